"""Doubles and contradictions: two tellings of one thing become one item; two times for one thing leave none.

Items are compared only with those of the same instant or day, so the work grows with their number. Refuses to choose
between two times: the day stays, the time goes, with a doubt.
"""

from __future__ import annotations

from feeds.model.event import Doubt, Span, Status
from feeds.reading.facts.narrowed import is_beside
from feeds.reading.facts.telling import is_published
from feeds.reading.languages import meant
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Clock, Form, Item, Mark, Page

MOST_OWN = 24  # units that are kept with an item when doubles are merged
MOST = 12  # items of one instant or day that are compared with each other
_BESIDE = 8  # characters between what a title names and its hour
_VERBS = 3  # words between what is held and its hour: "is due to start"
_FEW = 5  # words between two hours that name but a paper: "the voting sheet"
_OPENING = 2  # paragraphs of a text that speak of what its title names
_ARTICLE = 4  # characters of an article and a blank: "Der "
_ABOVE = 3  # units above a row among which its title stands


def label_told(items: list[Item], item: Item) -> tuple[str, Span] | None:
    """The zone that a sentence tells of the hour of the title: "now at 3:30 p.m.", "slipped to 3:30 p.m. EDT"."""
    clock = item.clock
    if clock is None or clock.label is not None or item.unit.form is not Form.TITLE:
        return None
    told = (i.clock for i in items if i.clock is not None and i.day == item.day)
    same = (c for c in told if c.label and c.label_span and (c.hour, c.minute) == (clock.hour, clock.minute))
    return next(((c.label, Span(*c.label_span)) for c in same if c.label and c.label_span), None)


def resolve(page: Page, items: list[Item]) -> list[Item]:
    """The items without doubles and contradictions, in the order they came."""
    kept: list[Item | None] = []
    seen: dict[object, list[int]] = {}
    for item in items:
        near = seen.setdefault(_key(item), [])
        at = next((n for n in near[:MOST] if (other := kept[n]) is not None and _same(other, item)), None)
        if at is None:
            near.append(len(kept))
            kept.append(item)
            continue
        twin = kept[at]
        if twin is not None:
            kept[at] = _merged(twin, item)
    return _contradictions(page, [item for item in kept if item is not None])


def _key(item: Item) -> object:
    return item.start if item.start is not None else (item.day, item.last, item.clock is None)


def _same(one: Item, two: Item) -> bool:
    """Whether two items of one instant, or of the same days, are one thing: two rows only where they read alike."""
    if one.start is None:
        return one.clock is None and two.clock is None
    both_lines = one.unit.form is two.unit.form and one.unit.form in (Form.ROW, Form.HEADING)
    return one.title == two.title if both_lines else True


def _merged(twin: Item, item: Item) -> Item:
    """The better telling, with what only the other says."""
    better, worse = (item, twin) if _rank(item) > _rank(twin) else (twin, item)
    if len(better.own) < MOST_OWN:
        known = {unit.index for unit in better.own}
        better.own = better.own + [unit for unit in worse.own if unit.index not in known]
    if worse.status is Status.CANCELLED:
        better.status = worse.status
        better.evidence = [told for told in better.evidence if told[0] != "status"]
        better.evidence.extend(told for told in worse.evidence if told[0] == "status")
    if better.end is None and worse.end is not None:
        better.end, better.clock, better.end_span = worse.end, worse.clock, worse.end_span
    return better


def _rank(item: Item) -> int:
    """Which of two tellings of one thing names it best."""
    return {Form.ROW: 3, Form.FIELD: 2, Form.TITLE: 1}.get(item.unit.form, 1)


def _contradictions(page: Page, items: list[Item]) -> list[Item]:
    """One thing with two times: the lead or title says one, the only row or field another."""
    firm: dict[object, list[Item]] = {}
    for item in items:
        if item.start is not None and (item.unit.form in (Form.ROW, Form.FIELD) or _titled_alone(items, item)):
            firm.setdefault(item.day, []).append(item)
    kept: list[Item] = []
    for item in items:
        loose = item.start is not None and item.unit.form not in (Form.ROW, Form.FIELD)
        near = firm.get(item.day, []) if loose and item.status is Status.CONFIRMED else []
        if any(_reads_alike(row, item) for row in near[:MOST]):
            continue
        others = [rival for rival in near[:MOST] if rival is not item and rival.status is not Status.CANCELLED]
        rivals = [rival for rival in others if _about_same(page, rival, item)]
        if item.unit.form is Form.TITLE and len(others) == 1 and _nameless(page, item, others[0]):
            rivals = others
        if len(rivals) > 1:  # of several groups of fields, the one whose title the sentence names
            rivals = [rival for rival in rivals if _nouns(page, rival) & _named(page, item)]
        if (
            len(rivals) != 1
            or len(near) > MOST
            or item.unit.has(Means.MOVED)
            or item.clock is None
            or _twice(rivals[0])
            or is_published(page, item) > is_published(page, rivals[0])  # a paper, and who presents it
        ):
            kept.append(item)
            continue
        _disagree(rivals[0], item.clock)
        if item.unit.form is Form.TITLE and not _nouns(page, rivals[0]):
            rivals[0].title, rivals[0].title_span = item.title, item.title_span
    return _told_otherwise(page, kept)


def _reads_alike(row: Item, item: Item) -> bool:
    """Whether a sentence of no zone names the hour of a row above it, whose place keeps another clock than its own."""
    if row.clock is None or item.clock is None or item.clock.label is not None or item.unit.index < row.unit.index:
        return False
    return (row.clock.hour, row.clock.minute) == (item.clock.hour, item.clock.minute) and row.zone != item.zone


def _nameless(page: Page, title: Item, row: Item) -> bool:
    """Whether title or row say when, and only the other what: "to brief the press at 13:30", "14:30 Press conference".

    So does a row that is but a date over an address, and has the words of the title for its own.
    """
    if not _nouns(page, title):
        return title.unit.has(Means.L_ACCESS) is not None and row.unit.has(Means.L_ACCESS) is not None
    if row.unit.has(Means.OCCASION) is not None:
        return False
    titled = row.title_span is not None and row.title_span.start < title.unit.end
    return titled or row.unit.has(Means.GOES, Means.ROLE, Means.FUTURE) is None  # "11.30 Uhr, Palazzo, Saal 2"


def _told_otherwise(page: Page, items: list[Item]) -> list[Item]:
    """Without what a sentence tells of "that same conference" at another hour: two sources contradict each other."""
    kept: list[Item] = []
    for item in items:
        ways = (_is_again, _by_two_papers, _begins, _titled_otherwise)
        told = (i for i in kept[-MOST:] if any(says(page, i, item) for says in ways))
        first = next(told, None)
        if first is not None and item.clock is not None:
            _disagree(first, item.clock)
        else:
            kept.append(item)
    return kept


def _is_again(page: Page, first: Item, item: Item) -> bool:
    """Whether a sentence names what one before it did, as the same thing."""
    if item.unit.form is not Form.PROSE or first.clock is None or first.day != item.day or first.unit is item.unit:
        return False
    held = {m.start: page.low[m.start : m.end] for m in item.unit.marks if m.means is Means.OCCASION}
    said = WORD.finditer(page.low, item.unit.start, item.unit.end)
    again = {held[word.end() + 1] for word in said if word[0] in meant.SAME_ONE and word.end() + 1 in held}
    return bool(again & {page.low[m.start : m.end] for m in first.unit.marks if m.means is Means.OCCASION})


def _begins(page: Page, first: Item, item: Item) -> bool:
    """ "Will host an honor cordon at 9:15", and then "The honor cordon starts at 9:45": one thing, two hours.

    The first of them may stand in a row or field whose title begins with what the sentence names.
    """
    if item.unit.form is not Form.PROSE or first.clock is None or item.clock is None or first.day != item.day:
        return False
    unit = item.unit
    verb = next((m for m in unit.marks if m.means is Means.FUTURE), None)
    article, _, subject = page.low[unit.start : verb.start if verb is not None else unit.start].strip().partition(" ")
    if verb is None or not subject or article not in page.language.the or not _starts(page, item, verb.start):
        return False
    if first.unit.form is not Form.PROSE:
        of_release = first.unit.form is Form.FIELD and (
            subject in meant.GENERIC or _of_title(page, first.clock, subject)
        )
        named = first.title.lower().startswith(subject) or of_release
        return named and item.unit.index > first.unit.index
    told = page.low[first.unit.start : first.unit.end]
    return any(f" {new} {subject} " in told for new in meant.NEW_ONE)


def _titled_otherwise(page: Page, first: Item, item: Item) -> bool:
    """ "... - photocall 11am" in the title, and below "A photocall takes place at 12.15pm": one thing, two hours."""
    clock, other = first.clock, item.clock
    if first.unit.form is not Form.TITLE or item.unit.form is not Form.PROSE or clock is None or other is None:
        return False
    if first.day != item.day or first.unit.has(Means.MOVED) or item.unit.has(Means.MOVED, Means.SAME_HOUR):
        return False
    titled = [m for m in first.unit.marks if m.means is Means.OCCASION and 0 <= clock.start - m.end <= _BESIDE]
    held = next((m for m in item.unit.marks if m.means is Means.OCCASION), None)
    if held is None or held.start > other.start or not titled:
        return False
    return page.low[held.start : held.end] == page.low[titled[-1].start : titled[-1].end]


def _of_title(page: Page, clock: Clock, subject: str) -> bool:
    """Whether the title names but one occasion, as the sentence does, and its hour is not one of several hours."""
    title = page.units[0]
    held = [m for m in title.marks if m.means is Means.OCCASION]
    one = title.form is Form.TITLE and len({m.end for m in held}) == 1 and clock.until is None
    return one and any(page.low[m.start : m.end] == subject for m in held)


def _starts(page: Page, item: Item, end: int) -> bool:
    """Whether nothing but a verb and small words stand between what is held and its hour: "starts at"."""
    words = WORD.findall(page.low, end, item.clock.start) if item.clock is not None else []
    return 0 < len([word for word in words if word not in page.language.glue]) <= _VERBS


def _by_two_papers(page: Page, first: Item, item: Item) -> bool:
    """ "The agenda gives 9:00, the invitation 11:00 for the round table": one thing, two papers, two hours."""
    clock, other = first.clock, item.clock
    if (
        item.unit is not first.unit
        or item.unit.form is not Form.PROSE
        or first.day != item.day
        or not (clock and other)
    ):
        return False
    before = WORD.findall(page.low[first.unit.start : clock.start])
    between = WORD.findall(page.low[clock.end : other.start])
    held = any(m.means is Means.OCCASION and clock.end <= m.start < other.start for m in item.unit.marks)
    papers = not meant.PAPERS.isdisjoint(before) and not meant.PAPERS.isdisjoint(between)
    return papers and before[-1] in meant.GIVES and (not held or len(between) <= _FEW)


def _disagree(item: Item, clock: Clock) -> None:
    """Keep only the day of an item for which another clock is told."""
    words = Span(clock.start, clock.end)
    item.doubts.append(Doubt(code="two-times", said="The text gives two times for this.", span=words))
    item.evidence.append(("status", words))
    item.start = item.end = item.clock = None
    item.status = Status.TENTATIVE


def _titled_alone(items: list[Item], item: Item) -> bool:
    """Whether the title tells the time of the one thing of a text: "Press conference on 12 May at 10:00"."""
    return item.unit.form is Form.TITLE and len(items) == 2


def _twice(item: Item) -> bool:
    """Whether title or opening tell the time of a row or field as well: then another time is that of something else."""
    over = (u for u in item.own if u.index < item.unit.index)
    return item.unit.form is not Form.TITLE and any(u.form in (Form.TITLE, Form.PROSE) and u.clocks for u in over)


def _about_same(page: Page, one: Item, two: Item) -> bool:
    """Whether two items share the thing that is held."""
    if one.unit.form is Form.FIELD:
        return two.unit.index < one.unit.index
    if one.unit.form is Form.TITLE:
        another = not page.language.counting.isdisjoint(WORD.findall(two.title.lower()))
        told = _nouns(page, one) & _named(page, two) or _is_but_start(page, two) or _opens_with_start(page, two)
        return bool(told) and two.unit.block <= _OPENING and not another
    left, right = _nouns(page, one), _nouns(page, two)
    silent = not right and not two.unit.has(Means.OCCASION)
    return bool(left & (_titled(page, two) if silent else right))


def _is_but_start(page: Page, item: Item) -> bool:
    """ "Beginn ist am Freitag um 19 Uhr": an hour at which begins what was named before."""
    at = item.clock.start if item.clock is not None else item.unit.start
    first = WORD.findall(page.low[item.unit.start : at])[:_VERBS]
    return not meant.BEGINNING.isdisjoint(first) and not _named(page, item)


def _opens_with_start(page: Page, item: Item) -> bool:
    """ "Der Vortrag beginnt um 18.30 Uhr": a sentence that says when what the title names begins."""
    at = item.clock.start if item.clock is not None else item.unit.start
    words = WORD.findall(page.low[item.unit.start : at])
    named = any(m.means is Means.OCCASION and m.start - item.unit.start <= _ARTICLE for m in item.unit.marks)
    article = bool(words) and words[0] in page.language.the
    return article and named and len(words) <= _VERBS + 1 and not meant.STARTS.isdisjoint(words)


def _titled(page: Page, item: Item) -> set[str]:
    """What is held, in the words of the title, for an opening that says it otherwise ("they meet the press")."""
    if not page.units or item.unit.block > 1 or item.unit is page.units[0]:
        return set()
    return {page.low[m.start : m.end] for m in page.units[0].marks if m.means is Means.OCCASION}


def _named(page: Page, item: Item) -> set[str]:
    """What is held, in the words nearest before the hour of an item."""
    at = item.clock.start if item.clock is not None else item.unit.start
    held = [m for m in item.unit.marks if m.means is Means.OCCASION and m.end <= at and not _is_of_name(page, m)]
    last = max((m.end for m in held), default=0)
    return {page.low[m.start : m.end] for m in held if m.end == last}


def _nouns(page: Page, item: Item) -> set[str]:
    """What is held, in the words of an item; of "launch coverage" only the coverage."""
    area = item.words or Span(item.unit.start, item.unit.end)
    held = [m for m in item.unit.marks if m.means is Means.OCCASION and area.start <= m.start < area.end]
    if not held and item.title_span is not None:  # named in the line above: "Press conference", "9 June - 10:30"
        above = page.units[max(0, item.unit.index - _ABOVE) : item.unit.index]
        over = next((u for u in above if u.start <= item.title_span.start < u.end), item.unit)
        held = [m for m in over.marks if m.means is Means.OCCASION]
    starts = {m.start for m in held}
    held = [
        m for m in held if not (is_beside(page, m, area.start) or _is_of_name(page, m))
    ]  # "after the formal sitting"
    return {page.low[m.start : m.end] for m in held if m.end + 1 not in starts}


def _is_of_name(page: Page, mark: Mark) -> bool:
    """Whether a word is but part of the name of a body or a room: "the President of the Council", "Council Chamber"."""
    if not page.text[mark.start : mark.end].istitle() or page.language.code == "de":
        return False
    return page.low.endswith(" of the ", 0, mark.start) or page.text[mark.end : mark.end + 2].lstrip(" ").isupper()
