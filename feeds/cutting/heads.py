"""Where the releases of a digest begin: the lines `Source: NAME`, and the title over each.

Works on the bytes (UTF-8, line feeds only), and on a part of them as well as on the whole: what a head is follows from
the bytes between the source line before it (`floor`) and its own, and from the customs of the document. Refuses to look
elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

Line = tuple[int, int, bytes]  # where a source line's own line feed stands, where the line ends, the name
Head = tuple[int, int, int, bytes, int]  # the same two, where the title begins, the title, where the body begins

SOURCE = re.compile(
    rb"\n[ \t]{0,40}[sSqQfF](?:ource|OURCE|uelle|UELLE|uente|UENTE|onte|ONTE)(?: |\xc2\xa0|\xe2\x80\xaf)?:"
)
_STOPS = (b".", b";", b":", b",")
_FIGURE = re.compile(rb"[0-9]")
_LONGEST_NAME = 160  # bytes after "Source:"; a longer line is a sentence
_LONG_TITLE = 200  # bytes; a paragraph that is longer and ends with a stop is not a title
_SAMPLE = 1000  # source lines that show how far from its title such a line usually stands


class Customs(NamedTuple):
    """What is usual in one document."""

    usual: frozenset[bytes]  # names that open releases even under a title that ends with a stop
    wide: int  # more line feeds than this between a title and its source line, and there is no title


def lines_of(content: bytes, start: int = 0, end: int | None = None) -> list[Line]:
    """All source lines between two positions, the first of which is a line feed or the beginning."""
    end = len(content) if end is None else end
    found: list[Line] = []
    for match in SOURCE.finditer(content, start, end):
        line_end = content.find(b"\n", match.end())
        line_end = len(content) if line_end < 0 else line_end
        name = content[match.end() : line_end].strip()
        if name and len(name) <= _LONGEST_NAME:
            found.append((match.start(), line_end, name))
    return found


def customs_of(content: bytes, first: Sequence[Line], names: Counter[bytes]) -> Customs:
    """The customs of a document. first: its first source lines; names: of all of them."""
    total = names.total()
    usual = frozenset(name for name, times in names.items() if times > 1 and times * 3 >= total) or frozenset(names)
    gaps = Counter(content.count(b"\n", max(0, start - 6), start + 1) for start, _, _ in first[:_SAMPLE])
    return Customs(usual, max(gaps.most_common(1)[0][0] if gaps else 0, 2) + 1)


def heads_of(content: bytes, found: Sequence[Line], customs: Customs, floor: int = 0) -> list[Head]:
    """Those of the source lines that open a release. floor: where the source line before them ends."""
    usual, wide = customs
    heads: list[Head] = []
    dated = {name for name in {name for _, _, name in found} if _FIGURE.search(name)}
    rfind = content.rfind
    for start, line_end, name in found:
        if (
            start > 2
            and content[start - 1] == 10
            and content[start - 2] > 32
            and (title_at := rfind(b"\n", floor, start - 1) + 1) > floor + 1
            and content[title_at - 2] == 10
        ):
            title_end, gap = start - 1, 2  # as nearly always: a blank line, one line, a blank line
        else:
            title_at, title_end, gap = _title(content, floor, start)
        title = content[title_at:title_end]
        stopped = title.endswith(_STOPS)
        if stopped or gap > wide or not title:
            if name not in usual:
                continue  # a note in the text
            if not stopped or gap > wide or len(title) > _LONG_TITLE or b". " in title:
                title_at, title = start, b""
        body = start + 1 if name in dated else line_end  # a line with a date is kept
        heads.append((start, line_end, title_at, title, body))
        floor = line_end
    return heads


def _title(content: bytes, floor: int, start: int) -> tuple[int, int, int]:
    """(begin, end, line feeds after it) of the paragraph over the source line at `start`; nothing before `floor`."""
    end = start
    while end > floor and content[end - 1] in b" \t\n":
        end -= 1
    at = max(content.rfind(b"\n", floor, end) + 1, floor)
    if at >= floor + 2 and content[at - 2 : at] == b"\n\n":
        return at, end, content.count(b"\n", end, start + 1)
    for _ in range(2):  # a title that was wrapped at a column
        above_at = max(content.rfind(b"\n", floor, max(at - 1, floor)) + 1, floor)
        above = content[above_at : max(at - 1, floor)].strip()
        if not (len(above) >= 40 and above[-1:] not in b'.!?:;,"' and content[at : at + 1].islower()):
            break
        at = above_at
    return at, end, content.count(b"\n", end, start + 1)
