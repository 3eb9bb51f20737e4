"""Where it is, by how rows are set, by a sentence behind, by a short name, and by what the fields are about."""

from __future__ import annotations

import pytest

from tests.reading.facts.readings import timed

# zone | title | body | words of each timed event's location, in order
ROWS = [
    (
        "Europe/Oslo",
        "Media day in Setermoen, Norway",
        "Tuesday 5 May 2026\n\n15:00   Press briefing with the director, Major General Tor Egil Brekke, camp theatre",
        ["camp theatre"],
    ),
    (
        "America/Halifax",
        "Visit to Halifax",
        "Tuesday, May 5, 2026\n\n1:00 p.m.   Meeting with the Premier of Nova Scotia, One Government Place",
        ["One Government Place"],
    ),
    (
        "Europe/Stockholm",
        "State visit",
        "Tuesday 5 May 2026\n\n15.10   Wreath-laying at the memorial in Norra begravningsplatsen",
        ["memorial in Norra begravningsplatsen"],
    ),
    (
        "Europe/Riga",
        "Media day",
        "Tuesday 5 May 2026, Riga\n\n12:10   Interviews with soldiers from Canada, Italy and Spain",
        ["Riga"],
    ),
    (
        "America/Toronto",
        "La ministre à Montréal",
        "La ministre sera à Montréal le mardi 5 mai 2026.\n\n"
        "12 h 10 Allocution, Palais des congrès, 1001, place Jean-Paul-Riopelle, salle 210",
        ["Palais des congrès, 1001, place Jean-Paul-Riopelle, salle 210"],
    ),
    (
        "Europe/Berlin",
        "Besuch der Brigade",
        "Dienstag, 5. Mai 2026\n\n10:40 Uhr  Vorführung auf dem Übungsplatz Bergen-Hohne (Foto)",
        ["Übungsplatz Bergen-Hohne"],
    ),
]
BEHIND = [
    ("It is held in the Beehive Theatrette.", "Beehive Theatrette"),
    ("It takes place in the cinema of the base.", "cinema of the base"),
    ("The press conference will be held in the Luns Press Theatre.", "Luns Press Theatre"),
]


@pytest.mark.parametrize(("zone", "title", "body", "places"), ROWS)
def test_a_row_tells_its_place(zone: str, title: str, body: str, places: list[str]) -> None:
    found = [event.location or "" for event in timed(body, title, zone)]
    assert len(found) == len(places)
    assert all(place in location for place, location in zip(places, found, strict=True)), found


@pytest.mark.parametrize(("said", "place"), BEHIND)
def test_a_sentence_behind_tells_where_it_is_held(said: str, place: str) -> None:
    body = f"The Minister holds a press conference on Tuesday 5 May 2026 at 13:30. {said}"
    assert place in (timed(body, "Media advisory", "Pacific/Auckland")[0].location or "")


def test_a_short_name_is_the_house_that_bears_it() -> None:
    body = (
        "The mission passes Mars on 18 March 2026. Media are invited to be at the European Space Operations Centre"
        " (ESOC) in Darmstadt, Germany.\n\nProgramme at ESOC, 18 March (CET)\n\n17:30   Welcome and panel"
    )
    event = timed(body, "Flyby", "Europe/London")[0]
    assert event.location == "European Space Operations Centre (ESOC) in Darmstadt, Germany"
    assert (event.city, event.zone) == ("Darmstadt", "Europe/Berlin")


def test_a_field_about_another_day_gives_no_place() -> None:
    body = (
        "Date: Tuesday, 24 March 2026\nTime: to be confirmed\nVenue: Convention Centre, Hall 4\n\nThe Speaker will"
        " brief the media on Monday, 23 March, at 10:00, in the Media Briefing Room, 90 Plein Street."
    )
    assert "90 Plein Street" in (timed(body, "Joint Sitting", "Africa/Johannesburg")[0].location or "")


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("After the storm, the Command has cancelled the media day on Tuesday 5 May 2026 at 10:00.", "Command"),
        ('Tuesday 5 May 2026\n\n10:00   The Minister opens the fair "Fruit in Schools"', "Schools"),
    ],
)
def test_what_acts_and_what_is_quoted_is_no_place(body: str, place: str) -> None:
    assert all(place not in (event.location or "") for event in timed(body, "Media day"))
