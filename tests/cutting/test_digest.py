"""The digest: every release, whole, whatever happens to one line; in linear work."""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.cutting import cut, cut_text, cuttings
from feeds.model.release import Draft
from tests.cutting.documents import document, refused, source

DIGEST = """First minister opens a bridge

Source: Example Office

On Wednesday, 16 July 2025, the first minister – Ms Örn – opens a bridge.

14:30 (CEST) Opening

Follow us: @office and @press

Second thing happens, says the office

Source: Example Office

Something happened on Monday (14 July 2025). “It was good.”

Third: a table of figures

Source: Example Office

Exports rose by 4 %.

Source: Eurostat.

More is said below the table.
"""
TITLES = ["First minister opens a bridge", "Second thing happens, says the office", "Third: a table of figures"]


def _cut(text: str | bytes) -> tuple[Draft, ...]:
    return cut(document(text), source("digest"))


def test_the_digest_is_cut_at_its_source_lines() -> None:
    drafts = _cut(DIGEST)
    assert [draft.title for draft in drafts] == TITLES
    assert drafts[0].body.endswith("14:30 (CEST) Opening\n\nFollow us: @office and @press")
    assert "Source: Eurostat.\n\nMore is said" in drafts[2].body
    assert cut_text(DIGEST) == drafts


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + DIGEST,
        DIGEST.replace("\n", "\r\n"),
        DIGEST.replace("\n", "\r"),
        unicodedata.normalize("NFD", DIGEST),
        DIGEST.replace(" ", "\u00a0"),
        DIGEST.replace("\n", "\u2028"),
        DIGEST.replace("\n", " \n"),
        DIGEST.replace("\n\n", "\n\n\n"),
        DIGEST.replace("minister", "mini\u00adster"),
        DIGEST.replace("Source: Example", "SOURCE : Example"),
        "Digest of the office, 16 July\n\n" + DIGEST,
        DIGEST.rstrip("\n"),
    ],
)
def test_the_accidents_of_transport_change_nothing(text: str) -> None:
    assert _cut(text) == _cut(DIGEST)


def test_one_bad_line_costs_no_release() -> None:
    bad = DIGEST.replace("It was good", "It\x00 <b>was</b> \x1b " + "x" * 10_000 + " good")
    drafts = _cut(bad)
    assert [draft.title for draft in drafts] == TITLES
    assert len(drafts[1].body) > 10_000
    assert (drafts[0], drafts[2]) == (_cut(DIGEST)[0], _cut(DIGEST)[2])


@pytest.mark.parametrize("title", ["", "   ", "\u200b\u2060"])
def test_a_missing_title_is_taken_from_the_text_and_costs_no_other_release(title: str) -> None:
    drafts = _cut(DIGEST.replace(TITLES[1], title))
    assert len(drafts) == 3
    assert (drafts[0], drafts[2]) == (_cut(DIGEST)[0], _cut(DIGEST)[2])
    assert drafts[1].title == "Something happened on Monday (14 July 2025). “It was good.”"
    assert drafts[1].body == _cut(DIGEST)[1].body


def test_a_long_title_is_a_title_and_a_wrapped_one_is_joined() -> None:
    long = "A title that goes on " * 5000
    assert _cut(DIGEST.replace(TITLES[0], long))[0].title == long.strip()
    wrapped = DIGEST.replace(TITLES[1], "A title so long that somebody wrapped it here,\nat the forty-eighth column")
    assert _cut(wrapped)[1].title == TITLES[1] or len(_cut(wrapped)) == 3


def test_a_missing_source_line_loses_no_words() -> None:
    drafts = _cut(
        DIGEST.replace("Second thing happens, says the office\n\nSource: Example Office\n\n", "Second thing\n\n")
    )
    assert len(drafts) == 2
    assert "Second thing\n\nSomething happened" in drafts[0].body


def test_a_release_before_the_first_source_line_is_kept() -> None:
    drafts = _cut("A title without a source\n\nAnd its text, which is long enough.\n\n" + DIGEST)
    assert [draft.title for draft in drafts] == ["A title without a source", *TITLES]


def test_a_text_by_hand_may_be_one_advisory() -> None:
    (draft,) = cut_text("Press conference\n\nOn 16 July 2025 at 14:30.\n")
    assert (draft.title, draft.body) == ("Press conference", "On 16 July 2025 at 14:30.")
    assert cut_text(" \n\ufeff") == ()


def test_a_text_without_source_lines_is_no_digest() -> None:
    kind, said = refused("digest", "A text about something.\n\nIt goes on for a while.\n")
    assert kind == "shape"
    assert "Source: NAME" in said


def test_letters_lost_on_the_way_hold_the_whole_digest() -> None:
    assert refused("digest", DIGEST.replace("Ö", "\ufffd"))[0] == "encoding"
    assert refused("digest", DIGEST.replace("Ms Örn", "Mr Baltrėnas").encode("cp1252", "replace"))[0] == "encoding"
    assert refused("digest", DIGEST.encode()[: DIGEST.encode().index("Ö".encode()) + 1])[0] == "truncated"
    assert _cut(DIGEST.encode("cp1252")) == _cut(DIGEST)


_LINES = st.lists(
    st.sampled_from([*DIGEST.split("\n"), "", "", "Source: X", "Q&amp;A?", "a? b", "é\u0301", "\x85"]), max_size=40
)


@given(_LINES)
def test_a_piece_is_named_as_its_draft_is(lines: list[str]) -> None:
    text = "\n".join(lines)
    drafts = cut_text(text)
    pieces = cuttings(document("T\n\nSource: N\n\n" + text), source("digest")).pieces
    assert [piece.digest for piece in pieces] == [piece.draft().digest for piece in pieces]
    assert all(draft.title or not draft.body for draft in drafts)


@given(st.text(max_size=200))
def test_a_digest_holds_every_word_of_its_releases(text: str) -> None:
    words = "".join(sign for sign in text if sign.isalnum() and sign.isascii())
    told = "".join(draft.text for draft in cut_text(f"Title\n\nSource: N\n\n{words}\n\nend"))
    assert words in told


def test_the_reference_digest_is_ten_releases(shared: Path) -> None:
    drafts = cut(document((shared / "sources" / "nato-digest.txt").read_bytes()), source("digest"))
    assert len(drafts) == 10
    assert drafts[6].title == "NATO Deputy Secretary General to visit Croatia"
    assert drafts[6].body.startswith("On 11 and 12 July 2025 the NATO Deputy")


def test_clean_releases_are_not_decoded_until_asked_for_and_work_is_linear() -> None:
    body = "A sentence about the harbour, the minister’s visit and the Örtlich bridge. " * 18

    def steps(count: int) -> int:
        text = "\n\n".join(f"Title {number}\n\nSource: Office\n\n{body}" for number in range(count))
        calls = 0

        def tick(*_: object) -> None:
            nonlocal calls
            calls += 1

        before = sys.getprofile()
        sys.setprofile(tick)
        try:
            pieces = cuttings(document(text), source("digest")).pieces
        finally:
            sys.setprofile(before)
        assert len(pieces) == count
        assert all(piece.cut is None for piece in pieces)
        return calls

    small, large = steps(200), steps(2000)
    assert large < 10.5 * small
    assert large < 2000 * 100  # calls and returns of functions, not of time
