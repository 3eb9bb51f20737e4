"""A small world for rounds: a real store, a source, a digest of two advisories, a clock that a test moves."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from config import load
from config.settings import Settings
from feeds.publishing import publish
from feeds.store.contract import Selection
from scheduler.compose import Service, service
from scheduler.now import Clock

ROOT = Path(__file__).resolve().parents[2]

NOW = datetime(2025, 7, 10, 8, 0, tzinfo=UTC)

ONE = """{title}

Source: NATO

On {weekday}, {day} July 2025, the NATO Deputy Secretary General, Ms Radmila Shekerinska, will take part in an \
exchange of views with parliamentarians.

Media advisory

{hour} (CEST) {row}
"""


def advisory(
    title: str, day: int = 16, hour: str = "14:30", row: str = "Remarks by the Deputy Secretary General"
) -> str:
    weekday = date(2025, 7, day).strftime("%A")
    return ONE.format(title=title, day=day, weekday=weekday, hour=hour, row=row)


TWO = (
    advisory("First talks at the Parliament") + "\n" + advisory("Second talks at the Council", 23, "10:00", "Doorstep")
)


class Moved(Clock):
    """Stands at an instant until a test moves it."""

    def __init__(self, at: datetime = NOW) -> None:
        super().__init__(at)
        self.at = at

    def now(self) -> datetime:
        return self.at

    def on(self, **more: float) -> datetime:
        self.at += timedelta(**more)
        return self.at


def settle(path: Path, text: str | bytes) -> None:
    """Write a file that was left alone for long."""
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    old = datetime(2020, 1, 1, tzinfo=UTC).timestamp() + time.monotonic()
    os.utime(path, (old, old))


def configured(folder: Path, url: str, *, allow: tuple[str, ...] = (), every: str = "2s", more: str = "") -> Settings:
    """Settings as read from a real file, with one source."""
    path = folder / "daybook.toml"
    path.write_text(
        f'[store]\nurl = "sqlite:///daybook.db"\n[fetch]\nallow = {list(allow)!r}\n'
        f'[[source]]\nid = "nato"\nname = "NATO newsroom"\nurl = "{url}"\nzone = "Europe/Brussels"\n'
        f'every = "{every}"\n{more}'
    )
    return load(path, {})


@contextlib.contextmanager
def opened(settings: Settings, clock: Clock) -> Iterator[Service]:
    with service(settings, clock) as made:
        yield made


def turn(made: Service, id: str = "nato", **more: bool):
    """One round now, whether due or not."""
    claim = made.store.claim(id, "test", 60, made.clock.now())
    assert claim is not None
    return made.turn(claim, made.sources[id], **more)


def until(true: Callable[[], object], seconds: float = 20.0) -> bool:
    """Wait for something to come true; False where it never does."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.05)
    return False


def feeds(made) -> dict[str, bytes]:
    told = {}
    for what in ("diary", "releases"):
        edition = made.store.edition(Selection(what=what), "https://d.example", "Europe/Brussels")
        for form in ("atom", "rss", "json", "ics") if what == "diary" else ("atom", "rss", "json"):
            told[f"{what}.{form}"] = publish(edition, form).body
    return told


def events(made):
    return made.store.edition(Selection(what="diary"), "https://d.example", "Europe/Brussels").events
