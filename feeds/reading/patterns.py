"""The patterns of a language, compiled once from its parts. All are bounded: none can be slow on any text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from feeds.reading.languages import LANGUAGES
from feeds.reading.languages.grammar import Language

_YEAR = (
    r"(?:(?!\n\n)[,\s]{1,2}(?:(?:%s)\s)?(?P<year>(?:19|20)\d\d|1[5-8][6-9]\d|(?<=\d, )1[5-8]\d\d(?=[,.;)]))"
    r"(?![\dh]|:\d|\.\d|\s?(?:hrs|hours|uhr|h)\b))?"
)


_DASH = r"[-–—‑−]"


@dataclass(frozen=True, slots=True)
class Patterns:
    """The compiled parts of a language."""

    language: Language
    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    more_days: re.Pattern[str]
    weekday_before: re.Pattern[str]
    weekday_after: re.Pattern[str]
    weekday_through: re.Pattern[str]
    spelled: re.Pattern[str]
    spells: re.Pattern[str]  # with what an hour in words may begin
    on_day: re.Pattern[str]
    number_after: re.Pattern[str]
    through: re.Pattern[str]
    also: re.Pattern[str]
    listed: re.Pattern[str]  # from one bare hour of a list to its last
    hour: re.Pattern[str]
    tail: re.Pattern[str]
    opens: frozenset[str]
    shortened: frozenset[str]  # the months that a point may shorten: "sept."
    capital: bool


def either(words: tuple[str, ...] | list[str]) -> str:
    """A pattern for any of some words, the longest first; one that never matches where there are none."""
    return tree(dict.fromkeys(words, "")) if words else r"(?!)"


def tree(words: Mapping[str, str]) -> str:
    """A pattern, in one group, for any of some words with what follows each, the longest first.

    Words that begin alike share their first letters, so that a place in a text is not tried once for each word.
    """
    begun: dict[str, dict[str, str]] = {}
    for word, follows in words.items():
        if word:
            begun.setdefault(word[0], {})[word[1:]] = follows
    branches = [re.escape(letter) + tree(rest) for letter, rest in begun.items()]
    if "" in words:
        branches.append(words[""])
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


@lru_cache(maxsize=16)
def patterns_of(code: str) -> Patterns:
    """Compile a language's parts, once."""
    language = LANGUAGES[code]
    months, weekdays = either(list(language.months)), either(list(language.weekdays))
    tails = rf"(?:{either(language.weekday_tails)})?"
    outre = "(?<!outre-)" if code == "fr" else ""  # "Outre-Mer, du 1er au 2 septembre": no Wednesday
    ordinal = rf"(?:{either(language.ordinals)})?"
    of, the = either(language.of), either(language.the)
    joining = either(language.through + language.also)
    joined = rf"(?:{_DASH}|/|,\s?(?:(?:{either(language.also)})\s)?|(?:{joining})(?=[\s\d]))"
    named = rf"(?:(?:{the})\s)?(?:(?:{weekdays})\.?,?\s(?:(?:{the})\s)?)?"
    more = rf"\s{{0,2}}{joined}\s{{0,2}}{named}\d{{1,2}}{ordinal}"
    year = _YEAR % of
    hour_words = either(language.hour_words)
    after_number = rf"(?!\d|:\d|[.,]\d|h\d|\s?(?:[ap]\.?m|%)\b|\s?(?:{hour_words})(?!\w))"
    return Patterns(
        language=language,
        day_first=re.compile(
            rf"(?P<day>\d{{1,2}}){ordinal}(?P<more>(?:{more}){{0,8}})(?:(?!\n\n)\s{{0,2}}|-)(?:(?:{of})[\s'’]?)?"
            rf"(?P<month>{months})(?!\w)\.?{year}"
        ),
        month_first=re.compile(
            rf"(?P<month>{months})\.?(?!\n\n)\s{{1,2}}(?:(?:{the})\s)?(?P<day>\d{{1,2}}){ordinal}{after_number}"
            rf"(?P<more>(?:\s{{0,2}}(?:{_DASH}|/|(?:{joining})(?=\s))\s{{0,2}}\d{{1,2}}{ordinal}"
            rf"(?!\w){after_number}){{0,3}}){year}"
        ),
        more_days=re.compile(rf"({joined})\s{{0,2}}{named}(\d{{1,2}})"),
        weekday_before=re.compile(rf"(?<!\w){outre}({weekdays}){tails}\.?,?\s{{0,2}}\(?(?:(?:{the}|{of})\s)?$"),
        weekday_through=re.compile(
            rf"(?<!\w)({weekdays})\.?,?\s{{0,2}}(?:{_DASH}|(?:{either(language.through)})\s)\s?(?:(?:{the})\s)?$"
        ),
        spelled=_spelled(language),
        spells=re.compile(either([*language.before_hour, *language.numbers])),
        on_day=re.compile(
            rf"(?:,|\s(?:on|am|le))?\s(?:(?:{the})\s)?(?:(?:{weekdays})(?!\w)|(?:\d{{1,2}}{ordinal}\s(?:{months})|(?:{months})\s\d)(?!\w))"
        ),
        weekday_after=re.compile(rf"(?:,[ \u00a0]?|[ \u00a0]\(?)({weekdays})(?!\w)\)?(?!\.?,?\s\d)"),
        number_after=re.compile(rf"\.?,?\s{{1,2}}(?:(?:{the})\s)?(\d{{1,2}}){ordinal}(?!\w){after_number}"),
        through=re.compile(
            rf"\s{{0,2}},?\s{{0,2}}(?:{_DASH}|(?:{either(language.through)})(?=[\s\d]))\s{{0,2}}(?:(?:{the})\s)?"
        ),
        also=re.compile(rf"\s{{0,2}},?\s{{0,2}}(?:{either(language.also)}|/)\s{{0,2}}(?:(?:{the}|on)\s)?"),
        listed=re.compile(rf"(?:,\s\d{{1,2}}){{0,6}},?\s(?:{either(language.also)})\s(?=\d)"),
        hour=re.compile(
            rf"(?P<hour>\d{{1,2}})(?:(?P<sep>[:.])(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!\d)"
            rf"|\s?(?P<word>{hour_words})(?![^\W\d_])(?:\s?(?P<past>[0-5]\d)(?!\d|[.,]\d|[^\S\n]?(?P=word)(?![^\W\d_])))?"
            rf"|(?P<glued>h)(?P<late>[0-5]\d)(?!\d)|(?P<four>[0-5]\d)(?!\d))?"
        ),
        tail=re.compile(rf"\s{{0,2}}(?:{either((*language.hour_tails, language.sharp, *language.hour_words))})(?!\w)"),
        opens=frozenset(language.span_from),
        shortened=frozenset(short for short in language.months for full in language.months if _shortens(short, full)),
        capital=code != "fr",
    )


def _shortens(short: str, full: str) -> bool:
    """Whether a name of a month is but a shorter form of another."""
    return full.startswith(short) and short != full


def _spelled(language: Language) -> re.Pattern[str]:
    """Hours in words: "half past twelve", "eleven o'clock", "onze heures et demie", "halb zwölf", "eleven in ..."."""
    numbers = either(list(language.numbers))
    words = either([word for word in language.hour_words if len(word) > 2])
    before, after = either(list(language.before_hour)), either(list(language.after_hour))
    return re.compile(
        rf"(?<![\w-])(?:(?P<before>{before})\s(?P<hour>{numbers}|1[0-2]|[1-9])(?:\s(?:{words}))?"
        rf"|(?P<full>{numbers})\s(?:{words})(?:\s(?P<after>{after}))?"
        rf"|(?P<alone>{numbers}))(?![\w-])"
    )
