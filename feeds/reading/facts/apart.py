"""Statements of one sentence that say different things of different items, each tied to its own.

"The meeting is closed, the press conference is open to the media". Refuses sentences that say one thing.
"""

from __future__ import annotations

import re

import msgspec

from feeds.model.event import Access
from feeds.reading.facts.known import BY_NAME, Told
from feeds.reading.facts.legend import keyed
from feeds.reading.facts.order import left_out
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.statement import MEANING
from feeds.reading.page import Form, Mark, Page, Unit

_WHICH = re.compile(r",\s(?:which|that|qui|der|die|das)\s")
_TWO = 2
_MANY = 12  # phrases of one sentence that are told apart
_CUT = re.compile(r"[;,)]")
_OTHERS = re.compile(
    r"\b(?:the others?|the rest|everything else|all else|les? (?:deux |trois )?autres?|le reste"
    r"|die (?:anderen|übrigen|beiden anderen)|alles andere|der rest)\b"
)


class Say(msgspec.Struct):
    """One statement about access."""

    unit: Unit
    mark: Mark
    access: Access
    told: Told
    parts: bool = False  # told in parts (asked.py): weaker than a phrase
    unseen: bool = False  # only cameras are kept out: "no filming"


def several(page: Page, scope: Scope, unit: Unit, marks: list[Mark]) -> list[Say]:
    """The statements of a sentence that says different things of different items, each tied to its own.

    "The meeting is closed, the press conference is open to the media": each must name items by their kind.
    """
    signed = _by_sign(page, scope, unit)
    if signed:
        return signed
    if unit.index in scope.own:
        return _by_clause(page, scope, unit, marks) if unit.form is Form.PROSE else []
    if unit.form not in (Form.PROSE, Form.BULLET, Form.FIELD):
        return []
    if not _TWO <= len(marks) <= _MANY or len({mark.means for mark in marks}) < _TWO or len(scope.parts) < _TWO:
        return []
    out = _left_out(page, scope, unit, marks)
    if out:
        return out
    begin = unit.value
    while begin < unit.end:
        inside = [mark for mark in marks if begin <= mark.start]
        first = min((mark.end for mark in inside), default=unit.end)
        cut = _CUT.search(page.low, first, unit.end)  # the end of the clause that says something next
        stop = cut.start() if cut is not None else unit.end
        inside = [mark for mark in inside if mark.start < stop]
        if not inside:
            break
        told = scope.told_between(unit, begin, stop)
        if out and _OTHERS.search(page.low, begin, stop):
            known = [item for say in out for item in say.told.items]
            told = [item for item in scope.parts if item not in known]
        begin = stop + 1
        if not told or any(item in told for say in out for item in say.told.items):
            return []
        out.append(Say(unit, inside[0], MEANING[inside[0].means], Told(told, BY_NAME)))
    return out if len({say.access for say in out}) > 1 else []


def _by_sign(page: Page, scope: Scope, unit: Unit) -> list[Say]:
    """The statements of a line of keys: "(A) accredited media   (P) pool   (C) closed"."""
    marks = [mark for mark in unit.marks if mark.means in MEANING]
    if len(marks) < _TWO or unit.form in (Form.ROW, Form.FIELD):
        return []
    said: dict[tuple[int, ...], Say] = {}
    for mark in marks:
        told = keyed(page, scope, unit, mark.start)
        if told is not None:
            said.setdefault(tuple(map(id, told.items)), Say(unit, mark, MEANING[mark.means], told))
    return list(said.values()) if len(said) > 1 else []


def _by_clause(page: Page, scope: Scope, unit: Unit, marks: list[Mark]) -> list[Say]:
    """The statements of a sentence with a time, one for each clause: "It is closed; a briefing follows at 1 (RSVP)"."""
    first: dict[int, Mark] = {}
    for mark in marks:
        first.setdefault(page.text.count(";", unit.start, mark.start), mark)
    if len({mark.means for mark in first.values()}) < _TWO:
        return []
    return [Say(unit, m, MEANING[m.means], scope.of_unit(unit, m.start, m.end)) for m in first.values()]


def _left_out(page: Page, scope: Scope, unit: Unit, marks: list[Mark]) -> list[Say]:
    """The statements about what is left out and about the rest: "... except the meeting, which is closed"."""
    span = left_out(page.low, unit.start, unit.end)
    which = _WHICH.match(page.low, span[1], unit.end) if span is not None else None
    if span is None or which is None:
        return []
    stop = _CUT.search(page.low, which.end(), unit.end)
    end = stop.start() if stop is not None else unit.end
    inner = [mark for mark in marks if which.end() - _TWO <= mark.start < end]
    outer = [mark for mark in marks if mark.start < span[0] or mark.start >= end]
    gone = scope.named_in(unit, *span)
    rest = [item for item in scope.parts if item not in gone]
    if not (inner and outer and gone and rest):
        return []
    return [Say(unit, m, MEANING[m.means], Told(of, BY_NAME)) for m, of in ((inner[0], gone), (outer[0], rest))]
