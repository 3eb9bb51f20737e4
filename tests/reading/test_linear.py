"""Reading takes time in proportion to the text: doubled texts may not need more than a little over double the steps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType

import pytest

from feeds.reading import clocks, context, days, explain, labels, languages, layout, lexicon, patterns, tokens
from tests.reading.adversarial import PIECES
from tests.reading.work import steps

SIZE = 9_000  # characters of the smaller text
ALLOWED = 2.6  # what is bounded within a line evens out over several; a square would need 4
UNBOUNDED = {lexicon.WORD.pattern}  # a run of one class, found from left to right: each character is seen once


@pytest.mark.parametrize("name", sorted(PIECES))
def test_doubling_a_text_doubles_the_work(name: str) -> None:
    piece = PIECES[name]
    steps("Brussels, 12 May 2026, 10:00 (CET): warm the caches")
    one, two = (steps(piece * max(1, size // len(piece))) for size in (SIZE, 2 * SIZE))
    assert two <= one * ALLOWED + 2_000, (one, two)


def _patterns() -> Iterator[re.Pattern[str]]:
    modules: tuple[ModuleType, ...] = (clocks, context, days, explain, labels, languages, layout, lexicon, tokens)
    for module in modules:
        yield from (value for value in vars(module).values() if isinstance(value, re.Pattern))
    for code, language in languages.LANGUAGES.items():
        compiled = patterns.patterns_of(code)
        yield from (v for name in compiled.__slots__ if isinstance(v := getattr(compiled, name), re.Pattern))
        index = lexicon.index_for(language, {})
        for head in (*index.whole.values(), *index.stems.values()):
            yield from (entry[1] for entry in head.loose)
            yield from (pattern for entries in head.after.values() for _, pattern in entries)


def test_no_pattern_repeats_without_bound() -> None:
    unbounded = re.compile(r"(?<!\\)(?:[*+]|\{\d+,\})(?![^\[\]]*\])")
    seen = 0
    for pattern in _patterns():
        seen += 1
        if pattern.pattern not in UNBOUNDED:
            bare = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "x", pattern.pattern)
            assert not unbounded.search(bare), pattern.pattern[:200]
    assert seen > 500
