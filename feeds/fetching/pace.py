"""When the next request to a host may start: spacing, and what `Retry-After` asks for."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST = 86400
"""Seconds: a server may ask to be left alone for a day at most (RFC 9110 10.2.3 sets no bound)."""

_lock = threading.Lock()
_next: dict[str, float] = {}


def take_turn(origin: str, spacing: float) -> None:
    """Wait until this process may start a request to the host. Turns are handed out in order; measured monotonic."""
    if spacing <= 0:
        return
    with _lock:
        at = max(time.monotonic(), _next.get(origin, 0.0))
        _next[origin] = at + spacing
    threading.Event().wait(max(0.0, at - time.monotonic()))  # not time.sleep: it fails under a faked clock


def retry_after(value: str | None, now: datetime) -> int | None:
    """Seconds asked for, from 1 to a day; None where the header is absent or makes no sense."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return max(1, min(int(text[:9]), LONGEST))
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    seconds = ((at if at.tzinfo else at.replace(tzinfo=UTC)) - now).total_seconds()
    return min(int(seconds) + 1, LONGEST) if seconds > 0 else None
