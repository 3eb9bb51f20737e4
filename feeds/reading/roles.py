"""Roles: what each date and time of a page is for.

The words directly before it speak first, then those of its clause, then the form of its unit, then the heading over it;
the first that speaks decides. Refuses to date anything.
"""

from __future__ import annotations

import re
from itertools import pairwise

from feeds.reading.dues import is_deadline, names_deadline, of_last_day
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Mark, Page, Unit
from feeds.reading.stamps import Role, Stamp

_FULL_STOP = re.compile(r"(?<=[^\W\d_]{4})[.!?]\s{1,3}(?=[A-ZÀ-Þ])")


class Roles:
    """Tells what the stamps of a page are for."""

    def __init__(self, page: Page) -> None:
        """Take the page."""
        self.page = page
        self.glue = page.language.glue

    def tell(self, unit: Unit, stamps: list[Stamp]) -> None:
        """Set the role of each stamp of a unit."""
        self._tell(unit, stamps)
        for first, stamp in pairwise(stamps):
            if stamp.role is Role.DEADLINE and stamp.day is None and first.clock is None and first.day is not None:
                if first.day.relative is not None and first.role is Role.EVENT:
                    stamp.day, first.role = first.day, Role.MENTION  # "On the day before, register up to 18:00"

    def _tell(self, unit: Unit, stamps: list[Stamp]) -> None:
        for index, stamp in enumerate(stamps):
            before = stamps[index - 1].end if index else unit.start
            after = stamps[index + 1].start if index + 1 < len(stamps) else unit.end
            stamp.role = self._in_section(unit, stamp, self._role(unit, stamp, before, after, stamps))
            if stamp.role is Role.EVENT and self._daily(stamp):
                stamp.clock = None
            if stamp.role is Role.EVENT and stamp.day is not None and self._under_deadlines(unit):
                stamp.role = Role.DEADLINE
            if stamp.role is Role.DEADLINE:
                of_last_day(stamp)
            if index:
                self._after(stamps[index - 1], stamp)

    def _role(self, unit: Unit, stamp: Stamp, before: int, after: int, stamps: list[Stamp]) -> Role:
        direct = self.direct(unit, stamp.start)
        if stamp.day is not None and stamp.clock is not None:
            by = [m for m in unit.marks if m.means is Means.BY and self._between(stamp, m)]
            direct |= {m.means for m in by if not self._not_before(unit, m)}
        clause = self._clause(unit, stamp)
        inside = [m for m in unit.marks if clause[0] <= m.start and m.end <= clause[1]]
        inside = [m for m in inside if m.means is not Means.HOURS or not stamp.start <= m.start < stamp.end]  # "10 hours"
        if inside and clause[0] == unit.start:
            inside = self._outside_brackets(inside, clause, stamp)
        inside = [m for m in inside if m.means is not Means.LOGISTICS or not self._as_place(unit, m)]
        held_at = {m.start for m in inside if m.means is Means.OCCASION}
        inside = [m for m in inside if m.means is not Means.EMBARGO or m.end + 1 not in held_at]  # "embargoed briefing"
        own = [m for m in inside if before <= m.start and m.end <= stamp.start]
        behind = [m for m in inside if stamp.end <= m.start and m.end <= after]
        if self._of_weekdays(stamp):
            return Role.HOURS
        previous = stamps[:1] and next((s for s, t in pairwise(stamps) if t is stamp), None)
        if previous and previous.role is Role.LOGISTICS and not any(m.means in _SPEAKS for m in own):
            return Role.LOGISTICS
        if Means.FORMER in direct and stamp.clock is not None:
            return Role.OLD
        if Means.TENTATIVE in direct and stamp.day is not None and stamp.start > unit.start:
            return Role.NOTE  # "to be confirmed on Thursday"
        if self._beside_clock(unit, stamp, stamps):
            return Role.NOTE
        if stamp.day is not None and any(d.relative is Means.YESTERDAY for d in (stamp.day, *stamp.beside)):
            return Role.PAST
        if unit.label in (Means.L_OTHER, Means.L_HOURS) and not (
            stamp.day and unit.label is Means.L_OTHER and is_deadline(self.page, unit, stamp, direct, inside, own)
        ):
            if is_deadline(self.page, unit, stamp, direct, inside, own):
                return Role.DEADLINE
            return Role.EMBARGO if unit.has(Means.EMBARGO) else Role.NOTE if unit.label is Means.L_OTHER else Role.HOURS
        told = [m for m in own if m.means in (Means.EMBARGO, Means.DEADLINE)]
        if Means.BY in direct and told and told[-1].means is Means.DEADLINE and told[0].means is Means.EMBARGO:
            return Role.DEADLINE
        if (self._has(own, Means.EMBARGO) and not self._held_under_embargo(own)) or (
            self._has(inside, Means.EMBARGO) and (Means.BY in direct or not unit.has(Means.OCCASION))
        ):
            return Role.EMBARGO
        if unit.label is Means.L_DEADLINE:
            return Role.DEADLINE
        if direct & {Means.ISSUED, Means.UPDATED} and not self._has(own, Means.FUTURE):
            return Role.ISSUED
        if unit.form is Form.ROW or unit.label in (Means.L_WHEN, Means.L_DATE, Means.L_TIME):
            return self._in_row(unit, stamp, direct, inside, own, behind, stamps)
        if is_deadline(self.page, unit, stamp, direct, inside, own):
            return Role.DEADLINE
        index = next(i for i, s in enumerate(stamps) if s is stamp)
        if index and Means.BY in direct and stamps[index - 1].role is Role.DEADLINE:
            return Role.LOGISTICS if self._has(own, Means.LOGISTICS) else Role.DEADLINE
        if self._past(unit, stamp, inside, own):
            return Role.PAST
        if stamp.clock is not None and (Means.BREAK in direct or self._on_the_phone(unit, stamp, own, behind)):
            return Role.BREAK if Means.BREAK in direct else Role.HOURS
        if Means.BY in direct and stamp.day is not None and stamp.day.last is None:
            return Role.BEFORE
        if Means.BY in direct and stamp.clock is not None:
            return Role.BEFORE
        if self._has(inside, Means.DAILY) and not (stamp.day is not None and stamp.day.month):
            return Role.HOURS
        if clause[0] > unit.start and stamp.day is None:
            outside = [m for m in unit.marks if not clause[0] <= m.start <= clause[1]]
            if self._has(outside, Means.LOGISTICS, Means.DEADLINE) and low_open(self.page.low, clause[0]):
                return Role.LOGISTICS
        held = stamp.clock is None and (unit.block <= 1 or self._has(inside, Means.OCCASION))
        if held:
            pass  # a day that words about arrival stand beside still is the day of what is held
        elif self._has(own, Means.LOGISTICS) or (
            self._has(behind, Means.LOGISTICS)
            and not self._has(own, Means.OCCASION)
            and (self._has(own, Means.ASKED) or not self._has(own, Means.FUTURE))
        ):
            return Role.LOGISTICS
        if stamp.clock is not None and stamp.day is None and self._is_break(own, behind):
            return Role.BREAK
        if (
            self._has(own, Means.ISSUED)
            and stamp.clock is None
            and not unit.has(Means.OCCASION, Means.FUTURE)
            and unit.form is not Form.TITLE
        ):
            return Role.ISSUED
        if Means.TERM in direct:
            return Role.TERM
        deciding = [m for m in own if m.means in (Means.TERM, Means.FUTURE, Means.OCCASION)]
        if deciding and deciding[-1].means is Means.TERM and unit.form in (Form.PROSE, Form.BULLET):
            return Role.TERM
        if (
            stamp.clock is None
            and stamp.day is not None
            and not stamp.day.last
            and Means.SINCE in direct
            and unit.form is Form.PROSE
            and not unit.has(Means.POSTPONED, Means.MOVED)
        ):
            return Role.SINCE
        stretch = stamp.clock is not None and (
            stamp.clock.until is not None or Means.FUTURE not in {m.means for m in inside}
        )
        if held:
            pass
        elif Means.HOURS in direct or (
            stretch and self._has(inside, Means.HOURS) and not self._has(inside, Means.OCCASION)
        ):
            return Role.HOURS
        if stamp.clock is not None and stamp.day is None:
            if self._has(own, Means.HOURS) or (self._has(behind, Means.HOURS) and not self._has(own, Means.OCCASION)):
                return Role.HOURS
            if Means.SINCE in direct and stamp.clock.until is None:
                return Role.SINCE
        elif stamp.clock is not None and Means.SINCE in direct and self._has(inside, Means.HOURS):
            return Role.HOURS
        if self._has(inside, Means.TERM) and not self._has(inside, Means.FUTURE, Means.OCCASION):
            return Role.TERM
        stretched = stamp.day is None and stamp.clock is not None and stamp.clock.until is not None
        if stretched and unit.form is Form.PROSE and not self._has(inside, Means.FUTURE, Means.OCCASION):
            return Role.HOURS
        return Role.EVENT

    @staticmethod
    def _held_under_embargo(own: list[Mark]) -> bool:
        """ "A briefing, under embargo, is held at 14:00": the hour is that of the briefing."""
        told = [m.means for m in own if m.means in (Means.EMBARGO, Means.FUTURE, Means.OCCASION)]
        return bool(told) and told[-1] is Means.FUTURE and Means.OCCASION in told

    @staticmethod
    def _daily(stamp: Stamp) -> bool:
        """ "From 12 June to 7 September, 7 a.m. to 3 p.m.": hours of each of several days."""
        day, clock = stamp.day, stamp.clock
        return day is not None and day.last is not None and clock is not None and clock.until is not None

    def _under_deadlines(self, unit: Unit) -> bool:
        """Whether a line stands in a list that is introduced as one of deadlines: "Deadlines:", "Please note:"."""
        above = unit.index - 1
        units = self.page.units
        while above > 0 and units[above].line > units[unit.index].line - 8 and self.page.text[units[above].end - 1] != ":":
            if units[above].form not in (Form.BULLET, Form.ROW, Form.FIELD) or units[above].clocks == []:
                return False
            above -= 1
        over = units[above] if above >= 0 else unit
        if over is unit or self.page.text[over.end - 1] != ":" or unit.form is Form.PROSE:
            return False
        return over.has(Means.DUE) is not None and not unit.has(Means.OCCASION)

    @staticmethod
    def _not_before(unit: Unit, by: Mark) -> bool:
        """Whether a "before" is that of "not before", which makes an hour approximate and no deadline."""
        return any(m.means is Means.APPROX and m.start < by.start and m.end == by.end for m in unit.marks)

    @staticmethod
    def _between(stamp: Stamp, mark: Mark) -> bool:
        """Whether a mark stands between the day and the clock of a stamp."""
        if stamp.day is None or stamp.clock is None:
            return False
        first, second = sorted(((stamp.day.start, stamp.day.end), (stamp.clock.start, stamp.clock.end)))
        return first[1] <= mark.start and mark.end <= second[0]

    def _after(self, first: Stamp, stamp: Stamp) -> None:
        """What the stamp before it makes of a stamp: the end of one stretch, or "6 for 6.30 p.m."."""
        paired = first.clock is not None and stamp.clock is not None and stamp.role in (Role.EVENT, Role.NOTE)
        if paired and self.page.low[first.end : stamp.start].strip() in ("for", "for a", "for an"):
            stamp.role, first.role = first.role, Role.LOGISTICS
        elif stamp.role is Role.EVENT and first.role in (Role.LOGISTICS, Role.HOURS) and self._goes_on(first, stamp):
            stamp.role = first.role
        elif stamp.role is Role.DEADLINE and self._opens_for(first, stamp):
            first.role = Role.SINCE  # "the call opens on 1 April and closes on 30 June"
        elif self._closes(first, stamp):
            if stamp.role is Role.DEADLINE and first.role is Role.EVENT:
                first.role = Role.SINCE  # "from 9 February until 13 February, register": the end is the deadline
            elif first.role is Role.EVENT and first.clock is not None and stamp.clock is not None:
                first.until, stamp.role = stamp, Role.END
            elif first.role is not Role.EVENT:
                stamp.role = first.role

    def _opens_for(self, first: Stamp, stamp: Stamp) -> bool:
        """Whether a day is the first of a time in which something may be handed in, which ends with a deadline."""
        if first.role is not Role.EVENT or first.clock is not None or first.unit.form not in (Form.PROSE, Form.BULLET):
            return False
        marks = [m for m in first.unit.marks if m.start < first.start]
        between = self.page.low[first.end : stamp.start]
        return self._has(marks, Means.DEADLINE) and self._has(marks, Means.OFFERED) and len(between) < 40

    def _goes_on(self, first: Stamp, stamp: Stamp) -> bool:
        """Whether nothing that is held stands between two stamps of one sentence, nor behind them."""
        unit = stamp.unit
        if unit.form is Form.ROW:  # only "Monday to Wednesday 8 to 16, Thursday 8 to 18" goes on in a row
            return bool(stamp.day and not stamp.day.month and stamp.clock and stamp.clock.until)
        marks = [m for m in unit.marks if m.start >= first.end and m.means in (Means.OCCASION, Means.FUTURE)]
        return not marks

    def _closes(self, first: Stamp, second: Stamp) -> bool:
        """Whether two stamps are the ends of one stretch: "from 5 July, 08:00, to 8 July, 24:00"."""
        gap = self.page.low[first.end : second.start].strip(" ,")
        return second.start - first.end < 14 and (gap in self.page.language.through or gap in ("-", "–", "—"))

    def _bracketed(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a stamp stands in brackets."""
        opened = self.page.low.rfind("(", unit.start, stamp.start)
        return opened >= 0 and self.page.low.find(")", opened, stamp.start) < 0

    def _of_weekdays(self, stamp: Stamp) -> bool:
        """ "Monday to Wednesday 8 to 16": hours of an office."""
        day = stamp.day
        if day is None or day.month or day.day or day.relative or stamp.clock is None or stamp.clock.until is None:
            return False
        words = self.page.low[max(0, day.start - 24) : day.start].replace("-", " - ").replace("–", " - ").split()
        language = self.page.language
        return (
            len(words) > 1
            and (words[-1] in language.through or words[-1] == "-")
            and words[-2].strip(".,") in language.weekdays
        )

    def _named_inside(self, unit: Unit, stamp: Stamp, own: list[Mark], behind: list[Mark]) -> bool:
        """Whether a further time of a row has an occasion of its own: "(press point at 17:45)", "; 12:00: show"."""
        if self.page.text[: stamp.start].endswith(("; ", ";")) and self._has(behind, Means.OCCASION):
            return True
        if self._bracketed(unit, stamp):
            opened = self.page.low.rfind("(", unit.start, stamp.start)
            own = [m for m in own if m.start > opened]
            if self._has(own, Means.STREAM, Means.LIVE):
                return False
        return self._has(own, Means.OCCASION)

    def _after_phone(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a number of seven figures or more stands before a stamp on its line."""
        return sum(char.isdigit() for char in self.page.text[unit.start : stamp.start]) > 6

    def _as_place(self, unit: Unit, mark: Mark) -> bool:
        """Whether a media centre and its like is but the place of what happens: "speaks at the Press Centre"."""
        low, text = self.page.low, self.page.text
        words = low[mark.start : mark.end].split()
        if words[-1] not in self.page.language.venues:
            return False
        told = [m for m in unit.marks if m.end <= mark.start]
        at = next((m for m in reversed(told) if m.means is Means.PRESENT_AT and mark.start - m.end < 30), None)
        if at is None or self._has(told, Means.ASKED) or not self._has(told, Means.OCCASION, Means.FUTURE):
            return False
        between = text[at.end : mark.start].split()
        return all(word[0].isupper() or word in self.page.language.the for word in between)

    @staticmethod
    def _is_break(own: list[Mark], behind: list[Mark]) -> bool:
        """ "A lunch break is planned from 12:30": a break, and nothing that is held besides."""
        pause = next((m for m in own if m.means is Means.BREAK), None)
        return pause is not None and not any(m.means is Means.OCCASION and m.start > pause.start for m in [*own, *behind])

    def _on_the_phone(self, unit: Unit, stamp: Stamp, own: list[Mark], behind: list[Mark]) -> bool:
        """ "Call +47 22 24 90 90 between 8:00 and 16:00": a stretch without a day behind a number to ring."""
        if stamp.day is not None or stamp.clock is None or stamp.clock.until is None:
            return False
        last = max((i for i in range(unit.start, stamp.start) if self.page.text[i].isdigit()), default=unit.start)
        own = [m for m in own if m.start > last]
        return not self._has([*own, *behind], Means.OCCASION) and self._after_phone(unit, stamp)

    def _in_section(self, unit: Unit, stamp: Stamp, role: Role) -> Role:
        """What a heading says of all that stands under it: deadlines, opening hours, what is over, general notes."""
        if role is not Role.EVENT or unit.section < 0 or unit.form in (Form.TITLE, Form.HEADING):
            return role
        head = self.page.units[unit.section]
        if head.days or not head.marks:
            return role
        if head.has(Means.PAST) and not head.has(Means.FUTURE) and not unit.has(Means.FUTURE):
            return Role.PAST
        if (
            head.has(Means.L_DEADLINE)
            and unit.form is not Form.FIELD
            and not head.has(Means.OCCASION)
            and not unit.has(Means.OCCASION)
            and stamp.day is not None
        ):
            return Role.DEADLINE
        if (
            head.has(Means.L_HOURS, Means.HOURS, Means.LOGISTICS)
            and not head.has(Means.OCCASION)
            and not unit.has(Means.OCCASION)
        ):
            return Role.HOURS
        return role

    def _beside_clock(self, unit: Unit, stamp: Stamp, stamps: list[Stamp]) -> bool:
        """Whether a clock stands in brackets right behind another: the same in other words, or an aside."""
        low = self.page.low
        index = next(i for i, s in enumerate(stamps) if s is stamp)
        if not index or stamp.day is not None:
            return False
        opened = low.rfind("(", stamps[index - 1].end - 1, stamp.start)
        if opened < 0 or low.find(")", opened, stamp.start) >= 0:
            first = stamps[index - 1]
            return (
                first.role is Role.NOTE
                and first.day is None
                and "(" not in low[first.end : stamp.start]
                and ")" not in low[first.end : stamp.start]
            )
        return (
            stamps[index - 1].clock is not None
            and opened - stamps[index - 1].end < 22
            and not any(m.means in (Means.OCCASION, Means.FUTURE) and opened < m.start < stamp.end for m in unit.marks)
        )

    def _in_row(
        self,
        unit: Unit,
        stamp: Stamp,
        direct: set[Means],
        inside: list[Mark],
        own: list[Mark],
        behind: list[Mark],
        stamps: list[Stamp],
    ) -> Role:
        first = stamp is stamps[0]
        rest = inside if first else own + behind
        if not first or unit.form is not Form.ROW:
            if is_deadline(self.page, unit, stamp, direct, inside, own):
                return Role.DEADLINE
            if not first and self._has(rest, Means.LOGISTICS):
                return Role.LOGISTICS
            if Means.BY in direct:
                return Role.BEFORE
            if not first and stamp.day is None and not self._named_inside(unit, stamp, own, behind):
                return Role.NOTE
            return Role.EVENT
        if stamp.day is None and self._has(inside, Means.DAILY):
            return Role.HOURS
        undated = stamp.day is None or not (stamp.day.month or stamp.day.day or stamp.day.relative)
        if undated and stamp.clock is not None and stamp.clock.until is not None and self._after_phone(unit, stamp):
            return Role.HOURS
        if names_deadline(self.page, unit, rest):
            return Role.DEADLINE
        if stamp.start > unit.start + 2 and is_deadline(self.page, unit, stamp, direct, inside, own):
            return Role.DEADLINE
        if Means.BY in direct:
            return Role.BEFORE
        head = [m for m in rest if m.start < stamp.end + 60]
        held = min((m.start for m in rest if m.means is Means.OCCASION), default=unit.end)
        if any(m.means is Means.LOGISTICS and m.start <= held for m in head):
            return Role.LOGISTICS
        if any(m.means is Means.BREAK and m.start == unit.start for m in head):
            return Role.BREAK
        title = stamp.end + len(self.page.text[stamp.end : stamp.end + 12]) - len(
            self.page.text[stamp.end : stamp.end + 12].lstrip(" \t:–—-|()·•,.")
        )
        if any(m.means is Means.DEADLINE and m.start == title for m in head) and not self._has(rest, Means.OCCASION):
            return Role.LOGISTICS  # "8:30 Registration, main gate"
        if any(
            m.means is Means.BREAK
            and m.start >= stamp.end
            and self.page.low[stamp.end : m.start].strip(" \t:–—-|()·•,.") == ""
            for m in head
        ):
            return Role.BREAK
        if (
            self._has(rest, Means.HOURS)
            and not self._has(rest, Means.OCCASION)
            and stamp.clock
            and stamp.clock.until
            and not stamp.day
        ):
            return Role.HOURS
        return Role.EVENT

    def direct(self, unit: Unit, start: int) -> set[Means]:
        """What the words directly before an offset mean, small words between left out."""
        low = self.page.low
        found: set[Means] = set()
        place = start
        for _ in range(4):
            while place > unit.start and low[place - 1] in " (,:":
                place -= 1
            here = [m for m in unit.marks if m.end == place and m.means in _LEADS]
            by = [m for m in here if m.means is Means.BY]
            if by and any(m.means in (Means.TERM, Means.FUTURE) and m.start < by[0].start for m in here):
                here = [m for m in here if m.means is not Means.BY]  # "lasts until", "starts by"
            if by and self._not_before(unit, by[0]):
                here = [m for m in here if m.means is not Means.BY]  # "not before"
            here = [m for m in here if m.means is not Means.ISSUED or not self._auxiliary(unit, m)]
            found.update(m.means for m in here)
            if here:
                place = min(m.start for m in here)
                if not any(m.means in (Means.APPROX, Means.THIS, Means.NEXT, Means.LAST) for m in here):
                    return found
                continue
            begin = low.rfind(" ", max(unit.start, place - 14), place) + 1
            if begin <= 0 or low[begin:place] not in self.glue:
                return found
            place = begin
        return found

    def _auxiliary(self, unit: Unit, mark: Mark) -> bool:
        """Whether "published on" is but the end of "is published on"."""
        begin = self.page.low.rfind(" ", max(unit.start, mark.start - 10), max(mark.start - 1, 0)) + 1
        word = self.page.low[max(begin, unit.start) : mark.start].strip()
        return word in self.page.language.passives

    def _clause(self, unit: Unit, stamp: Stamp) -> tuple[int, int]:
        """The brackets around a stamp, where they hold words of their own; else its stretch between semicolons."""
        low = self.page.low
        start, end = unit.start, unit.end
        opened = low.rfind("(", start, stamp.start)
        if opened >= 0 and low.find(")", opened, stamp.start) < 0:
            closed = low.find(")", stamp.end - 1, end)
            closed = end if closed < 0 else closed
            if stamp.end <= closed + 1 and any(
                opened < m.start and m.end <= closed for m in unit.marks if m.means in _SPEAKS and m.means is not Means.BY
            ):
                return opened, closed
        left = low.rfind(";", start, stamp.start)
        right = low.find(";", stamp.end, end)
        start, end = (left + 1 if left >= 0 else start), (right if right >= 0 else end)
        return self._sentence(unit, stamp, start, end) if unit.form in (Form.FIELD, Form.ROW) else (start, end)

    def _sentence(self, unit: Unit, stamp: Stamp, start: int, end: int) -> tuple[int, int]:
        """The sentence of a field or row that holds a stamp: "Accreditation: by 2 October. Passes from 10:00." """
        for stop in _FULL_STOP.finditer(self.page.text, max(start, unit.value), end):
            if stop.end() <= stamp.start:
                start = stop.end()
            elif stop.start() >= stamp.end - 1:
                return start, stop.end()
        return start, end

    def _outside_brackets(self, marks: list[Mark], clause: tuple[int, int], stamp: Stamp) -> list[Mark]:
        """Without what stands in brackets that do not hold the stamp: an aside does not say what a date is for."""
        low = self.page.low
        opened = low.find("(", *clause)
        kept = marks
        while opened >= 0:
            closed = low.find(")", opened, clause[1])
            closed = clause[1] if closed < 0 else closed
            if not (opened <= stamp.start and stamp.end <= closed + 1) and not stamp.start <= opened < stamp.end:
                kept = [m for m in kept if not opened < m.start < closed]
            opened = low.find("(", closed, clause[1])
        return kept

    def _past(self, unit: Unit, stamp: Stamp, inside: list[Mark], own: list[Mark]) -> bool:
        """Whether a clause tells what was; "to follow" behind the date does not make it something to come."""
        if unit.form is Form.TITLE or self._has(inside, Means.CANCELLED, Means.POSTPONED, Means.MOVED):
            return False
        before = [m for m in inside if m.start < stamp.start and m.means in (Means.PAST, Means.FUTURE)]
        coming = [m for m in inside if m.means is Means.FUTURE]
        if before and before[-1].means is Means.PAST and all(m.start > stamp.start and self._weak(m) for m in coming):
            return True
        return not coming and self._has(inside, Means.PAST)

    def _weak(self, mark: Mark) -> bool:
        """Whether a word of the future is but an infinitive or a conditional: "to follow", "would"."""
        return self.page.low.startswith(("to ", "would", "could", "invited"), mark.start)

    @staticmethod
    def _has(marks: list[Mark], *means: Means) -> bool:
        return any(mark.means in means for mark in marks)


_SPEAKS = frozenset(
    (
        Means.DEADLINE,
        Means.BY,
        Means.LOGISTICS,
        Means.HOURS,
        Means.EMBARGO,
        Means.TERM,
        Means.ISSUED,
        Means.PAST,
        Means.FUTURE,
        Means.OCCASION,
        Means.DAILY,
        Means.MOVED,
    )
)


_LEADS = _SPEAKS | {
    Means.SINCE,
    Means.FORMER,
    Means.UPDATED,
    Means.APPROX,
    Means.THIS,
    Means.NEXT,
    Means.LAST,
    Means.BREAK,
    Means.DUE,
    Means.UNTIL,
    Means.DENIED,
    Means.CANCELLED,
    Means.POSTPONED,
    Means.TENTATIVE,
}


def low_open(low: str, at: int) -> bool:
    """Whether a bracket opens at an offset."""
    return low[at : at + 1] == "("
