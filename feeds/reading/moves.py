"""Moves: of two days, which one no longer holds and which has taken its place, in whatever words that is told.

"Does not take place on 8 April; the new date is 15 April", "not on the 17th but on the 24th", "was to be given on
Tuesday, has been put off to Friday". The old day needs words that take it back, before it or behind it, the new one
words that set it. Refuses to tell what is moved: composition does.
"""

from __future__ import annotations

from typing import NamedTuple

from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Mark, Page, Unit
from feeds.reading.stamps import Role, Stamp

OPENING = 6  # units of the opening in which something may be moved
REACH = 2  # units behind the old day in which the new one is told
_OFF = (Means.CANCELLED, Means.POSTPONED)
_MOVED = (Means.MOVED, Means.POSTPONED, Means.FUTURE)
_SET = (*_MOVED, Means.NEXT)
_OFF_SET = (Means.MOVED, Means.POSTPONED)  # behind what is called off, words of the future alone move nothing
_NO_DAY = (
    Role.DEADLINE,
    Role.LOGISTICS,
    Role.ISSUED,
    Role.EMBARGO,
    Role.HOURS,
    Role.SINCE,
    Role.TERM,
    Role.BEFORE,
    Role.NOTE,
)
_REFUSING = frozenset(("not", "cannot", "can not", "nicht", "nicht mehr", "pas", "non"))
_TAKEN_BACK = frozenset((Means.FORMER, Means.CANCELLED))
_OPENS = 12  # characters in which a sentence opens
_VERB = 4  # characters between a verb and its day: " on "
_WORD = 4  # characters: "was" alone takes nothing back


class Move(NamedTuple):
    """The old day, the new one, and the words that take the old one back."""

    old: Stamp
    new: Stamp
    mark: Mark


def move_of(page: Page, by_unit: list[list[Stamp]]) -> Move | None:
    """The first move that title and opening tell; None where they tell none. Words before a day speak first."""
    units = page.units[:OPENING]
    headed = bool(units) and units[0].has(Means.POSTPONED, Means.MOVED, Means.CANCELLED) is not None
    for unit in units:
        stamps = [stamp for stamp in by_unit[unit.index] if _is_day(stamp)]
        for taken_back in (_before, _set_for, _onto, _behind):
            for index, old in enumerate(stamps):
                mark = taken_back(page, unit, stamps, index, headed)
                new = _new_of(page, by_unit, unit, stamps, index, mark) if mark is not None else None
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


def _before(page: Page, unit: Unit, stamps: list[Stamp], index: int, headed: bool) -> Mark | None:
    """The words before a day that say that it no longer holds."""
    begin = stamps[index - 1].end if index else unit.start
    moved = headed or unit.has(Means.POSTPONED, Means.MOVED, Means.CANCELLED) is not None
    for mark in unit.marks:
        if not (begin <= mark.start and mark.end <= stamps[index].start):
            continue
        if not (_refuses(page, mark) or (moved and mark.means in _TAKEN_BACK and mark.end - mark.start > _WORD)):
            continue
        if not any(m.means is Means.APPROX and m.start <= mark.start and mark.end <= m.end for m in unit.marks):
            return mark  # not the "earlier" of "no earlier than"
    return None


def _set_for(page: Page, unit: Unit, stamps: list[Stamp], index: int, headed: bool) -> Mark | None:
    """ "Announced for Monday, 15:00, will take place on Tuesday, 11:00": the words before a day that was set."""
    begin = stamps[index - 1].end if index else unit.start
    if index + 1 >= len(stamps):
        return None
    between = (m for m in unit.marks if stamps[index].end <= m.start and m.end <= stamps[index + 1].start)
    if not any(m.means is Means.FUTURE for m in between):
        return None
    told = [m for m in unit.marks if begin <= m.start and m.end <= stamps[index].start]
    former = next((m for m in told if m.means is Means.FORMER and m.end - m.start > _WORD), None)
    if former is not None or not headed:
        return former
    words = page.language.arranged  # "due to begin on Monday, will take place on Tuesday", under "Visit rescheduled"
    return next((m for m in told if m.means is Means.FUTURE and page.low[m.start : m.end].split()[0] in words), None)


def _onto(page: Page, unit: Unit, stamps: list[Stamp], index: int, headed: bool) -> Mark | None:
    """ "Has pushed back the rollout, planned for Saturday, to no earlier than Tuesday": moved from one to another."""
    mark = next((m for m in unit.marks if m.means in (Means.POSTPONED, Means.MOVED)), None)
    if mark is None or index + 1 >= len(stamps) or mark.end > stamps[index].start:
        return None
    between = WORD.findall(page.low[stamps[index].end : stamps[index + 1].start])
    return mark if between and between[0] in page.language.onto else None


def _behind(page: Page, unit: Unit, stamps: list[Stamp], index: int, headed: bool) -> Mark | None:
    """The words between a day and the next that say that it no longer holds."""
    last = index + 1 == len(stamps)
    end = unit.end if last else stamps[index + 1].start
    for mark in unit.marks:
        if not (stamps[index].end <= mark.start and mark.end <= end):
            continue
        if mark.means in _OFF or (not last and mark.means is Means.MOVED):
            return mark
        if last and headed and _refuses(page, mark):
            return mark  # "kann die für den 12. Mai geplante Reise nicht antreten"
    return None


def _refuses(page: Page, mark: Mark) -> bool:
    return mark.means is Means.DENIED and page.low[mark.start : mark.end] in _REFUSING


def _new_of(
    page: Page, by_unit: list[list[Stamp]], unit: Unit, stamps: list[Stamp], index: int, mark: Mark
) -> Stamp | None:
    """The day that takes the place of another: the next of its sentence, or of one of the next two sentences.

    The one before it, where only words such as "instead of" part the two.
    """
    old = stamps[index]
    for stamp in stamps[index + 1 :]:
        if _differs(old, stamp):
            return stamp
    for other in page.units[unit.index + 1 : unit.index + 1 + REACH]:
        if other.form not in (Form.PROSE, Form.BULLET) or other.block > unit.block + 1:
            break
        was = other.has(Means.PAST) is not None and other.has(*_MOVED) is None
        off = unit.has(Means.CANCELLED) is not None and unit.has(Means.POSTPONED, Means.MOVED) is None
        if (
            other.has(*(_OFF_SET if off else _SET)) is None
            or other.has(Means.CANCELLED) is not None
            or was
            or _is_next(other)
        ):
            continue
        later = _is_later(other)
        days = (s for s in by_unit[other.index] if _is_day(s) or (later and _is_open(s)))
        days = (s for s in days if not _was_on(other, s))
        found = next((s for s in days if _differs(old, s)), None)
        if found is not None:
            return found
    before = stamps[index - 1] if index and mark.end <= old.start else None
    return before if before is not None and _differs(old, before) else None


def _was_on(unit: Unit, stamp: Stamp) -> bool:
    """ "The statement made on 2 December still stands": a verb of the past right before its day."""
    return any(m.means is Means.PAST and 0 <= stamp.start - m.end <= _VERB for m in unit.marks)


def _is_later(unit: Unit) -> bool:
    """Whether a sentence says that something is later or earlier than was told: "two weeks later, on 4 April"."""
    return unit.has(Means.MOVED) is not None


def _is_open(stamp: Stamp) -> bool:
    """Whether a stamp is read as hours in which something is open: "Visitors are expected on 4 April, 10 to 16"."""
    return stamp.role is Role.HOURS and stamp.day is not None and bool(stamp.day.month)


def _is_next(unit: Unit) -> bool:
    """Whether a sentence goes on to the next of a series: "The next one is held on 12 May" replaces nothing."""
    mark = unit.has(Means.NEXT)
    return mark is not None and mark.start - unit.start < _OPENS


def _differs(old: Stamp, new: Stamp) -> bool:
    """Whether a day, or a stretch of days for a stretch, is another one than the old."""
    if old.day is None or new.day is None or (new.day.last is not None and old.day.last is None):
        return False
    return (old.day.month, old.day.day) != (new.day.month, new.day.day)
