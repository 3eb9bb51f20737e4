"""One case of a corpus in, one answer out: the form in which reading is measured (`daybook parse --jsonl`)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from feeds.cutting.text import clean, clean_line
from feeds.model import wire, zones
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read


def answer(case: dict[str, Any]) -> dict[str, Any]:
    """Read one case: id, institution, zone, published (instant, date or null), title, body.

    Raises ValueError, with one sentence, where the case lacks what reading needs or its zone or date is not understood.
    """
    for key in ("id", "title", "body"):
        if not isinstance(case.get(key), str):
            raise ValueError(f"a case needs {key!r} as text; this one has {case.get(key)!r}")
    zone = case.get("zone") or "UTC"
    if not zones.is_zone(zone):
        raise ValueError(f"{zone!r} is not an IANA zone name; the nearest is {zones.nearest(zone)!r}")
    release = read(draft_of(case), Newsroom(name=str(case.get("institution") or ""), zone=zone))
    told = wire.release_object(release)
    return {key: told[key] for key in ("kind", "events", "deadlines", "doubts", "text")} | {"id": case["id"]}


def draft_of(case: dict[str, Any]) -> Draft:
    """The draft that a case holds, cleaned; raises ValueError for a date that is none."""
    published, day = _published(case.get("published"))
    return Draft(title=clean_line(case["title"]), body=clean(case["body"]), published=published, published_day=day)


def _published(written: Any) -> tuple[datetime | None, date | None]:
    if not written:
        return None, None
    try:
        if len(written) == 10:
            return None, date.fromisoformat(written)
        at = datetime.fromisoformat(written)
    except (TypeError, ValueError):
        raise ValueError(f"{written!r} is not an ISO 8601 date or instant") from None
    if at.tzinfo is None:
        return None, at.date()
    return at, None
