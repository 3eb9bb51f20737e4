"""Deadlines: whether a date or time is the last moment for something that is asked of the reader.

Three things make one: a word that names it ("closing date", "Anmeldeschluss"); a "by" before the date beside an
application, a question or those of whom something is asked; an application that is refused "after" it. Refuses what
must be in its place by then (arrival, seats, cameras): that is logistics.
"""

from __future__ import annotations

import re

from feeds.reading.closing import had_been, have_signed_up, is_in_hand, is_labelled, is_office, is_plea, is_subject
from feeds.reading.languages.grammar import Means
from feeds.reading.lexicon import WORD
from feeds.reading.page import Mark, Page, Unit
from feeds.reading.stamps import Stamp
from feeds.reading.wording import Around, has_any

_NOT_ASKED = frozenset(
    (
        Means.TERM,
        Means.PAST,
        Means.AFTERWARDS,
        Means.STREAM,
        Means.EMBARGO,
        Means.ISSUED,
    )
)
_MAKING = frozenset((Means.DEADLINE, Means.DUE, Means.BY, Means.UNTIL))  # without these nothing is due
_SPEAKING = frozenset((Means.LOGISTICS, Means.BY, Means.DUE, Means.DEADLINE, Means.FUTURE, Means.HOURS))
_MONTHS, _LONG = 12, 4  # of a year; of the longest time in which something may be handed in
_INFINITIVE = ("to ", "de ", " d'", "zu ")
_FOR = (" for", " to")
_BESIDE = 12  # characters between "valid" and its day
_READERS = frozenset((Means.ASKED, Means.DEADLINE, Means.PERMIT, Means.ACCREDITED, Means.STREAM))
_TO = frozenset(("to", "an", "à", "aux", "allen"))
_ADMITTED = ("accredited", "registered", "accrédité", "inscrits", "akkreditierte", "angemeldete")


def is_deadline(page: Page, near: Around) -> bool:
    """Whether a stamp is a deadline, by what stands around it."""
    unit, stamp, direct, inside, own = near.unit, near.stamp, near.direct, near.inside, near.own
    if unit.kinds.isdisjoint(_MAKING):
        return False
    off = near.has(Means.CANCELLED, Means.POSTPONED) and Means.DEADLINE not in near.said
    if off or had_been(page, unit, stamp.start, stamp.end):
        return False
    asked = Means.DEADLINE in near.led
    if (asked and _ended(page, near)) or _runs(page, near) or is_labelled(page, near.own, near.stamp.start):
        return True
    subject = Means.DEADLINE in unit.kinds and is_subject(page, unit.start, stamp.start)
    if subject or (asked and is_in_hand(page, unit, stamp.start, stamp.end)):
        return True
    since = Means.SINCE in direct and Means.BY not in direct
    if (since and _is_late(inside, own)) or have_signed_up(page, unit, stamp):
        return True
    before = [m for m in inside if m.start < stamp.start]
    bound = Means.BOUND in near.said and has_any(before, Means.BOUND)
    if (
        (bound and not _applies(page, near, _duty(near)))
        or (Means.PROMISED in unit.kinds and _promised(own + _verbs_behind(page, near)))
        or (Means.PAST in near.led and _was(page, near))
        or (Means.OVER in near.said and not (_denied(inside) or Means.DUE in near.said or _taken(page, near)))
        or (asked and _lasts(page, near))
        or (Means.OBLIGES in near.led and _of_others(page, near))
    ):
        return False
    if since:
        return _open_until(page, stamp, own, inside)
    told = before if near.led.isdisjoint(_SPEAKING) else own
    due = [(m.start, m.end) for m in own if m.means is Means.DUE]
    held = (m for m in own if m.means is Means.OCCASION and not any(s <= m.start < e for s, e in due))
    if names_deadline(page, unit, told) and next(held, None) is None:
        return True
    if Means.BY not in direct and not (_by_behind(page, unit, stamp, inside) and has_any(own, Means.DEADLINE)):
        return _open_until(page, stamp, own, inside)
    by = [(m.start, m.end) for m in own if m.means is Means.BY]
    lasting = (m for m in own if m.means is Means.TERM and stamp.start - m.end <= _BESIDE)
    if any(not any(s <= m.start and m.end <= e for s, e in by) for m in lasting):
        return False  # "tickets of the old design are valid until 31 December"
    if page.language.participles_far and _to_be_there(near):
        return False
    asks = any(m.means is Means.DEADLINE and m.end + 1 == at for at, _ in by for m in own)  # "register by"
    if (
        not asks
        and has_any(own, Means.LOGISTICS)
        and (stamp.day is None or not has_any(own, Means.DEADLINE, Means.ASKED))
    ):
        return False
    if has_any(inside, Means.DEADLINE):
        return not _arrival(page, own)
    if stamp.day is not None and (_asked(page, stamp, inside, own) or _goes_back(unit, inside, stamp)):
        return True
    above = page.units[unit.index - 1] if unit.index else None
    return (
        above is not None
        and above.block == unit.block
        and above.has(Means.DEADLINE) is not None
        and not has_any(own, Means.LOGISTICS, Means.OCCASION)
        and not any(m.means in _NOT_ASKED for m in inside)
    )


def _of_others(page: Page, near: Around) -> bool:
    """ "Railways have until 1 January to bring in a form": somebody named, not asked of here, must do or will do it.

    What must be *done* ("Seats must be requested by 4 p.m.") is asked of the reader, and so is what "they" must do.
    """
    unit, stamp = near.unit, near.stamp
    duty = _duty(near)
    if duty is None or near.has(Means.DUE) or is_plea(page, unit.start, stamp.start):
        return False
    start = max(near.clause[0], unit.value if unit.label is not None else unit.start)
    if any(m.means in _READERS and start <= m.start and m.end <= duty.start for m in unit.marks):
        return False
    subject = WORD.findall(page.low[start : duty.start])
    small = page.language.pronouns | page.language.relatives
    if not subject or subject[-1] in small or subject[0] in page.language.pronouns:
        return False  # "committees which want to apply should do so by 5pm"
    applied = any(m.means is Means.DEADLINE and m.start >= stamp.end for m in near.behind)
    until = (m for m in near.own if m.means is Means.UNTIL)
    if applied and any(duty.start < m.start and m.end <= duty.end for m in until):
        return False  # "growers have until 15 May to file for compensation"
    if any(m.means is Means.ASKED and m.start > duty.end and page.low[m.start - 2] == "," for m in near.own):
        return False  # "admitted will be whoever has applied by noon"
    if _applies(page, near, duty):
        return False
    behind = WORD.findall(page.low[duty.end : min(unit.end, stamp.end + 80)])
    return not any(word in page.language.done for word in behind)


def _applies(page: Page, near: Around, duty: Mark | None) -> bool:
    """ "Teams must register by 30 May": whoever wants to take part, and nobody's duty to register a thing."""
    if duty is None:
        return False
    behind = WORD.findall(page.low[duty.end : near.stamp.start])
    return behind[:1] != [] and behind[0] in page.language.applies and behind[1:2] != ["them"]


def _duty(near: Around) -> Mark | None:
    return next((m for m in near.own if m.means is Means.OBLIGES), None)


def _was(page: Page, near: Around) -> bool:
    """ "Tickets were sold out by 3 March": what was, and no condition: "admitted if they gave their name by noon"."""
    told = [m for m in near.own if m.means in (Means.PAST, Means.FUTURE, Means.OBLIGES)]
    if not told or told[-1].means is not Means.PAST or near.has(Means.DUE):
        return False
    last = told[-1]
    if page.low.startswith((" to ", " jusqu"), last.end):
        return False  # "non-citizens had to apply by"
    if _taken(page, near):
        return False  # "requests for badges were accepted until"
    if any(m.means is Means.BY and m.start < last.end and last.start < m.end for m in near.inside):
        return _looks_back(page, near, last)  # "the list was closed on"
    if page.low.startswith(_INFINITIVE, max(0, last.start - 3)):
        return False  # "to put a question, register by"
    asked = [m for m in near.own if m.means is Means.DEADLINE and m.start >= last.start]
    if any(
        page.low[m.start : m.end].endswith(_FOR)
        or page.low.startswith(_INFINITIVE, m.start - 3)
        or (m.start == last.start and m.end > last.end)  # "put their names down by"
        for m in asked
    ):
        return False  # "asked firms to send their offers before"
    start = near.clause[0]
    words = WORD.findall(page.low[start : near.stamp.start])
    return not any(word in page.language.conditions for word in words)


def _taken(page: Page, near: Around) -> bool:
    """ "Requests were taken until 30 January": until when one could apply, told when that is over."""
    asked = any(m.means is Means.DEADLINE and _REQUESTS.match(page.low, m.start) for m in near.own)
    verbs = [near.unit.start, near.stamp.start]
    if page.language.participles_far:
        verbs[1] = min(near.unit.end, near.stamp.end + 60)
    return asked and has_any(near.own, Means.UNTIL, Means.BY) and _TAKEN.search(page.low, *verbs) is not None


_REQUESTS = re.compile(
    r"request|applic|regist|accredit|rsvp|booking|sign-?up|submission|demande|inscri|accrédit|réserv|anmeld|akkredit|antr[aä]g"
    r"|registr|anfrag|bewerb"
)
_TAKEN = re.compile(
    r"\b(?:(?:was|were|has been|have been|could be) (?:possible|open|accepted|taken|welcome|made|sent|submitted|filed"
    r"|handed in)|(?:était|étaient) (?:possibles?|ouvert\w{0,2}|acceptée?s?|reçue?s?|prises?|à adresser|à envoyer)"
    r"|(?:a|ont) été (?:acceptée?s?|prises?)|pouvai(?:t|ent) être \w{3,14}"
    r"|(?:war|waren)\b.{1,60}\b(?:möglich|offen|zu richten)"
    r"|(?:wurde|wurden)\b.{1,60}\b(?:angenommen|entgegengenommen)|(?:konnte|konnten)\b.{1,60}\b(?:eingereicht|gestellt)"
    r"|nahm\w{0,2}\b.{1,60}\b(?:an|entgegen)\b)"
)


def _ended(page: Page, near: Around) -> bool:
    """ "The time for applications ended on 6 May", "accreditation is closed since 10 April": the last day to apply."""
    unit = near.unit
    asked = next((m for m in near.own if m.means is Means.DEADLINE and _REQUESTS.match(page.low, m.start)), None)
    if asked is None or _WHEN.search(page.low, max(unit.start, asked.start - 60), near.stamp.start):
        return False
    return _TIME_FOR.search(page.low[unit.start : near.stamp.end + 24]) is not None


_TIME_FOR = re.compile(
    r"\b(?:time|period|window) (?:for|of|to)\b[^.;]{1,50}\b(?:ended|closed|expired|ran out|was over) (?:on|at)\b"
    r"|\b(?:(?:accredit|registr|applic)ation|submission|sign-?up|request)s?\b[^.;]{,40}(?:end|clos)ed (?:on|at|since)"
    r"|\bdélai (?:d['’]|de |des |pour )[^.;]{1,50}\b(?:a expiré|a pris fin|expirait|s['’]est achevé) (?:le|à)\b"
    r"|\b(?:accréditations?|inscriptions?|demandes?)\b[^.;]{0,40}\b(?:pris fin|clos|closes?) (?:le|depuis le|à)\b"
    r"|\bfrist (?:für|zur)\b[^.;]{1,50}\b(?:endete|lief|ist) am\b"
    r"|(?:akkreditierung|anmeldung|anmeldefrist|akkreditierungsfrist)\b[^;]{0,60}\b(?:geschlossen|abgelaufen|beendet)\b"
)


def _runs(page: Page, near: Around) -> bool:
    """ "... opened a public consultation. It runs until 7 May": the sentence before names what one may take part in."""
    unit = near.unit
    above = page.units[unit.index - 1] if unit.index else None
    if above is None or above.block != unit.block or near.stamp.day is None or not near.led_by(Means.BY, Means.UNTIL):
        return False
    if _IT_RUNS.match(page.low, unit.start, unit.end) is None:
        return False
    return _CALL.search(page.low, above.start, above.end) is not None


_IT_RUNS = re.compile(
    r"(?:it|this|the (?:consultation|call|survey|competition)|elle|il|sie|er|diese)"
    r" (?:runs?|is open|remains open|stays open|will run|lasts|court|est ouverte?|reste ouverte?|se poursuit|dure"
    r"|läuft|ist|bleibt|dauert)\b"
)
_CALL = re.compile(
    r"\b(?:public consultation|consultation publique|online survey"
    r"|call for (?:\w{1,40} )?(?:evidence|proposals|views|papers|applications|tenders)"
    r"|appel à (?:projets|candidatures|contributions|propositions)|(?:öffentliche )?(?:konsultation|ausschreibung))\b"
)


def _but_aim(page: Page, own: list[Mark]) -> list[Mark]:
    """The marks of a clause without its aim in front: "To dial in, media ask for the number by 2 p.m."."""
    asked = next((m.start for m in own if m.means is Means.ASKED), -1)
    if asked < 0 or not own:
        return own
    comma = page.low.rfind(",", max(0, asked - 60), asked)
    if comma < 0 or not page.low.startswith(_AIMS, own[0].start):
        return own
    return [m for m in own if m.start >= comma]


_AIMS = ("to ", "for ", "pour ", "um ", "für ", "zum ", "zur ", "dial", "afin ")


def _looks_back(page: Page, near: Around, closed: Mark) -> bool:
    """ "Nineteen teams had entered when the list was closed on 19 April": told of what there was by then."""
    return _WHEN.search(page.low, max(near.unit.start, closed.start - 60), closed.start) is not None


_WHEN = re.compile(r"\b(?:when|by the time|lorsque|quand|als|bevor)\s[^,;:.]{3,50}$")


def _lasts(page: Page, near: Around) -> bool:
    """ "Accreditation for 2025 ends on 31 December": how long it is good for, and no time by which to apply."""
    asked = next((m for m in near.own if m.means is Means.DEADLINE), None)
    if asked is None or asked.start >= near.stamp.start:
        return False
    said = page.low[max(near.unit.start, asked.start - 16) : min(near.unit.end, near.stamp.end + 24)]
    return _OF_YEAR.search(said) is not None and _ENDS.search(said) is not None


_OF_YEAR = re.compile(
    r"\b(?:badges?|pass(?:es)?|accreditations?|accréditations?|akkreditierung(?:en)?|ausweise?|cards?|cartes?)"
    r" (?:for|of|de|pour|für|des jahres|valid for|pour l['’]année|de l['’]année)"
    r"\s(?:the year |l['’]année )?(?:19|20)\d\d\b"
    r"|\b(?:(?:19|20)\d\d|annual|yearly|annuelles?|permanentes?|jahres)[ -]?(?:press |media )?"
    r"(?:badges?|pass(?:es)?|accreditations?|cards?|akkreditierung(?:en)?|ausweise?)\b"
    r"|\b(?:accréditations?|badges?|cartes?) (?:annuel\w{0,3}|permanente?s?)\b"
)
_ENDS = re.compile(
    r"\b(?:ends?|expires?|lapses?|runs? out|runs? until|runs? to|(?:is|are|remains?|stays?) (?:valid|good)"
    r"|se termine\w{0,3}"
    r"|prend fin|prennent fin|expire\w{0,3}|s['’]achève\w{0,3}|(?:est|sont|reste\w{0,3}) valables?|endet|enden"
    r"|läuft|laufen|gilt|gelten"
    r"|verfällt|verfallen|ist gültig|sind gültig)\b"
)


def _verbs_behind(page: Page, near: Around) -> list[Mark]:
    """The marks behind a stamp that end its clause, where a language says there what is done: "bis 3. Mai Bescheid"."""
    return [m for m in near.behind if m.means is Means.PROMISED] if page.language.participles_far else []


def _to_be_there(near: Around) -> bool:
    """Whether a clause ends with a verb of arrival: "sollten sich am 26. bis 13:15 Uhr im Foyer einfinden"."""
    if has_any(near.own, Means.DEADLINE) or has_any(near.behind, Means.DEADLINE):
        return False
    return has_any(near.behind, Means.LOGISTICS) and not has_any(near.behind, Means.OCCASION)


def _promised(own: list[Mark]) -> bool:
    """ "Winners will be notified by 31 July": what is done for the reader, not by the reader."""
    last = max((m.end for m in own if m.means is Means.PROMISED), default=-1)
    return last >= 0 and not any(m.means in (Means.DEADLINE, Means.DUE) and m.start >= last for m in own)


def names_deadline(page: Page, unit: Unit, marks: list[Mark]) -> bool:
    """Whether the marks hold a word that names a deadline, and no other occasion goes by that name ("deadline day")."""
    if Means.DUE not in unit.kinds:
        return False
    starts = {m.start for m in marks if m.means is Means.OCCASION}
    return any(m.means is Means.DUE and m.end + 1 not in starts for m in marks)


def _is_late(inside: list[Mark], own: list[Mark]) -> bool:
    """ "Requests received after Monday noon cannot be considered.": the "after" of what is refused."""
    if not _denied(inside) or has_any(own, Means.LOGISTICS, Means.OCCASION, Means.TERM):
        return False
    return has_any(inside, Means.DEADLINE)


def _goes_back(unit: Unit, inside: list[Mark], stamp: Stamp) -> bool:
    """ "Accreditation is open from 9 March; it closes on 3 April": the clause before names what is applied for."""
    if any(m.means in _NOT_ASKED or m.means in (Means.LOGISTICS, Means.OCCASION) for m in inside):
        return False
    earlier = [m for m in unit.marks if m.start < stamp.start and m not in inside]
    return has_any(earlier, Means.DEADLINE) and not has_any(earlier, Means.LOGISTICS)


def _denied(marks: list[Mark]) -> bool:
    """Whether something is refused; the "no" of "no later than" refuses nothing."""
    by = [m for m in marks if m.means is Means.BY]
    return any(m.means is Means.DENIED and not any(b.start <= m.start < b.end for b in by) for m in marks)


def _open_until(page: Page, stamp: Stamp, own: list[Mark], inside: list[Mark]) -> bool:
    """ "Registration is open from 8 July to 14 July": a stretch of days in which something may be handed in."""
    if stamp.day is None or stamp.day.last is None or not stamp.day.month:
        return False
    if has_any(inside, Means.LOGISTICS, Means.OCCASION, Means.PAST, Means.DUE) or (
        (stamp.day.last[1] - stamp.day.month) % _MONTHS > _LONG
    ):
        return False  # "annual accreditation runs from 1 February to 31 January"
    close = any(m.means is Means.DEADLINE and _only_small(page, m.end, stamp.start) for m in own)
    return close or (has_any(own, Means.DEADLINE) and has_any(inside, Means.OFFERED))


def _only_small(page: Page, start: int, end: int) -> bool:
    """Whether nothing but small words stands between two offsets: "Accreditation from 4 to 22 May"."""
    return end - start < 24 and all(word in page.language.glue for word in WORD.findall(page.low[start:end]))


def _arrival(page: Page, own: list[Mark]) -> bool:
    """Whether what must be done by then is to be in place: "accredited crews must be at the gate by 9:00"."""
    speaking = [m for m in own if m.means in (Means.DEADLINE, Means.LOGISTICS)]
    if not speaking or speaking[-1].means is not Means.LOGISTICS or is_office(page, speaking[-1].start, own[0].start):
        return False
    accredited = (Means.ACCREDITED, Means.DEADLINE)
    return all(
        m.means is Means.LOGISTICS or page.low.startswith(_ADMITTED, m.start) for m in speaking if m.means in accredited
    )


def _asked(page: Page, stamp: Stamp, inside: list[Mark], own: list[Mark]) -> bool:
    """Whether the clause asks something of somebody, and not to be in a place; "sent to all participants" asks nothing.

    A "by" with a day and an hour asks something even where nobody is named.
    """
    if any(m.means in _NOT_ASKED for m in inside) or _denied(own) or has_any(_but_aim(page, own), Means.LOGISTICS):
        return False
    named = any(m.means is Means.ASKED and not _is_given(page, m) for m in own)
    if not named and (stamp.clock is None or has_any(own, Means.HOURS)):
        return False
    lasting = has_any(own, Means.UNTIL) or (not named and page.language.code == "de")
    return not (lasting and has_any(inside, Means.OCCASION, Means.FUTURE, Means.HOURS))


def _is_given(page: Page, mark: Mark) -> bool:
    """Whether a mark stands behind a word of giving: "to all participants", "an die Redaktionen"."""
    words = page.low[max(0, mark.start - 16) : mark.start].split()[-3:]
    return any(word in _TO for word in words)


def _by_behind(page: Page, unit: Unit, stamp: Stamp, inside: list[Mark]) -> bool:
    """ "on Monday at noon at the latest": the "by" stands behind the date and ends its clause."""
    for mark in inside:
        if mark.means is Means.BY and mark.start >= stamp.end:
            between = page.low[stamp.end : mark.start].strip(" ,")
            rest = page.low[mark.end : mark.end + 2].lstrip(" ")[:1]
            ends = mark.end >= unit.end - 1 or page.low[mark.end : mark.end + 1] in (".", ",", ";", ")") or rest == "("
            return ends and (not between or (stamp.day is not None and len(between) < 40 and "." not in between))
    return False
