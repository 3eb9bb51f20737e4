"""What a text says about itself: when it was written, whether it is news, and the day or days of its lead.

The first of the layers that compose a page (context, naming, statuses, items, whole, compose): each is a class that
knows those before it. Refuses to make events: it only prepares what decides them.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cached_property

from feeds.model.event import Span
from feeds.reading.calendar import Calendar
from feeds.reading.composed import Composed
from feeds.reading.dateline import WHEN, Dateline
from feeds.reading.languages.grammar import Means
from feeds.reading.lasting import end_of
from feeds.reading.moves import Move
from feeds.reading.page import Clock, Day, Form, Page, Unit
from feeds.reading.stamps import Role, Stamp

LONGEST_JOURNEY = 14  # days
LONGEST_SPAN = 31  # days that something may be said to last; an exhibition stays longer
OTHER_DAYS = (Role.PAST, Role.DEADLINE, Role.ISSUED, Role.OLD, Role.EMBARGO)  # no day of what is announced
WRITTEN_BEFORE = 12  # units back in which the date of a bare weekday is looked for
_BY_ANOTHER = (Means.SAME_DAY, Means.EACH_DAY, Means.EVE, Means.DAY_AFTER, Means.NTH_DAY, Means.DAYS_LATER)
WEEK = 7  # days
_BEHIND = 40  # characters of what is said of a day behind it
LONG_PAST = 200  # days after which what was due, or a day that a sentence names, is but told of
_SENTENCE = 40  # characters; a shorter line opens a text only where it tells the hour of something
_YEAR = re.compile(r"[12](?<!\d.)(?:(?<=1)9|(?<=2)0)\d\d(?!\d)")  # begins with figures: found faster


class Context(Dateline):
    """The page, its stamps, and what the text says about itself: its date, its tone, its lead."""

    def __init__(self, page: Page, anchor: date | None) -> None:
        """Take the page, and the day on which it was first seen."""
        self.page, self.units = page, page.units
        self.calendar = Calendar(published=page.published, anchor=anchor)
        self.by_unit: list[list[Stamp]] = []
        self.sure: set[int] = set()  # where stamps begin that a second look has found to be told
        self.out = Composed()
        self.lead_stamp: Stamp | None = None
        self.heading_day: date | None = None
        self.heading_unit: Unit | None = None
        self.heads: list[Unit] = []
        self.dateline: Stamp | None = None
        self._towns: dict[int, bool] = {}  # whether a heading is but a town, once looked for
        self.move: Move | None = None  # of the two days of something moved
        self.last_words: Span | None = None  # words of the last day of the lead, where they stand apart
        self._noons: dict[int, Clock] = {}  # the clock before noon from which that of a row is told, by its begin
        self.day_words: dict[date, Span] = {}  # words that name a day, once they have been looked for
        self._lead_limit = 0  # index of the first unit behind title and opening
        self.block_day: tuple[int, date, Day] | None = None
        self.label: tuple[str, Span] | None = None  # the zone that a heading over the rows names
        self.all_times: tuple[str, Span] | None = None  # the zone that all times are said to be in
        told = (u for u in self.units if u.form in (Form.PROSE, Form.BULLET))
        self.body = next((u for u in told if u.end - u.start > _SENTENCE or (u.clocks and u.has(Means.OCCASION))), None)

    def _told(self) -> None:
        """The first full date, and a year named without a day near the top."""
        full = [s.day for s in self.out.stamps if s.day is not None and s.day.year and s.role is not Role.TERM]
        newest = max((day.year for day in full), default=0)
        for unit in self.units:
            for stamp in self.by_unit[unit.index]:
                if self.out.news and stamp.role is Role.EVENT and unit.has(Means.FUTURE, Means.NEXT):
                    continue
                roles = (Role.EVENT, Role.PAST) if self.out.news else (Role.EVENT, Role.DEADLINE, Role.LOGISTICS)
                if stamp.day and stamp.day.year and stamp.day.month and stamp.role in roles:
                    told = self.calendar.date_of(stamp.day)
                    near = self.calendar.published
                    if told is None or (near is not None and abs((told - near).days) > 400):
                        continue
                    if near is None and told.year < newest - 1:
                        continue  # "goes back to 30 March 2004", in a text of 2025
                    if self.out.news and near is not None and told > near:
                        continue  # what lies ahead is not what news tells of
                    self.calendar.told = told
                    break
            if self.calendar.told is not None or unit.block > 6:
                break
        if (
            self.out.news
            and self.calendar.told
            and self.calendar.published
            and self.calendar.told < self.calendar.published
        ):
            self.calendar.told = self.calendar.published
        if self.calendar.base is None:
            newest = max([newest, *(int(year[0]) for year in _YEAR.finditer(self.page.text))])
            first = next((day for day in full if day.year >= newest - 1), None)  # no "founded on 23 September 1965"
            self.calendar.any_full = self.calendar.date_of(first) if first is not None else None
        for unit in self.units[:6]:
            year = _YEAR.search(self.page.text, unit.start, unit.end)
            if year is not None:
                self.calendar.year = int(year[0])
                break

    def _rows_day(self) -> date | None:
        """The day of the rows and fields, where they all have the same."""
        days = {
            self.calendar.date_of(stamp.day)
            for unit in self.units
            if unit.form in (Form.ROW, Form.FIELD)
            for stamp in self.by_unit[unit.index]
            if stamp.day is not None and stamp.role is Role.EVENT and not stamp.day.relative
        }
        return days.pop() if len(days) == 1 else None

    def _dated_rows(self) -> date | None:
        """The day that stands over the text, where its rows have no other: "Casteau, 18 March 2026"."""
        rows = any(u.form is Form.ROW and any(s.role is Role.EVENT for s in self.by_unit[u.index]) for u in self.units)
        if not rows or self.dateline is None or self.dateline.day is None:
            return None
        return self.calendar.date_of(self.dateline.day)

    def _lead(self) -> None:
        """The day or span of the whole occasion: of the opening, else of the title."""
        best: Stamp | None = None
        if self.out.news:
            return
        confirmed = False
        field = any(u.label in WHEN and any(d.month for d in u.days) for u in self.units)
        dated = self._dated_by_field() if field else None
        for unit in self.units[: self._lead_limit]:
            if unit.form in (Form.ROW, Form.FIELD):
                continue
            told = field and unit.form is Form.PROSE and not unit.has(Means.CANCELLED, Means.POSTPONED, Means.MOVED)
            for stamp in self.by_unit[unit.index]:
                if (
                    stamp.day is None
                    or stamp.role is not Role.EVENT
                    or stamp.day.relative in _BY_ANOTHER
                    or self.calendar.is_far(stamp.day)
                    or (told and self.calendar.is_over(stamp.day))
                    or (dated is not None and told and self._is_other(stamp.day, dated))
                    or (stamp.clock is None and (self._is_free(stamp) or self._is_long_ago(stamp)))
                ):
                    continue
                confirmed = confirmed or (best is not None and self._confirms(stamp.day, best))
                if confirmed:
                    break
                if (
                    best is None
                    or (
                        (best.unit.form in (Form.TITLE, Form.HEADING) or not (best.day and best.day.month))
                        and stamp.unit is not best.unit
                        and self._fuller(stamp, best)
                    )
                    or (stamp.day.month and best.day and not best.day.month)
                ):
                    best = stamp
                    if stamp.day.month:
                        break
        for unit in self.units:
            if best is None and unit.label in (Means.L_WHEN, Means.L_DATE):
                best = next((s for s in self.by_unit[unit.index] if s.day and s.role is Role.EVENT), None)
        if best is None or best.day is None:
            self.calendar.lead = self._rows_day() or self._dated_rows() or self._arrival_day()
            return
        first = self._written_weekday(best) or self.calendar.date_of(best.day)
        if first is None:  # "... on Thursday at 13:00" in a title, and the date in a field
            best = self._dated_elsewhere(best.day.weekday) or best
            first = self.calendar.date_of(best.day) if best.day is not None else None
        if first is None or best.day is None:
            return
        newer = self._new_day(best)
        if newer is not None:
            self.lead_stamp, self.calendar.lead = best, newer
            return
        best = self._ranged_field(best, first) or best
        if best.day is None:
            return
        last = self._last_stop(best, first) or self.calendar.last_of(best.day, first)
        lasts = self._last_told(best, first) if last is None else None
        last = last or lasts
        self.lead_stamp = best
        if last is not None and last > first:
            self.calendar.span = (first, last)
            titled = next(
                (s.day for s in self.by_unit[0] if s.day and s.day.month and not s.day.last and s.role is Role.EVENT),
                None,
            )
            if titled is not None and best.unit.index > 0:
                self.calendar.lead = self.calendar.date_of(titled)
            if lasts is not None:
                self.calendar.lead = first  # "begins on Monday": the hours that follow are of that day
        else:
            self.calendar.lead = first

    def _arrival_day(self) -> date | None:
        """The one day on which guests arrive, where nothing else of the opening tells a day: it is held on that."""
        days = {
            self.calendar.date_of(s.day)
            for unit in self.units[: self._lead_limit]
            for s in self.by_unit[unit.index]
            if s.role is Role.LOGISTICS and s.day is not None and (s.day.month or s.day.weekday >= 0) and not s.day.last
        }
        return days.pop() if len(days) == 1 else None

    def _last_stop(self, best: Stamp, first: date) -> date | None:
        """The last day of a journey: "is in Poland on Monday 2 March and in Lithuania on Tuesday 3 March"."""
        if best.clock is not None or not self.units[0].has(Means.GOES) or best.unit.form is not Form.PROSE:
            return None
        stops = [s for s in self.by_unit[best.unit.index] if s.role is Role.EVENT and s.day is not None and s.day.month]
        if len(stops) < 2 or stops[0] is not best or any(s.clock is not None for s in stops):
            return None
        last = self.calendar.date_of(stops[-1].day) if stops[-1].day is not None else None
        if last is not None and stops[-1].day is not None:
            last = self.calendar.last_of(stops[-1].day, last) or last
        if last is None or not 0 < (last - first).days <= LONGEST_JOURNEY:
            return None
        self.last_words = Span(stops[-1].day.start, stops[-1].day.end) if stops[-1].day is not None else None
        return last

    def _dated_elsewhere(self, weekday: int) -> Stamp | None:
        """The first full date of something held that falls on a weekday, where the opening names only that."""
        stamps = (
            s for unit in self.units for s in self.by_unit[unit.index] if s.role is Role.EVENT and s.day is not None
        )
        dated = ((s, self.calendar.date_of(s.day)) for s in stamps if s.day is not None and s.day.month)
        return next((s for s, day in dated if day is not None and day.weekday() == weekday), None)

    def _ranged_field(self, best: Stamp, first: date) -> Stamp | None:
        """The field that tells all days of what begins on that of the lead: "Dates: 2 to 5 March"."""
        if best.day is None or best.day.last is not None or best.clock is not None:
            return None
        fields = (s for u in self.units if u.label in WHEN for s in self.by_unit[u.index] if s.role is Role.EVENT)
        days = ((s, s.day) for s in fields if s.clock is None and s.day is not None and s.day.last is not None)
        return next((stamp for stamp, day in days if self.calendar.date_of(day) == first), None)

    def _last_told(self, best: Stamp, first: date) -> date | None:
        """The day to which the lead is said to last: "starts on 8 June ... It is scheduled to last until 12 June"."""
        end = end_of(self.page, self.by_unit, best) if best.until is None else None  # both hours tell the whole
        last = self.calendar.date_of(end.day) if end is not None and end.day is not None else None
        if end is None or end.day is None or last is None or not 0 < (last - first).days <= LONGEST_SPAN:
            return None
        end.role, self.last_words = Role.END, Span(end.day.start, end.day.end)
        return last

    def _written_weekday(self, stamp: Stamp) -> date | None:
        """The date written with a weekday that now stands alone: "Thursday 21 and Friday 22 May ... on Thursday"."""
        day = stamp.day
        if day is None or day.weekday < 0 or day.day or day.relative:
            return None
        for unit in reversed(self.units[max(0, stamp.unit.index - WRITTEN_BEFORE) : stamp.unit.index]):
            for other in self.by_unit[unit.index]:
                if other.day is None or not other.day.month or other.role in OTHER_DAYS:
                    continue
                led = unit.index < self._lead_limit or unit.block == stamp.unit.block or unit.form is Form.HEADING
                if other.day.weekday < 0 and not led:
                    continue  # "prepare for the session of 7-10 April", in another paragraph
                first = self.calendar.date_of(other.day)
                last = (self.calendar.last_of(other.day, first) or first) if first is not None else None
                if first is None or last is None or (last - first).days >= WEEK:
                    continue
                ahead = (day.weekday - first.weekday()) % WEEK
                if ahead <= (last - first).days:
                    return first + timedelta(days=ahead)
        return None

    def _confirms(self, day: Day, best: Stamp) -> bool:
        """Whether "on Wednesday" of the opening is the day of the title, "6 May 2026"."""
        if best.day is None or best.unit.form is not Form.TITLE or not best.day.month or best.day.last:
            return False
        if day.month or day.day or day.weekday < 0 or day.relative:
            return False
        titled = self.calendar.date_of(best.day)
        return titled is not None and titled.weekday() == day.weekday

    def _new_day(self, best: Stamp) -> date | None:
        """The day to which the lead moves what it speaks of: later times belong to it."""
        unit = best.unit
        if self.move is not None and best in (self.move.old, self.move.new):
            old, new = self.move.old.day, self.move.new.day
            if old is None or new is None or old.last is not None or new.last is not None:
                return None
            return self.calendar.date_of(new)
        if not unit.has(Means.POSTPONED, Means.MOVED) or best.day is None:
            return None
        told = (Role.EVENT, Role.OLD, Role.PAST)  # no "as stated in our invitation of 1 September"
        days = [s.day for s in self.by_unit[unit.index] if s.day is not None and s.day.month and s.role in told]
        return self.calendar.date_of(days[-1]) if len(days) > 1 and days[-1] is not best.day else None

    def _span_at(self, stamp: Stamp) -> tuple[date, date] | None:
        """The days of which a stamp tells one, "on the first day": the new ones behind words that move the old."""
        new = self.move.new if self.move is not None else None
        first = self.calendar.date_of(new.day) if new is not None and new.day and new.start < stamp.start else None
        last = self.calendar.last_of(new.day, first) if new is not None and new.day and first is not None else None
        return (first, last) if first is not None and last is not None else self.calendar.span

    def _dated_by_field(self) -> date | None:
        """The day that a field tells."""
        days = (d for u in self.units if u.label in WHEN for d in u.days if d.month and d.year)
        return next((self.calendar.date_of(day) for day in days), None)

    def _is_free(self, stamp: Stamp) -> bool:
        """Whether nothing is on then: "Monday 16 and Tuesday 17 March: no public appointments"."""
        behind = self.page.low[stamp.end : min(stamp.unit.end, stamp.end + _BEHIND)].lstrip()
        words = behind[1:].split()[:1] if behind[:1] in (":", "–", "-") else []
        return bool(words) and words[0] in self.page.language.nothing

    def _is_long_ago(self, stamp: Stamp) -> bool:
        """Whether a day lies long before an hour that the text sets: "its judgment on the hearing of 9 July 2025"."""
        if stamp.unit.form is not Form.PROSE or stamp.day is None or not stamp.day.year:
            return False
        first = self.calendar.date_of(stamp.day)
        return first is not None and self._latest is not None and (self._latest - first).days >= LONG_PAST

    @cached_property
    def _latest(self) -> date | None:
        """The last of the days that are written with their year and an hour at which something is held."""
        held = (s for stamps in self.by_unit for s in stamps if s.clock is not None and s.role is Role.EVENT)
        days = (self.calendar.date_of(s.day) for s in held if s.day is not None and s.day.year)
        return max((day for day in days if day is not None), default=None)

    def _is_other(self, day: Day, other: date) -> bool:
        """Whether the one day that a sentence names is not that which the fields tell."""
        first = self.calendar.date_of(day) if day.month and day.last is None else None
        return first is not None and first != other

    def _lead_end(self) -> int:
        """How many units make up title and opening."""
        prose = 0
        block = -1
        for unit in self.units:
            if unit.form is Form.ROW and any(s.role is Role.EVENT for s in self.by_unit[unit.index]):
                return unit.index
            if unit.label in (Means.L_WHEN, Means.L_DATE) and any(s.day is not None for s in self.by_unit[unit.index]):
                return unit.index
            if unit.form in (Form.PROSE, Form.BULLET) and unit.block != block and unit.end - unit.start > 40:
                prose, block = prose + 1, unit.block
                if prose > 2:
                    return unit.index
        return len(self.units)

    @staticmethod
    def _fuller(stamp: Stamp, other: Stamp) -> bool:
        if stamp.day is None or other.day is None:
            return False
        mine, theirs = (bool(stamp.day.month), bool(stamp.day.last)), (bool(other.day.month), bool(other.day.last))
        return mine > theirs if other.unit.form is Form.PROSE else mine >= theirs
