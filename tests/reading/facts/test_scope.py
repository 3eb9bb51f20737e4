"""Which of several items a statement speaks of."""

from __future__ import annotations

import pytest

from tests.reading.facts.readings import timed

VISIT = """On Tuesday, 5 May 2026, the Minister will visit Oslo.

10:00 Meeting with the Prime Minister
12:00 Press conference, Government House
15:00 Lecture at the University

"""
FRENCH = """Le mardi 5 mai 2026, la ministre se rendra à Lyon.

10h00 : visite de l'usine (pool)
12h00 : point presse (presse accréditée)
15h00 : déjeuner avec les élus (fermé à la presse)

"""
GERMAN = """Am Dienstag, 5. Mai 2026, besucht die Ministerin Leipzig.

10.00 Uhr Gespräch mit dem Oberbürgermeister (nicht presseöffentlich)
12.00 Uhr Pressekonferenz im Neuen Rathaus
15.00 Uhr Rundgang durch die Messe (presseöffentlich)

"""
# body, then for each item its access and whether it is live
SAID = [
    (
        VISIT + "The press conference will be streamed live on the ministry's website.",
        "unknown -, unknown live, unknown -",
    ),
    (
        VISIT + "The press conference and the lecture will be streamed live on YouTube.",
        "unknown -, unknown live, unknown live",
    ),
    (VISIT + "Both the press conference and the lecture are open to the media.", "unknown -, open -, open -"),
    (
        VISIT + "The lecture is by invitation only. Media must register for the press conference by 4 May, 12:00.",
        "unknown -, accredited -, invitation -",
    ),
    (VISIT + "All events are open to accredited media.", "accredited -, accredited -, accredited -"),
    (VISIT + "The meeting is closed to the media.", "none -, unknown -, unknown -"),
    (
        VISIT + "Media apply through the accreditation system by 4 May; other visitors cannot be received.",
        "accredited -, accredited -, accredited -",
    ),
    (
        VISIT.replace("Minister\n", "Minister (C)\n").replace("House\n", "House (A)\n")
        + "(A) accredited media   (P) pool   (C) closed to media",
        "none -, accredited -, unknown -",
    ),
    (
        VISIT + "Journalists with a press card find seats in the last two rows.",
        "accredited -, accredited -, accredited -",
    ),
    (
        "The Board meets on Tuesday, 5 May 2026 at 10:00. The meeting is not public; a press conference follows at "
        "13:00 (registration needed).",
        "none -, accredited -",
    ),
    (
        "Am Dienstag, 5. Mai 2026, tagt der Rat um 10 Uhr in Bonn. Die Sitzung ist nicht öffentlich; um 13 Uhr folgt "
        "eine Pressekonferenz (Anmeldung erforderlich).",
        "none -, accredited -",
    ),
    (
        VISIT
        + "There will be a pool opportunity at the start of the meeting. The press conference is open to all media.",
        "pool -, open -, unknown -",
    ),
    (VISIT + "Media accreditation: by 4 May to press@ministry.example.", "accredited -, accredited -, accredited -"),
    (
        "On Tuesday, 5 May 2026, the Minister will visit Oslo.\n\n"
        "10:00 Meeting with the Prime Minister (closed to press)\n"
        "12:00 Press conference, Government House (live on YouTube)\n15:00 Lecture (by invitation only)\n\n"
        "Accreditation is required.",
        "none -, accredited live, invitation -",
    ),
    (
        "The Minister will meet the Prime Minister on Tuesday, 5 May 2026, at 10:00. The meeting is closed to press."
        " At 12:00 she will hold a press conference, which will be streamed on the ministry's YouTube channel."
        " Journalists must register by 4 May, 12:00.",
        "none -, accredited live",
    ),
    (FRENCH + "Le point presse sera retransmis en direct sur YouTube.", "pool -, accredited live, none -"),
    (
        GERMAN + "Die Pressekonferenz wird live auf YouTube übertragen. Für die Pressekonferenz ist eine Anmeldung bis"
        " 4. Mai, 12 Uhr, erforderlich.",
        "none -, accredited live, open -",
    ),
    (
        "WHAT: Press conference\nWHEN: Tuesday, May 5, 2026, 10:00 a.m.\nWHERE: Room 100, City Hall\n"
        "LIVE: www.city.example/live\nRSVP: press@city.example by May 4",
        "accredited live",
    ),
]


@pytest.mark.parametrize(("body", "told"), SAID)
def test_a_statement_holds_for_the_items_it_speaks_of(body: str, told: str) -> None:
    events = timed(body, "Visit of the Minister")
    assert ", ".join(f"{event.access} {'live' if event.stream else '-'}" for event in events) == told


def test_two_items_take_their_own_channels_from_one_sentence() -> None:
    said = "The press conference will be live on YouTube and the lecture on the University's website."
    streams = [event.stream.name for event in timed(VISIT + said, "Visit of the Minister") if event.stream]
    assert streams == ["YouTube", "the University's website"]


def test_standing_notes_say_nothing_of_an_event() -> None:
    notes = (
        "Notes for newsrooms\n\nThe yearly press pass is handed out at reception; bring a press card. Live streams of"
        " our events can be watched on the website. The building is closed to the public on Sundays."
    )
    for event in timed(VISIT + notes, "Visit of the Minister"):
        assert (event.access, event.stream) == ("unknown", None)


def test_a_key_to_signs_holds_for_the_rows_that_bear_the_sign() -> None:
    body = (
        "The ministers meet in Oslo on Tuesday, 5 May 2026.\n\n10:00 Arrivals [L]\n12:00 Working session\n"
        "15:00 Press conference [L]\n\n[L] = live on EbS"
    )
    assert [event.stream is not None for event in timed(body, "Programme")] == [True, False, True]


def test_people_are_named_with_their_roles() -> None:
    body = (
        "On Tuesday, 5 May 2026, at 10:00 the NATO Secretary General, Mr Anton Berglund, will give a press conference."
    )
    who = timed(body)[0].who
    assert [(person.name, person.role) for person in who] == [("Anton Berglund", "NATO Secretary General")]


def test_what_comes_afterwards_is_told() -> None:
    body = VISIT + "Photographs and a transcript of the press conference will be available on the website."
    told = {event.title: event.afterwards for event in timed(body, "Visit of the Minister")}
    assert told["Press conference, Government House"] == ("photos", "transcript")
    assert told["Lecture at the University"] == ()


def test_what_is_closed_of_a_whole_that_others_may_enter_is_said_of_no_row() -> None:
    body = (
        "Wednesday, 26 November 2025\n\n10:00 (CET) Opening session\n18:30 (CET) Press point of the Chair\n\n"
        "In between, ministers sit behind closed doors.\n\nAccreditation closes on 17 November."
    )
    assert {str(event.access) for event in timed(body)} == {"accredited"}


@pytest.mark.parametrize(
    "body",
    [
        "The council meets on 17 March 2026 at 18:30 in the town hall. A closed session will follow.",
        "Le conseil se réunit le mardi 17 mars 2026 à 18h30 à la mairie. La séance à huis clos suivra.",
        "Der Rat tagt am 17. März 2026 um 18.30 Uhr im Rathaus. Anschließend folgt eine nichtöffentliche Sitzung.",
    ],
)
def test_a_closed_session_that_follows_closes_nothing_else(body: str) -> None:
    assert [event.access.value for event in timed(body)] == ["unknown"]


def test_a_closed_session_is_closed() -> None:
    (event,) = timed("The council meets on 17 March 2026 at 18:30. The meeting is held in closed session.")
    assert event.access.value == "none"
