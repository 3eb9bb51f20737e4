"""Dates and clock times as written: found once, from the digits, in one pass over a text.

At each number a few bounded patterns are tried; words such as noon, today or a weekday's name come from the marks. So the
work grows with the number of digits and words. Refuses to say what a date or time is for, and to complete it: a year
that is not written is 0 here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from feeds.reading import labels
from feeds.reading.languages import LANGUAGES
from feeds.reading.languages.grammar import Language, Means
from feeds.reading.page import Clock, Day, Mark

NUMBER = re.compile(r"\d{1,12}")
RELATIVE = {Means.TODAY, Means.TOMORROW, Means.YESTERDAY, Means.EVE, Means.SAME_DAY, Means.EACH_DAY}
_YEAR = r"(?:[,\s]{1,2}(?:(?:%s)\s)?(?P<year>(?:19|20)\d\d)(?![\d:h]|\.\d|\s?(?:hrs|hours|uhr|h)\b))?"
_DASH = r"[-–—‑−]"
_ISO = re.compile(
    r"((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)(?:[t\s]{1,2}(\d\d):(\d\d)(?::\d\d(?:\.\d{1,6})?)?(z|[+\-−]\d\d:?\d\d)?(?!\d))?"
)
_DOTTED = re.compile(
    rf"(\d{{1,2}})\.(?:\s?(?:{_DASH}|/|und|bis)\s?(\d{{1,2}})\.)?\s?(\d{{1,2}})\.(?:\s?((?:19|20)\d\d|\d\d(?![\d.:])))?(?!\d)"
)
_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/-])")
_DOT_UNIT = re.compile(
    r"\s?(?:%|€|\$|£|°|(?:per|percent|prozent|pour|million|millions|billion|billions|mio|mrd|milliard|milliards|millionen"
    r"|milliarden|km|kg|m|cm|mm|metres|meters|mètres|meter|miles|euro|euros|eur|usd|points|punkte|tonnes|tons|tonnen|times"
    r"|litres|gb|mb|mw|gw|kilometres|kilometers|kilomètres|degrees|pp|bn|m²|ha|mbit|gbit|mhz|ghz)\b)"
)
_BARE_ROW = re.compile(r"(?:^|\n) {0,8}(?:[01]\d|2[0-3])[0-5]\d {1,8}[^\W\d_(]|(?:^|\n) {0,8}(?:[01]\d|2[0-3])[0-5]\d \(")
_AP = re.compile(r"\s{0,2}([ap])\.?\s?m(?![a-z])\.?")
_PM_BARE = re.compile(r"[ap]\.?m")


@dataclass(frozen=True, slots=True)
class Patterns:
    """The compiled parts of a language."""

    language: Language
    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    more_days: re.Pattern[str]
    weekday_before: re.Pattern[str]
    weekday_after: re.Pattern[str]
    number_after: re.Pattern[str]
    through: re.Pattern[str]
    also: re.Pattern[str]
    hour: re.Pattern[str]
    tail: re.Pattern[str]
    opens: frozenset[str]
    capital: bool


def _either(words: tuple[str, ...] | list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"


@lru_cache(maxsize=16)
def patterns_of(code: str) -> Patterns:
    """Compile a language's parts, once."""
    language = LANGUAGES[code]
    months, weekdays = _either(list(language.months)), _either(list(language.weekdays))
    ordinal = rf"(?:{_either(language.ordinals)})?"
    of, the = _either(language.of), _either(language.the)
    joined = rf"(?:{_DASH}|/|,\s?(?:(?:{_either(language.also)})\s)?|(?:{_either(language.through + language.also)})(?=[\s\d]))"
    named = rf"(?:(?:{the})\s)?(?:(?:{weekdays})\.?,?\s(?:(?:{the})\s)?)?"
    more = rf"\s{{0,2}}{joined}\s{{0,2}}{named}\d{{1,2}}{ordinal}"
    year = _YEAR % of
    after_number = r"(?![\d:]|[.,]\d|h\d|\s?(?:[ap]\.?m|%)\b)"
    hour_words = _either(language.hour_words)
    return Patterns(
        language=language,
        day_first=re.compile(
            rf"(?P<day>\d{{1,2}}){ordinal}(?P<more>(?:{more}){{0,8}})\s{{0,2}}(?:{_DASH}\s?)?(?:(?:{of})[\s'’]?)?"
            rf"(?P<month>{months})(?!\w)\.?{year}"
        ),
        month_first=re.compile(
            rf"(?P<month>{months})\.?\s{{1,2}}(?:(?:{the})\s)?(?P<day>\d{{1,2}}){ordinal}{after_number}"
            rf"(?P<more>(?:\s{{0,2}}(?:{_DASH}|/|(?:{_either(language.through + language.also)})(?=\s))\s{{0,2}}\d{{1,2}}{ordinal}"
            rf"(?!\w){after_number}){{0,3}}){year}"
        ),
        more_days=re.compile(rf"({joined})\s{{0,2}}{named}(\d{{1,2}})"),
        weekday_before=re.compile(rf"(?<!\w)({weekdays})\.?,?\s{{0,2}}\(?(?:(?:{the}|{of})\s)?$"),
        weekday_after=re.compile(rf"(?:,\s?|\s\(|\s)({weekdays})(?!\w)\)?(?!\.?,?\s\d)"),
        number_after=re.compile(rf"\.?,?\s{{1,2}}(?:(?:{the})\s)?(\d{{1,2}}){ordinal}(?!\w){after_number}"),
        through=re.compile(
            rf"\s{{0,2}},?\s{{0,2}}(?:{_DASH}|(?:{_either(language.through)})(?=[\s\d]))\s{{0,2}}(?:(?:{the})\s)?"
        ),
        also=re.compile(rf"\s{{0,2}},?\s{{0,2}}(?:{_either(language.also)}|/)\s{{0,2}}(?:(?:{the}|on)\s)?"),
        hour=re.compile(
            rf"(?P<hour>\d{{1,2}})(?:(?P<sep>[:.])(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!\d)"
            rf"|\s?(?P<word>{hour_words})(?![a-z])(?:\s?(?P<past>[0-5]\d)(?!\d|\s?(?:{hour_words})(?![a-z])))?"
            rf"|(?P<glued>h)(?P<late>[0-5]\d)(?!\d)|(?P<four>[0-5]\d)(?!\d))?"
        ),
        tail=re.compile(rf"\s{{0,2}}(?:{_either(language.hour_tails + language.hour_words)})(?!\w)"),
        opens=frozenset(language.span_from),
        capital=code != "fr",
    )


@dataclass(slots=True)
class Found:
    """What stands in a text: days and clocks in order, and how many characters were tried."""

    days: list[Day]
    clocks: list[Clock]


def _full_year(written: str | None) -> int:
    if not written:
        return 0
    return int(written) if len(written) == 4 else 2000 + int(written)


class Scanner:
    """One pass over one text; holds the places already taken."""

    def __init__(self, text: str, low: str, marks: list[Mark], code: str, month_first: bool) -> None:
        """Take the text, its lower case, its marks, the language, and whether 3/4 is the fourth of March."""
        self.text, self.low, self.marks = text, low, marks
        self.parts = patterns_of(code)
        self.month_first = month_first
        self.days: list[Day] = []
        self.clocks: list[Clock] = []
        self.bare_rows = len(_BARE_ROW.findall(low)) > 1  # a programme that writes 0915 for 9:15
        self.held = {mark.start for mark in marks if mark.means is Means.OCCASION}
        self.mark_ends = {
            mark.end for mark in marks if mark.means in (Means.BY, Means.SINCE, Means.NEXT, Means.LAST, Means.THIS)
        }
        self.starts: dict[int, list[Mark]] = {}
        self.ends: dict[int, list[Mark]] = {}
        for mark in marks:
            if mark.means in (Means.APPROX, Means.LOCAL, Means.NOON, Means.MIDNIGHT, Means.DURATION):
                self.starts.setdefault(mark.start, []).append(mark)
                self.ends.setdefault(mark.end, []).append(mark)

    def run(self) -> Found:
        """Find all days and clocks."""
        low, taken = self.low, 0
        for number in NUMBER.finditer(low):
            start = number.start()
            if start < taken or number.end() - start > 4:
                continue
            before = low[start - 1] if start else " "
            if before.isalpha() and not (before == "t" and start > 9):
                continue
            taken = self._day_at(start, before) or self._clock_at(start, before) or taken
        self._words()
        self.days.sort()
        self.clocks.sort()
        self._join_days()
        self._join_clocks()
        return Found(self.days, self.clocks)

    # days

    def _day_at(self, start: int, before: str) -> int:
        low, parts = self.low, self.parts
        if before in "/:+$€£#@_" or (before == "." and start > 1 and low[start - 2].isdigit()):
            return 0
        if low[start : start + 2] in ("19", "20"):
            iso = _ISO.match(low, start)
            if iso is not None:
                return self._iso(iso)
        found = parts.day_first.match(low, start)
        if found is None:
            found = self._month_before(start)
        if found is not None:
            return self._named(found)
        slashed = _SLASHED.match(low, start)
        if slashed is not None:
            first, second = int(slashed[1]), int(slashed[3])
            day, month = (second, first) if (self.month_first and first <= 12) or second > 12 else (first, second)
            return self._add(slashed.start(), slashed.end(), _full_year(slashed[4]), month, day)
        dotted = _DOTTED.match(low, start)
        if dotted is not None and (dotted[4] or parts.language.code == "de"):
            day, month, year = int(dotted[1]), int(dotted[3]), _full_year(dotted[4])
            last = (year, month, int(dotted[2])) if dotted[2] else None
            return self._add(start, dotted.end(), year, month, day, last)
        return 0

    def _month_before(self, start: int) -> re.Match[str] | None:
        low = self.low
        stop = start - 1
        if stop < 2 or low[stop] not in " .":
            return None
        words = low[max(0, start - 18) : start].replace(".", " ").replace("(", " ").split()
        while words and words[-1] in self.parts.language.the:
            words.pop()
        if not words or words[-1] not in self.parts.language.months:
            return None
        begin = low.rfind(words[-1], max(0, start - 18), start)
        if self.parts.capital and not self.text[begin].isupper():
            return None
        if begin and low[begin - 1].isalnum():
            return None
        return self.parts.month_first.match(low, begin)

    def _named(self, found: re.Match[str]) -> int:
        parts = self.parts
        month, day, year = parts.language.months[found["month"]], int(found["day"]), _full_year(found["year"])
        if parts.capital and not self.text[found.start("month")].isupper():
            return 0
        more = parts.more_days.findall(found["more"]) if found["more"] else []
        listed = [int(number) for _, number in more]
        last: tuple[int, int, int] | None = None
        others: tuple[int, ...] = ()
        if listed:
            numbers = [day, *listed]
            runs = all(b - a == 1 for a, b in zip(numbers, numbers[1:], strict=False))
            dashed = len(listed) == 1 and not any(
                more[0][0].strip(" ,").startswith(word) for word in (*parts.language.also, "/")
            )
            if runs or (dashed and more[0][0].strip() != ",") or (len(listed) == 1 and self._opened(found.start())):
                last = (year, month, listed[-1])
            else:
                others = tuple(listed)
        return self._add(found.start(), found.end(), year, month, day, last, others)

    def _opened(self, start: int) -> bool:
        """Whether "between" or its like stands directly before."""
        words = self.low[max(0, start - 24) : start].split()
        return any(word in self.parts.opens for word in words[-3:])

    def _iso(self, found: re.Match[str]) -> int:
        end = self._add(found.start(), found.end(3), int(found[1]), int(found[2]), int(found[3]))
        if end and found[4]:
            hour, minute = int(found[4]), int(found[5])
            if hour <= 23 and minute <= 59:
                label = found.span(6) if found[6] else None
                written = self.text[label[0] : label[1]] if label else None
                self.clocks.append(Clock(found.start(4), found.end(), hour, minute, None, written, label, None))
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
        else:
            after = self.parts.weekday_after.match(self.low, end)
            if after is not None and len(after[1]) > 3:
                weekday, end = self.parts.language.weekdays[after[1]], after.end()
        self.days.append(Day(start, end, year, month, day, weekday, last, listed))
        return end

    # clocks

    def _clock_at(self, start: int, before: str) -> int:
        first = self._hour(start, before)
        if first is None:
            return 0
        begin, end, hour, minute, sure, half = first
        until: tuple[int, int] | None = None
        joined = self.parts.through.match(self.low, end)
        opened = joined is None and self._opened(begin)
        if joined is None and opened:
            joined = self.parts.also.match(self.low, end)
        if joined is not None and joined.end() < len(self.low) and self.low[joined.end()].isdigit():
            second = self._hour(joined.end(), "-")
            if (
                second is not None
                and second[4]
                and (sure or opened or self._range_opens(begin, second[5] or self.low[joined.end() - 1] in "-–—"))
            ):
                until, hour = self._shared(hour, minute, half, second, sure)
                end = second[1]
                sure = True
        if not sure:
            return 0
        return self._keep(begin, end, hour, minute, until)

    def _range_opens(self, begin: int, joined: bool) -> bool:
        """Whether a bare number can be the first hour of a range: not in "Session 2 - 3 p.m."."""
        before = self.low[max(0, begin - 16) : begin]
        word = before.rstrip(" ")
        if not joined or not word or not word[-1].isalpha():
            return joined
        last = word.split()[-1].lstrip("(")
        language = self.parts.language
        return last in language.glue or last in language.span_from or last in language.months or last in language.weekdays

    @staticmethod
    def _shared(
        hour: int, minute: int, half: str, second: tuple[int, int, int, int, bool, str], sure: bool
    ) -> tuple[tuple[int, int], int]:
        """The end of a range, and its start hour where "a.m." or "p.m." is written only once."""
        late, past = second[2], second[3]
        half = "" if half == "h" else half
        if second[5] in ("a", "p") and not half and hour <= 12:
            first = hour % 12 + (12 if second[5] == "p" else 0)
            if (first, minute) > (late, past):
                first = hour % 12
            hour = first
        elif half and second[5] not in ("a", "p") and late <= 12 and late + 12 < 24 and half == "p" and late < hour:
            late += 12
        return (late, past), hour

    def _hour(self, start: int, before: str) -> tuple[int, int, int, int, bool, str] | None:
        """(start, end, hour, minute, whether it is a time by itself, "a"/"p"/"") at a number."""
        low, text = self.low, self.text
        found = self.parts.hour.match(low, start)
        if found is None or before in "$€£#@_" or (before in ".,:" and start > 1 and low[start - 2].isdigit()):
            return None
        hour, minute, end = int(found["hour"]), 0, found.end()
        half = _AP.match(low, end)
        sure = False
        if found["sep"] == ":":
            minute, sure = int(found["minute"]), True
        elif found["sep"] == ".":
            minute = int(found["minute"])
            tail = low[end : end + 2]
            if not half:
                if (tail[:1] in ".,/-" and tail[1:].isdigit()) and not (tail[0] == "-" and tail[1:].isdigit()):
                    return None
                if _DOT_UNIT.match(low, end) or low[start - 2 : start] in ("v ", "§ "):
                    return None
            sure = True
        elif found["word"]:
            minute = int(found["past"]) if found["past"] else 0
            if not found["past"] and self._duration(start):
                return None
            sure = found["word"] != "h" or hour != 24 or bool(found["past"])
        elif found["glued"]:
            minute, sure = int(found["late"]), True
        elif found["four"]:
            minute = int(found["four"])
            tail_four = self.parts.tail.match(low, end)
            if tail_four is not None:
                sure, end = True, tail_four.end()
            elif labels.after(text, low, end, self.parts.language, self.starts, towns=False) is not None:
                sure = True
            if not sure and not half and self._opens_line(start, end):
                sure = self.bare_rows
            if not sure and not half and self.bare_rows and low[start - 1 : start] == " ":
                word = low[max(0, start - 12) : start].split()[-1:]
                sure = bool(word) and (word[0] in self.parts.language.glue or start - 1 in self.mark_ends)
            if len(found["hour"]) == 1 and not half:
                return None
        elif not half:
            nxt = low[end : end + 1]
            if nxt.isdigit() or (nxt.isalpha() and nxt != "h"):
                return None
        if half is not None:
            if not 1 <= hour <= 12:
                return None if hour > 23 or hour == 0 else (start, half.end(), hour, minute, True, "")
            hour = hour % 12 + (12 if half[1] == "p" else 0)
            return start, half.end(), hour, minute, True, half[1]
        if hour > 24 or (hour == 24 and minute):
            return None
        worded = "h" if found["word"] else ""
        if sure and not found["four"]:
            tail = self.parts.tail.match(low, end)
            if tail is not None:
                end, worded = tail.end(), "h"
        return start, end, hour, minute, sure, worded

    def _opens_line(self, start: int, end: int) -> bool:
        """ "0915 Assembly": four figures that open a line of words."""
        low = self.low
        place = start
        while place and low[place - 1] == " ":
            place -= 1
        return (
            (place == 0 or low[place - 1] == "\n")
            and low[end : end + 1] == " "
            and (low[end : end + 3].strip().isalpha() or low[end + 1 : end + 2] == "(")
        )

    def _duration(self, start: int) -> bool:
        place = start
        while place and self.low[place - 1] == " ":
            place -= 1
        return any(mark.means is Means.DURATION for mark in self.ends.get(place, ()))

    def _keep(self, begin: int, end: int, hour: int, minute: int, until: tuple[int, int] | None) -> int:
        label = labels.after(self.text, self.low, end, self.parts.language, self.starts)
        written, span = None, None
        if label is not None:
            written, span, end = self.text[label[0] : label[1]], (label[0], label[1]), label[2]
        elif begin > 4 and self.low[begin - 1] == " ":
            start = self.low.rfind(" ", max(0, begin - 7), begin - 1) + 1
            if start > 1 and labels.is_label(self.text[start : begin - 1]):
                written, span, begin = self.text[start : begin - 1], (start, begin - 1), start
        approx = self._approx(begin, end)
        if approx is not None and approx[0] >= end:
            end = max(end, approx[1])
        self.clocks.append(Clock(begin, end, hour, minute, until, written, span, approx))
        return end

    def _approx(self, begin: int, end: int) -> tuple[int, int] | None:
        low, place = self.low, begin
        while place and low[place - 1] in " (\n" and begin - place < 4:
            place -= 1
        if place and low[place - 1] in "±~≈":
            return place - 1, place
        for sign in ("+/-", "+/–", "+/−", "+-", "-/+"):
            if low.endswith(sign, max(0, place - 3), place):
                return place - len(sign), place
        for mark in self.ends.get(place, ()):
            if mark.means is Means.APPROX:
                return mark.start, mark.end
        if low.endswith(".", max(0, place - 1), place):
            for mark in self.ends.get(place - 1, ()):
                if mark.means is Means.APPROX:
                    return mark.start, mark.end
        after = end
        while after < len(low) and low[after] in " (,":
            after += 1
        if after - end <= 3:
            for mark in self.starts.get(after, ()):
                if mark.means is Means.APPROX:
                    nxt = low[mark.end : mark.end + 2]
                    if nxt[:1] in ").,;\n" or not nxt:
                        return mark.start, mark.end
        return None

    # words

    def _words(self) -> None:
        """Noon and midnight, spelled hours, weekdays and relative days."""
        low = self.low
        for mark in self.marks:
            if mark.means in RELATIVE:
                self.days.append(Day(mark.start, mark.end, 0, 0, 0, -1, None, (), mark.means))
            elif mark.means is Means.NOON or mark.means is Means.MIDNIGHT:
                if mark.end + 1 in self.held:
                    continue  # "the noon briefing"
                begin = mark.start - 3 if low.endswith("12 ", 0, mark.start) else mark.start
                if any(c.start <= begin < c.end for c in self.clocks[-40:]):
                    continue
                self._keep(begin, mark.end, 12 if mark.means is Means.NOON else 24, 0, None)
        self._spelled()
        self._weekdays()

    def _spelled(self) -> None:
        """Hours in words before an hour word: "twelve o'clock"."""
        language = self.parts.language
        for word in language.hour_words:
            if len(word) < 3:
                continue
            at = self.low.find(word)
            while at >= 0:
                before = self.low[max(0, at - 12) : at]
                name = before.split()[-1] if before.strip() and before.endswith(" ") else ""
                if name in language.numbers:
                    begin = self.low.rfind(name, max(0, at - 12), at)
                    if not self._duration(begin):
                        self._keep(begin, at + len(word), language.numbers[name], 0, None)
                at = self.low.find(word, at + len(word))

    def _weekdays(self) -> None:
        """Weekdays that stand alone or with a day number and no month."""
        taken = sorted((day.start, day.end) for day in self.days)
        index = 0
        for found in weekday_words(self.parts.language.code).finditer(self.low):
            start = found.start()
            if self.parts.capital and not self.text[start].isupper():
                continue
            while index < len(taken) and taken[index][1] <= start:
                index += 1
            if index < len(taken) and taken[index][0] <= start < taken[index][1]:
                continue
            if self._named_after(start) or self.low.startswith(("'s", "’s"), found.end()):
                continue
            weekday = self.parts.language.weekdays[found[0]]
            number = self.parts.number_after.match(self.low, found.end())
            if number is not None and 1 <= int(number[1]) <= 31:
                if not (index < len(taken) and taken[index][0] < number.end()) and not self._is_clock(number.start(1)):
                    self.days.append(Day(start, number.end(), 0, 0, int(number[1]), weekday, None))
                    continue
            self.days.append(Day(start, found.end(), 0, 0, 0, weekday, None))

    def _named_after(self, start: int) -> bool:
        """Whether the weekday belongs to a name: "Remembrance Sunday"."""
        place = start - 1
        if place < 1 or self.text[place] != " " or not self.text[place - 1].isalpha():
            return False
        begin = place
        while begin and self.text[begin - 1].isalpha() and place - begin < 20:
            begin -= 1
        word = self.low[begin:place]
        parts = self.parts.language
        known = (
            word in parts.glue
            or word in parts.through
            or word in parts.span_from
            or word in parts.also
            or word in parts.the
        )
        return (
            self.text[begin].isupper()
            and not self.text[begin:place].isupper()
            and not known
            and place not in self.mark_ends
        )

    def _is_clock(self, start: int) -> bool:
        return any(clock.start == start for clock in self.clocks)

    # joining

    def _join_days(self) -> None:
        """Two dates joined by a word for "to" are a range; by "and" on following days, too."""
        joined: list[Day] = []
        for day in self.days:
            if joined:
                first = joined[-1]
                if day.start < first.end:
                    if day.relative and first.relative and day.end > first.end:
                        joined[-1] = day._replace(start=first.start)
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
                    joined[-1] = day._replace(start=first.start, weekday=first.weekday)
                    continue
            joined.append(day)
        self.days = joined

    def _pair(self, first: Day, second: Day, gap: str) -> Day | None:
        if not second.day or not second.month or second.last is not None or second.listed or first.listed:
            return None
        if self.parts.through.fullmatch(gap) is None:
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

    def _join_clocks(self) -> None:
        """ "10 a.m. to noon" and "14:00 CET - 16:00 CET" are ranges."""
        joined: list[Clock] = []
        for clock in self.clocks:
            if joined:
                first = joined[-1]
                if clock.start < first.end:
                    continue
                gap = self.low[first.end : clock.start]
                if len(gap) <= 12 and first.until is None and clock.until is None:
                    through = self.parts.through.fullmatch(gap)
                    if through is None and self._opened(first.start):
                        through = self.parts.also.fullmatch(gap)
                    if through is not None and (first.label is None or clock.label in (None, first.label)):
                        label, span = (
                            (clock.label, clock.label_span) if clock.label else (first.label, first.label_span)
                        )
                        joined[-1] = Clock(
                            first.start,
                            clock.end,
                            first.hour,
                            first.minute,
                            (clock.hour, clock.minute),
                            label,
                            span,
                            first.approx,
                        )
                        continue
            joined.append(clock)
        self.clocks = joined


@lru_cache(maxsize=16)
def weekday_words(code: str) -> re.Pattern[str]:
    """The full names of weekdays as words."""
    names = [name for name in LANGUAGES[code].weekdays if len(name) > 4]
    return re.compile(rf"\b(?:{_either(names)})\b")


def scan(text: str, low: str, marks: list[Mark], code: str, month_first: bool) -> Found:
    """The days and clocks of a text, in order; `low` has the length of `text`."""
    return Scanner(text, low, marks, code, month_first).run()
