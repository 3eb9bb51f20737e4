"""Of which items a promise about streams holds by what stands around it: a day that it names, the sentence before it.

"The press conference on Tuesday" is that day's; "It will be webcast" goes on with the occasion that the sentence before
names. Refuses a day on which nothing is, and a sentence before that tells no item from the others.
"""

from __future__ import annotations

from feeds.reading.facts.halls import WORD
from feeds.reading.facts.known import BY_NAME, ITS_OWN, Told
from feeds.reading.facts.scope import Scope
from feeds.reading.facts.telling import sentence_of
from feeds.reading.languages import meant
from feeds.reading.page import Form, Item, Mark, Page, Unit


def tied(page: Page, scope: Scope, unit: Unit, mark: Mark, told: Told) -> Told:
    """The items of a promise, narrowed to those of the sentence before it and of the days that it names."""
    if told.sure >= ITS_OWN or unit.form is Form.FIELD:
        return told
    begin, end = sentence_of(page, unit, mark)
    return _on_days(page, scope, (begin, end), _gone_on(page, scope, unit, begin, told))


def _gone_on(page: Page, scope: Scope, unit: Unit, begin: int, told: Told) -> Told:
    """What "it" means: the occasion that the sentence before names, where that is not all there is."""
    opens = page.low[begin : begin + 12].split(" ", 1)[0]
    if opens not in meant.PRONOUNS or unit.index == 0:
        return told
    before = page.units[unit.index - 1]
    if before.block != unit.block or before.form is not Form.PROSE or before.index in scope.own:
        return told
    items = scope.named_in(before, before.start, before.end)
    return Told(items, BY_NAME) if 0 < len(items) < len(scope.items) else told


def _on_days(page: Page, scope: Scope, sentence: tuple[int, int], told: Told) -> Told:
    """The items of the weekdays that a sentence names: "Tuesday's press conference is streamed"."""
    weekdays = page.language.weekdays
    if len(scope.parts) < 2:
        return told
    said = (word.removesuffix("'s").removesuffix("’s") for word in WORD.findall(page.low, *sentence))
    days = {weekdays[word] for word in said if len(word) > _SHORT and word in weekdays}
    if not days:
        return told
    there = [item for item in told.items if _is_on(item, days)] or [item for item in scope.parts if _is_on(item, days)]
    return Told(there, max(told.sure, BY_NAME)) if there else told


def _is_on(item: Item, days: set[int]) -> bool:
    return not item.whole and item.day.weekday() in days


_SHORT = 4  # letters of a weekday's name that is no other word
