"""An event: one thing that can be attended, watched or covered, as an advisory told it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from feeds.model.moment import Moment, When, day_of


class Access(StrEnum):
    """Who may come, in person or by taking part; a closed list."""

    OPEN = "open"  # anyone, or media without formality
    ACCREDITED = "accredited"  # a pass, press card, registration or RSVP is needed
    POOL = "pool"  # pool only
    INVITATION = "invitation"
    NONE = "none"  # no media opportunity; a stream may still exist
    UNKNOWN = "unknown"  # the text does not say


class Status(StrEnum):
    """What the source says of the event; a closed list."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


class Span(NamedTuple):
    """Words of a release: half-open character offsets into `Release.text`."""

    start: int
    end: int


Evidence = tuple[tuple[str, Span], ...]  # field name -> the words it was read from; a field may stand more than once


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What the reader could not be sure of. Codes are listed in docs/doubts.md."""

    code: str  # "year-assumed", "zone-disagrees", ...
    said: str  # one sentence for an editor
    span: Span | None = None  # the words that gave rise to it


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody named as taking part."""

    name: str
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """Where the event can be watched or heard live."""

    name: str | None  # as written: "the NATO website"
    url: str | None = None  # absolute http(s) address, only if the text gives one


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A last moment to register, apply, ask or answer. A whole day means its end there."""

    at: When
    what: str  # the words that say what for
    evidence: Evidence = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What is on, when and where; None means that the text does not say."""

    title: str
    start: When  # a moment, or a whole day where no clock time is stated
    end: When | None  # exclusive; of the same type as start; only where stated
    zone: str | None  # IANA zone whose clock the text uses; None where unclear
    location: str | None  # as written, for LOCATION
    city: str | None = None  # the town as known to the gazetteer
    stream: Stream | None = None
    access: Access = Access.UNKNOWN
    status: Status = Status.CONFIRMED
    announced: bool = False  # mentioned in passing, not the subject of the text
    qualifier: str | None = None  # the word that makes the time approximate: "around", "±"
    who: tuple[Person, ...] = ()
    afterwards: tuple[str, ...] = ()  # what will be available later: "transcript", "photos", "video"
    written: str = ""  # the time as printed: "14:30 (CEST)"
    doubts: tuple[Doubt, ...] = ()  # those of this event
    evidence: Evidence = ()

    @property
    def all_day(self) -> bool:
        """No clock time is stated."""
        return not isinstance(self.start, Moment)

    @property
    def day(self) -> date:
        """The (first) day at the place."""
        return day_of(self.start)
