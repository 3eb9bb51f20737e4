"""What an operator does by hand, through the command, a real store and real rounds."""

from __future__ import annotations

import json

import pytest

from feeds.model.edition import Act
from feeds.publishing import publish
from feeds.store import open_store
from feeds.store.contract import Selection
from scheduler.cli import exits, main
from tests.scheduler.helping import TWO, Moved, configured, opened, settle, turn

BY = ("--who", "A. Desk", "--why", "phoned the press office")


@pytest.fixture
def world(tmp_path):
    settle(tmp_path / "digest.txt", TWO)
    settings = configured(tmp_path, (tmp_path / "digest.txt").as_uri())
    with opened(settings, Moved()) as made:
        turn(made)
        yield made, tmp_path


def daybook(folder, *words: str, at: str = "2025-07-10T09:00Z") -> int:
    return main(["--config", str(folder / "daybook.toml"), "--at", at, *words])


def first(made):
    return made.store.edition(Selection(what="diary"), "https://d.example", "Europe/Brussels").events[0]


def edit(made, folder, old: str, new: str, text: str = TWO) -> str:
    text = text.replace(old, new, 1)
    settle(folder / "digest.txt", text)
    made.clock.on(hours=2)
    turn(made)
    return text


def calendar(made) -> str:
    edition = made.store.edition(Selection(what="diary"), "https://d.example", "Europe/Brussels")
    return publish(edition, "ics").body.decode().replace("\r\n ", "")


def test_a_correction_survives_re_reading(world, capsys):
    made, folder = world
    before = first(made)
    assert daybook(folder, "correct", before.id, "--start", "2025-07-16T15:15", *BY) == exits.GOOD
    after = first(made)
    assert (after.uid, after.sequence) == (before.uid, before.sequence + 1)
    assert after.event.start.iso() == "2025-07-16T15:15:00+02:00"
    assert after.own == before.event
    line = after.changes[-1]
    assert (line.field, line.was, line.now, line.why) == (
        "start",
        "2025-07-16T14:30:00+02:00",
        "2025-07-16T15:15:00+02:00",
        "operator",
    )
    assert line.words == "A. Desk: phoned the press office"
    assert "DTSTART;TZID=Europe/Brussels:20250716T151500" in calendar(made)
    assert "Corrected by the desk: start Wednesday 16 July 2025\\, 15:15 CEST\\; source says" in calendar(made)

    bytes_before, version = calendar(made), made.store.version()
    made.clock.on(hours=1)
    turn(made)
    assert (calendar(made), made.store.version()) == (bytes_before, version)

    # an edit elsewhere in the text, and one of the very line, leave it in force
    text = edit(made, folder, "exchange of views", "frank exchange of views")
    assert first(made).event.start.iso() == "2025-07-16T15:15:00+02:00"
    assert first(made).sequence == after.sequence
    edit(made, folder, "14:30 (CEST)", "17:00 (CEST)", text)
    third = first(made)
    assert third.event.start.iso() == "2025-07-16T15:15:00+02:00"
    assert (third.sequence, third.own.start.iso()) == (after.sequence, "2025-07-16T17:00:00+02:00")
    assert [doubt.code for doubt in third.event.doubts] == ["correction-overtaken"]
    assert [line.field for line in third.changes] == ["start", "as_written", "doubts", "source_start"]
    assert third.modified_at == made.clock.now().replace(microsecond=0)


def test_a_correction_that_the_source_takes_up_is_met(world, capsys):
    made, folder = world
    event = first(made)
    assert daybook(folder, "correct", event.id, "--start", "2025-07-16T13:15:00Z", *BY) == exits.GOOD
    corrected = first(made)
    text = edit(made, folder, "14:30 (CEST)", "15:15 (CEST)")
    met = first(made)
    assert met.corrections[0].met_at == made.clock.now().replace(microsecond=0)
    assert (met.event.start.iso(), met.sequence) == ("2025-07-16T15:15:00+02:00", corrected.sequence)
    assert "and told by the newsroom too since" in calendar(made)
    edit(made, folder, "15:15 (CEST)", "18:00 (CEST)", text)
    followed = first(made)
    assert (followed.event.start.iso(), followed.sequence) == ("2025-07-16T18:00:00+02:00", corrected.sequence + 1)


def test_undo(world, capsys):
    made, folder = world
    event = first(made)
    words = ("--location", "Room 9", "--stream", "https://live.example/9", "--status", "tentative")
    assert daybook(folder, "correct", event.id, *words, *BY) == exits.GOOD
    corrected = first(made)
    assert (corrected.event.location, corrected.event.stream.url) == ("Room 9", "https://live.example/9")
    assert corrected.sequence == event.sequence + 1
    assert daybook(folder, "correct", event.id, "--undo", "location", *BY, at="2025-07-10T09:30Z") == exits.GOOD
    assert (first(made).event.location, first(made).event.status) == (event.event.location, "tentative")
    assert daybook(folder, "correct", event.id, "--undo", *BY, at="2025-07-10T09:40Z") == exits.GOOD
    after = first(made)
    assert (after.event, after.said, after.corrections) == (event.event, None, ())
    assert after.sequence == corrected.sequence + 2
    assert [act.act for act in made.store.acts(event.id)] == [Act.SET] * 3 + [Act.UNDO] * 3
    assert daybook(folder, "correct", event.id, "--undo", *BY) == exits.USAGE
    assert "no correction" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--start", "yesterday"), "no date or time"),
        (("--start", "2025-07-16T14:30"), "The newsroom says so itself"),
        (("--status", "perhaps"), "is no status"),
        (("--end", "2025-07-16T10:00"), "not after the start"),
        (("--end", "2025-07-18"), "both a day, or both a time"),
        (("--start", "2025-10-26T02:30"), "does not exist once"),
        (("--title", "  "), "cannot be empty"),
        ((), "Say what to correct"),
        (("--undo", "--title", "x"), "not both"),
    ],
)
def test_refused_in_one_sentence(world, capsys, words, said):
    made, folder = world
    before, version = first(made), made.store.version()
    assert daybook(folder, "correct", before.id, *words, *BY) == exits.USAGE
    assert said in capsys.readouterr().err
    assert (first(made), made.store.version()) == (before, version)
    assert daybook(folder, "correct", "zzzzzzzz", "--title", "x", *BY) == exits.USAGE


def test_kill(world, capsys):
    made, folder = world
    event = first(made)
    assert daybook(folder, "kill", event.id, *BY) == exits.GOOD
    dead = first(made)
    assert (dead.uid, dead.sequence, dead.event.status) == (event.uid, event.sequence + 1, "cancelled")
    text = calendar(made)
    assert "STATUS:CANCELLED" in text
    assert "Withdrawn by the publisher" in text
    assert event.event.title not in text
    told = json.dumps([str(revision) for revision in made.store.history(event.id)])
    assert event.event.title not in told
    # neither an edit nor a re-reading brings it back
    bytes_before = calendar(made)
    edit(made, folder, "14:30 (CEST)", "15:00 (CEST)")
    assert calendar(made) == bytes_before
    assert len(made.store.edition(Selection(what="diary"), "x", "UTC").events) == 2
    assert daybook(folder, "correct", event.id, "--title", "x", *BY) == exits.USAGE


def test_backup(world, capsys):
    made, folder = world
    copy = folder / "copy.db"
    assert daybook(folder, "backup", str(copy)) == exits.GOOD
    again = open_store(f"sqlite:///{copy}", create=False)
    assert again.edition(Selection(what="diary"), "x", "UTC").events == (
        made.store.edition(Selection(what="diary"), "x", "UTC").events
    )
    again.close()
    assert daybook(folder, "backup", str(copy)) == exits.STORE
    assert "there already" in capsys.readouterr().err
