"""What a round costs over a document of many releases, in units of reading the file and hashing its bytes.

    python bench/round.py [--releases 100000] [--runs 9] [--parts]

Prints two ratios, each the median over runs that take turns (bytes, unchanged, one changed, bytes, ...), so that a busy
machine slows all three alike. Everything is the real thing: a file on disk, the fetcher, cutting, pairing, reading,
comparing and a SQLite store, through `scheduler.round.run` with a claim. Only the filling of the store beforehand reads
a few texts and fits them to the rest, which is proved right on a sample; it is not timed.
"""

from __future__ import annotations

import argparse
import cProfile
import hashlib
import os
import pstats
import random
import re
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from feeds import comparing
from feeds.cutting import cuttings
from feeds.fetching import Manners, fetch
from feeds.model.change import Known, Outcome, Round
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.newsroom import Newsroom, Source
from feeds.model.release import Draft, Release
from feeds.reading import read
from feeds.store import open_store
from feeds.store.contract import Claim, Store
from scheduler import round as rounds
from scheduler.now import Clock

ROOM = Newsroom(name="The Assembly", zone="Europe/Brussels", language="en")
START = datetime(2025, 7, 10, 8, 0, tzinfo=UTC)
NUMBER = "000000"
ADVISORY = (
    f"Secretary to open session {NUMBER} of the maritime committee",
    f"""On Wednesday, 16 July 2025, the Secretary will open session {NUMBER} of the maritime committee in Brussels.

Media advisory

14:30 (CEST) Opening remarks by the Secretary of session {NUMBER}

The remarks will be streamed live on the website of the Assembly.

""",
)
NEWS = (
    f"Members sign framework contract {NUMBER} on harbour equipment",
    f"""Nine members signed framework contract {NUMBER} on harbour equipment yesterday.

""",
)
WORDS = re.findall(
    r"\S+",
    """harbour bridge treaty winter council envoy brigade orchard museum signal festival tunnel archive meadow furnace
    lantern compass granite velvet anchor pepper saddle quarry violin thunder glacier pigeon ribbon cellar beacon window
    garden pencil market ladder bottle carpet doctor engine farmer guitar hammer island jacket kettle lawyer mirror
    needle office palace rabbit season ticket valley walnut yellow “quoted” members’ délégués Größe""",
)
LENGTH = 1350  # bytes of a body, as newsrooms write them


class Moving(Clock):
    """A clock that a round finds a quarter of an hour later each time."""

    def __init__(self) -> None:
        super().__init__(START)
        self.at = START

    def now(self) -> datetime:
        return self.at


def texts(count: int) -> list[Draft]:
    """Releases of about `LENGTH` bytes, one in four an advisory with an event; no two alike."""
    dice = random.Random(7)
    fillers = []
    for _ in range(400):
        sentences: list[str] = []
        while sum(map(len, sentences)) < LENGTH - 300:
            words = [dice.choice(WORDS) for _ in range(dice.randrange(9, 22))]
            sentences.append(" ".join(words).capitalize() + "." + ("\n\n" if not dice.randrange(4) else " "))
        fillers.append("".join(sentences).strip())
    drafts = []
    for number in range(count):
        title, lead = ADVISORY if number % 4 == 0 else NEWS
        told = f"{number:06}"
        body = f"{lead}{fillers[number % 397]} {fillers[number % 13][:120]} {NUMBER}.".replace(NUMBER, told)
        drafts.append(Draft(title=title.replace(NUMBER, told), body=body))
    return drafts


def page(drafts: list[Draft]) -> bytes:
    return "\n\n".join(f"{draft.title}\n\nSource: Assembly\n\n{draft.body}" for draft in drafts).encode() + b"\n"


def write(path: Path, content: bytes) -> None:
    """As a publisher does: beside it, then moved into place; old enough not to be taken for half written."""
    beside = path.with_suffix(".new")
    beside.write_bytes(content)
    os.utime(beside, (1_700_000_000, 1_700_000_000))
    beside.replace(path)


def fitted(drafts: list[Draft], cut: list[Draft]) -> list[Release]:
    """Each release as the reader would give it: what differs from its model is a number of the same length."""
    today = START.date()
    models = {index % 4 == 0: read(cut[index], ROOM, today) for index in (0, 1)}
    told = []
    for index, draft in enumerate(cut):
        model, number = models[index % 4 == 0], f"{index:06}"
        at = "000000" if index % 4 == 0 else "000001"
        events = tuple(replace(event, title=event.title.replace(at, number)) for event in model.events)
        told.append(replace(model, title=draft.title, text=draft.text, events=events))
    for index in random.Random(1).sample(range(len(drafts)), min(12, len(drafts))):
        assert told[index] == read(cut[index], ROOM, today), f"release {index} is not what the reader gives"
    assert models[True].events, "the advisories hold no event"
    return told


def fill(store: Store, source: Source, document: Document, drafts: list[Draft], claim: Claim) -> None:
    pieces = cuttings(document, source).pieces
    cut, digests = [piece.draft() for piece in pieces], [piece.digest for piece in pieces]
    assert len(cut) == len(drafts), f"{len(cut)} releases were cut of {len(drafts)}"
    known = Known()
    pairs = comparing.pair(known, cut, digests)
    changes = comparing.compare(known, cut, pairs, fitted(drafts, cut), source, START, digests)
    done = Round(source=source.id, started=START, finished=START, outcome=Outcome.CHANGED)
    assert store.record(claim, done, changes, document, document.validators, START)


class Bench:
    """A store that is full, and its source."""

    def __init__(self, folder: Path, count: int) -> None:
        self.path, self.clock = folder / "digest.txt", Moving()
        self.source = Source(
            id="big", name="Big", kind="digest", url=self.path.as_uri(), zone="Europe/Brussels", every=900
        )
        self.drafts = texts(count)
        write(self.path, page(self.drafts))
        self.manners = Manners(limit=1 << 30)
        self.store = open_store(f"sqlite:///{folder / 'bench.db'}")
        self.store.register([self.source], START)
        self.claims = 0
        document = self.fetch(self.source, Validators(), START)
        assert isinstance(document, Document)
        fill(self.store, self.source, document, self.drafts, self.claim())
        self.changed = 0

    def fetch(self, source: Source, validators: Validators, now: datetime) -> Document | Unchanged:
        return fetch(source, validators, now, (), self.manners)

    def claim(self) -> Claim:
        self.clock.at += timedelta(minutes=15)
        found = self.store.claim("big", "bench", 600, self.clock.now())
        assert found is not None
        return found

    def bytes(self) -> float:
        began = time.perf_counter()
        hashlib.sha256(self.path.read_bytes()).hexdigest()
        return time.perf_counter() - began

    def round(self, expected: Outcome) -> float:
        claim = self.claim()
        began = time.perf_counter()
        done = rounds.run(claim, self.source, ROOM, self.store, self.fetch, self.clock)
        spent = time.perf_counter() - began
        assert done.outcome is expected, done
        return spent

    def change(self) -> None:
        """Move the hour of one advisory in the middle, or reword one piece of news."""
        self.changed += 1
        at = len(self.drafts) // 2 + self.changed * 7
        draft = self.drafts[at]
        body = draft.body.replace("14:30", f"15:{self.changed:02}")
        self.drafts[at] = replace(draft, body=body if body != draft.body else f"{body} One sentence more.")
        write(self.path, page(self.drafts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--releases", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--parts", action="store_true", help="where the time of one round with a change goes")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="daybook-bench-") as name:
        bench = Bench(Path(name), options.releases)
        told: dict[str, list[float]] = {"bytes": [], "unchanged": [], "one changed": []}
        bench.round(Outcome.UNCHANGED)
        for _ in range(options.runs):
            told["bytes"].append(bench.bytes())
            told["unchanged"].append(bench.round(Outcome.UNCHANGED))
            bench.change()
            bench.bytes()  # the file's pages are in memory for all three
            told["one changed"].append(bench.round(Outcome.CHANGED))
        if options.parts:
            bench.change()
            profile = cProfile.Profile()
            profile.enable()
            bench.round(Outcome.CHANGED)
            profile.disable()
            pstats.Stats(profile).sort_stats("cumulative").print_stats(45)
        size = bench.path.stat().st_size
        bench.store.close()
    middle = {what: statistics.median(seconds) for what, seconds in told.items()}
    print(f"{options.releases} releases, {size / 1e6:.0f} MB; medians of {options.runs} runs that took turns")
    print(f"read and hash the bytes   {middle['bytes'] * 1000:8.1f} ms")
    for what, bar in (("unchanged", 1.5), ("one changed", 6.0)):
        ratio = middle[what] / middle["bytes"]
        print(f"round, {what:<19}{middle[what] * 1000:8.1f} ms   ratio {ratio:5.2f}   bar {bar}")


if __name__ == "__main__":
    main()
