"""Where it happens: the words of a text that name the venue and the town, and the town's clock.

Three kinds of words make a location: places of the gazetteer, phrases that hold a word for a venue ("Trusteeship Council
Chamber", "salon de l'Horloge"), and capitalised phrases after "at". Neighbours are joined ("Maximos Mansion, Athens").
Refuses places that an item is about ("Minister of Defence of Türkiye") and names of online channels.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from feeds.model.event import Span
from feeds.reading.facts.opening import opening
from feeds.reading.languages.grammar import Language, Means
from feeds.reading.page import Form, Item, Page, Unit, Where
from feeds.reading.places import Link, Place, Sort, find_places
from feeds.reading.places.gazetteer import country_of

_WORD = re.compile(r"[^\W_]+(?:['’&/.-][^\W_]+)*")
_JOIN = re.compile(r"[\s,;()–—-]{0,4}")
_CODE = re.compile(r"\s\([A-Z][\w\s/.+-]{0,18}\)|,?\s[A-Z]{1,4}-?[A-Z]?\d{1,4}[A-Z]?\b")
_ROOM = re.compile(r"(?<![\w-])[A-Z]{1,4}-[A-Z]?\d{1,4}[A-Z]?(?!\w|-)")
_PUNCTUATION = frozenset(",;:()[]–—|•")
MOST = 60  # words of a stretch that are looked at around one venue; more is no name
LONGEST = 160  # characters of a location
_ROWS = frozenset({Form.ROW, Form.FIELD, Form.BULLET, Form.NOTE, Form.HEADING, Form.TITLE})


@dataclass(slots=True)
class _Part:
    """A stretch that may be (part of) a location."""

    start: int
    end: int
    weight: int  # how surely it is a place where something is held
    place: Place | None = None


@dataclass(slots=True)
class _Chain:
    """Neighbouring parts, read as one location."""

    start: int
    end: int
    weight: int
    places: list[Place]

    @property
    def town(self) -> Place | None:
        """The place that gives town and clock: a town or house before a state before a country."""
        order = (Sort.CITY, Sort.HOUSE, Sort.STATE, Sort.COUNTRY)
        return min(self.places, key=lambda place: order.index(place.sort), default=None)

    @property
    def zone(self) -> str | None:
        """The one clock of its places; None where they keep several."""
        town = self.town
        if town is None:
            return None
        clocks = {place.zone for place in self.places if place.sort is town.sort}
        return town.zone if len(clocks) == 1 else None


def where(page: Page, item: Item) -> Where | None:
    """The place of an item as its own words tell it, else as those of the sentence, the heading and the opening do."""
    own = _of_column(page, item.unit) or _of_fields(page, item.own)
    best = _best(page, _own_stretches(item))
    if own is None:
        told = _only_field(page, item)
        if told is not None and (best is None or best.town is None or item.unit.form is Form.PROSE):
            if told.town is None and best is not None and best.town is not None:
                return _made(page, told, best)
            own = told if item.unit.form is not Form.ROW or best is None else None
    own = own or best
    if own is not None and own.zone is not None and _is_venue(own):
        return _made(page, own, None)
    if own is not None and own.town is None:
        second = _second(page, item, own)
        if second is not None:
            return _made(page, own, second)
    around = _dateline(page, item, own) or _around(page, item, own is None)
    if own is None:
        return _made(page, around, None) if around is not None else None
    if own.town is not None or around is None or len({place.zone for place in around.places}) > 1:
        return _made(page, own, None)
    if page.low[around.start : around.end] in page.low[own.start : own.end]:
        return _made(page, own, None, clock=around)
    return _made(page, own, around)


def _of_column(page: Page, unit: Unit) -> _Chain | None:
    """The cell under "Room" or "Place" in a table whose cells are parted by bars."""
    if unit.form is not Form.ROW or page.text.find("|", unit.start, unit.end) < 0:
        return None
    column = _column(page)
    if column is None:
        return None
    cells = _cells(page, unit)
    if len(cells) != column[1]:
        return None
    start, end = cells[column[0]]
    return _Chain(start, end, 8, [p for p in places_of(page, unit) if start <= p.start < end]) if end > start else None


def _cells(page: Page, unit: Unit) -> list[tuple[int, int]]:
    """The cells of a row, without the blanks around them."""
    out: list[tuple[int, int]] = []
    at = unit.start
    for piece in page.text[unit.start : min(unit.end, unit.start + 2000)].split("|"):
        left = at + len(piece) - len(piece.lstrip())
        out.append((left, max(left, at + len(piece.rstrip()))))
        at += len(piece) + 1
    return out


def _column(page: Page) -> tuple[int, int] | None:
    """Which column of a table holds places, and how many there are; None where no head row says so."""
    key = (-2, 0, 0)
    if key not in page.chains:
        found: list[tuple[int, int]] = []
        for unit in page.units:
            if page.text.count("|", unit.start, min(unit.end, unit.start + 300)) < 2 or unit.clocks:
                continue
            cells = _cells(page, unit)
            starts = {m.start for m in unit.marks if m.means is Means.L_WHERE}
            hit = next((n for n, (left, _) in enumerate(cells) if left in starts), None)
            if hit is not None:
                found.append((hit, len(cells)))
                break
        page.chains[key] = found
    columns: list[tuple[int, int]] = page.chains[key]
    return columns[0] if columns else None


def _only_field(page: Page, item: Item) -> _Chain | None:
    """The one field "Where:" of a page, for an item that stands outside its fields."""
    fields = [u for u in page.units if u.form is Form.FIELD and u.label is Means.L_WHERE]
    if len(fields) != 1 or item.announced or item.whole:
        return None
    return _of_fields(page, fields)


def _dateline(page: Page, item: Item, own: _Chain | None) -> _Chain | None:
    """The town that opens the item's own sentence: "OSLO, 1 May - The minister speaks in the Nobel Institute"."""
    if own is None or item.unit.form is not Form.PROSE:
        return None
    first = next(iter(_chains(page, item.unit, item.unit.start, item.unit.end)), None)
    return first if first is not None and first.start == item.unit.start and first.town is not None else None


def _second(page: Page, item: Item, own: _Chain) -> _Chain | None:
    """A second sure place further on in the same sentence: "at the headquarters ..., in the Boardroom"."""
    if item.unit.form is not Form.PROSE:
        return None
    area = item.words or Span(item.unit.start, item.unit.end)
    if not area.start <= own.start < area.end:
        return None
    later = [c for c in _chains(page, item.unit, own.end, area.end) if c.weight >= 4 and c.start > own.end]
    return later[0] if later else None


def _is_venue(chain: _Chain) -> bool:
    return chain.weight > 1


def _own_stretches(item: Item) -> list[tuple[Unit, int, int]]:
    if item.words is not None:
        first = (item.unit, item.words.start, item.words.end)
    else:
        first = (item.unit, item.unit.value or item.unit.start, item.unit.end)
    rest = [(unit, unit.value or unit.start, unit.end) for unit in item.own if unit is not item.unit]
    return [first, *rest]


def _around(page: Page, item: Item, alone: bool) -> _Chain | None:
    """The place of the occasion that an item is part of; `alone` where the item has no venue of its own."""
    if item.words is not None:
        chain = _best(page, [(item.unit, item.unit.start, item.unit.end)])
        if chain is not None and chain.town is not None:
            return chain
    if item.unit.form is Form.PROSE:
        for unit in reversed(page.units[max(0, item.unit.index - 3) : item.unit.index]):
            if unit.block != item.unit.block or unit.form is not Form.PROSE:
                break
            chain = _best(page, [(unit, unit.start, unit.end)])
            if chain is not None and chain.weight > 2 and (alone or chain.town is not None):
                return chain
    for unit in reversed(item.heads):
        chain = _best(page, [(unit, unit.start, unit.end)])
        if chain is not None and chain.town is not None:
            return chain
    lead = opening(page)
    told = _of_fields(page, lead) or _told(page)
    if told is not None:
        return told
    title = [unit for unit in lead if unit.form is Form.TITLE]
    rest = [
        unit
        for unit in lead
        if unit.form is not Form.TITLE
        and unit is not item.unit
        and not (unit.form is Form.PROSE and unit.clocks and unit.index > item.unit.index)  # that is another item's
    ]
    return _best(page, [(u, u.start, u.end) for u in rest]) or _best(page, [(u, u.start, u.end) for u in title])


def _of_fields(page: Page, units: list[Unit]) -> _Chain | None:
    """The value of a field "Where:", whole."""
    for unit in units:
        if unit.form is Form.FIELD and unit.label is Means.L_WHERE and unit.value < unit.end:
            end = unit.value + min(unit.end - unit.value, LONGEST)
            end = _trim(page, unit.value, end)
            if end > unit.value:
                places = [p for p in places_of(page, unit) if p.start >= unit.value and p.link is not Link.OF]
                return _Chain(unit.value, end, 9, places)
    return None


def _trim(page: Page, start: int, end: int) -> int:
    while end > start and page.text[end - 1] in " .,;:":
        end -= 1
    return end


def _told(page: Page) -> _Chain | None:
    """A sentence that says the place: "The venue is still the Carob Mill"."""
    key = (-1, 0, 0)
    if key not in page.chains:
        chain = _look_for_told(page)
        page.chains[key] = [] if chain is None else [chain]
    found: list[_Chain] = page.chains[key]
    return found[0] if found else None


def _look_for_told(page: Page) -> _Chain | None:
    for unit in page.units:
        for mark in unit.marks:
            if mark.means is Means.PRESENT_AT and mark.end - mark.start > 9 and " " in page.low[mark.start : mark.end]:
                start = mark.end
                for word in _WORD.finditer(page.text, start, unit.end):
                    if word[0].lower() in page.language.the or word[0] in ("the", "le", "la", "der", "die", "das"):
                        continue
                    start = word.start()
                    break
                end = _clause_end(page, start, unit.end)
                if end > start and page.text[start : start + 1].isupper():
                    places = [p for p in places_of(page, unit) if start <= p.start < end and p.link is not Link.OF]
                    return _Chain(start, end, 5, places)
    return None


def _clause_end(page: Page, start: int, end: int) -> int:
    """Where the phrase that begins at `start` ends: a stop, a bracket, or LONGEST."""
    stop = min(end, start + LONGEST)
    for char in ".;(":
        at = page.text.find(char + " ", start, stop) if char != "(" else page.text.find(char, start, stop)
        if at >= 0:
            stop = min(stop, at)
    return _trim(page, start, stop)


def places_of(page: Page, unit: Unit) -> list[Place]:
    """The places of a unit, looked for once."""
    found = page.places.get(unit.index)
    if found is None:
        end = min(unit.end, unit.start + 4000)
        found = find_places(page.text, unit.start, end, page.language, country_of(page.newsroom.zone))
        page.places[unit.index] = found
    return found


def _made(page: Page, chain: _Chain, more: _Chain | None, clock: _Chain | None = None) -> Where:
    """The value: words of one chain, or of a venue and of the occasion's place."""
    source = more or clock or chain
    town = source.town
    location = page.words(chain.start, chain.end)
    if more is not None:
        location = f"{location}, {page.words(more.start, more.end)}"
    return Where(
        location=location,
        span=Span(chain.start, chain.end),
        also=Span(more.start, more.end) if more is not None else None,
        city=town.city if town is not None else None,
        country=town.country if town is not None else None,
        zone=source.zone,
    )


def _best(page: Page, stretches: list[tuple[Unit, int, int]]) -> _Chain | None:
    """The likeliest location of some stretches: the surest, then the first."""
    best: _Chain | None = None
    for unit, start, end in stretches:
        for chain in _chains(page, unit, start, min(end, start + 4000)):
            if best is None or chain.weight > best.weight:
                best = chain
        if best is not None and best.weight > 2:
            return best
    return best


def _chains(page: Page, unit: Unit, start: int, end: int) -> list[_Chain]:
    """The locations of a stretch, looked for once."""
    key = (unit.index, start, end)
    found: list[_Chain] | None = page.chains.get(key)
    if found is None:
        found = page.chains[key] = _look_for(page, unit, start, end)
    return found


def _look_for(page: Page, unit: Unit, start: int, end: int) -> list[_Chain]:
    parts = sorted(_parts(page, unit, start, end), key=lambda part: (part.start, -part.end))
    chains: list[_Chain] = []
    covered = start
    for part in parts:
        if chains and part.start < covered:
            last = chains[-1]
            if part.place is not None:
                last.places.append(part.place)
                if part.end > last.end:
                    last.end = covered = part.end
            continue
        if chains and (_joins(page, chains[-1].end, part.start) or _encloses(page, unit, chains[-1].end, part)) and part.end - chains[-1].start <= LONGEST:
            last = chains[-1]
            last.weight = max(last.weight, part.weight) + 1
            last.end = part.end
            if part.place is not None:
                last.places.append(part.place)
        else:
            chains.append(_Chain(part.start, part.end, part.weight, [part.place] if part.place is not None else []))
        covered = max(covered, part.end)
    for chain in chains:
        text = page.text
        if text.count("(", chain.start, chain.end) > text.count(")", chain.start, chain.end) and text[chain.end : chain.end + 1] == ")":
            chain.end += 1
    for chain in chains if row_like(page, unit) else ():
        if text_digit(page, chain):
            _take_name(page, unit, chain, start)
        acronym = _ACRONYM.search(page.text, max(start, chain.start - 12), chain.start)
        if acronym is not None and acronym.end() == chain.start:
            chain.start = acronym.start(1)
    _towns_of_countries(chains)
    return [chain for chain in chains if chain.weight > 0]


def _towns_of_countries(chains: list[_Chain]) -> None:
    """A town inside a name is believed where its country is told: "the Berlin Security Dialogue in Germany"."""
    told = {place.country for chain in chains for place in chain.places if place.sort is Sort.COUNTRY and place.link is not Link.OF}
    for chain in chains:
        if any(place.link is Link.NAMED and place.country in told for place in chain.places):
            chain.weight = max(chain.weight, 3)


def _joins(page: Page, left: int, right: int) -> bool:
    """Whether only a comma, a bracket or a small word stands between two parts."""
    if right - left > 14 or right < left:
        return False
    gap = page.low[left:right]
    if "\n" in gap or ";" in gap:
        return False
    words = _WORD.findall(gap)
    if not words:
        return bool(_JOIN.fullmatch(gap))
    language = page.language
    small = _places_words(language)
    return len(words) <= 2 and all(word in small or word in language.the or word in language.also for word in words)


def _encloses(page: Page, unit: Unit, left: int, part: _Part) -> bool:
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


_AT: dict[str, frozenset[str]] = {}


def _places_words(language: Language) -> frozenset[str]:
    """The words of one letter group before a place: at, in, on."""
    words = _AT.get(language.code)
    if words is None:
        words = frozenset(phrase for phrase in language.phrases.get(Means.PRESENT_AT, ()) if " " not in phrase)
        words = (words | {"the", "der", "dem", "la", "le", "l", "les", "of", "de"}) - {"from", "to"}
        _AT[language.code] = words
    return words


def _parts(page: Page, unit: Unit, start: int, end: int) -> list[_Part]:
    parts: list[_Part] = []
    row = row_like(page, unit)
    for place in places_of(page, unit):
        if start <= place.start < end and not _is_clock_of(page, unit, place):
            weight = _weight(place, row)
            if not weight and row and place.sort is Sort.CITY and _ends_piece(page, unit, place, end):
                weight = 1  # "Festival du livre de Rouen (ouvert à la presse)"
            if weight:
                parts.append(_Part(place.start, min(place.end, end), weight, place))
    parts.extend(_venues(page, unit, start, end, row))
    parts.extend(_named_at(page, unit, start, end))
    if row:
        parts.extend(_Part(m.start(), m.end(), 3) for m in _ROOM.finditer(page.text, start, end) if _opens_segment(page, start, m.start()))
        parts.extend(_tail(page, unit, start, end, parts))
    return [part for part in parts if not _is_channel(page, unit, part)]


_ACRONYM = re.compile(r"[,;(] {0,2}([A-Z]{3,8}), ")


def text_digit(page: Page, chain: _Chain) -> bool:
    """Whether a location begins with a street and its number."""
    words = page.text[chain.start : chain.start + 40].split(",")[0]
    return any(char.isdigit() for char in words) and not _ROOM.match(page.text, chain.start)


def _take_name(page: Page, unit: Unit, chain: _Chain, start: int) -> None:
    """The piece before a street is the name of the house: "VFW Post 2222, 415 Main Street"."""
    text = page.text
    if text[max(start, chain.start - 2) : chain.start] != ", ":
        return
    left = max(text.rfind(sign, start, chain.start - 2) for sign in (",", "|", ";", ":", "–", "-"))
    left = left + 1 if left >= 0 else start
    while left < chain.start and text[left] == " ":
        left += 1
    words = text[left : chain.start - 2].split()
    if not 1 <= len(words) <= 5 or not words[0][0].isupper():
        return
    if any(t.start < chain.start and left < t.end for t in (*unit.clocks, *unit.days)):
        return
    if any(m.means in (Means.ROLE, Means.OCCASION, Means.HONORIFIC) and left <= m.start < chain.start for m in unit.marks):
        return
    chain.start = left


def row_like(page: Page, unit: Unit) -> bool:
    """Whether commas separate cells in a unit rather than clauses."""
    return unit.form in _ROWS or bool(unit.clocks and unit.end - unit.start < 200 and page.text[unit.end - 1] not in ".!?")


def _opens_segment(page: Page, start: int, at: int) -> bool:
    before = page.text[max(start, at - 3) : at].strip()
    return before[-1:] in (",", ";", "(", "–", "-", "|") or (not before and at > start)


def _is_clock_of(page: Page, unit: Unit, place: Place) -> bool:
    """Whether a place only says whose clock a second time is given in: "11.30 (local time) - 9.30 in Brussels"."""
    if len(unit.clocks) < 2:
        return False
    return any(
        clock.start < place.start <= clock.end + 6 and "," not in page.text[min(clock.end, place.start) : place.start]
        for clock in unit.clocks
    )


def _ends_piece(page: Page, unit: Unit, place: Place, end: int) -> bool:
    """Whether a town behind "of" closes its piece of a row and no person's office holds it."""
    rest = page.text[place.end : place.end + 3].strip()
    if rest and rest[0] not in "(,|–-":
        return False
    return not any(m.means is Means.ROLE and m.start < place.start <= m.end + 24 for m in unit.marks) and place.end <= end


_PIECE = re.compile(r"[^,;|()\[\]]+")
_TELLING = frozenset(
    (Means.ROLE, Means.HONORIFIC, Means.OCCASION, Means.STREAM, Means.NO_STREAM, Means.OPEN, Means.ACCREDITED, Means.POOL,
     Means.INVITATION, Means.CLOSED, Means.TENTATIVE, Means.CANCELLED, Means.POSTPONED, Means.FUTURE, Means.AFTERWARDS,
     Means.CHANNEL, Means.ADVISORY, Means.BLANKET, Means.MOVED)
)  # fmt: skip


def _tail(page: Page, unit: Unit, start: int, end: int, parts: list[_Part]) -> list[_Part]:
    """The last piece of a row that names nothing else: ", Congresium", "| Plenary Toros |", ", Bem rakpart 47"."""
    if unit.form not in (Form.ROW, Form.BULLET):
        return []
    text = page.text
    times = [c.end for c in unit.clocks if c.start - start < 40] + [d.end for d in unit.days if d.start - start < 40]
    body = max(times, default=start)
    while body < end and text[body] in " )]:–-|\t":
        body += 1
    bracket = text.find("(", body, end)
    area = end if bracket < 0 else bracket
    pieces = [m for m in _PIECE.finditer(text, body, area) if m[0].strip()]
    for piece in reversed(pieces[1:]):
        left = piece.start() + len(piece[0]) - len(piece[0].lstrip())
        right = left + len(piece[0].strip().rstrip("."))
        words = text[left:right].split()
        if any(m.means in _TELLING and m.start < right and left < m.end and m.end <= unit.end for m in unit.marks):
            continue
        if any(p.start < right and left < p.end for p in parts):
            return []
        if not 1 <= len(words) <= 6 or not (words[0][0].isupper() or words[0][0].isdigit()):
            return []
        if len(words) in (2, 3) and all(w[0].isupper() and w[1:].islower() for w in words) and _is_named(page, text[left:right]):
            return []
        return [_Part(left, right, 2)]
    return []


def _is_named(page: Page, name: str) -> bool:
    """Whether the page names a person so, or could: two plain names of which the first stands with a title elsewhere."""
    last = name.split()[-1]
    return any(
        page.text.find(last, m.end, m.end + 40) >= 0
        for unit in page.units
        for m in unit.marks
        if m.means is Means.HONORIFIC
    )


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


def _is_channel(page: Page, unit: Unit, part: _Part) -> bool:
    """Whether a stretch names an online channel, not a place."""
    if part.place is not None and part.place.link is not Link.OF and part.place.sort is Sort.CITY:
        return False
    return any(
        mark.means is Means.CHANNEL and mark.start < part.end and part.start < mark.end
        for mark in unit.marks
    )


def _venues(page: Page, unit: Unit, start: int, end: int, row: bool) -> list[_Part]:
    """Phrases that hold a word for a venue, where the words before them say that something is there."""
    language, text, low = page.language, page.text, page.low
    if not language.venues and not language.venue_endings:
        return []
    words = [(w.start(), w.end()) for w in _WORD.finditer(text, start, end)]
    parts: list[_Part] = []
    done = -1
    for index, (left, right) in enumerate(words):
        word = low[left:right]
        if index <= done or not (word in language.venues or (word[-1:] == "s" and word[:-1] in language.venues) or (len(word) > 6 and word.endswith(language.venue_endings))):
            continue
        first = _leftwards(page, unit, words, index)
        last = _rightwards(page, words, index)
        part = _Part(words[first][0], words[last][1], 0)
        code = _CODE.match(text, part.end, end)
        if code is not None:
            part.end = code.end()
        lone = first == last and code is None and text[left].islower()
        if lone and not (row and text[max(start, left - 2) : left].strip() in (",", "(", "–", "-", "|")):
            continue  # "in the room": which one is not said
        named = any(text[a].isupper() or text[a].isdigit() for a, _ in words[first : last + 1])
        part.weight = _held_there(page, part, words, first, start, end, row, named)
        if part.weight:
            parts.append(part)
            done = last
    return parts


def _leftwards(page: Page, unit: Unit, words: list[tuple[int, int]], index: int) -> int:
    """The first word of the phrase that ends in a venue's word."""
    text, low, language = page.text, page.low, page.language
    at = index
    while at > 0 and index - at < 8:
        left, right = words[at - 1]
        gap = text[right : words[at][0]]
        if gap not in (" ", "\u00a0", "' ", "’ ", ". ") and not (gap == ". " and right - left <= 3):
            break
        word = low[left:right]
        if any(t.start < right and left < t.end for t in (*unit.clocks, *unit.days)):
            break
        if text[left].isupper() or text[left].isdigit():
            at -= 1
            continue
        if word in _LEFT and at - 1 > 0 and (text[words[at - 2][0]].isupper() or low[words[at - 2][0] : words[at - 2][1]] in language.venues):
            at -= 1
            continue
        if word.endswith(("'s", "’s")) or gap in ("' ", "’ ") or (word in _QUALIFIERS and at == index):
            at -= 1
            continue
        break
    small = _places_words(language) | set(language.the)
    while at < index and low[words[at][0] : words[at][1]] in small:
        at += 1
    return at


def _rightwards(page: Page, words: list[tuple[int, int]], index: int) -> int:
    """The last word of the phrase that a venue's word opens: "Hall of Nations", "room 3G3"."""
    text, low, language = page.text, page.low, page.language
    at = index
    while at + 1 < len(words) and at - index < 8:
        left, right = words[at + 1]
        gap = text[words[at][1] : left]
        if gap not in (" ", "\u00a0") and not (gap in (". ",) and words[at][1] - words[at][0] <= 3):
            break
        word = low[left:right]
        if (text[left].isupper() or text[left].isdigit()) and not _begins_time(page, left):
            at += 1
            continue
        if word in _INNER:
            ahead = at + 2
            while ahead < len(words) and ahead - at <= 3 and low[words[ahead][0] : words[ahead][1]] in _INNER_MORE:
                ahead += 1
            if ahead < len(words) and "," not in text[left : words[ahead][0]] and (
                text[words[ahead][0]].isupper() or low[words[ahead][0] : words[ahead][1]].startswith(("l'", "l’", "d'", "d’"))
            ):
                at = ahead
                continue
            if ahead < len(words) and at == index and text[words[index][0]].islower() and word not in ("and", "et", "und", "by"):
                at = ahead  # "cabinet de la ministre"
                continue
            elif ahead < len(words) and text[words[at][0]].islower() and low[words[at][0] : words[at][1]][2:] in language.venues:
                at += 2  # "parvis de l'hôtel de ville"
                continue
        if word.startswith(("d'", "d’", "l'", "l’")) and text[left + 2 : left + 3].isupper():
            at += 1
            continue
        if (word in language.venues or word in _ADJECTIVES) and at == index:
            at += 1
            continue
        break
    return at


_ADJECTIVES = frozenset(
    "national nationale nationaux fédéral fédérale royal royale régional régionale municipal municipale départemental public"
    " universitaire international internationale communal communale impérial central centrale".split()
)


_INNER = frozenset(["of", "for", "de", "du", "des", "of the", "von", "vom", "der", "des", "für", "zu", "zum", "zur", "la", "le", "les", "am", "im", "and", "et", "und", "di", "van", "by"])
_LEFT = _INNER - {"by", "am", "im", "zu", "zum", "zur", "vom", "of the"}
_INNER_MORE = frozenset(["the", "la", "le", "les", "l", "der", "des", "dem", "den"])
_QUALIFIERS = frozenset(["press", "main", "media", "conference", "briefing", "plenary", "committee", "meeting", "ground", "upper", "lower", "grand", "grande", "petit", "vip", "historic", "former", "old", "new", "central", "royal", "international", "national", "town", "city"])


def _begins_time(page: Page, at: int) -> bool:
    """Whether a day or clock of the page begins here (a day number is no room number)."""
    char = page.text[at]
    if not char.isdigit():
        word = page.low[at : at + 12].split(" ", 1)[0].strip(".,")
        return word in page.language.months or word in page.language.weekdays
    rest = page.low[at : at + 14]
    return bool(_TIME.match(rest)) or any(
        part.strip(".,") in page.language.months for part in rest.split(" ")[1:3]
    )


_TIME = re.compile(r"\d{1,2}(?:[:.h]\d{2}|\s?h\b|\s?uhr|\s?[ap]\.?m)")


def _held_there(
    page: Page, part: _Part, words: list[tuple[int, int]], first: int, start: int, end: int, row: bool, named: bool
) -> int:
    """How surely the words before a phrase make it the scene; 0 where they make it a subject."""
    text, low, language = page.text, page.low, page.language
    back = first - 1
    while back >= 0 and low[words[back][0] : words[back][1]] in _DETERMINERS:
        back -= 1
    before = low[words[back][0] : words[back][1]] if back >= 0 else ""
    gap = text[words[back][1] : words[back + 1][0]] if back >= 0 else text[start : part.start]
    lead = gap.strip()
    small = _places_words(language)
    if before in _UPON and not lead:
        return 4 if any(word in _FLAT for word in low[part.start : part.end].split()) else 0
    if before in _goes(language) and not lead:
        return 3 if named else 0
    if before in small and before not in ("of", "de") and not lead:
        return 4 if named else (2 if row else 1)
    if before in ("from", "depuis", "aus") and not lead:
        return 3 if named else 0
    if lead in ("(", "[") or (part.start > start and text[part.start - 1] in "(["):
        closes = text[part.end : part.end + 1] in (")", "]", ",", " ")
        return 4 if closes else 0
    if lead[-1:] in (",", "–", "—", "-", "|", ";", ":", ".") and lead:
        return (4 if row else 2) if (named or row) else 0
    if back < 0 and (not lead or lead[-1:] in ":|–—-•"):
        return 3 if named and text[part.end : part.end + 1] in (",", "", "\n", "(") and row else (2 if named and text[part.end : part.end + 1] == "," else 0)
    return 0


_DETERMINERS = frozenset(
    ["the", "la", "le", "les", "der", "die", "das", "dem", "den", "its", "his", "her", "their", "l", "a", "an", "une", "un", "einer", "einem"]
)
_UPON = frozenset(["on", "sur", "auf", "über"])
_FLAT = frozenset(
    "lawn floor deck stage square steps hill campus base site street plaza avenue field boulevard beach lakeside waterfront"
    " place esplanade parvis perron terrasse étage site base plage quai platz straße gelände hof stock ebene bühne terrace roof"
    " pier quay runway board ship".split()
)


def _goes(language: Language) -> frozenset[str]:
    """The words behind which one goes to a place: "visit"."""
    words = _GOES.get(language.code)
    if words is None:
        words = frozenset(phrase for phrase in language.phrases.get(Means.GOES, ()) if "*" not in phrase)
        _GOES[language.code] = words
    return words


_GOES: dict[str, frozenset[str]] = {}


def _named_at(page: Page, unit: Unit, start: int, end: int) -> list[_Part]:
    """Capitalised phrases after "at" that are no occasion: "at the Department of State", "at Bozar"."""
    text, low = page.text, page.low
    parts: list[_Part] = []
    for mark in unit.marks:
        if mark.means is not Means.PRESENT_AT or not start <= mark.start < end or low[mark.start : mark.end] not in _STRONG_AT:
            continue
        words = [(w.start(), w.end()) for w in _WORD.finditer(text, mark.end, min(end, mark.end + 90))]
        at = 0
        while at < len(words) and low[words[at][0] : words[at][1]] in _ARTICLES and at < 2:
            at += 1
        if at >= len(words) or not text[words[at][0]].isupper() or _begins_time(page, words[at][0]):
            continue
        if text[mark.end : words[0][0]] not in (" ", "\u00a0") or text[mark.start : mark.end].isupper():
            continue
        last = _rightwards(page, words, at)
        part = _Part(words[at][0], words[last][1], 2)
        if any(m.means is Means.ROLE and m.start < part.end and part.start < m.end for m in unit.marks):
            continue
        if any(m.means is Means.OCCASION and m.start < part.end and part.start < m.end for m in unit.marks):
            near = any(p.link is Link.IN and 0 < p.start - part.end <= 5 for p in places_of(page, unit))
            if not near:
                continue  # an occasion is no place, unless its town stands behind it: "at the World Forum in The Hague"
            part.weight = 1
        parts.append(part)
    return parts


_STRONG_AT = frozenset(["at", "chez", "bei", "beim", "at the", "aboard", "on board", "inside", "outside", "near"])
_ARTICLES = frozenset(["the", "la", "le", "les", "l", "der", "die", "das", "dem", "den"])
