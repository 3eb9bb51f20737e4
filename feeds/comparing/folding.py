"""Two ways to forget how a text was typed: `noise` for "nothing changed", `fold` for "probably the same".

Text that is equal after `noise` was reprinted, not edited: the old wording stays published. Text that is equal only
after `fold` (case, punctuation) was edited, and is still recognised. Refuses to translate, stem or guess spelling.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

_TYPED = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′ʼ`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
    }
)
_UNSEEN = re.compile(  # every character of Unicode's category Cf: zero-width, soft hyphen, direction marks, ...
    "[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"
    "\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0001\U000e0020-\U000e007f]"
)
_BLANKS = re.compile(r"\s+")
_ODD = re.compile(r"""[\t-\r"`]|  """)
_APART = re.compile(r"[\W_]+")
_QUOTED = re.compile(r'" ?(.*?) ?"')


def noise(text: str) -> str:
    """NFC without invisible characters, with plain quotes and dashes, every run of blanks as one.

    French sets a blank inside its quotes («\N{NO-BREAK SPACE}mot\N{NO-BREAK SPACE}»), so blanks inside quotes go too.
    """
    if text.isascii() and not _ODD.search(text):
        return text.strip()
    plain = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    return _QUOTED.sub(r'"\1"', _BLANKS.sub(" ", plain.translate(_TYPED))).strip()


def fold(text: str) -> str:
    """Words only: `noise`, compatibility forms, no case, every run of anything but letters and digits as one blank."""
    plain = unicodedata.normalize("NFKC", noise(text)).casefold()
    return _APART.sub(" ", unicodedata.normalize("NFKC", plain)).strip()


Shingles = frozenset[str]


@lru_cache(maxsize=4096)
def shingles(text: str, width: int = 5) -> Shingles:
    """Every run of `width` folded words; the whole text where it is shorter."""
    words = fold(text).split()
    if not words:
        return frozenset()
    return frozenset(" ".join(words[i : i + width]) for i in range(max(1, len(words) - width + 1)))


def likeness(one: Collection[str], other: Collection[str]) -> float:
    """Jaccard's share of what two sets have in common, 0 where either is empty."""
    if not one or not other:
        return 0.0
    first, second = frozenset(one), frozenset(other)
    return len(first & second) / len(first | second)


def words_alike(one: str, other: str) -> float:
    """Likeness of two short texts by their folded words."""
    return likeness(fold(one).split(), fold(other).split())


# What a title gains when its event is called off or put off. Folded, as whole words.
_STATUS_WORDS = (
    "cancelled|canceled|cancellation|cancels|called off|postponed|postponement|rescheduled|moved|update|updated|"
    "new date|new time|tbc|to be confirmed|tentative|corrected|correction|reminder|"
    "annule|annulee|annules|annulees|annulation|reporte|reportee|reportes|reportees|mise a jour|"
    "abgesagt|verschoben|aktualisiert|cancelado|cancelada|aplazado|aplazada|actualizado|"
    "annullato|annullata|rinviato|rinviata|geannuleerd|uitgesteld|afgelast|verplaatst"
)
_MONTHS = (
    r"(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|dic|ene|fev|fevr|avr|aou|abr|ago|set|ott|gen|mag|"
    r"giu|lug|mae|mrt|maa|mei|juin|juil)[a-z]*"
)
_DAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
)
_NOT_LABEL = re.compile(
    rf"\b(?:{_STATUS_WORDS}|{_DAYS}|\d{{1,2}}(?:st|nd|rd|th|er)? (?:de )?{_MONTHS}(?: \d{{4}})?|"
    rf"{_MONTHS} \d{{1,2}}(?: \d{{4}})?|\d{{1,2}} \d{{2}}(?: [ap] ?m)?|"
    rf"\d{{1,2}} ?[ap] ?m|\d{{1,2}} ?h ?\d{{0,2}}|"
    r"\d{4}|cest|cet|eest|eet|[ecmp][sd]t|utc|gmt|bst|hrs?|hours|heures?|uhr)\b"
)


def _bare(folded: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))


@lru_cache(maxsize=4096)
def label(title: str) -> str:
    """What an event is called, folded, without times, dates, zones and status words, which change in its life.

    A title that is nothing else is its own label.
    """
    folded = _bare(fold(title))
    return " ".join(_NOT_LABEL.sub(" ", folded).split()) or folded


_HEADED = re.compile(
    rf"^(?:\W*(?:{_STATUS_WORDS})\W*[:–—-]\s*|\W*[\[(](?:{_STATUS_WORDS})[\])]\W*)|"
    rf"(?:\s*[–—:-]\s*(?:{_STATUS_WORDS})\W*|\s*[\[(](?:{_STATUS_WORDS})[\])]\W*)$",
    re.IGNORECASE,
)


def bare(title: str) -> str:
    """A title folded, without accents: as `headless` gives those that speak of it."""
    return fold(_bare(noise(title)))


def headless(title: str) -> tuple[str, str | None]:
    """A title without "CANCELLED:", "(postponed)" and the like at its head or end, folded; and those words, folded."""
    plain = _bare(noise(title))
    found = _HEADED.search(plain)
    if found is None:
        return fold(plain), None
    return fold(plain[: found.start()] + " " + plain[found.end() :]), fold(found.group())


_MONTH_OF = {
    prefix: number
    for number, prefixes in enumerate(
        (
            "jan ene gen sty",
            "feb fev",
            "mar mae mrt maa",
            "apr avr abr",
            "may mai mag mei maj",
            "jun juin giu",
            "jul juil lug",
            "aug aou ago",
            "sep set",
            "oct okt ott out",
            "nov",
            "dec dez dic des",
        ),
        1,
    )
    for prefix in prefixes.split()
}
_NUMBERS = re.compile(
    r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b|\b(?P<d1>\d{1,2})[./](?P<m1>\d{1,2})[./]\d{2,4}\b",
)
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:de |di |of )?([^\W\d_]{3,})")
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,})\.? (\d{1,2})\b")


@lru_cache(maxsize=4096)
def days_told(text: str) -> frozenset[tuple[int, int]]:
    """The (month, day) pairs that a text names: only to say that two texts name the same day, never to publish."""
    plain = _bare(noise(text).casefold())
    found = {(int(m["m"] or m["m1"]), int(m["d"] or m["d1"])) for m in _NUMBERS.finditer(plain)}
    found |= {(_month(word), int(day)) for day, word in _DAY_FIRST.findall(plain)}
    found |= {(_month(word), int(day)) for word, day in _MONTH_FIRST.findall(plain)}
    return frozenset((month, day) for month, day in found if 1 <= month <= 12 and 1 <= day <= 31)


def _month(word: str) -> int:
    return _MONTH_OF.get(word[:4]) or _MONTH_OF.get(word[:3]) or 0
