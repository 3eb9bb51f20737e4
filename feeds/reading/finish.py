"""From items to a release: places, instants, doubles, contradictions, and the evidence for each field.

Refuses to keep two times for one thing: where a text contradicts itself the day stays and the time goes, with a doubt.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from feeds.model.event import Deadline, Doubt, Event, Span, Status
from feeds.model.moment import Moment, When, order_of
from feeds.model.release import Draft, Kind, Release
from feeds.reading import facts, labels, titles
from feeds.reading.composed import Composed, Due
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Clock, Form, Item, Page, Unit, Where
from feeds.reading.places.gazetteer import country_of
from feeds.reading.resolve import label_told, resolve
from feeds.reading.stamps import Role

_NOON = 12  # hours
_LATE = timedelta(hours=1)  # after which a text that comes out announces no more what has begun
_SAME_DAY = timedelta(hours=16)
_BEHIND = 5  # characters between an hour and its place: " in "


def finish(page: Page, draft: Draft, composed: Composed) -> Release:
    """The release that a composed page amounts to."""
    items = composed.items
    local_rows = any(_is_local(page, i.clock) for i in items if i.clock is not None and i.unit.form is Form.ROW)
    for item in items:
        item.where = facts.where(page, item)
        item.zone = item.where.zone if item.where else None
        item.label = item.label or label_told(items, item)
        _settle(page, item, local_rows)
    if draft.published is not None:
        items = _without_over(items, composed, draft.published)
    items = resolve(page, items)
    facts.fill(page, items)
    items.sort(key=_order)
    events = tuple(_event(page, item) for item in items)
    deadlines = _deadlines(page, composed.dues, items)
    about = facts.about(page)
    _page_doubts(page, composed, events)
    advisory = any(not item.announced for item in items) or (
        not composed.news
        and page.units
        and any(u.has(Means.ADVISORY) and u.form in (Form.TITLE, Form.HEADING) for u in page.units[:4])
    )
    return Release(
        title=draft.title,
        text=page.text,
        kind=Kind.ADVISORY if advisory else Kind.RELEASE,
        dated=composed.dated,
        language=page.language.code,
        published=draft.published,
        ident=draft.ident,
        link=draft.link,
        reference=about.reference,
        updated=about.updated,
        embargo=about.embargo,
        contact=about.contact,
        events=events,
        deadlines=deadlines,
        doubts=tuple(page.doubts),
        evidence=about.evidence,
    )


def _page_doubts(page: Page, composed: Composed, events: tuple[Event, ...]) -> None:
    """The doubts about the text as a whole: a year taken from the day it was first seen, times without a day."""
    if composed.year_assumed and (events or composed.dues):
        span = next((Span(s.start, s.end) for s in composed.stamps if s.day is not None and not s.day.year), None)
        said = "Neither the text nor its source gives a year; the one nearest to the day it was first seen is taken."
        page.doubts.append(Doubt(code="year-assumed", said=said, span=span))
    if composed.news:
        return
    for stamp in composed.stamps:
        if stamp.role is Role.NO_DAY and stamp.clock is not None:
            said = "The day of this time cannot be told, so it gives no event."
            page.doubts.append(Doubt(code="day-unclear", said=said, span=Span(stamp.start, stamp.end)))


def _is_local(page: Page, clock: Clock | None) -> bool:
    """Whether a clock says "local time"."""
    return clock is not None and clock.label is not None and _means_local(page, clock.label)


def _means_local(page: Page, label: str) -> bool:
    """Whether a label is "local time"."""
    meaning = labels.read_label(label, page.language.code)
    return meaning is not None and meaning.local


def _settle(page: Page, item: Item, local_rows: bool) -> None:
    """The instants of a timed item; two clocks that cannot be one instant leave none."""
    clock = item.clock
    if clock is None:
        return
    place = item.where.zone if item.where and not _is_home(page, item.where) else None
    label, span = clock.label, clock.label_span
    if label is None and item.label is not None:
        label, span = item.label[0], (item.label[1].start, item.label[1].end)
    if _is_local(page, clock) and _is_told_elsewhere(item):
        place = facts.zone_in(page, item.unit) or place  # "lifts off at 7:00 local time from Tanegashima (Japan)"
    remote = _is_remote(page, item) and not _is_behind(item, clock)  # "Phone call with the President in Kyiv"
    home = local_rows and (item.unit.form is Form.ROW or facts.zone_in(page, item.unit) is None)
    if label is None and (remote or home):
        place = None  # where other rows say "local", what does not is on the newsroom's clock
    if not item.others and not _is_told_where(page, item, clock, label):
        return
    if place is None and label is not None and _means_local(page, label):
        said = f"Local time is said of no place whose clock is known; that of {page.newsroom.zone} is taken."
        item.doubts.append(Doubt(code="zone-assumed", said=said, span=Span(*(span or (clock.start, clock.end)))))
    settled, until = _instant(page, item.day, clock.hour, clock.minute, label, place), clock.until
    for other in (*item.others, *(_at_home(page, item, clock, place) if label is None else ())):
        second = _instant(page, item.day, other.hour, other.minute, other.label, place)
        at_home = _instant(page, item.day, other.hour, other.minute, other.label, page.newsroom.zone)
        if _same_clock(second, settled) or (other.label is None and _same_clock(at_home, settled)):
            continue  # "at 12 noon local time (6 a.m. in New York)": what bears no label is the clock there or at home
        weak = label is None or (label.lower().startswith(_AT) and _is_local(page, other))
        first = _instant(page, item.day, clock.hour, clock.minute, None if weak else label, page.newsroom.zone)
        if weak and other.label is not None and _same_clock(first, second):
            behind = item.day_span.start > other.start  # "at 9:22 p.m. (7:22 a.m. Kazakhstan time on Sept. 3)"
            days = 0 if behind else round((first.at - second.at).total_seconds() / 86400)
            settled = labels.Settled(second.at + timedelta(days=days), second.zone, None)
            item.start_span = Span(other.start, other.end)
            continue
        chosen = _believed(page, label, other.label)
        doubt = Doubt(
            code="clocks-disagree",
            said="Two clocks are given for one moment, and they are not the same moment.",
            span=Span(other.start, other.end),
        )
        item.doubts.append(doubt)
        if chosen is None:
            item.clock = None
            item.status = Status.TENTATIVE
            item.evidence.append(("status", Span(other.start, other.end)))
            return
        if chosen:
            item.start_span = Span(other.start, other.end)
            day = round((settled.at - second.at).total_seconds() / 86400)
            settled = labels.Settled(second.at + timedelta(days=day), settled.zone, None)
            until = None
            if other.until is not None:
                end = _instant(page, item.day, other.until[0], other.until[1], other.label, place).at
                end += timedelta(days=day)
                if end > settled.at:
                    item.end, item.end_span = end, Span(other.start, other.end)
    item.start, item.zone = settled.at + timedelta(seconds=clock.second), settled.zone
    if settled.doubt:
        item.doubts.append(Doubt(code=settled.doubt, said=settled.said, span=Span(*(span or (clock.start, clock.end)))))
    if span is not None:
        item.zone_span = Span(*span)
    if until is not None:
        end = _instant(page, item.day, until[0], until[1], label, place).at
        item.end = end if end > item.start else end + timedelta(days=1)
        item.end_span = Span(clock.start, clock.end)
    elif item.until is not None:
        item.end = _instant(page, item.until[0], item.until[1], item.until[2], label, place).at
        item.end_span = item.until[3]
    if clock.approx is not None:
        item.qualifier = Span(*clock.approx)


def _without_over(items: list[Item], composed: Composed, published: datetime) -> list[Item]:
    """The items that were not over when the text came out; the hours of the others are told as past."""
    logs = _logs(items, published)
    kept = [i for i in items if not (_is_over(i, published, composed.news) or (i.clock and i.unit.block in logs))]
    if len(kept) < len(items):
        left = {item.clock.start for item in kept if item.clock is not None}
        over = {item.clock.start for item in items if item.clock is not None} - left
        for stamp in composed.stamps:
            if stamp.clock is not None and stamp.clock.start in over:
                stamp.role = Role.PAST
    return kept


def _logs(items: list[Item], published: datetime) -> set[int]:
    """The paragraphs whose rows only go over what was: "05:30 alarm raised", "06:10 Four men were arrested"."""
    rows: dict[int, list[Item]] = {}
    for item in items:
        if item.unit.form is Form.ROW and item.clock is not None:
            rows.setdefault(item.unit.block, []).append(item)
    return {block for block, told in rows.items() if all(_ran(i, published) for i in told) and _are_told(told)}


def _ran(item: Item, published: datetime) -> bool:
    """Whether a row that nothing sets on what is to come began on the day of publication, before the text came out."""
    began = item.start is not None and timedelta() < published - item.start < _SAME_DAY
    return began and item.status is Status.CONFIRMED and not item.unit.has(Means.FUTURE)


def _are_told(rows: list[Item]) -> bool:
    """Whether rows tell what was: one of them in the past tense, or several of nothing that is held."""
    past = any(i.unit.has(Means.PAST) for i in rows)
    return past or (len(rows) > 1 and not any(i.unit.has(Means.OCCASION, Means.GOES) for i in rows))


def _is_over(item: Item, published: datetime, news: bool) -> bool:
    """Whether an hour was over when the text came out: "Time: today, 02:35", in news of the same noon.

    In what announces, a sentence that names nothing held tells it: "from 5.30am this morning staff searched".
    """
    if item.start is None or item.start >= published:
        return False
    aside = item.unit.form is Form.PROSE and item.status is Status.CONFIRMED and not item.unit.has(Means.OCCASION)
    return news or (aside and _LATE < published - item.start < _SAME_DAY)


def _is_told_elsewhere(item: Item) -> bool:
    """Whether a sentence of one hour has its place from a later one: "local" is rather where its own words say."""
    if item.unit.form is not Form.PROSE or len(item.unit.clocks) > 1:
        return False
    return item.where is None or item.where.zone is None or item.where.span.start >= item.unit.end


def _is_behind(item: Item, clock: Clock) -> bool:
    """Whether the place stands right behind the hour and so tells its clock: "starts at 1 p.m. in New York"."""
    return item.where is not None and 0 < item.where.span.start - clock.end <= _BEHIND


def _is_remote(page: Page, item: Item) -> bool:
    """Whether the first words of a title say that it is held on the line: what place they name has no clock in it."""
    first = WORD.findall(item.title.lower())[:_HEAD]
    return not page.language.remote.isdisjoint(first)


def _is_home(page: Page, where: Where) -> bool:
    """Whether a place is but the newsroom's own country, of several clocks: then its own clock is meant."""
    return where.vague and where.country == country_of(page.newsroom.zone)


def _is_told_where(page: Page, item: Item, clock: Clock, label: str | None) -> bool:
    """Whether a clock of the place can be read; a doubt where the capital's is taken, or none can be."""
    where = item.where
    if where is None or _is_home(page, where) or (label is not None and not _means_local(page, label)):
        return True
    span = Span(clock.start, clock.end)
    if where.several and label is not None:
        item.doubts.append(Doubt(code="zone-unclear", said="The places that are named keep several clocks.", span=span))
        item.clock, item.status = None, Status.TENTATIVE
        item.evidence.append(("status", span))
        return False
    if where.vague:
        said = f"Only a country of several clocks is named; that of {where.zone} is taken."
        item.doubts.append(Doubt(code="zone-assumed", said=said, span=span))
    return True


_OPENS = 10  # characters before a stretch of hours in which "between" stands
_HEAD = 3  # words of a title that say how something is held
_AT = ("in ", "at ", "à ")  # "12:30 in Lisbon (11:30 local time)": where it is, not whose clock


def _at_home(page: Page, item: Item, clock: Clock, place: str | None) -> list[Clock]:
    """Clocks in brackets further on that show it to be the newsroom's: "12:30 in Lisbon (11:30 local time)"."""
    home = _instant(page, item.day, clock.hour, clock.minute, None, page.newsroom.zone)
    return [
        other
        for other in item.unit.clocks
        if item.unit.start <= clock.start < clock.end < other.start
        and page.text[other.start - 1] == "("
        and _is_local(page, other)
        and _same_clock(_instant(page, item.day, other.hour, other.minute, other.label, place), home)
    ]


def _same_clock(one: labels.Settled, two: labels.Settled) -> bool:
    """Whether two instants are the same but for whole days (a second clock may be on another date)."""
    return (one.at - two.at).total_seconds() % 86400 == 0


def _believed(page: Page, first: str | None, second: str | None) -> bool | None:
    """Of two clocks that disagree, whether the second is taken at its word; None where neither can be."""
    one = labels.read_label(first, page.language.code) if first else None
    two = labels.read_label(second, page.language.code) if second else None
    exact_one, exact_two = one is not None and one.exact, two is not None and two.exact
    if exact_one != exact_two:
        return exact_two
    told_one = one is not None and not one.local
    told_two = two is not None and not two.local
    return told_two if told_one != told_two else None


def _instant(page: Page, day: date, hour: int, minute: int, label: str | None, place: str | None) -> labels.Settled:
    wall = datetime.combine(day, time(hour % 24, minute)) + timedelta(days=hour // 24)
    return labels.settle(wall, label, place, page.newsroom.zone, page.language.code)


def _order(item: Item) -> tuple[datetime, int, int]:
    when: When = _moment(item) if item.start is not None else item.day
    at, rank = order_of(when)
    return at, rank, item.title_span.start


def _moment(item: Item) -> Moment:
    return Moment(
        at=item.start or datetime.max.replace(tzinfo=UTC),
        zone=item.zone or "UTC",
        label=item.clock.label if item.clock else None,
    )


# values


def _event(page: Page, item: Item) -> Event:
    start: When
    end: When | None
    if item.start is not None:
        start = _moment(item)
        end = Moment(at=item.end, zone=start.zone, label=start.label) if item.end is not None else None
        zone: str | None = start.zone
    else:
        start = item.day
        end = item.last + timedelta(days=1) if item.last is not None and item.last > item.day else None
        zone = item.zone or (item.where.zone if item.where else None) or page.newsroom.zone
    evidence: list[tuple[str, Span]] = [("title", item.title_span), ("date", item.day_span)]
    if item.title_rest is not None:
        evidence.append(("title", item.title_rest))
    written = ""
    if item.start is not None and item.clock is not None:
        told = _told(page, item.unit, item.clock)
        evidence.append(("start", item.start_span or told))
        if end is not None:
            evidence.append(("end", item.end_span or told))
        if item.zone_span:
            evidence.append(("zone", item.zone_span))
        written = " ".join(page.text[told.start : told.end].split())
    elif end is not None:
        evidence.append(("end", item.end_span or item.day_span))
    if item.where is not None:
        evidence.append(("location", item.where.span))
    if item.qualifier is not None and item.start is not None:
        evidence.append(("qualifier", item.qualifier))
    evidence.extend(e for e in item.evidence if e not in evidence)
    qualifier = page.text[item.qualifier.start : item.qualifier.end] if item.qualifier and item.start else None
    return Event(
        title=item.title,
        start=start,
        end=end,
        zone=zone,
        location=item.where.location if item.where else None,
        city=item.where.city if item.where else None,
        stream=item.stream,
        access=item.access,
        status=item.status,
        announced=item.announced,
        qualifier=qualifier,
        who=item.who,
        afterwards=item.afterwards,
        written=written,
        doubts=tuple(item.doubts),
        evidence=tuple(evidence),
    )


def _told(page: Page, unit: Unit, clock: Clock) -> Span:
    """The words of a clock with those without which they say another hour: "(at) 8 (this evening)"."""
    halves = [m for m in unit.marks if m.means is Means.AM or m.means is Means.PM]
    start, words, language = clock.start, page.low[clock.start : clock.end].split(), page.language
    end = next((m.end for m in halves if m.start == clock.end + 1), clock.end)
    bare = words[0].isdigit() and len(words[0]) < 3
    alone = len(words) == 1 or any(m.start == start + len(words[0]) + 1 for m in halves)  # "2 in the morning UTC"
    day = next((d.start for d in unit.days if 0 < start - d.end <= _BEHIND), None)
    if bare and day is not None and (alone or words[1] == language.sharp) and end == clock.end:
        return Span(day, end)  # "Friday at 10", "Friday at 11 sharp"
    stretch = clock.until is not None and not set(language.also).isdisjoint(words)
    before = page.low[max(unit.start, start - _OPENS) : start].split()[-1:]
    if before and (before[0] in language.span_from if stretch else alone and bare and before[0].isalpha()):
        start -= len(before[0]) + 1
    elif clock.hour > _NOON and end == clock.end and str(clock.hour) not in words[0]:
        start = next((m.start for m in halves if 0 < start - m.end <= _OPENS), start)  # "tonight at 9 o'clock"
    return Span(start, end)


def _deadlines(page: Page, dues: list[Due], items: list[Item]) -> tuple[Deadline, ...]:
    found: list[Deadline] = []
    place = next((i.zone for i in items if i.start is not None), None) or next(
        (i.where.zone for i in items if i.where and i.where.zone), None
    )
    for due in dues:
        at: When = due.day
        evidence = [("what", due.what), ("date", Span(due.stamp.start, due.stamp.end))]
        if due.clock is not None:
            hour, minute = due.clock.until or (due.clock.hour, due.clock.minute)
            label = due.clock.label or (due.label[0] if due.label else None)
            own = facts.zone_in(page, due.stamp.unit) if _is_local(page, due.clock) else None
            settled = _instant(page, due.day, hour, minute, label, own or place)
            at = Moment(at=settled.at, zone=settled.zone, label=due.clock.label)
            evidence.append(("start", _told(page, due.stamp.unit, due.clock)))
        if any(other.at == at for other in found):
            continue
        found.append(
            Deadline(at=at, what=titles.tidy(page.text[due.what.start : due.what.end]), evidence=tuple(evidence))
        )
    return tuple(sorted(found, key=lambda d: order_of(d.at)))
