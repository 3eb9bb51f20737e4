"""What UID, SEQUENCE, STATUS and LAST-MODIFIED do in each case of an event's life: one test a row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from feeds.comparing import deskwork
from feeds.model.change import What
from feeds.model.edition import Presence
from feeds.model.event import Doubt, Status
from tests.comparing.committee import ABOVE, BELOW, COMMITTEE, PAGE, E, F, untouched, with_rows
from tests.comparing.desk import T0, WAYS, Desk, Row, Told, typed


def test_created(desk: Desk) -> None:
    event = desk.event(E.label)
    assert (event.sequence, event.created_at, event.modified_at, event.status) == (0, T0, T0, Status.CONFIRMED)
    assert event.changes == ()


@pytest.mark.parametrize("how", WAYS)
def test_reprint(desk: Desk, how: str) -> None:
    before, version = desk.memory.shown(), desk.memory.version
    changes = desk.read(typed(ABOVE, how), typed(COMMITTEE, how), typed(BELOW, how))
    assert all(change.what is What.SEEN for change in changes)
    assert desk.memory.shown() == before
    assert desk.memory.version == version
    assert desk.read(typed(ABOVE, how), typed(COMMITTEE, how), typed(BELOW, how)) == ()


def test_nothing_changed(desk: Desk) -> None:
    assert desk.read(*PAGE) == ()


def test_reordered(desk: Desk) -> None:
    before = desk.memory.shown()
    desk.read(BELOW, ABOVE, COMMITTEE)
    assert desk.memory.shown() == before


def test_title_of_the_release_edited(desk: Desk) -> None:
    uid, release = desk.event(E.label).uid, desk.entry(COMMITTEE.title).uid
    desk.read(ABOVE, replace(COMMITTEE, title="Deputy Secretary General in a joint committee meeting"), BELOW)
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.modified_at) == (uid, 0, desk.now)
    entry = desk.entry("Deputy Secretary General in a joint committee meeting")
    assert (entry.uid, entry.revision, entry.revised_at) == (release, 1, desk.now)
    assert [line.field for line in entry.changes] == ["title"]


def test_title_of_the_event_edited(desk: Desk) -> None:
    uid = desk.event(E.label).uid
    reworded = E.label.replace("an exchange", "a frank exchange")
    desk.read(*with_rows(replace(E, label=reworded), F))
    event = desk.event(reworded)
    assert (event.uid, event.sequence, event.modified_at) == (uid, 0, desk.now)
    assert [(line.field, line.was, line.now) for line in event.changes] == [("title", E.label, reworded)]
    untouched(desk)


def test_body_edited_elsewhere(desk: Desk) -> None:
    desk.read(ABOVE, replace(COMMITTEE, lead=COMMITTEE.lead.replace("media", "press")), BELOW)
    untouched(desk, E.label)
    untouched(desk)
    assert desk.entry(COMMITTEE.title).revised_at == desk.now


def test_time_moved(desk: Desk) -> None:
    uid = desk.event(E.label).uid
    desk.read(*with_rows(replace(E, clock="16:00"), F))
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.modified_at, event.status) == (uid, 1, desk.now, Status.CONFIRMED)
    assert [(line.field, line.was, line.now) for line in event.changes] == [
        ("start", "2025-07-16T14:30:00+02:00", "2025-07-16T16:00:00+02:00")
    ]
    assert event.changes[0].words == "16 July 2025"
    untouched(desk)


def test_day_moved(desk: Desk) -> None:
    uid = desk.event(E.label).uid
    desk.read(*with_rows(replace(E, day=date(2025, 7, 18)), F))
    event = desk.event(E.label)
    assert (event.uid, event.sequence) == (uid, 1)
    untouched(desk)


def test_time_given_later(desk: Desk) -> None:
    visit = Row("Visit to the training centre", clock=None, day=date(2025, 7, 20))
    desk.read(*with_rows(E, F, visit))
    uid = desk.event(visit.label).uid
    desk.read(*with_rows(E, F, replace(visit, clock="11:00")))
    event = desk.event(visit.label)
    assert (event.uid, event.sequence, event.event.all_day) == (uid, 1, False)


def test_year_corrected(desk: Desk) -> None:
    uid = desk.event(E.label).uid
    desk.read(*with_rows(replace(E, day=date(2026, 7, 16)), F))
    assert (desk.event(E.label).uid, desk.event(E.label).sequence) == (uid, 1)


def test_place_moved(desk: Desk) -> None:
    uid = desk.event(E.label).uid
    desk.read(*with_rows(replace(E, place="Room 2"), F))
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.event.location) == (uid, 1, "Room 2")
    assert event.changes[0].words == "Room 2"
    untouched(desk)


def test_place_respelled_is_no_move(desk: Desk) -> None:
    desk.read(*with_rows(replace(E, place="ROOM 1"), F))
    event = desk.event(E.label)
    assert (event.sequence, event.modified_at, event.event.location) == (0, desk.now, "ROOM 1")


def test_cancelled_and_back(desk: Desk) -> None:
    uid = desk.event(E.label).uid
    desk.read(*with_rows(replace(E, status=Status.CANCELLED), F))
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.status) == (uid, 1, Status.CANCELLED)
    desk.read(*PAGE)
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.status) == (uid, 2, Status.CONFIRMED)
    untouched(desk)


def test_cancelled_with_status_words_in_its_title(desk: Desk) -> None:
    uid = desk.event(E.label).uid
    desk.read(*with_rows(replace(E, label=f"Cancelled – {E.label}", status=Status.CANCELLED), F))
    assert desk.event(f"Cancelled – {E.label}").uid == uid


def test_postponed_without_and_then_with_a_new_date(desk: Desk) -> None:
    uid = desk.event(E.label).uid
    desk.read(*with_rows(replace(E, status=Status.POSTPONED), F))
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.status) == (uid, 1, Status.POSTPONED)
    desk.read(*with_rows(replace(E, day=date(2025, 7, 23)), F))
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.status, event.event.day) == (uid, 2, Status.CONFIRMED, date(2025, 7, 23))
    untouched(desk)


@pytest.mark.parametrize("together", [True, False])
def test_postponed_to_a_new_date_in_the_same_text(desk: Desk, together: bool) -> None:
    """One UID throughout: the one that subscribers have at the old slot moves to the new one."""
    uid = desk.event(E.label).uid
    slot, new = replace(E, status=Status.POSTPONED), replace(E, day=date(2025, 7, 23))
    page = ABOVE, replace(COMMITTEE, rows=(slot, new), together=together), BELOW
    desk.read(ABOVE, replace(COMMITTEE, rows=(E,)), BELOW)
    desk.read(*page)
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.status, event.event.day) == (uid, 1, Status.CONFIRMED, date(2025, 7, 23))
    assert event.instead_of is not None
    assert event.instead_of.day == date(2025, 7, 16)
    assert desk.read(*page) == ()
    later = replace(new, day=date(2025, 7, 30))
    desk.read(ABOVE, replace(COMMITTEE, rows=(slot, later), together=together), BELOW)
    assert (desk.event(E.label).uid, desk.event(E.label).sequence) == (uid, 2)
    desk.read(ABOVE, replace(COMMITTEE, rows=(later,)), BELOW)
    assert (desk.event(E.label).uid, desk.event(E.label).sequence) == (uid, 2)
    desk.read(ABOVE, replace(COMMITTEE, rows=(slot,)), BELOW)
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.status, event.event.day) == (uid, 3, Status.POSTPONED, date(2025, 7, 16))


def test_first_seen_with_both_dates_is_one_event() -> None:
    desk = Desk()
    slot, new = replace(E, status=Status.POSTPONED), replace(E, day=date(2025, 7, 23))
    desk.read(replace(COMMITTEE, rows=(slot, new), together=True))
    event = desk.event(E.label)
    assert (event.sequence, event.event.day, event.status) == (0, date(2025, 7, 23), Status.CONFIRMED)
    assert event.instead_of is not None
    assert [(line.field, line.was) for line in event.changes] == [("start", "2025-07-16T14:30:00+02:00")]


def test_one_session_gone(desk: Desk) -> None:
    desk.read(*with_rows(E))
    assert desk.event(F.label).presence is Presence.MISSING
    untouched(desk, E.label)
    untouched(desk)
    desk.read(*with_rows(E))
    assert (desk.event(F.label).presence, desk.event(F.label).sequence) == (Presence.WITHDRAWN, 1)
    untouched(desk, E.label)
    desk.read(*PAGE)
    assert (desk.event(F.label).status, desk.event(F.label).sequence) == (Status.CONFIRMED, 2)


def test_session_added(desk: Desk) -> None:
    desk.read(*with_rows(E, F, Row("Wreath laying", clock="18:00")))
    assert desk.event("Wreath laying").sequence == 0
    untouched(desk, E.label)
    untouched(desk)


def test_swapped(desk: Desk) -> None:
    """Label before time: both move, neither is renamed."""
    uids = desk.event(E.label).uid, desk.event(F.label).uid
    desk.read(*with_rows(replace(E, clock="16:15"), replace(F, clock="14:30")))
    assert (desk.event(E.label).uid, desk.event(F.label).uid) == uids
    assert (desk.event(E.label).sequence, desk.event(F.label).sequence) == (1, 1)


def test_equal_labels_one_moved() -> None:
    first, second = Row("Bilateral meeting", clock="10:00"), Row("Bilateral meeting", clock="15:00")
    desk = Desk()
    desk.read(ABOVE, replace(COMMITTEE, rows=(first, second)), BELOW)
    before = {e.event.written: e.uid for e in desk.memory.events.values()}
    desk.read(ABOVE, replace(COMMITTEE, rows=(first, replace(second, clock="16:00"))), BELOW)
    after = {e.event.written: (e.uid, e.sequence) for e in desk.memory.events.values()}
    assert after == {
        "10:00 (CEST)": (before["10:00 (CEST)"], 0),
        "16:00 (CEST)": (before["15:00 (CEST)"], 1),
    }


def test_rows_reordered(desk: Desk) -> None:
    desk.read(*with_rows(F, E))
    untouched(desk, E.label)
    untouched(desk)


def test_one_split_into_two(desk: Desk) -> None:
    uid = desk.event(E.label).uid
    new = Row("Questions from accredited journalists", clock="15:30")
    desk.read(*with_rows(E, new, F))
    assert (desk.event(E.label).uid, desk.event(new.label).sequence) == (uid, 0)
    assert desk.event(new.label).uid != uid


def test_duplicated_on_the_page(desk: Desk) -> None:
    before = desk.memory.shown()
    assert desk.read(ABOVE, COMMITTEE, COMMITTEE, BELOW) == ()
    desk.read(ABOVE, COMMITTEE, typed(COMMITTEE, "nbsp"), BELOW)
    assert desk.memory.shown() == before
    moved = with_rows(replace(E, clock="15:00"), F)[1]
    desk.read(ABOVE, moved, typed(moved, "quotes"), BELOW)
    assert len(desk.memory.entries) == 3
    assert desk.event(E.label).sequence == 1


def test_two_releases_with_one_title() -> None:
    one = Told(
        "Media advisory", lead="The Secretary General will visit the northern brigade and its new barracks.", rows=(E,)
    )
    two = Told("Media advisory", lead="Journalists are invited to the opening of an exhibition of old maps.", rows=(F,))
    desk = Desk()
    desk.read(one, two)
    uids = desk.event(E.label).uid, desk.event(F.label).uid
    desk.read(two, replace(one, rows=(replace(E, clock="17:00"),)))
    assert len(desk.memory.entries) == 2
    assert (desk.event(E.label).uid, desk.event(F.label).uid) == uids
    assert (desk.event(E.label).sequence, desk.event(F.label).sequence) == (1, 0)


def test_page_falls_back_to_yesterday(desk: Desk) -> None:
    desk.read(*with_rows(replace(E, clock="16:00"), F))
    desk.read(*PAGE)
    event = desk.event(E.label)
    assert (event.sequence, event.event.written) == (2, "14:30 (CEST)")


def test_clock_set_back_never_takes_stamps_back(desk: Desk) -> None:
    desk.read(*with_rows(replace(E, clock="16:00"), F))
    stamp = desk.event(E.label).modified_at
    desk.read(*with_rows(replace(E, clock="17:00"), F), after=timedelta(hours=-3))
    assert desk.event(E.label).modified_at == stamp
    assert desk.event(E.label).sequence == 2


def test_back_and_forth_moves_nothing_more(desk: Desk) -> None:
    """Two caches that answer in turn: an edit and its taking back are followed, then the page is not believed."""
    other = with_rows(replace(E, clock="16:00"), F)
    desk.read(*other)
    desk.read(*PAGE)
    before = desk.memory.shown(), desk.memory.version
    for _ in range(10):
        desk.read(*other)
        desk.read(*PAGE)
        assert (desk.memory.shown(), desk.memory.version) == before
    desk.read(*other)
    desk.read(*other)  # a second reading says so too
    event = desk.event(E.label)
    assert (event.sequence, event.event.written) == (3, "16:00 (CEST)")
    untouched(desk)


def test_two_merged_into_one(desk: Desk) -> None:
    """The best label keeps its UID; the other is missing, then told as no longer listed, never as called off."""
    one = desk.event(E.label).uid
    joint = replace(E, label=f"{E.label} and a statement", clock="15:00")
    desk.read(*with_rows(joint))
    event = desk.event(joint.label)
    assert (event.uid, event.sequence) == (one, 1)
    other = desk.event(F.label)
    assert (other.presence, other.sequence, other.status) == (Presence.MISSING, 0, Status.CONFIRMED)
    desk.read(*with_rows(joint), after=timedelta(hours=1))
    other = desk.event(F.label)
    assert (other.presence, other.sequence, other.status) == (Presence.WITHDRAWN, 1, Status.TENTATIVE)


def test_weekday_and_date_disagree(desk: Desk) -> None:
    """The day moves with the text, the doubt is told with it, and both are one revision."""
    doubt = Doubt(code="weekday-disagrees", said="The weekday and the day of the month are not the same day.")
    moved = replace(COMMITTEE, rows=(replace(E, day=date(2025, 7, 17)), F))
    release = moved.release()
    events = tuple(replace(event, doubts=(doubt,)) if event.title == E.label else event for event in release.events)
    uid = desk.event(E.label).uid
    desk.read(ABOVE, (moved.draft(), replace(release, events=events)), BELOW)
    event = desk.event(E.label)
    assert (event.uid, event.sequence, event.event.day) == (uid, 1, date(2025, 7, 17))
    assert event.event.doubts == (doubt,)
    assert [line.field for line in event.changes] == ["start", "doubts"]
    untouched(desk)


def test_killed_by_the_operator_and_not_taken_up_again(desk: Desk) -> None:
    event = desk.event(E.label)
    change, _ = deskwork.kill(event, "A. Desk", "a legal order", desk.now)
    desk.memory.keep((change,))
    dead = desk.memory.events[event.uid]
    assert (dead.sequence, dead.event.status, dead.event.title) == (1, Status.CANCELLED, "Withdrawn by the publisher")
    assert (dead.event.location, dead.event.who, dead.event.evidence) == (None, (), ())
    shown = desk.memory.shown()
    desk.read(*with_rows(replace(E, clock="16:00"), F))
    desk.read(*with_rows(replace(E, status=Status.CANCELLED), F))
    desk.read(ABOVE, BELOW)
    desk.read(ABOVE, BELOW, after=timedelta(hours=2))
    desk.read(*PAGE)
    assert desk.memory.events[event.uid].event == dead.event
    assert desk.memory.events[event.uid].sequence == 1
    assert [e[0] for e in desk.memory.shown()[0]] == [e[0] for e in shown[0]]
