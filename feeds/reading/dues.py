"""Deadlines: whether a date or time is the last moment for something that is asked of the reader.

Three things make one: a word that names it ("closing date", "Anmeldeschluss"); a "by" before the date beside an
application, a question or those of whom something is asked; an application that is refused "after" it. Refuses what must
be in its place by then (arrival, seats, cameras): that is logistics.
"""

from __future__ import annotations

from feeds.reading.languages.grammar import Means
from feeds.reading.page import Day, Mark, Page, Unit
from feeds.reading.stamps import Stamp

_NOT_ASKED = frozenset(
    (
        Means.LOGISTICS,
        Means.HOURS,
        Means.TERM,
        Means.PAST,
        Means.AFTERWARDS,
        Means.STREAM,
        Means.EMBARGO,
        Means.ISSUED,
        Means.BREAK,
    )
)


def is_deadline(page: Page, unit: Unit, stamp: Stamp, direct: set[Means], inside: list[Mark], own: list[Mark]) -> bool:
    """Whether a stamp is a deadline.

    direct: what the words directly before it mean.  inside: the marks of its clause.  own: those of them before it and
    behind the stamp before.
    """
    if Means.SINCE in direct and Means.BY not in direct:
        return is_late(inside, own)
    before = [m for m in inside if m.start < stamp.start]
    if names_deadline(page, unit, before) and not _has(own, Means.OCCASION):
        return True
    if Means.BY not in direct:
        return _open_until(stamp, own, inside)
    if stamp.day is None and _has(own, Means.LOGISTICS):
        return False
    if _has(inside, Means.DEADLINE):
        return not _arrival(own)
    if stamp.day is not None and _asked(inside, own):
        return True
    above = page.units[unit.index - 1] if unit.index else None
    return (
        above is not None
        and above.block == unit.block
        and above.has(Means.DEADLINE) is not None
        and not _has(own, Means.LOGISTICS, Means.OCCASION)
    )


def names_deadline(page: Page, unit: Unit, marks: list[Mark]) -> bool:
    """Whether the marks hold a word that names a deadline, and no other occasion goes by that name ("deadline day")."""
    starts = {m.start for m in marks if m.means is Means.OCCASION}
    return any(m.means is Means.DUE and m.end + 1 not in starts for m in marks)


def is_late(inside: list[Mark], own: list[Mark]) -> bool:
    """ "Requests received after Monday noon cannot be considered.": the "after" of what is refused."""
    if not _has(inside, Means.DENIED) or _has(own, Means.LOGISTICS, Means.OCCASION):
        return False
    return _has(inside, Means.DEADLINE)


def of_last_day(stamp: Stamp) -> None:
    """Keep only the last day of a stretch: "registration is open from 8 to 14 July" is due on the 14th."""
    day = stamp.day
    if day is not None and day.last is not None:
        year, month, number = day.last
        stamp.day = Day(day.start, day.end, year, month, number, -1, None)


def _open_until(stamp: Stamp, own: list[Mark], inside: list[Mark]) -> bool:
    """ "Registration is open from 8 July to 14 July": a stretch of days in which something may be handed in."""
    if stamp.day is None or stamp.day.last is None or not stamp.day.month:
        return False
    if _has(inside, Means.LOGISTICS, Means.OCCASION, Means.PAST, Means.DUE):
        return False
    return _has(own, Means.DEADLINE)


def _arrival(own: list[Mark]) -> bool:
    """Whether what must be done by then is to be in place: "accredited crews must be at the gate by 9:00"."""
    speaking = [m for m in own if m.means in (Means.DEADLINE, Means.LOGISTICS)]
    return bool(speaking) and speaking[-1].means is Means.LOGISTICS and _only_accredited(speaking)


def _only_accredited(speaking: list[Mark]) -> bool:
    return all(m.means is Means.LOGISTICS or m.end - m.start <= len("accredited") for m in speaking[:-1]) and not any(
        m.means is Means.DEADLINE for m in speaking[1:]
    )


def _asked(inside: list[Mark], own: list[Mark]) -> bool:
    """Whether the clause asks something of somebody, and not to be in a place."""
    if any(m.means in _NOT_ASKED for m in inside) or not _has(own, Means.ASKED):
        return False
    lasting = _has(own, Means.UNTIL)
    return not (lasting and _has(inside, Means.OCCASION, Means.FUTURE))


def _has(marks: list[Mark], *means: Means) -> bool:
    return any(mark.means in means for mark in marks)

