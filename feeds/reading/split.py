"""A digest cut to drafts: a title, a line `Source: NAME`, paragraphs, and the next title.

A text without such a line is one draft: its first line is the title. Refuses to lose words: what stands before the
first title that can be told becomes a draft of its own.
"""

from __future__ import annotations

import re

from feeds.model.release import Draft
from feeds.reading.text import clean, clean_line

_SOURCE = re.compile(r"(?:source|quelle)\s{0,3}:\s{0,3}\S.{0,120}", re.I)
_LONG_TITLE = 300  # characters; a longer first line is a paragraph


def split(text: str) -> tuple[Draft, ...]:
    """Cut a digest into its releases, in their order; a text of nothing but blanks gives none."""
    lines = clean(text).split("\n")
    heads = [at for at, line in enumerate(lines) if _SOURCE.fullmatch(line.strip())]
    starts: list[tuple[int, int]] = []  # line of the title, first line of the body
    for at in heads:
        title = at - 1
        while title >= 0 and not lines[title].strip():
            title -= 1
        if title >= 0 and (not starts or title > starts[-1][1] - 1):
            starts.append((title, at + 1))
    if not starts:
        return _single(lines)
    drafts = list(_single(lines[: starts[0][0]]))
    for index, (title, body) in enumerate(starts):
        end = starts[index + 1][0] if index + 1 < len(starts) else len(lines)
        drafts.append(_draft(lines[title], lines[body:end]))
    return tuple(drafts)


def _single(lines: list[str]) -> tuple[Draft, ...]:
    """One release whose first written line is its title."""
    first = next((at for at, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return ()
    if len(lines[first]) > _LONG_TITLE:
        return (_draft("", lines[first:]),)
    return (_draft(lines[first], lines[first + 1 :]),)


def _draft(title: str, body: list[str]) -> Draft:
    return Draft(title=clean_line(title), body="\n".join(body).strip("\n "))
