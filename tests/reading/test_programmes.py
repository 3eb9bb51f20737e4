"""Programmes as press offices lay them out: times alone on a line, towns as headings, hours of desks, datelines."""

from __future__ import annotations

import pytest

from feeds.model.event import Status
from feeds.model.moment import Moment
from feeds.reading.languages import LANGUAGES
from tests.reading.facts.readings import release, timed

ITINERARY = """
LISBON, May 4, 2026 /XYZ/ -

Note: All times local

Porto, Portugal

Closed meetings

8:15 a.m.

The Premier will give a speech to shipbuilders.

11:20 a.m.

The Premier will hold a media availability.

Funchal, Portugal

5:10 p.m.

The Premier will visit a fish market.
"""

DESKS = """
4 May 2026
Accreditation Office opening hours: 16:00-19:00
15:00 Press conference of the Director
Media Centre opening hours: 9:30 – 22:00
Card Distribution Hours: 0700 – 0930
Departure Time: 8:30
"""

COUNCIL = """
All times are approximate:
from 08.30
Arrivals
+/- 09.15
Doorstep by the chair
10.00
Beginning of the meeting
Adoption of the agenda
+/- 13.00
Press conference
"""


def _told(body: str, title: str) -> list[tuple[str, str]]:
    return [
        (f"{event.start.at:%d %H:%M}", event.title)
        for event in timed(body, title, "Europe/Lisbon")
        if isinstance(event.start, Moment)
    ]


def test_the_day_of_a_wire_dateline_is_not_the_day_of_the_programme() -> None:
    assert _told(ITINERARY, "The Premier's itinerary for Tuesday, May 5, 2026") == [
        ("05 07:15", "The Premier will give a speech to shipbuilders"),
        ("05 10:20", "The Premier will hold a media availability"),
        ("05 16:10", "The Premier will visit a fish market"),
    ]


def test_a_town_stays_the_heading_over_lesser_headings() -> None:
    events = timed(ITINERARY, "The Premier's itinerary for Tuesday, May 5, 2026", "Europe/Lisbon")
    assert [event.city for event in events] == ["Porto", "Porto", "Funchal"]
    assert events[2].zone == "Atlantic/Madeira"


def test_opening_hours_of_desks_are_no_events() -> None:
    assert [event.title for event in timed(DESKS)] == ["Press conference of the Director"]


def test_a_time_alone_takes_its_title_from_the_line_below_throughout() -> None:
    assert [event.title for event in timed(COUNCIL, "Council of Ministers, 21 May 2026")] == [
        "Arrivals",
        "Doorstep by the chair",
        "Beginning of the meeting",
        "Press conference",
    ]


def test_a_break_or_an_end_below_its_time_is_no_event() -> None:
    rows = ("10.00 Uhr\nPressekonferenz", "13.00 Uhr\nMittagspause", "18.30 Uhr\nEnde der Tagung")
    body = "\n\n".join(("Donnerstag, 3. Dezember 2026", *rows))
    assert [event.title for event in timed(body, "Ratstagung", "Europe/Berlin")] == ["Pressekonferenz"]


def test_a_row_behind_a_contact_is_a_row() -> None:
    contact = "Media contact:\nAnn Lee\n613-302-0249 (cell)"
    body = f"5 May 2026\n2:00 p.m. The Premier speaks.\n{contact}\n3:30 p.m. The Premier holds a briefing."
    assert [event.title for event in timed(body)] == ["The Premier speaks", "The Premier holds a briefing"]


def test_a_closed_meeting_above_does_not_make_the_next_row_past() -> None:
    rows = ("4:00 p.m. The Premier speaks", "Rose Hall", "Closed Press", "6:45 p.m. The Premier hosts a dinner")
    assert len(timed("\n\n".join(("5 May 2026", *rows)))) == 2


def test_names_that_are_towns_elsewhere_set_no_clock() -> None:
    for words in (
        "The Premier speaks to the Chamber of Commerce of Quebec",
        "The Premier meets Minister John Rosso at the Foreign Office",
        "Opening of the exhibition « From Paris to Pékin », Town Hall",
        "Talk by Dr. Karl Maier, Kath. Vorsitzender",
    ):
        found = release(f"5 May 2026\n\n10:00 {words}\n\n12:00 Press conference").events
        assert [event.zone for event in found] == ["Europe/Brussels"] * 2, words


DAYS = (
    "Day 1 – Thursday 4 June 2026\n09:15 Family photo\n15:00 Press conference\n\n"
    "Day 2 – Friday 5 June 2026\n09:00 Session",
    "Tag 1 – Donnerstag, 4. Juni 2026\n09.15 Uhr Familienfoto\n15.00 Uhr Pressekonferenz\n\n"
    "Tag 2 – Freitag, 5. Juni 2026\n09.00 Uhr Sitzung",
)


def test_the_number_of_a_day_is_no_date() -> None:
    for body in DAYS:
        days = [event.day.isoformat() for event in timed(body, "Summit of the small islands")]
        assert days == ["2026-06-04", "2026-06-04", "2026-06-05"], body


def test_a_line_without_a_time_in_a_diary_of_dated_lines_is_an_event() -> None:
    body = (
        "Mon 11 May 2026, 7pm – Concert, Guildhall\nTue 12 May 2026, 10.30am – School visit, Hackney\n"
        "Sat 16 May 2026 – Regatta (all day), Henley\nSun 17 May 2026 – No engagements"
    )
    events = release(body, "Diary of the Lord Mayor").events
    assert [(event.day.day, event.all_day) for event in events] == [(11, False), (12, False), (16, True)]


@pytest.mark.parametrize(
    "body",
    [
        "This programme takes the place of that of 3 March. The talk on 9 March 2026 begins at 10:00.",
        "Further to our advisory of 3 March 2026, the talk is held on 9 March 2026 at 10:00.",
        "Diese Einladung ersetzt jene vom 3. März. Das Gespräch am 9. März 2026 beginnt um 10 Uhr.",
        "Wie in der Pressemitteilung vom 3. März angekündigt, beginnt das Gespräch am 9. März 2026 um 10 Uhr.",
        "Cet avis remplace celui du 3 mars. L'entretien du 9 mars 2026 commence à 10 h.",
        "Comme annoncé dans notre communiqué de presse du 3 mars, l'entretien du 9 mars 2026 commence à 10 h.",
    ],
)
def test_the_day_of_an_earlier_advisory_is_no_day_of_an_event(body: str) -> None:
    assert [(event.day.isoformat(), event.all_day) for event in release(body).events] == [("2026-03-09", False)]


@pytest.mark.parametrize(
    ("line", "when"),
    [
        (
            "Le 8 juin 2026          Gaspé (Québec)          Agence du Littoral",
            "Date : le 10 juin 2026\nHeure : 13 h 30",
        ),
        ("Le 8 juin 2026 - Ottawa (Ontario)", "Quand : le 10 juin 2026, à 13 h 30"),
        ("8 June 2026 | Ottawa", "When: 10 June 2026, 13:30"),
    ],
)
def test_a_date_beside_a_town_over_a_text_is_its_own(line: str, when: str) -> None:
    opening = "The Minister will open the path." if when.startswith("When") else "La ministre ouvrira le sentier."
    found = release(f"{line}\n\n{opening}\n\n{when}")
    assert [event.day.isoformat() for event in found.events] == ["2026-06-10"]


def test_a_journey_of_a_week_is_one_though_its_text_says_programme() -> None:
    body = "The Minister visits Japan from Monday 9 to Thursday 12 March 2026 as part of the national programme."
    events = release(f"{body}\n\nTuesday 10 March, 16:00  Press statements, Tokyo", "Minister to visit Japan").events
    assert [event.all_day for event in events] == [True, False]


def test_a_line_that_ends_in_a_preposition_goes_on() -> None:
    body = "The talk on 22 January 2026, to which media and the public are invited, begins at\n13:30 in room 4."
    (event,) = timed(body, "Talk on ice")
    assert event.title.startswith(("The talk", "Talk"))


def test_an_office_that_is_opened_by_somebody_keeps_no_hours() -> None:
    opening = "The Minister travels to New Zealand from Monday 9 to Friday 13 February 2026."
    for said in (
        "On Thursday 12 February he and the Mayor open a joint office for rescue at sea on Thorndon Quay at 9.45am.",
        "On Thursday 12 February, in Napier, he opens the office of the survey for the southern coasts at 9.45am.",
    ):
        assert [event.day.day for event in timed(f"{opening}\n\n{said}", "Minister to visit Wellington")] == [12], said


VISIT = "The Governor visits Riga on 21 April 2026."
UPDATES = (
    "The Governor visits Riga on 21 April 2026, as announced.\n\nThe press conference begins at 11:50.",
    "The programme of the Governor in Riga on 21 April 2026 has been changed.\n\nThe press conference begins at 11:50.",
    f"Press note 214, 9 April 2026\n\n{VISIT} The press conference begins at 11:50.",
    "Pressedienst Nr. 41 vom 09.04.2026\n\nDienstag, 21. April 2026\n\n11.50 Uhr Pressekonferenz mit dem Premier",
    f"{VISIT}\n\nThe press conference stays where it was:\n\nTime: 11:50\nPlace: Mint",
)


@pytest.mark.parametrize("body", UPDATES)
def test_an_update_is_no_news_and_its_own_date_no_day_of_an_event(body: str) -> None:
    found = timed(body, "Governor in Riga")
    starts = [event.start.local.isoformat()[:16] for event in found if isinstance(event.start, Moment)]
    assert starts == ["2026-04-21T11:50"]


def test_what_a_title_calls_off_is_what_stands_beside_the_word() -> None:
    body = (
        "Two things change in the visit on 24 March 2026.\n\nThe press conference will begin at 12:10.\n\n"
        "The doorstep, which had been planned for 09:45, has been cancelled."
    )
    events = timed(body, "Update: press conference with the Premier, doorstep cancelled")
    assert [event.status for event in events] == [Status.CANCELLED, Status.CONFIRMED]


def test_hours_of_a_press_area_are_none_of_a_day() -> None:
    hours = "Opening hours of the press area: 06:45 to 22:30 on 4 December, 06:45 to 17:00 on 5 December."
    assert not timed(f"4-5 December 2018\n\n{hours}", "Meeting of Ministers")


def test_a_line_that_opens_a_paragraph_names_what_is_held_below() -> None:
    first = "Transport Committee\n10.15am, Committee Room 8, Palace of Westminster\nSubject: Buses outside the towns"
    second = "Petitions Committee\n3.30pm, Committee Room 2, Preston\nSubject: Fees for allotments"
    titles = [event.title for event in timed(f"TUESDAY 10 MARCH 2026\n\n{first}\n\n{second}", "Committees this week")]
    assert titles == ["Transport Committee", "Petitions Committee"]


def test_no_phrase_of_a_language_has_an_empty_choice() -> None:
    for language in LANGUAGES.values():
        for means, written in language.phrases.items():
            broken = [phrase for phrase in written if any("" in word.split("|") for word in phrase.split())]
            assert not broken, (language.code, means, broken)
