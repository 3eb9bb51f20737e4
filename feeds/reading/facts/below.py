"""The line right below a row that is but a name and its town: "The Jefferson Hotel, Ghent", "Newseum, Washington".

Refuses names that may be those of persons: two words without an article, and lines that say what is held.
"""

from __future__ import annotations

from feeds.reading.facts.part import Part
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Page, Unit
from feeds.reading.places import Place

_TOLD = frozenset(
    (
        *(Means.OCCASION, Means.ROLE, Means.HONORIFIC, Means.FUTURE, Means.PAST, Means.LIVE, Means.STREAM),
        *(Means.LOGISTICS, Means.DEADLINE, Means.OPEN, Means.CLOSED, Means.POOL, Means.ACCREDITED, Means.CONTACT),
        Means.CHANNEL,
    )
)
_ACCESS = frozenset((Means.OPEN, Means.CLOSED, Means.POOL, Means.ACCREDITED, Means.LIVE, Means.STREAM, Means.CHANNEL))
_MOST = 6  # words of a name
_WEIGHT = 3


def line_below(page: Page, unit: Unit, places: list[Place], start: int) -> list[Part]:
    """The name that opens such a line, before its town; none where the line is another."""
    if unit.form is Form.NOTE and start == unit.start:
        return _first_cell(page, unit)
    if unit.form is not Form.HEADING or start != unit.start or not unit.index or not unit.kinds.isdisjoint(_TOLD):
        return []
    if page.units[unit.index - 1].form is not Form.ROW or unit.days or unit.clocks:
        return []
    comma = page.text.find(", ", start, unit.end)
    end = comma if comma > 0 else unit.end
    named = WORD.findall(page.text[start:end])
    small = page.language.small_words
    if not 0 < len(named) <= _MOST or not all(word[0].isupper() or word in small for word in named):
        return []
    led = len(named) > 1 and named[0].lower() in page.language.the
    if comma < 0:
        return [Part(start, end, _WEIGHT)] if led and named[-1].lower() in page.language.venues else []
    alone = len(named) == 1 or any(char.isdigit() for char in page.text[start:end])
    towned = any(place.start == comma + 2 for place in places)
    return [Part(start, end, _WEIGHT)] if towned and (led or alone) else []


def _first_cell(page: Page, unit: Unit) -> list[Part]:
    """The hall that opens a line of cells: "Roosevelt Room | In-house pool"."""
    end = page.text.find(" | ", unit.start, unit.end)
    words = WORD.findall(page.text[unit.start : end]) if end > 0 else []
    if not 0 < len(words) <= _MOST or any(m.means in _ACCESS and m.start < end for m in unit.marks):
        return []
    hall = words[-1].lower() in page.language.venues or all(word[0].isupper() for word in words)
    return [Part(unit.start, end, _WEIGHT + 2)] if hall else []
