"""The reading room: a draft becomes a release with its events. Pure; raises nothing on any text.

`read` reads one draft, `explain` says what was made of each date and time in it.
"""

from __future__ import annotations

from feeds.reading.explain import explain
from feeds.reading.reader import read

__all__ = ["explain", "read"]
