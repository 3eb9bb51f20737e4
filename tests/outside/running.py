"""Starts the real `daybook` command on a loopback port and asks it over HTTP."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BIN = Path(sys.executable).parent
PATIENCE = (
    40.0  # seconds that a test waits for something to come true before it fails; nothing asserts how long it took
)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(**more: str) -> dict[str, str]:
    """Without what a developer's shell may hold for Daybook."""
    return {key: value for key, value in os.environ.items() if not key.startswith("DAYBOOK_")} | more


def daybook(*arguments: str, cwd: Path | None = None, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    return subprocess.run(
        [str(BIN / "daybook"), *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        env=environment(),
        check=False,
    )


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]  # names in lower case
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(slots=True)
class Daybook:
    """A running service with one digest source, re-read each second or two."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes]

    @property
    def site(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        asked = urllib.request.Request(
            self.site + path, method=method, headers={k.replace("_", "-"): v for k, v in headers.items()}
        )
        try:
            with urllib.request.urlopen(asked, timeout=20) as got:
                return Answer(got.status, {k.lower(): v for k, v in got.headers.items()}, got.read())
        except urllib.error.HTTPError as refused:
            with refused:
                return Answer(refused.code, {k.lower(): v for k, v in refused.headers.items()}, refused.read())

    def source(self) -> dict[str, Any]:
        health: dict[str, Any] = self.get("/healthz").json()
        return dict(health["sources"][0])

    def await_reads(self, more: int = 1) -> None:
        """Until the source was read so many more times, by its own account."""
        for _ in range(more):
            before = self.source()["last_try"]
            until(
                lambda before=before: self.source()["last_try"] not in (None, before), "the source was not read again"
            )

    def stop(self, sign: int = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(sign)
        return self.process.wait(timeout=PATIENCE)


def until(true: Any, said: str) -> None:
    """Wait for something to come true; what it may raise meanwhile counts as not yet."""
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:
        with contextlib.suppress(OSError, KeyError, IndexError):
            if true():
                return
        time.sleep(0.1)
    raise AssertionError(said)


def configure(folder: Path, digest: Path, port: int, every: str = "1s", zone: str = "Europe/Brussels") -> Path:
    path = folder / "daybook.toml"
    path.write_text(
        f"""[site]
url = "http://127.0.0.1:{port}"
zone = "{zone}"
[store]
url = "sqlite:///{folder / "daybook.db"}"
[[source]]
id = "nato"
name = "NATO newsroom"
kind = "digest"
url = "{digest.as_uri()}"
zone = "{zone}"
every = "{every}"
""",
        "utf-8",
    )
    return path


@contextlib.contextmanager
def started(folder: Path, port: int, *before: str, **env: str) -> Iterator[Daybook]:
    """`daybook serve` on the folder's configuration, once it answers with what it read; stopped at the end."""
    log = (folder / "log.txt").open("ab")
    with log:
        process = subprocess.Popen(
            [
                str(BIN / "daybook"),
                "--config",
                str(folder / "daybook.toml"),
                *before,
                "serve",
                "--host",
                "127.0.0.1",
                "--port",
                str(port),
            ],
            cwd=folder,
            stdout=log,
            stderr=log,
            env=environment(**env),
        )
    running = Daybook(folder, port, process)

    def answering() -> bool:
        assert process.poll() is None, (folder / "log.txt").read_text("utf-8")
        return running.source()["last_try"] is not None

    try:
        until(answering, "daybook serve did not answer")
        yield running
    finally:
        running.stop()


@contextlib.contextmanager
def serving(folder: Path, digest: Path, every: str = "1s") -> Iterator[Daybook]:
    """A service newly configured on the digest."""
    port = free_port()
    configure(folder, digest, port, every)
    with started(folder, port) as running:
        yield running
