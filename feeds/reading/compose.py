"""Composition: which date governs which time, and what becomes an event, a deadline or nothing.

Reads the units of a page in order and keeps three things in mind: the day of the last date heading, the day last named in
the same paragraph, and the day (or span) of the lead. A clock without a day takes the nearest of them that its form allows,
and none where that is not clear. Refuses to fill a gap: what has no day gives no event but a line for `explain`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from feeds.model.event import Doubt, Span, Status
from feeds.reading import labels, titles
from feeds.reading.calendar import Calendar
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.places import find_places
from feeds.reading.page import Clock, Day, Form, Item, Mark, Page, Unit
from feeds.reading.stamps import Role, Roles, Stamp, stamps_of

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LABEL_WORD = re.compile(r"[^\W\d_][\w.'’]{0,24}")
_REST = 120  # characters of a title behind the time
_WHEN = (Means.L_WHEN, Means.L_DATE, Means.L_TIME)


@dataclass(slots=True)
class Due:
    """A deadline in the making."""

    stamp: Stamp
    day: date
    clock: Clock | None
    what: Span
    label: tuple[str, Span] | None = None  # the zone told for all times


@dataclass(slots=True)
class Composed:
    """What a page holds."""

    items: list[Item] = field(default_factory=list)
    dues: list[Due] = field(default_factory=list)
    stamps: list[Stamp] = field(default_factory=list)
    dated: date | None = None
    news: bool = False
    cancelled: bool = False


class Composer:
    """Composes one page."""

    def __init__(self, page: Page, anchor: date | None) -> None:
        """Take the page, and the day on which it was first seen."""
        self.page = page
        self.units = page.units
        self.calendar = Calendar(published=page.published, anchor=anchor)
        self.by_unit: list[list[Stamp]] = []
        self.out = Composed()
        self.lead_stamp: Stamp | None = None
        self.heading_day: date | None = None
        self.heading_unit: Unit | None = None
        self.heads: list[Unit] = []
        self.dateline: Stamp | None = None
        self._lead_limit = 0  # index of the first unit behind title and opening
        self.block_day: tuple[int, date, Day] | None = None
        self.label: tuple[str, Span] | None = None  # the zone that a heading over the rows names
        self.all_times: tuple[str, Span] | None = None  # the zone that all times are said to be in
        self.body = next((u for u in self.units if u.form in (Form.PROSE, Form.BULLET) and u.end - u.start > 40), None)

    def run(self) -> Composed:
        """Find all items and deadlines."""
        roles = Roles(self.page)
        for unit in self.units:
            stamps = stamps_of(self.page, unit)
            roles.tell(unit, stamps)
            self.by_unit.append(stamps)
            self.out.stamps.extend(stamps)
        self._dateline()
        self._lead_limit = self._lead_end()
        self._tone()
        self._told()
        self._zones_told()
        self._lead()
        self._walk()
        self._whole()
        self._deadlines()
        self.out.dated = self._dated()
        return self.out

    # what the text says about itself

    def _dateline(self) -> None:
        """The text's own date: alone on a line above the text, or before its first sentence."""
        seen = 0
        for unit in self.units[:14]:
            if unit.form is Form.TITLE:
                continue
            if unit.form is Form.ROW and all(s.role is Role.EVENT for s in self.by_unit[unit.index]):
                break
            stamps = self.by_unit[unit.index]
            for stamp in stamps:
                if stamp.day is None or not stamp.day.month or stamp.day.last:
                    continue
                if stamp.role in (Role.ISSUED, Role.EMBARGO):
                    self._issued(stamp)
                elif stamp.role is Role.EVENT and (self._alone(unit, stamp) or self._opens(unit, stamp)):
                    stamp.role = Role.ISSUED
                    self.dateline = stamp
                    self._issued(stamp)
                    break
            if unit.form in (Form.PROSE, Form.ROW) and unit.end - unit.start > 40:
                seen += 1
                if seen > 2:
                    break

    def _issued(self, stamp: Stamp) -> None:
        if self.calendar.published is None and stamp.day is not None and stamp.day.year:
            self.calendar.published = self.calendar.date_of(stamp.day)

    def _alone(self, unit: Unit, stamp: Stamp) -> bool:
        """A date alone on its line that governs no rows."""
        if stamp.clock is not None or unit.form is Form.FIELD or self._other_words(unit, stamp) > 1:
            return False
        following = self.units[unit.index + 1 : unit.index + 3]
        if any(u.form is Form.ROW and not u.days for u in following[:1]) or any(u.label in _WHEN for u in following):
            return False
        rest = self.units[unit.index + 1 :]
        other_heads = sum(
            1
            for u in rest
            if u.form is Form.HEADING
            and any(s.day and s.day.month and self._other_words(u, s) <= 1 for s in self.by_unit[u.index])
        )
        if other_heads and not (stamp.day is not None and stamp.day.year and not self._headed_with_year(rest)):
            return False
        others = [self.units[0], *rest]
        return any(
            s.day and (s.day.month or s.day.relative) and s.role is Role.EVENT
            for u in others
            for s in self.by_unit[u.index]
        ) or self._past_lead(rest)

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
            w[0].islower() and w not in ("de", "la", "am", "den", "the", "of", "am") for w in words if w
        ):
            return False
        if any(not w.isupper() and w.lower() in self.page.language.glue for w in words[:1]):
            return False
        after = text[stamp.end : stamp.end + 5]
        return (
            after.lstrip(" )")[:1] in ("-", "–", "—", ".", "/", ":", "|")
            and unit.end - stamp.end > 30
            or (
                after[:1] == "."
                and stamp.end + 1 >= unit.end
                and unit.index + 1 < len(self.units)
                and self.units[unit.index + 1].block == unit.block
            )
        )

    def _other_words(self, unit: Unit, stamp: Stamp) -> int:
        """How many telling words stand beside a stamp."""
        low = self.page.low
        rest = low[unit.start : stamp.start] + " " + low[stamp.end : unit.end]
        return sum(word not in self.page.language.glue for word in WORD.findall(rest[:200]))

    def _tone(self) -> None:
        """Whether the text is news: its first sentences tell what was."""
        opening = [
            u for u in self.units if u.form is Form.PROSE and self.body is not None and u.block == self.body.block
        ][:2]
        first = opening[0] if opening else None
        told = first is not None and self._is_past(first)
        rows = any(
            u.label is Means.L_WHEN or (u.form is Form.ROW and any(s.role is Role.EVENT for s in self.by_unit[u.index]))
            for u in self.units
        )
        self.out.news = (told or self._behind(opening)) and not rows
        heads = [self.units[0]] if self.units else []
        heads += opening[:1]
        self.out.cancelled = any(u.has(Means.CANCELLED) for u in heads) and not rows

    def _behind(self, opening: list[Unit]) -> bool:
        """Whether the opening tells of a day before the text was published, and of nothing to come."""
        published = self.calendar.published
        for unit in opening[:1]:
            if published is None or unit.has(Means.CANCELLED, Means.POSTPONED, Means.MOVED):
                return False
            days = [self.calendar.date_of(s.day) for s in self.by_unit[unit.index] if s.day is not None and s.day.month]
            return (
                bool(days) and all(day is not None and day < published for day in days) and not unit.has(Means.FUTURE)
            )
        return False

    def _is_past(self, unit: Unit) -> bool:
        if unit.has(Means.CANCELLED, Means.POSTPONED, Means.MOVED):
            return False
        past, future = unit.has(Means.PAST), unit.has(Means.FUTURE)
        return past is not None and (future is None or past.start < future.start)

    def _told(self) -> None:
        """The first full date, and a year named without a day near the top."""
        for unit in self.units:
            for stamp in self.by_unit[unit.index]:
                if self.out.news and stamp.role is Role.EVENT and unit.has(Means.FUTURE):
                    continue
                if stamp.day and stamp.day.year and stamp.day.month and stamp.role in (Role.EVENT, Role.PAST):
                    told = self.calendar.date_of(stamp.day)
                    near = self.calendar.published
                    if told is None or (near is not None and abs((told - near).days) > 400):
                        continue
                    self.calendar.told = told
                    break
            if self.calendar.told is not None or unit.block > 6:
                break
        if (
            self.out.news
            and self.calendar.told
            and self.calendar.published
            and self.calendar.told < self.calendar.published
        ):
            self.calendar.told = self.calendar.published
        for unit in self.units[:6]:
            year = _YEAR.search(self.page.text, unit.start, unit.end)
            if year is not None:
                self.calendar.year = int(year[0])
                break

    def _zones_told(self) -> None:
        """ "All times are Brussels time": a zone for the whole text."""
        for unit in self.units:
            mark = unit.has(Means.ALL_TIMES)
            if mark is None or unit.clocks:
                continue
            found = self._label_in(mark.end, min(unit.end, mark.end + 60))
            if found is not None:
                self.all_times = found
                return

    def _label_in(self, start: int, end: int) -> tuple[str, Span] | None:
        """The first zone label between two offsets."""
        text, low = self.page.text, self.page.low
        starts: dict[int, list[Mark]] = {}
        for unit in self.units:
            if unit.start <= start < unit.end:
                for mark in unit.marks:
                    if mark.means is Means.LOCAL:
                        starts.setdefault(mark.start, []).append(mark)
        local: tuple[str, Span] | None = None  # "local (TRT, UTC+3)": the label that says more is taken
        for word in _LABEL_WORD.finditer(text, start, end):
            stop = labels.label_end(text, low, word.start(), self.page.language, starts)
            if stop is not None and stop <= end + 1:
                found = text[word.start() : stop], Span(word.start(), stop)
                if word.start() not in starts:
                    return found
                local = local or found
        return local

    def _lead(self) -> None:
        """The day or span of the whole occasion: of the opening, else of the title."""
        best: Stamp | None = None
        if self.out.news:
            return
        limit = self._lead_limit
        for unit in self.units[:limit]:
            if unit.form in (Form.ROW, Form.FIELD):
                continue
            for stamp in self.by_unit[unit.index]:
                if (
                    stamp.day is None
                    or stamp.role is not Role.EVENT
                    or stamp.day.relative in (Means.SAME_DAY, Means.EACH_DAY, Means.EVE)
                ):
                    continue
                if (
                    best is None
                    or (
                        (best.unit.form in (Form.TITLE, Form.HEADING) or not (best.day and best.day.month))
                        and stamp.unit is not best.unit
                        and self._fuller(stamp, best)
                    )
                    or (stamp.day.month and best.day and not best.day.month)
                ):
                    best = stamp
                    if stamp.day.month:
                        break
        for unit in self.units:
            if best is None and unit.label in (Means.L_WHEN, Means.L_DATE):
                best = next((s for s in self.by_unit[unit.index] if s.day and s.role is Role.EVENT), None)
        if best is None or best.day is None:
            self.calendar.lead = self._rows_day() or self._dated_rows()
            return
        first = self.calendar.date_of(best.day)
        if first is None:
            return
        last = self.calendar.last_of(best.day, first)
        self.lead_stamp = best
        if last is not None and last > first:
            self.calendar.span = (first, last)
            titled = next(
                (s.day for s in self.by_unit[0] if s.day and s.day.month and not s.day.last and s.role is Role.EVENT),
                None,
            )
            if titled is not None and best.unit.index > 0:
                self.calendar.lead = self.calendar.date_of(titled)
        else:
            self.calendar.lead = first

    def _rows_day(self) -> date | None:
        """The day of the rows and fields, where they all have the same."""
        days = {
            self.calendar.date_of(stamp.day)
            for unit in self.units
            if unit.form in (Form.ROW, Form.FIELD)
            for stamp in self.by_unit[unit.index]
            if stamp.day is not None and stamp.role is Role.EVENT and not stamp.day.relative
        }
        return days.pop() if len(days) == 1 else None

    def _dated_rows(self) -> date | None:
        """The day that stands over the text, where its rows have no other: "Casteau, 18 March 2026"."""
        rows = any(u.form is Form.ROW and any(s.role is Role.EVENT for s in self.by_unit[u.index]) for u in self.units)
        if not rows or self.dateline is None or self.dateline.day is None:
            return None
        return self.calendar.date_of(self.dateline.day)

    def _lead_end(self) -> int:
        """How many units make up title and opening."""
        prose = 0
        block = -1
        for unit in self.units:
            if unit.form is Form.ROW and any(s.role is Role.EVENT for s in self.by_unit[unit.index]):
                return unit.index
            if unit.label in (Means.L_WHEN, Means.L_DATE) and any(s.day is not None for s in self.by_unit[unit.index]):
                return unit.index
            if unit.form in (Form.PROSE, Form.BULLET) and unit.block != block and unit.end - unit.start > 40:
                prose, block = prose + 1, unit.block
                if prose > 2:
                    return unit.index
        return len(self.units)

    @staticmethod
    def _fuller(stamp: Stamp, other: Stamp) -> bool:
        if stamp.day is None or other.day is None:
            return False
        return (bool(stamp.day.month), bool(stamp.day.last)) >= (bool(other.day.month), bool(other.day.last))

    # the walk

    def _walk(self) -> None:
        for unit in self.units:
            stamps = self.by_unit[unit.index]
            if unit.form is Form.HEADING or (unit.form in (Form.PROSE, Form.NOTE) and unit.end - unit.start < 70):
                self._heading(unit, stamps)
            if unit.form is Form.ROW and not stamps:
                self._open_row(unit)
            in_unit: date | None = None
            for stamp in stamps:
                if stamp.role is Role.DEADLINE or stamp.role is not Role.EVENT:
                    continue
                day = self._day_of(unit, stamp, stamps, in_unit)
                if day is not None and stamp.day is not None:
                    in_unit = day
                    if stamp.day.day or stamp.day.weekday >= 0:
                        self.block_day = (unit.block, day, stamp.day)
                self._consider(unit, stamp, day, stamps)

    def _heading(self, unit: Unit, stamps: list[Stamp]) -> None:
        """A heading that names a day governs what follows; a short one before a row stands over it."""
        dated = next(
            (
                s
                for s in stamps
                if s.day is not None and s.clock is None and s.role is Role.EVENT and not s.day.relative
            ),
            None,
        )
        if (
            dated is not None
            and dated.day is not None
            and (unit.form is Form.HEADING or self._other_words(unit, dated) <= 2)
        ):
            first = self.calendar.date_of(dated.day, listed=True)
            if first is not None and dated.day.last is None and not dated.day.listed:
                self.heading_day, self.heading_unit = first, unit
                self.heads = [unit]
            elif first is not None and dated.day.last is not None and dated is not self.lead_stamp:
                self._headed_span(unit, dated, first)
            return
        if unit.form is not Form.HEADING:
            return
        if unit.end - unit.start <= 6:
            alone = self._label_in(unit.start, unit.end)
            if alone is not None and alone[1].end == unit.end:
                self.label = alone
        elif self.page.text[unit.end - 1] == ")" or "(" in self.page.text[unit.start : unit.end]:
            opened = self.page.text.rfind("(", unit.start, unit.end)
            bracketed = self._label_in(opened, unit.end)
            if bracketed is not None and bracketed[1].start == opened + 1:
                self.label = bracketed
        self.heads = [h for h in self.heads if h is self.heading_unit]
        self.heads.append(unit)

    def _headed_span(self, unit: Unit, stamp: Stamp, first: date) -> None:
        """"12 and 13 March" over a line without a time: an occasion of several days."""
        follow = self.units[unit.index + 1] if unit.index + 1 < len(self.units) else None
        last = self.calendar.last_of(stamp.day, first) if stamp.day else None
        if follow is None or last is None or follow.clocks or follow.block != unit.block or not follow.has(Means.OCCASION, Means.GOES):
            return
        span = titles.cut(self.page.text, follow.start, follow.end)
        self.out.items.append(
            Item(unit=follow, title=titles.tidy(self.page.text[span.start : span.end]), title_span=span, day=first,
                 day_span=Span(stamp.day.start, stamp.day.end) if stamp.day else span, last=last, own=[follow])
        )  # fmt: skip
        self.heading_day = self.heading_unit = None

    def _day_of(self, unit: Unit, stamp: Stamp, stamps: list[Stamp], in_unit: date | None) -> date | None:
        calendar = self.calendar
        if stamp.day is not None:
            near = self.block_day[1] if self.block_day and self.block_day[0] == unit.block else None
            return calendar.date_of(stamp.day, event=near or self.heading_day or calendar.lead)
        if in_unit is not None:
            return in_unit
        others = [
            s
            for s in stamps
            if s.day is not None and s.role is Role.EVENT and not s.day.last and (s.day.month or s.day.relative)
        ]
        if len(others) == 1 and others[0].day is not None:
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
        if calendar.lead is not None and (unit.has(Means.FUTURE, Means.OCCASION) or unit.form is Form.TITLE):
            return calendar.lead
        return None

    def _day_field(self, unit: Unit) -> date | None:
        """The day of a date field beside a time field."""
        for other in self.units[max(0, unit.index - 4) : unit.index + 3]:
            if other.label in (Means.L_DATE, Means.L_WHEN) and other is not unit:
                for stamp in self.by_unit[other.index]:
                    if stamp.day is not None and stamp.day.last is None:
                        return self.calendar.date_of(stamp.day)
        return None

    def _consider(self, unit: Unit, stamp: Stamp, day: date | None, stamps: list[Stamp]) -> None:
        """A stamp that may be an event."""
        if stamp.clock is None:
            self._day_only(unit, stamp, day, stamps)
            return
        if unit.form in (Form.PROSE, Form.BULLET, Form.HEADING, Form.NOTE) and not self._may_be_told(unit, stamp, day):
            stamp.role = Role.MENTION
            return
        if day is None:
            stamp.role = Role.NO_DAY
            return
        if self._before_news(day, unit):
            stamp.role = Role.PAST
            return
        self._add(unit, stamp, day, stamps)

    def _may_be_told(self, unit: Unit, stamp: Stamp, day: date | None) -> bool:
        if self.out.news and not (unit.has(Means.FUTURE) and (stamp.day is not None or self.block_day)):
            return False
        if stamp.day is not None and stamp.day.month and (unit.form is not Form.PROSE or unit.index < self._lead_limit):
            return True
        span = self.calendar.span
        if stamp.day is not None and day is not None and not self.out.news and span is not None and span[0] <= day <= span[1]:
            return True
        return unit.has(Means.FUTURE, Means.OCCASION, Means.CANCELLED, Means.POSTPONED, Means.MOVED) is not None

    def _before_news(self, day: date, unit: Unit) -> bool:
        published = self.page.published or (self.calendar.published if self.out.news else None)
        limit = published or (self.calendar.told if self.out.news else None)
        return limit is not None and day < limit and not self._off(unit)

    def _off(self, unit: Unit) -> bool:
        return self.out.cancelled or unit.has(Means.CANCELLED, Means.POSTPONED, Means.MOVED) is not None

    def _day_only(self, unit: Unit, stamp: Stamp, day: date | None, stamps: list[Stamp]) -> None:
        """A day without a clock: an item of a list, or something announced in passing; the lead is dealt with last."""
        if day is None or stamp is self.lead_stamp or stamp.day is None or stamp.day.relative:
            return
        if self.out.news:
            known = self.calendar.told or self.calendar.published
            ahead = known is None or day > known
            told = unit.has(Means.FUTURE, Means.NEXT, Means.OCCASION) is not None
            if unit.form in (Form.PROSE, Form.BULLET) and told and ahead and stamp.day.month and not unit.has(Means.TERM):
                self._add(unit, stamp, day, stamps, announced=True)
            elif stamp.role is Role.EVENT:
                stamp.role = Role.MENTION
            return
        listed = unit.form is Form.BULLET and stamp.start - unit.start < 4 and self._other_words(unit, stamp) >= 2
        if listed and unit.has(Means.OCCASION) and self.calendar.span is None:
            self._add(unit, stamp, day, stamps)
            return
        if unit.form in (Form.PROSE, Form.BULLET) and unit.has(Means.POSTPONED):
            self._add(unit, stamp, day, stamps)
            return
        if stamp is not self.lead_stamp and unit.form is not Form.HEADING and unit.label not in _WHEN:
            stamp.role = Role.MENTION

    # items

    def _add(self, unit: Unit, stamp: Stamp, day: date, stamps: list[Stamp], announced: bool = False) -> None:
        words = self._segment(unit, stamp, stamps)
        span = self._title(unit, stamp, words, stamps)
        if span.start == span.end:
            stamp.role = Role.MENTION  # a time with nothing beside it
            return
        rest = self._title_rest(unit, stamp, words, span)
        day_words = Span(stamp.day.start, stamp.day.end) if stamp.day else self._day_words(day)
        item = Item(
            unit=unit, title=titles.joined(self.page.text, (span, rest) if rest else (span,)), title_span=span, title_rest=rest, day=day,
            day_span=day_words, words=words, clock=stamp.clock, announced=announced, own=self._own(unit), heads=list(self.heads) if unit.form in (Form.ROW, Form.FIELD) else [],
        )  # fmt: skip
        if stamp.day is not None:
            last = self.calendar.last_of(stamp.day, day)
            if last is not None and stamp.clock is None:
                item.last = last
            if self.calendar.disagrees(stamp.day, day):
                self._weekday_doubt(item, stamp.day)
        item.others = stamp.also
        if stamp.until is not None and stamp.until.clock is not None and stamp.until.day is not None:
            ends = self.calendar.date_of(stamp.until.day)
            if ends is not None and ends >= day:
                item.until = (
                    ends,
                    stamp.until.clock.hour,
                    stamp.until.clock.minute,
                    Span(stamp.until.start, stamp.until.end),
                )
        if stamp.clock is not None and stamp.clock.label is None:
            item.label = (self.label if unit.form is Form.ROW else None) or self.all_times
        self._clock_moved(unit, item)
        self._same_hour(unit, item)
        self._status(item)
        self.out.items.append(item)

    def _weekday_doubt(self, item: Item, day: Day) -> None:
        item.status = Status.TENTATIVE
        item.evidence.append(("status", Span(day.start, day.end)))
        item.doubts.append(
            Doubt(
                code="weekday-disagrees",
                said=f"{item.day.isoformat()} is not the weekday that is written beside it.",
                span=Span(day.start, day.end),
            )
        )

    def _day_words(self, day: date) -> Span:
        """Words that name a day, for a clock that takes it from elsewhere."""
        if self.block_day is not None and self.block_day[1] == day:
            return Span(self.block_day[2].start, self.block_day[2].end)
        if self.heading_unit is not None and self.heading_day == day:
            written = self.heading_unit.days[0]
            return Span(written.start, written.end)
        if self.lead_stamp is not None and self.lead_stamp.day is not None:
            return Span(self.lead_stamp.day.start, self.lead_stamp.day.end)
        return Span(0, 0)

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
        return Span(start, end)

    def _inline_rows(self, unit: Unit, stamps: list[Stamp]) -> bool:
        """ "Programme: 9:00 welcome; 10:00 speech": rows that stand on one line, each behind its time."""
        text = self.page.text
        if text[unit.start : stamps[0].start].strip(" ")[-1:] not in ("", ":", "-", "–"):
            return False
        return all(
            text[unit.start : s.start].rstrip(" ")[-1:] in (";", ",", "/", "|", "•", "·", ".") for s in stamps[1:]
        )

    def _own(self, unit: Unit) -> list[Unit]:
        """The units that hang on a unit: notes and lines of its row, fields of its group."""
        own = [unit]
        if unit.form is Form.FIELD:
            return self._fields(unit)
        if unit.form is not Form.ROW:
            return own
        bare = unit.end - self._row_stamp_end(unit) < 3
        later = self.units[unit.index + 1 :]
        next_row = next((u.index for u in later if self._starts_row(u) or self._is_day_heading(u)), None)
        limit = next_row if next_row is not None else len(self.units)
        for other in self.units[unit.index + 1 : limit]:
            same = other.block == unit.block
            last = other.form is Form.HEADING and other.index + 1 == limit and next_row is not None and not same
            if last and (not bare or len(own) > 1):
                break
            near = next_row is not None and other.index - unit.index <= 10
            if not (same or near or (bare and other.block - unit.block <= 3 and other.end - other.start < 160)):
                break
            if not same and next_row is None and other.form is Form.PROSE and not bare:
                break
            if not same and not bare and other.form is Form.PROSE and other.end - other.start > 120:
                break
            own.append(other)
        return own

    def _row_stamp_end(self, unit: Unit) -> int:
        stamps = self.by_unit[unit.index]
        return stamps[0].end if stamps else unit.start

    def _starts_row(self, unit: Unit) -> bool:
        """Whether a unit is a row of its own, and not a line about the row above ("RSVP by 3 p.m.")."""
        stamps = self.by_unit[unit.index]
        return unit.form is Form.ROW and (not stamps or stamps[0].role not in (Role.DEADLINE, Role.BEFORE))

    def _is_day_heading(self, unit: Unit) -> bool:
        return unit.form is Form.HEADING and any(
            s.day is not None and s.clock is None for s in self.by_unit[unit.index]
        )

    def _fields(self, unit: Unit) -> list[Unit]:
        whens = [u for u in self.units if u.label is unit.label]
        if len(whens) == 1:
            return [u for u in self.units if u.label is not None and u.label not in (Means.L_OTHER, Means.L_HOURS)]
        low = max((u.index for u in whens if u.index < unit.index), default=-1)
        high = min((u.index for u in whens if u.index > unit.index), default=len(self.units))
        around = [u for u in self.units[low + 1 : high] if u.label is not None and u.label is not Means.L_OTHER]
        return [u for u in around if u.index >= unit.index or u.block == unit.block or u.section == unit.section]

    def _title(self, unit: Unit, stamp: Stamp, words: Span, stamps: list[Stamp]) -> Span:
        text = self.page.text
        whole = self._release_title()
        if unit.form is Form.ROW:
            events = [s for s in stamps if s.role is Role.EVENT]
            if events and stamp is not events[0]:
                before = events[events.index(stamp) - 1]
                return self._trimmed(before.end, stamp.start)
            return self._row_title(unit, stamp, whole)
        if unit.form is Form.FIELD:
            events = [s for s in stamps if s.role is Role.EVENT]
            if stamp is not events[0]:
                opened = text.rfind("(", unit.start, stamp.start)
                return self._trimmed(max(opened + 1, events[events.index(stamp) - 1].end), stamp.start)
            behind = titles.cut(text, stamp.end, unit.end)
            told = any(m.means is Means.OCCASION and behind.start <= m.start < behind.end for m in unit.marks)
            if told and len(events) == 1:
                return behind
            what = next((u for u in self._fields(unit) if u.label is Means.L_WHAT), None)
            if what is not None:
                return titles.cut(text, what.value, what.end)
            section = self.units[unit.section] if unit.section >= 0 else None
            if section is not None and section.has(Means.OCCASION) and not section.has(Means.ADVISORY):
                return titles.cut(text, section.start, section.end)
            return whole
        if unit.form is Form.TITLE:
            return whole
        timed = sum(
            1 for u in self.units for s in self.by_unit[u.index] if s.clock is not None and s.role is Role.EVENT
        )
        if timed == 1 and stamp.clock is not None and not self.out.news:
            return whole
        return self._sentence_title(unit, stamp, words, stamps)

    def _release_title(self) -> Span:
        title = self.units[0] if self.units and self.units[0].form is Form.TITLE else None
        if title is not None:
            return titles.cut(self.page.text, title.start, title.end)
        first = self.units[0]
        return titles.cut(self.page.text, first.start, first.end)

    def _row_title(self, unit: Unit, stamp: Stamp, whole: Span) -> Span:
        text = self.page.text
        behind = stamp.end
        for other in self.by_unit[unit.index]:
            if other.role in (Role.OLD, Role.END, Role.NOTE) and 0 <= other.start - behind < 24:
                behind = other.end
        after = titles.cut(text, behind, unit.end)
        doubtful = [
            m for m in unit.marks if m.means is Means.TENTATIVE and after.start <= m.start and m.end <= after.end
        ]
        if doubtful and after.end - after.start <= doubtful[0].end - doubtful[0].start + 2:
            after = Span(unit.end, unit.end)  # "(tbc)" is no title
        follow = [u for u in self._own(unit)[1:] if u.form is not Form.NOTE]
        same = [u for u in follow if u.block == unit.block and not u.days and u.label is None]
        if after.end - after.start >= 3:
            if self._is_place(unit, after):
                named = same[0] if same and same[0].has(Means.OCCASION, Means.FUTURE) else None
                return titles.cut(text, named.start, named.end) if named is not None else whole
            return self._to_next(unit, stamp, after)
        over = self.units[unit.index - 1] if unit.index else None
        if over is not None and over.block == unit.block and over.form is Form.HEADING and over.has(Means.OCCASION) and not over.days:
            return titles.cut(text, over.start, over.end)
        before = titles.cut(text, unit.start, stamp.start)
        if text[unit.end - 1] == ":" and before.end - before.start >= 3:
            return whole
        small = self.page.language.glue
        empty = all(word in small for word in WORD.findall(self.page.low[before.start : before.end]))
        if before.end - before.start >= 3 and not empty and not (text[stamp.start - 1] in "([" and same):
            return whole if self._is_place(unit, before) else before
        if not follow:
            before_it = self.units[unit.index - 1] if unit.index else None
            if (
                before_it is not None
                and before_it.form is Form.HEADING
                and before_it.has(Means.OCCASION)
                and not before_it.days
            ):
                return titles.cut(text, before_it.start, before_it.end)
            others = any(u.form is Form.ROW and u is not unit for u in self.units)
            return Span(unit.start, unit.start) if others else whole
        if self.page.columns and Means.L_WHAT in self.page.columns:
            at = self.page.columns.index(Means.L_WHAT) - 1
            best = follow[min(max(at, 0), len(follow) - 1)]
        else:
            named = [u for u in follow if u.label not in (Means.L_WHERE, Means.L_ACCESS, Means.L_STREAM, Means.L_OTHER)]
            best = named[0] if named else follow[0]
            if len(named) > 1 and self._venue_cell(named[0]) and not self._venue_cell(named[1]):
                return titles.cut(text, named[1].start, named[1].end)
            if not best.has(Means.OCCASION, Means.FUTURE) and self._is_place(best, Span(best.start, best.end)):
                best = next((u for u in named if u.has(Means.OCCASION)), best)
        return titles.cut(text, best.value if best.label else best.start, best.end)

    def _to_next(self, unit: Unit, stamp: Stamp, after: Span) -> Span:
        """The words behind a stamp, as far as the next one that is an event of its own."""
        for other in self.by_unit[unit.index]:
            if other.start > stamp.end and other.role is Role.EVENT and other.start < after.end:
                return self._trimmed(after.start, other.start)
        return after

    def _venue_cell(self, unit: Unit) -> bool:
        """Whether a cell of a table names a room: "Conference Room 4"."""
        words = WORD.findall(self.page.low[unit.start : unit.end])
        return len(words) <= 5 and any(word in self.page.language.venues or word == "stakeout" for word in words)

    def _venue_word(self, word: str) -> bool:
        """Whether a lower-case word names a venue, by itself or by its ending ("Sitzungssaal")."""
        language = self.page.language
        return word in language.venues or (bool(language.venue_endings) and word.endswith(language.venue_endings))

    def _is_place(self, unit: Unit, span: Span) -> bool:
        """Whether words name a place and nothing that happens there."""
        marks = [m for m in unit.marks if span.start <= m.start < span.end and not self._venue_word(self.page.low[m.start : m.end])]
        if any(m.means in (Means.OCCASION, Means.FUTURE, Means.ROLE, Means.HONORIFIC) for m in marks):
            return False
        words = WORD.findall(self.page.text[span.start : span.end])
        small = self.page.language.glue | self.page.language.small_words
        if sum(word[0].islower() and word not in small for word in words) > 2:
            return False
        text = self.page.text
        if ":" in text[span.start : span.end]:
            return False
        comma = text.find(",", span.start, span.end)
        first = Span(span.start, comma if comma > 0 else span.end)
        if any(self._venue_word(word.lower()) for word in WORD.findall(text[first.start : first.end])):
            return True
        if text.count(",", span.start, span.end) > 1 and any(c.isdigit() for c in text[span.start : span.end]):
            return True
        if any(m.means is Means.L_WHERE for m in marks) and len(words) <= 8:
            return True
        known = find_places(text, first.start, first.end, self.page.language)
        return bool(known) and sum(p.end - p.start for p in known) * 2 > first.end - first.start

    def _sentence_title(self, unit: Unit, stamp: Stamp, words: Span, stamps: list[Stamp]) -> Span:
        """The clause of a sentence that names what happens."""
        text = self.page.text
        if text[unit.end - 1] == ":":
            return self._release_title()
        if words.start == stamp.start and words.end - stamp.end > 3:
            return titles.cut(text, stamp.end, words.end)
        marks = [m for m in unit.marks if m.means in (Means.OCCASION, Means.FUTURE)]
        start, stop = words.start, max(words.start, stamp.start)
        part = text.rfind(";", start, stop)
        if part >= 0 and any(part < m.start < stop for m in marks):
            start = part + 1
        elif words.start > unit.start and not any(words.start <= m.start < words.end for m in marks):
            start = unit.start
        if any(start <= m.start < stop for m in marks):
            return self._trimmed(start, stop)
        if any(stamp.end <= m.start < words.end for m in marks):
            return titles.cut(text, stamp.end, words.end)
        return titles.cut(text, unit.start, unit.end)

    def _title_rest(self, unit: Unit, stamp: Stamp, words: Span, title: Span) -> Span | None:
        """Where the title of a sentence goes on behind the time: "lays a wreath (at 9:30) at the memorial"."""
        if unit.form not in (Form.PROSE, Form.BULLET) or not unit.start <= title.start < title.end <= stamp.start:
            return None
        end = min(words.end, stamp.end + _REST)
        part = self.page.text.find(";", stamp.end, end)
        end = part if part >= 0 else end
        if end < words.end and end - stamp.end == _REST:
            end = max(self.page.text.rfind(" ", stamp.end, end), stamp.end)
        span = titles.cut(self.page.text, stamp.end, end)
        return span if span.end - span.start > 3 else None

    def _trimmed(self, start: int, end: int) -> Span:
        """Without the small words at the end that led to the time: "begins at", "on"."""
        span = titles.cut(self.page.text, start, end)
        small = self.page.language.glue | self.page.language.small_words
        stop = span.end
        while stop > span.start:
            begin = self.page.low.rfind(" ", span.start, stop) + 1
            if begin <= span.start or self.page.low[begin:stop].strip(",.;:(") not in small:
                break
            stop = begin - 1
        return titles.cut(self.page.text, span.start, stop)

    # status

    def _status(self, item: Item) -> None:
        unit = item.unit
        area = item.words or Span(unit.start, unit.end)
        near = [u for u in item.own if u is unit or u.form in (Form.NOTE, Form.FIELD)]
        marks = [
            m
            for u in near
            for m in u.marks
            if u is not unit or area.start <= m.start < area.end or unit.form is Form.ROW
        ]
        means = {m.means for m in marks}
        elsewhere = (
            self.out.cancelled and unit.days and self.calendar.lead is not None and item.day != self.calendar.lead
        )
        if Means.CANCELLED in means or (self.out.cancelled and not elsewhere):
            item.status = Status.CANCELLED
            self._told_by(item, marks, Means.CANCELLED)
        elif Means.POSTPONED in means and item.status is Status.CONFIRMED:
            self._postponed(item)
        elif Means.TENTATIVE in means and unit.form is not Form.TITLE:
            item.status = Status.TENTATIVE
            self._told_by(item, marks, Means.TENTATIVE)

    def _told_by(self, item: Item, marks: list[Mark], means: Means) -> None:
        """Keep the words that give a status; those of title and opening where its own have none."""
        every = marks + [m for u in self.units[:8] for m in u.marks]
        mark = next((m for m in every if m.means is means), None)
        if mark is not None:
            item.evidence.append(("status", Span(mark.start, mark.end)))

    def _postponed(self, item: Item) -> None:
        """The old time is postponed, the new one confirmed."""
        mark = next((m for m in item.unit.marks if m.means is Means.POSTPONED), None)
        if mark is None:
            return
        if item.day_span.start < mark.start:
            item.status = Status.POSTPONED
            item.evidence.append(("status", Span(mark.start, mark.end)))

    def _same_hour(self, unit: Unit, item: Item) -> None:
        """ "postponed to Friday, at the same hour": the new day keeps the old clock."""
        if item.clock is not None or unit.has(Means.SAME_HOUR) is None:
            return
        old = next((i for i in self.out.items if i.unit is unit and i.clock is not None), None)
        old = old or next(
            (i for i in reversed(self.out.items) if i.clock is not None and i.unit.block == unit.block), None
        )
        if old is not None:
            item.clock = old.clock

    def _clock_moved(self, unit: Unit, item: Item) -> None:
        """ "from 15:00 to 14:15" where something is moved: the second is the time, and no end."""
        clock = item.clock
        moved = unit.has(Means.MOVED)
        if clock is None or clock.until is None or moved is None or moved.start > clock.start:
            return
        item.clock = clock._replace(hour=clock.until[0], minute=clock.until[1], until=None)

    def _open_row(self, unit: Unit) -> None:
        """A row whose time is to be confirmed."""
        day = self.heading_day or self.calendar.lead
        if day is None:
            return
        mark = next((m for m in unit.marks if m.means is Means.TENTATIVE), None)
        if mark is None:
            return
        span = titles.cut(self.page.text, mark.end, unit.end)
        if span.end - span.start < 12:
            span = titles.cut(self.page.text, unit.start, unit.end)
        if span.end - span.start < 3:
            return
        self.out.items.append(
            Item(unit=unit, title=titles.tidy(self.page.text[span.start : span.end]), title_span=span, day=day, day_span=self._day_words(day),
                 own=self._own(unit), heads=list(self.heads), status=Status.TENTATIVE, evidence=[("status", Span(mark.start, mark.end))])
        )  # fmt: skip

    # the whole

    def _whole(self) -> None:
        """The occasion itself: a span, or a day on which nothing has a time."""
        stamp = self.lead_stamp
        if self.out.news or (self.calendar.span is None and self._body_span()) or stamp is None or stamp.day is None:
            return
        if self.calendar.span is None and not any(
            u.has(Means.FUTURE, Means.OCCASION, Means.ADVISORY, Means.GOES, Means.CANCELLED, Means.POSTPONED)
            for u in (stamp.unit, self.units[0])
        ):
            return
        title = self._release_title()
        if self.units[0].has(Means.AGENDA) and stamp.unit.form is Form.PROSE:
            title = self._sentence_title(stamp.unit, stamp, Span(stamp.unit.start, stamp.unit.end), [stamp])
        words = Span(stamp.day.start, stamp.day.end)
        if self.calendar.span is not None:
            first, last = self.calendar.span
            if self._agenda(stamp.unit) or self._before_news(last, stamp.unit):
                return
            item = Item(
                unit=stamp.unit,
                title=titles.tidy(self.page.text[title.start : title.end]),
                title_span=title,
                day=first,
                day_span=words,
                last=last,
                own=[stamp.unit],
                whole=True,
            )
            self._status(item)
            self.out.items.append(item)
            return
        day = self.calendar.lead
        if day is None or any(
            i.day == day or (i.status is Status.POSTPONED) for i in self.out.items if not i.announced
        ):
            return
        if stamp.clock is not None or self._agenda(stamp.unit) or self._before_news(day, stamp.unit):
            return
        if any(i.clock is not None for i in self.out.items) and stamp.unit.form is Form.TITLE:
            return
        item = Item(
            unit=stamp.unit,
            title=titles.tidy(self.page.text[title.start : title.end]),
            title_span=title,
            day=day,
            day_span=words,
            own=[stamp.unit],
            whole=True,
        )
        if stamp.day.listed:
            pass
        if self.calendar.disagrees(stamp.day, day):
            self._weekday_doubt(item, stamp.day)
        self._status(item)
        self.out.items.append(item)

    def _body_span(self) -> bool:
        """An occasion whose days the body tells: "The meetings take place from 16 to 19 June"."""
        days = {item.day for item in self.out.items if item.clock is not None}
        for unit in self.units:
            if unit.form is not Form.PROSE or not unit.has(Means.OCCASION) or unit.has(Means.PAST, Means.TERM, Means.CANCELLED):
                continue
            for stamp in self.by_unit[unit.index]:
                if stamp.day is None or stamp.day.last is None or stamp.clock is not None or stamp.role not in (Role.EVENT, Role.MENTION):
                    continue
                first = self.calendar.date_of(stamp.day)
                last = self.calendar.last_of(stamp.day, first) if first else None
                if first is None or last is None or not any(first <= day <= last for day in days):
                    continue
                title = self._release_title()
                self.out.items.append(
                    Item(unit=unit, title=titles.tidy(self.page.text[title.start : title.end]), title_span=title, day=first,
                         day_span=Span(stamp.day.start, stamp.day.end), last=last, own=[unit], whole=True)
                )  # fmt: skip
                return True
        return False

    def _agenda(self, unit: Unit) -> bool:
        mark = unit.has(Means.AGENDA)
        if mark is None:
            return False
        span = self.calendar.span
        week = span is not None and span[0].weekday() == 0 and 3 <= (span[1] - span[0]).days <= 6
        return week or not any(m.means is Means.OCCASION for m in unit.marks)

    # deadlines

    def _deadlines(self) -> None:
        timed = sorted(i.day for i in self.out.items)
        event = timed[0] if timed else self.calendar.lead or (self.calendar.span[0] if self.calendar.span else None)
        for unit in self.units:
            in_unit: date | None = None
            for stamp in self.by_unit[unit.index]:
                if stamp.role is not Role.DEADLINE:
                    continue
                days = self._due_days(stamp, event, timed, in_unit)
                if not days:
                    stamp.role = Role.NO_DAY
                for day in days:
                    in_unit = day
                    self.out.dues.append(
                        Due(stamp, day, stamp.clock, titles.cut(self.page.text, unit.start, unit.end), self.all_times)
                    )

    def _due_days(self, stamp: Stamp, event: date | None, timed: list[date], in_unit: date | None) -> list[date]:
        if stamp.day is None:
            if in_unit:
                return [in_unit]
            owner = next(
                (i for i in self.out.items if i.clock is not None and i.unit.form is Form.ROW and stamp.unit in i.own),
                None,
            )
            return [owner.day] if owner is not None else []
        if stamp.day.relative is Means.EACH_DAY:
            held = sorted({i.day for i in self.out.items if i.clock is not None})
            return held
        if stamp.day.relative is Means.SAME_DAY:
            event = next(
                (i.day for i in reversed(self.out.items) if not i.whole and i.unit.index <= stamp.unit.index), event
            )
        day = self.calendar.date_of(stamp.day, event=event, deadline=True)
        if day is None:
            return []
        if self.out.news and self.calendar.told is not None and day < self.calendar.told:
            return []
        return [day]

    def _dated(self) -> date | None:
        for unit in self.units:
            for stamp in self.by_unit[unit.index]:
                if stamp.day is not None and stamp.day.month and stamp.role in (Role.EVENT, Role.PAST):
                    return self.calendar.date_of(stamp.day, past=stamp.role is Role.PAST)
        return self.out.items[0].day if self.out.items else None
