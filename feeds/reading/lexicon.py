"""Phrases to marks: finds every phrase of a language in one pass over the words of a text.

Each word is looked up by its first letters; only where a phrase may begin is a short, bounded pattern tried. So the
work grows with the number of words, whatever the text. Refuses anything about meaning: it says where a phrase stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from feeds.reading.languages import LANGUAGES
from feeds.reading.languages.grammar import Language, Means
from feeds.reading.page import Mark

WORD = re.compile(r"[^\W\d_]+")
KEY = 4  # letters of the first word by which a phrase is looked up
_GAP = r"(?:[\s\-–/.'’&)]{1,3}|,\s)"
_ANY = r"(?:[\s,\-–'’(/]{1,3}\w{1,24}\)?){0,5}?"

Entry = tuple[re.Pattern[str], Means]
Index = dict[str, tuple[Entry, ...]]


def _word(written: str) -> str:
    """The pattern of one word of a phrase."""
    either = []
    for word in written.split("|"):
        if word == "*":
            either.append(r"\w{1,24}")
        elif word.endswith("*"):
            either.append(re.escape(word[:-1]) + r"\w{0,24}")
        else:
            either.append(re.escape(word).replace("'", "['’]"))
    return either[0] if len(either) == 1 else f"(?:{'|'.join(sorted(either, key=len, reverse=True))})"


def pattern_of(phrase: str) -> str:
    """The bounded pattern of a phrase as the grammar writes it."""
    parts = phrase.split()
    out = _word(parts[0])
    gap = _GAP
    for part in parts[1:]:
        if part == "...":
            out += _ANY
        elif part.endswith("?"):
            out += f"(?:{gap}{_word(part[:-1])})?"
        else:
            out += gap + _word(part)
    return out


def _keys(phrase: str) -> set[str]:
    """The first letters under which a phrase is found."""
    keys = set()
    for word in phrase.split()[0].split("|"):
        letters = WORD.match(word)
        if letters is None:
            continue
        stem = letters[0]
        if word == stem + "*" and len(stem) < KEY:
            raise ValueError(f"a phrase that begins with {word!r} needs {KEY} letters before the star")
        keys.add(stem[:KEY])
    if not keys:
        raise ValueError(f"a phrase must begin with a word: {phrase!r}")
    return keys


def index_of(phrases: Iterable[tuple[Means, tuple[str, ...]]]) -> Index:
    """Build the look-up of a set of phrases; raises ValueError for a phrase that could not be found quickly."""
    by_key: dict[str, dict[Means, list[str]]] = {}
    for means, written in phrases:
        for phrase in written:
            for key in _keys(phrase):
                by_key.setdefault(key, {}).setdefault(means, []).append(phrase)
    index: Index = {}
    for key, meanings in by_key.items():
        entries = []
        for means, found in meanings.items():
            either = "|".join(pattern_of(phrase) for phrase in sorted(set(found), key=lambda p: (-len(p), p)))
            entries.append((re.compile(rf"(?:{either})(?!\w)"), means))
        index[key] = tuple(entries)
    return index


@lru_cache(maxsize=64)
def _index(code: str, own: tuple[tuple[str, tuple[str, ...]], ...]) -> Index:
    language = LANGUAGES[code]
    merged: dict[Means, tuple[str, ...]] = dict(language.phrases)
    for name, phrases in own:
        means = Means(name)
        merged[means] = merged.get(means, ()) + tuple(phrase.lower() for phrase in phrases)
    return index_of(merged.items())


def index_for(language: Language, own: Mapping[str, tuple[str, ...]]) -> Index:
    """The look-up for a language with a newsroom's own phrases added; unknown meanings raise ValueError."""
    return _index(language.code, tuple(sorted(own.items())) if own else ())


def marks_of(low: str, index: Index) -> list[Mark]:
    """Every phrase in a lower-case text, by where it begins; phrases of different meanings may overlap."""
    marks: list[Mark] = []
    look = index.get
    for word in WORD.finditer(low):
        entries = look(word[0][:KEY])
        if entries is None:
            continue
        start = word.start()
        for pattern, means in entries:
            found = pattern.match(low, start)
            if found is not None:
                marks.append(Mark(means, start, found.end()))
    return marks
