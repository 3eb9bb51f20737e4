"""What the neighbours of a date or time say of it: the stamp before it, the line above, the heading over it.

Refuses to look at the words of its own clause; those are in wording.py.
"""

from __future__ import annotations

import re
from itertools import pairwise

from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Mark, Unit
from feeds.reading.stamps import Role, Stamp
from feeds.reading.wording import Around, Wording

_GOES_ON = frozenset((Role.LOGISTICS, Role.HOURS, Role.MENTION))  # hold for what goes on in the sentence
_BEFORE_IT = 20  # characters of a "no" before what is not held
_NUMBERED = re.compile(r"\b(?:nr|no|n°|nº|num)\.?\s?\d[\d/.-]{0,9}\s\w{2,5}\s$")  # "Pressedienst Nr. 41 vom"
_NUMBER_AT = 24  # characters before a day in which a number stands
_DATED = 5  # words before a day among which a letter or note is named that is dated so
_LINES = 4  # lines of a row above a heading
_EARLIER = 80  # characters before an hour in which a paper is named that holds no longer
_DATED_IN = 120  # characters that hold as many
_EDGES = " \t:–—-|()·•,."
_NO_DEBATE = (
    Means.HOURS, Means.OFFERED, Means.PERMIT, Means.LOGISTICS, Means.STREAM, Means.LIVE, Means.ASKED, Means.DEADLINE,
    Means.PROMISED, Means.BACKDROP, Means.DAILY,
)  # fmt: skip
_ON_ACCESS = (Means.OPEN, Means.CLOSED, Means.POOL, Means.ACCREDITED)
_INTO = 3  # words before what an inquiry is about: "into the stolen vehicles"
_NEXT_TO = 5  # characters between "after" and what is over by then, or between "doors" and its hour
_BEGUN = 16  # characters before a day in which "begins" stands
_NEXT = 3  # characters between "from" and its day


class Neighbours(Wording):
    """Looks at what stands beside a stamp."""

    def _after(self, first: Stamp, stamp: Stamp) -> None:
        """What the stamp before it makes of a stamp: the end of one stretch, or "6 for 6.30 p.m."."""
        paired = first.clock is not None and stamp.clock is not None and stamp.role in (Role.EVENT, Role.NOTE)
        if paired and self.page.low[first.end : stamp.start].strip() in ("for", "for a", "for an"):
            stamp.role, first.role = first.role, Role.LOGISTICS
            stamp.day = stamp.day or first.day
        elif stamp.role is Role.EVENT and first.role in _GOES_ON and self._goes_on(first, stamp):
            stamp.role = first.role
        elif stamp.role is Role.DEADLINE and first.role is Role.HOURS and stamp.day is not None and not stamp.day.month:
            stamp.role = Role.HOURS  # "every day from 9:30 to 18:00, on Thursday until 21:45"
        elif stamp.role is Role.DEADLINE and self._opens_for(first, stamp):
            first.role = Role.SINCE  # "the call opens on 1 April and closes on 30 June"
        elif self._closes(first, stamp):
            if stamp.role is Role.DEADLINE and first.role is Role.EVENT:
                first.role = Role.SINCE  # "from 9 February until 13 February, register": the end is the deadline
            elif self._moves(first, stamp):
                return  # "postponed from 5 March, 10:00, to 17 March, 14:30": the old time and the new
            elif first.role is Role.EVENT and first.clock is not None and stamp.clock is not None:
                first.until, stamp.role = stamp, Role.END
            elif first.role is not Role.EVENT:
                stamp.role = first.role

    @staticmethod
    def _moves(first: Stamp, second: Stamp) -> bool:
        """Whether a sentence that moves something names its old day and its new one."""
        days = first.day is not None and second.day is not None and bool(first.day.month and second.day.month)
        return days and first.unit.has(Means.POSTPONED, Means.MOVED) is not None

    def _opens_for(self, first: Stamp, stamp: Stamp) -> bool:
        """Whether a day is the first of a time in which something may be handed in, which ends with a deadline."""
        if first.role is not Role.EVENT or first.day is None or first.unit.form not in (Form.PROSE, Form.BULLET):
            return False
        marks = [m for m in first.unit.marks if m.start < first.start]
        between = self.page.low[first.end : stamp.start]
        offered = self._has(marks, Means.OFFERED) or any(
            m.means is Means.SINCE and first.start - m.end < _NEXT for m in marks
        )
        begun = WORD.findall(self.page.low[max(first.unit.start, first.start - _BEGUN) : first.start])
        offered = offered or not meant.STARTS.isdisjoint(begun)  # "Das Verfahren beginnt am ... und endet am ..."
        return self._has(marks, Means.DEADLINE) and offered and len(between) < 40

    def _goes_on(self, first: Stamp, stamp: Stamp) -> bool:
        """Whether nothing that is held stands between two stamps of one sentence, nor behind them."""
        unit = stamp.unit
        if unit.form is Form.ROW:  # only "Monday to Wednesday 8 to 16, Thursday 8 to 18" goes on in a row
            return bool(stamp.day and not stamp.day.month and stamp.clock and stamp.clock.until)
        marks = [m for m in unit.marks if m.start >= first.end and m.means in (Means.OCCASION, Means.FUTURE)]
        weak = self.page.language.weak if first.role is Role.LOGISTICS else frozenset[str]()
        return all(m.means is Means.OCCASION and self.page.low[m.start : m.end] in weak for m in marks)

    def _closes(self, first: Stamp, second: Stamp) -> bool:
        """Whether two stamps are the ends of one stretch: "from 5 July, 08:00, to 8 July, 24:00"."""
        gap = self.page.low[first.end : second.start].strip(" ,")
        return second.start - first.end < 14 and (gap in self.page.language.through or gap in ("-", "–", "—"))

    def _bracketed(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether a stamp stands in brackets."""
        return self.page.bracket_at(unit, stamp.start) >= 0

    def _beside_clock(self, unit: Unit, stamps: list[Stamp], index: int) -> bool:
        """Whether a clock stands in brackets right behind another: the same in other words, or an aside."""
        low, stamp = self.page.low, stamps[index]
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
        if self.page.text[max(0, stamp.start - 2) : stamp.start].rstrip(" ").endswith(";") and self._has(
            behind, Means.OCCASION
        ):
            return True
        if self._bracketed(unit, stamp):
            opened = self.page.low.rfind("(", unit.start, stamp.start)
            own = [m for m in own if m.start > opened]
            if self._has(own, Means.STREAM, Means.LIVE):
                return False
        return self._has(own, Means.OCCASION)

    def _under_deadlines(self, unit: Unit) -> bool:
        """Whether a line stands in a list that is introduced as one of deadlines: "Deadlines:", "Please note:"."""
        above = unit.index - 1
        units = self.page.units
        while (
            above > 0 and units[above].line > units[unit.index].line - 8 and self.page.text[units[above].end - 1] != ":"
        ):
            if units[above].form not in (Form.BULLET, Form.ROW, Form.FIELD) or units[above].clocks == []:
                return False
            above -= 1
        over = units[above] if above >= 0 else unit
        if over is unit or self.page.text[over.end - 1] != ":" or unit.form is Form.PROSE:
            return False
        return over.has(Means.DUE) is not None and not unit.has(Means.OCCASION)

    @staticmethod
    def _daily(stamp: Stamp) -> bool:
        """ "From 12 June to 7 September, 7 a.m. to 3 p.m.": hours of each of several days."""
        day, clock = stamp.day, stamp.clock
        return day is not None and day.last is not None and clock is not None and clock.until is not None

    @staticmethod
    def _names_occasion(head: Unit) -> bool:
        """Whether a heading names something that is held: "Opening ceremony", and not "Opening hours"."""
        desks = [m for m in head.marks if m.means in (Means.HOURS, Means.L_HOURS)]
        held = (m for m in head.marks if m.means is Means.OCCASION)
        return any(not any(d.start <= m.start and m.end < d.end for d in desks) for m in held)

    def _answers(self, unit: Unit) -> bool:
        """ "Where do I collect my badge? At the Lazareti, from 12:00": the answer to what is asked about logistics."""
        asked = self.page.units[unit.index - 1] if unit.index else unit
        if asked.block != unit.block or self.page.text[asked.end - 1] != "?" or asked.has(Means.OCCASION):
            return False
        return asked.has(Means.LOGISTICS, Means.PERMIT, Means.HOURS) is not None

    def _in_section(self, unit: Unit, stamp: Stamp, role: Role) -> Role:
        """What a heading says of all that stands under it: deadlines, opening hours, what is over, general notes."""
        if role is not Role.EVENT or unit.form in (Form.TITLE, Form.HEADING):
            return role
        if self._answers(unit):
            return Role.LOGISTICS
        if unit.section < 0:
            return role
        head = self.page.units[unit.section]
        over = self.page.units[max(0, head.index - _LINES) : head.index]
        if head.days or not head.marks or any(u.form is Form.ROW and u.block == head.block for u in over):
            return role  # no heading, but a line of the row above it
        leads_on = self.page.text[head.end - 1] == ":"  # "Two days have been set aside for the media:"
        own = (m for m in head.marks if m.end <= head.end and self.page.text.rfind("(", head.start, m.start) < 0)
        said = {m.means for m in own}
        if (
            Means.PAST in said
            and not leads_on
            and not head.has(Means.FUTURE, Means.CLOSED)
            and not unit.has(Means.FUTURE)
        ):
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
            not said.isdisjoint((Means.L_HOURS, Means.HOURS, Means.LOGISTICS))
            and not head.has(
                Means.OPEN, Means.CLOSED, Means.POOL, Means.ROLE
            )  # "OPEN TO THE PRESS", "OFFICE OF THE MAYOR"
            and not self._names_occasion(head)
            and not unit.has(Means.OCCASION)
        ):
            return Role.HOURS
        return role

    def _ends_with_verb(self, near: Around) -> bool:
        """ "Der Pool wird um 9.30 Uhr am Pressezentrum abgeholt": the verb behind a "wird" tells of logistics."""
        last = near.behind[-1]
        return self.page.language.participles_far and last.means is Means.LOGISTICS and last.end >= near.clause[1] - 1

    @staticmethod
    def _still_held(near: Around) -> bool:
        """A day beside which words about arrival stand still is the day of what is held."""
        return near.stamp.clock is None and (near.unit.block <= 1 or near.has(Means.OCCASION))

    @staticmethod
    def _called(near: Around) -> bool:
        """ "Media call: reporters can put questions by phone on Monday at 1 p.m.": one hour of one day, of a call."""
        clock = near.stamp.clock
        full = clock is not None and clock.until is None and near.stamp.day is not None
        return full and near.led_by(Means.OCCASION) and near.led_by(Means.FUTURE)

    @staticmethod
    def _of_access(held: Mark, marks: list[Mark]) -> bool:
        """Whether a word for what is held is but part of words on access: "open press coverage"."""
        return any(m.means in _ON_ACCESS and m.start < held.start and held.end <= m.end for m in marks)

    def _looked_into(self, near: Around) -> bool:
        """ "Will give details of an inquiry into stolen vehicles, tomorrow at 10:30": but what is spoken about."""
        marks = [m for m in near.own if m.means is Means.LOGISTICS]
        spoken = near.led_by(Means.FUTURE)
        words = (self.page.low[near.clause[0] : m.start].split()[-_INTO:] for m in marks)
        return spoken and all(not meant.INTO.isdisjoint(before) for before in words)

    @staticmethod
    def _before_logistics(near: Around) -> bool:
        """Whether logistics are told right behind a stamp, and not of the next: "19:00-21:00, doors 18:30"."""
        held = next((m.start for m in near.behind if m.means is Means.OCCASION), near.unit.end)  # "to debate bus lanes"
        full = near.stamp.day is not None and near.stamp.clock is not None and not near.led_by(Means.ASKED)
        behind = [m for m in near.behind if m.means is Means.LOGISTICS and not (full and held < m.start)]
        clocks = [clock.start for clock in near.unit.clocks if clock.start >= near.stamp.end]
        return near.followed_by(Means.LOGISTICS) and any(
            not any(0 < start - m.end <= _NEXT_TO for start in clocks) for m in behind
        )

    def _arrives_aside(self, first: Stamp, stamp: Stamp) -> bool:
        """ "10:00 (arrivals and tea from 09:30)": when those who come should be there, in brackets behind the hour."""
        before = self.page.low[first.end : stamp.start].lstrip(" ")
        return before.startswith("(") and ")" not in before and before[1:].startswith(meant.ARRIVALS)

    def _is_handed(self, unit: Unit) -> bool:
        """ "Tables are online from 8:00, under embargo until 11:00": nothing is held, and both hours are of papers."""
        if unit.form is not Form.PROSE or Means.EMBARGO not in unit.kinds or Means.FUTURE in unit.kinds:
            return False
        held = (self.page.low[m.start : m.end] for m in unit.marks if m.means is Means.OCCASION)
        return all(word in self.page.language.weak for word in held)

    @staticmethod
    def _held_else(unit: Unit, stamp: Stamp) -> bool:
        """ "A meeting that had been arranged for Thursday at 11 was held this morning instead": it is over."""
        if unit.form is not Form.PROSE or unit.has(Means.CANCELLED, Means.POSTPONED):
            return False
        if stamp.day is None or stamp.day.month or any(day.month and day.start > stamp.end for day in unit.days):
            return False
        if any(m.means is Means.OBLIGES and m.end <= stamp.start for m in unit.marks):
            return False  # "will brief reporters at 3 p.m. today on arrests made this morning"
        behind = {m.means for m in unit.marks if m.start > stamp.end}
        return Means.PAST in behind and Means.FUTURE not in behind

    def _refuses_all(self, near: Around) -> bool:
        """ "There will be no press briefing on 12 March at noon": all that its clause names is said not to be held."""
        if near.unit.form not in (Form.PROSE, Form.BULLET, Form.TITLE) or near.has(Means.CANCELLED, Means.POSTPONED):
            return False
        if near.unit.kinds.isdisjoint((Means.OCCASION, Means.DENIED)):
            return False
        held = [m for m in near.inside if m.means is Means.OCCASION]
        held = [m for m in held if not any(o.start <= m.start and m.end <= o.end and o != m for o in held)]
        after = [m.end for m in near.inside if m.means is Means.SINCE]  # "after the meeting there will be no briefing"
        held = [m for m in held if not any(0 < m.start - end <= _NEXT_TO for end in after)] or held
        if held:
            return all(self._is_refused(near.unit.start, m.start) for m in held)
        return any(m.means is Means.DENIED and self._refuses_noun(m) for m in near.inside)

    def _refuses_noun(self, mark: Mark) -> bool:
        """ "findet keine Regierungspressekonferenz statt": where nouns are written large, any may be held or not."""
        if (
            not self.page.language.participles_far
            or self.page.low[mark.start : mark.end] not in self.page.language.none
        ):
            return False
        return self.page.text[mark.end + 1 : mark.end + 2].isupper()

    def _is_refused(self, start: int, at: int) -> bool:
        """Whether "no" or its like stands right before what is held: "no press briefing", "pas de point de presse"."""
        language = self.page.language
        words = self.page.low[max(start, at - _BEFORE_IT) : at].split()[-2:]
        if not words:
            return False
        if words[-1] in language.none or " ".join(words) in language.none:
            return True
        return words[0] in language.none and words[-1] not in language.prepositions | language.small_words

    def _title_start(self, stamp: Stamp) -> int:
        """Where the words of a row begin behind its time."""
        opening = self.page.text[stamp.end : stamp.end + 12]
        return stamp.end + len(opening) - len(opening.lstrip(_EDGES))

    @staticmethod
    def _tell_after(unit: Unit, stamps: list[Stamp]) -> None:
        """ "After the accident of Tuesday at 22:40 the police speak today at 5": the first only tells after what."""
        first, day = stamps[0], stamps[0].day
        if day is None or day.month or day.day or day.weekday < 0 or unit.form is not Form.PROSE:
            return
        if not any(m.means is Means.SINCE and m.start == unit.start for m in unit.marks):
            return
        ahead = (m for m in unit.marks if m.means is Means.FUTURE and m.start < first.start)
        if any(stamp.day is not None for stamp in stamps[1:]) and next(ahead, None) is None:
            first.role = Role.PAST

    def _since(self, near: Around) -> Role | None:
        """What a day and a clock tell behind a "from": hours, or since when ("from 5.30am this morning")."""
        day = near.stamp.day
        if near.stamp.clock is None or day is None or Means.SINCE not in near.direct:
            return None
        if not meant.SINCE.isdisjoint(self.page.low[near.unit.start : near.stamp.start].split()[-1:]):
            return Role.SINCE  # "Karten gibt es seit heute, 10 Uhr"
        if near.has(Means.HOURS):
            return Role.HOURS
        return Role.SINCE if day.relative and not near.has(Means.FUTURE, Means.OCCASION) else None

    @staticmethod
    def _debated(near: Around) -> bool:
        """ "On 10 March, MPs debate the pension bill from 1 p.m.": what begins is held, and no desk opens then.

        So is what somebody does by their office: "The President greets the leaders from 9:30".
        """
        next_ = [m.means for m in near.behind if m.means in (Means.ROLE, Means.FUTURE)]
        if next_[:1] == [Means.ROLE] and Means.FUTURE in next_ and near.unit.form is Form.PROSE and not near.own[:-1]:
            return True  # "From 14:15 the Minister will visit the depot"
        told = [m for m in near.unit.marks if m.start < near.stamp.start]
        dated = any(day.month and day.start < near.stamp.start for day in near.unit.days) or near.led_by(Means.ROLE)
        return dated and near.led_by(Means.OCCASION) and not any(m.means in _NO_DEBATE for m in told)

    def _to_be_signed(self, near: Around) -> bool:
        """ "The contract will be signed on 16 March at 11:00": no day since when it holds, but that of the signing."""
        term = next((m for m in reversed(near.own) if m.means is Means.TERM), None)
        if term is None:
            return False
        before = self.page.low[max(near.unit.start, term.start - _BEFORE_IT) : term.start].split()[-1:]
        signs = self.page.low.startswith(self.page.language.signing, term.start)
        return signs and bool(before) and before[0] in self.page.language.passives

    def _of_number(self, unit: Unit, stamp: Stamp) -> bool:
        """ "Pressedienst Nr. 41 vom 21. Januar": the day of a numbered note at the top of a text."""
        if unit.block > 1 or stamp.clock is not None or unit.form not in (Form.HEADING, Form.PROSE):
            return False
        return _NUMBERED.search(self.page.low, max(unit.start, stamp.start - _NUMBER_AT), stamp.start) is not None

    def _of_earlier(self, unit: Unit, stamp: Stamp) -> bool:
        """ "The earlier notice, with 9:30, falls away": the hour of a paper that holds no longer."""
        if stamp.clock is None or stamp.day is not None or unit.form is not Form.PROSE:
            return False
        language = self.page.language
        words = WORD.findall(self.page.low, max(unit.start, stamp.start - _EARLIER), stamp.start)
        if language.earlier.isdisjoint(words) or language.documents.isdisjoint(words):
            return False
        pairs = {(a, b) for one in pairwise(words) for a, b in (one, one[::-1])}
        return any(a in language.earlier and b in language.documents for a, b in pairs)

    def _of_document(self, unit: Unit, stamp: Stamp) -> bool:
        """ "Our advisory of 3 May", "takes the place of that of 3 May": the day on which something was sent out."""
        if stamp.clock is not None or unit.form not in (Form.PROSE, Form.BULLET, Form.NOTE, Form.HEADING):
            return False
        language = self.page.language
        words = WORD.findall(self.page.low, max(unit.start, stamp.start - _DATED_IN), stamp.start)[-_DATED:]
        while words and words[-1] in language.the:
            words.pop()
        if not words or words.pop() not in language.dated or not words:
            return False
        if unit.form is Form.HEADING and words[-1] in meant.SCHEDULES:
            return False  # "Programme of 3 May" over its rows
        return words[-1] in language.those or not language.documents.isdisjoint(words[-2:])
