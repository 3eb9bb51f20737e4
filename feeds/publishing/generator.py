"""Atom (RFC 4287) and RSS 2.0: the only file that imports feedgen.

Its traps are fenced here: dates it would set to now, entries it would put in front, the author and self link it does
not ask for, and that one control character in one title would cost the whole feed.
"""

from __future__ import annotations

import logging
from typing import Any

from feedgen.entry import FeedEntry
from feedgen.ext.base import BaseEntryExtension
from feedgen.feed import FeedGenerator

from feeds.model.edition import Edition
from feeds.publishing.addresses import feed_address, page_address
from feeds.publishing.items import Item, feed_id, updated
from feeds.publishing.text import line

ATOM_TYPE = "application/atom+xml; charset=utf-8"
RSS_TYPE = "application/rss+xml; charset=utf-8"
TTL = 60  # minutes
_log = logging.getLogger(__name__)


class Via(BaseEntryExtension):  # type: ignore[misc]  # feedgen has no types
    """The newsroom's own page as `rel="via"`: feedgen drops an entry's `rel`, and two alternates are invalid."""

    def __init__(self) -> None:
        """Take none yet."""
        self._address = ""

    def address(self, value: str) -> None:
        """Take the absolute address."""
        self._address = value

    def extend_atom(self, entry: Any) -> Any:
        """Add the link to the entry's element."""
        link = entry.makeelement("link", {"href": self._address, "rel": "via"})
        entry.append(link)
        return entry


def atom(edition: Edition, items: tuple[Item, ...]) -> bytes:
    """The edition as an Atom feed."""
    bytes_: bytes = _feed(edition, items, "atom").atom_str(pretty=True)
    return bytes_


def rss(edition: Edition, items: tuple[Item, ...]) -> bytes:
    """The edition as an RSS 2.0 feed, with the full text as its description."""
    bytes_: bytes = _feed(edition, items, "rss").rss_str(pretty=True)
    return bytes_


def _feed(edition: Edition, items: tuple[Item, ...], form: str) -> FeedGenerator:
    newest = updated(edition, items)
    title = line(edition.title)
    feed = FeedGenerator()
    feed.id(feed_id(edition))
    feed.title(title)
    feed.subtitle(f"{title}: what newsrooms announce, re-read and kept true")
    feed.description(f"{title}: what newsrooms announce, re-read and kept true")
    feed.author(name="Daybook")
    # RSS takes its channel link from the last one given; Atom keeps all
    feed.link(href=feed_address(edition, form), rel="self", type=f"application/{form}+xml")
    feed.link(href=page_address(edition), rel="alternate", type="text/html")
    feed.generator("Daybook")
    feed.language("en")
    feed.docs("https://www.rssboard.org/rss-specification")
    feed.ttl(TTL)
    feed.updated(newest)
    feed.lastBuildDate(newest)
    for item in items:
        try:
            feed.add_entry(_entry(item, form), order="append")
        except (ValueError, TypeError) as fault:
            _log.warning("item %s left out of %s.%s: %s", item.id, edition.path, form, fault)
    return feed


def _entry(item: Item, form: str) -> FeedEntry:
    entry = FeedEntry()
    entry.title(item.title)
    entry.link(href=item.link, rel="alternate", type="text/html")
    entry.published(item.published)
    if form == "atom":
        entry.id(item.id)
        entry.author(name=item.author)
        if item.via:
            entry.register_extension("via", Via, atom=True, rss=False)
            entry.via.address(item.via)
        entry.updated(item.updated)
        entry.summary(item.summary)
        entry.content(item.html, type="html")
        entry.atom_entry()  # raises here, for this item alone, what would otherwise cost the feed
    else:
        entry.guid(item.id, permalink=False)
        entry.description(item.html)
        entry.rss_entry()
    return entry
