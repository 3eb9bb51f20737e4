"""What lies over the newsrooms' word: the desk's book, and events of two newsrooms that are one.

Runs inside the transaction of the round or of the desk's act. Refuses to decide what is one: it looks up what may be
(`near`), asks, and writes the answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, or_, select, update

from feeds.model.change import Change
from feeds.model.edition import Act, DeskAct, Scheduled
from feeds.model.moment import order_of
from feeds.store.bodies import encoded, scheduled_of
from feeds.store.contract import Join
from feeds.store.keeping import chunks, keep
from feeds.store.tables import desk, event_revisions, events, ledger, meta, releases, sources
from feeds.store.timetable import interrupt

AROUND = timedelta(hours=38)  # a day anywhere on Earth, seen from any of its hours
MOST_DAYS = 400  # days on which something changed, looked at in one round


def one_at_a_time(connection: Connection) -> None:
    """Wait for other rounds that are being written: two that announce one thing at once must see each other."""
    connection.execute(select(meta.c.version).with_for_update())


def joined(connection: Connection, source: str, changes: Sequence[Change], join: Join) -> list[Change]:
    """Ask which of the events just written are told by other newsrooms too, and write the answer."""
    touched = [change.event for change in changes if change.event is not None]
    other = select(sources.c.id).where(sources.c.id != source, sources.c.last_change.is_not(None)).limit(1)
    if not touched or connection.execute(other).scalar() is None:
        return []
    family = _family(connection, touched)
    answer = list(join(touched, family, _near(connection, source, touched)))
    if not answer:
        return []
    others = {change.event.source for change in answer if change.event is not None} - {source}
    interrupt(connection, others)
    return keep(connection, source, answer, None)


def _family(connection: Connection, touched: Sequence[Scheduled]) -> list[Scheduled]:
    """The heads of joined events among them, and the members of heads, whatever their source."""
    heads = {event.joined or event.id for event in touched}
    found: dict[str, Scheduled] = {}
    for some in chunks(sorted(heads)):
        query = select(events.c.id, events.c.body).where(events.c.id.in_(some) | events.c.joined.in_(some))
        for id, body in connection.execute(query):
            found[id] = scheduled_of(body, id)
    return [found[id] for id in sorted(found)]


def _near(connection: Connection, source: str, touched: Iterable[Scheduled]) -> list[Scheduled]:
    """Events of other newsrooms at about the same time as any of these."""
    found: dict[str, Scheduled] = {}
    for first, last in _spans(sorted({order_of(event.own.start)[0] for event in touched})):
        query = (
            select(events.c.id, events.c.body)
            .join(releases, releases.c.id == events.c.release)
            .where(events.c.starts >= first, events.c.starts <= last, releases.c.source != source)
        )
        for id, body in connection.execute(query):
            found[id] = scheduled_of(body, id)
    return [found[id] for id in sorted(found)]


def _spans(starts: Sequence[datetime]) -> list[tuple[datetime, datetime]]:
    spans: list[tuple[datetime, datetime]] = []
    for start in starts[-MOST_DAYS * 50 :]:
        first, last = start - AROUND, start + AROUND
        if spans and first <= spans[-1][1]:
            spans[-1] = spans[-1][0], last
        else:
            spans.append((first, last))
    return spans[-MOST_DAYS:]


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
        id, body = change.event.id, encoded(change.event)
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
