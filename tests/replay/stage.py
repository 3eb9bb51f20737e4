"""Plays a history: real rounds into a real SQLite file, read back over the real pages, compared with what was told.

After every step the whole calendar, every feed and the whole ledger must be what the steps so far have named. What a
step does not name keeps its bytes; where it names nothing, so do all ETags and Last-Modified, in a process that ran all
the while and in one that has just been started on the same database.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from flask import Flask

from config import load
from feeds.fetching import Manners, robots
from feeds.model.change import Health, Outcome, Round
from feeds.store import open_store
from feeds.web import Site, create_app
from scheduler.compose import Service, service
from tests.fetching.naughty import Naughty
from tests.replay.lists import stamp, things, without_offsets
from tests.replay.script import MAIN, Born, Changed, Edited, History, Later, News, Quiet, Served, Step, good
from tests.scheduler.helping import NOW, Moved

SITE = "https://daybook.example"
LISTS = tuple(
    f"/{what}.{form}"
    for what in ("diary", "releases", "changes")
    for form in (("ics", "atom", "rss", "json") if what == "diary" else ("atom", "rss", "json"))
)
PREFIX = {"cancelled": "CANCELLED: ", "postponed": "POSTPONED: ", "tentative": "TBC: "}
ICAL = {"confirmed": "CONFIRMED", "tentative": "TENTATIVE", "cancelled": "CANCELLED", "postponed": "CANCELLED"}


@dataclass
class Row:
    """What must be true of one event or release; the model that the store is held to."""

    title: str
    created: datetime
    modified: datetime
    presence: str = "listed"
    ledger: list[tuple[str, str, str | None, str | None]] = field(default_factory=list)  # at, field, was, now
    revision: int = 0  # of an event: SEQUENCE
    start: str = ""
    place: str | None = None
    status: str = "confirmed"  # as its text has it
    release: str = ""  # name of the release; "" for a release

    def note(self, lines: Mapping[str, tuple[str | None, str | None]], now: datetime) -> None:
        self.ledger += [(stamp(now), name, was, became) for name, (was, became) in lines.items()]

    @property
    def shown(self) -> str:
        """The status that readers see."""
        return "tentative" if (self.presence, self.status) == ("withdrawn", "confirmed") else self.status


Seen = dict[str, tuple[bytes, str, str]]  # address -> body, ETag, Last-Modified


class Stage:
    """One source, one store, one clock."""

    def __init__(self, made: Service, clock: Moved, server: Naughty, canary: Naughty, folder: Path) -> None:
        self.made, self.clock, self.server, self.canary, self.folder = made, clock, server, canary, folder
        self.events: dict[str, Row] = {}
        self.releases: dict[str, Row] = {}
        self.uids: dict[str, str] = {}  # by name, for life
        self.ids: dict[str, str] = {}  # short ids by name
        self.app = self._app()
        self.failures = 0
        self.success: datetime | None = None
        self.last = self.see(self.app)

    def _app(self) -> Flask:
        site = Site(address=SITE, zone="Europe/Brussels", now=self.clock.now, version="1")
        return create_app(self.made.store, site)

    def see(self, app: Flask) -> Seen:
        """Every feed as a subscriber gets it."""
        client = app.test_client()
        single = [f"/e/{id}.json" for name, id in self.ids.items() if name in self.events]
        seen: Seen = {}
        for path in (*LISTS, *single):
            answer = client.get(path)
            assert answer.status_code == 200, path
            seen[path] = answer.data, answer.headers["ETag"], answer.headers["Last-Modified"]
        return seen

    # --- playing -----------------------------------------------------------------------------------------------

    def play(self, step: Step, *, last: bool) -> None:
        """One round, and what must be true after it. last: the history ends here."""
        self.clock.on(seconds=step.after.total_seconds())
        self._serve(step)
        asked = len(self.server.asked)
        done = self._round()
        assert (done.outcome, done.error_kind) == (step.outcome, step.error and step.error[0]), done.error
        if step.error:
            assert step.error[1].lower() in (done.error or "").lower()
            assert "\n" not in (done.error or "")
        if step.conditional is not None:
            headers = [one.headers for one in self.server.asked[asked:] if one.path != "/robots.txt"]
            assert ["if-none-match" in one for one in headers] == [step.conditional] * len(headers)
        self._check_health(done, step)
        self._expect(step)
        self._check(step, last)
        assert self.canary.asked == []

    def _serve(self, step: Step) -> None:
        answer = step.answer
        pages = answer if isinstance(answer, Mapping) else {} if answer is None else {MAIN: answer}
        for path, told in pages.items():
            self.server.script(path, *([] if told is None else [self._answer(told)]))
        for name, content in step.files.items():
            path = self.folder / "mails" / name
            if content is None:
                path.unlink()
            else:
                path.write_bytes(content)
                old = (self.clock.now() - timedelta(days=300)).timestamp()
                os.utime(path, (old, old))

    def _answer(self, told: Served) -> object:
        if isinstance(told, Later):
            return told.make(self)
        return good(told) if isinstance(told, str) else told

    def _round(self) -> Round:
        claim = self.made.store.claim("board", "replay", 60, self.clock.now())
        assert claim is not None
        return self.made.turn(claim, self.made.sources["board"])

    def _check_health(self, done: Round, step: Step) -> None:
        (health,) = self.made.store.health()
        if done.outcome is Outcome.FAILED:
            self.failures += 1
        else:
            self.failures, self.success = 0, self.clock.now()
        told = (health.failures, health.last_success, health.error is None)
        assert told == (self.failures, self.success, not self.failures), health
        if step.wait is not None:
            self._check_wait(health, step.wait)
        client = self.app.test_client()
        stale = client.get("/diary.ics").headers.get("Daybook-Stale")
        late = self.success is None or self.clock.now() - self.success > timedelta(minutes=35)
        if self.failures >= 3 or late:
            assert stale is not None, "staleness is not to be seen"
        elif not self.failures:
            assert stale is None, stale
        healthy = client.get("/healthz")
        assert ("board" in healthy.get_data(as_text=True)) or stale is None

    def _check_wait(self, health: Health, wait: timedelta) -> None:
        assert health.next_try is not None
        assert wait <= health.next_try - self.clock.now() <= wait * 1.1 + timedelta(seconds=2)
        store, last = self.made.store, health.next_try - timedelta(seconds=1)
        assert store.claim_due("early", 1, last) is None

    # --- what must be ------------------------------------------------------------------------------------------

    def _expect(self, step: Step) -> None:
        now = self.clock.now()
        for told in step.changes:
            if isinstance(told, News):
                self.releases[told.name] = Row(title=told.title, created=now, modified=now)
            elif isinstance(told, Born):
                row = Row(title=told.title, created=now, modified=now, start=told.start, place=told.place)
                row.status, row.release = told.status, told.release
                row.note(told.lines, now)
                self.events[told.name] = row
            elif isinstance(told, Quiet):
                for name in told.names:
                    (self.events.get(name) or self.releases[name]).presence = told.presence
            elif isinstance(told, Changed):
                row = self.events[told.name]
                row.note(told.lines, now)
                row.revision += told.up
                row.modified = max(row.modified, now)
                row.presence = told.presence
                for name in ("title", "start", "status"):
                    setattr(row, name, told.lines.get(name, (None, getattr(row, name)))[1])
                row.place = told.lines.get("location", (None, row.place))[1]
            else:
                row = self.releases[told.name]
                row.note(told.lines, now)
                row.revision += told.revision
                if told.revision:
                    row.modified = max(row.modified, now)
                row.presence = told.presence
                row.title = told.lines.get("title", (None, row.title))[1] or ""

    def _check(self, step: Step, last: bool) -> None:
        self._name_the_new()
        seen = self.see(self.app)
        if step.outcome is Outcome.SAME or last:
            fresh = self.see(self._app())
            assert fresh.keys() == seen.keys()
            for path, told in seen.items():
                assert fresh[path][:2] == told[:2], f"{path} differs in a process that has just been started"
        visible = [told for told in step.changes if not isinstance(told, Quiet)]
        if visible:
            self._only_named_moved(seen, visible)
        else:
            assert {p: told for p, told in seen.items() if p in self.last} == self.last, "a byte moved"
        for path, (body, _etag, modified) in seen.items():
            if path in self.last and (body, modified) != (self.last[path][0], self.last[path][2]):
                was, now = (parsedate_to_datetime(when) for when in (self.last[path][2], modified))
                assert now > was or (now == was and step.after < timedelta(0)), (
                    f"{path}: new bytes, and Last-Modified stands"
                )
        self.last = seen
        if step.outcome is Outcome.FAILED and not last:
            return  # all bytes are as they were, and with them what they say
        assert self._shown_events(seen) == {name: _told(row) for name, row in self.events.items()}
        assert self._shown_releases() == {name: _told_of_release(row) for name, row in self.releases.items()}
        self._check_calendar(seen["/diary.ics"][0])

    def _name_the_new(self) -> None:
        """Find which UID a thing that was just born got; from then on it is looked up, never searched."""
        client = self.app.test_client()
        listed, entries = (json.loads(client.get(path).data)["items"] for path in ("/diary.json", "/releases.json"))
        for rows, items in ((self.releases, entries), (self.events, listed)):
            for name, row in rows.items():
                if name in self.uids:
                    continue
                found = [
                    item
                    for item in items
                    if item["id"].removeprefix("urn:uuid:") not in self.uids.values()
                    and item["title"] == (PREFIX.get(row.shown, "") if row.release else "") + row.title
                    and (not row.release or item["_daybook"]["start"] == row.start)
                ]
                assert len(found) == 1, f"{name}: {[item['title'] for item in items]}"
                self.uids[name] = found[0]["id"].removeprefix("urn:uuid:")
                self.ids[name] = found[0]["_daybook"]["id"]
        assert len(listed) == len(self.events), [item["title"] for item in listed]
        assert len(entries) == len(self.releases), [item["title"] for item in entries]

    def _only_named_moved(self, seen: Seen, visible: list[Any]) -> None:
        named = {self.uids[told.name] for told in visible}
        owners = {self.uids[self.events[told.name].release] for told in visible if isinstance(told, (Born, Changed))}
        edited = {self.uids[told.name] for told in visible if isinstance(told, Edited)}
        around = {self.uids[name] for name, row in self.events.items() if self.uids[row.release] in edited}
        for path in LISTS:
            free = named | (owners | edited if path == "/releases.json" else set())  # its items hold their events
            before, after = things(path, self.last[path][0]), things(path, seen[path][0])
            for uid, text in before.items():
                if uid in free:
                    continue
                told = after[uid]
                if path == "/diary.json" and uid in around:  # offsets count in the text that was edited
                    text, told = without_offsets(text), without_offsets(told)
                assert told == text, f"{path}: something moved that was not named"
            if path.startswith("/changes"):
                told = sum(isinstance(one, (Born, Changed)) for one in visible)
                assert len(after) - len(before) == min(told, 50 - len(before)), f"{path}: {len(after)} revisions"

    def _shown_events(self, seen: Seen) -> dict[str, tuple[object, ...]]:
        found = {}
        for name in self.events:
            told = json.loads(seen[f"/e/{self.ids[name]}.json"][0])
            kept = self.made.store.event(self.ids[name])
            assert kept is not None
            ledger = [(line["at"], line["field"], line["was"], line["now"]) for line in told["changes"]]
            assert told["uid"] == self.uids[name]
            place = told["where"] and told["where"]["name"]
            found[name] = (
                *(told["title"], told["start"], place, told["status"], told["sequence"]),
                *(told["created"], told["modified"], kept[0].presence.value, ledger),
            )
        return found

    def _shown_releases(self) -> dict[str, tuple[object, ...]]:
        found = {}
        for name in self.releases:
            kept = self.made.store.entry(self.ids[name])
            assert kept is not None
            entry = kept[0]
            assert entry.uid == self.uids[name]
            ledger = [(stamp(line.at), line.field, line.was, line.now) for line in entry.changes]
            found[name] = (
                *(entry.release.title, entry.revision, stamp(entry.first_seen), stamp(entry.revised_at)),
                *(entry.presence.value, ledger),
            )
        return found

    def _check_calendar(self, body: bytes) -> None:
        """The calendar alone, as a calendar program reads it."""
        blocks = things("/diary.ics", body)
        assert set(blocks) == {self.uids[name] for name in self.events}
        for name, row in self.events.items():
            lines = blocks[self.uids[name]].decode().replace("\r\n ", "").splitlines()
            told = {line.partition(":")[0]: line.partition(":")[2] for line in lines}
            start = "".join(sign for sign in row.start[:19] if sign not in "-:")
            shown = (row.title, row.place) if row.place else (row.title,)
            assert tuple(told[key].replace("\\,", ",") for key in ("SUMMARY", "LOCATION")[: len(shown)]) == (
                PREFIX.get(row.shown, "") + row.title,
                *shown[1:],
            )
            assert (told["SEQUENCE"], told["STATUS"]) == (str(row.revision), ICAL[row.shown])
            assert told["X-DAYBOOK-STATUS"] == row.shown.upper()
            assert told["DTSTAMP"] == told["LAST-MODIFIED"] == f"{row.modified:%Y%m%dT%H%M%SZ}"
            assert told["CREATED"] == f"{row.created:%Y%m%dT%H%M%SZ}"
            key = "DTSTART;TZID=Europe/Brussels" if "T" in start else "DTSTART;VALUE=DATE"
            assert told[key] == start


def _told(row: Row) -> tuple[object, ...]:
    return (
        *(row.title, row.start, row.place, row.shown, row.revision),
        *(stamp(row.created), stamp(row.modified), row.presence, row.ledger),
    )


def _told_of_release(row: Row) -> tuple[object, ...]:
    return (row.title, row.revision, stamp(row.created), stamp(row.modified), row.presence, row.ledger)


@lru_cache(maxsize=1)
def new_store() -> bytes:
    """The file of a store with nothing in it; each history starts on a copy."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "daybook.db"
        open_store(f"sqlite:///{path}").close()
        return path.read_bytes()


@contextlib.contextmanager
def staged(history: History, folder: Path) -> Iterator[Stage]:
    """The stage for one history, in an empty folder."""
    robots.forget()
    (folder / "mails").mkdir()
    with Naughty() as server, Naughty() as canary:
        url = (folder / "mails").as_uri() if history.kind == "mail" else server.url()
        options = "".join(f"{name} = {json.dumps(value)}\n" for name, value in history.options.items())
        path = folder / "daybook.toml"
        path.write_text(
            f'[site]\nurl = "{SITE}"\nzone = "Europe/Brussels"\n[store]\nurl = "sqlite:///daybook.db"\n'
            f"[fetch]\nallow = {list(server.allow)!r}\n"
            f'[[source]]\nid = "board"\nname = "Tidewater Board"\nkind = "{history.kind}"\nurl = "{url}"\n'
            f'zone = "Europe/Brussels"\nevery = "15m"\n[source.options]\n{options}',
            encoding="utf-8",
        )
        (folder / "daybook.db").write_bytes(new_store())
        clock = Moved(NOW - timedelta(minutes=1))
        with service(load(path, {}), clock) as made:
            quick = replace(made, manners=replace(made.manners, spacing=0.0, **history.limits))
            assert isinstance(quick.manners, Manners)
            yield Stage(quick, clock, server, canary, folder)


def play(history: History, folder: Path) -> Stage:
    """Play a history to its end."""
    with staged(history, folder) as stage:
        for number, step in enumerate(history.steps):
            try:
                first = replace(step, after=timedelta(minutes=1)) if number == 0 else step
                stage.play(first, last=number == len(history.steps) - 1)
            except AssertionError as error:
                error.add_note(f"in step {number + 1} of {len(history.steps)} of “{history.name}”")
                raise
    return stage
