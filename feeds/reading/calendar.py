"""Which day a written date is: the missing year, "today", a weekday's name, a day number without month.

What is not written is taken from the rest of the text, else from the day of publication, and as a last resort from the
day the text was first seen, with a doubt. Refuses to choose where nothing in the text or around it says.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from feeds.reading.languages.grammar import Means
from feeds.reading.page import NOT_TODAY, Day


@dataclass(slots=True)
class Calendar:
    """What a text says about the days it speaks of."""

    published: date | None = None  # of the source, or the text's own dateline
    told: date | None = None  # the first full date of what is told
    any_full: date | None = None  # some full date of the text, where nothing better tells the year
    year: int = 0  # a year the text names without a day ("PR (2018) 044")
    anchor: date | None = None  # the day the text was first seen
    span: tuple[date, date] | None = None  # first and last day of the whole occasion
    lead: date | None = None  # the single day of the lead
    used_anchor: bool = field(default=False)

    @property
    def base(self) -> date | None:
        """The day that a missing year is nearest to."""
        return self.published or self.told or (None if self.year else self.any_full)

    def is_far(self, day: Day) -> bool:
        """Whether a day lies more than a year behind the text's own date."""
        return self.published is not None and day.year > self.published.year + 1

    def date_of(
        self,
        day: Day,
        *,
        past: bool = False,
        event: date | None = None,
        deadline: bool = False,
        listed: bool = False,
    ) -> date | None:
        """The (first) day that is meant; None where it cannot be told.

        past: it is told as over.  event: the day of the event that a deadline belongs to.  listed: it heads a list.
        """
        if day.relative is not None:
            return self._relative(day, event)
        if day.month and day.day:
            return self._dated(day.year, day.month, day.day, day.weekday, past)
        if day.day:
            return self._numbered(day.day, day.weekday)
        if day.weekday >= 0 and day.nth == NOT_TODAY:
            found = self._weekday(day.weekday, past=past, event=event, deadline=deadline)
            return found + timedelta(days=7) if found is not None and found == self.published else found
        if day.weekday >= 0 and day.nth:  # "a week on Monday", from the day of publication
            said = self.published
            return said + timedelta(days=(day.weekday - said.weekday()) % 7 + day.nth) if said is not None else None
        if day.weekday >= 0:
            if listed and self.lead is not None:
                return self.lead + timedelta(days=(day.weekday - self.lead.weekday()) % 7)
            return self._weekday(day.weekday, past=past, event=event, deadline=deadline)
        return None

    def last_of(self, day: Day, first: date) -> date | None:
        """The last day of a range that begins on `first`."""
        if day.last is None:
            return None
        year, month, number = day.last
        for candidate in (year or first.year, first.year + 1):
            last = _date(candidate, month or first.month, number)
            if last is not None and last >= first:
                return last
        return None

    def listed(self, day: Day, first: date) -> list[date]:
        """The further days of "5, 7 and 9 June", whose first is known."""
        dates = (_date(first.year, first.month, number) for number in day.listed)
        return [date for date in dates if date is not None and date > first]

    def is_over(self, day: Day) -> bool:
        """Whether a full date lies before the text's own: "its judgment on the hearing of 24 June"."""
        if self.published is None or not (day.year and day.month):
            return False
        first = self.date_of(day)
        return first is not None and (self.last_of(day, first) or first) < self.published

    def disagrees(self, day: Day, on: date) -> bool:
        """Whether the weekday that is written is not that of the date."""
        return day.weekday >= 0 and day.day > 0 and on.weekday() != day.weekday

    def _dated(self, year: int, month: int, number: int, weekday: int, past: bool) -> date | None:
        if year:
            return _date(year, month, number)
        base = self.base
        if base is None and self.year:
            found = _date(self.year, month, number)
            if found is not None and (weekday < 0 or found.weekday() == weekday):
                return found
            later = _date(self.year + 1, month, number)
            return later if later is not None and weekday >= 0 and later.weekday() == weekday else found
        if base is None:
            if self.anchor is None:
                return None
            base = self.anchor
            self.used_anchor = True
        near = [d for y in (base.year - 1, base.year, base.year + 1) if (d := _date(y, month, number)) is not None]
        if not near:
            return None
        if past:
            over = [d for d in near if d <= base]
            near = over or near
        fitting = [d for d in near if weekday < 0 or d.weekday() == weekday]
        ahead = 0 if past else 45  # days: what is announced lies ahead rather than behind
        closest = min(fitting or near, key=lambda d: abs((d - base).days - ahead))
        if fitting and abs((closest - base).days) > 300:
            closest = min(near, key=lambda d: abs((d - base).days - ahead))
        return closest

    def _numbered(self, number: int, weekday: int) -> date | None:
        """A day number without its month: in the span; with a weekday also near the day told."""
        if self.span is not None:
            day = self.span[0]
            while day <= self.span[1]:
                if day.day == number:
                    return day
                day += timedelta(days=1)
        base = self.lead or self.base
        if base is None or weekday < 0:
            return None
        near = [
            d
            for d in (base + timedelta(days=n) for n in range(-15, 16))
            if d.day == number and (weekday < 0 or d.weekday() == weekday)
        ]
        return min(near, key=lambda d: (abs((d - base).days), d < base)) if near else None

    def _weekday(self, weekday: int, *, past: bool, event: date | None, deadline: bool) -> date | None:
        if self.span is not None and not deadline:
            inside = [
                d
                for n in range((self.span[1] - self.span[0]).days + 1)
                if (d := self.span[0] + timedelta(days=n)).weekday() == weekday
            ]
            if len(inside) == 1:
                return inside[0]
        if event is not None and deadline:
            back = (event.weekday() - weekday) % 7
            return event - timedelta(days=back)
        base = self.published
        if base is None or (event is not None and event == self.lead and event > base):
            near = self.lead or (self.span[0] if self.span else None)
            if near is None:
                return None
            return near + timedelta(days=(weekday - near.weekday() + 3) % 7 - 3)  # the nearest, three days either way
        ahead = (weekday - base.weekday()) % 7
        return base - timedelta(days=(-ahead) % 7) if past else base + timedelta(days=ahead)

    @staticmethod
    def nth(count: int, span: tuple[date, date] | None) -> date | None:
        """The first, second, ... or (-1) last day of the days of an occasion; None where it has no such day."""
        if span is None:
            return None
        day = span[1] if count < 0 else span[0] + timedelta(days=count - 1)
        return day if day <= span[1] else None

    def _relative(self, day: Day, event: date | None) -> date | None:
        if day.relative in (Means.SAME_DAY, Means.EACH_DAY):
            return event
        if day.relative is Means.DAY_AFTER:
            return event + timedelta(days=1) if event is not None else None
        if day.relative is Means.DAYS_LATER:
            return event + timedelta(days=day.nth) if event is not None else None
        if day.relative is Means.NTH_DAY:
            return self.nth(day.nth, self.span)
        if day.relative is Means.IN_DAYS:
            return self.published + timedelta(days=day.nth) if self.published is not None else None
        if day.relative is Means.EVE:
            return event - timedelta(days=1) if event is not None else None
        base = self.published
        if base is None:
            if self.anchor is None:
                return None
            base, self.used_anchor = self.anchor, True
        shift = {Means.TODAY: 0, Means.TOMORROW: 1, Means.OVERMORROW: 2, Means.YESTERDAY: -1}.get(
            day.relative or Means.TODAY, 0
        )
        return base + timedelta(days=shift)


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
