"""Where a live stream can be watched: the words for the channel around a statement, and its address.

A name goes over capitalised words, words for channels and the small words between; it ends at a time, a stop or a verb.
Refuses a name that is neither a known kind of channel, nor an address, nor begins like a name right behind the
statement.
"""

from __future__ import annotations

import re

from feeds.model.event import Span, Stream
from feeds.reading.facts.opening import times_of
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Mark, Page, Unit

ADDRESS = re.compile(
    r"https?://[^\s<>()\[\]\"'“”]{3,300}|www\.[^\s<>()\[\]\"'“”,]{3,200}"
    r"|(?<![@\w.-])[a-z0-9-]{2,40}(?:\.[a-z][a-z0-9-]{1,40}){1,4}(?:/[^\s<>()\[\],;]{0,120})?(?![@\w])"
)
DOTTED = re.compile(r"\.\S|://")  # what every address holds
_ARTICLE = re.compile(r"(?:The|Das|Der|Die|Le|La|Les)\s")
LONGEST = 140  # characters of a channel's name
_END = re.compile(r"[;\n]|[.!?:](?:\s|$)|\s[–—-]\s")
BEFORE_CHANNEL = re.compile(r"\b(?:on|via|at|by|through|over|sur|par|à|au|auf|über|im|in|unter|bei|from|dans)\b\s{0,2}")


def channel_of(page: Page, unit: Unit, mark: Mark, until: int | None = None) -> tuple[Stream, Span]:
    """Where it can be watched, and the words that say so (those of the statement where no place is named)."""
    text, low = page.text, page.low
    end = until if until is not None else unit.end
    url = ADDRESS.search(text, unit.start, min(end, unit.start + 3000))
    link = url[0].rstrip(".,;:!?") if url is not None and url[0].lower().startswith("http") else None
    after = _after(page, unit, mark, end)
    if after is None:
        after = _before(page, unit, mark)
    if url is not None and (after is None or _is_in(url, after) or page.low[slice(*after)] in _ANYWHERE):
        after = (url.start(), url.start() + len(url[0].rstrip(".,;:!?")))
    if after is None and url is not None:
        after = (url.start(), url.start() + len(url[0].rstrip(".,;:!?")))
    if after is None:
        return Stream(name=None, url=link), Span(mark.start, mark.end)
    start, stop = _whole(text, unit.start, *after)
    stop = trimmed_end(page, start, stop)
    opens = _ARTICLE.match(text, start, stop)
    if opens is not None and start < mark.start:
        start = opens.end()  # "The ESA TV service", at the head of a sentence
    if text[stop - 1 : stop] in ("]", ")") and "[" not in text[start:stop] and "(" not in text[start:stop]:
        stop -= 1
    if text.count("(", start, stop) > text.count(")", start, stop):
        closes = _CLOSES.match(text, stop)
        stop = closes.end() if closes is not None else stop  # "Parliament TV (DStv channel 408)"
    numbered = _NUMBER.match(low, stop)
    if (
        numbered is not None
        and stop < end
        and any(m.means is Means.CHANNEL and m.end == stop and " " not in low[m.start : m.end] for m in unit.marks)
        and not _is_time(page, unit, stop)
    ):
        stop = numbered.end()  # "BBC Radio 4"
    loose = _LOOSE.search(text, start, stop)
    if loose is not None:
        stop = loose.start()
    bracket = text.find(" (", start, stop)
    if link is not None and url is not None and start < bracket < url.start() <= bracket + 3:
        stop = bracket  # "NASA+ (https://plus.nasa.gov)"
    del low
    return Stream(name=text[start:stop] or None, url=link), Span(start, stop)


def _whole(text: str, floor: int, start: int, stop: int) -> tuple[int, int]:
    """A kind of channel with what it is of: "the OSCE's live (page)", "SABC News (channel 404)"."""
    if text[start:stop].lower() not in _GENERIC:
        return start, stop
    if text[max(0, start - 1)] == "(":
        named = _phrase_start(text, start - 1, floor)
        return (named, start - 2) if named < start - 1 else (start, stop)
    owner = _OWNER.search(text, max(floor, start - _OWNED), start)
    return (owner.start(), stop) if owner is not None else (start, stop)


_OWNED = 48  # characters of an owner and a word before a kind of channel
_OWNER = re.compile(r"\b(?:(?:the|The) )?[A-Z][\w.-]{1,24}['’]s? (?:\w{2,10} )?$")


def _is_in(url: re.Match[str], found: tuple[int, int]) -> bool:
    return url.start() <= found[0] < url.end()


_ANYWHERE = frozenset(["online", "internet", "im internet", "en ligne", "ligne"])  # no name of a channel


def _after(page: Page, unit: Unit, mark: Mark, end: int) -> tuple[int, int] | None:
    """The channel named behind the statement: "on the NATO website", "at https://...", "by its organisers on ..."."""
    text, low = page.text, page.low
    stop = _END.search(text, mark.end, end)
    while stop is not None and _inside_address(text, stop.start()):
        stop = _END.search(text, stop.end(), end)
    limit = min(stop.start() if stop is not None else end, mark.end + 300)
    if stop is not None and stop[0][0] == ":" and unit.form is not Form.FIELD:
        after = _END.search(text, stop.end(), end)
        limit = min(after.start() if after is not None else end, mark.end + 300)  # "Live broadcast of X: the channel"
        if not any(m.means is Means.CHANNEL and mark.end <= m.start < stop.start() for m in unit.marks):
            start = stop.end()
            return (
                (start, _cut(page, unit, start, min(limit, start + LONGEST), _first_channel(page, unit, start, limit)))
                if start < limit
                else None
            )
    channels = [m for m in unit.marks if m.means is Means.CHANNEL and mark.start <= m.start < limit]
    address = ADDRESS.search(text, mark.end, limit)
    first = channels[0].start if channels else -1
    if address is not None and (first < 0 or address.start() < first):
        first = address.start()
    start = -1
    inside = BEFORE_CHANNEL.search(low, mark.start, mark.end)
    if mark.start <= first < mark.end:
        start = _phrase_start(text, first, mark.start)  # the statement names it itself: "on UN Web TV"
        for found in BEFORE_CHANNEL.finditer(low, mark.start, first):
            if _opens_name(text, low, found.end(), first) and not _is_time(page, unit, found.end()):
                start = min(start, found.end())
    elif inside is not None and inside[0].strip() in ("by", "par") and text[inside.end()].isupper():
        start = inside.end()  # "carried by Euronews live"
    elif inside is not None and inside.end() >= mark.end - 1:
        start = mark.end
    for found in BEFORE_CHANNEL.finditer(low, mark.end, limit):
        if start >= 0 or (first >= 0 and found.start() > first):
            break
        if first < 0 and found[0].strip() in ("in", "dans", "im", "from", "unter"):
            continue  # "streamed in English"
        if not _is_time(page, unit, found.end()) and (first < 0 or _opens_name(text, low, found.end(), first)):
            start = found.end()
    if first < 0 and start >= 0:
        # no known channel: believed only directly behind the statement and where it begins like a name
        while text[start : start + 1] == " ":
            start += 1
        word = text[start : start + 1]
        tail = low[start : start + 4]
        if start - mark.end > _GAP or not (
            word.isupper()
            or low[start : start + 12].replace("’", "'").split(" ", 1)[0] in _OPENERS
            or tail.startswith(("l'", "l’"))
        ):
            return None
    if start < 0:
        if first < 0:
            return None
        start = max(mark.end, _phrase_start(text, first, unit.start))
    while start < limit and text[start] in " :,(":
        start += 1
    return (start, _cut(page, unit, start, min(limit, start + LONGEST), first)) if start < limit else None


def _first_channel(page: Page, unit: Unit, start: int, limit: int) -> int:
    found = [m.start for m in unit.marks if m.means is Means.CHANNEL and start <= m.start < limit]
    address = ADDRESS.search(page.text, start, limit)
    if address is not None:
        found.append(address.start())
    return min(found, default=-1)


def _opens_name(text: str, low: str, at: int, first: int) -> bool:
    """Whether a channel's name begins at an offset: the channel itself, a capital, or an article."""
    if at >= first - 2 or text[at : at + 1].isupper():
        return True
    opens = low[at : at + 10].split(" ", 1)[0] in _OPENERS or low[at : at + 2] in ("l'", "l’")
    return opens and first - at < 70 and ";" not in low[at:first]


def _inside_address(text: str, at: int) -> bool:
    return text[at] == "." and at + 1 < len(text) and not text[at + 1].isspace()


def _is_time(page: Page, unit: Unit, at: int) -> bool:
    """Whether a day or a clock begins here: "at 15:00", "on 3 May"."""
    return any(at <= t.start <= at + 6 for t in unit.clocks) or any(at <= d.start <= at + 6 for d in unit.days)


def _phrase_start(text: str, at: int, floor: int) -> int:
    """The first capitalised word that stands directly before `at`, not before `floor`."""
    start = at
    for _ in range(6):
        gap = max(text.rfind(" ", floor, max(floor, start - 1)), floor - 1)
        word = text[gap + 1 : start].strip()
        if start <= floor or not word or not word[0].isupper() or word[-1] in ".,;:":
            return start
        start = gap + 1
    return start


def _cut(page: Page, unit: Unit, start: int, limit: int, first: int) -> int:
    """Where a channel's name ends: before a time, a new clause, a closing bracket that was not opened."""
    text, low = page.text, page.low
    end = limit
    for begin, _ in times_of(unit):
        if max(start, first) < begin < end:
            end = begin
            for word in (" at", " from", " on", " à", " um", " ab", " am", " le", " dès", " de"):
                if low.endswith(word, start, text.rfind(" ", start, end) + 1 or end) or low[
                    start:end
                ].rstrip().endswith(word):
                    end = start + len(low[start:end].rstrip()) - len(word)
                    break
    depth = 0
    for at in range(start, end):
        char = text[at]
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if depth < 0:
                end = at
                break
    return _name_end(page, unit, start, end, first)


_GENERIC = (
    "site",
    "page",
    "channel",
    "account",
    "portal",
    "seite",
    "kanal",
    "chaîne",
    "compte",
    "portail",
    "plateforme",
)
_OPENERS = frozenset(["the", "its", "their", "our", "le", "la", "les", "der", "die", "das", "dem", "seiner", "ihrer"])
_SMALL = frozenset(
    ["of", "the", "de", "du", "des", "la", "le", "les", "l", "d", "der", "die", "das", "dem", "den", "von", "vom",
     "und",
     "and", "et", "for", "für", "pour", "on", "at", "auf", "sur", "its", "their", "in", "also", "as", "well", "or",
     "ou", "oder", "via", "bei", "own", "official", "ihrer", "seiner", "dessen", "s"]
)  # fmt: skip
_OF = frozenset(["of", "de", "du", "des", "der", "von", "vom", "d"])
_LOOSE = re.compile(r"\s?\(\w{0,4}$")  # a bracket opened and left
_GAP = 12  # characters between a statement and the preposition's name, where the channel is not known
_NUMBER = re.compile(r" [1-9](?=[\s,.;)]|$)(?!\.\d|\s?(?:uhr|[ap]\.?m|h\b))")
_CLOSES = re.compile(r"(?:\s[\w.]{1,12}){0,2}\)")
_PIECE = re.compile(r"[^\s]{1,200}")


def _name_end(page: Page, unit: Unit, start: int, end: int, first: int) -> int:
    """How far a name goes: over capitalised words, words for channels, addresses, and small words between them."""
    text, low = page.text, page.low
    kept = start
    open_of = False  # directly behind "website of": one word in small letters may follow
    channels = [(m.start, m.end) for m in unit.marks if m.means is Means.CHANNEL and start <= m.start < end]
    for piece in _PIECE.finditer(text, start, end):
        word = low[piece.start() : piece.end()].strip(".,;:()[]«»\"“”'’&")
        channel = any(a < piece.end() and piece.start() < b for a, b in channels)
        named = (
            text[piece.start()].isupper()
            or text[piece.start()] in '@(«"“#'
            or "." in word
            or word.endswith(("'s", "’s", "s'", "s’"))
        )
        if word.startswith(("l'", "l’", "d'", "d’")):
            named = named or text[piece.start() + 2 : piece.start() + 3].isupper()
        if channel or named or piece.end() <= first or (open_of and word and word not in _SMALL):
            kept = piece.end()
            open_of = False
        elif word in _OF and kept > first >= 0:
            open_of = low[start:kept].rstrip(" )").endswith(_GENERIC)
        elif word and word not in _SMALL:
            if kept == start and first < 0:
                kept = piece.end()  # a name in small letters: one word of it
            break
        elif kept > start and text[piece.end() - 1] in ";:":
            break
    return kept if kept > start else end


def _before(page: Page, unit: Unit, mark: Mark) -> tuple[int, int] | None:
    """The channel named ahead of the word: "is on UN Web TV live", "EbS will carry it live"."""
    text, low = page.text, page.low
    channels = [m for m in unit.marks if m.means is Means.CHANNEL and m.end <= mark.end and mark.start - m.end < 90]
    if not channels:
        return None
    last = channels[-1]
    last = min((m for m in channels if m.start <= last.start and m.end >= last.end), key=lambda m: m.start)
    stop = _END.search(text, last.end, mark.start) if last.end < mark.start else None
    if stop is not None and not _inside_address(text, stop.start()):
        return None
    start = _phrase_start(text, last.start, unit.start)
    prep = None
    for found in BEFORE_CHANNEL.finditer(low, max(unit.start, start - 60), start):
        prep = found
    if (
        prep is not None
        and not _END.search(text, prep.end(), start)
        and start - prep.end() < 40
        and not _is_time(page, unit, prep.end())
    ):
        start = prep.end()
    end = last.end
    if last.end < mark.start:
        of = re.compile(r"\s(?:of|de|du|des|der|von)\s").match(low, last.end)
        if of is not None:
            end = _cut(page, unit, of.end(), mark.start, last.start)
            words = text[of.end() : end].split(" ")
            kept = 0
            for word in words:
                if word[:1].isupper() or word in (
                    "the",
                    "of",
                    "la",
                    "le",
                    "des",
                    "der",
                    "de",
                    "für",
                    "for",
                    "and",
                    "et",
                    "und",
                ):
                    kept += len(word) + 1
                else:
                    break
            end = of.end() + max(0, kept - 1) if kept else last.end
    return start, end


def trimmed_end(page: Page, start: int, end: int) -> int:
    """The end of a stretch without the stops and blanks at its end."""
    while end > start and page.text[end - 1] in " .,;:":
        end -= 1
    return end
