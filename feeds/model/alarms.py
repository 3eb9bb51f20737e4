"""Whether a source is read as it should be: one word for it, how well it was read lately, and what is wrong.

The rules stand here once, for pages, /healthz, metrics, log and terminal (docs/operating.md). They go by the source's
own past, not by fixed numbers: a newsroom that publishes once a month is not quiet after a week. Refuses to call a
source broken for one failure of the network: a newsroom that hiccups once has lost nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from feeds.model.change import Health, Outcome, Round

GRACE = timedelta(minutes=5)
FAILURES = 3  # in a row: no hiccup any more
FOREIGN = frozenset({"shape", "shrink", "encoding", "parse"})
"""Classes of fault where something was fetched and not believed: the layout may have changed."""

WINDOW = 60
"""So many of a source's newest noted rounds are looked at."""

ENOUGH_ROUNDS = 5  # before "usual" means anything
ENOUGH_DATES = 12
ENOUGH_TEXTS = 8
LEAST_SHARE = 0.7
FAR_LONGER = 2  # times the longest pause so far
LEAST_QUIET = timedelta(hours=36)  # a pause that no rule calls long
YOUNG = timedelta(days=14)  # history shorter than that may not have seen a weekend or a recess
LEAST_QUIET_YOUNG = timedelta(days=5)


class Condition(StrEnum):
    """A closed list, best first."""

    OK = "ok"
    LATE = "late"  # not read within two intervals and five minutes
    BROKEN = "broken"  # fetched and not believed, or failed again and again


class Code(StrEnum):
    """What an alarm is about; a closed list."""

    BROKEN = "broken"
    LATE = "late"
    FEW = "few"  # far fewer releases than usual, or none
    QUIET = "quiet"  # no change for far longer than usual
    UNCLEAR = "unclear"  # too small a share of the dates is understood
    EMPTY = "empty"  # texts without any date, where there used to be some


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """One thing that an operator should look at."""

    source: str  # Source.id
    code: Code
    said: str  # one sentence, which does not name the source


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How well a source was read lately: over its newest noted rounds, those that found something different."""

    releases: int | None = None  # on the page at the last of them
    usual: int | None = None  # how many are there at least, as a rule; None until enough rounds were seen
    texts: int = 0  # whose dates and times were accounted for
    dates: int = 0  # dates and times in these
    unclear: int = 0  # of these dates, those that gave rise to a doubt that no rule settles
    undated: int = 0  # newest texts in a row that hold no date at all
    dated_before: bool = False  # texts before those did hold dates
    longest_pause: timedelta | None = None  # between two changes; None until enough changes were seen
    span: timedelta = timedelta(0)  # from the first of these changes to the last

    @property
    def share(self) -> float | None:
        """Of the dates and times, how many were understood: 0 to 1; None where there was none."""
        return (self.dates - self.unclear) / self.dates if self.dates else None


def condition(health: Health, now: datetime) -> Condition:
    """The word for one source at the aware instant `now`."""
    if health.failures and (health.failures >= FAILURES or health.last_success is None or _is_held(health)):
        return Condition.BROKEN
    allowed = timedelta(seconds=2 * health.every) + GRACE
    if health.last_success is not None:
        return Condition.LATE if now - health.last_success > allowed else Condition.OK
    # never read: it counts from when it was due
    return Condition.LATE if health.next_try is not None and now - health.next_try > allowed else Condition.OK


def _is_held(health: Health) -> bool:
    return health.error_kind in FOREIGN


def held(health: Health) -> bool:
    """Whether the last reading was fetched and put aside, the last good state being served instead."""
    return bool(health.failures) and _is_held(health)


def readings(rounds: Iterable[Round]) -> dict[str, Reading]:
    """The reading of each source that has rounds; `rounds` as Store.rounds gives them: newest first."""
    by_source: dict[str, list[Round]] = {}
    for one in rounds:
        by_source.setdefault(one.source, []).append(one)
    return {source: reading(found) for source, found in by_source.items()}


def reading(rounds: Sequence[Round]) -> Reading:
    """How well one source was read in these rounds, newest first; failed ones do not count."""
    good = [one for one in rounds if one.outcome is not Outcome.FAILED and "releases" in one.counts]
    found = [one.counts["releases"] for one in good]
    before = sorted(found[1:])
    texts = dates = unclear = undated = 0
    dated_before = False
    for one in good:
        here = one.counts.get("texts", 0)
        if not here:
            continue
        if dates == 0:
            if one.counts["dates"] == 0:
                undated += here
            else:
                dated_before = undated > 0
        texts, dates, unclear = texts + here, dates + one.counts["dates"], unclear + one.counts["dates_unclear"]
    changed = [one.finished for one in good if one.outcome is Outcome.CHANGED]
    pauses = [later - earlier for later, earlier in pairwise(changed)]
    return Reading(
        releases=found[0] if found else None,
        usual=before[len(before) // 4] if len(before) >= ENOUGH_ROUNDS else None,
        texts=texts,
        dates=dates,
        unclear=unclear,
        undated=undated,
        dated_before=dated_before,
        longest_pause=max(pauses) if len(pauses) >= ENOUGH_ROUNDS else None,
        span=changed[0] - changed[-1] if changed else timedelta(0),
    )


def alarms(health: Health, read: Reading, now: datetime) -> tuple[Alarm, ...]:
    """What is wrong with a source at the aware instant `now`, worst first; empty where all is well."""
    told = (
        (Code.BROKEN, _broken(health, now)),
        (Code.LATE, _late(health, now)),
        (Code.FEW, _few(read)),
        (Code.EMPTY, _empty(read)),
        (Code.UNCLEAR, _unclear(read)),
        (Code.QUIET, _quiet(health, read, now)),
    )
    return tuple(Alarm(source=health.source, code=code, said=said) for code, said in told if said is not None)


def _broken(health: Health, now: datetime) -> str | None:
    if condition(health, now) is not Condition.BROKEN:
        return None
    if _is_held(health):
        why = "" if health.error_kind == "parse" else ", the layout may have changed"
        return f"What came was not taken{why}: {health.error}"
    times = f"{health.failures} times in a row" if health.failures > 1 else "at the first try"
    return f"It cannot be read, {times}: {health.error}"


def _late(health: Health, now: datetime) -> str | None:
    if condition(health, now) is not Condition.LATE:
        return None
    every = f"though it should be every {span_words(timedelta(seconds=health.every))}"
    if health.last_success is None:
        return f"It was never read, {every}."
    return f"It was last read on {health.last_success:%Y-%m-%d at %H:%M} UTC, {every}."


def _few(read: Reading) -> str | None:
    if read.releases is None or not read.usual or read.releases * 2 >= read.usual:
        return None
    count = f"{read.releases} release" + ("" if read.releases == 1 else "s")
    return f"Only {count} found, where {read.usual} or more are usual: parts of the page may not be understood."


def _empty(read: Reading) -> str | None:
    if read.undated < ENOUGH_TEXTS or not read.dated_before:
        return None
    return f"The last {read.undated} texts hold no date or time, as others did before: they may be cut off."


def _unclear(read: Reading) -> str | None:
    if read.share is None or read.dates < ENOUGH_DATES or read.share >= LEAST_SHARE:
        return None
    good = read.dates - read.unclear
    return f"Only {read.share:.0%} of the dates and times in its newest texts were understood ({good} of {read.dates})."


def _quiet(health: Health, read: Reading, now: datetime) -> str | None:
    if read.longest_pause is None or health.last_change is None or condition(health, now) is not Condition.OK:
        return None  # of a source that cannot be read it is not known whether it is quiet
    least = LEAST_QUIET if read.span >= YOUNG else LEAST_QUIET_YOUNG
    pause = now - health.last_change
    if pause <= max(FAR_LONGER * read.longest_pause, least):
        return None
    before = span_words(read.longest_pause)
    return f"Nothing has changed for {span_words(pause)}; the longest pause before was {before}."


def span_words(span: timedelta) -> str:
    """`3 days`, `5 h`, `15 min`, `2 s`: the largest unit of which there are two, else whole ones."""
    seconds = round(span.total_seconds())
    for size, unit in ((86400, "days"), (3600, "h"), (60, "min")):
        if seconds >= 2 * size or (seconds >= size and seconds % size == 0):
            count = seconds // size
            return "1 day" if (count, unit) == (1, "days") else f"{count} {unit}"
    return f"{seconds} s"
