"""`daybook doctor` and `daybook version`: is all well, since when, and what to do if not."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from feeds.model.alarms import WINDOW, Code, Condition, Reading, alarms, condition, readings
from feeds.model.errors import StoreError
from scheduler.cli import exits
from scheduler.cli.listing import span
from scheduler.cli.operator import Operator, console, dump

if TYPE_CHECKING:
    from config.settings import Settings
    from scheduler.compose import Service

TRY = "Try daybook check {0}."
TODO = {
    "shape": "Open the address: if its layout changed, daybook add proposes how to read it; then daybook check {0}.",
    "shrink": "Look at it with daybook check {0}; if it is right, daybook refresh {0} --accept.",
    "encoding": "Set charset in [source.options] of {0}, then daybook check {0}.",
    "blocked": "If it is meant, name the address in fetch.allow; then daybook check {0}.",
}
"""What to do about a class of fault."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    level: Literal["ok", "warn", "error"]
    what: str  # "config", "store", "time", "site", or the id of a source
    said: str
    todo: str | None = None


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One document.")
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
@click.pass_obj
def doctor(operator: Operator, as_json: bool, strict: bool) -> int:
    """Say whether all is well, and what to do if not. Ends with 0 unless there is an error."""
    settings = operator.settings()
    findings = list(_of_settings(settings))
    locked = False
    try:
        with operator.service(settings, writing=False) as service:
            findings += _of_store(service)
            findings += _of_sources(service)
    except StoreError as error:
        locked = True
        findings.append(Finding("error", "store", str(error)))
    warnings = sum(finding.level == "warn" for finding in findings)
    errors = sum(finding.level == "error" for finding in findings)
    code = exits.STORE if locked else exits.SOURCE_FAILED if errors or (strict and warnings) else exits.GOOD
    if as_json:
        status = "error" if errors else "warn" if warnings else "ok"
        found = [{"level": one.level, "what": one.what, "said": one.said, "todo": one.todo} for one in findings]
        dump({"status": status, "warnings": warnings, "errors": errors, "findings": found})
        return code
    out = console()
    for one in findings:
        out.print(f"{one.level:<6}{one.said}", style={"warn": "yellow", "error": "red"}.get(one.level, ""))
        if one.todo:
            out.print(f"      {one.todo}")
    out.print(f"{_count(warnings, 'warning')}, {_count(errors, 'error')}")
    return code


def _of_settings(settings: Settings) -> Iterator[Finding]:
    place = str(settings.path) if settings.path else "built-in settings"
    yield Finding("ok", "config", f"{place}, {_count(len(settings.sources), 'source')}")
    if not settings.sources:
        yield Finding("warn", "config", "no source is configured", "Add a [[source]]; docs/options.md has the keys.")
    yield Finding("ok", "time", f"time zone data {version_of('tzdata')}")
    if settings.site_url is None:
        said = "site.url is not set: links in feeds lead to the address that serve listens on"
        yield Finding("ok" if settings.path is None else "warn", "site", said, _set_site(settings))
    elif settings.site_url.startswith("http://"):
        said = "site.url is http: Google will not subscribe to a plain-http address"
        yield Finding("warn", "site", said, _set_site(settings))


def _set_site(settings: Settings) -> str | None:
    if settings.path is None:
        return None
    line = settings.lines.get("site.url") or settings.lines.get("site") or 1
    return f"Set site.url to your https address in {settings.path} line {line}."


def _of_store(service: Service) -> Iterator[Finding]:
    from scheduler.compose import store_path

    path = store_path(service.settings.store_url)
    if path is None:
        yield Finding("ok", "store", "the store answers")
    else:
        size = path.stat().st_size if path.exists() else 0
        yield Finding("ok", "store", f"store {_short(path)}, {max(1, size // 1024):,} KB")
    for remark in service.store.remarks():
        yield Finding("warn", "store", remark)


def _of_sources(service: Service) -> Iterator[Finding]:
    now = service.clock.now()
    known = {one.source: one for one in service.store.health()}
    read = readings(service.store.rounds(WINDOW))
    for source in service.sources.values():
        health = known.get(source.id)
        if health is None or health.last_try is None:
            yield Finding("warn", source.id, f"{source.id} was never read", f"Run daybook refresh {source.id}.")
            continue
        next_try = f", next {span(health.next_try - now)}" if health.next_try else ""
        if health.failures:
            level: Literal["warn", "error"] = "error" if condition(health, now) is Condition.BROKEN else "warn"
            last = f"read {span(health.last_success - now)}" if health.last_success else "never read"
            times = "once" if health.failures == 1 else f"{health.failures} times in a row"
            said = f"{source.id} failed {times} ({health.error_kind}), last {last}{next_try}: {health.error}"
            yield Finding(level, source.id, said, TODO.get(health.error_kind or "", TRY).format(source.id))
        elif health.last_success and condition(health, now) is Condition.LATE:
            said = f"{source.id} was read {span(health.last_success - now)}, later than it should be"
            yield Finding("warn", source.id, said, "Is daybook serve (or daybook clock) running?")
        elif health.last_success:
            lately = read.get(source.id, Reading())
            dates = "" if lately.share is None else f", {lately.share:.0%} of {lately.dates} dates understood"
            yield Finding("ok", source.id, f"{source.id} read {span(health.last_success - now)}{next_try}{dates}")
        for alarm in alarms(health, read.get(source.id, Reading()), now):
            if alarm.code not in {Code.BROKEN, Code.LATE}:  # these two were said above, with what to do
                todo = f"Compare daybook check {source.id} --all with the newsroom's page."
                yield Finding("warn", source.id, f"{source.id}: {alarm.said}", todo)


def _short(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One document.")
def version(as_json: bool) -> int:
    """Say which Daybook this is, and on what it runs."""
    told = {
        "daybook": daybook_version(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "zones": version_of("tzdata"),
    }
    if as_json:
        dump(told)
    else:
        click.echo(
            f"daybook {told['daybook']} (Python {told['python']}, SQLite {told['sqlite']}, time zones {told['zones']})"
        )
    return exits.GOOD


def daybook_version() -> str:
    """The version of the installed program; 0 in a tree that was never installed."""
    try:
        return version_of("daybook")
    except PackageNotFoundError:
        return "0"
