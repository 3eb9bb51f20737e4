"""Stretches of a text that may be, or be part of, a location."""

from __future__ import annotations

import msgspec

from feeds.reading.places import Link, Place, Sort


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
