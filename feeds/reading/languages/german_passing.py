"""German for what goes on around an occasion at hours of its own (see english_passing.py)."""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases, words

GERMAN_PASSING: Mapping[Means, tuple[str, ...]] = {
    Means.BLANKET: phrases(
        """
        änderungen vorbehalten; änderungen sind möglich; änderungen möglich; kurzfristige änderungen; vorläufiges
        programm; vorläufige planung; alle zeiten sind ungefähr; zeitangaben ohne gewähr; ohne gewähr; richtzeiten;
        ungefähre zeiten; zeiten können sich ändern; unverbindlich
        """
    ),
    Means.ERRED: phrases(
        """
        falscher|falsches|falsche|falschen tag|datum|termin|uhrzeit|wochentag; irrtümlich; irrtümlicherweise; fehler;
        versehentlich; berichtigung; entschuldigen; entschuldigung; korrektur; erratum
        """
    ),
    Means.CORRECT: phrases(
        """
        richtig|korrekt ist|lautet|wäre|sind|muss es?; richtige|korrekte zeit|uhrzeit|termin|anfangszeit|datum
        ist|lautet; richtiger|korrekter termin|beginn ist|lautet; muss richtig|korrekt lauten|heißen
        """
    ),
    Means.LOG: phrases(
        """
        chronologie; chronik; chronik der ereignisse; die ereignisse; ereignisse in kürze; einsatzverlauf;
        einsatzprotokoll; verlauf des einsatzes; der einsatz im überblick; hergang; unfallhergang; tathergang; was
        geschah; was bisher geschah; was geschehen ist; bisheriger verlauf; messwerte; messungen; protokoll der nacht;
        die nacht in zahlen; stand der dinge; ablauf des einsatzes|unfalls|brandes; zeitlicher hergang; frühere
        veröffentlichungen|termine|ausgaben|starts; bisherige veröffentlichungen|termine|ausgaben|starts; der tag im
        protokoll; zur chronik
        """
    ),
    Means.HABIT: phrases(
        """
        gewöhnlich; üblicherweise; normalerweise; in der regel; meist; meistens; meisten; oft; häufig; selten; manchmal;
        traditionell; im schnitt; im durchschnitt; durchschnittlich; im mittel; im allgemeinen; im sommer; im winter; im
        frühjahr; im herbst; in den sommermonaten|wintermonaten|ferien; an den übrigen|anderen tagen; an feiertagen; an
        gipfeltagen; an sonn- und feiertagen; außerhalb der saison; in der saison; stoßzeit; stoßzeiten;
        hauptverkehrszeit; sonnenzeit; wahre ortszeit; jede nacht; jeden
        abend|mittag|sommer|winter|monat|sonntag|samstag; alle zwei|drei|vier stunden|wochen|tage; bei tag und nacht;
        tag und nacht; seit jeher; seit jahren; seit jahrzehnten; von alters her; laut
        statistik|studie|bericht|erhebung|umfrage|tagebuch|auswertung; der studie|erhebung|umfrage|statistik zufolge;
        nach der studie|erhebung|umfrage|statistik; jeder zweite|dritte|vierte|fünfte|zehnte; jede
        zweite|dritte|vierte|fünfte|zehnte; prozent der; ein drittel der; zwei drittel der; die hälfte der; drei viertel
        der; ein viertel der; zwischen mai und|oktober und|april und|ostern und; von mai bis september|oktober; von
        april bis oktober; von oktober bis april; steht|stehen ... auf; geht|gehen ... zu|ins bett; geht|gehen schlafen;
        setzt|setzen sich ... zu tisch; isst|essen zu abend|mittag; frühstückt; frühstücken; verlässt|verlassen das
        haus; kommt|kommen nach hause; wird|ist es dunkel|hell; geht|gehen ... an|aus; der film zeigt; die aufnahme
        zeigt; das bild zeigt; die statistik|studie|erhebung zählt|zeigt|nennt|verzeichnet; der bericht
        zählt|nennt|zeigt|verzeichnet; ein eintrag; der eintrag; im logbuch; ist|bleibt es noch|schon|bereits|bis
        hell|dunkel; das logbuch; jeweils um; am ersten|zweiten|dritten|letzten
        montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag im|des|jedes|eines monat|monats; am
        ersten|zweiten|dritten|letzten montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag jedes|eines monats;
        jeden ersten|zweiten|dritten|letzten montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag; unterricht
        haben|hat; dienst übergeben; brotzeit; schichtwechsel; können eltern; verteiler gestrichen; grad um; grad gegen;
        essensausgabe; zapfenstreich; ihren dienst; seinen dienst; der erste teig; weckt; werden die ersten
        """
    ),
    Means.BACKDROP: phrases(
        """
        besuche sind|finden; museum; museen; laden; läden; shop; museumsshop; buchhandlung; café; cafés; cafeteria;
        kantine; bar; gaststätte; restaurant; bistro; kiosk; küche; bäckerei; bäcker; bibliothek; bücherei; archiv;
        lesesaal; besucherzentrum; planetarium; aquarium; zoo; galerie; turm; aussichtsplattform; tourist-information;
        touristinformation; kasse; kassen; ticketschalter; post; apotheke; parkplatz; parkplätze; parkhaus; tiefgarage;
        garderobe; schließfächer; aufzug; aufzüge; rolltreppe; heizung; klimaanlage; licht; lichter; beleuchtung;
        laternen; scheinwerfer; brunnen; springbrunnen; wasserfall; glockenspiel; glocke; glocken; uhren; kanone;
        kanonenschuss; sirene; sirenen; nebelhorn; leuchtturm; flut; ebbe; hochwasser; niedrigwasser; gezeiten; sonne;
        mond; sonnenaufgang; sonnenuntergang; dämmerung; morgendämmerung; sonnenfinsternis; mondfinsternis; finsternis;
        straßenbahn; straßenbahnen; s-bahn; u-bahn; zug; züge; fähre; fähren; flugzeug; flugzeuge; flüge; maschine;
        erste|letzte fähre|bahn|straßenbahn|maschine|tram; erster|letzter zug|bus|flug; der erste|letzte zug|bus|flug;
        nachtzug; nachtbus; nachtschicht; frühschicht; spätschicht; schicht; schichten; schichtwechsel; wachwechsel;
        wachablösung; verkehr; lastwagen; markt; märkte; wochenmarkt; fischmarkt; stände; newsletter; rundbrief;
        zusammenfassung; zusammenfassungen; website ist; webseite ist; server; datenbank; datensicherung; wartung;
        nachrichten; tagesschau; rundfunk; radio; eine wiederholung; wiederholung; reinigung; putzkolonne;
        reinigungskräfte; gärtner; zaun; garten; gärten; park; strand; schwimmbad; turnhalle; kindergarten; schule;
        schulen; schüler; schulklassen; messe; messen; abendmesse; vesper; gottesdienste; kirche; dom; kathedrale;
        kapelle; moschee; synagoge; orgel; führungen; öffentliche führung|führungen; stadtführung; stadtführungen;
        besucher; besucherinnen; touristen; pendler; autofahrer; kunden; kaffee; tee; getränke; erfrischungen; imbiss;
        brötchen; belegte brötchen; kuchen; suppe; buffet; büfett; frühstück für teams|medien|journalisten; techniker;
        technikerin; technik; tontechniker; tontechnik; ton; bild und ton; mikrofone; mikrofon; kopfhörer;
        dolmetschkabinen; leitung; leitungen; signal; stream; livestream; übertragung beginnt; schleife; wlan; strom;
        stromaggregat; bühne; zelt; zelte; halle ist|wird; saal ist|wird; gebäude ist|wird; spürhunde; hunde;
        sicherheitsdienst; wachdienst; kai ist|wird; straße ist|wird; straßen; brücke ist gesperrt; tunnel; schleuse;
        schleusen; lotsenboot; lotsen; schlepper; exemplare; exemplare der|des|ihrer|seiner|einer *; kopien
        der|des|ihrer|seiner *; kopien; pressemappen; pressemappe; helme; schutzhelme; westen; warnwesten; stühle;
        regenschirme; hausmeister; pförtner; nachtpförtner; wachmann; rezeption; empfangstresen; zentrale;
        telefonzentrale; anrufbeantworter; wäscherei; hotel; hotels; campingplatz; friseur; zahnarzt; begleiter;
        begleiterin; ein guide; die ersten schiffe|autos|lastwagen|gäste|besucher|kunden; wetterbericht;
        seewetterbericht; tageskarten; tagesausweise; technikerinnen; wind; sturm; böen; regen; schneefall; schnee;
        nebel; gewitter; unwetter; die landung ist|wird; landung ist; hochwasserscheitel; scheitel; scheitelwelle;
        eurostar; tgv; railjet; pendelbus; pendelbusse
        """
    ),
}

PREPOSITIONS = words(
    """
    in im am an auf aus bei beim mit nach vom von zu zum zur vor über unter für durch gegen hinter neben zwischen seit
    während trotz wegen ins ans ums aufs
    """
)

WEAK = words(
    """
    öffnung eröffnung schließung start landung flug flüge messe rundgang führung führungen konzert besuch besuche
    probe bericht vorstellung ankunft abflug abschluss auftakt frühstück mittagessen vorführung premiere rat wahl
    tagung übung umzug talk markt gottesdienst lesung test
    """
)

PAUSES = words(
    """
    kaffee tee kuchen gebäck imbiss getränke erfrischungen pause snacks brötchen stärkung kaffeepause kleiner
    mittagessen mittagspause mittagsbuffet mittagsimbiss abreise boarding
    """
)
AROUND_PAUSES = words("willkommen gemeinsames teilnehmer teilnehmende gäste beiden tagen jeweils")
