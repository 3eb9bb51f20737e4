"""French for days and hours: noon, local time, today, the week after, each day, next and last, the halves of a day.

Refuses what a day or an hour is for; that stands in french_roles.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases

FRENCH_TIMES: Mapping[Means, tuple[str, ...]] = {
    Means.NOON: phrases("midi"),
    Means.MIDNIGHT: phrases("minuit"),
    Means.ALL_TIMES: phrases(
        """
        tous les horaires; les horaires sont; horaires en; toutes les heures; les heures sont; heures indiquées;
        horaires indiqués; heures données; horaires donnés; heures en; heures|horaires ci-dessous|ci-après;
        heures|horaires exprimées|exprimés; l'heure est celle
        """
    ),
    Means.UNLESS: phrases("sauf indication|mention contraire; sauf autre heure"),
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
    Means.DAY_AFTER: phrases(
        """
        le lendemain; le lendemain matin; le lendemain après-midi; le lendemain soir; le jour suivant; le jour
        d'après; un jour plus tard; dès le lendemain
        """
    ),
    Means.OVERMORROW: phrases("après-demain"),
    Means.NTH_DAY: phrases(
        """
        premier|second|deuxième|troisième|quatrième|dernier jour; première|seconde|deuxième|dernière journée; le
        premier|second|deuxième|troisième|dernier; jour 1|2|3|4|5
        """
    ),
    Means.IN_DAYS: phrases("dans une|deux semaine|semaines; d'ici une semaine"),
    Means.DAYS_LATER: phrases(
        """
        deux|trois|quatre|cinq|six|2|3|4|5|6 jours plus tard; une|deux|trois semaine|semaines plus tard
        """
    ),
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
    Means.CONVENES: phrases("a|ont invité; a|ont convié; a|ont convoqué ... pour; a|ont convoqué une|un|la|le"),
    Means.SAME_HOUR: phrases(
        """
        à la même heure; même heure; heure inchangée; l'heure reste inchangée; horaire inchangé; l'horaire est
        maintenu; l'heure est maintenue; aux mêmes heures; heure et lieu inchangés; heure et lieu restent;
        heure|horaire|horaires ... inchangé*|maintenu*|identique*; heure|horaire ... ne changent|change pas;
        heure|horaire ... reste*|demeure*
        """
    ),
    Means.NEXT: phrases("prochain; prochaine; prochains; prochaines; le suivant; la suivante"),
    Means.LAST: phrases("dernier; dernière; derniers; dernières; passé"),
    Means.THIS: phrases("ce; cette; cet"),
    Means.ENDS: phrases(
        """
        dure|durera|durent|dureront|durer jusqu'au|jusqu'à; se poursuit|poursuivra|poursuivent jusqu'au|jusqu'à;
        s'achève|s'achèvera|s'achèvent le|à; se termine|terminera|terminent|clôt|clôturera le|à; prend|prendra fin le|à;
        s'achève|s'achèvera; se termine|terminera; prend|prendra fin
        """
    ),
    Means.DURATION: phrases(
        """
        pendant; durant; durée; en; sous; d'ici; toutes les; dure; durera; durée de; dans les; en moins de; plus de;
        quelque; délai de; un délai de
        """
    ),
    Means.DAILY: phrases(
        """
        chaque jour ouvrable|ouvré;
        tous les jours; chaque jour; chaque matin; chaque semaine; quotidiennement; les jours ouvrables; en semaine;
        les jours ouvrés; jours ouvrables; jours ouvrés; du lundi au vendredi; lundi au vendredi; tous les
        lundis|mardis|mercredis|jeudis|vendredis; chaque lundi|mardi|mercredi|jeudi|vendredi; les
        lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches; heures de bureau; hebdomadaire; en règle générale;
        le week-end; du lundi au samedi|dimanche|jeudi; deux fois par jour; fois par jour; par semaine; de chaque
        mois; du mois; chaque mois; jour et nuit; toute l'année; une|deux|trois fois par semaine|mois; jours par semaine
        """
    ),
    Means.PM: phrases(
        """
        de l'après-midi; du soir; cet après-midi; ce soir; demain soir; demain après-midi; en soirée; dans la soirée;
        dans l'après-midi; après-midi; soir
        """
    ),
    Means.AM: phrases("du matin"),
    Means.NUMBERED: phrases(
        """
        version; article; articles; section; chapitre; verset; psaume; étage; hauteur; largeur; profondeur; longueur;
        taux; score; paragraphe; annexe; figure; tableau; page; pages; règle; point; affaire; dossier; numéro; no;
        salle; bureau; poste; quai; porte; prix; indice; magnitude; fréquence; niveau; auditoire; amphithéâtre;
        bâtiment; document; échelle; local; au local
        """
    ),
}  # fmt: skip
