"""Reading: one draft in, one release out; layout, tokens, roles, composition and facts in that order."""

from __future__ import annotations

from datetime import date

from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft, Release
from feeds.reading.compose import Composer
from feeds.reading.finish import finish
from feeds.reading.layout import lay_out


def read(draft: Draft, newsroom: Newsroom, anchor: date | None = None) -> Release:
    """What a release says: its events, deadlines and doubts. Raises nothing, whatever the text.

    anchor: the day on which the text was first seen, in the newsroom's zone; used only where neither the text nor
    `draft.published` says what year or day is meant, and then with a doubt.
    """
    page = lay_out(draft, newsroom)
    return finish(page, draft, Composer(page, anchor).run())
