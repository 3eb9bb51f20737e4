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
en | Members vote on Thursday 5 March 2026. Vote: from 10.00, room 4 (webstreamed) | 10:00
en | The press point on Thursday 5 March 2026 is now at 16:35 and not, as announced, at 15:50. | 16:35
en | The ministers meet in Ghent on Thursday 5 March 2026. The working session runs from 9:00 to 12:30; a press conference closes the meeting at 13:00. | 09:00 13:00
en | The ministers are in Ghent on 5 and 6 March 2026. They are welcomed at the Town Hall on Thursday at 19:30. | 19:30
en | The chair speaks in Ghent on Thursday 5 March 2026. On that day, at noon, she will ring the bell for sailors lost at sea. | 12:00
en | The College meets on Thursday 5 March 2026. The read-out takes place once the meeting is over, at around 12:30. | 12:30
en | The chief visits Bath on Thursday 5 March 2026. She will meet the mayor at 9:30 a.m., tour a bridge from 10:15 a.m. and speak at 11:45 a.m. | 09:30 10:15 11:45
en | The hearing on Thursday 5 March 2026 at 10am is off the agenda. | 10:00
en | The chief is at the forum in Bath on Thursday 5 March 2026. Her panel is from 17:40 to 18:20 and can be followed on the web. | 17:40
fr | La ministre est dans le Jura le jeudi 5 mars 2026. À 9h00, elle ouvre le congrès des maires, et à 14h30 elle visite une fromagerie. | 09:00 14:30
fr | Le ministre est à Riga les 4 et 5 mars 2026. Il répond aux questions de la presse le jeudi à 17h00. | 17:00
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


def test_off_limits_is_not_called_off() -> None:
    body = (
        "The ministers meet on Thursday 5 March 2026 at 10:00. The meeting is off limits to the press. The dinner at "
        "20:00 is off the record. The doorstep at 9:45 is off."
    )
    assert [e.status.value for e in release(body, "Ministers meet").events] == ["cancelled", "confirmed", "confirmed"]


def test_a_time_for_each_of_two_days_is_an_event_on_each() -> None:
    rows = "Mi., 29.4. und Do., 30.4., jeweils ab 10 Uhr\nPlenarsitzung (öffentlich)\n\nFr., 1.5.2026\n11 Uhr: Festakt"
    events = release(rows, "Wochenvorschau 27.4. bis 1.5.2026", "Europe/Berlin").events
    assert [e.day.isoformat() for e in events if isinstance(e.start, Moment)] == [
        "2026-04-29",
        "2026-04-30",
        "2026-05-01",
    ]


@pytest.mark.parametrize(
    "body",
    [
        "The media day is on Thursday 5 March 2026.\n\nPress passes are handed out between 8:00 and 10:00 at the gate.",
        "The media day is on Thursday 5 March 2026.\n\nPhotographers are asked to arrive between 8:00 and 8:30.",
        "The media day is on Thursday 5 March 2026.\n\nThe press centre is open from 8:00 to 18:00.",
    ],
)
def test_hours_of_desks_and_arrival_are_not_those_of_the_event(body: str) -> None:
    assert [e.all_day for e in release(body, "Media day at the lock").events] == [True]


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


def test_a_day_beside_the_second_of_two_clocks_is_its_day() -> None:
    body = (
        "She will land near Almaty at 10:22 p.m. (7:22 a.m. Kazakhstan time on Sept. 3, 2026) with two others. NASA TV "
        "shows the landing live."
    )
    starts = [e.start for e in release(body, "NASA covers landing", "America/New_York").events]
    assert [s.at.isoformat() for s in starts if isinstance(s, Moment)] == ["2026-09-03T02:22:00+00:00"]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "The Minister opens a lock in Hull on Tuesday 12 May 2026 at 11:00. The next morning, at 09:30, she meets "
            "pilots at a briefing in Grimsby.",
        ),
        (
            "fr",
            "La ministre ouvre une écluse à Bastia le mardi 12 mai 2026 à 11h00. Le lendemain, à 9h30, elle ouvre à "
            "Corte un colloque sur les incendies.",
        ),
        (
            "de",
            "Die Ministerin eröffnet am Dienstag, 12. Mai 2026, um 11 Uhr in Jena eine Messe. Am Folgetag um 9.30 Uhr "
            "spricht sie bei einer Tagung in Gera.",
        ),
    ],
)
def test_the_day_after_is_the_day_behind_what_was_told(language: str, body: str) -> None:
    starts = [e.start for e in release(body, "On the coast", ZONES[language]).events]
    assert [f"{s.local:%d %H:%M}" for s in starts if isinstance(s, Moment)] == ["12 11:00", "13 09:30"]


def test_the_same_time_on_another_day_is_an_event() -> None:
    body = "The Constable holds a press conference on Friday at 2pm. An update is planned for the same time on Monday."
    events = release(f"Date of issue: 10 March 2026\n\n{body}", "Press conference", ZONES["en"]).events
    assert [f"{e.start.local:%a %H:%M}" for e in events if isinstance(e.start, Moment)] == ["Fri 14:00", "Mon 14:00"]


def test_tonight_is_the_date_over_the_text() -> None:
    body = "Date: 10 March 2026\n\nMinisters meet tonight at 20:30 by video conference."
    events = release(body, "Extraordinary Council this evening").events
    assert [e.start.iso() for e in events if isinstance(e.start, Moment)] == ["2026-03-10T20:30:00+01:00"]


def test_a_press_centre_that_opens_is_no_event() -> None:
    body = (
        "The ministers meet in Tallinn on 22 and 23 October 2026. A press centre will be set up in the Nordic Hotel."
        " It opens on 21 October, 14:00."
    )
    assert not [e for e in release(body, "Ministers meet in Tallinn").events if isinstance(e.start, Moment)]


def test_a_day_behind_an_and_belongs_to_the_time_behind_it() -> None:
    body = (
        "The Minister opens a school on Tuesday 9 June 2026 at 11am. On Wednesday 10 June he takes questions in "
        "Parliament at 12 noon, and on Thursday 11 June at 3.30pm he launches a strategy."
    )
    starts = [e.start for e in release(body, "Engagements", ZONES["en"]).events]
    assert [f"{s.local:%d %H:%M}" for s in starts if isinstance(s, Moment)] == ["09 11:00", "10 12:00", "11 15:30"]


@pytest.mark.parametrize(
    ("told", "utc"),
    [
        ("12:30 Press conference at Oeiras, Portugal (11:30 local time; live on the website)", "11:30"),
        ("12:30 in Lisbon (11:30 local time) Press conference of the Secretary General", "11:30"),
        ("10:00 Press conference in Riga (11:00 local time)", "09:00"),
        ("10:00 Press conference in Riga (local time)", "08:00"),
        ("10:00 in Riga (live on the website), dinner (20:00 local time)", "08:00"),
    ],
)
def test_a_local_clock_in_brackets_tells_whose_the_first_is(told: str, utc: str) -> None:
    body = f"The Secretary General travels on Friday 5 December 2025.\n\n{told}"
    starts = [e.start for e in release(body, "Visit of the Secretary General").events if isinstance(e.start, Moment)]
    assert f"{starts[0].at:%H:%M}" == utc


@pytest.mark.parametrize(
    ("place", "told", "expected"),
    [
        ("the United States", "11:30 (local time) Press point", ("11:30", "zone-assumed")),
        ("the United States", "11:30 Press point", ("11:30", "zone-assumed")),
        ("the United States", "11:30 (local time) Press point, Norfolk", ("11:30", "")),
        ("Spain", "11:30 (local time) Press point", ("11:30", "")),
        ("Lisbon and Madrid", "11:30 (local time) Press point", ("", "zone-unclear")),
        ("Lisbon and Madrid", "11:30 (local time) Press point, Palacio de Viana, Madrid", ("11:30", "")),
    ],
)
def test_a_place_of_several_clocks_is_a_doubt(place: str, told: str, expected: tuple[str, str]) -> None:
    body = f"The Secretary General visits {place} on Tuesday 9 September 2025.\n\n{told}"
    event = release(body, "Visit").events[-1]
    hour = f"{event.start.local:%H:%M}" if isinstance(event.start, Moment) else ""
    assert (hour, ", ".join(doubt.code for doubt in event.doubts)) == expected
