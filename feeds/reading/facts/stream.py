"""Live streams: which items can be watched live, and where.

A statement needs a word that says "live"; a channel alone counts only beside one, and a recording never does. Negations
("no live stream", "will not be streamed") win over the words inside them. Refuses standing notes and what is over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from feeds.model.event import Span, Status, Stream
from feeds.reading.facts.channel import ADDRESS, BEFORE_CHANNEL, LONGEST, channel_of, trimmed_end
from feeds.reading.facts.known import Told
from feeds.reading.facts.scope import Scope
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Mark, Page, Unit

_SURE = re.compile(r"live|stream|direct|webcast|übertrag|retransm|simulcast|televis|real time|temps réel|echtzeit")
_OVER = re.compile(r"(?:\bwas|\bwere|\bbeen|\bwurde|\bwurden|\bworden|\bété|\bfut)\s{1,2}(?:\w{1,12}\s)?$")


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
        if not unit.marks or scope.is_note(unit) or scope.is_much(unit):
            continue
        heading = unit.form is Form.HEADING and unit.index not in scope.own and page.text[unit.end - 1] != ":"
        if heading and not scope.hanging(unit):
            continue  # "What is streamed" promises nothing yet
        said.extend(_said_in(page, scope, unit))
    said.sort(key=lambda say: -say.told.sure)
    marked = [
        say for say in said if say.live and say.told.sure == 3 and say.unit.form in (Form.ROW, Form.NOTE, Form.HEADING)
    ]
    if len(marked) > 1 and len(scope.parts) > len(marked):
        said = _keys(said)
    done: set[int] = set()
    for say in said:
        chosen = [item for item in say.told.items if id(item) not in done]
        if say.told.sure < 1 and len(scope.items) > 1:
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


_SPOKEN = frozenset((Means.STREAM, Means.NO_STREAM, Means.LIVE))


def _said_in(page: Page, scope: Scope, unit: Unit) -> list[_Say]:
    if unit.form is Form.FIELD and unit.label is Means.L_STREAM:
        return _of_field(page, scope, unit)
    if unit.kinds.isdisjoint(_SPOKEN):
        return []
    nots = [mark for mark in unit.marks if mark.means is Means.NO_STREAM]
    yes = [
        mark for mark in unit.marks if mark.means is Means.STREAM and mark.end <= unit.end and not _denied(mark, nots)
    ]
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
    stream, span = channel_of(page, unit, mark)
    if stream.name is None and stream.url is None and page.low.startswith("webstream", mark.start):
        stream, span = Stream(name=page.words(mark.start, mark.end)), Span(mark.start, mark.end)
    but = _except(page, scope, unit, mark)
    if but:
        known = {id(item) for item in but}
        rest = Told([item for item in scope.parts if id(item) not in known], 2)
        no = _Say(unit, mark, False, Stream(name=None), span, Told(but, 3))
        return [no, _Say(unit, mark, True, stream, span, rest)]
    if unit.form is Form.HEADING and page.text[unit.end - 1] == ":":
        below = [item for item in scope.parts if item.unit.index > unit.index]
        return [_Say(unit, mark, True, stream, span, Told(below, 2))]  # "Coverage on NASA+ is as follows:"
    told = legend(page, scope, unit) or scope.of_unit(unit, mark.start, mark.end, _skip(unit, mark, span), every=True)
    if len(told.items) > 1 and told.sure >= 2 and unit.form is Form.PROSE:
        return _each(page, scope, unit, mark, told, (stream, span))
    out.append(_Say(unit, mark, True, stream, span, told))
    return out


_BUT = re.compile(
    r"[;,]\s(?:but\s)?([^;,.]{3,60}?)\s"
    r"(?:cannot|can not|is not|are not|will not|does not|isn't|nicht|ne (?:le|la) sera pas)\b"
)


def _except(page: Page, scope: Scope, unit: Unit, mark: Mark) -> list[Item]:
    """The items that a statement takes out: "The debates can be watched live; the press conference cannot"."""
    found = _BUT.search(page.low, mark.end, unit.end)
    return scope.named_in(unit, *found.span(1)) if found is not None else []


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
        if ADDRESS.search(page.text, mark.end, min(unit.end, mark.end + 60)):
            return mark  # "Live" means www.example.int
    return None


def _of_field(page: Page, scope: Scope, unit: Unit) -> list[_Say]:
    """A field "Live: Europe by Satellite"; "Live stream: no" says there is none."""
    start, end = unit.value, trimmed_end(page, unit.value, unit.end)
    prep = BEFORE_CHANNEL.match(page.low, start, end)
    if prep is not None:
        start = prep.end()
    label = page.low[unit.start : unit.value]
    no = unit.has(Means.NO_STREAM)
    first = page.low[start:end].split(" ", 1)[0].strip(".,;")
    told = scope.of_unit(unit, start, end, (start, end))
    mark = Mark(Means.STREAM, unit.start, max(unit.start, unit.value - 1))
    if no is not None or first in _NOTHING or start >= end:
        return [_Say(unit, mark, False, Stream(name=None), Span(unit.start, end), told)]
    if not (
        _SURE.search(label)
        or unit.has(Means.STREAM, Means.LIVE, Means.CHANNEL)
        or ADDRESS.search(page.text, start, end)
    ):
        return []
    url = ADDRESS.search(page.text, start, end)
    name_end = min(end, start + LONGEST)
    name = page.text[start:name_end]
    link = url[0].rstrip(".,;") if url is not None and url[0].lower().startswith("http") else None
    return [_Say(unit, mark, True, Stream(name=name or None, url=link), Span(start, name_end), told)]


_NOTHING = frozenset(
    ["no", "none", "not", "non", "nein", "kein", "keine", "keiner", "pas", "aucun", "aucune", "-", "–", "n/a", "tbc"]
)


def _each(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told, common: tuple[Stream, Span]) -> list[_Say]:
    """ "The press point on X and the speech on Y": each item with the channel that follows its own noun."""
    low = page.low
    places: list[tuple[int, Item]] = []
    shared = set.intersection(*(scope.nouns[scope.number[id(item)]] for item in told.items))
    for item in told.items:
        own = scope.nouns[scope.number[id(item)]] - shared
        at = min(
            (
                m.start
                for m in unit.marks
                if m.means is Means.OCCASION and any(low.startswith(stem, m.start) for stem in own)
            ),
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
            stream, span = channel_of(
                page, unit, Mark(Means.STREAM, at, max(at + 1, mark.end if at < mark.end <= until else at + 1)), until
            )
            if stream.name is None and stream.url is None:
                stream, span = common
            out.append(_Say(unit, mark, True, stream, span, Told([item], told.sure)))
        return out
    return [_Say(unit, mark, True, *common, told)]


_LEGEND = re.compile(
    r"^\W{0,2}(?P<sign>[\[(]?[A-Z*†‡°§]{1,4}[\])]?)\s{0,2}(?:=|:|–|-)\s|(?P<two>[\[(][A-Z*]{1,4}[\])])\s{0,2}=\s"
)


def legend(page: Page, scope: Scope, unit: Unit) -> Told | None:
    """A key to signs ("[HB] = live feed on the website") speaks of the rows that bear the sign."""
    found = _LEGEND.search(page.text, unit.start, min(unit.end, unit.start + 200))
    if found is None or unit.index in scope.own or unit.form is Form.FIELD:
        return None
    sign = found["sign"] or found["two"]
    items = [item for item in scope.items if any(sign in page.text[u.start : u.end] for u in (item.unit, *item.own))]
    return Told(items, 3) if items else None
