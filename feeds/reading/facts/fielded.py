"""Where, as a field "Where:" tells it: its value without what is asked or told behind it.

Refuses fields of any other label.
"""

from __future__ import annotations

import re

from feeds.reading.facts.chains import LONGEST, trimmed
from feeds.reading.facts.either import either
from feeds.reading.facts.part import Chain
from feeds.reading.facts.standing import places_of
from feeds.reading.languages import ground
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Page, Unit
from feeds.reading.places import Link

_UNCHANGED = re.compile(rf"(?:{either(ground.UNCHANGED)})[\s:,]{{1,3}}(?=[^\W\d_]{{2}})")


def of_fields(page: Page, units: list[Unit]) -> Chain | None:
    """The value of a field "Where:", whole."""
    for unit in units:
        if unit.form is Form.FIELD and unit.label is Means.L_WHERE and unit.value < unit.end:
            named = any(place.start == unit.value for place in places_of(page, unit))  # "New York"
            same = _UNCHANGED.match(page.low, unit.value, unit.end) if not named else None
            start, end = same.end() if same else unit.value, trimmed(page, unit.value, _value_end(page, unit))
            if end > start:
                places = [p for p in places_of(page, unit) if p.start >= start and p.link is not Link.OF]
                return Chain(start, end, 9, places)
    return None


def _value_end(page: Page, unit: Unit) -> int:
    """Where the place in a field ends: at a semicolon, a line that asks something else, or a second sentence."""
    text = page.text
    stop = min(unit.end, unit.value + LONGEST)
    for sign in (";", "\n"):
        at = text.find(sign, unit.value, stop)
        if at > unit.value and (sign == "\n" or text[at + 2 : at + 3].islower()):
            stop = at
    sentence = text.find(". ", unit.value + 12, stop)
    while sentence >= 0:
        word = text[text.rfind(" ", unit.value, sentence) + 1 : sentence]
        if len(word) > 3 and text[sentence + 2 : sentence + 3].isupper():
            return sentence
        sentence = text.find(". ", sentence + 2, stop)
    return stop
