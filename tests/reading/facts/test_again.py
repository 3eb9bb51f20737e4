"""Those who have applied before, those who travel along, what the public may see, and what only sounds like access."""

from __future__ import annotations

import pytest

from tests.reading.facts.phrases import OPENING, lines
from tests.reading.facts.readings import only, timed

# language -> access -> statements, one a line
SAID = {
    "en": {
        "open": """
            The ship can be seen by the public on that day.
            The model can be viewed by everyone.
            Media may attend without prior notice.
        """,
        "accredited": """
            Journalists not on the list are not let in.
            Anyone who is not registered cannot be admitted.
            Media already registered for 5 March need not register again.
            Those who have already signed up do not have to do so again.
            Registrations for the first date stay valid.
            Registrations already made are carried over to the new date.
            Accreditation granted for April remains valid.
            Whoever is already on the list need do nothing.
            Reporters who would like to take part must ask the newsroom for the number by 4 May, 17:00.
            Journalists can take part if they have registered through the Ministry's Press Center by 4 May.
        """,
        "unknown": """
            Times are subject to change without prior notice.
            The programme may change without notice.
            Reporters who wish to travel with the Minister are asked to apply by 4 May.
            Applications are dealt with in the order in which they come in.
            Fishing boats are kept out of the area.
            By 4 May, 200 journalists had registered.
            Badges already issued remain valid.
        """,
    },
    "fr": {
        "open": """
            Le robot est présenté au public à cette occasion.
        """,
        "accredited": """
            Les journalistes ne figurant pas sur la liste ne seront pas admis.
            Les journalistes déjà inscrits n'ont pas à se réinscrire.
            Les journalistes déjà accrédités pour la première date n'ont aucune démarche à faire.
            Les accréditations déjà délivrées restent valables.
            Les inscriptions reçues pour la première date restent valables.
        """,
        "unknown": """
            Le programme peut être modifié sans préavis.
            Les rédactions qui souhaitent voyager avec la délégation s'annoncent jusqu'au 4 mai.
            Le 4 mai au soir, 200 journalistes avaient déjà demandé une accréditation.
        """,
    },
    "de": {
        "open": """
            Das Schiff kann von allen besichtigt werden.
        """,
        "accredited": """
            Wer nicht auf der Liste steht, wird nicht eingelassen.
            Nicht akkreditierte Journalisten werden nicht zugelassen.
            Wer bereits akkreditiert ist, braucht nichts zu tun.
            Wer sich bereits angemeldet hat, muss sich nicht erneut anmelden.
            Bereits erfolgte Anmeldungen bleiben gültig.
            Bereits erteilte Akkreditierungen behalten ihre Gültigkeit.
        """,
        "unknown": """
            Änderungen sind ohne Vorankündigung möglich.
            Journalisten, die mitreisen möchten, melden sich bis 4. Mai.
            Bis 4. Mai hatten sich 200 Journalisten angemeldet.
            Das Schiff kann nicht von allen besichtigt werden.
        """,
    },
}


@pytest.mark.parametrize(
    ("language", "access", "said"),
    [(code, access, said) for code, by in SAID.items() for access, block in by.items() for said in lines(block)],
)
def test_who_has_applied_before_needs_no_more(language: str, access: str, said: str) -> None:
    assert only(language, OPENING[language], said).access == access


VISIT = (
    "The Minister will visit Oslo on Tuesday, 5 May 2026.\n\n10:00 Meeting with the Prime Minister, Parliament\n"
    "14:00 Press conference, Town Hall\n16:30 The Minister signs the treaty on fisheries, Akershus\n\n"
)
LAUNCH = (
    "An Ariane 6 lifts the satellite from Kourou on Tuesday, 5 May 2026.\n\n"
    "Programme at the control centre in Darmstadt, Germany\n\n13:30 Media briefing, Main Control Room, Darmstadt\n"
    "15:10 Liftoff, shown in the Main Control Room, Darmstadt\n\n"
)
FORUM = (
    "The Secretary General will attend the Forum in Apia, Samoa, from 10 to 12 March 2026.\n\n"
    "Tuesday 10 March, 9:00 a.m. (local time): opening ceremony, Town Hall. All media are welcome.\n\n"
    "Thursday 12 March, 3:30 p.m. (local time): closing press conference, Town Hall. Registered media only; live on "
    "the Forum's Facebook page.\n"
)
TALKS = (
    "She will visit Georgia on 16 and 17 April 2026.\n\nIn Tbilisi she holds talks with the President. The talks are "
    "held without the press.\n\nThursday, 16 April, 17:15: Joint press conference, Ministry\n\n"
    "Friday, 17 April, 12:00: Press statement, Gori (no registration needed)\n"
)
FRENCH = (
    "La ministre sera à Oslo le mardi 5 mai 2026.\n\n10h00 Entretien avec le Premier ministre, Parlement\n"
    "14h00 Conférence de presse, hôtel de ville\n\n"
)
HEARING = "The Court holds a hearing on Tuesday, 5 May 2026, at 09:15 in Strasbourg.\n\nThe hearing is public. "
WHOM = [
    (VISIT + "Media wishing to cover the treaty signing must apply by 30 April.", "unknown unknown accredited"),
    (VISIT + "Media wishing to cover the visit must apply by 30 April.", "accredited accredited accredited"),
    (LAUNCH + "Media wishing to be in Darmstadt are asked to register by 30 April.", "accredited accredited"),
    (LAUNCH + "Media are asked to register for the briefing by 30 April.", "accredited unknown"),
    (FORUM, "open accredited"),
    (TALKS, "unknown open"),
    (FRENCH + "Merci de vous inscrire à la conférence de presse avant le 30 avril.", "unknown accredited"),
    (HEARING + "Journalists who wish to film the first minutes write to the Press Unit by 4 May.", "open"),
]


@pytest.mark.parametrize(("body", "told"), WHOM)
def test_a_condition_holds_for_what_it_names(body: str, told: str) -> None:
    assert " ".join(str(event.access) for event in timed(body, "Programme")) == told
