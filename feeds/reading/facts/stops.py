"""The stops of a journey: which town a sentence names beside which of its days.

"Is in Reykjavík on Tuesday 12 May and in Nuuk on Wednesday 13 May": what is on the 13th is in Nuuk. Refuses sentences
with one day only, and days of which the town stands on neither side.
"""

from __future__ import annotations

from feeds.reading.facts.chains import places_of
from feeds.reading.facts.opening import opening
from feeds.reading.facts.part import Chain
from feeds.reading.page import Day, Form, Item, Page, Unit
from feeds.reading.places import Link, Sort

_BESIDE = 6  # characters between a town and its day: "Kathmandu on (Friday)"
_SURE = 4  # weight of a town beside a day


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
