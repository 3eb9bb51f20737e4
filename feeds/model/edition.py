"""What the store alone can know of a release or event, and what a feed needs: nothing is asked while rendering."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from feeds.model.event import Event
from feeds.model.release import Release


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One line of the ledger: what a field was and became. Values are as in the JSON event object; None: not stated."""

    at: datetime  # aware, UTC
    field: str  # "start", "end", "place", "status", "title", ...
    was: str | None
    now: str | None


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
    position: int = 0  # where it stood in the last trusted reading, from 0
    missing_since: datetime | None = None  # absent from trusted readings since then; never a cancellation


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
