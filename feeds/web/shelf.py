"""The small table of ready answers: rendered once per state of the store, not per request.

Holds a bounded number of answers, so that a stranger's addresses cannot fill the memory. Several threads may ask.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import replace
from threading import Lock

from feeds.store.contract import Store
from feeds.web.answers import Ready

ROOM = 256  # answers


class Shelf:
    """Answers by key, each valid for one version of the store and one stamp."""

    def __init__(self, store: Store) -> None:
        """Look at this store's version."""
        self._store = store
        self._lock = Lock()
        self._held: OrderedDict[Hashable, tuple[Hashable, Ready]] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Ready | None], stamp: Hashable = None) -> Ready | None:
        """The answer for `key`, made anew if the store's version or `stamp` (what else it depends on) changed.

        An answer made anew with the same bytes keeps its Last-Modified. None (nothing there) is not kept.
        Raises StoreError where the store cannot serve.
        """
        state = (self._store.version(), stamp)
        held = self._held.get(key)
        if held is not None and held[0] == state:
            return held[1]
        with self._lock:
            held = self._held.get(key)
            if held is not None and held[0] == state:
                return held[1]
            made = make()
            if made is None:
                return None
            before = held[1] if held is not None else None
            if before is not None and before.digest == made.digest:
                made = replace(made, modified=before.modified)
            self._held[key] = (state, made)
            self._held.move_to_end(key)
            while len(self._held) > ROOM:
                self._held.popitem(last=False)
            return made
