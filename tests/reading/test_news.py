"""News tell what was: only what they announce besides is an event."""

from __future__ import annotations

from datetime import date

import pytest

from feeds.model.moment import iso_of
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read
from tests.reading.facts.readings import rows_of

PUBLISHED = date(2026, 3, 5)  # a Thursday

# day and hour of what is announced, or - for nothing | title, and the text below
NEWS = """
- | Minister opens bridge
    The Minister of Transport opened the new bridge over the Tejo this morning. The first lorry crossed at
    11:20; by noon 400 vehicles had followed.
- | Minister opens bridge
    The Minister of Transport has today opened the new bridge. The ribbon was cut at 10:00. The bridge will be
    open to traffic from 06:00 tomorrow.
- | Exercise ends
    Exercise Frost ended on Wednesday with a march past at 14:00 in Tromsø.
- | Court rules on fishing
    The Court ruled on Thursday that boats may fish between 4:00 and 9:00. Judgment was delivered at 9:30.
05T14:45 | Central bank raises rate
    The Governing Council today raised the rate to 2.5 per cent with effect from 11 March. The President will
    explain the decision at a press conference starting at 14:45 CET today.
16T09:30 | Central bank keeps rate
    The Board decided to keep its rate. The next decision will be announced on 16 April 2026 at 9:30.
- | Quake felt in capital
    A quake of magnitude 4.1 was felt at 03:12 today. Nobody was hurt. Schools open at 9:00 instead of 8:00.
- | Secretary General meets President
    The Secretary General met the President of Chile in Santiago on 4 March. They spoke for 40 minutes. On
    Friday he travels on to Lima.
- | Agency adopts budget
    The Council adopted the budget on 4 March after talks that lasted until 2:30. It will meet again on 26 March
    2026.
- | Rescue off Sicily
    A patrol boat took 43 people on board at 05:50 on Tuesday and landed them in Pozzallo at 13:15.
- | Train service resumes
    Trains between Gent and Brugge run again since 05:32 today. The last train of the evening leaves at 23:10.
- | Train service to resume
    Trains between Gent and Brugge will run again from Monday 9 March. The first leaves Gent at 05:32.
- | Statement by the spokesperson
    We condemn the attack of 4 March at 21:40 in the strongest terms. Those responsible must be brought to
    justice.
- | New commander takes office
    General Brun took command on Wednesday at a parade in Lille. The flag was handed over at 10:30. His first
    visit will take him to Tapa on 17 March.
- | Comet seen again
    The comet, last seen in 1997, was photographed on 3 March at 19:05 UTC. It will be brightest on 20 March.
- | Strike at airport over
    The strike at the airport ended on Wednesday at 18:00. Flights will be back to normal by Friday noon.
09T08:00 | Inflation at 2.1 per cent
    Prices rose by 2.1 per cent in February. The figures for March will be published on 9 April 2026 at 8:00.
- | Ministre inaugure un pont
    La ministre a inauguré ce matin le nouveau pont. Le ruban a été coupé à 10h00.
16T09:30 | La Banque maintient son taux
    Le Conseil a décidé de maintenir son taux. La prochaine décision sera annoncée le 16 avril 2026 à 9h30.
- | Fin de l'exercice
    L'exercice s'est achevé mercredi par un défilé à 14h00 à Brest.
- | Secours en mer
    Une vedette a recueilli 43 personnes mardi à 5h50 et les a débarquées à 13h15.
- | Brücke eröffnet
    Die Ministerin hat heute Morgen die neue Brücke eröffnet. Das Band wurde um 10 Uhr durchschnitten.
- | Übung beendet
    Die Übung endete am Mittwoch mit einem Appell um 14 Uhr in Munster.
18T09:30 | Nationalbank belässt Zins
    Die Nationalbank belässt den Leitzins. Der nächste Entscheid wird am 18. Juni 2026 um 9.30 Uhr bekannt
    gegeben.
- | Rettung vor Sizilien
    Ein Boot nahm am Dienstag um 5.50 Uhr 43 Menschen auf und brachte sie um 13.15 Uhr an Land.
05T11:00 | Astronauts back on Earth
    Four astronauts splashed down off Florida at 3:47 a.m. EST on Wednesday. NASA will hold a news conference at
    11 a.m. EST today at Johnson Space Center.
- | Spacewalk completed
    Two astronauts completed a spacewalk on Wednesday. It began at 8:05 a.m. and ended at 2:41 p.m. EST. The
    next spacewalk is planned for 19 March.
- | Parliament votes on budget
    MEPs voted on Wednesday at 12:30 with 402 votes to 211. The vote had been put off from Tuesday at 18:00.
- | Curfew lifted
    The curfew in force since Sunday, from 20:00 to 5:00, has been lifted.
- | Museum reopens
    The museum reopened on Wednesday after four years. It is open from 10:00 to 18:00 and, on Thursdays, until
    21:00.
10T15:00 | Summit: leaders agree
    Leaders agreed at 4:10 this morning, after eleven hours. The President will report to Parliament on 10 March
    at 15:00.
06T20:15 | Film of the landing
    The film shows the landing at 6:30 on 6 June 1944 and will be shown on public television on 6 June 2026 at
    20:15.
"""


@pytest.mark.parametrize(("told", "title", "body"), rows_of(NEWS))
def test_news_give_only_what_they_announce(told: str, title: str, body: str) -> None:
    zone = "America/New_York" if "EST" in body else "Europe/Brussels"
    events = read(Draft(title=title, body=body, published_day=PUBLISHED), Newsroom(name="Test", zone=zone)).events
    assert [iso_of(event.start)[8:16] for event in events if not event.all_day] == [
        t for t in told.split(" ") if t != "-"
    ]
