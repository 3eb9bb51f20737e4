"""/metrics: how sources, timer and answers are doing, in Prometheus' text format 0.0.4.

Stamps are instants, never ages; labels are ids of configured sources, our own routes and closed lists, so that nothing
a source or a stranger writes becomes a series. Nothing global: each application counts for itself. Always 200: where
the store cannot be read, what this process knows itself is told, with `daybook_store_up 0`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from threading import Lock
from typing import TypeVar

from flask import Blueprint, Flask, Response, g, request
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric, SummaryMetricFamily
from prometheus_client.registry import Collector

from feeds.model.alarms import Code, alarms, held
from feeds.model.change import Health
from feeds.model.edition import Presence
from feeds.model.errors import StoreError
from feeds.store.contract import Store
from feeds.web import filters
from feeds.web.health import Condition, Watched, checked
from feeds.web.site import Site

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
Labels = TypeVar("Labels", bound=tuple[str, ...])
_OTHER = "other"  # route of whatever is not there
_STAMPS = (
    ("last_attempt", "last_try", "Begin of the last round."),
    ("last_success", "last_success", "End of the last round that was read and believed."),
    ("last_change", "last_change", "Last round that changed something readers see."),
    ("next_attempt", "next_try", "When the next round is due."),
)


class Requests:
    """Counts answers by route and status."""

    def __init__(self) -> None:
        """None yet."""
        self._lock = Lock()
        self._counts: Counter[tuple[str, str]] = Counter()
        self._store_errors = 0

    def count(self, response: Response) -> Response:
        """One more; for Flask's after_request."""
        route = request.url_rule.rule if request.url_rule is not None else _OTHER
        with self._lock:
            self._counts[route, str(response.status_code)] += 1
            self._store_errors += "store_failed" in g
        return response

    @property
    def store_errors(self) -> int:
        """Answers for which the store could not be used."""
        return self._store_errors

    def all(self) -> dict[tuple[str, str], int]:
        """As they are now."""
        with self._lock:
            return dict(self._counts)


class _Figures(Collector):
    """What is told at this instant."""

    def __init__(self, store: Store, site: Site, watched: Watched, requests: Requests) -> None:
        self._store, self._site, self._watched, self._requests = store, site, watched, requests

    def collect(self) -> Iterable[Metric]:
        """Every metric, once."""
        yield _gauge("daybook_build_info", "1; which Daybook this is.", {(self._site.version,): 1}, ("version",))
        yield from self._of_process()
        try:
            found = list(self._of_store())
        except StoreError:
            g.store_failed = True
            yield _gauge("daybook_store_up", "Whether the store can be read.", {(): 0})
            return
        yield _gauge("daybook_store_up", "Whether the store can be read.", {(): 1})
        yield from found

    def _of_process(self) -> Iterator[Metric]:
        pulse, requests = self._site.pulse(), self._requests.all()
        yield _counter("daybook_http_requests", "Answers since the start.", requests, ("route", "status"))
        failed = pulse.store_errors + self._requests.store_errors
        yield _counter("daybook_store_errors", "Times the store could not be used since the start.", {(): failed})
        if pulse.last_tick is None:  # no timer in this process
            return
        tick = "When the timetable was last looked at."
        yield _gauge("daybook_scheduler_last_tick_timestamp_seconds", tick, {(): pulse.last_tick.timestamp()})
        yield _counter("daybook_refresh", "Rounds since the start.", pulse.rounds, ("source", "result"))
        took = SummaryMetricFamily(
            "daybook_refresh_duration_seconds", "How long rounds took since the start.", labels=("source",)
        )
        for source, seconds in sorted(pulse.seconds.items()):
            count = sum(number for (of, _), number in pulse.rounds.items() if of == source)
            took.add_metric((source,), count, seconds)
        yield took

    def _of_store(self) -> Iterator[Metric]:
        now, sources = self._site.now(), self._store.health()
        yield _gauge("daybook_feed_version", "Grows with every change readers see.", {(): self._store.version()})
        for name, field, said in _STAMPS:
            at: dict[str, datetime | None] = {one.source: getattr(one, field) for one in sources}
            known = {(source,): stamp.timestamp() for source, stamp in at.items() if stamp is not None}
            yield _gauge(f"daybook_source_{name}_timestamp_seconds", said, known, ("source",))
        failures = {(one.source,): one.failures for one in sources}
        yield _gauge("daybook_source_consecutive_failures", "Failed rounds in a row.", failures, ("source",))
        said = "1 for the word that /healthz has for the source, 0 for the others."
        words = {
            (each.health.source, word.value): int(each.condition is word)
            for each in checked(sources, now)
            for word in Condition
        }
        yield _gauge("daybook_source_condition", said, words, ("source", "condition"))
        said = "1 while the last reading was fetched and put aside."
        yield _gauge("daybook_held", said, {(one.source,): int(held(one)) for one in sources}, ("source",))
        yield from self._of_reading(sources, now)

    def _of_reading(self, sources: tuple[Health, ...], now: datetime) -> Iterator[Metric]:
        found = self._watched.readings(sources)
        raised = {
            (one.source, code.value): int(any(alarm.code is code for alarm in alarms(one, found[one.source], now)))
            for one in sources
            for code in Code
        }
        yield _gauge("daybook_alarm", "1 while the alarm is raised.", raised, ("source", "alarm"))
        dates = {(source,): read.dates for source, read in found.items()}
        yield _gauge("daybook_source_dates", "Dates and times in the newest texts.", dates, ("source",))
        unclear = {(source,): read.unclear for source, read in found.items()}
        yield _gauge("daybook_source_dates_unclear", "Of these, those in doubt.", unclear, ("source",))
        items = {(one.source, state.value): 0 for one in sources for state in Presence}
        items |= {(source, state): count for source, state, count in self._watched.items(sources)}
        yield _gauge("daybook_items", "Releases by their state.", items, ("source", "state"))


def _gauge(name: str, said: str, values: Mapping[Labels, float], labels: tuple[str, ...] = ()) -> Metric:
    made = GaugeMetricFamily(name, said, labels=labels)
    for told, value in sorted(values.items()):
        made.add_metric(told, value)
    return made


def _counter(name: str, said: str, values: Mapping[Labels, float], labels: tuple[str, ...] = ()) -> Metric:
    made = CounterMetricFamily(name, said, labels=labels)
    for told, value in sorted(values.items()):
        made.add_metric(told, value)
    return made


def make_metrics(app: Flask, store: Store, site: Site, watched: Watched) -> Blueprint:
    """The blueprint of /metrics; counts the answers of `app` from now on."""
    pages = Blueprint("metrics", __name__)
    requests = Requests()
    app.after_request(requests.count)
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Figures(store, site, watched, requests))

    @pages.get("/metrics")
    def metrics() -> Response:
        filters.parse(request.args.items(multi=True), ())
        response = Response(generate_latest(registry), content_type=MEDIA_TYPE)
        response.headers["Cache-Control"] = "no-store"
        return response

    return pages
