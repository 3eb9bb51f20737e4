"""The command itself: what holds for every verb, and where each verb is found."""

from __future__ import annotations

import difflib
import importlib
from pathlib import Path

import click

from scheduler.cli import exits
from scheduler.cli.operator import Operator, Verbosity

VERBS: dict[str, str] = {
    "add": "adding:add",
    "backup": "desk:backup",
    "changes": "showing:changes",
    "check": "reading:check",
    "clock": "serving:clock",
    "config": "configuring:config",
    "correct": "desk:correct",
    "doctor": "doctor:doctor",
    "events": "listing:events",
    "explain": "parsing:explain",
    "init": "configuring:init",
    "kill": "desk:kill",
    "parse": "parsing:parse",
    "refresh": "reading:refresh",
    "serve": "serving:serve",
    "show": "showing:show",
    "sources": "listing:sources",
    "version": "doctor:version",
    "web": "serving:web",
}
"""Verb -> file in this folder and name of the command in it."""

ABOUT: dict[str, str] = {
    "add": "Look at an address and propose a source.",
    "backup": "Copy the store to a new file, while it is in use.",
    "changes": "List what changed in the events, newest first.",
    "check": "Read sources once, save nothing, show what differs.",
    "clock": "Run the timer alone: read sources when they are due.",
    "config": "Look at the configuration.",
    "correct": "Set a fact of an event against its newsroom, or take that back.",
    "doctor": "Say whether all is well, and what to do if not.",
    "events": "List the events.",
    "explain": "Show which words gave which fact.",
    "init": "Write a configuration to start from, and make the store.",
    "kill": "Withdraw an event for good.",
    "parse": "Read a text: releases and events out. No store, no configuration.",
    "refresh": "Read sources now and save what came of it.",
    "serve": "Pages, feeds and timer in one process.",
    "show": "Show all that is known of an event or a release.",
    "sources": "List the sources and how they are doing.",
    "version": "Say which Daybook this is.",
    "web": "Serve pages and feeds alone, without the timer.",
}


class Verbs(click.Group):
    """Knows all verbs, imports only the one that is used, so that --help is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All verbs, by name."""
        return sorted(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a verb; None for an unknown one."""
        if cmd_name not in VERBS:
            return None
        file, name = VERBS[cmd_name].split(":")
        found = getattr(importlib.import_module(f"scheduler.cli.{file}"), name)
        if not isinstance(found, click.Command):  # pragma: no cover - the table above is tested
            raise TypeError(f"{VERBS[cmd_name]} is not a command")
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with the nearest verb named for a mistyped one."""
        if args and args[0] not in VERBS and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], VERBS, n=1)
            hint = f" Did you mean {near[0]}?" if near else " See daybook --help."
            raise click.UsageError(f"There is no command {args[0]!r}.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """From the table, without importing any verb."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(ABOUT.items()))
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), meaning) for code, meaning in exits.MEANING])


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--config",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The configuration. Default: DAYBOOK_CONFIG, else config/daybook.toml or daybook.toml, else built-in.",
)
@click.option(
    "--at", metavar="ISO", help='Sets "now", as in 2025-07-14T09:41+02:00, so that any state can be replayed.'
)
@click.option("-v", "--verbose", count=True, help="Say more; twice: everything, with tracebacks.")
@click.option("-q", "--quiet", is_flag=True, help="Say errors only.")
@click.pass_context
def daybook(ctx: click.Context, path: Path | None, at: str | None, verbose: int, quiet: bool) -> None:
    """Keep what newsrooms announce in prose true as calendars and feeds.

    Without a configuration, Daybook starts on built-in settings with a sample digest.
    """
    ctx.obj = Operator.of(path, at, Verbosity(-1 if quiet else verbose))
