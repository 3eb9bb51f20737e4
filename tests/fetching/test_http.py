"""Real HTTP on loopback: every way of a bad source that a script can play, and what must come of it."""

from __future__ import annotations

import gzip
import os
import ssl
import subprocess
import sys
import zlib
from datetime import UTC, datetime

import pytest

from feeds.fetching import Manners, fetch, robots
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.errors import FetchError
from feeds.model.newsroom import Source
from tests.fetching.naughty import (
    Naughty,
    after,
    conditional,
    drip,
    endless,
    hang,
    head,
    packed,
    page,
    redirect,
    reset,
    status,
)

NOW = datetime(2025, 7, 14, 8, 0, tzinfo=UTC)
TEXT = "Minister Țoiu visits Łódź\n\nSource: NATO\n\nOn Monday.\n".encode()
SMALL = Manners(limit=64 * 1024, total=1.5)
CHUNKED = "Transfer-Encoding: chunked"


@pytest.fixture
def server():
    robots.forget()
    with Naughty() as naughty:
        yield naughty


@pytest.fixture
def canary():
    """A second loopback port that only a forbidden fetch reaches."""
    with Naughty() as other:
        other.script("/digest", page(b"secret"))
        yield other
        assert other.asked == []


def get(server: Naughty, path: str = "/digest", validators: Validators | None = None, manners: Manners = SMALL):
    source = Source(id="s", name="S", kind="digest", url=server.url(path), zone="Europe/Brussels", every=60)
    return fetch(source, validators or Validators(), NOW, server.allow, manners)


def refused(server: Naughty, *answers: object, **more: object) -> FetchError:
    server.script("/digest", *answers)
    with pytest.raises(FetchError) as raised:
        get(server, **more)
    assert str(raised.value).endswith(".")
    return raised.value


def test_document_is_whole_and_says_where_from(server):
    server.script("/digest", page(TEXT, 'ETag: "v1"', "Last-Modified: Mon, 14 Jul 2025 07:00:00 GMT"))
    got = get(server)
    assert isinstance(got, Document)
    assert got.content == TEXT
    assert (got.address, got.media_type, got.charset, got.fetched_at) == (server.url(), "text/plain", "utf-8", NOW)
    assert (got.validators.etag, got.validators.last_modified) == ('"v1"', "Mon, 14 Jul 2025 07:00:00 GMT")


def test_second_request_is_conditional_and_304_is_unchanged(server):
    server.script("/digest", conditional(TEXT))
    first = get(server)
    second = get(server, validators=first.validators)
    assert isinstance(second, Unchanged)
    assert second.validators == first.validators
    assert server.asked[-1].headers["if-none-match"] == first.validators.etag


def test_new_etag_with_same_bytes_is_unchanged(server):
    server.script("/digest", page(TEXT, 'ETag: "1"'), page(TEXT, 'W/"2"'.join(["ETag: ", ""])))
    first = get(server)
    second = get(server, validators=first.validators)
    assert isinstance(second, Unchanged)
    assert second.validators.etag == 'W/"2"'


def test_request_is_identified_and_carries_no_cookie(server):
    server.script("/digest", page(TEXT, "Set-Cookie: id=1; Path=/"))
    manners = Manners(contact="https://daybook.example")
    get(server, manners=manners)
    get(server, manners=manners)
    last = server.asked[-1].headers
    assert last["user-agent"].startswith("Daybook/")
    assert last["user-agent"].endswith("(+https://daybook.example)")
    assert last["accept-encoding"] == "gzip"
    assert "cookie" not in last
    assert "authorization" not in last


GOOD = {
    "gzip": packed(TEXT),
    "deflate": head(200, "Content-Encoding: deflate") + zlib.compress(TEXT),
    "raw deflate": head(200, "Content-Encoding: deflate") + zlib.compress(TEXT, wbits=-15),
    "chunked": head(200, CHUNKED) + b"%x\r\n%s\r\n0\r\n\r\n" % (len(TEXT), TEXT),
    "HTTP/1.0": head(200, version="HTTP/1.0") + TEXT,
    "no type": head(200, f"Content-Length: {len(TEXT)}") + TEXT,
    "octets": page(TEXT, "Content-Type: application/octet-stream"),
    "early hints": b"HTTP/1.1 103 Early Hints\r\n\r\n" + page(TEXT),
}


@pytest.mark.parametrize("answer", GOOD.values(), ids=GOOD)
def test_good_forms_are_taken(server, answer):
    server.script("/digest", answer)
    assert get(server).content == TEXT


BAD = {
    "shorter than its length": (head(200, "Content-Length: 900") + TEXT, "transport"),
    "chunks without an end": (head(200, CHUNKED) + b"10\r\n0123456789abcdef\r\n", "transport"),
    "gzip cut": (packed(TEXT, keep=20), "transport"),
    "not gzip": (head(200, "Content-Encoding: gzip") + TEXT, "encoding"),
    "gzip twice": (packed(gzip.compress(TEXT)), "encoding"),
    "two gzip members": (head(200, "Content-Encoding: gzip") + gzip.compress(TEXT) + gzip.compress(TEXT), "encoding"),
    "brotli": (head(200, "Content-Encoding: br") + TEXT, "encoding"),
    "gzip over gzip": (head(200, "Content-Encoding: gzip, gzip") + gzip.compress(gzip.compress(TEXT)), "encoding"),
    "bomb": (packed(b"\0" * 5_000_000), "too-large"),
    "large": (page(b"x" * 70_000), "too-large"),
    "many headers": (page(TEXT, *(f"X-{n}: 1" for n in range(120))), "too-large"),
    "two lengths": (head(200, "Content-Length: 3", "Content-Length: 5") + b"abcde", "transport"),
    "length and chunks": (head(200, "Content-Length: 3", CHUNKED) + b"3\r\nabc\r\n0\r\n\r\n", "transport"),
    "garbage": (b"\x00\x01\x02\x03 garbage\r\n\r\n", "transport"),
    "HTTP/0.9": (b"<html>hello</html>\r\n\r\n", "transport"),
    "bad status line": (b"HTTP/1.1 abc\r\n\r\n", "transport"),
    "nothing": (b"", "transport"),
    "204": (head(204), "shape"),
    "206": (head(206, "Content-Length: 5") + b"abcde", "status"),
    "304 unasked": (head(304), "status"),
    "switching": (head(101), "transport"),
    **{str(code): (status(code), "status") for code in (400, 401, 403, 404, 410, 418, 451, 500, 502, 504)},
}


@pytest.mark.parametrize(("answer", "kind"), BAD.values(), ids=BAD)
def test_bad_answers_are_refused_with_their_class(server, answer, kind):
    assert refused(server, answer).kind == kind


def test_reset_is_a_transport_error(server):
    assert refused(server, reset).kind == "transport"


def test_reset_amid_the_body_is_a_transport_error(server):
    assert refused(server, after(head(200, "Content-Length: 900") + TEXT, reset)).kind == "transport"


@pytest.mark.parametrize(
    ("start", "piece"),
    [
        (head(200), b"x" * 4096),
        (head(200, CHUNKED), b"4\r\nabcd\r\n"),
        (b"HTTP/1.1 200 OK\r\nX-Long: ", b"y" * 4096),
        (head(200, CHUNKED) + b"4;", b"ext=" * 1024),
        (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    ],
    ids=["body", "chunks", "header", "chunk extension", "1xx"],
)
def test_endless_answers_are_too_large(server, start, piece):
    assert refused(server, after(start, endless(piece)), manners=Manners(limit=64 * 1024)).kind == "too-large"


def test_slow_answers_end_at_the_deadline(server):
    for start in (b"", b"HTTP/1.1 200 OK\r\nX-Slow: ", head(200), head(200, "Content-Length: 900")):
        assert refused(server, after(start, drip(server)), manners=Manners(total=0.4)).kind == "timeout"
    assert refused(server, hang(server), manners=Manners(total=0.4)).kind == "timeout"


def test_stopped_server_and_unknown_name_are_transport_errors(server):
    server.stop()
    assert refused(server).kind == "transport"
    source = Source(id="s", name="S", kind="digest", url="http://nonexistent.invalid/", zone="UTC", every=300)
    with pytest.raises(FetchError, match="no host named") as raised:
        fetch(source, Validators(), NOW)
    assert raised.value.kind == "transport"


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        ("Retry-After: 120", 120),
        ("Retry-After: Mon, 14 Jul 2025 08:10:00 GMT", 601),
        ("Retry-After: 999999999", 86400),
        ("Retry-After: -5", None),
        ("Retry-After: soon", None),
        ("Retry-After: Mon, 14 Jul 2025 07:00:00 GMT", None),
        ("X-None: 1", None),
    ],
)
def test_retry_after_is_carried_within_a_day(server, line, seconds):
    for code in (429, 503):
        error = refused(server, status(code, line))
        assert (error.kind, error.retry_after) == ("status", seconds)


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_redirect_is_followed_to_the_document(server, code):
    server.script("/old", redirect("/digest", code))
    server.script("/digest", page(TEXT))
    got = get(server, "/old")
    assert (got.content, got.address) == (TEXT, server.url())


def test_permanent_redirect_is_told_to_the_operator(server, caplog):
    server.script("/old", redirect("/digest", 301))
    server.script("/digest", page(TEXT))
    get(server, "/old")
    assert "moved for good" in caplog.text


def test_chain_of_five_is_followed_and_six_is_not(server):
    for step in range(6):
        server.script(f"/{step}", redirect(f"/{step + 1}" if step < 5 else "/digest"))
    server.script("/digest", page(TEXT))
    assert get(server, "/1").content == TEXT
    with pytest.raises(FetchError, match="More than 5 redirects"):
        get(server, "/0")


@pytest.mark.parametrize("answer", [redirect("/digest"), redirect(""), head(302, "Content-Length: 0")], ids=str)
def test_redirects_to_nowhere_are_refused(server, answer):
    assert refused(server, answer).kind == "transport"


INSIDE = [
    "http://127.0.0.1:{p}/digest",
    "http://localhost:{p}/digest",
    "http://127.1:{p}/digest",
    "http://2130706433:{p}/digest",
    "http://0x7f000001:{p}/digest",
    "http://0177.0.0.1:{p}/digest",
    "http://0.0.0.0:{p}/digest",
    "http://[::1]:{p}/digest",
    "http://[::ffff:127.0.0.1]:{p}/digest",
    "http://[::127.0.0.1]:{p}/digest",
    "http://[64:ff9b::7f00:1]:{p}/digest",
    "//127.0.0.1:{p}/digest",
    "http://news.example@127.0.0.1:{p}/digest",
    "http://127.0.0.1:{p}\\@news.example/digest",
    "http://①②⑦.⓪.⓪.①:{p}/digest",
    "http://169.254.169.254/latest/meta-data/",
    "file:///etc/passwd",
    "ftp://127.0.0.1:{p}/digest",
    "gopher://127.0.0.1:{p}/digest",
]


@pytest.mark.parametrize("to", INSIDE)
def test_redirects_inside_never_arrive(server, canary, to):
    where = to.format(p=canary.port).encode("utf-8").decode("latin-1")
    assert refused(server, redirect(where)).kind == "blocked"


def test_own_loopback_is_refused_unless_listed(server):
    server.script("/digest", page(TEXT))
    source = Source(id="s", name="S", kind="digest", url=server.url(), zone="UTC", every=60)
    with pytest.raises(FetchError, match=r"fetch\.allow") as raised:
        fetch(source, Validators(), NOW)
    assert raised.value.kind == "blocked"
    assert server.asked == []
    assert fetch(source, Validators(), NOW, ("127.0.0.0/8",)).content == TEXT


REBIND = """
import socket
answers = [("93.184.215.14", 1), ("127.0.0.1", 0)]
real = socket.getaddrinfo
def flip(host, port, *more, **named):
    if host != "rebind.example":
        return real(host, port, *more, **named)
    address, left = answers[0] if len(answers) == 1 else answers.pop(0)
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]
socket.getaddrinfo = flip
"""


def test_a_name_that_changes_its_address_is_not_looked_up_twice(canary, tmp_path):
    (tmp_path / "sitecustomize.py").write_text(REBIND)
    program = (
        "from datetime import datetime, UTC; from feeds.fetching import fetch, Manners\n"
        "from feeds.model.newsroom import Source; from feeds.model.document import Validators\n"
        "from feeds.model.errors import FetchError\n"
        f"url = 'http://rebind.example:{canary.port}/digest'\n"
        "s = Source(id='s', name='S', kind='digest', url=url, zone='UTC', every=300)\n"
        "try:\n"
        f"    fetch(s, Validators(), datetime.now(UTC), ('198.51.100.7:{canary.port}', '93.184.215.14:{canary.port}'),"
        " Manners(total=1, connect=0.5))\n"
        "except FetchError as error:\n    print(error.kind)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{os.getcwd()}"},  # noqa: PTH109 - the root of the tree
    )
    assert ran.stdout.strip() in {"transport", "timeout", "blocked"}


def test_environment_proxies_are_not_used(server, canary, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, canary.url(""))
    server.script("/digest", page(TEXT))
    assert get(server).content == TEXT


def test_robots_rules_are_obeyed_and_asked_once(server):
    server.script("/robots.txt", page(b"User-agent: *\nDisallow: /secret\n\nUser-agent: daybook\nDisallow: /digest\n"))
    server.script("/digest", page(TEXT))
    server.script("/secret", page(TEXT))
    with pytest.raises(FetchError, match=r"robots\.txt asks") as raised:
        get(server)
    assert raised.value.kind == "blocked"
    assert get(server, "/secret").content == TEXT  # the rules for us go before the rules for all
    assert server.paths() == ["/robots.txt", "/secret"]


def test_robots_that_cannot_be_had_stop_the_fetch_and_keep_retry_after(server):
    server.script("/robots.txt", status(503, "Retry-After: 77"))
    server.script("/digest", page(TEXT))
    error = refused(server, page(TEXT))
    assert (error.kind, error.retry_after) == ("status", 77)
    assert server.paths() == ["/robots.txt"]


def test_untrusted_certificate_is_refused(tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-keyout", key, "-out", certificate, "-subj", "/CN=127.0.0.1"),
            *("-addext", "subjectAltName=IP:127.0.0.1"),
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with Naughty(tls=context) as server:
        server.script("/", page(TEXT))
        source = Source(id="s", name="S", kind="digest", url=f"https://127.0.0.1:{server.port}/", zone="UTC", every=60)
        with pytest.raises(FetchError, match="certificate") as raised:
            fetch(source, Validators(), NOW, server.allow)
        assert raised.value.kind == "transport"
        assert server.asked == []
