"""The doubts that reading can have, a line a code; docs/doubts.md tells each to an editor, and a test holds both."""

from __future__ import annotations

CODES: dict[str, str] = {
    "clocks-disagree": "two clocks are given for one moment and are not the same moment",
    "day-unclear": "a clock time whose day cannot be told; it gives no event",
    "time-skipped": "clocks skip this time on this day; the offset before the change is used",
    "time-twice": "clocks show this time twice on this day; the first is taken",
    "two-times": "the text gives two times for one thing; the day is kept and the time is not",
    "weekday-disagrees": "the weekday and the day of the month are not the same day; the day of the month is kept",
    "year-assumed": "no year is given; the one nearest to the day the text was first seen is taken",
    "zone-assumed": "a country of several clocks or no known place is named; its capital's or the newsroom's is taken",
    "zone-disagrees": "the zone label is not that of the place on that day; the clock on the wall there is meant",
    "zone-unclear": "local time is said and the places named keep several clocks; the day is kept, the time is not",
}
