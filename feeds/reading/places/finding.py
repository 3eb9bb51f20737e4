"""Finds the places of a stretch of text, in one pass over its capitalised words.

Each capitalised word opens at most five look-ups (names of one to five words), so the work grows with the length. How a
place is tied to the sentence (`Link`) is read from the one or two words before it and the one after. Refuses persons
("Ms Sofia Ilieva"), treaties ("Treaty of Washington") and adjectives; leaves to the caller which place is the venue.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from feeds.reading.languages.grammar import Language, Means
from feeds.reading.places import names
from feeds.reading.places.gazetteer import KNOWN_ABROAD, NAMED_ALSO, Gazetteer, Town, countries_in, gazetteer
from feeds.reading.places.place import Link, Place, Sort

LONGEST = 5  # words of a name
NAMESAKE = 60  # names of a town that is believed before a word for a venue: "Brussels Airport", not "Lincoln Room"
CITY_BEFORE_STATE = 300_000  # people of a town that is meant rather than the state of its name: New York, Washington
SUBJECT = 100_000  # people of a town that may open a sentence: "Tirana hosts"; smaller ones are common words too often
SHOUTED = 50_000  # people of a town that is believed in capitals: "BRUSSELS", but NATO is no town of the Philippines
_TOKEN = re.compile(r"[^\W\d_]+(?:['’‘\-.][^\W\d_]+)*")
_ELIDED = re.compile(r"[dlDL]['’](?=\w)")
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*")
_POSSESSIVE = ("'s", "’s")
_REALM = frozenset(
    {
        "republic",
        "kingdom",
        "république",
        "republik",
        "state",
        "principality",
        "sultanate",
        "commonwealth",
        "city",
        "ville",
        "stadt",
        "town",
        "port",
    }
)


class _Token(NamedTuple):
    word: str  # as written, without an elided article and a possessive ending
    plain: str
    start: int
    end: int
    elided: bool  # d'Ottawa
    owns: bool  # Ottawa's


@dataclass(frozen=True, slots=True)
class _Words:
    """What of a language the finder asks for, as sets."""

    at: frozenset[str]
    of: frozenset[str]
    the: frozenset[str]
    joined: frozenset[str]
    goes: frozenset[str]
    goes_stems: tuple[str, ...]
    about: frozenset[str]
    treaty: frozenset[str]
    people: frozenset[str]  # honorifics and the last words of roles
    known: frozenset[str]  # every word of its phrases: such a word is no name
    venues: frozenset[str]
    clock_after: frozenset[str]  # words behind a place whose clock is meant: "time"
    clock_before: frozenset[str]  # words before one: "heure (de)"
    days: frozenset[str]  # names of months and weekdays

    def goes_to(self, word: str) -> bool:
        """Whether a place one goes to may stand behind this word."""
        return word in self.goes or word.startswith(self.goes_stems)


_KNOWN: dict[str, _Words] = {}  # by language code


def _words_of(language: Language) -> _Words:
    words = _KNOWN.get(language.code)
    if words is None:
        words = _KNOWN[language.code] = _sets(language)
    return words


def _sets(language: Language) -> _Words:
    said = language.phrases

    def singles(means: Means) -> frozenset[str]:
        return frozenset(phrase for phrase in said.get(means, ()) if " " not in phrase)

    known: set[str] = set(language.months) | set(language.weekdays)
    for means, phrases in said.items():
        if means is not Means.CHANNEL:
            for phrase in phrases:
                known.update(word for part in phrase.split() for word in part.strip("*?").split("|") if len(word) > 2)
    known |= language.common | language.small_words | language.glue
    people = singles(Means.HONORIFIC) | {phrase.split()[-1] for phrase in said.get(Means.ROLE, ())}
    return _Words(
        at=singles(Means.PRESENT_AT),
        of=frozenset(language.of) | {"of", "de", "du", "des", "von", "der"},
        the=frozenset(language.the) | {"the", "la", "le", "les", "der", "die", "das", "den", "dem"},
        joined=frozenset(language.also),
        goes=frozenset(phrase for phrase in singles(Means.GOES) if not phrase.endswith("*")),
        goes_stems=tuple(sorted(phrase[:-1] for phrase in singles(Means.GOES) if phrase.endswith("*"))),
        about=singles(Means.ABOUT),
        treaty=singles(Means.TREATY),
        people=people,
        known=frozenset(known),
        venues=language.venues,
        clock_after=frozenset(word for shape in language.zone_of if (word := _beside(shape))),
        clock_before=frozenset(
            word
            for shape in language.zone_of
            for word in shape.split("{}")[0].strip(" (").replace("'", " ").replace("’", " ").split()
            if len(word) > 3
        ),
        days=frozenset(language.months) | frozenset(language.weekdays),
    )


def _beside(shape: str) -> str:
    """The first word behind the place in a shape such as "{} time"."""
    return (shape.split("{}")[1].strip(" ()").split() or [""])[0]


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    out = []
    for found in _TOKEN.finditer(text, start, end):
        word, left, right = found[0], found.start(), found.end()
        elided = owns = False
        if len(word) > 3 and word[1] in "'’" and word[0] in "dlDL":
            word, left, elided = word[2:], left + 2, True
        if word.endswith(_POSSESSIVE):
            word, right, owns = word[:-2], right - 2, True
        out.append(_Token(word, names.plain(word), left, right, elided, owns))
    return out


def find_places(text: str, start: int, end: int, language: Language, home: str | None = None) -> list[Place]:
    """The places of `text[start:end]`, in order. Raises nothing on any text.

    home: ISO 3166 code of the newsroom's country. It and the countries that the whole text names help to choose among
    towns of one name.
    """
    known, words = gazetteer(), _words_of(language)
    may_name = known.may_name
    if not any(may_name(word) for word in _CAPITAL.findall(text, start, end)):
        return []
    tokens = _tokens(text, start, end)
    found: list[Place] = []
    at = 0
    while at < len(tokens):
        if not tokens[at].word[:1].isupper():
            at += 1
            continue
        hit = _match(text, tokens, at, known, home)
        if hit is None:
            hit = _unknown_town(text, tokens, at, known, words)
        if hit is None:
            at += 1
            continue
        link = _link(text, tokens, at, hit, words, found, start)
        if link is not None and hit.obscure and not hit.bound and not (link is Link.IN and _right_in(text, tokens[at].start)):
            link = None
        if link is not None:
            last = tokens[at + hit.count - 1]
            zone = hit.zone
            found.append(
                Place(
                    name=text[tokens[at].start : tokens[at + hit.own - 1].end],
                    start=tokens[at].start,
                    end=last.end,
                    sort=hit.sort,
                    link=link,
                    city=hit.city,
                    country=hit.country,
                    zone=zone,
                )
            )
        at += hit.count
    return found


class _Hit(NamedTuple):
    sort: Sort
    city: str | None
    country: str | None
    zone: str | None
    own: int  # tokens of the name itself
    count: int  # tokens with the country behind it
    bound: bool  # a country or state is written behind it
    weight: int  # people
    fame: int = 0  # names in other languages
    obscure: bool = False  # abroad, little known, its country not named


def _simple(text: str, left: _Token, right: _Token) -> bool:
    """Whether two tokens stand side by side, as in one name."""
    gap = text[left.end : right.start]
    if gap in (" ", "\u00a0") or (right.elided and gap[:1] in " \u00a0" and len(gap) == 3):
        return not left.owns
    return gap == ". " and len(left.word) <= 3


def _names(text: str, tokens: list[_Token], at: int, longer: dict[str, int]) -> list[str]:
    """The names of one to five words that may begin at a token."""
    name = tokens[at].plain
    out = [name]
    for i in range(at + 1, min(at + min(LONGEST, longer.get(name, 1)), len(tokens))):
        if not _simple(text, tokens[i - 1], tokens[i]):
            break
        between = text[tokens[i].start - 2 : tokens[i].start].replace("’", "'") if tokens[i].elided else ""
        name = f"{name} {between}{tokens[i].plain}"
        out.append(f"{name}'s" if tokens[i].owns and names.plain(tokens[i - 1].word) == "St" else name)
    return out


def _match(text: str, tokens: list[_Token], at: int, known: Gazetteer, home: str | None) -> _Hit | None:
    """The longest name that begins at a token."""
    tries = _names(text, tokens, at, known.longer)
    for own in range(len(tries), 0, -1):
        name = tries[own - 1]
        hit = _look(name, own, text, tokens, at, known, home)
        if hit is None and len(name) > 3 and name.isupper():
            hit = _look(name.title(), own, text, tokens, at, known, home)
            if hit is not None and hit.weight < SHOUTED and not hit.bound:
                hit = None
        if hit is not None:
            return hit
    return None


def _look(
    name: str, own: int, text: str, tokens: list[_Token], at: int, known: Gazetteer, home: str | None
) -> _Hit | None:
    if name in names.HOUSES:
        city, country, zone = names.HOUSES[name]
        return _Hit(Sort.HOUSE, city, country, zone, own, own, False, NAMED_ALSO)
    if name in known.states and name not in known.countries:
        country, _, zone = known.states[name]
        twin = known.best(name, home, None, text)
        if twin is None or twin.people < CITY_BEFORE_STATE:
            return _Hit(Sort.STATE, None, country, zone, own, own, False, NAMED_ALSO)
    if name in known.towns:
        behind = _behind(text, tokens, at + own, known)
        within = (behind[0], behind[1]) if behind else None
        town: Town | None = known.best(name, home, within, text)
        more = behind[2] if behind and town else 0
        if town is None:
            town = known.best(name, home, None, text)
        if town is not None:
            country = known.countries.get(name)
            if country is None or (country == town.country and town.name == name) or more:
                return _Hit(Sort.CITY, town.name, town.country, town.zone, own, own + more, bool(more), town.people, town.fame, _obscure(town, home, text))
    if name in known.countries:
        code = known.countries[name]
        if home == "US" and name in known.states:
            return _Hit(Sort.STATE, None, "US", None, own, own, False, NAMED_ALSO)  # Georgia: which one is not said
        return _Hit(Sort.COUNTRY, None, code, known.zones.get(code), own, own, False, NAMED_ALSO)
    if name in known.states:
        country, _, zone = known.states[name]
        return _Hit(Sort.STATE, None, country, zone, own, own, False, NAMED_ALSO)
    return None


def _obscure(town: Town, home: str | None, text: str) -> bool:
    return town.country != home and town.fame < KNOWN_ABROAD and town.country not in countries_in(text)


def _behind(text: str, tokens: list[_Token], at: int, known: Gazetteer) -> tuple[str, str | None, int] | None:
    """The country (and state) written behind a town: "Vienna, Austria", "Birmingham, Ala.", and its number of tokens."""
    if at >= len(tokens) or not tokens[at].word[:1].isupper():
        return None
    gap = text[tokens[at - 1].end : tokens[at].start]
    if gap not in (", ", " (", ". ", " ", " – ", " - "):
        return None
    tries = _names(text, tokens, at, known.longer)
    if gap in (" ", ". ") or "-" in gap or "–" in gap:
        return ("US", "DC", 1) if tries[0] == "DC" and gap in (" ", ". ") else None
    for own in range(len(tries), 0, -1):
        name = tries[own - 1]
        if name in known.states and known.states[name][1]:
            country, state, _ = known.states[name]
            return country, state, own
        if name in known.countries:
            return known.countries[name], None, own
    short = known.short.get(tries[0])
    return (short[0], short[1], 1) if short else None


def _unknown_town(text: str, tokens: list[_Token], at: int, known: Gazetteer, words: _Words) -> _Hit | None:
    """A small town that no table knows, believed because a country of one clock stands behind it: "Kirkenes, Norway"."""
    for own in (1, 2, 3):
        last = at + own - 1
        if last >= len(tokens) or (own > 1 and not _simple(text, tokens[last - 1], tokens[last])):
            return None
        low = tokens[last].plain.lower()
        if low in words.known or low.rstrip("s") in words.known or not tokens[last].word[:1].isupper():
            return None
        behind = _behind(text, tokens, last + 1, known)
        if behind is not None:
            short = behind[1] is not None and len(tokens[last + 1].word) <= 4
            if short and text[tokens[last + 1].end : tokens[last + 1].end + 1] != ".":
                return None  # a short word behind a comma is too little; "Mo." is a state
            zone = known.zones.get(behind[0])
            if behind[1] is not None:
                zone = next((state[2] for state in known.states.values() if state[:2] == (behind[0], behind[1])), None)
            name = text[tokens[at].start : tokens[last].end]
            return _Hit(Sort.CITY, name, behind[0], zone, own, own + behind[2], True, 0)
    return None


def _link(
    text: str, tokens: list[_Token], at: int, hit: _Hit, words: _Words, found: list[Place], start: int
) -> Link | None:
    """How a place is tied to the sentence; None where it is no place after all."""
    own = tokens[at]
    last = tokens[at + hit.count - 1]
    after = tokens[at + hit.count] if at + hit.count < len(tokens) else None
    after_word = after.plain.lower() if after is not None and _simple(text, last, after) else ""
    after_name = bool(
        after is not None
        and after_word not in words.days
        and len(after_word) > 2
        and after.word[:1].isupper()
        and not text[after.end : after.end + 1].isdigit()
    )
    prev = at - 1
    article = False
    if prev >= 0 and tokens[prev].plain in words.the and _simple(text, tokens[prev], own):
        article, prev = True, prev - 1
    before = tokens[prev] if prev >= 0 else None
    gap = text[before.end : tokens[prev + 1].start] if before is not None else ""
    if article and hit.city is not None and hit.city.startswith("The "):
        article = False  # "in the Hague"
    near = before is not None and (gap in (" ", "\u00a0") or (own.elided and len(gap) <= 3))
    before_word = before.plain.lower() if near and before is not None else ""
    if own.elided and text[own.start - 2] in "dD":
        before_word, near = "de", True
        prev, before = at, own  # the word before "d'" is tokens[at - 1]
    if after_word in words.treaty or after_word in words.clock_after or before_word in words.clock_before:
        return None
    if own.plain.lower() in words.known and after_name and not hit.bound:
        return None  # "the Security Council"
    if before_word in words.of:
        if article and after_name and hit.sort is Sort.CITY:
            return Link.NAMED
        two = tokens[prev - 1].plain.lower() if prev >= 1 else ""
        if two in words.treaty or two in words.clock_before:
            return None
        if two in _REALM:
            return Link.OF if hit.sort is Sort.COUNTRY else Link.BARE
        return Link.NAMED if two in words.venues else Link.OF
    if before_word in _ON and hit.sort is not Sort.HOUSE:
        return Link.OF  # one is in a town and at a house; "on Canal Gov" is a channel, "on Ukraine" a subject
    if before_word in _FROM and hit.sort is Sort.COUNTRY:
        return Link.OF  # "a delegation from Denmark"
    if before is not None and before_word in words.joined and text[max(0, before.start - 2) : before.start].strip()[-1:] in (")", ","):
        return Link.BARE  # a list whose places hold brackets: "Bangor (3 March) and Newport (10 March)"
    believed = hit.bound or hit.count > 1 or hit.sort is Sort.HOUSE
    doubtful = not believed and (own.plain in names.DOUBTFUL or own.plain.lower() in words.known)
    if near and before_word in words.at and not (article and hit.sort is Sort.CITY and not after_name):
        if doubtful and (after_name or article):
            return None
        if own.plain in ("March", "May", "June", "August", "Mars"):
            return None if not hit.bound else Link.IN
        if article and hit.sort is not Sort.HOUSE and after_name:
            return _named(hit, after_word, words)
        return Link.OF if _is_about(text, tokens, prev, words) else Link.IN
    if doubtful and (hit.sort is not Sort.COUNTRY or own.plain.lower() in words.known):
        return None  # "Réunion du Conseil"
    if last.owns:
        return Link.OF
    if near and before_word in words.people and not believed:
        return None
    if near and words.goes_to(before_word) and before is not None and not before.word[:1].isupper():
        return Link.IN
    if found and found[-1].end <= own.start:
        between = text[found[-1].end : own.start].strip(" ,")
        if between in words.joined or (between == "" and len(text[found[-1].end : own.start]) <= 2):
            listed = between != "" or found[-1].sort is hit.sort
            return found[-1].link if listed and found[-1].link is not Link.BARE else Link.TAIL
    if after_name and not believed:
        if hit.sort is not Sort.CITY:
            return Link.OF
        if article or after_word in words.known or after_word in words.venues:
            return _named(hit, after_word, words)
        return None  # a given name: "Sofia Ilieva"
    if before is None or (not near and "," not in gap):
        runs_on = text[last.end : last.end + 1] == " " and text[last.end + 1 : last.end + 2].islower()
        return None if runs_on and not believed and hit.sort is Sort.CITY and hit.weight < SUBJECT else Link.BARE
    if "," in gap:
        return Link.TAIL
    if before_word in words.venues:
        return Link.BARE
    if before is not None and before.word[:1].isupper():
        if before_word in words.known or before.word.isupper():
            return Link.BARE
        return None if hit.sort is Sort.CITY and not believed else Link.OF  # a surname: "Jack London"
    return Link.BARE if hit.sort is Sort.HOUSE else Link.OF


def _right_in(text: str, at: int) -> bool:
    """Whether "in", "à" or "en" stands directly before, and not the vaguer "at"."""
    return text[max(0, at - 4) : at].lower().endswith((" in ", " à ", " en ")) or text[max(0, at - 3) : at] in ("In ", "À ")


_FROM = frozenset(["from", "aus", "depuis"])
_ON = frozenset(["on", "sur", "auf", "über"])


def _named(hit: _Hit, after_word: str, words: _Words) -> Link | None:
    """A town inside a name: "the Dubrovnik Forum" tells the town, "the Franklin Room" tells a person."""
    if hit.sort is not Sort.CITY:
        return Link.OF
    return None if after_word in words.venues and hit.fame < NAMESAKE else Link.NAMED


def _is_about(text: str, tokens: list[_Token], prep: int, words: _Words) -> bool:
    """Whether "in Kenya", "to Ukraine" tells what something is about: "the situation in Kenya", "support to Ukraine"."""
    if prep == 0:
        return False
    two = tokens[prep - 1]
    if text[two.end : tokens[prep].start] not in (" ", "\u00a0"):
        return False
    word = two.plain.lower()
    if tokens[prep].plain.lower() in ("to", "nach", "vers", "into"):
        back = tokens[max(0, prep - 8) : prep]
        return not any(words.goes_to(token.plain.lower()) for token in back)
    if two.word[:1].isupper():
        return False
    return word in words.about
