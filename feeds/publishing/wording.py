"""The words in which facts are said, in feeds and on pages alike: newsroom terms, and "not stated" where it is not.

Refuses a bare clock time: each comes with its zone. English month names are our own, whatever the host's locale.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from feeds.model import zones
from feeds.model.edition import Correction, Entry, Presence, Scheduled
from feeds.model.event import Access, Deadline, Event, Person, Status
from feeds.model.moment import Moment, When, iso_of
from feeds.publishing.text import address, line

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
ACCESS = {
    Access.OPEN: "Open to media",
    Access.ACCREDITED: "Accredited media",
    Access.POOL: "Pool only",
    Access.INVITATION: "By invitation",
    Access.NONE: "No media opportunity",
    Access.UNKNOWN: "Access not stated",
}
PREFIX = {Status.CANCELLED: "CANCELLED: ", Status.POSTPONED: "POSTPONED: ", Status.TENTATIVE: "TBC: "}
STATUS = {
    Status.CONFIRMED: "Confirmed",
    Status.CANCELLED: "Cancelled",
    Status.POSTPONED: "Postponed, no new date",
    Status.TENTATIVE: "To be confirmed",
}
END_NOT_STATED = "End not stated, shown as 1 hour"


def day_text(day: date, *, weekday: bool = True, year: bool = True, short: bool = False) -> str:
    """`Wednesday 16 July 2025`, or `Wed 16 Jul 2025` when short."""
    cut = 3 if short else None
    words = [WEEKDAYS[day.weekday()][:cut]] if weekday else []
    words += [str(day.day), MONTHS[day.month - 1][:cut]]
    return " ".join([*words, str(day.year)] if year else words)


def days_text(first: date, last: date, *, short: bool = False) -> str:
    """`11 to 12 July 2025`, with as much of the first day as the second does not say; one day where both are one."""
    if first >= last:
        return day_text(first, short=short)
    cut = 3 if short else None
    start = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        start += f" {MONTHS[first.month - 1][:cut]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} to {day_text(last, weekday=False, short=short)}"


def last_day(event: Event) -> date:
    """The last day of an event, at the place: the day before an exclusive end, and never before its first day."""
    if event.end is None:
        return event.day
    if isinstance(event.end, Moment):
        return max(event.day, (event.end.local - timedelta(seconds=1)).date())
    return max(event.day, event.end - timedelta(days=1))


def offset_text(at: datetime, zone: str) -> str:
    """`UTC+2`, `UTC-3:30`, `UTC`."""
    seconds = int(zones.offset(at, zone).total_seconds())
    if not seconds:
        return "UTC"
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"UTC{'+' if seconds > 0 else '-'}{hours}" + (f":{minutes:02}" if minutes else "")


def zone_text(moment: Moment) -> str:
    """The zone as written, else its abbreviation on that day, else its offset where it has no abbreviation."""
    if moment.label:
        return line(moment.label, 40)
    name = moment.local.tzname() or ""
    return name if name[:1].isalpha() else offset_text(moment.at, moment.zone)


def clock_text(moment: Moment) -> str:
    """`14:30`."""
    return f"{moment.local:%H:%M}"


def when_text(when: When, *, short: bool = False) -> str:
    """`Wednesday 16 July 2025, 14:30 CEST`; a day without a clock."""
    if isinstance(when, Moment):
        return f"{day_text(when.local.date(), short=short)}, {clock_text(when)} {zone_text(when)}"
    return day_text(when, short=short)


def deadline_text(deadline: Deadline) -> str:
    """`By Tuesday 15 July 2025, 17:00 CEST: registration`; a whole day means its end."""
    return f"By {when_text(deadline.at)}: {line(deadline.what)}"


def person_text(person: Person) -> str:
    """`Radmila Shekerinska, NATO Deputy Secretary General`."""
    return line(person.name) + (f", {line(person.role)}" if person.role else "")


def stream_text(event: Event) -> str:
    """Where to watch, as named, with the address if the text gives one; "Stream not stated" if it tells of none."""
    if event.stream is None:
        return "Stream not stated"
    told = [line(event.stream.name)] if event.stream.name else []
    url = address(event.stream.url)
    if url and url not in told:
        told.append(url)
    return "Streamed live: " + " ".join(told) if told else "Streamed live, address not stated"


def parsed(value: str | None, zone: str | None) -> When | None:
    """An instant or day out of a ledger line; None where the value is neither."""
    if not value:
        return None
    try:
        if len(value) == 10:
            return date.fromisoformat(value)
        at = datetime.fromisoformat(value)
    except ValueError:
        return None
    if at.tzinfo is None or "T" not in value:
        return None
    return Moment(at=at.astimezone(zones.UTC), zone=zone if zone and zones.is_zone(zone) else "UTC")


def moved(scheduled: Scheduled) -> tuple[datetime, When] | None:
    """When the last change of the start was seen, and what it was before; None where it never moved, or only gained
    its hour. A text that tells both slots itself counts as a move seen when the event was."""
    for change in reversed(scheduled.changes):
        if change.field != "start":
            continue
        start = scheduled.event.start
        was = parsed(change.was, start.zone if isinstance(start, Moment) else scheduled.event.zone)
        if was is None or iso_of(was) == iso_of(start):
            return None
        if not isinstance(was, Moment) and was == scheduled.event.day:
            return None
        return change.at, was
    former = scheduled.instead_of
    if former is not None and iso_of(former.start) != iso_of(scheduled.event.start):
        return scheduled.created_at, former.start
    return None


def layers(scheduled: Scheduled) -> tuple[str, ...]:
    """What the desk set against the newsroom, who else tells of the event, and what came of it, a line each."""
    told = [_correction_text(one, scheduled.own) for one in scheduled.corrections]
    for other in scheduled.also:
        when = "" if iso_of(other.event.start) == iso_of(scheduled.event.start) else f": {when_text(other.event.start)}"
        gone = "" if other.listed else ", no longer on its page"
        told.append(f"Also told by {line(other.name)}{when}{gone}")
    for later in scheduled.followed:
        link = address(later.link)
        told.append(f"Afterwards, {later.what}: {line(later.title)}" + (f" {link}" if link else ""))
    return tuple(told)


def value_text(field: str, value: str | None, zone: str | None) -> str:
    """A field's value as words: times on their clock, "not stated" for none."""
    when = parsed(value, zone) if field in ("start", "end") else None
    return when_text(when) if when is not None else line(value) if value else "not stated"


def said_of(field: str, event: Event) -> str | None:
    """A field of an event as the JSON event object has it; of a stream its address, else its name."""
    if field in ("start", "end"):
        when = event.start if field == "start" else event.end
        return None if when is None else iso_of(when)
    if field == "stream":
        return None if event.stream is None else event.stream.url or event.stream.name or "live"
    told = {"title": event.title, "location": event.location, "status": event.status, "access": event.access}
    return told[field]


def _correction_text(correction: Correction, own: Event) -> str:
    field, value = correction.field, value_text(correction.field, correction.value, correction.zone)
    if correction.met_at is not None:
        day = day_text(correction.met_at.date())
        return f"Corrected by the desk, and told by the newsroom too since {day}: {field} {value}"
    zone = own.start.zone if isinstance(own.start, Moment) else own.zone
    said = value_text(field, said_of(field, own), zone)
    return f"Corrected by the desk: {field} {value}; source says {said} ({line(correction.why)})"


def facts(scheduled: Scheduled, entry: Entry | None, source: str) -> tuple[str, ...]:
    """What is known of an event, a line a fact, the stream first: the body of calendar entries and feed items.

    Only from stored values; `entry` is the release it was read from, `source` the newsroom's name. Of the release only
    title, link and deadlines are told: a change of those is a revision of its events, one of its body is not.
    """
    event = scheduled.event
    if scheduled.killed:
        return (event.title,)
    told = [stream_text(event), ACCESS[event.access]]
    if scheduled.status is not Status.CONFIRMED:
        told.append(STATUS[scheduled.status])
    if entry is not None:
        told += [deadline_text(deadline) for deadline in entry.release.deadlines]
    if event.all_day:
        told.append("Time not stated")
        if last_day(event) > event.day:
            told.append(f"Days: {days_text(event.day, last_day(event))}")
    else:
        told.append(f"Start: {when_text(event.start)}")
        if event.end is None:
            told.append(END_NOT_STATED)
        else:
            told.append(f"End: {when_text(event.end)}")
    if event.written:
        told.append(f"Time as printed: {line(event.written)}")
    if event.qualifier:
        told.append(f"Approximate: {line(event.qualifier)}")
    shift = moved(scheduled)
    if shift is not None:
        seen, was = shift
        told.append(f"Moved, was {when_text(was)} (seen {day_text(seen.date())})")
    if event.location:
        told.append(f"Where: {line(event.location)}")
    if event.who:
        told.append("Who: " + "; ".join(person_text(person) for person in event.who))
    if event.afterwards:
        told.append("Afterwards: " + ", ".join(line(thing) for thing in event.afterwards))
    if event.announced:
        told.append("Mentioned in a release, no advisory yet")
    if scheduled.presence is Presence.WITHDRAWN and scheduled.missing_since is not None:
        told.append(f"No longer on the newsroom's page since {day_text(scheduled.missing_since.date())}")
    told += layers(scheduled)
    told += [f"To check: {line(doubt.said)}" for doubt in event.doubts]
    told.append(f"Source: {line(source)}")
    if entry is not None:
        link = address(entry.release.link)
        told.append(f"Release: {line(entry.release.title)}" + (f" {link}" if link else ""))
    return tuple(told)
