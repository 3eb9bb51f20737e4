"""One round of one source: the whole write path. Calls the rooms in their order and decides nothing itself.

    claim -> fetch -> unchanged? -> cut -> known -> pair -> read what is new -> believable? -> compare -> record

Whatever fails is recorded and told in one line; what was good before stays served. A release that makes the reader
stumble costs only itself.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import overload

from feeds import comparing
from feeds.cutting import Piece, cuttings
from feeds.model import zones
from feeds.model.change import Change, Known, Outcome, Round, What
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.edition import Entry
from feeds.model.errors import DaybookError, FetchError, ShapeError, StoreError
from feeds.model.event import Doubt
from feeds.model.explanation import Explanation
from feeds.model.newsroom import Newsroom, Source
from feeds.model.release import Draft, Kind, Release
from feeds.reading import explain, read
from feeds.store.contract import Claim, Store
from scheduler import accounts, dying, timetable
from scheduler.accounts import Account
from scheduler.now import Clock

log = logging.getLogger("daybook.round")

CLASSES = frozenset(
    "transport status too-large timeout encoding shape shrink parse store blocked".split()  # noqa: SIM905 - as listed in docs
)
"""The classes of fault that monitors may go by; docs/operating.md explains each."""

Fetch = Callable[[Source, Validators, datetime], Document | Unchanged]


class Drafts(Sequence[Draft]):
    """The releases of a document, each made when it is first asked for: an unchanged one never is."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        """pieces: as cutting gave them."""
        self._pieces = pieces
        self._made: dict[int, Draft] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self._pieces)

    @overload
    def __getitem__(self, index: int) -> Draft: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Draft]: ...

    def __getitem__(self, index: int | slice) -> Draft | Sequence[Draft]:
        """One release, or a few."""
        if isinstance(index, slice):
            return Drafts(self._pieces[index])
        if index not in self._made:
            self._made[index] = self._pieces[index].draft()
        return self._made[index]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one reading of a source showed, before anything is stored."""

    document: Document
    drafts: Sequence[Draft]
    releases: tuple[Release | None, ...]  # None: as we have it
    account: Account  # of the first few new ones
    changes: tuple[Change, ...]
    held: str | None  # why this should not be believed


def run(
    claim: Claim,
    source: Source,
    newsroom: Newsroom,
    store: Store,
    fetch: Fetch,
    clock: Clock,
    *,
    accept: bool = False,
) -> Round:
    """Read a claimed source once and store what came of it. Never raises for what a source does.

    accept: an operator says that a reading which would be held is right.
    Raises StoreError where not even the failure can be recorded.
    """
    started = clock.now()
    failures = failures_of(store, source.id)
    try:
        return _read_and_record(claim, source, newsroom, store, fetch, clock, started, accept)
    except DaybookError as error:
        return _failed(claim, source, store, clock, started, failures + 1, error)
    except Exception as error:  # a fault of ours must not end the timer, and must be told
        log.debug("%s: the round broke", source.id, exc_info=True)
        said = f"Daybook itself stumbled over this document ({type(error).__name__}: {error})."
        return _failed(claim, source, store, clock, started, failures + 1, ShapeError("parse", said))


def look(source: Source, newsroom: Newsroom, store: Store | None, fetch: Fetch, now: datetime) -> Found:
    """Fetch and read a source unconditionally and store nothing. Raises FetchError, ShapeError, StoreError."""
    document = fetch(source, Validators(), now)
    if isinstance(document, Unchanged):
        raise ShapeError("shape", f"{source.url} answered that nothing changed, though nothing was asked.")
    return examine(document, source, newsroom, store, now)


def examine(document: Document, source: Source, newsroom: Newsroom, store: Store | None, now: datetime) -> Found:
    """What a document holds, against what is known. Raises ShapeError, StoreError."""
    cut = cuttings(document, source)
    digests = [piece.digest for piece in cut.pieces]
    drafts = Drafts(cut.pieces)
    for fault in cut.faults:
        log.warning("%s: one release could not be read and stays as it was: %s", source.id, fault)
    known = _known(store, source, drafts, digests)
    fresh = comparing.fresh(known, digests)
    pairs = comparing.pair(known, drafts, digests, cut.kept, fresh)
    today = zones.day_in(document.fetched_at, source.zone)
    releases: list[Release | None] = [None] * len(drafts)
    account = Account()
    for number, index in enumerate(fresh):
        draft, pair = drafts[index], pairs[index]
        anchor = pair.anchor if pair else today
        told = _explained(draft, newsroom, anchor) if number < accounts.MOST else None
        here = told.release if told is not None else _read(draft, newsroom, pair, anchor)
        releases[index] = here
        if number < accounts.MOST:
            account += accounts.account(told) if told is not None else accounts.unexplained(here)
    held = comparing.held(known, drafts, pairs, releases, cut.kept, digests)
    changes = comparing.compare(known, drafts, pairs, releases, source, now, digests, cut.kept, fresh)
    return Found(
        document=document, drafts=drafts, releases=tuple(releases), account=account, changes=changes, held=held
    )


def _known(store: Store | None, source: Source, drafts: Drafts, digests: Sequence[str]) -> Known:
    if store is None:
        return Known()
    known = store.known(source.id, digests)
    if more := comparing.wanted(known, drafts, digests):  # unchanged, but a new release speaks of them
        known = store.known(source.id, set(digests) - more)
    return known


def failures_of(store: Store, source: str) -> int:
    """How often in a row this source has failed."""
    return next((health.failures for health in store.health() if health.source == source), 0)


def _read_and_record(
    claim: Claim,
    source: Source,
    newsroom: Newsroom,
    store: Store,
    fetch: Fetch,
    clock: Clock,
    started: datetime,
    accept: bool,
) -> Round:
    brought = fetch(source, _validators(store, source, started), started)
    dying.here("after_fetch")
    if isinstance(brought, Unchanged):
        done = Round(source=source.id, started=started, finished=clock.now(), outcome=Outcome.UNCHANGED)
        return _record(claim, source, store, done, (), None, brought.validators)
    found = examine(brought, source, newsroom, store, started)
    if found.held and not accept:
        raise ShapeError("shrink" if found.drafts else "shape", f"{found.held} The last good state stays.")
    done = Round(
        source=source.id,
        started=started,
        finished=clock.now(),
        outcome=Outcome.CHANGED if any(change.visible for change in found.changes) else Outcome.SAME,
        counts=counts(found),
    )
    return _record(claim, source, store, done, found.changes, brought, brought.validators)


def _validators(store: Store, source: Source, now: datetime) -> Validators:
    """Those of last time; once a day only the digest, in case the server's own are not true."""
    kept = store.validators(source.id)
    last = next((health.last_success for health in store.health() if health.source == source.id), None)
    if timetable.is_new_day(last, now):
        return replace(kept, etag=None, last_modified=None)
    return kept


def _explained(draft: Draft, newsroom: Newsroom, anchor: date) -> Explanation | None:
    """The release with every date in it accounted for; None where that broke, which must not cost the release."""
    try:
        return explain(draft, newsroom, anchor)
    except Exception:
        log.debug("%r could not be explained", draft.title[:100], exc_info=True)
        return None


def _read(draft: Draft, newsroom: Newsroom, pair: Entry | None, anchor: date) -> Release:
    try:
        return read(draft, newsroom, anchor)
    except Exception as error:  # one text that the reader breaks on must not cost the others
        log.error("The reader broke on %r (%s: %s).", draft.title[:100], type(error).__name__, error)
        log.debug("in full", exc_info=True)
        said = "Daybook's reader broke on this text; "
        if pair is not None:  # better what was understood before than nothing
            doubt = Doubt(code="not-read", said=f"{said}what is shown was read from an earlier one.")
            kept = tuple(told for told in pair.release.doubts if told.code != doubt.code)
            return replace(pair.release, doubts=(*kept, doubt))
        return Release(
            title=draft.title,
            text=draft.text,
            kind=Kind.RELEASE,
            dated=None,
            language=newsroom.language or "en",
            published=draft.published,
            ident=draft.ident,
            link=draft.link,
            doubts=(Doubt(code="not-read", said=f"{said}it is shown word for word and no event was taken from it."),),
        )


def counts(found: Found) -> dict[str, int]:
    """What a reading amounted to: releases on the page, events and doubts in those just read, the dates in the first
    few of these (accounts.py), and changes by kind.
    """
    fresh = [release for release in found.releases if release is not None]
    told = {
        "releases": len(found.drafts),
        "read": len(fresh),
        "events": sum(len(release.events) for release in fresh),
        "doubts": sum(len(release.doubts) + sum(len(event.doubts) for event in release.events) for release in fresh),
        "texts": found.account.texts,
        "dates": found.account.dates,
        "dates_unclear": found.account.unclear,
    }
    for what in What:
        told[what.value] = sum(change.what is what and change.entry is not None for change in found.changes)
        told[f"events_{what.value}"] = sum(change.what is what and change.event is not None for change in found.changes)
    return told


def _record(
    claim: Claim,
    source: Source,
    store: Store,
    done: Round,
    changes: Sequence[Change],
    document: Document | None,
    validators: Validators,
) -> Round:
    dying.here("before_commit")
    at = timetable.next_try(source, done.started, 0)
    names = {health.source: health.name for health in store.health()}
    join = comparing.Joiner(names, done.started)  # what other newsrooms tell too, decided where all is written
    if not store.record(claim, done, changes, document if changes else None, validators, at, join):
        log.warning("%s: another process has taken over; this reading was put aside.", source.id)
        return replace(done, outcome=Outcome.FAILED, error_kind="store", error="Another process has taken over.")
    dying.here("after_commit")
    if done.outcome is Outcome.CHANGED:
        told = ", ".join(f"{number} {what.replace('_', ' ')}" for what, number in done.counts.items() if number)
        log.info("%s: %s.", source.id, told)
    else:
        log.debug("%s: nothing new.", source.id)
    return done


def _failed(
    claim: Claim, source: Source, store: Store, clock: Clock, started: datetime, failures: int, error: DaybookError
) -> Round:
    kind = error.kind if isinstance(error, FetchError | ShapeError) else "store"
    if kind not in CLASSES:  # cutting tells "login" from "empty"; the sentence says so, the class stays one of ten
        kind = "shape"
    wait = error.retry_after if isinstance(error, FetchError) else None
    at = timetable.next_try(source, started, failures, wait)
    done = Round(
        source=source.id,
        started=started,
        finished=clock.now(),
        outcome=Outcome.FAILED,
        error_kind=kind,
        error=" ".join(str(error).split()),
    )
    # said aloud once, then quietly: a source that flaps must not fill the log
    level = logging.WARNING if failures == 1 else logging.INFO
    again = at.strftime("%H:%M:%S")
    log.log(level, "%s: %s: %s Failure %d in a row, next try %s UTC.", source.id, kind, done.error, failures, again)
    try:
        store.record(claim, done, (), None, None, at)
    except StoreError as worse:
        if kind != "store":
            raise
        log.log(level, "%s: not even the failure could be recorded: %s", source.id, worse)
    return done
