"""The facts beside the time: where, who, live streams, access, what comes after, and what a release says of itself.

`where` is asked once an item has its units and before its clock is read, `zone_in` for a deadline's own unit; `fill`
once with all items; `about` once for the release. Each fact is one file; each carries the words it was read from.
"""

from __future__ import annotations

from feeds.reading.facts.about import About, about
from feeds.reading.facts.access import read_access
from feeds.reading.facts.afterwards import read_afterwards
from feeds.reading.facts.behind import read_rooms
from feeds.reading.facts.people import read_people
from feeds.reading.facts.place import where, zone_in
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.stream import read_streams
from feeds.reading.page import Item, Page

__all__ = ["About", "about", "fill", "where", "zone_in"]


def fill(page: Page, items: list[Item]) -> None:
    """Give all items of a page their facts and the evidence for them."""
    for item in items:
        if item.where is not None:
            spans = [item.where.span] if item.where.also is None else [item.where.span, item.where.also]
            item.evidence.extend(("location", span) for span in spans if ("location", span) not in item.evidence)
    if not items:
        return
    scope = Scope.of(page, items)
    read_rooms(page, scope)
    read_streams(page, scope)
    read_access(page, scope)
    read_people(page, items)
    read_afterwards(page, scope)
