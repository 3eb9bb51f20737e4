"""The newsrooms that Daybook knows already: one TOML file each in config/newsrooms.

Refuses a file with an unknown key: these ship with the program and a test loads each of them.
"""

from __future__ import annotations

import tomllib
from importlib.resources import files

from feeds.model import zones
from feeds.model.newsroom import Newsroom

_KEYS = {"name", "zone", "language", "phrases", "quirks"}


def slugs() -> tuple[str, ...]:
    """All known newsrooms, sorted."""
    folder = files("config") / "newsrooms"
    return tuple(sorted(file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml")))


def read(slug: str) -> Newsroom:
    """A known newsroom. Raises ValueError for a file that is not right."""
    told = tomllib.loads((files("config") / "newsrooms" / f"{slug}.toml").read_text(encoding="utf-8"))
    if extra := told.keys() - _KEYS:
        raise ValueError(f"config/newsrooms/{slug}.toml: no such key: {', '.join(sorted(extra))}.")
    if not zones.is_zone(told["zone"]):
        raise ValueError(f'config/newsrooms/{slug}.toml: "{told["zone"]}" is not a time zone.')
    return Newsroom(
        name=told["name"],
        zone=told["zone"],
        language=told.get("language"),
        phrases={meaning: tuple(words) for meaning, words in told.get("phrases", {}).items()},
        quirks=tuple(told.get("quirks", ())),
    )
