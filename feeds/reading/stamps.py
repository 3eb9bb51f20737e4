"""Stamps: the days and clocks of a unit that belong together, and what each is for.

"Monday 22 March, 16:00 (Brussels time)" is one stamp. Its role is told by the words directly before it, then by those
of its clause, then by the form of its unit; the first that speaks decides. Refuses to date anything: years and
governing days are for calendar.py and compose.py.
"""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from feeds.reading import labels
from feeds.reading.closed import quick
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Clock, Day, Form, Mark, Page, Unit

_ASIDE = 24  # characters before an hour in brackets: " (not ", " (doors open at "
_ZONE = 9  # characters behind a day in which the label of a zone stands
_LABEL = 36  # characters at the end of a row in which one may stand
_HOURS = 12  # characters between two hours of a list: ", and at "
_GAP = 34  # characters that may stand between a day and its time
_ALSO = re.compile(
    r"[\s,;/(–—=-]{0,4}(?:or|i\.e\.|that is|which is|resp\.|soit|ou|bzw\.?|oder|d\.h\.)?\s{0,1}[(/]?\s{0,1}"
)


@quick
class Role(StrEnum):
    """What a stamp is for; all but EVENT and DEADLINE give nothing, and say why."""

    EVENT = "event"
    DEADLINE = "deadline"
    LOGISTICS = "logistics"
    HOURS = "opening hours"
    PAST = "past"
    EMBARGO = "embargo"
    TERM = "term"
    ISSUED = "date of the text"
    BREAK = "break"
    SINCE = "since"
    BEFORE = "before"
    END = "end of what is told before"
    OLD = "old time"
    MENTION = "mention"
    NO_DAY = "no day"
    NOTE = "note"


class Stamp(msgspec.Struct):
    """A day, a clock, or both, that stand together."""

    unit: Unit
    start: int
    end: int
    day: Day | None = None
    clock: Clock | None = None
    also: list[Clock] = msgspec.field(default_factory=list)  # the same instant on further clocks
    more: list[Clock] = msgspec.field(default_factory=list)  # further hours of the same thing: "at 10:00 and 14:00"
    beside: list[Day] = msgspec.field(default_factory=list)  # words such as "today" beside a date
    role: Role = Role.EVENT
    until: Stamp | None = None  # where its end is a stamp of its own
    moved: bool = False  # has taken the place of another hour of its day


def stamps_of(page: Page, unit: Unit) -> list[Stamp]:
    """The stamps of a unit, in order."""
    if not unit.days and not unit.clocks:
        return []
    daily = [mark for mark in unit.marks if mark.means is Means.DAILY]
    days = [d for d in unit.days if d.month or d.day or not any(m.start <= d.start < m.end for m in daily)]
    tokens: list[Day | Clock] = sorted([*days, *unit.clocks], key=lambda token: token.start)
    found: list[Stamp] = []
    for token in tokens:
        last = found[-1] if found else None
        if last is not None and last.also and not isinstance(token, Clock) and _of_other_clock(page, last, token):
            last.end = token.end
            continue
        if last is not None and isinstance(token, Clock) and _goes_on(page, last, token):
            last.more.append(token)
            last.end = token.end
            continue
        if not isinstance(token, Clock) and len(found) > 1 and _of_second(page, found[-2], found[-1], token):
            found[-1].role = Role.NOTE
            found[-1].end = token.end
            continue
        if last is not None and _joins(page, last, token):
            last.end = token.end
            if isinstance(token, Clock):
                if last.clock is None:
                    last.clock = token
                else:
                    last.also.append(token)
            elif last.day is None:
                last.day = token
                _label_behind(page, last, token.end)
            elif not last.day.month and token.month:
                last.beside.append(last.day)
                last.day = token
            else:
                last.beside.append(token)
            continue
        if not isinstance(token, Clock) and len(found) > 1 and _bracketed(page, found[-2], found[-1], token):
            found[-2].day = token
            continue
        start = token.start
        if isinstance(token, Clock) and token.approx and token.approx[0] < start:
            start = token.approx[0]
        stamp = Stamp(unit, start, token.end)
        if isinstance(token, Clock):
            stamp.clock = token
        else:
            stamp.day = token
        found.append(stamp)
    if unit.form is Form.ROW and len(unit.clocks) == 1:
        _label_at_end(page, unit, next(stamp for stamp in found if stamp.clock is not None))
    return found


def _label_behind(page: Page, stamp: Stamp, at: int, ends: bool = False) -> bool:
    """Take the zone that stands apart from its hour, at an offset: "at 10:00 on Monday 4 May 2026 (New York time)".

    ends: only one with which the unit ends.
    """
    clock, starts = stamp.clock, dict[int, list[Mark]]()
    if clock is None or clock.label is not None or stamp.also:
        return False
    for mark in stamp.unit.marks:
        starts.setdefault(mark.start, []).append(mark)
    found = labels.after(page.text, page.low, at, page.language, starts, towns=False)
    if found is None or (ends and found[2] < stamp.unit.end - 1):
        return False
    stamp.clock = replace(clock, label=page.text[found[0] : found[1]], label_span=(found[0], found[1]))
    stamp.end = stamp.end if ends else found[2]
    return True


def _label_at_end(page: Page, unit: Unit, stamp: Stamp) -> None:
    """Take the zone that ends a row of one hour: "18:00  Talks with the Minister (Tokyo time)"."""
    for word in WORD.finditer(page.text, max(stamp.end, unit.end - _LABEL), unit.end):
        if _label_behind(page, stamp, word.start(), ends=True):
            return


def _of_second(page: Page, first: Stamp, second: Stamp, day: Day) -> bool:
    """Whether a day is that of a row's second clock alone: "23:30 | 00:30 (13 February)", "19.30 (00.30 on Sunday)"."""
    if first.unit.form is not Form.ROW or first.clock is None or second.clock is None or second.day is not None:
        return False
    gap, behind = page.text[first.end : second.start], page.text[second.end : day.start]
    if len(gap) > _ZONE or any(map(str.isalnum, gap)):
        return False
    within = gap.strip() == "(" and page.text[day.end : day.end + 1] == ")" and _glued(page, behind.lower())
    return within or ("(" not in gap and behind.strip() == "(")


def _bracketed(page: Page, first: Stamp, second: Stamp, day: Day) -> bool:
    """Whether a day behind brackets is that of the hour before them: "9:30 (not 10:30) on Thursday"."""
    alone = first.clock is not None and first.day is None and second.clock is not None and second.day is None
    between = page.text[first.end : second.start]
    closed = page.text[second.end : second.end + 1] == ")"
    within = alone and closed and len(between) <= _ASIDE and "(" in between
    return within and _glued(page, page.low[second.end + 1 : day.start])


def _of_other_clock(page: Page, last: Stamp, day: Day) -> bool:
    """Whether a day stands in the brackets of a second clock, and is its own: "9:30 (9:30 p.m. EDT on Tuesday)"."""
    text, clock = page.text, last.also[-1]
    opened = text.rfind("(", last.start, clock.start)
    close = text.find(")", day.end, day.end + _ZONE)
    label = text[day.end : close].strip(" ,")  # "04:52 CEST (23:52 in Lima on 8 June)", "(23:22 on June 26, UTC)"
    within = last.unit.form in (Form.ROW, Form.FIELD) and close > 0 and (not label or label.isupper())
    return (
        (not day.month or within)
        and opened > 0
        and ")" not in text[opened : day.start]
        and _glued(page, page.low[clock.end : day.start])
    )


def _goes_on(page: Page, last: Stamp, token: Clock) -> bool:
    """Whether a clock is the next of a list of hours of one thing: "at 10:00, 12:00 and 14:00"."""
    before = last.more[-1] if last.more else last.clock
    if before is None or last.also or before.end != last.end or (before.until is None) != (token.until is None):
        return False
    alike = before.label is None or before.label == token.label
    later = (token.hour, token.minute) > (before.until or (before.hour, before.minute))
    gap = page.low[before.end : token.start]
    if not (alike and later and len(gap) <= _HOURS and "\n" not in gap):
        return False
    joins, *leads = gap.replace(",", " , ").split() or [""]
    if joins == "," and leads and leads[0] in page.language.also:  # "10:00, and 12:00"; not "10:00, and at 12:00"
        return len(leads) == 1
    verb = bool(leads) and page.low[token.end : token.end + 2].strip(" ").isalpha()  # "and at 12:00 meets Mr Li"
    verb = verb or any(m.means is Means.FUTURE and before.end <= m.start < token.start for m in last.unit.marks)
    return joins in (",", *page.language.also) and page.language.glue.issuperset(leads) and not verb


def _joins(page: Page, last: Stamp, token: Day | Clock) -> bool:
    """Whether a token belongs to the stamp before it."""
    gap = page.low[last.end : token.start]
    if isinstance(token, Clock):
        if last.clock is not None:
            return _same_instant(page, last, token, gap)
        return _glued(page, gap) or _by_then(page, last, token, gap)
    if last.day is None and gap[:1] == ")":
        opened = page.text.rfind("(", max(0, last.start - _ASIDE), last.start)
        if opened >= 0 and ")" not in page.text[opened : last.start]:
            return False  # the day behind brackets is not that of an hour within
    if last.day is None:  # "at noon, and on Thursday at 3.30pm": an "and" before a day leads on to another time
        stops = "." in page.text[last.end - 1 : token.start] and "," not in gap and last.start > last.unit.start + 1
        if stops and page.text[token.end : token.end + 1] == ":":
            return False  # "opens the pier, 3 pm. Monday 16 March: ..."
        return _glued(page, gap) and not any(word in page.language.also for word in WORD.findall(gap))
    relative = last.day.relative or token.relative or not (last.day.month and token.month)
    if relative and len(gap) <= 6 and not gap.strip(" ,(–-"):
        return last.day.weekday < 0 or token.weekday < 0 or last.day.weekday == token.weekday
    return False


def _by_then(page: Page, last: Stamp, token: Clock, gap: str) -> bool:
    """ "the day before, by noon": a word such as "by" between a day told by another and its time."""
    if last.day is None or last.day.relative is None or len(gap) > _GAP:
        return False
    mark = next(
        (m for m in last.unit.marks if m.means is Means.BY and last.end <= m.start and m.end <= token.start), None
    )
    if mark is None:
        return False
    return _glued(page, page.low[last.end : mark.start]) and _glued(page, page.low[mark.end : token.start])


def _same_instant(page: Page, last: Stamp, token: Clock, gap: str) -> bool:
    """Whether a second clock tells the same moment in another zone: both have labels, and they differ."""
    first = last.clock
    if first is None or len(gap) > 14 or _ALSO.fullmatch(gap) is None:
        return False
    if token.label is None and first.label is None:
        return False
    return token.label != first.label or "(" in gap or "/" in gap


def _glued(page: Page, gap: str) -> bool:
    if len(gap) > _GAP or "\n\n" in gap or (";" in gap and gap.strip() != ";") or gap.count(".") > 1:
        return False
    small = page.language.glue
    return small.issuperset(WORD.findall(gap)) and not any(map(str.isdigit, gap))
