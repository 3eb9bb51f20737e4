"""How the sources are doing, for /healthz, /metrics, the pages and the feeds' header; the rules are the model's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from feeds.model.alarms import WINDOW, Alarm, Condition, Reading, alarms, condition, readings
from feeds.model.change import Health
from feeds.publishing.objects import stamp
from feeds.store.contract import Store

__all__ = ["Checked", "Condition", "Watched", "checked", "stale_header", "worst"]

_ORDER = list(Condition)
Items = tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A source with the word for it."""

    health: Health
    condition: Condition


def checked(sources: Iterable[Health], now: datetime) -> tuple[Checked, ...]:
    """Every source with the word for it."""
    return tuple(Checked(health=health, condition=condition(health, now)) for health in sources)


def stale_header(sources: Iterable[Checked]) -> str | None:
    """The sources that are late or broken and when each was last read, for a header; None where all is well."""
    told = [
        f"{source.health.source}; since={stamp(source.health.last_success)}"
        if source.health.last_success
        else source.health.source
        for source in sources
        if source.condition is not Condition.OK
    ]
    return ", ".join(told) or None


def worst(sources: Iterable[Checked]) -> Condition:
    """The word for all; ok where there is no source."""
    return max((source.condition for source in sources), key=_ORDER.index, default=Condition.OK)


class Watched:
    """How well each source was read lately, looked up once per round and not per request."""

    def __init__(self, store: Store) -> None:
        """Nothing is looked up yet."""
        self._store = store
        self._held: tuple[object, Mapping[str, Reading], Items] = (None, {}, ())

    def _look(self, sources: Sequence[Health]) -> tuple[Mapping[str, Reading], Items]:
        state = (self._store.version(), tuple((one.source, one.last_try, one.last_success) for one in sources))
        held = self._held  # one tuple, so that threads never see half of a new one
        if state != held[0]:
            self._held = held = (state, readings(self._store.rounds(WINDOW)), self._store.items())
        return held[1:]

    def readings(self, sources: Sequence[Health]) -> Mapping[str, Reading]:
        """By source; all of those given. Raises StoreError."""
        found, _ = self._look(sources)
        return {one.source: found.get(one.source, Reading()) for one in sources}

    def items(self, sources: Sequence[Health]) -> Items:
        """Source, presence, number of releases. Raises StoreError."""
        return self._look(sources)[1]

    def alarms(self, sources: Sequence[Health], now: datetime) -> tuple[Alarm, ...]:
        """What is wrong at the aware instant `now`, source by source. Raises StoreError."""
        found = self.readings(sources)
        return tuple(alarm for one in sources for alarm in alarms(one, found[one.source], now))
