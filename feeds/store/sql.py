"""The store over any SQL database: each method is one transaction, handed to the file that knows the subject."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select

from feeds.model.change import Change, Health, Known, Outcome, Revision, Round
from feeds.model.document import Document, Validators
from feeds.model.edition import DeskAct, Edition, Entry, Scheduled
from feeds.model.newsroom import Source
from feeds.store import editions, keeping, layers, reports, timetable
from feeds.store.contract import Claim, Join, Selection
from feeds.store.database import Database
from feeds.store.documents import Archive, Documents
from feeds.store.shelf import Shelves
from feeds.store.tables import documents


class SqlStore:
    """A Store (feeds.store.contract) on a Database."""

    def __init__(self, database: Database) -> None:
        """Take an opened database with up-to-date tables."""
        self._database = database
        self._shelves = Shelves()
        self._archive = Archive()

    def register(self, sources: Sequence[Source], now: datetime) -> None:
        """See Store."""
        with self._database.writing() as connection:
            timetable.register(connection, sources, now)

    def claim_due(self, holder: str, lease_seconds: int, now: datetime) -> Claim | None:
        """See Store. Looks first without the writing lock: most ticks find nothing due."""
        with self._database.reading() as connection:
            if timetable.due(connection, now, lock=False) is None:
                return None
        with self._database.writing() as connection:
            source = timetable.due(connection, now, lock=True)
            return None if source is None else timetable.claim(connection, source, holder, lease_seconds, now)

    def claim(
        self, source: str, holder: str, lease_seconds: int, now: datetime, *, retired: bool = False
    ) -> Claim | None:
        """See Store."""
        with self._database.writing() as connection:
            return timetable.claim(connection, source, holder, lease_seconds, now, retired=retired)

    def renew(self, claim: Claim, lease_seconds: int, now: datetime) -> bool:
        """See Store."""
        with self._database.writing() as connection:
            return timetable.renew(connection, claim, lease_seconds, now)

    def validators(self, source: str) -> Validators:
        """See Store."""
        with self._database.reading() as connection:
            return timetable.validators(connection, source)

    def known(self, source: str, digests: Collection[str]) -> Known:
        """See Store."""
        with self._database.reading() as connection:
            return keeping.known(connection, source, digests, self._shelves)

    def record(
        self,
        claim: Claim,
        round_: Round,
        changes: Sequence[Change],
        document: Document | None,
        validators: Validators | None,
        next_try: datetime,
        join: Join | None = None,
    ) -> bool:
        """See Store."""
        with self._database.writing() as connection:
            if join is not None and changes:
                layers.one_at_a_time(connection)
            if not timetable.still_holds(connection, claim):
                return False
            shelf = last = number = None
            if changes:
                if document is not None:
                    number, last = self._archive.add(connection, claim.source, document)
                before = keeping.shelf(connection, claim.source, self._shelves)
                written = keeping.keep(connection, claim.source, changes, number)
                if join is not None:
                    layers.joined(connection, claim.source, written, join)
                shelf = keeping.renew(connection, claim.source, written, before)
            if changes or round_.outcome in (Outcome.CHANGED, Outcome.FAILED):
                keeping.note(connection, round_)
            timetable.finish(connection, round_, validators, next_try, any(c.visible for c in changes))
        if shelf is not None:
            self._shelves.put(claim.source, shelf)
        if number is not None:
            self._archive.remember(claim.source, last)
        return True

    def amend(self, claim: Claim, changes: Sequence[Change], acts: Sequence[DeskAct]) -> bool:
        """See Store."""
        with self._database.writing() as connection:
            if not timetable.still_holds(connection, claim, retired=True):
                return False
            before = keeping.shelf(connection, claim.source, self._shelves)
            written = keeping.keep(connection, claim.source, changes, None)
            layers.note(connection, acts, written)
            shelf = keeping.renew(connection, claim.source, written, before)
            timetable.release(connection, claim.source)
        self._shelves.put(claim.source, shelf)
        return True

    def acts(self, id: str | None = None) -> tuple[DeskAct, ...]:
        """See Store."""
        with self._database.reading() as connection:
            return layers.acts(connection, id)

    def backup(self, path: str) -> None:
        """See Store."""
        self._database.backup(path)

    def version(self) -> int:
        """See Store."""
        with self._database.reading() as connection:
            return keeping.version(connection)

    def edition(self, selection: Selection, site: str, zone: str) -> Edition:
        """See Store."""
        with self._database.reading() as connection:
            return editions.edition(connection, selection, site, zone)

    def event(self, id: str) -> tuple[Scheduled, Entry] | None:
        """See Store."""
        with self._database.reading() as connection:
            return editions.event(connection, id)

    def entry(self, id: str) -> tuple[Entry, tuple[Scheduled, ...]] | None:
        """See Store."""
        with self._database.reading() as connection:
            return editions.entry(connection, id)

    def history(self, id: str) -> tuple[Revision, ...]:
        """See Store."""
        with self._database.reading() as connection:
            return editions.history(connection, id)

    def changes(self, limit: int) -> tuple[Revision, ...]:
        """See Store."""
        with self._database.reading() as connection:
            return editions.changes(connection, limit)

    def health(self) -> tuple[Health, ...]:
        """See Store."""
        with self._database.reading() as connection:
            return timetable.health(connection)

    def rounds(self, limit: int) -> tuple[Round, ...]:
        """See Store."""
        with self._database.reading() as connection:
            return reports.rounds(connection, limit)

    def items(self) -> tuple[tuple[str, str, int], ...]:
        """See Store."""
        with self._database.reading() as connection:
            return reports.items(connection)

    def documents(self, source: str) -> Sequence[Document]:
        """See Store."""
        with self._database.reading() as connection:
            query = select(documents.c.id).where(documents.c.source == source).order_by(documents.c.id)
            numbers = list(connection.execute(query).scalars())
        return Documents(self._database, numbers)

    def remarks(self) -> tuple[str, ...]:
        """See Store."""
        return self._database.remarks()

    def close(self) -> None:
        """See Store."""
        self._database.close()
