"""Phrases to marks: finds every phrase of a language in one pass over the words of a text.

Each word is looked up by its first letters; only where a phrase may begin is a short, bounded pattern tried. So the
work grows with the number of words, whatever the text. Refuses anything about meaning: it says where a phrase stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from feeds.reading.languages import LANGUAGES
from feeds.reading.languages.grammar import Language, Means
from feeds.reading.page import Mark

WORD = re.compile(r"[^\W\d_]+")
KEY = 4  # letters of the first word by which a phrase is looked up
_GAP = r"(?:(?:(?!\n\s|[.)]\s)[\s\-–/.'’&)]){1,3}|,\s)"
_ANY = r"(?:[\s,\-–'’(/]{1,3}\w{1,24}\)?){0,5}?"

Loose = tuple[Means, "re.Pattern[str]", tuple[str, ...], tuple[str, ...]]  # with what its first and second word begin
After = dict[str, tuple[tuple[Means, str], ...]]  # phrases by their second word: most words are never met
Step = tuple[After, tuple[Loose, ...]]
Known = tuple[tuple[Step, ...], tuple[Means, ...]]  # what may begin at a word, and what it means alone
Phrases = dict[str, dict[Means, set[str]]]  # those of each meaning, by the word or stem they begin with
_PARAGRAPH = 3_000  # characters of the longest paragraph that is kept
_REMEMBERED = 50_000  # words of a language whose look-up is kept


@dataclass(frozen=True, slots=True)
class Head:
    """The phrases that begin with one word (or stem), by the word that follows in them."""

    alone: tuple[Means, ...]  # the word is a phrase by itself
    after: After  # by the whole second word
    loose: tuple[Loose, ...]  # whose second word may be many


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """The look-up of a set of phrases. A head's patterns are compiled when a text first has its word."""

    whole: Phrases  # by the whole first word
    stems: Phrases  # by the first letters of a first word that may end as it likes
    endings: tuple[str, ...] = ()  # of compounds that are occasions: "Landespressekonferenz"
    seen: dict[str, Known | None] = field(default_factory=dict)  # words already looked up: texts repeat theirs
    begun: dict[str, Head] = field(default_factory=dict)  # the stems already met

    def known(self, word: str) -> Known | None:
        """What may begin at a word; None where nothing does. Looked up once for each word."""
        head = head_of(word, self.whole[word]) if word in self.whole else None
        steps = []
        for begun in (head, self._stem(word[:KEY])):
            if begun is not None:
                loose = tuple([e for e in begun.loose if word.startswith(e[2])]) if begun.loose else ()
                if begun.after or loose:
                    steps.append((begun.after, loose))
        alone = head.alone if head is not None else ()
        if not alone and not steps and self.endings and word.endswith(self.endings):
            alone = (Means.OCCASION,)
        known = (tuple(steps), alone) if steps or alone else None
        if len(self.seen) < _REMEMBERED:
            self.seen[word] = known
        return known

    def _stem(self, key: str) -> Head | None:
        if key in self.stems and key not in self.begun:
            self.begun[key] = head_of(key, self.stems[key])
        return self.begun.get(key)


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


def _bounded(phrase: str) -> str:
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


def _keys(phrase: str) -> Iterator[tuple[str, bool]]:
    """The words or stems under which a phrase is found, and whether each is a stem."""
    found = False
    for word in phrase.split()[0].split("|"):
        letters = WORD.match(word)
        if letters is None:
            continue
        found = True
        stem = letters[0]
        if word != stem + "*":
            yield stem, False
            continue
        if len(stem) < KEY:
            raise ValueError(f"a phrase that begins with {word!r} needs {KEY} letters before the star")
        yield stem[:KEY], True
    if not found:
        raise ValueError(f"a phrase must begin with a word: {phrase!r}")


def index_of(phrases: Iterable[tuple[Means, tuple[str, ...]]], endings: tuple[str, ...] = ()) -> Index:
    """Build the look-up of a set of phrases; raises ValueError for a phrase that could not be found quickly."""
    whole: Phrases = {}
    stems: Phrases = {}
    for means, written in phrases:
        for phrase in written:
            for key, is_stem in _keys(phrase):
                (stems if is_stem else whole).setdefault(key, {}).setdefault(means, set()).add(phrase)
    return Index(whole, stems, endings)


def head_of(key: str, meanings: dict[Means, set[str]]) -> Head:
    """What begins with a word or stem."""
    alone = tuple(means for means, found in meanings.items() if key in found)
    after: dict[str, dict[Means, list[str]]] = {}
    loose: dict[Means, list[str]] = {}
    for means, found in meanings.items():
        for phrase in found - {key}:
            seconds = _seconds(phrase)
            for second in seconds:
                after.setdefault(second, {}).setdefault(means, []).append(phrase)
            if not seconds:
                loose.setdefault(means, []).append(phrase)
    return Head(
        alone,
        {second: _joined(by_means) for second, by_means in after.items()},
        tuple((means, pattern_of(phrases), *_begins(loose[means])) for means, phrases in _joined(loose)),
    )


def _seconds(phrase: str) -> list[str]:
    """The words one of which must come second in a phrase; none where that cannot be told."""
    parts = phrase.split()
    if len(parts) < 2 or WORD.fullmatch(parts[0].replace("|", "")) is None:
        return []
    if parts[1] == "..." or parts[1].endswith("?"):
        return []
    words = parts[1].split("|")
    return words if all(WORD.fullmatch(word) for word in words) else []


def _begins(phrases: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """With what the first and the second word of phrases begin, so that most are passed over without a look.

    An empty beginning fits every word. Words are runs of letters: the second of "on-site check" is "site".
    """
    first = {m[0] if (m := WORD.match(word)) else "" for p in phrases for word in p.split()[0].split("|")}
    second: set[str] = set()
    for phrase in phrases:
        parts = phrase.split()
        letters = WORD.findall(parts[0])
        if "|" not in parts[0] and len(letters) > 1:
            second.add(letters[1])
        elif len(parts) < 2 or len(letters) != 1 or "*" in parts[0] or parts[1] == "..." or parts[1].endswith("?"):
            second.add("")
        else:
            second.update(m[0] if (m := WORD.match(word)) else "" for word in parts[1].split("|"))
    return tuple(sorted(first)), tuple(sorted(second))


def _joined(by_means: dict[Means, list[str]]) -> tuple[tuple[Means, str], ...]:
    """The phrases of each meaning line by line, the longest first: what pattern_of takes."""
    return tuple((m, "\n".join(sorted(set(found), key=lambda p: (-_reach(p), p)))) for m, found in by_means.items())


def _reach(phrase: str) -> int:
    """How many characters a phrase covers at most, of its alternatives the longest: "was|were to be" 10."""
    return sum(1 + max(map(len, part.split("|"))) for part in phrase.split())


@cache
def pattern_of(phrases: str) -> re.Pattern[str]:
    """The one bounded pattern of phrases that stand line by line."""
    return re.compile(rf"(?:{'|'.join(map(_bounded, phrases.splitlines()))})(?!\w)")


@lru_cache(maxsize=64)
def _index(code: str, own: tuple[tuple[str, tuple[str, ...]], ...]) -> Index:
    language = LANGUAGES[code]
    merged: dict[Means, tuple[str, ...]] = dict(language.phrases)
    for name, phrases in own:
        means = Means(name)
        merged[means] = merged.get(means, ()) + tuple(" ".join(phrase.lower().split()) for phrase in phrases)
    return index_of(merged.items(), language.occasion_endings)


def index_for(language: Language, own: Mapping[str, tuple[str, ...]]) -> Index:
    """The look-up for a language with a newsroom's own phrases added; unknown meanings raise ValueError."""
    return _index(language.code, tuple(sorted(own.items())) if own else ())


def marks_of(low: str, index: Index) -> list[Mark]:
    """Every phrase in a lower-case text, by where it begins; phrases of different meanings may overlap.

    Of the phrases of one meaning that begin with one word, the longest is kept. No phrase goes over a blank line.
    """
    marks: list[Mark] = []
    start = 0
    while start < len(low):
        stop = low.find("\n\n", start)
        stop = len(low) if stop < 0 else stop
        if stop - start <= _PARAGRAPH:
            found = _marks_kept(low[start:stop], index)
            if start:  # offsets of the paragraph become those of the text
                marks += [Mark(m.means, start + m.start, start + m.end) for m in found]
            else:
                marks += found
        else:
            marks += [Mark(m.means, start + m.start, start + m.end) for m in _marks_in(low[start:stop], index)]
        start = stop + 2
    return marks


@lru_cache(maxsize=4096)
def _marks_kept(low: str, index: Index) -> tuple[Mark, ...]:
    """The marks of a paragraph, kept: newsrooms repeat theirs word for word."""
    return tuple(_marks_in(low, index))


def _marks_in(low: str, index: Index) -> list[Mark]:
    """Every phrase in a paragraph."""
    marks: list[Mark] = []
    seen = index.seen
    words = list(WORD.finditer(low))
    for place, word in enumerate(words, 1):
        written = word[0]
        known = seen[written] if written in seen else index.known(written)
        if known is None:
            continue
        steps, alone = known
        start = word.start()
        first = len(marks)
        if steps:
            second = words[place][0] if place < len(words) else ""
            for after, loose in steps:
                for means, phrases in after.get(second, ()):
                    if found := pattern_of(phrases).match(low, start):
                        _put(marks, first, means, start, found.end())
                for means, pattern, _, begins in loose:
                    if second.startswith(begins) and (found := pattern.match(low, start)):
                        _put(marks, first, means, start, found.end())
        if alone:
            end = word.end()
            behind = low[end : end + 1]
            if behind != "@" and not behind.isdigit():  # no "embargo@example.org"
                told = {mark.means for mark in marks[first:]} if len(marks) > first else ()
                for means in alone:
                    if means not in told:
                        marks.append(Mark(means, start, end))
    return marks


def _put(marks: list[Mark], first: int, means: Means, start: int, end: int) -> None:
    """Keep a phrase, unless a longer one of its meaning begins there."""
    for at in range(first, len(marks)):
        if marks[at].means is means:
            if end > marks[at].end:
                marks[at] = Mark(means, start, end)
            return
    marks.append(Mark(means, start, end))
