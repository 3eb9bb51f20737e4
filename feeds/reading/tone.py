"""Tone: whether a text is news of what was, and whether what it tells of is called off.

Refuses to look at days other than those of the opening.
"""

from __future__ import annotations

from itertools import pairwise

from feeds.reading.ahead import is_aside, is_set, lies_ahead
from feeds.reading.calendar import Calendar
from feeds.reading.chronicle import chronicle
from feeds.reading.composed import Composed
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Day, Form, Mark, Page, Unit
from feeds.reading.stamps import Role, Stamp

_DATELINE = 70  # characters of a line that tells when a text came out
_FORMER_WORD = 4  # characters: "was" tells what was, "first announced for" a time that no longer holds
_CLAUSE = 12  # characters before a verb in which the word stands that opens its clause
_OPENED = 4  # sentences among which the opening is looked for
_BESIDE = 12  # characters between what was said and when: "(said on) Thursday"
_OPENS = 4  # characters before a day that opens its sentence
_NOT_AHEAD = (Means.PAST, Means.TERM, Means.SINCE, Means.DEADLINE)
_QUOTES = "\"“„«‘'"


class Tone:
    """The first sentences of a page, and what they make of the rest."""

    page: Page
    units: list[Unit]
    by_unit: list[list[Stamp]]
    calendar: Calendar
    out: Composed
    body: Unit | None

    def _tone(self) -> None:
        """Whether the text is news: its first sentences tell what was."""
        opening = self._opening()
        first = opening[0] if opening else None
        asks = first is not None and self.page.text[first.end - 1] == "?"
        if first is not None and (asks or not self._says(first)):
            first = opening[-1]  # an opening that says nothing of its own: "A toothache takes a soldier out"
        told = first is not None and self._is_past(first) and not any(self._announces(unit) for unit in opening)
        told = told or self._opens_with_past(opening)
        fields = {u.label for u in self.units}
        rows = {Means.L_DATE, Means.L_TIME} <= fields or any(
            u.label is Means.L_WHEN
            or (u.label is Means.L_TIME and any(self._sets_day(unit) for unit in opening))
            or (
                u.form is Form.ROW
                and self.page.text[u.start] not in _QUOTES
                and any(s.role is Role.EVENT for s in self.by_unit[u.index])
            )
            for u in self.units
        )
        past = told or self._behind(opening)
        log = chronicle(self.page, self.by_unit, self.calendar, opening[0] if past else None)
        for stamp in log:
            stamp.role = Role.PAST
        rows = rows and not (past and log)
        changed = self._changes(opening)
        coming = rows or changed or self._is_tonight() or self._lists_days() or self._corrects()
        coming = coming or self._entitled(opening)
        self.out.news = past and not coming
        heads = [self.units[0]] if self.units else []
        heads += opening[:1]
        called_off = any(self._is_off(u) for u in heads) and not rows
        self.out.cancelled = called_off or self._headed_by(Means.CANCELLED)

    def _sets_day(self, unit: Unit) -> bool:
        """Whether a sentence of no past names what is held on a day: then a field tells its hour, not that of news."""
        dated = any(s.role is Role.EVENT and s.day is not None and s.day.month for s in self.by_unit[unit.index])
        return dated and unit.has(Means.PAST) is None and unit.has(Means.OCCASION, Means.GOES) is not None

    def _entitled(self, opening: list[Unit]) -> bool:
        """Whether the title tells of what is to come ("Report to be launched"), and the opening of its day.

        Where the day of publication is not known: or whether it names what is held, and two hours are set.
        """
        title = self.units[0] if self.units and self.units[0].form is Form.TITLE else None
        ahead = (Means.FUTURE, Means.PROMISED)
        if title is None or title.has(Means.PAST) or title.has(Means.OCCASION, *ahead) is None:
            return False
        if self.calendar.published is not None:
            stamps = [s for unit in opening for s in self.by_unit[unit.index] if s.day is not None and s.day.month]
            return title.has(*ahead) is not None and any(self._is_ahead(s) for s in stamps)
        timed = [s for row in self.by_unit for s in row if s.role is Role.EVENT and s.clock is not None]
        return sum(s.day is not None or s.unit.has(Means.SAME_DAY) is not None for s in timed) > 1

    def _opens_with_past(self, opening: list[Unit]) -> bool:
        """ "At 08:00 on 5 June the screens turned blue. Nobody came to harm": a verb that no list has, and then one."""
        if len(opening) < 2 or opening[0].has(Means.PAST, Means.FUTURE, Means.GOES) or not self._is_past(opening[1]):
            return False
        verbs = self.page.language.preterites
        words = WORD.findall(self.page.text[opening[0].start : opening[0].end])
        passive = self.page.language.present_passive
        return bool(verbs) and any(
            word.islower() and word.endswith(verbs) and before not in passive for before, word in pairwise(words)
        )

    def _lists_days(self) -> bool:
        """Whether two headings or more are but days to come: a list of what is on, whatever the opening tells."""
        published = self.calendar.published
        heads = [u for u in self.units if u.form is Form.HEADING and len(u.days) == 1 and not u.clocks]
        alone = [u.days[0] for u in heads if u.days[0].month and u.end - u.start <= u.days[0].end - u.days[0].start + 1]
        days = [self.calendar.date_of(day) for day in alone]
        return published is not None and sum(day is not None and day > published for day in days) > 1

    def _corrects(self) -> bool:
        """Whether a text corrects another, and a day to come is named: no news, though "an error was made"."""
        published = self.calendar.published
        titled = bool(self.units) and self.units[0].form is Form.TITLE and self.units[0].has(Means.ERRED) is not None
        if not titled and not any(s.moved and s.unit.has(Means.CORRECT) for row in self.by_unit for s in row):
            return False
        days = (self.calendar.date_of(day) for unit in self.units for day in unit.days if day.month)
        return any(day is not None and (published is None or day > published) for day in days)

    def _is_tonight(self) -> bool:
        """ "Tonight: statement by the Foreign Minister": the title sets something on what is left of the day."""
        if not self.units:
            return False
        title = self.units[0]
        later = any(m.means is Means.PM and any(d.start <= m.start < d.end for d in title.days) for m in title.marks)
        today = any(d.relative is Means.TODAY for d in title.days)
        return later and today and title.has(Means.OCCASION) is not None and title.has(Means.PAST) is None

    def _opening(self) -> list[Unit]:
        """The first two sentences that tell something: "The following note is not binding" does not."""
        told = [u for u in self.units if u.form in (Form.PROSE, Form.BULLET)]
        told = [u for u in told if self.body is not None and u.block >= self.body.block and not self._is_dateline(u)]
        for block in dict.fromkeys(u.block for u in told[:_OPENED]):
            opening = [u for u in told if u.block == block][:2]
            if self._of_documents(opening):
                continue
            if any(u.days or u.clocks or u.has(Means.PAST, Means.FUTURE, Means.GOES) for u in opening):
                return opening
        return [u for u in told if self.body is not None and u.block == self.body.block][:2]

    def _is_dateline(self, unit: Unit) -> bool:
        """ "Posted on: 19 January 2026, 6:42 p.m., by the Press Office": when a text came out, and nothing else."""
        issued = {stamp.role for stamp in self.by_unit[unit.index]} == {Role.ISSUED}
        return issued and unit.end - unit.start < _DATELINE and not unit.has(Means.OCCASION, Means.ADVISORY)

    def _of_documents(self, opening: list[Unit]) -> bool:
        """Whether sentences only tell of another text: "This corrects the advisory issued on 18 May"."""
        stamps = [s for u in opening for s in self.by_unit[u.index]]
        noted = bool(opening) and opening[0].has(Means.ASKED) is not None  # "Please note a change to the advisory of"
        roles = (Role.ISSUED, Role.PAST) if noted and len(stamps) == 1 else (Role.ISSUED,)
        if not stamps or any(s.role not in roles for s in stamps):
            return False
        before = WORD.findall(self.page.low[opening[0].start : stamps[-1].start])
        return not self.page.language.documents.isdisjoint(before)

    def _changes(self, opening: list[Unit]) -> bool:
        """Whether the opening calls off or moves something of a day to come: no news, though a gale "has been" seen.

        Where the day of publication is not known, the title must say so too.
        """
        published = self.calendar.published
        titled = bool(self.units) and self.units[0].form is Form.TITLE and self._tells_change(self.units[0])
        told: list[Day] = []  # those of a sentence, or of the one before: "It had been planned for ... It is postponed"
        for before, unit in zip((None, *opening), opening, strict=False):
            if self._tells_change(unit):
                told += unit.days or (before.days if before is not None else ())
        days = [self.calendar.date_of(day) for day in told if day.month]
        return any(day is not None and (titled if published is None else day > published) for day in days)

    def _as_planned(self, unit: Unit) -> bool:
        """Whether a sentence says that what it tells goes on where other things fall."""
        said = self.page.low[unit.start : unit.end]
        return unit.form is Form.PROSE and any(map(said.__contains__, meant.AS_PLANNED))

    @staticmethod
    def _tells_change(unit: Unit) -> bool:
        """Whether a unit calls off or moves something that is held, or to a time: no "mailboxes moved to a system"."""
        if unit.has(Means.CANCELLED, Means.POSTPONED) is not None:
            return True
        moved = unit.has(Means.MOVED)
        times = [*(day.start for day in unit.days), *(clock.start for clock in unit.clocks)]
        held = unit.has(Means.OCCASION, Means.ROLE) is not None
        return moved is not None and (held or any(at >= moved.end for at in times))

    def _drop_off(self, unit: Unit) -> None:
        """Without the "is off" of "is off limits", "should the launch be called off": nothing is called off."""
        settled = self.page.language.settled
        if Means.CANCELLED in unit.kinds:
            first = WORD.match(self.page.low, unit.start)
            supposed = unit.form is Form.PROSE and first is not None and first[0] in meant.IF
            kept = [m for m in unit.marks if m.means is not Means.CANCELLED or not (supposed or self._is_aside(m))]
        elif Means.TENTATIVE in unit.kinds and settled:
            low = self.page.low  # "provisional measures" are sure
            kept = [m for m in unit.marks if m.means is not Means.TENTATIVE or not low.startswith(settled, m.end)]
        else:
            return
        if len(kept) < len(unit.marks):
            unit.marks = kept
            unit.kinds = {m.means for m in kept}

    def _is_aside(self, mark: Mark) -> bool:
        """Whether "is off" goes on with a word that makes it no cancellation."""
        words = self.page.low[mark.start : mark.end].split()
        if len(words) > 1 and words[0] not in self.page.language.passives:
            return False  # "called off the visit"
        behind = WORD.match(self.page.low, mark.end + 1)
        return behind is not None and self.page.low[mark.start : behind.end()].endswith(self.page.language.not_off)

    def _headed_by(self, means: Means) -> bool:
        """Whether the title begins with a word of status that holds for all of it: "CANCELLED: Two ports sign"."""
        mark = self.units[0].has(means) if self.units and self.units[0].form is Form.TITLE else None
        if mark is None or self.page.text[: mark.start].strip(" [(*-–—!"):
            return False
        return self.page.text[mark.end : mark.end + 3].lstrip(" ])*!")[:1] in (":", "-", "–", "—")

    def _announces(self, unit: Unit) -> bool:
        """Whether a sentence of the opening tells of a day to come."""
        if not unit.has(Means.FUTURE) or unit.has(Means.PAST):
            return False
        return any(s.day is not None and s.day.month and s.role is Role.EVENT for s in self.by_unit[unit.index])

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
        if self._reported(unit) or any(d.relative is Means.YESTERDAY for d in unit.days[:1]):
            return True
        if self._tells_change(unit) or any(self._is_set_ahead(unit, stamp) for stamp in self.by_unit[unit.index][:1]):
            return False
        sent = [m for m in unit.marks if m.means in (Means.ISSUED, Means.FORMER) and m.end - m.start > _FORMER_WORD]
        opened = WORD.match(self.page.low, unit.start)
        points = opened is not None and opened[0] in self.page.language.like  # "As announced on 11 April, the Court"
        begin = opened.end() + 2 if opened is not None and points else unit.start
        told = (m for m in unit.marks if m.means is Means.PAST and m.start >= begin)
        dated = (s for s in self.by_unit[unit.index] if s.role is Role.EVENT and s.day is not None and s.day.month)
        coming = max((m.end for m in unit.marks if m.means is Means.FUTURE), default=unit.start)
        at = next((s.start for s in dated), unit.start if self.page.language.participles_far else coming)
        told = (m for m in told if not (is_aside(self.page, unit, m, at) or self._of_clause(unit, m, at)))
        past = next((m for m in told if not any(s.start <= m.start < s.end for s in sent)), None)
        future = unit.has(Means.FUTURE) or self._held_before(unit)
        ahead = future.start if future is not None else self._hour_ahead(unit)
        return past is not None and (ahead is None or past.start < ahead)

    def _of_clause(self, unit: Unit, past: Mark, at: int) -> bool:
        """ "Goes there on Friday, 6 March, to see the fence which was finished": a clause behind the day."""
        words = WORD.findall(self.page.low[max(unit.start, past.start - _CLAUSE) : past.start])[-1:]
        return past.start > at > unit.start and not self.page.language.subordinating.isdisjoint(words)

    def _is_set_ahead(self, unit: Unit, stamp: Stamp) -> bool:
        """ "A debate has been scheduled for Thursday 12 March at 15:00", published before."""
        return lies_ahead(self.page, stamp) and is_set(self.page, unit, stamp)

    def _is_off(self, unit: Unit) -> bool:
        """Whether a title or opening calls off what it is about: not "Chair to address Council; briefing cancelled"."""
        off = unit.has(Means.CANCELLED)
        apart = self.page.text.find("; ", unit.start, off.start) if off is not None else -1
        return off is not None and (unit.form is not Form.TITLE or apart < 0)

    def _says(self, unit: Unit) -> bool:
        """Whether a sentence says of its own whether it tells what was or what is to come."""
        told = unit.has(Means.PAST, Means.FUTURE, Means.OCCASION, Means.GOES) is not None
        return told or self._hour_ahead(unit) is not None or self._opens_ahead(unit)

    def _opens_ahead(self, unit: Unit) -> bool:
        """ "On Sunday, 29 March, volunteers count the storks": a sentence of no past that opens with a day to come."""
        published = self.calendar.published
        if unit.form is not Form.PROSE or unit.has(*_NOT_AHEAD):
            return False
        stamp = next((s for s in self.by_unit[unit.index] if s.day is not None and s.day.month), None)
        if stamp is None or stamp.day is None or stamp.start - unit.start > _OPENS or stamp.role is not Role.EVENT:
            return False
        day = self.calendar.date_of(stamp.day) if published is not None else None
        return stamp.day.year > 0 if published is None else day is not None and day > published

    def _hour_ahead(self, unit: Unit) -> int | None:
        """Where a sentence names an hour of a day to come: that is told of what is to come, whatever its verb."""
        return next((s.start for s in self.by_unit[unit.index] if s.clock is not None and self._is_ahead(s)), None)

    def _is_ahead(self, stamp: Stamp) -> bool:
        """Whether the day of a stamp comes behind that of publication; a weekday alone may lie on either side.

        What the title sets on today is ahead as well: "Tonight: debate on housing".
        """
        if stamp.day is None or stamp.role is not Role.EVENT:
            return False
        if self.calendar.published is None:  # "On Saturday, 13 December 2025, at 10 the frigate puts in"
            return stamp.clock is not None and stamp.day.year > 0 and stamp.unit.has(Means.PAST) is None
        if stamp.day.relative is Means.TODAY:
            titled = any(day.relative is Means.TODAY for day in self.units[0].days)
            return titled and stamp.unit.has(Means.PAST) is None
        this = any(m.means is Means.THIS and 0 < stamp.start - m.end <= 1 for m in stamp.unit.marks)  # "ce jeudi"
        sure = stamp.day.month or stamp.day.relative is Means.TOMORROW or (this and not stamp.unit.has(Means.PAST))
        day = self.calendar.date_of(stamp.day) if sure else None
        return day is not None and day > self.calendar.published

    @staticmethod
    def _reported(unit: Unit) -> bool:
        """ "Passengers must be paid, the Court held today": a sentence that ends with who said so."""
        if unit.has(Means.FUTURE):
            return False
        today = next((d for d in reversed(unit.days) if d.relative is Means.TODAY), None)
        past = next((m for m in reversed(unit.marks) if m.means is Means.PAST), None)
        if today is None or past is None:
            return False
        return 0 < today.start - past.end <= _BESIDE and unit.end - today.end <= 1

    def _held_before(self, unit: Unit) -> Mark | None:
        """What is held at a day and hour named behind it: "holds a call on Monday at 13:00 on what has been found"."""
        stamps = (s for s in self.by_unit[unit.index] if s.role is not Role.PAST)
        stamp = next((s for s in stamps if s.day is not None and s.clock is not None), None)
        was = {m.start for m in unit.marks if m.means is Means.PAST}  # "launched" is no launch to come
        held = next((m for m in unit.marks if m.means is Means.OCCASION and m.start not in was), None)
        return held if stamp is not None and held is not None and held.start < stamp.start else None
