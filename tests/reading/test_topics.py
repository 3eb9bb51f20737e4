"""What an announcement is about does not change what it announces: any subject, any verb, in three languages.

A word for a desk, a deadline, a break or a journey in a plain sentence or row with its day and hour must not make an
arrival, opening hours or a deadline of it.
"""

from __future__ import annotations

import pytest

from feeds.model.moment import Moment
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read

# language -> sentences and pages with room for a subject; all are on 25 March 2026 at 13:00
FRAMES = {
    "en": (
        "The mayor will open the new {} on Wednesday 25 March 2026 at 1pm.",
        "On Wednesday 25 March 2026 at 1pm, the Minister visits the {} in Ghent.",
        "The Secretary General will speak about the {} on 25 March 2026 at 13:00 at the town hall.",
        "The committee discusses the {} at its meeting on Wednesday 25 March 2026 at 1 p.m.",
        "Press conference on the {}\nWhen: Wednesday 25 March 2026, 1 p.m.\nWhere: Town Hall",
        "Programme on Wednesday 25 March 2026\n\n13:00 Minister opens the {}\n14:00 Press conference",
        "Programme on Wednesday 25 March 2026\n\n13:00 Visit to the {} in Ghent\n14:00 Press conference",
    ),
    "fr": (
        "La ministre inaugurera {} le mercredi 25 mars 2026 à 13 heures.",
        "Le maire visite {} mercredi 25 mars 2026 à 13h.",
        "Mercredi 25 mars 2026 à 13h00, le président présentera {} à Lille.",
        "Le conseil débattra de la question de {} lors de sa réunion du mercredi 25 mars 2026 à 13 heures.",
        "Conférence de presse sur {}\nDate : mercredi 25 mars 2026, 13h\nLieu : hôtel de ville",
        "Programme du mercredi 25 mars 2026\n\n13h00 Inauguration : {}\n14h00 Conférence de presse",
        "Programme du mercredi 25 mars 2026\n\n13h00 Visite : {}, Lille\n14h00 Conférence de presse",
    ),
    "de": (
        "Die Ministerin eröffnet am Mittwoch, 25. März 2026, um 13 Uhr {}.",
        "Der Bürgermeister besucht {} am Mittwoch, 25. März 2026, um 13 Uhr.",
        "Am Mittwoch, 25. März 2026, um 13.00 Uhr stellt die Präsidentin {} in Kiel vor.",
        "Der Rat berät über {} in seiner Sitzung am Mittwoch, 25. März 2026, um 13 Uhr.",
        "Pressekonferenz über {}\nWann: Mittwoch, 25. März 2026, 13 Uhr\nWo: Rathaus",
        "Programm am Mittwoch, 25. März 2026\n\n13.00 Uhr Ministerin eröffnet {}\n14.00 Uhr Pressekonferenz",
        "Programm am Mittwoch, 25. März 2026\n\n13.00 Uhr Vortrag über {}\n14.00 Uhr Pressekonferenz",
    ),
}
SUBJECTS = {
    "en": """
        bus depot; ferry terminal; train station; car park; registration office; press centre; library; canteen;
        café; restaurant; lunch club; breakfast club; coffee roastery; school; harbour gate; door factory;
        identity card; accreditation scheme; application form; ticket system; tax form; passport office; visa
        centre; city archive; photo exhibition; recording studio; broadcasting centre; telephone hotline; call
        centre; break room; holiday home; night shelter; opening hours law; war memorial; anniversary
        exhibition; history centre; weekly market; daily news museum; annual report; security checkpoint; safety
        training centre; rehearsal stage; test track; court house; shuttle service; transfer station; footage
        archive; live animal market; data platform; website; online portal; app; emergency number; notice board;
        newsletter; survey; bank holiday plan; five-year plan; term of office rules; treaty of 1949; season
        ticket; winter shelter; summer school; evening school; morning train; midnight mass tradition; clock
        tower; timetable; schedule; calendar; diary; programme; desk; reception centre; welcome centre; arrival
        hall; departure hall; check-in area; baggage hall; parking garage; cable car; lift; crane; pilot boat;
        search system; power line; hotline; wifi network; studio; interview room; translation service; questions
        archive; statistics office; release programme; prisoner release plan; update service; correction centre;
        closed ward; private clinic; pool; swimming pool; spray booth; photo studio; camera museum; film school;
        picture gallery; stamp collection; ceremony hall; embassy; closing ceremony hall
    """,
    "fr": """
        le dépôt de bus; le terminal de ferries; la gare; le parking; le bureau des inscriptions; le centre de
        presse; la bibliothèque; la cantine; le café; le restaurant; le club de déjeuner; l'école; la porte du
        port; la carte d'identité; le système d'accréditation; le formulaire de demande; la billetterie; le
        bureau des passeports; les archives; l'exposition de photos; le studio d'enregistrement; la hotline; le
        centre d'appels; l'aire de repos; l'hébergement de nuit; la loi sur le temps de travail; le mémorial; le
        marché hebdomadaire; le musée de la presse quotidienne; le rapport annuel; le point de contrôle; le
        centre de formation; la navette; la gare routière; le site internet; l'application; le numéro d'urgence;
        la newsletter; l'enquête; la halte-garderie; le marché de nuit; l'horloge; le calendrier; le hall
        d'arrivée; l'accueil; le guichet unique; la piscine; l'ascenseur; le téléphérique; la salle de pause; la
        régie; la fermeture de la centrale; le centre fermé; l'ambassade; l'heure d'été; la pause déjeuner; le
        traité de 1949; le plan quinquennal; la rentrée; les véhicules de secours; la douane; la carte de
        presse; le badge numérique; la mise à jour du registre
    """,
    "de": """
        den Busbahnhof; das Fährterminal; den Bahnhof; das Anmeldebüro; die Bibliothek; die Kantine; das Café;
        das Restaurant; die Schule; das Hafentor; den Personalausweis; das Akkreditierungssystem; das
        Antragsformular; den Ticketschalter; das Passamt; das Archiv; die Fotoausstellung; das Tonstudio; die
        Hotline; das Callcenter; den Rastplatz; den Pausenraum; die Notunterkunft; das Arbeitszeitgesetz; die
        Gedenkstätte; den Wochenmarkt; das Zeitungsmuseum; den Jahresbericht; die Sicherheitsschleuse; das
        Schulungszentrum; die Internetseite; die App; die Notrufnummer; den Newsletter; die Umfrage; die Uhr;
        den Kalender; die Ankunftshalle; den Empfangsbereich; den Bürgerschalter; das Schwimmbad; den Aufzug;
        die Seilbahn; die Schließung des Werks; das Klinikum; die Botschaft; die Sommerzeit; die Mittagspause;
        den Vertrag von 1949; den Fünfjahresplan; den Nachtzug; die Rettungsfahrzeuge; den Zoll; den
        Presseausweis; das Einlasssystem; das Register; den Treffpunkt für Jugendliche; die Probebühne; die
        Teststrecke; die Vorführung; den Feierabendmarkt; die Abschlussfeier; das Frühstücksangebot; die
        Anlaufstelle
    """,
}
DOES = {
    "en": (
        "The mayor {} on Wednesday 25 March 2026 at 1 p.m.",
        "On Wednesday 25 March 2026 at 1 p.m., the mayor {}.",
        "Media are invited.\n\nThe mayor {} at 1 p.m. on Wednesday, March 25, 2026, in the town hall.",
    ),
    "fr": (
        "Le ministre {} mercredi 25 mars 2026 à 13 heures.",
        "Mercredi 25 mars 2026 à 13h00, le ministre {}.",
    ),
    "de": (
        "Die Ministerin {} am Mittwoch, 25. März 2026, um 13 Uhr {}.",
        "Am Mittwoch, 25. März 2026, um 13.00 Uhr {} die Ministerin {}.",
    ),
}
VERBS = {
    "en": """
        addresses the Senate; answers questions of members; attends the fair; awards the prize; baptises a ship;
        blesses the boats; breaks ground for a school; briefs reporters; chairs the council; christens a
        lifeboat; closes the congress; commemorates the victims; congratulates the winners; convenes the board;
        cuts the ribbon at the bridge; debates housing; delivers a lecture; departs for Rome; discusses fish
        quotas; drops the first puck; explains the budget; exchanges views with students; fields questions;
        fires the starting gun; gives a speech; gives evidence to the committee; greets the athletes; hands over
        the keys; hands out medals; hears witnesses; holds talks with farmers; hosts the prime minister of Peru;
        inaugurates the tunnel; inspects the dyke; introduces the bill; joins a panel; kicks off the campaign;
        launches the satellite; lays a wreath; lays the foundation stone; leads the debate; lights the tree;
        listens to residents; marks the anniversary of the flood; meets the ambassador of Chad; moves into the
        new office; names the new commander; observes a drill; opens the fair; outlines the plan; pays a visit
        to the school; pays tribute to the fallen; plants a tree; plays in a charity match; presents the report;
        presides over the ceremony; publishes the figures; puts forward the plan; reads to children; receives
        the delegation; releases the inflation report; renders its judgment; replies to the debate; reports to
        parliament; reveals the winner; ribbon is cut by the mayor; rings the bell; rules on the appeal; serves
        lunch to volunteers; shows the new ship; signs the treaty; sits for a hearing; speaks in Bergen; starts
        the race; swears in the judges; takes office; takes part in a debate; takes questions; takes the oath;
        talks to the press; tells the press about the plan; testifies before the committee; thanks volunteers;
        tours the factory; travels to Rome; turns on the lights; turns the first sod; unveils the statue;
        updates reporters; views the damage; visits Ghent; votes on the budget; walks through the old town;
        watches the exercise; welcomes the team; will be interviewed; will be sworn in; will be honoured; will
        be awarded the prize; will be buried; is sworn in; is to speak in Oslo; is expected to speak; plans to
        visit Bergen; intends to present the plan; is scheduled to testify; goes live; goes to court; goes on
        sale; appears before the committee; appeals to the court; comes to Ghent; gets under way; performs in
        the park; parades through town; sails into port; lands on the moon; lifts off; docks at the station;
        takes off; flies over the city; rolls out the prototype; hands down its verdict; decides on interest
        rates; announces its decision; announces the winner; elects a new chair; adopts the budget; considers
        the report; reviews the guard; conducts an exercise; stages a parade; reopens the museum; screens the
        film; stages the final; plays Iceland; faces Denmark; takes on Spain; tees off; celebrates mass; is laid
        to rest; holds a minute of silence; observes a minute's silence; bids farewell to the troops; sees off
        the frigate; sends off the team; switches on the turbine; demonstrates the robot; tests the siren;
        answers callers; hosts a webinar; live-streams a discussion; gives a press conference; gives a doorstep;
        makes a statement; delivers remarks; delivers the keynote
    """,
    "fr": """
        inaugure le tunnel; inaugurera le tunnel; visite l'usine; se rend à Lille; se rendra à Lille; reçoit
        l'ambassadeur; recevra l'ambassadeur; prononce un discours; prononcera un discours; tient une conférence
        de presse; tiendra un point presse; préside la cérémonie; présidera le conseil; signe l'accord; signera
        la convention; dévoile la plaque; dévoilera la statue; remet les prix; remettra les médailles; dépose
        une gerbe; déposera une gerbe; plante un arbre; pose la première pierre; posera la première pierre;
        coupe le ruban; ouvre le congrès; ouvrira les débats; clôt les travaux; clôturera le colloque; présente
        le rapport; présentera son plan; publie ses chiffres; publiera l'indice; rend son arrêt; rendra sa
        décision; rencontre les agriculteurs; rencontrera les élèves; échange avec les habitants; échangera avec
        des étudiants; s'exprime devant la presse; s'exprimera devant le Sénat; répond aux questions; répondra
        aux questions des députés; participe à une table ronde; participera au débat; assiste à la finale;
        assistera au défilé; accueille la délégation; accueillera l'équipe; lance la campagne; lancera la fusée;
        annonce les lauréats; annoncera sa décision; débat du budget; débattra du budget; vote le budget; votera
        le texte; auditionne le ministre; auditionnera les témoins; se réunit à Lille; se réunira à Lille; prête
        serment; prêtera serment; prend la parole; prendra la parole; rend hommage aux victimes; rendra hommage
        aux soldats; donne le coup d'envoi; donnera le départ; installe le comité; installera la commission;
        fait le point; fera le point sur les travaux; fera une déclaration; intervient au colloque; interviendra
        au Sénat; joue contre l'Islande; affrontera l'Espagne; décolle de Kourou; décollera de Kourou;
        appareille; appareillera; est reçu par le roi; sera reçu par le roi; sera en visite à Lille; sera
        présent au salon; va visiter l'école; doit visiter l'école; est attendu à Lille; arrive à Lille;
        arrivera à Rome; quitte Paris; part pour Rome; partira pour Rome; baptise le navire; baptisera le
        navire; allume le sapin; teste la sirène; explique la réforme; expliquera la réforme; détaille le plan;
        détaillera le plan; commente les chiffres; commentera les chiffres; convie la presse; invite la presse à
        une visite; organise un débat; organisera un forum; célèbre la messe; célébrera le cinquantenaire;
        commémore la bataille; commémorera l'armistice; décore les pompiers; décorera les pompiers; examine le
        texte; examinera le texte; élit son président; élira son président; adopte le budget; adoptera le budget
    """,
    "de": """
        eröffnet die Messe; besucht das Werk; empfängt den Botschafter; hält eine Rede; hält einen Vortrag; gibt
        eine Pressekonferenz; gibt ein Statement ab; leitet die Sitzung; unterzeichnet das Abkommen; enthüllt
        die Tafel; überreicht den Preis; verleiht die Medaille; legt einen Kranz nieder; pflanzt einen Baum;
        legt den Grundstein; durchschneidet das Band; stellt den Bericht vor; veröffentlicht die Zahlen;
        verkündet das Urteil; trifft Landwirte; spricht mit Schülern; spricht vor der Presse; äußert sich vor
        der Presse; nimmt an einer Diskussion teil; nimmt am Festakt teil; begrüßt die Delegation; startet die
        Kampagne; startet den Lauf; gibt die Preisträger bekannt; gibt die Entscheidung bekannt; berät über den
        Haushalt; stimmt über den Haushalt ab; hört Zeugen an; tagt in Kiel; tritt in Kiel zusammen; kommt zu
        einer Sitzung zusammen; legt den Eid ab; wird vereidigt; ergreift das Wort; gedenkt der Opfer; gibt den
        Startschuss; setzt die Kommission ein; informiert über den Stand; informiert die Medien; erläutert die
        Reform; tritt im Landtag auf; spielt gegen Island; hebt ab; läuft aus; wird vom König empfangen; ist zu
        Gast in Kiel; ist in Kiel zu Gast; will die Schule besuchen; soll die Schule besuchen; wird in Kiel
        erwartet; trifft in Kiel ein; reist nach Rom; fliegt nach Rom; bricht nach Rom auf; tauft das Schiff;
        weiht die Orgel ein; weiht die Brücke ein; zündet den Baum an; testet die Sirene; lädt zur
        Pressekonferenz ein; lädt zu einem Rundgang; veranstaltet eine Debatte; feiert einen Gottesdienst;
        feiert Jubiläum; ehrt die Feuerwehr; zeichnet die Sieger aus; prüft den Entwurf; wählt den Präsidenten;
        beschließt den Haushalt; übergibt den Schlüssel; übergibt den Bescheid; übernimmt das Kommando;
        verabschiedet die Truppe; besichtigt den Deich; fährt mit der Bahn; liest Kindern vor; wird eröffnet;
        wird enthüllt; wird getauft; wird beigesetzt; stellt sich den Fragen; tritt vor die Presse; trägt vor;
        moderiert ein Gespräch; führt durch die Ausstellung; zieht Bilanz; macht sich ein Bild von den Schäden;
        kommt nach Kiel; geht auf Sendung; geht vor Anker; rollt aus der Halle
    """,
}


def _said(block: str) -> list[str]:
    return [" ".join(words.split()) for words in block.split(";")]


def _hours(body: str) -> set[str]:
    found = read(Draft(title="Notice", body=body), Newsroom(name="Test", zone="Europe/Brussels"))
    return {f"{e.start.local:%d %H:%M}" for e in found.events if isinstance(e.start, Moment)}


@pytest.mark.parametrize("language", FRAMES)
def test_what_it_is_about_changes_no_announcement(language: str) -> None:
    bodies = [frame.format(subject) for frame in FRAMES[language] for subject in _said(SUBJECTS[language])]
    assert [body for body in bodies if "25 13:00" not in _hours(body)] == []


@pytest.mark.parametrize("language", DOES)
def test_whatever_those_in_office_do_at_an_hour_is_announced(language: str) -> None:
    parts = [verb.split(" ", 1) if language == "de" else [verb] for verb in _said(VERBS[language])]
    bodies = [frame.format(*said, *[""] * (2 - len(said))) for frame in DOES[language] for said in parts]
    assert [body for body in bodies if "25 13:00" not in _hours(body)] == []
