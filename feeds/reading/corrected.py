"""Corrections told in a sentence of their own: "was announced for 9 a.m. in error. The right time is 9:30."

What is called right takes the place, and the day, of what was told before it. Refuses to correct what no words call
right, and to look further back than the sentences right before.
"""

from __future__ import annotations

from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Page, Unit
from feeds.reading.stamps import Role, Stamp

_BACK = 3  # sentences before a correction in which stands what it corrects
_REACH = 16  # characters between "the right time is" and that time
_TOLD = (Form.PROSE, Form.BULLET, Form.NOTE)


def correct(page: Page, unit: Unit, stamps: list[Stamp], by_unit: list[list[Stamp]]) -> list[Stamp]:
    """The stamps of a unit that words call right; what they take the place of is set to an old time."""
    if Means.CORRECT not in unit.kinds or unit.form not in _TOLD:
        return []
    return [stamp for stamp in stamps if _is_right(page, unit, stamp) and _replaces(unit, stamp, stamps, by_unit)]


def _is_right(page: Page, unit: Unit, stamp: Stamp) -> bool:
    ahead = [m for m in unit.marks if m.means is Means.CORRECT and 0 <= stamp.start - m.end <= _REACH]
    return any(page.language.glue.issuperset(WORD.findall(page.low, mark.end, stamp.start)) for mark in ahead)


def _replaces(unit: Unit, stamp: Stamp, stamps: list[Stamp], by_unit: list[list[Stamp]]) -> bool:
    """Put a time in the place of the last one before it; whether there was one."""
    near = [s for row in by_unit[max(0, unit.index - _BACK) :] for s in row] + stamps[: stamps.index(stamp)]
    wrong = next((s for s in reversed(near) if (s.clock if stamp.clock is not None else s.day) is not None), None)
    if wrong is None:
        return False
    stamp.day = stamp.day or wrong.day
    for other in near:
        if other.unit is wrong.unit and other.role is Role.PAST:
            other.role = Role.EVENT  # "for 20 March was given as 14:00"
    stamp.role, stamp.moved, wrong.role = Role.EVENT, stamp.clock is not None, Role.OLD
    return True
