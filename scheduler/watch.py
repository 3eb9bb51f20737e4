"""Tells in the log what is wrong with sources: once when it begins, once when it is over.

Refuses to repeat itself: a source that flaps is told at most once an hour aloud, in between quietly.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from feeds.model.alarms import WINDOW, Code, Reading, alarms, readings
from feeds.store.contract import Store

log = logging.getLogger("daybook.watch")

AGAIN = timedelta(hours=1)
"""An alarm that comes back within so long is not told aloud."""

Key = tuple[str, Code]


class Watch:
    """Looks at all sources and remembers what it has told."""

    def __init__(self, store: Store) -> None:
        """Nothing is told yet."""
        self._store = store
        self._raised: dict[Key, int] = {}  # -> at which level it was told
        self._aloud: dict[Key, datetime] = {}  # -> when it was last told aloud

    def look(self, now: datetime) -> None:
        """Compare with what was told before. Raises StoreError."""
        found = self._store.health()
        read = readings(self._store.rounds(WINDOW))
        current = set()
        for health in found:
            for alarm in alarms(health, read.get(health.source, Reading()), now):
                key = (alarm.source, alarm.code)
                current.add(key)
                if key in self._raised:
                    continue
                last = self._aloud.get(key)
                level = logging.INFO if last is not None and now - last < AGAIN else logging.WARNING
                self._raised[key] = level
                if level == logging.WARNING:
                    self._aloud[key] = now
                if alarm.code is Code.BROKEN and health.failures == 1:
                    continue  # the round itself has just said so
                log.log(level, "%s: alarm (%s): %s", alarm.source, alarm.code, alarm.said)
        for key in sorted(self._raised.keys() - current):
            level = self._raised.pop(key)
            log.log(level, "%s: alarm (%s) is over.", *key)
