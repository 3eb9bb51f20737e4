"""The zone that a text tells for all its times, or a heading for its rows, and headings that are but a town.

Refuses the zone of a single time.
"""

from __future__ import annotations

import re

from feeds.model.event import Span
from feeds.reading import labels
from feeds.reading.languages.grammar import Means
from feeds.reading.nights import Nights
from feeds.reading.page import Form, Mark, Unit
from feeds.reading.places import Sort, country_of, find_places

_LABEL_WORD = re.compile(r"[^\W\d_][\w.'’]{0,24}")


class Zones(Nights):
    """The zone that a text tells for all its times, or a heading for its rows."""

    def _zones_told(self) -> None:
        """ "All times are Brussels time": a zone for the whole text."""
        for unit in self.units if Means.ALL_TIMES in self.page.kinds else ():
            mark = unit.has(Means.ALL_TIMES)
            if mark is None or unit.clocks:
                continue
            found = self._label_in(unit, mark.end, min(self._aside_at(unit, mark.end), mark.end + 60))
            if found is None and labels.label_end(self.page.text, self.page.low, unit.start, self.page.language, {}):
                found = self._label_in(unit, unit.start, mark.end)  # "Brussels time throughout"
            if found is not None:
                self.all_times = found
                return

    def _aside_at(self, unit: Unit, start: int) -> int:
        """Where a sentence goes on with other hours: "are local; those of Lima ...", "with Irish time in brackets"."""
        signs = (self.page.text.find(sign, start, unit.end) for sign in (";", ", with ", ", avec ", ", mit ", ", in "))
        return min((at for at in signs if at >= 0), default=unit.end)

    def _label_over(self, unit: Unit) -> None:
        """Keep the zone that a heading tells for its rows: alone, in brackets, or behind its last comma."""
        text = self.page.text
        opened = text.rfind("(", unit.start, unit.end)
        if opened >= 0:
            found = self._label_in(unit, opened, unit.end)
            if found is not None and found[1].start == opened + 1:
                self.label = found
            return
        signs = ((text.rfind(sign, unit.start, unit.end), len(sign)) for sign in (", ", " – ", " - ", " — "))
        piece = max((at + length for at, length in signs if at >= 0), default=unit.start)
        if labels.label_end(text, self.page.low, piece, self.page.language, self._locals(unit)) == unit.end:
            self.label = text[piece : unit.end], Span(piece, unit.end)

    def _towns_over(self, unit: Unit) -> list[Unit]:
        """The headings of a town that hold for a day below them too: right above it, or above the day before it."""
        above = self.heads.index(self.heading_unit) if self.heading_unit in self.heads else 0
        kept = (head for at, head in enumerate(self.heads) if at < above or head.index == unit.index - 1)
        return [head for head in kept if self._is_town(head)]

    def _heads_over(self, unit: Unit) -> list[Unit]:
        """The headings that hold for what a unit tells: all over a row, over a sentence but a town of its own block."""
        if unit.form in (Form.ROW, Form.FIELD):
            return list(self.heads)
        return [head for head in self.heads if head.block == unit.block and self._is_town(head)]

    @staticmethod
    def _locals(unit: Unit) -> dict[int, list[Mark]]:
        """The words for "local time" of a unit, by where they begin."""
        starts: dict[int, list[Mark]] = {}
        if Means.LOCAL in unit.kinds:
            for mark in unit.marks:
                if mark.means is Means.LOCAL:
                    starts.setdefault(mark.start, []).append(mark)
        return starts

    def _label_in(self, unit: Unit, start: int, end: int) -> tuple[str, Span] | None:
        """The first zone label between two offsets of a unit."""
        text, low = self.page.text, self.page.low
        starts = self._locals(unit)
        local: tuple[str, Span] | None = None  # "local (TRT, UTC+3)": the label that says more is taken
        for word in _LABEL_WORD.finditer(text, start, end):
            stop = labels.label_end(text, low, word.start(), self.page.language, starts)
            if stop is not None and stop <= end + 1:
                found = text[word.start() : stop], Span(word.start(), stop)
                if word.start() not in starts:
                    return found
                local = local or found
        return local

    def _is_town(self, unit: Unit) -> bool:
        """Whether a heading is but a town, with its state or country: "Montréal, Quebec"."""
        if unit.index not in self._towns:
            home = country_of(self.page.newsroom.zone)
            known = find_places(self.page.text, unit.start, unit.end, self.page.language, home)
            opens = bool(known) and known[0].start == unit.start and known[0].sort is Sort.CITY
            said = sum(place.end - place.start for place in known)
            stop = unit.end
            if opens and self.page.text[known[0].end : known[0].end + 2] == " (":  # "Moncton (New Brunswick)"
                stop = self.page.text.rfind(" (", unit.start, unit.end)
            self._towns[unit.index] = opens and 3 * said > 2 * (stop - unit.start)
        return self._towns[unit.index]
