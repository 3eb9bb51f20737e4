"""The languages that can be read: one line a language, one file each beside this one.

A fourth language is a file that builds a `Language` and a line in `LANGUAGES`; docs/reading.md shows how.
"""

from __future__ import annotations

from feeds.reading.languages.english import ENGLISH
from feeds.reading.languages.french import FRENCH
from feeds.reading.languages.german import GERMAN
from feeds.reading.languages.grammar import Language

LANGUAGES: dict[str, Language] = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN}

_APART = str.maketrans("'’,;:.()", "        ")  # what hangs on a word
_SAMPLE = 2000  # characters that are looked at; enough for any release


def detect(low: str) -> Language:
    """The language of a lower-case text by its small words; English where none stands out."""
    words = low[:_SAMPLE].translate(_APART).split()
    counts = {code: sum(map(language.common.__contains__, words)) for code, language in LANGUAGES.items()}
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return LANGUAGES[best]
