"""One history for each other kind of source: pages, listings, feeds, mails, calendars."""

from __future__ import annotations

from collections.abc import Mapping
from email.message import EmailMessage
from html import escape

from feeds.model.change import Outcome
from tests.replay.newsroom import BORN, CHARTER, CRANE, CRANES, EDITED_TEXT, KEEPERS, PILOTS
from tests.replay.script import (
    Step,
    at,
    born,
    changed,
    delisted,
    edited,
    fails,
    history,
    news,
    plain,
    quiet,
    reads,
    relisted,
    returned,
    same,
    unread,
    withdrawn,
)

HTML = "text/html; charset=utf-8"
PATHS = {"/crane": CRANE, "/pilots": PILOTS, "/charter": CHARTER, "/keepers": KEEPERS}
ALL = tuple(PATHS)
LATER = PILOTS.replace("14:30 (CEST)", "15:00 (CEST)")
MOVED = (
    edited("pilots", **EDITED_TEXT),
    changed("remarks", up=1, start=(at(16, "14:30"), at(16, "15:00"))),
)


def parts(release: str) -> tuple[str, tuple[str, ...]]:
    """Title and paragraphs, without the line that names the source."""
    title, _source, *rest = release.strip().split("\n\n")
    return title, tuple(rest)


def html(release: str) -> str:
    title, rest = parts(release)
    return f"<h2>{escape(title)}</h2>\n" + "\n".join(f"<p>{escape(each)}</p>" for each in rest)


def web(body: str, title: str = "Tidewater Board") -> bytes:
    return plain(
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body>'
        f'<header><a href="/">Tidewater Board</a></header><main>{body}</main></body></html>',
        kind=HTML,
    )


def whole(*releases: str) -> bytes:
    """A page with all releases on it."""
    return web("".join(f"<article>{html(each)}</article>" for each in releases))


def listing(*paths: str) -> bytes:
    """A page of links."""
    links = "".join(f'<li><a href="{path}">{escape(parts(PATHS[path])[0])}</a></li>' for path in paths)
    return web(f'<ul class="news">{links}</ul>')


def alone(release: str) -> bytes:
    """The page of one release."""
    title, rest = parts(release)
    return web(
        f"<article><h1>{escape(title)}</h1>{''.join(f'<p>{escape(each)}</p>' for each in rest)}</article>", title
    )


def site(*paths: str, **instead: str) -> Mapping[str, bytes]:
    """A listing with the pages behind it. instead: other words for some, by name."""
    pages = {path: alone(instead.get(path[1:], text)) for path, text in PATHS.items()}
    return {"/digest": listing(*paths), **pages}


def rss(*releases: str, guid: str | None = "tide", link: bool = True) -> bytes:
    """An RSS feed with the whole text. guid: how they begin; None: none."""
    items = []
    for release in releases:
        title, rest = parts(release)
        name = title.split()[0].lower()
        text = escape("".join(f"<p>{escape(each)}</p>" for each in rest))
        items.append(
            f"<item><title>{escape(title)}</title>"
            + (f"<link>https://tidewater.example/{name}</link>" if link else "")
            + (f'<guid isPermaLink="false">{guid}-{name}</guid>' if guid else "")
            + f"<description>{text}</description></item>"
        )
    return plain(
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Tidewater Board</title>'
        f"<link>https://tidewater.example/</link><description>News</description>{''.join(items)}</channel></rss>",
        kind="application/rss+xml",
    )


def mail(release: str, number: int) -> bytes:
    title, rest = parts(release)
    message = EmailMessage()
    message["From"] = "Tidewater Board press office <press@tidewater.example>"
    message["To"] = "desk@daybook.example"
    message["Subject"] = title
    message["Date"] = f"Thu, 10 Jul 2025 0{number}:00:00 +0200"
    message["Message-ID"] = f"<{number}@tidewater.example>"
    message.set_content("\n\n".join(rest) + "\n")
    return message.as_bytes()


def meeting(uid: str, title: str, start: str, *more: str) -> str:
    lines = ("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20250701T080000Z", f"DTSTART:{start}", f"SUMMARY:{title}", *more)
    return "\r\n".join((*lines, "END:VEVENT", ""))


def upstream(*meetings: str) -> bytes:
    body = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tidewater//EN\r\n" + "".join(meetings) + "END:VCALENDAR\r\n"
    return plain(body, kind="text/calendar; charset=utf-8")


HEARING = meeting("a@tide", "Budget hearing", "20250721T080000Z", "LOCATION:Weir Room")
LOCKS = meeting("b@tide", "Visit of the locks", "20250722T120000Z")
BALLAST = meeting("c@tide", "Ballast seminar", "20250723T070000Z")
MAILS = {f"{number}.eml": mail(release, number) for number, release in enumerate(PATHS.values(), 1)}
FEED = tuple(PATHS.values())

HISTORIES = (
    history(
        "page: a time moves, and the page is laid out anew",
        reads(whole(*FEED), *BORN),
        reads(whole(CRANE, LATER, CHARTER, KEEPERS), *MOVED),
        same(
            plain(
                whole(CRANE, LATER, CHARTER, KEEPERS).partition(b"\r\n\r\n")[2].replace(b"<p>", b"<p \n class='x'>"),
                kind=HTML,
            )
        ),
        fails(web("<p>Nothing here.</p>"), "shape", ""),
        kind="page",
        options={"item": "article", "title": "h2"},
    ),
    history(
        "listing: one page behind it changes",
        reads(site(*ALL), *BORN),
        unread(None),
        reads({"/pilots": alone(LATER)}, *MOVED),
        same({"/digest": listing(*reversed(ALL))}),
        kind="listing",
        options={"link": ".news a"},
    ),
    history(
        "listing: one page behind it vanishes while it is listed",
        reads(site(*ALL), *BORN),
        unread({"/pilots": None}),
        same({"/digest": listing("/pilots", "/crane", "/charter", "/keepers")}),
        same({"/digest": listing(*ALL), "/pilots": alone(PILOTS)}),
        kind="listing",
        options={"link": ".news a"},
    ),
    history(
        "listing: one vanishes from the list and its page too",
        reads(site(*ALL), *BORN),
        same(
            {"/digest": listing("/crane", "/charter", "/keepers"), "/pilots": None},
            quiet("missing", "pilots", "remarks", "doorstep"),
        ),
        reads(None, delisted("pilots"), withdrawn("remarks", "doorstep")),
        reads(
            {"/digest": listing(*ALL), "/pilots": alone(PILOTS)}, relisted("pilots"), returned("remarks", "doorstep")
        ),
        kind="listing",
        options={"link": ".news a"},
    ),
    history(
        "feed: with guids",
        reads(rss(*FEED), *BORN),
        reads(rss(CRANE, LATER, CHARTER, KEEPERS), *MOVED),
        same(rss(KEEPERS, LATER, CHARTER, CRANE)),
        kind="feed",
    ),
    history(
        "feed: without guids or links",
        reads(rss(*FEED, guid=None, link=False), *BORN),
        reads(rss(CRANE, LATER, CHARTER, KEEPERS, guid=None, link=False), *MOVED),
        kind="feed",
    ),
    history(
        "feed: all guids are new",
        reads(rss(*FEED), *BORN),
        same(rss(*FEED, guid="relaunched")),
        reads(rss(CRANE, LATER, CHARTER, KEEPERS, guid="relaunched"), *MOVED),
        kind="feed",
    ),
    history(
        "feed: a login page comes instead",
        reads(rss(*FEED), *BORN),
        fails(web('<h1>Sign in</h1><form><input type="password"></form>'), "shape", "login"),
        unread(rss(*FEED)),
        kind="feed",
    ),
    history(
        "mail: one is corrected, one more comes",
        Step(answer=None, outcome=Outcome.CHANGED, changes=BORN, files=MAILS),
        unread(None),
        reads(None, *MOVED, files={"2.eml": mail(LATER, 2)}),
        reads(
            None,
            news("second crane", "Second crane for the Crane School"),
            born("handing", "second crane", at(24, "10:00"), "Handing over of the crane", "Crane School, Antwerp"),
            files={"5.eml": mail(CRANES, 5)},
        ),
        kind="mail",
    ),
    history(
        "mail: the folder is emptied",
        Step(answer=None, outcome=Outcome.CHANGED, changes=BORN, files=MAILS),
        fails(None, "shape", "", files=dict.fromkeys(MAILS)),
        unread(None, files=MAILS),
        kind="mail",
    ),
    history(
        "calendar: a meeting moves, one is called off, one goes",
        reads(
            upstream(HEARING, LOCKS, BALLAST),
            news("hearing release", "Budget hearing"),
            news("locks release", "Visit of the locks"),
            news("ballast release", "Ballast seminar"),
            born("hearing", "hearing release", at(21, "10:00"), "Budget hearing", "Weir Room"),
            born("locks", "locks release", at(22, "14:00"), "Visit of the locks"),
            born("ballast", "ballast release", at(23, "09:00"), "Ballast seminar"),
        ),
        reads(
            upstream(HEARING.replace("T080000Z", "T083000Z"), LOCKS, BALLAST),
            edited("hearing release", **EDITED_TEXT),
            changed("hearing", up=1, start=(at(21, "10:00"), at(21, "10:30"))),
        ),
        reads(
            upstream(
                HEARING.replace("T080000Z", "T083000Z"),
                LOCKS.replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY"),
                BALLAST,
            ),
            edited("locks release", **EDITED_TEXT),
            changed("locks", up=1, status=("confirmed", "cancelled")),
        ),
        same(
            upstream(
                LOCKS.replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY"),
                HEARING.replace("T080000Z", "T083000Z"),
                BALLAST,
            )
        ),
        kind="calendar",
    ),
)
