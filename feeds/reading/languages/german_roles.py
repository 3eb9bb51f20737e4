"""German for what a date or time is for: deadlines, arrival and seats, opening hours, embargoes, terms, breaks.

Phrases are written as in grammar.py. A phrase belongs here when it tells why a time is no event, or that it is the last
moment for something. Refuses the things that are held and the tenses; those stand in german.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases

GERMAN_ROLES: Mapping[Means, tuple[str, ...]] = {
    Means.BY: phrases(
        """
        geschlossen; abgeschlossen; geschlossen wird; längstens; endet; enden; endet gegen; enden um|gegen; schließt;
        geschlossen am|um; wird geschlossen; dauert bis; läuft bis zum; beendet; ist zu ende; zu ende; schluss ist;
        schluss; bis kommenden; bis diesen; bis nächsten; bis um; bis gegen; bis am; bis an; bis ende; noch bis; noch
        heute bis; endet am; endet um; schließt am; schließt um; läuft bis; bis zum; bis spätestens; bis
        einschließlich; bis und mit; bis; spätestens; spätestens bis; spätestens am; spätestens zum; vor; vor dem;
        enden am; läuft am ... ab; bis längstens; bis inklusive; schloss am; wurde geschlossen am; war am ...
        geschlossen
        """
    ),
    Means.SINCE: phrases(
        """
        seit; seit dem; nach; nach dem; ab; ab dem; ab sofort; von ... an
        """
    ),
    Means.DEADLINE: phrases(
        """
        stellung nehmen; stellung beziehen; stellung zu nehmen; sich beteiligen; beteiligen; abstimmen; mitmachen;
        einsendungen; wendet sich; wenden sich; rufen ... an; ruft ... an; nennen; nennt; bestellt; bestellen; zu
        bestellen; äußern; ihre meinung; wettbewerb; aufruf; ideen; zeit bis|ist; angebote abzugeben; erreichen uns;
        erreicht uns; zugehen; teilnahme am wettbewerb; fragen; fragen stellen; interviewwünsche; interviewanfragen;
        interviews; anmeldeformular; formular; die liste; teilnehmerliste; gästeliste; sagen; sagt; sendet; senden;
        schickt; schicken; richtet; richten; gerichtet; mitteilen; mitzuteilen; teilt; teilen; mitteilung; abgegeben;
        abgeben; abzugeben; eingehen; eingegangen; vorliegen; eintreffen bei; gemeldet; reservieren; reserviert;
        reservierung; reservierungen; buchen; buchung; buchungen; bescheid; angebote; gebote; einwendungen;
        nominierungen; vorschläge; teilnahmewünsche; teilnahmewunsch; zugangswünsche; drehanfragen; drehwünsche;
        vormerken; voranmeldung; voranmeldungen; nachmeldungen; nachmeldung; freischaltung; freigeschaltet; einen platz;
        um teilnahme; teilnahmebestätigung; meldet sich; melden sich; sich anmelden; anmelden; anmeldet; meldungen;
        fragebogen; ausgefüllt werden; zusagen; zusage; rückmeldung; rückmeldungen; anträge; antrag; beantragen;
        beantragt; einreichen; eingereicht; entgegen; anmeldungen; anmeldung; zu melden; bewerben; bewerbungen;
        stellungnahmen; einzureichen; unterlagen; gesuche; eingaben; vernehmlassung; frist; fristen; anmeldefrist;
        anmeldeschluss; meldeschluss; akkreditierungsfrist; akkreditierungsschluss; einsendeschluss; stichtag;
        schlusstermin; redaktionsschluss; bewerbungsschluss; bewerbungsfrist; abgabefrist; anmeldung*; melden;
        akkreditierung*; akkreditieren; akkreditierungswünsche; registrierung*; registrieren; bewerbung*;
        stellungnahme*; einreichung*; fragen an; fragen können; fragen sind; fragen werden; antworten; antwort;
        rückmeldung*; zusage*; bestätigen; bestätigung; bitte um; bitten um; gebeten; bitte; u.a.w.g; uawg; schreiben;
        mailen; per e-mail; kommentare; konsultation; anhörungsfrist; beiträge; reservierung*; angeben; zugangsdaten;
        einwahldaten; anfordern; angefordert; zu beantragen; das formular; online-formular; anmeldeliste; eine
        nachricht; eine e-mail; eine mail; kurze nachricht|mail|mitteilung; ihren namen; namen und; ihr|sein interesse;
        anfragen nach dem|ab; akkreditierungsverfahren; anmeldeverfahren; bewerbungsverfahren
        """
    ),
    Means.DUE: phrases(
        """
        anmeldeschluss; anmeldefrist; anmeldefristen; frist; fristende; meldeschluss; akkreditierungsschluss;
        akkreditierungsfrist; bewerbungsschluss; bewerbungsfrist; einsendeschluss; abgabeschluss; abgabefrist;
        einreichungsfrist; einreichefrist; eingabefrist; eingabeschluss; annahmeschluss; redaktionsschluss;
        anmeldetermin; schlusstermin; stichtag für; letzter tag für|der; letzter termin; letzter anmeldetag; ende der
        anmeldefrist|akkreditierung|anmeldung; ende der frist; antwortfrist; rückmeldefrist; u.a.w.g; um antwort wird
        gebeten; formular|portal|liste schließt; formular|portal ... abgeschaltet|geschlossen|gesperrt
        """
    ),
    Means.ASKED: phrases(
        """
        medien; medienvertreter; medienvertreterinnen; medienschaffende; medienschaffenden; medienvertretende;
        journalist; journalisten; journalistinnen; journalistin; reporter; reporterinnen; redaktion; redaktionen;
        fotograf; fotografen; fotografinnen; bildjournalisten; bildberichterstatter; bildberichterstatterinnen;
        pressefotografen; pressevertreter; pressevertreterinnen; pressevertretende; korrespondenten; kamerateams;
        kameraleute; fernsehteams; tv-teams; fernsehsender; sender; hörfunk; teams; wer; alle; diejenigen;
        interessierte; interessenten; interessiert; bitte; bitten; gebeten; wir bitten; sie; ihre; ihren; möchten;
        möchte; wollen; will; wünschen; wünscht; brauchen; braucht; benötigen; benötigt; erforderlich; notwendig;
        nötig; erbeten; zwingend; verpflichtend; namen; ausweisnummern; kennzeichen; plätze; platz; einen platz;
        gäste; teilnehmer; teilnehmende; teilnehmerinnen; bescheid
        """
    ),
    Means.DENIED: phrases(
        """
        kein; keine; keiner; keinen; nicht; nicht mehr; verspätete; verspätet; spätere; später; niemand
        """
    ),
    Means.OFFERED: phrases(
        """
        öffnet; öffnen; wird geöffnet; eröffnet; möglich; offen; geöffnet; freigeschaltet; können; kann; werden ...
        angenommen; entgegengenommen; läuft
        """
    ),
    Means.BOUND: phrases(
        """
        kommission|bundesrat|bundestag|parlament|regierung|bundesregierung muss|müssen|soll|sollen|hat|haben;
        ministerium|gericht|unternehmen|firma|betreiber|behörden muss|müssen|soll|sollen|hat|haben;
        mitgliedstaaten|mitgliedsstaaten|länder|kantone|staaten|gemeinden muss|müssen|soll|sollen|hat|haben;
        parteien|hersteller|banken muss|müssen|soll|sollen|hat|haben; aufgefordert; verpflichtet
        """
    ),
    Means.OBLIGES: phrases(
        """
        muss; müssen; haben bis; hat bis; sollen; soll; sind verpflichtet; ist verpflichtet; haben ... zeit; hat ...
        zeit; will; wollen; beabsichtigt; beabsichtigen; planen; plant; haben zugesagt; hat zugesagt; wird; werden
        """
    ),
    Means.PROMISED: phrases(
        """
        ist ... zu entscheiden; zu entscheiden; fertig sein; abgeschlossen sein; fertiggestellt; gebaut werden;
        ersetzt werden; beschlossen werden; sie erhalten; sie bekommen; sie hören; hören von uns; ausgewählte
        medien|redaktionen|teams erhalten; wer ausgewählt ist; werden ...
        informiert|benachrichtigt|bekanntgegeben|veröffentlicht|verständigt; wird ...
        entschieden|bekanntgegeben|veröffentlicht|verkündet; werden benachrichtigt|informiert|verständigt; erhalten
        eine antwort; bekannt gegeben; gehen allen
        """
    ),
    Means.OVER: phrases(
        """
        war ... möglich; waren ... möglich; war ... offen; wurden ... informiert; wurden ... benachrichtigt; haben ...
        erhalten; ist abgelaufen; abgelaufen; ist verstrichen; verstrichen; ist beendet; nicht mehr möglich; bereits
        geschlossen; konnten; konnte
        """
    ),
    Means.DAILY: phrases(
        """
        jeden werktag|arbeitstag; werktäglich; arbeitstäglich;
        täglich; jeden tag; werktags; an werktagen; an wochentagen; jeden morgen; jede woche; wöchentlich; monatlich;
        montag bis freitag; montags bis freitags; mo-fr; mo bis fr; montags; dienstags; mittwochs; donnerstags;
        freitags; samstags; sonntags; jeden montag|dienstag|mittwoch|donnerstag|freitag; in der regel; bürozeiten;
        geschäftszeiten; am wochenende; werktage; arbeitstage; werktagen; rund um die uhr; zweimal täglich; montag bis
        donnerstag|samstag|sonntag; dienstag bis sonntag|freitag; jeden monat; im monat; des monats; rund ums jahr;
        das ganze jahr; einmal|zweimal|dreimal pro woche|monat; einmal|zweimal in der woche; tage pro woche
        """
    ),
    Means.LOGISTICS: phrases(
        """
        ankunftszeit; empfohlene ankunft; ankunft empfohlen|erbeten; eintreffen empfohlen|erbeten; besammlung*; tor|tore
        ... öffnet|öffnen; medienvertreter|medienvertreterinnen|medienschaffende|berichterstatter
        treffen|sammeln|versammeln sich; verbindungstest; test der verbindung; testen ihre|der verbindung; verbindung
        ... geprüft; online gehen; schalten sich ... zu; eintreffen der gäste|medien|presse; ankunft der gäste;
        eintreffen der teilnehmenden|teilnehmer; eintreffen; link wird ... verschickt|versandt|gesendet; link wird;
        zugangsdaten; einwahldaten; verschickt; versandt; kameras ab|um; in position; fotografen ab|um; eintreffen am;
        kameras dürfen; kameraplätze; plätze werden ... vergeben; werden ... vergeben; vergeben;
        fotografen|journalisten|medien|teams|kamerateams|redaktionen treffen sich; geprüft werden; wird geprüft;
        geprüft; probe der technik; am pult; kamerastandorte; stellplatz; signal; testsignal; satellitenfenster;
        überspielung; minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|delegation|er|sie landet; fähre ...
        legt ab; zug ... fährt; maschine ... landet; flugzeug ... landet; muss ... leer sein; muss ... geräumt sein;
        züge ... fahren; getestet; abgeholt; abholung; werden ... abgeholt; presseeinlass; stadionöffnung;
        hallenöffnung; kassenöffnung; medieneinlass; einlassschluss; einlassbeginn; einlass; zutritt; zugang ab|für;
        finden sich ... ein; sich ... einfinden; einzufinden; einfinden; anwesenheit; eingetroffen; plätze einnehmen;
        plätze ... eingenommen; ihre plätze; platz nehmen; platz genommen; bus; busse; bustransfer; transfer; shuttle;
        zubringer; rückfahrt; rückfahrt um; abfahrt des|der; abfahrt bus; abfahrt; sammelpunkt; sammeln; versammeln
        sich; versammelt; stehen bereit; parkplätze; parken; abgestellt; stellplätze; übertragungswagen; ü-wagen; wählen
        ... ein; einwahl; einwählen; einloggen; leitung; leitungstest; leitungsprüfung; tonprobe; tonprüfung;
        technikcheck; technische probe; aufbau der; aufbauzeit; kamera-aufbau; kameraposition; kamerapositionen;
        ausweise; ausweisausgabe; akkreditierungsschalter; akkreditierungszentrum; empfang der medien|presse;
        medienempfang; registrierung; registrierung der; saalöffnung; öffnung des|der; anmeldung und kaffee; türen;
        türen öffnen; tore; tor öffnet; begrüßungskaffee; imbiss; wird gereicht; wird serviert; erfrischungen; werden
        ... geführt; begleitet; werden begleitet; werden geführt; vorbesichtigung; stellprobe; vorfahrt der
        presse|medien; türöffnung; ankunft der presse|medien|journalisten|kameras|kamerateams|fotografen; ankunft
        presse; eintreffen der presse|medien|journalisten; treffpunkt; treffen der pools|presse|medien; versammeln;
        aufbau; aufbau der kameras; kameraaufbau; vorabaufbau; sicherheitskontrolle*; sicherheitscheck;
        sicherheitsüberprüfung; kontrolle*; abholen; ausgabe der ausweise|akkreditierungen|badges;
        akkreditierungsausgabe; ausgabe; badges; shuttle*; buspendel; zugang über; zugang für
        medien|presse|journalisten; zugang ab; zutritt ab; zutritt über; zugang zum gelände; eingang; einfahrt;
        parkplatz; sng; pressezentrum; medienzentrum; pressebereich; arbeitsplätze; einwahl ab; verbinden;
        leitungsprobe; probe der leitung; begleitung; plätze eingenommen; bereitstehen; vor ort sein; am tor; an der
        pforte; positionierung; garderobe; registrierung vor ort; check-in; anreise; kommen ... eingang|pforte|tor;
        ausgabe der presseausweise|ausweise|helme|westen|akkreditierungen|badges|schutzausrüstung; aufstellung der
        kameras|medien|presse|fotografen; abflug nach|um; abflug; rückflug; weiterflug; landung um; fahrplan;
        sonderbus*; gäste ... treffen; sonderzug; weiterfahrt; rückreise; besuchertor; werkstor; haupttor;
        besuchereingang; müssen ... verlassen haben; wird ... vorgeführt; nimmt|nehmen den zug|flug|bus|flieger|ice;
        nimmt|nehmen die fähre|maschine|bahn; mit dem zug|flug|bus|flieger|ice um; mit der fähre|maschine|bahn um;
        öffnet|öffnen sein|seine|ihr|ihre|das|die tor|tore; presse|medien|medienvertreter trifft|treffen sich; erneut
        ausgestrahlt|gesendet|gezeigt|übertragen; noch einmal ausgestrahlt|gesendet|gezeigt; erste|ersten|letzte|letzten
        züge|trams|straßenbahnen|busse|fähren|bahnen; sie treffen sich; mit dem bus ... gefahren|gebracht; werden ...
        zur|zum ... gefahren|gebracht; anreise mit; kameras werden|können|sind ... aufgebaut|aufgestellt; aufbau der
        kameras; gibt es kaffee|essen|getränke|imbiss; gibt es einen|etwas imbiss|kaffee|zu essen|zu trinken; aufgebaut;
        in den|das saal|raum|gebäude geführt|gebracht|gelassen; flug der|des ... geht|startet; pool trifft sich|sammelt
        sich|versammelt sich|wird ... geführt; halteverbot*; freigemessen; glasfaseranschl*; glasfaserleitung*;
        dolmetschanlage; durchgeprüft; zugangscode*; passwort; läuft ... ab; ankunft ... uhr; mit dem nachtzug; der
        letzte um; bildstelle; hinterlegt; verriegelt; abgeschlossen; fahren ... busse; ersatzverkehr;
        schienenersatzverkehr
        """
    ),
    Means.HOURS: phrases(
        """
        sonne geht; umleitung; umgeleitet; beantwortet; bearbeitet; gesperrt; sperrung; busverkehr; anrufe;
        nimmt anrufe; nimmt ... entgegen; auskünfte; bürgertelefon; servicetelefon; infotelefon; schalter;
        schalterstunden; akkreditierungsbüro; medienzentrum; pressezentrum; ab ... geöffnet; besetzt; geöffnet;
        erreichbar; büro; öffnungszeiten; sprechzeiten; bürozeiten; öffnet; offen; zu erreichen; schließt;
        geschlossen; hotline; telefonisch; telefonzentrale; dienstzeiten; bereitschaft; bereitschaftsdienst; auskunft;
        servicezeiten; bibliothek; kantine; arbeitet von; am telefon; steht ... verfügung; pressestelle ist
        """
    ),
    Means.EMBARGO: phrases(
        """
        sperrfrist; gesperrt bis; nicht vor ... veröffentlichen; nicht zur veröffentlichung; veröffentlichung nicht vor;
        frei ab; frei zur veröffentlichung; dürfen ... verwendet werden; darf ... verwendet werden; dürfen ...
        veröffentlicht werden; darf ... veröffentlicht werden; verwendung ab; erst ab; freigegeben ab; embargo; nicht
        vor veröffentlichung; veröffentlichung frei ab; sperrvermerk; zur veröffentlichung frei; nicht vor ...
        verwendet|veröffentlicht|publiziert|verbreitet
        """
    ),
    Means.TERM: phrases(
        """
        umfasst|umfassen|betrifft|betreffen ... die zeit; umfasst|umfassen|betrifft|betreffen ... den zeitraum; für den
        zeitraum; für die zeit vom; anschläge vom; anschlägen vom; anschlag vom; opfer des|vom; in der woche vom; in der
        woche ab; in der woche um den; vorverkauf; verkaufsstart; im handel; ausgabetag; saison; tritt in kraft; treten
        in kraft; in kraft; inkrafttreten; amtszeit; amtsantritt; im amt; geboren; gegründet; gründung; jahrestag;
        gültig; laufzeit; wirksam; geschäftsjahr; haushaltsjahr; berichtszeitraum; ruhefrist; schweigeperiode; beitritt;
        trat ... bei; beigetreten; unterzeichnet am; verabschiedet am; vertrag von; gesetz vom; mandat; fällig; vom ...
        in der fassung; gilt ab; gilt bis; gelten ab; übernahm; übernimmt das amt; tritt sein amt; tritt ihr amt; im|in
        urlaub; ist abwesend; nimmt|nehmen die|ihre|seine|den arbeit|betrieb|dienst; ist|sind
        verboten|untersagt|gesperrt
        """
    ),
    Means.ISSUED: phrases(
        """
        ersetzt jene|die|diejenige|den|das vom; ersetzt ... ... vom; veröffentlicht um; veröffentlicht am; erschienen
        am; eingestellt am; versandt am; versandt um; seite aktualisiert; letzte aktualisierung; stand; stand vom;
        aktualisiert am; aktualisiert; herausgegeben am; pressemitteilung vom; pressemitteilung; fassung vom; version
        vom; ausgegeben am; datum der veröffentlichung; letzte änderung; geändert am; korrigiert am; mitteilung vom;
        zuletzt geändert; korrektur zur meldung|mitteilung; stand der meldung; versandt am|um; meldung * vom; mitteilung
        * vom; in der version|fassung von
        """
    ),
    Means.BREAK: phrases(
        """
        mittagessen im feld|gelände; feldküche; verpflegung; mittagessen in der kantine|truppenküche;
        mittagsverpflegung; ende; ende der veranstaltung; ende des; schluss; ausklang; umtrunk; mittagessen für die
        medien; abbau; kaffeepause; mittagspause; pause; ende der|des; schluss der veranstaltung|sitzung; abreise der
        presse|medien; freie zeit; rückfahrt; rückkehr; umbau; mittagsimbiss; ende der sperrfrist; unterbrochen
        von|zwischen|um|für; abreise der delegationen|teilnehmer|teilnehmenden|gäste|minister; abreise;
        mittagessen|imbiss|kaffee|getränke wird|werden|gibt es? gereicht|angeboten|serviert|ausgegeben; ist pause;
        ist|gibt eine pause; gibt es eine pause
        """
    ),
}
