"""Zone labels: "CEST", "UTC+2", "Eastern", "Brussels time": what is written, and what clock it means on a day.

An abbreviation is accepted exactly when the place's zone (or, without a place, a zone that carries the label) has that
offset then. Where it has not, the clock on the wall is meant ("CET" in July), and the answer is in doubt. UTC, GMT and
numeric offsets are taken at their word. Refuses to guess a zone for an abbreviation that it does not list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from feeds.model import zones
from feeds.reading import places
from feeds.reading.languages import LANGUAGES
from feeds.reading.languages.grammar import Language, Means
from feeds.reading.page import Mark
from feeds.reading.zone_labels import LABELS, OTHER_MEANINGS, clock_names

_UTC = {"UTC", "GMT", "Z", "UT", "TU", "WELTZEIT"}
_OFFSET = re.compile(r"(?:(UTC|GMT|TU)\s?)?([+\-−–])\s?(\d{1,2})(?::?([0-5]\d))?(?!\d|:\d)")
_SIGNS = ("+", "-", "−", "–")  # with which an offset begins
_AHEAD = re.compile(  # "CET + 2", "MEZ + 2 Stunden", "Paris - 1 h"; "CET - 16:00" is a stretch of hours
    r"\s?(?:(\+|plus)\s?(\d{1,2})(?::([0-5]\d))?|(-|−|–|minus|moins)\s?(\d{1,2})(?=\s?(?:h|std)|\)))"
    r"(?:\s?(?:hours?|hrs?|stunden?|std\.?|heures?|h)(?!\w))?(?![\d:.])"
)
_CAPITALISED = re.compile(r"[A-ZÀ-Þ][\w'’-]{2,20}")
_BRACKET = 60  # characters of an hour in brackets, or of two hours of one moment
_OTHER_HOUR = re.compile(r"\s?(?:[(/,;|]|and |et |und |resp\. )\s?\d{1,2}(?:[.:h]\d\d|\s?[ap]\.?m)")
_ONE_HOUR = r"\d{1,2}(?:[.:h]\d\d)?(?:\s?[ap]\.?m\.?)?"
_HOUR_BEFORE = re.compile(  # "16.45 (local time), which is 19.45-20.30 (in Brussels)"
    rf"\d[^.;\d\n]{{0,24}}[(/,;|=]\s?(?:which is |that is |i\.e\. |or |soit |ou )?"
    rf"{_ONE_HOUR}(?:\s?[-–]\s?{_ONE_HOUR})?\s?$"
)
_MOST_AHEAD = 14  # hours between two clocks that one is told by the other
_ABBREVIATION = re.compile(r"[A-Z]{1,5}(?!\w)")
_OPEN = re.compile(r"\s{0,2},?\s{0,2}[(\[]?\s?(?:/\s?)?")
_FURTHER = re.compile(r"(?:\s(?:and|et|und))?\s[A-ZÀ-Þ][\w'’-]{1,20}")
_NAMED = re.compile(r" ([A-Z][a-z]{1,30})\b")  # behind a word that may be a zone: a longer name
_TOWN = re.compile(
    r"([A-ZÀ-Þ][\w.'’-]{2,20}(?:\s[A-ZÀ-Þ][\w'’-]{1,20}){0,2})\s?(?=/|\||\n|\)|$)"
)  # "10:00 a.m. New York / 2:00 p.m. Accra"
_LONGEST = 120  # characters of "Brussels time" and its like
_FIRST = re.compile(r"[^\W\d_]+")
_CLOSE = re.compile(r"\s{0,1}[)\]]")


@lru_cache(maxsize=16)
def _names(code: str) -> dict[str, list[str]]:
    """The language's own zone names by their first word, the longest first."""
    names: dict[str, list[str]] = {}
    for name in sorted({*LANGUAGES[code].zones, *clock_names(code)}, key=lambda name: (-len(name), name)):
        names.setdefault(_FIRST.findall(name)[0], []).append(name)
    return names


def _name_end(low: str, at: int, code: str) -> int | None:
    """Where the longest zone name that begins at an offset ends."""
    first = _FIRST.match(low, at)
    for name in _names(code).get(first[0], ()) if first is not None else ():
        end = at + len(name)
        if low[at:end].replace("’", "'") == name and not (low[end : end + 1].isalnum() or low.startswith("_", end)):
            return end
    return None


@lru_cache(maxsize=16)
def _shapes(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The shapes of "Brussels time", each with a word that it holds."""
    place = r"([^\W\d_][\w.'’\-]{1,20}(?:\s[^\W\d_][\w.'’\-]{1,20}){0,2}?(?:,?\s?d\.?c\.?)?)"
    return tuple(
        (
            max(_FIRST.findall(shape), key=len),
            re.compile(re.escape(shape).replace(r"\{\}", place).replace(r"\ ", r"\s") + r"(?!\w)"),
        )
        for shape in LANGUAGES[code].zone_of
    )


def is_label(written: str) -> bool:
    """Whether a word is an abbreviation of a zone of three letters or more, in capitals."""
    return len(written) > 2 and (written in LABELS or written in _UTC)


def after(
    text: str, low: str, end: int, language: Language, starts: dict[int, list[Mark]], towns: bool = True
) -> tuple[int, int, int] | None:
    """The zone label that follows a time: its start and end, and the end with its closing bracket."""
    opened = _OPEN.match(low, end)
    at = opened.end() if opened else end
    if at >= len(text) or "\n" in low[end:at]:
        return None
    stop = label_end(text, low, at, language, starts, towns)
    if stop is None:
        return None
    close = _CLOSE.match(low, stop) if "(" in low[end:at] or "[" in low[end:at] else None
    return at, stop, close.end() if close else stop


def label_end(
    text: str, low: str, at: int, language: Language, starts: dict[int, list[Mark]], towns: bool = False
) -> int | None:
    """Where the zone label that begins at an offset ends, None where none begins there."""
    if not text[at : at + 1].isalpha() and not text.startswith(_SIGNS, at):
        return None
    stop = _label_end(text, low, at, language, starts, towns)
    if stop is None:
        town = _CAPITALISED.match(text, at)  # "Paris + 2 h"
        told = town is not None and _AHEAD.match(low, town.end()) and places.zone_named(town[0], language.code)
        stop = town.end() if town is not None and told else None
    if stop is None or text[stop - 1].isdigit():
        return stop
    ahead = _AHEAD.match(low, stop)
    return ahead.end() if ahead is not None and int(ahead[2] or ahead[5]) <= _MOST_AHEAD else stop


def _whole_name(text: str, found: re.Match[str], code: str) -> int | None:
    """Where a label ends whose place is known, "New York" rather than "New"; None where none is known."""
    if found.end(1) == found.end():
        if not text[found.start(1)].isupper() and " " in found[1]:
            return None  # "those of the place"
        more = _FURTHER.match(text, found.end())
        if more is not None and places.zone_named(text[found.start(1) : more.end()], code):
            return more.end()
    return found.end() if places.zone_named(text[found.start(1) : found.end(1)], code) else None


def _tells_clock(low: str, at: int, end: int) -> bool:
    """Whether "in" a town tells a clock, in brackets or beside another hour: "(10 a.m. in New York)"."""
    opened = low.rfind("(", max(0, at - _BRACKET), at)
    if opened >= 0 and low.find(")", opened, at) < 0:
        return True
    return _OTHER_HOUR.match(low, end) is not None or _HOUR_BEFORE.search(low, max(0, at - _BRACKET), at) is not None


def _goes_on(text: str, at: int, language: Language) -> bool:
    """Whether a name goes on behind a word that may be a zone: "10 a.m. Central Library"."""
    behind = _NAMED.match(text, at)
    return behind is not None and behind[1].lower() not in {*language.weekdays, *language.months}


def _label_end(
    text: str, low: str, at: int, language: Language, starts: dict[int, list[Mark]], towns: bool
) -> int | None:
    """As `label_end`, without the hours by which another clock is told: the "CET" of "CET + 2"."""
    offset = _OFFSET.match(text, at)
    told = offset is not None and (offset[1] or (text[at - 1] in " ([" and (offset[4] or len(offset[3]) == 2)))
    if offset is not None and told and int(offset[3]) <= 14:
        return offset.end()
    letters = _ABBREVIATION.match(text, at)
    if letters is not None and (letters[0] in LABELS or letters[0] in _UTC):
        return offset.end() if offset is not None and offset[1] else letters.end()
    named = _name_end(low, at, language.code)
    if named is not None:
        return named if " " in low[at:named] or not _goes_on(text, named, language) else None
    for word, shape in _shapes(language.code):
        found = shape.match(low, at) if low.find(word, at, at + _LONGEST) >= 0 else None
        if found is None:
            continue
        stop = _whole_name(text, found, language.code)
        if stop and (not low.startswith(("in ", "à "), at) or _tells_clock(low, at, stop)):
            return stop
    for mark in starts.get(at, ()):
        if mark.means is Means.LOCAL:
            return mark.end
    town = _TOWN.match(text, at) if towns else None
    if town is not None and text.startswith(")", town.end()) and text[at - 1] != "(":
        return None
    if town is not None and places.zone_named(town[1], language.code):
        return town.end(1)
    return None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a label means."""

    minutes: int | None = None  # east of UTC; None: whatever `zone` has
    zone: str | None = None  # IANA, where the label names one by itself
    carriers: tuple[str, ...] = ()  # zones that carry the abbreviation
    abbreviation: str | None = None
    exact: bool = False  # UTC, GMT, numeric: taken at its word
    local: bool = False  # "local time"
    shared: bool = False  # several zones keep this clock: the place's own is meant where it does
    base: str | None = None  # the label by which it is told, `minutes` ahead of it: the "CET" of "CET + 2"


@lru_cache(maxsize=512)
def read_label(written: str, code: str) -> Reading | None:
    """What a label means by itself; None where it is not one."""
    language = LANGUAGES[code]
    label = written.strip(" ()[]")
    offset = _OFFSET.fullmatch(label)
    if offset is not None:
        minutes = int(offset[3]) * 60 + int(offset[4] or 0)
        return Reading(minutes=minutes if offset[2] == "+" else -minutes, exact=True)
    ahead = _AHEAD.search(label.lower())
    if ahead is not None and ahead.end() == len(label) and read_label(label[: ahead.start()], code) is not None:
        hours = int(ahead[2]) * 60 + int(ahead[3] or 0) if ahead[1] else -int(ahead[5]) * 60
        return Reading(minutes=hours, base=label[: ahead.start()])
    upper = label.upper()
    if upper in _UTC and (label == upper):
        return Reading(minutes=0, exact=True)
    if label == upper and label in LABELS:
        minutes_, carriers = LABELS[label]
        return Reading(minutes=minutes_, carriers=carriers, abbreviation=label)
    low = " ".join(label.lower().split())
    shared = clock_names(code).get(low.replace("’", "'"))
    named = language.zones.get(low) or shared
    if named is not None:
        if named in _UTC:
            return Reading(minutes=0, exact=True)
        if named in LABELS:
            minutes_, carriers = LABELS[named]
            return Reading(minutes=minutes_, carriers=carriers, abbreviation=named)
        return Reading(zone=named, shared=named == shared)
    if low in language.phrases.get(Means.LOCAL, ()):
        return Reading(local=True)
    for _, shape in _shapes(code):
        found = shape.fullmatch(low)
        if found is not None:
            zone = places.zone_named(label[found.start(1) : found.end(1)], code)
            if zone:
                return Reading(zone=zone)
    zone = places.zone_named(label, code) if label[:1].isupper() else None
    return Reading(zone=zone) if zone else None


@lru_cache(maxsize=2048)
def _carries(zone: str, label: str, year: int) -> bool:
    """Whether a zone writes a label for itself in summer or winter of a year."""
    if zone in LABELS[label][1]:
        return True
    names = {zones.local(datetime(year, month, 1, 12, tzinfo=UTC), zone).tzname() for month in (1, 7)}
    aliases = {
        "MEZ": "CET",
        "MESZ": "CEST",
        "HEC": "CET",
        "HNEC": "CET",
        "HAEC": "CEST",
        "OEZ": "EET",
        "OESZ": "EEST",
        "HNE": "EST",
        "HAE": "EDT",
    }
    pairs = {
        "ET": {"EST", "EDT"},
        "HE": {"EST", "EDT"},
        "CT": {"CST", "CDT"},
        "MT": {"MST", "MDT"},
        "PT": {"PST", "PDT"},
        "AET": {"AEST", "AEDT"},
    }
    asked = aliases.get(label, label)
    if asked in pairs:
        return bool(names & pairs[asked])
    partner = {"CEST": "CET", "EEST": "EET", "WEST": "WET", "EDT": "EST", "CDT": "CST", "MDT": "MST", "PDT": "PST"}.get(
        asked
    )
    return asked in names or (partner in names and zone.partition("/")[0] == LABELS[label][1][0].partition("/")[0])


@dataclass(frozen=True, slots=True)
class Settled:
    """An instant, whose clock it is on, and what is doubtful about it."""

    at: datetime  # aware, UTC
    zone: str  # IANA
    doubt: str | None = None  # a code of docs/doubts.md
    said: str = ""


def settle(wall: datetime, label: str | None, place: str | None, newsroom: str, code: str) -> Settled:
    """The instant of a wall time (naive) with its label, at a place whose zone is `place` (None: not known).

    Raises OverflowError at the ends of the calendar.
    """
    meaning = read_label(label, code) if label else None
    home = place or newsroom
    if meaning is None or meaning.local:
        return _on_wall(wall, home)
    if meaning.base is not None:
        told = settle(wall - timedelta(minutes=meaning.minutes or 0), meaning.base, None, newsroom, code)
        east = wall.replace(tzinfo=UTC) - told.at
        zone = next((z for z in (place, newsroom) if z and zones.offset(told.at, z) == east), None)
        return Settled(told.at, zone or _fixed(int(east.total_seconds()) // 60), told.doubt, told.said)
    if meaning.zone:
        told, here = _on_wall(wall, meaning.zone), _on_wall(wall, home)
        return here if meaning.shared and here.at == told.at else told
    if meaning.exact:
        at = (wall - timedelta(minutes=meaning.minutes or 0)).replace(tzinfo=UTC)
        for zone in (place, newsroom):
            if zone and zones.offset(at, zone) == timedelta(minutes=meaning.minutes or 0):
                return Settled(at, zone)
        return Settled(at, _fixed(meaning.minutes or 0))
    return _abbreviated(wall, meaning, place, newsroom)


def _abbreviated(wall: datetime, meaning: Reading, place: str | None, newsroom: str) -> Settled:
    label = meaning.abbreviation or ""
    zone = minutes = None
    for known in (place, newsroom):
        if known is None:
            continue
        if _carries(known, label, wall.year):
            zone, minutes = known, meaning.minutes
            break
        keeps = zones.offset(_on_wall(wall, known).at, known)
        others = (east for east, where in OTHER_MEANINGS.get(label, ()) if known.startswith(where))
        other = next((east for east in others if keeps == timedelta(minutes=east)), None)
        if other is not None:
            zone, minutes = known, other
            break
    if zone is None:
        zone, minutes = meaning.carriers[0], meaning.minutes
    settled = _on_wall(wall, zone)
    if minutes is None:
        return settled
    exact = (wall - timedelta(minutes=minutes)).replace(tzinfo=UTC)
    if settled.at == exact:
        return settled
    if zones.offset(exact, zone) == timedelta(minutes=minutes):  # the second of two hours when clocks go back
        return Settled(exact, zone)
    for carrier in meaning.carriers:
        if place is None and carrier != zone and _on_wall(wall, carrier).at == exact:
            return Settled(exact, carrier)
    return Settled(
        settled.at, zone, "zone-disagrees",
        f"{label} is not the time of {zone} on {wall.date().isoformat()}; read as the clock on the wall there.",
    )  # fmt: skip


@lru_cache(maxsize=4096)  # the rows of a day share their hours
def _on_wall(wall: datetime, zone: str) -> Settled:
    at, odd = zones.instant(wall, zone)
    if odd == "gap":
        return Settled(at, zone, "time-skipped", f"Clocks in {zone} skip {wall:%H:%M} on {wall.date().isoformat()}.")
    if odd == "fold":
        return Settled(
            at,
            zone,
            "time-twice",
            f"Clocks in {zone} show {wall:%H:%M} twice on {wall.date().isoformat()}; the first is taken.",
        )
    return Settled(at, zone)


def _fixed(minutes: int) -> str:
    """An IANA zone with a fixed offset; UTC where none has it."""
    if minutes and minutes % 60 == 0:
        name = f"Etc/GMT{-minutes // 60:+d}"
        if zones.is_zone(name):
            return name
    return "UTC"


def accepted(label: str, zone: str, day: date) -> bool:
    """Whether a label is the time of a zone at noon of a day."""
    noon = datetime(day.year, day.month, day.day, 12)
    return settle(noon, label, zone, zone, "en").doubt is None
