"""The languages that can be read: one line a language, one file each beside this one.

A fourth language is a file that builds a `Language` and a line in `LANGUAGES`; docs/reading.md shows how.
"""

from __future__ import annotations

import re

from feeds.reading.languages.english import ENGLISH
from feeds.reading.languages.french import FRENCH
from feeds.reading.languages.german import GERMAN
from feeds.reading.languages.grammar import Language

LANGUAGES: dict[str, Language] = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN}

_WORD = re.compile(r"[^\W\d_]{1,12}")
_SAMPLE = 2000  # characters that are looked at; enough for any release
_TELL: dict[str, tuple[str, ...]] = {  # a small word -> the languages that it tells of
    word: tuple(code for code, language in LANGUAGES.items() if word in language.common)
    for word in frozenset().union(*(language.common for language in LANGUAGES.values()))
}


def detect(low: str) -> Language:
    """The language of a lower-case text by its small words; English where none stands out."""
    counts = dict.fromkeys(LANGUAGES, 0)
    for word in filter(_TELL.__contains__, _WORD.findall(low[:_SAMPLE])):
        for code in _TELL[word]:
            counts[code] += 1
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return LANGUAGES[best]
