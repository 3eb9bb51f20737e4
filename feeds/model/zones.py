"""Wall clocks and instants: the only file that imports pytz.

pytz knows the names, the countries' zones, and says aloud where a wall time does not exist or exists twice
(`localize(is_dst=None)`). Its tables end in 2037 (a summer day in 2040 comes out an hour off), so later years go by
zoneinfo's rules, read from the tzdata package and not from the host, so that every machine gives the same instants.
A pytz zone is never given as `tzinfo=`: that yields the zone's first known offset (Brussels +00:18).
"""

from __future__ import annotations

import difflib
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from importlib import resources
from typing import Literal
from zoneinfo import ZoneInfo

import pytz
from pytz.exceptions import AmbiguousTimeError, NonExistentTimeError

LAST_TABLED_YEAR = 2037
NAMES: frozenset[str] = frozenset(pytz.all_timezones)
Oddity = Literal["gap", "fold"]

__all__ = [
    "NAMES",
    "UTC",
    "Oddity",
    "country_zones",
    "day_in",
    "instant",
    "is_zone",
    "local",
    "nearest",
    "offset",
    "ruled",
]


def is_zone(name: str) -> bool:
    """Whether `name` is an IANA zone name, spelled exactly."""
    return name in NAMES


def nearest(name: str) -> str | None:
    """The zone name most like a mistyped one, None where nothing is like it."""
    found = difflib.get_close_matches(name, sorted(NAMES), n=1, cutoff=0.7)
    return found[0] if found else None


def country_zones(code: str) -> tuple[str, ...]:
    """The zones of a country by its ISO 3166 code, main one first; empty for an unknown code."""
    return tuple(pytz.country_timezones.get(code.upper(), ()))


@lru_cache(maxsize=64)
def _tabled(name: str) -> pytz.BaseTzInfo:
    return pytz.timezone(name)


@lru_cache(maxsize=64)
def ruled(name: str) -> ZoneInfo:
    """The zone with rules for every year, from the tzdata package. Raises KeyError for an unknown zone."""
    if name not in NAMES:
        raise KeyError(name)
    with resources.files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as table:
        return ZoneInfo.from_file(table, key=name)


def instant(wall: datetime, zone: str) -> tuple[datetime, Oddity | None]:
    """The UTC instant at which clocks in `zone` show the naive `wall`, and what is odd about it.

    RFC 5545 3.3.5: in a gap (clocks skip it) the offset before the gap holds; of two (clocks go back) the first.
    Raises KeyError for an unknown zone and OverflowError at the ends of the calendar.
    """
    if wall.year > LAST_TABLED_YEAR:
        return _ruled_instant(wall, zone)
    tabled = _tabled(zone)
    try:
        return tabled.localize(wall, is_dst=None).astimezone(UTC), None
    except NonExistentTimeError:
        return _ruled_instant(wall, zone)[0], "gap"
    except AmbiguousTimeError:
        return _ruled_instant(wall, zone)[0], "fold"


def _ruled_instant(wall: datetime, zone: str) -> tuple[datetime, Oddity | None]:
    first = wall.replace(tzinfo=ruled(zone), fold=0)
    second = wall.replace(tzinfo=ruled(zone), fold=1)
    early, late = first.utcoffset(), second.utcoffset()
    at = first.astimezone(UTC)
    if early == late or early is None or late is None:
        return at, None
    return at, "fold" if early > late else "gap"


def local(at: datetime, zone: str) -> datetime:
    """The wall clock in `zone` at the aware instant `at`, with that instant's fixed offset and abbreviation."""
    if at.year >= LAST_TABLED_YEAR:
        there = at.astimezone(ruled(zone))
    else:
        there = _tabled(zone).fromutc(at.astimezone(UTC).replace(tzinfo=None))
    gap = there.utcoffset()
    if gap is None:  # pragma: no cover - both libraries always know the offset of an aware instant
        raise ValueError(f"{zone} gives no offset")
    return there.replace(tzinfo=timezone(gap, there.tzname() or ""), fold=0)


def offset(at: datetime, zone: str) -> timedelta:
    """East of UTC, at the aware instant `at`."""
    return local(at, zone).utcoffset() or timedelta(0)


def day_in(at: datetime, zone: str) -> date:
    """The calendar day in `zone` at the aware instant `at`."""
    return local(at, zone).date()
