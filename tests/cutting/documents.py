"""Documents and sources for the cutting tests, in one line each."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime

import pytest

from feeds.cutting import cuttings
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Source

NOW = datetime(2025, 7, 16, 6, 0, tzinfo=UTC)
ADDRESS = "https://news.example/press/"


def document(
    content: bytes | str,
    address: str = ADDRESS,
    *,
    media_type: str | None = None,
    charset: str | None = None,
    parts: tuple[Document | Unchanged, ...] = (),
) -> Document:
    """What a fetch would have brought."""
    return Document(
        address=address,
        content=content.encode() if isinstance(content, str) else content,
        media_type=media_type,
        charset=charset,
        fetched_at=NOW,
        validators=Validators(),
        parts=parts,
    )


def unchanged(address: str) -> Unchanged:
    """A page behind a listing that answered 304."""
    return Unchanged(address=address, fetched_at=NOW, validators=Validators())


def source(kind: str, **options: str) -> Source:
    """A source of a kind with options."""
    return Source(
        id="office",
        name="Example Office",
        kind=kind,
        url=ADDRESS,
        zone="Europe/Brussels",
        every=900,
        options=options,
    )


def refused(kind: str, content: bytes | str, charset: str | None = None, **options: str) -> tuple[str, str]:
    """(class, sentence) of the ShapeError that a document gives."""
    with pytest.raises(ShapeError) as caught:
        cuttings(document(content, charset=charset), source(kind, **options))
    said = str(caught.value)
    assert "Example Office" in said
    assert said.endswith(".")
    assert "\n" not in said
    return caught.value.kind, said


def wrapped(text: str, width: int) -> str:
    """The text as a mailer would send it: each line cut at a column."""
    fill = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    return "\n".join("\n".join(fill.wrap(line)) if len(line) > width else line for line in text.split("\n"))
