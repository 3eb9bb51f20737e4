"""The subscribe page: choices become addresses, and each app's link leads to the same calendar."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import parse_qs, unquote, urlsplit

from icalendar import Calendar

from tests.web.seed import ADDRESS, House
from tests.web.test_pages import page

CHOICE = "/subscribe?from=&who=radmila-shekerinska&streamed=1&cancelled=mark"
QUERY = "?streamed=1&who=radmila-shekerinska"


def test_a_choice_becomes_an_address_that_is_always_shown(rich: House) -> None:
    html = unescape(rich.client.get(CHOICE).text)
    assert f'<code class="addr" id="address">{ADDRESS}/diary.ics{QUERY}</code>' in html
    assert f'href="/diary.atom{QUERY}"' in html
    assert f'href="/changes.atom{QUERY}"' in html
    assert '<option value="radmila-shekerinska" selected>' in html
    calendar = Calendar.from_ical(rich.client.get(f"/diary.ics{QUERY}").data)
    assert [event["SUMMARY"] for event in calendar.walk("VEVENT")] == ["Ceremony at the harbour: Țoiu, Radmila; others"]


def test_each_apps_link_carries_the_whole_address(rich: House) -> None:
    links = page(rich, CHOICE).links
    (google,) = [link for link in links if "calendar.google.com" in link]
    (cid,) = parse_qs(urlsplit(google).query)["cid"]
    assert cid == "webcal://daybook.example/diary.ics?cancelled=show&streamed=1&who=radmila-shekerinska"
    assert f"webcal://daybook.example/diary.ics{QUERY}" in links
    for host in ("outlook.live.com", "outlook.office.com"):
        (outlook,) = [link for link in links if host in link]
        assert parse_qs(urlsplit(outlook).query)["url"] == [f"{ADDRESS}/diary.ics{QUERY}"]
        assert unquote(outlook).count("diary.ics") == 1


def test_nothing_chosen_is_everything(rich: House) -> None:
    html = rich.client.get("/subscribe?from=&who=&where=&cancelled=mark").text
    assert f'id="address">{ADDRESS}/diary.ics</code>' in html
    assert re.search(r"7 events in all", html)


def test_a_choice_that_finds_nothing_says_that_it_stays_valid(rich: House) -> None:
    assert "Nothing ahead at the moment. The calendar stays valid" in page(rich, "/subscribe?from=nobody").text


def test_the_page_of_sources_says_how_each_is_doing(rich: House) -> None:
    text = page(rich, "/sources").text
    assert "Council newsroom ok" in text
    assert "Last read 09:38 CEST, every 15 min" in text
    assert "Read from it 2 releases , 7 events , 1 to check" in text
