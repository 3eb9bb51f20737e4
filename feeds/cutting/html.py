"""HTML to text that keeps its structure: paragraphs, headings, list items, rows of tables.

A row is one line with ` | ` between cells, a list item begins with `- `, a term and its definition become
`Term: definition`, a link to a live stream keeps its address in brackets. Scripts, styles, menus, forms, hidden and
struck-out parts are left out. Refuses markup that would take a parser minutes: a tag with thousands of attributes,
thousands of tags in each other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from feeds.cutting.addresses import absolute
from feeds.cutting.text import clean, clean_line
from feeds.cutting.writer import Writer
from feeds.model.errors import ShapeError

_LARGEST = 10 * 1024 * 1024  # characters
_DEEPEST = 1000  # elements in each other
_MOST_ATTRIBUTES = 500
_NEIGHBOURS = 6  # on each side of a link, that belong to its sentence
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})([^<>]*)")
_VALUES = re.compile(r'"[^"]*"|\'[^\']*\'')


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_CLOSED_ALONE = _names(
    "area base br col embed hr img input link meta source track wbr p li dt dd td th tr option thead "
    "tbody tfoot html head body"
)

_LEFT_OUT = _names(
    "script style noscript template svg math nav form button select textarea input iframe object "
    "audio video canvas head figure map dialog del s strike"
)
_PARAGRAPHS = _names(
    "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote section article header footer main aside pre hr "
    "address details fieldset"
)
_LINES = frozenset({"div", "li", "tr", "dt", "dd", "caption", "summary", "legend", "center"})
_UNSEEN = _names(
    "sr-only visually-hidden screen-reader-text screenreader-only skip-link element-invisible hidden u-hidden"
)
_HIDING = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.I)
_STREAM = re.compile(
    r"\b(?:live|stream(?:s|ed|ing)?|web-?cast|web-?stream(?:ing)?|web ?tv|watch|broadcast|direct|"
    r"livestream|übertragung|direkt|"
    r"directo|diretta|multimedia|youtube|ebs|audiovisual|retransmis\w*)\b",
    re.I,
)
_HOST = re.compile(r"[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}(?:/\S{0,200})?")
_SENTENCE = re.compile(r"(?<=[.!?;])\s")
_LIVE = re.compile(r"\b(?:live|streamed|livestream|webcast|broadcast|en direct|übertragen|live übertragen)\b", re.I)
_STREAM_HOST = re.compile(
    (
        r"youtube\.com|youtu\.be|webtv|multimedia|//(?:live|stream|watch|video|tv)\.|/live\b|livestream|audiovisual|"
        r"webcast"
    ),
    re.I,
)


def parse(text: str, what: str) -> LexborHTMLParser:
    """The page as a tree. Raises ShapeError, class "too-large", for markup made to wear a parser out."""
    if len(text) > _LARGEST:
        raise ShapeError("too-large", f"{what} is a page of more than {_LARGEST >> 20} MiB.")
    opened: Counter[str] = Counter()
    deep = 0
    for closing, name, rest in _TAG.findall(text):
        name = name.lower()
        if len(rest) > 2000 and len(re.split(r"[\s/]+", _VALUES.sub("", rest))) > _MOST_ATTRIBUTES:
            raise ShapeError("too-large", f"{what} has a tag of more than {_MOST_ATTRIBUTES} attributes.")
        if name in _CLOSED_ALONE:
            continue
        if closing:
            if opened[name]:
                opened[name] -= 1
                deep -= 1
        elif not rest.endswith("/"):
            opened[name] += 1
            deep += 1
            if deep > _DEEPEST:
                raise ShapeError("too-large", f"{what} has more than {_DEEPEST} elements one inside the other.")
    return LexborHTMLParser(text)


def select(node: LexborNode | LexborHTMLParser, selector: str) -> list[LexborNode]:
    """All that a CSS selector finds below `node`. Raises ShapeError, class "selector", where it is not one."""
    try:
        return node.css(selector)
    except SelectolaxError as error:
        raise ShapeError(
            "selector", f"“{selector}” is not a CSS selector; correct it in the source's options."
        ) from error


def first(node: LexborNode | LexborHTMLParser, selector: str) -> LexborNode | None:
    """The first that a CSS selector finds. Raises ShapeError, class "selector", where it is not one."""
    found = select(node, selector)
    return found[0] if found else None


def text_of(node: LexborNode | None, base: str = "", without: frozenset[int] = frozenset()) -> str:
    """The clean text below `node`. base: where relative links start; without: `mem_id`s of nodes to leave out."""
    return clean(_walk(node, base, without), markup=False) if node is not None else ""


def line_of(node: LexborNode | None) -> str:
    """The clean text below `node` on one line."""
    return clean_line(_walk(node, None, frozenset()), markup=False) if node is not None else ""


def html_to_text(markup: str, base: str, what: str) -> str:
    """The clean text of a fragment, as feeds and mails carry them."""
    return text_of(parse(markup, what).body, base)


def is_hidden(node: LexborNode) -> bool:
    """Whether a browser would not show it."""
    told = node.attributes
    return (
        "hidden" in told
        or told.get("aria-hidden") == "true"
        or not _UNSEEN.isdisjoint((told.get("class") or "").split())
        or bool(_HIDING.search((told.get("style") or "")[:500]))
    )


def _walk(top: LexborNode, base: str | None, without: frozenset[int]) -> str:
    """Words in the order of the page; without recursion, since pages may be as deep as their makers like."""
    text = Writer()
    todo: list[LexborNode | Callable[[], None]] = [top]
    while todo:
        step = todo.pop()
        if not isinstance(step, LexborNode):
            step()
        elif step.is_text_node:
            in_pre = step.parent is not None and step.parent.tag == "pre"
            text.words(step.text_content or "", as_is=in_pre)
        elif step.tag == "a" and base is not None and (address := _bare(step, base)):
            text.words(address)
        elif step.is_element_node and (step is top or not _left_out(step, without)):
            before, after = _around(step, text, base)
            before()
            todo.append(after)
            children = list(_children(step))
            todo.extend(reversed(children))
    return text.whole()


def _left_out(node: LexborNode, without: frozenset[int]) -> bool:
    return node.tag in _LEFT_OUT or node.mem_id in without or is_hidden(node)


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    while child is not None:
        yield child
        child = child.next


def _nothing() -> None:
    pass


def _around(node: LexborNode, text: Writer, base: str | None) -> tuple[Callable[[], None], Callable[[], None]]:
    """What an element does to the text where it begins and where it ends."""
    match node.tag:
        case "br":
            return text.line_end, _nothing
        case "table":
            data = _is_data(node)
            return partial(text.table, data), text.table_end
        case "tr":
            return text.row, text.row_end
        case "td" | "th":
            span = node.attributes.get("rowspan") or ""
            return partial(
                text.cell, int(span) if span.isascii() and span.isdigit() and len(span) < 4 else 1
            ), text.cell_end
        case "li":
            return text.bullet, text.bullet_end
        case "dt":
            return text.line, text.term
        case "dd":
            return _nothing, text.line
        case "a":
            return _nothing, partial(text.words, _address(node, base))
        case "q":
            return partial(text.words, "“"), partial(text.words, "”")
        case tag if tag in _PARAGRAPHS:
            return text.paragraph, text.paragraph
        case tag if tag in _LINES:
            return text.line, text.line
    return _nothing, _nothing


def _is_data(table: LexborNode) -> bool:
    """Whether it holds rows of facts; a table may also only lay out a page."""
    if table.css_first("table table, h1, h2, h3, article, section, p:nth-of-type(4)") is not None:
        return False
    return len(table.css("td, th")) > 1


def _address(link: LexborNode, base: str | None) -> str:
    """The address of a link that leads to a live stream, unless the words give it already."""
    if base is None or not (href := absolute(base, link.attributes.get("href"))):
        return ""
    words = link.text(deep=True)[:500]
    return f" ({href})" if leads_to_stream(words, href, lambda: _beside(link, words)) else ""


def _bare(link: LexborNode, base: str) -> str:
    """The address of a link to a stream whose words are that address, shortened: `www.news.example`."""
    words, href = link.text(deep=True)[:500], absolute(base, link.attributes.get("href"))
    if not href or not is_bare(words, href):
        return ""
    return href if leads_to_stream(words, href, lambda: _beside(link, words)) else ""


def is_bare(words: str, href: str) -> bool:
    """Whether the words of a link are its address without `https://`."""
    return bool(_HOST.fullmatch(words.strip())) and words.strip().rstrip("/").lower() in href.lower()


def _beside(link: LexborNode, words: str) -> str:
    """The text around a link: of its nearest neighbours only, since a paragraph may hold thousands of links."""
    before: list[str] = []
    after: list[str] = []
    for side, step in ((before, "prev"), (after, "next")):
        node = getattr(link, step)
        for _ in range(_NEIGHBOURS):
            if node is None:
                break
            side.append(node.text(deep=True))
            node = getattr(node, step)
    return "".join(reversed(before))[-500:] + words + "".join(after)[:500]


def leads_to_stream(words: str, href: str, around: Callable[[], str]) -> bool:
    """Whether a link is worth its address: by its words, by where it leads, or by the sentence `around` it."""
    words = " ".join(words.split())
    if not words or "://" in words:
        return False
    if _STREAM.search(words) or _STREAM_HOST.search(href):
        return True
    sentence = next((part for part in _SENTENCE.split(" ".join(around().split())) if words in part), "")
    return bool(_LIVE.search(sentence))
