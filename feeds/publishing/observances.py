"""What a VTIMEZONE must say: when a zone's clocks change, as yearly rules right to the second (RFC 5545 3.6.5).

Derived from the zone's own transitions (feeds.model.zones). A run of years that follows one rule becomes one
observance with an RRULE, ended by UNTIL where the rule was given up; transitions that follow no yearly rule (Morocco's,
by the moon) become one observance each. RDATE is never used: Outlook does not read it. DTSTART is the wall clock
*before* the change, which is where icalendar's own generator is an hour off.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from feeds.model import zones

FIRST = datetime(1970, 1, 1, tzinfo=UTC)  # earlier events are written in UTC
LAST = datetime(2100, 1, 1, tzinfo=UTC)  # rules that hold until here hold for ever
_STEP = timedelta(days=6)  # no zone has changed its clocks there and back within less, since FIRST
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """One change of a zone's clocks."""

    at: datetime  # aware, UTC
    before: timedelta  # offset from UTC
    after: timedelta
    name: str  # abbreviation afterwards
    daylight: bool

    @property
    def wall(self) -> datetime:
        """The clock face at the change, by the offset before it; naive."""
        return (self.at + self.before).replace(tzinfo=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observance:
    """One STANDARD or DAYLIGHT part of a VTIMEZONE."""

    first: Transition
    last: Transition  # of the run; for ever where `until` is None and there is a rule
    month: int | None = None  # the yearly rule: None where it happened once
    weekday: str | None = None  # "SU"; with `nth` or `days`
    nth: int | None = None  # 1 to 4, or -1
    days: tuple[int, ...] = ()  # days of the month, alone or narrowing the weekday
    until: datetime | None = None  # aware, UTC

    @property
    def ruled(self) -> bool:
        """Whether it comes back each year."""
        return self.month is not None


@lru_cache(maxsize=700)
def transitions(zone: str) -> tuple[Transition, ...]:
    """Every change of the clocks from FIRST to LAST, found by bisection. Raises KeyError for an unknown zone."""
    ruled = zones.ruled(zone)

    def face(at: datetime) -> tuple[timedelta | None, str | None, bool]:
        there = at.astimezone(ruled)
        return there.utcoffset(), there.tzname(), bool(there.dst())

    found = []
    at, now = FIRST, face(FIRST)
    while at < LAST:
        later = at + _STEP
        then = face(later)
        if then != now:
            low, high = at, later
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
                low, high = (middle, high) if face(middle) == now else (low, middle)
            after = face(high)
            before_offset, after_offset = now[0] or timedelta(0), after[0] or timedelta(0)
            # "Negative summer time" (Dublin) marks the winter: whichever side is marked, the larger is DAYLIGHT.
            daylight = (now[2] or after[2]) and after_offset > before_offset
            found.append(
                Transition(at=high, before=before_offset, after=after_offset, name=after[1] or zone, daylight=daylight)
            )
            at, now = high, after
            continue
        at = later
    return tuple(found)


def observances(zone: str, earliest: datetime, latest: datetime) -> tuple[Observance, ...]:
    """The observances that give the right offset for every aware instant from `earliest` to `latest`, and for ever
    after where the zone's rules go on. Both must not be before FIRST. Raises KeyError for an unknown zone."""
    every = transitions(zone)
    past = [step for step in every if step.at <= earliest]
    start = past[-1].at if past else FIRST
    end = latest + timedelta(days=366)
    runs = [run for run in _runs(zone) if _ends(run) >= start and run.first.at <= end]
    if past and any(run.first.at <= start for run in runs):
        return tuple(runs)
    return (_ground(zone, start, every), *runs)


def _ground(zone: str, start: datetime, every: tuple[Transition, ...]) -> Observance:
    """What holds before the first change: a start without a change."""
    there = start.astimezone(zones.ruled(zone))
    offset = there.utcoffset() or timedelta(0)
    here = Transition(
        at=start, before=offset, after=offset, name=there.tzname() or zone, daylight=bool(there.dst()) and bool(every)
    )
    return Observance(first=here, last=here)


def _ends(run: Observance) -> datetime:
    if not run.ruled:
        return run.first.at
    return run.until or LAST


@lru_cache(maxsize=700)
def _runs(zone: str) -> tuple[Observance, ...]:
    every = transitions(zone)
    last_year = LAST.year - 2  # whose changes, and those of the year before, are all known
    open_after = datetime(last_year, 1, 1, tzinfo=UTC)
    runs: list[Observance] = []
    for series in _series(every):
        rest = list(series)
        while rest:
            length, rule = _longest(rest)
            run, rest = rest[:length], rest[length:]
            goes_on = run[-1].at >= open_after
            if len(run) == 1:
                runs.append(Observance(first=run[0], last=run[0]))
                continue
            for part in _spelled(run, rule, goes_on):
                runs.append(part)
    return tuple(sorted(runs, key=lambda run: (run.first.at, run.last.at)))


def _series(every: tuple[Transition, ...]) -> Iterator[list[Transition]]:
    """Transitions that may share a rule: the same change at the same hour on the same weekday, in like seasons."""
    kinds: dict[tuple[object, ...], list[Transition]] = {}
    for step in every:
        wall = step.wall
        kinds.setdefault((step.before, step.after, step.name, step.daylight, wall.time()), []).append(step)
    yield from kinds.values()


def _longest(steps: list[Transition]) -> tuple[int, tuple[int, int, int] | None]:
    """How many of `steps`, one a year without a break, follow one rule; and the rule, as by `_window`."""
    best: tuple[int, tuple[int, int, int] | None] = (1, None)
    for weekly in (True, False):
        length, rule = 1, None
        for size in range(2, len(steps) + 1):
            if steps[size - 1].wall.year != steps[size - 2].wall.year + 1:
                break
            found = _window(steps[:size], weekly)
            if found is None:
                break
            length, rule = size, found
        if length > best[0]:
            best = length, rule
    return best


def _window(steps: list[Transition], weekly: bool) -> tuple[int, int, int] | None:
    """(month, first day, weekday or -1) of the rule "that weekday on or after the day", or of a fixed day of the month.

    The seven days may run on into the next month (Egypt: the day after the last Thursday of October).
    """
    walls = [step.wall for step in steps]
    if not weekly:
        day = (walls[0].month, walls[0].day)
        return (*day, -1) if all((wall.month, wall.day) == day for wall in walls) else None
    weekday = walls[0].weekday()
    if any(wall.weekday() != weekday for wall in walls):
        return None
    month = min(wall.month for wall in walls)
    if max(wall.month for wall in walls) > month + 1 or month == 2:
        return None  # February's length varies, and no zone changes its clocks across its end
    length = calendar.monthrange(2001, month)[1]
    days = [wall.day + (length if wall.month > month else 0) for wall in walls]
    low, high = min(days), max(days)
    if high - low > 6:
        return None
    for start in (length - 6, 1, 8, 15, 22):  # as laws say it: the last one, the first, the second, ...
        if start <= low and high <= start + 6:
            return month, start, weekday
    return month, max(high - 6, 1), weekday


def _spelled(run: list[Transition], rule: tuple[int, int, int] | None, goes_on: bool) -> Iterator[Observance]:
    """A run as one RRULE; as two where its days lie in two months."""
    if rule is None:  # pragma: no cover - a run of two or more always has a rule
        raise ValueError("a run without a rule")
    month, start, weekday = rule
    until = None if goes_on else run[-1].at
    whole = Observance(first=run[0], last=run[-1], month=month, until=until)
    if weekday < 0:
        yield replace(whole, days=(start,))
        return
    whole = replace(whole, weekday=_DAYS[weekday])
    length = calendar.monthrange(2001, month)[1]
    if start == length - 6:
        yield replace(whole, nth=-1)
    elif start in (1, 8, 15, 22):
        yield replace(whole, nth=start // 7 + 1)
    elif start + 6 <= length:
        yield replace(whole, days=tuple(range(start, start + 7)))
    else:
        here = [step for step in run if step.wall.month == month]
        over = [step for step in run if step.wall.month != month]
        for steps, in_month, days in (
            (here, month, tuple(range(start, length + 1))),
            (over, month + 1, tuple(range(1, start + 7 - length))),
        ):
            if steps:
                yield replace(whole, first=steps[0], last=steps[-1], month=in_month, days=days)
