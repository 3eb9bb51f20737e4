"""The archive: every document that changed something, as it was fetched, so that a better reader can replay them.

A large one is kept as an edit of the one before it where most of it is the same: compressing a hundred megabytes again
for one changed line costs more than all the rest of a round. Refuses long chains, which would be slow to follow back.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import NamedTuple, overload

from sqlalchemy import Connection, select

from feeds.model.document import Document
from feeds.model.errors import StoreError
from feeds.store.bodies import LARGE, archived, archived_edit, unarchived
from feeds.store.database import Database
from feeds.store.tables import documents

CHAIN = 64  # edits in a row; then the whole document again
KEPT_BYTES = 256 << 20  # of large documents held in memory, to tell the next edit of each


class _Last(NamedTuple):
    number: int
    content: bytes
    edits: int  # since it was kept whole


class Archive:
    """What this process archived last of each source, where it was large. Safe among threads."""

    def __init__(self) -> None:
        """Nothing yet: after a start, each large document is kept whole once."""
        self._lock = threading.Lock()
        self._last: dict[str, _Last] = {}

    def add(self, connection: Connection, source: str, document: Document) -> tuple[int, _Last | None]:
        """Keep a document, unless it is the one kept last; gives its number, and what to `remember` once committed."""
        last = connection.execute(
            select(documents.c.id, documents.c.digest)
            .where(documents.c.source == source)
            .order_by(documents.c.id.desc())
            .limit(1)
        ).first()
        digest = document.validators.digest
        with self._lock:
            before = self._last.get(source)
        if last is not None and digest is not None and last.digest == digest and not document.parts:
            return int(last.id), before if before is not None and before.number == last.id else None
        large = len(document.content) >= LARGE and not document.parts
        content, edits = None, 0
        if large and before is not None and last is not None and before.number == last.id and before.edits < CHAIN:
            content = archived_edit(document, before.number, before.content, len(document.content) // 8)
            edits = before.edits + 1
        if content is None:
            content, edits = archived(document), 0
        number = int(
            connection.execute(
                documents.insert()
                .values(source=source, fetched_at=document.fetched_at, digest=digest, content=content)
                .returning(documents.c.id)
            ).scalar_one()
        )
        return number, _Last(number, document.content, edits) if large else None

    def remember(self, source: str, last: _Last | None) -> None:
        """Keep in mind what was archived, within `KEPT_BYTES` for all sources; the oldest go first."""
        with self._lock:
            self._last.pop(source, None)
            if last is None:
                return
            self._last[source] = last
            while self._last and sum(len(kept.content) for kept in self._last.values()) > KEPT_BYTES:
                del self._last[next(iter(self._last))]


class Documents(Sequence[Document]):
    """The archived documents with these numbers, each read and unpacked only when it is asked for."""

    def __init__(self, database: Database, numbers: Sequence[int]) -> None:
        """numbers: oldest first."""
        self._database = database
        self._numbers = numbers
        self._got: tuple[int, bytes] | None = None  # the one unpacked last: the next may be an edit of it

    def __len__(self) -> int:
        """How many there are."""
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> Document: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Document]: ...
    def __getitem__(self, index: int | slice) -> Document | Sequence[Document]:
        """One document, or a few. Raises StoreError where the archive cannot be read."""
        if isinstance(index, slice):
            return Documents(self._database, self._numbers[index])
        found = self._document(self._numbers[index], CHAIN + 1)
        self._got = (self._numbers[index], found.content) if len(found.content) >= LARGE else None
        return found

    def _document(self, number: int, depth: int) -> Document:
        with self._database.reading() as connection:
            content = connection.execute(select(documents.c.content).where(documents.c.id == number)).scalar()
        if content is None or depth < 0:
            raise StoreError(f"The store lacks document {number}, of which a later one is an edit; restore a backup.")
        return unarchived(content, number, lambda base: self._content(base, depth - 1))

    def _content(self, number: int, depth: int) -> bytes:
        if self._got is not None and self._got[0] == number:
            return self._got[1]
        return self._document(number, depth).content
