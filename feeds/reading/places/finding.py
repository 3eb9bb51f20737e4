"""Finds the places of a stretch of text, in one pass over its capitalised words.

Each capitalised word opens at most five look-ups (names of one to five words), so the work grows with the length. How a
place is tied to the sentence (`Link`) is read from the one or two words before it and the one after. Refuses persons
("Ms Sofia Ilieva"), treaties ("Treaty of Washington") and adjectives; leaves to the caller which place is the venue.
"""

from __future__ import annotations

import re
from functools import lru_cache

from feeds.reading.languages import ground, named
from feeds.reading.languages.grammar import Language, Means
from feeds.reading.places import names
from feeds.reading.places.gazetteer import KNOWN_ABROAD, OPENING, Gazetteer, countries_in, gazetteer
from feeds.reading.places.link import CALLED_FAR, Hit, is_civic, link_of, right_in, told_alone
from feeds.reading.places.place import Link, Place, Sort
from feeds.reading.places.tokens import CAPITAL, Token, side_by_side, tokens_of
from feeds.reading.places.towns import NAMED_ALSO, Town
from feeds.reading.places.words import Words, words_of

_MORE_NAME = re.compile(r" [A-Z][a-z]")
_OF_NAME = re.compile(r" of [A-Z]| County\b| Parish\b")  # behind the first word of a longer name
_LISTED = re.compile(r",? (?:and|und|et|&) |, [^\W\d_a-zß-öø-ÿ]")  # behind the second of a list of names
_LETTERED = re.compile(r" (?:[A-Z]|\d{1,3})\b")
_LAND = 12  # characters of a word of a country or state
_AND = " and "  # behind the first word of a row that names two things
LONGEST = 5  # words of a name
CITY_BEFORE_STATE = 300_000  # people of a town that is meant rather than the state of its name: New York, Washington
FULL = 4  # letters from which a word in capitals may be a town
FOUNDED_IN = 100_000  # people of a town that a university tells
FAR_LARGER = 10  # times the people of a name before it, where that is a house and no town
FOUNDED_AT = 40  # or names of it in other languages
RENOWNED = 120  # names of a town that is meant whatever stands behind it
STRAY_AT = 60  # names of a small town abroad that needs neither "in" nor its country
_ROOM = 16  # characters of a word for a room
SUNG = 30  # names in other languages by which a smaller one is
SHOUTED = 50_000  # people of a town that is believed in capitals: "BRUSSELS", but NATO is no town of the Philippines


def find_places(text: str, start: int, end: int, language: Language, home: str | None = None) -> list[Place]:
    """The places of `text[start:end]`, in order. Raises nothing on any text.

    home: ISO 3166 code of the newsroom's country. It and the countries that the whole text names help to choose among
    towns of one name.
    """
    known, words = gazetteer(), words_of(language)
    capitals = CAPITAL.findall(text, start, end)
    odd = (word for word in capitals if not (word.isascii() and word.isalpha()))
    shouted = (word.title() for word in capitals if len(word) > 3 and word.isupper())
    if not (known.may_open(capitals) or any(map(known.may_name, shouted))) and not any(
        _opens_oddly(known, word) for word in odd
    ):
        return []
    tokens = tokens_of(text, start, end)
    landed = not known.lands.isdisjoint([token.plain for token in tokens])
    found: list[Place] = []
    sizes: list[int] = []
    behind = 0  # the first token behind the last name
    for at, token in enumerate(tokens):
        if at < behind or not token.word[0].isupper():
            continue
        first = token.plain
        opens = first.isupper() or known.may_name(first)  # no name begins with any other word
        hit = _match(text, tokens, at, known, home, words) if opens else None
        if hit is None and landed:
            hit = _unknown_town(text, tokens, at, known, words)
        if hit is None:
            continue
        behind = at + hit.tokens
        link = link_of(text, tokens, at, hit, words, found, start)
        if link is not None and _is_believed(text, tokens, at, hit, link, language, home):
            last = tokens[at + hit.tokens - 1]
            if found and _is_house_in(text, found[-1], sizes[-1], tokens[at].start, last.end, hit):
                found.pop()
                sizes.pop()
            sizes.append(hit.weight)
            saint = 2 if hit.own > 1 and tokens[at].plain == "St" and tokens[at + hit.own - 1].owns else 0  # St. John's
            found.append(
                Place(
                    name=text[tokens[at].start : tokens[at + hit.own - 1].end + saint],
                    start=tokens[at].start,
                    end=last.end + (saint if hit.tokens == hit.own else 0),
                    sort=hit.sort,
                    link=link,
                    city=hit.city,
                    country=hit.country,
                    zone=hit.zone,
                    told=hit.told,
                )
            )
    return found


def _is_believed(
    text: str, tokens: list[Token], at: int, hit: Hit, link: Link, language: Language, home: str | None
) -> bool:
    """Whether a name that its sentence ties to a place is really that place: no number, house or namesake of it."""
    own, stop = tokens[at], tokens[at + hit.tokens - 1].end
    if _numbered(text, stop, own.plain) or (hit.sort is Sort.CITY and not hit.bound and _is_of_name(text, stop, hit)):
        return False
    if link is Link.BARE and not hit.bound and _names_room(text, own.start):
        return False
    half = hit.sort is Sort.CITY and hit.fame < RENOWNED and _is_half(text, own.start, stop)
    if half and (link is Link.IN or (link is Link.NAMED and hit.city != own.plain)):
        return False
    if hit.obscure and not hit.bound and not (link is Link.IN and right_in(text, own.start)):
        return False
    if link in (Link.BARE, Link.TAIL, Link.NAMED):
        if language.code == "en" and _by_other_name(text, hit, home, tokens[at : at + hit.own]):
            return False
        ends = link is Link.TAIL and text[stop : stop + 1] in ("", "\n", ".", ")", ";")
        local = ends and _says_local(text, language.phrases.get(Means.LOCAL, ()))  # "(local time) ..., Ghent"
        if not local and _is_stray(text, hit, home, own.plain):
            return False
    return not (
        _is_called_after(text, tokens, at, hit, home) or _is_founded(text, tokens, at, hit, home, words_of(language))
    )


def _is_half(text: str, start: int, stop: int) -> bool:
    """Whether a name is half of one that an English article leads: "in the Casco Antiguo", no "in the Harstad area"."""
    return text[max(0, start - 5) : start].lower() == " the " and _MORE_NAME.match(text, stop) is not None


def _names_room(text: str, start: int) -> bool:
    """Whether a name is that of a room: "hall Phoenix", "Saal Berlin"."""
    before = text[max(0, start - _ROOM) : start].split()
    return text[start - 1 : start] == " " and bool(before) and before[-1].lower() in ground.ROOMS


def _is_of_name(text: str, stop: int, hit: Hit) -> bool:
    """Whether a name is but part of a longer one: "Hook of Holland", "Mesa County"."""
    longer = _OF_NAME.match(text, stop)
    return longer is not None and (hit.weight < FOUNDED_IN or longer[0] != " of " + text[longer.end() - 1])


def _is_house_in(text: str, first: Place, people: int, start: int, end: int, hit: Hit) -> bool:
    """Whether the name before a town is no smaller town but a house in it: "Brookings, Washington"."""
    if first.sort is not Sort.CITY or hit.sort is not Sort.CITY or text[first.end : start] != ", ":
        return False
    listed = text[end : end + 2] == ", " or text[end : end + 4] in (" and", " und", " et ")
    return people < FOUNDED_IN and hit.weight >= people * FAR_LARGER and first.zone != hit.zone and not listed


@lru_cache(maxsize=2)  # of the page at hand
def _says_local(text: str, local: tuple[str, ...]) -> bool:
    """Whether a text speaks of local time: then the place that ends a line is likely meant, however small."""
    low = text[:OPENING].lower()
    return any(phrase in low for phrase in local)


def _by_other_name(text: str, hit: Hit, home: str | None, tokens: list[Token]) -> bool:
    """Whether English calls a town abroad by a name that is not its own: "Sala do Arquivo" is not in Salé."""
    runs_on = text.startswith(_AND, tokens[-1].end)  # "Meke and choir competition" is not in Mecca
    known = hit.bound or (hit.fame >= FOUNDED_AT and not runs_on) or _at_home(hit.country, home)
    if known or hit.sort is not Sort.CITY or hit.city is None:
        return False
    written = text[tokens[0].start : tokens[-1].end]
    own = names.letters(written).startswith(names.letters(hit.city))  # "Washington DC" too
    return not own and hit.country not in countries_in(text)


def _is_stray(text: str, hit: Hit, home: str | None, name: str) -> bool:
    """Whether a town abroad is too little known to be meant without "in" or its country: "HM Naval Base Devonport"."""
    if hit.sort is not Sort.CITY or hit.bound or hit.fame >= STRAY_AT or hit.weight >= CITY_BEFORE_STATE:
        return False
    return not _at_home(hit.country, home) and hit.country not in countries_in(text) and not told_alone(text, name)


def _at_home(country: str | None, home: str | None) -> bool:
    """Whether a country is the newsroom's, or one of its lands overseas: Kourou, for a French newsroom."""
    return country == home or (home is not None and country in names.OVERSEAS.get(home, ()))


def _is_founded(text: str, tokens: list[Token], at: int, hit: Hit, home: str | None, words: Words) -> bool:
    """Whether a town only names a house: "Dalhousie University" is in no Dalhousie.

    The town is believed where the text or the newsroom is of its country, and it is no small one.
    """
    after = at + hit.tokens
    if hit.sort is not Sort.CITY or hit.bound or after >= len(tokens):
        return False
    if not side_by_side(text, tokens[after - 1], tokens[after]):
        return False
    house = tokens[after].plain
    if house not in named.FOUNDED and (house.lower() not in words.venues or hit.fame >= FOUNDED_AT):
        return False
    known = hit.country == home or hit.country in countries_in(text)
    if not known and told_alone(text, text[tokens[at].start : tokens[after - 1].end]):
        return False
    return not known or (hit.weight < FOUNDED_IN and hit.fame < FOUNDED_AT)


def _is_called_after(text: str, tokens: list[Token], at: int, hit: Hit, home: str | None) -> bool:
    """Whether a house abroad, as it seems, only bears a town's name: "Georgetown Primary School, Invercargill"."""
    if hit.sort is not Sort.CITY or hit.bound or hit.country == home or hit.fame >= RENOWNED:
        return False
    if is_civic(tokens, at + hit.tokens):
        return False
    last = at + hit.tokens - 1
    for token in tokens[last + 1 : last + 1 + CALLED_FAR]:
        if text[tokens[last].end : token.start] != " " or not token.word[:1].isupper():
            return False
        if token.plain.lower() in named.CALLED_AFTER:
            told = hit.country in countries_in(text) or told_alone(text, text[tokens[at].start : tokens[at].end])
            return not told
        last += 1
    return False


def _numbered(text: str, end: int, name: str) -> bool:
    """Whether a name is that of a thing which bears a number, or of a room with its letter: "Aurora-2", "Sala B"."""
    if name.lower() in ground.ROOMS_ABROAD and _LETTERED.match(text, end):
        return True
    return text[end : end + 1] in ("-", "\u2011") and text[end + 1 : end + 2].isdigit()


def _opens_oddly(known: Gazetteer, word: str) -> bool:
    """Whether a capitalised word with an elided article or an odd apostrophe may be, or open, a name without it."""
    if len(word) > 3 and word[1] in "'’":
        return known.may_name(word[2:])
    return not word.isascii() and known.may_name(names.plain(word))


def _names(text: str, tokens: list[Token], at: int, longer: dict[str, int]) -> list[str]:
    """The names of one to five words that may begin at a token."""
    name = tokens[at].plain
    out = [name]
    most = longer.get(name, longer.get(name.title(), 1) if name.isupper() else 1)
    if most == 1:
        return out
    for i in range(at + 1, min(at + min(LONGEST, most), len(tokens))):
        if not side_by_side(text, tokens[i - 1], tokens[i]):
            break
        between = text[tokens[i].start - 2 : tokens[i].start].replace("’", "'") if tokens[i].elided else ""
        name = f"{name} {between}{tokens[i].plain}"
        out.append(f"{name}'s" if tokens[i].owns and names.plain(tokens[i - 1].word) == "St" else name)
    return out


def _match(text: str, tokens: list[Token], at: int, known: Gazetteer, home: str | None, words: Words) -> Hit | None:
    """The longest name that begins at a token; one made of common words only ("International Airport") is none."""
    tries = _names(text, tokens, at, known.longer)
    for own in range(len(tries), 0, -1):
        name = tries[own - 1]
        hit = _look(name, own, text, tokens, at, known, home) if known.may_name(name) else None
        if hit is None and len(name) > 3 and name.isupper() and known.may_name(name.title()):
            hit = _look(name.title(), own, text, tokens, at, known, home)
            if hit is not None and hit.weight < SHOUTED and not hit.bound and not _well_known(hit, name, words):
                hit = None
        if hit is not None and not (own > 1 and hit.sort is Sort.CITY and _common(tokens[at : at + own], words)):
            return hit
    return None


def _well_known(hit: Hit, name: str, words: Words) -> bool:
    """Whether a small town in capitals bears a name that many languages have, and no word of this one: "NUUK"."""
    return hit.fame >= SUNG and len(name) > 3 and name.lower() not in words.known


def _common(tokens: list[Token], words: Words) -> bool:
    return all(token.plain.lower() in words.known or token.plain.lower() in words.venues for token in tokens)


def _look(
    name: str, own: int, text: str, tokens: list[Token], at: int, known: Gazetteer, home: str | None
) -> Hit | None:
    house = names.OWN_HOUSES.get((home or "", name)) or names.HOUSES.get(name)
    if house is not None:
        return Hit(Sort.HOUSE, *house, own, own, False, NAMED_ALSO)
    if name in known.states and name not in known.countries:
        state = known.states[name]
        twin = known.best(name, home, None, text)
        if twin is None or twin.people < CITY_BEFORE_STATE:
            return Hit(Sort.STATE, None, state[0], state[2], own, own, False, NAMED_ALSO)
    if name in known.towns:
        behind = _behind(text, tokens, at + own, known)
        written = text[tokens[at].start : tokens[at + own - 1].end]
        within = (behind[0], behind[1]) if behind else _elsewhere(text, written, own)
        town: Town | None = known.best(name, home, within, text)
        more = behind[2] if behind and town else 0
        told = town is not None and within is not None
        if town is None:
            town = known.best(name, home, None, text)
        if town is not None and behind is None and town.country != home and town.fame < RENOWNED:
            own_town = (
                known.best(name, home, (home, None)) if home and _in_region(text, tokens, at + own, known) else None
            )
            town = own_town or town
        if town is not None:
            country = known.countries.get(name)
            if country is None or (country == town.country and town.name == name) or more:
                return Hit(
                    Sort.CITY,
                    town.name,
                    town.country,
                    town.zone,
                    own,
                    own + more,
                    bool(more),
                    town.people,
                    town.fame,
                    _obscure(town, home, text),
                    told,
                )
    if name in known.countries:
        code = known.countries[name]
        if home == "US" and name in known.states:
            return Hit(Sort.STATE, None, "US", None, own, own, False, NAMED_ALSO)  # Georgia: which one is not said
        return Hit(Sort.COUNTRY, None, code, known.zones.get(code), own, own, False, NAMED_ALSO)
    if name in known.states:
        state = known.states[name]
        return Hit(Sort.STATE, None, state[0], state[2], own, own, False, NAMED_ALSO)
    return None


def _in_region(text: str, tokens: list[Token], at: int, known: Gazetteer) -> bool:
    """Whether a name stands behind a town that no table knows, a region as it seems: "San Antonio, Zambales"."""
    if at >= len(tokens) or text[tokens[at - 1].end : tokens[at].start] != ", ":
        return False
    alone = text[tokens[at].end : tokens[at].end + 1] in ("", ".", "\n", ",", ")", ";")
    return alone and tokens[at].word[:1].isupper() and not known.may_name(tokens[at].word)


def _obscure(town: Town, home: str | None, text: str) -> bool:
    little = town.fame < KNOWN_ABROAD and town.people < CITY_BEFORE_STATE
    return little and not _at_home(town.country, home) and town.country not in countries_in(text)


def _behind(text: str, tokens: list[Token], at: int, known: Gazetteer) -> tuple[str, str | None, int] | None:
    """The country (and state) behind a town and its number of tokens: "Vienna, Austria", "Birmingham, Ala."."""
    if at >= len(tokens) or not tokens[at].word[:1].isupper():
        return None
    gap = text[tokens[at - 1].end : tokens[at].start]
    if gap not in (", ", " (", ". ", " ", " – ", " - "):
        return None
    if gap not in (", ", " ("):
        return ("US", "DC", 1) if tokens[at].plain == "DC" and gap in (" ", ". ") else None
    tries = _names(text, tokens, at, known.longer)
    for own in range(len(tries), 0, -1):
        name = _small(tries[own - 1], known)
        if name in known.states and known.states[name][1]:
            country, state, _ = known.states[name]
            return country, state, own
        if name in known.countries:
            return known.countries[name], None, own
    short = known.short.get(tries[0])
    return (short[0], short[1], 1) if short else None


@lru_cache(maxsize=256)  # of the page at hand
def _elsewhere(text: str, name: str, own: int) -> tuple[str, str | None] | None:
    """The country and state that the opening of a text writes behind a town it names again without: "Troy, Ohio"."""
    at = text.find(f"{name}, ", 0, OPENING)
    while at >= 0:
        tokens = tokens_of(text, at, at + len(name) + LONGEST * _LAND)
        behind = None if text[at - 1 : at].isalpha() else _behind(text, tokens, own, gazetteer())
        if behind is not None and not _LISTED.match(text, tokens[own + behind[2] - 1].end):
            return behind[0], behind[1]  # and no list: "in Lima, Chile and Peru"
        at = text.find(f"{name}, ", at + 1, OPENING)
    return None


def _small(name: str, known: Gazetteer) -> str:
    """The name of a land or state that is written in capitals, as the tables write it: "FAROE ISLANDS"."""
    shouted = name.isupper() and len(name) > 3 and name not in known.countries
    return name.title() if shouted else name


def _unknown_town(text: str, tokens: list[Token], at: int, known: Gazetteer, words: Words) -> Hit | None:
    """A small town that no table knows, believed because of the country behind it: "Kirkenes, Norway"."""
    for own in (1, 2, 3):
        last = at + own - 1
        if last >= len(tokens) or (own > 1 and not side_by_side(text, tokens[last - 1], tokens[last])):
            return None
        low = tokens[last].plain.lower()
        if len(low) < FULL and tokens[last].word.isupper():
            return None  # "100 F Street NE, Washington"
        if low in words.known or low.rstrip("s") in words.known or not tokens[last].word[:1].isupper():
            return None
        behind = _behind(text, tokens, last + 1, known)
        if behind is not None:
            if low in ground.STREETS:
                return None  # "Stuart Highway, Northern Territory"
            short = behind[1] is not None and len(tokens[last + 1].word) <= 4
            if short and text[tokens[last + 1].end : tokens[last + 1].end + 1] != ".":
                return None  # a short word behind a comma is too little; "Mo." is a state
            if behind[:2] == ("US", "WA") and behind[2] == 1:
                return None  # "Gaston Hall, Washington": the capital
            zone = known.zones.get(behind[0])
            if behind[1] is not None:
                zone = next((state[2] for state in known.states.values() if state[:2] == (behind[0], behind[1])), None)
            name = text[tokens[at].start : tokens[last].end]
            return Hit(Sort.CITY, name, behind[0], zone, own, own + behind[2], True, 0, told=True)
    return None
