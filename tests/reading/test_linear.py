"""Reading takes time in proportion to the text: doubled texts may not need more than a little over double the steps."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

from feeds import reading
from feeds.reading import languages, lexicon, patterns
from tests.reading.adversarial import PIECES, TITLES
from tests.reading.work import TITLE, steps

SIZE = 9_000  # characters of the smaller text
ALLOWED = 2.6  # what is bounded within a line evens out over several; a square would need 4
# runs of one class, found from left to right: each character is seen once
RUNS = (r"[^\W\d_]+(?:-[^\W\d_]+)*", lexicon.WORD.pattern)
OWN = {"_CHOICE", "_PIECE"}  # they read the vocabularies, and never a text


@pytest.mark.parametrize("name", sorted(PIECES))
def test_doubling_a_text_doubles_the_work(name: str) -> None:
    piece = PIECES[name]
    steps("Brussels, 12 May 2026, 10:00 (CET): warm the caches")
    title = TITLES.get(name, TITLE)
    one, two = (steps(piece * max(1, size // len(piece)), title) for size in (SIZE, 2 * SIZE))
    assert two <= one * ALLOWED + 2_000, (one, two)


def _patterns() -> Iterator[re.Pattern[str]]:
    for found in pkgutil.walk_packages(reading.__path__, f"{reading.__name__}."):
        module = vars(importlib.import_module(found.name))
        yield from (v for name, v in module.items() if isinstance(v, re.Pattern) and name not in OWN)
    for code, language in languages.LANGUAGES.items():
        compiled = patterns.patterns_of(code)
        yield from (v for name in compiled.__slots__ if isinstance(v := getattr(compiled, name), re.Pattern))
        index = lexicon.index_for(language, {})
        for key, phrases in (*index.whole.items(), *index.stems.items()):
            head = lexicon.head_of(key, phrases)
            yield from (entry[1] for entry in head.loose)
            yield from (lexicon.pattern_of(joined) for entries in head.after.values() for _, joined in entries)


def test_no_pattern_repeats_without_bound() -> None:
    unbounded = re.compile(r"(?<!\\)(?:[*+]|\{\d+,\})(?![^\[\]]*\])")
    seen = 0
    for pattern in _patterns():
        seen += 1
        written = pattern.pattern
        for run in RUNS:
            written = written.replace(run, "x")
        bare = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "x", written)
        assert not unbounded.search(bare), pattern.pattern[:200]
    assert seen > 500
