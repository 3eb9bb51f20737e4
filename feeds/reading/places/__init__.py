"""Places in a text and the clocks there: towns, states, countries and a few houses known to everyone.

A column of its own inside the reading room: it knows words and offsets, nothing of pages, items or times.
"""

from __future__ import annotations

from feeds.reading.places.finding import find_places
from feeds.reading.places.gazetteer import country_of, has_namesake, keeps_several_clocks, zone_named
from feeds.reading.places.place import Link, Place, Sort

__all__ = ["Link", "Place", "Sort", "country_of", "find_places", "has_namesake", "keeps_several_clocks", "zone_named"]
