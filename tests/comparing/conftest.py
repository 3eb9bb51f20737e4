"""A desk that has read the committee's page once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.comparing.committee import PAGE
from tests.comparing.desk import T0, Desk


@pytest.fixture
def desk() -> Desk:
    desk = Desk(now=T0 - timedelta(minutes=15))
    desk.read(*PAGE)
    return desk
