"""The parts of a sentence that says who may come: a closed list, and for each language the words that are each part.

`facts/coming.py` reads a sentence as a string of these letters ("no one has to sign up" is O H R) and looks for
patterns in it, so that a new wording needs a word here and no new sentence. Words are written as in grammar.py: `*`
for any ending (behind four letters or more), `a|b` for either, and several words in a row. A phrase of two parts names
both letters ("needn't" is H N). Refuses words that mean nothing without their sentence in another sense ("first").
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.english_coming import ENGLISH_COMING
from feeds.reading.languages.french_coming import FRENCH_COMING
from feeds.reading.languages.german_coming import GERMAN_COMING
from feeds.reading.languages.grammar import words

# letter -> what it stands for
PARTS: Mapping[str, str] = {
    "W": "those of the press: journalists, media, newsrooms",
    "w": "those with a lens: photographers, cameras",
    "P": "the public",
    "E": "every, all, any, whoever",
    "O": "nobody",
    "K": "no, neither",
    "N": "not",
    "S": "without",
    "Z": "nothing, none",
    "M": "may, can",
    "C": "come, attend, be let in, cover",
    "A": "access, attendance, entry",
    "c": "coverage",
    "e": "what is held for the press: media opportunity, photo call",
    "H": "must, need, is asked for",
    "R": "register, registration",
    "T": "a pass, a card, the list, a name",
    "Y": "write, tell, confirm",
    "L": "welcome",
    "I": "invited, invitation",
    "V": "planned, foreseen, possible",
    "U": "outside, away",
    "X": "if, unless, except",
    "F": "open, free",
    "D": "closed",
    "k": "closes, ends, runs until",
    "z": "a seat",
    "J": "accepted, considered: said of an application",
    "Q": "who, those",
    "G": "notice, formality",
    "B": "only, reserved",
    "g": "suffices",
    "1": "one, a single, a small",
    "a": "on behalf of all",
    "q": "pool",
    "h": "the house's own: host broadcaster, official photographer",
    "o": "an occasion",
    "f": "a place or thing that may be open for itself: cafeteria, archive",
    "x": "what may be let in or kept out and is not the press: dogs, drones",
    "m": "what is asked for another purpose: an interview, a lock-up, a van",
    "l": "lapses, is renewed, is handed out",
    "$": "fee, charge",
    "j": "yes",
    "t": "among themselves",
    "p": "private, internal",
    "b": "public, said of an occasion",
    "s": "selected",
    "u": "a mailing list, a thing lost: nothing of an event",
    "y": "insiders: staff, members",
    "v": "already, again: said of those who have applied before",
    "d": "stays good: said of what was applied for",
}

COMING: Mapping[str, Mapping[str, tuple[str, ...]]] = {"en": ENGLISH_COMING, "fr": FRENCH_COMING, "de": GERMAN_COMING}

# words that are left out of the string: they stand anywhere and say nothing here
FILLERS: Mapping[str, frozenset[str]] = {
    "en": words(
        """
        the a an m pm am edt est cet cest gmt bst local time of to be will would is are was were been being in at for
        by on and or their your his her its this that these has have had with from as there here please kindly also so
        then do does did us we our they them he she it i but own too very only if than you s t ll re ve shall into
        onto both either which whether
        """
    ),
    "fr": words(
        """
        h heures cet cest le la les l un une des de du d à a au aux en et ou y est sont sera seront été être ont n ne
        se s ce cette ces leur leurs votre vos notre nos son sa ses qui que qu par pour sur dans avec il elle ils
        elles on nous vous c merci auprès afin avant jusqu ainsi aussi
        """
    ),
    "de": words(
        """
        uhr mez mesz der die das den dem des ein eine einen einem einer und oder ist sind wird werden wurde zu zum zur
        im in am an auf bei beim von vom für mit sich es sie wir uns ihr ihre ihren ihrer euch man er durch auch noch
        so da dort hier haben hat als bis um aus nach über unter vor daran hierzu dazu dafür vorherige vorheriger
        vorherigen
        """
    ),
}

# endings by which a compound is a part, where no table holds the whole word
ENDINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "de": tuple(
        (ending, part)
        for part, endings in (
            ("R", "akkreditierung akkreditierungen anmeldung anmeldungen registrierung"),
            ("T", "ausweis ausweise ausweises ausweisen zugangskarte pressekarte passierschein"),
            ("W", "journalist journalisten journalistinnen korrespondenten medienvertreter pressevertreter"),
            ("w", "fotografen fotografinnen kamerateams kameras"),
            ("o", "konferenz konferenzen sitzung sitzungen gespräch gespräche veranstaltung treffen besuch empfang"),
        )
        for ending in endings.split()
    )
}
