"""Which stored release is which after an edit, and when it is better not to know."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from feeds.comparing import compare, held, pair
from feeds.model.change import What
from feeds.model.edition import Presence
from feeds.model.event import Status
from tests.comparing.desk import Desk, Row, Told

LONG = (
    "The committee will hear from the head of the mission about the state of the repairs, the needs of the region for "
    "the coming winter and the money that was promised in spring. Members of the delegation will then walk through the "
    "old harbour, where engineers show how the quay is being rebuilt, and meet families who came back this year. "
)
STANDING = (
    "For more information, contact the press office by telephone during working hours. Follow us on all channels."
)
ONE = Told("Delegation to visit the harbour", lead=LONG, rows=(Row("Walk through the harbour"),), foot=STANDING)
NEWS = [
    Told(f"News item {name}", lead=f"{name} is what this text is about, and nothing but {name} will do.", foot=STANDING)
    for name in ("bridges", "rivers", "lighthouses", "orchards")
]
A, B, C, D = NEWS


def kept(desk: Desk, before: str, told: Told) -> bool:
    return desk.entry(told.title).uid == before and len(desk.memory.entries) == 5


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.read(A, B, ONE, C, D)
    return desk


OTHER_TITLE = "Mission to the northern port"
OTHER_ROW = Row("Walk through the harbour", day=date(2025, 7, 18), clock="09:00", place="North quay")


@pytest.mark.parametrize(
    "edited",
    [
        replace(ONE, title=OTHER_TITLE),
        replace(ONE, lead=LONG.replace("old harbour", "ancient harbour")),
        replace(ONE, rows=(OTHER_ROW,)),
        replace(ONE, title=OTHER_TITLE, lead=LONG.replace("old harbour", "ancient harbour")),
        replace(ONE, title=OTHER_TITLE, rows=(replace(OTHER_ROW, day=date(2025, 7, 16)),)),
        replace(ONE, lead=LONG.replace("this year", "last year"), rows=(OTHER_ROW,)),
    ],
)
@pytest.mark.parametrize("place", [0, 2, 4])
def test_recognised_after_edits(desk: Desk, edited: Told, place: int) -> None:
    before = desk.entry(ONE.title).uid
    event = desk.event("Walk through the harbour").uid
    page = [A, B, C, D]
    page.insert(place, edited)
    desk.read(*page)
    assert kept(desk, before, edited)
    assert desk.event("Walk through the harbour").uid == event


def test_everything_edited_in_its_place(desk: Desk) -> None:
    before = desk.entry(ONE.title).uid
    edited = replace(
        ONE, title=OTHER_TITLE, lead=LONG.replace("quay", "pier").replace("old", "ancient"), rows=(OTHER_ROW,)
    )
    desk.read(A, B, edited, C, D)
    assert kept(desk, before, edited)


def test_replaced_by_another_release_is_not_it(desk: Desk) -> None:
    """What newsrooms say at the foot of every text makes two texts no more alike."""
    other = Told(
        "Concert in the garden", lead="A brass band will play marches for the children of the town.", foot=STANDING
    )
    before = desk.entry(ONE.title).uid
    desk.read(A, B, other, C, D)
    assert desk.entry(other.title).uid != before
    assert desk.entry(ONE.title).presence is Presence.MISSING


def test_title_alone_is_not_the_key(desk: Desk) -> None:
    weekly = Told("Weekly briefing", lead="The first one is about roads and their many surfaces and signs.")
    desk.read(weekly, A, B, ONE, C, D)
    before = desk.entry("Weekly briefing").uid
    desk.read(
        Told("Weekly briefing", lead="Taxes, parks, and a new museum for clocks open the autumn."),
        A,
        B,
        weekly,
        ONE,
        C,
        D,
    )
    assert len([e for e in desk.memory.entries.values() if e.release.title == "Weekly briefing"]) == 2
    assert {e.uid for e in desk.memory.entries.values() if "roads" in e.release.text} == {before}


def test_id_is_the_strongest_key() -> None:
    desk = Desk()
    one = replace(ONE, ident="tag:1")
    desk.read(A, one)
    before = desk.entry(ONE.title).uid
    desk.read(
        A, Told("Something else entirely", lead="Not a word of what it said before is left in here.", ident="tag:1")
    )
    assert desk.entry("Something else entirely").uid == before


def test_all_ids_changed() -> None:
    desk = Desk()
    page = [replace(told, ident=f"tag:{n}") for n, told in enumerate([A, B, ONE, C, D])]
    desk.read(*page)
    before = {e.release.title: e.uid for e in desk.memory.entries.values()}
    desk.read(*[replace(told, ident=f"tag:{(n + 1) % 5}") for n, told in enumerate(page)])
    assert {e.release.title: e.uid for e in desk.memory.entries.values()} == before


def test_one_id_for_all_is_no_key() -> None:
    desk = Desk()
    page = [replace(told, ident="same") for told in (A, B, ONE)]
    desk.read(*page)
    assert len(desk.memory.entries) == 3
    before = {e.release.title: e.uid for e in desk.memory.entries.values()}
    desk.read(page[2], page[0], page[1])
    assert {e.release.title: e.uid for e in desk.memory.entries.values()} == before


def test_link_outlives_campaigns_and_everything_else() -> None:
    desk = Desk()
    desk.read(A, replace(ONE, link="https://Example.org/a?id=7&utm_source=x#top"))
    before = desk.entry(ONE.title).uid
    desk.read(
        A, Told("Wholly rewritten", lead="Nothing of it is as it was.", link="https://example.org/a?id=7&utm_medium=y")
    )
    assert desk.entry("Wholly rewritten").uid == before


def test_a_closed_release_is_recognised_when_it_comes_back(desk: Desk) -> None:
    before = desk.entry(ONE.title).uid
    more = [Told(f"Later item {n}", lead=f"Number {n} came after all of those, with {n * 7} words.") for n in range(5)]
    desk.read(*more[:3], A, B)
    assert desk.entry(ONE.title).presence is Presence.ROLLED_OFF
    moved = replace(ONE, rows=(replace(ONE.rows[0], clock="15:00"),))
    desk.read(moved, *more[:3], A, B)
    assert desk.entry(ONE.title).uid == before
    assert desk.event("Walk through the harbour").sequence == 1


def test_pair_gives_the_stored_anchor(desk: Desk) -> None:
    edited = replace(ONE, title=OTHER_TITLE).draft()
    drafts = [A.draft(), edited]
    known = desk.memory.known([draft.digest for draft in drafts])
    found = pair(known, drafts)
    assert found[0] is None
    assert found[1] is not None
    assert found[1].anchor == date(2025, 7, 10)


class TestLaterWord:
    """A new release "CANCELLED: …" changes the event of the release that it speaks of."""

    def test_cancelled_by_another_release(self, desk: Desk) -> None:
        uid = desk.event("Walk through the harbour").uid
        notice = Told(f"CANCELLED: {ONE.title}", lead="The walk through the harbour will not take place this week.")
        desk.read(notice, A, B, ONE, C, D)
        event = desk.event("Walk through the harbour")
        assert (event.uid, event.sequence, event.status) == (uid, 1, Status.CANCELLED)
        assert event.told_by == desk.entry(notice.title).id
        assert desk.entry(notice.title).related == (desk.entry(ONE.title).id,)
        assert desk.read(notice, A, B, ONE, C, D) == ()
        reworded = replace(ONE, lead=LONG.replace("old harbour", "ancient harbour"))
        desk.read(notice, A, B, reworded, C, D)
        assert desk.event("Walk through the harbour").status is Status.CANCELLED
        desk.read(notice, A, B, replace(reworded, rows=(replace(ONE.rows[0], clock="17:00"),)), C, D)
        event = desk.event("Walk through the harbour")
        assert (event.status, event.told_by, event.sequence) == (Status.CONFIRMED, None, 2)

    def test_moved_by_another_release(self, desk: Desk) -> None:
        uid = desk.event("Walk through the harbour").uid
        row = replace(ONE.rows[0], clock="18:00", label="Walk through the old harbour")
        desk.read(Told(f"UPDATE: {ONE.title}", lead="Please note the new hour.", rows=(row,)), A, B, ONE, C, D)
        event = desk.event("Walk through the harbour")
        assert (event.uid, event.sequence, event.event.written) == (uid, 1, "18:00 (CEST)")
        assert len(desk.memory.events) == 1

    def test_both_seen_at_once(self) -> None:
        desk = Desk()
        desk.read(Told(f"Cancelled: {ONE.title}", lead="It will not take place."), ONE)
        assert desk.event("Walk through the harbour").status is Status.CANCELLED

    def test_replaced_by_its_cancellation(self, desk: Desk) -> None:
        uid = desk.event("Walk through the harbour").uid
        desk.read(A, B, Told(f"CANCELLED: {ONE.title}", lead="It will not take place."), C, D)
        event = desk.event("Walk through the harbour")
        assert (event.uid, event.status) == (uid, Status.CANCELLED)

    def test_two_of_that_title_are_left_alone(self) -> None:
        one = Told(
            "Media advisory", lead="The Secretary General will visit the northern brigade.", rows=(Row("Visit"),)
        )
        two = Told(
            "Media advisory", lead="Journalists are invited to see an exhibition of maps.", rows=(Row("Opening"),)
        )
        desk = Desk()
        desk.read(one, two)
        desk.read(Told("CANCELLED: Media advisory", lead="It will not take place."), one, two)
        assert {event.status for event in desk.memory.events.values()} == {Status.CONFIRMED}


class TestHeld:
    """A page that lost most of what it held is not believed."""

    def test_none_left(self, desk: Desk) -> None:
        assert desk.look() == "No release was found where 5 stood before."

    def test_one_left(self, desk: Desk) -> None:
        assert desk.look(A) == "4 of 5 releases are gone and nothing newer came in their place."

    def test_less_than_half_gone_is_applied(self, desk: Desk) -> None:
        assert not isinstance(desk.look(A, B, ONE), str)

    def test_a_later_digest_replaces_all(self, desk: Desk) -> None:
        later = [
            Told(
                f"Tomorrow's item {n}",
                lead=f"Item {n} of the day after.",
                rows=(Row(f"Event {n}", day=date(2025, 7, 20)),),
            )
            for n in range(5)
        ]
        changes = desk.read(*later)
        assert {c.entry.presence for c in changes if c.entry and c.what is What.SEEN} == {Presence.ROLLED_OFF}
        assert desk.event("Walk through the harbour").sequence == 0

    def test_an_older_digest_does_not(self, desk: Desk) -> None:
        older = [
            Told(
                f"Yesterday's item {n}",
                lead=f"Item {n} of the day before.",
                rows=(Row(f"Event {n}", day=date(2025, 6, 20)),),
            )
            for n in range(5)
        ]
        assert desk.look(*older) == "5 of 5 releases are gone and nothing newer came in their place."


class TestCutShort:
    """The last release of a page that was cut in transit keeps its whole text."""

    def test_within_a_paragraph(self, desk: Desk) -> None:
        before = desk.memory.shown()
        draft = D.draft()
        cut = replace(draft, body=draft.body[:-20]), replace(D.release(), text=f"{D.title}\n\n{draft.body[:-20]}")
        desk.read(A, B, ONE, C, cut)
        assert desk.memory.shown() == before
        desk.read(A, B, ONE, C, D)
        assert desk.memory.shown() == before
        assert desk.entry(D.title).short_since is None
        assert desk.read(A, B, ONE, C, D) == ()

    def test_what_stood_below_is_gone_too(self, desk: Desk) -> None:
        before = desk.memory.shown()
        short = C.draft().body.rpartition(" ")[0].rstrip(".")
        desk.read(A, B, ONE, (replace(C.draft(), body=short), replace(C.release(), text=f"{C.title}\n\n{short}")))
        assert desk.memory.shown() == before

    def test_last_words_taken_away_is_an_edit(self, desk: Desk) -> None:
        row = Row("Tour", place="Hall one annex")
        desk.read(A, B, ONE, C, replace(D, rows=(row,), foot=""))
        desk.read(A, B, ONE, C, replace(D, rows=(replace(row, place="Hall one"),), foot=""))
        assert desk.event("Tour").event.location == "Hall one"

    def test_is_believed_when_it_stays_so(self, desk: Desk) -> None:
        draft = D.draft()
        cut = replace(draft, body=draft.body[:-20]), replace(D.release(), text=f"{D.title}\n\n{draft.body[:-20]}")
        desk.read(A, B, ONE, C, cut)
        desk.read(A, B, ONE, C, cut, after=timedelta(minutes=20))
        assert desk.entry(D.title).release.text == cut[1].text


def test_listed_without_a_text_this_time_is_neither_missing_nor_another(desk: Desk) -> None:
    """A listing whose page for one release did not come: that release is there, as it was."""
    desk = Desk()
    page = [replace(told, link=f"https://example.org/{n}") for n, told in enumerate([A, B, ONE, C])]
    desk.read(*page)
    before = desk.memory.shown()
    other = Told("Concert in the garden", lead="A brass band will play marches for the children of the town.")
    drafts = [told.draft() for told in (page[0], page[1], other, page[3])]
    releases = [told.release() for told in (page[0], page[1], other, page[3])]
    known = desk.memory.known([draft.digest for draft in drafts])
    kept = ("https://example.org/2",)
    pairs = pair(known, drafts, None, kept)
    assert pairs == (None,) * 4
    read = [None, None, releases[2], None]
    assert held(known, drafts, pairs, read, kept) is None
    desk.memory.keep(compare(known, drafts, pairs, read, desk.source, desk.now, None, kept))
    assert desk.memory.shown()[0] == before[0]
    assert desk.entry(ONE.title).presence is Presence.LISTED
    assert desk.entry(other.title).revision == 0


def test_a_better_reader_keeps_every_name(desk: Desk) -> None:
    """The same text read anew: nothing is known to be the same, every release is recognised, only the gain shows."""
    before = {event.uid for event in desk.memory.events.values()}
    page = [A, B, ONE, C, D]
    drafts = [told.draft() for told in page]
    better = [told.release() for told in page]
    better[2] = replace(better[2], events=tuple(replace(event, city="Bergen") for event in better[2].events))
    known = desk.memory.known(())
    pairs = pair(known, drafts)
    assert [found and found.release.title for found in pairs] == [told.title for told in page]
    changes = compare(known, drafts, pairs, better, desk.source, desk.now + timedelta(days=1))
    assert [(change.what, [line.field for line in change.lines]) for change in changes if change.event] == [
        (What.REVISED, ["city"])
    ]
    desk.memory.keep(changes)
    assert {event.uid for event in desk.memory.events.values()} == before
    assert desk.event("Walk through the harbour").sequence == 0
