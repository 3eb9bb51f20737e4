"""Deadlines: on which day each of them falls.

Reads what the roles have called deadlines, after all items are known: a weekday is counted back from what the deadline
is for. Refuses what fell long ago.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from feeds.model.event import Status
from feeds.reading import titles
from feeds.reading.composed import Due
from feeds.reading.context import LONG_PAST
from feeds.reading.languages.grammar import Means
from feeds.reading.late import Late
from feeds.reading.listed import MOST_DAYS
from feeds.reading.page import Form
from feeds.reading.stamps import Role, Stamp

# whom one writes to or rings, or the word for it
_ASKED = re.compile(
    r"@|\+?\d[\d ()/-]{6,20}\d"
    r"|\b(?:rsvp|regist\w{1,8}|confirm\w{0,6}|e-?mail\w{0,3}|inscri\w{1,8}|s.annonc\w{1,4}|anmeld\w{1,4}|angemeldet)"
)
_GONE = (Status.POSTPONED, Status.CANCELLED)


class Owed(Late):
    """Finds the days of deadlines."""

    def _deadlines(self) -> None:
        first = min((i.day for i in self.out.items), default=None)
        self.held = sorted({i.day for i in self.out.items if i.clock is not None})
        rows = [i for i in self.out.items if i.clock is not None and i.unit.form is Form.ROW]
        self.owners = {unit.index: item.day for item in reversed(rows) for unit in item.own}
        event = first or self.calendar.lead or (self.calendar.span[0] if self.calendar.span else None)
        for unit in self.units:
            in_unit: date | None = None
            for stamp in self.by_unit[unit.index]:
                if stamp.role is not Role.DEADLINE:
                    continue
                days = self._due_days(stamp, event, in_unit)
                if not days:
                    stamp.role = Role.NO_DAY
                for day in days:
                    in_unit = day
                    self.out.dues.append(
                        Due(stamp, day, stamp.clock, titles.cut(self.page.text, unit.start, unit.end), self.all_times)
                    )

    def _due_days(self, stamp: Stamp, event: date | None, in_unit: date | None) -> list[date]:
        if stamp.day is None:
            owner = in_unit or self.owners.get(stamp.unit.index) or self._that_day(stamp)
            return [owner] if owner is not None else []
        if stamp.day.relative is Means.EACH_DAY:
            timed_items = [i for i in self.out.items if i.clock is not None]
            before = [i for i in timed_items if i.unit.index < stamp.unit.index]
            if before and all(i.unit.form is Form.FIELD for i in timed_items):
                return [before[-1].day]  # "When: 23 April ... the link, by 11:00 on the day": of this group of fields
            return self.held[:MOST_DAYS]
        if stamp.day.relative is Means.SAME_DAY:
            event = self._named_day(stamp) or next(
                (i.day for i in reversed(self.out.items) if not i.whole and i.unit.index <= stamp.unit.index), event
            )
        bare = stamp.day.weekday >= 0 and not stamp.day.day and stamp.day.relative is None
        if bare:
            event = self._due_for(stamp) or event
        day = self.calendar.date_of(stamp.day, event=event, deadline=True)
        if day is None:
            return []
        if bare and self.calendar.published is not None and day < self.calendar.published:
            day += timedelta(days=7)  # "by Tuesday noon" of a text of Thursday
        if bare and in_unit is not None and day < in_unit and day + timedelta(days=7) in self.held:
            day += timedelta(days=7)  # "Thursday before 17:30 and Friday before 12:00", of a meeting on both days
        if self.out.news and self.calendar.told is not None and day < self.calendar.told:
            return []
        today = self.calendar.published or event
        return [day] if today is None or (today - day).days < LONG_PAST else []

    def _that_day(self, stamp: Stamp) -> date | None:
        """ "RSVP by 11:30 a.m." of what is held at 1 p.m. of the only day that is told: on that day."""
        unit, clock = stamp.unit, stamp.clock
        if (
            clock is None
            or clock.until is not None
            or unit.has(Means.DAILY)
            or not _ASKED.search(self.page.low, unit.start, unit.end)
        ):
            return None
        begins = min(((i.clock.hour, i.clock.minute) for i in self.out.items if i.clock is not None), default=(0, 0))
        return self.held[0] if (clock.hour, clock.minute) < begins and len(self.held) == 1 else None

    def _due_for(self, stamp: Stamp) -> date | None:
        """The day from which the weekday of a deadline is counted back: that of what it is for, as its sentence says.

        A day in the same sentence, then what it names ("for the stand-up"), then the first thing that is still on.
        """
        return self._named_day(stamp) or min((i.day for i in self.out.items if i.status not in _GONE), default=None)

    def _named_day(self, stamp: Stamp) -> date | None:
        """The day that the sentence of a deadline tells, or that of what it names and is still on."""
        unit = stamp.unit
        told = [s.day for s in self.by_unit[unit.index] if s.day is not None and s.day.month and s.start < stamp.start]
        if told:
            return self.calendar.date_of(told[-1])
        held = {self.page.low[m.start : m.end] for m in unit.marks if m.means is Means.OCCASION}
        on = (i for i in self.out.items if i.clock is not None and i.status not in _GONE)
        return min((i.day for i in on if any(word in i.title.lower() for word in held)), default=None)
