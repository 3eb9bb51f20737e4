"""What the store can tell of its own work: past rounds, and how many releases stand in which state."""

from __future__ import annotations

import json

from sqlalchemy import Connection, func, select

from feeds.model.change import Outcome, Round
from feeds.store.tables import releases, sources
from feeds.store.tables import rounds as table


def rounds(connection: Connection, limit: int) -> tuple[Round, ...]:
    """See Store."""
    place = func.row_number().over(partition_by=table.c.source, order_by=table.c.id.desc())
    newest = (
        select(table, sources.c.place.label("of_source"), place.label("place"))
        .join(sources, sources.c.id == table.c.source)
        .where(sources.c.active)
        .subquery()
    )
    query = select(newest).where(newest.c.place <= limit).order_by(newest.c.of_source, newest.c.source, newest.c.place)
    return tuple(
        Round(
            source=row.source,
            started=row.started,
            finished=row.finished,
            outcome=Outcome(row.outcome),
            counts=json.loads(row.counts),
            error_kind=row.error_kind,
            error=row.error,
        )
        for row in connection.execute(query)
    )


def items(connection: Connection) -> tuple[tuple[str, str, int], ...]:
    """See Store."""
    query = (
        select(releases.c.source, releases.c.presence, func.count())
        .join(sources, sources.c.id == releases.c.source)
        .where(sources.c.active)
        .group_by(releases.c.source, releases.c.presence)
        .order_by(releases.c.source, releases.c.presence)
    )
    return tuple((source, presence, count) for source, presence, count in connection.execute(query))
