"""The desk's own book, and events that are shown under those of another newsroom."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "desk",
        sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("event", sa.String(8), sa.ForeignKey("events.id"), nullable=False),
        sa.Column("act", sa.String(12), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("field", sa.String(40)),
        sa.Column("value", sa.Text),
    )
    op.create_index("desk_of", "desk", ["event", "id"])
    op.add_column("events", sa.Column("joined", sa.String(8)))
    op.create_index("events_joined", "events", ["joined"])
