"""An upstream .ics: events as stated, in their zone, each field with its words; series, changes, what is broken."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.cutting import cut, cuttings
from feeds.model.errors import ShapeError
from feeds.model.event import Event, Status, Stream
from feeds.model.moment import iso_of
from feeds.model.release import Draft
from tests.cutting.documents import document, refused, source


def ics(*events: str, head: str = "") -> str:
    body = "".join(
        f"BEGIN:VEVENT\nUID:{number}@office\n{event.strip()}\nEND:VEVENT\n" for number, event in enumerate(events)
    )
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//office//EN\n{head}{body}END:VCALENDAR\n".replace("\n", "\r\n")


def _cut(*events: str, head: str = "") -> tuple[Draft, ...]:
    return cut(document(ics(*events, head=head)), source("calendar"))


def _event(text: str, head: str = "") -> Event:
    (draft,) = _cut(text, head=head)
    (event,) = draft.given
    return event


def _told(event: Event) -> tuple[str, str | None, str | None]:
    return iso_of(event.start), None if event.end is None else iso_of(event.end), event.zone


CUSTOM = """BEGIN:VTIMEZONE
TZID:Office time
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
"""


@pytest.mark.parametrize(
    ("text", "head", "told"),
    [
        ("DTSTART;TZID=Europe/Berlin:20250716T143000", "", ("2025-07-16T14:30:00+02:00", None, "Europe/Berlin")),
        (
            "DTSTART;TZID=W. Europe Standard Time:20250716T143000\nDURATION:PT90M",
            "",
            ("2025-07-16T14:30:00+02:00", "2025-07-16T16:00:00+02:00", "Europe/Berlin"),
        ),
        ("DTSTART;TZID=Office time:20250716T143000", CUSTOM, ("2025-07-16T14:30:00+02:00", None, "Europe/Brussels")),
        (
            "DTSTART:20250716T123000Z\nDTEND:20250716T133000Z",
            "",
            ("2025-07-16T14:30:00+02:00", "2025-07-16T15:30:00+02:00", "Europe/Brussels"),
        ),
        (
            "DTSTART:20250716T123000Z",
            "X-WR-TIMEZONE:America/New_York\n",
            ("2025-07-16T08:30:00-04:00", None, "America/New_York"),
        ),
        ("DTSTART:20250716T143000", "X-WR-TIMEZONE:Asia/Tokyo\n", ("2025-07-16T14:30:00+09:00", None, "Asia/Tokyo")),
        ("DTSTART;VALUE=DATE:20250716", "", ("2025-07-16", None, None)),
        ("DTSTART;VALUE=DATE:20250716\nDTEND;VALUE=DATE:20250717", "", ("2025-07-16", None, None)),
        ("DTSTART;VALUE=DATE:20250716\nDTEND;VALUE=DATE:20250718", "", ("2025-07-16", "2025-07-18", None)),
        (
            "DTSTART;TZID=Europe/Brussels:20251026T013000\nDTEND;TZID=Europe/Brussels:20251026T033000",
            "",
            ("2025-10-26T01:30:00+02:00", "2025-10-26T03:30:00+01:00", "Europe/Brussels"),
        ),
        (
            "DTSTART;TZID=Europe/Brussels:20250716T143000\nDTEND;TZID=Europe/Brussels:20250716T133000",
            "",
            ("2025-07-16T14:30:00+02:00", None, "Europe/Brussels"),
        ),
    ],
)
def test_times_are_taken_as_stated(text: str, head: str, told: tuple[str, str | None, str | None]) -> None:
    event = _event(f"SUMMARY:Talk\n{text}", head)
    assert _told(event) == told
    assert event.doubts == ()


def test_a_floating_time_is_doubted() -> None:
    event = _event("SUMMARY:Talk\nDTSTART:20250716T143000")
    assert _told(event)[0] == "2025-07-16T14:30:00+02:00"
    assert [doubt.code for doubt in event.doubts] == ["zone-assumed"]


def test_every_field_has_its_words_in_the_text() -> None:
    (draft,) = _cut(
        "SUMMARY:Opening\\, with speech\nDTSTART;TZID=Europe/Brussels:20250716T143000\nDTEND;TZID=Europe/Brusse"
        "ls:20250716T160000\n"
        "LOCATION:Harbour\\nPier 3\nSTATUS:TENTATIVE\nURL:https://news.example/1\nCONFERENCE;VALUE=URI;FEATURE="
        "VIDEO;LABEL=Office TV:https://news.example/live\n"
        "DESCRIPTION:<p>First&nbsp;line</p><p>Second</p>\nORGANIZER;CN=Somebody:mailto:private@news.example"
        "\nATTENDEE:mailto:who@news.example"
    )
    (event,) = draft.given
    assert draft.body == (
        "When: Wednesday 16 July 2025, 14:30–16:00 (Europe/Brussels)\nWhere: Harbour Pier 3\n"
        "Live: Office TV https://news.example/live\nStatus: tentative\n\nFirst line\n\nSecond"
    )
    assert (draft.ident, draft.link) == ("0@office", "https://news.example/1")
    assert event.stream == Stream(name="Office TV", url="https://news.example/live")
    assert event.status is Status.TENTATIVE
    words = {name: draft.text[span.start : span.end] for name, span in event.evidence}
    assert words == {
        "start": "Wednesday 16 July 2025, 14:30–16:00 (Europe/Brussels)",
        "end": "Wednesday 16 July 2025, 14:30–16:00 (Europe/Brussels)",
        "title": "Opening, with speech",
        "location": "Harbour Pier 3",
        "stream": "Office TV https://news.example/live",
        "status": "tentative",
    }
    assert "private@" not in draft.text


SERIES = """SUMMARY:Briefing
DTSTART;TZID=Europe/Brussels:20251013T120000
DTEND;TZID=Europe/Brussels:20251013T123000
RRULE:FREQ=WEEKLY;UNTIL=20251103T110000Z
EXDATE;TZID=Europe/Brussels:20251020T120000"""


def test_a_series_is_unfolded_on_its_own_clock_without_what_is_left_out_or_changed() -> None:
    text = ics(SERIES, "SUMMARY:Other\nDTSTART:20250716T100000Z").replace(
        "UID:1@office\r\n", "UID:0@office\r\nRECURRENCE-ID;TZID=Europe/Brussels:20251027T120000\r\n"
    )
    (draft,) = cut(document(text), source("calendar"))
    assert [(event.title, iso_of(event.start)) for event in draft.given] == [
        ("Other", "2025-07-16T12:00:00+02:00"),
        ("Briefing", "2025-10-13T12:00:00+02:00"),
        ("Briefing", "2025-11-03T12:00:00+01:00"),
    ]


def test_a_series_without_end_is_bounded_by_the_year_of_the_fetch_and_the_next() -> None:
    (draft,) = _cut("SUMMARY:Daily\nDTSTART;VALUE=DATE:19950101\nRRULE:FREQ=MONTHLY")
    assert [iso_of(event.start) for event in draft.given][::23] == ["2025-01-01", "2026-12-01"]
    got = cuttings(
        document(
            ics("SUMMARY:a\nDTSTART:20250716T100000Z", "SUMMARY:b\nDTSTART:20250716T100000Z\nRRULE:FREQ=SECONDLY")
        ),
        source("calendar"),
    )
    assert [draft.title for draft in got.drafts] == ["a"]
    assert "rule of repetition" in got.faults[0]


def test_a_broken_event_costs_no_other_and_a_private_one_is_not_told() -> None:
    got = cuttings(
        document(
            ics(
                "SUMMARY:Good\nDTSTART:20250716T100000Z",
                "SUMMARY:Bad\nDTSTART:soon",
                "DTSTART:20250716T100000Z",
                "SUMMARY:Old\nDTSTART:00010101T000000Z",
                "SUMMARY:Secret\nCLASS:PRIVATE\nDTSTART:20250716T100000Z",
            )
        ),
        source("calendar"),
    )
    assert [draft.title for draft in got.drafts] == ["Good"]
    assert [fault.split(":")[0] for fault in got.faults] == ["Bad", "an event", "Old"]


def test_a_calendar_cut_off_is_refused_at_every_length() -> None:
    whole = ics("SUMMARY:One\nDTSTART:20250716T100000Z", SERIES)
    for length in range(16, len(whole) - 20, 41):
        assert refused("calendar", whole[:length])[0] in {"truncated", "parse"}


@settings(max_examples=150)
@given(st.text(alphabet="BEGINVTODUR:;=,0123456789TZ\n\\-é", max_size=120))
def test_any_calendar_is_read_or_refused_in_one_sentence(text: str) -> None:
    try:
        cut(document(ics(f"SUMMARY:x\nDTSTART:20250716T100000Z\n{text}")), source("calendar"))
    except ShapeError as error:
        assert "\n" not in str(error)
