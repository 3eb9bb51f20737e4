"""`daybook parse` and `daybook explain`: text in, releases and events out. Needs neither store nor configuration."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import BinaryIO

import click

from feeds.cutting import cut_text
from feeds.cutting.charset import decode
from feeds.fetching.file import take
from feeds.fetching.manners import Manners
from feeds.model import wire, zones
from feeds.model.errors import DaybookError, FetchError, ShapeError
from feeds.model.explanation import Explanation
from feeds.model.moment import order_of
from feeds.model.newsroom import Newsroom, Source
from feeds.model.release import Draft, Release
from feeds.reading import explain as explained
from feeds.reading import read
from scheduler.cases import answer
from scheduler.cli import exits
from scheduler.cli.operator import Operator, clean, console, dump, dump_lines, say
from scheduler.cli.tables import HEADS, day_words, event_row, state_words, table, time_words

STYLES = {"event:": "bold", "deadline:": "bold", "in doubt": "yellow", "not used": "dim"}
"""How a line of explain looks on a terminal, by its beginning."""

LIMIT = Manners().limit * Manners().file_factor
LONGEST_LINE = 8 * 1024 * 1024
"""Characters of a case on standard input."""


def zone_option(_ctx: click.Context, _parameter: click.Parameter, value: str) -> str:
    """Check a zone name, naming the nearest."""
    if zones.is_zone(value):
        return value
    near = zones.nearest(value)
    raise click.BadParameter(f'"{value}" is not a time zone.' + (f' Did you mean "{near}"?' if near else ""))


def text_of(file: str) -> bytes:
    """The bytes of a file, or of standard input for `-`. Raises FetchError."""
    if file != "-":
        return take(Path(file), LIMIT)
    got = sys.stdin.buffer.read(LIMIT + 1)
    if len(got) > LIMIT:
        raise FetchError("too-large", f"Standard input holds more than {LIMIT} bytes; nothing of it was taken.")
    return got


def releases_of(content: bytes, newsroom: Newsroom, today: date) -> list[Release]:
    """All releases in a text. Raises ShapeError where there is none."""
    return [read(draft, newsroom, today) for draft in drafts_of(content)]


def drafts_of(content: bytes) -> tuple[Draft, ...]:
    """The releases of a text, not yet read. Raises ShapeError where there is none."""
    drafts = cut_text(decode(content, None, "The text").text)
    if not drafts:
        raise ShapeError("shape", "There is no release in this text: a title, a line `Source: NAME`, paragraphs.")
    return drafts


@click.command()
@click.argument("file", required=False, metavar="FILE")
@click.option("--zone", default="Europe/Brussels", show_default=True, callback=zone_option, help="Where none is named.")
@click.option("--json", "as_json", is_flag=True, help="One document: all releases with all that was read.")
@click.option("--jsonl", is_flag=True, help="One case a line on standard input, one answer a line.")
@click.pass_obj
def parse(operator: Operator, file: str | None, zone: str, as_json: bool, jsonl: bool) -> int:
    """Read a text: releases and events out.

    FILE holds releases one after another (a title, `Source: NAME`, paragraphs), or one advisory; - is standard input.
    Years that a text leaves out, and words such as "tomorrow", are taken from --at, else from today.
    """
    if jsonl:
        if file not in {None, "-"}:
            raise click.UsageError("--jsonl reads standard input: daybook parse --jsonl < cases.jsonl")
        return answer_lines(sys.stdin.buffer)
    if file is None:
        raise click.UsageError("Name a file, or - for standard input.")
    releases = releases_of(text_of(file), Newsroom(name="", zone=zone), zones.day_in(operator.clock.now(), zone))
    if as_json:
        dump({"releases": [wire.release_object(release) for release in releases]})
        return exits.GOOD
    found = sorted((event for release in releases for event in release.events), key=lambda event: order_of(event.start))
    rows = [event_row(event, operator.clock.now()) for event in found]
    if rows:
        console().print(table(HEADS, rows))
    advisories = sum(release.kind.value == "advisory" for release in releases)
    doubts = [doubt for one in releases for doubt in (*one.doubts, *(d for event in one.events for d in event.doubts))]
    say(f"{len(releases)} releases, {advisories} of them advisories, {len(rows)} events, {len(doubts)} doubts.")
    for release in releases:
        for doubt in (*release.doubts, *(doubt for event in release.events for doubt in event.doubts)):
            say(f"  {release.title[:60]}: {doubt.code}: {doubt.said}")
    return exits.GOOD


def answer_lines(lines: BinaryIO) -> int:
    """Answer cases line by line; a bad line is told on standard error and costs only itself."""
    failed = False
    for number, line in enumerate(iter(lambda: lines.readline(LONGEST_LINE), b""), start=1):
        if not line.strip():
            continue
        try:
            case = json.loads(line)
            if not isinstance(case, dict):
                raise ValueError("a case is a JSON object")
            dump_lines([answer(case)])
        except (ValueError, TypeError, KeyError, DaybookError, RecursionError) as error:
            failed = True
            what = f"{error.args[0]!r} is missing" if isinstance(error, KeyError) else " ".join(str(error).split())
            say(f"line {number}: not answered: {what[:300].rstrip('.')}.")
    return exits.SOURCE_FAILED if failed else exits.GOOD


@click.command()
@click.argument("what", metavar="FILE|ID")
@click.option("--zone", default="Europe/Brussels", show_default=True, callback=zone_option, help="Where none is named.")
@click.pass_obj
def explain(operator: Operator, what: str, zone: str) -> int:
    """Show which words gave which fact, why other dates gave none, and what the reader was not sure of.

    FILE as for parse, - is standard input; ID is the short one of an event or a release that is stored.
    """
    out = console()
    for told in _stored(operator, what) if _is_id(what) else _given(operator, what, zone):
        release = told.release
        out.print(f"\n{clean(release.title)}", style="bold")
        out.print(f"  {release.kind.value}" + (f", {release.dated.isoformat()}" if release.dated else ""))
        for line in _told(told):
            style = next((style for start, style in STYLES.items() if line.startswith(start)), None)
            out.print(f"  {clean(line)}", style=style)
    return exits.GOOD


def _is_id(what: str) -> bool:
    return re.fullmatch(r"[a-z0-9]{8}", what) is not None and not Path(what).exists()


def _given(operator: Operator, what: str, zone: str) -> Iterable[Explanation]:
    today = zones.day_in(operator.clock.now(), zone)
    for draft in drafts_of(text_of(what)):
        yield explained(draft, Newsroom(name="", zone=zone), today)


def _stored(operator: Operator, id: str) -> Iterable[Explanation]:
    """The stored text, read as this Daybook reads it now, with the day on which it was first seen."""
    settings = operator.settings()
    with operator.service(settings, writing=False) as service:
        event, release = service.store.event(id), service.store.entry(id)
        if event is None and release is None:
            raise click.UsageError(f"There is no file {id}, and no event or release of that id; see daybook events.")
        entry = event[1] if event is not None else release[0] if release is not None else None
        if entry is None or (event is not None and event[0].killed):
            raise click.UsageError(f"{id} was withdrawn by the desk; nothing of it is shown.")
        source = service.sources.get(entry.source)
        newsroom = service.newsroom(source) if source else Newsroom(name=entry.source, zone=settings.zone)
        yield explained(draft_of(entry.release, source), newsroom, entry.anchor)


def draft_of(release: Release, source: Source | None) -> Draft:
    """The draft that a stored release was read from; an upstream calendar's events stay as it gave them."""
    return Draft(
        title=release.title,
        body=release.body,
        ident=release.ident,
        link=release.link,
        published=release.published,
        given=release.events if source is not None and source.kind == "calendar" else (),
    )


def _told(told: Explanation) -> Iterable[str]:
    release = told.release

    def words(span: tuple[int, int]) -> str:
        return " ".join(release.text[span[0] : span[1]].split())

    for name, span in release.evidence:
        yield f"{name}: “{words(span)}”"
    for event in release.events:
        yield f"event: {day_words(event)}, {time_words(event)}: {state_words(event)}{event.title}"
        for name, span in event.evidence:
            yield f"  {name}: “{words(span)}”"
        for doubt in event.doubts:
            yield f"  in doubt ({doubt.code}): {doubt.said}"
    for deadline in release.deadlines:
        yield f"deadline: {deadline.what}"
        for name, span in deadline.evidence:
            yield f"  {name}: “{words(span)}”"
    for passed in told.passed:
        yield f"not used: “{words(passed.span)}”: {passed.why}"
    if not release.events and not told.passed:
        yield "no event: there is no date or time in this text"
    for doubt in release.doubts:
        yield f"in doubt ({doubt.code}): {doubt.said}"
        if doubt.span:
            yield f"  “{words(doubt.span)}”"
