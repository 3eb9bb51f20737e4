"""A sentence that says the place of it all: "The venue is still the Carob Mill", "the venue, the Palace, is unchanged".

Refuses the sentence of another item, whose place is its own.
"""

from __future__ import annotations

import re

from feeds.reading.facts.chains import LONGEST, chains_of, trimmed
from feeds.reading.facts.either import either
from feeds.reading.facts.halls import WORD
from feeds.reading.facts.opening import times_of
from feeds.reading.facts.part import Chain
from feeds.reading.facts.standing import places_of
from feeds.reading.languages import ground
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Item, Page, Unit
from feeds.reading.places import Link, Place

_ASIDE = re.compile(r"\((?![A-Z]{2,10}\))")  # a bracket that holds no short name


def told_place(page: Page, item: Item) -> Chain | None:
    """A sentence that says the place: "The venue is still the Carob Mill"; not the sentence of another item."""
    key = (-1, 0, 0)
    if key not in page.chains:
        page.chains[key] = _look_for_told(page)
    found: list[tuple[Unit, Chain]] = page.chains[key]
    return next((chain for unit, chain in found if unit is item.unit or not unit.clocks), None)


def told_before(page: Page, item: Item, own: Chain) -> Chain | None:
    """The hall that "the same room" means: the last sure one before it, of the sentence or of one before."""
    words = page.low[max(item.unit.start, own.start - _BACK) : own.end].split()
    hall = page.low[own.start : own.end].split()
    if len(hall) > _FEW or ground.SAME.isdisjoint(words[-len(hall) - 1 : -1]):
        return None
    for unit in reversed(page.units[max(0, item.unit.index - _UNITS) : item.unit.index + 1]):
        found = [c for c in chains_of(page, unit, unit.start, unit.end) if c.end < own.start and c.weight >= _HALL]
        if found:
            return max(found, key=lambda chain: (chain.weight, chain.start))
    return None


_BACK = 12  # characters before a hall in which "same" stands
_FEW = 2  # words of a hall that was told before
_UNITS = 6  # units before it in which it was told
_HALL = 3  # weight of a hall in which something is held


def _look_for_told(page: Page) -> list[tuple[Unit, Chain]]:
    out: list[tuple[Unit, Chain]] = []
    told = any(map(page.low.__contains__, _VENUE_NAMED))
    for unit in page.units:
        named = _VENUE_IS.search(page.low, unit.start, unit.end) if told else None
        if named is not None and page.text[named.end() : named.end() + 1].isupper():
            end = page.text.find(",", named.end(), unit.end)
            if 0 < end - named.end() < LONGEST:  # "the venue, the Palace of Culture, does not change"
                out.append((unit, Chain(named.end(), end, 5, [])))
                continue
        colon = page.low.find(": ", unit.start, unit.end) > 0
        stays = _STAYS.search(page.low, unit.start, unit.end) if colon else None
        if stays is not None and page.text[stays.end() : stays.end() + 1].isupper():
            end = _clause_end(page, stays.end(), unit.end)
            out.append((unit, Chain(stays.end(), end, 5, _places(page, unit, stays.end(), end))))
            continue
        for mark in unit.marks:
            if mark.means is Means.PRESENT_AT and mark.end - mark.start > 9 and " " in page.low[mark.start : mark.end]:
                start = mark.end
                for word in WORD.finditer(page.text, start, unit.end):
                    if word[0].lower() in page.language.the or word[0] in ("the", "le", "la", "der", "die", "das"):
                        continue
                    start = word.start()
                    break
                end = _before_time(page, unit, start, _clause_end(page, start, unit.end))
                if end > start and (page.text[start : start + 1].isupper() or _is_hall(page, start, end)):
                    out.append((unit, Chain(start, end, 5, _places(page, unit, start, end))))
                    break
    return out


def _places(page: Page, unit: Unit, start: int, end: int) -> list[Place]:
    return [p for p in places_of(page, unit) if start <= p.start < end and p.link is not Link.OF]


_STAYS = re.compile(rf"(?:{either(ground.VENUE)})[^:;.\d\n]{{0,40}}:\s")  # "The place is unchanged: "
_VENUE_NAMED = tuple(f"{word}, " for word in ground.VENUE)
_VENUE_IS = re.compile(rf"(?:{either(ground.VENUE)}), (?:{'|'.join(ground.ARTICLES)})?")


def _is_hall(page: Page, start: int, end: int) -> bool:
    """Whether a phrase in small letters holds a venue: "the operations centre (ESOC) in Darmstadt"."""
    return any(word in page.language.venues for word in page.low[start:end].split(" ")[:6])


def _clause_end(page: Page, start: int, end: int) -> int:
    """Where the phrase that begins at `start` ends: a stop, a bracket, or LONGEST."""
    stop = min(end, start + LONGEST)
    for char in ".;":
        at = page.text.find(char + " ", start, stop)
        if at >= 0:
            stop = min(stop, at)
    bracket = _ASIDE.search(page.text, start, stop)
    if bracket is not None:
        stop = bracket.start()
    return trimmed(page, start, stop)


def _before_time(page: Page, unit: Unit, start: int, end: int) -> int:
    """A place ends before a day or clock: "the World Forum in The Hague from 23 November"."""
    begins = [begin for begin, _ in times_of(unit) if start < begin < end]
    if not begins:
        return end
    words = page.text[start : min(begins)].rstrip(" ,(").split(" ")
    while words and (words[-1].lower() in page.language.glue or words[-1].lower() in page.language.span_from):
        words.pop()
    return trimmed(page, start, start + len(" ".join(words)))
