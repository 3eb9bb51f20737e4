"""How events look on a terminal: the announced time and zone first, the reader's own time beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from rich.table import Table
from rich.text import Text

from feeds.model.event import Event, Status
from feeds.model.moment import Moment, day_of
from scheduler.cli.operator import clean

Row = tuple[str, ...]

ACCESS = {
    "open": "open to media",
    "accredited": "accredited media",
    "pool": "pool only",
    "invitation": "by invitation",
    "none": "no media",
    "unknown": "not stated",
}


def day_words(event: Event) -> str:
    """`Mon 14 Jul 2025`, or `Fri 11 to Sat 12 Jul 2025` for an all-day event of several days."""
    first = day_of(event.start)
    if event.all_day and event.end is not None:
        last = day_of(event.end).fromordinal(day_of(event.end).toordinal() - 1)
        if last > first:
            return f"{first:%a} {first.day} {first:%b} to {last:%a} {last.day} {last:%b %Y}"
    return f"{first:%a} {first.day} {first:%b %Y}"


def time_words(event: Event) -> str:
    """`14:30 CEST`, `all day`: never a bare time without its zone."""
    if not isinstance(event.start, Moment):
        return "all day"
    local = event.start.local
    end = ""
    if isinstance(event.end, Moment):
        there = event.end.local
        end = f"-{there:%H:%M}" if there.date() == local.date() else f" to {there:%a %H:%M}"
    return f"{local:%H:%M}{end} {event.start.label or local.tzname() or event.start.zone}"


def own_time(event: Event, now: datetime) -> str:
    """The same instant on the clock of this machine, with the weekday where that differs; empty for a whole day."""
    if not isinstance(event.start, Moment):
        return ""
    here = event.start.at.astimezone()
    return f"{here:%H:%M}" if here.date() == event.start.local.date() else f"{here:%a %H:%M}"


def state_words(event: Event) -> str:
    """What stands before the title where all is not as usual."""
    told = {Status.CANCELLED: "CANCELLED ", Status.POSTPONED: "POSTPONED ", Status.TENTATIVE: "TBC "}
    return told.get(event.status, "") + ("(announced) " if event.announced else "")


def stream_words(event: Event) -> str:
    """Where it can be watched, `-` where the text does not say that it can."""
    return (event.stream.name or event.stream.url or "yes") if event.stream else "-"


def event_row(event: Event, now: datetime) -> Row:
    """One line of a table of events."""
    return (
        day_words(event),
        time_words(event),
        own_time(event, now),
        state_words(event) + event.title,
        event.location or "-",
        stream_words(event),
        ACCESS[event.access.value],
    )


HEADS = ("when", "as announced", "your time", "title", "place", "stream", "access")


FIXED = frozenset({"when", "as announced", "your time", "seen", "id"})
"""Columns that are not broken over lines."""


def table(heads: Sequence[str], rows: Iterable[Row]) -> Table:
    """A table without frames; foreign text in it is shown, never obeyed."""
    made = Table(box=None, pad_edge=False, header_style="bold")
    for head in heads:
        made.add_column(head, overflow="fold", no_wrap=head in FIXED)
    for row in rows:
        made.add_row(*(Text(clean(cell)) for cell in row))
    return made
