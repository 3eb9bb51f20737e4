"""A second look at roles: what a stamp is for, where the line or sentence before it says more than its own words.

"A quarter of an hour earlier, at 10:45": a time of its own, and no old one. "The report comes out on Thursday. It is on
the website from 9:30": the hour of what comes out. Refuses to date anything.
"""

from __future__ import annotations

from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Page, Unit
from feeds.reading.stamps import Role, Stamp

_FIRST = 3  # paragraphs at the top of a text
_BESIDE = 12  # characters between "earlier" and its hour: ", um "
_NEXT_TO = 24  # characters between "next" and what is next: "next regular session"


def look_again(page: Page, unit: Unit, stamps: list[Stamp], by_unit: list[list[Stamp]]) -> list[Stamp]:
    """The stamps of a unit that are times of their own after all, with that role; `by_unit` holds those before it."""
    changed = []
    for stamp in stamps:
        told = (
            _of_day(page, unit, stamp, by_unit)
            if stamp.day is not None
            else _of_clock(page, unit, stamp, stamps, by_unit)
        )
        if told:
            stamp.role = Role.EVENT
            changed.append(stamp)
    return changed


def _of_clock(page: Page, unit: Unit, stamp: Stamp, stamps: list[Stamp], by_unit: list[list[Stamp]]) -> bool:
    """Whether a clock without a day is told after all."""
    return (
        (stamp.role is Role.OLD and _counted_back(page, unit, stamp))
        or (stamp.role is Role.SINCE and _comes_out(page, unit, by_unit))
        or (stamp.role is Role.LOGISTICS and len(stamps) == 1 and _headed(page, unit))
        or (stamp.role is Role.PAST and _when_over(page, unit, stamp))
    )


def _of_day(page: Page, unit: Unit, stamp: Stamp, by_unit: list[list[Stamp]]) -> bool:
    """Whether a stamp with a day is told after all."""
    if stamp.role is Role.HOURS:  # "Later the same day, at 16:00, the Minister is at your disposal"
        same = stamp.day is not None and stamp.day.relative is Means.SAME_DAY
        same = same and stamp.clock is not None and stamp.clock.until is None and unit.has(Means.ROLE) is not None
        return same or _opened(unit, stamp, by_unit)
    return stamp.role is Role.PAST and (_of_next(unit, stamp) or _holds(page, unit, stamp))


def _opened(unit: Unit, stamp: Stamp, by_unit: list[list[Stamp]]) -> bool:
    """ "The agency opens its clean room to media on 22 April from 10:00 to 13:00", where nothing was told before."""
    if stamp.day is None or not stamp.day.month or stamp.clock is None or unit.form is not Form.PROSE:
        return False
    dated = any(s.role is Role.EVENT and s.day is not None for stamps in by_unit for s in stamps)
    desks = (Means.LOGISTICS, Means.L_HOURS, Means.CONTACT, Means.DAILY, Means.BACKDROP, Means.DEADLINE)
    return not dated and unit.block <= _FIRST and not unit.has(*desks) and unit.has(Means.ASKED) is not None


def _of_next(unit: Unit, stamp: Stamp) -> bool:
    """ "The next session has been set down for 1 and 2 December": what is next is not over."""
    past = min((m.start for m in unit.marks if m.means is Means.PAST), default=unit.end)
    held = [m.start for m in unit.marks if m.means is Means.OCCASION and m.start < past]
    nexts = [m.end for m in unit.marks if m.means is Means.NEXT and m.start < past]
    near = any(0 <= start - end <= _NEXT_TO for start in held for end in nexts)
    return near and stamp.day is not None and bool(stamp.day.month) and past < stamp.start


def _holds(page: Page, unit: Unit, stamp: Stamp) -> bool:
    """ "Holds a call on Monday, on what has been found": the past of a later clause is not that of the first."""
    past = min((m.start for m in unit.marks if m.means is Means.PAST), default=unit.start)
    if past < stamp.end or "," not in page.low[stamp.end : past]:
        return False
    for mark in unit.marks:
        following = WORD.match(page.low, mark.end + 1) if mark.means is Means.OCCASION else None
        if following is not None and mark.start < stamp.start and following[0] in page.language.determiners:
            return True
    return False


def _when_over(page: Page, unit: Unit, stamp: Stamp) -> bool:
    """ "When it is over, at about 19:00, she reads a statement": the past is that of the clause before."""
    opens = any(m.start == unit.start and m.means in (Means.L_WHEN, Means.SINCE) for m in unit.marks)
    if not opens or "," not in page.low[unit.start : stamp.start]:
        return False
    behind = [m for m in unit.marks if m.start >= stamp.end]
    told = any(m.means in (Means.OCCASION, Means.FUTURE) for m in behind)
    return told and not any(m.means is Means.PAST for m in behind)


def _counted_back(page: Page, unit: Unit, stamp: Stamp) -> bool:
    """Whether an hour is told by how long before another it is: "half an hour earlier, at 10:30"."""
    for mark in unit.marks:
        if mark.means is not Means.FORMER or not 0 <= stamp.start - mark.end <= _BESIDE:
            continue
        before = WORD.findall(page.low[max(unit.start, mark.start - _NEXT_TO) : mark.start])
        ends = WORD.findall(page.low[mark.start : mark.end])[-1:]
        if ends and ends[0] in page.language.then and page.language.lasting.intersection(before[-2:]):
            return "," in page.low[mark.end : stamp.start]
    return False


def _comes_out(page: Page, unit: Unit, by_unit: list[list[Stamp]]) -> bool:
    """Whether a sentence tells from which hour one finds what the sentence before it says comes out on a day."""
    first = WORD.match(page.low, unit.start)
    before = page.units[unit.index - 1] if unit.index else unit
    if first is None or first[0] not in page.language.pronouns or before.block != unit.block:
        return False
    if not unit.has(Means.CHANNEL) or unit.has(Means.STREAM, Means.LIVE) or before is unit:
        return False
    days = [s for s in by_unit[before.index] if s.day is not None and s.day.month and s.role is Role.EVENT]
    return len(days) == 1 and days[0].clock is None and before.has(Means.FUTURE, Means.OCCASION) is not None


def _headed(page: Page, unit: Unit) -> bool:
    """Whether the heading right over a sentence names what is held: "Photo opportunity"."""
    if unit.form is not Form.PROSE or unit.section < 0 or unit.section != unit.index - 1:
        return False
    over = page.units[unit.section]
    hours = (Means.LOGISTICS, Means.HOURS, Means.L_HOURS, Means.DEADLINE, Means.GENERAL)
    held = unit.has(Means.OCCASION, Means.FUTURE)
    return over.has(Means.OCCASION) is not None and not over.has(*hours) and held is not None
