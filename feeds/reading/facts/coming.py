"""Who may come, read from the parts of a sentence: "no one has to sign up", "the press stays outside".

Each clause becomes a string of letters, one for each word that is a part of such a sentence (languages/coming.py tells
them; words that say nothing are left out, others are dots), and short patterns with bounded gaps say what a string
means. A strong pattern (a denial, and what it denies) overrules the phrases of its clause; a weak one speaks where no
phrase does. Some say that the clause is of another matter: a cafeteria that is open to everyone, a pass that lapses.
Refuses to say whom it holds for, and reads nothing into what was.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from feeds.reading.facts.lettering import MOST, Lettering, needed
from feeds.reading.facts.telling import in_day
from feeds.reading.languages.coming import COMING, ENDINGS, FILLERS
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Page, Unit

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|:|\d{1,40}|\S{1,60}@\S{1,60}")
_CLAUSE = re.compile(
    r"[;!?|()\[\]•–—\n.,-](?:(?<![.,-])|(?<=\.)(?=\s|$)|(?<=[^\S\n]-)\s"
    r"|(?<=,)\s(?=(?:no|but|otherwise|the|while|whereas|aucune?|pas|mais|sinon|la|le|les|tandis|keine?|aber|sondern"
    r"|sonst|während)\b))"  # begins with signs: found faster
)
_ASIDE = re.compile(r"\((?:[\d\s+./–-]{4,40}|[^\s()]{1,60}@[^\s()]{1,60}|www[^\s()]{1,60})\)")
_ABBREVIATION = 5  # letters; no abbreviation has as many
_ABBREVIATED = re.compile(
    r"(?:[ap]\.m|\b(?:mr|mrs|ms|dr|st|no|nr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|tel|bzw|ca|\w))$"
)
WAS = re.compile(
    r"\b(?:was|were|had|did|avait|avaient|était|étaient|fut|furent|war|waren|hatte|hatten"
    r"|durften?|konnten?|mussten?|wurden?|a été|ont été)\b"
)
_WIDE = 1500  # characters of one unit that are read

HUSH = "-"  # of another matter: nothing is said of access
NO_NEED = "~"  # of another matter: what is asked for is not asked of those who come


class Said(NamedTuple):
    """What a clause says: the words that say it, and the clause."""

    means: Means | None  # None: of another matter
    start: int
    end: int
    strong: bool
    clause: tuple[int, int]
    hushed: bool = False  # all phrases of the clause are of another matter


class _Rule(NamedTuple):
    verdict: str
    strong: bool
    pattern: re.Pattern[str]
    needs: frozenset[str]  # letters without which it cannot match, and of which it needs one:
    either: frozenset[str]  # most clauses are passed over by them


_VERDICTS = {
    "A": Means.ACCREDITED,
    "O": Means.OPEN,
    "N": Means.CLOSED,
    "P": Means.POOL,
    "I": Means.INVITATION,
}

# verdict, "!" for strong, pattern; the first that fits a clause decides. "_2" stands for a gap of at most two letters
_WRITTEN = """
- ! u
- ! ^_1P_2H_3T
- ! ^[.E1]{0,3}[fx][^oWwPEOKQCRc]{0,5}[FDULNB]
- ! ^[AF][^WwPERTQ:]{0,1}f
- ! ^_1T_1HN_2l
- ! x_4[UN]
- ! ^[.1]{1,2}NC(?!_3[WP])
- ! T[^WwPQOHXCA]{0,6}l(?!_4[XTH])
- ! ^[.BQ]{1,2}[RT]_6HN_1$
A ! v_3[RT]_4(?:HN|N_1H|N_2v|H_1Z|NR|KG)
A ! HN_2R_2v
A ! [WwQE]_2N_3[TR]_4N_2[CLM]
A ! [WwQE]_2[TR]N_4N_2[CLM]
A ! H_3N_3v_1R
A ! N_4vR
A ! R_4v_3ld
A ! v_3R_4ld
A ! NR_6[NUH]
A ! R_3N_2J
A ! K_2R_3J
N ! N_2I
I ! B_4I
I ! H[^Lo:]{0,1}I
I ! (?<![Ww])I[^C:]{0,1}H
I ! I[^C:]{0,1}H(?!_4[RTY])
I ! I_2B
I ! s_3[WwP]_5I
I ! I_5s
I ! [AT][^K:]{0,3}I
I ! Q_3I_3[MC]
A ! S_3[TR]_8[OKNZ]
A ! O_6S_2[TR]
A ! S_1[TR]_2[WwQE]_4H_3[RTY]
A ! [OKN]_6[CA]_6S_2[TR]
A ! [OKN]_6[CA]_5X_4[RTYQ]
A ! [OK]_6[CA]_3Q_3N
A ! [WwQE][^H:]{0,2}S_2[TR]_6[HYR]
A ! ^[^SKNO:]{0,3}S_2[TR]_6[HYR]
- ! ^.?[Ww]_1S_2T(?!_4[CF])
A ! ^[WwP]{1,3}RG
O ! M[^NKOSBX:RTH]{0,3}CFE(?!_4[RTH])
A ! Q[^H:]{0,2}[NSK]_3[TR]_6[HYR]
A ! [WwE]_1N[.fo]_3H_4[RTY]
A ! Q_1R_4H_2K
A ! ^_2(?:[Ww]_3)?T_3(?:H_1[KN]|[KN]_1H?)_2[RT]
A ! ^_1R_1W_2H_2K
A ! ^[^SKNW:]{0,3}T_2M_1C
A ! [WwE][^SKNHY:]{0,2}[TR][^K:]{0,2}[MC]
A ! B[^q:]{0,3}[WwP]?[^q:]{0,2}Q?[^q:]{0,2}[TR]
O ! (?<!Q)(?<!Q.)[OKNS]_2H_3[RTGY]
O ! HN_1[RTGY]
O ! H_2[KNS]_2[RTG]
O ! ^[RT]{1,2}:_1[KNZ]
O ! ^Z_1H_1R
O ! ^K_1[VG]{1,2}H
O ! (?<!Q)(?<!Q.)(?<!X)[KS]_1[RTG]
O ! [RT]_3N_2[HV]
O ! R_2H_3[NO]
O ! [RT]_1Z
A ! F_2[WwPE]_1Q?_1[RT](?!_3[NOKZS])
N ! O_2[WP]
N ! ^_1N_1W_1$
N ! K[^wK:]{0,2}W(?!_1[TR])
N ! [WP][^QTRX]{0,4}N[^RTQX]{0,4}[CLIVAMF]
N ! [WP]_5U
N ! N_1E_1[ceW]
N ! o_2y_1B
N ! o_2B_2y
N ! Z[^H:]{0,4}W
N ! W_3Z_2V
O ! ^[o.]{0,2}ZH(?!_2[RTYNX])
O ! ^HZ_2$
O ! ^o?Z_1H
N ! S_1W(?!_1[TR])
N ! W_2K_1[oe]
N ! [KN]_3A_3[WP]
N ! W_3[KS]_1A
N ! A_2W_3N_3[VM]
N ! WA_2N_3[VMC]
N ! K_3[ce]
N ! [ce]_4N_3[VMCH]
N ! N_2V_3[ce]
N ! o_2N_1M_2C
N ! o_2NC$
N ! K_3o_2M_1C
N ! A_2U
N ! K_2o_2b
N ! (?:o_3|^_2)N_2b
N ! t
N ! o_2p$
N ! N_1V_2C_2[Ww]
N ! ^[WAceP]{1,3}:_1[NKZO]
N ! ^[WAceP]{1,3}:_2[DpU]
P ! 1_2[Ww]_10a
P ! B_4[qh]
P ! ^_2X_1q$
P ! ^.?hB$
P ! A_1(?:1w){1,2}$
O ! ^O_1U$
A ! ^.{0,2}B?WTB?$
N ! ^.?NP$
P ! B_1[1]w(?!_1E)
~ ! ^[^CAoceTq]{0,60}m[^CAoceTq]{0,60}$
P . [Ac]_4q(?!_2[TlzC])
P . [oe]_2q$
P . q_1B
P . ^.?q[cew]?$
P . [oe]_2q[VB]
P . [oe]1q
P . 1qC
P . 1?q_5[Ww]_6[CB]
P . C_1q$
P . m_3[^T]q$
P . ^[WwAceP]{1,3}:_3q
I . ^[WwAceP]{1,3}:_3I
A . ^[WwAcePf]{1,4}:_3[RT]
O . ^[WwAceP]{1,3}:_1[FELj]
I . [CA]_3I
A . [WwQE]_4Q?_3[CA]_6[RTY]
A . ^_3C_6[RY]
A . R_1:_2@
A . R_2J
A . ^.?[Ww]_1Y_8[eo]
A . Y_5[CA]
A . [RT]_4H
A . H_5[RT]
A . [YRT]_4g
A . g_3[YRT]
A . C_5X_4[RTY]
A . [WwQ]_3M_2C_4[XTR]
A . C_2Q_3[TR]
A . [CA]_3[BX]_3[TR]
A . A_3[TR]
A . T_2M_1C
A . M_1C_3T
A . z_4Q_3[YRT]
A . z_3X
A . ^.?z_4Y
A . H_2z
A . R_4[Dk]
A . [Ww]_3R$
A . WQR
A . ^[TR]_3Y
A . A_2H_3[YR]
A . ^_2H_1[YR]
A . ^_2[WwQE]_2H_2Y
A . [Ww]_1Y_6[RTCA]
A . ^(?:QW|WQ)_1Y
A . [TR]_3[CA]$
O . E_2[WwPQ]_5[CLFI]
O . ^_2E_3M_2C
O . ^.?C_1E
O . W_4M_2C
O . [Ww]_3[LFI]
O . [WP]_2C_2[AF]
O . F[^o:]{0,3}[EWwPc]
O . M_1C_2E
O . ^_2[FL]_1C
O . ^[.Q]{0,2}MC_1$
O . ^_2Fo_1$
O . ^_2oF$
O . F_2A$
O . ^[.1]{0,2}gC_1$
O . ^o_1E_1$
O . ^E_1L$
O . [Ac]_2F(?!_2\\$)
O . L_4[WP]
N . ^[^RT:]{0,60}o_3D
N . S_1c
N . K_2w
N . w_4N_3[CLVMA]
N . w_5U
N . ^p$
"""


def _compiled() -> tuple[_Rule, ...]:
    rules = []
    for line in _WRITTEN.strip().splitlines():
        verdict, strength, written = line.split(" ", 2)
        pattern = re.sub(r"_(\d+)", lambda gap: f"[^:]{{0,{gap[1]}}}", written)
        rules.append(_Rule(verdict, strength == "!", re.compile(pattern), *needed(pattern)))
    return tuple(rules)


RULES = _compiled()
_STILL = re.compile(r"H[^:]{0,3}[TR]|X[^:]{0,2}T")  # "no registration, but a press card must be shown"
_ENDED = re.compile(r"R[^:]{0,4}[DkJ]")  # "registration was closed on Monday" is one that was asked for
_SOME = re.compile(  # "visitors with pacemakers cannot be taken below ground": all others can
    r"\b(?:visitors|guests|people|persons|those|besucher(?:innen)?|gäste|personen|visiteurs|personnes)"
    r" (?:with|in|under|mit|unter|avec|portant|ayant)\b"
)
_CONDITION = re.compile(r"[RTBXHYNKSqm$]")  # what a plain welcome must be without


@lru_cache(maxsize=8)
def _lettering(code: str) -> Lettering:
    return Lettering.of(COMING[code], FILLERS[code], ENDINGS.get(code, ()))


def _dated(words: list[str], at: int) -> bool:
    """Whether "may" is the month: a figure stands beside it."""
    return (at > 0 and words[at - 1].isdigit()) or (at + 1 < len(words) and words[at + 1].isdigit())


def letters(low: str, code: str) -> tuple[str, list[tuple[int, int]]]:
    """A clause as letters, with the first and the last of the words for which each stands."""
    known = _lettering(code)
    words = _WORD.findall(low)
    out: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    while at < len(words) and len(out) < MOST:
        after, loose, part = begun = known.begun(words[at])
        length = 1
        if words[at] == "may" and _dated(words, at):
            part = ""
        elif after or loose:
            part, length = known.part(begun, words, at)
        if part:
            out.extend(part)
            places.extend([(at, at + length - 1)] * len(part))
        at += length
    if "1" not in out:
        return "".join(out), places
    kept = [n for n, letter in enumerate(out) if letter != "1" or (n + 1 < len(out) and out[n + 1] in ".Wwqh")]
    return "".join(out[n] for n in kept), [places[n] for n in kept]


def _clauses(page: Page, unit: Unit) -> list[tuple[int, int]]:
    """The stretches between stops, semicolons, brackets and dashes; a number or address in brackets parts none."""
    begin, out = unit.start, []
    stop = min(unit.end, unit.start + _WIDE)
    aside = (
        [found.span() for found in _ASIDE.finditer(page.low, unit.start, stop)] if "(" in page.low[begin:stop] else []
    )
    for cut in _CLAUSE.finditer(page.low, unit.start, stop):
        at = cut.start() - (cut[0][0] == "-")  # the blank before a dash parts as well
        if aside and any(left <= at < right for left, right in aside):
            continue
        if cut[0] == "." and not _ends(page, at):
            continue
        if page.low[begin:at].strip():
            out.append((begin, at))
        begin = cut.end()
    if page.low[begin:stop].strip():
        out.append((begin, stop))
    return out


def _ends(page: Page, at: int) -> bool:
    """Whether a dot ends a sentence: not that of "p.m." or of "4. Mai"."""
    before = page.low[max(0, at - 6) : at]
    if (at < _ABBREVIATION or not before[-_ABBREVIATION:].isalpha()) and _ABBREVIATED.search(before):
        return False
    return not in_day(page, at)


def said_in(page: Page, unit: Unit) -> list[Said]:
    """What the clauses of a unit say of who may come."""
    if unit.form is Form.TITLE:
        return []
    out = []
    for number, clause in enumerate(_clauses(page, unit)):
        told = in_clause(page.low, clause, page.language.code, unit.form is Form.ROW and number == 0)
        if told is not None:
            out.append(told)
    return out


def in_clause(low: str, clause: tuple[int, int], code: str, row: bool = False) -> Said | None:
    """What one clause says; of a row's own words only what is strong."""
    said = _in_words(low[clause[0] : clause[1]], code, row)
    if said is None:
        return None
    return said._replace(start=clause[0] + said.start, end=clause[0] + said.end, clause=clause)


@lru_cache(maxsize=4096)
def _rules_for(given: frozenset[str]) -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    """The rules that may fit a line of some letters: most lines have the letters of another, and few rules fit."""
    return tuple(rule[:3] for rule in RULES if rule.needs <= given and not rule.either.isdisjoint(given))


@lru_cache(maxsize=4096)  # newsrooms repeat their clauses word for word
def _in_words(low: str, code: str, row: bool) -> Said | None:
    """What the words of a clause say, with offsets into them."""
    clause = (0, len(low))
    line, places = letters(low, code)
    if len(line) < 2 and line not in ("q", "p"):
        return None
    for verdict, strong, pattern in _rules_for(frozenset(line)):
        if row and (not strong or verdict in (HUSH, NO_NEED)):
            continue
        hit = pattern.search(line)
        if hit is None:
            continue
        if verdict == "O" and not strong and _CONDITION.search(line):
            continue
        if verdict == "N" and _SOME.search(low) is not None:
            return None
        if verdict != "I" and WAS.search(low) is not None and _ENDED.search(line) is None:
            continue
        spans = [word.span() for word in _WORD.finditer(low)]
        start, end = spans[places[hit.start()][0]][0], spans[places[hit.end() - 1][1]][1]
        means = _VERDICTS.get(verdict)
        if verdict == "O" and strong and _STILL.search(line, hit.end()):
            means, end = Means.ACCREDITED, spans[places[-1][1]][1]
        if verdict == "O" and (start, end) != clause:
            alone = _in_words(low[start:end], code, row)
            means = alone.means if alone is not None else means  # "without a press card must RSVP": who has none must
        return Said(means, start, end, strong, clause, verdict == HUSH)
    return None
