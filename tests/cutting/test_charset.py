"""Bytes to text: each way of writing a text gives the same text, or an error of class "encoding"; never rubbish."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.cutting.charset import Sure, as_utf8, decode, questions, refuse_questions, unscramble
from feeds.cutting.text import clean
from feeds.model.errors import ShapeError

TEXT = (
    "Örn Ásgeirsson’s speech – “On bridges”\n\n"
    "The Café Élysée, Mr Çelik and Ms Núñez: 5 € each … and Klöckner.\n\n"
    + "An ordinary sentence of the kind that fills most of what a press office writes on an ordinary day follows. " * 12
    + "\n"
)
NAMES = TEXT + "\nLieutenant General Baltrėnas met Ms Țoiu and Mr Wałęsa.\n"


def _scrambled(text: str) -> str:
    """UTF-8 read as windows-1252, with the five open bytes as browsers read them."""
    return "".join(
        bytes([byte]).decode("cp1252") if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else chr(byte)
        for byte in text.encode()
    )


@pytest.mark.parametrize(
    ("content", "declared", "sure"),
    [
        (NAMES.encode(), None, Sure.VALID),
        (NAMES.encode("utf-8-sig"), "latin-1", Sure.MARKED),
        (NAMES.encode("utf-16"), None, Sure.MARKED),
        (NAMES.encode("utf-16-le"), None, Sure.GUESSED),
        (NAMES.encode("utf-16-be"), "utf-8", Sure.GUESSED),
        (NAMES.encode("utf-32"), None, Sure.MARKED),
        (NAMES.encode(), "iso-8859-1", Sure.VALID),
        (NAMES.encode(), "x-unknown", Sure.VALID),
        (unicodedata.normalize("NFD", NAMES).encode(), "utf-8", Sure.VALID),
        (_scrambled(NAMES).encode(), "utf-8", Sure.VALID),
        (_scrambled(_scrambled(NAMES)).encode(), "utf-8", Sure.VALID),
        (NAMES.encode().decode("latin-1").encode(), "utf-8", Sure.VALID),
        (NAMES.replace("\n", "\r\n").encode(), None, Sure.VALID),
        (NAMES.replace("\n", "\r").encode(), None, Sure.VALID),
        (NAMES.replace("\n", "\u2028").encode(), None, Sure.VALID),
        (NAMES.encode().replace("–".encode(), b"\x96"), "utf-8", Sure.PATCHED),
    ],
)
def test_a_text_comes_out_clean_however_it_was_written(content: bytes, declared: str | None, sure: Sure) -> None:
    decoded = decode(content, declared)
    assert clean(decoded.text) == clean(NAMES)
    assert decoded.sure is sure


@pytest.mark.parametrize("declared", [None, "utf-8", "windows-1252", "iso-8859-1", "x-unknown", "rot13"])
def test_windows_1252_is_read_under_any_label(declared: str | None) -> None:
    assert decode(TEXT.encode("cp1252"), declared).text == TEXT


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("cp1250", "Wałęsa spotka się w środę w Gdańsku, żeby omówić współpracę"),
        ("iso8859_2", "Předseda vlády navštíví Brusel ve středu a příští týden"),
        ("cp1251", "Министр иностранных дел посетит Брюссель в среду"),
        ("cp1253", "Ο υπουργός εξωτερικών θα επισκεφθεί τις Βρυξέλλες"),
        ("cp1254", "Dışişleri Bakanı çarşamba günü Brüksel’i ziyaret edecek"),
        ("cp1257", "Ministras lankysis Briuselyje trečiadienį, šeštąją valandą"),
        ("shift_jis", "日本の外務大臣は水曜日にブリュッセルを訪問する"),
        ("iso2022_jp", "日本の外務大臣は水曜日に訪問する"),
    ],
)
def test_another_charset_is_read_where_declared_and_never_silently_misread(charset: str, text: str) -> None:
    assert decode(text.encode(charset), charset).text == text
    try:
        guessed = decode(text.encode(charset), None).text
    except ShapeError as error:
        assert error.kind == "encoding"
    else:
        assert guessed == text or charset == "iso2022_jp"


@pytest.mark.parametrize(
    ("content", "declared", "kind"),
    [
        (NAMES.encode("utf-7"), "utf-7", "encoding"),
        (NAMES.encode("utf-7"), None, "encoding"),
        (NAMES.encode()[:-20] + "é".encode()[:1], "utf-8", "truncated"),
        (NAMES.encode().replace("é".encode(), b"\xff"), "utf-8", "encoding"),
        (b"\xff\xfe" + NAMES.encode("utf-16-le")[:-1], None, "encoding"),
        (NAMES.encode().replace("ė".encode(), b"\xef\xbf\xbd"), "utf-8", "encoding"),
        (NAMES.encode("cp1252", "replace"), "windows-1252", "encoding"),
        (NAMES.encode("cp1252", "replace"), "utf-8", "encoding"),
        (NAMES.encode("ascii", "replace"), None, "encoding"),
    ],
)
def test_lost_letters_are_refused(content: bytes, declared: str | None, kind: str) -> None:
    with pytest.raises(ShapeError) as caught:
        decoded = decode(content, declared)
        refuse_questions([clean(decoded.text)], decoded.sure)
    assert caught.value.kind == kind


def test_honest_question_marks_pass() -> None:
    honest = "Who? Why? See https://news.example/page?id=7&b=x or list?page=2. Really?! C’est où ? Ja?\n"
    assert questions(honest) == []
    refuse_questions([honest], Sure.GUESSED)
    refuse_questions(["One slip?of the hand"], Sure.VALID)
    with pytest.raises(ShapeError):
        refuse_questions(["One slip?of the hand"], Sure.DECLARED)


@pytest.mark.parametrize("text", ["CAFÉ…", "AMANHÃ”", "Él dijo: «sí»", "Åland – “Öland”", "Ça va, Änne!", "À l’ÉTAT’"])
def test_text_that_only_resembles_damage_is_left_alone(text: str) -> None:
    assert unscramble(text) == text


@given(st.text(min_size=1))
def test_utf8_is_utf8_whatever_is_declared(text: str) -> None:
    content = f"é{text}".encode("utf-8", "replace")
    assert decode(content, "iso-8859-1").text == content.decode("utf-8").removeprefix("\ufeff")


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "cp1252", "utf-16", "utf-7", "big5", "nonsense"]))
def test_any_bytes_give_a_text_or_one_clear_refusal(content: bytes, declared: str | None) -> None:
    for read in (lambda: clean(decode(content, declared).text), lambda: as_utf8(content, declared)[0]):
        try:
            read()
        except ShapeError as error:
            assert error.kind in {"encoding", "truncated"}
