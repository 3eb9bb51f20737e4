"""Re-reading: whether the words that a field's evidence points at give the field's value again.

For every field present, the words are read anew by themselves: a date must give the same day of the month, a time the
same instant, a title and a place the same words. Refuses to take the first reading's word for anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from feeds.model.event import Access, Deadline, Event, Evidence, Status
from feeds.model.moment import Moment, When
from feeds.model.newsroom import Newsroom
from feeds.model.release import Release
from feeds.reading import labels, lexicon, titles, tokens
from feeds.reading.days import COUNTED
from feeds.reading.facts.coming import in_clause
from feeds.reading.languages import LANGUAGES
from feeds.reading.languages.grammar import Means
from feeds.reading.layout import lower, month_first
from feeds.reading.page import Clock, Day, Mark

_FIGURES = re.compile(r"(\d\d)(\d\d)(?:\s?[-–]\s?(\d\d)(\d\d))?")
_EVENING = 20  # hours
_NUMBER = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
ACCESS: dict[Access, tuple[Means, ...]] = {
    Access.OPEN: (Means.OPEN,),
    Access.ACCREDITED: (Means.ACCREDITED, Means.DEADLINE, Means.PERMIT),
    Access.POOL: (Means.POOL,),
    Access.INVITATION: (Means.INVITATION,),
    Access.NONE: (Means.CLOSED,),
}
STATUS: dict[Status, tuple[Means, ...]] = {
    Status.CANCELLED: (Means.CANCELLED,),
    Status.POSTPONED: (  # "not on D1, but on D2"
        Means.POSTPONED,
        Means.MOVED,
        Means.FORMER,
        Means.CANCELLED,
        Means.DENIED,
    ),
    Status.TENTATIVE: (Means.TENTATIVE,),
}


def faults(release: Release, newsroom: Newsroom) -> tuple[str, ...]:
    """A sentence for each field whose words do not give its value again; empty where all do."""
    again = _Again(release, newsroom)
    found: list[str] = []
    for number, event in enumerate(release.events, 1):
        found.extend(f"event {number}: {fault}" for fault in again.event(event))
    for number, deadline in enumerate(release.deadlines, 1):
        found.extend(f"deadline {number}: {fault}" for fault in again.deadline(deadline))
    return tuple(found)


class _Again:
    """Reads words anew."""

    def __init__(self, release: Release, newsroom: Newsroom) -> None:
        self.release, self.newsroom = release, newsroom
        self.language = LANGUAGES[release.language]
        self.index = lexicon.index_for(self.language, newsroom.phrases)

    def event(self, event: Event) -> list[str]:
        """What is wrong with the evidence of an event."""
        checks: dict[str, Callable[[str], bool]] = {
            "date": lambda words: self._is_day(words, event.day) or self._is_eve(words, event),
            "start": lambda words: self._is_time(words, event.start, False),
            "end": lambda words: self._is_end(words, event),
            "zone": lambda words: labels.read_label(words, self.language.code) is not None,
            "qualifier": lambda words: words == event.qualifier,
            "access": lambda words: self._means(words, ACCESS.get(event.access, ())) or self._told(words, event.access),
            "status": lambda words: self._means(words, STATUS.get(event.status, ())) or bool(event.doubts),
        }
        wrong = self._wrong(event.evidence, checks)
        wrong += self._joined(event)
        present = {name for name, _ in event.evidence}
        needed = {"title", "date"} | ({"start"} if not event.all_day else set())
        needed |= {"end"} if event.end is not None else set()
        needed |= {"location"} if event.location else set()
        needed |= {"stream"} if event.stream is not None else set()
        needed |= {"access"} if event.access is not Access.UNKNOWN else set()
        needed |= {"status"} if event.status is not Status.CONFIRMED else set()
        needed |= {"qualifier"} if event.qualifier else set()
        needed |= {"who"} if event.who else set()
        return wrong + [f"{name} has no words" for name in sorted(needed - present)]

    def deadline(self, deadline: Deadline) -> list[str]:
        """What is wrong with the evidence of a deadline."""
        checks: dict[str, Callable[[str], bool]] = {
            "what": lambda words: titles.tidy(words) == deadline.what,
            "start": lambda words: self._is_time(words, deadline.at, True),
        }
        return self._wrong(deadline.evidence, checks)

    def _wrong(self, evidence: Evidence, checks: dict[str, Callable[[str], bool]]) -> list[str]:
        wrong = []
        for name, span in evidence:
            if not 0 <= span.start < span.end <= len(self.release.text):
                wrong.append(f"{name} points outside the text")
                continue
            words = self.release.text[span.start : span.end]
            check = checks.get(name)
            if check is not None and not check(words):
                wrong.append(f"{name} does not follow from {words!r}")
        return wrong

    def _joined(self, event: Event) -> list[str]:
        """Title, place, stream and people: the words themselves."""
        text, wrong = self.release.text, []
        spans = tuple(span for name, span in event.evidence if name == "title")
        if titles.joined(text, spans) != event.title:
            wrong.append(f"title {event.title!r} is not its words")
        place = [text[span.start : span.end] for name, span in event.evidence if name == "location"]
        if event.location is not None and not all(_flat(words) in _flat(event.location) for words in place):
            wrong.append(f"location {event.location!r} is not its words")
        told = " ".join(_flat(text[span.start : span.end]) for name, span in event.evidence if name == "stream")
        for said in (event.stream.name, event.stream.url) if event.stream else ():
            if said and _flat(said) not in told and not _flat(said).endswith(told) and not self._owned(said):
                wrong.append(f"stream {said!r} is not in its words {told!r}")
        people = " ".join(_flat(text[span.start : span.end]) for name, span in event.evidence if name == "who")
        wrong += [
            f"who: {person.name!r} is not in its words" for person in event.who if _flat(person.name) not in people
        ]
        return wrong

    def _owned(self, said: str) -> bool:
        """Whether a name told by reference ("its channel", "the same channel") stands in the text by its two parts."""
        owner, apostrophe, thing = _flat(said).rpartition("'s ")
        text = _flat(self.release.text)
        return bool(apostrophe) and owner in text and thing in text

    def _scan(self, words: str) -> tokens.Found:
        low = lower(words)
        marks = lexicon.marks_of(low, self.index)
        return tokens.scan(words, low, marks, self.language.code, month_first(self.newsroom.zone))

    def _marks(self, words: str) -> list[Mark]:
        return lexicon.marks_of(lower(words), self.index)

    def _means(self, words: str, means: tuple[Means, ...]) -> bool:
        return any(mark.means in means for mark in self._marks(words))

    def _told(self, words: str, access: Access) -> bool:
        """Whether words say by their parts who may come: "no one has to sign up"."""
        said = in_clause(lower(words), (0, len(words)), self.language.code)
        return said is not None and said.means in ACCESS.get(access, ())

    def _is_day(self, words: str, day: date) -> bool:
        if any(mark.means in COUNTED for mark in self._marks(words)):
            return True  # "the second day", which tells a day only where an hour is told on it
        number = _NUMBER.fullmatch(words)
        if number is not None:
            return int(number[1]) == day.day  # "(on) the 16th", which is a day beside its hour
        return any(_fits(found, day) for found in self._scan(words).days)

    def _is_eve(self, words: str, event: Event) -> bool:
        """Whether the words name the day at whose end, at 24:00, the event begins, or that of a clock it overrules.

        Or that on which a night ends in whose evening it begins, or in whose evening the list of its row begins.
        """
        at = event.start
        dates = [self.release.text[span.start : span.end] for name, span in event.evidence if name == "date"]
        if len(dates) > 1 and any(self._passes_midnight(said) for said in dates):
            return self._passes_midnight(words) or self._is_day(words, event.day - timedelta(days=1))
        if any(doubt.code == "clocks-disagree" for doubt in event.doubts):
            return any(self._is_day(words, event.day + timedelta(days=shift)) for shift in (-1, 1))
        if not self.language.nights.isdisjoint(lexicon.WORD.findall(lower(words))):
            return self._is_day(words, event.day + timedelta(days=1))  # "Nacht auf den 15. März", the evening before
        midnight = isinstance(at, Moment) and at.local.hour == at.local.minute == 0
        return midnight and self._is_day(words, event.day - timedelta(days=1))

    def _passes_midnight(self, words: str) -> bool:
        """Whether words hold an hour of the evening and behind it one of the morning."""
        clocks = self._scan(words).clocks
        return len(clocks) > 1 and clocks[-1].hour < clocks[0].hour

    def _is_end(self, words: str, event: Event) -> bool:
        if isinstance(event.end, Moment):
            return self._is_time(words, event.end, True)
        last = event.end - timedelta(days=1) if event.end else event.day
        days = self._scan(words).days
        found = [day.last[1:] if day.last is not None else (day.month, day.day) for day in days]
        found += [(day.month, number) for day in days for number in day.listed]  # "between 7 and 18 September"
        return (last.month, last.day) in found

    def _is_time(self, words: str, when: When, until: bool) -> bool:
        """Whether a clock in the words shows the instant, on its own zone's wall or by its own label."""
        if not isinstance(when, Moment):
            return False
        first, *tails = words.split() or [""]
        bare = first if self.language.glue.issuperset(tails) else words  # "0930 approx"
        figures = _FIGURES.fullmatch(bare)
        if figures is not None:  # "0915", "0930-1045", which are times by the rows around them
            last = (int(figures[3]), int(figures[4])) if figures[3] else None
            clock = Clock(0, len(words), int(figures[1]), int(figures[2]), last, None, None, None)
            return self._shows(clock, when, until)
        *leads, figure = words.split() or [""]
        if figure.isdigit() and self.language.glue.issuperset(leads):  # of "um 11 und 13 Uhr", "at 1 and 2 pm"
            hours = (int(figure), int(figure) + 12)
            clock = Clock(0, len(words), hours[0], 0, (hours[1], 0), None, None, None)
            return self._shows(clock, when, until)
        clocks = self._scan(words).clocks
        if len(clocks) > 1 and 0 < clocks[-1].hour < clocks[0].hour < _EVENING:  # "12.34", "1.04": of the afternoon
            clocks.append(replace(clocks[-1], hour=clocks[-1].hour + 12))
        clocks += self._scan(f"({words})").clocks  # "13.30 in Brussels", which is a clock in brackets
        return any(self._shows(clock, when, until) for clock in clocks)

    def _shows(self, clock: Clock, when: Moment, until: bool) -> bool:
        times = [(clock.hour, clock.minute)] + ([clock.until] if clock.until is not None else [])
        local = when.local.replace(tzinfo=None)
        for hour, minute in times:
            for shift in (-1, 0, 1):
                wall = datetime.combine(local.date(), datetime.min.time()) + timedelta(
                    days=shift, hours=hour, minutes=minute, seconds=clock.second
                )
                label = clock.label or when.label
                if labels.settle(wall, label, when.zone, self.newsroom.zone, self.language.code).at == when.at:
                    return True
                if wall == local:
                    return True
        return False


def _fits(found: Day, day: date) -> bool:
    """Whether a date as written can be this day: what is written of it agrees."""
    if found.relative is not None:
        return True
    if found.day:
        if found.last is not None and (found.last[1] or found.month, found.last[2]) >= (day.month, day.day) >= (
            found.month,
            found.day,
        ):
            return True
        same = found.day == day.day or day.day in found.listed
        return same and found.month in (0, day.month) and found.year in (0, day.year)
    return found.weekday in (-1, day.weekday())


def _flat(words: str) -> str:
    return " ".join(words.split()).casefold()
