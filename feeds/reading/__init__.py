"""The reading room: a draft becomes a release with its events. Pure; raises nothing on any text.

`read` reads one draft, `explain` says what was made of each date and time in it, and `answer` is the contract by which
reading is measured.
"""

from __future__ import annotations

from feeds.reading.cases import answer
from feeds.reading.explain import explain
from feeds.reading.reader import read

__all__ = ["answer", "explain", "read"]
