"""Cutting: a document becomes drafts, releases that are clean but not read. Pure: no I/O, no now.

KINDS is the registry: the name of a kind, and the file that cuts it. Refuses (ShapeError) a document that is not what
its source should give; never loses a release over one bad line.
"""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from feeds.cutting.piece import Cuttings, Piece
from feeds.cutting.proposal import Proposal, propose
from feeds.model.document import Document
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Source
from feeds.model.release import Draft

KINDS: dict[str, str] = {
    "digest": "feeds.cutting.digest",
    "page": "feeds.cutting.page",
    "listing": "feeds.cutting.listing",
    "feed": "feeds.cutting.feed",
    "mail": "feeds.cutting.mail",
    "calendar": "feeds.cutting.calendar",
}
"""Kind of source -> the module that cuts it, loaded when first used: parsers of HTML and feeds are slow to import."""

__all__ = ["KINDS", "Cuttings", "Piece", "Proposal", "cut", "cut_text", "cuttings", "links", "propose"]


class _Kind(Protocol):
    def cuttings(self, document: Document, source: Source) -> Cuttings: ...


class _Following(Protocol):
    def links(self, document: Document, source: Source) -> tuple[str, ...]: ...


def cut(document: Document, source: Source) -> tuple[Draft, ...]:
    """The releases of a document, in its order. Raises ShapeError: a class, and a sentence that names the source."""
    return cuttings(document, source).drafts


def cuttings(document: Document, source: Source) -> Cuttings:
    """The same, not yet decoded where that can wait, with what is listed but did not come. Raises ShapeError."""
    try:
        return cast(_Kind, import_module(KINDS[source.kind])).cuttings(document, source)
    except ShapeError as error:  # cleaning a text finds damage without knowing whose text it is
        if source.name in str(error):
            raise
        raise ShapeError(error.kind, f"“{source.name}”: {error}") from error


def links(document: Document, source: Source) -> tuple[str, ...]:
    """The http(s) addresses of the pages to fetch as `document.parts`; empty for kinds that need none.

    Only hosts of the source itself, and those of the option `hosts`. Raises ShapeError.
    """
    module = import_module(KINDS[source.kind])
    return cast(_Following, module).links(document, source) if hasattr(module, "links") else ()


def cut_text(text: str) -> tuple[Draft, ...]:
    """The releases of a text that a person gave: a digest, or one advisory. Raises ShapeError, class "encoding"."""
    from feeds.cutting.digest import split  # loaded when used, as KINDS are

    return split(text)
