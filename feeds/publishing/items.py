"""What Atom, RSS and JSON Feed have in common: an edition as news items, newest first.

Refuses event dates as news dates: an item is dated by when the news came out, since readers pin, hide or re-date items
from the future. Ids are UUIDs that never change.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from feeds.model.change import Revision
from feeds.model.edition import Edition, Entry, Scheduled
from feeds.model.moment import Moment
from feeds.model.zones import UTC
from feeds.publishing.addresses import event_path, release_path
from feeds.publishing.ledger import headline, said, shown
from feeds.publishing.text import address, html, line, paragraphs
from feeds.publishing.wording import PREFIX, day_text, days_text, facts, last_day, when_text

LIMIT = 50  # readers stop at half a megabyte
RELEASES = "/releases"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One news item, clean and whole."""

    id: str  # urn:uuid:...
    title: str  # plain text
    link: str  # absolute, our page
    via: str | None  # absolute, the newsroom's page
    author: str  # the newsroom
    published: datetime  # aware, UTC, whole seconds
    updated: datetime  # aware, UTC, whole seconds, never before published
    summary: str  # one line
    parts: tuple[str, ...]  # paragraphs of plain text
    scheduled: Scheduled | None = None  # of an event
    entry: Entry | None = None  # the release

    @property
    def html(self) -> str:
        """The paragraphs as HTML."""
        return html(self.parts)


def feed_id(edition: Edition) -> str:
    """The feed's own id: of its address, so that two sites differ and the replicas of one agree."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, edition.site + edition.path)}"


def updated(edition: Edition, items: tuple[Item, ...]) -> datetime:
    """The newest revision, from the values alone."""
    return max([_second(edition.updated), *(item.updated for item in items)])


def items_of(edition: Edition) -> tuple[Item, ...]:
    """The newest items: releases in the store's order for /releases, else events by their last revision."""
    names = dict(edition.names)
    if edition.path.startswith(RELEASES):
        return tuple(_of_release(entry, edition.site, names) for entry in edition.entries[:LIMIT])
    entries = {entry.id: entry for entry in edition.entries}
    newest = sorted(edition.events, key=lambda item: item.uid)
    newest.sort(key=lambda item: (item.modified_at, item.created_at), reverse=True)
    found = []
    for item in newest[:LIMIT]:
        try:
            found.append(_of_event(item, entries.get(item.release), edition.site, names))
        except (ValueError, OverflowError, KeyError) as fault:  # a day that no clock shows, a zone that is none
            _log.warning("event %s left out of %s: %s", item.id, edition.path, fault)
    return tuple(found)


def items_of_changes(edition: Edition, revisions: Sequence[Revision]) -> tuple[Item, ...]:
    """The newest revisions of events, each an item of its own that never changes: what readers treat as news."""
    names = dict(edition.names)
    return tuple(_of_revision(revision, edition.site, names) for revision in revisions[:LIMIT])


def _of_revision(revision: Revision, site: str, names: dict[str, str]) -> Item:
    scheduled = revision.event
    event = scheduled.event
    zone = event.start.zone if isinstance(event.start, Moment) else event.zone
    told = [said(change, zone) for change in revision.lines if shown(change)]
    phrases = tuple(f"{words}: {more}" if more else words for words, more in told)
    source = names.get(scheduled.source, scheduled.source)
    at = _second(revision.at)
    return Item(
        id=f"urn:uuid:{revision.id}",
        title=f"{headline(revision)}: {line(event.title)}",
        link=site + event_path(scheduled),
        via=None,
        author=line(source),
        published=at,
        updated=at,
        summary=line("; ".join(phrases) or _when(scheduled)),
        parts=(*phrases, _when(scheduled), *facts(scheduled, None, source)),
        scheduled=scheduled,
    )


def _when(scheduled: Scheduled) -> str:
    event = scheduled.event
    if isinstance(event.start, Moment):
        return when_text(event.start)
    if last_day(event) > event.day:
        return f"{days_text(event.day, last_day(event))}, time not stated"
    return f"{day_text(event.day)}, time not stated"


def _of_release(entry: Entry, site: str, names: dict[str, str]) -> Item:
    told = paragraphs(entry.release.body)
    via = address(entry.release.link)
    published = _published(entry)
    author = line(names.get(entry.source, entry.source))
    return Item(
        id=f"urn:uuid:{entry.uid}",
        title=line(entry.release.title),
        link=site + release_path(entry),
        via=via,
        author=author,
        published=published,
        updated=max(published, _second(entry.revised_at)),
        summary=line(told[0]) if told else line(entry.release.title),
        parts=(*told, f"Source: {author}" + (f" {via}" if via else "")),
        entry=entry,
    )


def _of_event(scheduled: Scheduled, entry: Entry | None, site: str, names: dict[str, str]) -> Item:
    event = scheduled.event
    source = names.get(scheduled.source, scheduled.source)
    entry = None if scheduled.killed else entry
    when = _when(scheduled)
    told = facts(scheduled, entry, source)
    first_news = entry is not None and scheduled.created_at <= entry.first_seen
    published = _published(entry) if first_news and entry else _second(scheduled.created_at)
    return Item(
        id=f"urn:uuid:{scheduled.uid}",
        title=PREFIX.get(scheduled.status, "") + line(event.title),
        link=site + event_path(scheduled),
        via=address(entry.release.link) if entry else None,
        author=line(source),
        published=published,
        updated=max(published, _second(scheduled.modified_at)),
        summary=line(f"{when}. {told[0]}"),
        parts=(when, *told),  # not the release's text: an edit of it elsewhere must not touch this item
        scheduled=scheduled,
        entry=entry,
    )


def _published(entry: Entry) -> datetime:
    """The source's own date if it gives one that is not ahead of our first sight, else first sight."""
    seen = _second(entry.first_seen)
    told = entry.release.published
    return min(seen, _second(told)) if told else seen


def _second(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)
