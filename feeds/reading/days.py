"""Days as written: named months, figures, ranges and lists. A part that is not written stays 0.

Refuses to complete a date: the year that is not written is for calendar.py.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise

from msgspec.structs import replace

from feeds.reading.languages.grammar import Means
from feeds.reading.numbers import Numbers
from feeds.reading.page import Clock, Day, Mark
from feeds.reading.patterns import patterns_of

_DASH = r"[-–—‑−]"
_ISO = re.compile(
    r"((?:19|20)\d\d)[-/](\d\d)[-/](\d\d)(?!\d)(?:[t\s]{1,2}(\d\d):(\d\d)(?::\d\d(?:\.\d{1,6})?)?(z|[+\-−]\d\d:?\d\d)?(?!\d))?"
)
_DOTTED = re.compile(
    rf"(\d{{1,2}})\.(?:\s?(?:{_DASH}|/|und|bis)\s?(\d{{1,2}})\.)?\s?(\d{{1,2}})\."
    r"(?:[^\S\n]?((?:19|20)\d\d|\d\d(?![\d.:]|\s?(?:uhr|h)\b)))?(?!\d)"
)
_WEEKDAY = 22  # characters before a number in which its weekday stands: "Wednesday, the "
_SIGNED = re.compile(rf"\d{{1,2}}(?:[./-]|\s?{_DASH})")  # what a date of figures begins with
_DOTTED_SHORT = re.compile(r"(\d{1,2})\.(\d{1,2})(?=[,\n]|\Z)")
_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/-])")
_SLASHED_RANGE = re.compile(rf"(\d{{1,2}})\s?{_DASH}\s?(\d{{1,2}})([/.])(\d{{1,2}})\3((?:19|20)\d\d|\d\d)(?![\d/-])")
_SLASHED_SHORT = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/:.-])")
_HOUR_BEHIND = re.compile(  # ", 10:00", ", à 9 h"
    r",?\s{1,3}(?:(?:at|à|um|from|de|ab)\s)?\d{1,2}(?:[:.]\d\d|\s?(?:h|heures|uhr|[ap]\.?m)\b|h\d\d)"
)
_OF_LAST_CENTURY = 70  # two figures from which a year is of the last century: "born on 12/05/81"
_NUMBER = re.compile(r"(\d{1,2})(st|nd|rd|th)?(?![\w/%]|[:.,]\d)")
_HEAD = 24  # days of a text among which those of its lines are named
_BESIDE_CLOCK = 9  # characters between an hour and its day: " on the "
_BARE_ROW = re.compile(
    r" {0,8}(?:[01]\d|2[0-3])[0-5]\d(?:-(?:[01]\d|2[0-3])[0-5]\d)?(?:[ \t]{1,16}(?:[-–—] )?[^\W\d_(]| \()"
)
_BARE_FIELD = re.compile(r"[^\d\n:]{3,60}: (?:[a-z]{2,8}\.? )?((?:[01]\d|2[0-3])[0-5]\d)(?![^, \n])")
_FIELD = 80  # characters of a line in which its label and hour stand
_PARTED = re.compile(r"[\s.(\[*–—-]{1,18}")
_BESIDE = frozenset(
    (
        Means.APPROX,
        Means.LOCAL,
        Means.NEXT,
        Means.NOON,
        Means.MIDNIGHT,
        Means.DURATION,
        Means.AM,
        Means.PM,
        Means.NUMBERED,
    )
)


def _full_year(written: str | None) -> int:
    if not written:
        return 0
    if len(written) == 4:
        return int(written)
    return int(written) + (2000 if int(written) < _OF_LAST_CENTURY else 1900)


_SET_ONCE = (
    "now ", "new ", "nun ", "neue", "désormais", "nouvelle", "was", "were", "had", "later", "a ", "as ", "first", "war",
    "soll", "hätte", "était", "avait", "devait",
)  # fmt: skip
_LEADS = frozenset((Means.BY, Means.SINCE, Means.NEXT, Means.LAST, Means.THIS))
COUNTED = frozenset((Means.NTH_DAY, Means.DAYS_LATER, Means.IN_DAYS))
RELATIVE = frozenset((Means.TODAY, Means.TOMORROW, Means.OVERMORROW, Means.YESTERDAY, Means.EVE, Means.DAY_AFTER,
                      Means.SAME_DAY, Means.EACH_DAY))  # fmt: skip
_WORDED = RELATIVE | COUNTED | {Means.NOON, Means.MIDNIGHT}
_HEEDED = _WORDED | _BESIDE | _LEADS | {Means.OCCASION, Means.POSTPONED, Means.MOVED}


class Days(Numbers):
    """Finds dates; holds the places already taken."""

    def __init__(self, text: str, low: str, marks: list[Mark], code: str, month_first: bool) -> None:
        """Take the text, its lower case, its marks, the language, and whether 3/4 is the fourth of March."""
        self.text, self.low, self.marks = text, low, marks
        self.parts = patterns_of(code)
        self.month_first = month_first
        self.days: list[Day] = []
        self.clocks: list[Clock] = []
        self.held: set[int] = set()  # where an occasion begins
        self.moved: list[int] = []  # where something is said to be postponed or moved
        self.worded: list[Mark] = []  # words for a day or an hour
        self.mark_ends: set[int] = set()
        self.noons = self.parts.language.phrases.get(Means.NOON, ())
        self.by_ends: set[int] = set()
        self.starts: dict[int, list[Mark]] = {}
        self.ends: dict[int, list[Mark]] = {}
        for mark in marks:
            means = mark.means
            if means not in _HEEDED:
                continue
            if means is Means.OCCASION:
                self.held.add(mark.start)
            elif means is Means.POSTPONED or means is Means.MOVED:
                if not self.low.startswith(_SET_ONCE, mark.start):
                    self.moved.append(mark.end)
            elif means in _LEADS:
                self.mark_ends.add(mark.end)
                if means is Means.BY:
                    self.by_ends.add(mark.end)
            if means in _WORDED:
                self.worded.append(mark)
            if means in _BESIDE:
                self.starts.setdefault(mark.start, []).append(mark)
                self.ends.setdefault(mark.end, []).append(mark)

    @cached_property
    def bare_rows(self) -> bool:
        """Whether it is a programme that writes 0915 for 9:15."""
        lines = (line for line in self.low.split("\n") if line.lstrip(" ")[:4].isdigit())
        return sum(_BARE_ROW.match(line) is not None for line in lines) > 1

    @cached_property
    def bare_fields(self) -> bool:
        """Whether its fields write 0845 for 8:45: two of them do, and one begins with nought."""
        found = [field[1] for line in self.low.split("\n") if (field := _BARE_FIELD.match(line)) is not None]
        return len(found) > 1 and any(hour[0] == "0" for hour in found)

    def _in_field(self, start: int) -> bool:
        """ "Interviews: 1015, Victory Jetty": four figures behind the name of what is held."""
        line = self.low.rfind("\n", max(0, start - _FIELD), start) + 1
        field = _BARE_FIELD.match(self.low, line) if line else None
        return field is not None and field.start(1) == start

    def _year_at(self, start: int, before: str) -> int:
        """The day that begins with its year, "2026-03-16", where four figures stand."""
        if self._refused(start, before) or self.low[start : start + 2] not in ("19", "20"):
            return 0
        iso = _ISO.match(self.low, start)
        return self._iso(iso) if iso is not None else 0

    def _day_at(self, start: int, before: str) -> int:
        """The day that begins with one or two figures."""
        low, parts = self.low, self.parts
        if self._refused(start, before):
            return 0
        found = parts.day_first.match(low, start)
        if found is not None and self._of_next_line(found):
            found = None
        elif found is None or self._dashed_on(found):
            slashed = _SLASHED_SHORT.match(low, start) is not None and self._weekday_stands_before(start)  # "MAR 10/03"
            found = (None if slashed else self._month_before(start)) or found
        if found is not None:
            return self._named(found)
        return self._figures_at(start) if _SIGNED.match(low, start) is not None else self._number_alone(start)

    def _figures_at(self, start: int) -> int:
        """Dates of figures and signs: "16/03/2026", "16.3.2026", "16/03"."""
        low = self.low
        slashed = _SLASHED.match(low, start)
        if slashed is not None:
            first, second = int(slashed[1]), int(slashed[3])
            day, month = (second, first) if (self.month_first and first <= 12) or second > 12 else (first, second)
            return self._add(slashed.start(), slashed.end(), _full_year(slashed[4]), month, day)
        found_range = _SLASHED_RANGE.match(low, start)
        if found_range is not None:
            return self._slashed_range(found_range)
        short = _SLASHED_SHORT.match(low, start)
        if short is not None and (self._weekday_stands_before(start) or self._opens_dated(start, short.end())):
            day, month = (int(short[2]), int(short[1])) if self.month_first else (int(short[1]), int(short[2]))
            return self._add(start, short.end(), 0, month, day)
        dotted = _DOTTED.match(low, start)
        if dotted is not None and self._is_date(dotted):
            day, month, year = int(dotted[1]), int(dotted[3]), _full_year(dotted[4])
            last = (year, month, int(dotted[2])) if dotted[2] else None
            return self._add(start, dotted.end(), year, month, day, last)
        dotted = _DOTTED_SHORT.match(low, start)
        if dotted is not None and self._named_before(dotted):
            return self._add(start, dotted.end(), 0, int(dotted[2]), int(dotted[1]))
        return self._number_alone(start)

    def _opens_dated(self, start: int, end: int) -> bool:
        """ "16/03, 10:00 JST: meeting": two figures that open a line or bracket, with a clock behind them."""
        opens = start == 0 or self.low[start - 1] in "\n("
        return opens and (_HOUR_BEHIND.match(self.low, end) is not None or end - start == len(self.low))

    def _number_alone(self, start: int) -> int:
        """The number of a day without its month: "Mon 9, 11:00" on a line, "09:30 on the 16th", "le 15, à 9 h"."""
        low, language = self.low, self.parts.language
        number = _NUMBER.match(low, start)
        if number is None or not 1 <= int(number[1]) <= 31:
            return 0
        weekday = self.parts.weekday_before.search(low, max(0, start - _WEEKDAY), start)
        if weekday is not None:  # "Thursday the 12th" is found from its weekday
            begin = weekday.start()
            led = (
                number[2] is None
                and len(weekday[1]) < 5
                and (begin == 0 or low[begin - 1] == "\n")
                and low[number.end() : number.end() + 1] in (" ", ",", ":", "")
            )
            if led and self.text[begin].isupper():
                self.days.append(
                    Day(begin, number.end(), 0, 0, int(number[1]), language.weekdays[weekday[1]], None, ())
                )
                return number.end()
            return 0
        word = low[max(0, start - 5) : start].split()[-1:]
        if not word or word[0] not in language.the or (number[2] is None and language.code != "fr"):
            return 0
        behind = bool(self.clocks) and 0 < start - self.clocks[-1].end <= _BESIDE_CLOCK
        behind = behind and low[number.end() : number.end() + 2].strip(" ")[:1] in (":", ",", ".", ";", ")", "\n", "")
        if not (behind or _HOUR_BEHIND.match(low, number.end())):
            return 0
        self.days.append(Day(start, number.end(), 0, 0, int(number[1]), -1, None, ()))
        return number.end()

    def _named_before(self, dotted: re.Match[str]) -> bool:
        """Whether "19.03, Warsaw" opens a line under "19 and 20 March", and so is no hour."""
        named = (int(dotted[2]), int(dotted[1]))
        opens = dotted.start() == 0 or self.low[dotted.start() - 1] == "\n"
        return opens and any(named in ((day.month, day.day), (day.last or (0, 0, 0))[1:]) for day in self.days[:_HEAD])

    def _slashed_range(self, found: re.Match[str]) -> int:
        """ "13-15/7/2026" and "13-15.7.2026"."""
        first, last, month, year = int(found[1]), int(found[2]), int(found[4]), _full_year(found[5])
        if not first < last <= 31:
            return 0
        return self._add(found.start(), found.end(), year, month, first, (year, month, last))

    def _month_before(self, start: int) -> re.Match[str] | None:
        low = self.low
        stop = start - 1
        if stop < 2 or low[stop] not in " .":
            return None
        language, before = self.parts.language, low[max(0, start - 18) : start].strip(" .")
        last = before[before.rfind(" ") + 1 :]
        if last.isalpha() and last not in language.months and last not in language.the:
            return None  # most numbers: a look at the word before them is enough
        month = next((word for word in reversed(_PARTED.split(before)) if word not in language.the), "")
        if month not in language.months:
            return None
        begin = low.rfind(month, max(0, start - 18), start)
        if self.parts.capital and not self.text[begin].isupper():
            return None
        if (begin and low[begin - 1].isalnum()) or (self.days and self.days[-1].end > begin):
            return None  # the "March 2" of "12 March 2-4pm"
        return self.parts.month_first.match(low, begin)

    def _named(self, found: re.Match[str]) -> int:
        parts = self.parts
        month, day, year = parts.language.months[found["month"]], int(found["day"]), _full_year(found["year"])
        if parts.capital and not self.text[found.start("month")].isupper():
            return 0
        if not year and self._of_street(found.start()):
            return 0
        more = parts.more_days.findall(found["more"]) if found["more"] else []
        if more and (self._counted(found.start()) or self._of_address(found, day, more)):
            return 0  # "Day 1 - Thursday 4 June": the first number counts days
        listed = [int(number) for _, number in more]
        last: tuple[int, int, int] | None = None
        others: tuple[int, ...] = ()
        if listed:
            numbers = [day, *listed]
            runs = all(b - a == 1 for a, b in pairwise(numbers))
            dashed = len(listed) == 1 and not any(
                more[0][0].strip(" ,").startswith(word) for word in (*parts.language.also, "/")
            )
            if dashed and self._rescheduled(found.start()):
                number = re.search(r"\d", found["more"])
                second = found.start("more") + (number.start() if number else 0)
                stop = self.low.find(" ", found.start(), second)
                self._add(found.start(), stop if stop > 0 else second, year, month, day)
                return self._add(second, found.end(), year, month, listed[0])
            if runs or (dashed and more[0][0].strip() != ",") or (len(listed) == 1 and self._opened(found.start())):
                last = (year, month, listed[-1])
                others = tuple(listed) if len(listed) > 1 else ()
            else:
                others = tuple(listed)
        end = found.end()
        if year and found.end("month") < found.start("year") and self._ends_sentence(found):
            year, end = 0, found.end("month")
        return self._add(found.start(), end, year, month, day, last, others)

    def _rescheduled(self, start: int) -> bool:
        """Whether something has been moved "from" a date: then the next date is the new one, and no end."""
        words = self.low[max(0, start - 24) : start].split()
        opened = any(word in self.parts.opens for word in words[-3:])
        return opened and any(start - 60 <= end <= start and self._moves(end, start) for end in self.moved)

    def _moves(self, end: int, start: int) -> bool:
        """Whether words of a move reach to a date: in its sentence, and not "will now take place from 1 to 3 July"."""
        between = self.low[end:start]
        if "\n" in between or ". " in between:
            return False
        return not any(mark.means is Means.FUTURE and end <= mark.end <= start for mark in self.marks)

    def _iso(self, found: re.Match[str]) -> int:
        end = self._add(found.start(), found.end(3), int(found[1]), int(found[2]), int(found[3]))
        stretch = found[6] and found[6][0] in "-−" and self.low[found.end(3)] != "t" and found.start(6) == found.end(5)
        if end and found[6] and not stretch and int(found[4]) <= 23 and int(found[5]) <= 59:
            label = self.text[found.start(6) : found.end(6)]
            clock = Clock(found.start(4), found.end(), int(found[4]), int(found[5]), None, label, found.span(6), None)
            self.clocks.append(clock)
            return found.end()
        return end

    def _add(
        self, start: int, end: int, year: int, month: int, day: int,
        last: tuple[int, int, int] | None = None, listed: tuple[int, ...] = (),
    ) -> int:  # fmt: skip
        """Keep a day if it can be one, with the weekday that stands beside it."""
        if not (1 <= month <= 12 and 1 <= day <= 31) or (last and last[2] > 31):
            return 0
        weekday = -1
        from_ = max(0, start - 22)
        before = self.parts.weekday_before.search(self.low[from_:start])
        if before is not None and "\n" not in before[0]:
            weekday, start = self.parts.language.weekdays[before[1]], from_ + before.start()
            if last is not None:
                weekday, start = self._first_weekday(weekday, start)
        else:
            after = self.parts.weekday_after.match(self.low, end)
            if after is not None and (len(after[1]) > 3 or "(" in after[0]):  # "March 12 (Thu)"
                weekday, end = self.parts.language.weekdays[after[1]], after.end()
        self.days.append(Day(start, end, year, month, day, weekday, last, listed))
        return end

    def _first_weekday(self, weekday: int, start: int) -> tuple[int, int]:
        """ "Monday to Wednesday, 13-15 July": the first of two weekdays before a range, and where it begins."""
        from_ = max(0, start - 22)
        other = self.parts.weekday_through.search(self.low[from_:start])
        if other is None or "\n" in other[0]:
            return weekday, start
        return self.parts.language.weekdays[other[1]], from_ + other.start()

    def _join_days(self) -> None:
        """Two dates joined by a word for "to" are a range; by "and" on following days, too."""
        joined: list[Day] = []
        for day in self.days:
            if joined:
                first = joined[-1]
                if day.start < first.end:
                    if day.relative and first.relative and day.end > first.end:
                        joined[-1] = replace(day, start=first.start)
                    continue
                gap = self.low[first.end : day.start]
                if len(gap) <= 14 and first.last is None and not first.relative and not day.relative and first.day:
                    pair = self._pair(first, day, gap)
                    if pair is not None:
                        joined[-1] = pair
                        continue
                if (
                    len(gap) <= 4
                    and not first.day
                    and first.weekday >= 0
                    and day.day
                    and day.weekday in (-1, first.weekday)
                    and not gap.strip(" ,(")
                ):
                    joined[-1] = replace(day, start=first.start, weekday=first.weekday)
                    continue
            joined.append(day)
        self.days = joined

    def _pair(self, first: Day, second: Day, gap: str) -> Day | None:
        if not second.day or not second.month or second.last is not None or second.listed or first.listed:
            return None
        if self.parts.through.fullmatch(gap) is not None:
            if self._rescheduled(first.start) or gap.lstrip(" ").startswith("\n"):
                return None  # "rescheduled from 14 to 21 October": two days, no stretch; nor two lines with dashes
        else:
            also = self.parts.also.fullmatch(gap)
            if also is None:
                return None
            month = first.month or second.month
            from calendar import monthrange

            year = first.year or second.year or 2024
            follows = (month == second.month and second.day - first.day == 1) or (
                second.day == 1 and first.day >= monthrange(year, month)[1] and second.month == month % 12 + 1
            )
            if not follows and not self._opened(first.start):
                return None
        if not first.month and first.weekday < 0:
            return None
        last_year = second.year
        year = first.year or last_year
        month = first.month or second.month
        if not first.year and last_year and (month, first.day) > (second.month, second.day):
            year = last_year - 1
        return Day(
            first.start, second.end, year, month, first.day, first.weekday, (last_year, second.month, second.day)
        )
