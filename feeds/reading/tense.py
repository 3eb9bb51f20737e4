"""Tense: what a language says by the forms of its verbs, beside its lists of them.

Of the past by two words ("ont éprouvé", "haben ... geeinigt"), of what comes by an ending ("exposera").

The words are data of the language: auxiliaries, endings of participles, and whether these stand far off; the verbs of
moving, whose past takes "to be" ("sont venus", "ist gelandet"); reflexives ("s'est posé"). English needs its simple
past only before an article or a name ("prolonged its list", "toured Lusaka"). Refuses passives of the present ("est
annulée", "sind eingeladen"): the auxiliaries of a language are only those that tell what was.
"""

from __future__ import annotations

import re

from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Language, Means
from feeds.reading.page import Mark, Page, Unit

_WORD = re.compile(r"[^\W\d_]{1,40}")
_PARTICIPLE = 5  # letters; a shorter word before an auxiliary is rather a noun
_FOR = 6  # characters of a word before the day for which somebody is called
NEAR = 3  # words behind an auxiliary among which its participle stands


def _preterite_in(text: str, low: str, start: int, end: int, language: Language) -> Mark | None:
    """The first simple past before an article, a name or an hour, where no "are" makes it a passive."""
    before, before_at = "", start
    last, last_at = "", start
    for found in _WORD.finditer(low, start, end):
        word = found[0]
        if (
            len(before) > 4
            and before.endswith(language.preterites)
            and not before.endswith("eed")
            and last not in language.present_passive
            and low[before_at + len(before) : found.start()] == " "
            and (
                word in language.determiners
                or last in language.phrases.get(Means.TODAY, ())  # "today questioned officials"
                or _has_object(text, before_at, last, found, language)
            )
        ):
            return Mark(Means.PAST, before_at, found.end())
        named = bool(last) and text[last_at].isupper() and word in language.determiners
        if named and before in language.irregular:  # "Governor Shikongo read the statement"
            return Mark(Means.PAST, before_at, found.start() - 1)
        if word in language.prepositions_of_time and _timed(text, low, last, before, before_at, found, language):
            return Mark(Means.PAST, before_at, before_at + len(before))
        last, last_at, before, before_at = before, before_at, word, found.start()
    return None


def _has_object(text: str, at: int, last: str, name: re.Match[str], language: Language) -> bool:
    """Whether a word in "-ed" at `at` has a name for its object: "the team toured Lusaka", no "renewed European"."""
    if not text[at].islower() or not text[name.start()].isupper() or name[0] in language.weekdays:
        return False
    verb = text[at : name.start() - 1]
    return bool(last) and last not in language.before_nouns and verb not in language.naming


def _timed(text: str, low: str, last: str, verb: str, at: int, preposition: re.Match[str], language: Language) -> bool:
    """Whether `verb` before "at 5:42" or "on Monday" is a past: "it occurred at", no "talk hosted on", "is kept at"."""
    ending = len(verb) > 4 and verb.endswith(language.preterites) and not verb.endswith("eed")
    if not (ending or verb in language.irregular) or not text[at].islower() or verb in language.naming:
        return False
    if low[at - 1 : at] != " " or low[at + len(verb) : preposition.start()] != " " or verb in language.arranged:
        return False
    behind = low[preposition.end() : preposition.end() + 24].split()
    timed = next((word for word in behind if word not in language.glue), "")
    if not timed[:1].isdigit() and timed.strip(",.") not in language.weekdays:
        return False
    held = language.phrases.get(Means.OCCASION, ())
    return bool(last) and last not in language.before_nouns | language.present_passive and last not in held


def _weak_in(text: str, low: str, start: int, end: int, language: Language) -> Mark | None:
    """The first past by an ending, "bebte die Erde", "se trouvait à": no noun follows, and no article leads."""
    last, word, at = "", "", start
    for found in _WORD.finditer(low, start, end):
        verb = len(word) > 4 and word.endswith(language.weak_pasts) and word not in language.no_pasts
        clause = last in language.the or last in language.subordinating  # "qui abritait la banque"
        if verb and text[at].islower() and not clause and found[0] in language.behind_verbs:
            return Mark(Means.PAST, at, at + len(word))
        last, word, at = word, found[0], found.start()
    return None


def convenes(page: Page, unit: Unit) -> bool:
    """Whether a sentence with date and hour calls to something: "has invited the press to a talk on 3 May at 9:00".

    Its words of the past then tell what is to come, and are marked so. Not "were invited".
    """
    called = unit.has(Means.CONVENES)
    if called is None:
        return False
    words = {word[0] for word in _WORD.finditer(page.low, unit.start, called.end)}
    led = any(
        not meant.FOR.isdisjoint(page.low[max(unit.start, day.start - _FOR) : day.start].split()[-1:])
        for day in unit.days
    )
    told = bool(unit.days and (unit.clocks or led)) and not words.isdisjoint(page.language.have)
    unit.marks = [m for m in unit.marks if m.means is not Means.CONVENES and not (told and m.means is Means.PAST)]
    if not told:
        return False
    unit.marks.append(Mark(Means.FUTURE, called.start, called.end))
    unit.marks.sort(key=lambda m: m.start)
    unit.kinds = {m.means for m in unit.marks}
    return True


def future_in(text: str, low: str, start: int, end: int, language: Language) -> Mark | None:
    """The first simple future in a stretch of a text ("exposera"), as a mark; no noun behind an article."""
    if not any(low.find(ending, start, end) >= 0 for ending in language.futures):
        return None
    last = ""
    for found in _WORD.finditer(low, start, end):
        word = found[0]
        verb = len(word) > _PARTICIPLE and word.endswith(language.futures) and text[found.start()].islower()
        if verb and last not in language.the:
            return Mark(Means.FUTURE, found.start(), found.end())
        last = word
    return None


def perfect_in(text: str, low: str, start: int, end: int, language: Language) -> Mark | None:
    """The first perfect tense in a stretch of a text, as a mark of the past; `low` is the text in lower case."""
    if language.preterites:
        return _preterite_in(text, low, start, end, language)
    if language.weak_pasts:
        past = _weak_in(text, low, start, end, language)
        if past is not None:
            return past
    if not language.auxiliaries:
        return None
    words = [(found[0], found.start(), found.end()) for found in _WORD.finditer(low, start, end)]
    for place, (word, begin, _) in enumerate(words):
        reach = words[place + 1 :] if language.participles_far else words[place + 1 : place + 1 + NEAR]
        if word in language.auxiliaries or (
            word in language.being and place and words[place - 1][0] in language.reflexives
        ):
            ends, starts = language.participles, language.participle_starts
        elif word in language.being:
            ends, starts = language.moved, ("",)
        else:
            continue
        last, begun, _ = words[place - 1] if place and language.participles_far else ("", 0, 0)
        if len(last) > _PARTICIPLE and last.endswith(ends) and last.startswith(starts):
            return Mark(Means.PAST, begun, words[place][2])  # "das die Region erschüttert hat"
        for other, _, stop in reach[:60]:
            if len(other) > 2 and other.endswith(ends) and other.startswith(starts):
                return Mark(Means.PAST, begin, stop)
    return None


def tell_tense(page: Page, unit: Unit) -> None:
    """Mark what a sentence says of past and future by the forms of its verbs, where no phrase of the language does."""
    told: list[Mark | None] = []
    if not convenes(page, unit) and not unit.has(Means.PAST):
        told.append(perfect_in(page.text, page.low, unit.start, unit.end, page.language))
    if not unit.has(Means.FUTURE):
        told.append(future_in(page.text, page.low, unit.start, unit.end, page.language))
    found = [mark for mark in told if mark is not None]
    if found:
        unit.marks = sorted([*unit.marks, *found], key=lambda m: m.start)
        unit.kinds.update(mark.means for mark in found)
