"""A listing or a feed with the pages that its links lead to, as one document with parts.

Each page is asked conditionally; one that fails costs only itself and is kept as it was known. Refuses to ask for more
than `most` pages in one round.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from feeds.fetching import file, http
from feeds.fetching.manners import Manners
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.errors import FetchError
from feeds.model.newsroom import Source

log = logging.getLogger("daybook.fetching")

Links = Callable[[Document], tuple[str, ...]]

MOST = 100
"""Pages asked for in one round, where the option `most` says nothing else; as many as cutting looks for."""


def read(
    source: Source, validators: Validators, now: datetime, allow: Sequence[str], manners: Manners, links: Links
) -> Document | Unchanged:
    """Fetch the list, then the pages that `links` finds in it. Raises FetchError, and what `links` raises."""
    listing = _one(source.url, replace(validators, parts={}), now, allow, manners)
    came: tuple[Document | Unchanged, ...] = ()
    if isinstance(listing, Unchanged):
        came = _pages(tuple(validators.parts), validators.parts, source, now, allow, manners)
        if not any(isinstance(page, Document) for page in came):
            return replace(listing, validators=_with(listing.validators, validators.parts, came))
        again = _one(source.url, Validators(), now, allow, manners)  # the list itself is needed to place a new page
        if isinstance(again, Unchanged):
            raise FetchError("status", f"{source.url} says that nothing changed, though nothing was asked.")
        listing = again
    wanted = links(listing)
    had = {page.address: page for page in came}
    missing = [address for address in wanted if address not in had]
    had |= {page.address: page for page in _pages(missing, validators.parts, source, now, allow, manners)}
    pages = tuple(had[address] for address in wanted if address in had)
    kept = {address: known for address, known in validators.parts.items() if address in wanted}
    return replace(listing, parts=pages, validators=_with(listing.validators, kept, pages))


def _one(
    url: str, validators: Validators, now: datetime, allow: Sequence[str], manners: Manners
) -> Document | Unchanged:
    if url.startswith("file:"):
        return file.read(url, validators, now, manners.limit * manners.file_factor)
    return http.get(url, validators, now, allow, manners)


def _pages(
    wanted: Sequence[str],
    known: Mapping[str, Validators],
    source: Source,
    now: datetime,
    allow: Sequence[str],
    manners: Manners,
) -> tuple[Document | Unchanged, ...]:
    """Those that came. Raises the first FetchError where none did."""
    most = int(source.options.get("most", MOST))
    fresh = [address for address in wanted if address not in known]
    chosen = set((fresh + [address for address in wanted if address in known])[:most])
    came: list[Document | Unchanged] = []
    failed: list[FetchError] = []
    for address in wanted:
        if address not in chosen:
            continue
        try:
            came.append(
                replace(http.get(address, known.get(address, Validators()), now, allow, manners), address=address)
            )
        except FetchError as error:
            log.info("%s: one page did not come and stays as it was: %s", source.id, error)
            failed.append(error)
    if failed and not came and len(failed) == len(wanted):
        raise failed[0]
    return tuple(came)


def _with(validators: Validators, known: Mapping[str, Validators], pages: Sequence[Document | Unchanged]) -> Validators:
    return replace(validators, parts={**known, **{page.address: page.validators for page in pages}})
