"""The newsrooms that Daybook knows already: one TOML file each in config/newsrooms.

Refuses a file with an unknown key: these ship with the program and a test loads each of them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any

from config.options import KIND_OPTIONS, KINDS
from feeds.model import zones
from feeds.model.newsroom import Newsroom

_KEYS = {"name", "zone", "language", "phrases", "site", "tried", "tried_said", "source"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """Where and how a known newsroom is read."""

    kind: str  # one of options.KINDS
    url: str
    options: Mapping[str, str] = field(default_factory=dict)  # as in [source.options]
    site: str | None = None  # the newsroom's own page, for people
    tried: bool = False  # whether the live page was read with it
    tried_said: str = ""  # when and how, or why not


def slugs() -> tuple[str, ...]:
    """All known newsrooms, sorted."""
    folder = files("config") / "newsrooms"
    return tuple(sorted(file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml")))


def read(slug: str) -> Newsroom:
    """A known newsroom. Raises ValueError for a file that is not right."""
    told = _table(slug)
    return Newsroom(
        name=told["name"],
        zone=told["zone"],
        language=told.get("language"),
        phrases={meaning: tuple(words) for meaning, words in told.get("phrases", {}).items()},
    )


def preset(slug: str) -> Preset | None:
    """Where a known newsroom publishes; None for one that gives words only. Raises ValueError for a wrong file."""
    told = _table(slug)
    source = dict(told.get("source", {}))
    if not source:
        return None
    if not {"kind", "url"} <= source.keys() or not all(isinstance(value, str) for value in source.values()):
        raise ValueError(f"config/newsrooms/{slug}.toml: [source] needs kind and url, and every value in quotes.")
    if source["kind"] not in KINDS:
        raise ValueError(f'config/newsrooms/{slug}.toml: "{source["kind"]}" is not a kind of source.')
    kind, url = source.pop("kind"), source.pop("url")
    if extra := source.keys() - KIND_OPTIONS.keys():
        raise ValueError(f"config/newsrooms/{slug}.toml: no such option: {', '.join(sorted(extra))}.")
    return Preset(
        kind=kind,
        url=url,
        options=source,
        site=told.get("site"),
        tried=told.get("tried", False),
        tried_said=told.get("tried_said", ""),
    )


@lru_cache(maxsize=64)
def _table(slug: str) -> dict[str, Any]:
    told = tomllib.loads((files("config") / "newsrooms" / f"{slug}.toml").read_text(encoding="utf-8"))
    if extra := told.keys() - _KEYS:
        raise ValueError(f"config/newsrooms/{slug}.toml: no such key: {', '.join(sorted(extra))}.")
    if not zones.is_zone(told["zone"]):
        raise ValueError(f'config/newsrooms/{slug}.toml: "{told["zone"]}" is not a time zone.')
    return told
