"""Our own cases: families seen in the wild, in three languages, held to the same bars as the corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from feeds.reading.reread import faults
from tests.reading.scoring import answers_of, cases_of, release_of, scorer

SETS = sorted((Path(__file__).parent / "cases").glob("*.jsonl"))
CASES = Path(__file__).parent / "cases" / "dev.jsonl"
BARS = {
    "f1": 0.95, "kind": 0.95, "end": 0.95, "title": 0.95, "where": 0.95, "stream": 0.95, "access": 0.95, "status": 0.95,
    "deadline_recall": 0.95, "deadline_precision": 0.95,
}  # fmt: skip


def test_our_cases_reach_the_bars(shared: Path) -> None:
    cases = cases_of(CASES)
    figures, misses = scorer(shared).score(cases, answers_of(cases))
    low = {name: figures[name] for name, bar in BARS.items() if figures[name] < bar}
    assert not low and figures["wrong_time_rate"] <= 0.01, "\n".join([str(figures), *misses])


@pytest.mark.parametrize("path", SETS, ids=lambda path: str(path.stem))
def test_every_field_follows_from_its_words(path: Path) -> None:
    wrong = []
    for case in cases_of(path):
        wrong += [f"{case['id']}: {fault}" for fault in faults(*release_of(case))]
    assert not wrong, "\n".join(wrong)


def test_reading_twice_gives_the_same() -> None:
    cases = cases_of(CASES)[:40]
    assert answers_of(cases) == answers_of(cases)
