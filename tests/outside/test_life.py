"""What subscribers see while the source is edited, broken, and the service killed."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from pathlib import Path

import feedparser
import icalendar
import pytest

from tests.outside.running import BIN, Daybook, configure, daybook, environment, free_port, serving, started, until

EVERY_FEED = [
    "/diary.ics",
    "/diary.atom",
    "/diary.rss",
    "/diary.json",
    "/releases.atom",
    "/releases.rss",
    "/releases.json",
]


@pytest.fixture
def digest(shared: Path, tmp_path: Path) -> Path:
    path = tmp_path / "digest.txt"
    shutil.copy(shared / "sources" / "nato-digest.txt", path)
    return path


def events(running: Daybook) -> dict[str, bytes]:
    """UID -> the bytes of the event, without the calendar around it."""
    body = running.get("/diary.ics").body
    parts = [part.split(b"END:VEVENT")[0] for part in body.split(b"BEGIN:VEVENT")[1:]]
    return {next(line for line in part.split(b"\r\n") if line.startswith(b"UID:")).decode(): part for part in parts}


def etags(running: Daybook) -> dict[str, tuple[str, str]]:
    found = {}
    for path in EVERY_FEED:
        headers = running.get(path).headers
        found[path] = (headers["etag"], headers["last-modified"])
    return found


def edit(digest: Path, old: str, new: str) -> None:
    text = digest.read_text("utf-8")
    assert old in text
    fresh = digest.with_suffix(".new")
    fresh.write_text(text.replace(old, new), "utf-8")
    fresh.replace(digest)


def test_a_moved_event_keeps_its_uid_and_moves_alone(digest: Path, tmp_path: Path) -> None:
    with serving(tmp_path, digest) as running:
        before = events(running)
        assert len(before) == 6
        edit(digest, "14:30 (CEST)", "15:00 (CEST)")
        until(lambda: events(running) != before, "the edit was not seen")
        after = events(running)
        assert after.keys() == before.keys()
        moved = [uid for uid in before if before[uid] != after[uid]]
        assert len(moved) == 1
        event = icalendar.Event.from_ical(b"BEGIN:VEVENT" + after[moved[0]] + b"END:VEVENT\r\n")
        assert event["SEQUENCE"] == 1
        assert b"SEQUENCE:0" in before[moved[0]]
        assert b"T150000" in after[moved[0]]

        settled = etags(running)
        running.await_reads(10)
        assert etags(running) == settled
        assert running.stop() == 0
        with started(tmp_path, running.port) as again:
            again.await_reads(1)
            assert etags(again) == settled
            assert again.stop() == 0


def test_validators_save_the_body(digest: Path, tmp_path: Path) -> None:
    with serving(tmp_path, digest) as running:
        for path in [*EVERY_FEED, "/"]:
            whole = running.get(path)
            assert whole.status == 200
            again = running.get(path, If_None_Match=whole.headers["etag"])
            if path == "/" and again.status == 200:  # it tells the minute of the last read, which may just have turned
                whole, again = again, running.get(path, If_None_Match=again.headers["etag"])
            assert again.status == 304
            assert running.get(path, If_Modified_Since=whole.headers["last-modified"]).status == 304
            assert (
                running.get(path, If_None_Match='"other"', If_Modified_Since=whole.headers["last-modified"]).status
                == 200
            )
            head = running.get(path, method="HEAD")
            assert head.status == 200
            assert head.body == b""
            assert head.headers["etag"] == whole.headers["etag"]


@pytest.mark.parametrize("waited", [0.0, 0.15, 0.3, 0.6, 1.0])
def test_a_killed_round_loses_and_doubles_nothing(digest: Path, tmp_path: Path, waited: float) -> None:
    port = free_port()
    configure(tmp_path, digest, port)
    with started(tmp_path, port) as running:
        until(lambda: len(events(running)) == 6, "the digest was not read")
        uids = events(running).keys()
        edit(digest, "14:30 (CEST)", "15:00 (CEST)")
        time.sleep(waited)
        running.stop(signal.SIGKILL)
    with started(tmp_path, port) as again:
        until(lambda: any(b"T150000" in part for part in events(again).values()), "the edit was lost")
        assert events(again).keys() == uids
        assert len(again.get("/releases.json").json()["items"]) == 10
        assert sorted(part.count(b"SEQUENCE:1") for part in events(again).values()) == [0, 0, 0, 0, 0, 1]


@pytest.mark.parametrize("at", ["after_fetch", "before_commit", "after_commit"])
def test_dying_at_each_step_of_a_round(digest: Path, tmp_path: Path, at: str) -> None:
    port = free_port()
    configure(tmp_path, digest, port)
    first = daybook("--config", str(tmp_path / "daybook.toml"), "refresh")
    assert first.returncode == 0, first.stderr
    edit(digest, "14:30 (CEST)", "15:00 (CEST)")
    died = subprocess.run(
        [BIN / "daybook", "--config", tmp_path / "daybook.toml", "refresh"],
        env=environment(DAYBOOK_TEST_DIE_AT=at),
        timeout=60,
    )
    assert died.returncode == -signal.SIGKILL
    with started(tmp_path, port) as running:
        until(lambda: any(b"T150000" in part for part in events(running).values()), "the edit was lost")
        assert len(events(running)) == 6


FAULTS = {
    "control character": ("Rose-Roth Seminar\n", "Rose-Roth\x00\x0b\x1b Seminar\n"),
    "tag": (
        "NATO Deputy Secretary General to visit Croatia",
        "NATO <b>Deputy</b> <script>alert(1)</script> Secretary General to visit Croatia",
    ),
    "long line": ("While in Berlin, ", "word " * 2000 + "While in Berlin, "),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_one_bad_line_costs_no_release_and_no_feed(digest: Path, tmp_path: Path, fault: str) -> None:
    edit(digest, *FAULTS[fault])
    with serving(tmp_path, digest) as running:
        assert_whole(running)


@pytest.mark.parametrize("form", ["crlf", "bom", "utf-16"])
def test_the_form_of_the_bytes_changes_nothing(digest: Path, tmp_path: Path, form: str) -> None:
    with serving(tmp_path, digest) as running:
        until(lambda: len(events(running)) == 6, "the digest was not read")
        settled = etags(running)
        text = digest.read_text("utf-8")
        made = {
            "crlf": text.replace("\n", "\r\n").encode(),
            "bom": b"\xef\xbb\xbf" + text.encode(),
            "utf-16": text.encode("utf-16"),
        }
        fresh = digest.with_suffix(".new")
        fresh.write_bytes(made[form])
        fresh.replace(digest)
        running.await_reads(3)
        assert etags(running) == settled
        assert running.source()["error"] is None


def assert_whole(running: Daybook) -> None:
    """Ten releases, six events, every feed valid."""
    assert len(running.get("/releases.json").json()["items"]) == 10
    assert len(events(running)) == 6
    assert not [
        error for part in icalendar.Calendar.from_ical(running.get("/diary.ics").body).walk() for error in part.errors
    ]
    for path in EVERY_FEED:
        answer = running.get(path)
        assert answer.status == 200
        if path.endswith((".atom", ".rss")):
            assert feedparser.parse(answer.body).bozo == 0, path
        assert b"<script>alert" not in answer.body


def test_an_emptied_or_missing_source_leaves_the_last_good_state(digest: Path, tmp_path: Path) -> None:
    with serving(tmp_path, digest) as running:
        until(lambda: len(events(running)) == 6, "the digest was not read")
        settled, good = etags(running), digest.read_text("utf-8")
        digest.write_text("", "utf-8")
        until(lambda: running.source()["failures"] >= 1, "the emptied source was not noticed")
        assert etags(running) == settled
        assert running.source()["error"]
        digest.unlink()
        until(lambda: "digest.txt" in (running.source()["error"] or ""), "the missing source was not noticed")
        assert etags(running) == settled
        digest.write_text(good, "utf-8")
        until(lambda: running.source()["failures"] == 0, "the source did not recover")
        assert etags(running) == settled


def test_three_mistakes_are_three_sentences_and_nothing_starts(tmp_path: Path) -> None:
    config = tmp_path / "daybook.toml"
    config.write_text("""[site]
url = "http://127.0.0.1:8000"
zone = "Europe/Brusels"
[[source]]
id = "nato"
name = "NATO"
kind = "digset"
url = "file:///tmp/digest.txt"
zone = "Europe/Brussels"
evry = "15m"
""")
    refused = daybook("--config", str(config), "serve", "--port", str(free_port()))
    assert refused.returncode == 3
    said = refused.stderr.splitlines()
    for line, words in (
        (3, 'Did you mean "Europe/Brussels"?'),
        (7, 'Did you mean "digest"?'),
        (10, 'Did you mean "every"?'),
    ):
        assert [one for one in said if one.startswith(f"{config}:{line}:") and one.endswith(words)], refused.stderr
    assert "Traceback" not in refused.stderr
    assert not (tmp_path / "data").exists()


def test_the_digest_is_read_as_the_desk_reads_it(shared: Path) -> None:
    answer = daybook("parse", str(shared / "sources" / "nato-digest.txt"), "--json")
    assert answer.returncode == 0, answer.stderr
    read = json.loads(answer.stdout)["releases"]
    gold = json.loads((shared / "corpus" / "nato-digest.gold.json").read_text("utf-8"))
    assert [one["title"] for one in read] == [one["title"] for one in gold]
    for got, want in zip(read, gold, strict=True):
        assert (got["kind"], got["dated"]) == (want["kind"], want["date_from_text"]), got["title"]
        assert len(got["events"]) == len(want["events"])
        for event, wanted in zip(got["events"], want["events"], strict=True):
            same = ("start", "end", "all_day", "zone", "stream", "access", "status")
            assert {name: event[name] for name in same} == {name: wanted[name] for name in same}, got["title"]
            assert event.get("announced", False) == wanted.get("announced", False)
            for field, words in (("title", "title_has"), ("location", "where_has"), ("stream_at", "stream_has")):
                assert all(word.casefold() in (event[field] or "").casefold() for word in wanted[words]), (field, event)
            for name, (first, last) in event["evidence"].items():
                assert got["text"][first:last].strip(), name
