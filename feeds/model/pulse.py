"""How the timer of this very process is doing, for its metrics: counts since the start, which no store keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """Counts since the process began."""

    last_tick: datetime | None = None  # aware: when the timetable was last looked at; None without a timer
    rounds: Mapping[tuple[str, str], int] = field(default_factory=dict)  # Source.id, Outcome -> how many
    seconds: Mapping[str, float] = field(default_factory=dict)  # Source.id -> how long they took in all
    store_errors: int = 0  # times that the timer could not use the store
