"""Halls: phrases that hold a word for a venue ("Trusteeship Council Chamber", "salon de l'Horloge"), or follow "at".

From the word for the venue a phrase grows to both sides over capitalised words and the small words between; the word
before it says whether something is held there or it acts itself ("the White House said"). Refuses phrases without name.
"""

from __future__ import annotations

import re
from functools import lru_cache

from feeds.reading.facts.either import either
from feeds.reading.facts.joints import (
    ARTICLES,
    DETERMINERS,
    FLAT,
    INNER,
    LEFT,
    QUALIFIERS,
    STRONG_AT,
    UPON,
)
from feeds.reading.facts.opening import times_of
from feeds.reading.facts.part import Part
from feeds.reading.facts.pieces import begins_time, is_quoted, piece_from, piece_to, rightwards
from feeds.reading.languages import LANGUAGES, ground
from feeds.reading.languages import named as named_words
from feeds.reading.languages.grammar import Language, Means
from feeds.reading.page import Page, Unit
from feeds.reading.places import Link

WORD = re.compile(r"[^\W_]{1,60}(?:['’&/.-][^\W_]{1,60}){0,12}")
_LETTERS = re.compile(r"[^\W\d_]+")
_CODE = re.compile(
    r"\s\((?=[^)]{0,18}\d)[A-Z][\w\s/.+-]{0,18}\)|,?\s[A-Z]{1,4}-?[A-Z]?\d{1,4}[A-Z]?\b|\s\d{1,2}\.\d{3}\b"
)
_NUMBERED = re.compile(r"\s([^\W\d_A-Z]{3,20})\s(\d{1,4}[a-z]?)\b(?![:.h]\d)")
_HOUSE = re.compile(r"(?:^|[\s,])(\d{1,5}(?:\s?(?:bis|ter|[a-d]))?,\s)")  # "1001, place Jean-Paul-Riopelle"

_MOVED = re.compile(rf"\b(?:{either(ground.MOVES)}) from\s")
_AHEAD = 90  # characters from where something was to where it is
_AT: dict[str, frozenset[str]] = {}


def place_words(language: Language) -> frozenset[str]:
    """The words that may stand before a place: at, in, on, of, and articles."""
    words = _AT.get(language.code)
    if words is None:
        words = frozenset(phrase for phrase in language.phrases.get(Means.PRESENT_AT, ()) if " " not in phrase)
        words = (words | {"the", "der", "dem", "la", "le", "l", "les", "of", "de"}) - {"from", "to"}
        _AT[language.code] = words
    return words


@lru_cache(maxsize=16)
def _venues(code: str) -> frozenset[str]:
    """The words for a venue, and more than one of it."""
    venues = LANGUAGES[code].venues
    return frozenset(part for word in venues for part in (*_LETTERS.findall(word), f"{word}s"))


def halls_in(page: Page, unit: Unit, start: int, end: int, row: bool) -> list[Part]:
    """Phrases that hold a word for a venue, where the words before them say that something is there."""
    language, text, low = page.language, page.text, page.low
    if not language.venues and not language.venue_endings:
        return []
    parts: list[Part] = []
    said, endings = _LETTERS.findall(low, start, end), language.venue_endings
    if (
        _venues(language.code).isdisjoint(said)
        and ground.AREAS.isdisjoint(said)
        and not [word for word in said if word.endswith(endings)]
    ):
        return parts
    words = [w.span() for w in WORD.finditer(text, start, end)]
    done = -1
    for index, (left, right) in enumerate(words):
        word = low[left:right]
        if len(word) > 3 and word[1] in "'’":
            word = word[2:]  # l'École
        if index <= done or not (
            word in language.venues
            or (word[-1:] == "s" and word[:-1] in language.venues)
            or (len(word) > 6 and word.endswith(language.venue_endings))
            or (word in ground.AREAS and index and low[slice(*words[index - 1])] in ground.AREA_OF)
        ):
            continue
        if any(m.means is Means.HONORIFIC and m.start <= left and right < m.end for m in unit.marks):
            continue  # "Wing Commander Strachan"
        first = _leftwards(page, unit, words, index)
        last = rightwards(page, words, index)
        if last > index and last + 1 < len(words) and low[slice(*words[last + 1])] in language.lasting:
            last -= 1  # "reach the venue 45 minutes in advance"
        if row and text[left].islower() and first >= index - 1:
            first = min(first, piece_from(page, unit, words, index, end))
        part = Part(words[first][0], words[last][1], 0)
        code = _CODE.match(text, part.end, end)
        if code is not None:
            part.end = code.end()
        if row and first == last and text[left].islower():
            part.end = words[piece_to(page, words, last, end)][1]
            last = next(at for at, word in enumerate(words) if word[1] == part.end)
        if low[part.start : part.end].split(" ", 1)[0] in ground.STREETS_OF:
            number = _HOUSE.search(text, max(start, part.start - 12), part.start)
            if number is not None and number.end() == part.start:
                part.start = number.start(1)
        lone = first == last and code is None and text[left].islower()
        sole = lone and word in ground.ONLY_ONES and _is_the(low, words, index)
        if (
            lone
            and not sole
            and not (row and _opens_piece(text, low, start, left))
            and not _is_owned(low, words, index)
        ):
            continue  # "in the room": which one is not said
        if word in ground.COUNTED and (last == index or not text[words[index + 1][0]].isdigit()):
            continue  # "at the level of ministers"
        named = any(text[a].isupper() or text[a].isdigit() for a, _ in words[first : last + 1])
        if is_quoted(text, part, start, end):
            continue  # 'the fair "Fruit in Schools"'
        part.weight = _held_there(page, part, words, first, start, end, row, named or sole)
        if not part.weight and named and low[part.start : part.end].split(" ", 1)[0] in ground.STREETS_OF:
            part.weight = 4 if any(0 < part.start - stop <= 2 for _, stop in times_of(unit)) else 0
        if part.weight:  # "à 18h00 place Gabriel-Rambaud"
            parts.append(part)
            done = last
    return parts


_FLAT = FLAT | ground.FLAT
_DETERMINERS = DETERMINERS | ground.OWNED


def _opens_piece(text: str, low: str, start: int, at: int) -> bool:
    """Whether a word opens a piece of a row, with or without "on" before it: ", on deck"."""
    before = low[max(start, at - 8) : at].split(" ")
    if len(before) > 1 and before[-1] == "" and before[-2] in ground.AT:
        at -= len(before[-2]) + 1
    gap = text[max(start, at - 3) : at]
    return gap[-2:].strip() in (",", "(", "–", "-", "|") or gap == " / "


def _is_owned(low: str, words: list[tuple[int, int]], index: int) -> bool:
    """Whether a room is somebody's: "in his office"."""
    return index > 1 and low[slice(*words[index - 1])] in ground.OWNED and low[slice(*words[index - 2])] in ground.AT


def _is_the(low: str, words: list[tuple[int, int]], index: int) -> bool:
    """Whether a room is the one that there is: "in the lobby", "dans le hall"."""
    return index > 1 and low[slice(*words[index - 1])] in ARTICLES and low[slice(*words[index - 2])] in ground.AT


def _leftwards(page: Page, unit: Unit, words: list[tuple[int, int]], index: int) -> int:
    """The first word of the phrase that ends in a venue's word."""
    text, low, language = page.text, page.low, page.language
    at = index
    while at > 0 and index - at < 8:
        left, right = words[at - 1]
        gap = text[right : words[at][0]]
        if gap not in (" ", "\u00a0", "' ", "’ ", ". ") and not (gap == ". " and right - left <= 3):
            break
        word = low[left:right]
        if any(begin < right and left < stop for begin, stop in times_of(unit)):
            break
        if text[left].isupper() or text[left].isdigit():
            at -= 1
            continue
        if (
            word in LEFT
            and at - 1 > 0
            and (text[words[at - 2][0]].isupper() or low[words[at - 2][0] : words[at - 2][1]] in language.venues)
        ):
            at -= 1
            continue
        kind = at == index and (word in QUALIFIERS or word in ground.KINDS)
        if word.endswith(("'s", "’s")) or gap in ("' ", "’ ") or kind:
            at -= 1
            continue
        if at == index and at > 1 and word.isalpha():
            two = low[slice(*words[at - 2])]
            if two in ARTICLES:
                return at - 1  # "in the drill hall"
            if two.endswith(("'s", "’s")) and text[words[at - 2][1] : left] == " ":
                at -= 1  # "the Arctic Command's liaison office"
                continue
        break
    small = place_words(language) | set(language.the)
    while at < index and low[words[at][0] : words[at][1]] in small:
        at += 1
    return at


def _held_there(
    page: Page, part: Part, words: list[tuple[int, int]], first: int, start: int, end: int, row: bool, named: bool
) -> int:
    """How surely the words before a phrase make it the scene; 0 where they make it a subject."""
    text, low, language = page.text, page.low, page.language
    back = first - 1
    while back >= 0 and low[words[back][0] : words[back][1]] in _DETERMINERS:
        back -= 1
    before = low[words[back][0] : words[back][1]] if back >= 0 else ""
    gap = text[words[back][1] : words[back + 1][0]] if back >= 0 else text[start : part.start]
    lead = gap.strip()
    small = place_words(language)
    if before in UPON and not lead:
        said = low[part.start : part.end].split()
        flat = any(word in _FLAT or word.endswith(ground.FLAT_ENDINGS) for word in said[:-1]) or said[-1] in _FLAT
        return 4 if flat else 0
    if before in _goes(language) and not lead:
        return 3 if named else 0
    if before in small and before not in ("of", "de") and not lead:
        return 4 if named else (2 if row else 1)
    if before == "to" and not lead and _MOVED.search(low, max(start, part.start - _AHEAD), part.start):
        return 4 if named else 0  # "has been moved from Room 4 to the Luns Auditorium"
    if before in ground.HELD_IN and not lead and back == first - 1:
        return 4 if named else 0
    if before in ("from", "depuis", "aus") and back > 0 and low[slice(*words[back - 1])] in named_words.LINKED:
        return 0  # "by video from Port Sudan"
    out = before == "of" and back > 0 and low[slice(*words[back - 1])] == "out"  # "sails out of the naval base"
    if (before in ("from", "depuis", "aus", "over") or out) and not lead:
        return 3 if named else 0
    if before in ("du", "des") and not lead and back > 0 and low.startswith(ground.LEAVES, words[back - 1][0]):
        return 3 if named else 0
    if lead in ("(", "[") or (part.start > start and text[part.start - 1] in "(["):
        closes = text[part.end : part.end + 1] in (")", "]", ",", " ")
        return 4 if closes else 0
    if first >= 0 and back < first - 1 and part.end == words[first][1] and not row:
        return 0  # "after the storm, the Command has cancelled it"
    if lead[-1:] in (",", "–", "—", "-", "|", ";", ":", ".") and lead:
        if not row and _acts(page, part.end):
            return 0  # "on Wednesday, the mission Pallas will pass Mars"
        return (4 if row else 2) if (named or row) else 0
    if back < 0 and (not lead or lead[-1:] in ":|–—-•"):
        return (
            3
            if named and text[part.end : part.end + 1] in (",", "", "\n", "(") and row
            else (2 if named and text[part.end : part.end + 1] == "," else 0)
        )
    return 0


def _acts(page: Page, end: int) -> bool:
    """Whether a verb follows a phrase directly: it is a subject, and no small word for a place stands behind it."""
    if page.text[end : end + 1] != " " or not page.text[end + 1 : end + 2].islower():
        return False
    word = page.low[end + 1 : end + 24].split(" ", 1)[0].strip(".,;")
    return word not in place_words(page.language) and word not in page.language.glue and word not in page.language.also


def _goes(language: Language) -> frozenset[str]:
    """The words behind which one goes to a place: "visit"."""
    words = _GOES.get(language.code)
    if words is None:
        words = frozenset(phrase for phrase in language.phrases.get(Means.GOES, ()) if "*" not in phrase)
        _GOES[language.code] = words
    return words


_GOES: dict[str, frozenset[str]] = {}


def _told_at(page: Page, unit: Unit, end: int) -> bool:
    """Whether a town or a time stands directly behind: "in the Pieterskerk, Leiden", "in the Torentje at 12:40"."""
    near = any(0 < place.start - end <= 5 and place.link is not Link.OF for place in page.places.get(unit.index, ()))
    return near or any(0 < begin - end <= 5 for begin, _ in times_of(unit))


def named_at(page: Page, unit: Unit, start: int, end: int) -> list[Part]:
    """Capitalised phrases after "at" that are no occasion: "at the Department of State", "at Bozar"."""
    if Means.PRESENT_AT not in unit.kinds:
        return []
    text, low = page.text, page.low
    language_of_nouns = page.language.code == "de"
    parts: list[Part] = []
    for mark in unit.marks:
        if (
            mark.means is not Means.PRESENT_AT
            or not start <= mark.start < end
            or not (low[mark.start : mark.end] in STRONG_AT or low.startswith("in the ", mark.start))
        ):
            continue
        if text[mark.end : mark.end + 1] not in (" ", "\u00a0"):
            continue
        words = [w.span() for w in WORD.finditer(text, mark.end, min(end, mark.end + 90))]
        at = 0
        while at < len(words) and low[words[at][0] : words[at][1]] in ARTICLES and at < 2:
            at += 1
        if at >= len(words) or not text[words[at][0]].isupper() or begins_time(page, words[at][0]):
            continue
        if text[mark.end : words[0][0]] not in (" ", "\u00a0") or text[mark.start : mark.end].isupper():
            continue
        last = rightwards(page, words, at)
        inside = low[mark.start : mark.end] == "in"
        if inside and not _told_at(page, unit, words[last][1]):
            continue
        if language_of_nouns and last > at and low[words[at + 1][0] : words[at + 1][1]] not in INNER:
            last = at  # every noun has a capital here: "bei Payerne Landungen"
            if text[words[at + 1][0]].isupper() and low.endswith("er", words[at][0], words[at][1]):
                continue  # "bei den Kieler Stadtwerken"
        part = Part(words[at][0], words[last][1], 5 if inside else 2)
        if any(m.means is Means.ROLE and m.start < part.end and part.start < m.end for m in unit.marks):
            continue
        if text.startswith(("'s ", "’s "), part.end - 2) and text[part.end + 1 : part.end + 2].islower():
            continue  # "at Arctic Command's disposal"
        numbered = _NUMBERED.match(text, part.end, end)
        if numbered is not None and numbered[1] not in page.language.glue and not begins_time(page, numbered.start(2)):
            part.end = numbered.end()  # "at Islandi väljak 1"
        if any(m.means is Means.OCCASION and m.start < part.end and part.start < m.end for m in unit.marks):
            near = any(p.link is Link.IN and 0 < p.start - part.end <= 5 for p in page.places.get(unit.index, ()))
            if not near:
                continue  # an occasion is no place, unless its town stands behind it: "at the World Forum in The Hague"
            part.weight = 1
        parts.append(part)
    return parts
