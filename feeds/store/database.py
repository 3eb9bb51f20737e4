"""What the store asks of a database: a transaction to read in, one to write in, and sentences for what goes wrong."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import Connection


class Database(Protocol):
    """One database; every context manager turns the driver's errors into StoreError."""

    where: str  # for sentences: the path or address, without a password

    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction that sees one state and writes nothing; any number at once."""

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction that commits at the end of the block, or rolls back whole where it raises."""

    def remarks(self) -> tuple[str, ...]:
        """What an operator should know of this database and its library, a sentence each."""

    def backup(self, path: str) -> None:
        """Write a whole copy to a new file while the database is in use; StoreError where it cannot."""

    def close(self) -> None:
        """Let go of it."""
