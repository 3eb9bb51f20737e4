"""An upstream feed: RSS, Atom or JSON Feed, with full text or with links to follow.

Options: follow = "yes" reads each item's own page (title, body, date, drop as for `page`); otherwise the item's text
is taken. Bounded before feedparser sees it, since it takes minutes over some files; without DOCTYPE, which feeds do not
need and attacks do. Refuses HTML in place of a feed, a feed cut off in the middle, and one without items.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any, NamedTuple

import feedparser
from lxml import etree

from feeds.cutting import gates
from feeds.cutting.addresses import absolute, base_of, followed
from feeds.cutting.charset import Decoded, decode, refuse_questions
from feeds.cutting.html import html_to_text
from feeds.cutting.listing import behind
from feeds.cutting.piece import Cuttings, Piece, of_draft
from feeds.cutting.stamps import Stamp, stamp
from feeds.cutting.text import clean, clean_line
from feeds.model.document import Document
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Source
from feeds.model.release import Draft

_LARGEST = 10 * 1024 * 1024  # bytes
_MOST_ITEMS = 2000
_MOST_ELEMENTS = 200_000
_MOST_ATTRIBUTES = 500
_DEEPEST = 100
_DECLARED = re.compile(r"\A<\?xml[^>]{0,300}\?>")
_BEFORE_ROOT = re.compile(r"\s+|<\?[^>]{0,1000}\?>|<!--(?:(?!-->).){0,10000}-->", re.S)
_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([a-zA-Z]{2,8}\d{0,2});")
_NUMBERED = re.compile(r"&#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));")
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&[#a-zA-Z][a-zA-Z0-9]{1,8};")


class Item(NamedTuple):
    """One item of a feed, cleaned."""

    title: str
    body: str
    ident: str | None
    link: str | None
    told: Stamp


def links(document: Document, source: Source) -> tuple[str, ...]:
    """The items' own pages where the option `follow` says so; else none."""
    if not follows(source):
        return ()
    base = base_of(document.address, source)
    return followed((item.link for item in items(document, source)), base, source)


def follows(source: Source) -> bool:
    """Whether the items' own pages are read."""
    return source.options.get("follow", "no").lower() in {"yes", "true", "1", "on"}


def cuttings(document: Document, source: Source) -> Cuttings:
    """The releases of a feed, in its order. Raises ShapeError where it is none."""
    found = items(document, source)
    name = f"“{source.name}”"
    if not found:
        raise ShapeError("empty", f"{name} is a feed without items.")
    if not follows(source):
        drafts = [_as_given(item) for item in found if item.title or item.body]
        refuse_questions((draft.text for draft in drafts), _decoded(document, source).sure, name)
        return Cuttings(pieces=tuple(of_draft(draft) for draft in drafts))
    wanted = links(document, source)
    if not wanted:
        raise ShapeError("shape", f"{name} has no item with a link that may be followed; see the option hosts.")
    told = {item.link: (item.title, item.told) for item in reversed(found) if item.link}
    read = behind(wanted, document, source, told)
    whole = {piece.draft().link: piece.draft() for piece in read.pieces}
    pieces: list[Piece] = []
    for item in found:
        if item.link in whole:
            pieces.append(of_draft(replace(whole.pop(item.link), ident=item.ident)))
        elif item.link not in wanted and (item.title or item.body):  # a PDF, another host: what the feed says of it
            pieces.append(of_draft(_as_given(item)))
    return Cuttings(pieces=tuple(pieces), kept=read.kept, faults=read.faults)


def _as_given(item: Item) -> Draft:
    return Draft(
        title=item.title or item.body.partition("\n")[0][:120],
        body=item.body,
        ident=item.ident,
        link=item.link,
        published=item.told.at,
        published_day=item.told.day,
    )


def items(document: Document, source: Source) -> list[Item]:
    """The items of a feed of whichever dialect. Raises ShapeError where it is no feed."""
    name = f"“{source.name}”"
    if len(document.content) > _LARGEST:
        raise ShapeError("too-large", f"{name} is a feed of more than {_LARGEST >> 20} MiB.")
    if not document.content.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise ShapeError("empty", f"{name} answered with nothing where a feed was expected.")
    gates.refuse_files(document, source, "a feed")
    decoded = _decoded(document, source)
    start = decoded.text.lstrip("\ufeff \t\r\n")
    base = base_of(document.address, source)
    if start[:1] in {"{", "["}:
        return list(_of_json(start, base, document, name))
    return list(_of_xml(decoded.text, base, document, source))


def _decoded(document: Document, source: Source) -> Decoded:
    declared = source.options.get("charset") or gates.meta_charset(document.content) or document.charset
    return decode(document.content, declared, f"“{source.name}”")


def _of_xml(text: str, base: str, document: Document, source: Source) -> Iterator[Item]:
    name = f"“{source.name}”"
    text = _bounded(text, document, source)
    told = feedparser.parse(
        BytesIO(text.encode("utf-8")),  # bytes themselves would first be tried as the name of a file
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if told.bozo and not isinstance(told.bozo_exception, feedparser.CharacterEncodingOverride):
        raise ShapeError(
            "parse", f"{name} is a feed with broken XML ({_reason(told.bozo_exception)}); it may have been cut off."
        )
    if not told.version:
        raise ShapeError("shape", f"{name} answered with XML that is no feed.")
    idents = [_ident(entry) for entry in told.entries]
    for entry, ident in zip(told.entries, idents, strict=True):
        link = absolute(base, entry.get("link"))
        dated = dict.get(entry, "published") or (dict.get(entry, "updated") if told.version.startswith("rss") else None)
        yield Item(
            title=_title(entry, name),
            body=_body(entry, link or base, name),
            ident=ident if ident and idents.count(ident) == 1 else None,
            link=link,
            told=stamp(dated, document.fetched_at),
        )


def _ident(entry: Any) -> str | None:
    """The item's own id; without the stamp that GOV.UK appends to the link (`#2025-07-15T09:00:03+01:00`)."""
    told, link = entry.get("id"), entry.get("link")
    return link if told and link and told.startswith(f"{link}#") else told or None


def _bounded(text: str, document: Document, source: Source) -> str:
    """The XML, with what feeds get wrong put right, once it is known to be harmless. Raises ShapeError."""
    name = f"“{source.name}”"
    text = _DECLARED.sub("", text.lstrip("\ufeff \t\r\n"), count=1)
    at = 0
    while found := _BEFORE_ROOT.match(text, at):
        at = found.end()
    root = text[at : at + 200].lower()
    if root.startswith(("<!doctype html", "<html", "<head", "<body", "<script")):
        gates.refuse_page(gates.page_of(document, name), source, "a feed", always=True)
    if root.startswith(("<!doctype", "<!entity")):
        raise ShapeError("shape", f"{name} is a feed with a DOCTYPE, which no feed needs; it is not read.")
    if not root.startswith("<"):
        gates.refuse_words(text, source, "a feed", "a plain text")
    text = _NUMBERED.sub(_legal, _NAMED.sub(lambda hit: html.unescape(hit[0]), _NOT_XML.sub("", text)))
    counted = elements = depth = 0
    try:
        walk = etree.iterparse(
            _Chunks(text.encode("utf-8")),
            events=("start", "end"),
            recover=True,
            resolve_entities=False,
            no_network=True,
            huge_tree=False,
        )
        for event, node in walk:
            depth += 1 if event == "start" else -1
            if event == "end":
                continue
            elements += 1
            counted += node.tag in {"item", "entry"} or str(node.tag).endswith(("}item", "}entry"))
            if (
                depth > _DEEPEST
                or elements > _MOST_ELEMENTS
                or counted > _MOST_ITEMS
                or len(node.attrib) > _MOST_ATTRIBUTES
            ):
                raise ShapeError(
                    "too-large",
                    f"{name} is a feed with more items, elements, depth or attributes than a feed can have.",
                )
    except etree.XMLSyntaxError as error:
        raise ShapeError("parse", f"{name} is no feed: {_reason(error)}.") from error
    return text


class _Chunks:
    """Bytes as a file, for a parser that counts while it reads."""

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0

    def read(self, size: int = 65536) -> bytes:
        """The next bytes."""
        part = self._content[self._at : self._at + size]
        self._at += len(part)
        return part


def _legal(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else int(found[2])
    fine = (
        number in {9, 10, 13} or 0x20 <= number <= 0xD7FF or 0xE000 <= number <= 0xFFFD or 0x10000 <= number <= 0x10FFFF
    )
    return found[0] if fine else ""


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:120]


def _title(entry: Any, name: str) -> str:
    told = entry.get("title") or ""
    kind = (entry.get("title_detail") or {}).get("type", "text/plain")
    if kind != "text/plain" or (_MARKUP.search(told) and "<" in told):
        return clean_line(html_to_text(told, "", name), markup=False)
    return clean_line(told)


def _body(entry: Any, base: str, name: str) -> str:
    """The longest of what the item gives as its text."""
    given: list[Any] = [*entry.get("content", ()), entry.get("summary_detail") or {}]
    best = max(given, key=lambda one: len(one.get("value") or ""))
    told = best.get("value") or ""
    if best.get("type", "text/html") == "text/plain" and not _MARKUP.search(told):
        return clean(told)
    return html_to_text(told, base, name)


def _of_json(text: str, base: str, document: Document, name: str) -> Iterator[Item]:
    try:
        told: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ShapeError("parse", f"{name} answered with broken JSON where a feed was expected.") from error
    if not isinstance(told, dict) or not isinstance(told.get("items"), list):
        said = gates.json_said(text.encode("utf-8", errors="replace")) or ""
        raise ShapeError("error-page", f"{name} answered with JSON that is no feed{said}.")
    if len(told["items"]) > _MOST_ITEMS:
        raise ShapeError("too-large", f"{name} is a feed of more than {_MOST_ITEMS} items.")
    entries = [one for one in told["items"] if isinstance(one, dict)]
    idents = [_text(one.get("id")) for one in entries]
    for entry, ident in zip(entries, idents, strict=True):
        link = absolute(base, _text(entry.get("url")) or _text(entry.get("external_url")))
        markup = _text(entry.get("content_html"))
        yield Item(
            title=clean_line(_text(entry.get("title"))),
            body=html_to_text(markup, link or base, name)
            if markup
            else clean(_text(entry.get("content_text") or entry.get("summary"))),
            ident=ident if ident and idents.count(ident) == 1 else None,
            link=link,
            told=stamp(_text(entry.get("date_published")), document.fetched_at),
        )


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
