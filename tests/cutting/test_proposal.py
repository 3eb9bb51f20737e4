"""`daybook add URL`: what is proposed, why, and that what is proposed can be read."""

from __future__ import annotations

import pytest

from feeds.cutting import Proposal, cut, links, propose
from feeds.model.document import Document
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Source
from tests.cutting.documents import document
from tests.cutting.examples import SLUGS, document_of, source_of
from tests.cutting.test_calendar import ics
from tests.cutting.test_digest import DIGEST
from tests.cutting.test_feed import item, rss
from tests.cutting.test_gates import LOGIN, LOREM, page


def _as_source(told: Proposal) -> Source:
    assert told.kind
    return Source(
        id="new",
        name=told.name or "New",
        kind=told.kind,
        url=told.url,
        zone=told.zone or "UTC",
        every=900,
        options=told.options,
    )


def _items(body: str, count: int = 6) -> str:
    entries = "".join(
        f'<article class="news-card odd{number % 2}"><h3><a href="/news/2025/{number}">Minister number {number} '
        "opens a bridge</a></h3>"
        f'<time datetime="2025-07-1{number}">1{number} July</time><p>{body}</p></article>'
        for number in range(count)
    )
    return page(
        (
            '<nav><ul><li><a href="/a">A long entry of the menu, one</a></li><li><a href="/b">A long entry of the m'
            f"enu, two</a></li></ul></nav><main>{entries}</main>"
        ),
        "News | Example Office",
        '<link rel=alternate type="application/rss+xml" title="All news" href="/feed.xml">',
    )


def test_a_digest_is_known_by_its_source_lines() -> None:
    told = propose(document(DIGEST, "https://www.nato.int/digest.txt"))
    assert (told.kind, told.zone, told.language) == ("digest", "Europe/Brussels", "en")
    assert "4 lines" in dict(told.reasons)["kind"]
    assert len(cut(document(DIGEST), _as_source(told))) == 3


def test_a_page_of_short_items_is_a_listing_and_its_feed_is_named() -> None:
    listing = document(_items("A short word about it."), "https://www.office.de/news")
    told = propose(listing)
    assert (told.kind, told.zone, told.language, told.name) == ("listing", "Europe/Berlin", "en", "Example Office")
    assert told.options == {"item": "article.news-card", "link": "h3 a[href]", "item_date": "time[datetime]"}
    assert told.instead == (("https://www.office.de/feed.xml", "the page names it as its feed: All news"),)
    assert links(listing, _as_source(told)) == tuple(f"https://www.office.de/news/2025/{number}" for number in range(6))


def test_a_page_of_long_items_holds_its_releases() -> None:
    whole = document(_items(LOREM * 10), "https://office.example/news")
    told = propose(whole)
    assert (told.kind, told.zone) == ("page", None)
    drafts = cut(whole, _as_source(told))
    assert [draft.title for draft in drafts] == [f"Minister number {number} opens a bridge" for number in range(6)]
    assert drafts[0].body == (LOREM * 10).strip()
    assert str(drafts[3].published_day) == "2025-07-13"


def test_a_feed_of_teasers_is_followed_and_one_of_whole_texts_is_not() -> None:
    told = propose(document(rss(item("a"), item("b")), "https://office.gov.uk/feed"))
    assert (told.kind, told.options, told.zone, told.name) == ("feed", {"follow": "yes"}, "Europe/London", "Office")
    whole = item().replace("14:30 (CEST) Opening", LOREM * 10)
    assert propose(document(rss(whole))).options == {}
    elsewhere = item().replace("/press/1", "https://other.example/1")
    assert propose(document(rss(elsewhere))).options == {"follow": "yes", "hosts": "other.example"}


def test_a_calendar_tells_its_zone() -> None:
    told = propose(
        document(
            ics("SUMMARY:x\nDTSTART:20250716T100000Z", head="X-WR-TIMEZONE:Asia/Tokyo\nX-WR-CALNAME:Office diary\n")
        )
    )
    assert (told.kind, told.zone, told.name) == ("calendar", "Asia/Tokyo", "Office diary")


def test_a_single_text_is_a_page() -> None:
    told = propose(document(page(f"<main><h1>One thing</h1><p>{LOREM * 20}</p></main>", "One thing - Office")))
    assert (told.kind, dict(told.options)) == ("page", {})


@pytest.mark.parametrize(
    "content", [LOGIN, b"%PDF-1.7", b"", "Just words, with no line of the kind.", '{"error": "x"}']
)
def test_what_cannot_be_read_is_said_not_proposed(content: str | bytes) -> None:
    with pytest.raises(ShapeError):
        propose(document(content))


@pytest.mark.parametrize("slug", SLUGS)
def test_the_newsrooms_that_ship_would_be_proposed_as_they_are(slug: str) -> None:
    source = source_of(slug)
    found: Document = document_of(slug)
    told = propose(found)
    assert told.kind == source.kind
    assert told.language in (None, "en", "fr", "de")
    if slug not in {"nato", "council", "nasa", "state"}:
        assert told.options.get("follow") == source.options.get("follow")
