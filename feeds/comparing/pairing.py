"""Which stored release is which after an edit: an assignment, one to one, strongest key first.

A wrong merge moves a stranger's appointment, a double is only a nuisance: a key counts only where it is unique on
both sides, and likeness only where it is high, alone, and borne out by a day or the place in the list. Works on
title, body, link and the source's own id, since it runs before anything is read. Refuses to pair across sources.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from feeds.comparing.births import link_key
from feeds.comparing.folding import days_told, fold, likeness, noise, shingles
from feeds.comparing.fresh import fresh as fresh_of
from feeds.model.change import Known
from feeds.model.edition import Entry
from feeds.model.release import Draft

ENOUGH_WORDS = 20  # for a body to be a key by itself
LIKENESS_WORDS = 48  # below this, likeness alone is chance
NEIGHBOUR_LIKENESS = 0.3
END_LIKENESS = 0.5  # at an end of the list there is only one neighbour to vouch
TITLED_LIKENESS = 0.5
LIKE = 0.8
MARGIN = 0.15
RATHER_LIKE = 0.65  # enough where the day is the same and nothing else comes near
WIDE_MARGIN = 0.3
WIDE, NARROW = 5, 2  # words of a shingle; short texts have too few long ones to be compared by them
MANY = 400
LOOKED_THROUGH = 2000  # releases on a page up to which a new one is held against the words of all unchanged ones
SAMPLE = 40  # unchanged releases that are looked through for a newsroom's standing sentences


def pair(
    known: Known,
    drafts: Sequence[Draft],
    digests: Sequence[str] | None = None,
    listed_too: Collection[str] = (),
    fresh: Sequence[int] | None = None,
) -> tuple[Entry | None, ...]:
    """For each draft the stored release that it is, None where it is new, or its digest is in `known.same`.

    digests: of the drafts, where the caller has them already.  listed_too: addresses of stored releases that are listed
    but gave no text this time: no draft is one of them.  fresh: as `feeds.comparing.fresh` gives it, where the caller
    has it already. A draft that only repeats another one is None.
    """
    if not known.entries:
        return (None,) * len(drafts)
    told = digests if digests is not None else [draft.digest for draft in drafts]
    work = _Work(known=known, drafts=drafts, digests=told, fresh=fresh_of(known, told) if fresh is None else fresh)
    for number, entry in enumerate(known.entries):
        if entry.release.link is not None and entry.release.link in listed_too:
            del work.open_entries[number]
    work.by(lambda number: known.entries[number].digest, lambda index: told[index])
    if not work.ids_changed():
        work.by(lambda number: known.entries[number].release.ident, lambda index: drafts[index].ident)
    work.by(lambda number: _link(known.entries[number].release.link), lambda index: _link(drafts[index].link))
    work.by(lambda number: _body_key(known.entries[number].release.body), lambda index: _body_key(drafts[index].body))
    work.by_title_and_day()
    work.by_title()
    work.by_likeness()
    work.by_neighbours()
    return tuple(work.found)


def repeats(known: Known, drafts: Sequence[Draft], digests: Sequence[str], fresh: Sequence[int]) -> frozenset[int]:
    """The drafts that only say again, in the same words, what stands elsewhere on the page: the first one counts."""
    new = {digests[index] for index in fresh}
    found: set[int] = set()
    if len(known.same) + len(new) < len(digests):  # `same` holds only what the page shows
        met: set[str] = set()
        for index, digest in enumerate(digests):
            if digest in met:
                found.add(index)
            met.add(digest)
    if not new:
        return frozenset(found)
    fresh = [index for index in fresh if index not in found]
    letters: defaultdict[tuple[str, str], list[int]] = defaultdict(list)  # cheap, so that unchanged ones may be many
    for index in range(len(digests)) if len(digests) <= LOOKED_THROUGH else fresh:
        letters[_letters(drafts[index].title), _letters(drafts[index].body[:200])].append(index)
    for index in fresh:
        draft = drafts[index]
        alike = letters[_letters(draft.title), _letters(draft.body[:200])]
        others = [other for other in alike if other < index or (other != index and digests[other] in known.same)]
        if others:
            words = fold(draft.title), fold(draft.body)
            if any(words == (fold(drafts[other].title), fold(drafts[other].body)) for other in others):
                found.add(index)
    return frozenset(found)


def _letters(text: str) -> str:
    return text.encode("ascii", "ignore").translate(None, b" \t\r\n\"'`-.,;:()").decode().lower()


def _link(link: str | None) -> str | None:
    return link_key(link) if link else None


def _body_key(body: str) -> str | None:
    folded = fold(body)
    return folded if folded.count(" ") >= ENOUGH_WORDS - 1 else None


@dataclass(slots=True)
class _Work:
    """The assignment while it is made. Indexes are into `drafts`; stored releases go by their index in `entries`."""

    known: Known
    drafts: Sequence[Draft]
    digests: Sequence[str]
    fresh: Sequence[int]
    found: list[Entry | None] = field(init=False)
    again: frozenset[int] = field(init=False)
    open_drafts: dict[int, Draft] = field(init=False)
    open_entries: dict[int, Entry] = field(init=False)
    settled: list[tuple[int, int]] = field(init=False, default_factory=list)  # draft index, position of a listed one
    _standing: dict[int, frozenset[str]] = field(init=False, default_factory=dict)
    _placed: tuple[list[int], list[int]] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.again = repeats(self.known, self.drafts, self.digests, self.fresh)
        self.found = [None] * len(self.drafts)
        self.open_drafts = {i: self.drafts[i] for i in self.fresh if i not in self.again}
        self.open_entries = dict(enumerate(self.known.entries))

    @property
    def unchanged(self) -> Iterator[int]:
        """The drafts that are in the store as they are."""
        return (i for i, digest in enumerate(self.digests) if digest in self.known.same and i not in self.again)

    def settle(self, number: int, index: int) -> None:
        """Entry `number` is draft `index`."""
        entry = self.open_entries.pop(number)
        del self.open_drafts[index]
        self.found[index] = entry
        if entry.missing_since is None:
            self.settled.append((index, entry.position))
            self._placed = None

    def by(self, of_entry: Callable[[int], Hashable], of_draft: Callable[[int], Hashable]) -> None:
        """Pair by a key that is unique on both sides."""
        drafts: defaultdict[Hashable, list[int]] = defaultdict(list)
        for index in self.open_drafts:
            if (key := of_draft(index)) is not None:
                drafts[key].append(index)
        if not drafts:
            return
        entries: defaultdict[Hashable, list[int]] = defaultdict(list)
        for number in self.open_entries:
            if (key := of_entry(number)) is not None:
                entries[key].append(number)
        for key, indexes in drafts.items():
            numbers = self._preferred(entries.get(key, []))
            if len(numbers) == len(indexes) == 1:
                self.settle(numbers[0], indexes[0])

    def _preferred(self, numbers: list[int]) -> list[int]:
        """Of several stored ones with one key, those still listed."""
        listed = [number for number in numbers if self.known.entries[number].missing_since is None]
        return listed or numbers

    def ids_changed(self) -> bool:
        """Whether the source gave new ids to more than half of the releases whose words we know."""
        by_words = {
            (fold(entry.release.title), fold(entry.release.body)): entry.release.ident
            for entry in self.open_entries.values()
            if entry.release.ident
        }
        told = [
            (by_words[words], draft.ident)
            for draft in self.open_drafts.values()
            if draft.ident and (words := (fold(draft.title), fold(draft.body))) in by_words
        ]
        if not told:
            return False
        with_id = sum(self.drafts[index].ident is not None for index in self.unchanged)  # the same digest: the same id
        return sum(was != now for was, now in told) * 2 > len(told) + with_id

    def by_title_and_day(self) -> None:
        """An equal title and a day that both texts name, unique on both sides."""
        for number, index in self._titled():
            if self._same_day(number, index):
                self.settle(number, index)

    def by_title(self) -> None:
        """An equal title, unique on both sides, and words that are at least half alike."""
        for number, index in self._titled():
            if self._alike(number, index) >= TITLED_LIKENESS:
                self.settle(number, index)

    def _titled(self) -> list[tuple[int, int]]:
        drafts: defaultdict[str, list[int]] = defaultdict(list)
        entries: defaultdict[str, list[int]] = defaultdict(list)
        for index, draft in self.open_drafts.items():
            drafts[fold(draft.title)].append(index)
        for number, entry in self.open_entries.items():
            entries[fold(entry.release.title)].append(number)
        both = ((self._preferred(entries[title]), found) for title, found in drafts.items() if title in entries)
        return [(numbers[0], found[0]) for numbers, found in both if len(numbers) == len(found) == 1]

    def by_likeness(self) -> None:
        """Bodies very much alike, with nothing else near, and a day or the place in the list to bear it out."""
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, entry in self.open_entries.items():
            for shingle in self._telling(entry.release.body, WIDE):
                holders[shingle].append(number)
        chosen: list[tuple[float, int, int]] = []
        for index, draft in self.open_drafts.items():
            if len(draft.body.split()) < LIKENESS_WORDS:
                continue
            shared = Counter(
                number for shingle in self._telling(draft.body, WIDE) for number in holders.get(shingle, ())
            )
            best = sorted(((self._alike(number, index), number) for number, _ in shared.most_common(8)), reverse=True)
            if not best:
                continue
            likest, number = best[0]
            lead = likest - best[1][0] if len(best) > 1 else 1.0
            day = self._same_day(number, index)
            if (likest >= LIKE and lead >= MARGIN and (day or self._same_place(number, index))) or (
                likest >= RATHER_LIKE and lead >= WIDE_MARGIN and day
            ):
                chosen.append((likest, number, index))
        wanted = Counter(number for _, number, _ in chosen)
        for _, number, index in chosen:
            if wanted[number] == 1:
                self.settle(number, index)

    def by_neighbours(self) -> None:
        """Exactly one stored and one new release between the same neighbours, and at least somewhat alike."""
        stored = sorted(
            (entry.position, number) for number, entry in self.open_entries.items() if entry.missing_since is None
        )
        gaps: defaultdict[tuple[int | None, int | None], list[int]] = defaultdict(list)
        for index in self.open_drafts:
            gaps[self._neighbours(index)].append(index)
        for (above, below), indexes in gaps.items():
            inside = [
                number
                for place, number in stored
                if (above is None or place > above) and (below is None or place < below)
            ]
            if len(indexes) != 1 or len(inside) != 1:
                continue
            number, index = inside[0], indexes[0]
            needed = NEIGHBOUR_LIKENESS if above is not None and below is not None else END_LIKENESS
            if self._alike(number, index) >= needed or self._called_alike(number, index):
                self.settle(number, index)

    def _called_alike(self, number: int, index: int) -> bool:
        title = fold(self.drafts[index].title)
        return title.count(" ") >= 2 and title == fold(self.known.entries[number].release.title)

    def _neighbours(self, index: int) -> tuple[int | None, int | None]:
        """Where the nearest recognised releases above and below a draft stood in the last reading."""
        if self._placed is None:
            where, same = self.known.places, self.known.same
            all_placed = [(i, where[same[self.digests[i]]]) for i in self.unchanged if same[self.digests[i]] in where]
            all_placed = sorted([*all_placed, *self.settled])
            self._placed = [i for i, _ in all_placed], [place for _, place in all_placed]
        indexes, positions = self._placed
        at = bisect_left(indexes, index)
        return positions[at - 1] if at else None, positions[at] if at < len(positions) else None

    def _same_place(self, number: int, index: int) -> bool:
        entry = self.known.entries[number]
        above, below = self._neighbours(index)
        return entry.missing_since is None and (
            (above is None or above < entry.position) and (below is None or entry.position < below)
        )

    def _same_day(self, number: int, index: int) -> bool:
        return bool(days_told(self.known.entries[number].release.text) & days_told(self.drafts[index].text))

    def _alike(self, number: int, index: int) -> float:
        one, other = self.known.entries[number].release.body, self.drafts[index].body
        if noise(one) == noise(other):
            return 1.0
        width = WIDE if min(len(one.split()), len(other.split())) >= LIKENESS_WORDS else NARROW
        return likeness(self._telling(one, width), self._telling(other, width))

    def _telling(self, body: str, width: int) -> frozenset[str]:
        """The shingles of a body without those that stand in other releases of the newsroom too."""
        own = shingles(body, width)
        return own - self._standing_sentences(width) or own

    def _standing_sentences(self, width: int) -> frozenset[str]:
        if width not in self._standing:
            unchanged = [self.drafts[index].body for index in islice(self.unchanged, SAMPLE)]
            stored = [entry.release.body for entry in self.known.entries[:MANY]]
            fresh = [draft.body for draft in list(self.open_drafts.values())[:MANY]]
            sides = (
                Counter(shingle for body in {*unchanged, *bodies} for shingle in shingles(body, width))
                for bodies in (stored, fresh)
            )
            self._standing[width] = frozenset(s for side in sides for s, times in side.items() if times > 1)
        return self._standing[width]
