"""How the last large digest of a source was laid out, so that the next, nearly the same, is cut only where it differs.

A memory changes no answer: what it gives is what cutting the whole would give, and a test holds that for random edits.
Refuses to hold more than its budget, and anything that is not settled (damage, doubt) about a document.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import NamedTuple

from feeds.cutting.heads import Customs, Head, Line, customs_of, heads_of, lines_of
from feeds.cutting.piece import Piece
from feeds.model.ends import common_ends

LEAST = 1 << 20  # bytes; a smaller document is cut whole in no time
BUDGET = 256 << 20  # bytes of all documents together


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A document that was cut."""

    content: bytes  # UTF-8, line feeds only
    lines: list[Line]
    names: Counter[bytes]
    customs: Customs
    heads: list[Head]
    before: tuple[Piece, ...]  # a release before the first title, where there is one
    pieces: list[Piece]  # one for each head
    unusual: frozenset[str]  # signs in it that may need cleaning
    untidy: bool


class Change(NamedTuple):
    """What is to be cut anew: `heads[first:last]` of the new document, all other pieces being those of the old."""

    lines: list[Line]
    names: Counter[bytes]
    heads: list[Head]
    first: int
    last: int
    last_was: int  # the same head in the old document
    start: int  # the part of the new document that differs or is looked at again
    end: int


class Memory:
    """The last layouts, by source; the one not used longest goes first."""

    def __init__(self, budget: int = BUDGET, least: int = LEAST) -> None:
        """budget: bytes of all documents that are held; least: of one, below which it is not worth it."""
        self._budget, self._least = budget, least
        self._held: OrderedDict[str, Layout] = OrderedDict()
        self._lock = Lock()

    def recall(self, key: str) -> Layout | None:
        """The last layout of a source."""
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
            return self._held.get(key)

    def keep(self, key: str, layout: Layout | None) -> None:
        """Hold this layout instead of the one before; None: hold none."""
        with self._lock:
            self._held.pop(key, None)
            if layout is None or not self._least <= len(layout.content) <= self._budget:
                return
            self._held[key] = layout
            while sum(len(one.content) for one in self._held.values()) > self._budget:
                self._held.popitem(last=False)


def change_of(old: Layout, content: bytes) -> Change | None:
    """What differs between a document and the one before it; None where the whole is to be cut anew."""
    prefix, suffix = common_ends(old.content, content)
    shift = len(content) - len(old.content)
    kept = bisect_left(old.heads, prefix, key=lambda head: head[1])  # heads whose line ends within the common start
    if kept < 2:
        return None
    start = old.heads[kept - 1][1]
    tail = bisect_left(old.heads, len(old.content) - suffix, lo=kept, key=lambda head: head[0])
    end = old.heads[tail][1] + shift if tail < len(old.heads) else len(content)
    if end < start:
        return None
    lines_from = bisect_right(old.lines, start, key=lambda line: line[1])
    lines_to = bisect_right(old.lines, end - shift, lo=lines_from, key=lambda line: line[1])
    between = lines_of(content, start, end)
    after = old.lines[lines_to:]
    lines = [*old.lines[:lines_from], *between, *(_moved_lines(after, shift) if shift else after)]
    names = old.names - Counter(name for _, _, name in old.lines[lines_from:lines_to])
    names += Counter(name for _, _, name in between)
    if customs_of(content, lines, names) != old.customs:
        return None
    fresh = heads_of(content, between, old.customs, start)
    if tail < len(old.heads) and (not fresh or fresh[-1][0] != old.heads[tail][0] + shift):
        return None
    rest = old.heads[tail + 1 :]
    heads = [*old.heads[:kept], *fresh, *(_moved_heads(rest, shift) if shift else rest)]
    return Change(lines, names, heads, kept - 1, kept + len(fresh), min(tail + 1, len(old.heads)), start, end)


def _moved_lines(lines: list[Line], shift: int) -> list[Line]:
    return [(start + shift, end + shift, name) for start, end, name in lines]


def _moved_heads(heads: list[Head], shift: int) -> list[Head]:
    return [(start + shift, end + shift, at + shift, title, body + shift) for start, end, at, title, body in heads]
