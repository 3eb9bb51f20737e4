"""The page that the tables of an event's life are told on: a committee meeting between two releases without events."""

from __future__ import annotations

from dataclasses import replace

from tests.comparing.desk import T0, Desk, Row, Told

E = Row("Deputy Secretary General's remarks followed by an exchange of views with parliamentarians", place="Room 1")
F = Row("Doorstep statement by the Romanian minister", clock="16:15", place="Hall A")
COMMITTEE = Told("Deputy Secretary General to participate in a joint committee meeting", rows=(E, F))
ABOVE = Told(
    "Military Committee welcomes its new Director General", lead="A change of command took place in the capital."
)
BELOW = Told(
    "Allies sign a contract for ammunition", lead="Seven nations put their names to a framework contract today."
)
PAGE = (ABOVE, COMMITTEE, BELOW)


def with_rows(*rows: Row) -> tuple[Told, Told, Told]:
    return ABOVE, replace(COMMITTEE, rows=rows), BELOW


def untouched(desk: Desk, label: str = F.label) -> None:
    event = desk.event(label)
    assert (event.sequence, event.modified_at) == (0, T0)
