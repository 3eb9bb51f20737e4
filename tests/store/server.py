"""A PostgreSQL server for the tests: the one that DAYBOOK_TEST_POSTGRES names, else one of our own, where installed."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

GIVEN = os.environ.get("DAYBOOK_TEST_POSTGRES")  # an address whose user may create databases


def _programs() -> Path | None:
    """The folder with initdb and pg_ctl; Debian keeps it out of PATH."""
    found = shutil.which("initdb")
    candidates = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in candidates if (folder / "pg_ctl").exists()), None)


def _user() -> str | None:
    """Whom to run the server as: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    return None


_DRIVER = importlib.util.find_spec("psycopg") is not None
AVAILABLE = _DRIVER and (bool(GIVEN) or (_programs() is not None and (os.geteuid() != 0 or _user() is not None)))


@contextmanager
def running() -> Iterator[str]:
    """The address of a server's main database."""
    if GIVEN:
        yield GIVEN
        return
    programs = _programs()
    assert programs is not None
    with tempfile.TemporaryDirectory(prefix="daybook-pg-") as folder:
        user = _user()
        if user:
            shutil.chown(folder, user)
        options = f"-k {folder} -c listen_addresses= -c fsync=off -c max_connections=200"

        def do(*command: str) -> None:
            subprocess.run(command, check=True, user=user, stdout=subprocess.DEVNULL, cwd=folder)

        do(
            str(programs / "initdb"),
            "-D",
            f"{folder}/data",
            "-U",
            "daybook",
            "-A",
            "trust",
            "-N",
            "-E",
            "UTF8",
            "--locale=C",
        )
        do(str(programs / "pg_ctl"), "-D", f"{folder}/data", "-o", options, "-l", f"{folder}/log", "-w", "start")
        try:
            yield f"postgresql://daybook@/postgres?host={folder}"
        finally:
            do(str(programs / "pg_ctl"), "-D", f"{folder}/data", "-m", "immediate", "-w", "stop")
