"""Any text is read without an exception, and whatever is read follows from its words."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from feeds.cutting.text import clean, clean_line
from feeds.model.errors import ShapeError
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import explain, read
from feeds.reading.reread import faults

PARTS = [
    "12 May 2026", "Monday", "10:00", "9.30 a.m.", "noon", "midnight", "(CET)", "local time", " - ", "to", "until",
    "by", "\n", "\n\n", "When:", "Where:", "WHAT", "Press conference", "will", "was", "register", "cancelled",
    "postponed to", "TBC", "Brussels", "14h30", "le 3 juin", "à", "Uhr", "am 3. Juni 2026", "bis", "±", "+32 2 707",
    "•", "1.", "(", ")", ";", "31 February", "29 February", "24:00", "25:61", "0930 Assembly", "today", "tomorrow",
    "the same day", "at the same hour", "2026-05-12T10:00:00Z", "12/05/2026", "|", "\t", "Source: NATO", "<p>",
    "&nbsp;", "\u200b", "İ", "ß", "\ud800", "10:00 New York / 16:00 Geneva", "from 15:00 to 14:15", "moved",
]  # fmt: skip
ZONES = ["Europe/Brussels", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "UTC"]
texts = st.one_of(
    st.text(max_size=400),
    st.lists(st.sampled_from(PARTS), max_size=60).map(" ".join),
    st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=8)), max_size=60).map("".join),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(title=texts, body=texts, zone=st.sampled_from(ZONES), day=st.one_of(st.none(), st.dates()))
def test_any_text_is_read_and_its_words_bear_it_out(title: str, body: str, zone: str, day: date | None) -> None:
    newsroom = Newsroom(name="Any", zone=zone)
    published = datetime(2026, 5, 1, 8, tzinfo=UTC) if len(body) % 2 else None
    try:
        draft = Draft(title=clean_line(title), body=clean(body), published=published)
    except ShapeError:  # letters are lost beyond repair: such a text never comes this far
        reject()
    release = read(draft, newsroom, day)
    assert release.text == draft.text
    assert explain(draft, newsroom, day).release == release
    assert faults(release, newsroom) == ()


@settings(max_examples=200, deadline=None)
@given(title=st.text(max_size=60), body=st.text(max_size=200))
def test_even_a_text_that_nobody_cleaned_is_read(title: str, body: str) -> None:
    read(Draft(title=title, body=body), Newsroom(name="Any", zone="Europe/Brussels"), date(2026, 1, 1))
