"""Who may come: the closed list of `Access`, read from statements and tied to items.

Of two statements for one item the surer wins: its own row, then one that names it, then one about the whole occasion.
Within one statement the narrower wins ("open to accredited media" is for the accredited). Refuses standing notes on
passes and opening hours, and says `unknown` where nothing is said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from feeds.model.event import Access, Span, Status
from feeds.reading.facts.asked import addressee
from feeds.reading.facts.chains import places_of
from feeds.reading.facts.known import Told
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.statement import AUDIENCE, MEANING, NARROW, NEED, SEATING, composed, mark_of
from feeds.reading.facts.telling import is_published
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Mark, Page, Unit
from feeds.reading.places.place import Link

_REGISTER = re.compile(r"regist|accredit|rsvp|akkredit|accrédit|inscri|anmeld|credential|badge|u\.a\.w\.g|sign[ -]?up")
_NOT = re.compile(r"\b(?:not|no|none|non|pas|aucun\w?|nicht|kein\w{0,2}|entfällt)\b")


@dataclass(slots=True)
class _Say:
    """One statement about access."""

    unit: Unit
    mark: Mark
    access: Access
    told: Told
    parts: bool = False  # told in parts (asked.py): weaker than a phrase


def read_access(page: Page, scope: Scope) -> None:
    """Give each item its access, the surest statement first."""
    said: list[_Say] = []
    for unit in page.units:
        phrase = _of_field(page, unit) or mark_of(page, scope, unit)
        mark = phrase or composed(page, scope, unit)
        if mark is None or scope.is_much(unit):
            continue
        told = _under(page, scope, unit) if unit.form is Form.HEADING else None
        if unit.form is Form.HEADING and told is None and unit.index not in scope.own and not scope.hanging(unit):
            continue
        whom = addressee(page, unit, mark) if mark.means is Means.ACCREDITED else (0, 0)
        told = told or scope.of_unit(unit, mark.start, mark.end, whom)
        told = _wider(page, scope, unit, mark, told)
        said.append(_Say(unit, mark, MEANING[mark.means], told, phrase is None))
    strict = any(
        say.told.sure == 3
        and say.access is Access.ACCREDITED
        and NEED.search(page.low, say.mark.start, min(say.unit.end, say.mark.end + 24))
        for say in said
    )
    if strict and len(scope.parts) > 1:  # where rows say of themselves that one must apply, the rest need not
        said = [say for say in said if say.told.sure or say.access is not Access.ACCREDITED]
    for say in sorted(
        said,
        key=lambda s: (-_weight(scope, s), s.told.sure < 3 or s.unit.index not in scope.starts, _rank(page, s)),
    ):
        for item in _held(scope, say):
            if item.access is Access.UNKNOWN and _followable(page, item, say):
                narrow = _narrowed(page, scope, item, say, said)
                item.access = narrow.access
                item.evidence.append(("access", Span(narrow.mark.start, narrow.mark.end)))


def _narrowed(page: Page, scope: Scope, item: Item, say: _Say, said: list[_Say]) -> _Say:
    """What else is said of an item that is open to the media: "Open to journalists ... Journalists sign up by noon"."""
    if say.access is not Access.OPEN or say.parts or not _plain(page, say.mark):
        return say
    for other in said:
        if other.access is Access.ACCREDITED and any(item is one for one in other.told.items):
            if say.told.sure == 3 and say.unit.form is not Form.PROSE and other.told.sure < 2:
                continue  # a row that calls itself open press stays so
            if not page.low.startswith(_ASKING, other.mark.start) and not page.low.startswith(
                SEATING, other.mark.start
            ):
                return other
    return say


def _plain(page: Page, mark: Mark) -> bool:
    """Whether a statement is a plain welcome of the press, which a condition told elsewhere may narrow."""
    if page.low.startswith(_WELCOMED, mark.start):
        return True
    said = page.low[mark.start : mark.end]
    return _PRESS.search(said) is not None and _DENIED.search(said) is None


_WELCOMED = (
    "open press", "open coverage", "open for", "are invited", "is invited", "presseöffentlich", "pressöffentlich",
    "medienöffentlich",
)  # fmt: skip
_PRESS = re.compile(
    r"media|press|journalis|reporter|correspond|photograph|camera|crew|newsroom|broadcaster|médias|rédaction|caméra"
    r"|cadreur|medien|redaktion|fotograf|kamera"
)
_DENIED = re.compile(r"\b(?:no|not|nobody|need|without|sans|aucun\w?|pas|ohne|kein\w{0,2}|nicht|niemand)\b")


def _wider(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told) -> Told:
    """What its kind of statement changes: to apply holds for all that went before, a question for press items."""
    if mark.means is Means.ACCREDITED:
        apart = [item for item in scope.parts if _unattended(page, item)]
        if told.sure < 2 and apart and len(apart) < len(scope.parts):
            kept = [item for item in told.items if item not in apart]
            return Told(kept or [item for item in scope.parts if item not in apart], max(told.sure, 1))
        if page.low.startswith(_ASKING, mark.start) and told.sure < 2:
            press = [item for item in scope.parts if scope.is_for_press(item)]
            press = [item for item in press if "doorst" not in scope.nouns[scope.number[id(item)]]] or press
            return Told(press, 1) if press else told
        if page.low.startswith(_BY, mark.end):
            return Told(scope.parts, 0) if told.sure < 3 else told  # "accredited by the Conference" names no item
        before = all(item.unit.index < unit.index for item in scope.parts)
        for_press = all(map(scope.is_for_press, told.items)) and not all(map(scope.is_for_press, scope.parts))
        if told.sure == 1 and told.items and before and unit.section < 0 and not for_press:
            return Told(scope.parts, 0)
    elif (
        mark.means is Means.CLOSED
        and scope.parts
        and ((told.sure == 0 and _of_another(page, unit, mark)) or _elsewhere(page, scope, unit, mark))
    ):
        return Told([], 1)
    return told


def _elsewhere(page: Page, scope: Scope, unit: Unit, mark: Mark) -> bool:
    """Whether a statement names a town or country where no item is: "There is nothing for media in Nuuk"."""
    if unit.form is not Form.PROSE or unit.end - unit.start > 200 or unit.index in scope.own:
        return False
    named = {p.name.lower() for p in places_of(page, unit) if p.link in (Link.IN, Link.BARE)}
    told = " ".join(item.where.location.lower() for item in scope.items if item.where is not None)
    titles = " ".join(page.low[i.title_span.start : i.title_span.end] for i in scope.parts)
    return bool(named) and not any(name in told or name in titles for name in named)


def _unattended(page: Page, item: Item) -> bool:
    """What nobody attends unless it is said of it: something published, or done in space."""
    area = item.words or item.unit
    own = page.low[area.start : min(area.end, area.start + 400)]
    if _FOR_PRESS.search(own) is not None:
        return False
    title = page.low[item.title_span.start : item.title_span.end]
    return is_published(page, item) or _FAR.search(own) is not None or _FAR.search(title) is not None


_FOR_PRESS = re.compile(r"press|presse|news|media|medien|médias|briefing|journalis|phone|call\b|telefon")
_FAR = re.compile(
    r"\b(?:launch|lifts?[ -]?off|(?:un)?docks?|(?:un)?dockings?|splashdown|spacewalks?|burns?|man(?:o?e)uv\w+|fly-?by"
    r"|arrival at the (?:space )?station|lancement|décoll\w+|amarrage|arrimage|raketenstart|abheben|andocken"
    r"|außenbordeinsatz|comes out|goes up on|goes online|ins netz|erscheint|paraît|sirenen)\b"
)


_BY = (" by the", " by our", " with the", " through the", " par l", " par la", " bei de", " durch d", " von de")


def _of_another(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether a statement has a subject of its own that is no item: "The lunch with the troops is not open"."""
    if unit.form is not Form.PROSE:
        return False
    nouns = [m for m in unit.marks if m.means is Means.OCCASION and m.end <= mark.start]
    return bool(nouns) and not any(page.low.startswith(_GENERIC, m.start) for m in nouns)


_GENERIC = (
    "event", "meeting", "visit", "programme", "program", "conference", "session", "ceremony", "summit", "briefing",
    "press", "veranstaltung", "termin", "pressetermin", "besuch", "sitzung", "treffen", "pressekonferenz", "konferenz",
    "gespräch", "événement", "évènement", "réunion", "visite", "rencontre", "séance", "conférence", "point",
    "entretien", "coverage",
)  # fmt: skip


def _weight(scope: Scope, say: _Say) -> int:
    """How sure a statement is; one of all parts ("throughout") is no surer than one of the whole."""
    of_all = say.told.sure == 1 and len(say.told.items) >= len(scope.parts)
    return 0 if of_all else say.told.sure


def _rank(page: Page, say: _Say) -> int:
    """The narrower first; last how to put a question, and what is closed of a whole that others may enter.

    "In between, ministers sit behind closed doors" is said of no item.
    """
    mark = say.mark
    if say.parts:
        return len(NARROW)
    if mark.means is Means.CLOSED and say.told.sure == 0 and not _NEVER.search(page.low, mark.start, mark.end):
        return len(NARROW)
    if mark.means is Means.ACCREDITED and page.low.startswith(_ASKING, mark.start):
        return len(NARROW)
    return NARROW.index(mark.means)


_NEVER = re.compile(r"opportunit|possibilit|gelegenheit|occasion|pressetermin|medientermin")


_ASKING = (
    "to ask",
    "to put",
    "question",
    "send q",
    "submit q",
    "poser",
    "pour poser",
    "fragen",
    "um fragen",
    "wer fragen",
)


def _under(page: Page, scope: Scope, unit: Unit) -> Told | None:
    """What a heading says holds for the rows under it, to the next heading that says something."""
    if unit.index in scope.own:
        return None
    end = len(page.units)
    for other in page.units[unit.index + 1 :]:
        if other.form is Form.HEADING and (other.days or other.block != unit.block or _speaks(other)):
            end = other.index
            break
    items = [i for i in scope.items if unit in i.heads or unit.index < i.unit.index < end]
    return Told(items, 2) if items else None


def _speaks(unit: Unit) -> bool:
    return any(mark.means in MEANING or mark.means is Means.OCCASION for mark in unit.marks)


def _of_field(page: Page, unit: Unit) -> Mark | None:
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


def _held(scope: Scope, say: _Say) -> list[Item]:
    """The items a statement holds for: those it speaks of, and the parts of an occasion that it names."""
    spread = say.access is not Access.NONE  # a closed meeting may have an open press conference
    if spread and say.told.sure == 1 and len(say.told.items) > 1 and len(say.told.items) == len(scope.parts):
        return _joined(say.told.items, [item for item in scope.items if item.whole])
    if spread and say.told.sure == 2 and any(item.whole for item in say.told.items):
        return _joined(say.told.items, scope.parts)
    if say.told.sure == 0:
        parts = [item for item in scope.parts if item.unit.form is Form.FIELD and item.unit.index < say.unit.index]
        if len(scope.parts) == len(parts) == 1:
            return parts  # said behind the fields of the one thing that media attend
        wholes = [item for item in scope.items if item.whole]
        if len({item.day for item in scope.parts}) == 1 and any(whole.last for whole in wholes):
            wholes = []  # a media day within an exercise of two weeks: what is said is said of the day
        return _joined(say.told.items, wholes)
    return say.told.items


def _joined(one: list[Item], two: list[Item]) -> list[Item]:
    known = {id(item) for item in one}
    return one + [item for item in two if id(item) not in known]


def _followable(page: Page, item: Item, say: _Say) -> bool:
    """Whether media can follow the item, so that what is said of the whole holds for it."""
    if say.told.sure > 2:
        return (
            not item.announced
            or say.access is not Access.ACCREDITED
            or AUDIENCE.search(page.low, say.unit.start, say.unit.end) is not None
        )
    if item.status in (Status.CANCELLED, Status.POSTPONED):
        return False
    if say.told.sure == 2:
        return True
    if item.announced:
        return say.told.sure > 0
    return not is_published(page, item)
