"""The feeds of changes: each revision an item of its own, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from feeds.model.change import Revision, What
from feeds.model.edition import FieldChange, Presence, Scheduled
from feeds.model.event import Status
from feeds.publishing.items import items_of_changes
from feeds.publishing.ledger import headline, said
from tests.publishing.examples import LATER, edition, scheduled, uid


def line(field: str, was: str | None, now: str | None) -> FieldChange:
    return FieldChange(at=LATER, field=field, was=was, now=now)


def revision(*lines: FieldChange, what: What = What.REVISED, event: Scheduled | None = None) -> Revision:
    event = event or scheduled()
    return Revision(id=uid("r"), at=LATER, what=what, event=replace(event, changes=lines), lines=lines)


T1430, T1400 = "2025-07-16T14:30:00+02:00", "2025-07-16T14:00:00+02:00"


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (revision(what=What.BORN), "New"),
        (revision(line("start", T1400, T1430)), "Moved, was 14:00 CEST"),
        (revision(line("start", "2025-07-15T10:00:00+02:00", T1430)), "Moved, was Tue 15 Jul 2025, 10:00 CEST"),
        (revision(line("start", "2025-07-16", T1430)), "Time stated"),
        (revision(line("status", "confirmed", "cancelled")), "Cancelled"),
        (revision(line("status", "confirmed", "postponed"), line("title", "a", "b")), "Postponed"),
        (revision(line("status", "cancelled", "confirmed"), line("title", "a", "b")), "Confirmed"),
        (revision(line("presence", "listed", "withdrawn")), "No longer on the newsroom’s page"),
        (revision(line("location", None, "Hall 2")), "Place added"),
        (revision(line("location", "Hall 1", "Hall 2"), line("access", "open", "pool")), "Changed"),
    ],
)
def test_a_revision_is_told_in_a_word_or_two(made: Revision, words: str) -> None:
    assert headline(made) == words


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (line("start", T1400, T1430), ("Start moved from 14:00 to 14:30 CEST", None)),
        (line("start", "2025-07-16", T1430), ("Time stated: Wednesday 16 July 2025, 14:30 CEST", None)),
        (
            line("start", "2025-07-16", "2025-07-17"),
            ("Start moved from Wednesday 16 July 2025 to Thursday 17 July 2025", None),
        ),
        (line("end", None, T1430), ("End added", "Wednesday 16 July 2025, 14:30 CEST")),
        (line("stream_at", "portal", None), ("Stream no longer stated", "was: portal")),
        (line("presence", "withdrawn", "listed"), ("On the newsroom’s page again", None)),
    ],
)
def test_a_change_is_told_on_the_announced_clock(change: FieldChange, words: tuple[str, str | None]) -> None:
    assert said(change, "Europe/Brussels") == words


def test_each_revision_is_an_item_dated_by_when_it_was_seen() -> None:
    moved = revision(line("start", T1400, T1430))
    cancelled = replace(
        revision(line("status", "confirmed", "cancelled"), event=scheduled(status=Status.CANCELLED)), id=uid("s")
    )
    items = items_of_changes(edition(path="/changes"), (cancelled, moved))
    assert [(item.id, item.published, item.title.split(":")[0]) for item in items] == [
        (f"urn:uuid:{uid('s')}", LATER, "Cancelled"),
        (f"urn:uuid:{uid('r')}", LATER, "Moved, was 14"),
    ]
    assert items[1].summary == "Start moved from 14:00 to 14:30 CEST"


def test_an_absence_not_yet_decided_is_nobodys_news() -> None:
    event = scheduled(presence=Presence.WITHDRAWN, start=date(2025, 7, 16))
    made = revision(line("presence", "listed", "missing"), line("presence", "missing", "withdrawn"), event=event)
    (item,) = items_of_changes(edition(path="/changes"), (made,))
    assert item.summary == "No longer on the newsroom’s page"
