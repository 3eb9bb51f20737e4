"""What every verb is given: the settings when it asks for them, the clock, and where to write."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NewType

import click

from scheduler import logs
from scheduler.now import Clock, instant

if TYPE_CHECKING:
    from rich.console import Console

    from config import Settings
    from scheduler.compose import Service

Verbosity = NewType("Verbosity", int)


@dataclass(frozen=True, slots=True)
class Operator:
    """One call of `daybook`, before it is known what is asked."""

    path: Path | None
    clock: Clock
    verbosity: Verbosity

    @classmethod
    def of(cls, path: Path | None, at: str | None, verbosity: Verbosity) -> Operator:
        """From the options that all verbs share. Raises click.UsageError."""
        try:
            clock = Clock(instant(at) if at else None)
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--at") from error
        logs.begin(verbosity)
        return cls(path, clock, verbosity)

    def settings(self) -> Settings:
        """The configuration. Raises ConfigError."""
        from config import load

        return load(self.path, os.environ)

    def service(
        self, settings: Settings | None = None, *, writing: bool = True, running: bool = False
    ) -> AbstractContextManager[Service]:
        """Everything, with the store open.  running: time goes on from --at."""
        from scheduler.compose import service

        clock = self.clock.running() if running and self.clock.is_set else self.clock
        return service(settings or self.settings(), clock, writing=writing)


def console(*, err: bool = False) -> Console:
    """Where a table goes; no colour off a terminal or with NO_COLOR (rich sees to both)."""
    from rich.console import Console

    shown = sys.stderr if err else sys.stdout
    width = None if shown.isatty() else 200
    return Console(stderr=err, highlight=False, markup=False, soft_wrap=False, width=width)


def say(text: str) -> None:
    """A line for the person at the terminal: standard error."""
    click.echo(clean(text), err=True)


def clean(text: str) -> str:
    """Foreign text that cannot move the cursor or begin a line."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def dump(value: Any) -> None:
    """One JSON document on standard output, UTF-8 whatever the locale."""
    _write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def dump_lines(values: Iterable[Any]) -> None:
    """One JSON document a line, each written as soon as it is there."""
    for value in values:
        _write(json.dumps(value, ensure_ascii=False) + "\n")


def plain(rows: Iterable[Iterable[str]]) -> None:
    """Tab-separated lines."""
    for row in rows:
        _write("\t".join(clean(cell) for cell in row) + "\n")


def _write(text: str) -> None:
    out = getattr(sys.stdout, "buffer", None)
    if out is None:  # replaced by a test or a program
        sys.stdout.write(text)
        return
    out.write(text.encode("utf-8", "replace"))
    out.flush()
