"""Deadlines: whether a date or time is the last moment for something that is asked of the reader.

Three things make one: a word that names it ("closing date", "Anmeldeschluss"); a "by" before the date beside an
application, a question or those of whom something is asked; an application that is refused "after" it. Refuses what
must be in its place by then (arrival, seats, cameras): that is logistics.
"""

from __future__ import annotations

from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Day, Mark, Page, Unit
from feeds.reading.stamps import Stamp
from feeds.reading.wording import Around

_NOT_ASKED = frozenset(
    (
        Means.TERM,
        Means.PAST,
        Means.AFTERWARDS,
        Means.STREAM,
        Means.EMBARGO,
        Means.ISSUED,
    )
)


_SPEAKING = frozenset((Means.LOGISTICS, Means.BY, Means.DUE, Means.DEADLINE, Means.FUTURE, Means.HOURS))
_TO = frozenset(("to", "an", "à", "aux", "allen"))
_ADMITTED = ("accredited", "registered", "accrédité", "inscrits", "akkreditierte", "angemeldete")


def is_deadline(page: Page, near: Around) -> bool:
    """Whether a stamp is a deadline, by what stands around it."""
    unit, stamp, direct, inside, own = near.unit, near.stamp, near.direct, near.inside, near.own
    if _has(inside, Means.CANCELLED, Means.POSTPONED) and not _has(inside, Means.DEADLINE):
        return False
    if (
        _has(before_of(inside, stamp), Means.BOUND)
        or _promised(own)
        or (_has(inside, Means.OVER) and not _denied(inside))
    ):
        return False
    if Means.SINCE in direct and Means.BY not in direct:
        return is_late(inside, own) or _open_until(page, stamp, own, inside)
    before = [m for m in inside if m.start < stamp.start]
    told = own if any(m.means in _SPEAKING for m in own) else before
    if names_deadline(page, unit, told) and not _has(own, Means.OCCASION):
        return True
    if Means.BY not in direct and not (_by_behind(page, unit, stamp, inside) and _has(own, Means.DEADLINE)):
        return _open_until(page, stamp, own, inside)
    if _has(own, Means.LOGISTICS) and (stamp.day is None or not _has(own, Means.DEADLINE, Means.ASKED)):
        return False
    if _has(inside, Means.DEADLINE):
        return not _arrival(page, own)
    if stamp.day is not None and (_asked(page, stamp, inside, own) or _goes_back(unit, inside, stamp)):
        return True
    above = page.units[unit.index - 1] if unit.index else None
    return (
        above is not None
        and above.block == unit.block
        and above.has(Means.DEADLINE) is not None
        and not _has(own, Means.LOGISTICS, Means.OCCASION)
        and not any(m.means in _NOT_ASKED for m in inside)
    )


def before_of(inside: list[Mark], stamp: Stamp) -> list[Mark]:
    """The marks that begin before a stamp."""
    return [m for m in inside if m.start < stamp.start]


def _promised(own: list[Mark]) -> bool:
    """ "Winners will be notified by 31 July": what is done for the reader, not by the reader."""
    last = max((m.end for m in own if m.means is Means.PROMISED), default=-1)
    return last >= 0 and not any(m.means in (Means.DEADLINE, Means.DUE) and m.start >= last for m in own)


def names_deadline(page: Page, unit: Unit, marks: list[Mark]) -> bool:
    """Whether the marks hold a word that names a deadline, and no other occasion goes by that name ("deadline day")."""
    starts = {m.start for m in marks if m.means is Means.OCCASION}
    return any(m.means is Means.DUE and m.end + 1 not in starts for m in marks)


def is_late(inside: list[Mark], own: list[Mark]) -> bool:
    """ "Requests received after Monday noon cannot be considered.": the "after" of what is refused."""
    if not _denied(inside) or _has(own, Means.LOGISTICS, Means.OCCASION, Means.TERM):
        return False
    return _has(inside, Means.DEADLINE)


def _goes_back(unit: Unit, inside: list[Mark], stamp: Stamp) -> bool:
    """ "Accreditation is open from 9 March; it closes on 3 April": the clause before names what is applied for."""
    if any(m.means in _NOT_ASKED or m.means in (Means.LOGISTICS, Means.OCCASION) for m in inside):
        return False
    earlier = [m for m in unit.marks if m.start < stamp.start and m not in inside]
    return _has(earlier, Means.DEADLINE) and not _has(earlier, Means.LOGISTICS)


def _denied(marks: list[Mark]) -> bool:
    """Whether something is refused; the "no" of "no later than" refuses nothing."""
    by = [m for m in marks if m.means is Means.BY]
    return any(m.means is Means.DENIED and not any(b.start <= m.start < b.end for b in by) for m in marks)


def of_last_day(stamp: Stamp) -> None:
    """Keep only the last day of a stretch: "registration is open from 8 to 14 July" is due on the 14th."""
    day = stamp.day
    if day is not None and day.last is not None:
        year, month, number = day.last
        stamp.day = Day(day.start, day.end, year, month, number, -1, None)


def _open_until(page: Page, stamp: Stamp, own: list[Mark], inside: list[Mark]) -> bool:
    """ "Registration is open from 8 July to 14 July": a stretch of days in which something may be handed in."""
    if stamp.day is None or stamp.day.last is None or not stamp.day.month:
        return False
    if _has(inside, Means.LOGISTICS, Means.OCCASION, Means.PAST, Means.DUE):
        return False
    close = any(m.means is Means.DEADLINE and _only_small(page, m.end, stamp.start) for m in own)
    return close or (_has(own, Means.DEADLINE) and _has(inside, Means.OFFERED))


def _only_small(page: Page, start: int, end: int) -> bool:
    """Whether nothing but small words stands between two offsets: "Accreditation from 4 to 22 May"."""
    return end - start < 24 and all(word in page.language.glue for word in WORD.findall(page.low[start:end]))


def _arrival(page: Page, own: list[Mark]) -> bool:
    """Whether what must be done by then is to be in place: "accredited crews must be at the gate by 9:00"."""
    speaking = [m for m in own if m.means in (Means.DEADLINE, Means.LOGISTICS)]
    if not speaking or speaking[-1].means is not Means.LOGISTICS:
        return False
    accredited = (Means.ACCREDITED, Means.DEADLINE)
    return all(
        m.means is Means.LOGISTICS or page.low.startswith(_ADMITTED, m.start) for m in speaking if m.means in accredited
    )


def _asked(page: Page, stamp: Stamp, inside: list[Mark], own: list[Mark]) -> bool:
    """Whether the clause asks something of somebody, and not to be in a place; "sent to all participants" asks nothing.

    A "by" with a day and an hour asks something even where nobody is named.
    """
    if any(m.means in _NOT_ASKED for m in inside) or _denied(own) or _has(own, Means.LOGISTICS):
        return False
    named = any(m.means is Means.ASKED and not _is_given(page, m) for m in own)
    if not named and (stamp.clock is None or _has(own, Means.HOURS)):
        return False
    lasting = _has(own, Means.UNTIL) or (not named and page.language.code == "de")
    return not (lasting and _has(inside, Means.OCCASION, Means.FUTURE, Means.HOURS))


def _is_given(page: Page, mark: Mark) -> bool:
    """Whether a mark stands behind a word of giving: "to all participants", "an die Redaktionen"."""
    words = page.low[max(0, mark.start - 16) : mark.start].split()[-3:]
    return any(word in _TO for word in words)


def _by_behind(page: Page, unit: Unit, stamp: Stamp, inside: list[Mark]) -> bool:
    """ "on Monday at noon at the latest": the "by" stands behind the date and ends its clause."""
    for mark in inside:
        if mark.means is Means.BY and mark.start >= stamp.end:
            between = page.low[stamp.end : mark.start].strip(" ,")
            rest = page.low[mark.end : mark.end + 2].lstrip(" ")[:1]
            ends = mark.end >= unit.end - 1 or page.low[mark.end : mark.end + 1] in (".", ",", ";", ")") or rest == "("
            return ends and (not between or (stamp.day is not None and len(between) < 40 and "." not in between))
    return False


def _has(marks: list[Mark], *means: Means) -> bool:
    for mark in marks:  # noqa: SIM110 - any() takes three times as long on these short lists
        if mark.means in means:
            return True
    return False
