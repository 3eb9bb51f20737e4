"""A VTIMEZONE's own words, read by another library, give zoneinfo's offsets: every zone, every change of its clocks."""

from __future__ import annotations

import random
from bisect import bisect_right
from datetime import UTC, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from icalendar import Timezone

from feeds.model import zones
from feeds.publishing.ical import _vtimezone
from feeds.publishing.observances import observances, transitions

LAST = datetime(2046, 1, 1, tzinfo=UTC)


def changes(written: bytes) -> list[tuple[datetime, timedelta]]:
    """When the clocks change and to what offset, as the written VTIMEZONE says; each onset is an instant."""
    found = []
    for part in Timezone.from_ical(written).subcomponents:
        assert part.errors == []
        before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
        start = part["DTSTART"].dt
        walls = [start]
        if "RRULE" in part:
            rule = part["RRULE"].to_ical().decode()
            until = part["RRULE"].get("UNTIL")
            if until:  # UTC there, and dateutil wants it as DTSTART is: on the clock before the change
                wall = (until[0] + before).replace(tzinfo=None)
                rule = ";".join(x for x in rule.split(";") if not x.startswith("UNTIL"))
                rule += f";UNTIL={wall:%Y%m%dT%H%M%S}"
            walls = rrulestr(rule, dtstart=start).between(start, datetime(2047, 1, 1), inc=True)
            assert walls[0] == start, "DTSTART must be the first of its own rule"
        found += [((wall - before).replace(tzinfo=UTC), after) for wall in walls]
    return sorted(found)


def check(zone: str, first: datetime, last: datetime, dice: random.Random) -> None:
    told = changes(_vtimezone(zone, first, last).to_ical())
    onsets = [at for at, _ in told]
    ruled = zones.ruled(zone)
    days = (last - first).days
    asked = [first + timedelta(minutes=dice.randrange(days * 1440)) for _ in range(40)] + [first, last]
    asked += [step.at + timedelta(seconds=d) for step in transitions(zone) for d in (-1, 0) if first <= step.at <= last]
    for at in asked:
        index = bisect_right(onsets, at) - 1
        assert index >= 0, f"{zone}: nothing said of {at}"
        assert told[index][1] == at.astimezone(ruled).utcoffset(), f"{zone} at {at}"


@pytest.mark.parametrize("letter", sorted({name[0] for name in zones.NAMES}))
def test_every_zone_from_1990_to_2045(letter: str) -> None:
    dice = random.Random(letter)
    for zone in sorted(name for name in zones.NAMES if name[0] == letter):
        check(zone, datetime(1990, 1, 1, tzinfo=UTC), LAST, dice)


@pytest.mark.parametrize(
    "zone",
    [
        *("Europe/Brussels", "Europe/Dublin", "Europe/Moscow", "Africa/Casablanca", "Africa/Cairo", "Asia/Jerusalem"),
        *("America/New_York", "America/Nuuk", "America/Santiago", "Australia/Lord_Howe", "Asia/Gaza", "Asia/Tokyo"),
    ],
)
@pytest.mark.parametrize("year", [1999, 2006, 2025, 2041])
def test_a_short_range_is_covered_too(zone: str, year: int) -> None:
    dice = random.Random(year)
    check(zone, datetime(year, 3, 1, tzinfo=UTC), datetime(year + 1, 2, 1, tzinfo=UTC), dice)


def test_brussels_is_two_yearly_rules_that_never_end() -> None:
    told = observances("Europe/Brussels", datetime(2025, 7, 1, tzinfo=UTC), datetime(2025, 8, 1, tzinfo=UTC))
    assert [
        (each.first.name, each.first.daylight, each.month, each.nth, each.weekday, each.until) for each in told
    ] == [
        ("CEST", True, 3, -1, "SU", None),
        ("CET", False, 10, -1, "SU", None),
    ]
    assert [each.first.wall for each in told] == [datetime(1981, 3, 29, 2), datetime(1996, 10, 27, 3)]


def test_a_zone_that_never_changes_its_clocks_says_so_once() -> None:
    told = observances("Asia/Tokyo", datetime(2025, 7, 1, tzinfo=UTC), datetime(2025, 8, 1, tzinfo=UTC))
    assert [(each.first.name, each.first.after, each.ruled) for each in told] == [("JST", timedelta(hours=9), False)]


def test_changes_by_the_moon_come_one_by_one_and_only_around_the_events() -> None:
    told = observances("Africa/Casablanca", datetime(2025, 7, 1, tzinfo=UTC), datetime(2025, 8, 1, tzinfo=UTC))
    assert not any(each.ruled for each in told)
    assert 2 <= len(told) <= 6


def test_a_rule_given_up_ends_with_until() -> None:
    told = observances("America/New_York", datetime(2005, 7, 1, tzinfo=UTC), datetime(2008, 8, 1, tzinfo=UTC))
    ended = sorted((each for each in told if each.until is not None), key=lambda each: each.month or 0)
    assert [each.until for each in ended] == [
        datetime(2006, 4, 2, 7, tzinfo=UTC),
        datetime(2006, 10, 29, 6, tzinfo=UTC),
    ]
    assert [each.nth for each in told if each.ruled and each.until is None] == [2, 1]
