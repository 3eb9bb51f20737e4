"""The places that a unit names, without those that only name a street or tell how a clock stands to another.

Refuses to say which of them is the scene; chains.py does.
"""

from __future__ import annotations

import re

from feeds.reading.facts.either import either
from feeds.reading.facts.part import on_clock
from feeds.reading.languages import ground
from feeds.reading.page import Page, Unit
from feeds.reading.places import Place, Sort, country_of, find_places


def places_of(page: Page, unit: Unit) -> list[Place]:
    """The places of a unit, looked for once."""
    found = page.places.get(unit.index)
    if found is None:
        end = min(unit.end, unit.start + 4000)
        found = find_places(page.text, unit.start, end, page.language, country_of(page.newsroom.zone))
        found = [place for place in found if not _names_street(page, place) and not _is_offset(page, place)]
        page.places[unit.index] = found = [on_clock(place, page.newsroom.zone) for place in found]
    return found


def with_land(place: Place) -> bool:
    """Whether a place stands with its state or country: "Keszthely, Hungary"."""
    return place.end - place.start > len(place.name)


_STREET_BEHIND = re.compile(rf"\s(?:{either(ground.STREETS)})")
_STREET_BEFORE = re.compile(rf"(?:{either(ground.STREETS_OF)})\s(?:{'|'.join(ground.LINKED)})$")
_OFFSET = re.compile(
    rf"\s?:?\s?[+−-]\s?\d{{1,2}}\s?h"
    rf"|\s(?:{either(ground.STANDS)})\s[^.;:()\n]{{1,24}}\s(?:{either(ground.HOURS)})\s(?:{either(ground.APART)})"
)
_COMPARED = 60  # characters behind a place that tell how its clock stands


def _is_offset(page: Page, place: Place) -> bool:
    """Whether a place only tells how its clock stands: "(Bruxelles : + 4 h)", "Perth is an hour behind"."""
    return _OFFSET.match(page.low, place.end, place.end + _COMPARED) is not None


def _names_street(page: Page, place: Place) -> bool:
    """Whether a town only names a street: "26 Tashkenti Street", "12 rue de Lisbonne", "Londoner Straße 5"."""
    if place.sort is not Sort.CITY or with_land(place):
        return False
    if _STREET_BEHIND.match(page.low, place.end, place.end + 14):
        return True
    return _STREET_BEFORE.search(page.low[max(0, place.start - 20) : place.start]) is not None
