"""Roles: what each date and time of a page is for.

The words directly before it speak first, then those of its clause, then the form of its unit, then the heading over it;
the first that speaks decides. Refuses to date anything.
"""

from __future__ import annotations

from itertools import pairwise

from feeds.reading.by_office import ByOffice
from feeds.reading.closing import closes, ends_too, of_last_day, opens_applications
from feeds.reading.dues import is_deadline
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Day, Form, Unit
from feeds.reading.shifts import tell_shifts
from feeds.reading.stamps import Role, Stamp
from feeds.reading.wording import SPEAKS, Around

_ISSUED = frozenset((Means.ISSUED, Means.UPDATED))
_SET = frozenset((Means.FORMER, Means.FUTURE))  # "set for", "prévu"
_NEAR = 24  # characters between a day and the hour by which something is due on it
_ENDING = frozenset((Role.BEFORE, Role.BREAK, Role.TERM, Role.NOTE))
_OPENS = 4  # characters before a stamp that opens its line
_BESIDE = 2  # characters between "until" and its hour
_TO_END = 70  # characters between the hour at which something begins and that at which it ends
_OTHERWISE = frozenset(  # what else may last until an hour: a desk, a registration, a stream
    (Means.DEADLINE, Means.ASKED, Means.PERMIT, Means.OFFERED, Means.HOURS, Means.LOGISTICS, Means.STREAM, Means.LIVE)
)


class Roles(ByOffice):
    """Tells what the stamps of a page are for."""

    def tell(self, unit: Unit, stamps: list[Stamp]) -> None:
        """Set the role of each stamp of a unit that has any."""
        self._tell(unit, stamps)
        self._tell_hours(unit, stamps)
        for first, stamp in pairwise(stamps):
            undated = stamp.role is Role.DEADLINE and stamp.day is None
            day = first.day if first.clock is None and first.role in (Role.EVENT, Role.PAST) else None
            if undated and day is not None and (day.relative is not None or self._by_that(unit, first, stamp)):
                stamp.day, first.role = day, Role.MENTION  # "On the day before, register up to 18:00"
        self._tell_after(unit, stamps)
        tell_shifts(self.page, unit, stamps)
        for first, stamp in pairwise(stamps):
            if stamp.role is Role.HOURS and self._joined_weekdays(first, stamp):
                first.role = Role.HOURS  # "from Tuesday to Saturday, 10 a.m. to 7 p.m."
            if self._is_end(unit, first, stamp):
                first.until, stamp.role = stamp, Role.END

    def _is_end(self, unit: Unit, first: Stamp, stamp: Stamp) -> bool:
        """ "Begins at 14:00 and ends at 16:00", "14:00 Talk (until 16:00)": the stated end of what is held."""
        if first.role is not Role.EVENT or stamp.role not in _ENDING or stamp.day is not None or first.until:
            return False
        begins, ends = first.clock, stamp.clock
        if begins is None or begins.until is not None or ends is None or ends.until is not None:
            return False
        by = (m for m in unit.marks if m.means is Means.BY and 0 <= ends.start - m.end <= _BESIDE)
        if all(self.page.low.startswith(meant.BEFORE, m.start) for m in by):
            return False
        between = self.page.low[first.end : stamp.start]
        if len(between) > _TO_END or ";" in between or ". " in between:
            return False
        return not any(m.means in _OTHERWISE and first.end <= m.start < stamp.start for m in unit.marks)

    def _joined_weekdays(self, first: Stamp, second: Stamp) -> bool:
        """Whether two weekdays without any number stand side by side, joined by a word: "du mardi au samedi"."""
        days = (first.day, second.day)
        if first.clock is not None or any(d is None or d.weekday < 0 or d.day or d.month or d.relative for d in days):
            return False
        language = self.page.language
        words = WORD.findall(self.page.low[first.end : second.start])
        return len(words) <= 2 and all(word in (*language.the, *language.through, *language.also) for word in words)

    @staticmethod
    def _by_that(unit: Unit, first: Stamp, stamp: Stamp) -> bool:
        """ "received on Friday 16 October by 17.00": the day of a deadline stands before its "by"."""
        by = (m for m in unit.marks if m.means is Means.BY and first.end <= m.start and m.end <= stamp.start)
        return stamp.start - first.end < _NEAR and next(by, None) is not None

    def _tell_hours(self, unit: Unit, stamps: list[Stamp]) -> None:
        """ "Open from 9:00 to 12:00 and from 14:00 to 16:00": two stretches of a sentence without any day are hours.

        So are two hours of which the first opens something and the second closes it.
        """
        if unit.form is not Form.PROSE or unit.days:
            return
        timed = [s for s in stamps if s.clock is not None]
        stretched = [s for s in timed if s.clock is not None and s.clock.until is not None]
        if len(stretched) > 1 and unit.has(Means.OCCASION) is None:
            for stamp in stretched:
                stamp.role = Role.HOURS
        if len(timed) > 1 and self._opens_and_closes(unit, timed[0], timed[1]):
            timed[0].role = timed[1].role = Role.HOURS

    def _opens_and_closes(self, unit: Unit, first: Stamp, second: Stamp) -> bool:
        """ "The exchange opens at 9:00 and closes at 17:30"."""
        opens = [m for m in unit.marks if m.means is Means.OFFERED and m.end <= first.start]
        if not opens or not self.page.low.startswith(self.page.language.opening, opens[-1].start):
            return False
        if any(m.means is Means.OCCASION and m.start != opens[-1].start for m in unit.marks):
            return False
        return any(m.means is Means.HOURS and first.end <= m.start and m.end <= second.start for m in unit.marks)

    def _tell(self, unit: Unit, stamps: list[Stamp]) -> None:
        for index, stamp in enumerate(stamps):
            before = stamps[index - 1].end if index else unit.start
            after = stamps[index + 1].start if index + 1 < len(stamps) else unit.end
            stamp.role = self._in_section(unit, stamp, self._role(unit, index, before, after, stamps))
            if stamp.role is Role.EVENT and self._daily(stamp):
                stamp.clock = None
            if stamp.role is Role.EVENT and stamp.day is not None and self._under_deadlines(unit):
                stamp.role = Role.DEADLINE
            if stamp.role is Role.DEADLINE:
                of_last_day(stamp)
            if index and self._of_day_past(unit, stamps[index - 1], stamp):
                stamp.role = Role.PAST
            if index:
                self._after(stamps[index - 1], stamp)

    def _role(self, unit: Unit, index: int, before: int, after: int, stamps: list[Stamp]) -> Role:
        stamp = stamps[index]
        near = self.around(unit, stamp, before, after)
        if index == 0 and stamp.start - unit.start < _OPENS and closes(self.page, stamp.end):
            return Role.DEADLINE
        if unit.form is Form.PROSE and Means.SAME_DAY in unit.kinds and unit.marks[0].means is Means.AFTERWARDS:
            return Role.NOTE  # "Recordings are put online the same afternoon from 2.30 p.m."
        if self._changes_clocks(unit) or self._put_up(near):
            return Role.NOTE
        if self._under_title(unit):
            return Role.ISSUED
        if index == 0 and self._comes_of(unit, stamp):
            return Role.NOTE
        stop = self.page.low.rfind(". ", unit.start, stamp.start)
        told = self.page.low[stop + 2 if stop >= 0 else unit.start : stamp.start].rstrip(" :")
        if told in meant.ARRIVED and (stop >= 0 or unit.form is Form.PROSE):
            return Role.LOGISTICS  # "Arrivée : 12 h 45, au musée"
        role = self._by_position(near, stamps, index) or self._by_label(near)
        if role is not None:
            return role
        if unit.form is Form.ROW or unit.label in (Means.L_WHEN, Means.L_DATE, Means.L_TIME):
            return self._in_row(near, stamps)
        if self._set_by_office(near):
            return Role.EVENT
        if is_deadline(self.page, near):
            return Role.DEADLINE
        if index and stamps[index - 1].role is Role.DEADLINE:
            if Means.BY in near.direct:
                return Role.LOGISTICS if near.led_by(Means.LOGISTICS) else Role.DEADLINE
            if ends_too(self.page, stamps[index - 1].end, stamp.start):
                return Role.DEADLINE
            if stamp.day is None and near.led_by(Means.UNTIL):
                return Role.BEFORE  # "requests until the eve of the vote, 19:00"
        role = self._by_purpose(near) or self._by_stretch(near)
        if role is None and self._refuses_all(near):
            return Role.NOTE
        return role or (Role.MENTION if self._in_passing(near) else Role.EVENT)

    def _comes_of(self, unit: Unit, stamp: Stamp) -> bool:
        """ "Following the hearing of 12 November 2025, the Court gives judgment on 18 March": what was before."""
        day = stamp.day
        if day is None or not day.month or day.last or stamp.clock is not None or unit.form is not Form.PROSE:
            return False
        if not self.page.low.startswith(meant.AFTER_ONE, unit.start):
            return False
        held = [m for m in unit.marks if m.means is Means.OCCASION and m.end <= stamp.start]
        near = self.page.units[unit.index : unit.index + 2]
        later = (d for u in near for d in u.days if d.month and d.start > stamp.end)
        return bool(held) and any((d.year or day.year, d.month, d.day) > (day.year, day.month, day.day) for d in later)

    def _by_position(self, near: Around, stamps: list[Stamp], index: int) -> Role | None:
        """What the words right beside a stamp, or the stamp before it, make of it."""
        unit, stamp = near.unit, near.stamp
        if self._of_weekdays(stamp):
            return Role.HOURS
        previous = stamps[index - 1] if index else None
        if previous is not None and previous.role is Role.LOGISTICS and not any(m.means in SPEAKS for m in near.own):
            return Role.LOGISTICS
        if previous is not None and self._arrives_aside(previous, stamp):
            return Role.LOGISTICS
        if stamp.day is not None and self._of_number(unit, stamp):
            return Role.ISSUED
        if stamp.day is not None and (self._names_thing(stamp.day) or self._of_document(unit, stamp)):
            return Role.NOTE
        former = (m for m in near.own if m.means is Means.FORMER and 0 < stamp.start - m.end <= _BESIDE)
        wrote = any("," in self.page.text[m.start : m.end] for m in former)  # "not, as we wrote on Monday, at 16:00"
        old = Means.FORMER in near.direct and stamp.clock is not None and (stamp.day is None or wrote)
        if (old and not unit.has(Means.CANCELLED)) or self._of_earlier(unit, stamp):
            return Role.OLD
        # "is targeting no earlier than 4:12 a.m. on Sunday"
        aimed = near.has(Means.APPROX) and stamp.clock is not None and unit.form is Form.PROSE
        if Means.TENTATIVE in near.direct and stamp.day is not None and stamp.start > unit.start and not aimed:
            return Role.NOTE  # "to be confirmed on Thursday"
        if not near.direct.isdisjoint(_SET) and self._held_else(unit, stamp):
            return Role.PAST
        if self._beside_clock(unit, stamps, index):
            return Role.NOTE
        if index and unit.form is Form.ROW and stamp.day is None and self._quoted(stamp.start):
            return Role.NOTE  # "Who decides at three in the morning", a lecture
        if stamp.day is not None and any(d.relative is Means.YESTERDAY for d in (stamp.day, *stamp.beside)):
            return Role.PAST
        return None

    @staticmethod
    def _of_week(unit: Unit) -> bool:
        """Whether a title names the week of a list: "Diary for the week of 17 November"."""
        return unit.form is Form.TITLE and unit.has(Means.AGENDA) is not None

    def _under_title(self, unit: Unit) -> bool:
        """ "(drawn up on Friday at 17:00; may still change)": a line in brackets under the title, of nothing held."""
        text, over = self.page.text, self.page.units[: unit.index]
        bracketed = text[unit.start] == "(" and text.find(")", unit.start, unit.end) == unit.end - 1
        return bracketed and all(u.form in (Form.TITLE, Form.HEADING) for u in over) and not unit.has(Means.OCCASION)

    def _names_thing(self, day: Day) -> bool:
        """ "The 11-Septembre memorial": a hyphen between number and month, and no year, makes a name of a day."""
        words = self.page.text[day.start : day.end]
        dash = words.find("-")
        return day.year == 0 and dash > 0 and words[:dash].isdigit() and words[dash + 1 : dash + 2].isalpha()

    def _by_label(self, near: Around) -> Role | None:
        """What the label of a field says, or an embargo, or a word for the text's own date."""
        unit, stamp = near.unit, near.stamp
        if unit.label in (Means.L_OTHER, Means.L_HOURS):
            due = is_deadline(self.page, near)
            if due and not (stamp.day and unit.label is Means.L_OTHER):
                return Role.DEADLINE
            if not due:
                other = Role.NOTE if unit.label is Means.L_OTHER else Role.HOURS
                return Role.EMBARGO if unit.has(Means.EMBARGO) else other
        told = [m for m in near.own if m.means in (Means.EMBARGO, Means.DEADLINE)] if Means.BY in near.direct else []
        if told and told[-1].means is Means.DEADLINE and near.has(Means.EMBARGO):
            return Role.DEADLINE  # "a copy, under embargo until 10:00, can be requested until Tuesday noon"
        if (
            self._is_handed(unit)
            or (near.led_by(Means.EMBARGO) and not self._held_under_embargo(near.own))
            or (
                near.has(Means.EMBARGO)
                and (Means.BY in near.direct or not (unit.has(Means.OCCASION) or self._leads(near)))
            )
        ):
            return Role.EMBARGO
        if unit.label is Means.L_DEADLINE:  # "Questions on the day: 312-555-0174. Its lobby opens at 8 a.m."
            later = self.page.text.find(". ", unit.value, stamp.start) > 0 and not is_deadline(self.page, near)
            return Role.LOGISTICS if later or stamp.start < unit.value else Role.DEADLINE
        listed = unit.form is Form.ROW and unit.days and unit.days[0].start == unit.start and stamp.day is None
        opens = unit.form is Form.ROW and Means.SINCE in near.direct and near.followed_by(Means.OCCASION)
        if near.direct & _ISSUED and not near.led_by(Means.FUTURE) and not (listed or opens):
            return Role.ISSUED
        return None

    def _by_purpose(self, near: Around) -> Role | None:
        """What the clause says a stamp is for: what was, the end of something, arrival, a term."""
        unit, stamp = near.unit, near.stamp
        if self._past(unit, stamp, near.inside, near.own) or self._of_person(unit, stamp):
            return Role.PAST
        if Means.SINCE in near.direct and opens_applications(stamp.clock, near.own):
            return Role.SINCE
        if stamp.clock is not None and (Means.BREAK in near.direct or self._pauses(unit, unit.start)):
            return Role.BREAK  # "Lunch on both days at 12.45"
        if self._on_the_phone(unit, stamp, near.own, near.behind):
            return Role.HOURS
        single = stamp.day is not None and stamp.day.last is None
        if Means.BY in near.direct and (single or stamp.clock is not None):
            return Role.BEFORE
        if near.has(Means.DAILY) and not self._of_dates(unit, stamp) and not self._named_daily(unit):
            return Role.HOURS
        if self._is_arrival(near):
            return Role.LOGISTICS
        if stamp.clock is not None and stamp.day is None and self._is_break(near.own, near.behind):
            return Role.BREAK
        if (
            near.led_by(Means.ISSUED)
            and stamp.clock is None
            and not unit.has(Means.OCCASION, Means.FUTURE)
            and unit.form is not Form.TITLE
        ):
            return Role.ISSUED
        deciding = [m for m in near.own if m.means in (Means.TERM, Means.FUTURE, Means.OCCASION)]
        last = deciding[-1].means if deciding and unit.form in (Form.PROSE, Form.BULLET) else None
        full = stamp.clock is not None and stamp.day is not None
        if (
            (Means.TERM in near.direct or (last is Means.TERM and not full))
            and not self._of_week(unit)
            and not self._to_be_signed(near)
        ):
            return Role.TERM
        return None

    def _is_arrival(self, near: Around) -> bool:
        """Whether a stamp is for arrival, seats, badges: told before it, or behind it where nothing is held."""
        unit, stamp = near.unit, near.stamp
        if near.clause[0] > unit.start and stamp.day is None and self.page.text.startswith("(", near.clause[0]):
            outside = [m for m in unit.marks if not near.clause[0] <= m.start <= near.clause[1]]
            if self._has(outside, Means.LOGISTICS, Means.DEADLINE):
                return True
        if self._still_held(near) or self._of_office(near) or self._done_by_office(near):
            return False
        return (near.led_by(Means.LOGISTICS) and not self._looked_into(near)) or (
            self._before_logistics(near)
            and not near.led_by(Means.OCCASION)
            and (near.led_by(Means.ASKED) or not near.led_by(Means.FUTURE) or self._ends_with_verb(near))
        )

    def _by_stretch(self, near: Around) -> Role | None:
        """Whether a stamp tells since when, or between which hours, something is open."""
        unit, stamp, clock = near.unit, near.stamp, near.stamp.clock
        stretched = clock is not None and clock.until is not None
        if stretched and self._opens_with_hours(unit):
            return Role.HOURS
        day_only = clock is None and stamp.day is not None and not stamp.day.last
        since = day_only and Means.SINCE in near.direct and unit.form is Form.PROSE
        if since and not self._moves_it(unit) and not self._meets(near):
            return Role.SINCE
        if self._opens_desk(near):
            return Role.SINCE
        stretch = clock is not None and (clock.until is not None or not near.has(Means.FUTURE))
        open_for = stretch and near.has(Means.HOURS) and not (near.has(Means.OCCASION) or self._closes_thing(near))
        held = self._called(near) or self._still_held(near) or self._talks_open(near)
        if not held and (Means.HOURS in near.direct or open_for):
            return Role.HOURS
        if clock is not None and stamp.day is None:
            held = self._talks_open(near) or self._of_minister(near) or self._gives(near)
            opens = near.led_by(Means.HOURS) and not held
            if opens or (self._hours_follow(near) and not near.led_by(Means.OCCASION)):
                return Role.HOURS
            if Means.SINCE in near.direct and clock.until is None and not self._begins(near):
                return Role.SINCE
        elif (told := self._since(near)) is not None:
            return told
        full = clock is not None and stamp.day is not None and Means.SINCE not in near.direct
        if self._has_term(near) and not (
            full or near.has(Means.FUTURE) or self._held_beside(near) or self._of_week(unit)
        ):
            return Role.TERM
        if stretched and stamp.day is None and unit.form is Form.PROSE and not near.has(Means.FUTURE, Means.OCCASION):
            return None if self._held_on(near) else Role.HOURS
        return None

    @staticmethod
    def _has_term(near: Around) -> bool:
        """Whether a clause speaks of a term, but for a "since" behind its day: "flown since August"."""
        since = {m.start for m in near.behind if m.means is Means.SINCE}
        return any(m.means is Means.TERM and m.start not in since for m in near.inside)

    def _gives(self, near: Around) -> bool:
        """ "The Office for Statistics gives a press conference at 2.45pm": what is held stands right before it."""
        opening = self.page.language.opening
        held = (m for m in near.own if m.means is Means.OCCASION and 0 < near.stamp.start - m.end <= _OPENS)
        return not near.led_by(Means.BREAK) and any(not self.page.low.startswith(opening, m.start) for m in held)

    def _hours_follow(self, near: Around) -> bool:
        """Whether a desk is what follows, and not only the house of what is held: "holds a talk in the head office"."""
        hours = next((m.start for m in near.behind if m.means is Means.HOURS and not self._is_house(m)), None)
        held = next((m.start for m in near.behind if m.means is Means.OCCASION), None)
        if any(m.means is Means.FUTURE and m.start - near.stamp.end == 1 and self._by_them(m) for m in near.behind):
            return False  # "um 14.15 Uhr eröffnet er die Bibliothek"
        return hours is not None and (held is None or hours <= held or not near.followed_by(Means.FUTURE))

    def _opens_desk(self, near: Around) -> bool:
        """ "Inscription for the meeting will open on 3 August": since when one may register."""
        start = self._segment_start(near.clause[0], near.stamp.start)
        asked = next((m for m in near.own if m.means is Means.DEADLINE and m.start >= start), None)
        if asked is None or near.unit.form not in (Form.PROSE, Form.BULLET):
            return False
        offered = near.followed_by(Means.OFFERED) or near.led_by(Means.OFFERED)
        if Means.SINCE in near.direct and offered and not near.has(Means.BY, Means.UNTIL):
            return True  # "Anmeldungen sind ab 8. Juli, 10 Uhr, möglich"
        words = self.page.language.opening
        offers = (m for m in near.own if m.means is Means.OFFERED and m.start > asked.start)
        opens = [m for m in offers if self.page.low.startswith(words, m.start)]
        held = (m for m in near.own if m.means is Means.OCCASION and not any(o.start <= m.start < o.end for o in opens))
        return bool(opens) and near.stamp.start - opens[-1].end < _NEAR and all(m.start < opens[-1].start for m in held)
