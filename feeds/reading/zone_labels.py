"""The abbreviations of zones that newsrooms write, their offsets, and the zones that carry them; names of clocks.

Refuses letters that no newsroom uses for a clock; what a zone calls itself in tzdata need not stand here.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from feeds.model import zones

# Abbreviation -> minutes east of UTC (None: whatever the zone has) and zones that carry it, the likeliest first.
# Those that tzdata itself writes (CET, EST, ...) are also found by asking the zone for its own names.
LABELS: dict[str, tuple[int | None, tuple[str, ...]]] = {
    "CET": (60, ("Europe/Brussels", "Europe/Paris", "Europe/Berlin")),
    "CEST": (120, ("Europe/Brussels", "Europe/Paris", "Europe/Berlin")),
    "MEZ": (60, ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich")),
    "MESZ": (120, ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich")),
    "HEC": (60, ("Europe/Paris", "Europe/Brussels")),
    "HNEC": (60, ("Europe/Paris", "Europe/Brussels")),
    "HAEC": (120, ("Europe/Paris", "Europe/Brussels")),
    "WET": (0, ("Europe/Lisbon",)),
    "WEST": (60, ("Europe/Lisbon",)),
    "EET": (120, ("Europe/Athens", "Europe/Helsinki", "Europe/Bucharest")),
    "EEST": (180, ("Europe/Athens", "Europe/Helsinki", "Europe/Bucharest")),
    "OEZ": (120, ("Europe/Athens",)),
    "OESZ": (180, ("Europe/Athens",)),
    "BST": (60, ("Europe/London",)),
    "IST": (330, ("Asia/Kolkata", "Asia/Colombo")),
    "MSK": (180, ("Europe/Moscow",)),
    "TRT": (180, ("Europe/Istanbul",)),
    "EST": (-300, ("America/New_York", "America/Toronto")),
    "EDT": (-240, ("America/New_York", "America/Toronto")),
    "ET": (None, ("America/New_York", "America/Toronto")),
    "HNE": (-300, ("America/Toronto", "America/New_York")),
    "HAE": (-240, ("America/Toronto", "America/New_York")),
    "HE": (None, ("America/Toronto", "America/New_York")),
    "CST": (-360, ("America/Chicago", "America/Winnipeg")),
    "CDT": (-300, ("America/Chicago", "America/Winnipeg")),
    "CT": (None, ("America/Chicago", "America/Winnipeg")),
    "MST": (-420, ("America/Denver", "America/Edmonton", "America/Phoenix")),
    "MDT": (-360, ("America/Denver", "America/Edmonton")),
    "MT": (None, ("America/Denver", "America/Edmonton")),
    "PST": (-480, ("America/Los_Angeles", "America/Vancouver")),
    "PDT": (-420, ("America/Los_Angeles", "America/Vancouver")),
    "PT": (None, ("America/Los_Angeles", "America/Vancouver")),
    "AKST": (-540, ("America/Anchorage",)),
    "AKDT": (-480, ("America/Anchorage",)),
    "HST": (-600, ("Pacific/Honolulu",)),
    "AST": (-240, ("America/Halifax", "America/Puerto_Rico")),
    "ADT": (-180, ("America/Halifax",)),
    "NST": (-210, ("America/St_Johns",)),
    "NDT": (-150, ("America/St_Johns",)),
    "BRT": (-180, ("America/Sao_Paulo",)),
    "ART": (-180, ("America/Argentina/Buenos_Aires",)),
    "GFT": (-180, ("America/Cayenne",)), "CLT": (-240, ("America/Santiago",)), "CLST": (-180, ("America/Santiago",)),
    "COT": (-300, ("America/Bogota",)), "UYT": (-180, ("America/Montevideo",)), "GYT": (-240, ("America/Guyana",)),
    "CVT": (-60, ("Atlantic/Cape_Verde",)), "MYT": (480, ("Asia/Kuala_Lumpur",)), "WITA": (480, ("Asia/Makassar",)),
    "MMT": (390, ("Asia/Yangon",)), "UZT": (300, ("Asia/Tashkent",)), "AFT": (270, ("Asia/Kabul",)),
    "IRST": (210, ("Asia/Tehran",)), "FJT": (720, ("Pacific/Fiji",)), "PGT": (600, ("Pacific/Port_Moresby",)),
    "AEST": (600, ("Australia/Sydney", "Australia/Brisbane", "Australia/Melbourne", "Australia/Hobart")),
    "AEDT": (660, ("Australia/Sydney", "Australia/Melbourne", "Australia/Hobart")),
    "AET": (None, ("Australia/Sydney", "Australia/Melbourne")),
    "ACST": (570, ("Australia/Adelaide", "Australia/Darwin")),
    "ACDT": (630, ("Australia/Adelaide",)),
    "AWST": (480, ("Australia/Perth",)),
    "NZST": (720, ("Pacific/Auckland",)),
    "NZDT": (780, ("Pacific/Auckland",)),
    "NZT": (None, ("Pacific/Auckland",)),
    "JST": (540, ("Asia/Tokyo",)),
    "KST": (540, ("Asia/Seoul",)),
    "HKT": (480, ("Asia/Hong_Kong",)),
    "SGT": (480, ("Asia/Singapore",)),
    "PHT": (480, ("Asia/Manila",)),
    "WIB": (420, ("Asia/Jakarta",)),
    "ICT": (420, ("Asia/Bangkok", "Asia/Ho_Chi_Minh")),
    "PKT": (300, ("Asia/Karachi",)),
    "NPT": (345, ("Asia/Kathmandu",)),
    "GST": (240, ("Asia/Dubai",)),
    "EAT": (180, ("Africa/Nairobi", "Africa/Addis_Ababa", "Africa/Kampala")),
    "CAT": (120, ("Africa/Maputo", "Africa/Harare", "Africa/Kigali", "Africa/Lusaka")),
    "WAT": (60, ("Africa/Lagos", "Africa/Kinshasa", "Africa/Luanda")),
    "SAST": (120, ("Africa/Johannesburg",)),
    "IDT": (180, ("Asia/Jerusalem",)),
    "AMT": (240, ("Asia/Yerevan",)),
    "GET": (240, ("Asia/Tbilisi",)),
    "AZT": (240, ("Asia/Baku",)),
}  # fmt: skip
OTHER_MEANINGS: dict[str, tuple[tuple[int, str], ...]] = {  # the same letters elsewhere: minutes, and the zones there
    "IST": ((60, "Europe/Dublin"), (120, "Asia/Jerusalem")),
    "BST": ((360, "Asia/Dhaka"),),
    "CST": ((480, "Asia/"), (-360, "America/")),
    "AST": ((180, "Asia/"),),
    "PST": ((480, "Asia/"), (300, "Asia/")),
    "EST": ((600, "Australia/"),),
    "MST": ((480, "Asia/"), (390, "Asia/")),
}  # read only where the place, or the newsroom, keeps that clock

_ZEIT = " zeit"  # behind an adjective, which has another ending behind an hour: "12 Uhr ostafrikanischer Zeit"
_SEASONS = tuple(datetime(2026, month, 1, tzinfo=UTC) for month in (1, 4, 7, 10))


@lru_cache(maxsize=8)
def clock_names(language: str) -> dict[str, str]:
    """Names of clocks in small letters, as CLDR gives them ("east africa time"), to a zone that keeps the clock.

    Only of clocks that all their zones keep alike: not "Atlantic Time", with summer time in Halifax and without it in
    Puerto Rico.
    """
    found: dict[str, str] = {}
    keepers = _keepers()
    for clock, told in Locale(language).meta_zones.items():
        if clock in keepers:
            found.update((name.lower().replace("’", "'"), keepers[clock]) for name in told.get("long", {}).values())
    found.update({f"{name[: -len(_ZEIT)]}r{_ZEIT}": zone for name, zone in found.items() if name.endswith(f"e{_ZEIT}")})
    return found


@lru_cache(maxsize=1)
def _keepers() -> dict[str, str]:
    """The clocks that all their zones keep alike, each with the zone that stands for them."""
    keep: dict[str, list[str]] = {}
    for zone, clock in get_global("meta_zones").items():
        if zones.is_zone(zone) and not zone.startswith("Antarctica/"):
            keep.setdefault(clock, []).append(zone)
    carriers = [zone for _, carrying in LABELS.values() for zone in carrying]
    return {
        clock: next((zone for zone in carriers if zone in kept), min(kept))
        for clock, kept in keep.items()
        if len(kept) == 1 or all(_alike(kept, day) for day in _SEASONS)
    }


def _alike(kept: list[str], day: datetime) -> bool:
    first = zones.offset(day, kept[0])
    return all(zones.offset(day, zone) == first for zone in kept)
