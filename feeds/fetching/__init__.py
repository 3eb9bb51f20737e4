"""fetching: Source -> Document | Unchanged. The one door through which anything comes in from outside.

`fetch` raises FetchError for whatever goes wrong, with a class (docs/operating.md) and one sentence. A new kind of
source: one file here and a line in KINDS.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from feeds.fetching import file, following, http, mail
from feeds.fetching.following import Links
from feeds.fetching.manners import Manners
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.newsroom import Source

Fetcher = Callable[[Source, Validators, datetime, Sequence[str], Manners, Links], Document | Unchanged]

__all__ = ["KINDS", "Fetcher", "Links", "Manners", "fetch"]


def single(
    source: Source, validators: Validators, now: datetime, allow: Sequence[str], manners: Manners, links: Links
) -> Document | Unchanged:
    """A source that is one document: a file, or what one address answers."""
    if source.url.startswith("file:"):
        return file.read(source.url, validators, now, manners.limit * manners.file_factor)
    return http.get(source.url, validators, now, allow, manners)


def feed(
    source: Source, validators: Validators, now: datetime, allow: Sequence[str], manners: Manners, links: Links
) -> Document | Unchanged:
    """A feed with the whole text in it, or with the option `follow` one whose links lead to the texts."""
    bring = following.read if source.options.get("follow") == "yes" else single
    return bring(source, validators, now, allow, manners, links)


def folder(
    source: Source, validators: Validators, now: datetime, allow: Sequence[str], manners: Manners, links: Links
) -> Document | Unchanged:
    """A folder of messages on this machine."""
    return mail.read(source.url, validators, now, manners.limit)


KINDS: Mapping[str, Fetcher] = {
    "digest": single,
    "page": single,
    "listing": following.read,
    "feed": feed,
    "mail": folder,
    "calendar": single,
}


def no_links(_document: Document) -> tuple[str, ...]:
    """For kinds that are one document."""
    return ()


def fetch(
    source: Source,
    validators: Validators,
    now: datetime,
    allow: Sequence[str] = (),
    manners: Manners | None = None,
    links: Links = no_links,
) -> Document | Unchanged:
    """Fetch a source, conditionally where `validators` allow it.

    now: aware, UTC.  allow: "host:port" or networks that may be fetched though they are not public.  links: finds in a
    document the addresses of the pages behind it, for kinds that have such.
    Raises FetchError, and what `links` raises.
    """
    return KINDS[source.kind](source, validators, now, allow, manners or Manners(), links)
