"""`daybook init` and `daybook config`: the configuration written, checked and shown."""

from __future__ import annotations

import os
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import click

from config.settings import Settings
from feeds.model.errors import ConfigError
from scheduler.cli import exits
from scheduler.cli.operator import Operator, console, dump, say


@click.group()
def config() -> None:
    """Look at the configuration."""


@config.command()
@click.pass_obj
def check(operator: Operator) -> int:
    """Say whether the configuration is valid; every mistake with file, line and key."""
    settings = operator.settings()
    say(f"{_place(settings)}: valid, {_count(len(settings.sources), 'source')}.")
    return exits.GOOD


@config.command()
@click.option("--json", "as_json", is_flag=True, help="One document.")
@click.pass_obj
def show(operator: Operator, as_json: bool) -> int:
    """Show every option with the value in force, and the newsrooms that are known."""
    from config.newsroom import slugs

    settings = operator.settings()
    told: dict[str, Any] = {
        "path": str(settings.path) if settings.path else None,
        "site": {"url": settings.site_url, "zone": settings.zone},
        "store": {"url": hidden(settings.store_url)},
        "fetch": {
            "allow": list(settings.allow),
            "contact": settings.contact,
            "limit": settings.limit,
            "spacing": settings.spacing,
        },
        "sources": [
            {
                "id": source.id,
                "name": source.name,
                "kind": source.kind,
                "url": source.url,
                "zone": source.zone,
                "every": source.every,
                "newsroom": source.newsroom,
                "options": dict(source.options),
            }
            for source in settings.sources
        ],
        "newsrooms": list(slugs()),
    }
    if as_json:
        dump(told)
        return exits.GOOD
    out = console()
    out.print(f"# {_place(settings)}")
    for section in ("site", "store", "fetch"):
        for name, value in told[section].items():
            out.print(f"{section}.{name} = {'not set' if value is None else value}")
    for number, source in enumerate(settings.sources, start=1):
        for name in ("id", "name", "kind", "url", "zone", "every", "newsroom"):
            out.print(f"source[{number}].{name} = {getattr(source, name) or 'not set'}")
    out.print(f"# newsrooms known: {', '.join(slugs())}")
    return exits.GOOD


@config.command()
@click.pass_obj
def path(operator: Operator) -> int:
    """Say which file is in force; nothing on standard output where built-in settings are."""
    settings = operator.settings()
    if settings.path:
        click.echo(settings.path)
    else:
        say("No configuration file: built-in settings are in force. daybook init writes one.")
    return exits.GOOD


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def init(operator: Operator, file: Path | None) -> int:
    """Write a configuration to FILE (default config/daybook.toml) and make the store. Nothing is overwritten."""
    from config import load
    from scheduler import sample
    from scheduler.compose import open_at, store_path

    where = file or operator.path or Path("config/daybook.toml")
    text = (files("config") / "daybook.example.toml").read_text(encoding="utf-8")
    if where.parent.name != "config":  # the example lies beside the folder data, not above it
        text = text.replace("sqlite:///../data/", "sqlite:///data/").replace("file:../data/", "file:data/")
    try:
        where.parent.mkdir(parents=True, exist_ok=True)
        with where.open("x", encoding="utf-8") as out:
            out.write(text)
    except FileExistsError as error:
        raise ConfigError((f"{where}: there is a configuration already; it is left as it is.",)) from error
    except OSError as error:
        raise ConfigError((f"{where}: cannot be written: {error.strerror or error}.",)) from error
    settings = load(where, os.environ)
    store = open_at(settings.store_url)
    store.close()
    from scheduler.compose import where as place

    sample.lay(Path(place(settings.sources[0])), operator.clock.now())
    made = store_path(settings.store_url)
    told = made or hidden(settings.store_url)
    say(f"Wrote {where} (one source: {settings.sources[0].name}) and made the store {told}.")
    say("Next: daybook check     reads it once and shows what it found, saving nothing")
    return exits.GOOD


def hidden(url: str) -> str:
    """A store's address without its password."""
    return re.sub(r"(://[^:/@]*):[^@/]*@", r"\1:***@", url)


def _place(settings: Settings) -> str:
    return str(settings.path) if settings.path else "built-in settings"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
