"""Reading: one draft in, one release out; layout, tokens, roles, composition and facts in that order."""

from __future__ import annotations

from datetime import date

from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft, Kind, Release
from feeds.reading.compose import Composer
from feeds.reading.finish import finish
from feeds.reading.layout import lay_out
from feeds.reading.page import Page
from feeds.reading.stamps import Stamp


def read(draft: Draft, newsroom: Newsroom, anchor: date | None = None) -> Release:
    """What a release says: its events, deadlines and doubts. Raises nothing, whatever the text.

    anchor: the day on which the text was first seen, in the newsroom's zone; used only where neither the text nor
    `draft.published` says what year or day is meant, and then with a doubt.
    """
    return read_whole(draft, newsroom, anchor)[0]


def read_whole(draft: Draft, newsroom: Newsroom, anchor: date | None = None) -> tuple[Release, Page, list[Stamp]]:
    """As `read`, with the page it was read from and every date and time in it with its role: for explaining."""
    page = lay_out(draft, newsroom)
    if draft.given:
        return _given(draft, page), page, []
    composed = Composer(page, anchor).run()
    return finish(page, draft, composed), page, composed.stamps


def _given(draft: Draft, page: Page) -> Release:
    """A release whose events the source states in structure: they are taken as they are, and no prose is read."""
    return Release(
        title=draft.title,
        text=draft.text,
        kind=Kind.ADVISORY,
        dated=draft.given[0].day,
        language=page.language.code,
        published=draft.published,
        ident=draft.ident,
        link=draft.link,
        events=draft.given,
    )
