"""English for what becomes of an event: called off, put off, moved, not yet sure; and for the day or hour that was.

Refuses words that only tell what was: those are PAST.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases, words

ENGLISH_STATUS: Mapping[Means, tuple[str, ...]] = {
    Means.CANCELLED: phrases(
        """
        cancelled; canceled; called off; will not take place; no longer take place; will no longer take place; not be
        held; does not take place; do not take place; cancellation; has to be dropped; dropped; scrapped; abandoned;
        cancels; is off; are off; withdrawn; not go ahead; won't take place; falls|fall away; does|do|will not go ahead;
        not take place; not be made up for; struck from; taken off the; not be given; will not be given|held; no longer
        be held; falls through; will not happen; not go|going ahead; taken out of the programme; removed from the
        programme; cannot go ahead|forward; can not go ahead|forward; cannot take place; can not take place; cannot
        happen; cannot be held|given|delivered on|as|at|in|because|this|today|tomorrow|owing|due|after|next; can not be
        held; not happen; is|are not taking place; is|are not going ahead; is|are no longer taking place; no longer
        go|goes|going ahead|forward; no longer happening; won't happen; won't go ahead; won't be held|given; not be
        delivered|staged|organised|organized|convened; has|have fallen through; fell through; falls by the wayside;
        is|are|been|be scrapped|shelved|axed; struck off the; is|are|come|comes off the programme|agenda; now not take
        place; now not be held; not now take place; not now be held; calls off; call off; will be skipped; has|had to be
        abandoned; cannot now take place; cannot now be held; not be able to take place; will not be
        made|delivered|given|opened; no longer takes|take place; has been vacated; have been vacated; is vacated; are
        vacated; dropped from the programme|program|agenda|schedule|list|diary; will not hold
        their|its|his|her|the|a|an; has|have dropped|scrapped|shelved the|its|this|a|all|their; not go ahead as; cancel
        the|his|her|its|their|a|an|this|that|all; had to call off
        """
    ),
    Means.POSTPONED: phrases(
        """
        postponed; postponement; been|is|are put off; postpones; deferred; delayed until|to; put back to; pushed back
        to; moved to a later date; will be held at a later date; at a later date; rescheduled to|for; put off; put off
        to|until|by; held over to|until; moved back to; pushed back; is|are|been|be held back; defers
        the|its|his|her|their|a; pushes|puts back|off the|its|his|her|their|a; postpone the|its|his|her|their|a;
        is|are|been|stands adjourned; adjourned to|until;
        judgment|judgement|reading|hearing|trial|verdict|ruling|session|inquest adjourned; not take place on that|this
        day|date; will be rescheduled; is|are being rescheduled; moved to a date to|yet|which|that|later; is|are|been
        put back
        """
    ),
    Means.FORMER: phrases(
        """
        had been planned|scheduled|set|arranged|announced|fixed|foreseen|called|booked for|on; not as
        announced|planned|scheduled at|on; not as first|previously|originally announced|planned at|on; initially;
        initially set|planned|scheduled|announced|due for; first set|planned|scheduled|announced for; had been
        set|planned|due|announced|scheduled for; originally set|due for; announced for; instead of; was; rather than;
        not at; not on; in place of; previously; originally; formerly; previously at; originally at; originally
        planned|scheduled|announced for; previously planned|scheduled|announced for; old time; no longer at; replacing;
        was|were down for; earlier; had been fixed|foreseen|arranged|pencilled for; had been pencilled in for; was|were
        to have been; was|were to have been held|given|made|opened|shown|signed; was|were to have
        begun|started|opened|met|spoken; fixed|foreseen|pencilled for; set down for; as first|originally|previously
        announced|planned|scheduled; first fixed|foreseen|due for; first due on; originally due on; was|were to;
        was|were planned|scheduled|announced|set|due|fixed|foreseen; had been
        planned|scheduled|announced|set|due|fixed|foreseen; unable to; no longer be; no longer take; prevented from;
        keeps|kept ... from; first called|convened for; had been called|convened for; once set|fixed|planned for;
        was|were to begin|start|be|open|end|meet|speak|leave; was|were to be held|given|made|opened|shown|signed; should
        have been given|held|taken|made|opened; we gave|printed|stated|wrote; wrongly gave|said|stated|printed|read;
        gave|said|stated|printed|read in error; by mistake|error; would begin|start|open at; would take place at|on;
        would be held at|on; and not, as ... on; not, as ... on; rather than, as ... on
        """
    ),
    Means.MOVED: phrases(
        """
        brought forward; moved forward; moved from; moved to; is moved; been|is|are changed; been moved; are
        moved; rescheduled; instead of; rather than; time changed; new time; new date; changed from; changed to;
        been|is|are|was|were put|pushed back; originally; previously announced; as previously announced; not at;
        and not; now at; will now; now begin*|start*; earlier announced; formerly; had been announced; had been
        planned; had been scheduled; was planned; was scheduled; was announced; was to; replaces; correction;
        corrected; delayed; delayed by; delay; shifted; advanced; another day|date; on another day|date; now
        expect*; is|are now expected; change of date|day; later than planned|announced; as first|originally
        planned; now takes|take place; now planned|scheduled|set for; unable to; no longer be; no longer take;
        prevented from; keeps|kept ... from; instead; rearranged; she|he|it|they now; a day|week|month|fortnight
        later; days|weeks|months later; new dates; dates changed; first fixed|foreseen for; made up for on; made
        good on; now meets|opens|begins|starts|convenes|runs|falls; to move; moves to; moves the; moves its;
        moved its; moved the; move ... from; moving ... from; shifts|shift ... from|to; moves from;
        slipped|slips to|from; to postpone; brings|bring ... forward
        """
    ),
    Means.CONVENES: phrases(
        """
        has|have invited; has|have called an|a|the ... for; has|have convened ... for; has|have summoned ... for;
        has|have called for ... on; has|have asked ... to come|attend
        """
    ),
    Means.SAME_HOUR: phrases(
        """
        as before; same hour; same time; time unchanged; unchanged time; time is unchanged; time remains; time and
        place remain; at the hour first announced; hour is unchanged; time and venue remain; hour|hours|time|times ...
        stay*|remain*; place|venue and hour|time ... stay*|remain*; hour|time|times ... unchanged; hour|time|times
        are|is the same; hour|hours|time|times ... same as before; hour|time|times ... ... stay*|remain*;
        hour|time|times ... do|does not change; still starts|begins at; hour|time|times ... ... do|does not change;
        hour|time|times ... ... unchanged; same place and hour|time; same venue and hour|time; same hours|times;
        neither ... hour|hours|time|times ... change*; hour|hours|time|times ... as planned|announced|printed
        """
    ),
    Means.TENTATIVE: phrases(
        """
        time to be confirmed|announced; time tbc|tba|tbd; timing to be confirmed|announced; hour to be confirmed; tbc;
        tbd; tba; to be confirmed; to be announced; to be determined; to be decided; t.b.c; unconfirmed; not yet
        confirmed; not yet been confirmed; still to be confirmed; yet to be confirmed; awaiting confirmation; tentative;
        tentatively; provisionally; provisional; expected date; subject to confirmation; if confirmed; not yet fixed; to
        be fixed; pending confirmation; possibly; probably; time is open; remains open; time open; target date; will be
        told|announced|given|communicated later; its|the hour depends on; provisionally set
        """
    ),
}

ARRANGED = words("announced scheduled planned set due fixed foreseen arranged expected called convened listed summoned")
DOCUMENTS = words(
    """
    advisory advisories note notice alert invitation letter communiqué communique circular bulletin e-mail email mail
    memo memorandum message version programme program schedule release announcement
    """
)
