"""The ledger in words: what each change of an event says to a reader, for its history and for the feeds of changes."""

from __future__ import annotations

from feeds.model.change import Revision, What
from feeds.model.edition import FieldChange, Presence
from feeds.model.event import Status
from feeds.model.moment import Moment, When
from feeds.publishing.text import line
from feeds.publishing.wording import clock_text, day_text, moved, parsed, when_text, zone_text

NAMES = {
    "location": "Place",
    "city": "Town",
    "access": "Media access",
    "all_day": "Whole day",
    "stream_at": "Stream",
    "stream_url": "Stream address",
    "as_written": "Printed time",
    "who": "People",
    "also": "Also told by",
    "followed": "Afterwards",
}
STATUS = {
    Status.CONFIRMED: "Confirmed",
    Status.CANCELLED: "Cancelled",
    Status.POSTPONED: "Postponed",
    Status.TENTATIVE: "To be confirmed",
}
PRESENCE = {
    Presence.WITHDRAWN: "No longer on the newsroom’s page",
    Presence.LISTED: "On the newsroom’s page again",
}
SHOWN_PRESENCE = tuple(PRESENCE)


def shown(change: FieldChange) -> bool:
    """Whether readers are told of it: an absence that is not yet decided is nobody's news."""
    return change.field != "presence" or change.now in SHOWN_PRESENCE


def said(change: FieldChange, zone: str | None) -> tuple[str, str | None]:
    """A change in a phrase, and what it was and became where the phrase does not say; clocks are those of `zone`.

    Of a correction by the desk also who made it, and why.
    """
    phrase, more = _said(change, zone)
    if change.why == "operator" and change.words:
        more = f"{more}; by the desk, {line(change.words)}" if more else f"by the desk, {line(change.words)}"
    return phrase, more


def _said(change: FieldChange, zone: str | None) -> tuple[str, str | None]:
    was, now = _value(change.was, zone), _value(change.now, zone)
    if change.field == "start" and was and now:
        return _moved(change, zone), None
    if change.field == "status" and change.now in tuple(Status):
        return STATUS[Status(change.now)], None
    if change.field == "presence" and change.now in SHOWN_PRESENCE:
        return PRESENCE[Presence(change.now)], None
    name = _name(change.field)
    if was is None:
        return f"{name} added", now
    if now is None:
        return f"{name} no longer stated", f"was: {was}"
    return f"{name} changed", f"was: {was}; now: {now}"


def _name(field: str) -> str:
    for layer, whose in (("source_", "The newsroom’s "), ("also_", "Another newsroom’s ")):
        if field.startswith(layer):
            return whose + _name(field.removeprefix(layer)).lower()
    return NAMES.get(field) or field.replace("_", " ").capitalize()


def _value(value: str | None, zone: str | None) -> str | None:
    moment = parsed(value, zone)
    return when_text(moment) if moment is not None else None if value is None else line(value)


def _moved(change: FieldChange, zone: str | None) -> str:
    was, now = parsed(change.was, zone), parsed(change.now, zone)
    if isinstance(was, Moment) and isinstance(now, Moment) and was.local.date() == now.local.date():
        return f"Start moved from {clock_text(was)} to {clock_text(now)} {zone_text(now)}"
    if was is not None and was == (now.local.date() if isinstance(now, Moment) else now):
        return f"Time stated: {when_text(now)}" if now is not None else "Time stated"
    return f"Start moved from {_value(change.was, zone)} to {_value(change.now, zone)}"


def headline(revision: Revision) -> str:
    """What a revision is about, in a word or two: `New`, `Cancelled`, `Moved, was 14:00 CEST`, `Changed`."""
    if revision.what is What.BORN:
        return "New"
    fields = {change.field: change for change in revision.lines if shown(change)}
    status, presence = fields.get("status"), fields.get("presence")
    if status is not None and status.now in (Status.CANCELLED, Status.POSTPONED):
        return STATUS[Status(status.now)]
    if "start" in fields:
        shift = moved(revision.event)
        return f"Moved, was {was_text(shift[1], revision.event.event.start)}" if shift else "Time stated"
    if status is not None and status.now in tuple(Status):
        return STATUS[Status(status.now)]
    if presence is not None:
        return PRESENCE[Presence(str(presence.now))]
    if len(fields) == 1:
        return said(next(iter(fields.values())), None)[0]
    return "Changed"


def was_text(was: When, start: When) -> str:
    """The old start: the clock alone where the day is the same."""
    day = start.local.date() if isinstance(start, Moment) else start
    if isinstance(was, Moment):
        if was.local.date() == day:
            return f"{clock_text(was)} {zone_text(was)}"
        return when_text(was, short=True)
    return day_text(was, short=True)
