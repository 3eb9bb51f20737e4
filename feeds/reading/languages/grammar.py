"""What a language must provide: names, joining words, and phrases by meaning; all of it data.

A language is one file beside this one that builds a `Language`. Every word is written in lower case. A phrase is words
with blanks between; `*` at the end of a word stands for any ending ("accredit*"), `a|b` for either word, `...` for up
to five words in between, and `?` after a word makes it optional. The first word of a phrase may not be optional.
Refuses patterns: no regular expression stands in a language file, so that no phrase can be slow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from feeds.reading.closed import quick


@quick
class Means(StrEnum):
    """What a phrase can mean; a closed list. The comment gives English examples."""

    # clocks and days
    NOON = "noon"  # noon, midday
    MIDNIGHT = "midnight"
    UNLESS = "unless"  # unless another hour is shown: what is told holds for all of a list
    APPROX = "approx"  # around, approximately, about, circa: directly before (or in brackets after) a time
    LOCAL = "local-time"  # local time
    ALL_TIMES = "all-times"  # all times are ..., times in: a zone label behind it holds for the whole text
    TODAY = "today"  # today, this morning, tonight
    TOMORROW = "tomorrow"
    YESTERDAY = "yesterday"
    EVE = "eve"  # the day before, the previous day
    DAY_AFTER = "day-after"  # the next day, the following morning
    OVERMORROW = "overmorrow"  # the day after tomorrow
    NTH_DAY = "nth-day"  # the second day, the last day: of several
    IN_DAYS = "in-days"  # a week today, in two weeks: counted from the day of publication
    DAYS_LATER = "days-later"  # two days later, a week later
    SAME_DAY = "same-day"  # on the same day, that day, in the afternoon
    EACH_DAY = "each-day"  # on the day in question, on the day of the event
    CONVENES = "convenes"  # has invited to, has called for: a past that tells what is to come
    ERRED = "erred"  # wrong date, by mistake, we apologise: a notice corrects another
    CORRECT = "correct"  # the right time is, should read: directly before what holds in the place of what was told
    SAME_HOUR = "same-hour"  # at the same hour, the same time
    NEXT = "next"  # next (Monday), coming
    LAST = "last"  # last (Monday)
    THIS = "this"  # this (Thursday)
    DURATION = "duration"  # for, within, lasting: directly before a number of hours, no time of day
    DAILY = "daily"  # every day, daily, on weekdays, each Monday: recurring, so no event
    # what a date or time is for
    BY = "by"  # by, before, until, no later than: directly before a time makes it a deadline
    SINCE = "since"  # since, after, from ... on: directly before, no event
    DEADLINE = "deadline"  # deadline, register, apply, RSVP, questions to, bids, replies, comments
    UNTIL = "until"  # those of BY that tell how long something goes on: until, up to
    ENDS = "ends"  # lasts until, runs until, ends on: directly before the last day of what began on another
    DUE = "due"  # deadline, closing date, last day to: names a deadline without any "by"
    ASKED = "asked"  # media, those who, please: who or what is asked for something; with a "by" and a day a deadline
    OFFERED = "offered"  # open, possible, accepted: an application that can be made from one day to another
    BOUND = "bound"  # Member States must, the Commission has until: others than the reader, so no deadline of theirs
    OBLIGES = "obliges"  # must, have to, have until, will: a deadline of others where they are named before it
    PROMISED = "promised"  # will be informed, are announced: what is done for the reader by then
    OVER = "over"  # was possible, have been informed, has passed: a deadline of the past
    DENIED = "denied"  # no, cannot, late: with "after" and an application a deadline
    NUMBERED = "numbered"  # version, section, room, psalm: directly before figures that are no time of day
    AM = "am"  # in the morning: behind an hour
    PM = "pm"  # in the afternoon, tonight: beside an hour of a twelve-hour clock
    LOGISTICS = "logistics"  # doors open, arrive, gather, meet at the gate, pre-set, security check, buses
    HOURS = "hours"  # opening hours, office hours, desk, staffed, opens at, answered from
    EMBARGO = "embargo"
    TERM = "term"  # enters into force, took office, founded, born, anniversary, valid until, quiet period
    ISSUED = "issued"  # published on, updated on, version of: the text's own date
    HABIT = "habit"  # usually, in summer, most people, on average: what often is so, with clocks of no occasion
    LOG = "log"  # incident log, what happened so far: a heading over rows that tell what was
    BACKDROP = "backdrop"  # museum, tide, tram, coffee, microphones: things whose hours are no events
    BREAK = "break"  # coffee break, lunch break, end of the meeting: in a row, no event
    PAST = "past"  # was, were, met, came: news
    FUTURE = "future"  # will, is to, to be held, takes place, meets next, is scheduled
    OCCASION = "occasion"  # press conference, briefing, summit, visit, ceremony, hearing: things that are held
    AGENDA = "agenda"  # agenda, week ahead, public schedule, itinerary: a list, not an occasion
    ADVISORY = "advisory"  # media advisory, programme for media, notice to editors
    # status
    CANCELLED = "cancelled"
    POSTPONED = "postponed"  # postponed, put off, moved to a later date
    MOVED = "moved"  # brought forward from, rescheduled, instead of, time changed
    FORMER = "former"  # instead of, was (13:30), not at: directly before a time that holds no longer
    TENTATIVE = "tentative"  # TBC, to be confirmed, provisional date, expected date
    BLANKET = "blanket"  # subject to change, times are indicative
    # facts beside the time
    STREAM = "stream"  # live, streamed, webcast, broadcast live
    NO_STREAM = "no-stream"  # no live stream, not streamed, recording afterwards
    OPEN = "open"  # open to media, open press
    ACCREDITED = "accredited"  # accredited media, registration is required, press card, RSVP
    POOL = "pool"
    INVITATION = "invitation"  # by invitation only, invited media
    PERMIT = "permit"  # a pass, the list, signed up: what one has who may come; a condition beside NEEDS or ASKED
    NEEDS = "needs"  # must, necessary, only, bearers of: what makes a condition of it
    MATTER = "matter"  # comments, bids, a lock-up: asked for by a day, but not to come to the event
    CLOSED = "closed"  # no media opportunity, closed press, no coverage
    AFTERWARDS = "afterwards"  # transcript, photographs, video will be available
    CONTACT = "contact"  # for queries, press contact
    UPDATED = "updated"  # updated at, as of
    PRESENT_AT = "at"  # words before a place: at, in
    ROLE = "role"  # secretary general, minister, president: roles of people
    HONORIFIC = "honorific"  # Mr, Ms, Dr, H.E.
    LIVE = "live"  # the bare word "live": weak, judged by its neighbours
    CHANNEL = "channel"  # words that name an online channel: website, portal, YouTube, UN Web TV
    GENERAL = "general"  # headings of standing notes: notes for newsrooms, good to know, getting there
    ALL = "all"  # both, all, each, the two: said of several items together
    THERE = "there"  # attend in person, in the room, to it: points back to what was just spoken of
    GOES = "goes"  # words before a place one goes to or that hosts: visit, travels to, is held in
    ABOUT = "about"  # words between a thing and the place it is about: on, situation in, war in
    TREATY = "treaty"  # words beside a town that make it a treaty: Treaty of, Agreement
    # labels of fields ("When: ...")
    L_WHAT = "label-what"
    L_WHEN = "label-when"  # when, date and time
    L_DATE = "label-date"
    L_TIME = "label-time"  # time, hour
    L_WHERE = "label-where"  # where, place, venue, location
    L_WHO = "label-who"
    L_STREAM = "label-stream"  # live, watch, webcast
    L_ACCESS = "label-access"  # access, accreditation, registration, format
    L_DEADLINE = "label-deadline"  # deadline, RSVP by
    L_HOURS = "label-hours"  # opening hours, media desk
    L_OTHER = "label-other"  # contact, phone, note: never an event


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language as data; see the module for how phrases are written."""

    code: str  # ISO 639-1
    common: frozenset[str]  # its most frequent small words, by which a text is recognised
    months: Mapping[str, int]  # names and abbreviations without dot -> 1..12
    weekdays: Mapping[str, int]  # names and abbreviations without dot -> Monday 0 .. Sunday 6
    ordinals: tuple[str, ...]  # what may stand close after a day's number: "st", "er", "."
    of: tuple[str, ...]  # words between day and month, or before a year: "of", "de"
    the: tuple[str, ...]  # words before a day: "the", "le", "den"
    through: tuple[str, ...]  # words between first and last of a range: "to", "until", "au", "bis"
    span_from: tuple[str, ...]  # words that open a range: "from", "between", "du", "vom"
    also: tuple[str, ...]  # words between the days of a list: "and", "et", "und"
    hour_words: tuple[str, ...]  # what makes a bare number an hour: "o'clock", "h", "heures", "uhr"
    hour_tails: tuple[str, ...]  # what may follow a full time but makes no bare number an hour: "hours"
    sharp: str  # what says of an hour that it is kept to the minute, and makes a bare number one
    numbers: Mapping[str, int]  # spelled hours: "nine" -> 9 (only read before an hour word)
    before_hour: Mapping[str, int]  # minutes that words add before a spelled hour: "half past" -> 30, "halb" -> -30
    after_hour: Mapping[str, int]  # minutes that words add behind it: "et demie" -> 30
    bare_half: int  # hours from 1 to this one are unclear without "in the morning"; 0 where 3 o'clock is by night
    zone_of: tuple[str, ...]  # phrases around a place that name its clock, "{}" the place: "{} time", "heure de {}"
    zones: Mapping[str, str]  # its own names of zones -> IANA or an abbreviation: "eastern" -> "ET", "mez" -> "CET"
    phrases: Mapping[Means, tuple[str, ...]]
    glue: frozenset[str] = (
        frozenset()
    )  # words that may stand between a day and its time, or open a row: "at", "on", "um"
    present_passive: frozenset[str] = frozenset()  # words after which a participle is no past: "are (asked)"
    auxiliaries: frozenset[str] = frozenset()  # make a past of a participle: "a", "ont", "hat"; not those of passives
    have: frozenset[str] = frozenset()  # of them, those of the present: "has (invited)", "a", "hat"
    participles: tuple[str, ...] = ()  # endings of participles: "é", "ées", "t", "en"
    participle_starts: tuple[str, ...] = ("",)  # what a participle begins with, where that tells it: "ge"
    preterites: tuple[str, ...] = ()  # endings of a simple past that stands before an article: "prolonged its"
    subordinating: frozenset[str] = frozenset()  # words that open a clause whose tense is its own: "which", "since"
    behind_present: frozenset[str] = frozenset()  # words behind a verb in "-s", besides articles: "opens again"
    parted: frozenset[str] = frozenset()  # what is parted from a verb of any tense: "fand (am 2. April) statt"
    irregular: frozenset[str] = frozenset()  # simple pasts without that ending that are nouns too: "it struck at 5:42"
    prepositions_of_time: frozenset[str] = frozenset()  # before an hour or a day, behind such a verb: "at", "on"
    determiners: frozenset[str] = frozenset()  # articles and their like: "the", "its"
    being: frozenset[str] = frozenset()  # "to be" where it makes the past of verbs of moving: "est", "sind"
    moved: tuple[str, ...] = ()  # participles of such verbs: "venus", "gelandet"
    reflexives: frozenset[str] = frozenset()  # words before "to be" that make any participle a past: "s'(est)", "se"
    before_nouns: frozenset[str] = frozenset()  # words behind which "-ed" is no verb: "a (renewed)", "of", "by"
    naming: frozenset[str] = frozenset()  # participles before a name that tell no past: "(a ship) named"
    remote: frozenset[str] = frozenset()  # words at the head of a title for what is held in no place: "phone (call)"
    futures: tuple[str, ...] = ()  # endings of the simple future: "exposera", "ouvriront"
    weak_pasts: tuple[str, ...] = ()  # endings of a simple past that no noun follows: "(die Erde) bebte"
    no_pasts: frozenset[str] = frozenset()  # words with such an ending that tell no past: "heute", "möchte"
    behind_verbs: frozenset[str] = frozenset()  # words of which one follows such a verb: "am", "die", "sich"
    participles_far: bool = False  # whether the participle stands at the end of the sentence
    pronouns: frozenset[str] = frozenset()  # that say no name at the head of a sentence: "she", "il"
    not_off: tuple[str, ...] = ()  # ends of "is off limits" and its like, which call nothing off
    settled: tuple[str, ...] = ()  # behind "provisional" where that tells no doubt: "(provisional) measures"
    whens: frozenset[str] = frozenset()  # that open a clause of time: "when", "sobald", "lorsque"
    onto: frozenset[str] = frozenset()  # before the day to which something is moved: "to", "auf", "au"
    refusals: frozenset[str] = frozenset()  # "not", "nicht", "pas"
    documents: frozenset[str] = frozenset()  # what is sent to newsrooms: "(our) advisory (of 3 May)", "einladung"
    earlier: frozenset[str] = frozenset()  # beside them where they hold no longer: "the earlier (notice)"
    dated: frozenset[str] = frozenset()  # between them and their day: "of", "dated", "vom"
    those: frozenset[str] = frozenset()  # that stand for one named before: "(replaces) that (of 3 May)", "celui"
    contrast: frozenset[str] = frozenset()  # behind what is refused: "(not at ten) but (at eleven)"
    arranged: frozenset[str] = frozenset()  # that say for when something was set: "scheduled (for)", "prévu"
    like: frozenset[str] = frozenset()  # that point back to what was said before: "as (announced)", "comme", "wie"
    hours_after: tuple[str, ...] = ()  # behind hours that pass, and are no clock: "(deux heures) plus tard"
    hours_of: frozenset[str] = frozenset()  # between hours that pass and what lasts so long: "(2 h) de (route)"
    one: frozenset[str] = frozenset()  # articles of what lasts: "un (débat de 1h30)"; a clock in "le débat de 14h30"
    several: frozenset[str] = frozenset()  # right before hours that pass: "les (24 heures)"
    lasting: frozenset[str] = frozenset()  # how long something lasts is told in: "hour", "minutes", "viertelstunde"
    counted: frozenset[str] = frozenset()  # before the number of a day of several: "day (1)", "tag", "jour"
    counting: frozenset[str] = frozenset()  # that count what was named before: "first", "zweite", "dernier"
    nth: Mapping[str, int] = field(default_factory=dict)  # "second (day)" -> 2, "last" -> -1, "two (days later)" -> 2
    then: frozenset[str] = frozenset()  # that open a sentence which goes on in time: "afterwards", "danach"
    nothing: frozenset[str] = frozenset()  # that open a line on which nothing is on: "no", "aucun", "keine"
    weeks_on: tuple[str, ...] = ()  # beside a weekday that is a week later: "a week on (Monday)", "(lundi) en huit"
    feasts: frozenset[str] = frozenset()  # before a weekday that is a feast with them: "Good (Friday)"
    rates: frozenset[str] = frozenset()  # before "a week" where that says how often: "once (a week on Monday)"
    inhouse: frozenset[str] = frozenset()  # of what is for nobody outside: "internal (meetings)", "intern"
    none: frozenset[str] = frozenset()  # right before what is not held: "no", "aucun", "pas de", "keine"
    passives: frozenset[str] = frozenset()  # words before "published" that make it something to come: "is", "sera"
    signing: tuple[str, ...] = ()  # how participles of signing begin: "(will be) signed (on)", "(sera) signé (le)"
    agents: frozenset[str] = frozenset()  # words that make a participle before them no past: "chaired (by)"
    nights: frozenset[str] = frozenset()  # before two days that one night joins: "(in the) night (of 28 to 29 March)"
    weekday_tails: tuple[str, ...] = ()  # parts of the day glued to a weekday's name: "Mittwoch(abend)"
    applies: frozenset[str] = frozenset()  # what whoever wants to take part must do: "register", "s", "sich"
    opening: tuple[str, ...] = ()  # what words for the opening of a desk or a form begin with: "open", "ouvr"
    meets: tuple[str, ...]  # beginnings of the verb of those who meet, be it leaders or media
    conditions: frozenset[str] = frozenset()  # "(admitted) if (they have applied by noon)", "wer", "dont"
    done: frozenset[str] = frozenset()  # that make a duty one of whoever reads it: "(must) be (sent)"
    relatives: frozenset[str] = frozenset()  # that open a clause about what stands before: "which", "qui"
    persons: frozenset[str] = frozenset()  # that tell which person is meant: "(the clerk) who", "qui"
    prepositions: frozenset[str] = frozenset()  # before what is no subject: "in (the museum)", "dans", "im"
    pauses: frozenset[str] = frozenset()  # what a row names that is a break: "coffee", "thé", "kuchen"
    around_pauses: frozenset[str]  # words beside them that say for whom or when: "lunch for participants"
    toured: tuple[str, ...] = ()  # beginnings of words for tours, which are held where they are "for the media"
    weak: frozenset[str] = frozenset()  # words of OCCASION that name none beside a backdrop: "opens", "tests"
    small_words: frozenset[str] = frozenset()  # words that do not make a heading or a title telling: "the", "of"
    venues: frozenset[str] = frozenset()  # words that name a venue: "room", "hall", "palace"
    venue_endings: tuple[str, ...] = ()  # endings of compounds that name one: "saal", "haus"
    occasion_endings: tuple[str, ...] = ()  # endings of compounds that name an occasion: "konferenz", "sitzung"


def phrases(written: str) -> tuple[str, ...]:
    """Phrases from a text in which semicolons part them: how long lists stay readable."""
    return tuple(" ".join(phrase.split()) for phrase in written.split(";") if phrase.strip())


def words(written: str) -> frozenset[str]:
    """A set of words from a text in which blanks part them."""
    return frozenset(written.split())
