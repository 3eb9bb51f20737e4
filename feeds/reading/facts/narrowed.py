"""Of which items a statement about streams holds after all, where its words tie it to too many, to others or to none.

Nobody watches a publication; "the press conference" is where an official "speaks to the press"; "the programme at the
harbour" is what stands under that heading. Refuses to widen what is said of a row by itself.
"""

from __future__ import annotations

import re

from feeds.model.event import Span
from feeds.reading.facts.either import either
from feeds.reading.facts.known import BY_NAME, ITS_OWN, NEAR_BY, Told
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.telling import first_sentence, is_published, sentence_of, stems
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Mark, Page, Unit

_FOR_PRESS = re.compile(either(meant.FOR_PRESS))
_TO_PRESS = re.compile(
    rf"(?:{either(meant.SPEAKS)})(?:\s[\w'’]{{1,16}}){{0,4}}?\s(?:{either(meant.THE_PRESS)})|{either(meant.BEFORE_PRESS)}"
)
_BESIDE = re.compile(rf"(?:{either(meant.BESIDE)})\s?(?:\w{{1,16}}\s)?$")
_PRIVATE = re.compile(either(meant.PRIVATE))
_SITS = re.compile(
    r"\b(?:sits?|meets?|goes on|go on|continues?|siège|siègent|se réunit|se réunissent|tagt|tagen|berät|beraten) "
    rf"(?:then |again |ensuite |dann )?(?:{either(meant.PRIVATE)})"
)
_PART = re.compile(r"(?:that|this) (?:part|portion|session|sitting) (?:is|will be) (?:closed|not (?:public|open))\b")
_APART = frozenset(("", "(", "[", ",", "-", "–", "—", "|", ";", ":", ".", "\n"))  # before "closed to the press"
_BACK = 44  # characters before a kind of occasion
_NEAR = 2  # units between an item and a sentence that goes on with it
_WIDE = 300  # characters of a sentence
_WORD = 4  # letters of a word that names a section


def narrowed(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told) -> Told:
    """The items that a promise holds for, from those to which its words were tied."""
    if told.sure >= ITS_OWN:
        return told
    begin, end = sentence_of(page, unit, mark)
    press = _FOR_PRESS.search(page.low, begin, end)
    if press is not None and (told.sure < BY_NAME or all(item.whole for item in told.items)):
        near = _before(scope, unit)
        if near is not None and _is_to_press(page, near):
            return Told([near], BY_NAME)
        meant_by = [item for item in scope.parts if not item.announced and _is_to_press(page, item)]
        if len(meant_by) == 1 and not any(scope.is_for_press(item) for item in scope.parts):
            return Told(meant_by, BY_NAME)
    if not told.items:
        return _only(page, scope, begin, end) or told
    if told.sure < BY_NAME:
        under = _of_section(page, scope, begin, end)
        if under:
            return Told(under, BY_NAME)
    seen = [item for item in told.items if item.whole or not is_published(page, item)] or told.items
    return Told(_themselves(page, scope, unit, (begin, end), seen), told.sure)


def _themselves(page: Page, scope: Scope, unit: Unit, sentence: tuple[int, int], items: list[Item]) -> list[Item]:
    """The items that are what a sentence names: "The debate is webcast" holds for none that is "after the debate"."""
    if len(items) < _NEAR:
        return items
    said = _nouns(page, scope, unit, *sentence)
    kept = [item for item in items if not _is_beside(page, scope, item, said)] or items
    kinds = [stems(page.low[m.start : m.end], scope.long) for m in _whole(_kinds(unit, *sentence))]
    nouns = {id(item): scope.nouns[scope.number[id(item)]] for item in kept}
    full = {id(item) for item in kept if any(kind <= nouns[id(item)] for kind in kinds)}
    if not all(any(kind <= nouns[one] for one in full) for kind in kinds):
        return kept
    return [item for item in kept if id(item) in full or not nouns[id(item)] & said]  # no meeting is a "press meeting"


def _whole(marks: list[Mark]) -> list[Mark]:
    """The phrases that lie in no longer one: of "press meeting" and "meeting" the first."""
    return [m for m in marks if not any(o.start <= m.start and m.end <= o.end and o is not m for o in marks)]


def _is_beside(page: Page, scope: Scope, item: Item, said: set[str]) -> bool:
    """Whether all that an item shares with a sentence stands behind "before the" in it."""
    area = item.words or item.unit
    shared = [m for m in _kinds(item.unit, area.start, area.end) if stems(page.low[m.start : m.end], scope.long) & said]
    return bool(shared) and all(is_beside(page, m, area.start) for m in shared)


def is_beside(page: Page, mark: Mark, begin: int) -> bool:
    """Whether an item is held before or behind what a mark names, and is not itself that: "after the sitting"."""
    return _BESIDE.search(page.low, max(begin, mark.start - _BACK), mark.start) is not None


def is_private(page: Page, item: Item, closed: bool = False) -> bool:
    """Whether an item's row says that those who meet are among themselves: "(à huis clos)".

    Or its sentence, or the one behind: "At 5.45 p.m. the Committee sits in private", "That part is closed".
    closed: or, where it names no stream, that the media are not let in: "(closed to the press)".
    """
    if item.unit.form is Form.PROSE and item.words is None:
        behind = page.units[item.unit.index + 1 : item.unit.index + 2]
        goes_on = any(_PART.match(page.low, u.start, u.end) for u in behind if u.block == item.unit.block)
        return goes_on or _SITS.search(page.low, item.unit.start, item.unit.end) is not None
    if item.unit.form is not Form.ROW:
        return False
    first = first_sentence(page, item)  # "Open hearing. Closed session follows"
    notes = [Span(u.start, min(u.end, u.start + _WIDE)) for u in item.own if u is not item.unit]
    if any(_PRIVATE.search(page.low, area.start, area.end) for area in (first, *notes)):
        return True
    marks = [m for u in item.own for m in u.marks if any(area.start <= m.start < area.end for area in (first, *notes))]
    apart = any(m.means is Means.CLOSED and page.low[m.start - 2 : m.start].strip(" ")[-1:] in _APART for m in marks)
    return closed and apart and not any(m.means in (Means.STREAM, Means.LIVE) for m in marks)


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
    return Told(parts, NEAR_BY) if said & titled else None


def _nouns(page: Page, scope: Scope, unit: Unit, begin: int, end: int) -> set[str]:
    return {s for m in _kinds(unit, begin, end) for s in stems(page.low[m.start : m.end], scope.long)}


def _kinds(unit: Unit, begin: int, end: int) -> list[Mark]:
    return [m for m in unit.marks if m.means is Means.OCCASION and begin <= m.start < end]


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
