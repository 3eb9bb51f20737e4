"""Rounds over real files and real HTTP into a real store."""

from __future__ import annotations

import logging

import pytest

from feeds.fetching import robots
from feeds.model.change import Outcome
from tests.fetching.naughty import Naughty, conditional, page, status
from tests.scheduler.helping import NOW, TWO, Moved, advisory, configured, events, feeds, opened, settle, turn


@pytest.fixture
def world(tmp_path):
    settle(tmp_path / "digest.txt", TWO)
    with opened(configured(tmp_path, (tmp_path / "digest.txt").as_uri()), Moved()) as made:
        yield made, tmp_path / "digest.txt"


def health(made):
    return made.store.health()[0]


def test_first_round_stores_releases_and_events(world):
    made, _path = world
    done = turn(made)
    assert (done.outcome, done.error) == (Outcome.CHANGED, None)
    assert done.counts["releases"] == done.counts["born"] == done.counts["events_born"] == 2
    assert [event.event.start.iso() for event in events(made)] == [
        "2025-07-16T14:30:00+02:00",
        "2025-07-23T10:00:00+02:00",
    ]
    assert health(made).last_success == NOW


def test_unchanged_source_moves_no_byte(world):
    made, path = world
    turn(made)
    before, version = feeds(made), made.store.version()
    made.clock.on(seconds=2)
    assert turn(made).outcome is Outcome.UNCHANGED
    settle(path, "\ufeff" + TWO.replace("\n", "\r\n"))
    made.clock.on(seconds=2)
    assert turn(made).outcome is Outcome.SAME
    assert (feeds(made), made.store.version()) == (before, version)
    assert health(made).last_success == made.clock.now()
    assert health(made).last_change == NOW


def test_moved_time_keeps_the_uid_and_touches_nothing_else(world):
    made, path = world
    turn(made)
    first, second = events(made)
    settle(path, TWO.replace("14:30 (CEST)", "15:00 (CEST)"))
    made.clock.on(seconds=2)
    assert turn(made).outcome is Outcome.CHANGED
    moved, other = events(made)
    assert (moved.uid, moved.sequence) == (first.uid, 1)
    assert moved.event.start.iso() == "2025-07-16T15:00:00+02:00"
    assert other == second


@pytest.mark.parametrize("text", ["", " \n\n", "<html><body>Please log in, 16 July 2025 10:00 (CEST)</body></html>"])
def test_emptied_or_foreign_page_is_held(world, text):
    made, path = world
    turn(made)
    before = feeds(made)
    settle(path, text)
    made.clock.on(seconds=2)
    done = turn(made)
    assert (done.outcome, done.error_kind) == (Outcome.FAILED, "shape")
    assert feeds(made) == before
    assert (health(made).failures, health(made).last_success) == (1, NOW)
    settle(path, TWO)
    made.clock.on(seconds=4)
    assert turn(made).error is None
    assert feeds(made) == before
    assert (health(made).failures, health(made).error) == (0, None)


def test_page_that_lost_most_is_held_until_an_operator_accepts(world):
    made, path = world
    settle(path, "\n".join(advisory(f"Talks number {n} with partners", 9 + n, f"{9 + n}:15") for n in range(6)))
    turn(made)
    before = feeds(made)
    settle(path, advisory("Talks number 0 with partners", 9, "9:15"))
    made.clock.on(seconds=2)
    done = turn(made)
    assert (done.outcome, done.error_kind) == (Outcome.FAILED, "shrink")
    assert feeds(made) == before
    made.clock.on(seconds=4)
    assert turn(made, accept=True).error is None
    assert len(events(made)) == 6  # absence alone cancels nothing


def test_absent_file_is_recorded_and_told_in_one_line_once(world, caplog):
    made, path = world
    turn(made)
    before = feeds(made)
    path.unlink()
    with caplog.at_level(logging.INFO, "daybook"):
        for number in (1, 2):
            made.clock.on(seconds=2)
            done = turn(made)
            assert (done.outcome, done.error_kind) == (Outcome.FAILED, "transport")
            assert (health(made).failures, health(made).error) == (number, f"There is no file {path}.")
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert "\n" not in caplog.text.strip().splitlines()[0]
    assert feeds(made) == before


def test_http_source_is_asked_conditionally_and_whole_once_a_day(tmp_path):
    robots.forget()
    with Naughty() as server:
        server.script("/digest", conditional(TWO.encode()))
        with opened(configured(tmp_path, server.url(), allow=server.allow), Moved()) as made:
            turn(made)
            made.clock.on(hours=1)
            assert turn(made).outcome is Outcome.UNCHANGED
            assert "if-none-match" in server.asked[-1].headers
            made.clock.on(days=1)
            assert turn(made).outcome is Outcome.UNCHANGED
            assert "if-none-match" not in server.asked[-1].headers


def test_retry_after_decides_the_next_try(tmp_path):
    robots.forget()
    with Naughty() as server:
        server.script("/digest", page(TWO.encode()), status(503, "Retry-After: 600"))
        with opened(configured(tmp_path, server.url(), allow=server.allow), Moved()) as made:
            turn(made)
            made.clock.on(seconds=2)
            assert turn(made).error_kind == "status"
            assert 600 <= (health(made).next_try - made.clock.now()).total_seconds() <= 605


def test_a_claim_that_was_taken_over_records_nothing(world):
    made, _path = world
    late = made.store.claim("nato", "first", 1, made.clock.now())
    made.clock.on(seconds=5)
    assert made.store.claim("nato", "second", 60, made.clock.now()) is not None
    done = made.turn(late, made.sources["nato"])
    assert (done.outcome, done.error_kind) == (Outcome.FAILED, "store")
    assert events(made) == ()


def test_year_left_out_is_decided_once_at_first_sight(tmp_path):
    text = TWO.replace(" 2025", "")
    settle(tmp_path / "digest.txt", text)
    with opened(configured(tmp_path, (tmp_path / "digest.txt").as_uri()), Moved()) as made:
        turn(made)
        first = [event.event.start for event in events(made)]
        assert [moment.local.year for moment in first] == [2025, 2025]
        settle(tmp_path / "digest.txt", text.replace("exchange of views", "discussion"))
        made.clock.on(days=300)
        assert turn(made).error is None
        assert [event.event.start for event in events(made)] == first
