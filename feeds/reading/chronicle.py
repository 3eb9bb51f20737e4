"""Rows that tell what was, hour by hour: the log of a fire, the readings of a gauge, "what has happened so far".

Refuses a programme: rows under a heading that is none of a log, in a text whose opening tells of what is to come.
"""

from __future__ import annotations

from datetime import date

from feeds.reading.calendar import Calendar
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Mark, Page, Unit
from feeds.reading.stamps import Role, Stamp

_LISTED = (Form.ROW, Form.BULLET, Form.FIELD, Form.NOTE)
_COMING = (Means.OCCASION, Means.ASKED, Means.STREAM, Means.POOL, Means.ACCREDITED)
_ENDS = 24  # characters behind the words for a log that end its heading
_SOME = 0.4  # of the rows of a log have a verb of the past
_FEW = 0.34  # of the rows of a log may have a word that looks like what is held


def chronicle(page: Page, by_unit: list[list[Stamp]], calendar: Calendar, past: Unit | None) -> list[Stamp]:
    """The stamps of rows that tell what was.  past: the opening, where it tells what was."""
    rows = [unit for unit in page.units if unit.form is Form.ROW and _told(by_unit[unit.index])]
    if past is not None and rows and (_as_opened(page, by_unit, past) or _all_over(page, by_unit, calendar, rows)):
        return [stamp for unit in page.units if unit.form is Form.ROW for stamp in by_unit[unit.index]]
    own = [s for u in page.units if u.form is not Form.TITLE and _opens_so(u) for s in by_unit[u.index]]
    return own + [stamp for head in page.units if _heads(page, head, past) for stamp in _below(page, by_unit, head)]


def _opens_so(unit: Unit) -> bool:
    """ "Earlier returns to the range: 28 February 2025, 10.24am, 0.9 km; ...": a line that is itself a log."""
    return any(mark.means is Means.LOG and mark.start == unit.start for mark in unit.marks)


def _heads(page: Page, unit: Unit, past: Unit | None) -> bool:
    """Whether a heading, or a line that ends with a colon, is that of a log."""
    if Means.LOG not in unit.kinds or unit.form is Form.ROW:
        return False
    mark = unit.has(Means.LOG)
    if unit.form is Form.TITLE:
        return past is not None
    if mark is None or (mark.start > unit.start and unit.end - mark.end > _ENDS):
        return False  # "The programme, so far as it concerns the media, is as follows:"
    return unit.form is Form.HEADING or page.text[unit.end - 1] == ":"


def _below(page: Page, by_unit: list[list[Stamp]], head: Unit) -> list[Stamp]:
    """The stamps of the lines under a heading of a log, as far as the next of something else."""
    found: list[Stamp] = []
    for unit in page.units[head.index + 1 :]:
        dated = unit.form is Form.HEADING and unit.days
        if not (unit.form in _LISTED or dated or (head.form is Form.TITLE and not found)):
            break
        found += by_unit[unit.index] if unit.form in _LISTED or dated else []
    return found


def _told(stamps: list[Stamp]) -> bool:
    return any(stamp.role is Role.EVENT for stamp in stamps)


def _as_opened(page: Page, by_unit: list[list[Stamp]], first: Unit) -> bool:
    """Whether rows only go over what the opening tells as past: "took off three times in the night of 2 to 3 May".

    Days are compared without their year, which is not known yet.
    """
    told = [s.day for s in by_unit[first.index] if s.role is Role.PAST and s.day is not None and s.day.month]
    spans = [((d.month, d.day), (d.last[1] or d.month, d.last[2]) if d.last else (d.month, d.day)) for d in told]
    heads = [d for u in page.units if u.form is Form.HEADING for d in u.days if d.month]
    return bool(heads) and all(any(a <= (d.month, d.day) <= z for a, z in spans) for d in heads)


def _all_over(page: Page, by_unit: list[list[Stamp]], calendar: Calendar, rows: list[Unit]) -> bool:
    """Whether all rows are of days up to that of publication, some before it; or, without days, of nothing held."""
    said, head = calendar.published, None
    days: list[date | None] = []
    for unit in page.units:
        issued = any(stamp.role is Role.ISSUED for stamp in by_unit[unit.index])
        if unit.form is Form.HEADING and len(unit.days) == 1 and not unit.clocks and not issued:
            head = calendar.date_of(unit.days[0], past=not unit.days[0].month)
        if unit in rows:
            day = next((s.day for s in by_unit[unit.index] if s.day is not None), None)
            head = calendar.date_of(day, past=not day.month) if day is not None else head
            days.append(head)
    if not any(days):
        above = [s for unit in page.units[: rows[0].index] for s in by_unit[unit.index] if s.day is not None]
        if any(stamp.role is Role.EVENT for stamp in above) or not above:
            return False
        return sum(unit.has(*_COMING) is not None for unit in rows) <= _FEW * len(rows)
    if said is None:
        dull = not any(_is_held(page, mark) for unit in rows for mark in unit.marks)
        return dull and sum(_was(page, unit) for unit in rows) >= _SOME * len(rows)
    known = [day for day in days if day is not None]
    return len(known) == len(days) and max(known) <= said and min(known) < said


def _was(page: Page, unit: Unit) -> bool:
    """Whether a row tells what was, by its verb: "both handed to the ambulance crew"."""
    verbs = page.language.preterites
    words = WORD.findall(page.low, unit.start, unit.end)
    return unit.has(Means.PAST) is not None or (bool(verbs) and any(len(w) > 4 and w.endswith(verbs) for w in words))


def _is_held(page: Page, mark: Mark) -> bool:
    """Whether a mark tells of what is held, and is no verb of the past: "inshore lifeboat launched"."""
    verbs = page.language.preterites
    return mark.means in _COMING and not (verbs and page.low[mark.start : mark.end].endswith(verbs))
