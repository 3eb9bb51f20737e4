"""What is told in passing gives no event, what is held gives one: sentences beside the opening of an advisory."""

from __future__ import annotations

from datetime import date

import pytest

from feeds.model.moment import Moment
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft, Release
from feeds.reading import read
from tests.reading.facts.readings import lines_of

OPENING = {
    "en": (
        "Minister to open the new harbour bridge",
        "The Minister of Transport will open the new harbour bridge in Bergen on Thursday, 16 July 2026 at 11:00.",
    ),
    "fr": (
        "Inauguration du nouveau pont du port",
        "La ministre des Transports inaugurera le nouveau pont du port de Bergen le jeudi 16 juillet 2026 à 11h00.",
    ),
    "de": (
        "Verkehrsministerin eröffnet die neue Hafenbrücke",
        "Die Verkehrsministerin eröffnet am Donnerstag, 16. Juli 2026, um 11.00 Uhr die neue Hafenbrücke in Bergen.",
    ),
}

PASSING = {
    "en": """
        The shop closes at 5 p.m.
        The building's 12 floors are open to tours on the first Friday of the month at 3 p.m.
        Guided tours start at 11:00 and 15:00 on Saturdays.
        Tours of the building are given every second Tuesday at 4 p.m.
        Sound is checked at 10:20; the picture at 10:25.
        The bells ring at 11:15 and 18:00.
        The fountain runs from 7 a.m. to 7 p.m.
        The first aircraft leaves at 05:55 and the last lands at 23:40.
        Our announcements go out twice a day, at about 10:00 and 17:00.
        The newsletter is mailed at 18:00 to 14,000 readers.
        Shifts change at 6:00, 14:00 and 22:00.
        The harbour master's office is staffed from 8 a.m. to 6 p.m. Eastern.
        Media relations can be reached from 7:45 to 18:00, bank holidays in Zurich excepted.
        Fax messages are read at 9:00 and 15:00.
        Noise is forbidden on the quay after 22:00.
        Ships pass the lock at 04:10 and 16:35.
        The average commuter in Bergen leaves home at 7:12 and is back at 16:50.
        Norwegians get up at 6:45, the Greeks at 7:50.
        The first picture from such an orbit was taken on Oct. 25, 1975, at 1645 UTC.
        Visitors who come before 9:00 get coffee.
        A buffet awaits the guests at 12:30.
        Sandwiches will be available from 12:30 in the hall.
        Roads around the harbour will be shut between 08:00 and 13:00.
        A guide meets them at the Visitor Center at 8:10 a.m.
        Camera crews use the entrance on C Street before 9:00 a.m.
        Vans can park on the quay from 08:00 on.
        Lines are open 15 minutes before, at 10:45.
        Hard hats are lent at the gate from 10:00.
        The press room (level 0) opens at 7:30.
        We are at our desks from 8 to 6.
        Radio Bergen has news at 7:00, 12:00 and 17:00.
        Questions from the public: 301-555-0125, 9 a.m. to 5 p.m. Eastern.
        Press service: 8.45 a.m. to 6 p.m.
        Duty press officer from 6pm: +47 900 00 000.
        The reception desk is unmanned after 18:00.
        The watch is set by the radio signal at noon.
        The port's busiest minute is 07:58.
        Cleaning starts at 20:00.
        The daily test of the sirens is at noon.
        Services are held in the chapel at 8:00 and 18:00.
        The show in the planetarium next door starts at 14:30.
        The city walk of the tourist board starts at 10:30.
        Meetings of the harbour board usually begin at 9:00.
        The board usually meets at 9:00.
        As a rule the council sits from 14:00.
        Debates often last until 2:00.
        School classes can visit the exhibition from 9:00.
        Landings are forbidden between 23:00 and 06:00.
        The report counts 340 collisions between 17:00 and 18:00.
        According to the report, most collisions happen at 17:30.
        Reports come in at 06:00 and 18:00 from 40 stations.
        Its statement at 09:00 each day is followed by all ships.
        A welcome cup of coffee awaits guests at 10:15.
        Journalists are welcome from 10:15.
        Journalists are welcome on the quay from 10:15.
        Photographers may take their positions at 10:40.
        Microphones will be tested at 10:15.
        There will be a sound test at 10:15.
        A sound test takes place at 10:15.
        The shuttle will bring everyone back at 13:00.
        The return journey starts at 13:00.
        The ceremony will last until about 12:00.
        The picture will be up from 10:45.
        Traffic will be diverted from 9:00.
        The quay will be closed at 8:00.
        Ships will not be able to pass until 15:00.
        Those who wish to park will find the gate open at 8:00.
        Her plane lands at 9:20.
        It will still be light at 22:30.
        Sunset will be at 22:48.
        The eclipse begins at 19:32 and is not visible in Bergen.
        The ship's clock, stopped at 10:15, will be on show.
        One entry reads "06.15: woke, because of the bridge".
        "I will be at my desk at 7:00, as ever," she said.
        "A satellite passes at 06:12 whether or not you are at your desk," says its director.
        On weekdays it opens at 7:00.
        Weekend visitors are let in at 9:00.
        From April to September the museum is open until 20:00.
        Between May and August the fountain plays at 21:30.
        On Wednesdays at 12:00 an organ concert is given.
        Channel 4 repeats it at 23:10.
        The local station broadcasts a summary at 18:30.
        NRK shows the ceremony again at 20:00.
        The office on 46th Street shuts at 4:30 p.m.
        Applications take 24 hours and the office on 46th Street shuts at 4:30 p.m.
        The lift stops at 22:00.
        The heating comes on at 5:00.
        Floor 3 is cleaned at 18:00.
        The bar of the press club opens at 17:00.
        A snack is offered to reporters at 10:15.
        Photographs taken before 9:00 may not be used.
        Do not arrive before 9:30.
        Latecomers are not let in after 10:50.
        The press kit can be collected at 10:00.
        For viewers in London that is 10:00.
    """,
    "fr": """
        Le musée ouvre à 8h00.
        La boutique du musée ferme à 17h00.
        Le café sert le petit-déjeuner à partir de 7h30.
        La bibliothèque prête de 10h00 à 16h00.
        Les techniciens essaient leur ligne à 10h00.
        Les micros seront essayés à 10h15.
        Un essai de son a lieu à 10h15.
        Un accompagnateur attend les photographes à 9h15 à l'entrée Miollis.
        La pleine mer est à 12h40.
        Le soleil se lève à 4h31 et se couche à 22h48.
        La fontaine coule de 7h00 à 19h00.
        Le dernier train pour Oslo part à 23h22.
        Le premier bac part à 6h15.
        Nos avis partent deux fois par jour, vers 10h00 et 17h00.
        La relève de la garde est à 10h30.
        Le greffe reçoit de 9h00 à 12h00 et de 14h00 à 16h00.
        Renseignements : 02 555 81 11, de 8h30 à 18h00, puis le 0475 55 81 12.
        Les Portugais se mettent à table à 20h35 et les Finlandais à 17h10.
        La plupart des automobilistes passent le pont à 7h40.
        Un café attend les invités à 10h15.
        Le marché aux poissons commence à 7h00.
        La circulation reprendra à 15h00.
        Les photos peuvent être téléchargées dès 18h00.
        Un enregistrement sera en ligne à 16h00.
        Les portes ouvrent à 10h15.
        Les chiens fouilleront la salle à 8h00.
        « Je serai à mon bureau à 7h00, comme toujours », a-t-elle dit.
        Une cloche qui a sonné à 3h40 en 1904 sera suspendue dans la tour.
        La messe est dite à 7h30.
        Les offices sont célébrés à 8h00 et à 18h00.
        Les visites sont possibles de 10h00 à 16h00.
        L'ascenseur s'arrête à 22h00.
        Les exemplaires du discours seront distribués à 10h30.
        La salle doit être vide à 15h00.
        Le nettoyage commence à 20h00.
        Il fait encore jour à 22h30.
        Le direct commence à 10h55.
        À Oslo, les lumières s'éteignent à 23h00.
    """,
    "de": """
        Das Museum öffnet um 8 Uhr.
        Das Café serviert ab 7.30 Uhr Frühstück.
        Die Techniker prüfen ihre Leitung um 10 Uhr.
        Eine Tonprobe findet um 10.15 Uhr statt.
        Ein Begleiter erwartet die Fotografen um 9.15 Uhr am Nordtor.
        Niedrigwasser ist um 10.26 Uhr.
        Die Kanone wird täglich um 12 Uhr abgefeuert.
        Die Glocken läuten um 11.15 Uhr.
        Der letzte Zug nach Oslo fährt um 23.22 Uhr.
        Die erste Fähre legt um 6.15 Uhr ab.
        Unsere Hinweise gehen zweimal täglich hinaus, gegen 10 und 17 Uhr.
        Die Nachtschicht beginnt um 22 Uhr und endet um 6 Uhr.
        Die Wachablösung ist um 10.30 Uhr.
        Die Pressestelle ist von 8 bis 17 Uhr erreichbar.
        Der Journaldienst antwortet bis 22 Uhr.
        Das Fotoarchiv ist von 9 bis 16.30 Uhr besetzt.
        Die Portugiesen setzen sich um 20.35 Uhr zu Tisch, die Finnen um 17.10 Uhr.
        Die meisten Autofahrer überqueren die Brücke um 7.40 Uhr.
        Der Satellit zieht um 5.45 und 17.45 Uhr wahrer Ortszeit vorüber.
        Die erste Brücke stürzte an einem Sonntag um 14.20 Uhr ein.
        Kaffee steht um 10.15 Uhr bereit.
        Der Fischmarkt beginnt um 7 Uhr.
        Der Kai ist von 8 bis 13 Uhr gesperrt.
        Bilder können ab 18 Uhr heruntergeladen werden.
        Eine Aufzeichnung steht um 16 Uhr im Netz.
        Tageskarten werden von 8.30 bis 16.30 Uhr am Torget 1 ausgestellt.
        Übertragungswagen können ab 8 Uhr parken.
        Die Tür in der Strandgaten öffnet um 10.15 Uhr.
        Spürhunde durchsuchen den Saal um 8 Uhr.
        „Ich sitze um 7 Uhr am Schreibtisch, wie immer“, sagte sie.
        Der Pförtner, der um 6.30 Uhr das Tor aufschließt, tut es seit 30 Jahren.
        Die Messe wird um 7.30 Uhr gelesen.
        Der Aufzug steht ab 22 Uhr still.
        Sonntags öffnet der Turm um 12 Uhr.
        Das Lokalradio sendet um 18.30 Uhr eine Zusammenfassung.
        Der Stream beginnt um 10.55 Uhr.
        Das Signal steht ab 10.30 Uhr.
        Um Punkt 9 Uhr gab er sein Geschirr ab, um 9.04 Uhr verlangte er es zurück.
    """,
}

HELD = {
    "en": """
        A press conference follows at 13:00 in the customs house.
        At 13:00 she meets the mayor.
        The Minister gives a press conference at 13:00.
        She will take questions at 13:00 on the quay.
        A reception takes place at 13:00.
        The first ship passes under the bridge at 13:00 that day.
        Questions can be put to her at 13:00.
        The mayor speaks at 13:00.
        A photo call is at 13:00.
        At 13:00 that day the Minister unveils a plaque.
        A briefing by the engineers will be held at 13:00.
        There will be a press briefing at 13:00.
        Journalists can put questions to her at 13:00.
        13.00 is reserved for questions by journalists.
        At 13:00, the flag is raised.
        She leaves for Oslo after a press point at 13:00.
        The ribbon is cut at 13:00.
        Interviews are possible at 13:00.
        The engineers answer questions at 13:00.
        The bridge is blessed by the bishop at 13:00.
        The King arrives at 13:00.
        The ministers sign the agreement at 13:00 in the hall.
        He will be presented with the medal at 13:00.
        The tour of the site starts at 13:00.
        The ceremony itself begins at 13:00.
        The two ministers face the press at 13:00.
        The report will be published at 13:00.
        The results will be on the website at 13:00.
        The two meet over lunch at 13:00.
        A working lunch with the mayor is at 13:00.
        The ship sails at 13:00 with the Minister on board.
        A fly-past is at 13:00.
    """,
    "fr": """
        Une conférence de presse suivra à 13h00.
        À 13h00, elle rencontrera le maire.
        La ministre donnera une conférence de presse à 13h00.
        Une réception aura lieu à 13h00.
        Le maire prend la parole à 13h00.
        Le prix est remis ensuite, à 13h00, dans la salle I.
        Les deux ministres signent l'accord à 13h00.
        Un point de presse est prévu à 13h00.
        Elle répondra aux questions à 13h00.
        La visite du chantier commence à 13h00.
        Le ruban sera coupé à 13h00.
        Une plaque est dévoilée à 13h00.
    """,
    "de": """
        Eine Pressekonferenz folgt um 13 Uhr.
        Um 13 Uhr trifft sie den Bürgermeister.
        Die Ministerin gibt um 13 Uhr eine Pressekonferenz.
        Um 13 Uhr sind die Fragen der Presse an der Reihe.
        Ein Empfang findet um 13 Uhr statt.
        Der Bürgermeister spricht um 13 Uhr.
        Um 13 Uhr wird eine Tafel enthüllt.
        Die Minister unterzeichnen um 13 Uhr das Abkommen.
        Die Führung über die Baustelle beginnt um 13 Uhr.
        Das Band wird um 13 Uhr durchschnitten.
    """,
}

NEWS = {
    "When Europe has its supper": (
        "The Portuguese sit down to supper at 20.35 and the Finns at 17.10, to judge by the time diaries which "
        "Eurostat brought out on Monday."
    ),
    "Quiet seldom lasts": (
        "In half of Europe's cities the first loud noise of the day comes before 05.40, says a survey which the Agency "
        "put on its website on Monday."
    ),
    "Sleep": "Children in Malta go to bed at 21:10, those in Denmark at 19:45, the Office reports today.",
    "Des trains de nuit en retard": (
        "Le train le plus lent part de Malmö à 22h37 et arrive à Bâle à 7h10, constate la Commission dans un rapport "
        "publié aujourd'hui."
    ),
    "Früh auf den Beinen": (
        "In Wien fährt der erste Bus um 4.30 Uhr, in Graz um 4.50 Uhr, heißt es in einem Bericht, den der Rechnungshof "
        "am Freitag veröffentlichte."
    ),
}


def _read(code: str, said: str, behind: str = "") -> Release:
    title, opening = OPENING[code]
    body = f"{opening}{behind}\n\n{said}"
    return read(
        Draft(title=title, body=body, published_day=date(2026, 7, 6)), Newsroom(name="Ministry", zone="Europe/Oslo")
    )


def _clocks(found: Release) -> list[str]:
    return [f"{event.start.local:%H:%M}" for event in found.events if isinstance(event.start, Moment)]


@pytest.mark.parametrize(("code", "said"), lines_of(PASSING))
@pytest.mark.parametrize("behind", ["", "\n\nContact: +47 22 24 90 90"])
def test_what_is_told_in_passing_is_no_event(code: str, said: str, behind: str) -> None:
    found = _read(code, said, behind)
    assert _clocks(found) == ["11:00"]
    assert not found.deadlines


@pytest.mark.parametrize(("code", "said"), lines_of(HELD))
def test_what_is_held_is_an_event(code: str, said: str) -> None:
    assert len(_read(code, said).events) == 2


@pytest.mark.parametrize(("title", "told"), NEWS.items())
def test_hours_of_a_statistic_are_news(title: str, told: str) -> None:
    body = f"{told}\n\nThe help line is served from 9.30 to 12.30."
    draft = Draft(title=title, body=body, published_day=date(2026, 3, 9))
    found = read(draft, Newsroom(name="Office", zone="Europe/Luxembourg"))
    assert (found.kind, found.events) == ("release", ())


def test_a_subject_that_the_title_names_is_no_backdrop() -> None:
    body = "The Minister visits Bergen on Thursday, 16 July 2026.\n\nThe museum opens at 13:00."
    found = read(Draft(title="New museum of ships to open", body=body), Newsroom(name="Ministry", zone="Europe/Oslo"))
    assert _clocks(found) == ["13:00"]
    told = read(Draft(title="Minister to visit ships", body=body), Newsroom(name="Ministry", zone="Europe/Oslo"))
    assert _clocks(told) == []


@pytest.mark.parametrize(
    ("code", "row"),
    [
        ("en", "14:30  Coffee"),
        ("en", "14:30  Tea and cake"),
        ("en", "14:30  Lunch in the field"),
        ("de", "14.30 Uhr  Mittagessen im Feld"),
        ("fr", "14h30  Déjeuner sur le terrain"),
        ("fr", "14h30  Café"),
        ("fr", "14h30  Thé et gâteaux"),
        ("de", "14.30 Uhr  Kaffee und Kuchen"),
    ],
)
def test_a_row_of_what_is_served_is_a_break(code: str, row: str) -> None:
    assert _clocks(_read(code, row)) == ["11:00"]


@pytest.mark.parametrize(
    ("code", "row"),
    [("en", "14:30  Coffee with the Mayor"), ("fr", "14h30  Café avec les élus"), ("en", "14:30  Debate")],
)
def test_a_coffee_with_somebody_is_an_event(code: str, row: str) -> None:
    assert _clocks(_read(code, row)) == ["11:00", "14:30"]
