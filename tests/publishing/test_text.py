"""The last gate before bytes, and the words in which days and moments are told."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from feeds.model.event import Deadline
from feeds.publishing.addresses import slug
from feeds.publishing.text import address, clean, html, line, paragraphs
from feeds.publishing.wording import clock_text, day_text, days_text, deadline_text, offset_text, when_text, zone_text
from tests.publishing.examples import moment


@given(some.text())
def test_clean_text_has_line_feeds_and_nothing_that_breaks(text: str) -> None:
    found = clean(text)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]", found)
    assert found == clean(found)
    assert len(found.splitlines()) <= found.count("\n") + 1
    found.encode()


@given(some.text())
def test_a_line_is_one_line_and_never_empty(text: str) -> None:
    found = line(text, 40)
    assert 0 < len(found) <= 40 and "\n" not in found


@pytest.mark.parametrize(
    ("given_", "wanted"),
    [
        ("https://a.example/x?y=1&z=2#w", "https://a.example/x?y=1&z=2#w"),
        ("https://bücher.example/größe", "https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe"),
        ("https://a.example/100%25", "https://a.example/100%25"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//a.example/x", None),
        ("/x", None),
        ("https://", None),
        ("https://a.example/\r\nX: y", None),
        ("https://a.example/a b", None),
        ('https://a.example/"onclick', None),
        ("https://[::1", None),
        ("http://\\@a.example", None),
        ("", None),
        (None, None),
    ],
)
def test_only_absolute_http_addresses_pass(given_: str | None, wanted: str | None) -> None:
    assert address(given_) == wanted


def test_paragraphs_become_escaped_html() -> None:
    assert paragraphs("a\n \n\nb\nc\r\n\r\n") == ("a", "b\nc")
    assert html(("a & <b>", "c\nd")) == "<p>a &amp; &lt;b&gt;</p><p>c<br>d</p>"


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("NATO Deputy Secretary General’s visit", "nato-deputy-secretary-generals-visit"),
        ("Țoiu, Łódź & Straße", "toiu-lodz-strasse"),
        ("会議", "untitled"),
        ("", "untitled"),
        ("word " * 30, "word-word-word-word-word-word-word-word-word-word-word-word"),
        ("x" * 200, "x" * 60),
    ],
)
def test_slugs_are_plain_words(title: str, wanted: str) -> None:
    assert slug(title) == wanted


@given(some.text())
def test_any_title_gives_a_slug_that_needs_no_encoding(title: str) -> None:
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", slug(title))


def test_days_are_told_as_a_newsroom_does() -> None:
    assert day_text(date(2025, 7, 16)) == "Wednesday 16 July 2025"
    assert day_text(date(2025, 7, 16), short=True, year=False) == "Wed 16 Jul"
    assert days_text(date(2025, 7, 11), date(2025, 7, 12)) == "11 to 12 July 2025"
    assert days_text(date(2025, 6, 30), date(2025, 7, 2)) == "30 June to 2 July 2025"
    assert days_text(date(2025, 12, 31), date(2026, 1, 1)) == "31 December 2025 to 1 January 2026"
    assert days_text(date(2025, 7, 11), date(2025, 7, 11)) == "Friday 11 July 2025"


def test_a_clock_never_comes_without_its_zone() -> None:
    assert when_text(moment("2025-07-16T14:30:00+02:00")) == "Wednesday 16 July 2025, 14:30 CEST"
    assert clock_text(moment("2025-07-16T09:05:00+02:00")) == "09:05"
    assert zone_text(moment("2025-07-16T14:30:00+02:00", label="Brussels time")) == "Brussels time"
    assert zone_text(moment("2025-07-16T14:30:00+02:00", label=None)) == "CEST"
    assert zone_text(moment("2025-07-16T14:30:00+05:45", "Asia/Kathmandu", None)) == "UTC+5:45"
    assert offset_text(moment("2025-01-16T14:30:00-03:30", "America/St_Johns").at, "America/St_Johns") == "UTC-3:30"
    assert offset_text(moment("2025-01-16T14:30:00+00:00", "Europe/London").at, "Europe/London") == "UTC"


def test_a_deadline_says_by_when_and_what_for() -> None:
    assert deadline_text(Deadline(at=date(2025, 7, 14), what="written\nquestions")) == (
        "By Monday 14 July 2025: written questions"
    )
