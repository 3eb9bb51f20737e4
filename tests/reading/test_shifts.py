"""Of two hours of one day, which one no longer holds: in whatever words a press office says it."""

from __future__ import annotations

import pytest

from feeds.model.event import Status
from feeds.model.moment import Moment, iso_of
from tests.reading.facts.readings import release, rows_of

# title | body, or the body below; 13:30 of 22 January 2026 is the hour that holds, 10:00 the one that did
SHIFTED = r"""
Press conference | The press conference on 22 January 2026 has been moved from 10:00 to 13:30.
Tour of the mint | The tour on 22 January 2026, at the East Gate of the mint, has been moved from 10:00 to 13:30.
Update: briefing | The briefing on 22 January 2026 was put back from 10 a.m. to 1.30 p.m.
Briefing on floods, 22 January 2026 | The start time has been changed from 10:00 to 13:30.
Briefing on floods, 22 January 2026 | The briefing has been postponed from 10:00 to 13:30.
Press conference: new time
    The press conference of the Governor on 22 January 2026, at the mint, will not begin at 10:00 as announced, but at
    13:30.
Press conference: new time | The press conference on 22 January 2026 will begin at 13:30, not at 10:00.
Press conference | The press conference scheduled for 10:00 on 22 January 2026 will now start at 13:30.
Press conference | The press conference on 22 January 2026, announced for 10:00, will begin at 13:30.
Statement | The statement on 22 January 2026 has slipped to 1.30pm from 10am.
Tour of the mint, 22 January 2026: second revision
    13:30   Press conference\n\nThe press conference was to begin at 10:00.
Weather briefing | The 22 January 2026 briefing, usually at 10:00, will be at 13:30 because of the vote.
Briefing later
    The briefing on 22 January 2026 begins at 1:30 p.m., three and a half hours later than planned (10:00 a.m.).
Later start | The media conference on 22 January 2026, which was to be held at 10:00, will start at 13:30.
Later start | The media conference on 22 January 2026, which was to have been held at 10:00, will start at 13:30.
Press conference | The press conference on 22 January 2026, planned for 10:00, will begin at 13:30.
Vote moved | The vote on 22 January 2026, planned at 10:00, will be held three hours and a half later, at 13:30.
Vote moved | The vote on 22 January 2026, planned at 10:00, will be held some hours later, at 13:30.
Pressekonferenz | Die Pressekonferenz am 22. Januar 2026 wird von 10 Uhr auf 13.30 Uhr verschoben.
Pressekonferenz am 22. Januar 2026
    Der Beginn der Pressekonferenz ist von 10.00 Uhr auf 13.30 Uhr verlegt worden.
Pressekonferenz | Die Pressekonferenz am 22. Januar 2026 beginnt nicht um 10 Uhr, sondern um 13.30 Uhr.
Pressekonferenz | Die Pressekonferenz am 22. Januar 2026 beginnt erst um 13.30 Uhr statt um 10 Uhr.
Pressekonferenz | Die für 10 Uhr angekündigte Pressekonferenz am 22. Januar 2026 beginnt um 13.30 Uhr.
Pressekonferenz am 22. Januar 2026 | Die für 10 Uhr geplante Pressekonferenz findet um 13.30 Uhr statt.
Pressekonferenz | Die Pressekonferenz am 22. Januar 2026 wurde um einige Stunden auf 13.30 Uhr verschoben.
Point de presse | Le point de presse du 22 janvier 2026 est retardé de 10 heures à 13 h 30.
Point de presse, 22 janvier 2026 | Le début du point de presse a été reporté de 10 heures à 13 h 30.
Point de presse : nouvel horaire
    Le point de presse du 22 janvier 2026 ne débutera pas à 10 heures mais à 13 h 30.
Point de presse : nouvel horaire | Le point de presse du 22 janvier 2026, prévu à 10 heures, débutera à 13 h 30.
Point de presse
    Le point de presse initialement annoncé pour 10 heures le 22 janvier 2026 est repoussé à 13 h 30.
"""

# hours that hold, with an end where one is told | title | body
KEPT = r"""
09:00-14:30 | Media day postponed
    We regret that the media day on board, which was to be held on 22 January 2026 from 09:00 to 14:30, is postponed.
10:00-16:00 | Open day cancelled
    The open day that was planned for 22 January 2026 from 10:00 to 16:00 has been cancelled.
10:00 | Launch postponed | We postpone the launch, which had been set for 10:00 on 22 January 2026.
19:00-21:00 | Concert moved | The concert on 22 January 2026 from 19:00 to 21:00 has been moved to the hall.
10:00 13:30 | Programme changed
    The tour scheduled for 10:00 on 22 January 2026 will be followed by a press conference at 13:30.
10:00 13:30 | Programm am 22. Januar 2026 | Die Sitzung ist für 10 Uhr geplant, das Gespräch beginnt um 13.30 Uhr.
10:00 13:30 | Programm am 22. Januar 2026 | Nach der für 10 Uhr geplanten Sitzung spricht sie um 13.30 Uhr zur Presse.
10:00 13:30 | Programme
    On 22 January 2026 the briefing is planned for 10:00 and the call will start at 13:30.
10:00 13:30 | Programme
    On 22 January 2026 the Minister arrives at 10:00, not by train but by boat. She speaks in the town hall at 13:30.
10:00 13:30 | Visite du ministre : changement d'horaire
    La visite du chantier, le 22 janvier 2026, prévue à 10 heures, sera suivie d'un point de presse à 13 h 30.
"""


def _hours(title: str, body: str) -> list[tuple[str, Status]]:
    found = []
    for event in release(body, title).events:
        if isinstance(event.start, Moment):
            told = f"{event.start.local:%H:%M}"
            told += f"-{event.end.local:%H:%M}" if isinstance(event.end, Moment) else ""
            found.append((told, event.status))
    return found


@pytest.mark.parametrize(("title", "body"), rows_of(SHIFTED, heads=1))
def test_the_hour_that_took_the_place_of_another_is_the_only_one(title: str, body: str) -> None:
    assert _hours(title, body) == [("13:30", Status.CONFIRMED)]


@pytest.mark.parametrize(("hours", "title", "body"), rows_of(KEPT))
def test_hours_that_no_words_move_are_kept(hours: str, title: str, body: str) -> None:
    assert [told for told, _ in _hours(title, body)] == hours.split(" ")


NONE = (
    "The vote planned for 22 January 2026 at 10:00 will be held one hour later.",
    "Die für den 22. Januar 2026 um 10 Uhr angesetzte Abstimmung findet zwei Stunden später statt.",
    "Le vote prévu le 22 janvier 2026 à 10h aura lieu une heure plus tard.",
)


@pytest.mark.parametrize("body", NONE)
def test_an_hour_from_which_something_is_moved_by_so_much_is_not_shown(body: str) -> None:
    assert not [event for event in release(body, "Vote").events if not event.all_day]


ROWS = """
Tuesday 10 March 2026

09:30  Hearing of the mayor
10:45  Hearing of the auditor {}
14:00  Hearing of the weather service
"""


@pytest.mark.parametrize(
    ("said", "new"),
    [
        ("- POSTPONED to Wednesday 11 March", "03-11"),
        ("- POSTPONED to Wednesday 11 March (time to be fixed)", "03-11"),
        ("- moved to Wednesday 11 March, 15:30", "03-11T15:30"),
        ("(postponed to 12 March at 09:00)", "03-12T09:00"),
    ],
)
def test_a_row_put_off_to_a_day_keeps_its_hour_on_its_own_day(said: str, new: str) -> None:
    events = release(ROWS.format(said), "Hearings").events
    told = {iso_of(event.start)[5:16]: (event.title, event.status) for event in events}
    assert told["03-10T10:45"] == ("Hearing of the auditor", Status.POSTPONED)
    assert told[new][0] == "Hearing of the auditor"
    assert len(told) == 4
