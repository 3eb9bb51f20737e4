"""What may be reached: addresses of the public internet at ports 80 and 443, and what the operator allows by name.

Refuses, before any parser sees it, an address that two programs could read as two hosts; and every host that leads
to this machine, a private network or a cloud's metadata, on each hop. The table below holds what `ipaddress` of
Python 3.11 calls global although it leads inside (RFC 6890, RFC 6052, RFC 3056, RFC 4380).
"""

from __future__ import annotations

import ipaddress
import re
import socket
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from feeds.model.errors import FetchError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_UNSAFE = re.compile(r"[^\x21-\x7e]|\\")
_PORTS = {"http": 80, "https": 443}

INSIDE: tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...] = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",
        "100.64.0.0/10",  # carrier-grade NAT; a cloud's metadata lives here too
        "168.63.129.16/32",  # Azure's host
        "192.0.0.0/24",
        "192.88.99.0/24",  # 6to4 relays
        "198.18.0.0/15",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "64:ff9b:1::/48",  # NAT64 of a local network
        "100::/64",
        "2001:2::/48",
        "2001:db8::/32",
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",
        "fe80::/10",
        "fec0::/10",
        "ff00::/8",
    )
)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_COMPATIBLE = ipaddress.IPv6Network("::/96")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An http(s) address that has passed the first check."""

    url: str
    scheme: str
    host: str  # small letters, no brackets
    port: int

    @property
    def origin(self) -> str:
        """`https://host:port`: what robots.txt and spacing go by."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One checked address: connect to exactly this."""

    family: int
    sockaddr: Any  # as getaddrinfo gave it
    address: IPAddress


def place(url: str) -> Place:
    """Check the text of an address. Raises FetchError `blocked`."""
    if _UNSAFE.search(url):
        raise FetchError("blocked", f"The address {url[:200]!r} holds a blank, a backslash or a letter outside ASCII.")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise FetchError("blocked", f"The address {url[:200]!r} cannot be read: {error}.") from error
    if parts.scheme not in _PORTS:
        raise FetchError("blocked", f'"{parts.scheme}:" addresses are not fetched, only http and https ({url[:200]}).')
    if not host or parts.username is not None or parts.password is not None or "@" in parts.netloc:
        raise FetchError("blocked", f"The address {url[:200]!r} names no host, or holds a name or password.")
    return Place(url=url, scheme=parts.scheme, host=host.lower(), port=_PORTS[parts.scheme] if port is None else port)


def is_public(address: IPAddress) -> bool:
    """Whether an address leads to the public internet, and nowhere else."""
    if isinstance(address, ipaddress.IPv6Address):
        for inner in _inner(address):
            if not is_public(inner):
                return False
        if address.ipv4_mapped is not None or address in _NAT64:
            return True
    if any(address in network for network in INSIDE):
        return False
    return address.is_global and not (
        address.is_private
        or address.is_loopback
        or address.is_link_local
        or address.is_multicast
        or address.is_reserved
        or address.is_unspecified
    )


def _inner(address: ipaddress.IPv6Address) -> list[ipaddress.IPv4Address]:
    """The IPv4 addresses that an IPv6 one may be carried to: mapped, 6to4, Teredo, NAT64, compatible."""
    found = [inner for inner in (address.ipv4_mapped, address.sixtofour) if inner is not None]
    if address.teredo is not None:
        found.extend(address.teredo)
    if address in _NAT64 or (address in _COMPATIBLE and address.ipv4_mapped is None):
        found.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return found


def is_listed(host: str, port: int, allow: Sequence[str]) -> bool:
    """Whether the operator named this host and port: "host:port" or "[v6]:port"."""
    shown = f"[{host}]" if ":" in host else host
    return f"{shown}:{port}".lower() in allow


def is_allowed(address: IPAddress, port: int, allow: Sequence[str]) -> bool:
    """Whether the operator allows an address: as "address:port" or by a network that holds it."""
    plain = getattr(address, "ipv4_mapped", None) or address
    if is_listed(str(plain), port, allow):
        return True
    networks = (ipaddress.ip_network(entry) for entry in allow if "/" in entry)
    return any(plain.version == network.version and plain in network for network in networks)


def is_own(host: str, port: int, allow: Sequence[str]) -> bool:
    """Whether the operator named a place, by its host or by the literal address that it is."""
    try:
        return is_listed(host, port, allow) or is_allowed(ipaddress.ip_address(host), port, allow)
    except ValueError:
        return False


def resolve(host: str, port: int, allow: Sequence[str], seconds: float) -> tuple[Target, ...]:
    """Look a host up once and check every address it has. Raises FetchError `blocked`, `transport` or `timeout`.

    The look-up runs in a thread of its own: the system's resolver knows no deadline.
    """
    targets = tuple(_target(*answer) for answer in _look_up(host, port, seconds))
    if is_listed(host, port, allow):
        return targets
    for target in targets:
        if is_allowed(target.address, port, allow):
            continue
        if not is_public(target.address):
            raise FetchError(
                "blocked",
                f"{host} leads to {target.address}, which is not on the public internet. "
                f'If that is meant, add "{host}:{port}" to fetch.allow.',
            )
        if port not in _PORTS.values():
            raise FetchError(
                "blocked",
                f'Port {port} of {host} is not fetched. If that is meant, add "{host}:{port}" to fetch.allow.',
            )
    return targets


def _target(family: int, sockaddr: Any) -> Target:
    return Target(family=family, sockaddr=sockaddr, address=ipaddress.ip_address(str(sockaddr[0]).partition("%")[0]))


def _look_up(host: str, port: int, seconds: float) -> list[tuple[int, Any]]:
    found: list[tuple[int, Any]] = []
    failed: list[Exception] = []

    def ask() -> None:
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
            found.extend((family, sockaddr) for family, _type, _proto, _name, sockaddr in answers)
        except (OSError, UnicodeError) as error:
            failed.append(error)

    thread = threading.Thread(target=ask, name=f"look-up {host}", daemon=True)
    thread.start()
    thread.join(max(seconds, 0.001))
    if thread.is_alive():
        raise FetchError("timeout", f"The name {host} could not be looked up in {seconds:.0f} seconds.")
    if failed or not found:
        why = f" ({failed[0].strerror})" if failed and isinstance(failed[0], OSError) and failed[0].strerror else ""
        raise FetchError("transport", f"There is no host named {host}, or the name service cannot be reached{why}.")
    return found
