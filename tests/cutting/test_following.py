"""Listings and feeds whose text lies behind links: which links, and what becomes of a page that did not come."""

from __future__ import annotations

import pytest

from feeds.cutting import cut, cuttings, links
from feeds.cutting.addresses import absolute
from feeds.model.document import Document
from feeds.model.errors import ShapeError
from tests.cutting.documents import ADDRESS, NOW, document, source, unchanged
from tests.cutting.test_gates import LOGIN, LOREM

LISTING = """<html><body><nav><a href="/about">All about the office and its people</a></nav><main><ul>
<li class=entry><time datetime="2025-07-15">15 July</time>
<a href="/press/1?utm=a#top">First minister opens a bridge in the north</a></li>
<li class=entry><time datetime="2025-07-14T10:00:00+02:00">14 July</time>
<a href="/press/2">Second minister closes a bridge in the south</a></li>
<li class=entry><a href="https://www.news.example/press/3">Third minister crosses a bridge in the east</a></li>
<li class=entry><a href="https://elsewhere.example/4">A link that leads to somebody else entirely</a></li>
<li class=entry><a href="http://169.254.169.254/latest">Metadata of a cloud, which nobody asked for</a></li>
<li class=entry><a href="file:///etc/passwd">A file of this machine that is not for reading</a></li>
<li class=entry><a href="/press/1?utm=a">First minister opens a bridge in the north</a></li>
<li class=entry><a href="/files/5.pdf">A paper that is no page but a file to print</a></li>
</ul></main></body></html>"""
WANTED = (
    "https://news.example/press/1?utm=a",
    "https://news.example/press/2",
    "https://www.news.example/press/3",
)
SELECT = {"item": "li.entry", "item_date": "time"}


def release(address: str, title: str, text: str = LOREM * 4) -> Document:
    return document(f"<html><body><main><h1>{title}</h1><p>{text}</p></main></body></html>", address)


def all_pages() -> tuple[Document, ...]:
    return tuple(release(address, f"Release {number}") for number, address in enumerate(WANTED, 1))


def test_links_are_absolute_unique_and_of_allowed_hosts() -> None:
    assert links(document(LISTING), source("listing", **SELECT)) == WANTED
    assert links(document(LISTING), source("listing", hosts="*.example", **SELECT)) == (
        *WANTED,
        "https://elsewhere.example/4",
    )
    assert links(document(LISTING), source("listing", most="2", **SELECT)) == WANTED[:2]
    assert links(document(LISTING), source("listing", link="li a")) == WANTED
    assert links(document(LISTING, "file:///saved.html"), source("listing", base=ADDRESS, **SELECT)) == WANTED
    assert links(document("x"), source("digest")) == ()


def test_without_selectors_headlines_are_found_and_menus_are_not() -> None:
    found = links(document(LISTING), source("listing"))
    assert set(found) <= set(WANTED)
    assert WANTED[0] in found


def test_each_page_behind_becomes_one_release_in_the_order_of_the_listing() -> None:
    drafts = cut(document(LISTING, parts=tuple(reversed(all_pages()))), source("listing", **SELECT))
    assert [draft.title for draft in drafts] == [
        "First minister opens a bridge in the north",
        "Second minister closes a bridge in the south",
        "Third minister crosses a bridge in the east",
    ]
    assert [draft.link for draft in drafts] == list(WANTED)
    assert str(drafts[0].published_day) == "2025-07-15"
    assert drafts[1].published is not None and drafts[1].published < NOW
    assert [
        draft.title for draft in cut(document(LISTING, parts=all_pages()), source("listing", title="h1", **SELECT))
    ] == ["Release 1", "Release 2", "Release 3"]


def test_a_page_that_did_not_change_or_did_not_come_is_kept() -> None:
    got = cuttings(document(LISTING, parts=(unchanged(WANTED[0]), all_pages()[1])), source("listing", **SELECT))
    assert [draft.link for draft in got.drafts] == [WANTED[1]]
    assert got.kept == (WANTED[0], WANTED[2])
    assert got.faults == ()


def test_one_login_page_among_releases_is_a_fault_and_most_of_them_a_failure() -> None:
    first, second, third = all_pages()
    got = cuttings(document(LISTING, parts=(first, document(LOGIN, WANTED[1]), third)), source("listing", **SELECT))
    assert [draft.link for draft in got.drafts] == [WANTED[0], WANTED[2]]
    assert got.kept == (WANTED[1],)
    assert "login" in got.faults[0]
    with pytest.raises(ShapeError, match="2 of 3 pages"):
        cut(
            document(LISTING, parts=(first, *(document(LOGIN, address) for address in WANTED[1:]))),
            source("listing", **SELECT),
        )
    assert second.address == WANTED[1]


def test_a_body_selector_that_finds_nothing_is_a_changed_layout() -> None:
    with pytest.raises(ShapeError, match="layout may have changed"):
        cut(document(LISTING, parts=all_pages()), source("listing", body=".gone", **SELECT))
    with pytest.raises(ShapeError, match="not a CSS selector"):
        links(document(LISTING), source("listing", item="li[["))


def test_a_feed_is_followed_where_asked_and_keeps_what_cannot_be() -> None:
    feed = (
        '<rss version="2.0"><channel><title>t</title>'
        "<item><title>A bridge</title><link>/press/1</link><guid>g1</guid><description>Teaser</description><pub"
        "Date>Tue, 15 Jul 2025 08:00:00 GMT</pubDate></item>"
        "<item><title>A paper</title><link>/press/2.pdf</link><guid>g2</guid><description>About it</description></item>"
        "</channel></rss>"
    )
    office = source("feed", follow="yes")
    assert links(document(feed), office) == ("https://news.example/press/1",)
    assert links(document(feed), source("feed")) == ()
    drafts = cut(document(feed, parts=(release("https://news.example/press/1", "Whole"),)), office)
    assert [(draft.title, draft.ident) for draft in drafts] == [("A bridge", "g1"), ("A paper", "g2")]
    assert drafts[0].body == (LOREM * 4).strip()
    assert drafts[1].body == "About it"
    assert cuttings(document(feed), office).kept == ("https://news.example/press/1",)
    assert [draft.body for draft in cut(document(feed), source("feed"))] == ["Teaser", "About it"]


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("a b", "https://news.example/press/a%20b"),
        ("//other.example/x", "https://other.example/x"),
        ("/é?q=ü#f", "https://news.example/%C3%A9?q=%C3%BC"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("\n/x\t", "https://news.example/x"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("mailto:a@b.example", None),
        ("https://user:pass@news.example/", None),
        ("http://[::1", None),
        ("https:///x", "https://news.example/x"),
        ("/" + "x" * 3000, None),
        ("", None),
        (None, None),
    ],
)
def test_an_address_is_absolute_and_of_the_web_or_none(href: str | None, expected: str | None) -> None:
    assert absolute(ADDRESS, href) == expected
