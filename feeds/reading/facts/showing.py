"""Whether a clause says that something can be watched from afar while it happens: "Nothing is shown on the web".

Each clause becomes a string of letters (languages/showing.py, lettering.py), and short patterns with bounded gaps say
what it means: a denial, a recording for later, or a promise. Refuses to say of what it speaks, and reads nothing into
what was, what is usual, or what only has the word "live" in it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from feeds.reading.facts.channel import ADDRESS, DOTTED
from feeds.reading.facts.lettering import Lettering, needed
from feeds.reading.languages.grammar import Means
from feeds.reading.languages.showing import FILLERS, SENDING, SHOWING
from feeds.reading.page import Form, Page, Unit

_CLAUSE = re.compile(
    r"[;!?|()\[\]•–—\n.:,-](?:(?<![.:,-])|(?<=\.)(?=\s|$)|(?<=:)(?=\s)|(?<=[^\S\n]-)\s"
    r"|(?<=,)\s(?=(?:but|mais|aber|sondern|jedoch|though|although|whereas|while the|während die)\b))"  # signs first
)
_LABEL = 3  # words before a colon that go with what stands behind it
_WIDE = 1500  # characters of one unit that are read

# "_2" stands for at most two letters in between, none of them a comma or another matter
_DENIED = """
    [NK][^,QMaLp]{0,3}[ST]
    N[^,QMa]{0,3}V[^,QM]{0,4}[LCBd]
    N_2L
    K[^,QMa]{0,3}V[^,QM]{0,4}[LCBd]
    K[^,QMa]{0,2}L(?!Q)
    K_2p_3[VS]?_2[CBd]
    [STd]_5N_3[FV]
    T_3[SV]?_2N$
    [ST]_3K
    [SV]_2N$
    p_3K$
    L_3N_3[VS]
    L_2p_3K
    [CBd]_3[NK]_3[VS]
    S_2N_2S
    [ST]_5D
    T_4N$
    w_3[STL]
    FV[^,]{0,3}d_2N
    V_1d_3N
"""
_LATER = """
    ^[^SL]*V[^L]*A
    ^[^SL]*V[^L]*l$
    ^[^L]*A[^SL]*[VC]
    ^[^LS]*R[^LS]*[VA]
    ^[^LC]*R[^LC]*S[^LC]*A
    ^[^L]*S[^LCBR]{0,2}A
    ^[^LS]*A[^LCR]{0,3}S
    ^[^LS]*R[^L]*A
    ^[^L]*i_3[CB]_3A
    ^[^LS]*[pCBR][^LS]*A
"""
_SHOWN = """
    [SV].{0,7}L
    L.{0,5}[SV]
    L.{0,3}[CB]
    [CB].{0,4}L
    S[^Q]{0,6}[CBd]
    [CB][^Q]{0,2}S
    B.{0,2}[Vh]
    MV_2B
    h.{0,3}L
    ih?[^Q]{0,2}B
"""


class _Rule(NamedTuple):
    pattern: re.Pattern[str]
    needs: frozenset[str]  # letters without which it cannot match, and of which it needs one
    either: frozenset[str]


def _compiled(written: str) -> list[_Rule]:
    lines = [re.sub(r"_(\d+)", lambda gap: f"[^,Q]{{0,{gap[1]}}}", line) for line in written.split()]
    return [_Rule(re.compile(line), *needed(line)) for line in lines]


_NO, _AFTER, _YES = _compiled(_DENIED), _compiled(_LATER), _compiled(_SHOWN)
_NEVER = re.compile(r"[WHQ]")  # in a promise
_ASIDE = re.compile(r"[NK][^M,]{0,4}[Ma,]")  # "those who cannot come can": a denial of something else


class Shown(NamedTuple):
    """What a clause says, the words that say it, and the clause."""

    live: bool
    start: int
    end: int
    clause: tuple[int, int]
    later: bool = False  # a recording: so no live stream, unless another clause says there is one


@lru_cache(maxsize=8)
def _lettering(code: str) -> Lettering:
    return Lettering.of(SHOWING[code], FILLERS[code])


def shown_in(page: Page, unit: Unit) -> list[Shown]:
    """What the clauses of a unit say of watching from afar; of a row only those behind its own words."""
    stream = unit.form is Form.FIELD and unit.label is Means.L_STREAM
    if unit.form is Form.TITLE or stream or page.language.code not in SHOWING:
        return []
    channels = _channels(page, unit)
    out = []
    for number, clause in enumerate(_clauses(page, unit)):
        if unit.form is Form.ROW and not number:
            continue
        said = _said(page, clause, channels)
        if said is not None:
            out.append(said)
    return out


def field_said(page: Page, unit: Unit) -> Shown | None:
    """What a field about streams says, its label and the first clause of its value read as one."""
    if page.language.code not in SHOWING:
        return None
    stop = _CLAUSE.search(page.low, unit.value, min(unit.end, unit.value + _WIDE))
    return _said(page, (unit.start, stop.start() if stop is not None else unit.end), _channels(page, unit))


def letters_of(page: Page, start: int, end: int) -> str:
    """A stretch as letters, without the channels in it."""
    if page.language.code not in SHOWING:
        return ""
    return _lettering(page.language.code).letters(page.low, start, end, [])[0]


def _clauses(page: Page, unit: Unit) -> list[tuple[int, int]]:
    begin, out = unit.start, []
    stop = min(unit.end, unit.start + _WIDE)
    for cut in _CLAUSE.finditer(page.low, unit.start, stop):
        at = cut.start() - (cut[0][0] == "-")  # the blank before a dash parts as well
        if cut[0] == ":" and len(page.low[begin:at].split()) < _LABEL:
            continue  # "(stream: YouTube)"
        if page.low[begin:at].strip():
            out.append((begin, at))
        begin = cut.end()
    if page.low[begin:stop].strip():
        out.append((begin, stop))
    return out


def _channels(page: Page, unit: Unit) -> list[tuple[int, int, str]]:
    """The channels of a unit with their letter, in order, the longer first."""
    stop = min(unit.end, unit.start + _WIDE)
    written = DOTTED.search(page.text, unit.start, stop) is not None
    if not written and Means.CHANNEL not in unit.kinds:
        return []
    found = [
        (m.start, m.end, "B" if not SENDING.isdisjoint(page.low[m.start : m.end].split()) else "C")
        for m in unit.marks
        if m.means is Means.CHANNEL
    ]
    if written:
        found += [(*m.span(), "C") for m in ADDRESS.finditer(page.text, unit.start, stop)]
    found.sort(key=lambda span: (span[0], -span[1]))
    out: list[tuple[int, int, str]] = []
    for span in found:
        if not out or span[0] >= out[-1][1]:
            out.append(span)
    return out


def _said(page: Page, clause: tuple[int, int], channels: list[tuple[int, int, str]]) -> Shown | None:
    begin, end = clause
    told = tuple((left - begin, right - begin, c) for left, right, c in channels if right > begin and left < end)
    said = _in_words(page.low[begin:end], page.language.code, told)
    return said and said._replace(start=begin + said.start, end=begin + said.end, clause=clause)


@lru_cache(maxsize=4096)  # newsrooms repeat their clauses word for word
def _in_words(low: str, code: str, channels: tuple[tuple[int, int, str], ...]) -> Shown | None:
    """What the words of a clause say, with offsets into them."""
    clause = (0, len(low))
    line, spans = _lettering(code).letters(low, *clause, channels)
    if len(line) < 2:
        return None
    given = frozenset(line)
    hit = _first(_NO, line, given)
    if hit is not None and "W" not in line[: hit.start()]:
        return Shown(False, *_words(hit, spans), clause)
    hit = _first(_AFTER, line, given)
    if hit is not None:
        return Shown(False, *_words(hit, spans), clause, later=True)
    if _NEVER.search(line):
        return None
    hit = _first(_YES, line, given)
    if hit is None or (not given.isdisjoint("NK") and not _ASIDE.search(line)):
        return None
    return Shown(True, *_words(hit, spans), clause)


def _first(rules: list[_Rule], line: str, given: frozenset[str]) -> re.Match[str] | None:
    may = (pattern for pattern, needs, either in rules if needs <= given and not either.isdisjoint(given))
    return next((hit for pattern in may if (hit := pattern.search(line)) is not None), None)


def _words(hit: re.Match[str], spans: list[tuple[int, int]]) -> tuple[int, int]:
    return spans[hit.start()][0], spans[max(hit.start(), hit.end() - 1)][1]
