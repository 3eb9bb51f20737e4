"""Patterns from the word lists of languages: any of their words, the longest first.

Refuses patterns in a list: `*` at the end of a word stands for up to twelve letters more, and nothing else is special.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_MORE = r"\w{0,12}"


def either(words: Iterable[str]) -> str:
    """A pattern, in no group, that matches any of the words as a whole."""
    return "|".join(
        (rf"\b{re.escape(word[:-1])}{_MORE}" if word.endswith("*") else rf"\b{re.escape(word)}(?!\w)")
        for word in sorted(words, key=lambda word: (-len(word), word))
    )
