"""Statuses: whether what a text tells is on, called off, put off, or not yet sure.

The words of its own sentence or row speak first, then a line over it, then the title and the opening, from which a
sentence may except it ("unaffected", "as planned"). Refuses to tell which of two days is the new one: moves.py does.
"""

from __future__ import annotations

from functools import cached_property

from feeds.model.event import Span, Status
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.naming import Naming
from feeds.reading.page import Form, Item, Mark, Unit
from feeds.reading.stamps import Stamp

_NAMING_WORD = 5  # letters of a word by which a sentence names an event
_SEVERAL = 2  # items of one word, which then names none of them
_DIRECT = 12  # characters between words and the day that they speak of
_PUT_OFF = (Means.POSTPONED, Means.MOVED)
_OFF = (Means.CANCELLED, Means.POSTPONED)


class Statuses(Naming):
    """Tells the status of an item."""

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
        off = item.unit.has(Means.CANCELLED) is None and item.unit.has(*_PUT_OFF) is not None
        off = off and item.clock is not None and item.unit is not self.move.old.unit
        with_it = off and item.day == self.calendar.date_of(self.move.old.day)
        if with_it or item.day_span.start == self.move.old.day.start:
            mark = self.move.mark
            if mark.means is Means.FUTURE:  # "planned for 19 March, will now be held on the 26th"
                mark = self.units[0].has(*_PUT_OFF) or item.unit.has(*_PUT_OFF) or mark
            tell_status(item, Status.POSTPONED, mark)
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
            tell_status(item, Status.CANCELLED, over)
        elif former is not None and Means.CANCELLED not in means:
            tell_status(item, Status.POSTPONED, former)
        elif Means.CANCELLED in means and self._set_again(item):
            tell_status(item, Status.POSTPONED, self._told_by(marks, Means.CANCELLED))
        elif Means.CANCELLED in means or (self.out.cancelled and not item.announced and not self._goes_on(item, area)):
            tell_status(item, Status.CANCELLED, self._told_by(marks, Means.CANCELLED))
        elif moved:
            return
        elif (Means.POSTPONED in means or self._redated(item)) and item.status is Status.CONFIRMED:
            self._postponed(item)
        elif Means.TENTATIVE in means and unit.form is not Form.TITLE:
            tell_status(item, Status.TENTATIVE, self._told_by(marks, Means.TENTATIVE))

    def _was_set_for(self, item: Item) -> Mark | None:
        """ "The launch was set for 5 March", where title or sentence before say that it has been moved."""
        unit = item.unit
        told = [m for m in unit.marks if m.means is Means.FORMER and m.end - m.start > _NAMING_WORD]
        first = item.day_span.start
        if item.clock is not None and unit.start <= item.clock.start < first:
            first = item.clock.start  # "which had been set for 10:52 on Sunday"
        near = (m for m in told if 0 <= first - m.end <= _DIRECT)
        glue = self.page.language.glue
        mark = next((m for m in near if glue.issuperset(WORD.findall(self.page.low[m.end : first]))), None)
        if mark is not None and self._set_anew(item):
            return mark
        if mark is None or unit.form is not Form.PROSE or not unit.index:
            return None
        if any(m.means is Means.FUTURE and not mark.start <= m.start < mark.end for m in unit.marks):
            return None
        before = (self.units[0], self.units[unit.index - 1])
        return mark if any(u.has(*_PUT_OFF) for u in before) else None

    @staticmethod
    def _set_anew(item: Item) -> bool:
        """ "Announced for 10 June at 9:30 is to be held on 1 July": words of what is to come lead to another day."""
        later = next((d for d in item.unit.days if d.month and d.start > item.day_span.end), None)
        if later is None or item.unit.form is not Form.PROSE:
            return False
        return any(m.means is Means.FUTURE and item.day_span.end <= m.start < later.start for m in item.unit.marks)

    def _listed_under(self, unit: Unit) -> Mark | None:
        """ "These events are cancelled:" over rows: what a line with a colon says of those under it.

        Or the sentence before that line: "The visit cannot go ahead. This affects:".
        """
        over = self._line_over(unit) if unit.form in (Form.ROW, Form.BULLET) else None
        if over is None:
            return None
        if (mark := over.has(Means.CANCELLED)) is not None:
            return mark
        before = self.units[over.index - 1]
        with_it = not meant.AFFECTED.isdisjoint(WORD.findall(self.page.low[over.start : over.end]))
        return before.has(Means.CANCELLED) if with_it and before.form is Form.PROSE else None

    def _set_again(self, item: Item) -> bool:
        """ "It will not be held on that day. It takes place on 23 February": the sentence behind sets another day."""
        behind = self.units[item.unit.index + 1 : item.unit.index + 2]
        if item.unit.form is not Form.PROSE or not behind or behind[0].block != item.unit.block:
            return False
        opened = WORD.match(self.page.low, behind[0].start)
        it = opened is not None and opened[0] in self.page.language.pronouns and behind[0].has(Means.FUTURE) is not None
        later = (self.calendar.date_of(day) for day in behind[0].days if day.month)
        return it and any(day is not None and day > item.day for day in later)

    def _line_over(self, unit: Unit) -> Unit | None:
        """The line with a colon over the rows or fields of which a unit is one."""
        over = self._lines_over[unit.index]
        if over is None or over.form is Form.TITLE or self.page.text[over.end - 1] != ":":
            return None
        return over

    @cached_property
    def _lines_over(self) -> list[Unit | None]:
        """The nearest unit before each that is no row, field, note or bullet."""
        last: Unit | None = None
        before = []
        for unit in self.units:
            before.append(last)
            last = last if unit.form in (Form.ROW, Form.FIELD, Form.NOTE, Form.BULLET) else unit
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
        """What a sentence of its own calls or puts off: "The ceremony has been cancelled"; only where it names one."""
        if self.page.kinds.isdisjoint(_OFF):
            return
        named_by: dict[str, list[Item]] = {}
        for item in self.out.items:
            for word in self._words_of(item) if item.clock is not None else ():
                if len(named_by.setdefault(word, [])) < _SEVERAL:
                    named_by[word].append(item)
        for unit in self.units[1:]:
            mark = unit.has(*_OFF) if unit.form in (Form.PROSE, Form.BULLET, Form.NOTE) else None
            if mark is None or self.by_unit[unit.index]:
                continue
            words = WORD.findall(self.page.low[unit.start : mark.start])
            put_off = mark.means is Means.POSTPONED
            if put_off and self.page.language.present_passive.isdisjoint(words[-2:]):
                continue
            named = {id(i): i for word in words if len(word) >= _NAMING_WORD for i in named_by.get(word, ())}
            off = (Status.CONFIRMED, Status.CANCELLED) if put_off else (Status.CONFIRMED,)
            for one in named.values() if len(named) == 1 else ():
                if one.status in off:  # "will not be held on Monday. The talk is postponed"
                    tell_status(one, Status.POSTPONED if put_off else Status.CANCELLED, mark)

    def _words_of(self, item: Item) -> set[str]:
        """The words of its title and of its sentence up to its day or hour."""
        begun = item.unit.form is Form.PROSE and item.unit.start <= item.day_span.start < item.unit.end
        said = self.page.low[item.unit.start : item.day_span.start] if begun else ""
        return {*WORD.findall(item.title.lower()), *WORD.findall(said)}

    def _told_by(self, marks: list[Mark], means: Means) -> Mark | None:
        """The words that give a status; those of title and opening where its own have none."""
        every = marks + [m for u in self.units[:8] for m in u.marks]
        return next((m for m in every if m.means is means), None)

    def _postponed(self, item: Item) -> None:
        """The old time is postponed, the new one confirmed."""
        told = [m for m in item.unit.marks if m.means in _PUT_OFF]
        mark = next((m for m in told if m.means is Means.POSTPONED), told[0] if told else None)
        if mark is None:
            return
        before = item.day_span.start < mark.start and not self._moved_to(item, mark)
        if before and item.unit.form is Form.FIELD and self._in_next_sentence(item, mark):
            return
        if before or self._moved_from(item) or self._was_set(item, mark):
            tell_status(item, Status.POSTPONED, mark)

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
        told = item.unit.has(*_PUT_OFF)
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


def tell_status(item: Item, status: Status, mark: Mark | None) -> None:
    """Give an item its status, and keep the words that say so."""
    item.status = status
    if mark is not None:
        item.evidence.append(("status", Span(mark.start, mark.end)))
