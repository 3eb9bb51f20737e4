"""The feeds over HTTP: types, validators, encodings, filters, and bytes that stay as they are."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import feedparser
import pytest
from icalendar import Calendar

from feeds.model.change import What
from tests.publishing.examples import moment, rich_edition, scheduled, sid
from tests.web.seed import ADDRESS, NOW, SOURCE, House, house

TYPES = {
    "/diary.ics": "text/calendar; charset=utf-8",
    "/diary.atom": "application/atom+xml; charset=utf-8",
    "/diary.rss": "application/rss+xml; charset=utf-8",
    "/diary.json": "application/feed+json; charset=utf-8",
    "/releases.atom": "application/atom+xml; charset=utf-8",
    "/releases.rss": "application/rss+xml; charset=utf-8",
    "/releases.json": "application/feed+json; charset=utf-8",
    f"/e/{sid('7k2m9q4d')}.ics": "text/calendar; charset=utf-8",
    f"/e/{sid('7k2m9q4d')}.json": "application/json; charset=utf-8",
}
LISTS = [path for path in TYPES if not path.startswith("/e/")]


@pytest.mark.parametrize("path", TYPES)
def test_each_address_answers_with_its_type_and_validators(rich: House, path: str) -> None:
    answer = rich.client.get(path)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, TYPES[path])
    assert answer.headers["ETag"].startswith('"')
    assert answer.last_modified is not None and answer.last_modified < NOW
    assert answer.headers["Cache-Control"] == "public, max-age=60, stale-if-error=86400"
    assert answer.headers["Vary"] == "Accept-Encoding"
    head = rich.client.head(path)
    assert head.data == b""
    assert dict(head.headers) == dict(answer.headers)


@pytest.mark.parametrize("path", TYPES)
def test_both_validators_give_304_and_the_etag_wins(rich: House, path: str) -> None:
    first = rich.client.get(path)
    etag, date = first.headers["ETag"], first.headers["Last-Modified"]
    for held in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        again = rich.client.get(path, headers={"If-None-Match": held})
        assert (again.status_code, again.data) == (304, b"")
        assert again.headers["Last-Modified"] == date
        assert again.headers["ETag"] == etag
        assert again.headers["Cache-Control"] == first.headers["Cache-Control"]
        assert "Content-Type" not in again.headers
    assert rich.client.get(path, headers={"If-Modified-Since": date}).status_code == 304
    assert rich.client.get(path, headers={"If-Modified-Since": "Tue, 01 Jul 2025 00:00:00 GMT"}).status_code == 200
    assert rich.client.get(path, headers={"If-Modified-Since": "yesterday"}).status_code == 200
    both = {"If-None-Match": '"other"', "If-Modified-Since": date}
    assert rich.client.get(path, headers=both).status_code == 200


def test_gzip_only_when_asked_with_an_etag_of_its_own(rich: House) -> None:
    plain = rich.client.get("/diary.ics")
    zipped = rich.client.get("/diary.ics", headers={"Accept-Encoding": "br, gzip"})
    assert zipped.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(zipped.data) == plain.data
    assert int(zipped.headers["Content-Length"]) == len(zipped.data) < len(plain.data) / 2
    assert zipped.headers["ETag"] != plain.headers["ETag"]
    for refusing in ("gzip;q=0", "br", "identity"):
        assert "Content-Encoding" not in rich.client.get("/diary.ics", headers={"Accept-Encoding": refusing}).headers
    for etag in (plain.headers["ETag"], zipped.headers["ETag"]):
        asked = {"Accept-Encoding": "gzip", "If-None-Match": etag}
        again = rich.client.get("/diary.ics", headers=asked)
        assert (again.status_code, again.headers["ETag"]) == (304, etag)


def test_a_round_without_change_and_a_restart_leave_every_byte(rich: House) -> None:
    before = {path: (answer := rich.client.get(path)).data + answer.headers["ETag"].encode() for path in TYPES}
    for minutes in range(10):
        rich.round(NOW + timedelta(minutes=minutes))
    rich.now = NOW + timedelta(minutes=10)
    rich.__post_init__()
    after = {path: (answer := rich.client.get(path)).data + answer.headers["ETag"].encode() for path in TYPES}
    assert after == before


def test_a_moved_event_is_served_at_once_with_the_same_uid(rich: House) -> None:
    first = rich.client.get("/diary.ics")
    (old,) = [item for item in rich_edition().events if item.id == sid("7k2m9q4d")]
    event = replace(old.event, start=moment("2025-07-16T15:00:00+02:00"))
    rich.keep((), (replace(old, event=event, sequence=2, modified_at=NOW),), What.REVISED)
    second = rich.client.get("/diary.ics", headers={"If-None-Match": first.headers["ETag"]})
    assert second.status_code == 200
    found = {str(item["UID"]): item for item in Calendar.from_ical(second.data).walk("VEVENT")}
    assert found[old.uid]["DTSTART"].to_ical() == b"20250716T150000"
    assert found[old.uid]["SEQUENCE"] == 2
    others = [item.to_ical() for item in Calendar.from_ical(first.data).walk("VEVENT") if item["UID"] != old.uid]
    assert [item.to_ical() for uid, item in found.items() if uid != old.uid] == others
    assert second.last_modified is not None and first.last_modified is not None
    assert second.last_modified > first.last_modified


@pytest.mark.parametrize("path", LISTS)
def test_an_empty_store_serves_valid_empty_feeds(bare: House, path: str) -> None:
    answer = bare.client.get(path)
    assert answer.status_code == 200
    if path.endswith("ics"):
        assert [part.name for part in Calendar.from_ical(answer.data).subcomponents] == ["VTIMEZONE"]
    elif path.endswith("json"):
        assert json.loads(answer.data)["items"] == []
    else:
        parsed = feedparser.parse(answer.data)
        assert (parsed.bozo, parsed.entries) == (False, [])


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/diary.ics?acess=open", "No parameter `acess`. Did you mean `access`?"),
        ("/diary.atom?access=opne", "No value `opne` of `access`. Did you mean `open`?"),
        ("/releases.rss?streamd=1", "No parameter `streamd`. Known: `from`, `lang`, `q`."),
        ("/diary.ics?days=-1", "`days` takes a number of days from 0 to 3660."),
        ("/diary.ics?days=" + "9" * 5000, "`days` takes a number of days from 0 to 3660."),
        ("/diary.ics?from=%3Cscript%3E", "`from` takes names in small letters, digits and hyphens, such as `nato`."),
        (f"/e/{sid('7k2m9q4d')}.ics?x=1", "No parameter `x`: this address takes none."),
    ],
)
def test_what_is_not_known_is_refused_in_one_sentence(rich: House, path: str, sentence: str) -> None:
    answer = rich.client.get(path)
    assert (answer.status_code, answer.text) == (400, sentence + "\n")
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"


def test_what_trackers_add_is_ignored(rich: House) -> None:
    plain = rich.client.get("/diary.ics")
    tracked = rich.client.get("/diary.ics?utm_source=a&_=17&nocache=9&fbclid=z")
    assert (tracked.data, tracked.headers["ETag"]) == (plain.data, plain.headers["ETag"])


def titles(rich: House, query: str) -> list[str]:
    told = json.loads(rich.client.get(f"/diary.json?{query}").data)
    return sorted(item["title"] for item in told["items"])


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("access=none", ["Meeting behind doors"]),
        ("access=none,accredited", ["Meeting behind doors", "Press conference"]),
        ("status=tentative", ["TBC: Plenary"]),
        ("streamed=0&access=unknown", ["TBC: Plenary", "Visit"]),
        ("from=nobody", []),
        ("who=radmila-shekerinska", ["Ceremony at the harbour: Țoiu, Radmila; others"]),
        ("where=ostend&access=none", ["Meeting behind doors"]),
        ("q=plenary", ["TBC: Plenary"]),
        ("past=0&days=2", ["Ceremony at the harbour: Țoiu, Radmila; others", "Meeting behind doors"]),
        ("cancelled=drop&past=0&days=4&streamed=1&access=unknown", ["Ceremony at the harbour: Țoiu, Radmila; others"]),
    ],
)
def test_filters_keep_what_they_say(rich: House, query: str, wanted: list[str]) -> None:
    assert len(titles(rich, "")) == 7
    assert titles(rich, query) == wanted


def test_any_order_of_a_filter_is_the_same_feed(rich: House) -> None:
    one = rich.client.get("/diary.ics?streamed=1&access=unknown,accredited&cancelled=mark")
    two = rich.client.get("/diary.ics?access=accredited&streamed=1&access=unknown")
    assert (one.status_code, one.data, one.headers["ETag"]) == (200, two.data, two.headers["ETag"])
    assert f'<{ADDRESS}/diary.ics?access=accredited,unknown&streamed=1>; rel="canonical"' in one.headers.getlist("Link")
    assert f"SOURCE;VALUE=URI:{ADDRESS}/diary.ics?access=accredited,unknown&streamed=1\r\n" in one.text.replace(
        "\r\n ", ""
    )
    atom = rich.client.get("/diary.atom?streamed=1")
    assert f'<link href="{ADDRESS}/diary.atom?streamed=1" rel="self"' in atom.text.replace("&amp;", "&")
    assert feedparser.parse(atom.data).feed.id != feedparser.parse(rich.client.get("/diary.atom").data).feed.id
    assert b"X-WR-CALNAME:Daybook: accredited media or access not stated\\, streamed" in one.data.replace(b"\r\n ", b"")


def test_cancelled_show_is_confirmed_with_the_word_in_its_title(rich: House) -> None:
    for query, status in (("", "CANCELLED"), ("?cancelled=show", "CONFIRMED")):
        found = Calendar.from_ical(rich.client.get(f"/diary.ics{query}").data).walk("VEVENT")
        (dinner,) = [event for event in found if "Dinner" in event["SUMMARY"]]
        assert (dinner["SUMMARY"], dinner["STATUS"]) == ("CANCELLED: Dinner", status)


def test_a_window_of_days_moves_at_midnight_with_its_last_modified(rich: House) -> None:
    first = rich.client.get("/diary.ics?past=0")
    rich.now = NOW + timedelta(days=3)
    second = rich.client.get("/diary.ics?past=0", headers={"If-Modified-Since": first.headers["Last-Modified"]})
    assert second.status_code == 200
    assert first.data.count(b"BEGIN:VEVENT") > second.data.count(b"BEGIN:VEVENT") > 0


def test_an_event_as_json_is_the_object_with_its_history(rich: House) -> None:
    told = json.loads(rich.client.get(f"/e/{sid('7k2m9q4d')}.json").data)
    assert told["url"] == f"{ADDRESS}/e/{sid('7k2m9q4d')}/ceremony-at-the-harbour-toiu-radmila-others"
    assert (told["id"], told["from"], told["release"], told["sequence"]) == (
        sid("7k2m9q4d"),
        SOURCE.id,
        sid("h6q2wsab"),
        1,
    )
    assert (told["start"], told["end"], told["stream_url"]) == (
        "2025-07-16T14:30:00+02:00",
        None,
        "https://stream.example/live?a=1&b=2",
    )
    assert told["evidence"]["start"] == [95, 107]


def test_links_come_from_the_configured_address(tmp_path: Path) -> None:
    made = house(tmp_path, rich_edition())
    made.address = "https://news.example/daybook"
    made.__post_init__()
    forged = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example"}
    for path in (*TYPES, "/", "/releases", "/nope", "/healthz", f"/e/{sid('7k2m9q4d')}"):
        answer = made.client.get(path, headers=forged)
        assert b"evil.example" not in answer.data
        assert "evil.example" not in str(answer.headers)
    assert b"https://news.example/daybook/e/" in made.client.get("/diary.atom").data
    assert b'href="/daybook/releases"' in made.client.get("/").data
    assert made.client.get(f"/e/{sid('7k2m9q4d')}").headers["Location"].startswith("/daybook/e/")
    made.store.close()


def test_stale_sources_leave_feeds_as_they_were(rich: House) -> None:
    first = rich.client.get("/diary.ics")
    before = first.data
    assert "Daybook-Stale" not in first.headers
    for n in range(4):
        rich.round(NOW + timedelta(hours=n), error="The newsroom answered 500.")
    rich.now = NOW + timedelta(hours=4)
    after = rich.client.get("/diary.ics", headers={"If-None-Match": first.headers["ETag"]})
    assert (after.status_code, after.headers["Daybook-Stale"]) == (304, "council; since=2025-07-14T07:38:00Z")
    assert rich.client.get("/diary.ics").data == before


def test_a_thousand_events_fit(bare: House) -> None:
    many = [scheduled(f"e{n:07}", start=moment("2025-07-16T14:30:00+02:00")) for n in range(1000)]
    bare.keep(rich_edition().entries, many)
    answer = bare.client.get("/diary.ics")
    assert 900 < answer.data.count(b"BEGIN:VEVENT") <= 1000
    assert len(answer.data) < 1_000_000
    assert f"UID:{max(item.uid for item in many)}" in answer.text  # the last in order; the first ones went


def test_alarms_only_where_asked_and_only_for_what_takes_place(rich: House) -> None:
    assert b"VALARM" not in rich.client.get("/diary.ics").data
    answer = rich.client.get("/diary.ics?alarms=15,1440")
    found = {str(event["SUMMARY"]): event.walk("VALARM") for event in Calendar.from_ical(answer.data).walk("VEVENT")}
    assert {title for title, alarms in found.items() if alarms} == {
        "Ceremony at the harbour: Țoiu, Radmila; others",
        "Press conference",
    }
    for alarm, minutes in zip(found["Press conference"], (1440, 15), strict=True):
        assert alarm["TRIGGER"].dt == timedelta(minutes=-minutes)
        assert (alarm["ACTION"], alarm["DESCRIPTION"]) == ("DISPLAY", "Press conference")
    assert rich.client.get("/diary.ics?alarms=1440&alarms=15").data == answer.data
