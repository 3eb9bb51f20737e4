"""What came instead of the news: an empty answer, a login, a cookie wall, a captcha, an error with status 200.

Each test looks for what such a page must have to do its work (a password field, a consent button, a challenge script)
and for how little else it has; words in a long page prove nothing. Refuses to let a stranger's text be read as
releases.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from selectolax.lexbor import LexborHTMLParser

from feeds.cutting.charset import decode
from feeds.cutting.html import line_of, parse, text_of
from feeds.model.document import Document
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Source

_BLANK = b" \t\r\n\x0b\x0c\x00\xef\xbb\xbf\xff\xfe"
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\x1f\x8b", "compressed data"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"7z\xbc\xaf", "an archive"),
    (b"RIFF", "an audio or image file"),
    (b"{\\rtf", "an RTF file"),
)
_HTML = re.compile(
    rb"\s{0,200}(?:<!--.{0,2000}?-->\s{0,200})?<(?:!doctype\s+html|html|head|body|script|meta|title|iframe|form)\b",
    re.I | re.S,
)
_HTML_INSIDE = re.compile(rb"<(?:html|body|head)[\s>]", re.I)
_XML = re.compile(rb"\s{0,200}(?:<\?xml|<rss|<feed|<rdf:RDF)", re.I)

_LITTLE = 1500  # characters of visible text; a page of news has more, or its items were found
_CAPTCHA = re.compile(
    r"g-recaptcha|h-captcha|hcaptcha\.com|recaptcha/api|cf-challenge|cf-turnstile|challenge-platform|_cf_chl|cap"
    r"tcha-delivery|"
    r"px-captcha|_incapsula_resource|awswaf|ddos-guard|verify (?:that )?you are (?:a )?human|are you a robot|not"
    r" a robot|"
    r"checking your browser|unusual traffic|enter the characters|captcha",
    re.I,
)
_LOGIN_TITLE = re.compile(
    r"^\W{0,5}(?:please )?(?:log ?[io]n|sign ?in|login|anmelde\w*|einloggen|connexion|identification|se connecte"
    r"r|acceso|inloggen|"
    r"accedi|authentication|single sign-on)\b",
    re.I,
)
_COOKIE = re.compile(r"\b(?:cookies?|consent|privacy preferences|datenschutz|einwilligung|traceurs)\b", re.I)
_AGREE = re.compile(
    r"\b(?:accept|agree|allow|consent|continue|reject|akzeptieren|zustimmen|accepter|refuser|aceptar|accetta)\w{0,3}\b",
    re.I,
)
_ROOT = "#root, #app, #__next, #__nuxt, #___gatsby, app-root, [data-reactroot], [ng-app], #react-root, #main-app"
_NEEDS_SCRIPT = re.compile(
    (
        r"(?:enable|requires?|need|turn on|without|activ\w+|aktivieren).{0,30}java ?script|java ?script.{0,40}(?:ena"
        r"bled?|required?|disabled|activ|aktiv)"
    ),
    re.I,
)
_MAINTENANCE = re.compile(
    r"\b(?:maintenance|be (?:right )?back (?:soon|shortly|later)|temporarily (?:unavailable|down|closed|out of s"
    r"ervice)|"
    r"service unavailable|under construction|wartungsarbeiten|wartung|vorübergehend nicht|momentanément|indisponible|"
    r"mantenimiento|try again later|overloaded)\b",
    re.I,
)
_MISSING = re.compile(
    r"^\W{0,5}(?:error\s*)?404\b|\b(?:page|document|file|resource|content|site|seite|pagina|página)\b.{0,40}"
    r"(?:not found|cannot be found|can.t be found|could not be found|couldn.t be found|doesn.t exist|does not ex"
    r"ist|no longer "
    r"(?:exists|available)|has (?:been )?(?:moved|removed)|introuvable|nicht gefunden|no encontrada|non trovata|"
    r"niet gevonden)|"
    r"^\W{0,5}(?:not found|introuvable|nicht gefunden)|page introuvable",
    re.I,
)
_PARKED = re.compile(
    r"domain\b.{0,60}\b(?:for sale|parked|expired|available|registered|zu verkaufen|à vendre)|buy this domain|se"
    r"doparking|"
    r"parkingcrew|bodis\.com|hugedomains|dan\.com|afternic|related searches|parking-page|this domain",
    re.I,
)
_BROKEN = re.compile(
    r"\b(?:Warning|Notice|Fatal error|Parse error|Deprecated)\W.{0,500}? in .{1,300}? on line \W{0,10}\d|Traceba"
    r"ck \(most recent call|"
    r"Uncaught \w*(?:Error|Exception)|SQLSTATE\[|ORA-\d{5}|You have an error in your SQL|java\.lang\.\w+|System\.Web\.|"
    r"Whoops, looks like something went wrong|Error establishing a database connection",
    re.S,
)
_ERROR_TITLE = re.compile(
    r"\b(?:internal server error|bad gateway|gateway time-?out|server error|access denied|forbidden|unauthori"
    r"[sz]ed|request "
    r"blocked|error 5\d\d|5\d\d error|application error|unexpected error|an error occurred|something went wrong|"
    r"erreur interne)\b"
    r"|^\W{0,5}(?:error|fehler|erreur)\b|^\W{0,5}(?:40[0-9]|50[0-9])\b",
    re.I,
)
_BARE = re.compile(
    r"^(?:index of /|welcome to nginx|apache2? .{0,30}default page|it works|iis windows|test page for)", re.I
)


def refuse_strangers(document: Document, source: Source, expected: str) -> None:
    """Raise ShapeError where the bytes are plainly of another sort than a text, whichever text was `expected`."""
    content, name = document.content, f"“{source.name}”"
    probe = content[:4096].replace(b"\0", b"").lstrip(_BLANK)
    if not probe and not content.strip(_BLANK):
        raise ShapeError("empty", f"{name} answered with nothing where {expected} was expected.")
    refuse_files(document, source, expected)
    if _HTML.match(probe) or (probe[:1] == b"<" and _HTML_INSIDE.search(probe)):
        raise _instead(page_of(document, name), name, expected, "a web page")
    if _XML.match(probe):
        raise ShapeError("shape", f"{name} answered with XML where {expected} was expected.")
    if probe[:1] in {b"{", b"["} and (told := json_said(content)) is not None:
        raise ShapeError("error-page", f"{name} answered with JSON where {expected} was expected{told}.")


def refuse_words(text: str, source: Source, expected: str, otherwise: str) -> NoReturn:
    """Raise ShapeError for a plain text that is not what was expected: by what it says of itself, else `otherwise`."""
    kind, what = of_text(text) or ("shape", otherwise)
    raise ShapeError(kind, f"“{source.name}” answered with {what} where {expected} was expected.")


def refuse_files(document: Document, source: Source, expected: str) -> None:
    """Raise ShapeError, class "shape", for what is no text at all."""
    for magic, kind in _MAGIC:
        if document.content.lstrip(b" \t\r\n").startswith(magic):
            raise ShapeError("shape", f"“{source.name}” answered with {kind} where {expected} was expected.")


def page_of(document: Document, name: str) -> LexborHTMLParser:
    """The document as a tree, with what its own `<meta charset>` says where the server said nothing."""
    return parse(decode(document.content, document.charset or meta_charset(document.content), name).text, name)


def meta_charset(content: bytes) -> str | None:
    """The charset that a page or an XML text declares in its first kilobytes."""
    found = re.search(
        rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_:-]{2,40})", content[:4096], re.I
    ) or re.match(rb"\s{0,20}<\?xml[^>]{0,200}encoding\s*=\s*[\"']([A-Za-z0-9_:-]{2,40})", content[:4096])
    return found[1].decode("ascii") if found else None


def refuse_page(tree: LexborHTMLParser, source: Source, expected: str, *, always: bool = False) -> None:
    """Raise ShapeError where the page is a login, a wall, an error or the like. always: raise whatever it is."""
    if always or instead(tree):
        raise _instead(tree, f"“{source.name}”", expected, "a page without any")


def instead(tree: LexborHTMLParser) -> tuple[str, str] | None:
    """(class, what it is) of a page that stands in for another; None for a page like any other."""
    text = text_of(tree.body)
    title = line_of(tree.css_first("title")) or line_of(tree.css_first("h1"))
    heading = line_of(tree.css_first("h1, h2"))
    little = len(text) < _LITTLE
    raw = tree.html or ""
    form = tree.css_first("form, input, button") is not None
    if little and (_CAPTCHA.search(raw) or re.match(r"just a moment", title, re.I)):
        return "captcha", "a check for robots"
    if tree.css_first("input[type=password]") and (little or _LOGIN_TITLE.search(title)):
        return "login", "a login page"
    if form and little and (_LOGIN_TITLE.search(title) or _LOGIN_TITLE.search(heading)):
        return "login", "a login page"
    if found := _BROKEN.search(text[:5000] if little else text[:300]):
        return "error-page", f"a program's error (“{' '.join(found[0].split())[:80]}”)"
    if _MISSING.search(title) or (little and (_MISSING.search(heading) or _MISSING.search(text[:300]))):
        return "not-found", "a “not found” page with status 200"
    if _ERROR_TITLE.search(title) and little:
        return "error-page", f"an error page (“{title[:80]}”)"
    if _BARE.match(title):
        return "error-page", f"a server's bare page (“{title[:80]}”)"
    if little and _PARKED.search(f"{title}\n{text}\n{raw[:20_000]}"):
        return "parked", "a page of somebody who parks or sells the domain"
    buttons = " ".join(line_of(one) for one in tree.css("button, a, label")) + " ".join(
        one.attributes.get("value") or "" for one in tree.css("input")
    )
    if little and len(_COOKIE.findall(f"{title} {text} {buttons}")) >= 2 and _AGREE.search(buttons):
        return "cookie-wall", "a wall that asks for consent to cookies"
    scripts = tree.css_first("script") is not None
    if len(text) < 400 and scripts and (tree.css_first(_ROOT) is not None or _NEEDS_SCRIPT.search(raw)):
        return "script-only", "a page that shows nothing without JavaScript"
    return ("maintenance", "a notice of maintenance") if little and _MAINTENANCE.search(f"{title}\n{text}") else None


def of_text(text: str) -> tuple[str, str] | None:
    """The same for a plain text: a short one that speaks of its own failure."""
    start = " ".join(text[:600].split())
    if _BROKEN.search(text[:5000]):
        return "error-page", f"a program's error (“{start[:80]}”)"
    if len(text) > 600:
        return None
    for pattern, kind, what in (
        (_MISSING, "not-found", "a “not found” notice with status 200"),
        (_ERROR_TITLE, "error-page", f"an error notice (“{start[:80]}”)"),
        (_MAINTENANCE, "maintenance", "a notice of maintenance"),
        (_LOGIN_TITLE, "login", "a request to log in"),
    ):
        if pattern.search(start):
            return kind, what
    return None


def json_said(content: bytes) -> str | None:
    """What an answer in JSON says of itself, as `: “…”` or nothing; None where it is not JSON."""
    try:
        told: Any = json.loads(content)
    except (ValueError, RecursionError):
        return None
    for key in ("message", "error_description", "detail", "error", "title"):
        if isinstance(told, dict) and isinstance(value := told.get(key), str) and value.strip():
            return f": “{' '.join(value.split())[:120]}”"
    return ""


def _instead(tree: LexborHTMLParser, name: str, expected: str, otherwise: str) -> ShapeError:
    kind, what = instead(tree) or ("shape", otherwise)
    return ShapeError(kind, f"{name} answered with {what} where {expected} was expected.")
