"""The languages that can be read: one line a language, one file each beside this one.

A fourth language is a file that builds a `Language` and a line in `LANGUAGES`; docs/reading.md shows how.
"""

from __future__ import annotations

from itertools import pairwise

from feeds.reading.languages.english import ENGLISH
from feeds.reading.languages.french import FRENCH
from feeds.reading.languages.german import GERMAN
from feeds.reading.languages.grammar import Language

_SPELLED = 4  # letters of an abbreviation, or of a name that is short
LANGUAGES: dict[str, Language] = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN}

# its small words, and the names of its days and months that are written out
_KNOWN = {
    code: language.common | {name for name in (*language.weekdays, *language.months) if len(name) > _SPELLED}
    for code, language in LANGUAGES.items()
}
_EVERY = frozenset().union(*_KNOWN.values())
_APART = "'’,;:.()"  # what hangs on a word
_SAMPLE = 2000  # characters that are looked at; enough for any release


def detect(low: str) -> Language:
    """The language of a lower-case text by its small words; English where none stands out."""
    said = low[:_SAMPLE]
    for sign in _APART:
        said = said.replace(sign, " ")
    words = said.split()
    if "am" in words:  # "10:00 am" is no German
        words = [word for before, word in pairwise(["", *words]) if word != "am" or not before[-1:].isdigit()]
    telling = list(filter(_EVERY.__contains__, words))
    counts = {code: sum(map(known.__contains__, telling)) for code, known in _KNOWN.items()}
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return LANGUAGES[best]
