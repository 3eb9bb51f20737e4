"""Towns, countries and houses in a text: which they are, how they are tied to it, and whose clock they keep."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.model.moment import Moment
from feeds.reading.languages import LANGUAGES
from feeds.reading.places import Link, Sort, find_places, zone_named
from feeds.reading.places.gazetteer import country_of, gazetteer
from tests.reading.facts.readings import timed


def found(text: str, language: str = "en", home: str = "BE") -> list[tuple[str, str | None, str | None, str]]:
    places = find_places(text, 0, len(text), LANGUAGES[language], home)
    return [(place.name, place.city, place.zone, place.link.value) for place in places]


@pytest.mark.parametrize(
    ("text", "name", "zone", "link"),
    [
        ("will visit Türkiye and Greece", "Greece", "Europe/Athens", "in"),
        ("will be in Oeiras and Lisbon, Portugal", "Oeiras", "Europe/Lisbon", "in"),
        ("Press statements, Minister of Defence of Türkiye, Ankara", "Ankara", "Europe/Istanbul", "tail"),
        ("meets the Minister of the Interior of Malta", "Malta", "Europe/Malta", "of"),
        ("is the guest of the Berlin Security Dialogue", "Berlin", "Europe/Berlin", "named"),
        ("will travel to Chisinau, Republic of Moldova", "Chisinau", "Europe/Chisinau", "in"),
        ("the situation in Kenya", "Kenya", "Africa/Nairobi", "of"),
        ("support to Ukraine", "Ukraine", "Europe/Kyiv", "of"),
        ("Plenary Meeting in Norfolk, USA", "Norfolk", "America/New_York", "in"),
        ("in Vienna, Va., at noon", "Vienna", "America/New_York", "in"),
        ("in Vienna, Austria", "Vienna", "Europe/Vienna", "in"),
        ("in Birmingham, Ala.", "Birmingham", "America/Chicago", "in"),
        ("in The Hague", "The Hague", "Europe/Amsterdam", "in"),
        ("BRUSSELS - 14 May", "BRUSSELS", "Europe/Brussels", "bare"),
        ("at the White House", "White House", "America/New_York", "in"),
        ("a delegation from Denmark", "Denmark", "Europe/Copenhagen", "of"),
    ],
)
def test_a_place_is_found_with_its_clock_and_its_tie(text: str, name: str, zone: str, link: str) -> None:
    assert (name, zone, link) in [(place, clock, tie) for place, _, clock, tie in found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ms Sofia Ilieva, the Deputy Secretary General",
        "Sofia Ilieva speaks",
        "the novels of Jack London",
        "the Treaty of Washington",
        "the Paris Agreement",
        "in March 2026",
        "the Reading Room",
        "in the Benjamin Franklin Room",
        "10:00 (CET)",
        "in Brussels time",
        "NATO, the EU and the UN",
        "on Human Rights",
        "Council of Ministers",
    ],
)
def test_persons_treaties_months_and_words_are_no_places(text: str) -> None:
    assert [place for place in found(text) if place[3] != Link.OF.value] == []


@pytest.mark.parametrize(
    ("words", "language", "zone"),
    [
        ("Brussels", "en", "Europe/Brussels"),
        ("Washington", "en", "America/New_York"),
        ("Ankara", "en", "Europe/Istanbul"),
        ("New York", "en", "America/New_York"),
        ("Türkiye", "en", "Europe/Istanbul"),
        ("Nuku'alofa", "en", "Pacific/Tongatapu"),
        ("Brüsseler", "de", "Europe/Brussels"),
        ("Münchner", "de", "Europe/Berlin"),
        ("Bruxelles", "fr", "Europe/Brussels"),
        ("Nowhereville", "en", None),
    ],
)
def test_a_clock_is_found_by_the_name_of_its_place(words: str, language: str, zone: str | None) -> None:
    assert zone_named(words, language) == zone


def test_homonyms_are_chosen_by_the_newsroom_and_the_text() -> None:
    assert found("in Birmingham", home="US")[0][2] == "America/Chicago"
    assert found("in Birmingham", home="GB")[0][2] == "Europe/London"
    assert found("in Valencia. Spain holds the presidency.", home="BE")[0][2] == "Europe/Madrid"


@pytest.mark.parametrize(
    ("town", "newsroom", "utc"),
    [
        ("Columbia", "America/Chicago", 15),  # Missouri
        ("Columbia", "America/New_York", 14),  # South Carolina
        ("Columbia, South Carolina,", "America/Chicago", 14),
        ("Springfield", "America/New_York", 14),  # Massachusetts
        ("Portland", "America/New_York", 17),  # Oregon: that in Maine is far smaller
    ],
)
def test_a_town_of_a_common_name_is_the_one_on_the_newsrooms_clock(town: str, newsroom: str, utc: int) -> None:
    (event,) = timed(f"The governor speaks in {town} on Wednesday 25 March 2026 at 10:00.", zone=newsroom)
    assert isinstance(event.start, Moment) and event.start.at.hour == utc


@pytest.mark.parametrize(
    ("first", "then", "utc"),
    [
        ("The talks in Birmingham, Alabama, end a long dispute.", "Birmingham", 15),
        ("The plant in Canton, Ohio, was sold.", "Canton", 14),
        ("The delegation of St. Petersburg, Florida, has arrived.", "St. Petersburg", 14),
        ("The plant in Birmingham was sold. The buyer is from Birmingham, Alabama.", "Birmingham", 15),
        ("The list names London, Canada and Peru.", "London", 10),  # three names, and no London of Ontario
        ("The fair in New Birmingham, Texas, is over.", "Birmingham", 10),  # another town's name
    ],
)
def test_a_town_named_with_its_state_is_the_same_town_without(first: str, then: str, utc: int) -> None:
    (event,) = timed(f"{first} The mayor speaks in {then} on Wednesday 25 March 2026 at 10:00 local time.")
    assert isinstance(event.start, Moment) and event.start.at.hour == utc


def test_a_town_told_with_its_state_is_not_that_on_the_newsrooms_clock() -> None:
    text = "The mayor speaks in Springfield on Wednesday 25 March 2026 at 10:00 local time."
    (event,) = timed(f"Wheat is sold in Springfield, Illinois, this week. {text}", zone="America/New_York")
    assert isinstance(event.start, Moment) and event.start.at.hour == 15


def test_a_state_of_several_clocks_gives_none() -> None:
    assert gazetteer().states["Ohio"][2] == "America/New_York"
    assert gazetteer().states["Kentucky"][2] is None


def test_capitals_of_all_countries_are_known() -> None:
    known = gazetteer()
    lost = [code for code, name in known.capitals.items() if name and code in known.zones and known.zones[code] is None]
    assert lost == []
    assert country_of("America/New_York") == "US"


def test_a_small_town_takes_the_clock_of_the_country_behind_it() -> None:
    text = "at the school of Kautokeino, Norway, and in Kirkenes, Norway"
    assert ("Kirkenes", "Kirkenes", "Europe/Oslo", "in") in found(text)


def test_sorts_are_told_apart() -> None:
    text = "in Ottawa, in Canada, in Kansas and at the Pentagon"
    places = find_places(text, 0, len(text), LANGUAGES["en"], "US")
    assert [place.sort for place in places] == [Sort.CITY, Sort.COUNTRY, Sort.STATE, Sort.HOUSE]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.sampled_from(sorted(LANGUAGES)))
def test_any_text_is_searched_without_fault(text: str, language: str) -> None:
    for place in find_places(text, 0, len(text), LANGUAGES[language], "BE"):
        assert 0 <= place.start < place.end <= len(text)
