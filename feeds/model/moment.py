"""A moment: an instant on the world's clock, and the zone whose clock announced it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from feeds.model import zones


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """An announced instant. Two moments are the same instant when `at` is equal, whatever their zones.

    at: aware, UTC, whole seconds.  zone: IANA name of the clock it was announced in.
    label: the zone as written ("CEST", "Brussels time"), None where the text gives none.
    """

    at: datetime
    zone: str
    label: str | None = None

    @property
    def local(self) -> datetime:
        """The wall clock in `zone`, aware with that instant's fixed offset."""
        return zones.local(self.at, self.zone)

    def iso(self) -> str:
        """RFC 3339 with the zone's offset: `2025-07-16T14:30:00+02:00`."""
        return self.local.isoformat()


When = Moment | date


def day_of(when: When) -> date:
    """The day at the place: of a moment, the date on its own zone's clock."""
    return when.local.date() if isinstance(when, Moment) else when


def iso_of(when: When) -> str:
    """RFC 3339 for a moment, `YYYY-MM-DD` for a day."""
    return when.iso() if isinstance(when, Moment) else when.isoformat()


def order_of(when: When) -> tuple[datetime, int]:
    """A sort key that puts a whole day before the moments of that day (the day taken as midnight UTC).

    The very first day that there is has nothing before it and stands at its own midnight.
    """
    if isinstance(when, Moment):
        return when.at, 1
    if when == date.min:
        return datetime.min.replace(tzinfo=zones.UTC), 0
    return datetime(when.year, when.month, when.day, tzinfo=zones.UTC) - timedelta(hours=14), 0
