"""A newsroom to compare: releases told as values, written out as text, and read back exactly; and a memory of them.

The writing-out and reading-back stand in for nothing: they are how these tests say what a text holds. `Memory` keeps
changes in dictionaries; tests/store holds every real store to doing the same.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from feeds.comparing import compare, held, pair, wanted
from feeds.model.change import Change, Known, What
from feeds.model.edition import Entry, Presence, Scheduled
from feeds.model.event import Event, Span, Status
from feeds.model.moment import Moment, order_of
from feeds.model.newsroom import Source
from feeds.model.release import Draft, Kind, Release
from feeds.model.zones import instant

ZONE = "Europe/Brussels"
T0 = datetime(2025, 7, 10, 8, 0, tzinfo=UTC)
SOURCE = Source(id="nato", name="NATO", kind="digest", url="file:///digest.txt", zone=ZONE, every=900)
WORDS = {Status.CANCELLED: "CANCELLED: ", Status.POSTPONED: "POSTPONED: ", Status.TENTATIVE: "TBC: "}


@dataclass(frozen=True)
class Row:
    """One event: a line of a release."""

    label: str
    day: date = date(2025, 7, 16)
    clock: str | None = "14:30"
    place: str | None = None
    status: Status = Status.CONFIRMED

    def line(self) -> str:
        clock = f"{self.clock} (CEST) " if self.clock else ""
        place = f", at {self.place}" if self.place else ""
        return f"{self.day.day} {self.day:%B %Y}, {clock}{WORDS.get(self.status, '')}{self.label}{place}"


@dataclass(frozen=True)
class Told:
    """One release; `lines` holds the rows that share a line (a slot and its new date), else each has its own."""

    title: str
    lead: str = "The spokesperson announced the following to the media today, with all details to come in due course."
    rows: tuple[Row, ...] = ()
    foot: str = ""
    ident: str | None = None
    link: str | None = None
    together: bool = False  # all rows in one line of text

    def draft(self) -> Draft:
        lines = [row.line() for row in self.rows]
        rows = ["; ".join(lines)] if self.together and lines else lines
        body = "\n\n".join(part for part in (self.lead, *rows, self.foot) if part)
        return Draft(title=self.title, body=body, ident=self.ident, link=self.link)

    def release(self) -> Release:
        draft = self.draft()
        events = []
        for row in self.rows:
            at = draft.text.index(row.line(), len(draft.title))
            day = f"{row.day.day} {row.day:%B %Y}"
            evidence = [("start", Span(at, at + len(day)))]
            if row.place:
                where = draft.text.index(row.place, at)
                evidence.append(("location", Span(where, where + len(row.place))))
            start: Moment | date = row.day
            if row.clock:
                hour, minute = map(int, row.clock.split(":"))
                wall = datetime(row.day.year, row.day.month, row.day.day, hour, minute)
                start = Moment(at=instant(wall, ZONE)[0], zone=ZONE, label="CEST")
            events.append(
                Event(
                    title=row.label,
                    start=start,
                    end=None,
                    zone=ZONE,
                    location=row.place,
                    status=row.status,
                    written=f"{row.clock} (CEST)" if row.clock else "",
                    evidence=tuple(evidence),
                )
            )
        events.sort(key=lambda event: order_of(event.start))
        return Release(
            title=draft.title,
            text=draft.text,
            kind=Kind.ADVISORY if events else Kind.RELEASE,
            dated=self.rows[0].day if self.rows else None,
            language="en",
            ident=self.ident,
            link=self.link,
            events=tuple(events),
        )


@dataclass
class Memory:
    """What a store keeps of one source, in dictionaries; `known` as feeds.store.contract says."""

    entries: dict[str, Entry] = field(default_factory=dict)
    events: dict[str, Scheduled] = field(default_factory=dict)
    version: int = 0
    ledger: list[tuple[str, object]] = field(default_factory=list)

    def known(self, digests: Iterable[str]) -> Known:
        shown = set(digests)
        undecided = {e.release for e in self.events.values() if e.presence is Presence.MISSING}
        same = {
            entry.digest: entry.id
            for entry in self.entries.values()
            if entry.digest in shown
            and entry.presence is Presence.LISTED
            and entry.short_since is None
            and entry.flipped_since is None
            and entry.id not in undecided
        }
        rest = [entry for entry in self.entries.values() if entry.id not in same.values()]
        return Known(
            same=same,
            places={id: self.entries[id].position for id in same.values()},
            entries=tuple(sorted(rest, key=lambda e: (-e.first_seen.timestamp(), e.position, e.id))),
            events=tuple(event for event in self.events.values() if event.release not in same.values()),
        )

    def keep(self, changes: Sequence[Change]) -> None:
        for change in changes:
            for id, position in change.places:
                self.entries[id] = replace(self.entries[id], position=position)
            if change.entry:
                assert (change.what is What.BORN) == (change.entry.id not in self.entries)
                self.entries[change.entry.id] = change.entry
            if change.event:
                assert (change.what is What.BORN) == (change.event.uid not in self.events)
                self.events[change.event.uid] = change.event
            self.ledger += [((change.event or change.entry).uid, line) for line in change.lines]
        self.version += any(change.visible for change in changes)

    def shown(self) -> tuple[object, ...]:
        """All that a feed may depend on: nothing of places, spelling within noise, digests or undecided absence."""
        return (
            [
                (e.uid, e.sequence, e.modified_at, e.created_at, e.status, replace(e.event, evidence=()), e.instead_of)
                for e in sorted(self.events.values(), key=lambda e: (order_of(e.event.start), e.uid))
            ],
            [
                (e.uid, e.revised_at, e.first_seen, e.revision, e.release.title, e.release.text)
                for e in sorted(self.entries.values(), key=lambda e: e.uid)
            ],
        )


@dataclass
class Desk:
    """Reads pages into a memory, one after another, each a quarter of an hour later unless told otherwise."""

    memory: Memory = field(default_factory=Memory)
    now: datetime = T0
    source: Source = SOURCE
    last: tuple[Change, ...] = ()

    def read(self, *page: Told | tuple[Draft, Release], after: timedelta = timedelta(minutes=15)) -> tuple[Change, ...]:
        """One trusted reading; the changes it made."""
        changes = self.look(*page, after=after)
        assert not isinstance(changes, str), changes
        return changes

    def look(
        self, *page: Told | tuple[Draft, Release], after: timedelta = timedelta(minutes=15)
    ) -> tuple[Change, ...] | str:
        """A reading that may be held back: the sentence that says why, or the changes."""
        self.now += after
        both = [told if isinstance(told, tuple) else (told.draft(), told.release()) for told in page]
        drafts = [draft for draft, _ in both]
        digests = [draft.digest for draft in drafts]
        known = self.memory.known(digests)
        if more := wanted(known, drafts, digests):
            known = self.memory.known(set(digests) - more)
        pairs = pair(known, drafts, digests)
        releases = [None if d in known.same else release for d, (_, release) in zip(digests, both, strict=True)]
        if why := held(known, drafts, pairs, releases):
            return why
        self.last = compare(known, drafts, pairs, releases, self.source, self.now, digests)
        self.memory.keep(self.last)
        return self.last

    def event(self, label: str) -> Scheduled:
        """The one event of that title."""
        (found,) = [event for event in self.memory.events.values() if event.event.title == label]
        return found

    def entry(self, title: str) -> Entry:
        """The one release of that title."""
        (found,) = [entry for entry in self.memory.entries.values() if entry.release.title == title]
        return found


def typed(told: Told, how: str) -> tuple[Draft, Release]:
    """The same release as another typesetter, editor or server would send it."""
    ways = {
        "nbsp": lambda s: s.replace(" ", "\u00a0"),
        "spaces": lambda s: s.replace(" ", "  "),
        "quotes": lambda s: s.replace("'", "’").replace('"', "“"),
        "dashes": lambda s: s.replace("-", "–"),
        "nfd": lambda s: unicodedata.normalize("NFD", s),
        "soft": lambda s: s.replace("e", "e\u00ad"),
        "zero": lambda s: s.replace(" ", " \u200b"),
        "wrapped": lambda s: s.replace(". ", ".\n"),
    }
    change = ways[how]
    release = told.release()
    draft = replace(told.draft(), title=change(told.title), body=change(told.draft().body))
    events = tuple(
        replace(
            event,
            title=change(event.title),
            location=change(event.location) if event.location else None,
            written=change(event.written),
            evidence=(),
        )
        for event in release.events
    )
    return draft, replace(release, title=draft.title, text=draft.text, events=events)


WAYS = ("nbsp", "spaces", "quotes", "dashes", "nfd", "soft", "zero", "wrapped")
