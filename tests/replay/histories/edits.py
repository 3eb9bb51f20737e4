"""Edits: each of them alone, all but one at once, and what is no edit at all."""

from __future__ import annotations

from tests.replay.newsroom import (
    CHARTER,
    CRANE,
    EDITED_TEXT,
    FIRST,
    KEEPERS,
    PAGE,
    PILOTS,
    RELEASES,
    edit,
    page,
)
from tests.replay.script import at, born, changed, edited, history, news, plain, reads, same, unread, weekday

TWINS = page(
    PILOTS,
    PILOTS.replace("16 July", "17 July")
    .replace("Wednesday", "Thursday")
    .replace("pilots’ committee.\n", "tug masters.\n"),
)
DOUBLE = (
    news("second", "Chair of the Tidewater Board to meet the pilots’ committee"),
    born("second remarks", "second", at(17, "14:30"), "Remarks by the Chair", "Pilot House, Brussels"),
    born(
        "second doorstep",
        "second",
        at(17, "16:15"),
        "Doorstep statement by the Harbour Master",
        "Pilot House, Brussels",
    ),
)
QUESTIONS = "15:45 (CEST) Questions from apprentice pilots\n\n"

HISTORIES = (
    history("nothing changes", FIRST, unread(PAGE, conditional=True), unread(plain(PAGE), conditional=True)),
    history(
        "a title gains a word",
        FIRST,
        reads(
            edit("Two ports sign a charter", "Two ports sign a new charter"),
            edited(
                "charter",
                title=("Two ports sign a charter on quiet nights", "Two ports sign a new charter on quiet nights"),
            ),
            changed("signing"),
        ),
    ),
    history(
        "a title changes its case",
        FIRST,
        reads(
            edit("lighthouse keepers", "Lighthouse Keepers"),
            edited(
                "keepers",
                title=(
                    "Tidewater Board thanks its lighthouse keepers",
                    "Tidewater Board thanks its Lighthouse Keepers",
                ),
            ),
        ),
    ),
    history(
        "a body loses a typing error",
        reads(edit("has burned", "has brned"), *FIRST.changes),
        reads(PAGE, edited("keepers", **EDITED_TEXT)),
    ),
    history(
        "the words of a session change",
        FIRST,
        reads(
            edit("Remarks by the Chair\n", "Opening remarks by the Chair\n"),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", title=("Remarks by the Chair", "Opening remarks by the Chair")),
        ),
    ),
    history(
        "a time moves and moves back",
        FIRST,
        reads(
            edit("14:30 (CEST)", "16:00 (CEST)"),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, start=(at(16, "14:30"), at(16, "16:00"))),
        ),
        reads(
            PAGE, edited("pilots", **EDITED_TEXT), changed("remarks", up=1, start=(at(16, "16:00"), at(16, "14:30")))
        ),
        unread(PAGE),
    ),
    history(
        "a day moves",
        FIRST,
        reads(
            edit(weekday(18), weekday(21)),
            edited("charter", **EDITED_TEXT, dated=("2025-07-18", "2025-07-21")),
            changed("signing", up=1, start=(at(18, "11:00"), at(21, "11:00"))),
        ),
    ),
    history(
        "a day moves and its weekday is forgotten",
        FIRST,
        reads(
            edit("Friday, 18 July", "Friday, 21 July"),
            edited("charter", **EDITED_TEXT, dated=("2025-07-18", "2025-07-21")),
            changed(
                "signing",
                up=1,
                start=(at(18, "11:00"), at(21, "11:00")),
                status=("confirmed", "tentative"),
                doubts=(None, "weekday-disagrees"),  # 21 July is a Monday
            ),
        ),
    ),
    history(
        "a place moves",
        FIRST,
        reads(
            edit("Charter Hall, Brussels", "Quay House, Ostend"),
            edited("charter", **EDITED_TEXT),
            changed(
                "signing", up=1, location=("Charter Hall, Brussels", "Quay House, Ostend"), city=("Brussels", "Ostend")
            ),
        ),
    ),
    history(
        "a place is typed in capitals",
        FIRST,
        reads(
            edit("Charter Hall, Brussels", "CHARTER HALL, Brussels"),
            edited("charter", **EDITED_TEXT),
            changed("signing", location=("Charter Hall, Brussels", "CHARTER HALL, Brussels")),
        ),
    ),
    history(
        "a year is corrected",
        reads(
            edit("Friday, 18 July 2025", "Saturday, 18 July 2026"),
            *FIRST.changes[:-1],
            born("signing", "charter", at(18, "11:00", year=2026), "Signing ceremony", "Charter Hall, Brussels"),
        ),
        reads(
            PAGE,
            edited("charter", **EDITED_TEXT, dated=("2026-07-18", "2025-07-18")),
            changed("signing", up=1, start=(at(18, "11:00", year=2026), at(18, "11:00"))),
        ),
    ),
    history(
        "all but the place is edited at once",
        FIRST,
        reads(
            page(
                CRANE,
                PILOTS,
                CHARTER.replace("Two ports sign a charter", "Three ports sign a charter")
                .replace("Ghent and Ostend", "Ghent, Ostend and Nieuwpoort")
                .replace(weekday(18), weekday(22))
                .replace("11:00 (CEST) Signing ceremony", "10:15 (CEST) Ceremony of signing"),
                KEEPERS,
            ),
            edited(
                "charter",
                title=("Two ports sign a charter on quiet nights", "Three ports sign a charter on quiet nights"),
                **EDITED_TEXT,
                dated=("2025-07-18", "2025-07-22"),
            ),
            changed(
                "signing",
                up=1,
                title=("Signing ceremony", "Ceremony of signing"),
                start=(at(18, "11:00"), at(22, "10:15")),
            ),
        ),
    ),
    history(
        "two sessions swap their hours",
        FIRST,
        reads(
            edit("16:15 (CEST) D", "14:30 (CEST) D", edit("14:30 (CEST) R", "16:15 (CEST) R")),
            edited("pilots", **EDITED_TEXT),
            changed("remarks", up=1, start=(at(16, "14:30"), at(16, "16:15"))),
            changed("doorstep", up=1, start=(at(16, "16:15"), at(16, "14:30"))),
        ),
    ),
    history(
        "releases change places",
        FIRST,
        same(page(*reversed(RELEASES))),
        same(page(CHARTER, CRANE, KEEPERS, PILOTS)),
        same(PAGE),
    ),
    history(
        "lines of a programme change places",
        FIRST,
        reads(
            edit(
                "14:30 (CEST) Remarks by the Chair\n\n16:15 (CEST) Doorstep statement by the Harbour Master",
                "16:15 (CEST) Doorstep statement by the Harbour Master\n\n14:30 (CEST) Remarks by the Chair",
            ),
            edited("pilots", **EDITED_TEXT),
        ),
    ),
    history(
        "a session is added",
        FIRST,
        reads(
            edit("16:15 (CEST)", f"{QUESTIONS}16:15 (CEST)"),
            edited("pilots", **EDITED_TEXT),
            born("questions", "pilots", at(16, "15:45"), "Questions from apprentice pilots", "Pilot House, Brussels"),
        ),
    ),
    history("a release stands twice", FIRST, same(page(CRANE, PILOTS, PILOTS, CHARTER, KEEPERS)), same(PAGE)),
    history(
        "two releases have one title",
        reads(page(PILOTS, KEEPERS), *FIRST.changes[1:2], *FIRST.changes[3:4], *FIRST.changes[5:7]),
        reads(page(TWINS, KEEPERS), *DOUBLE),
        same(page(KEEPERS, TWINS)),
    ),
)
