"""German parts of sentences that say who may come; the letters are told in coming.py."""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import phrases

GERMAN_COMING: Mapping[str, tuple[str, ...]] = {
    "W": phrases(
        """
        presse; medien; journalist*; journalistinnen und journalisten; medienvertret*; medienschaffend*;
        pressevertret*; redaktion*; korrespondent*; berichterstatter*; reporter*; sender; sendern; rundfunkanstalten;
        agenturen; nachrichtenagenturen; pressevertretungen; vertreter der medien|presse; vertreterinnen und vertreter
        der medien|presse; vertretern der medien|presse; medienleute; medienhäuser; hörfunk; fernsehen; presseleute
        """
    ),
    "w": phrases(
        """
        fotograf*; kamera*; kameraleute; kamerateam*; bildberichterstatter*; bildjournalist*; fernsehteam*; tv-team*;
        filmteam*; pressefotograf*; fotojournalist*; bildmedien; fotografinnen und fotografen
        """
    ),
    "P": phrases(
        """
        publikum; öffentlichkeit; bevölkerung; bürger; bürgerinnen und bürger; besucher; zuschauer; zuhörer; gäste
        """
    ),
    "E": phrases(
        """
        jeder; jede; jedes; jeden; jedem; alle; allen; aller; sämtliche; jedermann; alle interessierten; pro
        redaktion|medium|sender; je redaktion|medium|sender
        """
    ),
    "O": phrases("niemand; niemanden; keiner; niemandem"),
    "K": phrases(
        """
        kein; keine; keinen; keiner; keinem; keines; keinerlei; weder; noch; bedarf keiner|keines; bedarf es
        keiner|keines
        """
    ),
    "N": phrases("nicht; nie; niemals; nein"),
    "S": phrases("ohne"),
    "Z": phrases("nichts; entfällt"),
    "M": phrases(
        """
        kann; können; darf; dürfen; möglich; könnten; haben die möglichkeit; besteht die möglichkeit; steht frei
        """
    ),
    "MC": phrases(
        """
        haben zutritt; haben freien zutritt; hat zutritt; haben zugang; haben freien zugang; kommen sie einfach;
        einfach kommen|vorbeikommen|hereinkommen; ist|sind zugelassen
        """
    ),
    "1qC": phrases(
        """
        ein|einen pool gebildet|eingerichtet|geben; arbeiten im pool; im pool; poolregelung; poollösung; poolverfahren
        """
    ),
    "NH": phrases("verzichtet; entbehrlich; hinfällig"),
    "z": phrases("plätze; platz; sitzplätze; sitzplatz; einen platz"),
    "C": phrases(
        """
        kommen; kommt; komme; hinein; herein; hineinkommen; teilnehmen; teilnimmt; teilzunehmen; nehmen; beiwohnen;
        besuchen; betreten; eingelassen; zugelassen; eintreten; rein; hereinkommen; vorbeikommen; dabei sein;
        dabeisein; mitkommen; zuhören; zusehen; berichten; filmen; fotografieren; begleiten; begleitet werden; drehen;
        zutritt haben; anwesend sein; sein; erscheinen; aufgenommen; eingeladen sind; hineingelassen; vorgelassen; ein
        team schicken; ein team entsenden; berichtet
        """
    ),
    "A": phrases(
        """
        zutritt; zugang; einlass; eintritt; teilnahme; anwesenheit; möglichkeit; gelegenheit; besuch; medienzugang
        """
    ),
    "RNJ": phrases(
        """
        keine akkreditierung|anmeldung|registrierung|akkreditierungen|anmeldungen vor ort; keine
        akkreditierung|anmeldung|registrierung am tag|eingang|einlass|veranstaltungstag; keine nachakkreditierung
        """
    ),
    "NJ": phrases("nicht mehr möglich|offen|geöffnet"),
    "RJ": phrases(
        """
        anmeldefrist|akkreditierungsfrist|anmeldeschluss ist|war abgelaufen|verstrichen|vorbei|vorüber;
        anmeldefrist|akkreditierungsfrist abgelaufen
        """
    ),
    "WT": phrases(
        """
        mitglieder|mitgliedern der bundespressekonferenz|landespressekonferenz|landtagspresse|parlamentspresse;
        mitglieder|mitgliedern des presseclubs|presseklubs
        """
    ),
    "HT": phrases(
        """
        als journalist|journalistin|journalisten|medienvertreter|pressevertreter aus|ausweisen|ausweisen|auszuweisen;
        als journalistin oder journalist aus|ausweisen; als journalistinnen und journalisten aus|ausweisen
        """
    ),
    "WL": phrases("diese mitteilung|nachricht gilt als einladung; dieses schreiben gilt als einladung"),
    "J": phrases("angenommen; berücksichtigt; bearbeitet; entgegengenommen"),
    "NL": phrases("unerwünscht; nicht erwünscht"),
    "CFE": phrases("von allen|jedermann besichtigt; von der öffentlichkeit besichtigt; vom publikum besichtigt"),
    "v": phrases("bereits; schon; erneut; nochmals; noch einmal; abermals; ein zweites mal; neuerlich; ersten termin"),
    "ld": phrases(
        """
        bleiben|bleibt gültig|bestehen|gültig; behalten|behält ihre gültigkeit; gelten|gilt weiter|weiterhin|auch
        """
    ),
    "y": phrases("mitarbeiter; mitarbeitende; beschäftigte; mitglieder; delegierte; familie; minister; teilnehmer"),
    ".": phrases(
        """
        bei der firma|gesellschaft|hotelleitung|werksleitung; beim
        unternehmen|betreiber|hersteller|hotel|büro|veranstalter; änderungen ohne vorankündigung|ankündigung; ohne
        vorankündigung|ankündigung geändert|ändern|möglich; im namen; personalausweis; personalausweises;
        lichtbildausweis; lichtbildausweises; reisepass; amtlichen ausweis; gegen|unter vorlage eines|des
        personalausweises|lichtbildausweises; geöffnet von; geöffnet bis; offen bis; offen von; solange plätze|platz
        vorhanden|frei|verfügbar sind|ist; solange der platz reicht; solange es plätze gibt; solange plätze frei sind;
        nach maßgabe der plätze; im rahmen der verfügbaren|vorhandenen plätze; soweit plätze vorhanden sind; soweit der
        platz reicht
        """
    ),
    "u": phrases(
        """
        abbestellen; abmelden; verteiler; presseverteiler; mailverteiler; abonnement; abonnenten; newsletter;
        abonnieren; erhalten diese; erhalten sie diese; mitreisen; mitzureisen; mitfliegen; mitzufliegen; mitreise;
        mitreisende; mitreisenden; reihenfolge ihres eingangs; reihenfolge des eingangs
        """
    ),
    "c": phrases(
        """
        berichterstattung; medienpräsenz; pressepräsenz; medienbegleitung; presseprogramm; medienprogramm;
        pressebegleitung; bildberichterstattung; medienbeteiligung; medienöffentlichkeit; presseöffentlichkeit
        """
    ),
    "e": phrases(
        """
        pressetermin*; medientermin*; fototermin*; bildtermin*; presseveranstaltung*; presseveranstaltungen;
        medienveranstaltung*; pressestatement*; statements; pressebegegnung*; drehtermin*; presseauftritt*;
        presseteil; medienteil; auftakt mit bildern; auftaktbilder
        """
    ),
    "o": phrases(
        """
        pressekonferenz*; sitzung*; gespräch*; treffen; termin; termine; veranstaltung*; besuch; feier*; zeremonie*;
        konferenz*; anhörung*; tagung*; vortrag*; rede; empfang; essen; mittagessen; abendessen; frühstück; seminar*;
        beratung*; verhandlung*; rundgang; begrüßung; auftakt; eröffnung; programm; klausur; unterredung*;
        zusammenkunft; briefing*; abend; teil; gottesdienst; festakt; termins; pressegespräch
        """
    ),
    "H": phrases(
        """
        muss; müssen; musst; braucht; brauchen; benötigt; benötigen; nötig; notwendig; erforderlich; verlangt;
        pflicht; verpflichtend; zwingend; erbeten; gebeten; bitte; bitten; sollte; sollten; sollen; obligatorisch;
        unerlässlich; hat zu; haben zu; ist zu; sind zu; vorausgesetzt; voraussetzung; vonnöten; vorzuzeigen;
        vorzulegen; mitzubringen; gefordert; gefragt
        """
    ),
    "R": phrases(
        """
        anmelden; anmeldung; anmeldungen; angemeldet; anzumelden; anmelde*; voranmeldung; vorangemeldet; voranmelden;
        registrieren; registrierung; registriert; akkreditier*; akkreditierung; akkreditierungen; akkreditiert;
        akkreditieren; akkreditierte; akkreditierten; reservieren; reserviert; reservierung; reservierungen; formular;
        anmeldeformular; auf anfrage; auf antrag; u a w g; melden; meldet; meldung; ankündigung; vorreservierung;
        einschreiben
        """
    ),
    "T": phrases(
        """
        ausweis*; presseausweis*; hausausweis*; badge*; pass; presseliste; liste; listen; gästeliste; namen; name;
        karte; karten; pressekarte*; zugangskarte*; platzkarte*; einlasskarte*; eintrittskarte*; passierschein*;
        ausweispapiere; ausweisdokument*; jahresausweis*; tagesausweis*; inhaber*
        """
    ),
    "Y": phrases(
        """
        schreib*; schreibt; schreiben; mail; e-mail; mailen; mailt; bescheid; zusage; zusagen; rückmeldung; mitteil*;
        teilen; teilt; wenden; wendet; kontaktieren; bestätigen; bestätigt; nennen; nennt; nachricht; meldet sich;
        melden sich; zuzusenden; senden; sendet; schicken; schickt; geben; antwort; antworten; anruf; anrufen
        """
    ),
    "L": phrases("willkommen; herzlich; freuen; freut; gern gesehen; gerne gesehen; erwünscht; gern; gerne"),
    "I": phrases(
        """
        eingeladen; eingeladene; eingeladenen; geladen; geladene; geladenen; einladung; einladungen; einladungskarte*;
        persönliche einladung; auf einladung; angeschrieben
        """
    ),
    "V": phrases(
        """
        vorgesehen; geplant; erwartet; möglich; eingeplant; angeboten; gestattet; erlaubt; vorhanden; angesetzt;
        bestimmt
        """
    ),
    "U": phrases(
        """
        draußen; draussen; fern; ferngehalten; ausgeschlossen; außen vor; aussen vor; vor der tür; untersagt;
        verboten; nicht gestattet
        """
    ),
    "X": phrases(
        """
        außer; ausser; sofern; es sei denn; wenn; falls; nur wenn; ausgenommen; unter der bedingung; nach; gegen; auf
        vorlage; nur mit; mit
        """
    ),
    "F": phrases(
        """
        offen; offene; offener; frei; freien; freier; freie; zugänglich; geöffnet; presseöffentlich; medienöffentlich;
        öffentlich zugänglich; presseoffen; presseoffene; presseoffener
        """
    ),
    "k": phrases("läuft; endet; schließt; schliesst; ist möglich bis; möglich bis; bis"),
    "D": phrases(
        """
        geschlossen; verschlossen; verschlossenen; geschlossenen; geschlossene; geschlossener; verschlossene
        """
    ),
    "Q": phrases("wer; diejenigen; welche; interessierte; interessiert; wenn sie"),
    "RG": phrases("nach vereinbarung; nach absprache; nach vorheriger absprache|vereinbarung; nach rücksprache"),
    "FE": phrases(
        """
        dem publikum|der öffentlichkeit gezeigt|vorgeführt; öffentlich gezeigt|ausgestellt; öffentlicher|öffentlichen
        vortrag|festvortrag; öffentliche|öffentlichen lesung|podiumsdiskussion|vorlesung
        """
    ),
    "G": phrases("formalitäten; formalität; förmlichkeiten; umstände; ankündigung; vorankündigung; weiteres"),
    "B": phrases(
        """
        nur; ausschließlich; ausschliesslich; vorbehalten; beschränkt; begrenzt; lediglich; exklusiv; reserviert für;
        streng
        """
    ),
    "g": phrases("genügt; genügen; reicht; reichen; ausreichend"),
    "1": phrases("ein; eine; einziges; einziger; einzige; zwei; drei; kleiner; kleine; wenige"),
    "a": phrases("für alle; für alle anderen; stellvertretend; im auftrag aller; für sämtliche; allen zur verfügung"),
    "q": phrases(
        """
        pool; pools; pooltermin; poolbilder; bildpool; fotopool; tv-pool; pressepool; medienpool; pool-termin;
        poolkarte; poolkarten; poolausweis; poolausweise; poolplätze; poolteilnehmer
        """
    ),
    "h": phrases("hausfotograf*; offizieller fotograf; amtlicher fotograf; eigener fotograf; host broadcaster"),
    "f": phrases(
        """
        kantine; cafeteria; restaurant; museum; bibliothek; archiv; garten; park; laden; shop; buchhandlung; garderobe;
        bildarchiv; fotoarchiv; website; webseite; ausstellung; lesesaal; pressezentrum; medienzentrum; parkplatz;
        straße; straßen; brücke; büro; büros; kiosk; bürgerservice; schalter; empfangstresen; leitung; arbeitsraum;
        pressebereich; medienbereich; pressezelt; medienzelt; presselounge; presseeingang; medieneingang;
        pressetribüne; medientribüne; medienzone; pressezone; presseraum; medienarbeitsraum; pressearbeitsraum;
        medienecke
        """
    ),
    "x": phrases(
        """
        hund; hunde; haustiere; drohne; drohnen; taschen; gepäck; fahrzeuge; waffen; rucksäcke; koffer; fahrräder;
        fahrrad; kinder; roller; tiere
        """
    ),
    "m": phrases(
        """
        interview*; interviewwünsche; interviewwunsch; drehgenehmigung*; stellungnahme*; angebote; bewerbung*;
        anträge; arbeitsplätze; arbeitsplatz; ü-wagen; übertragungswagen; parkplätze; hotel; hotels; visum; visa;
        fotos; bilder; bildmaterial; aufnahmen; technik; fahrzeuge; shuttle; bus; busse; schüler; schülerinnen;
        schulklassen; studierende; einspruch; einsprüche; wettbewerb; sperrfrist; unter sperrfrist; material;
        unterlagen; zuhörer melden; newsletter; unternehmen; firmen; betriebe; arbeitgeber; eltern; landwirte;
        steuerpflichtige; lieferant; lieferanten; zulieferer; aussteller; dienstleister; händler; einen tisch; strom;
        stromanschluss; tonleitung; steckdose; stellplatz; teilnehmerteams
        """
    ),
    "l": phrases(
        """
        verfallen; verfällt; abgelaufen; gelten nicht; erneuert; ausgegeben; abgeholt; abzuholen; liegen;
        ausgehändigt; verlängert; ungültig; ausgestellt; bereit
        """
    ),
    "$": phrases("kosten; kostenlos; kostenfrei; gebühr; gebühren; honorarfrei; kostenpflichtig"),
    "j": phrases("ja"),
    "t": phrases("unter sich; untereinander; im kleinen kreis; im engen kreis; im geschlossenen kreis"),
    "p": phrases(
        """
        privat; privates; privater; private; intern; interne; internes; interner; vertraulich; vertrauliches
        """
    ),
    "b": phrases("öffentlich; öffentliche; öffentlicher; öffentliches; nichtöffentlich"),
    "s": phrases("ausgewählte; ausgewählten; bestimmte; bestimmten; einige; einzelne"),
}  # fmt: skip
