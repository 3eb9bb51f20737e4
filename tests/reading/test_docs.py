"""The pages about reading say what the code does: doubts, reasons, files and meanings."""

from __future__ import annotations

import re
from pathlib import Path

from feeds.reading.doubts import CODES
from feeds.reading.explain import REASONS
from feeds.reading.stamps import Role

ROOT = Path(__file__).resolve().parents[2]
READING = ROOT / "feeds" / "reading"


def _page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def test_the_page_and_the_list_of_doubts_agree() -> None:
    told = re.findall(r"^\| `([a-z-]+)` \|", _page("doubts.md"), re.M)
    assert told == sorted(CODES)


def test_no_doubt_is_raised_that_is_not_listed() -> None:
    raised = set()
    for path in READING.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        raised |= set(re.findall(r'code="([a-z]+-[a-z-]+)"', text))
        raised |= set(re.findall(r'"((?:zone-disagrees|time-[a-z]+))"', text)) - {"time-range"}
    assert raised == set(CODES)


def test_the_page_names_every_reason() -> None:
    page = " ".join(_page("reading.md").split())
    reasons = {role.value for role in Role if role is not Role.EVENT} | set(REASONS)
    assert not {reason for reason in reasons if f"`{reason}`" not in page}


def test_the_page_names_files_that_exist() -> None:
    stages = re.findall(r"^\| \w+ \| (.+?) \|", _page("reading.md"), re.M)
    files = [name for row in stages[1:] for name in re.findall(r"`([\w/]+(?:\.py|/))`", row)]
    assert len(files) > 12
    assert not [name for name in files if not (READING / name).exists()]
