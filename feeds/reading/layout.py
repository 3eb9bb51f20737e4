"""The layout: lines, rows, fields, headings and sentences of a release, with their words marked.

What a line is, is told from its look: where its first clock time stands, a label before a colon, a bullet, its length
and its last character. Each step looks at every character a bounded number of times. Refuses to interpret: a row is a
row whatever it says.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date

from feeds.model import zones
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import lexicon, tokens
from feeds.reading.languages import LANGUAGES, detect
from feeds.reading.languages.grammar import Means
from feeds.reading.lines import BULLET, LABELS, STOP, Lines
from feeds.reading.page import Day, Form, Mark, Page, Unit

_LED = 24  # characters before the clock that begins a line, or of its other zone in brackets behind it
_PREPOSITION = 12  # characters of the longest preposition that ends a wrapped line
_WORDS = 5  # blanks of a line by which the width of a text is told; an address may be longer
_SPARE = 20  # characters by which a line must be longer than another would be, so that a break is meant
_WRAP = 50  # characters; a shorter line is not wrapped prose
_LONGEST = 1500  # characters of a unit


def lower(text: str) -> str:
    """Lower case, character for character: where lower case has another length, the character stays."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def lay_out(draft: Draft, newsroom: Newsroom) -> Page:
    """The page of a draft."""
    text = draft.text
    low = lower(text)
    language = LANGUAGES.get(newsroom.language or "") or detect(low)
    marks = lexicon.marks_of(low, lexicon.index_for(language, newsroom.phrases))
    found = tokens.scan(text, low, marks, language.code, month_first(newsroom.zone))
    page = Page(text=text, low=low, language=language, newsroom=newsroom, published=_published(draft, newsroom))
    _Layer(page, marks, found, len(draft.title)).run()
    return page


def month_first(zone: str) -> bool:
    """Whether 3/4 is the fourth of March there."""
    return zone in _MONTH_FIRST or zone.startswith(("America/Indiana/", "America/Kentucky/", "America/North_Dakota/"))


_MONTH_FIRST = frozenset(
    (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Phoenix",
        "America/Detroit",
        "America/Anchorage",
        "America/Boise",
        "Pacific/Honolulu",
        "Asia/Manila",
    )
)


def _published(draft: Draft, newsroom: Newsroom) -> date | None:
    if draft.published is not None:
        return zones.day_in(draft.published, newsroom.zone)
    return draft.published_day


_PARTED = (Means.L_WHEN, Means.L_DATE, Means.L_TIME, Means.L_WHERE)  # labels that may stand inside a line of fields
_NO_TIMES = (Means.L_OTHER, Means.L_WHERE, Means.L_WHO, Means.L_ACCESS)  # labels whose value is no row of a programme
_OF_DAYS = (Means.OCCASION, Means.BY)
# none of these where but part of what comes
_OTHERWISE = frozenset(
    (Means.LOGISTICS, Means.DEADLINE, Means.PAST, Means.FORMER, Means.STREAM, Means.BREAK, Means.TERM)
)
# these do not always mean what they seem
_SIFTED = (
    Means.MOVED,
    Means.HABIT,
    Means.PAST,
    Means.DAILY,
    Means.CLOSED,
    Means.ROLE,
    Means.BREAK,
    Means.TERM,
    *_OF_DAYS,
)


def _inside(mark: Mark, other: Mark) -> bool:
    """Whether a mark is but a part of another."""
    return other.start <= mark.start and mark.end <= other.end and mark.end - mark.start < other.end - other.start


def _within(mark: Mark, others: list[Mark]) -> bool:
    return any(other.start <= mark.start and mark.end <= other.end for other in others)


def _in_day(mark: Mark, days: list[Day]) -> bool:
    return any(
        day.start <= mark.start and mark.end <= day.end and (mark.means is Means.OCCASION or day.relative is Means.EVE)
        for day in days
    )


class _Layer(Lines):
    """Cuts a text into units and gives each its marks, days and clocks."""

    def run(self) -> None:
        if self.title_end:
            self._add(Form.TITLE, 0, self.title_end)
        lines = self._lines(self.title_end)
        for number, (start, end, block, alone) in enumerate(lines, 1):
            self.line, self.block = number, block
            self._line(start, end, alone)
        self._columns()

    def _columns(self) -> None:
        """The headings of a table that was flattened to a cell a line: two labels or more, each alone on its line."""
        run: list[tuple[Unit, Means]] = []
        for unit in self.page.units if not self.page.kinds.isdisjoint(LABELS) else ():
            if unit.form in (Form.HEADING, Form.FIELD) and not unit.kinds.isdisjoint(LABELS):
                starting = (m for m in unit.marks if m.start == unit.start and m.end >= unit.end - 1)
                whole = next((m.means for m in starting if m.means in LABELS), None)
                if whole is not None:
                    run.append((unit, whole))
                    continue
            if len(run) > 1 and unit.form is Form.ROW:
                self.page.columns = [means for _, means in run]
                for head, _ in run:
                    head.form, head.label = Form.HEADING, None
                return
            run = []

    def _lines(self, at: int) -> list[tuple[int, int, int, bool]]:
        """(start, end, block, alone in its block) of each line; wrapped prose is joined to one line."""
        text = self.page.text
        lines: list[tuple[int, int, int, bool]] = []
        self.widest = max((len(line) for line in text.split("\n") if line.count(" ") > _WORDS), default=0)
        block, blank = 0, True
        while at <= len(text):
            stop = text.find("\n", at)
            stop = len(text) if stop < 0 else stop
            if text[at:stop].isspace() or stop == at:
                blank = True
            else:
                if blank:
                    block += 1
                elif lines and self._wrapped(lines[-1], at, stop):
                    lines[-1] = (lines[-1][0], stop, block, lines[-1][3])
                    at = stop + 1
                    continue
                alone = blank and (stop + 1 >= len(text) or text[stop + 1] == "\n")
                lines.append((at, stop, block, alone))
                blank = False
            at = stop + 1
        return lines

    def _wrapped(self, line: tuple[int, int, int, bool], at: int, stop: int) -> bool:
        """Whether the line at `at` goes on with the sentence of the line before it."""
        text = self.page.text
        before = line[1] - max(line[0], text.rfind("\n", line[0], line[1]) + 1)
        if before < _WRAP or text[line[1] - 1] in ".:;!?" or BULLET.match(text, at):
            return False
        while at < stop and text[at] == " ":
            at += 1
        first = text[at]
        last = self.page.low[line[1] - _PREPOSITION : line[1]].split()[-1:]
        timed = self._timed(at, stop)
        if last and last[0] in self.page.language.prepositions and not (timed and self._parted(at, stop)):
            return True  # "... will not begin at 10:00, but at" goes on with "13:30"
        if at in self._starts(self.day_starts, at) or self._opens_with_doubt(at, stop):
            return False  # a line that begins with a date is a line of its own
        if timed and (self._parted(at, stop) or self._timed(line[0], line[1])):
            return False  # "around 11:38 CEST - closest approach"
        word = text.find(" ", at, stop)
        if first.isupper() and before + (word if word > 0 else stop) - at + _SPARE < self.widest:
            return False  # it would have stood on the line before: "... President of Argentina", "The Oval Office"
        return first.islower() or (
            before > 64 and first.isalpha() and not self._clock_in(line[0], line[1]) and not self._label(at, stop)
        )

    def _timed(self, start: int, end: int) -> bool:
        """Whether a line begins with its time, small words aside: "vers 17h00", "à 14 heures"."""
        index = bisect_left(self.clock_starts, start)
        if index >= len(self.clock_starts) or self.clock_starts[index] >= min(end, start + _LED):
            return False
        clock = self.found.clocks[index]
        led = clock.approx[1] if clock.approx and clock.approx[0] == start else start
        return self._only_day(led, clock.start)

    def _parted(self, start: int, end: int) -> bool:
        """Whether the time that begins a line is parted from what follows: "14:00 - ", "à 14 heures : "."""
        clock = self.found.clocks[bisect_left(self.clock_starts, start)]
        at = (
            self.page.text.find(")", clock.end, clock.end + _LED) + 1
            if self.page.text[clock.end + 1 : clock.end + 2] == "("
            else clock.end
        )
        return self.page.text[at : min(end, at + 3)].strip(" ")[:1] in (":", "-", "–", "—", "|")

    def _line(self, start: int, end: int, alone: bool) -> None:
        text = self.page.text
        bullet = BULLET.match(text, start, end)
        form = Form.PROSE
        if bullet is not None and bullet.end() < end and not self._token_at(start, bullet.end()):
            start, form = bullet.end(), Form.BULLET
            bare = len(text[start:end].rstrip(" *=#-–—"))
            if text[start:end].endswith(("*", "=", "#", "-", "–", "—")) and self._only_day(start, start + bare):
                self._heading(start, start + bare)  # "** 11 March **"
                return
        while start < end and text[start] == " ":
            start += 1
        while end > start and text[end - 1] in " |":
            end -= 1
        if start >= end:
            return
        if text[start] in "([" and text[end - 1] in ")]" and not self._clock_in(start, end):
            self._add(Form.NOTE, start, end)
            return
        label = self._label(start, end)
        if label is not None:
            means, value = label
            if value >= end:
                self.pending = (means, self.block + 1 if alone else self.block)
                self._heading(start, end)
                return
            self.pending = None
            while (behind := self._next_label(value, end)) is not None:
                self._add(Form.FIELD, start, behind[0], means, value, strip=True)
                start, means, value = behind
            self._add(Form.FIELD, start, end, means, value)
            return
        row = self._is_row(start, end)
        told = self.pending is not None and self.pending[0] is Means.L_OTHER and form is Form.BULLET
        if told and text[end - 1] == ".":  # "Notes to editors", and then a sentence a bullet
            self._sentences(form, start, end)
            return
        if self.pending is not None and self.block <= self.pending[1] and not (row and self.pending[0] in _NO_TIMES):
            self._add(Form.FIELD, start, end, self.pending[0], start)
            return
        self.pending = None
        if row:
            self._add(Form.ROW, start, end)
        elif self._hangs(start, end):
            self._add(Form.NOTE, start, end)
        elif form is not Form.BULLET and self._is_heading(start, end):
            self._heading(start, end)
        else:
            self._sentences(form, start, end)

    def _next_label(self, start: int, end: int) -> tuple[int, Means, int] | None:
        """Where a line of fields begins another, with its label and value: "Host: Oslo. Date: 4 May"."""
        stops = (stop for stop in STOP.finditer(self.page.text, start, end) if stop.end() < end)
        for stop in stops:
            label = self._label(stop.end(), end) if self._breaks(stop, start) else None
            if label is not None and label[1] < end and label[0] in _PARTED:
                return stop.end(), *label
        return None

    def _hangs(self, start: int, end: int) -> bool:
        """Whether a line of cells tells more of the row right above it: "Roosevelt Room | In-house pool"."""
        above = self.page.units[-1] if self.page.units else None
        if above is None or above.form not in (Form.ROW, Form.NOTE) or above.block != self.block:
            return False
        cell = self.page.text.find(" | ", start, end)
        words = lexicon.WORD.findall(self.page.text[start:cell]) if cell > 0 else []
        named = self.page.language.code != "de" and all(word[0].isupper() for word in words)
        return bool(words) and (named or words[-1].lower() in self.page.language.venues)

    def _heading(self, start: int, end: int) -> None:
        self._add(Form.HEADING, start, end)
        self.section = len(self.page.units) - 1

    def _sentences(self, form: Form, start: int, end: int) -> None:
        text = self.page.text
        at = start
        for stop in STOP.finditer(text, start, end):
            if (
                stop.end() >= end
                or not self._breaks(stop, at)
                or (text[stop.end()] == "(" and self._clock_in(stop.end(), text.find(")", stop.end(), end)))
            ):
                continue
            self._add(form, at, stop.end(), None, at, strip=True)
            at = stop.end()
        self._add(form, at, end, None, at, strip=True)

    def _add(
        self,
        form: Form,
        start: int,
        end: int,
        label: Means | None = None,
        value: int | None = None,
        strip: bool = False,
    ) -> None:
        text = self.page.text
        if strip:
            while start < end and text[start].isspace():
                start += 1
            while end > start and text[end - 1].isspace():
                end -= 1
            if start >= end:
                return
        while end - start > _LONGEST:  # nobody writes so; cut, so that work on one unit stays bounded
            cut = max(text.rfind(" ", start, start + _LONGEST), start + _LONGEST // 2)
            self._put(form, start, cut, label, value)
            form, start, label, value = Form.PROSE, cut, None, None
        self._put(form, start, end, label, value)

    def _put(self, form: Form, start: int, end: int, label: Means | None, value: int | None) -> None:
        units = self.page.units
        marks = self.marks[bisect_left(self.mark_starts, start) : bisect_left(self.mark_starts, end)]
        days = self.found.days[bisect_left(self.day_starts, start) : bisect_left(self.day_starts, end)]
        clocks = self.found.clocks[bisect_left(self.clock_starts, start) : bisect_left(self.clock_starts, end)]
        kinds = {mark.means for mark in marks}
        self.page.kinds |= kinds
        if not kinds.isdisjoint(_SIFTED):
            told = self._sifted(marks, kinds, days)
            if len(told) < len(marks):
                marks, kinds = told, {mark.means for mark in told}
        value = start if value is None else max(value, start)
        units.append(
            Unit(len(units), form, start, end, self.line, self.block, self.section, label, value,
                 marks, days, clocks, kinds)
        )  # fmt: skip

    def _sifted(self, marks: list[Mark], kinds: set[Means], days: list[Day]) -> list[Mark]:
        """The marks of a unit without those that do not mean what they seem."""
        if Means.MOVED in kinds:  # "nine days later than last year" moves nothing
            marks = [m for m in marks if m.means is not Means.MOVED or not self._compares(m)]
            moved = [m for m in marks if m.means is Means.MOVED]  # "stattfinden sollte, ist nun am" sets what follows
            marks = [m for m in marks if m.means is not Means.FORMER or not any(self._sets_anew(m, o) for o in moved)]
        if Means.HABIT in kinds:  # "sit down to supper" is no sitting to come, nobody's place on a list is called off
            habits = [mark for mark in marks if mark.means is Means.HABIT]
            told = (Means.FUTURE, Means.CANCELLED)
            marks = [m for m in marks if m.means not in told or not _within(m, habits)]
        if Means.PAST in kinds:
            marks = [mark for mark in marks if mark.means is not Means.PAST or self._past(mark)]
        if Means.PAST in kinds and Means.CANCELLED in kinds:  # "did not take place" is over, and calls nothing off
            was = [mark for mark in marks if mark.means is Means.PAST]
            off = (Means.CANCELLED, Means.FUTURE)
            marks = [m for m in marks if m.means not in off or not _within(m, was)]
        if Means.CLOSED in kinds and Means.LOGISTICS in kinds:  # "behind closed doors" opens no doors
            closed = [mark for mark in marks if mark.means is Means.CLOSED]
            marks = [m for m in marks if m.means is not Means.LOGISTICS or not _within(m, closed)]
        if Means.ROLE in kinds and Means.LOGISTICS in kinds:  # the head coach takes nobody anywhere
            roles = [mark for mark in marks if mark.means is Means.ROLE]
            marks = [m for m in marks if m.means is not Means.LOGISTICS or not _within(m, roles)]
        if Means.FUTURE in kinds and not kinds.isdisjoint(_OTHERWISE):
            # "gather for a session" calls nobody in, "remains where it was" tells nothing that was, and
            # "goes on display" a day, where "on display" tells a term
            coming = [mark for mark in marks if mark.means is Means.FUTURE]
            marks = [m for m in marks if m.means not in _OTHERWISE or not any(_inside(m, other) for other in coming)]
        if Means.DAILY in kinds:  # "is released in The Daily", a paper
            marks = [m for m in marks if m.means is not Means.DAILY or not self._of_paper(m)]
        if days and not kinds.isdisjoint(_OF_DAYS):
            # "March" is no parade, and "before" no end, where they are part of a day
            marks = [mark for mark in marks if mark.means not in _OF_DAYS or not _in_day(mark, days)]
        return marks

    def _sets_anew(self, former: Mark, moved: Mark) -> bool:
        """Whether a clause behind what was planned, within the same words, sets what is now."""
        return _inside(moved, former) and self.page.low.find(", ", former.start, moved.start) >= 0

    def _of_paper(self, mark: Mark) -> bool:
        """Whether a word for "daily" is written as a name."""
        the = self.page.low[max(0, mark.start - 5) : mark.start].split()[-1:]
        return self.page.text[mark.start].isupper() and bool(the) and the[0] in self.page.language.the

    def _compares(self, mark: Mark) -> bool:
        return self.page.low.startswith((" than last", " than in", " als im", " als in", " que l'an"), mark.end)
