"""Where releases and events are remembered: `open_store` gives a Store (feeds.store.contract) for an address."""

from __future__ import annotations

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from feeds.model.errors import StoreError
from feeds.store import postgres, sqlite
from feeds.store.contract import Claim, Selection, Store
from feeds.store.sql import SqlStore

__all__ = ["Claim", "Selection", "Store", "open_store"]


def open_store(url: str, create: bool = True) -> Store:
    """Open the store at a `sqlite:///path` or `postgresql://…` address, with its tables brought up to date.

    A missing file (and its folder) is made where `create` says so. Raises StoreError, with the path and what to do, for
    anything that is there and is no sound store of this or an older Daybook.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError(f"The store {url!r} is no database address: write sqlite:/// and a path.") from error
    kind = parsed.get_backend_name()
    if kind == "sqlite":
        return SqlStore(sqlite.Sqlite(sqlite.path_of(parsed, url), create=create))
    if kind in ("postgresql", "postgres"):
        return SqlStore(postgres.Postgres(parsed, create=create))
    raise StoreError(
        f"The store {kind}://… is of a kind that Daybook does not know: write sqlite:/// and a path, or postgresql://…"
    )
