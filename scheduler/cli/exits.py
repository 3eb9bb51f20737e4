"""How a command ends. Stable: scripts and monitors go by these (docs/cli.md)."""

from __future__ import annotations

GOOD = 0
SOURCE_FAILED = 1  # finished, but a source or a line failed
USAGE = 2
CONFIG = 3
NOT_FETCHED = 4  # nothing could be fetched
NOT_UNDERSTOOD = 5  # fetched, but nothing was understood
STORE = 6
INTERRUPTED = 130

MEANING: tuple[tuple[int, str], ...] = (
    (GOOD, "good"),
    (SOURCE_FAILED, "finished, but a source or a line failed"),
    (USAGE, "wrong use"),
    (CONFIG, "the configuration is not valid"),
    (NOT_FETCHED, "nothing could be fetched"),
    (NOT_UNDERSTOOD, "fetched, but nothing was understood"),
    (STORE, "the store cannot be used, or is locked"),
    (INTERRUPTED, "stopped with Ctrl-C"),
)
