"""Reads cases and scores them; the figures are those of the corpus's own scorer, which is loaded from beside it."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft, Release
from feeds.reading import read
from scheduler.cases import answer, draft_of

GIVEN = ("id", "institution", "zone", "published", "title", "body")


def cases_of(path: Path) -> list[dict[str, Any]]:
    """The cases of a file of one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def answers_of(cases: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The reader's answers, which never see the gold."""
    return {case["id"]: answer({key: case[key] for key in GIVEN}) for case in cases}


def scorer(shared: Path) -> ModuleType:
    """The corpus's own scorer."""
    spec = importlib.util.spec_from_file_location("corpus_score", shared / "corpus" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def release_of(case: dict[str, Any]) -> tuple[Release, Newsroom]:
    """The release that is read from a case."""
    newsroom = Newsroom(name=case["institution"], zone=case["zone"])
    return read(draft_of(case), newsroom), newsroom


__all__ = ["Draft", "answers_of", "cases_of", "release_of", "scorer"]
