"""`daybook serve`, `web` and `clock`: pages and feeds, the timer, or both in one process."""

from __future__ import annotations

import contextlib
import signal
import socket
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from feeds.model.errors import DaybookError
from scheduler.cli import exits
from scheduler.cli.operator import Operator, say

if TYPE_CHECKING:
    from feeds.web.serving import Wsgi
    from scheduler.clock import Timer
    from scheduler.compose import Service

FIRST_READ = 20.0
"""Seconds to wait for the first rounds before saying what was read; a busy machine needs many of them."""

HOST = click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
PORT = click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(0, 65535), envvar="PORT", help="Port; also PORT."
)


@click.command()
@HOST
@PORT
@click.pass_obj
def serve(operator: Operator, host: str, port: int) -> int:
    """Pages, feeds and timer in one process. Ctrl-C or SIGTERM stops it cleanly."""
    port = _free(host, port)
    with _stop() as stop, operator.service(running=True) as service:
        app = _app(service, host, port)  # before the timer: its imports and a first round would hinder each other
        with _timed(service.timer()) as timer:
            _listen(service, app, host, port, stop, timer)
    say("Stopped.")
    return exits.GOOD


@click.command()
@HOST
@PORT
@click.pass_obj
def web(operator: Operator, host: str, port: int) -> int:
    """Serve pages and feeds alone; another process runs daybook clock on the same store."""
    port = _free(host, port)
    with _stop() as stop, operator.service(writing=False, running=True) as service:
        _listen(service, _app(service, host, port), host, port, stop, None)
    say("Stopped.")
    return exits.GOOD


@click.command()
@click.pass_obj
def clock(operator: Operator) -> int:
    """Run the timer alone: read sources when they are due. Ctrl-C or SIGTERM stops it cleanly."""
    with _stop() as stop, operator.service(running=True) as service, _timed(service.timer()):
        say(f"Reading {_list(service)}.  (Ctrl-C stops)")
        stop.wait()
    say("Stopped.")
    return exits.GOOD


@contextlib.contextmanager
def _stop() -> Iterator[threading.Event]:
    """An event that Ctrl-C and SIGTERM set; a second Ctrl-C interrupts the stopping too."""
    stop = threading.Event()

    def leave(_number: int, _frame: object) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = [(number, signal.signal(number, leave)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        yield stop
    finally:
        for number, handler in before:
            signal.signal(number, handler)


@contextlib.contextmanager
def _timed(timer: Timer) -> Iterator[Timer]:
    timer.start()
    try:
        yield timer
    finally:
        if not timer.stop():
            say("A source was still being read; that reading is put aside and done again at the next start.")


def _free(host: str, port: int) -> int:
    """The port, or a free one for 0. Says at once, before anything is started, that it is taken: click.UsageError."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind((host, port))
            return int(trial.getsockname()[1])
    except OSError as error:
        why = error.strerror or str(error)
        hint = " Is Daybook running already? Another port: --port or PORT=." if "in use" in why else ""
        raise click.UsageError(f"{host}:{port} cannot be listened on: {why}.{hint}") from error


def _listen(service: Service, app: Wsgi, host: str, port: int, stop: threading.Event, timer: Timer | None) -> None:
    from feeds.web.serving import serve as serve_app

    def ready(_port: int) -> None:
        threading.Thread(target=_tell, args=(service, _address(host, port), timer), daemon=True).start()

    serve_app(app, host, port, stop, ready)


def _app(service: Service, host: str, port: int) -> Wsgi:
    import feeds.web.serving  # noqa: F401 - loaded here, for the reason that serve gives
    from feeds.web import Site, create_app
    from scheduler.cli.doctor import daybook_version

    address = service.settings.site_url or _address(host, port)
    site = Site(
        address=address,
        zone=service.settings.zone,
        now=service.clock.now,
        version=daybook_version(),
        pulse=service.tally.pulse,
    )
    return create_app(service.store, site)


def _address(host: str, port: int) -> str:
    here = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "": "127.0.0.1"}  # noqa: S104  # shown as what a browser can open
    shown = here.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{shown}" + ("" if port == 80 else f":{port}")


def _tell(service: Service, address: str, timer: Timer | None) -> None:
    """Where the page is, what was read, what to do next; once the first rounds are over, or after `FIRST_READ`."""
    try:
        if timer is not None:
            say(f"Reading {_list(service)}.  {address}/  (Ctrl-C stops)")
            if any(health.last_try is None for health in service.store.health()):
                timer.wait_for_all(FIRST_READ)
        else:
            say(f"{address}/  (Ctrl-C stops)")
        for line in _state(service, timer is not None):
            say(line)
        say(f"Next: open {address}/, or subscribe a calendar to {address}/diary.ics")
        if service.settings.path is None:
            say("      your own source: daybook init, then edit config/daybook.toml")
    except DaybookError as error:
        say(str(error))


def _state(service: Service, timed: bool) -> Iterator[str]:
    from feeds.store.contract import Selection
    from scheduler.compose import where

    known = {health.source: health for health in service.store.health()}
    edition = service.store.edition(Selection(what="diary"), "", service.settings.zone)
    releases = service.store.edition(Selection(what="releases"), "", service.settings.zone)
    for source in service.sources.values():
        health = known.get(source.id)
        events = sum(event.source == source.id for event in edition.events)
        entries = sum(entry.source == source.id for entry in releases.entries)
        if health is not None and health.error:
            yield f"{source.id}: not read: {health.error}"
        elif health is None or health.last_success is None:
            yield f"{source.id}: " + (
                "being read for the first time." if timed else "not read yet; daybook clock reads it."
            )
        else:
            yield f"{source.id}: {entries} releases, {events} events, from {where(source)}"


def _list(service: Service) -> str:
    return ", ".join(f"{source.id} every {_every(source.every)}" for source in service.sources.values()) or "no source"


def _every(seconds: int) -> str:
    for size, unit in ((86400, "day"), (3600, "h"), (60, "min")):
        if seconds % size == 0:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"
