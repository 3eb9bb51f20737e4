"""The one form in which releases and events leave us as JSON: the command line, the addresses, the score.

Refuses to invent: what the text does not state is null; only `announced` is left out when false.
"""

from __future__ import annotations

from typing import Any

from feeds.model.event import Deadline, Doubt, Event, Evidence
from feeds.model.moment import iso_of
from feeds.model.release import Release

Object = dict[str, Any]


def evidence_object(evidence: Evidence) -> Object:
    """Field name -> [start, end), offsets into the release's text; the first words where a field has several."""
    found: Object = {}
    for name, span in evidence:
        found.setdefault(name, [span.start, span.end])
    return found


def doubt_object(doubt: Doubt) -> Object:
    """A doubt: its code, its sentence, and the words it is about (null where it is about the whole)."""
    return {"code": doubt.code, "said": doubt.said, "span": list(doubt.span) if doubt.span else None}


def event_object(event: Event) -> Object:
    """An event as docs/formats.md says; instants are RFC 3339 with the announced zone's offset, days are YYYY-MM-DD."""
    told: Object = {
        "title": event.title,
        "start": iso_of(event.start),
        "end": None if event.end is None else iso_of(event.end),
        "all_day": event.all_day,
        "zone": event.zone,
        "as_written": event.written or None,
        "qualifier": event.qualifier,
        "location": event.location,
        "city": event.city,
        "stream": event.stream is not None,
        "stream_at": event.stream and (event.stream.name or event.stream.url),
        "stream_url": event.stream and event.stream.url,
        "access": event.access.value,
        "status": event.status.value,
        "who": [{"name": person.name, "role": person.role} for person in event.who],
        "afterwards": list(event.afterwards),
        "doubts": [doubt_object(doubt) for doubt in event.doubts],
        "evidence": evidence_object(event.evidence),
    }
    if event.announced:
        told["announced"] = True
    return told


def deadline_object(deadline: Deadline) -> Object:
    """A deadline: when (a bare day means its end) and the words that say what for."""
    return {"at": iso_of(deadline.at), "what": deadline.what, "evidence": evidence_object(deadline.evidence)}


def release_object(release: Release) -> Object:
    """A release with all that was read from it; `text` is what every offset counts in."""
    return {
        "title": release.title,
        "kind": release.kind.value,
        "dated": release.dated.isoformat() if release.dated else None,
        "published": release.published.isoformat() if release.published else None,
        "language": release.language,
        "link": release.link,
        "reference": release.reference,
        "updated": None if release.updated is None else iso_of(release.updated),
        "embargo": None if release.embargo is None else iso_of(release.embargo),
        "contact": release.contact,
        "text": release.text,
        "events": [event_object(event) for event in release.events],
        "deadlines": [deadline_object(deadline) for deadline in release.deadlines],
        "doubts": [doubt_object(doubt) for doubt in release.doubts],
        "evidence": evidence_object(release.evidence),
    }
