"""French, as newsrooms in France, Belgium, Switzerland, Canada and international bodies write it (see grammar.py)."""

from __future__ import annotations

from feeds.reading.languages.french_facts import FRENCH_FACTS, VENUES
from feeds.reading.languages.grammar import Language, Means, phrases

MONTHS = {
    "janvier": 1, "janv": 1, "jan": 1, "février": 2, "fevrier": 2, "févr": 2, "fév": 2, "fev": 2, "mars": 3, "mar": 3,
    "avril": 4, "avr": 4, "mai": 5,
    "juin": 6, "juillet": 7, "juil": 7, "août": 8, "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10,
    "novembre": 11, "nov": 11,
    "décembre": 12, "decembre": 12, "déc": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "lundi": 0, "lun": 0, "mardi": 1, "mercredi": 2, "mer": 2, "jeudi": 3, "jeu": 3, "vendredi": 4, "ven": 4,
    "samedi": 5, "sam": 5, "dimanche": 6, "dim": 6,
}  # fmt: skip
NUMBERS = {
    "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12,
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19,
    "vingt": 20,
}  # fmt: skip

TIMES: dict[Means, tuple[str, ...]] = {
    Means.NOON: phrases("midi"),
    Means.MIDNIGHT: phrases("minuit"),
    Means.ALL_TIMES: phrases(
        """
        tous les horaires; les horaires sont; horaires en; toutes les heures; les heures sont; heures indiquées;
        horaires indiqués; heures données; horaires donnés
        """
    ),
    Means.APPROX: phrases(
        """
        vers; environ; aux environs de; aux alentours de; autour de; approximativement; à peu près; ca; env; estimé;
        estimée; peu après; pas avant; aux environs d'
        """
    ),
    Means.LOCAL: phrases("heure locale; heures locales; heure du lieu; heures du lieu; locales; locale; hl"),
    Means.TODAY: phrases("aujourd'hui; ce matin; cet après-midi; ce soir; ce jour; cette nuit"),
    Means.TOMORROW: phrases("demain; demain matin; demain après-midi; demain soir"),
    Means.YESTERDAY: phrases("hier; hier soir; la nuit dernière; hier matin; hier après-midi"),
    Means.EVE: phrases("la veille; le jour précédent; la veille au soir; le jour d'avant; la veille au plus tard"),
    Means.SAME_DAY: phrases(
        """
        le même jour; ce même jour; ce jour-là; même jour; le jour même; plus tard dans la journée; dans la journée;
        le même soir; le même après-midi; le même matin
        """
    ),
    Means.EACH_DAY: phrases(
        """
        le jour en question; le jour de l'événement; le jour concerné; le jour de chaque; le jour de la; chaque jour
        concerné
        """
    ),
    Means.SAME_HOUR: phrases(
        """
        à la même heure; même heure; heure inchangée; l'heure reste inchangée; horaire inchangé; l'horaire est
        maintenu; l'heure est maintenue; aux mêmes heures; heure et lieu inchangés; heure et lieu restent
        """
    ),
    Means.NEXT: phrases("prochain; prochaine; prochains; prochaines"),
    Means.LAST: phrases("dernier; dernière; derniers; dernières; passé"),
    Means.THIS: phrases("ce; cette; cet"),
    Means.DURATION: phrases(
        """
        pendant; durant; durée; en; sous; d'ici; toutes les; dure; durera; durée de; dans les; en moins de; plus de;
        quelque; délai de; un délai de
        """
    ),
    Means.DAILY: phrases(
        """
        tous les jours; chaque jour; chaque matin; chaque semaine; quotidiennement; les jours ouvrables; en semaine;
        les jours ouvrés; jours ouvrables; jours ouvrés; du lundi au vendredi; lundi au vendredi; tous les
        lundis|mardis|mercredis|jeudis|vendredis; chaque lundi|mardi|mercredi|jeudi|vendredi; les
        lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches; heures de bureau; hebdomadaire; en règle
        générale; le week-end; du lundi au samedi|dimanche|jeudi; deux fois par jour; fois par jour; par semaine
        """
    ),
    Means.BY: phrases(
        """
        prend fin; prendra fin; prendront fin; prend fin à|le|vers; prendra fin à|le|vers; se termine; se termine
        à|le|vers; se terminera; se terminera à|le|vers; s'achève; s'achève à|vers; s'achèvera; s'achèvera
        à|le|vers; finit à|le|vers; finira à|le|vers; finira; se clôture le|à; se clôt le|à; ferment le|à; fermera
        à; sera close le|à; seront closes le|à; sera clos le|à; seront clos le|à; sera clôturée le|à; expire; expire
        à; expirera le; échoit le; arrêtée le; est arrêtée le; sera arrêtée le; jusqu'aux; d'ici à; dernier délai à;
        avant la; confirmer ... pour le; inscription pour le; réponse pour le; s'inscrire pour le; sont closes; est
        close; sont clos; seront closes; clôturée; clôturées; clôturé; close; avant; avant le; jusqu'à; jusqu'au;
        jusqu'en; au plus tard; au plus tard le; d'ici; d'ici au; d'ici le; pour le ... au plus tard; dernier délai;
        jusque; se termine|terminent le; expire le; clos le; close le; clôturées le; clôture le; au plus tard à;
        dernier délai le; prend fin le; prennent fin le; s'achève le; fermera le; ferme le; sont reçues jusqu'au
        """
    ),
    Means.SINCE: phrases(
        """
        depuis; depuis le; après; à partir de; à partir du; dès; dès le; à compter du; à compter de
        """
    ),
    Means.DEADLINE: phrases(
        """
        doivent être
        envoyés|envoyées|transmis|transmises|remis|remises|adressés|adressées|présentés|présentées|déposés|déposées|faites;
        doit être envoyé|envoyée|transmis|transmise|remis|remise|adressé|adressée; à envoyer; à transmettre; à
        remettre; à adresser; à déposer; sont à envoyer|remettre|déposer|adresser; peuvent être
        envoyées|envoyés|adressées|adressés|posées|déposées|déposés|remises|transmises; être
        remises|remis|envoyées|envoyés; fait savoir; faire savoir; font savoir; avis; donner leur avis; s'exprimer;
        appel à projets|candidatures|contributions|propositions|manifestation; concours; commander; commandent; se
        commandent; participer à la consultation; suggestions; idées; appellent le service; appellent; téléphoner;
        contacter; contactent; contactez; questions; poser des questions; posées; s'adresser; s'adressent; doivent
        parvenir; parviennent; interviews; entretiens individuels; demandes d'interview; liste des participants; la
        liste; le disent; le dit; le signalent; le signaler; l'indiquent; l'indiquer; indiquer; indiquent; préciser;
        précisent; réservent; réserve; retenir une place; obtenir; obtenir un; participation; présence; leur
        présence; votre présence; renvoyer; renvoient; retourner; déposées; déposés; déposée; souscrire;
        manifestations d'intérêt; manifester; annoncent leur; annoncer leur; déposer; déposent; dépôt; leur dossier;
        leurs dossiers; inscriptions; délai; date limite; date butoir; inscription*; s'inscrire; s'inscrivent;
        inscrivez-vous; inscrire; inscrits; accréditation*; accréditent; s'accréditer; s'accréditent; accréditer;
        demande d'accréditation; demandes d'accréditation; demande*; demander; demandent; candidature*; postuler;
        postulent; offres; soumissions; soumissionner; réponse*; répondre; observations; commentaires; consultation;
        contributions; questions à; poser ... questions; envoyer; envoient; envoyez; adresser; adressent; écrire;
        écrivent; écrivez; confirmer; confirment; confirmation; s'annoncer; s'annoncent; annoncer; signaler; se
        signaler; se signalent; se faire connaître; réserver; réservation*; rsvp; r.s.v.p; remise des; clôture des;
        dépôt des; notifier; prévenir; préviennent; remettre; faire parvenir; parvenir; transmettre; prière de;
        merci de; dossiers; propositions; plis; soumettre; informer; appeler; se manifester; se manifestent;
        préinscription*; enregistrer; s'enregistrer; s'enregistrent; solliciter; sollicitent
        """
    ),
    Means.UNTIL: phrases("jusqu'à; jusqu'au; jusqu'en; jusque; jusqu'aux"),
    Means.DUE: phrases(
        """
        date limite; dates limites; date butoir; délai d'inscription; délai de réponse; délai de dépôt; dernier
        délai; dernier jour pour; dernier jour d'inscription; dernier jour des inscriptions; clôture des
        inscriptions|accréditations|candidatures|demandes; clôture de l'accréditation|l'inscription; fin des
        inscriptions|accréditations; heure limite; échéance pour; limite de dépôt; terme du délai; inscription pour
        le; réponse pour le; inscriptions closes le
        """
    ),
    Means.ASKED: phrases(
        """
        journaliste; journalistes; médias; rédactions; rédaction; photographes; photographe; reporters;
        correspondants; cadreurs; caméramans; équipes; équipes de télévision|tournage; télévisions; radios; chaînes;
        représentants des médias|de la presse; représentants de presse; ceux qui; celles et ceux; les autres;
        quiconque; toute personne; les personnes; toute rédaction; les intéressés; intéressés; intéressées; vous;
        votre; veuillez; merci de; prière de; prié de; priés de; priées de; sont priés; est priée; voudront bien;
        souhaitant; souhaitent; souhaite; désirant; désirent; désireux; désireuses; invités; participants; noms;
        numéros; une place; les places; places; doivent parvenir|être|nous; doit parvenir|être|nous; sont à; est à;
        est nécessaire; est requise; est obligatoire; est indispensable; sont requises; nécessaire; requise;
        obligatoire; indispensable
        """
    ),
    Means.DENIED: phrases("aucun; aucune; plus; pas; ne; tardives; tardive; tard; non; ni; hors délai"),
    Means.PM: phrases(
        """
        de l'après-midi; du soir; cet après-midi; ce soir; demain soir; demain après-midi; en soirée; dans la
        soirée; dans l'après-midi; après-midi; soir
        """
    ),
    Means.AM: phrases("du matin"),
    Means.LOGISTICS: phrases(
        """
        en place; photographes à|dès; caméras à|dès;
        point d'accueil|de rencontre|de rassemblement|presse mobile; journalistes|photographes|équipes|cadreurs se
        retrouvent|réunissent; places ... attribuées; emplacements; attribution des places; vestiaire; ferry ...
        part; train ... part; signal; signal d'essai; fenêtre satellite; faisceau; essais de ligne; test de ligne;
        est testé; peut être testé; tests; rendez-vous à; rendez-vous des; rendez-vous pour la presse|les médias|les
        journalistes; rendez-vous dès; rendez-vous est; un bus; bus est; départ en bus|car|navette; retour à; retour
        du bus; retour des; sont attendus; sont attendues; est attendue; attendus à|devant|sur; attendue à; être sur
        place; sur place à|au|dès; sur place avant; être assis; assis; cocktail; rafraîchissements; collation; est
        servi; sera servi; offert; offerte; est offert; est servie; café; accueil café; café d'accueil; accueil des
        participants; accueil et; émargement; enregistrement; enregistrement des; contrôle d'accès; filtrage;
        barrières; ouverture de la salle; ouverture du site; ouverture de la ligne; ligne ouverte; accès à la salle;
        entrée dans la salle; entrée des; l'entrée se; peuvent entrer; entrent par; se réunir devant; se retrouvent;
        se retrouver; se rassemblent; rejoignent; prennent place; prendre place; gagner leurs places; gagnent;
        gagner; viennent à; venir à; se rendre à l'accueil; retrait des; à retirer; peuvent être retirés; remis à
        l'accueil; distribués; pris en charge; prise en charge; accompagnés; conduits; escortés; véhicules;
        voitures; répétition technique; repérages; balance; sont installées; s'installer; s'installent; installer;
        tournage possible; vérification; départ de la navette; ferry; bateau-navette; ouverture des portes; portes
        ouvertes à; les portes; accueil presse; accueil de la presse; accueil des journalistes|médias; arrivée de la
        presse; arrivée des journalistes|médias|caméras|photographes; arrivée presse; arriver; se présenter; se
        présentent; présentez-vous; rendez-vous presse; rendez-vous à l'entrée; rendez-vous devant; point de
        rendez-vous; lieu de rendez-vous; rassemblement; mise en place; pré-positionnement; prépositionnement;
        installation des caméras; contrôle de sécurité; contrôles de sécurité; contrôle*; fouille; déminage; retrait
        des badges|accréditations|laissez-passer; retirer ... badge*; badges; navette*; bus; autocar*; car de
        presse; départ du bus|car|pool; accès par; accès de la presse; accès presse; accès des médias|journalistes;
        accès dès; accès à partir; entrée par; entrée presse; parking; stationnement; camions satellite; cars régie;
        centre de presse; centre des médias; salle de presse ouverte|ouvre; ouverture du centre; connexion dès|à; se
        connecter; connectez-vous; test du son; essai de ligne; essais; escorte; accompagnement; être en place; en
        place à|dès; en position; convocation; regroupement; embarquement; fermeture des portes; pupitre; pools au;
        réunion des pools
        """
    ),
    Means.HOURS: phrases(
        """
        circulation; tramway; métro; interrompue; interrompu; coupée; fermée à la circulation; reçoit les appels;
        répond au; répond aux; horaires; visites libres; entrée libre de; au public de; heures d'ouverture; horaires
        d'ouverture; ouvert; ouverte; ouverts; ouvre; ouvrent; ferme; fermé; fermeture; permanence; joignable*;
        standard; guichet; accessible*; accessibles à la presse; répond; bureau; bureaux; est assurée; tenu de; au
        téléphone; par téléphone; à votre disposition; bibliothèque; cantine; desk presse; service de presse est; en
        service
        """
    ),
    Means.EMBARGO: phrases(
        """
        ne pas diffuser; ne pas publier; pas de diffusion avant; pas de publication avant; ne peut être
        publié|publiée|diffusé|diffusée|utilisé; ne peuvent être
        publiés|publiées|diffusés|diffusées|utilisées|utilisés; ne pas utiliser; publication interdite; publication
        autorisée; peuvent être publiées|publiés|diffusées|utilisées; diffusion interdite; utilisables à partir|dès;
        publiable;
        embargo; sous embargo; ne pas diffuser avant; ne pas publier avant; à ne pas diffuser; diffusion autorisée
        """
    ),
    Means.TERM: phrases(
        """
        entre en vigueur; entrent en vigueur; entrée en vigueur; entrera en vigueur; en vigueur; a pris ses
        fonctions; prend ses fonctions; prendra ses fonctions; entre en fonction; né le; née le; fondé; fondée;
        créé; créée; anniversaire; mandat; valable; valide jusqu'; échéance; prend effet; prendra effet; exercice;
        période de silence; adopté en; adoptée en; adopté le; adoptée le; signé à; signé le; ratifié; traité de; loi
        du; depuis; a rejoint; au pouvoir
        """
    ),
    Means.ISSUED: phrases(
        """
        publié à; publié le; mis en ligne le; mis en ligne à; diffusé à; envoyé le; envoyé à; page mise à jour;
        dernière modification; publiée le; mis à jour le; mise à jour le; mise à jour; version du; diffusé le; émis
        le; état au; communiqué de presse; actualisé le; modifié le; en date du; publication le; dernière mise à
        jour; corrigé le
        """
    ),
    Means.BREAK: phrases(
        """
        fin de; fin de la cérémonie; fin des; fin du; fin; clôture; apéritif; buffet; cocktail déjeunatoire; pause;
        pause café; pause-café; pause déjeuner; fin de la|du|des; clôture de la séance|réunion; déjeuner libre;
        départ de la presse|des journalistes|des médias; suspension de séance; levée de l'embargo; transfert;
        retour; temps libre
        """
    ),
    Means.PAST: phrases(
        """
        a donné; ont donné; est tombé; est tombée; sont tombés; s'est produit; s'est produite; s'est levé; s'est
        levée; me suis; a été posé; a sauvé; ont sauvé; a secouru; ont secouru; a touché; a frappé; a explosé; a
        coulé; ont quitté; ont trouvé; a trouvé; a perdu; ont perdu; a gagné; a remporté; ont remporté; a vu; ont
        vu; a parlé; ont parlé; a répondu; a demandé; ont demandé; a proposé; ont proposé; a approuvé; ont approuvé;
        a voté; ont voté; a élu; ont élu; a nommé; a désigné; a choisi; a appelé; a livré; ont livré; a repris; ont
        repris; est revenu; est revenue; sont revenus; est reparti; est repartie; est parti; est partie; est né; est
        née; s'est félicité; s'est félicitée; s'est réuni; s'est réunie; s'est conclu; s'est conclue; s'est terminé;
        s'est terminée; s'était; s'étaient; ont saisi; ont été; a eu; se sont; a tenu; ont tenu; ont signé; a saisi;
        ont arrêté; ont procédé; a procédé; a coûté; sont partis; sont intervenus; est intervenu; est intervenue;
        s'est déroulé; s'est déroulée; se sont déroulés; était; étaient; fut; a été; a reçu; a rencontré; ont
        rencontré; a dit; a déclaré; a salué; a souligné; a rappelé; s'est rendu; s'est rendue; s'est entretenu;
        s'est entretenue; s'est tenu; s'est tenue; se sont réunis; se sont rencontrés; a visité; a prononcé; a
        présenté; a signé; a inauguré; a ouvert; a participé; ont participé; a remercié; a annoncé; a adopté; a eu
        lieu; ont eu lieu; a permis; est arrivé; est arrivée; sont arrivés; est venu; a accueilli; a remis; a fait;
        ont fait; avait; avaient; a pris; a condamné; a exprimé; a publié; a lancé; a décidé; ont décidé; a conclu;
        a félicité; est mort; a évoqué; ont évoqué; a échangé; a débuté; s'est achevé; s'est achevée; a ajouté; a
        quitté; a commencé; a duré; ont convenu; a débattu; a réuni; a assisté; a confirmé
        """
    ),
    Means.FUTURE: phrases(
        """
        comparaîtront; comparaîtra; débute; commence; siégera; siégeront; délibérera; examinera; rejoindra;
        arrivera; arriveront; partira; quittera; dînera; déjeunera; réunira; rendra; poursuivra; conclura;
        clôturera; lancera; signera; inaugurera; marquera; célébrera; commémorera; prendra la parole; prendront la
        parole; ouvrent; tiendront; présenteront; recevront; rencontreront; visiteront; effectueront; publieront;
        sera; seront; aura; auront; aura lieu; auront lieu; se tiendra; se tiendront; se rendra; se rendront;
        recevra; rencontrera; participera; participeront; prononcera; présentera; présideront; présidera; ouvrira;
        visitera; s'entretiendra; tiendra; donnera; donneront; signeront; interviendra; interviendront; accueillera;
        prendra; est prévu; est prévue; sont prévus; sont prévues; prévu; prévue; doit; doivent; à venir; se
        réunira; se réuniront; se réunit; va; vont; invite; invités; invitée; conviés; convie; débutera; commencera;
        effectuera; reçoit; se rend; se tient; a lieu; ont lieu; publiera; remettra; animera; organise; organisent;
        organisera; s'adressera; répondra; il y aura; assistera; assisteront; débattra; fera; feront; dévoilera;
        annoncera; pourront; pourra; peuvent; peut; est programmé; est programmée; prochaine réunion; prochaine
        session
        """
    ),
    Means.OCCASION: phrases(
        """
        assemblées; assemblée générale; rendez-vous; annonce; annonces; échanges; séances; point d'étape; prise de
        parole; prises de parole; vœux; lecture; projection; conférence de presse; conférences de presse; point de
        presse; points de presse; point presse; conférence*; déclaration*; déclarations à la presse; déclaration
        conjointe; allocution*; discours; intervention*; entretien*; rencontre*; réunion*; sommet*; conseil;
        séance*; audition*; débat*; visite*; déplacement*; cérémonie*; remise; signature*; inauguration*;
        lancement*; présentation*; briefing*; séminaire*; colloque*; forum*; table ronde; tables rondes; atelier*;
        congrès; assemblée; plénière; session*; prise d'images; prises d'images; prise de vues; photo de famille;
        séance photo*; tour de table; dîner*; déjeuner*; petit-déjeuner; réception*; exercice*; événement*;
        évènement*; exposition*; concert*; hommage*; commémoration*; dépôt de gerbe; défilé*; vote*; interview*;
        échange*; échange de vues; arrivée*; départ*; ouverture; clôture; publication*; rapport; webinaire*;
        journée*; micro tendu; huis clos; accueil du; doorstep*; panel*; consultations; négociations; pourparlers;
        élection*; manifestation*; vernissage; messe; marche; répétition*; portes ouvertes; essai*; vol; tournée
        """
    ),
    Means.AGENDA: phrases(
        """
        agenda; agenda prévisionnel; semaine à venir; calendrier; programme de la semaine; emploi du temps;
        rendez-vous de la semaine; agenda de la semaine; agenda public
        """
    ),
    Means.ADVISORY: phrases(
        """
        avis aux médias; note aux médias; note aux rédactions; note à la presse; avis à la presse; invitation
        presse; invitation à la presse; invitation aux médias; à l'attention des rédactions|médias|journalistes;
        programme pour la presse|les médias; programme presse; note de presse; avis de presse; convocation presse;
        informations pratiques presse; couverture médiatique; avis média; alerte presse; alerte média;
        accréditation*; agenda; rappel aux médias|rédactions
        """
    ),
    Means.CANCELLED: phrases(
        """
        annulé; annulée; annulés; annulées; annulation; n'aura pas lieu; n'auront pas lieu; ne se tiendra pas;
        supprimé; supprimée; n'aura plus lieu; est supprimé; n'est pas maintenu; n'est pas maintenue; sans objet
        """
    ),
    Means.POSTPONED: phrases(
        """
        reporté; reportée; reportés; reportées; report de; report; repoussé; repoussée; différé au; différée au;
        ajourné; ajournée; remis à; remise à une date; à une date ultérieure
        """
    ),
    Means.FORMER: phrases(
        """
        au lieu de; au lieu du; au lieu d'; et non; et non pas; initialement; initialement prévu|prévue à|le;
        précédemment; anciennement; en remplacement de; plutôt que; non à
        """
    ),
    Means.MOVED: phrases(
        """
        avancé; avancée; avancés; déplacé; déplacée; au lieu de; au lieu du; et non; changement d'horaire;
        changement d'heure; nouvel horaire; nouvelle heure; nouvelle date; initialement prévu; initialement prévue;
        initialement; rectificatif; décalé; décalée; retardé; retardée; modifié; modifiée; était prévu; était
        prévue; avait été annoncé; avait été annoncée; précédemment annoncé; précédemment annoncée; désormais à;
        désormais
        """
    ),
    Means.TENTATIVE: phrases(
        """
        à confirmer; reste à confirmer; restent à confirmer; sous réserve de confirmation; sous réserve; tbc; a.c; à
        préciser; à déterminer; provisoirement; date provisoire; non confirmé; non confirmée; pas encore confirmé;
        pas encore confirmée; horaire à venir; heure à préciser; en attente de confirmation; éventuellement;
        éventuel; éventuelle; probablement; date prévisionnelle; date indicative; pas encore fixée; pas encore fixé
        """
    ),
    Means.BLANKET: phrases(
        """
        sous réserve de modifications; sous réserve de modification; sous réserve de changements; horaires
        indicatifs; à titre indicatif; susceptible de modification; susceptible de modifications; susceptible d'être
        modifié; susceptibles d'être modifiés; programme provisoire; programme indicatif; peut être modifié; peuvent
        changer; horaires susceptibles; heures indicatives; indicatifs; horaires approximatifs
        """
    ),
}  # fmt: skip

FRENCH = Language(
    code="fr",
    common=frozenset(
        ["le", "la", "les", "de", "des", "du", "et", "à", "au", "aux", "en", "un", "une", "est", "sera", "pour",
        "par", "sur", "dans", "avec", "qui", "que", "ce", "il", "elle", "sont", "presse", "ou", "d", "l", "se", "son",
        "ses"]
    ),
    months=MONTHS,
    weekdays=WEEKDAYS,
    ordinals=("er", "ère", "ème", "e"),
    of=("de", "d'", "d’", "du"),
    the=("le", "la", "les", "ce", "au"),
    through=("au", "à", "jusqu'au", "jusqu’au", "jusqu'à", "jusqu’à"),
    span_from=("du", "de", "entre", "d'", "dès"),
    also=("et", "&", "ainsi que", "puis"),
    hour_words=("heures", "heure", "h"),
    hour_tails=("h", "heures", "heure", "hrs"),
    numbers=NUMBERS,
    before_hour={},
    after_hour={"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, "trente": 30, "quinze": 15},
    bare_half=0,
    zone_of=("heure de {}", "heure d'{}", "heure d’{}", "heure du {}", "à l'heure de {}", "heures de {}", "horaire de {}", "heure à {}", "(heure {})"),
    zones={
        "heure d'europe centrale": "CET", "heure d’europe centrale": "CET", "heure de l'europe centrale": "CET",
        "hec": "CET", "heure d'été d'europe centrale": "CEST", "heure d’été d’europe centrale": "CEST",
        "heec": "CEST",
        "heure normale de l'est": "EST", "heure avancée de l'est": "EDT", "heure de l'est": "ET",
        "heure de l’est": "ET", "hne": "EST", "hae": "EDT", "temps universel": "UTC", "heure universelle": "UTC",
        "tu": "UTC", "heure du pacifique": "PT", "heure de greenwich": "GMT",
        "heure française": "Europe/Paris", "heure belge": "Europe/Brussels", "heure suisse": "Europe/Zurich",
        "heure d'europe de l'est": "EET", "heure d’europe de l’est": "EET", "heure locale de paris": "Europe/Paris",
        "hnec": "CET",
    },
    auxiliaries=frozenset(["a", "ont", "avait", "avaient", "eut", "eurent"]),
    participles=("é", "ée", "és", "ées"),
    glue=frozenset(
        ["à", "le", "la", "les", "dès", "vers", "de", "du", "au", "à partir", "partir", "et", "jusqu", "environ",
        "heure", "heures", "h", "locale", "ce", "cet", "cette", "après-midi", "après", "midi", "matin", "soir",
        "matinée", "soirée", "l", "d", "aux", "environs", "alentours", "entre", "en", "jour", "puis", "avant",
        "approximativement", "env", "ca", "date"]
    ),
    phrases={**TIMES, **FRENCH_FACTS},
    small_words=frozenset(["le", "la", "les", "de", "des", "du", "et", "à", "au", "aux", "en", "un", "une", "par", "sur", "pour", "avec", "d", "l"]),
    venues=VENUES,
)  # fmt: skip
