"""The corpus beside the repository: the bars of reading, and evidence for every field of every event."""

from __future__ import annotations

import json
from pathlib import Path

from feeds.cutting import cut_text
from feeds.model import wire
from feeds.model.newsroom import Newsroom
from feeds.reading import read
from feeds.reading.reread import faults
from tests.reading.scoring import answers_of, cases_of, release_of, scorer

BARS = {
    "f1": 0.98,
    "kind": 0.98,
    "end": 0.95,
    "title": 0.95,
    "where": 0.95,
    "stream": 0.95,
    "access": 0.95,
    "status": 0.95,
    "deadline_recall": 0.95,
    "deadline_precision": 0.95,
}


def test_the_corpus_is_read_as_a_careful_editor_would(shared: Path) -> None:
    cases = cases_of(shared / "corpus" / "cases.jsonl")
    figures, misses = scorer(shared).score(cases, answers_of(cases))
    low = {name: figures[name] for name, bar in BARS.items() if figures[name] < bar}
    assert not low and figures["wrong_times"] == 0, "\n".join([str(figures), *misses])


def test_every_field_of_the_corpus_follows_from_its_words(shared: Path) -> None:
    wrong = []
    for case in cases_of(shared / "corpus" / "cases.jsonl"):
        wrong += [f"{case['id']}: {fault}" for fault in faults(*release_of(case))]
    assert not wrong, "\n".join(wrong)


def test_the_digest_is_read_as_its_gold(shared: Path) -> None:
    drafts = cut_text((shared / "sources" / "nato-digest.txt").read_text(encoding="utf-8"))
    gold = json.loads((shared / "corpus" / "nato-digest.gold.json").read_text(encoding="utf-8"))
    releases = [read(draft, Newsroom(name="NATO", zone="Europe/Brussels")) for draft in drafts]
    assert [r.title for r in releases] == [g["title"] for g in gold]
    score = scorer(shared)
    for release, want in zip(releases, gold, strict=True):
        told = wire.release_object(release)
        assert (told["kind"], told["dated"]) == (want["kind"], want["date_from_text"]), release.title
        case = {**want, "id": release.title}
        figures, misses = score.score([case], {release.title: told})
        assert figures["clean_cases"] == 1.0, misses
        assert [e.get("announced") for e in told["events"]] == [e.get("announced") for e in want["events"]]
        assert [e["zone"] for e in told["events"]] == [e["zone"] for e in want["events"]]
