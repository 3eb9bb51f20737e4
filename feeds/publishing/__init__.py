"""The room that writes feeds: an Edition in, bytes out. Pure: same edition, same bytes, so that replicas agree.

Refuses to look at a clock, a request or a store. A format is one file here, a line in FORMATS, and a golden example.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from feeds.model.change import Revision
from feeds.model.edition import Edition, Rendered
from feeds.model.zones import UTC
from feeds.publishing import generator, ical, jsonfeed
from feeds.publishing.items import Item, items_of, items_of_changes

__all__ = ["FORMATS", "NEWS", "publish", "publish_changes"]

NewsWriter = Callable[[Edition, tuple[Item, ...]], bytes]
NEWS: Mapping[str, tuple[NewsWriter, str]] = {  # ending of the address -> how it is written, its media type
    "atom": (generator.atom, generator.ATOM_TYPE),
    "rss": (generator.rss, generator.RSS_TYPE),
    "json": (jsonfeed.render, jsonfeed.MEDIA_TYPE),
}
FORMATS: Mapping[str, str] = {"ics": ical.MEDIA_TYPE, **{form: kind for form, (_, kind) in NEWS.items()}}


def publish(edition: Edition, format: str, alarms: tuple[int, ...] = ()) -> Rendered:
    """The edition in one of FORMATS, with its media type, strong digest and newest revision. KeyError for another.

    `alarms`: minutes before each timed event; only a calendar has them.
    """
    if format == "ics":
        return _rendered(ical.render(edition, alarms), ical.MEDIA_TYPE, edition)
    write, media_type = NEWS[format]
    made = _rendered(write(edition, items_of(edition)), media_type, edition)
    if format == "json":  # evidence counts in the text of releases: an edit elsewhere in one moves these bytes alone
        texts = [entry.revised_at.astimezone(UTC).replace(microsecond=0) for entry in edition.entries]
        made = replace(made, modified=max([made.modified, *texts]))
    return made


def publish_changes(edition: Edition, revisions: Sequence[Revision], format: str) -> Rendered:
    """Revisions (newest first) in one of NEWS, an item each, under the edition's name and address."""
    write, media_type = NEWS[format]
    return _rendered(write(edition, items_of_changes(edition, revisions)), media_type, edition)


def _rendered(body: bytes, media_type: str, edition: Edition) -> Rendered:
    return Rendered(
        body=body,
        media_type=media_type,
        modified=edition.updated.astimezone(UTC).replace(microsecond=0),
        etag=hashlib.sha256(body).hexdigest(),
    )
