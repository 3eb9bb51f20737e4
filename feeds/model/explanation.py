"""What was made of every date and time of a text: the words that gave a field, and why the others gave nothing."""

from __future__ import annotations

from dataclasses import dataclass

from feeds.model.event import Span
from feeds.model.release import Release


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """Words that a field was read from."""

    span: Span
    field: str  # as in the JSON object: "start", "location", ...
    of: str  # "event 1", "deadline 2": counted from 1 in the order of the release; "release" for its own facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A date or time that gave nothing."""

    span: Span
    why: str  # one of the reasons of docs/reading.md: "deadline", "past", "opening hours", ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A release with all its words accounted for, both lists by where they stand."""

    release: Release
    used: tuple[Used, ...]
    passed: tuple[Passed, ...]
