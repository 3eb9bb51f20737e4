"""Who publishes, where, how often, in which zone and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsroom:
    """What the reader is told about a publisher before it reads."""

    name: str  # as the operator calls it, shown to people
    zone: str  # IANA zone that holds where a text names neither zone nor place
    language: str | None = None  # ISO 639-1; None: found from the text
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # its own words by meaning


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One place that is re-read on a timer."""

    id: str  # appears in addresses; never changes
    name: str
    kind: str  # a key of feeds.fetching.KINDS: "digest", ...
    url: str  # file:, http: or https:
    zone: str  # IANA
    every: int  # seconds between reads
    newsroom: str | None = None  # slug of a file in config/newsrooms
    options: Mapping[str, str] = field(default_factory=dict)  # what the kind understands (selectors, ...)
