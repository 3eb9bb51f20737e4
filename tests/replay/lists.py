"""How the things in a list are told apart: each event, release or revision of a feed, with its own bytes."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

SHAPES = {  # how one thing is cut out of a list, and where its id stands
    "ics": (rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", rb"UID:(\S+)"),
    "atom": (rb"<entry>.*?</entry>", rb"<id>urn:uuid:([^<]+)</id>"),
    "rss": (rb"<item>.*?</item>", rb"<guid[^>]*>urn:uuid:([^<]+)</guid>"),
}


def stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def without_offsets(item: bytes) -> bytes:
    """An event of a feed without the places in its release's text where its words stand."""
    told = json.loads(item)
    del told["_daybook"]["evidence"]
    return json.dumps(told).encode()


def things(path: str, body: bytes) -> dict[str, bytes]:
    """The events, releases or revisions of a list by their UUID, each with its bytes."""
    form = path.rpartition(".")[2]
    if form == "json":
        items = json.loads(body)["items"]
        return {item["id"].removeprefix("urn:uuid:"): json.dumps(item).encode() for item in items}
    whole, id = SHAPES[form]
    found = {}
    for text in re.findall(whole, body, re.S):
        told = re.search(id, text)
        assert told is not None, text
        found[told[1].decode()] = text
    return found
