"""What feeds and pages need, in one consistent look. Refuses to know what day it is: the same store, the same edition.

Order never comes from a page: events go by start and UID, releases by their date, newest first, then by UID.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from feeds.model.change import Revision, What
from feeds.model.edition import Edition, Entry, Scheduled
from feeds.model.moment import order_of
from feeds.store.bodies import entry_of, scheduled_of
from feeds.store.contract import Selection
from feeds.store.keeping import chunks, placed, since
from feeds.store.tables import event_revisions, events, releases, sources

MOST = 1000  # of a list; more would be slow for every subscriber's calendar
_BEFORE_ALL = datetime(1970, 1, 1, tzinfo=UTC)


def edition(connection: Connection, selection: Selection, site: str, zone: str) -> Edition:
    """See Store."""
    limit = MOST if selection.limit is None else max(0, min(selection.limit, MOST))
    title, path = "Daybook", "/diary"
    if selection.what == "releases":
        title, path = "Daybook: releases", "/releases"
        entries = _newest(connection, limit)
        found = _of(connection, [entry.id for entry in entries])
    else:
        if selection.what == "event":
            query = select(events.c.id, events.c.body).where(events.c.id == _head(connection, selection.id or ""))
        else:
            query = (
                select(events.c.id, events.c.body)
                .where(events.c.joined.is_(None))
                .order_by(events.c.starts.desc(), events.c.uid.desc())
                .limit(limit)
            )
        found = [scheduled_of(body, id) for id, body in connection.execute(query)]
        entries = _entries(connection, sorted({release for event in found for release in _told_in(event)}))
        if selection.what == "event":
            title, path = (found[0].event.title if found else title), f"/e/{selection.id}"
    stamps = [event.modified_at for event in found]
    if selection.what == "releases":
        stamps += [entry.revised_at for entry in entries]
    return Edition(
        title=title,
        site=site,
        path=path,
        zone=zone,
        updated=max(stamps, default=(since(connection) or _BEFORE_ALL).replace(microsecond=0)),
        entries=tuple(sorted(entries, key=_by_date, reverse=True)),
        events=tuple(sorted(found, key=lambda event: (order_of(event.event.start), event.uid))),
        names=tuple(sorted((row.id, row.name) for row in connection.execute(select(sources.c.id, sources.c.name)))),
    )


def _by_date(entry: Entry) -> tuple[datetime, str, str]:
    dated = entry.release.dated
    return entry.release.published or entry.first_seen, dated.isoformat() if dated else "", entry.uid


def _newest(connection: Connection, limit: int) -> list[Entry]:
    rows = connection.execute(
        select(releases.c.id, releases.c.position, releases.c.body)
        .order_by(releases.c.stamp.desc(), releases.c.dated.desc().nulls_last(), releases.c.uid.desc())
        .limit(limit)
    )
    return [placed(entry_of(body, id), position) for id, position, body in rows]


def _entries(connection: Connection, ids: Sequence[str]) -> list[Entry]:
    found = []
    for some in chunks(ids):
        rows = connection.execute(
            select(releases.c.id, releases.c.position, releases.c.body).where(releases.c.id.in_(some))
        )
        found += [placed(entry_of(body, id), position) for id, position, body in rows]
    return found


def _of(connection: Connection, entries: Sequence[str]) -> list[Scheduled]:
    found = []
    for some in chunks(entries):
        rows = connection.execute(select(events.c.id, events.c.body).where(events.c.release.in_(some)))
        found += [scheduled_of(body, id) for id, body in rows]
    return found


def _told_in(event: Scheduled) -> set[str]:
    """The releases that an entry names: its own, those of other newsrooms, those that came afterwards."""
    return {event.release, *(other.release for other in event.also), *(later.release for later in event.followed)}


def _head(connection: Connection, id: str) -> str:
    """The event under which this one is shown: mostly itself."""
    return str(connection.execute(select(events.c.joined).where(events.c.id == id)).scalar() or id)


def event(connection: Connection, id: str) -> tuple[Scheduled, Entry] | None:
    """See Store."""
    body = connection.execute(select(events.c.body).where(events.c.id == _head(connection, id))).scalar()
    if body is None:
        return None
    found = scheduled_of(body, id)
    return found, _entries(connection, [found.release])[0]


def entry(connection: Connection, id: str) -> tuple[Entry, tuple[Scheduled, ...]] | None:
    """See Store."""
    found = _entries(connection, [id])
    if not found:
        return None
    its = sorted(_of(connection, [id]), key=lambda event: (order_of(event.event.start), event.uid))
    return found[0], tuple(its)


def history(connection: Connection, id: str) -> tuple[Revision, ...]:
    """See Store."""
    of = event_revisions.c
    head = _head(connection, id)
    return tuple(map(_revision, connection.execute(_REVISIONS.where(of.event == head).order_by(of.id))))


def changes(connection: Connection, limit: int) -> tuple[Revision, ...]:
    """See Store."""
    query = (
        _REVISIONS.join(events, events.c.id == event_revisions.c.event)
        .where(events.c.joined.is_(None))
        .order_by(event_revisions.c.id.desc())
        .limit(max(0, min(limit, MOST)))
    )
    return tuple(map(_revision, connection.execute(query)))


_REVISIONS = select(*(event_revisions.c[name] for name in ("id", "event", "at", "what", "lines", "body")))


def _revision(row: Row[Any]) -> Revision:
    found = scheduled_of(row.body, row.event)
    return Revision(
        id=str(uuid.uuid5(uuid.UUID(found.uid), str(row.id))),
        at=row.at,
        what=What(row.what),
        event=found,
        lines=found.changes[-row.lines :] if row.lines else (),
    )
