"""Atom, RSS and JSON Feed as readers see them."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from feeds.model.edition import Edition
from feeds.publishing import publish
from feeds.publishing.items import LIMIT, items_of
from tests.publishing.examples import LATER, SEEN, edition, entry, rich_edition, scheduled
from tests.publishing.test_ical import NASTY

ATOM = "{http://www.w3.org/2005/Atom}"


def releases() -> Edition:
    """The list of releases."""
    told = entry("bbbbbbbb", "Bread & <circuses>", "First.\n\nSecond line\nbroken.", link="https://council.example/b")
    return edition(entries=(told, entry()), path="/releases", title="Daybook releases")


@pytest.mark.parametrize("form", ["atom", "rss"])
@pytest.mark.parametrize("made", [rich_edition(), releases(), edition(entries=())], ids=["diary", "releases", "empty"])
def test_feedparser_finds_no_fault(form: str, made: Edition) -> None:
    parsed = feedparser.parse(publish(made, form).body)
    assert not parsed.bozo
    assert len(parsed.entries) == len(items_of(made))
    assert all(each.id.startswith("urn:uuid:") for each in parsed.entries)
    assert parsed.feed.title == made.title


@pytest.mark.parametrize("made", [rich_edition(), releases(), edition(entries=())], ids=["diary", "releases", "empty"])
def test_atom_holds_to_rfc_4287(made: Edition) -> None:
    root = ET.fromstring(publish(made, "atom").body)
    assert root.tag == ATOM + "feed"
    assert [link.get("href") for link in root.findall(ATOM + "link") if link.get("rel") == "self"] == [
        f"https://daybook.example{made.path}.atom"
    ]
    ids = [root.findtext(ATOM + "id")]
    assert root.find(f"{ATOM}author/{ATOM}name") is not None
    for item in root.findall(ATOM + "entry"):
        ids.append(item.findtext(ATOM + "id"))
        assert item.findtext(f"{ATOM}author/{ATOM}name") == "Council newsroom"
        assert item.find(ATOM + "title").get("type") in (None, "text")
        assert item.findtext(ATOM + "updated") >= item.findtext(ATOM + "published")
        assert item.find(ATOM + "content").get("type") == "html"
        plain = [link for link in item.findall(ATOM + "link") if link.get("rel", "alternate") == "alternate"]
        assert len(plain) == 1
    assert len(set(ids)) == len(ids)
    assert None not in ids


def test_dates_are_those_of_the_news() -> None:
    at = datetime(2025, 7, 9, 8, tzinfo=UTC)
    (item,) = items_of(edition(scheduled(modified_at=LATER), entries=(entry(published=at),)))
    assert (item.published, item.updated) == (at, LATER)
    (ahead,) = items_of(edition(scheduled(), entries=(entry(published=SEEN + timedelta(days=30)),)))
    assert ahead.published == SEEN
    (added,) = items_of(edition(scheduled(created_at=LATER, modified_at=LATER), entries=(entry(published=at),)))
    assert added.published == LATER


def test_what_was_revised_last_comes_first_and_fifty_are_kept() -> None:
    many = [scheduled(f"e{n:07}", modified_at=SEEN + timedelta(minutes=n)) for n in range(LIMIT + 20)]
    shown = items_of(edition(*many))
    assert len(shown) == LIMIT
    assert [item.scheduled for item in shown] == list(reversed(many))[:LIMIT]


def test_updated_is_taken_from_the_values() -> None:
    root = ET.fromstring(publish(edition(scheduled(modified_at=LATER), updated=SEEN), "atom").body)
    assert root.findtext(ATOM + "updated") == "2025-07-11T15:20:00+00:00"
    assert ET.fromstring(publish(edition(entries=(), updated=SEEN), "atom").body).findtext(ATOM + "updated") == (
        "2025-07-10T14:50:00+00:00"
    )


def test_an_edit_of_the_release_elsewhere_touches_no_diary_item() -> None:
    before = edition(scheduled())
    after = replace(before, entries=(entry(body="Other words."),))
    for form in ("atom", "rss"):
        assert publish(before, form).body == publish(after, form).body


def test_releases_carry_their_whole_text_escaped() -> None:
    for form in ("atom", "rss"):
        first = feedparser.parse(publish(releases(), form).body).entries[0]
        assert first.title == "Bread &amp; &lt;circuses&gt;" or first.title == "Bread & <circuses>"
        body = first.content[0].value if form == "atom" else first.summary
        assert "<p>First.</p><p>Second line<br />broken.</p>" in body.replace("<br>", "<br />")


def test_rss_guids_are_no_links() -> None:
    root = ET.fromstring(publish(rich_edition(), "rss").body)
    guids = root.findall("channel/item/guid")
    assert len(guids) == len(rich_edition().events)
    assert {guid.get("isPermaLink") for guid in guids} == {"false"}
    assert all((date.text or "").endswith(" +0000") for date in root.iter("pubDate"))


def test_json_feed_has_what_1_1_asks_for() -> None:
    told = json.loads(publish(rich_edition(), "json").body)
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    assert told["feed_url"] == "https://daybook.example/diary.json"
    for item in told["items"]:
        assert (
            isinstance(item["id"], str)
            and item["content_html"]
            and item["url"].startswith("https://daybook.example/e/")
        )
        assert datetime.fromisoformat(item["date_published"]) <= datetime.fromisoformat(item["date_modified"])
        assert item["_daybook"]["url"] == item["url"]
    moved = told["items"][0]["_daybook"]
    assert (moved["start"], moved["end"], moved["sequence"]) == ("2025-07-16T14:30:00+02:00", None, 1)
    assert moved["changes"][0]["was"] == "2025-07-16T14:00:00+02:00"


@pytest.mark.parametrize("form", ["atom", "rss", "json"])
@pytest.mark.parametrize("evil", [*NASTY, "]]>", "<script>alert(1)</script>", "&#0;", "\x9f"], ids=ascii)
def test_no_text_breaks_a_feed_or_runs_in_a_reader(form: str, evil: str) -> None:
    made = edition(
        scheduled(title=f"A{evil}B", location=evil),
        entries=(entry(title=f"T{evil}", body=f"one{evil}two\n\n{evil}", link=f"https://a.example/{evil}"),),
    )
    for path in ("/diary", "/releases"):
        body = publish(replace(made, path=path), form).body
        if form == "json":
            html = json.loads(body)["items"][0]["content_html"]
        else:
            root = ET.fromstring(body)
            html = "".join(each.text or "" for each in (*root.iter(ATOM + "content"), *root.iter("description")))
            assert not feedparser.parse(body).bozo
        assert "<script" not in html
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", body.decode())


@settings(max_examples=60, deadline=None)
@given(title=some.text(max_size=400), body=some.text(max_size=400))
def test_any_text_makes_feeds_that_read_back(title: str, body: str) -> None:
    made = edition(scheduled(title=title), entries=(entry(title=title, body=body),))
    for path in ("/diary", "/releases"):
        shown = replace(made, path=path)
        assert len(ET.fromstring(publish(shown, "atom").body).findall(ATOM + "entry")) == 1
        assert len(ET.fromstring(publish(shown, "rss").body).findall("channel/item")) == 1
        assert len(json.loads(publish(shown, "json").body)["items"]) == 1
