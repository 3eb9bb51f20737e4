"""The pages as people meet them: both clocks, words for every state, marks that exist, and no dead link."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html import unescape
from html.parser import HTMLParser

import pytest

from feeds.model.change import What
from feeds.model.edition import FieldChange, Presence
from feeds.model.event import Access, Status
from tests.publishing.examples import LATER, entry, rich_edition, scheduled, sid
from tests.web.seed import ADDRESS, NOW, House

EVENT = f"/e/{sid('7k2m9q4d')}/ceremony-at-the-harbour-toiu-radmila-others"
RELEASE = f"/r/{sid('h6q2wsab')}/secretary-general-to-open-the-harbour"


class Page(HTMLParser):
    """Links, marks and text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.h1 = 0
        self.tags: list[str] = []
        self.feed(html)
        self.text = " ".join(
            unescape(re.sub(r"<[^>]*>", " ", re.sub(r"<(script|style|svg).*?</\1>", "", html, flags=re.S))).split()
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags.append(tag)
        self.h1 += tag == "h1"
        assert "style" not in told and not any(name.startswith("on") for name in told)
        if told.get("id"):
            self.ids.append(str(told["id"]))
        if tag in ("a", "link") and told.get("href"):
            self.links.append(str(told["href"]))
        if tag == "script" and told.get("src"):
            self.links.append(str(told["src"]))


def page(rich: House, path: str, code: int = 200) -> Page:
    answer = rich.client.get(path)
    assert answer.status_code == code, answer.text
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    made = Page(answer.text)
    assert made.h1 == 1
    assert len(set(made.ids)) == len(made.ids)
    return made


def test_front_page_tells_the_announced_time_its_zone_and_utc(rich: House) -> None:
    html = rich.client.get("/").text
    assert '<time class="t dt-start" datetime="2025-07-16T14:30:00+02:00">14:30</time>' in html
    assert '<abbr title="UTC+2">CEST</abbr>' in html
    assert "12:30 UTC" in html
    assert "Moved, was 14:00 CEST" in html
    text = page(rich, "/").text
    for wanted in (
        "Today Monday 14 July 2025",
        "Time not stated",
        "No media opportunity",
        "Access not stated",
        "Accredited media",
    ):
        assert wanted in text
    assert "00:00" not in text
    assert "Tuesday 15 July Nothing announced" in text
    assert "Council newsroom checked 3 min ago" in text


def test_no_link_is_dead_and_nothing_comes_from_elsewhere(rich: House) -> None:
    seen, todo = set(), ["/"]
    while todo:
        path = todo.pop()
        made = page(rich, path)
        for link in made.links:
            if link.startswith("#"):
                assert link[1:] in made.ids, f"{link} on {path}"
            near = link.removeprefix(ADDRESS)
            if near.startswith("/") and near not in seen:
                seen.add(near)
                bare, _, anchor = near.partition("#")
                answer = rich.client.get(bare)
                assert answer.status_code == 200, f"{near} on {path}"
                if answer.headers["Content-Type"].startswith("text/html"):
                    if anchor:
                        assert anchor in Page(answer.text).ids, f"{near} on {path}"
                    todo.append(bare)
    assert EVENT in seen and RELEASE in seen and "/diary.ics" in seen
    assert any(link.startswith("/static/daybook.") for link in seen)


@pytest.mark.parametrize(
    "zone,clock", [("Europe/Kyiv", "15:30"), ("America/New_York", "08:30"), ("Asia/Tokyo", "21:30")]
)
def test_a_zone_in_the_address_adds_the_visitors_clock(rich: House, zone: str, clock: str) -> None:
    assert clock not in page(rich, "/").text
    for path in ("/", EVENT):
        assert clock in page(rich, f"{path}?tz={zone}").text
        assert f'<link rel="canonical" href="{ADDRESS}{path}">' in rich.client.get(f"{path}?tz={zone}").text


def test_where_clocks_agree_there_is_one_line(rich: House) -> None:
    assert (
        'class="yours" data-big="2025-07-16T14:30:00+02:00" hidden' in rich.client.get(f"{EVENT}?tz=Europe/Paris").text
    )
    assert 'class="yours" data-big="2025-07-16T14:30:00+02:00">' in rich.client.get(f"{EVENT}?tz=Europe/London").text
    assert "14:30 Paris" not in page(rich, "/?tz=Europe/Paris").text
    assert "13:30 London" in page(rich, "/?tz=Europe/London").text


def test_another_date_shows_its_weekday(rich: House) -> None:
    assert "00:30 Auckland Thu" in page(rich, "/?tz=Pacific/Auckland").text


def test_cities_are_spelt_as_their_people_do(rich: House) -> None:
    text = page(rich, "/?tz=Asia/Calcutta").text
    assert "Kolkata" in text and "Calcutta" not in text


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/?tz=Kyyiv", "`Kyyiv` is not a time zone. Did you mean `Europe/Kyiv`?"),
        ("/?tz=Europe/Brusels", "`Europe/Brusels` is not a time zone. Did you mean `Europe/Brussels`?"),
        ("/?steamed=1", "No parameter `steamed`. Did you mean `streamed`?"),
        ("/?tz=%3Cscript%3Ealert(1)%3C/script%3E", "is not a time zone. Try `Europe/Brussels`."),
    ],
)
def test_a_mistyped_address_gets_a_hint(rich: House, path: str, sentence: str) -> None:
    made = page(rich, path, 400)
    assert sentence in made.text
    assert made.tags.count("script") == 1


@pytest.mark.parametrize(
    "path", ["/nope", "/e/zzzzzzzz", "/r/zzzzzzzz/x", "/diary.ics%00.html", "/e/%00", "/%2e%2e/etc", "/x" * 4000]
)
def test_what_is_not_there_gets_a_sentence(rich: House, path: str) -> None:
    made = page(rich, path, 404)
    assert "There is no such page" in made.text
    assert "/" in made.links


def test_wrong_or_missing_words_lead_to_the_right_address(rich: House) -> None:
    for path, goal in ((EVENT[:11], EVENT), (EVENT[:11] + "/other", EVENT), (RELEASE[:11], RELEASE)):
        answer = rich.client.get(path)
        assert (answer.status_code, answer.headers["Location"]) == (301, goal)


def test_event_page_tells_every_fact_or_that_it_is_not_stated(rich: House) -> None:
    text = page(rich, EVENT).text
    for wanted in (
        "As announced 14:30 CEST Wednesday 16 July 2025",
        "UTC 12:30 End not stated",
        "Who Radmila Shekerinska, Deputy Secretary General Ada Ö.",
        "Where Harbour house, Ostend",
        "Media access Not stated in the release",
        "By Tuesday 15 July 2025, 17:00 CEST: registration",
        "Start moved from 14:00 to 14:30 CEST",
        "First listed Start Wednesday 16 July 2025, 14:00 CEST",
        "1430 CEST (1230 UTC)",
        "Starts in 2 days 4 h",
    ):
        assert wanted in text
    html = rich.client.get(EVENT).text
    assert 'href="https://stream.example/live?a=1&amp;b=2"' in html


def test_marked_words_are_words_of_the_release(rich: House) -> None:
    text = rich_edition().entries[0].release.text
    for path in (EVENT, RELEASE):
        marks = re.findall(r"<mark>(.*?)<sup>(.*?)</sup></mark>", rich.client.get(path).text)
        assert marks == [(text[95:107], "start")]


def test_linked_data_holds_only_stated_facts(rich: House) -> None:
    html = rich.client.get(EVENT).text
    told = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.S).group(1))
    assert told["startDate"] == "2025-07-16T14:30:00+02:00"
    assert told["previousStartDate"] == "2025-07-16T14:00:00+02:00"
    assert told["eventStatus"] == "https://schema.org/EventRescheduled"
    assert "endDate" not in told and "organizer" not in told


@pytest.mark.parametrize(
    ("access", "words"),
    [
        (Access.OPEN, "Open to media"),
        (Access.ACCREDITED, "Accredited media"),
        (Access.POOL, "Pool only"),
        (Access.INVITATION, "By invitation"),
        (Access.NONE, "No media opportunity"),
        (Access.UNKNOWN, "Access not stated"),
    ],
)
def test_access_is_told_in_words(bare: House, access: Access, words: str) -> None:
    bare.keep([entry()], [scheduled(access=access)])
    assert words in page(bare, "/").text
    assert words in bare.client.get("/diary.ics").text.replace("\r\n ", "")


@pytest.mark.parametrize(
    ("after", "on", "said"),
    [
        (timedelta(minutes=-10), False, "Starts in 10 min"),
        (timedelta(minutes=6), True, "Started 6 min ago"),
        (timedelta(minutes=70), False, "Started 1 h 10 min ago, end not stated"),
        (timedelta(hours=4), False, None),
    ],
)
def test_on_now_for_an_hour_then_started_then_past(bare: House, after: timedelta, on: bool, said: str | None) -> None:
    bare.keep([entry()], [scheduled()])
    bare.now = datetime(2025, 7, 16, 12, 30, tzinfo=UTC) + after
    text = page(bare, "/").text
    assert ("On now" in text) is on
    assert said in text if said else "Earlier 1 event" in text


def test_a_cancelled_event_is_struck_out_and_cannot_be_added(bare: House) -> None:
    item = scheduled(
        status=Status.CANCELLED, changes=(FieldChange(at=LATER, field="status", was="confirmed", now="cancelled"),)
    )
    bare.keep([entry()], [item])
    for path in ("/", EVENT):
        html = bare.client.get(path).text
        assert "<s>" in html and "Cancelled" in Page(html).text
        assert not re.search(rf'class="btn[^>]*href="/e/{item.id}.ics"', html)
    assert "Seen on Fri 11 Jul 2025, 17:20 CEST" in page(bare, EVENT).text


def test_postponed_and_to_be_confirmed_have_their_words(bare: House) -> None:
    bare.keep([entry()], [scheduled("1", status=Status.POSTPONED), scheduled("2", status=Status.TENTATIVE)])
    text = page(bare, "/").text
    assert "Postponed, no new date" in text and "To be confirmed" in text


def test_what_was_withdrawn_says_so_and_is_not_called_cancelled(bare: House) -> None:
    bare.keep([entry()], [scheduled(presence=Presence.WITHDRAWN, missing_since=LATER, sequence=1)])
    text = page(bare, EVENT).text
    assert "No longer on the newsroom’s page since Friday 11 July 2025" in text
    assert "Cancelled" not in text


def test_an_empty_diary_says_what_was_read(bare: House) -> None:
    bare.round(NOW - timedelta(minutes=3))
    text = page(bare, "/").text
    assert "Nothing announced for the next 14 days Council newsroom checked 3 min ago" in text


def test_a_stale_source_gets_a_band(rich: House) -> None:
    assert "Times may have changed since" not in page(rich, "/").text
    rich.now = NOW + timedelta(hours=3)
    text = page(rich, "/").text
    assert "Council newsroom last read 09:38 CEST, 3 h 3 min ago. Times may have changed since." in text


def test_old_events_alone_are_shown_open(bare: House) -> None:
    bare.keep([entry()], [scheduled()])
    bare.now = NOW + timedelta(days=300)
    html = bare.client.get("/").text
    assert '<details class="day past" id="earlier" open>' in html
    assert 'datetime="2025-07-16T14:30:00+02:00"' in html


def test_pages_are_rendered_once_a_minute(rich: House) -> None:
    first = rich.client.get("/")
    rich.now = NOW + timedelta(seconds=10)
    again = rich.client.get("/", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    rich.now = NOW + timedelta(minutes=2)
    assert rich.client.get("/", headers={"If-None-Match": first.headers["ETag"]}).status_code == 200


def test_hostile_text_is_only_text(bare: House) -> None:
    evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}'
    item = scheduled(title=evil, location=evil, written=evil)
    bare.keep([entry(title=evil, body=evil, contact=evil)], [item])
    for path in ("/", "/releases", f"/e/{item.id}", f"/r/{item.release}"):
        answer = bare.client.get(path, follow_redirects=True)
        made = Page(answer.text)
        assert made.tags.count("script") == (2 if "/e/" in path else 1)
        assert "img" not in made.tags
        assert "49" not in re.findall(r"\b49\b", made.text)


def test_first_view_weighs_less_than_fifteen_kilobytes(rich: House) -> None:
    made = page(rich, "/")
    weight = 0
    for path in ("/", *(link for link in made.links if link.startswith("/static/"))):
        weight += len(rich.client.get(path, headers={"Accept-Encoding": "gzip"}).data)
    assert weight < 15_000


def test_static_files_live_a_year_under_their_hash(rich: House) -> None:
    for link in page(rich, "/").links:
        if link.startswith("/static/"):
            answer = rich.client.get(link)
            assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
            assert not link.endswith(".js") or len(answer.data) < 5000
    assert rich.client.get("/static/daybook.css").status_code == 404


def test_filters_on_the_page_lead_to_the_filtered_calendar(rich: House) -> None:
    made = page(rich, "/?access=none")
    assert "Meeting behind doors" in made.text and "Press conference" not in made.text
    assert f"{ADDRESS}/diary.ics?access=none" in made.links
    assert "webcal://daybook.example/diary.ics?access=none" in made.links


def test_a_revision_shows_on_the_next_request(rich: House) -> None:
    page(rich, "/")
    told = replace(rich_edition().entries[0], revised_at=NOW)
    changed = replace(
        told, release=replace(told.release, title="Harbour closed", text="Harbour closed\n\n" + told.release.body)
    )
    rich.keep([changed], (), What.REVISED)
    assert "Harbour closed" in page(rich, "/").text


def test_a_later_release_that_cancels_is_linked_both_ways(bare: House) -> None:
    later = entry("zzzzzzzz", "CANCELLED: Harbour", related=(sid("h6q2wsab"),))
    item = scheduled(status=Status.CANCELLED, told_by=sid("zzzzzzzz"), sequence=1)
    bare.keep([entry(), later], [item])
    assert f"/r/{sid('zzzzzzzz')}/cancelled-harbour" in page(bare, EVENT).links
    assert RELEASE in page(bare, f"/r/{sid('zzzzzzzz')}/cancelled-harbour").links


def test_a_day_beyond_every_clock_costs_no_page(bare: House) -> None:
    far = [scheduled("1", start=date(9999, 12, 31)), scheduled("2", start=date(2, 1, 1)), scheduled("3", title="Walk")]
    bare.keep([entry()], far)
    for path in ("/", "/releases", "/changes", "/subscribe", "/sources"):
        assert bare.client.get(path).status_code == 200
    assert "Walk" in page(bare, "/").text
