"""iCalendar (RFC 5545, 7986): the only file that imports icalendar.

Refuses METHOD (PUBLISH would need an ORGANIZER), alarms nobody asked for, TZIDs without their VTIMEZONE, a made-up
stream address, and the clock: DTSTAMP is the last revision, so that unchanged events keep their bytes. An event that
cannot be written is left out and logged; the others stay.
"""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from icalendar import Alarm, Calendar, Component, Timezone, TimezoneDaylight, TimezoneStandard, vText
from icalendar import Event as VEvent

from feeds.model import zones
from feeds.model.edition import Edition, Entry, Scheduled
from feeds.model.event import Status
from feeds.model.moment import Moment, order_of
from feeds.publishing.addresses import event_path, feed_address, page_address
from feeds.publishing.observances import FIRST, LAST, Observance, observances
from feeds.publishing.text import address, clean, line
from feeds.publishing.wording import PREFIX, facts

MEDIA_TYPE = "text/calendar; charset=utf-8"
REFRESH = timedelta(hours=1)  # a suggestion: Google asks every 8 to 24 hours whatever we write
MOST = 960_000  # bytes of events; with the rest under 1 MB, where Google stops. The oldest go first
SHOWN_FOR = timedelta(hours=1)  # a timed event whose end is not stated: without an end clients show a sliver or a day
# RFC 5545 3.8.1.11 knows three; a postponed event without a new date must send nobody to the old slot
STATUS = {
    Status.CONFIRMED: "CONFIRMED",
    Status.TENTATIVE: "TENTATIVE",
    Status.CANCELLED: "CANCELLED",
    Status.POSTPONED: "CANCELLED",
}
_CLOSE = b"END:VCALENDAR\r\n"
_CLOSE_EVENT = b"END:VEVENT\r\n"
_log = logging.getLogger(__name__)


def render(edition: Edition, alarms: tuple[int, ...] = ()) -> bytes:
    """The edition's events as one VCALENDAR: CRLF, folded at 75 octets, UTF-8.

    `alarms`: minutes before the start of each timed event that takes place, only where a subscriber asked for them.
    """
    entries = {entry.id: entry for entry in edition.entries}
    names = dict(edition.names)
    parts: list[tuple[bytes, str | None, Scheduled]] = []
    for scheduled in sorted(edition.events, key=lambda item: (order_of(item.event.start), item.uid)):
        entry = entries.get(scheduled.release)
        try:
            body, zone = _vevent(scheduled, entry, edition.site, names.get(scheduled.source, scheduled.source))
            if alarms and isinstance(scheduled.event.start, Moment) and STATUS[scheduled.status] != "CANCELLED":
                body = body.removesuffix(_CLOSE_EVENT) + _alarms(scheduled, alarms) + _CLOSE_EVENT
        except (ValueError, TypeError, OverflowError, KeyError) as fault:
            _log.warning("event %s left out of %s: %s", scheduled.id, edition.path, fault)
            continue
        parts.append((body, zone, scheduled))
    weight = sum(len(body) for body, *_ in parts)
    while weight > MOST:
        weight -= len(parts.pop(0)[0])
    used: dict[str, list[datetime]] = {}
    for _, zone, scheduled in parts:
        if zone is not None and isinstance(scheduled.event.start, Moment):
            used.setdefault(zone, []).extend(_span(scheduled.event.start, scheduled.event.end))
    head = _head(edition)
    for zone in sorted(used):
        head.add_component(_vtimezone(zone, min(used[zone]), max(used[zone])))
    if not parts:  # RFC 5545 3.6: at least one component
        head.add_component(_vtimezone(edition.zone, edition.updated, edition.updated))
    opened: bytes = head.to_ical().removesuffix(_CLOSE)
    return opened + b"".join(body for body, *_ in parts) + _CLOSE


def _head(edition: Edition) -> Calendar:
    calendar = Calendar()
    title = line(edition.title)
    told = f"{title}: what newsrooms announce, re-read and kept true. {edition.site}/"
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Daybook//Daybook//EN")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", title)
    calendar.add("x-wr-calname", vText(title))  # icalendar escapes no text of names it does not know
    calendar.add("description", told)
    calendar.add("x-wr-caldesc", vText(told))
    calendar.add("x-wr-timezone", edition.zone)
    calendar.add("url", page_address(edition))
    calendar.add("source", feed_address(edition, "ics"), parameters={"VALUE": "URI"})
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    calendar.add("last-modified", edition.updated)
    return calendar


@lru_cache(maxsize=4096)  # a feed of 1,000 events of which one changed is written as fast as it is joined
def _vevent(scheduled: Scheduled, entry: Entry | None, site: str, source: str) -> tuple[bytes, str | None]:
    """The bytes of a VEVENT, and the TZID it uses."""
    event = scheduled.event
    vevent = VEvent()
    vevent.add("uid", scheduled.uid)
    vevent.add("dtstamp", scheduled.modified_at)
    vevent.add("created", scheduled.created_at)
    vevent.add("last-modified", scheduled.modified_at)
    vevent.add("sequence", scheduled.sequence)
    vevent.add("summary", PREFIX.get(scheduled.status, "") + line(event.title))
    vevent.add("status", STATUS[scheduled.status])
    vevent.add("x-daybook-status", scheduled.status.value.upper())
    zone = _add_times(vevent, event.start, event.end)
    vevent.add("transp", "TRANSPARENT")
    vevent.add("x-microsoft-cdo-busystatus", "FREE")
    if event.location:
        vevent.add("location", line(event.location))
    url = site + event_path(scheduled)
    vevent.add("url", url)
    stream = address(event.stream.url) if event.stream else None
    if event.stream and stream and scheduled.status not in (Status.CANCELLED, Status.POSTPONED):
        label = line(event.stream.name) if event.stream.name else "Live stream"
        parameters: dict[str, Any] = {"VALUE": "URI", "FEATURE": ["VIDEO", "FEED"], "LABEL": label}
        vevent.add("conference", stream, parameters=parameters)
    vevent.add("description", clean("\n".join((*facts(scheduled, entry, source), url))))
    return vevent.to_ical(), zone


def _alarms(scheduled: Scheduled, minutes: tuple[int, ...]) -> bytes:
    """A DISPLAY alarm each, with the DESCRIPTION without which Home Assistant refuses the calendar."""
    found = b""
    for before in sorted(minutes, reverse=True):
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", line(scheduled.event.title))
        alarm.add("trigger", timedelta(minutes=-before))
        found += alarm.to_ical()
    return found


def _add_times(vevent: VEvent, start: Moment | date, end: Moment | date | None) -> str | None:
    """Write DTSTART and DTEND (exclusive, of the same type); return the zone whose clock they use, None for none."""
    if not isinstance(start, Moment):
        last = end if isinstance(end, date) and end > start else start + timedelta(days=1)
        vevent.add("dtstart", start)
        vevent.add("dtend", last)
        return None
    first, last_at = _span(start, end)
    zone = start.zone
    if (
        zone == "UTC"
        or not zones.is_zone(zone)
        or first < FIRST
        or not _plain(first, zone)
        or not _plain(last_at, zone)
    ):
        vevent.add("dtstart", first)
        vevent.add("dtend", last_at)
        return None
    for name, at in (("dtstart", first), ("dtend", last_at)):
        vevent.add(name, zones.local(at, zone).replace(tzinfo=None), parameters={"TZID": zone})
    return zone


def _span(start: Moment, end: Moment | date | None) -> tuple[datetime, datetime]:
    """First and last instant, whole seconds, UTC; an end that is not after the start counts as not stated."""
    first = start.at.astimezone(zones.UTC).replace(microsecond=0)
    if isinstance(end, Moment) and end.at > start.at:
        return first, end.at.astimezone(zones.UTC).replace(microsecond=0)
    return first, first + SHOWN_FOR


def _plain(at: datetime, zone: str) -> bool:
    """Whether the wall clock in `zone` names this instant: of a repeated hour, RFC 5545 3.3.5 means the first."""
    return zones.instant(zones.local(at, zone).replace(tzinfo=None), zone)[0] == at


def _vtimezone(zone: str, earliest: datetime, latest: datetime) -> Timezone:
    timezone = Timezone()
    timezone.add("tzid", zone)
    for observance in observances(zone, max(earliest, FIRST), max(min(latest, LAST), FIRST)):
        timezone.add_component(_observance(observance))
    return timezone


def _observance(observance: Observance) -> Component:
    first = observance.first
    part: Component = TimezoneDaylight() if first.daylight else TimezoneStandard()
    part.add("dtstart", first.wall)
    if observance.ruled:
        rule: dict[str, object] = {"freq": "yearly", "bymonth": observance.month}
        if observance.weekday:
            rule["byday"] = f"{observance.nth}{observance.weekday}" if observance.nth else observance.weekday
        if observance.days:
            rule["bymonthday"] = list(observance.days)
        if observance.until:
            rule["until"] = observance.until
        part.add("rrule", rule)
    part.add("tzname", first.name)
    part.add("tzoffsetfrom", first.before)
    part.add("tzoffsetto", first.after)
    return part
