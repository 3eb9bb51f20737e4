"""The language of the histories: what a source answers, when it is asked, and what subscribers must see afterwards.

    History("a time moves", FIRST, reads(page(PILOTS.replace("14:30", "16:00")), changed("remarks", up=1, start=(...))))

A step names every change. Whatever it does not name must keep its bytes: stage.py holds that for each feed.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from feeds.model import zones
from feeds.model.change import Outcome
from tests.fetching.naughty import Asked, Naughty, conditional, head, status

Pair = tuple[str | None, str | None]
MAIN = "/digest"
PAUSE = timedelta(minutes=20)  # between two rounds; the source's interval is a quarter of an hour


class Place(Protocol):
    """What an answer may need to know of the stage."""

    server: Naughty
    canary: Naughty
    folder: Path


@dataclass(frozen=True)
class Later:
    """An answer that needs the stage: the server that drips, the port that nobody may ask."""

    make: Callable[[Any], object]


Served = str | bytes | Later | Callable[[socket.socket, Asked], None]
Answer = Served | Mapping[str, Served | None]  # a page, or several by path; None: no such page


# --- what a step changes -------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Born:
    """An event seen for the first time."""

    name: str
    title: str
    start: str
    release: str
    place: str | None = None
    status: str = "confirmed"
    lines: Mapping[str, Pair] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Changed:
    """An event with a new revision: `up` is what SEQUENCE grows by, `lines` what the ledger gains."""

    name: str
    up: int
    lines: Mapping[str, Pair]
    presence: str = "listed"


@dataclass(frozen=True, kw_only=True)
class News:
    """A release seen for the first time."""

    name: str
    title: str


@dataclass(frozen=True, kw_only=True)
class Edited:
    """A release with a new revision, or a line in its ledger that is none (`revision=0`)."""

    name: str
    lines: Mapping[str, Pair]
    revision: int = 1
    presence: str = "listed"


@dataclass(frozen=True, kw_only=True)
class Quiet:
    """What is known of an absence before anything is shown of it: no byte moves."""

    names: tuple[str, ...]
    presence: str


Change = Born | Changed | News | Edited | Quiet


def born(name: str, release: str, start: str, title: str, place: str | None = None, **more: Any) -> Born:
    return Born(name=name, title=title, start=start, release=release, place=place, **more)


def changed(name: str, *, up: int = 0, **lines: Pair) -> Changed:
    return Changed(name=name, up=up, lines=lines)


def withdrawn(*names: str) -> tuple[Changed, ...]:
    """Events that are shown as no longer listed."""
    line = {"presence": ("listed", "withdrawn")}
    return tuple(Changed(name=name, up=1, lines=line, presence="withdrawn") for name in names)


def delisted(name: str) -> Edited:
    """A release that is known as taken off the page; its own feed items stay as they are."""
    return Edited(name=name, lines={"presence": ("listed", "withdrawn")}, revision=0, presence="withdrawn")


def relisted(name: str) -> Edited:
    """A release that is listed again."""
    return Edited(name=name, lines={"presence": ("withdrawn", "listed")}, revision=0)


def returned(*names: str) -> tuple[Changed, ...]:
    """Events that are shown as listed again."""
    return tuple(changed(name, up=1, presence=("withdrawn", "listed")) for name in names)


def news(name: str, title: str) -> News:
    return News(name=name, title=title)


def edited(name: str, **lines: Pair) -> Edited:
    return Edited(name=name, lines=lines)


def quiet(presence: str, *names: str) -> Quiet:
    return Quiet(names=names, presence=presence)


def at(day: int, clock: str, month: int = 7, year: int = 2025) -> str:
    """A start as the ledger has it, in Brussels: `at(16, "14:30")`."""
    hour, minute = map(int, clock.split(":"))
    wall = datetime(year, month, day, hour, minute)  # a wall clock; its zone is Brussels
    return zones.local(zones.instant(wall, "Europe/Brussels")[0], "Europe/Brussels").isoformat()


# --- steps ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Step:
    """One round: what is answered, how long after the last one, how it ends, what it changes."""

    answer: Answer | None  # None: as before
    after: timedelta = PAUSE
    outcome: Outcome
    changes: tuple[Change, ...] = ()
    error: tuple[str, str] | None = None  # class, words of the sentence
    conditional: bool | None = None  # whether the source must have been asked only for what is new
    wait: timedelta | None = None  # how long the source is then left alone, and not much longer
    files: Mapping[str, bytes | None] = field(default_factory=dict)  # of a folder of mails; None: taken away


def reads(answer: Answer | None, *changes: Change | tuple[Change, ...], **more: Any) -> Step:
    """The source is read, and readers see what `changes` name."""
    told = tuple(one for each in changes for one in (each if isinstance(each, tuple) else (each,)))
    return Step(answer=answer, outcome=Outcome.CHANGED, changes=told, **more)


def same(answer: Answer | None, *unseen: Quiet, **more: Any) -> Step:
    """The source is read, and no byte moves."""
    return Step(answer=answer, outcome=Outcome.SAME, changes=unseen, **more)


def unread(answer: Answer | None, **more: Any) -> Step:
    """The source says, or its bytes say, that nothing is new."""
    return Step(answer=answer, outcome=Outcome.UNCHANGED, **more)


def fails(answer: Answer | None, kind: str, words: str, **more: Any) -> Step:
    """The source is not believed: the class of the fault, and words of the sentence that is told."""
    return Step(answer=answer, outcome=Outcome.FAILED, error=(kind, words), **more)


@dataclass(frozen=True)
class History:
    """What one source does, step by step."""

    name: str
    steps: tuple[Step, ...]
    kind: str = "digest"
    options: Mapping[str, str] = field(default_factory=dict)
    limits: Mapping[str, float] = field(default_factory=dict)  # of the fetcher, made short
    owed: str | None = None  # what Daybook does not do yet; the history must then fail, until it does

    def disturbed(self) -> History:
        """The same with a round that must not be believed before every other one."""
        steps: list[Step] = []
        before: Answer | None = None
        for number, step in enumerate(self.steps):
            before = step.answer if step.answer is not None else before
            if number:
                steps.append(replace(TROUBLE[number % len(TROUBLE)], after=timedelta(minutes=1)))
                step = replace(step, answer=before, after=step.after - timedelta(minutes=1))
            steps.append(step)
        return replace(self, name=f"{self.name}, with faults between", steps=tuple(steps))


def history(name: str, *steps: Step, **more: Any) -> History:
    return History(name, steps, **more)


def good(text: str | bytes) -> Callable[[socket.socket, Asked], None]:
    """A sound answer in UTF-8: a strong ETag, and 304 to whoever has it."""
    return conditional(text.encode() if isinstance(text, str) else text)


def plain(body: str | bytes, *lines: str, kind: str = "text/plain; charset=utf-8") -> bytes:
    """A sound answer without validators, whatever it holds. lines: further headers."""
    body = body.encode() if isinstance(body, str) else body
    return head(200, f"Content-Type: {kind}", f"Content-Length: {len(body)}", *lines) + body


LOGIN = """<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in</h1><form method="post">
<input name="user"><input type="password" name="secret"><button>Sign in</button></form></body></html>"""

TROUBLE = (
    fails(status(500), "status", "500"),
    fails(LOGIN, "shape", "login"),
    fails("", "shape", "nothing"),
)
"""Rounds that say nothing about what is on."""


def weekday(day: int, month: int = 7, year: int = 2025) -> str:
    """`Wednesday, 16 July 2025`, as the newsroom writes it."""
    told = date(year, month, day)
    return f"{told:%A}, {told.day} {told:%B} {told.year}"
