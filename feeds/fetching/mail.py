"""A folder or Maildir of advisories that arrive by mail, as one document with a part for each message.

Refuses folders below it but a Maildir's `new` and `cur`, files that are no messages, and links out of the folder.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from feeds.fetching import file
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.errors import FetchError

log = logging.getLogger("daybook.fetching")

MESSAGE = "message/rfc822"
MOST = 20_000
"""Messages in one folder; more is a mailbox, not a folder of advisories."""


def read(url: str, validators: Validators, now: datetime, limit: int) -> Document | Unchanged:
    """All messages of a folder, each whole: a message has no address of its own by which it could be kept as it was.

    Unchanged where every one is as it was. Raises FetchError.
    """
    folder = Path(unquote(urlsplit(url).path))
    if not folder.is_dir():
        raise FetchError("transport", f"There is no folder {folder}.")
    try:
        paths = sorted(_messages(folder))
    except OSError as error:
        raise FetchError("transport", f"{folder} cannot be read: {error.strerror or error}.") from error
    if len(paths) > MOST:
        raise FetchError("too-large", f"{folder} holds more than {MOST} messages.")
    parts = []
    for path in paths:
        address = path.absolute().as_uri()
        try:
            part = file.read(address, Validators(), now, limit)
        except FetchError as error:
            if address in validators.parts:  # it was read before: to go on without it would call it withdrawn
                raise
            log.warning("One message is left out until it can be read: %s", error)
            continue
        parts.append(replace(part, media_type=MESSAGE) if isinstance(part, Document) else part)
    told = "\n".join(f"{part.address} {part.validators.digest}" for part in parts)
    found = Validators(
        digest=hashlib.sha256(told.encode()).hexdigest(), parts={part.address: part.validators for part in parts}
    )
    if found.digest == validators.digest:
        return Unchanged(address=url, fetched_at=now, validators=found)
    return Document(
        address=url,
        content=b"",
        media_type=None,
        charset=None,
        fetched_at=now,
        validators=found,
        parts=tuple(parts),
    )


def _messages(folder: Path) -> Iterator[Path]:
    maildir = (folder / "new").is_dir() and (folder / "cur").is_dir()
    for place in (folder / "new", folder / "cur") if maildir else (folder,):
        for path in place.iterdir():
            if path.name.startswith(".") or not path.is_file():
                continue
            if maildir or path.suffix.lower() in {".eml", ".mail", ".msg", ".txt"}:
                yield path
