"""pytz in its one file, held against zoneinfo, both from the pinned packages (a host's tables may be older)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from feeds.model import zones

HOURS = [
    datetime(year, month, 1, hour, tzinfo=UTC)
    for year in range(1990, 2038)
    for month in range(1, 13)
    for hour in (0, 13)
]


@pytest.mark.parametrize("name", sorted(zones.NAMES))
def test_instants_equal_zoneinfo_from_1990_to_2037(name: str) -> None:
    ruled = zones.ruled(name)
    for at in HOURS:
        assert zones.local(at, name).replace(tzinfo=None) == at.astimezone(ruled).replace(tzinfo=None)
        wall = at.replace(tzinfo=None)
        assert zones.instant(wall, name)[0] == wall.replace(tzinfo=ruled).astimezone(UTC)


@pytest.mark.parametrize(
    "name", ["Europe/Brussels", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tehran"]
)
def test_every_change_of_clocks_is_right_to_the_minute(name: str) -> None:
    ruled = zones.ruled(name)
    at = datetime(1990, 1, 1, tzinfo=UTC)
    while at.year < 2038:
        later = at + timedelta(days=1)
        if at.astimezone(ruled).utcoffset() != later.astimezone(ruled).utcoffset():
            for minutes in range(0, 24 * 60, 15):
                near = at + timedelta(minutes=minutes)
                assert zones.local(near, name).utcoffset() == near.astimezone(ruled).utcoffset()
                wall = near.astimezone(ruled).replace(tzinfo=None, fold=0)
                assert zones.instant(wall, name)[0] == wall.replace(tzinfo=ruled).astimezone(UTC)
        at = later


@pytest.mark.parametrize("name", ["Europe/Brussels", "America/New_York", "Australia/Sydney"])
def test_after_2037_the_rules_of_zoneinfo_hold(name: str) -> None:
    for month in range(1, 13):
        wall = datetime(2040, month, 15, 12)
        assert zones.instant(wall, name)[0] == wall.replace(tzinfo=zones.ruled(name)).astimezone(UTC)
        at = wall.replace(tzinfo=UTC)
        assert zones.local(at, name).utcoffset() == at.astimezone(zones.ruled(name)).utcoffset()


def test_a_skipped_hour_takes_the_offset_before_it() -> None:
    assert zones.instant(datetime(2031, 3, 30, 2, 30), "Europe/Brussels") == (
        datetime(2031, 3, 30, 1, 30, tzinfo=UTC),
        "gap",
    )


def test_an_hour_that_comes_twice_is_its_first() -> None:
    assert zones.instant(datetime(2031, 10, 26, 2, 30), "Europe/Brussels") == (
        datetime(2031, 10, 26, 0, 30, tzinfo=UTC),
        "fold",
    )


def test_gap_and_fold_are_told_after_2037_too() -> None:
    assert zones.instant(datetime(2041, 3, 31, 2, 30), "Europe/Brussels")[1] == "gap"
    assert zones.instant(datetime(2041, 10, 27, 2, 30), "Europe/Brussels")[1] == "fold"


def test_the_nearest_name_mends_a_typing_error() -> None:
    assert zones.nearest("Europe/Brusels") == "Europe/Brussels"
    assert zones.nearest("qqqq") is None


def test_a_country_leads_to_its_zones() -> None:
    assert zones.country_zones("hr") == ("Europe/Zagreb",)
    assert zones.country_zones("US")[0] == "America/New_York"
    assert zones.country_zones("zz") == ()
