"""What every store must do, tried on real databases; tests/store/test_*.py run it on each kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from feeds.comparing import Joiner, compare, deskwork
from feeds.model.change import Change, Known, Outcome, What
from feeds.model.document import Unchanged, Validators
from feeds.model.edition import Presence, Scheduled
from feeds.model.names import short
from feeds.store import Selection, Store
from tests.comparing.desk import SOURCE, T0, Memory, Row, Told
from tests.store.rounds import ABOVE, BELOW, MINUTES, ONE, OTHER, PAGE, E, F, diary, document, ended, first_reading, run
from tests.store.timetable import TimetableContract


class StoreContract(TimetableContract):
    """Subclasses give the fixture `store`: an empty one with the source "nato" registered at T0."""

    # --- rounds ---

    def test_what_is_recorded_is_served(self, store: Store) -> None:
        changes = run(store, PAGE, 0)
        edition = store.edition(diary(store), "https://x.example", "Europe/Paris")
        born = [change.event for change in changes if change.event]
        assert sorted(event.uid for event in edition.events) == sorted(event.uid for event in born if event)
        assert {event.uid: event for event in edition.events} == {event.uid: event for event in born if event}
        assert [entry.release.title for entry in edition.entries] == [ONE.title]
        assert (edition.site, edition.zone, edition.path, edition.updated) == (
            "https://x.example",
            "Europe/Paris",
            "/diary",
            T0,
        )
        assert edition.names == (("nato", "NATO"),)
        releases = store.edition(Selection(what="releases"), "https://x.example", "Europe/Paris")
        assert {entry.release.title for entry in releases.entries} == {told.title for told in PAGE}
        assert len(releases.events) == 2
        event = edition.events[0]
        assert store.event(event.id) == (event, edition.entries[0])
        assert store.entry(event.release) == (edition.entries[0], edition.events)
        alone = store.edition(Selection(what="event", id=event.id), "https://x.example", "Europe/Paris")
        assert (alone.events, alone.path) == ((event,), f"/e/{event.id}")
        assert store.event("nothing!") is None
        assert store.entry("nothing!") is None

    def test_newest_releases_first_whatever_the_page_says(self, store: Store) -> None:
        run(store, PAGE, 0)
        new = Told("Newest of all", lead="This one came last and stands at the very foot of the page.")
        run(store, (*PAGE, new), 15)
        everything = store.edition(Selection(what="releases"), "", "UTC").entries
        assert everything[0].release.title == "Newest of all"
        assert store.edition(Selection(what="releases", limit=2), "", "UTC").entries == everything[:2]
        run(store, (new, BELOW, ABOVE, ONE), 30)
        again = store.edition(Selection(what="releases"), "", "UTC").entries
        assert [entry.uid for entry in again] == [entry.uid for entry in everything]

    def test_the_version_rises_only_when_readers_see_something(self, store: Store) -> None:
        run(store, PAGE, 0)
        assert store.version() == 1
        before = store.edition(diary(store), "", "UTC")
        assert run(store, PAGE, 15) == ()
        run(store, (BELOW, ONE, ABOVE), 30)
        run(store, (BELOW, replace(ONE, lead=ONE.lead.replace(" ", "\u00a0")), ABOVE), 45)
        run(store, (BELOW, ABOVE), 60)
        run(store, PAGE, 65)
        assert store.version() == 1
        after = store.edition(diary(store), "", "UTC")
        assert (after.events, after.updated) == (before.events, before.updated)
        run(store, (ABOVE, replace(ONE, rows=(replace(E, clock="15:00"), F)), BELOW), 80)
        assert store.version() == 2
        moved = {event.event.title: event for event in store.edition(diary(store), "", "UTC").events}
        assert (moved[E.label].sequence, moved[F.label].sequence) == (1, 0)
        assert [line.was for line in moved[E.label].changes] == ["2025-07-16T14:30:00+02:00"]

    def test_an_unchanged_round_writes_only_that_it_was_there(self, store: Store) -> None:
        run(store, PAGE, 0)
        before = self._dump(store)
        claim = store.claim_due("me", 60, T0 + 15 * MINUTES)
        assert claim is not None
        unchanged = ended("nato", 15, Outcome.UNCHANGED)
        assert store.record(claim, unchanged, (), None, None, T0 + 30 * MINUTES)
        after = self._dump(store)
        changed = {table for table in before if before[table] != after[table]}
        assert changed == {"sources"}
        (health,) = store.health()
        assert (health.last_try, health.last_success) == (unchanged.started, unchanged.finished)
        assert health.last_change == T0 + timedelta(seconds=2)
        assert store.validators("nato").etag == '"0"'

    def _dump(self, store: Store) -> dict[str, list[tuple[object, ...]]]:
        """Every row of every table, past the store's doors."""
        from feeds.store.sql import SqlStore
        from feeds.store.tables import metadata

        assert isinstance(store, SqlStore)
        with store._database.reading() as connection:
            return {
                table.name: sorted((tuple(row) for row in connection.execute(table.select())), key=repr)
                for table in metadata.sorted_tables
            }

    def test_failures_count_up_and_a_success_clears_them(self, store: Store) -> None:
        run(store, PAGE, 0)
        for times in (1, 2):
            claim = store.claim("nato", "me", 60, T0 + times * MINUTES)
            assert claim is not None
            failed = ended("nato", times, Outcome.FAILED, "The source answered 500.")
            assert store.record(claim, failed, (), None, None, T0 + 30 * MINUTES)
            (health,) = store.health()
            assert (health.failures, health.error) == (times, "The source answered 500.")
            assert health.error_kind == "status"
            assert health.last_success == T0 + timedelta(seconds=2)
            assert health.next_try == T0 + 30 * MINUTES
        assert store.version() == 1
        run(store, PAGE, 30)
        (health,) = store.health()
        assert (health.failures, health.error, health.error_kind) == (0, None, None)

    def test_history_of_rounds_is_bounded(self, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("feeds.store.keeping.ROUNDS_KEPT", 3)
        for minute in range(6):
            claim = store.claim("nato", "me", 60, T0 + minute * MINUTES)
            assert claim is not None
            store.record(claim, ended("nato", minute, Outcome.FAILED, f"No. {minute}"), (), None, None, T0)
        rounds = self._dump(store)["rounds"]
        assert sorted(str(row[-1]) for row in rounds) == ["No. 3", "No. 4", "No. 5"]

    def test_rounds_that_found_something_or_failed_are_told(self, store: Store) -> None:
        store.register([SOURCE, OTHER], T0)
        run(store, PAGE, 0)
        run(store, PAGE, 15)  # the same: no news
        run(store, (ABOVE, BELOW), 30)  # one is absent, which nobody is shown, but the number of releases differs
        claim = store.claim("nato", "me", 60, T0 + 45 * MINUTES)
        assert claim is not None
        failed = ended("nato", 45, Outcome.FAILED, "The source answered 500.")
        assert store.record(claim, failed, (), None, None, T0 + 60 * MINUTES)
        run(store, PAGE, 50, "council")
        told = store.rounds(10)
        assert [(one.source, one.outcome) for one in told] == [
            ("nato", Outcome.FAILED),
            ("nato", Outcome.SAME),
            ("nato", Outcome.CHANGED),
            ("council", Outcome.CHANGED),
        ]
        assert told[0] == failed
        assert told[2].counts == {"releases": 3}
        assert [(one.source, one.started) for one in store.rounds(1)] == [
            ("nato", T0 + 45 * MINUTES),
            ("council", T0 + 50 * MINUTES),
        ]
        store.register([OTHER], T0)
        assert {one.source for one in store.rounds(10)} == {"council"}

    def test_releases_are_counted_by_presence(self, store: Store) -> None:
        assert store.items() == ()
        run(store, PAGE, 0)
        assert store.items() == (("nato", "listed", 3),)
        run(store, (ABOVE, BELOW), 30)
        assert store.items() == (("nato", "listed", 2), ("nato", "missing", 1))

    # --- knowing ---

    def test_known_tells_the_same_from_the_rest(self, store: Store) -> None:
        run(store, PAGE, 0)
        digests = {told.title: told.draft().digest for told in PAGE}
        known = store.known("nato", [digests[ABOVE.title], digests[BELOW.title], "f" * 64])
        assert set(known.same) == {digests[ABOVE.title], digests[BELOW.title]}
        assert [entry.release.title for entry in known.entries] == [ONE.title]
        assert {event.event.title for event in known.events} == {E.label, F.label}
        assert sorted(known.places) == sorted(known.same.values())
        assert store.known("council", digests.values()).same == {}

    def test_undecided_absence_is_read_again_until_it_is_decided(self, store: Store) -> None:
        run(store, PAGE, 0)
        run(store, (ABOVE, BELOW), 15)
        assert store.validators("nato") == Validators()
        run(store, (ABOVE, BELOW), 30)
        assert store.validators("nato").etag == '"30"'
        event = next(e for e in store.edition(diary(store), "", "UTC").events if e.event.title == E.label)
        assert (event.presence, event.sequence) == (Presence.WITHDRAWN, 1)
        run(store, PAGE, 45)
        run(store, (ABOVE, replace(ONE, rows=(E,)), BELOW), 60)
        assert store.validators("nato") == Validators()
        digests = [told.draft().digest for told in (ABOVE, replace(ONE, rows=(E,)), BELOW)]
        assert len(store.known("nato", digests).same) == 2
        run(store, (ABOVE, replace(ONE, rows=(E,)), BELOW), 75)
        assert store.validators("nato").etag == '"75"'
        assert len(store.known("nato", digests).same) == 3

    def test_the_long_gone_are_named_but_not_loaded(self, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("feeds.store.keeping.LONG_GONE", 2)
        old = [Told(f"Old item {n}", lead=f"This was number {n} of the old ones, {n} in all.") for n in range(4)]
        run(store, (*PAGE, *old), 0)
        for gone in range(1, 5):
            run(store, (*PAGE, *old[: 4 - gone]), gone * 15)
        digests = [told.draft().digest for told in PAGE]
        assert len(store.known("nato", digests).taken) == 4
        known = store.known("nato", [*digests, "f" * 64])
        assert {entry.release.title for entry in known.entries} == {"Old item 1", "Old item 0"}
        assert len(known.taken) == 2

    def test_the_store_and_a_memory_of_the_same_rounds_agree(self, store: Store) -> None:
        memory = Memory()
        moved = replace(ONE, rows=(replace(E, clock="15:00"), F))
        pages = [
            PAGE,
            (BELOW, ONE, ABOVE),
            (ABOVE, moved, BELOW),
            (ABOVE, BELOW),
            (ABOVE, BELOW),
            (ABOVE, moved, BELOW),
        ]
        for number, page in enumerate(pages):
            memory.keep(run(store, page, number * 15))
            digests = [told.draft().digest for told in page]
            ours, theirs = memory.known(digests), store.known("nato", digests)
            assert (ours.same, ours.places) == (theirs.same, theirs.places)
            assert store.version() == memory.version
        edition = store.edition(diary(store), "", "UTC")
        assert {event.uid: event for event in edition.events} == memory.events

    def test_short_names_that_are_taken_give_way(self, store: Store) -> None:
        changes = first_reading(store)
        claim = store.claim_due("me", 60, T0)
        assert claim is not None
        first = next(change.entry for change in changes if change.entry)
        squatter = replace(first, uid="0" * 8 + first.uid[8:], digest="0" * 64, id=first.id)
        born = Change(what=What.BORN, at=T0, entry=squatter)
        squatted = short(squatter.uid)
        assert store.record(claim, ended("nato", 0, Outcome.CHANGED), [born], None, None, T0)
        assert store.entry(squatted) is not None
        # Another release whose first choice is that name: it gets the next one, and its events follow it.
        with pytest.MonkeyPatch.context() as patched:
            real = short
            patched.setattr(
                "feeds.store.keeping.short", lambda uid, again=0: squatted if again == 0 else real(uid, again)
            )
            claim = store.claim("nato", "me", 60, T0 + MINUTES)
            assert claim is not None
            assert store.record(claim, ended("nato", 1, Outcome.CHANGED), changes, None, None, T0)
        edition = store.edition(Selection(what="releases"), "", "UTC")
        assert len({entry.id for entry in edition.entries}) == 4
        entries = {entry.id: entry for entry in edition.entries}
        assert {entries[event.release].release.title for event in edition.events} == {ONE.title}

    # --- documents ---

    def test_documents_are_archived_with_changes_only(self, store: Store) -> None:
        run(store, PAGE, 0)
        run(store, PAGE, 15)
        run(store, (BELOW, ABOVE, ONE), 30)
        kept = store.documents("nato")
        assert list(kept) == [document(PAGE, 0), document((BELOW, ABOVE, ONE), 30)]
        assert kept[-1] == kept[1:][0]
        assert list(store.documents("council")) == []

    def test_documents_keep_their_parts(self, store: Store) -> None:
        claim = store.claim_due("me", 60, T0)
        assert claim is not None
        page = document(PAGE, 0)
        unchanged = Unchanged(address="https://x.example/a", fetched_at=T0, validators=Validators(etag="a"))
        whole = replace(
            page,
            validators=Validators(digest="d", parts={"https://x.example/a": Validators(etag="a")}),
            parts=(replace(page, address="https://x.example/b", content=b"\x00\xff"), unchanged),
        )
        assert store.record(claim, ended("nato", 0, Outcome.CHANGED), first_reading(store), whole, whole.validators, T0)
        assert list(store.documents("nato")) == [whole]
        assert store.validators("nato") == whole.validators

    # --- history ---

    def test_every_published_value_is_kept(self, store: Store) -> None:
        run(store, PAGE, 0)
        for number, clock in enumerate(("15:00", "16:00", "15:00"), 1):
            run(store, (ABOVE, replace(ONE, rows=(replace(E, clock=clock), F)), BELOW), number * 15)
        event = next(e for e in store.edition(diary(store), "", "UTC").events if e.event.title == E.label)
        assert event.sequence == 3
        history = store.history(event.id)
        assert [(told.what, told.event.sequence) for told in history] == [
            (What.BORN, 0),
            (What.REVISED, 1),
            (What.REVISED, 2),
            (What.REVISED, 3),
        ]
        assert [told.event.event.written for told in history] == [
            "14:30 (CEST)",
            "15:00 (CEST)",
            "16:00 (CEST)",
            "15:00 (CEST)",
        ]
        assert history[-1].event == event
        assert len({told.id for told in history}) == 4
        lines = [line for told in history for line in told.lines]
        assert tuple(lines) == event.changes
        recent = store.changes(limit=3)
        assert [told.id for told in recent] == [told.id for told in reversed(history)][:3]
        assert store.changes(limit=50)[-1].what is What.BORN
        assert date(2025, 7, 16) == recent[0].event.event.day

    # --- what lies over the newsroom's word ---

    def _event(self, store: Store, label: str = E.label) -> Scheduled:
        return next(e for e in store.edition(diary(store), "", "UTC").events if e.event.title == label)

    def test_the_desk_amends_a_claimed_source(self, store: Store) -> None:
        run(store, PAGE, 0)
        event, version = self._event(store), store.version()
        now = T0 + 5 * MINUTES
        change, acts = deskwork.correct(event, {"start": "2025-07-16T18:00"}, "A", "b", "Europe/Brussels", now)
        claim = store.claim("nato", "desk", 60, now)
        assert claim is not None
        assert store.amend(claim, (change,), acts)
        assert store.version() == version + 1
        assert self._event(store) == change.event
        assert store.acts(event.id) == store.acts() == acts
        assert store.acts("zzzzzzzz") == ()
        assert not store.amend(claim, (change,), acts)  # given back already
        assert store.claim("nato", "me", 60, now) is not None

    def test_an_amendment_survives_the_next_round(self, store: Store) -> None:
        run(store, PAGE, 0)
        event = self._event(store)
        now = T0 + 5 * MINUTES
        change, acts = deskwork.correct(event, {"location": "Room 9"}, "A", "b", "Europe/Brussels", now)
        claim = store.claim("nato", "desk", 60, now)
        assert claim is not None
        assert store.amend(claim, (change,), acts)
        assert run(store, PAGE, 15) == ()
        run(store, (ABOVE, replace(ONE, rows=(replace(E, clock="15:00"), F)), BELOW), 30)
        after = self._event(store)
        assert (after.event.location, after.event.written) == ("Room 9", "15:00 (CEST)")
        assert (after.sequence, after.own.location) == (2, "Room 1")

    def test_a_source_that_is_gone_can_still_be_amended(self, store: Store) -> None:
        run(store, PAGE, 0)
        event = self._event(store)
        store.register([OTHER], T0 + MINUTES)
        assert store.claim("nato", "desk", 60, T0 + MINUTES) is None
        claim = store.claim("nato", "desk", 60, T0 + MINUTES, retired=True)
        assert claim is not None
        change, acts = deskwork.kill(event, "A", "b", T0 + MINUTES)
        assert store.amend(claim, (change,), acts)
        dead = next(e for e in store.edition(diary(store), "", "UTC").events if e.uid == event.uid)
        assert (dead.killed, dead.event.title) == (True, "Withdrawn by the publisher")
        assert all(revision.event.event == dead.event for revision in store.history(event.id))
        assert all(revision.event.said is None for revision in store.history(event.id))

    def test_a_join_refuses_the_round_that_did_not_see_it(self, store: Store) -> None:
        """A round of the first newsroom is under way while the second one's event joins it: it is made again."""
        store.register([SOURCE, OTHER], T0)
        row = Row("Signing of the joint declaration on harbour security", place="Room 1")
        run(store, (ABOVE, replace(ONE, rows=(row,)), BELOW), 0)
        event = self._event(store, row.label)
        late = store.claim("nato", "slow", 600, T0 + 20 * MINUTES)
        assert late is not None
        now = T0 + 21 * MINUTES
        same = Told("At the committee", lead="B.", rows=(row,))
        claim = store.claim("council", "me", 60, now)
        assert claim is not None
        changes = compare(Known(), [same.draft()], [None], [same.release()], OTHER, now)
        join = Joiner({"council": "Council"}, now)
        assert store.record(claim, ended("council", 21, Outcome.CHANGED), changes, None, None, now, join)
        joined = self._event(store, row.label)
        assert [other.name for other in joined.also] == ["Council"]
        assert joined.uid == event.uid
        assert not store.record(late, ended("nato", 22, Outcome.CHANGED), changes, None, None, now)
        assert self._event(store, row.label) == joined
        assert store.claim("nato", "me", 60, now) is not None
