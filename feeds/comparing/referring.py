"""A later release that speaks of an earlier one: "CANCELLED: …", "UPDATE: …" over the same title.

Its word on time, place and status is applied to the event that is there already, so that subscribers see that event
change and no second one appear. Refuses to follow a title that could mean two releases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from feeds.comparing import absence, facts
from feeds.comparing.folding import bare, headless, label
from feeds.comparing.fresh import fresh as fresh_of
from feeds.comparing.matching import Unit, match
from feeds.model.change import Change, Known, What
from feeds.model.edition import Entry, Presence, Scheduled
from feeds.model.event import Event, Status
from feeds.model.release import Draft, Release

_OFF = ("cancel", "annul", "abgesagt", "called off", "geannuleerd", "afgelast")
_PUT_OFF = ("postpon", "report", "verschoben", "aplazad", "rinviat", "uitgesteld")
_SPOKEN = ("start", "end", "zone", "as_written", "location", "status", "qualifier", "doubts")


def wanted(
    known: Known, drafts: Sequence[Draft], digests: Sequence[str], fresh: Sequence[int] | None = None
) -> frozenset[str]:
    """Digests of unchanged releases that new ones on the page refer to: leave them out when asking the store again.

    fresh: as `feeds.comparing.fresh` gives it, where the caller has it already.
    """
    named = {
        title
        for index in (fresh_of(known, digests) if fresh is None else fresh)
        for title, words in (headless(drafts[index].title),)
        if words is not None
    }
    if not named:
        return frozenset()
    return frozenset(
        digest
        for draft, digest in zip(drafts, digests, strict=True)
        if digest in known.same and bare(draft.title) in named
    )


def earlier(
    entries: Iterable[Entry],
    events_of: Callable[[Entry], Sequence[Scheduled]],
    title: str,
    speaker: str,
    at: datetime,
    zone: str,
) -> Entry | None:
    """The one release that a title with "CANCELLED:" or the like speaks of, None where there is none or several.

    One that fell off the list counts while something of it is still to come.
    """
    named, words = headless(title)
    if words is None:
        return None
    found = [
        entry
        for entry in entries
        if entry.id != speaker
        and bare(entry.release.title) == named
        and (
            entry.presence in (Presence.LISTED, Presence.MISSING)
            or any(not absence.over(event.event, at, zone) for event in events_of(entry))
        )
    ]
    return found[0] if len(found) == 1 else None


def apply(
    speaker: str, release: Release, found: Sequence[Unit], events: Sequence[Scheduled], at: datetime, zone: str
) -> tuple[list[Change], tuple[Unit, ...]]:
    """What the release with the id `speaker` changes in another's events, and those of its units that are its own."""
    changes: list[Change] = []
    matched = match(events, found)
    for event, unit in matched.kept:
        changes += _overlaid(event, _word(event.event, unit.event), unit.instead_of, release.text, speaker, at)
    status = _status(release.title)
    if status is not None and not found:
        for event in events:
            if not absence.over(event.event, at, zone):
                said = replace(event.event, status=status)
                changes += _overlaid(event, said, event.instead_of, release.text, speaker, at)
    return changes, matched.born


def _status(title: str) -> Status | None:
    words = headless(title)[1] or ""
    if any(word in words for word in _OFF):
        return Status.CANCELLED
    return Status.POSTPONED if any(word in words for word in _PUT_OFF) else None


def _word(old: Event, new: Event) -> Event:
    """The old event with what the later release says of time, place and status."""
    return replace(
        old,
        start=new.start,
        end=new.end,
        zone=new.zone,
        written=new.written,
        qualifier=new.qualifier,
        location=new.location or old.location,
        city=new.city or old.city,
        status=new.status,
        doubts=new.doubts,
    )


def _overlaid(event: Scheduled, said: Event, slot: Event | None, text: str, speaker: str, at: datetime) -> list[Change]:
    fields = facts.differing(event.event, said)
    if not fields and event.told_by == speaker:
        return []
    told = facts.kept_spelling(event.event, said, fields)
    now = replace(event, event=told, instead_of=slot or event.instead_of, told_by=speaker)
    if not fields:
        return [Change(what=What.SEEN, at=at, event=now)]
    lines = facts.lines(event.event, told, fields, text, at, speaker)
    now = replace(
        now,
        sequence=event.sequence + facts.significant(event.event, told, event.status, now.status),
        modified_at=max(event.modified_at, at),
        changes=event.changes + lines,
    )
    return [Change(what=What.REVISED, at=at, event=now, lines=lines)]


def own_word(event: Scheduled, before: Release, unit: Unit) -> Unit | None:
    """The unit as it should be applied to an event on which another release has had the last word.

    While its own release says of time, place and status what it said before, the later word stays in force; None means
    that its own release has spoken anew, and is followed again.
    """
    if event.told_by is None:
        return unit
    said = [old for old in before.events if label(old.title) == unit.label]
    if len(said) != 1 or any(name in _SPOKEN for name in facts.differing(said[0], unit.event)):
        return None
    return replace(unit, event=_word(unit.event, event.event), instead_of=event.instead_of)
