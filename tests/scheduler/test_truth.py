"""Truth over time through whole rounds: a source that flaps, two newsrooms of one event, what remains of it."""

from __future__ import annotations

from feeds.fetching import robots
from feeds.model.change import Outcome
from feeds.model.event import Status
from feeds.store.contract import Selection
from feeds.web import filters
from tests.fetching.naughty import Naughty, page, reset, status
from tests.scheduler.helping import TWO, Moved, advisory, configured, events, feeds, opened, settle, turn

LOGIN = b"<html><title>Log in</title><form><input type=password name=p></form></html>"


def test_a_source_that_flaps_moves_no_byte(tmp_path):
    robots.forget()
    good = page(TWO.encode())
    bad = (page(b""), status(500), page(LOGIN), reset, status(404), page(b"<html></html>"), status(403))
    with Naughty() as server:
        script = [good]
        for number in range(20):
            script += [bad[number % len(bad)], good]
        server.script("/digest", *script)
        with opened(configured(tmp_path, server.url(), allow=server.allow), Moved()) as made:
            turn(made)
            before, version = feeds(made), made.store.version()
            outcomes = []
            for _ in range(40):
                made.clock.on(seconds=30)
                outcomes.append(turn(made).outcome)
                assert feeds(made) == before
            assert made.store.version() == version
            assert outcomes.count(Outcome.FAILED) == 20
            assert made.store.health()[0].failures == 0


def test_two_caches_that_answer_in_turn(tmp_path):
    """An edit and its taking back are followed; then the page is not believed until two readings agree."""
    robots.forget()
    old, new = page(TWO.encode()), page(TWO.replace("14:30 (CEST)", "15:00 (CEST)").encode())
    with Naughty() as server:
        server.script("/digest", old, *(new, old) * 8, new, new)
        with opened(configured(tmp_path, server.url(), allow=server.allow), Moved()) as made:
            turn(made)
            for _ in range(2):
                made.clock.on(seconds=2)
                turn(made)
            assert events(made)[0].sequence == 2
            before = feeds(made)
            for _ in range(15):
                made.clock.on(seconds=2)
                turn(made)
                assert feeds(made) == before
            for _ in range(2):
                made.clock.on(seconds=3)
                turn(made)
            assert (events(made)[0].sequence, events(made)[0].event.written) == (3, "15:00 (CEST)")


SECOND = """
[[source]]
id = "council"
name = "Council press office"
url = "{url}"
zone = "Europe/Brussels"
every = "2s"
"""
NATO = """Ministers to sign the harbour declaration

Source: NATO

On Wednesday, 16 July 2025, ministers will sign the declaration on harbour security in Brussels.

Media advisory

14:30 (CEST) Signing ceremony of the declaration on harbour security
"""
COUNCIL = """Harbour declaration to be signed in Brussels

Source: Council

On Wednesday, 16 July 2025, the Council presidency will host ministers in Brussels.

Media advisory

{hour} (CEST) Signing ceremony: declaration on harbour security
"""


def test_two_newsrooms_one_entry(tmp_path):
    settle(tmp_path / "digest.txt", NATO)
    settle(tmp_path / "council.txt", COUNCIL.format(hour="14:30"))
    more = SECOND.format(url=(tmp_path / "council.txt").as_uri())
    with opened(configured(tmp_path, (tmp_path / "digest.txt").as_uri(), more=more), Moved()) as made:
        turn(made)
        (first,) = events(made)
        made.clock.on(seconds=10)
        turn(made, "council")
        (event,) = events(made)
        assert event.uid == first.uid
        assert (event.sequence, event.event.location) == (1, "Brussels")  # the first did not say where
        assert [other.name for other in event.also] == ["Council press office"]
        edition = made.store.edition(Selection(what="diary"), "https://d.example", "Europe/Brussels")
        for source, found in (("council", 1), ("nato", 1), ("un", 0)):
            wanted = filters.parse([("from", source)], filters.DIARY)
            assert len(filters.apply(edition, wanted, event.event.day).events) == found
        before = feeds(made)
        for id in ("nato", "council", "nato"):
            made.clock.on(hours=1)
            turn(made, id)
        assert feeds(made) == before
        settle(tmp_path / "council.txt", COUNCIL.format(hour="16:00"))
        made.clock.on(hours=1)
        turn(made, "council")
        (event,) = events(made)
        assert (event.status, [doubt.code for doubt in event.event.doubts]) == (Status.TENTATIVE, ["sources-disagree"])
        assert b"14:30" in feeds(made)["diary.ics"]
        assert b"16:00" in feeds(made)["diary.ics"]


REMAINS = """Transcript: signing ceremony of the declaration on harbour security

Source: NATO

Thank you all for coming. The declaration that ministers signed today will make our harbours safer.

"""


def test_a_transcript_joins_the_event(tmp_path):
    path = tmp_path / "digest.txt"
    settle(path, NATO + "\n" + advisory("Second talks at the Council", 23, "10:00", "Doorstep"))
    with opened(configured(tmp_path, path.as_uri()), Moved()) as made:
        turn(made)
        before = {event.uid: event for event in events(made)}
        settle(path, REMAINS + "\n" + NATO + "\n" + advisory("Second talks at the Council", 23, "10:00", "Doorstep"))
        made.clock.on(days=7)
        turn(made)
        after = {event.uid: event for event in events(made)}
        assert set(after) == set(before)
        followed = [event for event in after.values() if event.followed]
        assert [[one.what for one in event.followed] for event in followed] == [["transcript"]]
        assert followed[0].sequence == before[followed[0].uid].sequence
        assert followed[0].event == before[followed[0].uid].event
