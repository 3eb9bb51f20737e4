"""German for days and hours: noon, local time, today, the week after, each day, next and last, the halves of a day.

Refuses what a day or an hour is for; that stands in german_roles.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases

GERMAN_TIMES: Mapping[Means, tuple[str, ...]] = {
    Means.NOON: phrases("mittag; mittags"),
    Means.MIDNIGHT: phrases("mitternacht"),
    Means.ALL_TIMES: phrases(
        """
        alle zeiten; alle zeitangaben; zeiten in; die zeiten sind; alle uhrzeiten; zeitangaben in; uhrzeiten in;
        zeitangaben sind; zeiten|zeitangaben|uhrzeiten unten; folgende|folgenden zeiten|zeitangaben|uhrzeiten; alle
        angaben in; zeiten|zeitangaben|uhrzeiten nach; zeit durchgehend|durchweg
        """
    ),
    Means.UNLESS: phrases("sofern|falls|wenn|soweit nicht anders angegeben|vermerkt"),
    Means.APPROX: phrases(
        """
        gegen; etwa; ca; circa; zirka; ungefähr; rund; voraussichtlich; kurz nach; nicht vor; um etwa; um ca;
        frühestens
        """
    ),
    Means.LOCAL: phrases("ortszeit; lokalzeit; lokaler zeit; örtlicher zeit; uhr ortszeit; oz"),
    Means.TODAY: phrases(
        """
        heute; heute morgen; heute vormittag; heute mittag; heute nachmittag; heute abend; heute früh
        """
    ),
    Means.TOMORROW: phrases("morgen; morgen früh; morgen vormittag; morgen nachmittag; morgen abend"),
    Means.YESTERDAY: phrases("gestern; gestern abend; gestern nachmittag; vergangene nacht; letzte nacht"),
    Means.EVE: phrases(
        """
        am vortag; vortag; am tag zuvor; am vorabend; tags zuvor; am tag davor; einen tag vorher; am vorherigen tag
        """
    ),
    Means.DAY_AFTER: phrases(
        """
        am folgetag; folgetag; am nächsten tag|morgen|vormittag|nachmittag|abend; am tag darauf; tags darauf; am
        darauffolgenden tag; am tag danach; einen tag später; am folgenden tag|morgen|abend
        """
    ),
    Means.OVERMORROW: phrases("übermorgen"),
    Means.NTH_DAY: phrases(
        """
        ersten|zweiten|dritten|vierten|letzten tag|tages|veranstaltungstag; am ersten|zweiten|dritten|letzten;
        erster|zweiter|dritter|vierter|letzter tag|veranstaltungstag; tag 1|2|3|4|5|eins|zwei|drei
        """
    ),
    Means.IN_DAYS: phrases("heute in einer|zwei woche|wochen; in einer|zwei woche|wochen"),
    Means.DAYS_LATER: phrases(
        """
        zwei|drei|vier|fünf|sechs|2|3|4|5|6 tage später|danach; eine|zwei|drei woche|wochen später
        """
    ),
    Means.SAME_DAY: phrases(
        """
        am selben tag; am gleichen tag; selben tag; am selben abend; am selben nachmittag; an diesem tag; am
        nachmittag desselben tages; später am tag; am selben vormittag; desselben tages
        """
    ),
    Means.EACH_DAY: phrases(
        """
        am betreffenden tag; am jeweiligen tag; am tag der veranstaltung; am veranstaltungstag; am tag selbst; jeweils
        am tag
        """
    ),
    Means.CONVENES: phrases("geladen; eingeladen; einberufen; anberaumt; angesetzt"),
    Means.SAME_HOUR: phrases(
        """
        zur selben stunde; zur gleichen zeit; zur selben zeit; gleiche uhrzeit; uhrzeit unverändert; zur gleichen
        uhrzeit; zur selben uhrzeit; uhrzeit bleibt; zeit und ort bleiben; uhrzeit und ort bleiben; zeit bleibt
        unverändert; uhrzeit|zeit|stunde|beginn ... bleib*|unverändert; uhrzeit ... gleich|dieselbe; ort und
        uhrzeit|zeit bleib*; um dieselbe zeit|uhrzeit|stunde; um die gleiche zeit|uhrzeit|stunde; weder ...
        uhrzeit|zeit|stunde|beginn ... ändert|ändern; uhrzeit|zeit|stunde|beginn ... ändert|ändern sich nicht
        """
    ),
    Means.NEXT: phrases("nächsten; nächster; nächste; kommenden; kommender; kommende"),
    Means.LAST: phrases("letzten; letzter; letzte; vergangenen; vergangener; vorigen"),
    Means.THIS: phrases("diesen; dieser; diese; diesem"),
    Means.ENDS: phrases(
        """
        dauert|dauern|läuft|laufen|geht bis; dauert|dauern|läuft|laufen|geht bis zum; dauert|läuft voraussichtlich bis;
        endet|enden|schließt|schliesst am|um; endet|enden; bis zum ... dauern
        """
    ),
    Means.DURATION: phrases(
        """
        für; während; innerhalb; binnen; dauert; dauer; alle; in; rund um; mehr als; weniger als; über; nach; seit;
        lang; insgesamt; bis zu; frist von
        """
    ),
    Means.PM: phrases(
        """
        nachmittags; abends; am nachmittag; am abend; heute abend; heute nachmittag; morgen abend; morgen nachmittag;
        nachmittag; abend
        """
    ),
    Means.AM: phrases("morgens; vormittags; früh; am morgen; am vormittag; in der früh"),
    Means.NUMBERED: phrases(
        """
        version; fassung; abschnitt; kapitel; vers; psalm; stock; etage; höhe; breite; tiefe; länge; kurs; verhältnis;
        artikel; absatz; anhang; abbildung; tabelle; seite; seiten; punkt; rechtssache; akte; nummer; nr; raum; saal;
        zimmer; durchwahl; apparat; gleis; kai; tor; preis; index; magnitude; frequenz; spielstand; ergebnis; hörsaal;
        aula; gebäude; dokument; drucksache; maßstab; seminarraum; büro
        """
    ),
}  # fmt: skip
