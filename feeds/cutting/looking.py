"""Looks at what an address gave and proposes how to read it; every part of the proposal with its reason.

Refuses to decide alone: what is not plain from the document stays None, for the operator to say.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from feeds.cutting import gates, listing, page
from feeds.cutting.addresses import absolute
from feeds.cutting.charset import decode
from feeds.cutting.html import line_of, text_of
from feeds.cutting.proposal import Proposal
from feeds.cutting.text import clean_line
from feeds.model import zones
from feeds.model.document import Document
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Source

_FULL = 700  # characters; an item with more holds its release, one with less leads to it
_MOST_LINKS = 500  # that are looked at
_FEW = 3  # items; fewer are no list
_STATE = re.compile(r"[0-9]|^(?:first|last|odd|even|active|is-|js-|has-|col-|row|mt-|mb-|pt-|pb-|p-|m-|d-|w-|h-)", re.I)
_SOURCE_LINE = re.compile(r"^[ \t]*(?:Source|Quelle|Fuente|Fonte) ?:", re.M | re.I)
_WORDS = {
    "en": "the and of to in on will for with at",
    "fr": "le la les des et du une dans pour au",
    "de": "der die das und den von zu mit wird im",
    "es": "el los las del una para con por en se",
    "it": "il lo gli della di che per una nel con",
    "nl": "de het een van en voor met op zijn wordt",
}
_PLACES = {
    "europa.eu": ("Europe/Brussels", "europa.eu is the European Union's, which keeps Brussels time"),
    "ecb.europa.eu": ("Europe/Berlin", "the European Central Bank sits in Frankfurt"),
    "nato.int": ("Europe/Brussels", "NATO sits in Brussels"),
    "un.org": ("America/New_York", "un.org is the United Nations' in New York"),
    "gov": ("America/New_York", ".gov is the United States', whose federal offices keep Washington time"),
    "mil": ("America/New_York", ".mil is the United States', whose federal offices keep Washington time"),
}


def look(document: Document) -> Proposal:
    """What the document looks like. Raises ShapeError where it is an error page, a login or no text at all."""
    name = urlsplit(document.address).hostname or "The document"
    source = Source(id="new", name=name, kind="page", url=document.address, zone="UTC", every=3600)
    gates.refuse_files(document, source, "something to read")
    declared = document.charset or gates.meta_charset(document.content)
    text = decode(document.content, declared, f"“{name}”").text.lstrip("\ufeff \t\r\n")
    start = text[:2000].lower()
    if start.startswith("begin:vcalendar"):
        return _of_calendar(text, document)
    if re.match(r"<(?:\?xml|rss|feed|rdf)", start) and re.search(r"<(?:rss|feed|rdf:rdf)\b", start):
        return _of_feed(document, source, text)
    if start.startswith("{") and "jsonfeed.org/version" in start:
        return _of_feed(document, source, text)
    if "<html" in start or "<body" in start or start.startswith("<!doctype html"):
        return _of_page(document, source)
    gates.refuse_strangers(document, source, "something to read")
    return _of_text(document, text)


def _of_text(document: Document, text: str) -> Proposal:
    count = len(_SOURCE_LINE.findall(text))
    if not count:
        raise ShapeError(
            "shape", f"{document.address} is a text without any line “Source: NAME”; no kind of source fits it."
        )
    zone, why = _zone(document.address, None)
    language = _language_of(text)
    return Proposal(
        kind="digest",
        url=document.address,
        zone=zone,
        language=language,
        reasons=(
            (
                "kind",
                f"a plain text with {count} line{'s' * (count != 1)} “Source: NAME”, each of which opens a release",
            ),
            ("zone", why),
            ("language", "its most frequent small words" if language else "not told; it will be found text by text"),
        ),
    )


def _of_calendar(text: str, document: Document) -> Proposal:
    told = re.search(r"^X-WR-TIMEZONE:(.{1,60})$", text, re.M)
    named = re.search(r"^X-WR-CALNAME:(.{1,200})$", text, re.M)
    zone, why = _zone(document.address, told[1].strip() if told else None)
    return Proposal(
        kind="calendar",
        url=document.address,
        name=clean_line(named[1]) if named else None,
        zone=zone,
        reasons=(("kind", f"an iCalendar file with {text.upper().count('BEGIN:VEVENT')} events"), ("zone", why)),
    )


def _of_feed(document: Document, source: Source, text: str) -> Proposal:
    from feeds.cutting import feed  # feedparser and lxml, for this one branch

    items = feed.items(document, source)
    lengths = sorted(len(item.body) for item in items)
    middle = lengths[len(lengths) // 2] if lengths else 0
    options = {} if middle >= _FULL else {"follow": "yes"}
    hosts = Counter(urlsplit(item.link).hostname for item in items if item.link)
    own = urlsplit(document.address).hostname
    reasons = [("kind", f"a feed of {len(items)} items")]
    if options:
        reasons.append(
            ("follow", f"its items hold {middle} characters as a rule: a teaser, so each item's own page is read")
        )
        others = [
            host
            for host, _ in hosts.most_common(3)
            if host and host.removeprefix("www.") != (own or "").removeprefix("www.")
        ]
        if others:
            options["hosts"] = " ".join(others)
            reasons.append(("hosts", f"its items lie at {' and '.join(others)}"))
    else:
        reasons.append(("follow", f"not needed: its items hold {middle} characters as a rule, the whole text"))
    named = re.search(r"<title[^>]*>(?:<!\[CDATA\[)?([^<\]]{1,200})", text) or re.search(
        r'"title"\s*:\s*"([^"]{1,200})"', text
    )
    told = re.search(
        r"<language>\s*([a-zA-Z]{2})|xml:lang=\"([a-zA-Z]{2})|\"language\"\s*:\s*\"([a-zA-Z]{2})", text[:20_000]
    )
    language = next((part.lower() for part in told.groups() if part), None) if told else None
    language = language or _language_of(" ".join(f"{item.title} {item.body[:500]}" for item in items[:20]))
    zone, why = _zone(document.address, None)
    return Proposal(
        kind="feed",
        url=document.address,
        name=clean_line(named[1]) if named else None,
        zone=zone,
        language=language,
        options=options,
        reasons=(*reasons, ("zone", why), ("language", "as the feed says, or by its most frequent small words")),
    )


def _of_page(document: Document, source: Source) -> Proposal:
    tree, base, _ = page.opened(document, source)
    gates.refuse_page(tree, source, "something to read")
    feeds = _named_feeds(tree, base)
    html = tree.css_first("html")
    language = ((html.attributes.get("lang") if html is not None else None) or "")[:2].lower() or None
    zone, why = _zone(document.address, None)
    items, selector = _repeated(tree)
    found = Proposal(
        kind="page",
        url=document.address,
        name=_name(tree),
        zone=zone,
        language=language or _language_of(text_of(tree.body)[:20_000]),
        instead=feeds,
    )
    told = (("zone", why), ("language", "as the page says" if language else "its most frequent small words"))
    if not items:
        links = listing.headlines(tree)
        if len(links) >= _FEW:
            reason = ("kind", f"{len(links)} links that read like headlines and lead to one folder")
            return replace(found, kind="listing", reasons=(reason, *told))
        reason = ("kind", "a single text: no list of releases was found on the page")
        return replace(found, reasons=(reason, *told))
    lengths = sorted(len(text_of(item)) for item in items)
    middle = lengths[len(lengths) // 2]
    options = {"item": selector}
    heading = next((tag for tag in ("h1", "h2", "h3", "h4", "h5") if all(item.css_first(tag) for item in items)), None)
    dated = sum(item.css_first("time[datetime]") is not None for item in items) * 2 >= len(items)
    reasons = [("item", f"“{selector}” stands {len(items)} times, each with a link and {middle} characters")]
    if middle >= _FULL:
        kind = "page"
        if heading:
            options["title"] = heading
        if dated:
            options["date"] = "time[datetime]"
        reasons.insert(0, ("kind", "the releases stand whole on the page"))
    else:
        kind = "listing"
        options["link"] = (
            f"{heading} a[href]"
            if heading and all(item.css_first(f"{heading} a[href]") for item in items)
            else "a[href]"
        )
        if dated:
            options["item_date"] = "time[datetime]"
        reasons.insert(0, ("kind", "each item is short and leads to a page of its own"))
    return replace(found, kind=kind, options=options, reasons=(*reasons, *told))


def _named_feeds(tree: LexborHTMLParser, base: str) -> tuple[tuple[str, str], ...]:
    """Feeds that the page names in its head."""
    found: list[tuple[str, str]] = []
    for node in tree.css("link[rel~=alternate][href]"):
        kind = (node.attributes.get("type") or "").lower()
        address = absolute(base, node.attributes.get("href"))
        if address and kind in {
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "text/calendar",
        }:
            title = clean_line(node.attributes.get("title") or "")
            found.append(
                (
                    address,
                    f"the page names it as its {'calendar' if 'calendar' in kind else 'feed'}"
                    + (f": {title}" if title else ""),
                )
            )
    return tuple(found)


def _repeated(tree: LexborHTMLParser) -> tuple[list[LexborNode], str]:
    """The elements that stand in a row, each with a link of its own, and a selector for them; the longest such row."""
    groups: dict[tuple[int, str], list[LexborNode]] = {}
    for link in tree.css("a[href]")[:_MOST_LINKS]:
        if len(line_of(link)) < 15 or listing.in_menu(link):
            continue
        node: LexborNode | None = link
        for _ in range(6):
            above = node.parent if node is not None else None
            if node is None or above is None or above.tag in {"body", "html"}:
                break
            row = groups.setdefault((above.mem_id, _selector(node)), [])
            if not row or row[-1].mem_id != node.mem_id:
                row.append(node)
            node = above
    best: list[LexborNode] = []
    score = 0
    for (_, selector), row in groups.items():
        if len(row) < _FEW or not selector or len(tree.css(selector)) > len(row) * 2:
            continue
        words = sum(min(len(line_of(node)), 400) for node in row)
        if words > score:
            best, score = row, words
    if not best:
        return [], ""
    selector = _selector(best[0])
    return tree.css(selector), selector


def _selector(node: LexborNode) -> str:
    """A tag with those of its classes that name what it is; empty for a bare tag that could be anything."""
    names = [
        name for name in (node.attributes.get("class") or "").split() if re.fullmatch(r"[A-Za-z][\w-]{1,60}", name)
    ]
    names = [name for name in names if not _STATE.search(name)][:2]
    if names:
        return ".".join((str(node.tag), *names))
    return str(node.tag) if node.tag in {"article", "li"} else ""


def _name(tree: LexborHTMLParser) -> str | None:
    at = tree.css_first("meta[property='og:site_name']")
    told = clean_line((at.attributes.get("content") or "") if at is not None else "")
    title = line_of(tree.css_first("title"))
    return told or (re.split(r"\s[|•»–-]\s", title)[-1].strip() if title else None) or None


def _zone(address: str, told: str | None) -> tuple[str | None, str]:
    """An IANA zone and why; None where neither the document nor the host tells."""
    if told and zones.is_zone(told):
        return told, "as the calendar says"
    labels = (urlsplit(address).hostname or "").lower().split(".")
    for at in range(len(labels)):
        if found := _PLACES.get(".".join(labels[at:])):
            return found
    country = {"uk": "GB"}.get(labels[-1], labels[-1].upper())
    known = zones.country_zones(country) if len(labels[-1]) == 2 else ()
    if len(known) == 1 or (known and country in {"DE", "FR", "ES", "PT", "NL", "GB"}):
        return known[0], f"“.{labels[-1]}” is a country with one zone, or whose capital's comes first"
    return None, "not told by the document or its host; say which"


def _language_of(text: str) -> str | None:
    words = Counter(re.findall(r"[a-zà-ÿ]{2,4}", text.lower()))
    counts = {language: sum(words[word] for word in small.split()) for language, small in _WORDS.items()}
    first, second = sorted(counts, key=lambda one: -counts[one])[:2]
    return first if counts[first] >= 5 and counts[first] > 1.5 * counts[second] else None
