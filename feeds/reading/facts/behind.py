"""Places that a sentence behind an item tells: "It is held in the cinema of the base", "attend it in the Luns theatre".

The first is asked for before the clock is read, and gives the town's clock too; the second, which names its item by
what it is, only once all items are known. Refuses where to gather, to register, or to fetch a badge.
"""

from __future__ import annotations

import re

from feeds.model.event import Span
from feeds.reading.facts.chains import chains_of
from feeds.reading.facts.either import either
from feeds.reading.facts.known import BY_NAME, NEAR_BY
from feeds.reading.facts.part import Chain
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.telling import has_own_place, stems, stems_of
from feeds.reading.languages import ground
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Page, Unit, Where

_HELD = re.compile(rf"(?:{either(ground.HELD)})\s")
_ATTEND = re.compile(rf"(?:{either(ground.ATTEND)})\s")
_NEXT = 2  # sentences behind an item that may go on with it
_GAP = 14  # characters between the verb and the name: "in the "
_HALL = 3  # weight of a hall in which something is held
_APART = (Means.LOGISTICS, Means.HOURS, Means.DEADLINE, Means.CONTACT)


def held_behind(page: Page, item: Item) -> Chain | None:
    """Where the next sentences of an item's paragraph say that it is held."""
    if item.unit.form is not Form.PROSE:
        return None
    for unit in page.units[item.unit.index + 1 : item.unit.index + 1 + _NEXT]:
        if unit.block != item.unit.block or unit.form is not Form.PROSE or unit.clocks or unit.days:
            return None
        if unit.has(*_APART) is None and _goes_on(page, item, unit):
            chain = _behind(page, unit, _HELD)
            if chain is not None:
                return chain
    return None


def held_for_all(page: Page, item: Item) -> Chain | None:
    """Where a sentence says that all items are held, or those of a kind: "All press conferences take place in ..."."""
    key = (-5, 0, 0)
    if key not in page.chains:
        page.chains[key] = _look_for_all(page)
    found: list[tuple[Chain, frozenset[str]]] = page.chains[key]
    if not found:
        return None
    said = stems_of(page.low[item.title_span.start : item.title_span.end], page.language.code == "de")
    return next((chain for chain, kinds in found if not kinds or kinds & said), None)


def _look_for_all(page: Page) -> list[tuple[Chain, frozenset[str]]]:
    """The places of such sentences, each with the kind it holds for, empty where it is all."""
    out: list[tuple[Chain, frozenset[str]]] = []
    long = page.language.code == "de"
    titled = _subject(page, long)
    for unit in page.units:
        if unit.form is not Form.PROSE or unit.clocks or unit.days or not unit.kinds.isdisjoint(_APART):
            continue
        named = next((m for m in unit.marks if m.means in (Means.OCCASION, Means.AGENDA)), None)
        every = next((m for m in unit.marks if m.means is Means.ALL), None)
        if named is None:
            continue
        opens = named.start - unit.start <= _ARTICLE  # "The hearing takes place in ...", which the title names
        kind = stems_of(page.low[named.start : named.end], long)
        of_title = opens and not kind.isdisjoint(titled)
        if every is None and not of_title and not page.low[named.start : named.end].endswith(_PLURAL):
            continue
        chain = _behind(page, unit, _HELD)
        if chain is not None and chain.weight >= _HALL and named.start < chain.start:
            all_of_it = of_title or (every is not None and every.start < named.start)
            out.append((chain, frozenset[str]() if all_of_it else kind))
    return out


def _subject(page: Page, long: bool) -> set[str]:
    """What a page is about: the words of its title, and what a sentence before the first row sets on a day."""
    title = page.units[0]
    out = stems(page.low[title.start : title.end], long)
    for unit in page.units[1:_OPENING]:
        if unit.clocks:
            break
        if unit.days and unit.form is Form.PROSE:
            marks = [m for m in unit.marks if m.means in (Means.OCCASION, Means.AGENDA)]
            out |= {stem for m in marks for stem in stems_of(page.low[m.start : m.end], long)}
    return out


_OPENING = 4  # units in which a page says what it is about
_ARTICLE = 4  # characters of "the "
_PLURAL = ("s", "en", "x")  # endings of occasions that are more than one


def _goes_on(page: Page, item: Item, unit: Unit) -> bool:
    """Whether a sentence speaks of the item before it: it opens with "it", or with a kind of occasion of the item."""
    first = page.low[unit.start : unit.start + 16].split(" ", 1)[0]
    if first in ground.IT:
        return True
    long = page.language.code == "de"
    area = item.words or Span(item.unit.start, item.unit.end)
    told = stems(page.low[area.start : area.end] + " " + page.low[item.title_span.start : item.title_span.end], long)
    named = next((m for m in unit.marks if m.means is Means.OCCASION), None)
    if named is None or named.start - unit.start > _GAP:
        return False
    return not stems_of(page.low[named.start : named.end], long).isdisjoint(told)


def _behind(page: Page, unit: Unit, verb: re.Pattern[str]) -> Chain | None:
    """The place right behind one of these verbs."""
    found = [m.end() for m in verb.finditer(page.low, unit.start, unit.end)]
    if not found:
        return None
    for chain in chains_of(page, unit, unit.start, unit.end):
        for end in found:
            gap = page.low[end : chain.start].split()
            if 0 <= chain.start - end <= _GAP and all(w in ground.AT or w in page.language.the for w in gap):
                return chain
    return None


def read_rooms(page: Page, scope: Scope) -> None:
    """Give items without a place of their own the hall that a sentence about them names."""
    for unit in page.units:
        if unit.form is not Form.PROSE or unit.clocks or unit.index in scope.own or scope.is_note(unit):
            continue
        if not unit.kinds.isdisjoint(_APART) or scope.is_much(unit):
            continue
        chain = _behind(page, unit, _ATTEND) or (_behind(page, unit, _HELD) if Means.OCCASION in unit.kinds else None)
        if chain is None or chain.weight < _HALL or chain.places:
            continue
        told = scope.of_unit(unit, chain.start, chain.end, (chain.start, chain.end))
        items = [item for item in told.items if not has_own_place(item) and not item.announced and not item.whole]
        if told.sure < NEAR_BY or len(items) != len(told.items) or (told.sure < BY_NAME and len(items) > 1):
            continue
        for item in items:
            _place(page, item, Span(chain.start, chain.end))


def _place(page: Page, item: Item, hall: Span) -> None:
    old = item.where
    words = page.words(hall.start, hall.end)
    if old is None:
        item.where = Where(location=words, span=hall)
    elif words.lower() in old.location.lower() or old.also is not None:
        return
    else:
        old.location, old.span, old.also = f"{words}, {old.location}", hall, old.span
    item.evidence.append(("location", hall))
