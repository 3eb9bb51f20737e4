"""Calendars as their readers see them: lines, times, states, and that nothing can be smuggled in."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from icalendar import Calendar

from feeds.model import zones
from feeds.model.edition import Edition, Presence
from feeds.model.event import Status, Stream
from feeds.model.moment import When
from feeds.publishing import publish
from tests.publishing.examples import LATER, SEEN, edition, entry, moment, rich_edition, scheduled

NASTY = ["\r\n", "\n", "\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\x00", "\x1b", "\x7f", "\ud800", "\ufffe"]


def read(made: Edition) -> Calendar:
    """Parsed back, without one complaint."""
    body = publish(made, "ics").body
    calendar = Calendar.from_ical(body)
    for component in calendar.walk():
        assert component.errors == []
    return calendar


def only(made: Edition):  # icalendar's Event
    (event,) = read(made).walk("VEVENT")
    return event


def test_lines_end_in_crlf_and_fold_at_75_octets_between_characters() -> None:
    title = "Țoiu, über Łódź: " * 30
    body = publish(edition(scheduled(title=title[:280], location="Žižkov " * 20)), "ics").body
    assert body.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in body.replace(b"\r\n", b"") and b"\r" not in body.replace(b"\r\n", b"")
    for each in body.split(b"\r\n"):
        assert len(each) <= 75
        each.decode()


def test_every_start_and_end_by_the_files_own_vtimezone_is_the_instant() -> None:
    made = rich_edition()
    calendar = read(made)
    timezones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
    starts = {item.uid: item.event.start for item in made.events}
    seen = 0
    for event in calendar.walk("VEVENT"):
        start = starts[str(event["UID"])]
        if isinstance(start, date):
            continue
        zone = event["DTSTART"].params["TZID"]
        assert event["DTSTART"].dt.replace(tzinfo=timezones[zone]).astimezone(UTC) == start.at
        assert event["DTSTART"].dt.replace(tzinfo=zones.ruled(zone)).astimezone(UTC) == start.at
        seen += 1
    assert seen == 4
    assert set(timezones) == {"Europe/Brussels", "America/New_York"}


def test_an_end_that_is_not_stated_is_shown_as_an_hour_and_said() -> None:
    event = only(edition(scheduled()))
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(hours=1)
    assert "End not stated, shown as 1 hour" in event["DESCRIPTION"].split("\n")


def test_an_end_before_the_start_counts_as_not_stated() -> None:
    event = only(edition(scheduled(end=moment("2025-07-16T13:00:00+02:00"))))
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(hours=1)


def test_whole_days_end_the_day_after_the_last() -> None:
    event = only(edition(scheduled(start=date(2025, 7, 11), end=date(2025, 7, 13))))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2025, 7, 11), date(2025, 7, 13))
    event = only(edition(scheduled(start=date(2025, 7, 11), end=None)))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2025, 7, 11), date(2025, 7, 12))
    assert event["DTSTART"].params["VALUE"] == "DATE"


def test_the_second_of_a_repeated_hour_is_written_in_utc() -> None:
    event = only(edition(scheduled(start=moment("2025-10-26T02:30:00+01:00", label="CET"))))
    assert event["DTSTART"].to_ical() == b"20251026T013000Z"
    assert "TZID" not in event["DTSTART"].params
    first = only(edition(scheduled(start=moment("2025-10-26T02:30:00+02:00"), end=moment("2025-10-26T02:40:00+02:00"))))
    assert first["DTSTART"].params["TZID"] == "Europe/Brussels"


@pytest.mark.parametrize(
    ("status", "written", "prefix"),
    [
        (Status.CONFIRMED, "CONFIRMED", ""),
        (Status.TENTATIVE, "TENTATIVE", "TBC: "),
        (Status.CANCELLED, "CANCELLED", "CANCELLED: "),
        (Status.POSTPONED, "CANCELLED", "POSTPONED: "),
    ],
)
def test_status_is_one_of_three_and_ours_beside_it(status: Status, written: str, prefix: str) -> None:
    event = only(edition(scheduled(status=status, title="Dinner")))
    assert (event["STATUS"], event["SUMMARY"]) == (written, prefix + "Dinner")
    assert event["X-DAYBOOK-STATUS"] == status.value.upper()


def test_what_was_withdrawn_is_tentative_and_says_since_when() -> None:
    event = only(edition(scheduled(presence=Presence.WITHDRAWN, missing_since=LATER, sequence=1, modified_at=LATER)))
    assert event["STATUS"] == "TENTATIVE"
    assert "No longer on the newsroom's page since Friday 11 July 2025" in event["DESCRIPTION"].split("\n")
    pending = only(edition(scheduled(presence=Presence.MISSING, missing_since=LATER)))
    assert pending.to_ical() == only(edition(scheduled())).to_ical()


def test_stamps_are_revisions_and_never_now() -> None:
    event = only(edition(scheduled(sequence=3, modified_at=LATER)))
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == LATER
    assert (event["CREATED"].dt, event["SEQUENCE"]) == (SEEN, 3)


def test_the_stream_comes_first_and_as_conference_only_with_an_address() -> None:
    named = only(edition(scheduled()))
    assert named["DESCRIPTION"].split("\n")[0] == "Streamed live: council's portal"
    assert "CONFERENCE" not in named
    made = only(edition(scheduled(stream=Stream(name="portal", url="https://s.example/a?b=1,2;c"))))
    assert made["DESCRIPTION"].split("\n")[0] == "Streamed live: portal https://s.example/a?b=1,2;c"
    assert made["CONFERENCE"] == "https://s.example/a?b=1,2;c"
    assert made["CONFERENCE"].params["FEATURE"] == ["VIDEO", "FEED"]
    evil = only(edition(scheduled(stream=Stream(name=None, url="javascript:alert(1)"))))
    assert "CONFERENCE" not in evil
    assert "javascript" not in evil.to_ical().decode()


def test_location_only_if_stated_and_page_address_in_url_and_description() -> None:
    event = only(edition(scheduled(location=None)))
    assert "LOCATION" not in event
    assert event["DESCRIPTION"].split("\n")[-1] == event["URL"]
    assert event["URL"].startswith("https://daybook.example/e/")


def test_an_empty_calendar_still_has_a_component() -> None:
    calendar = read(edition(entries=()))
    assert [component.name for component in calendar.subcomponents] == ["VTIMEZONE"]


def test_the_calendar_says_its_name_and_when_to_ask_again() -> None:
    body = publish(edition(title="Daybook: NATO, streamed"), "ics").body.replace(b"\r\n ", b"")
    for wanted in (
        b"NAME:Daybook: NATO\\, streamed\r\n",
        b"X-WR-CALNAME:Daybook: NATO\\, streamed\r\n",
        b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n",
        b"X-PUBLISHED-TTL:PT1H\r\n",
    ):
        assert wanted in body
    assert b"METHOD:" not in body and b"VALARM" not in body


def test_a_change_of_one_event_touches_no_other_events_bytes() -> None:
    one, two = scheduled("1aaaaaaa"), scheduled("2aaaaaaa", start=moment("2025-07-17T10:00:00+02:00"))
    moved = replace(
        one, event=replace(one.event, start=moment("2025-07-16T15:00:00+02:00")), sequence=1, modified_at=LATER
    )
    before, after = (publish(edition(first, two), "ics").body for first in (one, moved))
    pieces = [re.findall(rb"BEGIN:VEVENT.*?END:VEVENT", body, re.S) for body in (before, after)]
    assert pieces[0][0] != pieces[1][0]
    assert pieces[0][1] == pieces[1][1]
    edited = entry(body="Other words.\n\nSame facts.")
    assert publish(edition(one, two, entries=(edited,)), "ics").body == before


@pytest.mark.parametrize("evil", NASTY, ids=[f"U+{ord(each[0]):04X}" for each in NASTY])
def test_no_character_smuggles_a_line(evil: str) -> None:
    attack = f"Harbour{evil}END:VEVENT{evil}BEGIN:VEVENT{evil}ATTENDEE:mailto:x@evil.example"
    made = edition(
        scheduled(
            title=attack, location=attack, stream=Stream(name=attack, url=f"https://a.example/{evil}x"), written=attack
        ),
        entries=(entry(title=attack, link=f"https://a.example/{evil}ATTENDEE:x"),),
    )
    body = publish(made, "ics").body.decode()
    for lines in (body.split("\r\n"), body.splitlines()):
        assert sum(each == "BEGIN:VEVENT" for each in lines) == 1
        assert not any(each.startswith("ATTENDEE") for each in lines)
    assert not re.search("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]", body)
    assert len(read(made).walk("VEVENT")) == 1


@settings(max_examples=60, deadline=None)
@given(title=some.text(max_size=400), place=some.text(max_size=200), name=some.text(max_size=100))
def test_any_text_makes_a_calendar_that_reads_back(title: str, place: str, name: str) -> None:
    made = edition(
        scheduled(title=title, location=place, stream=Stream(name=name or None)), entries=(entry(title=title),)
    )
    (event,) = read(made).walk("VEVENT")
    body = publish(made, "ics").body
    assert all(len(each) <= 75 for each in body.split(b"\r\n"))
    assert len(str(event["SUMMARY"])) <= 300


@pytest.mark.parametrize(
    "zone", ["Europe/Brussels", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Kolkata"]
)
@settings(max_examples=40, deadline=None)
@given(at=some.datetimes(datetime(1971, 1, 1), datetime(2080, 1, 1)))
def test_any_instant_comes_back(zone: str, at: datetime) -> None:
    instant = at.replace(microsecond=0, tzinfo=UTC)
    start = moment(instant.isoformat(), zone, None)
    calendar = read(edition(scheduled(start=start)))
    (event,) = calendar.walk("VEVENT")
    found = event["DTSTART"].dt
    if "TZID" in event["DTSTART"].params:
        (vtimezone,) = calendar.walk("VTIMEZONE")
        # icalendar's own reading of a VTIMEZONE gives the second of a repeated hour; the zone itself is asked instead
        found = found.replace(tzinfo=zones.ruled(str(vtimezone["TZID"])), fold=0)
    assert found.astimezone(UTC) == instant


@pytest.mark.parametrize("form", ["ics", "atom", "rss", "json"])
@pytest.mark.parametrize(
    "start",
    [date(9999, 12, 31), date(2, 1, 1), moment("9999-12-31T23:30:00+00:00"), moment("1890-01-01T10:00:00+00:00")],
    ids=str,
)
def test_a_day_beyond_every_clock_costs_no_other_event(form: str, start: When) -> None:
    body = publish(edition(scheduled("1", start=start), scheduled("2", title="The other one")), form).body
    assert b"The other one" in body
    if form == "ics":
        assert Calendar.from_ical(body)


def test_a_zone_that_is_none_is_written_in_utc() -> None:
    event = only(edition(scheduled(start=moment("2025-07-16T14:30:00+02:00", "UTC", "UTC"))))
    assert event["DTSTART"].to_ical() == b"20250716T123000Z"
