"""Clauses as strings of letters, one for each word that is a part of a kind of statement.

A kind of statement has a vocabulary: for each letter the words that are it, written as in grammar.py (`*` for any
ending behind four letters or more, `a|b` for either, several words in a row). Words left out say nothing; others are
dots. Short patterns with bounded gaps then say what a string means. Refuses to know what the letters stand for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|,")
_PIECE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\*?")
_KEY = 4
_KNOWN = 20_000  # words whose letters are remembered
MOST = 120  # letters of one clause

Entry = tuple[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Lettering:
    """The words of one language for one kind of statement, by how they begin."""

    whole: dict[str, list[Entry]]
    stems: dict[str, list[tuple[str, tuple[str, ...], str]]]
    fillers: frozenset[str]
    seen: dict[str, list[Entry]] = field(default_factory=dict)

    @classmethod
    def of(cls, parts: Mapping[str, tuple[str, ...]], fillers: frozenset[str]) -> Lettering:
        """The lettering of a vocabulary."""
        made = cls({}, {}, fillers)
        for part, phrases in parts.items():
            for phrase in phrases:
                for sequence in _spread(phrase.split()):
                    first, *rest = (piece for word in sequence for piece in _PIECE.findall(word))
                    if first.endswith("*"):
                        made.stems.setdefault(first[:-1][:_KEY], []).append((first[:-1], tuple(rest), part))
                    else:
                        made.whole.setdefault(first, []).append((tuple(rest), part))
        return made

    def letters(
        self, low: str, start: int, end: int, told: list[tuple[int, int, str]]
    ) -> tuple[str, list[tuple[int, int]]]:
        """A clause as letters, with where each one's words stand; `told` are stretches whose letter is known."""
        found = list(_WORD.finditer(low, start, end))
        out: list[str] = []
        spans: list[tuple[int, int]] = []
        at, ahead = 0, 0
        while at < len(found) and len(out) < MOST:
            begin = found[at].start()
            while ahead < len(told) and told[ahead][1] <= begin:
                ahead += 1
            if ahead < len(told) and told[ahead][0] <= begin:
                left, right, letter = told[ahead]
                out.append(letter)
                spans.append((max(start, left), right))
                while at < len(found) and found[at].start() < right:
                    at += 1
                continue
            part, length = self._part(found, at)
            out.extend(part)
            spans.extend([(begin, found[at + length - 1].end())] * len(part))
            at += length
        return "".join(out), spans

    def _part(self, found: list[re.Match[str]], at: int) -> tuple[str, int]:
        """The letters of the word at `at`, and of how many words they are."""
        word = found[at][0]
        if word == ",":
            return ",", 1
        for rest, letters in self._starting(word):
            if _follows(rest, found, at + 1):
                return letters, 1 + len(rest)
        return ("" if word in self.fillers else "."), 1

    def _starting(self, word: str) -> list[Entry]:
        """What may begin with a word, the longest first: the words that must follow, and the letters."""
        known = self.seen.get(word)
        if known is None:
            known = list(self.whole.get(word, ()))
            known += [(rest, part) for stem, rest, part in self.stems.get(word[:_KEY], ()) if word.startswith(stem)]
            known.sort(key=lambda entry: -len(entry[0]))
            if len(self.seen) < _KNOWN:
                self.seen[word] = known
        return known


def _spread(written: list[str]) -> list[tuple[str, ...]]:
    """The sequences of words that a phrase stands for."""
    out: list[tuple[str, ...]] = [()]
    for word in written:
        out = [(*before, either) for before in out for either in word.split("|")]
    return out


def _follows(rest: tuple[str, ...], found: list[re.Match[str]], at: int) -> bool:
    """Whether the rest of a phrase stands behind its first word."""
    if at + len(rest) > len(found):
        return False
    for step, want in enumerate(rest):
        word = found[at + step][0]
        if word != want and not (want.endswith("*") and word.startswith(want[:-1])):
            return False
    return True
