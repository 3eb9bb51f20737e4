"""fetching: Source -> Document | Unchanged. The one door through which anything comes in from outside.

`fetch` raises FetchError for whatever goes wrong, with a class (docs/operating.md) and one sentence. A new kind of
source: one file here and a line in KINDS.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from feeds.fetching import file, http
from feeds.fetching.manners import Manners
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.newsroom import Source

Fetcher = Callable[[Source, Validators, datetime, Sequence[str], Manners], Document | Unchanged]

__all__ = ["KINDS", "Fetcher", "Manners", "fetch"]


def single(
    source: Source, validators: Validators, now: datetime, allow: Sequence[str], manners: Manners
) -> Document | Unchanged:
    """A source that is one document: a file, or what one address answers."""
    if source.url.startswith("file:"):
        return file.read(source.url, validators, now, manners.limit * manners.file_factor)
    return http.get(source.url, validators, now, allow, manners)


KINDS: Mapping[str, Fetcher] = {"digest": single}


def fetch(
    source: Source, validators: Validators, now: datetime, allow: Sequence[str] = (), manners: Manners | None = None
) -> Document | Unchanged:
    """Fetch a source, conditionally where `validators` allow it.

    now: aware, UTC.  allow: "host:port" or networks that may be fetched though they are not public.
    Raises FetchError.
    """
    return KINDS[source.kind](source, validators, now, allow, manners or Manners())
