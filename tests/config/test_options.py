"""The table of options, the example file and docs/options.md say the same; every known newsroom loads."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from config import lines, load, newsroom
from config.options import KIND_OPTIONS, KINDS, OPTIONS
from feeds.cutting import KINDS as CUT
from feeds.fetching import KINDS as FETCHED

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = (ROOT / "config/daybook.example.toml").read_text(encoding="utf-8")
DOC = (ROOT / "docs/options.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
def test_every_option_stands_in_the_example_with_its_comment(option):
    section = re.split(rf"\n\[+{option.section}\]+\n", EXAMPLE)[1].split("\n[", 1)[0]
    found = re.search(rf"^(# )?{option.name} = ", section, re.MULTILINE)
    assert found, f"{option.key} is not in the example"
    assert f"# {option.comment}" in section[: found.start()]
    if option.default is None and option.key not in {"source.name", "source.zone", "source.id", "source.url"}:
        assert found[1], f"{option.key} has no default and must be commented out in the example"


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
def test_every_option_has_its_row_in_the_docs(option):
    default = "needed" if option.needed else f"`{option.default}`" if option.default else "none"
    variable = f"`{option.variable}`" if option.variable else ""
    cells = [f"`{option.key}`", default, option.unit, variable, option.comment]
    assert "| " + " | ".join(cells) + " |" in DOC


def test_docs_hold_no_option_that_does_not_exist():
    told = set(re.findall(r"^\| `([a-z._]+)` \|", DOC, re.MULTILINE))
    assert told - set(KINDS) == {option.key for option in OPTIONS} | {f"source.options.{name}" for name in KIND_OPTIONS}


def test_kind_options_are_in_docs_and_example():
    for name, comment in KIND_OPTIONS.items():
        assert f"| `source.options.{name}` | {comment} |" in DOC
        assert f"# {comment}\n# {name} = " in EXAMPLE


def test_example_is_valid_and_line_index_finds_each_of_its_keys():
    load(ROOT / "config/daybook.example.toml", {})
    index = lines.index(EXAMPLE)
    for section, told in tomllib.loads(EXAMPLE).items():
        tables = (
            [((section, n), table) for n, table in enumerate(told)] if isinstance(told, list) else [((section,), told)]
        )
        for path, table in tables:
            for key in table:
                assert EXAMPLE.splitlines()[index[(*path, key)] - 1].startswith(f"{key} =")


def test_kinds_are_those_that_can_be_fetched():
    assert set(KINDS) == set(FETCHED) == set(CUT)
    assert all(f"| `{kind}` |" in DOC for kind in KINDS)


@pytest.mark.parametrize("slug", newsroom.slugs())
def test_every_known_newsroom_loads(slug):
    assert newsroom.read(slug).name
    preset = newsroom.preset(slug)
    assert preset is None or preset.kind in KINDS


def test_line_index_passes_over_strings_arrays_and_comments():
    text = (
        'a = """\nb = 1\n[x]\n"""  # c = 2\n'
        "d = [\n  \"e = 3\", # [y]\n  'f',\n]\n"
        '["g h".i]\nj.k = {l = 1}\n'
        "[[m]]\n[[m]]\n[m.n]\no = 1\n"
    )
    assert tomllib.loads(text)
    assert lines.index(text) == {
        ("a",): 1,
        ("d",): 5,
        ("g h", "i"): 9,
        ("g h", "i", "j"): 10,
        ("g h", "i", "j", "k"): 10,
        ("m", 0): 11,
        ("m", 1): 12,
        ("m", 1, "n"): 13,
        ("m", 1, "n", "o"): 14,
    }
