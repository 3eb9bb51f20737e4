"""Every history, one test each; those in which nothing is wrong with the transport also with faults in between."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.replay.histories import ALL, QUIET_LINE
from tests.replay.script import History
from tests.replay.stage import play


@pytest.mark.parametrize("history", [pytest.param(one, id=one.name) for one in ALL])
def test_history(history: History, tmp_path: Path) -> None:
    play(history, tmp_path)


@pytest.mark.parametrize("history", [pytest.param(one.disturbed(), id=one.name) for one in QUIET_LINE])
def test_history_with_untrusted_rounds_between(history: History, tmp_path: Path) -> None:
    """What a source that fails says about presence or absence is nothing."""
    play(history, tmp_path)


def test_there_are_enough_and_no_two_are_called_alike() -> None:
    assert len({one.name for one in ALL}) == len(ALL) >= 40
