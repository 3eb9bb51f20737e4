"""What a server or a network does wrong: nothing of it may move a byte, and the next good round clears it."""

from __future__ import annotations

import gzip
import json
from datetime import timedelta

from tests.fetching.naughty import after, drip, endless, hang, head, packed, redirect, reset, status
from tests.replay.newsroom import CHARTER, CRANE, EDITED_TEXT, FIRST, PAGE, PILOTS, edit, page
from tests.replay.script import (
    LOGIN,
    Answer,
    History,
    Later,
    at,
    changed,
    edited,
    fails,
    history,
    plain,
    quiet,
    reads,
    same,
    unread,
)

WHOLE = PAGE.encode()
HALF = PILOTS.index("take part") + PAGE.index(PILOTS)
BIG = 400_000
CUT_SHORT = head(200, "Content-Type: text/plain; charset=utf-8", f"Content-Length: {len(WHOLE)}") + WHOLE[:HALF]
CHUNKED = head(200, "Content-Type: text/plain; charset=utf-8", "Transfer-Encoding: chunked")
HOUR = timedelta(hours=1)

COOKIE_WALL = """<!doctype html><html><head><title>Before you go on</title></head><body>
<p>We use cookies. Choose which cookies you accept until Wednesday, 16 July 2025, 14:30 (CEST).</p>
<button>Accept all</button><button>Reject</button></body></html>"""
MAINTENANCE = """<html><head><title>Back soon</title></head><body><h1>Scheduled maintenance</h1>
<p>The site is down for maintenance until 10 July 2025, 18:00 (CEST).</p></body></html>"""
HTML = "text/html; charset=utf-8"


def fault(name: str, answer: Answer, kind: str, words: str, **more: object) -> History:
    """Good, then wrong, then good again."""
    return history(name, FIRST, fails(answer, kind, words), unread(PAGE), **more)


SHAPES = (
    fault("an empty answer", "", "shape", "nothing"),
    fault("nothing but blanks", " \r\n\t\n  \n", "shape", "nothing"),
    fault("a byte order mark and nothing else", plain(b"\xef\xbb\xbf"), "shape", "nothing"),
    fault("no content at all", status(204, body=b""), "shape", "204"),
    fault("a login page with status 200", plain(LOGIN, kind=HTML), "shape", "login"),
    fault("a cookie wall with a date in it", plain(COOKIE_WALL, kind=HTML), "shape", "consent"),
    fault("a notice of maintenance", plain(MAINTENANCE, kind=HTML), "shape", "maintenance"),
    fault(
        "an error in JSON", plain(json.dumps({"message": "token expired"}), kind="application/json"), "shape", "JSON"
    ),
    fault(
        "a redirect to the front page",
        {
            "/digest": redirect("/front"),
            "/front": plain("<html><body><h1>Welcome to the tide</h1></body></html>", kind=HTML),
        },
        "shape",
        "web page",
    ),
    fault(
        "the layout is broken", edit("Source: Tidewater Board", "Source - Tidewater Board", times=4), "shape", "Source"
    ),
    history(
        "half written, then whole",
        FIRST,
        same(plain(WHOLE[:HALF]), quiet("rolled-off", "charter", "keepers", "signing")),
        same(PAGE, quiet("listed", "charter", "keepers", "signing")),
    ),
    history(
        "cut silently within a word, for long",
        FIRST,
        same(plain(WHOLE[: WHOLE.index(b"has burned") + 5])),
        same(PAGE),
    ),
    history(
        "cut silently between two releases",
        FIRST,
        same(page(CRANE, PILOTS, CHARTER), quiet("rolled-off", "keepers")),
        same(PAGE, quiet("listed", "keepers")),
    ),
)

TRANSPORT = (
    fault("fewer bytes than announced", CUT_SHORT, "transport", "broke off"),
    fault("reset before the answer", reset, "transport", ""),
    fault("reset within the answer", after(CUT_SHORT, reset), "transport", "broke off"),
    fault("a chunk is cut", CHUNKED + b"2000\r\n" + WHOLE[:900], "transport", "broke off"),
    fault("gzip is cut", packed(WHOLE, keep=len(gzip.compress(WHOLE)) // 2), "transport", "broke off"),
    fault("gzip that is none", head(200, "Content-Encoding: gzip", "Connection: close") + WHOLE, "encoding", "packed"),
    fault("not HTTP at all", b"220 mail.tidewater.example ready\r\n\r\n", "transport", "not HTTP"),
    fault(
        "it drips and never ends",
        Later(lambda stage: after(head(200, "Content-Type: text/plain"), drip(stage.server))),
        "timeout",
        "seconds",
        limits={"total": 0.5},
    ),
    fault("it never answers", Later(lambda stage: hang(stage.server)), "timeout", "seconds", limits={"total": 0.5}),
    fault(
        "it is endless",
        after(head(200, "Content-Type: text/plain"), endless(WHOLE * 8)),
        "too-large",
        "larger",
        limits={"limit": BIG},
    ),
    fault("a gzip bomb", packed(b"\n" * 60_000_000), "too-large", "larger", limits={"limit": BIG}),
    fault(
        "a redirect to a private address",
        Later(lambda stage: redirect(stage.canary.url("/inside"))),
        "blocked",
        "127.0.0.1",
    ),
    fault(
        "a redirect to a cloud's metadata",
        redirect("http://169.254.169.254/latest/meta-data/"),
        "blocked",
        "169.254.169.254",
    ),
    fault("a redirect to a file", redirect("file:///etc/passwd"), "blocked", "file"),
    fault("a redirect that goes round in circles", redirect("/digest"), "transport", "redirects"),
)

STATUS = (
    *(
        fault(f"status {code}", status(code), "status", words)
        for code, words in (
            (500, "500"),
            (404, "no such page"),
            (410, "gone for good"),
            (403, "refuses"),
            (401, "password"),
        )
    ),
    history(
        "asked too often",
        FIRST,
        fails(status(429, "Retry-After: 3600"), "status", "too often", wait=HOUR),
        unread(PAGE, after=HOUR + timedelta(minutes=1)),
    ),
    history(
        "out of service until an hour that is named",
        FIRST,
        fails(status(503, "Retry-After: Thu, 10 Jul 2025 09:20:00 GMT"), "status", "out of service", wait=HOUR),
        unread(PAGE, after=HOUR + timedelta(minutes=1)),
    ),
    history("nothing new, said by the server", FIRST, unread(None, conditional=True), unread(None, conditional=True)),
    history(
        "an ETag that stays while the text changes",
        reads(plain(PAGE, 'ETag: "one"'), *FIRST.changes),
        unread(status(304, 'ETag: "one"', body=b"")),
        reads(
            plain(edit("14:30 (CEST)", "15:00 (CEST)"), 'ETag: "one"'),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, start=(at(16, "14:30"), at(16, "15:00"))),
            after=timedelta(days=1),
            conditional=False,
        ),
    ),
    history(
        "a new ETag over the same text",
        reads(plain(PAGE, 'ETag: "one"'), *FIRST.changes),
        unread(plain(PAGE, 'ETag: "two"')),
    ),
    history(
        "it flaps for twenty rounds",
        FIRST,
        *(
            step
            for _ in range(5)
            for step in (
                fails("", "shape", "nothing"),
                unread(PAGE),
                fails(status(500), "status", "500"),
                fails(LOGIN, "shape", "login"),
            )
        ),
        unread(PAGE),
    ),
    history(
        "it fails for a day",
        FIRST,
        *(fails(status(502), "status", "502", after=timedelta(hours=6)) for _ in range(4)),
        unread(PAGE),
    ),
    history(
        "the clock is set back",
        FIRST,
        reads(
            edit("14:30 (CEST)", "15:00 (CEST)"),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, start=(at(16, "14:30"), at(16, "15:00"))),
            after=timedelta(hours=3),
        ),
        reads(
            edit("14:30 (CEST)", "15:30 (CEST)"),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, start=(at(16, "15:00"), at(16, "15:30"))),
            after=timedelta(hours=-2),
        ),
        unread(None),
    ),
    history("the clock is set forward by a year", FIRST, unread(PAGE, after=timedelta(days=400))),
)

HISTORIES = (*SHAPES, *TRANSPORT, *STATUS)
