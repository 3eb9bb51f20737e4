"""Live streams: which items can be watched live, and where.

A statement needs a word that says "live"; a channel alone counts only beside one, and a recording never does. Negations
("no live stream", "will not be streamed") win over the words inside them. Refuses standing notes and what is over.
"""

from __future__ import annotations

import re

import msgspec

from feeds.model.event import Span, Status, Stream
from feeds.reading.facts.bearing import bearing, of_house, taken_out
from feeds.reading.facts.carrier import settled
from feeds.reading.facts.channel import ADDRESS, BEFORE_CHANNEL, LONGEST, channel_of, trimmed_end
from feeds.reading.facts.crews import for_crews
from feeds.reading.facts.either import either
from feeds.reading.facts.known import BY_NAME, ITS_OWN, NEAR_BY, Told
from feeds.reading.facts.legend import keyed, opens_with_key
from feeds.reading.facts.narrowed import is_private, narrowed, of_this, within
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.showing import Shown, field_said, letters_of, shown_in
from feeds.reading.facts.tied import tied
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.languages.showing import SENDERS, SENDING
from feeds.reading.page import Form, Item, Mark, Page, Unit

_SURE = re.compile(r"live|stream|direct|webcast|übertrag|retransm|simulcast|televis|real time|temps réel|echtzeit")
_PUT = re.compile(rf"(?:{either(meant.PUT)})\s$")
_OVER = re.compile(
    r"(?:\bwas|\bwere|\bbeen|\bwurde|\bwurden|\bworden|\bété|\bfut)\s{1,2}"
    r"(?:(?!is\b|are\b|will\b|est\b|sera\b|ist\b|wird\b)\w{1,12}\s){0,2}$"
)
_US = re.compile(rf"(?:{either(meant.FOLLOW_US)})")


class _Say(msgspec.Struct):
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
    last: Stream | None = None  # the channel told last
    before: list[Item] = []  # of whom was told last
    for unit in page.units:
        if not unit.marks or scope.is_much(unit):
            continue
        if scope.is_note(unit) and not of_this(page, scope, unit):
            continue
        heading = (
            unit.form is Form.HEADING and unit.index not in scope.own and ":" not in page.text[unit.start : unit.end]
        )
        if heading and not (scope.hanging(unit) or _titled(scope, unit) or opens_with_key(page, unit)):
            continue  # "What is streamed" promises nothing yet
        here = _said_in(page, scope, unit, last, before)
        said.extend(here)
        before = [item for say in here for item in say.told.items] or before
        last = next((say.stream for say in reversed(here) if say.live and say.stream.name), last)
    first = {id(say.stream): say.span for say in reversed(said)}  # where each is named first: "the same website" is not
    said.sort(key=lambda say: (-say.told.sure, _is_vague(say)))
    marked = [
        say
        for say in said
        if say.live and say.told.sure == ITS_OWN and say.unit.form in (Form.ROW, Form.NOTE, Form.HEADING)
    ]
    if len(marked) > 1 and len(scope.parts) > len(marked):
        said = _keys(said)
    done, vague = set[int](), set[int]()
    for say in said:
        chosen = [item for item in say.told.items if id(item) not in done]
        if say.live and say.told.sure <= BY_NAME:
            of_all = say.told.sure < BY_NAME and not scope.counts(say.unit)
            chosen = [item for item in chosen if not is_private(page, item, of_all)]
        if say.told.sure < NEAR_BY and len(scope.items) > 1:
            chosen = [item for item in chosen if not item.announced]
        named = say.stream.name is not None or say.stream.url is not None
        for item in say.told.items:
            bare = say.told.sure >= BY_NAME or len(scope.parts) == 1
            bare = bare and item.stream is not None and item.stream.name is None and item.stream.url is None
            if say.live and named and id(item) in done and (bare or (id(item) in vague and not _is_vague(say))):
                item.stream = say.stream  # "(live)" in its row, and the key says where
                item.evidence.append(("stream", say.span))
                vague.discard(id(item))
        for item in chosen:
            done.add(id(item))
            if say.live and item.status not in (Status.POSTPONED, Status.CANCELLED):
                item.stream = say.stream
                item.evidence.append(("stream", say.span))
                vague |= {id(item)} if named and _is_vague(say) else set()
    _parts_of_whole(scope, said, done)
    for item in scope.items:
        words = first.get(id(item.stream))
        if words is not None and ("stream", words) not in item.evidence:
            item.evidence.append(("stream", words))


def _is_vague(say: _Say) -> bool:
    """Whether a promise only says who carries it, "NASA will provide live coverage", and no channel."""
    if not say.live or say.stream.url is not None or "." in (say.stream.name or ""):
        return False
    return Means.CHANNEL not in say.unit.kinds or not any(
        m.means is Means.CHANNEL and m.start < say.span.end and say.span.start < m.end for m in say.unit.marks
    )


def _keys(said: list[_Say]) -> list[_Say]:
    """Where rows are marked one by one, a general statement only says where: "Webcasts can be found on ..."."""
    where = next(
        (say for say in said if say.live and say.told.sure < BY_NAME and (say.stream.name or say.stream.url)), None
    )
    kept = [say for say in said if say.told.sure >= BY_NAME]
    if where is not None:
        for say in kept:
            if say.live and say.stream.name is None and say.stream.url is None:
                say.stream, say.span = where.stream, where.span
    return kept


def _parts_of_whole(scope: Scope, said: list[_Say], done: set[int]) -> None:
    """What is said of the occasion by name holds for its parts."""
    for say in said:
        if any(item.whole for item in say.told.items) and say.told.sure == BY_NAME:
            wholes = [item for item in say.told.items if item.whole]
            for item in scope.parts:
                if id(item) not in done and not item.announced and any(within(whole, item) for whole in wholes):
                    done.add(id(item))
                    if say.live and item.status not in (Status.POSTPONED, Status.CANCELLED):
                        item.stream = say.stream
                        item.evidence.append(("stream", say.span))


_SPOKEN = frozenset((Means.STREAM, Means.NO_STREAM, Means.LIVE))


def _said_in(page: Page, scope: Scope, unit: Unit, last: Stream | None, before: list[Item]) -> list[_Say]:
    if unit.form is Form.FIELD and unit.label is Means.L_STREAM:
        return _of_field(page, scope, unit)
    shown = shown_in(page, unit)
    sent = unit.form is Form.ROW and Means.CHANNEL in unit.kinds
    if not shown and not sent and unit.kinds.isdisjoint(_SPOKEN):
        return []
    nots = [m for m in unit.marks if m.means is Means.NO_STREAM and "," not in page.text[m.start : m.end]]
    nots += [Mark(Means.NO_STREAM, one.start, one.end) for one in shown if not one.live and not one.later]
    nots.sort(key=lambda mark: mark.start)
    yes = [
        mark for mark in unit.marks if mark.means is Means.STREAM and mark.end <= unit.end and not _denied(mark, nots)
    ]
    yes = [mark for mark in yes if _holds(page, scope, unit, mark) and not _overruled(mark, shown)]
    if not yes:
        live = _bare_live(page, scope, unit, nots)
        yes = [live] if live is not None and not _overruled(live, shown) else []
    if not yes:
        yes = [Mark(Means.STREAM, one.start, one.end) for one in shown if one.live]
        yes = [mark for mark in yes if not for_crews(page, unit, mark)]
    if not nots or (yes and yes[0].start < nots[0].start):
        if not yes:
            return []
        more = _of_later_clauses(page, scope, unit, yes, shown)
        return [*_promised(page, scope, unit, yes[0], last, before), *more]
    mark = nots[0]
    told = keyed(page, scope, unit, mark.start) or bearing(
        page, scope, unit, mark, scope.of_unit(unit, mark.start, mark.end), before
    )
    denied = _Say(unit, mark, False, Stream(name=None), Span(mark.start, mark.end), told)
    if not yes or ";" not in page.text[mark.end : yes[0].start]:
        return [denied]
    known = {id(item) for item in told.items}  # "The first is not streamed; the others are live"
    promised = _promised(page, scope, unit, yes[0], last, told.items)
    for say in promised:
        say.told = Told([item for item in say.told.items if id(item) not in known], say.told.sure)
    return [denied, *promised]


def _of_later_clauses(page: Page, scope: Scope, unit: Unit, yes: list[Mark], shown: list[Shown]) -> list[_Say]:
    """Promises of further clauses about other items: "...; the lecture will be streamed by the University"."""
    out: list[_Say] = []
    cut = page.text.find(";", yes[0].start, unit.end)
    marks = [*yes, *(Mark(Means.STREAM, one.start, one.end) for one in shown if one.live)]
    while cut >= 0:
        stop = page.text.find(";", cut + 1, unit.end)
        end = stop if stop >= 0 else unit.end
        mark = next((mark for mark in marks if cut < mark.start < end), None)
        items = scope.named_in(unit, cut, end) if mark is not None else []
        if mark is not None and 0 < len(items) < len(scope.items):
            stream, span = settled(page, unit, mark, channel_of(page, unit, mark, end), None)
            out.append(_Say(unit, mark, True, stream, span, Told(items, BY_NAME)))
        cut = stop
    return out


def _promised(page: Page, scope: Scope, unit: Unit, mark: Mark, last: Stream | None, before: list[Item]) -> list[_Say]:
    """What a promise says: of which items, and where they can be watched."""
    stream, span = settled(page, unit, mark, channel_of(page, unit, mark), last)
    if stream.name is None and stream.url is None and page.low.startswith("webstream", mark.start):
        stream, span = Stream(name=page.words(mark.start, mark.end)), Span(mark.start, mark.end)
    but = taken_out(page, scope, unit, mark)
    if unit.form is Form.HEADING and page.text[unit.end - 1] == ":":
        below = [item for item in scope.parts if item.unit.index > unit.index]
        return [_Say(unit, mark, True, stream, span, Told(below, BY_NAME))]  # "Coverage on NASA+ is as follows:"
    key = keyed(page, scope, unit, mark.start) or _titled(scope, unit)
    told = key or scope.of_unit(unit, mark.start, mark.end, _skip(mark, span), every=True)
    if key is None:
        told = tied(page, scope, unit, mark, told)
        told = narrowed(page, scope, unit, mark, bearing(page, scope, unit, mark, told, before))
    if but:
        known = {id(item) for item in but}
        every = told.sure < BY_NAME or of_house(page, unit, mark)
        rest = [item for item in told.items if id(item) not in known and not every]
        rest = rest or [item for item in scope.parts if id(item) not in known]
        no = _Say(unit, mark, False, Stream(name=None), span, Told(but, ITS_OWN))
        return [no, _Say(unit, mark, True, stream, span, Told(rest, BY_NAME))]
    if len(told.items) > 1 and told.sure >= BY_NAME and unit.form is Form.PROSE:
        return _each(page, scope, unit, mark, told, (stream, span))
    return [_Say(unit, mark, True, stream, span, told)]


def _titled(scope: Scope, unit: Unit) -> Told | None:
    """The items whose title a heading gives: "Final press conference (live on EbS)" below its clock."""
    if unit.form is not Form.HEADING:
        return None
    items = [item for item in scope.items if not item.whole and unit.start <= item.title_span.start < unit.end]
    return Told(items, ITS_OWN) if items else None


def _skip(mark: Mark, span: Span) -> tuple[int, int]:
    """The words of the channel's name, which name no item."""
    return (span.start, span.end) if span.start >= mark.end or span.end <= mark.start else (mark.start, mark.end)


def _overruled(mark: Mark, shown: list[Shown]) -> bool:
    """Whether the clause of a statement denies it, or speaks of a recording."""
    return any(not one.live and one.clause[0] <= mark.start < one.clause[1] for one in shown)


def _denied(mark: Mark, nots: list[Mark]) -> bool:
    return any(no.start <= mark.start < no.end or mark.start <= no.start < mark.end for no in nots)


def _holds(page: Page, scope: Scope, unit: Unit, mark: Mark) -> bool:
    """Whether the words really promise a live stream: not one that was, nor a recording."""
    words = page.low[mark.start : mark.end]
    if _OVER.search(page.low, max(unit.start, mark.start - 32), mark.start) or for_crews(page, unit, mark):
        return False
    if _US.search(page.low, max(unit.start, mark.start - 16), mark.end):
        return False
    if words.endswith("live") and _of_other_matter(page, unit, Mark(mark.means, mark.end - len("live"), mark.end)):
        return False  # "watched the live firing"
    if _SURE.search(words):
        return True
    if _PUT.search(page.low, max(unit.start, mark.start - 24), mark.start):
        return False
    later = unit.has(Means.AFTERWARDS)
    if later is not None and unit.form is Form.PROSE:
        return False
    return unit.index in scope.own or unit.has(Means.CHANNEL, Means.LIVE) is not None


def _bare_live(page: Page, scope: Scope, unit: Unit, nots: list[Mark]) -> Mark | None:
    """The word "live" alone: in a row or brackets, or beside a channel."""
    for mark in unit.marks:
        if mark.means is not Means.LIVE or _denied(mark, nots) or _of_other_matter(page, unit, mark):
            continue
        if for_crews(page, unit, mark) or _OVER.search(page.low, max(unit.start, mark.start - 32), mark.start):
            continue
        before, after = _beside(page, unit, mark)
        if before in "([" and after in ")],;" and before and after:
            return mark
        row = unit.form is Form.ROW and unit.index in scope.own
        if row and (mark.end >= unit.end - 1 or before in "-–—,|"):
            return mark
        channel = unit.has(Means.CHANNEL)
        if channel is not None and abs(channel.start - mark.start) < 60:
            return mark
        if ADDRESS.search(page.text, mark.end, min(unit.end, mark.end + 60)):
            return mark  # "Live" means www.example.int
    return _sender(page, scope, unit, nots)


def _of_other_matter(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether "live" says something else: "live positions", "live interviews", "Live Oak building"."""
    text = page.text
    named = text[mark.start].isupper() and text[mark.end : mark.end + 1] == " " and text[mark.end + 1].isupper()
    if named and not any(m.means in _SPOKEN_OF and m.start == mark.end + 1 for m in unit.marks):
        return True
    return letters_of(page, mark.start, min(unit.end, mark.end + _NEXT))[:2] in ("LQ", "Q", "QQ")


_SPOKEN_OF = (Means.CHANNEL, Means.STREAM, Means.OCCASION)  # what may follow "Live" with a capital


def _beside(page: Page, unit: Unit, mark: Mark) -> tuple[str, str]:
    """What stands before and behind a word, blanks left out."""
    return page.text[unit.start : mark.start].rstrip()[-1:], page.text[mark.end : unit.end].lstrip()[:1]


def _sender(page: Page, scope: Scope, unit: Unit, nots: list[Mark]) -> Mark | None:
    """A channel that sends, alone in a piece of a row: "press room, EbS"."""
    if unit.form is not Form.ROW or unit.index not in scope.own or nots:
        return None
    for mark in unit.marks:
        if mark.means is Means.CHANNEL and not SENDERS.isdisjoint(page.low[mark.start : mark.end].split()):
            before, after = _beside(page, unit, mark)
            if before and before in "([,;|" and (not after or after in ")],;|"):
                return mark
    return None


def _of_field(page: Page, scope: Scope, unit: Unit) -> list[_Say]:
    """A field "Live: Europe by Satellite"; "Live stream: no" says there is none."""
    start, end = unit.value, trimmed_end(page, unit.value, unit.end)
    prep = BEFORE_CHANNEL.match(page.low, start, end)
    if prep is not None:
        start = prep.end()
    said = field_said(page, unit)
    no = unit.has(Means.NO_STREAM) is not None or (said is not None and not said.live and not said.later)
    first = page.low[start:end].split(" ", 1)[0].strip(".,;")
    told = scope.of_unit(unit, start, end, (start, end))
    mark = Mark(Means.STREAM, unit.start, max(unit.start, unit.value - 1))
    if no or first in _NOTHING or start >= end:
        return [_Say(unit, mark, False, Stream(name=None), Span(unit.start, end), told)]
    spoken = [m for m in unit.marks if m.means in (Means.STREAM, Means.LIVE) and m.start >= unit.value]
    url = ADDRESS.search(page.text, start, end)
    named = any(m.means is Means.CHANNEL and m.start >= unit.value for m in unit.marks) or url is not None
    label = page.low[unit.start : unit.value]
    if not (_SURE.search(label) or "broadcast" in label or spoken or (named and not _is_sender(label))):
        return []  # "TV: one pool camera"
    if said is not None and said.later:
        return []
    stream, span = channel_of(page, unit, spoken[0]) if spoken else (Stream(name=None), Span(start, end))
    if spoken and any(m.means is Means.OCCASION and start <= m.start < spoken[0].start for m in unit.marks):
        told = scope.of_unit(unit, spoken[0].start, spoken[0].end, (span.start, span.end), every=True)
    if (
        stream.name is None
        and url is not None
        and (page.text.count(" ", start, end) <= _SHORT or page.text[start].islower())
    ):
        stop = url.start() + len(url[0].rstrip(".,;"))
        stream, span = Stream(name=page.text[url.start() : stop]), Span(url.start(), stop)
    if stream.name is None:
        stop = min((clock.start for clock in unit.clocks if clock.start > start), default=end)
        comma = page.text.rfind(",", start, stop) if stop < end else -1  # "NRK, from 9:55"
        span = Span(start, min(comma if comma > start else end, start + LONGEST))
        stream = Stream(name=page.text[span.start : span.end] or None)
    link = url[0].rstrip(".,;") if url is not None and url[0].lower().startswith("http") else None
    return [_Say(unit, mark, True, Stream(name=stream.name, url=link), span, told)]


def _is_sender(label: str) -> bool:
    """Whether a label only names those who send: what stands behind may be their cameras."""
    return not SENDING.isdisjoint(re.findall(r"\w+", label))


_NEXT = 24  # characters behind "live" that may say what is
_SHORT = 3  # blanks of a value that is an address with a word or two
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
