"""The bundled digest of an invented institution, laid around the day of the first run so that something is on.

Written once and then left alone: from there on it is a source like any other, to be edited and watched.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from importlib.resources import files
from pathlib import Path
from string import Template

from feeds.model import zones
from feeds.model.errors import ConfigError

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905 - to read
)
HOME = "Europe/Brussels"


def lay(path: Path, now: datetime) -> bool:
    """Write the digest to `path` unless something is there. True where it was written. Raises ConfigError.

    now: aware; the dates are laid around it.
    """
    if path.exists():
        return False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text(now), encoding="utf-8")
    except OSError as error:
        why = error.strerror or error
        said = f"{path}: the sample digest cannot be written: {why}. Start Daybook in a folder of yours."
        raise ConfigError((said,)) from error
    return True


def text(now: datetime) -> str:
    """The digest as of `now` (aware): one thing on, one within two hours, the rest over the coming weeks."""
    here = zones.local(now, HOME).replace(second=0, microsecond=0, tzinfo=None)
    today = here.date()
    on = _down(here - timedelta(minutes=10), 15)
    soon = _down(here + timedelta(minutes=100), 30)
    visit = _weekday(today + timedelta(days=2))
    press, far = _weekday(today + timedelta(days=5)), _weekday(today + timedelta(days=7))
    deadline = press - timedelta(days=1)
    plenary = today + timedelta(days=60)
    past = today - timedelta(days=1)
    told = {
        **_slot("on", on, HOME),
        **_slot("next", soon, HOME),
        "closed_date": _day(_weekday(today + timedelta(days=1))),
        "visit_range": _range(visit, visit + timedelta(days=1)),
        **_slot("row", _at(visit + timedelta(days=1), 13), "Europe/Helsinki"),
        **_slot("press", _at(press, 11), HOME),
        "deadline_date": _day(deadline),
        "deadline_label": _label(_at(deadline, 18), HOME),
        **_slot("far", _at(far, 10), "America/New_York"),
        "past_date": _day(past),
        "plenary_range": _range(plenary, plenary + timedelta(days=2)),
        "earlier_date": _short(past),
    }
    return Template((files("scheduler") / "sample-digest.txt").read_text(encoding="utf-8")).substitute(told)


def _down(at: datetime, minutes: int) -> datetime:
    return at - timedelta(minutes=at.minute % minutes)


def _weekday(day: date) -> date:
    """That day, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def _at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour)  # a wall clock; its zone stands beside it


def _label(wall: datetime, zone: str) -> str:
    return zones.local(zones.instant(wall, zone)[0], zone).strftime("%Z")


def _slot(name: str, wall: datetime, zone: str) -> dict[str, str]:
    shown = f"{wall:%H:%M}"
    return {f"{name}_date": _day(wall.date()), f"{name}_start": shown, f"{name}_label": _label(wall, zone)}


def _day(day: date) -> str:
    return f"{_DAYS[day.weekday()]}, {_short(day)}"


def _short(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _range(first: date, last: date) -> str:
    start = str(first.day) if first.month == last.month else f"{first.day} {_MONTHS[first.month - 1]}"
    if first.year != last.year:
        start = _short(first)
    return f"{start} to {_short(last)}"
