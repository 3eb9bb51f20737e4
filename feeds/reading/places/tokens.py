"""The words of a stretch, without elided articles and possessive endings: "l'Italie", "Ottawa's"."""

from __future__ import annotations

import re

import msgspec

from feeds.reading.places import names

_WORD = re.compile(r"[^\W\d_]{1,60}(?:['’‘\-.][^\W\d_]{1,60}){0,8}")
CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{0,60}(?:['’‘][^\W\d_]{2,60})?")
_POSSESSIVE = ("'s", "’s")


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word of the text."""

    word: str  # as written, without an elided article and a possessive ending
    plain: str
    start: int
    end: int
    elided: bool  # d'Ottawa
    owns: bool  # Ottawa's


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The words of a stretch, in order."""
    out = []
    for found in _WORD.finditer(text, start, end):
        word = found[0]
        left, right = found.span()
        if word.isascii() and word.isalpha():
            out.append(Token(word, word, left, right, False, False))
            continue
        elided = owns = False
        if len(word) > 3 and word[1] in "'’" and word[0] in "dlDL":
            word, left, elided = word[2:], left + 2, True
        if word.endswith(_POSSESSIVE):
            word, right, owns = word[:-2], right - 2, True
        plain = word if word.isascii() and "." not in word else names.plain(word)
        out.append(Token(word, plain, left, right, elided, owns))
    return out


def side_by_side(text: str, left: Token, right: Token) -> bool:
    """Whether two tokens stand side by side, as in one name."""
    gap = text[left.end : right.start]
    if gap in (" ", "\u00a0") or (right.elided and gap[:1] in " \u00a0" and len(gap) == 3):
        return not left.owns
    return gap == ". " and len(left.word) <= 3
