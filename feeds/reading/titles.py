"""Titles: the piece of the text that names an event. A title is always words of the text, tidied by `tidy` alone."""

from __future__ import annotations

from feeds.model.event import Span

LONGEST = 200  # characters
_OWNED = ("'s ", "’s ")
_EDGES = " \t\n:;,–—-|·•*_/"


def tidy(words: str) -> str:
    """The words as a title: one line, without the punctuation at their edges; reading a title again gives itself."""
    line = " ".join(words.split()).replace(" | ", " – ").strip(_EDGES)
    if line.endswith(".") and not line.endswith((".m.", "...")):
        line = line[:-1].rstrip(_EDGES)
    if line.startswith("(") and line.endswith(")") and line.count("(") == 1:
        line = line[1:-1].strip(_EDGES)
    if line.endswith("(") or (line.count("(") > line.count(")") and line.rfind("(") > len(line) - 4):
        line = line.rstrip("( ")
    return line


def joined(text: str, spans: tuple[Span, ...]) -> str:
    """The title that pieces of a text make, each tidied, in their order."""
    return tidy(" ".join(piece for span in spans if (piece := tidy(text[span.start : span.end]))))


def cut(text: str, start: int, end: int) -> Span:
    """A piece of text of bearable length, without the blanks and punctuation at its edges."""
    while start < end and text[start] in _EDGES + ".)":
        start += 1
    if text.startswith(_OWNED, start, end):
        start += len(_OWNED[0])  # "Friday's visit"
    if end - start > LONGEST:
        stop = text.rfind(" ", start, start + LONGEST)
        end = stop if stop > start else start + LONGEST
    while end > start and text[end - 1] in _EDGES + "(":
        end -= 1
    return Span(start, max(start, end))
