"""The words before and behind the names of towns and countries; all languages together.

They say whether one is there, or something is only about it or called after it. A fourth language adds its own to each
list. Compared in lower case but for `FOUNDED`. Refuses the names themselves (places/names.py).
"""

from __future__ import annotations

from feeds.reading.languages.grammar import words

# before "of" and a name: what it is the name of
REALM = words(
    "republic kingdom république republik state principality sultanate commonwealth city ville stadt town port"
)
STREETS = words("place rue avenue boulevard quai pont square porte")  # before "of" and a town they are called after
# before "of" and a country that is not there
MISSIONS = words(
    """
    embassy residence résidence residenz consulate commission delegation mission ambassade consulat délégation
    botschaft konsulat generalkonsulat vertretung
    """
)
# before "of" and a name: one is there
LANDS = words(
    """
    mountains coast north south east west region island islands province waters vicinity outskirts centre center heart
    county valley middle edge suburbs suburb shores shore tip plains hills
    """
)
CIVIC = (("city", "hall"), ("town", "hall"))  # behind a town in which they stand: "Dublin City Hall"
AREAS = words("area region district province county governorate valley vicinity")  # behind the name of a town
MADE = words("made")  # before "in", where something is made there
TO_BE = words("be been is are")
ARTICLES = words("le la les")  # before a country that is spoken of, and where nothing is held
UPON = words("on auf sur")  # before an island: "on Naxos, Greece"
RULES = words("rule rules regel regeln règle règles")  # behind a house, whose name is then but that of a rule
BASES = words("base camp fort barracks lager kaserne caserne")  # before the name of a person: "Joint Base Andrews"
SIDES = words("northern southern eastern western central nearby downtown")  # between "in" and a name
LANDED = LANDS | SIDES  # between a town that nobody knows and its country
# behind a town: a house or road that is called after it
CALLED_AFTER = words(
    """
    school college academy hospital street road avenue church chapel library museum gallery theatre theater hall room
    bridge barracks estate park gardens interchange schule gymnasium kirche klinik allee saal brücke lycée collège école
    hôpital
    """
)
# behind a town, as written: houses that bear the name of a person or of a town elsewhere: "Georgetown University"
FOUNDED = words(
    """
    University College School Institute Institution Foundation Hospital Hotel House Hall Club Building Room Theatre
    Theater Library Museum Gallery Centre Center Universität Hochschule Université
    """
)
# before a name that is but a house's own: "Hotel Bristol", "lycée Lisbonne"
HOUSES = words(
    """
    hotel hôtel café cafe restaurant lycée collège salle salon room saal villa gasthof kino cinéma brasserie bar
    palacio palazzo casa teatro cinema ristorante estadio stadio
    """
)
# before a town that something else is named after: "Exercise Rio Negro", "HMS Plymouth"
BEARERS = words(
    """
    exercise operation mission hms hmas hmcs hmnzs uss usns rfa mv fgs task exercice opération frégate übung manöver
    fregatte frigate destroyer corvette korvette submarine ferry airliner satellite satellit rocket comet asteroid
    hurricane typhoon cyclone storm hospital-ship project projekt projet flight
    """
)
# words that are cut short and are towns elsewhere: "Kath. Vorsitzender"
CUT_SHORT = words("kath ev evang prot röm jur phil med rer nat pol dipl ing")
WITH_ARTICLE = words("im am zum zur beim ins")  # a town has no article
INTO = words("in to à nach vers visits and et und near bei")  # before a town that a text says one is in
FROM = words("from aus depuis")
# before "from": a guest who is not there, or is here and comes from there
LINKED = words(
    """
        join joins joining joined dial dials dialling link links videolink video zoom teams webex skype remotely online
        virtually liaison visio visioconférence visio-conférence vidéo vidéoconférence videoconference video-conference
        duplex videoschalte videokonferenz videobotschaft zugeschaltet flight flug vol train plane telephone telefon
        téléphone phone telefonisch virtuell digital distance besuch gast gäste gästen delegation delegationen visitor
        visitors guest guests visit delegations colleagues students winner winners laureate laureates team back home
        kollegen studierende studierenden preisträger preisträgerin retour zurück
        """
)
# before "in" and a country to which they are sent: "joined by the Resident Coordinator in Bangladesh"
SENT = words(
    """
    coordinator representative ambassador envoy coordinateur coordinatrice représentant représentante ambassadeur
    ambassadrice koordinator koordinatorin botschafter botschafterin
    """
)
# before "from" and where something starts
STARTS = words(
    """
    launch launches liftoff lift-off takeoff take-off departure lancement décollage tir envol start abflug raketenstart
    """
)
# before "to" and a parliament: one speaks there
SPEAKS = words(
    """
    present presents presented submit submits submitted address addresses speak speaks speech statement report reports
    remarks introduced introduces
    """
)
ABOUT = words("outside on sur auf über")  # before a name that is a subject: one is in a town and at a house
# what has a topic, and the words before it: "petition on", "débat sur", "Aussprache über"
TOPICS = words(
    """
    petition petitions report debate vote exchange views resolution resolutions question questions
    opinion study motion draft pétition pétitions rapport rapports débat débats échange résolution question avis étude
    bericht berichte debatte abstimmung aussprache antrag entschließung studie
    """
)
# what leads from a topic on to where it is told, and makes a verb of "vote"
HELD_AT = words("at during lors bei beim auf")
DOES = words("will to would shall may can could should must")
OVER = words("on about concerning sur über zu zum zur betreffend concernant")
AGAINST = words("v v. vs vs.")  # between those who are before a court, or play each other
WHOSE = words("of the de la du des von vom der")  # between somebody's name and the house they are of
