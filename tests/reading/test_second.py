"""A second look at roles: times that are told by the words around their sentence."""

from __future__ import annotations

import pytest

from feeds.model.moment import Moment
from feeds.model.release import Kind
from tests.reading.facts.readings import ZONES, release

# language | text | the hours of its events
TOLD = """
en | The review appears on Thursday 5 March 2026 at noon. Half an hour earlier, at 11.30am, the Governor explains it. | 11:30 12:00
en | The review appears on Thursday 5 March 2026 at 15:00. A call for journalists is held an hour earlier, at 14:00. | 14:00 15:00
en | The report comes out on Thursday, 5 March 2026. It can be found on the website from 9:30. | 09:30
en | The Council meets on Thursday 5 March 2026 at 17:30. When it is over, at about 19:00, the chair reads a statement. | 17:30 19:00
en | The agency opens its clean room to journalists on Thursday 5 March 2026 from 10:00 to 13:00. | 10:00
fr | Le rapport paraît le jeudi 5 mars 2026 à 11h00. Une demi-heure plus tôt, à 10h30, le président le présente lors d'une conférence de presse. | 10:30 11:00
fr | Le rapport est publié le jeudi 5 mars 2026. Il sera disponible sur le site web dès 9h30. | 09:30
de | Den Bericht stellt die Bank am Donnerstag, 5. März 2026, um 11 Uhr ins Netz. Eine halbe Stunde zuvor, um 10:30 Uhr, erläutert der Präsident ihn in einer Videokonferenz. | 10:30 11:00
de | Die Statistik der Häfen erscheint am Donnerstag, 5. März 2026. Sie ist ab 9.30 Uhr auf der Website zu finden. | 09:30
de | Die Agentur öffnet am Donnerstag, 5. März 2026, von 10 bis 13 Uhr den Reinraum für Medien. | 10:00
"""  # noqa: E501 - a table of sentences


@pytest.mark.parametrize(("language", "body", "hours"), [line.split(" | ") for line in TOLD.strip().splitlines()])
def test_a_time_is_told_by_what_stands_around_it(language: str, body: str, hours: str) -> None:
    starts = [event.start for event in release(body, "Notice to editors", ZONES[language]).events]
    assert [f"{s.local:%H:%M}" for s in starts if isinstance(s, Moment)] == hours.split()


@pytest.mark.parametrize(
    "body",
    [
        "The review appears on Thursday 5 March 2026. The Bank announced earlier, at 9:30, who writes it.",
        "The press centre is open to journalists on Thursday 5 March 2026 from 10:00 to 13:00.",
    ],
)
def test_an_old_time_and_a_desk_stay_none(body: str) -> None:
    assert not [e for e in release(body, "Notice to editors").events if isinstance(e.start, Moment)]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "The Board was in session in Narvik in June. Its next session has been set down for 1 December 2026."),
        ("de", "Der Rat tagte im Juni in Narvik. Die nächste Sitzung wurde für den 1. Dezember 2026 angesetzt."),
    ],
)
def test_what_is_next_is_not_over(language: str, body: str) -> None:
    events = release(f"10 June 2026\n\n{body}" if language == "en" else f"10. Juni 2026\n\n{body}", "Maps").events
    assert [(e.day.isoformat(), e.announced) for e in events] == [("2026-12-01", True)]


def test_an_opening_that_recalls_an_announcement_is_no_news() -> None:
    body = (
        "THE HAGUE, 12 June 2026. As announced on 11 April 2026, the Court will hold public hearings from Friday 26 "
        "June to Tuesday 30 June 2026 at the Peace Palace. Media need accreditation."
    )
    found = release(body, "Public hearings in the whaling case", "Europe/Amsterdam")
    assert found.kind is Kind.ADVISORY and [e.day.isoformat() for e in found.events] == ["2026-06-26"]


def test_hours_for_media_are_those_of_the_event_where_no_other_is_told() -> None:
    body = (
        "The test of the engine is on Thursday, 5 March 2026, in Esrange.\n\nMedia are allowed on the hill between "
        "8:30 a.m. and 11 a.m. The bus leaves the hotel at 7:50 a.m."
    )
    events = release(body, "Media at the engine test", "Europe/Stockholm").events
    assert [(e.title, e.all_day) for e in events] == [("Media at the engine test", False)]


def test_a_time_that_title_and_field_share_is_not_disputed_by_another() -> None:
    body = (
        "The rapporteur explains the outcome of the vote, which is taken at noon.\n\nWhen: Tuesday 10 February 2026 at "
        "14.30\nWhere: press room, Strasbourg"
    )
    events = release(body, "Vote on toys: press conference on 10 February 2026 at 14.30").events
    assert [f"{e.start.local:%H:%M}" for e in events if isinstance(e.start, Moment)] == ["12:00", "14:30"]
