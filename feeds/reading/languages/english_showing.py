"""English parts of sentences that say whether one can watch from afar; the letters are told in showing.py."""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import phrases

ENGLISH_SHOWING: Mapping[str, tuple[str, ...]] = {
    "L": phrases(
        """
        live; as it|they happens|happen; as it|they takes|take place; as it|they unfolds|unfold; as it|they goes|go on;
        as it|they occurs|occur; as it|they is|are happening|given|spoken|held|delivered; while it|they happens|happen;
        while it|they takes|take place; while it|they goes|go on; while it|they is|are going|happening|held; when it
        happens; in real time; in real-time; simultaneously; from start to finish; from beginning to end; at the very
        moment; as events unfold; at the same time; at the same moment; gavel to gavel
        """
    ),
    "SL": phrases(
        "stream|streams|broadcasts|relays|transmits|webcasts|livestreams|airs|televises it|them|both|everything"
    ),
    "S": phrases(
        """
        stream; streams; streamed; streaming; livestream*; live-stream*; webcast*; webstream*; web-stream*; broadcast;
        broadcasts; broadcasting; televise*; televising; simulcast*; relay; relays; relayed; relaying; transmit*; air;
        airs; aired; airing; telecast*; webstreaming; beamed; beam; beams; screened; screen; screens
        """
    ),
    "V": phrases(
        """
        show; shows; showing; shown; carry; carries; carried; carrying; watch; watches; watching; watched; watchable;
        follow; follows it|the|them|every|proceedings|along; following it|the|proceedings; follow
        proceedings|events|debates|along; followed; followable; see; sees; seen; seeing; view;
        views; viewed; viewing; visible; hear; hears; heard; listen; listens; listening; put* out; puts it|them|the
        out; put it|them|the out; goes out; go out; going out; goes on air; go on air; tune in; tunes in; offer;
        offers; offered; provide; provides; provided; covers it; cover it; covers the; cover the; sent; sends; send;
        distribute*; take it; takes it; take the; feed; feeds; fed; bring; brings; brought; runs; run on; run at;
        available; accessible; found; get it; gets it; join in; witness; picked up; pick up; puts; lets you; comes;
        come by way; come over; put on; puts on; made available; observe; observed
        """
    ),
    "h": phrases("has it; have it; has them; have them; will have it; will have them; has this; has both"),
    "i": phrases("is on; are on; be on; is also on; are also on; be also on; is also to be found on; is found on"),
    "T": phrases(
        """
        transmission; transmissions; coverage; relay; internet transmission; retransmission; television coverage;
        video link; feed; picture and sound; sound and picture; pictures and sound; webstreaming; live link
        """
    ),
    "p": phrases("picture; pictures; image; images; signal; signals; video; footage; sound; audio; words and pictures"),
    "N": phrases(
        """
        not; never; cannot; can't; won't; isn't; aren't; don't; doesn't; no longer; cannot be; do not; does not; not be;
        can not
        """
    ),
    "K": phrases("no; none; nothing; nobody; no one; no-one; neither; nor; not any; zero"),
    "w": phrases("without; instead of; in the absence of; without any"),
    "F": phrases(
        """
        foreseen; planned; possible; scheduled; envisaged; expected; intended; feasible; permitted; allowed; arranged;
        provided for; on offer; available; offered; in the plan; to be had; way; ways; means; opportunity; possibility
        """
    ),
    "D": phrases(
        """
        dropped; cancelled; canceled; called off; given up; scrapped; withdrawn; struck; ruled out; abandoned; off;
        falls away; has been stopped; dispensed with
        """
    ),
    "R": phrases(
        """
        recording; recordings; recorded; record; records; taped; tape; film; filmed; a film; on demand; rerun; replay*;
        watch it again; watched again; seen again; a video; the video; videos; video of; clips; clip; uploaded; upload;
        highlights; summary; summaries; excerpt*; podcast*
        """
    ),
    "A": phrases(
        """
        the next day; next day; the day after; the following day; following day; the morning after; next morning; the
        following morning; the day afterwards; the same evening; that evening; in the evening; by the evening; by
        evening; overnight; in the course of; after the event; after it has ended; after it is over; once it is over;
        once it has ended; when it is over; hours later; hour later; days later; day later; a day later; minutes later;
        within hours; within a day; within two|three|24|48 hours|days; delayed; with a delay; with delay; tomorrow; from
        the following; on the following; only later; shortly after; after the briefing|meeting|ceremony|conference
        """
    ),
    "l": phrases("later; afterwards; afterward; thereafter; subsequently; on demand"),
    "M": phrases("can; may; could; able; are able to; is able to"),
    "a": phrases(
        """
        attend; attends; attending; come; comes; coming; present; accredited; accreditation; registration; register*;
        admitted; admission; access; in the room; seat; seats; room; space; badge; badges; pass; travel; be there; get
        there; journalists; reporters; media; newsrooms; ticket; tickets; permitted to; enter; make it; only
        """
    ),
    "d": phrases(
        """
        from a distance; from afar; remotely; from elsewhere; online; on the internet; on the web; over the internet;
        on television; on tv; from home; from outside; over the web; via the internet; by video; on screen; elsewhere;
        the web; the internet
        """
    ),
    "W": phrases("was; were; has been; have been; had; since; began; used to"),
    "H": phrases("weekly; every; usually; always; regularly; normally; mondays; daily; each week|month|year; often"),
    "Q": phrases(
        """
        interviews; live interview; position*; live shot*; shots; stand-up*; blog; music; band; ammunition;
        animals; animal; to live; who live; people live; they live; we live; families live; refugees live; live
        in; live with; lives; alive; captions; subtitles; questions; who lives; streams of; stream of
        refugees|migrants|visitors|people; air base|force|space |defence|defense|traffic|strike*|raid*|quality;
        jet stream; gulf stream; upstream; exercise; fire; firing; firings; fire-fighting; demonstration;
        demonstrations; performance; performances; concert; concerts; round; rounds; ordnance; studio*;
        equipment; cables; telephone coverage; media coverage; press coverage; no comment
        """
    ),
}  # fmt: skip
