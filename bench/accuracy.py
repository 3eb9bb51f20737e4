"""Prints how well the reader reads each set of cases, by the scorer beside the corpus; then those of HELD together.

python bench/accuracy.py ../shared/corpus/score.py [CASES.jsonl ...]
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from scheduler.cases import answer

CASES = Path(__file__).parent.parent / "tests" / "reading" / "cases"
HELD = (  # sets that were never built on
    *("twelfth", "twentieth", "twentyfifth", "twentyeighth", "thirtyfirst", "thirtysecond", "thirtyfifth"),
    *("thirtyseventh", "fortythird", "fortyfifth", "fortyseventh"),
)
SHOWN = ("f1", "wrong_time_rate", "kind", "end", "title", "where", "stream", "access", "status", "deadline_recall")


def main() -> int:
    if len(sys.argv) < 2 or not Path(sys.argv[1]).is_file():
        sys.stderr.write("Name the scorer: python bench/accuracy.py ../shared/corpus/score.py\n")
        return 2
    spec = importlib.util.spec_from_file_location("score", sys.argv[1])
    if spec is None or spec.loader is None:
        sys.stderr.write(f"{sys.argv[1]} is no Python file.\n")
        return 2
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    sets = [Path(name) for name in sys.argv[2:]] or [
        Path(sys.argv[1]).parent / "cases.jsonl",
        *sorted(CASES.glob("*.jsonl")),
    ]
    print(f"{'set':16}{'cases':>6} " + "".join(f"{name:>17}" for name in SHOWN))
    held: list[dict[str, Any]] = []
    for path in sets:
        cases = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        held += cases if path.stem in HELD else []
        _print(path.stem, cases, score)
    if held:
        _print("never built on", held, score)
    return 0


def _print(name: str, cases: list[dict[str, Any]], score: ModuleType) -> None:
    figures, _ = score.score(cases, {case["id"]: answer(case) for case in cases})
    print(f"{name:16}{len(cases):>6} " + "".join(f"{figures[shown]:>17}" for shown in SHOWN))


if __name__ == "__main__":
    sys.exit(main())
