"""Days and hours in the words of sentences: days told by another, days counted, ends that are stated."""

from __future__ import annotations

from datetime import date

import pytest

from feeds.model.moment import iso_of
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read
from tests.reading.facts.readings import rows_of

PUBLISHED = date(2026, 3, 4)  # a Wednesday

# day and hour (with the end where one is told), parted by blanks | title | body
TOLD = r"""
03-05T10:00 | Press point | The Minister will brief the press tomorrow at 10:00.
03-06T10:00 | Press point | The Minister will brief the press the day after tomorrow at 10:00.
03-06T10:00 | Pressetermin | Die Ministerin spricht übermorgen um 10 Uhr auf einer Pressekonferenz.
03-06T10:00 | Point presse | La ministre tiendra un point presse après-demain à 10h.
03-10T10:00 | Visit
    The Minister travels to Riga on Monday 9 March. The following day at 10:00 she will meet the President.
03-09T10:00 03-11T14:00 | Visit
    On Monday, 9 March, at 10:00 the Minister will meet the press. Two days later, at 14:00, she will speak in
    parliament.
03-09T10:00 03-16T14:00 | Besuch
    Am Montag, 9. März, um 10 Uhr trifft die Ministerin die Presse. Eine Woche später, um 14 Uhr, spricht sie im
    Parlament.
03-09T10:00 03-12T14:00 | Visite
    La ministre rencontrera la presse le lundi 9 mars à 10h. Trois jours plus tard, à 14h, elle s'exprimera au
    parlement.
03-09T15:00 03-10T09:30 | Visit
    The Minister travels to Riga on 9 and 10 March. On the first day, at 15:00, she will hold a press conference; on the
    second, at 9:30, she will open the forum.
03-27T09:15 | Summit | The summit takes place on 26 and 27 March 2026. The family photo is at 09:15 on the second day.
03-27T13:00 | Summit
    The summit takes place from 25 to 27 March. On the last day, at 13:00, there is a press conference.
03-27T13:00 | Gipfel
    Der Gipfel findet vom 25. bis 27. März statt. Am letzten Tag um 13 Uhr gibt es eine Pressekonferenz.
03-26T13:00 | Sommet
    Le sommet se tiendra du 25 au 27 mars. Le deuxième jour, à 13h, aura lieu une conférence de presse.
03-31T10:00 | Report | The annual report of the bank will be published on the last day of March at 10:00.
04-01T10:00 | Opening | The press conference is held on the first day of April 2026 at 10:00.
03-31T10:00 | Einladung | Die Pressekonferenz findet am letzten Tag des März um 10 Uhr statt.
03-18T14:30 | Ministerin besucht Werft
    Kiel, 4.3.2026 (pm). Am Mittwoch (18. März) besucht Ministerin Falk die Werft Nordholm. Gegen 14.30 Uhr
    gibt die Ministerin ein Statement ab.
07-31T15:30 07-31T18:00 | Stress test results
    The authority will publish the results on 31 July 2026 at 18:00. A technical briefing will be held under embargo at
    15:30 the same day.
03-04T16:00 | Search
    The sheriff's office will give an update on the search for Daniel Reyes, last seen Sunday around 7:20 a.m. at the
    trailhead. The briefing is today at 4 p.m.
03-05T16:00 | Disparition
    La police tient un point presse ce jeudi à 16 h sur la disparition de Paul, vu pour la dernière fois dimanche à
    7 h 20.
03-05T09:00 | Inondations
    Le pic de crue est attendu demain vers 4 h à Sains. Le préfet fera un point presse demain à 9 h en préfecture.
03-25T09:45 | Judgment
    The Supreme Court will hand down judgment in Allen v Registrar on Wednesday 25 March 2026 at 9.45am.
03-05T17:30 | Grève
    Une conférence téléphonique pour la presse aura lieu jeudi à 17 h 30. Premiers trains vers 6 h.
03-12T18:00 | Council
    The meeting on 12 March at 18:00 is broadcast live on Channel 8 and rebroadcast on Thursday at 7 p.m.
03-06T13:30 | Press conference ahead of derby
    Head coach Mia Torres meets the media on Friday (13:30) before Sunday's derby against Rovers (kick-off 15:05).
03-12T14:00-16:00 | Debate | The debate will be held on 12 March 2-4pm.
03-12T11:00-13:00 | Debate | The debate will be held on 12 March, 11-1pm.
03-12T14:00-16:00 | Debate | The debate on 12 March begins at 14:00 and ends at 16:00.
03-12T14:00-16:00 | Debate | The debate on 12 March starts at 14:00 and is expected to last until 16:00.
03-12T14:00-16:00 | Debate | 12 March 2026\n\n14:00  Debate with students (until 16:00)
03-12T14:00-16:00 | Debate | Date: 12 March 2026\nStart: 14:00\nEnd: 16:00\nPlace: Town Hall
03-12T14:00-16:00 | Gespräch | Datum: 12. März 2026\nBeginn: 14 Uhr\nEnde: 16 Uhr\nOrt: Rathaus
03-12T14:00-16:00 | Gespräch | Das Gespräch am 12. März beginnt um 14 Uhr und dauert bis 16 Uhr.
03-12T14:00-16:00 | Débat | Le débat du 12 mars commence à 14h et prendra fin vers 16h.
03-07T21:00-02:00 | Ball | The ball on 7 March starts at 21:00 and ends at 02:00.
03-12T14:00 | Debate | The debate on 12 March begins at 14:00. The exhibition beside it ends at 18:00.
03-12T14:00 | Debate | The debate on 12 March begins at 14:00; seats can be booked until 12:00.
03-12T09:00 03-12T11:30 03-12T14:00 | Governor to tour flood areas
    The Governor will tour flood areas on 12 March.\n\n1. 9.00am - Bridge\n2. 11.30am - Public meeting\n3.
    2.00pm - Press briefing
03-12T10:30 | Ceremony
    The guests arrive between 9:30 and 10:00 on 12 March 2026; the ceremony itself starts at 10:30.
03-12T19:00 | Lecture | 12 March 2026, 6.30 for 7 p.m.: lecture by the astronomer.
03-09T10:00 03-10T11:30 | Week ahead
    WEEK AHEAD 9 - 13 MARCH 2026\n\nMon 9\n10:00 Commissioner in Paris\n\nTue 10\n11:30 Press conference
03-09T10:00 03-10T11:30 | Termine der Ministerin, 9. bis 13. März 2026
    Mo 9.\n10.00 Uhr Kabinettssitzung\n\nDi 10.\n11.30 Uhr Pressekonferenz
03-05T14:00 03-06T09:30 | Diary | Thu 14:00 Debate on ports\n\nFri, 9.30am: Visit to the yard
03-12T10:00 03-12T11:30 03-12T12:15 | Minister to visit harbour
    On Thursday 12 March the Minister visits the harbour of Ghent. At 10.00 she tours the new lock with the harbour
    master. At 11.30 she speaks to dock workers in canteen 4. A press point follows at 12.15 outside the main gate.
03-12T10:00 03-12T11:30 | Ministerin besucht Hafen
    Am Donnerstag, 12. März 2026, besucht die Ministerin den Hafen. Um 10 Uhr besichtigt sie die neue Schleuse. Um
    11.30 Uhr spricht sie mit Hafenarbeitern in der Kantine.
03-12T10:00 03-12T11:30 | Déplacement de la ministre
    Jeudi 12 mars, la ministre se rend au port. Elle visite la nouvelle écluse à 10 h. Elle échange avec les dockers à
    11 h 30 à la cantine.
03-12T10:00 | Séance | La séance débutera le 12 mars 2026 à 10h ; le vote aura lieu deux heures plus tard.
03-12T10:00 | Séance | La séance débutera le 12 mars 2026 à 10h. Un vote est prévu 1h30 après l'ouverture.
03-12T10:00 | Séance | La séance débutera le 12 mars 2026 à 10h après la messe.
03-05T09:30 03-12T09:30 | Forum put off by a week
    The forum, which was to open on Thursday 5 March 2026 at 09:30, has been postponed. It will now open on Thursday 12
    March 2026, again at 09:30.
03-14T22:30 03-15T01:15 | Night shift
    The bridge is moved in the night of 14 to 15 March.\n\n22:30  Briefing on site\n01:15  Lift of the span begins
03-14T22:30 03-15T01:15 | Brückenschlag
    In der Nacht vom 14. auf den 15. März wird die Brücke eingehoben.\n\n22.30 Uhr  Pressegespräch\n1.15 Uhr  Beginn
    des Einhubs
03-10T09:00 03-12T09:00 03-19T09:00 | Hearings | The committee will hear residents on 10, 12 and 19 March at 9:00.
03-10T09:00 03-11T09:00 03-12T09:00 | Hearings | The committee will hear residents on 10, 11 and 12 March at 9:00.
03-16T11:00 | Signing | The contract for the bridge will be signed on 16/03/2026 at 11.00 at the town hall of Huy.
03-27T08:22 | Launch
    The launch is set as follows.\n\nDate of launch: 27 March 2026 (Friday)\nTime of launch: 8:22 a.m. (CET) (07:22 on
    26 March, UTC)
03-12T15:30 | Sitzung | Die Sitzung am 12. März 2026 beginnt um 15h30 Uhr.
03-12T17:15 | Visit | The visit to the laboratory is on 12 March.\n\nInterviews at 17:15 in Annex Meeting Room 2.
"""


@pytest.mark.parametrize(("told", "title", "body"), rows_of(TOLD))
def test_the_day_and_the_hour_are_those_that_the_words_tell(told: str, title: str, body: str) -> None:
    draft = Draft(title=title, body=body, published_day=PUBLISHED)
    events = read(draft, Newsroom(name="Test", zone="Europe/Brussels")).events
    timed = [event for event in events if not event.all_day]
    ends = [f"-{iso_of(event.end)[11:16]}" if event.end is not None else "" for event in timed]
    assert [iso_of(event.start)[5:16] + end for event, end in zip(timed, ends, strict=True)] == told.split(" ")


def test_a_day_to_be_confirmed_is_not_the_date_of_the_text() -> None:
    """As "Kiel, 4.3.2026 (pm)." is, where an agency stands in brackets."""
    for body in (
        "12 March 2026 (tbc): The minister visits the port of Antwerp and its new terminal.",
        "Antwerp, 12 March 2026 (tbc) - The minister visits the port and its new terminal.",
        "Antwerp, 12 March 2026 (live): The minister visits the port and its new terminal.",
    ):
        draft = Draft(title="Diary", body=body, published_day=PUBLISHED)
        (event,) = read(draft, Newsroom(name="Test", zone="Europe/Brussels")).events
        assert iso_of(event.start) == "2026-03-12"


REFUSED = (
    "There will be no press briefing on 12 March 2026 at 12:00.",
    "No press conference will be held on 12 March 2026 at 12:00.",
    "Il n'y aura pas de point de presse le 12 mars 2026 à 12h00.",
    "Aucune conférence de presse n'est prévue le 12 mars 2026 à 12h00.",
    "Am 12. März 2026 um 11.30 Uhr findet keine Regierungspressekonferenz statt.",
)


@pytest.mark.parametrize("body", REFUSED)
def test_what_is_not_held_is_no_event(body: str) -> None:
    draft = Draft(title="Press conference", body=body, published_day=PUBLISHED)
    assert not [e for e in read(draft, Newsroom(name="Test", zone="Europe/Brussels")).events if not e.all_day]
