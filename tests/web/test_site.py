"""What holds at every address: headers, methods, sentences instead of tracebacks; and /healthz."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from feeds.model.alarms import Condition, condition
from feeds.model.change import Health
from feeds.web import Site, create_app
from tests.publishing.examples import sid
from tests.web.seed import NOW, House
from tests.web.test_pages import page

PATHS = [
    "/",
    "/diary.ics",
    "/releases.atom",
    "/healthz",
    "/releases",
    "/nope",
    "/nope.ics",
    f"/e/{sid('7k2m9q4d')}",
    "/?x=1",
]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "POST", "DELETE", "FOO"])
def test_every_answer_is_guarded_and_sets_no_cookie(rich: House, path: str, method: str) -> None:
    answer = rich.client.open(path, method=method)
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'; ")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in answer.headers
    if method not in ("GET", "HEAD", "OPTIONS"):
        assert answer.status_code == 405
        assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"
    else:
        assert answer.status_code < 500


def test_a_fault_of_ours_is_a_sentence(rich: House) -> None:
    def stopped() -> datetime:
        raise RuntimeError("secret detail")

    client = create_app(
        rich.store, Site(address="https://x.example", zone="UTC", now=stopped, version="0")
    ).test_client()
    answer = client.get("/")
    assert answer.status_code == 500
    assert answer.text == "The page could not be made. It has been logged; the feeds may still work.\n"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_store_that_cannot_be_read_is_said(rich: House, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "daybook.db") as database:
        for (name,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
            if not name.startswith("sqlite_"):
                database.execute(f'drop table "{name}"')
    for path in ("/diary.ics", "/"):
        answer = rich.client.get(path)
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "60")
        assert "cannot be read at the moment" in answer.text
    health = rich.client.get("/healthz")
    told = json.loads(health.data)
    assert (health.status_code, told["status"], told["sources"]) == (503, "broken", [])
    assert told["error"]


def health_of(rich: House) -> tuple[str, int, int]:
    """Status, code, code when asked strictly."""
    plain, strict = rich.client.get("/healthz"), rich.client.get("/healthz?strict=1")
    assert plain.headers["Cache-Control"] == strict.headers["Cache-Control"] == "no-store"
    return json.loads(plain.data)["status"], plain.status_code, strict.status_code


def test_healthz_tells_each_source_in_the_agreed_shape(rich: House) -> None:
    told = json.loads(rich.client.get("/healthz").data)
    read = "2025-07-14T07:38:00Z"
    assert told == {
        "status": "ok",
        "sources": [
            {
                "id": "council",
                "last_try": read,
                "last_success": read,
                "last_change": read,
                "next_try": "2025-07-14T07:53:00Z",
                "failures": 0,
                "error": None,
            }
        ],
        "alarms": [],
        "reading": {
            "council": {
                "condition": "ok",
                "error_kind": None,
                "releases": None,
                "usual_releases": None,
                "texts": 0,
                "dates": 0,
                "dates_unclear": 0,
                "share": None,
                "longest_pause": None,
            }
        },
    }
    assert health_of(rich) == ("ok", 200, 200)


def test_a_source_is_late_after_two_intervals_and_five_minutes(rich: House) -> None:
    rich.now = NOW - timedelta(minutes=3) + timedelta(minutes=35)
    assert health_of(rich) == ("ok", 200, 200)
    rich.now += timedelta(seconds=1)
    assert health_of(rich) == ("late", 200, 503)


def test_a_source_is_broken_after_three_failures_and_well_after_one_success(rich: House) -> None:
    for n, status in enumerate(("ok", "ok", "broken"), 1):
        rich.now = NOW + timedelta(minutes=n)
        rich.round(rich.now, error="The newsroom answered 500.")
        assert health_of(rich)[0] == status
    told = json.loads(rich.client.get("/healthz").data)["sources"][0]
    assert (told["failures"], told["error"]) == (3, "The newsroom answered 500.")
    assert "Council newsroom cannot be read" in rich.client.get("/").text
    assert "The newsroom answered 500." in rich.client.get("/").text
    rich.round(rich.now)
    assert health_of(rich) == ("ok", 200, 200)


def test_a_changed_layout_is_broken_at_once_and_an_alarm(rich: House) -> None:
    rich.now = NOW + timedelta(minutes=1)
    rich.round(rich.now, error="This is a page to log in.", error_kind="shape")
    assert health_of(rich) == ("broken", 200, 503)
    told = json.loads(rich.client.get("/healthz").data)
    assert told["reading"]["council"]["error_kind"] == "shape"
    (alarm,) = told["alarms"]
    assert (alarm["source"], alarm["code"]) == ("council", "broken")
    assert alarm["said"].endswith("the layout may have changed: This is a page to log in.")
    assert "This is a page to log in." in page(rich, "/sources").text
    rich.round(rich.now)
    assert health_of(rich) == ("ok", 200, 200)
    assert json.loads(rich.client.get("/healthz").data)["alarms"] == []


def test_how_well_a_source_is_read_is_told(rich: House) -> None:
    good = {"releases": 10, "texts": 2, "dates": 8, "dates_unclear": 0}
    for n in range(6):
        rich.round(NOW + timedelta(hours=n), counts=good)
    rich.round(NOW + timedelta(hours=6), counts={"releases": 4, "texts": 8, "dates": 40, "dates_unclear": 35})
    rich.now = NOW + timedelta(hours=6, minutes=1)
    told = json.loads(rich.client.get("/healthz").data)
    assert (told["status"], [alarm["code"] for alarm in told["alarms"]]) == ("ok", ["few", "unclear"])
    read = told["reading"]["council"]
    assert (read["releases"], read["usual_releases"]) == (4, 10)
    assert (read["texts"], read["dates"], read["dates_unclear"], read["share"]) == (20, 88, 35, 0.602)
    assert read["longest_pause"] == 3600
    text = page(rich, "/sources").text
    assert "Only 4 releases found, where 10 or more are usual" in text
    assert "Understood 53 of 88 dates and times in the 20 newest texts" in text


def test_a_source_never_read_is_broken_once_it_failed_and_late_once_overdue() -> None:
    new = Health(
        source="a",
        name="A",
        every=900,
        last_try=None,
        last_success=None,
        last_change=None,
        next_try=NOW,
        failures=0,
        error=None,
    )
    assert condition(new, NOW) is Condition.OK
    assert condition(new, NOW + timedelta(hours=1)) is Condition.LATE
    assert condition(replace(new, failures=1), NOW) is Condition.BROKEN
