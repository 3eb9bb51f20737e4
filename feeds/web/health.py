"""Whether the sources are read as they should be, in one word each; the same rules for /healthz and for the pages.

Refuses to call a source late for one failure: a newsroom that hiccups once has lost nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from feeds.model.change import Health
from feeds.publishing.objects import stamp

GRACE = timedelta(minutes=5)
FAILURES = 3  # in a row: no hiccup any more


class Condition(StrEnum):
    """A closed list, best first."""

    OK = "ok"
    LATE = "late"  # not read within two intervals and five minutes
    BROKEN = "broken"  # tried again and again, and failed each time


_ORDER = list(Condition)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A source with the word for it."""

    health: Health
    condition: Condition


def condition(health: Health, now: datetime) -> Condition:
    """The word for one source at the aware instant `now`."""
    if health.failures >= FAILURES or (health.failures and health.last_success is None):
        return Condition.BROKEN
    allowed = timedelta(seconds=2 * health.every) + GRACE
    if health.last_success is not None:
        return Condition.LATE if now - health.last_success > allowed else Condition.OK
    # never read: it counts from when it was due
    return Condition.LATE if health.next_try is not None and now - health.next_try > allowed else Condition.OK


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
