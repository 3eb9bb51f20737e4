"""The small words by which a statement says of which items it holds, and who carries it; all languages together.

They are compared in lower case. A fourth language adds its own to each list. Refuses kinds of occasion by themselves;
those are phrases of a language (Means.OCCASION).
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import phrases, words

# what a house does by itself: "Sittings are webcast live"
PROCEEDINGS = phrases(
    """
    sitting; sittings; plenary meeting; plenary meetings; plenary session; plenary sessions; plenary debate; plenary
    debates; session; sessions; proceedings; deliberations; debates; meetings; séance; séances; débats; travaux;
    réunions; audiences; sitzung; sitzungen; debatte; debatten; verhandlung; verhandlungen; beratungen; plenum;
    the ceremony; la cérémonie; den festakt
    """
)
# what is held for the press
FOR_PRESS = phrases(
    """
    press conference*; press briefing*; press point*; press call*; press statement*; press event*; press availability;
    media conference*; media briefing*; media point*; media call*; media event*; media availability; news conference*;
    news briefing*; briefing; briefings; doorstep; doorsteps; conférence de presse; conférences de presse; point de
    presse; points de presse; point presse; points presse; pressekonferenz*; pressegespräch*; pressestatement*
    """
)
# what sets a session apart from what is announced: "a closed session will follow"
SET_APART = phrases(
    """
    follow*; then; afterwards; afterward; subsequent*; ends with; end with; ended with; concludes with; conclude with;
    preceded; beforehand; prior to; suiv*; ensuite; précéd*; à l'issue; se termine par; se terminera par; s'achève par;
    anschließend*; anschliessend*; folgt; folgen; danach; im anschluss; daran an; zuvor; vorher; endet mit
    """
)
# ends of a line that only leads on to what stands below it: "The details are as follows"
LEADS_ON = (
    " follows", " follow", " below", " suit", " suivent", " suivants", " suivantes", " ci-dessous", " ci-après",
    " folgt", " folgen", " folgende", " unten",
)  # fmt: skip
FOR = words("for pour für")  # before the day for which one is called, or applies
BEFORE = ("before", "avant", "vor ")  # that tell no end: "19.20 Family photo (access before 19.00)"
# what makes a title one of the press
PRESS = phrases(
    """
    press; media; journalist*; reporter*; correspondent*; doorstep; briefing; presse*; médias; medien*; answer
    questions in; answer questions at; answer questions from; take questions; takes questions
    """
)
# verbs by which a sentence tells a meeting with the press, the press, and the two in other order
SPEAKS = words(
    """
    speak speaks speaking brief briefs meet meets address addresses face faces inform informs update updates talk talks
    answer answers take takes field fields s'adresse s'adressera s'adresseront s'adressent s'exprime s'exprimera
    s'exprimeront s'expriment rencontre rencontrera rencontrent rencontreront reçoit recevra reçoivent répond répondra
    répondent répondront informe informera informent parle parlera parlent informiert informieren unterrichtet
    unterrichten spricht sprechen stellt stellen beantwortet beantworten äußert äussert trifft treffen orientiert
    orientieren briefen
    """
)
THE_PRESS = phrases(
    """
    press; media; reporters; journalists; correspondents; newsrooms; questions; presse; médias; journalistes;
    correspondants; medien; journalist*; medienschaffende*; medienvertreter*; fragen der presse; fragen der medien
    """
)
BEFORE_PRESS = phrases(
    """
    before the press; before the media; in front of the press; face à la presse; face aux journalistes; devant la
    presse; devant les journalistes; devant les médias; vor die presse; vor die medien; vor der presse; vor den medien;
    vor die kameras; die medien informieren; die presse informieren; die medien unterrichten; fragen der presse; fragen
    der medien; fragen der journalistinnen; fragen der journalisten; fragen von journalistinnen; fragen von
    journalisten; reporters' questions; questions from the press; questions from reporters; questions from journalists;
    questions from the media; questions de la presse; questions des journalistes; questions des médias
    """
)
# before a sign that rows bear, or behind it
MARKED = phrases(
    """
    marked; indicated; followed; bearing; carrying; with the sign; identified; signalled; flagged; shown with; marqué;
    marquée; marqués; marquées; suivi; suivie; suivis; suivies; signalé; signalée; signalés; signalées; indiqué;
    indiqués; indiquées; portant; repéré; repérés; repérées; gekennzeichnet*; markiert*; versehen*;
    bezeichnet*; labelled; labeled
    """
)
STARS = phrases("asterisk; asterisks; asterisked; starred; astérisque; astérisques; sternchen; with a star; mit stern")
# those who broadcast; what they wish; what is asked of them; how a sentence about their work opens
CREWS = phrases(
    """
    broadcasters; broadcaster; crews; crew; teams; team; tv stations; television stations; stations; vans; trucks; sng;
    ob vans; uplink; networks; reporters; journalists; correspondents; media; outlets; chaînes; équipes; équipe;
    télévisions; radios; rédactions; journalistes; médias; diffuseurs; camions; sender; sendeanstalten; kamerateams;
    teams; übertragungswagen; ü-wagen; redaktionen; medien; journalistinnen; journalisten; medienschaffende; rundfunk
    """
)
WISH = phrases(
    """
    wishing; wish; wishes; want; wants; wanting; who plan; planning; that plan; intending; intend; interested in; who
    need; needing; would like; hoping; souhaitant; souhaitent; désirant; désirent; voulant; veulent; désireux;
    désireuses; wollen; möchten; wünschen; beabsichtigen; planen
    """
)
ASKED = phrases(
    """
    book; booked; booking; bookings; reserve; reserved; permit; permits; permission; position; positions; facilities;
    facility; equipment; park; parking; parked; contact; apply; on request; need; needs; needed; require; required;
    power; réserver; réservés; réservation; réservent; s'adresser; s'adressent; contacter; contactent; emplacement;
    emplacements; sur demande; stationner; stationnement; melden; buchen; gebucht; reservieren; reserviert; anfrage;
    anmelden; stellplatz; stellplätze; stellflächen; stehen bereit; genehmigung; parken
    """
)
FOR_LIVE = phrases(
    """
    for live; live broadcast facilities; live reporting; live reports; live broadcasts; live transmissions; pour le
    direct; pour les directs; pour vos directs; les directs; für live; für die live; live-schalten; live-berichte;
    live-berichterstattung; für direktschalten
    """
)
NET = words("internet web wifi wlan")  # words for channels that power and cables bring too
FOLLOW_US = phrases("follow us; suivez-nous; folgen sie uns; folgt uns; find us; retrouvez-nous; besuchen sie uns")
WILL = words("will sera seront wird")  # what is to come, and not a habit
PUT = phrases("put; goes; go; posted; placed; published; be made available; mis; mise; mises")  # before "online"
THIS = phrases("the; all; all the; la; les; tous les; toutes les; die; alle")
ONLY = phrases("only; solely; nur; lediglich; seul; seule; seuls; seules; uniquement")
ORDER: Mapping[str, int] = {
    "first": 0, "première": 0, "premier": 0, "erste": 0, "second": 1, "seconde": 1, "deuxième": 1, "zweite": 1,
    "third": 2, "troisième": 2, "dritte": 2, "last": -1, "dernier": -1, "dernière": -1, "letzte": -1,
}  # fmt: skip
ARTICLES = words("the le la les der die das den dem our notre unser unsere")
OTHERS = phrases(
    """
    the other; the others; the other two; the other three; the remaining; the remaining two; the remaining three; les
    autres; les deux autres; les trois autres; die anderen; die übrigen; die beiden anderen; die drei anderen
    """
)
VERBS = phrases(
    """
    is; are; will; can; go; goes; ist; sind; wird; werden; kann; können; est; sont; sera; seront; ne; n'est; peut;
    peuvent; on; via; auf; sur
    """
)
NOT = phrases("not; pas; nicht")
BUT = phrases("but; mais; aber")
ALSO = phrases("and; et; und")
EXCEPT = phrases(
    """
    except; except for; sauf; hormis; außer; mit ausnahme der; mit ausnahme des; mit ausnahme von; with the exception
    of; apart from; à l'exception de; à l'exception du; à l'exception des
    """
)
DENIED = phrases(
    """
    cannot; can not; is not; are not; will not; does not; isn't; nicht; ne la sera pas; ne le sera pas
    """
)

# inside the name of who carries a stream
SMALL = words("of the de du des la le les der die das dem von vom and et und for für pour in im")
OF = words("of de du des der von vom")
# with which no carrier's name opens
NO_CARRIER = words(
    """
    it they we you this that these he she nothing nobody everything both all everyone anyone those who whoever there
    here no none each live pictures il elle on nous ils elles rien tout toutes tous qui cela les images es sie er man
    wir nichts alles beide dies wer bild ton bilder signal interested an a un une ein eine also people members citizens
    public if when where as coverage sound picture video audio words übertragen gesendet what was ce zu im in auf par
    sur at
    """
)
PRONOUNS = words("it elle il er sie es")  # that may mean the channel told before
CLITICS = words("l la le les en y ne n")  # between a French subject and its verb
SAME = phrases("same; même; derselben; demselben; selben; gleichen")
ITS = words("its their")  # before what is the carrier's own, in a language whose "'s" can say whose
HIS = words("sa son ses leur leurs seinem seiner ihrem ihrer")  # in the others
# what an item is held before or behind, and is not itself
BESIDE = phrases(
    """
    before the; after the; following the; ahead of the; at the end of the; at the close of the; on the margins of the;
    on the sidelines of the; prior to the; avant le; avant la; avant l'; après le; après la; après l'; à l'issue de la;
    à l'issue du; à l'issue de l'; en marge de la; en marge du; en marge de l'; vor der; vor dem; nach der; nach dem; am
    rande der; am rande des; im anschluss an die; im anschluss an das; im anschluss an den; im vorfeld der; im vorfeld
    des
    """
)
# of a meeting among themselves, which nobody is shown
PRIVATE = phrases(
    """
    in private; private session; private meeting; closed session; closed meeting; executive session; in camera; behind
    closed doors; closed to the public; not open to the public; à huis clos; huis clos; séance privée; non publique;
    non public; fermée au public; fermé au public; nicht öffentlich*; nichtöffentlich*; nicht-öffentlich*; hinter
    verschlossenen türen; unter ausschluss der öffentlichkeit; interne sitzung; geschlossene sitzung
    """
)

NEW = words("new neu neue neuer neues nouveau nouvel nouvelle revised updated")  # of a date, and no title
# articles of what is told for the first time
NEW_ONE = words("a an un une ein eine einen")
# before what was named already: "the organiser gives 9:30 for that same conference"
SAME_ONE = words("same même selben derselben demselben denselben")
INTO = words("into about against über gegen contre concerning concernant")  # before what an inquiry or talk is about
# first words of a sentence that tells but when begins what was named before: "Beginn ist um 19 Uhr"
BEGINNING = words("beginn beginnt start starts begins beginning début commence commencera débute débutera")
SINCE = words("since seit depuis")  # the last word before a day since which something is so
IF = words("if should falls sollte sollten si")  # first words of what may happen
USERS = words("user users utilisateur utilisateurs nutzer nutzerinnen subscribers abonnés")  # of a store of pictures
ARRIVED = words("arrival arrivals arrivée arrivées ankunft anreise eintreffen")  # a row of a bus to where it is held
# how brackets behind an hour begin in which those who come are told when to be there
ARRIVALS = ("arriv", "doors", "media arrive", "accueil", "ankunft", "eintreffen", "einlass")
# that open a sentence on what comes of what was held before: "Following the hearing of 12 November"
AFTER_ONE = phrases(
    """
    after the; following the; further to the; après le; après la; après l'; à la suite de; à la suite du; suite à la;
    suite au; suite à l'; nach der; nach dem; auf die; im anschluss an
    """
)
SCHEDULES = words("programme program schedule programm ablauf déroulé")  # papers that are lists of what is on
# what people are carried in or let in by, and what those in office open or try
FACILITIES = frozenset(
    phrases(
        """
        bus; buses; coach; coaches; shuttle; shuttles; train; trains; ferry; ferries; vehicle; vehicles; van; vans;
        truck; trucks; parking; terminal; media centre; media center; press centre; press center; check-in;
        checkpoint; security checkpoint; navette; navettes; autobus; véhicule; véhicules; centre de presse; busse;
        bussen; busses; zug; züge; fähre; fahrzeug; fahrzeuge; medienzentrum; pressezentrum; parkplatz; ü-wagen;
        übertragungswagen; contrôle; enregistrement; train de nuit; pausenraum
        """
    )
)
# of what falls with what is called off
AFFECTED = words("affects affected concerns concerned concerne concernent concerné concernés betrifft betroffen")
# what is said of a part that goes on where others fall
AS_PLANNED = phrases(
    """
    as announced; as planned; as scheduled; goes ahead; go ahead; unaffected; not affected; unchanged:; still takes
    place; remains in place; comme prévu; comme annoncé; inchangé :; maintenu; maintenue; maintenus; maintenues; reste
    inchangé; restent inchangés; reste inchangée; n'est pas concerné; n'est pas concernée; a bien lieu; aura bien lieu;
    wie geplant; wie angekündigt; wie vorgesehen; unverändert; nicht betroffen; unberührt; bleibt bestehen; bleibt es
    bei
    """
)
# papers that tell an hour, and how: "the agenda gives 9:00, the invitation letter 11:00"
PAPERS = words(
    """
    agenda invitation programme program website site letter calendar notice leaflet sheet feuille ordre convocation
    affiche programm einladung tagesordnung website webseite aushang schreiben kalender
    """
)
GIVES = words("gives says states shows names mentions lists indique annonce mentionne donne nennt gibt zeigt sagt")
# before an hour in words
AT_HOUR = words("at around about by from until till past after before à vers dès avant après um gegen ab bis vor nach")
# the end of a verb behind which hours are those of what is held: "se tiendra de 14 h à 18 h"
HELD = ("tiendra", "tiendront", "se tient", "lieu", "is held", "are held", "be held", "takes place", "take place")

ON_SHOW = (" on show", " on display", " to see", " exposé", " zu sehen", " ausgestellt")  # behind what may be looked at
# what a sentence calls the one thing of a text: "The ceremony starts at 18:30"
GENERIC = words("ceremony event cérémonie manifestation événement évènement veranstaltung zeremonie feier")
WITH = words("with avec mit")  # before what something is done with
WITHOUT = words("without ohne sans")
STARTS = words("starts begins beginnt startet commence débute commencera débutera opens")
