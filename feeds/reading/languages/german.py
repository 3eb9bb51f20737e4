"""German, as newsrooms in Germany, Austria, Switzerland and international bodies write it (see grammar.py)."""

from __future__ import annotations

from feeds.reading.languages.german_facts import GERMAN_FACTS, OCCASION_ENDINGS, VENUE_ENDINGS, VENUES
from feeds.reading.languages.german_passing import AROUND_PAUSES, GERMAN_PASSING, PAUSES, PREPOSITIONS, WEAK
from feeds.reading.languages.german_roles import GERMAN_ROLES
from feeds.reading.languages.german_times import GERMAN_TIMES
from feeds.reading.languages.grammar import Language, Means, phrases, words
from feeds.reading.languages.ground import INTERNATIONAL

MONTHS = {
    "januar": 1, "jänner": 1, "jan": 1, "februar": 2, "feber": 2, "feb": 2, "märz": 3, "maerz": 3, "mär": 3, "mrz": 3,
    "april": 4, "apr": 4, "mai": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7,
    "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11,
    "dezember": 12, "dez": 12,
}  # fmt: skip
WEEKDAYS = {
    "montag": 0, "mo": 0, "dienstag": 1, "di": 1, "mittwoch": 2, "mi": 2, "donnerstag": 3, "do": 3, "freitag": 4,
    "fr": 4, "samstag": 5, "sonnabend": 5, "sa": 5, "sonntag": 6, "so": 6,
}  # fmt: skip
NUMBERS = {
    "ein": 1, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20,
}  # fmt: skip

CORE: dict[Means, tuple[str, ...]] = {
    Means.PAST: phrases(
        """
        schlug; schlugen; stieß; stießen; schoss; schossen; riss; rissen; zwang; zwangen; sprang; sprangen; trug;
        trugen; fing; fingen; half; halfen; warf; warfen; bot; boten; verlor; verloren; wuchs; wuchsen; ließ; ließen;
        rief; riefen; lud; lasen; baten; schwamm; schwammen; schloss; schlossen; hob; hoben; schob; schoben; floh;
        flohen; verschwand; verschwanden; gelang; entstand; entstanden; blieb; blieben; griff; griffen; wusste; wussten;
        bekam; bekamen; geschah; geschahen; ereignete; ereigneten; sank; sanken; starb; starben; rettete; retteten;
        barg; bargen; brach; brachen; begann; begannen; endete; endeten; fiel; fielen; stieg; stiegen; sah; sahen;
        sprach; sprachen; saß; saßen; stand; standen; ging; gingen; kam; kamen; lief; liefen; fuhr; fuhren; flog;
        flogen; landete; landeten; startete; starteten; verließ; verließen; erreichte; erreichten; erhielt; erhielten;
        übergab; übergaben; überreichte; eröffnete; eröffneten; besuchte; besuchten; traf; trafen; empfing; empfingen;
        erklärte; erklärten; betonte; betonten; dankte; dankten; lobte; forderte; forderten; beschloss; beschlossen;
        stimmte; stimmten; wählte; wählten; unterzeichnete; unterzeichneten; vereinbarten; einigten; gewann; gewannen;
        bin ... aufgestanden; bin; brannte; brannten; explodierte; entgleiste; stürzte; stürzten; wurde; wurden; hatte;
        hatten; war; waren; gab; gaben; nahm; nahmen; trat; traten; zeigte; zeigten; führte; führten; brachte; brachten;
        zog; zogen; begrüßte; begrüßten; würdigte; würdigten; ehrte; ehrten; gedachte; gedachten; zu ende gegangen;
        gefahren; passierte; ausgetauscht; sind ... gegangen; sind ... gefahren; rollten; feierten; verabschiedeten;
        legten; hat; haben; sagte; sagten; fand; fanden; unterstrich; teilte; reiste; hielt; stellte; verurteilte;
        vereinbarte; nannte; verwies; berichtete; gratulierte; verabschiedete; einigte; tagte; tagten; lag; äußerte;
        legte; wies; konnte; veröffentlichte; veröffentlichten; vorlegte; vorlegten; mitteilte; mitteilten; bekanntgab;
        bekannt gab; herausgab; vorstellte; vorstellten; erschien; erschienen; meldete; meldeten; ergab; ergaben;
        schrieb; schrieben; wie aus ... hervorgeht; wurde|wurden es|er|sie|das|die|der|dies; im|seinem|ihrem urteil vom;
        mit urteil|beschluss vom; geht|gehen zurück auf; geht|gehen auf ... zurück; ertrank; unterschrieb; gefror;
        worden; konnten; durfte; durften
        """
    ),
    Means.FUTURE: phrases(
        """
        bleibt|bleiben unverändert|bestehen; nicht betroffen; findet|finden wie geplant statt; wie geplant statt;
        wird|werden aufrechterhalten; erscheint; erscheinen; berät; beraten; befasst sich; entscheidet; entscheiden;
        stimmt ... ab; stimmen ... ab; verhandelt; verhandeln; urteilt; verkündet; veröffentlichen; legt ... vor;
        bringt ... ein; übernimmt; verabschiedet; debattiert; debattieren; hört ... an; tagen; besuchen; empfangen;
        sprechen; eröffnen; beginnen; präsentieren; stellen ... vor; starten; startet; landet; läuft ein; läuft aus;
        kehrt ... zurück; öffnet; zeigt; bringt; feiert; begeht; ehrt; würdigt; weiht ... ein; enthüllen; übergeben;
        führt; setzt ... fort; setzen ... fort; dürfte; soll ... stattfinden; steht ... an; stehen ... an; erörtert;
        vorgestellt; veröffentlicht; tagt; kommt ... zusammen; informiert; empfängt; besucht; lädt; stellt ... vor;
        spricht; nimmt ... teil; eröffnet; übergibt; beginnt; findet statt; finden statt; wird; werden; startet;
        eingeladen; soll; sollen; findet ... statt; finden ... statt; stattfinden; statt; ist geplant; sind geplant;
        geplant; ist vorgesehen; vorgesehen; steht bevor; bevorstehend*; laden; einladung; trifft; reist; hält; nimmt;
        gibt; stellt; präsentiert; tritt zusammen; kommt zusammen; nächste sitzung; nächstes treffen; unterzeichnet;
        überreicht; können; kann; folgt; leitet; diskutiert; ist zu gast; ist angesetzt; angesetzt; ist terminiert;
        kommen; verleiht; enthüllt; los geht es; los geht's; geht es los; geht's los; es geht los; beginn ist; beginn
        um; start ist; start um; richtig ist; erscheint|erscheinen wie geplant|vorgesehen; steht|stehen|kommt|kommen
        zur abstimmung; stimmen volk; stimmt das volk
        """
    ),
    Means.OCCASION: INTERNATIONAL
    + phrases(
        """
        führung durch; flugbetrieb; vorführung*; flugvorführung*; schauflug; landung; start; konzert*; feuerwerk;
        umzug; parade; appell; gelöbnis; großer zapfenstreich; zapfenstreich; kommandoübergabe; indienststellung;
        außerdienststellung; taufe; schiffstaufe; stapellauf; spatenstich; rundgang; besichtigung*; demonstration*;
        verhandlung; urteil; verkündung; plädoyers; wahl; vereidigung; trauerfeier; beisetzung; gottesdienst; andacht;
        empfang; abendessen; mittagessen; frühstück; arbeitsessen; fachtagung; workshop*; seminar*; symposium;
        kongress*; messe; festival; preisvergabe; bekanntgabe; veröffentlichung; lesung; premiere; talk; podium;
        podiumsdiskussion; bürgerdialog; sprechstunde; interviews; interviewgelegenheit; gelegenheit zu; o-töne;
        statements; doorstep; bilder; auftakt; auftaktbild; handshake; flaggenhissung; schweigeminute; enthüllung;
        wreath; befasst sich; fachgespräch; bundeskabinett; kabinett; vollversammlung; verleihung; urteilsverkündung;
        plenum; beratung; beratungen; pressekonferenz*; pressegespräch*; pressefoyer*; presseunterrichtung*;
        pressebriefing*; pressetermin*; pressestatement*; statement*; presseerklärung*; erklärung*; pressebegegnung*;
        medienkonferenz*; mediengespräch*; medientermin*; medienorientierung; hintergrundgespräch*; fototermin*;
        bildtermin*; filmtermin*; fotogelegenheit*; familienfoto*; gruppenfoto*; rede; reden; grundsatzrede; festrede;
        ansprache*; vortrag*; keynote*; grußwort*; gespräch*; treffen; begegnung*; sitzung*; tagung*; konferenz*;
        gipfel*; rat; ratstagung; besuch*; antrittsbesuch; staatsbesuch; reise; zeremonie*; festakt*; feierstunde*;
        gedenkstunde*; gedenkfeier*; kranzniederlegung*; gedenken; verleihung*; preisverleihung*; übergabe*;
        überreichung; unterzeichnung*; eröffnung*; einweihung*; einführung; grundsteinlegung; richtfest; vorstellung*;
        präsentation*; anhörung*; debatte*; aussprache; abstimmung*; befragung; fragestunde; regierungsbefragung;
        regierungserklärung; kabinettssitzung; podiumsdiskussion*; diskussion*; forum; symposium*; messe*;
        ausstellung*; übung*; veranstaltung*; empfang*; frühstück*; parade*; führung; interview*; runder tisch;
        webinar*; online-pressekonferenz; videokonferenz*; telefonkonferenz*; abschluss; begrüßung*; ankunft*; abflug;
        veröffentlichung*; bericht; plenarsitzung*; klausur*; versammlung*; tag der offenen tür; doorstep*;
        bilaterales; verhandlung*; urteil*; probe*; flug; medientag; pressetag; demonstration; vernissage;
        verabschiedung; sommerschule; winterschule; sommerakademie; anwurf; anpfiff; spielbeginn
        """
    ),
    Means.AGENDA: phrases(
        """
        die woche der|des; woche der|des; terminkalender; wochenvorschau; terminvorschau; terminübersicht; kalender;
        termine der woche; wochentermine; tagesordnung; öffentliche termine; termine; vorschau; wochenplan;
        medientermine; pressetermine
        """
    ),
    Means.ADVISORY: phrases(
        """
        presseeinladung; medieneinladung; einladung an die presse|medien|journalisten; pressehinweis; medienhinweis;
        terminhinweis; terminankündigung; ankündigung; hinweis für die presse|medien|redaktionen; hinweis an die
        redaktionen|medien|presse; hinweis für journalisten|redaktionen; medieninformation; einladung zur|zum;
        presseprogramm; programm für die medien|presse; programm für medien|presse; akkreditierung*; terminkalender;
        wochenvorschau; an die redaktionen; medientermin; pressetermin; fototermin; bildtermin
        """
    ),
    Means.CANCELLED: phrases(
        """
        abgesagt; absage; entfällt; entfallen; fällt aus; fallen aus; findet nicht statt; finden nicht statt; findet ...
        nicht statt; gestrichen; nicht stattfinden; storniert; fällt ... aus; ausgefallen; entfallen ersatzlos; kommt
        nicht zustande; findet ... nicht ... statt; wird nicht nachgeholt; aus dem programm genommen; unterbleibt;
        abgesagte; abgesagten; ausgefallene; ausgefallenen; wird ... nicht stattfinden; ausfallen; kann ... nicht
        stattfinden; können ... nicht stattfinden; fällt weg; fallen weg; fällt ... weg; fällt ins wasser; fällt flach;
        wird nicht gehalten; nicht gehalten werden; ist hinfällig; abgeblasen; wird abgesetzt; abgesetzt; vom programm
        genommen; findet somit|daher|also nicht statt; kommt nicht zu stande; wird ersatzlos gestrichen; entfällt
        ersatzlos; termin|termine|sitzungstag|sitzungstage|verhandlung|verhandlungstermin|hauptverhandlung|sitzung ...
        aufgehoben; absagen; sagt|sagen|sagte ... ab
        """
    ),
    Means.POSTPONED: phrases(
        """
        verschoben; verschiebung; vertagt; wird verlegt; auf einen späteren zeitpunkt; zu einem späteren zeitpunkt; auf
        unbestimmte zeit; verschiebt sich auf den; wird|werden ... verlegt; aufgeschoben; wird ... nachgeholt; nicht wie
        angekündigt|geplant|vorgesehen am; verschiebt|verschieben|vertagt|vertagen
        die|den|das|ihre|ihren|seine|seinen|diese|diesen; nicht an diesem tag
        """
    ),
    Means.FORMER: phrases(
        """
        statt|anstatt wie angekündigt|geplant|vorgesehen|gemeldet; statt|anstatt wie ... um|am; statt; statt um;
        anstatt; anstatt um; anstelle von; nicht um; nicht am; nicht wie angekündigt um|am; ursprünglich; bisher; zuvor;
        vormals; bislang; und nicht um; nicht schon um; nicht erst um; nicht wie geplant; war für; zunächst für; sollte
        am; hätte am; vorgesehen für; ursprünglich für; war geplant|vorgesehen|angekündigt|angesetzt; sollte ... am;
        sollte ... stattfinden; hätte ... am; sollte|sollten um|beginnen|starten; nicht wie gemeldet um|am; und nicht
        wie gemeldet|angekündigt|geplant um|am; nicht wie ... um|am; stand
        versehentlich|irrtümlich|fälschlich|fälschlicherweise|irrtümlicherweise;
        versehentlich|irrtümlich|fälschlicherweise; und nicht, wie ... am; nicht, wie ... am
        """
    ),
    Means.MOVED: phrases(
        """
        vorverlegt; vorgezogen; verlegt; verlegt von; statt um; statt wie; anstatt; nicht wie; neue zeit; neue
        uhrzeit; neuer termin; neuer beginn; geänderte uhrzeit; zeitänderung; terminänderung; korrektur; ursprünglich;
        zunächst für; war für; war geplant; war vorgesehen; war angekündigt; angekündigt war; nunmehr; jetzt um; nun
        um; verzögert sich; verschiebt sich um; beginnt erst; beginnt schon; beginnt bereits; geändert; sondern erst;
        sondern am; sondern eine; sondern einen; neues datum; anderer termin; anderen tag; später als
        geplant|angekündigt|vorgesehen; hätte ... stattfinden; sollte ... stattfinden; nun am; nun erst;
        kommt|reist|spricht|tagt nun; stattdessen; woche|wochen|tag|tage|monat|monate später|früher; neue termine;
        neue daten; verlegt worden; nicht erst; früher als geplant|angekündigt|vorgesehen; tag|woche früher|später
        """
    ),
    Means.TENTATIVE: phrases(
        """
        tbc; tba; noch zu bestätigen; zu bestätigen; unter vorbehalt; vorbehaltlich; vorbehaltlich der bestätigung; noch
        offen; noch nicht bestätigt; noch nicht fest; noch unbestätigt; unbestätigt; wird noch bekannt gegeben; wird
        noch bekanntgegeben; wird bekannt gegeben; uhrzeit folgt; zeit folgt; n.n; in planung; möglicherweise;
        eventuell; vorläufiger termin; noch festzulegen; steht noch nicht fest; steht noch aus; wird noch
        avisiert|mitgeteilt|festgelegt; uhrzeit wird noch avisiert|mitgeteilt|bekanntgegeben|festgelegt; uhrzeit noch
        offen; voraussichtlich am|um|gegen
        """
    ),
}  # fmt: skip

GERMAN = Language(
    code="de",
    common=frozenset(
        ["der", "die", "das", "und", "in", "den", "von", "zu", "mit", "dem", "des", "ist", "für", "auf", "ein",
        "eine", "im", "am", "um", "uhr", "wird", "werden", "bei", "nach", "zum", "zur", "sich", "als", "auch", "an",
        "es", "sind", "oder", "nicht"]
    ),
    months=MONTHS,
    weekdays=WEEKDAYS,
    weekday_tails=("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "früh"),
    ordinals=(".",),
    whens=words("wenn sobald nachdem nach"),
    onto=words("auf"),
    feasts=words("weißer weißen weisser weissen schwarzer schwarzen verkaufsoffener verkaufsoffenen langer langen"),
    weeks_on=("heute in einer woche, ", " in einer woche"),
    nth={
        "ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "letzten": -1, "erster": 1, "zweiter": 2, "eins": 1,
        "dritter": 3, "vierter": 4, "letzter": -1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    },
    none=frozenset(["kein", "keine", "keinen", "keiner", "keinem"]),
    refusals=words("nicht"), dated=words("vom von"),
    contrast=words("sondern"),
    documents=words(
        """
        mitteilung pressemitteilung medienmitteilung einladung presseeinladung medieneinladung hinweis medienhinweis
        pressehinweis ankündigung presseaussendung aussendung schreiben aviso terminaviso terminhinweis meldung
        pressemeldung medieninformation presseinformation fassung version programm ablaufplan
        """
    ),
    those=words("jene jenes jenen jener denjenigen diejenige derjenigen"),
    arranged=words(
        """
        angekündigt angekündigte angekündigten geplant geplante geplanten vorgesehen vorgesehene vorgesehenen
        angesetzt angesetzte angesetzten anberaumt anberaumte anberaumten einberufen einberufene einberufenen
        """
    ),
    like=frozenset(["wie"]), parted=words("statt"),
    subordinating=words("der die das dem den dessen deren nachdem seit weil wo als obwohl wie"),
    lasting=words("stunde stunden minute minuten viertelstunde dreiviertelstunde"),
    counted=words("tag teil"),
    counting=words("erste ersten zweite zweiten dritte dritten vierte vierten letzte letzten andere anderen"),
    nights=words("nacht"),
    signing=("unterz", "verabschiedet", "ratifiziert"),
    passives=frozenset(["wird", "werden", "ist", "sind"]),
    of=(),
    the=("der", "die", "das", "den", "dem", "des"),
    through=("bis", "bis zum", "bis einschließlich", "bis einschliesslich", "bis inklusive", "bis und mit"),
    span_from=("von", "vom", "zwischen", "ab"),
    also=("und", "sowie", "&"),
    hour_words=("uhr", "h"),
    hour_tails=("uhr", "h"),
    sharp="pünktlich",
    numbers=NUMBERS,
    before_hour={"halb": -30, "viertel nach": 15, "viertel vor": -15, "dreiviertel": -15},
    after_hour={"dreißig": 30, "fünfzehn": 15},
    bare_half=0,
    zone_of=("{} zeit", "uhr in {}", "zeit in {}", "{} ortszeit", "ortszeit {}", "ortszeit in {}", "in {}"),
    zones={
        "mez": "CET", "mesz": "CEST", "oez": "EET", "oesz": "EEST", "wez": "WET", "mitteleuropäische zeit": "CET",
        "mitteleuropäischer zeit": "CET", "mitteleuropäische sommerzeit": "CEST",
        "mitteleuropäischer sommerzeit": "CEST", "osteuropäische zeit": "EET", "osteuropäischer zeit": "EET",
        "osteuropäische sommerzeit": "EEST", "weltzeit": "UTC", "koordinierte weltzeit": "UTC",
        "deutsche zeit": "Europe/Berlin", "deutscher zeit": "Europe/Berlin", "schweizer zeit": "Europe/Zurich",
        "österreichischer zeit": "Europe/Vienna", "österreichische zeit": "Europe/Vienna", "ostküstenzeit": "ET",
        "us-ostküstenzeit": "ET", "amerikanischer ostküstenzeit": "ET", "britischer zeit": "Europe/London",
    },
    earlier=words("frühere früheren ursprüngliche ursprünglichen erste ersten vorige"), have=words("hat haben"),
    auxiliaries=frozenset(["hat", "haben", "hatte", "hatten"]),
    participles=("t", "en"),
    participle_starts=(
        "ge", "ver", "be", "er", "ent", "zer", "abge", "ange", "aufge", "ausge", "einge", "vorge", "zuge",
        "mitge", "teilge", "übergeben", "unterzeich", "unterstützt",
    ),
    remote=words(
        """
        telefonat telefonkonferenz telefongespräch videokonferenz videoschalte virtuell virtuelle virtuelles
        virtueller webinar
        """
    ),
    weak_pasts=("te",),
    no_pasts=words(
        """
        heute bitte möchte könnte sollte hätte dürfte müsste wollte würde erste zweite dritte vierte fünfte sechste
        letzte beste rechte gute weite zweitgrößte nächste heutige geplante starte warte arbeite leite berichte
        """
    ),
    behind_verbs=words(
        """
        sie er es wir man am um in im an auf den die das der dem ein eine einen sich mit zu zum zur von vom bei
        nach über unter für vor wieder erneut gestern ihn ihre seine ihren seinen
        """
    ),
    being=words("ist sind war waren"),
    moved=tuple(
        sorted(
            words(
                """
                gelandet gekommen gereist gestartet geflogen gefahren gegangen getroffen gekehrt gestiegen gefallen
                gestorben geworden gebrochen gesunken gelaufen gestürzt entgleist verunglückt geflohen erschienen
                geblieben gewesen gerückt geschehen entstanden geklettert gezogen geeilt eingeschlagen gerollt gekippt
                geprallt gerutscht geraten gekentert explodiert ertrunken ausgelaufen gelungen gesprungen geplatzt
                """
            )
        )
    ),
    participles_far=True,
    then=words("anschließend anschliessend anschluss danach daran darauf später zuvor zunächst schließlich"),
    pronouns=frozenset(["er", "sie", "es", "dies", "diese", "dieser", "beide"]),
    inhouse=frozenset(["intern", "interne", "internen", "interner", "privat", "privater", "private"]),
    nothing=frozenset(["kein", "keine", "nichts", "feiertag", "entfällt", "entfallen"]),
    glue=frozenset(
        ["um", "am", "ab", "von", "bis", "gegen", "etwa", "ca", "circa", "zirka", "den", "der", "die", "das", "dem",
        "uhr", "zum", "und", "ungefähr", "in", "im", "beginn", "zwischen", "vormittag", "nachmittag", "abend",
        "morgen", "mittag", "vormittags", "nachmittags", "abends", "morgens", "jeweils", "dann", "nach", "kurz",
        "tag", "datum", "uhrzeit", "vom", "zur", "voraussichtlich", "spätestens", "vor", "wieder", "erneut", "wiederum",
        "ebenfalls", "auch"]
    ),
    phrases={**CORE, **GERMAN_TIMES, **GERMAN_ROLES, **GERMAN_FACTS, **GERMAN_PASSING},
    applies=frozenset(["sich"]),
    meets=("treff", "trifft", "versammel", "tagt", "tagen"),
    opening=("öffn", "eröffn", "geöffn", "offen", "freigesch", "wird geöffn"),
    conditions=frozenset(["wer", "wenn", "falls", "deren", "dessen", "nur", "sofern", "die", "der"]),
    done=frozenset(["werden", "sein", "eingehen", "vorliegen", "eintreffen", "erfolgen"]),
    relatives=words("der die das dessen deren denen welcher welche wo als"),
    persons=frozenset(["wer"]),
    prepositions=PREPOSITIONS,
    pauses=PAUSES, around_pauses=AROUND_PAUSES,
    toured=("führung", "rundgäng", "rundgang"),
    weak=WEAK,
    small_words=words(
        """
        der die das den dem des und in im am an auf von vom zu zum zur mit für bei ein eine einer eines
        """
    ),
    venues=VENUES, venue_endings=VENUE_ENDINGS,
    occasion_endings=OCCASION_ENDINGS,
)  # fmt: skip
