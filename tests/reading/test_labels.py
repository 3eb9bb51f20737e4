"""Zone labels on every day from 2000 to 2040: accepted exactly when the zone has that offset then."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from feeds.model import zones
from feeds.model.moment import Moment
from feeds.reading import labels
from tests.reading.facts.readings import timed

PAIRS = [
    ("CET", "Europe/Brussels", 60),
    ("CEST", "Europe/Brussels", 120),
    ("BST", "Europe/London", 60),
    ("EET", "Europe/Athens", 120),
    ("EEST", "Europe/Athens", 180),
    ("EST", "America/New_York", -300),
    ("EDT", "America/New_York", -240),
    ("PST", "America/Los_Angeles", -480),
    ("PDT", "America/Los_Angeles", -420),
]


@pytest.mark.parametrize(("label", "zone", "minutes"), PAIRS)
def test_a_label_is_accepted_exactly_when_the_zone_has_its_offset(label: str, zone: str, minutes: int) -> None:
    day = date(2000, 1, 1)
    while day <= date(2040, 12, 31):
        noon = datetime(day.year, day.month, day.day, 12)
        settled = labels.settle(noon, label, zone, zone, "en")
        there = zones.offset(noon.replace(tzinfo=UTC) - timedelta(minutes=minutes), zone)
        fits = there == timedelta(minutes=minutes)
        assert (settled.doubt is None) == fits, (label, day)
        if fits:
            assert settled.at == noon.replace(tzinfo=UTC) - timedelta(minutes=minutes)
        else:  # the clock on the wall there, with a doubt
            assert settled.doubt == "zone-disagrees"
            assert zones.local(settled.at, zone).replace(tzinfo=None) == noon
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("label", "place", "instant"),
    [
        ("UTC", "Europe/Brussels", "2025-07-16T14:30:00+00:00"),
        ("GMT", "Europe/London", "2025-07-16T14:30:00+00:00"),
        ("GMT+2", "Europe/Brussels", "2025-07-16T12:30:00+00:00"),
        ("CET", "Europe/Vienna", "2025-07-16T12:30:00+00:00"),
        ("local time", "Asia/Tokyo", "2025-07-16T05:30:00+00:00"),
        ("Brussels time", "Asia/Tokyo", "2025-07-16T12:30:00+00:00"),
        ("IST", "Europe/Dublin", "2025-07-16T13:30:00+00:00"),
        ("IST", "Asia/Kolkata", "2025-07-16T09:00:00+00:00"),
        ("ET", "Europe/Brussels", "2025-07-16T18:30:00+00:00"),
    ],
)
def test_what_a_label_means(label: str, place: str, instant: str) -> None:
    settled = labels.settle(datetime(2025, 7, 16, 14, 30), label, place, "Europe/Brussels", "en")
    assert settled.at == datetime.fromisoformat(instant)


def test_a_time_that_clocks_skip_or_show_twice_is_in_doubt() -> None:
    skipped = labels.settle(datetime(2026, 3, 29, 2, 30), None, "Europe/Brussels", "UTC", "en")
    assert skipped.doubt == "time-skipped"
    twice = labels.settle(datetime(2026, 10, 25, 2, 30), None, "Europe/Brussels", "UTC", "en")
    assert twice.doubt == "time-twice"
    told = labels.settle(datetime(2026, 10, 25, 2, 30), "CET", "Europe/Brussels", "UTC", "en")
    assert told.doubt is None and told.at == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


TOLD_BY_ANOTHER = (
    ("Programme (all times local, CET + 2)", "10:00 Talks at the dam"),
    ("All times are local (CET +2 hours).", "10:00 Talks at the dam"),
    ("Programm (alle Zeiten Ortszeit, MEZ + 2 Stunden)", "10.00 Uhr Gespräche am Damm"),
    ("Programme (toutes les heures sont locales, Paris + 2 h)", "10h00 Entretiens au barrage"),
    ("Programme", "10:00 (CET+2) Talks at the dam"),
    ("Programme", "10:00 (Brussels time plus 2 hours) Talks at the dam"),
    ("Programme", "10:00 (local, 08:00 CET) Talks at the dam, Nairobi"),
)


@pytest.mark.parametrize(("heading", "row"), TOLD_BY_ANOTHER)
def test_a_clock_that_is_told_by_another_is_so_many_hours_ahead_of_it(heading: str, row: str) -> None:
    french = "Le programme de la visite du 23 février 2026"
    opening = "Programm für den 23. Februar 2026" if "Uhr" in row else french if "h00" in row else "23 February 2026"
    found = [event.start for event in timed(f"{opening}\n\n{heading}\n\n{row}")]
    assert [start.at.isoformat() for start in found if isinstance(start, Moment)] == ["2026-02-23T07:00:00+00:00"]


def test_an_hour_count_behind_a_plus_is_no_hour() -> None:
    assert not timed("23 February 2026\n\nNote: local time is Brussels + 2 h\n\nThe talks are closed.")


def test_the_day_of_a_clock_in_brackets_is_that_clock_s_own() -> None:
    rows = "04:52 CEST (23:52 Kourou time on 8 June): liftoff\n06:05 CEST: briefing"
    body = f"The satellite is launched on 9 June 2026.\n\nTuesday 9 June\n\n{rows}"
    found = [event.start for event in timed(body, "Launch of a satellite")]
    assert [start.at.isoformat() for start in found if isinstance(start, Moment)] == [
        "2026-06-09T02:52:00+00:00",
        "2026-06-09T04:05:00+00:00",
    ]
