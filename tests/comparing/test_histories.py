"""Random histories of a newsroom's page against a plain model of it: what is on the page is what is stored, under the
names it always had.

`DAYBOOK_HISTORIES=10000 pytest tests/comparing/test_histories.py` tries that many; a few by default.
"""

from __future__ import annotations

import os
import random
from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from feeds.comparing import deskwork
from feeds.comparing.corrections import said
from feeds.comparing.facts import told
from feeds.model.change import Change
from feeds.model.edition import Presence, Scheduled
from feeds.model.event import Status
from tests.comparing.desk import T0, WAYS, ZONE, Desk, Row, Told, typed
from tests.comparing.test_properties import WORDS, pages

PICK = st.integers(0, 10**6)


class Histories(RuleBasedStateMachine):
    """The page as the newsroom has it, what Daybook made of it, and the UIDs that every label ever had."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk(now=T0)
        self.page: list[Told] = []
        self.away: list[Told] = []
        self.born = 0
        self.uids: dict[str, str] = {}  # label -> uid
        self.first: dict[str, Scheduled] = {}  # uid -> as born
        self.before: dict[str, Scheduled] = {}
        self.version = 0

    @initialize(page=pages())
    def first_reading(self, page: list[Told]) -> None:
        self.page = page
        self.read()

    def read(self, page: list[object] | None = None, minutes: int = 15) -> None:
        self.before, self.version = dict(self.desk.memory.events), self.desk.memory.version
        held = isinstance(self.desk.look(*(page or self.page), after=timedelta(minutes=minutes)), str)
        after = self.desk.memory.events
        if held:
            assert after == self.before
            return
        if any(entry.flipped_since for entry in self.desk.memory.entries.values()):
            # back and forth between two texts within two intervals: believed at the second reading, and only then
            assert self.desk.memory.version - self.version <= 1
            assert not isinstance(self.desk.look(*(page or self.page)), str)
            after = self.desk.memory.events
        for uid, event in after.items():
            label = event.event.title
            assert self.uids.setdefault(label, uid) == uid
            self.first.setdefault(uid, event)
        for release in self.page:
            for row in release.rows:
                event = after[self.uids[row.label]]
                assert event.presence is Presence.LISTED
                assert event.missing_since is None
                assert event.own.location == row.place
                assert event.own.status is row.status
                assert event.own.day == row.day
                for one in event.corrections:
                    if one.met_at is None:
                        assert said(one.field, event.event) == one.value
                assert (event.own.written or None) == (f"{row.clock} (CEST)" if row.clock else None)

    def _row(self, pick: int) -> tuple[int, int] | None:
        rows = [(n, m) for n, release in enumerate(self.page) for m in range(len(release.rows))]
        return rows[pick % len(rows)] if rows else None

    def _change(self, pick: int, **fields: object) -> None:
        if (found := self._row(pick)) is None:
            return
        n, m = found
        rows = list(self.page[n].rows)
        rows[m] = replace(rows[m], **fields)
        self.page[n] = replace(self.page[n], rows=tuple(rows))
        self.read()

    @rule(pick=PICK, days=st.integers(-5, 9))
    def move_day(self, pick: int, days: int) -> None:
        if (found := self._row(pick)) is not None:
            self._change(pick, day=self.page[found[0]].rows[found[1]].day + timedelta(days=days))

    @rule(pick=PICK, clock=st.sampled_from(["08:15", "10:00", "12:30", "19:00", None]))
    def move_hour(self, pick: int, clock: str | None) -> None:
        self._change(pick, clock=clock)

    @rule(pick=PICK, place=st.sampled_from(["Hall nine", "Room 4", "Press theatre", None]))
    def move_place(self, pick: int, place: str | None) -> None:
        self._change(pick, place=place)

    @rule(pick=PICK, status=st.sampled_from(list(Status)))
    def change_status(self, pick: int, status: Status) -> None:
        self._change(pick, status=status)

    @rule(pick=PICK, other=PICK)
    def swap_hours(self, pick: int, other: int) -> None:
        n = pick % len(self.page)
        rows = list(self.page[n].rows)
        if len(rows) < 2:
            return
        a, b = pick % len(rows), other % len(rows)
        rows[a], rows[b] = (
            (
                replace(rows[a], day=rows[b].day, clock=rows[b].clock),
                replace(rows[b], day=rows[a].day, clock=rows[a].clock),
            )
            if a != b
            else (rows[a], rows[b])
        )
        self.page[n] = replace(self.page[n], rows=tuple(rows))
        self.read()

    @rule(pick=PICK)
    def retitle_release(self, pick: int) -> None:
        n = pick % len(self.page)
        self.page[n] = replace(self.page[n], title=f"{self.page[n].title} again")
        self.read()

    @rule(pick=PICK)
    def reword_release(self, pick: int) -> None:
        n = pick % len(self.page)
        words = self.page[n].lead.split(" ")
        words[pick % len(words)] = "reworded"
        self.page[n] = replace(self.page[n], lead=" ".join(words))
        self.read()

    @rule(dice=st.randoms(use_true_random=False))
    def reorder(self, dice: random.Random) -> None:
        self.read()  # decides what is undecided
        dice.shuffle(self.page)
        before = self.desk.memory.shown()
        self.read()
        assert self.desk.memory.shown()[0] == before[0]

    @rule(how=st.sampled_from(WAYS))
    def reprint(self, how: str) -> None:
        self.read()
        before = self.desk.memory.shown()
        self.read([typed(release, how) for release in self.page])
        assert self.desk.memory.shown() == before

    @rule()
    def again(self) -> None:
        self.read()
        before = self.desk.memory.shown()
        self.read(minutes=1)
        assert self.desk.memory.shown() == before

    @rule(pick=PICK, field=st.sampled_from(["start", "location", "status"]), number=st.integers(0, 2))
    def correct(self, pick: int, field: str, number: int) -> None:
        """The desk sets a field; what the page says stays known, and is followed in all other fields."""
        events = sorted(self.desk.memory.events.values(), key=lambda event: event.uid)
        if not events:
            return
        event = events[pick % len(events)]
        values = {
            "start": [f"{event.own.day}T13:05", f"{event.own.day}", "2025-07-30T08:15"],
            "location": ["The desk's room", None, "Hall nine"],
            "status": ["cancelled", "confirmed", "tentative"],
        }
        try:
            change, _ = deskwork.correct(event, {field: values[field][number]}, "A", "b", ZONE, self.desk.now)
        except ValueError:  # the page says so itself
            return
        self._keep(change)

    @rule(pick=PICK)
    def undo(self, pick: int) -> None:
        events = [event for event in self.desk.memory.events.values() if event.corrections]
        if events:
            event = sorted(events, key=lambda event: event.uid)[pick % len(events)]
            change, _ = deskwork.undo(event, (), "A", "b", self.desk.now)
            self._keep(change)
            after = self.desk.memory.events[event.uid]
            assert (after.event, after.said) == (event.own, None)

    def _keep(self, change: Change) -> None:
        self.before, self.version = dict(self.desk.memory.events), self.desk.memory.version
        self.desk.memory.keep((change,))

    @precondition(lambda self: len(self.page) > 2)
    @rule(pick=PICK, minutes=st.sampled_from([15, 600]))
    def take_down(self, pick: int, minutes: int) -> None:
        self.away.append(self.page.pop(pick % len(self.page)))
        self.read(minutes=minutes)

    @precondition(lambda self: self.away)
    @rule(pick=PICK, place=PICK)
    def put_back(self, pick: int, place: int) -> None:
        self.page.insert(place % (len(self.page) + 1), self.away.pop(pick % len(self.away)))
        self.read()

    @rule(seed=PICK, place=PICK)
    def announce(self, seed: int, place: int) -> None:
        dice = random.Random(seed)
        self.born += 1
        words = dice.sample(WORDS, 10)
        lead = " ".join(" ".join(dice.choice(words) for _ in range(11)).capitalize() + "." for _ in range(5))
        row = Row(label=f"{words[0]} {words[1]} new{self.born}", place="Hall two")
        new = Told(title=f"{' '.join(words[2:5])} new {self.born}", lead=lead, rows=(row,))
        self.page.insert(0 if place % 3 else place % (len(self.page) + 1), new)
        self.read()

    @rule(emptied=st.booleans())
    def untrusted(self, emptied: bool) -> None:
        """A page without releases, or with one old one left of many, is held and leaves no trace."""
        if not emptied and len(self.page) < 5:
            return
        before = self.desk.memory.shown(), self.desk.memory.version
        page = [] if emptied else self.page[:1]
        self.read()
        before = self.desk.memory.shown(), self.desk.memory.version
        result = self.desk.look(*page)
        assert isinstance(result, str)
        assert (self.desk.memory.shown(), self.desk.memory.version) == before

    @invariant()
    def nothing_lost_nothing_back(self) -> None:
        now = self.desk.memory.events
        assert set(self.before) <= set(now)
        assert len({event.id for event in now.values()}) == len(now)
        moved = False
        for uid, old in self.before.items():
            new = now[uid]
            same = (old.event.start, old.event.end, old.status, old.event.location) == (
                new.event.start,
                new.event.end,
                new.status,
                new.event.location,
            )
            assert new.sequence == old.sequence + (not same)
            assert new.modified_at >= old.modified_at
            assert (new.created_at, new.id, new.uid) == (old.created_at, old.id, old.uid)
            moved = moved or new.modified_at != old.modified_at
        assert self.desk.memory.version >= self.version + moved

    @invariant()
    def the_ledger_replays(self) -> None:
        for uid, event in self.desk.memory.events.items():
            state = told(self.first[uid].event)
            presence = "listed"
            for line in event.changes[len(self.first[uid].changes) :]:
                if line.field == "presence":
                    assert line.was == presence
                    presence = str(line.now)
                    continue
                if line.field.startswith("source_"):
                    continue
                if line.field == "as_written":  # goes without saying where the start moved with it
                    state[line.field] = line.now
                    continue
                assert state[line.field] == line.was
                state[line.field] = line.now
            now = told(event.event)
            state["as_written"] = now["as_written"]  # goes without saying where the start moved
            assert state == now
            assert (presence == "withdrawn") is (event.presence is Presence.WITHDRAWN)


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=int(os.environ.get("DAYBOOK_HISTORIES", "120")),
    stateful_step_count=10,
    deadline=None,
    derandomize="DAYBOOK_HISTORIES" not in os.environ,
    suppress_health_check=list(HealthCheck),
)
