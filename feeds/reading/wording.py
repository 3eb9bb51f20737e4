"""The words around a date or time: those directly before it, those of its clause, and what they say of it.

Refuses to decide: roles.py weighs what stands here.
"""

from __future__ import annotations

import re

import msgspec

from feeds.reading.ahead import goes_on, is_aside, lies_ahead
from feeds.reading.centres import is_venue
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Mark, Page, Unit
from feeds.reading.stamps import Stamp

FULL_STOP = re.compile(
    r"[.!?](?:(?<=[^\W\d_]{4}.)|(?<=[h:]\d\d.)|(?<=\d[ap]m.)|(?<= [IVX].)|(?<= [IVX]{2}.)|(?<= [IVX]{3}.))"
    r"\s{1,3}(?=[A-ZÀ-Þ])"
)
SPEAKS = frozenset(
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

_LEADS = SPEAKS | {
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


def has_any(marks: list[Mark], *means: Means) -> bool:
    """Whether one of the marks has one of the meanings: asked so often that a plain loop pays."""
    for mark in marks:  # noqa: SIM110 - any() takes three times as long on these short lists
        if mark.means in means:
            return True
    return False


_WEIGHED = frozenset((Means.HOURS, Means.EMBARGO, Means.LOGISTICS, Means.DAILY))  # do not always mean what they seem


class Around(msgspec.Struct):
    """What stands around a stamp."""

    unit: Unit
    stamp: Stamp
    direct: frozenset[Means]  # what the words directly before it mean
    inside: list[Mark]  # the marks of its clause
    own: list[Mark]  # those of them before it and behind the stamp before
    behind: list[Mark]  # those of them behind it and before the next stamp
    clause: tuple[int, int]
    said: set[Means]  # what the marks of its clause mean
    led: set[Means]  # and those before it

    def has(self, *means: Means) -> bool:
        """Whether its clause says one of these."""
        return not self.said.isdisjoint(means)

    def led_by(self, *means: Means) -> bool:
        """Whether one of these stands before it."""
        return not self.led.isdisjoint(means)

    def followed_by(self, *means: Means) -> bool:
        """Whether one of these stands behind it."""
        return not self.unit.kinds.isdisjoint(means) and has_any(self.behind, *means)


_BESIDE = 4  # characters between "daily" and its hour
_SUBJECT = 40  # characters between an office, with the name of who holds it, and the verb
_IN_HOUSE = 16  # characters before a house in which the word stands that leads to it


class Wording:
    """Looks at the words around the stamps of a page."""

    def __init__(self, page: Page) -> None:
        """Take the page."""
        self.page = page
        self.glue = page.language.glue

    def around(self, unit: Unit, stamp: Stamp, before: int, after: int) -> Around:
        """What stands around a stamp; `before` and `after` are where its neighbours end and begin."""
        direct = self.direct(unit, stamp.start)
        if stamp.clock is not None and stamp.start < stamp.clock.start and stamp.day is None:
            direct |= self.direct(unit, stamp.clock.start)  # "endet gegen 12.30 Uhr"
        if stamp.day is not None and stamp.clock is not None and Means.BY in unit.kinds:
            by = [m for m in unit.marks if m.means is Means.BY and self._between(stamp, m)]
            direct |= {m.means for m in by if not self._not_before(unit, m)}
        clause = self._clause(unit, stamp)
        left, right = clause
        inside = [m for m in unit.marks if left <= m.start and m.end <= right]
        if inside and clause[0] == unit.start:
            inside = self._outside_brackets(inside, clause, stamp)
        if not unit.kinds.isdisjoint(_WEIGHED):
            held_at = {m.start for m in inside if m.means is Means.OCCASION}
            inside = [m for m in inside if m.means not in _WEIGHED or self._counts(unit, stamp, m, held_at)]
        start, end = stamp.start, stamp.end
        own: list[Mark] = []
        behind: list[Mark] = []
        said: set[Means] = set()
        led: set[Means] = set()
        for mark in inside:
            said.add(mark.means)
            if before <= mark.start and mark.end <= start:
                own.append(mark)
                led.add(mark.means)
            elif end <= mark.start and mark.end <= after:
                behind.append(mark)
        return Around(unit, stamp, frozenset(direct), inside, own, behind, clause, said, led)

    def _counts(self, unit: Unit, stamp: Stamp, mark: Mark, held_at: set[int]) -> bool:
        """Whether a mark means what it seems: not the "hours" of "10 hours", nor "embargoed briefing"."""
        if mark.means is Means.DAILY and mark.start >= stamp.end:  # "a school where lunch is served daily at 12"
            return not any(0 < clock.start - mark.end <= _BESIDE for clock in unit.clocks)
        if mark.means is Means.HOURS:
            if stamp.start <= mark.start < stamp.end or self._is_opened(unit, mark) or self._which_opens(unit, mark):
                return False
            return Means.OPEN not in unit.kinds or not any(
                m.means is Means.OPEN and m.start == mark.start and m.end > mark.end for m in unit.marks
            )
        if mark.means is Means.EMBARGO:
            return mark.end + 1 not in held_at
        return mark.means is not Means.LOGISTICS or not (
            is_venue(self.page, unit, mark) or self._of_leaders(unit, mark)
        )

    def _is_opened(self, unit: Unit, mark: Mark) -> bool:
        """Whether a desk or house is but what somebody opens: "the Minister opens the new library at 9:45"."""
        language = self.page.language
        if Means.OFFERED not in unit.kinds:
            return False
        verbs = [m for m in unit.marks if m.means is Means.OFFERED and m.end < mark.start]
        if not verbs or not self.page.low.startswith(language.opening, verbs[-1].start):
            return False
        word = WORD.search(self.page.low, verbs[-1].end, mark.start)
        return word is not None and (word[0] in language.determiners or word[0] in language.the)

    def _which_opens(self, unit: Unit, mark: Mark) -> bool:
        """ "A debate, which opens at 10": the verb of what is held, and of no desk."""
        if not self.page.low.startswith(self.page.language.opening, mark.start):
            return False
        held = max((m.end for m in unit.marks if m.means is Means.OCCASION and m.end <= mark.start), default=-1)
        between = WORD.findall(self.page.low[held : mark.start]) if 0 <= mark.start - held <= _SUBJECT else []
        return not self.page.language.relatives.isdisjoint(between)

    def _is_house(self, mark: Mark) -> bool:
        """Whether a desk or its like is but where something is: "speaks to the workers in the canteen"."""
        low, language = self.page.low, self.page.language
        words = [word for word in low[max(0, mark.start - _IN_HOUSE) : mark.start].split() if word not in language.the]
        return low[mark.start : mark.end] in language.venues and bool(words) and words[-1] in language.prepositions

    def direct(self, unit: Unit, start: int) -> set[Means]:
        """What the words directly before an offset mean, small words between left out."""
        low = self.page.low
        found: set[Means] = set()
        if unit.kinds.isdisjoint(_LEADS):
            return found
        leads = [m for m in unit.marks if m.means in _LEADS and m.end <= start]
        if not leads:
            return found
        place = start
        for step in range(4):
            while place > unit.start and low[place - 1] in (" (,:" if step == 0 else " (:"):
                place -= 1
            here = [m for m in leads if m.end == place]
            if here:
                here = self._counted(unit, here)
                found.update([m.means for m in here])
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

    def _counted(self, unit: Unit, here: list[Mark]) -> list[Mark]:
        """Of the marks right before an offset those that mean what they seem."""
        by = next((m for m in here if m.means is Means.BY), None)
        if by is not None:  # not in "lasts until", "starts by"; "à huis clos le 25 mars"; "not before"
            lasts = any(m.means in (Means.TERM, Means.FUTURE) and m.start < by.start for m in here)
            closed = any(m.means is Means.CLOSED and m.start < by.start < m.end for m in unit.marks)
            if lasts or closed or self._not_before(unit, by):
                here = [m for m in here if m.means is not Means.BY]
        return [m for m in here if m.means is not Means.ISSUED or not self._auxiliary(unit, m)]

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
        return first[0] <= mark.start and first[1] <= mark.end <= second[0]  # "la veille, au plus tard à 16h30"

    def _auxiliary(self, unit: Unit, mark: Mark) -> bool:
        """Whether "published on" is but the end of "is published on"."""
        begin = self.page.low.rfind(" ", max(unit.start, mark.start - 10), max(mark.start - 1, 0)) + 1
        word = self.page.low[max(begin, unit.start) : mark.start].strip()
        return word in self.page.language.passives

    def _clause(self, unit: Unit, stamp: Stamp) -> tuple[int, int]:
        """The brackets around a stamp, where they hold words of their own; else its stretch between semicolons."""
        low = self.page.low
        start, end = unit.start, unit.end
        opened = self.page.bracket_at(unit, stamp.start)
        if opened >= 0:
            closed = low.find(")", stamp.end - 1, end)
            closed = end if closed < 0 else closed
            if stamp.end <= closed + 1 and any(
                opened < m.start and m.end <= closed
                for m in unit.marks
                if m.means in SPEAKS and m.means is not Means.BY
            ):
                return opened, closed
        left = low.rfind(";", start, stamp.start)
        right = low.find(";", stamp.end, end)
        start, end = (left + 1 if left >= 0 else start), (right if right >= 0 else end)
        return self._sentence(unit, stamp, start, end) if unit.form in (Form.FIELD, Form.ROW) else (start, end)

    def _sentence(self, unit: Unit, stamp: Stamp, start: int, end: int) -> tuple[int, int]:
        """The sentence of a field or row that holds a stamp: "Accreditation: by 2 October. Passes from 10:00." """
        for stop in FULL_STOP.finditer(self.page.text, max(start, unit.value), end):
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

    def _of_leaders(self, unit: Unit, mark: Mark) -> bool:
        """ "The Heads of State meet at Headquarters": where those meet who hold an office, and not where media do."""
        if not self.page.low.startswith(self.page.language.meets, mark.start):
            return False
        roles = [m for m in unit.marks if m.means is Means.ROLE and 0 < mark.start - m.end <= _SUBJECT]
        return bool(roles) and not any(
            m.means in (Means.ASKED, Means.CONTACT) and m.start < mark.start for m in unit.marks
        )

    def _past(self, unit: Unit, stamp: Stamp, inside: list[Mark], own: list[Mark]) -> bool:
        """Whether a clause tells what was; "to follow" behind the date does not make it something to come."""
        if unit.form is Form.TITLE or Means.PAST not in unit.kinds:
            return False
        if self._has(inside, Means.CANCELLED, Means.POSTPONED, Means.MOVED) or lies_ahead(self.page, stamp):
            return False
        colon = self._behind_colon_clause(unit, stamp)
        inside = [m for m in inside if m.start >= colon]
        inside = [m for m in inside if m.means is not Means.PAST or not is_aside(self.page, unit, m, stamp.start)]
        before = [m for m in inside if m.start < stamp.start and m.means in (Means.PAST, Means.FUTURE)]
        far = self.page.language.participles_far
        coming = [m for m in inside if m.means is Means.FUTURE and (far or not self._in_relative(stamp, m))]
        over = far and self.page.low.find(" worden", stamp.start, unit.end) >= 0
        far = over or (far and self._ends_with_participle(unit, stamp, coming))
        ends = over and not before and self.page.low[unit.start : unit.end].rstrip(". ").endswith(" worden")
        if (far and before and before[0].means is Means.PAST) or ends:
            return True  # "war am 29. Januar beraten worden", "wurde ... unterzeichnet", "sind ... gespendet worden"
        if before and before[-1].means is Means.PAST:
            if all(m.start > stamp.start and (self._weak(m) or goes_on(self.page, unit, m)) for m in coming):
                return True
            comma = self.page.low.rfind(", ", unit.start, stamp.start)
            if comma >= 0 and unit.form is Form.PROSE and all(comma + 2 < m.start or m.start < comma for m in before):
                told = {m.means for m in before if m.start > comma}
                if told == {Means.PAST}:
                    return True  # "will share the prize, the jury announced on 20 November"
            if self._tells_which(stamp, before[-1]) and all(m.start > stamp.start for m in coming):
                return True
        was = any(m.means is Means.PAST and not self._in_relative(stamp, m) for m in inside)
        return was and (not coming or self._was_aside(unit, stamp, inside))

    def _ends_with_participle(self, unit: Unit, stamp: Stamp, coming: list[Mark]) -> bool:
        """Whether the one word of what comes is the participle that closes a sentence: "wurde ... unterzeichnet"."""
        last = coming[0] if len(coming) == 1 else None
        if last is None or last.start < stamp.end or not last.end >= unit.end - 1:
            return False
        return self.page.low[last.start : last.end].endswith(self.page.language.participles)

    def _in_relative(self, stamp: Stamp, past: Mark) -> bool:
        """ "Hears witnesses about ferries that were ordered": what was tells which ones are meant, not when."""
        if past.start < stamp.end:
            return False
        between = self.page.low[max(stamp.end, self.page.low.rfind(",", stamp.end, past.start)) : past.start]
        return not self.page.language.relatives.isdisjoint(WORD.findall(between))

    def _was_aside(self, unit: Unit, stamp: Stamp, inside: list[Mark]) -> bool:
        """Whether a clause about what was holds a stamp: "helps after the quake, which struck on Monday at 4:52"."""
        start = self.page.low.rfind(", ", unit.start, stamp.start)
        first = WORD.match(self.page.low, start + 2) if start >= 0 else None
        if first is None or first[0] not in self.page.language.relatives:
            return False
        end = self.page.low.find(",", stamp.end, unit.end)
        told = {m.means for m in inside if start < m.start and (end < 0 or m.start < end)}
        return Means.PAST in told and Means.FUTURE not in told

    def _behind_colon_clause(self, unit: Unit, stamp: Stamp) -> int:
        """Where the clause behind a colon begins that names what is held: "An error crept in: the talk is on 6 May"."""
        colon = self.page.low.rfind(": ", unit.start, stamp.start)
        if colon < 0:
            return unit.start
        if any(m.means is Means.SAME_HOUR and m.start < colon for m in unit.marks):
            return colon  # "Day and hour stay as they were: Thursday, May 14"
        if not self.page.text[colon + 2].islower():  # "They were at sea for months: The frigate puts in on 6 May"
            first = WORD.match(self.page.low, colon + 2)
            return colon if first is not None and first[0] in self.page.language.the else unit.start
        held = any(m.means is Means.OCCASION and colon < m.start < stamp.start for m in unit.marks)
        return colon if held else unit.start

    def _tells_which(self, stamp: Stamp, past: Mark) -> bool:
        """ "The clock, stopped at 10:15, will be on show", "a bell which struck at 3:40": an hour of before."""
        if stamp.day is not None and stamp.day.month:
            return False
        if self.page.low[past.end : stamp.start].strip(" ,") in self.glue:
            return True
        word = self.page.low[max(0, past.start - 8) : past.start].split()[-1:]
        return bool(word) and word[0] in self.page.language.relatives

    def _weak(self, mark: Mark) -> bool:
        """Whether a word of the future is but an infinitive or a conditional: "to follow", "would"."""
        return self.page.low.startswith(("to ", "would", "could", "invited"), mark.start)

    @staticmethod
    def _is_break(own: list[Mark], behind: list[Mark]) -> bool:
        """ "A lunch break is planned from 12:30": a break, and nothing that is held besides."""
        pause = next((m for m in own if m.means is Means.BREAK), None)
        return pause is not None and not any(
            m.means is Means.OCCASION and m.start > pause.start for m in [*own, *behind]
        )

    @staticmethod
    def _held_under_embargo(own: list[Mark]) -> bool:
        """ "A briefing is held under embargo at 14:00": the hour is that of the briefing."""
        told = [m for m in own if m.means in (Means.EMBARGO, Means.FUTURE, Means.OCCASION)]
        verbs = [m.end for m in told if m.means is Means.FUTURE]
        if not verbs or all(m.means is not Means.OCCASION for m in told):
            return False
        behind = [m.start for m in told if m.means is Means.EMBARGO and m.start > verbs[-1]]
        return told[-1].means is Means.FUTURE or (bool(behind) and behind[0] - verbs[-1] <= 1)

    def _after_phone(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a number of seven figures or more stands before a stamp on its line."""
        return sum(map(str.isdigit, self.page.text[unit.start : stamp.start])) > 6

    def _on_the_phone(self, unit: Unit, stamp: Stamp, own: list[Mark], behind: list[Mark]) -> bool:
        """ "Call +47 22 24 90 90 between 8:00 and 16:00": a stretch without a day behind a number to ring."""
        if stamp.day is not None or stamp.clock is None or stamp.clock.until is None:
            return False
        if not self._after_phone(unit, stamp):
            return False
        last = max((i for i in range(unit.start, stamp.start) if self.page.text[i].isdigit()), default=unit.start)
        own = [m for m in own if m.start > last]
        return not self._has([*own, *behind], Means.OCCASION)

    _has = staticmethod(has_any)
