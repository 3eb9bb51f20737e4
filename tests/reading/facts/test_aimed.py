"""For what one applies, and who is kept out of what: sentences that name a ship, a town, a visit, a room or a lens."""

from __future__ import annotations

import pytest

from tests.reading.facts.phrases import OPENING, lines
from tests.reading.facts.readings import only, timed

# language -> access -> statements, one a line
SAID = {
    "en": {
        "open": """
            The hall is open to anyone as long as there are seats.
            The university lets in anyone as long as there are seats.
            Journalists can attend, first come first served.
            The ship can be visited by the public.
            She speaks there in a public lecture.
        """,
        "accredited": """
            The press conference is open to media accredited for the meeting.
            Doors are open to journalists holding a press card.
            Reporters with press credentials can attend in person or put questions through the online Press Center.
            Registrations for the first date remain valid; new ones are accepted until 4 May.
            Registrations are taken by the media centre until 4 May.
            Journalists who wish to follow the press conference from the media centre must send the form by 4 May.
        """,
        "unknown": """
            The press area is open on 4 May from 06.30.
            The media lounge is open to all from 8:00.
            The press entrance is open from 7:30.
            Last-minute changes cannot be excluded.
            Delays are not excluded.
            Travelling media have been accredited with the hosts.
            Journalists without a building pass call 202-555-0118.
            Social media users may apply to the visitors' program.
            The line is kept open at all hours.
            Those connecting by link are asked to do so half an hour before.
        """,
    },
    "fr": {
        "open": """
            La conférence de presse est ouverte à tous dans la limite des places disponibles.
            Les journalistes peuvent assister à la conférence, selon les places disponibles.
        """,
        "accredited": """
            La conférence est ouverte aux journalistes accrédités pour la réunion.
            Les inscriptions sont prises par le centre de presse jusqu'au 4 mai.
        """,
        "unknown": """
            L'espace presse est ouvert de 8h00 à 18h00.
            Un retard n'est pas exclu.
            La tribune de presse est ouverte dès 9h00.
        """,
    },
    "de": {
        "open": """
            Die Pressekonferenz ist für alle offen, solange Plätze frei sind.
        """,
        "accredited": """
            Anmeldungen nimmt das Pressezentrum bis 4. Mai, 12.00 Uhr entgegen.
            Medien sind dazu eingeladen. Anmeldungen nimmt das Pressezentrum bis 4. Mai entgegen.
            Offen für Journalisten mit Presseausweis.
        """,
        "unknown": """
            Der Pressebereich ist ab 8 Uhr geöffnet.
            Änderungen sind nicht ausgeschlossen.
            Das Medienzelt ist ab 7.30 Uhr offen.
        """,
    },
}


@pytest.mark.parametrize(
    ("language", "access", "said"),
    [(code, access, said) for code, by in SAID.items() for access, block in by.items() for said in lines(block)],
)
def test_who_may_come_is_told_from_rooms_changes_and_others(language: str, access: str, said: str) -> None:
    assert only(language, OPENING[language], said).access == access


TOUR = (
    "The Secretary will visit Australia from 4 to 6 May 2026.\n\n"
    "5 May, 11:30 a.m. Joint press conference with the Minister, Parliament House, Canberra\n\n"
    "6 May, 2:00 p.m. Lecture at the Lowy Institute, Sydney\n\n"
)
STATE_VISIT = (
    "The President pays a state visit to Sweden on 10 March 2026 and 11 March 2026.\n\nTuesday 10 March 2026\n\n"
    "11.00   Welcoming ceremony, Royal Palace\n12.30   Luncheon (closed to media)\n"
    "14.20   Visit to the Riksdag (pool)\n\n"
)
SHIP = (
    "The Deputy Secretary General will be in Japan on Tuesday, 3 February 2026.\n\n"
    "10:00 Statements with the Minister of Defense, Tokyo\n17:00 Press point on board JS Yahagi, Yokosuka\n\n"
)
DAY = (
    "Media day at the exercise on Tuesday, 5 May 2026.\n\n10:15 Introduction by the director\n"
    "11:00 Walk through the operations room (no telephones, no cameras)\n\n"
)
WHOM = [
    (TOUR + "Others should write to the Embassy in Canberra by 1 May.", "accredited unknown"),
    (TOUR + "Local media in Sydney register with the Consulate General by 1 May.", "unknown accredited"),
    (TOUR + "In Sydney, journalists with a press card are admitted.", "unknown accredited"),
    (TOUR + "Accreditation for Canberra is possible by 1 May.", "accredited unknown"),
    (STATE_VISIT + "Media that want to cover the visit must be accredited.", "accredited none pool"),
    (SHIP + "For the ship, the Ministry of Defense takes applications until 2 February.", "unknown accredited"),
    (SHIP + "For security reasons, journalists register by 2 February.", "accredited accredited"),
    (DAY + "To take part, journalists register by 1 May.", "accredited accredited"),
    (DAY + "Nothing will be streamed.", "unknown none"),
]


@pytest.mark.parametrize(("body", "told"), WHOM)
def test_a_condition_holds_for_what_it_is_aimed_at(body: str, told: str) -> None:
    assert " ".join(str(event.access) for event in timed(body, "Programme")) == told
