"""Whether a number is that of a day, or one of a file, a room, a street or a list.

Refuses to read the day: days.py does.
"""

from __future__ import annotations

import re

from feeds.reading.languages.grammar import Means
from feeds.reading.languages.ground import STREETS_OF
from feeds.reading.page import Mark
from feeds.reading.patterns import Patterns, either

_DAY_BEHIND = re.compile(r"\.?\s\d{1,2}(?![\d:.])")  # of a month
_HOUR_TAIL = re.compile(r"\s?(?:[ap]\.?m\b|uhr\b|h\b|hrs\b)")
_STREET = re.compile(rf"(?:\b(?:{either(STREETS_OF)})\s(?:du|de)|(?:straße|strasse|platz|brücke|allee)\sdes)\s\Z")
_STREET_AT = 20  # characters before a date in which the word for a street stands
_YEAR_IN_BRACKETS = re.compile(r"\((?:19|20)\d\d\)\s?\Z")


class Numbers:
    """Looks at the words around a number of one or two figures."""

    text: str
    low: str
    parts: Patterns
    ends: dict[int, list[Mark]]

    def _refused(self, start: int, before: str) -> bool:
        """Whether what stands before a number makes it no day."""
        low = self.low
        if before in "/:+$€£#@_" or (before == "." and start > 1 and low[start - 2].isdigit()):
            return True
        bracket = before == ")" or (before == " " and low[start - 2 : start - 1] == ")")
        # "PR/CP (2026) 17 - 4 March"
        return bracket and _YEAR_IN_BRACKETS.search(low, max(0, start - 8), start) is not None

    @staticmethod
    def _dashed_on(found: re.Match[str]) -> bool:
        """Whether a dash stands between day and month: "31-August", which in "July 31-August 2" is no date."""
        between = found[0][found.end("more") - found.start() :]
        return "-" in between or "–" in between or "—" in between

    def _of_next_line(self, found: re.Match[str]) -> bool:
        """Whether the month opens a line as that of another day: "Terminal 2", below it "August 4, 2026"."""
        if "\n" not in self.low[found.end("more") : found.start("month")]:
            return False
        return _DAY_BEHIND.match(self.low, found.end("month")) is not None

    def _of_street(self, start: int) -> bool:
        """Whether a date names a street: "boulevard du 30 Juin", "Straße des 17. Juni"."""
        return _STREET.search(self.low, max(0, start - _STREET_AT), start) is not None

    def _ends_sentence(self, found: re.Match[str]) -> bool:
        """Whether a full stop follows a month in full: "by noon on Monday, 23 March. 2025 was the year of ..."."""
        return self.low[found.end("month")] == "." and found["month"] not in self.parts.shortened

    def _weekday_stands_before(self, start: int) -> bool:
        """Whether the name of a weekday, or a short form of it, stands directly before."""
        before = self.parts.weekday_before.search(self.low[max(0, start - 22) : start])
        return before is not None and "\n" not in before[0]

    def _of_address(self, found: re.Match[str], day: int, more: list[tuple[str, str]]) -> bool:
        """ "Room 2, 5 March", "Nieuwstraat 13, on Monday 3 May", "Prague 7 - Monday 9 May": a number that is no day."""
        joined = more[0][0].strip()
        named = found["more"].strip(" ,–—-")[0].isalpha() and not self._weekday_stands_before(found.start())
        if joined != ",":
            return joined in ("-", "–", "—") and named and self._behind_name(found.start())
        place = found.start() - 1
        numbered = any(mark.means is Means.NUMBERED for mark in self.ends.get(place, ()))
        return numbered or int(more[0][1]) < day or named

    def _behind_name(self, start: int) -> bool:
        """Whether a name stands before a number: "Prague 7 - Wednesday 9 September"."""
        word = self.text[max(0, start - 24) : start].split()[-1:]
        return (
            bool(word)
            and word[0][0].isupper()
            and word[0].isalpha()
            and word[0].lower() not in self.parts.language.glue
        )

    def _counted(self, start: int) -> bool:
        """Whether the word before a number makes it one of several days: "Day 1"."""
        before = self.low[max(0, start - 12) : start].split()
        return bool(before) and before[-1] in self.parts.language.counted

    def _is_date(self, dotted: re.Match[str]) -> bool:
        """Whether "3.2.2026" is a date, and not the "2. 11.30" or "3. 2.00pm" of a numbered list."""
        if _HOUR_TAIL.match(self.low, dotted.end()):
            return False
        return self.parts.language.code == "de" or (dotted[4] is not None and " " not in dotted[0])

    def _opened(self, start: int) -> bool:
        """Whether "between" or its like stands directly before."""
        words = self.low[max(0, start - 24) : start].split()
        return any(word.lstrip("([") in self.parts.opens for word in words[-3:])
