"""`daybook events` and `daybook sources`: what is stored, listed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from feeds.model.alarms import WINDOW, Reading, alarms, condition, readings
from feeds.model.edition import Edition, Scheduled
from feeds.model.moment import Moment, order_of
from scheduler.cli import exits
from scheduler.cli.operator import Operator, console, dump, dump_lines, plain, say

if TYPE_CHECKING:
    from scheduler.compose import Service

FORMS = (
    click.option("--json", "form", flag_value="json", help="One document."),
    click.option("--jsonl", "form", flag_value="jsonl", help="One document a line."),
    click.option("--plain", "form", flag_value="plain", help="Tab-separated, for other programs."),
)


def forms(command: Any) -> Any:
    """Add --json, --jsonl and --plain to a command."""
    for option in reversed(FORMS):
        command = option(command)
    return command


@click.command()
@forms
@click.option("--all", "everything", is_flag=True, help="Past events too; always so with --json and --jsonl.")
@click.pass_obj
def events(operator: Operator, form: str | None, everything: bool) -> int:
    """List the events: on a terminal those from now on, by time."""
    from feeds.publishing.objects import published_event
    from feeds.store.contract import Selection

    settings = operator.settings()
    with operator.service(settings, writing=False) as service:
        site = settings.site_url or "http://127.0.0.1:8000"
        edition = service.store.edition(Selection(what="diary"), site, settings.zone)
        if form in {"json", "jsonl"}:
            told = [published_event(event, site) for event in edition.events]
            if form == "json":
                dump({"events": told})
            else:
                dump_lines(told)
            return exits.GOOD
        now = operator.clock.now()
        shown = [event for event in edition.events if everything or not _over(event, now)]
        _list(shown, edition, now, form)
    return exits.GOOD


def _list(shown: list[Scheduled], edition: Edition, now: datetime, form: str | None) -> None:
    from scheduler.cli.tables import HEADS, event_row, table

    rows = [(scheduled.id, *event_row(scheduled.event, now), scheduled.source) for scheduled in shown]
    heads = ("id", *HEADS, "source")
    if form == "plain":
        plain([heads, *rows])
    elif rows:
        console().print(table(heads, rows))
    past = len(edition.events) - len(shown)
    if form is None:
        say(f"{len(shown)} events" + (f", {past} past ones not shown: daybook events --all" if past else "") + ".")


def _over(scheduled: Scheduled, now: datetime) -> bool:
    """Past: its end is, or where none is stated, three hours after its start, or its day."""
    event = scheduled.event
    if isinstance(event.start, Moment):
        end = event.end.at if isinstance(event.end, Moment) else event.start.at + timedelta(hours=3)
        return end <= now
    day = order_of(event.end or event.start + timedelta(days=1))[0]
    return day + timedelta(hours=26) <= now


@click.command()
@forms
@click.pass_obj
def sources(operator: Operator, form: str | None) -> int:
    """List the sources and how they are doing."""
    with operator.service(writing=False) as service:
        told = _sources(service, operator.clock.now())
    if form == "json":
        dump({"sources": told})
    elif form == "jsonl":
        dump_lines(told)
    else:
        heads = ("id", "name", "every", "last read", "last change", "next", "failures", "understood", "alarms")
        rows = [
            (
                one["id"],
                one["name"],
                f"{one['every']} s",
                *(_ago(one[key], operator.clock.now()) for key in ("last_success", "last_change", "next_try")),
                str(one["failures"]),
                "-" if one["share"] is None else f"{one['share']:.0%}",
                " ".join(alarm["said"] for alarm in one["alarms"]) or one["error"] or "-",
            )
            for one in told
        ]
        if form == "plain":
            plain([heads, *rows])
        else:
            from scheduler.cli.tables import table

            console().print(table(heads, rows))
    return exits.GOOD


def _sources(service: Service, now: datetime) -> list[dict[str, Any]]:
    health = {one.source: one for one in service.store.health()}
    read = readings(service.store.rounds(WINDOW))
    told = []
    for source in service.sources.values():
        known, lately = health.get(source.id), read.get(source.id, Reading())
        raised = alarms(known, lately, now) if known else ()
        stamps = {
            key: getattr(known, key).isoformat() if known and getattr(known, key) else None
            for key in ("last_try", "last_success", "last_change", "next_try")
        }
        told.append(
            {
                "id": source.id,
                "name": source.name,
                "kind": source.kind,
                "url": source.url,
                "zone": source.zone,
                "every": source.every,
                **stamps,
                "failures": known.failures if known else 0,
                "error": known.error if known else None,
                "error_kind": known.error_kind if known else None,
                "condition": condition(known, now).value if known else None,
                "releases": lately.releases,
                "dates": lately.dates,
                "dates_unclear": lately.unclear,
                "share": None if lately.share is None else round(lately.share, 3),
                "alarms": [{"code": alarm.code.value, "said": alarm.said} for alarm in raised],
            }
        )
    return told


def _ago(stamp: str | None, now: datetime) -> str:
    return "never" if stamp is None else span(datetime.fromisoformat(stamp) - now)


def span(distance: timedelta) -> str:
    """`3 min ago`, `in 2 h`."""
    seconds = round(abs(distance.total_seconds()))
    if seconds < 90:
        told = f"{seconds} s"
    elif seconds < 5400:
        told = f"{round(seconds / 60)} min"
    elif seconds < 129600:
        told = f"{round(seconds / 3600)} h"
    else:
        told = f"{round(seconds / 86400)} days"
    return f"{told} ago" if distance.total_seconds() <= 0 else f"in {told}"
