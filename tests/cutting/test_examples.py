"""Each newsroom that ships: its example gives exactly the drafts, and exactly the events, that lie beside it.

drafts.json and events.json were read by eye against the example before they were put there.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import pytest

from config import newsroom
from feeds.model.wire import release_object
from feeds.reading import read
from tests.cutting.examples import FOLDER, SLUGS, draft_object, drafts_of


def test_every_newsroom_has_an_example_and_says_whether_it_was_tried() -> None:
    assert set(newsroom.slugs()) == set(SLUGS)
    assert len(SLUGS) >= 8
    for slug in SLUGS:
        preset = newsroom.preset(slug)
        assert preset is None or (preset.kind and preset.url and (preset.tried or preset.tried_said.endswith(".")))


@pytest.mark.parametrize("slug", SLUGS)
def test_an_example_gives_exactly_its_drafts(slug: str) -> None:
    expected = json.loads((FOLDER / slug / "drafts.json").read_text(encoding="utf-8"))
    assert [draft_object(draft) for draft in drafts_of(slug)] == expected


@pytest.mark.parametrize("slug", SLUGS)
def test_an_example_gives_exactly_its_events(slug: str) -> None:
    expected = json.loads((FOLDER / slug / "events.json").read_text(encoding="utf-8"))
    told = [release_object(read(draft, newsroom.read(slug), date(2025, 7, 16))) for draft in drafts_of(slug)]
    assert [(one["title"], one["kind"]) for one in told] == [(one["title"], one["kind"]) for one in expected]
    for got, wanted in zip(told, expected, strict=True):
        assert [_same(one) for one in got["events"]] == [_same(one) for one in wanted["events"]], got["title"]
        for event, plan in zip(got["events"], wanted["events"], strict=True):
            assert _lacks(event["title"], plan["title_has"]) == []
            assert _lacks(event["location"], plan["where_has"]) == []
            assert _lacks(event["stream_at"], plan["stream_has"]) == []
            assert plan["access"] in (None, event["access"]), event["title"]
            assert plan.get("stream_url") in (None, event["stream_url"]), event["title"]
            assert event.get("announced", False) is plan.get("announced", False), event["title"]
            assert bool(event["qualifier"]) is plan.get("approx", False), event["title"]
        assert [_when(one["at"]) for one in got["deadlines"]] == [_when(one["at"]) for one in wanted["deadlines"]]
        for deadline, due in zip(got["deadlines"], wanted["deadlines"], strict=True):
            assert _lacks(deadline["what"], due["what_has"]) == []


def _same(event: dict[str, Any]) -> dict[str, Any]:
    """What must be equal to the letter, instants as instants."""
    same = {name: event[name] for name in ("all_day", "zone", "stream", "status")}
    return same | {"start": _when(event["start"]), "end": _when(event["end"])}


def _when(told: str | None) -> datetime | date | None:
    if told is None:
        return None
    return datetime.fromisoformat(told) if "T" in told else date.fromisoformat(told)


def _lacks(told: str | None, words: list[str]) -> list[str]:
    low = (told or "").lower()
    return [word for word in words if not any(one.lower() in low for one in word.split("|"))]
