"""Lets coverage choose the texts: `pip install atheris`, then `python -m tests.reading.fuzz -max_total_time=600`.

The same promise as test_fuzz.py, looked for by libFuzzer, whose options hold. It stops at the first text that raises or
whose facts do not follow from their words, and writes that text to a file `crash-...`. Needs the package atheris, which
the tests themselves do not.
"""

from __future__ import annotations

import importlib
import sys
from datetime import date

atheris = importlib.import_module("atheris")
with atheris.instrument_imports(include=["feeds.reading"]):
    from feeds.cutting.text import clean, clean_line
    from feeds.model.errors import ShapeError
    from feeds.model.newsroom import Newsroom
    from feeds.model.release import Draft
    from feeds.reading import explain, read
    from feeds.reading.reread import faults
    from tests.reading.test_fuzz import PARTS, ZONES

LAST = 48


def check(data: bytes) -> None:
    """Make a text of the bytes, half of them choosing known parts, and read it twice."""
    chosen = atheris.FuzzedDataProvider(data)
    zone = ZONES[chosen.ConsumeIntInRange(0, len(ZONES) - 1)]
    day = date(2026, 1, 1 + chosen.ConsumeIntInRange(0, 30)) if chosen.ConsumeBool() else None
    pieces: list[str] = []
    while chosen.remaining_bytes() and len(pieces) < LAST:
        known = chosen.ConsumeIntInRange(0, len(PARTS) * 2)
        pieces.append(PARTS[known] if known < len(PARTS) else chosen.ConsumeUnicode(known - len(PARTS)))
        pieces.append("" if chosen.ConsumeBool() else " ")
    cut = len(pieces) // 4
    try:
        draft = Draft(title=clean_line("".join(pieces[:cut])), body=clean("".join(pieces[cut:])))
    except ShapeError:  # letters are lost beyond repair: such a text never comes this far
        return
    newsroom = Newsroom(name="Any", zone=zone)
    release = read(draft, newsroom, day)
    if explain(draft, newsroom, day).release != release:
        raise AssertionError(f"read twice, two answers: {draft!r}")
    if found := faults(release, newsroom):
        raise AssertionError(f"{found!r} in {draft!r}")


if __name__ == "__main__":
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()
