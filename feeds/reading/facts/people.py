"""Who takes part: persons named with a title or a role. Refuses roles without a name."""

from __future__ import annotations

import re

from feeds.model.event import Person, Span
from feeds.reading.facts.opening import opening
from feeds.reading.languages.grammar import Means, words
from feeds.reading.page import Item, Mark, Page, Unit

_NAME = re.compile(
    r"[^\W\d_a-zà-öø-ÿ][^\W\d_]{0,40}(?:[.'’-][^\W\d_]{1,40}){0,4}\.?"
    r"(?:[ \u00a0](?:(?:de|da|di|del|van|von|der|den|la|le|al|el|bin|ibn|dos|du|ten|zu)[ \u00a0]){0,2}"
    r"[^\W\d_a-zà-öø-ÿ][^\W\d_]{0,40}(?:[.'’-][^\W\d_]{1,40}){0,4}){0,3}"
)
_GAP = re.compile(r"\.?[ \u00a0]{1,2}")
MOST = 8
_NO_NAMES = words(
    """
    information delegate delegates déléguée délégué designate elect media press assembly council committee department
    ministry office summit ende anfang mitte government republic state union nations section room building
    """
)


def read_people(page: Page, items: list[Item]) -> None:
    """Give each item the persons of its own units, else those of the opening whose role it names."""
    read: dict[int, list[tuple[Person, Span]]] = {}

    def of_unit(unit: Unit) -> list[tuple[Person, Span]]:
        found = read.get(unit.index)
        if found is None:
            found = read[unit.index] = _of_unit(page, unit)
        return found

    lead = [person for unit in opening(page) for person in of_unit(unit)]
    for item in items:
        own: list[tuple[Person, Span]] = []
        for unit in {id(u): u for u in (item.unit, *item.own)}.values():
            inside = item.words if unit is item.unit else None
            own.extend(
                found for found in of_unit(unit) if inside is None or inside.start <= found[1].start < inside.end
            )
        area = item.words or item.unit
        low = page.low[area.start : area.end]
        for person, span in lead:
            named = person.role is not None and person.role.lower().split(",")[0] in low
            if (not own or named) and len(own) < MOST:
                own.append((person, span))
        kept = list({person.name: (person, span) for person, span in reversed(own)}.values())[::-1][:MOST]
        item.who = tuple(person for person, _ in kept)
        item.evidence.extend(("who", span) for _, span in kept)


def _of_unit(page: Page, unit: Unit) -> list[tuple[Person, Span]]:
    """The persons named in a unit, each with the words of the name."""
    if unit.kinds.isdisjoint((Means.HONORIFIC, Means.ROLE)):
        return []
    text = page.text
    marks = [m for m in unit.marks if m.means in (Means.HONORIFIC, Means.ROLE)]
    out: list[tuple[Person, Span]] = []
    taken = -1
    for mark in marks:
        if mark.start < taken or not text[mark.start : mark.start + 1].isupper():
            continue
        if any(other is not mark and other.start <= mark.start and other.end > mark.end for other in marks):
            continue
        gap = _GAP.match(text, mark.end, unit.end)
        name = _NAME.match(text, gap.end(), unit.end) if gap is not None else None
        if name is None or (mark.means is Means.ROLE and (text[mark.end] == "." or not _is_name(page, unit, name))):
            continue
        if mark.means is Means.HONORIFIC and not _is_name(page, unit, name):
            continue
        written = name[0].rstrip(".").removesuffix("’s").removesuffix("'s")
        role = _role(page, unit, mark, name.end(), marks)
        out.append((Person(name=written, role=role), Span(name.start(), name.start() + len(written))))
        taken = name.end()
    return out


def _is_name(page: Page, unit: Unit, name: re.Match[str]) -> bool:
    """Whether capitalised words are a name: none opens a role, an occasion or a day, nor are all in capitals."""
    if name[0].isupper() and len(name[0]) > 4:
        return False
    told = name[0].rstrip(".").split(" ")
    if told[-1].lower() in page.language.venues or len(told[-1]) == 1:
        return False  # "Prince Philip Drive", "Sir John A. Macdonald Building"
    if any(word.lower() in page.language.months or word.lower() in _NO_NAMES for word in told):
        return False  # "the Minister, Ende Mai"
    if len(told) == 1 and any(p.name == told[0] for p in page.places.get(unit.index, ())):
        return False  # "the Minister, Paris"
    known = (Means.ROLE, Means.OCCASION, Means.HONORIFIC, Means.ADVISORY, Means.TODAY)
    if any(
        m.means in known and name.start() <= m.start < name.end() and page.text[m.start].isupper() for m in unit.marks
    ):
        return False
    return not any(name.start() <= d.start < name.end() for d in unit.days)


def _role(page: Page, unit: Unit, mark: Mark, name_end: int, marks: list[Mark]) -> str | None:
    """The role before the name ("the NATO Secretary General, Mr X") or behind it ("Mr X, Minister of Y")."""
    text = page.text
    if mark.means is Means.ROLE:
        return text[_open(text, unit.start, mark.start) : mark.end]
    before = [m for m in marks if m.means is Means.ROLE and m.end <= mark.start and mark.start - m.end < 60]
    if before:
        role = before[-1]
        same = [m for m in before if m.start <= role.start and m.end >= role.end]
        role = min(same, key=lambda m: m.start) if same else role
        between = text[role.end : mark.start]
        if between.rstrip().endswith(",") and between.count(",") == 1 and "." not in between:
            return text[_open(text, unit.start, role.start) : role.end + len(between.rstrip()) - 1].strip(" ,") or None
        if not between.strip():
            return text[_open(text, unit.start, role.start) : role.end]
    if text[name_end : name_end + 2] == ", ":
        for role in marks:
            if role.means is Means.ROLE and name_end + 2 <= role.start <= name_end + 26:
                end = text.find(",", role.end, unit.end)
                stop = min(x for x in (end, text.find(";", role.end, unit.end), unit.end, role.end + 60) if x >= 0)
                cut = text.find(" will ", role.end, stop)
                start = name_end + 2
                words = text[start : cut if cut > 0 else stop].strip(" ,.;")
                return words.removeprefix("the ") or None
    return None


def _open(text: str, start: int, at: int) -> int:
    """The capitalised words directly before a role belong to it: "NATO Deputy Secretary General"."""
    for _ in range(4):
        gap = text.rfind(" ", start, max(start, at - 1))
        word = text[gap + 1 : at].strip()
        if (
            not word
            or not word[0].isupper()
            or word[-1] in ".,;:"
            or len(word) > 20
            or word in ("The", "On", "At", "In")
            or (word.isupper() and len(word) > 4)
        ):
            return at
        at = gap + 1
        if gap < start:
            return start
    return at
