"""Brings a database to today's tables, in one transaction, or leaves it as it was. Refuses one from a newer Daybook."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from feeds.model.errors import StoreError

_FOLDER = Path(__file__).parent / "migrations"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def head() -> str:
    """The number of the newest step that this program knows."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def current(connection: Connection) -> str | None:
    """The step at which a database is; None where it was never set up."""
    return MigrationContext.configure(connection).get_current_revision()


def is_current(connection: Connection) -> bool:
    """Whether nothing is to be done."""
    return current(connection) == head()


def migrate(connection: Connection, where: str) -> None:
    """Take all missing steps on a connection that is in a writing transaction; `where` names the database in errors.

    Raises StoreError where the database was written by a newer program.
    """
    at = current(connection)
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if at is not None and at not in known:
        raise StoreError(
            f"{where} was written by a newer Daybook (its tables are at step {at}, this program knows {head()}): "
            "start that newer Daybook, or restore a backup from before the upgrade."
        )
    if at != head():
        command.upgrade(_config(connection), "head")
