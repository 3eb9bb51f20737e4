"""Releases read per second, beside dateparser's search on the same texts in the same run.

    python bench/reading.py [FILE.jsonl] [--rounds N] [--dateparser N]

FILE holds one case a line (title, body, zone, published), by default the test cases. dateparser is only asked about
the first N texts, because it is slow. Prints a line for each and their ratio.
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read
from feeds.reading.cases import draft_of
from tests.reading.scoring import cases_of

CASES = Path(__file__).resolve().parents[1] / "tests" / "reading" / "cases" / "dev.jsonl"


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("file", nargs="?", type=Path, default=CASES)
    ask.add_argument("--rounds", type=int, default=5)
    ask.add_argument("--dateparser", type=int, default=20)
    args = ask.parse_args()
    cases = cases_of(args.file)
    drafts = [(draft_of(case), Newsroom(name="", zone=case["zone"])) for case in cases]
    for draft, newsroom in drafts:
        read(draft, newsroom)  # warm: patterns and places are built once
    best = min(_seconds(drafts) for _ in range(args.rounds)) / len(drafts)
    size = sum(len(draft.text) for draft, _ in drafts) / len(drafts)
    print(f"daybook     {1 / best:9.0f} releases a second  ({best * 1000:.2f} ms each, {size:.0f} characters)")
    try:
        from dateparser.search import search_dates
    except ImportError:
        print("dateparser is not installed: pip install dateparser")
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        some = drafts[: args.dateparser]
        search_dates("12 May 2026")
        start = time.perf_counter()
        for draft, _ in some:
            search_dates(draft.text)
        other = (time.perf_counter() - start) / len(some)
    print(f"dateparser  {1 / other:9.1f} releases a second  ({other * 1000:.1f} ms each, search_dates)")
    print(f"ratio       {other / best:9.0f}")


def _seconds(drafts: list[tuple[Draft, Newsroom]]) -> float:
    start = time.perf_counter()
    for draft, newsroom in drafts:
        read(draft, newsroom)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
