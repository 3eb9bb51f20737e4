"""The languages that can be read: one line a language, one file each beside this one.

A fourth language is a file that builds a `Language` and a line in `LANGUAGES`; docs/reading.md shows how.
"""

from __future__ import annotations

import re

from feeds.reading.languages.english import ENGLISH
from feeds.reading.languages.grammar import Language

LANGUAGES: dict[str, Language] = {"en": ENGLISH}
try:
    from feeds.reading.languages.french import FRENCH
    LANGUAGES["fr"] = FRENCH
except ImportError:
    pass
try:
    from feeds.reading.languages.german import GERMAN
    LANGUAGES["de"] = GERMAN
except ImportError:
    pass

_WORD = re.compile(r"[^\W\d_]{1,12}")
_SAMPLE = 4000  # characters that are looked at; enough for any release


def detect(low: str) -> Language:
    """The language of a lower-case text by its small words; English where none stands out."""
    counts = dict.fromkeys(LANGUAGES, 0)
    for word in _WORD.findall(low[:_SAMPLE]):
        for code, language in LANGUAGES.items():
            if word in language.common:
                counts[code] += 1
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return LANGUAGES[best]
