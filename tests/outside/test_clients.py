"""Real calendars and feed readers subscribe to a Daybook that reads the NATO digest."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import feedparser
import icalendar
import pytest

from tests.outside.running import BIN, Daybook, environment, serving

JS = Path(__file__).parent / "js"
FEEDS = [f"/{name}.{ending}" for name in ("diary", "releases") for ending in ("atom", "rss")]


@pytest.fixture(scope="module")
def served(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Daybook]:
    folder = tmp_path_factory.mktemp("clients")
    digest = folder / "digest.txt"
    shutil.copy(shared / "sources" / "nato-digest.txt", digest)
    with serving(folder, digest, every="2s") as running:
        yield running


@pytest.mark.parametrize("zone", ["UTC", "Europe/Brussels", "America/New_York", "Asia/Tokyo"])
def test_khal_shows_the_right_local_time(served: Daybook, tmp_path: Path, zone: str) -> None:
    (tmp_path / "vdirsyncer.conf").write_text(f"""[general]
status_path = "{tmp_path}/status/"
[pair daybook]
a = "there"
b = "here"
collections = null
conflict_resolution = "a wins"
[storage there]
type = "http"
url = "{served.site}/diary.ics"
[storage here]
type = "filesystem"
path = "{tmp_path}/here/"
fileext = ".ics"
""")
    (tmp_path / "khal.conf").write_text(f"""[calendars]
[[daybook]]
path = {tmp_path}/here/
[sqlite]
path = {tmp_path}/khal.db
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
""")
    env = environment(HOME=str(tmp_path), TZ=zone, XDG_DATA_HOME=str(tmp_path), LC_ALL="C.UTF-8")
    for verb in ("discover", "sync"):
        subprocess.run(
            [BIN / "vdirsyncer", "-c", tmp_path / "vdirsyncer.conf", verb],
            env=env,
            check=True,
            capture_output=True,
            timeout=60,
        )
    listed = subprocess.run(
        [
            BIN / "khal",
            "-c",
            tmp_path / "khal.conf",
            "list",
            "--notstarted",
            "--format",
            "{start} {title}",
            "--day-format",
            "",
            "2025-07-10",
            "10d",
        ],
        env=env,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout.splitlines()
    for day, hour, words in (
        ("07-14", "09:35", "Rose-Roth"),
        ("07-12", "13:00", "Dubrovnik"),
        ("07-16", "14:30", "remarks"),
    ):
        at = (
            datetime.fromisoformat(f"2025-{day}T{hour}")
            .replace(tzinfo=ZoneInfo("Europe/Brussels"))
            .astimezone(ZoneInfo(zone))
        )
        wanted = f"{at:%Y-%m-%d %H:%M}"
        assert any(line.startswith(wanted) and words in line for line in listed), f"{wanted} {words} not in {listed}"


def test_newsboat_lists_the_ten_releases(served: Daybook, tmp_path: Path) -> None:
    if shutil.which("newsboat") is None:
        pytest.skip("newsboat is not installed: apt-get install newsboat")
    for ending in ("atom", "rss"):
        cache, urls, config = (tmp_path / f"{ending}.{name}" for name in ("db", "urls", "config"))
        urls.write_text(f"{served.site}/releases.{ending}\n")
        config.write_text("")
        command = ["newsboat", "-C", config, "-c", cache, "-u", urls, "-x", "reload"]
        subprocess.run(
            command, check=True, capture_output=True, timeout=60, env=environment(HOME=str(tmp_path), LC_ALL="C.UTF-8")
        )
        with sqlite3.connect(cache) as base:
            titles = [row[0] for row in base.execute("select title from rss_item")]
        base.close()
        assert len(titles) == 10
        assert any("Rose-Roth" in title for title in titles)


@pytest.mark.parametrize("path", FEEDS)
def test_feedparser_finds_no_fault(served: Daybook, path: str) -> None:
    feed = feedparser.parse(served.get(path).body)
    assert feed.bozo == 0
    assert feed.entries
    assert all(entry.id and entry.title and entry.get("published") for entry in feed.entries)


def test_every_calendar_is_read_by_icalendar_and_ical_js(served: Daybook) -> None:
    node = shutil.which("node")
    if node is None or not (JS / "node_modules").is_dir():
        pytest.skip("node or ical.js is not installed: apt-get install nodejs npm, then npm ci in tests/outside/js")
    diary = served.get("/diary.json").json()
    ids = [item["_daybook"]["id"] for item in diary["items"]]
    assert len(ids) == 6
    for path in ["/diary.ics", *(f"/e/{id}.ics" for id in ids)]:
        body = served.get(path).body
        calendar = icalendar.Calendar.from_ical(body)
        assert not [error for part in calendar.walk() for error in part.errors]
        seen = json.loads(
            subprocess.run([node, JS / "read.mjs"], input=body, check=True, capture_output=True, timeout=60).stdout
        )
        ours = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
        assert {event["uid"] for event in seen} == set(ours)
        for event in seen:
            start = ours[event["uid"]].decoded("DTSTART")
            assert event["start"] == (
                start.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%S.000Z")
                if isinstance(start, datetime)
                else start.isoformat()
            )
