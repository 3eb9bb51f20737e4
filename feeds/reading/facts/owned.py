"""Whose channel a statement names: "the Forum's Facebook page" is a page, and says nothing of the forum itself."""

from __future__ import annotations

import re

_PAGE = (
    r"(?:web ?sites?|web ?pages?|pages?|sites?|channels?|accounts?|feeds?|platforms?|streams?|facebook|youtube|linkedin"
    r"|instagram|x|chaînes?|comptes?|webseite|internetseite|kanal|seite|auftritt)"
)
_ITS = re.compile(rf"['’]s? (?:\w{{1,20}} ){{0,2}}{_PAGE}\b")
_OF_IT = re.compile(
    rf"\b{_PAGE}(?: (?:web|internet|youtube|facebook|officielle?|x)){{0,2}} "
    r"(?:of (?:the )?|du |de la |des |de l['’]|der |des )$"
)


def owns_channel(low: str, start: int, end: int) -> bool:
    """Whether the occasion named at `start:end` is there as the owner of a page or channel."""
    return _ITS.match(low, end) is not None or _OF_IT.search(low, max(0, start - 48), start) is not None
