"""A release's place in a document: enough to tell whether it changed, and the draft only when it is asked for.

A document of a hundred thousand releases with one changed is cut without decoding the others: `Piece.digest` is what
`Draft.digest` would be, taken from the bytes where they are clean already. A test holds the two equal.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import NamedTuple

from feeds.model.release import Draft

_END = b"\x1f" * 4  # ident, link, published and published_day, all not given: see Draft.digest


class Piece(NamedTuple):
    """One release: `digest` names its content, `draft()` is its content."""

    digest: str  # hex SHA-256, equal to draft().digest
    title: bytes  # clean UTF-8; empty where `cut` is given
    body: bytes
    cut: Draft | None = None

    def draft(self) -> Draft:
        """The draft, made now where it was not yet."""
        return self.cut or Draft(title=self.title.decode("utf-8"), body=self.body.decode("utf-8"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cuttings:
    """All that a document gave."""

    pieces: tuple[Piece, ...]  # in the order of the document
    kept: tuple[str, ...] = ()  # links of releases that stand in it but whose text did not come this time
    faults: tuple[str, ...] = ()  # a sentence for each of those that came and could not be read

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """All releases as drafts."""
        return tuple(piece.draft() for piece in self.pieces)


def of_bytes(title: bytes, body: bytes) -> Piece:
    """A piece of clean UTF-8, decoded only when asked for."""
    return Piece(hashlib.sha256(b"%b\x1f%b%b" % (title, body, _END)).hexdigest(), title, body)


def of_draft(draft: Draft) -> Piece:
    """A piece that is a draft already."""
    return Piece(draft.digest, b"", b"", draft)
