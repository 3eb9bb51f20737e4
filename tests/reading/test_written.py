"""Dates and hours in every way they are written, in every place of a programme: all tell one moment, or none does."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from feeds.model.moment import Moment
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read

MEANT = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)  # a Thursday, ten o'clock in Brussels
DAYS = {
    "en": """
12 March | 12 March 2026 | Thursday 12 March | Thursday, 12 March | Thursday, March 12 | March 12, 2026 | March 12
12.03.2026 | 2026-03-12 | 12/03/2026 | Thu 12 Mar | Thu. 12 March | 12 Mar. 2026 | March 12th | 12th March | Mar. 12
Thursday the 12th of March | THURSDAY 12 MARCH | Thursday, 12.03.2026 | 12-03-2026 | Thur 12 March | 12 March (Thursday)
""",
    "fr": """
12 mars | 12 mars 2026 | jeudi 12 mars | Jeudi 12 mars 2026 | le jeudi 12 mars | JEUDI 12 MARS | 12/03/2026
12.03.2026 | jeudi 12/03 | jeudi, 12 mars
""",
    "de": """
Donnerstag, 12. März | Donnerstag, 12. März 2026 | Donnerstag, dem 12. März | 12.3.2026 | 12.03.2026 | Donnerstag, 12.3.
Donnerstag, 12.03.2026 | DONNERSTAG, 12. MÄRZ | Donnerstag (12. März) | Donnerstag 12. März
""",
}
HOURS = {
    "en": """
10:00 | 10.00 | 10am | 10 am | 10 a.m. | 10:00 a.m. | 1000 hrs | 10:00 hrs | 10h00 | 10 o'clock | ten o'clock
10:00 CET | 10:00 (CET) | 10:00 Brussels time | 10:00 sharp | approx. 10:00 | around 10:00 | 09:00 GMT | 0900 UTC
""",
    "fr": "10h | 10h00 | 10 h | 10 h 00 | 10:00 | 10.00 | 10 heures | 10 H 00",
    "de": "10 Uhr | 10.00 Uhr | 10:00 Uhr | zehn Uhr",
}
PLACES = {
    "en": """
{day}: / {hour} Speech by the Governor
{day}, {hour}: speech by the Governor
On {day} at {hour}, the Governor gives a speech.
The Governor gives a speech on {day} at {hour}.
{day} / {hour}: Speech by the Governor
{day} - {hour} - Speech by the Governor
When: {day} at {hour} / What: speech by the Governor
Date: {day} / Time: {hour} / What: speech by the Governor
Speech by the Governor ({day}, {hour})
{day} ~ {hour} ~ Speech by the Governor
*{day}* / {hour} Speech by the Governor
[{day}] {hour} Speech by the Governor
""",
    "fr": """
{day} : / {hour} Discours du gouverneur
{day} à {hour}, discours du gouverneur.
Le gouverneur prononce un discours {day} à {hour}.
{day} / {hour} : Discours du gouverneur
Quand : {day} à {hour} / Quoi : discours du gouverneur
Date : {day} / Heure : {hour} / Objet : discours du gouverneur
{day} ~ {hour} ~ Discours du gouverneur
""",
    "de": """
{day}: / {hour} Rede des Präsidenten
Am {day}, um {hour} hält der Präsident eine Rede.
Der Präsident hält am {day} um {hour} eine Rede.
{day} / {hour}: Rede des Präsidenten
Wann: {day}, {hour} / Was: Rede des Präsidenten
Datum: {day} / Uhrzeit: {hour} / Was: Rede des Präsidenten
Rede des Präsidenten ({day}, {hour})
{day} ~ {hour} ~ Rede des Präsidenten
""",
}
TITLES = {"en": "Press programme", "fr": "Programme pour la presse", "de": "Programm für die Presse"}


def _ways(written: str) -> list[str]:
    return [way.strip() for line in written.strip().splitlines() for way in line.split(" | ")]


@pytest.mark.parametrize(("code", "day"), [(code, day) for code in DAYS for day in _ways(DAYS[code])])
def test_a_date_and_an_hour_are_the_same_however_they_are_written(code: str, day: str) -> None:
    newsroom = Newsroom(name="Test", zone="Europe/Brussels", language=code)
    for place in PLACES[code].strip().splitlines():
        for hour in _ways(HOURS[code]):
            body = place.replace(" / ", "\n").replace(" ~ ", " | ").format(day=day, hour=hour)
            found = read(Draft(title=TITLES[code], body=body, published_day=date(2026, 3, 4)), newsroom)
            starts = [event.start.at if isinstance(event.start, Moment) else event.start for event in found.events]
            assert starts == [MEANT], body
