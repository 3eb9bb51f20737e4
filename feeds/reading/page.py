"""The page: a release as lines, sentences and marked words, with offsets into `Draft.text`; the working values.

Everything here is private to the room; nothing of it leaves through a door. `Page.low` has the length of `Page.text`,
so that an offset in one is an offset in the other. What is made in numbers (marks, days, clocks, units) is a struct of
msgspec, which is made and asked faster than a dataclass.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

import msgspec
from msgspec import field

from feeds.model.event import Access, Doubt, Person, Span, Status, Stream
from feeds.model.newsroom import Newsroom
from feeds.reading.closed import quick
from feeds.reading.languages.grammar import Language, Means
from feeds.reading.places.place import Place


@quick
class Form(StrEnum):
    """What a unit looks like on the page."""

    TITLE = "title"
    HEADING = "heading"  # a short line without a stop
    ROW = "row"  # a line of a programme: begins (or ends) with a clock time, or a date and a time
    FIELD = "field"  # "Label: value"
    BULLET = "bullet"
    PROSE = "prose"  # a sentence of a paragraph
    NOTE = "note"  # a line all in brackets, which hangs on the line above


class Mark(msgspec.Struct, frozen=True, gc=False):
    """A phrase of the language (or of the newsroom), where it stands."""

    means: Means
    start: int
    end: int


NOT_TODAY = -7  # of a weekday that is "next": never the day of publication


class Day(msgspec.Struct, frozen=True, gc=False, order=True):
    """A date, as written: parts that are not written are 0 (year, month) or -1 (weekday)."""

    start: int
    end: int
    year: int
    month: int
    day: int
    weekday: int
    last: tuple[int, int, int] | None  # year, month, day of the last day of a range; None for a single day
    listed: tuple[int, ...] = ()  # further days of the month, listed one by one: "5, 7 and 9 June"; some form a range
    relative: Means | None = None  # TODAY, TOMORROW, ... for words; then day is 0
    nth: int = 0  # which day of several (-1 the last), how many days later, or NOT_TODAY


class Clock(msgspec.Struct, frozen=True, gc=False, order=True):
    """A clock time or range of times, as written."""

    start: int
    end: int
    hour: int  # 0..24
    minute: int
    until: tuple[int, int] | None  # end of the range
    label: str | None  # the zone as written: "CEST", "local time"
    label_span: tuple[int, int] | None
    approx: tuple[int, int] | None  # words that make it approximate
    second: int = 0


class Unit(msgspec.Struct, eq=False):
    """One line, or one sentence of a paragraph."""

    index: int
    form: Form
    start: int  # first character of its words (after a bullet)
    end: int
    line: int  # number of the line it stands on
    block: int  # number of its paragraph
    section: int  # index of the heading over it, -1 for none
    label: Means | None  # of a FIELD: what its label means
    value: int  # of a FIELD: where its value begins; else as start
    marks: list[Mark]
    days: list[Day]
    clocks: list[Clock]
    kinds: set[Means]  # the meanings of its marks: most questions end here

    def has(self, *means: Means) -> Mark | None:
        """The first mark with one of these meanings."""
        if self.kinds.isdisjoint(means):
            return None
        for mark in self.marks:
            if mark.means in means:
                return mark
        return None


class Page(msgspec.Struct, eq=False):
    """A release, laid out."""

    text: str
    low: str  # lower case, character for character
    language: Language
    newsroom: Newsroom
    published: date | None  # day of publication in the newsroom's zone, where known
    units: list[Unit] = field(default_factory=list)
    columns: list[Means] = field(default_factory=list)  # headings of a table whose cells stand one a line
    lead: list[int] = field(default_factory=list)  # units of title and opening paragraphs, which hold for all items
    doubts: list[Doubt] = field(default_factory=list)
    kinds: set[Means] = field(default_factory=set)  # the meanings of all marks of its units, and of some left out since
    places: dict[int, list[Place]] = field(default_factory=dict)  # of a unit, once looked for
    chains: dict[tuple[int, int, int], list[Any]] = field(default_factory=dict)  # of a stretch, once looked for
    dated: set[tuple[int, int]] | None = None  # month and day that its fields tell, once looked for
    standing: frozenset[int] | None = None  # units that are standing notes, once told
    opening: list[Unit] | None = None  # units that speak for the whole text, once told

    def words(self, start: int, end: int) -> str:
        """The text between two offsets."""
        return self.text[start:end]

    def bracket_at(self, unit: Unit, at: int) -> int:
        """Where the bracket opens in which an offset of a unit stands; -1 where it stands in none."""
        opened = self.text.rfind("(", unit.start, at)
        return opened if opened >= 0 and self.text.find(")", opened, at) < 0 else -1


class Where(msgspec.Struct):
    """A place read for an item."""

    location: str  # as written: venue and town
    span: Span
    also: Span | None = (
        None  # further words, where the location is made of two: "Agora" + "NATO Headquarters, Brussels"
    )
    city: str | None = None
    country: str | None = None  # ISO 3166
    zone: str | None = None  # IANA
    several: bool = False  # whether its places keep several clocks, so that there is no zone
    vague: bool = False  # whether it is but a country of several clocks, and the zone that of its capital


class Item(msgspec.Struct, eq=False):
    """An event in the making."""

    unit: Unit  # the row, sentence or field that gives its time or day
    title: str
    title_span: Span
    day: date
    day_span: Span
    own: list[Unit] = field(default_factory=list)  # units that speak of it alone: the row, its notes, its field group
    heads: list[Unit] = field(default_factory=list)  # headings over it: a town, a day, "Press conference"
    words: Span | None = None  # the part of `unit` that speaks of it, where the unit holds several items
    last: date | None = None  # last day of a span
    clock: Clock | None = None
    until: tuple[date, int, int, Span] | None = None  # the day and hour of an end that stands by itself, and its words
    label: tuple[str, Span] | None = None  # a zone told for all times, or by a heading, where the clock has none
    others: list[Clock] = field(default_factory=list)  # the same instant on other clocks
    start: datetime | None = None  # aware, UTC
    end: datetime | None = None
    start_span: Span | None = None  # the clock that was believed, where two are given
    end_span: Span | None = None
    title_rest: Span | None = None  # where the title goes on behind the time
    whole: bool = False  # the occasion itself (a visit, a summit), of which other items are parts
    announced: bool = False
    where: Where | None = None
    zone: str | None = None
    zone_span: Span | None = None
    stream: Stream | None = None
    access: Access = Access.UNKNOWN
    status: Status = Status.CONFIRMED
    qualifier: Span | None = None
    who: tuple[Person, ...] = ()
    afterwards: tuple[str, ...] = ()
    doubts: list[Doubt] = field(default_factory=list)
    evidence: list[tuple[str, Span]] = field(default_factory=list)
