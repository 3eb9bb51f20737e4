"""What an event tells its readers, field by field, and which differences are worth a word.

A field is the same when it is equal after `noise`; the old spelling is then kept, so that a reprint moves no byte.
Refuses to weigh evidence and offsets: those follow the text and are shown as they are.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from feeds.comparing.folding import fold, noise
from feeds.model.edition import FieldChange
from feeds.model.event import Event, Status
from feeds.model.moment import Moment, When, iso_of
from feeds.model.release import Release

# Field of the JSON event object -> the attributes of Event behind it.
_BEHIND = {
    "title": ("title",),
    "start": ("start",),
    "end": ("end",),
    "zone": ("zone",),
    "as_written": ("written",),
    "qualifier": ("qualifier",),
    "location": ("location",),
    "city": ("city",),
    "stream_at": ("stream",),
    "stream_url": ("stream",),
    "access": ("access",),
    "status": ("status",),
    "who": ("who",),
    "afterwards": ("afterwards",),
    "announced": ("announced",),
}
_READ_FROM = {
    "start": ("start", "date", "written"),
    "as_written": ("start", "written"),
    "stream_at": ("stream",),
    "stream_url": ("stream",),
}


def told(event: Event) -> dict[str, str | None]:
    """Every fact as text, under its key in the JSON event object."""
    stream = event.stream
    return {
        "title": event.title,
        "start": iso_of(event.start),
        "end": None if event.end is None else iso_of(event.end),
        "zone": event.zone,
        "as_written": event.written or None,
        "qualifier": event.qualifier,
        "location": event.location,
        "city": event.city,
        "stream_at": None if stream is None else stream.name or stream.url or "live",
        "stream_url": stream.url if stream else None,
        "access": event.access.value,
        "status": event.status.value,
        "who": "; ".join(f"{p.name} ({p.role})" if p.role else p.name for p in event.who) or None,
        "afterwards": ", ".join(event.afterwards) or None,
        "announced": "true" if event.announced else None,
        "doubts": ", ".join(sorted(doubt.code for doubt in event.doubts)) or None,
    }


def _clock(when: When | None) -> tuple[object, ...]:
    return (when.at, when.zone) if isinstance(when, Moment) else (when,)


def differing(old: Event, new: Event) -> tuple[str, ...]:
    """The fields that a reader would see as different, in the order of the JSON event object."""
    was, now = told(old), told(new)
    return tuple(
        name for name in was if was[name] != now[name] and noise(was[name] or "") != noise(now[name] or "")
    ) or (("zone",) if _clock(old.start) != _clock(new.start) or _clock(old.end) != _clock(new.end) else ())


def significant(old: Event, new: Event, shown_old: Status, shown_new: Status) -> bool:
    """Whether a subscriber's plans change: time, whole day or not, status, place (RFC 5546 2.1.4; place by choice)."""
    return (
        _clock(old.start) != _clock(new.start)
        or _clock(old.end) != _clock(new.end)
        or shown_old is not shown_new
        or fold(old.location or "") != fold(new.location or "")
    )


def kept_spelling(old: Event, new: Event, fields: tuple[str, ...]) -> Event:
    """`new`, but with the old spelling of every field that is not among `fields`."""
    changed = {attribute for name in fields for attribute in _BEHIND.get(name, ())}
    if "written" in changed:
        changed.add("start")  # the zone's label goes with the words
    same: dict[str, Any] = {
        attribute: getattr(old, attribute)
        for attributes in _BEHIND.values()
        for attribute in attributes
        if attribute not in changed
    }
    return replace(new, **same)


def words_for(name: str, event: Event, text: str) -> str | None:
    """The words from which a field was read, at most 200 characters; None where the reader kept none."""
    for wanted in _READ_FROM.get(name, (name,)):
        for found, span in event.evidence:
            if found == wanted and 0 <= span.start < span.end <= len(text):
                return text[span.start : span.end][:200]
    return None


def lines(
    old: Event, new: Event, fields: tuple[str, ...], text: str, at: datetime, why: str
) -> tuple[FieldChange, ...]:
    """The ledger lines for these fields; `as_written` goes without saying where the start has moved."""
    was, now = told(old), told(new)
    return tuple(
        FieldChange(at=at, field=name, was=was[name], now=now[name], why=why, words=words_for(name, new, text))
        for name in fields
        if not (name == "as_written" and "start" in fields)
    )


# --- releases -------------------------------------------------------------------------------------------------------


def release_told(release: Release) -> dict[str, str | None]:
    """What a release tells beside its words; a change of these shows wherever one of its events is shown."""
    return {
        "link": release.link,
        "kind": release.kind.value,
        "dated": release.dated.isoformat() if release.dated else None,
        "language": release.language,
        "reference": release.reference,
        "updated": None if release.updated is None else iso_of(release.updated),
        "embargo": None if release.embargo is None else iso_of(release.embargo),
        "contact": release.contact,
        "deadlines": "; ".join(f"{iso_of(d.at)} {d.what}" for d in release.deadlines) or None,
    }


SHOWN_WITH_EVENTS = frozenset({"title", "link", "reference", "embargo", "contact", "deadlines"})


def release_differing(old: Release, new: Release) -> tuple[str, ...]:
    """The fields of a release that a reader would see as different: "title", "text" and those of `release_told`."""
    found = [] if noise(old.title) == noise(new.title) else ["title"]
    if noise(old.body) != noise(new.body):
        found.append("text")
    was, now = release_told(old), release_told(new)
    found += [name for name in was if was[name] != now[name] and noise(was[name] or "") != noise(now[name] or "")]
    return tuple(found)


def release_lines(old: Release, new: Release, fields: tuple[str, ...], at: datetime) -> tuple[FieldChange, ...]:
    """The ledger lines of a release; its text is told as edited, since both versions are kept whole in the store."""
    was, now = release_told(old) | {"title": old.title}, release_told(new) | {"title": new.title}
    return tuple(
        FieldChange(at=at, field="text", was=None, now="edited")
        if name == "text"
        else FieldChange(at=at, field=name, was=was[name], now=now[name])
        for name in fields
    )
