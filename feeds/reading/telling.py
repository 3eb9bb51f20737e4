"""Telling: whether a clock in a sentence is told as the time of something held, or only in passing.

A row speaks for itself; a sentence needs words that say so: something that is held, a verb of what is to come, or a
subject that title or opening have named. Refuses what no reader puts into a diary: when a stream or a desk opens.
"""

from __future__ import annotations

from datetime import date

from feeds.reading.ahead import goes_back, held_from, is_set, lies_ahead, on_counted_day
from feeds.reading.context import LONG_PAST
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.listed import Listed
from feeds.reading.page import Form, Mark, Unit
from feeds.reading.stamps import Role, Stamp

_TOLD = (Form.PROSE, Form.BULLET)
_PHONE = 6  # figures; a line with more of them holds a number to call
_FIRST_WORDS = 12  # characters
_BESIDE = 2  # characters between "for" and an hour
_COUNTED_ON = 8  # words between an hour and the next of its sentence
_NAME = 100  # characters of a name before a colon
_TELLING_WORD = 5  # letters of a word that is thought to tell what a sentence is about
_IN_TERM = (Means.TERM, Means.OCCASION, Means.FUTURE)
_BEFORE = 30  # characters before a date in which the word stands that sets it
_TIMES_TOLD = (Means.PAST, Means.ALL_TIMES, Means.LOCAL)
_NOT_HELD = (*_TIMES_TOLD, Means.DURATION)
_NO_OCCASION = (
    Means.PAST, Means.ALL_TIMES, Means.LOGISTICS, Means.HOURS, Means.PERMIT, Means.BACKDROP, Means.HABIT, Means.DAILY
)  # fmt: skip
_DESKS = (Means.OFFERED, Means.HOURS, Means.L_HOURS, Means.CONTACT, Means.PERMIT, Means.LOGISTICS, Means.DEADLINE)
_OTHER_MATTER = (*_DESKS, *_NO_OCCASION, Means.TERM, Means.STREAM, Means.AFTERWARDS, Means.BREAK, Means.CLOSED)
_ANNOUNCING = (Means.FUTURE, Means.OCCASION, Means.ADVISORY, Means.GOES)
_PUT_OFF = (Means.CANCELLED, Means.POSTPONED, Means.MOVED, Means.TENTATIVE)
_DATED = 8  # characters before a date in which "of the" stands
_AT_HOURS = (Means.HOURS, Means.DAILY, Means.L_HOURS)
_CLOSING = frozenset((Role.DEADLINE, Role.LOGISTICS, Role.HOURS, Role.BREAK))


class Telling(Listed):
    """Knows which clocks of running text are told."""

    _telling = 0  # index of the first unit behind those that tell what is held
    _contact: int | None = None  # block of the line that says whom to call, once looked for

    def _telling_end(self) -> int:
        """The first unit behind those that tell what is held: media are told how to come, or are left a number."""
        opening = [*self.units[:1], *([self.lead_stamp.unit] if self.lead_stamp else [])]
        if self.out.news or not any(unit.has(*_ANNOUNCING) for unit in opening):
            return 0
        for unit in self.units[1:]:
            stretched = unit.form is Form.PROSE and unit.kinds.isdisjoint(_AT_HOURS)
            roles = {s.role for s in self.by_unit[unit.index] if not (stretched and s.role is Role.HOURS)}
            headed = unit.form is Form.HEADING and Means.GENERAL in unit.kinds
            if roles & _CLOSING or Means.CONTACT in unit.kinds or headed or unit.label is Means.L_OTHER:
                return unit.index
        return len(self.units)

    def _may_be_told(self, unit: Unit, stamp: Stamp, day: date | None) -> bool:
        if self.out.news:
            known = self.calendar.published or self.calendar.told
            ahead = day is not None and (known is None or day > known) and bool(unit.days)
            ahead = ahead or (day is not None and day == known and self._later_today(unit, stamp))
            ahead = ahead or self._only_ahead(unit, stamp, day) or self._of_announced(unit, stamp, day)
            told = unit.has(Means.FUTURE, Means.OCCASION, Means.NEXT) is not None or self._tells_hour(unit, stamp)
            coming = not self._is_past(unit) or self._last_ahead(unit, stamp)
            return ahead and ((told and coming) or self._is_set(unit, stamp) or lies_ahead(self.page, stamp))
        if stamp.start in self.sure or (day is not None and self._opens_in_town(unit, stamp)):
            return True
        if self._before_all(unit, stamp, day):
            return False
        undated = stamp.day is None or stamp.day.relative is Means.SAME_DAY
        if undated and unit.form is Form.PROSE and self._of_stream(unit, stamp):
            return False
        if (
            stamp.day is None
            and unit.form is Form.PROSE
            and (self._behind_contact(unit) or self._of_material(unit, stamp))
        ):
            return False
        stretch = stamp.day is None and self._stretched(stamp) and not self._runs(unit, stamp)
        watched = stretch and self._watched(unit, stamp)
        staffed = stretch and not watched and unit.has(Means.OFFERED, Means.CONTACT) is not None
        handed = any(m.means in (Means.PERMIT, Means.LOGISTICS) and m.start < stamp.start for m in unit.marks)
        desk = self._stretched(stamp) and handed and not self._holds(unit)
        if self._of_centre(unit) or staffed or desk or (stretch and not watched and self._beside_held(unit, day)):
            return False
        if stamp.day is not None and stamp.day.month and (unit.form is not Form.PROSE or unit.index < self._lead_limit):
            return True
        if watched or self._named_on(unit, stamp) or (on_counted_day(unit, stamp) and not unit.has(*_OTHER_MATTER)):
            return True
        span = self.calendar.span
        inside = span is not None and day is not None and span[0] <= day <= span[1]
        calendar_day = day is not None and (day == self.calendar.lead or inside)
        if calendar_day and self._opens_unit(unit, stamp):
            return True
        if unit.has(Means.CANCELLED, Means.POSTPONED, Means.MOVED) or self._holds(unit):
            return True
        if calendar_day and unit.has(Means.L_ACCESS) and self._tours(unit):
            return True
        dated = stamp.day is not None and stamp.day.month > 0
        if self._in_brackets_last(unit, stamp) or ((calendar_day or dated) and self._labelled(unit, stamp)):
            return True
        if calendar_day and unit.index < self._telling and self._of_subject(unit, stamp):
            return True
        if unit.index < max(self._telling, self._lead_limit) and self._on_weekday(unit, stamp):
            return True
        if self._tells_hour(unit, stamp) or self._counted_on(unit, stamp):
            return True
        near = self.block_day is not None and self.block_day[0] == unit.block
        timed = [i for i in self.out.items if i.clock is not None]
        first = (near or unit.index < self._lead_limit) and all(i.day != day for i in timed)
        chained = bool(timed) and 0 < unit.index - timed[-1].unit.index < 3 and timed[-1].unit.block == unit.block
        plain = first or (chained and unit.has(Means.ROLE) is not None)
        plain = plain and calendar_day and undated and not unit.has(*_OTHER_MATTER)  # "It swings at 10:00"
        near = near or unit.index < self._lead_limit or (calendar_day and goes_back(self.page, unit))
        return plain or (self._coming(unit) and (stamp.day is not None or near))

    def _before_all(self, unit: Unit, stamp: Stamp, day: date | None) -> bool:
        """Whether a sentence that tells of nothing held names an hour of a day before that of the occasion.

        "The Board meets on 12 March. ... Gauge reading, 2 March, 5.42 a.m.": what is told there was before.
        """
        lead = self.calendar.span[0] if self.calendar.span is not None else self.calendar.lead
        if unit.form is not Form.PROSE or day is None or lead is None or day >= lead:
            return False
        if (lead - day).days >= LONG_PAST:
            return True  # "the fire of 12 July 2022, reported at 15:10"
        if stamp.day is None or not stamp.day.month:
            return False
        words = WORD.findall(self.page.low[max(unit.start, stamp.start - _DATED) : stamp.start])
        if words and words[-1] in self.page.language.dated - set(self.page.language.the) and not unit.has(*_PUT_OFF):
            return True  # "the trial run of 13 May, 14:00, passed off well"
        told = unit.has(*_ANNOUNCING, Means.NEXT, Means.ASKED, *_PUT_OFF) is not None
        told = told or self._opens_unit(unit, stamp) or self._labelled(unit, stamp)
        return not told

    def _only_ahead(self, unit: Unit, stamp: Stamp, day: date | None) -> bool:
        """Whether an hour of a full date is the only day of a text that tells not when it was published."""
        full = (
            unit.has(Means.FUTURE, Means.OCCASION) is not None
            and stamp.clock is not None
            and stamp.day is not None
            and stamp.day.year > 0
        )
        return full and self.calendar.published is None and day == self.calendar.told

    def _of_announced(self, unit: Unit, stamp: Stamp, day: date | None) -> bool:
        """ "... to a community meeting tomorrow. It begins at 6:30 p.m.": the hour of what news has just announced."""
        last = self.out.items[-1] if self.out.items else None
        if last is None or stamp.day is not None or last.clock is not None or last.day != day:
            return False
        return last.unit.block == unit.block and unit.index - last.unit.index == 1

    def _tours(self, unit: Unit) -> bool:
        """Whether a sentence tells of tours: "guided tours for the media at 9:00 and 14:00"."""
        tours = (m for m in unit.marks if m.means is Means.BACKDROP)
        return any(self.page.low.startswith(self.page.language.toured, m.start) for m in tours)

    def _tells_hour(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a sentence of no other matter gives an hour of a day to come: "On 6 May she explains it at 10:00"."""
        if stamp.clock is None or unit.has(*_OTHER_MATTER):
            return False
        dated = [s for s in self.by_unit[unit.index] if s.day is not None and s.clock is None and s.start < stamp.start]
        return self._is_ahead(dated[-1] if stamp.day is None and dated else stamp)

    def _counted_on(self, unit: Unit, stamp: Stamp) -> bool:
        """ "At 10 a.m. it hears the Minister, at 11.30 the Ombudsman": an hour that goes on from one that is told."""
        last = self.out.items[-1] if self.out.items else None
        if last is None or last.unit is not unit or last.clock is None or unit.form is not Form.PROSE:
            return False
        language, low = self.page.language, self.page.low
        if any(m.means in _OTHER_MATTER and last.clock.end <= m.start for m in unit.marks):
            return False
        between = low[last.clock.end : stamp.start].replace(",", " , ").split()
        joins = [at for at, word in enumerate(between) if word == "," or word in language.also]
        tail = between[joins[-1] + 1 :] if joins else []
        if not tail or len(tail) > _COUNTED_ON or tail[-1] not in language.glue:
            return False
        named = WORD.match(low, stamp.end + 1) if len(tail) == 1 else None
        return tail[0] in language.the or (named is not None and named[0] in language.the)

    @staticmethod
    def _of_office(unit: Unit, stamp: Stamp) -> bool:
        """ "The Commander hands over to Commodore Pagano on 4 February 2027": what those in office do on a date."""
        roles = any(m.means is Means.ROLE and m.start < stamp.start for m in unit.marks)
        return roles and not unit.has(Means.PAST, *_OTHER_MATTER)

    def _is_set(self, unit: Unit, stamp: Stamp) -> bool:
        """ "The reading has been fixed for 26 March", "adjourned the case to 21 April": a date set, and ahead."""
        known = self.calendar.published
        day = self.calendar.date_of(stamp.day) if stamp.day is not None and stamp.day.month else None
        if day is None or known is None or day <= known or not (stamp.clock or unit.has(Means.OCCASION)):
            return False
        language = self.page.language
        words = WORD.findall(self.page.low[max(unit.start, stamp.start - _BEFORE) : stamp.start])
        moved = (
            m for m in unit.marks if m.means in (Means.BREAK, Means.POSTPONED, Means.MOVED) and m.end <= stamp.start
        )
        put = any(stamp.start - m.end <= _BEFORE and words[-1:] and words[-1] in language.onto for m in moved)
        return put or is_set(self.page, unit, stamp)

    def _later_today(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether news tell what is still to come on their own day: "will explain it to the press at 14:45"."""
        told = any(s.role is Role.EVENT for s in self.by_unit[0]) and self._holds(self.units[0])  # "Briefing today"
        spoken = stamp.day is not None and stamp.day.relative is Means.TODAY and unit.has(Means.PAST) is None
        ahead = spoken or self._last_ahead(unit, stamp)
        return stamp.clock is not None and (told or self._holds(unit)) and ahead

    def _runs(self, unit: Unit, stamp: Stamp) -> bool:
        """ "The working session runs from 9:00 to 12:30": something held, and no desk, nor what "can be" had."""
        before = {m.means for m in unit.marks if m.start < stamp.start}
        if held_from(self.page, stamp):
            return True
        if Means.OCCASION in before and before.isdisjoint(_DESKS):
            return True  # "his panel is from 17:40 to 18:20 and can be followed ..."
        held = {m.end + 1 for m in unit.marks if m.means is Means.OCCASION and m.end < stamp.start}
        verbs = (m for m in unit.marks if m.means is Means.OFFERED and m.start in held)
        return any(" " not in self.page.low[m.start : m.end] for m in verbs)

    @staticmethod
    def _holds(unit: Unit) -> bool:
        """Whether a sentence names something that is held, and not a thing of the same name: "messen", "tea"."""
        things = {m.start for m in unit.marks if m.means is Means.BACKDROP} if Means.BACKDROP in unit.kinds else ()
        return any(m.means is Means.OCCASION and m.start not in things for m in unit.marks)

    @staticmethod
    def _coming(unit: Unit) -> bool:
        """Whether a sentence tells what is to come; "the next at 4.40" alone tells of a tide or a train."""
        nexts = {m.end for m in unit.marks if m.means is Means.NEXT}
        return any(m.means is Means.FUTURE and m.end not in nexts for m in unit.marks)

    def _behind_contact(self, unit: Unit) -> bool:
        """Whether a sentence stands behind the line that says whom to call: what follows there is for later use."""
        if self._contact is None:
            lines = (u for u in self.units[1:] if u.has(Means.CONTACT) or u.label is Means.L_OTHER)
            lines = (u for u in lines if all(s.role is not Role.DEADLINE for s in self.by_unit[u.index]))
            figures = ((u.block, sum(map(str.isdigit, self.page.text[u.start : u.end]))) for u in lines)
            self._contact = next((block for block, many in figures if many > _PHONE), len(self.units))
        return unit.block > self._contact and not unit.has(Means.CANCELLED, Means.POSTPONED, Means.MOVED)

    def _labelled(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a clock stands right behind a name and a colon: "Exchange with the Committee: 10:00, room S2.1"."""
        before = self.page.text[unit.start : stamp.start].rstrip()
        return before.endswith(":") and 2 < len(before) <= _NAME and not unit.has(*_NOT_HELD)

    @staticmethod
    def _names_centre(unit: Unit) -> bool:
        """Whether a sentence tells of a press centre and its like, before anything is held."""
        desks = {m.start for m in unit.marks if m.means is Means.L_HOURS}
        first = min((m.start for m in unit.marks if m.means is Means.OCCASION), default=unit.end)
        return any(m.means is Means.LOGISTICS and m.start in desks and m.start < first for m in unit.marks)

    def _of_centre(self, unit: Unit) -> bool:
        """Whether a sentence goes on about its heading, a press centre or its like: "It opens at 8:00"."""
        first = WORD.match(self.page.low, unit.start)
        if first is None or first[0] not in self.page.language.pronouns:
            return False
        before = self.units[unit.index - 1] if unit.index else unit
        if before.block == unit.block and before is not unit and self._names_centre(before):
            return True
        if unit.section < 0:
            return False
        over = self.units[unit.section]
        return over.has(Means.LOGISTICS, Means.HOURS, Means.L_HOURS) is not None and not over.has(Means.OCCASION)

    @staticmethod
    def _stretched(stamp: Stamp) -> bool:
        return stamp.clock is not None and stamp.clock.until is not None

    def _in_term(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether the part of a sentence that speaks of a stamp, between semicolons, tells of a term."""
        start = self.page.low.rfind(";", unit.start, stamp.start)
        end = self.page.low.find(";", stamp.end, unit.end)
        start, end = max(start, unit.start), end if end >= 0 else unit.end
        shut = {m.start for m in unit.marks if m.means is Means.CLOSED}  # "in a session closed to the press"
        said = [m for m in unit.marks if m.means in _IN_TERM and start <= m.start < end]
        said = [m for m in said if not (m.means is Means.TERM and m.start in shut)]
        before = [m.means for m in said if m.end <= stamp.start]
        if Means.TERM not in before:
            return any(m.means is Means.TERM for m in said)
        held = before[-1] is Means.FUTURE and Means.OCCASION in before[before.index(Means.TERM) + 1 :]
        term = next(m for m in said if m.means is Means.TERM)
        opens = WORD.findall(self.page.low, term.end, stamp.start) if before[-1] is Means.OCCASION else ()
        if not self.page.language.whens.isdisjoint(opens):
            return False  # "will be on show when the house opens its doors on 19 September"
        if before[-1] is Means.FUTURE and any(term.end <= day.start and day.end < stamp.start for day in unit.days):
            return False  # "who took up his post on 11 October 2024, will hand over command on 10 October"
        return not held  # "takes office at the summer school, which will take place from 18 to 22 August"

    @staticmethod
    def _was_after_all(unit: Unit, stamp: Stamp) -> bool:
        """ "The show planned for Sunday at 11:00 has been brought forward": a weekday, and all behind it is over."""
        if stamp.day is None or stamp.day.month:
            return False
        behind = [m.means for m in unit.marks if m.start > stamp.end and m.means in (Means.PAST, Means.FUTURE)]
        if Means.PAST in behind and Means.FUTURE not in behind:
            return True
        return Telling._was(unit, stamp) and unit.has(Means.POSTPONED, Means.MOVED) is not None

    @staticmethod
    def _last_ahead(unit: Unit, stamp: Stamp) -> bool:
        """Whether the last tense before a stamp is of what is to come: "were charged and are to appear on 15 April".

        Where the stamp opens its sentence, the first tense behind it says so.
        """
        tenses = [m for m in unit.marks if m.means in (Means.PAST, Means.FUTURE)]
        told = [m.means for m in tenses if m.start < stamp.start] or [m.means for m in tenses[:1]]
        return bool(told) and told[-1] is Means.FUTURE

    @staticmethod
    def _was(unit: Unit, stamp: Stamp) -> bool:
        """Whether all tenses before a stamp are of the past: "ended on 8 June as planned"."""
        told = [m.means for m in unit.marks if m.start < stamp.start and m.means in (Means.PAST, Means.FUTURE)]
        return bool(told) and Means.FUTURE not in told and Means.PAST in told and unit.has(Means.NEXT) is None

    def _aside(self, unit: Unit, stamp: Stamp, stamps: list[Stamp]) -> bool:
        """Whether a clock without a day is told in passing: "after the vote scheduled for 11:30"."""
        if stamp.day is not None or unit.form not in _TOLD or stamp.start in self.sure:
            return False
        earlier = [s for s in stamps if s.end <= stamp.start and s.clock is not None]
        if not earlier:
            return False
        before = earlier[-1].end
        if earlier[-1].role is Role.DEADLINE:  # "names by midday, and come to the gate for 9 a.m."
            return not any(m.means is Means.OCCASION and before <= m.start for m in unit.marks)
        for mark in unit.marks:
            if before <= mark.start < stamp.start and mark.means in (Means.SINCE, Means.BY) and not self._by_whom(mark):
                following = WORD.search(self.page.low, mark.end, stamp.start)
                named = following is not None and self.page.text[following.start()].isupper()
                if named and self.page.low[mark.start : mark.end] in self.page.language.span_from:
                    continue  # "a delegation from Chile"
                return following is not None and following[0] not in self.page.language.pronouns
        return False

    def _by_whom(self, mark: Mark) -> bool:
        """Whether a "by" is that of a passive: "followed by a press conference at 17:30"."""
        language = self.page.language
        if self.page.low[mark.start : mark.end] not in language.agents or not language.preterites:
            return False
        word = self.page.low[max(0, mark.start - 16) : mark.start].split()[-1:]
        return bool(word) and word[0].endswith(language.preterites)

    def _of_stream(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a sentence tells when a stream begins, and not when something is held."""
        told = next((m for m in unit.marks if m.means in (Means.STREAM, Means.LIVE, Means.OCCASION)), None)
        if told is None or told.start > stamp.start:
            return False
        if any(m.means is Means.STREAM and m.start == told.start for m in unit.marks):
            return True  # "la retransmission", which is shown and not held
        opened = self.page.low.rfind("(", unit.start, stamp.start)
        aside = opened >= 0 and any(m.means in (Means.STREAM, Means.LIVE) and m.start < opened for m in unit.marks)
        return told.means is not Means.OCCASION or (aside and any(i.clock is not None for i in self.out.items))

    def _of_material(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a sentence, or its last clause, is about what media get afterwards: "Photos are posted at 16:00"."""
        begin = self.page.text.rfind("; ", unit.start, stamp.start)
        begin = begin + 2 if begin >= 0 else unit.start
        clause = [m for m in unit.marks if m.start >= begin]
        if any(m.means is Means.OCCASION for m in clause):
            return False
        return any(m.means is Means.AFTERWARDS and m.start - begin < _FIRST_WORDS for m in clause)

    def _opens_unit(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a stamp opens its sentence, but for a small word: "On Sunday at 9:30 they ..."."""
        label = next((m for m in unit.marks if m.means is Means.L_TIME and m.start == unit.start), None)
        before = self.page.low[label.end if label is not None else unit.start : stamp.start]  # "Start at 10:00, ..."
        small = self.page.language.glue | self.page.language.then
        return all(word in small for word in WORD.findall(before)) and not any(c.isdigit() for c in before)

    def _on_weekday(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a clock stands with a weekday whose date is written before: "24 and 25 March ... on Tuesday at 5"."""
        day = stamp.day
        if day is None or day.weekday < 0 or day.day or stamp.clock is None or stamp.clock.until is not None:
            return False
        return not unit.has(*_NO_OCCASION) and self._written_weekday(stamp) is not None

    def _of_subject(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a sentence speaks on about those of title and opening: "She passes the Round Tower at 9:45"."""
        if stamp.clock is None or stamp.clock.until is not None or unit.has(*_TIMES_TOLD):
            return False
        if any(m.means is Means.DURATION and 0 <= stamp.start - m.end <= _BESIDE for m in unit.marks):
            return False
        if any(m.means is Means.ASKED and m.start - unit.start < _FIRST_WORDS for m in unit.marks):
            return False
        if any(m.means in (Means.ROLE, Means.HONORIFIC) and m.end - m.start > 1 for m in unit.marks):
            return True  # the "m" of "a.m." is nobody
        words = [
            word
            for word in WORD.findall(self.page.low[unit.start : stamp.start])
            if word not in self.page.language.glue
        ]
        if not words:
            return False
        if words[0] in self.page.language.pronouns or not self.page.language.then.isdisjoint(words):
            return True
        title = set(WORD.findall(self.page.low[: self.units[0].end]))
        return any(len(word) >= _TELLING_WORD and word in title for word in words[:4])
