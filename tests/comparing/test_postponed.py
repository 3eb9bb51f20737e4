"""When a postponed slot and a later date in one text are one event, and when they are two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from feeds.model.event import Event, Span, Status
from feeds.model.release import Draft, Kind, Release
from tests.comparing.desk import Desk, Row, Told

PROGRAMME = Told("Programme of the spokesperson for the week")
ABOVE = Told(
    "Military Committee welcomes its new Director General", lead="A change of command took place in the capital."
)
BELOW = Told(
    "Allies sign a contract for ammunition", lead="Seven nations put their names to a framework contract today."
)


def _sentence(text: str, *events: tuple[str, str, Status]) -> tuple[Draft, Release]:
    """A release of one sentence, with events of a title, the day as written, and a status."""
    draft = Draft(title="Limassol conference postponed", body=text)
    found = []
    for title, day, status in events:
        at = draft.text.index(day, len(draft.title))
        found.append(
            Event(
                title=title,
                start=date(2025, 10, int(day.split()[0])),
                end=None,
                zone=None,
                location=None,
                status=status,
                evidence=(("date", Span(at, at + len(day))),),
            )
        )
    release = Release(
        title=draft.title, text=draft.text, kind=Kind.ADVISORY, dated=None, language="en", events=tuple(found)
    )
    return draft, release


def test_postponed_to_is_one_event_whatever_it_is_called() -> None:
    desk = Desk()
    desk.read(
        _sentence(
            "Her part in the conference, announced for 17 October 2025, is postponed to Friday 24 October 2025.",
            ("Limassol conference postponed", "17 October 2025", Status.POSTPONED),
            ("Her part in the event", "24 October 2025", Status.CONFIRMED),
        )
    )
    (event,) = desk.memory.events.values()
    assert (event.event.day.day, event.instead_of and event.instead_of.day.day) == (24, 17)


def test_another_event_in_the_sentence_stays_another() -> None:
    desk = Desk()
    desk.read(
        _sentence(
            "The conference on 17 October 2025 is postponed, while the seminar on 24 October 2025 goes ahead.",
            ("Limassol conference postponed", "17 October 2025", Status.POSTPONED),
            ("Seminar on ports", "24 October 2025", Status.CONFIRMED),
        )
    )
    assert {event.event.day.day: event.status for event in desk.memory.events.values()} == {
        17: Status.POSTPONED,
        24: Status.CONFIRMED,
    }


def test_a_postponed_session_does_not_swallow_its_sibling() -> None:
    """Two briefings of one name, on two days; the first is put off without a new date."""
    one, two = Row("Daily briefing"), Row("Daily briefing", day=date(2025, 7, 17))
    desk = Desk()
    desk.read(ABOVE, replace(PROGRAMME, rows=(one, two)), BELOW)
    before = {e.event.day: e.uid for e in desk.memory.events.values()}
    desk.read(ABOVE, replace(PROGRAMME, rows=(replace(one, status=Status.POSTPONED), two)), BELOW)
    after = {e.event.day: (e.uid, e.sequence, e.status) for e in desk.memory.events.values()}
    assert after == {
        date(2025, 7, 16): (before[date(2025, 7, 16)], 1, Status.POSTPONED),
        date(2025, 7, 17): (before[date(2025, 7, 17)], 0, Status.CONFIRMED),
    }
