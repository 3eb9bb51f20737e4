"""French for the facts beside the time: live streams, who may come, what comes after, whom to ask, who is named.

See grammar.py for how phrases are written, english_facts.py for what belongs here.
"""

from __future__ import annotations

from feeds.reading.languages.french_access import FRENCH_ACCESS
from feeds.reading.languages.grammar import Means, phrases, words

FRENCH_FACTS: dict[Means, tuple[str, ...]] = {
    **FRENCH_ACCESS,
    Means.STREAM: phrases(
        """
        en direct; diffusé en direct; diffusée en direct; diffusés en direct; diffusées en direct; retransmis;
        retransmise; retransmises; retransmission; retransmission en direct; visible en direct; visibles en direct;
        suivre en direct; suivie en direct; suivi en direct; suivies en direct; suivre ... en direct; à suivre sur; à
        voir sur; diffusion en direct; webdiffusion; webdiffusé; webdiffusée; webdiffusés; webdiffusées; diffusé sur;
        diffusée sur; diffusés sur; diffusées sur; streaming; en streaming; diffusé en continu; webcast; livestream*;
        live stream*; live; direct vidéo; vidéo en direct; télévisé en direct; télévisée en direct; sera télévisé; sera
        télévisée; captation en direct; flux en direct; flux vidéo; suivre à distance; suivi à distance; suivie à
        distance; écouter en direct; écoute en direct; transmis en direct; transmise en direct; transmises en direct; en
        temps réel; direct sur; en ligne en direct; à regarder sur; regarder en direct; regarder sur; suivre sur; suivie
        sur; suivi sur; visible sur; visibles sur; visible en ligne; visibles en ligne; suivie en ligne; suivi en ligne;
        à suivre sur; suivis sur; suivies sur; multiplex; facebook live; sera filmée et diffusée; en direct et;
        accessible en direct; accessibles en direct
        """
    ),
    Means.LIVE: phrases("direct; live"),
    Means.CHANNEL: phrases(
        """
        webcast; site web; site internet; site; sites; page; chaîne; chaînes; chaine; portail; compte;
        plateforme; application; internet; ligne; radio; télévision; réseaux sociaux; youtube; facebook;
        twitter; dailymotion; linkedin; instagram; twitch; vimeo; europe by satellite; ebs; un web tv; onu web
        tv; webtv; web tv; lcp; public sénat; cpac; france 24; tv5; centre multimédia; www; http; https; salle
        de presse virtuelle; x; profil; comptes; bluesky; mastodon;
        france 2; france 3; franceinfo; bfmtv; tf1; arte; rts; rtbf; radio-canada
        """
    ),
    Means.NO_STREAM: phrases(
        """
        pas de direct; pas de retransmission; pas de diffusion en direct; pas diffusé; pas diffusée; pas diffusés; pas
        diffusées; pas retransmis; pas retransmise; pas retransmises; ni retransmis; ni retransmise; ni diffusé; ni
        diffusée; aucune retransmission; aucune diffusion; sans retransmission; sans diffusion; pas de streaming; pas
        de webdiffusion; pas webdiffusé; pas webdiffusée; ne sera pas ... direct; ne seront pas ... direct; pas
        visible en direct; pas en direct; pas télévisé; pas télévisée; non diffusé; non diffusée; non retransmis; non
        retransmise; pas transmise; pas transmis; pas transmises; pas de transmission; en différé; aucun direct; pas
        de flux; rien ne sera diffusé|retransmis; aucune transmission; n'est pas retransmis; n'est pas retransmise;
        n'est pas diffusé; n'est pas diffusée
        """
    ),
    Means.OPEN: phrases(
        """
        ouvert; ouverte; ouvert à la presse; ouverte à la presse; ouverts à la presse; ouvertes à la presse; ouvert aux
        médias; ouverte aux médias; ouverts aux médias; ouvertes aux médias; ouvert aux journalistes; ouverte aux
        journalistes; ouvert à tous; ouverte à tous; ouvert au public; ouverte au public; ouverts au public; ouverte à
        toute; ouvert à toute; presse ouverte; toute presse; toute la presse; entrée libre; entrée est libre; accès est
        libre; accès libre; entrée gratuite; sans accréditation; sans inscription; aucune accréditation; aucune
        inscription; pas d'accréditation; pas d'inscription; inscription n'est pas; accréditation n'est pas; les
        journalistes sont les bienvenus; les médias sont les bienvenus; la presse est la bienvenue; sont les bienvenus;
        séance publique; en public; est public; est publique; audience publique; réunion publique; journalistes
        présents; les journalistes peuvent assister; les médias peuvent assister; la presse peut assister; libre accès;
        librement; sans formalité; sans formalités; couverture libre; chacun peut; tous les médias; tous les
        journalistes; tous médias; les médias sont invités; les journalistes sont invités; la presse est invitée; sont
        invités à couvrir|assister; n'ont pas à s'inscrire|s'accréditer; pas à s'inscrire|s'accréditer; inutile de
        s'inscrire|s'accréditer; ordre d'arrivée
        """
    ),
    Means.ACCREDITED: phrases(
        """
        accréditation; accréditations; presse accréditée; procédure d'accréditation; réservé aux médias
        accrédités|journalistes accrédités; réservée aux médias accrédités|journalistes accrédités; accréditation
        obligatoire; accréditation requise; accréditation préalable; accréditation nécessaire; accréditation est;
        accréditation auprès; accréditation par; accréditation avant; accréditation jusqu'; accréditation en ligne;
        accréditation annuelle; accréditation permanente; accréditation valable; accréditation à; accréditations à;
        accréditations auprès; accréditations avant; accréditations jusqu'; accréditations :; accréditation :;
        accréditations presse; accréditation presse; sur accréditation; demande d'accréditation; demandes
        d'accréditation; demander ... accréditation; pour s'accréditer; s'accréditer; s'accréditent; s'accréditeront;
        accréditer; accrédités; accréditée; accréditées; accrédité; médias accrédités; journalistes accrédités;
        correspondants accrédités; munis de ... accréditation; titulaires de ... accréditation; titulaires d'une
        accréditation; inscription obligatoire; inscription requise; inscription préalable; inscription nécessaire;
        inscription est; inscription auprès; inscription par; inscription avant; inscription jusqu'; inscription en
        ligne; inscription à; inscriptions à; inscriptions auprès; inscriptions avant; inscriptions jusqu'; inscriptions
        par; inscriptions :; inscription :; sur inscription; s'inscrire; s'inscrivent; inscrivez-vous; doivent
        s'inscrire; sont priés de s'inscrire; pré-inscription; préinscription; inscrits au préalable; sur réservation;
        réservation obligatoire; réservation*; réserver; carte de presse; cartes de presse; carte d'identité de
        journaliste; laissez-passer; badge annuel; badge presse; badge de presse; badge obligatoire; badge requis; badge
        valable; munis d'un badge; munis de leur carte; munis de leur badge; munis d'une carte; sur présentation;
        présentation de la carte; présentation d'une carte; détenteurs d'un; détenteurs d'une; détenteurs de; détenteurs
        du; titulaires d'un; titulaires d'une; titulaires de; titulaires du; porteurs d'un; porteurs du; munis;
        s'annoncer; s'annoncent; s'annoncer auprès; prière de s'annoncer; merci de confirmer; merci de vous inscrire;
        merci de s'inscrire; merci de vous accréditer; confirmer ... présence; confirmer ... venue; confirmer ...
        participation; confirment ... présence; annoncent leur; annoncer leur; signalent leur; inscriptions;
        inscription; confirment ... venue; se signaler; se signalent; se faire connaître; souhaitant assister;
        souhaitant participer; souhaitant couvrir; souhaitent assister; souhaitent participer; souhaitent couvrir;
        désireux d'assister; désireux de; désirant assister; intéressés sont; intéressées sont; rsvp; r.s.v.p; places
        limitées; nombre de places; places sont limitées; dans la limite des places; places disponibles; sur
        rendez-vous; poser ... question; poser ... questions; pour poser; questions doivent; questions peuvent être;
        lien de connexion; lien sur demande; lien est envoyé; lien sera envoyé; se déclarer auprès; écrire à; écrivent
        à; s'adresser à ... avant; s'enregistrer; s'enregistrent; enregistrement obligatoire; enregistrement préalable;
        munis d'une accréditation; munis de leur carte; sur présentation; ont besoin d'une accréditation; doivent
        disposer; doivent être munis; doivent présenter; réservé|réservée|réservés|réservées aux ...
        inscrits|inscrites|accrédités|accréditées; présentent leur carte; demander le lien; pour recevoir le lien;
        presse accréditée; attendons vos coordonnées|noms|inscriptions|données; uniquement sur inscription|accréditation
        """
    ),
    Means.POOL: phrases(
        """
        pool; pool uniquement; pool seulement; pool restreint; pool presse; pool images; seul le pool; une seule
        caméra; une caméra pour; pool de; pool tv; pool photo; pool de presse; en pool; presse poolée; réservé au
        pool; réservée au pool; couverture en pool; pool d'images; pools uniquement; images pool; tour d'images pool
        """
    ),
    Means.INVITATION: phrases(
        """
        sur invitation; sur invitation uniquement; sur invitation seulement; médias invités; journalistes invités;
        presse invitée; réservé aux invités; réservée aux invités; invitation nominative; invitation personnelle; sur
        invitation personnelle; uniquement sur invitation; médias conviés; réservé aux médias invités; rédactions
        invitées; titulaires d'une invitation; munis|munies|munie|muni d'une invitation; porteurs|porteuses|détenteurs
        d'une|d' invitation; réservé|réservée|réservés|réservées aux personnes|seuls? invités|invitées
        """
    ),
    Means.CLOSED: phrases(
        """
        fermé à la presse; fermée à la presse; fermés à la presse; fermées à la presse; fermé aux médias; fermée aux
        médias; fermés aux médias; fermé aux journalistes; fermée aux journalistes; fermé au public; fermée au public;
        presse fermée; pas ouvert; pas ouverte; pas ouverts; pas ouvertes; non ouvert; non ouverte; n'est pas ouvert;
        n'est pas ouverte; ne sera pas ouvert; ne sera pas ouverte; à huis clos; huis clos; hors presse; sans presse;
        sans la presse; sans médias; sans couverture; pas de presse; pas de médias; pas de couverture; aucune
        couverture; aucun accès; pas d'accès; aucune possibilité; aucune occasion; pas de point de presse; aucun point
        de presse; pas de possibilité; pas d'activité médiatique; non accessible; pas accessible; n'est pas accessible;
        privé; privée; entretien privé; visite privée; déjeuner privé; réunion privée; en privé; réunion interne; pas
        admis; pas admise; n'est admis; n'est admise; personne n'est admis; ne sont pas admis; ne seront pas admis;
        n'est pas admise; pas prévu pour la presse|les médias; aucune activité presse|médiatique; fermé; fermée; presse
        n'est pas admise|invitée|conviée|autorisée; médias ne sont pas; journalistes ne sont pas; photographe officiel
        uniquement|seulement; seul le photographe
        """
    ),
    Means.AFTERWARDS: phrases(
        """
        transcription*; texte du discours|de l'allocution|de la déclaration; texte de; photographies; photos; photo;
        clichés; images; enregistrement*; enregistré; enregistrée; vidéo; vidéos; en différé; rediffusion; à la
        demande; replay; dossier de presse; compte rendu; compte-rendu; verbatim; discours écrit; fichier audio; son
        """
    ),
    Means.CONTACT: phrases(
        """
        contact; contacts; contact presse; contacts presse; service de presse; bureau de presse; attaché de presse;
        attachée de presse; porte-parole; renseignements; pour tout renseignement; pour plus d'informations;
        informations complémentaires; pour toute question; relations médias; relations presse; relations avec les
        médias; permanence presse; permanence; médias; à qui s'adresser; officier de presse; cellule presse
        """
    ),
    Means.UPDATED: phrases(
        """
        mis à jour; mise à jour; actualisé; actualisée; modifié le; version du; dernière mise à jour; mis à jour le;
        rectifié; corrigé; révisé; état au
        """
    ),
    Means.GENERAL: phrases(
        """
        à noter; bon à savoir; informations pratiques permanentes; notes aux rédactions; note aux rédactions; notes à
        l'intention des rédactions; à propos; à propos de; pour mémoire; pour les techniciens; informations techniques;
        matériel audiovisuel; contexte; en bref; liens utiles; accès au site; comment venir; se rendre à; pour en savoir
        plus; voir aussi; documents; généralités; conditions d'utilisation; droits; mentions légales; suivez-nous;
        rappel; informations générales; le service de presse en bref; pour s'y rendre; matériel pour les médias; fiche
        d'information; notes; pour venir; venir en train|bus|voiture
        """
    ),
    Means.ALL: phrases(
        """
        les deux; tous; toutes; chaque; chacun; chacune; l'ensemble; les trois; les quatre; tous deux; toutes deux;
        elles; ils; ces; le programme; sauf indication|mention contraire; sauf avis contraire
        """
    ),
    Means.THERE: phrases(
        """
        y; sur place; dans la salle; en présentiel; en personne; pour participer; pour assister; pour y assister; pour
        y participer; présents dans la salle; participation
        """
    ),
    Means.PRESENT_AT: phrases(
        """
        à; au; aux; en; dans; chez; sur; devant; depuis; de; à l'; à bord du|de; se tiendra à|au|dans; aura lieu
        à|au|dans; lieu est; lieu reste; lieu sera
        """
    ),
    Means.GOES: phrases(
        """
        passe la journée|matinée; passera la journée|matinée; visite; visiter; visitera; rendra; rend; rendront;
        rendre; déplacement; voyage; voyagera; tournée; arrivée; arrive; arrivera; départ; retour; accueil*;
        effectuera; séjour; transfert; vers; gagnera; attendu; attendue; délégation
        """
    ),
    Means.ABOUT: phrases(
        """
        situation; guerre; crise; conflit; conflits; violence; violences; attaque; attentat; paix; combats; élections;
        développements; événements; droits; démocratie; troupes; forces; opération; opérations; mission; missions;
        présence; population; réfugiés; victimes; entreprises; économie; marché; prix; inflation; réformes;
        investissements; projets; aide; assistance; soutien; appui; sécurité; stabilité; liberté; séisme; inondations;
        famine; santé; transition; reconstruction; autorités; gouvernement; ambassade; ambassadeur; ambassadrice; né;
        née; ressortissants; agression; invasion; relations; coup; écoles; énergie; déployés; français; engagement
        """
    ),
    Means.TREATY: phrases(
        """
        traité; accord; accords; convention; protocole; processus; déclaration; statut; mémorandum; principes; charte;
        pacte; directive; initiative; format; cour; club; commission
        """
    ),
    Means.HONORIFIC: phrases(
        """
        m; mm; mme; mmes; mlle; dr; pr; me; mgr; s.e; s.e.m; monsieur; madame; général; son excellence; gén; amiral;
        colonel; professeur; docteur; maître
        """
    ),
    Means.ROLE: phrases(
        """
        secrétaire général; secrétaire générale; secrétaire général délégué; secrétaire générale déléguée; secrétaire
        général adjoint; secrétaire générale adjointe; président; présidente; vice-président; vice-présidente; premier
        ministre; première ministre; vice-premier ministre; ministre; ministre des affaires étrangères; ministre de la
        défense; ministre de l'intérieur; ministre délégué; ministre déléguée; ministre d'état; secrétaire d'état;
        chancelier; chancelière; commissaire; haut représentant; haute représentante; représentant spécial;
        représentante spéciale; envoyé spécial; ambassadeur; ambassadrice; gouverneur; gouverneure; maire; roi; reine;
        prince; princesse; directeur; directrice; directeur général; directrice générale; général; amiral; colonel;
        commandant; chef d'état-major; rapporteur; rapporteure; rapporteuse; porte-parole; sénateur; sénatrice;
        député; députée; conseiller fédéral; conseillère fédérale; préfet; préfète; juge; procureur; procureure;
        délégué général; président de la république; chef du gouvernement; ministre-président; ministre-présidente;
        bourgmestre; haut-commissaire; coordonnateur; coordonnatrice
        """
    ),
    Means.L_WHAT: phrases("quoi; objet; événement; évènement; sujet; thème; titre; activité; nature"),
    Means.L_WHEN: phrases(
        """
        le; quand; date et heure; date et heures; date & heure; jour et heure; date/heure; date et lieu; quand et où;
        heure et date; date et horaire
        """
    ),
    Means.L_DATE: phrases("date; jour; dates; jours"),
    Means.L_TIME: phrases("heure; horaire; heures; horaires; début; à partir de"),
    Means.L_WHERE: phrases("à; où; lieu; endroit; adresse; salle; lieux; emplacement; ville"),
    Means.L_WHO: phrases(
        """
        qui; avec; intervenants; intervenant; participants; orateurs; oratrices; en présence de; intervenante;
        orateur; participant
        """
    ),
    Means.L_STREAM: phrases(
        """
        en direct; direct; diffusion; à suivre; streaming; retransmission; webdiffusion; diffusion en direct; suivre
        en direct; live; lien; en ligne; à suivre en direct; retransmission en direct; où suivre; sur internet
        """
    ),
    Means.L_ACCESS: phrases(
        """
        accès; accréditation; accréditations; inscription; inscriptions; modalités; format; couverture; presse;
        médias; accès presse; participation; modalités d'accès; couverture presse
        """
    ),
    Means.L_DEADLINE: phrases(
        """
        date limite; délai; date limite d'inscription; date limite d'accréditation; inscription avant; inscription
        avant le; accréditation avant; accréditation avant le; rsvp; rsvp avant le; clôture des inscriptions; clôture
        des accréditations; inscriptions avant le; délai d'inscription; candidatures; questions
        """
    ),
    Means.L_HOURS: phrases(
        """
        heures d'ouverture; horaires d'ouverture; ouverture des portes; accueil; accueil presse; arrivée presse;
        arrivée de la presse; arrivée des journalistes; centre de presse; rendez-vous; point de rendez-vous; mise en
        place; contrôle de sécurité; permanence; ouverture; retrait des badges; navettes; accès dès
        """
    ),
    Means.L_OTHER: phrases(
        """
        contact; contacts; contact presse; contacts presse; téléphone; tél; tel; courriel; e-mail; mél; email; note;
        notes; contexte; source; porte-parole; référence; réf; embargo; publié; mis à jour; photos; vidéo; langues;
        langue; service de presse; permanence presse; attaché de presse; attachée de presse; officier de presse;
        renseignements; pour tout renseignement; mobile; portable; fax; hashtag; date de publication
        """
    ),
}  # fmt: skip

VENUES = words(
    """
    salle salles salon salons hôtel palais ministère siège préfecture mairie école université bâtiment immeuble maison
    château cour place rue avenue boulevard quai amphithéâtre auditorium hémicycle théâtre opéra musée bibliothèque
    cathédrale église basilique mosquée synagogue cimetière mémorial monument parc jardin jardins caserne base aéroport
    gare port hangar usine centre campus faculté institut académie lycée collège hôpital stade gymnase studio studios
    foyer hall entrée perron esplanade parvis terrasse pavillon ambassade consulat résidence parlement assemblée sénat
    chancellerie mission bureau bureaux cabinet laboratoire observatoire tribunal rotonde galerie commissariat plage
    port station grand'chambre chambre cabinet tribune kiosque beffroi moulin ferme gymnase piscine patinoire vélodrome
    centre-ville espace cité halle halles pont tour étage niveau rez-de-chaussée locaux lieu-dit domaine villa abbaye
    fort forteresse citadelle arsenal camp agora forum cinéma restaurant cantine cafétéria archives escalier promenade
    môle chantier chapelle chapiteau préau atelier
    """
)  # fmt: skip
