"""Where it is: rooms beside the fields, sentences for all items, what is no place; streams by day and clause."""

from __future__ import annotations

import pytest

from tests.reading.facts.readings import ZONES, timed

FIELDS = {
    "en": "Date: Thursday, 26 February 2026\nTime: 13.30\nVenue: Harbour House, Quay Street 4, Galway\n\n",
    "fr": "Date : jeudi 26 février 2026\nHeure : 13h30\nLieu : Hôtel de Région, 1 esplanade Mitterrand, Lyon\n\n",
    "de": "Datum: Donnerstag, 26. Februar 2026\nZeit: 13.30 Uhr\nOrt: Rathaus, Marktplatz 1, Bremen\n\n",
}
# language | sentence behind the fields | words of its item's location
BESIDE_FIELDS = [
    ("en", "A doorstop interview with both follows at 15.15 in the lobby.", "lobby, Harbour House"),
    ("en", "At 15.15 the Director gives a press briefing in the conference centre, room 2.", "room 2, Harbour House"),
    ("en", "At 15.15 the Minister takes questions from the media in the Officers' Mess.", "Officers' Mess"),
    ("en", "A photo call is held at 15.15 on the steps of the main entrance.", "steps of the main entrance"),
    ("en", "The press conference takes place at 15.15 in the courtyard.", "courtyard, Harbour House"),
    ("fr", "Un point presse suivra à 15h15 dans le hall.", "hall, Hôtel de Région"),
    ("fr", "À 15h15, la ministre tiendra un point presse dans la salle 3.", "salle 3, Hôtel de Région"),
    ("de", "Ein Hintergrundgespräch mit dem Chef der Armee folgt um 15.15 Uhr in Zimmer 120.", "Zimmer 120, Rathaus"),
    ("de", "Um 15.15 Uhr gibt die Ministerin eine Pressekonferenz im Foyer.", "Foyer, Rathaus"),
]
# language | title | body | words of each timed event's location
PLACES = [
    (
        "en",
        "Farm dinner",
        "Schedule for Thursday, 12 March 2026, Bonn\n\n5:30 PM – Remarks at the Farm Bureau dinner\n"
        "Mayo Clinic Event Center, Mankato, Minnesota",
        ["Mayo Clinic Event Center, Mankato, Minnesota"],
    ),
    (
        "en",
        "Informal meeting of ministers",
        "Ministers for agriculture meet on Thursday 12 March 2026 in Nicosia. The meeting is held at the Filoxenia "
        "Conference Centre.\n\n08:45 Doorstep statements\n15:30 Press conference",
        ["Filoxenia Conference Centre, Nicosia"] * 2,
    ),
    (
        "fr",
        "Prix de la langue",
        "Le prix sera remis le jeudi 12 mars 2026 à Paris.\n\n17h30 – Point de presse, salle VII. Accréditation "
        "obligatoire.\n18h30 – Cérémonie, salle I. La salle est réservée aux invités.",
        ["salle VII, Paris", "salle I, Paris"],
    ),
    (
        "de",
        "Termine der Woche",
        "Montag, 9. März 2026\n\n11.30 Uhr   Regierungspressekonferenz\n13.00 Uhr   Waldzustandserhebung\n\n"
        "Alle Termine finden im Haus der Bundespressekonferenz, Schiffbauerdamm 40, 10117 Berlin, statt.",
        ["Haus der Bundespressekonferenz"] * 2,
    ),
    (
        "en",
        "Media events this week",
        "Monday 9 March 2026\n\n11:30   Weekly press conference\n15:00   Presentation of the annual report, Library\n\n"
        "Unless otherwise stated, press conferences take place in the Press Room, 1 Castle Street, Dublin.",
        ["Press Room, 1 Castle Street", "Library"],
    ),
    (
        "en",
        "Change of place",
        "The briefing takes place on Thursday 12 March 2026, but at 14.30 instead of 13.00, and not in the "
        "City Hall but at the Cable Factory.\n\nQuestions are taken in Finnish, Swedish and English.",
        ["Cable Factory"],
    ),
    (
        "en",
        "Correction",
        "The press conference begins at 14.30 on Thursday 5 February 2026.\n\n"
        "The place is unchanged: Ministry of Defence, Makasiinikatu 8, Helsinki, auditorium.",
        ["Helsinki, auditorium"],
    ),
    (
        "en",
        "Room change",
        "The press conference on Tuesday 5 May 2026 at 10:00 has been moved from Room 4 to the Luns Auditorium.",
        ["Luns Auditorium"],
    ),
    (
        "de",
        "Sommerreise",
        "Dienstag, 5. Mai 2026\n\n14.00 Uhr: Pressegespräch auf dem Museumsschiff Hildegard",
        ["Museumsschiff Hildegard"],
    ),
    (
        "fr",
        "Agenda",
        "Lundi 9 mars 2026\n10h30  Ouverture, Centre de conférences ministériel, rue de la Convention, Paris\n"
        "12h00  Table ronde, chambre d'agriculture, Rodez",
        ["Centre de conférences ministériel, rue", "chambre d'agriculture, Rodez"],
    ),
    (
        "fr",
        "Concert",
        "Le concert de la fanfare est prévu le samedi 10 janvier 2026 à 18h00 place Gabriel-Rambaud.",
        ["place Gabriel-Rambaud"],
    ),
    (
        "en",
        "Opening of the Harbour Museum",
        "The programme of the opening of the Harbour Museum on Saturday 10 January 2026 is as follows.\n\n"
        "10:00  Press tour with the architect",
        ["Harbour Museum"],
    ),
    (
        "en",
        "Minister in Canberra",
        "In Canberra he gives a speech at the National Press Club on Tuesday 10 February 2026 at 12.30pm local time.",
        ["National Press Club, Canberra"],
    ),
    (
        "en",
        "Press days",
        "Boden, Tuesday 10 March 2026\n11:00   River crossing on ice, Lule river (bus from the Centre at 10:15)",
        ["Lule river"],
    ),
]
# language | sentence about an event at 10:00 with a guest elsewhere | the town that is not its place
FROM_AFAR = [
    (
        "en",
        "Our guest on 17 March 2026 at 10:00 is Ms. Adaeze Okonjo, by video from Port Sudan.",
        "Port Sudan",
    ),
    (
        "en",
        "The press briefing is on 17 March 2026 at 10:00, with the chief via Zoom from Nairobi.",
        "Nairobi",
    ),
    ("fr", "Le point presse aura lieu le 17 mars 2026 à 10h00, avec le chef en duplex depuis Nairobi.", "Nairobi"),
    ("de", "Am 17. März 2026 um 10 Uhr informiert der Chef, per Video zugeschaltet aus Nairobi.", "Nairobi"),
]
TWO_DAYS = {
    "en": "Monday 9 March 2026\n\n11:30   Press conference\n\nTuesday 10 March 2026\n\n10:00   Lecture\n\n",
    "fr": "Lundi 9 mars 2026\n\n11h30   Conférence de presse\n\nMardi 10 mars 2026\n\n10h00   Discours\n\n",
    "de": "Montag, 9. März 2026\n\n11.30 Uhr   Pressekonferenz\n\nDienstag, 10. März 2026\n\n10.00 Uhr   Rede\n\n",
}
# language | statement | the channel of the press conference on Monday and of the lecture on Tuesday
STREAMS = [
    ("en", "Tuesday's event is streamed live on YouTube.", ["", "YouTube"]),
    ("fr", "La rencontre de mardi est retransmise en direct par LCP.", ["", "LCP"]),
    ("de", "Der Termin am Dienstag wird von Phoenix live übertragen.", ["", "Phoenix"]),
    (
        "en",
        "The press conference is carried live on the NATO website; the lecture will be streamed by the University.",
        ["NATO website", "University"],
    ),
    ("en", "The press conference is for members. It will be webcast live on our website.", ["our website", ""]),
    ("fr", "Le discours est ouvert à tous. Il sera diffusé en direct sur le site de l'OMC.", ["", "site de l'OMC"]),
    ("de", "Die Rede ist öffentlich. Sie wird live auf der Website der WTO übertragen.", ["", "Website der WTO"]),
    ("en", "The press conference will be streamed live on No10's YouTube channel.", ["No10's YouTube channel", ""]),
    ("en", "The lecture is broadcast live on the Ministry's profile on LinkedIn.", ["", "profile on LinkedIn"]),
    ("en", "On Monday guests watched the live firing at the range.", ["", ""]),
    ("en", "Viewers can follow proceedings at the lecture on Parliament TV.", ["", "Parliament TV"]),
    ("fr", "France 3 retransmet le discours à partir de 9h55.", ["", "France 3"]),
    ("fr", "Le discours sera visible en ligne sur le site de la Cour.", ["", "site de la Cour"]),
    ("de", "Der MDR überträgt die Rede ab 9.55 Uhr.", ["", "MDR"]),
    ("de", "Die Rede kann auf der Website des Gerichts verfolgt werden.", ["", "Website des Gerichts"]),
]


@pytest.mark.parametrize(("language", "sentence", "place"), BESIDE_FIELDS)
def test_a_room_in_a_sentence_beside_the_fields(language: str, sentence: str, place: str) -> None:
    found = timed(FIELDS[language] + sentence, zone=ZONES[language])
    assert len(found) == 2
    assert place in (found[1].location or "")


@pytest.mark.parametrize(("language", "title", "body", "places"), PLACES)
def test_a_text_tells_its_places(language: str, title: str, body: str, places: list[str]) -> None:
    found = [event.location or "" for event in timed(body, title, ZONES[language])]
    assert len(found) == len(places)
    assert all(place in location for place, location in zip(places, found, strict=True)), found


@pytest.mark.parametrize(("language", "sentence", "town"), FROM_AFAR)
def test_where_a_guest_sits_is_no_place(language: str, sentence: str, town: str) -> None:
    found = timed(sentence, zone=ZONES[language])
    assert len(found) == 1
    assert town not in (found[0].location or "")
    assert found[0].start.zone == ZONES[language]


@pytest.mark.parametrize(("language", "statement", "channels"), STREAMS)
def test_of_which_items_a_promise_holds(language: str, statement: str, channels: list[str]) -> None:
    found = timed(TWO_DAYS[language] + statement, zone=ZONES[language])
    assert len(found) == 2
    for event, channel in zip(found, channels, strict=True):
        assert (event.stream is not None) == bool(channel), event.title
        assert channel in (event.stream.name or "" if event.stream else "")


def test_a_name_that_begins_with_live_is_no_stream() -> None:
    found = timed("Thursday 4 June 2026\n12:15  Remarks to the press, Live Oak building")
    assert [event.stream for event in found] == [None]


@pytest.mark.parametrize(("zone", "city"), [("Europe/Vienna", "Vienna"), ("Europe/Berlin", "Berlin")])
def test_a_house_of_two_capitals_is_that_of_the_newsroom(zone: str, city: str) -> None:
    found = timed("Dienstag, 12. Mai 2026\n\n9.30 Uhr: Pressegespräch, Bundeskanzleramt", zone=zone)
    assert [event.city for event in found] == [city]


def test_what_was_elsewhere_sets_no_clock() -> None:
    found = timed(
        "The Secretary-General returned to New York last night from Gaborone, where he opened a conference.\n\n"
        "The press briefing takes place on Tuesday, 17 March 2026, at 12:00.",
        zone="America/New_York",
    )
    assert [event.start.zone for event in found] == ["America/New_York"]
