"""Days as written: named months, figures, ranges and lists. A part that is not written stays 0.

Refuses to complete a date: the year that is not written is for calendar.py.
"""

from __future__ import annotations

import re
from itertools import pairwise

from feeds.reading.languages.grammar import Means
from feeds.reading.page import Clock, Day, Mark
from feeds.reading.patterns import patterns_of

_DASH = r"[-–—‑−]"
_ISO = re.compile(
    r"((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)(?:[t\s]{1,2}(\d\d):(\d\d)(?::\d\d(?:\.\d{1,6})?)?(z|[+\-−]\d\d:?\d\d)?(?!\d))?"
)
_DOTTED = re.compile(
    rf"(\d{{1,2}})\.(?:\s?(?:{_DASH}|/|und|bis)\s?(\d{{1,2}})\.)?\s?(\d{{1,2}})\.(?:\s?((?:19|20)\d\d|\d\d(?![\d.:])))?(?!\d)"
)
_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/-])")
_BARE_ROW = re.compile(
    r"(?:^|\n) {0,8}(?:[01]\d|2[0-3])[0-5]\d {1,8}[^\W\d_(]|(?:^|\n) {0,8}(?:[01]\d|2[0-3])[0-5]\d \("
)


def _full_year(written: str | None) -> int:
    if not written:
        return 0
    return int(written) if len(written) == 4 else 2000 + int(written)


class Days:
    """Finds dates; holds the places already taken."""

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
            runs = all(b - a == 1 for a, b in pairwise(numbers))
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
