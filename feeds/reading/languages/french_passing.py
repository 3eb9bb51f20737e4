"""French for what goes on around an occasion at hours of its own (see english_passing.py)."""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases, words

FRENCH_PASSING: Mapping[Means, tuple[str, ...]] = {
    Means.ERRED: phrases(
        """
        date|heure|jour erronée|erroné; erreur; par erreur; nos excuses; nous vous prions ... excuser; rectificatif;
        mauvaise date|heure; mauvais jour; fausse date; erratum
        """
    ),
    Means.CORRECT: phrases(
        """
        il faut lire; fallait lire; lire plutôt|bien; bonne|exacte|correcte heure|date est; bon|exact|correct
        horaire|jour est; heure|date|horaire exacte|exact|correcte|correct|juste est; veuillez|prière de? lire
        """
    ),
    Means.LOG: phrases(
        """
        chronologie; chronologie des faits; rappel des faits; les faits; le fil des événements; fil des événements;
        déroulement des faits; déroulé des faits; ce qui s'est passé; journal de l'intervention; main courante;
        chronologie de l'intervention; l'intervention en bref; relevés; mesures relevées; valeurs relevées; valeurs
        mesurées; heure par heure; le film des événements; historique de l'incident; éditions précédentes; publications
        précédentes; parutions précédentes; dates précédentes; le chantier en dates; historique; repères
        """
    ),
    Means.HABIT: phrases(
        """
        habituellement; d'habitude; d'ordinaire; généralement; en général; normalement; souvent; rarement; parfois; la
        plupart du temps; la plupart des; le plus souvent; traditionnellement; en moyenne; la moyenne; en été; en hiver;
        au printemps; en automne; les autres jours; les jours fériés; les jours de sommet|marché|fête; pendant les
        vacances|congés; hors saison; hors vacances; en période scolaire; l'heure de pointe; heures de pointe; heure
        solaire; temps solaire; chaque soir|heure|nuit|année|été|hiver|mois|dimanche|samedi; toutes les nuits; tous les
        soirs|matins|samedis|dimanches|ans|mois|étés; de jour comme de nuit; jour et nuit; nuit et jour; depuis lors;
        depuis toujours; depuis des années; selon les statistiques|chiffres|données|relevés|registres|carnets|études;
        selon l'étude|l'enquête; selon le rapport; d'après l'étude|l'enquête|les; d'après le rapport; une personne sur;
        un automobiliste|français|usager|ménage|voyageur sur; un sur deux|trois|quatre|cinq|dix; des ménages; pour cent
        des; la moitié des; le tiers des; un tiers des; deux tiers des; les trois quarts des; de mai à septembre;
        d'avril à octobre; de juin à août; d'octobre à avril; entre mai et septembre; se lève|lèvent; se
        couche|couchent; se réveille|réveillent; se met|mettent à table; passe|passent à table; quitte|quittent la
        maison; rentre|rentrent du travail|chez; dîne|dînent; soupe|soupent; prend|prennent le petit-déjeuner; fait|font
        nuit; fait encore jour|nuit; fait|font jour; s'allume|s'allument; s'éteint|s'éteignent; le film|tableau|cliché
        montre; la photo|photographie|vidéo montre; le rapport|bulletin|registre compte|dénombre|relève|recense|montre;
        l'étude|l'enquête|l'agence compte|relève|recense|montre|constate; une mention; on y lit; on lit; le jour le
        plus; la minute la plus; le premier lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche du|de mois|chaque; le
        dernier lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche du mois; un
        lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche sur deux; six|sept|cinq jours sur sept; dont la journée
        commence|débute|finit; au rythme de|des; un lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche; allume|allument
        son|leur|leurs four; degrés à|au|vers|en; sans interruption; toujours entre; en cas de pluie; fait sa tournée;
        la journée commence
        """
    ),
    Means.BACKDROP: phrases(
        """
        musée; musées; boutique; boutiques; magasin; magasins; librairie; café; cafés; cafétéria; buvette; cantine; bar;
        restaurant; brasserie; kiosque; cuisine; cuisines; boulangerie; boulangers; boulanger; bibliothèque; archives;
        salle de lecture; médiathèque; planétarium; aquarium; zoo; galerie; galeries; tour; belvédère; office du|de
        tourisme; billetterie; caisse; caisses; guichet; guichets; poste; pharmacie; parking; parkings; parc de
        stationnement; garage; vestiaire; vestiaires; consigne; ascenseur; ascenseurs; chauffage; climatisation;
        éclairage; lumières; lampadaires; projecteurs; fontaine; fontaines; cascade; carillon; cloche; cloches; horloge;
        horloges; canon; coup de canon; sirène; sirènes; corne de brume; phare; marée; marées; marée basse|haute; basse
        mer; pleine mer; soleil; lune; lever du soleil; coucher du soleil; aube; crépuscule; éclipse; tramway; tram;
        trams; métro; rer; train; trains; bac; bacs; navire de ligne; avion; avions; vols; premier
        vol|train|métro|tram|bus|bac|avion|ferry; dernier vol|train|métro|tram|bus|bac|avion|ferry; circulation; trafic;
        camions; poids lourds; marché; marchés; étals; lettre d'information; infolettre; bulletin météo; bulletin
        météorologique; météo marine; résumé; résumés; le site est; serveur; serveurs; base de données; sauvegardes;
        maintenance; journal télévisé; radio; rediffusion; une rediffusion; nettoyage; équipes de nettoyage; jardiniers;
        grille; grilles; jardin; jardins; parc; plage; piscine; gymnase; crèche; école; écoles; élèves; messe; messes;
        vêpres; laudes; offices; office du soir|matin; église; cathédrale; chapelle; mosquée; synagogue; orgue; visites;
        visites guidées; visite guidée; visiteurs; touristes; promeneurs; clients; usagers; automobilistes; thé;
        boissons; rafraîchissements; collation; collations; sandwichs; sandwiches; viennoiseries; croissants; soupe;
        buffet; boissons chaudes|fraîches; petit déjeuner des équipes|journalistes; technicien; techniciens;
        techniciennes; ingénieurs du son; le son; essai du son; essais de son; test du son; micro; micros; casques;
        cabines; image; image et son; ligne; lignes; la ligne; signal; le flux; flux; retransmission; le direct
        commence; boucle; wi-fi; courant; électricité; groupe électrogène; scène; tente; tentes; chapiteau; la salle
        est; la salle sera; le bâtiment est; bâtiment sera; chiens; chiens policiers|démineurs; services de sécurité;
        vigiles; quai est|sera; rue est|sera; rues; routes; route; pont est fermé; tunnel; écluse; écluses;
        bateau-pilote; pilotine; remorqueurs; exemplaires; dossiers de presse; dossier de presse; casques de chantier;
        gilets; chaises; parapluies; accompagnateur; accompagnatrice; un guide; guides; gardien; gardiens; concierge;
        portier; réceptionniste; hôtesses; standard; répondeur; permanence; laverie; hôtels; camping; coiffeur;
        dentiste; équipes; équipe de nuit|jour; relève; relève de la garde; garde montante; premiers
        navires|bateaux|camions|clients|visiteurs|voyageurs|passagers; quart de nuit; service de nuit; poste de nuit;
        laissez-passer; vent; vents; pluie; pluies; neige; orage; orages; brouillard; rafales; tempête; l'atterrissage
        est; atterrissage prévu; pic de crue|pollution|chaleur; crue; eurostar; tgv; thalys; intercités; train de nuit;
        tonalité*
        """
    ),
}

PREPOSITIONS = words(
    """
    à au aux dans en de par sur sous pour avec près devant derrière chez vers entre avant après depuis pendant durant
    contre hors d l'
    """
) - frozenset(["l'"])

WEAK = words(
    """
    ouverture clôture diffusion émission spectacle spectacles visite visites visiteurs départ départs arrivée arrivées
    vol vols essai essais salon foire bal lecture projection publication journée journées marche messe retransmission
    rapport vote conseil exposition déjeuner dîner annonce arrêt adresse tirage rencontre présente ouvre accueil
    """
)

PAUSES = words(
    """
    café thé boissons rafraîchissements viennoiseries collation pause gâteaux biscuits sandwichs déjeuner buffet clôture
    accueil départ transfert
    """
)
AROUND_PAUSES = words("participants invités deux jours chaque jour")
