"""Tables whose cells are parted by bars: the cell under "Room" or "Place" is the location of its row."""

from __future__ import annotations

from feeds.reading.facts.part import Chain
from feeds.reading.facts.standing import places_of
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Page, Unit


def of_column(page: Page, unit: Unit) -> Chain | None:
    """The cell under "Room" or "Place" in a table whose cells are parted by bars."""
    if unit.form is not Form.ROW or page.text.find("|", unit.start, unit.end) < 0:
        return None
    column = _column(page)
    if column is None:
        return None
    cells = _cells(page, unit)
    if len(cells) != column[1]:
        return None
    start, end = cells[column[0]]
    return Chain(start, end, 8, [p for p in places_of(page, unit) if start <= p.start < end]) if end > start else None


def _cells(page: Page, unit: Unit) -> list[tuple[int, int]]:
    """The cells of a row, without the blanks around them."""
    out: list[tuple[int, int]] = []
    at = unit.start
    for piece in page.text[unit.start : min(unit.end, unit.start + 2000)].split("|"):
        left = at + len(piece) - len(piece.lstrip())
        out.append((left, max(left, at + len(piece.rstrip()))))
        at += len(piece) + 1
    return out


def _column(page: Page) -> tuple[int, int] | None:
    """Which column of a table holds places, and how many there are; None where no head row says so."""
    key = (-2, 0, 0)
    if key not in page.chains:
        found: list[tuple[int, int]] = []
        for unit in page.units:
            if page.text.count("|", unit.start, min(unit.end, unit.start + 300)) < 2 or unit.clocks:
                continue
            cells = _cells(page, unit)
            starts = {m.start for m in unit.marks if m.means is Means.L_WHERE}
            hit = next((n for n, (left, _) in enumerate(cells) if left in starts), None)
            if hit is not None:
                found.append((hit, len(cells)))
                break
        page.chains[key] = found
    columns: list[tuple[int, int]] = page.chains[key]
    return columns[0] if columns else None
