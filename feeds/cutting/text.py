"""Clean text: what a release's words are once the accidents of transport are gone.

Gives Unicode NFC with line feeds only: no byte order mark, control, zero-width or direction character, no markup that a
plain text carries by mistake. Refuses to drop words, and to publish damage: `refuse_damage` raises where letters are
lost.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

from feeds.cutting.charset import refuse_damage, unscramble
from feeds.cutting.wrapping import unwrapped

_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028]")
_TYPED = re.compile("[\x91-\x94\x96\x97]")  # windows-1252 that was taken for Latin-1
_TYPED_AS = dict(zip("\x91\x92\x93\x94\x96\x97", "‘’“”–—", strict=True))
_SPACES = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_GONE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff"
    r"\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
_JOINED = "\u0590-\u0dff\u1000-\u109f\ufe0f\u2600-\u27bf\U0001f000-\U0001faff"  # scripts and signs that joiners shape
_JOINER = re.compile(rf"(?<![{_JOINED}])[\u200c\u200d]|[\u200c\u200d](?![{_JOINED}])")

_BLOCK = "p|div|br|hr|li|ul|ol|tr|table|tbody|thead|h[1-6]|section|article|header|footer|blockquote|dd|dt|dl|pre"
_INLINE = (
    "a|abbr|b|big|body|center|cite|code|del|em|font|form|head|html|i|iframe|img|input|ins|kbd|link|mark|meta|no"
    "br|object|"
    "q|s|script|small|span|strike|strong|style|sub|sup|svg|td|th|time|title|tt|u|video|audio|embed|base|button"
)
_BLOCK_TAG = re.compile(rf"</?(?:{_BLOCK})(?:\s[^<>]{{0,500}})?/?>", re.I)
_INLINE_TAG = re.compile(rf"</?(?:{_INLINE})(?:\s[^<>]{{0,500}})?/?>|<!--[^<>]{{0,500}}-->", re.I)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});")
_BLANK_LINES = re.compile(r"\n{3,}")
_MARKUP = re.compile(rb"<[!/a-zA-Z]|&[#a-zA-Z][a-zA-Z0-9]{1,9};")
_TITLE_CAP = 100_000  # characters; nobody's title is longer


def clean(text: str, *, markup: bool = True) -> str:
    """The text without the accidents of transport; lines keep their order, paragraphs one blank line between them.

    markup: the text is plain, so a known HTML tag or entity in it is there by mistake and is read as HTML would be.
    Raises ShapeError, class "encoding", where letters are damaged beyond repair.
    """
    if markup and "<" in text:
        text = _INLINE_TAG.sub("", _BLOCK_TAG.sub("\n", text))
    if markup and "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    if not all(map(is_plain, set(text))):
        text = _signs(unscramble(text))
    text = unwrapped("\n".join([line.strip(" ") for line in text.split("\n")]))
    if "\n\n\n" in text:
        text = _BLANK_LINES.sub("\n\n", text)
    return text.strip("\n")


def _signs(text: str) -> str:
    text = _BREAKS.sub("\n", text).replace("\u2029", "\n\n")
    text = _SPACES.sub(" ", _TYPED.sub(lambda found: _TYPED_AS[found[0]], text))
    if "\u200c" in text or "\u200d" in text:
        text = _JOINER.sub("", text)
    text = unicodedata.normalize("NFC", _GONE.sub("", text))
    refuse_damage(text)
    return text


def clean_line(text: str, *, markup: bool = True) -> str:
    """A title: clean, and on one line."""
    return " ".join(clean(text, markup=markup).split())[:_TITLE_CAP].rstrip()


@lru_cache(maxsize=8192)
def is_plain(sign: str) -> bool:
    """Whether `clean` leaves this character as it is, whatever stands beside it; no for some that it would leave."""
    if sign == "\n":
        return True
    kind = unicodedata.category(sign)
    return (
        sign.isprintable()
        and kind[0] in "LNPSZ"
        and sign not in "ÃÂâÐÑï\ufffd"
        and not "\u1100" <= sign <= "\u11ff"  # Hangul letters join
        and unicodedata.is_normalized("NFC", sign)
    )


def has_markup(part: bytes) -> bool:
    """Whether `clean` would find a tag or an entity in this UTF-8."""
    return (b"<" in part or b"&" in part) and bool(_MARKUP.search(part))
