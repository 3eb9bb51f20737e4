"""What the operator decided, checked and complete: the value that `load` gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from feeds.model.newsroom import Newsroom, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A whole configuration. Every path in it is absolute."""

    path: Path | None  # the file it was read from; None: embedded defaults
    site_url: str | None  # no slash at the end; None: the address that serve listens on
    zone: str  # IANA, of the site
    store_url: str  # SQLAlchemy address
    allow: tuple[str, ...] = ()  # "host:port" or "network/bits" that may be fetched though it is not public
    contact: str | None = None  # for the User-Agent
    limit: int = 10 * 1024 * 1024  # bytes of a document over the network
    spacing: float = 1.0  # seconds between requests to one host
    sources: tuple[Source, ...] = ()
    newsrooms: Mapping[str, Newsroom] = field(default_factory=dict)  # by Source.id
    lines: Mapping[str, int] = field(default_factory=dict)  # "site.url" -> its line in the file

    def newsroom(self, source: Source) -> Newsroom:
        """What the reader is told about the publisher of `source`."""
        return self.newsrooms.get(source.id) or Newsroom(name=source.name, zone=source.zone)
