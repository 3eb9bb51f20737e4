"""What can go wrong, said once: every error names the thing at fault and what to do next.

Refuses tracebacks as messages: the text of each of these is one sentence for the person who can act on it.
"""

from __future__ import annotations


class DaybookError(Exception):
    """The parent of all errors that Daybook raises on purpose; `str(error)` is one clear sentence."""


class FetchError(DaybookError):
    """A source could not be fetched. `kind` is a class of docs/operating.md: transport, status, timeout, ..."""

    def __init__(self, kind: str, said: str, *, retry_after: int | None = None) -> None:
        """Take the class of the fault, the sentence, and the seconds that the server asks to be left alone for."""
        super().__init__(said)
        self.kind = kind
        self.retry_after = retry_after


class ShapeError(DaybookError):
    """A document was fetched but does not look as its source should; the last good state stays served."""

    def __init__(self, kind: str, said: str) -> None:
        """Take the class of the fault and the sentence."""
        super().__init__(said)
        self.kind = kind


class StoreError(DaybookError):
    """The store cannot be used: missing, locked, broken or newer than this program. The sentence says what to do."""


class ConfigError(DaybookError):
    """A configuration with problems; `problems` holds a sentence for each, with file, line and key."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        """Take all problems at once."""
        super().__init__("\n".join(problems))
        self.problems = problems
