"""Stretches of a text that may be, or be part of, a location."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache

import msgspec
from msgspec.structs import replace

from feeds.model import zones
from feeds.reading.places import Link, Place, Sort, country_of, has_namesake


class Part(msgspec.Struct):
    """A stretch that may be (part of) a location."""

    start: int
    end: int
    weight: int  # how surely it is a place where something is held
    place: Place | None = None


class Chain(msgspec.Struct):
    """Neighbouring parts, read as one location."""

    start: int
    end: int
    weight: int
    places: list[Place]

    @property
    def town(self) -> Place | None:
        """The place that gives town and clock: a town or house before a state before a country.

        Of several towns the one at the tail, where there is one: "Palacio de Viana, Madrid".
        """
        if len(self.places) < 2:
            return self.places[0] if self.places else None
        order = (Sort.CITY, Sort.HOUSE, Sort.STATE, Sort.COUNTRY)
        tail = self.places[-1]
        if tail.sort is Sort.CITY and tail.link is Link.TAIL:
            return tail
        return min(self.places, key=lambda place: order.index(place.sort))

    @property
    def zone(self) -> str | None:
        """The one clock of its places; None where they keep several."""
        town = self.town
        if town is None:
            return None
        if town.link is Link.TAIL:
            return town.zone
        clocks = {place.zone for place in self.places if place.sort is town.sort}
        return town.zone if len(clocks) == 1 else None

    @property
    def clock(self) -> str | None:
        """Its zone, or one of those of its places where all keep the same hours: "Lithuania and Latvia"."""
        town = self.town
        clocks = {_clock_of(place.zone) for place in self.places if town is not None and place.sort is town.sort}
        return self.zone or (town.zone if town is not None and len(clocks) == 1 else None)


def on_clock(place: Place, home: str) -> Place:
    """A town without its state is the one on the newsroom's clock, where that is not far the smaller: Columbia, Mo."""
    if place.sort is not Sort.CITY or place.zone == home or place.told:
        return place
    if home.endswith(f"/{place.name}"):  # Stanley, for a newsroom of Atlantic/Stanley
        return replace(place, zone=home, country=country_of(home))
    if place.country != country_of(home):
        return place
    return replace(place, zone=home) if has_namesake(place.city or place.name, home) else place


@lru_cache(maxsize=1024)
def _clock_of(zone: str | None) -> tuple[timedelta, ...]:
    """What tells a clock from others: its offsets in winter, in summer, and around their changes."""
    return tuple(zones.offset(at, zone) for at in _TIMES) if zone is not None else ()


_TIMES = tuple(datetime(2026, month, day, tzinfo=UTC) for month, day in ((1, 1), (3, 20), (4, 2), (7, 1), (10, 29)))
