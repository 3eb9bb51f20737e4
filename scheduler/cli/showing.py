"""`daybook changes` and `daybook show`: what changed in what was announced, and all that is known of one thing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from feeds.model import zones
from feeds.model.change import Revision
from feeds.model.edition import Entry, FieldChange, Scheduled
from feeds.model.event import Event
from feeds.model.moment import Moment
from scheduler.cli import exits
from scheduler.cli.listing import forms
from scheduler.cli.operator import Operator, clean, console, dump, dump_lines, plain, say

if TYPE_CHECKING:
    from scheduler.compose import Service

NOT_STATED = "not stated"
HEADS = ("seen", "id", "what", "title", "when", "old → new")


@click.command()
@forms
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1, 1000), help="So many, newest first.")
@click.option("--from", "source", metavar="ID", help="Of one source.")
@click.pass_obj
def changes(operator: Operator, form: str | None, limit: int, source: str | None) -> int:
    """List what changed in the events, newest first: new ones, moved, cancelled, corrected, withdrawn."""
    from scheduler.compose import source_named

    settings = operator.settings()
    with operator.service(settings, writing=False) as service:
        if source is not None:
            source_named(service, source)
        found = service.store.changes(limit if source is None else 1000)
    found = tuple(each for each in found if source in {None, each.event.source})[:limit]
    if form in {"json", "jsonl"}:
        told = [_object(revision, settings.site_url or "http://127.0.0.1:8000") for revision in found]
        if form == "json":
            dump({"changes": told})
        else:
            dump_lines(told)
        return exits.GOOD
    rows = [_row(revision, settings.zone) for revision in found]
    if form == "plain":
        plain([HEADS, *rows])
        return exits.GOOD
    if rows:
        from scheduler.cli.tables import table

        console().print(table(HEADS, rows))
    say(f"{len(rows)} change{'' if len(rows) == 1 else 's'}.")
    return exits.GOOD


def _row(revision: Revision, zone: str) -> tuple[str, ...]:
    from feeds.publishing.ledger import headline, shown

    return (
        _at(revision.at, zone),
        revision.event.id,
        headline(revision),
        revision.event.event.title,
        when_words(revision.event.event),
        "; ".join(difference(line) for line in revision.lines if shown(line)) or "-",
    )


def _object(revision: Revision, site: str) -> dict[str, Any]:
    from feeds.publishing.addresses import event_path
    from feeds.publishing.ledger import headline
    from feeds.publishing.objects import stamp

    scheduled = revision.event
    return {
        "id": revision.id,
        "at": stamp(revision.at),
        "what": revision.what.value,
        "said": headline(revision),
        "event": scheduled.id,
        "uid": scheduled.uid,
        "sequence": scheduled.sequence,
        "from": scheduled.source,
        "title": scheduled.event.title,
        "url": site + event_path(scheduled),
        "lines": [
            {"field": line.field, "was": line.was, "now": line.now, "why": line.why, "words": line.words}
            for line in revision.lines
        ],
    }


@click.command()
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="One document.")
@click.pass_obj
def show(operator: Operator, id: str, as_json: bool) -> int:
    """Show all that is known of an event or a release by its short ID, with its history."""
    settings = operator.settings()
    with operator.service(settings, writing=False) as service:
        site = settings.site_url or "http://127.0.0.1:8000"
        event, release = service.store.event(id), service.store.entry(id)
        if event is not None:
            lines, told = _of_event(*event, service, operator.clock.now()), _event_object(*event, site)
        elif release is not None:
            lines, told = _of_release(*release, service), _release_object(*release, site)
        else:
            raise click.UsageError(f"There is no event or release {id}; daybook events lists the events.")
        if as_json:
            dump(told)
            return exits.GOOD
        out = console()
        for name, words in lines:
            out.print(f"{name:<12}{clean(words)}" if name else clean(words), style=None if name else "bold")
    return exits.GOOD


def _event_object(scheduled: Scheduled, entry: Entry, site: str) -> dict[str, Any]:
    from feeds.publishing.objects import published_event

    return published_event(scheduled, site, entry)


def _release_object(entry: Entry, events: tuple[Scheduled, ...], site: str) -> dict[str, Any]:
    from feeds.model.wire import release_object
    from feeds.publishing.addresses import release_path
    from feeds.publishing.objects import stamp

    return {
        "id": entry.id,
        "uid": entry.uid,
        "url": site + release_path(entry),
        "from": entry.source,
        "first_seen": stamp(entry.first_seen),
        "revised": stamp(entry.revised_at),
        "revision": entry.revision,
        "presence": entry.presence.value,
        "event_ids": [event.id for event in events],
        **release_object(entry.release),
    }


def _of_event(scheduled: Scheduled, entry: Entry, service: Service, now: datetime) -> Iterator[tuple[str, str]]:
    from feeds.publishing.addresses import event_path
    from feeds.publishing.wording import deadline_text, layers
    from scheduler.cli.tables import ACCESS, own_time, stream_words

    event, zone = scheduled.event, service.settings.zone
    here = own_time(event, now)
    yield "", event.title
    end = ", end not stated" if event.end is None and isinstance(event.start, Moment) else ""
    yield "when", when_words(event) + (f" ({here} here)" if here else "") + end
    yield "status", scheduled.status.value + (", mentioned in passing" if event.announced else "")
    yield "place", event.location or NOT_STATED
    yield "stream", stream_words(event) if event.stream else NOT_STATED
    yield "access", ACCESS[event.access.value]
    for person in event.who:
        yield "who", person.name + (f", {person.role}" if person.role else "")
    yield "as printed", event.written or NOT_STATED
    for deadline in () if scheduled.killed else entry.release.deadlines:
        yield "deadline", deadline_text(deadline)
    for words in layers(scheduled):
        yield "note", words
    yield "source", f"{_name(service, scheduled.source)}: {entry.release.title} ({entry.id})"
    if entry.release.link:
        yield "link", entry.release.link
    if service.settings.site_url:
        yield "page", service.settings.site_url + event_path(scheduled)
    yield "uid", f"{scheduled.uid}, sequence {scheduled.sequence}"
    yield "first seen", f"{_at(scheduled.created_at, zone)}, {scheduled.presence.value}"
    for line in scheduled.changes:
        yield "history", f"{_at(line.at, zone)}  {difference(line)}"
    for doubt in () if scheduled.killed else (*event.doubts, *entry.release.doubts):
        yield "in doubt", f"{doubt.code}: {doubt.said}"


def _of_release(entry: Entry, events: tuple[Scheduled, ...], service: Service) -> Iterator[tuple[str, str]]:
    from feeds.publishing.wording import deadline_text

    release, zone = entry.release, service.settings.zone
    yield "", release.title
    yield "kind", release.kind.value + (f", {release.dated.isoformat()}" if release.dated else "")
    yield "source", _name(service, entry.source)
    if release.link:
        yield "link", release.link
    yield "first seen", _at(entry.first_seen, zone)
    yield "revised", f"{_at(entry.revised_at, zone)}, revision {entry.revision}, {entry.presence.value}"
    for scheduled in events:
        yield "event", f"{scheduled.id}  {when_words(scheduled.event)}  {scheduled.event.title}"
    for deadline in release.deadlines:
        yield "deadline", deadline_text(deadline)
    for line in entry.changes:
        yield "history", f"{_at(line.at, zone)}  {difference(line)}"
    for doubt in release.doubts:
        yield "in doubt", f"{doubt.code}: {doubt.said}"
    for paragraph in filter(str.strip, release.body.split("\n")):
        yield "text", paragraph


def difference(line: FieldChange) -> str:
    """`start: 14:30 → 15:00`, with who and why where the desk did it."""
    if line.field == "text":  # told as edited, never in full
        return "text edited"
    by = f" (the desk, {line.words})" if line.why == "operator" and line.words else ""
    return f"{line.field}: {line.was or NOT_STATED} → {line.now or NOT_STATED}{by}"


def when_words(event: Event) -> str:
    """`Wed 16 Jul 2025 14:30 CEST`; never a bare time without its zone."""
    from scheduler.cli.tables import day_words, time_words

    return f"{day_words(event)} {time_words(event)}"


def _name(service: Service, id: str) -> str:
    source = service.sources.get(id)
    return f"{source.name} ({id})" if source is not None else f"{id}, no longer configured"


def _at(at: datetime, zone: str) -> str:
    """On the site's clock: `2025-07-10 10:00`."""
    return f"{zones.local(at, zone):%Y-%m-%d %H:%M}"
