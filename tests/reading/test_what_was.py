"""What was, and what is to come: times that are over give no event, what is announced beside them does."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from feeds.model.moment import Moment
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft, Release
from feeds.reading import read
from feeds.reading.languages import detect
from tests.reading.facts.readings import ZONES

TITLES = ("Termine", "Public", "Daily", "Foreign")
PUBLISHED = date(2026, 3, 4)  # a Wednesday
OPENING = {
    "en": "The agency published its account of the week.",
    "fr": "L'agence a publié le récit de la semaine.",
    "de": "Die Behörde veröffentlichte den Bericht über die Woche.",
}

# language | a sentence that tells of something over
WAS = """
en | Firefighters contained the blaze in the depot on Tuesday at 16:40.
en | The convoy crossed the border at 06:25 this morning and reached Hincesti by one in the afternoon.
en | The Board raised its rate on Wednesday at 14:00, its third move this year.
en | Divers freed the whale on Monday at 9:15 a.m.
en | The rover drilled its tenth hole on Tuesday at 04:12 UTC.
en | The Minister toured Odesa on Monday and spoke at 11:00 to students.
en | A second tremor shook the island on Monday at 3:12 a.m.
en | "At 4 on Tuesday morning I knew that we had won," she said.
en | Ms Aalto, who had flown in on Sunday at 22:30, called the talks useful.
en | Lightning struck the mast on Tuesday at 17:20; nobody was hurt.
en | The last flight touched down at 23:58 on Monday.
en | Crews worked through the night and cleared the line by 5:30 on Tuesday.
en | The vote, held on Tuesday at 18:00, ended 51 to 49.
en | The patrol spotted the boat on Monday at 05:10 and escorted it to port.
en | The reactor reconnected to the grid on Monday at 13:05.
en | Parliament passed the bill on Tuesday at 22:40, after nine hours of debate.
en | The Commissioner's train broke down near Liège on Monday at 8:15.
en | The parade that had been planned for Sunday at 15:00 did not take place because of fog.
en | The Court had dismissed the appeal on 12 May 2025 at 10:00.
en | It was 02:15 on Tuesday when the alarm went off in Stavanger.
fr | Les pompiers ont maîtrisé le feu mardi à 16h40.
fr | Le convoi a franchi la frontière ce matin à 6h25.
fr | La secousse s'est fait sentir lundi à 3h12.
fr | Les plongeurs ont libéré la baleine lundi à 9h15.
fr | La ministre s'est rendue à Odessa lundi ; elle y a parlé à 11h00 à des étudiants.
fr | Il était 2h15 mardi quand l'alarme a retenti.
fr | Le texte fut adopté mardi à 22h40.
fr | « Mardi à 4 heures, je savais que nous avions gagné », a-t-elle dit.
fr | Le cortège prévu dimanche à 15h00 n'a pas eu lieu en raison du brouillard.
fr | Le dernier vol s'est posé lundi à 23h58.
fr | Les deux navires se sont croisés lundi à 5h10.
fr | L'avion transportant la délégation atterrissait lundi à 8h15.
de | Die Feuerwehr brachte den Brand am Dienstag um 16.40 Uhr unter Kontrolle.
de | Der Konvoi überquerte heute früh um 6.25 Uhr die Grenze.
de | Taucher befreiten den Wal am Montag um 9.15 Uhr.
de | Die Ministerin ist am Montag um 11 Uhr in Odessa eingetroffen.
de | Es war Dienstag, 2.15 Uhr, als der Alarm losging.
de | „Am Dienstag um vier Uhr wusste ich, dass wir gewonnen hatten“, sagte sie.
de | Der für Sonntag um 15 Uhr geplante Umzug fiel wegen Nebels aus.
de | Der letzte Flug setzte am Montag um 23.58 Uhr auf.
de | Das Parlament verabschiedete das Gesetz am Dienstag um 22.40 Uhr.
de | Der Reaktor ging am Montag um 13.05 Uhr wieder ans Netz.
de | Die beiden Schiffe begegneten sich am Montag um 5.10 Uhr.
de | Am Dienstag um 17.20 Uhr schlug der Blitz in den Mast ein.
en | The Minister, accompanied by the Mayor of Cork, handed over the keys on Tuesday at 10:30.
en | Rain stopped play on Monday at 16:10.
en | Two boats collided on Monday at 06:05 off Dover.
en | By Tuesday at 18:00, 4,200 people had signed the book of condolence.
en | The tunnel reopened on Monday at 5 a.m.
en | The counter showed 1 million visitors on Sunday at 17:42.
en | Since Monday at 8:00, the bridge has been closed.
en | The first ballots came in at 21:15 on Sunday.
en | On Monday, at 11:40, the last of the 33 miners saw daylight.
en | The President phoned his counterpart on Tuesday at 20:00.
en | Trading resumed on Tuesday at 10:15 after a halt.
en | The lights went out at 19:32 on Monday and came back at 21:05.
en | At 09:00 on Tuesday the doors stayed shut.
en | Ferries have run again since Tuesday at 06:00.
en | It took the jury until 19:45 on Monday to decide.
en | Mr Hale starts his new job after 31 years at the mint; on Monday at 8:00 he said goodbye to his colleagues.
fr | Deux bateaux sont entrés en collision lundi à 6h05 au large de Brest.
fr | Le tunnel a rouvert lundi à 5 heures.
fr | Le courant a été coupé lundi à 19h32 et rétabli à 21h05.
fr | Les premiers bulletins sont arrivés dimanche à 21h15.
fr | Le président s'est entretenu mardi à 20 heures avec son homologue.
fr | Mardi à 9h00, les portes sont restées closes.
fr | Le jury a délibéré jusqu'à lundi 19h45.
fr | La cotation a repris mardi à 10h15.
fr | Depuis lundi 8 heures, le pont est fermé.
de | Zwei Boote stießen am Montag um 6.05 Uhr vor Kiel zusammen.
de | Der Tunnel ist seit Montag, 5 Uhr, wieder offen.
de | Das Licht ging am Montag um 19.32 Uhr aus und kam um 21.05 Uhr wieder.
de | Die ersten Stimmzettel trafen am Sonntag um 21.15 Uhr ein.
de | Am Dienstag um 9 Uhr blieben die Türen geschlossen.
de | Der Handel wurde am Dienstag um 10.15 Uhr wieder aufgenommen.
de | Bis Dienstag, 18 Uhr, hatten sich 4.200 Menschen eingetragen.
de | Seit Montag, 8 Uhr, ist die Brücke gesperrt.
de | Der Präsident telefonierte am Dienstag um 20 Uhr mit seinem Amtskollegen.
de | Die Schwimmerin erreichte am Sonntag um 17.42 Uhr das Ufer.
"""  # a table of sentences

# language | zone | a paragraph | starts of its events
COMING = """
en | Europe/Brussels | How long can a fort live without a grid? Sixty people looked for the answer in Vilnius on 21
    and 22 October 2025. // The results will be presented at a conference, which takes place in The Hague on 10 and
    11 March 2026. | 2026-03-10
en | Asia/Singapore | The Minister received his colleague in Singapore on Monday, 2 March 2026. // The Minister
    travels to Montevideo on 18 and 19 August 2026. | 2026-08-18
en | Europe/Luxembourg | A consumer must be repaid, the Court ruled today. // In a similar case, the Advocate
    General delivers his Opinion on 26 March 2026. | 2026-03-26
en | Europe/London | A gale warning has been issued. The Command has called off the media day on board the ferry on
    Friday, 6 March 2026, from 09:30 to 13:00. // The press point with the director on the same day at 14:00 is
    maintained. | 2026-03-06T09:30 2026-03-06T14:00
en | Europe/Brussels | This note replaces the one of 26 February. // The Secretary visits Delhi on Thursday 19 March
    2026 and Agra on Friday 20 March 2026. // Thursday // 4.15pm local time: speech on trade // Friday // 11am local
    time: press conference | 2026-03-19T16:15 2026-03-20T11:00
en | Europe/Brussels | PR/CP (2026) 17 - 4 March 2026 // An officer will brief journalists on 12 March 2026 in the
    Press Theatre. // 11h15 Background briefing | 2026-03-12T11:15
fr | Europe/Brussels | La ministre recevra le président le jeudi 12 mars 2026. // 11h10 Déclarations // 16h30 Dépôt
    d'une gerbe au mémorial du 11-Septembre | 2026-03-12T11:10 2026-03-12T16:30
en | Europe/Brussels | The chief holds a briefing on Thursday 12 March 2026. // 10:15 Field lunch // 11:15 River
    crossing by engineers | 2026-03-12T11:15
de | Europe/Zurich | Der Minister empfängt am Donnerstag, 12. März 2026, seinen Kollegen. // 10.20 Uhr   Fototermin
    // 12.15 Uhr   Point de presse, Medienzentrum Bundeshaus | 2026-03-12T10:20 2026-03-12T12:15
de | Europe/Berlin | Termine der Ministerin // Montag, 9. März 2026 // 11.00 Uhr   Festakt, Schloss // Dienstag, 10.
    März 2026 // Besuch der Feuerwehr, Prenzlau (Uhrzeit folgt) | 2026-03-09T11:00 2026-03-10
en | America/New_York | Public Schedule - March 11, 2026 // The Secretary is on foreign travel to Manila,
    Philippines, from March 10 to 13, 2026. // 9:30 a.m. LOCAL (9:30 p.m. EDT on Tuesday) Secretary meets with the
    President at the Palace in Manila. | 2026-03-10 2026-03-11T09:30
en | Europe/Brussels | SHAPE, Mons, Belgium, 4 March 2026 // The post of Deputy passes to General Prescott on
    Friday, 27 March 2026. // 09:15 Media at the Main Gate, identity check // 10:30 Ceremony on the parade ground |
    2026-03-27T10:30
en | Asia/Tokyo | The agency prepares a launch. // Pre-launch press briefing / Tuesday, March 17, 2026, 14:00 JST,
    Takesaki Press Center, Tanegashima // Launch / Thursday, March 19, 2026, 08:57 JST, Tanegashima Space Center |
    2026-03-17T14:00 2026-03-19T08:57
en | America/Toronto | The Bank will announce its rate on Wednesday, March 11, 2026, at 9:45 a.m. (ET). // At 10:30
    a.m. (ET), the Governor will hold a press conference in the auditorium of the head office, 234 Wellington
    Street, Ottawa. | 2026-03-11T09:45 2026-03-11T10:30
en | Europe/Vienna | The Board meets in Vienna from Monday, 9 March, to Friday, 13 March 2026. // The Director
    General will open the meeting at 10:30 CET on Monday, 9 March. // He will hold a press conference at around
    13:00 CET on the same day in the Press Room. | 2026-03-09 2026-03-09T10:30 2026-03-09T13:00
en | Pacific/Auckland | The Minister has appointed Dr Tuhiwai to the Committee for a term of four years, which
    starts on 1 September 2026. | none
en | America/New_York | Daily Guidance for Thursday, March 12, 2026 // 10:00 a.m. The President receives the daily
    intelligence briefing // 4:15 p.m. The President departs the White House for Joint Base Andrews |
    2026-03-12T10:00 2026-03-12T16:15
en | Europe/Luxembourg | Foreign Affairs Council of Monday 16 March 2026 // 09.30 Beginning of the meeting / 17.00
    Press conference // Press officer for the Council: +32 479 55 38 20 // The press centre has 240 desks and is
    open from 7.00 until the end of the press conference. | 2026-03-16T09:30 2026-03-16T17:00
fr | America/Toronto | MONTRÉAL, le 8 mars 2026 - La mairesse inaugurera la bibliothèque. // Date : jeudi 12 mars
    2026 / Heure : 10 h 30 / Lieu : 6585, boulevard Monk | 2026-03-12T10:30
en | Europe/Brussels | The Council meets on 12 March 2026 at 10.00. It is preceded by a doorstep at 9.30 and
    followed by a press conference at around 17.30. | 2026-03-12T09:30 2026-03-12T10:00 2026-03-12T17:30
fr | Europe/Paris | Le point presse hebdomadaire aura lieu le jeudi 12 mars 2026 à midi et demi. | 2026-03-12T12:30
en | America/New_York | Thursday, March 12, 2026 // 10:00 AM - 11:30 AM EDT ~ 7:00 AM - 8:30 AM PDT / Virtual town
    hall with the Administrator | 2026-03-12T10:00
en | Europe/Brussels | PROGRAMME (all times EET) // Thursday 12 March 2026 / 0815-0900 Media registration / 0930
    Opening remarks / 1745 Press conference | 2026-03-12T09:30 2026-03-12T17:45
"""


def _released(language: str, body: str, zone: str = "", title: str = "Account") -> Release:
    newsroom = Newsroom(name="Test", zone=zone or ZONES[language])
    return read(Draft(title=title, body=body, published_day=PUBLISHED), newsroom)


@pytest.mark.parametrize("line", WAS.strip().splitlines())
@pytest.mark.parametrize("alone", [True, False])
def test_what_is_over_gives_no_event(line: str, alone: bool) -> None:
    language, sentence = line.split(" | ")
    body = sentence if alone else f"{OPENING[language]}\n\n{sentence}"
    assert [event.title for event in _released(language, body).events] == []


@pytest.mark.parametrize("line", COMING.replace("\n    ", " ").strip().splitlines())
def test_what_is_to_come_is_found_beside_it(line: str) -> None:
    language, zone, told, starts = line.split(" | ")
    title, body = told.split(" // ", 1) if told.startswith(TITLES) else ("Account", told)
    events = _released(
        language, body.replace(" // ", "\n\n").replace(" / ", "\n").replace(" ~ ", " | "), zone, title
    ).events
    found = [f"{e.start.local:%Y-%m-%dT%H:%M}" if isinstance(e.start, Moment) else e.start.isoformat() for e in events]
    assert sorted(found) == [start for start in starts.split() if start != "none"]


def test_the_language_is_told_by_its_days_and_not_by_am() -> None:
    rows = "Thursday, March 12, 2026\n\n9:00 AM Arrival\n10:00 AM Vote\n11:00 AM Recess\n11:30 AM Vote"
    assert detect(rows.lower()).code == "en"
    assert detect("termine: donnerstag, 12. märz 2026, 9 uhr: sitzung").code == "de"
    assert detect("jeudi 12 mars 2026, 9 h : séance").code == "fr"


def test_rows_under_a_line_that_calls_them_off_are_off() -> None:
    body = (
        "The Prime Minister will not travel to Halifax on Thursday, March 12, 2026.\n\nThese events are cancelled:\n\n"
        "10:30 a.m.   Announcement on ships, Irving Yard\n\nIn their place he holds a media availability:\n\n"
        "2:30 p.m.   Media availability, National Press Theatre"
    )
    events = _released("en", body, "America/Toronto", "Prime Minister's visit to Halifax cancelled").events
    timed = [(f"{e.start.local:%H:%M}", e.status.value) for e in events if isinstance(e.start, Moment)]
    assert timed == [("10:30", "cancelled"), ("14:30", "confirmed")]


def test_a_verb_behind_the_day_is_no_title() -> None:
    body = (
        "Note the new time. The regular press briefing by the Director on Thursday, 12 March 2026, will begin at 9:30. "
        "The seminar starts at 14:00."
    )
    titles = [event.title for event in _released("en", body, title="Two notes").events]
    assert titles == ["The regular press briefing by the Director", "The seminar"]


def test_two_paragraphs_of_fields_keep_to_themselves() -> None:
    body = (
        "What: Launch ceremony\nWhen: Thursday 12 March 2026, 11:00\nWhere: Alfandega Centre, Porto\nLive: YouTube\n\n"
        "What: Press point\nWhen: Thursday 12 March 2026, 12:15\nWhere: Town Hall, Porto"
    )
    told = [(e.title, e.location, bool(e.stream)) for e in _released("en", body, "Europe/Lisbon").events]
    assert told == [("Launch ceremony", "Alfandega Centre, Porto", True), ("Press point", "Town Hall, Porto", False)]


LOGS = """
5.30am: Officers searched eight addresses. / 6.10am: Four men were arrested. / 8am: The last cordon was lifted. |
05:30 alarm raised by a passer-by / 05:42 first engine sent / 07:10 fire under control |
At 5.30am 70 staff searched eight addresses in two towns. Four men have been arrested. |
09:00 Opening by the Mayor / 10:30 Panel on housing | 09:00 10:30
"""


@pytest.mark.parametrize("line", LOGS.strip().splitlines())
def test_rows_that_go_over_the_hours_before_a_text_came_out_are_a_log(line: str) -> None:
    rows, hours = line.split(" |")
    body = f"Police hold a stand-up at 3pm today.\n\n{rows.replace(' / ', chr(10))}"
    out = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
    found = read(Draft(title="Operation", body=body, published=out), Newsroom(name="Test", zone="Europe/Brussels"))
    starts = [e.start.local for e in found.events if isinstance(e.start, Moment)]
    assert [f"{start:%H:%M}" for start in starts] == [*hours.split(), "15:00"]
