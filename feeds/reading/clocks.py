"""Clock times as written: 9:30, 9.30 a.m., 9h30, 0930 hrs, 10 Uhr, noon; ranges, labels, words such as "around".

Refuses numbers that are something else: durations, prices, measures.
"""

from __future__ import annotations

import re

from feeds.reading import labels
from feeds.reading.days import Days
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Clock

_UNITS = (
    "per percent prozent pour million millions billion billions mio mrd milliard milliards millionen milliarden km kg"
    " m cm mm metres meters mètres meter miles euro euros eur usd points punkte tonnes tons tonnen times litres gb mb"
    " mw gw kilometres kilometers kilomètres degrees pp bn m² ha mbit gbit mhz ghz"
)
_DOT_UNIT = re.compile(rf"\s?(?:%|€|\$|£|°|(?:{_UNITS.replace(' ', '|')})\b)")
_LEADING = frozenset(
    ("at", "by", "um", "à", "from", "until", "bis", "ab", "dès", "before", "vers", "gegen", "vor", "avant")
)
_CLOSED = re.compile(r"\s{0,1}(?:[.,;)\n(]|\Z)")
_OF_YEAR = re.compile(r"/(?:19|20)\d\d(?!\d)")
_YEAR_SLASH = re.compile(r"(?:19|20)\d\d/$")
_HALVED = re.compile(r"\s?(?:[ap]\.?m|uhr|hrs|hours|h)\b")
_GAP = 16  # characters from the four figures that open a row to its words
_BEFORE_HOURS = 40  # characters before hours that pass in which is told what lasts so long
_SHORT_TEXT = 60  # characters of a text that may be but the words of an event
_FEW_HOURS = 5  # that something lasts; "à 2 heures de route", and a clock in "à 10 h de la mairie"
_FOUR_UNTIL = re.compile(r"\s?(?:to|until|till|-|–|à|bis)\s?(?:[01]\d|2[0-3])[0-5]\d(?!\d)")
_NEXT_HOUR = re.compile(r"[\s:,]{1,2}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m)")
_GLUED_OFFSET = re.compile(r"\+\d\d:[0-5]\d(?!\d)")
_AP = re.compile(r"\s{0,2}([ap])\.?\s?m(?![a-z])\.?")


class Clocks(Days):
    """Finds clock times."""

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
                and (sure or opened or self._range_opens(begin, bool(second[5]) or self._dashed(joined.end())))
            ):
                until, hour = self._shared(hour, minute, half, second, sure)
                end = second[1]
                sure = True
        if not sure and joined is not None:
            bare = self._bare_range(begin, hour, minute, joined.end(), opened or self._opened(begin))
            if bare is not None:
                until, end = (bare[2], bare[3]), bare[1]
                sure = True
        if not sure:
            return 0
        return self._keep(begin, end, hour, minute, until, half in ("a", "p"))

    def _bare_range(
        self, begin: int, hour: int, minute: int, at: int, opened: bool
    ) -> tuple[int, int, int, int, bool, str] | None:
        """The end of "16 July, 0900-1100" or "16 July from 9 to 11": figures that only the date before makes hours."""
        if not self.days or not 0 <= begin - self.days[-1].end <= 10 or not self.low[at : at + 1].isdigit():
            return None
        second = self._hour(at, "-")
        if second is None or not (hour, minute) < (second[2], second[3]):
            return None
        figures = self.low[begin : begin + 4].isdigit() and self.low[at : at + 4].isdigit()
        closed = _CLOSED.match(self.low, second[1]) is not None
        if (figures and self._dashed(at)) or (opened and closed and second[1] - at <= 2):
            return second
        return None

    def _dashed(self, end: int) -> bool:
        """Whether a dash ends right before an offset."""
        return self.low[end - 1] in "-–—"

    def _range_opens(self, begin: int, joined: bool) -> bool:
        """Whether a bare number can be the first hour of a range: not in "Session 2 - 3 p.m."."""
        before = self.low[max(0, begin - 16) : begin]
        word = before.rstrip(" ")
        if not joined or not word or not word[-1].isalpha():
            return joined
        last = word.split()[-1].lstrip("(")
        language = self.parts.language
        return (
            last in language.glue or last in language.span_from or last in language.months or last in language.weekdays
        )

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
        if low[:start].endswith(("+", "+ "), max(0, start - 2)):
            return None  # "Paris + 2 h"
        hour, minute, end = int(found["hour"]), 0, found.end()
        if found["sep"] and self._numbered(start, end):
            return None
        if (found["word"] or found["glued"]) and (self._passes(start, end, hour) or self._lasts(found, hour)):
            return None
        if found["sep"] and low.startswith((" minute", " min ", " min."), end):
            return None  # "3:30 minutes"
        morning = _AP.match(low, end)
        sure = False
        if found["sep"] == ":":
            minute, sure = int(found["minute"]), True
        elif found["sep"] == ".":
            minute = int(found["minute"])
            tail = low[end : end + 2]
            if morning is None:
                if (tail[:1] in ".,/-" and tail[1:].isdigit()) and not (tail[0] == "-" and tail[1:].isdigit()):
                    return None
                if _DOT_UNIT.match(low, end) or low[start - 2 : start] in ("v ", "§ "):
                    return None
            sure = True
        elif found["word"]:
            minute = int(found["past"]) if found["past"] else 0
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
            if not sure and morning is None:
                sure = self._until_labelled(end)
            if not sure and morning is None and self._opens_line(start, end):
                sure = self.bare_rows
            if not sure and morning is None and low[start - 1 : start] == " ":
                word = low[max(0, start - 12) : start].split()[-1:]
                led = bool(word) and (word[0] in self.parts.language.glue or start - 1 in self.mark_ends)
                sure = led and self.bare_rows
            if not sure and morning is None and self._led(start):
                sure = self.parts.on_day.match(low, end) is not None
            if len(found["hour"]) == 1 and morning is None:
                return None
        elif morning is None:
            nxt = low[end : end + 1]
            if nxt.isdigit() or (nxt.isalpha() and nxt != "h"):
                return None
            sure = hour <= 24 and self._led(start) and self._placed(end)
        if morning is not None:
            if not 1 <= hour <= 12:
                return None if hour > 23 or hour == 0 else (start, morning.end(), hour, minute, True, "")
            hour = hour % 12 + (12 if morning[1] == "p" else 0)
            return start, morning.end(), hour, minute, True, morning[1]
        if hour > 24 or (hour == 24 and minute):
            return None
        if (
            found["word"]
            and not found["past"]
            and 1 <= hour <= self.parts.language.bare_half
            and len(found["word"]) > 2
        ):
            sure = bool(self._half_of_day(start, end))  # "at 3 o'clock": by day or by night?
        worded = "h" if found["word"] else ""
        if sure and not found["four"]:
            hours = self.parts.tail.match(low, end)
            if hours is not None:
                end, worded = hours.end(), "h"
        return start, end, hour, minute, sure, worded

    def _until_labelled(self, end: int) -> bool:
        """ "0730 to 1600 (local time)": figures up to others that a zone or "hrs" behind them makes a time."""
        until = _FOUR_UNTIL.match(self.low, end)
        if until is None:
            return False
        tail = self.parts.tail.match(self.low, until.end())
        after = labels.after(self.text, self.low, until.end(), self.parts.language, self.starts, towns=False)
        return tail is not None or after is not None

    def _numbered(self, start: int, end: int) -> bool:
        """ "Version 10.15", "no. 11:45/2026": figures that number something."""
        if _OF_YEAR.match(self.low, end) or _YEAR_SLASH.search(self.low, max(0, start - 6), start):
            return True
        place = start
        while place and self.low[place - 1] in " .":
            place -= 1
        named = any(mark.means is Means.NUMBERED for mark in self.ends.get(place, ()))
        return named and not _HALVED.match(self.low, end)

    def _led(self, start: int) -> bool:
        """Whether a word that leads to a time ("at", "by", "um") stands before a bare number."""
        word = self.low[max(0, start - 14) : start].split()[-1:]
        return self.low[start - 1 : start] == " " and bool(word) and (word[0] in _LEADING or start - 1 in self.by_ends)

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
        """ "0915 Assembly": four figures that open a line of words."""
        low = self.low
        place = start
        while place and low[place - 1] == " ":
            place -= 1
        return (
            (place == 0 or low[place - 1] == "\n")
            and low[end : end + 1] in (" ", "\t")
            and (low[end : end + _GAP].lstrip()[:2].strip().isalpha() or low[end + 1 : end + 2] == "(")
        )

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

    def _keep(
        self, begin: int, end: int, hour: int, minute: int, until: tuple[int, int] | None, halved: bool = False
    ) -> int:
        if not halved and 1 <= hour <= 11 and self._half_of_day(begin, end) == "p":
            hour += 12
            until = (until[0] + 12, until[1]) if until is not None and until[0] < 12 else until
        alone = self._alone(begin)
        bracketed = self.low[end : end + 2].strip(" ").startswith("(")  # "18:00 (Lisbon)"
        beside = "/" in self.low[max(0, begin - 40) : end + 40]  # "10:00 a.m. New York / 2:00 p.m. Accra"
        several = alone or bracketed or beside
        label = labels.after(self.text, self.low, end, self.parts.language, self.starts, towns=several)
        written, span = None, None
        glued = _GLUED_OFFSET.match(self.low, end)
        if glued is not None:
            label = glued.start(), glued.end(), glued.end()
        elif label is not None and "(" in self.low[end : label[0]] and self._of_next(label[0], label[1]):
            label = None  # "18:30 (London time 16:30)": that of the next
        led = self._label_before(begin) if label is None else None
        if label is not None:
            written, span, end = self.text[label[0] : label[1]], (label[0], label[1]), label[2]
        elif led is not None:
            written, span, begin = self.text[led[0] : led[1]], led, led[0]
        approx = self._approx(begin, end)
        if approx is not None and approx[0] >= end:
            end = max(end, approx[1])
        self.clocks.append(Clock(begin, end, hour, minute, until, written, span, approx))
        return end

    def _alone(self, begin: int) -> bool:
        """Whether an hour opens a text as short as the words of an event, which are read again by themselves."""
        return begin == 0 and len(self.low) < _SHORT_TEXT

    def _of_next(self, start: int, stop: int) -> bool:
        """Whether a label in brackets is that of the hour behind it; not that of "11:00 (local, 09:00 CET)"."""
        local = any(mark.means is Means.LOCAL for mark in self.starts.get(start, ()))
        return _NEXT_HOUR.match(self.low, stop) is not None and not (local and self.low[stop] == ",")

    def _label_before(self, begin: int) -> tuple[int, int] | None:
        """A zone label right before an hour: "CET 14:00", "(London time 16:30)"."""
        if begin < 5 or self.low[begin - 1] not in " :":
            return None
        start = self.low.rfind(" ", max(0, begin - 7), begin - 1) + 1
        if start > 1 and labels.is_label(self.text[start : begin - 1]):
            return start, begin - 1
        opened = self.low.rfind("(", max(0, begin - 32), begin)
        if opened < 0:
            return None
        stop = labels.label_end(self.text, self.low, opened + 1, self.parts.language, self.starts)
        if stop is None or not 0 < stop <= begin or self.low[stop:begin].strip(" :,"):
            return None
        return opened + 1, stop

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

    def _join_clocks(self) -> None:
        """ "10 a.m. to noon" and "14:00 CET - 16:00 CET" are ranges."""
        joined: list[Clock] = []
        for clock in self.clocks:
            if joined:
                first = joined[-1]
                if clock.start < first.end:
                    continue
                gap = self.low[first.end : clock.start]
                if len(gap) <= 12 and first.until is None and clock.until is None and "\n\n" not in gap:
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
