"""Who is due, and who holds the right to read it. The store owns the timetable; a timer only asks.

A claim is a row, not a lock: it ends by itself, and its fence tells a late finisher that somebody else went on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, false, or_, select, true, update

from feeds.model.change import Health, Outcome, Round
from feeds.model.document import Validators
from feeds.model.newsroom import Source
from feeds.store.bodies import encoded, validators_of
from feeds.store.contract import Claim
from feeds.store.tables import meta, releases, sources


def shape_of(source: Source) -> str:
    """Names where and how a source is read: where it differs, what the last fetch left is worth nothing."""
    parts = (source.kind, source.url, source.zone, source.newsroom or "", *sorted(map(repr, source.options.items())))
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def register(connection: Connection, wanted: Sequence[Source], now: datetime) -> None:
    """See Store."""
    connection.execute(update(meta).where(meta.c.since.is_(None)).values(since=now))
    there = {row.id: row for row in connection.execute(select(sources))}
    for place, source in enumerate(wanted):
        shape = shape_of(source)
        row = there.pop(source.id, None)
        values = {"place": place, "active": True, "name": source.name, "every": source.every, "shape": shape}
        if row is None:
            connection.execute(
                sources.insert().values(id=source.id, next_try=now, fence=0, failures=0, kept=0, **values)
            )
            continue
        if row.shape != shape or not row.active or row.next_try is None:
            values |= {"next_try": now, "validators": None if row.shape != shape else row.validators}
        elif row.every != source.every:
            values["next_try"] = min(row.next_try, now + timedelta(seconds=source.every))
        if any(row._mapping[name] != value for name, value in values.items()):
            connection.execute(update(sources).where(sources.c.id == source.id).values(values))
    for row in there.values():
        if row.active:
            connection.execute(update(sources).where(sources.c.id == row.id).values(active=False))


def due(connection: Connection, now: datetime, *, lock: bool) -> str | None:
    """The source that has been due longest and is free. With `lock` its row is locked, and locked ones are passed over
    (on PostgreSQL; SQLite has one lock for all and drops the clause).
    """
    query = (
        select(sources.c.id)
        .where(sources.c.active, sources.c.next_try <= now, _free(now))
        .order_by(sources.c.next_try, sources.c.id)
        .limit(1)
    )
    return connection.execute(query.with_for_update(skip_locked=True) if lock else query).scalar()


def _free(now: datetime) -> ColumnElement[bool]:
    return or_(sources.c.lease_until.is_(None), sources.c.lease_until <= now)


def claim(
    connection: Connection, source: str, holder: str, lease_seconds: int, now: datetime, *, retired: bool = False
) -> Claim | None:
    """Take the lease of a source where it is free and registered; retired: also where it no longer is."""
    until = now + timedelta(seconds=lease_seconds)
    fence = connection.execute(
        update(sources)
        .where(sources.c.id == source, or_(sources.c.active, true() if retired else false()), _free(now))
        .values(lease_holder=holder, lease_until=until, fence=sources.c.fence + 1)
        .returning(sources.c.fence)
    ).scalar()
    return None if fence is None else Claim(source=source, holder=holder, fence=fence, until=until)


def renew(connection: Connection, claim: Claim, lease_seconds: int, now: datetime) -> bool:
    """Keep a claim for longer, where nobody took the source since."""
    held = (sources.c.id == claim.source, sources.c.lease_holder == claim.holder, sources.c.fence == claim.fence)
    until = now + timedelta(seconds=lease_seconds)
    return connection.execute(update(sources).where(*held).values(lease_until=until)).rowcount == 1


def release(connection: Connection, source: str) -> None:
    """Give a lease back without a round."""
    connection.execute(update(sources).where(sources.c.id == source).values(lease_holder=None, lease_until=None))


def interrupt(connection: Connection, ids: Collection[str]) -> None:
    """Let rounds of these sources that are under way be refused: what they compared with has changed meanwhile."""
    connection.execute(
        update(sources)
        .where(sources.c.id.in_(sorted(ids)), sources.c.lease_holder.is_not(None))
        .values(fence=sources.c.fence + 1, lease_holder=None, lease_until=None)
    )


def still_holds(connection: Connection, claim: Claim, *, retired: bool = False) -> bool:
    """Whether nobody took the source since; a lease that ran out untaken is still good."""
    found = connection.execute(
        select(sources.c.fence)
        .where(
            sources.c.id == claim.source,
            sources.c.lease_holder == claim.holder,
            or_(sources.c.active, true() if retired else false()),
        )
        .with_for_update()
    ).scalar()
    return found == claim.fence


def finish(
    connection: Connection, round_: Round, validators: Validators | None, next_try: datetime, changed: bool
) -> None:
    """Write how a round ended into the timetable, and give the lease back."""
    values: dict[str, object] = {
        "last_try": round_.started,
        "next_try": next_try,
        "lease_holder": None,
        "lease_until": None,
    }
    if round_.outcome is Outcome.FAILED:
        values |= {"failures": sources.c.failures + 1, "error_kind": round_.error_kind, "error": round_.error}
    else:
        values |= {"failures": 0, "error_kind": None, "error": None, "last_success": round_.finished}
    if changed:
        values["last_change"] = round_.finished
    if validators is not None:
        values["validators"] = encoded(validators)
    connection.execute(update(sources).where(sources.c.id == round_.source).values(values))


def validators(connection: Connection, source: str) -> Validators:
    """See Store; none while something is missing and undecided, since only a second whole reading decides it."""
    body = connection.execute(select(sources.c.validators).where(sources.c.id == source)).scalar()
    if body is None:
        return Validators()
    pending = connection.execute(
        select(releases.c.id).where(releases.c.source == source, releases.c.pending).limit(1)
    ).scalar()
    return Validators() if pending is not None else validators_of(body, source)


def health(connection: Connection) -> tuple[Health, ...]:
    """See Store."""
    found = connection.execute(select(sources).where(sources.c.active).order_by(sources.c.place, sources.c.id))
    return tuple(
        Health(
            source=row.id,
            name=row.name,
            every=row.every,
            last_try=row.last_try,
            last_success=row.last_success,
            last_change=row.last_change,
            next_try=row.next_try,
            failures=row.failures,
            error=row.error,
            error_kind=row.error_kind,
        )
        for row in found
    )
