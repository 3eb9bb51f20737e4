"""What a text says to last to a later day: "starts on 8 June ... It is scheduled to last until 12 June".

Refuses deadlines, and an end that has a subject of its own ("the summit starts on 8 June, the fair ends on 12 June").
"""

from __future__ import annotations

from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Page, Unit
from feeds.reading.stamps import Role, Stamp

_REACH = 70  # characters between the first day and the words for its end, or before those in the next sentence
_BESIDE = 16  # characters between the words for an end and its day: " at noon on "
_NO_END = (Means.DEADLINE, Means.ASKED, Means.PAST, Means.DAILY, Means.PERMIT)
_OTHERS = (Means.OCCASION, Means.ROLE, Means.BACKDROP, Means.MATTER)  # what may end by itself


def end_of(page: Page, by_unit: list[list[Stamp]], stamp: Stamp) -> Stamp | None:
    """The stamp, of the same sentence or the next, that tells the later day on which something ends; None for none.

    stamp: when it begins, a day without a last one.
    """
    if stamp.unit.form is not Form.PROSE or stamp.day is None or not stamp.day.month or stamp.day.last is not None:
        return None
    found = _in(page, by_unit, stamp.unit, stamp.end)
    follow = page.units[stamp.unit.index + 1 : stamp.unit.index + 2]
    if found is None and follow and follow[0].form is Form.PROSE and follow[0].block == stamp.unit.block:
        found = _in(page, by_unit, follow[0], follow[0].start)
    return found


def _in(page: Page, by_unit: list[list[Stamp]], unit: Unit, start: int) -> Stamp | None:
    """The first stamp of a unit behind an offset that words for an end lead, where nothing else may be what ends."""
    if Means.ENDS not in unit.kinds or unit.has(*_NO_END) is not None:
        return None
    for mark in unit.marks:
        if mark.means is not Means.ENDS or not start <= mark.start <= start + _REACH:
            continue
        alone = start == unit.start  # "The meeting ends on": the sentence of the end names again what ends
        other = any(m.means in _OTHERS and start <= m.start < mark.start for m in unit.marks)
        if ";" in page.text[start : mark.start] or (other and not alone):
            return None
        for stamp in by_unit[unit.index] if unit.index < len(by_unit) else ():
            led = mark.end <= stamp.start <= mark.end + _BESIDE
            if led and stamp.day is not None and stamp.day.month and stamp.day.last is None:
                return stamp
    return None


def tell_ends(page: Page, by_unit: list[list[Stamp]]) -> None:
    """Set the end of each stamp with an hour whose end is told with a day and an hour of its own."""
    for stamps in by_unit:
        for stamp in stamps:
            timed = stamp.role is Role.EVENT and stamp.clock is not None and stamp.until is None
            end = end_of(page, by_unit, stamp) if timed else None
            if end is not None and end.clock is not None:
                stamp.until, end.role = end, Role.END
