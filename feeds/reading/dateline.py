"""The text's own date: alone on a line above it, or before its first sentence ("BRUSSELS, 3 May 2026 - The ...").

Refuses a day that governs rows, and one that opens a list of days.
"""

from __future__ import annotations

import re

from feeds.reading import places
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Day, Form, Unit
from feeds.reading.stamps import Role, Stamp
from feeds.reading.tone import Tone

WHEN = (Means.L_WHEN, Means.L_DATE, Means.L_TIME)
_TOP = 5  # units at the top of a text
_WIRE = re.compile(r"[\s,]{0,2}/[A-Z][A-Za-z ]{1,20}/\s{0,2}[-–—]{0,2}")  # the agency that carries a text: "/CNW/ -"
_AGENCY = re.compile(r"\s?\([A-Za-z]{2,5}(?:/[A-Za-z]{2,5})?\)")  # "Kiel, 12.3.2026 (pm)."
_PLACED = 6  # words of a town, its country and who writes, before the date of a text
_SPOKEN = (Means.TODAY, Means.TOMORROW, Means.YESTERDAY)
_NUMBERED = 3  # words such as "Update 3" before the day and hour of a text
_EDGES = " ,–—-|/"  # between names and a date
_NAME_EDGES = re.compile(r"[,()–—|/-]")
_REFERENCED = re.compile(r"[A-Z]{1,6}(?:/[A-Z]{1,6})?\s?\(?\d{2,4}\)?[\s/-]{1,3}\d{1,4}\b")


class Dateline(Tone):
    """Finds the date that a text bears as its own."""

    dateline: Stamp | None

    def _dateline(self) -> None:
        """The text's own date: alone on a line above the text, or before its first sentence."""
        seen = 0
        for unit in self.units[:14]:
            if unit.form is Form.TITLE or unit.label is Means.L_WHEN:
                continue
            stamps = self.by_unit[unit.index]
            if unit.form is Form.ROW and self._released_at(unit):
                self.dateline, stamps[0].role = stamps[0], Role.ISSUED
                self._issued(stamps[0])
                break
            if unit.form is Form.ROW and all(s.role is Role.EVENT for s in stamps):
                break
            for stamp in stamps:
                if stamp.day is None or not stamp.day.month or stamp.day.last:
                    continue
                if stamp.role in (Role.ISSUED, Role.EMBARGO):
                    self._issued(stamp)
                elif (stamp.role is Role.EVENT and self._alone(unit, stamp)) or (
                    stamp.role in (Role.EVENT, Role.PAST) and self._opens(unit, stamp)
                ):
                    stamp.role = Role.ISSUED
                    self.dateline = stamp
                    self._issued(stamp)
                    break
            if unit.form in (Form.PROSE, Form.ROW) and unit.end - unit.start > 40:
                seen += 1
                if seen > 2:
                    break
        self._today()

    def _released_at(self, unit: Unit) -> bool:
        """Whether a line right below the title is but the day and hour of release: over news, or what is on "today"."""
        stamps, follow = self.by_unit[unit.index], self.units[unit.index + 1 : unit.index + 2]
        if unit.index != 1 or len(stamps) != 1 or not follow or follow[0].form is not Form.PROSE:
            return False
        stamp, body = stamps[0], follow[0]
        if (
            stamp.day is None
            or stamp.clock is None
            or not (stamp.day.month and stamp.day.day)
            or body.block == unit.block
        ):
            return False
        before = WORD.findall(self.page.low[unit.start : stamp.start])
        numbered = bool(before) and not self.page.language.documents.isdisjoint(before)
        if self._other_words(unit, stamp) > (_NUMBERED if numbered else 1):
            return False
        told = [s for u in self.units[body.index :] if u.block == body.block for s in self.by_unit[u.index]]
        spoken = any(s.day is not None and s.day.relative in _SPOKEN for s in told)
        past = self._is_past(body) or any(s.role is Role.PAST for s in told)
        return spoken or (past and not any(s.role is Role.EVENT for s in told))

    def _today(self) -> None:
        """ "Date of issue: 10 March 2026", or "Date:" over a text that speaks of tonight: the text's own date."""
        if self.calendar.published is not None:
            return
        spoken = any(s.day is not None and s.day.relative is Means.TODAY for stamps in self.by_unit for s in stamps)
        for unit in self.units[:_TOP]:
            dated = unit.label is Means.L_OTHER and unit.has(Means.ISSUED) is not None
            if not dated and not (spoken and unit.label is Means.L_DATE):
                continue
            for stamp in self.by_unit[unit.index]:
                if stamp.clock is None and stamp.day is not None and stamp.day.year and not stamp.day.last:
                    self._issued(stamp)
                    return

    def _issued(self, stamp: Stamp) -> None:
        if self.calendar.published is None and stamp.day is not None and stamp.day.year:
            self.calendar.published = self.calendar.date_of(stamp.day)

    def _comes(self, day: Day) -> bool:
        """Whether a day lies behind that of publication: no text bears it as its own date."""
        date, published = self.calendar.date_of(day), self.calendar.published
        return date is not None and published is not None and date > published

    def _alone(self, unit: Unit, stamp: Stamp) -> bool:
        """A date alone on its line that governs no rows."""
        if stamp.clock is not None or unit.form is Form.FIELD or (stamp.day is not None and self._comes(stamp.day)):
            return False
        headed = unit.form is Form.HEADING and unit.has(Means.ADVISORY) and not unit.has(Means.OCCASION)
        named = self.page.language.documents & set(WORD.findall(self.page.low[unit.start : stamp.start]))
        headed = headed or (bool(named) and unit.block <= 1 and unit.end - stamp.end <= 1)
        numbered = _REFERENCED.match(self.page.text, unit.start, unit.end) is not None  # "PR (2011) 117 - 9 September"
        most = 4 if headed or numbered else _PLACED if self._in_town(unit, stamp) else 1
        if self._other_words(unit, stamp) > most:
            return False
        following = self.units[unit.index + 1 : unit.index + 3]
        dated = next((n for n, u in enumerate(following) if any(d.month for d in u.days)), len(following))
        undated = any(u.label in WHEN for u in following[:dated])
        if any(u.form is Form.ROW and not u.days for u in following[:1]) or undated:
            return False
        rest = self.units[unit.index + 1 :]
        other_heads = sum(
            1
            for u in self.units[1:]
            if u is not unit
            and u.form is Form.HEADING
            and any(s.day and s.day.month and self._other_words(u, s) <= 1 for s in self.by_unit[u.index])
        )
        before = self.units[1 : unit.index]
        if any(u.form is Form.HEADING and any(d.month and d.start == u.start for d in u.days) for u in before):
            return False  # a day of a list
        if other_heads and not (stamp.day is not None and stamp.day.year and not self._headed_with_year(rest)):
            return False
        others = [self.units[0], *rest]
        hours = any(s.clock is not None and s.role is Role.EVENT for u in others for s in self.by_unit[u.index])
        if not hours and unit.index == 1 and stamp.start > unit.start and self._in_town(unit, stamp):
            return rest[:1] != [] and rest[0].form is Form.PROSE and rest[0].block != unit.block
        return any(
            s.day and (s.day.month or s.day.relative) and s.role is Role.EVENT
            for u in others
            for s in self.by_unit[u.index]
        ) or self._past_lead(rest)

    def _in_town(self, unit: Unit, stamp: Stamp) -> bool:
        """Whether only names stand beside a full date: "SHAPE, Mons, Belgium, 19 June 2025", "4 May 2026 - Ottawa".

        Names behind it tell its own date only where a field below says when it is.
        """
        text = self.page.text
        before, behind = (text[unit.start : stamp.start].strip(_EDGES), text[stamp.end : unit.end].strip(_EDGES))
        town, _, article = before.rpartition(" ")
        if article.lower() in self.page.language.the:  # "Berne, le 19 juin 2026", "Le 12 mars 2026 - Ottawa"
            before = town.strip(_EDGES)
        head = self.units[unit.index - 1] if unit.index else unit
        first = 2 if head.form is Form.HEADING and head.has(Means.ADVISORY) else 1
        if unit.block > first or stamp.day is None or not stamp.day.year or bool(before) == bool(behind):
            return False
        if unit.has(Means.OCCASION, Means.FUTURE, Means.GOES):
            return False
        below = self.units[unit.index + 1 :]
        set_ = (u for u in below[:2] if u.form is Form.PROSE and u.has(Means.FUTURE))
        # "will take part in the following on Monday 16 March 2026"
        told = any(d.month and d.year for u in set_ for d in u.days)
        if behind and not told and not any(u.label in WHEN and any(d.month for d in u.days) for u in below):
            return False
        if places.zone_named(before or behind, self.page.language.code) is not None:
            return True  # "Frankfurt am Main, 26 February 2026"
        return all(word[0].isupper() for word in _NAME_EDGES.sub(" ", before or behind).split())

    def _headed_with_year(self, units: list[Unit]) -> bool:
        return any(
            u.form is Form.HEADING
            and any(s.day and s.day.year and self._other_words(u, s) <= 1 for s in self.by_unit[u.index])
            for u in units
        )

    def _past_lead(self, rest: list[Unit]) -> bool:
        return bool(rest) and rest[0].has(Means.PAST) is not None

    def _opens(self, unit: Unit, stamp: Stamp) -> bool:
        """ "BRUSSELS, 3 May 2026 - The ...": a date before the first sentence."""
        text = self.page.text
        if (
            self.body is None
            or unit.index > self.body.index
            or stamp.clock is not None
            or stamp.start - unit.start > 48
        ):
            return False
        before = text[unit.start : stamp.start].strip(" ,(–—-/")
        words = before.split()
        if len(words) > 5 or any(
            w[0].islower() and w not in ("de", "la", "le", "am", "den", "the", "of") for w in words if w
        ):
            return False
        if any(not w.isupper() and w.lower() in self.page.language.glue for w in words[:1]):
            return False
        carried = _WIRE.fullmatch(text, stamp.end, unit.end) is not None
        ahead = stamp.day is not None and self._comes(stamp.day)
        ahead = ahead or any(m.means is Means.TENTATIVE and 0 <= m.start - stamp.end <= 2 for m in unit.marks)
        agency = _AGENCY.match(text, stamp.end, unit.end) if before and not ahead else None
        end = agency.end() if agency is not None else stamp.end
        after = text[end : end + 5]
        if after[:1] == ":" and any(self._led_by_day(other) for other in self.units[unit.index + 1 :]):
            return False  # "Monday 9 February: ...", "Tuesday 10 February: ...": a list
        below = self.units[unit.index + 1 : unit.index + 2]
        timed = unit.clocks or any(u.clocks and not u.days and u.block == unit.block for u in below)
        if after.lstrip(" ")[:1] == ":" and timed and stamp.start == unit.start and self._is_ahead(stamp):
            return False  # "Wednesday 11 March: visit of the co-operative. 10:00 tour"
        return (
            carried
            or (after.lstrip(" )")[:1] in ("-", "–", "—", ".", "/", ":", "|") and unit.end - end > 30)
            or (
                after[:1] == "."
                and end + 1 >= unit.end
                and unit.index + 1 < len(self.units)
                and self.units[unit.index + 1].block == unit.block
            )
        )

    def _led_by_day(self, unit: Unit) -> bool:
        """Whether a unit begins with a day and a colon."""
        first = next((s for s in self.by_unit[unit.index] if s.day is not None), None)
        return first is not None and first.start == unit.start and self.page.text[first.end : first.end + 1] == ":"

    def _other_words(self, unit: Unit, stamp: Stamp) -> int:
        """How many telling words stand beside a stamp."""
        low = self.page.low
        rest = low[unit.start : stamp.start] + " " + low[stamp.end : unit.end]
        return sum(word not in self.page.language.glue for word in WORD.findall(rest[:200]))
