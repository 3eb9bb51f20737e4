"""Items that a statement counts or leaves out: "the first two", "the second session", "all items except the meeting".

Refuses to count across kinds: "the second press conference" is the second of those.
"""

from __future__ import annotations

import re

from feeds.reading.languages.grammar import words
from feeds.reading.page import Mark

_EXCEPT = re.compile(
    r"\b(?:except(?:ing)?(?: for)?|with the exception of|apart from|other than|save for|sauf|hormis|excepté"
    r"|à l['’]exception d\w{1,3}|außer|ausser|mit ausnahme|abgesehen von|bis auf)\s"
)
_EXCEPTED = re.compile(
    r"[,(] ?((?:[^\W\d_]{1,30}['’ -]){0,6}[^\W\d_]{1,30}) "
    r"(?:excepted|excluded|aside|excepté|exceptée|exceptés|ausgenommen)\b"
)
_STOP = re.compile(r"[,;:.()]|\b(?:is|are|will|can|may|est|sont|ist|sind|können|kann)\b")
_COUNT = {
    "two": 2, "three": 3, "four": 4, "deux": 2, "trois": 3, "quatre": 4, "zwei": 2, "drei": 3, "vier": 4, "beiden": 2,
}  # fmt: skip
_PLACE = {
    "first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "premier": 0, "première": 0, "premiers": 0,
    "premières": 0, "deuxième": 1, "seconde": 1, "troisième": 2, "dernier": -1, "dernière": -1,
    "derniers": -1, "dernières": -1, "erste": 0, "ersten": 0, "erster": 0, "zweite": 1, "zweiten": 1, "zweiter": 1,
    "dritte": 2, "dritten": 2, "letzte": -1, "letzten": -1,
}  # fmt: skip
_ORDER = re.compile(
    r"\b(?:the|le|la|les|l['’]|der|die|das|den|dem|zum|zur|beim|au|du|aux|des)\s?"
    r"(?:(?P<before>two|three|four|deux|trois|quatre|zwei|drei|vier|beiden)\s)?"
    r"(?P<place>first|second|third|fourth|last|premi(?:er|ère)s?|deuxième|seconde?|troisième|derni(?:er|ère)s?"
    r"|erste[nr]?|zweite[nr]?|dritten?|letzten?)"
    r"(?:\s(?:and|et|und)\s(?:(?:the|le|la|der|die|das|den|dem)\s)?(?P<more>second|third|fourth|last|deuxième|seconde?"
    r"|troisième|derni(?:er|ère)|zweite[nr]?|dritten?|letzten?))?"
    r"(?:\s(?P<after>two|three|four|deux|trois|quatre|zwei|drei|vier|beiden)\b)?(?:\s(?P<noun>[^\W\d_]{2,30}(?:-[^\W\d_]{2,30})?))?"
)
# what stands behind an ordinal that counts items, and not days, minutes or times
_ITEMS = words(
    """
    item items event events part parts engagement engagements appointment appointments occasion occasions point points
    of is are can will may has have must needs need ist sind kann können darf dürfen wird werden est sont peut peuvent
    sera seront rendez-vous séquence séquences événement événements partie parties termin termine terminen programmpunkt
    programmpunkte pressetermin teil teile punkt punkte
    """
)

# what is counted in a hall, or lasts: "in the last two rows", "during the first three minutes"
_NO_ITEMS = words(
    """
    row rows seat seats bench benches minute minutes hour hours floor rang rangs rangée rangées minuten stunden heures
    reihe reihen plätze étage stock etage
    """
)
DATES = frozenset(["date", "dates", "termin", "termine"])  # "the first date" is one that was put off, and no item


def left_out(low: str, begin: int, stop: int) -> tuple[int, int] | None:
    """Where the words stand that a statement leaves out: "(everything but) the meeting"."""
    found = _EXCEPT.search(low, begin, stop)
    if found is None:
        aside = _EXCEPTED.search(low, begin, stop)  # "each of them, the breakfast excepted, is open"
        return aside.span(1) if aside is not None else None
    end = _STOP.search(low, found.end() + 3, stop)
    return found.end(), end.start() if end is not None else stop


def of_the_rest(low: str, begin: int, mark: Mark) -> bool:
    """Whether a phrase only keeps out the rest: "media apply by Friday; other visitors are not let in"."""
    return _REST.search(low, max(begin, mark.start - _CLAUSE), mark.end) is not None


_CLAUSE = 40  # characters of the clause before a word of access
_REST = re.compile(
    r"[;,.]\s(?:all |any |tous les |toutes les |alle )?(?:others?|no one else|nobody else|autres|anderen?|übrigen)\b"
    r"[^;,.]{0,60}$"
)


def counted(low: str, begin: int, stop: int) -> tuple[list[tuple[int, int]], str] | None:
    """The place of each that is counted (negative from the end) with how many, and the kind that is counted."""
    for found in _ORDER.finditer(low, begin, stop):
        if found["noun"] in _NO_ITEMS:
            continue
        many = found["before"] or found["after"]
        places = [(_PLACE[found["place"]], _COUNT.get(many, 1) if many else 1)]
        if found["more"]:
            places.append((_PLACE[found["more"]], 1))
        noun = found["noun"] or ""
        return places, noun if noun not in _ITEMS and not many else ""
    return None


def pick(places: list[tuple[int, int]], length: int) -> list[int]:
    """The positions among so many items; none where there are fewer than are counted."""
    out: list[int] = []
    for place, many in places:
        start = length - many if place < 0 else place
        if start < 0 or start + many > length:
            return []
        out += range(start, start + many)
    return out
