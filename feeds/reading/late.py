"""What is told late: an hour that a later sentence keeps, the hours for media, what a text announces in passing.

Each looks at the items that are there already, and adds only where nothing else speaks of that day. Refuses a stretch
of hours that may be those of a desk.
"""

from __future__ import annotations

from datetime import date

from feeds.model.event import Span
from feeds.reading import titles
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Unit
from feeds.reading.places import find_places
from feeds.reading.stamps import Role, Stamp
from feeds.reading.telling import Telling

_OF_MEDIA = (Means.ASKED, Means.L_ACCESS, Means.ADVISORY)
_OF_WINDOW = (Means.ASKED, Means.L_ACCESS, Means.OFFERED, Means.OPEN, Means.ACCREDITED, Means.LOGISTICS)
_NO_WINDOW = (
    Means.CONTACT, Means.DAILY, Means.L_HOURS, Means.MATTER, Means.DEADLINE, Means.L_OTHER, Means.BREAK, Means.PERMIT,
    Means.HOURS, Means.BACKDROP, Means.HABIT,
)  # fmt: skip
_ARRIVAL = 90  # minutes; media arrive within less
_ENTRY = 4  # units below a day; with so many it is no entry of a list
_NEAR = 4  # units behind the opening in which the hours for media are told


class Late(Telling):
    """Adds what the sentences behind the opening tell of items that are there, or of none."""

    passed: list[tuple[Unit, Stamp, date, list[Stamp]]]  # days named in passing

    def _keep_hour(self) -> None:
        """The new day of a move keeps the hour of the old one: "on the 26th, not on the 19th, at 18:30 as before"."""
        if self.move is None or self.move.old.clock is None or self.move.new.clock is not None:
            return
        unit = self.move.new.unit
        near = self.units[unit.index : unit.index + 3]
        new = next((i for i in self.out.items if i.clock is None and self._is_new(i)), None)
        if new is not None and any(u.has(Means.SAME_HOUR) for u in near if u.block == unit.block):
            new.clock = self.move.old.clock

    def _told_late(self) -> None:
        """What is announced in passing in a text that tells of nothing else: "The prize will be presented on ..."."""
        said = self.lead_stamp is not None and self.calendar.lead == self.calendar.published
        if self.out.items or self.out.news or not (said or self.lead_stamp is None):
            return
        for unit, stamp, day, stamps in self.passed:
            told = unit.has(Means.FUTURE, Means.GOES) and unit.has(Means.OCCASION, Means.NEXT)
            if told and not unit.has(Means.PAST, Means.TERM):
                stamp.role = Role.EVENT
                self._add(unit, stamp, day, stamps, announced=True)

    def _ahead_after_all(self) -> None:
        """What news set on a full date to come is not over: "talked about the summit, where they meet on ..."."""
        known = self.calendar.told or self.calendar.published
        if not self.out.news or known is None:
            return
        for stamp in self.out.stamps:
            if stamp.role is not Role.PAST or stamp.day is None or not stamp.day.month:
                continue
            sure = stamp.day.year or stamp.unit.has(Means.NEXT)  # "the next dialogue, which Manila hosts on 15 July"
            day = self.calendar.date_of(stamp.day) if sure else None
            until = any(m.means is Means.BY and 0 <= stamp.start - m.end <= 1 for m in stamp.unit.marks)
            ahead = day is not None and day > known and stamp.unit.has(Means.OCCASION) is not None and not until
            if ahead or self._is_set(stamp.unit, stamp):
                stamp.role = Role.EVENT
                self.sure.add(stamp.start)

    def _agenda_days(self) -> None:
        """Days of a list under which something stands without an hour: "Friday 29 May", "Visit to SHAPE, Mons"."""
        if self.out.news or not self.units:
            return
        heads = [unit for unit in self.units if unit.form is Form.HEADING and self._is_day_alone(unit)]
        timed = {item.day for item in self.out.items}
        for head in heads if len(heads) > 1 else []:
            following = self.units[head.index + 1 : head.index + 1 + _ENTRY]
            apart = not any(u.block == head.block for u in following)  # a blank line between the day and its entry
            if apart and head is heads[0]:
                continue  # it may be the date of the text
            below = [u for u in following if u.block == head.block + apart]
            day = self.calendar.date_of(head.days[0], listed=True)
            if day is None or day in timed or any(u.clocks or u.days for u in below) or len(below) == _ENTRY:
                continue
            entry = next((u for u in below[:1] if self._tells_of_day(u)), None)
            if entry is not None:
                words = Span(head.days[0].start, head.days[0].end)
                item = self._plain(entry, titles.cut(self.page.text, entry.start, entry.end), day, words)
                item.heads = [head]
                self.out.items.append(item)

    def _tells_of_day(self, entry: Unit) -> bool:
        """Whether the first line below a day tells of something held then, and of no meetings within the house."""
        held = entry.has(Means.OCCASION)
        words = WORD.findall(self.page.low[entry.start : entry.end])
        if held is None or entry.has(Means.AGENDA, Means.BREAK) or words[0] in self.page.language.nothing:
            return False
        refused = entry.has(Means.DENIED)
        return (refused is None or refused.start > held.start) and self.page.language.inhouse.isdisjoint(words)

    def _is_day_alone(self, unit: Unit) -> bool:
        """Whether a heading is but one day."""
        stamps = self.by_unit[unit.index]
        alone = len(stamps) == 1 and stamps[0].clock is None and len(unit.days) == 1 and unit.days[0].last is None
        if not alone or self._other_words(unit, stamps[0]) == 0:
            return alone
        rest = titles.cut(self.page.text, unit.days[0].end, unit.end)  # "THU 27, Brussels"
        known = find_places(self.page.text, rest.start, rest.end, self.page.language)
        return unit.days[0].start == unit.start and any((p.start, p.end) == (rest.start, rest.end) for p in known)

    def _window(self) -> None:
        """The hours in which media may watch, where the text tells no other: "Cameras are allowed from 8:30 to 11"."""
        day, lead = self.calendar.lead, self.lead_stamp
        if day is None or lead is None or self.out.news or self.calendar.span is not None or self.out.cancelled:
            return
        if not self.units[0].has(*_OF_MEDIA) or lead.clock is not None:
            return
        if any(i.clock is not None and i.day == day for i in self.out.items):
            return
        behind = self.units[lead.unit.index + 1 : lead.unit.index + 1 + _NEAR]
        found = [s for u in behind if u.form is Form.PROSE for s in self.by_unit[u.index] if self._is_window(u, s)]
        if len(found) == 1:
            found[0].role, self.timed = Role.EVENT, 1
            self._add(found[0].unit, found[0], day, self.by_unit[found[0].unit.index])

    @staticmethod
    def _is_window(unit: Unit, stamp: Stamp) -> bool:
        """Whether a stretch of hours is that in which media may be there."""
        if stamp.day is not None or stamp.clock is None or stamp.clock.until is None:
            return False
        hour, minute = stamp.clock.until
        long = 60 * (hour - stamp.clock.hour) + minute - stamp.clock.minute >= _ARRIVAL
        if stamp.role not in (Role.EVENT, Role.MENTION) and not (stamp.role is Role.LOGISTICS and long):
            return False
        if unit.has(*_NO_WINDOW):
            return False
        return unit.has(*_OF_WINDOW) is not None
