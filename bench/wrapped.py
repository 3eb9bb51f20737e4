"""How many texts give other times when a mailer has wrapped them: each case as it is, and cut at some columns.

    python bench/wrapped.py [FILE.jsonl ...]

FILE holds one case a line (title, body, zone, published), by default every set of cases of the tests. For each column
the texts are counted whose events begin at other times than those of the same text unwrapped.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scheduler.cases import answer
from tests.cutting.documents import wrapped
from tests.reading.scoring import cases_of

ROOT = Path(__file__).resolve().parents[1]
COLUMNS = (66, 72, 78)


def main() -> None:
    """Print a line for each column."""
    files = [Path(name) for name in sys.argv[1:]] or sorted((ROOT / "tests" / "reading" / "cases").glob("*.jsonl"))
    cases = [case for file in files for case in cases_of(file)]
    whole = [_starts(case) for case in cases]
    for width in COLUMNS:
        others = sum(
            _starts({**case, "body": wrapped(case["body"], width)}) != told
            for case, told in zip(cases, whole, strict=True)
        )
        print(f"{width} columns  {others:4d} of {len(cases)} texts give other times ({others / len(cases):.1%})")


def _starts(case: dict[str, Any]) -> list[str]:
    return sorted(str(event["start"]) for event in answer(case)["events"])


if __name__ == "__main__":
    main()
