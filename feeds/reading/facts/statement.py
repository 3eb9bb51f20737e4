"""What one statement says of access, taken by itself: its words, what turns them round, and what they are not about.

Refuses to say whom it holds for: `access` ties statements to items.
"""

from __future__ import annotations

import re

from feeds.model.event import Access
from feeds.reading.facts.asked import IDENTITY, condition
from feeds.reading.facts.coming import WAS, Said, said_in
from feeds.reading.facts.either import either
from feeds.reading.facts.order import of_the_rest
from feeds.reading.facts.premises import for_rooms
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.telling import stop_of
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Mark, Page, Unit

MEANING = {
    Means.CLOSED: Access.NONE,
    Means.INVITATION: Access.INVITATION,
    Means.POOL: Access.POOL,
    Means.ACCREDITED: Access.ACCREDITED,
    Means.OPEN: Access.OPEN,
}
NARROW = list(MEANING)
_BARE = frozenset(
    ["pool", "closed", "pooled", "fermé", "fermée", "geschlossen", "on the list", "privé", "privée", "privat", "intern",
     "öffentlich", "all media", "tous médias", "alle medien", "accreditation", "accréditation", "accréditations",
     "akkreditierung", "registration", "travel pool", "in-town pool", "out-of-town pool", "pool report", "pools"]
)  # fmt: skip
_TAGS = frozenset(["accreditation", "accréditation", "accréditations", "akkreditierung", "registration"])
_BRACKETED = frozenset(["open", "offen", "ouvert", "ouverte"])  # they speak of access only between brackets or bars
_TAGGED = _BARE | _BRACKETED
NEED = re.compile(
    r"\b(?:required|needed|necessary|mandatory|compulsory|obligatory|must"
    r"|obligatoire|requise|nécessaire|notwendig|erforderlich|nötig|pflicht)"
)
_SPEAKING = re.compile(r"\b(?:to|zum|um|pour)\s(?:speak|ask|comment|testify|put|sprechen|fragen|poser)\b[^.;]{0,24}$")
_MARKED = re.compile(r"[^.;]{0,24}\b(?:marked|indicated|specified|indiqué|mentionné|vermerkt|angegeben|gekennzeichnet)")
_SIGN_UP = re.compile(
    r"(?:regist|accredit|applic|rsvp|inscri|accrédit|list|anmeld|akkredit|desk|office|bureau|centre|center|büro)"
)


def marks_of(page: Page, scope: Scope, unit: Unit) -> list[Mark]:
    """The statements of a unit that stand, the narrowest first, their negations taken in."""
    told = said_in(page, unit)
    if told and all(said.means is None for said in told):
        scope.hushed.add(unit.index)
    if unit.kinds.isdisjoint(MEANING) and not told:
        return []
    marks = [_turned(page, unit, mark) for mark in unit.marks if mark.means in MEANING and mark.end <= unit.end]
    marks = _with_parts(page, marks, told)
    marks = [mark for mark in marks if not _afterwards(page, unit, mark, marks)]
    if not marks:
        return []
    owned = unit.index in scope.own
    note = scope.is_note(unit)
    if note and not (unit.days and unit.has(Means.ACCREDITED, Means.CLOSED, Means.INVITATION)):
        bare = [mark for mark in marks if is_bare(unit, mark)] if scope.hanging(unit) else []
        marks = [Mark(s.means, s.start, s.end) for s in told if s.means is Means.OPEN and s.strong]
        marks = [mark for mark in marks if AUDIENCE.search(page.low, unit.start, unit.end)]
        marks = marks or bare
        if not marks:
            return []
    if unit.form is Form.FIELD and unit.label in (
        Means.L_WHAT,
        Means.L_WHEN,
        Means.L_WHERE,
        Means.L_OTHER,
        Means.L_HOURS,
    ):
        marks = [mark for mark in marks if mark.start >= unit.value] if unit.label is not Means.L_OTHER else []
    if unit.form is Form.TITLE:
        opens = [
            mark for mark in marks if mark.means is Means.OPEN and page.low.startswith(("open", "ouvert"), mark.start)
        ]
        opens = [mark for mark in opens if not page.low.endswith(_WHAT, unit.start, mark.start)]
        marks = [mark for mark in marks if mark.means not in (Means.ACCREDITED, Means.OPEN)] + opens
    if unit.form is Form.ROW:
        marks = _first_said(page, unit, marks)
    standing = [mark for mark in marks if not _overruled(mark, marks, page.low) and _stands(page, unit, mark, owned)]
    if any(mark.means is Means.OPEN for mark in standing):
        standing = [m for m in standing if m.means is not Means.ACCREDITED or not _to_speak(page, unit, m)]
        standing = [m for m in standing if not page.low.startswith(SEATING + _WISHING, m.start)]
    if any(mark.means is Means.OPEN for mark in standing):
        standing = [m for m in standing if m.means is not Means.CLOSED or not _of_lenses(page, unit, m)]
    others = [m for m in standing if m.means in (Means.ACCREDITED, Means.OPEN)]
    if others:
        standing = [m for m in standing if m.means is not Means.CLOSED or not of_the_rest(page.low, unit.start, m)]
        standing = [m for m in standing if m.means is not Means.POOL or not for_television(page, unit, m)]
    unseen = [m for m in standing if page.low.startswith(UNSEEN, m.start) and not _of_pens(page, m)]
    if unseen and (len(standing) > 1 or _for_pens(page, unit)):
        standing = [m for m in standing if m not in unseen]
    return sorted(standing, key=lambda mark: (NARROW.index(mark.means), mark.start))


def is_bare(unit: Unit, mark: Mark) -> bool:
    """Whether a line is a statement and little else: "Pooled media coverage"."""
    return mark.end - mark.start > (unit.end - unit.start) * _MOST_OF


_MOST_OF = 0.6


def _with_parts(page: Page, marks: list[Mark], told: list[Said]) -> list[Mark]:
    """The phrases of a unit and what its clauses say in parts: the strong overrules, the weak fills in."""
    for said in told:
        left, right = said.clause
        inside = [mark for mark in marks if left <= mark.start < right]
        if said.means is None:
            drop = [m for m in inside if said.hushed or m.means is Means.ACCREDITED]
            marks = [mark for mark in marks if mark not in drop]
            continue
        clear = [mark for mark in inside if page.low[mark.start : mark.end] not in _TAGGED]
        clear = [mark for mark in clear if not ASKING.match(page.low, mark.start)]
        narrows = said.means is Means.ACCREDITED and all(
            mark.means is Means.OPEN
            and said.start <= mark.start < said.end
            and AUDIENCE.search(page.low, mark.start, mark.end) is not None
            for mark in clear
        )  # "journalists can attend" with a card
        if clear and not said.strong and not narrows:
            continue
        same = [mark for mark in clear if mark.means is said.means]
        marks = [mark for mark in marks if mark not in inside or mark in same]
        if not same:
            marks.append(Mark(said.means, said.start, said.end))
    return marks


# how one puts a question, which is not how one comes in: "who want to ask something from elsewhere"
ASKING = re.compile(
    r"(?:(?:who|wer|qui)\s)?(?:(?:want|wish|would like|souhait|désir|möcht|will|woll)\w{0,6}\s)?"
    r"(?:to ask(?! for\b)|to put|to submit q|question|send q|submit q|(?:pour )?poser|(?:um )?fragen"
    r"|(?:eine|une) (?:frage|question))"
)
UNSEEN = (
    "no camera", "no telephone", "no phone", "no recording", "no photography", "no pictures", "no video", "no filming",
    "no photographers", "without cameras", "keine kameras", "ohne kameras", "keine fotos", "keine filmaufnahmen",
    "keine handys", "keine telefone", "keine aufnahmen", "pas de caméra", "sans caméra", "pas de photo",
    "pas de téléphone", "ni caméra",
)  # fmt: skip
_LENSES = re.compile(
    r"\b(?:cameras?|filming|photographers?|photos?|caméras?|photographes?|kameras?|fotografen|fotos?)\b"
)
_TELEVISION = re.compile(
    r"\b(?:television|tv|broadcasters?|télévisions?|chaînes|fernsehen|fernsehsender|sender|bildbericht\w{0,12}|kamerateams"
    r"|(?:bild|film|foto)aufnahmen)\b"
)


def _of_lenses(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether only cameras are kept out: "Open to the public; cameras stay outside"."""
    begin = max(unit.start, mark.start - 24)
    said = page.low[begin : mark.end]
    said = said[max(said.rfind(";"), said.rfind(". "), said.rfind(",")) + 1 :]
    return _LENSES.search(said) is not None and re.search(r"press|media|medien|médias|journalis", said) is None


def for_television(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether a pool is told for television alone: "Television: one pool camera. Other reporters may come if ..."."""
    begin = max(unit.start, mark.start - 40)
    said = page.low[begin : min(unit.end, mark.end + 24)]
    said = said[said.rfind(". ", 0, mark.start - begin) + 1 :]
    return _TELEVISION.search(said) is not None


_PENS = re.compile(
    r"brief|background|journalis|report|press|correspond|medien|presse|public|off the record|hintergrund"
)


_OF_HOST = re.compile(
    r"\b(?:invitation (?:of|by|from)|invited by|guests? of|auf einladung (?:de[sr]|von|seine[rs])"
    r"|(?:à|sur) l['’]invitation (?:de|du|des)|à l['’]invitation d['’])"
)
_ATTENDING = re.compile(
    r"media|press|journalis|reporter|correspond|photograph|newsroom|attend|médias|rédaction|medien|redaktion|fotograf"
    r"|\b(?:seats|places|admitted|admission|reserved|sièges|plätze|zutritt)\b"
)
_RUNS = re.compile(
    r"[^.;]{0,24}\b(?:runs? (?:from|until|to)|(?:is|are|remains?) valid (?:until|from|to|through|in)\b"
    r"|expires?|lapses?|renewed|gilt|(?<!bleiben )(?<!bleibt )gültig|(?<!restent )(?<!reste )valable)\b"
)
_PERHAPS = re.compile(r"\b(?:may|might|could) be\b")


def _of_pens(page: Page, mark: Mark) -> bool:
    return _PENS.search(page.low, mark.start, mark.end) is not None


def _for_pens(page: Page, unit: Unit) -> bool:
    """Whether others than cameras come: "Briefing (on background, no cameras)"."""
    return _PENS.search(page.low, unit.start, unit.end) is not None


SEATING = (  # how many, not who
    "first", "limited", "seat", "space", "places are", "places for", "dans la limite", "places dispo", "in order of",
    "in the order", "order in", "ordre d", "reihenfolge",
)  # fmt: skip
_WISHING = ("who w", "wish", "want", "interested", "would like", "who would")  # "open to all who wish to come"
_NEITHER = re.compile(r"\b(?:neither|none|nor|aucun\w{0,3}|ni|keine[rs]?|weder)\b[^.;]{0,60}$")


def _turned(page: Page, unit: Unit, mark: Mark) -> Mark:
    """What "neither" makes of "open to the press", and "without" of "signing up"."""
    opens = mark.means is Means.OPEN and page.low.startswith(_OPENS, mark.start)
    if opens and (no := _NEITHER.search(page.low, max(unit.start, mark.start - 80), mark.start)):
        return Mark(Means.CLOSED, no.start(), mark.end)
    wished = not _WANTS.isdisjoint(page.low[max(0, mark.start - 8) : mark.start + 6].split())  # "do not want to ask"
    if (
        mark.means is Means.ACCREDITED
        and not wished
        and (no := _WITHOUT.search(page.low, max(unit.start, mark.start - 24), mark.start))
    ):
        return Mark(Means.OPEN, no.start(), mark.end)
    return mark


_WANTS = frozenset(("want", "wish"))
_WITHOUT = re.compile(
    r"\b(?:without|not have to|do not|does not|don[’']t|no need to|need not|n[o']t need to|sans|ohne"
    r"|pas besoin de|pas à)\s(?:\w{1,40}\s)?$"
)


_WHAT = ("what is ", "what's ", "which are ", "ce qui est ", "was ist ")  # "Spring session: what is open to the media"
_OPENS = ("open", "ouvert", "accessible", "presseöffentlich", "öffentlich", "offen")


def _afterwards(page: Page, unit: Unit, mark: Mark, marks: list[Mark]) -> bool:
    """Whether something closed only follows what the field or row tells: "opening, accredited; closed afterwards"."""
    if mark.means is not Means.CLOSED or unit.form not in (Form.FIELD, Form.ROW):
        return False
    if _THEN.search(page.low, max(unit.start, mark.start - 24), mark.start) or _THEN_ON.match(page.low, mark.end):
        return any(other.end <= mark.start and other.means is not Means.CLOSED for other in marks)
    left = page.text.rfind(";", unit.start, mark.start)
    if left < 0 or not any(other.end <= left for other in marks):
        return False
    return SET_APART.search(page.low, left, min(unit.end, mark.end + 24)) is not None


_THEN = re.compile(
    r"\b(?:then|thereafter|afterwards|subsequently|puis|ensuite|après quoi|dann|danach|anschließend)"
    r"\s(?:\w{1,12}\s){0,2}$"
)
_THEN_ON = re.compile(r"\s(?:thereafter|afterwards|after that|par la suite|ensuite|danach|im anschluss)\b")


def composed(page: Page, scope: Scope, unit: Unit) -> Mark | None:
    """A condition told in parts; a row says only of itself what stands behind its time."""
    if (scope.is_note(unit) and not unit.days) or unit.index in scope.hushed:
        return None
    mark = condition(page, unit)
    if mark is not None and _HAVE_IT.match(page.low, unit.start, unit.end):
        return None
    if mark is not None and WAS.search(page.low, max(unit.start, mark.start - 60), mark.start):
        return None  # "those who had asked for a seat have been told"
    if mark is None or (unit.index not in scope.own and for_rooms(page, unit, mark)):
        return None
    return mark


AUDIENCE = re.compile(
    r"media|press|journalist|reporter|correspond|photograph|camera|crew|newsroom"
    r"|presse|médias|rédaction|medien|redaktion|public"
)


def _to_speak(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether one registers to speak, not to come: "Anyone may join; to speak, register by noon"."""
    return _SPEAKING.search(page.low, max(unit.start, mark.start - 40), mark.start) is not None


def _first_said(page: Page, unit: Unit, marks: list[Mark]) -> list[Mark]:
    """Of a row of several sentences those of the first, or of a later one; "Closed session follows" is not its."""
    stop = stop_of(page, unit.start + 20, unit.end)
    if stop == unit.end:
        return marks
    first = [mark for mark in marks if mark.start < stop]
    if first or SET_APART.search(page.low, stop, unit.end):
        return first
    return marks


SET_APART = re.compile(either(meant.SET_APART))


_DENIES = re.compile(r"\b(?:no|not|without|need not|sans|aucun\w?|pas|ohne|kein\w{0,2}|nicht|free)\b")


def _overruled(mark: Mark, marks: list[Mark], text: str) -> bool:
    """Whether a longer phrase of another meaning holds this one: "no registration" holds "registration"."""
    for other in marks:
        if other is mark or other.means is mark.means:
            continue
        if other.start <= mark.start < other.end and (other.start < mark.start or other.end > mark.end):
            if (other.means, mark.means) == (Means.OPEN, Means.ACCREDITED) and not _DENIES.search(
                text, other.start, other.end
            ):
                continue  # "open to journalists registered for the meetings"
            return True
    return False


def _stands(page: Page, unit: Unit, mark: Mark, owned: bool) -> bool:
    words = page.low[mark.start : mark.end]
    if mark.means is Means.CLOSED and words.startswith(_RULED_OUT) and not _kept_out(page, unit, mark):
        return False  # "changes cannot be excluded", "fishing boats were kept out"
    if mark.means is Means.CLOSED and words == "no press" and page.low.startswith(_ITEMS, mark.end):
        return False  # "there is no press conference with any of them"
    if mark.means is Means.ACCREDITED and _HAD.search(page.low, max(unit.start, mark.start - 50), mark.start):
        return False  # "by then 200 journalists had applied"
    if words.startswith(_NO_NOTICE) and _CHANGES.search(page.low, max(unit.start, mark.start - 30), mark.start):
        return False  # "times may change without notice"
    if mark.means is Means.ACCREDITED and _HAVE_IT.match(page.low, unit.start, unit.end):
        return False  # "travelling media have been accredited with Parliament House"
    if mark.means is Means.ACCREDITED and _OF_IDENTITY.match(page.low, mark.start, unit.end):
        return False  # "on presentation of an identity card", which anyone has
    if mark.means is Means.ACCREDITED and _RUNS.match(page.low, mark.end):
        return False  # "the annual accreditation runs from February to January"
    if words.startswith("need") and page.low.endswith("who ", 0, mark.start):
        return False  # "those who need a pass for one day": a note on passes, not a condition of coming
    if mark.means is Means.ACCREDITED and not owned and for_rooms(page, unit, mark):
        return False
    if mark.means is not Means.ACCREDITED and _MARKED.match(page.low, mark.end):
        return False
    if words in _BRACKETED:
        left, right = page.text[max(0, mark.start - 2) : mark.start].strip(), page.text[mark.end : mark.end + 2].strip()
        return owned and left[-1:] in ("(", "|", "–", "-", "[") and (not right or right[0] in ")|],;")
    if words in _TAGS and (unit.days or NEED.search(page.low, mark.end, min(unit.end, mark.end + 80))):
        return True  # with a day it is the last one to apply: "Media accreditation: by 4 May"
    if words in _BARE and not owned and unit.form not in (Form.ROW, Form.NOTE, Form.FIELD):
        return False
    if mark.means is Means.CLOSED and words in _CLOSED_VERBS:
        before = page.low[max(unit.start, mark.start - 40) : mark.start]
        held = any(m.means is Means.OCCASION and mark.start - 50 < m.start < mark.start for m in unit.marks)
        shut = AUDIENCE.search(page.low, mark.end, min(unit.end, mark.end + 24)) is not None
        return not _SIGN_UP.search(before) and (held or owned or shut)
    if (
        mark.means is Means.INVITATION
        and _OF_HOST.search(page.low, mark.start, min(unit.end, mark.end + 12))
        and not _ATTENDING.search(page.low, unit.start, unit.end)
    ):
        return False  # "meets in Vilnius at the invitation of the Seimas"
    if mark.means is Means.INVITATION and _PERHAPS.search(page.low, max(unit.start, mark.start - 16), mark.start):
        return False  # "briefings by national officials may be by invitation only"
    gathers = [m for m in unit.marks if m.means is Means.LOGISTICS and not _parted(page, m, mark)]
    logistics = bool(gathers) and bool(unit.clocks or words in _BARE)
    return not (mark.means is Means.POOL and logistics and not owned)


_OF_IDENTITY = re.compile(
    r"(?:(?:up)?on|against|sur|contre|bring|show|present|munie?s?|gegen|unter|auf)\b"
    rf"[^.;,]{{0,40}}?(?:{IDENTITY})(?![^.;]{{0,40}}(?:press|badge|akkredit|accrédit))"
)
_HAD = re.compile(r"(?<!who )(?<!qui )(?<!if they )(?<!if he )\b(?:had(?! to\b)|avaient(?! à\b)|hatten)\b[^.;,]{0,40}$")
_NO_NOTICE = ("without", "sans", "ohne")
_CHANGES = re.compile(r"\b(?:chang|amend|alter|vary|modif|évolu|änder)\w{0,8}\b[^.;]{0,12}$")


def _kept_out(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether those are shut out who could come, and not a change, a delay or doubt."""
    said = page.low[max(unit.start, mark.start - 80) : min(unit.end, mark.end + 60)]
    return (AUDIENCE.search(said) or _ABSENT.search(said)) is not None and _CANNOT.search(said) is None


_ITEMS = (" conference", " briefing", " release", " kit", " point")
_RULED_OUT = ("exclu", "ausgeschlossen", "kept out")
_ABSENT = re.compile(
    r"\b(?:guests|visitors|cameras?|photographers?|öffentlichkeit|gäste|kameras?|fotograf\w{0,24}|caméras?)\b"
)
_CANNOT = re.compile(
    r"\b(?:cannot be|can[’']t be|can not be|not be) excluded|n[’']est pas exclu|ne (?:peut|peuvent) être exclu"
    r"|ne sont pas exclu|nicht (?:auszuschließen|ausgeschlossen)"
)
_HAVE_IT = re.compile(
    r"(?!.{0,400}\b(?:who|that|which|only|if|once|unless|not|must|attend|admitted|qui|seuls|admis|s['’]ils|nur|wer|wenn"
    r"|sofern|zugelassen|zutritt)\b).{0,160}\b(?:(?:have|has) (?:already )?been|ont (?:déjà )?été"
    r"|(?:sind|wurden) (?:bereits|schon)(?: \w{2,14}){0,5})"
    r" (?:accredited|registered|accrédité\w{0,2}|inscrit\w{0,2}|akkreditiert|angemeldet)\b"
)


def _parted(page: Page, one: Mark, two: Mark) -> bool:
    """Whether a semicolon stands between two phrases: "(pool only; meets at 9.00)"."""
    first, second = sorted((one, two), key=lambda mark: mark.start)
    return ";" in page.text[first.end : second.start]


_CLOSED_VERBS = frozenset(["closed", "is closed", "are closed", "fermé", "est fermé", "geschlossen", "ist geschlossen"])
