"""Hand-made editions for the tests of publishing: the advisories of a made-up council."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import NAMESPACE_DNS, uuid5

from feeds.model.edition import Edition, Entry, FieldChange, Scheduled
from feeds.model.event import Access, Deadline, Doubt, Event, Person, Span, Status, Stream
from feeds.model.moment import Moment
from feeds.model.names import short
from feeds.model.release import Kind, Release

SEEN = datetime(2025, 7, 10, 14, 50, tzinfo=UTC)
LATER = datetime(2025, 7, 11, 15, 20, tzinfo=UTC)
SITE = "https://daybook.example"


def moment(text: str, zone: str = "Europe/Brussels", label: str | None = "CEST") -> Moment:
    """A moment from RFC 3339."""
    return Moment(at=datetime.fromisoformat(text).astimezone(UTC), zone=zone, label=label)


def uid(word: str) -> str:
    """A UUID for a word."""
    return str(uuid5(NAMESPACE_DNS, word))


def sid(word: str) -> str:
    """The short id of that UUID."""
    return short(uid(word))


def entry(
    id: str = "h6q2wsab", title: str = "Secretary General to open the harbour", body: str | None = None, **more: object
) -> Entry:
    """A release with a body of two paragraphs."""
    told = (
        body
        if body is not None
        else "On Wednesday the Secretary General opens the harbour.\n\n14:30 (CEST) Ceremony & remarks <live>"
    )
    text = f"{title}\n\n{told}"
    release = Release(title=title, text=text, kind=Kind.ADVISORY, dated=date(2025, 7, 16), language="en")
    fields = {name: more.pop(name) for name in list(more) if name in Release.__dataclass_fields__}
    made = Entry(
        id=sid(id),
        uid=uid(id),
        source="council",
        release=replace(release, **fields),
        digest="0" * 64,
        anchor=date(2025, 7, 10),
        first_seen=SEEN,
        revised_at=SEEN,
    )
    return replace(made, **more)


def scheduled(id: str = "7k2m9q4d", release: str = "h6q2wsab", **more: object) -> Scheduled:
    """An event of 16 July 2025, 14:30 in Brussels, streamed, unless told otherwise."""
    event = Event(
        title="Ceremony at the harbour: Țoiu, Radmila; others",
        start=moment("2025-07-16T14:30:00+02:00"),
        end=None,
        zone="Europe/Brussels",
        location="Harbour house, Ostend",
        stream=Stream(name="council's portal"),
        written="14:30 (CEST)",
    )
    fields = {name: more.pop(name) for name in list(more) if name in Event.__dataclass_fields__}
    made = Scheduled(
        id=sid(id),
        uid=uid(id),
        release=sid(release),
        source="council",
        event=replace(event, **fields),
        sequence=0,
        created_at=SEEN,
        modified_at=SEEN,
    )
    return replace(made, **more)


def edition(*events: Scheduled, entries: tuple[Entry, ...] | None = None, **more: object) -> Edition:
    """A diary of these events."""
    made = Edition(
        title="Daybook",
        site=SITE,
        path="/diary",
        zone="Europe/Brussels",
        updated=LATER,
        entries=(entry(),) if entries is None else entries,
        events=events,
        names=(("council", "Council newsroom"),),
    )
    return replace(made, **more)


def rich_edition() -> Edition:
    """One of each kind of thing."""
    advisory = entry(
        link="https://council.example/advisory/7",
        published=datetime(2025, 7, 9, 8, 0, tzinfo=UTC),
        deadlines=(
            Deadline(at=moment("2025-07-15T17:00:00+02:00"), what="registration"),
            Deadline(at=date(2025, 7, 14), what="written questions"),
        ),
    )
    other = entry("m4k7ztab", "Report of the harbour board", "Nothing to see.\n\nMore of it.")
    return edition(
        scheduled(
            sequence=1,
            modified_at=LATER,
            stream=Stream(name="council's portal", url="https://stream.example/live?a=1&b=2"),
            changes=(
                FieldChange(at=LATER, field="start", was="2025-07-16T14:00:00+02:00", now="2025-07-16T14:30:00+02:00"),
            ),
            who=(Person(name="Radmila Shekerinska", role="Deputy Secretary General"), Person(name="Ada Ö.")),
            evidence=(("start", Span(95, 107)),),
        ),
        scheduled(
            "2aaaaaaa",
            title="Visit",
            start=date(2025, 7, 11),
            end=date(2025, 7, 13),
            location=None,
            stream=None,
            written="",
        ),
        scheduled(
            "3aaaaaaa",
            title="Meeting behind doors",
            start=date(2025, 7, 14),
            access=Access.NONE,
            stream=None,
            afterwards=("photos",),
        ),
        scheduled(
            "4aaaaaaa",
            title="Press conference",
            start=moment("2025-07-17T10:00:00-04:00", "America/New_York", "EDT"),
            end=moment("2025-07-17T11:30:00-04:00", "America/New_York", "EDT"),
            access=Access.ACCREDITED,
        ),
        scheduled("5aaaaaaa", title="Dinner", status=Status.CANCELLED, start=moment("2025-07-18T20:00:00+02:00")),
        scheduled("6aaaaaaa", title="Walk", status=Status.POSTPONED, start=moment("2025-07-19T09:00:00+02:00")),
        scheduled(
            "8aaaaaaa",
            title="Plenary",
            status=Status.TENTATIVE,
            announced=True,
            release="m4k7ztab",
            stream=None,
            start=date(2026, 1, 26),
            end=date(2026, 1, 30),
            qualifier="around",
            doubts=(Doubt(code="year-assumed", said="The year is not stated."),),
        ),
        entries=(advisory, other),
    )
