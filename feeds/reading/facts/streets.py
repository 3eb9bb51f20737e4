"""What stands beside a town or hall and is of its location: a street with its number, a house, a town no table knows.

Refuses dates and words for what is held, who comes or where it is shown.
"""

from __future__ import annotations

import re

from feeds.reading.facts.part import Chain
from feeds.reading.facts.pieces import begins_time
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Page, Unit

_HALL = 3  # weight of a hall in which something is held
_OTHERS = frozenset(
    (Means.ROLE, Means.HONORIFIC, Means.OCCASION, Means.CHANNEL, Means.STREAM, Means.LIVE, Means.OPEN, Means.POOL,
     Means.ACCREDITED, Means.CLOSED, Means.ALL, Means.CONTACT)
)  # fmt: skip
_TOWN = re.compile(
    r", (?=[^\W\d_a-z])[^\W\d_][\w'’-]{2,24}(?: (?=[^\W\d_a-z])[\w'’-]{3,24})?"
    r"(?:\s\d{1,4}[A-Za-z]?)?(?=[.,;)\n]|$|\s\(|\s[A-Z]{1,2}\d)"
)
_STREET = re.compile(
    r"(?:^|[,(:–-] )((?:[^\W\d_a-z][\w'’.-]{1,24} ){1,4}(?!19\d\d|20\d\d)\d{1,4}[a-zA-Z]?), (?:in |à |in der |en )?$"
)
_HOUSE = re.compile(r"\b(?:at|in|im|der|au|à|dans)(?: the| la| le)? ([^\W\d_a-z][^,.;:()\n\d]{2,60})(?:, | \()$")
_ADDRESS = 90  # characters of a street with its number


def take_street(page: Page, unit: Unit, chain: Chain, start: int) -> None:
    """A street with its number right before a town is of the location: "Akersveien 26, Oslo"."""
    if not chain.places or chain.places[0].start != chain.start:
        return
    found = _STREET.search(page.text, max(start, chain.start - _ADDRESS), chain.start)
    if found is None or begins_time(page, found.start(1)) or _tells(unit, found.start(1), found.end(1)):
        return
    chain.start, chain.weight = found.start(1), max(chain.weight, _HALL)
    house = _HOUSE.search(page.text, max(start, chain.start - _ADDRESS), chain.start)
    if house is not None and (house[1].istitle() or not _tells(unit, house.start(1), house.end(1))):
        chain.start = house.start(1)  # "at the World Forum, Churchillplein 10, The Hague"


def _tells(unit: Unit, start: int, end: int) -> bool:
    """Whether a stretch names what is held, who comes or where it is shown."""
    return any(m.means in _OTHERS and m.start < end and start < m.end for m in unit.marks)


def take_town(page: Page, unit: Unit, chain: Chain, end: int) -> None:
    """A name alone behind a hall is its town, though no table knows it: "from the First Launch Pad, Sriharikota"."""
    if chain.weight < _HALL or chain.places:
        return
    found = _TOWN.match(page.text, chain.end, end)
    if found is not None and not _tells(unit, *found.span()) and not begins_time(page, chain.end + 2):
        chain.end = found.end()
