"""Locations: places, halls and capitalised phrases of a stretch, neighbours joined ("Maximos Mansion, Athens").

Each stretch is looked through once and kept on the page. Refuses places that something is only about, and names of
online channels.
"""

from __future__ import annotations

import re
from itertools import pairwise

from feeds.reading.facts.below import line_below
from feeds.reading.facts.either import either
from feeds.reading.facts.halls import WORD, halls_in, named_at, place_words
from feeds.reading.facts.opening import row_like
from feeds.reading.facts.part import Chain, Part
from feeds.reading.facts.proper import named_in, named_last
from feeds.reading.facts.rows import (
    ROOM,
    ends_piece,
    has_number,
    has_street,
    is_clock_of,
    is_of_whom,
    is_person,
    opens_segment,
    tail_of,
    take_name,
)
from feeds.reading.facts.standing import places_of, with_land
from feeds.reading.facts.streets import take_street, take_town
from feeds.reading.languages import ground, named
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Page, Unit
from feeds.reading.places import Link, Place, Sort

_ASIDE = 60  # characters of a bracket
_JOIN = re.compile(r"[\s,;()–—-]{0,4}")
LONGEST = 160  # characters of a location
_SHORT = re.compile(r"^ \([A-Z][A-Za-z]{0,3}[A-Z]{1,8}\)(?= [a-z])")
_FAR = 8  # characters between the begin of a hall's name and whose it is
_LAND = 2  # weight of a country in which something is held
_OF_WHOM = 24  # characters between an office and the town it is of: " of Mykolaiv and "
_NO_PLACE = (Means.CHANNEL, Means.CONTACT)  # what a phrase that looks like a place may name instead
ACRONYM = re.compile(r"[,;(] {0,2}([A-Z]{3,8}), ")


def trimmed(page: Page, start: int, end: int) -> int:
    """The end of a stretch without the stops and blanks at its end."""
    while end > start and page.text[end - 1] in " .,;:":
        end -= 1
    return end


def best_of(page: Page, stretches: list[tuple[Unit, int, int]]) -> Chain | None:
    """The likeliest location of some stretches: the surest, then the first."""
    best: Chain | None = None
    for unit, start, end in stretches:
        found = chains_of(page, unit, start, min(end, start + 4000))
        if len(found) > 1 and unit.form is Form.PROSE and unit.days:
            led = _behind_dateline(page, unit)
            found = [chain for chain in found if chain.start >= led] or found
        if len(found) > 1 and unit.form is Form.PROSE:
            found = _without_opening(page, unit, found)
        for chain in found if len(found) == 1 else [chain for chain in found if not is_left(page, unit, chain.start)]:
            if best is None or chain.weight > best.weight:
                best = _in_land(chain, found)
        if best is not None and best.weight > 2:
            return best
    return best


def _without_opening(page: Page, unit: Unit, found: list[Chain]) -> list[Chain]:
    """Without the places of an opening that tells what came before: "After two days of talks in Ankara, ..."."""
    since = [m for m in unit.marks if m.means is Means.SINCE and m.start == unit.start]
    opens = any(page.low[m.start : m.end] not in page.language.span_from for m in since)
    comma = page.text.find(", ", unit.start, unit.end) if opens else -1
    if opens and comma < 0 and found[0].start - unit.start <= _BACK:  # "Nach seinem Besuch in Amman trifft er"
        comma = found[0].end
    later = [chain for chain in found if chain.start > comma]
    return later if comma >= 0 and later and not any(c.start < comma for c in unit.clocks) else found


def is_left(page: Page, unit: Unit, start: int) -> bool:
    """Whether the words before a place or clock deny it: "not in the City Hall but at the Cable Factory"."""
    before = page.low[max(unit.start, start - _BACK) : start].replace("'", " ").replace("’", " ").split()
    while before and before[-1] in ground.AWAY_GAP:
        before.pop()
    moved = before[-1:] == ["from"] and before[-2:-1] and before[-2] in ground.MOVES
    return bool(before) and (before[-1] in ground.AWAY or bool(moved))


_BACK = 24  # characters before a place
_DATELINE = re.compile(r"[^\W\d_][^\n;:!?]{2,60}?\d{4}\)?\s{0,2}[–—-]{1,2}\s")


def _behind_dateline(page: Page, unit: Unit) -> int:
    """Where a sentence begins behind the town and day on which it was written: "Ottawa, 5 May 2026 - "."""
    led = _DATELINE.match(page.text, unit.start, unit.end)
    return led.end() if led is not None else unit.start


def _in_land(chain: Chain, found: list[Chain]) -> Chain:
    """A name behind "at" goes before the country told before it, whose clock it has: "in Latvia ..., at the Ādaži"."""
    if chain.weight > _LAND or not chain.places or any(place.sort is not Sort.COUNTRY for place in chain.places):
        return chain
    named = next((c for c in found if c.start > chain.end and c.weight >= _LAND and not c.places), None)
    return Chain(named.start, named.end, named.weight, list(chain.places)) if named is not None else chain


def chains_of(page: Page, unit: Unit, start: int, end: int) -> list[Chain]:
    """The locations of a stretch, looked for once."""
    key = (unit.index, start, end)
    found: list[Chain] | None = page.chains.get(key)
    if found is None:
        found = page.chains[key] = [] if is_person(page, unit) else _look_for(page, unit, start, end)
    return found


def _look_for(page: Page, unit: Unit, start: int, end: int) -> list[Chain]:
    times = unit.has(Means.ALL_TIMES) if Means.ALL_TIMES in unit.kinds else None
    if times is not None and not unit.clocks:
        end = min(end, times.start)  # "Les heures sont locales (Bruxelles : + 4 h)"
    parts = sorted(parts_of(page, unit, start, end), key=lambda part: (part.start, -part.end))
    chains: list[Chain] = []
    covered = start
    for part in parts:
        if chains and part.start < covered:
            last = chains[-1]
            if part.place is not None:
                last.places.append(part.place)
                if part.end > last.end:
                    last.end = covered = part.end
            continue
        if (
            chains
            and not _leaves_bracket(page, chains[-1], part.start)
            and (_joins(page, chains[-1].end, part.start) or _encloses(page, unit, chains[-1].end, part))
            and part.end - chains[-1].start <= LONGEST
        ):
            last = chains[-1]
            last.weight = max(last.weight, part.weight) + 1
            last.end = part.end
            if part.place is not None:
                last.places.append(part.place)
        else:
            chains.append(Chain(part.start, part.end, part.weight, [part.place] if part.place is not None else []))
        covered = max(covered, part.end)
    for chain in chains:
        text = page.text
        if text.count("(", chain.start, chain.end) <= text.count(")", chain.start, chain.end):
            continue
        if text[chain.end : chain.end + 1] == ")":
            chain.end += 1
        else:
            chain.end = trimmed(page, chain.start, text.rfind("(", chain.start, chain.end))
    for chain in chains:
        take_street(page, unit, chain, start)
    for chain in chains if row_like(page, unit) else ():
        if has_number(page, chain) or has_street(page, chain):
            take_name(page, unit, chain, start)
        acronym = ACRONYM.search(page.text, max(start, chain.start - 12), chain.start)
        if acronym is not None and acronym.end() == chain.start:
            chain.start = acronym.start(1)
    for chain in chains:
        take_town(page, unit, chain, end)
    _towns_of_countries(chains)
    _clock_of_halls(page, unit, chains)
    return [chain for chain in chains if chain.weight > 0 and not is_of_whom(page, unit, chain)]


def _towns_of_countries(chains: list[Chain]) -> None:
    """A town inside a name is believed where its country is told: "the Berlin Security Dialogue in Germany"."""
    told = {
        place.country
        for chain in chains
        for place in chain.places
        if place.sort is Sort.COUNTRY and place.link is not Link.OF
    }
    for chain in chains:
        if any(place.link is Link.NAMED and place.country in told for place in chain.places):
            chain.weight = max(chain.weight, 3)


def _clock_of_halls(page: Page, unit: Unit, chains: list[Chain]) -> None:
    """A town told with its land has the clock of a hall that ends with it: "the harbour of Siófok, Hungary"."""
    told = {place.end: place for place in places_of(page, unit) if place.sort is Sort.CITY and with_land(place)}
    for chain in chains if told else ():
        place = told.get(chain.end)
        if place is not None and not chain.places and chain.start < place.start:
            chain.places.append(place)


def _leaves_bracket(page: Page, chain: Chain, right: int) -> bool:
    """Whether a bracket closes behind a location that it opened before: "(photographs at the start), City Hall"."""
    close = page.text.find(")", chain.end, right)
    return close >= 0 and "(" not in page.text[chain.start : close]


def _joins(page: Page, left: int, right: int) -> bool:
    """Whether only a comma, a bracket or a small word stands between two parts."""
    if right < left or right - left > 28:
        return False
    gap = _SHORT.sub("", page.text[left:right]).lower()  # "the Space Operations Centre (ESOC) in Darmstadt"
    words = WORD.findall(gap)
    landed = not named.LANDED.isdisjoint(words)  # "Cincu in the middle of Romania"
    if len(gap) > (24 if landed else 14):
        return False
    if "\n" in gap or ";" in gap or (")" in gap and page.text.rfind("(", max(0, left - 40), left) < 0):
        return False
    if ")" in gap and page.low[right - 1] != "(" and gap.strip() not in (")", "),"):
        return False  # "(The Hague) in courtroom 1": two places, not one name
    if not words:
        return bool(_JOIN.fullmatch(gap))
    small = place_words(page.language) | named.LANDED | {*page.language.the, *page.language.also}
    return len(words) <= (4 if landed else 2) and small.issuperset(words)


def _encloses(page: Page, unit: Unit, left: int, part: Part) -> bool:
    """Whether one short capitalised piece stands between two parts of an address: ", Birdcage Walk, "."""
    gap = page.text[left : part.start]
    if len(gap) > 44 or not gap.startswith(", ") or not gap.endswith(", ") or part.place is None:
        return False
    middle = gap[2:-2]
    if not middle or "," in middle or not (middle[0].isupper() or middle[0].isdigit()):
        return False
    return not any(
        m.means in (Means.ROLE, Means.OCCASION, Means.HONORIFIC) and left < m.start < part.start for m in unit.marks
    )


def parts_of(page: Page, unit: Unit, start: int, end: int) -> list[Part]:
    """The stretches that may be part of a location, in no order."""
    parts = line_below(page, unit, places_of(page, unit), start)
    row = row_like(page, unit)
    for place in places_of(page, unit):
        if start <= place.start < end and not is_clock_of(page, unit, place):
            weight = _weight(place, row)
            if not weight and place.sort is Sort.CITY and _is_visited(page, unit, place):
                weight = 3
            ends = not weight and row and place.sort is Sort.CITY and ends_piece(page, unit, place, end)
            if ends and not _is_of_person(unit, place):
                weight = 1  # "Festival du livre de Rouen (ouvert à la presse)"
            if weight == _LAND and place.link is Link.BARE and _names_newsroom(page, place):
                weight = 1
            if weight:
                parts.append(Part(place.start, min(place.end, end), weight, place))
    parts.extend(_between(page, unit, start, end))
    parts.extend(halls_in(page, unit, start, end, row))
    parts.extend(named_at(page, unit, start, end))
    if not any(part.weight > 1 for part in parts):
        parts.extend(named_in(page, unit, start, end))
    elif all(part.place is not None for part in parts):
        parts.extend(part for part in named_in(page, unit, start, end) if page.text[part.start].isdigit())
    parts = [_to_stop(page, part) for part in parts if not _is_on_the_way(page, unit, part)]
    if row:
        parts.extend(
            Part(m.start(), m.end(), 3)
            for m in ROOM.finditer(page.text, start, end)
            if opens_segment(page, start, m.start())
        )
        parts = [part for part in parts if not _is_held(page, unit, part)] or parts
        last = tail_of(page, unit, start, end, parts)
        parts.extend(last or (named_last(page, unit, start, end) if not parts else ()))
    parts = [part for part in parts if not _is_day(unit, part)] if unit.days else parts
    if unit.kinds.isdisjoint(_NO_PLACE):
        return parts
    return [part for part in parts if not _is_channel(page, unit, part)]


_STOP = re.compile(r"[^\W\d_]{4,40}(?=\. [^\W\d_a-z])")
_OWNER = re.compile(rf"\s(?:(?:of|de|von)\s)?(?:{either(ground.OWNED)})$")


def _to_stop(page: Page, part: Part) -> Part:
    """A part up to the full stop inside it, "State Dining Room. Seats", or the word for its owner: "steps of her"."""
    if part.place is not None:
        return part
    stop = _STOP.search(page.text, part.start, part.end)
    end = stop.end() if stop is not None else part.end
    owner = _OWNER.search(page.low[part.start : end])
    return Part(part.start, part.start + owner.start() if owner is not None else end, part.weight)


def _is_held(page: Page, unit: Unit, part: Part) -> bool:
    """Whether a name is that of what is held, and its place stands behind the full stop: "at the Supper. Pier 21"."""
    if part.place is not None or not page.text.startswith(". ", part.end):
        return False
    return any(m.means is Means.OCCASION and m.end == part.end for m in unit.marks)


def _is_day(unit: Unit, part: Part) -> bool:
    """Whether words are those of a date: "January 28" is no hall."""
    return any(day.start <= part.start < day.end for day in unit.days if day.month)


def _is_of_person(unit: Unit, place: Place) -> bool:
    """Whether a town only tells who comes: "debate with the mayors of Mykolaiv and Kherson"."""
    return any(m.means is Means.ROLE and 0 < place.start - m.end <= _OF_WHOM for m in unit.marks)


def _is_on_the_way(page: Page, unit: Unit, part: Part) -> bool:
    """Whether a bracket that tells how to get there holds a place: "(bus from the Centre at 10:15)"."""
    opens = page.text.rfind("(", max(unit.start, part.start - _ASIDE), part.start)
    if opens < 0 or ")" in page.text[opens : part.start]:
        return False
    return any(m.means is Means.LOGISTICS and opens < m.start < part.start for m in unit.marks)


def _names_newsroom(page: Page, place: Place) -> bool:
    """Whether a town only stands in the newsroom's name: "Joint Force Command Brunssum and the Army invite"."""
    name = page.newsroom.name
    at = name.find(place.name)
    return at > 0 and page.text.endswith(name[:at], max(0, place.start - at), place.start)


def _between(page: Page, unit: Unit, start: int, end: int) -> list[Part]:
    """Two towns of one country between which something is: "zwischen Avenches und Payerne"."""
    towns = [p for p in places_of(page, unit) if start <= p.start < end and p.sort is Sort.CITY]
    out = []
    for first, second in pairwise(towns):
        before = page.low[max(0, first.start - 12) : first.start].split()
        gap = page.low[first.end : second.start].strip()
        same = first.country == second.country and first.zone == second.zone
        if before and before[-1] in ground.BETWEEN and gap in page.language.also and same:
            out.append(Part(first.start, second.end, _LAND, first))
    return out


def _is_visited(page: Page, unit: Unit, place: Place) -> bool:
    """Whether a town is the object of a visit at the end of its sentence: "wird Riga am 7. Mai besuchen"."""
    if place.link is not Link.OF or page.language.code != "de":
        return False
    visits = any(
        m.means is Means.GOES and m.start > place.end and page.low.startswith(ground.BESUCH, m.start)
        for m in unit.marks
    )
    before = page.low[max(unit.start, place.start - 12) : place.start].split()
    return visits and bool(before) and before[-1] not in ground.NO_VISIT


def _weight(place: Place, row: bool) -> int:
    """How surely a place is the scene: 0 for one that something is only about."""
    town = place.sort in (Sort.CITY, Sort.HOUSE)
    if place.link is Link.OF:
        return 0
    if place.link is Link.IN:
        return 4 if town else 2
    if place.link is Link.TAIL:
        return (3 if row else 1) if town else 0
    if place.link is Link.BARE:
        return (3 if row else 2) if town else (1 if row else 0)
    return 1


def _is_channel(page: Page, unit: Unit, part: Part) -> bool:
    """Whether a stretch names an online channel, not a place."""
    if part.place is not None and part.place.link is not Link.OF and part.place.sort is Sort.CITY:
        return False
    for mark in unit.marks:
        if mark.means not in _NO_PLACE or mark.end <= part.start or mark.start >= part.end:
            continue
        if mark.means is Means.CONTACT and part.place is None and mark.start - part.start > _FAR:
            continue  # "the John Paul II Hall of the Holy See Press Office"
        if mark.end - mark.start == 1 and mark.start > part.start:
            continue  # "salle X"
        site = page.low[mark.start : mark.end] in ("site", "sites")
        if site and mark.start > part.start and unit.has(Means.STREAM, Means.LIVE) is None:
            continue  # "at the Aerobee site"
        return True
    return False
