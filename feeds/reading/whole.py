"""The whole occasion: a visit or summit of several days, a day on which nothing has a time, days under a heading.

Refuses lists: the span of an agenda or a week ahead is no event.
"""

from __future__ import annotations

import re
from datetime import date

from feeds.model.event import Span, Status
from feeds.reading import titles
from feeds.reading.items import Items
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Item, Unit
from feeds.reading.stamps import Role, Stamp
from feeds.reading.statuses import tell_status

_LABEL = 40  # characters of a name before a colon
_BESIDE = 8  # characters between a verb and the days that it tells of
_LONG_BEFORE = 7  # days before publication of which no text announces anything
_MOVES = (Means.POSTPONED, Means.MOVED)
_HELD = (Means.OCCASION, Means.GOES, Means.FUTURE, Means.ROLE)  # words of a title that names an occasion

_THIS_WEEK = re.compile(
    r"(?:['’]s?|\b(?:this|next|our|coming)) week\b|\bthe week (?:in|at|ahead)\b"
    r"|\b(?:cette|prochaine|leur|sa) semaine\b|\b(?:diese|nächste|kommende|dieser|nächster)r? woche\b"
)


class Whole(Items):
    """Makes the items of whole occasions."""

    _each = False  # whether the day of the occasion stands for several, each with an item of its own

    def _headed_span(self, unit: Unit, stamp: Stamp, first: date) -> None:
        """ "12 and 13 March" over a line without a time: an occasion of several days."""
        follow = self.units[unit.index + 1] if unit.index + 1 < len(self.units) else None
        last = self.calendar.last_of(stamp.day, first) if stamp.day else None
        if (
            follow is None
            or last is None
            or follow.clocks
            or any(d.month for d in follow.days)  # the next line of a list of days
            or follow.block != unit.block
            or not follow.has(Means.OCCASION, Means.GOES)
        ):
            return
        span = titles.cut(self.page.text, follow.start, follow.end)
        self.out.items.append(
            Item(unit=follow, title=titles.tidy(self.page.text[span.start : span.end]), title_span=span, day=first,
                 day_span=Span(stamp.day.start, stamp.day.end) if stamp.day else span, last=last, own=[follow])
        )  # fmt: skip
        self.heading_day = self.heading_unit = None

    def _labelled_days(self, unit: Unit, stamp: Stamp, day: date) -> bool:
        """ "Journey: 24 and 25 March, Oslo": an occasion of some days, named before a colon; whether it was one."""
        before = self.page.text[unit.start : stamp.start].rstrip()
        named = unit.form in (Form.PROSE, Form.BULLET, Form.HEADING, Form.ROW) and 2 < len(before) <= _LABEL
        rest = self.page.text[stamp.end : unit.end]
        placed = rest.startswith(", ") and len(rest) <= _LABEL and not unit.has(Means.FUTURE, Means.PAST)
        untimed = self._hour_follows(unit, stamp)
        listed = before.endswith(",") and self._among_spans(unit) and not rest
        if not named or not (before.endswith(":") or listed) or (len(rest) > 1 and not (placed or untimed)):
            return False
        held = any(m.means in (Means.OCCASION, Means.GOES) and m.start < stamp.start for m in unit.marks)
        if stamp.day is None or not held or (stamp.day.last is None and not untimed):
            return False
        label = titles.cut(self.page.text, unit.start, unit.start + len(before))
        whole = self._release_title()
        titled = self.page.low.find(self.page.low[label.start : label.end], whole.start, whole.end) >= 0
        item = self._plain(unit, whole if titled and not listed else label, day, Span(stamp.day.start, stamp.day.end))
        item.last, item.whole, item.announced = self.calendar.last_of(stamp.day, day), True, self.out.news
        self._status(item)
        self.out.items.append(item)
        return True

    @staticmethod
    def _hour_follows(unit: Unit, stamp: Stamp) -> bool:
        """ "Press conference: Tuesday 12 May, time to be announced": a day whose hour is still to be told."""
        return any(m.means is Means.TENTATIVE and stamp.end <= m.start and m.end >= unit.end - 1 for m in unit.marks)

    def _among_spans(self, unit: Unit) -> bool:
        """Whether the lines beside a line end with some days as well: "Council, 11-12 May", "Assembly, 14-15 May"."""
        beside = (self.units[at] for at in (unit.index - 1, unit.index + 1) if 0 < at < len(self.units))
        near = [u for u in beside if u.block == unit.block and u.form is unit.form]
        return any(d.last is not None and d.end == u.end for u in near for d in u.days)

    def _prune(self) -> None:
        """A new day without a time gives way to the times that are told on it."""
        timed = {i.day for i in self.out.items if i.clock is not None}
        timed_in = {
            at for i in self.out.items if i.clock is not None and i.announced for at in (i.unit.index, i.unit.index - 1)
        }
        again = self.lead_stamp is not None and self.lead_stamp.unit.has(Means.POSTPONED) is not None
        self.out.items = [
            i
            for i in self.out.items
            if i.clock is not None
            or i.last is not None
            or i.day not in timed
            or i.status is not Status.CONFIRMED
            or not (self._is_new(i) or i.unit.has(*_MOVES) or again or (i.announced and i.unit.index in timed_in))
        ]

    def _whole(self) -> None:
        """The occasion itself: a span, or a day on which nothing has a time."""
        stamp = self.lead_stamp
        if self.out.news or (self.calendar.span is None and self._body_span()) or stamp is None or stamp.day is None:
            return
        if (self.calendar.span is None and self._statement()) or self._hour_of_night():
            return
        if (
            self.calendar.span is None
            and not any(
                u.has(Means.FUTURE, Means.OCCASION, Means.ADVISORY, Means.GOES, Means.CANCELLED, Means.POSTPONED)
                for u in (stamp.unit, self.units[0])
            )
            and not self._opens_ahead(stamp.unit)
        ):
            return
        if any(
            m.means is Means.L_HOURS and m.start == 0 and " " in self.page.low[: m.end] for m in self.units[0].marks
        ):
            return  # "Opening hours of the press room"
        title = self._release_title()
        if self.units[0].has(Means.AGENDA) and stamp.unit.form is Form.PROSE:
            title = self._sentence_title(stamp.unit, stamp, Span(stamp.unit.start, stamp.unit.end), [stamp])
        words = Span(stamp.day.start, stamp.day.end)
        if self.calendar.span is not None:
            first, last = self.calendar.span
            if self._each or self._agenda(stamp.unit) or self._before_news(last, stamp.unit):
                return
            item = Item(
                unit=stamp.unit,
                title=titles.tidy(self.page.text[title.start : title.end]),
                title_span=title,
                day=first,
                day_span=words,
                last=last,
                end_span=self.last_words,
                own=[stamp.unit],
                whole=True,
            )
            self._status(item)
            self.out.items.append(item)
            self._beside(stamp)
            return
        day = self.calendar.lead
        told = [i for i in self.out.items if not i.announced and (i.day == day or i.status is Status.POSTPONED)]
        if day is None or (told and not self._falls_whole(stamp, told)):
            return
        if stamp.clock is not None or self._agenda(stamp.unit) or self._before_news(day, stamp.unit):
            return
        if any(i.clock is not None for i in self.out.items) and stamp.unit.form is Form.TITLE:
            return
        if stamp.day.day and (stamp.day.month or day.month, stamp.day.day) != (day.month, day.day):
            words = self._day_words(day)  # the lead is the day to which it has been moved
        item = Item(
            unit=stamp.unit,
            title=titles.tidy(self.page.text[title.start : title.end]),
            title_span=title,
            day=day,
            day_span=words,
            own=[stamp.unit],
            whole=True,
        )
        if self.calendar.disagrees(stamp.day, day):
            self._weekday_doubt(item, stamp.day)
        self._same_hour(stamp.unit, item)
        item.whole = item.clock is None
        self._status(item)
        self._time_open(item)
        self.out.items.append(item)

    def _beside(self, lead: Stamp) -> None:
        """The second occasion of a sentence: "holds the Council on 11 and 12 May and the Assembly on 14 and 15 May"."""
        for stamp in self.by_unit[lead.unit.index]:
            if stamp.start <= lead.end or stamp.day is None or stamp.day.last is None or stamp.clock is not None:
                continue
            first = WORD.match(self.page.low, lead.end + 1)
            held = any(m.means is Means.OCCASION and lead.end < m.start < stamp.start for m in lead.unit.marks)
            day = self.calendar.date_of(stamp.day)
            if first is None or first[0] not in self.page.language.also or not held or day is None:
                return
            named = WORD.match(self.page.low, first.end() + 1)
            behind = named.end() if named is not None and named[0] in self.page.language.the else first.end()
            span = self._trimmed(behind, stamp.start)
            item = self._plain(lead.unit, span, day, Span(stamp.day.start, stamp.day.end))
            item.last, item.whole = self.calendar.last_of(stamp.day, day), True
            stamp.role = Role.EVENT
            self.out.items.append(item)
            return

    def _falls_whole(self, stamp: Stamp, told: list[Item]) -> bool:
        """Whether a journey of one day is called off beside what was to be held on it."""
        unit = stamp.unit
        off = (unit.has(Means.CANCELLED) or self.out.cancelled) and unit.has(Means.GOES, Means.OCCASION)
        return bool(off) and all(i.status is Status.CANCELLED and i.unit is not unit for i in told)

    def _statement(self) -> bool:
        """Whether the day is only named by a text that announces nothing: a statement, its date without any verb."""
        stamp = self.lead_stamp
        if stamp is None or stamp.unit.form is not Form.PROSE:
            return False
        held = (Means.FUTURE, Means.OCCASION, Means.ADVISORY, Means.GOES, Means.CANCELLED, Means.POSTPONED)
        return (
            not stamp.unit.has(*held)
            and not self._opens_ahead(stamp.unit)
            and not self.units[0].has(Means.FUTURE, Means.ADVISORY, Means.GOES)
            and any(unit.has(Means.PAST) for unit in self.units)
        )

    def _time_open(self, item: Item) -> None:
        """The time of the whole is still open where a field for it, or the title, says so."""
        if item.last is not None or item.status is not Status.CONFIRMED:
            return
        for unit in (*self.fields, self.units[0]):
            mark = unit.has(Means.TENTATIVE)
            if mark is not None and (
                unit.label in (Means.L_TIME, Means.L_WHEN, Means.L_DATE) or unit.form is Form.TITLE
            ):
                tell_status(item, Status.TENTATIVE, mark)
                return

    def _body_span(self) -> bool:
        """An occasion whose days the body tells: "The meetings take place from 16 to 19 June"."""
        days = {item.day for item in self.out.items if item.clock is not None}
        for unit in self.units:
            if (
                unit.form is not Form.PROSE
                or not unit.days
                or Means.OCCASION not in unit.kinds
                or unit.has(Means.PAST, Means.TERM, Means.CANCELLED)
            ):
                continue
            for stamp in self.by_unit[unit.index]:
                if (
                    stamp.day is None
                    or stamp.day.last is None
                    or stamp.clock is not None
                    or stamp.role not in (Role.EVENT, Role.MENTION)
                ):
                    continue
                first = self.calendar.date_of(stamp.day)
                last = self.calendar.last_of(stamp.day, first) if first else None
                if first is None or last is None or not any(first <= day <= last for day in days):
                    continue
                item = self._plain(unit, self._release_title(), first, Span(stamp.day.start, stamp.day.end))
                item.last, item.whole = last, True
                self.out.items.append(item)
                return True
        return False

    def _agenda(self, unit: Unit) -> bool:
        mark = unit.has(Means.AGENDA)
        span = self.calendar.span
        week = span is not None and span[0].weekday() == 0 and 3 <= (span[1] - span[0]).days <= 6
        following = self.units[1:2]
        if mark is None and span is not None and any(u.form is Form.HEADING and u.has(Means.AGENDA) for u in following):
            return self._listed_days(span) > 1  # "Judgments of 7 and 8 June", "Calendar for journalists"
        title, stamp = self.units[0], self.lead_stamp
        last = stamp is not None and stamp.end >= unit.end - 1
        of_whom = last and unit.form is Form.HEADING and unit.has(Means.ROLE) is not None  # "Minister Berg, 2-6 May"
        alone = stamp is not None and stamp.unit is unit and (of_whom or self._other_words(unit, stamp) == 0)
        if mark is None and week and alone and title.has(Means.AGENDA) and not title.has(Means.OCCASION):
            return span is not None and self._listed_days(span) > 1  # "The President's programme, week 46"
        if mark is None and span is not None and week and _THIS_WEEK.search(self.page.low, unit.start, unit.end):
            return self._listed_days(span) > 1  # "The High Representative's week", "In court this week"
        if mark is None:
            if span is None or unit.form is not Form.TITLE or unit.has(Means.OCCASION, Means.ROLE):
                return False
            listed, told = self._listed_days(span), unit.has(*_HELD) is not None
            return (listed > 2 and (week or not told)) or (listed > 0 and week and not told)
        if week and unit.form is Form.PROSE and self._journey(unit):
            return False
        return week or not any(m.means is Means.OCCASION and m.start != mark.start for m in unit.marks)

    def _journey(self, unit: Unit) -> bool:
        """Whether a verb of its own tells of the days of the lead: "visits Japan from", "which take place from"."""
        stamp = self.lead_stamp
        if stamp is None or stamp.unit is not unit:
            return False
        return any(
            m.end <= stamp.start
            and (m.means is Means.GOES or (m.means is Means.FUTURE and stamp.start - m.end < _BESIDE))
            for m in unit.marks
        )

    def _listed_days(self, span: tuple[date, date]) -> int:
        """How many days of a span have a line of their own that begins with them: a list of what is on, no occasion."""
        opened = [
            self.by_unit[u.index][0] for u in self.units[1:] if u.form is not Form.PROSE and self.by_unit[u.index]
        ]
        days = {
            self.calendar.date_of(s.day)
            for s in opened
            if s.day is not None and (s.day.month or s.day.day) and s.start - s.unit.start < 4
        }
        return sum(day is not None and span[0] <= day <= span[1] for day in days)

    def _before_news(self, day: date, unit: Unit) -> bool:
        published = self.page.published or (self.calendar.published if self.out.news else None)
        limit = published or (self.calendar.told if self.out.news else None)
        if self.calendar.published is not None and (self.calendar.published - day).days > _LONG_BEFORE:
            return True
        return limit is not None and day < limit and not self._off(unit)

    def _off(self, unit: Unit) -> bool:
        return self.out.cancelled or unit.has(Means.CANCELLED, Means.POSTPONED, Means.MOVED) is not None
