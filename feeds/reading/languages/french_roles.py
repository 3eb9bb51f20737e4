"""French for what a date or time is for: deadlines, arrival and seats, opening hours, embargoes, terms, breaks.

Phrases are written as in grammar.py. A phrase belongs here when it tells why a time is no event, or that it is the last
moment for something. Refuses the things that are held and the tenses; those stand in french.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases

FRENCH_ROLES: Mapping[Means, tuple[str, ...]] = {
    Means.BY: phrases(
        """
        prend fin; prendra fin; prendront fin; prend fin à|le|vers; prendra fin à|le|vers; se termine; se termine
        à|le|vers; se terminera; se terminera à|le|vers; s'achève; s'achève à|vers; s'achèvera; s'achèvera à|le|vers;
        finit à|le|vers; finira à|le|vers; finira; se clôture le|à; se clôt le|à; ferment le|à; fermera à; sera close
        le|à; seront closes le|à; sera clos le|à; seront clos le|à; sera clôturée le|à; expire; expire à; expirera le;
        échoit le; arrêtée le; est arrêtée le; sera arrêtée le; jusqu'aux; d'ici à; dernier délai à; avant la; confirmer
        ... pour le; inscription pour le; réponse pour le; réponse attendue|souhaitée|demandée|requise pour le;
        s'inscrire pour le; sont closes; est close; sont clos; seront closes; clôturée; clôturées; clôturé; close;
        avant; avant le; jusqu'à; jusqu'au; jusqu'en; au plus tard; au plus tard le; d'ici; d'ici au; d'ici le; pour le
        ... au plus tard; dernier délai; jusque; se termine|terminent le; expire le; clos le; close le; clôturées le;
        clôture le; au plus tard à; dernier délai le; prend fin le; prennent fin le; s'achève le; fermera le; ferme le;
        sont reçues jusqu'au; clos|close|closes|clôturé|clôturée le; a été close le; ont été closes le; s'est close le;
        être demandé|demandée|demandés|demandées|réservé|réservée|réservées|confirmé|confirmée|confirmées pour; inscrire
        ... ... pour le; inscription ... ... pour le; répondre ... ... pour le; annoncer ... ... pour le
        """
    ),
    Means.SINCE: phrases(
        """
        passé le; au-delà du; après le; depuis; depuis le; après; à partir de; à partir du; dès; dès le; à compter du;
        à compter de
        """
    ),
    Means.DEADLINE: phrases(
        """
        voter; votent; votez; prendre position; donner son avis; répondre à la consultation; doivent être
        envoyés|envoyées|transmis|transmises|remis|remises|adressés|adressées|présentés|présentées|déposés|déposées|faites;
        doit être envoyé|envoyée|transmis|transmise|remis|remise|adressé|adressée; à envoyer; à transmettre; à remettre;
        à adresser; à déposer; sont à envoyer|remettre|déposer|adresser; peuvent être
        envoyées|envoyés|adressées|adressés|posées|déposées|déposés|remises|transmises; être
        remises|remis|envoyées|envoyés; fait savoir; faire savoir; font savoir; avis; donner leur avis; s'exprimer;
        appel à projets|candidatures|contributions|propositions|manifestation; concours; commander; commandent; se
        commandent; participer à la consultation; suggestions; idées; appellent le service; appellent; téléphoner;
        contacter; contactent; contactez; questions; poser des questions; posées; s'adresser; s'adressent; doivent
        parvenir; parviennent; interviews; entretiens individuels; demandes d'interview; liste des participants; la
        liste; le disent; le dit; le signalent; le signaler; l'indiquent; l'indiquer; indiquer; indiquent; préciser;
        précisent; réservent; réserve; retenir une place; obtenir; obtenir un; participation; présence; leur présence;
        votre présence; renvoyer; renvoient; retourner; déposées; déposés; déposée; souscrire; manifestations d'intérêt;
        manifester; annoncent leur; annoncer leur; déposer; déposent; dépôt; leur dossier; leurs dossiers; inscriptions;
        délai; date limite; date butoir; inscription*; s'inscrire; s'inscrivent; inscrivez-vous; inscrire; inscrits;
        accréditation*; accréditent; s'accréditer; s'accréditent; accréditer; demande d'accréditation; demandes
        d'accréditation; demande*; demander; demandent; candidature*; postuler; postulent; offres; soumissions;
        soumissionner; réponse*; répondre; observations; commentaires; consultation; contributions; questions à; poser
        ... questions; envoyer; envoient; envoyez; adresser; adressent; écrire; écrivent; écrivez; confirmer;
        confirment; confirmation; s'annoncer; s'annoncent; annoncer; signaler; se signaler; se signalent; se faire
        connaître; réserver; réservation*; rsvp; r.s.v.p; remise des; clôture des; dépôt des; notifier; prévenir;
        préviennent; remettre; faire parvenir; parvenir; transmettre; prière de; merci de; dossiers; propositions; plis;
        soumettre; informer; appeler; se manifester; se manifestent; préinscription*; enregistrer; s'enregistrer;
        s'enregistrent; solliciter; sollicitent; courriel; message; un mot; mél; simple courriel|message|mail; le
        formulaire; formulaire en ligne; leur nom; leurs noms; votre nom; attendons vos
        coordonnées|noms|inscriptions|réponses; vos coordonnées
        """
    ),
    Means.UNTIL: phrases(
        """
        jusqu'à; jusqu'au; jusqu'en; jusque; jusqu'aux
        """
    ),
    Means.DUE: phrases(
        """
        date limite; dates limites; date butoir; délai d'inscription; délai de réponse; délai de dépôt; dernier délai;
        dernier jour pour; dernier jour d'inscription; dernier jour des inscriptions; clôture des
        inscriptions|accréditations|candidatures|demandes; clôture de l'accréditation|l'inscription; fin des
        inscriptions|accréditations; réponse attendue|souhaitée|demandée|requise pour le; heure limite; échéance pour;
        limite de dépôt; terme du délai; inscription pour le; réponse pour le; inscriptions closes le;
        formulaire|portail ferme|fermera; formulaire|portail sera|est fermé|retiré
        """
    ),
    Means.ASKED: phrases(
        """
        journaliste; journalistes; médias; rédactions; rédaction; photographes; photographe; reporters;
        correspondants; cadreurs; caméramans; équipes; équipes de télévision|tournage; télévisions; radios; chaînes;
        représentants des médias; représentants de la presse; représentants de presse; ceux qui; celles et ceux; les
        autres; quiconque; toute personne; les personnes; toute rédaction; les intéressés; intéressés; intéressées;
        vous; votre; veuillez; merci de; prière de; prié de; priés de; priées de; sont priés; est priée; voudront
        bien; souhaitant; souhaitent; souhaite; désirant; désirent; désireux; désireuses; invités; participants; noms;
        numéros; une place; les places; places; doivent parvenir|être|nous; doit parvenir|être|nous; sont à; est à;
        est nécessaire; est requise; est obligatoire; est indispensable; sont requises; nécessaire; requise;
        obligatoire; indispensable
        """
    ),
    Means.DENIED: phrases(
        """
        aucun; aucune; plus; pas; ne; tardives; tardive; tard; non; ni; hors délai
        """
    ),
    Means.OFFERED: phrases(
        """
        ouvre; ouvrent; ouvrira; ouvriront; s'ouvre; s'ouvrent; ouvert; ouverte; ouverts; ouvertes; possible;
        possibles; acceptées; acceptés; reçues; reçus; peuvent; peut; se fait; se font; ont lieu
        """
    ),
    Means.BOUND: phrases(
        """
        commission|parlement|conseil|gouvernement|ministère|tribunal|cour doit|doivent|devra|devront|a|ont;
        entreprise|société|opérateur|exploitant|autorités|états|pays doit|doivent|devra|devront|a|ont;
        membres|parties|banques|communes|régions|cantons doit|doivent|devra|devront|a|ont;
        commission|parlement|gouvernement|ministère est tenu|tenue; demandé au gouvernement|parlement|ministère;
        demandé aux états|parties|autorités
        """
    ),
    Means.OBLIGES: phrases(
        """
        doit; doivent; devra; devront; ont jusqu'au|jusqu'à; a jusqu'au|jusqu'à; sont tenus|tenues de; est tenu|tenue
        de; sont obligés de; disposent de; disposent d'un; dispose de; dispose d'un; veulent; veut; entend; entendent;
        comptent; s'engage à; s'engagent à; sera; seront; aura; auront
        """
    ),
    Means.PROMISED: phrases(
        """
        doit|doivent|devra|devront être
        prise|pris|prises|adopté|adoptée|adoptés|approuvé|approuvée|achevé|achevée|terminé|terminée|terminés|prêt|prête|prêts|construit|remplacé|remplacée|révisé|révisée;
        recevrez|recevront|recevez une réponse|confirmation; aurez|auront une réponse; les candidats retenus; les
        journalistes retenus|sélectionnés; seront
        informés|informées|avisés|avisées|annoncés|annoncées|publiés|publiées|communiqués|communiquées|contac
        tés|contactées|connus|connues|sélectionnés; sera
        annoncé|annoncée|publié|publiée|communiqué|communiquée|connu|connue|prise|rendue; sont
        informés|informées|avisés|avisées|annoncés|annoncées|publiés|publiées; recevront une réponse|confirmation
        """
    ),
    Means.OVER: phrases(
        """
        était possible|ouverte|ouvert; étaient possibles|ouvertes|ouverts; ont été
        informés|informées|avisés|reçues|reçus; ont reçu; a expiré; est dépassé; est dépassée; est échu; est passé;
        sont closes depuis; n'est plus possible; ne sont plus possibles
        """
    ),
    Means.LOGISTICS: phrases(
        """
        heure d'arrivée; arrivée souhaitée|conseillée|recommandée; essai de connexion; essai de la connexion; essayer
        leur|votre|la connexion|ligne; installation des invités|journalistes|médias|participants|personnalités; accueil
        quai|porte|entrée|hall; accueil et badges; se mettre en ligne; quitter le|la|les; quittent le|la|les; arrivée
        des invités|participants|convives; arrivée du public; accueil des invités; accueil du public; lien est envoyé;
        lien sera envoyé; lien de connexion; liens de connexion; codes d'accès; en place; photographes à|dès; caméras
        à|dès; point d'accueil; point de rencontre|rassemblement; point presse mobile;
        journalistes|photographes|équipes|cadreurs se retrouvent|réunissent; places ... attribuées; emplacements;
        attribution des places; vestiaire; ferry ... part; train ... part; signal; signal d'essai; fenêtre satellite;
        faisceau; essais de ligne; test de ligne; est testé; peut être testé; tests; rendez-vous à; rendez-vous des;
        rendez-vous pour la presse; rendez-vous pour les médias|journalistes; rendez-vous dès; rendez-vous est; un bus;
        bus est; départ en bus|car|navette; retour à; retour du bus; retour des; sont attendus; sont attendues; est
        attendue; attendus à|devant|sur; attendue à; être sur place; sur place à|au|dès; sur place avant; être assis;
        assis; cocktail; rafraîchissements; collation; est servi; sera servi; offert; offerte; est offert; est servie;
        accueil café; café d'accueil; accueil des participants; accueil et; émargement; enregistrement; enregistrement
        des; contrôle d'accès; filtrage; barrières; ouverture de la salle; ouverture du site; ouverture de la ligne;
        ligne ouverte; accès à la salle; entrée dans la salle; entrée des; l'entrée se; peuvent entrer; entrent par; se
        réunir devant; se retrouvent; se retrouver; se rassemblent; rejoignent; prennent place; prendre place; gagner
        leurs places; gagnent; gagner; viennent à; venir à; se rendre à l'accueil; retrait des; à retirer; peuvent être
        retirés; remis à l'accueil; distribués; pris en charge; prise en charge; accompagnés; conduits; escortés;
        véhicules; voitures; répétition technique; repérages; balance; sont installées; s'installer; s'installent;
        installer; tournage possible; vérification; départ de la navette; ferry; bateau-navette; ouverture des portes;
        portes ouvertes à; les portes; accueil presse; accueil de la presse; accueil des journalistes|médias; arrivée de
        la presse; arrivée des journalistes|médias|caméras|photographes; arrivée presse; arriver; se présenter; se
        présentent; présentez-vous; rendez-vous presse; rendez-vous à l'entrée; rendez-vous devant; point de
        rendez-vous; lieu de rendez-vous; rassemblement à|dès|devant; rassemblement des|de la|du
        pool|pools|médias|presse|journalistes|photographes; mise en place; pré-positionnement; prépositionnement;
        installation des caméras; contrôle de sécurité; contrôles de sécurité; contrôle*; fouille; déminage; retrait des
        badges|accréditations|laissez-passer; retirer ... badge*; badges; navette*; bus; autocar*; car de presse; départ
        du bus|car|pool; accès par; accès de la presse; accès presse; accès des médias|journalistes; accès dès; accès à
        partir; entrée par; entrée presse; parking; stationnement; camions satellite; cars régie; centre de presse;
        centre des médias; salle de presse ouverte|ouvre; ouverture du centre; connexion dès|à; se connecter;
        connectez-vous; test du son; essai de ligne; essai de son; essais de son; essai du son; doit être
        vide|évacué|évacuée|libéré|libérée|rangée; avion ... se pose|atterrit; essais; escorte; accompagnement; être en
        place; en place à|dès; en position; convocation; regroupement; embarquement; fermeture des portes; pupitre;
        pools au; réunion des pools; remise des casques|badges|gilets|bottes|équipements|accréditations|laissez-passer;
        distribution des casques|badges|gilets|bottes|équipements; ouverture de l'accueil ...
        presse|médias|journalistes; ouverture de l'accueil; mise en place des caméras|journalistes; embarquement des
        journalistes|médias; accueil à la|au porte|grille|loge|entrée|réception|poste; accueil à l'entrée; vol retour;
        vol de retour; vol pour|vers; train de; avion du retour; départ pour l'aéroport|la gare; transfert à|vers|en;
        ministre|président|présidente|délégation|il|elle atterrit|atterrira; arrivera ... gare|aéroport; rendez-vous
        au|à|aux|devant; documents|dossiers|copies ... remis|remises|remise; est|sont envoyé|envoyée|envoyés|envoyées;
        vol|avion ... atterrit|décolle; doivent avoir quitté|libéré|évacué; sera|est amené|amenée|conduit|conduite; pour
        le vol; vol de|du; sont remis|remises; ouvre|ouvrent sa|ses|la|les|leurs grille|grilles;
        prend|prennent|prendra|prendront le train|vol|bus|ferry|bateau|tgv; par le train|vol|bus|ferry|bateau|tgv de;
        dans le train|vol|tgv de; est|sera|seront|sont rediffusé; est|sera rediffusée; seront|sont
        rediffusés|rediffusées; et rediffusé|rediffusée; premiers|derniers trains|trams|métros|bus|bacs|ferries;
        avion|vol de presse; enregistrement clos|ouvert; pour s'y rendre; comment s'y rendre|venir; pool se retrouve|se
        rassemble|se réunit|part|est conduit; rendez-vous du pool; rendez-vous de la presse; rendez-vous des
        journalistes|médias; à la consigne; câblage; câblé; auront câblé; réglage*; sur la fibre; leur fibre; sa fibre;
        prise de son; fermera ses portes; fermeront leurs portes; trépieds; mot de passe; code d'accès; identifiants;
        s'effacent; s'efface; joindre la régie; la régie au poste; dernière entrée; répéter leurs
        mouvements|déplacements; sera testée|testé; seront testées|testés; doit être déposé; doivent être déposés; au
        quai de livraison; équipe cynophile; clé de chiffrement; est appelé à; sont appelés à
        """
    ),
    Means.HOURS: phrases(
        """
        trafic; le soleil se; sont traitées|traités|prises|pris; circulation; tramway; interrompue; interrompu;
        coupée; fermée à la circulation; reçoit les appels; greffe; reçoit le public; reçoit les visiteurs; répond au;
        répond aux appels|demandes|médias; horaires; visites libres; entrée libre de; au public de; heures
        d'ouverture; horaires d'ouverture;
        ouvert; ouverte; ouverts; ouvre; ouvrent; ferme; fermé; fermeture; permanence; joignable*; standard; guichet;
        accessible*; accessibles à la presse; répond; bureau; bureaux; est assurée; tenu de; au téléphone; par
        téléphone; à votre disposition; bibliothèque; cantine; desk presse; service de presse est; en service; se
        visite; se visitent; il|elle|ils|elles rouvrira|rouvriront
        """
    ),
    Means.EMBARGO: phrases(
        """
        ne pas diffuser; ne pas publier; pas de diffusion avant; pas de publication avant; ne peut être
        publié|publiée|diffusé|diffusée|utilisé; ne peuvent être
        publiés|publiées|diffusés|diffusées|utilisées|utilisés; ne pas utiliser; publication interdite; publication
        autorisée; peuvent être publiées|publiés|diffusées|utilisées; diffusion interdite; utilisables à partir|dès;
        publiable; embargo; sous embargo; ne pas diffuser avant; ne pas publier avant; à ne pas diffuser; diffusion
        autorisée
        """
    ),
    Means.TERM: phrases(
        """
        sur la période; couvre|couvrent|couvrant la période; pour la période; sur le|les mois|trimestre; attentats du;
        attaques du; attentat du; victimes du; mémorial du; dans la semaine du; la semaine du; au cours de la semaine
        du; mis en vente; mise en vente; en vente; saison; entre en vigueur; entrent en vigueur; entrée en vigueur;
        entrera en vigueur; en vigueur; a pris ses fonctions; prend ses fonctions; prendra ses fonctions; entre en
        fonction; né le; née le; fondé; fondée; créé; créée; anniversaire; mandat; valable; valide jusqu'; échéance;
        prend effet; prendra effet; exercice budgétaire|financier|comptable|social|fiscal; période de silence; adopté
        en; adoptée en; adopté le; adoptée le; signé à; signé le; ratifié; traité de; loi du; depuis; a rejoint; au
        pouvoir; en congé|congés|vacances; est absent|absente; vu|vue|vus|vues|aperçu|aperçue|aperçus pour la dernière
        fois; disparu|disparue|disparus depuis; disparu|disparue|disparus; est|sont
        interdit|interdite|interdits|interdites
        """
    ),
    Means.ISSUED: phrases(
        """
        remplace celui|celle du; remplace l'avis|le|la du; remplace le|la ... du; remplace l'avis du; publié à; publié
        le; mis en ligne le; mis en ligne à; diffusé à; envoyé le; envoyé à; page mise à jour; dernière modification;
        publiée le; mis à jour le; mise à jour le; mise à jour; version du; diffusé le; émis le; état au; communiqué de
        presse; actualisé le; modifié le; en date du; publication le; dernière mise à jour; corrigé le; date d'envoi;
        expédié le; dernière modification de cette|la page; rectificatif; dans notre envoi|message|courriel de
        """
    ),
    Means.BREAK: phrases(
        """
        déjeuner sur le terrain; déjeuner au mess; déjeuner à la cantine; déjeuner à bord; déjeuner pour la presse;
        entracte; un entracte; fin de; fin de la cérémonie; fin des; fin du; fin; clôture des travaux|débats|échanges;
        apéritif; buffet; cocktail déjeunatoire; pause; pause café; pause-café; pause déjeuner; fin de la|du|des;
        clôture de la séance|réunion|journée|conférence|cérémonie|session; déjeuner libre; départ de la presse; départ
        des journalistes|médias; suspension de séance; levée de l'embargo; transfert; retour; temps libre; suspendue
        de|entre|à|pour; suspendus de|entre|à|pour; suspendu de|entre|à|pour; départ des
        délégations|participants|invités|ministres; déjeuner|café|collation|buffet est|sont|sera|seront
        servi|servis|servie|offert|offerts|offerte|proposé|proposée
        """
    ),
}
