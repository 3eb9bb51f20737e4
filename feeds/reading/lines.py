"""Lines: what one line of a release looks like: a row, a field with its label, a heading, the end of a sentence.

Refuses to cut a text into units; that is for layout.py.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from feeds.reading import lexicon, tokens
from feeds.reading.languages import ground
from feeds.reading.languages.grammar import Means, words
from feeds.reading.lexicon import WORD
from feeds.reading.page import Clock, Form, Mark, Page, Unit

LABELS = frozenset(means for means in Means if means.name.startswith("L_"))
_DASHED_LABELS = frozenset((Means.L_WHEN, Means.L_WHERE, Means.L_WHAT, Means.L_WHO))
UNSURE = (Means.TENTATIVE, Means.CANCELLED, Means.POSTPONED)  # what a row says in place of its time
_OF_HOURS = (Means.L_HOURS, Means.HOURS)
_LONG_LABELS = frozenset((Means.L_DATE, Means.L_TIME, Means.L_WHEN, Means.L_WHERE, Means.L_DEADLINE))
BULLET = re.compile(
    r"\s{0,40}(?:[-*•·▪◦‣●■►–—>|]{1,3}\s{1,8}|\d{1,2}[.)]\s{1,4}(?!\d)|[a-z]\)\s{1,4}|\([\da-z]\)\s{1,4}(?=\d))"
)
STOP = re.compile(r"[.!?…]['\"”’»)\]]{0,2}\s{1,3}(?=\S)")
_ABBREVIATED = words(
    """
    arr dep mr mrs ms dr st prof gen lt col maj capt sgt adm sen rep gov jan feb mar apr jun jul aug sep sept
    oct nov dec no nos nr approx ca vs hr hrs m mme mm mlle jr sr tel z.b str bzw abs art p pp e.g i.e kath evang
    u.s u.n u.k etc ext fig vol inc ltd co rd ave blvd bd env c hon rev h.e amb min mon tue wed thu fri
    sat sun mo di mi do fr sa so av
    """
)
_HOURS = ("h", "hr", "hrs")
_STREETS = ("str", "pl")  # ends of names of streets: "Arcisstr. 12"
_NUMBERED = 16  # characters of a number with its article
_NO_WHEN = (Means.PERMIT, Means.DEADLINE)
_SHORT = 2  # letters of "on", "at": labels only right before a colon
ROOM = 24  # characters of a room before the hour of its row
_HEADING = 90  # characters; a longer line is no heading
_CLOSERS = ".,;!?…"
_SPEAKER = 24  # characters before a clock; a quotation that opens before one is what somebody says
_QUOTES = '"“„«'


class Lines:
    """Looks at single lines, and knows what stands in them."""

    def __init__(self, page: Page, marks: list[Mark], found: tokens.Found, title_end: int) -> None:
        """Take the page, its marks and tokens, and where its title ends."""
        self.page, self.marks, self.found, self.title_end = page, marks, found, title_end
        self.day_starts = [day.start for day in found.days]
        self.clock_starts = [clock.start for clock in found.clocks]
        self.mark_starts = [mark.start for mark in marks]
        self.agents = tuple(f" {agent} " for agent in page.language.agents)
        self.section = -1
        self.widest = 0  # characters of the longest line of prose
        self.pending: tuple[Means, int] | None = None  # a label alone on its line, and the last block it holds for
        self.line = 0
        self.block = 0

    def _clock_in(self, start: int, end: int) -> bool:
        index = bisect_left(self.clock_starts, start)
        return index < len(self.clock_starts) and self.clock_starts[index] < end

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
                    or (text[start : mark.end].isupper() and text.startswith("  ", mark.end))  # "WHEN   Wednesday"
                    or mark.end >= end
                    or (mark.means in _LONG_LABELS and mark.end - start > _SHORT and self._names_when(mark, end))
                    or (rest[:1] in "–—-?" and mark.means in _DASHED_LABELS and mark.end - start > _SHORT)
                ):
                    best = mark
            index += 1
        if best is None:
            return self._hours_of(start, end)
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
        if best.means is Means.L_WHERE and value < end and value in self._starts(self.clock_starts, value):
            return None  # "Address: 11:45 a.m., Rideau Club": the address that is given
        return best.means, value

    def _names_when(self, mark: Mark, end: int) -> bool:
        """Whether a longer label goes on to its colon, and not as another: "Day badges: by 10 October"."""
        colon = self._colon(mark.end, end)
        if colon <= 0 or mark.means is Means.L_DEADLINE:
            return colon > 0
        first, last = bisect_left(self.mark_starts, mark.end), bisect_left(self.mark_starts, colon)
        return not any(m.means in _NO_WHEN for m in self.marks[first:last])

    def _hours_of(self, start: int, end: int) -> tuple[Means, int] | None:
        """A label that ends in a word for hours: "Accreditation Office opening hours: 16:00-19:00"."""
        colon = self.page.text.find(": ", start, min(end, start + 60))
        if colon < 0 or "." in self.page.text[start:colon] or not self._clock_in(colon, end):
            return None
        index = bisect_left(self.mark_starts, start)
        words = WORD.findall(self.page.low[start:colon])
        first = self.marks[index] if index < len(self.marks) else None
        held = first is not None and first.start == start and first.means is Means.OCCASION
        if held and not self.page.language.prepositions.isdisjoint(words):
            return None  # "Doorstep on arrival: 8.20am"
        while index < len(self.marks) and self.marks[index].start < colon:
            if self.marks[index].end == colon and self.marks[index].means in _OF_HOURS:
                return Means.L_HOURS, colon + 2
            index += 1
        return None

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
        if page.text[start] in _QUOTES:
            return False  # what somebody says
        if self._opens_with_doubt(start, end):
            return True
        index = bisect_left(self.clock_starts, start)
        if index < len(self.found.clocks) and self.found.clocks[index].start < end:
            clock = self.found.clocks[index]
            if clock.start - start > _SPEAKER and any(sign in _QUOTES[:4] for sign in page.text[start : clock.start]):
                return False  # 'The sergeant said: "I woke at seven in the morning"'
            if self._only_day(
                start, clock.approx[0] if clock.approx and clock.approx[0] < clock.start else clock.start
            ):
                return not self._is_sentence(start, clock.start, clock.end, end)
            prefix = page.text[start : clock.start].rstrip(" ")
            behind = page.text[clock.end : clock.end + 3].lstrip(" ")[:1]
            if (
                len(prefix) <= 24
                and prefix[-1:] in ("-", "–", "—", ":", "|", ".")
                and (behind in (":", "–", "-", "—", "|") or (behind in (",", "(") and prefix[-1:] in ("-", "–", "—")))
                and prefix[0].isupper()
            ):
                return True
            room = prefix.split()[0].lower() in page.language.venues and prefix[-1:] == "," and len(prefix) <= ROOM
            if room and behind == ":":
                return True  # "Courtroom 1, 10 am: Union of Couriers v. Fasto"
            if behind == "," and prefix[-1:] == "," and prefix[:-1].lower() in page.language.then:
                return True  # "Anschliessend, 15.15 Uhr, Medienzentrum"
            if prefix[-1:] == ":" and len(prefix) <= 48 and prefix[:1].isupper():
                above = page.units[-1] if page.units else None
                listed = (
                    above is not None and above.block == self.block and (above.form is Form.ROW or self._is_day(above))
                )
                if self._names_one(start, clock, end) or (listed and not STOP.search(page.text, clock.end, end)):
                    return True
            last = clock
            if index + 1 < len(self.found.clocks) and self.found.clocks[index + 1].start < end:
                last = self.found.clocks[index + 1]
            return (
                end - start <= 200
                and page.text[end - 1] not in "."
                and self._only_day(last.end, end)
                and not STOP.search(page.text, start, clock.start)
            )
        at = bisect_left(self.mark_starts, start)
        before = page.units[-1] if page.units else None
        under = before is not None and before.form is Form.ROW and before.block == self.block
        if before is not None and (under or self._is_day(before)) and end - start < 200:
            while at < len(self.marks) and self.marks[at].start < end:
                if self.marks[at].means is Means.TENTATIVE and page.text[start] != "(":
                    return page.text[start].isupper() and " " in page.text[start:end]
                at += 1
        return False

    def _is_day(self, unit: Unit) -> bool:
        """Whether a heading is but a day: what stands under it is on then."""
        return unit.form is Form.HEADING and self._only_day(unit.start, unit.end)

    def _names_one(self, start: int, clock: Clock, end: int) -> bool:
        """ "Dawn service: 5.30am, Anzac Commemorative Site": a line of one sentence that names what is held first."""
        at = bisect_left(self.mark_starts, start)
        while at < len(self.marks) and self.marks[at].start < clock.start:
            if self.marks[at].means is Means.OCCASION:
                return not STOP.search(self.page.text, clock.end, end)
            at += 1
        return False

    def _opens_with_doubt(self, start: int, end: int) -> bool:
        """ "TBC - Press point": a row whose time is not yet known."""
        at = bisect_left(self.mark_starts, start)
        if at >= len(self.marks) or self.marks[at].start != start or end - start >= 240:
            return False
        mark = self.marks[at]
        while at + 1 < len(self.marks) and self.marks[at + 1].start == start and mark.means not in UNSURE:
            at += 1
            mark = self.marks[at]  # "time tbc  Meets the Prime Minister"
        behind = self.page.text[mark.end : mark.end + 3]
        if behind.startswith(" ("):
            closed = self.page.text.find(")", mark.end, mark.end + 40)
            behind = self.page.text[closed + 1 : closed + 4] if closed > 0 else behind
        parted = behind.strip(" ")[:1] in ("-", "–", "—", ":", ")", "|") or behind.startswith("  ")
        return mark.means in UNSURE and parted

    def _is_sentence(self, start: int, clock: int, after: int, end: int) -> bool:
        """ "At 10:00 the Minister opens ...": prose that begins with its time."""
        text, language = self.page.text, self.page.language
        begins = self.page.low[start:clock].split()
        worded = bool(begins) and begins[0].isalpha()
        behind = text[after : after + 3]
        if worded and begins[0] in language.weekdays:
            worded = behind[:1] == ","
        elif worded and behind[:1] == "," and self._goes_on(after, end):
            return True
        goes_on = behind.strip(" ,")[:1]
        return worded and text[end - 1] == "." and (goes_on.islower() or goes_on.isdigit()) and end - start > 50

    def _goes_on(self, after: int, end: int) -> bool:
        """Whether a further sentence of a line holds something else: "On Monday, at 9:00, she ... At 17:30 a talk"."""
        stop = STOP.search(self.page.text, after, end)
        if stop is None or self.page.text[end - 1] != "." or not self._clock_in(stop.end(), end):
            return False
        behind = self.marks[bisect_left(self.mark_starts, stop.end()) : bisect_left(self.mark_starts, end)]
        kinds = {mark.means for mark in behind}
        return Means.OCCASION in kinds and Means.DEADLINE not in kinds

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
        return small.issuperset(lexicon.WORD.findall(rest)) and not any(map(str.isdigit, rest))

    def _is_heading(self, start: int, end: int) -> bool:
        text = self.page.text
        if end - start > _HEADING or text[end - 1] in _CLOSERS or self._clock_in(start, end):
            return False
        if text[end - 1] != ":" and self._says_where(start, end):
            return False
        return not any(self._breaks(stop, start) for stop in STOP.finditer(text, start, end) if stop.end() < end)

    def _says_where(self, start: int, end: int) -> bool:
        """Whether a line begins with a promise and names its channel: "Live on the Senate's YouTube channel"."""
        at = bisect_left(self.mark_starts, start)
        kinds = [m for m in self.marks[at : bisect_left(self.mark_starts, end)] if m.end <= end]
        live = any(m.means in (Means.LIVE, Means.STREAM) and m.start == start for m in kinds)
        return live and any(m.means is Means.CHANNEL for m in kinds)

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
            clock = bisect_left(self.clock_starts, begin) - 1
            if clock >= 0 and self.found.clocks[clock].end > stop.end():
                return False  # "10 a.m. New York time"
            if follows in "(/" or follows.isdigit():
                return False
            after = low[stop.end() : stop.end() + 12].replace(",", " ").replace(".", " ").split()[:1]
            nxt = text[stop.end() : stop.end() + 2]
            return (
                not (after and (after[0] in self.page.language.weekdays or after[0] in self.page.language.months))
                and not nxt.isupper()
            )
        if last in _HOURS or last in _ABBREVIATED:
            clock = bisect_left(self.clock_starts, begin) - 1
            if clock >= 0 and begin <= self.found.clocks[clock].end <= begin + 1:
                return True  # "à 9 h. Il dépose", "at 12:00 ART. Statements"
        before = low[max(start, begin - _NUMBERED) : begin].split()[-2:-1]
        if len(last) == 1 and before and before[0] in ground.LETTERED:
            return True  # "in Board Room A. The statement"
        if (
            last in _ABBREVIATED
            or (len(last) == 1 and last.isalpha())
            or (len(last) > 2 and last[-2] == "." and last[-1].isalpha())
        ):
            return False
        if last.endswith(_STREETS) and follows.isdigit():
            return False
        if self.page.language.ordinals != (".",) or not last.isdigit():
            return True
        return len(last) > 2 and not (before and before[0] in self.page.language.the)  # "des 300. Geburtstages"

    def _past(self, mark: Mark) -> bool:
        """Whether a word of the past tells what was: not in "are asked" nor in "chaired by"."""
        low, language = self.page.low, self.page.language
        if low.startswith(self.agents, mark.end):
            return False
        if self.page.text[mark.start].isupper() and self.page.text[mark.end : mark.end + 2].strip(" ").isupper():
            return False  # "Rose Garden"
        if not language.present_passive or mark.start < 3 or low[mark.start - 1] != " ":
            return True
        begin = low.rfind(" ", max(0, mark.start - 12), mark.start - 1) + 1
        before = low[begin : mark.start - 1].lstrip("\n")
        if before in language.like:
            return False  # "from 8 to 10 June, as announced"
        if before in language.then or before in language.refusals:  # "is then handed over", "are not admitted"
            before = (low[max(0, begin - 12) : begin].split() or [""])[-1]
        if (
            before in language.determiners
            and before not in language.relatives
            and " " not in low[mark.start : mark.end]
        ):
            return not low[mark.end : mark.end + 2].strip(" ").isalpha()  # "the returned experiments"
        return before not in language.present_passive
