"""The style sheet, the script and the icon, read once and named by their content: browsers may keep them a year."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from importlib import resources

from feeds.model.zones import UTC
from feeds.web.answers import Ready, ready_body

TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
}
NAMES = ("daybook.css", "daybook.js", "icon.svg")
YEAR = 31_536_000  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """Files by their hashed names, and the hashed name of each."""

    files: dict[str, Ready]  # "daybook.1a2b3c4d5e6f.css" -> the file
    names: dict[str, str]  # "daybook.css" -> "daybook.1a2b3c4d5e6f.css"


def load() -> Assets:
    """The files that came with this program."""
    born = datetime(2025, 1, 1, tzinfo=UTC)  # any fixed instant: the name changes with the content
    files, names = {}, {}
    for name in NAMES:
        body = resources.files("feeds.web").joinpath("static", name).read_bytes()
        stem, _, ending = name.rpartition(".")
        hashed = f"{stem}.{hashlib.sha256(body).hexdigest()[:12]}.{ending}"
        files[hashed] = ready_body(body, TYPES[ending], born)
        names[name] = hashed
    return Assets(files=files, names=names)
