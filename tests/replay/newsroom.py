"""An invented newsroom: four releases in its house style, as texts, and what a first reading of them must show."""

from __future__ import annotations

from tests.replay.script import at, born, news, reads, weekday

CRANE = f"""Crane School opens its doors to the wharf

Source: Tidewater Board

On {weekday(14)}, the Chair of the Tidewater Board, Ms Nadia Okonjo, will open the new Crane School in Antwerp.

Where: Crane School, Antwerp

Media advisory

09:30 (CEST) Opening ceremony with the Chair

Media coverage

The ceremony will be streamed live on the Tidewater Board website.
"""

PILOTS = f"""Chair of the Tidewater Board to meet the pilots’ committee

Source: Tidewater Board

On {weekday(16)}, the Chair of the Tidewater Board, Ms Nadia Okonjo, will take part in an exchange of views with the \
pilots’ committee.

Where: Pilot House, Brussels

Media advisory

14:30 (CEST) Remarks by the Chair

16:15 (CEST) Doorstep statement by the Harbour Master

Media coverage

Both can be watched live on the Tidewater Board website.
"""

CHARTER = f"""Two ports sign a charter on quiet nights

Source: Tidewater Board

On {weekday(18)}, the Secretary of the Tidewater Board, Mr Émile Łukasz, will sign a charter on quiet nights with the \
ports of Ghent and Ostend.

Where: Charter Hall, Brussels

Media advisory

11:00 (CEST) Signing ceremony
"""

KEEPERS = """Tidewater Board thanks its lighthouse keepers

Source: Tidewater Board

The Tidewater Board thanked the keepers of its nine lighthouses yesterday (9 July 2025). “A light is a promise – and \
somebody’s sleep”, the Secretary, Mr Émile Łukasz, said.

The oldest of the nine has burned since 1823, with one pause of three weeks.
"""

CRANES = """Second crane for the Crane School

Source: Tidewater Board

On Thursday, 24 July 2025, the Crane School will receive its second crane.

Where: Crane School, Antwerp

Media advisory

10:00 (CEST) Handing over of the crane
"""

RELEASES = (CRANE, PILOTS, CHARTER, KEEPERS)


def page(*releases: str) -> str:
    """A digest of these releases."""
    return "\n".join(releases)


PAGE = page(*RELEASES)

BORN = (
    news("crane", "Crane School opens its doors to the wharf"),
    news("pilots", "Chair of the Tidewater Board to meet the pilots’ committee"),
    news("charter", "Two ports sign a charter on quiet nights"),
    news("keepers", "Tidewater Board thanks its lighthouse keepers"),
    born("opening", "crane", at(14, "09:30"), "Opening ceremony with the Chair", "Crane School, Antwerp"),
    born("remarks", "pilots", at(16, "14:30"), "Remarks by the Chair", "Pilot House, Brussels"),
    born("doorstep", "pilots", at(16, "16:15"), "Doorstep statement by the Harbour Master", "Pilot House, Brussels"),
    born("signing", "charter", at(18, "11:00"), "Signing ceremony", "Charter Hall, Brussels"),
)

EDITED_TEXT = {"text": (None, "edited")}
"""The ledger line of a release whose words changed; both versions are kept whole."""

FIRST = reads(PAGE, *BORN)
"""The first round of most histories."""


def edit(old: str, new: str, whole: str = PAGE, times: int = 1) -> str:
    """The page with one passage changed; it must be there."""
    assert whole.count(old) == times, f"{old!r} stands {whole.count(old)} times"
    return whole.replace(old, new)
