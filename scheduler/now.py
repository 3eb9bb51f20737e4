"""What time it is: the only file that asks the wall clock. Everything below is handed an instant.

`--at` sets it: frozen for a command that answers once, running on from there for one that serves.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Tells the time, in UTC with whole microseconds."""

    def __init__(self, at: datetime | None = None, *, running: bool = False) -> None:
        """at: aware; None is the wall clock.  running: time goes on from `at` instead of standing still."""
        self._at = at.astimezone(UTC) if at is not None else None
        self._began = time.monotonic() if running else None

    def now(self) -> datetime:
        """The instant it is."""
        if self._at is None:
            return datetime.now(UTC)
        if self._began is None:
            return self._at
        return self._at + timedelta(seconds=time.monotonic() - self._began)

    @property
    def is_set(self) -> bool:
        """Whether `--at` was given."""
        return self._at is not None

    def running(self) -> Clock:
        """The same clock, but not standing still."""
        return Clock(self._at, running=True)


def instant(text: str) -> datetime:
    """An aware instant from ISO 8601 with an offset: `2025-07-14T09:41+02:00`. Raises ValueError with a sentence."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise ValueError(f'"{text}" is not a date and time. Write it as in 2025-07-14T09:41+02:00.') from error
    if at.tzinfo is None:
        raise ValueError(f'"{text}" does not say which zone it is in. Add the offset: {text}+02:00, or {text}Z.')
    try:
        return at.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f'"{text}" is beyond the calendar.') from error
