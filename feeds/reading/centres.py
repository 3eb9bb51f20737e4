"""Media centres: whether one is but the place of what is held, and not a desk with its hours.

Refuses those about which a text says when they open or where badges are.
"""

from __future__ import annotations

from feeds.reading.languages.grammar import Means
from feeds.reading.page import Mark, Page, Unit

_DATED = 8  # characters of a small word before a day that opens its line
_NEAR = 30  # characters between "at the" and the name of a centre


def is_venue(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether a media centre and its like is but the place of what happens: "speaks at the Press Centre"."""
    low, text, language = page.low, page.text, page.language
    if not _is_house(page, mark):
        return False
    if low.endswith(", ", unit.start, mark.start) and _opens_dated(unit) and page.units[0].has(Means.OCCASION):
        return True  # "Press conference" over "19 March 2026, 10:00, Press Centre, Vienna"
    told = [m for m in unit.marks if m.end <= mark.start]
    at = next((m for m in reversed(told) if m.means is Means.PRESENT_AT and mark.start - m.end < _NEAR), None)
    opening = unit.block <= 1 and any(day.month for day in unit.days)  # "explains it to the media on Friday ..."
    means = {m.means for m in told}
    spoken = not means.isdisjoint((Means.OCCASION, Means.FUTURE)) and Means.ASKED not in means
    if at is None or not (spoken or opening):
        return False
    between = text[at.end : mark.start].split()
    return all(word[0].isupper() or word in language.the for word in between)


def opens_address(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether a line begins with the name of a media centre, and goes on with its address: "Medienzentrum, Bern"."""
    return mark.start == unit.start and "," in page.low[mark.end : unit.end] and _is_house(page, mark)


def _is_house(page: Page, mark: Mark) -> bool:
    """Whether the word of a mark names a house or room."""
    word = page.low[mark.start : mark.end].split()[-1]
    return word in page.language.venues or word.endswith(page.language.venue_endings)


def _opens_dated(unit: Unit) -> bool:
    """Whether a unit begins with a day and an hour."""
    return bool(unit.days and unit.clocks) and unit.days[0].month > 0 and unit.days[0].start - unit.start < _DATED
