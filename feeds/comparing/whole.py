"""One whole reading of a source against what is known of it: births, revisions, absences, and who speaks of whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from feeds.comparing import referring, revising
from feeds.comparing.absence import confirmed, cut_short, flips, verdict
from feeds.comparing.births import birth_key, link_key, release_names
from feeds.comparing.folding import headless
from feeds.comparing.fresh import fresh as fresh_of
from feeds.comparing.kin import is_own_news, offers
from feeds.comparing.layers import is_layered, lifted, relayered
from feeds.comparing.matching import Unit, units
from feeds.comparing.pairing import repeats
from feeds.comparing.places import places
from feeds.model import zones
from feeds.model.change import Change, Known, What
from feeds.model.edition import Entry, Presence, Scheduled
from feeds.model.newsroom import Source
from feeds.model.release import Draft, Release


def compare(
    known: Known,
    drafts: Sequence[Draft],
    pairs: Sequence[Entry | None],
    releases: Sequence[Release | None],
    source: Source,
    now: datetime,
    digests: Sequence[str] | None = None,
    listed_too: Collection[str] = (),
    fresh: Sequence[int] | None = None,
) -> tuple[Change, ...]:
    """What one trusted reading changes; empty where nothing did.

    pairs: as `pair` gave them.  releases: each draft as read (with its pair's anchor as "today", where it has one),
    None where its digest is in `known.same`.  now: aware.  digests: of the drafts, where the caller has them already.
    listed_too: addresses (Release.link) of releases that are listed but gave no text this time: present and unchanged.
    fresh: as `feeds.comparing.fresh` gives it, where the caller has it already.
    Raises ValueError where a draft that is not in `known.same` was not read.
    """
    told = digests if digests is not None else [draft.digest for draft in drafts]
    new = fresh_of(known, told) if fresh is None else fresh
    return _Comparison(known, drafts, pairs, releases, source, now, told, listed_too, new).changes()


class _Comparison:
    """The work of one comparison; changes gather in the order in which they must be stored."""

    def __init__(
        self,
        known: Known,
        drafts: Sequence[Draft],
        pairs: Sequence[Entry | None],
        releases: Sequence[Release | None],
        source: Source,
        now: datetime,
        digests: Sequence[str],
        listed_too: Collection[str],
        fresh: Sequence[int],
    ) -> None:
        at = now.astimezone(UTC).replace(microsecond=0)
        self.reading = revising.Reading(source=source, at=at, today=zones.day_in(at, source.zone))
        self.known, self.drafts, self.pairs, self.releases = known, drafts, pairs, releases
        self.digests, self.listed_too = digests, listed_too
        again = repeats(known, drafts, digests, fresh)
        self.shown = [index for index in range(len(drafts)) if index not in again] if again else range(len(drafts))
        self.ids = list(map(known.same.get, digests))  # of the unchanged
        self.fresh = [index for index in fresh if index not in again]
        self.found: list[Change] = []
        self.entries = {entry.id: entry for entry in known.entries}  # as they are by now
        self.events = {event.uid: lifted(event) for event in known.events}  # as their newsroom alone tells them
        self.over = {event.uid: event for event in known.events if is_layered(event)}  # as they are shown
        self.of: defaultdict[str, list[str]] = defaultdict(list)  # Entry.id -> uids of its events
        for event in known.events:
            self.of[event.release].append(event.uid)

    def changes(self) -> tuple[Change, ...]:
        positions = self._places()
        names = self._names()
        speaking = [index for index in self.fresh if headless(self.drafts[index].title)[1] is not None]
        for index in self.fresh:
            if index not in speaking:
                self._release(index, names[index], positions[index])
        self._absences()
        for index in speaking:  # last, so that what they speak of is as this reading left it
            self._release(index, names[index], positions[index])
        return tuple(self.found)

    def _add(self, changes: Sequence[Change]) -> None:
        for change in changes:
            if change.entry is not None:
                self.entries[change.entry.id] = change.entry
            if change.event is not None:
                if change.event.uid not in self.events:
                    self.of[change.event.release].append(change.event.uid)
                self.events[change.event.uid] = change.event
        self.found += [self._laid(change) for change in changes]

    def _laid(self, change: Change) -> Change:
        """With the desk's and other newsrooms' word laid over it again."""
        before = self.over.get(change.event.uid) if change.event is not None else None
        if before is None:
            return change
        change = relayered(before, change)
        if change.event is not None:
            self.over[before.uid] = change.event
        return change

    def _its_events(self, entry: Entry) -> list[Scheduled]:
        return [self.events[uid] for uid in self.of[entry.id]]

    def _places(self) -> dict[int, int]:
        """Where each shown draft stands now; unchanged releases that moved are told at once."""
        before: list[int | None] = list(map(self.known.places.get, self.ids))  # type: ignore[arg-type]  # None: no place
        for index in self.fresh:  # one that is back after an absence takes a new place
            entry = self.pairs[index]
            before[index] = entry.position if entry is not None and entry.missing_since is None else None
        if not isinstance(self.shown, range):
            before = [before[index] for index in self.shown]
        after = places(before)
        if after == before:
            return self._of_fresh(after)
        moved = tuple(
            (id, new)
            for index, old, new in zip(self.shown, before, after, strict=True)
            if old != new and (id := self.ids[index]) is not None
        )
        if moved:
            self._add([Change(what=What.SEEN, at=self.reading.at, places=moved)])
        return self._of_fresh(after)

    def _of_fresh(self, positions: Sequence[int]) -> dict[int, int]:
        if isinstance(self.shown, range):
            return {index: positions[index] for index in self.fresh}
        return dict(zip(self.shown, positions, strict=True))

    def _names(self) -> dict[int, tuple[str, str]]:
        """UID and short id of each fresh draft: those it has, or new ones, given in the order of the page."""
        names: dict[int, tuple[str, str]] = {}
        ids: set[str] = set()
        unique: tuple[Collection[str], Collection[str]] | None = None
        for index in self.fresh:
            entry = self.pairs[index]
            if entry is not None:
                names[index] = entry.uid, entry.id
                continue
            draft = self.drafts[index]
            if not ids:
                ids = {*self.known.same.values(), *self.known.taken, *self.entries}
            if unique is None and (draft.ident or draft.link):
                unique = (
                    _once([other.ident for other in self.drafts if other.ident]),
                    _once([link_key(other.link) for other in self.drafts if other.link]),
                )
            names[index] = release_names(self.reading.source.id, birth_key(draft, *(unique or ((), ()))), ids)
            ids.add(names[index][1])
        return names

    def _release(self, index: int, names: tuple[str, str], position: int) -> None:
        release, entry = self.releases[index], self.pairs[index]
        if release is None:
            raise ValueError(f"draft {index} of {self.reading.source.id} is neither known by its digest nor read")
        if entry is not None and index == self.shown[-1] and self._broken_off(entry, self.drafts[index]):
            self._add(revising.broken_off(entry, self.reading))
            return
        digest = self.digests[index]
        if entry is not None and flips(entry, digest, self.reading.at, self.reading.source.every):
            self._add(revising.flipped(entry, self.reading))
            return
        found, related, words = self._spoken(names[1], release, entry)
        if entry is None:
            self._add(revising.born(names, release, found, digest, position, related, self.reading))
        else:
            events = self._its_events(entry)
            self._add(revising.revised(entry, events, release, found, digest, position, related, self.reading))
        self._add(words)

    def _spoken(
        self, speaker: str, release: Release, entry: Entry | None
    ) -> tuple[tuple[Unit, ...], tuple[str, ...], list[Change]]:
        """What is a release's own; and where it speaks of another release, that one's id and what it changes there."""
        if headless(release.title)[1] is None:
            return self._own(release, entry), (), []
        at, zone = self.reading.at, self.reading.source.zone
        subject = referring.earlier(list(self.entries.values()), self._its_events, release.title, speaker, at, zone)
        if subject is None:
            return units(release), (), []
        words, own = referring.apply(speaker, release, units(release), self._its_events(subject), at, zone)
        return own, (subject.id,), words

    def _own(self, release: Release, entry: Entry | None) -> tuple[Unit, ...]:
        """What a release tells itself; the day on which a transcript came out is no event."""
        found = units(release)
        today = entry.anchor if entry is not None else self.reading.today
        if found and offers(release, today) is not None:
            return tuple(unit for unit in found if not is_own_news(unit.event, today))
        return found

    def _broken_off(self, entry: Entry, draft: Draft) -> bool:
        """Whether the last text of a page is to be taken as cut in transit; a second reading later says it is not."""
        if entry.presence is not Presence.LISTED:
            return False
        if confirmed(entry.short_since, self.reading.at, self.reading.source.every) is Presence.WITHDRAWN:
            return False
        paired = {pair.id for pair in self.pairs if pair is not None}
        more_gone = any(
            other.position > entry.position and other.missing_since is None and other.id not in paired
            for other in self.known.entries
        )
        return cut_short(entry, draft, more_gone)

    def _absences(self) -> None:
        present = {entry.id for entry in self.pairs if entry is not None}
        present |= {entry.id for entry in self.known.entries if entry.release.link in self.listed_too}
        still = [e.position for e in self.known.entries if e.id in present and e.missing_since is None]
        absent = [entry for entry in self.known.entries if entry.id not in present]
        if absent:  # else not worth a look at every place
            lowest = max([*still, *self.known.places.values()], default=None)
            for entry in absent:
                presence = verdict(entry, lowest, self.reading.at, self.reading.source.every)
                self._add(revising.gone(entry, self._its_events(entry), presence, self.reading))


def _once(keys: Sequence[str]) -> Collection[str]:
    return frozenset(key for key, times in Counter(keys).items() if times == 1)
