"""What may stand behind the question mark: one grammar for feeds and pages.

A closed list of names and bounded values: what is not known is refused with the nearest name, so that no subscriber
believes in a filter that does nothing. What apps and trackers add is ignored. The same filter in any order is the same
filter: its canonical form is sorted, with defaults left out.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from urllib.parse import quote

from feeds.model import zones
from feeds.model.change import Revision
from feeds.model.edition import Edition, Entry, Scheduled
from feeds.model.errors import DaybookError
from feeds.model.event import Access, Status
from feeds.publishing.addresses import slug
from feeds.publishing.wording import ACCESS, PREFIX, STATUS, last_day

VALUES = 20  # of one parameter
LENGTH = 100  # characters of one value
ALARMS = 3  # of one event
AHEAD = 40320  # minutes before an event at most: four weeks
DAYS = 3660  # the most that `days` and `past` may say
_NUMBER = re.compile(r"[0-9]{1,4}")
_SLUG = re.compile(r"[a-z0-9][a-z0-9._-]*")
_IGNORED = re.compile(r"_|utm_|nocache$|fbclid$|gclid$|mc_[ce]id$")

CANCELLED = ("drop", "mark", "show")
DIARY = ("access", "alarms", "cancelled", "days", "from", "lang", "past", "q", "status", "streamed", "where", "who")
RELEASES = ("from", "lang", "q")
CHANGES = ("access", "from", "status", "streamed", "where", "who")


class Refused(DaybookError):
    """A parameter or value that is not known; the sentence says which, and the nearest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A filter in canonical form: names sorted, each with its values sorted, defaults left out."""

    terms: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def __bool__(self) -> bool:
        """Whether it filters at all."""
        return bool(self.terms)

    def get(self, name: str) -> tuple[str, ...]:
        """The values of one parameter; empty where it is not given."""
        return dict(self.terms).get(name, ())

    @property
    def query(self) -> str:
        """With the question mark; empty for no filter."""
        told = "&".join(f"{name}={','.join(quote(value, safe='') for value in values)}" for name, values in self.terms)
        return f"?{told}" if told else ""


def parse(given: Iterable[tuple[str, str]], allowed: Iterable[str]) -> Filter:
    """The filter that a query asks for. Raises Refused with one sentence."""
    names = sorted(allowed)
    found: dict[str, set[str]] = {}
    for name, text in given:
        if _IGNORED.match(name):
            continue
        if name not in names:
            raise Refused(unknown("parameter", name, names))
        found.setdefault(name, set()).update(_values(name, text))
    terms = []
    for name in sorted(found):
        values = tuple(sorted(found[name]))
        if len(values) > VALUES:
            raise Refused(f"`{name}` takes {VALUES} values at most.")
        if name == "alarms" and len(values) > ALARMS:
            raise Refused(f"`alarms` takes {ALARMS} values at most.")
        if name in ("days", "past", "streamed", "cancelled", "tz") and len(values) > 1:
            raise Refused(f"`{name}` takes one value, not {len(values)}.")
        if values and not _is_default(name, values):
            terms.append((name, values))
    return Filter(terms=tuple(terms))


def unknown(kind: str, given: str, names: Iterable[str], of: str = "") -> str:
    """The sentence for a name or value that is not known."""
    names = list(names)
    shown = re.sub(r"[^\x20-\x7e]", "?", given)[:40].replace("`", "'")
    near = difflib.get_close_matches(given[:LENGTH].lower(), names, n=1, cutoff=0.5)
    if near:
        return f"No {kind} `{shown}`{of}. Did you mean `{near[0]}`?"
    if not names:
        return f"No {kind} `{shown}`{of}: this address takes none."
    return f"No {kind} `{shown}`{of}. Known: {', '.join(f'`{name}`' for name in names)}."


def _is_default(name: str, values: tuple[str, ...]) -> bool:
    if name == "cancelled":
        return values == ("mark",)
    return name == "streamed" and values == ("0", "1")


def _values(name: str, text: str) -> set[str]:
    if name in ("q", "tz"):
        words = " ".join(text.split())
        if len(words) > LENGTH:
            raise Refused(f"`{name}` takes {LENGTH} characters at most.")
        if name == "tz" and words and not zones.is_zone(words):
            raise Refused(_no_zone(words))
        return {words} if words else set()
    parts = {part.strip().lower() for part in text.split(",")} - {""}
    return {_value(name, part) for part in parts}


def _no_zone(words: str) -> str:
    respelt = {"Europe/Kiev": "Europe/Kyiv", "Asia/Calcutta": "Asia/Kolkata", "Asia/Saigon": "Asia/Ho_Chi_Minh"}
    towns = {name.rpartition("/")[2].casefold(): name for name in sorted(zones.NAMES) if "/" in name}
    town = difflib.get_close_matches(words.rpartition("/")[2].replace(" ", "_").casefold(), towns, n=1, cutoff=0.7)
    near = towns[town[0]] if town else zones.nearest(words)
    near = respelt.get(near, near) if near else None
    shown = re.sub(r"[^\x20-\x7e]", "?", words)[:40].replace("`", "'")
    return f"`{shown}` is not a time zone. " + (f"Did you mean `{near}`?" if near else "Try `Europe/Brussels`.")


_CLOSED: Mapping[str, tuple[str, ...]] = {
    "access": tuple(Access),
    "status": tuple(Status),
    "streamed": ("0", "1"),
    "cancelled": CANCELLED,
    "strict": ("0", "1"),
}


def _value(name: str, value: str) -> str:
    known = _CLOSED.get(name)
    if known is not None:
        if value not in known:
            raise Refused(unknown("value", value, known, f" of `{name}`"))
        return value
    if name == "alarms":
        if not value.isascii() or not value.isdecimal() or len(value) > 5 or int(value) > AHEAD:
            raise Refused(f"`alarms` takes minutes before the start, from 0 to {AHEAD}.")
        return str(int(value))
    if name in ("days", "past"):
        if not _NUMBER.fullmatch(value) or int(value) > DAYS:
            raise Refused(f"`{name}` takes a number of days from 0 to {DAYS}.")
        return str(int(value))
    if len(value) > LENGTH or not _SLUG.fullmatch(value):
        raise Refused(f"`{name}` takes names in small letters, digits and hyphens, such as `{_SAMPLE[name]}`.")
    return value


_SAMPLE = {"from": "nato", "who": "radmila-shekerinska", "where": "brussels", "lang": "en"}


def apply(edition: Edition, wanted: Filter, today: date) -> Edition:
    """What is left of an edition, named by the filter; `today` is the site's day, for `days` and `past`."""
    if not wanted:
        return edition
    entries = {entry.id: entry for entry in edition.entries}
    tests = [_TESTS[name](values, today) for name, values in wanted.terms if name in _TESTS]
    events = tuple(
        _shown(item, wanted) for item in edition.events if all(test(item, entries.get(item.release)) for test in tests)
    )
    if edition.path == "/releases":
        kept = tuple(entry for entry in edition.entries if _release_kept(entry, wanted))
        ids = {entry.id for entry in kept}
        events = tuple(item for item in edition.events if item.release in ids)
    else:
        used = {item.release for item in events}
        kept = tuple(entry for entry in edition.entries if entry.id in used)
    title = f"{edition.title}: {named(wanted, dict(edition.names))}"
    return replace(edition, title=title, path=edition.path + wanted.query, entries=kept, events=events)


def apply_changes(
    edition: Edition, revisions: Sequence[Revision], wanted: Filter, today: date
) -> tuple[Edition, tuple[Revision, ...]]:
    """What is left of a list of revisions, each judged by the event as it was from then on."""
    if not wanted:
        return edition, tuple(revisions)
    tests = [_TESTS[name](values, today) for name, values in wanted.terms if name in _TESTS]
    kept = tuple(each for each in revisions if all(test(each.event, None) for test in tests))
    title = f"{edition.title}: {named(wanted, dict(edition.names))}"
    return replace(edition, title=title, path=edition.path + wanted.query), kept


def named(wanted: Filter, names: Mapping[str, str]) -> str:
    """The filter in words: `NATO newsroom, streamed`."""
    told = []
    for name, values in wanted.terms:
        if name == "from":
            told.append(" or ".join(names.get(value, value) for value in values))
        elif name == "access":
            told.append(" or ".join(ACCESS[Access(value)].lower() for value in values))
        elif name == "status":
            told.append(" or ".join(STATUS[Status(value)].lower() for value in values))
        elif name == "streamed":
            told.append("streamed" if values == ("1",) else "not streamed")
        elif name == "alarms":
            told.append(f"reminder {' and '.join(sorted(values, key=int))} min before")
        elif name == "days":
            told.append(f"next {values[0]} days")
        elif name == "past":
            told.append(f"past {values[0]} days")
        elif name == "cancelled":
            told.append("without cancelled" if values == ("drop",) else "cancelled shown")
        else:
            told.append(" or ".join(value.replace("-", " ") for value in values))
    return ", ".join(told)


Test = Callable[[Scheduled, Entry | None], bool]


def _who(values: tuple[str, ...], _today: date) -> Test:
    return lambda item, _: any(slug(person.name) in values for person in item.event.who)


def _where(values: tuple[str, ...], _today: date) -> Test:
    def test(item: Scheduled, _: Entry | None) -> bool:
        places = {slug(place) for place in (item.event.city, item.event.location) if place}
        return any(value in places or any(f"-{value}-" in f"-{place}-" for place in places) for value in values)

    return test


def _q(values: tuple[str, ...], _today: date) -> Test:
    def test(item: Scheduled, entry: Entry | None) -> bool:
        text = f"{item.event.title}\n{item.event.location or ''}\n{entry.release.text if entry else ''}".casefold()
        return all(word in text for value in values for word in value.casefold().split())

    return test


def _ahead(values: tuple[str, ...], today: date) -> Test:
    return lambda item, _: item.event.day <= today + timedelta(days=int(values[0]))


def _back(values: tuple[str, ...], today: date) -> Test:
    return lambda item, _: last_day(item.event) >= today - timedelta(days=int(values[0]))


_TESTS: Mapping[str, Callable[[tuple[str, ...], date], Test]] = {
    "from": lambda values, _: lambda item, __: not {item.source, *(one.source for one in item.also)}.isdisjoint(values),
    "access": lambda values, _: lambda item, __: item.event.access in values,
    "status": lambda values, _: lambda item, __: item.status in values,
    "streamed": lambda values, _: lambda item, __: ("1" if item.event.stream else "0") in values,
    "lang": lambda values, _: lambda __, entry: entry is not None and entry.release.language in values,
    "cancelled": lambda values, _: lambda item, __: values != ("drop",) or item.status is not Status.CANCELLED,
    "who": _who,
    "where": _where,
    "q": _q,
    "days": _ahead,
    "past": _back,
}


def _shown(item: Scheduled, wanted: Filter) -> Scheduled:
    """`cancelled=show` is for Google, which hides what is CANCELLED: the word stands in the title alone."""
    if wanted.get("cancelled") != ("show",) or item.status not in (Status.CANCELLED, Status.POSTPONED):
        return item
    title = PREFIX[item.status] + item.event.title
    return replace(item, event=replace(item.event, title=title, status=Status.CONFIRMED))


def _release_kept(entry: Entry, wanted: Filter) -> bool:
    release = entry.release
    words = [word for value in wanted.get("q") for word in value.casefold().split()]
    sources, languages = wanted.get("from"), wanted.get("lang")
    return (
        (not sources or entry.source in sources)
        and (not languages or release.language in languages)
        and all(word in release.text.casefold() for word in words)
    )
