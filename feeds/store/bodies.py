"""Values to bytes and back. JSON for what is read often and by people in need; compressed bytes for what was fetched.

Refuses nothing quietly: bytes that do not fit their type are a StoreError that names the row.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

import msgspec
import zstandard

from feeds.model.document import Document, Unchanged, Validators
from feeds.model.edition import Entry, Scheduled
from feeds.model.ends import common_ends
from feeds.model.errors import StoreError

T = TypeVar("T")

LEVEL = 6  # of zstandard: a digest of ten releases goes to a third in under a millisecond
LARGE = 1 << 20  # bytes of a document from which on speed counts for more, and its next version is kept as an edit
LARGE_LEVEL = 1


def encoded(value: object) -> bytes:
    """JSON of a value of the model."""
    return msgspec.json.encode(value)


_ENTRY = msgspec.json.Decoder(Entry)
_SCHEDULED = msgspec.json.Decoder(Scheduled)
_VALIDATORS = msgspec.json.Decoder(Validators)


def entry_of(body: bytes, id: str) -> Entry:
    """A stored release."""
    return _decoded(_ENTRY, body, f"release {id}")


def scheduled_of(body: bytes, id: str) -> Scheduled:
    """A stored event."""
    return _decoded(_SCHEDULED, body, f"event {id}")


def validators_of(body: bytes | None, source: str) -> Validators:
    """What the last fetch left; nothing where there was none."""
    return Validators() if body is None else _decoded(_VALIDATORS, body, f"the validators of {source}")


def _decoded(decoder: msgspec.json.Decoder[T], body: bytes, what: str) -> T:
    try:
        return decoder.decode(body)
    except msgspec.DecodeError as error:
        raise StoreError(
            f"The store holds {what} in a form that cannot be read ({error}); restore a backup."
        ) from error


class _Archived(msgspec.Struct, array_like=True):
    """A document as kept: `kind` "d" with its content, "u" for a part that was unchanged then.

    "e": content is what stands between the first `prefix` and the last `suffix` bytes of the document numbered `base`.
    """

    kind: str
    address: str
    content: bytes
    media_type: str | None
    charset: str | None
    fetched_at: str
    validators: bytes
    parts: list[_Archived]
    base: int = 0
    prefix: int = 0
    suffix: int = 0


_ARCHIVED = msgspec.msgpack.Decoder(_Archived)


def archived(document: Document) -> bytes:
    """A document with its parts, compressed."""
    level = LEVEL if len(document.content) < LARGE else LARGE_LEVEL
    return zstandard.ZstdCompressor(level=level).compress(msgspec.msgpack.encode(_put(document)))


def archived_edit(document: Document, base: int, old: bytes, most: int) -> bytes | None:
    """A document without parts as an edit of the one numbered `base`, whose content is `old`.

    None where more than `most` bytes are new.
    """
    prefix, suffix = common_ends(old, document.content)
    between = document.content[prefix : len(document.content) - suffix]
    if len(between) > most:
        return None
    edit = _put(replace(document, content=between))
    edit.kind, edit.base, edit.prefix, edit.suffix = "e", base, prefix, suffix
    return zstandard.ZstdCompressor(level=LEVEL).compress(msgspec.msgpack.encode(edit))


def unarchived(content: bytes, id: int, content_of: Callable[[int], bytes]) -> Document:
    """An archived document as it was fetched. content_of: gives the content of another one by its number."""
    try:
        kept = _ARCHIVED.decode(zstandard.ZstdDecompressor().decompress(content))
    except (zstandard.ZstdError, msgspec.DecodeError) as error:
        raise StoreError(f"The store holds document {id} in a form that cannot be read; restore a backup.") from error
    if kept.kind == "e":
        old = content_of(kept.base)
        kept.content = b"".join((old[: kept.prefix], kept.content, old[len(old) - kept.suffix :]))
        kept.kind = "d"
    found = _got(kept)
    if isinstance(found, Unchanged):
        raise StoreError(f"The store holds document {id} without content; restore a backup.")
    return found


def _put(value: Document | Unchanged) -> _Archived:
    at, validators = value.fetched_at.isoformat(), encoded(value.validators)
    if isinstance(value, Unchanged):
        return _Archived("u", value.address, b"", None, None, at, validators, [])
    parts = [_put(part) for part in value.parts]
    return _Archived("d", value.address, value.content, value.media_type, value.charset, at, validators, parts)


def _got(kept: _Archived) -> Document | Unchanged:
    at = datetime.fromisoformat(kept.fetched_at)
    validators = validators_of(kept.validators, kept.address)
    if kept.kind == "u":
        return Unchanged(address=kept.address, fetched_at=at, validators=validators)
    return Document(
        address=kept.address,
        content=kept.content,
        media_type=kept.media_type,
        charset=kept.charset,
        fetched_at=at,
        validators=validators,
        parts=tuple(_got(part) for part in kept.parts),
    )
