"""What holds for any newsroom and any history, tried on generated ones."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feeds.comparing.places import places
from feeds.model.change import What
from feeds.model.event import Status
from tests.comparing.desk import T0, WAYS, Desk, Row, Told, typed

SETTINGS = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    derandomize=True,
)
WORDS = [
    "harbour",
    "bridge",
    "treaty",
    "winter",
    "council",
    "envoy",
    "brigade",
    "orchard",
    "museum",
    "signal",
    "festival",
    "tunnel",
    "archive",
    "meadow",
    "furnace",
    "lantern",
    "compass",
    "granite",
    "velvet",
    "anchor",
    "pepper",
    "saddle",
    "quarry",
    "violin",
    "thunder",
    "glacier",
    "pigeon",
    "ribbon",
    "cellar",
    "beacon",
]


@st.composite
def pages(draw: st.DrawFn) -> list[Told]:
    """A page of two to six releases whose texts differ as those of a newsroom do."""
    dice = random.Random(draw(st.integers(0, 10**6)))
    page = []
    for number in range(draw(st.integers(2, 6))):
        words = dice.sample(WORDS, 12)
        sentences = [" ".join(dice.choice(words) for _ in range(12)).capitalize() + "." for _ in range(5)]
        rows = tuple(
            Row(
                label=f"{' '.join(dice.sample(words, 3))} of {'abcd'[n]}{number}",
                day=date(2025, 7, 12) + timedelta(days=dice.randrange(20)),
                clock=dice.choice([None, "09:30", "14:00", "17:45"]),
                place=dice.choice([None, f"Hall {dice.choice(words)}"]),
                status=dice.choice([Status.CONFIRMED] * 4 + [Status.TENTATIVE]),
            )
            for n in range(draw(st.integers(0, 3)))
        )
        page.append(Told(title=f"{' '.join(words[:4])} {number}", lead=" ".join(sentences), rows=rows))
    return page


def _moved(row: Row) -> Row:
    return replace(row, day=row.day + timedelta(days=1))


EDITS = {
    "time": _moved,
    "place": lambda row: replace(row, place=f"{row.place} annex" if row.place else "Annex"),
    "status": lambda row: replace(row, status=Status.CONFIRMED if row.status is Status.CANCELLED else Status.CANCELLED),
}


@SETTINGS
@given(pages())
def test_idempotence(page: list[Told]) -> None:
    desk = Desk()
    desk.read(*page)
    before = desk.memory.shown()
    assert desk.read(*page) == ()
    assert (desk.memory.shown(), desk.memory.version) == (before, 1)


@SETTINGS
@given(pages(), st.randoms(use_true_random=False))
def test_permutation(page: list[Told], dice: random.Random) -> None:
    one, other = Desk(), Desk()
    one.read(*page)
    before = one.memory.shown()
    shuffled = page[:]
    dice.shuffle(shuffled)
    one.read(*shuffled)
    other.read(*shuffled)
    assert one.memory.shown() == before == other.memory.shown()
    assert one.memory.version == 1


@SETTINGS
@given(pages(), st.lists(st.sampled_from(WAYS), min_size=1, max_size=4))
def test_noise(page: list[Told], ways: list[str]) -> None:
    desk = Desk()
    desk.read(*page)
    before = desk.memory.shown()
    for how in ways:
        changes = desk.read(*[typed(told, how) for told in page])
        assert all(change.what is What.SEEN for change in changes)
    assert (desk.memory.shown(), desk.memory.version) == (before, 1)


@SETTINGS
@given(pages(), st.data())
def test_edit_and_back(page: list[Told], data: st.DataObject) -> None:
    """Every field as before, SEQUENCE grown by the number of edits that matter, UIDs the same, no sibling touched."""
    chosen = [(n, m) for n, told in enumerate(page) for m in range(len(told.rows))]
    if not chosen:
        return
    release, row = data.draw(st.sampled_from(chosen))
    edit = data.draw(st.sampled_from(sorted(EDITS)))
    desk = Desk()
    desk.read(*page)
    before = dict(desk.memory.events)
    told = page[release]
    rows = (*told.rows[:row], EDITS[edit](told.rows[row]), *told.rows[row + 1 :])
    desk.read(*page[:release], replace(told, rows=rows), *page[release + 1 :])
    desk.read(*page)
    assert set(desk.memory.events) == set(before)
    for uid, event in desk.memory.events.items():
        is_it = event.event.title == told.rows[row].label
        assert event.sequence == before[uid].sequence + (2 if is_it else 0)
        assert event.event == before[uid].event
        assert (event.modified_at == before[uid].modified_at) is not is_it


@SETTINGS
@given(pages())
def test_rebuild(page: list[Told]) -> None:
    """A lost store that is filled from the same page names everything as before."""
    one, other = Desk(), Desk(now=T0 + timedelta(days=3))
    one.read(*page)
    other.read(*page)
    assert set(one.memory.events) == set(other.memory.events)
    assert set(one.memory.entries) == set(other.memory.entries)
    assert {e.uid for e in one.memory.entries.values()} == {e.uid for e in other.memory.entries.values()}


@settings(SETTINGS, max_examples=150)
@given(pages(), st.data())
def test_monotone_histories(page: list[Told], data: st.DataObject) -> None:
    """Any history: UIDs unique and for ever, nothing lost, SEQUENCE and stamps never fall, the ledger tells it all."""
    desk = Desk()
    desk.read(*page)
    now = page[:]
    for _ in range(data.draw(st.integers(1, 6))):
        before = dict(desk.memory.events)
        entries = dict(desk.memory.entries)
        deed = data.draw(st.sampled_from(["time", "place", "status", "shuffle", "drop", "restore", "again", "noise"]))
        wanted: list[Told] | list[object] = now
        if deed in EDITS:
            release = data.draw(st.integers(0, len(now) - 1))
            if now[release].rows:
                row = data.draw(st.integers(0, len(now[release].rows) - 1))
                rows = list(now[release].rows)
                rows[row] = EDITS[deed](rows[row])
                now[release] = replace(now[release], rows=tuple(rows))
        elif deed == "shuffle":
            data.draw(st.randoms(use_true_random=False)).shuffle(now)
        elif deed == "drop" and len(now) > 2:
            del now[data.draw(st.integers(0, len(now) - 1))]
        elif deed == "restore":
            titles = {told.title for told in now}
            now += [told for told in page if told.title not in titles]
        elif deed == "noise":
            wanted = [typed(told, data.draw(st.sampled_from(WAYS))) for told in now]
        version = desk.memory.version
        if isinstance(desk.look(*wanted, after=timedelta(minutes=data.draw(st.sampled_from([1, 15, -5])))), str):
            continue  # held: nothing was applied
        assert set(before) <= set(desk.memory.events)
        assert set(entries) <= set(desk.memory.entries)
        assert len({event.id for event in desk.memory.events.values()}) == len(desk.memory.events)
        assert desk.memory.version in (version, version + 1)
        for uid, old in before.items():
            new = desk.memory.events[uid]
            assert new.sequence >= old.sequence
            assert new.modified_at >= old.modified_at
            assert new.created_at == old.created_at
            assert new.changes[: len(old.changes)] == old.changes
            same = (
                new.event.start == old.event.start
                and new.event.end == old.event.end
                and new.status == old.status
                and new.event.location == old.event.location
            )
            assert (new.sequence == old.sequence) is same
            if new.modified_at != old.modified_at:
                assert desk.memory.version == version + 1
    for event in desk.memory.events.values():
        assert event.changes == tuple(line for uid, line in desk.memory.ledger if uid == event.uid)


def _deeds(page: list[Told], data: st.DataObject) -> list[list[Told] | list[object]]:
    """A history of a page: what it shows at each reading."""
    now, told = page[:], []
    for _ in range(data.draw(st.integers(1, 5))):
        deed = data.draw(st.sampled_from(["time", "place", "shuffle", "drop", "restore", "noise", "again"]))
        shown: list[Told] | list[object] = now
        if deed in EDITS:
            release = data.draw(st.integers(0, len(now) - 1))
            if now[release].rows:
                rows = list(now[release].rows)
                row = data.draw(st.integers(0, len(rows) - 1))
                rows[row] = EDITS[deed](rows[row])
                now[release] = replace(now[release], rows=tuple(rows))
        elif deed == "shuffle":
            data.draw(st.randoms(use_true_random=False)).shuffle(now)
        elif deed == "drop" and len(now) > 2:
            del now[data.draw(st.integers(0, len(now) - 1))]
        elif deed == "restore":
            titles = {one.title for one in now}
            now += [one for one in page if one.title not in titles]
        elif deed == "noise":
            shown = [typed(one, data.draw(st.sampled_from(WAYS))) for one in now]
        told.append(list(shown))
    return told


@SETTINGS
@given(pages(), st.data())
def test_interleaving(page: list[Told], data: st.DataObject) -> None:
    """Readings that are not believed, anywhere between the others, change nothing of the result."""
    history = [page, *_deeds(page, data)]
    quiet, troubled = Desk(), Desk()
    for shown in history:
        quiet.look(*shown)
        troubled.look(*shown)
        if data.draw(st.booleans()):
            at = troubled.now
            before = troubled.memory.shown(), troubled.memory.version
            assert isinstance(troubled.look(after=timedelta(minutes=data.draw(st.integers(1, 300)))), str)
            assert (troubled.memory.shown(), troubled.memory.version) == before
            troubled.now = at
    assert troubled.memory.shown() == quiet.memory.shown()
    assert troubled.memory.events == quiet.memory.events
    assert troubled.memory.entries == quiet.memory.entries


@SETTINGS
@given(pages(), st.data())
def test_confluence(page: list[Told], data: st.DataObject) -> None:
    """Two replicas that are fed the same pages hold the same, though one reads some of them twice."""
    history = [page, *_deeds(page, data)]
    one, other = Desk(), Desk()
    for shown in history:
        one.look(*shown)
        other.look(*shown)
        if data.draw(st.booleans()):  # asked once more within the minute, as after a restart
            at = other.now
            other.look(*shown, after=timedelta(seconds=data.draw(st.integers(1, 59))))
            other.now = at
    assert one.memory.shown() == other.memory.shown()
    assert one.memory.version == other.memory.version


@given(
    st.lists(st.one_of(st.none(), st.integers(-50, 50)), max_size=30, unique_by=lambda n: object() if n is None else n)
)
def test_places_keep_order_and_as_many_numbers_as_they_can(old: list[int | None]) -> None:
    new = places(old)
    assert new == sorted(set(new))
    known = [number for number in old if number is not None]
    if known == sorted(known) and (len(known) == len(old) or not known or None not in old[old.index(known[0]) :]):
        assert [now for now, was in zip(new, old, strict=True) if was is not None] == known
    assert places(new) == new
