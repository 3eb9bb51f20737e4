"""The timer over real sources: due ones are read, slow ones delay nobody, a clock set back stops nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from feeds.fetching import robots
from scheduler import clock as clocks
from scheduler.now import Clock
from tests.fetching.naughty import Naughty, hang, page
from tests.scheduler.helping import NOW, TWO, Moved, configured, opened, settle, until


@pytest.fixture
def started():
    timers = []

    def start(made):
        timer = made.timer()
        timers.append(timer)
        timer.start()
        return timer

    yield start
    for timer in timers:
        timer.stop(5)


def times(server: Naughty, path: str) -> int:
    return server.paths().count(path)


def test_due_sources_are_read_again_and_again(tmp_path, started):
    robots.forget()
    with Naughty() as server:
        server.script("/digest", page(TWO.encode()))
        with opened(configured(tmp_path, server.url(), allow=server.allow, every="1s"), Clock()) as made:
            started(made)
            assert until(lambda: times(server, "/digest") >= 3)
            assert server.paths().count("/robots.txt") == 1


def test_slow_source_delays_no_other_and_is_read_once_at_a_time(tmp_path, started):
    robots.forget()
    with Naughty() as server:
        server.script("/digest", page(TWO.encode()))
        server.script("/slow", hang(server))
        slow = f'[[source]]\nid = "slow"\nurl = "{server.url("/slow")}"\nevery = "1s"\n'
        with opened(configured(tmp_path, server.url(), allow=server.allow, every="1s", more=slow), Clock()) as made:
            timer = started(made)
            assert until(lambda: times(server, "/slow") == 1 and times(server, "/digest") >= 4)
            assert times(server, "/slow") == 1
            server.stop()
            assert timer.stop(5)


def test_clock_set_back_by_two_hours_stops_nothing(tmp_path, started):
    settle(tmp_path / "digest.txt", TWO)
    with opened(configured(tmp_path, (tmp_path / "digest.txt").as_uri()), Moved()) as made:
        started(made)
        assert until(lambda: made.store.health()[0].last_success is not None)
        back = made.clock.on(hours=-2)
        assert until(lambda: made.store.health()[0].last_success == back)


def test_watch_wakes_a_scheduler_that_the_wall_clock_keeps_waiting(tmp_path, started):
    settle(tmp_path / "digest.txt", TWO)
    with opened(configured(tmp_path, (tmp_path / "digest.txt").as_uri()), Moved()) as made:
        timer = started(made)
        assert until(lambda: made.store.health()[0].last_success is not None)
        job = timer._scheduler.get_job("tick")
        # what a wall clock set back by two hours leaves behind: a next run two hours away
        timer._scheduler.modify_job("tick", next_run_time=job.next_run_time + timedelta(hours=2))
        made.clock.on(minutes=30)
        assert until(lambda: made.store.health()[0].last_success == made.clock.now())


def test_claim_is_renewed_while_a_round_runs(tmp_path, monkeypatch):
    settle(tmp_path / "digest.txt", TWO)
    monkeypatch.setattr(clocks, "LEASE", 0.3)
    with opened(configured(tmp_path, (tmp_path / "digest.txt").as_uri()), Clock()) as made:
        claim = made.store.claim("nato", "one", 1, made.clock.now())
        with clocks.Renewed(made.store, claim, made.clock):
            assert not until(lambda: made.store.claim("nato", "two", 1, made.clock.now()), 1.5)
        assert until(lambda: made.store.claim("nato", "two", 1, made.clock.now()), 5)


def test_clock_set_forward_by_a_year_gives_one_run_and_goes_on():
    trigger, then = clocks.Ticking(), NOW
    later = then + timedelta(days=400)
    assert trigger.get_next_fire_time(None, then) == then
    assert later < trigger.get_next_fire_time(then, later) <= later + timedelta(seconds=1)
