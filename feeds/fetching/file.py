"""One document from a file on this machine.

Refuses what is not a regular file (folders, pipes, devices), a link that leads out of the file's own folder, more
than the limit, and a file that somebody is still writing.
"""

from __future__ import annotations

import hashlib
import os
import stat
import threading
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from feeds.fetching.dial import size
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.errors import FetchError

SETTLED = 1.0
"""Seconds for which a file must have been left alone before it is taken."""

ATTEMPTS = 3


def read(url: str, validators: Validators, now: datetime, limit: int) -> Document | Unchanged:
    """Read a file: address. `now`: aware, UTC. Raises FetchError."""
    path = Path(unquote(urlsplit(url).path))
    for _attempt in range(ATTEMPTS):
        before, content = _take(path, limit)
        age = now.timestamp() - before.st_mtime
        if age < SETTLED:  # also for a file that is newer than a `now` set by hand
            threading.Event().wait(SETTLED - max(age, 0.0))
        if _same(before, _look(path)):
            break
    else:
        raise FetchError("transport", f"{path} is being written; it is read again when it is left alone.")
    digest = hashlib.sha256(content).hexdigest()
    found = Validators(digest=digest)
    if digest == validators.digest:
        return Unchanged(address=url, fetched_at=now, validators=found)
    return Document(address=url, content=content, media_type=None, charset=None, fetched_at=now, validators=found)


def take(path: Path, limit: int) -> bytes:
    """The bytes of a file named on the command line, under the same rules but for where a link may lead."""
    try:
        return _bytes(path, limit)[1]
    except OSError as error:
        raise _unreadable(path, error) from error


def _take(path: Path, limit: int) -> tuple[os.stat_result, bytes]:
    try:
        real, folder = path.resolve(strict=True), path.parent.resolve(strict=True)
        if not real.is_relative_to(folder):
            raise FetchError("blocked", f"{path} is a link that leads out of its folder, to {real}.")
        return _bytes(real, limit)
    except OSError as error:
        raise _unreadable(path, error) from error
    except RuntimeError as error:  # what Python 3.11 and 3.12 make of a link to itself
        raise FetchError("transport", f"{path} is a link that leads to itself.") from error


def _bytes(path: Path, limit: int) -> tuple[os.stat_result, bytes]:
    if not stat.S_ISREG(path.stat().st_mode):  # before opening: opening a pipe or a device may do something
        raise FetchError("blocked", f"{path} is not a regular file.")
    with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as opened:  # noqa: PTH123 - a descriptor
        about = os.fstat(opened.fileno())
        if not stat.S_ISREG(about.st_mode):
            raise FetchError("blocked", f"{path} is not a regular file.")
        if about.st_size > limit:
            raise FetchError("too-large", f"{path} is larger than {size(limit)}; nothing of it was taken.")
        content = opened.read(limit + 1)
    if len(content) > limit:
        raise FetchError("too-large", f"{path} is larger than {size(limit)}; nothing of it was taken.")
    return about, content


def _look(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except OSError as error:
        raise _unreadable(path, error) from error


def _same(before: os.stat_result, after: os.stat_result) -> bool:
    def mark(seen: os.stat_result) -> tuple[int, ...]:
        return seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns

    return mark(before) == mark(after)


def _unreadable(path: Path, error: OSError) -> FetchError:
    if isinstance(error, FileNotFoundError):
        return FetchError("transport", f"There is no file {path}.")
    if isinstance(error, PermissionError):
        return FetchError("transport", f"{path} may not be read by this user.")
    return FetchError("transport", f"{path} cannot be read: {error.strerror or error}.")
