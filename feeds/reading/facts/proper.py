"""Names behind a word for a place, of which no table knows: "in Killybegs", "at 4 Albert Embankment", "im Radarhügel".

What looks like a name is believed only behind such a word, and weakly, so that a place that is known or a hall wins.
Refuses languages ("in English"), nouns of a German sentence, and what the language's own phrases are made of.
"""

from __future__ import annotations

import re
from functools import lru_cache

from feeds.reading.facts.halls import WORD
from feeds.reading.facts.joints import ARTICLES
from feeds.reading.facts.part import Part
from feeds.reading.facts.pieces import begins_time, rightwards
from feeds.reading.languages import LANGUAGES
from feeds.reading.languages.grammar import Means
from feeds.reading.languages.ground import ABSTRACT, BEFORE, GROUNDS, IN, LEARNT, NO_NAME
from feeds.reading.page import Form, Page, Unit
from feeds.reading.places.words import words_of

_NUMBER = 4  # digits of a house
_LONG = 6  # letters of a ground's name
_SHORT = 3  # letters of a name


@lru_cache(maxsize=8)
def _spoken(code: str) -> frozenset[str]:
    """The words a language's phrases are made of, which are no names by themselves."""
    return words_of(LANGUAGES[code]).known


def named_in(page: Page, unit: Unit, start: int, end: int) -> list[Part]:
    """The names behind a word for a place, each with little weight."""
    text, low, code = page.text, page.low, page.language.code
    before = BEFORE.get(code)
    if before is None or before.isdisjoint(low[start:end].split()):
        return []
    found = [(w.start(), w.end()) for w in WORD.finditer(text, start, min(end, start + 1500))]
    parts: list[Part] = []
    for index in range(len(found) - 1):
        left, right = found[index]
        if low[left:right] not in before or (text[left].isupper() and index):
            continue
        at = index + 1
        article = low[slice(*found[at])] in ARTICLES and at + 1 < len(found)
        at += article
        if text[right : found[at][0]].strip(" \u00a0") not in ("", low[slice(*found[at - 1])]):
            continue
        last = _name(page, found, index, at, article)
        if last < 0:
            continue
        part = Part(found[at][0], found[last][1], 2 if text[found[at][0]].isdigit() else 1)
        if not _is_told(page, unit, part):
            parts.append(part)
    return parts


def _name(page: Page, found: list[tuple[int, int]], index: int, at: int, article: bool) -> int:
    """The last word of the name that begins at `at`, or -1."""
    text, low, code = page.text, page.low, page.language.code
    begin, stop = found[at]
    word = low[begin:stop].removeprefix("l'").removeprefix("l’")
    if begins_time(page, begin):
        return -1
    if text[begin].isdigit():
        return _house(page, found, at)
    capital = begin + (stop - begin - len(word))
    if not text[capital].isupper() or len(word) <= _SHORT - 1 or word in NO_NAME:
        return -1
    preposition = low[slice(*found[index])]
    two = low[slice(*found[index - 1])] if index else ""
    if preposition in IN and (two in LEARNT or two in words_of(page.language).about):
        return -1
    last = rightwards(page, found, at)
    alone = last == at
    if alone and (word in _spoken(code) or text[begin:stop].isupper()):
        return -1
    if (
        low[slice(*found[last])].endswith(("'s", "’s"))
        or low[slice(*found[last])] in NO_NAME
        or text[found[last][1] : found[last][1] + 2] in ("'s", "’s")
    ):
        return -1
    if code == "de":
        return _german(page, found, at, last, article or preposition != "in")
    if code == "fr" and not alone:
        return -1  # "se joindra à Alex Trebek"
    if alone and preposition == "over":
        return -1
    if alone and (preposition == "in" or article) and last + 1 < len(found):
        gap, behind = text[stop : found[last + 1][0]], low[slice(*found[last + 1])]
        if gap == " " and behind not in page.language.common and behind not in page.language.glue:
            return -1  # "in Arctic waters"
    return last


def _german(page: Page, found: list[tuple[int, int]], at: int, last: int, article: bool) -> int:
    """Behind "in" a name without article; behind "im", "auf dem" one that is a ground, or opens with an adjective."""
    low = page.low
    word = low[slice(*found[at])]
    if not article:
        if word.endswith(ABSTRACT) or word in _spoken("de"):
            return -1
        return at
    if word.endswith(GROUNDS) and len(word) > _LONG and not word.endswith(ABSTRACT):
        return at
    if last > at and page.text[found[at + 1][0]].isupper() and word.endswith(("en", "er")):
        noun = low[slice(*found[at + 1])]
        return -1 if noun.endswith(ABSTRACT) or noun in _spoken("de") else at + 1
    return -1


def _house(page: Page, found: list[tuple[int, int]], at: int) -> int:
    """A number and a street: "at 4 Albert Embankment", "au 12 rue de Lisbonne"; -1 where it is no such."""
    begin, stop = found[at]
    if at + 1 >= len(found) or not page.text[begin:stop].rstrip("abcdABCD").isdigit() or stop - begin > _NUMBER + 1:
        return -1
    first, end = found[at + 1]
    if page.text[stop:first] not in (" ", ", ", "\u00a0"):
        return -1
    street = page.low[first:end] in page.language.venues
    if not street and not page.text[first].isupper():
        return -1
    last = rightwards(page, found, at + 1)
    return last if street or last > at + 1 else -1


def _is_told(page: Page, unit: Unit, part: Part) -> bool:
    """Whether a name is something else: an occasion, an office, a channel, whom to ask, a time, a known place."""
    apart = (Means.OCCASION, Means.ROLE, Means.HONORIFIC, Means.CHANNEL, Means.STREAM, Means.CONTACT, Means.AGENDA)
    if any(m.means in apart and m.start < part.end and part.start < m.end for m in unit.marks):
        return True
    times = [(c.start, c.end) for c in unit.clocks] + [(d.start, d.end) for d in unit.days]
    if any(begin < part.end and part.start < stop for begin, stop in times):
        return True
    return any(p.start < part.end and part.start < p.end for p in page.places.get(unit.index, ()))


_TAIL = re.compile(r", ([A-ZÀ-Þ][^\W\d_]{3,20})(?= [-–—(]|[.;]| ?$)", re.MULTILINE)


def named_last(page: Page, unit: Unit, start: int, end: int) -> list[Part]:
    """A name of one word that ends a row of what is held: "Plenary, Taumeasina - closed to media"."""
    if unit.form is not Form.ROW or unit.has(Means.OCCASION) is None:
        return []
    parts = [Part(found.start(1), found.end(1), 1) for found in _TAIL.finditer(page.text, start, end)]
    known = _spoken(page.language.code) | page.language.weekdays.keys() | page.language.months.keys()
    return [part for part in parts if page.low[part.start : part.end] not in known and not _is_told(page, unit, part)][
        -1:
    ]
