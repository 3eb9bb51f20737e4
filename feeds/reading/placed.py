"""Whether words of a row are the place where something is held, and no title.

Refuses to read the place: the facts do.
"""

from __future__ import annotations

from feeds.model.event import Span
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Mark, Unit
from feeds.reading.places import find_places, zone_named
from feeds.reading.stamps import Stamp
from feeds.reading.turns import Turns

_TOWN = 30  # characters of a town that opens a line


class Placed(Turns):
    """Tells halls and houses from titles."""

    def _opens_in_town(self, unit: Unit, stamp: Stamp) -> bool:
        """ "NAIROBI, 15:30 EAT: Gigiri compound": a town and its hour over what is held there."""
        before = self.page.text[unit.start : stamp.start].strip(" ,")
        end = max((clock.end for clock in stamp.also), default=stamp.end)
        colon = self.page.text[end : end + 2].lstrip(")").startswith(":")
        named = bool(before) and stamp.clock is not None and len(before) < _TOWN
        return colon and named and zone_named(before, self.page.language.code) is not None

    def _is_hall_name(self, unit: Unit, span: Span) -> bool:
        """Whether words are a place, or open with the name of a hall: "Estonia Concert Hall, Tallinn"."""
        comma = self.page.text.find(",", span.start, span.end)
        words = WORD.findall(self.page.text[span.start : comma if comma > 0 else span.end])
        named = bool(words) and self._venue_word(words[-1].lower()) and all(word[0].isupper() for word in words)
        return named or self._is_place(unit, span)

    def _venue_cell(self, unit: Unit) -> bool:
        """Whether a cell of a table names a room: "Conference Room 4", and not "Reception at the Forecourt"."""
        words = WORD.findall(self.page.low[unit.start : unit.end])
        if any(m.means is Means.PRESENT_AT and m.start > unit.start for m in unit.marks):
            return False
        return len(words) <= 5 and any(word in self.page.language.venues or word == "stakeout" for word in words)

    def _is_place(self, unit: Unit, span: Span) -> bool:
        """Whether words name a place and nothing that happens there."""
        text = self.page.text
        comma = text.find(",", span.start, span.end)
        first = Span(span.start, comma if comma > 0 else span.end)
        marks = [m for m in unit.marks if span.start <= m.start < span.end]
        told = [m for m in marks if m.start < first.end and not self._venue_word(self.page.low[m.start : m.end])]
        persons = any(m.means in (Means.ROLE, Means.HONORIFIC) for m in marks)
        if persons or (any(m.means in (Means.OCCASION, Means.FUTURE) for m in told) and not self._labelled_place(span)):
            return False
        words = WORD.findall(self.page.text[span.start : span.end])
        small = self.page.language.glue | self.page.language.small_words
        if sum(word[0].islower() and word not in small and not self._venue_word(word) for word in words) > 2:
            return False
        if ":" in text[span.start : span.end]:
            return False
        if self._venue_first(first, marks):
            return True
        opened = text.find("(", span.start, span.end)
        plain = text[span.start : opened if opened > 0 else span.end]
        named = not any(word[0].islower() for word in WORD.findall(text[first.start : first.end]))  # no "Night of Arts"
        if plain.count(",") > 1 and named and any(c.isdigit() for c in plain):
            return not any(m.means is Means.OCCASION and text[m.start].islower() for m in marks)
        small_at = {m.start for m in marks if m.means is Means.PRESENT_AT}
        named = any(m.means is Means.L_WHERE and m.start < first.end and m.start not in small_at for m in marks)
        if named and len(words) <= 8:
            return True
        known = find_places(text, first.start, first.end, self.page.language)
        return bool(known) and sum(p.end - p.start for p in known) * 2 > first.end - first.start

    def _venue_first(self, first: Span, marks: list[Mark]) -> bool:
        """Whether words name a venue, and not what goes to it or is held in it: "Walk to the Arena"."""
        at = next((m.start for m in marks if m.means is Means.PRESENT_AT and m.start > first.start), first.end)
        venues = [w.start() for w in WORD.finditer(self.page.low, first.start, first.end) if self._venue_word(w[0])]
        return bool(venues) and venues[0] < at
