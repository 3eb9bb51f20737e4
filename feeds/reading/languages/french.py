"""French, as newsrooms in France, Belgium, Switzerland, Canada and international bodies write it (see grammar.py)."""

from __future__ import annotations

from feeds.reading.languages.french_facts import FRENCH_FACTS, VENUES
from feeds.reading.languages.french_passing import AROUND_PAUSES, FRENCH_PASSING, PAUSES, PREPOSITIONS, WEAK
from feeds.reading.languages.french_roles import FRENCH_ROLES
from feeds.reading.languages.french_times import FRENCH_TIMES
from feeds.reading.languages.grammar import Language, Means, phrases, words
from feeds.reading.languages.ground import INTERNATIONAL

MONTHS = {
    "janvier": 1, "janv": 1, "jan": 1, "février": 2, "fevrier": 2, "févr": 2, "fév": 2, "fev": 2, "mars": 3, "mar": 3,
    "avril": 4, "avr": 4, "mai": 5,
    "juin": 6, "juillet": 7, "juil": 7, "août": 8, "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10,
    "novembre": 11, "nov": 11,
    "décembre": 12, "decembre": 12, "déc": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "lundi": 0, "lun": 0, "mardi": 1, "mar": 1, "mercredi": 2, "mer": 2, "jeudi": 3, "jeu": 3, "vendredi": 4, "ven": 4,
    "samedi": 5, "sam": 5, "dimanche": 6, "dim": 6,
}  # fmt: skip
NUMBERS = {
    "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12,
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19,
    "vingt": 20,
}  # fmt: skip

CORE: dict[Means, tuple[str, ...]] = {
    Means.PAST: phrases(
        """
        vint; vinrent; tint; tinrent; prit; prirent; fit; firent; dit que; mit fin; ouvrit; ouvrirent; partit;
        partirent; reçut; parut; eut; eurent; furent; mourut; atteignit; n'a pas eu lieu; n'ont pas eu lieu; n'a pu
        avoir lieu; a|ont donné; est tombé; est tombée; sont tombés; s'est produit; s'est produite; s'est levé; s'est
        levée; me suis; a été posé; a|ont sauvé; a|ont secouru; a touché; a frappé; a explosé; a coulé; a|ont quitté;
        a|ont trouvé; a|ont perdu; a gagné; a|ont remporté; a|ont vu; a|ont parlé; a répondu; a|ont demandé; a|ont
        proposé; a|ont approuvé; a|ont voté; a|ont élu; a nommé; a désigné; a choisi; a appelé; a|ont livré; a|ont
        repris; est revenu; est revenue; sont revenus; est reparti; est repartie; est parti; est partie; est né; est
        née; s'est félicité; s'est félicitée; s'est réuni; s'est réunie; s'est conclu; s'est conclue; s'est terminé;
        s'est terminée; s'était; s'étaient; a|ont saisi; a|ont été; a eu; se sont; a|ont tenu; a|ont signé; ont arrêté;
        a|ont procédé; a coûté; sont partis; sont intervenus; est intervenu; est intervenue; s'est déroulé; s'est
        déroulée; se sont déroulés; était; étaient; fut; a reçu; a|ont rencontré; a dit; a déclaré; a salué; a souligné;
        a rappelé; s'est rendu; s'est rendue; s'est entretenu; s'est entretenue; s'est tenu; s'est tenue; se sont
        réunis; se sont rencontrés; a visité; a prononcé; a présenté; a inauguré; a ouvert; a|ont participé; a remercié;
        a annoncé; a adopté; a eu lieu; ont eu lieu; a permis; est arrivé; est arrivée; sont arrivés; est venu; a
        accueilli; a remis; a|ont fait; avait; avaient; a pris; a condamné; a exprimé; a publié; a lancé; a|ont décidé;
        a conclu; a félicité; est mort; a|ont évoqué; a échangé; a débuté; s'est achevé; s'est achevée; a ajouté; a
        commencé; a duré; ont convenu; a débattu; a réuni; a assisté; a confirmé;
        rapport|étude|enquête|bilan|communiqué|note|document publié|publiée|paru|parue|rendu|rendue|diffusé|diffusée;
        données|chiffres|statistiques|résultats|rapports|études publiés|publiées|parus|parues|rendus|diffusés|diffusées;
        constate|relève|indique|annonce|note|signale aujourd'hui; paru|parue
        aujourd'hui|hier|lundi|mardi|mercredi|jeudi|vendredi; arrêt|jugement|avis|décision|ordonnance rendu|rendue; dans
        son|un arrêt du; remonte|remontent à|au|aux; a|ont détruit; a|ont éteint; a|ont fui; a|ont brûlé; a|ont atteint;
        a|ont couvert; a|ont interdit; a|ont rompu; a|ont interrompu; a|ont suspendu; a|ont rendu; a|ont battu; a|ont
        fondu; a|ont produit; a|ont réduit; a|ont contraint; est|sont né|née|nés|nées
        """
    ),
    Means.FUTURE: phrases(
        """
        reste|restent inchangé|inchangée|inchangés|inchangées; est maintenu|maintenue; est|sont
        maintenu|maintenue|maintenus|maintenues; reste|restent maintenu|maintenue|maintenus|maintenues; n'est pas
        concerné|concernée|affecté|affectée; ne sont pas concernés|concernées; a|ont lieu comme prévu; se penche; se
        penchera; examine; examinent; débat; votera; voteront; vote; siège; tient; visite; rencontre; ouvre; présente;
        accueille; inaugure; reprendra; reprend; reprendront; entrera; rentrera; appareillera; lancera; célèbre; marque;
        démarre; démarrera; tranchera; décidera; adoptera; discutera; discuteront; évoquera; évoqueront; remet; décerne;
        décernera; honorera; annonceront; dévoileront; organiseront; accueilleront; conduira; mènera; mèneront; restera;
        séjournera; séjourne; effectue; comparaîtront; comparaîtra; débute; commence; siégera; siégeront; délibérera;
        examinera; rejoindra; arrivera; arriveront; partira; quittera; dînera; déjeunera; réunira; rendra; poursuivra;
        conclura; clôturera; lancera; signera; inaugurera; marquera; s'exprimera|s'exprimeront;
        s'adressera|s'adresseront; s'entretiendra|s'entretiendront; débattra|débattront; interviendra|interviendront;
        répondra|répondront; célébrera; commémorera; prendra la parole; prendront la parole; ouvrent; tiendront;
        présenteront; recevront; rencontreront; visiteront; effectueront; publieront; sera; seront; aura; auront; aura
        lieu; auront lieu; se tiendra; se tiendront; se rendra; se rendront; recevra; rencontrera; participera;
        participeront; prononcera; présentera; présideront; présidera; ouvrira; visitera; s'entretiendra; tiendra;
        donnera; donneront; signeront; interviendra; interviendront; accueillera; prendra; est prévu; est prévue; sont
        prévus; sont prévues; prévu; prévue; doit; doivent; à venir; se réunira; se réuniront; se réunit; signe|signent
        la|le|un|une|les|l'accord; est|sont
        dévoilé|dévoilée|dévoilés|signé|signée|remis|remise|inauguré|inaugurée|coupé|levé|baptisé|baptisée; va; vont;
        invite; invités; invitée; conviés; convie; débutera; commencera; effectuera; reçoit; se rend; se tient; a lieu;
        ont lieu; publiera; remettra; animera; organise; organisent; organisera; s'adressera; répondra; il y aura;
        assistera; assisteront; débattra; fera; feront; dévoilera; annoncera; pourront; pourra; peuvent; peut; est
        programmé; est programmée; prochaine réunion; prochaine session; comme prévu le|à|au; est|sont
        publié|publiée|publiés|publiées comme prévu; est|sont soumis|soumise|soumises au vote; mis|mise|mises aux voix;
        se joue|jouent|court|courent|dispute|disputent; est|sont donné|donnée|donnés|données|joué|jouée|disputé|disputée
        à|au|du|le
        """
    ),
    Means.OCCASION: INTERNATIONAL
    + phrases(
        """
        spectacle; spectacles; feu d'artifice; lever du drapeau; lever des couleurs; fête; bal; gala; match; tournoi;
        régate; lancer; décollage; atterrissage; amarrage; retransmission; émission; diffusion; tirage; jugement;
        arrêt; conclusions; plaidoiries; procès; verdict; délibéré; défilé; parade; veillée; obsèques; funérailles;
        recueillement; minute de silence; pose de la première pierre; première pierre; coupure du ruban; dévoilement;
        remise des prix|insignes|diplômes; présentation à la presse; visite de presse; visite guidée; démonstration*;
        simulation; conseil des ministres; questions au gouvernement; questions d'actualité; bilatérale; tête-à-tête;
        toast; adresse; vin d'honneur; hommage national; passation; passation de pouvoirs; passation de commandement;
        prise de commandement; prise d'armes; investiture; prestation de serment; cortège; carrefour; salon; foire;
        assemblées; assemblée générale; rendez-vous; annonce; annonces; échanges; séances; point d'étape; prise de
        parole; prises de parole; vœux; lecture; projection; conférence de presse; conférences de presse; point de
        presse; points de presse; point presse; conférence*; déclaration*; déclarations à la presse; déclaration
        conjointe; allocution*; discours; intervention*; entretien*; rencontre*; réunion*; sommet*; conseil; séance*;
        audition*; débat*; visite; visites; déplacement*; cérémonie*; remise; signature*; inauguration*; lancement*;
        présentation*; briefing*; séminaire*; colloque*; forum*; table ronde; tables rondes; atelier*; congrès;
        assemblée; plénière; session*; prise d'images; prises d'images; prise de vues; photo de famille; séance photo*;
        tour de table; dîner*; déjeuner*; petit-déjeuner; réception*; exercice*; événement*; évènement*; exposition*;
        concert*; hommage*; commémoration*; dépôt de gerbe; défilé*; vote*; interview*; échange*; échange de vues;
        arrivée*; départ*; ouverture; clôture; publication*; rapport; webinaire*; journée*; micro tendu; huis clos;
        accueil du; doorstep*; panel*; consultations; négociations; pourparlers; élection*; manifestation*; vernissage;
        scrutin; messe; marche; répétition*; portes ouvertes; essai; essais; vol; tournée; école d'été|hiver;
        université d'été; coup d'envoi; se retrouvent; se retrouveront; se retrouve; se retrouvera
        """
    ),
    Means.AGENDA: phrases(
        """
        agenda; semaine du; semaine de la; agenda prévisionnel; semaine à venir; calendrier; programme de la semaine;
        emploi du temps; rendez-vous de la semaine; agenda de la semaine; agenda public; rendez-vous avec la presse;
        rendez-vous de presse|presse
        """
    ),
    Means.ADVISORY: phrases(
        """
        avis aux médias; note aux médias; note aux rédactions; note à la presse; avis à la presse; invitation presse;
        invitation à la presse; invitation aux médias; à l'attention des rédactions|médias|journalistes; programme
        pour la presse|les médias; programme presse; note de presse; avis de presse; convocation presse; informations
        pratiques presse; couverture médiatique; avis média; alerte presse; alerte média; accréditation*; agenda;
        rappel aux médias|rédactions
        """
    ),
    Means.CANCELLED: phrases(
        """
        annulé; annulée; annulés; annulées; annulation; n'aura pas lieu; n'auront pas lieu; ne se tiendra pas; supprimé;
        supprimée; n'aura plus lieu; est supprimé; n'est pas maintenu; n'est pas maintenue; sans objet; ne peut avoir
        lieu; ne pourra avoir lieu; ne pourra pas avoir lieu; tombe à l'eau; n'est plus à l'ordre du jour; n'aura donc
        pas lieu; retiré du programme; retirée du programme; est levée; ne sera pas rattrapé*; ne se tiendront pas; ne
        se tient pas; ne se fera pas; ne pourra se tenir; ne peut se tenir; ne pourra pas se tenir; ne peut pas se
        tenir; ne sera pas organisé|organisée|donné|donnée|prononcé; ne seront pas organisés|organisées|donnés|données;
        n'a pas lieu; n'ont pas lieu; ne peut pas avoir lieu; ne peuvent avoir lieu; n'auront donc pas lieu; ne se
        déroulera pas; ne se dérouleront pas; n'aura finalement pas lieu; déprogrammé; déprogrammée; n'est plus au
        programme; ne figure plus au programme; a été abandonné|abandonnée; renvoyée|renvoyé sine die;
        annule|annulent|annuler le|la|les|son|sa|ses|l'|leur|ce|cette
        """
    ),
    Means.POSTPONED: phrases(
        """
        reporté; reportée; reportés; reportées; report de; report; repoussé; repoussée; différé au; différée au;
        ajourné; ajournée; remis à; remise à une date; à une date ultérieure; remis au; remise au; remis au lendemain;
        déplacé au; déplacée au; décalé au; décalée au; pas comme prévu|annoncé le;
        reporte|reportent|repousse|repoussent la|le|les|l'|son|sa|ses|cette|ce|leur; pas lieu à cette date; pas lieu ce
        jour-là; est différé|différée; sont différés|différées; lieu ultérieurement; tiendra ultérieurement
        """
    ),
    Means.FORMER: phrases(
        """
        au lieu de; au lieu du; au lieu d'; et non; et non pas; initialement; initialement prévu|prévue à|le;
        précédemment; anciennement; en remplacement de; plutôt que; non à; et non le; non pas le; devait avoir lieu;
        devait se tenir; devait être; devait|devaient commencer|débuter|avoir|se|être; fixé|fixée|fixés|prévu|prévue
        d'abord; d'abord prévu|prévue|annoncé|annoncée|fixé|fixée; initialement fixé|fixée|fixés au; initialement
        fixé|fixée|prévu|prévue pour; d'abord fixé|fixée; était prévu|prévue|annoncé|annoncée|fixé|fixée; avait été
        annoncé|annoncée|fixé|fixée|prévu|prévue; ne pourra pas; ne pourra; ne peut pas se rendre; ne peut se rendre;
        par erreur; indiquait par erreur; à tort; et non, comme ... le; et non pas, comme ... le
        """
    ),
    Means.MOVED: phrases(
        """
        avancé; avancée; avancés; déplacé; déplacée; au lieu de; au lieu du; et non; changement d'horaire; changement
        d'heure; nouvel horaire; nouvelle heure; nouvelle date; initialement prévu; initialement prévue; initialement;
        rectificatif; décalé; décalée; retardé; retardée; modifié; modifiée; était prévu; était prévue; avait été
        annoncé; avait été annoncée; précédemment annoncé; précédemment annoncée; désormais à; désormais; changement
        de date; et non le; non pas le; n'est pas le; autre date; autre jour; plus tard que prévu; finalement;
        semaine|semaines|jour|jours plus tard; elle|il|ils|elles ... désormais; désormais attendu|attendue; ne pourra
        pas; ne pourra; nouvelles dates; dates changées; ne peut pas se rendre
        """
    ),
    Means.TENTATIVE: phrases(
        """
        à confirmer; reste à confirmer; restent à confirmer; sous réserve de confirmation; sous réserve; tbc; a.c; à
        préciser; à déterminer; provisoirement; date provisoire; non confirmé; non confirmée; pas encore confirmé; pas
        encore confirmée; horaire à venir; heure à préciser; en attente de confirmation; éventuellement; éventuel;
        éventuelle; probablement; date prévisionnelle; date indicative; pas encore fixée; pas encore fixé
        """
    ),
    Means.BLANKET: phrases(
        """
        sous réserve de modifications; sous réserve de modification; sous réserve de changements; horaires indicatifs;
        à titre indicatif; susceptible de modification; susceptible de modifications; susceptible d'être modifié;
        susceptibles d'être modifiés; programme provisoire; programme indicatif; peut être modifié; peuvent changer;
        horaires susceptibles; heures indicatives; indicatifs; horaires approximatifs
        """
    ),
}  # fmt: skip

# how the stem of an imperfect ends; no "r": "montrait" is rather "serait", "portrait", "extrait"
_IMPERFECT = ("b", "c", "ç", "d", "ge", "ch", "i", "l", "m", "n", "p", "s", "t", "u", "v", "y")

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
    nights=words("nuit"),
    signing=("signé", "adopté", "ratifié"),
    passives=frozenset(["est", "sont", "sera", "seront", "être"]),
    of=("de", "d'", "d’", "du"),
    the=("le", "la", "les", "ce", "au"),
    through=("au", "à", "jusqu'au", "jusqu’au", "jusqu'à", "jusqu’à"),
    span_from=("du", "de", "entre", "d'", "dès"),
    also=("et", "&", "ainsi que", "puis"),
    hour_words=("heures", "heure", "h"),
    hour_tails=("h", "heures", "heure", "hrs"),
    sharp="précises",
    numbers=NUMBERS,
    before_hour={},
    after_hour={"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, "trente": 30, "quinze": 15},
    bare_half=0,
    zone_of=(
        "heure de {}", "heure d'{}", "heure d’{}", "heure du {}", "à l'heure de {}", "heures de {}",
        "horaire de {}", "heure à {}", "heure {}", "celles de {}", "à {}",
    ),
    zones={
        "heure d'europe centrale": "CET", "heure d’europe centrale": "CET", "heure de l'europe centrale": "CET",
        "hec": "CET", "heure d'été d'europe centrale": "CEST", "heure d’été d’europe centrale": "CEST",
        "heec": "CEST",
        "heure normale de l'est": "EST", "heure avancée de l'est": "EDT", "heure de l'est": "ET",
        "heure de l’est": "ET", "hne": "EST", "hae": "EDT", "temps universel": "UTC", "heure universelle": "UTC",
        "tu": "UTC", "heure du pacifique": "PT", "heure de greenwich": "GMT",
        "heure française": "Europe/Paris", "heure belge": "Europe/Brussels", "heure suisse": "Europe/Zurich",
        "heure d'europe de l'est": "EET", "heure d’europe de l’est": "EET", "heure locale de paris": "Europe/Paris",
        "hnec": "CET", "heure de l'atlantique": "America/Halifax", "heure de l’atlantique": "America/Halifax",
    },
    earlier=words("précédent précédente premier première ancien ancienne"),
    have=frozenset(["a", "ont"]),
    auxiliaries=frozenset(["a", "ont", "avait", "avaient", "eut", "eurent"]),
    weak_pasts=tuple(stem + end for stem in _IMPERFECT for end in ("ait", "aient")),
    no_pasts=words("connait reconnait plait mais"),
    behind_verbs=words("à au aux en dans sur de du des d la le les l un une par avec pour plus déjà encore sous vers"),
    being=words("est sont"),
    moved=tuple(
        sorted(
            words(
                """
                venu venue venus venues parti partie partis parties arrivé arrivée arrivés arrivées allé allée allés
                allées entré entrée entrés entrées sorti sortie sortis sorties tombé tombée tombés tombées resté restée
                restés restées rentré rentrée rentrés rentrées monté montée montés montées descendu descendue descendus
                descendues devenu devenue devenus devenues mort morte morts mortes décédé décédée
                """
            )
        )
    ),
    remote=words("téléphonique téléphone visioconférence visio virtuel virtuelle webinaire téléconférence"),
    reflexives=words("s se"), futures=("era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "vra", "vront"),
    participles=tuple(sorted(words(
        """
        é ée és ées pris prise fait tenu tenue conclu conclue reçu reçue rendu élu élue élus réuni réunis réunie
        ouvert remis remise suivi choisi accueilli accompli obtenu convenu entendu écrit venus parcouru franchi réussi
        servi mis mise mises dit vu permis promis émis soumis soumise transmis enti anti esti erti outi âti empli abli
        oli ichi échi anchi agi argi urgi ougi uéri péri ourri ourni uni anni ailli eilli oisi aisi ahi subi ondi andi
        audi urci irci éci oursuivi endu ondu erdu andu attu incu vécu onnu aru uru eçu ffert eint aint joint duit truit
        scrit quis voulu fallu valu
        """
    ))),
    then=frozenset(["tôt", "suite", "ensuite", "puis", "enfin", "auparavant", "après"]),
    pronouns=frozenset(["il", "elle", "ils", "elles", "ce", "cela", "celui-ci", "celle-ci"]),
    whens=words("quand lorsque une après"),
    onto=words("au aux à"), subordinating=words("qui que dont où depuis lorsque après quand puisque"),
    weeks_on=(" en huit", " dans une semaine"),
    nth={
        "premier": 1, "première": 1, "second": 2, "seconde": 2, "deuxième": 2, "troisième": 3, "quatrième": 4,
        "dernier": -1, "dernière": -1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
    },
    none=frozenset(["aucun", "aucune", "pas de", "pas d'"]),
    refusals=words("non pas"),
    dated=words("du de daté datée le"),
    contrast=words("mais"),
    documents=words(
        """
        communiqué avis note invitation lettre courrier courriel message annonce version programme alerte dépêche
        """
    ),
    those=words("celui celle ceux celles"),
    hours_after=(" plus tard", " plus tôt", " après", " avant", " durant", " auparavant", " de retard", " d'avance"),
    hours_of=frozenset(["de", "d'", "du", "pour"]),
    one=words("un une des chaque plusieurs quelques"),
    several=words("les ces ses leurs quelques premières dernières prochaines"),
    arranged=words(
        """
        convoqué convoquée convoqués convoquées annoncé annoncée annoncés annoncées prévu prévue prévus prévues fixé
        fixée fixés fixées programmé programmée attendu attendue conviée invitée citée
        """
    ),
    like=frozenset(["comme"]), lasting=words("heure heures minute minutes quart plus"),
    counted=words("jour journée"),
    counting=words("premier première deuxième second seconde troisième quatrième dernier dernière autre"),
    inhouse=frozenset(["interne", "internes", "privé", "privée"]),
    nothing=frozenset(["aucun", "aucune", "pas", "rien", "néant", "férié", "jour"]),
    glue=frozenset(
        ["à", "a", "le", "la", "les", "dès", "vers", "de", "du", "au", "à partir", "partir", "et", "jusqu", "environ",
        "heure", "heures", "h", "locale", "ce", "cet", "cette", "après-midi", "après", "midi", "matin", "soir",
        "matinée", "soirée", "l", "d", "aux", "environs", "alentours", "entre", "en", "jour", "puis", "avant",
        "approximativement", "env", "ca", "date", "toujours", "également", "aussi", "nouveau"]
    ),
    phrases={**CORE, **FRENCH_TIMES, **FRENCH_ROLES, **FRENCH_FACTS, **FRENCH_PASSING},
    applies=frozenset(["s", "postuler", "candidater"]),
    meets=("se retrouv", "se réuni", "se rencontr"),
    opening=("ouv", "s'ouv"),
    conditions=frozenset(["si", "dont", "qui", "auront", "seuls", "seules", "ceux", "celles"]),
    done=frozenset(["être", "parvenir", "arriver"]),
    relatives=frozenset(["qui", "que", "où", "lequel", "laquelle", "dont"]),
    persons=frozenset(["qui"]),
    prepositions=PREPOSITIONS,
    pauses=PAUSES, around_pauses=AROUND_PAUSES,
    toured=("visite",),
    weak=WEAK,
    small_words=words("le la les de des du et à au aux en un une par sur pour avec d l"),
    venues=VENUES,
)  # fmt: skip
