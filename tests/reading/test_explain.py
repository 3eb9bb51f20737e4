"""Explaining accounts for every date and time of a text."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import explain
from feeds.reading.layout import lay_out
from scheduler.cases import draft_of
from tests.reading.scoring import cases_of

NEWSROOM = Newsroom(name="Test", zone="Europe/Brussels")
DRAFT = Draft(
    title="Minister to visit Namur",
    body="The Minister will visit Namur on Tuesday, 12 May 2026.\n\n10:00 (CEST) Press conference at the town hall\n\n"
    "Media register by 8 May, 12:00. Doors open at 9:15. The press desk (+32 2 555 01 02) is staffed from 08:00"
    " to 18:00. The town was founded in 1985.",
)


def test_each_reason_is_told() -> None:
    told = explain(DRAFT, NEWSROOM)
    text = told.release.text
    reasons = {text[item.span.start : item.span.end]: item.why for item in told.passed}
    assert reasons["9:15"] == "logistics"
    assert reasons["08:00 to 18:00"] == "opening hours"
    assert reasons["+32 2 555 01 02"] == "phone or reference number"
    assert reasons["1985"] == "a year without a day"
    used = {(item.of, item.field): text[item.span.start : item.span.end] for item in told.used}
    assert used["event 1", "start"] == "10:00 (CEST)"
    assert used["event 1", "date"] == "Tuesday, 12 May 2026"
    assert used["deadline 1", "start"] == "12:00"


def test_what_had_begun_when_the_text_came_out_is_past() -> None:
    body = (
        "The police will brief the press on 3 February 2026 at 15:00 at the main gate.\n\nThe note takes account of the"
    )
    body += " state of the roads on 3 February 2026 at 05:30."
    out = datetime(2026, 2, 3, 13, 5, tzinfo=ZoneInfo("Europe/Brussels"))
    told = explain(Draft(title="Police to brief the press", body=body, published=out), NEWSROOM)
    assert [event.title for event in told.release.events] == ["The police will brief the press at the main gate"]
    assert [item.why for item in told.passed] == ["past"]


def test_every_date_and_time_of_our_cases_is_accounted_for() -> None:
    for case in cases_of(Path(__file__).parent / "cases" / "dev.jsonl")[:60]:
        draft = draft_of(case)
        newsroom = Newsroom(name="", zone=case["zone"])
        told = explain(draft, newsroom)
        spans = [(item.span.start, item.span.end) for item in (*told.used, *told.passed)]
        page = lay_out(draft, newsroom)
        for unit in page.units:
            for clock in unit.clocks:
                assert any(start < clock.end and clock.start < end for start, end in spans), (case["id"], clock)
