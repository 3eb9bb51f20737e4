"""Explaining: which words gave which field, and why each other date or time in the text gave nothing."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date

from feeds.model.event import Evidence, Span
from feeds.model.explanation import Explanation, Passed, Used
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft, Release
from feeds.reading.page import Page
from feeds.reading.reader import read_whole
from feeds.reading.stamps import Role, Stamp

_PHONE = re.compile(r"(?<![\w.])\+?\(?\d[\d()/ -]{6,24}\d(?![\w.])")
_YEAR = re.compile(r"(?<![\d.,/:-])(?:1[0-9]|20)\d\d(?![\d:/]|[.,]\d)")
_TOLD_AGAIN = "told again"
_SECOND = "the same moment on another clock"
_GOVERNS = "names the day of what follows"
_PHONE_LIKE = "phone or reference number"
_YEAR_ONLY = "a year without a day"
REASONS = (_TOLD_AGAIN, _SECOND, _GOVERNS, _PHONE_LIKE, _YEAR_ONLY)  # beside those that are roles


def explain(draft: Draft, newsroom: Newsroom, anchor: date | None = None) -> Explanation:
    """Read a draft and account for its words; arguments as for `read`. Raises nothing, whatever the text."""
    release, page, stamps = read_whole(draft, newsroom, anchor)
    used = _used(release)
    taken = sorted({(item.span.start, item.span.end) for item in used if item.field in ("date", "start", "end")})
    passed = [
        _passed(stamp, _overlaps(taken, stamp.start, stamp.end))
        for stamp in stamps
        if not _overlaps(taken, *_core(stamp))
    ]
    second = [clock for stamp in stamps for clock in stamp.also if not _overlaps(taken, clock.start, clock.end)]
    passed += [Passed(span=Span(clock.start, clock.end), why=_SECOND) for clock in second]
    known = sorted([*taken, *((item.span.start, item.span.end) for item in passed)])
    passed += _others(page, known)
    return Explanation(release=release, used=used, passed=tuple(sorted(passed, key=lambda item: item.span)))


def _used(release: Release) -> tuple[Used, ...]:
    found: list[Used] = []

    def add(evidence: Evidence, of: str) -> None:
        found.extend(Used(span=span, field=name, of=of) for name, span in evidence)

    add(release.evidence, "release")
    for number, event in enumerate(release.events, 1):
        add(event.evidence, f"event {number}")
    for number, deadline in enumerate(release.deadlines, 1):
        add(deadline.evidence, f"deadline {number}")
    return tuple(sorted(found, key=lambda item: (item.span, item.of, item.field)))


def _core(stamp: Stamp) -> tuple[int, int]:
    """What must be accounted for in a stamp: its clock, or its day where it has none."""
    return (stamp.start, stamp.end) if stamp.clock is None else (stamp.clock.start, stamp.clock.end)


def _passed(stamp: Stamp, partly: bool) -> Passed:
    why = stamp.role.value
    if stamp.role in (Role.EVENT, Role.DEADLINE):
        why = _TOLD_AGAIN if stamp.clock is not None else _GOVERNS
    return Passed(span=Span(*(_core(stamp) if partly else (stamp.start, stamp.end))), why=why)


def _others(page: Page, known: list[tuple[int, int]]) -> list[Passed]:
    """Phone numbers and bare years, which look like dates and are none."""
    found: list[Passed] = []
    for pattern, why in ((_PHONE, _PHONE_LIKE), (_YEAR, _YEAR_ONLY)):
        fresh = [match.span() for match in pattern.finditer(page.text) if not _overlaps(known, *match.span())]
        found.extend(Passed(span=Span(*span), why=why) for span in fresh)
        known = sorted([*known, *fresh])
    return found


def _overlaps(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a stretch touches one of sorted spans (those that reach far are few: a look at the nearest eight)."""
    at = bisect_left(spans, (end, 0))
    return any(left < end and start < right for left, right in spans[max(0, at - 8) : at])
