"""What can be watched from afar, where, and for which of several items, in whatever words it is told."""

from __future__ import annotations

import pytest

from tests.reading.facts.phrases import OPENING, lines
from tests.reading.facts.readings import only, timed

# words of the channel | statement
LIVE = {
    "en": """
        YouTube | It can be watched as it happens on the ministry's YouTube channel.
        UN Web TV | UN Web TV carries it as it takes place.
        UN Web TV | UN Web TV will have it.
        YouTube | The ministry's YouTube channel shows it while it takes place.
        Multimedia Centre | A live picture is offered by the Multimedia Centre.
        Parliament TV | Parliament TV will follow it live.
        RTE | RTE will have it live.
        website of the Court | The words and pictures go out as they happen on the website of the Court.
        faa.example/live | Sound and picture go out as it happens on faa.example/live.
        EbS | EbS relays the press conference.
        City TV | City TV puts it out live.
        Euronews | The press conference is carried by Euronews live.
        Agency TV | The press conference is on Agency TV as well.
        Swiss television RTS | Swiss television RTS broadcasts the press conference live.
        Institute's YouTube channel | The Institute shows the press conference on its YouTube channel as it happens.
        MFA's X account | The MFA's X account streams it.
        the Club's own site | The Club webcasts the press conference live on its own site.
        Council | A live link will be found on the website of the Council.
        YouTube | A live video of the press conference will be available on YouTube.
        BBC Radio 4 | BBC Radio 4 broadcasts it live.
        Parliament TV (channel 408) | It will be broadcast live on Parliament TV (channel 408).
    """,
    "fr": """
        chaîne YouTube du ministère | La chaîne YouTube du ministère la montre en direct.
        UN Web TV | UN Web TV la retransmet.
        Public Sénat | Public Sénat la diffuse en direct.
        RTBF | La RTBF diffuse la conférence de presse en direct.
        ministere.example | La conférence est visible au moment même sur ministere.example.
        site de l'Agence | Le site de l'Agence la montre au moment où elle se déroule.
        EbS | EbS la transmet en direct.
    """,
    "de": """
        Parlamentsfernsehen | Das Parlamentsfernsehen überträgt live.
        Schweizer Fernsehen SRF | Das Schweizer Fernsehen SRF strahlt sie live aus.
        YouTube-Kanal | Zu sehen ist sie zeitgleich auf dem YouTube-Kanal des Ministeriums.
        Webseite des Ministeriums | Die Webseite des Ministeriums zeigt sie, während sie läuft.
        bund.example | Auf bund.example läuft sie live mit.
        Facebook | Mitverfolgen lässt sie sich live auf Facebook.
    """,
}
NOT_LIVE = {
    "en": """
        Nothing will be shown on the web.
        Nothing is shown live.
        It will not be possible to follow the event live; a video is put on the website in the course of Friday.
        There is no way of watching it live.
        We do not stream it.
        None of it is streamed.
        It can be watched on the website from the next day.
        It can be seen on YouTube the day after.
        The press conference is filmed; the film can be watched on YouTube two hours later.
        It is filmed but not broadcast at the time.
        It is not carried by any channel.
        A webcast is not foreseen.
        A live stream had to be dropped.
        UN Web TV does not carry it.
        Live interviews can be done from the roof.
        The ministry has been on YouTube since 2011.
        Unilateral live positions are booked with the Eurovision desk.
        For live coverage from the square, teams need a permit from the city.
        Live broadcast facilities are available on request.
        Teams that want to go live from the roof must book a position.
        Broadcasters wishing to transmit live should contact the press office.
        The room has power and internet for live reporting.
        Last year's press conference was streamed live on YouTube.
        Follow us on YouTube and Facebook.
    """,
    "fr": """
        Rien ne sera montré en direct.
        Il ne sera pas possible de la suivre en direct.
        Aucune image ne sera diffusée en direct.
        Nous ne la diffusons pas.
        Une retransmission n'est pas prévue.
        La diffusion en direct a été annulée.
        Elle pourra être revue sur le site le lendemain.
        Les équipes qui veulent émettre en direct réservent un emplacement.
        Les chaînes souhaitant réaliser un direct doivent contacter le service de presse.
        Suivez-nous sur YouTube et Facebook.
    """,
    "de": """
        Übertragen wird nichts.
        Öffentlich übertragen wird sie nicht.
        Eine öffentliche Übertragung gibt es nicht.
        Live ist sie nicht zu sehen.
        Auf einen Livestream wird verzichtet.
        Das Parlamentsfernsehen überträgt nicht.
        Im Netz ist nichts zu sehen.
        Die Aufzeichnung steht am nächsten Tag auf YouTube.
        Sender, die live übertragen wollen, melden sich bei der Pressestelle.
        Für Live-Schalten stehen Plätze im Hof bereit.
        Folgen Sie uns auf YouTube und Facebook.
    """,
}
VISIT = """On Tuesday, 5 May 2026, the Minister will visit Oslo.

10:00 Meeting with the Prime Minister
12:00 Press conference, Government House
15:00 Lecture at the University

"""
HOUSE = """The committee meets in Vienna.

Tuesday 5 May 2026
10:00 Opening; report of the Chair
12:00 Press conference, room 3
Wednesday 6 May 2026
10:00 Debate on rivers

"""
BESUCH = """Am Dienstag, 5. Mai 2026, besucht die Ministerin Leipzig.

10.00 Uhr Gespräch mit dem Oberbürgermeister
12.00 Uhr Pressekonferenz im Neuen Rathaus
15.00 Uhr Vortrag in der Messe

"""
VISITE = """Le mardi 5 mai 2026, la ministre se rendra à Lyon.

10h00 : visite de l'usine
12h00 : point presse
15h00 : allocution à l'université

"""
# which of three items are live
SEVERAL = [
    (VISIT, "All three can be watched as they happen on the website of the ministry.", "yyy"),
    (VISIT, "Each of them is streamed at ministry.example.", "yyy"),
    (VISIT, "Of the three, only the lecture is streamed.", "nny"),
    (VISIT, "UN Web TV carries the lecture live, but not the press conference.", "nny"),
    (VISIT, "The lecture is live on YouTube; the press conference is not streamed.", "nny"),
    (VISIT, "The lecture, but not the press conference, is streamed live on YouTube.", "nny"),
    (VISIT, "Neither the press conference nor the lecture is streamed.", "nnn"),
    (VISIT, "There is no live coverage of the meeting. The other two occasions are live on NRK.", "nyy"),
    (VISIT, "The first is not streamed; the other two are live on YouTube.", "nyy"),
    (VISIT, "Except for the meeting, everything is streamed live on YouTube.", "nyy"),
    (VISIT, "NRK will carry the press conference and the lecture live.", "nyy"),
    (HOUSE, "The sittings are webcast live on the Committee website.", "yny"),
    (HOUSE, "The debates are webcast; the press conference is not.", "yny"),
    (HOUSE, "The proceedings can be followed live, the press conference too.", "yyy"),
    (HOUSE, "Press conferences are streamed live on YouTube.", "nyn"),
    (BESUCH, "Der Vortrag wird live übertragen, die Pressekonferenz nicht.", "nny"),
    (BESUCH, "Übertragen wird nur der Vortrag.", "nny"),
    (BESUCH, "Nichts davon wird übertragen.", "nnn"),
    (VISITE, "Le point presse est diffusé en direct, pas l'allocution.", "nyn"),
    (VISITE, "Seul le point presse est retransmis en direct.", "nyn"),
    (VISITE, "Rien n'est retransmis.", "nnn"),
]

# rows with and without a sign, and the key to it
KEYED_EN = """The ministers meet in Oslo.

Tuesday 5 May 2026

09:00  Doorstep, Minister{0}
10:00  Council, opening remarks (pool)
13:00  Family photo (pool)
15:00  Press conference, Minister{0}

"""
KEYED_FR = """Les ministres se réunissent à Lyon.

Mardi 5 mai 2026

9h00 : Arrivée de la ministre{0}
10h00 : Réunion plénière
13h00 : Photo de famille
15h00 : Conférence de presse{0}

"""
KEYED_DE = """Die Minister tagen in Leipzig.

Dienstag, 5. Mai 2026

9.00 Uhr  Ankunft der Ministerin{0}
10.00 Uhr  Sitzung des Rates
13.00 Uhr  Familienfoto
15.00 Uhr  Pressekonferenz{0}

"""
# page | sign in the rows | key | which of four items are live
KEYS = [
    (KEYED_EN, " *", "* Live on www.nato.example", "ynny"),
    (KEYED_EN, "*", "* Shown live on the NATO website. Questions go to the press office.", "ynny"),
    (KEYED_EN, " †", "† Streamed live at nato.example", "ynny"),
    (KEYED_EN, "**", "** Broadcast live on EbS", "ynny"),
    (KEYED_EN, " (1)", "(1) Live on EbS", "ynny"),
    (KEYED_EN, " (L)", "L = live on the website", "ynny"),
    (KEYED_EN, " [L]", "[L]: streamed on the website", "ynny"),
    (KEYED_EN, " (P, L)", "P = pool; L = live on EbS", "ynny"),
    (KEYED_EN, " *", "Key: * live on the website", "ynny"),
    (KEYED_EN, " *", "Items marked with an asterisk (*) will be shown live on the website.", "ynny"),
    (KEYED_EN, " *", "The starred items go out live on YouTube.", "ynny"),
    (KEYED_EN, " (L)", "Items marked (L) are broadcast live on EbS.", "ynny"),
    (KEYED_EN, " (live)", "Live items are shown on the Council's streaming page.", "ynny"),
    (KEYED_EN, " (live)", "Items marked live are shown on the website.", "ynny"),
    (KEYED_DE, " (live)", "Mit „live“ bezeichnete Termine werden auf YouTube übertragen.", "ynny"),
    (KEYED_EN, " *", "* Not streamed. All other items are streamed live on YouTube.", "nyyn"),
    (KEYED_EN, " *", "* For accredited media only\n\nThe press conference is streamed on YouTube.", "nnny"),
    (KEYED_EN, "", "* The press conference will be streamed live on the website.", "nnny"),
    (KEYED_FR, " *", "* En direct sur YouTube", "ynny"),
    (KEYED_FR, " (D)", "D : en direct sur le site", "ynny"),
    (KEYED_FR, " *", "Les points suivis d'un * sont retransmis en direct.", "ynny"),
    (KEYED_FR, " *", "Les séquences signalées par un astérisque sont retransmises en direct.", "ynny"),
    (KEYED_DE, " *", "* Wird live auf YouTube übertragen", "ynny"),
    (KEYED_DE, " (L)", "L = Livestream", "ynny"),
    (KEYED_DE, " *", "Mit Sternchen versehene Termine werden im Livestream gezeigt.", "ynny"),
    (KEYED_DE, " *", "Die mit * gekennzeichneten Termine werden live übertragen.", "ynny"),
]

TO_PRESS = """The Board meets from Monday, 4 May, to Friday, 8 May 2026, at the Vienna International Centre.

The Director General will {} on Monday, 4 May, from 13:00 to 13:45 CEST in the Press Room. {}

Photo opportunity: on Monday, 4 May, at 10:15 CEST photographers can film in Boardroom D.
"""
TO_MEDIEN = """Das Kuratorium tagt von Montag, 4. Mai, bis Freitag, 8. Mai 2026, in Bonn.

Die Direktorin {} am Montag, 4. Mai, um 13.00 Uhr im Presseraum. {}

Fototermin: am Montag, 4. Mai, um 10.15 Uhr im Saal D.
"""
TO_PRESSE = """Le conseil siège du lundi 4 mai au vendredi 8 mai 2026, à Lyon.

La directrice {} le lundi 4 mai à 13 h 00 en salle de presse. {}

Séance de photos : le lundi 4 mai à 10 h 15, salle D.
"""
LIVE_EN = "A live video of the press conference will be available on YouTube."
LIVE_DE = "Die Pressekonferenz wird live auf YouTube übertragen."
LIVE_FR = "La conférence de presse est retransmise en direct sur YouTube."
SPEAKING = [
    (TO_PRESS, "speak to the press", LIVE_EN),
    (TO_PRESS, "take questions from reporters", LIVE_EN),
    (TO_PRESS, "brief the media", "The briefing will be webcast at board.example/live."),
    (TO_MEDIEN, "stellt sich den Fragen der Presse", LIVE_DE),
    (TO_MEDIEN, "informiert die Medien", LIVE_DE),
    (TO_PRESSE, "s'adressera à la presse", LIVE_FR),
    (TO_PRESSE, "répondra aux questions", LIVE_FR),
]
REPORT = """The Committee presents its report in Strasbourg.

Time: Thursday 23 April 2026, 11.30 a.m.
Place: Agora building, room G03, Strasbourg

The report is {} at 11 a.m. on that day.

Journalists may follow the press conference live on the webcast page."""
SECTIONS = """The mission passes Mars on 18 March 2026.

Before the flyby

Tuesday, 10 March, 11:00 CET: online briefing with the project scientist

Programme at the Observatory, 18 March (CET)

17:30   Welcome and panel
19:10   First images

{}"""
LIFT = """Sylva is to lift off from Kourou on Thursday 12 March 2026.

21:40 CET  Start of the launch programme
22:13 CET  {}
23:25 CET  Post-launch press conference

The launch will be shown live on ESA Web TV."""
NOTES = """The Minister will attend the naming ceremony of the ship.

When: Friday, September 12, 2025, 10:00 a.m.
Where: Halifax Shipyard, Halifax

Notes to editors

Safety shoes are compulsory. {}"""

# what a field or a row says, and the words of the channel; "no" where there is none, "live" where none is named
FIELD = "Press conference\n\nWHEN: Tuesday, 5 May 2026, 10:00\nWHERE: Room 100, City Hall, Oslo\n{}"
FELD = "Pressekonferenz der Ministerin\n\nWann: Dienstag, 5. Mai 2026, 10.00 Uhr\nWo: Raum 100, Rathaus, Leipzig\n{}"
CHAMP = "Conférence de presse\n\nDate : mardi 5 mai 2026, 10h00\nLieu : salle 100, hôtel de ville, Lyon\n{}"
ROW = "On Tuesday, 5 May 2026, the ministers meet in Oslo.\n\n10:00 Opening{}\n12:00 Working lunch\n"
SHORT = [
    (FIELD, "WATCH: ministry.example/live", "ministry.example/live"),
    (FIELD, "STREAM: not available", "no"),
    (FIELD, "LIVESTREAM: will be available at ministry.example", "ministry.example"),
    (FIELD, "HOW: In person and live on YouTube", "YouTube"),
    (FIELD, "Broadcast: NRK, from 9:55", "NRK"),
    (FIELD, "On the web: live at ministry.example", "ministry.example"),
    (FIELD, "Livestream: no, recording available afterwards", "no"),
    (FIELD, "TV: one pool camera", "no"),
    (FIELD, "TV: live on RTE One", "RTE One"),
    (FIELD, "Video: on YouTube the next day", "no"),
    (FIELD, "Online: The event can be followed on YouTube.", "YouTube"),
    (FELD, "Livestream: nicht vorgesehen", "no"),
    (FELD, "Online: www.ministerium.example (live)", "www.ministerium.example"),
    (FELD, "TV: live bei Phoenix", "Phoenix"),
    (CHAMP, "Diffusion : aucune", "no"),
    (CHAMP, "En ligne : en direct sur ministere.example", "ministere.example"),
    (ROW, " | live | open", "live"),
    (ROW, " [live: EbS]", "EbS"),
    (ROW, " (stream: YouTube)", "YouTube"),
    (ROW, ", press room, EbS", "EbS"),
    (ROW, " (closed; no stream)", "no"),
    (ROW, " (filmed; video on YouTube the next day)", "no"),
    (ROW, " (to be shown as it happens on the website)", "the website"),
]


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, block in LIVE.items() for said in lines(block)]
)
def test_who_carries_it_is_told_in_any_words(language: str, said: str) -> None:
    channel, statement = said.split(" | ")
    stream = only(language, OPENING[language], statement).stream
    assert stream is not None
    assert channel in f"{stream.name or ''} {stream.url or ''}"


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, block in NOT_LIVE.items() for said in lines(block)]
)
def test_what_is_denied_or_comes_later_is_no_stream(language: str, said: str) -> None:
    assert only(language, OPENING[language], said).stream is None


@pytest.mark.parametrize(("body", "said", "live"), SEVERAL)
def test_of_several_items_those_are_live_that_are_meant(body: str, said: str, live: str) -> None:
    events = timed(body + said, "Visit of the Minister")
    assert "".join("y" if event.stream else "n" for event in events) == live


@pytest.mark.parametrize(("page", "sign", "key", "live"), KEYS)
def test_a_key_to_a_sign_speaks_of_the_rows_that_bear_it(page: str, sign: str, key: str, live: str) -> None:
    events = timed(page.format(sign) + key, "Meeting of Ministers")
    assert "".join("y" if event.stream else "n" for event in events) == live


@pytest.mark.parametrize(("page", "does", "said"), SPEAKING)
def test_the_press_conference_is_where_one_speaks_to_the_press(page: str, does: str, said: str) -> None:
    photo, press = timed(page.format(does, said), "Meeting of the Board")
    assert (photo.stream, press.stream is not None) == (None, True)


@pytest.mark.parametrize("is_out", ["made public on the website", "published", "put online"])
def test_nobody_watches_a_publication(is_out: str) -> None:
    report, press = timed(REPORT.format(is_out), "Committee: launch of the report")
    assert (report.stream, press.stream is not None) == (None, True)


@pytest.mark.parametrize(
    "said",
    ["The programme at the Observatory will be shown live on ESA Web TV.", "Everything at the Observatory is webcast."],
)
def test_what_is_said_of_a_section_holds_for_what_stands_under_its_heading(said: str) -> None:
    assert [event.stream is not None for event in timed(SECTIONS.format(said), "Flyby")] == [False, True, True]


@pytest.mark.parametrize("name", ["Liftoff", "Lift-off", "Launch"])
def test_a_launch_is_a_liftoff(name: str) -> None:
    assert timed(LIFT.format(name), "Launch of Sylva")[1].stream is not None


@pytest.mark.parametrize(
    ("said", "live"),
    [
        ("A live feed will be offered on the Navy's Facebook page.", True),
        ("Ceremonies are streamed live on the Navy's Facebook page.", False),
    ],
)
def test_a_note_on_a_stream_to_come_speaks_of_the_one_event(said: str, live: bool) -> None:
    assert [event.stream is not None for event in timed(NOTES.format(said), "Naming ceremony")] == [live]


def test_it_and_the_same_channel_are_the_channel_told_before() -> None:
    said = (
        "The Agency's YouTube channel broadcasts the lecture live. It also carries the press conference live."
        " The meeting is shown live on the same channel."
    )
    names = {event.stream.name for event in timed(VISIT + said, "Visit of the Minister") if event.stream}
    assert names == {"Agency's YouTube channel"}


@pytest.mark.parametrize(("page", "said", "channel"), SHORT)
def test_fields_and_rows_tell_it_in_a_word(page: str, said: str, channel: str) -> None:
    stream = timed(page.format(said))[0].stream
    found = "no" if stream is None else (stream.name or stream.url or "live")
    assert found == channel
