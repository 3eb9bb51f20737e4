"""Short releases read in a line, for the tests of the facts."""

from __future__ import annotations

from feeds.model.event import Event
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft, Release
from feeds.reading import read

ZONES = {"en": "Europe/London", "fr": "Europe/Paris", "de": "Europe/Berlin"}


def release(body: str, title: str = "Media advisory", zone: str = "Europe/Brussels") -> Release:
    """The reading of a release."""
    return read(Draft(title=title, body=body), Newsroom(name="Test", zone=zone))


def timed(body: str, title: str = "Media advisory", zone: str = "Europe/Brussels") -> list[Event]:
    """Its events with a clock time."""
    return [event for event in release(body, title, zone).events if not event.all_day]


def only(language: str, opening: tuple[str, str], statement: str) -> Event:
    """The one event of an opening and a statement about it."""
    found = timed(f"{opening[1]}\n\n{statement}", opening[0], ZONES[language])
    assert len(found) == 1, [event.title for event in found]
    return found[0]


def lines_of(by_language: dict[str, str]) -> list[tuple[str, str]]:
    """The lines of a block for each language, each with the code of its language."""
    return [(code, line.strip()) for code, block in by_language.items() for line in block.strip().splitlines()]


def rows_of(table: str, heads: int = 2) -> list[list[str]]:
    """The rows of a table parted by bars: its heads, then a body, which may stand below, further in."""
    rows: list[list[str]] = []
    for line in table.strip().splitlines():
        if line.startswith(" "):
            rows[-1].append(line.strip())
        else:
            rows.append(line.split(" | "))
    return [[*row[:heads], " ".join(row[heads:]).replace("\\n", "\n")] for row in rows]
