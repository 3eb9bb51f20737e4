"""The desk's corrections: what an operator sets against a newsroom, takes back, or withdraws altogether.

A correction holds until it is undone or the newsroom says the same; then the newsroom is followed again. Where it says
a third thing meanwhile, the correction stays and the event says so. Refuses values that are no such fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from feeds.comparing import facts
from feeds.comparing.folding import noise
from feeds.model import zones
from feeds.model.edition import Correction
from feeds.model.event import Access, Doubt, Event, Evidence, Status, Stream
from feeds.model.moment import Moment, When

FIELDS = ("title", "start", "end", "location", "status", "access", "stream")
OVERTAKEN = "correction-overtaken"


def when_of(value: str, zone: str) -> When:
    """A day, or a moment from ISO 8601; without an offset it is told on the clock of `zone`. Raises ValueError."""
    text = value.strip()
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f'"{value}" is no date or time: write 2025-07-16 or 2025-07-16T14:30.') from error
    if at.tzinfo is None:
        instant, odd = zones.instant(at, zone)
        if odd:
            raise ValueError(
                f'"{value}" does not exist once in {zone} (the clocks change): add the offset, as in +02:00.'
            )
        at = instant
    return Moment(at=at.astimezone(zones.UTC).replace(microsecond=0), zone=zone)


def checked(field: str, value: str | None, event: Event, zone: str) -> tuple[str | None, str | None]:
    """A value as it is kept, and its zone. zone: the source's, for an event without one. Raises ValueError."""
    if field not in FIELDS:
        raise ValueError(f'"{field}" cannot be corrected: {", ".join(FIELDS)} can.')
    if value is None:
        if field in ("title", "start", "status", "access"):
            raise ValueError(f"The {field} cannot be empty.")
        return None, None
    value = " ".join(value.split())
    if field in ("start", "end"):
        on = event.start.zone if isinstance(event.start, Moment) else event.zone or zone
        when = when_of(value, on)
        if field == "end":
            _check_end(event.start, when)
        return (when.iso(), on) if isinstance(when, Moment) else (when.isoformat(), None)
    allowed = {"status": [one.value for one in Status], "access": [one.value for one in Access]}.get(field)
    if allowed and value not in allowed:
        raise ValueError(f'"{value}" is no {field}: {", ".join(allowed)}.')
    if not value:
        raise ValueError(f"The {field} cannot be empty.")
    return value, None


def _check_end(start: When, end: When) -> None:
    if isinstance(start, Moment) is not isinstance(end, Moment):
        raise ValueError("Start and end are both a day, or both a time.")
    later = end.at > start.at if isinstance(start, Moment) and isinstance(end, Moment) else _day(end) > _day(start)
    if not later:
        raise ValueError("The end is not after the start (the end of a day is the day after it).")


def _day(when: When) -> date:
    return when.local.date() if isinstance(when, Moment) else when


def said(field: str, event: Event) -> str | None:
    """What an event says of a field, as a correction would."""
    if field == "stream":
        return None if event.stream is None else event.stream.url or event.stream.name or "live"
    return facts.told(event)[field]


def is_met(correction: Correction, own: Event) -> bool:
    """Whether the newsroom says what the desk said."""
    value = said(correction.field, own)
    if correction.field in ("start", "end") and value and correction.value and len(value) > 10 < len(correction.value):
        return datetime.fromisoformat(value) == datetime.fromisoformat(correction.value)
    return noise(value or "") == noise(correction.value or "")


def overtaken(correction: Correction, own: Event) -> bool:
    """Whether the newsroom now says a third thing: neither what it said then nor what the desk said."""
    return noise(said(correction.field, own) or "") != noise(correction.said or "") and not is_met(correction, own)


def corrected(event: Event, own: Event, corrections: Sequence[Correction]) -> Event:
    """An event with these corrections in force. own: what its newsroom says."""
    for correction in corrections:
        event = _set(event, correction)
        if overtaken(correction, own):
            now = said(correction.field, own)
            told = (
                f"The desk set the {correction.field} when the newsroom said {correction.said or 'nothing'}; "
                f"it now says {now or 'nothing'}."
            )
            event = replace(event, doubts=(*event.doubts, Doubt(code=OVERTAKEN, said=told)))
    return event


def _set(event: Event, correction: Correction) -> Event:
    field, value = correction.field, correction.value
    if field == "title":
        return replace(event, title=value or event.title, evidence=_without(event, "title"))
    if field == "start" and value:
        start = when_of(value, correction.zone or event.zone or "UTC")
        end = event.end
        if end is not None and (
            isinstance(end, Moment) is not isinstance(start, Moment) or _instant(end) <= _instant(start)
        ):
            end = None
        zone = start.zone if isinstance(start, Moment) else event.zone
        return replace(
            event, start=start, end=end, zone=zone, qualifier=None, evidence=_without(event, "start", "date")
        )
    if field == "end":
        end = None if value is None else when_of(value, correction.zone or event.zone or "UTC")
        other_kind = isinstance(end, Moment) is not isinstance(event.start, Moment)
        if end is not None and (other_kind or _instant(end) <= _instant(event.start)):
            return event  # the start has moved beyond it
        return replace(event, end=end, evidence=_without(event, "end"))
    if field == "location":
        return replace(event, location=value, city=None, evidence=_without(event, "location", "city"))
    if field == "status" and value:
        return replace(event, status=Status(value))
    if field == "access" and value:
        return replace(event, access=Access(value), evidence=_without(event, "access"))
    stream = None
    if value is not None:
        stream = Stream(name=None, url=value) if value.startswith(("http://", "https://")) else Stream(name=value)
    return replace(event, stream=stream, evidence=_without(event, "stream"))


def _instant(when: When) -> timedelta:
    if isinstance(when, Moment):
        return when.at - datetime(1970, 1, 1, tzinfo=zones.UTC)
    return timedelta(days=when.toordinal())


def _without(event: Event, *names: str) -> Evidence:
    return tuple((name, span) for name, span in event.evidence if name not in names)
