"""Moves: of two days, which one no longer holds and which has taken its place, in whatever words that is told.

"Does not take place on 8 April; the new date is 15 April", "not on the 17th but on the 24th", "was to be given on
Tuesday, has been put off to Friday". The old day needs words that take it back, before it or behind it, the new one
words that set it. Refuses to tell what is moved: composition does.
"""

from __future__ import annotations

from typing import NamedTuple

from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Mark, Page, Unit
from feeds.reading.stamps import Role, Stamp

OPENING = 6  # units of the opening in which something may be moved
REACH = 2  # units behind the old day in which the new one is told
_OFF = (Means.CANCELLED, Means.POSTPONED)
_SET = (Means.MOVED, Means.POSTPONED, Means.FUTURE, Means.NEXT)
_NO_DAY = (Role.DEADLINE, Role.LOGISTICS, Role.ISSUED, Role.EMBARGO, Role.HOURS, Role.SINCE, Role.TERM)
_REFUSING = frozenset(("not", "cannot", "can not", "nicht", "nicht mehr", "pas", "non"))
_TAKEN_BACK = frozenset((Means.FORMER, Means.CANCELLED, Means.MOVED))
_WORD = 4  # characters: "was" alone takes nothing back


class Move(NamedTuple):
    """The old day, the new one, and the words that take the old one back."""

    old: Stamp
    new: Stamp
    mark: Mark


def move_of(page: Page, by_unit: list[list[Stamp]]) -> Move | None:
    """The first move that title and opening tell; None where they tell none."""
    units = page.units[:OPENING]
    headed = bool(units) and units[0].has(Means.POSTPONED, Means.MOVED, Means.CANCELLED) is not None
    for unit in units:
        stamps = [stamp for stamp in by_unit[unit.index] if _is_day(stamp)]
        for index, old in enumerate(stamps):
            mark = _taken_back(page, unit, old, stamps, index, headed)
            new = _new_of(page, by_unit, unit, old, stamps[index + 1 :]) if mark is not None else None
            if mark is not None and new is not None:
                return Move(old, new, mark)
    return None


def _is_day(stamp: Stamp) -> bool:
    return (
        stamp.day is not None
        and bool(stamp.day.month)
        and stamp.role not in _NO_DAY
        and stamp.unit.form in (Form.PROSE, Form.BULLET)
    )


def _taken_back(page: Page, unit: Unit, old: Stamp, stamps: list[Stamp], index: int, headed: bool) -> Mark | None:
    """The words that say that a day no longer holds: before it, or between it and the next."""
    begin = stamps[index - 1].end if index else unit.start
    end = stamps[index + 1].start if index + 1 < len(stamps) else unit.end
    moved = headed or unit.has(Means.POSTPONED, Means.MOVED, Means.CANCELLED) is not None
    for mark in unit.marks:
        before = begin <= mark.start and mark.end <= old.start
        behind = old.end <= mark.start and mark.end <= end
        refused = mark.means is Means.DENIED and page.low[mark.start : mark.end] in _REFUSING
        if before and (refused or (moved and mark.means in _TAKEN_BACK and mark.end - mark.start > _WORD)):
            return mark
        if behind and mark.means in _OFF:
            return mark
    return None


def _new_of(page: Page, by_unit: list[list[Stamp]], unit: Unit, old: Stamp, later: list[Stamp]) -> Stamp | None:
    """The day that takes the place of another: the next of its sentence, or of one of the next two sentences."""
    for stamp in later:
        if _differs(old, stamp):
            return stamp
    for other in page.units[unit.index + 1 : unit.index + 1 + REACH]:
        if other.form not in (Form.PROSE, Form.BULLET) or other.block > unit.block + 1:
            break
        for stamp in by_unit[other.index]:
            held = _is_day(stamp) and _differs(old, stamp) and other.has(*_SET) is not None
            if held and other.has(Means.CANCELLED, Means.PAST) is None:
                return stamp
    return None


def _differs(old: Stamp, new: Stamp) -> bool:
    """Whether a single day is another one than the old."""
    if old.day is None or new.day is None or new.day.last is not None:
        return False
    return (old.day.month, old.day.day) != (new.day.month, new.day.day)
