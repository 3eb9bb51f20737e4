"""Wrapped lines: prose that a mailer or an editor has cut at a column becomes whole paragraphs again.

A column is believed only where several lines end just before it, each because the first word of the next would not have
fit, and where half of them or more stop in the midst of a sentence; many that are all full need only one that does.
Refuses to join rows of a programme, bullets and fields; a text without such a column is given back as it is, so that
unwrapping twice changes nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise

NARROWEST, WIDEST = 50, 100  # characters of a column at which prose is wrapped
_NEAR = 20  # characters before the column within which a line is expected to be full
_ENOUGH = 3  # full lines that show a column
_PLENTY = 5  # full lines that show one even where most begin with names
_SURE = 0.9  # of the lines near the column, how many must be full
_BULLET = re.compile(r"[-*•·–—]\s|\([A-Z][A-Z ,/-]{6,60}\)$")  # or a remark in capitals: "(POOLED COVERAGE)"
_NUMBERED = re.compile(r"\(?[a-z0-9]{1,2}[.)]\s")
_TIME = re.compile(r"[^\w(]{0,4}\d{1,2}(?:[:.h]\d\d|\s?h\b|\s?[ap]\.?m)")
# "12:00  Lunch"
_PARTED = re.compile(r"[^\w(]{0,4}\d{1,2}[:.h]?\d{0,2}\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s{2,}|\s?[–—-]\s|:\s)", re.I)
_FIELD = re.compile(r"[A-ZÀ-Þ][\w ]{1,24}\s?:(?:\s|$)")
# after which a row or field may begin
_ENDED = re.compile(r"(?:[.:;!?)\]”»]|(?<![.!?] )(?<!\w)[A-ZÀ-Þ]\w*|\d|\w*[A-Z])$")
_HYPHEN = re.compile(r"\w-$")
_MIDST = re.compile(r"(?:[,–-]|(?<!\w)[a-zß-ÿ][\w'’-]*)$")  # a line that ends in the midst of a sentence


def unwrapped(text: str) -> str:
    """The text with each paragraph on one line, where it was wrapped at a column; lines are parted by line feeds."""
    lines = text.split("\n")
    width = max(map(len, lines))
    if not NARROWEST <= width <= WIDEST or not _is_wrapped(lines, width):
        return text
    out = [lines[0]]
    for line, following in pairwise(lines):
        if _is_full(line, following, width) and _goes_on(line, following):
            out[-1] += following if _HYPHEN.search(line) else f" {following}"
        else:
            out.append(following)
    return "\n".join(out)


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of the next line would not have fit on this one."""
    return bool(line and following) and len(line) + 1 + len(following.split(" ", 1)[0]) > width


def _is_wrapped(lines: list[str], width: int) -> bool:
    """Whether the lines near a column end there for want of room, and mostly in the midst of a sentence."""
    near = full = midst = 0
    for line, following in pairwise(lines):
        if not line or not following or len(line) <= width - _NEAR or _begins(following):
            continue
        near += 1
        if _is_full(line, following, width):
            full += 1
            midst += following[0].islower() or _MIDST.search(line) is not None
    if full >= _ENOUGH and full >= _SURE * near and 2 * midst >= full:
        return True
    return full == near >= _PLENTY and midst > 0


def _begins(line: str) -> bool:
    """Whether a line begins like a bullet, a row of a programme or a field."""
    return any(start.match(line) for start in (_BULLET, _NUMBERED, _TIME, _FIELD))


def _goes_on(line: str, following: str) -> bool:
    """Whether a line is more of the one before it, and no bullet, row or field of its own."""
    if _BULLET.match(following) or _PARTED.match(following):
        return False
    if not _begins(following):
        return True
    rows = _TIME.match(line) is not None and _TIME.match(following) is not None
    return not rows and _ENDED.search(line) is None
