"""What is logged, and how: one line each on standard error, no control character of a source's text in it."""

from __future__ import annotations

import logging
import sys

LONGEST = 2000


class OneLine(logging.Formatter):
    """Foreign text cannot begin a line, move the cursor or fill the disk."""

    def __init__(self, traces: bool) -> None:
        """traces: whether tracebacks are shown (-vv)."""
        super().__init__("%(asctime)s %(levelname)-7s %(message)s", "%Y-%m-%d %H:%M:%S")
        self._traces = traces

    def format(self, record: logging.LogRecord) -> str:
        """The line, and the traceback below it where that is wanted."""
        if not self._traces:
            record.exc_info = record.exc_text = None
        line = super().format(record)
        if record.exc_info:
            return line
        return "".join(sign if sign.isprintable() else " " for sign in line)[:LONGEST]


class Quiet(logging.StreamHandler):  # type: ignore[type-arg]  # generic in the stubs only
    """Writes to standard error as it is now; where that is closed, serving goes on."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, or drop it."""
        try:
            sys.stderr.write(self.format(record) + "\n")
            sys.stderr.flush()
        except (OSError, ValueError, AttributeError):
            return


def begin(verbosity: int) -> None:
    """Log warnings (0), what rounds did (1), everything with tracebacks (2); errors only below 0."""
    handler = Quiet()
    handler.setFormatter(OneLine(traces=verbosity >= 2))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel({-1: logging.ERROR, 0: logging.WARNING, 1: logging.INFO}.get(max(-1, verbosity), logging.INFO))
    logging.getLogger("daybook").setLevel(logging.DEBUG if verbosity >= 2 else root.level)
    for chatty in ("httpx", "httpcore", "alembic", "apscheduler", "waitress"):
        logging.getLogger(chatty).setLevel(logging.ERROR if chatty != "waitress" else logging.WARNING)
