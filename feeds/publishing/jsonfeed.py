"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), written by hand: the format is smaller than any library.

Our own facts go under `_daybook`, as the format asks of extensions.
"""

from __future__ import annotations

from typing import Any

from feeds.model.edition import Edition, Scheduled
from feeds.publishing.addresses import feed_address, page_address
from feeds.publishing.items import Item
from feeds.publishing.objects import encoded, published_event, stamp
from feeds.publishing.text import line

MEDIA_TYPE = "application/feed+json; charset=utf-8"


def render(edition: Edition, items: tuple[Item, ...]) -> bytes:
    """The edition as a JSON Feed, newest first."""
    title = line(edition.title)
    by_release: dict[str, list[Scheduled]] = {}
    for scheduled in edition.events:
        by_release.setdefault(scheduled.release, []).append(scheduled)
    return encoded(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": title,
            "description": f"{title}: what newsrooms announce, re-read and kept true",
            "home_page_url": page_address(edition),
            "feed_url": feed_address(edition, "json"),
            "language": "en",
            "authors": [{"name": "Daybook", "url": f"{edition.site}/"}],
            "items": [_item(item, edition.site, by_release) for item in items],
        }
    )


def _item(item: Item, site: str, by_release: dict[str, list[Scheduled]]) -> dict[str, Any]:
    told: dict[str, Any] = {"id": item.id, "url": item.link}
    if item.via:
        told["external_url"] = item.via
    told |= {
        "title": item.title,
        "summary": item.summary,
        "content_html": item.html,
        "date_published": stamp(item.published),
        "date_modified": stamp(item.updated),
        "authors": [{"name": item.author}],
    }
    if item.scheduled is not None:
        told["_daybook"] = published_event(item.scheduled, site, item.entry)
    elif item.entry is not None:
        release = item.entry.release
        told["language"] = release.language
        told["_daybook"] = {
            "id": item.entry.id,
            "from": item.entry.source,
            "kind": release.kind.value,
            "dated": release.dated.isoformat() if release.dated else None,
            "reference": release.reference,
            "events": [published_event(scheduled, site) for scheduled in by_release.get(item.entry.id, ())],
        }
    return told
