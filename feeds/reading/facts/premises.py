"""Rooms where the press works: press centres, desks for day badges; they are open and staffed, and no event.

Refuses a centre that is an office ("the media centre takes applications"), and what one follows from such a room.
"""

from __future__ import annotations

import re

from feeds.reading.facts.telling import sentence_of
from feeds.reading.page import Mark, Page, Unit


def for_rooms(page: Page, unit: Unit, mark: Mark) -> bool:
    """Whether a statement is about working places or day badges, which say nothing of an event."""
    begin, end = sentence_of(page, unit, mark)
    room = _ROOMS.search(page.low, begin, end) if not _FOLLOWING.search(page.low, begin, end) else None
    if room is not None and not _is_office(page, room, begin, end):
        return True
    return page.low.startswith("appl", mark.start) and "badge" in page.low[mark.end : mark.end + 24]


_ROOMS = re.compile(
    r"(?<!online )(?<!virtual )(?:press|media) (?:centre|center)|centre de presse|centre des médias"
    r"|pressezentrum|medienzentrum|working (?:places|space)"
)
# one applies for what is held, and sees it from there: "to follow the hearing from the media centre"
_FOLLOWING = re.compile(
    r"\b(?:follow|attend|cover|watch|suivre|assister à|couvrir|verfolgen|teilnehmen|beiwohnen)\b[^.;]{0,30}"
    r"\b(?:hearing|meeting|conference|summit|session|ceremony|debate|briefing|event|visit|audience|réunion|conférence"
    r"|sommet|séance|cérémonie|débat|événement|visite)"
    r"|\b(?:anhörung|sitzung|konferenz|verhandlung|tagung|veranstaltung|debatte)\b[^.;]{0,60}\b(?:verfolgen|teilnehmen)"
)


def _is_office(page: Page, room: re.Match[str], begin: int, end: int) -> bool:
    """Whether a centre is no room but an office: "the media centre takes applications", "sent to ... by the centre"."""
    if _BY_IT.search(page.low, max(begin, room.start() - 40), room.start()):
        return True
    return _TAKES.search(page.low, max(begin, room.start() - 24), min(end, room.end() + 24)) is not None


_TAKES = re.compile(
    r"\b(?:nimmt|erteilt|bearbeitet|vergibt|takes|accepts|handles|processes|receives|grants|reçoit|traite|délivre"
    r"|prend|recueille)\b|presse- und informationszentrum"
)
_BY_IT = re.compile(
    r"\b(?:bei|beim|vom|durch|über|with|by|through|via|auprès|par) (?:the |le |du |dem |das |our )?(?:[\w'’-]{3,20} )?$"
)
