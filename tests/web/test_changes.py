"""/changes as readers follow it: one item for a move, none for a reprint, and stable ids."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import feedparser
import pytest

from feeds.model.change import Change, What
from feeds.model.edition import FieldChange
from tests.publishing.examples import moment, rich_edition, sid
from tests.web.seed import NOW, House


def move(rich: House) -> None:
    """The ceremony moves from 14:30 to 15:00."""
    (old,) = [item for item in rich_edition().events if item.id == sid("7k2m9q4d")]
    line = FieldChange(at=NOW, field="start", was="2025-07-16T14:30:00+02:00", now="2025-07-16T15:00:00+02:00")
    new = replace(
        old,
        event=replace(old.event, start=moment("2025-07-16T15:00:00+02:00")),
        sequence=2,
        modified_at=NOW,
        changes=(*old.changes, line),
    )
    rich.round(NOW, [Change(what=What.REVISED, at=NOW, event=new, lines=(line,))])


def test_a_move_is_one_new_item_and_a_reprint_none(rich: House) -> None:
    before = [entry.id for entry in feedparser.parse(rich.client.get("/changes.atom").data).entries]
    assert len(before) == 7
    move(rich)
    after = feedparser.parse(rich.client.get("/changes.atom").data)
    assert not after.bozo
    assert [entry.id for entry in after.entries][1:] == before
    assert after.entries[0].title.startswith("Moved, was 14:30 CEST: Ceremony")
    rich.round(NOW + timedelta(minutes=1))
    assert rich.client.get("/changes.atom").text.count("<entry>") == 8
    assert "Start moved from 14:30 to 15:00 CEST" in rich.client.get("/changes").text


@pytest.mark.parametrize("form", ["atom", "rss", "json"])
def test_every_form_holds_the_same_items(rich: House, form: str) -> None:
    move(rich)
    answer = rich.client.get(f"/changes.{form}")
    if form == "json":
        items = json.loads(answer.data)["items"]
        assert items[0]["_daybook"]["sequence"] == 2
    else:
        items = feedparser.parse(answer.data).entries
    assert len(items) == 8


def test_changes_take_the_filters_of_events(rich: House) -> None:
    assert rich.client.get("/changes.rss?access=none").text.count("<item>") == 1
    assert rich.client.get("/changes.rss?from=nobody").text.count("<item>") == 0
    assert rich.client.get("/changes.rss?days=3").status_code == 400
    assert "Meeting behind doors" in rich.client.get("/changes?access=none").text


def test_an_empty_list_of_changes_is_valid(bare: House) -> None:
    for form in ("atom", "rss"):
        assert not feedparser.parse(bare.client.get(f"/changes.{form}").data).bozo
    assert "No change yet" in bare.client.get("/changes").text
