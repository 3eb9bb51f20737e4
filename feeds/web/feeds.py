"""The feeds: /diary.*, /releases.*, /e/{id}.{ics,json}. They never redirect, and answer old data when sources fail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from flask import Blueprint, Response, abort, request

from feeds.model import zones
from feeds.model.edition import Edition, Entry, Scheduled
from feeds.publishing import FORMATS, NEWS, publish, publish_changes
from feeds.publishing.objects import encoded, published_event
from feeds.store.contract import Store
from feeds.web import filters
from feeds.web.answers import Ready, answer, ready, ready_body
from feeds.web.health import checked, stale_header
from feeds.web.lists import Lists, What
from feeds.web.shelf import Shelf
from feeds.web.site import Site

MAX_AGE = 60  # seconds
LISTS: dict[What, tuple[tuple[str, ...], tuple[str, ...]]] = {  # list -> its formats, its parameters
    "diary": (tuple(FORMATS), filters.DIARY),
    "releases": (tuple(NEWS), filters.RELEASES),
}


def today(site: Site) -> date:
    """The site's day."""
    return zones.day_in(site.now(), site.zone)


def _links(address: str) -> tuple[str, ...]:
    return f'<{address}>; rel="canonical"', f'<{address}>; rel="self"'


def event_edition(store: Store, site: Site, found: tuple[Scheduled, Entry]) -> Edition:
    """A list of one event."""
    scheduled, entry = found
    return Edition(
        title=site.title,
        site=site.address,
        path=f"/e/{scheduled.id}",
        zone=site.zone,
        updated=scheduled.modified_at.replace(microsecond=0),
        entries=(entry,),
        events=(scheduled,),
        names=tuple((health.source, health.name) for health in store.health()),
    )


def make_feeds(store: Store, site: Site, lists: Lists) -> Blueprint:
    """The blueprint of all feeds."""
    plain_shelf, other_shelf = Shelf(store), Shelf(store)  # strangers' filters push no plain feed out
    pages = Blueprint("feeds", __name__)
    pulse: dict[datetime, str | None] = {}  # the header of the present second

    @pages.after_request
    def tell_staleness(response: Response) -> Response:
        second = site.now().replace(microsecond=0)
        if second not in pulse and response.status_code < 500:
            told = stale_header(checked(store.health(), second))
            pulse.clear()
            pulse[second] = told
        if (told := pulse.get(second)) is not None:
            response.headers["Daybook-Stale"] = told
        return response

    def make_list(what: What, form: str) -> Callable[[], Response]:
        allowed = LISTS[what][1]

        def serve() -> Response:
            wanted = filters.parse(request.args.items(multi=True), allowed)
            day = today(site) if wanted.get("days") or wanted.get("past") else None
            links = _links(f"{site.address}/{what}.{form}{wanted.query}")

            def make() -> Ready:
                edition = filters.apply(lists.get(what), wanted, day or today(site))
                if day is not None:  # what a window of days holds changes at midnight
                    midnight, _ = zones.instant(datetime(day.year, day.month, day.day), site.zone)
                    edition = replace(edition, updated=max(edition.updated, midnight))
                return ready(publish(edition, form, tuple(int(each) for each in wanted.get("alarms"))), links)

            shelf = other_shelf if wanted else plain_shelf
            made = shelf.get((what, form, wanted), make, day)
            return answer(made or abort(404), MAX_AGE, shared=True)

        return serve

    for what, (forms, _) in LISTS.items():
        for form in forms:
            pages.add_url_rule(f"/{what}.{form}", f"{what}_{form}", make_list(what, form))

    def make_changes(form: str) -> Callable[[], Response]:
        def serve() -> Response:
            wanted = filters.parse(request.args.items(multi=True), filters.CHANGES)
            here = f"{site.address}/changes.{form}{wanted.query}"

            def make() -> Ready:
                edition, revisions = filters.apply_changes(*lists.changes(), wanted, today(site))
                return ready(publish_changes(edition, revisions, form), _links(here))

            shelf = other_shelf if wanted else plain_shelf
            return answer(shelf.get(("changes", form, wanted), make) or abort(404), MAX_AGE, shared=True)

        return serve

    for form in NEWS:
        pages.add_url_rule(f"/changes.{form}", f"changes_{form}", make_changes(form))

    @pages.get("/e/<id>.ics")
    def event_ics(id: str) -> Response:
        filters.parse(request.args.items(multi=True), ())

        def make() -> Ready | None:
            found = store.event(id)
            return None if found is None else ready(publish(event_edition(store, site, found), "ics"))

        return answer(other_shelf.get(("event", "ics", id), make) or abort(404), MAX_AGE, shared=True)

    @pages.get("/e/<id>.json")
    def event_json(id: str) -> Response:
        filters.parse(request.args.items(multi=True), ())

        def make() -> Ready | None:
            found = store.event(id)
            if found is None:
                return None
            scheduled, entry = found
            body = encoded(published_event(scheduled, site.address, entry))
            newest = max(scheduled.modified_at, entry.revised_at)  # evidence counts in the release's text
            return ready_body(body, "application/json; charset=utf-8", newest)

        return answer(other_shelf.get(("event", "json", id), make) or abort(404), MAX_AGE, shared=True)

    return pages
