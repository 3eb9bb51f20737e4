"""Who may come is read from the parts of a sentence, and for the items that the sentence speaks of."""

from __future__ import annotations

import re

import pytest

from feeds.reading.facts import coming, order
from feeds.reading.languages.coming import COMING, FILLERS, PARTS
from tests.reading.facts.phrases import OPENING, lines
from tests.reading.facts.readings import only, timed
from tests.reading.facts.told import TOLD

SAID = [
    (language, access, said)
    for language, by_access in TOLD.items()
    for access, block in by_access.items()
    for said in lines(block)
]


@pytest.mark.parametrize(("language", "access", "said"), SAID)
def test_access_follows_from_the_parts_of_a_statement(language: str, access: str, said: str) -> None:
    assert only(language, OPENING[language], said).access == access


# what a programme is, what is said of it, and the access of each item
PROGRAMME = (
    "The Minister will visit Oslo on Tuesday, 5 May 2026.\n\n10:00 Meeting with the Prime Minister, Parliament\n"
    "12:00 Press conference, Government House\n15:00 Lecture at the University\n\n"
)
SPACE = (
    "Managers talk about the mission in a news conference at 2 p.m. on Tuesday, 5 May 2026.\n\n"
    "The docking is planned for 8 a.m. on Thursday, 7 May 2026.\n\n"
)
ROWS = (
    "Schedule for Tuesday, 5 May 2026\n\n10:00 The Secretary receives the Ambassador\n\nGreen Room\n\nClosed Press\n\n"
    "12:00 The Secretary speaks to exporters\n\nGreat Hall\n\nOpen Press\n\n15:00 The Secretary meets staff\n\n"
)
VISITE = (
    "Le ministre se rend à Oslo le mardi 5 mai 2026.\n\n10h00 Entretien avec le Premier ministre\n"
    "12h00 Point presse à la résidence\n15h00 Visite du port\n\n"
)
BESUCH = (
    "Der Minister besucht am Dienstag, 5. Mai 2026, Oslo.\n\n10.00 Uhr Gespräch mit dem Oberbürgermeister\n"
    "12.00 Uhr Pressekonferenz im Rathaus\n15.00 Uhr Rundgang durch die Messe\n\n"
)
WHOM = [
    (PROGRAMME + "Television: one pool camera. Other reporters may come if they apply by 4 May.", "accredited " * 3),
    (PROGRAMME + "In Bergen there is nothing for the media.", "unknown " * 3),
    (PROGRAMME + "The press is kept out of the meeting; the lecture is not concerned.", "none unknown unknown "),
    (PROGRAMME + "No one has to sign up for the lecture.", "unknown unknown open "),
    (PROGRAMME + "At the press conference, no one is admitted without a press card.", "unknown accredited unknown "),
    (SPACE + "Reporters may come to the centre (write to us by 4 May) or listen by phone.", "accredited unknown "),
    (SPACE + "Whoever wants to come has to ask for a seat by 4 May, 12:00.", "accredited unknown "),
    (ROWS, "none open unknown "),
    (
        PROGRAMME + "Cameras stay outside during the lecture; the lecture is open to the public.",
        "unknown unknown open ",
    ),
    (PROGRAMME + "Notes for media\n\nMedia representatives need no registration.", "open " * 3),
    (PROGRAMME + "Notes for media\n\nThe yearly press pass is renewed at the reception.", "unknown " * 3),
    (PROGRAMME + "All items except the meeting are open to the media.", "unknown open open "),
    (PROGRAMME + "The whole programme is closed to the press, except the press conference.", "none unknown none "),
    (
        PROGRAMME
        + "Journalists can attend the press conference with a press card; the other items are not open to media.",
        "none accredited none ",
    ),
    (PROGRAMME + "Press are admitted to the first two items.", "open open unknown "),
    (PROGRAMME + "The second and third items are open to accredited media.", "unknown accredited accredited "),
    (
        PROGRAMME + "The first item is closed to the press, the other two can be attended with a press card.",
        "none accredited accredited ",
    ),
    (
        PROGRAMME + "Coverage: meeting (pool), press conference (open to the media), lecture (closed).",
        "pool open none ",
    ),
    (
        PROGRAMME
        + "For the lecture, seats must be reserved; the press conference can be attended without registration.",
        "unknown open accredited ",
    ),
    (
        PROGRAMME + "Media are invited to the press conference and the lecture. Please register by 4 May.",
        "unknown accredited accredited ",
    ),
    (PROGRAMME + "None of the events is open to the media.", "none none none "),
    (PROGRAMME + "No accreditation is required for any of the events.", "open open open "),
    (VISITE + "L'entretien est fermé à la presse, le point presse est ouvert à tous les médias.", "none open unknown "),
    (VISITE + "Tous les rendez-vous sauf l'entretien sont ouverts à la presse.", "unknown open open "),
    (VISITE + "La presse n'est admise ni à l'entretien ni à la visite.", "none unknown none "),
    (VISITE + "Le premier rendez-vous est réservé au pool.", "pool unknown unknown "),
    (PROGRAMME + "All items are streamed live on the website, without registration.", "unknown " * 3),
    (BESUCH + "Akkreditierung: formlos per E-Mail; ohne sie kein Zutritt.", "accredited " * 3),
    (BESUCH + "Außer dem Gespräch sind alle Termine presseöffentlich.", "unknown open open "),
    (BESUCH + "Zum Rundgang sind keine Medien zugelassen.", "unknown unknown none "),
    (BESUCH + "Der erste Termin ist dem Pool vorbehalten.", "pool unknown unknown "),
]


@pytest.mark.parametrize(("body", "told"), WHOM)
def test_a_statement_in_parts_holds_for_what_it_speaks_of(body: str, told: str) -> None:
    assert " ".join(str(event.access) for event in timed(body, "Programme")) == told.strip()


@pytest.mark.parametrize(
    ("said", "places", "kind"),
    [
        ("the first two items are open", [(0, 2)], ""),
        ("the last event is closed", [(-1, 1)], ""),
        ("the second press conference is open", [(1, 1)], "press"),
        ("the second and third parts", [(1, 1), (2, 1)], ""),
        ("le premier rendez-vous est ouvert", [(0, 1)], ""),
        ("die letzten zwei termine sind offen", [(-1, 2)], ""),
    ],
)
def test_what_is_counted(said: str, places: list[tuple[int, int]], kind: str) -> None:
    assert order.counted(said, 0, len(said)) == (places, kind)


def test_no_more_are_picked_than_there_are() -> None:
    assert order.pick([(0, 2)], 3) == [0, 1]
    assert order.pick([(-1, 2)], 3) == [1, 2]
    assert order.pick([(3, 1)], 3) == []


def test_what_is_left_out() -> None:
    said = "everything except the meeting is open"
    start, end = order.left_out(said, 0, len(said)) or (0, 0)
    assert said[start:end].strip() == "the meeting"


@pytest.mark.parametrize(
    "note",
    lines(
        """
        Badges for 2026 are made at the reception, Monday to Friday from 9:00 to 15:00.
        The annual pass is renewed in January; bring two photographs.
        The press room has 60 seats and is open from 8:00.
        The building is open to visitors on Saturdays.
        Lost passes must be reported to the security service.
        The library is not open to the public.
        The canteen is open to media from 11:30 to 14:00.
        The cloakroom is free of charge.
        Drones are not admitted over the site.
        To unsubscribe, write to list@ministry.example.
        You receive this because you are registered as a journalist.
        Applications for the press fellowship close on 30 June.
        Passes of 2025 remain valid until the end of January.
        Tickets for the tram need not be sent back.
        There is no mobile coverage in the hills.
        Pool members gather at the desk 30 minutes ahead of each pool.
        The press corps has worked in the building since 1960.
        """
    ),
)
def test_a_note_at_the_foot_says_nothing_of_the_items(note: str) -> None:
    assert {str(event.access) for event in timed(PROGRAMME + note, "Programme")} == {"unknown"}


def test_a_clause_is_a_string_of_letters() -> None:
    said = "no one has to sign up"
    line, places = coming.letters(said, "en")
    assert line == "OHR"
    assert places == [(0, 1), (2, 3), (4, 5)]


def test_the_month_of_may_is_no_permission() -> None:
    said = "photographers register by 4 may to attend"
    assert coming.letters(said, "en")[0] == "wRC"


@pytest.mark.parametrize("language", COMING)
def test_each_language_tells_all_parts_that_carry_a_rule(language: str) -> None:
    known = {letter for part in COMING[language] for letter in part}
    assert known - set(PARTS) <= {"."}
    assert set("WwEOKNSMCAHRTYLIVUXFDQBgqo") <= known
    assert FILLERS[language]


def test_patterns_have_bounded_gaps() -> None:
    for rule in coming.RULES:
        assert not re.search(r"[*+]|\{\d+,\}", rule.pattern.pattern), rule


def test_what_was_is_no_statement() -> None:
    said = "journalists were not allowed to enter the camp"
    assert coming.in_clause(said, (0, len(said)), "en") is None
