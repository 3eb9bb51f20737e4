"""English for the facts beside the time: live streams, who may come, what comes after, whom to ask, who is named.

Phrases are written as in grammar.py. A phrase belongs here when it says the thing of an occasion ("accreditation is
required"); a bare word that also fills standing notes on passes ("badge", "pass") does not. Refuses names of one
newsroom's rooms; those are data of that newsroom.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.english_access import ENGLISH_ACCESS
from feeds.reading.languages.grammar import Means, phrases, words

ENGLISH_FACTS: Mapping[Means, tuple[str, ...]] = {
    **ENGLISH_ACCESS,
    Means.STREAM: phrases(
        """
        live stream*; livestream*; live-stream*; streamed; stream* live; live ... stream; live ... streaming; will
        stream; will be streaming; be streamed; is streamed; are streamed; streaming on|at|via|from; stream on|at|via;
        web stream*; webstream*; web-stream*; webcast*; web cast*; web-cast*; live broadcast*; live webcast*; live
        video; live audio; live feed; live coverage; live transmission; live relay; live link; live television; live
        tv; live web; live blog and video; broadcast ... live; broadcast on|by|via; be broadcast; is broadcast; are
        broadcast; broadcast live; transmit* live; transmitted ... live; carr* live; carried ... live; carry ... live;
        carried on|by; airs live; aired live; air live; airing live; air ... live; will air; aired on; airs on; air
        on; shown live; show* live; show ... live; shown ... live; screened live; watch live; watched live; watch ...
        live; watched ... live; watched on|at|via|online; watch online; watch on|at|via; watch it on|at|online; watch
        ... on|at|via; follow live; followed live; follow ... live; followed ... live; followed on|at|via|online;
        followed remotely|online; follow ... online; follow ... on ... website|channel|youtube|portal|page; view live;
        viewed live; viewed on|at|via|online; view ... live; viewed ... live; seen live; see ... live; seen ... live;
        visible live; visible ... live; heard live; hear ... live; listen live; listened to live; listen to ... live;
        available live; accessible live; offered live; go out live; goes out live; goes|go live on|at; runs|run live;
        relayed; relay ... live; relayed live; televised; televise; simulcast*; live online; online live; live and
        online; live on; live at; live via; live through; live over; live by; live here; live broadcasting; live to;
        is live; are live; be live; live from; on youtube|facebook|twitter|vimeo|twitch; on un web tv; on nasa+; on
        nasa tv|television|live; on ebs; on ebs+; on c-span; on europe by satellite; shown on|at|via; seen on|at|via;
        tune in; to watch; video link for the public; coverage on; coverage of ... on; online at|via|under; also
        online; coverage begins|starts on; provided live; provide ... live; distributed live; live pictures; live
        images; live signal; live satellite; put out live; sent out live; sent live; live throughout; live for
        viewers; viewers can; viewers may; live-stream; be viewed live; join live; carries ... live; carrying ...
        live; transmits ... live; broadcasts ... live; streams ... live; shows ... live; in real time on|at|via|by
        """
    ),
    Means.LIVE: phrases("live"),
    Means.CHANNEL: phrases(
        """
        website*; web site*; site; sites; tv; webpage*; web page*; homepage; home page; portal*; channel*;
        platform*; app; apps; social media; online; internet; the web; facebook page; radio; television;
        satellite; page; un web tv; webtv.un.org; nasa+; nasa tv; nasa television; nasa live; europe by
        satellite; ebs; ebs+; c-span; c-span2; c-span3; c-span.org; youtube; facebook; twitter; periscope;
        vimeo; twitch; linkedin; multimedia centre; multimedia center; tv newsroom; webstreaming;
        whitehouse.gov; state.gov; defense.gov; dvids; parliamentlive.tv; bbc parliament; cpac; eurovision; un
        television; untv; untv+; who.int; x.com; instagram; dailymotion; tiktok; profile; profiles; account;
        accounts; bluesky; mastodon; audiovisual service; audiovisual portal; x account*; twitter account*;
        account on; parlvu; webtv; web tv; www; http; https
        """
    ),
    Means.GOES: phrases(
        """
        spends; sets out for; set out for; sets off for; leaves for; leave for; continues to; continue to;
        travels on to; moves on to; visit; visits; visiting; visited; travel; travels; travelling; traveling;
        trip; trips; tour; tours; return; returns; go; goes; going; fly; flies; journey; sail*; come; comes;
        coming; head; heads; heading; arrive; arrives; arrival; welcome*; invite*; transfer; departure; depart;
        departs; leave; leaves; leaving; reach; reaches; host; hosts; moved; moves; move; delegation; deploy*;
        accredited
        """
    ),
    Means.ABOUT: phrases(
        """
        situation; situations; war; wars; crisis; crises; emergencies; conflict; conflicts; violence; attack; attacks;
        peace; fighting; ceasefire; elections; election; referendum; developments; development; events; rights;
        democracy; troops; forces; operation; operations; mission; missions; force; presence; personnel; people;
        citizens; women; children; refugees; victims; prisoners; companies; industry; economy; market; markets; prices;
        inflation; reform; reforms; investment; projects; project; programmes; programme; aid; assistance; support;
        security; stability; freedom; media; journalists; earthquake; floods; flood; drought; famine; hunger; health;
        law; transition; progress; reconstruction; recovery; intervention; exercise; interests; role; engagement;
        partners; allies; authorities; government; office; embassy; ambassador; representative; coordinator; envoy;
        born; living; live; study; work; working; killed; wounded; detained; aggression; invasion; relations; killings;
        coup; unrest; protests; genocide; atrocities; schools; growth; energy; launched; built; made; based; stationed;
        deployed
        """
    ),
    Means.TREATY: phrases(
        """
        treaty; treaties; agreement; agreements; accord; accords; convention; conventions; protocol; process;
        declaration; statute; memorandum; principles; club; charter; pact; act; battle; directive; regulation;
        initiative; framework; format; formula; prize; prizes; award; medal; agenda; strategy; goals; targets;
        consensus; commission; court; patent
        """
    ),
    Means.NO_STREAM: phrases(
        """
        no live stream*; no livestream*; no live-stream*; no stream*; no webcast*; no webstream*; no web stream*; no
        live broadcast*; no live coverage; no live transmission; no transmission; no broadcast*; no live link; no live
        video; no live feed; no live; no video stream; no live or recorded; without live
        stream|transmission|coverage|broadcast; without a live stream|transmission|webcast|broadcast; not streamed; not
        be streamed; not ... streamed; not live-streamed; not livestreamed; not be livestreamed; not be live-streamed;
        not webcast; not be webcast; not ... webcast; not webstreamed; not be webstreamed; not be shown live; not shown
        live; not ... shown live; not live; not be live; not broadcast; not be broadcast; not ... broadcast; not
        transmitted; not be transmitted; not ... transmitted; not carried live; not be carried live; not be televised;
        not televised; not be aired; not available live; not be available live; not be relayed; not ... live; neither
        streamed; neither be streamed; nor streamed; nor webcast; nor broadcast; never streamed; cannot be streamed;
        cannot be watched; cannot be followed; won't be streamed; isn't streamed; will be recorded but not; recorded but
        not; recorded and not; rather than live; instead of a live stream; instead of live; live stream is not; live
        streaming is not; livestream is not; live stream cannot; live stream has been cancelled|dropped; live stream of
        the event is not; streaming is not; stream is not available|planned|foreseen|offered; live stream will not;
        streaming will not; live transmission is not; nothing will be|is streamed|broadcast|webcast|transmitted;
        livestream will not; live-stream will not; webcast will not|is not; stream will not; live stream will not be; no
        livestreaming; too weak|slow for a|any live; no signal for a|any live; cannot be transmitted live; no live
        transmission|pictures|signal is|are possible; is|are not on ebs|ebs+|television|tv|youtube|air|screen; nothing
        can be sent|shown|transmitted|broadcast live
        """
    ),
    Means.OPEN: phrases(
        """
        open to the media; open to media; open to all media; open to press; open to the press; open to all press; open
        to journalists; open to all journalists; open to reporters; open to correspondents; open to cameras; open
        press; open for press; open for media; open for the media; open to the public; open to public; open to
        everyone; open to all; open to anyone; open to any; open to citizens; open to visitors; open to interested;
        open media; open coverage; open press coverage; open to coverage; open to media coverage; open to press
        coverage; media are welcome; media is welcome; the media are welcome; press is welcome; press are welcome;
        journalists are welcome; reporters are welcome; all welcome; all are welcome; everyone is welcome; public is
        welcome; public are welcome; everybody is welcome; anyone may; anyone can; anybody may|can; everyone may|can;
        all media may|can; all journalists may|can; all media are invited; all media are welcome; registration ... not
        needed|required|necessary|compulsory; accreditation ... not needed|required|necessary|compulsory; registration
        is not; rsvp ... not needed|required|necessary; open; no registration; no accreditation; no registration
        is|needed|required|necessary; no accreditation is|needed|required|necessary; without registration; without
        accreditation; without prior registration; without prior accreditation; without formality; without
        formalities; accreditation is not; registration not required|needed; accreditation not required|needed; no
        need to register; no need to sign; need not register; no rsvp; no pass; no badge is; free admission; admission
        is free; admission free; entrance is free; entry is free; free of charge and open; free and open; members of
        the public are|may attend|can attend|welcome; public may attend; public can attend; public is invited; is
        public; are public; media ... are welcome; media ... welcome to attend; media may attend; media can attend;
        journalists may attend; journalists can attend; press may attend; press can attend; reporters may attend;
        reporters can attend; journalists present ... can|may; journalists present; journalists can come; journalists
        may come; reporters can come; reporters may come; media can come; media may come; cameras are welcome; cameras
        welcome; media welcome; press welcome; walk in; simply come; just come; all media; media are invited to; media
        is invited to; journalists are invited to; reporters are invited to; press are invited to; press is invited
        to; media representatives are invited to; are invited to cover|attend|film; is invited to cover|attend|film;
        rsvp is not; rsvp not; no rsvp is; no advance notice; no advance registration; no prior registration; no
        sign-up; free access; media may cover; media can cover; may be covered by all; open to photographers; open to
        broadcasters; open to camera; open to film; photographers may come|attend|film; photographers can
        come|attend|film; may come along; can come along; first-come; first come; in order of arrival; in the order of
        arrival; order in which they arrive|come; press and public are welcome; simply turn up; just turn up; so may
        the press|media; press may come; media need not book|register|apply; need give no notice; reporters can walk
        in; can just walk in; join at any point; need no accreditation; public and the press may attend; no sign-up is
        needed; all comers; any outlet|reporter|journalist|crew that|who turns|comes|turn; in order of arrival; in the
        order of arrival; without a ticket; without tickets; no ticket is needed; nothing need be arranged; need not
        arrange anything
        """
    ),
    Means.ACCREDITED: phrases(
        """
        accredited media; accredited journalist*; accredited press; accredited reporter*; accredited correspondent*;
        accredited representatives; accredited photographer*; accredited to; accredited with; accredited at; accredited
        members; accredited only; accredited broadcast*; accredited camera*; accredited crews; accredited news*;
        accredited outlets; accredited and; be accredited; are accredited; already accredited; previously accredited;
        credentialed; pre-credentialed; pre-accredited; pre-registered; preregistered; registered media; registered
        journalist*; registered press; registered reporter*; registered participants; be registered; media registered;
        journalists registered; accreditation is; accreditation will; accreditation required; accreditation by;
        accreditation until; accreditation through; accreditation via; accreditation at; accreditation
        closes|ends|deadline; accreditation needed; accreditation necessary; accreditation obligatory; accreditation
        mandatory; accreditation must; accreditation open until; accreditation requests; accreditation form;
        accreditation with|from; annual accreditation; yearly accreditation; permanent accreditation; valid
        accreditation; for accreditation; to get accredited; to obtain accreditation; obtain accreditation; to accredit;
        apply for accreditation; request accreditation; accreditation can; accreditation may; deadline for
        accreditation; require ... accreditation; requires ... accreditation; special accreditation; prior
        accreditation; holders of ... accreditation; with accreditation; accreditation in advance; accreditation
        holders; accreditation badge*; registration; journalists|media|reporters|press|photographers need a
        badge|pass|card; journalists|media|reporters|press|photographers need a ... badge|pass|card|accreditation; you
        need a badge|pass|card; be requested from|by|at|before; to be requested; names must be; names ... must be
        sent|submitted|received|provided|forwarded|registered; names ... must reach; numbers ... must be
        sent|submitted|provided; details must be sent; names should be sent; accreditation procedure; accreditation
        process; accreditation system; subject to ... accreditation; accreditation; limited to
        media|accredited|journalists|credentialed|registered; are to contact; is to contact; contact ... no later than;
        contact ... by; reply to; must reply; should reply; valid press; press credential; registration is required;
        registration required; registration is; registration for; registration by; registration until; registration via;
        registration through; registration at; registration closes|ends|deadline; registration necessary; registration
        needed; registration form; registration mandatory; registration compulsory; registration essential; registration
        link; registration must; prior registration; advance registration; pre-registration; preregistration;
        registration with; registration online; online registration; subject to registration; upon registration; on
        registration; media registration; press registration; registration requested; required to register; asked to
        register; requested to register; invited to register; must register; should register; need to register; needs to
        register; have to register; has to register; please register; can register; may register; who register; who have
        registered; have registered; has registered; not yet registered; not registered; should do so by|before|until;
        must do so by|before|until; to register; register by; register here; register at; register with; register until;
        register before; register for; register in advance; register via; register online; register through; register
        beforehand; register no later; registering; rsvp; rsvps; r.s.v.p; must rsvp; sign up; signing up; sign-up; sign
        themselves up; enrol; enroll; enrolment; must apply; should apply; apply by; apply to; apply before; apply
        until; apply for a; apply for; applications by; applications to; applications until; applications before;
        applications are; applications close; application by; application is required; must request; should request;
        request by; requests by; requests to attend; request to attend; request credentials; credential request*;
        request a place; press credentials; media credentials; credentials are|must|required; valid credentials; request
        an interview|invitation; press card; press cards; press pass; press passes; press id; press badge; press badges;
        media pass; media card; media passes; media badge*; media id; annual pass; yearly pass; permanent pass; pass
        holders; passholders; badge holders; badge-holders; holders of ... pass; holders of ... badge; holders of ...
        card; holding a ... pass|badge|card|accreditation; holding an ... pass|badge|card; hold a ... pass|badge|card;
        carrying a ... pass|badge|card; with a ... badge|card|accreditation; have a ... badge|card; hold a ... pass;
        have a ... pass; who have a pass; who have an annual pass; with a ... pass; with a pass; with a press card; with
        a valid; valid pass; valid badge; valid media; pass is required|needed|necessary|enough; badge is
        required|needed|necessary|enough; pass required; badge required; pass needed; un grounds pass; grounds pass;
        building pass; day pass is; hard pass*; proof of identity as; proof of media; press identification; media
        identification; pentagon building pass; pass or; badge or; must confirm; should confirm; confirm attendance;
        confirm their attendance; confirm your attendance; confirm participation; confirm their; confirm your; confirm
        by; confirm to; are asked to confirm; are requested to confirm; asked to announce; announce themselves; announce
        your; asked to notify; should notify; must notify; notify the; let us know; asked to inform; should inform;
        should contact; must contact; asked to contact; are invited to contact; please contact ... to attend; wishing to
        attend; wish to attend; interested in attending; who would like to attend; would like to attend; wanting to
        attend; planning to attend; intending to attend; who want to attend; who wish to; wishing to cover; wish to
        cover; interested in covering; wishing to participate; wishing to take part; to attend ... contact; to attend
        please; to attend in person; to attend ... write; to take part ... write|register|mail; to participate ...
        register|write; to cover ... event; write to the; write to; places are limited; limited number of places;
        limited places; places go to; places are allocated; places on request; seats are limited; limited seats; limited
        seating; seating is limited; space is limited; limited space; spaces are limited; places for; book a place; book
        a seat; reserve a place; reserve a seat; reserve your; book your; reservation required|necessary; reservation
        is; by appointment; prior notice; upon prior; must be requested; must be booked; be put on the list; put on the
        list; on the list; list of media; guest list; names ... to; names by; send your name; send their names; send ...
        name; send a letter; send their details; send your details; send an email to; send an e-mail to; give their
        names; give names; name and outlet; passport number; security clearance; background check*; clearance is; to ask
        something; to ask a question; to ask questions; to put a question; to put questions; questions can be sent;
        questions may be sent; send questions; send their questions; send your questions; submit questions; questions
        must; questions should; questions in advance; dial-in details; dial-in ... on request; dial-in number; to dial
        in; call-in details; to join the call; link on request; link upon request; link is sent; link will be sent; to
        receive the link; to receive ... link; to get the link; access code*; passcode; log-in details; login details;
        zoom link; whoever wants; wants to attend|come|cover|participate; want to attend|come|cover|participate;
        accredits; accredit by|until|before|at; after registration|accreditation; requests for accreditation; request
        for accreditation; accreditation ... has closed|ended|passed; accreditation for the; announce their
        attendance|coming|presence|participation; who want to ask; want to ask; must have been accredited; open to
        registered|approved|vetted; on list; have been accredited; been accredited; send the form; send a form; form to;
        accreditations given|received|issued|remain|stay; names should reach|be; names must reach; link is then; please
        inform; inform the press office|us; show credentials|their credentials; must show|present ...
        credentials|card|pass|badge; entry with ... accreditation; entry|access|admission with ...
        badge|pass|card|accreditation; passes admitted; pass admitted; badges admitted; pass holders admitted; with a
        ... badge|pass|card have|has access; with ... badge|pass|card are|is admitted; list of those admitted; list of
        those who; seats are given to those whose; badge replaces; must be on the list; have to be on the list; has to
        be on the list; without a ... pass|badge need; need a ... pass|badge; needs a ... pass|badge; who hold ...
        pass|badge|card; holding ... pass|badge|accreditation; with a ... pass|badge; names with the press|media office;
        must have their names; had to apply; have applied; whose names; only those who have announced|notified;
        accreditation at; requests for accreditation have; requests for the link|number|dial-in; takes registrations;
        take registrations; to be sent the link; bring a press card; showing a press card; no walk-ins; names are taken;
        be let in without one|a; must be on the escort|access|visitor list; take part, media must call|register|write;
        badge of the; badge holders only; admission is by name; admitted by name; put|putting|puts|give down their|your
        names|name; put their names down; name|nationality ... must be with|sent; to those who enrol; already accredited
        remain|remains|stay|stays; journalists|media|correspondents|reporters accredited to|with|by; media are
        accredited; link is|will be sent to those who; permanent accreditation is sufficient|enough; accreditation
        suffices; press card suffices; only by registering|accreditation|registration|applying|prior registration; calls
        for accreditation|registration
        """
    ),
    Means.AFTERWARDS: phrases(
        """
        transcript*; photograph* will; photographs; photos; pictures; stills; images; b-roll; footage; recording*;
        recorded; video will; videos will; video of; video on demand; video; text of the
        speech|statement|remarks|lecture|address; speech as prepared; as prepared for delivery; press kit; audio
        file*; sound file*; high-resolution; replay*; on demand; read-out; readout; summary of
        """
    ),
    Means.CONTACT: phrases(
        """
        contact; contacts; press contact; press contacts; media contact; media contacts; press officer; press
        officers; duty press officer; press service; press office; media office; media desk; press desk; media line;
        media relations; newsroom; spokesperson; spokesman; spokeswoman; media enquiries; media inquiries; press
        enquiries; press inquiries; for queries; for general queries; for more information; for further information;
        further information; more information; whom to ask; media operations; press and media; media queries;
        questions to; enquiries; inquiries; information for media; for assistance
        """
    ),
    Means.UPDATED: phrases(
        """
        updated; updated on; updated at; update of; last updated; last update; last modified; revised; revised on;
        revised at; version of; corrected; corrected on; corrected at; as of; status as of; amended; modified
        """
    ),
    Means.GENERAL: phrases(
        """
        notes for newsrooms; notes for editors; notes to editors; notes to newsrooms; note to editors; note for
        editors; note to newsrooms; good to know; getting there; how to get there; about this service; about the
        newsroom; about us; about this mailing; in brief; for technicians; technical information; technical notes;
        media material; related items; related links; background; background information; practical notes; standing
        notes; general notes; general information; useful information; house rules; about; terms of use; conditions
        of use; editor's note*; boilerplate; factsheet*; follow us; mailing list; unsubscribe; see also; learn more;
        further reading; notes; facts and figures; in general; usage rights; footage and photos; service notes;
        small print; for broadcasters; for television; for reference; keep in mind; facilities; standing
        arrangements
        """
    ),
    Means.ALL: phrases(
        """
        both; all; each; every; the two; the three; the four; all of them; both of them; all of these; the events;
        all events; the whole; entire; throughout; they; either; these; everything; the programme; the program; unless
        otherwise|stated|noted|indicated; unless ... otherwise
        """
    ),
    Means.THERE: phrases(
        """
        it; in person; in the room; in the hall; in the auditorium; on site; on the spot; on location; on the phone;
        there; physically; to attend; to participate; to take part; to join; to dial in; who attend; attendance; take
        part; takes part; come in person; from there; be there too|also; be there as well
        """
    ),
    Means.PRESENT_AT: phrases(
        """
        at; in; on; inside; outside; aboard; on board; from; to; near; in front of; within; onboard; destination is;
        destination remains; venue is still?; venue remains; venue will be; location is; location will be; will be
        held at; is held at; are held at; to be held at; takes place at; take place at; will take place at; place is
        still?; being held at; hosted at; moved to the; held at; meets at; off
        """
    ),
    Means.HONORIFIC: phrases(
        """
        mr; mrs; ms; miss; dr; prof; professor; h.e; hon; the honourable; the hon; sir; dame; lord; lady; baroness;
        his excellency; her excellency; the right honourable; rt hon; rep; sen; madam; m; mme; hrh; gen; lt gen; lt.
        gen; col; maj; capt; cmdr; wing commander; group captain; squadron leader; air commodore; flight lieutenant;
        lieutenant commander
        """
    ),
    Means.ROLE: phrases(
        """
        secretary general; secretary-general; deputy secretary general; deputy secretary-general; assistant secretary
        general; under-secretary-general; assistant secretary-general; president; vice-president; vice president;
        executive vice-president; prime minister; deputy prime minister; chancellor; vice-chancellor; federal
        chancellor; foreign minister; defence minister; defense minister; finance minister; interior minister; minister;
        minister of foreign affairs; minister for foreign affairs; minister of defence; minister of defense; secretary
        of state; secretary of defense; foreign secretary; defence secretary; home secretary; attorney general;
        secretary; under secretary; deputy secretary; assistant secretary; press secretary; commissioner; high
        commissioner; high representative; special representative; special envoy; envoy; emergency relief coordinator;
        coordinator; ambassador; permanent representative; governor; deputy governor; mayor; lord mayor; king; queen;
        prince; princess; speaker; chair; chairman; chairwoman; chairperson; vice-chair; deputy chair; co-chair;
        director; director general; director-general; executive director; deputy director; managing director; chief
        executive; chief of staff; chief scientist; chief economist; chief of defence; administrator; deputy
        administrator; associate administrator; general; lieutenant general; major general; brigadier general;
        brigadier; admiral; vice admiral; rear admiral; commodore; commander; colonel; lieutenant colonel; major;
        captain; lieutenant; sergeant; rapporteur; spokesperson; spokesman; spokeswoman; senator; congressman;
        congresswoman; representative; head of delegation; member of the executive board; member of the board; member of
        parliament; mep; astronaut; judge; prosecutor; advocate general; premier; first minister; parliamentary
        secretary; parliamentary under-secretary; state secretary; programme manager; program manager; mission manager;
        flight director; first lady; pope; archbishop; bishop; patriarch; moderator; heads of state; heads of state and
        government; heads of government; heads of delegation; leaders; supreme allied commander; mayors|governors of;
        assistant coach; head coach
        """
    ),
}  # fmt: skip

VENUES: frozenset[str] = words(
    """
    abbey academy agora airbase airfield airport airstrip amphitheater amphitheatre arena atrium auditorium avenue
    ballroom barn barracks base basement basilica beach berlaymont bhavan block boardroom booth boulevard bridge
    building cafe campus canteen capitol casa castello castillo castle cathedral cemetery center centre centro centrum
    chamber chancery church cinema classroom club college command complex compound conservatory consulate corner
    cosmodrome court courthouse courtroom courtyard crypt deck delegation depot dock dome drive dvori embassy entrance
    espace esplanade estadio estate estádio expo facility factory fairground ferry field floor forecourt fort fortress
    foyer gallery garden gardens gate hall halls hangar harbor harbour haus headquarters hemicycle hill hospital hotel
    house hq hôtel institute laboratory lakeside lane launchpad lawn legation library lobby lounge maison mansion marina
    level market marquee memorial mess mill ministerio ministry ministério mission monastery monument mosque museo museu
    museum newsroom observatory office offices oval pad palace palacio precinct jetty palais palazzo palácio park
    parliament pavilion pentagon piazza pier plant playground plaza podium port portico praça quay racecourse range
    refinery residence restaurant road room rooms rotunda runway saal salle salon schloss school seafront seat section
    shipyard site slipway spaceport square stadium stage stakeout station steps street studio studios suite synagogue
    teatro temple tent terminal terrace theater theatre tower town universidad universidade university università vault
    venue villa warehouse waterfront wharf wing yard zoo staircase promenade chapel shrine berth clinic manor velodrome
    aquarium heliport balcony rooftop cellar fountain embankment
    """
)  # fmt: skip
VENUE_ENDINGS: tuple[str, ...] = ("room", "building", "centre", "center", "theatre", "house", "yard", "dome", "drome")

# names of zones in words; a label, or an IANA name
ZONES = {
    "eastern": "ET", "eastern time": "ET", "eastern standard time": "EST", "eastern daylight time": "EDT",
    "u.s. eastern": "ET", "us eastern": "ET", "u.s. eastern time": "ET", "us eastern time": "ET",
    "central time": "CT", "mountain time": "MT", "pacific time": "PT", "pacific": "PT",
    "central": "CT", "mountain": "MT",
    "central european time": "CET", "central european summer time": "CEST", "eastern european time": "EET",
    "eastern european summer time": "EEST", "british summer time": "BST", "greenwich mean time": "GMT",
    "atlantic time": "America/Halifax", "newfoundland time": "America/St_Johns", "british time": "Europe/London",
    "uk time": "Europe/London", "u.k. time": "Europe/London", "universal time": "UTC",
    "coordinated universal time": "UTC", "zulu": "UTC", "japan standard time": "JST",
    "peninsular time": "Europe/Madrid", "indian standard time": "IST", "us et": "ET",
    "central daylight time": "CDT", "central standard time": "CST", "pacific daylight time": "PDT",
    "pacific standard time": "PST", "mountain daylight time": "MDT", "mountain standard time": "MST",
}  # fmt: skip
