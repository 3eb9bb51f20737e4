"""What becomes of an announcement: called off, put off, not certain, fallen off the list, taken away, back again."""

from __future__ import annotations

from tests.replay.newsroom import BORN, CHARTER, CRANE, CRANES, EDITED_TEXT, FIRST, KEEPERS, PAGE, PILOTS, edit, page
from tests.replay.script import (
    at,
    born,
    changed,
    delisted,
    edited,
    fails,
    history,
    news,
    quiet,
    reads,
    relisted,
    returned,
    same,
    unread,
    weekday,
    withdrawn,
)

REMARKS, SIGNING = "14:30 (CEST) Remarks", "11:00 (CEST) Signing ceremony"
LIVE = ("the Tidewater Board website", None)
DOORSTEP = "16:15 (CEST) Doorstep statement by the Harbour Master\n\n"
AGAIN = edit(DOORSTEP, f"{DOORSTEP}{weekday(23)}\n\n10:00 (CEST) Remarks by the Chair\n\n")  # a second slot
OFF = page(CRANE, CHARTER, KEEPERS)  # without the pilots, whose neighbours stay
CALLED_OFF = """CANCELLED: Two ports sign a charter on quiet nights

Source: Tidewater Board

CANCELLED: 11:00 (CEST) Signing ceremony

The two ports will be heard again in the autumn, and a new day has not been found.
"""

HISTORIES = (
    history(
        "cancelled, then on again",
        FIRST,
        reads(
            edit(REMARKS, f"CANCELLED: {REMARKS}"),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, stream_at=LIVE, status=("confirmed", "cancelled")),
        ),
        reads(
            PAGE,
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, stream_at=LIVE[::-1], status=("cancelled", "confirmed")),
        ),
    ),
    history(
        "cancelled in the title of its release",
        FIRST,
        reads(
            edit("Two ports sign", "CANCELLED: Two ports sign"),
            edited(
                "charter",
                title=(
                    "Two ports sign a charter on quiet nights",
                    "CANCELLED: Two ports sign a charter on quiet nights",
                ),
            ),
            changed("signing", up=1, status=("confirmed", "cancelled")),
        ),
    ),
    history(
        "cancelled by a sentence of its own",
        FIRST,
        reads(
            edit("Media advisory\n\n11:00", "The signing ceremony has been cancelled.\n\nMedia advisory\n\n11:00"),
            edited("charter", **EDITED_TEXT),
            changed("signing", up=1, status=("confirmed", "cancelled")),
        ),
    ),
    history(
        "cancelled in its line, after the hour",
        FIRST,
        reads(
            edit(REMARKS, "14:30 (CEST) CANCELLED: Remarks"),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, stream_at=LIVE, status=("confirmed", "cancelled")),
        ),
    ),
    history(
        "postponed without a day, then a new day",
        FIRST,
        reads(
            edit(REMARKS, f"POSTPONED: {REMARKS}"),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, stream_at=LIVE, status=("confirmed", "postponed")),
        ),
        reads(
            edit(f"{REMARKS} by the Chair\n\n", "", AGAIN),
            edited("pilots", **EDITED_TEXT),
            changed(
                "remarks",
                up=1,
                start=(at(16, "14:30"), at(23, "10:00")),
                stream_at=LIVE[::-1],
                status=("postponed", "confirmed"),
            ),
        ),
    ),
    history(
        "postponed with both days at once",
        FIRST,
        reads(
            edit(REMARKS, f"POSTPONED: {REMARKS}", AGAIN),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, start=(at(16, "14:30"), at(23, "10:00"))),
        ),
        unread(None),
    ),
    history(
        "a new release calls an older one off",
        FIRST,
        reads(
            page(CALLED_OFF, PAGE),
            news("called off", "CANCELLED: Two ports sign a charter on quiet nights"),
            changed("signing", up=1, status=("confirmed", "cancelled")),
        ),
        same(page(PAGE, CALLED_OFF)),
    ),
    history(
        "to be confirmed, then confirmed",
        FIRST,
        reads(
            edit(REMARKS, f"TBC: {REMARKS}"),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, status=("confirmed", "tentative")),
        ),
        reads(PAGE, edited("pilots", **EDITED_TEXT), changed("remarks", up=1, status=("tentative", "confirmed"))),
    ),
    history(
        "the oldest falls off the end",
        FIRST,
        reads(
            page(CRANES, CRANE, PILOTS, CHARTER),
            news("second crane", "Second crane for the Crane School"),
            born("handing", "second crane", at(24, "10:00"), "Handing over of the crane", "Crane School, Antwerp"),
            quiet("rolled-off", "keepers"),
        ),
        same(page(CRANES, CRANE, PILOTS), quiet("rolled-off", "charter", "signing")),
        unread(page(CRANES, CRANE, PILOTS)),
    ),
    history(
        "the next digest shares nothing with the last",
        FIRST,
        reads(
            page(
                CRANES,
                *(
                    text.replace("pilots", "dockers").replace("Pilot", "Dock").replace(weekday(16), weekday(29))
                    for text in (PILOTS,)
                ),
                CHARTER.replace("quiet nights", "clean ballast")
                .replace(weekday(18), weekday(30))
                .replace("Ghent", "Zeebrugge")
                .replace("Ostend", "Bruges"),
            ),
            news("second crane", "Second crane for the Crane School"),
            news("dockers", "Chair of the Tidewater Board to meet the dockers’ committee"),
            news("ballast", "Two ports sign a charter on clean ballast"),
            born("handing", "second crane", at(24, "10:00"), "Handing over of the crane", "Crane School, Antwerp"),
            born("dock remarks", "dockers", at(29, "14:30"), "Remarks by the Chair", "Dock House, Brussels"),
            born(
                "dock doorstep",
                "dockers",
                at(29, "16:15"),
                "Doorstep statement by the Harbour Master",
                "Dock House, Brussels",
            ),
            born("ballast signing", "ballast", at(30, "11:00"), "Signing ceremony", "Charter Hall, Brussels"),
            quiet("rolled-off", *(told.name for told in BORN)),
        ),
    ),
    history(
        "withdrawn in two trusted rounds, then back",
        FIRST,
        same(OFF, quiet("missing", "pilots", "remarks", "doorstep")),
        reads(OFF, delisted("pilots"), withdrawn("remarks", "doorstep")),
        reads(PAGE, relisted("pilots"), returned("remarks", "doorstep")),
    ),
    history(
        "gone for one round only",
        FIRST,
        same(OFF, quiet("missing", "pilots", "remarks", "doorstep")),
        same(PAGE, quiet("listed", "pilots", "remarks", "doorstep")),
        unread(PAGE),
    ),
    history(
        "one session is taken out",
        FIRST,
        reads(
            edit("16:15 (CEST) Doorstep statement by the Harbour Master\n\n", ""),
            edited("pilots", **EDITED_TEXT),
            quiet("missing", "doorstep"),
        ),
        reads(None, withdrawn("doorstep")),
        reads(PAGE, edited("pilots", **EDITED_TEXT), returned("doorstep")),
    ),
    history("one release is left", FIRST, fails(page(CHARTER), "shrink", "3 of 4 releases"), unread(PAGE)),
    history(
        "the page shrinks by half",
        FIRST,
        same(page(CRANE, PILOTS), quiet("rolled-off", "charter", "keepers", "signing")),
    ),
    history(
        "none is left",
        FIRST,
        fails("The Tidewater Board has no news today.\n", "shape", "without any line"),
        unread(PAGE),
    ),
)
