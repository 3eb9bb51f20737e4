"""What was before, told beside what is to come, in a text that does not say when it was published.

There the year of publication does not help: an hour of the past is known by its verb, its clause, or the day before the
day of what is announced. And what is put off, called off, moved or not yet sure, with publication known and unknown.
"""

from __future__ import annotations

from datetime import date

import pytest

from feeds.model.moment import Moment
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft, Release
from feeds.reading import read

AHEAD = {
    "en": ("Board meeting", "The Board meets on Thursday 12 March 2026 at 10:00 in Mons."),
    "fr": ("Réunion de la commission", "La commission se réunit le jeudi 12 mars 2026 à 10h00 à Mons."),
    "de": ("Sitzung des Ausschusses", "Der Ausschuss tagt am Donnerstag, 12. März 2026, um 10 Uhr in Mons."),
}
TOLD = {
    "en": "It {} at 5:42 a.m. on Monday 2 March. Nobody said why.",
    "fr": "Il {} le lundi 2 mars à 5h42. On ignore pourquoi.",
    "de": "Sie {} am Montag, 2. März, um 5.42 Uhr. Niemand weiß, warum.",
}
VERBS = {
    "en": """
    occurred; happened; arose; began; started; ended; finished; closed; opened; broke; caught; struck; hit;
    fell; rose; sank; ran; went; came; left; arrived; landed; docked; sailed; departed; returned; crossed;
    passed; reached; rang; sounded; called; alerted; reported; noticed; found; discovered; spotted; saw; heard;
    felt; woke; died; perished; drowned; survived; escaped; fled; rescued; saved; pulled; carried; brought;
    took; gave; handed; sent; received; got; made; built; laid; cut; fitted; installed; repaired; restored;
    lifted; lowered; raised; towed; moved; turned; switched; shut; locked; sealed; blocked; cleared; reopened;
    resumed; stopped; halted; paused; failed; collapsed; crashed; collided; derailed; overturned; exploded;
    burst; leaked; spilled; flooded; froze; melted; burned; spread; grew; shrank; dropped; climbed; peaked;
    measured; recorded; registered; counted; tested; checked; inspected; examined; signed; agreed; voted;
    elected; appointed; named; sworn; resigned; retired; quit; joined; founded; established; created; launched;
    fired; shot; threw; beat; won; lost; drew; scored; played; sang; spoke; said; told; asked; replied;
    answered; wrote; read; published; issued; posted; announced; declared; confirmed; denied; warned; urged;
    appealed; thanked; praised; visited; toured; met; hosted; welcomed; greeted; gathered; assembled; marched;
    walked; drove; flew; swam; rode; slept; ate; drank; bought; sold; paid; cost; lent; stole; attacked; killed;
    wounded; injured; arrested; charged; tried; convicted; sentenced; freed; detained; searched; seized;
    evacuated; lit; extinguished; emptied; filled; pumped; dug; drilled; planted; cleaned; painted; hung; put;
    set; stood; sat; lay; kept; held; stayed; remained; lived; worked; served; led; headed; chaired
    """,
    "fr": """
    est survenu; s'est produite; a commencé; a éclaté; a frappé; a sonné; a prévenu; a trouvé; a découvert; est
    mort; s'est noyé; a sauvé; a tiré; a apporté; a pris; a donné; a envoyé; a construit; a posé; a coupé; a
    réparé; a levé; a remorqué; a bloqué; a fermé; a rouvert; a arrêté; a échoué; s'est effondré; a percuté; a
    déraillé; a explosé; a fui; a inondé; a gelé; a brûlé; a augmenté; a baissé; a mesuré; a compté; a testé; a
    inspecté; a signé; a voté; a élu; a nommé; a démissionné; a fondé; a lancé; a jeté; a gagné; a perdu; a
    joué; a chanté; a écrit; a lu; a publié; a confirmé; a averti; a visité; a défilé; a dormi; a mangé; a
    acheté; a vendu; a payé; a volé; a blessé; a tué; a condamné; a évacué; a éteint; a pompé; a creusé; a
    planté; a tenu; était assis; est resté; a travaillé; a dirigé; survint; éclata; frappa; tomba; partit;
    arriva; mourut; sonna
    """,
    "de": """
    geschah; brach; begann; endete; stürzte; fiel; stieg; sank; lief; ging; kam; fuhr; flog; landete; legte;
    traf; erreichte; klingelte; ertönte; meldete; fand; entdeckte; bemerkte; spürte; starb; ertrank; rettete;
    zog; brachte; nahm; gab; schickte; erhielt; baute; verlegte; hob; senkte; schleppte; sperrte; räumte;
    öffnete; schloss; stoppte; versagte; kollidierte; entgleiste; explodierte; platzte; überflutete; gefror;
    brannte; wuchs; zählte; prüfte; unterschrieb; beschloss; wählte; ernannte; trat; gründete; startete; schoss;
    warf; gewann; verlor; spielte; sprach; sagte; schrieb; veröffentlichte; kündigte; bestätigte; warnte;
    dankte; besuchte; empfing; begrüßte; marschierte; kaufte; verkaufte; zahlte; verletzte; tötete; verhaftete;
    verurteilte; löschte; pumpte; pflanzte; hielt; saß; stand; blieb; lag; arbeitete; leitete; riss; stellte;
    setzte
    """,
}

# language | a sentence that names an hour before the announced day
BEFORE = """
en | Two ferries collided with a barge at 5:42 a.m. on Monday 2 March.
en | The crane crashed into the quay at 5:42 a.m. on Monday 2 March.
en | The barge drifted off Dover at 5:42 a.m. on Monday 2 March.
en | It jumped from the rails at 5:42 a.m. on Monday 2 March.
en | They skidded across the road at 5:42 a.m. on Monday 2 March.
en | A wall cracked near the station at 5:42 a.m. on Monday 2 March.
en | Power failed across the city at 5:42 a.m. on Monday 2 March.
en | The roof caved in at 5:42 a.m. on Monday 2 March.
en | The engine stalled twice at 5:42 a.m. on Monday 2 March.
en | A gull perched on the mast at 5:42 a.m. on Monday 2 March.
en | At 5:42 a.m. on Monday 2 March, crews doused the flames.
en | On Monday 2 March at 5:42 a.m., thieves smashed two windows.
en | On Monday 2 March at 5:42 a.m. a tree blocked the line.
en | Smoke filled the hall at 5:42 a.m. on Monday 2 March.
en | The water topped the dyke at 5:42 a.m. on Monday 2 March.
en | The ship, which dragged her anchor at 5:42 a.m. on Monday 2 March, is safe.
en | Sensors tripped at 5:42 a.m. on Monday 2 March and the line went dead.
en | Lightning struck the mast at 5:42 a.m. on Monday 2 March.
en | The last flight got away at 5:42 a.m. on Monday 2 March.
en | The first lorry rolled off the ferry at 5:42 a.m. on Monday 2 March.
en | The magnitude 5.1 earthquake of 5:42 a.m. on Monday 2 March cost no lives.
en | The outage of Monday 2 March, 5:42 a.m., is being looked into.
en | Nobody was hurt when the roof gave way at 5:42 a.m. on Monday 2 March.
en | Since 5:42 a.m. on Monday 2 March the line is closed.
en | The message sent at 5:42 a.m. on Monday 2 March is genuine.
en | The probe into the fire that broke out at 5:42 a.m. on Monday 2 March goes on.
en | The temperature at 5:42 a.m. on Monday 2 March was the lowest of the winter.
en | At 5:42 a.m. on Monday 2 March the gauge stood at 4.1 metres.
en | Gauge reading, Monday 2 March, 5:42 a.m.: 4.1 metres.
en | Last contact with the probe: Monday 2 March, 5:42 a.m..
en | The boat (last seen at 5:42 a.m. on Monday 2 March) is being searched for.
fr | La sonnerie a retenti à 5h42, lundi 2 mars, dans le lycée.
fr | Le courant a disparu à 5h42, lundi 2 mars, dans tout le quartier.
fr | Les équipes ont secouru deux marins à 5h42, lundi 2 mars.
de | Die beiden Fähren prallten am Montag, 2. März, um 5.42 Uhr gegeneinander.
de | Das Dach gab am Montag, 2. März, um 5.42 Uhr nach.
de | Am Montag, 2. März, um 5.42 Uhr rammte ein Kahn die Brücke.
de | Der Alarm ging am Montag, 2. März, um 5.42 Uhr los.
de | Der Pegel lag am Montag, 2. März, um 5.42 Uhr bei 4,1 Metern.
de | Seit Montag, 2. März, 5.42 Uhr, ist die Strecke zu.
fr | Le toit a cédé le lundi 2 mars à 5h42.
fr | Le lundi 2 mars à 5h42, une péniche a heurté le pont.
fr | La photo, prise le lundi 2 mars à 5h42, montre le cratère.
fr | Le séisme du lundi 2 mars, à 5h42, n'a fait aucun blessé.
fr | Depuis le lundi 2 mars à 5h42, la ligne est coupée.
fr | L'incendie du lundi 2 mars (premier appel à 5h42) fait l'objet d'une enquête.
fr | Le message envoyé le lundi 2 mars à 5h42 est authentique.
fr | Le thermomètre indiquait 31 degrés le lundi 2 mars à 17h42.
"""

# day, hour and status of each event | a sentence on what changes, or is not sure
CHANGED = """
03-12T10:00 postponed | The Institute defers the talk, which was to be held on Thursday 12 March at 10:00.
03-12T10:00 postponed
    | The lecture will not be given on Thursday 12 March at 10:00, as announced. The lecture is postponed.
03-12T10:00 postponed | L'Institut reporte la conférence qui devait se tenir le jeudi 12 mars à 10 heures.
03-12T10:00 postponed, 03-19T14:00 confirmed
    | Le point de presse fixé au 12 mars à 10h00 n'aura pas lieu. Il se tiendra le 19 mars à 14h00.
03-12T10:00 postponed, 03-19T10:00 confirmed
    | Die Pressekonferenz, die am 12. März um 10.00 Uhr stattfinden sollte, ist nun am 19. März um 10.00 Uhr vorgesehen.
03-12T10:00 postponed, 03-19T10:00 confirmed
    | The talk, which was to begin at 10:00 on 12 March, will now be held there on 19 March, also at 10:00.
03-12T10:00 postponed, 03-16T14:00 confirmed | The press conference planned for Thursday 12 March at 10:00 has been
    moved to Monday 16 March at 14:00.
03-12T10:00 postponed, 03-16T14:00 confirmed | The briefing announced for Thursday 12 March at 10:00 will now take
    place on Monday 16 March at 14:00.
03-12T10:00 postponed | The press conference planned for Thursday 12 March at 10:00 has been postponed. A new date
    will be announced.
03-12T10:00 postponed | The press conference planned for Thursday 12 March at 10:00 is put off until further notice.
03-12T10:00 cancelled | The press conference planned for Thursday 12 March at 10:00 will not take place.
03-12T10:00 cancelled | The press conference on Thursday 12 March at 10:00 is called off because of the strike.
03-12T10:00 cancelled | Please note that the briefing scheduled for Thursday 12 March at 10:00 no longer takes place.
03-12T10:00 cancelled | The hearing of Thursday 12 March, 10:00, has been vacated.
03-12T10:00 cancelled | The hearing listed for Thursday 12 March at 10:00 has been taken off the list.
03-12T10:00 cancelled | The hearing listed for Thursday 12 March at 10:00 falls away.
03-12T10:00 cancelled | The visit of Thursday 12 March at 10:00 has been dropped from the programme.
03-12T11:30 confirmed | The press conference on Thursday 12 March starts at 11:30 instead of 10:00.
03-12T11:30 confirmed | The press conference on Thursday 12 March has been brought forward from 14:00 to 11:30.
03-12T11:30 confirmed | The press conference on Thursday 12 March will begin at 11:30, not at 10:00 as announced.
03-12T11:30 confirmed | New time: the press conference on Thursday 12 March is at 11:30 (was 10:00).
03-12T11:30 confirmed | The press conference on Thursday 12 March, first announced for 10:00, begins at 11:30.
03-12T11:30 confirmed | The press conference on Thursday 12 March is delayed by an hour and a half and starts at
    11:30.
03-12T10:00 tentative | The press conference is expected on Thursday 12 March at 10:00 (to be confirmed).
03-12T10:00 tentative | The press conference is provisionally set for Thursday 12 March at 10:00.
03-12T10:00 tentative | Subject to confirmation, the Minister meets the press on Thursday 12 March at 10:00.
03-12T10:00 tentative | The launch is set for no earlier than Thursday 12 March at 10:00, subject to confirmation.
03-12T10:00 postponed, 03-16T14:00 confirmed | La conférence de presse prévue le jeudi 12 mars à 10h est reportée au
    lundi 16 mars à 14h.
03-12T10:00 postponed | La conférence de presse prévue le jeudi 12 mars à 10h est reportée à une date ultérieure.
03-12T10:00 cancelled | La conférence de presse du jeudi 12 mars à 10h est annulée.
03-12T10:00 cancelled | La conférence de presse du jeudi 12 mars à 10h n'aura pas lieu.
03-12T10:00 cancelled | La visite prévue jeudi 12 mars à 10h est supprimée du programme.
03-12T10:00 cancelled | L'audience du jeudi 12 mars à 10h est renvoyée sine die.
03-12T11:30 confirmed | La conférence de presse du jeudi 12 mars débutera à 11h30 au lieu de 10h.
03-12T11:30 confirmed | La conférence de presse du jeudi 12 mars est avancée de 14h à 11h30.
03-12T11:30 confirmed | La conférence de presse du jeudi 12 mars, annoncée à 10h, commencera finalement à 11h30.
03-12T10:00 tentative | La conférence de presse aura lieu le jeudi 12 mars à 10h (à confirmer).
03-12T10:00 tentative | Sous réserve de confirmation, la ministre rencontre la presse le jeudi 12 mars à 10h.
03-12T10:00 postponed, 03-16T14:00 confirmed | Die für Donnerstag, 12. März, 10 Uhr angekündigte Pressekonferenz wird
    auf Montag, 16. März, 14 Uhr verlegt.
03-12T10:00 postponed, 03-16T14:00 confirmed | Die Pressekonferenz am Donnerstag, 12. März, um 10 Uhr wird auf Montag,
    16. März, 14 Uhr verschoben.
03-12T10:00 postponed | Die Pressekonferenz am Donnerstag, 12. März, um 10 Uhr wird verschoben. Ein neuer Termin steht
    noch nicht fest.
03-12T10:00 postponed | Die Pressekonferenz am Donnerstag, 12. März, um 10 Uhr muss auf unbestimmte Zeit verschoben
    werden.
03-12T10:00 cancelled | Die Pressekonferenz am Donnerstag, 12. März, um 10 Uhr entfällt.
03-12T10:00 cancelled | Die Pressekonferenz am Donnerstag, 12. März, um 10 Uhr findet nicht statt.
03-12T10:00 cancelled | Die Pressekonferenz am Donnerstag, 12. März, um 10 Uhr ist abgesagt worden.
03-12T10:00 cancelled | Die für Donnerstag, 12. März, 10 Uhr, anberaumte mündliche Verhandlung ist aufgehoben.
03-12T10:00 cancelled | Der Verhandlungstag am Donnerstag, 12. März, 10 Uhr, fällt weg.
03-12T11:30 confirmed | Die Pressekonferenz am Donnerstag, 12. März, beginnt um 11.30 Uhr statt um 10 Uhr.
03-12T11:30 confirmed | Die Pressekonferenz am Donnerstag, 12. März, wird von 10 Uhr auf 11.30 Uhr verlegt.
03-12T11:30 confirmed | Die Pressekonferenz am Donnerstag, 12. März, wird auf 11.30 Uhr vorverlegt (bisher 14 Uhr).
03-12T11:30 confirmed | Die Pressekonferenz am Donnerstag, 12. März, beginnt erst um 11.30 Uhr, nicht wie angekündigt
    um 10 Uhr.
03-12T10:00 cancelled, 03-12T15:00 confirmed
    | Die für Donnerstag, 12. März, 10 Uhr, angekündigte Medienkonferenz findet nicht statt. Unverändert bleibt das
    Hintergrundgespräch am gleichen Tag um 15.00 Uhr.
03-12T10:00 tentative | Die Pressekonferenz findet voraussichtlich am Donnerstag, 12. März, um 10 Uhr statt.
03-12T10:00 tentative | Unter Vorbehalt: Pressekonferenz am Donnerstag, 12. März, 10 Uhr.
03-12T10:00 tentative | Die Pressekonferenz am Donnerstag, 12. März, 10 Uhr, steht noch unter Vorbehalt.
"""


def _read(title: str, body: str, published: date | None = None) -> Release:
    return read(Draft(title=title, body=body, published_day=published), Newsroom(name="", zone="Europe/Brussels"))


def _told(release: Release) -> list[str]:
    starts = [(e.start.local if isinstance(e.start, Moment) else e.start, e.status.value) for e in release.events]
    return sorted(f"{start:%m-%dT%H:%M} {status}" for start, status in starts)


@pytest.mark.parametrize("language", VERBS)
def test_a_verb_of_the_past_makes_its_hour_no_event(language: str) -> None:
    title, lead = AHEAD[language]
    verbs = [" ".join(verb.split()) for verb in VERBS[language].split(";")]
    read_as = {verb: _told(_read(title, f"{lead}\n\n{TOLD[language].format(verb)}")) for verb in verbs}
    assert {verb: told for verb, told in read_as.items() if told != ["03-12T10:00 confirmed"]} == {}


@pytest.mark.parametrize("published", [None, date(2026, 3, 9)], ids=["undated", "dated"])
@pytest.mark.parametrize("line", BEFORE.replace("\n    ", " ").strip().splitlines())
def test_an_hour_before_the_announced_day_is_no_event(line: str, published: date | None) -> None:
    language, sentence = line.split(" | ")
    title, lead = AHEAD[language]
    assert _told(_read(title, f"{lead}\n\n{sentence}", published)) == ["03-12T10:00 confirmed"]


@pytest.mark.parametrize("published", [None, date(2026, 3, 4)], ids=["undated", "dated"])
@pytest.mark.parametrize("line", CHANGED.replace("\n    ", " ").strip().splitlines())
def test_what_changes_is_told_with_its_status(line: str, published: date | None) -> None:
    told, sentence = line.split(" | ")
    if published is None:  # then the text must name the year
        for month in ("12 March", "12 mars", "12. März"):
            sentence = sentence.replace(month, f"{month} 2026")
    title = "Notice to editors" if "March" in sentence else "Avis aux rédactions" if "mars" in sentence else "Hinweis"
    assert _told(_read(title, sentence, published)) == told.split(", ")


def test_a_list_of_what_a_visit_that_is_off_affects_is_off_too() -> None:
    body = (
        "Owing to fog, the First Minister's visit to Shetland on Thursday 12 March cannot go ahead.\n\nThis affects:\n"
        "- the opening of the heat network, 10.45am\n- the media call at the Hall, 12.30pm\n\n"
        "The First Minister still makes his statement in Edinburgh on Friday 13 March at 2.15pm."
    )
    told = _told(_read("First Minister in Lerwick - cancelled", body, date(2026, 3, 4)))
    assert told[1:] == ["03-12T10:45 cancelled", "03-12T12:30 cancelled", "03-13T14:15 confirmed"]
