"""The day of a deadline that tells only its hour is that of the occasion for which one applies."""

from __future__ import annotations

import pytest

from feeds.model.moment import Moment
from tests.reading.facts.readings import ZONES, release


@pytest.mark.parametrize(
    ("language", "body", "due"),
    [
        (
            "de",
            "Montag, 9. März 2026\n16.00 Uhr   Gemeinsame Pressekonferenz\n\nFreitag, 13. März 2026\n11.00 Uhr   Besuch"
            "\n\nFür die Pressekonferenz am Montag nehmen wir Anmeldungen noch am selben Tag bis 10.00 Uhr entgegen.",
            "2026-03-09T10:00",
        ),
        (
            "en",
            "Press conference\n\nWhen: Thursday, 12 March 2026, 14:00\nWhere: Library\n\nThose elsewhere request the "
            "link no later than 11:00 on the day.\n\nBriefing\n\nWhen: Friday, 13 March 2026, 09:30\nWhere: online",
            "2026-03-12T11:00",
        ),
        (
            "en",
            "Experts brief you on Wednesday 11 March 2026 at 15:00.\n\nA link is sent to those who register by 14:00.",
            "2026-03-11T14:00",
        ),
    ],
)
def test_the_day_of_a_deadline_is_that_of_what_it_names(language: str, body: str, due: str) -> None:
    told = release(body, {"de": "Termine der Woche", "en": "Two events"}[language], ZONES[language]).deadlines
    assert [f"{d.at.local:%Y-%m-%dT%H:%M}" for d in told if isinstance(d.at, Moment)] == [due]
