"""When a source is read next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from feeds.model.newsroom import Source
from scheduler.now import Clock, instant
from scheduler.timetable import is_new_day, next_try

NOW = datetime(2025, 7, 14, 8, 0, tzinfo=UTC)


def source(every: int = 900, url: str = "https://news.example/") -> Source:
    return Source(id="s", name="S", kind="digest", url=url, zone="UTC", every=every)


def pause(every: int, failures: int, retry_after: int | None = None, url: str = "https://news.example/") -> float:
    return (next_try(source(every, url), NOW, failures, retry_after) - NOW).total_seconds()


def test_success_waits_an_interval_and_a_little():
    assert 900 <= pause(900, 0) <= 930
    assert 2 <= pause(2, 0) <= 2.1


def test_spread_differs_by_source_and_hour_and_never_by_chance():
    told = {next_try(source(), NOW + timedelta(hours=n), 0) - timedelta(hours=n) for n in range(20)}
    assert len(told) > 15
    assert next_try(source(), NOW, 0) == next_try(source(), NOW, 0)


def test_failures_double_the_pause_up_to_eight_intervals():
    assert [round(pause(60, n) // 60) for n in (1, 2, 3, 4, 5, 50)] == [1, 2, 4, 8, 8, 8]
    assert pause(86400, 9) <= 86400 + 30


def test_a_file_is_tried_again_at_its_interval():
    assert pause(2, 9, url="file:///x") <= 2.1


@pytest.mark.parametrize("failures", [1, 7])
def test_retry_after_is_kept_and_not_much_more(failures):
    assert 600 <= pause(2, failures, 600) <= 605
    assert 900 <= pause(900, failures, 10) <= 905


def test_new_day_is_by_utc():
    assert not is_new_day(None, NOW)
    assert not is_new_day(NOW - timedelta(hours=7), NOW)
    assert is_new_day(NOW - timedelta(hours=9), NOW)


def test_set_clock_stands_or_runs():
    assert Clock(NOW).now() == NOW
    running = Clock(NOW).running()
    first = running.now()
    assert first >= NOW
    assert running.now() > first
    assert not Clock().is_set


def test_instants_need_an_offset():
    assert instant("2025-07-14T10:00+02:00") == NOW
    for wrong in ("2025-07-14T10:00", "2025-07-14", "tomorrow", "9999-12-31T23:59:59-12:00"):
        with pytest.raises(ValueError, match=wrong[:8]):
            instant(wrong)
