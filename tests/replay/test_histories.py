"""Every history, one test each; some once more with faults in between."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from tests.replay.histories import ALL, DISTURBED
from tests.replay.script import History
from tests.replay.stage import play


def listed(histories: Iterable[History]) -> list[ParameterSet]:
    """Each as a test of its own name; one that Daybook owes must fail, and says so when it no longer does."""
    return [
        pytest.param(one, id=one.name, marks=[pytest.mark.xfail(strict=True, reason=one.owed)] if one.owed else [])
        for one in histories
    ]


@pytest.mark.parametrize("history", listed(ALL))
def test_history(history: History, tmp_path: Path) -> None:
    play(history, tmp_path)


@pytest.mark.parametrize("history", listed(one.disturbed() for one in DISTURBED))
def test_history_with_untrusted_rounds_between(history: History, tmp_path: Path) -> None:
    """What a source that fails says about presence or absence is nothing."""
    play(history, tmp_path)


def test_there_are_enough_and_no_two_are_called_alike() -> None:
    assert len({one.name for one in ALL}) == len(ALL) >= 40
