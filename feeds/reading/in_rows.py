"""The roles of what stands in a row or field: an item unless its own words make it arrival, a pause, hours of a desk.

Refuses sentences; roles.py tells what stands in them.
"""

from __future__ import annotations

from feeds.reading.dues import is_deadline, names_deadline
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Mark, Unit
from feeds.reading.passing import Passing
from feeds.reading.stamps import Role, Stamp
from feeds.reading.wording import Around

_NAMED = 14  # characters between "daily" and what is held: "daily intelligence briefing"
_OFFICE = 8  # characters between "arrival" and an office: " of the "
_BESIDE = 2  # characters between a desk and its hours


class InRows(Passing):
    """Tells what the stamps of a row are for."""

    def _in_row(self, near: Around, stamps: list[Stamp]) -> Role:
        unit, stamp = near.unit, near.stamp
        first = stamp is stamps[0]
        stretched = stamp.clock is not None and stamp.clock.until is not None
        led = any(m.means is Means.HOURS and 0 <= stamp.start - m.end <= _BESIDE for m in near.own)
        if led or (stretched and self._opens_with_hours(unit)):
            return Role.HOURS  # "Press room: open from 06:00"
        rest = near.inside if first else near.own + near.behind
        if unit.label is not None and any(m.means is Means.LOGISTICS and m.end <= unit.value for m in unit.marks):
            return Role.LOGISTICS  # "Arrival time: 9:15"
        if not first or unit.form is not Form.ROW:
            if is_deadline(self.page, near):
                return Role.DEADLINE
            if not first and self._has(rest, Means.LOGISTICS):
                return Role.LOGISTICS
            if Means.BY in near.direct:
                return Role.BEFORE
            if not first and self._has(near.own, Means.PAST) and self._bracketed(unit, stamp):
                return Role.PAST  # "11:00 R v Jones (began 9 March at 10:30)"
            if first and stamp.start == unit.value and self._pauses(unit, self._title_start(stamp)):
                return Role.BREAK
            led = unit.form is Form.FIELD and stamps[0].clock is None  # "When: 17 April. She passes at 9.20am"
            told = first or led or stamp.day is not None
            if not told and not self._named_inside(unit, stamp, near.own, near.behind):
                return Role.NOTE
            return Role.EVENT
        if stamp.day is None and near.has(Means.DAILY) and not self._named_daily(unit):
            return Role.HOURS
        desk = {m.means for m in near.own if m.means in (Means.CONTACT, Means.HOURS, Means.OCCASION)}
        if stamp.day is None and desk == {Means.CONTACT, Means.HOURS}:
            return Role.HOURS  # "Contact on site: reachable from 11:30"
        undated = stamp.day is None or not (stamp.day.month or stamp.day.day or stamp.day.relative)
        if undated and (stretched or Means.SINCE in near.direct) and self._after_phone(unit, stamp):
            return Role.HOURS
        stop = self.page.text.find(". ", stamp.end, unit.end)
        said = [m for m in rest if stop < 0 or m.start < stop]  # "3 p.m. Round table. Please RSVP by noon"
        if names_deadline(self.page, unit, said) or (stamp.start > unit.start + 2 and is_deadline(self.page, near)):
            return Role.DEADLINE
        if Means.BY in near.direct:
            return Role.BEFORE
        return self._named_below(unit, stamp) or self._row_named(near, rest, said, stretched)

    def _row_named(self, near: Around, rest: list[Mark], said: list[Mark], stretched: bool) -> Role:
        """What the words right behind the time of a row make of it.

        said: the marks of its first sentence, "crossing of the river. Meeting point: car park B".
        """
        unit, stamp = near.unit, near.stamp
        head = [m for m in said if m.start < stamp.end + 60]
        held = min(
            (m.start for m in rest if m.means is Means.OCCASION and not self._of_access(m, rest)), default=unit.end
        )
        title = self._title_start(stamp)
        opened = {m.means for m in head if m.start == title}
        does = Means.FUTURE in opened and Means.LOGISTICS not in opened  # "Signs a contract for vehicles"
        comes = (m for m in head if m.means is Means.LOGISTICS and m.start <= held and not self._is_but_named(m, stamp))
        if any(comes) and not does and not unit.has(Means.CLOSED):  # an event: "14:20 Departure (no press)"
            return Role.LOGISTICS
        ends = (m for m in head if m.means is Means.BREAK and "-" not in self.page.text[m.start : m.end])
        if any(m.start in (unit.start, title) for m in ends) or self._pauses(unit, title):
            return Role.BREAK
        named = {m.means for m in head if m.start == title}
        signs_in = {Means.DEADLINE, Means.L_ACCESS} <= named and not self._has(rest, Means.OCCASION)
        if signs_in or self._arrives_by(unit, title):
            return Role.LOGISTICS  # "8:30 Registration, main gate"
        comma = self.page.text.find(", ", title, unit.end)
        hours = [m for m in rest if m.means is Means.HOURS and (comma < 0 or m.start < comma)]  # no ", library"
        opens = bool(hours) and Means.SINCE in near.direct and not self._has(rest, Means.OCCASION)
        if opens and hours[-1].end >= unit.end - 1:
            return Role.HOURS  # "ab 8.00 Uhr: Streiklokal geöffnet"
        if stretched and stamp.day is None and hours:
            return Role.EVENT if self._has(rest, Means.OCCASION) or self._admits(rest) else Role.HOURS
        return Role.EVENT

    @staticmethod
    def _opens_with_hours(unit: Unit) -> bool:
        """ "Opening hours of the press area: 06:45 to 22:30 on 4 December"."""
        return any(m.means is Means.HOURS and m.start == unit.start for m in unit.marks)

    def _named_daily(self, unit: Unit) -> bool:
        """ "His daily briefing" of one day, "10h00 Réunion hebdomadaire" in a row: the word is but part of a name."""
        daily = [m for m in unit.marks if m.means is Means.DAILY]
        told = [m.start for m in unit.marks if m.means in (Means.OCCASION, Means.GOES)]
        if unit.form is Form.ROW and told and all(told[0] < m.start and self._names_next(unit, m) for m in daily):
            return True  # "13:00 Visit to the weekly market"
        held = {m.start for m in unit.marks if m.means is Means.OCCASION}
        ends = {m.end + 1 for m in unit.marks if m.means is Means.OCCASION} if unit.form is Form.ROW else ()
        the = set(self.page.language.the)
        for mark in daily:
            if mark.start in ends:
                continue
            before = self.page.low[max(unit.start, mark.start - 12) : mark.start].split()[-1:]
            names = (self.page.low[mark.end : start] for start in held if 0 < start - mark.end <= _NAMED)
            named = any(the.isdisjoint(name.split()) for name in names)  # not "each day the sittings"
            if not named or (unit.form is not Form.ROW and not the.isdisjoint(before)):
                return False
        return True

    def _names_next(self, unit: Unit, mark: Mark) -> bool:
        """Whether a word tells which noun is meant that has an article: "the weekly market", "le marché quotidien"."""
        before = self.page.low[unit.start : mark.start].split()[-2:]
        behind = WORD.match(self.page.low, min(mark.end + 1, unit.end))
        the = self.page.language.the
        named = behind is not None and behind.end() <= unit.end and before[-1:] != [] and before[-1] in the
        return named or (len(before) > 1 and before[0] in the)

    def _is_but_named(self, mark: Mark, stamp: Stamp) -> bool:
        """Whether a word of logistics is but the hall of a row, or what it is about: "Airdrop of vehicles"."""
        owned = self.page.text[mark.end : mark.end + 1] in ("'", "’")  # "Coaches' round table"
        if owned or self.page.low.startswith(meant.ON_SHOW, mark.end) or self._is_cell(mark, stamp):
            return True
        words = self.page.low[stamp.end : mark.start].split()
        before, led = words[-1:], not meant.WITH.isdisjoint(words[-2:])  # "crossing with amphibious vehicles"
        office = any(m.means is Means.ROLE and 0 < m.start - mark.end <= _OFFICE for m in stamp.unit.marks)
        held = office and any(m.means is Means.OCCASION for m in stamp.unit.marks)  # "Arrival of the Minister, welcome"
        return self._is_hall(mark, stamp) or held or led or (bool(before) and before[0] in self.page.language.of)

    def _is_cell(self, mark: Mark, stamp: Stamp) -> bool:
        """Whether a word ends a cell of a table that only tells where: "13:20 | Delegates' entrance | Photograph"."""
        ends = self.page.text.startswith(" | ", mark.end)
        return ends and any(m.means is Means.OCCASION and m.start > mark.end for m in stamp.unit.marks)

    def _is_hall(self, mark: Mark, stamp: Stamp) -> bool:
        """Whether a press centre is but where it is held: "14:00 JST, Takesaki Press Center", "Talk, Medienzentrum"."""
        words = self.page.low[mark.start : mark.end].split()
        if words[-1] not in self.page.language.venues or not self.page.text[mark.start].isupper():
            return False
        before = self.page.text[stamp.end : mark.start].strip(" ,–-")
        named = self.page.text[mark.end : mark.end + 2].strip(", ").isupper()  # ", Medienzentrum Bundeshaus"
        dated = stamp.day is not None and stamp.day.month > 0
        if not before and (dated or named) and self.page.text[stamp.end] == ",":
            stop = self.page.text.find(". ", mark.end, stamp.unit.end)
            rest = [m for m in stamp.unit.marks if mark.end <= m.start and (stop < 0 or m.start < stop)]
            return not any(m.means in (Means.HOURS, Means.OFFERED) for m in rest)  # "16 May, 14:00, Press Centre, Oslo"
        return bool(before) and (before[-1].isalpha() and before.split()[-1][0].isupper())
