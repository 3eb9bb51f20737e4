"""docs/formats.md names every address, parameter and key there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from feeds.publishing.objects import published_event
from feeds.web import filters
from feeds.web.feeds import LISTS
from feeds.web.health import Condition
from tests.publishing.examples import entry, scheduled

DOCS = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
TOLD = set(re.findall(r"`([^`]*)`", DOCS))

FILTERS = [*{*filters.DIARY, *filters.RELEASES}, "tz"]
KEYS = [*published_event(scheduled(announced=True), "", entry()), *Condition]
ADDRESSES = [f"/{what}.{form}" for what, (forms, _) in LISTS.items() for form in forms]


@pytest.mark.parametrize("name", sorted([*FILTERS, *KEYS, *ADDRESSES]))
def test_it_is_documented(name: str) -> None:
    assert name in TOLD
