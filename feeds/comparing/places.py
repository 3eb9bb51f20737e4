"""Where each release stood in the list, kept so that one new release on top moves no other's number.

Positions sort a page, top first; gaps and negative numbers are usual. Refuses to mean anything beyond order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice, pairwise
from operator import lt

STEP = 1 << 20


def _rising(numbers: Sequence[tuple[int, int]]) -> set[int]:
    """Indexes of a longest run of (index, number) whose numbers rise."""
    tails: list[int] = []
    ends: list[int] = []  # index into `numbers` of each tail
    before: list[int] = []
    for at, (_, number) in enumerate(numbers):
        where = bisect_left(tails, number)
        before.append(ends[where - 1] if where else -1)
        if where == len(tails):
            tails.append(number)
            ends.append(at)
        else:
            tails[where] = number
            ends[where] = at
    kept: set[int] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        kept.add(numbers[at][0])
        at = before[at]
    return kept


def places(old: Sequence[int | None]) -> list[int]:
    """New positions for a page whose items had these; as few of them differ from the old as possible."""
    numbers = [number for number in old if number is not None]
    rising = all(map(lt, numbers, islice(numbers, 1, None)))
    if rising and len(numbers) == len(old):
        return numbers
    known = [(index, number) for index, number in enumerate(old) if number is not None]
    kept = [index for index, _ in known] if rising else sorted(_rising(known))
    if not kept:
        return [index * STEP for index in range(len(old))]
    fixed = dict(known)
    result: list[int] = [0] * len(old)
    for index in kept:
        result[index] = fixed[index]
    for number in range(kept[0]):
        result[number] = result[kept[0]] - (kept[0] - number) * STEP
    for number in range(kept[-1] + 1, len(old)):
        result[number] = result[kept[-1]] + (number - kept[-1]) * STEP
    for first, second in pairwise(kept):
        room = result[second] - result[first]
        if room < second - first:  # no numbers left between these two: count anew
            return [index * STEP for index in range(len(old))]
        for number in range(first + 1, second):
            result[number] = result[first] + room * (number - first) // (second - first)
    return result
