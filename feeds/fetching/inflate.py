"""Content codings undone piece by piece, never further than the limit.

Refuses what the common clients hide: a gzip body that ends early, one that is not gzip at all, anything after its
end, and a coding that was not asked for.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from feeds.fetching.dial import size
from feeds.model.errors import FetchError

_GZIP, _ZLIB, _RAW = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
MAGIC = b"\x1f\x8b"


def inflate(chunks: Iterable[bytes], coding: str, limit: int) -> Iterator[bytes]:
    """The pieces of a body, decoded. Raises FetchError `too-large`, `encoding` or `transport`."""
    coding = coding.strip().lower()
    if coding in {"", "identity"}:
        return _plain(chunks, limit)
    if coding in {"gzip", "x-gzip"}:
        return _unpacked(chunks, _GZIP, limit)
    if coding == "deflate":  # not asked for, yet some servers send nothing else
        return _unpacked(chunks, None, limit)
    raise FetchError("encoding", f"The answer is packed in a way that was not asked for ({coding[:40]!r}).")


def _plain(chunks: Iterable[bytes], limit: int) -> Iterator[bytes]:
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > limit:
            raise _too_large(limit)
        yield chunk


def _unpacked(chunks: Iterable[bytes], bits: int | None, limit: int) -> Iterator[bytes]:
    total, unpacker = 0, None
    for chunk in chunks:
        if not chunk:
            continue
        if unpacker is None:  # deflate is zlib by the standard (RFC 9110 8.4.1.2) and raw by some servers
            unpacker = zlib.decompressobj(bits or (_ZLIB if chunk[0] & 0x0F == 8 else _RAW))
        rest = chunk
        while rest and not unpacker.eof:
            try:
                piece = unpacker.decompress(rest, limit - total + 1)
            except zlib.error as error:
                raise FetchError("encoding", "The answer says that it is packed, and is not, or is damaged.") from error
            total += len(piece)
            if total > limit:
                raise _too_large(limit)
            rest = unpacker.unconsumed_tail
            if piece:
                yield piece
        if unpacker.unused_data:
            raise FetchError("encoding", "There is more after the end of the packed answer; nothing of it was taken.")
    if unpacker is None or not unpacker.eof:
        raise FetchError("transport", "The packed answer broke off before its end; nothing of it was taken.")


def _too_large(limit: int) -> FetchError:
    return FetchError("too-large", f"The document is larger than {size(limit)}; nothing of it was taken.")
