"""One new or recognised release against what is stored of it. Refuses to touch any other release.

Changes come in the order in which they must be stored: the release, then its events.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from feeds.comparing import absence, facts
from feeds.comparing.births import event_names
from feeds.comparing.matching import Unit, match
from feeds.comparing.referring import own_word
from feeds.model.change import Change, What
from feeds.model.edition import Entry, FieldChange, Presence, Scheduled
from feeds.model.newsroom import Source
from feeds.model.release import Release


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The circumstances of one trusted reading."""

    source: Source
    at: datetime  # aware, UTC, whole seconds
    today: date  # in the source's zone


def born(
    names: tuple[str, str],
    release: Release,
    found: Sequence[Unit],
    digest: str,
    position: int,
    related: tuple[str, ...],
    reading: Reading,
) -> list[Change]:
    """A release seen for the first time, with its events; names are its UID and short id."""
    uid, short_id = names
    entry = Entry(
        id=short_id,
        uid=uid,
        source=reading.source.id,
        release=release,
        digest=digest,
        anchor=reading.today,
        first_seen=reading.at,
        revised_at=reading.at,
        position=position,
        related=related,
    )
    return [Change(what=What.BORN, at=reading.at, entry=entry), *_births(entry, (), found, reading)]


def _births(entry: Entry, siblings: Sequence[Scheduled], found: Sequence[Unit], reading: Reading) -> list[Change]:
    uids = {event.uid for event in siblings}
    changes = []
    for unit in found:
        uid, short_id = event_names(entry.uid, unit.label, uids)
        uids.add(uid)
        event = Scheduled(
            id=short_id,
            uid=uid,
            release=entry.id,
            source=entry.source,
            event=unit.event,
            sequence=0,
            created_at=reading.at,
            modified_at=reading.at,
            instead_of=unit.instead_of,
        )
        lines: tuple[FieldChange, ...] = ()
        if unit.instead_of is not None:
            lines = tuple(
                line
                for line in facts.lines(
                    unit.instead_of,
                    unit.event,
                    facts.differing(unit.instead_of, unit.event),
                    entry.release.text,
                    reading.at,
                    "text",
                )
                if line.field in ("start", "end")
            )
        changes.append(Change(what=What.BORN, at=reading.at, event=replace(event, changes=lines), lines=lines))
    return changes


def revised(
    entry: Entry,
    events: Sequence[Scheduled],
    release: Release,
    units: Sequence[Unit],
    digest: str,
    position: int,
    related: tuple[str, ...],
    reading: Reading,
) -> list[Change]:
    """A release that is stored already, read anew; its events are all that are stored of it."""
    at = reading.at
    release = replace(release, published=entry.release.published)  # never moves: readers would get it twice
    fields = facts.release_differing(entry.release, release)
    found = match(events, units)
    touched = bool(facts.SHOWN_WITH_EVENTS.intersection(fields))
    reprint = not fields and release.text != entry.release.text
    event_changes: list[Change] = []
    for event, unit in found.kept:
        change = _kept(event, unit, entry.release, release, touched, reprint, at)
        if change is not None:
            event_changes.append(change)
    event_changes += _births(entry, events, found.born, reading)
    event_changes += [
        change
        for event in found.absent
        if (change := vanished(event, absence.confirmed(event.missing_since, at, reading.source.every), reading))
    ]
    told_anew = any(change.what in (What.BORN, What.REVISED) for change in event_changes)
    text = entry.release if reprint and not told_anew else release
    lines = facts.release_lines(entry.release, release, fields, at)
    now = replace(
        entry,
        release=text,
        digest=digest,
        position=position,
        missing_since=None,
        presence=Presence.LISTED,
        related=entry.related or related,
        short_since=None,
        flipped_since=None,
    )
    if fields and digest != entry.digest:
        now = replace(now, former=entry.digest, turned_at=at if digest == entry.former else None)
    elif entry.flipped_since is not None:
        now = replace(now, turned_at=at)
    what = What.SEEN
    if entry.presence is not Presence.LISTED:
        what = What.RETURNED
        if entry.presence is Presence.WITHDRAWN:
            lines += (FieldChange(at=at, field="presence", was="withdrawn", now="listed", why="return"),)
    elif fields:
        what = What.REVISED
    if fields:
        now = replace(now, revision=entry.revision + 1, revised_at=max(entry.revised_at, at))
    now = replace(now, changes=entry.changes + lines)
    if now != entry:
        return [Change(what=what, at=at, entry=now, lines=lines), *event_changes]
    return event_changes


def _kept(
    event: Scheduled, unit: Unit, before: Release, release: Release, touched: bool, reprint: bool, at: datetime
) -> Change | None:
    """An event that is still told. touched: its release's title, link or the like changed, which shows with it."""
    overlaid = own_word(event, before, unit)
    told_by = event.told_by if overlaid is not None else None
    unit = overlaid or unit
    fields = facts.differing(event.event, unit.event)
    told = facts.kept_spelling(event.event, unit.event, fields)
    slot = unit.instead_of
    if slot is None:
        slot = event.instead_of if "start" not in fields else None
    elif event.instead_of is not None and not facts.differing(event.instead_of, slot):
        slot = event.instead_of
    now = replace(event, event=told, instead_of=slot, missing_since=None, presence=Presence.LISTED, told_by=told_by)
    lines = facts.lines(event.event, told, fields, release.text, at, "text")
    if event.presence is Presence.WITHDRAWN:
        lines += (FieldChange(at=at, field="presence", was="withdrawn", now="listed", why="return"),)
    if lines or fields or touched or (slot is None) != (event.instead_of is None):
        now = replace(
            now,
            sequence=event.sequence + facts.significant(event.event, told, event.status, now.status),
            modified_at=max(event.modified_at, at),
            changes=event.changes + lines,
        )
        what = What.REVISED if event.presence is Presence.LISTED or fields else What.RETURNED
        return Change(what=what, at=at, event=now, lines=lines)
    if reprint:  # the old words stay published, and with them the evidence that points into them
        now = replace(now, event=event.event)
    if event.presence is not Presence.LISTED:
        return Change(what=What.RETURNED, at=at, event=now)
    return None if now == event else Change(what=What.SEEN, at=at, event=now)


def broken_off(entry: Entry, reading: Reading) -> list[Change]:
    """A release whose text came cut off for the first time: the whole one stays, and it is looked at again."""
    if entry.short_since is not None:
        return []
    return [Change(what=What.SEEN, at=reading.at, entry=replace(entry, short_since=reading.at))]


def flipped(entry: Entry, reading: Reading) -> list[Change]:
    """A release that goes back and forth, seen to do so first: the last text stays, and it is looked at again."""
    if entry.flipped_since is not None:
        return []
    return [Change(what=What.SEEN, at=reading.at, entry=replace(entry, flipped_since=reading.at))]


def vanished(event: Scheduled, presence: Presence, reading: Reading) -> Change | None:
    """An event that this reading no longer shows, given what is known of its absence; None where nothing is new."""
    if event.presence in (Presence.ROLLED_OFF, Presence.WITHDRAWN):
        return None
    at = reading.at
    presence = absence.of_event(event, presence, at, reading.source.zone)
    if presence is event.presence:
        return None
    now = replace(event, presence=presence, missing_since=event.missing_since or at)
    if presence is not Presence.WITHDRAWN:
        what = What.MISSING if presence is Presence.MISSING else What.SEEN
        return Change(what=what, at=at, event=now)
    line = FieldChange(at=at, field="presence", was="listed", now="withdrawn", why="absence")
    now = replace(
        now,
        sequence=event.sequence + (now.status is not event.status),
        modified_at=max(event.modified_at, at),
        changes=(*event.changes, line),
    )
    return Change(what=What.WITHDRAWN, at=at, event=now, lines=(line,))


def gone(entry: Entry, events: Sequence[Scheduled], presence: Presence, reading: Reading) -> list[Change]:
    """A release that this reading does not show, with the verdict on it; nothing where nothing is new."""
    if entry.presence in (Presence.ROLLED_OFF, Presence.WITHDRAWN) or presence is entry.presence:
        return []
    at = reading.at
    now = replace(entry, presence=presence, missing_since=entry.missing_since or at)
    lines: tuple[FieldChange, ...] = ()
    what = What.SEEN
    if presence is Presence.MISSING:
        what = What.MISSING
    elif presence is Presence.WITHDRAWN:
        what = What.WITHDRAWN
        lines = (FieldChange(at=at, field="presence", was="listed", now="withdrawn", why="absence"),)
    now = replace(now, changes=entry.changes + lines)
    changes = [Change(what=what, at=at, entry=now, lines=lines)]
    changes += [change for event in events if (change := vanished(event, presence, reading))]
    return changes
