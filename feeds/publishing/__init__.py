"""The room that writes feeds: an Edition in, bytes out. Pure: same edition, same bytes, so that replicas agree.

Refuses to look at a clock, a request or a store. A format is one file here, a line in FORMATS, and a golden example.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

from feeds.model.edition import Edition, Rendered
from feeds.model.zones import UTC
from feeds.publishing import generator, ical, jsonfeed

__all__ = ["FORMATS", "publish"]

Writer = Callable[[Edition], bytes]
FORMATS: Mapping[str, tuple[Writer, str]] = {  # ending of the address -> how it is written, its media type
    "ics": (ical.render, ical.MEDIA_TYPE),
    "atom": (generator.atom, generator.ATOM_TYPE),
    "rss": (generator.rss, generator.RSS_TYPE),
    "json": (jsonfeed.render, jsonfeed.MEDIA_TYPE),
}


def publish(edition: Edition, format: str) -> Rendered:
    """The edition in one of FORMATS, with its media type, strong digest and newest revision. KeyError for another."""
    write, media_type = FORMATS[format]
    body = write(edition)
    return Rendered(
        body=body,
        media_type=media_type,
        modified=edition.updated.astimezone(UTC).replace(microsecond=0),
        etag=hashlib.sha256(body).hexdigest(),
    )
