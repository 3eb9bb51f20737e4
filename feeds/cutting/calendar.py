"""An upstream calendar (.ics): its events arrive in structure and are taken as they are, not read from prose.

One VEVENT, or one series with its changed occurrences, is one release: `Draft.given` holds the events, and the text
tells the same for people, so that every field has words it came from. A series is unfolded over the year of the fetch
and the next. Refuses a calendar cut off before its end, and passes over what its owner marked private or confidential.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

import icalendar
from dateutil.rrule import rrulestr
from icalendar.error import BrokenCalendarProperty
from icalendar.prop import vBroken

from feeds.cutting import gates
from feeds.cutting.addresses import absolute
from feeds.cutting.charset import decode
from feeds.cutting.html import html_to_text
from feeds.cutting.piece import Cuttings, of_draft
from feeds.cutting.text import clean, clean_line
from feeds.model import zones
from feeds.model.document import Document
from feeds.model.errors import ShapeError
from feeds.model.event import Doubt, Event, Span, Status, Stream
from feeds.model.moment import Moment, When, order_of
from feeds.model.newsroom import Source
from feeds.model.release import Draft

_LARGEST = 10 * 1024 * 1024  # bytes
_MOST = 5000  # components
_MOST_TIMES = 400  # occurrences of one series
_YEARS = range(1990, 2101)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_STATUS = {"CONFIRMED": Status.CONFIRMED, "TENTATIVE": Status.TENTATIVE, "CANCELLED": Status.CANCELLED}
_TAG = re.compile(r"</?(?:p|br|a|b|i|div|span|ul|li|strong|em|html)\b[^<>]{0,500}>", re.I)
_TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Time:
    """One occurrence, before it has words."""

    start: When
    end: When | None
    doubts: tuple[Doubt, ...] = ()


class _Zone(NamedTuple):
    """The zone for times that name none."""

    name: str  # IANA
    told: bool  # by the calendar; else it is the source's


class _Unusable(ValueError):
    """A component that gives no event; the text says why."""


def cuttings(document: Document, source: Source) -> Cuttings:
    """The calendar's events as releases, in its order. Raises ShapeError where it is no calendar."""
    name = f"“{source.name}”"
    if len(document.content) > _LARGEST:
        raise ShapeError("too-large", f"{name} is a calendar of more than {_LARGEST >> 20} MiB.")
    text = decode(document.content, source.options.get("charset") or document.charset, name).text.lstrip(
        "\ufeff \t\r\n"
    )
    if not text[:15].upper().startswith("BEGIN:VCALENDAR"):
        gates.refuse_strangers(document, source, "a calendar")
        gates.refuse_words(text, source, "a calendar", "a text that is none")
    if "END:VCALENDAR" not in text[-200:].upper():
        raise ShapeError("truncated", f"{name} is a calendar that breaks off before its end.")
    if text.upper().count("BEGIN:") > 4 * _MOST:
        raise ShapeError("too-large", f"{name} is a calendar of more than {_MOST} events.")
    try:
        calendar = icalendar.Calendar.from_ical(text)
    except (ValueError, LookupError, RecursionError) as error:
        raise ShapeError(
            "parse", f"{name} is a calendar that cannot be read ({' '.join(str(error).split())[:120]})."
        ) from error
    zone = _zone_of(calendar, source)
    drafts: list[Draft] = []
    faults: list[str] = []
    for group in _groups(calendar.walk("VEVENT")):
        try:
            if draft := _draft(group, zone, document, name):
                drafts.append(draft)
        except (_Unusable, BrokenCalendarProperty) as error:
            faults.append(f"{clean_line(str(group[0].get('SUMMARY', 'an event')))[:80]}: {error}")
    if not drafts:
        raise ShapeError("empty", f"{name} is a calendar without events." if not faults else f"{name}: {faults[0]}")
    return Cuttings(pieces=tuple(of_draft(draft) for draft in drafts), faults=tuple(faults))


def _zone_of(calendar: Any, source: Source) -> _Zone:
    told = str(calendar.get("X-WR-TIMEZONE", ""))
    return _Zone(told, True) if zones.is_zone(told) else _Zone(source.zone, False)


def _groups(events: Iterable[Any]) -> list[list[Any]]:
    """Events by UID, the series before its changed occurrences; those without UID stand alone."""
    found: dict[object, list[Any]] = {}
    for number, event in enumerate(events):
        found.setdefault(str(event.get("UID")) if event.get("UID") else number, []).append(event)
    return [sorted(group, key=lambda one: one.get("RECURRENCE-ID") is not None) for group in found.values()]


def _draft(group: list[Any], zone: _Zone, document: Document, name: str) -> Draft | None:
    first = group[0]
    if str(first.get("CLASS", "PUBLIC")).upper() in {"PRIVATE", "CONFIDENTIAL"}:
        return None
    title = clean_line(str(first.get("SUMMARY", "")))
    about = _described(first, name)
    if not title:
        title = about.partition("\n")[0][:120]
    if not title:
        raise _Unusable("it has neither a summary nor a description")
    told = _Telling(title)
    taken: set[object] = set()
    events: list[Event] = []
    changed = [one for one in group if one.get("RECURRENCE-ID") is not None]
    for one in changed:
        taken.add(_key(_dt(one, "RECURRENCE-ID"), zone))
    for one in [*group[: len(group) - len(changed)], *changed]:
        for time in _times(one, zone, document.fetched_at, taken if one not in changed else set()):
            events.append(told.event(one, time, name))
    if not events:
        return None
    body = told.body(about)
    return Draft(
        title=title,
        body=body,
        ident=str(first.get("UID")) if first.get("UID") else None,
        link=absolute("", str(first.get("URL", ""))),
        given=tuple(sorted(events, key=lambda one: order_of(one.start))),
    )


def _described(event: Any, name: str) -> str:
    said = str(event.get("DESCRIPTION", ""))
    return html_to_text(said, "", name) if _TAG.search(said) else clean(said)


def _dt(event: Any, name: str) -> date | datetime:
    """The value of a property that stands once and is a date or time."""
    value = event.get(name)
    if isinstance(value, vBroken):
        raise _Unusable(f"its {name} cannot be read")
    if isinstance(value, list):
        raise _Unusable(f"it has several {name}")
    told = getattr(value, "dt", None)
    if not isinstance(told, date):
        raise _Unusable(f"its {name} is no date" if value is not None else f"it has no {name}")
    if told.year not in _YEARS:
        raise _Unusable(f"its {name} lies in the year {told.year}")
    return told


def _when(told: date | datetime, zone: _Zone) -> tuple[When, tuple[Doubt, ...]]:
    if not isinstance(told, datetime):
        return told, ()
    if told.tzinfo is None:
        at, _ = zones.instant(told.replace(microsecond=0), zone.name)
        said = Doubt(code="zone-assumed", said=f"The calendar names no time zone; {zone.name} was taken.")
        return Moment(at=at, zone=zone.name), () if zone.told else (said,)
    own = str(getattr(told.tzinfo, "key", ""))
    shown = own if zones.is_zone(own) and own != "UTC" else zone.name
    return Moment(at=told.astimezone(UTC).replace(microsecond=0), zone=shown), ()


def _key(told: date | datetime, zone: _Zone) -> object:
    when = _when(told, zone)[0]
    return when.at if isinstance(when, Moment) else when


def _times(event: Any, zone: _Zone, fetched_at: datetime, taken: set[object]) -> Iterator[_Time]:
    begin = _dt(event, "DTSTART")
    length = _length(event, begin)
    for start in _starts(event, begin, zone, fetched_at):
        if _key(start, zone) in taken:
            continue
        when, doubts = _when(start, zone)
        end = _when(start + length, zone)[0] if length else None
        if (
            isinstance(when, Moment)
            and isinstance(end, Moment)
            and length
            and isinstance(begin, datetime)
            and begin.tzinfo
        ):
            end = Moment(at=when.at + length, zone=when.zone)
        yield _Time(start=when, end=end, doubts=doubts)


def _length(event: Any, begin: date | datetime) -> timedelta | None:
    """How long it lasts, where it says so; None for a single whole day."""
    if event.get("DTEND") is not None:
        end = _dt(event, "DTEND")
        if isinstance(end, datetime) != isinstance(begin, datetime):
            return None
        if isinstance(end, datetime) and isinstance(begin, datetime):
            if (end.tzinfo is None) != (begin.tzinfo is None):
                return None
            length = (end.astimezone(UTC) - begin.astimezone(UTC)) if end.tzinfo else end - begin
        else:
            length = end - begin
    elif event.get("DURATION") is not None:
        length = getattr(event.get("DURATION"), "dt", None) or timedelta(0)
    else:
        return None
    if not isinstance(begin, datetime):
        length = timedelta(days=length.days)
        return length if length > timedelta(days=1) else None
    return length if length > timedelta(0) else None


def _starts(event: Any, begin: date | datetime, zone: _Zone, fetched_at: datetime) -> list[Any]:
    """The starts of a series in the year of the fetch and the next; of a single event, its one start."""
    rule = event.get("RRULE")
    extra = _listed(event.get("RDATE"))
    if rule is None and not extra:
        return [begin]
    out = {_key(one, zone) for one in _listed(event.get("EXDATE"))}
    naive = begin.replace(tzinfo=None) if isinstance(begin, datetime) else datetime(begin.year, begin.month, begin.day)
    tz = begin.tzinfo if isinstance(begin, datetime) else None
    found: list[datetime] = [naive]
    if rule is not None:
        if isinstance(rule, list) or str(rule.get("FREQ", [""])[0]).upper() in _TOO_OFTEN:
            raise _Unusable("its rule of repetition is not one that a diary can hold")
        early, late = datetime(fetched_at.year, 1, 1), datetime(fetched_at.year + 1, 12, 31, 23, 59, 59)
        try:
            every = rrulestr(_local_until(rule, tz), dtstart=naive)
            found = [
                one for _, one in zip(range(_MOST_TIMES), every.xafter(early, inc=True), strict=False) if one <= late
            ]
        except (ValueError, TypeError, OverflowError) as error:
            raise _Unusable(f"its rule of repetition cannot be read ({error!s:.80})") from error
    starts: list[Any] = [one.replace(tzinfo=tz) if isinstance(begin, datetime) else one.date() for one in found]
    return [one for one in [*starts, *extra] if _key(one, zone) not in out]


def _local_until(rule: Any, tz: Any) -> str:
    """The rule with UNTIL on the event's own clock, as the rest of it is (RFC 5545 3.3.10 gives it in UTC)."""
    told: str = rule.to_ical().decode()
    until = (rule.get("UNTIL") or [None])[0]
    if isinstance(until, datetime) and until.tzinfo is not None:
        local = until.astimezone(tz) if tz is not None else until
        told = re.sub(r"UNTIL=[^;]+", f"UNTIL={local:%Y%m%dT%H%M%S}", told)
    return told


def _listed(value: Any) -> list[date | datetime]:
    given = value if isinstance(value, list) else [] if value is None else [value]
    return [one.dt for dates in given for one in getattr(dates, "dts", ()) if isinstance(one.dt, date)]


class _Telling:
    """Writes what is given as lines for people, and remembers where each field's words stand."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._lines: list[str] = []
        self._seen: dict[str, Span] = {}
        self._at = len(title) + 2

    def event(self, event: Any, time: _Time, name: str) -> Event:
        """The event, its words written down."""
        title = clean_line(str(event.get("SUMMARY", ""))) or self._title
        status = _STATUS.get(str(event.get("STATUS", "CONFIRMED")).upper(), Status.CONFIRMED)
        location = clean_line(str(event.get("LOCATION", ""))) or None
        stream = _stream(event)
        words = _words(time)
        when = self._write(f"When: {words}", skip=6)
        evidence = [("start", when)] + ([("end", when)] if time.end is not None else [])
        if title != self._title:
            evidence.append(("title", self._write(title)))
        else:
            evidence.append(("title", Span(0, len(self._title))))
        if location:
            evidence.append(("location", self._write(f"Where: {location}", skip=7)))
        if stream:
            evidence.append(
                ("stream", self._write(f"Live: {' '.join(filter(None, (stream.name, stream.url)))}", skip=6))
            )
        if status is not Status.CONFIRMED:
            evidence.append(("status", self._write(f"Status: {status.value}", skip=8)))
        zone = time.start.zone if isinstance(time.start, Moment) else None
        return Event(
            title=title,
            start=time.start,
            end=time.end,
            zone=zone,
            location=location,
            stream=stream,
            status=status,
            written=words,
            doubts=tuple(Doubt(code=one.code, said=one.said, span=when) for one in time.doubts),
            evidence=tuple(evidence),
        )

    def body(self, about: str) -> str:
        """All lines, then what the calendar says in prose."""
        return "\n".join(self._lines) + (f"\n\n{about}" if about else "")

    def _write(self, line: str, skip: int = 0) -> Span:
        if line not in self._seen:
            self._lines.append(line)
            self._seen[line] = Span(self._at + skip, self._at + len(line))
            self._at += len(line) + 1
        return self._seen[line]


def _words(time: _Time) -> str:
    start, end = time.start, time.end
    if not isinstance(start, Moment):
        last = end - timedelta(days=1) if isinstance(end, date) and not isinstance(end, datetime) else None
        return _day(start) if last is None or last == start else f"{_day(start)} to {_day(last)}"
    there = start.local
    words = f"{_day(there.date())}, {there:%H:%M}"
    if isinstance(end, Moment):
        until = end.local
        words += f"–{until:%H:%M}" if until.date() == there.date() else f" to {_day(until.date())}, {until:%H:%M}"
    return f"{words} ({start.zone})"


def _day(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _stream(event: Any) -> Stream | None:
    """A CONFERENCE with sound or picture (RFC 7986 5.11)."""
    given = event.get("CONFERENCE")
    for one in given if isinstance(given, list) else [given]:
        url = absolute("", str(one)) if one is not None else None
        if url:
            label = clean_line(str(one.params.get("LABEL", "")))
            return Stream(name=label or None, url=url)
    return None
