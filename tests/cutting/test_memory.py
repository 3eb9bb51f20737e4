"""A digest cut with the memory of the one before is the digest cut afresh, whatever was edited."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.cutting import digest
from feeds.cutting.memory import Memory
from feeds.model.errors import ShapeError
from tests.cutting.documents import document, source

WHO = ["Office", "Office", "Office", "Ministry"]
RELEASES = [
    f"Minister number {number} opens a bridge\n\nSource: {WHO[number % 4]}\n\nOn 16 July 2025 – “{number}”.\n\n"
    "14:30 Opening\n\n"
    for number in range(12)
]
WHOLE = "".join(RELEASES)
PATCHES = [
    "",
    "x",
    "\n",
    "\n\n",
    " \n",
    "é",
    "\u00a0",
    "\r\n",
    "?",
    "a?b c?d",
    "<b>",
    "&amp;",
    "e\u0301",
    "\u2028",
    "\ufffd",
    "\nSource: Office\n",
    "\n\nTitle\n\nSource: Office\n\n",
    "\n\nA note.\n\nSource: Elsewhere.\n\n",
    "Source: Office, 16 July 2025\n",
    RELEASES[3],
    RELEASES[5] + RELEASES[6],
]
EDITS = st.lists(
    st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 400), st.sampled_from(PATCHES)), min_size=1, max_size=6
)


def _cut(content: bytes, memory: Memory) -> object:
    try:
        cut = digest.cuttings(document(content), source("digest"), memory)
        return [(piece.digest, piece.draft()) for piece in cut.pieces]
    except ShapeError as error:
        return error.kind, str(error)


@given(EDITS)
def test_edits_are_cut_with_a_memory_as_without(edits: list[tuple[int, int, str]]) -> None:
    memory, text = Memory(least=0), WHOLE
    assert _cut(text.encode(), memory) == _cut(text.encode(), Memory())
    for at, length, patch in edits:
        text = text[:at] + patch + text[at + length :]
        assert _cut(text.encode(), memory) == _cut(text.encode(), Memory())


@given(st.integers(0, len(WHOLE.encode())), st.binary(max_size=4))
def test_bytes_that_are_no_utf8_are_told_as_without_a_memory(at: int, patch: bytes) -> None:
    memory, content = Memory(least=0), WHOLE.encode()
    _cut(content, memory)
    content = content[:at] + patch + content[at:]
    assert _cut(content, memory) == _cut(content, Memory())


def test_what_did_not_change_is_the_same_piece() -> None:
    memory = Memory(least=0)
    before = digest.cuttings(document(WHOLE), source("digest"), memory).pieces
    after = digest.cuttings(document(WHOLE.replace("“5”", "“five”")), source("digest"), memory).pieces
    assert [new is old for new, old in zip(after, before, strict=True)].count(False) <= 3
    assert after[5] != before[5]
    assert after[:5] == before[:5] and after[6:] == before[6:]


def test_a_character_torn_by_plain_signs_is_not_taken_for_utf8() -> None:
    torn = WHOLE.encode().replace("–".encode(), b"\xe2\x80a\x93", 1)
    kind, _ = _cut(torn, Memory())
    assert kind == "encoding"


@pytest.mark.parametrize(("budget", "held"), [(10_000, ["b", "c"]), (4_000, ["c"]), (10, [])])
def test_a_memory_keeps_to_its_budget(budget: int, held: list[str]) -> None:
    memory = Memory(budget, least=0)
    for name in ("a", "b", "c"):
        one = source("digest")
        layout_source = type(one)(id=name, name=one.name, kind=one.kind, url=one.url, zone=one.zone, every=one.every)
        digest.cuttings(document((WHOLE * 3)[:3_500] + "x" * 500), layout_source, memory)
    assert [name for name in ("a", "b", "c") if memory.recall(name)] == held
