"""What lies over the newsrooms' word: the desk's book, and events of two newsrooms that are one.

Runs inside the transaction of the round or of the desk's act. Refuses to decide what is one: it looks up what may be
(`near`), asks, and writes the answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, or_, select, update

from feeds.model.change import Change, What
from feeds.model.edition import Act, DeskAct, Scheduled
from feeds.model.moment import order_of
from feeds.store.bodies import encoded, entry_of, scheduled_of
from feeds.store.contract import Join
from feeds.store.keeping import chunks, keep
from feeds.store.tables import desk, event_revisions, events, ledger, meta, releases, sources
from feeds.store.timetable import interrupt

AROUND = timedelta(hours=50)  # a whole day, and any hour of that day anywhere on Earth
BACK = timedelta(days=10)  # within which what remains of an event comes out
MOST_DAYS = 400  # spans of days looked at in one round, the last ones


def one_at_a_time(connection: Connection) -> None:
    """Wait for other rounds that are being written: two that announce one thing at once must see each other."""
    connection.execute(select(meta.c.version).with_for_update())


def joined(connection: Connection, source: str, changes: Sequence[Change], join: Join) -> list[Change]:
    """Ask which of the events just written are told by other newsrooms too, and what remained of earlier ones; write
    the answer."""
    touched = [change.event for change in changes if change.event is not None]
    later = [c.entry for c in changes if c.entry is not None and c.what is What.BORN and join.looks_back(c.entry)]
    other = select(sources.c.id).where(sources.c.id != source, sources.c.last_change.is_not(None)).limit(1)
    alone = connection.execute(other).scalar() is None
    if alone and not later:
        return []
    near: dict[str, Scheduled] = {}
    if not alone:
        found = _near(connection, _around([order_of(event.own.start)[0] for event in touched]), source, same=False)
        if found:  # those of its own newsroom too: where two of them could be meant, neither is
            near |= _near(connection, _around([order_of(e.own.start)[0] for e in found.values()]), source, same=True)
        near |= found
    back = [
        (seen - BACK, seen) for entry in later[-MOST_DAYS:] if (seen := entry.release.published or entry.first_seen)
    ]
    near |= _near(connection, _merged(back), source, same=True)
    titles = _titles(connection, {event.release for event in near.values()}) if later else {}
    answer = list(join(changes, _family(connection, touched), [near[id] for id in sorted(near)], titles))
    if not answer:
        return []
    interrupt(connection, {change.event.source for change in answer if change.event is not None} - {source})
    return keep(connection, source, answer, None)


def _family(connection: Connection, touched: Sequence[Scheduled]) -> list[Scheduled]:
    """The events written, as they are now; the heads of those among them that are joined, and the members of heads."""
    heads = {event.joined or event.id for event in touched}
    found: dict[str, Scheduled] = {}
    for some in chunks(sorted(heads)):
        query = select(events.c.id, events.c.body).where(events.c.id.in_(some) | events.c.joined.in_(some))
        for id, body in connection.execute(query):
            found[id] = scheduled_of(body, id)
    return [found[id] for id in sorted(found)]


def _near(
    connection: Connection, spans: Iterable[tuple[datetime, datetime]], source: str, *, same: bool
) -> dict[str, Scheduled]:
    """Events that start within these spans, of this source or of all others."""
    found: dict[str, Scheduled] = {}
    for first, last in spans:
        query = (
            select(events.c.id, events.c.body)
            .join(releases, releases.c.id == events.c.release)
            .where(events.c.starts >= first, events.c.starts <= last)
            .where(releases.c.source == source if same else releases.c.source != source)
        )
        for id, body in connection.execute(query):
            found[id] = scheduled_of(body, id)
    return found


def _titles(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for some in chunks(sorted(ids)):
        for id, body in connection.execute(select(releases.c.id, releases.c.body).where(releases.c.id.in_(some))):
            found[id] = entry_of(body, id).release.title
    return found


def _around(starts: Iterable[datetime]) -> list[tuple[datetime, datetime]]:
    return _merged([(start - AROUND, start + AROUND) for start in sorted(set(starts))])


def _merged(spans: Iterable[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    found: list[tuple[datetime, datetime]] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found[-MOST_DAYS:]


def note(connection: Connection, acts: Sequence[DeskAct], changed: Collection[Change]) -> None:
    """Write the desk's acts into its book; of what was withdrawn, no earlier words are left."""
    rows = [
        {
            "event": one.event,
            "act": one.act.value,
            "at": one.at,
            "who": one.who,
            "why": one.why,
            "field": one.field,
            "value": one.value,
        }
        for one in acts
    ]
    if rows:
        connection.execute(desk.insert(), rows)
    killed = {one.event for one in acts if one.act is Act.KILL}
    for change in changed:
        if change.event is None or change.event.id not in killed:
            continue
        id, body = change.event.id, encoded(replace(change.event, said=None))
        connection.execute(update(event_revisions).where(event_revisions.c.event == id).values(body=body, lines=0))
        connection.execute(
            update(ledger)
            .where(ledger.c.event == id, or_(ledger.c.why != "operator", ledger.c.field != "status"))
            .values(was=None, now=None, words=None)
        )


def acts(connection: Connection, id: str | None) -> tuple[DeskAct, ...]:
    """See Store."""
    query = select(desk).order_by(desk.c.id)
    if id is not None:
        query = query.where(desk.c.event == id)
    return tuple(
        DeskAct(
            event=row.event, act=Act(row.act), at=row.at, who=row.who, why=row.why, field=row.field, value=row.value
        )
        for row in connection.execute(query)
    )
