"""Short texts written by another hand, and the times that an editor would take from each: no more and no fewer.

`cases/told.tsv` holds a text a line: the times on the clock of Brussels (a day where no clock is told, "-" for none),
the title, and the body with its line feeds and tabs written out. All were published on 4 March 2026.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from feeds.model.event import Event
from feeds.model.moment import Moment
from feeds.model.newsroom import Newsroom
from feeds.model.release import Draft
from feeds.reading import read
from feeds.reading.reread import faults

CASES = Path(__file__).with_name("cases") / "told.tsv"
BRUSSELS = ZoneInfo("Europe/Brussels")
ROWS = [line.split("\t") for line in CASES.read_text(encoding="utf-8").splitlines()]


def _told(event: Event) -> str:
    if isinstance(event.start, Moment):
        return event.start.at.astimezone(BRUSSELS).isoformat()[5:16]
    return event.start.isoformat()[5:]


@pytest.mark.parametrize(("told", "title", "body"), ROWS, ids=[row[1] for row in ROWS])
def test_the_times_of_a_text_are_those_an_editor_takes(told: str, title: str, body: str) -> None:
    text = body.replace("\\n", "\n").replace("\\t", "\t")
    newsroom = Newsroom(name="Test", zone="Europe/Brussels")
    found = read(Draft(title=title, body=text, published_day=date(2026, 3, 4)), newsroom)
    assert sorted(map(_told, found.events)) == ([] if told == "-" else told.split(" "))
    assert not faults(found, newsroom)
