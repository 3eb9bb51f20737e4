"""A listing: a page of links, each of which leads to the page of one release.

Options: item (what holds one link; optional), link (the link itself), item_title, item_date; and for the pages behind,
those of `page`: title, body, date, drop. A page behind that did not come, or came as a login or an error, is kept as it
was known: its address is among `kept`. Refuses a listing without links, and one of which most pages cannot be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from feeds.cutting import page
from feeds.cutting.addresses import absolute, followed
from feeds.cutting.gates import refuse_page
from feeds.cutting.html import first, is_hidden, line_of, select
from feeds.cutting.piece import Cuttings, Piece, of_draft
from feeds.cutting.stamps import Stamp, stamp
from feeds.model.document import Document, Unchanged
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Source

_LEAST_WORDS = 25  # characters of a link that can be a headline


def links(document: Document, source: Source) -> tuple[str, ...]:
    """The addresses of the release pages, in the order of the listing. Raises ShapeError where there is none."""
    tree, base, _ = page.opened(document, source)
    found = followed((address for address, _, _ in _listed(tree, base, source, document)), base, source)
    if not found:
        refuse_page(tree, source, "a page of links to releases")
        at = source.options.get("link") or source.options.get("item")
        where = f"at “{at}”; its layout may have changed" if at else "that looks like one to a release"
        raise ShapeError("shape", f"“{source.name}” has no link {where}.")
    return found


def cuttings(document: Document, source: Source) -> Cuttings:
    """The releases behind a listing, in its order."""
    tree, base, _ = page.opened(document, source)
    told = {address: (words, day) for address, words, day in reversed(list(_listed(tree, base, source, document)))}
    return behind(links(document, source), document, source, {link: told[link] for link in told})


def behind(wanted: tuple[str, ...], document: Document, source: Source, told: dict[str, tuple[str, Stamp]]) -> Cuttings:
    """One release from each page behind; `told`: what the listing itself says of a link (its words, its day)."""
    parts = {part.address: part for part in document.parts}
    if len(document.parts) == len(wanted) and not parts.keys() & set(wanted):  # all redirected: by their order
        parts = dict(zip(wanted, document.parts, strict=True))
    pieces: list[Piece] = []
    kept: list[str] = []
    faults: list[str] = []
    for link in wanted:
        part = parts.get(link)
        if part is None or isinstance(part, Unchanged):
            kept.append(link)
            continue
        words, day = told.get(link, ("", Stamp()))
        try:
            draft = page.release(part, source, link, words)
        except ShapeError as error:
            faults.append(f"{link}: {error}")
            kept.append(link)
            continue
        if draft.published is None and draft.published_day is None:
            draft = replace(draft, published=day.at, published_day=day.day)
        pieces.append(of_draft(draft))
    came = len(pieces) + len(faults)
    if faults and len(faults) * 2 > came:
        raise ShapeError(
            "shape", f"{len(faults)} of {came} pages behind “{source.name}” cannot be read; first: {faults[0]}"
        )
    return Cuttings(pieces=tuple(pieces), kept=tuple(kept), faults=tuple(faults))


def _listed(tree: LexborHTMLParser, base: str, source: Source, document: Document) -> Iterator[tuple[str, str, Stamp]]:
    """(address, words, day) of each link that the options select, or that looks like a headline."""
    options = source.options
    order = options.get("date_order", "dmy")
    if item := options.get("item"):
        for node in select(tree, item):
            at = node if node.tag == "a" and not options.get("link") else first(node, options.get("link") or "a[href]")
            address = absolute(base, at.attributes.get("href")) if at is not None else None
            if address and at is not None:
                dated = first(node, options.get("item_date") or "time[datetime]")
                words = line_of(first(node, options["item_title"])) if options.get("item_title") else line_of(at)
                yield address, words, _day(dated, document, order)
        return
    nodes = select(tree, options["link"]) if options.get("link") else headlines(tree)
    for node in nodes:
        if address := absolute(base, node.attributes.get("href")):
            yield address, line_of(node), Stamp()


def _day(node: LexborNode | None, document: Document, order: str) -> Stamp:
    if node is None:
        return Stamp()
    told = stamp(node.attributes.get("datetime"), document.fetched_at, order)
    return told if told != Stamp() else stamp(line_of(node), document.fetched_at, order)


def headlines(tree: LexborHTMLParser) -> list[LexborNode]:
    """Links that can be headlines: long enough, not in a menu, and of the folder that most of them lead to."""
    found = [
        node
        for node in tree.css("a[href]")
        if len(line_of(node)) >= _LEAST_WORDS and not is_hidden(node) and not in_menu(node)
    ]
    folders: dict[str, list[LexborNode]] = {}
    for node in found:
        path = urlsplit(node.attributes.get("href") or "").path
        folders.setdefault("/".join(path.strip("/").split("/")[:2]), []).append(node)
    return max(folders.values(), key=len, default=[])


def in_menu(node: LexborNode) -> bool:
    """Whether it lies in the navigation, the foot or the side of a page."""
    above = node.parent
    while above is not None:
        if above.tag in {"nav", "footer", "aside"} or above.attributes.get("role") == "navigation":
            return True
        above = above.parent
    return False
