"""The histories by subject. A new one: a line in one of these files."""

from __future__ import annotations

from tests.replay.histories import charsets, edits, fates, faults, kinds

ALL = edits.HISTORIES + fates.HISTORIES + charsets.HISTORIES + faults.HISTORIES + kinds.HISTORIES

DISTURBED = tuple(
    one for one in edits.HISTORIES + fates.HISTORIES if not one.owed and (len(one.steps) > 2 or one in fates.HISTORIES)
)
"""Those that are played once more with rounds in between that must not be believed."""
