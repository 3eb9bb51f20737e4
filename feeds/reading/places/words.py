"""What of a language the finder of places asks for, as sets."""

from __future__ import annotations

from dataclasses import dataclass

from feeds.reading.languages.grammar import Language, Means


@dataclass(frozen=True, slots=True)
class Words:
    """What of a language the finder asks for, as sets."""

    at: frozenset[str]
    of: frozenset[str]
    the: frozenset[str]
    joined: frozenset[str]
    goes: frozenset[str]
    goes_stems: tuple[str, ...]
    about: frozenset[str]
    treaty: frozenset[str]
    people: frozenset[str]  # honorifics and the last words of roles
    known: frozenset[str]  # every word of its phrases: such a word is no name
    venues: frozenset[str]
    clock_after: frozenset[str]  # words behind a place whose clock is meant: "time"
    clock_before: frozenset[str]  # words before one: "heure (de)"
    days: frozenset[str]  # names of months and weekdays

    def goes_to(self, word: str) -> bool:
        """Whether a place one goes to may stand behind this word."""
        return word in self.goes or word.startswith(self.goes_stems)


_GIVEN = frozenset(["john", "luke", "matthew", "mark"])  # they number verses, but they are names

_KNOWN: dict[str, Words] = {}  # by language code


def words_of(language: Language) -> Words:
    """The sets of a language, made once."""
    words = _KNOWN.get(language.code)
    if words is None:
        words = _KNOWN[language.code] = _sets(language)
    return words


def _sets(language: Language) -> Words:
    said = language.phrases

    def singles(means: Means) -> frozenset[str]:
        return frozenset(phrase for phrase in said.get(means, ()) if " " not in phrase)

    known: set[str] = set(language.months) | set(language.weekdays)
    for means, phrases in said.items():
        if means is not Means.CHANNEL:
            for phrase in phrases:
                known.update(word for part in phrase.split() for word in part.strip("*?").split("|") if len(word) > 2)
    known -= _GIVEN
    known |= language.common | language.small_words | language.glue
    people = singles(Means.HONORIFIC) | {phrase.split()[-1] for phrase in said.get(Means.ROLE, ())}
    return Words(
        at=singles(Means.PRESENT_AT),
        of=frozenset(language.of) | {"of", "de", "du", "des", "von", "der"},
        the=frozenset(language.the) | {"the", "la", "le", "les", "der", "die", "das", "den", "dem"},
        joined=frozenset(language.also),
        goes=frozenset(phrase for phrase in singles(Means.GOES) if not phrase.endswith("*")),
        goes_stems=tuple(sorted(phrase[:-1] for phrase in singles(Means.GOES) if phrase.endswith("*"))),
        about=singles(Means.ABOUT),
        treaty=singles(Means.TREATY),
        people=people,
        known=frozenset(known),
        venues=language.venues,
        clock_after=frozenset(word for shape in language.zone_of if (word := _beside(shape))),
        clock_before=frozenset(
            word
            for shape in language.zone_of
            for word in shape.split("{}")[0].strip(" (").replace("'", " ").replace("’", " ").split()
            if len(word) > 3
        ),
        days=frozenset(language.months) | frozenset(language.weekdays),
    )


def _beside(shape: str) -> str:
    """The first word behind the place in a shape such as "{} time"."""
    return (shape.split("{}")[1].strip(" ()").split() or [""])[0]
