"""Deadlines are what is asked of the reader by a day: sentences that ask, and sentences on duties of others."""

from __future__ import annotations

from datetime import date

import pytest

from feeds.model.moment import Moment, When
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft, Release
from feeds.reading import read
from tests.reading.facts.readings import lines_of
from tests.reading.test_passing import OPENING

ASKED = {
    "en": """
        2026-07-14 The deadline to ask for accreditation for on-site coverage of the event was July 14.
        2026-07-14T12:00 Reporters can come if they have signed up through the IMF Press Center by 12:00 on 14 July.
        2026-07-14T12:00 Journalists register by 14 July, 12:00, at press@bridge.example.
        2026-07-14T12:00 Names have to be with us by noon on Tuesday, 14 July.
        2026-07-14T12:00 Tell us by noon on 14 July that you are coming.
        2026-07-14T12:00 Registrations received after 12:00 on 14 July cannot be considered.
        2026-07-14T12:00 Applications for accreditation received after 12:00 on 14 July will not be processed.
        2026-07-14T12:00 Whoever has no pass should let the Press Desk know by noon on 14 July.
        2026-07-14T12:00 Places go to those who mail us before 12:00 on 14 July.
        2026-07-14T12:00 The list closes on 14 July at 12:00.
        2026-07-14T12:00 Entry is only for those on the list, which closes on 14 July at 12:00.
        2026-07-14T12:00 If you have no badge, give your name to 202-555-0174 by noon on Tuesday.
        2026-07-14T12:00 Print and radio get a chair if they ask for one before 12:00 on 14 July.
        2026-07-14T12:00 Other journalists are admitted if they have applied before noon on Tuesday, July 14.
        2026-07-14T12:00 Reporters without a pass ring 301-555-0121 no later than noon on Tuesday; they are met.
        2026-07-14T12:00 The online form is open until 14 July, 12:00.
        2026-07-14T12:00 The online form closes on Tuesday 14 July at noon.
        2026-07-14T12:00 Dial-in details go to those who sign up by 12:00 on 14 July.
        2026-07-14T12:00 To ask a question, send it with your name and outlet not later than 14 July, 12:00.
        2026-07-14T12:00 Accreditation ends on Tuesday 14 July at 12:00.
        2026-07-14 Accreditation is possible until 14 July.
        2026-07-14 Requests for badges closed on July 14.
        2026-07-14 Media accreditation is closed since 14 July.
        2026-07-14 The sign-up for the travelling press ended on July 14.
        2026-07-14T12:00 The questionnaire, in 24 languages, can be filled in until noon on 14 July.
        2026-07-14 For foreign nationals the list closed on 14 July.
        2026-07-14 Foreign nationals had to apply by 14 July.
        2026-07-14 The deadline for foreign nationals was July 14.
        2026-07-14 We need your passport number by 14 July.
        2026-07-14 Interviews must be asked for by 14 July.
        2026-07-14 Please say by 14 July whether you bring a camera.
        2026-07-14T16:00 Seats in the hall must be requested by 4 p.m. on July 14.
        2026-07-14T16:00 Outlets sending a crew give us its names by 4pm on 14 July.
        2026-07-14T16:00 Crews announce themselves by 14 July, 16:00.
        2026-07-14T16:00 Questions can be handed in until 14 July, 16:00.
        2026-07-14T16:00 Newsrooms order their badges before 14 July, 16:00.
        2026-07-14T16:00 A line to press@bridge.example by 16:00 on 14 July is enough.
        2026-07-14T16:00 Whoever wants to come sends us a line by 16:00 on 14 July.
        2026-07-14T16:00 Drop us a message by Tuesday, 16:00.
        2026-07-14T16:00 Spots on the boat can be booked until 14 July at 16:00.
        2026-07-15T16:00 Say you are coming by 16:00 the day before.
        2026-07-15T16:00 Media who want to come let us know by 4pm on Wednesday.
        2026-07-14T18:00 Pool applications: 14 July, 18:00, at the latest.
        2026-07-14T18:00 Deadline: 14 July, 18:00.
        2026-07-14T18:00 RSVP: 14 July, 18:00
        2026-07-14T18:00 Registration: by 14 July, 18:00, press@bridge.example
        2026-07-14T18:00 Register until 14 July 18:00 under bridge.example/press
        2026-07-14T18:00 You can still register until Tuesday 18:00.
        2026-07-14T18:00 After 18:00 on 14 July no more names can be added.
        2026-07-14T18:00 Journalists need to fill in the form before 18:00 on 14 July.
        2026-07-14T18:00 Admission is by name: send yours by 14 July, 18:00.
        2026-07-14T18:00 Contact us by 18:00 on 14 July for a place.
        2026-07-14T18:00 Anyone who needs a parking space for a van says so by 14 July, 18:00.
        2026-07-16T10:00 Reporters ask questions by phone if they gave their name before 10 a.m. that day.
        2026-07-14T12:00 The closing date is Tuesday 14 July at 12:00.
        2026-07-14T12:00 The closing date for applications is Tuesday 14 July at 12:00.
        2026-07-14T12:00 Applications close at 12:00 on 14 July.
        2026-07-14T12:00 Bids must reach the Agency by 14 July 2026 at noon.
        2026-07-14T12:00 Manufacturers interested in the next round must hand in their tenders by 14 July 2026 at noon.
        2026-07-14T12:00 The Director asked firms to send their offers before 14 July 2026 at noon.
        2026-07-14T12:00 Replies from ministries are awaited until 14 July at noon.
        2026-07-14T12:00 Journalists have until noon on 14 July to accredit themselves.
        2026-07-14T12:00 You have until 14 July, 12:00, to sign up.
        2026-07-14T12:00 Media without a pass should have themselves registered by 12:00 on 14 July.
        2026-07-15T12:00 Everybody else has to ring the press office by noon on the day before.
        2026-07-14T12:00 Day badges: ask by 14 July, 12:00.
        2026-07-14T12:00 To enter, a badge is needed (day badges: order by 14 July, 12:00).
        2026-07-14T12:00 Questions by email reach the Minister if sent before 14 July, 12:00.
        2026-07-14T12:00 No places are given after 14 July, 12:00.
        2026-07-14T12:00 Registration (obligatory) is open until Tuesday 14 July, 12:00.
        2026-07-14T12:00 Those not on the list by 12:00 on 14 July cannot be let in.
        2026-07-14T12:00 Television crews tell the Ministry by 12:00 on 14 July how many vehicles they bring.
        2026-07-14T12:00 A seat on the press bus has to be reserved by 14 July, 12:00.
        2026-07-14T12:00 Write to the Embassy by 14 July, 12:00, for access to the hall.
        2026-07-14T12:00 For access in Bergen, turn to the Municipality before 14 July, 12:00.
        2026-07-14T12:00 Newsrooms that have neither send a letter not later than 14 July, 12:00 hours.
        2026-07-14T12:00 Please fill in the form of the Armed Forces by Tuesday 14 July, 12:00.
        2026-07-14T12:00 Access is granted on application by 12:00 on Tuesday 14 July.
        2026-07-14T12:00 Correspondents put their names down by 14 July, 12:00.
        2026-07-14T12:00 The dial-in number is given to those who ask for it by 14 July, 12:00.
        2026-07-14T12:00 Freelancers should send proof of work by 14 July, 12:00.
        2026-07-14T12:00 Copies of passports are wanted by 14 July, 12:00.
        2026-07-03T17:00 Requests were taken until 3 July at 17:00.
        2026-07-03 For coverage on site, the time for applications ended on July 3.
        2026-07-10T14:00 To dial into the call, media ask the newsroom for the number by 2 p.m. on July 10.
        2026-07-27 The Ministry opened a public consultation on tickets. It runs until 27 July 2026.
        2026-07-03 Requests for the badge were accepted until 3 July.
        2026-07-03T12:00 Accreditation requests could be sent until 3 July at noon.
        2026-07-03 Registration was open until 3 July.
        2026-07-03 Registration for 2026 closes on 3 July.
    """,
    "fr": """
        2026-07-14 Les accréditations sont closes depuis le 14 juillet.
        2026-07-14 Les inscriptions ont pris fin le 14 juillet.
        2026-07-14 La date limite pour demander une accréditation était le 14 juillet.
        2026-07-14T12:00 Les journalistes s'inscrivent avant le 14 juillet à 12h00 à presse@pont.example.
        2026-07-14T12:00 Un simple courriel suffit, à envoyer mardi à 12h00 au plus tard (presse@pont.example).
        2026-07-14T12:00 Seuls entreront les journalistes qui auront donné leur nom avant mardi midi.
        2026-07-14T12:00 Les accréditations sont closes le 14 juillet à 12h00.
        2026-07-14T12:00 Merci de nous prévenir d'ici au 14 juillet à 12h00.
        2026-07-14T12:00 La liste sera close le mardi 14 juillet à 12h00.
        2026-07-14T12:00 Pour poser une question, écrire au service de presse avant le 14 juillet, 12h00.
        2026-07-14T12:00 Les rédactions intéressées le font savoir jusqu'au 14 juillet à 12h00.
        2026-07-14T12:00 Le formulaire en ligne ferme le 14 juillet à 12h00.
        2026-07-14T12:00 Places limitées : réponse attendue pour le 14 juillet à 12h00.
        2026-07-14T12:00 Les autres se signalent mardi avant 12h00 au 01 55 55 42 00.
        2026-07-14 Pour les ressortissants étrangers, la liste a été close le 14 juillet.
        2026-07-14 Les ressortissants étrangers devaient s'inscrire avant le 14 juillet.
        2026-07-14 Date limite d'inscription : 14 juillet.
        2026-07-15T15:00 Les autres s'annoncent la veille avant 15h00 auprès du Service de presse.
        2026-07-14T12:00 On s'inscrit en ligne jusqu'au 14 juillet à midi.
        2026-07-14T12:00 Les cartes d'accès d'une journée se demandent jusqu'au 14 juillet à 12h00.
        2026-07-14T12:00 Un mot au service de presse, avant mardi 12h00, tient lieu d'inscription.
        2026-07-14T12:00 Les photographes retiennent leur place avant mardi 12h00.
        2026-07-15T16:30 Les autres sont priés de s'inscrire la veille, au plus tard à 16h30, auprès du bureau.
        2026-07-14T12:00 La date limite est le mardi 14 juillet à 12h00.
        2026-07-14T12:00 Les questions sont à envoyer par écrit avant le 14 juillet à 12h00.
        2026-07-14T12:00 Vous avez jusqu'au 14 juillet à 12h00 pour vous inscrire.
        2026-07-14T12:00 Les journalistes ont jusqu'au 14 juillet, 12h00, pour s'accréditer.
        2026-07-14T12:00 Accréditation obligatoire avant le 14 juillet, 12h00 : presse@pont.example
        2026-07-14T12:00 Inscriptions : mardi 14 juillet, 12h00, dernier délai.
        2026-07-14T12:00 Passé le 14 juillet à 12h00, aucune inscription ne sera prise.
        2026-07-14T12:00 Pour l'écouter par téléphone, demander le numéro avant mardi 12h00.
        2026-07-14T12:00 Les offres doivent parvenir à l'Agence avant le 14 juillet à midi.
        2026-07-14T12:00 Les entreprises intéressées remettent leur offre avant le 14 juillet à midi.
        2026-07-03T17:00 Les demandes étaient reçues jusqu'au 3 juillet à 17h00.
        2026-07-03 Le délai d'inscription a expiré le 3 juillet.
        2026-07-27 Une consultation publique est ouverte. Elle court jusqu'au 27 juillet 2026.
        2026-07-03 Les demandes d'accréditation ont été acceptées jusqu'au 3 juillet.
        2026-07-03 L'inscription était possible jusqu'au 3 juillet.
        2026-07-03 Les demandes pouvaient être adressées jusqu'au 3 juillet.
    """,
    "de": """
        2026-07-14T12:00 Zutritt nur für Medien, die sich bis 14. Juli, 12 Uhr, angemeldet haben.
        2026-07-14 Die Akkreditierung ist seit dem 14. Juli geschlossen.
        2026-07-14 Die Anmeldefrist ist am 14. Juli abgelaufen.
        2026-07-14 Der Fragebogen kann bis zum 14. Juli ausgefüllt werden.
        2026-07-14T12:00 Akkreditierungswünsche müssen am Dienstag, 14. Juli 2026, um 12.00 Uhr dort vorliegen.
        2026-07-14T12:00 Die Anmeldung muss am 14. Juli um 12.00 Uhr eingegangen sein.
        2026-07-14 Anträge nimmt die Botschaft entgegen, letzter Tag dafür ist der 14. Juli.
        2026-07-14T12:00 Für den Termin wird um Anmeldung bis Dienstag, 14. Juli, 12.00 Uhr, ersucht.
        2026-07-14T12:00 Journalisten melden sich bis 14. Juli, 12 Uhr, unter presse@bruecke.example an.
        2026-07-14T12:00 Anmeldungen nimmt die Pressestelle bis 14. Juli, 12.00 Uhr entgegen.
        2026-07-14T12:00 Wer kommen will, schreibt bis Dienstag, 12 Uhr, eine kurze Mail.
        2026-07-14T12:00 Tageskarten sind bis Dienstag, 14. Juli, 12.00 Uhr, zu beantragen.
        2026-07-14T12:00 Die Liste wird am 14. Juli um 12 Uhr geschlossen.
        2026-07-14T12:00 Plätze sind bis 14. Juli, 12 Uhr, zu reservieren.
        2026-07-14T12:00 Namen und Ausweisnummern müssen bis 14. Juli, 12 Uhr, vorliegen.
        2026-07-14T12:00 Fragen können bis 14. Juli, 12 Uhr, eingereicht werden.
        2026-07-14T12:00 Das Formular ist bis 14. Juli, 12 Uhr, freigeschaltet.
        2026-07-14T12:00 Um Anmeldung bis zum 14. Juli, 12 Uhr, wird gebeten.
        2026-07-14 Für alle anderen ist die Frist am 14. Juli abgelaufen.
        2026-07-14 Ausländische Staatsangehörige mussten sich bis 14. Juli anmelden.
        2026-07-14 Für Personen ohne EU-Pass war Anmeldeschluss am 14. Juli.
        2026-07-14 Anmeldeschluss: 14. Juli
        2026-07-14T12:00 Eingelassen wird, wer sich bis Dienstag, 12 Uhr, gemeldet hat.
        2026-07-14T12:00 Fernsehteams geben bis Dienstagmittag, 12 Uhr, die Kennzeichen ihrer Wagen durch.
        2026-07-14T12:00 Interviewwünsche bitte bis 14. Juli, 12 Uhr.
        2026-07-14T12:00 Eine formlose Nachricht bis 14. Juli, 12 Uhr, genügt.
        2026-07-14 Geben Sie uns bis 14. Juli Bescheid.
        2026-07-14 Wer kommt, gibt bis 14. Juli Bescheid.
        2026-07-14T12:00 Einen Platz erhält, wer sich bis 14. Juli, 12 Uhr, meldet.
        2026-07-14T12:00 Wir bitten um Rückmeldung bis 14. Juli, 12 Uhr.
        2026-07-14T12:00 Akkreditierungen: bis 14. Juli, 12 Uhr, an presse@bruecke.example
        2026-07-14T12:00 Akkreditierungsschluss ist am 14. Juli um 12 Uhr.
        2026-07-14T12:00 Die Akkreditierung endet am 14. Juli um 12 Uhr.
        2026-07-15T15:00 Alle anderen melden sich am Vortag bis 15 Uhr bei der Pressestelle.
        2026-07-15T15:00 Alle übrigen kündigen sich tags zuvor bis 15 Uhr telefonisch an.
        2026-07-14T12:00 Ohne Ausweis bitte bis Dienstag, 12 Uhr, einen Namen nennen.
        2026-07-14T12:00 Fragen nimmt die Pressestelle bis 14. Juli, 12 Uhr, entgegen.
        2026-07-14T12:00 Nach dem 14. Juli, 12 Uhr, eingehende Anmeldungen können nicht berücksichtigt werden.
        2026-07-14T12:00 Drehgenehmigungen sind bis 14. Juli, 12 Uhr, zu beantragen.
        2026-07-14T12:00 Personen ohne EU-Pass mussten ihre Daten bis 14. Juli, 12 Uhr, schicken.
        2026-07-14T12:00 Die Zahl der Plätze ist begrenzt; Anmeldung bis 14. Juli, 12 Uhr.
        2026-07-03 Anmeldungen waren bis 3. Juli möglich.
        2026-07-03 Die Frist für Anmeldungen endete am 3. Juli.
        2026-07-03T12:00 Akkreditierungen wurden bis 3. Juli, 12 Uhr, entgegengenommen.
        2026-07-03 Die Pressestelle nahm Anmeldungen bis 3. Juli entgegen.
        2026-07-03 Anträge konnten bis 3. Juli gestellt werden.
    """,
}

OF_OTHERS = {
    "en": """
        By 4 July our teams had registered 5,300 people.
        Railways have until 1 January 2027 to bring in a common form.
        Cities of more than 100,000 people have to renew their noise maps by 30 June 2027.
        Member States must transpose the directive by 31 July 2026.
        The Ministry has until 30 September 2026 to answer the Court's questions.
        The company has to file its report by 30 September 2026.
        The contractor is to hand over the bridge by 30 September 2026.
        Airlines have to submit their plans by 1 October 2026.
        Parties have to reply by 1 October 2026.
        The Commission will answer by 1 October 2026.
        Both sides want to have a common glossary by the middle of next year.
        Both sides want to exchange liaison officers by 31 December 2026.
        Norway wants all ferries to be electric by 1 January 2030.
        The fund must be used up by 31 December 2027.
        The two ministries have asked the Court to decide by 1 October 2026.
        Farmers have to report their herds by 1 October 2026.
        Owners of old boilers have to register them by 31 December 2026.
        Banks must hold the buffer by 1 January 2027.
        Ships must carry the new flag by 1 January 2027.
        Video may be used until 31 March 2027 with the credit HM Coastguard.
        Pictures may be used free of charge until 31 July 2026.
        Pictures stay online until 31 July 2026.
        Tickets of the old design are valid until 31 December 2026.
        Passes of the old design ran out on July 31, 2025.
        Old badges can be used until 31 July 2026.
        The exhibition can be seen until 30 August 2026.
        The bridge will be free of toll until 31 December 2026.
        The bridge has to be paid off by 31 December 2060.
        Winners will be notified by 31 July 2026.
        Applicants will be told by 15 July 2026 whether they have a place.
        Those accepted get a plan of the site by 15 July.
        Work on the second bridge is to be finished by 30 September 2027.
        The report must be on the minister's desk by 1 September 2026.
        The Court gave the government until 1 September 2026 to comply.
        Her successor must be chosen by 1 September 2026.
        Everyone must have left the hall by 15:00.
        Reporters should be in their seats by 10:45.
        Reporters with a badge are asked to sit down by 10:50.
        Please be at the gate by 10:15, in closed shoes.
        Bring a photo ID to the main gate by 9.45am.
        Camera crews use the entrance on C Street before 9:00 a.m.
        The text is under embargo until 11:00.
        Nothing may be quoted before 11:00.
        The book of condolence can be signed until 17:00.
        Questions are answered until 22:00.
        Calls are answered until 10pm.
        Employers must answer within 30 days, by 15 August 2026 at the latest.
        Drivers have until 1 October 2026 to change their licence.
        Tolls will be refunded by 31 October 2026.
        Passengers can claim compensation until 31 December 2026.
        The regulation applies from 1 January 2027 and must be applied by 1 July 2027.
        The government must name a candidate before 1 October 2026.
        Department badges of the series 2023 ended on December 31, 2024.
        Annual passes for 2025 expire on 31 January 2026.
        The old press form was withdrawn on 1 March 2024.
        Banknotes of the eighth series, recalled on 30 April 2021, have no term for exchange.
        Letters sent before 31 December 2025 are being answered.
        Registers before 1 January 1900 are kept in the tower.
        Prints ordered by 15:00 are sent the next day.
        The accreditation of 2019 was extended until 30 June 2020.
        The consultation ran until 28 February 2026.
        The mandate of the mission ends on 31 August 2027.
        The loan is to be repaid by 30 June 2041.
        The ship stays in Bergen until 19 July 2026.
        Holders of the old licence could exchange it until 31 May 2025.
        By 1 July 2026, 1,200 people had answered the questionnaire.
        The report covers applications made before 1 January 2026.
        The application of the regulation begins on 1 January 2027.
        Booking of the ferry began on 3 March 2026.
        Her term of office ends on 31 October 2026.
        The Ministry asks for 4 million dollars by the end of the year.
        Each party may terminate the agreement by 31 December 2027.
        Children born after 1 January 2020 travel free of charge.
        Norway ratified the convention by 3 March 2026.
        The exhibition "Register of ships" is on show until 30 August 2026.
        A decision is to be taken by 30 September 2026.
        The Court is to answer the question by 15 December 2026.
        Leaders agreed that the form should be in use by 15 December 2026.
        The new register is to be ready by 15 December 2026.
        The Centre answers letters within 30 days.
        Requests are answered from 9:00 to 17:00.
        Interview requests are handled by the duty officer until 22:00.
        You will hear from us by 13 July.
        Badges can be collected at Pier 21 on 15 July from noon to 6 p.m.
        Cameras must be set up by 10:30.
        Equipment is to be at the gate on 15 July before 18:00.
        Please take your seats by 10:45.
        The embargo ends on 16 July at 11:00.
        Photographs may not be published before 16 July at 12:00.
        Accreditation for 2026 ends on 31 December; renewals are handled from November.
        Annual passes end on 31 December 2026.
        The 2026 badges run out on 31 December 2026.
        Nineteen national federations had entered teams when the list was closed on 19 June.
        By the time registration closed on 3 July, 400 newsrooms had signed up.
        Applications were received until 3 July from 19 countries.
    """,
    "fr": """
        D'ici au 4 juillet, 200 personnes s'étaient inscrites.
        Les États membres doivent transposer la directive avant le 31 juillet 2026.
        Les communes ont jusqu'au 1er janvier 2027 pour refaire leurs cartes.
        La société doit déposer son rapport avant le 30 septembre 2026.
        Le gouvernement répondra à la Cour avant le 30 septembre 2026.
        Les exploitants devront déclarer leurs chaudières avant le 31 décembre 2026.
        Les photos peuvent être utilisées jusqu'au 31 juillet 2026.
        Les anciens billets sont valables jusqu'au 31 décembre 2026.
        L'exposition peut être vue jusqu'au 30 août 2026.
        Les résultats seront communiqués avant le 31 juillet 2026.
        Merci d'être à la grille à 10h15 au plus tard.
        Les journalistes sont priés de se présenter avant 10h45.
        Le texte est sous embargo jusqu'à 11h00.
        Le péage est gratuit jusqu'au 31 décembre 2026.
        Les automobilistes ont jusqu'au 1er octobre 2026 pour changer de permis.
        Les salles devront être évacuées avant 15h00.
        Les badges de la série 2023 ont expiré le 31 décembre 2024.
        Les billets de la huitième série, rappelés le 30 avril 2021, s'échangent sans limite.
        Le navire reste à Bergen jusqu'au 19 juillet 2026.
        Le Conseil doit approuver le budget avant le 15 décembre 2026.
        Le matériel doit être installé avant 10h30.
        Les laissez-passer peuvent être retirés jusqu'au 15 juillet à 18h00.
        Le contrat court jusqu'au 31 décembre 2029.
        L'embargo est levé le 16 juillet à 11h00.
        Les accréditations pour 2026 prennent fin le 31 décembre 2026.
        Les badges annuels expirent le 31 décembre 2026.
        Dix-neuf fédérations avaient inscrit une équipe lorsque la liste a été close le 19 juin.
    """,
    "de": """
        Die Mitgliedstaaten müssen die Richtlinie bis 31. Juli 2026 umsetzen.
        Städte haben bis 1. Januar 2027 Zeit, ihre Karten zu erneuern.
        Das Unternehmen muss seinen Bericht bis 30. September 2026 vorlegen.
        Die Regierung wird dem Gericht bis 30. September 2026 antworten.
        Besitzer alter Heizkessel müssen diese bis 31. Dezember 2026 anmelden.
        Die Bilder dürfen bis 31. Juli 2026 verwendet werden.
        Alte Fahrkarten gelten bis 31. Dezember 2026.
        Die Ausstellung ist bis 30. August 2026 zu sehen.
        Die Gewinner werden bis 31. Juli 2026 benachrichtigt.
        Bitte seien Sie bis 10.15 Uhr am Tor.
        Journalisten sollten sich bis spätestens 10.15 Uhr einfinden.
        Am 16.07. sollten sich Journalisten spätestens bis 10:15 Uhr im Foyer einfinden.
        Der Text ist bis 11 Uhr gesperrt.
        Die Maut entfällt bis 31. Dezember 2026.
        Autofahrer haben bis 1. Oktober 2026 Zeit, ihren Führerschein umzutauschen.
        Der Saal muss bis 15 Uhr geräumt sein.
        Die Ausweise der Serie 2023 sind am 31. Dezember 2024 abgelaufen.
        Das Mandat der Mission endet am 31. August 2027.
        Die Brücke ist bis 30. September 2026 für Lastwagen gesperrt.
        Über den Antrag ist bis 30. September 2026 zu entscheiden.
        Die Teams müssen den Kai bis 13 Uhr verlassen.
        Sie erhalten bis 13. Juli Bescheid.
        Die Anhörung lief bis 28. Februar 2026.
        Das Abkommen liegt bis 31. Dezember 2026 zur Unterzeichnung auf.
        Schiffe, die vor dem 1. Januar 1990 gebaut wurden, dürfen nicht in den Fjord.
        Anfragen werden von 9 bis 17 Uhr beantwortet.
        Die Akkreditierung für 2026 endet am 31. Dezember 2026.
        Jahresausweise gelten bis 31. Dezember 2026.
        Neunzehn Verbände hatten Mannschaften gemeldet, als die Liste am 19. Juni geschlossen wurde.
    """,
}


def _told(at: When) -> str:
    """A moment on the clock of the newsroom, or the day."""
    return at.local.isoformat()[:16] if isinstance(at, Moment) else at.isoformat()


def _read(code: str, said: str) -> Release:
    title, opening = OPENING[code]
    draft = Draft(title=title, body=f"{opening}\n\n{said}", published_day=date(2026, 7, 6))
    return read(draft, Newsroom(name="Ministry", zone="Europe/Oslo"))


@pytest.mark.parametrize(("code", "said"), lines_of(ASKED))
def test_what_is_asked_of_the_reader_is_a_deadline(code: str, said: str) -> None:
    due, sentence = said.split(" ", 1)
    found = _read(code, sentence)
    assert [_told(deadline.at) for deadline in found.deadlines] == [due]
    assert len(found.events) == 1


@pytest.mark.parametrize(("code", "said"), lines_of(OF_OTHERS))
def test_what_others_have_to_do_is_no_deadline(code: str, said: str) -> None:
    found = _read(code, said)
    assert not found.deadlines
    assert len(found.events) == 1
