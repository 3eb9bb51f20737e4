"""The doubts that reading can have: one line a code. docs/doubts.md tells each to an editor; a test holds both together."""

from __future__ import annotations

CODES: dict[str, str] = {
    "clocks-disagree": "two clocks are given for one moment and are not the same moment",
    "day-unclear": "a clock time whose day cannot be told; it gives no event",
    "time-skipped": "clocks skip this time on this day; the offset before the change is used",
    "time-twice": "clocks show this time twice on this day; the first is taken",
    "two-times": "the text gives two times for one thing; the day is kept and the time is not",
    "weekday-disagrees": "the weekday and the day of the month are not the same day; the day of the month is kept",
    "year-assumed": "neither the text nor its source gives a year; the one nearest to the day it was first seen is taken",
    "zone-disagrees": "the zone label is not that of the place on that day; the clock on the wall there is meant",
}
