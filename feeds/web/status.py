"""/healthz: how each source is doing, for machines. 200 while pages can be served, 503 if asked strictly."""

from __future__ import annotations

from datetime import datetime

from flask import Blueprint, Response, g, request

from feeds.model.alarms import Reading
from feeds.model.errors import StoreError
from feeds.publishing.objects import encoded, stamp
from feeds.store.contract import Store
from feeds.web import filters
from feeds.web.health import Condition, Watched, checked, worst
from feeds.web.site import Site


def make_status(store: Store, site: Site, watched: Watched) -> Blueprint:
    """The blueprint of /healthz."""
    pages = Blueprint("status", __name__)

    @pages.get("/healthz")
    def healthz() -> Response:
        strict = filters.parse(request.args.items(multi=True), ("strict",)).get("strict") == ("1",)
        try:
            health = store.health()
            sources = checked(health, site.now())
            read = watched.readings(health)
            raised = watched.alarms(health, site.now())
        except StoreError as fault:
            g.store_failed = True  # for the metrics
            return _answer({"status": Condition.BROKEN.value, "sources": [], "error": str(fault)}, 503)
        status = worst(sources)
        told: dict[str, object] = {
            "status": status.value,
            "sources": [
                {
                    "id": source.health.source,
                    "last_try": _stamp(source.health.last_try),
                    "last_success": _stamp(source.health.last_success),
                    "last_change": _stamp(source.health.last_change),
                    "next_try": _stamp(source.health.next_try),
                    "failures": source.health.failures,
                    "error": source.health.error,
                }
                for source in sources
            ],
            "alarms": [{"source": alarm.source, "code": alarm.code.value, "said": alarm.said} for alarm in raised],
            "reading": {
                source.health.source: {
                    "condition": source.condition.value,
                    "error_kind": source.health.error_kind,
                    **_reading(read[source.health.source]),
                }
                for source in sources
            },
        }
        return _answer(told, 503 if strict and status is not Condition.OK else 200)

    return pages


def _answer(told: dict[str, object], code: int) -> Response:
    response = Response(encoded(told), code, content_type="application/json; charset=utf-8")
    response.headers["Cache-Control"] = "no-store"
    if code == 503:
        response.headers["Retry-After"] = "60"
    return response


def _reading(read: Reading) -> dict[str, object]:
    share = read.share
    return {
        "releases": read.releases,
        "usual_releases": read.usual,
        "texts": read.texts,
        "dates": read.dates,
        "dates_unclear": read.unclear,
        "share": None if share is None else round(share, 3),
        "longest_pause": None if read.longest_pause is None else round(read.longest_pause.total_seconds()),
    }


def _stamp(at: datetime | None) -> str | None:
    return stamp(at) if at is not None else None
