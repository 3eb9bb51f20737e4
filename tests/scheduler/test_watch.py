"""How well a source is read, from real texts to the log."""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import partial

import pytest

from feeds.model.alarms import WINDOW, readings
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import explain
from feeds.reading.doubts import CODES
from feeds.reading.explain import REASONS
from feeds.web import Site, create_app
from scheduler import accounts, clock
from scheduler.accounts import Account, account
from scheduler.watch import Watch
from tests.scheduler.helping import TWO, Moved, advisory, configured, opened, settle, turn, until

NEWSROOM = Newsroom(name="Test", zone="Europe/Brussels")
LOGIN = "<html><body>Please log in, 16 July 2025 10:00 (CEST)</body></html>"


@pytest.fixture
def world(tmp_path):
    settle(tmp_path / "digest.txt", TWO)
    with opened(configured(tmp_path, (tmp_path / "digest.txt").as_uri()), Moved()) as made:
        yield made, tmp_path / "digest.txt"


def told(body: str) -> Account:
    return account(explain(Draft(title="Minister to visit Namur", body=body), NEWSROOM))


def test_the_words_that_are_counted_out_are_the_readers_own():
    assert set(REASONS) >= accounts.NO_DATES
    assert set(CODES) >= accounts.SETTLED


def test_dates_that_gave_something_or_have_a_reason_are_understood():
    found = told(
        "The Minister will visit Namur on Tuesday, 12 May 2026.\n\n10:00 (CEST) Press conference at the town hall\n\n"
        "Doors open at 9:15. The press desk (+32 2 555 01 02) is staffed from 08:00 to 18:00. It was founded in 1985."
    )
    assert found.unclear == 0
    assert found.dates == 4  # neither the number nor the year


def test_a_date_in_doubt_is_not_understood():
    found = told("The Minister will give a press conference at the town hall on Tuesday, 13 May 2026, at 10:00 (CEST).")
    assert (found.texts, found.unclear) == (1, 1)  # it is a Wednesday
    assert found.dates >= 1


def test_a_slip_that_a_rule_settles_is_understood():
    settled = told(
        "The Minister will give a press conference at the town hall on Tuesday, 12 May 2026, at 10:00 (CET)."
    )
    assert settled.unclear == 0
    assert settled.dates >= 1


def test_a_text_without_dates_counts_as_a_text():
    assert told("The Minister thanked all who took part.") == Account(texts=1)


def test_a_round_counts_the_dates_of_what_is_new(world):
    made, path = world
    first = turn(made).counts
    assert (first["texts"], first["dates_unclear"]) == (2, 0)
    assert first["dates"] >= 4
    settle(path, TWO.replace("14:30 (CEST)", "15:00 (CEST)"))
    made.clock.on(seconds=2)
    second = turn(made).counts
    assert (second["texts"], second["dates"]) == (1, first["dates"] // 2)
    (read,) = readings(made.store.rounds(WINDOW)).values()
    assert (read.texts, read.dates, read.share, read.releases) == (3, first["dates"] + second["dates"], 1.0, 2)


def test_only_the_first_few_are_accounted_for(world, monkeypatch):
    made, path = world
    monkeypatch.setattr(accounts, "MOST", 3)
    settle(path, "\n".join(advisory(f"Talks number {n} with partners", 9 + n, f"{9 + n}:15") for n in range(6)))
    counts = turn(made).counts
    assert (counts["read"], counts["events"], counts["texts"]) == (6, 6, 3)


def test_a_reader_that_breaks_is_a_text_in_doubt(world, monkeypatch):
    made, path = world

    def breaks(*_: object) -> None:
        raise RuntimeError("on purpose")

    monkeypatch.setattr("scheduler.round.explain", breaks)  # what is only for our counts costs no event
    counts = turn(made).counts
    assert (counts["events"], counts["texts"], counts["dates_unclear"]) == (2, 2, 0)
    monkeypatch.setattr("scheduler.round.read", breaks)
    settle(path, TWO + "\n" + advisory("Third talks at the Commission", 24))
    made.clock.on(seconds=2)
    counts = turn(made).counts
    assert (counts["events"], counts["texts"], counts["dates"], counts["dates_unclear"]) == (0, 1, 1, 1)


def test_an_alarm_is_told_once_and_its_end_once(world, caplog):
    made, path = world
    watch = Watch(made.store)
    turn(made)

    def lines() -> list[tuple[str, str]]:
        watch.look(made.clock.now())
        watch.look(made.clock.now())
        found = [(record.levelname, record.getMessage()) for record in caplog.records if "watch" in record.name]
        caplog.clear()
        return found

    with caplog.at_level(logging.INFO, "daybook"):
        assert lines() == []
        made.clock.on(hours=2)
        ((level, said),) = lines()
        assert level == "WARNING"
        assert said.startswith("nato: alarm (late): It was last read on 2025-07-10 at 08:00 UTC")
        turn(made)
        assert lines() == [("WARNING", "nato: alarm (late) is over.")]
        settle(path, LOGIN)
        turn(made)
        assert lines() == []  # the round has just said so itself
        settle(path, TWO)
        turn(made)
        assert lines() == [("WARNING", "nato: alarm (broken) is over.")]
        settle(path, LOGIN)
        turn(made)
        turn(made)
        ((level, said),) = lines()
        assert (level, said[:20]) == ("INFO", "nato: alarm (broken)")  # it flaps: told quietly
        made.clock.on(hours=3)
        settle(path, TWO)
        turn(made)
        lines()
        settle(path, LOGIN)
        turn(made)
        turn(made)
        ((level, _),) = lines()
        assert level == "WARNING"


def test_the_timer_looks_and_counts(tmp_path, caplog, monkeypatch):
    """A source that is missing and then comes, over a real timer: log, counts and metrics of the same process."""
    monkeypatch.setattr(clock, "LOOK", 0.0)
    with (
        caplog.at_level(logging.WARNING, "daybook"),
        opened(configured(tmp_path, (tmp_path / "absent.txt").as_uri(), every="1s"), Moved().running()) as made,
    ):
        timer = made.timer()
        timer.start()
        try:
            assert until(lambda: made.tally.pulse().rounds.get(("nato", "failed"), 0) >= 2)
            settle(tmp_path / "absent.txt", TWO)
            assert until(lambda: "alarm (broken) is over" in caplog.text)
        finally:
            assert timer.stop()
        pulse = made.tally.pulse()
        assert pulse.last_tick is not None
        assert pulse.seconds["nato"] >= 0
        assert pulse.store_errors == 0
        site = Site(address="http://d.example", zone="UTC", now=made.clock.now, version="0", pulse=made.tally.pulse)
        text = create_app(made.store, site).test_client().get("/metrics").text
        count = pulse.rounds["nato", "failed"]
        assert f'daybook_refresh_total{{result="failed",source="nato"}} {float(count)}' in text
    told = [record.getMessage() for record in caplog.records if record.name == "daybook.watch"]
    assert told == ["nato: alarm (broken) is over."]


def test_a_long_silence_is_told(world):
    made, path = world
    for number in range(8):
        settle(path, TWO.replace("14:30 (CEST)", f"{10 + number}:30 (CEST)"))
        turn(made)
        made.clock.on(days=2)
    look = partial(made.store.rounds, WINDOW)
    assert readings(look())["nato"].longest_pause == timedelta(days=2)
