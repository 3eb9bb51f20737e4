"""A release: one text of a newsroom, whole, with what was read from it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from feeds.model.event import Deadline, Doubt, Event, Evidence
from feeds.model.moment import When


class Kind(StrEnum):
    """What a text is to a desk."""

    ADVISORY = "advisory"  # announces something that media can follow or attend, or that is scheduled
    RELEASE = "release"  # news after the fact, statements


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A release cut from a document and not yet read: clean NFC text, no control characters but line feeds."""

    title: str
    body: str  # paragraphs separated by a blank line
    ident: str | None = None  # the source's own id (guid, atom:id), where it has one
    link: str | None = None  # absolute address of the release's own page
    published: datetime | None = None  # aware; only where the source gives it
    published_day: date | None = None  # only where the source gives a day and no hour
    given: tuple[Event, ...] = ()  # events that the source states in structure (an upstream .ics); told in full by body

    @property
    def text(self) -> str:
        """What all offsets count in: the title, a blank line, the body."""
        return f"{self.title}\n\n{self.body}"

    @property
    def digest(self) -> str:
        """Names the content: hex SHA-256 over every field; equal digests need no second reading."""
        parts = (self.title, self.body, self.ident, self.link, self.published, self.published_day)
        return hashlib.sha256("\x1f".join("" if p is None else str(p) for p in parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A draft and what the reader found in it. Facts the text does not state are None or empty."""

    title: str
    text: str  # title, blank line, body: what every Span counts in
    kind: Kind
    dated: date | None  # the (first) day of what is told, as far as the text states it
    language: str  # ISO 639-1
    published: datetime | None = None  # aware; only where the source or the text gives it
    ident: str | None = None
    link: str | None = None
    reference: str | None = None  # "PR (2021) 042"
    updated: When | None = None  # "updated at" as told in the text
    embargo: When | None = None
    contact: str | None = None  # the press contact line, as written
    events: tuple[Event, ...] = ()  # in time order, an all-day one before the timed ones of its day
    deadlines: tuple[Deadline, ...] = ()
    doubts: tuple[Doubt, ...] = ()  # of the release as a whole
    evidence: Evidence = field(default=())

    @property
    def body(self) -> str:
        """The text after the title."""
        return self.text[len(self.title) + 2 :]
