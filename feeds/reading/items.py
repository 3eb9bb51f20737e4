"""Items: what one stamp amounts to, once its day is known: title, own words, times that moved, status.

Refuses to choose a day: that is for compose.py.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property

from feeds.model.event import Doubt, Span, Status
from feeds.reading import titles
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.lines import UNSURE
from feeds.reading.naming import Naming
from feeds.reading.page import Day, Form, Item, Mark, Unit
from feeds.reading.stamps import Role, Stamp
from feeds.reading.wording import FULL_STOP

_NAMING_WORD = 5  # letters of a word by which a sentence names an event
_DIRECT = 3  # characters between words and the day that they speak of
_SHORTEST = 8  # characters of a title before its full stop
_NEAR = 20  # items back in which the old time of something is looked for
_PUT_OFF = (Means.POSTPONED, Means.MOVED)


class Items(Naming):
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
        self.out.items.append(item)

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

    def _is_moved(self, stamp: Stamp) -> bool:
        """Whether a stamp is the old or the new day of something moved; a stretch of days is told as a whole."""
        if self.move is None or stamp.day is None:
            return False
        return stamp is self.move.new or (stamp is self.move.old and stamp.day.last is None)

    def _is_new(self, item: Item) -> bool:
        """Whether an item has the new day of a move."""
        new = self.move.new.day if self.move is not None else None
        return new is not None and item.day_span.start == new.start

    def _by_move(self, item: Item) -> bool:
        """The status of the two days of a move; False for what is none of them."""
        if self.move is None or self.move.old.day is None:
            return False
        off = item.unit.has(Means.CANCELLED) is None and item.unit.has(Means.MOVED, Means.POSTPONED) is not None
        off = off and item.clock is not None and item.unit is not self.move.old.unit
        with_it = off and item.day == self.calendar.date_of(self.move.old.day)
        if with_it or item.day_span.start == self.move.old.day.start:
            item.status, mark = Status.POSTPONED, self.move.mark
            if mark.means is Means.FUTURE:  # "planned for 19 March, will now be held on the 26th"
                mark = self.units[0].has(*_PUT_OFF) or item.unit.has(*_PUT_OFF) or mark
            item.evidence.append(("status", Span(mark.start, mark.end)))
            return True
        return self._is_new(item)

    def _status(self, item: Item, moved: bool = False) -> None:
        """Set the status; an hour that has taken the place of another of its day holds, and is not postponed."""
        if self._by_move(item):
            return
        unit = item.unit
        area = item.words or Span(unit.start, unit.end)
        near = [u for u in item.own if u is unit or u.form in (Form.NOTE, Form.FIELD)]
        marks = [
            m
            for u in near
            for m in u.marks
            if u is not unit or area.start <= m.start < area.end or unit.form is Form.ROW
        ]
        means = {m.means for m in marks}
        former = self._was_set_for(item)
        over = self._listed_under(unit)
        if over is not None:
            item.status = Status.CANCELLED
            item.evidence.append(("status", Span(over.start, over.end)))
        elif former is not None and Means.CANCELLED not in means:
            item.status = Status.POSTPONED
            item.evidence.append(("status", Span(former.start, former.end)))
        elif Means.CANCELLED in means or (self.out.cancelled and not item.announced and not self._goes_on(item, area)):
            item.status = Status.CANCELLED
            self._told_by(item, marks, Means.CANCELLED)
        elif moved:
            return
        elif (Means.POSTPONED in means or self._redated(item)) and item.status is Status.CONFIRMED:
            self._postponed(item)
        elif Means.TENTATIVE in means and unit.form is not Form.TITLE:
            item.status = Status.TENTATIVE
            self._told_by(item, marks, Means.TENTATIVE)

    def _was_set_for(self, item: Item) -> Mark | None:
        """ "The launch was set for 5 March", where title or sentence before say that it has been moved."""
        unit = item.unit
        told = [m for m in unit.marks if m.means is Means.FORMER and m.end - m.start > _NAMING_WORD]
        first = item.day_span.start
        if item.clock is not None and unit.start <= item.clock.start < first:
            first = item.clock.start  # "which had been set for 10:52 on Sunday"
        mark = next((m for m in told if 0 <= first - m.end <= _DIRECT), None)
        if mark is not None and self._set_anew(item):
            return mark
        if mark is None or unit.form is not Form.PROSE or not unit.index:
            return None
        if any(m.means is Means.FUTURE and not mark.start <= m.start < mark.end for m in unit.marks):
            return None
        before = (self.units[0], self.units[unit.index - 1])
        return mark if any(u.has(Means.POSTPONED, Means.MOVED) for u in before) else None

    @staticmethod
    def _set_anew(item: Item) -> bool:
        """ "Announced for 10 June at 9:30 is to be held on 1 July": words of what is to come lead to another day."""
        later = next((d for d in item.unit.days if d.month and d.start > item.day_span.end), None)
        if later is None or item.unit.form is not Form.PROSE:
            return False
        return any(m.means is Means.FUTURE and item.day_span.end <= m.start < later.start for m in item.unit.marks)

    def _listed_under(self, unit: Unit) -> Mark | None:
        """ "These events are cancelled:" over rows: what a line with a colon says of those under it."""
        if unit.form is not Form.ROW:
            return None
        over = self._line_over(unit)
        return over.has(Means.CANCELLED) if over is not None else None

    def _line_over(self, unit: Unit) -> Unit | None:
        """The line with a colon over the rows or fields of which a unit is one."""
        over = self._lines_over[unit.index]
        if over is None or over.form is Form.TITLE or self.page.text[over.end - 1] != ":":
            return None
        return over

    @cached_property
    def _lines_over(self) -> list[Unit | None]:
        """The nearest unit before each that is no row, field or note."""
        last: Unit | None = None
        before = []
        for unit in self.units:
            before.append(last)
            last = last if unit.form in (Form.ROW, Form.FIELD, Form.NOTE) else unit
        return before

    def _goes_on(self, item: Item, area: Span) -> bool:
        """Whether an item is another thing than what title or opening call off: its day, or what is held, differs."""
        unit = item.unit
        parted = ";" in self.page.text[unit.start : unit.end] and unit.has(Means.CANCELLED)
        if parted and any(m.means is Means.FUTURE and area.start <= m.start < area.end for m in unit.marks):
            return True  # "the doorstep is cancelled; the session begins at 10:00"
        another = unit.days and self.calendar.lead is not None and item.day != self.calendar.lead
        if another or self._as_planned(unit):
            return True  # "the press conference takes place at 11:00, as announced"
        over = self._line_over(unit) if unit.form in (Form.ROW, Form.FIELD) else None
        if over is not None and over.has(Means.FUTURE) and not over.has(Means.CANCELLED):
            return True  # "The speech is not affected:" over its fields
        if self._headed_by(Means.CANCELLED) or unit.has(Means.CANCELLED) or unit.form not in (Form.PROSE, Form.BULLET):
            return False
        held = {self.page.low[m.start : m.end] for m in unit.marks if m.means is Means.OCCASION}
        off = [u for u in self.units[:6] if u.has(Means.CANCELLED) and u is not unit]
        told = {self.page.low[m.start : m.end] for u in off for m in self._off_in(u) if not self._put_instead(u, m)}
        if not unit.has(Means.FUTURE):
            return False
        timed = [u for u in off if u.form is Form.PROSE and any(s.clock is not None for s in self.by_unit[u.index])]
        if timed and timed[-1].block < unit.block and not any(u.has(Means.GOES) for u in timed):
            return True  # what falls has its hour, and another paragraph tells what is done at another
        if any(u.has(Means.GOES) for u in off):
            return False  # with a journey falls all that was to be held on it
        said = any(u.form is Form.PROSE for u in off)
        first = next((self.page.low[m.start : m.end] for m in unit.marks if m.means is Means.OCCASION), "")
        return said and bool(held) and first not in told

    def _off_in(self, unit: Unit) -> list[Mark]:
        """What a unit calls off: what is named in the part between commas that says so, else all that it names."""
        held = [m for m in unit.marks if m.means is Means.OCCASION]
        off = unit.has(Means.CANCELLED)
        if off is None:
            return held
        text = self.page.text
        begin = max(text.rfind(stop, unit.start, off.start) for stop in (", ", "; ", ": "))
        return [m for m in held if begin < m.start < off.end] or held

    def _put_instead(self, unit: Unit, held: Mark) -> bool:
        """ "Signing ceremony cancelled; online briefing instead": what takes the place of what is called off."""
        off = unit.has(Means.CANCELLED)
        if off is None or held.start < off.end:
            return False
        text = self.page.text
        behind = (m for m in unit.marks if m.means is Means.MOVED and m.start >= held.end)
        return ";" in text[off.end : held.start] or any("," not in text[held.end : m.start] for m in behind)

    def _called_off(self) -> None:
        """What a sentence of its own calls off: "The signing ceremony has been cancelled"; only where it names one."""
        for unit in self.units[1:] if Means.CANCELLED in self.page.kinds else ():
            mark = unit.has(Means.CANCELLED) if unit.form in (Form.PROSE, Form.BULLET, Form.NOTE) else None
            if mark is None or self.by_unit[unit.index]:
                continue
            held = {word for word in WORD.findall(self.page.low[unit.start : mark.start]) if len(word) >= _NAMING_WORD}
            named = [i for i in self.out.items if i.clock is not None and held & set(WORD.findall(i.title.lower()))]
            if len(named) == 1 and named[0].status is Status.CONFIRMED:
                named[0].status = Status.CANCELLED
                named[0].evidence.append(("status", Span(mark.start, mark.end)))

    def _told_by(self, item: Item, marks: list[Mark], means: Means) -> None:
        """Keep the words that give a status; those of title and opening where its own have none."""
        every = marks + [m for u in self.units[:8] for m in u.marks]
        mark = next((m for m in every if m.means is means), None)
        if mark is not None:
            item.evidence.append(("status", Span(mark.start, mark.end)))

    def _postponed(self, item: Item) -> None:
        """The old time is postponed, the new one confirmed."""
        told = [m for m in item.unit.marks if m.means in (Means.POSTPONED, Means.MOVED)]
        mark = next((m for m in told if m.means is Means.POSTPONED), told[0] if told else None)
        if mark is None:
            return
        before = item.day_span.start < mark.start and not self._moved_to(item, mark)
        if before and item.unit.form is Form.FIELD and self._in_next_sentence(item, mark):
            return
        if before or self._moved_from(item) or self._was_set(item, mark):
            item.status = Status.POSTPONED
            item.evidence.append(("status", Span(mark.start, mark.end)))

    def _in_next_sentence(self, item: Item, mark: Mark) -> bool:
        """ "When: 17 July, 10am. The event announced for 16 July is postponed": it speaks of another day."""
        stop = self.page.text.find(". ", item.day_span.end, mark.start)
        later = [d for d in item.unit.days if d.month and item.day_span.end < d.start < mark.start]
        return stop > 0 and any(d.start > stop for d in later)

    def _was_set(self, item: Item, mark: Mark) -> bool:
        """Whether the day of an item is that of before: "has postponed the conference that was set for 3 May"."""
        return mark.means is Means.POSTPONED and any(
            m.means in (Means.PAST, Means.FORMER) and mark.end <= m.start < item.day_span.start for m in item.unit.marks
        )

    def _moved_to(self, item: Item, mark: Mark) -> bool:
        """Whether the day of an item is the new one, before a mark at the end: "auf den 6. März verschoben"."""
        days = [day for day in item.unit.days if day.month or day.weekday >= 0]
        return len(days) > 1 and days[-1].end <= mark.start and days[-1].start == item.day_span.start

    def _redated(self, item: Item) -> bool:
        """Whether something is moved from one day to another, in other words than "postponed"."""
        days = {(day.month, day.day) for day in item.unit.days if day.month}
        told = item.unit.has(Means.MOVED, Means.POSTPONED)
        if item.unit.form is Form.ROW:
            new = (s.day for s in self.by_unit[item.unit.index] if s.moved)
            return any(day is not None and day.start != item.day_span.start for day in new)
        return len(days) > 1 and told is not None

    def _moved_from(self, item: Item) -> bool:
        """Whether the day of an item is the old one: "rescheduled from 14 to 21 October"."""
        days = [day for day in item.unit.days if day.month]
        before = self.page.low[max(item.unit.start, item.day_span.start - 8) : item.day_span.start].split()
        opened = bool(before) and before[-1] in self.page.language.span_from
        return opened and len(days) > 1 and days[-1].start > item.day_span.start

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
