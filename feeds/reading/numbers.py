"""Whether a number is that of a day, or one of a file, a room, a street or a list.

Refuses to read the day: days.py does.
"""

from __future__ import annotations

import re

from feeds.reading.languages.grammar import Means
from feeds.reading.page import Mark
from feeds.reading.patterns import Patterns

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
