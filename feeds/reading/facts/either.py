"""Patterns from the word lists of languages: any of their words, the longest first.

Refuses patterns in a list: `*` at the end of a word stands for up to twelve letters more, and nothing else is special.
"""

from __future__ import annotations

from collections.abc import Collection

from feeds.reading.patterns import tree

_MORE = r"\w{0,12}"


def either(words: Collection[str]) -> str:
    """A pattern that matches any of the words as a whole."""
    plain = {word: r"(?!\w)" for word in words if not word.endswith("*")}
    return rf"\b{tree(plain | {word[:-1]: _MORE for word in words if word.endswith('*')})}"
