"""Places that no table knows, and towns that are none: read from the words and the form around them."""

from __future__ import annotations

import re

import pytest

from feeds.reading.places import zone_named
from tests.reading.facts.readings import timed

# words of the location | text ("//" is a blank line, "/" a new one)
PLACES = """
Killybegs | The Minister opens the new coastguard station in Killybegs on Friday, 6 March 2026, at 12.15pm.
Palexpo | The summit opens on Tuesday, 7 July 2026, at 10:00 in Palexpo.
John Paul II Hall | On Thursday, 11 December 2025, at 11.30, a press conference will be held in the John Paul II
    Hall of the Holy See Press Office.
4 Albert Embankment | On Thursday, 25 June 2026, the Secretary-General will ring the bell at 9:45 a.m. beside the
    bronze Seafarer at 4 Albert Embankment.
office | Wednesday, March 18, 2026 // 9:15 a.m. The Secretary meets the Minister of Finance of Uruguay in his
    office.
HMS Collingwood, Newgate Lane, Fareham | Field gun crews train on Friday 15 May 2026. // HMS Collingwood, Newgate
    Lane, Fareham PO14 1AS, 1.45pm to 3.15pm
Aerobee site | Reporters may look on from 7:30 a.m. to 10 a.m. on April 15, 2026, at the Aerobee site.
Victoria Terrasse, Oslo | In Oslo there is a press conference with the Norwegian Minister on Wednesday, 4 February
    2026, at 3pm at Victoria Terrasse.
Islandi väljak 1, Tallinn | In Tallinn there is a press conference on Wednesday, 15 April 2026, at 2.30pm at Islandi
    väljak 1.
operations centre (ESOC) in Darmstadt | Before Aurora-2 fires its engine, the flight director talks at a press
    briefing on Wednesday, 4 February 2026, at 14:30. // The briefing is held at the operations centre (ESOC) in
    Darmstadt, Germany.
level 5 | Tuesday 18 November 2025 // 15.30 Signature of the declaration on rivers, level 5 (photographers only) /
    17.00 Press conference
deck | Friday 12 June 2026 // 12.30 Statements by the Chief of the Naval Forces, on deck / 13.30 Press conference
Youngstorget | Thursday 10 December 2026 // 18.45 Torchlight procession, from Youngstorget / 20.00 Banquet, Grand
    Hotel
RAF Cranwell | A rehearsal over RAF Cranwell takes place on Tuesday, 10 June 2025, at 2.15pm.
First Launch Pad, Sriharikota | The launch is scheduled at 10:18 on Monday, 12 January 2026, from the First Launch
    Pad, Sriharikota.
Mucem | Le commissaire débat avec le public le jeudi 27 novembre 2025 à 18h30 au Mucem.
Blandan-Sud | Mardi 24 février 2026 // 14h30 : visite du futur parc Blandan-Sud (sur inscription) / 18h : séance
    publique
12 rue de Lisbonne | Le ministre tient un point presse le mardi 5 mai 2026 à 10h00 au 12 rue de Lisbonne, à Paris.
Oberpfaffenhofen | Das Zentrum öffnet am Mittwoch, 22. April 2026, von 10 bis 13 Uhr in Oberpfaffenhofen den
    Reinraum für Medien.
Radarhügel | Zuschauen können Medien am Dienstag, 24. März 2026, von 12:30 bis 14:00 Uhr auf dem Radarhügel.
Nationalbibliothek | Das Gespräch mit Studierenden findet am 16. April 2026 um 16.30 Uhr in der Lettischen
    Nationalbibliothek statt.
Walter-Pauli-Ring | Die Räder können am 14. März 2026 um 10 Uhr auf dem Gelände am Walter-Pauli-Ring besichtigt
    werden.
Gasteig HP8 | Terminvorschau // Donnerstag, 23. Juli 2026, 19 Uhr, Gasteig HP8 / Verleihung des Kulturpreises (mit
    Einladung)
Londoner Straße 5, Leipzig | Das Pressegespräch findet am Dienstag, 5. Mai 2026, um 10 Uhr in der Londoner Straße 5,
    Leipzig, statt.
Alten Münze | Der Pressetermin ist am Dienstag, 5. Mai 2026, um 10 Uhr in der Alten Münze.
"""
NOWHERE = """
The spokesman answers questions in English on Tuesday, 5 May 2026, at 10:00.
The adviser briefs on trends in Artificial Intelligence on Tuesday, 5 May 2026, at 10:00.
The outlook is presented on Tuesday, 5 May 2026, at 10:00 in PDF and Excel.
Der Bericht wird am Dienstag, 5. Mai 2026, um 10 Uhr in Zusammenarbeit mit dem Amt vorgestellt.
Die Ministerin spricht am Dienstag, 5. Mai 2026, um 10 Uhr über den Arbeitsmarkt und die Lage auf Ministerebene.
Le premier ministre se joindra à Alex Valois le mardi 5 mai 2026 à 10h00.
"""


def _lines(block: str) -> list[str]:
    """The entries of a block; what is set in goes on with the one before."""
    return re.sub(r"\n\s+", " ", block.strip()).splitlines()


def _text(told: str) -> str:
    return told.strip().replace(" // ", "\n\n").replace(" / ", "\n")


@pytest.mark.parametrize("line", _lines(PLACES))
def test_a_name_behind_a_word_for_a_place_is_one(line: str) -> None:
    words, told = line.split(" | ")
    assert words in (timed(_text(told), "Media advisory", "Europe/Vienna")[0].location or "")


@pytest.mark.parametrize("line", _lines(NOWHERE))
def test_what_only_looks_like_a_name_is_none(line: str) -> None:
    assert timed(_text(line), "Media advisory", "Europe/Vienna")[0].location is None


def test_the_town_of_a_street_is_the_one_behind_it() -> None:
    body = (
        "The Commissioner will report to the press.\n\nWhen: Wednesday 15 April 2026, 1.45 p.m. (local time)\n"
        "Where: Council of Europe Office, 26 Tashkenti Street, Tbilisi, ground floor"
    )
    event = timed(body, zone="Europe/Paris")[0]
    assert (event.city, event.zone) == ("Tbilisi", "Asia/Tbilisi")


def test_a_clock_told_for_all_times_tells_no_place() -> None:
    body = (
        "La ministre se rendra au Chili le mardi 5 mai 2026. Les heures sont locales (Bruxelles : + 6 h).\n\n"
        "10h00 : entretien avec le président\n12h00 : point presse"
    )
    assert {event.location for event in timed(body)} == {"Chili"}


# zone of the newsroom | zone of the event | text: a name that is a town elsewhere sets no clock
CLOCKS = """
Europe/Brussels | America/Toronto | The Secretary General speaks at York University in Toronto on Tuesday, 5 May 2026,
    at 10:00 local time.
Europe/Brussels | America/Halifax | On Monday 25 November 2019 the Secretary General will be in Halifax, Canada. //
    18:30 (local time) Lecture at Dalhousie University, Ondaatje Hall
Europe/Brussels | America/New_York | The Secretary General will be in Washington, D.C., on Tuesday, 5 May 2026. //
    15:30 (local time) Speech at Georgetown University, Gaston Hall
America/New_York | Europe/Zurich | The Envoy briefs the press in Geneva on Tuesday, 5 May 2026, at 10:00 a.m. local
    time.
America/New_York | America/New_York | The Secretary meets the Ambassador of Jordan on Tuesday, May 5, 2026, at 10:00
    a.m. at the Paris Hotel.
America/New_York | America/New_York | A meeting will be held on Thursday, March 19, 2026, at 2 p.m. at 100 F Street
    NE, Washington, DC 20549.
Europe/London | Europe/London | The day will be celebrated with a service at Westminster Abbey on Tuesday 9 March 2026
    at 3.15pm.
Europe/London | Europe/London | Families come aboard on Tuesday 5 May 2026 at 10am. // 11.15am Photo call, 5 Basin, HM
    Naval Base Devonport PL2 2BG
Europe/Brussels | Europe/Brussels | At 10:00 on Tuesday 5 May 2026 the Commissioner presents the Lisbon Prize in the
    press room.
Europe/Vienna | Europe/Vienna | Die Pressekonferenz findet am 5. Mai 2026 um 10 Uhr im Café Paris statt.
Europe/Paris | Europe/Paris | La ministre visite le lycée Lisbonne le mardi 5 mai 2026 à 10h00, place de Bruxelles.
Europe/Berlin | Europe/Warsaw | Die Ministerin reist am 5. Mai 2026 nach Warschau. Um 10.00 Uhr Ortszeit spricht sie
    in der Londoner Straße 5.
Europe/Paris | Europe/Paris | Le point presse se tient à Brest le mardi 5 mai 2026 à 10h00.
Europe/Brussels | Europe/Madrid | The Commissioner speaks in Valencia on Tuesday 5 May 2026 at 10:00 local time.
Europe/Brussels | Europe/Paris | The Commissioner speaks in Brest on Tuesday 5 May 2026 at 10:00 local time.
Europe/Warsaw | Europe/Minsk | The Minister is in Belarus. He speaks in Brest on Tuesday 5 May 2026 at 10:00 local
    time.
America/New_York | America/Caracas | The Envoy speaks in Valencia on Tuesday 5 May 2026 at 10:00 a.m. local time.
Europe/London | America/Jamaica | The Minister speaks in Kingston on Tuesday 5 May 2026 at 10:00 local time.
Europe/London | America/Vancouver | The Minister speaks in Victoria on Tuesday 5 May 2026 at 10:00 local time.
Europe/Brussels | America/Nuuk | The Secretary General will be in Reykjavik on Tuesday 5 May 2026 and in Nuuk on
    Wednesday 6 May 2026. // Wednesday 6 May // 11:00 (local time) Press point, Katuaq
Europe/Berlin | Europe/Lisbon | Der Minister reist am 5. Mai 2026 nach Riga und am 6. Mai 2026 nach Lissabon. // 6.
    Mai // 11.00 Uhr (Ortszeit) Pressestatement
Europe/Brussels | America/Halifax | The Secretary General visits Canada on 5 May 2026. // 11:30 (local time) Press
    point, Irving Shipbuilding, Halifax
Europe/Berlin | America/New_York | Der Minister reist am 5. Mai 2026 in die Vereinigten Staaten. // 10.15 Uhr
    (Ortszeit) Rede an der Georgetown University, Gaston Hall, Washington
Europe/Brussels | America/New_York | The Minister travels to the United States on 5 May 2026. // 10:15 (local time)
    Speech, Brookings, Washington
Europe/Brussels | Africa/Lubumbashi | The Minister will be in Kinshasa and Goma on 5 May 2026. // 11:30 (local time)
    Press point, Goma airport
America/Sao_Paulo | America/Manaus | The minister visits Exercise Rio Negro at Manaus on 5 May 2026. // 08:30 (local
    time) Briefing, Auditorium
Europe/Berlin | Europe/Vilnius | Berlin, 30. April 2026 // Die Ministerin besucht am 5. Mai 2026 die Brigade in Rukla,
    Litauen. // 10.40 Uhr (Ortszeit) Vorführung
Europe/Dublin | Europe/Dublin | The address which the Minister was to give at Iveagh House, St Stephen's Green, on 5
    May 2026 at 6.30pm has been cancelled. The Minister is travelling to New York.
Europe/Paris | America/Cayenne | La ministre se rend en Guyane le mardi 5 mai 2026. // 9h30 Présentation à la presse,
    Centre spatial guyanais, Kourou
Pacific/Auckland | Pacific/Auckland | Tuesday 5 May 2026 // 11.30am Visit to Georgetown Primary School, Invercargill
Europe/Brussels | Europe/Brussels | 5 May 2026 // 14:00 Phone call with the President of Ukraine in Kyiv
Asia/Manila | Asia/Manila | 5 May 2026 // 8:30 AM Amphibious landing, Command beach, San Antonio, Zambales
America/New_York | Europe/Brussels | The Secretary travels on 5 May 2026. // 10:00 (local time) Speech, Town Hall, Ghent
America/New_York | Europe/Oslo | The Secretary travels on 5 May 2026. // 10:00 (local time) Speech, Town Hall, Tromsø
Europe/Brussels | Europe/Lisbon | The Commissioner is in Porto on 4 February 2026. // 12:15 (local time) Press point,
    Alfândega, Sala do Arquivo
Africa/Johannesburg | Africa/Johannesburg | The sod-turning of the Salt River Market is on 5 May 2026 at 11h00.
America/Toronto | Atlantic/Reykjavik | Address: Monday, June 8, 2026, 11:45 a.m., Rideau Club, Ottawa. // On
    Wednesday, June 10, she holds a press conference at 2:30 p.m. local time in the Culture House, Reykjavík.
"""


@pytest.mark.parametrize("line", _lines(CLOCKS))
def test_a_name_that_is_a_town_elsewhere_sets_no_clock(line: str) -> None:
    home, zone, told = line.split(" | ")
    assert timed(_text(told), "Media advisory", home)[-1].zone == zone


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Jamaica", "America/Jamaica"),
        ("Belize", "America/Belize"),
        ("Jordan", "Asia/Amman"),
        ("Malta", "Europe/Malta"),
        ("Salvador", "America/Bahia"),
        ("Luxembourg", "Europe/Luxembourg"),
    ],
)
def test_the_time_of_a_country_is_not_that_of_a_small_town_of_its_name(words: str, zone: str) -> None:
    assert zone_named(words) == zone
