"""A place that a text names: what it is, whose clock it keeps, and how the sentence holds it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from feeds.reading.closed import quick


@quick
class Sort(StrEnum):
    """What kind of place it is; a closed list."""

    CITY = "city"
    STATE = "state"
    COUNTRY = "country"
    HOUSE = "house"  # a building or site known by name: the White House


@quick
class Link(StrEnum):
    """How the words before a place tie it to the sentence; a closed list."""

    IN = "in"  # "in Ankara", "visit Ankara": it is there
    TAIL = "tail"  # ", Ankara": the end of an address
    BARE = "bare"  # opens its line, or follows a name of a venue
    NAMED = "named"  # part of the name of something else: "Berlin Security Dialogue"
    OF = "of"  # "of Malta": whom it is about


class Place(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One place in a text. Offsets are those of the text searched, and hold the country where one is written behind."""

    name: str  # as written, without the country
    start: int
    end: int
    sort: Sort
    link: Link
    city: str | None  # the town as the gazetteer spells it
    country: str | None  # ISO 3166
    zone: str | None  # IANA; None for a country of several zones whose towns are not named
    told: bool  # a town whose country or state is written behind it, here or elsewhere in the text
