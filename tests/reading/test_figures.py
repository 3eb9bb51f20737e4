"""Figures that look like hours and are none: hours that pass, prices, lengths, scores, rooms, sections."""

from __future__ import annotations

import pytest

from tests.reading.facts.readings import lines_of
from tests.reading.test_beside import assert_only_at_ten

FIGURES = {
    "en": """
        The meeting lasts two hours and a half, with a break of 20 minutes.
        The vote follows half an hour later.
        Doors open half an hour before the start.
        Lunch is served an hour and a half after the opening.
        Tickets cost 12.50 euros, 9.30 for students.
        The bridge is 3.15 m wide and 12.40 m long.
        The team won 3:2 on Sunday.
        The scale of the map is 1:25 000.
        The verse read is Luke 10:25.
        Unemployment fell to 4.15 per cent, from 4.30 per cent.
        The ship is 10.45 metres long.
        Bus 12 leaves every 10 minutes.
        Room 10.30 is on the tenth floor.
        The text is in section 12.15 of the act.
        The dollar stood at 1.10, the pound at 1.25.
        The record stands at 2:01:09.
        The rocket flies for 8 minutes 40 seconds.
        Call 02 40 10 30 or 02.40.10.30.
        The committee has 12 members; 10 to 12 will attend.
        The exhibition shows 9 to 12 works at a time.
        Tide at 1.20 metres, wind at 12 knots.
        The minister, 45, has held the post since 2024.
        The dish is heated to 180 degrees for 10 to 15 minutes.
        The quorum is 12 of 20.
        The address is 10 Downing Street, at 10 minutes' walk from the station.
        The film runs 2h10.
        The talk runs for 1h30, questions included.
        The flight took 2 hrs 45.
        Each speaker has 3:30 minutes.
        The video is 1:45 long.
        Group A has 10.20 points, group B 9.55.
        Interest was raised by 0.25 to 10.25 percent.
        Standard 12.30 of the code applies.
        The grant is worth 10.30 million.
        It is reached from platform 12 at 9 minutes' distance.
    """,
    "fr": """
        La séance dure deux heures et demie, avec une pause de 20 minutes.
        Le vote suit une demi-heure plus tard.
        L'entrée coûte 12,50 euros, 9.30 pour les étudiants.
        Le film dure 2h10.
        Le trajet prend 1h30 depuis Paris.
        Après deux heures de débat, les députés voteront.
        En deux heures, les pompiers ont évacué le quartier.
        Le marathon a été couru en 2h15.
        L'équipe s'est imposée 3 à 2.
        Il faut compter 2 h de route.
        Il dispose de 3 heures pour répondre.
        La salle 10.30 est au dixième étage.
        L'article 12.15 de la loi s'applique.
        Elle travaille 35 heures par semaine.
        Chaque orateur a 10 minutes.
        Le taux passe à 2,15 %.
        Une visite de deux heures est prévue.
        Une formation de 3h est offerte.
        Les 24 heures du Mans seront évoquées.
        Il y a 2 heures de décalage.
        Un débat de 1h30 suivra.
        Le vote est prévu deux heures plus tard.
        Le vote aura lieu 1h30 après l'ouverture.
    """,
    "de": """
        Die Sitzung dauert zweieinhalb Stunden, mit einer Pause von 20 Minuten.
        Die Abstimmung folgt eine halbe Stunde später.
        Der Eintritt kostet 12.50 Euro, ermäßigt 9.30 Euro.
        Der Film dauert 2.10 Stunden.
        Die Mannschaft gewann 3:2.
        Der Maßstab ist 1:25.000.
        Der Raum 10.30 liegt im zehnten Stock.
        Ziffer 12.15 des Gesetzes gilt.
        Die Quote stieg auf 4,15 Prozent, von 4.10 Prozent.
        Der Marathon wurde in 2:15 gelaufen.
        Die Brücke ist 12.40 Meter lang.
        Von 10 bis 12 Abgeordneten wird berichtet.
        Jeder Redner hat 3:30 Minuten.
        Der Weg dauert vom Bahnhof 10 Minuten.
        Halb so viele kamen um die Hälfte.
        In Zimmer 9.15 liegt die Liste aus.
        Bei 12 Grad wird im Freien gefeiert.
        Im Verhältnis 10:12 wurde abgestimmt.
        Rund 10 bis 15 Gäste werden erwartet.
    """,
}


@pytest.mark.parametrize(("code", "said"), lines_of(FIGURES))
def test_figures_that_tell_no_hour_give_no_event(code: str, said: str) -> None:
    assert_only_at_ten(code, said)
