"""What a release says of itself: its number, whom to ask, an embargo, when it was last changed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from feeds.model.event import Evidence, Span
from feeds.model.moment import Moment, When
from feeds.reading import labels
from feeds.reading.calendar import Calendar
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
_NUMBER = re.compile(r"[(/_-](?:(?<=\()\d{4}\)\s?\d|(?<=\d[/_-])\d|(?<=[A-Z]/)\d)")  # what every reference number holds
_REACH = re.compile(r"@[\w.-]{2,40}\.\w{2,12}|(?:\+|\(0|\b0)[\d\s()/.–-]{6,24}\d|\d{3}[-. ]\d{3,4}(?:[-. ]\d{4})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a release says of itself; None where it does not."""

    reference: str | None = None
    contact: str | None = None
    updated: When | None = None
    embargo: When | None = None
    evidence: Evidence = field(default=())


def about(page: Page) -> About:
    """Read it. A time without a day is not read, nor a day that the calendar does not have."""
    evidence: list[tuple[str, Span]] = []
    reference = _reference(page, evidence)
    contact = _contact(page, evidence)
    updated = _timed(page, Means.UPDATED, evidence, "updated")
    embargo = _timed(page, Means.EMBARGO, evidence, "embargo")
    return About(reference=reference, contact=contact, updated=updated, embargo=embargo, evidence=tuple(evidence))


def _reference(page: Page, evidence: list[tuple[str, Span]]) -> str | None:
    found = None
    for start, end in ((0, FAR), (max(FAR, len(page.text) - FAR), len(page.text))):
        if found is None and _NUMBER.search(page.text, start, end):
            found = _REFERENCE.search(page.text, start, end)
    if found is None:
        return None
    evidence.append(("reference", Span(found.start(), found.end())))
    return found[0]


def _contact(page: Page, evidence: list[tuple[str, Span]]) -> str | None:
    """The first line that says whom to ask and how."""
    spare: Unit | None = None
    for unit in page.units[1:]:
        if Means.CONTACT not in unit.kinds and unit.label is not Means.L_OTHER:
            continue
        mark = unit.has(Means.CONTACT)
        reach = _REACH.search(page.text, unit.start, min(unit.end, unit.start + 600)) is not None
        close = mark is not None and mark.start - unit.start <= 24
        if reach and (close or unit.label is Means.L_OTHER):
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


def _timed(page: Page, means: Means, evidence: list[tuple[str, Span]], name: str) -> When | None:
    """The day and hour that stand behind a word, in the same unit."""
    if means not in page.kinds:
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
        when = _when(page, day, clock)
        if when is not None:
            start = min(t.start for t in (day, clock) if t is not None)
            end = max(t.end for t in (day, clock) if t is not None)
            evidence.append((name, Span(start, end)))
            return when
    return None


def _when(page: Page, day: Day | None, clock: Clock | None) -> When | None:
    on = Calendar(published=page.published).date_of(day) if day is not None else None
    if on is None or clock is None:
        return on
    wall = datetime.combine(on, time(clock.hour % 24, clock.minute)) + timedelta(days=clock.hour // 24)
    try:
        settled = labels.settle(wall, clock.label, None, page.newsroom.zone, page.language.code)
    except OverflowError:
        return on
    return Moment(at=settled.at, zone=settled.zone, label=clock.label)
