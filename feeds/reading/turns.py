"""Several things told in turn in one line or sentence, each with its hour: which words belong to which.

"10:00 tour, 12:00 talk" has its titles behind the hours, "Tour at 10:00, talk at 12:00" before them. Refuses to choose
where some hour has no words of its own.
"""

from __future__ import annotations

from feeds.model.event import Span
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Unit
from feeds.reading.sentences import Sentences
from feeds.reading.stamps import Role, Stamp

_MOST = 16  # hours of one line or sentence that are looked at together
_HELD = (Means.OCCASION, Means.FUTURE, Means.GOES)


class Turns(Sentences):
    """Finds the words of each of several hours."""

    def _segment(self, unit: Unit, stamp: Stamp, stamps: list[Stamp]) -> Span:
        """The part of a unit that speaks of one of its stamps."""
        if unit.form in (Form.ROW, Form.FIELD):
            return Span(unit.start, unit.end)
        if len(stamps) == 1:
            left = self.page.low.rfind(";", unit.start, stamp.start)
            right = self.page.low.find(";", stamp.end, unit.end)
            return Span(left + 1 if left >= 0 else unit.start, right if right >= 0 else unit.end)
        index = stamps.index(stamp)
        if self._inline_rows(unit, stamps):
            return Span(stamp.start, stamps[index + 1].start if index + 1 < len(stamps) else unit.end)
        start = stamps[index - 1].end if index else unit.start
        end = stamps[index + 1].start if index + 1 < len(stamps) else unit.end
        left = self.page.low.rfind(";", start, stamp.start)
        right = self.page.low.find(";", stamp.end, end)
        return Span(left + 1 if left >= 0 else start, right if right >= 0 else end)

    def _inline_rows(self, unit: Unit, stamps: list[Stamp]) -> bool:
        """ "Programme: 9:00 welcome; 10:00 speech": rows that stand on one line, each behind its time."""
        text = self.page.text
        if self._hours_first(unit, stamps):
            return True
        if text[unit.start : stamps[0].start].strip(" ")[-1:] not in ("", ":", "-", "–"):
            return False
        return all(
            text[unit.start : s.start].rstrip(" ")[-1:] in (";", ",", "/", "|", "•", "·", ".") for s in stamps[1:]
        )

    def _in_turn(self, unit: Unit, stamp: Stamp, stamps: list[Stamp]) -> Span | None:
        """The title of one of several hours of a row; None where the row tells of one thing."""
        if stamp.clock is None:
            return None
        at = stamps.index(stamp)
        if self._hours_first(unit, stamps):
            return self._behind_hour(stamp.end, stamps[at + 1].start if at + 1 < len(stamps) else unit.end)
        if self._hours_last(unit, stamps):
            return self._trimmed(stamps[at - 1].end if at else unit.start, stamp.start)
        return None

    def _hours_first(self, unit: Unit, stamps: list[Stamp]) -> bool:
        """ "At 10:00 the panel meets and at 12:00 the minister speaks": something held behind each hour."""
        if not 1 < len(stamps) <= _MOST or any(s.clock is None or s.role is not Role.EVENT for s in stamps):
            return False
        if self._telling_words(unit.start, stamps[0].start):
            return False
        ends = [s.start for s in stamps[1:]] + [unit.end]
        return all(self._has_held(unit, s.end, end) for s, end in zip(stamps, ends, strict=True))

    def _hours_last(self, unit: Unit, stamps: list[Stamp]) -> bool:
        """ "Thursday: tour at 10:00, talk at 12:00": something held before each hour, and nothing behind the last."""
        timed = stamps[1:] if stamps[0].clock is None else stamps
        if not 1 < len(timed) <= _MOST or any(s.clock is None or s.role is not Role.EVENT for s in timed):
            return False
        starts = [unit.start if timed is stamps else stamps[0].end, *(s.end for s in timed[:-1])]
        told = all(self._has_held(unit, begin, s.start) for begin, s in zip(starts, timed, strict=True))
        return told and not self._telling_words(timed[-1].end, unit.end)

    def _has_held(self, unit: Unit, start: int, end: int) -> bool:
        """Whether something is held in a stretch of a unit, and not told in brackets: "8.40pm (pool)"."""
        if self.page.text.startswith(" (", start):
            return False
        return any(m.means in _HELD and start <= m.start < end for m in unit.marks)
