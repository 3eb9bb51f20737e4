"""German for the facts beside the time: live streams, who may come, what comes after, whom to ask, who is named.

See grammar.py for how phrases are written, english_facts.py for what belongs here.
"""

from __future__ import annotations

from feeds.reading.languages.german_access import GERMAN_ACCESS
from feeds.reading.languages.grammar import Means, phrases, words

GERMAN_FACTS: dict[Means, tuple[str, ...]] = {
    **GERMAN_ACCESS,
    Means.STREAM: phrases(
        """
        live übertragen; live übertragung; live-übertragung; liveübertragung; livestream*; live-stream*; live
        stream*; live gestreamt; gestreamt; streaming; wird gestreamt; im stream; webcast; webstream*; live im
        internet; live auf; live im; live in; live über; live unter; live bei; live zu sehen; live ... zu sehen;
        live ... verfolgen; live ... verfolgt; live verfolgt; live verfolgen; live mitverfolgt; live mitverfolgen;
        live gezeigt; live ... gezeigt; live ... übertragen; live gesendet; live ausgestrahlt; live ...
        ausgestrahlt; live dabei; live online; live mitzuerleben; direkt übertragen; direktübertragung; in echtzeit;
        im internet übertragen; im internet verfolgt; im internet ... verfolgt; online übertragen; online verfolgt;
        online ... verfolgt; online ... verfolgen; im fernsehen übertragen; übertragen auf; übertragen; überträgt;
        überträgt ... live; übertragung; per livestream; per video übertragen; ist live; sind live; läuft live;
        liveschalte; live-video; live-bild; live-signal; simultan übertragen; wird im internet; zu verfolgen;
        verfolgt werden auf|unter|im; kann|können auf|unter|über ... verfolgt; mitverfolgt werden;
        live mitgehört; live gehört
        """
    ),
    Means.LIVE: phrases("live"),
    Means.CHANNEL: phrases(
        """
        webcast; website*; webseite*; webseiten; internetseite*; internetauftritt; homepage; internet; youtube;
        youtube-kanal; kanal; kanäle; portal; plattform; mediathek; phoenix; ebs; europe by satellite; facebook;
        twitter; instagram; linkedin; twitch; vimeo; x-kanal; parlamentsfernsehen; app; fernsehen; tv; rundfunk;
        online; orf; ard; zdf; web tv; un web tv; seite; www; http; https; netz; social media; sozialen medien; profil;
        account; konto; bluesky; mastodon; mdr; ndr; wdr; swr; rbb; srf; arte; n-tv; br24; deutschlandfunk
        """
    ),
    Means.NO_STREAM: phrases(
        """
        kein livestream; keinen livestream; keinen live-stream; kein live-stream; kein live stream; keine
        live-übertragung; keine liveübertragung; keine übertragung; keine direktübertragung; nicht übertragen; nicht
        live; nicht gestreamt; nicht live übertragen; nicht live gestreamt; nicht im internet; nicht ... übertragen;
        nicht ... gestreamt; ohne livestream; ohne übertragung; ohne live-übertragung; weder übertragen; weder
        gestreamt; weder live; wird nicht ... übertragen; keinen stream; kein stream; aufgezeichnet, aber nicht; nicht
        öffentlich übertragen; eine übertragung ... nicht; ein livestream ist nicht; ein livestream wird nicht; eine
        live-übertragung ist nicht; eine übertragung ist nicht; livestream entfällt; nicht gezeigt; live-übertragung
        findet nicht; übertragung findet nicht; livestream findet nicht; live-übertragung gibt es nicht;
        live-übertragung wird nicht; kein live; nichts wird übertragen; nicht öffentlich
        gezeigt|übertragen|ausgestrahlt|gestreamt; weder ... übertragen|gestreamt|ausgestrahlt;
        liveübertragung|übertragung|livestream|stream gibt es nicht
        """
    ),
    Means.OPEN: phrases(
        """
        presseöffentlich; presseoffen; presseoffener termin; offener pressetermin; offener medientermin; offen;
        medienöffentlich; pressöffentlich; öffentlich; ist öffentlich; sind öffentlich; findet öffentlich; öffentliche
        sitzung; öffentliche veranstaltung; offen für medien; offen für die presse; offen für presse; offen für alle;
        offen für journalisten; für medien offen; für die presse offen; für presse offen; für alle offen; für medien
        geöffnet; für die medien offen; für die medien geöffnet; für die presse geöffnet; steht allen ... offen; steht
        medien offen; steht der presse offen; stehen medien offen; zugänglich für medien; medien sind willkommen; medien
        willkommen; presse willkommen; journalisten sind willkommen; sind herzlich willkommen; medienvertreter sind
        willkommen; ist willkommen; sind willkommen; presse ist willkommen; medien können kommen|teilnehmen; medien sind
        herzlich; medien ... eingeladen; presse ... eingeladen; können alle kommen|teilnehmen; kann jeder;
        medienvertreterinnen und medienvertreter sind willkommen; ohne anmeldung; ohne akkreditierung; keine anmeldung;
        keine akkreditierung; anmeldung nicht erforderlich; anmeldung ist nicht; akkreditierung nicht erforderlich;
        akkreditierung ist nicht; eine anmeldung ist nicht; eine akkreditierung ist nicht; freier eintritt; eintritt
        frei; eintritt ist frei; freier zutritt; freier zugang; zugang frei; zutritt frei; jeder kann; alle
        interessierten; interessierte sind; bürgerinnen und bürger sind; alle medien; für alle medien; alle medien
        sind|eingeladen; medien sind eingeladen; sind alle medien; medienvertreter sind eingeladen; medienvertreterinnen
        und medienvertreter sind eingeladen; journalistinnen und journalisten sind eingeladen; reihenfolge ...
        eintreffens|erscheinens|ankunft
        """
    ),
    Means.ACCREDITED: phrases(
        """
        akkreditierung; mitgliedsausweis; tagesausweis; tagungsausweis; konferenzausweis; zutritt nur mit; zugang nur
        mit; zutritt ... nur mit; zugang ... nur mit; nur mit ... ausweis; poolkarte; akkreditierung erforderlich;
        akkreditierung notwendig; akkreditierung nötig; akkreditierung ist; akkreditierung wird; akkreditierung bis;
        akkreditierung unter; akkreditierung über; akkreditierung bei; akkreditierung per; akkreditierung beim;
        akkreditierung möglich; akkreditierung vorausgesetzt; akkreditierung :; akkreditierungen bis; akkreditierungen
        an; akkreditierungen unter; akkreditierungswünsche; akkreditierungsformular; akkreditierungspflichtig;
        akkreditierungspflicht; mit akkreditierung; nach akkreditierung; um akkreditierung; zur akkreditierung;
        vorherige akkreditierung; vorheriger akkreditierung; jahresakkreditierung; dauerakkreditierung; gültige
        akkreditierung; gültiger akkreditierung; tagesakkreditierung; akkreditierten; akkreditierte; akkreditierter;
        akkreditiert; akkreditieren; sich akkreditieren; akkreditieren sich; nur für akkreditierte; anmeldungen;
        anmeldung; anmeldung erforderlich; anmeldung notwendig; anmeldung nötig; anmeldung ist; anmeldung wird;
        anmeldung bis; anmeldung unter; anmeldung über; anmeldung bei; anmeldung beim; anmeldung per; anmeldung an;
        anmeldung :; anmeldungen bis; anmeldungen an; anmeldungen unter; anmeldungen per; anmeldungen werden;
        anmeldungen nimmt; vorherige anmeldung; vorheriger anmeldung; nach anmeldung; nur mit anmeldung; nur nach
        anmeldung; mit anmeldung; um anmeldung; anmeldung gebeten; um voranmeldung; voranmeldung; anmeldepflicht;
        anmeldepflichtig; anzumelden; anmelden; sich anmelden; melden sich ... an; melden sich; melden sich bitte; bitte
        melden; angemeldete; angemeldeten; angemeldeter; angemeldet; registrierung erforderlich; registrierung ist;
        registrierung bis; registrierung unter; registrierung über; registrieren; registrierte; registrierten; um
        rückmeldung; um zusage; um bestätigung; u.a.w.g; uawg; rückmeldung bis; rückmeldung erbeten; teilnahme
        bestätigen; teilnahme zu bestätigen; presseausweis; presseausweise; presseausweises; journalistenausweis; mit
        presseausweis; gültigen presseausweis; gültiger presseausweis; jahresausweis; inhaber eines; inhaber einer;
        inhaberinnen und inhaber; medienausweis; hausausweis; dauerausweis; bundespresseausweis; tagesausweis ist; gegen
        vorlage; unter vorlage; platzzahl ist begrenzt; plätze sind begrenzt; begrenzte plätze; begrenzte anzahl;
        begrenzte platzzahl; zahl der plätze; anzahl der plätze; begrenzter platz; plätze werden ... vergeben; plätze
        nach; zugangsdaten; einwahldaten; zugangslink; link ... anforderung; einwahllink; interessierte medien;
        interessierte journalisten; interessierte redaktionen; teilnehmen möchten; teilnehmen wollen; teilnahme ...
        gebeten; wer teilnehmen; wer dabei; fragen stellen ... möchte; um fragen; fragen können vorab; fragen
        einreichen; fragen per e-mail; wer fragen; namentlich; namensliste; gästeliste; sicherheitsüberprüfung; ist beim
        ... zu melden; reservierung erforderlich; brauchen eine akkreditierung; benötigen eine akkreditierung; braucht
        eine akkreditierung; benötigt eine akkreditierung; akkreditierung brauchen|benötigen; akkreditierung
        braucht|benötigt; ausweis mitbringen; presseausweis mitbringen; gegen vorlage; link ... anfordern; zugangsdaten
        ... anfordern
        """
    ),
    Means.POOL: phrases(
        """
        pool; nur pool; pooltermin; pool-termin; poolbilder; pool-bilder; pool-lösung; poollösung; poolkamera;
        pool-kamera; poolfotograf*; nur für pool; nur für den pool; nur für pools; bildpool; fotopool; pressepool;
        medienpool; poolpflichtig; als pool; poolteam*; poolbasis; pool-basis; poolkameras; pool-kameras; nur
        der pool; ein kamerateam; ein pool; kamerapool; tv-pool
        """
    ),
    Means.INVITATION: phrases(
        """
        auf einladung; mit einladung; nur auf einladung; auf persönliche einladung; nur mit einladung; nur für geladene;
        geladene gäste; geladenen gästen; geladene medien; geladene journalisten; eingeladene medien; eingeladene
        journalisten; eingeladenen medien; eingeladenen journalisten; persönliche einladung; einladung erforderlich;
        ausgewählte medien; ausgewählte journalisten; gesondert eingeladen; separater einladung; gesonderter einladung;
        geschlossener kreis; mit persönlicher einladung
        """
    ),
    Means.CLOSED: phrases(
        """
        nicht öffentlich; nichtöffentlich; nicht-öffentlich; nicht presseöffentlich; nicht presseoffen; nicht
        medienöffentlich; nichtöffentliche; nichtöffentlicher; nicht öffentliche; nicht öffentlicher; unter ausschluss;
        hinter verschlossenen türen; keine presse; keine medien; kein pressetermin; keinen pressetermin; keine
        pressetermine; keinen medientermin; keinen fototermin; keinen bildtermin; kein medientermin; keine
        medientermine; kein bildtermin; kein fototermin; keine berichterstattung; kein zugang; kein zutritt; keine
        gelegenheit; keine möglichkeit für; ohne presse; ohne medien; ohne öffentlichkeit; ohne berichterstattung;
        geschlossene sitzung; geschlossene veranstaltung; geschlossen; für medien geschlossen; für die presse
        geschlossen; für die medien geschlossen; für presse geschlossen; nicht für medien; nicht für die presse; nicht
        für presse; nicht für die medien; nicht zugänglich; nicht zugelassen; nicht offen; nicht für die öffentlichkeit;
        intern; interne sitzung; internes treffen; privat; privater besuch; privates treffen; vertraulich; vertrauliches
        gespräch; medien sind nicht; presse ist nicht; niemand zugelassen; kein publikum; presse nicht; nicht
        teilnehmen; keinen zutritt; keinen zugang; keinen einlass; bleibt|bleiben geschlossen|draußen; nicht eingeladen;
        nicht eingelassen; nicht vorgesehen für; keine kameras; ohne kameras; ohne journalisten; ohne medienvertreter;
        nichts für die medien; kein pressepunkt; keine bilder; nur hausfotograf; nur hausfotografin; nur der|die
        hausfotograf|hausfotografin; nur eigener fotograf; öffentlichkeit ... ausgeschlossen; presse ... ausgeschlossen
        """
    ),
    Means.AFTERWARDS: phrases(
        """
        wortprotokoll; transkript*; niederschrift; redetext; redemanuskript; manuskript; text der
        rede|erklärung|ansprache; mitschrift; fotos; foto; bilder; bildmaterial; pressefotos; fotografien; video;
        videos; videomaterial; aufzeichnung; aufgezeichnet; mitschnitt; nachträglich; abrufbar; auf abruf;
        tonaufnahme; audio; pressemappe; im anschluss abrufbar; o-töne
        """
    ),
    Means.CONTACT: phrases(
        """
        kontakt; pressekontakt; medienkontakt; ansprechpartner; ansprechpartnerin; pressestelle; pressesprecher;
        pressesprecherin; sprecher; sprecherin; pressedienst; medienstelle; presseamt; pressebüro; rückfragen; für
        rückfragen; bei rückfragen; weitere informationen; auskunft; auskünfte; pressereferat; medienanfragen;
        presseanfragen; chef vom dienst; redaktion; fragen an
        """
    ),
    Means.UPDATED: phrases(
        """
        aktualisiert; aktualisiert am; stand; stand vom; geändert am; letzte änderung; zuletzt aktualisiert;
        korrigiert; überarbeitet; neufassung; fassung vom; aktualisierung
        """
    ),
    Means.GENERAL: phrases(
        """
        hinweise; hinweise für redaktionen; hinweis für redaktionen; allgemeine hinweise; hinweise für medien; gut zu
        wissen; anfahrt; anreise; so kommen sie; über uns; über das|die|den; hintergrund; hintergrundinformationen; zum
        hintergrund; technische hinweise; für techniker; medienmaterial; bildmaterial; weitere informationen; mehr zum
        thema; weiterführende links; zum thema; kurz gefasst; nutzungshinweise; nutzungsbedingungen; bildrechte;
        impressum; folgen sie uns; datenschutz; service; allgemeines; hausordnung; siehe auch; dokumente; in kürze;
        zahlen und fakten; anmerkungen; merkblatt; bahnersatz; ersatzverkehr
        """
    ),
    Means.ALL: phrases(
        """
        beide; beiden; alle; jede; jeder; jedes; sämtliche; alle drei; alle vier; sie werden; gesamte; gesamten;
        jeweils; diese; das programm; sofern|soweit|falls|wenn nicht anders; wenn nichts anderes
        """
    ),
    Means.THERE: phrases(
        """
        vor ort; im saal; im raum; persönlich; dort; daran; teilnahme; um teilzunehmen; für die teilnahme; in
        präsenz
        """
    ),
    Means.PRESENT_AT: phrases(
        """
        in; im; am; an; auf; bei; beim; nach; vor; aus; ins; zum; zur; an bord; ort ist; ort bleibt; ort der
        veranstaltung ist; findet im|in|am|auf|bei; findet ... im|in; veranstaltungsort ist; veranstaltungsort
        bleibt
        """
    ),
    Means.GOES: phrases(
        """
        verbringt; reist weiter nach; fliegt weiter nach; bricht auf nach; weiter nach;
        besuch*; reist; reise; reisen; fährt; fliegt; flug; rückkehr; ankunft; eintreffen; trifft; abreise;
        aufenthalt; weiterreise; kommt; begibt; delegation; empfang
        """
    ),
    Means.ABOUT: phrases(
        """
        lage; situation; krieg; krise; konflikt; konflikte; gewalt; angriff; anschlag; frieden; kämpfe; wahl;
        wahlen; entwicklung; entwicklungen; ereignisse; rechte; menschenrechte; demokratie; truppen; streitkräfte;
        einsatz; einsätze; mission; präsenz; bevölkerung; flüchtlinge; opfer; unternehmen; wirtschaft; markt;
        preise; inflation; reformen; investitionen; projekte; hilfe; unterstützung; sicherheit; stabilität;
        freiheit; erdbeben; hochwasser; hunger; gesundheit; wiederaufbau; regierung; botschaft; botschafter;
        botschafterin; geboren; beziehungen; putsch; schulen; energie; stationiert; stationierte; soldaten;
        angriffskrieg; engagement
        """
    ),
    Means.TREATY: phrases(
        """
        vertrag; verträge; abkommen; konvention; übereinkommen; protokoll; prozess; erklärung; statut; memorandum;
        grundsätze; charta; pakt; richtlinie; initiative; format; formel; club; kommission; gerichtshof
        """
    ),
    Means.HONORIFIC: phrases(
        """
        herr; herrn; frau; dr; prof; professor; professorin; s.e; i.e; exzellenz; general; botschafter;
        botschafterin; oberst; admiral
        """
    ),
    Means.ROLE: phrases(
        """
        präsidenten; bundespräsidenten; ministers; direktors; generalsekretärs; kommissars; botschafters;
        vorsitzenden; ministerpräsidenten; generalsekretär; generalsekretärin; stellvertretende generalsekretärin;
        stellvertretender generalsekretär; präsident; präsidentin; bundespräsident; bundespräsidentin;
        bundeskanzler; bundeskanzlerin; vizekanzler; vizekanzlerin; ministerpräsident; ministerpräsidentin;
        premierminister; premierministerin; außenminister; außenministerin; verteidigungsminister;
        verteidigungsministerin; innenminister; innenministerin; finanzminister; finanzministerin; bundesminister*;
        bundesaußenminister*; minister; ministerin; staatssekretär; staatssekretärin; staatsminister;
        staatsministerin; staatsrat; bundesrat; bundesrätin; kommissar; kommissarin; hohe vertreterin; hoher
        vertreter; sonderbeauftragte; sonderbeauftragter; sondergesandte; sondergesandter; botschafter;
        botschafterin; gouverneur; gouverneurin; bürgermeister; bürgermeisterin; oberbürgermeister;
        oberbürgermeisterin; könig; königin; prinz; prinzessin; direktor; direktorin; generaldirektor;
        generaldirektorin; generalinspekteur; general; generalleutnant; generalmajor; brigadegeneral; admiral;
        oberst; kommandeur; kommandeurin; vorsitzende; vorsitzender; berichterstatter; berichterstatterin; sprecher;
        sprecherin; senator; senatorin; abgeordnete; abgeordneter; bundestagspräsident; bundestagspräsidentin;
        landeshauptmann; landeshauptfrau; bundesbankpräsident; bundesbankpräsidentin; staatsoberhaupt;
        regierungschef; regierungschefin; amtskollege; amtskollegin
        """
    ),
    Means.L_WHAT: phrases("was; thema; anlass; veranstaltung; titel; gegenstand; betreff"),
    Means.L_WHEN: phrases(
        """
        wann; datum und uhrzeit; zeitpunkt; termin; datum und zeit; tag und uhrzeit; tag und zeit; zeit und ort;
        datum/uhrzeit; wann und wo; termin und ort; datum & uhrzeit; ort und zeit
        """
    ),
    Means.L_DATE: phrases("datum; tag; am; tage"),
    Means.L_TIME: phrases("uhrzeit; zeit; beginn; start; um; uhr; zeiten; anfang"),
    Means.L_WHERE: phrases("wo; ort; veranstaltungsort; adresse; raum; saal; tagungsort; anschrift; stadt"),
    Means.L_WHO: phrases(
        """
        wer; mit; teilnehmer; teilnehmende; teilnehmerinnen und teilnehmer; redner; rednerin; es sprechen; sprecher;
        gäste; podium; rednerinnen und redner; teilnehmer:innen
        """
    ),
    Means.L_STREAM: phrases(
        """
        livestream; live-stream; live; übertragung; stream; live-übertragung; im stream; online; link zum
        livestream; liveübertragung; link; live im internet; im internet; im netz; zum zuschauen; im livestream
        """
    ),
    Means.L_ACCESS: phrases(
        """
        zugang; akkreditierung; anmeldung; zutritt; teilnahme; presse; medien; berichterstattung; format;
        medienzugang; registrierung
        """
    ),
    Means.L_DEADLINE: phrases(
        """
        anmeldefrist; anmeldeschluss; frist; akkreditierungsschluss; akkreditierungsfrist; anmeldung bis; u.a.w.g;
        akkreditierung bis; rückmeldung bis; bewerbungsschluss; einsendeschluss; anmeldung bis zum; fragen bis
        """
    ),
    Means.L_HOURS: phrases(
        """
        öffnungszeiten; einlass; treffpunkt; bürozeiten; aufbau; sicherheitskontrolle; pressezentrum; medienzentrum;
        ankunft der medien; ankunft presse; eintreffen; kameraaufbau; sprechzeiten; ausweisausgabe; medienstelle;
        türöffnung; check-in; aufbau der kameras
        """
    ),
    Means.L_OTHER: phrases(
        """
        kontakt; pressekontakt; telefon; tel; mobil; fax; e-mail; hinweis; hinweise; hintergrund; quelle;
        ansprechpartner; ansprechpartnerin; sprecher; sprecherin; aktenzeichen; nummer; sperrfrist; stand; fotos;
        video; sprachen; sprache; pressestelle; rückfragen; rückfragen an; bereitschaft; veröffentlicht;
        aktualisiert; hashtag; medienkontakt; handy
        """
    ),
}  # fmt: skip

VENUES = words(
    """
    saal raum zimmer haus gebäude halle foyer atrium hof schloss palais rathaus ministerium amt bundeskanzleramt
    kanzleramt botschaft konsulat residenz vertretung landesvertretung universität hochschule schule akademie institut
    museum theater oper bibliothek kirche dom kathedrale moschee synagoge friedhof denkmal mahnmal park garten platz
    straße allee ufer brücke kaserne stützpunkt fliegerhorst flughafen bahnhof hafen werft werk fabrik zentrum galerie
    ehrenhof steinsaal kongresssaal festsaal kanzlei stelle messehalle tor portal kaiserhof campus klinik krankenhaus
    stadion arena studio eingang hotel gasthof burg festung turm messe kongresszentrum konferenzzentrum pressezentrum
    plenarsaal bundestag bundesrat landtag parlament reichstag sitz zentrale hauptquartier büro lokal bibliothek
    dienstsitz amtssitz auditorium hörsaal aula kino restaurant villa kloster abtei labor gericht kai mole terminal
    hangar lobby empfangshalle erdgeschoss stock etage ebene kantine mensa cafeteria archiv bahnhofshalle treppe
    terrasse vorplatz innenhof haupteingang kapelle tempel zelt scheune mühle ehrenmal landratsamt feuerwache
    polizeiwache werkhof depot dock medienzentrum
    """
)  # fmt: skip

# endings of compounds that name an occasion
OCCASION_ENDINGS = (
    "konferenz", "sitzung", "gespräch", "verleihung", "eröffnung", "tagung", "besichtigung", "anhörung", "debatte",
    "versammlung", "kundgebung", "feierstunde", "enthüllung", "vorstellung", "präsentation", "besuch", "empfang",
    "übergabe", "unterzeichnung", "einweihung", "lesung", "bürgerfest", "stadtfest",
    "volksfest", "sommerfest", "dorffest",
)  # fmt: skip
# endings of compounds that name a venue
VENUE_ENDINGS: tuple[str, ...] = tuple(
    sorted(
        words(
            """
            saal club verein bad turm rathaus forum str gasse garten park haus raum halle gebäude zentrum platz straße
            strasse ministerium kaserne schloss palais museum theater kirche botschaft zimmer hof burg flughafen bahnhof
            foyer sitz universität akademie vertretung stadion hotel studio ufer allee quartier salon bibliothek hügel
            bahn fabrik büro werft terrasse oper arena institut kolleg archiv schiff klinikum hafen
            """
        )
    )
)
