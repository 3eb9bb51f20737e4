"""The event object of the addresses and of JSON Feed: feeds.model.wire's, with what the store knows of it.

Absent facts are null; `evidence` counts in the release's text.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from feeds.model.edition import Entry, Presence, Scheduled
from feeds.model.moment import iso_of
from feeds.model.wire import deadline_object, event_object
from feeds.model.zones import UTC
from feeds.publishing.addresses import event_path, slug
from feeds.publishing.text import clean
from feeds.publishing.wording import said_of


def stamp(at: datetime) -> str:
    """An instant as `2025-07-11T15:20:00Z`."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def published_event(scheduled: Scheduled, site: str, entry: Entry | None = None) -> dict[str, Any]:
    """An event with its id, address, source, release, sequence, stamps and ledger (oldest first).

    Deadlines are those of its release, told where `entry` is given.
    """
    event = scheduled.event
    told = {
        "id": scheduled.id,
        "uid": scheduled.uid,
        "url": site + event_path(scheduled),
        "from": scheduled.source,
        "release": scheduled.release,
        "sequence": scheduled.sequence,
        "created": stamp(scheduled.created_at),
        "modified": stamp(scheduled.modified_at),
        "presence": _presence(scheduled),
        "changes": [
            {"at": stamp(change.at), "field": change.field, "was": change.was, "now": change.now}
            | ({"by": change.words} if change.why == "operator" and change.words else {})
            for change in scheduled.changes
        ],
        **event_object(event),
        "status": scheduled.status.value,
        "where": {"name": event.location, "city": event.city} if event.location or event.city else None,
        "who": [{"slug": slug(each.name), "name": each.name, "role": each.role} for each in event.who],
    }
    told |= _layers(scheduled)
    if entry is not None and not scheduled.killed:
        told["deadlines"] = [deadline_object(deadline) for deadline in entry.release.deadlines]
    return told


def _layers(scheduled: Scheduled) -> dict[str, Any]:
    """What lies over the newsroom's word, and what came after; a key is absent where there is nothing of it."""
    told: dict[str, Any] = {}
    if scheduled.corrections:
        told["corrections"] = [
            {
                "field": one.field,
                "value": one.value,
                "source_says": said_of(one.field, scheduled.own),
                "who": one.who,
                "why": one.why,
                "at": stamp(one.at),
                "met": None if one.met_at is None else stamp(one.met_at),
            }
            for one in scheduled.corrections
        ]
    if scheduled.also:
        told["told_by"] = [
            {
                "from": other.source,
                "uid": other.uid,
                "release": other.release,
                "start": iso_of(other.event.start),
                "location": other.event.location,
                "status": other.event.status.value,
                "title": other.event.title,
                "listed": other.listed,
            }
            for other in scheduled.also
        ]
    if scheduled.followed:
        told["followed_by"] = [
            {"what": one.what, "title": one.title, "link": one.link, "release": one.release, "at": stamp(one.at)}
            for one in scheduled.followed
        ]
    if scheduled.killed:
        told["withdrawn"] = True
    return told


def _presence(scheduled: Scheduled) -> str:
    """Only what is decided is told: an absence that may be one of the page's moods must move no byte."""
    told = Presence.WITHDRAWN if scheduled.presence is Presence.WITHDRAWN else Presence.LISTED
    return told.value


def encoded(value: object) -> bytes:
    """JSON as UTF-8, keys in our order, its texts without the characters that no feed carries."""
    return (json.dumps(_cleaned(value), ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {key: _cleaned(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_cleaned(each) for each in value]
    return value
