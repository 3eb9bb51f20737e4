"""The `daybook` command: `main` is its door. A file a subject; each is imported only when its command runs.

Data goes to standard output, all else to standard error. Refuses tracebacks without -vv: an error is a sentence.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from feeds.model.errors import ConfigError, DaybookError, FetchError, ShapeError, StoreError
from scheduler.cli import exits
from scheduler.cli.group import daybook

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code of docs/cli.md."""
    told = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = daybook.main(told, prog_name="daybook", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show(sys.stderr)
        return exits.USAGE
    except (click.Abort, KeyboardInterrupt):
        _say("Stopped.")
        return exits.INTERRUPTED
    except BrokenPipeError:  # the reader of our output has left: `daybook events | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exits.GOOD
    except ConfigError as error:
        for problem in error.problems:
            _say(problem)
        count = len(error.problems)
        _say(f"{count} problem{'' if count == 1 else 's'}. Nothing was started.")
        return exits.CONFIG
    except DaybookError as error:
        _say(str(error))
        return _code_of(error)
    except Exception as error:
        if any(flag.startswith("-vv") for flag in told):
            raise
        said = " ".join(str(error).split())[:500]
        _say(f"Daybook broke ({type(error).__name__}: {said}). This is a fault in Daybook; with -vv it says where.")
        return exits.SOURCE_FAILED
    return code if isinstance(code, int) else exits.GOOD


def _code_of(error: DaybookError) -> int:
    if isinstance(error, StoreError):
        return exits.STORE
    if isinstance(error, FetchError):
        return exits.NOT_FETCHED
    return exits.NOT_UNDERSTOOD if isinstance(error, ShapeError) else exits.SOURCE_FAILED


def _say(text: str) -> None:
    click.echo("".join(sign if sign.isprintable() else " " for sign in text), err=True)
