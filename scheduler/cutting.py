"""Where the round and `parse` get their releases from a document: a seam to feeds.cutting."""

from __future__ import annotations

from dataclasses import dataclass

from feeds.model.document import Document
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Source
from feeds.model.release import Draft
from feeds.reading import split


@dataclass(frozen=True, slots=True)
class Piece:
    made: Draft

    @property
    def digest(self) -> str:
        return self.made.digest

    def draft(self) -> Draft:
        return self.made


@dataclass(frozen=True, slots=True)
class Cuttings:
    pieces: tuple[Piece, ...]


def cut_text(content: bytes) -> tuple[Draft, ...]:
    return tuple(split(content.decode("utf-8-sig", "replace")))


def cuttings(document: Document, source: Source) -> Cuttings:
    drafts = cut_text(document.content)
    if not drafts:
        raise ShapeError("shape", f"{source.name}: no release in this text.")
    return Cuttings(tuple(Piece(draft) for draft in drafts))
