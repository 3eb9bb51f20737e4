"""Clauses as strings of letters, one for each word that is a part of a kind of statement.

A kind of statement has a vocabulary: for each letter the words that are it, written as in grammar.py (`*` for any
ending behind four letters or more, `a|b` for either, several words in a row). Words left out say nothing; others are
dots. Short patterns with bounded gaps then say what a string means. Refuses to know what the letters stand for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|,")
_PIECE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\*?")
_NUMBER = re.compile(r"\.?\s?\d")
_KEY = 4
_KNOWN = 20_000  # words whose letters are remembered
MOST = 120  # letters of one clause

Entry = tuple[tuple[str, ...], str]  # the words that must follow, and the letters


class Begun(NamedTuple):
    """What may begin with a word: by the word that follows, with a following word of any ending, and alone."""

    after: dict[str, list[Entry]]
    loose: list[Entry]
    alone: str  # a dot where the word is no part, nothing where it is one that says nothing


_TIMES = r"(\{\d{0,3},?\d{0,3}\}|[?*+]|)"
_GROUP = re.compile(rf"\([^()]{{0,80}}\){_TIMES}")
_WRITTEN = re.compile(rf"(\[[^\]]{{0,80}}\]|\\?.){_TIMES}")
_ANY = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1.,:@")
_PLAIN = {letter: Begun({}, [], letter) for letter in (".", ",", ":", "@", "")}  # of words with which nothing begins


@dataclass(frozen=True, slots=True)
class Lettering:
    """The words of one language for one kind of statement, by how they begin."""

    whole: dict[str, list[Entry]]
    stems: dict[str, list[tuple[str, tuple[str, ...], str]]]
    fillers: frozenset[str]
    endings: tuple[tuple[str, str], ...] = ()  # of compounds: "(Bundestags)akkreditierung"
    seen: dict[str, Begun] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        parts: Mapping[str, tuple[str, ...]],
        fillers: frozenset[str],
        endings: tuple[tuple[str, str], ...] = (),
    ) -> Lettering:
        """The lettering of a vocabulary."""
        made = cls({}, {}, fillers, endings)
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
        self, low: str, start: int, end: int, told: Sequence[tuple[int, int, str]]
    ) -> tuple[str, list[tuple[int, int]]]:
        """A clause as letters, with where each one's words stand; `told` are stretches whose letter is known."""
        found = list(_WORD.finditer(low, start, end))
        words = [word[0] for word in found]
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
            after, loose, part = begun = self.begun(words[at])
            length = 1
            if after or loose:
                part, length = self.part(begun, words, at)
            if words[at] == "no" and _NUMBER.match(low, found[at].end(), end):
                part, length = ".", 1  # "No10's channel", "No. 9"
            if part:
                out.extend(part)
                spans.extend([(begin, found[at + length - 1].end())] * len(part))
            at += length
        return "".join(out), spans

    def begun(self, word: str) -> Begun:
        """What may begin with a word."""
        return self.seen[word] if word in self.seen else self._begun(word)

    @staticmethod
    def part(begun: Begun, words: list[str], at: int) -> tuple[str, int]:
        """The letters of the longest phrase that begins with the word at `at`, and of how many words it is."""
        after, loose, alone = begun
        best: Entry | None = None
        if after and at + 1 < len(words):
            for entry in after.get(words[at + 1], ()):
                if _follows(entry[0], words, at + 1):
                    best = entry
                    break
        for entry in loose:
            if best is not None and len(entry[0]) <= len(best[0]):
                break
            if _follows(entry[0], words, at + 1):
                best = entry
                break
        if best is not None:
            return best[1], 1 + len(best[0])
        return alone, 1

    def _begun(self, word: str) -> Begun:
        """What may begin with a word, the longest first; kept, since texts repeat their words."""
        known = list(self.whole.get(word, ()))
        if word[:_KEY] in self.stems:
            known += [(rest, part) for stem, rest, part in self.stems[word[:_KEY]] if word.startswith(stem)]
        if not known and self.endings:
            known = [((), part) for ending, part in self.endings if word.endswith(ending)]
        begun = _PLAIN[self._unknown(word)]
        if known:
            begun = _sorted(known, begun.alone)
        if len(self.seen) < _KNOWN:
            self.seen[word] = begun
        return begun

    def _unknown(self, word: str) -> str:
        """The letter of a word that is no part by itself: signs are their own, fillers and figures have none."""
        if word in _PLAIN:
            return word
        if "@" in word:
            return "@"
        return "" if word in self.fillers or word.isdigit() else "."


def _sorted(known: list[Entry], alone: str) -> Begun:
    """What may begin with a word, by the word that follows."""
    known.sort(key=lambda entry: -len(entry[0]))
    after: dict[str, list[Entry]] = {}
    for entry in known:
        if entry[0] and not entry[0][0].endswith("*"):
            after.setdefault(entry[0][0], []).append(entry)
    loose = [entry for entry in known if entry[0] and entry[0][0].endswith("*")]
    return Begun(after, loose, next((part for rest, part in known if not rest), alone))


def needed(pattern: str) -> tuple[frozenset[str], frozenset[str]]:
    """The letters without which a pattern cannot match a string of letters, and some of which it needs one.

    Groups and what may be left out need nothing; where no choice is needed, any letter is one.
    """
    before = ""
    while before != pattern:
        before, pattern = pattern, _GROUP.sub("", pattern)
    needs: set[str] = set()
    choices = [_ANY]
    for written, times in _WRITTEN.findall(pattern) if "|" not in pattern else ():
        if times in ("?", "*") or times.startswith("{0"):
            continue
        if written[0] == "[" and written[1] != "^":
            choices.append(frozenset(written[1:-1]))
        elif len(written) == 1 and written not in ".^$":
            needs.add(written)
    return frozenset(needs), min(choices, key=len)


def _spread(written: list[str]) -> list[tuple[str, ...]]:
    """The sequences of words that a phrase stands for."""
    out: list[tuple[str, ...]] = [()]
    for word in written:
        out = [(*before, either) for before in out for either in word.split("|")]
    return out


def _follows(rest: tuple[str, ...], words: list[str], at: int) -> bool:
    """Whether the rest of a phrase stands behind its first word."""
    if at + len(rest) > len(words):
        return False
    for step, want in enumerate(rest):
        word = words[at + step]
        if word != want and not (want.endswith("*") and word.startswith(want[:-1])):
            return False
    return True
