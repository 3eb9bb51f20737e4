"""What a release says of itself."""

from __future__ import annotations

from datetime import date

import pytest

from feeds.model.moment import iso_of
from tests.reading.facts.readings import release

LEAD = "The Secretary General will hold a press conference on Tuesday, 5 May 2026, at 10:00.\n\n"


@pytest.mark.parametrize("number", ["Press Release (2017) 170", "PR (2021) 042", "M26-041", "IP/26/1234"])
def test_its_number_is_read(number: str) -> None:
    assert release(f"{number}\n\n{LEAD}").reference == number


def test_the_line_that_says_whom_to_ask_is_the_contact() -> None:
    told = release(f"{LEAD}Press contact: Jane Doe, +32 2 555 01 10.")
    assert told.contact == "Press contact: Jane Doe, +32 2 555 01 10"
    assert release(LEAD).contact is None


def test_an_embargo_has_its_day_and_hour_and_is_no_event() -> None:
    told = release(f"{LEAD}Embargoed until 4 May 2026, 09:00 CEST.")
    assert told.embargo is not None
    assert iso_of(told.embargo) == "2026-05-04T09:00:00+02:00"
    assert [iso_of(event.start) for event in told.events] == ["2026-05-05T10:00:00+02:00"]


def test_the_day_of_the_last_change_is_read() -> None:
    assert release(f"Updated on 30 April 2026\n\n{LEAD}").updated == date(2026, 4, 30)
    assert release(LEAD).updated is None


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("Sperrfrist: 4. Mai 2026, 10.00 Uhr", "2026-05-04T10:00:00+02:00"),
        ("Veröffentlichung frei ab 4. Mai 2026, 10.00 Uhr", "2026-05-04T10:00:00+02:00"),
    ],
)
def test_a_german_embargo_is_read(said: str, hour: str) -> None:
    lead = "Die Ministerin gibt am Dienstag, dem 5. Mai 2026, um 10.00 Uhr eine Pressekonferenz in Berlin.\n\n"
    told = release(lead + said, "Pressekonferenz der Ministerin", "Europe/Berlin")
    assert told.embargo is not None
    assert iso_of(told.embargo) == hour
