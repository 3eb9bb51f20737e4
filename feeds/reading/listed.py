"""Lists of dates that share one time: "All releases are at 8:30 a.m." and then a line a day.

The time is said once, above; each dated line, or each line under a date, is an item at that time. Refuses lines that
say that nothing is on ("No releases"). Groups of fields of which one leaves its hour open are told here too.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from msgspec.structs import replace

from feeds.model.event import Span, Status
from feeds.reading import titles
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Clock, Form, Item, Unit
from feeds.reading.stamps import Role, Stamp
from feeds.reading.statuses import tell_status
from feeds.reading.whole import Whole

_REACH = 60  # units below the time in which its list is looked for
_LINE = 160  # characters of a line of a list
_GROUPS = 2  # fields "Time:" of a text that tells of several things
_OPEN = frozenset((Role.EVENT, Role.NO_DAY, Role.MENTION, Role.NOTE, Role.ISSUED))
_HELD_BY = (Means.OCCASION, Means.ROLE, Means.HONORIFIC, Means.GOES, Means.CANCELLED, Means.POSTPONED, Means.MOVED)
_AT_DESKS = (Means.PERMIT, Means.LOGISTICS, Means.HOURS, Means.CONTACT, Means.DEADLINE, Means.BREAK, Means.STREAM)
_EACH = (Means.ALL, Means.DAILY)
_OPENS = 4  # characters before a day that opens its sentence
_TO_HOUR = 10  # characters between "each" and its hour: "each time at"
MOST_DAYS = 31  # days of which "on the day of the event" is believed to speak


class Listed(Whole):
    """Finds the time that a list of dates shares, and makes items of its lines."""

    default: Stamp | None = None

    def _find_default(self) -> None:
        """The one time told above a list of days, for all of them."""
        text = self.page.text
        for unit in self.units[: self._lead_limit + 4]:
            stamps = self.by_unit[unit.index]
            led = text[unit.end - 1] == ":"  # "The Office publishes the following, each at 8:00:"
            if unit.form in (Form.FIELD, Form.TITLE) or (unit.form is Form.ROW and not led):
                continue
            day = stamps[0].day if len(stamps) == 1 else None
            if len(stamps) != 1 or (day is not None and day.relative is not Means.EACH_DAY):
                continue  # "at 11am on the day shown" is of all days
            each = any(m.means in _EACH and 0 <= stamps[0].start - m.end <= _TO_HOUR for m in unit.marks)
            headed = each and text[unit.end - 1] == ")"  # "Hearing days (each at 9:00, courtroom 2)"
            shared = led or headed or unit.has(Means.ALL, Means.ALL_TIMES, Means.UNLESS) is not None
            if stamps[0].clock is None or stamps[0].role not in _OPEN or not shared:
                continue
            below = range(unit.index + 1, min(len(self.units), unit.index + _REACH))
            before = text[unit.start : stamps[0].start]
            bracketed = before.count("(") > before.count(")")
            if (headed or not bracketed) and sum(self._open_line(self.units[at]) for at in below) > 1:
                self.default = stamps[0]
                stamps[0].role = Role.NOTE
                return

    def _dated_line(self, unit: Unit) -> Stamp | None:
        """The day that opens a line without a time."""
        stamps = self.by_unit[unit.index]
        if len(stamps) != 1 and self._own_clock(stamps) is None:
            return None
        if unit.end - unit.start > _LINE or unit.form in (Form.TITLE, Form.FIELD):
            return None
        stamp = stamps[0]
        opens = stamp.start - unit.start < 5 and stamp.clock is None and stamp.role in (Role.EVENT, Role.MENTION)
        return stamp if opens and stamp.day is not None and stamp.day.last is None and not stamp.day.relative else None

    @staticmethod
    def _own_clock(stamps: list[Stamp]) -> Clock | None:
        """The clock of a dated line that differs from the shared one: "27 March: Tourism (at 10:00)"."""
        later = stamps[1] if len(stamps) == 2 else None
        if later is None or later.day is not None or later.role not in (Role.EVENT, Role.NOTE):
            return None
        return later.clock

    def _open_line(self, unit: Unit) -> bool:
        """Whether a dated line waits for a time: it has words of its own, or lines below it that have no time."""
        stamp = self._dated_line(unit)
        if stamp is None:
            return False
        follow = self.units[unit.index + 1] if unit.index + 1 < len(self.units) else None
        return follow is None or follow.block != unit.block or not follow.clocks or unit.end - stamp.end > 3

    def _list_line(self, unit: Unit) -> bool:
        """Make an item of a line of the list; whether it was one."""
        if self.default is None or unit.index <= self.default.unit.index:
            return False
        stamp = self._dated_line(unit)
        if stamp is not None and stamp.day is not None:
            day = self.calendar.date_of(stamp.day, listed=True)
            span = titles.cut(self.page.text, stamp.end, unit.end)
            follow = self.units[unit.index + 1] if unit.index + 1 < len(self.units) else None
            heads = follow is not None and follow.block == unit.block and self._plain_line(follow)
            rows = follow is not None and follow.block == unit.block and bool(follow.clocks)
            if day is None or (span.end - span.start < 4 and (heads or rows)):
                return False
            title = span if span.end - span.start > 3 else self._release_title()
            self._at_default(unit, title, Span(stamp.day.start, stamp.day.end), stamp)
            return True
        if self.heading_unit is not None and self.heading_unit.block == unit.block and self._plain_line(unit):
            written = self.heading_unit.days[0]
            self._at_default(
                unit, titles.cut(self.page.text, unit.start, unit.end), Span(written.start, written.end), None
            )
            return True
        return False

    def _plain_line(self, unit: Unit) -> bool:
        return not unit.clocks and not unit.days and unit.end - unit.start <= _LINE and unit.form is not Form.FIELD

    def _at_default(self, unit: Unit, title: Span, day_words: Span, stamp: Stamp | None) -> None:
        first = WORD.search(self.page.low, title.start, title.end)
        if first is None or first[0] in self.page.language.nothing or self.default is None:
            return
        day = self.calendar.date_of(stamp.day, listed=True) if stamp and stamp.day else self.heading_day
        if day is None:
            return
        item = self._plain(unit, title, day, day_words)
        own = self._own_clock(self.by_unit[unit.index])
        item.clock = own or self.default.clock
        item.others = self.default.also if own is None else []
        item.label = self.all_times if item.clock is not None and item.clock.label is None else None
        self.out.items.append(item)

    def _at_each_hour(self, unit: Unit, stamp: Stamp) -> None:
        """ "Tours at 10:00, 12:00 and 14:00": an item at each of the hours of one thing."""
        item = self.out.items[-1] if self.out.items and stamp.more else None
        if item is not None and item.unit is unit and item.clock is stamp.clock:
            self.out.items.extend(_again(item, clock=clock) for clock in stamp.more)

    def _on_each_day(self, unit: Unit, stamp: Stamp, day: date, stamps: list[Stamp]) -> None:
        """ "Wed 29 and Thu 30 April, from 10:00 each", "on 5, 7 and 9 June at 9:00": an item on each of some days."""
        item = self.out.items[-1] if self.out.items else None
        if item is None or item.unit is not unit or item.day != day:
            return
        before = self._each_of(unit, stamp, stamps)
        if stamp.day is None and day in before:
            item.day_span = before.pop(day)
        self.out.items.extend(
            _again(item, day=other, day_span=words) for other, words in before.items() if other != day
        )
        if stamp.day is None:
            return
        last = self.calendar.last_of(stamp.day, day)
        each = not unit.kinds.isdisjoint(_EACH)
        each = each and any(m.means in _EACH and stamp.start < m.start < stamp.end for m in unit.marks)
        if each and last is not None and (last - day).days < MOST_DAYS:
            ahead = [day + timedelta(days=n) for n in range(1, (last - day).days + 1)]
        else:
            ahead = self.calendar.listed(stamp.day, day)
        self.out.items.extend(_again(item, day=other) for other in ahead)
        self._each = self._each or (bool(ahead) and stamp is self.lead_stamp)

    def _named_on(self, unit: Unit, stamp: Stamp) -> bool:
        """ "On Tuesday there is also a briefing at 10:30": a sentence that opens with a day, and names what is on."""
        day = next((d for d in unit.days if d.start - unit.start <= _TO_HOUR and d.end <= stamp.start), None)
        held = (m for m in unit.marks if m.means is Means.OCCASION and day is not None and day.end <= m.start)
        return any(m.end <= stamp.start for m in held) and unit.has(Means.PAST, Means.HABIT, Means.DAILY) is None

    def _beside_held(self, unit: Unit, day: date | None) -> bool:
        """ "Cleaners have the hall between 23:00 and 4:30": a sentence of nothing held, beside what has its hour."""
        return not unit.has(*_HELD_BY) and any(i.clock is not None and i.day == day for i in self.out.items)

    def _watched(self, unit: Unit, stamp: Stamp) -> bool:
        """ "On Wednesday 20 May, reporters can watch the drill from 13:30 to 16:00": for media, on a day of its own."""
        dated = any(day.month and day.start < stamp.start for day in unit.days)
        return dated and unit.has(Means.ASKED) is not None and unit.has(*_AT_DESKS) is None

    def _is_unsure_row(self, unit: Unit) -> bool:
        """ "(time to be announced) African Department", right below a row: a row whose hour is open."""
        above = self.units[unit.index - 1] if unit.index else unit
        beside = above.block == unit.block and above.form is Form.ROW and unit.form is Form.HEADING
        bracketed = self.page.text[unit.start] == "(" and self.page.text[unit.end - 1] != ")"
        unsure = any(m.means is Means.TENTATIVE and m.start == unit.start + 1 for m in unit.marks)
        return beside and bracketed and unsure

    def _left_open(self, unit: Unit) -> bool:
        """ "The hour is still to be announced", right below the line of a day."""
        below = self.units[unit.index + 1 : unit.index + 2]
        return any(u.block == unit.block and not u.days and not u.clocks and u.has(Means.TENTATIVE) for u in below)

    def _in_told_week(self, unit: Unit, stamp: Stamp) -> bool:
        """ "On Thursday, the President will award the medal": a sentence of an agenda that opens with its day."""
        if unit.form is not Form.PROSE or not self.units[0].has(Means.AGENDA) or not self._opens_engaged(unit, stamp):
            return False
        behind = (u for u in self.units[unit.index + 1 :] if u.block == unit.block)
        if any(u.clocks for u in behind):
            return False  # the hours of the day follow
        opened = (s for u in self.units if u.form is Form.PROSE for s in self.by_unit[u.index][:1])
        return sum(s.day is not None and s.start - s.unit.start < _OPENS for s in opened) >= _GROUPS

    def _among_labels(self, unit: Unit, stamp: Stamp) -> bool:
        """ "Sunday 21 December: election day", where a line beside it opens with its own date."""
        behind = self.page.text[stamp.end : unit.end].lstrip()
        if unit.form is not Form.PROSE or not behind.startswith((":", "–", "- ")):
            return False
        beside = [self.units[at] for at in (unit.index - 1, unit.index + 1) if 0 < at < len(self.units)]
        firsts = [self.by_unit[u.index][0] for u in beside if self.by_unit[u.index]]
        return any(s.day is not None and s.day.month and s.start - s.unit.start < _OPENS for s in firsts)

    def _opens_engaged(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a sentence without an hour opens with its day and says what somebody will do on it."""
        free = not self.page.language.nothing.isdisjoint(WORD.findall(self.page.low[unit.start : unit.end]))
        opens = stamp.start - unit.start < _OPENS and not unit.clocks
        return opens and not free and unit.has(Means.FUTURE, Means.GOES) is not None and not unit.has(Means.DENIED)

    def _each_of(self, unit: Unit, stamp: Stamp, stamps: list[Stamp]) -> dict[date, Span]:
        """The days before an hour that holds for each, with their words: "on 11 and 18 March, each time at 18:30"."""
        at = stamp.clock.start if stamp.clock is not None else stamp.start
        if not any(m.means in _EACH and 0 <= at - m.end <= _TO_HOUR for m in unit.marks):
            return {}
        days: dict[date, Span] = {}
        for other in stamps:
            if other.start < stamp.start and other.clock is None and other.day is not None and other.day.month:
                first = self.calendar.date_of(other.day)
                ahead = [first, *self.calendar.listed(other.day, first)] if first is not None else []
                days |= dict.fromkeys(ahead, Span(other.day.start, other.day.end))
        return days

    def _day_field(self, unit: Unit) -> date | None:
        """The day of a date field beside a time field."""
        stamp = self._date_field(unit)
        return self.calendar.date_of(stamp.day) if stamp is not None and stamp.day is not None else None

    def _date_field(self, unit: Unit) -> Stamp | None:
        """The stamp of the date field beside a time field."""
        for other in self.units[max(0, unit.index - 4) : unit.index + 3]:
            if other.label in (Means.L_DATE, Means.L_WHEN) and other is not unit:
                for stamp in self.by_unit[other.index]:
                    if stamp.day is not None and stamp.day.last is None:
                        return stamp
        return None

    def _open_field(self, unit: Unit) -> None:
        """ "Date: Wednesday, 8 July", "Time: to be confirmed": one of several groups, whose hour is open."""
        stamp, day = self._date_field(unit), self._day_field(unit)
        if stamp is None or day is None or len(self.labelled.get(Means.L_TIME, ())) < _GROUPS:
            return
        self._add(stamp.unit, stamp, day, self.by_unit[stamp.unit.index])
        item, mark = self.out.items[-1], unit.has(Means.TENTATIVE)
        if item.unit is stamp.unit and item.status is Status.CONFIRMED and mark is not None:
            tell_status(item, Status.TENTATIVE, mark)


def _again(item: Item, **other: Any) -> Item:
    """The same thing on another day or at another hour, with words of its own to prove what is told of it."""
    return replace(item, evidence=list(item.evidence), doubts=list(item.doubts), **other)
