"""What is known of a source, and how a round's changes are kept. Nothing is ever deleted here but old rounds.

Refuses to decide what a change means; it only numbers, resolves a short name that is taken, and writes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, bindparam, delete, func, select, update

from feeds.model.change import Change, Known, Round, What
from feeds.model.edition import Entry, Presence, Scheduled
from feeds.model.moment import order_of
from feeds.model.names import short
from feeds.store.bodies import encoded, entry_of, scheduled_of
from feeds.store.shelf import Shelf, Shelves, renewed, shelf_of
from feeds.store.tables import (
    event_revisions,
    events,
    ledger,
    meta,
    release_revisions,
    releases,
    rounds,
    sources,
)

T = TypeVar("T")

CHUNK = 500  # values in one IN (...), under every database's limit
LONG_GONE = 1000  # releases no longer listed that are loaded to be recognised when they come back; older ones are not
ROUNDS_KEPT = 500  # of each source
_KEPT = (What.BORN, What.REVISED, What.WITHDRAWN, What.RETURNED)  # what makes a new row of revisions


def chunks(values: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Lists of at most `size`."""
    batch: list[T] = []
    for value in values:
        batch.append(value)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


_LINE = tuple(releases.c[name] for name in ("digest", "id", "position", "presence", "pending"))


def shelf(connection: Connection, source: str, shelves: Shelves) -> Shelf:
    """What the source showed last: from memory where that is true, else by one indexed query."""
    kept = connection.execute(select(sources.c.kept).where(sources.c.id == source)).scalar() or 0
    found = shelves.get(source, kept)
    if found is None:
        rows = connection.execute(select(*_LINE).where(releases.c.source == source)).fetchall()
        found = shelf_of(kept, rows)
        shelves.put(source, found)
    return found


def known(connection: Connection, source: str, digests: Collection[str], shelves: Shelves) -> Known:
    """See Store. Set arithmetic where all is as it was; bodies are read only of those that are not."""
    shown = digests if isinstance(digests, (set, frozenset)) else frozenset(digests)
    last = shelf(connection, source, shelves)
    same, places = last.same, last.places
    wanted: list[str] = []
    if off := same.keys() - shown:
        wanted = [same[digest] for digest in off]
        same, places = dict(same), dict(places)
        for digest in off:
            del places[same.pop(digest)]
    gone: list[str] = []
    met = len(same)
    for id, (digest, presence) in last.others.items():
        if digest in shown:
            met += 1
            wanted.append(id)
        elif presence in (Presence.LISTED, Presence.MISSING):
            wanted.append(id)
        else:
            gone.append(id)
    taken = frozenset(gone)
    if gone and met < len(shown):  # something is new: it may be one that comes back
        recent = _newest_gone(connection, source) if len(gone) > LONG_GONE else gone
        wanted += recent
        taken = taken.difference(recent)
    entries = sorted(
        _entries(connection, releases.c.id, wanted),
        key=lambda entry: (-entry.first_seen.timestamp(), entry.position, entry.id),
    )
    found = _events(connection, [entry.id for entry in entries])
    return Known(same=same, places=places, entries=tuple(entries), events=tuple(found), taken=taken)


def _newest_gone(connection: Connection, source: str) -> list[str]:
    return list(
        connection.execute(
            select(releases.c.id)
            .where(
                releases.c.source == source,
                releases.c.presence.in_([Presence.ROLLED_OFF.value, Presence.WITHDRAWN.value]),
            )
            .order_by(releases.c.missing_since.desc(), releases.c.id)
            .limit(LONG_GONE)
        ).scalars()
    )


def _entries(connection: Connection, column: Column[Any], keys: Sequence[str]) -> list[Entry]:
    found = []
    for some in chunks(keys):
        rows = connection.execute(select(releases.c.id, releases.c.position, releases.c.body).where(column.in_(some)))
        found += [placed(entry_of(body, id), position) for id, position, body in rows]
    return found


def placed(entry: Entry, position: int) -> Entry:
    """An entry where it stands now: a place may change without anything else of it."""
    return entry if entry.position == position else replace(entry, position=position)


def _events(connection: Connection, of: Sequence[str]) -> list[Scheduled]:
    found = []
    for some in chunks(of):
        rows = connection.execute(select(events.c.id, events.c.body).where(events.c.release.in_(some)))
        found += [scheduled_of(body, id) for id, body in rows]
    return sorted(found, key=lambda event: (order_of(event.event.start), event.uid))


def keep(connection: Connection, source: str, changes: Sequence[Change], document: int | None) -> list[Change]:
    """Write the changes; gives them back as they were written, with the short names that were free."""
    changes = _named(connection, changes)
    born = [change for change in changes if change.what is What.BORN]
    old = [change for change in changes if change.what is not What.BORN]
    _insert(connection, releases, [_release_row(c.entry, source) for c in born if c.entry])
    _update(connection, releases, [_release_row(c.entry, source) for c in old if c.entry])
    _insert(connection, events, [_event_row(c.event) for c in born if c.event])
    _update(connection, events, [_event_row(c.event) for c in old if c.event])
    _move(connection, [place for change in changes for place in change.places])
    kept = [change for change in changes if change.what in _KEPT and change.visible]
    common = {"document": document}
    _insert(
        connection,
        release_revisions,
        [
            {"release": c.entry.id, "what": c.what.value, "at": c.at, "body": encoded(c.entry.release), **common}
            for c in kept
            if c.entry
        ],
    )
    _insert(
        connection,
        event_revisions,
        [
            {
                "event": c.event.id,
                "what": c.what.value,
                "at": c.at,
                "lines": len(c.lines),
                "body": encoded(c.event),
                **common,
            }
            for c in kept
            if c.event
        ],
    )
    _insert(connection, ledger, [row for change in changes for row in _ledger_rows(change)])
    if any(change.visible for change in changes):
        connection.execute(update(meta).values(version=meta.c.version + 1))
    _settle(connection, changes)
    return changes


def renew(connection: Connection, source: str, changes: Sequence[Change], before: Shelf) -> Shelf:
    """Count what was kept; the shelf after it, to be put up once the transaction is committed."""
    connection.execute(update(sources).where(sources.c.id == source).values(kept=sources.c.kept + 1))
    touched = {c.event.release for c in changes if c.event} | {c.entry.id for c in changes if c.entry}
    rows: list[Any] = []
    for some in chunks(sorted(touched)):
        rows += connection.execute(select(*_LINE).where(releases.c.id.in_(some)))
    moved = {id: place for change in changes for id, place in change.places}
    return renewed(before, before.kept + 1, rows, moved)


def _insert(connection: Connection, table: Any, rows: Sequence[dict[str, Any]]) -> None:
    for some in chunks(rows, 5000):
        connection.execute(table.insert(), some)


def _update(connection: Connection, table: Any, rows: Sequence[dict[str, Any]]) -> None:
    fixed = ("id", "uid", "source", "first_seen")
    statement = update(table).where(table.c.id == bindparam("its_id"))
    for some in chunks(rows, 5000):
        connection.execute(
            statement, [{"its_id": row["id"], **{k: v for k, v in row.items() if k not in fixed}} for row in some]
        )


def _move(connection: Connection, places: Sequence[tuple[str, int]]) -> None:
    statement = update(releases).where(releases.c.id == bindparam("its_id")).values(position=bindparam("its_place"))
    for some in chunks(places, 5000):
        connection.execute(statement, [{"its_id": id, "its_place": place} for id, place in some])


def _release_row(entry: Entry, source: str) -> dict[str, Any]:
    published = entry.release.published
    return {
        "id": entry.id,
        "uid": entry.uid,
        "source": source,
        "digest": entry.digest,
        "position": entry.position,
        "presence": entry.presence.value,
        "pending": False,  # see _settle
        "missing_since": entry.missing_since,
        "first_seen": entry.first_seen,
        "stamp": published or entry.first_seen,
        "dated": entry.release.dated.isoformat() if entry.release.dated else None,
        "body": encoded(entry),
    }


def _event_row(event: Scheduled) -> dict[str, Any]:
    return {
        "id": event.id,
        "uid": event.uid,
        "release": event.release,
        "starts": order_of(event.event.start)[0],
        "modified_at": event.modified_at,
        "body": encoded(event),
        "joined": event.joined,
    }


def _ledger_rows(change: Change) -> Iterator[dict[str, Any]]:
    of = {
        "release": change.entry.id if change.entry else change.event.release if change.event else None,
        "event": change.event.id if change.event else None,
    }
    for line in change.lines:
        yield {
            **of,
            "at": line.at,
            "field": line.field,
            "was": line.was,
            "now": line.now,
            "why": line.why,
            "words": line.words,
        }


def _settle(connection: Connection, changes: Sequence[Change]) -> None:
    """Mark the releases of which an event is missing and not yet decided; they are read again even where unchanged."""
    touched = {c.event.release for c in changes if c.event} | {c.entry.id for c in changes if c.entry}
    for some in chunks(sorted(touched)):
        undecided = {
            entry.id
            for entry in _entries(connection, releases.c.id, some)
            if entry.presence is Presence.MISSING or entry.short_since is not None or entry.flipped_since is not None
        }
        for event in _events(connection, some):
            if event.presence is Presence.MISSING:
                undecided.add(event.release)
        for pending, ids in ((True, undecided), (False, set(some) - undecided)):
            if ids:
                connection.execute(
                    update(releases)
                    .where(releases.c.id.in_(ids), releases.c.pending != pending)
                    .values(pending=pending)
                )


def _named(connection: Connection, changes: Sequence[Change]) -> list[Change]:
    """The same changes, but a short name that stands for something else already gives way to the next one."""
    fresh = [c for c in changes if c.what is What.BORN]
    entry_ids = _free_names(connection, releases.c.id, [c.entry.uid for c in fresh if c.entry])
    event_ids = _free_names(connection, events.c.id, [c.event.uid for c in fresh if c.event])
    renamed = {c.entry.id: entry_ids[c.entry.uid] for c in fresh if c.entry and c.entry.id != entry_ids[c.entry.uid]}
    result = []
    for change in changes:
        if change.what is What.BORN and change.entry:
            change = replace(change, entry=replace(change.entry, id=entry_ids[change.entry.uid]))
        elif change.what is What.BORN and change.event:
            release = renamed.get(change.event.release, change.event.release)
            change = replace(change, event=replace(change.event, id=event_ids[change.event.uid], release=release))
        result.append(change)
    return result


def _free_names(connection: Connection, column: Column[Any], uids: Sequence[str]) -> dict[str, str]:
    names: dict[str, str] = {}
    used: set[str] = set()
    for some in chunks(uids):
        first = [short(uid) for uid in some]
        used |= set(connection.execute(select(column).where(column.in_(first))).scalars())
        for uid, name in zip(some, first, strict=True):
            again = 0
            while name in used:
                again += 1
                name = short(uid, again)
                if connection.execute(select(column).where(column == name)).scalar() is not None:
                    used.add(name)
            used.add(name)
            names[uid] = name
    return names


def note(connection: Connection, round_: Round) -> None:
    """One row for a round that found something different or failed; the oldest go once there are many."""
    connection.execute(
        rounds.insert().values(
            source=round_.source,
            started=round_.started,
            finished=round_.finished,
            outcome=round_.outcome.value,
            counts=encoded(dict(round_.counts)).decode(),
            error_kind=round_.error_kind,
            error=round_.error,
        )
    )
    oldest = (
        select(rounds.c.id)
        .where(rounds.c.source == round_.source)
        .order_by(rounds.c.id.desc())
        .offset(ROUNDS_KEPT)
        .limit(1)
    ).scalar_subquery()
    connection.execute(delete(rounds).where(rounds.c.source == round_.source, rounds.c.id <= func.coalesce(oldest, 0)))


def version(connection: Connection) -> int:
    """See Store."""
    return int(connection.execute(select(meta.c.version)).scalar_one())


def since(connection: Connection) -> datetime | None:
    """When the first sources were registered; None before."""
    found: datetime | None = connection.execute(select(meta.c.since)).scalar_one()
    return found
