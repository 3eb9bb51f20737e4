"""The small words around names of places that no table knows, and around those that are none; all languages together.

They are compared in lower case, since venues keep their names abroad. A fourth language adds its own to each list.
Refuses words for venues; those are a language's own (Language.venues).
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import phrases, words

# what newsrooms of every language call what is on
INTERNATIONAL = phrases(
    """
    press point*; press briefing*; photo call; photocall; photo op*; keynote*; roundtable*; round table*; get-together;
    briefing*; point de presse; point presse; press conference*; stakeout; town hall; townhall; q&a; side event*;
    media briefing*; press talk; media call; hearing*; panel*; workshop*; webinar*; doorstep*; pressepoint; showcase
    """
)
# before a name that may be a place, by language
BEFORE: Mapping[str, frozenset[str]] = {
    "en": words("at in inside aboard near beside outside over off"),
    "fr": words("à au aux dans chez"),
    "de": words("in im am an auf bei beim"),
}
IN = words("in dans en")  # those that a subject too may stand behind: "trends in"
# what stands behind "in" with a capital and is no place
NO_NAME = words(
    """
    case cases affaire affaires rechtssache english french german spanish arabic russian chinese dutch italian
    portuguese ukrainian irish welsh gaelic anglais français allemand espagnol arabe russe chinois pdf word excel latin
    greek turkish polish japanese parliament council commission person session phase part annex article chapter world
    operation exercise operations member group grade class year group-level kürze englisch deutsch französisch spanisch
    italienisch russisch arabisch präsenz vertretung kraft form sachen bezug höhe echtzeit folge zukunft gebärdensprache
    absprache ruhe frage betrieb arbeit gang planung serie eigenregie abwesenheit person personen teilen eile christian
    art brand concert ocean sea forces aid school university question titre accord cabinet conseil état état-major euros
    dollars pounds franken million millionen prozent finnish swedish norwegian danish icelandic estonian latvian
    lithuanian czech slovak slovene slovenian croatian serbian bosnian hungarian romanian bulgarian albanian macedonian
    georgian armenian hebrew persian farsi hindi urdu swahili korean vietnamese thai malay indonesian catalan basque
    luxembourgish sami finnois suédois norvégien danois islandais estonien letton lituanien tchèque slovaque slovène
    croate serbe hongrois roumain bulgare albanais géorgien arménien hébreu persan grec polonais portugais néerlandais
    italien ukrainien turc japonais coréen luxembourgeois finnisch schwedisch norwegisch dänisch isländisch estnisch
    lettisch litauisch tschechisch slowakisch slowenisch kroatisch serbisch ungarisch rumänisch bulgarisch albanisch
    georgisch armenisch griechisch polnisch portugiesisch niederländisch ukrainisch türkisch japanisch koreanisch
    chinesisch hebräisch persisch luxemburgisch
    """
)
# before "in": what something is about
LEARNT = words(
    """
    trade trends trend report expert experts degree advances course interest change changes rise increase fall decline
    role part investment investments confidence specialist innovation research skills available published written
    jobs work career prices growth spoken questions answers fluent prize award leader leaders minister studies
    """
)
# endings of German nouns that name no place
ABSTRACT = (
    "ung", "heit", "keit", "schaft", "tion", "tät", "nis", "tum", "ment", "ismus", "sprache", "zeit", "weise", "nahme",
    "hilfe", "arbeit", "ebene", "zahl", "zahlen", "fall", "folge", "ungen", "sicht", "zug", "rahmen", "reihe", "ende",
    "anschluss", "vorfeld", "umfeld", "markt", "netzwerk", "handwerk", "feuerwerk", "ausschuss", "union", "jahr",
    "monat", "woche",
)  # fmt: skip
# endings of German nouns that do
GROUNDS = (
    "hügel", "ring", "weg", "damm", "graben", "gelände", "wiese", "hütte", "insel", "bibliothek", "fabrik", "werft",
    "brücke", "turm", "tor", "keller", "laden", "tunnel", "schule", "klinik", "heim", "lager", "depot", "labor",
    "speicher", "scheune", "mühle", "kloster", "dom", "terrasse", "kai", "mole", "wache", "warte", "börse", "oper",
    "arena", "münze", "hafen", "bergwerk", "kraftwerk", "wasserwerk", "rathausmarkt", "steg", "lokal", "eck", "anger",
)  # fmt: skip

# streets: behind a name, and before one
STREETS = words(
    """
    street st road rd avenue ave lane square boulevard blvd straße strasse str allee platz gasse weg ring ufer damm
    quay drive way row embankment terrasse terrace crescent rue
    highway motorway freeway parkway
    """
)
STREETS_OF = phrases("rue; avenue; place; boulevard; quai; cours; allée; via; calle; rua")
LINKED = ("de ", "du ", "de la ", "d'", "d’", "des ", "")

LIES = words("in of on at im am in auf bei à au aux dans du de des")  # between a memorial and where it lies
COUNTED = words("level ebene niveau lokal stock")  # venues by their number alone: "level 5"
# small words before the word for a venue, that belong to it: "naval base", "fire station"
KINDS = words(
    """
    naval air military army fire police train railway bus cruise container space research training press media coach
    ferry fish cattle operations control visitor visitors visitors' welcome village community parish lecture assembly
    drill parade reception council concert exhibition sports swimming primary secondary high junior liaison rescue
    coastguard lifeboat weather polling departure departures arrivals arrival passenger freight cargo assembly cabinet
    """
)
AREAS = words("area areas ground grounds")  # venues only behind one of the words below
AREA_OF = words("training firing exercise landing assembly parade show fair festival polling drill staging mustering")
# numbers that open the name of a house: "One Government Place"
NUMBERS = words("one two three four five six seven eight nine ten eleven twelve")
HOUSES = words("place plaza house tower court gardens square hall centre center building park gate wharf")
# how the clock of a place stands to another: "Lausanne is six hours behind"
STANDS = words("is are lies stands keeps ist liegt sind hat est a vit compte")
HOURS = words("hour hours minutes stunde stunden minuten heure heures")
APART = phrases(
    "ahead; behind; earlier; later; zurück; voraus; früher; später; hinter; vor; de retard; d'avance; de moins;"
    "de plus; plus tôt; plus tard"
)
BETWEEN = words("between entre zwischen")
FLAT = words("mall green common heath quayside")  # one is on them
# German compounds one is on: "auf dem Übungsplatz", "auf der Autobahn"
FLAT_ENDINGS = (
    "platz", "gelände", "deck", "feld", "hof", "dach", "bühne", "terrasse", "insel", "stützpunkt", "autobahn", "messe",
    "wiese", "brücke", "anger", "anlage", "werft", "schiff", "treppe",
)  # fmt: skip
# by which a sentence says where what was told before it is held
HELD = phrases(
    """
    is held; are held; will be held; be held; held; takes place; take place; will take place; taking place; is hosted;
    will be hosted; is given; will be given; is staged; is; are; will be; moves; move; moved; has been moved; have been
    moved; is moved; transferred; has been transferred; meets; meet; se tient; se tiendra; se tiendront; se tiennent; a
    lieu; ont lieu; aura lieu; auront lieu; se déroule; se déroulent; se déroulera; se dérouleront; est organisé; est
    organisée; sera organisé; sera organisée; est déplacée; est déplacé; findet; finden; wird; werden; ist; sind
    """
)
IT = words(
    """
    it they this these both he she il elle ils elles cette celle-ci celui-ci ce cela ces es er sie diese dieser dieses
    beide das
    """
)  # with which a sentence goes on with what was told before it
# what one does in person where something is held
ATTEND = phrases(
    """
    attend; attend it; attend them; attend this; follow it; cover it; be present; take part; ask questions; come; join;
    assister; y assister; participer; y participer; suivre; teilnehmen; dabei sein; kommen
    """
)
OWNED = words("his her their son sa leur seinem ihrem seiner ihrer")  # whose room: "in his office"
# what a house has one of, so that "in the lobby" tells where; and words that make a name a part of a house
ONLY_ONES = words(
    """
    lobby foyer courtyard auditorium atrium canteen garden gardens boardroom ballroom hall cour jardin vestibule perron
    auditoire innenhof lichthof garten aula hörsaal eingangshalle empfangshalle festsaal plenarsaal ehrenhof
    """
)
ROOMS = ONLY_ONES | words(
    """
    room rooms floor level steps entrance mess lounge salle salon bureau étage niveau entrée raum zimmer saal stock
    etage ebene treppe sitzungszimmer
    """
)
# no towns with a letter or number behind them: "Sala B"
ROOMS_ABROAD = words("sala sal salão stanza zaal sali tor halle hall pier kai gate porte quai")
# what bears a letter, behind which a sentence ends: "in Board Room A. The statement"
LETTERED = ROOMS | ROOMS_ABROAD | words("block building bâtiment gebäude")
ROOM_ENDINGS = ("saal", "zimmer", "raum", "foyer", "halle", "hof")
# before a place where it is not, or no longer: "not in the City Hall but", "statt im Rathaus"
AWAY = words("not nicht pas non statt anstatt instead rather lieu plutôt anstelle")
MOVES = words("moved moves move transferred transfers relocated relocates shifted switched")  # before "from ... to"
# between them and the place
AWAY_GAP = words("in at im am in der dem den the of than à au aux dans la le l de du von")
# may open the value of a field "Where:": what stands behind it is the place
UNCHANGED = phrases(
    """
    unchanged; still; now; new; as before; the same; unverändert; neu; nun; jetzt; weiterhin; wie bisher; inchangé;
    nouveau; désormais; toujours; nouvelle adresse; neue adresse; new address
    """
)
HELD_IN = words("tient tiendra tiennent tiendront lieu déroule déroulera dérouleront")  # French: "se tient salle 6242"
SAME = words("same very même mêmes selben gleichen nämlichen")  # before a hall that was told before: "in the same room"
AT = words("in at on dans à au aux en im auf am an aboard inside")
LEAVES = ("décoll", "s'élanc", "partir", "parten")  # French verbs before "du Centre spatial"
TAIL = words("from at in the dans au à im am depuis vom beim bei")  # may open the last piece of a row

JOURNEYS = words(
    "visit trip journey tour travel voyage visite déplacement tournée reise besuch dienstreise visits travels"
)
# before what is visited
VISITED = phrases(
    """
    visite du; visite de la; visite de l'; visite des; visite de; visit to; visits to; visit to the;
    visits to the; tour of; tour of the; besuch des; besuch der; besuch bei; besuch beim; besuch in
    """
)
# before a house that is opened: "inauguration de la Halle"
OPENED = phrases(
    """
    opening of the; opening of; reopening of the; reopening of; inauguration of the; inauguration of; topping-out of
    the; handover of the; inauguration de la; inauguration du; inauguration de l'; inauguration des; réouverture du;
    réouverture de la; réouverture de l'; ouverture du; ouverture de la; ouverture de l'; eröffnung der; eröffnung des;
    wiedereröffnung der; wiedereröffnung des; einweihung der; einweihung des; richtfest der; richtfest des
    """
)
# behind what is visited
GOES_ON = words("avec with mit par by le on am à at um et and und suivi suivie suivis")
NO_VISIT = words("von aus der des über für und")  # before a German town that is no object of "besuchen"
BESUCH = "besuch"
# before a venue that is told between commas: "the venue, the Palace of Culture, does not change"
VENUE = phrases(
    """
    the venue; the place; the location; the new venue; the new location; the new place; le lieu; le nouveau lieu;
    l'endroit; der ort; der veranstaltungsort; der neue ort; der neue veranstaltungsort; neuer ort; neuer
    veranstaltungsort; der tagungsort; der treffpunkt ist
    """
)
ARTICLES = ("the ", "le ", "la ", "der ", "die ", "das ")
NEAR = "at "  # before a venue in a town told before
