"""Who may come: the closed list of `Access`, read from statements and tied to items.

Of two statements for one item the surer wins: its own row, then one that names it, then one about the whole occasion.
Within one statement the narrower wins ("open to accredited media" is for the accredited). Refuses standing notes on
passes and opening hours, and says `unknown` where nothing is said.
"""

from __future__ import annotations

import re

from feeds.model.event import Access, Span, Status
from feeds.reading.facts.aimed import aimed
from feeds.reading.facts.apart import Say, several
from feeds.reading.facts.asked import addressee, of_field
from feeds.reading.facts.known import BY_NAME, ITS_OWN, NEAR_BY, OF_ALL, Told
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.statement import (
    ASKING,
    AUDIENCE,
    MEANING,
    NARROW,
    NEED,
    SEATING,
    SET_APART,
    UNSEEN,
    composed,
    for_television,
    is_bare,
    marks_of,
)
from feeds.reading.facts.telling import is_published
from feeds.reading.facts.wider import wider
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form, Item, Mark, Page, Unit

_CARD = 48  # characters of "holders of ... badge"
_SHORT_OF = 24  # characters before a refusal in which "without" stands


def read_access(page: Page, scope: Scope) -> None:
    """Give each item its access, the surest statement first."""
    said: list[Say] = []
    below = False  # whether short lines stand under the row they speak of: "Closed Press"
    for unit in page.units:
        field = of_field(page, unit)
        found = [field] if field is not None and not _but_for(page, unit, field) else marks_of(page, scope, unit)
        marks = [mark for mark in found if not _but_for(page, unit, mark)]
        mark = marks[0] if marks else composed(page, scope, unit)
        if (
            mark is None
            or _of_users(page, unit, mark)
            or scope.is_much(unit)
            or scope.is_free_day(unit)
            or _is_next(page, scope, unit, mark)
        ):
            continue
        parted = several(page, scope, unit, marks)
        if parted:
            said.extend(parted)
            continue
        told = None
        if unit.form is Form.HEADING:
            below = below or (scope.first_row <= unit.index and _is_bare(unit, mark))
            told = _of_row(scope, unit, mark) if below else None
            told = told or _under(page, scope, unit)
        if unit.form is Form.HEADING and told is None and not _stands_alone(page, scope, unit, mark):
            continue
        whom = addressee(page, unit, mark) if mark.means is Means.ACCREDITED else (0, 0)
        if mark.means is Means.CLOSED and page.low.startswith(_NONE, mark.start):
            whom = (mark.start, mark.end)  # "no media opportunity" names no item
        if whom == (0, 0) and unit.form is Form.PROSE and (cut := page.text.find(";", mark.end, unit.end)) >= 0:
            whom = (cut, unit.end)  # "...; photographers may see the opening" is another matter
        if whom == (0, 0) and _names_permit(unit, mark):
            whom = (mark.start, mark.end)
        told = told or _of_those(page, scope, unit, mark) or scope.of_unit(unit, mark.start, mark.end, whom)
        told = wider(page, scope, unit, mark, aimed(page, scope, unit, mark, told))
        weak = not marks or (mark.means is Means.OPEN and page.low.startswith(SEATING, mark.start))
        said.append(Say(unit, mark, MEANING[mark.means], told, weak, page.low.startswith(UNSEEN, mark.start)))
    strict = any(
        say.told.sure == ITS_OWN
        and say.access is Access.ACCREDITED
        and NEED.search(page.low, say.mark.start, min(say.unit.end, say.mark.end + 24))
        for say in said
    )
    if strict and len(scope.parts) > 1:  # where rows say of themselves that one must apply, the rest need not
        said = [say for say in said if say.told.sure or say.access is not Access.ACCREDITED]
    if any(say.access is Access.POOL and say.told.sure == ITS_OWN for say in said):  # rows mark what is for the pool
        said = [say for say in said if say.access is not Access.POOL or say.told.sure > NEAR_BY]
    said = _without_lenses(said)
    told_of = {id(item) for say in said if say.access in (Access.ACCREDITED, Access.OPEN) for item in say.told.items}
    for say in said:
        if say.access is Access.POOL and say.told.sure < ITS_OWN and for_television(page, say.unit, say.mark):
            say.told = Told([item for item in say.told.items if id(item) not in told_of], say.told.sure)
    free = {id(item) for say in said if _is_free(page, say) for item in say.told.items}
    for say in sorted(
        said,
        key=lambda s: (-_weight(scope, s), s.told.sure < ITS_OWN or s.unit.index not in scope.starts, _rank(page, s)),
    ):
        for item in _held(scope, say):
            if item.access is Access.UNKNOWN and _followable(page, item, say):
                narrow = say if id(item) in free else _narrowed(page, scope, item, say, said)
                item.access = narrow.access
                item.evidence.append(("access", Span(narrow.mark.start, narrow.mark.end)))
    for say in said:  # sessions that are closed, where each part told says something else of itself
        if (
            say.access is Access.NONE
            and say.told.sure == BY_NAME
            and say.told.items
            and all(i.access is not Access.NONE for i in say.told.items)
        ):
            for item in scope.items:
                if item.whole and item.access is Access.UNKNOWN:
                    item.access = Access.NONE
                    item.evidence.append(("access", Span(say.mark.start, say.mark.end)))


def _names_permit(unit: Unit, mark: Mark) -> bool:
    """ "Holders of a Spring Meetings press badge" speaks of no meeting."""
    permits = (m for m in unit.marks if m.means is Means.PERMIT and mark.start < m.start)
    short = mark.means is Means.ACCREDITED and mark.end - mark.start < _CARD
    return short and any(m.end == mark.end for m in permits)


def _of_users(page: Page, unit: Unit, mark: Mark) -> bool:
    """ "Footage is offered on the portal; users register once": who takes pictures from a store, and not who comes."""
    begin = page.low.rfind(";", unit.start, mark.start) + 1
    said = WORD.findall(page.low[max(begin, unit.start) : mark.start])
    return mark.means is Means.ACCREDITED and not meant.USERS.isdisjoint(said)


def _but_for(page: Page, unit: Unit, mark: Mark) -> bool:
    """ "Ohne sie kein Zutritt", "streamed live, without registration": of those without, or of a stream."""
    before = WORD.findall(page.low[max(unit.start, mark.start - _SHORT_OF) : mark.start])
    if mark.means is Means.CLOSED:
        return not meant.WITHOUT.isdisjoint(before)
    streamed = (m for m in unit.marks if m.means is Means.STREAM and m.end < mark.start)
    freely = page.low.startswith(tuple(meant.WITHOUT), mark.start) and page.text.endswith(", ", 0, mark.start)
    return mark.means is Means.OPEN and freely and next(streamed, None) is not None


def _without_lenses(said: list[Say]) -> list[Say]:
    """The statements without what only cameras may not see, of items for which another says who may enter."""
    welcome = {id(item) for say in said if say.access in (Access.ACCREDITED, Access.OPEN) for item in say.told.items}
    unseen = [
        say for say in said if say.unseen and say.told.items and all(id(item) in welcome for item in say.told.items)
    ]
    return [say for say in said if not any(say is one for one in unseen)]


def _of_those(page: Page, scope: Scope, unit: Unit, mark: Mark) -> Told | None:
    """What the sentence before speaks of, where this goes on with its people: "... online. They enrol by noon"."""
    if mark.means not in (Means.ACCREDITED, Means.OPEN) or not page.low.startswith(_GOING_ON, unit.start):
        return None
    before = page.units[unit.index - 1] if unit.index else None
    if before is None or before.block != unit.block or before.form is not Form.PROSE:
        return None
    items = scope.told_between(before, before.start, before.end) or scope.own.get(before.index, [])
    return Told(items, BY_NAME) if items else None


_GOING_ON = (
    "they ", "all others ", "others ", "other media ", "other journalists ", "anyone else ", "everyone else ",
    "les autres ", "tous les autres ", "toutes les autres ", "alle anderen ", "alle übrigen ", "andere medien ",
    "to do so", "for this", "for that", "this requires", "ils ", "elles ", "pour cela", "à cet effet",
    "dazu ", "dafür ", "hierfür ", "hierzu ", "sie ",
)  # fmt: skip


_NONE = ("no ", "kein", "aucun", "pas d")


def _is_next(page: Page, scope: Scope, unit: Unit, mark: Mark) -> bool:
    """ "A closed session will follow": it is none of the items, and says nothing of them."""
    if mark.means is not Means.CLOSED or unit.form is not Form.PROSE or unit.clocks or unit.index in scope.own:
        return False
    held = any(m.means is Means.OCCASION and m.end >= mark.start - 3 and m.start <= mark.end + 1 for m in unit.marks)
    return held and SET_APART.search(page.low, unit.start, unit.end) is not None


def _is_bare(unit: Unit, mark: Mark) -> bool:
    """Whether a line is a statement and names nothing that it is of."""
    return is_bare(unit, mark) and unit.has(Means.OCCASION) is None


def _of_row(scope: Scope, unit: Unit, mark: Mark) -> Told | None:
    hanging = scope.hanging(unit) if _is_bare(unit, mark) and unit.index not in scope.own else []
    return Told(hanging, BY_NAME) if hanging else None


def _stands_alone(page: Page, scope: Scope, unit: Unit, mark: Mark) -> bool:
    """Whether a short line without a stop says something: "Media opportunity: none", "Closed to media" under a row."""
    if unit.index in scope.own or scope.hanging(unit):
        return True
    whole = is_bare(unit, mark) and mark.means is not Means.ACCREDITED
    return whole or page.text.find(":", unit.start, unit.end) >= 0


def _narrowed(page: Page, scope: Scope, item: Item, say: Say, said: list[Say]) -> Say:
    """What else is said of an item that is open to the media: "Open to journalists ... Journalists sign up by noon"."""
    if say.access is not Access.OPEN or say.parts:
        return say
    asked = [one for one in said if one.access is Access.ACCREDITED and any(item is i for i in one.told.items)]
    asked = [one for one in asked if not _TO_FILM.search(page.low, one.unit.start, one.unit.end)]
    if not _plain(page, say.mark):
        public = "public" in page.low[say.mark.start : say.mark.end]
        need = [one for one in asked if _of_press_too(page, one)]
        return need[0] if public and need else say
    for other in asked:
        owned = say.told.sure == ITS_OWN and say.unit.form is not Form.PROSE
        if owned and other.told.sure < BY_NAME and not _OF_ALL.search(page.low, other.unit.start, other.unit.end):
            continue  # a row that calls itself open press stays so, unless all must apply
        if not ASKING.match(page.low, other.mark.start) and not page.low.startswith(SEATING, other.mark.start):
            return other
    return say


_OF_ALL = re.compile(
    r"\b(?:accreditation|registration|accréditations?|inscriptions?|akkreditierung|anmeldung)\b[^.;:]{0,24}"
    r"\b(?:mandatory|compulsory|required|obligatoires?|erforderlich|verpflichtend)\b"
)


def _is_free(page: Page, say: Say) -> bool:
    """Whether what names its items says that nobody needs to apply: "open to all media, no registration"."""
    if say.access is not Access.OPEN or say.told.sure < BY_NAME:
        return False
    return _FREE.search(page.low, say.mark.start, min(say.unit.end, say.mark.end + 60)) is not None


_FREE = re.compile(
    r"\b(?:no|without|sans|ohne|keine|aucune)\s(?:\w{2,14}\s){0,1}"
    r"(?:registration|accreditation|inscription|accréditation|anmeldung|akkreditierung)\b"
)


def _of_press_too(page: Page, say: Say) -> bool:
    """Whether a condition is a duty and is one of the press: "Registration required, also for journalists"."""
    said = page.low[say.unit.start : say.unit.end]
    return NEED.search(said) is not None and _PRESS.search(said) is not None


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


def _weight(scope: Scope, say: Say) -> int:
    """How sure a statement is; one of all parts ("throughout") is no surer than one of the whole."""
    of_all = say.told.sure == NEAR_BY and len(say.told.items) >= len(scope.parts)
    return 0 if of_all else say.told.sure


def _rank(page: Page, say: Say) -> int:
    """The narrower first; last how to put a question, and what is closed of a whole that others may enter.

    "In between, ministers sit behind closed doors" is said of no item.
    """
    mark = say.mark
    if say.parts:
        return len(NARROW)
    if mark.means is Means.CLOSED and say.told.sure == OF_ALL and not _NEVER.search(page.low, mark.start, mark.end):
        return len(NARROW)
    if mark.means is Means.ACCREDITED and ASKING.match(page.low, mark.start):
        return len(NARROW)
    if mark.means is Means.ACCREDITED and _TO_FILM.search(page.low, say.unit.start, say.unit.end):
        return len(NARROW)  # those who film apply for it; the hearing is public
    if mark.means is Means.ACCREDITED and _THROUGH.match(page.low, mark.end, say.unit.end):
        return len(NARROW)
    return NARROW.index(mark.means)


# by which door those come who have a pass, where all may come
_THROUGH = re.compile(
    r"[^.;]{0,30}\b(?:uses?|takes?|enters? (?:by|through)|come in (?:by|through)|benutzen|nehmen|empruntent"
    r"|passent par)\b"
    r"[^.;]{0,40}\b(?:entrances?|doors?|gates?|eingang|tor|tür|entrée|porte)\b"
)
_TO_FILM = re.compile(
    r"\b(?:wish(?:es|ing)? to|wants? to|would like to|désir\w{2,5}|souhait\w{1,5}|veulent) "
    r"(?:film|photograph|record|take pictures|filmer|photographier|enregistrer)\b"
    r"|\b(?:filmen|fotografieren|drehen|aufzeichnen) (?:möchten?|wollen|will)\b"
)


_NEVER = re.compile(r"opportunit|possibilit|gelegenheit|occasion|pressetermin|medientermin")


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
    return Told(items, BY_NAME) if items else None


def _speaks(unit: Unit) -> bool:
    return any(mark.means in MEANING or mark.means is Means.OCCASION for mark in unit.marks)


def _held(scope: Scope, say: Say) -> list[Item]:
    """The items a statement holds for: those it speaks of, and the parts of an occasion that it names."""
    spread = say.access is not Access.NONE  # a closed meeting may have an open press conference
    if spread and say.told.sure < BY_NAME and len(scope.items) > 1 and scope.in_parts():
        return say.told.items
    if spread and say.told.sure == NEAR_BY and len(say.told.items) == len(scope.parts):
        wholes = [item for item in scope.items if item.whole and not _maneuver(scope, item)]
        if len(say.told.items) == 1:  # the hearing of four days, and its opening on the first
            wholes = [item for item in wholes if item.title == say.told.items[0].title]
        return _joined(say.told.items, wholes)
    if spread and say.told.sure == BY_NAME and any(item.whole for item in say.told.items):
        return _joined(say.told.items, scope.parts)
    if say.told.sure == OF_ALL:
        parts = [item for item in scope.parts if item.unit.form is Form.FIELD and item.unit.index < say.unit.index]
        if len(scope.parts) == len(parts) == 1:
            return parts  # said behind the fields of the one thing that media attend
        wholes = [item for item in scope.items if item.whole and not _maneuver(scope, item)]
        if len({item.day for item in scope.parts}) == 1 and any(whole.last for whole in wholes):
            wholes = []  # a media day within an exercise of two weeks: what is said is said of the day
        return _joined(say.told.items, wholes)
    return say.told.items


def _maneuver(scope: Scope, item: Item) -> bool:
    """An exercise as a whole, which nobody covers but on its days for the media."""
    return _EXERCISE.search(scope.page.low, item.title_span.start, item.title_span.end) is not None


_EXERCISE = re.compile(r"\b(?:exercise|exercice|übung|manöver)\b")


def _joined(one: list[Item], two: list[Item]) -> list[Item]:
    known = {id(item) for item in one}
    return one + [item for item in two if id(item) not in known]


def _next_says(page: Page, item: Item, say: Say) -> bool:
    """Whether the sentence behind an item says how to be there: "To take part, put down your name by 7 April"."""
    return say.unit.index == item.unit.index + 1 and page.low.startswith(_TO_BE_THERE, say.unit.start)


_TO_BE_THERE = ("to take part", "to attend", "to join", "pour y participer", "pour participer", "zur teilnahme")


def _followable(page: Page, item: Item, say: Say) -> bool:
    """Whether media can follow the item, so that what is said of the whole holds for it."""
    if say.told.sure > BY_NAME:
        return (
            not item.announced
            or say.access is not Access.ACCREDITED
            or AUDIENCE.search(page.low, say.unit.start, say.unit.end) is not None
        )
    if item.status in (Status.CANCELLED, Status.POSTPONED):
        return False
    if say.told.sure == BY_NAME:
        return True
    if item.announced:
        told = say.told.sure > OF_ALL or item.unit.form is Form.FIELD
        return told or (item.clock is not None and _next_says(page, item, say))
    return not is_published(page, item)
