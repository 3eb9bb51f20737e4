"""What the pages say is there is there, and what is there is said: commands, classes, metrics, rooms, links.

Options are held by tests/config, addresses by tests/web, doubts and reasons by tests/reading.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from bench.accuracy import HELD
from feeds.model.alarms import FOREIGN, Code
from scheduler.cli import exits
from scheduler.cli.group import VERBS, daybook
from scheduler.round import CLASSES
from tests.test_house import FILES
from tests.web.seed import house

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGES.md", *(ROOT / "docs").glob("*.md")])


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def rows(text: str, heading: str) -> dict[str, str]:
    """First cell -> the rest, of the table under a line of headings."""
    table = text.split(heading + "\n", 1)[1].split("\n\n", 1)[0]
    cells = [line.strip("| ").split(" | ", 1) for line in table.splitlines()[1:]]
    return {first.strip("`"): rest for first, rest in cells}


def commands(group: click.Group, context: click.Context, before: str = "") -> Iterator[tuple[str, click.Command]]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, context, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


COMMANDS = dict(commands(daybook, click.Context(daybook)))


# --- the command line ---


@pytest.mark.parametrize("verb", sorted(COMMANDS))
def test_each_verb_has_its_row_with_each_of_its_options(verb: str) -> None:
    (row,) = [line for line in page("docs/cli.md").splitlines() if re.match(rf"\| `daybook {verb}[` ]", line)]
    names = [name for option in COMMANDS[verb].params for name in option.opts if name.startswith("--")]
    assert not [name for name in names if f"`{name}" not in row and f" {name}" not in row]


def test_the_page_has_no_verb_option_or_code_that_is_not_there() -> None:
    text = page("docs/cli.md")
    told = re.findall(r"^\| `daybook ([a-z]+(?: [a-z]+)?)", text, re.MULTILINE)
    assert sorted(told) == sorted(COMMANDS)
    for line in text.splitlines():
        if match := re.match(r"\| `daybook ([a-z]+(?: [a-z]+)?).*\| (.*) \|$", line):
            known = {name for option in COMMANDS[match[1]].params for name in option.opts}
            assert set(re.findall(r"`(--[a-z]+)", match[2])) <= known, line
    codes = dict(re.findall(r"^\| (\d+) \| (.*) \|$", text, re.MULTILINE))
    assert codes == {str(code): meaning for code, meaning in exits.MEANING}


# --- faults, alarms, metrics ---


def test_each_class_of_fault_is_explained() -> None:
    assert set(rows(page("docs/operating.md"), "| class | what happened | what to do |")) == CLASSES
    assert FOREIGN < CLASSES


def test_each_class_that_a_room_raises_is_one_of_them() -> None:
    """Cutting tells more apart; those are all of the class shape (scheduler/round.py)."""
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "FetchError" and node.args:
                kind = node.args[0]
                assert not isinstance(kind, ast.Constant) or kind.value in CLASSES, f"{path}:{node.lineno}"


def test_each_alarm_is_explained() -> None:
    assert set(rows(page("docs/operating.md"), "| alarm | raised when |")) == set(Code)


def test_each_metric_is_listed_with_its_labels(tmp_path: Path) -> None:
    told: dict[str, set[str]] = {}
    for names, rest in rows(page("docs/operating.md"), "| metric | labels | what |").items():
        for name in re.findall(r"daybook_\w+", names):
            told[name] = set(re.findall(r"`(\w+)`", rest.split("|")[0]))
    made = house(tmp_path)
    made.client.get("/")
    made.round(made.now)
    text = made.client.get("/metrics").text
    made.store.close()
    shown = {
        name: set(re.findall(r"(\w+)=", labels)) for name, labels in re.findall(r"^(\w+)(?:\{(.*)\})? ", text, re.M)
    }
    of_timer = {"daybook_refresh_total", "daybook_refresh_duration_seconds"}
    absent = {
        "daybook_source_last_change_timestamp_seconds",
        "daybook_scheduler_last_tick_timestamp_seconds",
        *of_timer,
    }
    assert {name: labels for name, labels in told.items() if name not in absent} == shown
    assert absent <= set(told)


def test_each_doubt_raised_outside_the_reader_is_told() -> None:
    raised = set()
    for path in FILES:
        if path.is_relative_to(ROOT / "scheduler"):
            raised |= set(re.findall(r'Doubt\(code="([a-z-]+)"', path.read_text(encoding="utf-8")))
    assert raised
    assert not [code for code in raised if f"`{code}`" not in page("docs/operating.md")]


# --- README, house, links ---


def test_the_commands_of_the_readme_exist() -> None:
    text = page("README.md")
    targets = set(re.findall(r"^([a-z]+(?: [a-z]+)*):", page("Makefile"), re.MULTILINE))
    known = {word for target in targets for word in target.split()}
    made = re.findall(r"\bmake ([a-z]+)", text)
    assert "run" in made and "test" in made
    assert set(made) <= known
    verbs = re.findall(r"(?:`|bin/)daybook ([a-z]+)", text)
    assert verbs
    assert set(verbs) <= set(VERBS)


@pytest.mark.parametrize("name", [path.relative_to(ROOT).as_posix() for path in PAGES])
def test_commands_that_a_page_speaks_of_exist(name: str) -> None:
    assert set(re.findall(r"`daybook ([a-z]+)", page(name))) <= set(VERBS)


def test_the_house_names_every_room() -> None:
    told = set(re.findall(r"^\| `([a-z/]+)` \|", page("docs/house.md"), re.MULTILINE))
    rooms = {path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "feeds").glob("*/__init__.py")}
    assert told == rooms | {"scheduler", "config"}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_link_leads_somewhere(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for link in re.findall(r"\[[^\]]*\]\(([^)\s]+)\)", text):
        if "://" in link or link.startswith("mailto:"):
            continue
        file, _, anchor = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        assert target.exists(), f"{path.name} links to {link}"
        if anchor and target.suffix == ".md":
            heads = re.findall(r"^#+ (.*)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            slugs = {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}
            assert anchor in slugs, f"{path.name} links to {link}"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_file_that_a_page_names_is_there(path: Path) -> None:
    """`scheduler/round.py` and the like."""
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    files = r"(?<![\w/.-])((?:feeds|scheduler|config|tests|docs|bench|deploy)/[\w./-]+\.(?:py|md|toml|jsonl))(?![\w/])"
    named = {name for name in re.findall(files, text) if not re.search("[A-Z]", name)}  # NAME.toml stands for any
    named -= {"config/daybook.toml"}  # the operator's own
    assert not [name for name in sorted(named) if not (ROOT / name).exists()]


def test_the_page_names_the_sets_that_were_never_built_on() -> None:
    told = re.search(r"never built on: (.*?)\. The sets", page("docs/reading.md"), re.DOTALL)
    assert told is not None and set(re.findall(r"`(\w+)`", told[1])) == set(HELD)
    assert not [name for name in HELD if not (ROOT / "tests/reading/cases" / f"{name}.jsonl").is_file()]
