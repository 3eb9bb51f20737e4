"""Addresses as pages write them, to absolute ones that may be followed or shown.

Refuses everything but http and https, names and passwords in an address, and hosts that nobody allowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase
from urllib.parse import urljoin, urlsplit, urlunsplit

from feeds.model.newsroom import Source

_LONGEST = 2000  # characters
_STRIPPED = re.compile(r"[\t\n\r]")
_NO_PAGE = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|gif|svg|mp[34]|epub|odt|rtf|csv|xml|ics)(?:$|[?#])", re.I
)
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f\\<>\"{}|^`]")


def absolute(base: str, href: str | None) -> str | None:
    """The http(s) address that `href` means on the page at `base`, without fragment; None where it is no such thing."""
    if not href:
        return None
    href = _STRIPPED.sub("", href.strip())
    try:
        parts = urlsplit(urljoin(base, href))
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or parts.username is not None or parts.password is not None:
        return None
    try:
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        return None
    place = f"[{host}]" if ":" in host else host
    place = place if port is None else f"{place}:{port}"
    address = urlunsplit((parts.scheme, place, _quoted(parts.path) or "/", _quoted(parts.query), ""))
    return None if len(address) > _LONGEST or _UNSAFE.search(address) else address


def _quoted(part: str) -> str:
    return "".join(sign if "\x21" <= sign <= "\x7e" and sign not in '\\<>"{}|^`' else _percent(sign) for sign in part)


def _percent(sign: str) -> str:
    return "".join(f"%{byte:02X}" for byte in sign.encode("utf-8", errors="replace"))


def base_of(address: str, source: Source, told: str | None = None) -> str:
    """What relative addresses start from: the option `base`, what the page itself says, the address it came from."""
    return source.options.get("base") or absolute(address, told) or address


def may_follow(address: str, base: str, source: Source) -> bool:
    """Whether the host is the page's own (with or without www.) or one that the option `hosts` allows by pattern."""
    host = _bare(urlsplit(address).hostname)
    if host in {_bare(urlsplit(base).hostname), _bare(urlsplit(source.url).hostname)}:
        return True
    patterns = source.options.get("hosts", "").lower().split()
    return any(fnmatchcase(host, pattern.removeprefix("www.")) for pattern in patterns)


def _bare(host: str | None) -> str:
    return (host or "").lower().removeprefix("www.")


def followed(addresses: Iterable[str | None], base: str, source: Source) -> tuple[str, ...]:
    """Those that may be followed, each once, in their order; at most the option `most` (100 where it says nothing)."""
    told = source.options.get("most", "")
    most = int(told) if told.isascii() and told.isdigit() else 100
    found = dict.fromkeys(
        one for one in addresses if one and one != base and not _NO_PAGE.search(one) and may_follow(one, base, source)
    )
    return tuple(found)[:most]
