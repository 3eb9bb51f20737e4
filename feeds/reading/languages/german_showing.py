"""German parts of sentences that say whether one can watch from afar; the letters are told in showing.py."""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import phrases

GERMAN_SHOWING: Mapping[str, tuple[str, ...]] = {
    "L": phrases(
        """
        live; zeitgleich; in echtzeit; direkt; simultan; gleichzeitig; während sie|er|es läuft|stattfindet; während sie
        laufen|stattfinden; in voller länge; von anfang bis ende; zur gleichen zeit; live mit
        """
    ),
    "S": phrases(
        """
        übertragen; überträgt; übertragend; übertrag; streamen; streamt; gestreamt; livestream*; live-stream*; stream;
        streams; streaming; sendet; senden; gesendet; ausgestrahlt; strahlt; ausstrahlen; webcast*; webstream*;
        direktübertragen; im fernsehen gezeigt; abgenommen; gestreamte; liveübertragen; mitgestreamt
        """
    ),
    "V": phrases(
        """
        zeigt; zeigen; gezeigt; sehen; sieht; gesehen; sichtbar; verfolgen; verfolgt; verfolgbar; mitverfolgen;
        mitverfolgt; mitzuverfolgen; mitzuerleben; miterleben; zu verfolgen; anschauen; ansehen; angesehen; angeschaut;
        hören; hört; gehört; mithören; läuft; laufen; bringt; bringen; gebracht; bietet; bieten; angeboten; abrufbar;
        abgerufen; zuschauen; zugeschaltet; dabei; empfangen; empfangbar; geht hinaus; kommt; kommen; ausgespielt;
        bereitgestellt; zur verfügung; geht; gehen; mitlesen; einzusehen
        """
    ),
    "h": phrases("hat sie; hat es; hat ihn; hat beide"),
    "i": phrases("ist auf; ist im; ist auch auf; ist auch im; sind auf; ist außerdem auf; läuft auf; läuft im"),
    "T": phrases(
        """
        übertragung; übertragungen; live-übertragung*; liveübertragung*; direktübertragung*; live-bilder; livebilder;
        live-bild; live-signal; live-schaltung; fernsehübertragung*; internetübertragung*; videoübertragung*;
        direktsendung
        """
    ),
    "p": phrases("bild; bilder; signal; ton; bild und ton; video; bewegtbild; audio"),
    "N": phrases("nicht; nie; niemals; keinesfalls; nicht mehr"),
    "K": phrases("nichts; kein; keine; keinen; keiner; keinem; niemand; weder; gar nichts"),
    "w": phrases("ohne; anstelle; statt eines|einer|ein|des|der|im|in|per|live"),
    "F": phrases(
        """
        vorgesehen; geplant; möglich; angeboten; verfügbar; eingerichtet; gestattet; erlaubt; zulässig; machbar;
        beabsichtigt; zu haben; statt; gibt; möglichkeit; vorgesehene
        """
    ),
    "D": phrases(
        """
        verzichtet; verzichten; entfällt; entfallen; gestrichen; abgesagt; eingestellt; fällt aus; gecancelt;
        aufgegeben; zurückgezogen
        """
    ),
    "R": phrases(
        """
        aufzeichnung*; aufgezeichnet; mitschnitt*; mitgeschnitten; aufnahme; aufnahmen; gefilmt; film; ein video; das
        video; video der; video des; videos; mediathekvideo; zusammenschnitt; ausschnitte; auf abruf; podcast*;
        nachzusehen; nachgesehen; nachhören; nachschauen
        """
    ),
    "A": phrases(
        """
        am nächsten tag; am folgenden tag; am folgetag; am tag danach; am tag darauf; tags darauf; anderntags; am abend;
        am selben abend; am gleichen abend; später; am nächsten morgen; am morgen danach; im nachhinein; nachträglich;
        zeitversetzt; im laufe des; stunden später; stunden danach; nach der veranstaltung; nach ende; ab dem folgetag;
        über nacht; am späten abend; morgen früh; erst danach; erst am; im verlauf des; tage später
        """
    ),
    "l": phrases("danach; anschließend; hinterher; im anschluss; darauf"),
    "M": phrases("kann; können; könnte; darf; dürfen; lässt sich; lassen sich"),
    "a": phrases(
        """
        kommen kann; kommen können; teilnehmen; teilnimmt; akkreditiert*; akkreditierung*; anmeldung*; zugelassen;
        zutritt; zugang; einlass; plätze; platz; medien; presse; journalist*; redaktion*; vor ort; anwesend*; anreisen;
        anreist; eingeladen; ausschließlich
        """
    ),
    "d": phrases(
        """
        aus der ferne; von ferne; im netz; im internet; ins internet; online; im fernsehen; am bildschirm; von zu hause;
        per video; ins netz
        """
    ),
    "W": phrases("war; waren; hatte; hatten; seit; wurde; wurden"),
    "H": phrases("jeden; jede; immer; stets; wöchentlich; regelmäßig; montags; üblicherweise; meist"),
    "Q": phrases(
        """
        interviews; live-interview*; positionen; live-schalten; aufsager; musik; band; fragen; untertitel; wissen;
        verantwortung; aufgaben; krankheiten; erreger; gas; strom; direkt an; direkt bei; direkt am; direkt neben;
        direkt vor; direkt nach; direkt im anschluss; live-musik; einblick*
        """
    ),
}  # fmt: skip
