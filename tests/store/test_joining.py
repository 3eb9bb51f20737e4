"""Two newsrooms, one event; and what remains of an event: through comparing and a real store, feeds and all."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from feeds.comparing import Joiner, compare, pair
from feeds.model.change import Change, Outcome, Round
from feeds.model.edition import Presence, Scheduled
from feeds.model.event import Event, Person, Status
from feeds.model.release import Draft, Release
from feeds.publishing import publish
from feeds.store import Selection, Store, open_store
from tests.comparing.desk import SOURCE, T0, Row, Told

MINUTES = timedelta(minutes=1)
NAMES = {"nato": "NATO", "council": "Council of the EU", "un": "United Nations"}
SOURCES = [replace(SOURCE, id=id, name=name, url=f"file:///{id}") for id, name in NAMES.items()]
DAY = date(2025, 7, 16)
SIGNING = Row("Signing of the joint declaration on harbour security", place="Europa building, Brussels")
SAME = Row("Joint declaration on harbour security: signing ceremony", place="Europa building")
ELSE = Row("Doorstep by the minister for fisheries", clock="09:15", place="Room 2")


def page(*rows: Row, title: str = "Leaders to sign a declaration", lead: str = "The leaders meet today.") -> Told:
    return Told(title, lead=lead, rows=rows)


class Newsrooms:
    """Three newsrooms that are read into one store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.minute = 0
        store.register(SOURCES, T0)

    def says(self, source: str, *pages: Told | tuple[Draft, Release], after: int = 15) -> tuple[Change, ...]:
        self.minute += after
        now = T0 + self.minute * MINUTES
        claim = self.store.claim(source, "me", 60, now)
        assert claim is not None
        both = [told if isinstance(told, tuple) else (told.draft(), told.release()) for told in pages]
        drafts = [draft for draft, _ in both]
        digests = [draft.digest for draft in drafts]
        known = self.store.known(source, digests)
        pairs = pair(known, drafts)
        releases = [None if d in known.same else release for d, (_, release) in zip(digests, both, strict=True)]
        changes = compare(known, drafts, pairs, releases, replace(SOURCE, id=source), now)
        done = Round(source=source, started=now, finished=now, outcome=Outcome.CHANGED)
        assert self.store.record(claim, done, changes, None, None, now, Joiner(NAMES, now))
        return changes

    @property
    def events(self) -> tuple[Scheduled, ...]:
        return self.store.edition(Selection(what="diary"), "https://d.example", "Europe/Brussels").events

    @property
    def calendar(self) -> str:
        edition = self.store.edition(Selection(what="diary"), "https://d.example", "Europe/Brussels")
        return publish(edition, "ics").body.decode().replace("\r\n ", "")


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Newsrooms]:
    store = open_store(f"sqlite:///{tmp_path / 'store.db'}")
    yield Newsrooms(store)
    store.close()


def with_people(told: Told, *names: str) -> tuple[Draft, Release]:
    release = told.release()
    who = tuple(Person(name=name) for name in names)
    return told.draft(), replace(release, events=tuple(replace(event, who=who) for event in release.events))


def test_one_entry_under_the_first_uid(rooms: Newsrooms) -> None:
    rooms.says("nato", page(SIGNING, ELSE))
    before = {event.event.title: event for event in rooms.events}
    rooms.says("council", page(SAME, title="Declaration to be signed in Brussels"))
    after = {event.event.title: event for event in rooms.events}
    assert set(after) == set(before)
    event = after[SIGNING.label]
    assert (event.uid, event.sequence) == (before[SIGNING.label].uid, 0)
    assert [(other.source, other.name) for other in event.also] == [("council", "Council of the EU")]
    assert [(line.field, line.now) for line in event.changes] == [("also", "Council of the EU")]
    assert event.event.doubts == ()
    assert event.modified_at == T0 + 30 * MINUTES
    assert after[ELSE.label] == before[ELSE.label]
    assert "Also told by Council of the EU" in rooms.calendar
    # who has the other's address is led to the one entry, and its own ledger says why
    other = rooms.store.changes(50)
    assert [revision.event.uid for revision in other].count(event.uid) == 2
    assert {revision.event.source for revision in other} == {"nato"}


def test_unchanged_pages_move_no_byte(rooms: Newsrooms) -> None:
    rooms.says("nato", page(SIGNING))
    rooms.says("council", page(SAME, title="Declaration to be signed in Brussels"))
    before, version = rooms.calendar, rooms.store.version()
    for source, told in (("council", SAME), ("nato", SIGNING)) * 2:
        title = "Leaders to sign a declaration" if source == "nato" else "Declaration to be signed in Brussels"
        assert rooms.says(source, page(told, title=title)) == ()
    assert (rooms.calendar, rooms.store.version()) == (before, version)


def test_what_one_leaves_open_the_other_says(rooms: Newsrooms) -> None:
    rooms.says("nato", page(replace(SIGNING, clock=None)))
    assert rooms.events[0].event.all_day
    rooms.says("council", page(replace(SAME, clock="16:00"), title="Declaration to be signed"))
    (event,) = rooms.events
    assert event.event.start.iso() == "2025-07-16T16:00:00+02:00"
    assert (event.sequence, event.event.status, event.event.doubts) == (1, Status.CONFIRMED, ())


def test_a_disagreement_is_shown_and_nothing_is_picked_in_silence(rooms: Newsrooms) -> None:
    rooms.says("nato", page(SIGNING))
    rooms.says("council", page(SAME, title="Declaration to be signed"))
    rooms.says("council", page(replace(SAME, clock="16:00"), title="Declaration to be signed"))
    (event,) = rooms.events
    assert event.status is Status.TENTATIVE
    (doubt,) = event.event.doubts
    assert doubt.code == "sources-disagree"
    assert "2025-07-16 14:30 CEST, Council of the EU says 2025-07-16 16:00 CEST" in doubt.said
    assert event.sequence == 1
    assert {line.field for line in event.changes} == {"also", "also_start", "also_as_written", "status", "doubts"} - {
        "also_as_written"
    }
    assert "STATUS:TENTATIVE" in rooms.calendar
    # the other newsroom follows: agreed again
    rooms.says("nato", page(replace(SIGNING, clock="16:00")))
    (event,) = rooms.events
    assert (event.status, event.event.doubts, event.sequence) == (Status.CONFIRMED, (), 2)
    assert event.event.start.iso() == "2025-07-16T16:00:00+02:00"


def test_cancelled_by_one_only(rooms: Newsrooms) -> None:
    rooms.says("nato", page(SIGNING))
    rooms.says("council", page(SAME, title="Declaration to be signed"))
    rooms.says("council", page(replace(SAME, status=Status.CANCELLED), title="Declaration to be signed"))
    (event,) = rooms.events
    assert event.status is Status.TENTATIVE
    assert [doubt.said for doubt in event.event.doubts] == [
        "The newsrooms disagree on the status: here confirmed, Council of the EU says cancelled."
    ]
    rooms.says("nato", page(replace(SIGNING, status=Status.CANCELLED)))
    (event,) = rooms.events
    assert (event.status, event.event.doubts) == (Status.CANCELLED, ())


def test_joined_late_stays_joined(rooms: Newsrooms) -> None:
    """Two that became alike later: the younger leaves the list, and both ledgers say why; then nothing parts them."""
    rooms.says("nato", page(SIGNING))
    rooms.says("council", page(replace(SAME, day=date(2025, 7, 18)), title="Declaration to be signed"))
    assert len(rooms.events) == 2
    first, second = rooms.events
    updated = rooms.store.edition(Selection(what="diary"), "x", "UTC").updated
    rooms.says("council", page(SAME, title="Declaration to be signed"))
    (event,) = rooms.events
    assert event.uid == first.uid
    assert rooms.store.edition(Selection(what="diary"), "x", "UTC").updated > updated
    led = rooms.store.event(second.id)
    assert led is not None
    assert led[0].uid == first.uid
    rooms.says("council", page(replace(SAME, day=date(2025, 7, 22)), title="Declaration to be signed"))
    (event,) = rooms.events
    assert (event.uid, event.status) == (first.uid, Status.TENTATIVE)
    assert "2025-07-22" in event.event.doubts[0].said
    rooms.says("nato", page(replace(SIGNING, day=date(2025, 7, 22))))
    (event,) = rooms.events
    assert (event.status, event.event.doubts) == (Status.CONFIRMED, ())


def test_taken_off_one_page_only(rooms: Newsrooms) -> None:
    rest = [page(replace(ELSE, label=f"Hearing {n}"), title=f"Hearing number {n}", lead=f"On {n}.") for n in (1, 2)]
    told = page(SAME, title="Declaration to be signed")
    rooms.says("nato", page(SIGNING))
    rooms.says("council", rest[0], told, rest[1])
    for after in (15, 60):
        rooms.says("council", *rest, after=after)
    event = next(event for event in rooms.events if event.event.title == SIGNING.label)
    assert [other.listed for other in event.also] == [False]
    assert (event.status, event.presence) == (Status.CONFIRMED, Presence.LISTED)
    assert "Also told by Council of the EU\\, no longer on its page" in rooms.calendar


PAGES = {
    "nato": (page(SIGNING, ELSE),),
    "council": (page(SAME, title="Declaration to be signed in Brussels"),),
    "un": (page(replace(SIGNING, clock="15:00"), title="On harbours"),),
}


def _seen(event: Event) -> tuple[object, ...]:
    return (event.status, sorted({doubt.code for doubt in event.doubts}), event.location is not None)


@pytest.mark.parametrize("order", list(itertools.permutations(PAGES)))
def test_the_order_of_reading_decides_only_who_is_first(rooms: Newsrooms, order: tuple[str, ...]) -> None:
    for source in order:
        rooms.says(source, *PAGES[source])
    told = [event for event in rooms.events if event.event.title != ELSE.label]
    assert len(told) == 1
    (event,) = told
    assert event.source == order[0]
    assert {event.source, *(other.source for other in event.also)} == set(PAGES)
    assert _seen(event.event) == (Status.TENTATIVE, ["sources-disagree"], True)


@pytest.mark.parametrize(
    "other",
    [
        Row("Signing of the joint declaration on fisheries quotas", place="Europa building, Brussels"),
        Row("Press conference", place="Europa building, Brussels"),
        Row("Signing of the joint declaration on harbour security", place="Europa building", clock="19:00"),
        Row("Signing of the joint declaration on harbour security", place="Europa building", day=date(2025, 7, 17)),
        Row("Signing of the joint declaration on harbour security", place="Palais des Nations, Geneva"),
        Row("Doorstep on the joint declaration on harbour security", place="Europa building"),
        Row("Reception", place="Europa building"),
    ],
)
def test_what_may_be_another_thing_stays_two(rooms: Newsrooms, other: Row) -> None:
    rooms.says("nato", page(replace(SIGNING, label=f"{SIGNING.label}: ceremony"), ELSE))
    rooms.says("council", page(other, title="Also today"))
    assert len(rooms.events) == 3
    assert all(not event.also for event in rooms.events)


def test_two_press_conferences_at_one_hour_are_two(rooms: Newsrooms) -> None:
    row = Row("Press conference", place="Europa building")
    rooms.says("nato", page(row, title="Of the Secretary General"))
    rooms.says("council", page(row, title="Of the President"))
    assert len(rooms.events) == 2


def test_where_two_could_be_meant_neither_is(rooms: Newsrooms) -> None:
    rooms.says("nato", page(SIGNING), page(replace(SIGNING, label=f"{SIGNING.label} again"), title="Again", lead="B."))
    rooms.says("council", page(SAME, title="Declaration to be signed"))
    assert len(rooms.events) == 3


def test_a_named_person_stands_for_the_words(rooms: Newsrooms) -> None:
    one = page(Row("Meeting with Prime Minister Elin Berg", place="Europa building"))
    two = page(Row("Entretien avec la Première ministre", place="Europa building"), title="Agenda")
    rooms.says("nato", with_people(one, "Elin Berg"))
    rooms.says("council", with_people(two, "Elin Berg"))
    (event,) = rooms.events
    assert [other.source for other in event.also] == ["council"]


# --- what remains ---

PAST = Row(
    "Press conference by Secretary Mara Lind after the harbour committee", place="Press hall", day=date(2025, 7, 9)
)


@pytest.mark.parametrize(
    ("title", "what"),
    [
        ("Transcript: press conference by Secretary Mara Lind after the harbour committee", "transcript"),
        ("Watch the recording: Mara Lind after the harbour committee", "video"),
        ("Photos: press conference after the harbour committee", "photos"),
        ("Remarks by Secretary Mara Lind after the harbour committee", "remarks"),
    ],
)
def test_what_remains_joins_the_event(rooms: Newsrooms, title: str, what: str) -> None:
    announced = page(PAST, title="Secretary to meet the press", lead="The Secretary will meet the press on harbours.")
    rooms.says("nato", announced)
    (before,) = rooms.events
    later = Told(title, lead="As delivered; check against delivery.", link="https://n.example/t")
    rooms.says("nato", later, announced)
    (event,) = rooms.events
    assert (event.uid, event.sequence, event.event) == (before.uid, 0, before.event)
    assert [(one.what, one.title, one.link) for one in event.followed] == [(what, title, "https://n.example/t")]
    assert event.modified_at == T0 + 30 * MINUTES
    assert [(line.field, line.now) for line in event.changes] == [("followed", title)]
    assert f"Afterwards\\, {what}: " in rooms.calendar
    bytes_before = rooms.calendar
    assert rooms.says("nato", later, announced) == ()
    assert rooms.calendar == bytes_before


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("council", "Transcript: press conference by Secretary Mara Lind after the harbour committee"),
        ("nato", "Transcript: press conference by Minister Otto Falk on fisheries"),
        ("nato", "Secretary Mara Lind welcomes the harbour committee"),
        ("nato", "Photos: a new bridge"),
    ],
)
def test_what_does_not_remain(rooms: Newsrooms, source: str, title: str) -> None:
    announced = page(PAST, title="Secretary to meet the press", lead="The Secretary will meet the press on harbours.")
    rooms.says("nato", announced)
    before = rooms.calendar
    told = Told(title, lead="As delivered; check against delivery.")
    rooms.says(source, *((told, announced) if source == "nato" else (told,)))
    assert rooms.calendar == before


def test_nothing_remains_of_what_is_to_come(rooms: Newsrooms) -> None:
    announced = page(replace(PAST, day=DAY), title="Secretary to meet the press", lead="On harbours.")
    rooms.says("nato", announced)
    told = Told("Transcript: press conference by Secretary Mara Lind after the harbour committee", lead="As delivered.")
    rooms.says("nato", told, announced)
    assert rooms.events[0].followed == ()
