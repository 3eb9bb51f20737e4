"""A test hook: the process kills itself at a marked point of a round, so that a test of recovery needs no luck.

`DAYBOOK_TEST_DIE_AT=after_fetch|before_commit|after_commit`. Not set in any other use.
"""

from __future__ import annotations

import os
import signal

VARIABLE = "DAYBOOK_TEST_DIE_AT"


def here(point: str) -> None:
    """End this process at once, as kill -9 does, where the variable names this point."""
    if os.environ.get(VARIABLE) == point:
        os.kill(os.getpid(), signal.SIGKILL)
