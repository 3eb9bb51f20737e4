"""English for what a date or time is for: deadlines, arrival and seats, opening hours, embargoes, terms, breaks.

Phrases are written as in grammar.py. A phrase belongs here when it tells why a time is no event, or that it is the last
moment for something. Refuses the things that are held and the tenses; those stand in english.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases

ENGLISH_ROLES: Mapping[Means, tuple[str, ...]] = {
    Means.BY: phrases(
        """
        up to and including; until and including; by and including; closes for entries; closes to entries; closes for
        entries on; closes for applications; closes to applications on; up until and including; by cob; by close of
        play; cob; by the end of business; until cob; until close of business; before close of business; by the end of
        the day; ahead of; by midday at the latest; and no later than; but no later than; not after; close of
        business; end of business; by end of day; by eod; until the end of; will close; will close on|at; will be
        closed on|at; be closed on|at; will end; will end on|at; will expire; will be over; is over; is over on|at;
        end; finishes; finish; finishes at; will finish; concludes; concludes at; conclude; will conclude; comes to an
        end; come to an end; lapses; lapse; shuts; shut; stops; stop; stops on|at; runs out; runs out on|at; on or
        before; through; accepted through; up until; is closed; are closed; close; closes for; by; before; until; no
        later than; not later than; at the latest; at latest; up to; prior to; latest; till; closes on|at; closes;
        ends on|at; ends; close on|at; end on|at; expires; expires on|at; by no later than; by latest; by the end of;
        by close of business; in advance of; runs until|to; open until|till; closed on|at; is|are closed on|at;
        closes|close it|them on|at; shuts on|at; it vanishes|disappears|expires on|at; be with them|us|it on|at; last
        chance|day|opportunity|date to|for ... is|are|falls; latecomers after
        """
    ),
    Means.SINCE: phrases(
        """
        from the; onward from; following; since; after; as of; as from; from; starting; already from
        """
    ),
    Means.DEADLINE: phrases(
        """
        is arranged by|with; be arranged with; arranged by the; arrange an|for; inscription*; places|seats are given; no
        places|seats|names; first call; second call; third call; fund; grants; grant scheme; funding round; survey;
        tender; cast; votes can; ballots; take part in the consultation|survey|competition; notification*; notice of;
        intention to; names and; attendance; order; ordered; orders; have their|your say; suggestions; ideas; the call;
        call for papers|proposals|applications|evidence|ideas|projects; competition; petition; vote online; entry; entry
        form; the form; portal; accreditation@; evidence; submissions; contribution; tips; passes are; day passes;
        tickets are; tickets; questions; say so; answers; answer; papers; declare their; interest; statements of
        interest; expressions of interest; pre-register*; preregister*; pre-registration; signup; sign-ups; put down;
        put in; hand in; handed in; turn in; lodge; lodged; deliver* to|by; tendered; quotations; quotes; consulted;
        participation in; mandatory; notified; inform us; inform the; tell us; tell her; tell him; give notice; give
        their|your names; forward*; invited to apply; list of participants; the list; pool places; waiting list; call or
        mail; call us; turn to the; ask by|before|until; asks by|before|until; ask for; asks for; asking for; be asked
        for; ask to; ask the press; ask our; ask us; to attend; who want to; wish to attend; wants to attend; names
        must; names should; names to be; copies; declarations; mailed; accepted; received; briefs; write; writes; wrote
        to; contact; to be be accredited; get accredited; deadline; deadlines; register*; registration*; apply; applies;
        application*; applicant*; rsvp; sign up; signs up; sign-up; signing up; accreditation*; accredit; accredited;
        request*; submit*; submission*; bids; tenders; bid; proposals; offers; replies; reply; respond; responses;
        questionnaire; comments; comment on; consultation; feedback; questions to; send questions; send|sent
        their|your|a|an|the|its|his|her|in|us; send; sends; write to; written to; e-mail; email*; mail; mails; notify;
        confirm*; announce themselves; enrol*; enroll*; book; books; booking*; reserve a; reservation*; call in; dial
        in; closing date; cut-off; cutoff; nominations; entries; name and outlet; indicate; express* ... interest;
        declare; let us know; inform; badge request*; credential*; sign in; put their|your name*; contributions;
        abstracts; manuscripts; invited to comment; views; objections; candidatures; asked for|to; have|has until; to
        file; file for|by; ask ... questions; questions in writing; ask a question; says so; no more names; names can
        be; added to the list; put questions; tell the; online|entry|application|booking|registration|accreditation|web
        form; form by|until|before; applied; signed up; enrolled; asked for one|it|them; give|gave|leave|send|have|put
        ... name|names; nominate; nominates; nominated; booked; pre-booked; reserved; requested; drop us a line; a line
        to; a word to; a message to; postmark of; postmarked;
        filings|submissions|bids|comments|pleadings|replies|applications|entries|nominations|briefs|papers|proposals|abstracts
        ... due; open for comment|comments|consultation|submissions|nominations; names are with us; whose names are
        with; who have none phone|call|ring|write|apply|register; has|have not been
        sent|handed|given|received|registered; it vanishes|disappears|expires on|at;
        ring|phone|call|email|e-mail|mail|text us before|by; first come ... served; make|making
        themselves|yourself|yourselves known; latecomers; do so in writing|by e-mail|by email|online|by post; put
        their|your case|views; procedure closes|ends; application|applications procedure; let the|our ... know
        """
    ),
    Means.UNTIL: phrases(
        """
        up to and including; until and including; until; till; up until; up to; through; open until|till; runs
        until|to
        """
    ),
    Means.DUE: phrases(
        """
        deadline; deadlines; closing date; closing time; closing day; cut-off; cutoff; cut off date|time|for; rsvp by;
        rsvp; last day to|for|of registration; last day to|for; final day to|for; final date to|for; last date to|for;
        latest date for|to; last chance to register; final day of registration; due date; due no later than; respond by
        date; last call for applications; last possible date|day|time; end of registration; end of the registration
        period|window;
        filings|submissions|bids|comments|pleadings|replies|applications|entries|nominations|briefs|papers|proposals|abstracts
        ... due; form|forms|portal|list|site|page is|are taken off|down|offline; form|forms|portal|site|system goes|go
        offline|down; form|forms|portal|list|site|system closes|shuts
        """
    ),
    Means.ASKED: phrases(
        """
        everybody; everyone else; everybody else; interested in; nationals; citizens; non-citizens; foreigners;
        freelancers; freelances; holders; people without|with|who; persons; individuals; agencies; stations; studios;
        news agencies; others; the others; call the; ring the; all others; media; journalists; journalist; reporters;
        reporter; photographers; photographer; broadcasters; broadcaster; correspondents; correspondent; crews; camera
        crews; camera teams; camera operators; tv teams|crews|stations; television teams|crews|stations; radio
        stations|reporters; newsrooms; editors; editorial offices; outlets; news organisations|organizations; media
        outlets|representatives|professionals|organisations|organizations|workers; members of the press|media; press
        representatives; those; whoever; anyone; anybody; everyone; who wish|wishes|want|wants|would|needs|need; if
        you; you; your; please; kindly; wishing to; wanting to; interested in attending; planning to; intending to;
        wanting; guests; participants; attendees; delegates; visitors; names; list of names; passport numbers; number
        plates; licence plates; identity cards; must be with; should be with; must reach; should reach; must arrive at
        the press; are needed; is needed; are required; is required; be told; be notified; be informed; say so; turn
        to; seats; places; spots; slots; a place; a seat; a slot; a spot
        """
    ),
    Means.DENIED: phrases(
        """
        no; not; cannot; can not; late; later; never; none; neither; without exception; too late; impossible
        """
    ),
    Means.OFFERED: phrases(
        """
        open; opens; opened; possible; accepted; welcome; invited; can be; may be; runs; available; be made; taken
        """
    ),
    Means.BOUND: phrases(
        """
        commission|parliament|council|government|court|ministry must|shall|need|needs;
        commission|parliament|council|government|court|ministry has|have|is|are to|until;
        company|companies|contractor|contractors|operator|operators must|shall|need|needs;
        company|companies|contractor|contractors|operator|operators has|have|is|are to|until;
        authority|authorities|states|countries|governments|ministers must|shall|need|needs;
        authority|authorities|states|countries|governments|ministers has|have|is|are to|until;
        committee|assembly|senate|congress|bank|banks|agency|party must|shall|need|needs;
        committee|assembly|senate|congress|bank|banks|agency|party has|have|is|are to|until;
        parties|airline|airlines|carriers|manufacturers|municipalities must|shall|need|needs;
        parties|airline|airlines|carriers|manufacturers|municipalities has|have|is|are to|until;
        regions|provinces|drivers|owners|retailers|platforms|suppliers must|shall|need|needs;
        regions|provinces|drivers|owners|retailers|platforms|suppliers has|have|is|are to|until;
        asked|told|ordered|gave|given|urged the parties|government|governments|states|company|commission|ministry;
        government|commission|ministry will submit|present|respond|reply|table; were asked to; was asked to; had
        asked; has asked
        """
    ),
    Means.OBLIGES: phrases(
        """
        must; have to; has to; have until; has until; shall; are to; is to; are|is obliged to; are|is required to;
        need to; needs to; will; will have to; are|is bound to; want to; wants to; plan to; plans to; intend to;
        intends to; aim to; aims to; hope to; hopes to; promise to; promises to; undertake to; undertakes to; have|has
        agreed to; have|has promised to; are|is expected to; have|has pledged to
        """
    ),
    Means.PROMISED: phrases(
        """
        hear from us|the; get|gets|receive an answer|answers|word; be
        ready|repeated|finished|completed|built|revised|approved|adopted|launched|decided|paid|replaced|doubled|halved|reached|rebuilt|renewed|repaired;
        be in use|force; be drawn|set up; those|all|everyone accepted|selected|chosen|successful get|receive|are|will;
        successful applicants|candidates|outlets; photographs may be taken; photos may be taken; will be
        notified|informed|announced|published|told|contacted|selected|chosen|invited|answered|decided; are
        notified|informed|announced|selected|contacted|told|answered|decided; is
        notified|informed|announced|published|decided|told; be made known; be known; will know; will hear; will receive;
        receive an answer; receive a reply; will be sent to all; rose; fell; have doubled; has doubled; grew; decision
        ... is taken; decisions ... are taken
        """
    ),
    Means.OVER: phrases(
        """
        was possible|open|accepted|available; were possible|open|accepted|received|taken|invited|welcome; have been
        informed|notified|accredited|selected; have received|got; has passed; have passed; has expired; is over; are
        over; has closed; have closed; passed; already closed; now closed; no longer possible; were answered
        """
    ),
    Means.DAILY: phrases(
        """
        every|each working|business|weekday|trading day; every weekday; first|second|third|fourth|last
        monday|tuesday|wednesday|thursday|friday|saturday|sunday of|in the|every|each month;
        first|second|third|fourth|last monday|tuesday|wednesday|thursday|friday|saturday|sunday of|in a|any month; every
        second|third|other|first|last monday|tuesday|wednesday|thursday|friday|saturday|sunday;
        monday|tuesday|wednesday|thursday|friday|saturday|sunday mornings|afternoons|evenings|nights; daily; every day;
        each day; weekdays; on weekdays; every morning; every week; every
        monday|tuesday|wednesday|thursday|friday|saturday|sunday; on
        mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays; each monday|tuesday|wednesday|thursday|friday;
        mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays; weekly; monthly; working days; business days;
        working hours; business hours; times a day; twice a day; once a day; monday to|through|until friday;
        monday-friday; mon-fri; monday to|through saturday|sunday|thursday; as a rule; at weekends; of the month; of
        each|every month; each|every month; on the first|second|third|last
        monday|tuesday|wednesday|thursday|friday|saturday|sunday of; as always; every other day; round the clock; at all
        hours; day and night; all year; all year round; once|twice a week|month; times a week|month; days|nights a week
        """
    ),
    Means.LOGISTICS: phrases(
        """
        sign-in begins|opens|starts|from|at|closes|desk; arrival time; recommended|latest arrival; time of arrival;
        media|press|guest|guests|participant|participants|delegate|visitor registration; gate|gates|door|doors|entrance
        ... opens|open; identity|id|badge|passport check|checks|control; media|press|crews at the
        main|north|south|east|west gate|entrance|door; gate|gates|doors|entrance opens|open; muster at|in; assembly at;
        identification to|at; to the main|north|south|east|west|side gate|entrance|door; guests are received; reception
        of guests; sandwiches|snacks|refreshments|drinks|coffee for; line test*; technical test*; test of the stream;
        filing time; time for filing; time to file; time at leisure; taken back; are taken|brought|driven back; ferry
        crossing; crossing by ferry|boat; come on line; come online; go online; test of the
        connection|line|sound|picture|microphone; test their|your|its connection|line|sound|microphone; try out
        the|their|your; connection is tested; be on line; be online; be removed; have to leave; must leave; has to
        leave; leave the pier|room|hall|site|premises|building|area|quay|deck; on board by; be on board; aboard by; be
        aboard; vacate*; packed up; pack up; dismantl*; be down; be off the; stand clear; be cleared; guests arrive;
        arrival of the media|press|journalists|cameras|crews|photographers|reporters; arrival of guests; arrival of
        participants; arrival of delegates; arrival of the guests; guests to be seated; be there
        by|at|from|before|early|in; link is sent|mailed|e-mailed; link will be sent|mailed|e-mailed; access data;
        dial-in details; sent the link; receive the link; get the link; meets them; meets
        media|journalists|reporters|crews; guide; guides; media|journalists|reporters|crews|photographers|you|they will
        be met; in place; bused; bussed; coached; ferried; driven to; cameras at|from; cameras enter|come in;
        photographers enter|come in|at; crews enter; ferry ... leaves|departs|sails; ferries ... leave|run|sail; last
        ferry; train ... leaves|departs; trains ... leave|run; boat ... leaves|departs; plane ... leaves|departs|lands;
        vehicles ... leave; can be tested; be tested; is tested; are tested; test signal*; satellite window; uplink;
        downlink; booking window; test pattern; colour bars; signal is|will|on|from; the signal; satellite signal; clean
        signal; clean feed; feed ... available; feed starts|opens; stream opens; livestream opens; live stream opens;
        webcast opens; waiting room opens; car park opens; café opens; cloakroom; lunch for media; catering; be met at
        the|gate|door; are met at; is met at; met at the; join the call; join the line; join the session early; join
        early; dial into; return trip; returns to the; bring you|them back; back at the; on-site registration; onsite
        registration; registration starts|begins|opens|desk|table|counter; registration and coffee; registration of
        participants|media|guests; registration &; registration on site; coffee and registration; will be served; is
        served; are served; media may enter; can enter; may enter; let into; allowed in; allowed into; line up; queue;
        wait at|in|for; waits at; wait outside; be collected; picked up at|from; bring their|your; come|comes to the
        gate|entrance|desk|reception|security|door|checkpoint|lobby|main|side; come in by|through|at; recce; tech check;
        technical check; technical rehearsal; technical set-up; audio check; camera check; mic check; microphone check;
        test call; test connection; testing of; lines are|will be tested; cameras set; camera setup; camera set-up;
        vehicles; ferry leaves; boat leaves; train leaves; plane leaves; convoy leaves; transfer to|from; transfers
        to|from; transport leaves|departs|is; minibus*; van leaves; accompanied by a press; taken to the; led to the;
        brought to the; walk to the; assemble at; form up; on station at; standby; stand by at; take their|your|up
        seats|places|positions|position; hold* their place; doors shut; doors will; doors are; door opens; hall opens;
        room opens; gallery opens; venue opens; site opens; grounds open; entrances; entrance closes|opens|shuts; access
        control; access through|via|by; barriers; roadblocks; road closes; phone line; conference bridge; bridge opens;
        video room; zoom room; virtual room; lobby opens; platform opens; leaves the; bus leaves; buses leave; shuttle
        leaves; guests seated; seated; guests are seated; media seated; in their seats; doors open; doors close; doors
        at|from; doors; arrive; arriving; arrival of media|press|journalists|cameras|crews|photographers|broadcasters;
        arrival for media|press|journalists; media arrival*; press arrival*; media arrive*; media access; access for
        media|press; press access; call time; gather; gathers; gathering at|in|of|point|place; gather* point; assemble*;
        assembly point; assembly of media|press|journalists; departure of ...
        bus|buses|shuttle|shuttles|coaches|media|press|journalists; opening of ... media|press centre|center|room;
        closing of ... media|press centre|center|room; media centre opens|closes; muster*; pre-set; preset;
        pre-positioning; set up; set-up; setup; sweep; security check*; security screening; security sweep; screening;
        checks begin; checks; check in; check-in; checked in; sound check*; sound test*; tests of sound|lines;
        sound-check; sound checked; line check*; line-up; collect* ... badge*|pass*|accreditation*; badge*; pick
        up|picked; pick-up; bus; buses; shuttle*; coach; coaches; depart* from; transport to|from|back|for|is|leaves;
        meet at the gate|entrance|door|desk|reception|main; meet in the lobby; meet at; come to the ...
        desk|entrance|gate; be at the|their; be in place; in position; in place by|at; report|reports to
        reception|security|gate|guards|entrance; report|reports to ... gate|entrance|lobby|guardhouse|checkpoint;
        reception opens|closes; reception ... opens|closes; report|reports to the
        gate|desk|entrance|reception|main|press|media|security|guard*|lobby|liaison; present themselves; entrance; entry
        from|closes; enter by|through|via|from; gate|gates open*; gates; press|media|pool escort|escorts; escorted
        to|from|into|by; escorts meet|wait|collect; escorted; parking; sat vans|trucks; satellite trucks|vans; satellite
        truck; media centre|center; press centre|center; press room open*; media room open*; filing centre|center; press
        area opens; connect at|by|from; log in; log on; login; dial in; waiting room; reception ... gate|desk; seating;
        seats ... taken; be seated; camera positions; camera crews; turn up; show up; meeting point; meeting place;
        rendezvous; embark*; access is|will be; admission; admitted; let in; welcome desk; accreditation
        desk|centre|center; registration desk; registration opens; equipment must|check|drop|set;
        tv|camera|technical|broadcast|recording|heavy|bulky|large equipment; tripods; final access; media pool; call for
        pool; welcome coffee; pool gathers; pools gather; line opens; lines open; pool call; pool assembles; stand
        ready; opens its doors to media; collected at|from|on; handed out; picked up; are issued; passes are|will|may;
        badges are|will|may; tags are|will|may; accreditation badges; clear security; cleared through security; be
        parked; everybody|everyone should be; everybody|everyone must be; should all be; should be there; should be at
        the; should be in place; want|wants to be in place; welcomed with;
        media|press|journalists|reporters|photographers ... welcomed at; allowed
        onto|on|near|inside|through|closer|up|aboard|past|there; let onto|through|aboard|past|up; leaves again; leave
        again; leaves for the airport|station; flies back|home; fly back|home; travels back|home; shown again; repeats
        it; repeated at; seated; will be searched; is searched; are searched; lent at|from; on loan at|from; laid out;
        put out at|from; boarding begins|starts|is at|from; distribution of helmets|vests|badges|boots|equipment|passes;
        handing out of helmets|vests|badges|passes; setting up of cameras; cameras set up;
        asked|requested|invited|required to report to|at; report to|at the gate|desk|entrance|reception|checkpoint;
        report at gate|entrance; weather call; weather decision; go|no-go decision; rv at|is|point; rendezvous
        at|is|point; they|media|journalists|reporters|photographers report to|at; first|last|next|early|morning
        flight|train|ferry|boat|coach from|to|leaves|departs|lands|arrives; flights to|from|are|will; departure for the
        airport|station|harbour; flies in; fly in; boats|buses|coaches|ferries back; back to shore;
        trains|buses|coaches|boats from; train from|to; returns home; return flight; arrival ... departure ... closed
        to; taken to the airport; her|his|their flight; is|are evacuated; be evacuated; working space;
        workspace|workstations|workplaces; filing facilities; press facilities; departure at;
        minister|president|secretary|delegation|commissioner|chancellor|king|queen|premier|he|she lands in|at;
        first|last tram|trams|bus|buses|metro|train|trains|ferry|flight;
        minister|president|secretary|delegation|commissioner|chancellor|king|queen|premier ... lands in|at;
        copies|documents are handed; must have left; is brought from the prison|jail; will be brought from the
        prison|jail; departure by|for|from; receive|get|obtain it|them|copies beforehand; receive|get|obtain
        it|them|copies in advance; opens its|the gate|gates; take|takes|catch|catches|boards the|a
        train|flight|bus|ferry|plane|tram|coach; by train|bus|ferry|plane|tram|coach at; on the train|flight|ferry|bus
        at; arrival of accredited|registered media|press|journalists; rebroadcast; re-broadcast; re-aired; reaired;
        aired again; broadcast again; where they|you|media should|must be; where they|you are to be; getting there; how
        to get there; press|media|charter flight|plane; technical|camera|security|crew walk-through|walkthrough; are|is
        welcome from; welcome as of; lunch|dinner|breakfast|coffee|drinks|sandwiches for the
        press|media|reporters|journalists; loading dock; test|tests|check|checks their|the
        channels|lines|microphones|sound; line check; line checks; sound check; sound checks; crew call; press room
        closes; media centre closes; press centre closes; clear the room; live link opens; q&a ends; media reception;
        press reception; reception of media|press|journalists; pool meets|gathers|assembles|leaves|departs|is taken|is
        escorted; safety briefing; safety induction; casts off; cast off; sets out from; tractor; low water; high water;
        low tide; high tide; cards|badges|passes|tickets|accreditations can|may|must be fetched|collected|picked;
        plätze; newsroom opens|closes|is; flight * lands|arrives|leaves|departs; flight * *
        lands|arrives|leaves|departs; riggers take|start|begin; take|takes|taken down the|its; stand-ins walk|take;
        stand-in readers; lie|lies|lay ready; walk through the route|positions; dry run; dry-run; lock-up rules
        """
    ),
    Means.HOURS: phrases(
        """
        call|ring|phone between|from|any; call|ring|phone us; receives|receive|accepts|accept
        documents|applications|mail|letters|callers|calls|submissions|deliveries|filings; traffic will|is|are;
        trams|buses|trains|ferries do not run; traffic diverted; the sun sets|rises; sets on; calls are taken; takes
        questions by phone; answers the phone; phones; phone line; phone lines; mans; is manned; on call; at your
        disposal; to be found at work; working hours; receives visitors; road is; road will; roads are; streets are;
        street is; closed to traffic; closed for traffic; lights are|is; wi-fi; opening hours; office hours; desk hours;
        is|are|be|stays|remains|kept open; open from|between|daily|until|at; open to visitors; press
        room|area|centre|center ... opens|opened|open|works|work|closes|shuts; pressroom ... opens|open; media
        room|area|centre|center ... opens|opened|open|works|work|closes|shuts; office ... opens|closes; building
        opens|closes|is; staffed; manned; answered; reachable; reached; available from; is at work; works from;
        available as; is in use; are in use; in use from|on|between; working area; press working; at work; around the
        clock; will work; shuts; shut; closes; close; takes calls; service desks; switchboard; desk; office; hotline;
        helpdesk; help desk; duty; by phone; telephone*; on weekdays; customer; library; visitors; canteen; inquiries;
        enquiries; press|media working area; press|media work area; press|media workspace; press|media working room;
        opening times; text after|before|between|from|only; please text|ring|call after|before|between|from; helpline;
        help line
        """
    ),
    Means.EMBARGO: phrases(
        """
        not for broadcast; not for release; not for use; not for quotation; not for distribution; no publication; no
        reporting; no release; not to be used|reported|quoted|released|broadcast|posted|shared; may not be
        used|reported|quoted|released|published|broadcast; must not be
        used|reported|quoted|released|published|broadcast; should not be used|reported|published|released; hold until;
        to be held until; release time; free for use; free for publication; may be used from|after; may be published
        from|after; can be published from|after; can be used from|after; for use after; for publication after; for
        release at|on; embargo; embargoed; not for release|publication; not for use before; hold for release; strictly
        embargoed; not to be published; under embargo; free for release; for release
        """
    ),
    Means.TERM: phrases(
        """
        covers|cover|covering|covered the period|months|quarter|year; relates|relate to the period; for the period; term
        of ... years|months; for a term; term starts|begins|runs; attacks of|on; victims of; survivors of; ticket sales;
        advance sales; presale; on general sale; on show; on display; on view; on loan; application of the|this; base
        period; option period; contract period; period of ... that; in the week of; in the week from; in the week
        beginning; the week of; the week beginning; go on sale; goes on sale; on sale; goes on general sale; go on
        general sale; display season; season runs|opens|starts|begins|ends|closes|lasts; be closed; is closed; are
        closed; closed to; will close; reopens; last until; lasts until; run until; runs until; continue until;
        continues until; will last until; in place until; until further; is marked; is observed
        every|each|annually|worldwide|around|throughout|in; each year; every year; annually; is celebrated
        on|each|every|annually|worldwide; enters|enter|entered|entering into force; entry into force; comes|come|came
        into force|effect; took office; takes office; take|takes|took up; founded; born; anniversary; valid; term of
        office; his|her|their term; quiet period; take|takes|took effect; in force; established; effective; applies
        from; apply from; applicable; joined; sworn in on; since; tenure; mandate; complete|completes his|her
        assignment|tour; retires; adopted on; signed on; ratified; dated; came to office; starts work; expire*;
        maturity; mature*; value date; be used up|spent; be applied by|from; must be applied from|to|in; is valid|are
        valid; stay|stays|remain|remains valid; may be used; can be used; stay online; settlement; reporting period;
        financial year; fiscal year; adopted in; treaty of; act of; as amended; holds for|until; begin*|start* as; takes
        up the|her|his post|duties|office; record date; ex-dividend; dividend payable|paid; post ... taken up;
        change|changes|changed|changing to summer|winter|daylight time; clocks change|go; entered|enters|enter|entering
        into effect; took|takes|take|taking effect; assume|assumes|assumed his|her|their|the
        duties|office|post|functions; on leave; on holiday|vacation; is|are|be absent; must be applied as; last seen;
        last heard from|of; missing since; reported missing; went missing; known to have been at; is|are
        banned|forbidden|prohibited; is|are off limits; tickets are sold; tickets will be sold; are sold online;
        bookings open; booking opens; bookings are|will be taken; tickets are|will be available|released; sold
        online|there|on site
        """
    ),
    Means.ISSUED: phrases(
        """
        replaces|replace|supersedes|supersede the of|dated|from; replaces|replace|supersedes|supersede ...
        of|dated|from; replaces|replace|supersedes|supersede ... ... of|dated|from|sent|issued;
        replaces|replace|supersedes ... ... ... of|dated|from|on; the one of|dated|from; posted at; published at;
        updated at; issued at; sent at; released at; sent on; sent out at; last changed; last modified; modified;
        revised; page updated; this page; date of publication; time of publication; published on; issued on|at|in;
        version of; updated on; posted on; last updated; last update; as at; as on; press release; status of|as; date of
        issue; published; issued; posted; version; revised on|at; released on; updated; update; corrected; announced on;
        made known on|by; was|were made known on; date of dispatch; dispatched on|at; sent out on|at; cleared by the|a;
        as cleared by|on|at
        """
    ),
    Means.BREAK: phrases(
        """
        lunch in the field|mess|canteen|cafeteria; lunch on board|site; mess lunch; lunch at the canteen|mess;
        field|packed|light|buffet|sandwich|picnic|standing|canteen|press|media lunch|breakfast|dinner; end of; ends;
        ends at; closes at; close of; finish; finishes at; concludes; concludes at; event ends; end; coffee break; lunch
        break; break; pause; interval; intermission; an interval; an intermission; end of
        the|event|programme|program|meeting|session|day|conference|visit|press; close of the|meeting|event|day; closes;
        adjourn*; adjournment; return; back alongside|at|in; end of|to programme|visit; departure of
        media|press|journalists; journalists leave; media leave*; media depart*; lunch for media|press|journalists; free
        time; working lunch for media; transfer to|by; press leave*; embargo lifts; end of embargo; suspended
        from|between|at|for; will be suspended; departure of
        delegations|participants|guests|delegates|ministers|leaders; departures; field kitchen;
        lunch|breakfast|coffee|refreshments|snacks|drinks is|are|will be? offered|served|available|provided; soup;
        buffet; finger lunch|buffet|food; stand-up lunch; lunch buffet
        """
    ),
}
