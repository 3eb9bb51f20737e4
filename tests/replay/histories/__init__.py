"""The histories by subject. A new one: a line in one of these files."""

from __future__ import annotations

from tests.replay.histories import charsets, edits, fates, faults, kinds

QUIET_LINE = edits.HISTORIES + fates.HISTORIES
ALL = QUIET_LINE + charsets.HISTORIES + faults.HISTORIES + kinds.HISTORIES
