"""`daybook refresh` and `daybook check`: sources read now, with or without saving."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import click

from feeds.model.change import Outcome, Round, What
from feeds.model.errors import FetchError, ShapeError, StoreError
from feeds.model.newsroom import Source
from scheduler.cli import exits
from scheduler.cli.operator import Operator, console, dump, say
from scheduler.cli.showing import difference

if TYPE_CHECKING:
    from scheduler.compose import Service
    from scheduler.round import Found

T = TypeVar("T")

PATIENCE = 15.0
"""Seconds to wait for another process that is reading the same source; a dead one's claim has run out by then."""


@click.command()
@click.argument("id", required=False, metavar="[ID]")
@click.option("--accept", is_flag=True, help="Save a reading even where most releases would vanish.")
@click.option("--json", "as_json", is_flag=True, help="One document: how each round ended.")
@click.pass_obj
def refresh(operator: Operator, id: str | None, accept: bool, as_json: bool) -> int:
    """Read all sources, or the one named ID, now, whether due or not, and save what came of it."""
    with operator.service() as service:
        chosen = _chosen(service, id)
        rounds: list[Round] = []
        for source in chosen:
            done = _with_progress(source, "reading", partial(_refresh, service, source, accept))
            rounds.append(done)
            say(_sentence(source, done))
        if as_json:
            dump({"rounds": [_round_object(done) for done in rounds]})
    return _code([done.error_kind for done in rounds])


def _refresh(service: Service, source: Source, accept: bool) -> Round:
    from scheduler.clock import LEASE, Renewed, holder

    name, end = holder(), time.monotonic() + PATIENCE
    while True:
        claim = service.store.claim(source.id, name, LEASE, service.clock.now())
        if claim is not None:
            break
        # the wall clock of a command with --at stands still, so a lease seen from there would never end
        if time.monotonic() >= end or service.clock.is_set:
            raise StoreError(f"{source.id} is being read by another process. Try again when it has finished.")
        threading.Event().wait(0.25)
    with Renewed(service.store, claim, service.clock):
        return service.turn(claim, source, accept=accept)


@click.command()
@click.argument("id", required=False, metavar="[ID]")
@click.option("--all", "everything", is_flag=True, help="Show all events, not only the next ones.")
@click.option("--json", "as_json", is_flag=True, help="One document: what was read and what differs.")
@click.pass_obj
def check(operator: Operator, id: str | None, everything: bool, as_json: bool) -> int:
    """Read all sources, or the one named ID, once; save nothing, show what was found and what differs."""
    from feeds.model import wire
    from scheduler.round import counts

    kinds: list[str | None] = []
    told: list[dict[str, object]] = []
    with operator.service(writing=False) as service:
        for source in _chosen(service, id):
            began = time.monotonic()
            try:
                found = _with_progress(source, "checking", partial(_look, service, source))
            except (FetchError, ShapeError) as error:
                kinds.append(error.kind)
                told.append({"id": source.id, "error_kind": error.kind, "error": str(error)})
                say(f"{source.id}  {source.name}: {error.kind}: {error}")
                continue
            kinds.append("shape" if found.held else None)
            told.append(
                {
                    "id": source.id,
                    "counts": counts(found),
                    "held": found.held,
                    "changes": _differences(found),
                    "releases": [wire.release_object(one) for one in found.releases if one is not None],
                }
            )
            if not as_json:
                _show(operator, source, found, time.monotonic() - began, everything)
    if as_json:
        dump({"sources": told})
    else:
        say("Nothing saved. Next: daybook serve")
    return _code(kinds)


def _look(service: Service, source: Source) -> Found:
    from scheduler.round import look

    return look(source, service.newsroom(source), service.store, service.fetch, service.clock.now())


def _show(operator: Operator, source: Source, found: Found, seconds: float, everything: bool) -> None:
    from scheduler.cli.tables import HEADS, event_row, table
    from scheduler.round import counts

    number = counts(found)
    same = number["releases"] - number["read"]
    unchanged = f", {same} of them as before" if same else ""
    console().print(
        f"{source.id}  {source.name}  {number['releases']} releases in {seconds:.1f} s{unchanged}, "
        f"{number['events']} events, {number['doubts']} doubts"
    )
    now = operator.clock.now()
    events = [event for release in found.releases if release is not None for event in release.events]
    shown = events if everything else events[:10]
    if shown:
        console().print(table(HEADS, [event_row(event, now) for event in shown]))
    if len(events) > len(shown):
        console().print(f"({len(events) - len(shown)} more: daybook check --all)")
    for line in _differences(found):
        console().print(f"  {line}")
    if found.held:
        say(f"This would not be saved: {found.held} If it is right: daybook refresh {source.id} --accept")


def _differences(found: Found) -> list[str]:
    """One line for each change that a reader would see."""
    told = []
    for change in found.changes:
        title = change.event.event.title if change.event else change.entry.release.title if change.entry else ""
        if change.what is What.BORN or change.lines:
            thing = "event" if change.event else "release"
            fields = "; ".join(difference(line) for line in change.lines)
            told.append(f"{change.what.value} {thing}: {title}" + (f" ({fields})" if fields else ""))
    return told


def _chosen(service: Service, id: str | None) -> list[Source]:
    from scheduler.compose import source_named

    if id is not None:
        return [source_named(service, id)]
    if not service.sources:
        say("There is no source in this configuration. Add a [[source]].")
    return list(service.sources.values())


def _with_progress(source: Source, verb: str, work: Callable[[], T]) -> T:
    """A moving line on a terminal, nothing off it."""
    shown = console(err=True)
    if not shown.is_terminal:
        return work()
    with shown.status(f"{verb} {source.id}"):
        return work()


def _sentence(source: Source, done: Round) -> str:
    if done.outcome is Outcome.FAILED:
        return f"{source.id}: {done.error_kind}: {done.error}"
    if done.outcome is Outcome.UNCHANGED:
        return f"{source.id}: unchanged."
    number = done.counts
    told = [f"{source.id}: {number['releases']} releases"]
    if number["read"]:
        told.append(f"{number['read']} read anew with {number['events']} events and {number['doubts']} doubts")
    for what, words in (("born", "new"), ("revised", "changed")):
        if number[what] or number[f"events_{what}"]:
            told.append(f"{words}: {number[what]} releases, {number[f'events_{what}']} events")
    return "; ".join(told) + "."


def _round_object(done: Round) -> dict[str, object]:
    return {
        "source": done.source,
        "started": done.started.isoformat(),
        "finished": done.finished.isoformat(),
        "outcome": done.outcome.value,
        "counts": dict(done.counts),
        "error_kind": done.error_kind,
        "error": done.error,
    }


def _code(kinds: list[str | None]) -> int:
    """From the class of each source's fault (None: good) to how the command ends."""
    bad = [kind for kind in kinds if kind is not None]
    if not bad:
        return exits.GOOD
    if "store" in bad:
        return exits.STORE
    if len(bad) < len(kinds):
        return exits.SOURCE_FAILED
    shapes = {"shape", "shrink", "parse", "encoding"}
    return exits.NOT_UNDERSTOOD if all(kind in shapes for kind in bad) else exits.NOT_FETCHED
