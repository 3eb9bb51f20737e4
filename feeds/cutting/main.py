"""The main part of a page for which nobody gave a selector.

trafilatura says which text is the article; the page's own `<main>` or `<article>` is taken instead where trafilatura
lost a line with a clock time or a date in figures, since a wrong cut there costs an event. Refuses to invent a title.
"""

from __future__ import annotations

import re

from lxml import etree
from selectolax.lexbor import LexborHTMLParser, LexborNode
from trafilatura import bare_extraction

from feeds.cutting.addresses import absolute
from feeds.cutting.html import is_bare, leads_to_stream, line_of, text_of
from feeds.cutting.text import clean
from feeds.cutting.writer import Writer

_TELLING = re.compile(r"\b\d{1,2}(?:[:.h]\d{2}|\s?(?:a\.?m|p\.?m)\b)|\b(?:19|20)\d{2}\b")
_AROUND = (
    "nav, aside, footer, header nav, [role=navigation], [role=complementary], .breadcrumb, .breadcrumbs, "
    ".share, .related"
)
_LARGEST = 500_000  # characters of markup; trafilatura takes seconds over more
_MOST_JOINED = 50  # lines that trafilatura may have joined to others
_LEAST = 200  # characters; less is not the main part of anything


def main_text(tree: LexborHTMLParser, base: str) -> tuple[str, str]:
    """(title, text) of the page's main part; both may be empty."""
    own = _own_main(tree)
    title = line_of(own.css_first("h1")) if own is not None else ""
    around = frozenset(node.mem_id for node in own.css(_AROUND)) if own is not None else frozenset[int]()
    marked = text_of(own, base, around)
    found = _extracted(tree, base)
    if len(found) < _LEAST or (marked and _lost(marked, found)):
        return title, marked or found or text_of(tree.body, base)
    return title, found


def _own_main(tree: LexborHTMLParser) -> LexborNode | None:
    for selector in ("main article", "article", "main", "[role=main]", "#main-content", "#content", ".content"):
        found = tree.css(selector)
        if len(found) == 1 and len(line_of(found[0])) >= _LEAST:
            return found[0]
    return None


def _lost(marked: str, found: str) -> bool:
    """Whether a line that tells a time or date in the marked main part is missing from what was found."""
    there = {_squeezed(line) for line in found.split("\n")}
    missing = {_squeezed(line) for line in marked.split("\n") if _TELLING.search(line)} - there
    squeezed = _squeezed(found)
    return len(missing) > _MOST_JOINED or any(line not in squeezed for line in missing)


def _squeezed(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def _extracted(tree: LexborHTMLParser, base: str) -> str:
    page = tree.html or ""
    if len(page) > _LARGEST:
        return ""
    told = bare_extraction(
        page, include_comments=False, include_tables=True, include_links=True, favor_recall=True, with_metadata=False
    )
    body = getattr(told, "body", None)
    return clean(_words(body, base), markup=False) if body is not None else ""


def _words(body: etree._Element, base: str) -> str:
    """trafilatura's own small vocabulary (head, p, list, item, table, row, cell, lb) to text."""
    text = Writer()
    for event, node in etree.iterwalk(body, events=("start", "end")):
        tag = node.tag if isinstance(node.tag, str) else ""
        if event == "start":
            _begin(text, tag)
            text.words(_address(node, base).strip(" ()") if _is_bare(node, base) else node.text or "")
        else:
            _end(text, tag)
            if tag == "ref" and not _is_bare(node, base):
                text.words(_address(node, base))
            text.words(node.tail or "") if node is not body else None
    return text.whole()


def _address(link: etree._Element, base: str) -> str:
    href = absolute(base, link.get("target"))
    words = "".join(map(str, link.itertext()))
    before, above = link.getprevious(), link.getparent()
    said = (before.tail if before is not None else above.text if above is not None else "") or ""
    around = said[-500:] + words + (link.tail or "")[:500]
    return f" ({href})" if href and leads_to_stream(words, href, lambda: around) else ""


def _is_bare(node: etree._Element, base: str) -> bool:
    """Whether this is a link to a stream, worded as its own address."""
    href = absolute(base, node.get("target")) if node.tag == "ref" and not len(node) else None
    return bool(href and is_bare(node.text or "", href) and _address(node, base))


def _begin(text: Writer, tag: str) -> None:
    match tag:
        case "head" | "p" | "quote" | "code" | "list":
            text.paragraph()
        case "item":
            text.bullet()
        case "table":
            text.table(True)
        case "row":
            text.row()
        case "cell":
            text.cell(1)
        case "lb":
            text.line_end()


def _end(text: Writer, tag: str) -> None:
    match tag:
        case "head" | "p" | "quote" | "code" | "list":
            text.paragraph()
        case "item":
            text.bullet_end()
        case "table":
            text.table_end()
        case "row":
            text.row_end()
        case "cell":
            text.cell_end()
