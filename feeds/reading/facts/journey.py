"""Places by what an item is: where a journey goes, what a visit sees, what a row tells beside its time.

Refuses persons and occasions for the object of a visit.
"""

from __future__ import annotations

import re

from feeds.model.event import Span
from feeds.reading.facts.chains import chains_of, trimmed
from feeds.reading.facts.either import either
from feeds.reading.facts.halls import WORD
from feeds.reading.facts.opening import times_of
from feeds.reading.facts.part import Chain
from feeds.reading.facts.pieces import rightwards
from feeds.reading.facts.standing import places_of
from feeds.reading.languages import ground
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Page, Unit
from feeds.reading.places import Sort


def venue_behind(page: Page, item: Item, own: Chain) -> Chain | None:
    """The hall in a sentence that has only its town before: "In Oslo ..., at Victoria Terrasse"."""
    if item.unit.form is not Form.PROSE or not any(
        place.start == own.start and place.end == own.end for place in own.places
    ):
        return None
    area = item.words or Span(item.unit.start, item.unit.end)
    for chain in chains_of(page, item.unit, area.start, area.end):
        if (
            chain.start > own.end
            and not chain.places
            and (chain.weight >= _HELD or (chain.weight > 1 and page.low.endswith(ground.NEAR, 0, chain.start)))
        ):
            return chain
    return None


def rest_of_row(page: Page, item: Item) -> Chain | None:
    """What a row tells beside its time, where the title stands on the line below: "23. Juli, 19 Uhr, Gasteig HP8"."""
    unit = item.unit
    if unit.form is not Form.ROW or unit.start <= item.title_span.start < unit.end or not unit.clocks:
        return None
    start = max(end for _, end in times_of(unit))
    while start < unit.end and page.text[start] in " ,)–-|:":
        start += 1
    end = trimmed(page, start, unit.end)
    words = page.text[start:end].split()
    if (
        not 1 <= len(words) <= _FEW
        or not words[0][0].isupper()
        or any(m.start < end and start < m.end for m in unit.marks)
        or any(p.sort is Sort.COUNTRY and p.start == start for p in places_of(page, unit))
    ):
        return None
    return Chain(start, end, 2, [])


_VISITED = re.compile(rf"(?:{either(ground.VISITED)})\s?")
_OBJECT = re.compile(rf"[,;()|\n]|\.\s|\s(?:{either(ground.GOES_ON)})\s|\s[–-]\s")


def object_of_visit(page: Page, item: Item) -> Chain | None:
    """What is visited, of a row that says no other place: "visite du chantier de la digue de Boyardville"."""
    area = item.words or Span(item.unit.start, item.unit.end)
    found = _VISITED.search(page.low, area.start, area.end)
    if found is None or item.clock is None:
        return None
    stop = _OBJECT.search(page.low, found.end(), min(area.end, found.end() + _AHEAD))
    end = trimmed(page, found.end(), stop.start() if stop is not None else min(area.end, found.end() + _AHEAD))
    words = page.text[found.end() : end].split()
    named = any(word[0].isupper() for word in words)
    if not named or any(
        m.means in (Means.ROLE, Means.HONORIFIC, Means.OCCASION) and m.start < end and found.end() < m.end
        for m in item.unit.marks
    ):
        return None
    places = [p for p in places_of(page, item.unit) if found.end() <= p.start < end]
    return Chain(found.end(), end, 1, places)


_HELD = 4  # weight of a hall behind "in" or "at"


def opened_house(page: Page, units: list[Unit]) -> Chain | None:
    """The house whose opening is the occasion: "programme de l'inauguration de la Halle de la Martinière"."""
    for unit in units:
        found = _OPENED.search(page.low, unit.start, unit.end)
        if found is None:
            continue
        words = [(word.start(), word.end()) for word in WORD.finditer(page.text, found.end(), found.end() + _AHEAD)]
        at = next((n for n, word in enumerate(words[:_FEW]) if page.low[slice(*word)] in page.language.venues), -1)
        at = (
            at if at >= 0 else (0 if words and page.low[slice(*words[0])].endswith(page.language.venue_endings) else -1)
        )
        if at < 0:
            continue
        end = words[rightwards(page, words, at)][1]
        if page.text[found.end() : end] != page.low[found.end() : end]:  # it has a name
            return Chain(found.end(), end, 1, [p for p in places_of(page, unit) if found.end() <= p.start < end])
    return None


_OPENED = re.compile(rf"(?:{either(ground.OPENED)})\s?")
_FEW = 5  # words of a place that is a row's rest
_AHEAD = 60  # characters from a word for going to the place


def journey(page: Page, item: Item) -> Chain | None:
    """Where a journey without a place of its own goes: "Visit: 15 and 16 April", "she flies to Tallinn and Vilnius"."""
    if item.clock is not None:
        return None
    said = page.low[item.unit.start : min(item.unit.end, item.unit.start + 40)]
    if ground.JOURNEYS.isdisjoint(said.replace(":", " ").split()):
        return None
    for unit in reversed(page.units[: item.unit.index]):
        goes = [mark for mark in unit.marks if mark.means is Means.GOES]
        if not goes or unit.form not in (Form.PROSE, Form.TITLE):
            continue
        for chain in chains_of(page, unit, unit.start, unit.end):
            if chain.town is not None and any(0 <= chain.start - mark.end < _AHEAD for mark in goes):
                return chain
    return None
