"""The words by which items and statements are compared, and which words of an item are its own."""

from __future__ import annotations

import re
from functools import lru_cache

from feeds.model.event import Span
from feeds.reading.languages.grammar import Means, words
from feeds.reading.page import Form, Item, Mark, Page, Unit

WORD = re.compile(r"[^\W\d_]{3,80}")
ADDRESS = re.compile(r"\S{1,64}@\S{1,64}|https?://\S{1,200}|www\.\S{1,200}|\b[a-z0-9-]{2,40}\.[a-z]{2,10}/\S{1,100}")
STEM = 6  # letters by which two words are the same: "conference", "conferences"
SPOKEN = frozenset(
    (
        Means.STREAM,
        Means.NO_STREAM,
        Means.OPEN,
        Means.ACCREDITED,
        Means.POOL,
        Means.INVITATION,
        Means.CLOSED,
        Means.CHANNEL,
    )
)
WIDE = 3000  # characters of an item's own units that are looked at


# kinds of occasion that have two names: stem -> the stem that stands for both
_SAME = {"liftof": "launch", "lift": "launch", "décoll": "lancem", "tir": "lancem", "blast": "launch"}
_SAME_LONG = {"abheb": "start", "abheben": "start", "liftoff": "start", "lift": "start", "launch": "start"}


def stem(word: str, long: bool = False) -> str:
    """What two forms of a word share: its first letters; in a language of compounds the word without its ending."""
    if not long:
        return _SAME.get(word[:STEM], word[:STEM])
    if word in _SAME_LONG:
        return _SAME_LONG[word]
    for ending in ("en", "es", "er", "e", "s", "n"):
        if len(word) - len(ending) > 5 and word.endswith(ending):
            return word[: -len(ending)][:14]
    return word[:14]


def stems(low: str, long: bool = False) -> set[str]:
    """The stems of the words of a lower-case text."""
    if not long:
        found = {word[:STEM] for word in WORD.findall(low)}
        return found if found.isdisjoint(_SAME) else {_SAME.get(begun, begun) for begun in found}
    return {stem(word, long) for word in WORD.findall(low)}


@lru_cache(maxsize=4096)
def stems_of(phrase: str, long: bool) -> frozenset[str]:
    """The stems of a phrase of the language, kept: texts repeat theirs."""
    return frozenset(stems(phrase, long))


COUNTED = frozenset(
    [
        "both",
        "the two",
        "the three",
        "the four",
        "les deux",
        "les trois",
        "les quatre",
        "tous deux",
        "toutes deux",
        "beide",
        "beiden",
        "alle drei",
        "alle vier",
    ]
)
WITH_PRESS = re.compile(
    r"\b(?:with the|avec la|mit der) (?:press|media|presse)"
    r"|\bpress (?:events?|meetings|appearances|occasions|opportunit)|pressetermin"
)
FOR_PRESS = ("press", "news", "briefi", "medien", "media", "point", "doorst", "teleco")
TRADE = words(
    """
    public viewers audience spectators zuschauer öffentlichkeit media journalists reporters photographers correspondents
    cameras broadcasters time place journalistes médias photographes medien journalisten journalistinnen fotografen
    medienvertreter register registration inscription anmeldung
    """
)
PRONOUNS = frozenset(["this", "these", "they", "there", "elle", "celle", "celui", "sie", "diese", "dieser", "dort"])


def is_own(page: Page, item: Item, unit: Unit, last_row: int) -> bool:
    """Whether a unit that hangs on an item is its own: a sentence in a paragraph behind the last row is not."""
    if unit is item.unit or unit.block == item.unit.block or unit.form is not Form.PROSE or unit.index < last_row:
        return True
    return unit.end - unit.start < 60 and page.text[unit.end - 1] not in ".!?"


def has_own_place(item: Item) -> bool:
    """Whether the place of an item stands in its own words, not in the opening that all share."""
    if item.where is None:
        return False
    near = [u for u in item.own if u.form is not Form.PROSE or u.block == item.unit.block]
    return any(unit.start <= item.where.span.start < unit.end for unit in (item.unit, *near))


def first_sentence(page: Page, item: Item) -> Span:
    """The words that speak of an item alone: of a row its first sentence."""
    area = item.words or Span(item.unit.start, item.unit.end)
    if item.unit.form is not Form.ROW:
        return area
    return Span(area.start, stop_of(page, area.start + 30, area.end))


def stop_of(page: Page, start: int, end: int) -> int:
    """The first stop before a capital in a stretch: where the sentence ends; the stretch's end where there is none."""
    stop = page.text.find(". ", start, end)
    while stop >= 0 and (not page.text[stop + 2 : stop + 3].isupper() or in_day(page, stop)):
        stop = page.text.find(". ", stop + 2, end)
    return stop if stop >= 0 else end


_MONTH = re.compile(r"[^\W\d_]{3,12}")


def in_day(page: Page, at: int) -> bool:
    """Whether a dot is that of a day's number, and ends no sentence: "4. Mai"."""
    behind = _MONTH.match(page.low, at + 2) if page.low[at - 1 : at].isdigit() else None
    return behind is not None and behind[0] in page.language.months


def sentence_of(page: Page, unit: Unit, mark: Mark) -> tuple[int, int]:
    """The stretch between two stops in which a mark stands, of a unit that may hold several sentences."""
    begin = page.text.rfind(". ", unit.start, mark.start)
    while begin >= 0 and in_day(page, begin):
        begin = page.text.rfind(". ", unit.start, begin)
    end = page.text.find(". ", mark.end, unit.end)
    while end >= 0 and in_day(page, end):
        end = page.text.find(". ", end + 2, unit.end)
    return (begin + 2 if begin >= 0 else unit.start), (end if end >= 0 else unit.end)


_NOUN = 3  # letters of a word that is too short to name anything
_PUBLISHED = (
    " publish", " release the ", "be released", "will release", "are released", "is released", "veröffentlich",
    " made public", " put online", "rendu public", "rendue publique", "rendus publics", "bekanntgegeben", "publiera",
    "publie ", "publié", "publication of", "mis en ligne", "mise en ligne", "be posted", "becomes public",
    "goes online", " releases its ", "press release on ", "brings out ", " comes out", " come out ", " paraît",
    " paraissent", " erscheint",
)  # fmt: skip


def is_published(page: Page, item: Item) -> bool:
    """Something that is published, which nobody attends; not "will be released at a press conference"."""
    area = item.words or item.unit
    low = page.low[area.start : min(area.end, area.start + 400)]
    if not any(map(low.__contains__, _PUBLISHED)):
        return False
    held = (m for m in item.unit.marks if m.means is Means.OCCASION and area.start <= m.start < area.end)
    return not any(page.low.startswith(FOR_PRESS, m.start) for m in held)


def goes_on(unit: Unit, items: list[Item]) -> bool:
    """Whether a sentence that opens with a pronoun speaks of the one thing that the sentence right before it tells."""
    before = items[0].unit
    alone = len(items) == 1 and not items[0].whole and before.form is Form.PROSE
    return alone and before.index == unit.index - 1


def both_of(page: Page, items: list[Item], unit: Unit, begin: int, stop: int) -> list[Item]:
    """The items whose titles hold the noun behind "both": "Both draws", of two draws and a round table."""
    ends = (m.end for m in unit.marks if m.means is Means.ALL and begin <= m.start < stop)
    word = WORD.match(page.low, next(ends) + 1)
    noun = word[0].removesuffix("s") if word is not None else ""
    named = [item for item in items if len(noun) > _NOUN and noun in WORD.findall(item.title.lower())]
    return named if 1 < len(named) < len(items) else []
