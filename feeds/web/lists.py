"""The whole lists, read from the store once per version and shared by feeds and pages."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from feeds.model.change import Revision
from feeds.model.edition import Edition
from feeds.store.contract import Selection, Store
from feeds.web.site import Site

What = Literal["diary", "releases"]
CHANGES = 500  # revisions, which a filter then narrows
TITLES: dict[What, str] = {"diary": "", "releases": " releases"}


class Lists:
    """Editions by list, each of the store's present version."""

    def __init__(self, store: Store, site: Site) -> None:
        """Read from this store, for this site."""
        self._store = store
        self._site = site
        self._held: dict[What, tuple[int, Edition]] = {}
        self._changes: tuple[int, tuple[Revision, ...]] | None = None

    def get(self, what: What) -> Edition:
        """The whole list as stored, under its name. Raises StoreError where the store cannot serve."""
        version = self._store.version()
        held = self._held.get(what)
        if held is not None and held[0] == version:
            return held[1]
        edition = self._store.edition(Selection(what=what), self._site.address, self._site.zone)
        edition = replace(edition, title=self._site.title + TITLES[what], path=f"/{what}")
        self._held[what] = version, edition
        return edition

    def changes(self) -> tuple[Edition, tuple[Revision, ...]]:
        """The newest revisions of events, newest first, and the frame of their list. Raises StoreError likewise."""
        version = self._store.version()
        held = self._changes
        if held is None or held[0] != version:
            held = self._changes = version, self._store.changes(CHANGES)
        revisions = held[1]
        diary = self.get("diary")
        newest = max((revision.at for revision in revisions), default=diary.updated)  # a clock may be set back
        updated = newest.replace(microsecond=0)
        title = f"{self._site.title} changes"
        return replace(diary, title=title, path="/changes", updated=updated, events=(), entries=()), revisions
