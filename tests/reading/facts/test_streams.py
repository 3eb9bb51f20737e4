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
    """,
    "fr": """
        Rien ne sera montré en direct.
        Il ne sera pas possible de la suivre en direct.
        Aucune image ne sera diffusée en direct.
        Nous ne la diffusons pas.
        Une retransmission n'est pas prévue.
        La diffusion en direct a été annulée.
        Elle pourra être revue sur le site le lendemain.
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
