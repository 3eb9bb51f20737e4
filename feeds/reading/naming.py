"""Naming: which words of a row, a field group or a sentence are the title of an event, and which units hang on it.

Refuses to make up words: a title is one or two pieces of the text.
"""

from __future__ import annotations

from bisect import bisect_left

from feeds.model.event import Span
from feeds.reading import titles
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Unit
from feeds.reading.places import Sort, find_places
from feeds.reading.stamps import Role, Stamp
from feeds.reading.zoned import Zones

_OFF = (Means.CANCELLED, Means.POSTPONED)
_SHORT = 12  # characters of a title that are too few to stand alone
_REST = 120  # characters of a title behind the time


class Naming(Zones):
    """Finds the words that name an event."""

    def _title(self, unit: Unit, stamp: Stamp, words: Span, stamps: list[Stamp]) -> Span:
        text = self.page.text
        whole = self._release_title()
        if unit.form is Form.ROW:
            events = [s for s in stamps if s.role is Role.EVENT]
            if events and stamp is not events[0]:
                return self._trimmed(events[events.index(stamp) - 1].end, stamp.start)
            return self._row_title(unit, stamp, whole)
        if unit.form is Form.FIELD:
            events = [s for s in stamps if s.role is Role.EVENT]
            if stamp is not events[0]:
                opened = text.rfind("(", unit.start, stamp.start)
                return self._trimmed(max(opened + 1, events[events.index(stamp) - 1].end), stamp.start)
            behind = titles.cut(text, stamp.end, unit.end)
            told = any(m.means is Means.OCCASION and behind.start <= m.start < behind.end for m in unit.marks)
            if told and len(events) == 1:
                return behind
            what = next((u for u in self._fields(unit) if u.label is Means.L_WHAT), None)
            if what is not None:
                return titles.cut(text, what.value, what.end)
            section = self.units[unit.section] if unit.section >= 0 else None
            if section is not None and section.has(Means.OCCASION) and not section.has(Means.ADVISORY):
                return titles.cut(text, section.start, section.end)
            return whole
        if unit.form is Form.TITLE:
            return whole
        other = self.move is not None and stamp not in self.move and unit.has(Means.OCCASION)
        if self.timed == 1 and stamp.clock is not None and not self.out.news and not other:
            return whole
        return self._sentence_title(unit, stamp, words, stamps)

    def _release_title(self) -> Span:
        """The title of the release, or its first words where it has none."""
        first = self.units[0]
        span = titles.cut(self.page.text, first.start, first.end)
        return span if span.end > span.start else Span(first.start, first.end)

    def _moved_title(self) -> Span:
        """The title of the release without its words of a move: "New date: media day", "Speech put off by a week"."""
        text, span = self.page.text, self._release_title()
        for mark in self.units[0].marks:
            if mark.means not in (*_OFF, Means.MOVED) or not span.start <= mark.start < span.end:
                continue
            if mark.start == span.start and text[mark.end : mark.end + 1] == ":":
                span = titles.cut(text, mark.end + 1, span.end)
            elif mark.start > span.start + _SHORT:
                span = self._trimmed(span.start, mark.start)
        return span

    def _row_title(self, unit: Unit, stamp: Stamp, whole: Span) -> Span:
        text = self.page.text
        behind = stamp.end
        for other in self.by_unit[unit.index]:
            if other.role in (Role.OLD, Role.END, Role.NOTE) and 0 <= other.start - behind < 24:
                behind = other.end
        after = titles.cut(text, behind, unit.end)
        off = next((m for m in unit.marks if m.means in _OFF and m.start == after.start), None)
        if off is not None and text[off.end : off.end + 2].lstrip(" ")[:1] in (":", "-", "–", "—"):
            after = titles.cut(text, off.end, unit.end)  # "14:30 CANCELLED: Remarks"
        doubtful = [
            m for m in unit.marks if m.means is Means.TENTATIVE and after.start <= m.start and m.end <= after.end
        ]
        if doubtful and after.end - after.start <= doubtful[0].end - doubtful[0].start + 2:
            after = Span(unit.end, unit.end)  # "(tbc)" is no title
        follow = [u for u in self._own(unit)[1:] if u.form is not Form.NOTE]
        same = [u for u in follow if u.block == unit.block and not u.days and u.label is None]
        if after.end - after.start >= 3:
            if self._is_place(unit, after):
                told = same[0] if same and same[0].has(Means.OCCASION, Means.FUTURE) else None
                return titles.cut(text, told.start, told.end) if told is not None else whole
            return self._to_next(unit, stamp, after)
        over = self.units[unit.index - 1] if unit.index else None
        if over is not None and self._stands_over(unit) and not self.titles_below:
            return titles.cut(text, over.start, over.end)
        before = titles.cut(text, unit.start, stamp.start)
        if text[unit.end - 1] == ":" and before.end - before.start >= 3:
            return whole
        small = self.page.language.glue
        empty = all(word in small for word in WORD.findall(self.page.low[before.start : before.end]))
        if before.end - before.start >= 3 and not empty and not (text[stamp.start - 1] in "([" and same):
            return whole if self._is_place(unit, before) else before
        if not follow:
            before_it = self.units[unit.index - 1] if unit.index else None
            if (
                before_it is not None
                and before_it.form is Form.HEADING
                and before_it.has(Means.OCCASION)
                and not before_it.days
            ):
                return titles.cut(text, before_it.start, before_it.end)
            return Span(unit.start, unit.start) if self.rows > 1 else whole
        if self.page.columns and Means.L_WHAT in self.page.columns:
            at = self.page.columns.index(Means.L_WHAT) - 1
            best = follow[min(max(at, 0), len(follow) - 1)]
        else:
            named = [u for u in follow if u.label not in (Means.L_WHERE, Means.L_ACCESS, Means.L_STREAM, Means.L_OTHER)]
            best = named[0] if named else follow[0]
            if len(named) > 1 and self._venue_cell(named[0]) and not self._venue_cell(named[1]):
                return titles.cut(text, named[1].start, named[1].end)
            if not best.has(Means.OCCASION, Means.FUTURE) and self._is_place(best, Span(best.start, best.end)):
                best = next((u for u in named if u.has(Means.OCCASION)), best)
        return titles.cut(text, best.value if best.label else best.start, best.end)

    def _stands_over(self, unit: Unit) -> bool:
        """Whether the line right above a time names what is held."""
        over = self.units[unit.index - 1] if unit.index else unit
        headed = over.block == unit.block and over.form is Form.HEADING and not over.days
        return headed and over.has(Means.OCCASION) is not None

    def _to_next(self, unit: Unit, stamp: Stamp, after: Span) -> Span:
        """The words behind a stamp, as far as the next one that is an event of its own."""
        for other in self.by_unit[unit.index]:
            if other.start > stamp.end and other.role is Role.EVENT and other.start < after.end:
                return self._trimmed(after.start, other.start)
        return after

    def _venue_cell(self, unit: Unit) -> bool:
        """Whether a cell of a table names a room: "Conference Room 4"."""
        words = WORD.findall(self.page.low[unit.start : unit.end])
        return len(words) <= 5 and any(word in self.page.language.venues or word == "stakeout" for word in words)

    def _venue_word(self, word: str) -> bool:
        """Whether a lower-case word names a venue, by itself or by its ending ("Sitzungssaal")."""
        language = self.page.language
        return word in language.venues or (bool(language.venue_endings) and word.endswith(language.venue_endings))

    def _is_place(self, unit: Unit, span: Span) -> bool:
        """Whether words name a place and nothing that happens there."""
        text = self.page.text
        comma = text.find(",", span.start, span.end)
        first = Span(span.start, comma if comma > 0 else span.end)
        marks = [m for m in unit.marks if span.start <= m.start < span.end]
        told = [m for m in marks if m.start < first.end and not self._venue_word(self.page.low[m.start : m.end])]
        persons = any(m.means in (Means.ROLE, Means.HONORIFIC) for m in marks)
        if persons or any(m.means in (Means.OCCASION, Means.FUTURE) for m in told):
            return False
        words = WORD.findall(self.page.text[span.start : span.end])
        small = self.page.language.glue | self.page.language.small_words
        if sum(word[0].islower() and word not in small for word in words) > 2:
            return False
        if ":" in text[span.start : span.end]:
            return False
        if any(self._venue_word(word.lower()) for word in WORD.findall(text[first.start : first.end])):
            return True
        if text.count(",", span.start, span.end) > 1 and any(c.isdigit() for c in text[span.start : span.end]):
            return True
        if any(m.means is Means.L_WHERE for m in marks) and len(words) <= 8:
            return True
        known = find_places(text, first.start, first.end, self.page.language)
        return bool(known) and sum(p.end - p.start for p in known) * 2 > first.end - first.start

    def _is_town(self, unit: Unit) -> bool:
        """Whether a heading is but a town, with its state or country: "Montréal, Quebec"."""
        known = find_places(self.page.text, unit.start, unit.end, self.page.language)
        if not known or known[0].start != unit.start or known[0].sort is not Sort.CITY:
            return False
        return 3 * sum(place.end - place.start for place in known) > 2 * (unit.end - unit.start)

    def _sentence_title(self, unit: Unit, stamp: Stamp, words: Span, stamps: list[Stamp]) -> Span:
        """The clause of a sentence that names what happens."""
        text = self.page.text
        if text[unit.end - 1] == ":":
            return self._release_title()
        nameless = self._over_brackets(unit, stamp) or self._nameless(unit)
        if nameless is not None:
            return nameless
        if words.start == stamp.start and words.end - stamp.end > 3:
            return titles.cut(text, stamp.end, words.end)
        marks = [m for m in unit.marks if m.means in (Means.OCCASION, Means.FUTURE)]
        start, stop = words.start, max(words.start, stamp.start)
        part = text.rfind(";", start, stop)
        if part >= 0 and any(part < m.start < stop for m in marks):
            start = part + 1
        elif words.start > unit.start and not any(words.start <= m.start < words.end for m in marks):
            start = unit.start
        if any(start <= m.start < stop for m in marks):
            return self._trimmed(start, stop)
        part = text.find(";", stamp.end, words.end)
        behind = part if part >= 0 else words.end
        if any(stamp.end <= m.start < behind for m in marks):
            return titles.cut(text, stamp.end, behind)
        return titles.cut(text, unit.start, part if part >= 0 else unit.end)

    def _in_brackets_last(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a stamp opens brackets that end its sentence, under a day: "Tour of the yard (14:00)."."""
        low = self.page.low
        opened = low.rfind("(", unit.start, stamp.start)
        closed = low.rfind(")", stamp.start, unit.end)
        if opened < 0 or closed < 0 or unit.end - closed > 2:
            return False
        before = WORD.findall(low[opened : stamp.start])
        dated = stamp.day is not None or self.heading_day is not None
        return dated and all(word in self.page.language.glue for word in before)

    def _over_brackets(self, unit: Unit, stamp: Stamp) -> Span | None:
        """The first sentence of a paragraph that ends with its time in brackets, where that is a short one."""
        before = self.units[unit.index - 1] if unit.index else unit
        over = self.units[before.index - 1] if before.index else before
        first = before.block == unit.block and over.block != unit.block and not before.clocks
        if not first or before.end - before.start > _REST or not self._in_brackets_last(unit, stamp):
            return None
        return titles.cut(self.page.text, before.start, before.end)

    def _nameless(self, unit: Unit) -> Span | None:
        """The title for a sentence that names nothing itself ("She will be ...", "Media can watch ..."); else None."""
        if unit.has(Means.OCCASION):
            return None
        first = WORD.match(self.page.low, unit.start)
        about_media = any(m.start == unit.start and m.means in (Means.L_ACCESS, Means.ABOUT) for m in unit.marks)
        if first is None or not (first[0] in self.page.language.pronouns or about_media):
            return None
        before = self.units[unit.index - 1] if unit.index else None
        if (
            before is not None
            and before.block == unit.block
            and before.form is unit.form
            and before.has(Means.OCCASION, Means.GOES)
        ):
            return titles.cut(self.page.text, before.start, before.end) if not before.clocks else self._release_title()
        return self._release_title()

    def _title_rest(self, unit: Unit, stamp: Stamp, words: Span, title: Span) -> Span | None:
        """Where the title of a sentence goes on behind the time: "lays a wreath (at 9:30) at the memorial"."""
        if unit.form not in (Form.PROSE, Form.BULLET) or not unit.start <= title.start < title.end <= stamp.start:
            return None
        end = min(words.end, stamp.end + _REST)
        part = self.page.text.find(";", stamp.end, end)
        end = part if part >= 0 else end
        if end < words.end and end - stamp.end == _REST:
            end = max(self.page.text.rfind(" ", stamp.end, end), stamp.end)
        span = titles.cut(self.page.text, stamp.end, end)
        return span if span.end - span.start > 3 else None

    def _trimmed(self, start: int, end: int) -> Span:
        """Without the small words at the end that led to the time: "begins at", "on"."""
        span = titles.cut(self.page.text, start, end)
        small = self.page.language.glue | self.page.language.small_words
        stop = span.end
        while stop > span.start:
            begin = self.page.low.rfind(" ", span.start, stop) + 1
            if begin <= span.start or self.page.low[begin:stop].strip(",.;:(") not in small:
                break
            stop = begin - 1
        return titles.cut(self.page.text, span.start, stop)

    def _own(self, unit: Unit) -> list[Unit]:
        """The units that hang on a unit: notes and lines of its row, fields of its group."""
        own = [unit]
        if unit.form is Form.FIELD:
            return self._fields(unit)
        if unit.form is not Form.ROW:
            return own
        bare = self._is_bare(unit)
        next_row = self.next_row[unit.index]
        limit = next_row if next_row is not None else len(self.units)
        for at in range(unit.index + 1, limit):
            other = self.units[at]
            same = other.block == unit.block
            last = other.form is Form.HEADING and other.index + 1 == limit and next_row is not None and not same
            if last and (not bare or len(own) > 1):
                break
            near = next_row is not None and other.index - unit.index <= 10
            if not (same or near or (bare and other.block - unit.block <= 3 and other.end - other.start < 160)):
                break
            if not same and next_row is None and other.form is Form.PROSE and not bare:
                break
            if not same and not bare and other.form is Form.PROSE and other.end - other.start > 120:
                break
            own.append(other)
        return own

    def _starts_row(self, unit: Unit) -> bool:
        """Whether a unit is a row of its own, and not a line about the row above ("RSVP by 3 p.m.")."""
        stamps = self.by_unit[unit.index]
        return unit.form is Form.ROW and (not stamps or stamps[0].role not in (Role.DEADLINE, Role.BEFORE))

    def _is_bare(self, unit: Unit) -> bool:
        """Whether a row is but a time: its title stands on another line."""
        return unit.end - self._row_stamp_end(unit) < 3

    def _row_stamp_end(self, unit: Unit) -> int:
        stamps = self.by_unit[unit.index]
        return stamps[0].end if stamps else unit.start

    def _is_day_heading(self, unit: Unit) -> bool:
        return unit.form is Form.HEADING and any(
            s.day is not None and s.clock is None for s in self.by_unit[unit.index]
        )

    def _fields(self, unit: Unit) -> list[Unit]:
        """The fields that belong to a field: all of them, or those of its group where its label is not the only one."""
        whens = self.labelled.get(unit.label or Means.L_WHEN, [])
        if len(whens) == 1:
            return [u for u in self.fields if u.label not in (Means.L_OTHER, Means.L_HOURS)]
        place = bisect_left(whens, unit.index)
        low = whens[place - 1] if place else -1
        high = whens[place + 1] if place + 1 < len(whens) else len(self.units)
        around = [self.units[at] for at in range(low + 1, high) if self.units[at].label not in (None, Means.L_OTHER)]
        return [u for u in around if u.index >= unit.index or u.block == unit.block or u.section == unit.section]

    def _survey(self) -> None:
        """What is asked again and again, found once: the next row after each unit, rows, timed stamps, fields."""
        self.next_row: list[int | None] = [None] * len(self.units)
        following: int | None = None
        for unit in reversed(self.units):
            self.next_row[unit.index] = following
            if self._starts_row(unit) or self._is_day_heading(unit):
                following = unit.index
        bare = [u for u in self.units if u.form is Form.ROW and self.by_unit[u.index] and self._is_bare(u)]
        below = self.units[bare[-1].index + 1 : bare[-1].index + 2] if bare else []
        self.titles_below = bool(below) and not all(self._stands_over(u) for u in bare)
        self.rows = sum(unit.form is Form.ROW for unit in self.units)
        self.timed = sum(s.clock is not None and s.role is Role.EVENT for stamps in self.by_unit for s in stamps)
        self.fields = [unit for unit in self.units if unit.label is not None]
        self.labelled: dict[Means, list[int]] = {}
        for unit in self.fields:
            if unit.label is not None:
                self.labelled.setdefault(unit.label, []).append(unit.index)
