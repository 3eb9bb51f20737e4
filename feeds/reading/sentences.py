"""Naming in sentences: which words of a sentence are the title of an event.

"The family photo will take place at 11:20" is "The family photo"; a sentence that only points back ("This will be at
9:30") has the title of what it points to. Refuses to make up words: a title is one or two pieces of the text.
"""

from __future__ import annotations

from feeds.model.event import Span
from feeds.reading import titles
from feeds.reading.languages.grammar import Means
from feeds.reading.languages.meant import LEADS_ON
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Unit
from feeds.reading.stamps import Role, Stamp
from feeds.reading.zoned import Zones

_REST = 120  # characters of a title behind the time
_SUBJECT = 3  # telling words before a time that make the words before it the title
_BEGUN = 4  # words of a clause that has but begun
_CLOSE = 3  # characters between a title and the verb that was cut from its end
_COUNTED = 3  # words of a thing that is counted: "the first burn"
_HOUSE = 5  # words of a name that is shorter than this may be that of a house
_VERBS = (Means.FUTURE, Means.PAST, Means.MOVED, Means.POSTPONED, Means.CANCELLED, Means.FORMER)
_SAID_OF = (Means.CANCELLED, Means.POSTPONED, Means.MOVED)  # of a row, behind its title
_SHORT_TITLE = 2  # words
_CELLS = "   "  # between the cells of a table flattened to text
_SHORT_CELL = 6  # characters; a shorter first cell is no title
_BEGINS = 12  # characters of a title that are too few to stand alone
_WHO_COMES = (Means.OPEN, Means.CLOSED, Means.POOL)
_NO_THING = (
    Means.FUTURE,
    Means.GOES,
    Means.FORMER,
    Means.TERM,
    Means.PAST,
    Means.PRESENT_AT,
    Means.SINCE,
    Means.APPROX,
)


class Sentences(Zones):
    """Finds the words of a sentence that name an event."""

    thing: tuple[Unit, Span] | None = None  # what a sentence counts: "burn" of "the first burn", and the sentence

    def _release_title(self) -> Span:
        """The title of the release, or its first words where it has none."""
        first = self.units[0]
        span = titles.cut(self.page.text, first.start, first.end)
        return span if span.end > span.start else Span(first.start, first.end)

    def _moved_title(self) -> Span:
        """The title of the release without its words of a move: "New date: media day", "Speech put off by a week"."""
        text, span = self.page.text, self._release_title()
        for mark in self.units[0].marks:
            if mark.means not in _SAID_OF or not span.start <= mark.start < span.end:
                continue
            if mark.start == span.start and text[mark.end : mark.end + 1] == ":":
                span = titles.cut(text, mark.end + 1, span.end)
            elif mark.start > span.start + _BEGINS:
                span = self._trimmed(span.start, mark.start)
        words = list(WORD.finditer(self.page.low, span.start, span.end))
        if len(words) > _SHORT_TITLE and words[-1][0] in (
            *self.page.language.passives,
            *self.page.language.determiners,
        ):
            span = titles.cut(text, span.start, words[-2].end())  # "the summit is (postponed)"
        return span

    def _told_over(self, unit: Unit, section: Unit) -> Span | None:
        """The sentence between the day over a group of fields and the group: "4 May", "She opens ...", "Time: 9:00"."""
        told = self.units[section.index + 1]
        over = section.days and section.block == unit.block == told.block and told.form is Form.PROSE
        return titles.cut(self.page.text, told.start, told.end) if over and told.index < unit.index else None

    def _says_access(self, unit: Unit) -> bool:
        """Whether a line says but who may come: "Open Press", below its row."""
        said = unit.has(*_WHO_COMES)
        return said is not None and said.start == unit.start and 2 * (said.end - said.start) > unit.end - unit.start

    def _behind_doubt(self, unit: Unit, span: Span) -> Span:
        """The title of a row without the doubt in brackets before it: "17:30 (tbc): Closing press conference"."""
        inner = (m for m in unit.marks if m.means is Means.TENTATIVE and m.start == span.start + 1)
        doubt = next(inner, None) if self.page.text[span.start : span.start + 1] == "(" else None
        if doubt is None or self.page.text[doubt.end : doubt.end + 2] not in ("):", ") "):
            return span
        return titles.cut(self.page.text, doubt.end + 1, span.end)

    def _labelled_place(self, span: Span) -> bool:
        """Whether a line begins with "At:" or its like and goes on with an address: "At: Council Office, 26 ..."."""
        colon = self.page.low.find(":", span.start, min(span.end, span.start + 8))
        return colon > 0 and self.page.low[span.start : colon] in self.page.language.glue

    def _leads_on(self, section: Unit) -> bool:
        """Whether a line over fields names nothing itself: "Media advisory", "The details are as follows:"."""
        words = self.page.low[section.start : section.end].rstrip(" :.")
        return section.has(Means.ADVISORY) is not None or words.endswith(LEADS_ON)

    def _first_cell(self, span: Span) -> Span:
        """The first cell of a row whose cells are parted by blanks: "10:45   Wreath laying   Rajghat"."""
        noted = self.page.text[span.start] == "(" if span.end > span.start else True  # "(to be confirmed)   Speech"
        gap = self.page.text.find(_CELLS, span.start, span.end)
        return Span(span.start, gap) if gap - span.start > _SHORT_CELL and not noted else span

    def _unmoved(self, unit: Unit, span: Span) -> Span:
        """The title of a row without what is said of it at its end: "Hearing of the auditor - POSTPONED"."""
        said = (m.start for m in unit.marks if m.means in _SAID_OF and m.start > span.start + _BEGINS)
        kept = self.page.text[span.start : next(said, span.start)].rstrip()
        if not kept.endswith(("-", "–", "—", "(", "[")):
            return span
        return titles.cut(self.page.text, span.start, span.start + len(kept.rstrip(" -–—([")))

    def _sentence_title(self, unit: Unit, stamp: Stamp, words: Span, stamps: list[Stamp]) -> Span:
        """The clause of a sentence that names what happens."""
        text = self.page.text
        if text[unit.end - 1] == ":":
            return self._release_title()
        nameless = (
            self._named_before(unit, stamp, words.start)
            or self._over_brackets(unit, stamp)
            or self._nameless(unit, stamp)
            or self._counted(unit, stamp, words)
        )
        if nameless is not None:
            return nameless
        if words.start == stamp.start and words.end - stamp.end > 3:
            return self._behind_hour(stamp.end, words.end)
        marks = [m for m in unit.marks if m.means in (Means.OCCASION, Means.FUTURE)]
        start, stop = words.start, max(words.start, stamp.start)
        if self._opens_with_verb(unit, start, stop) and any(
            m.means is Means.OCCASION and m.start < stamps[0].start for m in unit.marks
        ):
            return self._without_verb(unit, self._trimmed(unit.start, stamps[0].start))
        listed = words.start > unit.start and text[words.start : words.start + 1] in (",", ";")
        if listed and self._telling_words(start, stop):
            return self._trimmed(start, stop)  # "Mass at 10:00, Regina Caeli at 12:00"
        if not any(start <= m.start < stop for m in marks) and self._telling_words(start, stop) >= _SUBJECT:
            return self._trimmed(start, stop)
        part = text.rfind(";", start, stop)
        if part >= 0 and any(part < m.start < stop for m in marks):
            start = part + 1
        elif words.start > unit.start and not any(words.start <= m.start < words.end for m in marks):
            start, stop = unit.start, max(unit.start, min(stop, stamps[0].start))
            stop = stop if stop > start else max(words.start, stamp.start)
        if any(start <= m.start < stop for m in marks):
            return self._without_verb(unit, self._trimmed(start, stop))
        part = text.find(";", stamp.end, words.end)
        behind = part if part >= 0 else words.end
        if any(stamp.end <= m.start < behind for m in marks):
            return titles.cut(text, stamp.end, behind)
        if self.lead_stamp is not None and unit is self.lead_stamp.unit and not unit.has(Means.OCCASION):
            return self._release_title()
        return titles.cut(text, unit.start, part if part >= 0 else unit.end)

    @staticmethod
    def _opens_with_verb(unit: Unit, start: int, stop: int) -> bool:
        """Whether the words behind a stamp go on with the verb: "The briefing (on Thursday) will begin at 9:30"."""
        if start == unit.start:
            return False
        first = next((m for m in unit.marks if start <= m.start < stop), None)
        return first is not None and first.means in _VERBS and first.start - start <= _CLOSE

    def _telling_words(self, start: int, end: int) -> int:
        """How many words between two offsets tell something."""
        small = self.page.language.glue | self.page.language.small_words | self.page.language.then
        return sum(word not in small for word in WORD.findall(self.page.low[start:end]))

    def _named_before(self, unit: Unit, stamp: Stamp, start: int) -> Span | None:
        """The name before a colon and a time: "Press conference: 10:30"; None where none stands there."""
        before = self.page.text[start : stamp.start].rstrip()
        if not before.endswith(":") or not 3 < len(before) <= _REST or ":" in before[:-1]:
            return None
        held = any(m.means is Means.OCCASION and start <= m.start < stamp.start for m in unit.marks)
        dated = stamp.day is not None and self._telling_words(start, stamp.start) > 1
        return titles.cut(self.page.text, start, start + len(before)) if held or dated else None

    def _names_other(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a sentence behind the opening names an occasion that the title does not: "press point"."""
        lead = self.lead_stamp
        if lead is None or unit is lead.unit or unit.form not in (Form.PROSE, Form.BULLET):
            return False
        held = [m for m in unit.marks if m.means is Means.OCCASION and m.start < stamp.start]
        title = self._release_title()
        titled = self.page.low[title.start : title.end]
        return bool(held) and not any(self.page.low[m.start : m.end] in titled for m in held)

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
        first = before.line == unit.line and over.line != unit.line and not before.clocks and before is not unit
        if not first or before.end - before.start > _REST or not self._in_brackets_last(unit, stamp):
            return None
        return titles.cut(self.page.text, before.start, before.end)

    def _nameless(self, unit: Unit, stamp: Stamp) -> Span | None:
        """The title for a sentence that names nothing itself ("She will be ...", "Media can watch ..."); else None."""
        pointing = any(m.start == unit.start and m.means in (Means.THERE, Means.THIS) for m in unit.marks)
        held = any(m.means is Means.OCCASION and (m.start < stamp.start or not pointing) for m in unit.marks)
        first = WORD.match(self.page.low, unit.start)
        media = (Means.L_ACCESS, Means.ABOUT, Means.ASKED)
        about_media = any(m.start == unit.start and m.means in media for m in unit.marks)
        if held or first is None or not (first[0] in self.page.language.pronouns or about_media):
            return None
        if not about_media and not pointing and self._telling_words(unit.start, stamp.start) > _SUBJECT:
            return None  # "She and the minister of Latvia take questions on Tuesday at 17:00"
        before = self.units[unit.index - 1] if unit.index else None
        if (
            before is not None
            and before.block == unit.block
            and before.form is unit.form
            and before.has(Means.OCCASION, Means.GOES)
        ):
            return titles.cut(self.page.text, before.start, before.end) if not before.clocks else self._release_title()
        return self._release_title()

    def _counted(self, unit: Unit, stamp: Stamp, words: Span) -> Span | None:
        """ "The first burn is on Tuesday, the second on Friday": the thing that is counted, said once; else None."""
        low, language = self.page.low, self.page.language
        colon = low.rfind(":", words.start, stamp.start)  # "The dockings are live: the first is on Thursday"
        start = colon + 1 if colon >= 0 else words.start
        found = list(WORD.finditer(low, start, max(start, stamp.start)))
        small = language.glue | language.small_words
        while found and found[0][0] in small and found[0][0] not in language.counting:
            found.pop(0)
        if not found or found[0][0] not in language.counting or unit.form not in (Form.PROSE, Form.BULLET):
            return None
        number, rest = found[0], found[1:]
        verbs = {m.start for m in unit.marks if m.means in _NO_THING}
        thing = []
        for word in rest[:_COUNTED]:
            if word.start() in verbs or word[0] in language.passives or word[0] in small:
                break
            thing.append(word)
        verb = rest[len(thing)] if thing and len(thing) < len(rest) else None
        if verb is not None and (verb.start() in verbs - self._prepositions(unit) or verb[0] in language.passives):
            self.thing = unit, Span(thing[0].start(), thing[-1].end())
            return titles.cut(self.page.text, number.start(), thing[-1].end())
        if self.thing is not None and unit.index - self.thing[0].index <= 1:
            return Span(number.start(), number.end())
        if thing and any(m.means is Means.OCCASION and m.end == thing[-1].end() for m in unit.marks):
            return None  # "a first status conference before the Chamber is scheduled for 15 April"
        return self._release_title()

    @staticmethod
    def _prepositions(unit: Unit) -> set[int]:
        """Where words stand that lead on from a name and are no verb: "the first pictures (from) its sensor"."""
        return {m.start for m in unit.marks if m.means in (Means.PRESENT_AT, Means.SINCE)}

    def _without_verb(self, unit: Unit, span: Span) -> Span:
        """Without the verb at the end of "The family photo will take place", where what is left names an occasion."""
        stop = self._before_participle(span)
        for _ in range(3):
            ends = [m.start for m in unit.marks if m.means is Means.FUTURE and span.start < m.start < stop <= m.end]
            last = self.page.low.rfind(" ", span.start, stop) + 1
            if not ends and last > span.start and self.page.low[last:stop] in self.page.language.passives:
                ends = [last]
            if not ends:
                break
            stop = self._trimmed(span.start, min(ends)).end
        held = any(m.means is Means.OCCASION and span.start <= m.start and m.end <= stop for m in unit.marks)
        return Span(span.start, stop) if held else span

    def _before_relative(self, span: Span) -> int:
        """Where a piece of text ends without a clause that has but begun: "the address, which was"."""
        comma = self.page.low.rfind(",", span.start, span.end)
        words = WORD.findall(self.page.text[comma : span.end]) if comma > span.start else []
        begun = 0 < len(words) <= _BEGUN and words[0] in self.page.language.relatives
        begun = begun and all(word[0].islower() for word in words)
        return comma if begun else span.end

    def _next_part(self, unit: Unit, stamp: Stamp, end: int) -> int:
        """Where the words of a stamp end that another follows: "at 9:30 at the memorial, and speaks at 11:00"."""
        others = [s for s in self.by_unit[unit.index] if s.start > stamp.start and s.role is Role.EVENT]
        if not others or others[0].start > end + 1:
            return end
        low = self.page.low
        comma = low.find(",", stamp.end, end)
        also = [low.find(f" {word} ", stamp.end - 1, end) for word in self.page.language.also]
        return min((at for at in (comma, *also) if at >= 0), default=end)

    def _before_participle(self, span: Span) -> int:
        """Where a piece of text ends without the "taken" of "will be taken"."""
        words = list(WORD.finditer(self.page.low, span.start, span.end))
        verbs = self.page.language.passives - self.page.language.small_words
        passive = len(words) > 2 and words[-2][0] in verbs
        return words[-2].end() if passive else span.end

    def _title_rest(self, unit: Unit, stamp: Stamp, words: Span, title: Span) -> Span | None:
        """Where the title of a sentence goes on behind the time: "lays a wreath (at 9:30) at the memorial"."""
        if unit.form not in (Form.PROSE, Form.BULLET) or not unit.start <= title.start < title.end <= stamp.start:
            return None
        if self.thing is not None and self.page.low[title.start : title.end] in self.page.language.counting:
            return self.thing[1]
        if self.thing is not None and self.thing[0] is unit and self.thing[1].end == title.end:
            return None
        if any(m.means is Means.FUTURE and title.end < m.start <= title.end + _CLOSE for m in unit.marks):
            return None  # the verb was cut from its end: what follows tells where it is held
        end = min(words.end, stamp.end + _REST)
        part = self.page.text.find(";", stamp.end, end)
        end = self._next_part(unit, stamp, part if part >= 0 else end)
        if end < words.end and end - stamp.end == _REST:
            end = max(self.page.text.rfind(" ", stamp.end, end), stamp.end)
        span = titles.cut(self.page.text, stamp.end, end)
        words_of_clock = self.page.text.startswith("(", span.start) and ")" not in self.page.text[span.start : span.end]
        return span if span.end - span.start > 3 and not words_of_clock else None

    def _trimmed(self, start: int, end: int) -> Span:
        """Without the small words at the end that led to the time: "begins at", "on"."""
        span = titles.cut(self.page.text, start, end)
        small = self.page.language.glue | self.page.language.small_words
        first = WORD.match(self.page.low, span.start, span.end)
        if first is not None and first[0] in self.page.language.also:
            span = titles.cut(self.page.text, first.end(), span.end)  # "and speaks to pupils"
        opening = list(WORD.finditer(self.page.low, span.start, span.end))[:2]
        language = self.page.language
        if len(opening) > 1 and opening[1][0] in language.agents and opening[0][0].endswith(language.preterites):
            span = titles.cut(self.page.text, opening[1].end(), span.end)  # "followed by a press conference"
        stop = self._before_relative(span)
        while stop > span.start:
            begin = self.page.low.rfind(" ", span.start, stop) + 1
            if begin <= span.start or self.page.low[begin:stop].strip(",.;:(") not in small:
                break
            stop = begin - 1
        return titles.cut(self.page.text, span.start, stop)

    def _behind_hour(self, start: int, end: int) -> Span:
        """The words behind an hour without those that lead to the next: "the panel meets, followed at"."""
        text, language = self.page.text, self.page.language
        span = titles.cut(text, start, end)
        if text[start:end].rstrip()[-1:] not in (",", ";", "."):
            span = self._trimmed(start, end)
        words = list(WORD.finditer(self.page.low, span.start, span.end))
        if len(words) > 1 and words[0][0] in language.agents:
            span = titles.cut(text, words[1].start(), span.end)  # "by a press conference"
        if len(words) > 1 and words[-1][0].endswith(language.preterites) and text[words[-1].start() - 2] == ",":
            span = titles.cut(text, span.start, words[-2].end())
        return span

    def _says_no(self, head: Unit) -> bool:
        """Whether a heading only refuses something: "Not for publication"."""
        first = WORD.match(self.page.low, head.start)
        return first is not None and first[0] in self.page.language.nothing

    def _is_short_name(self, span: Span) -> bool:
        """Whether words may be but the name of a house: "Gasteig HP8", and not "Joint Committee on Health"."""
        words = WORD.findall(self.page.text[span.start : span.end])
        return len(words) < _HOUSE and self.page.language.small_words.isdisjoint(words)

    def _venue_word(self, word: str) -> bool:
        """Whether a lower-case word names a venue, by itself or by its ending ("Sitzungssaal")."""
        language = self.page.language
        return word in language.venues or (bool(language.venue_endings) and word.endswith(language.venue_endings))
