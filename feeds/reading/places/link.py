"""How a place is tied to its sentence, from the one or two words before it and the one behind.

Refuses persons ("Ms Sofia Ilieva"), treaties ("Treaty of Washington"), clocks ("Brussels time") and common words.
"""

from __future__ import annotations

import msgspec

from feeds.reading.languages import named
from feeds.reading.places import names
from feeds.reading.places.gazetteer import OPENING
from feeds.reading.places.place import Link, Place, Sort
from feeds.reading.places.tokens import Token, side_by_side
from feeds.reading.places.words import Words

NAMESAKE = 60  # names of a town that is believed before a word for a venue: "Brussels Airport", not "Lincoln Room"
SUBJECT = 100_000  # people of a town that may open a sentence: "Tirana hosts"; smaller ones are common words too often
CALLED_FAR = 3  # words behind a town among which a word says that a house is called after it
STARTING = 4  # words before "from" among which one says that something is launched
GOING = 14  # words before "to" among which one says that somebody goes
TOPIC = 10  # words before "in" among which one tells a paper and what it is on
LEAVING = 6  # words behind a town from which one goes on, up to the verb
QUOTE = 160  # characters of the longest quotation that is believed
_AGAINST = tuple(f" {word} " for word in sorted(named.AGAINST))
_OF_LAW = ("", "City of ", "County of ", "State of ")  # how towns are called that are parties
_PARTIES = tuple(f" {word} {of}" for word in sorted(named.AGAINST) for of in _OF_LAW)
_QUOTES = (("«", "»"), ("“", "”"), ("„", "“"))


class Hit(msgspec.Struct, frozen=True, gc=False):
    """What the gazetteer knows of a name, and how many words of the text it takes."""

    sort: Sort
    city: str | None
    country: str | None
    zone: str | None
    own: int  # tokens of the name itself
    tokens: int  # tokens of it with the country behind it
    bound: bool  # a country or state is written behind it
    weight: int  # people
    fame: int = 0  # names in other languages
    obscure: bool = False  # abroad, little known, its country not named
    told: bool = False  # a town whose country or state is written behind it, here or elsewhere in the text


def link_of(
    text: str, tokens: list[Token], at: int, hit: Hit, words: Words, found: list[Place], start: int
) -> Link | None:
    """How a place is tied to the sentence; None where it is no place after all."""
    own = tokens[at]
    last = tokens[at + hit.tokens - 1]
    after = tokens[at + hit.tokens] if at + hit.tokens < len(tokens) else None
    after_word = after.plain.lower() if after is not None and side_by_side(text, last, after) else ""
    after_name = bool(
        after is not None
        and after_word not in words.days
        and len(after_word) > 2
        and after.word[:1].isupper()
        and not text[after.end : after.end + 1].isdigit()
    )
    prev = at - 1
    article = False
    if prev >= 0 and tokens[prev].plain in words.the and side_by_side(text, tokens[prev], own):
        article, prev = True, prev - 1
    if prev > 0 and tokens[prev].plain in named.SIDES and side_by_side(text, tokens[prev], own):
        prev -= 1
    before = tokens[prev] if prev >= 0 else None
    gap = text[before.end : tokens[prev + 1].start] if before is not None else ""
    if article and hit.city is not None and hit.city.startswith("The "):
        article = False  # "in the Hague"
    near = before is not None and (gap in (" ", "\u00a0") or (own.elided and len(gap) <= 3))
    before_word = before.plain.lower() if near and before is not None else ""
    if own.elided and text[own.start - 2] in "dD":
        before_word, near = "de", True
        prev, before = at, own  # the word before "d'" is tokens[at - 1]
    if (
        before is not None
        and gap == ". "
        and len(before.word) == 1
        and prev >= 1
        and tokens[prev - 1].word[:1].isupper()
    ):
        return None  # an initial between names: "James S. Brady Press Briefing Room"
    if text.startswith(_AGAINST, last.end) or text.endswith(_PARTIES, 0, own.start):
        return None  # "judgment in Allen v Registrar": a party, or a side
    initial = after is not None and len(after.word) == 1 and text[after.end : after.end + 2] == ". "
    if initial and after_word and not hit.bound and hit.fame < NAMESAKE:
        return None  # "Lester B. Pearson Building"
    if hit.sort is Sort.HOUSE and after_word in named.RULES:
        return None  # "Chatham House rule"
    if after_word in words.treaty or after_word in words.clock_after or before_word in words.clock_before:
        return None
    if own.plain.lower() in words.known and after_name and not hit.bound:
        return None  # "the Security Council"
    believed = hit.bound or hit.tokens > 1 or hit.sort is Sort.HOUSE
    doubtful = not believed and (own.plain in names.DOUBTFUL or own.plain.lower() in words.known)
    if hit.sort is Sort.CITY and not hit.bound and (_quoted(text, own.start, start) or _shortened(text, last)):
        return None if doubtful else Link.OF  # "From Paris to Beijing" hangs here; "Kath." is no town
    if hit.sort is Sort.COUNTRY and gap in ("-", "\u2011", "–") and before is not None and before.word[:1].isupper():
        return Link.OF  # "the EU–Moldova Association Council"
    if before_word in named.BEARERS and hit.sort is Sort.CITY and not hit.bound:
        return None
    if hit.sort is Sort.CITY and is_civic(tokens, at + hit.tokens):
        return Link.IN
    if before_word in words.of:
        if doubtful:
            return None  # "the Chamber of Commerce"
        if article and after_name and hit.sort is Sort.CITY:
            return Link.NAMED
        two = tokens[prev - 1].plain.lower() if prev >= 1 else ""
        if two in words.treaty or two in words.clock_before:
            return None
        if two in named.LANDS:
            return Link.IN  # "in the mountains of Troms"
        if two in named.MISSIONS:
            return Link.OF  # "the Embassy of India" is not in India
        if two in named.STREETS:
            return Link.OF  # "place d'Italie" is not in Italy
        if two in named.REALM:
            return Link.OF if hit.sort is Sort.COUNTRY else Link.BARE
        return Link.NAMED if two in words.venues else Link.OF
    if article and before_word in words.at and after_word in named.AREAS:
        return Link.IN  # "in the Harstad area"
    # "at the fort, outside Lisbon"
    apart = before is not None and text[max(0, before.start - 2) : before.start] == ", "
    beside = hit.sort is Sort.HOUSE or (hit.sort is Sort.CITY and before_word == "outside" and apart)
    if before_word in named.ABOUT and not beside and not (hit.bound and before_word in named.UPON):
        return None if doubtful else Link.OF  # "on Ukraine" is a subject: one is in a town and at a house
    linked = tokens[prev - 1].plain.lower() if prev >= 1 else ""
    if linked in named.SENT and before_word in words.at and hit.sort is Sort.COUNTRY:
        return Link.OF
    starts = (token.plain.lower() in named.STARTS for token in tokens[max(0, prev - STARTING) : max(0, prev)])
    if before_word in named.FROM and any(starts):
        return Link.IN  # "the next launch from French Guiana"
    if before_word in named.FROM and (
        hit.sort is Sort.COUNTRY or linked in named.LINKED or _is_left(tokens, at + hit.tokens, words)
    ):
        return Link.OF  # "a delegation from Denmark", "by video link from Arusha"
    if (
        before is not None
        and before_word in words.joined
        and text[max(0, before.start - 2) : before.start].strip()[-1:] in (")", ",")
    ):
        return Link.BARE  # a list whose places hold brackets: "Bangor (3 March) and Newport (10 March)"
    if near and before_word in words.at and not (article and hit.sort is Sort.CITY and not after_name):
        if doubtful and (after_name or article):
            return None
        if before_word in named.WITH_ARTICLE and hit.sort is Sort.CITY and not believed:
            return None  # "zum Wald der Erinnerung"
        if own.plain in ("March", "May", "June", "August", "Mars"):
            return None if not hit.bound else Link.IN
        if article and hit.sort is not Sort.HOUSE and after_name:
            return _named(text, tokens, at, hit, words)
        namesake = after_name and not believed and hit.sort is Sort.CITY and hit.fame < NAMESAKE
        if namesake and after_word not in words.venues and after_word not in words.known:
            return None  # "at Victoria Terrasse"
        spoken = hit.sort is Sort.HOUSE and (before_word == "in" or _is_spoken(tokens, prev))
        return Link.OF if _is_about(text, tokens, prev, words) and not spoken else Link.IN
    if doubtful and (hit.sort is not Sort.COUNTRY or own.plain.lower() in words.known):
        return None  # "Réunion du Conseil"
    if last.owns and own.plain != "St":  # St. John's owns nothing
        return Link.OF
    if near and before_word in words.people and not believed:
        return None
    if near and words.goes_to(before_word) and before is not None and not before.word[:1].isupper():
        return Link.IN
    stranger = after_name and not believed and hit.sort is Sort.CITY and hit.fame < NAMESAKE
    if stranger and after_word not in words.venues and after_word not in words.known and "," in gap:
        return None  # "Irving Shipbuilding, Halifax"
    if found and found[-1].end <= own.start:
        between = text[found[-1].end : own.start].strip(" ,")
        if between in words.joined or (between == "" and len(text[found[-1].end : own.start]) <= 2):
            listed = between != "" or found[-1].sort is hit.sort
            return found[-1].link if listed and found[-1].link not in (Link.BARE, Link.NAMED) else Link.TAIL
    if after_name and not believed:
        if hit.sort is not Sort.CITY:
            return Link.OF
        named_so = (token.plain.lower() for token in _same_name(text, tokens, at + hit.tokens))
        if article or after_word in words.known or any(word in words.venues for word in named_so):
            return _named(text, tokens, at, hit, words)
        return None  # a given name: "Sofia Ilieva"
    if article and hit.sort is Sort.COUNTRY and not near and tokens[at - 1].plain in named.ARTICLES:
        return Link.OF  # « Table ronde : le Sénégal »
    if before is None or (not near and "," not in gap):
        runs_on = text[last.end : last.end + 1] == " " and text[last.end + 1 : last.end + 2].islower()
        if hit.sort is Sort.COUNTRY and runs_on and not believed and not words.goes_to(after_word):
            return Link.OF  # "Slovakia training": those who come from there
        return None if runs_on and not believed and hit.sort is Sort.CITY and hit.weight < SUBJECT else Link.BARE
    if "," in gap:
        quarter = prev > 0 and hit.sort is Sort.CITY and before.word[:1].isupper() and gap == ", "
        led = quarter and tokens[prev - 1].plain.lower() in named.INTO and side_by_side(text, tokens[prev - 1], before)
        return Link.IN if led else Link.TAIL  # "in Karen, Nairobi"
    if before_word in named.BASES and not believed and hit.weight < SUBJECT:
        return None  # "Joint Base Andrews"
    if before_word in words.venues or before_word in named.HOUSES:
        return None if before_word in named.HOUSES and not believed else Link.BARE
    if before is not None and before.word[:1].isupper():
        if len(before.word) == 1:
            return None  # an initial: "James S. Brady"
        if before_word in words.known or before.word.isupper():
            return Link.BARE
        return None if hit.sort is Sort.CITY and not believed else Link.OF  # a surname: "Jack London"
    return Link.BARE if hit.sort is Sort.HOUSE else Link.OF


def _quoted(text: str, at: int, start: int) -> bool:
    """Whether an offset stands between quotation marks: in the title of a work or in what somebody said."""
    begin = max(start, at - QUOTE)
    if text.count('"', start, at) % 2 and text.find('"', at, at + QUOTE) >= 0:
        return True
    return any(
        (opened := text.rfind(left, begin, at)) >= 0
        and text.find(right, opened + 1, at) < 0
        and text.find(right, at, at + QUOTE) >= 0
        for left, right in _QUOTES
    )


def _shortened(text: str, last: Token) -> bool:
    """Whether a name is but a word cut short: "Kath. Vorsitzender", "Ev. Kirche"."""
    return text[last.end : last.end + 2] == ". " and last.plain.lower() in named.CUT_SHORT


def right_in(text: str, at: int) -> bool:
    """Whether "in", "à" or "en" stands directly before, and not the vaguer "at"."""
    return text[max(0, at - 4) : at].lower().endswith((" in ", " à ", " en ")) or text[max(0, at - 3) : at] in (
        "In ",
        "À ",
    )


def is_civic(tokens: list[Token], behind: int) -> bool:
    """Whether the words behind a town name the house from which it is governed: "in front of Dublin City Hall"."""
    return tuple(token.plain.lower() for token in tokens[behind : behind + 2]) in named.CIVIC


def told_alone(text: str, name: str) -> bool:
    """Whether a text says elsewhere that one is in a town: "in Goma", and then "Goma airport"."""
    start = text.find(f" {name}")
    while 0 <= start < OPENING:
        end = start + 1 + len(name)
        before = text[max(0, start - 8) : start].split()[-1:]
        ends = text[end : end + 1] in (",", ".", ";", "\n", "") or text[end : end + 2].strip(" ").islower()
        if ends and before and before[0].lower() in named.INTO:
            return True
        start = text.find(f" {name}", end)
    return False


def _named(text: str, tokens: list[Token], at: int, hit: Hit, words: Words) -> Link | None:
    """A town inside a name: "the Dubrovnik Forum" tells the town; "the Franklin Room" tells a person.

    Nor does "the Riverside Leisure Centre" tell a town, unless the text says elsewhere that one is there.
    """
    if hit.sort is not Sort.CITY:
        return Link.OF
    behind = at + hit.tokens
    if not any(token.plain.lower() in words.venues for token in _same_name(text, tokens, behind)):
        return Link.NAMED
    if told_alone(text, text[tokens[at].start : tokens[behind - 1].end]):
        return Link.IN
    return None if hit.fame < NAMESAKE else Link.NAMED


def _same_name(text: str, tokens: list[Token], behind: int) -> list[Token]:
    """The next few capitalised words of a name."""
    more: list[Token] = []
    for i in range(behind, min(behind + CALLED_FAR, len(tokens))):
        if not side_by_side(text, tokens[i - 1], tokens[i]) or not tokens[i].word[:1].isupper():
            break
        more.append(tokens[i])
    return more


def _is_left(tokens: list[Token], behind: int, words: Words) -> bool:
    """Whether one goes on elsewhere: "From Riga the President travels on to Tallinn"."""
    goes = (i for i in range(behind, min(behind + LEAVING, len(tokens))) if words.goes_to(tokens[i].plain.lower()))
    on = next(goes, None)
    return on is not None and any(token.plain.lower() in named.INTO for token in tokens[on + 1 : on + 1 + CALLED_FAR])


def _is_about(text: str, tokens: list[Token], prep: int, words: Words) -> bool:
    """Whether "in" or "to" tells what something is about: "the situation in Kenya", "support to Ukraine"."""
    if prep == 0:
        return False
    two = tokens[prep - 1]
    if text[two.end : tokens[prep].start] not in (" ", "\u00a0"):
        return False
    word = two.plain.lower()
    if prep > 1 and word in named.MADE and tokens[prep - 2].plain.lower() in named.TO_BE:
        return False  # "statements will be made in Edinburgh"
    if tokens[prep].plain.lower() in ("to", "nach", "vers", "into"):
        near = range(max(0, prep - GOING), prep)
        going = next((n for n in near if words.goes_to(tokens[n].plain.lower())), None)
        led = [token.plain.lower() for token in tokens[max(0, going - 2) : going]] if going is not None else []
        on = len(led) > 1 and led[1] in named.OVER and led[0] not in named.TO_BE  # not "is on travel to Seoul"
        return going is None or on  # "figures on returns to Syria"
    if _of_topic(text, tokens, prep):
        return True
    if two.word[:1].isupper():
        return False
    return word in words.about and not _in_house(tokens, prep - 1, words)


def _of_topic(text: str, tokens: list[Token], prep: int) -> bool:
    """Whether a place is told of what papers and votes are on: "Petition on noise in Vienna"."""
    back = tokens[max(0, prep - TOPIC) : prep]
    for at in range(len(back) - 1, 0, -1):
        if back[at].plain.lower() in named.OVER and back[at - 1].plain.lower() in named.TOPICS:
            if at > 1 and back[at - 2].plain.lower() in named.DOES:
                return False  # "Parliament will vote on the rules in Strasbourg"
            if any(token.plain.lower() in named.HELD_AT for token in back[at + 1 :]):
                return False  # "its report on waiting times at a press conference in Brussels"
            between = text[back[at].end : tokens[prep].start]
            return not any(sign in between for sign in (", ", ". ", "; ", "\n", "("))
    return False


def _is_spoken(tokens: list[Token], prep: int) -> bool:
    """Whether one speaks to a house, and so in it: "the bill will be presented to the Storting"."""
    back = tokens[max(0, prep - 2) : prep]
    return tokens[prep].plain.lower() == "to" and any(token.plain.lower() in named.SPEAKS for token in back)


def _in_house(tokens: list[Token], at: int, words: Words) -> bool:
    """Whether a word only says whose house it is: "the building of the government in Vaduz"."""
    back = at - 1
    while back > 0 and (tokens[back].plain.lower() in words.of or tokens[back].plain.lower() in words.the):
        back -= 1
    return 0 <= back < at - 1 and tokens[back].plain.lower() in words.venues
