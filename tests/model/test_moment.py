"""Orders of days and moments, to the ends of the calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.model.moment import Moment, order_of


@pytest.mark.parametrize("day", [date.min, date(1, 1, 2), date(2025, 7, 16), date.max])
def test_every_day_there_is_has_its_place(day: date) -> None:
    at, kind = order_of(day)
    assert at.tzinfo is UTC
    assert kind == 0


@given(st.dates(max_value=date(9999, 12, 30)))
def test_days_stand_in_their_order(day: date) -> None:
    assert order_of(day) < order_of(day + timedelta(days=1))


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)))
def test_a_day_stands_before_its_moments(at: datetime) -> None:
    moment = Moment(at=at.replace(tzinfo=UTC, microsecond=0), zone="UTC")
    assert order_of(at.date()) < order_of(moment)
