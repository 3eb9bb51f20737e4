"""The examples of tests/examples: a newsroom's document in its real shape, and what is read from it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from config import newsroom
from feeds.cutting import cuttings, links
from feeds.model.document import Document, Validators
from feeds.model.newsroom import Source
from feeds.model.release import Draft

FOLDER = Path(__file__).resolve().parent.parent / "examples"
SLUGS = tuple(sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir()))
FETCHED_AT = datetime(2025, 7, 16, 6, 0, tzinfo=UTC)

_TYPES = {".html": "text/html", ".xml": "application/rss+xml", ".txt": "text/plain", ".ics": "text/calendar"}


def source_of(slug: str) -> Source:
    """The source that config/newsrooms/SLUG.toml describes; NATO's digest is a file of the operator's."""
    known, preset = newsroom.read(slug), newsroom.preset(slug)
    return Source(
        id=slug,
        name=known.name,
        kind=preset.kind if preset and preset.kind else "digest",
        url=preset.url if preset and preset.url else "https://news.example/digest.txt",
        zone=known.zone,
        every=900,
        newsroom=slug,
        options=dict(preset.options) if preset else {},
    )


def page(address: str, path: Path, parts: tuple[Document, ...] = ()) -> Document:
    """A file of the examples as it would be fetched."""
    return Document(
        address=address,
        content=path.read_bytes(),
        media_type=_TYPES[path.suffix],
        charset=None,
        fetched_at=FETCHED_AT,
        validators=Validators(),
        parts=parts,
    )


def document_of(slug: str) -> Document:
    """The example's document with the pages behind it."""
    folder, source = FOLDER / slug, source_of(slug)
    path = next(folder.glob("document.*"))
    behind: dict[str, str] = {}
    if (folder / "parts.json").is_file():
        behind = json.loads((folder / "parts.json").read_text(encoding="utf-8"))
    return page(source.url, path, tuple(page(address, folder / name) for address, name in behind.items()))


def drafts_of(slug: str) -> tuple[Draft, ...]:
    """What is cut from the example; the pages behind it must be the ones that its links ask for."""
    document, source = document_of(slug), source_of(slug)
    assert set(links(document, source)) == {part.address for part in document.parts}
    cut = cuttings(document, source)
    assert (cut.kept, cut.faults) == ((), ())
    return cut.drafts


def draft_object(draft: Draft) -> dict[str, Any]:
    """A draft as drafts.json holds it."""
    return {
        "title": draft.title,
        "body": draft.body.split("\n"),
        "ident": draft.ident,
        "link": draft.link,
        "published": draft.published.isoformat() if draft.published else None,
        "published_day": draft.published_day.isoformat() if draft.published_day else None,
    }
