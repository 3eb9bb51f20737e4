"""Of which items a statement about streams holds, where it names a kind and no item: "Sittings are webcast live".

A house's own proceedings are what is not held for the press; a press conference is. Refuses to narrow where all items
are of one kind.
"""

from __future__ import annotations

import re

from feeds.reading.facts.either import either
from feeds.reading.facts.known import BY_NAME, NEAR_BY, Told
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.telling import stems
from feeds.reading.languages import meant
from feeds.reading.page import Form, Item, Mark, Page, Unit

_PROCEEDINGS = re.compile(rf"(?<!press )(?<!media )(?:{either(meant.PROCEEDINGS)})(?! with\b)")
_FOR_PRESS = re.compile(either(meant.FOR_PRESS))
_PRESS = re.compile(either(meant.PRESS))
_CUT = re.compile(r"[;!?]|\.\s")
_THIS = re.compile(rf"(?:{either(meant.THIS)})\s$")
_ONLY = re.compile(rf"(?:{either(meant.ONLY)})\s")
_NTH = re.compile(rf"(?:{either(meant.ARTICLES)}) (?P<nth>{either(meant.ORDER)}) (?:{either(meant.VERBS)})")
_OTHERS = re.compile(rf"(?:{either(meant.OTHERS)})\s(?:\w{{1,14}}\s)?(?:{either(meant.VERBS)})")
_OUT = re.compile(
    rf"(?:,|{either(meant.BUT)})\s(?:(?:{either(meant.BUT)})\s)?(?:{either(meant.NOT)})\s([^,;.]{{3,60}})"
    rf"|(?:{either(meant.EXCEPT)})\s([^,;.]{{3,60}})"
    rf"|[;,]\s(?:(?:{either(meant.BUT)})\s)?([^;,.]{{3,60}}?)\s(?:{either(meant.DENIED)})"
)
_NEAR = 200  # characters of a clause
_FEW = 2  # items


def taken_out(page: Page, scope: Scope, unit: Unit, mark: Mark) -> list[Item]:
    """The items that a statement takes out: "The debates can be watched live; the press conference cannot"."""
    for found in _OUT.finditer(page.low, unit.start, min(unit.end, mark.end + _NEAR)):
        left, right = found.span(found.lastindex or 0)
        if found.lastindex == 3 and left < mark.start:
            continue
        items = scope.named_in(unit, left, right)
        if items and len(items) < len(scope.items):
            return items
    return []


def of_house(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether a statement speaks of a house's own proceedings: "The debates can be watched live"."""
    return _PROCEEDINGS.search(page.low, *_clause(page, unit, mark)) is not None


def _singled(page: Page, scope: Scope, unit: Unit, clause: tuple[int, int], before: list[Item]) -> Told | None:
    """The items of "only the lecture", "the first", "the other two"."""
    start, end = clause
    only = _ONLY.search(page.low, start, end)
    if only is not None:
        items = scope.named_in(unit, only.end(), end)
        if items and len(items) < len(scope.items):
            return Told(items, _FEW)
    nth = _NTH.match(page.low, start, end)
    if nth is not None and len(scope.parts) > max(1, meant.ORDER[nth["nth"]]):
        return Told([scope.parts[meant.ORDER[nth["nth"]]]], _FEW)
    if before and _OTHERS.search(page.low, start, end) is not None:
        known = {id(item) for item in before}
        rest = [item for item in scope.parts if id(item) not in known]
        return Told(rest, _FEW) if rest and len(rest) < len(scope.parts) else None
    return None


def bearing(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told, before: list[Item] | None = None) -> Told:
    """The items that a statement holds for, from those to which its words were tied; `before`: of whom was told."""
    start, end = _clause(page, unit, mark)
    singled = _singled(page, scope, unit, (start, end), before or [])
    if singled is not None:
        return singled
    beside = _in_paragraph(scope, unit, told)
    if beside:
        return Told(beside, _FEW)
    if not told.items:
        return _by_title(page, scope, start, mark.start) or told
    if told.sure > _FEW or len(scope.items) < _FEW:
        return told
    press = [item for item in scope.parts if _is_press(page, scope, item)]
    rest = [item for item in scope.parts if not _is_press(page, scope, item)]
    if press and rest:
        proceedings = _PROCEEDINGS.search(page.low, start, end)
        for_press = _FOR_PRESS.search(page.low, start, end)
        tied = [item for item in told.items if item not in rest]
        if proceedings is not None and (told.sure < _FEW or len(tied) == len(told.items)):
            more = [item for item in tied if told.sure == _FEW] if for_press else []
            whole = [i for i in scope.items if i.whole] if _THIS.search(page.low, start, proceedings.start()) else []
            return Told([*whole, *rest, *(item for item in more if not item.whole)], _FEW)
        if for_press is not None and proceedings is None and told.sure < NEAR_BY:
            return Told(press, NEAR_BY)
    if told.sure < _FEW:
        return Told([*told.items, *_around(scope, told.items)], told.sure)
    return told


def _in_paragraph(scope: Scope, unit: Unit, told: Told) -> list[Item]:
    """The item told last before a sentence in its paragraph, where the statement was tied to a row above that."""
    if unit.form is not Form.PROSE or any(i.unit is unit or i.unit.block == unit.block for i in told.items):
        return []
    if told.sure <= _FEW or any(unit.block == item.unit.block for item in told.items):
        return []
    near = [i for i in scope.items if i.unit.block == unit.block and i.unit.index < unit.index]
    near = [i for i in near if i.unit.form is Form.PROSE]
    return near[-1:]


def _clause(page: Page, unit: Unit, mark: Mark) -> tuple[int, int]:
    start = max(unit.start, mark.start - _NEAR)
    for cut in _CUT.finditer(page.text, start, mark.start):
        start = cut.end()
    while start < mark.start and not page.text[start].isalnum():
        start += 1
    stop = _CUT.search(page.text, mark.end, min(unit.end, mark.end + _NEAR))
    return start, stop.start() if stop is not None else min(unit.end, mark.end + _NEAR)


def _is_press(page: Page, scope: Scope, item: Item) -> bool:
    """Whether an item is held for the press, by its kind or its title."""
    if scope.is_for_press(item):
        return True
    return (
        _PRESS.search(page.low, item.title_span.start, min(item.title_span.end, item.title_span.start + 160))
        is not None
    )


def _by_title(page: Page, scope: Scope, start: int, end: int) -> Told | None:
    """Items whose title holds the subject, where the paragraph speaks of something else."""
    said = {word for word in stems(page.low[start:end], scope.long) if len(word) > 5} - scope.small
    found = [item for item in scope.items if said & scope.titles[scope.number[id(item)]]]
    return Told(found, BY_NAME) if found and said else None


def _around(scope: Scope, items: list[Item]) -> list[Item]:
    """The items during which one of these is held: the hearing of the questions at its end."""
    known = {id(item) for item in items}
    out = []
    for item in scope.parts:
        if id(item) in known or item.clock is None or item.clock.until is None:
            continue
        begin, end = (item.clock.hour, item.clock.minute), item.clock.until
        if any(
            one.clock is not None and one.day == item.day and begin < (one.clock.hour, one.clock.minute) < end
            for one in items
        ):
            out.append(item)
    return out
