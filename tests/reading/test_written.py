"""Dates and hours in every way they are written, in every place of a programme: all tell one moment, or none does."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from feeds.model.moment import Moment
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read

PUBLISHED = date(2026, 3, 4)  # a Wednesday
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
AHEAD = {  # what is said on PUBLISHED of a day to come
    "en": """
today 4 | tonight 4 | tomorrow 5 | on Thursday 5 | this Thursday 5 | this coming Friday 6 | next Monday 9
on Monday next week 9 | next Wednesday 11 | on Wednesday 4 | the day after tomorrow 6 | on Thursday the 12th 12
""",
    "fr": "aujourd'hui 4 | ce soir 4 | demain 5 | ce jeudi 5 | lundi prochain 9 | mercredi prochain 11",
    "de": """
heute 4 | morgen 5 | an diesem Donnerstag 5 | am kommenden Freitag 6 | am nächsten Montag 9 | übermorgen 6
am kommenden Mittwoch 11 | am Donnerstag, den 12., 12
""",
}
SAID = {
    "en": "The Governor gives a speech {day} at 18:00.",
    "fr": "Le gouverneur prononce un discours {day} à 18h00.",
    "de": "Der Präsident hält {day} um 18 Uhr eine Rede.",
}
ABROAD = {  # the same moment on another clock ~ the words for that clock
    "en": """
05:00 ~ EDT | 5 a.m. ~ (EDT) | 05:00 ~ New York time | 5:00 a.m. ~ (New York time) | 5 a.m. ~ Eastern time
05:00 ~ (local time, New York) | 05:00 ~ (UTC-4) | 05:00 ~ UTC−4 | 09:00 ~ (UTC) | 9 a.m. ~ London time
09:00 ~ GMT | 11:00 ~ (EET) | 11:00 ~ Athens time | 14:30 ~ (New Delhi time) | 18:00 ~ (Tokyo, UTC+9) | 18:00 ~ JST
""",
    "fr": """
5h00 ~ heure de New York | 05h00 ~ (heure de New York) | 9h ~ GMT | 9 heures ~ (heure de Londres)
11h ~ heure d'Athènes | 10h00 ~ (heure de Bruxelles) | 9 h 00 ~ TU | 9 h 00 ~ (UTC)
""",
    "de": """
05:00 Uhr ~ Ortszeit New York | 5 Uhr ~ (New Yorker Zeit) | 9 Uhr ~ Londoner Zeit | 11 Uhr ~ (Ortszeit Athen)
9 Uhr ~ GMT | 9.00 Uhr ~ (UTC) | 11:00 Uhr ~ OEZ | 10 Uhr ~ (MEZ)
""",
}
AROUND = {
    "en": """
The Governor gives a speech on Thursday, 12 March 2026, at {hour} {zone}.
The Governor gives a speech at {hour} {zone} on Thursday 12 March 2026.
The Governor gives a speech at {hour} on Thursday 12 March 2026 {zone}.
{hour} {zone}, 12 March 2026: Speech by the Governor
12 March 2026, {hour} {zone}: Speech by the Governor
When: {hour}, 12 March 2026 {zone} / What: Speech by the Governor
Thursday 12 March 2026 / {hour} {zone}   Speech by the Governor
""",
    "fr": """
Le gouverneur prononce un discours jeudi 12 mars 2026 à {hour} {zone}.
Le gouverneur prononce un discours à {hour} le jeudi 12 mars 2026 {zone}.
Date : 12 mars 2026 / Heure : {hour} {zone} / Objet : discours du gouverneur
""",
    "de": """
Der Präsident hält am Donnerstag, 12. März 2026, um {hour} {zone} eine Rede.
Der Präsident spricht um {hour} am Donnerstag, 12. März 2026 {zone}.
Datum: 12. März 2026 / Uhrzeit: {hour} {zone} / Was: Rede des Präsidenten
""",
}
STRETCHES = {
    "en": """
10:00-11:30 (CET) | from 10 to 11:30 a.m. | 10-11:30 a.m. | 10 a.m. to 11:30 a.m. | between 10:00 and 11:30
1000-1130 hrs | 5:00-6:30 a.m. EDT | 10:00-11:30 CET (5:00-6:30 EDT) | 09:00 to 10:30 GMT | 10:00CET-11:30CET
""",
    "fr": "de 10h à 11h30 | 10h00-11h30 | entre 10h et 11h30 | 9h-10h30 GMT | de 5h à 6h30 (heure de New York)",
    "de": "10 bis 11.30 Uhr | 10:00-11:30 Uhr | zwischen 10 und 11.30 Uhr | 11-12.30 Uhr Athener Zeit",
}
ALONG = {
    "en": """
The Governor gives a speech on Thursday 12 March 2026, {hours}.
The Governor gives a speech {hours} on Thursday 12 March.
Thursday 12 March 2026 / {hours}  Speech by the Governor
- {hours}, Thursday 12 March: Speech by the Governor
""",
    "fr": """
Le gouverneur prononce un discours le jeudi 12 mars 2026, {hours}.
Date : 12 mars 2026 / Heure : {hours} / Objet : discours du gouverneur
""",
    "de": """
Der Präsident hält am Donnerstag, 12. März 2026, {hours} eine Rede.
Donnerstag, 12. März 2026 / {hours} Rede des Präsidenten
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
    for place in PLACES[code].strip().splitlines():
        for hour in _ways(HOURS[code]):
            body = place.replace(" / ", "\n").replace(" ~ ", " | ").format(day=day, hour=hour)
            assert _told(code, body) == [(MEANT, None)], body


def _told(code: str, body: str) -> list[tuple[datetime | date, datetime | date | None]]:
    """The starts and ends that are read from a text."""
    newsroom = Newsroom(name="Test", zone="Europe/Brussels", language=code)
    found = read(Draft(title=TITLES[code], body=body, published_day=PUBLISHED), newsroom)
    return [(_at(event.start), None if event.end is None else _at(event.end)) for event in found.events]


def _at(when: Moment | date) -> datetime | date:
    return when.at if isinstance(when, Moment) else when


@pytest.mark.parametrize(("code", "said"), [(code, said) for code in ABROAD for said in _ways(ABROAD[code])])
def test_a_clock_abroad_tells_the_same_wherever_its_name_stands(code: str, said: str) -> None:
    hour, zone = said.split(" ~ ")
    for place in AROUND[code].strip().splitlines():
        body = place.replace(" / ", "\n").format(hour=hour, zone=zone)
        assert _told(code, body) == [(MEANT, None)], body


@pytest.mark.parametrize(("code", "hours"), [(code, hours) for code in STRETCHES for hours in _ways(STRETCHES[code])])
def test_a_stretch_of_hours_is_the_same_however_it_is_written(code: str, hours: str) -> None:
    for place in ALONG[code].strip().splitlines():
        body = place.replace(" / ", "\n").format(hours=hours)
        assert _told(code, body) == [(MEANT, MEANT + timedelta(minutes=90))], body


@pytest.mark.parametrize(("code", "said"), [(code, said) for code in AHEAD for said in _ways(AHEAD[code])])
def test_a_day_to_come_is_counted_from_the_day_of_publication(code: str, said: str) -> None:
    day, _, number = said.rpartition(" ")
    body = SAID[code].format(day=day)
    assert _told(code, body) == [(datetime(2026, 3, int(number), 17, 0, tzinfo=UTC), None)], body
