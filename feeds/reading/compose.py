"""Composition: which date governs which time, and what becomes an event, a deadline or nothing.

Reads the units of a page in order and keeps three things in mind: the day of the last date heading, the day last named
in the same paragraph, and the day or span of the lead. A clock without a day takes the nearest of them that its form
allows, and none where that is not clear. Refuses to fill a gap: what has no day gives a line for `explain`, no event.
"""

from __future__ import annotations

from datetime import date, timedelta

from feeds.model.event import Span
from feeds.reading.composed import Composed
from feeds.reading.context import LONG_PAST, OTHER_DAYS
from feeds.reading.corrected import correct
from feeds.reading.dateline import WHEN
from feeds.reading.languages.grammar import Means
from feeds.reading.lasting import tell_ends
from feeds.reading.lexicon import WORD
from feeds.reading.lines import ROOM
from feeds.reading.moves import move_of
from feeds.reading.owed import Owed
from feeds.reading.page import Clock, Form, Page, Unit
from feeds.reading.roles import Roles
from feeds.reading.second import look_again
from feeds.reading.stamps import Role, Stamp, stamps_of
from feeds.reading.tense import tell_tense

_FROM_ANOTHER = (None, Means.DAY_AFTER, Means.DAYS_LATER, Means.NTH_DAY)  # words of a day that need another
_HEADED = (None, Means.TODAY, Means.TOMORROW, Means.NTH_DAY)  # words of a day that may head a list
_TOLD = (Form.PROSE, Form.BULLET)
_RUNNING = (Form.PROSE, Form.BULLET, Form.HEADING, Form.NOTE)
_ASIDE = frozenset((Means.L_ACCESS, Means.L_DEADLINE, Means.L_STREAM, Means.L_WHO, Means.L_OTHER, Means.L_HOURS))
_DENIED = 16  # characters of "and not on" before a day
_OPENS = 4  # characters before an hour that opens its line
# words for a day that govern the sentences behind them: "The day before, he explains it. He is there at 17:30"
_ALONE = (
    Means.TODAY,
    Means.TOMORROW,
    Means.NTH_DAY,
    Means.EVE,
    Means.DAY_AFTER,
)


class Composer(Owed):
    """Composes one page."""

    def __init__(self, page: Page, anchor: date | None) -> None:
        """Take the page, and the day on which it was first seen."""
        super().__init__(page, anchor)
        self.passed: list[tuple[Unit, Stamp, date, list[Stamp]]] = []

    def run(self) -> Composed:
        """Find all items and deadlines."""
        roles = Roles(self.page)
        for unit in self.units:
            stamps = stamps_of(self.page, unit)
            self._drop_off(unit)
            told = unit.form in _TOLD and (stamps or unit.index < 6)
            if told:
                tell_tense(self.page, unit)
            if stamps:
                roles.tell(unit, stamps)
                self.sure.update(s.start for s in look_again(self.page, unit, stamps, self.by_unit))
                self.sure.update(s.start for s in correct(self.page, unit, stamps, self.by_unit))
                self.out.stamps.extend(stamps)
            self.by_unit.append(stamps)
        tell_ends(self.page, self.by_unit)
        self._dateline()
        self._survey()
        self._lead_limit = self._lead_end()
        self._tone()
        self._told()
        self._zones_told()
        self.move = move_of(self.page, self.by_unit) if not self.out.news else None
        if self.move is not None and self._is_no_more(self.move.old):
            self.move.old.role, self.move = Role.OLD, None
        if self.move is not None:
            self.move.old.role = self.move.new.role = Role.EVENT
        self._lead()
        self._find_default()
        self._telling = self._telling_end()
        self._ahead_after_all()
        self._walk()
        self._keep_hour()
        self._told_late()
        self._agenda_days()
        self._window()
        self._called_off()
        self._prune()
        self._whole()
        self._deadlines()
        self.out.dated = self._dated()
        self.out.year_assumed = self.calendar.used_anchor
        return self.out

    def _walk(self) -> None:
        # no heading stands over what comes behind the last row or field
        self.last_listed = max((u.index for u in self.units if u.form in (Form.ROW, Form.FIELD)), default=-1)
        for unit in self.units:
            stamps = self.by_unit[unit.index]
            if unit.form is Form.HEADING or (unit.form in (Form.PROSE, Form.NOTE) and unit.end - unit.start < 70):
                self._heading(unit, stamps)
            unsure = unit.label is Means.L_TIME and unit.has(Means.TENTATIVE) is not None
            open_time = (unsure and unit.has(Means.OCCASION) is not None) or self._is_unsure_row(unit)
            if (unit.form is Form.ROW or open_time) and not any(s.role is Role.EVENT for s in stamps):
                self._open_row(unit)
            elif unit.label is Means.L_TIME and not unit.clocks and unit.has(Means.TENTATIVE):
                self._open_field(unit)
            if self._list_line(unit):
                continue
            in_unit: date | None = None
            for stamp in stamps:
                if stamp.role is not Role.EVENT:
                    if stamp.role is Role.LOGISTICS and stamp.day is not None and unit.form is Form.PROSE:
                        in_unit = self.calendar.date_of(stamp.day)  # "leaves at 9:00 on Saturday; it starts at 10:15"
                        if in_unit is not None and stamp.clock is None and stamp.start - unit.start < _OPENS:
                            self.block_day = (unit.block, in_unit, stamp.day)  # "On Tuesday he takes the train"
                    continue
                day = self._of_night(stamp, self._day_of(unit, stamp, stamps, in_unit))
                noon = self._afternoon(unit, stamp)
                turned = self._turned(unit, stamp, day)
                if turned is not None and day is not None:
                    self._behind_midnight(unit, stamp, day, turned, stamps)
                    continue
                if day is not None and stamp.day is not None and not stamp.moved:
                    in_unit = day
                    old = (self.move is not None and stamp is self.move.old) or self._long_before(unit, day)
                    alone = stamp.clock is None and stamp.day.relative in _ALONE
                    sets = stamp.day.day or stamp.day.weekday >= 0 or alone
                    if sets and not old:
                        self.block_day = (unit.block, day, stamp.day)
                known = len(self.out.items)
                self._consider(unit, stamp, day, stamps)
                if noon is not None and stamp.clock is not None and len(self.out.items) > known:
                    self.out.items[-1].start_span = Span(noon.start, stamp.clock.end)

    def _long_before(self, unit: Unit, day: date) -> bool:
        """Whether a day lies long before the last of its paragraph: "a plaque for the treaty of 29 September 1938"."""
        near = self.block_day is not None and self.block_day[0] == unit.block
        return near and self.block_day is not None and (self.block_day[1] - day).days >= LONG_PAST

    def _behind_midnight(self, unit: Unit, stamp: Stamp, day: date, evening: Clock, stamps: list[Stamp]) -> None:
        """Add a row of the next day; the words of its date are those of the list's day and of both hours."""
        known, night = len(self.out.items), self._day_words(day)
        self._consider(unit, stamp, day + timedelta(days=1), stamps)
        if len(self.out.items) > known and stamp.clock is not None:
            item = self.out.items[-1]
            item.day_span = night
            item.evidence.append(("date", Span(evening.start, stamp.clock.end)))

    def _heading(self, unit: Unit, stamps: list[Stamp]) -> None:
        """A heading that names a day governs what follows; a short one before a row stands over it."""
        if unit.form is Form.HEADING and unit.index < self.last_listed:
            self._label_over(unit)
        dated = next(
            (
                s
                for s in stamps
                if s.day is not None and s.clock is None and s.role is Role.EVENT and s.day.relative in _HEADED
            ),
            None,
        )
        alone = dated is not None and (unit.form is Form.HEADING or self._other_words(unit, dated) <= 2)
        if alone and dated is not None and dated.day is not None:
            first = self.calendar.date_of(dated.day, listed=True)
            if first is not None and dated.day.last is None and not dated.day.listed:
                self.heads = [*self._towns_over(unit), unit]
                self.heading_day, self.heading_unit = first, unit
            elif first is not None and dated.day.last is not None and dated is not self.lead_stamp:
                self._headed_span(unit, dated, first)
            return
        if unit.form is not Form.HEADING or unit.index > self.last_listed:
            return
        self.heads = [h for h in self.heads if h is self.heading_unit or (self._is_town(h) and not self._is_town(unit))]
        self.heads.append(unit)

    def _day_of(self, unit: Unit, stamp: Stamp, stamps: list[Stamp], in_unit: date | None) -> date | None:
        calendar = self.calendar
        if stamp.day is not None:
            written = self._written_weekday(stamp)
            if written is not None:
                return written
            near = self.block_day[1] if self.block_day and self.block_day[0] == unit.block else None
            if stamp.day.relative is Means.NTH_DAY:
                return calendar.nth(stamp.day.nth, self._span_at(stamp))
            if stamp.day.relative in (Means.DAY_AFTER, Means.DAYS_LATER):
                last = self.out.items[-1].day if self.out.items else None
                first = calendar.span[0] if calendar.span is not None else None
                return calendar.date_of(stamp.day, event=last or near or calendar.lead or first)
            if stamp.day.relative is Means.SAME_DAY and near is None and unit.form is Form.PROSE:
                near = next((calendar.date_of(s.day) for s in stamps if s.day is not None and s.role is Role.OLD), None)
                near = near or next((i.day for i in reversed(self.out.items) if i.clock is not None), None)
            return calendar.date_of(stamp.day, event=near or self.heading_day or calendar.lead)
        if in_unit is not None:
            return in_unit
        others = [
            s
            for s in stamps
            if s.day is not None
            and s.role is Role.EVENT
            and not (s.day.last or s.moved)
            and not (s.clock is not None and self.page.text[s.start - 1] == "(" and stamp.end < s.start)
            and (s.day.month or s.day.relative not in _FROM_ANOTHER)
            and ";" not in self.page.text[min(s.end, stamp.end) : max(s.start, stamp.start)]
        ]
        over = self._day_over(unit, stamp)
        if len(others) == 1 and others[0].day is not None and (over is None or self._apart(stamp, others[0])):
            return calendar.date_of(others[0].day, event=calendar.lead)
        if unit.form is Form.ROW or unit.form is Form.FIELD:
            if unit.form is Form.FIELD:
                near_when = self._day_field(unit)
                if near_when is not None:
                    return near_when
            if (
                self.heading_day is None
                and calendar.lead is None
                and self.block_day is not None
                and unit.block - self.block_day[0] <= 3
            ):
                return self.block_day[1] if not self.block_day[2].last else None
            if self.heading_day is None and self._is_off_day(calendar.lead):
                return self.block_day[1] if self.block_day is not None else calendar.lead
            return self.heading_day or calendar.lead
        if self.block_day is not None and self.block_day[0] == unit.block:
            return self.block_day[1]
        if (
            calendar.lead is None
            and self.block_day is not None
            and self.block_day[0] == unit.block - 1
            and unit.has(Means.OCCASION)
            and unit.form is Form.PROSE
        ):
            return self.block_day[1]
        if self.heading_unit is not None and unit.section == self.heading_unit.index:
            return self.heading_day
        if calendar.lead is None and (moved := self._moved_day(unit)) is not None:
            return moved
        told = unit.has(Means.FUTURE, Means.OCCASION) or unit.index < self._telling or self._opens_unit(unit, stamp)
        return calendar.lead if told or unit.form is Form.TITLE else None

    def _is_off_day(self, lead: date | None) -> bool:
        """Whether the lead calls off what was to be, and a sentence behind it names the day of what is held."""
        stamp, told = self.lead_stamp, self.block_day
        if stamp is None or told is None or stamp.unit.has(Means.CANCELLED) is None or told[1] == lead:
            return False
        return told[0] > stamp.unit.block and not told[2].last

    def _day_over(self, unit: Unit, stamp: Stamp) -> date | None:
        """The day of the heading, or the lead, under which a row stands that opens with its hour."""
        led = ROOM if unit.form is Form.ROW else _OPENS  # "Courtroom 1, 9.30 am: ... (dismissal of 4 May)"
        if unit.form not in (Form.ROW, Form.BULLET) or stamp.start - unit.start > led:
            return None
        return self.heading_day or self.calendar.lead

    def _apart(self, stamp: Stamp, other: Stamp) -> bool:
        """ "14:00 Second session (25 March)": a day that is said of the row, not of what its words name.

        "11:30 Press conference ahead of the strike on 30 March" is held on the day over it.
        """
        between = self.page.text[stamp.end : other.start].rstrip()
        return between.endswith((",", "(", "–", "-", "|", ":")) or not any(map(str.isalpha, between))

    def _moved_day(self, unit: Unit) -> date | None:
        """The one date of a paragraph that moves an hour: "now at 16:20, not 15:30. The day stays: 3 May"."""
        if not unit.has(Means.MOVED):
            return None
        days = {
            self.calendar.date_of(s.day)
            for other in self.units[unit.index + 1 : unit.index + 4]
            if other.block == unit.block
            for s in self.by_unit[other.index]
            if s.day is not None and s.day.month and not s.day.last and s.clock is None and s.role not in OTHER_DAYS[1:]
        }
        return days.pop() if len(days) == 1 else None

    def _consider(self, unit: Unit, stamp: Stamp, day: date | None, stamps: list[Stamp]) -> None:
        """A stamp that may be an event."""
        if unit.label in _ASIDE:
            stamp.role = Role.NOTE
            return
        if stamp.clock is None and not (stamp.moved or self._is_moved(stamp)):
            self._day_only(unit, stamp, day, stamps)
            return
        if (self._is_moved(stamp) or (stamp.moved and unit.form is Form.ROW)) and day is not None:
            self._add(unit, stamp, day, stamps)
            return
        if unit.form in _RUNNING and (self._aside(unit, stamp, stamps) or not self._may_be_told(unit, stamp, day)):
            stamp.role = Role.MENTION
            return
        if day is None:
            stamp.role = Role.NO_DAY
            return
        if self._before_news(day, unit) or (self.out.news and self._was_after_all(unit, stamp)):
            stamp.role = Role.PAST
            return
        self._add(unit, stamp, day, stamps, announced=self.out.news)
        self._at_each_hour(unit, stamp)
        self._on_each_day(unit, stamp, day, stamps)

    def _day_only(self, unit: Unit, stamp: Stamp, day: date | None, stamps: list[Stamp]) -> None:
        """A day without a clock: an item of a list, or something announced in passing; the lead is dealt with last."""
        if day is not None and stamp is not self.lead_stamp and self._labelled_days(unit, stamp, day):
            return
        if stamp.role is Role.EVENT and stamp is not self.lead_stamp and self._never_was(unit, stamp):
            stamp.role = Role.OLD
            return
        shifted = stamp is self.lead_stamp and self.calendar.lead is not None and day != self.calendar.lead
        led = stamp is self.lead_stamp and not shifted and not self.out.news
        tomorrow = self.out.news and stamp.day is not None and stamp.day.relative is Means.TOMORROW
        if day is None or led or stamp.day is None or (stamp.day.relative and not tomorrow):
            return
        if self.out.news:
            known = self.calendar.told or self.calendar.published
            ahead = known is None or day > known
            told = unit.has(Means.FUTURE, Means.NEXT, Means.OCCASION, Means.GOES) is not None
            set_ = self._is_set(unit, stamp)
            told = told or (ahead and (set_ or self._of_office(unit, stamp)))
            if (
                unit.form in (Form.PROSE, Form.BULLET)
                and told
                and ahead
                and (stamp.day.month or (tomorrow and unit.has(Means.FUTURE, Means.GOES)))
                and not self._in_term(unit, stamp)
                and (set_ or stamp.start in self.sure or not self._was(unit, stamp))
            ):
                self._add(unit, stamp, day, stamps, announced=True)
            elif stamp.role is Role.EVENT:
                stamp.role = Role.MENTION
            return
        listed = (
            (
                unit.form in (Form.BULLET, Form.ROW)
                or (unit.form in (Form.PROSE, Form.HEADING) and unit.has(Means.TENTATIVE))
                or (unit.form in (Form.HEADING, Form.PROSE) and self._dated_rows_beside(unit))
                or self._among_labels(unit, stamp)
            )
            and stamp.start - unit.start < 4
            and not any(s.clock is not None and s.role is Role.EVENT for s in stamps)
            and self._other_words(unit, stamp) >= 2
        )
        unsure = unit.has(Means.TENTATIVE) is not None
        named = unsure or unit.has(Means.OCCASION) is not None or self._left_open(unit)
        named = named and self.page.language.inhouse.isdisjoint(WORD.findall(self.page.low[unit.start : unit.end]))
        listed = listed and named and (self.calendar.span is None or unsure or self._dated_rows_beside(unit))
        if listed or self._in_told_week(unit, stamp):
            self._add(unit, stamp, day, stamps)
            return
        again_then = unit.has(Means.SAME_HOUR) and unit.has(Means.FUTURE) and unit.form in _TOLD
        if again_then and any(i.clock is not None and i.unit.block == unit.block for i in self.out.items):
            self._add(unit, stamp, day, stamps)  # "a further update is planned for the same time on Monday"
            return
        # "Thursday's talk (12 March, 10:00) is put back"
        bare = not stamp.day.month and any(d.month for d in unit.days)
        moved = (unit.has(Means.POSTPONED) and not bare) or (
            unit.has(Means.MOVED) and sum(1 for d in unit.days if d.month) > 1
        )
        lead = self.lead_stamp
        again = lead is not None and lead.unit.has(Means.POSTPONED) and unit.has(Means.FUTURE) is not None
        again = again and not self._was(unit, stamp)
        if unit.form in _TOLD and (moved or (again and unit.index < self._lead_limit)):
            self._add(unit, stamp, day, stamps)
            return
        if stamp is not self.lead_stamp and unit.form is not Form.HEADING and unit.label not in WHEN:
            stamp.role = Role.MENTION
            if unit.form in _TOLD and stamp.day.month and not stamp.day.last:
                self.passed.append((unit, stamp, day, stamps))

    def _is_no_more(self, old: Stamp) -> bool:
        """Whether the day that no longer holds never was one, or was over when the text came out."""
        day, said = self.calendar.date_of(old.day) if old.day is not None else None, self.calendar.published
        return self._never_was(old.unit, old) or (day is not None and said is not None and day < said)

    def _never_was(self, unit: Unit, stamp: Stamp) -> bool:
        """ "Is on Thursday 19 March, not on Tuesday 17 March", in a text that corrects another: it never was to be."""
        words = WORD.findall(self.page.low[max(unit.start, stamp.start - _DENIED) : stamp.start])[-2:]
        return not self.page.language.refusals.isdisjoint(words) and any(
            other.has(Means.ERRED) for other in self.units[: unit.index + 2]
        )

    def _dated_rows_beside(self, unit: Unit) -> bool:
        """Whether the lines beside one are rows that each begin with a date and a time of their own."""
        if not self.page.language.nothing.isdisjoint(WORD.findall(self.page.low[unit.start : unit.end])):
            return False
        beside = [self.units[at] for at in (unit.index - 1, unit.index + 1) if 0 < at < len(self.units)]
        firsts = [self.by_unit[u.index][0] for u in beside if u.form is Form.ROW and self.by_unit[u.index]]
        return any(
            s.day is not None and s.day.month and s.clock is not None and s.start - s.unit.start < 4 for s in firsts
        )

    def _dated(self) -> date | None:
        for unit in self.units:
            for stamp in self.by_unit[unit.index]:
                if stamp.day is not None and stamp.day.month and stamp.role in (Role.EVENT, Role.PAST):
                    return self.calendar.date_of(stamp.day, past=stamp.role is Role.PAST)
        return self.out.items[0].day if self.out.items else None
