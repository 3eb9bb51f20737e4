"""The command as a process that lives and dies: served, stopped, killed in the middle of a round."""

from __future__ import annotations

import re
import signal
import subprocess
import sys

import pytest

from scheduler.cli import exits
from tests.scheduler.helping import TWO, advisory, settle, until


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_says_where_and_what_and_stops_cleanly(run, config, tmp_path, number):
    process = subprocess.Popen(
        [sys.executable, "-m", "scheduler.cli", "--config", config, "serve", "--port", "0"],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        cwd=tmp_path,
        env=run.environ,
    )
    assert process.stderr is not None
    told = []
    for line in process.stderr:
        told.append(line.decode().strip())
        if told[-1].startswith("Next:"):
            break
    process.send_signal(number)
    rest = process.stderr.read().decode()
    assert process.wait(20) == exits.GOOD
    process.stderr.close()
    assert re.fullmatch(r"Reading nato every 2 s\.  http://127\.0\.0\.1:\d+/  \(Ctrl-C stops\)", told[0])
    assert told[1].startswith("nato: 2 releases, 2 events, from ")
    assert rest.strip() == "Stopped."


def test_taken_port_is_said_before_anything_starts(run, config, tmp_path):
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        told = run("--config", config, "serve", "--port", str(taken.getsockname()[1]))
    assert told.code == exits.USAGE
    assert "in use" in told.err
    assert not (tmp_path / "daybook.db").exists()


@pytest.mark.parametrize("point", ["after_fetch", "before_commit", "after_commit"])
def test_killed_round_loses_and_doubles_nothing(run, config, tmp_path, point):
    assert run("--config", config, "refresh", DAYBOOK_TEST_DIE_AT=point).code == -signal.SIGKILL
    done = run("--config", config, "refresh")
    assert done.code == exits.GOOD, done.err
    events = run("--config", config, "events", "--json").told["events"]
    assert len(events) == 2
    if point == "after_fetch":  # dying there again would show nothing new
        return
    settle(tmp_path / "digest.txt", TWO.replace("14:30", "15:00") + "\n" + advisory("Third talks", 30, "9:00"))
    assert run("--config", config, "refresh", DAYBOOK_TEST_DIE_AT=point).code == -signal.SIGKILL
    assert until(lambda: run("--config", config, "refresh").code == exits.GOOD)
    after = run("--config", config, "events", "--json").told["events"]
    assert [event["uid"] for event in after[:2]] == [event["uid"] for event in events]
    assert [(event["start"], event["sequence"]) for event in after] == [
        ("2025-07-16T15:00:00+02:00", 1),
        ("2025-07-23T10:00:00+02:00", 0),
        ("2025-07-30T09:00:00+02:00", 0),
    ]
