"""The same text gives the same bytes: in another zone, locale, hash seed and process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import json, sys
from tests.reading.scoring import answers_of, cases_of
from pathlib import Path
cases = cases_of(Path("tests/reading/cases/dev.jsonl"))[:60]
sys.stdout.buffer.write(json.dumps(answers_of(cases), ensure_ascii=False).encode())
"""
ROOT = Path(__file__).resolve().parents[2]


def _read(**environ: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, env={**os.environ, **environ}, capture_output=True, check=True
    )
    return done.stdout


def test_zone_locale_and_hash_seed_change_nothing() -> None:
    plain = _read(TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="0")
    assert len(plain) > 10_000
    assert _read(TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="1", PYTHONUTF8="1") == plain
    assert _read(TZ="America/St_Johns", LC_ALL="C.UTF-8", PYTHONHASHSEED="4242") == plain
