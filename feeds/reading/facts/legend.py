"""Keys to signs: "* Live on www.nato.int", "(L) = live on the website", "items with an asterisk are streamed".

A key stands at the head of its line or behind a stop, or names its sign in words, and speaks of the rows that bear the
sign, and of no others. Refuses a sign that no row bears, and a star that is but the bullet of every line.
"""

from __future__ import annotations

import re

from feeds.reading.facts.either import either
from feeds.reading.facts.known import ITS_OWN, Known, Told
from feeds.reading.languages import meant
from feeds.reading.page import Form, Item, Page, Unit

_SYMBOLS = "*†‡°§¹²³⁴#"
_ONE = rf"[{re.escape(_SYMBOLS)}]{{1,3}}"
_LETTERS = r"[A-Z]{1,4}"
_HEAD = r"(?:^|(?<=[:;,|/.•·]\s)|(?<=[;,|/.])|(?<=\s\s))"
_KEY = re.compile(
    rf"{_HEAD}\s{{0,8}}(?:[\[(](?P<inside>{_ONE}|{_LETTERS}|\d|[a-z]{{3,12}})[\])]|(?P<bare>{_ONE}))\s{{0,3}}(?:[=:–—-]\s)?(?=[\w(])"
    rf"|{_HEAD}\s{{0,8}}(?P<letters>{_LETTERS})\s{{0,2}}(?:=|:|–|-)\s"
)
_MARKED = re.compile(
    rf"(?:{either(meant.MARKED)})\s(?:[\w'’]{{1,8}}\s){{0,3}}[\"“„«(\[]{{0,2}}\s?(?P<sign>{_ONE}|{_LETTERS}(?=[\])\"”“»]))"
    rf"|[\"“„«(\[]{{0,2}}(?P<before>{_ONE}|(?<=[(\[]){_LETTERS})[\])\"”“»]{{0,2}}\s(?:{either(meant.MARKED)})"
)
_NAMED = re.compile(either(meant.STARS))
_VERB = (
    r"\b(?:marked|labell?ed|flagged|gekennzeichnet\w{0,3}|markiert\w{0,3}|bezeichnet\w{0,3}"
    r"|marquée?s?|signalée?s?|indiquée?s?)"
)
_WORD = re.compile(
    rf"{_VERB}\s(?:as\s|par\s|mit\s)?[\"“„«(\[]{{0,2}}\s?(?P<sign>live|en direct)\b"
    r"|^[\"“„«(\[]?(?P<opens>live)[\"”“»)\]]?\s(?:items|events|sessions|points)\b"
    rf"|[\"“„«(\[]\s?(?P<before>live|en direct)\s?[\])\"”“»]{{1,2}}\s{_VERB}"
)  # "live items are shown on ...", "items marked live"
_LINE = 400  # characters of a line
_TAIL = r"[\])]?[.,;]?\s{0,3}$"


def keyed(page: Page, scope: Known, unit: Unit, at: int) -> Told | None:
    """The items that bear the sign whose key holds the statement at an offset; None where it is no key."""
    if unit.form in (Form.ROW, Form.FIELD, Form.TITLE):
        return None
    begin = page.text.rfind("\n", 0, unit.start) + 1
    if any(char.isalnum() for char in page.text[begin : unit.start]) or unit.start - begin > _LINE:
        begin = unit.start
    sign = None
    for found in _KEY.finditer(page.text[begin : min(unit.end, begin + _LINE)]):
        if begin + found.start() <= at:
            sign = found["inside"] or found["bare"] or found["letters"]
    sign = sign or _in_words(page, unit)
    if sign is None:
        return None
    inside = [item for item in scope.items if _bears(page, item, sign, unit)]
    if inside:
        return Told(inside, ITS_OWN)
    heads = [item for item in scope.parts if _is_headed(page, item, sign)]
    return Told(heads, ITS_OWN) if heads and len(heads) < len(scope.parts) else None


def opens_with_key(page: Page, unit: Unit) -> bool:
    """Whether a line begins with a sign in brackets and what it stands for: "[L] live on www.nato.int"."""
    found = _KEY.match(page.text[unit.start : min(unit.end, unit.start + _LINE)])
    return found is not None and found["inside"] is not None


def _in_words(page: Page, unit: Unit) -> str | None:
    """The sign that a statement names: "marked with an asterisk", "mit (L) gekennzeichnet"."""
    found = _MARKED.search(page.text, unit.start, min(unit.end, unit.start + _LINE))
    if found is not None:
        return found["sign"] or found["before"]
    word = _WORD.search(page.low[unit.start : min(unit.end, unit.start + _LINE)])
    if word is not None:
        return word["sign"] or word["opens"] or word["before"]
    return "*" if _NAMED.search(page.low, unit.start, min(unit.end, unit.start + _LINE)) else None


def _bears(page: Page, item: Item, sign: str, key: Unit) -> bool:
    """Whether a row of an item bears a sign: "Press conference *", "Debate (P, L)", "Debate L"."""
    escaped = re.escape(sign)
    if sign.isalnum() and sign not in _SYMBOLS:
        borne = re.compile(rf"[\[(](?:{_LETTERS}[,/ +]{{1,2}}){{0,3}}{escaped}(?:[,/ +]{{1,2}}{_LETTERS}){{0,3}}[\])]"
                           + (rf"|[\s|]{escaped}{_TAIL}" if sign.isalpha() else ""))  # fmt: skip
    else:
        borne = re.compile(rf"(?<![{re.escape(_SYMBOLS)}]){escaped}(?![{re.escape(_SYMBOLS)}\d])")
    return any(
        borne.search(page.text[unit.start : unit.end])
        for unit in (item.unit, *item.own)
        if unit is not key and unit.line != key.line
    )


def _is_headed(page: Page, item: Item, sign: str) -> bool:
    """Whether the line of an item begins with a sign: "* 10.00 Debate"."""
    begin = page.text.rfind("\n", 0, item.unit.start) + 1
    return page.text[begin : item.unit.start].strip() == sign
