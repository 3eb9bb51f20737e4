"""The tables, once for every database. Refuses to be changed without a migration: a test compares the two.

Instants are whole microseconds since 1970 (UTC), so that both databases sort and compare them alike. What a release or
event says is kept whole as JSON beside the few columns that are searched.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware instant as microseconds since 1970; comes back in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """To the database. Raises ValueError for a naive time: it could mean any instant."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value.isoformat()} has no zone and is no instant")
        return (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        return None if value is None else _EPOCH + timedelta(microseconds=value)


Number = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up only in a column of exactly this type

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("id", Integer, primary_key=True),  # one row, 1
    Column("version", BigInteger, nullable=False),
    Column("since", Instant),  # when the first sources were registered
)

sources = Table(
    "sources",
    metadata,
    Column("id", String(200), primary_key=True),
    Column("place", Integer, nullable=False),  # in the configuration
    Column("active", Boolean, nullable=False),
    Column("name", Text, nullable=False),
    Column("every", BigInteger, nullable=False),  # seconds
    Column("shape", String(64), nullable=False),  # names where and how it is read; validators hold only for that
    Column("next_try", Instant),
    Column("lease_holder", Text),
    Column("lease_until", Instant),
    Column("fence", BigInteger, nullable=False),
    Column("validators", LargeBinary),
    Column("last_try", Instant),
    Column("last_success", Instant),
    Column("last_change", Instant),
    Column("failures", Integer, nullable=False),
    Column("kept", BigInteger, nullable=False),  # grows with each round that stored a change: see shelf.py
    Column("error_kind", String(40)),
    Column("error", Text),
    Index("sources_due", "active", "next_try"),
)

documents = Table(
    "documents",
    metadata,
    Column("id", Number, primary_key=True, autoincrement=True),
    Column("source", String(200), ForeignKey("sources.id"), nullable=False),
    Column("fetched_at", Instant, nullable=False),
    Column("digest", String(64)),
    Column("content", LargeBinary, nullable=False),
    Index("documents_of", "source", "id"),
)

releases = Table(
    "releases",
    metadata,
    Column("id", String(8), primary_key=True),
    Column("uid", String(36), nullable=False, unique=True),
    Column("source", String(200), ForeignKey("sources.id"), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("presence", String(12), nullable=False),
    Column("pending", Boolean, nullable=False),  # something of it is missing and not yet decided
    Column("missing_since", Instant),
    Column("first_seen", Instant, nullable=False),
    Column("stamp", Instant, nullable=False),  # published, else first seen: newest first
    Column("dated", String(10)),
    Column("body", LargeBinary, nullable=False),
    Index("releases_known", "source", "digest", "id", "position", "presence", "pending"),
    Index("releases_gone", "source", "presence", "missing_since"),
    Index("releases_newest", "stamp", "dated", "uid"),
)

events = Table(
    "events",
    metadata,
    Column("id", String(8), primary_key=True),
    Column("uid", String(36), nullable=False, unique=True),
    Column("release", String(8), ForeignKey("releases.id"), nullable=False),
    Column("starts", Instant, nullable=False),  # feeds.model.moment.order_of
    Column("modified_at", Instant, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("joined", String(8)),  # id of the event under which it is shown
    Index("events_of", "release"),
    Index("events_by_start", "starts", "uid"),
    Index("events_joined", "joined"),
)

desk = Table(  # what operators did: only ever added to
    "desk",
    metadata,
    Column("id", Number, primary_key=True, autoincrement=True),
    Column("event", String(8), ForeignKey("events.id"), nullable=False),
    Column("act", String(12), nullable=False),
    Column("at", Instant, nullable=False),
    Column("who", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("field", String(40)),
    Column("value", Text),
    Index("desk_of", "event", "id"),
)

release_revisions = Table(
    "release_revisions",
    metadata,
    Column("id", Number, primary_key=True, autoincrement=True),
    Column("release", String(8), ForeignKey("releases.id"), nullable=False),
    Column("what", String(12), nullable=False),
    Column("at", Instant, nullable=False),
    Column("document", Number, ForeignKey("documents.id")),
    Column("body", LargeBinary, nullable=False),
    Index("release_revisions_of", "release", "id"),
)

event_revisions = Table(
    "event_revisions",
    metadata,
    Column("id", Number, primary_key=True, autoincrement=True),
    Column("event", String(8), ForeignKey("events.id"), nullable=False),
    Column("what", String(12), nullable=False),
    Column("at", Instant, nullable=False),
    Column("document", Number, ForeignKey("documents.id")),
    Column("lines", Integer, nullable=False),  # how many it added to the ledger
    Column("body", LargeBinary, nullable=False),
    Index("event_revisions_of", "event", "id"),
)

ledger = Table(
    "ledger",
    metadata,
    Column("id", Number, primary_key=True, autoincrement=True),
    Column("release", String(8), ForeignKey("releases.id"), nullable=False),
    Column("event", String(8), ForeignKey("events.id")),  # null: of the release itself
    Column("at", Instant, nullable=False),
    Column("field", String(40), nullable=False),
    Column("was", Text),
    Column("now", Text),
    Column("why", String(40), nullable=False),
    Column("words", Text),
    Index("ledger_of", "event", "id"),
)

rounds = Table(
    "rounds",
    metadata,
    Column("id", Number, primary_key=True, autoincrement=True),
    Column("source", String(200), ForeignKey("sources.id"), nullable=False),
    Column("started", Instant, nullable=False),
    Column("finished", Instant, nullable=False),
    Column("outcome", String(12), nullable=False),
    Column("counts", Text, nullable=False),
    Column("error_kind", String(40)),
    Column("error", Text),
    Index("rounds_of", "source", "id"),
)
