"""What counts as the same words, the same label and the same day."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from feeds.comparing.folding import bare, days_told, fold, headless, label, noise, words_alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Deputy Secretary General's remarks", "Deputy Secretary General’s remarks"),
        ('the "joint" committee', "the “joint” committee"),
        ("le «\u00a0mot\u00a0» juste", '"mot"'.join(["le ", " juste"])),
        ("9:35\u202f(CEST)", "9:35 (CEST)"),
        ("Z\u0065\u0301non", "Zénon"),
        ("Euro\u00adpean Par\u200bliament", "European Parliament"),
        ("2024-2025", "2024–2025"),
        ("wait...", "wait…"),
        (" two \n lines\t", "two lines"),
    ],
)
def test_typed_differently_is_the_same(one: str, other: str) -> None:
    assert noise(one) == noise(other)


@pytest.mark.parametrize(
    ("one", "other"), [("NATO", "Nato"), ("14:30", "14.30"), ("yes.", "yes"), ("Țiriac", "Ţiriac"), ("a b", "ab")]
)
def test_edited_is_not_the_same(one: str, other: str) -> None:
    assert noise(one) != noise(other)


def test_fold_forgets_case_and_punctuation() -> None:
    assert fold("NATO’s “Rose-Roth” Seminar!") == fold("nato's rose roth seminar")
    assert fold("ﬁne ①") == "fine 1"


def test_every_invisible_character_is_noise() -> None:
    unseen = [chr(c) for c in range(sys.maxunicode + 1) if unicodedata.category(chr(c)) == "Cf"]
    assert noise("a" + "".join(unseen) + "b") == "ab"
    assert len(unseen) > 150


@pytest.mark.parametrize(
    "title",
    [
        "Press conference",
        "CANCELLED: Press conference",
        "Press conference (postponed)",
        "14:30 (CEST) Press conference",
        "Press conference, Wednesday 16 July 2025",
        "Press conference on July 16, 2025 at 2:30 p.m.".replace(" on ", " ").replace(" at ", " "),
        "ANNULÉ – Press conference",
        "Abgesagt: Press conference, 14.30 Uhr",
    ],
)
def test_label_drops_what_changes_in_an_events_life(title: str) -> None:
    assert label(title) == "press conference"


def test_a_title_of_nothing_else_is_its_own_label() -> None:
    assert label("14:30") == "14 30"
    assert label("Update") == "update"


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("CANCELLED: Visit to Kyiv", "cancelled"),
        ("Visit to Kyiv – POSTPONED", "postponed"),
        ("[UPDATE] Visit to Kyiv", "update"),
        ("Visit to Kyiv (cancelled)", "cancelled"),
        ("Annulé : Visit to Kyiv", "annule"),
        ("Visit to Kyiv", None),
        ("Update on the visit to Kyiv", None),
        ("Reminder of things past", None),
    ],
)
def test_headless(title: str, head: str | None) -> None:
    words = headless(title)
    assert words[1] == head
    if head:
        assert words[0] == bare("Visit to Kyiv")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On Wednesday, 16 July 2025, at 14:30", {(7, 16)}),
        ("on Wednesday 16 July and Thursday 17 July", {(7, 16), (7, 17)}),
        ("July 4, 2025", {(7, 4)}),
        ("le 1er août 2025", {(8, 1)}),
        ("am 3. Dezember", {(12, 3)}),
        ("el 5 de mayo", {(5, 5)}),
        ("2025-07-16 or 16/07/2025 or 16.7.2025", {(7, 16)}),
        ("14 members of 32 Allies met 3 times", set()),
        ("room 5, 107th seminar", set()),
    ],
)
def test_days_told(text: str, days: set[tuple[int, int]]) -> None:
    assert days_told(text) == days


def test_words_alike() -> None:
    assert words_alike("", "") == 0
    assert words_alike("a b c", "c b a") == 1
    assert words_alike("Remarks to the committee", "Opening remarks to the committee") == pytest.approx(0.8)
