"""A digest: releases one after another, each a title, a line `Source: NAME` and paragraphs.

A line `Source: NAME` opens a release where a title stands over it: a paragraph that does not end as sentences end. So a
note under a table ("Source: Eurostat") stays in its text. Refuses to lose words and to copy what need not be touched: a
document of a hundred thousand releases is cut in little more time than it takes to find the lines.
"""

from __future__ import annotations

import re
from collections import Counter

from feeds.cutting.charset import FINE, Sure, as_utf8, decode, questions, refuse_questions
from feeds.cutting.gates import refuse_strangers, refuse_words
from feeds.cutting.heads import SOURCE, Head, customs_of, heads_of, lines_of
from feeds.cutting.memory import Layout, Memory, change_of
from feeds.cutting.piece import Cuttings, Piece, of_bytes, of_draft
from feeds.cutting.text import clean, clean_line, has_markup, is_plain
from feeds.model.document import Document
from feeds.model.newsroom import Source
from feeds.model.release import Draft

_QUESTION = re.compile(rb"[a-z\x80-\xff \n-]\?[a-z\xc3\xc4\xc5]")
_UNTIDY = re.compile(rb"\n(?:(?<= \n)| |\n\n)")
_TORN = re.compile(rb"[\x80-\xbf](?<=[\x00-\x7f].)", re.S)  # the rest of a character after a plain sign: no UTF-8
_ASCII_ODD = frozenset("<&?")
_BLANK_LINES = re.compile(rb"\n{3,}")
_LINE_ENDS = ("\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029")
_TITLE_FROM_BODY = 120  # characters of the first line where a release has no title


_MEMORY = Memory()


def cuttings(document: Document, source: Source, memory: Memory = _MEMORY) -> Cuttings:
    """The releases of a digest. memory: of the digests before, which makes it faster. Raises ShapeError."""
    refuse_strangers(document, source, expected="a text digest")
    what = f"“{source.name}”"
    declared = source.options.get("charset") or document.charset
    content, odd, sure = as_utf8(document.content, declared, what)
    old = memory.recall(source.id)
    try:
        layout, settled = _laid_out(content, odd, sure, what, old)
    except UnicodeDecodeError:  # looked valid and is not; `decode` repairs it or says why not
        decoded = decode(document.content, declared, what)
        layout, settled = _laid_out(decoded.text.encode("utf-8", "replace"), decoded.text, decoded.sure, what, None)
    memory.keep(source.id, layout if settled else None)
    if not layout.heads:
        words = decode(document.content, declared, what).text
        refuse_words(
            words, source, "a text digest", "a text without any line “Source: NAME”, which opens each release,"
        )
    return Cuttings(pieces=(*layout.before, *layout.pieces))


def split(text: str) -> tuple[Draft, ...]:
    """The releases of a text that a person gave: a digest, or one release whose first line is its title."""
    layout, _ = _laid_out(text.encode("utf-8", errors="replace"), text, Sure.VALID, "The text", None)
    if layout.heads:
        return tuple(piece.draft() for piece in (*layout.before, *layout.pieces))
    whole = clean(text)
    title, _, body = whole.partition("\n")
    return (_draft(title, body),) if whole else ()


def _laid_out(content: bytes, odd: str, sure: Sure, what: str, old: Layout | None) -> tuple[Layout, bool]:
    """The document cut, and whether it may be remembered."""
    content = _with_line_feeds(content, odd)
    if SOURCE.match(b"\n" + content[:200]):
        content = b"\n" + content
    if old is not None and (layout := _again(old, content)) is not None:
        return layout, True
    if _TORN.search(content):
        content.decode("utf-8")  # raises, and says where
    unusual = _unusual(odd)
    untidy = bool(_UNTIDY.search(content))
    lines = lines_of(content)
    names = Counter(name for _, _, name in lines)
    customs = customs_of(content, lines, names)
    heads = heads_of(content, lines, customs)
    pieces, suspicious = _pieces(content, heads, 0, len(heads), unusual, untidy)
    refuse_questions(suspicious, sure, what)
    layout = Layout(
        content=content,
        lines=lines,
        names=names,
        customs=customs,
        heads=heads,
        before=_preamble(content, heads),
        pieces=pieces,
        unusual=unusual,
        untidy=untidy,
    )
    return layout, sure is Sure.VALID and not suspicious


def _again(old: Layout, content: bytes) -> Layout | None:
    """The document cut only where it differs from the one before; None where it must be cut whole."""
    change = change_of(old, content)
    if change is None:
        return None
    part = content[change.start : change.end]
    unusual = old.unusual | _unusual(part.translate(None, FINE).decode("utf-8") if not _TORN.search(part) else "\ufffd")
    if "\ufffd" in unusual:
        return None
    untidy = old.untidy or bool(_UNTIDY.search(content, max(0, change.start - 3), min(len(content), change.end + 3)))
    fresh, suspicious = _pieces(content, change.heads, change.first, change.last, unusual, untidy)
    if suspicious:
        return None
    return Layout(
        content=content,
        lines=change.lines,
        names=change.names,
        customs=old.customs,
        heads=change.heads,
        before=old.before,
        pieces=[*old.pieces[: change.first], *fresh, *old.pieces[change.last_was :]],
        unusual=unusual,
        untidy=untidy,
    )


def _unusual(odd: str) -> frozenset[str]:
    return frozenset(sign for sign in set(odd) if sign in _ASCII_ODD or not (sign == "\xa0" or is_plain(sign)))


def _pieces(
    content: bytes, heads: list[Head], first: int, last: int, unusual: frozenset[str], untidy: bool
) -> tuple[list[Piece], list[str]]:
    """The pieces of `heads[first:last]`, and the texts in which letters may have become question marks."""
    pieces: list[Piece] = []
    suspicious: list[str] = []
    for at in range(first, last):
        _, _, _, title, body = heads[at]
        end = heads[at + 1][2] if at + 1 < len(heads) else len(content)
        piece = _piece(title, content[body:end], unusual, untidy)
        if piece.cut and "?" in piece.cut.text and questions(piece.cut.text):
            suspicious.append(piece.cut.text)
        pieces.append(piece)
    return pieces, suspicious


def _with_line_feeds(content: bytes, odd: str) -> bytes:
    if "\r" in odd:
        content = content.replace(b"\r\n", b"\n")
    for end in _LINE_ENDS:
        if end in odd:
            content = content.replace(end.encode(), b"\n\n" if end == "\u2029" else b"\n")
    return content.replace(b"\xc2\xa0", b" ") if "\xa0" in odd else content


def _preamble(content: bytes, heads: list[Head]) -> tuple[Piece, ...]:
    """What stands before the first title and is more than a heading of the whole."""
    before = content[: heads[0][2]].strip() if heads else b""
    if b"\n" not in before:
        return ()
    title, _, body = before.partition(b"\n")
    return (of_draft(_draft(title.decode("utf-8"), body.decode("utf-8"))),)


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
