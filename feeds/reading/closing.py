"""Deadlines told with the day as what the sentence says of them: "The deadline for accreditation was 1 May".

Also what a plea asks for ("um Anmeldung bis Montag wird ersucht"), what had been done by a day, which asks nothing of
anybody, what those have done by a day who may come, when applications open, and a second deadline behind the first.
Refuses a day that stands anywhere else in its sentence: `dues` weighs that.
"""

from __future__ import annotations

import re

from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Clock, Day, Mark, Page, Unit
from feeds.reading.stamps import Stamp

_LIMIT = (
    r"(?:deadline|closing date|cut-off|last day|last date|final day|letzter (?:tag|termin)|anmeldeschluss"
    r"|einsendeschluss|bewerbungsschluss|die frist|dernier (?:jour|délai)|date limite|date butoir)"
)
_IS = (
    r"(?:is|was|falls on|will be|ist|war|est|était|expire|sera)(?: on| am| der| den| le| au| already| bereits| schon)?"
)
_SUBJECT = re.compile(rf"\b{_LIMIT}\b[^.;,]{{1,90}}\b{_IS}\s$")
_FOR_THAT = re.compile(rf"\b{_LIMIT} (?:dafür|hierfür|for (?:this|that|it)|pour cela)\s{_IS}\s$")
_PLEA = re.compile(r"\b(?:wird|werden|würde)\b[^.;,]{0,40}\bum \w{4,24}(?: \w{2,14}){0,3}\s$")
_IN_HAND = re.compile(
    r"[ ,]{1,2}(?:[^\W\d_]{2,16} ){0,4}(?:vorliegen|vorzuliegen|eingegangen sein|eingehen|einzugehen)\b"
)
_MUST = re.compile(r"\b(?:muss|müssen|hat|haben)\b")
_HAD = re.compile(r"[^.;]{0,60}\b(?:had(?! to\b)|(?:avai|étai)(?:t|ent)(?! à\b)|hatten?)\b")
_FIRST = re.compile(r"(?:by|before|until|d['’]ici(?: à| au)?|avant|bis|vor)\s(?:the |le |zum |am )?$")
_VIA = re.compile(r"\b(?:through|via|with|auprès du|par le|über das|beim)\s(?:the |our )?(?:[\w'’-]{2,20} ){0,2}$")


def is_subject(page: Page, begin: int, start: int) -> bool:
    """Whether the day at `start` is what a sentence from `begin` on says of a deadline, its subject."""
    said = page.low[max(begin, start - 160) : start]
    return (_SUBJECT.search(said) or _FOR_THAT.search(said)) is not None


def is_in_hand(page: Page, unit: Unit, start: int, end: int) -> bool:
    """ "Anträge müssen am Freitag um 12 Uhr dort vorliegen": what must have come at an hour, and no event."""
    return _IN_HAND.match(page.low, end, unit.end) is not None and _MUST.search(page.low, unit.start, start) is not None


def is_plea(page: Page, begin: int, start: int) -> bool:
    """ "Für den Termin wird um Anmeldung bis ...": whoever reads it is asked, though nobody is named."""
    said = page.low[max(begin, start - 120) : start]
    return _PLEA.search(said.removesuffix("bis ").removesuffix("bis zum ")) is not None


def had_been(page: Page, unit: Unit, start: int, end: int) -> bool:
    """ "By Sunday our teams had registered 5,300 people": what there was by a day that opens its sentence."""
    opens = _FIRST.fullmatch(page.low, unit.start, start) is not None
    return opens and _HAD.match(page.low, end, unit.end) is not None


def is_office(page: Page, start: int, begin: int) -> bool:
    """Whether a press centre at `start` is that through which one applies, and no place to be at."""
    return _VIA.search(page.low, max(begin, start - 60), start) is not None


_WHAT = (
    r"registration|accreditation|applications?|call for \w{3,20}|sign-?up|bookings?|nominations?|submissions?"
    r"|inscriptions?|accréditations?|candidatures?|anmeldung|akkreditierung|bewerbung"
)
_LAST = (
    r"deadline|closing date|end of (?:the )?(?:registration|accreditation|early)|last day (?:for|to)|anmeldeschluss"
    r"|akkreditierungsschluss|einsendeschluss|ende der (?:anmelde|bewerbungs|einreichungs)frist|date limite"
    r"|clôture des|fin des inscriptions"
)
_CLOSES = re.compile(
    rf"\s{{0,2}}[:,–-]?\s{{0,2}}(?:[^.;:\n]{{0,24}}\b(?:{_WHAT})\b[^.;:\n]{{0,16}}"
    rf"\b(?:closes?|ends?|close|schließt|schliesst|endet)\b|(?:the )?(?:{_LAST})\b)"
)


def closes(page: Page, end: int) -> bool:
    """ "22 May, 17:00: registration closes": what ends at the date that opens a line, right behind it."""
    return _CLOSES.match(page.low, end) is not None


def is_labelled(page: Page, before: list[Mark], start: int) -> bool:
    """ "Accreditation is needed, closing date: 15 July": only a colon stands between the word for it and its day."""
    due = (m for m in before if m.means is Means.DUE)
    return any(page.text[m.end : start].strip() == ":" for m in due)


def opens_applications(clock: Clock | None, marks: list[Mark]) -> bool:
    """ "Apply on the host's website from 25 March at 10:00": when one may, and not when something is held."""
    told = {mark.means for mark in marks}
    asked = Means.DEADLINE in told and told.isdisjoint((Means.OCCASION, Means.ROLE))
    return asked and (clock is None or clock.until is None)


def ends_too(page: Page, end: int, start: int) -> bool:
    """ "Registration for the briefing ends on 8 May and for the media day on 13 May": a second deadline of its kind."""
    words = WORD.findall(page.low, end, start)
    return len(words) > 1 and words[0] in page.language.also and words[1] in meant.FOR


def have_signed_up(page: Page, unit: Unit, stamp: Stamp) -> bool:
    """ "Zutritt nur für Medien, die sich bis 10. März angemeldet haben": by when those who come have applied."""
    applied = _SIGNED_UP.match(page.low, stamp.end, unit.end)
    return applied is not None and _WHO.search(page.low, unit.start, stamp.start) is not None


_WHO = re.compile(r"\b(?:die|wer|der) sich [^.;,]{0,30}\bbis (?:zum |spätestens )?$")
_SIGNED_UP = re.compile(r"[^.;]{0,60}\b(?:angemeldet|akkreditiert|registriert) ha(?:t|ben)\b")


def of_last_day(stamp: Stamp) -> None:
    """Keep only the last day of a stretch: "registration is open from 8 to 14 July" is due on the 14th."""
    day = stamp.day
    if day is not None and day.last is not None:
        year, month, number = day.last
        stamp.day = Day(day.start, day.end, year, month, number, -1, None)
