"""Tense: what a language says of the past by two words ("ont éprouvé", "haben ... geeinigt"), beside its list of verbs.

The words are data of the language: auxiliaries, endings of participles, and whether these stand far off. English needs
its simple past only before an article ("prolonged its list"). Refuses passives of the present ("est annulée", "sind
eingeladen"): the auxiliaries of a language are only those that tell what was.
"""

from __future__ import annotations

import re

from feeds.reading.languages.grammar import Language, Means
from feeds.reading.page import Mark

_WORD = re.compile(r"[^\W\d_]{1,40}")
NEAR = 3  # words behind an auxiliary among which its participle stands


def _preterite_in(low: str, start: int, end: int, language: Language) -> Mark | None:
    """The first simple past before an article, "prolonged its list", where no "are" makes it a passive."""
    if not any(low.find(f"{ending} ", start, end) >= 0 for ending in language.preterites):
        return None
    before, before_at = "", start
    last = ""
    for found in _WORD.finditer(low, start, end):
        word = found[0]
        if (
            word in language.determiners
            and len(before) > 4
            and before.endswith(language.preterites)
            and not before.endswith("eed")
            and last not in language.present_passive
            and low[before_at + len(before) : found.start()] == " "
        ):
            return Mark(Means.PAST, before_at, found.end())
        last, before, before_at = before, word, found.start()
    return None


def perfect_in(low: str, start: int, end: int, language: Language) -> Mark | None:
    """The first perfect tense in a stretch of lower-case text, as a mark of the past."""
    if language.preterites:
        return _preterite_in(low, start, end, language)
    if not language.auxiliaries:
        return None
    words = [(found[0], found.start(), found.end()) for found in _WORD.finditer(low, start, end)]
    for place, (word, begin, _) in enumerate(words):
        if word not in language.auxiliaries:
            continue
        reach = words[place + 1 :] if language.participles_far else words[place + 1 : place + 1 + NEAR]
        for other, _, stop in reach[:60]:
            if len(other) > 3 and other.endswith(language.participles) and other.startswith(language.participle_starts):
                return Mark(Means.PAST, begin, stop)
    return None
