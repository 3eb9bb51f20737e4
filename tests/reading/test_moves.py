"""Of two days, which one no longer holds: in whatever words a press office says it."""

from __future__ import annotations

from datetime import date

import pytest

from feeds.model.event import Event, Status
from feeds.model.moment import Moment
from tests.reading.facts.readings import ZONES, release

# language | the title, and below it the opening: something of 3 March that moves to 10 March 2026
MOVED = """
en | New date: open day at the yard
    Because of ice the open day at the yard in Gdynia does not take place on 3 March 2026. The new date is Tuesday,
    10 March 2026.
en | Minister will go to Gdynia later than planned
    The Minister cannot make her visit to Gdynia on 3 March 2026; a strike is to blame. The port now expects her on
    10 March 2026.
en | Visit to Gdynia: another day
    The visit to Gdynia has another day: not 3 March 2026, as first announced, but Tuesday, 10 March 2026.
en | Visit to Gdynia put off by a week
    The Minister's visit to Gdynia, which was to be made on 3 March 2026, has been put off to Tuesday, 10 March 2026.
en | Visit to Gdynia
    The Minister will not travel to Gdynia on 3 March 2026 as announced; the visit has been rescheduled to 10 March
    2026.
en | Visit to Gdynia put back
    The Minister's visit to Gdynia, planned for 3 March 2026, has been put back until Tuesday, 10 March 2026.
en | Open day at the yard a week later
    The open day at the yard in Gdynia is held on Tuesday, 10 March 2026, not on 3 March 2026.
en | Open day at the yard
    The open day at the yard in Gdynia will now be held on Tuesday, 10 March 2026, instead of 3 March 2026.
en | Open day at the yard: later than planned
    Frost means that the open day at the yard in Gdynia cannot be held on 3 March 2026. Visitors are expected a week
    later, on Tuesday, 10 March 2026.
fr | Visite à Gdynia : nouvelle date
    La visite de la ministre à Gdynia n'aura pas lieu le 3 mars 2026, mais le mardi 10 mars 2026.
fr | Visite à Gdynia reportée
    La visite de la ministre à Gdynia, qui devait avoir lieu le 3 mars 2026, est reportée au 10 mars 2026.
de | Neuer Termin: Besuch in Gdynia
    Der Besuch der Ministerin in Gdynia findet nicht am 3. März 2026 statt, sondern eine Woche später, am Dienstag,
    10. März 2026.
de | Besuch in Gdynia einen Tag später
    Der Besuch der Ministerin in Gdynia findet erst am Dienstag, 10. März 2026, statt und nicht am 3. März 2026.
de | Pressetermin in Gdynia wird nachgeholt
    Der wegen Sturms abgesagte Pressetermin in Gdynia vom 3. März 2026 wird am 10. März 2026 nachgeholt.
de | Besuch in Gdynia verschoben
    Der Besuch der Ministerin in Gdynia am 3. März 2026 wird verschoben. Er findet nun am 10. März 2026 statt.
"""


def _cases() -> list[tuple[str, str, str]]:
    cases: list[tuple[str, str, str]] = []
    for line in MOVED.strip().splitlines():
        if line.startswith(" "):
            language, title, body = cases[-1]
            cases[-1] = (language, title, f"{body} {line.strip()}".strip())
        else:
            language, title = line.split(" | ")
            cases.append((language, title, ""))
    return cases


def _days(events: tuple[Event, ...]) -> list[tuple[date, Status]]:
    return [(event.day, event.status) for event in events]


@pytest.mark.parametrize(("language", "title", "body"), _cases())
def test_the_old_day_is_postponed_and_the_new_one_holds(language: str, title: str, body: str) -> None:
    events = release(body, title, ZONES[language]).events
    assert _days(events) == [(date(2026, 3, 3), Status.POSTPONED), (date(2026, 3, 10), Status.CONFIRMED)]


def test_the_hour_goes_with_the_day_where_it_is_said_to_stay() -> None:
    body = (
        "The Director's speech at the Harbour Days, which was to be given on Tuesday 3 March 2026 at 09:30, has been"
        " put off to Tuesday 10 March 2026; hour and hall (the Customs House) stay the same."
    )
    starts = [event.start for event in release(body, "Speech put off by a week", "Europe/Warsaw").events]
    assert [s.at.isoformat() for s in starts if isinstance(s, Moment)] == [
        "2026-03-03T08:30:00+00:00",
        "2026-03-10T08:30:00+00:00",
    ]


def test_the_title_of_what_moved_is_without_the_words_of_the_move() -> None:
    events = release(
        "The open day does not take place on 3 March 2026. The new date is 10 March 2026.",
        "New date: open day at the yard",
    ).events
    assert [event.title for event in events] == ["open day at the yard"] * 2


def test_what_falls_away_with_a_journey_is_cancelled_by_its_own_name() -> None:
    body = (
        "The Minister cannot make her visit to Gdynia on 3 and 4 March 2026. Gdynia now expects her on 10 March 2026."
        "\n\nHer debate with pilots, which the programme had at 18:15 on 3 March, falls away altogether."
    )
    debate = next(e for e in release(body, "Minister in Gdynia: new date").events if not e.all_day)
    assert debate.status is Status.CANCELLED
    assert "debate" in debate.title


def test_two_days_without_words_of_a_move_stay_as_they_are() -> None:
    body = "The Council meets on 3 March 2026. It will meet again on 10 March 2026."
    assert all(event.status is Status.CONFIRMED for event in release(body, "Council meetings").events)


def test_what_is_held_on_a_visit_goes_to_its_new_day() -> None:
    body = (
        "The Princess will now visit Hull on Tuesday 10 March 2026 instead of Tuesday 3 March 2026. She arrives at the "
        "Minster at 11am and opens the barrier at 12.15pm."
    )
    events = release(body, "Royal visit to Hull", ZONES["en"]).events
    told = [(e.day.day, e.status, isinstance(e.start, Moment)) for e in events]
    assert told == [(3, Status.POSTPONED, False), (10, Status.CONFIRMED, True), (10, Status.CONFIRMED, True)]


def test_a_journey_and_what_was_to_be_held_on_it_are_called_off() -> None:
    body = (
        "The Minister will not be visiting Hull on Tuesday 3 March 2026 because of the storm. The round table with "
        "pilots, which had been set for 1.30pm, will not happen either."
    )
    events = release(body, "Minister's visit to Hull called off", ZONES["en"]).events
    assert [(e.status, isinstance(e.start, Moment)) for e in events] == [
        (Status.CANCELLED, False),
        (Status.CANCELLED, True),
    ]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "The retreat, set from 10 to 12 June 2026, is postponed. It will now take place from 1 to 3 July 2026."),
        ("en", "The retreat was planned for 10-12 June 2026; it is now planned for 1-3 July 2026."),
        ("fr", "La retraite, prévue du 10 au 12 juin 2026, est reportée. Elle aura lieu du 1er au 3 juillet 2026."),
        ("de", "Die Klausur vom 10. bis 12. Juni 2026 ist verschoben. Sie findet nun vom 1. bis 3. Juli 2026 statt."),
    ],
)
def test_stretches_of_days_are_moved_whole(language: str, body: str) -> None:
    title = {"en": "Retreat postponed", "fr": "Retraite reportée", "de": "Klausur verschoben"}[language]
    events = release(body, title, ZONES[language]).events
    assert [(str(e.start), str(e.end), e.status.value) for e in events] == [
        ("2026-06-10", "2026-06-13", "postponed"),
        ("2026-07-01", "2026-07-04", "confirmed"),
    ]


def test_what_was_set_for_a_day_is_put_off_where_the_title_says_so() -> None:
    body = (
        "The agency has rescheduled the launch of its rocket. The launch was set for March 5, 2026, at 10:21 a.m.\n\n"
        "New date and time of launch: Saturday, March 7, 2026, 10:19 a.m."
    )
    events = release(body, "Rescheduled: launch of the rocket", "Asia/Tokyo").events
    assert [event.status.value for event in events] == ["postponed", "confirmed"]


def test_what_a_line_says_goes_ahead_is_not_called_off_with_the_rest() -> None:
    body = (
        "The sod-turning on Friday, 22 May 2026, at 11h00 has been cancelled.\n\nThe budget speech is not affected:\n\n"
        "Date: Thursday, 28 May 2026\nTime: 10h00\nVenue: Council Chamber"
    )
    events = release(body, "Sod-turning cancelled; budget speech goes ahead", "Africa/Johannesburg").events
    assert [event.status.value for event in events] == ["cancelled", "confirmed"]


def test_what_is_set_anew_in_one_sentence_is_put_off_from_the_first_day() -> None:
    body = (
        "The retreat of the Council has been moved to July.\n\nThe opening session that was announced for Wednesday "
        "10 June 2026 at 9:30 is to be held on Wednesday 1 July 2026 at 10:00."
    )
    events = release(body, "Retreat of the Council moved").events
    timed = [(e.day.isoformat(), e.status.value) for e in events if isinstance(e.start, Moment)]
    assert timed == [("2026-06-10", "postponed"), ("2026-07-01", "confirmed")]
