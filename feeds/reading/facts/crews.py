"""Whether words with "live" in them speak to those who broadcast: "teams that want to go live from the roof".

Where a station may park, book a position or send from is no promise that anything can be watched. Refuses to see crews
in those who watch: "journalists who wish to follow it live".
"""

from __future__ import annotations

import re

from feeds.reading.facts.channel import ADDRESS
from feeds.reading.facts.either import either
from feeds.reading.facts.showing import letters_of
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Mark, Page, Unit

_CREW = re.compile(either(meant.CREWS))
_WISH = re.compile(either(meant.WISH))
_ASK = re.compile(either(meant.ASKED))
_FOR = re.compile(either(meant.FOR_LIVE))
_STOP = re.compile(r"[;!?\n]|\.\s")
_TV = 3  # characters of "TV " before those who come with it
_FAR = 200  # characters of a sentence on either side
_BEHIND = 40  # characters behind "live" in which a German sentence has its verb


def for_crews(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether the sentence of a statement speaks to those who broadcast."""
    begin, end = _sentence(page, unit, mark)
    low = page.low
    if low.startswith("tv ", mark.start) and _CREW.match(low, mark.start + _TV) is not None:
        return True  # "TV crews can see how"
    crew = _CREW.search(low, begin, mark.end)
    if crew is not None:
        wish = _WISH.search(low, crew.end(), min(end, mark.end + _BEHIND))
        if wish is not None and "V" not in letters_of(page, min(wish.end(), mark.start), mark.end):
            return True
    if Means.CHANNEL in unit.kinds and any(
        m.means is Means.CHANNEL and begin <= m.start < end and low[m.start : m.end] not in meant.NET
        for m in unit.marks
    ):
        return False
    if _ASK.search(low, begin, end) is None or ADDRESS.search(page.text, begin, end) is not None:
        return False
    return _CREW.search(low, begin, end) is not None or _FOR.search(low, begin, end) is not None


def _sentence(page: Page, unit: Unit, mark: Mark) -> tuple[int, int]:
    begin = max(unit.start, mark.start - _FAR)
    for cut in _STOP.finditer(page.text, begin, mark.start):
        begin = cut.end()
    stop = _STOP.search(page.text, mark.end, min(unit.end, mark.end + _FAR))
    return begin, stop.start() if stop is not None else min(unit.end, mark.end + _FAR)
