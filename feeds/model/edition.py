"""What the store alone can know of a release or event, and what a feed needs: nothing is asked while rendering."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from feeds.model.event import Event, Status
from feeds.model.release import Release


class Presence(StrEnum):
    """Whether the source still shows a thing; a closed list. Only a trusted reading has a say in it."""

    LISTED = "listed"
    MISSING = "missing"  # absent once; not yet decided, nothing shown
    ROLLED_OFF = "rolled-off"  # the list moved on, or its time had passed: nothing shown
    WITHDRAWN = "withdrawn"  # taken off while its neighbours stayed: shown, and never called cancelled


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One line of the ledger: what a field was and became. Values are as in the JSON event object; None: not stated."""

    at: datetime  # aware, UTC
    # a key of the JSON event object: "start", "end", "location", "status", "title"; or "presence"; "source_start" and
    # the like: what the newsroom says of a field that the desk corrected; "also_start": what another one says of it
    field: str
    was: str | None
    now: str | None
    why: str = "text"  # "text", "absence", "return", "operator", "joined", or the id of the release that says so
    words: str | None = None  # the words it was read from, as they stood then; of an operator: who, and why


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A release with its place in our memory."""

    id: str  # short, for addresses; derived once, then stored
    uid: str  # UUID, for atom:id and guid; minted once
    source: str  # Source.id
    release: Release
    digest: str  # of the draft it was last read from
    anchor: date  # the day on which it was first seen, in the source's zone: what "today" means to its reader
    first_seen: datetime  # aware, UTC
    revised_at: datetime  # aware, UTC: the last revision that readers should see
    revision: int = 0
    position: int = 0  # sorts the last trusted reading, top first; gaps and negative numbers are usual
    missing_since: datetime | None = None  # absent from trusted readings since then; never a cancellation
    presence: Presence = Presence.LISTED
    changes: tuple[FieldChange, ...] = ()  # its ledger, oldest first; text is told as "edited", not in full
    related: tuple[str, ...] = ()  # Entry.id of releases that this one cancels, updates or moves
    short_since: datetime | None = None  # since then its text came cut off; not yet believed, the whole one stays
    former: str | None = None  # Entry.digest before the last edit
    turned_at: datetime | None = None  # aware, UTC: when that edit was last seen to hold, where it took an edit back
    flipped_since: datetime | None = None  # since then the former text is shown again; not yet believed


class Act(StrEnum):
    """What the desk did to an event; a closed list."""

    SET = "set"
    UNDO = "undo"
    KILL = "kill"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A field that the desk set against what the newsroom says."""

    field: str  # of feeds.comparing.corrections.FIELDS
    value: str | None  # as in the JSON event object; None: not stated
    zone: str | None  # IANA, whose clock the value is told on; only of "start" and "end"
    who: str
    why: str
    at: datetime  # aware, UTC
    said: str | None  # what the newsroom said then, as in the JSON event object
    met_at: datetime | None = None  # aware, UTC: since then the newsroom says the same, and is followed again


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskAct:
    """One line of the desk's own book, which is only ever added to."""

    event: str  # Scheduled.id
    act: Act
    at: datetime  # aware, UTC
    who: str
    why: str
    field: str | None = None  # None: all of them
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Also:
    """The same event as another newsroom tells it."""

    uid: str  # of the event that it is there
    source: str  # Source.id
    name: str  # Source.name, as it was then
    release: str  # Entry.id
    event: Event
    since: datetime  # aware, UTC: when the two were joined
    listed: bool = True  # whether that newsroom still shows it


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow:
    """A later release of the same newsroom that offers what remains of an event."""

    release: str  # Entry.id
    what: str  # "transcript", "video", "photos", "remarks"
    title: str
    link: str | None
    at: datetime  # aware, UTC: when it was seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled:
    """An event with its place in our memory."""

    id: str  # short, for addresses
    uid: str  # UUID: the iCalendar UID and Atom id; holds neither time nor title
    release: str  # Entry.id
    source: str  # Source.id
    event: Event
    sequence: int  # RFC 5545 3.8.7.4: up when time, status or place changes; never down
    created_at: datetime  # aware, UTC
    modified_at: datetime  # aware, UTC: also the DTSTAMP
    changes: tuple[FieldChange, ...] = ()  # its ledger, oldest first
    missing_since: datetime | None = None  # no longer in its release's text, or its release no longer listed
    presence: Presence = Presence.LISTED
    instead_of: Event | None = None  # the slot it had, where the text tells both: "postponed from the 17th to the 24th"
    told_by: str | None = None  # Entry.id of a later release ("CANCELLED: ...") whose word holds; None: its own release
    said: Event | None = None  # what its newsroom says, where `event` differs: corrected, killed, or told otherwise too
    corrections: tuple[Correction, ...] = ()  # by the desk, oldest first; those undone stand in the ledger only
    also: tuple[Also, ...] = ()  # other newsrooms' word of the same event, by uid
    joined: str | None = None  # Scheduled.id of the event under which this one is shown; not shown itself
    followed: tuple[Follow, ...] = ()  # oldest first
    killed: bool = False  # withdrawn by the operator: nothing of it is shown, and it is not taken up again

    @property
    def status(self) -> Status:
        """What to show: the source's word, but tentative once a coming event was taken off the source's page."""
        gone = self.presence is Presence.WITHDRAWN and not any(other.listed for other in self.also)
        if gone and self.event.status is Status.CONFIRMED:
            return Status.TENTATIVE
        return self.event.status

    @property
    def own(self) -> Event:
        """What its own newsroom says of it, before the desk and other newsrooms."""
        return self.said or self.event


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """All that a feed or page needs."""

    title: str  # what the list is called
    site: str  # public address of the site, no slash at the end
    path: str  # address of this list on the site, without ending: "/diary"
    zone: str  # IANA, whose days a page shows
    updated: datetime  # aware, UTC, whole seconds: the newest revision in it
    entries: tuple[Entry, ...] = ()  # newest first
    events: tuple[Scheduled, ...] = ()  # by start, then uid
    names: tuple[tuple[str, str], ...] = ()  # Source.id -> Source.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A feed as bytes."""

    body: bytes
    media_type: str  # with charset
    modified: datetime  # aware, UTC, whole seconds
    etag: str  # strong: hex digest of the body, without quotes
