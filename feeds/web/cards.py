"""An event as a page shows it at one instant: what to print, decided here, so that templates only print.

Both times, always labelled, never a bare clock; a fact that is not stated is said to be so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from feeds.model import zones
from feeds.model.edition import Entry, Presence, Scheduled
from feeds.model.event import Access, Event, Status
from feeds.model.moment import Moment, When, iso_of
from feeds.publishing.addresses import event_path
from feeds.publishing.ledger import was_text
from feeds.publishing.text import address
from feeds.publishing.wording import (
    ACCESS,
    MONTHS,
    WEEKDAYS,
    clock_text,
    day_text,
    days_text,
    last_day,
    moved,
    offset_text,
    when_text,
    zone_text,
)
from feeds.web.marks import line_around

ON_FOR = timedelta(minutes=60)  # a timed event with no stated end counts as on
STARTED_FOR = timedelta(hours=3)  # and then as started, end not stated
MOVED_FOR = timedelta(days=7)  # a move is news for so long
# zones whose IANA name shows an older spelling of the city
CITIES = {
    "Kiev": "Kyiv",
    "Calcutta": "Kolkata",
    "Saigon": "Ho Chi Minh City",
    "Rangoon": "Yangon",
    "Katmandu": "Kathmandu",
    "Godthab": "Nuuk",
    "Faeroe": "Faroe",
    "Asmera": "Asmara",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A moment on one clock."""

    time: str  # "14:30"
    zone: str  # "CEST", or a city
    day: str  # "Wed 16 Jul"
    long_day: str  # "Wednesday 16 July 2025"
    offset: str  # "UTC+2"
    iso: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A short word with a colour that never stands alone."""

    kind: str  # "live", "moved", "off", "plain"
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An event for a list or a page."""

    id: str
    path: str  # without the site's prefix
    title: str
    status: Status
    state: str  # "on", "started", "coming", "past"
    first: date
    last: date
    iso: str  # of the start, for <time datetime>
    said: Clock | None  # None for whole days
    utc: Clock | None
    yours: Clock | None  # only where a zone was asked for whose clock differs
    yours_day: str | None  # its weekday, where the date differs
    end: str | None  # in words
    days: str  # the day or days, in words
    note: str  # instead of a clock: "Time not stated", "11 to 12 July"
    progress: str | None  # "Started 6 min ago", "Starts in 2 days 4 h"
    badges: tuple[Badge, ...]
    struck: bool  # the old time holds no more
    streamed: bool
    stream_name: str | None
    stream_url: str | None
    access: str
    access_known: bool
    closed: bool  # no media opportunity
    location: str | None
    who: tuple[str, ...]
    announced: bool
    qualifier: str | None
    line: str | None  # the printed line it was read from
    context: str | None  # the release's title, where the line adds nothing to the event's own
    release: str  # Entry.id
    source: str  # name
    missing: str | None  # in words


def city(zone: str) -> str:
    """The town a zone is named after, as its people spell it."""
    name = zone.rpartition("/")[2].replace("_", " ")
    return CITIES.get(name.replace(" ", "_"), name)


def clock(at: datetime, zone: str, label: str) -> Clock:
    """An instant on a zone's clock, under a label."""
    there = zones.local(at, zone)
    return Clock(
        time=f"{there:%H:%M}",
        zone=label,
        day=day_text(there.date(), year=False, short=True),
        long_day=day_text(there.date()),
        offset=offset_text(at, zone),
        iso=there.isoformat(),
    )


def span_text(span: timedelta) -> str:
    """`2 days 4 h`, `1 h 10 min`, `6 min`: whole minutes."""
    minutes = int(span.total_seconds()) // 60
    days, rest = divmod(minutes, 1440)
    hours, left = divmod(rest, 60)
    if days:
        return f"{days} day{'s' if days != 1 else ''}" + (f" {hours} h" if hours else "")
    if hours:
        return f"{hours} h" + (f" {left} min" if left else "")
    return f"{left} min"


def state_of(event: Event, now: datetime, site_zone: str) -> str:
    """`on`, `started` (end not stated), `coming` or `past` at the aware instant `now`."""
    if not isinstance(event.start, Moment):
        zone = event.zone if event.zone and zones.is_zone(event.zone) else site_zone
        return "past" if last_day(event) < zones.day_in(now, zone) else "coming"
    if now < event.start.at:
        return "coming"
    if isinstance(event.end, Moment) and event.end.at > event.start.at:
        return "on" if now < event.end.at else "past"
    if now < event.start.at + ON_FOR:
        return "on"
    return "started" if now < event.start.at + STARTED_FOR else "past"


def card(
    scheduled: Scheduled, entry: Entry | None, source: str, now: datetime, site_zone: str, visitor: str | None
) -> Card:
    """The card of an event at `now` (aware), for a visitor whose zone is `visitor` (IANA), None if unknown."""
    event = scheduled.event
    off = scheduled.status in (Status.CANCELLED, Status.POSTPONED)
    state = state_of(event, now, site_zone)
    if off and state in ("on", "started"):
        state = "coming"
    said = utc = yours = yours_day = None
    start = event.start
    if isinstance(start, Moment):
        said = clock(start.at, start.zone, zone_text(start))
        utc = clock(start.at, "UTC", "UTC")
        if visitor and zones.offset(start.at, visitor) != zones.offset(start.at, start.zone):
            yours = clock(start.at, visitor, city(visitor))
            yours_day = yours.day.split()[0] if yours.day != said.day else None
    stream = None if off else event.stream
    line = line_around(entry.release.text, event.evidence) if entry else None
    return Card(
        id=scheduled.id,
        path=event_path(scheduled),
        title=event.title,
        status=scheduled.status,
        state=state,
        first=event.day,
        last=last_day(event),
        iso=iso_of(start),
        said=said,
        utc=utc,
        yours=yours,
        yours_day=yours_day,
        end=_end(event),
        days=days_text(event.day, last_day(event)),
        note=_note(scheduled),
        progress=None if off or not isinstance(start, Moment) else _progress(state, start.at, now, event.end),
        badges=_badges(scheduled, state, now),
        struck=off,
        streamed=stream is not None,
        stream_name=stream.name if stream else None,
        stream_url=address(stream.url) if stream else None,
        access=ACCESS[event.access],
        access_known=event.access is not Access.UNKNOWN,
        closed=event.access is Access.NONE,
        location=event.location,
        who=tuple(person.name for person in event.who),
        announced=event.announced,
        qualifier=event.qualifier,
        line=line,
        context=_context(event, line, entry),
        release=scheduled.release,
        source=source,
        missing=_missing(scheduled, site_zone),
    )


def _context(event: Event, line: str | None, entry: Entry | None) -> str | None:
    """What the entry belongs to, where the printed line is but its time and title."""
    if entry is None or _folded(entry.release.title) == _folded(event.title):
        return None
    return entry.release.title if line is None or _folded(event.title) in _folded(line) else None


def _folded(words: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in words.casefold()).split())


def _end(event: Event) -> str | None:
    if isinstance(event.end, Moment) and isinstance(event.start, Moment):
        same = event.end.local.date() == event.start.local.date()
        return f"{clock_text(event.end)} {zone_text(event.end)}" if same else when_text(event.end)
    return None


def _note(scheduled: Scheduled) -> str:
    event = scheduled.event
    last = last_day(event)
    if last > event.day:
        return days_text(event.day, last, short=True)
    return "Time to be confirmed" if scheduled.status is Status.TENTATIVE else "Time not stated"


def _progress(state: str, at: datetime, now: datetime, end: When | None) -> str | None:
    if state == "coming":
        ahead = at - now + timedelta(seconds=59)
        return f"Starts in {span_text(ahead)}"
    if state == "past":
        return None
    told = f"Started {span_text(now - at)} ago"
    return told if end is not None or state == "on" else f"{told}, end not stated"


def _badges(scheduled: Scheduled, state: str, now: datetime) -> tuple[Badge, ...]:
    event = scheduled.event
    found = []
    if scheduled.status is Status.CANCELLED:
        found.append(Badge(kind="off", said="Cancelled"))
    elif scheduled.status is Status.POSTPONED:
        found.append(Badge(kind="moved", said="Postponed, no new date"))
    elif scheduled.status is Status.TENTATIVE:
        found.append(Badge(kind="plain", said="To be confirmed"))
    if state == "on":
        found.append(Badge(kind="live", said="On now"))
    shift = moved(scheduled)
    if shift is not None and scheduled.status is not Status.CANCELLED and now - shift[0] < MOVED_FOR:
        found.append(Badge(kind="moved", said=f"Moved, was {was_text(shift[1], event.start)}"))
    return tuple(found)


def _missing(scheduled: Scheduled, zone: str) -> str | None:
    if scheduled.presence is not Presence.WITHDRAWN or scheduled.missing_since is None:
        return None
    return day_text(zones.day_in(scheduled.missing_since, zone))


def weekday(day: date) -> str:
    """`Monday`."""
    return WEEKDAYS[day.weekday()]


def month(day: date) -> str:
    """`July 2025`."""
    return f"{MONTHS[day.month - 1]} {day.year}"
