"""The histories by subject. A new one: a line in one of these files."""

from __future__ import annotations

from tests.replay.histories import edits, fates

QUIET_LINE = edits.HISTORIES + fates.HISTORIES
ALL = QUIET_LINE
