"""Clean text: NFC, line feeds only, nothing invisible, no markup; the same text cleaned twice is the same."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.cutting.text import clean, clean_line, has_markup, is_plain
from feeds.model.errors import ShapeError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\rc\x0bd\x0ce\x85f\u2028g", "a\nb\nc\nd\ne\nf\ng"),
        ("a\u2029b", "a\n\nb"),
        ("a\n\n\n\n\nb  \n c", "a\n\nb\nc"),
        ("14:30\u00a0(CEST)\tPress\u2009point", "14:30 (CEST) Press point"),
        ("in\u00advisible\u200b \u202eevil\u202c\ufeff\x00\x1b[31m", "invisible evil[31m"),
        ("Cafe\u0301", "Café"),
        ("\u1100\u1161", "가"),
        ("doesn\x92t \x93so\x94", "doesn’t “so”"),
        ("<b>14:30</b> (CEST) <a href='x'>Press</a><br>Q&amp;A &#8211; caf&eacute;", "14:30 (CEST) Press\nQ&A – café"),
        ("<script>alert(1)</script>", "alert(1)"),
        (
            "less than 5 % <press@news.example> and a<b, x > y, AT&T; R&D",
            "less than 5 % <press@news.example> and a<b, x > y, AT&T; R&D",
        ),
        ("&lt;script&gt; stays words", "<script> stays words"),
        (
            "family \U0001f468\u200d\U0001f469\u200d\U0001f467 and a\u200db",
            "family \U0001f468\u200d\U0001f469\u200d\U0001f467 and ab",
        ),
        ("noncharacter \ufdd0\uffff and private \ue000", "noncharacter  and private"),
    ],
)
def test_the_accidents_of_transport_are_gone(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_markup_is_left_alone_in_what_was_markup_before() -> None:
    assert clean("a <b>bold</b> &amp; word", markup=False) == "a <b>bold</b> &amp; word"


def test_a_title_is_one_line() -> None:
    assert clean_line(" A <p>title</p>\r\n in \x85 pieces ") == "A title in pieces"
    assert clean_line("\u200b\u2060") == ""


_PARTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["\r\n", "\u2028", "\x85", "<b>", "</p>", "&eacute;", "\u0301", "\u200d", "\u00a0", "\n\n\n", " \n"]
    ),
)


@given(st.lists(_PARTS, max_size=12).map("".join))
def test_clean_text_is_clean_whatever_came_in(text: str) -> None:
    try:
        told = clean(text)
    except ShapeError as error:
        assert error.kind == "encoding"
        return
    assert unicodedata.is_normalized("NFC", told)
    assert not [sign for sign in told if unicodedata.category(sign) in {"Cc", "Cs", "Co"} and sign != "\n"]
    assert not [sign for sign in told if sign in "\ufeff\u200b\u202e\u2028\u2029\u00a0\u00ad"]
    assert all(line == line.strip(" ") for line in told.split("\n"))
    assert "\n\n\n" not in told
    assert clean(told, markup=False) == told


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_what_is_called_plain_is_left_as_it_is(text: str) -> None:
    plain = "".join(filter(is_plain, text))
    if not has_markup(plain.encode()):
        inner = "\n".join(line.strip(" ") for line in plain.split("\n")).strip("\n")
        assert clean(plain) == inner or "\n\n\n" in inner
