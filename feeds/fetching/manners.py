"""How this installation behaves towards other people's servers: who it says it is, how much it takes, how often."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

PRODUCT = "Daybook"
"""The product token: what robots.txt may address."""


def _version() -> str:
    try:
        return version("daybook")
    except PackageNotFoundError:  # run from a tree that was never installed
        return "0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """Limits of one fetch; the defaults are those of docs/operating.md."""

    contact: str | None = None  # where the operator can be reached; part of the User-Agent
    limit: int = 10 * 1024 * 1024  # bytes, on the wire and unpacked alike
    file_factor: int = 10  # a file on this machine may be so many times larger
    total: float = 30.0  # seconds, for the whole fetch with all its redirects
    connect: float = 5.0  # seconds, for one connection
    redirects: int = 5
    spacing: float = 1.0  # seconds between the starts of two requests to one host that is not on the allow list

    @property
    def agent(self) -> str:
        """The User-Agent: `Daybook/1.0 (+https://daybook.example)`."""
        told = "".join(sign for sign in self.contact or "" if " " <= sign <= "~" and sign not in "()")
        link = f"+{told}" if "://" in told else told
        return f"{PRODUCT}/{_version()}" + (f" ({link})" if link else "")
