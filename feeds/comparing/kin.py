"""When two newsrooms tell of one happening, and when a release is what remained of one.

A wrong merge is worse than a double: it hides an appointment. So a time, a place and words must all agree, or a named
person stand for the words; what is only likely stays two. Refuses to look at the order in which things were read.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from feeds.comparing.folding import bare, fold, label, likeness
from feeds.comparing.layers import same_place
from feeds.model.event import Event
from feeds.model.moment import Moment, day_of
from feeds.model.release import Release

APART = timedelta(hours=2)  # two clocks for one thing differ by no more, else they are two things
AFTER = timedelta(days=10)  # within which a transcript comes

# What a happening is, in the words of three languages: two that are of different kinds are not one.
_KINDS = {
    "briefing": ("press conference", "news conference", "press briefing", "pressekonferenz", "conference de presse"),
    "doorstep": ("doorstep", "doorsteps", "press point", "point de presse", "pressestatement", "press statement"),
    "meeting": ("meeting", "meets", "talks", "bilateral", "reunion", "entretien", "treffen", "gesprach", "rencontre"),
    "speech": ("speech", "remarks", "keynote", "lecture", "discours", "allocution", "rede", "address"),
    "visit": ("visit", "visits", "visite", "besuch", "besucht"),
    "arrival": ("arrival", "arrivals", "arrivee", "arrivees", "ankunft"),
    "signing": ("signing", "signature", "unterzeichnung"),
    "hearing": ("hearing", "audition", "anhorung", "exchange of views", "debate", "debat", "aussprache"),
}
_COMMON = frozenset(
    re.findall(
        r"\w+",
        """a an and at by for from in into its of on or the their to with will be is are joint opening closing official
        media press news conference briefing point event session live stream coverage public mr mrs ms dr h e
        le la les l un une des du de d et en au aux avec pour par sur dans son sa ses presse
        der die das den dem ein eine einer eines und im am an auf mit von vom zu zum zur fur bei uber""",
    )
)


@lru_cache(maxsize=8192)
def kinds_of(text: str) -> frozenset[str]:
    """The kinds of happening that a title names."""
    plain = f" {bare(text)} "
    return frozenset(kind for kind, words in _KINDS.items() if any(f" {word} " in plain for word in words))


@lru_cache(maxsize=8192)
def telling(text: str) -> frozenset[str]:
    """The words of a title that say which one it is: no kinds, no articles, no figures of a clock."""
    plain = f" {label(bare(text))} "
    for words in _KINDS.values():
        for word in words:
            plain = plain.replace(f" {word} ", "  ")
    return frozenset(word for word in plain.split() if word not in _COMMON and (len(word) > 2 or word.isdigit()))


def _people(event: Event) -> frozenset[str]:
    return frozenset(name for person in event.who if " " in (name := fold(person.name)))


def same_happening(one: Event, other: Event) -> bool:
    """Whether two newsrooms mean the same thing."""
    if not _time_allows(one, other) or not same_place(one, other):
        return False
    known = _place_agrees(one, other)
    kinds = kinds_of(one.title), kinds_of(other.title)
    if kinds[0] and kinds[1] and not kinds[0] & kinds[1]:
        return False
    words = telling(one.title), telling(other.title)
    shared, alike = len(words[0] & words[1]), likeness(*words)
    person = bool(_people(one) & _people(other))
    start, end = one.start, other.start
    if isinstance(start, Moment) and isinstance(end, Moment):
        if start.at == end.at:
            if known:
                return (alike >= 0.5 and shared >= 2) or person
            return (alike >= 0.6 and shared >= 3) or (person and shared >= 1 and bool(kinds[0] & kinds[1]))
        return known and ((alike >= 0.75 and shared >= 3) or (person and alike >= 0.6 and shared >= 2))
    if known:
        return (alike >= 0.6 and shared >= 3) or (person and alike >= 0.5 and shared >= 2)
    return alike >= 0.8 and shared >= 3


def _time_allows(one: Event, other: Event) -> bool:
    """The same instant; the same day with clocks not far apart; or the same day, or days, where one gives no clock."""
    if isinstance(one.start, Moment) and isinstance(other.start, Moment):
        apart = abs(one.start.at - other.start.at)
        return not apart or (apart <= APART and day_of(one.start) == day_of(other.start))
    if day_of(one.start) != day_of(other.start):
        return False
    return one.end is None or other.end is None or one.end == other.end


def _place_agrees(one: Event, other: Event) -> bool:
    """Both say where, and it is the same town or hall."""
    if one.city and other.city:
        return True
    return bool(one.location and other.location)


_LATER = (
    ("transcript", re.compile(r"\b(?:transcript|verbatim|full text|transcription|wortlaut|mitschrift|abschrift)\b")),
    (
        "video",
        re.compile(
            r"\b(?:watch (?:the )?(?:recording|video|replay|again)|recording|video|replay|webcast|rediffusion|"
            r"aufzeichnung)\b"
        ),
    ),
    ("photos", re.compile(r"\b(?:photos|photo gallery|pictures|images|photographies|fotos|bilder)\b")),
    (
        "remarks",
        re.compile(
            r"^(?:opening |closing |introductory |joint |doorstep |press )*(?:remarks|speech|statement|address|keynote|"
            r"discours|declaration|allocution|rede|erklarung)\b.* (?:by|of|de|du|von|des|der) "
        ),
    ),
)
_SAID = re.compile(
    r"\b(?:transcript|verbatim|full text|transcription|wortlaut|watch|recording|video|replay|again|webcast|photos?|"
    r"gallery|pictures|images|remarks|speech|statement|address|keynote|delivered|now|available|read|see)\b"
)


def remains(title: str) -> str | None:
    """What a release offers of a happening that is over: "transcript", "video", "photos", "remarks"; None: nothing."""
    plain = bare(title)
    return next((what for what, pattern in _LATER if pattern.search(plain)), None)


def closeness(release: Release, event: Event, announced_in: str) -> float:
    """How surely a release is what remained of an event; 0 where it is not. announced_in: the title of its release."""
    plain = _SAID.sub(" ", bare(release.title))
    words = telling(plain)
    of_event = telling(_SAID.sub(" ", bare(event.title)))
    shared = words & (of_event | telling(announced_in))
    people = {name for name in _people(event) if f" {name.split()[-1]} " in f" {plain} "}
    share = len(shared) / len(words) if words else 0.0
    own = len(words & of_event) / max(1, len(of_event))
    kind = bool(kinds_of(release.title) & kinds_of(event.title))
    if share >= 0.6 and len(shared) >= 2 and (own >= 0.5 or people):
        return share + own + 0.5 * kind + 0.5 * bool(people)
    if people and (kind or own >= 0.5) and (len(shared) >= 2 or _place_in(event, plain)):
        return 0.5 + share + own + 0.5 * kind
    return 0.0


def _place_in(event: Event, plain: str) -> bool:
    place = fold(event.city or "") or fold(event.location or "")
    return bool(place) and f" {place} " in f" {plain} "


def offers(release: Release, today: date) -> str | None:
    """What a release offers of something that is over; None for one that announces what is to come.

    today: the day on which it was first seen. A whole day that is not to come is the day of its own news.
    """
    what = remains(release.title)
    return None if what is None or any(not is_own_news(event, today) for event in release.events) else what


def is_own_news(event: Event, today: date) -> bool:
    """Whether an event of such a release only says when it came out."""
    return event.all_day and event.day <= today
