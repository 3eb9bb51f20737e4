"""Rows of a programme: what is arrival, checks, breaks and the way back gives no event, what is held gives one."""

from __future__ import annotations

import pytest

from feeds.model.moment import Moment
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read
from tests.reading.facts.readings import lines_of

PROGRAMME = {
    "en": (
        "Press day at the exercise near Bergen",
        "The Navy shows journalists its exercise near Bergen on Thursday 16 July 2026.\n\n"
        "09:00  Landing of forty helicopters\n{}\n11:15  Recovery of wounded from the fjord",
    ),
    "fr": (
        "Journée de presse à l'exercice près de Bergen",
        "La Marine montre son exercice aux journalistes près de Bergen le jeudi 16 juillet 2026.\n\n"
        "9h00  Atterrissage de quarante hélicoptères\n{}\n11h15  Sauvetage de blessés dans le fjord",
    ),
    "de": (
        "Pressetag bei der Übung nahe Bergen",
        "Die Marine zeigt Journalisten am Donnerstag, 16. Juli 2026, ihre Übung nahe Bergen.\n\n"
        "09.00 Uhr  Landung von vierzig Hubschraubern\n{}\n11.15 Uhr  Bergung von Verletzten aus dem Fjord",
    ),
}
AROUND = {
    "en": """
        07:45  Badges, gate B
        08:00  Reception, Halve Maan quay, gate 2
        08:00  Reception of journalists, gate 2
        08:10  Meeting point: main gate
        08:15  Security checks
        08:20  Transfer by bus to the range
        08:30  Safety instructions, helmets handed out
        08:30  Departure of the press bus
        10:30  Coffee
        10:30  Coffee and tea
        10:30  Break
        10:30  Tea break
        10:30  Coffee break with sandwiches
        10:30  Refreshments
        12:30  Lunch break
        12:30  Sandwiches for the press
        12:30  Packed lunch for media
        14:00  Bus to the station
        14:00  Return to the gate
        14:00  Transport back to Bergen
        15:30  Back alongside
        15:30  End
        15:30  End of programme
        15:30  Close
        15:30  Close of press day
        15:30  Finish
        15:30  Media leave the range
        15:30  Departure of media
        15:30  Journalists are taken back to the gate
        07:30-08:00  Accreditation and badges
        07:30-08:00  Registration
        07:30-08:00  Check-in
        07:00  Press centre opens
        22:00  Press centre closes
        08:00  Doors open
        08:00  Gate opens for satellite vans
        08:00  Set-up of cameras
        08:00  Cameras in position
        08:00  Camera crews to be in place
        08:00  Sound check
        08:00  Line test
        08:00  Technical test of the stream
        08:00  Arrival of media
        08:00  Media arrive at gate 2
        08:00  Guests take their seats
        08:00  Seating of guests
        08:00  Pool assembles at the desk
        08:00  Call time for pool
        08:00  Final access time
        10:00  Time for filing
        10:00  Time to file stories
        10:00  Time at leisure
        10:00  Changing of helmets and transfer to boats
        10:00  Crossing by ferry
        10:00  Walk to the quay
    """,
    "fr": """
        8h00  Accueil, quai 2
        8h00  Accueil de la presse
        8h00  Accueil café
        8h00  Retrait des badges
        8h00  Contrôles de sécurité
        8h00  Départ du bus
        8h00  Rendez-vous presse à l'entrée 2
        8h00  Mise en place des caméras
        8h00  Essais de son
        10h30  Café
        10h30  Pause
        10h30  Pause café
        12h30  Pause déjeuner
        12h30  Collation
        12h30  Sandwichs
        14h00  Retour en bus
        14h00  Retour à la gare
        15h30  Fin
        15h30  Fin du programme
        15h30  Départ de la presse
        15h30  Clôture
        7h30-8h00  Enregistrement
        8h00  Ouverture des portes
        8h00  Ouverture du centre de presse
        8h00  Installation des invités
        8h00  Embarquement de la presse
    """,
    "de": """
        08.00 Uhr  Ausgabe der Ausweise, Tor B
        08.00 Uhr  Treffpunkt am Tor 2
        08.00 Uhr  Einlass
        08.00 Uhr  Sicherheitskontrolle
        08.00 Uhr  Abfahrt des Busses
        08.00 Uhr  Aufbau der Kameras
        08.00 Uhr  Tonprobe
        08.00 Uhr  Akkreditierung
        08.00 Uhr  Anmeldung und Kaffee
        10.30 Uhr  Kaffee
        10.30 Uhr  Kaffeepause
        10.30 Uhr  Pause
        12.30 Uhr  Mittagspause
        12.30 Uhr  Imbiss
        12.30 Uhr  Stärkung
        14.00 Uhr  Rückfahrt zum Bahnhof
        14.00 Uhr  Bus zum Bahnhof
        15.30 Uhr  Ende
        15.30 Uhr  Ende des Programms
        15.30 Uhr  Abreise der Medien
        15.30 Uhr  Ausklang
        08.00 Uhr  Öffnung des Pressezentrums
        08.00 Uhr  Eintreffen der Medien
        08.00 Uhr  Eintreffen der Gäste
        08.00 Uhr  Transfer zum Übungsplatz
    """,
}
HELD = {
    "en": """
        10:00  Departure of the frigate
        10:00  Welcome by the commander
        10:00  Briefing by the commander
        10:00  Interviews with the crews
        10:00  Tour of the ship
        10:00  Photo call on the quay
        10:00  Reception by the Mayor
        10:00  Lunch with the crew
        10:00  Coffee with the commander
        10:00  Press conference
        10:00  Questions and answers
        10:00  Speeches
        10:00  Wreath laying
        10:00  Fly-past
        10:00  Arrival of the King
        10:00  Firing of the guns
        10:00  Boarding of the rigid boats by marines
        10:00  Media opportunity
        10:00  Drone flight over the quay
        10:00  Demonstration of mine clearance
        10:00  Group picture
        10:00  Rescue of a swimmer
        10:00  The frigate leaves port
    """,
    "fr": """
        10h00  Point de presse de l'amiral
        10h00  Visite de la frégate
        10h00  Allocution du maire
        10h00  Interviews
        10h00  Accueil du Roi
        10h00  Démonstration de déminage
        10h00  Photo de famille
        10h00  Appareillage de la frégate
        10h00  Tir au canon
        10h00  Dépôt de gerbe
        10h00  Café avec les marins
    """,
    "de": """
        10.00 Uhr  Pressegespräch mit dem Admiral
        10.00 Uhr  Rundgang durch die Fregatte
        10.00 Uhr  Begrüßung durch den Kommandeur
        10.00 Uhr  Auslaufen der Fregatte
        10.00 Uhr  Interviews
        10.00 Uhr  Vorführung der Minenräumung
        10.00 Uhr  Familienfoto
        10.00 Uhr  Kranzniederlegung
        10.00 Uhr  Empfang des Bürgermeisters
        10.00 Uhr  Ankunft des Königs
        10.00 Uhr  Kaffee mit der Mannschaft
    """,
}


def _clocks(code: str, row: str) -> list[str]:
    title, body = PROGRAMME[code]
    found = read(Draft(title=title, body=body.format(row)), Newsroom(name="Navy", zone="Europe/Oslo"))
    return [f"{event.start.local:%H:%M}" for event in found.events if isinstance(event.start, Moment)]


@pytest.mark.parametrize(("code", "row"), lines_of(AROUND))
def test_what_goes_on_around_a_programme_is_no_event(code: str, row: str) -> None:
    assert _clocks(code, row) == ["09:00", "11:15"]


@pytest.mark.parametrize(("code", "row"), lines_of(HELD))
def test_what_is_held_is_a_row_of_its_own(code: str, row: str) -> None:
    assert _clocks(code, row) == ["09:00", "10:00", "11:15"]
