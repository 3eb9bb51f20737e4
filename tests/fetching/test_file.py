"""Files: only regular ones, inside their folder, whole and left alone."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest

from feeds.fetching import Manners, fetch, file
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.errors import FetchError
from feeds.model.newsroom import Source

NOW = datetime(2025, 7, 14, 8, 0, tzinfo=UTC)


def source(path) -> Source:
    return Source(id="s", name="S", kind="digest", url=path.absolute().as_uri(), zone="Europe/Brussels", every=2)


def settle(path, content: bytes) -> None:
    """A file that was last touched an hour before NOW."""
    path.write_bytes(content)
    old = (NOW - timedelta(hours=1)).timestamp()
    os.utime(path, (old, old))


def refused(path, manners: Manners | None = None) -> FetchError:
    with pytest.raises(FetchError) as raised:
        fetch(source(path), Validators(), NOW, (), manners)
    assert str(path) in str(raised.value)
    return raised.value


def test_file_is_read_whole_and_then_unchanged(tmp_path):
    path = tmp_path / "a digest.txt"
    settle(path, b"one")
    got = fetch(source(path), Validators(), NOW)
    assert isinstance(got, Document)
    assert got.content == b"one"
    assert isinstance(fetch(source(path), got.validators, NOW), Unchanged)
    settle(path, b"two")
    assert fetch(source(path), got.validators, NOW).content == b"two"


def test_fresh_file_is_taken_once_left_alone(tmp_path):
    path = tmp_path / "digest.txt"
    path.write_bytes(b"fresh")
    assert fetch(source(path), Validators(), datetime.now(UTC)).content == b"fresh"


def meanwhile(monkeypatch, write) -> None:
    """What somebody writes between the reading of a file and the look that follows it, each time anew."""
    look = file._look

    def looked(path):
        write()
        return look(path)

    monkeypatch.setattr(file, "SETTLED", 0.05)
    monkeypatch.setattr(file, "_look", looked)


def test_half_written_file_is_not_taken(tmp_path, monkeypatch):
    path = tmp_path / "digest.txt"
    path.write_bytes(b"half")
    meanwhile(monkeypatch, lambda: path.write_bytes(b"half and whole") if path.stat().st_size == 4 else None)
    assert fetch(source(path), Validators(), datetime.now(UTC)).content == b"half and whole"


def test_file_that_never_rests_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "digest.txt"
    path.write_bytes(b"")

    def write() -> None:
        with path.open("ab") as out:
            out.write(b"more ")

    meanwhile(monkeypatch, write)
    assert refused(path).kind == "transport"


def test_absent_folder_and_unreadable_are_transport_or_blocked(tmp_path):
    assert refused(tmp_path / "none.txt").kind == "transport"
    folder = tmp_path / "folder"
    folder.mkdir()
    assert refused(folder).kind == "blocked"


def test_pipe_and_device_are_blocked_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe").kind == "blocked"
    with pytest.raises(FetchError) as raised:
        fetch(Source(id="s", name="S", kind="digest", url="file:///dev/zero", zone="UTC", every=2), Validators(), NOW)
    assert raised.value.kind == "blocked"


def test_link_within_the_folder_is_followed_and_out_of_it_is_not(tmp_path):
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    settle(inside / "real.txt", b"real")
    settle(outside / "other.txt", b"other")
    (inside / "current.txt").symlink_to("real.txt")
    (inside / "escape.txt").symlink_to(outside / "other.txt")
    (inside / "loop.txt").symlink_to("loop.txt")
    assert fetch(source(inside / "current.txt"), Validators(), NOW).content == b"real"
    assert refused(inside / "escape.txt").kind == "blocked"
    assert refused(inside / "loop.txt").kind == "transport"


def test_sparse_giant_is_too_large(tmp_path):
    path = tmp_path / "giant"
    with path.open("wb") as out:
        out.truncate(5 * 1024**3)
    assert refused(path).kind == "too-large"
    settle(path, b"x" * 2001)
    assert refused(path, Manners(limit=200)).kind == "too-large"
    settle(path, b"x" * 2000)
    assert len(fetch(source(path), Validators(), NOW, (), Manners(limit=200)).content) == 2000
