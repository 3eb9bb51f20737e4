"""The bundled digest: whenever Daybook first starts, something is on and something is next."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from feeds.model import zones
from feeds.model.event import Access
from feeds.model.moment import Moment, day_of
from scheduler import sample
from scheduler.cli.parsing import releases_of
from scheduler.compose import Newsroom

STARTS = [
    datetime(2025, 7, 14, 7, 41, tzinfo=UTC),
    datetime(2025, 12, 31, 22, 58, tzinfo=UTC),
    datetime(2026, 1, 1, 0, 3, tzinfo=UTC),
    datetime(2026, 3, 28, 23, 30, tzinfo=UTC),
    datetime(2028, 2, 26, 12, 0, tzinfo=UTC),
]


@pytest.mark.parametrize("now", STARTS, ids=str)
def test_sample_is_read_as_it_is_meant(now):
    releases = releases_of(
        sample.text(now).encode(), Newsroom(name="Sample", zone=sample.HOME), zones.day_in(now, sample.HOME)
    )
    assert [release.kind.value for release in releases] == ["advisory"] * 6 + ["release"] * 2
    on, upcoming, closed, visit, press, far, past, older = releases
    (event,) = on.events
    assert isinstance(event.start, Moment)
    assert timedelta(0) < now - event.start.at <= timedelta(minutes=25)
    assert event.stream is not None
    (event,) = upcoming.events
    assert isinstance(event.start, Moment)
    assert timedelta(minutes=60) < event.start.at - now <= timedelta(minutes=100)
    assert event.access is Access.ACCREDITED
    (event,) = closed.events
    assert (event.all_day, event.access) == (True, Access.NONE)
    whole, row = visit.events
    assert whole.all_day
    assert whole.end == whole.start + timedelta(days=2)
    assert (row.zone, row.day) == ("Europe/Helsinki", whole.start + timedelta(days=1))
    (event,) = press.events
    assert isinstance(event.start, Moment)
    assert (event.start.zone, event.start.local.hour) == (sample.HOME, 11)
    assert [day_of(deadline.at) for deadline in press.deadlines] == [event.day - timedelta(days=1)]
    (event,) = far.events
    assert isinstance(event.start, Moment)
    assert (event.start.zone, event.start.local.hour) == ("America/New_York", 10)
    (event,) = past.events
    assert event.announced
    assert older.events == ()
    assert not [doubt for release in releases for doubt in release.doubts]


def test_sample_is_laid_once_and_then_left_alone(tmp_path):
    path = tmp_path / "data" / "sample-digest.txt"
    assert sample.lay(path, STARTS[0])
    first = path.read_text()
    assert not sample.lay(path, STARTS[1])
    assert path.read_text() == first
    assert "Monday, 14 July 2025" in first
    assert date(2025, 7, 14).strftime("%A") == "Monday"
