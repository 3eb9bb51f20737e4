"""Events of two newsrooms that are one, and releases that are what remained of an event.

The first-born keeps its UID and shows what both say; the other is kept, and shown under it for good: what is joined
stays joined. Where they disagree the entry says so (feeds/comparing/layers.py). Works on what is stored, so the order
in which sources were read makes no difference but for who is first. Refuses where two could be meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from feeds.comparing import facts, layers
from feeds.comparing.kin import AFTER, closeness, offers, same_happening
from feeds.model.change import Change, What
from feeds.model.edition import Also, Entry, FieldChange, Follow, Scheduled
from feeds.model.moment import order_of


class Joiner:
    """Asked by the store inside the transaction of a round, once its changes are written."""

    def __init__(self, names: Mapping[str, str], now: datetime) -> None:
        """names: Source.id -> Source.name.  now: aware."""
        self._names = names
        self._at = now.astimezone(UTC).replace(microsecond=0)
        self._all: dict[str, Scheduled] = {}
        self._by_day: defaultdict[date, list[str]] = defaultdict(list)

    def looks_back(self, entry: Entry) -> bool:
        """Whether earlier events of its newsroom must be looked up for a release."""
        return offers(entry.release, entry.anchor) is not None

    def __call__(
        self,
        changes: Sequence[Change],
        family: Sequence[Scheduled],
        near: Sequence[Scheduled],
        titles: Mapping[str, str],
    ) -> tuple[Change, ...]:
        """What else changes.

        changes: as written.  family: the events in them, those they are joined with, all as they are now.  near: events
        at about the same time.  titles: Entry.id -> Release.title, of the releases of `near`.
        """
        self._all = {event.id: event for event in (*near, *family)}
        touched = sorted(
            {change.event.id for change in changes if change.event is not None and change.event.id in self._all}
        )
        before = dict(self._all)
        self._by_day = defaultdict(list)
        for event in self._all.values():
            self._by_day[order_of(event.own.start)[0].date()].append(event.id)
        found = self._new_joins(touched)
        heads = {self._head(id) for id in touched} | {event.joined for event in found if event.joined}
        result = [self._joined_change(event) for event in found]
        result += [change for id in sorted(heads) if (change := self._gathered(before.get(id), id)) is not None]
        result += self._followed(
            [change.entry for change in changes if change.entry and change.what is What.BORN], titles
        )
        return tuple(result)

    def _head(self, id: str) -> str:
        return self._all[id].joined or id

    # --- two newsrooms ---

    def _new_joins(self, touched: Sequence[str]) -> list[Scheduled]:
        """Those that are shown under another event from now on."""
        moved: dict[str, Scheduled] = {}
        for id in touched:
            event = self._all[id]
            if event.killed or event.joined:
                continue
            for other in self._same(event):
                one, two = self._head(id), self._head(other.id)
                if one == two or one not in self._all or two not in self._all:
                    continue
                groups = {head: self._group(head) for head in (one, two)}
                sources = [member.source for group in groups.values() for member in group]
                if len(set(sources)) < len(sources) or any(m.killed for group in groups.values() for m in group):
                    continue
                first, second = sorted((one, two), key=lambda head: (self._all[head].created_at, self._all[head].uid))
                for member in groups[second]:
                    self._all[member.id] = moved[member.id] = replace(self._all[member.id], joined=first)
        return list(moved.values())

    def _same(self, event: Scheduled) -> list[Scheduled]:
        """Of each other source the one event that is the same, where neither side could mean another."""
        found: defaultdict[str, list[Scheduled]] = defaultdict(list)
        for other in self._about(event):
            if other.source != event.source and not other.killed and same_happening(event.own, other.own):
                found[other.source].append(other)
        result = []
        for others in found.values():
            if len(others) == 1:
                rivals = [
                    rival
                    for rival in self._about(others[0])
                    if rival.source == event.source
                    and rival.id != event.id
                    and same_happening(rival.own, others[0].own)
                ]
                if not rivals:
                    result.append(others[0])
        return sorted(result, key=lambda other: (other.created_at, other.uid))

    def _about(self, event: Scheduled) -> Iterator[Scheduled]:
        """All that could be at the same time, wherever on Earth."""
        day = order_of(event.own.start)[0].date()
        for days in (-2, -1, 0, 1, 2):
            for id in self._by_day.get(day + timedelta(days=days), ()):
                yield self._all[id]

    def _group(self, head: str) -> list[Scheduled]:
        return [event for event in self._all.values() if head in (event.id, event.joined)]

    def _joined_change(self, event: Scheduled) -> Change:
        head = self._all[str(event.joined)]
        line = FieldChange(at=self._at, field="joined", was=None, now=head.uid, why="joined")
        now = replace(
            event, also=(), event=layers.shown(replace(event, also=()), event.own), changes=(*event.changes, line)
        )
        self._all[event.id] = now
        return Change(what=What.SEEN, at=self._at, event=now, lines=(line,))

    def _gathered(self, head: Scheduled | None, id: str) -> Change | None:
        """A head with what the others say of it now; None where nothing is different."""
        if head is None or head.killed or self._all[id].joined:
            return None
        members = sorted((event for event in self._all.values() if event.joined == id), key=lambda event: event.uid)
        old = {other.uid: other for other in head.also}
        also = tuple(self._also(member, old.get(member.uid)) for member in members)
        if also == head.also:
            return None
        now = replace(head, also=also)
        event = layers.shown(now, head.own)
        lines = [line for other in also for line in self._told(old.get(other.uid), other)]
        lines += facts.lines(head.event, event, facts.differing(head.event, event), "", self._at, "joined")
        now = replace(now, event=event, said=None if event == head.own else head.own)
        now = replace(
            now,
            sequence=head.sequence + facts.significant(head.event, event, head.status, now.status),
            modified_at=max(head.modified_at, self._at),
            changes=(*head.changes, *lines),
        )
        self._all[id] = now
        return Change(what=What.REVISED, at=self._at, event=now, lines=tuple(lines))

    def _also(self, member: Scheduled, old: Also | None) -> Also:
        return Also(
            uid=member.uid,
            source=member.source,
            name=self._names.get(member.source, member.source),
            release=member.release,
            event=replace(member.event, evidence=()),
            since=old.since if old is not None else self._at,
            listed=member.presence.value != "withdrawn",
        )

    def _told(self, old: Also | None, new: Also) -> Iterable[FieldChange]:
        if old is None:
            yield FieldChange(at=self._at, field="also", was=None, now=new.name, why=new.release)
            return
        for line in facts.lines(old.event, new.event, facts.differing(old.event, new.event), "", self._at, new.release):
            yield replace(line, field=f"also_{line.field}")
        if old.listed is not new.listed:
            words = ("listed", "withdrawn") if old.listed else ("withdrawn", "listed")
            yield FieldChange(at=self._at, field="also_presence", was=words[0], now=words[1], why=new.release)

    # --- what remains ---

    def _followed(self, born: Sequence[Entry], titles: Mapping[str, str]) -> list[Change]:
        result = []
        for entry in sorted(born, key=lambda entry: entry.uid):
            what = offers(entry.release, entry.anchor)
            event = None if what is None else self._subject(entry, titles)
            if what is None or event is None:
                continue
            later = Follow(release=entry.id, what=what, title=entry.release.title, link=entry.release.link, at=self._at)
            line = FieldChange(at=self._at, field="followed", was=None, now=entry.release.title, why=entry.id)
            now = replace(
                event,
                followed=(*event.followed, later),
                modified_at=max(event.modified_at, self._at),
                changes=(*event.changes, line),
            )
            self._all[event.id] = now
            result.append(Change(what=What.REVISED, at=self._at, event=now, lines=(line,)))
        return result

    def _subject(self, entry: Entry, titles: Mapping[str, str]) -> Scheduled | None:
        """The one event that a release is what remained of."""
        seen = entry.release.published or entry.first_seen
        scored = []
        for event in self._all.values():
            start = order_of(event.own.start)[0]
            if event.source != entry.source or event.killed or not seen - AFTER <= start <= seen:
                continue
            if event.release == entry.id or any(later.release == entry.id for later in event.followed):
                continue
            score = closeness(entry.release, event.own, titles.get(event.release, ""))
            if score:
                scored.append((score, event.uid, event))
        scored.sort(reverse=True)
        if not scored or (len(scored) > 1 and scored[0][0] - scored[1][0] < 0.25):
            return None
        best = scored[0][2]
        return self._all.get(best.joined or best.id)
