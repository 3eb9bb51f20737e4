"""A second look at roles: what a stamp is for, where the line or sentence before it says more than its own words.

"A quarter of an hour earlier, at 10:45": a time of its own, and no old one. "The report comes out on Thursday. It is on
the website from 9:30": the hour of what comes out. Refuses to date anything.
"""

from __future__ import annotations

from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Page, Unit
from feeds.reading.stamps import Role, Stamp

_DESKS = (Means.HOURS, Means.L_HOURS, Means.CONTACT, Means.DEADLINE, Means.LOGISTICS, Means.BACKDROP)
_NOTHING_HELD = (
    *(Means.DAILY, Means.BREAK, Means.CLOSED, Means.DENIED, Means.PERMIT, Means.OFFERED, Means.ASKED),
    *(Means.AFTERWARDS, Means.TERM),
)
_NAME = 60  # characters of a name before a colon
_TAKEN_BACK = 40  # characters between two hours of which the second no longer holds
_FIRST = 3  # paragraphs at the top of a text
_BESIDE = 12  # characters between "earlier" and its hour: ", um "
_OBJECT = 14  # characters between a verb and what is opened
_NEXT_TO = 24  # characters between "next" and what is next: "next regular session"


def look_again(page: Page, unit: Unit, stamps: list[Stamp], by_unit: list[list[Stamp]]) -> list[Stamp]:
    """The stamps of a unit that are times of their own after all, with that role; `by_unit` holds those before it."""
    changed = []
    for index, stamp in enumerate(stamps):
        if index == 0 and _ends_above(page, unit, stamp, by_unit):
            by_unit[unit.index - 1][-1].until, stamp.role = stamp, Role.END
            continue
        if index and stamp.role is Role.EVENT and _no_longer(page, unit, stamps[index - 1], stamp):
            stamp.role = Role.OLD
        told = (
            _of_day(page, unit, stamp, stamps, by_unit)
            if stamp.day is not None
            else _of_clock(page, unit, stamp, stamps, by_unit)
        )
        told = told or (index > 0 and _to_start(page, unit, stamps[index - 1], stamp))
        put_off = stamp.role is Role.BEFORE and stamp.day is not None and _put_off_to(unit, stamp)
        if told or put_off or _falls(unit, stamp):
            stamp.role = Role.EVENT
            changed.append(stamp)
    return changed


def _ends_above(page: Page, unit: Unit, stamp: Stamp, by_unit: list[list[Stamp]]) -> bool:
    """ "End: 16:00" right below "Start: 14:00"."""
    if not unit.index:
        return False
    above = page.units[unit.index - 1]
    if above.block != unit.block or above.label not in (Means.L_TIME, Means.L_WHEN) or not by_unit[above.index]:
        return False
    begins = by_unit[above.index][-1]
    if begins.role is not Role.EVENT or begins.clock is None or begins.clock.until is not None or stamp.clock is None:
        return False
    label = page.low[unit.start : stamp.start].rstrip(" :")
    ending = (m for m in unit.marks if m.means in (Means.BREAK, Means.BY) and m.start == unit.start)
    return stamp.day is None and any(m.end - m.start == len(label) for m in ending)


def _to_start(page: Page, unit: Unit, first: Stamp, stamp: Stamp) -> bool:
    """ "When: Thursday; media from 10.30am for an 11am start": the second hour is that of the event."""
    if stamp.role is not Role.NOTE or first.role is not Role.LOGISTICS or stamp.clock is None:
        return False
    started = any(m.means is Means.L_TIME and 0 <= m.start - stamp.end <= 1 for m in unit.marks)
    return started and page.low[first.end : stamp.start].strip() in ("for", "for a", "for an")


def _falls(unit: Unit, stamp: Stamp) -> bool:
    """Whether a sentence calls off something it names: then its day and hour are those of what falls."""
    if stamp.role not in (Role.LOGISTICS, Role.PAST, Role.OLD, Role.BEFORE) or stamp.unit.form is Form.ROW:
        return False
    if Means.CANCELLED not in unit.kinds or unit.has(Means.DEADLINE, Means.ASKED):
        return False
    return any(m.means is Means.OCCASION and m.start < stamp.start for m in unit.marks)


def _put_off_to(unit: Unit, stamp: Stamp) -> bool:
    """ "Has been put back until Wednesday at 14:00": the "until" of what is moved ends nothing."""
    by = [m for m in unit.marks if m.means is Means.BY and m.end <= stamp.start]
    moved = [m for m in unit.marks if m.means in (Means.POSTPONED, Means.MOVED)]
    return any(0 <= stamp.start - b.end <= 1 and 0 <= b.start - m.end <= 1 for b in by for m in moved) or any(
        b.start >= m.start and b.end <= m.end and stamp.start - m.end <= 1 for b in by for m in moved
    )


def _of_clock(page: Page, unit: Unit, stamp: Stamp, stamps: list[Stamp], by_unit: list[list[Stamp]]) -> bool:
    """Whether a clock without a day is told after all."""
    return (
        (stamp.role is Role.OLD and _counted_back(page, unit, stamp))
        or (stamp.role is Role.SINCE and _comes_out(page, unit, by_unit))
        or (stamp.role in (Role.SINCE, Role.MENTION) and _named(page, unit, stamp))
        or (stamp.role is Role.SINCE and (_among(page, unit, stamp, stamps) or _starts_act(unit, stamp)))
        or (stamp.role in (Role.SINCE, Role.HOURS) and _only_hour(unit, stamp, stamps, by_unit))
        or (stamp.role is Role.ISSUED and unit.form is Form.ROW and stamps[0].day is not None)
        or (stamp.role is Role.LOGISTICS and len(stamps) == 1 and _headed(page, unit))
        or (stamp.role is Role.PAST and _of_things(page, unit, stamp, stamps))
        or (stamp.role in (Role.PAST, Role.BEFORE, Role.BREAK) and _when_over(page, unit, stamp))
        or (stamp.role is Role.HOURS and (_opens_another(page, unit, stamp) or _opens_what(unit, stamp)))
    )


def _only_hour(unit: Unit, stamp: Stamp, stamps: list[Stamp], by_unit: list[list[Stamp]]) -> bool:
    """ "On Thursday 12 March the batteries fire from 10:00": the one hour of a day that is told, and of no desk."""
    if unit.form is not Form.PROSE or unit.has(*_DESKS, *_NOTHING_HELD):
        return False
    told = [s for earlier in [*by_unit, stamps] for s in earlier if s.role is Role.EVENT and s.start < stamp.start]
    days = [s for s in told if s.day is not None and s.day.month and not s.day.last]
    return bool(days) and days[-1].unit.block == unit.block and all(s.clock is None for s in told)


def _starts_act(unit: Unit, stamp: Stamp) -> bool:
    """ "From around 10.30am her captain gives interviews": somebody of an office does what media can follow."""
    opens = any(m.means is Means.SINCE and m.start == unit.start for m in unit.marks)
    behind = {m.means for m in unit.marks if m.start > stamp.end}
    told = {Means.ROLE, Means.OCCASION} <= behind and behind.isdisjoint((*_DESKS, Means.OFFERED, Means.PERMIT))
    return opens and told and unit.form is Form.PROSE and stamp.clock is not None and stamp.clock.until is None


def _of_day(page: Page, unit: Unit, stamp: Stamp, stamps: list[Stamp], by_unit: list[list[Stamp]]) -> bool:
    """Whether a stamp with a day is told after all."""
    if stamp.role is Role.HOURS:  # "Later the same day, at 16:00, the Minister is at your disposal"
        same = stamp.day is not None and stamp.day.relative is Means.SAME_DAY
        same = same and stamp.clock is not None and stamp.clock.until is None and unit.has(Means.ROLE) is not None
        return same or _opened(unit, stamp, by_unit) or _before_press(unit, stamp)
    if stamp.role in (Role.LOGISTICS, Role.BEFORE) and _headed(page, unit) and stamp.clock is not None:
        return all(other is stamp for other in stamps)
    if stamp.role is Role.LOGISTICS:
        return _welcomed(page, unit, stamp)
    return stamp.role is Role.PAST and (_of_next(unit, stamp) or _holds(page, unit, stamp))


def _opened(unit: Unit, stamp: Stamp, by_unit: list[list[Stamp]]) -> bool:
    """ "The agency opens its clean room to media on 22 April from 10:00 to 13:00", where nothing was told before."""
    if stamp.day is None or not stamp.day.month or stamp.clock is None or unit.form is not Form.PROSE:
        return False
    dated = any(s.role is Role.EVENT and s.day is not None for stamps in by_unit for s in stamps)
    desks = (Means.LOGISTICS, Means.L_HOURS, Means.CONTACT, Means.DAILY, Means.BACKDROP, Means.DEADLINE)
    return not dated and unit.block <= _FIRST and not unit.has(*desks) and unit.has(Means.ASKED) is not None


def _before_press(unit: Unit, stamp: Stamp) -> bool:
    """ "Elle répond aux questions de la presse le mardi à 17h00": one answers the press, and no telephone."""
    if stamp.clock is None or stamp.clock.until is not None or unit.has(Means.DAILY, Means.CONTACT, Means.BACKDROP):
        return False
    asked = {m.means for m in unit.marks if m.start < stamp.start}
    return Means.DEADLINE in asked and Means.L_ACCESS in asked


def _welcomed(page: Page, unit: Unit, stamp: Stamp) -> bool:
    """ "They are welcomed at the Town Hall on Thursday at 19:30": those who meet there, and not the media."""
    before = page.units[unit.index - 1] if unit.index else unit
    if stamp.clock is None or unit.has(Means.ASKED) or before.has(Means.ASKED, Means.ACCREDITED):
        return False
    held = {m.start for m in unit.marks if m.means is Means.OCCASION}
    led = [m for m in unit.marks if m.means is Means.LOGISTICS and m.start < stamp.start]
    return bool(led) and all(m.start in held for m in led)


def _opens_what(unit: Unit, stamp: Stamp) -> bool:
    """ "À 9h00, elle ouvre le congrès des maires": one opens what is held, and no desk opens."""
    if unit.has(Means.DAILY, Means.HABIT, Means.BACKDROP):
        return False
    if stamp.clock is None or stamp.clock.until is not None:
        return False
    verbs = [m for m in unit.marks if m.means is Means.HOURS]
    coming = {m.start for m in unit.marks if m.means is Means.FUTURE}
    held = [m.start for m in unit.marks if m.means is Means.OCCASION]
    if unit.has(Means.DAILY, Means.HABIT, Means.BACKDROP) or not all(verb.start in coming for verb in verbs):
        return False
    return bool(verbs) and all(any(0 < start - verb.end <= _OBJECT for start in held) for verb in verbs)


def _opens_another(page: Page, unit: Unit, stamp: Stamp) -> bool:
    """ "A press conference closes the meeting at 13:00": what opens or closes is itself held."""
    begin = max(page.low.rfind(";", unit.start, stamp.start), unit.start)
    verbs = [m for m in unit.marks if m.means is Means.HOURS and begin <= m.start < stamp.start]
    held = [m.start for m in unit.marks if m.means is Means.OCCASION and begin <= m.start < stamp.start]
    return any(min(held, default=v.start) < v.start < max(held, default=v.start) for v in verbs)


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
    """ "When it is over, at about 19:00, she reads a statement": the past is that of a clause of time."""
    past = next((m for m in unit.marks if m.means is Means.PAST and m.start < stamp.start), None)
    if past is None or "," not in page.low[past.start : stamp.start]:
        return False
    whens = [w for w in WORD.finditer(page.low, unit.start, past.start) if w[0] in page.language.whens]
    if not whens or any(m.means is Means.PAST and m.start > stamp.end for m in unit.marks):
        return False
    opens = whens[-1].start() == unit.start  # what is held is told behind the hour, else before the clause
    told = [m for m in unit.marks if m.means in (Means.OCCASION, Means.FUTURE)]
    return any(m.start >= stamp.end if opens else m.end <= whens[-1].start() for m in told)


def _of_things(page: Page, unit: Unit, stamp: Stamp, stamps: list[Stamp]) -> bool:
    """ "On Thursday she will ring the bell for sailors lost at sea at 9:45": a participle beside a noun is no past."""
    day = next((s for s in stamps if s.end <= stamp.start and s.role is Role.EVENT and s.day is not None), None)
    will = next((m for m in unit.marks if m.means is Means.FUTURE and m.start < stamp.start), None)
    if day is None or will is None or will.start < day.end or "," in page.low[will.end : stamp.start]:
        return False
    past = [m for m in unit.marks if m.means is Means.PAST]
    return bool(past) and past[0].start > will.end and " " not in page.low[past[0].start : past[0].end]


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


def _no_longer(page: Page, unit: Unit, first: Stamp, stamp: Stamp) -> bool:
    """ "Is now at 16:35 and not, as announced, at 15:50": a clock that is taken back behind the one that holds."""
    if first.clock is None or stamp.day is not None or stamp.start - first.end > _TAKEN_BACK:
        return False
    between = [m for m in unit.marks if first.end <= m.start and m.end <= stamp.start]
    refused = (Means.DENIED, Means.MOVED, Means.FORMER)
    words = {word for m in between if m.means in refused for word in WORD.findall(page.low[m.start : m.end])}
    told = any(m.means in (Means.FUTURE, Means.OCCASION) for m in between)
    return not told and not page.language.refusals.isdisjoint(words)


def _among(page: Page, unit: Unit, stamp: Stamp, stamps: list[Stamp]) -> bool:
    """ "She meets the Governor at 9:30, tours bridges from 10:15 and speaks at 11:45": one hour of several told."""
    before = [s for s in stamps if s.end <= stamp.start and s.clock is not None]
    if not before or before[-1].role is not Role.EVENT or unit.has(*_DESKS, Means.OFFERED, Means.DAILY):
        return False
    will = any(m.means in (Means.FUTURE, Means.OCCASION) and m.start < before[0].start for m in unit.marks)
    return will and page.low[before[-1].end : before[-1].end + 1] == ","


def _named(page: Page, unit: Unit, stamp: Stamp) -> bool:
    """ "Vote: from 10:00, room 4": a name before a colon, and the hour from which it is held."""
    colon = page.low.rfind(":", unit.start, stamp.start)
    if colon < 0 or colon - unit.start > _NAME:
        return False
    before = {m.means for m in unit.marks if m.start < colon}
    small = all(word in page.language.glue for word in WORD.findall(page.low[colon : stamp.start]))
    return small and Means.OCCASION in before and before.isdisjoint(_DESKS)


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
    """Whether the heading or the point right over a sentence names what is held: "Photo opportunity"."""
    if unit.form is not Form.PROSE or not unit.index:
        return False
    over = page.units[unit.index - 1]
    if unit.section != over.index and (over.form is not Form.BULLET or over.block != unit.block or over.days):
        return False
    hours = (Means.LOGISTICS, Means.HOURS, Means.L_HOURS, Means.DEADLINE, Means.GENERAL, Means.CONTACT)
    if ":" in page.text[over.start : over.end] or over.clocks:
        return False  # "Press officer for the Council: +32 479 55 38 20"
    held = unit.has(Means.OCCASION, Means.FUTURE)
    return over.has(Means.OCCASION) is not None and not over.has(*hours) and held is not None
