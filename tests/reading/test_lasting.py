"""What lasts to a later day, where the text tells begin and end in two places; and whose clock, where none is known."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from feeds.model.moment import Moment
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft, Release
from feeds.reading import read
from feeds.reading.reread import faults

NEWSROOM = Newsroom(name="Test", zone="Europe/Brussels")


def _read(body: str, title: str = "Notice") -> Release:
    found = read(Draft(title=title, body=body, published_day=date(2026, 3, 4)), NEWSROOM)
    assert not faults(found, NEWSROOM)
    return found


def _days(found: Release) -> list[tuple[str, str | None]]:
    """The events as first day or instant, and the exclusive end."""

    def written(when: Moment | date | None) -> str | None:
        return when.at.strftime("%m-%dT%H:%M") if isinstance(when, Moment) else when and when.strftime("%m-%d")

    return [(written(event.start) or "", written(event.end)) for event in found.events]


@pytest.mark.parametrize(
    "body",
    [
        "The Board starts its regular meeting on Monday, 9 March 2026. It is scheduled to last until 12 March.",
        "The Board starts its regular meeting on Monday, 9 March 2026, and ends on 12 March.",
        "The conference begins on Monday, 9 March 2026, and runs until 12 March.",
        "The conference opens in Ghent on 9 March 2026. It will close on 12 March.",
        "Die Tagung beginnt am 9. März 2026 und dauert bis zum 12. März.",
        "La réunion s'ouvre le 9 mars 2026 et durera jusqu'au 12 mars.",
        "La réunion s'ouvre le lundi 9 mars 2026. Elle s'achève le 12 mars.",
    ],
)
def test_a_day_and_a_later_end_are_one_span(body: str) -> None:
    assert _days(_read(body)) == [("03-09", "03-13")]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "The stoppage begins at 05:00 on Monday 9 March 2026 and ends at 05:00 on Wednesday 11 March.",
            [("03-09T04:00", "03-11T04:00")],  # UTC
        ),
        ("The summit starts on 9 March 2026 in Ghent, the book fair ends on 12 March.", [("03-09", None)]),
        ("Registration for the course opens on 9 March 2026 and closes on 12 March.", []),
        ("The exhibition opens on 9 March 2026 and runs until 30 August.", [("03-09", None)]),
    ],
)
def test_an_end_is_that_of_what_began(body: str, told: list[tuple[str, str | None]]) -> None:
    assert _days(_read(body)) == told


def test_the_days_of_a_field_are_those_of_what_opens() -> None:
    body = "What: Hearing in the case\nDates: 9 to 12 March 2026\nOpening: Monday 9 March, 10:00, Courtroom III"
    assert _days(_read(body, "Hearing opens on 9 March 2026")) == [("03-09", "03-13"), ("03-09T09:00", None)]


def test_a_year_behind_a_full_stop_is_no_part_of_the_date_before_it() -> None:
    body = "The talk is on 12 March 2026 at 10:00. Please ask for a seat by noon on Monday, 9 March.\n\n2025 was dry."
    (deadline,) = _read(body).deadlines
    assert isinstance(deadline.at, Moment) and deadline.at.at == datetime.fromisoformat("2026-03-09T12:00+01:00")


@pytest.mark.parametrize(
    ("where", "zone", "code"),
    [
        ("in Kiritimati", "Pacific/Kiritimati", None),
        ("in Rankin Inlet", "America/Rankin_Inlet", None),
        ("in Tahiti", "Pacific/Tahiti", None),
        ("at the training ground of Keszthely, Hungary", "Europe/Budapest", None),
        ("in Hall 3", "Europe/Brussels", "zone-assumed"),
        ("in Grimmerud", "Europe/Brussels", "zone-assumed"),
    ],
)
def test_local_time_of_no_known_place_is_a_doubt(where: str, zone: str, code: str | None) -> None:
    (event,) = _read(f"The Minister speaks {where} on 12 March 2026 at 10:00 local time.").events
    assert event.zone == zone
    assert [doubt.code for doubt in event.doubts] == ([code] if code else [])


def test_a_place_that_is_hours_behind_is_not_the_scene() -> None:
    over = "The regatta is at Chengdu, China.\n\nDates (local time; Bruges is six hours behind)"
    body = f"{over}\n\nThu 12 March, 16:00 - Draw"
    (event,) = (event for event in _read(body).events if isinstance(event.start, Moment))
    assert event.zone == "Asia/Shanghai"
