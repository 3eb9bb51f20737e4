"""What an event is called: the words that name the occasion, not the sentence around them."""

from __future__ import annotations

import pytest

from feeds.model.event import Status
from feeds.model.moment import Moment
from tests.reading.facts.readings import ZONES, release, timed

# language | opening with its day | a sentence with a time | how the event of that time is called
SENTENCES = """
en | The Commissioner is in Gdynia on Thursday 12 March 2026. | A family photo will be taken at 11:20 on the quay.
    | A family photo
en | The Commissioner is in Gdynia on Thursday 12 March 2026. | The press conference is scheduled for 12:15 in the hall.
    | The press conference
en | The Commissioner is in Gdynia on Thursday 12 March 2026. | Press point with the mayor: 12:15, town hall.
    | Press point with the mayor
fr | La commissaire est à Brest le jeudi 12 mars 2026. | Un point de presse se tiendra à 12h15 à la mairie.
    | Un point de presse
fr | La commissaire est à Brest le jeudi 12 mars 2026. | Point de presse avec le maire : 12h15, mairie.
    | Point de presse avec le maire
de | Die Kommissarin ist am Donnerstag, 12. März 2026, in Kiel. | Das Pressestatement wird um 12.15 Uhr abgegeben.
    | Das Pressestatement
"""


def _sentences() -> list[list[str]]:
    return [
        [part.strip() for part in case.split(" | ")] for case in SENTENCES.replace("\n    |", " |").strip().split("\n")
    ]


@pytest.mark.parametrize(("language", "opening", "sentence", "title"), _sentences())
def test_a_title_is_the_occasion_without_its_verb(language: str, opening: str, sentence: str, title: str) -> None:
    found = timed(f"{opening}\n\n{sentence}", "Commissioner on the coast", ZONES[language])
    assert [event.title for event in found] == [title]


@pytest.mark.parametrize(
    ("language", "body", "titles"),
    [
        (
            "en",
            "The first burn is foreseen for Tuesday 10 March 2026 at 07:20, the second for Friday 20 March at 10:05.",
            ["The first burn", "second burn"],
        ),
        (
            "de",
            "Der erste Probelauf ist am Montag, 4. Mai 2026, um 10 Uhr, der zweite am Dienstag, 5. Mai, um 14 Uhr.",
            ["erste Probelauf", "zweite Probelauf"],
        ),
        (
            "fr",
            "Le premier essai est prévu le lundi 4 mai 2026 à 10h00, le second le mardi 5 mai 2026 à 14h30.",
            ["premier essai", "second essai"],
        ),
    ],
)
def test_what_is_counted_is_named_once(language: str, body: str, titles: list[str]) -> None:
    found = timed(body, "Two of them", ZONES[language])
    assert [event.title.removeprefix("The ").lower() for event in found] == [
        t.removeprefix("The ").lower() for t in titles
    ]


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        (
            "Press preview\nThursday 12 March 2026, 10:00-12:00. The curator gives a tour. RSVP by 9 March.\n\n"
            "Official opening\nFriday 13 March, 17:00. Speech by the Minister for Culture.",
            ["Press preview", "Official opening"],
        ),
        (
            "Media briefing\nWednesday, 6 May 2026, 10:00\nTown Hall, Music Room\nThe briefing is streamed.\n\n"
            "An evening for the neighbours\nThe same day, 19:00\nConcert Hall, Lecture Room\nAdmission is free.",
            ["Media briefing", "An evening for the neighbours"],
        ),
    ],
)
def test_a_line_over_a_time_that_opens_its_paragraph_is_the_title(body: str, titles: list[str]) -> None:
    assert [event.title for event in timed(body, "Light from the North")] == titles


@pytest.mark.parametrize(
    "body",
    [
        "It will be held on Wednesday, 6 May 2026, at 11:00 in the Press Room. Two authors speak.",
        "Media may see the ship. This will be on Wednesday, 6 May 2026, from 9:30 until 12:30 in a test dock.",
        "The first comes on Wednesday, 6 May 2026, at 9:30, the other on Friday, 8 May 2026, at 15:00.",
    ],
)
def test_a_sentence_that_points_back_has_the_title_of_the_release(body: str) -> None:
    assert {event.title for event in timed(body, "Press briefing on two new ships")} == {
        "Press briefing on two new ships"
    }


def test_an_address_behind_a_time_is_no_title() -> None:
    row = "Tuesday 14 April 2026, 14.30-18.00, Antall building, rue Wiertz 60, Brussels, room 4 B."
    assert timed(row, "Hearing on small railways")[0].title == "Hearing on small railways"


def test_a_room_with_numbers_behind_a_name_does_not_make_it_a_place() -> None:
    rows = "Di., 28.4.2026\n13.30 Uhr: Hauptausschuss, Raum E3 D01 (öffentlich, live)\n15.30 Uhr: Gang zur Arena, Markt"
    titles = [event.title for event in timed(rows, "Wochenvorschau", "Europe/Berlin")]
    assert [title.split(",")[0] for title in titles] == ["Hauptausschuss", "Gang zur Arena"]


def test_a_subject_is_no_title_where_the_release_is_a_press_conference() -> None:
    fields = "WHAT: Measles in Europe: figures for 2025\nWHEN: Thursday 21 May 2026, 14:00"
    assert timed(fields, "Virtual press conference on measles")[0].title == "Virtual press conference on measles"
    assert timed(fields, "Measles in 2025")[0].title == "Measles in Europe: figures for 2025"


def test_labels_in_capitals_need_no_colon_where_blanks_set_them_off() -> None:
    fields = "WHAT   Lowering of the first magnet\nWHEN   Thursday 21 May 2026, 14:00\nWHERE  Hall 4, Meyrin site"
    (event,) = timed(fields, "Media visit: the magnet goes down")
    assert (event.title, event.location) == ("Media visit: the magnet goes down", "Hall 4, Meyrin site")


def test_titles_stand_above_their_times_throughout_or_below() -> None:
    above = "Precision drill team\n9:30 am\nMock ambush of a position\n10:00 am\nWorking dogs\n10:30 am"
    below = (
        "9:30 am\n\nMock ambush of a position\n\n10:00 am (tbc)\n\nMain Hall\n\nVote on the budget\n\n11:00 am\n\nLunch"
    )
    day = "Saturday, 29 August 2026"
    titles = [event.title for event in timed(f"{day}\n{above}", "Open day")]
    assert titles == ["Precision drill team", "Mock ambush of a position", "Working dogs"]
    titles = [event.title for event in timed(f"{day}\n\n{below}", "Open day")]
    assert titles == ["Mock ambush of a position", "Vote on the budget", "Lunch"]


def test_some_days_named_before_a_colon_are_an_occasion() -> None:
    body = (
        "The Minister gives a lecture in Dublin on Monday 23 March 2026.\n\nLecture: 6.30pm, Royal Academy, Dublin.\n\n"
        "Journey: 24 and 25 March. She takes questions from the press on Tuesday at 5pm local time in the Guild, Riga."
    )
    events = release(body, "Minister on the Baltic", "Europe/Dublin").events
    assert [event.title for event in events if event.all_day] == ["Journey"]
    assert [event.start.at.isoformat() for event in events if isinstance(event.start, Moment)] == [
        "2026-03-23T18:30:00+00:00",
        "2026-03-24T15:00:00+00:00",
    ]


def test_a_heading_over_a_group_of_fields_or_over_a_time_and_a_hall_is_the_title() -> None:
    opening = "Media are invited as follows on 14 July 2026:"
    groups = f"{opening}\n\nSite walkabout\nTime: 09h00\nVenue: Dam 4\n\nSpeech\nTime: 11h00"
    assert [event.title for event in timed(groups, "Minister to open a plant")] == ["Site walkabout", "Speech"]
    halls = (
        "Police officers meet in Tallinn from 19 to 21 May 2026.\n\n"
        "Opening ceremony\nTuesday 19 May, 09:30, Estonia Concert Hall, Tallinn\nWith the Minister\n\n"
        "Closing press conference\nThursday 21 May, 14:30, Hotel Virumaa, Tallinn"
    )
    titles = [event.title for event in timed(halls, "Regional Conference, Tallinn")]
    assert titles == ["Opening ceremony", "Closing press conference"]


def test_what_is_put_in_the_place_of_something_called_off_is_not_called_off() -> None:
    body = (
        "The ceremony on Thursday, 29 January 2026, at 11:00 in the Library has been cancelled.\n\n"
        "The Vice-President will give an online briefing on the same day at 14:00."
    )
    for title in ("Ceremony cancelled; online briefing instead", "Ceremony cancelled, online briefing instead"):
        told = [event.status for event in timed(body, title)]
        assert told == [Status.CANCELLED, Status.CONFIRMED], title


def test_what_stands_behind_a_deadline_in_its_field_may_be_logistics() -> None:
    opening = "The Minister opens the plant on 14 July 2026 at 11:00."
    body = f"{opening}\n\nRSVP: by 13 July at 12h00. Tags are collected from 08h00."
    assert len(release(body, "Opening of a plant").deadlines) == 1


def test_a_heading_that_only_refuses_something_is_no_title() -> None:
    body = "Not for publication\n\nWhen: 18 November 2026, 10:30am\nWhere: Station Street"
    assert timed(body, "OPERATIONAL NOTE: Mayor to open a stop")[0].title == "OPERATIONAL NOTE: Mayor to open a stop"


def test_a_row_of_a_committee_over_what_it_hears_is_the_title() -> None:
    body = "21 January 2026\n\n9.30 a.m. Joint Committee on Health\nPrivate session (work programme)\nCommittee Room 3"
    assert timed(body, "Committees this week")[0].title == "Joint Committee on Health"


def test_what_is_announced_in_news_is_not_called_off_by_the_news() -> None:
    body = (
        "The Court ruled today that he is to be paid.\n\nThe hearing in another case is scheduled for 14 January 2026."
    )
    events = release(body, "A passenger whose train was cancelled may ask for the price").events
    assert [event.status for event in events] == [Status.CONFIRMED]
    first = "A first status conference before the Chamber is scheduled for 14 January 2026."
    (event,) = release(f"Charges were confirmed on 5 January 2026.\n\n{first}", "Court confirms charges").events
    assert "status conference" in event.title


@pytest.mark.parametrize(
    ("body", "hours"),
    [
        ("The Minister will hold a press conference on 12 March 2026 at 11:00 in Brussels.", []),
        ("The press conference will be preceded by a technical briefing at 9:30.", ["09:30", "10:00"]),
        ("On 12 March 2026 at 15:00 a second press conference will be held in Ghent.", ["10:00", "15:00"]),
    ],
)
def test_a_title_and_an_opening_that_tell_two_hours_leave_none(body: str, hours: list[str]) -> None:
    events = release(body, "Press conference on 12 March 2026 at 10:00").events
    timed_only = [event.start.local for event in events if isinstance(event.start, Moment)]
    assert [f"{local:%H:%M}" for local in timed_only] == hours
    assert hours or [doubt.code for event in events for doubt in event.doubts] == ["two-times"]


def test_the_title_of_a_row_ends_with_its_first_sentence() -> None:
    body = "12 March 2026\n\n10:00 opening of the school of Gori. All media are welcome, without any registration."
    assert timed(body, "Minister in Gori")[0].title == "opening of the school of Gori"


def test_what_is_held_stands_under_time_and_place() -> None:
    body = "Montag, 16. März 2026\n\n10.00 Uhr, Staatskanzlei\nMinisterpräsident Koch empfängt den Botschafter\n\n"
    body += "14.30 Uhr, Landtag\nLandespressekonferenz zum Haushalt"
    found = timed(body, "Terminhinweise", ZONES["de"])
    assert [(event.title, event.location) for event in found] == [
        ("Ministerpräsident Koch empfängt den Botschafter", "Staatskanzlei"),
        ("Landespressekonferenz zum Haushalt", "Landtag"),
    ]


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        (
            "19 March 2026\n\n10:00 press conference, 12:00 visit to the harbour",
            ["press conference", "visit to the harbour"],
        ),
        ("Thursday 19 March 2026: briefing at 10:00, tour of the port at 12:00", ["briefing", "tour of the port"]),
        (
            "On 19 March 2026, at 10:00 the panel meets, followed at 12:00 by a press conference.",
            ["the panel meets", "a press conference"],
        ),
        (
            "Am 19. März 2026 um 10 Uhr eröffnet die Ministerin die Brücke, um 12 Uhr besucht sie den Hafen.",
            ["eröffnet die Ministerin die Brücke", "besucht sie den Hafen"],
        ),
        ("12 March 2026: 14:30 plenary, 16:00 question time, 18:15 votes", ["plenary", "question time", "votes"]),
    ],
)
def test_of_several_things_told_in_turn_each_hour_has_its_own_words(body: str, titles: list[str]) -> None:
    assert [event.title for event in timed(body, "Programme")] == titles


def test_the_line_that_opens_a_paragraph_names_what_its_last_line_dates() -> None:
    found = timed(
        "PRESS CONFERENCE\nKino Rex, Bern\nWednesday 11 March 2026, 11.00 am\n\nDrinks are offered.", "Film week"
    )
    assert [event.title for event in found] == ["PRESS CONFERENCE"]


def test_a_line_between_its_day_and_its_hour_names_what_is_held() -> None:
    found = timed("Tuesday, April 14, 2026\nWorld Economic Outlook\n9:00 a.m., Atrium Hall", "Press briefings")
    assert [event.title for event in found] == ["World Economic Outlook"]


def test_a_line_that_would_have_held_the_next_is_no_wrapped_one() -> None:
    found = timed(
        "Wednesday, April 22, 2026\n\n11:00 AM\n"
        "The President takes part in a bilateral meeting with the President of Argentina\nThe Oval Office\n\n"
        "Those who want to come to any of these meetings should be at the north gate at least thirty minutes ahead.",
        "Daily guidance",
    )
    assert [event.title for event in found] == [
        "The President takes part in a bilateral meeting with the President of Argentina"
    ]
