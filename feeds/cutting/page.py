"""A page with releases on it, and the page of one release.

Options (CSS selectors): item, title, body, date, link, drop. Without `item` the page is one release; without `body` its
main part is found: what trafilatura takes for the text, unless that loses a line with a clock time. Refuses a page that
stands in for another (a login, a wall, an error), and a page without any release.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from feeds.cutting.addresses import absolute, base_of
from feeds.cutting.charset import Sure, decode, refuse_questions
from feeds.cutting.gates import json_said, meta_charset, refuse_files, refuse_page, refuse_words
from feeds.cutting.html import first, line_of, parse, select, text_of
from feeds.cutting.main import main_text
from feeds.cutting.piece import Cuttings, of_draft
from feeds.cutting.stamps import Stamp, stamp
from feeds.model.document import Document
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Source
from feeds.model.release import Draft

_LEAST = 20  # characters of a body
_SITE_NAME = re.compile(r" [|•»] [^|•»]{2,60}$")


def cuttings(document: Document, source: Source) -> Cuttings:
    """The releases of a page, in its order. Raises ShapeError where there is none."""
    tree, base, sure = opened(document, source)
    selector = source.options.get("item")
    if not selector:
        return Cuttings(pieces=(of_draft(release(document, source)),))
    drafts = [draft for node in select(tree, selector) if (draft := _item(node, document, source, base))]
    if not drafts:
        refuse_page(tree, source, "a page with releases")
        raise ShapeError("shape", f"“{source.name}” has nothing at “{selector}” any more; its layout may have changed.")
    refuse_questions((draft.text for draft in drafts), sure, f"“{source.name}”")
    return Cuttings(pieces=tuple(of_draft(draft) for draft in drafts))


def release(document: Document, source: Source, link: str | None = None, title: str = "") -> Draft:
    """The one release of a page. link, title: what a listing or feed said of it. Raises ShapeError where it is none."""
    tree, base, sure = opened(document, source)
    refuse_page(tree, source, "a release")
    options = source.options
    body, found_title = "", ""
    if selector := options.get("body"):
        nodes = _outermost(select(tree, selector))
        for node in nodes:
            _drop(node, options.get("drop"))
        body = "\n\n".join(filter(None, (text_of(node, base) for node in nodes)))
        if len(body) < _LEAST:
            raise ShapeError(
                "shape",
                f"“{source.name}” has no text at “{selector}” of {document.address}; its layout may have changed.",
            )
    title = (line_of(first(tree, options["title"])) if options.get("title") else "") or title
    if not body:
        if drop := options.get("drop"):
            _drop(tree, drop)
        found_title, body = main_text(tree, base)
    title = title or found_title or _title_of(tree)
    body = _without_title(_without_title(body, title), found_title)
    if len(body) < _LEAST:
        refuse_page(tree, source, "a release", always=True)
    told = _stamp(tree, options.get("date"), document.fetched_at, options.get("date_order", "dmy"))
    if told == Stamp():
        told = _meta_stamp(tree, document.fetched_at)
    draft = Draft(
        title=title or body.partition("\n")[0][:120],
        body=body,
        link=link or absolute(base, document.address),
        published=told.at,
        published_day=told.day,
    )
    refuse_questions((draft.text,), sure, f"“{source.name}”")
    return draft


class Opened(NamedTuple):
    """A page that can be asked."""

    tree: LexborHTMLParser
    base: str  # what its relative addresses start from
    sure: Sure  # how its charset was found


def opened(document: Document, source: Source) -> Opened:
    """The page as a tree. Raises ShapeError where it is no page."""
    name = f"“{source.name}”"
    if not document.content.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise ShapeError("empty", f"{name} answered with nothing where a page was expected.")
    refuse_files(document, source, "a page")
    declared = source.options.get("charset") or document.charset or meta_charset(document.content)
    decoded = decode(document.content, declared, name)
    start = decoded.text.lstrip("\ufeff \t\r\n")
    if start[:1] in {"{", "["} and (said := json_said(start.encode("utf-8", "replace"))) is not None:
        raise ShapeError("error-page", f"{name} answered with JSON where a page was expected{said}.")
    if start[:200].lower().startswith(("<?xml", "<rss", "<feed")) and "<html" not in start[:2000].lower():
        raise ShapeError("shape", f"{name} answered with XML where a page was expected; it may be a feed.")
    tree = parse(decoded.text, name)
    if tree.css_first("body *") is None:
        refuse_words(start, source, "a page", "a text without markup")
    told = tree.css_first("base[href]")
    base = base_of(document.address, source, told.attributes.get("href") if told is not None else None)
    return Opened(tree, base, decoded.sure)


def _item(node: LexborNode, document: Document, source: Source, base: str) -> Draft | None:
    options = source.options
    link_at = first(node, options.get("link") or "a[href]")
    title_at = first(node, options.get("title") or "h1, h2, h3, h4, h5, h6") or (
        None if options.get("title") else link_at
    )
    told = _stamp(node, options.get("date"), document.fetched_at, options.get("date_order", "dmy"))
    title = line_of(title_at)
    if selector := options.get("body"):
        body = "\n\n".join(filter(None, (text_of(one, base) for one in _outermost(select(node, selector)))))
    else:
        out = {one.mem_id for one in select(node, options.get("drop") or "script")}
        if title_at is not None:
            out.add(title_at.mem_id)
        if options.get("date"):
            out.update(one.mem_id for one in select(node, options["date"]))
        body = text_of(node, base, frozenset(out))
    if not title and not body:
        return None
    href = link_at.attributes.get("href") if link_at is not None else None
    return Draft(
        title=title or body.partition("\n")[0][:120],
        body=body,
        ident=node.attributes.get("data-id") or node.id or None,
        link=absolute(base, href) if href and not href.startswith("#") else None,
        published=told.at,
        published_day=told.day,
    )


def _outermost(nodes: list[LexborNode]) -> list[LexborNode]:
    """Without those that lie within another that was found."""
    found = {node.mem_id for node in nodes}
    kept = []
    for node in nodes:
        above = node.parent
        while above is not None and above.mem_id not in found:
            above = above.parent
        if above is None:
            kept.append(node)
    return kept


def _drop(node: LexborNode | LexborHTMLParser, selector: str | None) -> None:
    for one in select(node, selector) if selector else ():
        one.decompose()


def _stamp(node: LexborNode | LexborHTMLParser, selector: str | None, fetched_at: datetime, order: str) -> Stamp:
    at = first(node, selector or "time[datetime]") if selector or isinstance(node, LexborNode) else None
    if at is None:
        return Stamp()
    inner = at if at.tag == "time" else at.css_first("time[datetime]") or at
    told = stamp(inner.attributes.get("datetime") or inner.attributes.get("content"), fetched_at, order)
    return told if told != Stamp() else stamp(line_of(at), fetched_at, order)


def _meta_stamp(tree: LexborHTMLParser, fetched_at: datetime) -> Stamp:
    at = tree.css_first(
        "meta[property='article:published_time'], meta[itemprop=datePublished], meta[name='dcterms.issued']"
    )
    return stamp(at.attributes.get("content"), fetched_at) if at is not None else Stamp()


def _title_of(tree: LexborHTMLParser) -> str:
    heading = line_of(tree.css_first("main h1, article h1")) or line_of(tree.css_first("h1"))
    if heading:
        return heading
    meta = tree.css_first("meta[property='og:title']")
    told = (meta.attributes.get("content") or "") if meta is not None else ""
    return told.strip() or _SITE_NAME.sub("", line_of(tree.css_first("title")))


def _without_title(body: str, title: str) -> str:
    """The body without the title where it repeats it as its first line."""
    head, _, rest = body.partition("\n")
    return rest.lstrip("\n") if title and head.strip() == title else body
