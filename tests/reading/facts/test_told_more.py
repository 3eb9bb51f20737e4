"""Who may come, in further sentences, for the items of a programme, and in whole advisories of other press offices."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.facts.phrases import OPENING, lines
from tests.reading.facts.readings import only, release, timed
from tests.reading.facts.test_told import BESUCH, PROGRAMME, VISITE
from tests.reading.facts.told_more import MORE, OF_ITEMS

SAID = [
    (language, access, said)
    for language, by_access in MORE.items()
    for access, block in by_access.items()
    for said in lines(block)
]
BODIES = {"en": PROGRAMME, "fr": VISITE, "de": BESUCH}
WHOM = [(language, *line.split(": ", 1)) for language, block in OF_ITEMS.items() for line in lines(block)]
ADVISORIES = [
    text.split("\n", 2) for text in (Path(__file__).parent / "advisories.txt").read_text("utf-8").split("### ")[1:]
]


@pytest.mark.parametrize(("language", "access", "said"), SAID)
def test_access_follows_from_a_further_statement(language: str, access: str, said: str) -> None:
    assert only(language, OPENING[language], said).access == access


@pytest.mark.parametrize(("language", "told", "said"), WHOM)
def test_a_further_statement_holds_for_what_it_speaks_of(language: str, told: str, said: str) -> None:
    assert " ".join(str(event.access) for event in timed(BODIES[language] + said, "Programme")) == told


@pytest.mark.parametrize(("zone", "title", "rest"), ADVISORIES, ids=[title for _, title, _ in ADVISORIES])
def test_a_whole_advisory_says_who_may_come(zone: str, title: str, rest: str) -> None:
    body, told = rest.rsplit("=> ", 1)
    items, _, whole = told.strip().partition(" / ")
    read = release(body.strip(), title, zone)
    assert " ".join(str(event.access) for event in read.events if not event.all_day) == items
    if whole:
        assert [str(event.access) for event in read.events if event.all_day] == [whole]
