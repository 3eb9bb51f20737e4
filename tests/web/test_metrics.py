"""/metrics as a Prometheus server reads it."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from feeds.model.alarms import Code
from feeds.model.pulse import Pulse
from feeds.web import Site, create_app
from tests.web.seed import ADDRESS, NOW, House

READ = (NOW - timedelta(minutes=3)).timestamp()
Series = dict[tuple[str, frozenset[tuple[str, str]]], float]


def scraped(rich: House) -> Series:
    """Every sample, once, as the reference parser reads them."""
    answer = rich.client.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    return parsed(answer.text)


def parsed(text: str) -> Series:
    found: Series = {}
    names = [line.split()[2] for line in text.splitlines() if line.startswith("# TYPE")]
    assert len(set(names)) == len(names)
    for family in text_string_to_metric_families(text):
        assert family.documentation
        assert family.type in {"gauge", "counter", "summary"}
        for sample in family.samples:
            key = (sample.name, frozenset(sample.labels.items()))
            assert key not in found
            assert sample.name.startswith("daybook_")
            found[key] = sample.value
    return found


def value(series: Series, name: str, **labels: str) -> float:
    return series[f"daybook_{name}", frozenset(labels.items())]


def test_a_source_is_told_by_instants(rich: House) -> None:
    told = scraped(rich)
    for name in ("last_attempt", "last_success", "last_change"):
        assert value(told, f"source_{name}_timestamp_seconds", source="council") == READ
    assert value(told, "source_next_attempt_timestamp_seconds", source="council") == READ + 900
    assert value(told, "source_consecutive_failures", source="council") == 0
    assert value(told, "source_condition", source="council", condition="ok") == 1
    assert value(told, "source_condition", source="council", condition="broken") == 0
    assert value(told, "items", source="council", state="listed") == 2
    assert value(told, "items", source="council", state="withdrawn") == 0
    assert value(told, "feed_version") == rich.store.version()
    assert value(told, "build_info", version="0") == value(told, "store_up") == 1


def test_the_same_state_gives_the_same_bytes_at_any_time(rich: House) -> None:
    """No ages: what nothing happened to does not move."""

    def of_sources() -> list[str]:
        return [line for line in rich.client.get("/metrics").text.splitlines() if "http_requests" not in line]

    before = of_sources()
    rich.now += timedelta(minutes=20)
    assert of_sources() == before


def test_a_page_put_aside_is_held_and_an_alarm(rich: House) -> None:
    assert value(scraped(rich), "held", source="council") == 0
    rich.round(NOW, error="The page lost most of its releases.", error_kind="shrink")
    told = scraped(rich)
    assert value(told, "held", source="council") == value(told, "alarm", source="council", alarm="broken") == 1
    assert [value(told, "alarm", source="council", alarm=code) for code in Code if code is not Code.BROKEN] == [0] * 5
    assert value(told, "source_consecutive_failures", source="council") == 1
    rich.round(NOW)
    assert value(scraped(rich), "held", source="council") == 0


def test_dates_are_counted(rich: House) -> None:
    rich.round(NOW, counts={"releases": 2, "texts": 1, "dates": 9, "dates_unclear": 2})
    told = scraped(rich)
    assert value(told, "source_dates", source="council") == 9
    assert value(told, "source_dates_unclear", source="council") == 2


def test_a_source_never_read_has_no_instants(bare: House) -> None:
    told = scraped(bare)
    assert not [name for name, _ in told if name.startswith("daybook_source_last")]
    assert value(told, "source_next_attempt_timestamp_seconds", source="council") > 0


def test_answers_are_counted_by_route_and_not_by_address(rich: House) -> None:
    for path in ("/diary.ics", "/diary.ics?streamed=1", "/e/nothere1", "/e/nothere2/words", "/" + "a" * 50, "/.env"):
        rich.client.get(path)
    rich.client.get("/diary.ics", headers={"If-None-Match": "*"})
    rich.client.post("/diary.ics")
    told = scraped(rich)
    assert value(told, "http_requests_total", route="/diary.ics", status="200") == 2
    assert value(told, "http_requests_total", route="/diary.ics", status="304") == 1
    assert value(told, "http_requests_total", route="/e/<id>", status="404") == 1
    assert value(told, "http_requests_total", route="other", status="404") == 2
    assert sum(number for (name, _), number in told.items() if name == "daybook_http_requests_total") == 8
    assert value(scraped(rich), "http_requests_total", route="/metrics", status="200") == 1


def test_two_applications_count_apart(rich: House) -> None:
    rich.client.get("/diary.ics")
    other = House(rich.store)
    assert not [name for name, _ in scraped(other) if name == "daybook_http_requests_total"]


def test_a_store_that_cannot_be_read_leaves_what_the_process_knows(rich: House, tmp_path: Path) -> None:
    assert value(scraped(rich), "store_errors_total") == 0
    with sqlite3.connect(tmp_path / "daybook.db") as database:
        for (name,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
            if not name.startswith("sqlite_"):
                database.execute(f'drop table "{name}"')
    rich.client.get("/diary.ics")
    rich.client.get("/healthz?strict=1")
    told = scraped(rich)
    assert value(told, "store_up") == 0
    assert value(told, "store_errors_total") == 2
    assert value(scraped(rich), "store_errors_total") == 3  # the scrape itself


def test_a_timer_in_the_same_process_is_told(rich: House) -> None:
    assert not [name for name, _ in scraped(rich) if "refresh" in name or "tick" in name]
    pulse = Pulse(
        last_tick=NOW,
        rounds={("council", "unchanged"): 3, ("council", "failed"): 1},
        seconds={"council": 2.5},
        store_errors=2,
    )
    site = Site(address=ADDRESS, zone="UTC", now=lambda: NOW, version='1"\n', pulse=lambda: pulse)
    told = parsed(create_app(rich.store, site).test_client().get("/metrics").text)
    assert value(told, "scheduler_last_tick_timestamp_seconds") == NOW.timestamp()
    assert value(told, "refresh_total", source="council", result="unchanged") == 3
    assert value(told, "refresh_total", source="council", result="failed") == 1
    assert value(told, "refresh_duration_seconds_sum", source="council") == 2.5
    assert value(told, "refresh_duration_seconds_count", source="council") == 4
    assert value(told, "store_errors_total") == 2
    assert value(told, "build_info", version='1"\n') == 1


@pytest.mark.parametrize("path", ["/metrics?x=1", "/metrics?format=json"])
def test_nothing_else_is_understood(rich: House, path: str) -> None:
    assert rich.client.get(path).status_code == 400
