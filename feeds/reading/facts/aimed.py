"""For what one applies: what the sentence of a condition says of the items it holds for, beside naming their kind.

"For the ship, the Ministry takes applications" opens with what it is about; "write to the Embassy in Canberra" is said
of what happens there; "media that want to cover the visit" means the whole visit, and not the row with a visit in it.
Refuses to choose where every item fits, or none.
"""

from __future__ import annotations

import re

from feeds.reading.facts.either import either
from feeds.reading.facts.halls import WORD
from feeds.reading.facts.known import BY_NAME, NEAR_BY, Told
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.standing import places_of
from feeds.reading.facts.telling import SPOKEN, has_own_place, stems
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Day, Form, Item, Mark, Page, Unit

_FRONT = re.compile(
    r"(?:for|to (?:attend|cover|enter|follow|board|visit|be (?:at|on|in)|come (?:to|on)|get (?:on|into|to)|go on)"
    r"|pour (?:assister à|suivre|couvrir|monter à|accéder à|embarquer sur)?|afin de (?:couvrir|suivre)|für|zum|zur|beim"
    r"|um (?:an|in|auf))\b\s?([^,;:.]{3,60}),"
)
_VESSEL = re.compile(
    r"\b(?:ships?|vessel|boat|frigate|destroyer|carrier|navire|bâtiment|frégate|bateau|schiff\w{0,2}|fregatte|boot)\b"
)
_ABOARD = re.compile(r"\b(?:on ?board|aboard|[hu]?[mjfs]{1,2}s|à bord|an bord)\b")
_LOCAL = re.compile(
    r"\b(?:embassy|high commission|consulate(?: general)?|legation|ambassade|haut-commissariat|consulat(?: général)?"
    r"|botschaft|generalkonsulat|konsulat)\b"
    r"|\b(?:local|resident) (?:media|press|journalists|reporters)|(?:médias|journalistes|presse) loca\w{1,3}"
    r"|\b(?:örtliche|lokale|ortsansässige)\w? (?:medien|presse|journalist\w{0,6})"
)
_THE = re.compile(
    r"\b(?:the|this|la|le|les|cette|ce|der|die|das|den|dem|des|zum|zur|beim|diese[rnms]?|du|au)\s(?:[\w-]{2,16}\s){0,2}$"
    r"|l['’]$"
)


def aimed(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told) -> Told:
    """The items that a statement means, from those to which its words were tied."""
    if unit.index in scope.own or unit.form not in (Form.PROSE, Form.BULLET) or told.sure > BY_NAME:
        return told
    return _on_day(page, unit, mark, _meant(page, scope, unit, mark, told))


def _meant(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told) -> Told:
    if told.sure < BY_NAME:
        there = _opening_town(page, scope, unit)
        if there:
            return Told(there, BY_NAME)
    if mark.means is Means.ACCREDITED:
        days = _for_days(page, scope, unit, mark)
        if days:
            return Told(days, BY_NAME)
        front = _front(page, scope, unit)
        if front:
            return Told(front, BY_NAME)
        if told.sure < BY_NAME:
            there = _in_town(page, scope, unit) or _object(page, scope, unit) or _headed(page, scope, unit)
            return Told(there, BY_NAME) if there else told
    whole = _whole(page, scope, unit, told)
    if whole:
        return Told(whole, BY_NAME)
    return _held_by(page, scope, unit, mark, told) or told


def _on_day(page: Page, unit: Unit, mark: Mark, told: Told) -> Told:
    """Those of the items that are on the day which the subject names: "The meetings on Friday are not open"."""
    days = [d for d in unit.days if d.end <= mark.start and d.last is None and (d.weekday >= 0 or d.day)]
    days = [d for d in days if _ON.search(page.low, max(unit.start, d.start - 10), d.start)]
    if len(days) != 1:
        return told
    there = [item for item in told.items if _is_on(item, days[0])]
    if there or mark.means is Means.ACCREDITED:
        sure = max(told.sure, NEAR_BY) if len(there) < len(told.items) else told.sure
        return Told(there, sure) if there else told
    return Told([], BY_NAME)


def _is_on(item: Item, day: Day) -> bool:
    """Whether an item falls on a day that is written without what its text takes for granted."""
    if day.day:
        return item.day.day == day.day and day.month in (0, item.day.month)
    return item.day.weekday() == day.weekday


_ON = re.compile(r"\b(?:on|of|for|for the|am|vom|für|für den|des|du|de|le|pour)\s$")


def _for_days(page: Page, scope: Scope, unit: Unit, mark: Mark) -> list[Item]:
    """The items of the weekdays that one applies for: "Accreditation for Wednesday and Thursday: by noon"."""
    behind = _FOR.match(page.low, mark.end, unit.end)
    if behind is None:
        return []
    language, days = page.language, set[int]()
    for word in WORD.findall(page.low[behind.end() : min(unit.end, behind.end() + _DAYS)]):
        if word not in language.the and word not in language.also and word not in language.weekdays:
            break
        days.update([language.weekdays[word]] if word in language.weekdays else [])
    return [item for item in scope.items if not item.whole and item.day.weekday() in days]


_FOR = re.compile(rf"\s(?:{either(meant.FOR)})\s")
_DAYS = 60  # characters of the days that one applies for


def _front(page: Page, scope: Scope, unit: Unit) -> list[Item]:
    """The items that the words before the first comma name: "For the harbour tour, write to the duty desk"."""
    found = _FRONT.match(page.low, unit.start, unit.end)
    if found is None or len(scope.parts) < 2:
        return []
    said = stems(found[1], scope.long) - scope.small
    hits = [len(said & scope.words[scope.number[id(item)]]) for item in scope.parts]
    most = max(hits)
    items = [item for item, hit in zip(scope.parts, hits, strict=True) if most and hit == most]
    if not most and _VESSEL.search(found[1]):
        items = [item for item in scope.parts if _ABOARD.search(_row(page, item))]
    return items if 0 < len(items) < len(scope.parts) else []


def _object(page: Page, scope: Scope, unit: Unit) -> list[Item]:
    """The one item that shares a word with what is to be covered: "to cover the bill signing" - "signs the Act"."""
    found = _COVER.search(page.low, unit.start, unit.end)
    if found is None or len(scope.parts) < 2:
        return []
    said = {word[:_ROOT] for word in _LONG.findall(found[1])}
    items = [item for item in scope.parts if said & {word[:_ROOT] for word in _LONG.findall(_row(page, item))}]
    return items if len(items) == 1 else []


def _headed(page: Page, scope: Scope, unit: Unit) -> list[Item]:
    """Those that the heading above names, or under a heading or title that holds what one applies for: "the Forum"."""
    heading = page.units[unit.section] if unit.section >= 0 else None
    if heading is not None and _ARRANGED.match(page.low, heading.start, heading.end):
        named = scope.named_in(heading, heading.start, heading.end)
        if 0 < len(named) < len(scope.items):
            return named  # "Arrangements for the press conference"
    found = _FOR_WHAT.search(page.low, unit.start, unit.end)
    what = stems(found[1], scope.long) - scope.small if found is not None else set()
    if not what or any(what & words for words in scope.words):
        return []
    under = [item for item in scope.parts if any(_holds(page, scope, head, what) for head in item.heads)]
    return under or (scope.parts if _holds(page, scope, page.units[0], what) else [])


def _holds(page: Page, scope: Scope, line: Unit, what: set[str]) -> bool:
    return bool(what & stems(page.low[line.start : line.end], scope.long))


_ARRANGED = re.compile(
    r"(?:(?:media |press |practical )?arrangements|accreditation|registration|access|how to (?:attend|follow)|modalités"
    r"|accréditations?|inscriptions?|accès|hinweise|akkreditierung|anmeldung|zugang)\b"
    r"[^.;:]{0,24} (?:for|to|pour|à|au|de|für|zu|zum|zur)\b"
)
_FOR_WHAT = re.compile(
    r"\b(?:(?:accreditations?|registrations?|badges?) (?:for|to|at)|(?:admitted|admission|access|entry) to|to enter"
    r"|(?:accréditations?|inscriptions?|badges?) (?:pour|à|au)|accès (?:à|au)|accéder (?:à|au)"
    r"|(?:akkreditierung(?:en)?|anmeldung(?:en)?|zutritt|zugang) (?:für|zu|zum|zur))"
    r" (?:the |la |le |l['’]|das |die |den |dem |der )?([^\W\d_][\w-]{3,30})"
)
_ROOT = 4  # letters that "signing" and "signs" share
_LONG = re.compile(r"[^\W\d_]{4,40}")
_COVER = re.compile(
    r"\b(?:cover|attend|film|photograph|couvrir|assister à|filmer|photographier) (?:the |this |la |le |l['’])"
    r"([^.;,:]{3,50}?)(?= (?:must|should|are|is|need|have|may|can|at|in|on|by|doivent|sont|peuvent|en|au|by)\b|[.;,:])"
)


def _row(page: Page, item: Item) -> str:
    """The words of an item and of its place, in lower case."""
    area = item.words or item.unit
    place = item.where.location.lower() if item.where is not None else ""
    return f"{page.low[area.start : min(area.end, area.start + 400)]} {place}"


def _in_town(page: Page, scope: Scope, unit: Unit) -> list[Item]:
    """The items in the town of those to whom one writes, where all others are elsewhere: "the Embassy in Canberra"."""
    if len(scope.parts) < 2 or _LOCAL.search(page.low, unit.start, unit.end) is None:
        return []
    towns = {place.name.lower() for place in places_of(page, unit)}
    there = [item for item in scope.parts if any(town in _row(page, item) for town in towns)]
    apart = [item for item in scope.parts if item not in there]
    return there if apart and all(has_own_place(item) for item in apart) else []


def _opening_town(page: Page, scope: Scope, unit: Unit) -> list[Item]:
    """The items in the town that the first words name: "In Nairobi, journalists ...", "Accreditation for Geneva"."""
    cities = [item.where.city.lower() if item.where is not None and item.where.city else "" for item in scope.parts]
    if len(set(cities)) < 2 or "" in cities:
        return []
    said = page.low[unit.start : min(unit.end, unit.start + 80)]
    opens = _OPENS.match(said)
    if opens is None:
        return []
    end = opens.end()
    named = {city for city in cities if said.startswith(city, end) and _EDGE.match(said, end + len(city))}
    return [item for item, city in zip(scope.parts, cities, strict=True) if city in named]


_OPENS = re.compile(
    r"(?:in|at|à|für|for|pour) "
    r"|(?:accreditation|registration|accréditations?|inscriptions?|akkreditierung|anmeldung)"
    r" (?:for|in|at|pour|à|für) "
    r"|(?:media|journalists|reporters|la presse|les journalistes|medien|journalisten) (?:in|at|à) "
)
_EDGE = re.compile(r"\b")


def _whole(page: Page, scope: Scope, unit: Unit, told: Told) -> list[Item]:
    """The occasion as a whole, where "the visit" or "the meeting" is it, and not the part of that kind.

    It is where the sentence comes before all parts, or where the part says of itself who may come.
    """
    wholes = [item for item in scope.items if item.whole]
    if told.sure != BY_NAME or not wholes or not told.items or any(item.whole for item in told.items):
        return []
    ahead = all(unit.index < item.unit.index for item in scope.parts)
    if not ahead and not all(item.unit.form is Form.ROW and _says(item.unit) for item in told.items):
        return []
    for mark in unit.marks:
        if mark.means is not Means.OCCASION or not _THE.search(page.low, max(0, mark.start - 40), mark.start):
            continue
        said = stems(page.low[mark.start : mark.end], scope.long)
        meant = [item for item in wholes if said & scope.nouns[scope.number[id(item)]]]
        if meant:
            return meant
    return []


def _held_by(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told) -> Told | None:
    """The whole as well, where the meeting of those is closed who hold it: "The Board's discussions are closed"."""
    found = _OF_WHOM.search(page.low, unit.start, min(unit.end, mark.end + 1)) if mark.means is Means.CLOSED else None
    if found is None:
        return None
    whom = stems(found["of"] or found["whose"], scope.long) - scope.small
    wholes = [item for item in scope.items if item.whole and whom and whom <= scope.words[scope.number[id(item)]]]
    kind = stems(found["kind"] or found["held"], scope.long)
    parts = [item for item in told.items if kind & scope.words[scope.number[id(item)]]] if told.sure == BY_NAME else []
    return Told([*parts, *(item for item in wholes if item not in parts)], BY_NAME) if wholes else None


_OF_WHOM = re.compile(
    r"\b(?P<kind>meetings?|sessions?|sittings?|discussions?|réunions?|séances?|travaux|tagung|sitzung(?:en)?|beratungen)"
    r" (?:of the|of|de la|du|des|de l['’]|der) ?(?P<of>[^.;,:()]{3,50}?) (?=(?:is|are|will|est|sont|ist|sind)\b)"
    r"|\bthe (?P<whose>[^.;,:()]{3,40}?)['’]s? (?P<held>meetings?|sessions?|sittings?|discussions?|deliberations)\b"
)


def _says(unit: Unit) -> bool:
    """Whether a row says who may come."""
    return any(mark.means in SPOKEN - {Means.STREAM, Means.NO_STREAM, Means.CHANNEL} for mark in unit.marks)
