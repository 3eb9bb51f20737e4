"""What the kind of a statement about access changes of whom it holds for.

To apply holds for all that went before it; a question is put at what is held for the press; nobody attends what is
published or done in space; "nothing for media in Nuuk" is said of Nuuk. Refuses to read a statement.
"""

from __future__ import annotations

import re

from feeds.reading.facts.known import BY_NAME, NEAR_BY, OF_ALL, Told
from feeds.reading.facts.opening import opening
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.standing import places_of
from feeds.reading.facts.statement import ASKING
from feeds.reading.facts.telling import is_published, stems
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Item, Mark, Page, Unit
from feeds.reading.places.place import Link


def wider(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told) -> Told:
    """What its kind of statement changes: to apply holds for all that went before, a question for press items."""
    if mark.means is Means.ACCREDITED:
        named = told.sure == BY_NAME and bool(told.items) and all(is_published(page, item) for item in told.items)
        if named or told.sure < BY_NAME:
            apart = [i for i in scope.parts if _unattended(page, scope, i) and not _seen_there(page, unit, i)]
            rest = [item for item in scope.parts if item not in apart]
            if rest and (named or apart) and not _is_far(page, unit):
                kept = [] if named else [item for item in told.items if item not in apart]
                return Told(kept or rest, max(told.sure, NEAR_BY) if not named else NEAR_BY)
        asking = ASKING.match(page.low, mark.start) or _TALK.search(page.low, unit.start, unit.end)
        if asking is not None and told.sure < BY_NAME:
            press = [item for item in scope.parts if scope.is_for_press(item)]
            press = [item for item in press if _FOR_PRESS.search(_own(page, item))] or press
            press = [item for item in press if "doorst" not in scope.nouns[scope.number[id(item)]]] or press
            return Told(press, NEAR_BY) if press else told
        if page.low.startswith(_BY, mark.end):
            if told.sure > BY_NAME:
                return told
            ahead = scope.of_unit(unit, mark.start, mark.end, (mark.start, unit.end))
            return ahead if ahead.sure == BY_NAME else Told(scope.parts, OF_ALL)  # "accredited by the Conference"
        before = all(item.unit.index < unit.index for item in scope.parts)
        for_press = all(map(scope.is_for_press, told.items)) and not all(map(scope.is_for_press, scope.parts))
        if (
            told.sure == NEAR_BY
            and told.items
            and not scope.counts(unit)
            and before
            and unit.section < 0
            and not for_press
            and not _goes_on(page, scope, unit)
            and not _spoken_before(page, scope, told.items)
        ):
            return Told(scope.parts, OF_ALL)
    elif mark.means is Means.CLOSED and scope.parts and told.sure <= BY_NAME:
        if told.sure < BY_NAME and (_of_another(page, unit, mark) or _of_others(page, scope, unit, mark)):
            return Told([], NEAR_BY)
        among = _of_talks(page, scope, unit, mark) if told.sure < BY_NAME else None
        if among is not None:
            body = among["body"] is not None  # "The Board sits in private": no pictures of it are taken then
            rest = [i for i in scope.parts if not (scope.is_for_press(i) or (body and _PICTURES.search(_own(page, i))))]
            kept = [item for item in told.items if item in rest]
            only = rest if told.sure and len(rest) == 1 else []  # the one thing beside the press briefing
            wholes = [item for item in scope.items if item.whole] if body and not rest else []
            told = Told(kept or only or wholes, told.sure)
        there = _there(page, scope, unit, told.items)
        return told if len(there) == len(told.items) else Told(there, NEAR_BY)
    return told


def _is_far(page: Page, unit: Unit) -> bool:
    """Whether one applies for what is done far away: "accreditation for the launch", "follow the evening"."""
    if _FAR.search(page.low, unit.start, unit.end) is not None:
        return True
    if any(_FROM_THERE.search(page.low, lead.start, min(lead.end, lead.start + _LEAD)) for lead in opening(page)):
        return True
    before = page.units[unit.index - 1] if unit.index else None
    if before is None or before.block != unit.block or before.form is not Form.PROSE:
        return False
    return _WATCHED.search(page.low, before.start, before.end) is not None


_LEAD = 600  # characters of a sentence
# it is seen from a room: "invites media to follow the launch from its control centre"
_FROM_THERE = re.compile(
    r"\b(?:invites?|invite|convie|invited|invités|lädt|laden|eingeladen)\b[^.;]{0,60}"
    r"\b(?:follow|watch|experience|witness|spend|share|live|suivre|vivre|passer|partager)\b[^.;]{0,60}"
    r"\b(?:from|at|in|with|depuis|au|à|avec)\b"
    r"|\b(?:lädt|laden|eingeladen)\b[^.;]{0,140}\b(?:mit|zu)?(?:zu)?(?:verfolgen|erleben)\b"
)
_WATCHED = re.compile(
    r"\b(?:follow|watch|experience|witness|see|join us for|suivre|vivre|assister à|verfolgen|erleben|miterleben)\b"
    r"[^.;]{0,24}\b(?:the|this|le|la|l|les|den|die|das) ?['’]?"
    r"(?:evening|night|event|day|launch|landing|flight|fly-?by|soirée|événement|lancement|abend|start|landung"
    r"|ereignis)\b"
    r"|\b(?:den|die|das) (?:abend|start|landung|ereignis)\b[^.;]{0,60}\b(?:verfolgen|erleben|miterleben)"
)


def _goes_on(page: Page, scope: Scope, unit: Unit) -> bool:
    """Whether the sentence before, in its paragraph, named some items: then those are still spoken of."""
    before = scope.named.get(unit.index - 1)
    return before is not None and bool(unit.index) and page.units[unit.index - 1].block == unit.block


def _spoken_before(page: Page, scope: Scope, items: list[Item]) -> bool:
    """Whether of what was told before these it is said there who may come: "Everyone is welcome. Before it, he ..."."""
    first = min(item.unit.index for item in items)
    before = [item.unit.index for item in scope.parts if item.unit.index < first]
    units = page.units[max(before) + 1 : first] if before else []
    return any(unit.has(Means.OPEN, Means.CLOSED) is not None for unit in units)


def _there(page: Page, scope: Scope, unit: Unit, items: list[Item]) -> list[Item]:
    """The items in the town that a statement names, if it names one: "There is nothing for media in Nuuk"."""
    if unit.form is not Form.PROSE or unit.end - unit.start > _WIDE or unit.index in scope.own:
        return items
    if _RULE in page.low[unit.start : unit.end]:
        return items  # what is said there is not quoted, wherever it is said
    named = {
        place.name.lower()
        for place in places_of(page, unit)
        if place.link in (Link.IN, Link.BARE) or page.low.endswith((" in ", " at ", " à ", " en "), 0, place.start)
    }
    if not named:
        return items
    return [item for item in items if item.where is None or any(name in _told_of(page, item, unit) for name in named)]


def _told_of(page: Page, item: Item, unit: Unit) -> str:
    """The words of an item, up to a statement about it, and of its place."""
    area = item.words or item.unit
    end = unit.start if area.start < unit.start else area.end
    place = item.where.location.lower() if item.where is not None else ""
    return f"{page.low[area.start : min(end, area.end, area.start + 400)]} {place}"


_RULE = "chatham house rule"
_WIDE = 200  # characters of a sentence that can be about one town


def _own(page: Page, item: Item) -> str:
    """The words of its row or sentence, in lower case."""
    area = item.words or item.unit
    return page.low[area.start : min(area.end, area.start + 400)]


def _unattended(page: Page, scope: Scope, item: Item) -> bool:
    """What nobody attends unless it is said of it: something published, or done in space."""
    own = _own(page, item)
    if _FOR_PRESS.search(own) is not None or _SEEN_FROM.search(own) is not None:
        return False
    title = page.low[item.title_span.start : item.title_span.end]
    if is_published(page, item) or _APPEARS.search(own) is not None or _APPEARS.search(title) is not None:
        return True
    return (_FAR.search(own) is not None or _FAR.search(title) is not None) and scope.in_space()


def _seen_there(page: Page, unit: Unit, item: Item) -> bool:
    """Whether a statement names the place of the item: "Media wishing to be at Tanegashima", for the launch there."""
    said = page.low[unit.start : unit.end]
    place = item.where.location.lower() if item.where is not None else ""
    named = _AT.search(said)
    return named is not None and named[1] in place.replace(",", " ").split()


_AT = re.compile(
    r"\b(?:(?:to be|being|be present|come|coming) (?:at|in|to)|se rendre à|être présents? à|accreditation for"
    r"|registration for|accréditation pour|inscription pour|akkreditierung für|anmeldung für) "
    r"(?:the |l['’])?([\w-]{4,30})"
)
_FOR_PRESS = re.compile(r"press|presse|news|media|medien|médias|briefing|journalis|phone|call\b|telefon")
_SEEN_FROM = re.compile(  # it is done far away, and seen from a room
    r"\b(?:(?:as )?(?:seen|watched|viewed|followed) (?:from|in)|vue?s? (?:depuis|de)|suivie?s? depuis"
    r"|verfolgt (?:aus|im)|gesehen (?:aus|im)|live from the|en direct depuis)\b"
)
_FAR = re.compile(
    r"\b(?:launch|lifts?[ -]?off|(?:un)?docks?|(?:un)?dockings?|splashdown|spacewalks?|burns?"
    r"|man(?:o?e)uv\w{1,24}|fly-?by"
    r"|arrival at the (?:space )?station|lancement|décoll\w{1,24}|amarrage|arrimage|raketenstart|abheben|andocken"
    r"|außenbordeinsatz)\b"
)
_APPEARS = re.compile(r"\b(?:comes out|goes up on|goes online|ins netz|erscheint|paraît|sirenen)\b")


_TALK = re.compile(
    r"\b(?:asks? something|by phone|by telephone|listen|dial-?in|dial|by link|phone line"
    r"|par téléphone|telefonisch\w{0,24}"
    r"|einwahl\w{0,24}|zuschalt\w{0,24})\b"
)
_BY = (" by the", " by our", " with the", " through the", " par l", " par la", " bei de", " durch d", " von de")


def _of_another(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether a statement has a subject of its own that is no item: "The lunch with the troops is not open"."""
    if unit.form is not Form.PROSE or page.low.startswith(_NO, mark.start):
        return False
    nouns = [m for m in unit.marks if m.means is Means.OCCASION and m.end <= mark.start]
    if nouns and _told_before(page, unit, page.low[nouns[0].start : nouns[0].end]):
        return True
    return bool(nouns) and not any(page.low.startswith(_GENERIC, m.start) for m in nouns)


def _told_before(page: Page, unit: Unit, noun: str) -> bool:
    """Whether the sentence before speaks of talks that are no item: "She holds talks in Gori. The talks are closed"."""
    before = page.units[unit.index - 1] if unit.index else None
    if before is None or before.block != unit.block or before.form is not Form.PROSE or before.days or before.clocks:
        return False
    known = noun[:_SAME_WORD]
    return known in _TALKS and known in page.low[before.start : before.end]


def _of_others(page: Page, scope: Scope, unit: Unit, mark: Mark) -> bool:
    """Whether those meet of whom nothing else is told: "The party groups meet in the morning, without media"."""
    verb = _MEETS.search(page.low, unit.start, mark.start)
    if verb is None or unit.form is not Form.PROSE or len(scope.items) < 2:
        return False
    whom = stems(page.low[unit.start : verb.start()], scope.long) - scope.small
    return bool(whom) and not any(whom & words for words in scope.words)


_MEETS = re.compile(
    r"\b(?:meets?|sits?|gathers?|convenes?|dines?|lunch(?:es)?|confers?|tagt|tagen|trifft|treffen|berät|beraten"
    r"|se réuni\w{2,6}|siègent?|dînent?|déjeunent?)\b"
)


def _of_talks(page: Page, scope: Scope, unit: Unit, mark: Mark) -> re.Match[str] | None:
    """Whether those sit among themselves, so that nothing is said of what is held for the press."""
    found = _AMONG.search(page.low, unit.start, mark.start) if unit.form is Form.PROSE else None
    return found if found is not None and (found["one"] is None or len(scope.parts) > 1) else None


_AMONG = re.compile(
    r"\b(?:(?P<one>meeting|session|discussion|entretien|réunion|séance|gespräch|sitzung|unterredung)|meetings|talks"
    r"|discussions|deliberations|sessions|consultations|itself"
    r"|(?P<body>board|council|committee|court|chamber|commission|cabinet|ministers|leaders|members|heads|delegates)"
    r" (?:sits?|meets?|gathers?|convenes?|deliberates?|stays?|remains?|works?|talks?)"
    r"|entretiens|réunions|délibérations|séances|(?:elle|lui)-même|gespräche|sitzungen|beratungen|unterredungen|selbst)\b"
)
_SAME_WORD = 5
_PICTURES = re.compile(r"photo|camera|picture|family|kamera|foto|bild")
_TALKS = frozenset(["talks", "entre", "gespr", "meeti", "réuni", "renco", "bespr", "unter"])
_NO = ("no ", "neither", "nobody", "aucun", "pas de", "kein")
_GENERIC = (
    "event", "meeting", "visit", "programme", "program", "conference", "session", "ceremony", "summit", "briefing",
    "press", "veranstaltung", "termin", "pressetermin", "besuch", "sitzung", "treffen", "pressekonferenz",
    "konferenz", "gespräch", "événement", "évènement", "réunion", "visite", "rencontre", "séance", "conférence",
    "point", "entretien", "coverage",
)  # fmt: skip
