"""Live streams: which items can be watched live, and where.

A statement needs a word that says "live"; a channel alone counts only beside one, and a recording never does. Negations
("no live stream", "will not be streamed") win over the words inside them. Refuses standing notes and what is over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from feeds.model.event import Span, Status, Stream
from feeds.reading.facts.scope import Scope, Told
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Mark, Page, Unit

_URL = re.compile(
    r"https?://[^\s<>()\[\]\"'“”]{3,300}|www\.[^\s<>()\[\]\"'“”,]{3,200}"
    r"|(?<![@\w.-])[a-z0-9-]{2,40}(?:\.[a-z][a-z0-9-]{1,40}){1,4}(?:/[^\s<>()\[\],;]{0,120})?(?![@\w])"
)
_SURE = re.compile(r"live|stream|direct|webcast|übertrag|retransm|simulcast|televis|real time|temps réel|echtzeit")
_END = re.compile(r"[;\n]|[.!?:](?:\s|$)|\s[–—-]\s")
_OVER = re.compile(r"(?:\bwas|\bwere|\bbeen|\bwurde|\bwurden|\bworden|\bété|\bfut)\s{1,2}(?:\w{1,12}\s)?$")
LONGEST = 140  # characters of a channel's name


@dataclass(slots=True)
class _Say:
    """One statement about streaming."""

    unit: Unit
    mark: Mark
    live: bool
    stream: Stream
    span: Span
    told: Told


def read_streams(page: Page, scope: Scope) -> None:
    """Give each item its live stream, the surest statement first."""
    said: list[_Say] = []
    for unit in page.units:
        if not unit.marks or scope.is_note(unit):
            continue
        said.extend(_said_in(page, scope, unit))
    said.sort(key=lambda say: -say.told.sure)
    marked = [say for say in said if say.live and say.told.sure == 3 and say.unit.form in (Form.ROW, Form.NOTE, Form.HEADING)]
    if len(marked) > 1 and len(scope.parts) > len(marked):
        said = _keys(said)
    done: set[int] = set()
    for say in said:
        chosen = [item for item in say.told.items if id(item) not in done]
        if say.told.sure < 2 and len(scope.items) > 1:
            chosen = [item for item in chosen if not item.announced]
        for item in chosen:
            done.add(id(item))
            if say.live and item.status not in (Status.POSTPONED, Status.CANCELLED):
                item.stream = say.stream
                item.evidence.append(("stream", say.span))
    _parts_of_whole(scope, said, done)


def _keys(said: list[_Say]) -> list[_Say]:
    """Where rows are marked one by one, a general statement only says where: "Webcasts can be found on ..."."""
    where = next((say for say in said if say.live and say.told.sure < 2 and (say.stream.name or say.stream.url)), None)
    kept = [say for say in said if say.told.sure >= 2]
    if where is not None:
        for say in kept:
            if say.live and say.stream.name is None and say.stream.url is None:
                say.stream, say.span = where.stream, where.span
    return kept


def _parts_of_whole(scope: Scope, said: list[_Say], done: set[int]) -> None:
    """What is said of the occasion by name holds for its parts."""
    for say in said:
        if any(item.whole for item in say.told.items) and say.told.sure == 2:
            for item in scope.parts:
                if id(item) not in done and not item.announced:
                    done.add(id(item))
                    if say.live and item.status not in (Status.POSTPONED, Status.CANCELLED):
                        item.stream = say.stream
                        item.evidence.append(("stream", say.span))


def _said_in(page: Page, scope: Scope, unit: Unit) -> list[_Say]:
    if unit.form is Form.FIELD and unit.label is Means.L_STREAM:
        return _of_field(page, scope, unit)
    nots = [mark for mark in unit.marks if mark.means is Means.NO_STREAM]
    yes = [mark for mark in unit.marks if mark.means is Means.STREAM and mark.end <= unit.end and not _denied(mark, nots)]
    yes = [mark for mark in yes if _holds(page, scope, unit, mark)]
    if not yes:
        live = _bare_live(page, scope, unit, nots)
        yes = [live] if live is not None else []
    out: list[_Say] = []
    if nots and (not yes or nots[0].start < yes[0].start):
        mark = nots[0]
        told = scope.of_unit(unit, mark.start, mark.end)
        out.append(_Say(unit, mark, False, Stream(name=None), Span(mark.start, mark.end), told))
        return out
    if not yes:
        return out
    mark = yes[0]
    stream, span = _channel(page, unit, mark)
    told = legend(page, scope, unit) or scope.of_unit(unit, mark.start, mark.end, _skip(unit, mark, span), every=True)
    if len(told.items) > 1 and told.sure >= 2 and unit.form is Form.PROSE:
        return _each(page, scope, unit, mark, told)
    out.append(_Say(unit, mark, True, stream, span, told))
    return out


def _skip(unit: Unit, mark: Mark, span: Span) -> tuple[int, int]:
    """The words of the channel's name, which name no item."""
    del unit
    return (span.start, span.end) if span.start >= mark.end or span.end <= mark.start else (mark.start, mark.end)


def _denied(mark: Mark, nots: list[Mark]) -> bool:
    return any(no.start <= mark.start < no.end or mark.start <= no.start < mark.end for no in nots)


def _holds(page: Page, scope: Scope, unit: Unit, mark: Mark) -> bool:
    """Whether the words really promise a live stream: not one that was, nor a recording."""
    words = page.low[mark.start : mark.end]
    if _OVER.search(page.low, max(unit.start, mark.start - 16), mark.start):
        return False
    if _SURE.search(words):
        return True
    later = unit.has(Means.AFTERWARDS)
    if later is not None and unit.form is Form.PROSE:
        return False
    return unit.index in scope.own or unit.has(Means.CHANNEL, Means.LIVE) is not None


def _bare_live(page: Page, scope: Scope, unit: Unit, nots: list[Mark]) -> Mark | None:
    """The word "live" alone: in a row or brackets, or beside a channel."""
    for mark in unit.marks:
        if mark.means is not Means.LIVE or _denied(mark, nots):
            continue
        before, after = page.text[mark.start - 1 : mark.start], page.text[mark.end : mark.end + 1]
        if before in "([" and after in ")],;" and before and after:
            return mark
        if unit.form is Form.ROW and unit.index in scope.own and (mark.end >= unit.end - 1 or before in "-–—,"):
            return mark
        channel = unit.has(Means.CHANNEL)
        if channel is not None and abs(channel.start - mark.start) < 60:
            return mark
    return None


def _of_field(page: Page, scope: Scope, unit: Unit) -> list[_Say]:
    """A field "Live: Europe by Satellite"; "Live stream: no" says there is none."""
    start, end = unit.value, _trim(page, unit.value, unit.end)
    prep = _PREP.match(page.low, start, end)
    if prep is not None:
        start = prep.end()
    label = page.low[unit.start : unit.value]
    no = unit.has(Means.NO_STREAM)
    first = page.low[start:end].split(" ", 1)[0].strip(".,;")
    told = scope.of_unit(unit, start, end, (start, end))
    mark = Mark(Means.STREAM, unit.start, max(unit.start, unit.value - 1))
    if no is not None or first in _NOTHING or start >= end:
        return [_Say(unit, mark, False, Stream(name=None), Span(unit.start, end), told)]
    if not (_SURE.search(label) or unit.has(Means.STREAM, Means.LIVE, Means.CHANNEL) or _URL.search(page.text, start, end)):
        return []
    url = _URL.search(page.text, start, end)
    name_end = min(end, start + LONGEST)
    name = page.text[start:name_end]
    link = url[0].rstrip(".,;") if url is not None and url[0].lower().startswith("http") else None
    return [_Say(unit, mark, True, Stream(name=name or None, url=link), Span(start, name_end), told)]


_NOTHING = frozenset(["no", "none", "not", "non", "nein", "kein", "keine", "keiner", "pas", "aucun", "aucune", "-", "–", "n/a", "tbc"])


def _trim(page: Page, start: int, end: int) -> int:
    while end > start and page.text[end - 1] in " .,;:":
        end -= 1
    return end


def _each(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told) -> list[_Say]:
    """ "The press point on X and the speech on Y": each item with the channel that follows its own noun."""
    low = page.low
    places: list[tuple[int, Item]] = []
    shared = set.intersection(*(scope.nouns[scope.items.index(item)] for item in told.items))
    for item in told.items:
        own = scope.nouns[scope.items.index(item)] - shared
        at = min(
            (m.start for m in unit.marks if m.means is Means.OCCASION and any(low.startswith(stem, m.start) for stem in own)),
            default=-1,
        )
        if at >= 0:
            places.append((at, item))
    places.sort(key=lambda pair: pair[0])
    distinct = len({at for at, _ in places}) == len(places) == len(told.items)
    out: list[_Say] = []
    if distinct:
        for number, (at, item) in enumerate(places):
            until = places[number + 1][0] if number + 1 < len(places) else unit.end
            stream, span = _channel(page, unit, Mark(Means.STREAM, at, max(at + 1, mark.end if at < mark.end <= until else at + 1)), until)
            if stream.name is None and stream.url is None:
                stream, span = _channel(page, unit, mark)
            out.append(_Say(unit, mark, True, stream, span, Told([item], told.sure)))
        return out
    stream, span = _channel(page, unit, mark)
    return [_Say(unit, mark, True, stream, span, told)]


def _channel(page: Page, unit: Unit, mark: Mark, until: int | None = None) -> tuple[Stream, Span]:
    """Where it can be watched, and the words that say so (those of the statement where no place is named)."""
    text, low = page.text, page.low
    end = until if until is not None else unit.end
    url = _URL.search(text, unit.start, min(end, unit.start + 3000))
    link = url[0].rstrip(".,;:!?") if url is not None and url[0].lower().startswith("http") else None
    after = _after(page, unit, mark, end)
    if after is None:
        after = _before(page, unit, mark)
    if url is not None and (after is None or url.start() <= after[0] < url.end()):
        after = (url.start(), url.start() + len(url[0].rstrip(".,;:!?")))
    if after is None and url is not None:
        after = (url.start(), url.start() + len(url[0].rstrip(".,;:!?")))
    if after is None:
        return Stream(name=None, url=link), Span(mark.start, mark.end)
    start, stop = after
    stop = _trim(page, start, stop)
    bracket = text.find(" (", start, stop)
    if bracket > start and url is not None and bracket < url.start() <= bracket + 3:
        stop = bracket  # "NASA+ (https://plus.nasa.gov)"
    del low
    return Stream(name=text[start:stop] or None, url=link), Span(start, stop)


_PREP = re.compile(r"\b(?:on|via|at|by|through|over|sur|par|à|au|auf|über|im|in|unter|bei|from|dans)\b\s{0,2}")


def _after(page: Page, unit: Unit, mark: Mark, end: int) -> tuple[int, int] | None:
    """The channel named behind the statement: "on the NATO website", "at https://...", "by its organisers on ..."."""
    text, low = page.text, page.low
    stop = _END.search(text, mark.end, end)
    while stop is not None and (_inside_address(text, stop.start()) or stop[0].startswith((" -", " –")) and False):
        stop = _END.search(text, stop.end(), end)
    limit = min(stop.start() if stop is not None else end, mark.end + 300)
    if stop is not None and stop[0][0] == ":" and unit.form is not Form.FIELD:
        after = _END.search(text, stop.end(), end)
        limit = min(after.start() if after is not None else end, mark.end + 300)  # "Live broadcast of X: the channel"
        if not any(m.means is Means.CHANNEL and mark.end <= m.start < stop.start() for m in unit.marks):
            start = stop.end()
            return (start, _cut(page, unit, start, min(limit, start + LONGEST), _first_channel(page, unit, start, limit))) if start < limit else None
    channels = [m for m in unit.marks if m.means is Means.CHANNEL and mark.start <= m.start < limit]
    address = _URL.search(text, mark.end, limit)
    first = channels[0].start if channels else -1
    if address is not None and (first < 0 or address.start() < first):
        first = address.start()
    start = -1
    inside = _PREP.search(low, mark.start, mark.end)
    if mark.start <= first < mark.end:
        start = first  # the statement names it itself: "on UN Web TV"
    elif inside is not None and inside.end() >= mark.end - 1:
        start = mark.end
    for found in _PREP.finditer(low, mark.end, limit):
        if start >= 0 or (first >= 0 and found.start() > first):
            break
        if not _is_time(page, unit, found.end()) and (first < 0 or _opens_name(text, low, found.end(), first)):
            start = found.end()
    if first < 0 and start >= 0:
        # no known channel: believed only directly behind the statement and where it begins like a name
        while text[start : start + 1] == " ":
            start += 1
        word = text[start : start + 1]
        tail = low[start : start + 4]
        if start - mark.end > 8 or not (word.isupper() or tail.startswith(("the ", "its ", "thei", "our ", "le ", "la ", "les ", "l'", "l’", "der ", "die ", "das ", "dem ", "sein", "ihre"))):
            return None
    if start < 0:
        if first < 0:
            return None
        start = max(mark.end, _phrase_start(text, first))
    while start < limit and text[start] in " :,(":
        start += 1
    return (start, _cut(page, unit, start, min(limit, start + LONGEST), first)) if start < limit else None


def _first_channel(page: Page, unit: Unit, start: int, limit: int) -> int:
    found = [m.start for m in unit.marks if m.means is Means.CHANNEL and start <= m.start < limit]
    address = _URL.search(page.text, start, limit)
    if address is not None:
        found.append(address.start())
    return min(found, default=-1)


def _opens_name(text: str, low: str, at: int, first: int) -> bool:
    """Whether a channel's name begins at an offset: the channel itself, a capital, or an article close before it."""
    return at >= first - 2 or text[at : at + 1].isupper() or first - at < 70 and ";" not in low[at:first]


def _inside_address(text: str, at: int) -> bool:
    return text[at] == "." and at + 1 < len(text) and not text[at + 1].isspace()


def _is_time(page: Page, unit: Unit, at: int) -> bool:
    """Whether a day or a clock begins here: "at 15:00", "on 3 May"."""
    return any(at <= t.start <= at + 6 for t in unit.clocks) or any(at <= d.start <= at + 6 for d in unit.days)


def _phrase_start(text: str, at: int) -> int:
    """The first capitalised word that stands directly before `at`."""
    start = at
    for _ in range(6):
        gap = text.rfind(" ", 0, max(0, start - 1))
        word = text[gap + 1 : start].strip()
        if gap < 0 or not word or not word[0].isupper() or word[-1] in ".,;:":
            return start
        start = gap + 1
    return start


def _cut(page: Page, unit: Unit, start: int, limit: int, first: int) -> int:
    """Where a channel's name ends: before a time, a new clause, a closing bracket that was not opened."""
    text, low = page.text, page.low
    end = limit
    for token in [*unit.clocks, *unit.days]:
        if max(start, first) < token.start < end:
            end = token.start
            for word in (" at", " from", " on", " à", " um", " ab", " am", " le", " dès", " de"):
                if low.endswith(word, start, text.rfind(" ", start, end) + 1 or end) or low[start:end].rstrip().endswith(word):
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


_LEGEND = re.compile(r"^\W{0,2}(?P<sign>[\[(]?[A-Z*†‡°§]{1,4}[\])]?)\s{0,2}(?:=|:|–|-)\s|(?P<two>[\[(][A-Z*]{1,4}[\])])\s{0,2}=\s")


def legend(page: Page, scope: Scope, unit: Unit) -> Told | None:
    """A key to signs ("[HB] = live feed on the website") speaks of the rows that bear the sign."""
    found = _LEGEND.search(page.text, unit.start, min(unit.end, unit.start + 200))
    if found is None or unit.index in scope.own or unit.form is Form.FIELD:
        return None
    sign = found["sign"] or found["two"]
    items = [item for item in scope.items if any(sign in page.text[u.start : u.end] for u in (item.unit, *item.own))]
    return Told(items, 3) if items else None


_SMALL = frozenset(
    ["of", "the", "de", "du", "des", "la", "le", "les", "l", "d", "der", "die", "das", "dem", "den", "von", "vom", "und", "and", "et", "for", "für",
     "pour", "on", "at", "auf", "sur", "its", "their", "in", "also", "as", "well", "or", "ou", "oder", "via", "own", "official", "ihrer", "seiner", "dessen", "s"]
)  # fmt: skip
_OF = frozenset(["of", "de", "du", "des", "der", "von", "vom", "d"])
_PIECE = re.compile(r"[^\s]+")


def _name_end(page: Page, unit: Unit, start: int, end: int, first: int) -> int:
    """How far a name goes: over capitalised words, words for channels, addresses, and small words between them."""
    text, low = page.text, page.low
    kept = start
    open_of = False  # directly behind "website of": one word in small letters may follow
    channels = [(m.start, m.end) for m in unit.marks if m.means is Means.CHANNEL and start <= m.start < end]
    for piece in _PIECE.finditer(text, start, end):
        word = low[piece.start() : piece.end()].strip(".,;:()[]«»\"“”'’&")
        channel = any(a < piece.end() and piece.start() < b for a, b in channels)
        named = text[piece.start()].isupper() or text[piece.start()] in "@(«\"“#" or "." in word or word.endswith(("'s", "’s", "s'", "s’"))
        if word.startswith(("l'", "l’", "d'", "d’")):
            named = named or text[piece.start() + 2 : piece.start() + 3].isupper()
        if channel or named or piece.end() <= first or (open_of and word and word not in _SMALL):
            kept = piece.end()
            open_of = False
        elif word in _OF and kept > first >= 0:
            open_of = True
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
    stop = _END.search(text, last.end, mark.start) if last.end < mark.start else None
    if stop is not None and not _inside_address(text, stop.start()):
        return None
    start = _phrase_start(text, last.start)
    prep = None
    for found in _PREP.finditer(low, max(unit.start, start - 60), start):
        prep = found
    if prep is not None and not _END.search(text, prep.end(), start) and start - prep.end() < 40 and not _is_time(page, unit, prep.end()):
        start = prep.end()
    end = last.end
    if last.end < mark.start:
        of = re.compile(r"\s(?:of|de|du|des|der|von)\s").match(low, last.end)
        if of is not None:
            end = _cut(page, unit, of.end(), mark.start, last.start)
            words = text[of.end() : end].split(" ")
            kept = 0
            for word in words:
                if word[:1].isupper() or word in ("the", "of", "la", "le", "des", "der", "de", "für", "for", "and", "et", "und"):
                    kept += len(word) + 1
                else:
                    break
            end = of.end() + max(0, kept - 1) if kept else last.end
    return start, end
