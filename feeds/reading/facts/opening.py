"""The parts of a page by what they speak for: the opening, and the standing notes that speak for nothing.

Standing notes (opening hours, yearly passes, rights to pictures) close most releases: under a heading of their own
("Notes for newsrooms"), or behind the line that says whom to ask. What stands there is no fact of an event.
"""

from __future__ import annotations

import re

from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Page, Unit

SENTENCES = 4  # of the opening paragraphs
LINES = 40  # units of an opening, headings and notes included
_REACH = re.compile(r"@[\w.-]{2,40}\.\w{2,12}|(?:\+|\(0|\b0)[\d\s()/.–-]{6,24}\d|\d{3}[-. ]\d{3,4}(?:[-. ]\d{4})?")


def opening(page: Page) -> list[Unit]:
    """The title, headings and first sentences above the first row, and fields that hold for the whole text."""
    if page.lead:
        return [page.units[index] for index in page.lead]
    if page.opening is not None:
        return page.opening
    units: list[Unit] = []
    sentences = 0
    row = False
    notes = standing(page)
    for unit in page.units:
        if unit.index in notes:
            continue
        if unit.form is Form.FIELD:
            if unit.label is Means.L_WHERE and (not row or unit.section < 0):
                units.append(unit)
            continue
        row = row or unit.form is Form.ROW
        if row or sentences >= SENTENCES or len(units) >= LINES:
            continue
        if unit.form in (Form.PROSE, Form.BULLET) and unit.end - unit.start > 30:
            sentences += 1
            if not unit.days and unit.has(Means.LOGISTICS, Means.CONTACT, Means.HOURS) is not None:
                continue
        units.append(unit)
    page.opening = units
    return units


def standing(page: Page) -> frozenset[int]:
    """The indexes of units that are standing notes."""
    if page.standing is None:
        page.standing = frozenset(_standing(page))
    return page.standing


def _standing(page: Page) -> set[int]:
    out: set[int] = set()
    general = asked = False
    for unit in page.units:
        if unit.form is Form.HEADING:
            mark = unit.has(Means.GENERAL)
            general = mark is not None and mark.start - unit.start <= 4 and (unit.end - unit.start) <= 60
            asked = asked and not _news(unit)
            if general:
                asked = False
        elif general or asked:
            out.add(unit.index)
        if not general and _asks(page, unit):
            asked = unit.index > 3
    return out


def _news(unit: Unit) -> bool:
    """Whether a heading opens something that is on, so that the notes are over."""
    return (
        bool(unit.days or unit.clocks)
        or unit.has(Means.OCCASION, Means.STREAM, Means.ACCREDITED, Means.ADVISORY) is not None
    )


def _asks(page: Page, unit: Unit) -> bool:
    """Whether a line says whom to ask: it opens so, or it holds a telephone number or an address for mail."""
    if unit.form is Form.TITLE or unit.days or (Means.CONTACT not in unit.kinds and unit.label is not Means.L_OTHER):
        return False
    mark = unit.has(Means.CONTACT) or (unit if unit.label is Means.L_OTHER else None)
    if mark is None:
        return False
    close = unit.label is Means.L_OTHER or mark.start - unit.start <= 12
    return close and _REACH.search(page.text, unit.start, min(unit.end, unit.start + 600)) is not None


def times_of(unit: Unit) -> list[tuple[int, int]]:
    """Where the days and clocks of a unit stand."""
    return [(clock.start, clock.end) for clock in unit.clocks] + [(day.start, day.end) for day in unit.days]


ROWS = frozenset({Form.ROW, Form.FIELD, Form.BULLET, Form.NOTE, Form.HEADING, Form.TITLE})


def row_like(page: Page, unit: Unit) -> bool:
    """Whether commas separate cells in a unit rather than clauses."""
    return unit.form in ROWS or bool(
        unit.clocks and unit.end - unit.start < 200 and page.text[unit.end - 1] not in ".!?"
    )
