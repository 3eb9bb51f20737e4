"""What the operator says of the site: the only source of its address and of *now*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from feeds.model.pulse import Pulse


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A site as configured; requests cannot change any of it, their Host least of all."""

    address: str  # public, absolute, no slash at the end: "https://daybook.example"
    zone: str  # IANA, whose days the pages show
    now: Callable[[], datetime]  # aware
    version: str  # of the program
    title: str = "Daybook"
    pulse: Callable[[], Pulse] = Pulse  # what the timer in this process did, for /metrics

    @property
    def prefix(self) -> str:
        """The path under which the site lives, for links inside pages: "" at the root of its host."""
        return urlsplit(self.address).path.rstrip("/")

    @property
    def host(self) -> str:
        """Host and path of the address, as people write it, for webcal: links and print."""
        return self.address.split("://", 1)[-1]
