"""The phrases of a row by how its pieces are set: ", camp theatre", "at the memorial in Norra begravningsplatsen".

Refuses what stands in a quotation, and pieces that tell an occasion.
"""

from __future__ import annotations

import re

from feeds.reading.facts.joints import ADJECTIVES, ARTICLES, INNER, INNER_MORE, QUALIFIERS
from feeds.reading.facts.part import Part
from feeds.reading.languages import ground
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Page, Unit

_TIME = re.compile(r"\d{1,2}(?:[:.h]\d{2}|\s?h\b|\s?uhr|\s?[ap]\.?m)")


def is_quoted(text: str, part: Part, start: int, end: int) -> bool:
    """Whether a phrase stands inside a quotation that began before it with other words."""
    before, after = text[max(start, part.start - _QUOTE) : part.start], text[part.end : min(end, part.end + _QUOTE)]
    for opens, closes in _QUOTES:
        at = before.rfind(opens)
        odd = opens != closes or before.count(opens) % 2
        if at >= 0 and odd and before.find(closes, at + 1) < 0 and closes in after and before[at + 1 :].strip():
            return True
    return False


_QUOTES = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"))
_QUOTE = 80  # characters of a title on either side


def piece_from(page: Page, unit: Unit, words: list[tuple[int, int]], index: int, end: int) -> int:
    """The first word of a short piece of a row that a venue's word closes: ", camp theatre", ", east gate"."""
    text, low = page.text, page.low
    if text[words[index][1] : end].strip()[:1] not in ("", ",", "(", ";", "|", ")"):
        return index
    at = index
    while at > 0 and index - at < _MODIFIERS and text[words[at - 1][1] : words[at][0]] == " ":
        at -= 1
        word = low[slice(*words[at])]
        if not text[words[at][0]].islower() or word in page.language.common or word in ground.AT:
            return index
    before = text[words[at - 1][1] : words[at][0]].strip() if at else ""
    opens = at < index and before in (",", "–", "-", "—", "|", "/")
    spoken = any(m.means is Means.OCCASION and words[at][0] <= m.start < words[index][0] for m in unit.marks)
    return at if opens and not spoken else index


def piece_to(page: Page, words: list[tuple[int, int]], index: int, end: int) -> int:
    """The last word of "(at the) memorial in Norra begravningsplatsen", where it closes the piece of a row."""
    text, low = page.text, page.low
    if index + 2 >= len(words) or low[slice(*words[index + 1])] not in ground.LIES:
        return index
    at = index + 2
    if low[slice(*words[at])] in ARTICLES and at + 1 < len(words):
        at += 1
    if not text[words[at][0]].isupper() or begins_time(page, words[at][0]):
        return index
    at = rightwards(page, words, at)
    if at + 1 < len(words) and text[words[at][1] : words[at + 1][0]] == " ":
        behind = low[slice(*words[at + 1])]
        if (
            behind not in page.language.common
            and behind not in page.language.glue
            and text[words[at + 1][1] : end].strip()[:1] in ("", ",", "(")
        ):
            at += 1  # "Norra begravningsplatsen": a name of another language
    return at


_MODIFIERS = 2  # words before the venue's word in a piece of a row


def _counts(word: str) -> bool:
    """Whether a word is the number of a room, behind which a full stop ends a sentence: "salle VII. Accréditation"."""
    return word.isdigit() or _ROMAN.issuperset(word)


_ROMAN = frozenset("IVX")


def rightwards(page: Page, words: list[tuple[int, int]], index: int) -> int:
    """The last word of the phrase that a venue's word opens: "Hall of Nations", "room 3G3"."""
    text, low, language = page.text, page.low, page.language
    at = index
    while at + 1 < len(words) and at - index < 8:
        left, right = words[at + 1]
        gap = text[words[at][1] : left]
        short = words[at][1] - words[at][0] <= 3 and not (at > index and _counts(text[slice(*words[at])]))
        word = low[left:right]
        if gap not in (" ", "\u00a0") and not (gap == ". " and short and word not in language.common):
            break
        if (text[left].isupper() or text[left].isdigit()) and not begins_time(page, left):
            at += 1
            continue
        if word in INNER:
            ahead = at + 2
            while ahead < len(words) and ahead - at <= 3 and low[words[ahead][0] : words[ahead][1]] in INNER_MORE:
                ahead += 1
            if (
                ahead < len(words)
                and "," not in text[left : words[ahead][0]]
                and (
                    text[words[ahead][0]].isupper()
                    or low[words[ahead][0] : words[ahead][1]].startswith(("l'", "l’", "d'", "d’"))
                )
            ):
                at = ahead
                continue
            if (
                ahead < len(words)
                and (at == index or low[slice(*words[at])] in ADJECTIVES)
                and (text[words[index][0]].islower() or _is_french(page, word, words[ahead]))
                and word not in ("and", "et", "und", "by")
            ):
                at = ahead  # "cabinet de la ministre"
                continue
            if (
                ahead < len(words)
                and text[words[at][0]].islower()
                and low[words[at][0] : words[at][1]][2:] in language.venues
            ):
                at += 2  # "parvis de l'hôtel de ville"
                continue
        elided = word.startswith(("d'", "d’", "l'", "l’"))
        if elided and (text[left + 2 : left + 3].isupper() or (at == index and word[0] == "d")):
            at += 1
            continue  # "chambre d'agriculture"
        if (word in language.venues or word in ADJECTIVES) and (at == index or low[slice(*words[at])] in QUALIFIERS):
            at += 1
            continue  # "steps of the main entrance"
        if at > index and word in ADJECTIVES and text[words[at][0]].islower():
            at += 1
            continue  # "Centre spatial guyanais"
        break
    return at


def _is_french(page: Page, of: str, word: tuple[int, int]) -> bool:
    """Whether a word in small letters belongs to a name before it: "Palais des congrès", "Maison de la culture"."""
    return page.language.code == "fr" and of in ("de", "du", "des") and page.text[word[0]].islower()


def begins_time(page: Page, at: int) -> bool:
    """Whether a day or clock of the page begins here (a day number is no room number)."""
    char = page.text[at]
    if not char.isdigit():
        word = page.low[at : at + 12].split(" ", 1)[0].strip(".,")
        return word in page.language.months or word in page.language.weekdays
    rest = page.low[at : at + 14].split("\n", 1)[0]
    return bool(_TIME.match(rest)) or any(part.strip(".,") in page.language.months for part in rest.split(" ")[1:3])
