"""What a store must do, whatever database is behind it. Refuses to decide: it keeps what comparing decided."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from feeds.model.change import Change, Health, Known, Revision, Round
from feeds.model.document import Document, Validators
from feeds.model.edition import DeskAct, Edition, Entry, Scheduled
from feeds.model.newsroom import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which list a reader asks for. All times are left out on purpose: the same store gives the same edition."""

    what: Literal["diary", "releases", "event"]
    id: str | None = None  # of the event, for "event"
    limit: int | None = None  # newest so many; None: all, within the store's cap


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The right to run a round of a source until `until`; `fence` grows with each claim: a late finisher is refused."""

    source: str
    holder: str
    fence: int
    until: datetime  # aware, UTC


class Join(Protocol):
    """Says which events of different newsrooms are one, and what remained of an event; asked inside the transaction."""

    def looks_back(self, entry: Entry) -> bool:
        """Whether earlier events of its newsroom must be looked up for a new release."""

    def __call__(
        self,
        changes: Sequence[Change],
        family: Sequence[Scheduled],
        near: Sequence[Scheduled],
        titles: Mapping[str, str],
    ) -> Sequence[Change]:
        """What else changes.

        changes: as written.  family: the events in them and those they are joined with.  near: events at about the same
        time, of any newsroom.  titles: Entry.id -> Release.title, of releases of `near`.
        """


class Store(Protocol):
    """Every method raises StoreError, with a sentence that says what to do, where the database cannot serve."""

    def register(self, sources: Sequence[Source], now: datetime) -> None:
        """Make the timetable hold exactly these sources: new ones are due at once, those gone are never due again."""

    def claim_due(self, holder: str, lease_seconds: int, now: datetime) -> Claim | None:
        """Give one due source to this holder, and to nobody else before the lease ends; None where nothing is due."""

    def claim(
        self, source: str, holder: str, lease_seconds: int, now: datetime, *, retired: bool = False
    ) -> Claim | None:
        """Give this source whether due or not; None where somebody holds it. retired: also one no longer registered."""

    def renew(self, claim: Claim, lease_seconds: int, now: datetime) -> bool:
        """Keep a claim that nobody took meanwhile, for so long from `now`; False where it was lost."""

    def validators(self, source: str) -> Validators:
        """What the last good fetch left for the next one."""

    def known(self, source: str, digests: Collection[str]) -> Known:
        """What is known of a source whose page now holds drafts with these digests."""

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
        """Write a whole round in one transaction; False (and nothing written) where the claim was lost meanwhile.

        The document is archived compressed when it has changes; validators replace the old ones unless None.
        The version rises when, and only when, a change moves something that readers see.
        """

    def amend(self, claim: Claim, changes: Sequence[Change], acts: Sequence[DeskAct]) -> bool:
        """Write what the desk did to events of a claimed source, and give the claim back; False where it was lost.

        Of a withdrawn event, the words of its earlier revisions are blanked too.
        """

    def acts(self, id: str | None = None) -> tuple[DeskAct, ...]:
        """The desk's book, oldest first: of one event by its short id, or all of it."""

    def backup(self, path: str) -> None:
        """Write a whole, sound copy of the database to a new file, while it is in use; StoreError where it cannot."""

    def version(self) -> int:
        """Grows with every change that readers see; cheap."""

    def edition(self, selection: Selection, site: str, zone: str) -> Edition:
        """What a feed needs; the diary holds at most 1,000 events (the oldest past go first)."""

    def event(self, id: str) -> tuple[Scheduled, Entry] | None:
        """One event by its short id, with the release it was read from; of one joined to another, that other one."""

    def entry(self, id: str) -> tuple[Entry, tuple[Scheduled, ...]] | None:
        """One release by its short id, with its events."""

    def history(self, id: str) -> tuple[Revision, ...]:
        """Every published state of an event by its short id, oldest first; the first one is its birth."""

    def changes(self, limit: int) -> tuple[Revision, ...]:
        """The newest revisions of all events, births among them, newest first; at most 1,000."""

    def health(self) -> tuple[Health, ...]:
        """Every registered source, in the order of the configuration."""

    def rounds(self, limit: int) -> tuple[Round, ...]:
        """The newest rounds of each registered source that changed something or failed, newest first, at most `limit`
        of a source; the sources in the order of the configuration.
        """

    def items(self) -> tuple[tuple[str, str, int], ...]:
        """How many releases of each registered source stand in each Presence: source, presence, number."""

    def documents(self, source: str) -> Sequence[Document]:
        """The archived documents of a source, oldest first, so that a better reader can replay them."""

    def remarks(self) -> tuple[str, ...]:
        """What an operator should know of the database and its library, a sentence each; for the log and doctor."""

    def close(self) -> None:
        """Let go of the database."""
