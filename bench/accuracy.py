"""Prints how well the reader reads each set of cases, by the scorer beside the corpus.

Only `twelfth`, `twentieth`, `twentyfifth`, `twentyeighth`, `thirtyfirst`, `thirtysecond`
and `thirtyfifth.jsonl` were never built on.

python bench/accuracy.py ../shared/corpus/score.py [CASES.jsonl ...]
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

from scheduler.cases import answer

CASES = Path(__file__).parent.parent / "tests" / "reading" / "cases"
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
    for path in sets:
        cases = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        figures, _ = score.score(cases, {case["id"]: answer(case) for case in cases})
        print(f"{path.stem:16}{len(cases):>6} " + "".join(f"{figures[name]:>17}" for name in SHOWN))
    return 0


if __name__ == "__main__":
    sys.exit(main())
