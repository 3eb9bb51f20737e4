"""The store's contract on real SQLite files, and what only a file can suffer."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from feeds.model.change import Outcome
from feeds.model.errors import StoreError
from feeds.store import Selection, Store, open_store
from feeds.store.sql import SqlStore
from feeds.store.tables import metadata
from tests.comparing.desk import SOURCE, T0
from tests.store.contract import StoreContract
from tests.store.rounds import ABOVE, BELOW, ONE, PAGE, E, F, diary, ended, run

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "made for it" / "daybook.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{path}")
    opened.register([SOURCE], T0)
    yield opened
    opened.close()


class TestSqlite(StoreContract):
    """The contract."""


def test_a_missing_file_is_made_only_where_asked(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"no store at .*absent\.db: start Daybook once"):
        open_store(f"sqlite:///{tmp_path}/absent.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_nothing_but_the_store_is_left_beside_it(path: Path, store: Store) -> None:
    store.close()
    assert [found.name for found in path.parent.iterdir()] == ["daybook.db"]


def test_all_is_there_after_a_restart(path: Path, store: Store) -> None:
    run(store, PAGE, 0)
    before = store.edition(diary(store), "", "UTC"), store.health(), store.version(), store.validators("nato")
    store.close()
    again = open_store(f"sqlite:///{path}")
    again.register([SOURCE], T0 + timedelta(minutes=3))
    assert (again.edition(diary(again), "", "UTC"), again.health(), again.version(), again.validators("nato")) == before
    again.close()


def test_the_migrations_make_exactly_the_tables_of_the_program(store: Store) -> None:
    assert isinstance(store, SqlStore)
    with store._database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_file_is_ours_and_durable(path: Path, store: Store) -> None:
    assert isinstance(store, SqlStore)
    with store._database.writing() as connection:
        pragma = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "application_id")
        }
    assert pragma == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 20000,
        "application_id": 0x44424B31,
    }


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    other.close()


@pytest.mark.parametrize(
    ("name", "spoil", "said"),
    [
        ("empty", lambda path: path.write_bytes(b""), r"is empty \(0 bytes\)"),
        ("text", lambda path: path.write_text("Dear diary,\n" * 99), "is no SQLite database"),
        ("short", lambda path: path.write_bytes(b"SQLite format 3\x00"), "is a database of another program"),
        ("foreign", _foreign, "is a database of another program"),
        ("folder", lambda path: path.mkdir(), "is no file"),
    ],
)
def test_what_is_no_store_is_refused_and_left_alone(tmp_path: Path, name: str, spoil: object, said: str) -> None:
    path = tmp_path / f"{name}.db"
    spoil(path)  # one of the lambdas above
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError, match=said) as caught:
        open_store(f"sqlite:///{path}")
    assert str(path) in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before


def _filled(path: Path) -> None:
    store = open_store(f"sqlite:///{path}")
    store.register([SOURCE], T0)
    run(store, PAGE, 0)
    store.close()


def test_a_damaged_store_is_refused(path: Path) -> None:
    _filled(path)
    content = bytearray(path.read_bytes())
    content[8192:12288] = os.urandom(4096)
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"is damaged .*restore a backup"):
        open_store(f"sqlite:///{path}")
    assert path.read_bytes() == content


def test_a_store_cut_in_half_is_refused(path: Path) -> None:
    _filled(path)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    with pytest.raises(StoreError, match="is damaged"):
        open_store(f"sqlite:///{path}")


def test_a_newer_store_is_refused(path: Path) -> None:
    _filled(path)
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"written by a newer Daybook \(its tables are at step 9999"):
        open_store(f"sqlite:///{path}")
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("daybook.db", "is no database address"),
        ("mysql://localhost/x", "of a kind that Daybook does not know"),
    ],
)
def test_an_address_that_is_none_is_told(url: str, said: str) -> None:
    with pytest.raises(StoreError, match=said):
        open_store(url)


def test_a_file_moved_away_or_replaced_is_noticed(path: Path, store: Store) -> None:
    run(store, PAGE, 0)
    path.rename(path.with_name("away.db"))
    with pytest.raises(StoreError, match="is gone"):
        store.version()
    with pytest.raises(StoreError, match="is gone"):
        store.claim("nato", "me", 60, T0)
    path.with_name("away.db").rename(path)
    assert store.version() == 1
    path.unlink()
    path.write_bytes(b"something else")
    with pytest.raises(StoreError, match="was replaced"):
        store.claim("nato", "me", 60, T0)


def test_readers_go_on_while_another_process_writes(path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    run(store, PAGE, 0)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert len(store.edition(diary(store), "", "UTC").events) == 2
    other.execute("ROLLBACK")
    other.close()
    assert store.claim("nato", "me", 60, T0 + timedelta(hours=1)) is not None


def test_a_locked_file_is_told_after_the_timeout(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("feeds.store.sqlite.BUSY_SECONDS", 0.2)
    store = open_store(f"sqlite:///{path}")
    store.register([SOURCE], T0)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="locked by another process"):
        store.claim("nato", "me", 60, T0)
    other.execute("ROLLBACK")
    other.close()
    assert store.claim("nato", "me", 60, T0) is not None
    store.close()


def test_threads_share_one_store(store: Store) -> None:
    """Eight threads, one claim; readers see whole rounds only."""
    run(store, PAGE, 0)
    won: list[object] = []
    seen: list[set[int]] = []
    barrier = threading.Barrier(8)

    def claim(name: str) -> None:
        barrier.wait()
        won.append(store.claim_due(name, 60, T0 + timedelta(minutes=15)))
        for _ in range(20):
            seen.append({event.sequence for event in store.edition(diary(store), "", "UTC").events})

    threads = [threading.Thread(target=claim, args=(str(n),)) for n in range(7)]
    for thread in threads:
        thread.start()
    barrier.wait()
    both = (replace(E, clock="15:00"), replace(F, clock="17:00"))
    for thread in threads:
        thread.join()
    assert len([claim for claim in won if claim is not None]) == 1
    run(store, (ABOVE, replace(ONE, rows=both), BELOW), 40)
    assert all(len(sequences) == 1 for sequences in seen)


WRITER = """
import os, sys
from dataclasses import replace
from feeds.store import keeping, open_store, timetable
from feeds.store.documents import Archive
from tests.store.rounds import ABOVE, BELOW, ONE, E, F, run

where, point = sys.argv[1], sys.argv[2]
store = open_store(f"sqlite:///{where}")
room = {"finish": timetable, "add": Archive}.get(point, keeping)
real = getattr(room, point)

def dying(*given):
    real(*given)
    print("dying", flush=True)
    os.kill(os.getpid(), 9)

setattr(room, point, dying)
run(store, (ABOVE, replace(ONE, rows=(replace(E, clock="15:00"), replace(F, clock="17:00"))), BELOW), 15)
print("not reached", flush=True)
"""


@pytest.mark.parametrize("point", ["add", "_insert", "_update", "keep", "note", "finish"])
def test_killed_in_the_middle_of_a_round(path: Path, store: Store, point: str) -> None:
    """Nothing lost, nothing doubled: the next run finds the old state whole and makes the round again."""
    run(store, PAGE, 0)
    before = store.edition(diary(store), "", "UTC"), store.version()
    store.close()
    done = subprocess.run([sys.executable, "-c", WRITER, str(path), point], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (-signal.SIGKILL, "dying\n"), done.stderr
    again = open_store(f"sqlite:///{path}")
    assert (again.edition(diary(again), "", "UTC"), again.version()) == before
    assert (
        again.claim("nato", "me", 60, T0 + timedelta(minutes=15, seconds=59)) is None
    )  # the dead one's lease still runs
    moved = (replace(E, clock="15:00"), replace(F, clock="17:00"))
    changes = run(again, (ABOVE, replace(ONE, rows=moved), BELOW), 17)
    edition = again.edition(diary(again), "", "UTC")
    assert [event.sequence for event in edition.events] == [1, 1]
    assert len(changes) == 3
    assert again.version() == 2
    assert run(again, (ABOVE, replace(ONE, rows=moved), BELOW), 40) == ()
    again.close()


STORM = """
import sys
from dataclasses import replace
from feeds.store import open_store
from tests.store.rounds import ABOVE, BELOW, ONE, E, F, run

store = open_store(f"sqlite:///{sys.argv[1]}")
for number in range(10_000):
    clock = f"{10 + number % 8}:00"
    minute = int(sys.argv[2]) + 2 * number
    run(store, (ABOVE, replace(ONE, rows=(replace(E, clock=clock), replace(F, clock=clock))), BELOW), minute)
    print(store.version(), flush=True)
"""


def test_killed_at_any_moment(path: Path, store: Store) -> None:
    """What was reported is there, whole: both events of a round, or neither."""
    run(store, PAGE, 0)
    store.close()
    for attempt in range(5):
        writer = subprocess.Popen(
            [sys.executable, "-c", STORM, str(path), str(100_000 * (attempt + 1))],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout is not None
        reported = 0
        for _ in range(3 + 4 * attempt):
            reported = int(writer.stdout.readline())
        writer.kill()
        rest = [int(line) for line in writer.stdout.read().split()]
        writer.stdout.close()
        writer.wait()
        reported = max([reported, *rest])
        again = open_store(f"sqlite:///{path}")
        assert again.version() in (reported, reported + 1)
        one, other = again.edition(diary(again), "", "UTC").events
        assert one.sequence == other.sequence == again.version() - 1
        assert len(again.edition(Selection(what="releases"), "", "UTC").entries) == 3
        assert len(again.history(one.id)) == one.sequence + 1
        again.close()


def test_an_old_library_is_remarked(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for version, remarked in (
        ((3, 40, 1), True),
        ((3, 44, 6), False),
        ((3, 50, 6), True),
        ((3, 51, 3), False),
        ((3, 60, 0), False),
    ):
        monkeypatch.setattr(sqlite3, "sqlite_version_info", version)
        assert bool(store.remarks()) is remarked


def test_a_full_disk_loses_nothing(path: Path, store: Store) -> None:
    """SQLite's own page limit gives the error that a full disk gives."""
    run(store, PAGE, 0)
    assert isinstance(store, SqlStore)
    with store._database.writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1")
    claim = store.claim("nato", "me", 60, T0 + timedelta(minutes=15))
    assert claim is not None
    many = [replace(BELOW, title=f"Another {n}", lead=f"Number {n}. " * 500) for n in range(200)]
    drafts = [told.draft() for told in many]
    from feeds.comparing import compare
    from feeds.model.change import Known

    changes = compare(Known(), drafts, [None] * 200, [told.release() for told in many], SOURCE, T0)
    with pytest.raises(StoreError, match="the disk is full"):
        store.record(claim, ended("nato", 15, Outcome.CHANGED), changes, None, None, T0)
    assert store.version() == 1
    with store._database.writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    assert store.record(claim, ended("nato", 15, Outcome.CHANGED), changes, None, None, T0)
    assert store.version() == 2


def test_a_store_of_the_first_release_is_brought_up_to_date(path: Path, store: Store) -> None:
    """Nothing in it is lost, and its bytes for subscribers are the same."""
    run(store, PAGE, 0)
    before = store.edition(diary(store), "", "UTC"), store.version()
    store.close()
    with contextlib.closing(sqlite3.connect(path)) as old:
        for statement in (
            "DROP TABLE desk",
            "DROP INDEX events_joined",
            "ALTER TABLE events DROP COLUMN joined",
            "UPDATE alembic_version SET version_num = '0001'",
        ):
            old.execute(statement)
        old.commit()
    again = open_store(f"sqlite:///{path}")
    assert (again.edition(diary(again), "", "UTC"), again.version()) == before
    assert again.acts() == ()
    assert run(again, PAGE, 15) == ()
    again.close()
