"""A digest: releases one after another, each a title, a line `Source: NAME` and paragraphs.

A line `Source: NAME` opens a release where a title stands over it: a paragraph that does not end as sentences end. So a
note under a table ("Source: Eurostat") stays in its text. Refuses to lose words and to copy what need not be touched: a
document of a hundred thousand releases is cut in little more time than it takes to find the lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from feeds.cutting.charset import FINE, Sure, as_utf8, decode, questions, refuse_questions
from feeds.cutting.gates import refuse_strangers, refuse_words
from feeds.cutting.piece import Cuttings, Piece, of_bytes, of_draft
from feeds.cutting.text import clean, clean_line, has_markup, is_plain
from feeds.model.document import Document
from feeds.model.newsroom import Source
from feeds.model.release import Draft

_SOURCE = re.compile(
    rb"\n[ \t]{0,40}[sSqQfF](?:ource|OURCE|uelle|UELLE|uente|UENTE|onte|ONTE)(?: |\xc2\xa0|\xe2\x80\xaf)?:"
)
_QUESTION = re.compile(rb"[a-z\x80-\xff \n-]\?[a-z\xc3\xc4\xc5]")
_UNTIDY = re.compile(rb"\n(?:(?<= \n)| |\n\n)")
_STOPS = (b".", b";", b":", b",")
_FIGURE = re.compile(rb"[0-9]")
_ASCII_ODD = frozenset("<&?")
_BLANK_LINES = re.compile(rb"\n{3,}")
_LINE_ENDS = ("\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029")
_LONGEST_NAME = 160  # bytes after "Source:"; a longer line is a sentence
_LONG_TITLE = 200  # bytes; a paragraph that is longer and ends with a stop is not a title
_TITLE_FROM_BODY = 120  # characters of the first line where a release has no title


def cuttings(document: Document, source: Source) -> Cuttings:
    """The releases of a digest. Raises ShapeError where it is none."""
    refuse_strangers(document, source, expected="a text digest")
    what = f"“{source.name}”"
    content, odd, sure = as_utf8(document.content, source.options.get("charset") or document.charset, what)
    try:
        pieces = tuple(_pieces(content, odd, sure, what))
    except UnicodeDecodeError:  # looked valid and is not; `decode` repairs it or says why not
        text = decode(document.content, document.charset, what)
        content = text.text.encode("utf-8", errors="replace")
        pieces = tuple(_pieces(content, text.text, text.sure, what))
    if not pieces:
        words = decode(document.content, source.options.get("charset") or document.charset, what).text
        refuse_words(
            words, source, "a text digest", "a text without any line “Source: NAME”, which opens each release,"
        )
    return Cuttings(pieces=pieces)


def split(text: str) -> tuple[Draft, ...]:
    """The releases of a text that a person gave: a digest, or one release whose first line is its title."""
    content = text.encode("utf-8", errors="replace")
    pieces = tuple(_pieces(content, text, Sure.VALID, "The text"))
    if pieces:
        return tuple(piece.draft() for piece in pieces)
    whole = clean(text)
    title, _, body = whole.partition("\n")
    return (_draft(title, body),) if whole else ()


def _pieces(content: bytes, odd: str, sure: Sure, what: str) -> Iterator[Piece]:
    content = _with_line_feeds(content, odd)
    untidy = bool(_UNTIDY.search(content))
    if _SOURCE.match(b"\n" + content[:200]):
        content = b"\n" + content
    unusual = frozenset(sign for sign in set(odd) if sign in _ASCII_ODD or not (sign == "\xa0" or is_plain(sign)))
    heads = _heads(content)
    before = _preamble(content, heads)
    if before:
        yield before
    suspicious: list[str] = []
    for at, (_, title, body) in enumerate(heads):
        end = heads[at + 1][0] if at + 1 < len(heads) else len(content)
        piece = _piece(title, content[body:end], unusual, untidy)
        if piece.cut and "?" in piece.cut.text and questions(piece.cut.text):
            suspicious.append(piece.cut.text)
        yield piece
    refuse_questions(suspicious, sure, what)


def _with_line_feeds(content: bytes, odd: str) -> bytes:
    if "\r" in odd:
        content = content.replace(b"\r\n", b"\n")
    for end in _LINE_ENDS:
        if end in odd:
            content = content.replace(end.encode(), b"\n\n" if end == "\u2029" else b"\n")
    return content.replace(b"\xc2\xa0", b" ") if "\xa0" in odd else content


def _heads(content: bytes) -> list[tuple[int, bytes, int]]:
    """(where the title begins, the title, where the body begins) of each release."""
    found: list[tuple[int, int, bytes]] = []
    for match in _SOURCE.finditer(content):
        line_end = content.find(b"\n", match.end())
        line_end = len(content) if line_end < 0 else line_end
        name = content[match.end() : line_end].strip()
        if name and len(name) <= _LONGEST_NAME:
            found.append((match.start(), line_end, name))
    names = Counter(name for _, _, name in found)
    usual = {name for name, times in names.items() if times > 1 and times * 3 >= len(found)} or set(names)
    gaps = Counter(content.count(b"\n", max(0, start - 6), start + 1) for start, _, _ in found[:1000])
    wide = max(gaps.most_common(1)[0][0] if gaps else 0, 2) + 1  # more line feeds than this, and there is no title
    heads: list[tuple[int, bytes, int]] = []
    floor = 0
    dated = {name for name in names if _FIGURE.search(name)}
    rfind = content.rfind
    for start, line_end, name in found:
        if (
            start > 2
            and content[start - 1] == 10
            and content[start - 2] > 32
            and content[(title_at := rfind(b"\n", floor, start - 1) + 1) - 2] == 10
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
        heads.append((title_at, title, body))
        floor = line_end
    return heads


def _title(content: bytes, floor: int, start: int) -> tuple[int, int, int]:
    """(begin, end, line feeds after it) of the paragraph over the source line at `start`."""
    end = start
    while end > floor and content[end - 1] in b" \t\n":
        end -= 1
    at = max(content.rfind(b"\n", floor, end) + 1, floor)
    if content[at - 2 : at] == b"\n\n":
        return at, end, content.count(b"\n", end, start + 1)
    for _ in range(2):  # a title that was wrapped at a column
        above_at = max(content.rfind(b"\n", floor, max(at - 1, floor)) + 1, floor)
        above = content[above_at : max(at - 1, floor)].strip()
        if not (len(above) >= 40 and above[-1:] not in b'.!?:;,"' and content[at : at + 1].islower()):
            break
        at = above_at
    return at, end, content.count(b"\n", end, start + 1)


def _preamble(content: bytes, heads: list[tuple[int, bytes, int]]) -> Piece | None:
    """What stands before the first title and is more than a heading of the whole."""
    before = content[: heads[0][0]].strip() if heads else b""
    if b"\n" not in before:
        return None
    title, _, body = before.partition(b"\n")
    return of_draft(_draft(title.decode("utf-8"), body.decode("utf-8")))


def _piece(title: bytes, body: bytes, odd: frozenset[str], untidy: bool) -> Piece:
    if title and (not odd or (_is_plain(body, odd) and _is_plain(title, odd))):
        return of_bytes(b" ".join(title.split()), _tidy(body) if untidy else body.strip(b" \n"))
    return of_draft(_draft(title.decode("utf-8"), body.decode("utf-8")))


def _is_plain(part: bytes, odd: frozenset[str]) -> bool:
    """Whether `clean` would change nothing but blanks; odd: what the whole document holds that it may change."""
    if has_markup(part) or (b"?" in part and _QUESTION.search(part)):
        return False
    return odd <= _ASCII_ODD or odd.isdisjoint(part.translate(None, FINE).decode("utf-8"))


def _tidy(body: bytes) -> bytes:
    """What `clean` does to the blanks of a text whose characters are plain."""
    body = b"\n".join([line.strip(b" ") for line in body.split(b"\n")])
    return _BLANK_LINES.sub(b"\n\n", body).strip(b" \n")


def _draft(title: str, body: str) -> Draft:
    body = clean(body)
    title = clean_line(title)
    if not title:
        first = body.partition("\n")[0]
        title = first if len(first) <= _TITLE_FROM_BODY else first[:_TITLE_FROM_BODY].rsplit(" ", 1)[0] + " …"
    return Draft(title=title, body=body)
