"""The command from outside: forms, exit codes, what goes where."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from scheduler.cli import exits
from scheduler.cli.group import ABOUT, VERBS, daybook
from tests.fetching.naughty import Naughty, page
from tests.scheduler.helping import ROOT, TWO, settle


def test_help_tells_every_verb_and_exit_code(run):
    told = run("--help")
    assert told.code == exits.GOOD
    assert re.findall(r"^  ([a-z]+)  ", told.out, re.MULTILINE)[-len(VERBS) :] == sorted(VERBS)
    for code, meaning in exits.MEANING:
        assert re.search(rf"^  {code} +{meaning}$", told.out, re.MULTILINE)


def test_every_verb_is_there_and_in_the_docs():
    doc = (ROOT / "docs/cli.md").read_text(encoding="utf-8")
    assert set(ABOUT) == set(VERBS)
    for verb in VERBS:
        command = daybook.get_command(None, verb)
        assert command.name == verb
        assert command.help
        assert f"`daybook {verb}" in doc
        for option in [
            option for one in [command, *getattr(command, "commands", {}).values()] for option in one.params
        ]:
            assert all(f"`{name}" in doc or f" {name}" in doc for name in option.opts if name.startswith("--"))
    for code, meaning in exits.MEANING:
        assert f"| {code} | {meaning} |" in doc


def test_parse_gives_one_document(run, tmp_path):
    settle(tmp_path / "digest.txt", TWO)
    told = run("parse", "digest.txt", "--json")
    assert (told.code, told.err) == (exits.GOOD, "")
    first, second = told.told["releases"]
    assert first["events"][0]["start"] == "2025-07-16T14:30:00+02:00"
    start, end = first["events"][0]["evidence"]["start"]
    assert first["text"][start:end].startswith("14:30")
    assert second["title"] == "Second talks at the Council"
    assert run("parse", "-", "--json", given=TWO).told == told.told


def test_parse_shows_a_table_with_zones(run, tmp_path):
    settle(tmp_path / "digest.txt", TWO)
    told = run("parse", "digest.txt")
    assert "Wed 16 Jul 2025" in told.out
    assert "14:30 CEST" in told.out
    assert "08:30" in told.out  # on this machine's clock, which stands in New York
    assert "2 releases" in told.err
    assert "\x1b" not in told.out + told.err


def test_parse_needs_neither_store_nor_configuration(run, tmp_path):
    settle(tmp_path / "digest.txt", TWO)
    assert run("parse", "digest.txt", DAYBOOK_CONFIG="none.toml").code == exits.GOOD
    assert [path.name for path in tmp_path.iterdir()] == ["digest.txt"]


def test_parse_lines_answers_each_case_and_names_the_bad_lines(run):
    case = {"id": "a-1", "institution": "NATO", "zone": "Europe/Brussels", "published": None}
    title, _, body = TWO.partition("\n\nSource: NATO\n\n")
    good = json.dumps(case | {"title": title, "body": body.split("Second")[0]})
    given = f"{good}\n\nnot json\n[1]\n{json.dumps({'id': 'x'})}\n{good}\n"
    told = run("parse", "--jsonl", given=given)
    answers = [json.loads(line) for line in told.out.splitlines()]
    assert [answer["id"] for answer in answers] == ["a-1", "a-1"]
    assert answers[0]["events"][0]["start"] == "2025-07-16T14:30:00+02:00"
    assert told.code == exits.SOURCE_FAILED
    assert [line.split(":")[0] for line in told.err.splitlines()] == ["line 3", "line 4", "line 5"]
    assert "Traceback" not in told.err
    assert run("parse", "--jsonl", given=good).code == exits.GOOD


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("parse", "none.txt"), exits.NOT_FETCHED, "There is no file none.txt."),
        (("parse", "."), exits.NOT_FETCHED, "not a regular file"),
        (("parse",), exits.USAGE, "Name a file"),
        (("parse", "x", "--zone", "Europe/Brusels"), exits.USAGE, 'Did you mean "Europe/Brussels"?'),
        (("prase", "x"), exits.USAGE, "Did you mean parse?"),
        (("--at", "yesterday", "version"), exits.USAGE, "is not a date and time"),
        (("--at", "2025-07-14T10:00", "version"), exits.USAGE, "Add the offset"),
        (("--config", "none.toml", "check"), exits.CONFIG, "none.toml: the file cannot be read"),
        (("serve", "--port", "99999999"), exits.USAGE, "--port"),
        (("refresh", "nobody"), exits.CONFIG, 'There is no source "nobody"'),
    ],
)
def test_wrong_use_is_one_sentence_and_its_code(run, arguments, code, said):
    told = run(*arguments)
    assert (told.code, told.out) == (code, "")
    assert said in told.err
    assert "Traceback" not in told.err


def test_empty_text_is_not_understood(run, tmp_path):
    (tmp_path / "empty.txt").write_text("  \n")
    assert run("parse", "empty.txt").code == exits.NOT_UNDERSTOOD


def test_config_mistakes_start_nothing(run, tmp_path, config):
    path = tmp_path / "wrong.toml"
    path.write_text(
        '[store]\nurl = "sqlite:///made.db"\n[[source]]\nid = "A"\nurl = "file:x"\nevry = "1h"\nzone = "Nowhere"\n'
    )
    for verb in (["serve"], ["refresh"], ["check"], ["events"], ["doctor"], ["config", "check"]):
        told = run("--config", str(path), *verb)
        assert (told.code, told.out) == (exits.CONFIG, "")
        lines = told.err.splitlines()
        assert [line.split(":")[1] for line in lines[:3]] == ["4", "6", "7"]
        assert lines[3:] == ["3 problems. Nothing was started."]
    assert not (tmp_path / "made.db").exists()


def test_check_saves_nothing_and_refresh_does(run, config):
    told = run("--config", config, "check")
    assert told.code == exits.GOOD
    assert "2 releases" in told.out
    assert "born event" in told.out
    assert run("--config", config, "events", "--json").told == {"events": []}
    assert run("--config", config, "refresh", "nato").code == exits.GOOD
    events = run("--config", config, "events", "--json").told["events"]
    assert [event["start"] for event in events] == ["2025-07-16T14:30:00+02:00", "2025-07-23T10:00:00+02:00"]
    assert events[0]["url"].startswith("https://daybook.example/e/")
    lines = run("--config", config, "events", "--jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == events
    plain = run("--config", config, "events", "--plain", "--all").out.splitlines()
    assert [len(line.split("\t")) for line in plain] == [9, 9, 9]


def test_check_shows_differences_old_and_new(run, config, tmp_path):
    run("--config", config, "refresh")
    settle(tmp_path / "digest.txt", TWO.replace("14:30 (CEST)", "15:00 (CEST)"))
    told = run("--config", config, "check")
    assert "revised event: Remarks by the Deputy Secretary General" in told.out
    assert "start: 2025-07-16T14:30:00+02:00 → 2025-07-16T15:00:00+02:00" in told.out
    (checked,) = run("--config", config, "check", "--json").told["sources"]
    assert any("2025-07-16T14:30:00+02:00 → 2025-07-16T15:00:00+02:00" in line for line in checked["changes"])
    assert run("--config", config, "events", "--json").told["events"][0]["start"] == "2025-07-16T14:30:00+02:00"


def test_changes_are_listed_newest_first(run, config, tmp_path):
    assert run("--config", config, "changes").err == "0 changes.\n"
    run("--config", config, "refresh")
    settle(tmp_path / "digest.txt", TWO.replace("14:30 (CEST)", "15:00 (CEST)"))
    run("--config", config, "refresh")
    told = run("--config", config, "changes", "--json").told["changes"]
    assert [(one["what"], one["sequence"]) for one in told] == [("revised", 1), ("born", 0), ("born", 0)]
    moved = told[0]
    assert moved["said"] == "Moved, was 14:30 CEST"
    (line,) = moved["lines"]
    assert (line["field"], line["was"], line["now"]) == (
        "start",
        "2025-07-16T14:30:00+02:00",
        "2025-07-16T15:00:00+02:00",
    )
    assert len({one["id"] for one in told}) == 3
    lines = run("--config", config, "changes", "--jsonl", "--limit", "1").out.splitlines()
    assert [json.loads(one) for one in lines] == told[:1]
    rows = [row.split("\t") for row in run("--config", config, "changes", "--plain").out.splitlines()]
    assert [len(row) for row in rows] == [6] * 4
    assert rows[1][2:] == [
        "Moved, was 14:30 CEST",
        "Remarks by the Deputy Secretary General",
        "Wed 16 Jul 2025 15:00 CEST",
        "start: 2025-07-16T14:30:00+02:00 → 2025-07-16T15:00:00+02:00",
    ]
    shown = run("--config", config, "changes", "--from", "nato")
    assert shown.code == exits.GOOD
    assert "14:30:00+02:00 → 2025-07-16T15:00:00+02:00" in shown.out
    assert run("--config", config, "changes", "--from", "nobody").code == exits.CONFIG


def test_show_tells_all_of_an_event_and_of_a_release(run, config, tmp_path):
    run("--config", config, "refresh")
    settle(tmp_path / "digest.txt", TWO.replace("14:30 (CEST)", "15:00 (CEST)"))
    run("--config", config, "refresh")
    event = run("--config", config, "events", "--json").told["events"][0]
    told = run("--config", config, "show", event["id"])
    assert (told.code, told.err) == (exits.GOOD, "")
    facts = {line[:12].strip(): line[12:] for line in told.out.splitlines()}
    assert facts["when"] == "Wed 16 Jul 2025 15:00 CEST (09:00 here), end not stated"
    assert facts["stream"] == facts["access"] == "not stated"
    assert facts["uid"] == f"{event['uid']}, sequence 1"
    assert facts["history"].endswith("start: 2025-07-16T14:30:00+02:00 → 2025-07-16T15:00:00+02:00")
    assert facts["page"] == event["url"]
    same = run("--config", config, "show", event["id"], "--json").told
    assert {key: same[key] for key in event} == event
    assert same["deadlines"] == []
    release = run("--config", config, "show", event["release"])
    assert release.out.splitlines()[0] == "First talks at the Parliament"
    assert f"event       {event['id']}  Wed 16 Jul 2025 15:00 CEST" in release.out
    assert "text        15:00 (CEST) Remarks by the Deputy Secretary General" in release.out
    assert run("--config", config, "show", event["release"], "--json").told["event_ids"] == [event["id"]]
    nobody = run("--config", config, "show", "zzzzzzzz")
    assert (nobody.code, nobody.out) == (exits.USAGE, "")
    assert "There is no event or release zzzzzzzz" in nobody.err


def test_explain_accounts_for_a_file_and_for_what_is_stored(run, config, tmp_path):
    text = TWO.replace(
        "Second talks at the Council\n\nSource: NATO\n\n",
        "Second talks at the Council\n\nSource: NATO\n\nDoors open at 9:15 for media. Call +32 2 555 01 02 now.\n\n",
    )
    settle(tmp_path / "digest.txt", text)
    told = run("explain", "digest.txt")
    assert told.code == exits.GOOD
    assert "start: “14:30 (CEST)”" in told.out
    assert "not used: “9:15”: logistics" in told.out
    assert "not used: “+32 2 555 01 02”: phone or reference number" in told.out
    assert "\x1b" not in told.out
    run("--config", config, "refresh")
    for event in run("--config", config, "events", "--json").told["events"]:
        for id in (event["id"], event["release"]):
            one = run("--config", config, "explain", id)
            assert one.code == exits.GOOD
            assert one.out.strip() in told.out
    gone = run("--config", config, "explain", "zzzzzzzz")
    assert gone.code == exits.USAGE
    assert "no file zzzzzzzz, and no event or release" in gone.err


def test_sources_and_doctor_tell_how_well_a_source_is_read(run, config, tmp_path):
    run("--config", config, "refresh")
    (told,) = run("--config", config, "sources", "--json").told["sources"]
    assert (told["condition"], told["alarms"], told["releases"], told["share"]) == ("ok", [], 2, 1.0)
    assert f"100% of {told['dates']} dates understood" in run("--config", config, "doctor").out
    settle(tmp_path / "digest.txt", "<html><body>Please log in.</body></html>")
    assert run("--config", config, "refresh").code == exits.NOT_UNDERSTOOD
    assert run("--config", config, "check").code == exits.NOT_UNDERSTOOD
    (told,) = run("--config", config, "sources", "--json").told["sources"]
    assert (told["condition"], told["error_kind"], told["failures"]) == ("broken", "shape", 1)
    assert [alarm["code"] for alarm in told["alarms"]] == ["broken"]
    assert "the layout may have changed" in run("--config", config, "sources", "--plain").out
    doctor = run("--config", config, "doctor")
    assert doctor.code == exits.SOURCE_FAILED
    assert "error nato failed once (shape)" in doctor.out
    assert "daybook add proposes how to read it" in doctor.out


def test_set_now_decides_what_is_past(run, config):
    run("--config", config, "refresh")
    assert "1 events, 1 past" in run("--config", config, "--at", "2025-07-20T12:00+02:00", "events").err
    assert "2 events." in run("--config", config, "--at", "2025-07-01T12:00Z", "events").err


def test_refresh_tells_what_failed_by_its_code(run, config, tmp_path):
    (tmp_path / "digest.txt").unlink()
    told = run("--config", config, "refresh")
    assert told.code == exits.NOT_FETCHED
    assert "nato: transport: There is no file" in told.err
    settle(tmp_path / "digest.txt", "")
    assert run("--config", config, "refresh").code == exits.NOT_UNDERSTOOD
    with Path(config).open("a") as out:
        out.write('[[source]]\nid = "gone"\nurl = "file:gone.txt"\n')
    settle(tmp_path / "digest.txt", TWO)
    told = run("--config", config, "refresh", "--json")
    assert told.code == exits.SOURCE_FAILED
    assert [(one["source"], one["outcome"], one["error_kind"]) for one in told.told["rounds"]] == [
        ("nato", "changed", None),
        ("gone", "failed", "transport"),
    ]


def test_unusable_store_is_said_with_its_path(run, config, tmp_path):
    (tmp_path / "daybook.db").write_bytes(b"this is no database, and must not be overwritten" * 100)
    for verb in ("refresh", "events", "doctor"):
        told = run("--config", config, verb)
        assert told.code == exits.STORE
        assert "daybook.db" in told.out + told.err
        assert "Traceback" not in told.err
    assert (tmp_path / "daybook.db").read_bytes().startswith(b"this is no database")


def test_doctor_looks_at_everything(run, config, tmp_path):
    run("--config", config, "refresh")
    told = run("--config", config, "doctor", "--json")
    assert told.code == exits.GOOD
    assert {finding["what"] for finding in told.told["findings"]} >= {"config", "store", "time", "nato"}
    assert told.told["errors"] == 0
    (tmp_path / "digest.txt").unlink()
    for _ in range(3):
        run("--config", config, "refresh")
    told = run("--config", config, "doctor")
    assert told.code == exits.SOURCE_FAILED
    assert "nato failed 3 times in a row" in told.out
    warned = run("--config", config.replace("daybook.toml", "bare.toml"), "doctor")
    assert warned.code == exits.CONFIG


def test_init_writes_a_configuration_that_works_and_overwrites_nothing(run, tmp_path):
    told = run("--at", "2025-07-14T09:41+02:00", "init")
    assert told.code == exits.GOOD
    assert (tmp_path / "data/daybook.db").exists()
    assert run("config", "path").out.strip() == str(tmp_path / "config/daybook.toml")
    assert run("config", "check").code == exits.GOOD
    shown = run("config", "show", "--json").told
    assert shown["store"]["url"] == f"sqlite:///{tmp_path}/data/daybook.db"
    assert run("--at", "2025-07-14T09:41+02:00", "refresh").code == exits.GOOD
    again = run("init")
    assert again.code == exits.CONFIG
    assert "left as it is" in again.err


def test_add_proposes_and_writes_only_on_yes(run, config):
    robots_asked = "/robots.txt"
    shown = "".join(
        f"<article><h2>Talks number {n} with partners</h2><p>On {day} July 2025, the Deputy Secretary General will "
        f"take part in talks with partners in Brussels.</p><p>14:30 (CEST) Remarks number {n}</p></article>"
        for n, day in ((1, "Wednesday, 16"), (2, "Thursday, 17"), (3, "Friday, 18"))
    )
    body = f"<html lang=en><head><title>News</title></head><body><main>{shown}</main></body></html>".encode()
    with Naughty() as server:
        server.script("/news", page(body).replace(b"text/plain", b"text/html"))
        with Path(config).open("a") as out:
            out.write(f'[fetch]\nallow = ["127.0.0.1:{server.port}"]\n')
        before = Path(config).read_text()
        told = run("--config", config, "add", server.url("/news"), "--zone", "Europe/Brussels", "--id", "talks")
        assert told.code == exits.GOOD, told.err
        assert '[[source]]\nid = "talks"' in told.out
        assert "Nothing written" in told.err
        assert Path(config).read_text() == before
        told = run(
            "--config", config, "add", server.url("/news"), "--zone", "Europe/Brussels", "--id", "talks", "--yes"
        )
        assert told.code == exits.GOOD, told.err
        assert run("--config", config, "config", "check").code == exits.GOOD
        assert run("--config", config, "refresh", "talks").code == exits.GOOD
        assert robots_asked in server.paths()
        again = run(
            "--config", config, "add", server.url("/news"), "--zone", "Europe/Brussels", "--id", "talks", "--yes"
        )
        assert again.code == exits.CONFIG
