"""What composing a page gives: its items, its deadlines in the making, and what the text is."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from feeds.model.event import Span
from feeds.reading.page import Clock, Item
from feeds.reading.stamps import Stamp


@dataclass(slots=True)
class Due:
    """A deadline in the making."""

    stamp: Stamp
    day: date
    clock: Clock | None
    what: Span
    label: tuple[str, Span] | None = None  # the zone told for all times


@dataclass(slots=True)
class Composed:
    """What a page holds."""

    items: list[Item] = field(default_factory=list)
    dues: list[Due] = field(default_factory=list)
    stamps: list[Stamp] = field(default_factory=list)
    dated: date | None = None
    news: bool = False
    cancelled: bool = False
    year_assumed: bool = False  # a year was taken from the day the text was first seen
