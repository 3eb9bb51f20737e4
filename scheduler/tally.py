"""What the timer of this process did since its start, counted for /metrics. Several threads may count and ask."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from threading import Lock

from feeds.model.change import Round
from feeds.model.pulse import Pulse


class Tally:
    """Counts; starts at nothing with each process."""

    def __init__(self) -> None:
        """Nothing was done yet."""
        self._lock = Lock()
        self._rounds: Counter[tuple[str, str]] = Counter()
        self._seconds: dict[str, float] = {}
        self._store_errors = 0
        self._last_tick: datetime | None = None

    def ticked(self, at: datetime) -> None:
        """The timetable was looked at."""
        self._last_tick = at

    def ended(self, done: Round) -> None:
        """A round is over."""
        took = max(0.0, (done.finished - done.started).total_seconds())  # a wall clock may be set back meanwhile
        with self._lock:
            self._rounds[done.source, done.outcome.value] += 1
            self._seconds[done.source] = self._seconds.get(done.source, 0.0) + took

    def store_failed(self) -> None:
        """The store could not be used."""
        with self._lock:
            self._store_errors += 1

    def pulse(self) -> Pulse:
        """All of it, as it is now."""
        with self._lock:
            return Pulse(
                last_tick=self._last_tick,
                rounds=dict(self._rounds),
                seconds=dict(self._seconds),
                store_errors=self._store_errors,
            )
