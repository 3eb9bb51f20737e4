"""Large documents are kept as edits of one another, and come back byte for byte, also from another process's store."""

from __future__ import annotations

import hashlib
import random
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from feeds.model.change import Change, Outcome, Round, What
from feeds.model.document import Document, Validators
from feeds.model.ends import common_ends
from feeds.model.errors import StoreError
from feeds.store import open_store
from feeds.store.bodies import LARGE
from feeds.store.contract import Store
from feeds.store.documents import CHAIN
from tests.comparing.desk import SOURCE, T0


def document(content: bytes) -> Document:
    validators = Validators(digest=hashlib.sha256(content).hexdigest())
    return Document(
        address="file:///d", content=content, media_type=None, charset=None, fetched_at=T0, validators=validators
    )


def keep(store: Store, content: bytes, minutes: int) -> None:
    at = T0 + timedelta(minutes=minutes)
    claim = store.claim("nato", "me", 60, at)
    assert claim is not None
    done = Round(source="nato", started=at, finished=at, outcome=Outcome.CHANGED)
    change = Change(what=What.SEEN, at=at)
    assert store.record(claim, done, (change,), document(content), None, at)


def sizes(path: Path) -> list[int]:
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        found = [int(size) for (size,) in connection.execute(text("SELECT length(content) FROM documents ORDER BY id"))]
    engine.dispose()
    return found


@pytest.fixture
def versions() -> list[bytes]:
    """A document of over a megabyte that no compressor makes small, edited a few bytes at a time."""
    dice = random.Random(5)
    content = dice.randbytes(LARGE + 1000)
    told = [content]
    for _ in range(5):
        at = dice.randrange(len(content))
        content = content[:at] + dice.randbytes(dice.randrange(40)) + content[at + dice.randrange(40) :]
        told.append(content)
    return [*told, b"short", told[0], told[1] + b"more", b"".join(reversed(told))]


def test_edits_come_back_whole(tmp_path: Path, versions: list[bytes]) -> None:
    path = tmp_path / "store.db"
    store = open_store(f"sqlite:///{path}")
    store.register([SOURCE], T0)
    for number, content in enumerate(versions):
        keep(store, content, number)
        if number == 3:  # another process: it does not know what was kept last, so it keeps the whole
            store.close()
            store = open_store(f"sqlite:///{path}")
    kept = sizes(path)
    # whole: the first, one after a restart, one after a short one, one edited far apart, one that is all new
    assert [number for number, size in enumerate(kept) if size > LARGE] == [0, 4, 7, 8, 9]
    assert [one.content for one in store.documents("nato")] == versions
    found = store.documents("nato")
    assert [found[number].content for number in (9, 2, 8, 3, 0)] == [versions[n] for n in (9, 2, 8, 3, 0)]
    assert [one.content for one in found[5:]] == versions[5:]
    assert found[3].validators == document(versions[3]).validators
    store.close()


def test_a_long_chain_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = open_store(f"sqlite:///{path}")
    store.register([SOURCE], T0)
    content = random.Random(5).randbytes(LARGE)
    for number in range(CHAIN + 3):
        keep(store, content + bytes([number]), number)
    whole = [number for number, size in enumerate(sizes(path)) if size > LARGE]
    assert whole == [0, CHAIN + 1]
    assert store.documents("nato")[CHAIN + 2].content == content + bytes([CHAIN + 2])
    store.close()


def test_a_lost_base_is_told(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = open_store(f"sqlite:///{path}")
    store.register([SOURCE], T0)
    content = random.Random(5).randbytes(LARGE)
    keep(store, content, 0)
    keep(store, content + b"x", 1)
    store.close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM documents WHERE id = 1"))
    engine.dispose()
    again = open_store(f"sqlite:///{path}")
    with pytest.raises(StoreError, match="lacks document 1"):
        again.documents("nato")[0]
    again.close()


def test_common_ends() -> None:
    dice = random.Random(1)
    for _ in range(3000):
        old = bytes(dice.choice(b"ab") for _ in range(dice.randrange(40)))
        new = old
        for _ in range(dice.randrange(3)):
            at = dice.randrange(len(new) + 1)
            more = bytes(dice.choice(b"ab") for _ in range(dice.randrange(4)))
            new = new[:at] + more + new[min(len(new), at + dice.randrange(5)) :]
        least = min(len(old), len(new))
        first = next((n for n in range(least) if old[n] != new[n]), least)
        last = next((n for n in range(least - first) if old[-1 - n] != new[-1 - n]), least - first)
        assert common_ends(old, new) == (first, last)
