"""English for who may come, in parts: what one has who may come, what makes it a condition, what else is asked for.

`facts/asked.py` puts the parts together, so that "bearers of a 2026 press pass" needs no phrase of its own. Whole
phrases stand in english_facts.py. Refuses words of one newsroom.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases

ENGLISH_ACCESS: Mapping[Means, tuple[str, ...]] = {
    Means.PERMIT: phrases(
        """
        pass; passes; badge; badges; press card; press cards; card; cards; card holders; cardholders; accreditation;
        accreditations; credential; credentials; accredited; registration; registered; reservation; reservations;
        booking; bookings; the list; list; press list; media list; guest list; guestlist; signed up; signed in;
        put down; applied; announced themselves; announced to; enrolled; booked; booked a; been approved; cleared;
        press id; media id; photo id; valid id; identity card; identity cards; identity papers; lanyard*; wristband*;
        permit; permits; confirmed their; confirmation; e-mail confirmation; given their names; sent their names;
        asked for a; asked in advance; known to; vetted; security-cleared; ticket; tickets
        """
    ),
    Means.NEEDS: phrases(
        """
        must; need; needs; needed; required; requires; require; necessary; compulsory; mandatory; obligatory;
        essential; only; only for; limited to; restricted to; reserved for; kept for; bearers; bearer; holders;
        holder; holding; hold; carrying; carry; wearing; wear; show; shown; showing; present; presenting; produce;
        asks for; asks ... for; ask ... for; asked for; has to; have to; are to; is to; admitted; admits;
        admit; let in; lets in; enter; entry; entrance; admission; access; room for; seats for; places for;
        seats go to; places go to;
        subject to; arranged by; issued by; against; on presentation of; expected to; should; bring; whose; with;
        upon; on the; indispensable; will do; suffices; is enough; is sufficient; is good for; is for; are for;
        has been; have been; gets you; takes; take
        """
    ),
    Means.MATTER: phrases(
        """
        comment; comments; evidence; bid; bids; offers; tender; tenders; proposal; proposals; consultation; grant;
        grants; funding; paper; papers; abstracts; nomination*; candidat*; stock; vacancy; vacancies; post; posts;
        job; jobs; essay*; award; prize; prizes; competition; contest; lock-up; lock-in; lockup; lockin; lock up;
        equipment; vehicle; vehicles; trucks; truck; vans; van; drone; drones; frequencies; parking; hotel; hotels;
        rooms; visa; visas; pictures; photos; photographs; footage; interviews; interview; one-on-one; questions;
        question; complaint*; objection*; submissions; replies to the; contributions; invoice*; survey; briefs;
        files; declarations; working places; working positions; work space; workspace; desks; studio*; stand-up;
        standup; booths; booth; interpretation; speaking slots; to speak; schools; pupils; students; scholarship*;
        internship*; traineeship*; exhibitors; stands; stall*; poster*; film; films; delegates; delegations;
        refund*; returns; ballots; votes; copies; copy; study; traders; residents; shuttle*; bus; buses; flight;
        aircraft; embargoed; answers; application form for; to testify; kit; press kit
        """
    ),
    Means.POOL: phrases(
        """
        pools; pool only; pool coverage; press pool; media pool; pooled press; pooled
        media|photo|tv|still|stills; pooled media|photo|tv|visual coverage; pooled; pool spray; pool event; pool
        opportunity; pool photo*; pool feed; pool access; pool at the top; pool at top; pool camera*; pool basis;
        pool of; pool arrangement*; pool; pools only; travel pool; in-town pool; in-house pool; out-of-town pool;
        expanded pool; pooled coverage; pool system; restricted pool; house pool; stills pool; one camera
        crew|team|operator|for|only; a single camera; one pool; only the pool; pool is|will|has; covered by a pool;
        coverage is by; through a pool; by a pool; footage ... shared; pictures ... shared; shared footage; shared
        pictures; shared with all; tv pool; photo pool; camera|photo|press
        spray at top; camera|photo|press spray at the top; pool report*; pool rota
        """
    ),
    Means.INVITATION: phrases(
        """
        by invitation; by invitation only; invitation only; invitation-only; on invitation; upon invitation; invited
        media; invited journalists; invited press; invited reporters; invited guests; invited outlets; invited
        correspondents; invited only; invitees; invitation required; invitation is required; invitations are personal;
        personal invitation; selected media; selected journalists; by personal invitation; guests only; with an
        invitation; specially invited; media by invitation; strictly by invitation; pre-invited; holders of an
        invitation; hold* an invitation; personally invited; those invited; for guests of|only; guests who; only guests;
        invited by letter; letter of invitation; invitation of; invitations have been; at the invitation of the host; is
        for guests; asked in writing; invited guests of; guests of; photographers invited; media invited by; invitation
        by|from|of the; journalists invited by; invited by the; who have been invited; whom we have invited; only
        reporters invited; reporters invited by; number of * have been invited; few|some|several|selected * have been
        invited
        """
    ),
    Means.CLOSED: phrases(
        """
        no places for; no room for media|press|journalists|the; no space for media|press|journalists|the; no media
        opportunity; no media opportunities; no press opportunity; no press opportunities; no photo opportunity; no
        media; no press; no coverage; no media coverage; no press coverage; no journalists; no reporters; no access for
        media|press|the|journalists; no media access; no press access; no access; no visual coverage; no interviews and
        no; no media event; no press event; no press point; closed press; closed press coverage; closed to press; closed
        to the press; closed to media; closed to the media; closed to all media; closed to journalists; closed to
        reporters; closed to cameras; closed to the public; closed to public; closed meeting; closed event; closed
        session; closed door; closed doors; closed-door; behind closed doors; closed for press|media|the; closed
        coverage; is closed; are closed; private event; private meeting; private visit; private
        talks|dinner|lunch|luncheon|breakfast|audience|conversation|reception; private session; is private; held in
        private; in private; in camera; not open to; not be open to; not open for; not a media event; not for media; not
        for the media|press; not foreseen for media; not accessible to; not accessible for; without media; without
        press; without the press; without the media; without journalists; media are not; media is not; press is not;
        press are not; journalists are not; media will not be; press will not be; journalists will not be; media not
        admitted; nobody is admitted; no one is admitted; nobody will be admitted; no one will be admitted; no
        admission; cannot be attended; no public access; internal meeting; internal event; offers no media; offers no
        opportunity; no opportunity for media|press|the|journalists; not possible to attend; does not foresee media; no
        media activities; no press activities; no questions and no; not admitted; not be admitted; no in-person; no
        physical attendance; not possible for media; closed; no arrangements for media|the|press; no provision for
        media|press|the; no facilities for media|press|the; media may not; press may not; journalists may not; media
        cannot attend; press cannot attend; journalists cannot attend; is not public; are not public; not public; no
        cameras; no filming; no photographers; no outside media; let nobody in; nobody ... let in; no one ... let in;
        nobody from outside; nobody else; media|press|journalists|reporters|newsrooms cannot;
        media|press|journalists|reporters can not; shut to; stays|remains|remain|stay shut|closed to|for; not a press
        event; not invited; are not let in; is not let in; not let in; kept out; stay outside; stays outside; remain
        outside; off limits to media|press|journalists|reporters|cameras; off limits to the media|press; not accessible;
        not to be covered; without cameras; without witnesses; no statement to the press|media; nothing for the
        media|press; no place for the media|press; no seats for; media|press|journalists|reporters have|has no
        access|entry|place; without an audience; without media|press presence; excluded; official photographer only;
        official * photographer only; own photographer only; house photographer|photographers only; only the
        official|house|court|palace photographer; only our own photographer; no coverage is
        possible|foreseen|planned|offered; that|this part|portion|segment is closed
        """
    ),
}  # fmt: skip
