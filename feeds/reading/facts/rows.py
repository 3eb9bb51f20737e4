"""Places by the form of a row: its last piece, the house before a street, a town at the end.

Refuses persons and pieces that tell something else (a role, an access, a stream).
"""

from __future__ import annotations

import re
from itertools import pairwise

from feeds.reading.facts.opening import row_like, times_of
from feeds.reading.facts.part import Chain, Part
from feeds.reading.languages import ground, named
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Form, Mark, Page, Unit
from feeds.reading.places import Link, Place
from feeds.reading.places.gazetteer import gazetteer

ROOM = re.compile(r"[A-Z](?<![\w-].)[A-Z]{0,3}-[A-Z]?\d{1,4}[A-Z]?(?!\w|-)")


def has_number(page: Page, chain: Chain) -> bool:
    """Whether a location begins with a street and its number."""
    words = page.text[chain.start : chain.start + 40].split(",")[0]
    return any(map(str.isdigit, words)) and not ROOM.match(page.text, chain.start)


def has_street(page: Page, chain: Chain) -> bool:
    """Whether a location begins with a street that has no number: "Newgate Lane, Fareham"."""
    words = page.low[chain.start : chain.start + 60].split(",")[0].split()
    return (len(words) in (2, 3) and words[-1] in ground.STREETS) or (len(words) > 1 and words[0] in ground.STREETS_OF)


def take_name(page: Page, unit: Unit, chain: Chain, start: int) -> None:
    """The piece before a street is the name of the house: "VFW Post 2222, 415 Main Street"."""
    text = page.text
    if text[max(start, chain.start - 2) : chain.start] != ", ":
        return
    left = max(text.rfind(sign, start, chain.start - 2) for sign in (",", "|", ";", ":", "–", "- "))
    left = left + 1 if left >= 0 else start
    while left < chain.start and text[left] == " ":
        left += 1
    at = text.rfind(" at the ", left, chain.start)
    if at >= 0 and ")" not in text[at : chain.start]:
        chain.start = at + 8
        return
    words = text[left : chain.start - 2].split()
    if not 1 <= len(words) <= 5 or not words[0][0].isupper():
        return
    if any(begin < chain.start and left < stop for begin, stop in times_of(unit)):
        return
    if any(
        m.means in (Means.ROLE, Means.OCCASION, Means.HONORIFIC) and left <= m.start < chain.start for m in unit.marks
    ):
        return
    chain.start = left


def opens_segment(page: Page, start: int, at: int) -> bool:
    """Whether an offset opens a piece between commas, bars or dashes."""
    before = page.text[max(start, at - 3) : at].strip()
    parted = before[-1:] in (",", ";", "(", "–", "-", "|") or page.text.startswith(" / ", max(start, at - 3))
    return parted or (not before and at > start)


def is_clock_of(page: Page, unit: Unit, place: Place) -> bool:
    """Whether a place only says whose clock a second time is given in: "11.30 (local) - 9.30 in Brussels"."""
    if len(unit.clocks) < 2:
        return False
    return any(
        clock.start < place.start <= clock.end + 6
        and not set(",)") & set(page.text[min(clock.end, place.start) : place.start])
        for clock in unit.clocks[1:]
    )


def is_of_whom(page: Page, unit: Unit, chain: Chain) -> bool:
    """Whether a place only says who somebody is, and not where: "Ms Wanjiru of the University of Nairobi"."""
    if _is_party(page, unit, chain):
        return True
    titled = [m.end for m in unit.marks if m.means is Means.HONORIFIC and 0 < chain.start - m.end <= _TITLED]
    words = page.text[titled[-1] : chain.start].lstrip(".").split() if titled else []
    names = all(word[0].isupper() or word in named.WHOSE for word in words)
    return len(words) > 1 and names and words[0][0].isupper() and words[-1] in named.WHOSE


_TITLED = 60  # characters from "Ms" to the house she is of, or its town


def _is_party(page: Page, unit: Unit, chain: Chain) -> bool:
    """Whether a country is all that a timed row tells: who pleads or speaks then, "10 a.m.-1 p.m.: Niger"."""
    if unit.form is not Form.ROW or not unit.clocks or not chain.places:
        return False
    said = page.text[unit.clocks[-1].end : unit.end].strip(" .:–—-\t|")
    return said == page.text[chain.start : chain.end] and said in gazetteer().countries


def is_person(page: Page, unit: Unit) -> bool:
    """Whether a line without a time only tells somebody and whose they are: "Dr Simon Leigh, University of Leeds".

    Or why somebody cannot come: "She has to be in Lisbon".
    """
    if unit.form is Form.PROSE and not unit.clocks and _NEEDED.match(page.low, unit.start) is not None:
        return True
    if unit.form in (Form.PROSE, Form.FIELD, Form.TITLE) or unit.clocks or unit.days:
        return False
    comma = page.text.find(", ", unit.start, min(unit.end, unit.start + _NAME))
    names = page.text[unit.start : max(unit.start, comma)].lstrip("-–•* ").split()
    if not 2 <= len(names) <= 6 or not all(word[0].isupper() for word in names):
        return False
    begin = unit.start + len(page.text[unit.start : comma]) - len(page.text[unit.start : comma].lstrip("-–•* "))
    return any(
        (m.means is Means.HONORIFIC and m.start == begin) or (m.means is Means.ROLE and m.start == comma + 2)
        for m in unit.marks
    )


_NEEDED = re.compile(
    r"(?:s?he|they) (?:has|have|had) (?:been )?(?:to be|to travel|to go|called|to attend|needed)\b"
    r"|(?:s?he|they) (?:is|are) (?:needed|wanted|ill|called|required|detained|stuck)\b"
    r"|(?:il|elle|ils|elles) doi(?:t|vent) (?:être|se rendre|partir)\b|(?:er|sie) (?:muss|müssen|wird) (?:nach|in)\b"
)
_NAME = 60  # characters of a person's name and titles


def ends_piece(page: Page, unit: Unit, place: Place, end: int) -> bool:
    """Whether a town behind "of" closes its piece of a row and no person's office holds it."""
    rest = page.text[place.end : place.end + 3].strip()
    if rest and rest[0] not in "(,|–-":
        return False
    return (
        not any(m.means is Means.ROLE and m.start < place.start <= m.end + 24 for m in unit.marks) and place.end <= end
    )


_PIECE = re.compile(r"(?:(?!\s{3})[^,;|()\[\]]){1,300}")  # blanks part the cells of a table, too
MOST = 60  # units that are searched for persons
_TELLING = frozenset(
    (Means.ROLE, Means.HONORIFIC, Means.OCCASION, Means.STREAM, Means.NO_STREAM, Means.OPEN, Means.ACCREDITED,
     Means.POOL, Means.INVITATION, Means.CLOSED, Means.TENTATIVE, Means.CANCELLED, Means.POSTPONED, Means.FUTURE,
     Means.AFTERWARDS, Means.CHANNEL, Means.ADVISORY, Means.BLANKET, Means.MOVED)
)  # fmt: skip


def tail_of(page: Page, unit: Unit, start: int, end: int, parts: list[Part]) -> list[Part]:
    """The last piece of a row that names nothing else: ", Congresium", "| Plenary Toros |", ", Bem rakpart 47"."""
    text = page.text
    if (
        not (unit.form is Form.BULLET or row_like(page, unit))
        or unit.form in (Form.TITLE, Form.FIELD)
        or (text[end - 1] == "." and "|" not in text[start:end])
    ):
        return []
    times = [c.end for c in unit.clocks if c.start - start < 40] + [d.end for d in unit.days if d.start - start < 40]
    body = max(times, default=start)
    while body < end and text[body] in " )]:–-|\t":
        body += 1
    if text[body : body + 1] == "(":  # a note on the clock
        body = text.find(")", body, end) + 1 or end
    bracket = text.find("(", body, end)
    area = end if bracket < 0 else bracket
    pieces = [m for m in _PIECE.finditer(text, body, area) if m[0].strip()]
    for before, piece in reversed(list(pairwise(pieces))):
        left = piece.start() + len(piece[0]) - len(piece[0].lstrip())
        right = left + len(piece[0].strip().rstrip("."))
        words = text[left:right].split()
        while len(words) > 1 and words[0] in ground.TAIL:
            left += len(words[0]) + 1
            words = words[1:]
        if any(m.start < right and left < m.end <= unit.end and _tells(m, right) for m in unit.marks):
            continue
        held = [p for p in parts if p.start < right and left < p.end]
        if held and all(p.place is not None and p.start <= left + 4 and p.end >= right for p in held):
            continue  # the town closes the row: the piece before it may be the house
        if held:
            return []
        if not 1 <= len(words) <= 6 or not (words[0][0].isupper() or words[0][0].isdigit()):
            return []
        if any(begin < right and left < stop for begin, stop in times_of(unit)):
            continue
        if words[0].lower() in page.language.months or not named.AGAINST.isdisjoint(words):
            return []  # "unemployment, January 2026", "in Case C-77/24, Commission v Hungary"
        joined = any(word in page.language.also for word in words)
        if joined and page.language.venues.isdisjoint(page.low[left:right].split()):
            return []  # "Committee on Climate, Environment and Energy"
        if joined and any(p.start <= left < p.end and p.link is Link.OF for p in page.places.get(unit.index, ())):
            return []  # "soldiers from Canada, Italy and Spain"
        house = words[-1].lower() in ground.HOUSES or words[0].lower() in ground.NUMBERS
        if (
            len(words) in (2, 3)
            and not house
            and all(w[0].isupper() and w[1:].islower() for w in words)
            and words[0] not in ("La", "Le", "Les", "The", "Das", "Der", "Die", "El", "Il")
            and (_is_named(page, text[left:right]) or _holds_role(unit, before.start(), before.end()))
        ):
            return []
        return [Part(left, right, 2)]
    return []


def _tells(mark: Mark, right: int) -> bool:
    """Whether a phrase makes a piece something else than a place: an occasion only as its last word."""
    return mark.means in _TELLING and (mark.means is not Means.OCCASION or mark.end >= right)


def _holds_role(unit: Unit, start: int, end: int) -> bool:
    """Whether a piece names an office, so that the next may name who holds it."""
    return any(m.means is Means.ROLE and start <= m.start < end for m in unit.marks)


def _is_named(page: Page, name: str) -> bool:
    """Whether the page names somebody of that name with a title, in its first units."""
    last = name.split()[-1]
    return any(
        page.text.find(last, m.end, m.end + 40) >= 0
        for unit in page.units[:MOST]
        for m in unit.marks
        if m.means is Means.HONORIFIC
    )
