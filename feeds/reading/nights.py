"""Nights: which of two days an hour falls on that a text tells of one night, "the night of 28 to 29 March".

Hours before noon are those of the second day. So are rows behind midnight: "23:59 Separation", "00:20 Speeches".
Refuses hours with a date of their own, and two days without a night.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property

from msgspec.structs import replace

from feeds.model.event import Span
from feeds.reading.context import Context
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Clock, Form, Unit
from feeds.reading.stamps import Stamp

_NOON = 12  # hours
_BEFORE = 48  # characters before the days in which "night" stands
_INTO = 3  # words before the second day alone: "in der Nacht (vom 14.) auf den (15. März)"


_EVENING = 20  # hours; a row of the evening
_MORNING = 6  # before which a row that follows it is of the next day
_EARLY = 9  # o'clock, before which an hour behind a later one is of the afternoon
_APART = 4  # units between two rows of one list


class Nights(Context):
    """Knows whether the days of a text are one night."""

    _row: tuple[Unit, Clock, Clock | None] | None = None  # the row before; the clock of the one before midnight

    def _afternoon(self, unit: Unit, stamp: Stamp) -> Clock | None:
        """Set a row of the afternoon in a list of half days to it: "12.34", "1.04", "2.04".

        The clock from which it is told, the last that says itself on which side of noon it is; None for other rows.
        """
        last, clock = self._row, stamp.clock
        if last is None or clock is None or unit.form is not Form.ROW or stamp.day is not None:
            return None
        near = unit.index - last[0].index <= _APART and not any(
            u.form is Form.HEADING and u.days for u in self.units[last[0].index : unit.index]
        )
        written = self.page.text[clock.start : clock.end]
        half = near and 0 < clock.hour < _EARLY and last[1].hour >= _EARLY and written[:1] != "0"
        halves = not any(m.means in (Means.AM, Means.PM) and m.start >= clock.start for m in unit.marks)
        plain = half and halves and written.replace(".", "").replace(":", "").isdigit()
        if not plain or last[1].hour >= _EVENING or not self.page.language.bare_half:
            return None
        until = clock.until
        later = (until[0] + _NOON, until[1]) if until is not None and until[0] < _NOON else until
        stamp.clock = replace(clock, hour=clock.hour + _NOON, until=later)
        return self._noons.setdefault(clock.start, self._noons.get(last[1].start, last[1]))

    def _turned(self, unit: Unit, stamp: Stamp, day: date | None) -> Clock | None:
        """The last clock before midnight, for a row that lies behind it in a list of one day; None for others."""
        last, self._row = self._row, None
        if unit.form is not Form.ROW or stamp.clock is None or stamp.day is not None or day in (None, date.max):
            return None
        if self._night() is not None:
            return None  # its hours have been parted already
        turned: Clock | None = None
        if last is not None and last[0].section == unit.section and unit.index - last[0].index <= _APART:
            evening = last[1] if last[1].hour >= _EVENING else last[2]
            turned = evening if stamp.clock.hour < _MORNING else None
        self._row = unit, stamp.clock, turned
        return turned

    @cached_property
    def _before_lead(self) -> list[str]:
        """The words before the day of the lead, which is known by then."""
        lead = self.lead_stamp.day if self.lead_stamp is not None else None
        return WORD.findall(self.page.low, max(0, lead.start - _BEFORE), lead.start) if lead is not None else []

    def _night(self) -> tuple[date, date] | None:
        """The evening's day and the morning's, where the occasion is one night."""
        span, first, lead = self.calendar.span, self.calendar.lead, self.lead_stamp
        if lead is None or lead.day is None:
            return None
        before = self._before_lead
        if self.page.language.nights.isdisjoint(before):
            return None
        if span is not None:
            return span if (span[1] - span[0]).days == 1 else None
        into = first is not None and not self.page.language.onto.isdisjoint(before[-_INTO:]) and self._led_by_night()
        return (first - timedelta(days=1), first) if into and first is not None else None

    def _led_by_night(self) -> bool:
        """Whether only small words stand between a night and the day of the lead: no "night shifts to London this"."""
        language, before = self.page.language, self._before_lead
        at = max(n for n, word in enumerate(before) if word in language.nights)
        small = {*language.glue, *language.the, *language.of, *language.onto, *language.span_from, *language.through}
        named = (*language.weekdays, *language.months)
        return all(word in small or word in named or word[0].isdigit() for word in before[at + 1 :])

    def _hour_of_night(self) -> bool:
        """Whether the days of the lead are but one night, and an hour in it is told: "in der Nacht auf Freitag"."""
        lead, span = self.lead_stamp, self.calendar.span
        first = self.calendar.lead or (span[0] if span is not None else None)
        if lead is None or lead.day is None or first is None or first == date.max:
            return False
        before = self._before_lead[-_INTO:]
        near = (first - timedelta(days=1), first, first + timedelta(days=1))
        told = any(item.clock is not None and item.day in near for item in self.out.items)
        return told and not self.page.language.nights.isdisjoint(before)

    def _night_words(self, stamp: Stamp, day: date) -> Span | None:
        """The words that tell one of the two days of a night, for an hour that has none of its own."""
        night, lead = self._night(), self.lead_stamp
        own = stamp.day is not None and stamp is not lead
        if night is None or lead is None or lead.day is None or own or day not in night:
            return None
        if self.calendar.span is not None:
            return Span(lead.day.start, lead.day.end)
        words = WORD.finditer(self.page.low, max(0, lead.day.start - _BEFORE), lead.day.start)
        start = next(word.start() for word in words if word[0] in self.page.language.nights)
        return Span(start, lead.day.end)  # "Nacht vom 14. auf den 15. März"

    def _of_night(self, stamp: Stamp, day: date | None) -> date | None:
        """The day of an hour: of a night's, the first for the evening and the second for what is behind midnight."""
        own = stamp.day is not None and stamp is not self.lead_stamp
        if stamp.clock is None or own or self.calendar.span is None is self.calendar.lead:
            return day
        night = self._night()
        if night is None or day not in (None, *night):
            return day
        return night[stamp.clock.hour < _NOON]
