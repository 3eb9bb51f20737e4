"""What each source showed last, in memory, so that an unchanged page of many releases costs set arithmetic only.

A shelf is good while the source's `kept` count in the database is the one it was taken at: another process that stored
something makes it void. Shelves are never edited, only replaced, since a round may still be looking at one.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from feeds.model.edition import Presence

SHELVES = 64  # sources kept in mind; a release takes about 300 bytes


@dataclass(frozen=True, slots=True)
class Shelf:
    """The releases of one source by what they need."""

    kept: int  # sources.kept when this was true
    same: Mapping[str, str]  # digest -> id, of those listed with nothing undecided
    places: Mapping[str, int]  # id -> position, of the same
    others: Mapping[str, tuple[str, str]]  # id -> digest and presence, of all others


class Shelves:
    """The shelves of a store; safe among threads."""

    def __init__(self) -> None:
        """None yet."""
        self._lock = threading.Lock()
        self._by_source: dict[str, Shelf] = {}

    def get(self, source: str, kept: int) -> Shelf | None:
        """The shelf of a source, where it is still true."""
        with self._lock:
            shelf = self._by_source.get(source)
        return shelf if shelf is not None and shelf.kept == kept else None

    def put(self, source: str, shelf: Shelf) -> None:
        """Keep this one instead; the one put longest ago goes where there are too many."""
        with self._lock:
            self._by_source.pop(source, None)
            self._by_source[source] = shelf
            if len(self._by_source) > SHELVES:
                del self._by_source[next(iter(self._by_source))]


_Line = tuple[str, str, int, str, bool]  # digest, id, position, presence, pending


def shelf_of(kept: int, rows: Iterable[_Line]) -> Shelf:
    """A shelf from rows of the releases table."""
    same: dict[str, str] = {}
    places: dict[str, int] = {}
    others: dict[str, tuple[str, str]] = {}
    _put(same, places, others, rows)
    return Shelf(kept, same, places, others)


def renewed(shelf: Shelf, kept: int, rows: Iterable[_Line], moved: Mapping[str, int]) -> Shelf:
    """A shelf after some rows were written; moved: id -> position of those of which nothing else changed."""
    rows = list(rows)
    same, places, others = dict(shelf.same), dict(shelf.places), dict(shelf.others)
    touched = {row[1] for row in rows}
    for digest in [digest for digest, id in same.items() if id in touched] if touched & places.keys() else ():
        del places[same.pop(digest)]
    for id in touched & others.keys():
        del others[id]
    _put(same, places, others, rows)
    places.update((id, position) for id, position in moved.items() if id in places)
    return Shelf(kept, same, places, others)


def _put(
    same: dict[str, str], places: dict[str, int], others: dict[str, tuple[str, str]], rows: Iterable[_Line]
) -> None:
    listed = Presence.LISTED.value
    for digest, id, position, presence, pending in rows:
        if presence == listed and not pending and digest not in same:
            same[digest] = id
            places[id] = position
        else:
            others[id] = digest, presence
