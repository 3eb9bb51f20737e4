"""Where things live on the site: absolute addresses from the configured one, never from a request.

Slugs are for people: an address holds good with any slug, since only the id counts.
"""

from __future__ import annotations

import re
import unicodedata

from feeds.model.edition import Edition, Entry, Scheduled

_SLUG_LIMIT = 60
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "œ": "oe"})


def slug(title: str) -> str:
    """A title as words for an address: ASCII letters and digits, hyphens between, 60 characters at most."""
    plain = unicodedata.normalize("NFKD", title.translate(_LETTERS)).encode("ascii", "ignore").decode()
    words = _NOT_SLUG.sub("-", plain.lower()).strip("-")
    if len(words) > _SLUG_LIMIT:
        words = words[: _SLUG_LIMIT + 1].rpartition("-")[0] or words[:_SLUG_LIMIT]
    return words or "untitled"


def feed_address(edition: Edition, form: str) -> str:
    """The list itself in one format, absolute: `https://daybook.example/diary.ics?streamed=1`.

    A filter stands in the path behind a question mark, and the ending goes before it.
    """
    path, mark, query = edition.path.partition("?")
    return f"{edition.site}{path}.{form}{mark}{query}"


def page_address(edition: Edition) -> str:
    """The page that shows the same list, absolute."""
    path, mark, query = edition.path.partition("?")
    page = "/" if path == "/diary" else path
    return f"{edition.site}{page}{mark}{query}"


def event_path(scheduled: Scheduled) -> str:
    """`/e/7k2m9q4d/joint-committee-meeting`."""
    return f"/e/{scheduled.id}/{slug(scheduled.event.title)}"


def release_path(entry: Entry) -> str:
    """`/r/h6q2wsab/nato-deputy-secretary-general`."""
    return f"/r/{entry.id}/{slug(entry.release.title)}"
