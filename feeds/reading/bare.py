"""Temporary: the facts until feeds/reading/facts is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from feeds.model.event import Span
from feeds.reading.page import Item, Page, Where
from feeds.reading.places import find_places


@dataclass(frozen=True)
class About:
    reference: Any = None
    updated: Any = None
    embargo: Any = None
    contact: Any = None
    evidence: Any = ()


def where(page: Page, item: Item) -> Where | None:
    for unit in [*item.own, *reversed(item.heads), *page.units[:5]]:
        for place in find_places(page.text, unit.start, unit.end, page.language):
            if place.zone and str(place.link) in ("in", "tail", "bare"):
                return Where(place.name, Span(place.start, place.end), None, place.city, place.country, place.zone)
    return None


def fill(page: Page, items: list[Item]) -> None:
    return


def about(page: Page) -> About:
    return About()
