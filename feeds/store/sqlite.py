"""A database in one file. Refuses to create anything over a file that is there, whatever is wrong with it.

WAL, so that pages are served while a round is written; `synchronous=FULL`, so that what was reported survives a power
cut; one writing connection per process, opened with BEGIN IMMEDIATE, since a transaction that reads first and then
writes fails at once where another one wrote meanwhile (SQLITE_BUSY_SNAPSHOT), whatever the timeout.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import QueuePool, StaticPool

from feeds.model.errors import StoreError
from feeds.store import migrating

APPLICATION = 0x44424B31  # "DBK1", in the header of the file: a Daybook store
BUSY_SECONDS = 20
CHECKED_BYTES = 64 << 20  # a file up to this size is checked whole at every start, in well under a second
SOUND_SINCE = (3, 51, 3)  # older ones can lose a commit where a writer and a checkpoint meet (WAL reset)
SOUND_TOO = ((3, 44, 6), (3, 50, 7))  # repaired older lines


def path_of(url: URL, raw: str) -> Path:
    """The file of a `sqlite:///…` address, absolute. Raises StoreError where the address names no file."""
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise StoreError(f"The store {raw} names no file: write sqlite:/// and the path, as in sqlite:///daybook.db.")
    return Path(url.database).expanduser().absolute()


class Sqlite:
    """One file, its one writing connection and any number of reading ones."""

    def __init__(self, path: Path, *, create: bool) -> None:
        """Open the file, or make it where it is missing and `create` says so; bring its tables up to date."""
        self.where = str(path)
        self._path = path
        self._lock = threading.RLock()
        try:
            if not path.exists():
                if not create:
                    raise StoreError(
                        f"There is no store at {path}: start Daybook once to make it, or name another file."
                    )
                _make(path)
            _look(path)
            self._inode = path.stat().st_ino
            self._writer = _engine(path, writer=True)
            self._readers = _engine(path, writer=False)
            try:
                with self.reading() as connection:
                    current = migrating.is_current(connection)
                if not current:  # no waiting for another process's round where there is nothing to do
                    with self.writing() as connection:
                        migrating.migrate(connection, f"The store {path}")
            except BaseException:
                self.close()
                raise
        except OSError as error:
            raise StoreError(f"The store {path} cannot be opened: {_reason(error)}.") from error

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """See Database."""
        self._in_place()
        with _told(self.where), self._readers.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """See Database. Threads of this process wait for each other here, other processes at the file's lock."""
        with self._lock:
            self._in_place()
            with _told(self.where), self._writer.connect() as connection, connection.begin():
                yield connection

    def _in_place(self) -> None:
        """A file moved away or replaced would go on taking writes that nobody ever sees again."""
        try:
            inode = self._path.stat().st_ino
        except OSError as error:
            raise StoreError(
                f"The store {self._path} is gone ({_reason(error)}): put it back, or restart Daybook for a new one."
            ) from error
        if inode != self._inode:
            raise StoreError(
                f"The store {self._path} was replaced while Daybook runs: restart Daybook to use the new one."
            )

    def remarks(self) -> tuple[str, ...]:
        """See Database."""
        version = sqlite3.sqlite_version_info
        sound = version >= SOUND_SINCE or any(version[:2] == line[:2] and version >= line for line in SOUND_TOO)
        if sound:
            return ()
        return (
            f"SQLite {sqlite3.sqlite_version} is older than 3.51.3 and can lose a write where two processes use one "
            "file: run one Daybook per file, or use PostgreSQL.",
        )

    def backup(self, path: str) -> None:
        """See Database. Made beside and linked into place whole, so that a crash leaves none or a sound one."""
        target = Path(path).expanduser().absolute()
        if target.exists():
            raise StoreError(f"{target} is there already: name a new file for the backup.")
        beside = target.with_name(f".{target.name}.{os.getpid()}.new")
        try:
            beside.unlink(missing_ok=True)
            self._in_place()
            with _told(self.where):
                connection = sqlite3.connect(self._path, timeout=BUSY_SECONDS)
                try:
                    connection.execute("VACUUM INTO ?", (str(beside),))
                finally:
                    connection.close()
            with beside.open("rb+") as file:
                os.fsync(file.fileno())
            _look(beside)
            beside.rename(target)
        except OSError as error:
            raise StoreError(f"The backup {target} cannot be written: {_reason(error)}.") from error
        finally:
            beside.unlink(missing_ok=True)

    def close(self) -> None:
        """See Database."""
        with self._lock:
            self._readers.dispose()
            self._writer.dispose()


def _engine(path: Path, *, writer: bool) -> Engine:
    arguments: dict[str, Any] = {"check_same_thread": False, "timeout": BUSY_SECONDS}
    if writer:
        engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=StaticPool, connect_args=arguments)
    else:
        engine = create_engine(
            URL.create("sqlite", database=str(path)),
            poolclass=QueuePool,
            pool_size=8,
            max_overflow=56,
            connect_args=arguments,
        )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # the driver would begin late and plainly; we begin ourselves
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=FULL")
        if writer:
            connection.execute("PRAGMA journal_mode=WAL")
        else:
            connection.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")

    return engine


def _make(path: Path) -> None:
    """A new store, made beside and linked into place whole, so that a crash leaves none or a sound one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    beside.unlink(missing_ok=True)
    try:
        with _told(str(path)):
            engine = _engine(beside, writer=True)
            try:
                with engine.connect() as connection, connection.begin():
                    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION}")
                    migrating.migrate(connection, f"The store {path}")
            finally:
                engine.dispose()  # the last connection writes the log back into the file
        try:
            os.link(beside, path)  # fails where another process was first: then theirs is used
        except FileExistsError:
            return
        except OSError:  # a file system without links
            beside.rename(path)
    finally:
        for leftover in (beside, beside.with_name(beside.name + "-wal"), beside.with_name(beside.name + "-shm")):
            leftover.unlink(missing_ok=True)


def _look(path: Path) -> None:
    """Refuse what is no sound store of ours, before anything is written to it."""
    away = f"move it away, restore a backup, or name another file in [store] url ({path})"
    if not path.is_file():
        raise StoreError(f"The store {path} is no file: {away}.")
    with path.open("rb") as file:
        header = file.read(100)
    if not header:
        raise StoreError(
            f"The store {path} is empty (0 bytes), so its data is lost or another program made it: {away}."
        )
    if header[:16] != b"SQLite format 3\x00":
        raise StoreError(f"The store {path} is no SQLite database: {away}.")
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise StoreError(f"The store {path} may not be written: give this user write access to it and to its folder.")
    if int.from_bytes(header[68:72], "big") != APPLICATION:
        raise StoreError(f"The store {path} is a database of another program: {away}.")
    with _told(str(path)):
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
        try:
            check = "quick_check(1)" if path.stat().st_size <= CHECKED_BYTES else "schema_version"
            found = connection.execute(f"PRAGMA {check}").fetchone()
        finally:
            connection.close()
    if check != "schema_version" and (found is None or found[0] != "ok"):
        raise StoreError(f"The store {path} is damaged ({_line(found)}): {away}.")


@contextmanager
def _told(where: str) -> Iterator[None]:
    """Turn what the driver says into one sentence that says what to do."""
    try:
        yield
    except DBAPIError as error:
        raise StoreError(_sentence(where, error.orig or error)) from error
    except sqlite3.Error as error:
        raise StoreError(_sentence(where, error)) from error
    except SQLAlchemyError as error:
        raise StoreError(f"The store {where} could not be used: {error}.") from error


def _sentence(where: str, error: BaseException) -> str:
    said = str(error)
    if "locked" in said or "busy" in said:
        return f"The store {where} is locked by another process for over {BUSY_SECONDS} seconds: end that process."
    if "full" in said:
        return f"The store {where} could not grow, the disk is full: free some space; nothing was lost."
    if "readonly" in said or "read-only" in said:
        return f"The store {where} may not be written: give this user write access to it and to its folder."
    if "malformed" in said or "not a database" in said or "corrupt" in said:
        return f"The store {where} is damaged ({said}): stop Daybook, keep the file, and restore a backup."
    if "unable to open" in said:
        return f"The store {where} cannot be opened: look at its path and the rights on its folder."
    return f"The store {where} could not be used: {said}."


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _line(found: tuple[object, ...] | None) -> str:
    """What SQLite's check said, on one line."""
    return " ".join(str(found[0]).split()) if found else "no answer"
