"""When a source is read next: its interval, a little spread, longer pauses after failures, what the server asks for.

Pure. Refuses chance: the spread comes from the source and the hour, so that a replay gives the same times.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from feeds.model.newsroom import Source

MOST_DOUBLINGS = 3
"""After so many failures the pause grows no more: eight intervals."""

LONGEST = timedelta(hours=12)
SPREAD = 0.05
MOST_SPREAD = timedelta(seconds=30)


def next_try(source: Source, started: datetime, failures: int, retry_after: int | None = None) -> datetime:
    """When to read again after a round that began at `started` (aware).

    failures: in a row, this round included; 0 after success.  retry_after: seconds the server asks for.
    """
    pause = timedelta(seconds=source.every)
    if retry_after is not None:
        return started + max(pause, timedelta(seconds=retry_after)) + timedelta(seconds=1)
    if failures > 1 and not source.url.startswith("file:"):  # a file on this machine tires of nothing
        pause = max(pause, min(pause * 2 ** min(failures - 1, MOST_DOUBLINGS), LONGEST))
    return started + pause + _spread(source, started)


def _spread(source: Source, started: datetime) -> timedelta:
    """Up to a twentieth of the interval: sources that were due together drift apart."""
    seed = hashlib.sha256(f"{source.id} {started.isoformat()}".encode()).digest()
    return min(timedelta(seconds=source.every * SPREAD), MOST_SPREAD) * (int.from_bytes(seed[:4], "big") / 2**32)


def is_new_day(last_success: datetime | None, now: datetime) -> bool:
    """Whether the first round of a UTC day has come: it asks without validators, in case a server's are not true."""
    return last_success is not None and last_success.date() != now.date()
