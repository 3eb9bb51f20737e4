"""`daybook add URL`: looks at an address, proposes a source, shows what it would read, writes it only on yes."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from config import checks
from feeds.cutting import Proposal, cut, links, propose
from feeds.fetching import fetch
from feeds.model import zones
from feeds.model.document import Document, Validators
from feeds.model.errors import ConfigError, FetchError, ShapeError
from feeds.model.newsroom import Newsroom, Source
from feeds.reading import read
from scheduler.cli import exits
from scheduler.cli.operator import Operator, console, say
from scheduler.cli.parsing import zone_option
from scheduler.cli.tables import HEADS, event_row, table

if TYPE_CHECKING:
    from config import Settings


@click.command()
@click.argument("url")
@click.option("--id", "id", help="The source's id; else from its name.")
@click.option("--name", help="What readers see; else what the page says.")
@click.option("--zone", callback=lambda c, p, v: zone_option(c, p, v) if v else None, help="IANA zone of the newsroom.")
@click.option("--every", default="15m", show_default=True, help="How often it is read.")
@click.option("--yes", is_flag=True, help="Write it without asking.")
@click.pass_obj
def add(operator: Operator, url: str, id: str | None, name: str | None, zone: str | None, every: str, yes: bool) -> int:
    """Look at URL, propose a source, show what it would read, and write it to the configuration on yes."""
    settings = operator.settings()
    try:
        url = checks.source_address(url, Path.cwd())
        seconds = checks.every(every, url)
        id = checks.slug(id) if id else None
    except checks.Wrong as error:
        raise click.UsageError(str(error)) from error
    proposal, document = _look(url, settings, operator)
    if proposal.kind is None:
        why = " ".join(f"{what}: {reason}." for what, reason in proposal.reasons)
        raise ShapeError("shape", f"{url} is nothing that Daybook knows how to read. {why}")
    named = name or proposal.name or id or "New source"
    source = Source(
        id=id or _slug(named, {source.id for source in settings.sources}),
        name=named,
        kind=proposal.kind,
        url=proposal.url,
        zone=zone or proposal.zone or settings.zone,
        every=seconds,
        options=proposal.options,
    )
    for what, why in proposal.reasons:
        say(f"{what}: {why}")
    if zone is None and proposal.zone is None:
        say(f"The page does not say in which zone its times are; {source.zone} is taken. Another: --zone.")
    events = _preview(source, settings, operator, document)
    text = _toml(source, every)
    click.echo(text)
    if not events:
        say("No event was found in it now; that may be right.")
    if not yes and not (sys.stdin.isatty() and click.confirm("Write this to the configuration?", err=True)):
        say("Nothing written. With --yes it is.")
        return exits.GOOD
    where = _write(text, source, settings)
    say(f"Wrote {source.id} to {where}. Next: daybook check {source.id}")
    return exits.GOOD


def _look(url: str, settings: Settings, operator: Operator) -> tuple[Proposal, Document]:
    """What the page is; a better address that the page itself names is taken instead."""
    document = _get(
        Source(id="new", name="New source", kind="page", url=url, zone="UTC", every=300), settings, operator
    )
    proposal = propose(document)
    for address, why in proposal.instead[:1]:
        try:
            better = _get(
                Source(id="new", name="New", kind="page", url=address, zone="UTC", every=300), settings, operator
            )
            found = propose(better)
        except (FetchError, ShapeError):
            break
        if found.kind is not None:
            say(f"{address} is read instead: {why}")
            return replace(found, name=found.name or proposal.name, zone=found.zone or proposal.zone), better
    return proposal, document


def _get(source: Source, settings: Settings, operator: Operator) -> Document:
    from scheduler.compose import manners

    found = partial(links, source=source)
    document = fetch(source, Validators(), operator.clock.now(), settings.allow, manners(settings), found)
    if not isinstance(document, Document):  # pragma: no cover - nothing conditional was asked
        raise ShapeError("shape", f"{source.url} answered that nothing changed.")
    return document


def _preview(source: Source, settings: Settings, operator: Operator, document: Document) -> int:
    """Read the source as it would be read, show its events, and give their number."""
    whole = _get(source, settings, operator) if source.kind in {"listing", "feed"} else document
    newsroom, today = Newsroom(name=source.name, zone=source.zone), zones.day_in(operator.clock.now(), source.zone)
    releases = [read(draft, newsroom, today) for draft in cut(whole, source)]
    rows = [event_row(event, operator.clock.now()) for release in releases for event in release.events]
    say(f"{source.name}: {source.kind}, {len(releases)} releases, {len(rows)} events")
    if rows:
        console(err=True).print(table(HEADS, rows[:10]))
    return len(rows)


def _slug(name: str, taken: set[str]) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-") or "source"
    return next(one for one in (plain, *(f"{plain}-{n}" for n in range(2, 1000))) if one not in taken)


def _toml(source: Source, every: str) -> str:
    """The section as it is written; JSON's strings are TOML's."""

    def line(key: str, value: str) -> str:
        return f"{key} = {json.dumps(value, ensure_ascii=False)}"

    lines = ["[[source]]"]
    for key in ("id", "name", "kind", "url", "zone"):
        lines.append(line(key, getattr(source, key)))
    lines.append(line("every", every))
    if source.options:
        lines += ["", "[source.options]", *(line(key, value) for key, value in source.options.items())]
    return "\n".join(lines)


def _write(text: str, source: Source, settings: Settings) -> Path:
    if settings.path is None:
        raise ConfigError(("There is no configuration file yet to add a source to. daybook init writes one.",))
    if any(source.id == other.id for other in settings.sources):
        raise ConfigError((f'There is a source "{source.id}" already. Give another --id.',))
    try:
        before = settings.path.read_text(encoding="utf-8-sig")
        new = settings.path.with_suffix(".toml.new")
        new.write_text(before.rstrip("\n") + "\n\n" + text + "\n", encoding="utf-8")
        new.replace(settings.path)
    except OSError as error:
        raise ConfigError((f"{settings.path}: cannot be written: {error.strerror or error}.",)) from error
    return settings.path
