"""The words a fact was read from, marked in the text: runs of characters with the names of the facts they gave.

Refuses to trust offsets: what lies outside the text is left out, and nothing is ever repeated or lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from feeds.model.event import Evidence, Span

_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?][”’\")]*\s+(?=[\W\d]*[A-ZÀ-Þ])")  # not after "Mr." or "9."
LABELS = {
    "start": "start",
    "end": "end",
    "date": "date",
    "location": "where",
    "city": "where",
    "stream": "watch",
    "access": "access",
    "who": "who",
    "status": "status",
    "at": "deadline",
    "zone": "zone",
    "afterwards": "afterwards",
}


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that belong together; `labels` is empty for plain text, `tail` says that the label stands here."""

    text: str
    labels: tuple[str, ...] = ()
    tail: bool = False


def paragraphs(text: str, evidence: Iterable[Evidence]) -> tuple[tuple[Run, ...], ...]:
    """The text's paragraphs (parted by blank lines), each as its runs."""
    spans = sorted({(span.start, span.end, name) for each in evidence for name, span in each})
    spans = [(start, end, name) for start, end, name in spans if 0 <= start < end <= len(text)]
    found = []
    at = 0
    for gap in [*re.finditer(r"\n[ \t]*\n\s*", text), None]:
        stop = gap.start() if gap else len(text)
        if text[at:stop].strip():
            found.append(_runs(text, at, stop, spans))
        at = gap.end() if gap else stop
    return tuple(found)


def _runs(text: str, start: int, stop: int, spans: list[tuple[int, int, str]]) -> tuple[Run, ...]:
    here = [(max(first, start), min(last, stop), name) for first, last, name in spans if first < stop and last > start]
    cuts = sorted({start, stop, *(cut for first, last, _ in here for cut in (first, last))})
    runs = []
    for first, last in pairwise(cuts):
        over = [(end, name) for begin, end, name in here if begin <= first and last <= end]
        labels = tuple(dict.fromkeys(LABELS.get(name, name) for _, name in over))
        runs.append(Run(text[first:last], labels, tail=any(end == last for end, _ in over)))
    return tuple(runs)


def line_around(text: str, evidence: Evidence, limit: int = 180) -> str | None:
    """The printed sentence that gave the start (else the date), cut at `limit` around those words; None without."""
    for wanted in ("start", "date"):
        for name, span in evidence:
            if name == wanted and 0 <= span.start < span.end <= len(text):
                return _sentence(text, span, limit)
    return None


def _sentence(text: str, span: Span, limit: int) -> str:
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.end)
    last = last if last >= 0 else len(text)
    if last - first > limit:
        for end in _SENTENCE_END.finditer(text, first, last):
            if end.end() <= span.start:
                first = end.end()
            elif end.start() >= span.end:
                last = end.start() + 1
                break
    before, after = "", ""
    if last - first > limit:
        if span.end - first > limit - 20:  # the words themselves must be seen
            first, before = span.start, "… "
        cut = text.rfind(" ", span.end, first + limit)
        last, after = (cut if cut >= 0 else max(span.end, min(last, first + limit))), " …"
    return before + " ".join(text[first:last].split()).rstrip(",;:") + after
