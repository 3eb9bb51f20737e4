"""`daybook correct`, `daybook kill` and `daybook backup`: what an operator does by hand.

A correction lies over the newsroom's word and survives every re-reading. Refuses to act without a name and a reason:
both are kept, and the reason is shown.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from feeds.model.errors import StoreError
from scheduler.cli import exits
from scheduler.cli.operator import Operator, dump, say

if TYPE_CHECKING:
    from feeds.comparing.deskwork import Done
    from feeds.model.edition import Scheduled
    from scheduler.compose import Service

PATIENCE = 30  # seconds to wait for a round of the same source that is under way
LEASE = 30
NONE = "none"

BY = (
    click.option("--who", required=True, help="Your name; kept, and shown in the event's history."),
    click.option("--why", required=True, help="The reason; kept, and shown with the correction."),
)


def _by(command: Any) -> Any:
    for option in reversed(BY):
        command = option(command)
    return command


@click.command()
@click.argument("id")
@click.option("--start", metavar="ISO", help="2025-07-16T15:00 (on the event's clock), with an offset, or a day.")
@click.option("--end", metavar="ISO", help="The same; none takes it away.")
@click.option("--location", metavar="TEXT", help="Where; none takes it away.")
@click.option("--status", metavar="WORD", help="confirmed, tentative, cancelled or postponed.")
@click.option("--title", metavar="TEXT", help="What it is called.")
@click.option("--access", metavar="WORD", help="open, accredited, pool, invitation, none or unknown.")
@click.option("--stream", metavar="TEXT", help="Its address, or its name; none says that there is none.")
@click.option(
    "--undo", is_flag=False, flag_value="all", metavar="[FIELD]", help="Take back the correction of a field, or all."
)
@click.option("--json", "form", flag_value="json", help="The event as it is now.")
@_by
@click.pass_obj
def correct(
    operator: Operator, /, id: str, undo: str | None, form: str | None, who: str, why: str, **given: Any
) -> int:
    """Set a fact of an event against what its newsroom says, or take that back.

    The correction stays until you undo it or the newsroom says the same.
    """
    values = {
        field: None if value.strip().lower() == NONE and field != "access" else value
        for field, value in given.items()
        if value is not None
    }
    if bool(values) is (undo is not None):
        raise click.UsageError("Say what to correct (--start, --location, ...), or --undo; not both.")

    def decide(service: Service, event: Scheduled) -> Done:
        from feeds.comparing import deskwork

        now = service.clock.now()
        if undo is not None:
            return deskwork.undo(event, () if undo == "all" else (undo,), who, why, now)
        source = service.sources.get(event.source)
        zone = source.zone if source else service.settings.zone
        return deskwork.correct(event, values, who, why, zone, now)

    return _act(operator, id, form, (who, why), decide)


@click.command()
@click.argument("id")
@click.option("--json", "form", flag_value="json", help="The event as it is now.")
@_by
@click.pass_obj
def kill(operator: Operator, id: str, form: str | None, who: str, why: str) -> int:
    """Withdraw an event for good: its words go from every feed and page, its slot stays as called off.

    It is not taken up again, whatever the newsroom shows. This cannot be undone.
    """

    def decide(service: Service, event: Scheduled) -> Done:
        from feeds.comparing import deskwork

        return deskwork.kill(event, who, why, service.clock.now())

    return _act(operator, id, form, (who, why), decide)


def _act(
    operator: Operator,
    id: str,
    form: str | None,
    by: tuple[str, str],
    decide: Callable[[Service, Scheduled], Done],
) -> int:
    if not all(" ".join(words.split()) for words in by):
        raise click.UsageError("--who and --why must not be empty.")
    with operator.service() as service:
        event = _amend(service, id, decide)
        if form == "json":
            from feeds.publishing.objects import published_event

            dump(published_event(event, service.settings.site_url or "http://127.0.0.1:8000"))
            return exits.GOOD
        new = [line for line in event.changes if line.at == event.changes[-1].at] if event.changes else []
        for line in new:
            say(f"{event.id}: {line.field}: {line.was or 'not stated'} -> {line.now or 'not stated'}")
        say(f"{event.id} is now at sequence {event.sequence}: {event.event.title}")
    return exits.GOOD


def _amend(service: Service, id: str, decide: Callable[[Service, Scheduled], Done]) -> Scheduled:
    """Hold the event's source, so that no round of it is under way, and store what was decided."""
    from scheduler.clock import holder

    store = service.store
    found = store.event(id)
    if found is None:
        raise click.UsageError(f"There is no event {id}; daybook events lists them.")
    name, end = holder(), time.monotonic() + PATIENCE
    while (claim := store.claim(found[0].source, name, LEASE, service.clock.now(), retired=True)) is None:
        if time.monotonic() > end:
            raise StoreError(f"{found[0].source} is being read for over {PATIENCE} seconds; try again in a moment.")
        time.sleep(0.2)
    again = store.event(id)
    try:
        if again is None:  # pragma: no cover - nothing is ever deleted
            raise click.UsageError(f"There is no event {id}.")
        change, acts = decide(service, again[0])
    except ValueError as error:
        store.amend(claim, (), ())
        raise click.UsageError(str(error)) from error
    if not store.amend(claim, (change,), acts):
        raise StoreError(f"{found[0].source} was taken by another process meanwhile; nothing was changed, try again.")
    after = store.event(id)
    return after[0] if after is not None else again[0]


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def backup(operator: Operator, file: Path) -> int:
    """Write a whole copy of the store to a new file, while Daybook runs. PostgreSQL: see docs/operating.md."""
    with operator.service(writing=False) as service:
        service.store.backup(str(file.absolute()))
    say(f"{file} holds the whole store; to restore it, stop Daybook and put it in place of the store's file.")
    return exits.GOOD
