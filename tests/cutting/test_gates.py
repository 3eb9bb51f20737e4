"""What comes instead of the news is refused under its right name; the news itself never is."""

from __future__ import annotations

import pytest

from feeds.cutting import cut
from tests.cutting.documents import document, refused, source

LOREM = "The office said on Tuesday that the harbour will be dredged in the autumn, once the fish have left it. "


def page(body: str, title: str = "Example Office", head: str = "") -> str:
    return f"<!DOCTYPE html><html lang=en><head><title>{title}</title>{head}</head><body>{body}</body></html>"


LOGIN = page(
    "<h1>Welcome</h1><form action=/login><input name=user><input type=password name=p><button>Go</button></form>",
    "Sign in",
)
STRANGERS = {
    "empty": [b"", b"   \r\n\t ", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0"],
    "login": [
        LOGIN,
        page("<form><label>E-mail<input name=mail></label><button>Weiter</button></form>", "Anmelden - Portal"),
        page("<p>Your session has ended.</p><form><input type=password></form>", "Intranet"),
    ],
    "cookie-wall": [
        page(
            "<h2>We value your privacy</h2><p>We and our 812 partners use cookies until 16 July 2025, 14:30 (CE"
            "ST).</p><p>Cookie policy</p><button>Accept all</button><button>Reject</button>"
        ),
        page(
            "<p>Ce site utilise des cookies. Les cookies nous aident.</p><a href=#>Tout accepter</a>",
            "Avant de continuer",
        ),
    ],
    "captcha": [
        page("<p>One more step</p><div class=g-recaptcha data-sitekey=x></div>"),
        page(
            "<p>Checking if the site connection is secure</p><script src=/cdn-cgi/challenge-platform/x.js></script>",
            "Just a moment...",
        ),
        page("<p>Please verify you are a human to continue.</p><form><input></form>", "Access"),
    ],
    "script-only": [
        page('<div id="root"></div><script src=/main.js></script>'),
        page("<noscript>You need to enable JavaScript to run this app.</noscript><script src=/a.js></script>"),
        page("<app-root></app-root><script type=module src=/b.js></script>", "Newsroom"),
    ],
    "maintenance": [
        page("<h1>We’ll be back soon!</h1><p>Scheduled maintenance until 18:00.</p>"),
        page("<p>Wegen Wartungsarbeiten ist diese Seite vorübergehend nicht erreichbar.</p>", "Wartung"),
        "Service temporarily unavailable, try again later.",
    ],
    "not-found": [
        page("<h1>404</h1><p>The page you are looking for doesn’t exist.</p>", "404 - Example Office"),
        page("<h1>Page not found</h1>" + f"<p>{LOREM}</p>" * 40, "Page not found | Example Office"),
        page("<h1>Seite nicht gefunden</h1><p>Suchen Sie hier weiter.</p>", "Bund"),
        "404 Not Found",
    ],
    "parked": [
        page("<h1>news.example</h1><p>This domain is for sale. Related searches: harbour, bridges</p>"),
        page("<p>Buy this domain.</p><script src=https://sedoparking.com/x.js></script>", "news.example"),
    ],
    "error-page": [
        page(
            "<h1>Internal Server Error</h1><p>The server met an unexpected condition.</p>", "500 Internal Server Error"
        ),
        page("<h1>Access Denied</h1><p>Reference #18.2</p>", "Access Denied"),
        (
            "<html><body><br />\n<b>Warning</b>: mysqli_connect(): (HY000/2002) in <b>/var/www/db.php</b> on line <"
            "b>12</b><br /></body></html>"
        ),
        "Warning: include(x.php): failed to open stream in /srv/www/index.php on line 3\n",
        "Traceback (most recent call last):\n  File \"app.py\", line 1\nKeyError: 'x'\n",
        '{"error": "rate limit exceeded", "status": 429}',
        '[{"message": "not here"}]',
        page("<h1>It works!</h1>", "It works"),
    ],
    "shape": [b"%PDF-1.7\n...", b"PK\x03\x04...", b"\x89PNG\r\n", b"\x1f\x8b\x08rest", b"GIF89a", b"{\\rtf1 x}"],
}
CASES = [(kind, content) for kind, contents in STRANGERS.items() for content in contents]


@pytest.mark.parametrize("asked", ["digest", "feed", "page", "listing", "calendar"])
@pytest.mark.parametrize(("kind", "content"), CASES, ids=[f"{kind}-{at}" for at, (kind, _) in enumerate(CASES)])
def test_a_stranger_is_refused_by_its_right_name(asked: str, kind: str, content: str | bytes) -> None:
    got, said = refused(asked, content)
    assert got == kind, said


@pytest.mark.parametrize(
    ("asked", "content"),
    [
        ("feed", page(f"<main><h1>News</h1><p>{LOREM * 20}</p></main>")),
        ("digest", page(f"<main><h1>News</h1><p>{LOREM * 20}</p></main>")),
        ("calendar", page(f"<main><h1>News</h1><p>{LOREM * 20}</p></main>")),
        ("digest", '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'),
        ("calendar", "BEGIN:VCARD\r\nEND:VCARD\r\n"),
        ("feed", "<?xml version='1.0'?><note><to>you</to></note>"),
        ("page", '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'),
        ("page", LOREM * 20),
    ],
)
def test_the_wrong_sort_of_document_is_a_matter_of_shape(asked: str, content: str) -> None:
    kind, said = refused(asked, content)
    assert kind == "shape"
    assert "expected" in said or "no feed" in said or "no calendar" in said


def test_an_empty_feed_and_an_empty_calendar_are_not_no_news() -> None:
    assert refused("feed", '<rss version="2.0"><channel><title>x</title></channel></rss>')[0] == "empty"
    assert refused("calendar", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")[0] == "empty"
    assert refused("page", page("<p>x</p>"), item=".release")[0] == "shape"
    assert refused("listing", page("<p>x</p>"), item=".release")[0] == "shape"


@pytest.mark.parametrize(
    ("title", "extra"),
    [
        ("Leaders sign in Paris", "<form role=search><input name=q><button>Search</button></form>"),
        (
            "404th squadron returns from maintenance",
            "<div class=cookie>We use cookies. Cookie settings <button>Accept</button></div>",
        ),
        ("Minister on cookies, consent and captchas", "<script src=https://www.google.com/recaptcha/api.js></script>"),
        ("Error in the budget, says the court", "<input type=password hidden>"),
        ("Domain names: agency says some are for sale", "<p>Service unavailable? Call us.</p>"),
    ],
)
def test_a_release_that_speaks_of_such_things_is_a_release(title: str, extra: str) -> None:
    (draft,) = cut(document(page(f"<main><h1>{title}</h1><p>{LOREM * 20}</p></main>{extra}", title)), source("page"))
    assert draft.title == title
    assert draft.body.startswith("The office said on Tuesday")
    (plain,) = cut(document(f"{title}\n\nSource: Office\n\n{LOREM}\n"), source("digest"))
    assert plain.title == title
