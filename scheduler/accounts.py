"""How much of the dates and times in new texts was understood: the measure by which a reading is known to be healthy.

Refuses to count what is settled by a rule: a summer day with a winter label has lost nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from feeds.model.explanation import Explanation
from feeds.model.release import Release

MOST = 50
"""So many new texts of one round are accounted for; the rest is read without."""

NO_DATES = frozenset({"phone or reference number", "a year without a day"})
"""Reasons of feeds.reading.explain that are given to words which only look like a date."""

SETTLED = frozenset({"time-skipped", "time-twice", "year-assumed", "zone-disagrees"})
"""Codes of docs/doubts.md that cost nothing: a rule says what is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Counts over some texts."""

    texts: int = 0
    dates: int = 0  # dates and times in them
    unclear: int = 0  # of these, those in doubt

    def __add__(self, other: Account) -> Account:
        """Both together."""
        return Account(
            texts=self.texts + other.texts, dates=self.dates + other.dates, unclear=self.unclear + other.unclear
        )


def account(told: Explanation) -> Account:
    """Of one text: each date or time gave a field, was passed for a reason, or is in doubt."""
    spans = {used.span for used in told.used if used.field in {"date", "start", "end"}}
    spans |= {passed.span for passed in told.passed if passed.why not in NO_DATES}
    unclear = in_doubt(told.release)
    return Account(texts=1, dates=max(len(spans), unclear), unclear=unclear)


def unexplained(release: Release) -> Account:
    """Of a text that could be read and not explained, or not even read: only its doubts are known."""
    unclear = in_doubt(release)
    return Account(texts=1, dates=unclear, unclear=unclear)


def in_doubt(release: Release) -> int:
    """Doubts of a release and of its events that no rule settles; several about the same words are one."""
    doubts = [*release.doubts, *(doubt for event in release.events for doubt in event.doubts)]
    return len({doubt.span or (number, doubt.code) for number, doubt in enumerate(doubts) if doubt.code not in SETTLED})
