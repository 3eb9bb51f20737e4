"""What a release says of itself: its number, whom to ask, an embargo, when it was last changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from feeds.model.event import Evidence, Span
from feeds.model.moment import When
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Clock, Day, Form, Page, Unit

FAR = 400  # characters from the top within which a reference number stands
_REFERENCE = re.compile(
    r"(?:Press Release|Communiqué de presse|Pressemitteilung|Pressemeldung|Media Advisory|Media Release|News Release"
    r"|Release|PR|PR/CP|Nr\.|No\.|N°|Ref\.?|Reference)"
    r"[\s:]{0,3}(?:No\.?|Nr\.?|N°|#|Nº)?\s?(?:\(\d{4}\)\s?\d{1,4}|\d{1,5}[/-]\d{2,4}|\d{4}[/-]\d{1,5}|[A-Z]{0,4}\d{2,3}-\d{2,4})\b"
    r"|\b(?:IP|MEMO|STATEMENT|SPEECH|MEX|AC|QANDA|CM|SG/SM|SC|GA|DSG|EMB|M|J|MA)/?(?:\d{2}[/_-]\d{1,5}|/\d{4,6})\b"
    r"|\bSTATEMENT/\d{2}/\d{1,5}\b"
)
_REACH = re.compile(r"@[\w.-]{2,40}\.\w{2,12}|(?:\+|\(0|\b0)[\d\s()/.–-]{6,24}\d|\d{3}[-. ]\d{3,4}(?:[-. ]\d{4})?")

Resolve = Callable[[Unit, Day | None, Clock | None], When | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a release says of itself; None where it does not."""

    reference: str | None = None
    contact: str | None = None
    updated: When | None = None
    embargo: When | None = None
    evidence: Evidence = field(default=())


def about(page: Page, resolve: Resolve | None = None) -> About:
    """Read it. `resolve` turns a written day and clock of a unit into a value; without it no time is read."""
    evidence: list[tuple[str, Span]] = []
    reference = _reference(page, evidence)
    contact = _contact(page, evidence)
    updated = _timed(page, Means.UPDATED, resolve, evidence, "updated")
    embargo = _timed(page, Means.EMBARGO, resolve, evidence, "embargo")
    return About(reference=reference, contact=contact, updated=updated, embargo=embargo, evidence=tuple(evidence))


def _reference(page: Page, evidence: list[tuple[str, Span]]) -> str | None:
    found = _REFERENCE.search(page.text, 0, FAR) or _REFERENCE.search(page.text, max(FAR, len(page.text) - FAR))
    if found is None:
        return None
    evidence.append(("reference", Span(found.start(), found.end())))
    return found[0]


def _contact(page: Page, evidence: list[tuple[str, Span]]) -> str | None:
    """The first line that says whom to ask and how."""
    spare: Unit | None = None
    for unit in page.units[1:]:
        mark = unit.has(Means.CONTACT)
        if mark is None and unit.label is not Means.L_OTHER:
            continue
        reach = _REACH.search(page.text, unit.start, min(unit.end, unit.start + 600)) is not None
        close = mark is not None and mark.start - unit.start <= 24
        if close and reach:
            return _said(page, unit, evidence)
        if (
            spare is None
            and close
            and unit.form is not Form.HEADING
            and unit.has(Means.DEADLINE) is not None
            and not unit.days
        ):
            spare = unit
    return _said(page, spare, evidence) if spare is not None else None


def _said(page: Page, unit: Unit, evidence: list[tuple[str, Span]]) -> str:
    end = min(unit.end, unit.start + 300)
    while end > unit.start and page.text[end - 1] in " .,;":
        end -= 1
    evidence.append(("contact", Span(unit.start, end)))
    return page.text[unit.start : end]


def _timed(
    page: Page, means: Means, resolve: Resolve | None, evidence: list[tuple[str, Span]], name: str
) -> date | When | None:
    if resolve is None:
        return None
    for unit in page.units:
        mark = unit.has(means)
        if mark is None:
            continue
        day = next((d for d in unit.days if d.start >= mark.start), None)
        clock = next((c for c in unit.clocks if c.start >= mark.start), None)
        near = day or clock
        if near is None or near.start - mark.end > 40:
            continue
        when = resolve(unit, day, clock)
        if when is not None:
            start = min(t.start for t in (day, clock) if t is not None)
            end = max(t.end for t in (day, clock) if t is not None)
            evidence.append((name, Span(start, end)))
            return when
    return None
