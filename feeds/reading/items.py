"""Items: what one stamp amounts to, once its day is known: title, own words, times that moved.

Refuses to choose a day: that is for compose.py.
"""

from __future__ import annotations

from datetime import date, timedelta

from feeds.model.event import Doubt, Span, Status
from feeds.reading import titles
from feeds.reading.languages.grammar import Means
from feeds.reading.lines import UNSURE
from feeds.reading.page import Day, Form, Item, Unit
from feeds.reading.stamps import Role, Stamp
from feeds.reading.statuses import Statuses
from feeds.reading.wording import FULL_STOP

_SHORTEST = 8  # characters of a title before its full stop
_NEAR = 20  # items back in which the old time of something is looked for


class Items(Statuses):
    """Makes items of stamps, with their status."""

    def _add(self, unit: Unit, stamp: Stamp, day: date, stamps: list[Stamp], announced: bool = False) -> None:
        words = self._segment(unit, stamp, stamps)
        named = any(m.means is Means.OCCASION and words.start <= m.start < words.end for m in unit.marks)
        moved = self._is_moved(stamp) and (stamp.clock is None or not named)
        span = self._moved_title() if moved else self._title(unit, stamp, words, stamps)
        if unit.form in (Form.ROW, Form.FIELD) and unit.start <= span.start:
            span = self._first_sentence(span)
        if not any(map(str.isalpha, self.page.text[span.start : span.end])):
            stamp.role = Role.MENTION  # a time with nothing beside it
            return
        rest = self._title_rest(unit, stamp, words, span)
        day_words = Span(stamp.day.start, stamp.day.end) if stamp.day else self._day_words(day)
        day_words = self._night_words(stamp, day) or day_words
        item = Item(
            unit=unit,
            title=titles.joined(self.page.text, (span, rest) if rest else (span,)),
            title_span=span,
            title_rest=rest,
            day=day,
            day_span=day_words,
            words=words,
            clock=stamp.clock,
            announced=announced,
            own=self._own(unit),
            heads=self._heads_over(unit),
        )
        if stamp.day is not None:
            last = self.calendar.last_of(stamp.day, day)
            if last is not None and stamp.clock is None:
                item.last = last
            if (last is None or last != day) and self.calendar.disagrees(stamp.day, day):
                self._weekday_doubt(item, stamp.day)  # an hour of the second day of a night has its own weekday
        else:
            governing = next((s.day for s in self._governing() if s.day and self.calendar.date_of(s.day) == day), None)
            if governing is not None and self.calendar.disagrees(governing, day):
                self._weekday_doubt(item, governing)
        item.others = stamp.also
        item.until = self._until(stamp, day)
        if stamp.clock is not None and stamp.clock.label is None:
            item.label = (self.label if unit.form is Form.ROW else None) or self.all_times
        self._same_hour(unit, item)
        self._status(item, stamp.moved)
        self._told_anew(item)
        self.out.items.append(item)

    def _told_anew(self, item: Item) -> None:
        """ "The talk was to begin on 10 July, will now be held on 21 August": the new day has the name of the old."""
        old = self.out.items[-1] if self.out.items else item
        span = item.title_span
        named = any(m.means is Means.OCCASION and span.start <= m.start < span.end for m in item.unit.marks)
        named = named or span.start < item.unit.start  # the title of the release
        if old.unit is item.unit and old.status is Status.POSTPONED and item.status is Status.CONFIRMED and not named:
            item.title, item.title_span, item.title_rest = old.title, old.title_span, old.title_rest

    def _first_sentence(self, span: Span) -> Span:
        """The title of a row without the sentences behind it: "Opening of the school. All media are welcome"."""
        stop = FULL_STOP.search(self.page.text, span.start + _SHORTEST, span.end)
        return titles.cut(self.page.text, span.start, stop.start()) if stop is not None else span

    def _until(self, stamp: Stamp, day: date) -> tuple[date, int, int, Span] | None:
        """When an item ends whose end is told apart: on its day, after midnight on the next, or on a day of its own."""
        until = stamp.until
        if until is None or until.clock is None or stamp.clock is None:
            return None
        hour, minute = until.clock.hour, until.clock.minute
        if until.day is None:
            over = (hour, minute) <= (stamp.clock.hour, stamp.clock.minute)
            ends: date | None = day + timedelta(days=1) if over and day < date.max else day
        else:
            ends = self.calendar.date_of(until.day)
        return (ends, hour, minute, Span(until.start, until.end)) if ends is not None and ends >= day else None

    def _governing(self) -> list[Stamp]:
        """The stamps whose day a clock without one takes: those of the heading over it and of the lead."""
        over = [s for s in self.by_unit[self.heading_unit.index] if s.clock is None] if self.heading_unit else []
        return [*over, *([self.lead_stamp] if self.lead_stamp is not None else [])]

    def _weekday_doubt(self, item: Item, day: Day) -> None:
        item.status = Status.TENTATIVE
        item.evidence.append(("status", Span(day.start, day.end)))
        item.doubts.append(
            Doubt(
                code="weekday-disagrees",
                said=f"{item.day.isoformat()} is not the weekday that is written beside it.",
                span=Span(day.start, day.end),
            )
        )

    def _day_words(self, day: date) -> Span:
        """Words that name a day, for a clock that takes it from elsewhere: those nearest by, else any that do."""
        if self.block_day is not None and self.block_day[1] == day:
            return Span(self.block_day[2].start, self.block_day[2].end)
        if self.heading_unit is not None and self.heading_day == day:
            days = self.heading_unit.days
            written = next((d for d in days if self.calendar.date_of(d, listed=True) == day), days[0])
            return Span(written.start, written.end)
        if day not in self.day_words:
            told = (s.day for s in self.out.stamps if s.day is not None)
            words = next((d for d in told if self.calendar.date_of(d, event=day) == day), None)
            self.day_words[day] = Span(words.start, words.end) if words is not None else Span(0, 0)
        return self.day_words[day]

    def _keeps_hour(self, unit: Unit) -> bool:
        """Whether a sentence, or the one behind it, says that the hour stays."""
        following = self.units[unit.index + 1 : unit.index + 2]
        return any(u.block == unit.block and u.has(Means.SAME_HOUR) for u in (unit, *following))

    def _same_hour(self, unit: Unit, item: Item) -> None:
        """ "postponed to Friday, at the same hour": the new day keeps the old clock."""
        if item.clock is not None or not self._keeps_hour(unit):
            return
        old = next((i for i in self.out.items[-_NEAR:] if i.unit is unit and i.clock is not None), None)
        old = old or next(
            (i for i in reversed(self.out.items[-_NEAR:]) if i.clock is not None and i.unit.block == unit.block), None
        )
        if old is not None:
            item.clock = old.clock

    def _open_row(self, unit: Unit) -> None:
        """A row that says in place of its time that it is to be confirmed, or is off."""
        day = self.heading_day or self.calendar.lead
        mark = next((m for m in unit.marks if m.means in UNSURE), None)
        if day is None or mark is None:
            return
        span = titles.cut(self.page.text, mark.end, unit.end)
        if span.end - span.start < 12:
            span = titles.cut(self.page.text, unit.start, unit.end)
        if span.end - span.start < 3:
            return
        item = self._plain(unit, span, day, self._day_words(day))
        item.own, item.heads = self._own(unit), list(self.heads)
        self.out.items.append(item)

    def _plain(self, unit: Unit, title: Span, day: date, day_span: Span) -> Item:
        """An item without a clock, of its unit alone."""
        words = titles.tidy(self.page.text[title.start : title.end])
        item = Item(unit, words, title, day, day_span, own=[unit])
        self._status(item)
        return item
