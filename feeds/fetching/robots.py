"""robots.txt (RFC 9309), asked once a day and host, by the same guarded way as all else.

Absent rules allow; rules that cannot be had because the server fails do not (RFC 9309 2.3.1.4): then nothing is
fetched and the source's error says why.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from protego import Protego

from feeds.fetching.manners import PRODUCT
from feeds.model.errors import FetchError

KEPT = timedelta(hours=24)
LARGEST = 512 * 1024
"""Bytes of rules that are read (RFC 9309 2.5 asks for 500 KiB at least); what comes after is left."""

_lock = threading.Lock()
_rules: dict[str, tuple[datetime, Protego]] = {}


def check(origin: str, url: str, now: datetime, ask: Callable[[str], tuple[int, bytes, int | None]]) -> None:
    """Raise FetchError `blocked` where the host does not want `url` to be fetched.

    ask: fetches an address -> (status, body, seconds of Retry-After). Its FetchErrors are passed on.
    """
    with _lock:
        kept = _rules.get(origin)
    if kept is None or not timedelta(0) <= now - kept[0] < KEPT:
        kept = (now, _fetch(origin, ask))
        with _lock:
            _rules[origin] = kept
    if not kept[1].can_fetch(url, PRODUCT):
        raise FetchError("blocked", f"{origin}/robots.txt asks programs not to fetch {url}.")


def forget() -> None:
    """Ask every host again."""
    with _lock:
        _rules.clear()


def _fetch(origin: str, ask: Callable[[str], tuple[int, bytes, int | None]]) -> Protego:
    try:
        status, body, wait = ask(f"{origin}/robots.txt")
    except FetchError as error:
        said = f"{origin}/robots.txt, which is asked first, could not be read: {error}"
        raise FetchError(error.kind, said, retry_after=error.retry_after) from error
    if status >= 500 or status == 429:
        said = f"{origin}/robots.txt, which is asked first, answered {status}; nothing else was asked."
        raise FetchError("status", said, retry_after=wait)
    return Protego.parse(body.decode("utf-8", "replace") if status == 200 else "")
