"""Which stored event is which, inside one release that was recognised.

Label before time: two sessions that swap their hours both move, they are not renamed. Only where labels are equal
among themselves do time, then order, decide. Refuses to match across releases.

A text that tells both the old slot ("postponed") and the new date of one thing tells one event: the new date, with the
slot that it had. So a subscriber with the original in the calendar sees it move under the UID that is there already.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from feeds.comparing.folding import fold, label, words_alike
from feeds.model.edition import Scheduled
from feeds.model.event import Event, Status
from feeds.model.moment import Moment, When, order_of
from feeds.model.release import Release

REWORDED = 0.5
ALIKE = 0.8
MARGIN = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One event of a reading; with the postponed slot that it replaces, where the text tells both."""

    event: Event
    instead_of: Event | None = None

    @property
    def label(self) -> str:
        """What it is called, without what changes in its life."""
        return label(self.event.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What became of a release's events."""

    kept: tuple[tuple[Scheduled, Unit], ...]
    born: tuple[Unit, ...]
    absent: tuple[Scheduled, ...]  # of those that were there, in the order given


def _at(when: When) -> object:
    return when.at if isinstance(when, Moment) else when


def units(release: Release) -> tuple[Unit, ...]:
    """The events of a reading, where a postponed slot and its new date told in one line are one."""
    postponed = [event for event in release.events if event.status is Status.POSTPONED]
    standing = [event for event in release.events if event.status in (Status.CONFIRMED, Status.TENTATIVE)]
    taken: dict[int, Event] = {}  # id of the new-date event -> the slot it replaces
    gone: set[int] = set()
    for slot in postponed:
        heirs = [
            event
            for event in standing
            if id(event) not in taken
            and order_of(event.start) > order_of(slot.start)
            and _one_line(slot, event, release.text)
            and (
                label(event.title) == label(slot.title)
                or words_alike(event.title, slot.title) >= REWORDED
                or _put_off_to(event, release.text)
            )
        ]
        rivals = [other for other in postponed if other is not slot and label(other.title) == label(slot.title)]
        if len(heirs) == 1 and not rivals:
            taken[id(heirs[0])] = slot
            gone.add(id(slot))
    return tuple(
        Unit(event=event, instead_of=taken.get(id(event))) for event in release.events if id(event) not in gone
    )


def _one_line(one: Event, other: Event, text: str) -> bool:
    """Whether the days or hours of both were read from one line of the text."""
    return bool(_lines_of(one, text) & _lines_of(other, text))


_TO = re.compile(
    r"\b(?:to|until|till|au|à|jusqu'au|auf|auf den|zum|bis|al|a|para|hasta|naar|tot)\s+(?:[^\W\d_]+,?\s+)?$",
    re.IGNORECASE,
)


def _put_off_to(event: Event, text: str) -> bool:
    """Whether a day or hour of it follows the word "to", as in "postponed to Friday 24 October"."""
    return any(
        _TO.search(text[max(0, span.start - 40) : span.start])
        for name, span in event.evidence
        if name in ("start", "date")
    )


def _lines_of(event: Event, text: str) -> set[int]:
    title_end = text.find("\n")
    return {
        text.rfind("\n", 0, span.start)
        for name, span in event.evidence
        if name in ("start", "date", "end") and span.start > title_end
    }


def match(stored: Sequence[Scheduled], found: Sequence[Unit]) -> Match:
    """Assign the events of a new reading to the stored ones of the same release (docs/decisions.md tells the order)."""
    work = _Work(stored=stored, found=list(found))
    work.set_aside_known_slots()
    work.by_label_and_start()
    work.by_label()
    work.by_start_and_place()
    work.by_elimination()
    work.by_likeness()
    work.give_postponed_their_new_date()
    work.take_back_slots()
    kept = tuple((event, work.found[number]) for event, number in work.settled)
    return Match(
        kept=kept,
        born=tuple(work.found[number] for number in sorted(work.open_units)),
        absent=tuple(event for event in stored if event.uid in work.open_stored),
    )


@dataclass(slots=True)
class _Work:
    stored: Sequence[Scheduled]
    found: list[Unit]
    open_stored: dict[str, Scheduled] = field(init=False)  # by uid
    open_units: set[int] = field(init=False)
    settled: list[tuple[Scheduled, int]] = field(init=False, default_factory=list)
    aside: dict[str, int] = field(init=False, default_factory=dict)  # uid -> the unit that tells its former slot again

    def __post_init__(self) -> None:
        self.open_stored = {event.uid: event for event in self.stored}
        self.open_units = set(range(len(self.found)))

    def settle(self, event: Scheduled, number: int) -> None:
        del self.open_stored[event.uid]
        self.open_units.discard(number)
        self.settled.append((event, number))

    def set_aside_known_slots(self) -> None:
        """A slot that was replaced in an earlier reading and still stands in the text is no event of its own."""
        for event in self.stored:
            slot = event.instead_of
            if slot is None:
                continue
            for number in sorted(self.open_units):
                unit = self.found[number]
                if (
                    unit.event.status is Status.POSTPONED
                    and unit.instead_of is None
                    and _at(unit.event.start) == _at(slot.start)
                    and unit.label == label(slot.title)
                ):
                    self.aside[event.uid] = number
                    self.open_units.discard(number)
                    break

    def by_label_and_start(self) -> None:
        """Step 1; the slot that a new date replaces counts as its start too."""
        for former in (False, True):
            for event in self._listed_first():
                for number in sorted(self.open_units):
                    unit = self.found[number]
                    slot = unit.instead_of if former else unit.event
                    if slot is None or unit.label != label(event.event.title):
                        continue
                    if _at(slot.start) == _at(event.event.start):
                        self.settle(event, number)
                        break

    def by_label(self) -> None:
        """Step 2: an equal label, alone on both sides; several that all moved go by their order in time."""
        stored: defaultdict[str, list[Scheduled]] = defaultdict(list)
        for event in self.open_stored.values():
            stored[label(event.event.title)].append(event)
        fresh: defaultdict[str, list[int]] = defaultdict(list)
        for number in sorted(self.open_units):
            fresh[self.found[number].label].append(number)
        for name, numbers in fresh.items():
            events = stored.get(name, [])
            listed = [event for event in events if event.missing_since is None]
            if len(listed) == len(numbers):
                events = listed
            if len(events) != len(numbers):
                continue
            events.sort(key=lambda event: (order_of(event.event.start), event.uid))
            numbers.sort(key=lambda number: order_of(self.found[number].event.start))
            for event, number in zip(events, numbers, strict=True):
                self.settle(event, number)

    def by_start_and_place(self) -> None:
        """Step 3: reworded, at the same time and place."""
        for event in self._listed_first():
            likely = [
                number
                for number in sorted(self.open_units)
                if _at(self.found[number].event.start) == _at(event.event.start)
                and fold(self.found[number].event.location or "") == fold(event.event.location or "")
                and words_alike(self.found[number].label, label(event.event.title)) >= REWORDED
            ]
            if len(likely) == 1:
                self.settle(event, likely[0])

    def by_elimination(self) -> None:
        """Step 4: one left on each side, both subjects of the text or both mentioned in passing."""
        listed = [event for event in self.open_stored.values() if event.missing_since is None]
        if len(listed) == len(self.open_units) == 1:
            event, number = listed[0], next(iter(self.open_units))
            if event.event.announced == self.found[number].event.announced:
                self.settle(event, number)

    def by_likeness(self) -> None:
        """Step 5: labels much alike, and nothing else near."""
        for event in self._listed_first():
            name = label(event.event.title)
            best = sorted(
                ((words_alike(self.found[number].label, name), number) for number in self.open_units), reverse=True
            )
            if best and best[0][0] >= ALIKE and (len(best) == 1 or best[0][0] - best[1][0] >= MARGIN):
                self.settle(event, best[0][1])

    def give_postponed_their_new_date(self) -> None:
        """A postponed event whose new date stands elsewhere in the text, newly, under the same label, moves there."""
        for place, (event, number) in enumerate(self.settled):
            slot = self.found[number]
            if slot.event.status is not Status.POSTPONED or slot.instead_of is not None:
                continue
            heirs = [
                other
                for other in self.open_units
                if self.found[other].label == slot.label
                and self.found[other].event.status in (Status.CONFIRMED, Status.TENTATIVE)
                and order_of(self.found[other].event.start) > order_of(slot.event.start)
            ]
            if len(heirs) == 1:
                self.open_units.discard(heirs[0])
                self.found[heirs[0]] = replace(self.found[heirs[0]], instead_of=slot.event)
                self.settled[place] = (event, heirs[0])

    def take_back_slots(self) -> None:
        """Where the new date is gone from the text and the old slot is not, the event is back at its old slot."""
        for uid, number in self.aside.items():
            if uid in self.open_stored:
                self.settle(self.open_stored[uid], number)

    def _listed_first(self) -> Iterable[Scheduled]:
        return sorted(
            self.open_stored.values(),
            key=lambda event: (event.missing_since is not None, order_of(event.event.start), event.uid),
        )
