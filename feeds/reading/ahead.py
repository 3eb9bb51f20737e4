"""Whether an hour lies ahead whatever the tense of its sentence: by the day that is written, or by what it was set for.

Refuses to say that anything is past: an hour of which nothing is known here may be either.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Mark, Page, Unit
from feeds.reading.stamps import Stamp

_BEFORE = 48  # characters before a date in which the word stands that sets it
_COUNTED = (Means.EVE, Means.DAY_AFTER, Means.DAYS_LATER)
_OPENED = 4  # characters before a day that opens its sentence
_VERB = 8  # characters between a verb and its hours: " from "
_CLAUSE = 8  # words before a verb among which the word stands that opens its clause
_SHORT = 3  # letters; a shorter word in "s" is no verb
_AHEAD = 200  # days: a weekday tells the year of a date no farther away


def lies_ahead(page: Page, stamp: Stamp) -> bool:
    """Whether a day and hour come after the day of publication: by their year, or by a weekday only the next one has.

    "Ministers agreed on Monday to meet on Thursday 12 March at 15:00", published on 4 March of a year in which the
    12th is a Thursday.
    """
    day, said = stamp.day, page.published
    if said is None or day is None or stamp.clock is None or not (day.month and day.day) or day.last is not None:
        return False
    try:
        if day.year:
            return date(day.year, day.month, day.day) > said
        dates = [date(said.year + years, day.month, day.day) for years in (0, 1)]
    except ValueError:
        return False  # a day that its month does not have
    coming = next(on for on in dates if on > said)
    return coming.weekday() == day.weekday and (coming - said).days < _AHEAD


def is_set(page: Page, unit: Unit, stamp: Stamp) -> bool:
    """Whether the words before a date set it: "a hearing has been fixed for 26 March"."""
    language = page.language
    words = WORD.findall(page.low[max(unit.start, stamp.start - _BEFORE) : stamp.start])
    last = next((word for word in reversed(words) if word not in language.glue and word not in language.onto), "")
    return last in language.arranged


def goes_on(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether a word of what comes goes on from what was: "fand um 14 Uhr statt", "left at 17:35 and is to serve"."""
    before = WORD.findall(page.low[unit.start : mark.start])[-1:]
    parted = page.low[mark.start : mark.end] in page.language.parted
    return parted or any(word in page.language.also for word in before)


def is_aside(page: Page, unit: Unit, past: Mark, at: int) -> bool:
    """Whether a word of the past stands in a clause of its own before an offset that another verb governs.

    "The bridge, shut since a barge struck it in May, opens on Saturday", "the vessel which was built here gets its name
    on Wednesday", and not "the team that won on Sunday is received". Or behind a comma and what is told as present:
    "There is also a briefing at 10:30, held as a conference call".
    """
    low, language = page.low, page.language
    if past.start > at:
        apposed = low.endswith(", ", 0, past.start)
        return apposed and not language.present_passive.isdisjoint(WORD.findall(low[unit.start : past.start]))
    begin = max(low.rfind(", ", unit.start, past.start) + 2, unit.start)
    words = WORD.findall(low[begin : past.start])[-_CLAUSE:]
    opened = words[:1] if language.participles_far else words
    if past.end > at or language.subordinating.isdisjoint(opened):
        return False
    behind = low[past.end : at]
    comma = behind.rfind(", ")
    main = behind[comma + 2 :] if comma >= 0 else behind
    coming = [m for m in unit.marks if m.means is Means.FUTURE and m.start < at]
    if any(past.end <= m.start for m in coming) or _presents(page, main):
        return True
    led = low[unit.start : begin]  # "presents the tomb, whose restoration took six years, on Saturday"
    return comma >= 0 and begin > unit.start and (bool(coming) or _presents(page, led))


def _presents(page: Page, words: str) -> bool:
    return any(_is_present(first, second, page) for first, second in pairwise(WORD.findall(words)))


def _is_present(verb: str, behind: str, page: Page) -> bool:
    """Whether a word is a verb of the present, by its ending and by the small word or article behind it."""
    language = page.language
    ending = verb.endswith("s") and not verb.endswith("ss") and len(verb) > _SHORT
    return (
        bool(language.preterites) and ending and (behind in language.determiners or behind in language.behind_present)
    )


def held_from(page: Page, stamp: Stamp) -> bool:
    """ "Une fête, ouverte à tous, se tiendra de 14 h à 18 h": the hours of what is held, and of no desk."""
    unit = stamp.unit
    verbs = (m.end for m in unit.marks if m.means is Means.FUTURE and 0 < stamp.start - m.end <= _VERB)
    return any(page.low.endswith(meant.HELD, unit.start, end) for end in verbs)


def on_counted_day(unit: Unit, stamp: Stamp) -> bool:
    """ "The next day she explains it at 9:30": the hour of a sentence that opens with a day counted on."""
    if stamp.day is not None or stamp.clock is None or unit.clocks[0].start != stamp.clock.start:
        return False
    return any(day.relative in _COUNTED and day.start - unit.start < _OPENED for day in unit.days)


def goes_back(page: Page, unit: Unit) -> bool:
    """ "A press point is held by the prefect. It is planned at 14:30": a sentence about what that before it names."""
    first, before = WORD.match(page.low, unit.start), page.units[unit.index - 1]
    led = first is not None and first[0] in page.language.pronouns and before.block == unit.block
    return led and before.has(Means.OCCASION) is not None and not before.days
