"""The rich edition, byte for byte. A wanted difference: set DAYBOOK_GOLDEN=write once, and look at the diff."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from feeds.publishing import FORMATS, publish
from tests.publishing.examples import rich_edition

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_bytes_are_those_agreed_upon(form: str) -> None:
    made = publish(rich_edition(), form).body
    file = GOLDEN / f"rich.{form}"
    if os.environ.get("DAYBOOK_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        file.write_bytes(made)
    assert made == file.read_bytes()


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_same_edition_same_bytes(form: str) -> None:
    first, second = publish(rich_edition(), form), publish(rich_edition(), form)
    assert first == second
    assert len(first.etag) == 64
