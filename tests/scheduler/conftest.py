"""The command, run in a folder of its own, and a configuration for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.scheduler.helping import ROOT, TWO, settle


class Ran:
    def __init__(self, done: subprocess.CompletedProcess[bytes]) -> None:
        self.code, self.out, self.err = done.returncode, done.stdout.decode(), done.stderr.decode()

    @property
    def told(self):
        return json.loads(self.out)


@pytest.fixture
def run(tmp_path):
    """Run `daybook` in a folder of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DAYBOOK_") and name != "PORT"}
    environ = kept | {"PYTHONPATH": str(ROOT), "TZ": "America/New_York"}

    def ran(*arguments: str, given: str | bytes = b"", **more: str) -> Ran:
        return Ran(
            subprocess.run(
                [sys.executable, "-m", "scheduler.cli", *arguments],
                input=given.encode() if isinstance(given, str) else given,
                capture_output=True,
                cwd=tmp_path,
                env=environ | more,
                timeout=60,
                check=False,
            )
        )

    ran.environ = environ
    return ran


@pytest.fixture
def config(tmp_path) -> str:
    settle(tmp_path / "digest.txt", TWO)
    path = tmp_path / "daybook.toml"
    path.write_text(
        '[site]\nurl = "https://daybook.example"\n[store]\nurl = "sqlite:///daybook.db"\n'
        '[[source]]\nid = "nato"\nname = "NATO newsroom"\nurl = "file:digest.txt"\nevery = "2s"\n'
    )
    return str(path)
