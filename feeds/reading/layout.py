"""The layout: lines, rows, fields, headings and sentences of a release, with their words marked.

What a line is, is told from its look: where its first clock time stands, a label before a colon, a bullet, its length
and its last character. Each step looks at every character a bounded number of times. Refuses to interpret: a row is a row
whatever it says.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date

from feeds.model import zones
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import lexicon, tokens
from feeds.reading.languages import LANGUAGES, detect
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Mark, Page, Unit

LABELS = frozenset(means for means in Means if means.name.startswith("L_"))
_DASHED_LABELS = frozenset((Means.L_WHEN, Means.L_WHERE, Means.L_WHAT, Means.L_WHO))
_LONG_LABELS = frozenset((Means.L_DATE, Means.L_TIME, Means.L_WHEN, Means.L_WHERE, Means.L_DEADLINE))
_BULLET = re.compile(r"\s{0,40}(?:[-*•·▪◦‣●■►–—>|]{1,3}\s{1,8}|\d{1,2}[.)]\s{1,4}(?!\d)|[a-z]\)\s{1,4})")
_STOP = re.compile(r"[.!?…]['\"”’»)\]]{0,2}\s{1,3}(?=\S)")
_ABBREVIATED = frozenset(
    """
    mr mrs ms dr st prof gen lt col maj capt sgt adm sen rep gov jan feb mar apr jun jul aug sep sept
    oct nov dec no nos nr approx ca vs hr hrs m mme mm mlle jr sr tel z.b str bzw abs art p pp e.g i.e
    u.s u.n u.k etc ext fig vol inc ltd co rd ave blvd bd env c hon rev h.e amb min mon tue wed thu fri
    sat sun mo di mi do fr sa so av
    """.split()
)
_WRAP = 50  # characters; a shorter line is not wrapped prose
_HEADING = 90
_LONGEST = 1500  # characters of a unit
_CLOSERS = ".,;!?…"


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


class _Layer:
    """Cuts a text into units and gives each its marks, days and clocks."""

    def __init__(self, page: Page, marks: list[Mark], found: tokens.Found, title_end: int) -> None:
        self.page, self.marks, self.found, self.title_end = page, marks, found, title_end
        self.day_starts = [day.start for day in found.days]
        self.clock_starts = [clock.start for clock in found.clocks]
        self.mark_starts = [mark.start for mark in marks]
        self.section = -1
        self.pending: tuple[Means, int] | None = None  # a label alone on its line, and the last block it holds for
        self.line = 0
        self.block = 0

    def run(self) -> None:
        if self.title_end:
            self._add(Form.TITLE, 0, self.title_end)
        lines = self._lines(self.title_end)
        for number, (start, end, block, alone) in enumerate(lines, 1):
            self.line, self.block = number, block
            self._line(start, end, alone)
        self._fill()
        self._columns()

    def _columns(self) -> None:
        """The headings of a table that was flattened to a cell a line: two labels or more, each alone on its line."""
        run: list[tuple[Unit, Means]] = []
        for unit in self.page.units:
            whole = next(
                (m.means for m in unit.marks if m.means in LABELS and m.start == unit.start and m.end >= unit.end - 1),
                None,
            )
            if whole is not None and unit.form in (Form.HEADING, Form.FIELD):
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
        text, low, page = self.page.text, self.page.low, self.page
        lines: list[tuple[int, int, int, bool]] = []
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
        del low, page
        return lines

    def _wrapped(self, line: tuple[int, int, int, bool], at: int, stop: int) -> bool:
        """Whether the line at `at` goes on with the sentence of the line before it."""
        text = self.page.text
        before = line[1] - max(line[0], text.rfind("\n", line[0], line[1]) + 1)
        if before < _WRAP or text[line[1] - 1] in ".:;!?" or _BULLET.match(text, at):
            return False
        while at < stop and text[at] == " ":
            at += 1
        first = text[at]
        if at in self._starts(self.day_starts, at):
            return False  # a line that begins with a date is a line of its own
        return first.islower() or (
            before > 64 and first.isalpha() and not self._clock_in(line[0], line[1]) and not self._label(at, stop)
        )

    def _clock_in(self, start: int, end: int) -> bool:
        index = bisect_left(self.clock_starts, start)
        return index < len(self.clock_starts) and self.clock_starts[index] < end

    def _line(self, start: int, end: int, alone: bool) -> None:
        text = self.page.text
        bullet = _BULLET.match(text, start, end)
        form = Form.PROSE
        if bullet is not None and bullet.end() < end and not self._token_at(start, bullet.end()):
            start, form = bullet.end(), Form.BULLET
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
            self._add(Form.FIELD, start, end, means, value)
            return
        if self.pending is not None and self.block <= self.pending[1]:
            self._add(Form.FIELD, start, end, self.pending[0], start)
            return
        self.pending = None
        if self._is_row(start, end):
            self._add(Form.ROW, start, end)
        elif form is not Form.BULLET and self._is_heading(start, end):
            self._heading(start, end)
        else:
            self._sentences(form, start, end)

    def _token_at(self, start: int, after_bullet: int) -> bool:
        """Whether what looks like a bullet ("14. ") is part of a date or time."""
        digit = start
        while digit < after_bullet and self.page.text[digit] == " ":
            digit += 1
        if not self.page.text[digit].isdigit():
            return False
        return digit in self._starts(self.day_starts, digit) or digit in self._starts(self.clock_starts, digit)

    @staticmethod
    def _starts(starts: list[int], at: int) -> tuple[int, ...]:
        index = bisect_left(starts, at)
        return (starts[index],) if index < len(starts) else ()

    def _label(self, start: int, end: int) -> tuple[Means, int] | None:
        """The meaning of a line's label and where its value begins; None where the line has no known label."""
        text = self.page.text
        best: Mark | None = None
        index = bisect_left(self.mark_starts, start)
        while index < len(self.marks) and self.marks[index].start == start:
            mark = self.marks[index]
            if mark.means in LABELS and (best is None or mark.end > best.end):
                rest = text[mark.end : mark.end + 4].lstrip(" ")
                if (
                    (not rest and mark.end >= end)
                    or rest[:1] in ":|\n"
                    or mark.end >= end
                    or (mark.means in _LONG_LABELS and self._colon(mark.end, end) > 0)
                    or (rest[:1] in "–—-?" and mark.means in _DASHED_LABELS)
                ):
                    best = mark
            index += 1
        if best is None:
            return None
        value = best.end
        if (
            best.means in _LONG_LABELS
            and text[value : value + 1] not in (":", "")
            and text[value : value + 2] not in (" :", " –", " -")
        ):
            value = max(value, self._colon(value, end))
        if value >= end and not (
            text[start:end].isupper() or text[end - 1] == ":" or best.means in (Means.L_WHEN, Means.L_WHERE)
        ):
            return None
        while value < end and text[value] in " :|–—-?":
            value += 1
        return best.means, value

    def _colon(self, at: int, end: int) -> int:
        """Where the colon of a longer label stands ("Date of media visit:"), 0 where there is none."""
        text = self.page.text
        colon = text.find(":", at, min(end, at + 40))
        if (
            colon < 0
            or any(c.isdigit() or c in ".,;|" for c in text[at:colon])
            or text[colon + 1 : colon + 2].isdigit()
        ):
            return 0
        return colon

    def _is_row(self, start: int, end: int) -> bool:
        """A line that begins with its time (or "TBC"), or a short one that ends with it."""
        page = self.page
        if self._opens_with_doubt(start, end):
            return True
        index = bisect_left(self.clock_starts, start)
        if index < len(self.found.clocks) and self.found.clocks[index].start < end:
            clock = self.found.clocks[index]
            if self._only_day(
                start, clock.approx[0] if clock.approx and clock.approx[0] < clock.start else clock.start
            ):
                return not self._is_sentence(start, clock.start, clock.end, end)
            prefix = page.text[start : clock.start].rstrip(" ")
            behind = page.text[clock.end : clock.end + 3].lstrip(" ")[:1]
            if (
                len(prefix) <= 24
                and prefix[-1:] in ("-", "–", "—", ":", "|", ".")
                and behind in (":", "–", "-", "—", "|")
                and prefix[0].isupper()
            ):
                return True
            last = clock
            if index + 1 < len(self.found.clocks) and self.found.clocks[index + 1].start < end:
                last = self.found.clocks[index + 1]
            return (
                end - start <= 200
                and page.text[end - 1] not in "."
                and self._only_day(last.end, end)
                and not _STOP.search(page.text, start, clock.start)
            )
        at = bisect_left(self.mark_starts, start)
        before = page.units[-1] if page.units else None
        if before is not None and before.form is Form.ROW and before.block == self.block and end - start < 200:
            while at < len(self.marks) and self.marks[at].start < end:
                if self.marks[at].means is Means.TENTATIVE and page.text[start] != "(":
                    return page.text[start].isupper() and " " in page.text[start:end]
                at += 1
        return False

    def _opens_with_doubt(self, start: int, end: int) -> bool:
        """ "TBC - Press point": a row whose time is not yet known."""
        at = bisect_left(self.mark_starts, start)
        if at >= len(self.marks) or self.marks[at].start != start or end - start >= 240:
            return False
        mark = self.marks[at]
        behind = self.page.text[mark.end : mark.end + 3]
        parted = behind.strip(" ")[:1] in ("-", "–", "—", ":", ")", "|") or behind.startswith("  ")
        return mark.means is Means.TENTATIVE and parted

    def _is_sentence(self, start: int, clock: int, after: int, end: int) -> bool:
        """ "At 10:00 the Minister opens ...": prose that begins with its time."""
        text, language = self.page.text, self.page.language
        begins = self.page.low[start:clock].split()
        worded = bool(begins) and begins[0].isalpha() and begins[0] not in language.weekdays
        return (
            worded and text[end - 1] == "." and text[after : after + 2].strip(" ,")[:1].islower() and end - start > 50
        )

    def _only_day(self, start: int, end: int) -> bool:
        """Whether a stretch holds nothing but a day and small words."""
        low = self.page.low
        index = bisect_left(self.day_starts, start)
        rest = low[start:end]
        if end - start > 90:
            return False
        if index < len(self.found.days) and self.found.days[index].end <= end and self.found.days[index].start < end:
            day = self.found.days[index]
            rest = low[start : day.start] + " " + low[day.end : end]
        small = self.page.language.glue
        return all(word in small for word in lexicon.WORD.findall(rest)) and not any(c.isdigit() for c in rest)

    def _is_heading(self, start: int, end: int) -> bool:
        text = self.page.text
        if end - start > _HEADING or text[end - 1] in _CLOSERS or self._clock_in(start, end):
            return False
        return not any(self._breaks(stop, start) for stop in _STOP.finditer(text, start, end) if stop.end() < end)

    def _heading(self, start: int, end: int) -> None:
        self._add(Form.HEADING, start, end)
        self.section = len(self.page.units) - 1

    def _sentences(self, form: Form, start: int, end: int) -> None:
        text = self.page.text
        at = start
        for stop in _STOP.finditer(text, start, end):
            if (
                stop.end() >= end
                or not self._breaks(stop, at)
                or (text[stop.end()] == "(" and self._clock_in(stop.end(), text.find(")", stop.end(), end)))
            ):
                continue
            self._add(form, at, stop.end(), None, at, strip=True)
            at = stop.end()
        self._add(form, at, end, None, at, strip=True)

    def _breaks(self, stop: re.Match[str], start: int) -> bool:
        """Whether a full stop ends a sentence."""
        text, low = self.page.text, self.page.low
        follows = text[stop.end()]
        if follows.islower():
            return False
        if stop[0][0] != ".":
            return True
        begin = stop.start()
        word = low[max(start, begin - 12) : begin].split()[-1:] or [""]
        last = word[0].lstrip("(\"'“‘«[")
        if last in ("a.m", "p.m", "am", "pm"):
            if follows in "(/" or follows.isdigit():
                return False
            after = low[stop.end() : stop.end() + 12].replace(",", " ").replace(".", " ").split()[:1]
            nxt = text[stop.end() : stop.end() + 2]
            return (
                not (after and (after[0] in self.page.language.weekdays or after[0] in self.page.language.months))
                and not nxt.isupper()
            )
        if (
            last in _ABBREVIATED
            or (len(last) == 1 and last.isalpha())
            or (len(last) > 2 and last[-2] == "." and last[-1].isalpha())
        ):
            return False
        return not (self.page.language.ordinals == (".",) and last.isdigit() and len(last) <= 2)

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
        units = self.page.units
        while end - start > _LONGEST:  # nobody writes so; cut, so that work on one unit stays bounded
            cut = max(text.rfind(" ", start, start + _LONGEST), start + _LONGEST // 2)
            self._put(form, start, cut, label, value)
            form, start, label, value = Form.PROSE, cut, None, None
        self._put(form, start, end, label, value)

    def _put(self, form: Form, start: int, end: int, label: Means | None, value: int | None) -> None:
        units = self.page.units
        units.append(
            Unit(index=len(units), form=form, start=start, end=end, line=self.line, block=self.block,
                 section=self.section, label=label, value=start if value is None else max(value, start))
        )  # fmt: skip

    def _past(self, mark: Mark) -> bool:
        """Whether a word of the past tells what was: not in "are asked" nor in "chaired by"."""
        low, language = self.page.low, self.page.language
        if language.agents and any(low.startswith(f" {agent} ", mark.end) for agent in language.agents):
            return False
        if not language.present_passive or mark.start < 3 or low[mark.start - 1] != " ":
            return True
        begin = low.rfind(" ", max(0, mark.start - 12), mark.start - 1) + 1
        return low[begin : mark.start - 1].lstrip("\n") not in language.present_passive

    def _fill(self) -> None:
        """Give each unit what stands in it; all lists are in order, so this is one walk."""
        marks, days, clocks = self.marks, self.found.days, self.found.clocks
        m = d = c = 0
        for unit in self.page.units:
            while m < len(marks) and marks[m].start < unit.start:
                m += 1
            while m < len(marks) and marks[m].start < unit.end:
                if marks[m].means is not Means.PAST or self._past(marks[m]):
                    unit.marks.append(marks[m])
                m += 1
            while d < len(days) and days[d].start < unit.start:
                d += 1
            while d < len(days) and days[d].start < unit.end:
                unit.days.append(days[d])
                d += 1
            while c < len(clocks) and clocks[c].start < unit.start:
                c += 1
            while c < len(clocks) and clocks[c].start < unit.end:
                unit.clocks.append(clocks[c])
                c += 1
