"""One page in many encodings and spellings: the same bytes for readers, or a page that is not believed."""

from __future__ import annotations

import unicodedata

from tests.replay.newsroom import FIRST, PAGE
from tests.replay.script import History, fails, history, plain, reads, same, unread

LATIN = PAGE.replace("Łukasz", "Lukács")  # cp1252 has no Ł


def spelt(name: str, body: str | bytes, kind: str = "text/plain; charset=utf-8") -> History:
    """The same page, sent otherwise, then as before."""
    return history(name, FIRST, same(plain(body, kind=kind)), same(PAGE))


def typed(text: str) -> str:
    """With the quotes and dashes of a typewriter."""
    return text.translate(str.maketrans({"’": "'", "“": '"', "”": '"', "–": "-"}))


def declared(name: str, kind: str) -> History:
    """The page in UTF-8, which the server calls something else."""
    return history(name, reads(plain(PAGE, kind=kind), *FIRST.changes), unread(PAGE))


def western(name: str, kind: str) -> History:
    """The page in cp1252."""
    return history(name, reads(LATIN, *FIRST.changes), same(plain(LATIN.encode("cp1252"), kind=kind)), same(LATIN))


def twice(text: str) -> bytes:
    """UTF-8 that was taken for cp1252 and written as UTF-8 once more."""
    signs = (bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    return "".join(signs).encode()


HISTORIES = (
    spelt("a byte order mark", b"\xef\xbb\xbf" + PAGE.encode()),
    spelt("CR LF", PAGE.replace("\n", "\r\n")),
    spelt("CR alone", PAGE.replace("\n", "\r")),
    spelt("NFD", unicodedata.normalize("NFD", PAGE)),
    spelt("no-break spaces", PAGE.replace(" the ", "\xa0the\xa0")),
    spelt("ASCII quotes", typed(PAGE)),
    spelt("zero-width spaces and soft hyphens", PAGE.replace("committee", "com\xadmit\u200btee")),
    spelt("more blank lines", PAGE.replace("\n\n", "\n\n\n\n")),
    spelt("blanks at the ends of lines", PAGE.replace("\n", "  \n")),
    spelt("UTF-16 with a mark", PAGE.encode("utf-16"), "text/plain; charset=utf-16"),
    declared("UTF-8 declared as Latin", "text/plain; charset=iso-8859-1"),
    declared("an unknown charset", "text/plain; charset=x-tide"),
    declared("bytes of no type", "application/octet-stream"),
    western("cp1252 declared as UTF-8", "text/plain; charset=utf-8"),
    western("cp1252 declared as such", "text/plain; charset=windows-1252"),
    spelt("mojibake", twice(PAGE)),
    history(
        "mojibake in which letters were lost",
        FIRST,
        fails(PAGE.encode().decode("cp1252", "ignore"), "encoding", "lost"),
        unread(PAGE),
    ),
    history(
        "letters that became question marks",
        FIRST,
        fails(plain(PAGE.encode("cp1252", "replace"), kind="text/plain; charset=windows-1252"), "encoding", ""),
        unread(PAGE),
    ),
)
