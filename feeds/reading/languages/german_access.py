"""German for who may come, in parts; see english_access.py."""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases

GERMAN_ACCESS: Mapping[Means, tuple[str, ...]] = {
    Means.PERMIT: phrases(
        """
        presseausweis; presseausweise; presseausweises; presseausweisen; ausweis; ausweise; ausweisen; ausweises;
        hausausweis; jahresausweis; jahresausweises; jahresausweisen; jahresakkreditierung; tagesausweis;
        tageskarte; akkreditierung; akkreditierungen; akkreditiert; akkreditierte; akkreditierten; akkreditierter;
        anmeldung; anmeldungen; angemeldet; angemeldete; angemeldeten; registrierung; registriert; registrierte;
        registrierten; liste; der presseliste; gästeliste; teilnehmerliste; personalausweis; lichtbildausweis;
        reservierung; reservierungen; pressekarte; pressekarten; platzkarte; platzkarten; zugangskarte; badge;
        badges; bestätigung; einlasskarte*; eintrittskarte*; namensliste
        """
    ),
    Means.NEEDS: phrases(
        """
        muss; müssen; brauchen; braucht; benötigen; benötigt; nötig; notwendig; erforderlich; zwingend;
        obligatorisch; pflicht; verpflichtend; nur; ausschließlich; ausschliesslich; vorbehalten; beschränkt;
        begrenzt; inhaber*; besitzer*; gegen; mit; auf vorlage; vorlage; vorlegen; vorzeigen; vorweisen; mitbringen;
        mitzubringen; zutritt; einlass; zugang; eingelassen; zugelassen; eintritt; plätze; teilnahme; teilnehmen;
        bitte; gebeten; wird gebeten; verlangt; verlangen; voraussetzung; genügt; reicht; nach; vorherige;
        vorheriger; auf der; stehen; gilt; gelten; sind zu; ist zu
        """
    ),
    Means.MATTER: phrases(
        """
        stellungnahme; stellungnahmen; angebote; angebot; anträge; antrag; bewerbung; bewerbungen; beiträge;
        beitrag; einsprüche; einspruch; einwendungen; kommentare; hinweise; wettbewerb*; preis; preise; förderung;
        fördermittel; förderanträge; fragen; interviewwünsche; interviews; einzelinterviews; interview; technik;
        fahrzeuge; übertragungswagen; ü-wagen; drohnen; parkplätze; stellplätze; hotel; hotels; hotelzimmer; visum;
        visa; fotos; bilder; aufnahmen; arbeitsplätze; arbeitsplatz; pressezentrum; medienzentrum; kabinen; studio;
        schülerinnen; schüler; schulklassen; schulen; studierende; aussteller; stände; bus; busse; shuttle*;
        stimmen; unterlagen; dokumente; nachweise; vorschläge; belege; erklärungen; redezeit; wortmeldungen;
        einsendungen; exemplare
        """
    ),
}  # fmt: skip
