"""Counting work: how many calls, of Python and of C, one reading makes. A count, not a time, so it is the same everywhere."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read
from feeds.reading.text import clean

NEWSROOM = Newsroom(name="Test", zone="Europe/Brussels")


def calls(body: str, title: str = "Programme of the visit, 12 May 2026") -> int:
    """The number of calls made while a text is cleaned and read."""
    count = 0

    def seen(frame: FrameType, event: str, arg: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(seen)
    try:
        read(Draft(title=title, body=clean(body)), NEWSROOM)
    finally:
        sys.setprofile(None)
    return count
