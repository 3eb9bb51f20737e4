"""English for days and hours: noon, local time, today, the week after, each day, next and last, the halves of a day.

Refuses what a day or an hour is for; that stands in english_roles.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases

ENGLISH_TIMES: Mapping[Means, tuple[str, ...]] = {
    Means.NOON: phrases("noon; midday; high noon"),
    Means.MIDNIGHT: phrases("midnight"),
    Means.ALL_TIMES: phrases(
        """
        all times; times are; times given; all timings; the times; times shown; all hours; hours are; hours are given;
        clock times are; times in this; times stated; times|hours below; times listed|quoted|here; times that follow;
        time throughout; time is used; time applies; clock throughout
        """
    ),
    Means.UNLESS: phrases(
        """
        unless another time|hour is shown|given|stated|indicated; unless otherwise
        stated|indicated|noted|specified|shown
        """
    ),
    Means.APPROX: phrases(
        """
        around; approximately; approx; about; circa; ca; roughly; shortly after; not before; no earlier than; some time
        after; or so; thereabouts; estimated; towards
        """
    ),
    Means.LOCAL: phrases("local time; local times; local; time local; local hour; local hours; lt"),
    Means.TODAY: phrases("today; this morning; this afternoon; this evening; tonight; later today"),
    Means.TOMORROW: phrases("tomorrow; tomorrow morning; tomorrow afternoon; tomorrow evening"),
    Means.YESTERDAY: phrases("yesterday; last night; yesterday evening"),
    Means.EVE: phrases(
        """
        the day before; on the eve; on the day before; the previous day; the evening before; the preceding day; a day
        earlier; the day prior
        """
    ),
    Means.DAY_AFTER: phrases(
        """
        the next day|morning|afternoon|evening; the following day|morning|afternoon|evening; the day after; a day
        later; on the next|following day; next morning; one day later; the morning after; on the day after
        """
    ),
    Means.OVERMORROW: phrases("the day after tomorrow; day after tomorrow"),
    Means.NTH_DAY: phrases(
        """
        first|second|third|fourth|fifth|last|final|opening|closing day|morning|afternoon|evening; on the
        first|second|third|fourth|last; day one|two|three|four|five|1|2|3|4|5
        """
    ),
    Means.IN_DAYS: phrases(
        "a|one|two week|weeks today; in a|one|two week|weeks; in a week's time; a|one|two week|weeks from now"
    ),
    Means.DAYS_LATER: phrases(
        """
        two|three|four|five|six|2|3|4|5|6 days later; a|one week later; two|three weeks later
        """
    ),
    Means.SAME_DAY: phrases(
        """
        on the same day; the same day; that day; same day; that same day; later in the day; that morning; that
        afternoon; that evening; the same morning; the same afternoon; the same evening; later that day
        """
    ),
    Means.EACH_DAY: phrases(
        """
        on the day in question; on the day of the event; on the day of each; on the day itself; on the respective day;
        of the day concerned; on the day concerned; on the day; on the day|date
        shown|given|indicated|listed|stated|named
        """
    ),
    Means.NEXT: phrases("next; coming; upcoming"),
    Means.LAST: phrases("last; past"),
    Means.THIS: phrases("this"),
    Means.ENDS: phrases(
        """
        last|lasts|lasting|run|runs|running|continue|continues|continuing|stay|stays until|till|to|through;
        goes|go|going on until|till; end|ends|finish|finishes|conclude|concludes|close|closes on|at|with;
        come|comes to an end on|at; end|ends|finish|finishes|conclude|concludes|close|closes
        """
    ),
    Means.DURATION: phrases("for; within; lasting; lasts; duration; every; some; during; than; takes; last"),
    Means.PM: phrases(
        """
        in the afternoon; in the evening; at night; this afternoon; this evening; tonight; that afternoon; that
        evening; tomorrow afternoon|evening; afternoon; evening; the same afternoon|evening; on the afternoon|evening
        """
    ),
    Means.AM: phrases(
        """
        in the morning; that morning; in the early morning; on the morning
        """
    ),
    Means.NUMBERED: phrases(
        """
        version; section; sections; chapter; verse; psalm; psalms; luke; matthew; mark; john; genesis; floor; height;
        width; depth; length; weight; rate; ratio; score; article; articles; paragraph; annex; figure; table; page;
        pages; rule; item; items; case; file; order no; no; nr; number; ext; extension; channel; mhz; fm; price; fee;
        index; magnitude; grade; level; lot; gate; platform; dock; berth; hall; room; rooms; suite; stand; booth; by a
        margin of; odds; result; vote was; won; lost; beat; auditorium; scale of; scale
        """
    ),
}  # fmt: skip
