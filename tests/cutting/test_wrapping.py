"""Prose that was cut at a column is whole again, and nothing else is joined."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.cutting.wrapping import unwrapped
from tests.cutting.documents import wrapped

LETTER = """Invitation to the media

The Governor of the Bank of the Isles, Ms Ilse Verbruggen, will present the annual report on Thursday, 12 March \
2026, at 10:00 in the Old Mint. A transcript will be available on the website of the Bank from 15:00, photographs \
somewhat earlier.

Programme

10:00  Press conference with the Governor and the head of the mint (live)
11:30  Tour of the mint for photographers and television crews, in two groups

- Journalists with the yearly pass of the Bank are admitted without any further formality.
- All others register by Monday, 9 March, 12:00 (CET), with their name and that of their newsroom.

Place: Old Mint, 4 Quai de la Monnaie, second floor, room of the engravers and of the scales

The mint was founded in 1531 and moved to the quay in 1874; its oldest press, made in Vienna, still runs. The \
doors open at 9:30. The press office is open from 9:00 to 17:30 on working days."""


@pytest.mark.parametrize("width", range(60, 90, 3))
def test_prose_that_was_wrapped_is_whole_again(width: int) -> None:
    assert unwrapped(wrapped(LETTER, width)) == LETTER


ROWS = """Thursday 12 March

09:15  Arrival of the Ministers of Fisheries and doorstep statements
10:00  First working session, on quotas for cod in the western Baltic
12:30  Press conference by the Presidency and by the Commissioner
13:00  Lunch with the Ministers of the coastal states of the North Sea
15:00  Second working session, on engines, nets and other gear of boats"""


@pytest.mark.parametrize("text", [ROWS, "One line\nanother\nand a third", "", "A\n\nB", LETTER])
def test_lines_that_no_column_cut_stay_as_they_are(text: str) -> None:
    assert unwrapped(text) == text


WORDS = st.lists(st.text(alphabet="aben,.:ÉM19", min_size=1, max_size=11), min_size=1, max_size=90).map(" ".join)


@given(st.lists(WORDS, max_size=4).map("\n\n".join), st.integers(40, 110))
def test_unwrapping_loses_no_letter_and_twice_changes_nothing_more(text: str, width: int) -> None:
    once = unwrapped(wrapped(text, width))
    assert once.split() == text.split()
    assert unwrapped(once) == once


@given(st.text(alphabet="ab .:-\n1AÉ(", max_size=900))
def test_of_any_text_only_line_feeds_change(text: str) -> None:
    once = unwrapped(text)
    assert "".join(once.split()) == "".join(text.split())
    assert once.count("\n\n") == text.count("\n\n")
