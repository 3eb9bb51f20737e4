"""The stops of a journey: which town a sentence names beside which of its days.

"Is in Reykjavík on Tuesday 12 May and in Nuuk on Wednesday 13 May": what is on the 13th is in Nuuk. A town alone before
the clock ("Helsinki. 11:45 Press point") and a line over some rows ("- The Commissioner in Riga") tell it as well.
Refuses sentences with one day only, and days of which the town stands on neither side.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from feeds.model import zones
from feeds.model.event import Span
from feeds.reading.facts.chains import best_of, chains_of
from feeds.reading.facts.opening import opening
from feeds.reading.facts.part import Chain
from feeds.reading.facts.standing import places_of
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Day, Form, Item, Page, Unit
from feeds.reading.places import Link, Sort, keeps_several_clocks
from feeds.reading.zone_labels import LABELS

_BESIDE = 6  # characters between a town and its day: "Kathmandu on (Friday)"
_SURE = 4  # weight of a town beside a day
_LAND = 2  # weight of a country
_HELD_IN = (Link.IN, Link.BARE, Link.TAIL)  # ties of a town in which something is held
_LISTED = 40  # characters between a town and the hall behind it in one list
_LINE = 120  # characters of a line before its clock
_BEHIND = 60  # characters behind a clock and before a colon
_LINES = 4  # lines that tell what is held at a bare hour
_SUMMER = timedelta(hours=1)  # between the names of a zone in winter and summer, which are confused
_SENTENCES = 6  # sentences of a line
_ROWS = 12  # rows under a line that tells their town
_EDGES = " .:,;|–—-•*"


def stop_of_line(page: Page, item: Item) -> Chain | None:
    """The town that stands alone before the item's clock, or in the line over its rows."""
    return _before_clock(page, item) or _over_rows(page, item)


def _before_clock(page: Page, item: Item) -> Chain | None:
    if item.clock is None:
        return None
    text, begin, end = page.text, item.clock.start, item.clock.end
    left = max(text.rfind("\n", max(0, begin - _LINE), begin) + 1, begin - _LINE)
    before = text[left:begin].strip(_EDGES)
    colon = text.find(":", end, min(end + _BEHIND, item.unit.end))
    behind = text[end:colon].strip(_EDGES) if colon > 0 else ""  # "10:00, Riga: Speech"
    if not before and not behind:
        return None
    for unit in page.units[max(0, item.unit.index - 1) : item.unit.index + 1]:
        if unit.end <= left:
            continue  # another line
        for place in places_of(page, unit):
            said = before if place.end <= begin else behind
            whole = text[place.start : place.end].strip(_EDGES)  # "Washington D.C. 10:30 Signs"
            if place.start >= left and place.zone is not None and said in (place.name, whole):
                return Chain(place.start, place.end, _SURE, [place])
    return _opens_line(page, item, left)


def _opens_line(page: Page, item: Item, left: int) -> Chain | None:
    """The town that opens the line of several hours: "Riga. 09:45 Calls on the President. 12:15 Press point"."""
    if item.unit.index and page.units[item.unit.index].start == left:
        return None
    line = [unit for unit in page.units[max(0, item.unit.index - _SENTENCES) : item.unit.index] if unit.start >= left]
    if not line or line[0].start != left or line[0].clocks or line[0].form is not Form.PROSE:
        return None
    towns = (place for place in places_of(page, line[0]) if place.sort is Sort.CITY and place.zone is not None)
    place = next((place for place in towns if page.text[left : line[0].end].strip(_EDGES) == place.name), None)
    return Chain(place.start, place.end, _SURE, [place]) if place is not None else None


def _over_rows(page: Page, item: Item) -> Chain | None:
    if item.unit.form is not Form.ROW:
        return None
    for unit in reversed(page.units[max(0, item.unit.index - _ROWS) : item.unit.index]):
        if unit.form is Form.ROW:
            continue
        if unit.form is not Form.BULLET or unit.block != item.unit.block or unit.clocks or unit.days:
            return None
        chain = best_of(page, [(unit, unit.start, unit.end)])
        return chain if chain is not None and chain.town is not None and chain.weight >= _SURE else None
    return None


def stop_on(page: Page, item: Item) -> Chain | None:
    """The town that the opening names beside the item's day, where it names several days with their towns."""
    for unit in opening(page):
        if unit.form is not Form.PROSE or unit is item.unit:
            continue
        days = [day for day in unit.days if day.month and day.day and day.last is None]
        if len(days) < 2 or len({(day.month, day.day) for day in days}) < len(days):
            continue
        towns = _towns(page, unit, days)
        at = next((n for n, day in enumerate(days) if (day.month, day.day) == (item.day.month, item.day.day)), None)
        if at is not None and len(towns) == len(days):
            return towns[at]
    return None


def _towns(page: Page, unit: Unit, days: list[Day]) -> list[Chain]:
    """A town for each day: all before their days, or all behind them; none where neither holds."""
    starts = [day.start for day in days]
    towns = [
        place
        for place in places_of(page, unit)
        if place.sort is Sort.CITY
        and (place.link is not Link.OF or any(0 < at - place.end <= _BESIDE for at in starts))
    ]
    found = [Chain(place.start, place.end, _SURE, [place]) for place in towns]
    bounds = [unit.start, *(day.start for day in days), unit.end]
    for first in (0, 1):
        parts = [(bounds[n + first], bounds[n + first + 1]) for n in range(len(days))]
        inside = [[chain for chain in found if left <= chain.start < right] for left, right in parts]
        if all(inside):
            return [chains[-1] if first == 0 else chains[0] for chains in inside]
    return []


def before_day(page: Page, item: Item) -> Chain | None:
    """The town whose brackets hold the item's day: "Bangor (3 March, 4pm to 7pm), Newport (10 March)"."""
    if item.words is None or item.unit.form is not Form.PROSE:
        return None
    begin = min(item.day_span.start, item.clock.start if item.clock else item.day_span.start)
    if page.text[begin - 1 : begin] != "(":
        return None
    for chain in chains_of(page, item.unit, item.unit.start, item.unit.end):
        if 0 <= begin - chain.end <= 3 and chain.town is not None:
            return chain
    return None


def beside_clock(page: Page, item: Item) -> Chain | None:
    """The town in brackets behind the first clock: "at 14.15 (The Hague) in courtroom 1"."""
    clock = item.unit.clocks[0] if item.unit.clocks else None
    if clock is None or "(" not in page.text[clock.end - 1 : clock.end + 3]:
        return None
    for chain in chains_of(page, item.unit, clock.start, min(item.unit.end, clock.end + 60)):
        if chain.town is not None and page.text[chain.start - 1] == "(" and chain.start - clock.end <= 3:
            return chain
    return None


def land_of(page: Page, item: Item) -> Chain | None:
    """The one country behind a comma in the item's own words: "Pabradė training area, Lithuania, 19 May, 11:00"."""
    area = item.words or Span(item.unit.start, item.unit.end)
    lands = [p for p in places_of(page, item.unit) if p.sort is Sort.COUNTRY and area.start <= p.start < area.end]
    if len(lands) != 1 or lands[0].zone is None or keeps_several_clocks(lands[0].country):
        return None
    land = lands[0]
    behind = page.text[land.end : land.end + 2]
    between = page.text[land.start - 2 : land.start] == ", " and behind in (", ", ". ", ".", "", "\n")
    return Chain(land.start, land.end, _LAND, [land]) if between and land.link is Link.TAIL else None


def is_listed(page: Page, unit: Unit) -> bool:
    """Whether a line of a list begins with its day: "Monday 16 March: in Helsinki, ..."."""
    day = unit.days[0] if unit.days else None
    return day is not None and day.start == unit.start and page.text[day.end : day.end + 2].lstrip(" ").startswith(":")


def of_another_day(unit: Unit, item: Item) -> bool:
    """Whether a heading names another day than the item's: "Berlin, 31 October", where a text was written."""
    dated = [day for day in unit.days if day.month and day.day and day.last is None]
    return bool(dated) and all((day.month, day.day) != (item.day.month, item.day.day) for day in dated)


def under_another_day(page: Page, unit: Unit, item: Item) -> bool:
    """Whether a line stands under another day than the item's, in a list of days."""
    heads = [page.units[of.section] for of in (unit, item.unit) if of.section >= 0]
    listed = len(heads) > 1 and all(head.days and head.days[0].start == head.start for head in heads)
    return listed and of_another_day(heads[0], item) and not of_another_day(heads[1], item)


def of_another_hour(page: Page, head: Unit) -> bool:
    """Whether a heading names what is held at the bare hour above it: "10:00 am", "Chamber", "Talks on Korea"."""
    if head.has(Means.OCCASION) is None:
        return False
    for unit in reversed(page.units[max(0, head.index - _LINES) : head.index]):
        if unit.form is Form.ROW:
            return len(unit.clocks) == 1 and unit.clocks[0].end - unit.clocks[0].start >= unit.end - unit.start - 2
        if unit.form is not Form.HEADING:
            return False
    return False


def of_other_clock(item: Item, chain: Chain) -> bool:
    """Whether the zone that an item's hour is told in is not that of a town: "4:45 p.m. (JST)", and Apia."""
    label = item.clock.label if item.clock is not None else None
    offset, _ = LABELS.get((label or "").upper(), (None, ()))
    if offset is None or chain.zone is None:
        return False
    there = zones.offset(datetime(item.day.year, item.day.month, item.day.day, 12, tzinfo=UTC), chain.zone)
    return abs(there - timedelta(minutes=offset)) > _SUMMER


def town_led(page: Page, item: Item, own: Chain) -> Chain | None:
    """The town that leads to a venue in one list: "press conference, Kinshasa, ministry, Hall of Treaties"."""
    unit = next((unit for unit in (item.unit, *item.own) if unit.start <= own.start < unit.end), None)
    towns = [c for c in chains_of(page, unit, unit.start, own.start) if c.town is not None] if unit is not None else []
    between = page.text[towns[-1].end : own.start] if towns else ""
    listed = between.startswith(", ") and between.endswith(", ") and len(between) <= _LISTED
    return towns[-1] if listed and not any(sign in between for sign in ".;:(") else None


def town_of_row(page: Page, item: Item, own: Chain) -> Chain | None:
    """The one town of a row whose venue is told apart from it: "hangar 6; press card required [Anchorage, Alaska]"."""
    if item.unit.form is not Form.ROW or not item.unit.start <= own.start < item.unit.end:
        return None
    found = [c for c in chains_of(page, item.unit, item.unit.start, item.unit.end) if c.town is not None]
    towns = [c for c in found if c.town is not None and c.town.sort is Sort.CITY and c.town.link in _HELD_IN]
    if len(found) != 1 or not towns:
        return None
    others = (clock for clock in item.unit.clocks if item.clock is None or clock.start != item.clock.start)
    return None if any(0 <= towns[0].start - clock.end <= _LISTED for clock in others) else towns[0]


def before_others(page: Page, unit: Unit) -> int:
    """Where the words of a line end that tell its place: before "(doors 10:00)"; at once for "trains from London"."""
    if not unit.clocks or not (unit.form is Form.ROW or unit.has(Means.LOGISTICS)):
        return unit.end
    return max(unit.start, page.bracket_at(unit, unit.clocks[0].start))
