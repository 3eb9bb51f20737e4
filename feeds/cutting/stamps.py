"""When a release was published, as machines and pages write it. Refuses to guess a zone: without one it is a day.

RFC 3339 and RFC 5322 stamps, and days in words or figures. What lies before 1990 or more than a day after the fetch is
a slip of somebody's program and is taken for nothing.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_tz
from typing import NamedTuple

_FIRST_YEAR = 1990
_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?)?", re.I
)
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s+de)?\s+([A-Za-zÀ-ž]{3,12})\.?(?:\s+de)?,?\s+(\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(r"([A-Za-zÀ-ž]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_MONTHS = (
    "jan janv januar january janvier enero gennaio januari janeiro",
    "feb févr fév febr februar february février febrero febbraio februari fevereiro",
    "mar mars märz mär march marzo maart março mrz",
    "apr avr april avril abril aprile",
    "may mai mayo maggio mei maio",
    "jun juin juni june junio giugno junho",
    "jul juil juli july juillet julio luglio julho",
    "aug août august agosto augustus aout",
    "sep sept september septembre septiembre settembre setembro",
    "oct okt oktober october octobre octubre ottobre outubro",
    "nov november novembre noviembre novembro",
    "dec dez dezember december décembre déc diciembre dicembre dezembro",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_WEEKDAY = re.compile(r"^[A-Za-z]{2,9},?\s+")


class Stamp(NamedTuple):
    """When it was published: an instant, or a day where no zone is told, or neither."""

    at: datetime | None = None  # aware, UTC
    day: date | None = None


def stamp(text: str | None, fetched_at: datetime, order: str = "dmy") -> Stamp:
    """What `text` says. order: of the figures in 3/7/2025, "dmy", "mdy" or "ymd"."""
    text = " ".join((text or "")[:200].split())
    if not text:
        return Stamp()
    found = _iso(text) or _mail(text) or _words(text, order)
    if found is None:
        return Stamp()
    newest = fetched_at + timedelta(days=1)
    if found.at is not None and not (found.at.year >= _FIRST_YEAR and found.at <= newest):
        return Stamp()
    if found.day is not None and not (found.day.year >= _FIRST_YEAR and found.day <= newest.date()):
        return Stamp()
    return found


def _iso(text: str) -> Stamp | None:
    found = _ISO.fullmatch(text) or _ISO.match(text)
    if not found:
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    try:
        if not (hour and zone):
            return Stamp(day=date(int(year), int(month), int(day)))
        offset = "+00:00" if zone in "zZ" else zone
        at = datetime.fromisoformat(f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{offset}")
        return Stamp(at=at.astimezone(UTC))
    except (ValueError, OverflowError):
        return Stamp()


def _mail(text: str) -> Stamp | None:
    try:
        parts = parsedate_tz(text)
        if parts is None or not re.search(r"\d:\d", text) or not (_WEEKDAY.match(text) or text[:1].isdigit()):
            return None
        year, month, day, hour, minute, second, *_, offset = parts
        if offset is None or not re.search(r"(?:[+-]\d{4}|(?<![A-Z])(?:GMT|UTC?|Z|[ECMP][SD]T))(?:\s*\(.*)?$", text):
            return Stamp(day=date(year, month, day))
        wall = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
        return Stamp(at=wall - timedelta(seconds=offset))
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _words(text: str, order: str) -> Stamp | None:
    for pattern, day_at, month_at in ((_DAY_FIRST, 1, 2), (_MONTH_FIRST, 2, 1)):
        for found in pattern.finditer(text):
            if month := _MONTH.get(found[month_at].lower()):
                return _day(int(found[3]), month, int(found[day_at]))
    if figures := _FIGURES.search(text):
        one, two, year = (int(part) for part in figures.groups())
        year += 2000 if year < 100 else 0
        return _day(year, one, two) if order == "mdy" else _day(year, two, one)
    return None


def _day(year: int, month: int, day: int) -> Stamp:
    try:
        return Stamp(day=date(year, month, day))
    except ValueError:
        return Stamp()
