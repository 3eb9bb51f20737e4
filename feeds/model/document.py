"""What a fetch brings back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What lets the next fetch be conditional, and a hash comparison end it."""

    etag: str | None = None  # as the server wrote it
    last_modified: str | None = None  # as the server wrote it
    digest: str | None = None  # hex SHA-256 of the bytes last fetched
    parts: Mapping[str, Validators] = field(default_factory=dict)  # of the pages or mails behind it, by address


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Bytes as fetched, whole."""

    address: str  # where they came from, after redirects
    content: bytes
    media_type: str | None  # "text/plain", as declared, without parameters
    charset: str | None  # as declared
    fetched_at: datetime  # aware, UTC
    validators: Validators
    parts: tuple[Document | Unchanged, ...] = ()  # the pages a listing leads to, the mails of a folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged:
    """The source holds what it held: a 304, or bytes with the same digest."""

    address: str
    fetched_at: datetime  # aware, UTC
    validators: Validators
