"""What is told in passing: the hour of a museum or a tram, of what is usual, of what somebody says in quotes.

Only a clock without a date, in running text, is asked: "The museum opens at 8:00", "Most ships pass at 7:40". A subject
that the title names is no backdrop ("New museum to open"), nor one beside a person or a press occasion ("the museum
hosts a press conference at 13:00"). Refuses rows, fields, and every clock beside a date of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from feeds.reading.ahead import held_from
from feeds.reading.centres import opens_address
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.neighbours import Neighbours
from feeds.reading.page import Form, Mark, Page, Unit
from feeds.reading.stamps import Role, Stamp
from feeds.reading.wording import Around

_TOLD = (Form.PROSE, Form.BULLET, Form.NOTE)
_SUBJECT = 4  # words of a clause among which its subject stands
_OPENS = 10  # characters before a stamp that opens its sentence
_QUOTED = 4  # words of what somebody says; fewer are a name
_LONGEST_QUOTE = 600  # characters
_VERB = 8  # letters of "meets"
_CLOSE = 30  # characters between "meets" and its day: " in Vienna from "
_NAME = 60  # characters of a name before a colon
_NAMING = 4  # letters of a word that names
_PARTS = 8  # of a clause, between commas, that are looked at one after the other
_PAIRS = {"“": "”", "«": "»", "„": "“", '"': '"', "‹": "›"}
_TURNED = {"„": "”", "»": "«"}  # further closings and openings, as some newsrooms set them
_OPENING = re.compile(f"[{''.join(_PAIRS)}]")
_CLOCK_CHANGE = re.compile(
    r"\b(?:clocks (?:go|change|move|are)\b|(?:chang|switch)\w{1,3} to (?:summer|winter|daylight)"
    r"|(?:summer|winter|daylight saving) time (?:begins|starts|ends)|(?:sommer|winter)zeit (?:beginnt|endet)"
    r"|uhren werden (?:vor|zurück|um)|uhren [^.;\n]{0,40}(?:vor|zurück|um)gestellt"
    r"|on (?:passe|passera) à l'heure d'(?:été|hiver))"
)
_OF_CLOCKS = ("time", "clock", "zeit", "uhr", "heure")  # one of which it says
_NO_OBJECT = (Means.FUTURE, Means.PAST, Means.ROLE, Means.ASKED, Means.GOES)
_HELD = (Means.OCCASION, Means.GOES)
_DESKS = (Means.HOURS, Means.DEADLINE, Means.ACCREDITED)  # a desk opens: "Press centre opens, accreditation"
_AFTER_FOOD = (",", "(", " – ", " - ", ";", " in ", " at ", " im ", " am ", " au ", " à ", " dans ")
_WITH = (Means.ROLE, Means.HONORIFIC, Means.OCCASION)
_OF_MEDIA = (Means.L_ACCESS, Means.ASKED)

_OWNS = ("'s ", "’s ")


class Passing(Neighbours):
    """Knows which clocks are told in passing."""

    def __init__(self, page: Page) -> None:
        """Take the page."""
        super().__init__(page)
        self._quotes = _quotes(page.text)
        self._opened = [start for start, _ in self._quotes]
        end = page.units[0].end if page.units and page.units[0].form is Form.TITLE else 0
        self._titled = {word for word in WORD.findall(page.low[:end]) if len(word) >= _NAMING}

    def _in_passing(self, near: Around) -> bool:
        """Whether a clock without a date belongs to no occasion."""
        unit, stamp = near.unit, near.stamp
        apart = unit.form is Form.FIELD and near.clause[0] > unit.value  # a sentence behind the value of a field
        if stamp.clock is None or not (unit.form in _TOLD or apart):
            return False
        if stamp.day is not None and (stamp.day.month or stamp.day.day or stamp.day.relative):
            return False
        if self._quoted(stamp.start):
            return True
        if near.has(Means.CANCELLED, Means.POSTPONED, Means.MOVED) or stamp.day is not None:
            return False
        if self._nightly(near):
            return True
        return self._leaves(near) or self._usual(near) or self._of_backdrop(near) or self._of_somebody(near)

    def _nightly(self, near: Around) -> bool:
        """ "A law after which fewer planes take off between 23 and 6": the hours of a night, of nothing held."""
        clock = near.stamp.clock
        over = clock is not None and clock.until is not None and clock.until < (clock.hour, clock.minute)
        begin = self.page.low.rfind(", ", near.unit.start, near.stamp.start)
        held = (m for m in (*near.own, *near.behind) if m.means is Means.OCCASION and m.start > begin)
        return over and next(held, None) is None

    def _leaves(self, near: Around) -> bool:
        """ "On the 8:50 p.m. ferry": an hour that tells which one is meant."""
        first = [m for m in near.behind if m.start == near.stamp.end + 1]
        held = (m for m in first if m.means is Means.OCCASION)
        weak = all(self.page.low[m.start : m.end] in self.page.language.weak for m in held)
        return weak and any(m.means is Means.BACKDROP for m in first)

    @staticmethod
    def _usual(near: Around) -> bool:
        """What is usual, and not what is to come behind it: "usually at 10:00, will be at 11:00"."""
        return near.has(Means.HABIT) and not (
            any(m.means is Means.FUTURE for m in near.own)
            and not any(m.means is Means.HABIT for m in (*near.own, *near.behind))
        )

    def _of_somebody(self, near: Around) -> bool:
        """ "The clerk who opens the gate at 6:30 has done so for 30 years": an hour that tells who is meant."""
        unit, stamp = near.unit, near.stamp
        start = self._segment_start(near.clause[0], stamp.start)
        words = WORD.findall(self.page.low[start : stamp.start])
        if not any(word in self.page.language.persons for word in words):
            return False
        behind = WORD.match(self.page.low, stamp.end + 1)
        if behind is None or self.page.text[stamp.end] != " ":
            return False
        verbs = self.page.language.present_passive | self.page.language.auxiliaries
        tense = any(m.means in (Means.FUTURE, Means.PAST) and m.start == stamp.end + 1 for m in unit.marks)
        return tense or behind[0] in verbs

    def _pauses(self, unit: Unit, start: int) -> bool:
        """Whether a row is only of what is served in a break: "Coffee", "Lunch", and no coffee with anybody.

        A lunch of which the row says who may be there is one that the desk must know of.
        """
        low, language, end = self.page.low, self.page.language, unit.end
        if language.pauses.isdisjoint(WORD.findall(low, start, end)) or unit.has(Means.CLOSED, Means.POOL, Means.OPEN):
            return False
        stops = [at for at in (low.find(stop, start, end) for stop in _AFTER_FOOD) if at > start]
        words = WORD.findall(low[start : min([*stops, end])])
        others = language.small_words | language.around_pauses
        served = [word for word in words if word in language.pauses]
        return bool(served) and len(served) + sum(word in others for word in words) == len(words)

    def _begins(self, near: Around) -> bool:
        """Whether "from" tells the hour at which what is held begins."""
        return self._behind_colon(near) or self._debated(near) or self._meets(near)

    def _behind_colon(self, near: Around) -> bool:
        """ "Vote: from 10.00, room 4Q1": the first hour of what is named before a colon."""
        words = self.page.text[near.unit.start : near.stamp.start].rstrip().rsplit(" ", 1)
        return len(words) == 2 and words[0].rstrip().endswith(":") and len(words[0]) <= _NAME

    @staticmethod
    def _of_office(near: Around) -> bool:
        """ "Tomorrow at 2.30 the Minister visits a kitchen where meals are served": what somebody does, told first."""
        told = [m.means for m in near.behind if m.means in (Means.ROLE, Means.OCCASION, Means.LOGISTICS)]
        return near.stamp.day is not None and told[:1] == [Means.ROLE] and Means.OCCASION in told[:3]

    @staticmethod
    def _of_dates(unit: Unit, stamp: Stamp) -> bool:
        """Whether an hour has a date, or the dates of a list before it: "on 11 and 18 March, each time at 18:30"."""
        dates = [stamp.day] if stamp.day is not None else [day for day in unit.days if day.start < stamp.start]
        return any(day.month and (day is stamp.day or day.listed) for day in dates)

    def _admits(self, marks: list[Mark]) -> bool:
        """Whether a row says for whom something is open: "13:00-17:00 Ships open to visitors"."""
        return any(m.means is Means.OPEN and " " in self.page.text[m.start : m.end] for m in marks)

    @staticmethod
    def _leads(near: Around) -> bool:
        """Whether a clock opens a row whose words come before any of an embargo: "12:30 Trade update. Embargo ..."."""
        first = next((m for m in near.behind if m.means is Means.EMBARGO), None)
        row = near.unit.form is Form.ROW and near.stamp.clock is not None
        return row and first is not None and first.start - near.stamp.end > _OPENS

    def _meets(self, near: Around) -> bool:
        """ "The Board, which meets in Vienna from 19 November": since when a body sits, and not a rule holds."""
        held = {(m.start, m.end) for m in near.own if m.means is Means.OCCASION}
        verbs = [
            m for m in near.own if (m.means is Means.FUTURE and (m.start, m.end) in held) or self._is_of_meeting(m)
        ]
        return bool(verbs) and near.stamp.start - verbs[-1].end <= _CLOSE

    def _is_of_meeting(self, mark: Mark) -> bool:
        """Whether a mark is but the verb of those who meet: "meets", "tagt"."""
        verb = mark.means in (Means.OCCASION, Means.FUTURE) and mark.end - mark.start < _VERB
        return verb and self.page.low.startswith(self.page.language.meets, mark.start)

    def _talks_open(self, near: Around) -> bool:
        """ "Where the talks open at 11:00", "le procès s'ouvre à 9h30": what is held opens, and no desk."""
        if held_from(self.page, near.stamp):
            return True
        held = [m.end for m in near.own if m.means is Means.OCCASION]
        hours = [m for m in near.own if m.means is Means.HOURS]
        dated = near.stamp.day is not None and not near.has(*_DESKS[1:], Means.CONTACT)
        opens = (m for m in hours if m.start - 1 in held or m.start - 3 in held or (dated and min(held) < m.start))
        return bool(held) and any(self.page.low.startswith(self.page.language.opening, m.start) for m in opens)

    def _of_minister(self, near: Around) -> bool:
        """ "Is held at the Prime Minister's Office from 17:30": an office that is the house of what is held."""
        hours = [m for m in near.own if m.means is Means.HOURS]
        owned = all(self.page.low.startswith(_OWNS, max(0, m.start - 3)) for m in hours)
        before = {m.means for m in near.unit.marks if m.end <= near.stamp.start}
        return owned and {Means.OCCASION, Means.FUTURE} <= before

    @staticmethod
    def _held_beside(near: Around) -> bool:
        """Whether something is held that is not part of the words for a term: "tickets are sold online from 10:00"."""
        terms = [m for m in near.inside if m.means is Means.TERM]
        return any(
            m.means is Means.OCCASION and not any(t.start <= m.start < t.end for t in terms) for m in near.inside
        )

    @staticmethod
    def _held_on(near: Around) -> bool:
        """ "The drill takes place tomorrow in the station, from 9:30": told before its day, and the first hour."""
        unit, start = near.unit, near.stamp.start
        days = [day.start for day in unit.days if day.end <= start]
        first = all(clock.start >= start for clock in unit.clocks) and bool(days)
        return first and any(m.means in (Means.FUTURE, Means.OCCASION) and m.start < days[-1] for m in unit.marks)

    def _closes_thing(self, near: Around) -> bool:
        """ "The region closes its week of bicycles on 23 September at 10:00": what is closed is no desk."""
        words = self.page.language.determiners
        hours = (WORD.match(self.page.low, m.end + 1) for m in near.own if m.means is Means.HOURS)
        return any(word is not None and word[0] in words for word in hours)

    def _by_them(self, verb: Mark) -> bool:
        """Whether a pronoun stands right behind a verb: somebody does it."""
        word = WORD.match(self.page.low, verb.end + 1)
        return word is not None and word[0] in self.page.language.pronouns

    def _of_day_past(self, unit: Unit, day: Stamp, stamp: Stamp) -> bool:
        """ "The bill had been read on 29 January, from 21:40 to 22:05": hours of a day that is over."""
        if stamp.role is not Role.EVENT or day.role is not Role.PAST:
            return False
        alone = stamp.day is None and day.clock is None and day.day is not None
        coming = (m for m in unit.marks if m.means is Means.FUTURE and day.end <= m.start)
        return alone and all(self.page.low.startswith(" worden", m.end) for m in coming)

    @staticmethod
    def _moves_it(unit: Unit) -> bool:
        """Whether a sentence moves something, and does not only say "instead of"."""
        former = {m.start for m in unit.marks if m.means is Means.FORMER}
        return any(m.means in (Means.POSTPONED, Means.MOVED) and m.start not in former for m in unit.marks)

    def _changes_clocks(self, unit: Unit) -> bool:
        """ "Clocks go forward on 29 March": a day and an hour at which nothing is held."""
        if unit.form is not Form.PROSE or not unit.kinds.isdisjoint(_HELD):
            return False
        said = self.page.low[unit.start : unit.end]
        return any(map(said.__contains__, _OF_CLOCKS)) and _CLOCK_CHANGE.search(said) is not None

    def _named_below(self, unit: Unit, stamp: Stamp) -> Role | None:
        """What the line below makes of a time that stands alone on its line: "13.00 Uhr", "Mittagspause"."""
        units = self.page.units
        below = units[unit.index + 1] if unit.index + 1 < len(units) else unit
        if unit.end - stamp.end > 2 or below.block - unit.block > 1 or below.clocks or below.form is Form.FIELD:
            return None
        opens = unit.index > 0 and units[unit.index - 1].block != unit.block
        if opens and below.block == unit.block and self._pauses(below, below.start):
            return Role.BREAK  # "11:30", "Coffee"
        if below.block != unit.block and self.page.text[below.end - 1] == ".":
            return None  # "Refreshments are offered afterwards."
        held = min((m.start for m in below.marks if m.means is Means.OCCASION), default=below.end)
        for mark in below.marks:
            before = self.page.low[below.start : mark.start].split()
            if mark.means is Means.BREAK and len(before) < 2:
                return Role.BREAK
            if mark.means is Means.LOGISTICS and mark.start <= held and below.has(*_DESKS):
                return None if opens_address(self.page, below, mark) else Role.LOGISTICS
        return None

    @staticmethod
    def _put_up(near: Around) -> bool:
        """ "This one can be seen on the website from the next morning, 9.30": since when there is a recording."""
        later = near.stamp.day is not None and near.stamp.day.relative is Means.DAY_AFTER
        start, marks = near.stamp.start, near.unit.marks
        since = any(m.means is Means.SINCE and m.start < start <= m.end + 1 for m in marks)
        return later and since and near.unit.has(Means.STREAM, Means.CHANNEL) is not None

    def _arrives_by(self, unit: Unit, title: int) -> bool:
        """ "8:00 Bus from Vilnius", and then "9:15 Arrival": the arrival of those who come."""
        over = self.page.units[unit.index - 1] if unit.index else unit
        alone = self.page.low[title : unit.end].strip() in meant.ARRIVED
        return alone and over.block == unit.block and over.form is Form.ROW and over.has(Means.LOGISTICS) is not None

    def _quoted(self, at: int) -> bool:
        """Whether an offset stands in what somebody says."""
        place = bisect_right(self._opened, at) - 1
        return place >= 0 and at < self._quotes[place][1]

    def _of_backdrop(self, near: Around) -> bool:
        """Whether the subject of a clause is something that has hours every day."""
        unit, stamp = near.unit, near.stamp
        start = self._segment_start(near.clause[0], stamp.start)
        opened = self.page.low.rfind("(", start, stamp.start)
        if opened >= 0 and ")" not in self.page.low[opened : stamp.start]:
            start = opened + 1  # "2pm, depot of Schaerbeek (tram 7 leaves at 13.42)"
        mark = self._subject(unit, start, stamp.start)
        if mark is None and stamp.start - max(near.clause[0], unit.start) <= _OPENS:
            mark = self._subject(unit, stamp.end, near.clause[1])
        if mark is None and near.clause[0] > unit.start:
            counted = WORD.findall(self.page.low[start : stamp.start])[:_SUBJECT]  # "trains run; the first leaves at 5"
            if not self.page.language.counting.isdisjoint(counted):
                mark = self._subject(unit, unit.start, near.clause[0])
        if mark is None:
            return self._goes_on_about(unit, start) and not self._with(unit, start, near.clause[1])
        return not self._with(unit, mark.start, near.clause[1])

    def _of_person(self, unit: Unit, stamp: Stamp) -> bool:
        """ "The search for a man, 63, who set out on Thursday, goes on": a weekday that only tells who is meant."""
        day = stamp.day
        if stamp.clock is not None or day is None or day.weekday < 0 or day.month or unit.form is not Form.PROSE:
            return False
        start = self.page.low.rfind(", ", unit.start, stamp.start) + 2
        end = self.page.low.find(",", stamp.end, unit.end)
        first = WORD.match(self.page.low, start) if start > 1 and end > 0 else None
        if first is None or first[0] not in self.page.language.relatives:
            return False
        told = {m.means for m in unit.marks if start < m.start < end}
        return told.isdisjoint((Means.FUTURE, Means.GOES, Means.OCCASION))

    def _segment_start(self, start: int, at: int) -> int:
        """Where the part of a clause between commas begins that holds an offset."""
        end = at
        for _ in range(_PARTS):
            comma = max(self.page.low.rfind(", ", start, end), self.page.low.rfind(" – ", start, end))
            if comma < start:
                return start
            if any(word not in self.glue for word in WORD.findall(self.page.low[comma + 2 : end])):
                return comma + 2
            end = comma
        return end

    def _subject(self, unit: Unit, start: int, end: int) -> Mark | None:
        """A backdrop that is the subject of a stretch: among its first words, behind no preposition."""
        if Means.BACKDROP not in unit.kinds:
            return None
        language = self.page.language
        for mark in unit.marks:
            if mark.means is not Means.BACKDROP or mark.start < start or mark.end > end:
                continue
            words = WORD.findall(self.page.low[start : mark.start])
            if len(words) > _SUBJECT or any(word in language.prepositions for word in words):
                return None
            if (words and words[0] in language.pronouns) or any(
                m.means in _NO_OBJECT and start <= m.start and m.end <= mark.start for m in unit.marks
            ):
                return None  # "the Minister will ring the bell at 9:45"
            own = {word for word in WORD.findall(self.page.low[mark.start : mark.end]) if len(word) >= _NAMING}
            if own & self._titled:
                return None
            return mark
        return None

    def _with(self, unit: Unit, start: int, end: int) -> bool:
        """Whether a person or an occasion stands in a stretch, other than those that are backdrops themselves."""
        backdrops = [m for m in unit.marks if m.means is Means.BACKDROP]
        for mark in unit.marks:
            if mark.means not in _WITH or mark.start < start or mark.end > end or mark.end - mark.start < 2:
                continue
            if self.page.low[mark.start : mark.end] in self.page.language.weak:
                continue
            if not any(b.start <= mark.start < b.end for b in backdrops):
                return True
        toured = any(self.page.low.startswith(self.page.language.toured, b.start) for b in backdrops)
        return toured and any(m.means in _OF_MEDIA and start < m.start < end for m in unit.marks)

    def _goes_on_about(self, unit: Unit, start: int) -> bool:
        """Whether a sentence goes on about the backdrop of the one before it: "It opens at 8:00"."""
        first = WORD.search(self.page.low, start, unit.end)
        before = self.page.units[unit.index - 1] if unit.index else unit
        if start != unit.start or first is None or first[0] not in self.page.language.pronouns:
            return False
        if before.block != unit.block or before.form not in _TOLD or before.days:
            return False
        return self._subject(before, before.start, before.end) is not None and not self._with(
            before, before.start, before.end
        )


def _quotes(text: str) -> list[tuple[int, int]]:
    """Where somebody is quoted, paragraph by paragraph: stretches in quotation marks of more than a name."""
    found: list[tuple[int, int]] = []
    done = 0
    for opened in _OPENING.finditer(text):
        at = opened.start()
        if at < done:
            continue
        limit = text.find("\n", at)
        limit = min(len(text) if limit < 0 else limit, at + _LONGEST_QUOTE)
        close = text.find(_PAIRS[text[at]], at + 1, limit)
        if close < 0 and text[at] in _TURNED:
            close = text.find(_TURNED[text[at]], at + 1, limit)
        if close < 0:
            continue
        if text.count(" ", at, close) >= _QUOTED:
            found.append((at, close))
        done = close + 1
    return found
