"""Dates and clock times as written: found once, from the digits, in one pass over a text.

At each number a few bounded patterns are tried; words such as noon, today or a weekday's name come from the marks. So
the work grows with the number of digits and words. Refuses to say what a date or time is for.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from dataclasses import dataclass
from functools import lru_cache

from msgspec.structs import replace

from feeds.reading.clocks import Clocks
from feeds.reading.days import COUNTED, RELATIVE
from feeds.reading.languages import LANGUAGES, meant
from feeds.reading.languages.grammar import Means
from feeds.reading.page import NOT_TODAY, Clock, Day, Mark
from feeds.reading.patterns import either

NUMBER = re.compile(r"[0-9]{1,12}")
_NO_TIME = 3  # figures of what is neither day nor hour
_COLLOQUIAL = 7  # hours up to which "halb vier" may be in the morning or in the afternoon
_SHORT_LINE = re.compile(r"\n {0,4}([^\W\d_]{2,4})\.?,? (0?[1-9]|[12]\d|3[01])\.?:? {0,4}(?![^\n])")  # "Mon 9"
_SHORT_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{2,4})\.?,?\s(?:(?:at|um|à)\s)?$")
_SHORT_AT = 12  # characters of a short weekday before an hour
_LAST_WORD = re.compile(r"(?<![^\W\d_])([^\W\d_]+) $")
_NAME = 20  # characters of a word before a weekday
_AT = 12  # characters of a word before an hour
_HALVES = (Means.AM, Means.PM)
_WEEKS = ("week", "semaine", "woche")
_MONTH_OF = re.compile(r" [^\W\d_]{2,3} ([^\W\d_]{3,12})(?: (\d{4})\b(?!:)|(?! \d))")  # "the last day of March 2027"
_FEBRUARY = 2
_BEHIND, _BEFORE, _NEXT = 24, 16, 6  # characters between words for a day and an hour


@dataclass(slots=True)
class Found:
    """What stands in a text: days and clocks in order, and how many characters were tried."""

    days: list[Day]
    clocks: list[Clock]


class Scanner(Clocks):
    """One pass over one text."""

    def run(self) -> Found:
        """Find all days and clocks."""
        low, taken = self.low, 0
        for number in NUMBER.finditer(low):
            start, end = number.span()
            if start < taken or end - start > 4 or end - start == _NO_TIME:
                continue
            before = low[start - 1] if start else " "
            if before.isalpha() and not (before == "t" and start > 9):
                continue
            timed = low.startswith(":", end) and low[end + 1 : end + 2].isdigit()
            day = 0 if timed else self._year_at(start, before) if end - start > 2 else self._day_at(start, before)
            taken = day or self._clock_at(start, before) or taken
        self._words()
        self.days.sort()
        self.clocks.sort()
        self._join_days()
        self._join_clocks()
        return Found(self.days, self.clocks)

    def _words(self) -> None:
        """Noon and midnight, spelled hours, weekdays and relative days."""
        low = self.low
        starts = [clock.start for clock in self.clocks]
        for mark in self.worded:
            if mark.means in RELATIVE:
                self.days.append(Day(mark.start, mark.end, 0, 0, 0, -1, None, (), mark.means))
            elif mark.means in COUNTED:
                dated = any(mark.start < day.start < mark.end for day in self.days[-40:])  # "on the first day, 2 March"
                if not dated and not self._of_month(mark) and self._beside_clock(starts, mark):
                    count = self._count(mark)
                    self.days.append(Day(mark.start, mark.end, 0, 0, 0, -1, None, (), mark.means, count))
            elif mark.means is Means.NOON or mark.means is Means.MIDNIGHT:
                named = low.startswith("-", mark.end) and low[mark.end + 1 : mark.end + 2].isalpha()
                behind = low[mark.end : mark.end + 5].split()[:1]
                titled = self.text[mark.start].isupper() and (
                    (bool(behind) and behind[0] in self.parts.language.of) or low[mark.start - 3 : mark.start] == "du "
                )
                named = named or titled or self._ends_name(mark)  # "Midi de la santé", "rue du Midi", "Steadfast Noon"
                if mark.end + 1 in self.held or named or low[mark.start - 1 : mark.start] == "-":
                    continue  # "the noon briefing", "Midi-Pyrénées", "après-midi"
                if low.endswith("am ", 0, mark.start) or self._counted_from(mark.start):
                    continue  # "am Mittag": a part of the day; "half an hour past midnight"
                begin = mark.start - 3 if low.endswith("12 ", 0, mark.start) else mark.start
                if any(c.start <= begin < c.end for c in self.clocks[-40:]):
                    continue
                end, minutes = self._past_noon(mark.end)
                hour, minute = divmod((12 if mark.means is Means.NOON else 24) * 60 + minutes, 60)
                self._keep(begin, end, hour, minute, None)
        self._spelled()
        self._weekdays()

    def _ends_name(self, mark: Mark) -> bool:
        """Whether a word for noon ends a name of several words: "exercise Steadfast Noon"."""
        before = _LAST_WORD.search(self.text, max(0, mark.start - _NAME), mark.start)
        if before is None or not (self.text[mark.start].isupper() and before[1][0].isupper()):
            return False
        parts = self.parts.language
        known = before[1].lower() in parts.glue or before[1].lower() in parts.weekdays or before[1].isupper()
        return not known

    def _of_month(self, mark: Mark) -> bool:
        """ "On the last day of March" is a date, which is kept; in February only where the year is told."""
        found = _MONTH_OF.match(self.low, mark.end) if mark.means is Means.NTH_DAY else None
        month = self.parts.language.months.get(found[1]) if found is not None else None
        if found is None or month is None:
            return False
        year, count = int(found[2] or 0), self._count(mark)
        if count > 0 or month != _FEBRUARY or year:
            self.clocks = [clock for clock in self.clocks if not found.start() < clock.start < found.end()]
            self._add(mark.start, found.end(), year, month, count if count > 0 else monthrange(year or 2000, month)[1])
        return True

    def _beside_clock(self, starts: list[int], mark: Mark) -> bool:
        """Whether an hour stands close to a mark: only there does "the second day" tell when something is."""
        at = bisect_left(starts, mark.end)
        bare = self.low[mark.start : mark.end].split()[-1] in self.parts.language.nth  # "on the second, at 9:30"
        behind = at < len(starts) and starts[at] - mark.end <= (_NEXT if bare else _BEHIND)
        if bare:
            return behind
        return behind or (at > 0 and mark.start - starts[at - 1] <= _BEFORE)

    def _count(self, mark: Mark) -> int:
        """Which day of several, or how many days later: the "second" of "the second day", seven for "a week later"."""
        words = self.low[mark.start : mark.end].split()
        nth = self.parts.language.nth
        count = next((int(word) if word.isdigit() else nth[word] for word in words if word.isdigit() or word in nth), 1)
        weeks = any(word.startswith(_WEEKS) for word in words)
        return 7 * count if weeks else count

    def _counted_from(self, at: int) -> bool:
        """Whether noon or midnight is only what an hour is told by: "ten minutes past midnight"."""
        words = self.low[max(0, at - 24) : at].split()[-2:]
        return len(words) > 1 and words[0] in self.parts.language.lasting

    def _past_noon(self, end: int) -> tuple[int, int]:
        """ "Midi et demi", "midi et quart": where the words end, and the minutes behind the hour."""
        for words, minutes in self.parts.language.after_hour.items():
            if " " in words and self.low.startswith(f" {words}", end):
                return end + 1 + len(words), minutes
        return end, 0

    def _spelled(self) -> None:
        """Hours in words: "twelve o'clock", "half past nine", "eleven in the morning"."""
        language = self.parts.language
        done = 0
        for begins in self.parts.spells.finditer(self.low):
            found = self.parts.spelled.match(self.low, begins.start()) if begins.start() >= done else None
            if found is None:
                continue
            done = found.end()
            name = found["hour"] or found["full"] or found["alone"]
            hour = int(name) if name.isdigit() else language.numbers[name]
            minutes = language.before_hour[found["before"]] if found["before"] else 0
            minutes += language.after_hour[found["after"]] if found["after"] else 0
            written = self._am_pm(found.end())  # "nine a.m."
            half = written[1] if written is not None else self._half_of_day(found.start(), found.end())
            lasts = not found["before"] and self._duration(found.start())
            if (found["alone"] and (not half or self._counts(found))) or lasts or self._passes(*found.span(), hour):
                continue
            if not half and name in language.one:
                continue  # « à une heure encore à préciser »
            if not half and 1 <= hour <= (_COLLOQUIAL if found["before"] else language.bare_half):
                continue  # five o'clock: in the morning or in the evening?
            if written is not None:
                hour = hour % 12 + (12 if half == "p" else 0)
            hour, minute = divmod(hour * 60 + minutes, 60)
            self._keep(found.start(), (written or found).end(), hour, minute, None, written is not None)

    def _counts(self, found: re.Match[str]) -> bool:
        """Whether a number alone counts what is named behind it: "am Nachmittag zwölf Frauen", "that evening, two".

        An hour it is with a part of the day behind it ("eleven in the morning"), or a word for a time before it.
        """
        if any(mark.means in _HALVES for mark in self.starts.get(found.end() + 1, ())):
            return False
        return meant.AT_HOUR.isdisjoint(self.low[max(0, found.start() - _AT) : found.start()].split()[-1:])

    def _weekdays(self) -> None:
        """Weekdays that stand alone or with a day number and no month."""
        taken = sorted((day.start, day.end) for day in self.days)
        index = 0
        for found in weekday_words(self.parts.language.code).finditer(self.low):
            start = found.start()
            if self.parts.capital and not self.text[start].isupper():
                continue
            if start and (self.low[start - 1].isalnum() or self.low[start - 1] == "_"):
                continue  # the end of a longer word
            while index < len(taken) and taken[index][1] <= start:
                index += 1
            if index < len(taken) and taken[index][0] <= start < taken[index][1]:
                continue
            if self._in_name(start, found.end(1)):
                continue
            weekday = self.parts.language.weekdays[found[1]]
            if found[2]:
                self._part_of_day(found, weekday)
                continue
            number = self.parts.number_after.match(self.low, found.end())
            free = number is not None and not (index < len(taken) and taken[index][0] < number.end())
            if number is not None and free and 1 <= int(number[1]) <= 31 and not self._is_clock(number.start(1)):
                self.days.append(Day(start, number.end(), 0, 0, int(number[1]), weekday, None))
                continue
            self.days.append(self._week_on(start, found.end(), weekday))
        names = self.parts.language.weekdays
        for line in _SHORT_LINE.finditer(f"\n{self.low}"):  # with a break before the first line too
            at, end = line.start(1) - 1, line.end(2) - 1
            if line[1] in names and self.text[at].isupper():
                self.days.append(Day(at, end, 0, 0, int(line[2]), names[line[1]], None))
        for clock in self.clocks:  # "Wed, 16:00"
            before = _SHORT_BEFORE.search(self.low, max(0, clock.start - _SHORT_AT), clock.start)
            if before is not None and before[1] in names and self.text[before.start(1)].isupper():
                self.days.append(Day(before.start(1), before.end(1), 0, 0, 0, names[before[1]], None))

    def _week_on(self, start: int, end: int, weekday: int) -> Day:
        """A weekday alone, with the week by which words beside it put it off: "a week on Monday", "lundi en huit"."""
        words = self.parts.language.weeks_on
        before = next((len(said) for said in words if said[-1] == " " and self.low.endswith(said, 0, start)), 0)
        behind = next((len(said) for said in words if said[0] == " " and self.low.startswith(said, end)), 0)
        often = self.low[max(0, start - before - _BEFORE) : start - before].split()[-1:]
        before = 0 if often and often[0] in self.parts.language.rates else before  # "once a week on Monday"
        behind = 0 if self.low[end + behind : end + behind + 1].isalpha() else behind  # "Monday weekly"
        beside = (*self.ends.get(start - 1, ()), *self.starts.get(end + 1, ()))
        if not (before or behind) and any(m.means is Means.NEXT for m in beside):
            return Day(start, end, 0, 0, 0, weekday, None, nth=NOT_TODAY)
        return Day(start - before, end + behind, 0, 0, 0, weekday, None, nth=7 if before or behind else 0)

    def _part_of_day(self, found: re.Match[str], weekday: int) -> None:
        """ "Mittwochabend"; "bis Dienstagmittag" is noon."""
        self.days.append(Day(found.start(), found.end(1), 0, 0, 0, weekday, None))
        if found[2] in self.noons and found.start() - 1 in self.by_ends:
            self.clocks.append(Clock(found.start(2), found.end(), 12, 0, None, None, None, None))
        else:
            self.days[-1] = replace(self.days[-1], end=found.end())

    def _in_name(self, start: int, end: int) -> bool:
        """Whether a weekday is part of a name: "Good Friday", "Sheffield Wednesday Football Club"."""
        before = _LAST_WORD.search(self.text, max(0, start - _NAME), start)
        if before is None or not (self.text[start].isupper() and before[1][0].isupper()):
            return False
        word, names = before[1].lower(), self.parts.language
        if word in names.feasts:
            return True
        capital = self.text[end : end + 1] == " " and self.text[end + 1 : end + 2].isupper()
        known = any(word in words for words in (names.glue, names.through, names.span_from, names.also, names.the))
        return capital and not (known or before[1].isupper() or before.end(1) in self.mark_ends)

    def _is_clock(self, start: int) -> bool:
        return any(clock.start == start for clock in self.clocks)


@lru_cache(maxsize=16)
def weekday_words(code: str) -> re.Pattern[str]:
    """The full names of weekdays as words."""
    language = LANGUAGES[code]
    names = [name for name in language.weekdays if len(name) > 4]
    return re.compile(rf"({either(names)})({either(language.weekday_tails)})?\b")  # begins with letters: found faster


def scan(text: str, low: str, marks: list[Mark], code: str, month_first: bool) -> Found:
    """The days and clocks of a text, in order; `low` has the length of `text`."""
    return Scanner(text, low, marks, code, month_first).run()
