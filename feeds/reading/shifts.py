"""Shifts: of two hours of one thing on one day, which no longer holds and which has taken its place.

"Moved from 10:00 to 13:30", "not at 13:30 but at 16:00", "announced for 14:00 on Monday, will start at 14:40", "slipped
to 5.15pm from 4.30pm". The new hour takes the day of the old one. Refuses moves to another day: moves.py tells those.
"""

from __future__ import annotations

import re
from itertools import pairwise

from msgspec.structs import replace

from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Clock, Form, Mark, Page, Unit
from feeds.reading.stamps import Role, Stamp

_MOVES = (Means.MOVED, Means.POSTPONED)
_KEPT = (Role.PAST, Role.EMBARGO, Role.NOTE, Role.ISSUED)  # roles that no move changes
_TOLD = (Role.EVENT, Role.SINCE)  # roles of the hour that has taken the place: "will open as early as 13:30"
_CLOSE = 70  # characters between two hours of one thing
_MUCH = 6  # words between "brought forward" and the hour from which: "by an hour and a half, from"
_MORNING = 5  # o'clock; an evening that ends before it is one over midnight
_FOR_HOUR = 2  # words before an hour: "die für"
_ONTO = 12  # characters between "postponed" and the new day of a row
_OPENS = 16  # characters in which a sentence names what it speaks of
_SAID = (Means.FUTURE, Means.MOVED, Means.POSTPONED)
_BEGINS = (Means.FUTURE, Means.L_TIME, Means.OBLIGES, Means.PRESENT_AT)
_THINGS = (Means.OCCASION, Means.LOGISTICS)
_BY_HOURS = re.compile(
    r"\b(?:hours?(?: and a half)?|minutes|heures?(?: et demie)?|stunden?|minuten)"
    r"\s(?:later|earlier|plus tard|plus tôt|später|früher)\b(?! than)"
)
_THAN_TOLD = re.compile(r"\b(?:later|earlier|plus tard|plus tôt|später|früher)\s(?:than|que|als)\b[^().]{0,40}\($")
_FOLLOWS = re.compile(r"\b(?:follow|sui[vt]|gefolgt|folgt|anschließ)")
_DESKS = (Means.HOURS, Means.L_HOURS, Means.LOGISTICS, Means.DEADLINE)


def tell_shifts(page: Page, unit: Unit, stamps: list[Stamp]) -> None:
    """Set the roles and the days of the hours of a unit of which one has taken the place of another."""
    if Means.CANCELLED in unit.kinds or not any(stamp.clock is not None for stamp in stamps):
        return
    moves = _moves(unit)
    for first, second in pairwise(stamp for stamp in stamps if stamp.clock is not None):
        day = second.day
        if _is_not_at(page, unit, first, second):
            first.day, first.moved, second.role = day, True, Role.OLD
            continue
        if day is not None and (day.month or day.weekday >= 0 or day.day):
            continue
        if _is_from(page, unit, moves, first, second):
            second.role, first.moved = Role.OLD, True
        elif _is_put_off(page, unit, first, second.start):
            first.role, second.role, second.moved = Role.OLD, Role.EVENT, True
        elif second.role not in _KEPT and (
            _is_onto(page, moves, first, second)
            or _is_row_onto(page, unit, moves, first, second)
            or _is_refused(page, unit, first, second)
            or _was_set_for(page, unit, first, second)
        ):
            second.day = first.day if second.day is None else second.day
            second.moved, first.role = True, Role.OLD
            second.role = Role.EVENT if second.role is not Role.DEADLINE else second.role
    for stamp in stamps[1:]:
        if stamp.role is Role.EVENT and stamp.clock is not None and _is_printed(page, unit, stamp.clock):
            stamp.role = Role.OLD
    for stamp in stamps if moves else ():
        _tell_alone(page, unit, moves, stamp)
    if moves and unit.form is Form.ROW and stamps[0].clock is not None and stamps[0].day is None:
        for stamp in stamps[1:]:
            _tell_put_off_row(page, moves, stamp)
    if stamps[-1].role is Role.EVENT and _is_put_off(page, unit, stamps[-1], unit.end):
        stamps[-1].role = Role.OLD


def _tell_alone(page: Page, unit: Unit, moves: list[Mark], stamp: Stamp) -> None:
    """ "Brought forward from 4 p.m. to 2.30 p.m.": no stretch but an old hour and a new; "put back to 11:00"."""
    clock = stamp.clock
    if clock is None or stamp.role in _KEPT or Means.HABIT in unit.kinds:  # "night shifts last from 21:45 to 05:45"
        return
    mark = next((m for m in reversed(moves) if m.end <= clock.start), None)
    if clock.until is None:
        onto = _word_before(page, unit, clock.start) in page.language.onto
        if stamp.day is None and onto and unit.has(*_MOVES) is not None and mark is not None:
            stamp.moved = True
        elif stamp.day is None and onto and any(m.start >= clock.end for m in moves):
            stamp.moved = True  # "wird um eine Stunde auf 11 Uhr verschoben"
        elif mark is not None and _is_aside(page, mark, clock):
            stamp.role = Role.OLD
        return
    back = clock.until < (clock.hour, clock.minute) and clock.until[0] >= _MORNING  # no stretch ends before it begins
    if mark is None or not (back or _by_how_much(page, mark.end, clock.start)):
        return
    subject = next((m for m in unit.marks if m.means in _THINGS and m.start < mark.start), None)
    if stamp.role is Role.LOGISTICS and subject is not None and not _is_desk(unit, subject):
        stamp.role = Role.EVENT  # "the cordon, on the steps of the River Entrance, has been moved from 10 to 11"
    elif stamp.role is Role.HOURS and unit.has(*_DESKS) is None:
        stamp.role = Role.EVENT
    stamp.clock = replace(clock, hour=clock.until[0], minute=clock.until[1], until=None)
    stamp.moved = True


def _tell_put_off_row(page: Page, moves: list[Mark], stamp: Stamp) -> None:
    """ "10.45 Hearing of the auditor - POSTPONED to 11 March": the new day of a row; its hour is that of the old."""
    if stamp.day is None or not stamp.day.day or stamp.role not in (Role.EVENT, Role.NOTE):
        return
    mark = next((m for m in reversed(moves) if m.end <= stamp.start), None)
    if mark is not None and stamp.start - mark.end <= _ONTO and _small(page, mark.end, stamp.start, page.language.onto):
        stamp.role, stamp.moved = Role.EVENT, True


def _is_put_off(page: Page, unit: Unit, stamp: Stamp, end: int) -> bool:
    """ "Planned at 15:00, will be held an hour later": what was arranged for a time is by so much sooner or later."""
    if stamp.clock is None or unit.form is not Form.PROSE or _BY_HOURS.search(page.low, stamp.end, end) is None:
        return False
    before = [word for word in WORD.findall(page.low, unit.start, stamp.start) if not _is_small(page, word)]
    behind = WORD.findall(page.low, stamp.end, end)[:1]  # "für 10 Uhr angesetzte Abstimmung"
    arranged = not page.language.arranged.isdisjoint((*before[-2:], *behind))
    return arranged and _FOLLOWS.search(page.low, stamp.end, end) is None


def _is_aside(page: Page, mark: Mark, clock: Clock) -> bool:
    """ "Half an hour later than planned (10:10 a.m.)": the hour in brackets is the one that was planned."""
    planned = page.low[mark.start : mark.end].rsplit(" ", 1)[-1] in page.language.arranged
    return planned and page.low[mark.end : clock.start] == " ("


def _is_printed(page: Page, unit: Unit, clock: Clock) -> bool:
    """ "Half an hour later than printed in the leaflet (19:30)": the hour in brackets is the one that was told."""
    within = page.text[clock.start - 1] == "(" and page.text[clock.end : clock.end + 1] == ")"
    return within and _THAN_TOLD.search(page.low, max(unit.start, clock.start - _CLOSE), clock.start) is not None


def _is_desk(unit: Unit, subject: Mark) -> bool:
    """Whether a sentence opens with arrival, doors and their like: then it is these that are moved."""
    return subject.means is Means.LOGISTICS and subject.start - unit.start < _OPENS


def _moves(unit: Unit) -> list[Mark]:
    """The words of a unit that move something; "was to" only says what was set before."""
    if unit.kinds.isdisjoint(_MOVES):
        return []
    former = {(m.start, m.end) for m in unit.marks if m.means is Means.FORMER}
    return [m for m in unit.marks if m.means in _MOVES and (m.start, m.end) not in former]


def _small(page: Page, start: int, end: int, others: frozenset[str] = frozenset()) -> bool:
    """Whether only small words stand between two offsets, or others that are named: "from", "at", "um"."""
    return all(word in others or _is_small(page, word) for word in WORD.findall(page.low, start, end))


def _by_how_much(page: Page, start: int, end: int) -> bool:
    """Whether only small words stand between, or by how much something is moved: "by one hour, from"."""
    words = WORD.findall(page.low, start, end)
    lasts = [n for n, word in enumerate(words) if word in page.language.lasting]
    return all(_is_small(page, word) for word in words[lasts[-1] + 1 if lasts else 0 :]) and len(words) <= _MUCH


def _is_small(page: Page, word: str) -> bool:
    return word in page.language.glue or word in page.language.span_from


def _word_before(page: Page, unit: Unit, at: int) -> str:
    return next(iter(page.low[max(unit.start, at - 12) : at].split()[-1:]), "")


def _is_onto(page: Page, moves: list[Mark], first: Stamp, second: Stamp) -> bool:
    """ "von 10 Uhr auf 13.30 Uhr verschoben": from one hour onto another, where something is moved."""
    between = WORD.findall(page.low, first.end, second.start)
    opened = _word_before(page, first.unit, first.start) in page.language.span_from
    return bool(moves) and opened and len(between) == 1 and between[0] in page.language.onto


def _is_row_onto(page: Page, unit: Unit, moves: list[Mark], first: Stamp, second: Stamp) -> bool:
    """ "10:00 Press conference - moved to 11:30": the hour of a row, and the one that has taken its place."""
    if unit.form is not Form.ROW or second.day is not None:
        return False
    mark = next((m for m in reversed(moves) if first.end <= m.start and m.end <= second.start), None)
    return mark is not None and _small(page, mark.end, second.start, page.language.onto)


def _is_from(page: Page, unit: Unit, moves: list[Mark], first: Stamp, second: Stamp) -> bool:
    """ "Slipped to 5.15pm from 4.30pm"."""
    between = WORD.findall(page.low, first.end, second.start)
    onto = _word_before(page, unit, first.start) in page.language.onto
    return bool(moves) and onto and len(between) == 1 and between[0] in page.language.span_from


def _is_refused(page: Page, unit: Unit, first: Stamp, second: Stamp) -> bool:
    """ "Will not start at 13:30 as announced, but at 16:00"."""
    if second.start - first.end > _CLOSE or page.language.contrast.isdisjoint(
        WORD.findall(page.low, first.end, second.start)
    ):
        return False
    near = (m for m in unit.marks if m.means is Means.DENIED and 0 <= first.start - m.end < _CLOSE)
    return any(page.low[m.start : m.end] in page.language.refusals for m in near)


def _is_not_at(page: Page, unit: Unit, first: Stamp, second: Stamp) -> bool:
    """ "Will now start at 10:15, and not at 9:30, on Tuesday": the day behind the old hour is that of the new."""
    if first.day is not None or second.day is None or first.role not in _TOLD or not second.day.month:
        return False
    near = (m for m in unit.marks if m.means is Means.FORMER and first.end <= m.start and m.end <= second.start)
    return any(_small(page, first.end, m.start) and _small(page, m.end, second.start) for m in near)


def _was_set_for(page: Page, unit: Unit, first: Stamp, second: Stamp) -> bool:
    """ "Announced for 14:00 on Monday, will start at 14:40": set before, and the verb of what is to come behind it.

    Where the words before do not say that they no longer hold, others must: "now", or a title that tells of a move.
    """
    if unit.form is not Form.PROSE or second.role not in _TOLD or ";" in page.low[first.end : second.start]:
        return False
    between = {m.means for m in unit.marks if first.end <= m.start and m.end <= second.start}
    behind = WORD.search(page.low, first.end, second.start)
    if behind is not None and behind[0] in page.language.arranged and page.text[behind.start() - 1] == " ":
        # "Die für 10 Uhr angekündigte Pressekonferenz beginnt um 11 Uhr", no "Nach der für ..."
        led = WORD.findall(page.low, unit.start, first.start)
        subject = page.language.participles_far and len(led) == _FOR_HOUR and led[0] in page.language.the
        return subject and any(m.means in _SAID and m.start > behind.end() for m in unit.marks)
    if between.isdisjoint(_SAID):
        return False
    if any(m.means is Means.FORMER and m.end <= first.start and _small(page, m.end, first.start) for m in unit.marks):
        return True
    before = [word for word in WORD.findall(page.low, unit.start, first.start) if not _is_small(page, word)]
    if page.language.arranged.isdisjoint(before[-2:]) or Means.OCCASION in between:
        return False
    moved = not between.isdisjoint(_MOVES) or page.units[0].has(*_MOVES) is not None
    return moved or _only_begins(page, unit, first.end, second.start)


def _only_begins(page: Page, unit: Unit, start: int, end: int) -> bool:
    """Whether nothing but that it begins is told between the two: "(planned for 15:00,) will start at (15:30)"."""
    verbs = [m for m in unit.marks if m.means in _BEGINS and start <= m.start and m.end <= end]
    words = [word for word in WORD.finditer(page.low, start, end) if not _is_small(page, word[0])]
    covered = all(any(m.start <= word.start() < m.end for m in verbs) for word in words)
    return covered and bool(words) and _FOLLOWS.search(page.low, start, end) is None
