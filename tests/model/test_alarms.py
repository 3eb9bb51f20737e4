"""What is called wrong with a source, from its own past."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.model.alarms import Alarm, Code, Condition, Reading, alarms, condition, held, reading, readings, span_words
from feeds.model.change import Health, Outcome, Round

NOW = datetime(2025, 7, 14, 8, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
WELL = Health(
    source="nato",
    name="NATO",
    every=900,
    last_try=NOW,
    last_success=NOW,
    last_change=NOW,
    next_try=NOW + timedelta(minutes=15),
    failures=0,
    error=None,
)

NOTHING = Reading()


def told(releases: int = 10, texts: int = 1, dates: int = 4, unclear: int = 0) -> dict[str, int]:
    return {"releases": releases, "texts": texts, "dates": dates, "dates_unclear": unclear}


def rounds(*counts: dict[str, int], every: timedelta = HOUR, last: datetime = NOW) -> list[Round]:
    """Newest first, ended `every` apart."""
    return [
        Round(source="nato", started=at, finished=at, outcome=Outcome.CHANGED, counts=one)
        for one, at in ((one, last - number * every) for number, one in enumerate(counts))
    ]


def codes(health: Health, read: Reading = NOTHING, now: datetime = NOW) -> list[Code]:
    found = alarms(health, read, now)
    assert all(alarm.source == health.source and alarm.said.endswith((".", "…")) for alarm in found)
    return [alarm.code for alarm in found]


def failed(kind: str, failures: int = 1) -> Health:
    return replace(WELL, failures=failures, error="It went wrong.", error_kind=kind)


def test_a_well_source_has_no_alarm() -> None:
    assert codes(WELL) == []
    assert codes(WELL, reading(rounds(*[told()] * 30))) == []


@pytest.mark.parametrize("kind", ["shape", "shrink", "encoding", "parse"])
def test_what_came_and_was_not_believed_is_broken_at_once(kind: str) -> None:
    health = failed(kind)
    assert condition(health, NOW) is Condition.BROKEN
    assert held(health)
    (alarm,) = alarms(health, Reading(), NOW)
    assert (alarm.code, alarm.said[-14:]) == (Code.BROKEN, "It went wrong.")


@pytest.mark.parametrize("kind", ["transport", "status", "timeout", "too-large", "blocked", "store"])
def test_a_network_that_hiccups_is_broken_only_after_the_third_time(kind: str) -> None:
    assert [codes(failed(kind, times)) for times in (1, 2, 3)] == [[], [], [Code.BROKEN]]
    assert not held(failed(kind, 3))


def test_an_error_of_long_ago_holds_nothing() -> None:
    assert condition(replace(WELL, error_kind="shape"), NOW) is Condition.OK
    assert not held(replace(WELL, error_kind="shape"))


def test_late_says_since_when() -> None:
    (alarm,) = alarms(WELL, Reading(), NOW + 2 * HOUR)
    assert alarm == Alarm(
        source="nato",
        code=Code.LATE,
        said="It was last read on 2025-07-14 at 08:00 UTC, though it should be every 15 min.",
    )
    never = replace(WELL, last_try=None, last_success=None, last_change=None, next_try=NOW)
    assert codes(never, now=NOW + 2 * HOUR) == [Code.LATE]


def test_far_fewer_releases_than_usual() -> None:
    usual = [told(9), told(10), told(12), told(10), told(11)]
    assert reading(rounds(told(10), *usual)).usual == 10
    assert codes(WELL, reading(rounds(told(5), *usual))) == []
    assert codes(WELL, reading(rounds(told(4), *usual))) == [Code.FEW]
    assert codes(WELL, reading(rounds(told(0), *usual))) == [Code.FEW]
    assert codes(WELL, reading(rounds(told(4), *usual[:4]))) == []  # nothing is usual yet


def test_a_smaller_page_becomes_the_usual_one() -> None:
    """Twelve changes at the old size: after six at the new one nobody is told any more."""
    small = [codes(WELL, reading(rounds(*[told(2)] * times, *[told(10)] * 12))) for times in range(1, 8)]
    assert small == [[Code.FEW]] * 5 + [[]] * 2


def test_too_small_a_share_of_dates() -> None:
    assert reading(rounds(told(dates=20, unclear=6))).share == 0.7
    assert codes(WELL, reading(rounds(told(dates=20, unclear=6)))) == []
    assert codes(WELL, reading(rounds(told(dates=20, unclear=7)))) == [Code.UNCLEAR]
    assert codes(WELL, reading(rounds(told(dates=11, unclear=11)))) == []  # too few to say
    (alarm,) = alarms(WELL, reading(rounds(told(dates=10, unclear=7), told(dates=10, unclear=7))), NOW)
    assert alarm.said == "Only 30% of the dates and times in its newest texts were understood (6 of 20)."
    assert reading([]).share is None


def test_texts_without_any_date_where_there_were_some() -> None:
    assert codes(WELL, reading(rounds(told(texts=8, dates=0), told()))) == [Code.EMPTY]
    assert codes(WELL, reading(rounds(told(texts=4, dates=0), told(texts=4, dates=0), told()))) == [Code.EMPTY]
    assert codes(WELL, reading(rounds(told(texts=7, dates=0), told()))) == []
    assert codes(WELL, reading(rounds(*[told(texts=8, dates=0)] * 3))) == []  # it never had any
    assert codes(WELL, reading(rounds(told(texts=1), told(texts=8, dates=0), told()))) == []  # over


def test_quiet_for_far_longer_than_usual() -> None:
    day = timedelta(days=1)
    old = reading(rounds(*[told()] * 30, every=day))
    assert old.longest_pause == day
    assert codes(replace(WELL, last_success=NOW + 2 * day), old, NOW + 2 * day) == []
    assert codes(replace(WELL, last_success=NOW + 3 * day), old, NOW + 3 * day) == [Code.QUIET]
    monthly = reading(rounds(*[told()] * 8, every=30 * day))
    assert codes(replace(WELL, last_success=NOW + 59 * day), monthly, NOW + 59 * day) == []
    (alarm,) = alarms(replace(WELL, last_success=NOW + 61 * day), monthly, NOW + 61 * day)
    assert alarm.said == "Nothing has changed for 61 days; the longest pause before was 30 days."


def test_a_weekend_is_not_quiet_for_a_young_source() -> None:
    """Ten changes on one Friday: on Monday morning nobody is told, on the next Thursday somebody is."""
    young = reading(rounds(*[told()] * 10))
    for days, found in ((3, []), (5, []), (6, [Code.QUIET])):
        now = NOW + timedelta(days=days)
        assert codes(replace(WELL, last_success=now), young, now) == found


def test_a_source_that_cannot_be_read_is_not_called_quiet() -> None:
    now = NOW + timedelta(days=60)
    assert codes(failed("status", 9), reading(rounds(*[told()] * 10)), now) == [Code.BROKEN]


def test_failed_rounds_count_for_nothing() -> None:
    good = rounds(*[told()] * 7)
    bad = [replace(one, outcome=Outcome.FAILED, counts={}, error_kind="shape") for one in good]
    mixed = [one for pair in zip(bad, good, strict=True) for one in pair]
    assert reading(mixed) == reading(good)
    assert reading(bad) == Reading()


def test_each_source_has_its_own_reading() -> None:
    two = rounds(told(3)) + [replace(one, source="ec") for one in rounds(told(5))]
    assert {source: read.releases for source, read in readings(two).items()} == {"nato": 3, "ec": 5}


def test_rounds_noted_before_dates_were_counted_are_read_too() -> None:
    assert reading(rounds(told(), {"releases": 3, "events": 4}, {})).texts == 1


@given(
    st.lists(st.builds(told, st.integers(0, 99), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)), max_size=40)
)
def test_whatever_was_counted_a_sentence_comes_out(counts: list[dict[str, int]]) -> None:
    sound = [one | {"dates_unclear": min(one["dates_unclear"], one["dates"])} for one in counts]
    read = reading(rounds(*sound))
    assert read.share is None or 0 <= read.share <= 1
    assert set(codes(WELL, read)) <= {Code.FEW, Code.EMPTY, Code.UNCLEAR}


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (2, "2 s"),
        (60, "1 min"),
        (90, "90 s"),
        (900, "15 min"),
        (3600, "1 h"),
        (86400, "1 day"),
        (200000, "2 days"),
    ],
)
def test_spans_in_words(seconds: int, words: str) -> None:
    assert span_words(timedelta(seconds=seconds)) == words
