"""Of which items a statement about streams holds after all, where its words tie it to too many, to others or to none.

Nobody watches a publication; "the press conference" is where an official "speaks to the press"; "the programme at the
harbour" is what stands under that heading. Refuses to widen what is said of a row by itself.
"""

from __future__ import annotations

import re

from feeds.reading.facts.either import either
from feeds.reading.facts.known import Told
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.telling import is_published, sentence_of, stems
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Mark, Page, Unit

_FOR_PRESS = re.compile(either(meant.FOR_PRESS))
_TO_PRESS = re.compile(
    rf"(?:{either(meant.SPEAKS)})(?:\s[\w'’]{{1,16}}){{0,4}}?\s(?:{either(meant.THE_PRESS)})|{either(meant.BEFORE_PRESS)}"
)
_BY_NAME = 2
_OWN = 3
_NEAR = 2  # units between an item and a sentence that goes on with it
_WIDE = 300  # characters of a sentence
_WORD = 4  # letters of a word that names a section


def narrowed(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told) -> Told:
    """The items that a promise holds for, from those to which its words were tied."""
    if told.sure >= _OWN:
        return told
    begin, end = sentence_of(page, unit, mark)
    press = _FOR_PRESS.search(page.low, begin, end)
    if press is not None and (told.sure < _BY_NAME or all(item.whole for item in told.items)):
        near = _before(scope, unit)
        if near is not None and _is_to_press(page, near):
            return Told([near], _BY_NAME)
        meant_by = [item for item in scope.parts if not item.announced and _is_to_press(page, item)]
        if len(meant_by) == 1 and not any(scope.is_for_press(item) for item in scope.parts):
            return Told(meant_by, _BY_NAME)
    if not told.items:
        return _only(page, scope, begin, end) or told
    if told.sure < _BY_NAME:
        under = _of_section(page, scope, begin, end)
        if under:
            return Told(under, _BY_NAME)
    seen = [item for item in told.items if item.whole or not is_published(page, item)]
    return Told(seen or told.items, told.sure)


def of_this(page: Page, scope: Scope, unit: Unit) -> bool:
    """Whether a sentence under a heading for notes speaks of the one event of a page: "A live feed will be offered"."""
    general = unit.section >= 0 and page.units[unit.section].has(Means.GENERAL) is not None
    if not general or unit.form is not Form.PROSE or sum(not item.announced for item in scope.parts) != 1:
        return False
    return not meant.WILL.isdisjoint(page.low[unit.start : min(unit.end, unit.start + _WIDE)].split())


def within(whole: Item, item: Item) -> bool:
    """Whether an item falls into the days of the occasion that it is said to be part of."""
    return whole.day <= item.day <= (whole.last or whole.day)


def _before(scope: Scope, unit: Unit) -> Item | None:
    """The item told last before a sentence, in its paragraph."""
    near = [
        item
        for item in scope.items
        if item.unit.block == unit.block and 0 < unit.index - item.unit.index <= _NEAR and item.unit.form is Form.PROSE
    ]
    return near[-1] if near else None


def _is_to_press(page: Page, item: Item) -> bool:
    """Whether the words of an item say that somebody speaks to the press: "will brief the media"."""
    area = item.words or item.unit
    return _TO_PRESS.search(page.low, area.start, area.end) is not None


def _only(page: Page, scope: Scope, begin: int, end: int) -> Told | None:
    """The one item of a page whose title names the occasion that a statement names."""
    parts = [item for item in scope.parts if not item.announced]
    if len(parts) != 1 or not page.units:
        return None
    title = page.units[0]
    titled = _nouns(page, scope, title, title.start, title.end)
    said = set[str]()
    for unit in page.units:
        if unit.start <= begin < unit.end:
            said = _nouns(page, scope, unit, begin, end)
            break
    return Told(parts, 1) if said & titled else None


def _nouns(page: Page, scope: Scope, unit: Unit, begin: int, end: int) -> set[str]:
    marks = [m for m in unit.marks if m.means is Means.OCCASION and begin <= m.start < end]
    return {s for m in marks for s in stems(page.low[m.start : m.end], scope.long)}


def _of_section(page: Page, scope: Scope, begin: int, end: int) -> list[Item]:
    """The items under the headings of which a statement shares a name with some and not with others."""
    heads: dict[int, set[str]] = {}
    for item in scope.parts:
        for head in item.heads:
            if head.index not in heads:
                heads[head.index] = _names(page, head.start, min(head.end, head.start + 120), scope)
    if len(heads) < 2:
        return []
    said = _names(page, begin, end, scope)
    under = [item for item in scope.parts if any(heads[head.index] & said for head in item.heads)]
    return under if 0 < len(under) < len(scope.parts) else []


_NAME = re.compile(r"[^\W\d_]{3,40}")


def _names(page: Page, begin: int, end: int, scope: Scope) -> set[str]:
    """The capitalised words of a stretch, without what tells no items apart."""
    return {
        word
        for found in _NAME.finditer(page.text, begin, end)
        if found[0][0].isupper()
        and len(found[0]) >= _WORD
        and stems(word := found[0].lower(), scope.long) - scope.small
    }
