"""What the desk does to an event, as changes to be stored: correct a field, take that back, withdraw the event.

Each is a revision like any other: SEQUENCE rises where time, status or place change, and the ledger says who and why.
Refuses to correct a newsroom into what it says already, and anything about an event that was withdrawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from feeds.comparing import facts, layers
from feeds.comparing.corrections import checked, is_met, said
from feeds.model.change import Change, What
from feeds.model.edition import Act, Correction, DeskAct, FieldChange, Scheduled

Done = tuple[Change, tuple[DeskAct, ...]]


def correct(
    scheduled: Scheduled, values: Mapping[str, str | None], who: str, why: str, zone: str, now: datetime
) -> Done:
    """Set these fields; None takes a fact away. zone: the source's. Raises ValueError with a sentence."""
    at = now.astimezone(UTC).replace(microsecond=0)
    _refuse_killed(scheduled)
    wishes = {one.field: one for one in scheduled.corrections}
    acts = []
    trial = scheduled
    for field in sorted(values, key=lambda name: name == "end"):  # an end is held against the new start
        value, on = checked(field, values[field], trial.event, zone)
        wish = Correction(field=field, value=value, zone=on, who=who, why=why, at=at, said=said(field, scheduled.own))
        if is_met(wish, scheduled.own):
            raise ValueError(f"The newsroom says so itself: {field} is {value or 'not stated'}.")
        wishes.pop(field, None)
        wishes[field] = wish
        trial = replace(scheduled, corrections=tuple(wishes.values()))
        trial = replace(trial, event=layers.shown(trial, scheduled.own))
        acts.append(DeskAct(event=scheduled.id, act=Act.SET, at=at, who=who, why=why, field=field, value=value))
    return _changed(scheduled, tuple(wishes.values()), who, why, at), tuple(acts)


def undo(scheduled: Scheduled, fields: Sequence[str], who: str, why: str, now: datetime) -> Done:
    """Take back the corrections of these fields, of all where none is named. Raises ValueError with a sentence."""
    at = now.astimezone(UTC).replace(microsecond=0)
    _refuse_killed(scheduled)
    gone = [one for one in scheduled.corrections if not fields or one.field in fields]
    if not gone:
        what = f" of its {', '.join(fields)}" if fields else ""
        raise ValueError(f"There is no correction{what} to take back on {scheduled.id}.")
    left = tuple(one for one in scheduled.corrections if one not in gone)
    acts = tuple(DeskAct(event=scheduled.id, act=Act.UNDO, at=at, who=who, why=why, field=one.field) for one in gone)
    return _changed(scheduled, left, who, why, at), acts


def kill(scheduled: Scheduled, who: str, why: str, now: datetime) -> Done:
    """Withdraw an event for good: its words go, its slot stays as called off, and it is not taken up again."""
    at = now.astimezone(UTC).replace(microsecond=0)
    _refuse_killed(scheduled)
    line = FieldChange(
        at=at, field="status", was=scheduled.event.status.value, now="cancelled", why="operator", words=None
    )
    now_ = replace(
        scheduled,
        event=layers.blank(scheduled.event),
        said=scheduled.own,
        corrections=(),
        also=(),
        followed=(),
        instead_of=None,
        killed=True,
        sequence=scheduled.sequence + 1,
        modified_at=max(scheduled.modified_at, at),
        changes=(line,),
    )
    act = DeskAct(event=scheduled.id, act=Act.KILL, at=at, who=who, why=why)
    return Change(what=What.REVISED, at=at, event=now_, lines=(line,)), (act,)


def _refuse_killed(scheduled: Scheduled) -> None:
    if scheduled.killed:
        raise ValueError(f"{scheduled.id} was withdrawn by the operator; nothing of it can be changed.")


def _changed(scheduled: Scheduled, corrections: tuple[Correction, ...], who: str, why: str, at: datetime) -> Change:
    own = scheduled.own
    now = replace(scheduled, corrections=corrections)
    event = layers.shown(now, own)
    lines = tuple(
        replace(line, words=f"{who}: {why}")
        for line in facts.lines(scheduled.event, event, facts.differing(scheduled.event, event), "", at, "operator")
    )
    now = replace(
        now,
        event=event,
        said=None if event == own else own,
        modified_at=max(scheduled.modified_at, at),
        changes=scheduled.changes + lines,
    )
    now = replace(
        now,
        sequence=scheduled.sequence + facts.significant(scheduled.event, event, scheduled.status, now.status),
    )
    return Change(what=What.REVISED, at=at, event=now, lines=lines)
