"""Whether figures are an hour: the words beside them that make them one, and those that make them something else.

Refuses durations ("within 2 hours"), numbers of things ("version 10.15"), and figures that nothing makes an hour.
"""

from __future__ import annotations

import re

from feeds.reading import labels
from feeds.reading.days import Days
from feeds.reading.languages.grammar import Means

_LEADING = frozenset(
    ("at", "by", "um", "à", "from", "until", "bis", "ab", "dès", "before", "vers", "gegen", "vor", "avant")
)
_OF_YEAR = re.compile(r"/(?:19|20)\d\d(?!\d)")
_YEAR_SLASH = re.compile(r"(?:19|20)\d\d/$")
_HALVED = re.compile(r"\s?(?:[ap]\.?m|uhr|hrs|hours|h)\b")
_WINGS = frozenset("BCDEFGHJKLMNPQRSTVWXYZ")  # of buildings, by which rooms are numbered
_GAP = 16  # characters from the four figures that open a row to its words
_BEFORE_HOURS = 40  # characters before hours that pass in which is told what lasts so long
_SHORT_TEXT = 60  # characters of a text that may be but the words of an event
_FEW_HOURS = 5  # that something lasts; "à 2 heures de route", and a clock in "à 10 h de la mairie"
_FOUR_UNTIL = re.compile(r"\s?(?:to|until|till|-|–|à|bis)\s?(?:[01]\d|2[0-3])[0-5]\d(?!\d)")
CLOSED = re.compile(r"\s{0,1}(?:[.,;)\n(](?!\d)|\Z)")
_AM_PM = re.compile(r"\s{0,2}([ap])\.?\s?m(?![a-z])\.?")
_DAYTIME = 9  # o'clock; earlier ones may be of the evening as well
_MIDNIGHT = 24
_BEHIND_DAY = 5  # characters between a day and its hour: " at "
_FOUR_DASH = re.compile(r"\s?[-–]\s?(?:[01]\d|2[0-3])[0-5]\d(?!\d)")
_DASH_FOUR = re.compile(r"(?<!\d)(?:[01]\d|2[0-3])[0-5]\d\s?[-–]\s?$")


class Hours(Days):
    """Weighs figures that may be an hour."""

    def _until_labelled(self, end: int) -> bool:
        """ "0730 to 1600 (local time)": figures up to others that a zone or "hrs" behind them makes a time."""
        until = _FOUR_UNTIL.match(self.low, end)
        if until is None:
            return False
        if self.low[end - 4] == "0":
            return True  # "media facility 0930 to 1300"
        tail = self.parts.tail.match(self.low, until.end())
        after = labels.after(self.text, self.low, until.end(), self.parts.language, self.starts, towns=False)
        return tail is not None or after is not None

    def _numbered(self, start: int, end: int) -> bool:
        """ "Version 10.15", "no. 11:45/2026", "room E 1.10": figures that number something."""
        if _OF_YEAR.match(self.low, end) or _YEAR_SLASH.search(self.low, max(0, start - 6), start):
            return True
        letter = self.text[max(0, start - 3) : start - 1]
        if (
            letter[-1:] in _WINGS
            and not letter[:-1].isalnum()
            and self.low[start - 1] == " "
            and "." in self.low[start:end]
        ):
            return not _HALVED.match(self.low, end)
        place = start
        while place and self.low[place - 1] in " .":
            place -= 1
        named = any(mark.means is Means.NUMBERED for mark in self.ends.get(place, ()))
        return named and not _HALVED.match(self.low, end)

    def _led(self, start: int) -> bool:
        """Whether a word that leads to a time ("at", "by", "um") stands before a bare number."""
        word = self.low[max(0, start - 14) : start].split()[-1:]
        return self.low[start - 1 : start] == " " and bool(word) and (word[0] in _LEADING or start - 1 in self.by_ends)

    def _is_day(self, begin: int, end: int) -> bool:
        """ "Jeudi 16 à 14 h": a number between a weekday and a word that leads to an hour is that of the day."""
        word = self.low[max(0, begin - 14) : begin].split()[-1:]
        behind = self.low[end : end + 6].split()[:1]
        return bool(word and behind) and word[0] in self.parts.language.weekdays and behind[0] in _LEADING

    def _counted_down(self, start: int) -> bool:
        """ "L-10 h", "T-4 hours", "H-2": hours before a launch, and no hour of the day."""
        letter = self.text[max(0, start - 3) : start - 1]
        return letter[-1:].isupper() and not letter[:-1].isalnum()

    def _filed(self, start: int) -> bool:
        """ "COM 26/11.45": figures behind a slash and other figures, which are no hour."""
        filed = self.low[max(0, start - 2) : start - 1].isdigit()
        return filed and not (self.clocks and self.clocks[-1].end == start - 1)

    def _of_day(self, start: int, end: int, hour: int) -> bool:
        """ "On Friday at 11.", "am Freitag um 10": a bare hour right behind its day, of which half of the day is told.

        So is "at 11 sharp".
        """
        if not _DAYTIME <= hour <= _MIDNIGHT or self.low[start - 4 : start - 1] == "by ":
            return False
        sharp = self.low.startswith(f" {self.parts.language.sharp}", end)
        near = bool(self.days) and 0 < start - self.days[-1].end <= _BEHIND_DAY
        return sharp or (near and CLOSED.match(self.low, end) is not None)

    def _zeroed(self, start: int, end: int) -> bool:
        """ "Sails at 0900": four figures of which the first is nought, and no number to call."""
        led = self.low[max(0, start - 4) : start].split()[-1:]
        return self.low[start] == "0" and led[0] in _LEADING and not self.low[end + 1 : end + 2].isdigit()

    def _placed(self, end: int) -> bool:
        """Whether what follows makes a bare number an hour: a zone, or a part of the day."""
        language = self.parts.language
        if labels.after(self.text, self.low, end, language, self.starts, towns=False) is not None:
            return True
        return any(m.means in (Means.AM, Means.PM) for m in self.starts.get(end + 1, ()))

    def _half_of_day(self, begin: int, end: int) -> str:
        """ "a" or "p" where words beside an hour say which half of the day it is in: "this afternoon at 3"."""
        for mark in self.starts.get(end + 1, ()):
            if mark.means in (Means.AM, Means.PM):
                return mark.means[0]
        place = begin
        for _ in range(3):
            while place and self.low[place - 1] in " ,":
                place -= 1
            if any(mark.means is Means.PM for mark in self.ends.get(place, ())):
                return "p"
            start = self.low.rfind(" ", max(0, place - 12), place) + 1
            if not start or self.low[start:place] not in self.parts.language.glue:
                break
            place = start
        return ""

    def _opens_line(self, start: int, end: int) -> bool:
        """ "0915 Assembly", "approx. 1130 Live firing": four figures that open a line of words."""
        low = self.low
        place = start
        while place and low[place - 1] == " ":
            place -= 1
        about = self.ends.get(place, self.ends.get(place - 1, ()) if low[place - 1 : place] == "." else ())
        place = next((mark.start for mark in about if mark.means is Means.APPROX), place)
        return (
            (place == 0 or low[place - 1] == "\n")
            and low[end : end + 1] in (" ", "\t")
            and (low[end : end + _GAP].lstrip(" \t-–—:")[:2].strip().isalpha() or low[end + 1 : end + 2] == "(")
        )

    def _am_pm(self, end: int) -> re.Match[str] | None:
        """The "a.m." or "p.m." behind a number; none in "Teil 1 am 12. März"."""
        found = _AM_PM.match(self.low, end)
        if found is None or "\n\n" in found[0]:
            return None  # "Saal 1" at the end of a paragraph, "Am 19. März" at the beginning of the next
        apart = found[0][0].isspace() and found[0].strip() == "am"
        return None if apart and "am" in self.parts.language.glue else found

    def _in_range(self, start: int, end: int) -> bool:
        """ "1300-1430  Interviews": four figures of a stretch that opens a line of words."""
        ahead = _FOUR_DASH.match(self.low, end)
        if ahead is not None:
            return self._opens_line(start, ahead.end())
        dashed = _DASH_FOUR.search(self.low, max(0, start - 8), start)
        return dashed is not None and dashed.end() == start and self._opens_line(dashed.start(), end)

    def _lasts(self, found: re.Match[str], hour: int) -> bool:
        """ "Runs for 1h30", "within 2 hours": how long something is; "17h15 for 18h00" tells two hours."""
        few = not (found["past"] or found["late"]) or hour <= _FEW_HOURS
        return few and found["word"] != "uhr" and self._duration(found.start())

    def _duration(self, start: int) -> bool:
        place = start
        while place and self.low[place - 1] == " ":
            place -= 1
        return any(mark.means is Means.DURATION for mark in self.ends.get(place, ()))

    def _passes(self, start: int, end: int, hour: int) -> bool:
        """ "Deux heures plus tard", "2 h de route", "un débat de 1h30": hours that pass, in words of a clock."""
        low, language = self.low, self.parts.language
        if not language.hours_of or self._alone(start):
            return False
        words = low[max(0, start - _BEFORE_HOURS) : start].replace("'", "' ").split()[-4:]
        before = words[-1] if words else ""
        led = before in language.glue and before not in language.hours_of
        if not led and (low.startswith(language.hours_after, end) or not low[start].isdigit()):
            return not self._half_of_day(start, end)  # "il nous manquera une heure"
        if before in language.several:
            return words[-2:-1] != ["vers"]
        behind = low[end + 1 : end + 6].replace("'", "' ").split()[:1]
        if low[end : end + 1] == " " and behind and behind[0] in language.hours_of:
            return not (led and hour > _FEW_HOURS) and not self._half_of_day(start, end)
        return before in language.hours_of and not language.one.isdisjoint(words[:-2])

    def _alone(self, begin: int) -> bool:
        """Whether an hour opens a text as short as the words of an event, which are read again by themselves."""
        return begin == 0 and len(self.low) < _SHORT_TEXT
