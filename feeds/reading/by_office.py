"""What those in office do, and what is held, on a day at an hour: plain announcements, whatever else they name.

"The mayor will open the new bus depot on Monday at 1 p.m.": the words for buses, desks or a hotline in such a sentence
are what it is about, and make no logistics, opening hours or deadline of it. Refuses an hour whose day is elsewhere.
"""

from __future__ import annotations

from feeds.reading.in_rows import InRows
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Form
from feeds.reading.wording import Around

_EDGES = frozenset((Means.BY, Means.SINCE, Means.UNTIL, Means.FORMER, Means.ISSUED, Means.UPDATED, Means.TENTATIVE))
_OTHER_THAN_SET = (
    *(Means.PAST, Means.ASKED, Means.CANCELLED, Means.POSTPONED, Means.MOVED, Means.FORMER, Means.DUE, Means.EMBARGO),
    Means.DENIED,
)


class ByOffice(InRows):
    """Tells announcements of those in office."""

    def _done_by_office(self, near: Around) -> bool:
        """ "The mayor will open the new bus depot on Monday at 1 p.m.": what is opened or tried, and nobody's way."""
        if near.stamp.day is None or near.stamp.clock is None or near.unit.form not in (Form.PROSE, Form.BULLET):
            return False
        logistics = [m for m in near.inside if m.means is Means.LOGISTICS]
        begin = min((m.start for m in logistics), default=near.unit.end)
        office = next((m for m in near.inside if m.means is Means.ROLE and m.start < begin), None)
        asked = any(m.means is Means.ASKED and m.start < max(begin, near.stamp.start) for m in near.inside)
        words = (self.page.low[m.start : m.end] for m in logistics)
        return office is not None and not asked and all(w in meant.FACILITIES or w.startswith("be at") for w in words)

    def _set_by_office(self, near: Around) -> bool:
        """ "The mayor will open the new library on 25 March at 1 p.m.", "debates it at its meeting on 25 March at 1".

        What else the sentence names, hours of a house or a hotline, is what it is about.
        """
        day, clock = near.stamp.day, near.stamp.clock
        if day is None or clock is None or not day.month or clock.until is not None:
            return False
        if near.has(*_OTHER_THAN_SET) or not near.direct.isdisjoint(_EDGES):
            return False
        if Means.OCCASION in near.direct:
            return True
        office = next((m for m in (*near.own, *near.behind) if m.means is Means.ROLE), None)
        if office is None or not self._done_by_office(near):
            return False
        words = WORD.findall(self.page.low, office.end, near.stamp.start)  # "the truce which came into force at 0:01"
        return self.page.language.participles_far or self.page.language.relatives.isdisjoint(words)
