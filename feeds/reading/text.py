"""Clean text: what a release's words are once the accidents of transport are gone.

Unicode NFC; line feeds only; no byte order mark, control or zero-width character; HTML tags and entities are taken as
markup where the text uses them as such. Refuses to drop words: only markup and invisible characters go.
"""

from __future__ import annotations

import html
import re
import unicodedata

_BREAKS = re.compile(r"\r\n?|[\u2028\u0085\x0b\x0c]")
_PARAGRAPHS = re.compile(r"\u2029")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_SPACES = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|blockquote|dd|dt|dl)(?:\s[^<>]{0,500})?/?>", re.I
)
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>]{0,500})?/?>|<!--[^<>]{0,500}-->")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});")
_TRAILING = re.compile(r"(?<! ) {1,40}(?=\n)")
_BLANK = re.compile(r"\n{3,}")


def clean(text: str) -> str:
    """The text without the accidents of transport; tabs become blanks, and lines keep their order."""
    if "<" in text:
        text = _TAG.sub("", _BLOCK_TAG.sub("\n", text))
    if "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    text = _PARAGRAPHS.sub("\n\n", _BREAKS.sub("\n", text))
    text = text.replace("\t", "  ")
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", _SPACES.sub(" ", text)))
    text = "\n".join(line.rstrip(" ") for line in text.split("\n"))
    return _BLANK.sub("\n\n", text).strip("\n ")


def clean_line(text: str) -> str:
    """A title: clean, and on one line."""
    return " ".join(clean(text).split())
