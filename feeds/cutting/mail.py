"""Advisories that arrive by mail: one message is one release.

A folder or Maildir comes as a document whose parts are the messages. text/plain is preferred to HTML where it says as
much; the text of attachments follows where it is plain or HTML. Message-ID is the release's identity, Date its hour
of publication. A message that cannot be read is a fault of its own. Refuses encrypted mail, and takes no address of a
person.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email import policy
from email.errors import MessageError
from email.header import Header, decode_header
from email.message import EmailMessage
from email.parser import BytesParser

from feeds.cutting.charset import decode, refuse_questions
from feeds.cutting.gates import meta_charset
from feeds.cutting.html import html_to_text
from feeds.cutting.piece import Cuttings, Piece, of_draft
from feeds.cutting.stamps import stamp
from feeds.cutting.text import clean, clean_line
from feeds.model.document import Document, Unchanged
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Source
from feeds.model.release import Draft

_MOST_PARTS = 200
_LARGEST = 10 * 1024 * 1024  # bytes of one text
_FOLD = re.compile(r"\r?\n(?=[ \t])")
_FORWARDED = re.compile(r"^(?:(?:fwd?|re|aw|wg|tr|rv|i|vs)\s?:\s*)+", re.I)
_LEAST_PLAIN = 0.5  # of the HTML's letters; a plain part with fewer only says "see the HTML"
_SEPARATOR = re.compile(r"^-- ?$", re.M)


def cuttings(document: Document, source: Source) -> Cuttings:
    """The messages as releases, newest first. An empty folder has none."""
    parts = document.parts if document.parts or not document.content.strip() else (document,)
    found: dict[str, tuple[datetime, Draft]] = {}
    kept: list[str] = []
    faults: list[str] = []
    for part in parts:
        if isinstance(part, Unchanged):
            kept.append(part.address)
            continue
        try:
            draft = message(part, source)
        except ShapeError as error:
            faults.append(f"{part.address}: {error}")
            kept.append(part.address)
            continue
        when = draft.published or datetime(1990, 1, 1, tzinfo=UTC)
        found.setdefault(draft.ident or draft.digest, (when, draft))
    if faults and not found and not kept[len(faults) :]:
        raise ShapeError("shape", f"“{source.name}”: none of {len(faults)} messages can be read; first: {faults[0]}")
    newest_first = sorted(found.values(), key=lambda one: (-one[0].timestamp(), one[1].title))
    pieces: tuple[Piece, ...] = tuple(of_draft(draft) for _, draft in newest_first)
    return Cuttings(pieces=pieces, kept=tuple(kept), faults=tuple(faults))


def message(document: Document, source: Source) -> Draft:
    """One message as a release. Raises ShapeError where it has no text."""
    name = f"“{source.name}”"
    try:
        told = BytesParser(policy=policy.compat32).parsebytes(document.content)
        modern: EmailMessage = BytesParser(EmailMessage, policy=policy.default).parsebytes(document.content)
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise ShapeError("parse", f"{name} has a message that cannot be read ({error!s:.100}).") from error
    if told.get_content_type() in {"multipart/encrypted", "application/pkcs7-mime"}:
        raise ShapeError("shape", f"{name} has an encrypted message.")
    title = _FORWARDED.sub("", clean_line(_header(told.get("Subject")), markup=False))
    body = clean("\n\n".join(_texts(modern, name)), markup=False)
    if not body and not title:
        raise ShapeError("empty", f"{name} has a message without subject and text.")
    if not body:
        raise ShapeError("shape", f"{name} has a message without text: “{title[:80]}”.")
    draft = Draft(
        title=title or body.partition("\n")[0][:120],
        body=body,
        ident=_ident(_header(told.get("Message-ID"))),
        link=None,
        published=stamp(_header(told.get("Date")), document.fetched_at).at,
        published_day=stamp(_header(told.get("Date")), document.fetched_at).day,
    )
    refuse_questions((draft.title,), decode(draft.title.encode(), None).sure, name)
    return draft


def _header(value: object) -> str:
    """A header as it was meant: RFC 2047 words decoded, each by its own charset, raw bytes by ours."""
    if value is None:
        return ""
    said: list[str] = []
    # unfolded first (RFC 5322 2.2.3): decode_header reads line by line and drops the blank that opens a line
    for words, charset in decode_header(value if isinstance(value, Header) else _FOLD.sub("", str(value))):
        if isinstance(words, str):
            words, charset = words.encode("ascii", "surrogateescape"), None
        said.append(decode(words, None if charset == "unknown-8bit" else charset, "A header").text)
    return " ".join("".join(said).split())


def _ident(told: str) -> str | None:
    found = re.search(r"<([^<>\s]{1,900})>", told)
    return found[1] if found else None


def _texts(told: EmailMessage, name: str) -> list[str]:
    plain: list[str] = []
    marked: list[str] = []
    attached: list[str] = []
    for number, part in enumerate(told.walk()):
        if number > _MOST_PARTS:
            raise ShapeError("too-large", f"{name} has a message of more than {_MOST_PARTS} parts.")
        kind = part.get_content_type()
        if part.is_multipart() or kind not in {"text/plain", "text/html"}:
            continue
        text = _text(part, kind, name)
        if not text:
            continue
        if part.get_content_disposition() == "attachment" or part.get_filename():
            attached.append(text)
        else:
            (plain if kind == "text/plain" else marked).append(text)
    said = "\n\n".join(plain)
    shown = "\n\n".join(marked)
    best = said if _letters(said) >= _LEAST_PLAIN * _letters(shown) else shown
    signed = _SEPARATOR.search(best)
    best = best[: signed.start()] if signed and signed.start() > 40 else best
    return [best, *(text for text in attached if text not in best)]


def _text(part: EmailMessage, kind: str, name: str) -> str:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes) or not raw.strip():
        return ""
    if len(raw) > _LARGEST:
        raise ShapeError("too-large", f"{name} has a message with a text of more than {_LARGEST >> 20} MiB.")
    charset = part.get_content_charset() or (meta_charset(raw) if kind == "text/html" else None)
    decoded = decode(raw, charset, name)
    text = decoded.text
    if kind == "text/plain" and (part.get_param("format") or "") == "flowed":
        text = _unflowed(text, delsp=str(part.get_param("delsp") or "").lower() == "yes")
    text = html_to_text(text, "", name) if kind == "text/html" else clean(text)
    refuse_questions((text,), decoded.sure, name)
    return text


def _unflowed(text: str, *, delsp: bool) -> str:
    """RFC 3676: a line that ends with a blank goes on in the next."""
    lines = text.replace("\r\n", "\n").split("\n")
    out: list[str] = []
    flowing = False
    for line in lines:
        line = line.removeprefix(" ")
        soft = line.endswith(" ") and line != "-- "
        words = line[:-1] if soft and delsp else line
        if flowing:
            out[-1] += words
        else:
            out.append(words)
        flowing = soft
    return "\n".join(out)


def _letters(text: str) -> int:
    return sum(sign.isalnum() for sign in text)
