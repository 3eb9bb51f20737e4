"""Houses for the web tests: a real store each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.publishing.examples import rich_edition
from tests.web.seed import House, house


@pytest.fixture
def rich(tmp_path: Path) -> Iterator[House]:
    """With the rich edition."""
    made = house(tmp_path, rich_edition())
    yield made
    made.store.close()


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[House]:
    """With a source, and nothing read from it."""
    made = house(tmp_path)
    yield made
    made.store.close()
