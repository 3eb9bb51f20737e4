"""The front page as values: now, next, the diary by day, later and earlier, the month, deadlines, sources."""

from __future__ import annotations

import calendar
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from feeds.model import zones
from feeds.model.alarms import Alarm, Reading
from feeds.model.edition import Edition, Entry
from feeds.model.event import Status
from feeds.model.moment import Moment, order_of
from feeds.publishing.addresses import release_path
from feeds.publishing.wording import day_text, deadline_text
from feeds.web.cards import Card, card, month, span_text, weekday
from feeds.web.health import Checked, Condition

AHEAD = 14  # days shown one by one
EARLIER = 60  # past events at most
LATER = 60  # events further ahead at most
RELEASES = 8
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of the diary, or a run of days on which nothing is announced."""

    id: str
    name: str  # "Today", "Wednesday"
    rest: str  # "Monday 14 July 2025", "16 July 2025"
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A day of the small month; `href` where it can be gone to."""

    day: int
    href: str | None
    streamed: bool
    today: bool
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """How a source is doing, in words."""

    name: str
    condition: Condition
    said: str  # "read 09:38 CEST"
    notice: str | None  # for the band over the page
    error: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """A deadline still ahead."""

    said: str
    entry: Entry

    @property
    def path(self) -> str:
        """Of the release that states it."""
        return release_path(self.entry)

    @property
    def title(self) -> str:
        """Of the release that states it."""
        return self.entry.release.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """All that the front page prints."""

    today: date
    on: tuple[Card, ...]
    next: Card | None
    days: tuple[Day, ...]  # those with events and the quiet ones between
    later: tuple[Card, ...]
    unshown: int  # events still further ahead, which the calendar holds
    earlier: tuple[Card, ...]  # newest first
    empty: bool  # nothing ahead at all within AHEAD
    month: str
    weeks: tuple[tuple[Cell | None, ...], ...]
    deadlines: tuple[Register, ...]
    as_known: str  # for print


def front(edition: Edition, now: datetime, visitor: str | None) -> Front:
    """The front page of a diary at the aware instant `now`, for a visitor's zone."""
    zone = edition.zone
    today = zones.day_in(now, zone)
    names = dict(edition.names)
    entries = {entry.id: entry for entry in edition.entries}
    cards = []
    for item in sorted(edition.events, key=lambda item: (order_of(item.event.start), item.uid)):
        source = names.get(item.source, item.source)
        try:
            cards.append(card(item, entries.get(item.release), source, now, zone, visitor))
        except (ValueError, OverflowError, KeyError) as fault:  # a day that no clock shows, a zone that is none
            _log.warning("event %s left out of the page: %s", item.id, fault)
    live = [each for each in cards if each.state != "past"]
    on = tuple(each for each in live if each.state in ("on", "started") and each.said)[:2]
    coming = [each for each in live if each.state == "coming" and not each.struck]
    after = [each for each in coming if each.first >= today]
    following = next((each for each in after if each.said), None) or next(iter(after or coming), None)
    horizon = today + timedelta(days=AHEAD)
    shown = [each for each in live if max(each.first, today) < horizon]
    later = tuple(each for each in live if max(each.first, today) >= horizon)
    earlier = tuple(reversed([each for each in cards if each.state == "past"]))[:EARLIER]
    return Front(
        today=today,
        on=on,
        next=following,
        days=_days(shown, today),
        later=later[:LATER],
        unshown=len(later[LATER:]),
        earlier=earlier,
        empty=not shown,
        month=month(today),
        weeks=_weeks(cards, today, horizon),
        deadlines=_deadlines(edition.entries, now, zone),
        as_known=_as_known(now, zone),
    )


def _as_known(now: datetime, zone: str) -> str:
    there = zones.local(now, zone)
    return f"{day_text(there.date())} at {there:%H:%M} {there.tzname()}"


def _days(shown: Sequence[Card], today: date) -> tuple[Day, ...]:
    by_day: dict[date, list[Card]] = {}
    for each in shown:
        by_day.setdefault(max(each.first, today), []).append(each)
    if not by_day:
        return ()
    found = []
    day, last = today, max(by_day)
    while day <= last:
        here = by_day.get(day)
        if here:
            name = "Today" if day == today else weekday(day)
            rest = day_text(day, weekday=day == today)
            here.sort(key=lambda each: each.said is None)  # those with a clock first
            found.append(Day(id=f"d{day.isoformat()}", name=name, rest=rest, cards=tuple(here)))
            day += timedelta(days=1)
            continue
        end = day
        while end + timedelta(days=1) not in by_day:
            end += timedelta(days=1)
        found.append(Day(id="", name=_quiet(day, end, today), rest="", cards=()))
        day = end + timedelta(days=1)
    return tuple(found)


def _quiet(first: date, last: date, today: date) -> str:
    start = "Today" if first == today else f"{weekday(first)} {day_text(first, weekday=False, year=False)}"
    return start if first == last else f"{start} to {weekday(last)} {day_text(last, weekday=False, year=False)}"


def _weeks(cards: Sequence[Card], today: date, horizon: date) -> tuple[tuple[Cell | None, ...], ...]:
    opening = today.replace(day=1)
    closing = today.replace(day=calendar.monthrange(today.year, today.month)[1])
    busy: dict[date, list[Card]] = {}
    for each in cards:
        if each.last < opening or each.first > closing:
            continue
        for number in range(max(each.first, opening).day, min(each.last, closing).day + 1):
            busy.setdefault(today.replace(day=number), []).append(each)

    def cell(day: date) -> Cell:
        here = busy.get(day, [])
        streamed = sum(each.streamed for each in here)
        href = None
        if here:
            goal = next((max(each.first, today) for each in here if each.state != "past"), None)
            href = "#earlier" if goal is None else f"#d{goal.isoformat()}" if goal < horizon else "#later"
        count = f"{len(here)} event{'s' if len(here) != 1 else ''}"
        label = f"{day_text(day, weekday=False, year=False)}, {count}" + (f", {streamed} streamed" if streamed else "")
        return Cell(day=day.day, href=href, streamed=bool(streamed), today=day == today, label=label)

    return tuple(
        tuple(cell(day) if day.month == today.month else None for day in week)
        for week in calendar.Calendar().monthdatescalendar(today.year, today.month)
    )


def _deadlines(entries: Sequence[Entry], now: datetime, zone: str) -> tuple[Register, ...]:
    found = []
    for entry in entries:
        if any(event.status is Status.CANCELLED for event in entry.release.events):
            continue
        for deadline in entry.release.deadlines:
            ahead = deadline.at.at > now if isinstance(deadline.at, Moment) else deadline.at >= zones.day_in(now, zone)
            if ahead:
                found.append((order_of(deadline.at), entry.uid, Register(said=deadline_text(deadline), entry=entry)))
    return tuple(register for *_, register in sorted(found, key=lambda each: each[:2]))


def source_lines(sources: Sequence[Checked], now: datetime, zone: str) -> tuple[SourceLine, ...]:
    """Each source in words at the aware instant `now`, clocks by the site's `zone`."""
    return tuple(_source_line(source, now, zone) for source in sources)


def _source_line(source: Checked, now: datetime, zone: str) -> SourceLine:
    health = source.health
    read = "not read yet"
    if health.last_success is not None:
        read = f"read {_instant(health.last_success, now, zone)}"
    notice = None
    if source.condition is Condition.LATE:
        if health.last_success is None:
            notice = f"{health.name} has not been read yet."
        else:
            notice = f"{health.name} last {read}, {span_text(now - health.last_success)} ago."
    elif source.condition is Condition.BROKEN:
        since = f"last {read}" if health.last_success else "never read so far"
        notice = f"{health.name} cannot be read ({since})."
    return SourceLine(name=health.name, condition=source.condition, said=read, notice=notice, error=health.error)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """A source on the page of sources."""

    line: SourceLine
    id: str
    every: str  # "15 min"
    changed: str
    next: str
    failures: int
    releases: int
    events: int
    doubts: int
    dates: str | None  # how many were understood; None where no text was accounted for
    alarms: tuple[str, ...]


def source_rows(
    sources: Sequence[Checked],
    diary: Edition,
    releases: Edition,
    raised: Sequence[Alarm],
    readings: Mapping[str, Reading],
    now: datetime,
) -> tuple[SourceRow, ...]:
    """Each source with what was read from it and what is wrong with it, at the aware instant `now`."""
    found = []
    for source in sources:
        health = source.health
        mine = [entry for entry in releases.entries if entry.source == health.source]
        events = [item for item in diary.events if item.source == health.source]
        told = [*(entry.release.doubts for entry in mine), *(item.event.doubts for item in events)]
        found.append(
            SourceRow(
                line=_source_line(source, now, diary.zone),
                id=health.source,
                every=_every(health.every),
                changed=_instant(health.last_change, now, diary.zone),
                next=_instant(health.next_try, now, diary.zone),
                failures=health.failures,
                releases=len(mine),
                events=len(events),
                doubts=sum(len(doubts) for doubts in told),
                dates=_dates(readings[health.source]),
                alarms=tuple(alarm.said for alarm in raised if alarm.source == health.source),
            )
        )
    return tuple(found)


def _dates(read: Reading) -> str | None:
    if not read.texts:
        return None
    texts = "newest text" if read.texts == 1 else f"{read.texts} newest texts"
    if not read.dates:
        return f"No date or time in the {texts}"
    return f"{read.dates - read.unclear} of {read.dates} dates and times in the {texts}"


def _every(seconds: int) -> str:
    return f"{seconds} s" if seconds < 60 else span_text(timedelta(seconds=seconds))


def _instant(at: datetime | None, now: datetime, zone: str) -> str:
    if at is None:
        return "not yet"
    there = zones.local(at, zone)
    old = there.date() != zones.day_in(now, zone)
    return f"{there:%H:%M} {there.tzname()}" + (f" on {day_text(there.date(), year=False, short=True)}" if old else "")


def fresh_text(sources: Sequence[Checked], now: datetime) -> str:
    """`NATO newsroom checked 3 min ago`; of several sources, the one read longest ago."""
    if not sources:
        return "No source is configured"
    read = [(source.health.last_success, source.health.name) for source in sources if source.health.last_success]
    if len(read) < len(sources):
        return "Not every source has been read yet" if read else "No source has been read yet"
    oldest, name = min(read)
    ago = span_text(now - oldest)
    who = name if len(sources) == 1 else f"All {len(sources)} sources"
    return f"{who} checked " + ("just now" if ago == "0 min" else f"{ago} ago")


def releases_line(entry: Entry, zone: str) -> str:
    """What is said under a release's title: when it came out if the source tells, else the day it is about."""
    release = entry.release
    if release.published is not None:
        return day_text(zones.day_in(release.published, zone), short=True)
    if release.dated is not None:
        return f"about {day_text(release.dated, short=True)}"
    return f"first seen {day_text(zones.day_in(entry.first_seen, zone), short=True)}"
