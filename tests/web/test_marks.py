"""Marks and lines: whatever the offsets, the text stays whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from feeds.model.event import Span
from feeds.web.marks import Run, line_around, paragraphs

TEXT = "Title\n\nFirst words. On Monday, 14 July 2025, she will speak in Bruges. Then more.\n\n9:35 (CEST) Row"


def span(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


def test_overlapping_marks_are_cut_and_named_once() -> None:
    evidence = (
        ("date", span("Monday, 14 July 2025")),
        ("start", span("14 July 2025, she")),
        ("location", span("Bruges")),
    )
    _, first, row = paragraphs(TEXT, [evidence])
    assert [(run.text, run.labels, run.tail) for run in first] == [
        ("First words. On ", (), False),
        ("Monday, ", ("date",), False),
        ("14 July 2025", ("date", "start"), True),
        (", she", ("start",), True),
        (" will speak in ", (), False),
        ("Bruges", ("where",), True),
        (". Then more.", (), False),
    ]
    assert row == (Run("9:35 (CEST) Row"),)


@given(
    text=some.text(alphabet="ab \n", max_size=60),
    spans=some.lists(some.tuples(some.integers(-5, 70), some.integers(-5, 70)), max_size=5),
)
def test_nothing_is_lost_or_repeated_whatever_the_offsets(text: str, spans: list[tuple[int, int]]) -> None:
    evidence = tuple(("start", Span(first, last)) for first, last in spans)
    told = "".join(run.text for paragraph in paragraphs(text, [evidence]) for run in paragraph)
    assert "".join(told.split()) == "".join(text.split())


def test_the_line_is_the_row_or_the_sentence_that_gave_the_start() -> None:
    assert line_around(TEXT, (("start", span("9:35 (CEST)")),)) == "9:35 (CEST) Row"
    found = line_around(TEXT, (("date", span("14 July 2025")),), limit=60)
    assert found == "On Monday, 14 July 2025, she will speak in Bruges."
    assert (
        line_around("x " * 200 + "here" + " y" * 200, (("date", Span(400, 404)),), limit=40)
        == "… here" + " y" * 17 + " …"
    )
    assert line_around(TEXT, (("start", Span(90, 9000)), ("who", Span(0, 3)))) is None
