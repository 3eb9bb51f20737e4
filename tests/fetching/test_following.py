"""Lists with pages behind them, and folders of mail: one document with parts."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from feeds.fetching import Manners, fetch, robots
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.errors import FetchError
from feeds.model.newsroom import Source
from tests.fetching.naughty import Naughty, conditional, page, status

NOW = datetime(2025, 7, 14, 8, 0, tzinfo=UTC)
FAST = Manners(total=5)


@pytest.fixture
def server():
    robots.forget()
    with Naughty() as naughty:
        naughty.script("/list", conditional(b"/a /b /c"))
        for name in "abc":
            naughty.script(f"/{name}", conditional(f"page {name}".encode()))
        yield naughty


def get(server: Naughty, validators: Validators | None = None, **options: str):
    source = Source(id="s", name="S", kind="listing", url=server.url("/list"), zone="UTC", every=60, options=options)

    def links(document: Document) -> tuple[str, ...]:
        return tuple(server.url(path) for path in document.content.decode().split())

    return fetch(source, validators or Validators(), NOW, server.allow, FAST, links)


def contents(document: Document) -> list[bytes | None]:
    return [part.content if isinstance(part, Document) else None for part in document.parts]


def test_pages_behind_a_list_come_as_parts(server):
    got = get(server)
    assert contents(got) == [b"page a", b"page b", b"page c"]
    assert [part.address for part in got.parts] == [server.url(f"/{name}") for name in "abc"]
    assert set(got.validators.parts) == {server.url(f"/{name}") for name in "abc"}


def test_nothing_new_is_unchanged_and_asked_conditionally(server):
    first = get(server)
    asked = len(server.asked)
    second = get(server, first.validators)
    assert isinstance(second, Unchanged)
    assert second.validators == first.validators
    assert all("if-none-match" in request.headers for request in server.asked[asked:])
    assert len(server.asked) == asked + 4


def test_edited_page_behind_an_unchanged_list_is_found(server):
    first = get(server)
    server.script("/b", conditional(b"page b, edited"))
    second = get(server, first.validators)
    assert isinstance(second, Document)
    assert contents(second) == [None, b"page b, edited", None]
    assert server.paths().count("/b") == 2
    assert isinstance(get(server, second.validators), Unchanged)


def test_page_that_fails_costs_only_itself_and_is_asked_again(server):
    first = get(server)
    server.script("/b", status(500))
    server.script("/list", conditional(b"/a /b /c /d"))
    server.script("/d", conditional(b"page d"))
    second = get(server, first.validators)
    assert [part.address for part in second.parts] == [server.url(path) for path in ("/a", "/c", "/d")]
    assert second.validators.parts[server.url("/b")] == first.validators.parts[server.url("/b")]


def test_list_whose_pages_all_fail_has_failed(server):
    for name in "abc":
        server.script(f"/{name}", status(503, "Retry-After: 90"))
    with pytest.raises(FetchError) as raised:
        get(server)
    assert (raised.value.kind, raised.value.retry_after) == ("status", 90)


def test_no_more_pages_than_told_are_asked_for(server):
    assert contents(get(server, most="2")) == [b"page a", b"page b"]


def test_links_inside_are_refused_like_any_address(server):
    with Naughty() as canary:
        canary.script("/x", page(b"secret"))
        server.script("/list", page(b"/a"))
        source = Source(id="s", name="S", kind="listing", url=server.url("/list"), zone="UTC", every=60)
        got = fetch(
            source, Validators(), NOW, server.allow, FAST, lambda _document: (canary.url("/x"), server.url("/a"))
        )
        assert [part.address for part in got.parts] == [server.url("/a")]
        assert canary.asked == []


def settle(path, content: bytes, hours: float = 1) -> None:
    path.write_bytes(content)
    old = (NOW - timedelta(hours=hours)).timestamp()
    os.utime(path, (old, old))


def test_folder_of_mail_is_read_message_by_message(tmp_path):
    source = Source(id="s", name="S", kind="mail", url=tmp_path.as_uri(), zone="UTC", every=60)
    settle(tmp_path / "1.eml", b"Subject: one\n\nfirst")
    settle(tmp_path / "2.eml", b"Subject: two\n\nsecond")
    settle(tmp_path / ".hidden.eml", b"no")
    settle(tmp_path / "notes.pdf", b"no")
    first = fetch(source, Validators(), NOW)
    assert contents(first) == [b"Subject: one\n\nfirst", b"Subject: two\n\nsecond"]
    assert {part.media_type for part in first.parts} == {"message/rfc822"}
    assert isinstance(fetch(source, first.validators, NOW), Unchanged)
    settle(tmp_path / "3.eml", b"Subject: three\n\nthird")
    again = fetch(source, first.validators, NOW)  # whole: what comes without its words would count as gone
    assert contents(again) == [b"Subject: one\n\nfirst", b"Subject: two\n\nsecond", b"Subject: three\n\nthird"]


def test_maildir_has_its_messages_in_new_and_cur(tmp_path):
    for name in ("new", "cur", "tmp"):
        (tmp_path / name).mkdir()
        settle(tmp_path / name / "1752480000.M1.host", name.encode())
    source = Source(id="s", name="S", kind="mail", url=tmp_path.as_uri(), zone="UTC", every=60)
    assert sorted(contents(fetch(source, Validators(), NOW))) == [b"cur", b"new"]


def test_absent_folder_is_a_transport_error(tmp_path):
    source = Source(id="s", name="S", kind="mail", url=(tmp_path / "none").as_uri(), zone="UTC", every=60)
    with pytest.raises(FetchError) as raised:
        fetch(replace(source), Validators(), NOW)
    assert raised.value.kind == "transport"
