"""Releases read per second, beside dateparser's search on the same texts in the same run.

    python bench/reading.py [FILE.jsonl] [--rounds N] [--dateparser N]

FILE holds one case a line (title, body, zone, published), by default the shared corpus where it stands beside the
project, else the test cases. Both are first loaded with a sentence that is no case, so that no import is counted. The
first pass over all texts is told by itself: nothing of them has been seen. The rounds then go in turn, ours over all
texts and dateparser's over the first N (it is slow), so that a busy machine slows both alike; medians are compared.
Processor time of one core is measured, not the clock on the wall.
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read
from scheduler.cases import draft_of
from tests.reading.scoring import cases_of

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "corpus" / "cases.jsonl"
CASES = ROOT / "tests" / "reading" / "cases" / "dev.jsonl"
WARM = "The minister speaks in Oslo, Norway, on 12 May 2026 at 10:00 (CEST)."


def main() -> None:
    """Measure, and print a line for each and their ratio."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("file", nargs="?", type=Path, default=SHARED if SHARED.exists() else CASES)
    ask.add_argument("--rounds", type=int, default=5, help="how often each is measured")
    ask.add_argument("--dateparser", type=int, default=10, help="texts that dateparser is given; 0 for none")
    args = ask.parse_args()
    cases = cases_of(args.file)
    if not cases:
        raise SystemExit(f"{args.file} holds no case: give a file of one JSON object a line")
    drafts = [(draft_of(case), Newsroom(name="", zone=case["zone"])) for case in cases]
    for code in ("en", "fr", "de"):
        read(Draft(title="Visit", body=WARM), Newsroom(name="", zone="Europe/Brussels", language=code))
    first = _seconds(lambda: _read(drafts)) / len(drafts)
    search = _search() if args.dateparser else None
    some = [draft.text for draft, _ in drafts[: args.dateparser]]
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(args.rounds):
        ours.append(_seconds(lambda: _read(drafts)) / len(drafts))
        if search is not None:
            theirs.append(_seconds(lambda: search(some)) / len(some))
    size = sum(len(draft.text) for draft, _ in drafts) / len(drafts)
    print(f"texts       {len(drafts):9d} of {size:.0f} characters on average, from {args.file.name}")
    print(f"first pass  {1 / first:9.0f} releases a second  ({first * 1000:.2f} ms each)")
    print(f"daybook     {1 / median(ours):9.0f} releases a second  ({median(ours) * 1000:.2f} ms each, median)")
    if theirs:
        print(f"dateparser  {1 / median(theirs):9.1f} releases a second  ({median(theirs) * 1000:.1f} ms each, median)")
        print(f"ratio       {median(theirs) / median(ours):9.0f}  (first pass {median(theirs) / first:.0f})")


def _read(drafts: list[tuple[Draft, Newsroom]]) -> None:
    for draft, newsroom in drafts:
        read(draft, newsroom)


def _search() -> Callable[[list[str]], None] | None:
    """dateparser's search over some texts, loaded; None where it is not installed."""
    try:
        from dateparser.search import search_dates
    except ImportError:
        print("dateparser is not installed: pip install dateparser")
        return None

    def search(texts: list[str]) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for text in texts:
                search_dates(text)

    search([WARM])
    return search


def _seconds(work: Callable[[], None]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
