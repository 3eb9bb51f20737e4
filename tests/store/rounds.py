"""Rounds over a page of three releases, as the scheduler runs them, for the tests of a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from feeds.comparing import compare, pair
from feeds.model.change import Change, Outcome, Round
from feeds.model.document import Document, Validators
from feeds.store import Selection, Store
from tests.comparing.desk import SOURCE, T0, Row, Told

MINUTES = timedelta(minutes=1)
E = Row("Remarks to the committee", place="Room 1")
F = Row("Doorstep statement", clock="16:15")
ONE = Told("Deputy Secretary General at the committee", rows=(E, F))
ABOVE = Told("A new Director General takes office", lead="A change of command took place in the capital on a hot day.")
BELOW = Told("Seven allies sign a contract", lead="Seven nations put their names to a framework contract.")
PAGE = (ABOVE, ONE, BELOW)
OTHER = replace(SOURCE, id="council", name="Council", url="file:///other.txt", every=3600)


def document(page: tuple[Told, ...], minute: int) -> Document:
    text = "\n\n".join(told.draft().text for told in page)
    return Document(
        address="file:///digest.txt",
        content=text.encode(),
        media_type="text/plain",
        charset="utf-8",
        fetched_at=T0 + minute * MINUTES,
        validators=Validators(etag=f'"{minute}"', digest=f"{minute:064d}"),
    )


def run(store: Store, page: tuple[Told, ...], minute: int, source: str = "nato") -> tuple[Change, ...]:
    """One round, as the scheduler runs it."""
    now = T0 + minute * MINUTES
    claim = store.claim(source, "me", 60, now)
    assert claim is not None
    drafts = [told.draft() for told in page]
    digests = [draft.digest for draft in drafts]
    known = store.known(source, digests)
    pairs = pair(known, drafts)
    releases = [None if d in known.same else told.release() for d, told in zip(digests, page, strict=True)]
    changes = compare(known, drafts, pairs, releases, replace(SOURCE, id=source), now)
    outcome = Outcome.CHANGED if any(change.visible for change in changes) else Outcome.SAME
    kept = document(page, minute)
    assert store.record(claim, ended(source, minute, outcome), changes, kept, kept.validators, now + 15 * MINUTES)
    return changes


def ended(source: str, minute: int, outcome: Outcome, error: str | None = None) -> Round:
    now = T0 + minute * MINUTES
    return Round(
        source=source,
        started=now,
        finished=now + timedelta(seconds=2),
        outcome=outcome,
        counts={"releases": 3},
        error_kind="status" if error else None,
        error=error,
    )


def diary(store: Store) -> Selection:
    return Selection(what="diary")


def first_reading(store: Store) -> tuple[Change, ...]:
    drafts = [told.draft() for told in PAGE]
    known = store.known("nato", [draft.digest for draft in drafts])
    return compare(known, drafts, [None] * 3, [told.release() for told in PAGE], SOURCE, T0 + MINUTES)
