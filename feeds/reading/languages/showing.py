"""The parts of a sentence that says whether an occasion can be watched from afar: a closed list, with its words.

`facts/showing.py` reads a clause as a string of these letters ("UN Web TV shows it as it happens" is B V L) and looks
for patterns in it, so that a new wording needs a word here and no new sentence. Two letters are not told by words:
B, a channel that sends (television, radio), and C, any other channel or an address.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.english_showing import ENGLISH_SHOWING
from feeds.reading.languages.french_showing import FRENCH_SHOWING
from feeds.reading.languages.german_showing import GERMAN_SHOWING
from feeds.reading.languages.grammar import words

# letter -> what it stands for
PARTS: Mapping[str, str] = {
    "L": "live, as it happens",
    "S": "stream, broadcast, transmit",
    "V": "show, watch, follow, offer",
    "h": "has it",
    "i": "is on",
    "T": "a transmission",
    "p": "a picture, sound, a signal",
    "N": "not, cannot",
    "K": "no, nothing, nobody",
    "w": "without",
    "F": "foreseen, possible, to be had",
    "D": "dropped",
    "R": "a recording, filmed",
    "A": "the day after, the same evening",
    "l": "later, afterwards",
    "M": "can, may",
    "a": "attend, be admitted, the press: who comes, not who watches",
    "d": "from a distance, on the web",
    "W": "was",
    "H": "every week, usually",
    "Q": "of another matter: live interviews, positions, those who live there",
}

SHOWING: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": ENGLISH_SHOWING,
    "fr": FRENCH_SHOWING,
    "de": GERMAN_SHOWING,
}

# words that are left out of the string: they stand anywhere and say nothing here
FILLERS: Mapping[str, frozenset[str]] = {
    "en": words(
        """
        the of to be will would is are being in at for by on and or their your his her its it this that these them they
        he she we us our there here also too a an as own any does do did all both each so then whole else
        """
    ),
    "fr": words(
        """
        le la les l un une des de du d à a au aux en et ou y est sont sera seront être n ne se s ce cette ces leur leurs
        son sa ses qui que qu par pour sur dans avec il elle ils elles on nous vous c afin aussi également là lui
        """
    ),
    "de": words(
        """
        der die das den dem des ein eine einen einem einer und oder ist sind wird werden zu zum zur im in am an auf bei
        beim von vom für mit sich es sie wir uns ihr ihre man er auch so da dort hier haben hat als um aus über unter
        öffentlich
        """
    ),
}

# channels that send what an occasion says, and nothing else: alone in a row they say that it is live
SENDERS = words("ebs ebs+ nasa+ c-span c-span2 c-span3 cpac parlvu untv phoenix lcp parlamentsfernsehen webtv")

# among the words for channels (Means.CHANNEL) those that send: what is on them is live
SENDING = words(
    """
    tv television satellite nasa+ ebs ebs+ c-span c-span2 c-span3 cpac eurovision radio untv untv+ parlvu webtv
    télévision lcp tv5 phoenix parlamentsfernsehen fernsehen rundfunk orf ard zdf parliamentlive.tv parliament
    franceinfo bfmtv tf1 arte rts rtbf radio-canada france mdr ndr wdr swr rbb srf n-tv br24 deutschlandfunk
    """
)
