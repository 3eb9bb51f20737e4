"""Who carries a live stream, where a clause has the carrier for its subject: "ESA Web TV shows it as it happens".

The name goes from the head of the clause to its verb. Refuses subjects that are an occasion ("the briefing airs on"),
viewers, or pronouns; what "it" and "the same channel" mean, the statement before says.
"""

from __future__ import annotations

import re

from feeds.model.event import Span, Stream
from feeds.reading.facts.either import either
from feeds.reading.facts.showing import letters_of
from feeds.reading.facts.telling import TRADE
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Mark, Page, Unit

_HEAD = re.compile(rf"[.;:!?)]\s|,\s(?:{either((*meant.ALSO, *meant.BUT, *meant.ARTICLES))})\s|\n")
_PIECE = re.compile(r"[^\s]{1,80}")
_LONGEST = 9  # words of a carrier's name
_SAME = re.compile(either(meant.SAME))
_OWN = re.compile(rf"(?:{either(meant.ITS)})\s(?=\S)", re.IGNORECASE)
_THEIRS = re.compile(rf"(?:{either(meant.HIS)})\s(?=\S)", re.IGNORECASE)


def carrier_of(page: Page, unit: Unit, mark: Mark) -> Span | None:
    """The words for who carries it, from the head of the clause of a statement to its verb."""
    text, low = page.text, page.low
    start = unit.value if unit.start < unit.value <= mark.start else unit.start
    for cut in _HEAD.finditer(text, start, min(unit.end, mark.start + 1)):
        start = cut.start() + 1
    while start < unit.end and not text[start].isalnum():
        start += 1
    pieces = [(m.start(), m.end()) for m in _PIECE.finditer(text, start, min(unit.end, start + 200))]
    if not pieces:
        return None
    at = 1 if low[pieces[0][0] : pieces[0][1]] in meant.ARTICLES and len(pieces) > 1 else 0
    first = at
    channels = [m for m in unit.marks if m.means is Means.CHANNEL]
    known = False
    while at < len(pieces) and at - first < _LONGEST:
        left, right = pieces[at]
        word = low[left:right]
        channel = any(m.start < right and left < m.end for m in channels)
        named = text[left].isupper() and (at > 0 or not _is_verb(page, left, right))
        named = named or (known and right - left == 1 and word.isdigit())  # "BBC Radio 4"
        behind_of = _behind_of([low[a:b] for a, b in pieces[first:at]])
        if not (channel or named or word in meant.SMALL or word.endswith(("'s", "’s", "s'", "s’")) or behind_of):
            break
        if (
            at > first
            and page.language.code == "de"
            and not channel
            and word not in meant.SMALL
            and text[left].islower()
        ):
            break
        known = known or channel
        at += 1
    while at > first and low[slice(*pieces[at - 1])] in meant.SMALL:
        at -= 1
    if at == first or at >= len(pieces):
        return None
    head = low[slice(*pieces[first])].strip(",")
    if head in meant.NO_CARRIER or (head in TRADE and not known) or text[pieces[at - 1][1] - 1] in ",;:":
        return None
    span = Span(pieces[first][0], pieces[at - 1][1])
    if not known and any(
        m.means in (Means.OCCASION, Means.ROLE, Means.HONORIFIC) and m.start < span.end and span.start < m.end
        for m in unit.marks
    ):
        return None
    if not known and head == low[slice(*pieces[0])] and head in page.language.common:
        return None
    return span if _verb_behind(page, pieces, at, mark) else None


def _behind_of(words: list[str]) -> bool:
    """Whether what comes next is whose it is: "the website of the ministry"."""
    if words and words[-1] in meant.ARTICLES:
        words = words[:-1]
    return bool(words) and words[-1] in meant.OF


def _is_verb(page: Page, left: int, right: int) -> bool:
    return letters_of(page, left, right)[:1] in ("S", "V", "N", "K", "M")


def _verb_behind(page: Page, pieces: list[tuple[int, int]], at: int, mark: Mark) -> bool:
    """Whether a word for sending or showing stands behind the name, and the statement not far behind it."""
    while at < len(pieces) and page.low[slice(*pieces[at])].strip("'’") in meant.CLITICS:
        at += 1
    if at >= len(pieces) or pieces[at][0] > mark.end + 2:
        return False
    said = letters_of(page, pieces[at][0], pieces[min(at + 3, len(pieces) - 1)][1])
    return said[:1] in ("S", "V", "h") or (said[:1] == "L" and said[1:2] in ("S", "V"))


def settled(page: Page, unit: Unit, mark: Mark, found: tuple[Stream, Span], last: Stream | None) -> tuple[Stream, Span]:
    """The channel of a statement, with its carrier: "its own site" is the Club's, "it" the channel told before."""
    stream, span = found
    name = stream.name or ""
    if last is not None and last.name and stream.url is None:
        opens = page.low[unit.start : unit.start + 12].split(" ", 1)[0]
        if name and (_SAME.search(name.lower()) or _SAME.search(page.low, max(unit.start, span.start - 8), span.start)):
            return last, span
        if opens in meant.PRONOUNS and name.lower() in ("", opens):
            verb = letters_of(page, unit.start + len(opens), min(unit.end, mark.end + 1))
            if verb[:1] in ("S", "V", "h") and not verb.startswith(("SL.", "Vd")):
                return last, Span(mark.start, mark.end)
    carrier = carrier_of(page, unit, mark)
    if carrier is None:
        return found
    words = page.words(carrier.start, carrier.end)
    if name.islower() and "." not in name and not _has_channel(unit, span) and _has_channel(unit, carrier):
        return Stream(name=words, url=stream.url), carrier  # "NASA+ will cover the flight live: launch is set for ..."
    if not name or (span.start < mark.end and span.start < carrier.end and carrier.start < span.end):
        return Stream(name=words, url=stream.url), carrier
    own, theirs = _OWN.match(name), _THEIRS.match(name)
    if own is not None and page.language.code == "en":
        return Stream(name=f"{_with_article(page, carrier)}{'’s' if '’' in page.text else chr(39) + 's'} "
                      f"{name[own.end():]}", url=stream.url), span  # fmt: skip
    if theirs is not None:
        return Stream(name=f"{name[theirs.end() :]} ({words})", url=stream.url), span
    return found


def _has_channel(unit: Unit, span: Span) -> bool:
    return any(m.means is Means.CHANNEL and m.start < span.end and span.start < m.end for m in unit.marks)


def _with_article(page: Page, span: Span) -> str:
    """A carrier's name with "the" where the text has it."""
    before = page.low[max(0, span.start - 4) : span.start]
    return f"{'the ' if before == 'the ' else ''}{page.words(span.start, span.end)}"
