"""What becomes of an event whose release is no longer on the page, and of one that comes back."""

from __future__ import annotations

from datetime import timedelta

from feeds.model.edition import Presence
from feeds.model.event import Status
from tests.comparing.committee import ABOVE, BELOW, COMMITTEE, PAGE, E
from tests.comparing.desk import T0, Desk, Told


def test_absent_once_shows_nothing(desk: Desk) -> None:
    before, version = desk.memory.shown(), desk.memory.version
    desk.read(ABOVE, BELOW)
    assert desk.memory.shown() == before
    assert desk.memory.version == version
    assert desk.event(E.label).presence is Presence.MISSING
    assert desk.event(E.label).missing_since == desk.now


def test_withdrawn_after_a_second_reading(desk: Desk) -> None:
    uid, since = desk.event(E.label).uid, desk.now + timedelta(minutes=15)
    desk.read(ABOVE, BELOW)
    desk.read(ABOVE, BELOW, after=timedelta(minutes=9))
    assert desk.event(E.label).presence is Presence.MISSING
    desk.read(ABOVE, BELOW, after=timedelta(minutes=6))
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.modified_at, event.status) == (uid, 1, desk.now, Status.TENTATIVE)
    assert (event.presence, event.missing_since, event.event.status) == (Presence.WITHDRAWN, since, Status.CONFIRMED)
    assert desk.read(ABOVE, BELOW) == ()


def test_withdrawn_when_past_touches_nothing(desk: Desk) -> None:
    desk.now = T0 + timedelta(days=10)
    before = desk.memory.shown()
    desk.read(ABOVE, BELOW)
    desk.read(ABOVE, BELOW)
    assert desk.memory.shown() == before
    assert desk.event(E.label).presence is Presence.ROLLED_OFF
    assert desk.read(ABOVE, BELOW) == ()


def test_rolled_off_the_end(desk: Desk) -> None:
    before = desk.memory.shown()
    new = Told(
        "Defence ministers to meet in Oslo", lead="Ministers of defence will come together in the Norwegian capital."
    )
    desk.read(new, ABOVE, COMMITTEE)
    desk.read(new, ABOVE)
    assert desk.event(E.label).presence is Presence.ROLLED_OFF
    assert desk.memory.shown()[0] == before[0]
    assert desk.read(new, ABOVE) == ()


def test_reappears_while_undecided(desk: Desk) -> None:
    before = desk.memory.shown()
    desk.read(ABOVE, BELOW)
    desk.read(*PAGE)
    assert desk.memory.shown() == before
    assert desk.event(E.label).presence is Presence.LISTED
    assert desk.event(E.label).missing_since is None
    assert desk.read(*PAGE) == ()


def test_reappears_after_withdrawal(desk: Desk) -> None:
    uid, entry = desk.event(E.label).uid, desk.entry(COMMITTEE.title).uid
    desk.read(ABOVE, BELOW)
    desk.read(ABOVE, BELOW)
    desk.read(*PAGE)
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.status) == (uid, 2, Status.CONFIRMED)
    assert [line.now for line in event.changes] == ["withdrawn", "listed"]
    assert desk.entry(COMMITTEE.title).uid == entry
    assert desk.entry(COMMITTEE.title).first_seen == T0
