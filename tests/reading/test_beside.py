"""What stands beside an event and is none: arrival, desks, buses, embargoes, ends, what comes afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from feeds.model.moment import iso_of
from tests.reading.facts.readings import lines_of, release, timed

OPENING = {
    "en": (
        "Press conference of the Governor",
        "The Governor presents the annual report {}on Thursday, 22 January 2026, {}in the Old Mint, Brussels.",
        "at a press conference ", "at 10:00 ", "10:00  Press conference",
    ),
    "fr": (
        "Conférence de presse du gouverneur",
        "Le gouverneur présente le rapport annuel {}le jeudi 22 janvier 2026 {}à l'ancienne Monnaie, à Bruxelles.",
        "lors d'une conférence de presse ", "à 10h00 ", "10h00  Conférence de presse",
    ),
    "de": (
        "Pressekonferenz des Gouverneurs",
        "Der Gouverneur stellt {}am Donnerstag, 22. Januar 2026, {}in der Alten Münze in Brüssel den Bericht vor.",
        "bei einer Pressekonferenz ", "um 10.00 Uhr ", "10.00 Uhr  Pressekonferenz",
    ),
}  # fmt: skip

# language: sentences, each of which holds an hour
NOTHING = {
    "en": """
        Photographers should be in position by 09:40.
        Camera crews may set up from 08:15.
        The pool will be escorted from the press centre at 09:30.
        The pool assembles in the lobby at 09:20 sharp.
        TV crews are requested to be at the gate no later than 08:45.
        Please allow 30 minutes for security; the last check is at 09:45.
        Cloakroom and coffee from 09:00.
        The live feed will be available from 09:55.
        The signal goes up at 09:50 on satellite.
        Interpretation headsets are handed out from 09:30.
        A shuttle leaves the Gare du Midi at 08:30 and returns at 12:15.
        Buses depart from the hotel at 08:00.
        The press room remains open until 18:00.
        The building closes at 19:00.
        Lunch is served from 12:30 to 14:00 in the canteen.
        Parking is available from 07:00.
        Sound check at 09:15.
        Technical rehearsal at 08:30 (closed).
        Microphones must be removed by 11:30.
        Journalists without a badge will be met at the reception at 09:15.
        The embargo lifts at 10:00.
        Embargoed copies can be read under lock-up from 08:00.
        The text will be embargoed until 10:15.
        The transcript should be ready by 15:00.
        Video will be available for download from 14:00.
        Photos will be posted at around 16:00.
        A recording can be watched again from 17:00.
        The broadcast will be repeated at 20:00.
        The duty officer can be reached until 22:00 on 02 555 12 34.
        Call between 09:00 and 17:00.
        Enquiries: 02 555 12 34 (09:00-17:30).
        The ceremony is expected to last until 11:30.
        The event ends at 11:00.
        Everything will be over by 12:00.
        It will finish at about 11:15.
        Doors open at 09:30.
        Doors close at 09:55; latecomers will not be admitted.
        Guests are asked to take their seats by 09:50.
        Registration desk open 08:30-09:45.
        Media sign-in begins at 08:30.
        Check-in for the flight closes at 07:20.
        Wheels up is not before 07:45 for media on the plane.
        RSVP by 17:00 the day before.
        Questions may be submitted by e-mail until 09:00.
        Deadline for questions: 09:00.
        Individual interviews may be requested until 12:00.
        Snow is forecast from 06:00.
        Sunrise is at 07:54.
        Road closures are in place from 06:00 to 13:00.
        The metro runs every five minutes until 00:30.
        Last year's conference began at 09:00 and drew 200 people.
        In 2024 the same talks ended at 03:40 after a night of bargaining.
        Minute-by-minute data are published at 08:00 every working day.
        The exchange opens at 09:00 and closes at 17:30.
        The office is staffed from Monday to Friday, 09:00 to 17:00.
        Trains reach Schuman in 12 minutes; the first leaves at 05:32.
        Dial-in opens ten minutes before the start, at 09:50.
        Test your connection at 09:30.
        The waiting room opens at 09:45.
        The lift to the terrace works until 20:00.
        Security sweep: 08:00-08:45; nobody may enter then.
        Pre-set for cameras: 08:45.
        Media gather time is 09:15.
        Call time: 09:00.
        Crews rendezvous at the south gate at 08:50.
    """,
    "fr": """
        Les photographes doivent être en place à 9h40.
        Les équipes de télévision peuvent s'installer dès 8h15.
        Le pool sera accompagné depuis le centre de presse à 9h30.
        Rassemblement du pool à 9h20 dans le hall.
        Les journalistes sont priés de se présenter à 9h15 au plus tard.
        Contrôle de sécurité à partir de 8h45.
        Accueil café à partir de 9h.
        Accueil de la presse : 9h15.
        Le signal sera disponible à partir de 9h55.
        Une navette partira de la gare à 8h30.
        La salle de presse reste ouverte jusqu'à 18h.
        Le bâtiment ferme à 19h.
        Essais de son à 9h15.
        L'embargo sera levé à 10h.
        Le texte est sous embargo jusqu'à 10h15.
        La transcription sera disponible vers 15h.
        Les photos seront mises en ligne à 16h.
        Une rediffusion est prévue à 20h.
        Le service de presse répond jusqu'à 22h au 01 55 55 12 34.
        La cérémonie devrait durer jusqu'à 11h30.
        L'événement prendra fin à 11h.
        Ouverture des portes à 9h30.
        Fermeture des portes à 9h55.
        Les invités prendront place avant 9h50.
        Retrait des badges de 8h30 à 9h45.
        Inscriptions jusqu'à 17h la veille.
        Les questions peuvent être envoyées jusqu'à 9h.
        L'an dernier, la conférence avait commencé à 9h.
        La bourse ouvre à 9h et ferme à 17h30.
        Le bureau est ouvert du lundi au vendredi de 9h à 17h.
        Point de rendez-vous presse : 9h, porte sud.
        Mise en place des caméras : 8h45.
        Heure d'arrivée souhaitée : 9h15.
        La circulation sera coupée de 6h à 13h.
        Test de connexion à 9h30.
    """,
    "de": """
        Fotografen sollten um 9.40 Uhr bereitstehen.
        Kamerateams können ab 8.15 Uhr aufbauen.
        Der Pool wird um 9.30 Uhr am Pressezentrum abgeholt.
        Treffpunkt für den Pool ist um 9.20 Uhr im Foyer.
        Medienschaffende werden gebeten, bis 9.15 Uhr da zu sein.
        Sicherheitskontrolle ab 8.45 Uhr.
        Kaffee ab 9 Uhr.
        Einlass ist ab 9.30 Uhr.
        Einlass nur bis 9.50 Uhr.
        Die Türen schließen um 9.55 Uhr.
        Das Signal steht ab 9.55 Uhr bereit.
        Ein Bus fährt um 8.30 Uhr am Bahnhof ab.
        Das Pressezentrum ist bis 18 Uhr geöffnet.
        Das Haus schließt um 19 Uhr.
        Tonprobe um 9.15 Uhr.
        Die Sperrfrist endet um 10 Uhr.
        Sperrfrist: 10.15 Uhr.
        Das Protokoll liegt gegen 15 Uhr vor.
        Fotos stehen ab 16 Uhr zum Herunterladen bereit.
        Eine Wiederholung wird um 20 Uhr gesendet.
        Der Bereitschaftsdienst ist bis 22 Uhr unter 030 5555 1234 zu erreichen.
        Die Feier dauert voraussichtlich bis 11.30 Uhr.
        Die Veranstaltung endet um 11 Uhr.
        Gäste nehmen bis 9.50 Uhr ihre Plätze ein.
        Ausgabe der Ausweise von 8.30 bis 9.45 Uhr.
        Anmeldung bis 17 Uhr am Vortag.
        Fragen können bis 9 Uhr eingereicht werden.
        Im Vorjahr begann die Tagung um 9 Uhr.
        Die Börse öffnet um 9 Uhr und schließt um 17.30 Uhr.
        Das Büro ist montags bis freitags von 9 bis 17 Uhr besetzt.
        Aufbau der Kameras: 8.45 Uhr.
        Eintreffen der Medien: 9.15 Uhr.
        Die Straße ist von 6 bis 13 Uhr gesperrt.
        Verbindungstest um 9.30 Uhr.
        Medien treffen sich um 8.50 Uhr am Südtor.
        Akkreditierte finden sich um 9.10 Uhr am Haupteingang ein.
        Bildberichterstatter müssen um 9.35 Uhr auf dem Podest stehen.
    """,
}


def assert_only_at_ten(code: str, said: str) -> None:
    """Whether a sentence beside an event at ten gives no other: under a row, and on in the opening."""
    title, opening, occasion, hour, row = OPENING[code]
    under_a_row = f"{opening.format('', '')}\n\n{row}\n\n{said}"
    for body in (under_a_row, f"{opening.format(occasion, hour)} {said}"):
        events = timed(body, title)
        assert [(iso_of(event.start)[11:16], event.end) for event in events] == [("10:00", None)], body


@pytest.mark.parametrize(("code", "said"), lines_of(NOTHING))
def test_what_stands_beside_an_event_is_none(code: str, said: str) -> None:
    assert_only_at_ten(code, said)


# 1,178 sentences by other hands, each beside an announcement of 12 March 2026 at 10:00: language, sentence
BESIDE = Path(__file__).with_name("cases") / "beside.tsv"
DAYS = {"en": ("22 January", "12 March"), "fr": ("22 janvier", "12 mars"), "de": ("22. Januar", "12. März")}


@pytest.mark.parametrize("language", OPENING)
def test_no_sentence_beside_an_announcement_tells_another_event(language: str) -> None:
    title, opening, _, hour, _ = OPENING[language]
    lead = opening.format("", hour).replace(*DAYS[language])
    told = (line.split("\t") for line in BESIDE.read_text("utf-8").splitlines())
    read_as = {
        said: [iso_of(event.start)[:16] for event in release(f"{lead}\n\n{said}", title).events]
        for code, said in told
        if code == language
    }
    assert len(read_as) > 380
    assert {said: found for said, found in read_as.items() if found != ["2026-03-12T10:00"]} == {}
