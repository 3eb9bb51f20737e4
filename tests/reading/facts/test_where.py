"""Where it happens, in words and on whose clock."""

from __future__ import annotations

import re

import pytest

from tests.reading.facts.readings import timed

# zone of the newsroom | words of the location | zone of the event, and below it the text ("//" is a blank line)
TOLD = """
Europe/Brussels | Munich | Europe/Berlin
    The Secretary General will speak at the Munich Security Conference in Munich, Germany, on Friday, 13 February
    2026 at 14:00 (local time).
America/New_York | National Press Club | America/New_York
    WHERE: National Press Club, 529 14th St NW, Washington, D.C. / WHEN: Tuesday, May 5, 2026, 10 a.m. / WHAT:
    Press conference
America/New_York | Colorado Convention Center | America/Denver
    The President will visit Denver, Colorado on Tuesday, May 5, 2026. He will deliver remarks at 11:00 a.m. local
    time at the Colorado Convention Center.
Europe/London | Kyiv | Europe/Kyiv
    The Prime Minister will meet President Zelenskyy in Kyiv on Tuesday 5 May 2026. They will hold a press
    conference at 15:00 local time.
Europe/Brussels | Iikura Guest House | Asia/Tokyo
    On Tuesday, 5 May 2026, the High Representative will travel to Tokyo, Japan. // 16:30 (local time) Press
    conference with the Foreign Minister, Iikura Guest House
America/New_York |  | America/New_York
    The Security Council will meet on Tuesday, 5 May 2026, at 10:00 a.m. to discuss the situation in Sudan.
Europe/Brussels |  | Europe/Brussels
    On Tuesday 5 May 2026 at 11.00 the Commissioner will hold a press conference on aid to Ukraine.
Europe/Brussels | NATO Headquarters | Europe/Brussels
    The Secretary General will meet the President of Moldova on Tuesday, 5 May 2026 at 10:30 at NATO Headquarters.
Europe/London | Nobel Institute | Europe/Oslo
    OSLO, Norway, 1 May 2026 - The Foreign Secretary will speak in the Nobel Institute on Tuesday 5 May 2026 at
    14:00 local time.
Europe/Berlin | Presidential Palace | Europe/Vilnius
    The Chancellor will visit Vilnius on 5 May 2026. // 12:00 local time: military honours, Presidential Palace
Australia/Sydney | Perth Airport | Australia/Perth
    The Prime Minister will hold a doorstop at Perth Airport on Tuesday 5 May 2026 at 9am local time.
Europe/Paris | Villa des Ambassadeurs | Africa/Casablanca
    Le ministre se rendra à Rabat le mardi 5 mai 2026. Il donnera une conférence de presse à 16h00 (heure locale)
    à la Villa des Ambassadeurs.
Europe/Paris | Palais Maximos, Athènes | Europe/Athens
    Le président de la République se rendra en Grèce le 5 mai 2026. // 10h30 (heure locale) : entretien avec le
    Premier ministre, Palais Maximos, Athènes
Europe/Paris | salle des fêtes de Landiras | Europe/Paris
    Le préfet tiendra un point presse le mardi 5 mai 2026 à 18h00, salle des fêtes de Landiras.
Europe/Berlin | Weißen Haus | America/New_York
    Der Bundeskanzler reist am 5. Mai 2026 nach Washington. Um 11.00 Uhr Ortszeit trifft er den Präsidenten im
    Weißen Haus.
Europe/Berlin | Universität Zürich | Europe/Zurich
    Die Ministerin hält am 5. Mai 2026 um 18.00 Uhr eine Rede in der Universität Zürich.
America/Toronto | Victoria | America/Vancouver
    The Minister will make an announcement in Victoria, British Columbia, on Tuesday, May 5, 2026, at 10:00 a.m.
    local time.
America/New_York | Huntsville | America/Chicago
    The Administrator will visit Huntsville, Ala., on Tuesday, May 5, 2026. A media availability begins at 2 p.m.
    local time.
Europe/Brussels | Kirkenes | Europe/Oslo
    The Committee of Ports meets in Kirkenes, Norway, on Tuesday 5 May 2026 at 10:00 local time.
Europe/Brussels | Lisbon | Europe/Lisbon
    Press conference with the Prime Minister of Spain, Lisbon, Tuesday 5 May 2026, 12:00 (local time)
America/New_York | Rayburn House Office Building | America/New_York
    On Tuesday, May 5, 2026 at 2:00 p.m. the Committee holds a hearing on elections in Venezuela, 2172 Rayburn
    House Office Building.
Europe/Brussels | Akersveien 26, Oslo | Europe/Oslo
    Tuesday 5 May 2026 // 10.30 Press briefing on the accounts, Akersveien 26, Oslo
Europe/Brussels | World Forum, Churchillplein 10, The Hague | Europe/Amsterdam
    The Conference opens at the World Forum, Churchillplein 10, The Hague, on Tuesday 5 May 2026 at 10:00.
America/New_York | Roosevelt Room | America/New_York
    Tuesday, May 5, 2026 // 11:30 AM  The President signs the Hospitals Act / Roosevelt Room | In-house pool
Europe/London | State Dining Room | Europe/London
    Tuesday 5 May 2026 // 11.15am - joint statement with questions, State Dining Room. Seats on request.
"""


def told() -> list[tuple[str, str, str, str]]:
    """The cases: zone, text, words, clock."""
    cases: list[tuple[str, str, str, str]] = []
    for block in re.split(r"\n(?=\S)", TOLD.strip()):
        head, *text = block.splitlines()
        zone, words, clock = (part.strip() for part in head.split("|"))
        body = " ".join(line.strip() for line in text)
        cases.append((zone, body.replace(" // ", "\n\n").replace(" / ", "\n"), words, clock))
    return cases


@pytest.mark.parametrize(("zone", "body", "words", "clock"), told())
def test_the_place_and_its_clock_are_read(zone: str, body: str, words: str, clock: str) -> None:
    events = timed(body, zone=zone)
    assert len(events) == 1
    assert words in (events[0].location or "")
    assert events[0].zone == clock


def test_a_venue_takes_the_town_of_the_occasion_and_its_words() -> None:
    body = (
        "On Monday, 8 December 2025, at NATO Headquarters in Brussels, the Secretary General will give prizes.\n\n"
        "16:00 (CET) Ceremony, with short remarks (Agora)"
    )
    event = timed(body)[0]
    assert event.location == "Agora, NATO Headquarters in Brussels"
    assert event.city == "Brussels"
    assert sum(name == "location" for name, _ in event.evidence) == 2


def test_the_cell_under_room_is_the_place_of_its_row() -> None:
    body = (
        "Antalya, Türkiye, 10 November 2026\n\nDate | Time | Event | Room | Media\n"
        "Tue 10 Nov 2026 | 11:30 | Leaders' segment | Plenary Toros | pool\n"
        "Tue 10 Nov 2026 | 20:00 | Dinner | Aspendos | no coverage"
    )
    places = [event.location or "" for event in timed(body, "Programme")]
    assert [place.split(",")[0] for place in places] == ["Plenary Toros", "Aspendos"]


def test_a_second_clock_in_brackets_is_no_place() -> None:
    body = "Tuesday 17 November 2026, Lanzarote\n\n16:00 (17:00 in Madrid) - Meeting with rescuers, Casa del Mar"
    assert "Madrid" not in (timed(body, "Visit")[0].location or "")


def test_an_abbreviation_keeps_its_full_stop() -> None:
    body = (
        "On Tuesday, 5 May 2026, at 14:00 (local time) he speaks at the Atlantic Conference in Washington, D.C.\n\nEnd."
    )
    assert (timed(body)[0].location or "").endswith("Washington, D.C.")
