"""Builds the service from the settings: store, sources, fetcher, timer and pages, put together once, here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from config import Settings, sample_path
from feeds.cutting import links
from feeds.fetching import Manners, fetch
from feeds.model.change import Round
from feeds.model.document import Document, Unchanged, Validators
from feeds.model.errors import ConfigError, StoreError
from feeds.model.newsroom import Newsroom, Source
from feeds.store import open_store
from feeds.store.contract import Claim, Store
from scheduler import round as rounds
from scheduler import sample
from scheduler.clock import Timer
from scheduler.now import Clock
from scheduler.tally import Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Everything a command needs, with the store open."""

    settings: Settings
    store: Store
    clock: Clock
    manners: Manners
    sources: dict[str, Source]  # by id, in the order of the configuration
    tally: Tally  # what the timer did

    def newsroom(self, source: Source) -> Newsroom:
        """What the reader is told about the publisher."""
        return self.settings.newsroom(source)

    def fetch(self, source: Source, validators: Validators, now: datetime) -> Document | Unchanged:
        """Fetch under this installation's rules."""
        return fetch(source, validators, now, self.settings.allow, self.manners, lambda found: links(found, source))

    def turn(self, claim: Claim, source: Source, *, accept: bool = False) -> Round:
        """One round of a claimed source."""
        return rounds.run(claim, source, self.newsroom(source), self.store, self.fetch, self.clock, accept=accept)

    def timer(self) -> Timer:
        """The timer over all sources, not yet started."""
        return Timer(self.store, self.sources, self.turn, self.clock, self.tally)


@contextmanager
def service(settings: Settings, clock: Clock, *, writing: bool = True) -> Iterator[Service]:
    """Open the store and register the sources. Raises StoreError, ConfigError.

    writing: False leaves the timetable as it is, for commands that only look.
    """
    if settings.path is None:
        sample.lay(sample_path(), clock.now())
    store = open_at(settings.store_url)
    try:
        if writing:
            store.register(settings.sources, clock.now())
        yield Service(
            settings=settings,
            store=store,
            clock=clock,
            manners=manners(settings),
            sources={source.id: source for source in settings.sources},
            tally=Tally(),
        )
    finally:
        store.close()


def open_at(url: str) -> Store:
    """Open the store, making the folder of a new SQLite file. Raises StoreError."""
    path = store_path(url)
    if path is not None and not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            said = f"{path.parent}: the folder of the store cannot be made: {error.strerror or error}."
            raise StoreError(said) from error
    return open_store(url)


def store_path(url: str) -> Path | None:
    """The file of a SQLite store; None for any other."""
    scheme, _, rest = url.partition("://")
    return Path(rest[1:].partition("?")[0]) if scheme.startswith("sqlite") else None


def manners(settings: Settings) -> Manners:
    """How the fetcher behaves."""
    return Manners(contact=settings.contact or settings.site_url, limit=settings.limit, spacing=settings.spacing)


def source_named(service: Service, name: str) -> Source:
    """A source by its id. Raises ConfigError that names the nearest."""
    if name in service.sources:
        return service.sources[name]
    from config.checks import did_you_mean

    known = ", ".join(service.sources) or "none"
    raise ConfigError((f'There is no source "{name}".{did_you_mean(name, service.sources) or f" There is: {known}."}',))


def where(source: Source) -> str:
    """A source's place as a person writes it: a path for a file, else the address."""
    return unquote(urlsplit(source.url).path) if source.url.startswith("file:") else source.url
