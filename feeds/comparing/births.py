"""Names given once, at first sight. Refuses to hold a time, a title or any words of the source.

UUIDs of version 5 (RFC 9562), as RFC 7986 5.3 advises against identifying data in a UID. They are computed from the
source's id and the strongest key at hand, so that a lost store that is filled again from the same page names the
same things alike; after that they are remembered, never computed.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Container
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from feeds.comparing.folding import fold
from feeds.model.names import short
from feeds.model.release import Draft

NAMESPACE = uuid.UUID("5f0d6c1e-8f0b-5c55-9f3a-3c2d8d6a1b7e")  # ours alone; changing it renames everything
_SESSION = frozenset({"phpsessid", "jsessionid", "sid", "sessionid", "session_id", "fbclid", "gclid"})


def minted(*parts: str) -> str:
    """The UUID that belongs to these parts."""
    return str(uuid.uuid5(NAMESPACE, "\x1f".join(parts)))


def link_key(link: str) -> str:
    """An address without what changes while the page is the same: host's case, fragment, session and campaign keys."""
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        return link.strip()
    query = [
        (key, value)
        for key, value in parse_qsl(parts.query, keep_blank_values=True)
        if not key.lower().startswith("utm_") and key.lower() not in _SESSION
    ]
    path = parts.path.split(";jsessionid=")[0]
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), path, urlencode(query), ""))


def birth_key(draft: Draft, idents: Collection[str], links: Collection[str]) -> str:
    """The strongest key of a release: its id or address where unique in the document, else its words.

    idents, links: those that are unique in the document, links as `link_key` gives them.
    """
    if draft.ident and draft.ident in idents:
        return f"id\x1f{draft.ident}"
    if draft.link and link_key(draft.link) in links:
        return f"link\x1f{link_key(draft.link)}"
    return f"words\x1f{fold(draft.title)}\x1f{fold(draft.body)}"


def release_names(source: str, key: str, ids: Container[str]) -> tuple[str, str]:
    """UID and short id of a new release; `ids` are those that stand for other releases of the source."""
    for n in range(1_000_000):
        uid = minted(source, key, str(n))
        if short(uid) not in ids:
            return uid, short(uid)
    raise OverflowError(f"a million releases of {source} share one key")


def event_names(release_uid: str, label: str, uids: Container[str]) -> tuple[str, str]:
    """UID and short id of a new event of a release; `uids` are those of its other events."""
    for n in range(1_000_000):
        uid = minted(release_uid, label, str(n))
        if uid not in uids:
            return uid, short(uid)
    raise OverflowError(f"a million events of one release are called {label!r}")
