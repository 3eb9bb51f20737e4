"""The items of a page and the words that tell them apart: nouns of occasions, places, what rows and titles say."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Self

import msgspec

from feeds.model.event import Span
from feeds.reading.facts.halls import place_words
from feeds.reading.facts.joints import DETERMINERS
from feeds.reading.facts.opening import standing, times_of
from feeds.reading.facts.telling import (
    ADDRESS,
    FOR_PRESS,
    SPOKEN,
    TRADE,
    WIDE,
    WORD,
    first_sentence,
    has_own_place,
    is_own,
    stem,
    stems,
    stems_of,
)
from feeds.reading.languages import LANGUAGES
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Page, Unit

_TO = frozenset(["to", "au", "aux", "zu", "zum", "zur"])
_ENTRY = frozenset(["access", "entry", "admission", "entrance", "accès", "entrée", "zutritt", "zugang", "einlass"])
_OF_WHICH = frozenset(["for", "pour", "für", "zum", "zur", "dans", "in", "at", "à", "au"])
OF_ALL, NEAR_BY, BY_NAME, ITS_OWN = range(4)  # how surely a statement is tied to its items
MOST = 600  # units with marks beside the items' own; no release has so many, and each is weighed against every item


@lru_cache(maxsize=16)
def _small(code: str) -> frozenset[str]:
    """Stems that tell no items of a language apart: small words, months, weekdays, the words of the trade."""
    language = LANGUAGES[code]
    every = (language.common, language.months, language.weekdays, TRADE)
    return frozenset(stem(word, code == "de") for words in every for word in words)


class Told(msgspec.Struct):
    """Items a statement speaks of, and how surely: in their own row, by name, by their paragraph, or all there are."""

    items: list[Item]
    sure: int  # OF_ALL to ITS_OWN


@dataclass
class Known:
    """The items of one page and the words that tell them apart, which are gathered when they are first asked for."""

    page: Page
    items: list[Item]
    parts: list[Item] = field(default_factory=list)  # without the occasion itself
    own: dict[int, list[Item]] = field(default_factory=dict)
    notes: frozenset[int] = frozenset()
    starts: set[int] = field(default_factory=set)  # units that give an item its time
    number: dict[int, int] = field(default_factory=dict)  # id of an item -> its place in `items`
    stands: list[Span] = field(default_factory=list)  # where the place of each stands in its own words, else nowhere
    named: dict[int, Told] = field(default_factory=dict)
    long: bool = False  # compounds: words are compared nearly whole
    first_row: int = 0  # index of the first row; past the last unit where there is none
    hushed: set[int] = field(default_factory=set)  # units whose one clause is of another matter
    weighed: set[int] = field(default_factory=set)  # units that were statements about others
    parted: bool | None = None  # whether media may follow some parts that are told one by one, once looked for
    flying: bool | None = None  # whether what is launched flies, once looked for
    small: frozenset[str] = frozenset()  # stems that tell nothing: small words, months, weekdays

    def in_parts(self) -> bool:
        """Whether media may follow some parts that are told one by one."""
        if self.parted is None:
            self.parted = _in_parts(self.page)
        return self.parted

    def in_space(self) -> bool:
        """Whether what is launched flies."""
        if self.flying is None:
            self.flying = _SPACE.search(self.page.low) is not None
        return self.flying

    @classmethod
    def of(cls, page: Page, items: list[Item]) -> Self:
        """The scope of a page's items."""
        scope = cls(page, items)
        scope.number = {id(item): number for number, item in enumerate(items)}
        scope.parts = [item for item in items if not item.whole] or list(items)
        scope.notes = standing(page)
        scope.starts = {item.unit.index for item in items}
        language = page.language
        scope.long = language.code == "de"
        scope.small = _small(language.code)
        lines: dict[int, list[Unit]] = {}
        for unit in page.units:
            if unit.form is Form.BULLET:
                lines.setdefault(unit.line, []).append(unit)
        opened = {unit.section for unit in page.units if unit.form is Form.PROSE and unit.end - unit.start > _SENTENCE}
        scope.first_row = min((u.index for u in page.units if u.form is Form.ROW), default=len(page.units))
        last_row = max((unit.index for unit in page.units if unit.form is Form.ROW), default=-1)
        for item in items:
            bullet = lines.get(item.unit.line, []) if item.unit.form is Form.BULLET else []
            for unit in {id(u): u for u in (item.unit, *item.own, *bullet)}.values():
                if is_own(page, item, unit, last_row) and not (
                    _of_section(page, item, unit, opened) or _of_all_groups(item, unit, items)
                ):
                    scope.own.setdefault(unit.index, []).append(item)
            own = item.where if has_own_place(item) else None  # not the town of the opening, which all share
            scope.stands.append(own.span if own is not None else Span(0, 0))
        return scope

    @cached_property
    def titles(self) -> list[frozenset[str]]:
        """The stems of the title of each item."""
        spans = (item.title_span for item in self.items)
        return [stems_of(self.page.low[span.start : span.end], self.long) for span in spans]

    @cached_property
    def towns(self) -> list[frozenset[str]]:
        """The stems of the town of each item."""
        towns = (item.where.city if item.where is not None else None for item in self.items)
        return [stems_of(town.lower() if town else "", self.long) for town in towns]

    @cached_property
    def nouns(self) -> list[set[str]]:
        """The stems of the kinds of occasion that each item is."""
        areas = [first_sentence(self.page, item) for item in self.items]
        pairs = list(zip(self.items, areas, strict=True))
        told = [self._nouns_in(item.unit, area.start, area.end) | self._title_nouns(item) for item, area in pairs]
        later = [self._later_nouns(item, area.end) for item, area in pairs]
        seen = Counter(noun for nouns in told for noun in nouns) if any(later) else {}
        for nouns, more in zip(told, later, strict=True):
            nouns |= {noun for noun in more if seen[noun] == (noun in nouns)}
        return told

    @cached_property
    def words(self) -> list[set[str]]:
        """The stems of the words of each item: of its title, its row or sentence, its headings and its own place."""
        triples = zip(self.items, self.titles, self.stands, strict=True)
        return [self._words_of(item, stands) | title for item, title, stands in triples]

    def _words_of(self, item: Item, stands: Span) -> set[str]:
        low = self.page.low
        area = first_sentence(self.page, item)
        row = _without_times(self.page, item.unit, area.start, min(area.end, area.start + WIDE))
        if "@" in row or "/" in row or "www" in row:
            row = ADDRESS.sub(" ", row)
        place = low[stands.start : stands.end]
        told = {s for m in item.unit.marks if m.means in SPOKEN for s in stems_of(low[m.start : m.end], self.long)}
        heads = " ".join(low[h.start : min(h.end, h.start + 120)] for h in item.heads if not h.days)
        venues = self.page.language.venues
        return (
            stems(f"{heads} {place}", self.long)
            | (stems(row, self.long) - told)
            | {f"={word}" for word in WORD.findall(f"{row} {place}") if word in venues}
        )

    def _nouns_in(self, unit: Unit, start: int, end: int) -> set[str]:
        """The stems of the kinds of occasion that a stretch of a unit names; "no media coverage" names none."""
        if Means.OCCASION not in unit.kinds:
            return set()
        low = self.page.low
        marks = [m for m in unit.marks if m.means is Means.OCCASION and start <= m.start < end]
        if Means.CLOSED in unit.kinds:
            none = [m for m in unit.marks if m.means is Means.CLOSED]
            marks = [m for m in marks if not any(no.start < m.start and m.end <= no.end for no in none)]
        return {s for m in marks for s in stems_of(low[m.start : m.end], self.long)}

    def named_in(self, unit: Unit, start: int, end: int) -> list[Item]:
        """The items whose kind of occasion a stretch of a statement names."""
        said = self._nouns_in(unit, start, end)
        hits = [len(said & nouns) for nouns in self.nouns]
        most = max(hits, default=0)
        return [item for item, hit in zip(self.items, hits, strict=True) if most and hit == most]

    def _later_nouns(self, item: Item, end: int) -> set[str]:
        """Those of the sentences behind it in its paragraph, up to the next item: "The signing is open press"."""
        out = self._nouns_in(item.unit, end, item.unit.end) if item.unit.form is Form.ROW else set()
        for unit in self.page.units[item.unit.index + 1 : item.unit.index + 4]:
            if unit.block != item.unit.block or unit.index in self.starts or unit.form is not Form.PROSE:
                break
            out |= self._nouns_in(unit, unit.start, unit.end)
        return out

    def _title_nouns(self, item: Item) -> set[str]:
        """Those that its title names, which may stand in another unit."""
        for unit in (item.unit, *item.own, *item.heads, *self.page.units[:1]):
            if unit.start <= item.title_span.start < unit.end:
                end = self.page.text.find(". ", item.title_span.start + 30, item.title_span.end)
                return self._nouns_in(unit, item.title_span.start, end if end >= 0 else item.title_span.end)
        return set()

    def _behind_in(self, unit: Unit, at: int) -> bool:
        """Whether a name stands behind "in", "at", "for": it then says of which item, and not whom to write to."""
        low = self.page.low
        before = low[max(unit.start, at - 24) : at].split()
        while before and before[-1] in DETERMINERS:
            before.pop()
        if before and at >= 2 and self.page.text[max(unit.start, at - 20) : at].split()[-1][:1].isupper():
            return True  # the second word of a name
        if len(before) > 1 and before[-1] in _TO and before[-2] in _ENTRY:
            return all(has_own_place(item) for item in self.parts)
        return bool(before) and (
            before[-1] in _OF_WHICH or before[-1] in place_words(self.page.language) - {"of", "de"}
        )

    def is_note(self, unit: Unit) -> bool:
        """Whether a unit is a standing note, or tells of hours on every day: "cards are checked from 6:30 to 20:30"."""
        if unit.index in self.own:
            return False
        daily = unit.form is Form.PROSE and not unit.days and Means.LOGISTICS in unit.kinds
        daily = daily and any(clock.until is not None for clock in unit.clocks)
        return unit.index in self.notes or (daily and unit.has(Means.OCCASION, Means.OPEN) is None)

    def is_free_day(self, unit: Unit) -> bool:
        """Whether a line right below a day says that nothing is on: "Lundi 9 mars", "Pas de rendez-vous public"."""
        over = self.page.units[unit.index - 1] if unit.index else unit
        if unit.form is not Form.HEADING or over.form is not Form.HEADING or not over.days:
            return False
        return self.page.low[unit.start : unit.end].split()[0] in self.page.language.nothing

    def is_much(self, unit: Unit) -> bool:
        """Whether a statement that is no item's own comes after so many that it is no longer weighed."""
        if unit.index in self.own or not unit.marks:
            return False
        self.weighed.add(unit.index)
        return len(self.weighed) > MOST

    def is_for_press(self, item: Item) -> bool:
        """Whether an item is held for the press: of such a one an elliptical "to attend" is said."""
        return any(noun.startswith(FOR_PRESS) for noun in self.nouns[self.number[id(item)]])

    def hanging(self, unit: Unit) -> list[Item]:
        """The item on whose row a short line behind it hangs: "Closed to media"."""
        if unit.end - unit.start > 60 or unit.form not in (Form.HEADING, Form.NOTE, Form.BULLET, Form.PROSE):
            return []
        if self.page.text[unit.end - 1] in ".!?" or unit.has(Means.ALL) is not None:
            return []
        for before in reversed(self.page.units[max(0, unit.index - 3) : unit.index]):
            owners = self.own.get(before.index)
            if owners:
                return [item for item in owners if item.unit.form is Form.ROW]
            if (
                before.form is Form.ROW
                or before.block < unit.block - 1
                or (before.days and before.form is Form.HEADING)
            ):
                break
        return []


def _of_section(page: Page, item: Item, unit: Unit, opened: set[int]) -> bool:
    """Whether a unit behind a row opens a section of sentences, or stands in one: "Accreditation", "Media coverage"."""
    if item.unit.form is not Form.ROW or unit.block == item.unit.block:
        return False
    if unit.form is Form.HEADING:
        return unit.index > item.unit.index and unit.index in opened
    return unit.form is Form.PROSE and item.unit.index < unit.section and unit.end - unit.start > _SENTENCE


def _of_all_groups(item: Item, unit: Unit, items: list[Item]) -> bool:
    """Whether a field on how to apply stands apart behind several groups of fields, and so belongs to none of them."""
    if unit.form is not Form.FIELD or unit.label not in (Means.L_ACCESS, Means.L_DEADLINE):
        return False
    groups = {one.unit.block for one in items if one.unit.form is Form.FIELD and not one.whole}
    return len(groups) > 1 and unit.block > item.unit.block == max(groups)


def _in_parts(page: Page) -> bool:
    """Whether media may follow some parts that are told one by one, and are not invited to the whole."""
    title = page.units[0]
    if _INVITES.search(page.low, title.start, title.end) or not any(map(page.low.__contains__, _PARTS)):
        return False
    return any(_IN_PARTS.search(page.low, u.start, min(u.end, u.start + WIDE)) for u in page.units[1:])


_INVITES = re.compile(r"\b(?:invit|convi|einlad|eingelad)")
_PARTS = (  # one of which such a sentence holds
    "parts", "items", "events", "engagements", "moments", "sessions", "all t", "all f", "parties", "séquences",
    "points", "rendez-vous", "teil", "termin", "programmpunkt", "either",
)  # fmt: skip
_IN_PARTS = re.compile(
    r"\b(?:media|press|journalists|reporters)\b[^.;:]{0,40}\b(?:follow|cover|attend|admitted|present|open)\b[^.;:]{0,24}"
    r"\b(?:either|(?:all|the|these|both|following|any of the)(?: (?:two|three|four|five|following))?"
    r" (?:parts|items|events|engagements|moments|sessions)|all (?:two|three|four|five))\b"
    r"|\b(?:two|three|four|five|the following|these) (?:parts|items|events|moments)\b[^.;:]{0,40}"
    r"\b(?:covered|followed|open|attended)\b"
    r"|\b(?:médias|presse|journalistes)\b[^.;:]{0,40}\b(?:suivre|couvrir|assister|admis\w?)\b[^.;:]{0,24}"
    r"\b(?:les|aux|ces) (?:deux |trois |quatre )?(?:parties|moments|séquences|points|rendez-vous)\b"
    r"|\b(?:folgende\w?|diese\w?|zwei|drei|vier) (?:teile\w?|termine\w?|programmpunkte\w?)\b[^.;:]{0,60}"
    r"\b(?:presse|medien)\w{0,16}\b"
)
_SPACE = re.compile(
    r"\b(?:rockets?|satellites?|space\w{0,10}|orbit\w{0,6}|lift-?off|launch ?(?:er|pad|vehicle)s?|astronaut\w{0,3}"
    r"|probe|(?:un)?dock(?:s|ings?)|spacewalks?|splashdown|amarrage|arrimage|abheben|andocken|außenbordeinsatz"
    r"|nasa|esa|ariane\w{0,2}|fusées?|lanceurs?|spatiale?s?|spatiaux|raketen?\w{0,8}|raumfahr\w{0,6}|weltraum\w{0,8}"
    r"|satelliten?|sonde|telescope|asteroid|moon|mars|comet|kometen?|capsule)\b"
)
_SENTENCE = 40  # characters of what is no mere date or name


def _without_times(page: Page, unit: Unit, start: int, end: int) -> str:
    """The words of a stretch without its days, clocks and zones, which tell no items apart."""
    out, at = [], start
    spans = times_of(unit) + [clock.label_span for clock in unit.clocks if clock.label_span is not None]
    for left, right in sorted(spans):
        if start <= left < end and left >= at:
            out.append(page.low[at:left])
            at = max(at, right)
    out.append(page.low[at:end])
    return " ".join(out)


_ROOM = frozenset(("room", "salle", "saal", "raum"))


def any_room(page: Page, word: re.Match[str]) -> bool:
    """ "In the room or by Zoom": whichever room it is, so that it names no item."""
    behind = page.text[word.end() : word.end() + 2].strip()
    return word[0] in _ROOM and not (behind[:1].isupper() or behind[:1].isdigit())
