"""What `daybook add URL` would write: a kind and its options for a page nobody has configured, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from feeds.model.document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A source as it could stand in the configuration."""

    kind: str | None  # a key of KINDS; None where nothing fits, then `reasons` says why
    url: str  # the address to read
    name: str | None = None
    zone: str | None = None  # IANA; None: ask the operator
    language: str | None = None  # ISO 639-1
    options: Mapping[str, str] = field(default_factory=dict)
    reasons: tuple[tuple[str, str], ...] = ()  # (what, why), in the order they were found
    instead: tuple[tuple[str, str], ...] = ()  # (address, why): better addresses that the page itself names


def propose(document: Document) -> Proposal:
    """Look at what an address gave. Raises ShapeError where it is nothing that could be read."""
    from feeds.cutting.looking import look  # HTML and feed parsers are slow to import

    return look(document)
