"""What a round found, and what it did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from feeds.model.edition import Entry, FieldChange, Scheduled


class What(StrEnum):
    """What happened to a release or an event; a closed list."""

    BORN = "born"
    REVISED = "revised"  # something a reader sees is different
    SEEN = "seen"  # only its place, its spelling or its evidence is; no calendar or feed byte moves
    MISSING = "missing"  # absent from a trusted reading for the first time; no feed byte moves
    WITHDRAWN = "withdrawn"  # absence confirmed while its neighbours stayed
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the store knows of a source, as far as a round needs it."""

    same: Mapping[str, str] = field(default_factory=dict)  # Draft.digest -> Entry.id: on the page, and as we have them
    entries: tuple[Entry, ...] = ()  # those of the source that are not among `same`, newest first seen first
    events: tuple[Scheduled, ...] = ()  # of those entries
    places: Mapping[str, int] = field(default_factory=dict)  # Entry.id -> Entry.position, of `same`
    taken: frozenset[str] = frozenset()  # Entry.id of those neither in `same` nor loaded: gone for long


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing to be stored: the entry or the event as it is from now on, or new places of unchanged entries."""

    what: What
    at: datetime  # aware, UTC
    entry: Entry | None = None
    event: Scheduled | None = None
    lines: tuple[FieldChange, ...] = ()  # what this change adds to the ledger of that entry or event
    places: tuple[tuple[str, int], ...] = ()  # Entry.id -> Entry.position

    @property
    def visible(self) -> bool:
        """Whether a page, calendar or feed may look different afterwards."""
        return self.what in (What.BORN, What.REVISED, What.WITHDRAWN) or bool(self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One published state of an event, for its history and for the feeds of changes."""

    id: str  # UUID, stable: of this revision, not of the event
    at: datetime  # aware, UTC
    what: What
    event: Scheduled  # as it was from then on
    lines: tuple[FieldChange, ...] = ()  # what was different from the revision before


class Outcome(StrEnum):
    """How a round ended."""

    CHANGED = "changed"
    SAME = "same"  # read, and nothing differs
    UNCHANGED = "unchanged"  # not even read: the bytes are those of last time
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One re-reading of one source."""

    source: str  # Source.id
    started: datetime  # aware, UTC
    finished: datetime  # aware, UTC
    outcome: Outcome
    counts: Mapping[str, int] = field(default_factory=dict)  # "releases", "events", "born", "revised", "doubts"
    error_kind: str | None = None
    error: str | None = None  # one sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How a source is doing, as the last rounds left it."""

    source: str
    name: str
    every: int  # seconds
    last_try: datetime | None
    last_success: datetime | None
    last_change: datetime | None
    next_try: datetime | None
    failures: int  # in a row
    error: str | None
    error_kind: str | None = None  # class of the last fault, as docs/operating.md lists them
