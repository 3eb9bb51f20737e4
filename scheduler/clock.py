"""The timer: the only file that imports apscheduler. It ticks; the store says what is due.

One tick claims what is due and starts a thread for each claim, so that a slow source delays no other. A watch on the
monotonic clock starts a tick that the wall clock, set back, would have kept waiting (APScheduler 3 goes by it alone).
"""

from __future__ import annotations

import logging
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger

from feeds.model.change import Round
from feeds.model.errors import StoreError
from feeds.model.newsroom import Source
from feeds.store.contract import Claim, Store
from scheduler.now import Clock
from scheduler.tally import Tally
from scheduler.watch import Watch

log = logging.getLogger("daybook.clock")

TICK = 0.5
"""Seconds between looks at the timetable."""

LEASE = 6
"""Seconds for which a claim holds; it is renewed while a round runs, so a dead process is replaced this soon."""

MOST_AT_ONCE = 16
"""Rounds that run at the same time in one process."""

SET_BACK = timedelta(seconds=5)
"""A last try that far in the future means that the wall clock was set back."""

LOOK = 10.0
"""Seconds between looks at how the sources are doing."""

Turn = Callable[[Claim, Source], Round]


def holder() -> str:
    """A name for this process that no other has."""
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"


class Ticking(BaseTrigger):  # type: ignore[misc]  # apscheduler has no types
    """Every TICK from now on.

    APScheduler's own interval lists all missed runs: after a wall clock was set forward by a year that is sixty million
    instants, and the timer is gone for good.
    """

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        """The next tick after `now`, however long ago the last one was."""
        return now if previous is None else now + timedelta(seconds=TICK)


class Timer:
    """Runs rounds when they are due, until stopped."""

    def __init__(
        self, store: Store, sources: Mapping[str, Source], turn: Turn, clock: Clock, tally: Tally | None = None
    ) -> None:
        """turn: runs one claimed round.  sources: by id.  tally: where to count what is done."""
        self._store, self._sources, self._turn, self._clock = store, sources, turn, clock
        self._tally = tally or Tally()
        self._watch_over = Watch(store)
        self._looked: float | None = None  # monotonic, when the sources were last looked at
        self._name = holder()
        self._slots = threading.BoundedSemaphore(MOST_AT_ONCE)
        self._running: set[threading.Thread] = set()
        self._stopping = threading.Event()
        self._read: set[str] = set()
        self._all_read = threading.Event()
        self._told: str | None = None
        self._seen: tuple[datetime, float] | None = None  # wall clock and monotonic clock at the last tick
        self.last_tick: float = time.monotonic()
        self._scheduler = BackgroundScheduler(timezone=UTC, daemon=True, executors={"default": ThreadPoolExecutor(1)})
        self._scheduler.add_job(
            self.tick,
            Ticking(),
            id="tick",
            next_run_time=datetime.now(UTC),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        self._watch = threading.Thread(target=self._watching, name="watch", daemon=True)

    def start(self) -> None:
        """Begin; what is due already is read at once."""
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler.start()
        self._watch.start()

    def stop(self, seconds: float = 8.0) -> bool:
        """Start no more rounds, wait so long for those that run. False where one was left behind, to be rolled back."""
        if not self._stopping.is_set():
            self._stopping.set()
            self._scheduler.shutdown(wait=False)
        end = time.monotonic() + seconds
        for thread in tuple(self._running):
            thread.join(max(0.0, end - time.monotonic()))
        return not any(thread.is_alive() for thread in tuple(self._running))

    def wait_for_all(self, seconds: float) -> bool:
        """Wait so long for every source to have had a round; whether all had one."""
        return self._all_read.wait(seconds)

    def seconds_since_tick(self) -> float:
        """How long ago the timetable was looked at last: the sign of life."""
        return time.monotonic() - self.last_tick

    def tick(self) -> None:
        """Claim what is due and start its rounds."""
        try:
            self._tick()
            self._look()
        except StoreError as error:
            self._tally.store_failed()
            if str(error) != self._told:  # once, not at every tick
                log.error("The store cannot be used: %s", error)
            self._told = str(error)
        except Exception:  # the next tick must come
            log.exception("The timer stumbled")
        self.last_tick = time.monotonic()
        self._tally.ticked(self._clock.now())

    def _look(self) -> None:
        """Now and then, tell the log what is wrong with sources."""
        if self._looked is None or time.monotonic() - self._looked >= LOOK:
            self._looked = time.monotonic()
            self._watch_over.look(self._clock.now())

    def _tick(self) -> None:
        if self._was_set_back():
            self._reclaim()
        while not self._stopping.is_set() and self._slots.acquire(blocking=False):
            claim = None
            try:
                claim = self._store.claim_due(self._name, LEASE, self._clock.now())
                self._told = None
            finally:
                if claim is None:
                    self._slots.release()
            if claim is None:
                return
            self._begin(claim)

    def _was_set_back(self) -> bool:
        """Whether the wall clock lags behind the monotonic one since the last tick; also true at the first tick."""
        before, self._seen = self._seen, (self._clock.now(), time.monotonic())
        if before is None:
            return True
        passed = timedelta(seconds=self._seen[1] - before[1])
        return self._seen[0] - before[0] < passed - SET_BACK

    def _reclaim(self) -> None:
        """After the wall clock was set back: what was last tried in the future is tried now."""
        now = self._clock.now()
        for health in self._store.health():
            if health.last_try and health.last_try - now > SET_BACK and health.source in self._sources:
                claim = self._store.claim(health.source, self._name, LEASE, now)
                if claim is not None and self._slots.acquire(blocking=False):
                    log.warning("%s: the clock was set back; reading now.", health.source)
                    self._begin(claim)

    def _begin(self, claim: Claim) -> None:
        thread = threading.Thread(target=self._round, args=(claim,), name=f"round {claim.source}", daemon=True)
        self._running.add(thread)
        thread.start()

    def _round(self, claim: Claim) -> None:
        try:
            source = self._sources.get(claim.source)
            if source is None:
                log.error("%s is due but not in this configuration.", claim.source)
                return
            with Renewed(self._store, claim, self._clock):
                self._tally.ended(self._turn(claim, source))
        except StoreError as error:
            self._tally.store_failed()
            log.error("%s: the store cannot be used: %s", claim.source, error)
        except Exception:  # a fault of ours ends this round, not the timer
            log.exception("%s: the round broke", claim.source)
        finally:
            self._running.discard(threading.current_thread())
            self._slots.release()
            self._read.add(claim.source)
            if self._read >= self._sources.keys():
                self._all_read.set()

    def _watching(self) -> None:
        """Wake the scheduler where the wall clock keeps it waiting."""
        while not self._stopping.wait(TICK * 4):
            if self.seconds_since_tick() > TICK * 6:
                job = self._scheduler.get_job("tick")
                now = datetime.now(UTC)
                if job is not None and job.next_run_time and job.next_run_time - now > timedelta(seconds=TICK * 2):
                    self._scheduler.modify_job("tick", next_run_time=now)


class Renewed:
    """Keeps a claim alive while a round runs. Use as a context."""

    def __init__(self, store: Store, claim: Claim, clock: Clock) -> None:
        """The claim must be fresh."""
        self._store, self._claim, self._clock = store, claim, clock
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._renewing, name=f"lease {claim.source}", daemon=True)

    def __enter__(self) -> Renewed:
        """Begin to renew."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Let the lease run out."""
        self._done.set()

    def _renewing(self) -> None:
        while not self._done.wait(LEASE / 3):
            try:
                if not self._store.renew(self._claim, LEASE, self._clock.now()):
                    return
            except StoreError as error:  # the round itself will say so when it records
                log.debug("%s: the claim was not renewed: %s", self._claim.source, error)
