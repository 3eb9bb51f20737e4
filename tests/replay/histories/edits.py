"""Edits: each of them alone, all but one at once, and what is no edit at all."""

from __future__ import annotations

from tests.replay.newsroom import CHARTER, CRANE, FIRST, KEEPERS, PAGE, PILOTS, edit, page
from tests.replay.script import at, changed, edited, history, reads, same, unread, weekday

TEXT = ("edited", "edited")

HISTORIES = (
    history("nothing changes", FIRST, unread(PAGE, conditional=True), unread(PAGE.encode())),
    history(
        "a time moves and moves back",
        FIRST,
        reads(
            edit("14:30 (CEST)", "16:00 (CEST)"),
            edited("pilots", text=TEXT),
            changed("remarks", up=1, start=(at(16, "14:30"), at(16, "16:00"))),
        ),
        reads(
            PAGE,
            edited("pilots", text=TEXT),
            changed("remarks", up=1, start=(at(16, "16:00"), at(16, "14:30"))),
        ),
    ),
)
