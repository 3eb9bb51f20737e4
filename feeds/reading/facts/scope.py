"""Whom a statement speaks of: one row, the items it names, those of its paragraph, or all.

"Both can be watched live", "the press conference is streamed", "for access in Athens": a statement is tied to items by
the nouns and places it shares with some of them and not with the others; where it shares none, by its paragraph, by the
sentence before it, and at last it holds for all. Refuses to tie a standing note to anything (see opening.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from feeds.model.event import Status
from feeds.reading.facts.known import BY_NAME, ITS_OWN, NEAR_BY, OF_ALL, Known, Told, any_room
from feeds.reading.facts.opening import times_of
from feeds.reading.facts.order import DATES, counted, left_out, pick
from feeds.reading.facts.owned import owns_channel
from feeds.reading.facts.telling import (
    ADDRESS,
    COUNTED,
    PRONOUNS,
    WITH_PRESS,
    WORD,
    both_of,
    goes_on,
    in_day,
    is_published,
    stem,
    stems,
    stems_of,
    stop_of,
)
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Mark, Unit

_IT = frozenset(
    ["it", "this", "that", "il", "elle", "celui-ci", "celle-ci", "sie", "er", "es", "dies", "dieser", "diese"]
)
_THEY = frozenset(["they", "ils", "elles", "sie", "ces", "these"])
_NOR = frozenset(["nor", "or", "ni", "ou", "noch", "oder"])
_SAID_OF = frozenset((Means.STREAM, Means.NO_STREAM, Means.CLOSED, Means.OPEN, Means.POOL))
_ENOUGH = 2  # words by which a sentence names an item told elsewhere


@dataclass
class Scope(Known):
    """Whom statements of a page speak of."""

    def of_unit(self, unit: Unit, start: int, end: int, skip: tuple[int, int] = (0, 0), every: bool = False) -> Told:
        """The items that the statement in `unit` at `start:end` speaks of; words in `skip` do not count."""
        owners = self.own.get(unit.index, [])
        begin = self._sentence(unit, start)
        if owners and begin > unit.start:
            of_kind = unit.form is Form.ROW  # "..., tripods at the back of the hall" of a row names no other's hall
            named = (self._by_kind if of_kind else self._by_name)(unit, skip, self.items, begin)
            if named:
                return Told(named, BY_NAME)
        if owners:
            first = min((i.clock.start if i.clock else i.day_span.start) for i in owners)
            clause = self._clause(unit, start) if unit.form is Form.PROSE else (unit.start, unit.end)
            there = [i for i in owners if i.clock is not None and clause[0] <= i.clock.start < clause[1]]
            if there and len(there) < len(owners) and unit.form is Form.PROSE:
                return Told(there, ITS_OWN)
            if clause[1] < first and (last := self._last_of(unit)):
                return Told(last, BY_NAME)  # "The meeting is not public; a press conference follows at 13:00"
            inside = [i for i in owners if i.words is None or i.words.start <= start < i.words.end]
            chosen = owners if start < first or not inside else inside  # ahead of all their times, it holds for all
            apart = unit.form is not Form.PROSE or len(owners) == 1 or unit is not chosen[0].unit
            if apart and len(chosen) > 1 and unit.form not in (Form.ROW, Form.NOTE):
                chosen = self._by_name(unit, skip, chosen) or chosen
            return Told(chosen, ITS_OWN)
        stop = stop_of(self.page, begin + 20, unit.end)
        set_apart = self._set_apart(unit, begin, stop)
        if set_apart is not None:
            return Told(set_apart, BY_NAME)
        named = self._by_kind(unit, skip, self.items, begin, every)
        pronoun = not named and self._opens_with_pronoun(begin)
        if pronoun and (last := self._last_of(unit) or self._of_before(unit)):
            return Told(last, ITS_OWN if goes_on(unit, last) else BY_NAME)
        if not named:
            told = self._points_back(unit, begin)
            if told is not None:
                return told
            named = self._by_words(unit, skip, self.items, begin)
        if named and len(named) == 1 and len(self.parts) > 1 and self.counts(unit):
            rows = [i for i in self.parts if i.unit.form is named[0].unit.form and not is_published(self.page, i)]
            named = rows if len(rows) > 1 and not named[0].whole else named  # "the two sessions"
        if named:
            told = Told(self._with_new_dates(named), BY_NAME)
            self.named[unit.index] = told
            return told
        hanging = self.hanging(unit)
        if hanging:
            return Told(hanging, BY_NAME)
        if any(
            mark.means is Means.ALL and begin <= mark.start < stop and self._counts_all(mark, begin)
            for mark in unit.marks
        ):
            for_press = [item for item in self.parts if self.is_for_press(item)]
            if for_press and WITH_PRESS.search(self.page.low, unit.start, min(unit.end, unit.start + 300)):
                return Told(for_press, BY_NAME)  # "both meetings with the press"
            both = both_of(self.page, self.parts, unit, begin, stop)
            return Told(both, BY_NAME) if both else Told(self.parts, NEAR_BY)
        if self._of_no_item(unit):
            return Told([], NEAR_BY)
        near = self._paragraph(unit)
        if near:
            return Told(near, NEAR_BY)
        before = self._carried(unit)
        if before is not None:
            return before
        return Told(self.parts, OF_ALL)

    def _clause(self, unit: Unit, at: int) -> tuple[int, int]:
        """The stretch between semicolons in which an offset stands."""
        left = self.page.text.rfind(";", unit.start, at)
        right = self.page.text.find(";", at, unit.end)
        return (left + 1 if left >= 0 else unit.start), (right if right >= 0 else unit.end)

    def _with_new_dates(self, named: list[Item]) -> list[Item]:
        """Where all that is named has been put off or cancelled, what its paragraph tells besides is meant too."""
        if any(item.status not in (Status.POSTPONED, Status.CANCELLED) for item in named):
            return named
        blocks = {item.unit.block for item in named if item.unit.form is not Form.ROW}
        known = {id(item) for item in named}
        title = self.page.units[0]
        titled = self._nouns_in(title, title.start, title.end)
        of_all = all(item.status is Status.POSTPONED and self.nouns[self.number[id(item)]] & titled for item in named)
        more = self.parts if of_all else [item for item in self.items if item.unit.block in blocks]
        return named + [item for item in more if id(item) not in known]

    def _sentence(self, unit: Unit, at: int) -> int:
        """Where the sentence of a row begins in which an offset stands; the row's start for its first."""
        stop = self.page.text.rfind(". ", unit.start, at)
        if stop < 0 or stop - unit.start < 30 or not self.page.text[stop + 2 : stop + 3].isupper():
            return unit.start
        return unit.start if in_day(self.page, stop) else stop + 2

    def _by_name(self, unit: Unit, skip: tuple[int, int], among: list[Item], begin: int | None = None) -> list[Item]:
        """The items with which a statement shares words that others lack: kinds of occasion first, then names."""
        begin = unit.start if begin is None else begin
        return self._by_kind(unit, skip, among, begin) or self._by_words(unit, skip, among, begin)

    def _by_kind(
        self, unit: Unit, skip: tuple[int, int], among: list[Item], begin: int, every: bool = False
    ) -> list[Item]:
        """The items whose kinds of occasion a statement names.

        every: all kinds that it names; else the first, and those joined to it by "and".
        """
        if Means.OCCASION not in unit.kinds or len(among) < 2:
            return []
        stop = stop_of(self.page, begin + 20, unit.end)
        numbers = [self.number[id(item)] for item in among]
        shared = set.intersection(*(self.nouns[n] for n in numbers)) if numbers else set()
        chosen: list[int] = []
        end = -1
        for mark in unit.marks:
            if (
                every
                and ";" in self.page.text[begin : mark.start]
                and end >= 0
                and not any(m.means is Means.CHANNEL and m.start > mark.start for m in unit.marks)
            ):
                break  # "...; pictures of the walk follow" is another matter
            if mark.means is not Means.OCCASION or not begin <= mark.start < stop or skip[0] <= mark.start < skip[1]:
                continue
            if mark.end <= end and all(self.items[n].whole for n in chosen):
                continue  # the "Visit" of "State Visit"
            if owns_channel(self.page.low, mark.start, mark.end):
                continue
            said = stems_of(self.page.low[mark.start : mark.end], self.long) - shared
            hits = {n: len(self.nouns[n] & said) for n in numbers}
            most = max(hits.values(), default=0)
            if not most:
                paired = self._with_pair(mark, numbers)
                chosen.extend(n for n in paired if n not in chosen)
                end = max(end, mark.end) if paired else end
                continue
            if end >= 0 and not every and not self._joined(end, mark.start):
                continue
            best = self._with_pair(mark, [n for n in numbers if hits[n] == most and not self.items[n].whole])
            chosen.extend(n for n in best or numbers if hits[n] == most and n not in chosen)
            end = max(end, mark.end)
        return self._parts_of(chosen)

    def _by_words(self, unit: Unit, skip: tuple[int, int], among: list[Item], begin: int) -> list[Item]:
        """The items that names in a statement, or its subject, tell from the others."""
        if len(among) < 2:
            return []
        stop = stop_of(self.page, begin + 20, unit.end)
        numbers = [self.number[id(item)] for item in among]
        shared = set.intersection(*(self.words[n] for n in numbers)) if numbers else set()
        chosen: list[int] = []
        for name in self._names(unit, begin, stop, skip):  # the first that tells them apart decides
            if name not in self.small and name not in shared:
                chosen = self._with_name(name, numbers)
                if chosen:
                    break
        if all(self.items[n].whole for n in chosen):
            chosen = []  # a place of the whole occasion tells no part from another
        return self._parts_of(chosen or self._by_subject(unit, begin, stop, numbers))

    def _parts_of(self, chosen: list[int]) -> list[Item]:
        """The chosen items, without the occasion itself where a part of it is among them."""
        named = [self.items[n] for n in sorted(chosen)]
        parts = [item for item in named if not item.whole]
        return parts or named

    def told_between(self, unit: Unit, begin: int, stop: int) -> list[Item]:
        """The items that a stretch counts or names by their kind."""
        return self._set_apart(unit, begin, stop) or self.named_in(unit, begin, stop)

    def _set_apart(self, unit: Unit, begin: int, stop: int) -> list[Item] | None:
        """The items that a sentence counts, or all but those that it leaves out; None where it does neither."""
        low = self.page.low
        if len(self.parts) < 2:
            return None
        out = left_out(low, begin, stop)
        if out is not None:
            gone = self.named_in(unit, *out)
            return [item for item in self.parts if item not in gone] if 0 < len(gone) < len(self.parts) else None
        told = counted(low, begin, stop)
        if told is None:
            return None
        places, noun = told
        if noun in DATES and any(item.status is Status.POSTPONED for item in self.items):
            return None  # the date that was, and not the first of the items
        among = self.parts
        if noun:
            kind = stem(noun, self.long)
            among = [item for item in self.parts if kind in self.nouns[self.number[id(item)]]]
        where = pick(places, len(among)) if len(among) > 1 else []
        among = sorted(among, key=lambda item: (item.day, item.unit.index))
        return [among[n] for n in where] or None

    def _with_pair(self, mark: Mark, numbers: list[int]) -> list[int]:
        """The items whose titles hold a kind that all share with the word before it: "the opening session"."""
        low = self.page.low
        before = low[max(0, mark.start - 16) : mark.start].split()
        if not before or low[mark.start - 1] != " " or before[-1] in self.page.language.the:
            return []
        pair = f"{before[-1]} {low[mark.start : mark.end]}"
        chosen = [n for n in numbers if pair in self.items[n].title.lower()]
        return chosen if len(chosen) < len(numbers) else []

    def _with_name(self, name: str, numbers: list[int]) -> list[int]:
        """The items that a name tells apart, by their words or their town; none where all are in that town."""
        chosen = [n for n in numbers if name in self.words[n] or name in self.towns[n]]
        return chosen if len(chosen) < len(numbers) else []

    def _by_subject(self, unit: Unit, begin: int, stop: int, numbers: list[int]) -> list[int]:
        """The items whose title holds the subject of a statement: "The judgments are streamed"."""
        mark = next((m for m in unit.marks if m.means in _SAID_OF and begin <= m.start < stop), None)
        if mark is None:
            return []
        said = {s for s in stems(self.page.low[begin : mark.start], self.long) if len(s) > 4} - self.small
        if mark.means not in (Means.STREAM, Means.NO_STREAM) and (len(said) > 1 or not self.long):
            return []  # of who may come, one compound: "Die Arbeitssitzung ist nicht öffentlich"
        hits = {n: len(said & self.titles[n]) for n in numbers}
        most = max(hits.values(), default=0)
        return [n for n in numbers if most and hits[n] == most] if most and min(hits.values()) < most else []

    def _joined(self, end: int, start: int) -> bool:
        """Whether two nouns are joined: "the speech and the reception"."""
        if start < end:
            return True
        gap = self.page.low[end : min(start, end + 30)]
        words = gap.replace(",", " ").split() if start - end <= 24 else []
        return start - end <= 24 and (
            "," in gap or any(word in self.page.language.also or word in _NOR for word in words)
        )

    def _names(self, unit: Unit, begin: int, end: int, skip: tuple[int, int]) -> list[str]:
        """The words by which a statement can name an item, in order: capitalised inside the sentence, or a venue's."""
        text, low, venues = self.page.text, self.page.low, self.page.language.venues
        end = min(end, begin + 1200)
        out: list[str] = []
        times = [skip, *times_of(unit), *(t.label_span for t in unit.clocks if t.label_span is not None)]
        if "/" in (said := low[begin:end]) or "@" in said or "www." in said:  # what every address holds
            times += [found.span() for found in ADDRESS.finditer(text, begin, end)]
        for found in WORD.finditer(low, begin, end):
            at = found.start()
            capital = text[at].isupper() and at > begin
            if not (capital or found[0] in venues) or any(left <= at < right for left, right in times):
                continue
            if owns_channel(low, at, found.end()):  # "register on the Agency's website"
                continue
            if capital and self._behind_in(unit, at):
                out.append(stem(found[0], self.long))
            elif found[0] in venues and not any_room(self.page, found):
                out.append(f"={found[0]}")
        return out

    def _counts_all(self, mark: Mark, begin: int) -> bool:
        """Whether "all", "they" means the items: not "reporters, if they ..."."""
        return mark.start <= begin + 2 or self.page.low[mark.start : mark.end] not in _THEY

    def counts(self, unit: Unit) -> bool:
        """Whether a statement counts what it speaks of: "both", "the two sessions"."""
        low = self.page.low
        return any(m.means is Means.ALL and low[m.start : m.end] in COUNTED for m in unit.marks)

    def _of_no_item(self, unit: Unit) -> bool:
        """Whether the sentence before, in the same paragraph, tells a time that became no item: then that is meant."""
        before = self.page.units[unit.index - 1] if unit.index else None
        if (
            before is None
            or before.block != unit.block
            or not before.clocks
            or before.form is not Form.PROSE
            or before.has(Means.STREAM, Means.DEADLINE, Means.LOGISTICS, Means.HOURS, Means.EMBARGO) is not None
            or before.has(Means.OCCASION) is None
            or any(item.unit.block == unit.block for item in self.items)
        ):
            return False
        said = set(self._names(unit, unit.start, unit.end, (0, 0))) | self._nouns_in(unit, unit.start, unit.end)
        return not any(said & words for words in self.words[:20])

    def _last_of(self, unit: Unit) -> list[Item]:
        """The item told last before a sentence in its paragraph: what "it" and "this" mean."""
        before = [i for i in self.items if i.unit.block == unit.block and i.unit.index < unit.index]
        before = [i for i in before if i.unit.form is not Form.TITLE]
        last = max((i.unit.index for i in before), default=-1)
        return [i for i in before if i.unit.index == last]

    def _of_before(self, unit: Unit) -> list[Item]:
        """The items that the sentence before names: "The President delivers remarks. This event is open press"."""
        before = self.page.units[unit.index - 1] if unit.index else None
        if before is None or before.block != unit.block or before.form is not Form.PROSE or before.index in self.own:
            return []
        said = stems(self.page.low[before.start : before.end], self.long) - self.small
        hits = [len(said & words) for words in self.words]
        most = max(hits, default=0)
        return [item for item, hit in zip(self.items, hits, strict=True) if most >= _ENOUGH and hit == most]

    def _paragraph(self, unit: Unit) -> list[Item]:
        """The items whose own words stand in the same paragraph, or under the same heading that names no day."""
        if unit.form is Form.TITLE:
            return []
        near: list[Item] = []
        for item in self.items:
            before = item.unit.block == unit.block and item.unit.index < unit.index
            if before and item.unit.form is not Form.TITLE and (not item.whole or len(self.items) == 1):
                near.append(item)
        if near:
            return near
        if unit.section >= 0 and not self.page.units[unit.section].days:
            heading = self.page.units[unit.section]
            under = [item for item in self.items if item.unit.section == unit.section]
            if any(item.unit.block == heading.block != unit.block for item in under):
                return []  # the heading and its fields are one paragraph, and this is another
            if any(item.unit.form is Form.FIELD for item in under) and heading.has(Means.OCCASION):
                return under
        return []

    def _opens_with_pronoun(self, begin: int) -> bool:
        """Whether a sentence opens with "it", "this"."""
        word = self.page.low[begin : begin + 12].split(" ", 1)[0]
        return word in _IT

    def _points_back(self, unit: Unit, begin: int) -> Told | None:
        """A sentence that opens with "to dial in" goes on with what the sentence before named."""
        told = self.named.get(unit.index - 1)
        if told is None or self.page.units[unit.index - 1].block != unit.block:
            return None
        opens = any(m.means is Means.THERE and begin <= m.start <= begin + 4 for m in unit.marks)
        return Told(told.items, BY_NAME) if opens else None

    def _carried(self, unit: Unit) -> Told | None:
        """What the words before spoke of, where this statement points back: "it", "in the room", "to attend"."""
        if unit.index == 0:
            return None
        last = self.page.units[unit.index - 1]
        if last.form not in (Form.PROSE, Form.BULLET):
            return None
        told = self.named.get(last.index)
        before = told.items if told is not None else self.own.get(last.index, [])
        if not before or len(before) >= len(self.items):
            return None
        low = self.page.low
        words = WORD.findall(low[unit.start : unit.start + 300])
        points = (words and words[0] in PRONOUNS) or unit.has(Means.THERE) is not None
        if last.block == unit.block and told is not None:
            return Told(before, NEAR_BY)
        if points and all(self.is_for_press(item) for item in before):
            return Told(before, NEAR_BY)
        return None
