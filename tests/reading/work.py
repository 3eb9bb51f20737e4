"""Counting work: how many lines of Python are run by one reading. A count, not a time, so it is the same everywhere."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

from feeds.cutting.text import clean
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read

TITLE = "Programme of the visit, 12 May 2026"
NEWSROOM = Newsroom(name="Test", zone="Europe/Brussels")


def steps(body: str, title: str = TITLE) -> int:
    """The number of lines run (each turn of a loop counts) while a text is cleaned and read."""
    count = 0

    def seen(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal count
        count += 1
        return seen

    before = sys.gettrace()
    sys.settrace(seen)
    try:
        read(Draft(title=title, body=clean(body)), NEWSROOM)
    finally:
        sys.settrace(before)
    return count
