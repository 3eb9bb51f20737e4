"""One event or one release on a page of its own, as values: history, plain text, linked data, the marked words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from feeds.model import zones
from feeds.model.change import Revision
from feeds.model.edition import Entry, Scheduled
from feeds.model.event import Status
from feeds.model.moment import Moment, iso_of
from feeds.publishing.addresses import event_path
from feeds.publishing.ledger import headline, said, shown, was_text
from feeds.publishing.text import address
from feeds.publishing.wording import day_text, days_text, last_day, moved, parsed, when_text, zone_text
from feeds.web.cards import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A line of an event's history."""

    at: str  # in words, on the site's clock
    iso: str
    said: str
    more: str | None


def history(scheduled: Scheduled, site_zone: str) -> tuple[Step, ...]:
    """The ledger, newest first, down to the first sight."""
    start = scheduled.event.start
    zone = start.zone if isinstance(start, Moment) else scheduled.event.zone
    steps = [step(change.at, *said(change, zone), site_zone) for change in reversed(scheduled.changes) if shown(change)]
    return (*steps, step(scheduled.created_at, "First listed", _first(scheduled, zone), site_zone))


def _first(scheduled: Scheduled, zone: str | None) -> str:
    for change in scheduled.changes:
        was = parsed(change.was, zone) if change.field == "start" else None
        if was is not None:
            return f"Start {when_text(was)}"
    return f"Start {when_text(scheduled.event.start)}"


def step(at: datetime, words: str, more: str | None, zone: str) -> Step:
    """A line at the aware instant `at`, on the clock of `zone`."""
    return Step(at=_at(at, zone), iso=_iso(at, zone), said=words, more=more)


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A revision in a list."""

    step: Step
    title: str
    path: str
    when: str
    kind: str  # of its badge


def news(revision: Revision, zone: str) -> News:
    """A revision for the page of changes, stamped on the clock of `zone`."""
    event = revision.event.event
    clock = event.start.zone if isinstance(event.start, Moment) else event.zone
    told = [said(change, clock) for change in revision.lines if shown(change)]
    more = "; ".join(f"{words}: {more}" if more else words for words, more in told)
    head = headline(revision)
    kind = (
        "off" if head == "Cancelled" else "moved" if head.startswith(("Moved", "Postponed", "No longer")) else "plain"
    )
    return News(
        step=step(revision.at, head, more or None, zone),
        title=event.title,
        path=event_path(revision.event),
        when=brief(revision.event),
        kind=kind,
    )


def _at(at: datetime, zone: str) -> str:
    there = zones.local(at, zone)
    return f"{day_text(there.date(), short=True)}, {there:%H:%M}"


def _iso(at: datetime, zone: str) -> str:
    return zones.local(at, zone).replace(microsecond=0).isoformat()


def withdrawn(scheduled: Scheduled, zone: str) -> str:
    """When a cancellation was seen."""
    for change in reversed(scheduled.changes):
        if change.field == "status" and change.now == Status.CANCELLED:
            seen = f"{_at(change.at, zone)} {zones.local(change.at, zone).tzname()}"
            return f"Seen on {seen}. It stays here, marked cancelled."
    return "The newsroom says so. It stays here, marked cancelled."


def brief(scheduled: Scheduled) -> str:
    """When, in one phrase: `Wed 16 Jul 2025, 14:30 CEST`."""
    event = scheduled.event
    if isinstance(event.start, Moment):
        return when_text(event.start, short=True)
    return days_text(event.day, last_day(event), short=True)


def plain(card: Card, scheduled: Scheduled, people: tuple[str, ...], site: str) -> str:
    """The entry as a planning desk types it."""
    event = scheduled.event
    lines = [card.days.upper()]
    words = event.title
    if isinstance(event.start, Moment) and card.utc is not None:
        words = f"{event.start.local:%H%M} {zone_text(event.start)} ({card.utc.time.replace(':', '')} UTC) {words}"
    shift = moved(scheduled)
    if shift is not None:
        words += f". MOVED, was {was_text(shift[1], event.start)}."
    if scheduled.status is not Status.CONFIRMED:
        words = f"{scheduled.status.value.upper()}: {words}"
    lines.append(words)
    if people:
        lines.append(f"WHO: {'; '.join(people)}")
    lines.append(f"WHERE: {event.location or 'not stated'}")
    if isinstance(event.start, Moment):
        lines.append(f"END: {card.end or 'not stated'}")
    else:
        lines.append("TIME: not stated")
    watch = " ".join(part for part in (card.stream_name, card.stream_url) if part)
    lines.append(f"STREAM: {watch or ('address not stated' if card.streamed else 'not stated')}")
    lines.append(f"ACCESS: {card.access.lower() if card.access_known else 'not stated'}")
    lines.append(site + card.path)
    return "\n".join(lines)


def linked(scheduled: Scheduled, entry: Entry, site: str) -> dict[str, Any]:
    """schema.org data: stated facts only."""
    event = scheduled.event
    shift = moved(scheduled)
    told: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": f"{site}/e/{scheduled.id}",
        "url": site + event_path(scheduled),
        "name": event.title,
        "startDate": iso_of(event.start),
        "eventStatus": "https://schema.org/"
        + {
            Status.CANCELLED: "EventCancelled",
            Status.POSTPONED: "EventPostponed",
        }.get(scheduled.status, "EventRescheduled" if shift else "EventScheduled"),
    }
    if shift is not None:
        told["previousStartDate"] = iso_of(shift[1])
    if event.end is not None:
        told["endDate"] = iso_of(event.end) if isinstance(event.end, Moment) else last_day(event).isoformat()
    places: list[dict[str, Any]] = []
    if event.location:
        places.append({"@type": "Place", "name": event.location})
    stream = address(event.stream.url) if event.stream else None
    if stream:
        places.append({"@type": "VirtualLocation", "url": stream})
    if places:
        told["location"] = places if len(places) > 1 else places[0]
    if event.stream is not None:
        told["subjectOf"] = {
            "@type": "BroadcastEvent",
            "name": event.stream.name or event.title,
            "isLiveBroadcast": True,
            "startDate": iso_of(event.start),
        }
    if event.who:
        told["performer"] = [
            {"@type": "Person", "name": person.name} | ({"jobTitle": person.role} if person.role else {})
            for person in event.who
        ]
    if entry.release.link and address(entry.release.link):
        told["isBasedOn"] = address(entry.release.link)
    return told
