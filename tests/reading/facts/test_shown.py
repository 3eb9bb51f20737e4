"""Where it is and whether it can be watched: persons and parties in rows, the same room, private sittings, "statt"."""

from __future__ import annotations

import pytest

from tests.reading.facts.readings import ZONES, timed

DAY = {
    "en": "The committee holds a hearing on Tuesday, 5 May 2026.\n\n",
    "fr": "La commission se réunit le mardi 5 mai 2026.\n\n",
    "de": "Der Ausschuss tagt am Dienstag, 5. Mai 2026.\n\n",
}
# language | rows and what is said below | words of each item's location, "" where it has none | whether it is shown
ROWS = [
    (
        "en",
        "11 a.m. Committee on Housing, Planning and Local Government\nCommittee Room 2\n\n"
        "2.30 p.m. Committee on Justice, Equality and Migration\nPrivate session\nCommittee Room 4\n\n"
        "Public meetings are shown live on Oireachtas TV.",
        ["Committee Room 2", "Committee Room 4"],
        [True, False],
    ),
    (
        "en",
        "9.15am\n- Ms Karen Doyle, Director, Insurance Council\n- Dr Peter Nguyen, Griffith University\n\n"
        "11am\n- Prof. Ann Lee, Institute of Actuaries\n\n"
        "The hearing takes place in the Macquarie Room and is webcast on the committee's website.",
        ["Macquarie Room", "Macquarie Room"],
        [True, True],
    ),
    (
        "fr",
        "9 h 00 – Audition de M. Alain Prévost (salle Lamartine)\n10 h 30 – Audition du préfet (à huis clos)\n\n"
        "Les auditions sont retransmises en direct sur le site de l'Assemblée.",
        ["salle Lamartine", ""],
        [True, False],
    ),
    (
        "de",
        "9.00 Uhr: Beratung (nicht öffentlich), Sitzungssaal E 600\n11.00 Uhr: Anhörung, Anhörungssaal 3.101"
        "\n\nDie Sitzungen werden live im Parlamentsfernsehen übertragen.",
        ["Sitzungssaal E 600", "Anhörungssaal 3.101"],
        [False, True],
    ),
    (
        "fr",
        "16h30 : rencontre avec les lauréats, salle X\n18h00 : cérémonie, salle I",
        ["salle X", "salle I"],
        [False, False],
    ),
    (
        "en",
        "10:00 Meeting with the Governor, Harbour Office\n13:15 Press meeting, Culture House\n\n"
        "The press meeting is streamed on www.example.int.",
        ["Harbour Office", "Culture House"],
        [False, True],
    ),
]
# language | text of an item put off and of the new one | words of both locations
SAME_ROOM = [
    (
        "en",
        "The briefing, planned for Tuesday 12 May 2026 at 10.00 in the Churchill Room, has been postponed. It "
        "now takes place on Wednesday 13 May 2026 at 11.30 in the same room.",
        "Churchill Room",
    ),
    (
        "fr",
        "La conférence de presse prévue mardi 12 mai 2026 à 10 heures dans la salle des Fêtes est reportée. Elle se "
        "tiendra jeudi 14 mai 2026 à 9h30, dans la même salle.",
        "salle des Fêtes",
    ),
]


@pytest.mark.parametrize(("language", "body", "places", "shown"), ROWS)
def test_rows_of_a_house(language: str, body: str, places: list[str], shown: list[bool]) -> None:
    found = timed(DAY[language] + body, zone=ZONES[language])
    assert [event.stream is not None for event in found] == shown
    for event, place in zip(found, places, strict=True):
        assert place in (event.location or "") and bool(place) == bool(event.location), event.location


@pytest.mark.parametrize(("language", "body", "place"), SAME_ROOM)
def test_the_same_room_is_the_one_told_before(language: str, body: str, place: str) -> None:
    found = timed(body, zone=ZONES[language])
    assert [place in (event.location or "") for event in found] == [True, True]


@pytest.mark.parametrize("party", ["Chad", "Niger", "New Zealand"])
def test_a_country_alone_behind_a_time_pleads_and_sets_no_clock(party: str) -> None:
    body = (
        "The Court holds public hearings at the Peace Palace in The Hague.\n\n"
        f"First round\nMonday 5 October 2026, 10 a.m.-1 p.m.: {party}"
    )
    found = timed(body, "Hearings", "Europe/Amsterdam")
    assert [(event.location, event.start.zone) for event in found] == [
        ("Peace Palace in The Hague", "Europe/Amsterdam")
    ]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("Die Anhörung findet am 5. Mai 2026 um 10 Uhr im Landtag statt und wird live übertragen.", True),
        ("Die Anhörung findet am 5. Mai 2026 um 10 Uhr statt und ist im Livestream zu sehen.", True),
        ("Die Anhörung am 5. Mai 2026 um 10 Uhr wird statt im Livestream nur im Saal gezeigt.", False),
        ("Die Anhörung ist am 5. Mai 2026 um 10 Uhr. Eine Übertragung findet nicht statt.", False),
    ],
)
def test_what_takes_place_is_not_instead(body: str, shown: bool) -> None:
    assert [event.stream is not None for event in timed(body, zone="Europe/Berlin")] == [shown]


def test_what_is_beside_a_debate_is_not_the_debate() -> None:
    body = (
        "The debate takes place on Thursday 2 July 2026 at 18.30 in the Aubette, Strasbourg.\n\nThe debate will be "
        "broadcast live on the website of the Council.\n\nAfter the debate, at 20.15, the Commissioner will give "
        "interviews in the Foyer of the Aubette."
    )
    assert [event.stream is not None for event in timed(body, zone="Europe/Paris")] == [True, False]


def test_a_live_link_is_where_its_stream_says() -> None:
    body = (
        "What: Live link-up with the station\nWhen: Tuesday, March 3, 2026, 10:05 a.m.\nWhere: Cosmodôme, Laval\n\n"
        "The link-up will be streamed live on the Agency's YouTube channel."
    )
    event = timed(body, zone="America/Toronto")[0]
    assert event.stream is not None and "YouTube" in (event.stream.name or "")


CLOSED = """Tuesday 23 June 2026

8:00   Breakfast of ministers (closed to the press)
9:30   First plenary session, Hall 1

Wednesday 24 June

9:00   Opening session, Hall 2

"""


@pytest.mark.parametrize(
    ("said", "live"),
    [
        ("The meetings are shown live on oas.example.", [False, True, True]),
        ("Each item listed, the breakfast excepted, is webcast live at oas.example.", [False, True, True]),
        ("The breakfast and the opening session are shown live on oas.example.", [True, False, True]),
    ],
)
def test_what_is_shown_of_all_is_not_shown_of_a_row_closed_to_media(said: str, live: list[bool]) -> None:
    assert [event.stream is not None for event in timed(CLOSED + said, "Assembly")] == live
