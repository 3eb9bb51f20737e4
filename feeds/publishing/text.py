"""Makes foreign text safe for any feed: the last gate before bytes.

Refuses what XML 1.0 (section 2.2) and RFC 5545 (section 3.3.11) cannot carry, and whatever `str.splitlines()` would
take for a line end: a calendar reader that splits that way sees an injected line. Readers are cleaned text's second
guard; the first is where documents are cut.
"""

from __future__ import annotations

import re
from html import escape
from urllib.parse import quote, urlsplit

TITLE_LIMIT = 300  # characters of a title; the whole text stays in the body
TEXT_LIMIT = 100_000  # characters of a body

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
# C0 but tab and LF, DEL, C1, surrogates, the non-characters, and bidi controls that would reorder a line for its reader
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ufeff\u202a-\u202e\u2066-\u2069]"
)
_PLANE_ENDS = re.compile(
    "[" + "".join(chr(plane * 0x10000 + end) for plane in range(1, 17) for end in (0xFFFE, 0xFFFF)) + "]"
)
_BLANKS = re.compile(r"\s+")
_NOT_IN_URL = re.compile(r"[\x00-\x20\x7f-\x9f\"<>\\^`{|}\ud800-\udfff]")


def clean(text: str, limit: int = TEXT_LIMIT) -> str:
    """Text with line feeds as its only line ends and no character that a feed cannot carry, cut at `limit`."""
    text = _LINE_ENDS.sub("\n", text)
    text = _PLANE_ENDS.sub("", _FORBIDDEN.sub("", text))
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def line(text: str, limit: int = TITLE_LIMIT) -> str:
    """One line: as `clean`, with every run of blanks and line ends as one blank; never empty."""
    return clean(_BLANKS.sub(" ", clean(text)).strip(), limit) or "(untitled)"


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, cleaned: what blank lines part."""
    return tuple(part.strip() for part in re.split(r"\n[ \t]*\n", clean(text)) if part.strip())


def html(parts: tuple[str, ...]) -> str:
    """Paragraphs as HTML, everything in them escaped; a line end inside one is a `<br>`."""
    return "".join(f"<p>{escape(part, quote=False).replace(chr(10), '<br>')}</p>" for part in parts)


def address(url: str | None) -> str | None:
    """The address if it is an absolute http(s) one that can stand in a feed (RFC 3986, ASCII), else None."""
    if not url or _NOT_IN_URL.search(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    if not url.isascii():
        try:
            netloc = parts.netloc.encode("idna").decode("ascii")
        except UnicodeError:
            return None
        url = parts._replace(netloc=netloc).geturl()
        url = quote(url, safe=":/?#[]@!$&'()*+,;=%~-._")
    return url
