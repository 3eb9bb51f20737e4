"""Where it happens: which of a text's locations an item has, and the town's clock.

Its own words first, a field "Where:", a cell under "Room"; then the sentence before, the headings over it, the opening.
A venue without a town takes the town of the occasion. Refuses to give a clock where the places it found keep several.
"""

from __future__ import annotations

from feeds.model.event import Span
from feeds.reading.facts.behind import held_behind, held_for_all
from feeds.reading.facts.chains import best_of, chains_of, is_left
from feeds.reading.facts.fielded import of_fields
from feeds.reading.facts.journey import journey, object_of_visit, opened_house, rest_of_row, venue_behind
from feeds.reading.facts.opening import opening
from feeds.reading.facts.part import Chain
from feeds.reading.facts.standing import places_of
from feeds.reading.facts.stops import (
    before_day,
    before_others,
    beside_clock,
    is_listed,
    land_of,
    of_another_day,
    of_another_hour,
    of_other_clock,
    stop_of_line,
    stop_on,
    town_led,
    town_of_row,
    under_another_day,
)
from feeds.reading.facts.table import of_column
from feeds.reading.facts.venue import told_before, told_place
from feeds.reading.languages import ground
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Page, Unit, Where
from feeds.reading.places import Link, Sort, keeps_several_clocks

_HALL = 4  # weight above which a sentence tells both house and town
_ROOM = 3  # weight of a room that a sentence names
_SURE = 2  # weight below which a name is but a name behind a word for a place


def where(page: Page, item: Item) -> Where | None:
    """The place of an item as its own words tell it, else as those of the sentence, the heading and the opening do."""
    own = of_column(page, item.unit) or of_fields(page, item.own)
    best = before_day(page, item) or _of_own(page, item)
    if best is not None and not best.places:
        best = told_before(page, item, best) or best
    if own is None:
        told = _only_field(page, item)
        sure = best is not None and best.town is not None and best.weight > _HALL
        if told is not None and not sure and (best is None or best.town is None or item.unit.form is Form.PROSE):
            if told.town is None and best is not None and best.town is not None:
                return _made(page, told, best)
            if best is not None and _is_apart(page, item, best, told):
                return _made(page, best, told) if _is_room(page, best) else _made(page, best, None, clock=told)
            own = told if item.unit.form is not Form.ROW or best is None or best.weight < _SURE else None
    own = own or best
    behind = held_behind(page, item) if own is None or own is best else None
    if behind is not None:
        if own is None:
            own = behind
        elif own.town is not None and any(place.start == own.start and place.end == own.end for place in own.places):
            return _made(page, behind, own)
    if own is not None and own.town is None:
        whole = _explained(page, own)
        if whole is not None:
            return _made(page, whole, None)
    if own is not None and own is best and own.town is not None:
        venue = venue_behind(page, item, own) or _told_in_town(page, item, own)
        if venue is not None:
            return _made(page, venue, own)
    if own is not None and own.zone is not None and _is_venue(own):
        return _made(page, own, None)
    if own is not None and own.town is None:
        beside = beside_clock(page, item)
        if beside is not None:
            return _made(page, own, None, clock=beside)
        second = town_led(page, item, own) or town_of_row(page, item, own) or _second(page, item, own)
        if second is not None:
            return _made(page, own, second)
    if own is None:
        own = rest_of_row(page, item) or journey(page, item) or object_of_visit(page, item)
    around = (
        stop_of_line(page, item)
        or _dateline(page, item, own)
        or stop_on(page, item)
        or land_of(page, item)
        or _around(page, item, own is None)
    )
    if (own is None or own.town is None) and (around is None or around.clock is None):
        row = _row_before(page, item)
        if row is not None:  # a programme goes on where it was; its words are those of another row
            chain = own or around
            return _made(page, chain, None, clock=row) if chain is not None else None
    if own is None and around is not None and not around.places:  # a house of the occasion, whose town is told apart
        own, around = around, _in_town(page, item)
    if own is None:
        return _made(page, around, None) if around is not None else None
    weak = around is not None and (of_other_clock(item, around) or (around.town is None and around.weight < _SURE))
    if own.town is not None or around is None or weak:
        return _made(page, own, None)
    if len({place.zone for place in around.places}) > 1:
        return _made(page, own, None, clock=around if around.clock is not None else None)
    if page.low[around.start : around.end] in page.low[own.start : own.end]:
        return _made(page, own, None, clock=around)
    if page.low[own.start : own.end] in page.low[around.start : around.end]:
        return _made(page, around, None)
    if _of_other(page, item, around):
        return _made(page, own, None, clock=around)
    return _made(page, own, around)


def _in_town(page: Page, item: Item) -> Chain | None:
    """The town of the occasion, or the land of its title; elsewhere a land may be but where somebody comes from."""
    around = _around(page, item, False)
    if around is not None and around.town is not None and around.town.sort is Sort.CITY:
        return around
    title = page.units[0] if item.clock is not None else item.unit
    return next((c for c in chains_of(page, title, title.start, title.end) if c.zone is not None and _is_in(c)), None)


def _is_in(chain: Chain) -> bool:
    """Whether words say that something is in a place, and not of it: "in northern Norway"."""
    return any(place.link is Link.IN for place in chain.places)


def _is_apart(page: Page, item: Item, hall: Chain, field: Chain) -> bool:
    """Whether a sentence beside the fields tells a hall of its own: "a press briefing follows at 12:00 in room 2"."""
    if item.unit.form is not Form.PROSE or hall.places or hall.weight < _ROOM:
        return False
    return page.low[hall.start : hall.end] not in page.low[field.start : field.end]


def _is_room(page: Page, hall: Chain) -> bool:
    """Whether a hall is named as a part of a house: "lobby", "Zimmer 120"."""
    said = page.low[hall.start : hall.end].replace(",", " ").split()
    return any(word in ground.ROOMS or word.endswith(ground.ROOM_ENDINGS) for word in said)


def _explained(page: Page, chain: Chain) -> Chain | None:
    """The place whose short name a location is: "ESOC", told as "the Operations Centre (ESOC) in Darmstadt"."""
    short = page.text[chain.start : chain.end]
    if not short.isupper() or not short.isalpha() or chain.town is not None:
        return None
    at = page.text.find(f"({short})")
    at = at if at >= 0 else page.text.find(f", {short},")
    unit = next((unit for unit in page.units if unit.start <= at < unit.end), None)
    if at < 0 or unit is None:
        return None
    found = [c for c in chains_of(page, unit, unit.start, unit.end) if c.start <= at + len(short) + 2 and at <= c.end]
    return found[0] if found and found[0].town is not None else None


def zone_in(page: Page, unit: Unit) -> str | None:
    """The clock of the town that a unit names; None where it names none, or several with clocks of their own."""
    clocks = {place.zone for place in places_of(page, unit) if place.sort is Sort.CITY}
    return clocks.pop() if len(clocks) == 1 else None


def _told_in_town(page: Page, item: Item, own: Chain) -> Chain | None:
    """The venue that a sentence tells, of an item that only has its town: "The venue is still the Carob Mill"."""
    bare = any(place.start == own.start and place.end == own.end for place in own.places)
    told = told_place(page, item) if bare else None
    return told if told is not None and not told.places else None


def _of_other(page: Page, item: Item, chain: Chain) -> bool:
    """Whether a place is the venue of another item's sentence, whose words are not this one's."""
    if any(place.start == chain.start and place.end == chain.end for place in chain.places):
        return False
    unit = next((unit for unit in page.units if unit.start <= chain.start < unit.end), None)
    return unit is not None and unit is not item.unit and bool(unit.clocks) and unit.form is Form.PROSE


def _of_own(page: Page, item: Item) -> Chain | None:
    """The likeliest place of an item's own words; those of its row go before what is said behind it."""
    first, *rest = _own_stretches(page, item)
    if item.unit.form is Form.ROW:
        chain = best_of(page, [first])
        if chain is not None and chain.weight > 1:
            return (_line_of_place(page, item, rest) if chain.town is None else None) or chain
    return best_of(page, [first, *rest])


def _line_of_place(page: Page, item: Item, rest: list[tuple[Unit, int, int]]) -> Chain | None:
    """A line below a row that is but a place with its town: "Mayo Clinic Event Center, Mankato"."""
    for unit, start, end in rest:
        for chain in chains_of(page, unit, start, end) if unit.block == item.unit.block else ():
            if chain.town is not None and chain.start == start and page.text[chain.end : end].strip(" .,") == "":
                return chain
    return None


def _row_before(page: Page, item: Item) -> Chain | None:
    """The nearest row above, under the same heading and of the same person, that names its town."""
    if item.unit.form is not Form.ROW:
        return None
    whose = _before_hour(page, item.unit)
    for unit in reversed(page.units[max(0, item.unit.index - 8) : item.unit.index]):
        if unit.form is Form.HEADING and unit.days:
            return None
        if unit.form is Form.ROW and _before_hour(page, unit) == whose:
            chain = best_of(page, [(unit, unit.start, unit.end)])
            if chain is not None and chain.zone is not None and chain.weight > 2:
                return chain
    return None


def _before_hour(page: Page, unit: Unit) -> str:
    """The words of a row before its hour and its day: whose row it is, in an agenda of several people."""
    starts = [*(clock.start for clock in unit.clocks), *(day.start for day in unit.days)]
    return page.low[unit.start : min(starts, default=unit.start)]


def _only_field(page: Page, item: Item) -> Chain | None:
    """The one field "Where:" of a page, for an item that stands outside its fields."""
    if item.announced or item.whole:
        return None
    key = (-3, int(_of_dated_fields(page, item)), 0)
    if key not in page.chains:
        fields = [u for u in page.units if u.form is Form.FIELD and u.label is Means.L_WHERE]
        fields = [] if _of_dated_fields(page, item) else fields
        if len(fields) == 1 and item.unit.form is Form.FIELD and fields[0].section != item.unit.section:
            return None
        chain = of_fields(page, fields) if len(fields) == 1 else None
        page.chains[key] = [] if chain is None else [chain]
    found: list[Chain] = page.chains[key]
    return found[0] if found else None


def _of_dated_fields(page: Page, item: Item) -> bool:
    """Whether the fields of a page tell another day than the item's, so that they are about something else."""
    if item.unit.form is Form.FIELD:
        return False
    if page.dated is None:
        fields = (unit for unit in page.units if unit.form is Form.FIELD and unit.label in _DATED)
        days = (day for unit in fields for day in unit.days if day.month and day.day and day.last is None)
        page.dated = {(day.month, day.day) for day in days}
    return bool(page.dated) and (item.day.month, item.day.day) not in page.dated


_DATED = (Means.L_WHEN, Means.L_DATE, Means.L_TIME)


def _dateline(page: Page, item: Item, own: Chain | None) -> Chain | None:
    """The town that opens the item's own sentence: "OSLO, 1 May - The minister speaks in the Nobel Institute"."""
    if own is None or item.unit.form is not Form.PROSE:
        return None
    first = next(iter(chains_of(page, item.unit, item.unit.start, item.unit.end)), None)
    return first if first is not None and first.start == item.unit.start and first.town is not None else None


def _second(page: Page, item: Item, own: Chain) -> Chain | None:
    """A second sure place further on in the same sentence: "at the headquarters ..., in the Boardroom"."""
    if item.unit.form is not Form.PROSE:
        return None
    area = item.words or Span(item.unit.start, item.unit.end)
    if not area.start <= own.start < area.end:
        return None
    later = [c for c in chains_of(page, item.unit, own.end, area.end) if c.weight >= 4 and c.start > own.end]
    return later[0] if later else None


def _is_venue(chain: Chain) -> bool:
    return chain.weight > 1


def _own_stretches(page: Page, item: Item) -> list[tuple[Unit, int, int]]:
    if item.words is not None:
        first = (item.unit, item.words.start, item.words.end)
    else:
        first = (item.unit, item.unit.value or item.unit.start, item.unit.end)
    rest = [u for u in item.own if u is not item.unit and not (u.form is Form.BULLET and _is_land(page, u))]
    ends = ((u, before_others(page, u)) for u in rest)
    return [first, *((unit, unit.value or unit.start, end) for unit, end in ends if end > unit.start)]


def _is_land(page: Page, unit: Unit) -> bool:
    """Whether a line is but the name of a country: a point of the agenda, under what is on it."""
    return any(p.sort is Sort.COUNTRY and (p.start, p.end) == (unit.start, unit.end) for p in places_of(page, unit))


def _around(page: Page, item: Item, alone: bool) -> Chain | None:
    """The place of the occasion that an item is part of; `alone` where the item has no venue of its own."""
    if item.words is not None:
        chain = best_of(page, [(item.unit, item.unit.start, item.unit.end)])
        if chain is not None and (
            (chain.town is not None and (_is_lone(page, item) or _is_town(chain)))
            or (alone and _is_lone(page, item) and chain.weight >= _HALL)
        ):
            return chain
    if item.unit.form is Form.PROSE:
        for unit in reversed(page.units[max(0, item.unit.index - 3) : item.unit.index]):
            if unit.block != item.unit.block or unit.form is not Form.PROSE:
                break
            chain = best_of(page, [(unit, unit.start, unit.end)])
            if chain is not None and chain.weight > 2 and (alone or chain.town is not None):
                if chain.town is None and unit.clocks:
                    continue  # "At 11 he speaks in the canteen. At noon ...": it went on elsewhere
                return chain
    for unit in reversed(item.heads):
        if of_another_day(unit, item) or of_another_hour(page, unit):
            continue
        chain = best_of(page, [(unit, unit.start, unit.end)])
        chain = (_explained(page, chain) or chain) if chain is not None else None
        if chain is not None and chain.town is not None:
            return chain
    lead = opening(page)
    if not item.whole and any(unit.label is Means.L_WHERE for unit in item.own):  # no venue of another group of fields
        lead = [unit for unit in lead if unit.label is not Means.L_WHERE]
    told = of_fields(page, lead) or told_place(page, item) or held_for_all(page, item)
    if told is not None and (alone or told.town is not None):
        return told
    title = [unit for unit in lead if unit.form is Form.TITLE]
    rest = [
        unit
        for unit in lead
        if unit.form is not Form.TITLE
        and unit is not item.unit
        and not ((unit.form is Form.HEADING or is_listed(page, unit)) and of_another_day(unit, item))
        and not under_another_day(page, unit, item)
        and not _is_over(unit, item)
        and not (item.unit.form is Form.ROW and unit.section > item.unit.index)  # that of a heading below it
        and not (not alone and unit.form is Form.PROSE and unit.index > item.unit.index and unit.has(Means.GOES))
        and not (
            unit.form is Form.PROSE
            and unit.clocks
            and unit.index > item.unit.index
            and item.unit.form is not Form.TITLE
        )  # that is another item's
    ]
    titled = best_of(page, [(u, u.start, u.end) for u in title])
    if item.unit.form is Form.PROSE and titled is not None and titled.zone is not None and titled.weight > _SURE:
        rest = [unit for unit in rest if unit.index < item.unit.index]  # what is told behind it may be elsewhere
    told = best_of(page, [(u, u.start, u.end) for u in rest if u.form is not Form.HEADING or u.days])
    if alone or told is None or told.zone is None:  # a line alone, "Joint Force Command Norfolk", may say who writes
        told = best_of(page, [(u, u.start, u.end) for u in rest])
    titled = titled if told is None or told.zone is None else None
    if told is not None and titled is not None and titled.zone is not None and titled.weight > _SURE:
        if page.low[told.start : told.end] in page.low[titled.start : titled.end]:
            return titled  # "at Setermoen", and "Setermoen, Norway" in the title
        if alone and not told.places:
            return Chain(told.start, told.end, told.weight, list(titled.places))
    if told is None and titled is None and alone:
        return opened_house(page, lead)
    return titled if told is None or (titled is not None and titled.zone is not None and not alone) else told


def _is_town(chain: Chain) -> bool:
    """Whether a place is told as its town alone, without any venue."""
    return any(place.start == chain.start for place in chain.places)


def _is_lone(page: Page, item: Item) -> bool:
    """Whether a sentence tells no other clock than the item's, but those that it denies: "14.30 instead of 13.00"."""
    others = [clock for clock in item.unit.clocks if item.clock is None or clock.start != item.clock.start]
    return item.unit.form is Form.PROSE and all(is_left(page, item.unit, clock.start) for clock in others)


def _is_over(unit: Unit, item: Item) -> bool:
    """Whether a sentence only tells what was, on other days: where that was says nothing of what comes."""
    past = {m.start - 1 for m in unit.marks if m.means is Means.PAST}
    coming = any(m.means is Means.FUTURE and m.end not in past for m in unit.marks)  # no „verhandelt wurde es“
    if unit.form is not Form.PROSE or not past or coming:
        return False
    return not any((day.month, day.day) == (item.day.month, item.day.day) for day in unit.days)


def _with_stop(page: Page, end: int) -> int:
    """The full stop of an abbreviation is its own: "Washington, D.C."."""
    dotted = end > 3 and page.text[end - 1].isupper() and page.text[end - 2] == "." and page.text[end - 3].isupper()
    return end + 1 if dotted and page.text[end : end + 1] == "." else end


def _made(page: Page, chain: Chain, more: Chain | None, clock: Chain | None = None) -> Where:
    """The value: words of one chain, or of a venue and of the occasion's place."""
    source = more or clock or chain
    town = source.town
    end = _with_stop(page, chain.end)
    also = Span(more.start, _with_stop(page, more.end)) if more is not None else None
    location = page.words(chain.start, end)
    if also is not None:
        location = f"{location}, {page.words(also.start, also.end)}"
    return Where(
        location=location,
        span=Span(chain.start, end),
        also=also,
        city=town.city if town is not None else None,
        country=town.country if town is not None else None,
        zone=source.clock,
        several=town is not None and source.clock is None and town.sort is Sort.CITY,
        vague=town is not None and town.sort is Sort.COUNTRY and keeps_several_clocks(town.country),
    )
