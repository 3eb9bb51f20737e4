"""English parts of sentences that say who may come; the letters are told in coming.py."""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import phrases

ENGLISH_COMING: Mapping[str, tuple[str, ...]] = {
    "W": phrases(
        """
        media; press; journalist*; reporter*; correspondent*; newsroom*; outlet*; broadcaster*; newspeople; news
        organisation*|organization*; media organisation*|organization*|outlet*|worker*|professional*|team*|crew*;
        press|media|media's representative*; representatives of the media|press|news; members of the media|press;
        members of the press corps; press corps; news team*|crew*|agenc*; tv|television|radio station*; bloggers;
        writing press; writers; media people; press people; agencies; press agencies; freelancers; news media;
        international|local|national|foreign|travelling|traveling media|press; editors; walk-ins; outsiders;
        newcomers; outside media; non-members; reviewers; bloggers and podcasters; podcasters
        """
    ),
    "w": phrases(
        """
        camera*; photographer*; camera crew*|team*|operator*; tv|television|film|filming|broadcast crew*|team*; press
        photographer*; cameramen; camerapersons; film crew*; crews; photojournalist*; picture editors
        """
    ),
    "P": phrases("the public; members of the public; general public; visitors; citizens; audience; spectators; guests"),
    "E": phrases(
        """
        every; all; any; each; anyone; anybody; everyone; everybody; whoever; all those; those interested; anyone who;
        per outlet|medium|newsroom|organisation|organization|station; of each outlet
        """
    ),
    "O": phrases("nobody; no one; no-one; none of them; not a single; noone"),
    "K": phrases("no; neither; nor; without any; zero; no further|other|more"),
    "N": phrases(
        """
        not; never; don't; doesn't; isn't; aren't; won't; hardly; no longer; do not; not be; refrain; abstain; refrain
        from
        """
    ),
    "NM": phrases("cannot; can't; mayn't; can not; couldn't; unable; is not able; are not able"),
    "HN": phrases("needn't; need not"),
    "S": phrases(
        """
        without; in the absence of; with no; having no; who have no; who hold no; lacking; not holding; not having;
        has no; have no; hold no; holds no; have none; has none
        """
    ),
    "Z": phrases("nothing; none; nil; n/a"),
    "M": phrases("may; can; could; are able; is able; free to; are free to; might; at liberty to"),
    "MC": phrases(
        """
        have access; has access; have free access; has free access; get in free; just|simply turn|show up; just|simply
        drop by|in; just|simply walk|come in|along; just|simply come; all you need to do is come|turn; need only
        come|turn|walk
        """
    ),
    "z": phrases("seat; seats; places; spot; spots; chair; chairs; a place; slots"),
    "C": phrases(
        """
        come; comes; coming; attend; attends; attending; attended; join; joins; joining; enter; enters; entering; come
        in; get in; gets in; getting in; take part; taking part; participate; participating; be present; cover;
        covers; covering; covered; film; filming; filmed; photograph; photographed; photographing; watch from the
        gallery; admit; admits; admitting; lets in; accommodated; walk in; turn up; drop in; drop by; look in; step
        in; show up; sit in; listen in; be there; go in; granted access; given access; get through; take their seats;
        take a seat; take seats; be in the room; be on site; observe; allow; witness; present in the room; witness
        the; take pictures; be at; stay|remain for|until; get to the hall|room; send one|a|two
        team|crew|reporter|person|persons; send someone; set up
        """
    ),
    "A": phrases(
        """
        access; entry; entrance; admission; attendance; admittance; presence; participation; to the room; a seat in;
        media access; press access; possibility; possibilities
        """
    ),
    "FE": phrases("public lecture; public talk; public reading; open lecture; open evening"),
    "CFE": phrases(
        """
        visited|toured|boarded|seen|viewed|admired|inspected|explored by|for the|our public;
        visited|toured|boarded|seen|viewed|admired|inspected by anyone|everyone|everybody|all|visitors; visited free
        of charge
        """
    ),
    "HT": phrases(
        """
        identify|identifying themselves|yourself as journalists|media|press; prove|show|showing that they|you are
        journalists|media|press;
        obtain|obtains|request|get|receive the|a|their link; obtain|request|get the|a access|dial-in code|number|link
        """
    ),
    "HY": phrases("must|should|to|need ask the|our|their; has|have to ask the"),
    "v": phrases(
        """
        already; again; anew; afresh; a second time; first|original|old|previous|earlier date; granted; given for;
        made for; received for
        """
    ),
    "ld": phrases(
        """
        stay|stays|remain|remains valid|good; keep|keeps|retain|retains their|its validity; still good; still valid;
        carried over; count for; counts for
        """
    ),
    "RG": phrases(
        """
        by prior arrangement|agreement|appointment; by arrangement|appointment; by agreement with; on appointment
        """
    ),
    "WT": phrases(
        """
        members|member of the press gallery|club|corps|lobby; members|member of the parliamentary|foreign|national|city
        press gallery|club|association|corps; press gallery|club members|correspondents; lobby
        correspondents|journalists
        """
    ),
    "CL": phrases("admitted; let in; allowed in; permitted in; let through; allowed; permitted"),
    "NR": phrases("unregistered; unaccredited; non-accredited; non-registered; unannounced"),
    "NJ": phrases("no longer possible|available|open; not possible|available on|at|once"),
    "RNJ": phrases(
        """
        no on-site|on-the-day|same-day|walk-up|walk-in|late|later|further accreditation|registration|registrations;
        no accreditation|accreditations|registration|registrations will|can be taken|accepted|processed|considered;
        no accreditation|registration is possible|accepted;
        no accreditations|registrations are taken|accepted|processed|considered|possible;
        no accreditation|registration|badges on site; no accreditation|registration|badges at the door|gate|venue;
        no accreditation|registration|badges on the day|spot;
        no accreditation|registration is|will be possible|available|issued on|at
        """
    ),
    "RJ": phrases(
        """
        accreditation|registration|application period|window|phase has|is ended|over|passed|expired|lapsed;
        accreditation|registration has|is ended|over|passed|expired
        """
    ),
    "J": phrases("accepted; considered; processed; entertained; taken into account"),
    "NH": phrases("waived; dispensed with; lifted; dropped"),
    "y": phrases("staff; employees; members; delegates; ministers; family; staff members; delegations; participants"),
    "u": phrases(
        """
        social media users|followers|influencers|creators|accounts; nasa social; content creators; unsubscribe;
        subscribe; subscriber*; subscription*; mailing list*; distribution list*; our releases; press releases;
        receive our|this|these; fellowship*; lost passes|badges; lost badge|pass; pool of
        interpreters|experts|drivers|cars|vehicles|candidates; privacy notice; leave the list; stop in the subject;
        this e-mail list; travel with|aboard; fly with the minister|president|delegation|secretary|chancellor;
        accompany the delegation; for the travelling|traveling|accompanying press|media|journalists; for the
        press|media plane|aircraft|flight; dealt with in; handled in the order; processed in the order; answered in
        the order
        """
    ),
    "c": phrases(
        """
        coverage; media|press coverage; press|media|photo|public programme|program|arrangements|component|element;
        media|press attendance|presence|participation; reporting
        """
    ),
    "e": phrases(
        """
        media|press|photo|filming opportunit*; media|press event*|activit*|availabilit*|encounter*|appearance*; photo
        call*; photocall*; photo op*; camera spray*; press point; doorstep; doorstop; doorstop|doorstep
        interview|statement; media scrum; statements to the press|media; press|media engagement*; stand-up; standup
        """
    ),
    "o": phrases(
        """
        press|news|media conference*; press|media briefing*|call*|talk*|meeting*|stakeout*|trip*|tour*|day*|visit*;
        meeting*; conference*; briefing*; session*; event*; ceremon*; visit; lunch*; dinner*; breakfast*; reception*;
        talks; talk; summit; hearing*; lecture*; speech*; address; programme; program; seminar*; workshop*; service;
        discussion*; debate*; consultations; gathering*; sitting*; negotiation*; tour; retreat; walk; exercise;
        opening; signing; signature; statement; part; parts; item; items; round table; roundtable; encounter; the
        rest; rest of; everything else; it; gala; concert; start; beginning; first minutes; opening minutes
        """
    ),
    "H": phrases(
        """
        must; need; needs; needed; has to; have to; required; requires; require; requirement; necessary; mandatory;
        compulsory; obligatory; essential; should; are asked; is asked; asked to; requested; is requested; obliged;
        ought; expected to; are to; is to; asks for; asked for; ask for; wanted; need to; demanded; called for; had
        to; indispensable; are requested to; condition; subject to; be in possession of; due; applies; bring; checked;
        controlled; to be sent; be sent to; to be addressed; be addressed to; to be submitted; to be made
        """
    ),
    "R": phrases(
        """
        register; registers; registering; registered; registration; registrations; sign up; signing up; signs up;
        signed up; sign in; accredit; accredited; accreditation; accreditations; accrediting; new ones; late ones;
        rsvp; rsvps; enrol; enroll; enrolment; announce themselves|yourself; announcing themselves|yourself; apply;
        applied; applying; application; applications; book; booked; booking; bookings; reserve; reserved a|their|your;
        reservation; reservations; pre-register; pre-registered; pre-registration; preregister; preregistration; put
        their|your name; put themselves down; credentialed; credentialled; press|media accreditation; media|press
        registration; pre-accredit; pre-accredited; sign-up; online form; registration form; fill in; fill out; be
        reserved; be booked; has been reserved; the form; form; check in with; vetted; cleared; approved;
        flag|express|signal|declare their|your interest|intention; filled in; filled out; signed in; be signed in;
        request access|accreditation|admission; requesting access|accreditation; request a badge|seat|place|pass;
        request; requests; bid|bids for a|the place|seat|spot|slot|position; bid|bids for
        places|seats|spots|slots|positions; put in a bid for; secure a|their|your seat|place|spot; on request
        """
    ),
    "T": phrases(
        """
        badge*; pass; passes; press|media|grounds|un|house|eu|day|visitor pass|passes|card|cards|badge*|id|ids; card;
        cards; credential*; press|media credential*; the list; a list; lists; press|media|guest list; ticket*;
        lanyard*; list; accreditation card*; wristband*; name; names; particulars; press badge*; press|media
        identification; bearers; holders; bearer; holder; pass holders; cardholders; a code; access code; password;
        dial-in details; the code; for the number; for the|a link; dial-in number; call-in number
        """
    ),
    "Y": phrases(
        """
        write; writes; writing; written; e-mail; email; e-mails; emails; mail; mails; send a line|message|mail|note;
        send us|their|your; sends us|their|his; contact; contacts; notify; notifies; inform; informs; tell; tells; let
        us know; let the press|media; confirm; confirms; confirmed; reply; replies; reply to; respond; responds;
        answer to; give us|their|your|his; fax; phone; ring; call us; send an e-mail|email|e-mail; sends an
        e-mail|email; get in touch; turn to; drop us; message; say that you|they; say so; say whether; send details;
        send name; put yourself; a line; a line to; advise; advises; obtain; obtains; get one; collect one; request
        one; ask for one
        """
    ),
    "L": phrases(
        """
        welcome; welcomed; cordially; warmly; gladly; look forward to; looks forward to; happy to see; encouraged;
        most welcome
        """
    ),
    "I": phrases(
        """
        invited; invitation; invitations; invitees; invite; invitation card*; by invitation; an invitation; on
        invitation; personally invited; invited guests|media|press|journalists; pre-invited
        """
    ),
    "V": phrases(
        """
        planned; foreseen; scheduled; expected; provided; provided for; provision; provisions; arranged; arrangements;
        possible; envisaged; intended; plans; available; offered; desired; wanted here; set aside; in store; for the
        media|press here; permissible; feasible; meant
        """
    ),
    "U": phrases(
        """
        stay|stays|remain|remains|kept|keep outside|out|away; be kept outside|out|away; left outside|out; waits
        outside; wait outside; out of bounds; off limits; excluded; barred; banned; turned away; shut out; locked out;
        prohibited; forbidden
        """
    ),
    "X": phrases(
        """
        unless; except; except for; only if; provided that; if they; if he; if she; once they; only once; only when;
        as long as; other than; on condition; subject to; after having; upon; on showing; on presentation; against
        """
    ),
    "F": phrases(
        """
        open; free; freely; free access; accessible; there for; available to; unrestricted; unlimited; of free access;
        no restrictions; no restriction; not restricted; without restriction; without restrictions; room for; place
        for all; space for all
        """
    ),
    "k": phrases("closes; ends; runs until; is open until; open until; is possible until; close; closed on"),
    "D": phrases("closed; shut; closed-door; behind closed doors; in camera; closed doors; inaccessible"),
    "Q": phrases("who; whose; those; those who; which; that have; whom; if you; anyone wishing; wishing; if"),
    "G": phrases(
        """
        notice; prior notice; advance notice; formality; formalities; appointment; further ado; procedure; paperwork;
        announcement; form to; asking; being asked; prior arrangement; arrangement
        """
    ),
    "B": phrases(
        """
        only; exclusively; solely; reserved for; restricted to; limited to; strictly; kept for; limited; restricted;
        just; confined to; exclusive
        """
    ),
    "g": phrases("suffices; suffice; is enough; are enough; is sufficient; will do; is all; does it; gets you in"),
    "1": phrases("one; a single; single; two; three; small; a few"),
    "a": phrases(
        """
        on behalf of all; for everyone; for all; for all others; for the others; shared with all; on behalf of the;
        for all media|stations|channels|outlets; share their; share its; distributed to all; shares the|its|them; made
        available to all; for everybody; on behalf of everyone; to share; all others receive; others receive; the
        others receive; others will receive; is shared
        """
    ),
    "q": phrases(
        """
        pool; pools; pooled; pool members; pool basis; pooling; pool photographer*; pool camera*; rota; pool
        card|cards|pass|passes|badge|badges|ticket|tickets
        """
    ),
    "h": phrases(
        """
        host broadcaster; host|palace|court photographer*; official media|cameras|press; official photographer*; house
        photographer*; own photographer*; photographer of the ministry|delegation|house|government; in-house camera;
        house camera; official camera
        """
    ),
    "1qC": phrases(
        """
        there will be a pool; a|the pool is|will|has formed|organised|organized; a|the pool will|has be|been
        formed|organised|organized|arranged; to form a pool; works|work in a pool
        """
    ),
    "f": phrases(
        """
        cafeteria; canteen; restaurant; cafe; café; bar; shop; bookshop; museum; library; archive; archives; atrium;
        garden; park; kiosk; cloakroom; picture library; photo library; image bank; visitors' centre|center; visitor
        centre|center; swimming pool; car park; parking; reading room; website; press library; exhibition; platform;
        wreath; book of condolence; ferry; ferries; road; roads; street*; bridge; station; port; airspace; account;
        call for; competition; consultation; consultation period; post; posts; position; market; markets; stock
        exchange; border*; database; data; report; reports; dataset; files; the building; reception desk; office;
        offices; desk; kitchen; working area; workspace; media centre|center; press centre|center; press working area;
        counter; hotline; line; phone line; link; press|media
        area|zone|tent|lounge|hub|corner|village|base|tribune|stand|entrance|gate|compound; press|media
        facilities|counter|entrances; filing room|centre|center; working room; press working room
        """
    ),
    "x": phrases(
        """
        dog; dogs; pet; pets; drone*; luggage; bag; bags; suitcase*; food; drink; liquid*; weapon*; vehicles;
        bicycle*; bike*; scooter*; children; animal*; umbrella*; latecomer*; smoking; flash; tripod*; ladder*
        """
    ),
    "m": phrases(
        """
        interview*; one-on-one; lock-up; lockup; lock-in; van; vans; truck; trucks; vehicle; satellite; parking
        space*; equipment; comment; comments; bid; bids; tender*; proposal*; grant*; abstract*; nomination*; vacanc*;
        visa; visas; hotel; hotels; working place*|space*|position*; interpretation booth; shuttle; bus; buses;
        flight; studio*; booth; booths; parking; copies; cassettes; footage; photos; photographs; pictures; images;
        download; material; materials; embargoed; under embargo; wifi; wi-fi; accommodation; room block; school*;
        pupils; students; traders; residents; workspace; desk; desks; office; live position*; newsletter; working;
        stand-up position; stand-up positions; stand-up slot*; internship*; exhibitor*; to speak; application form
        for; candidates; applicants; bidders; press kit; voters; vaccine*; vaccination*; patients; farmers; ships;
        products; companies; firms; businesses; taxpayers; households; employers; owners; operators; parents;
        importers; exporters; company; supplier*; vendor*; contractor*; manufacturer*; retailer*; start-ups;
        competitors; entrants; a desk|table|socket; power; electricity; socket*; sound|audio feed; parking bay;
        drivers; teams; contestants; runners
        """
    ),
    ".": phrases(
        """
        with|via|through|by the|our company|school|operator|owner|bank|hotel|office|desk|supplier|manufacturer|firm;
        private sector|home|homes|house|houses|garden|gardens|collection|collections|company|companies|foundation; by
        name; in the name of; open debate; on behalf of; change|changes|changed|changing|altered|amended|modified
        without notice; change|changes|changed|changing|altered without prior|further|advance|previous notice; all
        hours|times|day|night|year; each hour|day; every hour|day; as long as there|seats|places|space|room
        are|is|last|lasts; as long as seats|places|room|space; while seats|places|space last|lasts|allow|allows; as far
        as space|room|seating allows; as space|room permits|allows; subject to space|availability|capacity|seating|room;
        space permitting; seats permitting; first come first served; first-come first-served; within the limits of the
        room|hall|seating; until the hall|room is full; no later than; not later than; not before; no earlier than;
        on|upon|against presentation of photo|identity id|papers|cards; on|upon|against presentation of an identity
        card; photo id; identity card*|document*|papers; passport*; identification; press|media
        office*|officer*|service*|relations|room|release*|desk|team; press|media
        section|unit|kit*|contact*|adviser*|department|spokes*; no more than; not only; whether or not; media relations;
        press gallery; defence media; media unit; tv|television|live|web|webcast|webstream|streaming coverage; live
        broadcast; nasa tv coverage; coverage begins|starts; coverage of the; free press; freedom of the press|media;
        press|media freedom; social media; mass media; media literacy; media landscape; media law*; media policy; media
        partner*; media pluralism; open from; open until; opens at; open daily;
        mobile|phone|network|insurance|health|cloud|snow|forest|vaccination coverage
        """
    ),
    "l": phrases(
        """
        lapse; lapses; lapsed; expire; expires; expired; renewed; renew; valid until; no longer valid; handed out;
        collected; picked up; be collected; be picked up; issued at; is issued; are issued; made out; ready at;
        returned; handed back; lost; extended; sent back; refunded; exchanged; are made at; made at; good until
        """
    ),
    "$": phrases("fee; fees; charge; of charge; free of charge; cost; costs; payment; free admission; reproduction"),
    "j": phrases("yes; welcome to attend; allowed"),
    "t": phrases("among themselves; between themselves; in closed session; in closed circle; in a closed circle"),
    "p": phrases(
        """
        private; internal; confidential; strictly private; purely private; strictly internal; informal and closed
        """
    ),
    "b": phrases("public; a public event|meeting|session|occasion; held in public; publicly accessible"),
    "s": phrases("selected; chosen; hand-picked; handpicked; a selection of; a group of; a limited number of; certain"),
}  # fmt: skip
