"""Naming: which words of a row, a field group or a sentence are the title of an event, and which units hang on it.

Refuses to make up words: a title is one or two pieces of the text.
"""

from __future__ import annotations

from bisect import bisect_left

from feeds.model.event import Span
from feeds.reading import titles
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Unit
from feeds.reading.placed import Placed
from feeds.reading.stamps import Role, Stamp

_OFF = (Means.CANCELLED, Means.POSTPONED)
_TELLING = (Means.OCCASION, Means.FUTURE, Means.ROLE, Means.HONORIFIC, Means.GOES)
_LINES_OVER = 4  # lines of a paragraph above its last
_ABOVE = 2  # times alone on their lines that make a habit of where the titles stand
_NAME = 16  # characters of a field in which it names what is held
_NAMED = 140  # characters of a line that names what the fields below it are of
_GROUP = 2  # fields of a paragraph that tells one thing: "Time / Venue"
_HEADING = 80  # characters of a line that names what is held below it
_NO_ROW = (Role.DEADLINE, Role.BEFORE, Role.HOURS)  # "Press office: 030 55 17, weekdays from 8 to 19" is no row
_NO_SHOW = (Role.LOGISTICS, Role.SINCE, Role.NOTE)  # in brackets behind other words


class Naming(Placed):
    """Finds the words that name an event."""

    def _title(self, unit: Unit, stamp: Stamp, words: Span, stamps: list[Stamp]) -> Span:
        text = self.page.text
        whole = self._release_title()
        if unit.form is Form.ROW:
            turn = self._in_turn(unit, stamp, stamps)
            if turn is not None:
                return turn
            events = [s for s in stamps if s.role is Role.EVENT]
            if events and stamp is not events[0]:
                before = self._trimmed(events[events.index(stamp) - 1].end, stamp.start)
                apart = text[before.end : stamp.start].lstrip(" ").startswith(";")
                told = WORD.search(text, before.start, before.end) is not None and not apart
                if told:
                    return self._unmoved(unit, before)
                return self._to_next(unit, stamp, titles.cut(text, stamp.end, unit.end))
            return self._row_title(unit, stamp, whole)
        if unit.form is Form.FIELD:
            events = [s for s in stamps if s.role is Role.EVENT]
            if stamp is not events[0]:
                opened = text.rfind("(", unit.start, stamp.start)
                return self._trimmed(max(opened + 1, events[events.index(stamp) - 1].end), stamp.start)
            behind = titles.cut(text, stamp.end, unit.end)
            told = any(m.means is Means.OCCASION and behind.start <= m.start < behind.end for m in unit.marks)
            aside = text.startswith(" (", stamp.end) and any(s.role is Role.LOGISTICS for s in stamps)
            aside |= text.startswith("(", behind.start) and any(m.means is Means.LOGISTICS for m in unit.marks)
            told = told and not aside and not self._opens_clause(behind)  # "10:45 (arrival of media at 10:15)"
            if told and len(events) == 1:
                return behind
            what = next((u for u in self._fields(unit) if u.label is Means.L_WHAT), None)
            if what is not None and not self._only_subject(what):
                return titles.cut(text, what.value, what.end)
            if what is not None:
                return whole
            section = self.units[unit.section] if unit.section >= 0 else None
            told_over = self._told_over(unit, section) if section is not None else None
            if told_over is not None:
                return told_over
            alone = len(self.labelled.get(unit.label or Means.L_WHEN, ())) < 2
            if section is not None and not self._leads_on(section) and not self._says_no(section):
                named = section.has(Means.OCCASION) is not None
                if named or (section.block == unit.block and not alone):
                    return titles.cut(text, section.start, section.end)
            line = self._over_fields(unit) if not alone else None
            return titles.cut(text, line.start, line.end) if line is not None else whole
        if unit.form is Form.TITLE:
            return whole
        over = self._headed(unit)
        if over is not None:
            return over
        if self._opens_in_town(unit, stamp) and self._is_place(unit, titles.cut(text, stamp.end, unit.end)):
            return whole
        other = self._falls_too(unit, stamp) or self._names_other(unit, stamp)
        if self.timed == 1 and stamp.clock is not None and not self.out.news and not other:
            return whole
        return self._sentence_title(unit, stamp, words, stamps)

    def _over_fields(self, unit: Unit) -> Unit | None:
        """The line over the fields of a paragraph, which names what they are of: "2. Handing over of the beach"."""
        first = self.in_block[unit.block][0]
        over = self.units[max(0, first.index - 1)]
        named = over.block == unit.block and over.form in (Form.BULLET, Form.HEADING, Form.PROSE)
        return over if named and not over.clocks and not over.days and over.end - over.start <= _NAMED else None

    def _headed(self, unit: Unit) -> Span | None:
        """The heading right over a sentence, where it is but the name of an occasion that the sentence does not say."""
        if unit.form not in (Form.PROSE, Form.HEADING) or unit.section != unit.index - 1 or unit.section < 1:
            return None
        head = self.units[unit.section]
        held = head.has(Means.OCCASION)
        if unit.form is Form.HEADING:  # "Closing press conference" over "Friday, 27 February (time to be announced)"
            return titles.cut(self.page.text, head.start, head.end) if held and unit.has(Means.TENTATIVE) else None
        words = self.page.low[head.start : head.end]
        whole = held is not None and held.start == head.start and held.end == head.end and " " in words
        said = words in self.page.low[unit.start : unit.end]
        return titles.cut(self.page.text, head.start, head.end) if whole and not said else None

    def _opens_clause(self, span: Span) -> bool:
        """Whether words behind a time open a clause about it: "or when the meeting ends"."""
        first = WORD.findall(self.page.low[span.start : span.end])[:2]
        return not (self.page.language.whens | self.page.language.relatives).isdisjoint(first)

    def _only_subject(self, what: Unit) -> bool:
        """Whether a field says what is talked about, and the title what is held: "press conference on measles"."""
        held = [m for m in what.marks if m.means is Means.OCCASION]
        titled = [m for m in self.units[0].marks if m.means is Means.OCCASION]
        press = {m.end + 1 for m in self.units[0].marks if m.means is Means.L_ACCESS}
        named = any(" " in self.page.low[m.start : m.end] or m.start in press for m in titled)
        return named and all(m.start > what.value + _NAME and " " not in self.page.low[m.start : m.end] for m in held)

    def _falls_too(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a sentence behind the opening names what falls with it: "Her debate with pilots is dropped"."""
        if unit.has(Means.OCCASION) is None:
            return False
        if self.move is not None:
            return stamp not in self.move
        lead = self.lead_stamp
        return unit.has(Means.CANCELLED) is not None and lead is not None and lead.unit.index < unit.index

    def _row_title(self, unit: Unit, stamp: Stamp, whole: Span) -> Span:
        text = self.page.text
        first = self.by_unit[unit.index][0]
        if stamp.moved and first.role is Role.OLD and first.end < stamp.start:  # "10:00 Speech - moved to 11:30"
            return self._unmoved(unit, titles.cut(text, first.end, stamp.start))
        labelled = self._named_before(unit, stamp, unit.start)
        if labelled is not None:
            return labelled
        behind = stamp.end
        for other in self.by_unit[unit.index]:
            aside = other.role is Role.NOTE and not text[behind : other.start].strip(" (,;–-")
            aside = aside or (other.role is Role.LOGISTICS and text.startswith(" (", behind))
            if (aside or other.role in (Role.OLD, Role.END)) and 0 <= other.start - behind < 24:
                behind = other.end
        after = titles.cut(text, behind, unit.end)
        after = self._behind_doubt(unit, after)
        off = next((m for m in unit.marks if m.means in _OFF and m.start == after.start), None)
        if off is not None and text[off.end : off.end + 2].lstrip(" ")[:1] in (":", "-", "–", "—"):
            after = titles.cut(text, off.end, unit.end)  # "14:30 CANCELLED: Remarks"
        after = self._unmoved(unit, self._first_cell(after))
        doubtful = [
            m for m in unit.marks if m.means is Means.TENTATIVE and after.start <= m.start and m.end <= after.end
        ]
        if doubtful and after.end - after.start <= doubtful[0].end - doubtful[0].start + 2:
            after = Span(unit.end, unit.end)  # "(tbc)" is no title
        follow = [u for u in self._own(unit)[1:] if u.form is not Form.NOTE]
        same = [u for u in follow if u.block == unit.block and not u.days and u.label is None]
        over = self.units[unit.index - 1] if unit.index else None
        if after.end - after.start >= 3:
            of_colon = text[after.start - 2 : after.start].rstrip(" ") == ":"  # "Monday, 10 a.m.: Niger"
            apart = text.startswith(". ", stamp.end) or self._is_hall_name(unit, after)  # "12 March, 10:00. She gives"
            if over is not None and not of_colon and apart and self._stands_over(unit):
                return titles.cut(text, over.start, over.end)
            if self._is_place(unit, after):
                told = same[0] if same and same[0].has(Means.OCCASION, Means.FUTURE) else None
                if told is None and over is not None and self._heads_block(over, unit):
                    told = over
                if told is not None:
                    return titles.cut(text, told.start, told.end)
                return after if of_colon else whole
            shown = any(m.means in _TELLING and m.start >= after.start for m in unit.marks)
            if same and same[0].has(Means.OCCASION, Means.FUTURE) and not shown and self._is_short_name(after):
                return titles.cut(text, same[0].start, same[0].end)  # "19 Uhr, Gasteig HP8" over what is held there
            return self._to_next(unit, stamp, after)
        head = self._head_of_last(unit)
        if head is None and over is not None and self._stands_over(unit) and not self.titles_below:
            head = over
        if head is not None:
            return titles.cut(text, head.start, head.end)
        before = self._trimmed(unit.start, stamp.start)
        if text[unit.end - 1] == ":" and before.end - before.start >= 3:
            return whole
        words = WORD.findall(self.page.low[before.start : before.end])
        empty = all(word in self.page.language.glue for word in words)
        if words and words[0] in meant.NEW and all(word in self.page.language.glue for word in words[1:]):
            return whole  # "New date: 4 March, 9.30am"
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
            dated = stamp.day is not None and stamp.day.month > 0
            return whole if dated or self.rows <= 1 else Span(unit.start, unit.start)
        if self.page.columns and Means.L_WHAT in self.page.columns:
            at = self.page.columns.index(Means.L_WHAT) - 1
            best = follow[min(max(at, 0), len(follow) - 1)]
        else:
            named = [u for u in follow if u.label not in (Means.L_WHERE, Means.L_ACCESS, Means.L_STREAM, Means.L_OTHER)]
            best = named[0] if named else follow[0]
            if len(named) > 1 and self._venue_cell(named[0]) and not self._venue_cell(named[1]):
                if self.rows == 1 and named[1].block != unit.block and text[named[1].end - 1] == ".":
                    return whole  # a date over its address, and a sentence below
                return titles.cut(text, named[1].start, named[1].end)
            if self._is_place(best, Span(best.start, best.end)):
                lines = (u for u in named if u.block == unit.block or text[u.end - 1] != ".")
                held = next((u for u in lines if u is not best and u.has(Means.OCCASION)), None)
                if held is None and (best.has(Means.OCCASION) or self.rows == 1):
                    return whole
                best = held or best
        return titles.cut(text, best.value if best.label else best.start, best.end)

    def _heads_block(self, over: Unit, unit: Unit) -> bool:
        """Whether a line opens a paragraph and names what is held when and where the next says: "Road Committee"."""
        before = self.units[over.index - 1] if over.index else over
        dated = any(day.end - day.start >= before.end - before.start - 1 for day in before.days)  # a day over both
        opens = before.block != over.block or (dated and before.form is Form.HEADING)
        if over.block != unit.block or not opens or over.days or over.form is Form.ROW:
            return False
        short = over.end - over.start <= _HEADING and self.page.text[over.end - 1] not in ".:"
        return short and over.label is None and not self._is_town(over)

    def _stands_over(self, unit: Unit) -> bool:
        """Whether the line right above a time names what is held, or one alone above its paragraph."""
        over = self.units[unit.index - 1] if unit.index else unit
        if over.days or over.form is Form.ROW:
            return False
        headed = over.form is Form.HEADING and over.has(Means.OCCASION) is not None
        if over.block == unit.block:
            return self.titles_above or headed
        alone = over.index > 1 and self.units[over.index - 1].block != over.block
        return headed and alone and self.page.low[over.start : over.end] not in self.page.low[: self.units[0].end]

    def _head_of_last(self, unit: Unit) -> Unit | None:
        """The line that opens a paragraph with what is held, of which the last is but when: "TALK / Hall 2 / 9:00"."""
        below = self.units[unit.index + 1 : unit.index + 2]
        at = unit.index
        while at > max(1, unit.index - _LINES_OVER) and self.units[at - 1].block == unit.block:
            at -= 1
        head = self.units[at]
        over = self.units[at : unit.index]
        if len(over) < 2 or any(u.block == unit.block for u in below) or head.form is Form.ROW:
            return None
        return head if head.has(Means.OCCASION) and not any(u.days or u.clocks for u in over) else None

    def _to_next(self, unit: Unit, stamp: Stamp, after: Span) -> Span:
        """The words behind a stamp, as far as the next one that is an event of its own."""
        for other in self.by_unit[unit.index]:
            if other.start > stamp.end and other.role is Role.EVENT and other.start < after.end:
                return self._trimmed(after.start, other.start)
        return after

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
            headed = other.form is Form.HEADING and not same and next_row is not None
            last = headed and other.index + 1 == limit
            shouted = headed and len(own) > 1 and self.page.text[other.start : other.end].isupper()
            if shouted and not self._says_access(other):
                break  # "DEPUTY SECRETARY OF STATE"
            if self.titles_above and bare and other.index + 1 == limit and next_row is not None:
                break
            titled = bare and self.titles_below and not self._is_town(other)
            if last and not titled and (not bare or len(own) > 1) and not self._says_access(other):
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
        if unit.form is not Form.ROW or not stamps:
            return unit.form is Form.ROW
        beside = self.page.bracket_at(unit, stamps[0].start) > unit.start  # "Town Hall (doors 10:00)"
        return stamps[0].role not in _NO_ROW and not (beside and stamps[0].role in _NO_SHOW)

    def _is_bare(self, unit: Unit) -> bool:
        """Whether a row is but a time: its title stands on another line."""
        end = self._row_stamp_end(unit)
        doubt = next((m for m in unit.marks if m.means is Means.TENTATIVE and 0 <= m.start - end <= 3), None)
        return unit.end - (doubt.end if doubt is not None else end) < 3  # "10:00 am (tbc)"

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
        if self._grouped(unit.label or Means.L_WHEN, whens):
            return [u for u in self.in_block[unit.block] if u.label is not Means.L_OTHER]
        place = bisect_left(whens, unit.index)
        low = whens[place - 1] if place else -1
        high = whens[place + 1] if place + 1 < len(whens) else len(self.units)
        around = [self.units[at] for at in range(low + 1, high) if self.units[at].label not in (None, Means.L_OTHER)]
        behind = {u.label for u in around if u.index > unit.index}
        before = [u for u in around if u.index < unit.index and u.label not in behind]
        kept = [u for u in before if u.block == unit.block or u.section == unit.section]
        return kept + [u for u in around if u.index >= unit.index]

    def _grouped(self, label: Means, whens: list[int]) -> bool:
        """Whether each field of a label stands in a paragraph of fields of its own; asked once a label."""
        known = self.groups.get(label)
        if known is None:
            blocks = [self.units[at].block for at in whens]
            apart = len(set(blocks)) == len(blocks)
            known = self.groups[label] = apart and all(len(self.in_block[block]) >= _GROUP for block in blocks)
        return known

    def _above_throughout(self, bare: list[Unit]) -> bool:
        """Whether titles stand above their times: one above each that opens its paragraph, or none below the last."""
        if len(bare) < _ABOVE:
            return False
        overs = [self.units[u.index - 1] for u in bare if u.index]
        below = self.units[bare[-1].index + 1 : bare[-1].index + 2]
        opens = all(self.units[over.index - 1].block != over.block for over in overs)
        if not opens and any(other.block == bare[-1].block for other in below):
            return False
        return len(overs) == len(bare) and all(
            over.block == u.block
            and over.form is not Form.ROW
            and not over.days
            and self.page.text[over.end - 1] != ":"
            for over, u in zip(overs, bare, strict=True)
        )

    def _survey(self) -> None:
        """What is asked again and again, found once: the next row after each unit, rows, timed stamps, fields."""
        self.next_row: list[int | None] = [None] * len(self.units)
        following: int | None = None
        for unit in reversed(self.units):
            self.next_row[unit.index] = following
            if self._starts_row(unit) or self._is_day_heading(unit):
                following = unit.index
        bare = [u for u in self.units if self._starts_row(u) and self.by_unit[u.index] and self._is_bare(u)]
        self.titles_above = self._above_throughout(bare)
        below = self.units[bare[-1].index + 1 : bare[-1].index + 2] if bare else []
        self.titles_below = bool(below) and not all(self._stands_over(u) for u in bare)
        self.rows = sum(unit.form is Form.ROW for unit in self.units)
        self.timed = sum(s.clock is not None and s.role is Role.EVENT for stamps in self.by_unit for s in stamps)
        self.fields = [unit for unit in self.units if unit.label is not None]
        self.labelled: dict[Means, list[int]] = {}
        self.groups: dict[Means, bool] = {}
        self.in_block: dict[int, list[Unit]] = {}
        for unit in self.fields:
            self.in_block.setdefault(unit.block, []).append(unit)
            if unit.label is not None:
                self.labelled.setdefault(unit.label, []).append(unit.index)
