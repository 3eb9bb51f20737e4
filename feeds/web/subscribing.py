"""The subscribe page as values: what may be chosen, and the addresses that follow from a choice.

Link forms of Google and Outlook are theirs and undocumented; the plain https address is always shown beside them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from feeds.model.edition import Edition
from feeds.publishing.addresses import slug
from feeds.web import filters
from feeds.web.filters import Filter
from feeds.web.site import Site

MOST = 60  # people or places to choose from


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of a filter."""

    value: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the form offers, with what is chosen."""

    sources: tuple[Choice, ...]
    people: tuple[Choice, ...]
    places: tuple[Choice, ...]
    streamed: bool
    open: bool  # media may attend
    cancelled: str  # of filters.CANCELLED
    alarm: str  # minutes before, as in the address; empty for none


MAY_ATTEND = ("accredited", "open")


def choices(edition: Edition, wanted: Filter) -> Choices:
    """The form over a whole diary."""
    people = {slug(person.name): person.name for item in edition.events for person in item.event.who}
    places = {slug(item.event.city): item.event.city for item in edition.events if item.event.city}
    return Choices(
        sources=_choices(edition.names, wanted.get("from")),
        people=_choices(sorted(people.items(), key=lambda each: each[1])[:MOST], wanted.get("who")),
        places=_choices(sorted(places.items(), key=lambda each: each[1])[:MOST], wanted.get("where")),
        streamed=wanted.get("streamed") == ("1",),
        open=wanted.get("access") == MAY_ATTEND,
        cancelled=next(iter(wanted.get("cancelled")), "mark"),
        alarm=",".join(wanted.get("alarms")),
    )


def _choices(offered: Iterable[tuple[str, str]], chosen: tuple[str, ...]) -> tuple[Choice, ...]:
    found = dict(offered)
    found |= {value: value for value in chosen if value not in found}
    return tuple(Choice(value=value, name=name, chosen=value in chosen) for value, name in found.items())


def calendars(site: Site, wanted: Filter) -> list[tuple[str, str]]:
    """One-tap subscriptions, (address, name); Google hides cancelled entries, so it gets them with the word in the
    title only."""
    shown = wanted
    if not wanted.get("cancelled"):
        shown = Filter(terms=tuple(sorted({**dict(wanted.terms), "cancelled": ("show",)}.items())))
    google = quote(f"webcal://{site.host}/diary.ics{shown.query}", safe="")
    plain = quote(f"{site.address}/diary.ics{wanted.query}", safe="")
    name = quote(site.title, safe="")
    return [
        (f"https://calendar.google.com/calendar/r?cid={google}", "Google"),
        (f"webcal://{site.host}/diary.ics{wanted.query}", "Apple"),
        (f"https://outlook.live.com/calendar/0/addfromweb?url={plain}&name={name}", "Outlook.com"),
        (f"https://outlook.office.com/calendar/0/addfromweb?url={plain}&name={name}", "Microsoft 365"),
    ]


def of_changes(wanted: Filter) -> Filter:
    """As much of a filter as the feeds of changes know."""
    return Filter(terms=tuple(term for term in wanted.terms if term[0] in filters.CHANGES))
