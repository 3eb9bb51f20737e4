"""French parts of sentences that say who may come; the letters are told in coming.py."""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import phrases

FRENCH_COMING: Mapping[str, tuple[str, ...]] = {
    "W": phrases(
        """
        presse; médias; média; journaliste*; rédaction; rédactions; correspondant*; reporter*; représentants des
        médias|de la presse; représentants de presse; radios; télévisions; chaînes; chaînes de télévision; agences de
        presse; professionnels des médias; presse écrite; agences
        """
    ),
    "w": phrases(
        """
        photographe*; caméra*; cadreur*; caméraman*; cameramen; équipes de télévision|tournage; équipe de
        télévision|tournage; équipes; équipes tv; preneurs d'images; reporters d'images; photojournaliste*
        """
    ),
    "P": phrases("le public; public; grand public; visiteurs; citoyens; spectateurs"),
    "E": phrases(
        """
        chaque; tout; tous; toute; toutes; chacun; quiconque; tous ceux; tous les; toutes les; toutes celles et ceux;
        l'ensemble; par média|rédaction|titre|chaîne
        """
    ),
    "O": phrases("personne; nul; nul n'"),
    "K": phrases("aucun; aucune; pas de; pas d'; ni; nul besoin d'; nul besoin de; plus de place"),
    "KH": phrases("nul besoin; pas besoin; aucun besoin; aucune obligation; aucune nécessité; inutile; inutile de"),
    "N": phrases("pas; non; ne sont pas; n'est pas; jamais"),
    "S": phrases("sans; hors; dépourvus de|d'; ne disposant pas"),
    "Z": phrases("rien; néant; aucun; aucune"),
    "M": phrases(
        """
        peut; peuvent; pourra; pourront; pouvez; pourrez; est possible; possible; ont la possibilité; libres de
        """
    ),
    "MC": phrases("ont accès; a accès; auront accès; aura accès; ont libre accès; simplement venir"),
    "1qC": phrases("un|le pool est|sera organisé|constitué|formé; il y aura un pool; travaillent en pool"),
    "HT": phrases("justifier|justifient|justifiant de sa|leur|votre qualité de journaliste|journalistes"),
    "WL": phrases("tient|tenant lieu d'invitation; vaut|valant invitation; fait office d'invitation"),
    "WT": phrases(
        "membres de la tribune de la presse; membres de l'association de la presse; membres de l'association des"
        " journalistes;"
        " presse parlementaire|présidentielle|judiciaire accréditée"
    ),
    "RNJ": phrases(
        """
        aucune accréditation|inscription sur place|le jour même; pas d'accréditation|d'inscription sur place; aucune
        accréditation|inscription ne sera|sont délivrée|acceptée|possible|faite|prise sur place; aucune
        accréditation|inscription n'est délivrée|acceptée|possible sur place; demandes tardives ne seront|pourront pas
        """
    ),
    "NJ": phrases("plus possible|possibles|ouverte|ouvertes|disponible|disponibles"),
    "RG": phrases("sur rendez-vous; sur accord préalable; après accord préalable|avec; sur entente préalable"),
    "FE": phrases(
        """
        conférence publique; lecture publique; leçon publique; cours public; présenté|présentée|présentés|présentées
        au public; montré|montrée|montrés|exposé|exposée|exposés|visible|visibles au|par le public
        """
    ),
    "v": phrases(
        """
        déjà; accordée; accordées; obtenues; reçues; à nouveau; de nouveau; une seconde|nouvelle fois;
        première|ancienne date
        """
    ),
    "vR": phrases("réinscrire; réinscrivent; réinscription"),
    "ld": phrases("restent|reste|demeurent valables|valable|valides|valide; conservent leur validité"),
    "z": phrases("places; place; une place; siège; sièges"),
    "C": phrases(
        """
        venir; viennent; vient; assister; assistent; assistera; entrer; entre; entrent; entreront; entrera; y
        assister; prendre part; y prendre part; participer; y participer; participent; couvrir; filmer; photographier;
        suivre sur place; accéder; accèdent; admis; admise; admises; être admis; autorisé; autorisés; autorisée;
        autorisées; laissé entrer; se présenter; se joindre; rejoindre; présents; accueillir; accueilli; accueillis;
        accueillie; accueillies; acceptés; acceptées; accepté; venez; être présent; avoir accès; y accéder; se rendre
        sur place; envoyer une|deux équipe|équipes|journaliste|personne; couvert; couverte; couverts; couvertes
        """
    ),
    "A": phrases("venue; accès; entrée; admission; présence; participation; possibilité; l'accès; l'entrée"),
    "J": phrases("acceptée; acceptées; prises en compte; prise en compte; traitées; retenues"),
    "y": phrases("personnel; membres; délégués; délégations; famille; ministres; participants"),
    "u": phrases(
        """
        désinscrire; désabonner; liste de diffusion; vous recevez ce; nos communiqués; désinscription; abonnement;
        abonnés; voyager avec; voyager à bord; voyager dans; avion de la|du ministre|président|présidente; accompagner
        la délégation; être du voyage; traitées|examinées dans l'ordre; pour la presse accompagnante; presse
        accompagnante; journalistes|médias accompagnant|accompagnants
        """
    ),
    "c": phrases(
        """
        couverture; couverture médiatique|presse; présence médiatique|de la presse|des médias; dispositif presse
        """
    ),
    "e": phrases(
        """
        mêlée de presse; mêlée médiatique; breffage; séquence presse|médias|photo; séquences presse; point
        presse; points presse; point de presse; points de presse; activité médiatique|presse; séance photo;
        déclaration à la presse; déclarations à la presse; rencontre avec la presse|les médias; prise d'images;
        prises de vues; événement presse; rendez-vous presse
        """
    ),
    "o": phrases(
        """
        conférence*; conférence de presse; conférences de presse; réunion*; rencontre*; séance*; entretien*;
        cérémonie*; visite*; déjeuner*; dîner*; événement*; évènement*; débat*; colloque; sommet; discours;
        allocution*; audience; audition*; travaux; échange*; session*; consultations; programme; inauguration;
        signature; dialogue; assemblée
        """
    ),
    "H": phrases(
        """
        doit; doivent; devra; devront; faut; faudra; besoin; besoin de|d'; nécessaire; nécessaires; obligatoire;
        obligatoires; requis; requise; requises; exigé; exigée; exigées; demandé; demandée; demandées; demandés;
        indispensable; indispensables; prié; priés; priées; priée; prière de; prière d'; merci de; merci d'; veuillez;
        voudront|voudra bien; sont à; est à; tenus de|d'; tenus; ont à; à réserver; à demander; impératif; impérative;
        impérativement; se munir; seront demandés; sont attendus; sont attendues; est attendu; à faire; se fait en
        ligne; se font en ligne; se fait auprès; se font auprès; se fait par; se fait via
        """
    ),
    "R": phrases(
        """
        inscrire; inscrit; inscrits; inscrites; inscription; inscriptions; s'inscrire; s'inscrivent; inscrivent;
        inscrivez; accréditer; accréditation; accréditations; accrédité; accrédités; accréditée; accréditées;
        accréditent; s'annoncer; annoncer; annoncent; annoncez; s'enregistrer; enregistrement; enregistrés; réserver;
        réservation; réservations; réservez; préinscription; formulaire; demander une accréditation; demande|demandes
        de place|places; demandent|demander une place; sur demande; se font connaître
        """
    ),
    "T": phrases(
        """
        badge*; carte de presse; cartes de presse; carte; cartes; laissez-passer; la liste; une liste; liste; listes;
        nom; noms; macaron; coupe-file; billet; billets; titre d'accès; titulaires; porteurs; détenteurs; munis
        """
    ),
    "Y": phrases(
        """
        écrire; écrivent; écrivez; écrit; courriel; courriels; mail; e-mail; mél; signaler; signalent; signalez;
        confirmer; confirment; confirmez; prévenir; prévenez; préviennent; informer; informez; contacter; contactez;
        contactent; répondre; répondez; répondent; adresser; adressez; adressent; s'adresser; envoyer; envoient;
        envoyez; communiquer; communiquent; communiquez; transmettre; transmettent; renvoyer; manifester; aviser;
        faire savoir; font savoir; faites; faire connaître; faire part; manifestent; se manifester; téléphoner;
        indiquer; indiquez; indiquent; avertir; avertissent; donner; demandent; demandez; demander
        """
    ),
    "L": phrases(
        """
        bienvenu*; bienvenue; bienvenus; cordialement; chaleureusement; volontiers; se réjouit d'accueillir; attendus
        nombreux; attendues nombreuses; sont attendus nombreux; sont attendues nombreuses
        """
    ),
    "I": phrases(
        """
        invité; invités; invitée; invitées; invitation; invitations; convié; conviés; conviée; conviées; carton
        d'invitation; cartons d'invitation; sur invitation; invite
        """
    ),
    "V": phrases(
        """
        prévu; prévue; prévus; prévues; envisagé; envisagée; organisé; organisée; possible; possibles; programmé
        """
    ),
    "U": phrases(
        """
        dehors; à l'extérieur; à l'écart; exclus; exclue; exclues; exclu; à la porte; interdit; interdite; interdits;
        interdites
        """
    ),
    "X": phrases(
        """
        sauf; sauf pour; à moins; à condition; sous réserve; excepté; hormis; sur présentation; contre; dès lors;
        s'ils; si elles; après; munis
        """
    ),
    "F": phrases(
        """
        ouvert; ouverte; ouverts; ouvertes; libre; libres; librement; accessible; accessibles; libre accès; entrée
        libre
        """
    ),
    "k": phrases("se termine; se clôt; close le; sont closes; ferme le; ouverte jusqu; ouvertes jusqu; jusqu"),
    "D": phrases("fermé; fermée; fermés; fermées; huis clos; à huis clos; portes closes; closes; portes fermées"),
    "Q": phrases(
        """
        qui; ceux; celles; dont; souhaitant; désirant; désireux; qui souhaitent; si vous; celui; intéressés;
        intéressées
        """
    ),
    "G": phrases(
        """
        formalité; formalités; rendez-vous préalable; préavis; démarche; démarches; annonce préalable; rendez-vous
        """
    ),
    "B": phrases(
        """
        seul; seuls; seule; seules; uniquement; seulement; exclusivement; réservé; réservée; réservés; réservées;
        limité; limitée; limités; limitées; strictement; restreint; restreinte; ne que
        """
    ),
    "g": phrases("suffit; suffisent; suffira; fait foi"),
    "1": phrases("un; une; une seule; un seul; deux; trois; petit; quelques"),
    "a": phrases(
        """
        pour tous; pour toutes les chaînes; pour l'ensemble; au nom de tous; pour le compte; partagées; partagés;
        mutualisées
        """
    ),
    "q": phrases("pool; pools; poolée; poolé; mutualisé; mutualisée; carte pool; cartes pool; badge pool"),
    "h": phrases("photographe officiel; diffuseur hôte; photographe de la maison|présidence; caméra officielle"),
    "f": phrases(
        """
        cafétéria; cantine; restaurant; boutique; librairie; musée; bibliothèque; photothèque; archives; jardin; parc;
        vestiaire; centre de documentation; parking; site; exposition; centre de presse; salle de presse; registre;
        médiathèque; route; routes; pont; gare; bureaux; bureau; accueil; guichet; ligne; marché; espace
        presse|médias; zone presse|médias; tente presse|médias; tribune de presse; salon presse; entrée presse|médias;
        espace de travail; local presse
        """
    ),
    "x": phrases(
        """
        chien; chiens; animaux; drone; drones; bagages; sacs; véhicules; armes; valises; vélo; vélos; enfants;
        trottinettes
        """
    ),
    "m": phrases(
        """
        interview; interviews; entretiens individuels; observations; commentaires; offres; candidatures; candidature;
        dossiers; stationnement; hébergement; hôtel; visa; visas; camion*; car satellite; position* de direct;
        positions; studio*; images; photos; photographies; clichés; matériel; embargo; sous embargo; navette;
        navettes; bus; élèves; étudiants; concours; subvention*; archives; exemplaires; renseignements; informations;
        précisions; entreprises; sociétés; employeurs; contribuables; parents; agriculteurs; candidats; entreprise;
        fournisseur*; prestataires; exposants; société; prise; une table; électricité; son; place de stationnement
        """
    ),
    ".": phrases(
        """
        auprès de l'entreprise|l'exploitant|l'école|l'hôtel; auprès de la société|banque|direction; auprès du
        bureau|constructeur|fournisseur; modifié|modifiée|modifiés|modifiées|changer|changé|évoluer|modifications sans
        préavis; dans la limite des places|sièges disponibles; dans la limite des places; tant qu'il y a de la place;
        tant qu'il y a des places; tant qu'il reste des places; selon les places disponibles; selon la place
        disponible; dans la mesure des places; sous réserve de places|place|disponibilité disponibles|disponible; sous
        réserve de disponibilité; jusqu'à épuisement des places; carte d'identité; pièce|pièces d'identité;
        muni|munis|munie|munies d'une|de pièce|leur d'identité|pièce; sur présentation d'une pièce|carte d'identité;
        service de presse; bureau de presse; service presse; attaché de presse; pas plus tard; salle de presse;
        communiqué de presse; dossier de presse; contact presse; liberté de la presse; liberté des médias; médias
        sociaux; éducation aux médias; au plus tard; plus tard; couverture mobile|réseau|nuageuse; ouvert de|du;
        ouverte de|du
        """
    ),
    "l": phrases(
        """
        expire; expirent; échus; périmés; renouvelés; se font; se retirent; se retire; remis; retirés; à retirer;
        délivrés; délivrée; délivrées; distribués; restitués; disponibles; valables; sont à retirer; est à retirer;
        retirer
        """
    ),
    "$": phrases("frais; payant; payante; gratuit; gratuite; droits"),
    "j": phrases("oui"),
    "t": phrases("entre eux; entre elles; en petit comité; en cercle fermé"),
    "p": phrases("privé; privée; privés; privées; interne; internes; confidentiel; confidentielle; strictement privé"),
    "b": phrases("public; publique; publics; publiques"),
    "s": phrases("sélectionnés; sélectionnées; choisis; choisies; certains; certaines; quelques"),
}  # fmt: skip
