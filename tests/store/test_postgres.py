"""The store's contract on a real PostgreSQL server, and what only several processes can do.

Where no server is installed or named, there is nothing here to run; CI has one.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, make_url, text

from feeds.model.errors import StoreError
from feeds.store import Selection, Store, open_store
from feeds.store.sql import SqlStore
from feeds.store.tables import metadata
from tests.comparing.desk import SOURCE, T0
from tests.store import server
from tests.store.contract import StoreContract
from tests.store.rounds import ABOVE, BELOW, ONE, PAGE, E, F, diary, run

if server.AVAILABLE:

    @pytest.fixture(scope="module")
    def main() -> Iterator[str]:
        with server.running() as address:
            yield address

    @pytest.fixture
    def url(main: str) -> Iterator[str]:
        """A database of its own."""
        name = f"daybook_{uuid.uuid4().hex}"
        engine = create_engine(make_url(main).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        yield make_url(main).set(database=name).render_as_string(hide_password=False)
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        engine.dispose()

    @pytest.fixture
    def store(url: str) -> Iterator[Store]:
        opened = open_store(url)
        opened.register([SOURCE], T0)
        yield opened
        opened.close()

    class TestPostgres(StoreContract):
        """The contract."""

    def test_the_migrations_make_exactly_the_tables_of_the_program(store: Store) -> None:
        assert isinstance(store, SqlStore)
        with store._database.reading() as connection:
            assert compare_metadata(MigrationContext.configure(connection), metadata) == []

    def test_replicas_never_share_a_claim(url: str, store: Store) -> None:
        """Eight processes' worth of connections, forty sources: each is given out once."""
        sources = [replace(SOURCE, id=f"s{n}", url=f"file:///{n}") for n in range(40)]
        store.register(sources, T0)
        replicas = [open_store(url) for _ in range(8)]
        given: list[str] = []
        barrier = threading.Barrier(len(replicas))

        def work(replica: Store, name: str) -> None:
            barrier.wait()
            while True:
                claim = replica.claim_due(name, 60, T0)
                if claim is not None:
                    given.append(claim.source)
                elif len(given) >= len(sources):  # None also where the last rows were locked by others
                    return

        threads = [threading.Thread(target=work, args=(replica, str(n))) for n, replica in enumerate(replicas)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(given) == sorted(source.id for source in sources)
        for replica in replicas:
            replica.close()

    def test_a_replica_sees_what_another_stored(url: str, store: Store) -> None:
        other = open_store(url)
        run(store, PAGE, 0)
        assert other.version() == 1
        moved = (ABOVE, replace(ONE, rows=(replace(E, clock="15:00"), F)), BELOW)
        run(other, moved, 15)
        assert run(store, moved, 30) == ()
        run(store, PAGE, 45)
        assert run(other, PAGE, 60) == ()
        assert store.edition(diary(store), "", "UTC") == other.edition(diary(other), "", "UTC")
        assert max(event.sequence for event in other.edition(diary(other), "", "UTC").events) == 2
        other.close()

    def test_both_databases_give_the_same_edition(tmp_path_factory: pytest.TempPathFactory, store: Store) -> None:
        lite = open_store(f"sqlite:///{tmp_path_factory.mktemp('lite')}/x.db")
        lite.register([SOURCE], T0)
        moved = (ABOVE, replace(ONE, rows=(replace(E, clock="15:00"), F)), BELOW)
        for number, page in enumerate([PAGE, moved, (ABOVE, BELOW), (ABOVE, BELOW), moved]):
            run(lite, page, number * 15)
            run(store, page, number * 15)
        for what in ("diary", "releases"):
            selection = Selection(what=what)  # one of two literals
            assert lite.edition(selection, "", "UTC") == store.edition(selection, "", "UTC")
        assert lite.health() == store.health()
        lite.close()

    def test_connections_that_died_are_replaced(url: str, store: Store) -> None:
        run(store, PAGE, 0)
        assert isinstance(store, SqlStore)
        engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(
                text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name='daybook'")
            )
        engine.dispose()
        assert store.version() == 1
        assert store.claim("nato", "me", 60, T0 + timedelta(hours=1)) is not None

    def test_a_newer_database_is_refused(url: str, store: Store) -> None:
        store.close()
        engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num='9999'"))
        engine.dispose()
        with pytest.raises(StoreError, match="written by a newer Daybook"):
            open_store(url)

    def test_several_may_start_at_once(url: str) -> None:
        opened: list[Store] = []
        threads = [threading.Thread(target=lambda: opened.append(open_store(url))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [store.version() for store in opened] == [0, 0, 0, 0]
        for store in opened:
            store.close()

    def test_an_empty_database_is_not_filled_unless_asked(url: str) -> None:
        with pytest.raises(StoreError, match="There is no store in postgresql://"):
            open_store(url, create=False)

    def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
        with pytest.raises(StoreError, match="cannot be reached") as caught:
            open_store("postgresql://me:secret@127.0.0.1:1/none")
        assert "secret" not in str(caught.value)
