"""What will be there afterwards, as a closed list: transcript, photos, recording, video, audio."""

from __future__ import annotations

import re

from feeds.model.event import Span
from feeds.reading.facts.scope import Scope
from feeds.reading.languages.grammar import Means
from feeds.reading.page import Page

_KINDS = (
    (
        "transcript",
        re.compile(
            r"transcri|text of|texte d|redetext|wortlaut|verbatim|as prepared|as delivered|manuskript|niederschrift"
        ),
    ),
    ("photos", re.compile(r"photo|picture|still|image|foto|bild|cliché")),
    ("recording", re.compile(r"record|replay|on demand|aufzeichn|mitschnitt|enregistr|rediffusion|différé|abruf")),
    ("video", re.compile(r"video|vidéo|footage|b-roll|film")),
    ("audio", re.compile(r"audio|sound|ton\b|son\b")),
)
_READY = re.compile(
    r"availab|post(?:ed|s)|found|online|download|publish|put |website|disponib|en ligne|site|verfügbar|abrufbar|bereit"
    r"|eingestellt|stehen|provid|offer|distribut|issued|accessib"
)


def read_afterwards(page: Page, scope: Scope) -> None:
    """Give each item what its text promises for later."""
    for unit in page.units:
        if Means.AFTERWARDS not in unit.kinds:
            continue
        marks = [mark for mark in unit.marks if mark.means is Means.AFTERWARDS]
        if scope.is_note(unit) or scope.is_much(unit):
            continue
        low = page.low[unit.start : min(unit.end, unit.start + 800)]
        if not _READY.search(low):
            continue
        told = None
        for mark in marks:
            kind = next((name for name, words in _KINDS if words.search(page.low, mark.start, mark.end)), None)
            if kind is None:
                continue
            told = told or scope.of_unit(unit, mark.start, mark.end)
            for item in told.items:
                if kind not in item.afterwards and not item.announced:
                    item.afterwards = (*item.afterwards, kind)
                    item.evidence.append(("afterwards", Span(mark.start, mark.end)))
