"""Figures and dates that tell of no event: hours that pass, prices, scores, sections; terms, streets, laws, names."""

from __future__ import annotations

import pytest

from feeds.model.moment import iso_of
from tests.reading.facts.readings import lines_of, release
from tests.reading.test_beside import OPENING, assert_only_at_ten

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

DATES = {
    "en": """
        May 12 people at most attend, the room is small.
        The ambassador lives at 17 June Street.
        The meeting point is the bridge of 25 April.
        She leads the March 8 Foundation.
        April Jones, 31, chairs the panel.
        The exhibition recalls the events of 9 November.
        A minute of silence recalls the attacks of 13 November 2026.
        Black Friday sales are one of the topics.
        The Sunday Times was first to report.
        The budget runs to 31 December 2027.
        The law takes effect on 1 July 2026.
        The treaty of 12 June 2026 is the basis.
        The mandate of the governor ends on 30 June 2026.
        Figures cover the year to 31 March 2026.
        The Act of 5 April 2026 is explained.
        Elections are due by 15 October 2026.
        The report covers the period from 1 January to 30 June 2026.
        Her term began on 1 March 2026.
        The 2 June party list has 12 names.
        The museum is closed on 1 May and 25 December.
        The next census is in 2031.
        Ship number 12/05 is in dock.
        Flight 3/4 full, as of 20 January.
        Data as of 31 December 2025.
        Prices as at 1 January 2026.
        The document is numbered 12.5.2026-4.
        The offer is valid until 31 May 2026.
        Quiet period: 12 to 19 March 2026.
        The old pass expires on 31 March 2026.
        The company was born on 29 February.
        The Monday Club sends greetings.
        In Friday Harbour, a boat lies ready.
        Refund by 31 July 2026.
        The May and June issues are out of print.
        It has been in force since 5 February 2026.
    """,
    "fr": """
        Le siège est situé rue du 4 Septembre.
        Le cortège part de la place du 8 Mai.
        Avril Dupont, 31 ans, anime la table ronde.
        La loi entre en vigueur le 1er juillet 2026.
        Le mandat de la gouverneure prend fin le 30 juin 2026.
        Les chiffres sont arrêtés au 31 mars 2026.
        L'exposition rappelle les événements du 9 novembre.
        Le traité du 12 juin 2026 en est la base.
        Le musée est fermé le 1er mai et le 25 décembre.
        Les élections auront lieu d'ici au 15 octobre 2026.
        Le rapport porte sur la période du 1er janvier au 30 juin 2026.
        La carte actuelle expire le 31 mars 2026.
        Les prix sont ceux du 1er avril 2026.
        Le vendredi saint est férié.
        L'offre est valable jusqu'au 31 mai 2026.
        Le décret du 5 avril 2026 est commenté.
    """,
    "de": """
        Die Botschaft liegt an der Straße des 17. Juni.
        Das Gesetz tritt am 1. Juli 2026 in Kraft.
        Die Amtszeit der Gouverneurin endet am 30. Juni 2026.
        Stand der Daten: 31. März 2026.
        Die Ausstellung erinnert an den 9. November.
        Der Vertrag vom 12. Juni 2026 ist die Grundlage.
        Das Museum bleibt am 1. Mai und am 25. Dezember geschlossen.
        Der Bericht umfasst die Zeit vom 1. Januar bis 30. Juni 2026.
        Der alte Ausweis gilt bis 31. März 2026.
        Die Preise gelten ab 1. April 2026.
        Am Karfreitag ist das Büro geschlossen.
        Das Angebot gilt bis 31. Mai 2026.
        Frau Mai und Herr August leiten das Gespräch.
        Die Verordnung vom 5. April 2026 wird erläutert.
        Stichtag der Erhebung ist der 31. März 2026.
        Bis 15. Oktober 2026 muss gewählt werden.
    """,
}


@pytest.mark.parametrize(("code", "said"), lines_of(FIGURES))
def test_figures_that_tell_no_hour_give_no_event(code: str, said: str) -> None:
    assert_only_at_ten(code, said)


@pytest.mark.parametrize(("code", "said"), lines_of(DATES))
def test_dates_that_are_no_day_of_an_event_give_none(code: str, said: str) -> None:
    title, opening, occasion, hour, _ = OPENING[code]
    for body in (f"{opening.format(occasion, hour)}\n\n{said}", f"{opening.format(occasion, hour)} {said}"):
        found = release(body, title)
        assert [iso_of(event.start)[:16] for event in found.events] == ["2026-01-22T10:00"], body
        assert not found.deadlines, body
