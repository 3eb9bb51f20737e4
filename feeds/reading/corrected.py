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
_HOLDS = frozenset((Means.CORRECT, Means.SAME_HOUR))
_TOLD = (Form.PROSE, Form.BULLET, Form.NOTE)


def correct(page: Page, unit: Unit, stamps: list[Stamp], by_unit: list[list[Stamp]]) -> list[Stamp]:
    """The stamps of a unit that words call right; what they take the place of is set to an old time."""
    if unit.kinds.isdisjoint(_HOLDS) or unit.form not in _TOLD:
        return []
    right = []
    for index, stamp in enumerate(stamps):
        near = [s for row in by_unit[max(0, unit.index - _BACK) :] for s in row] + stamps[:index]
        means = _told(page, unit, stamp)
        if (means is Means.CORRECT and _replaces(stamp, near)) or (means is Means.SAME_HOUR and _remains(stamp, near)):
            right.append(stamp)
    return right


def _told(page: Page, unit: Unit, stamp: Stamp) -> Means | None:
    """What the words right before a time say of it: that it is right, or that it remains."""
    ahead = [m for m in unit.marks if m.means in _HOLDS and 0 <= stamp.start - m.end <= _REACH]
    small = page.language.glue
    return next((m.means for m in ahead if small.issuperset(WORD.findall(page.low, m.end, stamp.start))), None)


def _remains(stamp: Stamp, near: list[Stamp]) -> bool:
    """ "Will be held by telephone. The hour remains 10:30": the hour of the day told last, which had none."""
    last = near[-1] if near else None
    if last is None or last.day is None or last.clock is not None or stamp.clock is None or stamp.day is not None:
        return False
    stamp.day, stamp.role = last.day, Role.EVENT
    return True


def _replaces(stamp: Stamp, near: list[Stamp]) -> bool:
    """Put a time in the place of the last one before it; whether there was one."""
    wrong = next((s for s in reversed(near) if (s.clock if stamp.clock is not None else s.day) is not None), None)
    if wrong is None:
        return False
    stamp.day = stamp.day or wrong.day
    for other in near:
        if other.unit is wrong.unit and other.role is Role.PAST:
            other.role = Role.EVENT  # "for 20 March was given as 14:00"
    stamp.role, stamp.moved, wrong.role = Role.EVENT, stamp.clock is not None, Role.OLD
    return True
