"""Clock times as written: 9:30, 9.30 a.m., 9h30, 0930 hrs, 10 Uhr, noon; ranges, labels, words such as "around".

Refuses numbers that are something else: durations, prices, measures.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from feeds.reading import labels
from feeds.reading.hours import CLOSED, Hours
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Clock

_UNITS = (
    "per percent prozent pour million millions billion billions mio mrd milliard milliards millionen milliarden "
    "km kg m cm mm metres meters mètres meter miles euro euros eur usd points punkte tonnes tons tonnen times "
    "litres gb mb go mo mw gw kilometres kilometers kilomètres degrees pp bn m² ha mbit gbit mhz ghz sekunden "
    "seconds secondes"
)
_DOT_UNIT = re.compile(rf"\s?(?:%|€|\$|£|°|(?:{_UNITS.replace(' ', '|')})\b)")
_LENGTH = ("durée de ", "durée : ", "length of ", "length: ", "duration of ", "duration: ", "dauer von ", "länge von ")
_NEXT_HOUR = re.compile(r"[\s:,]{1,2}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m)")
_SECONDS = re.compile(r"\d{1,2}:\d\d:([0-5]\d)(?!\d)")
_LISTED = re.compile(r"\s[^\W\d_][^\d|\n]{2,24}\|\s?\d{1,2}[:.h]\d\d")  # "15:00 Nairobi | 14:00 Johannesburg"
_HALF_DAY = 12  # hours
_NUMBER = re.compile(r"\d{1,2}")
_ABOUT = ("+/-", "+/–", "+/−", "+-", "-/+")
_GLUED_OFFSET = re.compile(r"\+\d\d:[0-5]\d(?!\d)")

_DASHES = ("-", "–", "—")


class Clocks(Hours):
    """Finds clock times."""

    def _clock_at(self, start: int, before: str) -> int:
        first = self._hour(start, before)
        if first is None:
            return 0
        begin, end, hour, minute, sure, half = first
        until: tuple[int, int] | None = None
        joined = self.parts.through.match(self.low, end)
        if joined is not None and not sure and self._is_day(begin, end):
            return 0
        opened = False
        if joined is None:
            joined = self.parts.also.match(self.low, end)
            opened = joined is not None and self._between(begin)
            joined = joined if opened else None
        if joined is not None and joined.end() < len(self.low) and self.low[joined.end()].isdigit():
            second = self._hour(joined.end(), "-")
            tight = joined[0] in _DASHES and second is not None and second[3] > 0  # "a speech 10-11:30 a.m."
            if (
                second is not None
                and second[4]
                and (sure or opened or self._range_opens(begin, bool(second[5]) or self._dashed(joined.end())) or tight)
            ):
                until, hour = self._shared(hour, minute, half, second, sure)
                end = second[1]
                sure = True
        if not sure and joined is not None:
            bare = self._bare_range(begin, hour, minute, joined.end(), opened or self._opened(begin))
            if bare is None and hour <= _HALF_DAY and self._opened(begin):
                kept = self._range_of_day(begin, hour, minute, joined.end())
                if kept:
                    return kept
            if bare is not None:
                until, end = (bare[2], bare[3]), bare[1]
                sure = True
        if not sure:
            listed = self._of_list(begin, end, hour)
            if listed is None:
                return 0
            return self._keep(begin, end, listed, 0, None, True)
        return self._keep(begin, end, hour, minute, until, half in ("a", "p"))

    def _of_list(self, begin: int, end: int, hour: int) -> int | None:
        """The hour of a bare number in a list that ends with a full hour: "um 11, 13 und 15 Uhr", "at 10 and 2 pm"."""
        listed = self.parts.listed.match(self.low, end)
        before = self.low[self.clocks[-1].end : begin].strip(" ,") if self.clocks else "-"
        goes_on = not before or before in self.parts.language.also
        if listed is None or not (goes_on or self._led(begin)):
            return None
        last = self._hour(listed.end(), " ")
        if last is None or not last[4] or not last[5]:
            return None
        later = last[2]
        figures = [hour, *map(int, _NUMBER.findall(listed[0]))]
        for figure in reversed(figures):
            halved = last[5] in ("a", "p") and figure < later - _HALF_DAY
            later, after = figure + _HALF_DAY if halved else figure, later
            if later >= after:
                return None
        return later

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
        closed = CLOSED.match(self.low, second[1]) is not None
        if (figures and self._dashed(at)) or (opened and closed and second[1] - at <= 2):
            return second
        return None

    def _range_of_day(self, begin: int, hour: int, minute: int, at: int) -> int:
        """Keep "from 2 to 4 in the afternoon": bare numbers that a part of the day behind both makes hours."""
        second = self._hour(at, "-") if self.low[at : at + 1].isdigit() else None
        if second is None:
            return 0
        half = next((m for m in self.starts.get(second[1] + 1, ()) if m.means in (Means.AM, Means.PM)), None)
        if half is None:
            return 0
        later = 12 if half.means is Means.PM else 0
        opened = max(self.low.rfind(" ", 0, begin - 1), self.low.rfind("\n", 0, begin - 1)) + 1
        until = (second[2] % 12 + later if later else second[2], second[3])
        return self._keep(opened, half.end, hour % 12 + later if later else hour, minute, until, True)

    def _dashed(self, end: int) -> bool:
        """Whether a dash ends right before an offset."""
        return self.low[end - 1] in "-–—"

    def _between(self, start: int) -> bool:
        """Whether an hour opens "between 10 and 12"; not in "visites de presse à 11 et 15 heures"."""
        return self._opened(start) and not self._led(start)

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
        if before == "+" or (before == " " and low.startswith("+ ", max(0, start - 2))):
            return None  # "Paris + 2 h"
        if before in "-–−" and self._counted_down(start):
            return None
        hour, minute, end = int(found["hour"]), 0, found.end()
        sep, word, glued, four = found.group("sep", "word", "glued", "four")
        if sep and (self._numbered(start, end) or (before == "/" and self._filed(start))):
            return None
        if (word or glued) and (self._passes(start, end, hour) or self._lasts(found, hour)):
            return None
        if sep == ":" and low.endswith(_LENGTH, 0, start):
            return None  # "d'une durée de 2:45"
        if sep and low.startswith((" minute", " min ", " min.", " stunde"), end):
            return None  # "3:30 minutes", "1:15 Stunden"
        morning = self._am_pm(end)
        sure = False
        if sep == ":":
            minute, sure = int(found["minute"]), True
        elif sep == ".":
            minute = int(found["minute"])
            tail = low[end : end + 2]
            if morning is None:
                if (tail[:1] in ".,/-" and tail[1:].isdigit()) and not (tail[0] == "-" and tail[1:].isdigit()):
                    return None
                if _DOT_UNIT.match(low, end) or low[start - 2 : start] in ("v ", "§ "):
                    return None
            sure = True
        elif word:
            minute = int(found["past"]) if found["past"] else 0
            sure = not word.startswith("h") or hour != 24 or bool(found["past"])
        elif glued:
            minute, sure = int(found["late"]), True
        elif four:
            written = low[max(0, start - 12) : start].rpartition("\n")[2].split()[-1:]
            if not self.parts.language.months.keys().isdisjoint(written):
                return None  # "January 2026"
            minute = int(four)
            tail_four = self.parts.tail.match(low, end)
            if tail_four is not None:
                sure, end = True, tail_four.end()
            elif labels.after(text, low, end, self.parts.language, self.starts, towns=False) is not None:
                sure = True
            if not sure and morning is None:
                sure = self._until_labelled(end)
            if not sure and morning is None and (self._opens_line(start, end) or self._in_range(start, end)):
                sure = self.bare_rows
            if not sure and morning is None and self.bare_fields:
                sure = self._in_field(start)
            if not sure and morning is None and low[start - 1 : start] == " ":
                last = low[max(0, start - 12) : start].split()[-1:]
                led = bool(last) and (last[0] in self.parts.language.glue or start - 1 in self.mark_ends)
                sure = led and self.bare_rows
            if not sure and morning is None and self._led(start):
                sure = self._zeroed(start, end) or self.parts.on_day.match(low, end) is not None
            if len(found["hour"]) == 1 and morning is None:
                return None
        elif morning is None:
            nxt = low[end : end + 1]
            if nxt.isdigit() or (nxt.isalpha() and nxt != "h"):
                return None
            sure = hour <= 24 and self._led(start) and (self._placed(end) or self._of_day(start, end, hour))
        if morning is not None:
            if not 1 <= hour <= 12:
                return None if hour > 23 or hour == 0 else (start, morning.end(), hour, minute, True, "")
            hour = hour % 12 + (12 if morning[1] == "p" else 0)
            return start, morning.end(), hour, minute, True, morning[1]
        if hour > 24 or (hour == 24 and minute):
            return None
        if word and not found["past"] and 1 <= hour <= self.parts.language.bare_half and len(word) > 2:
            sure = bool(self._half_of_day(start, end))  # "at 3 o'clock": by day or by night?
        worded = "h" if word else ""
        if sure and not four:
            hours = self.parts.tail.match(low, end)
            if hours is not None and not self._names_clock(end, hours.end()):
                end, worded = hours.end(), "h"
        return start, end, hour, minute, sure, worded

    def _names_clock(self, end: int, tail: int) -> bool:
        """Whether a word for hours begins the name of a clock, and ends no hour: "11h heure d'Athènes"."""
        language = self.parts.language
        named = (labels.after(self.text, self.low, at, language, self.starts, towns=False) for at in (tail, end))
        return bool(language.hours_of) and next(named) is None and next(named) is not None

    def _keep(
        self, begin: int, end: int, hour: int, minute: int, until: tuple[int, int] | None, halved: bool = False
    ) -> int:
        if not halved and 1 <= hour <= 11 and self._half_of_day(begin, end) == "p":
            hour += 12
            until = (until[0] + 12, until[1]) if until is not None and until[0] < 12 else until
        alone = self._alone(begin)
        bracketed = self.low[end : end + 2].strip(" ").startswith("(")  # "18:00 (Lisbon)"
        beside = "/" in self.low[max(0, begin - 40) : end + 40]  # "10:00 a.m. New York / 2:00 p.m. Accra"
        beside = beside or _LISTED.match(self.low, end) is not None
        several = alone or bracketed or beside
        half = next((m.end for m in self.starts.get(end + 1, ()) if m.means in (Means.AM, Means.PM)), end)
        label = labels.after(self.text, self.low, end, self.parts.language, self.starts, towns=several)
        if label is None and half > end:  # "at 2 in the morning local time"
            label = labels.after(self.text, self.low, half, self.parts.language, self.starts, towns=False)
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
        seconds = _SECONDS.match(self.low, begin)  # "lifts off at 11:04:30"
        second = int(seconds[1]) if seconds is not None else 0
        self.clocks.append(Clock(begin, end, hour, minute, until, written, span, approx, second))
        return end

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
        if low.endswith(_ABOUT, max(0, place - 3), place):
            return next((place - len(sign), place) for sign in _ABOUT if low.endswith(sign, max(0, place - 3), place))
        for mark in self.ends.get(place, ()):
            if mark.means is Means.APPROX:
                return mark.start, mark.end
        if place and low[place - 1] == ".":
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

    def _said_twice(self, first: Clock, clock: Clock) -> bool:
        """ "By 12:00 noon", "until 12:00 midnight": one hour in figures, and again in a word."""
        hour, minute = first.until or (first.hour, first.minute)
        said = (hour == _HALF_DAY) if clock.hour == _HALF_DAY else hour % _HALF_DAY == 0
        return said and not minute and not self.low[clock.start].isdigit()

    def _join_clocks(self) -> None:
        """ "10 a.m. to noon" and "14:00 CET - 16:00 CET" are ranges."""
        joined: list[Clock] = []
        for clock in self.clocks:
            if joined:
                first = joined[-1]
                if clock.start < first.end:
                    continue
                about = clock.approx[0] if clock.approx and clock.approx[0] >= first.end else clock.start
                gap = self.low[first.end : min(about, clock.start)]  # "10 a.m. to about 1 p.m."
                if gap == " " and self._said_twice(first, clock):
                    hour = clock.hour if first.hour == _HALF_DAY and first.until is None else first.hour
                    joined[-1] = replace(first, end=clock.end, hour=hour)
                    continue
                if len(gap) <= 12 and first.until is None and clock.until is None and "\n\n" not in gap:
                    through = self.parts.through.fullmatch(gap)
                    if through is None and self._between(first.start):
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
