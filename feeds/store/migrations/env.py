"""Runs the steps on the connection that feeds.store.migrating hands over, inside its transaction."""

from __future__ import annotations

from alembic import context

from feeds.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
