"""A PostgreSQL database, for more than one process or machine. Refuses nothing that SQLite allows, and the reverse.

Writers lock rows, so rounds of different sources go on side by side; a due source is taken with SKIP LOCKED. Readers
see one state (REPEATABLE READ, READ ONLY). A connection that died with a restarted server is replaced before its use.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from feeds.model.errors import StoreError
from feeds.store import migrating

LOCK_SECONDS = 20
STATEMENT_SECONDS = 120
CONNECT_SECONDS = 10
_MIGRATING = 0x44424B31  # the advisory lock under which one process at a time brings the tables up to date


class Postgres:
    """One database on a server."""

    def __init__(self, url: URL, *, create: bool) -> None:
        """Connect, and make or update the tables. create: whether a database without our tables may be filled."""
        self.where = url.render_as_string(hide_password=True)
        options = f"-c lock_timeout={LOCK_SECONDS}s -c statement_timeout={STATEMENT_SECONDS}s -c timezone=UTC"
        try:
            self._engine = create_engine(
                url.set(drivername="postgresql+psycopg"),
                pool_pre_ping=True,
                pool_size=8,
                max_overflow=24,
                connect_args={"options": options, "connect_timeout": CONNECT_SECONDS, "application_name": "daybook"},
            )
        except ModuleNotFoundError as error:
            raise StoreError(
                f"The store {self.where} needs the package psycopg: install Daybook with [postgresql]."
            ) from error
        self._readers = self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        try:
            self._prepare(create)
        except BaseException:
            self.close()
            raise

    def _prepare(self, create: bool) -> None:
        """Make or update the tables, one process at a time; nothing is locked where they are as they should be."""
        with self.reading() as connection:
            if migrating.is_current(connection):
                return
        with self.writing() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATING})
            if not create and migrating.current(connection) is None:
                raise StoreError(f"There is no store in {self.where}: start Daybook once to make it.")
            migrating.migrate(connection, f"The store {self.where}")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """See Database."""
        with _told(self.where), self._readers.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """See Database."""
        with _told(self.where), self._engine.connect() as connection, connection.begin():
            yield connection

    def remarks(self) -> tuple[str, ...]:
        """See Database."""
        return ()

    def backup(self, path: str) -> None:
        """See Database: PostgreSQL has its own program for that, which must match the server."""
        raise StoreError(f'PostgreSQL makes its own backups: pg_dump --format=custom --file="{path}" "{self.where}"')

    def close(self) -> None:
        """See Database."""
        self._engine.dispose()


@contextmanager
def _told(where: str) -> Iterator[None]:
    """Turn what the driver says into one sentence that says what to do."""
    try:
        yield
    except DBAPIError as error:
        raise StoreError(_sentence(where, error)) from error
    except SQLAlchemyError as error:
        raise StoreError(f"The store {where} could not be used: {error}.") from error


def _sentence(where: str, error: DBAPIError) -> str:
    state = str(getattr(error.orig, "sqlstate", None) or "")
    said = " ".join(str(error.orig or error).split())
    if state == "55P03" or state == "57014":
        return f"The store {where} is locked by another session for over {LOCK_SECONDS} seconds: end that session."
    if state.startswith("53"):
        return f"The store {where} has no room left ({said}): free disk space or connections; nothing was lost."
    if state == "42501":
        return f"The store {where} may not be written: give this user the rights on its tables."
    if state in ("42P07", "42P01"):
        return f"The store {where} holds tables that are not Daybook's ({said}): give Daybook a database of its own."
    if not state or state.startswith(("08", "28", "3D", "57P")):
        return f"The store {where} cannot be reached ({said}): look at the address, the user and the server."
    return f"The store {where} could not be used: {said}."
