"""RSS, Atom and JSON Feed, as the world writes them, and as attackers do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from feeds.cutting import cut, cuttings
from feeds.model.release import Draft
from tests.cutting.documents import document, refused, source

RSS = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/e'
    'lements/1.1/">'
    "<channel><title>Office</title><link>https://news.example/</link>{items}</channel></rss>"
)
ITEM = (
    "<item><title>Café &amp; bridge: &lt;b&gt;open&lt;/b&gt;</title><link>/press/1</link><guid>{guid}</guid>"
    "<pubDate>{date}</pubDate><description>Teaser</description>"
    "<content:encoded><![CDATA[<p>On Wednesday,&nbsp;16 July 2025</p><p>14:30 (CEST) Opening</p><script>x()</sc"
    "ript>]]></content:encoded></item>"
)


def rss(*items: str) -> str:
    return RSS.replace("{items}", "".join(items))


def item(guid: str = "g1", date: str = "Tue, 15 Jul 2025 10:30:00 +0200") -> str:
    return ITEM.replace("{guid}", guid).replace("{date}", date)


def _cut(content: str | bytes) -> tuple[Draft, ...]:
    return cut(document(content), source("feed"))


def test_an_rss_item_is_a_release_with_its_whole_text() -> None:
    (draft,) = _cut(rss(item()))
    assert draft.title == "Café & bridge: open"
    assert draft.body == "On Wednesday, 16 July 2025\n\n14:30 (CEST) Opening"
    assert (draft.ident, draft.link) == ("g1", "https://news.example/press/1")
    assert draft.published is not None and draft.published.isoformat() == "2025-07-15T08:30:00+00:00"


@pytest.mark.parametrize(
    ("date", "at", "day"),
    [
        ("Tue, 15 Jul 2025 10:30 EDT", "2025-07-15T14:30:00+00:00", None),
        ("Tue, 15 Jul 2025 10:30:00 GMT", "2025-07-15T10:30:00+00:00", None),
        ("Tue, 15 Jul 2025 10:30:00 CEST", None, "2025-07-15"),
        ("Tue, 15 Jul 2025 10:30:00", None, "2025-07-15"),
        ("2025-07-15T10:30:00Z", "2025-07-15T10:30:00+00:00", None),
        ("15 July 2025", None, "2025-07-15"),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None, None),
        ("Fri, 18 Jul 2025 00:00:00 GMT", None, None),
        ("Tue, 32 Jul 2025 10:30:00 GMT", None, None),
        ("soon", None, None),
        ("", None, None),
    ],
)
def test_published_is_an_instant_where_a_zone_is_told_and_sane(date: str, at: str | None, day: str | None) -> None:
    (draft,) = _cut(rss(item(date=date)))
    assert (draft.published.isoformat() if draft.published else None) == at
    assert (draft.published_day.isoformat() if draft.published_day else None) == day


def test_an_atom_entry_is_a_release_and_updated_is_not_published() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>'
        '<entry><id>urn:1</id><title type="html">A &amp;amp; B</title><link rel="alternate" href="https://news.'
        'example/1"/>'
        "<updated>2025-07-15T10:00:00Z</updated><published>2025-07-14T10:00:00+02:00</published>"
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><ul><li>one</li><li>two</li></ul></div'
        "></content></entry>"
        '<entry><id>https://news.example/2#2025-07-15T09:00:03+01:00</id><title>Second</title><link href="https'
        '://news.example/2"/>'
        "<updated>2025-07-15T10:00:00Z</updated><summary>Short &amp; good</summary></entry></feed>"
    )
    first, second = _cut(atom)
    assert (first.title, first.body, first.ident) == ("A & B", "- one\n- two", "urn:1")
    assert first.published is not None and first.published.isoformat() == "2025-07-14T08:00:00+00:00"
    assert (second.body, second.ident, second.published) == ("Short & good", "https://news.example/2", None)


def test_a_json_feed_is_read_and_other_json_is_not() -> None:
    told = (
        '{"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": [{"id": 7, "url": "/1", "title"'
        ': "A\\u0000 b",'
        '"content_html": "<p>x</p><p>y</p>", "date_published": "2025-07-15T10:00:00+02:00"}, {"content_text": "'
        'only \\ud800 text"}, 5]}'
    )
    first, second = _cut(told)
    assert (first.title, first.body, first.ident, first.link) == ("A b", "x\n\ny", "7", "https://news.example/1")
    assert second.title == second.body == "only  text"
    assert refused("feed", '{"error": "no"}')[0] == "error-page"
    assert refused("feed", "[" * 100_000)[0] == "parse"


def test_dc_date_and_rss_1_0_are_understood() -> None:
    rdf = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmln'
        's:dc="http://purl.org/dc/elements/1.1/">'
        '<channel rdf:about="x"><title>t</title></channel><item rdf:about="https://news.example/1"><title>One</title>'
        "<link>https://news.example/1</link><description>Text</description><dc:date>2025-07-15T10:00:00Z</dc:da"
        "te></item></rdf:RDF>"
    )
    (draft,) = _cut(rdf)
    assert (draft.title, draft.body) == ("One", "Text")
    assert draft.published is not None


@pytest.mark.parametrize(
    "content",
    [
        rss(item()).encode("utf-16"),
        rss(item()).replace("utf-8", "windows-1252").encode("cp1252"),
        rss(item()).replace("utf-8", "iso-8859-1").encode(),
        b"\xef\xbb\xbf" + rss(item()).encode(),
        ("\n \n" + rss(item())).encode(),
        rss(item()).replace("Café", "Caf&eacute;").encode(),
        rss(item()).replace("Café", "Caf\x0bé&#11;&#0;").encode(),
        rss(item()).replace("Café", "CafÃ©").encode(),
    ],
    ids=["utf-16", "cp1252", "wrong-declared", "bom", "blanks", "html-entity", "controls", "mojibake"],
)
def test_what_feeds_get_wrong_is_put_right(content: bytes) -> None:
    (draft,) = _cut(content)
    assert draft == _cut(rss(item()))[0]


def test_ids_that_are_not_ids_are_not_used() -> None:
    assert [draft.ident for draft in _cut(rss(item("same"), item("same"), item("own")))] == [None, None, "own"]
    assert _cut(rss(item()).replace("<guid>g1</guid>", ""))[0].ident in (
        None,
        "https://news.example/press/1",
        "/press/1",
    )


def test_a_title_keeps_no_script_and_a_link_no_javascript() -> None:
    bad = item().replace("Café", "&lt;script&gt;alert(1)&lt;/script&gt;Café").replace("/press/1", "javascript:alert(1)")
    (draft,) = _cut(rss(bad))
    assert draft.title == "Café & bridge: open"
    assert draft.link is None


def test_a_feed_cut_off_in_the_middle_is_refused_at_every_length() -> None:
    whole = rss(item("a"), item("b"), item("c")).encode()
    for length in range(200, len(whole) - 1, 97):
        assert refused("feed", whole[:length])[0] in {"parse", "truncated", "empty", "shape"}


DEEP, MANY = 100_000, 200_000


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (
            (
                '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&'
                "a;</title></item></channel></rss>"
            ),
            "shape",
        ),
        ('<?xml version="1.0"?>\n<!-- x --><!DOCTYPE lolz [<!ENTITY l "lol">]><rss>&l;</rss>', "shape"),
        ("<rss>" + "<a>" * DEEP, "too-large"),
        (
            "<rss version='2.0'><channel><item " + " ".join(f"a{n}='1'" for n in range(MANY)) + "/></channel></rss>",
            "too-large",
        ),
        ("<rss version='2.0'><channel>" + "<item><title>x</title></item>" * 2500 + "</channel></rss>", "too-large"),
        ("<rss><channel>" + "<x/>" * 250_000 + "</channel></rss>", "too-large"),
        ("<rss><!--" + "x" * (10 * 1024 * 1024) + "--></rss>", "too-large"),
        ("<!--" * 200_000, "parse"),
    ],
    ids=["external", "entities", "deep", "attributes", "items", "elements", "large", "comments"],
)
def test_xml_made_to_harm_is_refused_before_it_is_parsed(content: str, kind: str) -> None:
    assert refused("feed", content)[0] == kind


def test_no_file_of_this_machine_is_ever_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("do not read")
    include = rss(
        f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{secret.as_uri()}" parse="text"/>' + item()
    )
    opened: list[str] = []
    hooked = True

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if (
            hooked
            and event in {"open", "socket.connect", "urllib.Request"}
            and ("secret" in str(arguments) or event != "open")
        ):
            opened.append(str(arguments))

    sys.addaudithook(hook)
    got = cuttings(document(include), source("feed"))
    hooked = False
    assert opened == []
    assert "do not read" not in got.drafts[0].text
