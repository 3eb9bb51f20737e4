"""/healthz: how each source is doing, for machines. 200 while pages can be served, 503 if asked strictly."""

from __future__ import annotations

from datetime import datetime

from flask import Blueprint, Response, request

from feeds.model.errors import StoreError
from feeds.publishing.objects import encoded, stamp
from feeds.store.contract import Store
from feeds.web import filters
from feeds.web.health import Condition, checked, worst
from feeds.web.site import Site


def make_status(store: Store, site: Site) -> Blueprint:
    """The blueprint of /healthz."""
    pages = Blueprint("status", __name__)

    @pages.get("/healthz")
    def healthz() -> Response:
        strict = filters.parse(request.args.items(multi=True), ("strict",)).get("strict") == ("1",)
        try:
            sources = checked(store.health(), site.now())
            store.version()
        except StoreError as fault:
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
        }
        return _answer(told, 503 if strict and status is not Condition.OK else 200)

    return pages


def _answer(told: dict[str, object], code: int) -> Response:
    response = Response(encoded(told), code, content_type="application/json; charset=utf-8")
    response.headers["Cache-Control"] = "no-store"
    if code == 503:
        response.headers["Retry-After"] = "60"
    return response


def _stamp(at: datetime | None) -> str | None:
    return stamp(at) if at is not None else None
