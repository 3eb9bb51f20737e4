"""A real store with the made-up council in it, and the application over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flask.testing import FlaskClient
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from feeds.model.change import Change, Outcome, Round, What
from feeds.model.document import Validators
from feeds.model.edition import Edition, Entry, Scheduled
from feeds.model.newsroom import Source
from feeds.store import Store, open_store
from feeds.web import Site, create_app

NOW = datetime(2025, 7, 14, 7, 41, tzinfo=UTC)
SOURCE = Source(
    id="council", name="Council newsroom", kind="digest", url="file:///nowhere", zone="Europe/Brussels", every=900
)
ADDRESS = "https://daybook.example"
_EMPTY: list[bytes] = []  # a store just made


class _Compiled(BytecodeCache):
    """Templates compiled once for all applications of a test run."""

    def __init__(self) -> None:
        self._held: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """What was compiled before."""
        if bucket.key in self._held:
            bucket.bytecode_from_string(self._held[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """For the next application."""
        self._held[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


@dataclass(slots=True)
class House:
    """The store, its application, and the hand on the clock."""

    store: Store
    now: datetime = NOW
    address: str = ADDRESS
    client: FlaskClient = field(init=False)

    def __post_init__(self) -> None:
        """Open the doors."""
        site = Site(address=self.address, zone="Europe/Brussels", now=lambda: self.now, version="0")
        app = create_app(self.store, site)
        app.jinja_env.bytecode_cache = _COMPILED
        self.client = app.test_client()

    def keep(
        self, entries: Sequence[Entry], events: Sequence[Scheduled], what: What = What.BORN, at: datetime = NOW
    ) -> None:
        """One round that finds these."""
        changes = [Change(what=what, at=at, entry=entry) for entry in entries]
        changes += [Change(what=what, at=at, event=event) for event in events]
        self.round(at, changes)

    def round(
        self,
        at: datetime,
        changes: Sequence[Change] = (),
        error: str | None = None,
        error_kind: str = "status",
        counts: Mapping[str, int] | None = None,
    ) -> None:
        """One round, good or failed; one that counts something is noted as having changed something."""
        claim = self.store.claim(SOURCE.id, "test", 60, at)
        assert claim is not None
        outcome = Outcome.FAILED if error else Outcome.CHANGED if changes or counts else Outcome.UNCHANGED
        made = Round(
            source=SOURCE.id,
            started=at,
            finished=at,
            outcome=outcome,
            error=error,
            error_kind=error_kind if error else None,
            counts=counts or {},
        )
        assert self.store.record(claim, made, changes, None, Validators(), at + timedelta(seconds=SOURCE.every))


def house(folder: Path, edition: Edition | None = None) -> House:
    """A house over a new store, with an edition's things in it if one is given."""
    file = folder / "daybook.db"
    if not _EMPTY:  # migrating costs more than a test
        open_store(f"sqlite:///{file}").close()
        _EMPTY.append(file.read_bytes())
    file.write_bytes(_EMPTY[0])
    store = open_store(f"sqlite:///{file}")
    store.register([SOURCE], NOW - timedelta(days=9))
    made = House(store)
    if edition is not None:
        made.keep(edition.entries, edition.events, at=NOW - timedelta(minutes=3))
    return made
