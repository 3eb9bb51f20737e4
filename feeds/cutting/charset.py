"""Bytes to text: which charset they are in, how sure that is, and whether letters were lost before they reached us.

Order of belief: byte order mark, valid UTF-8, the declared charset where the result looks written, a guess. WHATWG
labels ("latin1" is windows-1252). Refuses with a ShapeError of class "encoding", never with `?`, U+FFFD or `Ã©` in a
name. UTF-7 is never decoded: it hides markup from every check (feedparser does decode it).
"""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from charset_normalizer import from_bytes

from feeds.model.errors import ShapeError


class Sure(StrEnum):
    """How the charset was found, surest first."""

    MARKED = "marked"  # a byte order mark
    VALID = "valid"  # multi-byte UTF-8 that is valid throughout, or plain ASCII
    DECLARED = "declared"
    PATCHED = "patched"  # UTF-8 with typographic signs of windows-1252 in it
    GUESSED = "guessed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A text, and where it came from."""

    text: str
    charset: str  # Python's name
    sure: Sure


_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_AS_CP1252 = {"latin-1", "iso8859-1", "ascii", "us-ascii", "cp1252"}
_SCRIPTS = ["cp1251", "cp1253", "koi8_r"]  # a wrong guess among these cannot pass for writing
_WESTERN = tuple(
    frozenset(alphabet)
    for alphabet in (
        "àâæçéèêëîïôœùûü",
        "äöüßé",
        "áéíóúüñ",
        "ãõáâàçéêíóôú",
        "àèéìíòóù",
        "åäöæøé",
        "áéíóúýþæöð",
        "éëïóöüè",
    )
)
_NO_CHARSETS = {
    "unicode-escape",
    "raw-unicode-escape",
    "unicode_escape",
    "raw_unicode_escape",
    "punycode",
    "idna",
    "undefined",
}
_PROBE = 200_000  # bytes looked at to guess
_SHIFTED = re.compile(r"\+([A-Za-z0-9/]{3,60})-")
_LONE = re.compile(rb"[\x80\x82-\x8c\x8e\x91-\x9c\x9e-\xa0\xb0\xb7\xbb\xab]")

# Letters that a wrong charset puts inside words: a sign, or a capital with an accent between small letters.
_ODD = re.compile(r"(?<=[a-zß-öø-ÿ])[\x80-\x9f¡-¬®-¶¸-¿À-Þ×€‚ƒ„†‡ˆ‰‹›™•](?=[a-zß-öø-ÿ])|[\x80-\x84\x86-\x9f]")

_TAIL = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x80-\xbf"  # what bytes 80..BF become in windows-1252 or Latin-1
_SCRAMBLED = re.compile(rf"(?<![A-ZÀ-Þ])Ã[{_TAIL}]|Â[\u00a0-\u00bf]|â[€\x80][{_TAIL}]|[ÐÑ][{_TAIL}][ÐÑ][{_TAIL}]")
_SEQUENCE = re.compile(rf"[Â-ß][{_TAIL}]|[à-ï][{_TAIL}]{{2}}|[ð-ô][{_TAIL}]{{3}}")
_REMAINS = re.compile(rf"(?<![A-ZÀ-Þ])Ã(?:[{_TAIL}]|[ ,.;](?![A-ZÀ-Þ]))|â€|\ufffd|ï¿½")
_ADDRESS = re.compile(r"[/=&@]|\w\.\w")
_LEADS = "ÃÂâÐÑ"
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
FINE = bytes(sign for sign in range(0x20, 0x7F) if sign not in b"<&?") + b"\n"


def decode(content: bytes, declared: str | None, what: str = "The document") -> Decoded:
    """The text of `content`. `what` names it in errors. Raises ShapeError, class "encoding" or "truncated"."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _strict(content[len(mark) :], name, Sure.MARKED, what)
    if wide := _wide(content):
        return _strict(content, wide, Sure.GUESSED, what)
    if content.isascii():
        return _ascii(content, declared, what)
    try:
        return Decoded(text=content.decode("utf-8"), charset="utf-8", sure=Sure.VALID)
    except UnicodeDecodeError as error:
        if (
            error.end >= len(content)
            and error.start >= len(content) - 3
            and content[: error.start].strip(bytes(range(128)))
        ):
            raise ShapeError("truncated", f"{what} breaks off in the middle of a character.") from error
    if patched := _patched(content):
        return Decoded(text=patched, charset="utf-8", sure=Sure.PATCHED)
    if (known := _known(declared)) and known not in {"utf-8", "utf-7"}:
        text = _try(content, known)
        if text is not None and not _ODD.search(text):
            return Decoded(text=text, charset=known, sure=Sure.DECLARED)
    return _guess(content, declared, what)


def refuse_damage(text: str, what: str = "The document") -> None:
    """Raise ShapeError, class "encoding", where `text` shows that letters were lost before it reached us."""
    if ("\ufffd" in text or "Ã" in text or "â€" in text or "ï¿½" in text) and (found := _REMAINS.search(text)):
        raise ShapeError(
            "encoding", f"{what} holds letters that were lost in a charset conversion, near “{_near(text, found)}”."
        )


def questions(text: str) -> list[int]:
    """Where question marks stand inside words, as converters put them for what they have no letter for.

    Not those of an address (`page?id=1`), nor at the end of a word.
    """
    found = []
    at = text.find("?")
    while at >= 0:
        before, after = text[max(0, at - 80) : at], text[at + 1 : at + 81]
        if after[:1].islower() and (
            before[-1:].islower() or (after[1:2].islower() and before[-1:] in {"", " ", "-", "\n"})
        ):
            word = before[max(before.rfind(" "), before.rfind("\n")) + 1 :] + after.split(maxsplit=1)[0]
            if not _ADDRESS.search(word):
                found.append(at)
        at = text.find("?", at + 1)
    return found


def refuse_questions(texts: Iterable[str], sure: Sure, what: str = "The document") -> None:
    """Raise where letters became question marks. UTF-8 can write every name, so there one may be a slip of the hand."""
    allowed = 0 if sure in {Sure.DECLARED, Sure.GUESSED} else 1
    for text in texts:
        if "?" in text and (hits := questions(text)):
            allowed -= len(hits)
            if allowed < 0:
                near = " ".join(text[max(0, hits[0] - 15) : hits[0] + 15].split())
                raise ShapeError("encoding", f"{what} has question marks in place of letters, near “{near}”.")


def as_utf8(content: bytes, declared: str | None, what: str = "The document") -> tuple[bytes, str, Sure]:
    """UTF-8 bytes, all that is not plain ASCII in them (and `<`, `&`, `?`) one after another, and how sure.

    For large plain texts: what is UTF-8 already is not decoded here, and a reader of a part may still find it invalid.
    Raises ShapeError as `decode` does.
    """
    rest = content.translate(None, FINE)
    if b"\0" not in rest and not content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)):
        try:
            odd = rest.decode("utf-8")
        except UnicodeDecodeError:
            odd = ""
        if odd and not odd.isascii():
            return content, odd, Sure.VALID
    decoded = decode(content, declared, what)
    content = decoded.text.encode("utf-8", errors="replace")
    return content, content.translate(None, FINE).decode("utf-8"), decoded.sure


def unscramble(text: str) -> str:
    """Undo UTF-8 that was read as windows-1252 (`Ã©`), up to three times over; other text comes back as it is."""
    for _ in range(3):
        if not any(sign in text for sign in _LEADS) or not _SCRAMBLED.search(text):
            return text
        text = _SEQUENCE.sub(_rejoined, text)
    return text


def _rejoined(found: re.Match[str]) -> str:
    raw = b"".join(_byte(sign) for sign in found[0])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def _byte(sign: str) -> bytes:
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        return sign.encode("latin-1")  # the five bytes that windows-1252 leaves open


def _strict(content: bytes, name: str, sure: Sure, what: str) -> Decoded:
    try:
        return Decoded(text=content.decode(name), charset=name, sure=sure)
    except UnicodeDecodeError as error:
        raise ShapeError("encoding", f"{what} says it is {name.upper()} and is not, at byte {error.start}.") from error


def _wide(content: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin text is zero."""
    probe = content[:4096]
    if len(probe) < 4 or b"\0" not in probe:
        return None
    even, odd = probe[0::2].count(0), probe[1::2].count(0)
    half = len(probe) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _ascii(content: bytes, declared: str | None, what: str) -> Decoded:
    text = content.decode("ascii")
    known = _known(declared)
    if known == "iso2022_jp" and "\x1b$" in text:
        return _strict(content, known, Sure.DECLARED, what)
    if "+" in text and sum(_is_shifted(found[1]) for found in _SHIFTED.finditer(text)) >= (
        1 if known == "utf-7" else 3
    ):
        raise ShapeError("encoding", f"{what} is in UTF-7, which is not read: it can hide markup.")
    return Decoded(text=text, charset="ascii", sure=Sure.VALID)


def _is_shifted(run: str) -> bool:
    """Whether the run between `+` and `-` is UTF-16 letters in base64, as UTF-7 writes them."""
    try:
        raw = base64.b64decode(run + "=" * (-len(run) % 4))
    except (binascii.Error, ValueError):
        return False
    try:
        text = raw[: len(raw) // 2 * 2].decode("utf-16-be")
    except UnicodeDecodeError:
        return False
    return bool(text) and all("\u00a0" <= sign < "\u2100" for sign in text)


def _known(declared: str | None) -> str | None:
    """Python's name for a declared charset, as browsers read the label; None where there is none such."""
    if not declared:
        return None
    label = declared.strip().strip("\"'").lower()
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    if name in {"utf-7", "utf-8"}:
        return name
    if name in _NO_CHARSETS:
        return None
    if name in _AS_CP1252:
        return "cp1252"
    try:
        return name if isinstance("".encode(name), bytes) else None
    except (LookupError, UnicodeError):  # "rot13" and the like are codecs, not charsets
        return None


def _try(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _typed(error: UnicodeError) -> tuple[str, int]:
    """A codec error handler: one byte that windows-1252 has a typographic sign for."""
    if isinstance(error, UnicodeDecodeError) and _LONE.fullmatch(error.object[error.start : error.start + 1]):
        return error.object[error.start : error.start + 1].decode("cp1252"), error.start + 1
    raise error


codecs.register_error("daybook-typed", _typed)


def _patched(content: bytes) -> str | None:
    """UTF-8 into which somebody pasted quotes or dashes of windows-1252; None where anything else is wrong."""
    if not _MULTIBYTE.search(content):
        return None
    try:
        return content.decode("utf-8", errors="daybook-typed")
    except UnicodeDecodeError:
        return None


def _guess(content: bytes, declared: str | None, what: str) -> Decoded:
    text = _try(content, "cp1252")
    if text is not None and not _ODD.search(text) and _is_western(text):
        return Decoded(text=text, charset="cp1252", sure=Sure.GUESSED)
    best = from_bytes(content[:_PROBE], cp_isolation=_SCRIPTS, threshold=0.1).best()
    if best is not None and (text := _try(content, best.encoding)) is not None and not _is_latin(text):
        return Decoded(text=text, charset=best.encoding, sure=Sure.GUESSED)
    said = f"declares {declared!s:.40} and is not readable as that" if declared else "declares no charset"
    raise ShapeError("encoding", f"{what} {said}; name its charset in the source's options.")


def _is_latin(text: str) -> bool:
    """Whether most letters are plain ones: then a guess at Greek or Cyrillic was wrong."""
    letters = [sign for sign in text if sign.isalpha()]
    return sum(sign.isascii() for sign in letters) * 2 > len(letters)


def _is_western(text: str) -> bool:
    """Whether the accents fit one western alphabet, or are as rare as foreign names in an English text."""
    accented = [sign for sign in text.lower() if sign > "\x7f" and sign.isalpha()]
    if len(accented) * 100 <= sum(sign.isalpha() for sign in text):
        return True
    return any(sum(sign in alphabet for sign in accented) * 10 >= len(accented) * 9 for alphabet in _WESTERN)


def _near(text: str, found: re.Match[str]) -> str:
    return " ".join(text[max(0, found.start() - 15) : found.end() + 15].replace("\ufffd", "□").split())
