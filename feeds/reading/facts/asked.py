"""Who may come, told in parts: a pass, a list or a name beside what makes a condition of it.

"In the hall there is room for bearers of a 2026 press pass", "Passes are arranged until Thursday", "Names to the duty
desk by noon": a condition is something one has (PERMIT) beside a word that asks for it (NEEDS) or beside those of whom
it is asked (ASKED); or something to apply for by a day. With a denial before it ("no booking is needed") it is the
contrary. Refuses what is asked for another purpose: comments, bids, parking, a working place, an interview.
"""

from __future__ import annotations

import re

from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Mark, Page, Unit

_NEAR = 60  # characters between the two parts of a condition
_PARTS = frozenset((Means.PERMIT, Means.DEADLINE))
_ELSE = frozenset((Means.HOURS, Means.LOGISTICS, Means.EMBARGO, Means.TERM))
_DENIAL = re.compile(
    r"\b(?:no|without|nor|sans|aucun\w?|pas (?:besoin|nécessaire|d)|ohne|kein\w{0,2}|not (?:needed|required"
    r"|necessary|have to)|not (?:to )?regist"
    r"|n[’']est pas|nicht (?:nötig|erforderlich|notwendig)|need not|not need)\b"
)


_REFUSED = re.compile(  # "without our confirmation you cannot be let in"
    r"\b(?:cannot|can ?not|can[’']t|no (?:entry|access|admission|admittance)|not be (?:admitted|let)|nobody|no one"
    r"|ne (?:pourr|peu)\w{1,5}|pas d[’'](?:accès|entrée)|kein(?:en)? (?:zutritt|einlass|zugang)|nicht)\b"
)


def condition(page: Page, unit: Unit) -> Mark | None:
    """The condition of coming that a sentence tells in parts; OPEN where it is denied."""
    if unit.form in (Form.TITLE, Form.HEADING) or unit.kinds.isdisjoint(_PARTS) or unit.end - unit.start > 600:
        return None
    marks = [mark for mark in unit.marks if unit.start <= mark.start and mark.end <= unit.end]
    cell = _cell(page, unit, marks)
    if cell is not None:
        return cell
    found = _beside(page, unit, marks) or _due(page, unit, marks)
    if found is None:
        return None
    begin = max(unit.start, found.start - 16)
    begin = max(begin, page.low.rfind(". ", begin, found.start) + 1)
    said = page.low[begin : min(unit.end, found.end + 32)].replace("no later", " " * 8).replace("no longer", " " * 9)
    denied = _DENIAL.search(said.split(". ")[0])
    if denied is None or _REFUSED.search(page.low, found.end, min(unit.end, found.end + 40)) is not None:
        return found
    return Mark(Means.OPEN, min(found.start, begin + denied.start()), max(found.end, begin + denied.end()))


def of_field(page: Page, unit: Unit) -> Mark | None:
    """ "Registration: by 3 May at ...": a field whose label asks for it, unless its value says there is no need."""
    if unit.form is not Form.FIELD or unit.label not in (Means.L_ACCESS, Means.L_DEADLINE):
        return None
    if not _REGISTER.search(page.low, unit.start, unit.value):
        return None
    if not (unit.days or unit.clocks or _needed(page, unit)):
        return None  # an address alone says whom to write to, not that one must
    if unit.has(Means.OPEN, Means.CLOSED, Means.INVITATION, Means.POOL) or _NOT.search(
        page.low, unit.value, min(unit.end, unit.value + 40)
    ):
        return None
    end = unit.value
    while end > unit.start and page.text[end - 1] in " :–-":
        end -= 1
    return Mark(Means.ACCREDITED, unit.start, end)


def _needed(page: Page, unit: Unit) -> bool:
    """Whether a field says more than an address: "required", "apply to the press office"."""
    value = re.sub(
        r"\S{1,64}@\S{1,64}|https?://\S{1,200}|www\.\S{1,100}",
        " ",
        page.low[unit.value : min(unit.end, unit.value + 200)],
    )
    return len(re.findall(r"[^\W\d_]{4,}", value.split(". ")[0])) > 0


_REGISTER = re.compile(r"regist|accredit|rsvp|akkredit|accrédit|inscri|anmeld|credential|badge|u\.a\.w\.g|sign[ -]?up")
_NOT = re.compile(r"\b(?:not|no|none|non|pas|aucun\w?|nicht|kein\w{0,2}|entfällt)\b")


def addressee(page: Page, unit: Unit, mark: Mark) -> tuple[int, int]:
    """Whom one has to apply to, which names no item: "must reply to the Press Office by ..."; (0, 0) for none."""
    found = _HAVING.search(page.low, unit.start, unit.end)
    if found is not None and any(m.means is Means.OCCASION and m.start > found.end() for m in unit.marks):
        return found.span(1)
    found = _WHOM.search(page.low, max(unit.start, mark.start - 30), unit.end)
    found = found or _AT_WHOM.search(page.low, max(unit.start, mark.start - 30), unit.end)
    if found is None or _FOR_IT.match(found[0]):
        return 0, 0  # "s'inscrire à la conférence": for what, and not with whom
    return found.span(found.lastindex or 1)


# what one had applied for, which is not what one may attend: "media registered for the launch may attend the briefing"
_HAVING = re.compile(
    r"\b(?:registered|accredited|signed up|accrédité\w{0,2}|inscrit\w{0,2}|akkreditiert\w{0,2}|angemeldet\w{0,2})"
    r" (?:for|pour|für) ([^.;,]{2,40}?) (?=(?:may|can|will|are|peuvent|pourront|sont|können|dürfen)\b)"
)
_FOR_IT = re.compile(r"(?:inscri|pré-?inscri)\w{0,24} (?:à|au|aux)\b")


_AT_WHOM = re.compile(
    r"\b(?:must|should|have to|has to|to) (?:reach|be received by|arrive at) (?:the |our )?([^.;,()]{2,60}?)"
    r"(?=\s(?:by|before|until|no|not)\b|[.;,()]|$)"
    r"|\b(?:parvenir|parviennent) (?:à|au|aux) ([^.;,()]{2,60}?)(?=\s(?:avant|jusqu|au plus)\b|[.;,()]|$)"
)


_WHOM = re.compile(
    r"\b(?:repl\w{0,24}|respon\w{0,24}|rsvp|writ\w{0,24}|appl\w{0,24}|turn|sen[dt]|regist\w{0,24}|sign\w{0,24} up"
    r"|contact\w{0,24}|inform\w{0,24}"
    r"|request\w{0,24}|ask\w{0,24}"
    r"|accredit\w{0,24}|names?|e-?mail\w{0,24}|list|forms?|formular\w{0,24}|formulaires?|confirm\w{0,24}"
    r"|pass|badge|card|accreditation|réserv\w{0,24}|inscri\w{0,24}|adress\w{0,24}|écri\w{0,24}"
    r"|auprès|accrédit\w{0,24}|liste|wend\w{0,24}|meld\w{0,24}|anmeld\w{0,24}|akkredit\w{0,24}|schreib\w{0,24}|ausweis)"
    r"[^.;,]{0,12}?\b(?:to|with|from|via|through|of|de|du|des|auprès d\w{0,24}|à|au|bei|beim|an|der|von)\b"
    r"([^.;,()]{2,60}?)(?=\s(?:by|before|until|no|not|for|avant|jusqu|bis|für|pour)\b|[.;,()]|$)"
)


def _cell(page: Page, unit: Unit, marks: list[Mark]) -> Mark | None:
    """A cell or bracket of a row that names nothing but what one must have: "| badge", "(pass)"."""
    if unit.form is not Form.ROW:
        return None
    for mark in marks:
        if mark.means is not Means.PERMIT:
            continue
        left = page.text[max(unit.start, mark.start - 3) : mark.start].strip()
        right = page.text[mark.end : min(unit.end, mark.end + 3)].strip()
        if left[-1:] in ("|", "(", "[") and (not right or right[0] in "|)],;"):
            return Mark(Means.ACCREDITED, mark.start, mark.end)
    return None


def _beside(page: Page, unit: Unit, marks: list[Mark]) -> Mark | None:
    """The first thing to have that stands near a word that asks for it, and those of whom it is asked."""
    for permit in marks:
        if permit.means is not Means.PERMIT or _DESK.match(page.low, permit.end):
            continue
        if _IDENTITY.search(page.low, max(unit.start, permit.start - 10), permit.end):
            continue  # which anyone has
        if any(page.low.endswith(_WHO, 0, m.start) for m in marks if m.means is Means.NEEDS and m.start < permit.start):
            continue  # "those who need a pass for one day": a note on passes
        near = [m for m in marks if _gap(m, permit) <= _NEAR and not m.start < permit.end > permit.start < m.end]
        if any(m.means is Means.MATTER for m in near):
            continue
        if unit.clocks and not unit.days and any(m.means in _ELSE for m in near):
            continue  # "passes are handed out at the reception from 08:00"
        needs = [m for m in near if m.means is Means.NEEDS]
        whom = any(m.means is Means.ASKED for m in near)
        if needs and (whom or any(page.low.startswith(_SURE, m.start) for m in needs)):
            return Mark(Means.ACCREDITED, permit.start, permit.end)
    return None


IDENTITY = r"identity|photo id|valid id|passport|d['’]identité|personalausweis|lichtbildausweis|reisepass|passeport"
_IDENTITY = re.compile(IDENTITY)
_WHO = ("who ", "qui ", "wer ", "which ")
_DESK = re.compile(
    r"\W{1,2}(?:and liaison|unit|office|desk|centre|center|service|team|section|bureau|stelle|büro|counter"
    r"|pick|collect)"
)
_SURE = (
    "must", "need", "requir", "necess", "compuls", "mandat", "obligat", "essent", "only", "limited", "restricted",
    "bearer", "holder", "arranged", "subject", "admi", "indispens", "doi", "faut", "nécess", "requis", "exig", "indisp",
    "let", "should", "bring", "seul", "uniq", "exclus", "réservé", "porteur", "titulai", "détent",
    "muni", "haben", "muss", "müss", "brauch", "benöt", "nöt",
    "notw", "erford", "pflicht", "nur", "aussch", "inhaber", "vorlage", "voraus", "zutritt", "einlass",
    "takes", "accès",
    "entrée", "entry", "admission", "access",
)  # fmt: skip


def _due(page: Page, unit: Unit, marks: list[Mark]) -> Mark | None:
    """An application that is due by a day: "Others ask for a seat by 30 January"."""
    if not (unit.days or unit.clocks) or any(m.means in (Means.MATTER, Means.EMBARGO, Means.TERM) for m in marks):
        return None
    if not unit.days and any(m.means is Means.LOGISTICS for m in marks):
        return None  # "are asked to arrive by 9:45"
    due = [m for m in marks if m.means is Means.DEADLINE and not _TO_BE_THERE.match(page.low, m.start, unit.end)]
    ended = [m for m in marks if m.means is Means.DUE and _APPLYING.search(page.low, m.start, m.end)]
    if ended:
        return Mark(Means.ACCREDITED, ended[0].start, ended[0].end)
    times = [t.start for t in unit.days] + [t.start for t in unit.clocks]
    by = [m for m in marks if m.means is Means.BY and any(0 <= at - m.end <= 12 for at in times)]
    if not due or not by:
        return None
    if any(m.means is Means.OCCASION for m in marks) and not any(m.means is Means.ASKED for m in marks):
        return None
    first = min(due, key=lambda m: m.start)
    return Mark(Means.ACCREDITED, first.start, first.end)


# what those are asked who come in by a link, and not who may
_TO_BE_THERE = re.compile(
    r"(?:are |is )?(?:kindly )?asked to (?:do so|connect|log|dial|switch|mute|test|arrive|be |come |call in|go online)"
)
_APPLYING = re.compile(r"regist|accredit|rsvp|akkredit|accrédit|inscri|anmeld|applic")


def _gap(one: Mark, two: Mark) -> int:
    return max(one.start - two.end, two.start - one.end, 0)
