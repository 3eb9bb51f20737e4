"""What is shown of an event: its newsroom's word, other newsrooms' word of it, and over both the desk's corrections.

The layers are kept apart, so that a newsroom is compared with what it said itself, and a correction survives every
re-reading. Refuses to choose in silence: where newsrooms disagree about time, place or status, the event says so.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from feeds.comparing import facts
from feeds.comparing.corrections import corrected, is_met
from feeds.comparing.folding import fold
from feeds.model.change import Change, What
from feeds.model.edition import Also, Correction, FieldChange, Scheduled
from feeds.model.event import Access, Doubt, Event, Status
from feeds.model.moment import Moment, When, day_of

DISAGREE = "sources-disagree"
GONE_TITLE = "Withdrawn by the publisher"
_OF_START = ("start", "end", "date", "as_written", "qualifier", "zone")


def lifted(scheduled: Scheduled) -> Scheduled:
    """The event as its newsroom alone tells it: what a new reading is compared with."""
    return scheduled if scheduled.said is None else replace(scheduled, event=scheduled.said, said=None)


def is_layered(scheduled: Scheduled) -> bool:
    """Whether anything lies over the newsroom's word."""
    return bool(scheduled.said or scheduled.corrections or scheduled.also or scheduled.killed or scheduled.joined)


def shown(scheduled: Scheduled, own: Event) -> Event:
    """What to show of an event whose newsroom says `own`."""
    if scheduled.killed:
        return scheduled.event
    desk = [correction for correction in scheduled.corrections if correction.met_at is None]
    return corrected(together(own, scheduled.also, {correction.field for correction in desk}), own, desk)


def blank(event: Event) -> Event:
    """All that is left of an event that the operator withdrew: its slot, called off."""
    return Event(
        title=GONE_TITLE, start=event.start, end=event.end, zone=event.zone, location=None, status=Status.CANCELLED
    )


def relayered(before: Scheduled, change: Change) -> Change:
    """A change of an event's own word, as a change of what is shown.

    before: as stored.  change: of the same event, lifted. What the newsroom says under a correction moves no SEQUENCE,
    but stands in the ledger as "source_start" and the like.
    """
    now = change.event
    if now is None:
        return change
    own = now.event
    wishes = tuple(_met(correction, own, change.at) for correction in now.corrections)
    now = replace(now, corrections=wishes)
    event = shown(replace(now, event=before.event), own)
    now = replace(now, event=event, said=None if event == own else own)
    if before.killed:
        lines: tuple[FieldChange, ...] = ()
        now = replace(now, sequence=before.sequence, modified_at=before.modified_at, changes=before.changes)
        return Change(what=What.SEEN, at=change.at, event=now)
    lines = _lines(before.event, event, change)
    moved = bool(lines) or event.doubts != before.event.doubts or now.modified_at != before.modified_at
    now = replace(
        now,
        sequence=before.sequence + facts.significant(before.event, event, before.status, now.status),
        modified_at=max(before.modified_at, change.at) if moved else before.modified_at,
        changes=before.changes + lines,
    )
    what = change.what
    if before.joined:  # shown under another event, which tells the change
        what = What.SEEN if what in (What.REVISED, What.WITHDRAWN, What.RETURNED) else what
    elif lines and what is What.SEEN:
        what = What.REVISED
    return Change(what=what, at=change.at, event=now, lines=lines)


def _met(correction: Correction, own: Event, at: datetime) -> Correction:
    if correction.met_at is None and is_met(correction, own):
        return replace(correction, met_at=at)
    return correction


def _lines(was: Event, event: Event, change: Change) -> tuple[FieldChange, ...]:
    """What changed to the eye, in the words of the newsroom where it said so; then what it said under a correction."""
    fields = facts.differing(was, event)
    told = {line.field: line for line in change.lines}
    found = [line for line in change.lines if line.field == "presence"]
    for line in facts.lines(was, event, fields, "", change.at, "text"):
        source = told.get(line.field)
        same = source is not None and (source.was, source.now) == (line.was, line.now)
        found.append(source if same and source is not None else line)
    for line in change.lines:
        if line.field not in fields and line.field != "presence":
            kept = line.field if line.field.startswith(("source_", "also_")) else f"source_{line.field}"
            found.append(replace(line, field=kept))
    return tuple(found)


# --- two newsrooms --------------------------------------------------------------------------------------------------


def together(own: Event, also: Sequence[Also], settled: Collection[str] = ()) -> Event:
    """An event as its newsroom tells it, with what others add, and a doubt for each thing on which they disagree.

    settled: fields that the desk has decided.
    """
    listed = [other for other in also if other.listed]
    if not listed:
        return own
    event = own
    doubts: list[Doubt] = []
    for other in listed:
        event = _filled(event, other.event)
    for other in listed:
        if "start" not in settled and not _same_time(event.start, other.event.start):
            doubts.append(_doubt("start", when_said(own.start), other.name, when_said(other.event.start)))
        if "status" not in settled and own.status is not other.event.status:
            doubts.append(_doubt("status", own.status.value, other.name, other.event.status.value))
        if "location" not in settled and not same_place(event, other.event):
            doubts.append(_doubt("place", str(event.location), other.name, str(other.event.location)))
    unsure = any(doubt.said.startswith(("start", "status")) for doubt in doubts)
    told = tuple(replace(doubt, said=f"The newsrooms disagree on the {doubt.said}") for doubt in doubts)
    return replace(event, doubts=event.doubts + told, status=Status.TENTATIVE if unsure else event.status)


def _doubt(what: str, own: str, name: str, other: str) -> Doubt:
    return Doubt(code=DISAGREE, said=f"{what}: here {own}, {name} says {other}.")


def when_said(when: When) -> str:
    """A time with its zone, for a sentence."""
    if isinstance(when, Moment):
        return f"{when.local:%Y-%m-%d %H:%M} {when.label or when.local.tzname() or when.zone}"
    return f"{when.isoformat()}, no time"


def _same_time(one: When, other: When) -> bool:
    if isinstance(one, Moment) and isinstance(other, Moment):
        return one.at == other.at
    return day_of(one) == day_of(other)


def same_place(one: Event, other: Event) -> bool:
    """Whether two statements of a place can both be true: one says nothing, the town is one, or they share a word."""
    if one.city and other.city:
        return fold(one.city) == fold(other.city)
    if not one.location or not other.location:
        return True
    return bool({w for w in fold(one.location).split() if len(w) > 3} & set(fold(other.location).split()))


def _filled(event: Event, other: Event) -> Event:
    """What the first leaves open and the other states: the hour of a day, the place, the stream, access, people."""
    if not isinstance(event.start, Moment) and isinstance(other.start, Moment) and _same_time(event.start, other.start):
        last = event.end is None or (not isinstance(event.end, Moment) and (event.end - event.start).days == 1)
        if last:
            event = replace(
                event,
                start=other.start,
                end=other.end,
                zone=other.zone,
                written=other.written,
                qualifier=other.qualifier,
                evidence=tuple((name, span) for name, span in event.evidence if name not in _OF_START),
            )
    if not event.location and other.location:
        event = replace(event, location=other.location, city=other.city)
    if event.stream is None:
        event = replace(event, stream=other.stream)
    if event.access is Access.UNKNOWN:
        event = replace(event, access=other.access)
    named = {fold(person.name) for person in event.who}
    return replace(event, who=event.who + tuple(p for p in other.who if fold(p.name) not in named))
