"""The first tables: timetable, documents, releases and events with their revisions, the ledger, rounds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "meta",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("since", sa.BigInteger),
    )
    op.execute("INSERT INTO meta (id, version) VALUES (1, 0)")
    op.create_table(
        "sources",
        sa.Column("id", sa.String(200), primary_key=True),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("every", sa.BigInteger, nullable=False),
        sa.Column("shape", sa.String(64), nullable=False),
        sa.Column("next_try", sa.BigInteger),
        sa.Column("lease_holder", sa.Text),
        sa.Column("lease_until", sa.BigInteger),
        sa.Column("fence", sa.BigInteger, nullable=False),
        sa.Column("validators", sa.LargeBinary),
        sa.Column("last_try", sa.BigInteger),
        sa.Column("last_success", sa.BigInteger),
        sa.Column("last_change", sa.BigInteger),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("kept", sa.BigInteger, nullable=False),
        sa.Column("error_kind", sa.String(40)),
        sa.Column("error", sa.Text),
    )
    op.create_index("sources_due", "sources", ["active", "next_try"])
    op.create_table(
        "documents",
        sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("source", sa.String(200), sa.ForeignKey("sources.id"), nullable=False),
        sa.Column("fetched_at", sa.BigInteger, nullable=False),
        sa.Column("digest", sa.String(64)),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_index("documents_of", "documents", ["source", "id"])
    op.create_table(
        "releases",
        sa.Column("id", sa.String(8), primary_key=True),
        sa.Column("uid", sa.String(36), nullable=False, unique=True),
        sa.Column("source", sa.String(200), sa.ForeignKey("sources.id"), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("presence", sa.String(12), nullable=False),
        sa.Column("pending", sa.Boolean, nullable=False),
        sa.Column("missing_since", sa.BigInteger),
        sa.Column("first_seen", sa.BigInteger, nullable=False),
        sa.Column("stamp", sa.BigInteger, nullable=False),
        sa.Column("dated", sa.String(10)),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_index("releases_known", "releases", ["source", "digest", "id", "position", "presence", "pending"])
    op.create_index("releases_gone", "releases", ["source", "presence", "missing_since"])
    op.create_index("releases_newest", "releases", ["stamp", "dated", "uid"])
    op.create_table(
        "events",
        sa.Column("id", sa.String(8), primary_key=True),
        sa.Column("uid", sa.String(36), nullable=False, unique=True),
        sa.Column("release", sa.String(8), sa.ForeignKey("releases.id"), nullable=False),
        sa.Column("starts", sa.BigInteger, nullable=False),
        sa.Column("modified_at", sa.BigInteger, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_index("events_of", "events", ["release"])
    op.create_index("events_by_start", "events", ["starts", "uid"])
    for kind in ("release", "event"):
        op.create_table(
            f"{kind}_revisions",
            sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
            sa.Column(kind, sa.String(8), sa.ForeignKey(f"{kind}s.id"), nullable=False),
            sa.Column("what", sa.String(12), nullable=False),
            sa.Column("at", sa.BigInteger, nullable=False),
            sa.Column("document", _NUMBER, sa.ForeignKey("documents.id")),
            *([sa.Column("lines", sa.Integer, nullable=False)] if kind == "event" else []),
            sa.Column("body", sa.LargeBinary, nullable=False),
        )
        op.create_index(f"{kind}_revisions_of", f"{kind}_revisions", [kind, "id"])
    op.create_table(
        "ledger",
        sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("release", sa.String(8), sa.ForeignKey("releases.id"), nullable=False),
        sa.Column("event", sa.String(8), sa.ForeignKey("events.id")),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("field", sa.String(40), nullable=False),
        sa.Column("was", sa.Text),
        sa.Column("now", sa.Text),
        sa.Column("why", sa.String(40), nullable=False),
        sa.Column("words", sa.Text),
    )
    op.create_index("ledger_of", "ledger", ["event", "id"])
    op.create_table(
        "rounds",
        sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("source", sa.String(200), sa.ForeignKey("sources.id"), nullable=False),
        sa.Column("started", sa.BigInteger, nullable=False),
        sa.Column("finished", sa.BigInteger, nullable=False),
        sa.Column("outcome", sa.String(12), nullable=False),
        sa.Column("counts", sa.Text, nullable=False),
        sa.Column("error_kind", sa.String(40)),
        sa.Column("error", sa.Text),
    )
    op.create_index("rounds_of", "rounds", ["source", "id"])
