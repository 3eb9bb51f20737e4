"""The pages: /, /releases, /e/{id}/{slug}, /r/{id}/{slug}. The same for everyone, whole without scripts, no cookies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from flask import Blueprint, Response, abort, redirect, render_template, request

from feeds.model import zones
from feeds.model.edition import Edition, Entry, Presence, Scheduled
from feeds.model.release import Kind
from feeds.publishing import NEWS
from feeds.publishing.addresses import event_path, release_path
from feeds.publishing.text import address
from feeds.publishing.wording import day_text, deadline_text, layers, person_text, stream_text, when_text
from feeds.store.contract import Store
from feeds.web import filters, sheets
from feeds.web.answers import Ready, answer, ready_body
from feeds.web.assets import Assets
from feeds.web.cards import card, city
from feeds.web.feeds import LISTS
from feeds.web.filters import Filter
from feeds.web.front import RELEASES, fresh_text, front, releases_line, source_lines, source_rows
from feeds.web.health import Condition, Watched, checked, worst
from feeds.web.lists import Lists
from feeds.web.marks import paragraphs
from feeds.web.shelf import Shelf
from feeds.web.site import Site
from feeds.web.subscribing import calendars, choices, of_changes

HTML = "text/html; charset=utf-8"
MAX_AGE = 60  # seconds
CHANGES = 100  # on the page
PREVIEW = 5  # events shown under a choice
TOWNS = (
    *("Europe/Brussels", "Europe/London", "Europe/Kyiv", "America/New_York", "America/Los_Angeles"),
    *("Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney", "UTC"),
)
TYPES = {
    "ics": "text/calendar",
    "atom": "application/atom+xml",
    "rss": "application/rss+xml",
    "json": "application/feed+json",
}
ALTERNATES = (
    *((form, TYPES[form], what) for what, (forms, _) in LISTS.items() for form in forms),
    *((form, TYPES[form], "changes") for form in NEWS),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseLine:
    """A release in a list."""

    path: str
    title: str
    language: str
    source: str
    said: str
    events: int


def frame(site: Site, assets: Assets, here: str) -> dict[str, Any]:
    """What every page prints, errors too."""
    return {
        "site": site,
        "static": {name: f"{site.prefix}/static/{hashed}" for name, hashed in assets.names.items()},
        "here": here,
        "now_iso": zones.local(site.now(), site.zone).replace(microsecond=0).isoformat(),
    }


def make_pages(store: Store, site: Site, lists: Lists, watched: Watched, assets: Assets) -> Blueprint:
    """The blueprint of all pages."""
    pages = Blueprint("pages", __name__)
    shelf = Shelf(store)

    def serve(key: tuple[object, ...], build: Any, visitor: str | None) -> Response:
        """Render with what is true this minute; `build` gives template, address and values, None for nothing."""
        now = site.now()
        sources = checked(store.health(), now)
        stamp = (now.replace(second=0, microsecond=0), tuple(source.health.last_success for source in sources))

        def make() -> Ready | None:
            built = build()
            if built is None:
                return None
            template, here, values = built
            there = zones.local(now, site.zone)
            towns = dict.fromkeys((site.zone, *TOWNS, *([visitor] if visitor else ())))
            values = {
                **frame(site, assets, here),
                "visitor": visitor,
                "zones": [(zone, city(zone)) for zone in towns],
                "chosen": visitor or site.zone,
                "fresh": fresh_text(sources, now),
                "bad": worst(sources) is not Condition.OK,
                "sources": source_lines(sources, now, site.zone),
                "as_known": f"{day_text(there.date())} at {there:%H:%M} {there.tzname()}",
                "kept": (),
                "alternates": ALTERNATES,
                **values,
            }
            return ready_body(render_template(template, **values).encode("utf-8", "replace"), HTML, now)

        return answer(shelf.get((*key, visitor), make, stamp) or abort(404), MAX_AGE)

    def asked(allowed: tuple[str, ...]) -> tuple[Filter, str | None]:
        """The filter and the visitor's zone."""
        wanted = filters.parse(request.args.items(multi=True), (*allowed, "tz"))
        visitor = next(iter(wanted.get("tz")), None)
        return Filter(terms=tuple(term for term in wanted.terms if term[0] != "tz")), visitor

    @pages.get("/")
    def diary() -> Response:
        wanted, visitor = asked(filters.DIARY)

        def build() -> Any:
            now = site.now()
            today = zones.day_in(now, site.zone)
            whole = lists.get("diary")
            edition = filters.apply(whole, wanted, today)
            names = dict(edition.names)
            values = {
                "page": front(edition, now, visitor),
                "today_text": day_text(today),
                "wanted": wanted,
                "wanted_text": filters.named(wanted, names),
                "chips": _chips(site, whole, wanted, visitor),
                "calendars": calendars(site, wanted)[:3],
                "kept": [(name, ",".join(terms)) for name, terms in wanted.terms],
                "releases": _lines(lists.get("releases").entries[:RELEASES], names, site, {}),
            }
            return "front.html", "/", values

        return serve(("front", wanted), build, visitor)

    @pages.get("/releases")
    def releases() -> Response:
        wanted, visitor = asked(filters.RELEASES)

        def build() -> Any:
            edition = filters.apply(lists.get("releases"), wanted, zones.day_in(site.now(), site.zone))
            names = dict(edition.names)
            counts: dict[str, int] = {}
            for scheduled in edition.events:
                counts[scheduled.release] = counts.get(scheduled.release, 0) + 1
            values = {
                "wanted": wanted,
                "wanted_text": filters.named(wanted, names),
                "kept": [(name, ",".join(terms)) for name, terms in wanted.terms],
                "releases": _lines(edition.entries, names, site, counts),
            }
            return "releases.html", "/releases", values

        return serve(("releases", wanted), build, visitor)

    @pages.get("/changes")
    def changes() -> Response:
        wanted, visitor = asked(filters.CHANGES)

        def build() -> Any:
            today = zones.day_in(site.now(), site.zone)
            edition, revisions = filters.apply_changes(*lists.changes(), wanted, today)
            values = {
                "wanted": wanted,
                "wanted_text": filters.named(wanted, dict(edition.names)),
                "kept": [(name, ",".join(terms)) for name, terms in wanted.terms],
                "changes": [sheets.news(revision, site.zone) for revision in revisions[:CHANGES]],
                "site_city": city(site.zone),
            }
            return "changes.html", "/changes", values

        return serve(("changes", wanted), build, visitor)

    @pages.get("/subscribe")
    def subscribe() -> Response:
        wanted, visitor = asked(filters.DIARY)

        def build() -> Any:
            now = site.now()
            whole = lists.get("diary")
            kept = filters.apply(whole, wanted, zones.day_in(now, site.zone))
            names = dict(whole.names)
            shown = front(kept, now, visitor)
            coming = [each for day in shown.days for each in day.cards] + list(shown.later)
            values = {
                "wanted": wanted,
                "wanted_text": filters.named(wanted, names),
                "choices": choices(whole, wanted),
                "calendars": calendars(site, wanted),
                "changes_query": of_changes(wanted).query,
                "coming": coming[:PREVIEW],
                "count": len(kept.events),
                "kept": [(name, ",".join(terms)) for name, terms in wanted.terms],
            }
            return "subscribe.html", "/subscribe", values

        return serve(("subscribe", wanted), build, visitor)

    @pages.get("/sources")
    def sources() -> Response:
        _, visitor = asked(())

        def build() -> Any:
            now = site.now()
            diary = lists.get("diary")
            health = store.health()
            raised, read = watched.alarms(health, now), watched.readings(health)
            rows = source_rows(checked(health, now), diary, lists.get("releases"), raised, read, now)
            return "sources.html", "/sources", {"rows": rows}

        return serve(("sources",), build, visitor)

    @pages.get("/e/<id>")
    @pages.get("/e/<id>/<words>")
    def event(id: str, words: str = "") -> Response:
        _, visitor = asked(())
        found = store.event(id)
        if found is None:
            abort(404)
        scheduled, entry = found
        here = event_path(scheduled)
        if here != f"/e/{id}/{words}":
            return _moved(site, here, visitor)
        return serve(("event", id), lambda: ("event.html", here, _event_values(scheduled, entry, visitor)), visitor)

    def _event_values(scheduled: Scheduled, entry: Entry, visitor: str | None) -> dict[str, Any]:
        now = site.now()
        source = _names(store).get(scheduled.source, scheduled.source)
        told_in = None if scheduled.killed else entry
        shown = card(scheduled, told_in, source, now, site.zone, visitor)
        release = entry.release
        people = tuple(person_text(person) for person in scheduled.event.who)
        kin = store.entry(entry.id)
        if scheduled.killed:  # withdrawn by the operator: nothing of the text is shown with it
            release = replace(release, text="", contact=None, deadlines=(), doubts=(), link=None)
        return {
            "card": shown,
            "killed": scheduled.killed,
            "layers": layers(scheduled),
            "brief": sheets.brief(scheduled),
            "told": (stream_text(scheduled.event),),
            "linked": sheets.linked(scheduled, replace(entry, release=release), site.address),
            "withdrawn": sheets.withdrawn(scheduled, site.zone),
            "people": people,
            "deadlines": [deadline_text(deadline) for deadline in release.deadlines],
            "afterwards": scheduled.event.afterwards,
            "contact": release.contact,
            "doubts": [doubt.said for doubt in (*scheduled.event.doubts, *release.doubts)],
            "paragraphs": paragraphs(
                release.text, [scheduled.event.evidence, *(d.evidence for d in release.deadlines)]
            ),
            "language": release.language,
            "release_path": release_path(entry),
            "via": address(release.link),
            "told_by": next(iter(_links((scheduled.told_by,) if scheduled.told_by else ())), None),
            "history": sheets.history(scheduled, site.zone),
            "site_city": city(site.zone),
            "plain": sheets.plain(shown, scheduled, people, site.address),
            "siblings": [
                {"path": event_path(other), "title": other.event.title, "said": sheets.brief(other)}
                for other in (kin[1] if kin else ())
                if other.id != scheduled.id
            ],
        }

    @pages.get("/r/<id>")
    @pages.get("/r/<id>/<words>")
    def release(id: str, words: str = "") -> Response:
        _, visitor = asked(())
        found = store.entry(id)
        if found is None:
            abort(404)
        entry, events = found
        here = release_path(entry)
        if here != f"/r/{id}/{words}":
            return _moved(site, here, visitor)
        return serve(("release", id), lambda: ("release.html", here, _release_values(entry, events, visitor)), visitor)

    def _release_values(entry: Entry, events: Sequence[Scheduled], visitor: str | None) -> dict[str, Any]:
        text = entry.release
        source = _names(store).get(entry.source, entry.source)
        evidence = [item.event.evidence for item in events] + [each.evidence for each in text.deadlines]
        missing = entry.missing_since if entry.presence is Presence.WITHDRAWN else None
        return {
            "title": text.title,
            "source": source,
            "said": releases_line(entry, site.zone),
            "advisory": text.kind is Kind.ADVISORY,
            "reference": text.reference,
            "embargo": when_text(text.embargo) if text.embargo else None,
            "language": text.language,
            "missing": day_text(zones.day_in(missing, site.zone)) if missing else None,
            "cards": [card(item, entry, source, site.now(), site.zone, visitor) for item in events],
            "deadlines": [deadline_text(deadline) for deadline in text.deadlines],
            "doubts": [doubt.said for doubt in text.doubts],
            "paragraphs": paragraphs(text.text, evidence),
            "via": address(text.link),
            "related": _links(entry.related),
        }

    def _links(ids: Sequence[str]) -> list[tuple[str, str]]:
        """Address and title of other releases."""
        found = [store.entry(id) for id in ids]
        return [(release_path(each[0]), each[0].release.title) for each in found if each is not None]

    return pages


def _moved(site: Site, here: str, visitor: str | None) -> Response:
    """To the address with the right words; relative to our host, so that no request can send it elsewhere."""
    response = redirect(site.prefix + here + (f"?tz={quote(visitor, safe='/')}" if visitor else ""), 301)
    response.headers["Cache-Control"] = "public, max-age=300"  # the words change with the title
    return response  # type: ignore[return-value]  # Flask's redirect gives its parent's type


def _names(store: Store) -> dict[str, str]:
    return {health.source: health.name for health in store.health()}


def _lines(entries: Sequence[Entry], names: dict[str, str], site: Site, counts: dict[str, int]) -> list[ReleaseLine]:
    return [
        ReleaseLine(
            path=release_path(entry),
            title=entry.release.title,
            language=entry.release.language,
            source=names.get(entry.source, entry.source),
            said=releases_line(entry, site.zone),
            events=counts.get(entry.id, 0),
        )
        for entry in entries
    ]


def _chips(site: Site, edition: Edition, wanted: Filter, visitor: str | None) -> list[tuple[str, str, bool]]:
    """Links to the common filters: (address, name, whether it is the one in force)."""
    found = [("", "Everything"), ("?streamed=1", "Streamed live"), ("?access=accredited,open", "Media may attend")]
    if len(edition.names) > 1:
        found += [(f"?from={quote(source, safe='')}", name) for source, name in edition.names]
    zone = f"tz={quote(visitor, safe='/')}" if visitor else ""
    return [
        (f"{site.prefix}/{query}" + (("&" if query else "?") + zone if zone else ""), name, query == wanted.query)
        for query, name in found
    ]
