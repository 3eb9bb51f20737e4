"""What vanishing means. Refuses to cancel: a release or event that is no longer shown may be told as no longer listed.

A list that moved on says nothing of what fell off its end. A thing taken out while its neighbours stayed was withdrawn,
once a second trusted reading says so too. A page that lost most of what it held is not believed at all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta

from feeds.comparing.folding import noise
from feeds.model import zones
from feeds.model.change import Known
from feeds.model.edition import Entry, Presence, Scheduled
from feeds.model.event import Event, Status
from feeds.model.moment import Moment, day_of
from feeds.model.release import Draft, Release

_ENDS = frozenset(".!?:;)\"'")
_PARAGRAPH = re.compile(r"\n\s*\n")
LEAST_WAIT = timedelta(minutes=10)  # between the two readings that make a withdrawal
UNTIL_OVER = timedelta(hours=3)  # after which an event whose end is not stated is taken as past


def held(
    known: Known,
    drafts: Sequence[Draft],
    pairs: Sequence[Entry | None],
    releases: Sequence[Release | None],
    listed_too: Collection[str] = (),
    digests: Sequence[str] | None = None,
) -> str | None:
    """Why this reading should not be believed, as one sentence; None where it may be applied.

    More than half of the listed releases may go at once only where newer ones came in their place.
    listed_too: addresses (Release.link) of releases that are listed but gave no text this time.
    digests: of the drafts, where the caller has them already.
    """
    listed = len(known.same) + sum(entry.missing_since is None for entry in known.entries)
    paired = [pair for pair in pairs if pair is not None]
    kept = len(known.same) + sum(pair.missing_since is None for pair in paired)
    kept += sum(entry.missing_since is None and entry.release.link in listed_too for entry in known.entries)
    if not drafts and not listed_too:
        return f"No release was found where {listed} stood before." if listed else None
    if 2 * (listed - kept) <= listed:
        return None
    newest = max((_newest(entry.release) for entry in known.entries), default=date.min)
    fresh = [release for release, pair in zip(releases, pairs, strict=True) if release is not None and pair is None]
    newer = any(_newest(release) > newest for release in fresh) or _moved_on(known, drafts, pairs, digests)
    if newer and 2 * (len(drafts) + len(listed_too)) >= listed:
        return None
    came = "nothing newer came in their place" if not newer else f"only {len(drafts) + len(listed_too)} are there now"
    return f"{listed - kept} of {listed} releases are gone and {came}."


def _moved_on(
    known: Known, drafts: Sequence[Draft], pairs: Sequence[Entry | None], digests: Sequence[str] | None
) -> bool:
    """Whether new releases stand on top of some that were there, and all that are gone stood below those."""
    told = digests if digests is not None else [draft.digest for draft in drafts]
    there = [index for index, pair in enumerate(pairs) if pair is not None or told[index] in known.same]
    found = [pair for pair in pairs if pair is not None]
    kept = [*known.places.values(), *(entry.position for entry in found if entry.missing_since is None)]
    if not kept or not there or there[0] == 0:
        return False
    gone = [entry.position for entry in known.entries if entry.missing_since is None and entry not in found]
    return min(gone, default=max(kept)) >= max(kept)


def _newest(release: Release) -> date:
    days = [day_of(event.start) for event in release.events]
    if release.dated:
        days.append(release.dated)
    if release.published:
        days.append(release.published.date())
    return max(days, default=date.min)


def verdict(entry: Entry, lowest: int | None, at: datetime, every: int) -> Presence:
    """What to say of a release that this trusted reading does not show.

    lowest: the greatest position, as of the last reading, among those still shown; None where none is.
    every: seconds between reads of the source.
    """
    if lowest is None or entry.position > lowest:
        return Presence.ROLLED_OFF
    return confirmed(entry.missing_since, at, every)


def cut_short(entry: Entry, draft: Draft, more_gone: bool) -> bool:
    """Whether a text, last on its page, is the stored one broken off within a paragraph: a page cut in transit.

    more_gone: what stood below it is gone too. Without that, only an end within a word, or before the full stop that
    was there, says so: an editor may well take the last words of a text away.
    """
    whole, part = noise(entry.release.body), noise(draft.body)
    if noise(entry.release.title) != noise(draft.title) or not part or whole == part or not whole.startswith(part):
        return False
    body = entry.release.body
    if any(noise(body[: at.start()]) == part for at in _PARAGRAPH.finditer(body)):
        return False
    within_word = part[-1].isalnum() and whole[len(part)].isalnum()
    return more_gone or within_word or (whole[-1] in _ENDS and part[-1] not in _ENDS)


def flips(entry: Entry, digest: str, at: datetime, every: int) -> bool:
    """Whether a page goes back and forth between two texts, as one does that is served by two caches.

    An edit is followed, and so is its taking back; the same edit again, within two intervals, is believed only once a
    reading an interval later says so too. A page that keeps going back and forth moves nothing.
    """
    if entry.turned_at is None or digest != entry.former or digest == entry.digest:
        return False
    if entry.flipped_since is not None:
        return at - entry.flipped_since < timedelta(seconds=every)
    return at - entry.turned_at <= 2.5 * timedelta(seconds=every)  # rounds come a little late


def confirmed(missing_since: datetime | None, at: datetime, every: int) -> Presence:
    """Missing at first; withdrawn once a reading at least an interval and ten minutes later says so again."""
    if missing_since is None or at - missing_since < max(timedelta(seconds=every), LEAST_WAIT):
        return Presence.MISSING
    return Presence.WITHDRAWN


def of_event(event: Scheduled, presence: Presence, at: datetime, zone: str) -> Presence:
    """What a presence of its release, or its own, means for an event: one that is over or off is not withdrawn."""
    if presence is not Presence.WITHDRAWN:
        return presence
    off = event.event.status in (Status.CANCELLED, Status.POSTPONED)
    return Presence.ROLLED_OFF if off or over(event.event, at, zone) else Presence.WITHDRAWN


def over(event: Event, at: datetime, zone: str) -> bool:
    """Whether an event is past at `at`; a whole day ends at midnight in its zone, else in `zone`."""
    end = event.end
    if isinstance(event.start, Moment):
        return at >= (end.at if isinstance(end, Moment) else event.start.at + UNTIL_OVER)
    last = end if end is not None and not isinstance(end, Moment) else event.start + timedelta(days=1)
    return at >= zones.instant(datetime.combine(last, time.min), event.zone or zone)[0]
