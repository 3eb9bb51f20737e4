"""What every store must do with claims and the times of its sources; a part of the contract."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from feeds.model.change import Outcome
from feeds.model.document import Validators
from feeds.store import Store
from tests.comparing.desk import SOURCE, T0
from tests.store.rounds import MINUTES, OTHER, PAGE, diary, ended, first_reading, run


class TimetableContract:
    """Needs the fixture `store` of `StoreContract`."""

    def test_new_sources_are_due_at_once(self, store: Store) -> None:
        claim = store.claim_due("me", 60, T0)
        assert claim is not None
        assert (claim.source, claim.holder, claim.until) == ("nato", "me", T0 + MINUTES)
        assert store.claim_due("you", 60, T0) is None

    def test_the_longest_due_goes_first(self, store: Store) -> None:
        store.register([OTHER, SOURCE], T0 + MINUTES)
        found = [store.claim_due("me", 60, T0 + MINUTES) for _ in range(3)]
        assert [claim and claim.source for claim in found] == ["nato", "council", None]

    def test_a_lease_ends_by_itself_and_the_late_finisher_is_refused(self, store: Store) -> None:
        late = store.claim_due("slow", 60, T0)
        assert late is not None
        assert store.claim("nato", "quick", 60, T0 + timedelta(seconds=59)) is None
        quick = store.claim_due("quick", 60, T0 + timedelta(seconds=60))
        assert quick is not None
        assert quick.fence == late.fence + 1
        changes = first_reading(store)
        before = store.health()
        assert not store.record(late, ended("nato", 1, Outcome.CHANGED), changes, None, None, T0 + 9 * MINUTES)
        assert (store.version(), store.health()) == (0, before)
        assert store.record(quick, ended("nato", 1, Outcome.CHANGED), changes, None, None, T0 + 9 * MINUTES)
        assert store.version() == 1
        assert not store.record(quick, ended("nato", 1, Outcome.CHANGED), changes, None, None, T0 + 9 * MINUTES)
        assert store.version() == 1

    def test_a_lease_that_ran_out_untaken_is_still_good(self, store: Store) -> None:
        claim = store.claim_due("me", 60, T0)
        assert claim is not None
        assert store.record(claim, ended("nato", 30, Outcome.UNCHANGED), (), None, None, T0 + 45 * MINUTES)

    def test_a_claim_is_renewed_until_somebody_takes_it(self, store: Store) -> None:
        first = store.claim("nato", "first", 10, T0)
        assert first is not None
        assert store.renew(first, 10, T0 + timedelta(seconds=8))
        assert store.claim("nato", "second", 10, T0 + timedelta(seconds=17)) is None
        assert not store.renew(replace(first, holder="second"), 10, T0 + timedelta(seconds=17))
        assert not store.renew(replace(first, fence=first.fence + 1), 10, T0 + timedelta(seconds=17))
        assert store.renew(first, 10, T0 + timedelta(seconds=19))  # it ran out, and nobody took it
        second = store.claim("nato", "second", 10, T0 + timedelta(seconds=30))
        assert second is not None
        assert not store.renew(first, 600, T0 + timedelta(seconds=31))
        assert store.claim("nato", "third", 10, T0 + timedelta(seconds=41)) is not None  # the second one's, not longer

    def test_a_claim_that_was_given_back_is_not_renewed(self, store: Store) -> None:
        claim = store.claim("nato", "me", 10, T0)
        assert claim is not None
        assert store.record(claim, ended("nato", 0, Outcome.UNCHANGED), (), None, None, T0 + MINUTES)
        assert not store.renew(claim, 600, T0)
        assert store.claim("nato", "other", 10, T0) is not None

    def test_a_forged_claim_is_refused(self, store: Store) -> None:
        claim = store.claim_due("me", 60, T0)
        assert claim is not None
        for forged in (replace(claim, holder="you"), replace(claim, source="council"), replace(claim, fence=7)):
            assert not store.record(forged, ended(forged.source, 1, Outcome.SAME), (), None, None, T0)

    def test_sources_taken_from_the_configuration_rest_and_come_back(self, store: Store) -> None:
        run(store, PAGE, 0)
        before = store.edition(diary(store), "https://x.example", "Europe/Brussels")
        store.register([OTHER], T0 + MINUTES)
        assert [health.source for health in store.health()] == ["council"]
        assert store.claim("nato", "me", 60, T0 + 99 * MINUTES) is None
        assert store.edition(diary(store), "https://x.example", "Europe/Brussels").events == before.events
        store.register([SOURCE, OTHER], T0 + 100 * MINUTES)
        assert [health.source for health in store.health()] == ["nato", "council"]
        assert store.claim("nato", "me", 60, T0 + 100 * MINUTES) is not None

    def test_registering_the_same_again_changes_nothing(self, store: Store) -> None:
        run(store, PAGE, 0)
        before = store.health(), store.validators("nato"), store.version()
        store.register([SOURCE], T0 + 5 * MINUTES)
        assert (store.health(), store.validators("nato"), store.version()) == before
        assert store.claim_due("me", 60, T0 + 14 * MINUTES) is None
        assert store.claim_due("me", 60, T0 + 15 * MINUTES) is not None

    def test_a_source_that_moved_is_read_afresh(self, store: Store) -> None:
        run(store, PAGE, 0)
        assert store.validators("nato").etag == '"0"'
        store.register([replace(SOURCE, url="file:///elsewhere.txt")], T0 + MINUTES)
        assert store.validators("nato") == Validators()
        assert store.claim_due("me", 60, T0 + MINUTES) is not None

    def test_a_shorter_interval_holds_at_once(self, store: Store) -> None:
        run(store, PAGE, 0)
        store.register([replace(SOURCE, every=60)], T0 + MINUTES)
        assert store.claim_due("me", 60, T0 + MINUTES) is None
        assert store.claim_due("me", 60, T0 + 2 * MINUTES) is not None
