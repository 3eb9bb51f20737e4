"""What the value of an option must look like: each check gives the value as used, or raises Wrong with a sentence.

Refuses to guess: a value that is nearly right is an error that names the right one.
"""

from __future__ import annotations

import difflib
import ipaddress
import os
import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from feeds.model import zones

_INTERVAL = re.compile(r"(\d{1,7}(?:\.\d{1,3})?)\s*(s|m|h|d)?")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_SIZE = re.compile(r"(\d{1,10})\s*(B|KiB|MiB)?")
_BYTES = {"B": 1, "KiB": 1024, "MiB": 1024 * 1024}
_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_UNSAFE = re.compile(r"[^\x21-\x7e]|\\")

LEAST_NEAR, LEAST_FAR = 1, 300
"""Seconds between two reads: of a file or a loopback address, and of anything else."""


class Wrong(ValueError):
    """A value that will not do; the text says why and what would."""


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """` Did you mean "every"?`, or nothing where no name is near."""
    near = difflib.get_close_matches(name, list(names), n=1, cutoff=0.6)
    return f' Did you mean "{near[0]}"?' if near else ""


def zone(value: str) -> str:
    """An IANA zone name, spelled exactly."""
    if zones.is_zone(value):
        return value
    near = zones.nearest(value)
    hint = f' Did you mean "{near}"?' if near else ' Write it as in "Europe/Brussels".'
    raise Wrong(f'"{value}" is not a time zone.{hint}')


def interval(value: str) -> float:
    """Seconds in "2s", "15m", "1h", "1d"; a bare number is seconds."""
    found = _INTERVAL.fullmatch(value.strip())
    if not found:
        raise Wrong(f'"{value}" is not a length of time. Write "30s", "15m" or "1h".')
    return float(found[1]) * _SECONDS[found[2] or "s"]


def every(value: str, address: str) -> int:
    """Seconds between reads, whole; at least a second for what is near, five minutes for what is not."""
    seconds = interval(value)
    near = is_near(address)
    if seconds < (LEAST_NEAR if near else LEAST_FAR):
        if near:
            raise Wrong(f'"{value}" is too often: a file or loopback address is read once a second at most ("1s").')
        raise Wrong(f'"{value}" is too often for somebody else\'s server. Write "5m" or more.')
    return int(seconds)


def size(value: str) -> int:
    """Bytes in "10MiB"."""
    found = _SIZE.fullmatch(value.strip())
    if not found or int(found[1]) == 0:
        raise Wrong(f'"{value}" is not a size. Write "10MiB" or "500KiB".')
    return int(found[1]) * _BYTES[found[2] or "B"]


def slug(value: str) -> str:
    """Small letters, digits and hyphens, as addresses need them."""
    if _SLUG.fullmatch(value):
        return value
    plain = re.sub(r"[^a-z0-9]+", "-", value.lower()).strip("-")[:64]
    raise Wrong(
        f'"{value}" cannot stand in an address. Use small letters, digits and hyphens'
        + (f', as in "{plain}".' if plain else ".")
    )


def is_near(address: str) -> bool:
    """A file, or a server on this machine's loopback."""
    parts = urlsplit(address)
    if parts.scheme == "file":
        return True
    host = parts.hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def site(value: str) -> str:
    """The public address of the site, without a slash at the end."""
    parts = _http(value)
    if parts[1]:
        raise Wrong(f'"{value}" has a part after "?" or "#". Give the address of the site alone.')
    return value.rstrip("/")


def source_address(value: str, base: Path) -> str:
    """An http(s) address as it is, a file: one made absolute from the folder `base`."""
    scheme = value.split(":", 1)[0].lower() if ":" in value else ""
    if scheme == "file":
        return _file(value, base)
    if scheme not in {"http", "https"}:
        if not scheme or len(scheme) == 1:
            raise Wrong(f'"{value}" is not an address. A file is written "{_whole(base, value).as_uri()}".')
        raise Wrong(f'"{scheme}:" cannot be read. Use https://, http:// or file:.')
    _http(value)
    return value


def _http(value: str) -> tuple[str, bool]:
    """(host, has a query or fragment) of an address that every program reads the same way."""
    if _UNSAFE.search(value):
        raise Wrong(f'"{value}" holds a blank, a backslash or a letter outside ASCII. Write those with % and xn--.')
    try:
        parts = urlsplit(value)
        host, _port = parts.hostname, parts.port
    except ValueError as error:
        raise Wrong(f'"{value}" is not an address: {error}.') from error
    if parts.scheme not in {"http", "https"} or not host:
        raise Wrong(f'"{value}" is not an address. Write it as in "https://news.example/advisories".')
    if parts.username is not None or parts.password is not None:
        raise Wrong("an address with a name or password in it is not taken.")
    return host, bool(parts.query or parts.fragment)


def _file(value: str, base: Path) -> str:
    parts = urlsplit(value)
    if parts.netloc not in {"", "localhost"}:
        raise Wrong(
            f'"{value}" names another machine. A path on this one has three slashes: "file:///{parts.netloc}{parts.path}".'
        )
    path = unquote(parts.path)
    if not path.strip("/") or "\0" in path:
        raise Wrong(f'"{value}" names neither a file nor a folder.')
    return _whole(base, path).as_uri()


def _whole(base: Path, path: str) -> Path:
    """An absolute path without `..`; symbolic links are left as they are, the fetcher judges them."""
    return Path(os.path.normpath((base / path).absolute()))


def store(value: str, base: Path) -> str:
    """A SQLAlchemy address; a relative SQLite path is taken from the folder `base`, a bare path is SQLite's."""
    if "://" not in value:
        value = f"sqlite:///{value}"
    scheme, _, rest = value.partition("://")
    if not re.fullmatch(r"(sqlite|postgresql)(\+[a-z0-9]+)?", scheme):
        raise Wrong(f'"{scheme}://" is not a store that Daybook knows.{did_you_mean(scheme, ("sqlite", "postgresql"))}')
    if scheme.startswith("postgresql"):
        return value
    if not rest.startswith("/"):
        raise Wrong(f'"{value}" needs three slashes: "sqlite:///{rest}".')
    path = rest[1:].partition("?")[0]
    if path in {"", ":memory:"}:
        raise Wrong("a store in memory would be lost at every start. Name a file.")
    return f"{scheme}:///{_whole(base, path)}"


def allowed(value: str) -> str:
    """One entry of fetch.allow: "host:port", "[v6]:port" or "network/bits", in small letters."""
    text = value.strip().lower()
    if "/" in text:
        try:
            return str(ipaddress.ip_network(text, strict=True))
        except ValueError as error:
            raise Wrong(f'"{value}" is not a network ({error}). Write it as in "10.20.0.0/16".') from error
    host, colon, port = text.rpartition(":")
    bare = host.removeprefix("[").removesuffix("]")
    if (
        not colon
        or not port.isascii()
        or not port.isdigit()
        or not 0 < int(port) < 65536
        or not bare
        or _UNSAFE.search(bare)
    ):
        raise Wrong(f'"{value}" is not host:port. Write it as in "127.0.0.1:8901".')
    if ":" in bare and not host.startswith("["):
        raise Wrong(f'"{value}" is not host:port. An IPv6 address stands in brackets: "[::1]:8901".')
    return text
