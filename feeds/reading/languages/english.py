"""English, as newsrooms write it: names, joining words and phrases by meaning (see grammar.py)."""

from __future__ import annotations

from feeds.reading.languages.english_facts import ENGLISH_FACTS, VENUE_ENDINGS, VENUES, ZONES
from feeds.reading.languages.english_passing import AROUND_PAUSES, ENGLISH_PASSING, PAUSES, PREPOSITIONS, WEAK
from feeds.reading.languages.english_roles import ENGLISH_ROLES
from feeds.reading.languages.english_status import ARRANGED, DOCUMENTS, ENGLISH_STATUS
from feeds.reading.languages.english_times import ENGLISH_TIMES
from feeds.reading.languages.grammar import Language, Means, phrases, words

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "wed": 2, "thursday": 3, "thurs": 3,
    "thur": 3, "thu": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip

CORE: dict[Means, tuple[str, ...]] = {
    Means.PAST: phrases(
        """
        did not take place; did not go ahead; did not happen; was|were not held; never took place; touched down|off;
        took off; broke down|out; blew up; burst; burnt; burned; shut down; handed over|out|back|down; carried out; flew
        on|in|out; turned up|out|over; ruled; upheld; annulled; overturned; quashed; convicted; sentenced; acquitted;
        fined; charged; indicted; looked at|into|for|back; wound up; wore; threw; broke; woke; rang; rode; shook; sang;
        swam; tore; withdrew; overcame; undertook; underwent; oversaw; froze; drank; ate; blew; drew; forgave; hid;
        knew; sprang; stole; swore; wove; awoke; arose; forbade; foresaw; shrank; felt; fought; thought; slept; swept;
        crept; leapt; swung; spun; clung; waited for; watched; listened; saluted; tackled; drew up; weighed; debated;
        compared; sought; dealt with; focused on; backed; endorsed; outlined; mapped; surveyed; took stock; went over;
        practised; rehearsed; trialled; simulated; was; were; had; did; said; told; met; came; went; took; made; gave;
        held; saw; spoke; spoke by phone|telephone|video; thanked; visited; welcomed; praised; stressed; underlined;
        highlighted; noted; added; stated; began; sank; left; returned; signed; opened; concluded; discussed; addressed;
        attended; joined; agreed; chose; convened; hosted; paid; received; brought; won; died; has been; have been; has
        met; have met; has adopted; has decided; has opened; has agreed; have agreed; took place; led; rose; fell; grew;
        laid; delivered; presented; announced; reported; landed; rescued; pulled; ended; arrived; condemned; commended;
        underscored; exchanged; launched; completed; confirmed; adopted; started; reached; called; asked; participated;
        gathered; heard; voted; decided; explained; recalled; reaffirmed; emphasised; emphasized; expressed; counted;
        carried; moved in; stood; became; wrote; sent; put; got; ran; flew; set off; drove; boarded; splashed; took
        part; marked; celebrated; unveiled; awarded; appointed; toured; briefed; hailed; urged; pledged; declared;
        warned; approved; talked; telephoned; phoned; congratulated; inspected; hit; crossed; fled; hurt; killed;
        struck; seized; intercepted; discovered; lasted; dropped; increased; decreased; slipped; climbed; averaged;
        totalled; stayed; remained; lived; worked; served; helped; supported; trained; tested; fired; sailed; moored;
        docked; departed; travelled; traveled; stopped; finished; passed; failed; succeeded; elected; nominated; named;
        chosen; selected; re-elected; dismissed; resigned; retired; introduced; published; issued; recognised;
        recognized; established; built; bought; sold; spent; cost; gained; lost; found; learned; taught; showed; proved;
        responded; replied; answered; suggested; proposed; recommended; requested; offered; promised; refused; rejected;
        denied; admitted; accused; blamed; arrested; detained; released; freed; concurred; conveyed; shared; reviewed;
        examined; assessed; considered; observed; evacuated; repaired; restored; provided; collected; donated;
        contributed; granted; honoured; honored; remembered; paid tribute; laid wreaths; co-chaired; chaired; is over;
        are over; fell ill; has delivered; have delivered; has given; have given; has published; have published; has
        approved; have approved; has today; has concluded; have concluded; has ended; has signed; have signed; has
        taken; have taken; has made; has said; has confirmed; has launched; has appointed; has named; has reached; have
        reached; has received; has completed; has begun; has returned; has welcomed; has visited;
        reports|says|writes|finds|notes|announces|states|warns today|this morning|this afternoon;
        office|agency|commission|authority|institute|bank|ministry|court|board reports|says|writes|finds;
        closed|ended|concluded|began|finished|opened in|with|after|yesterday|today; closed|ended|concluded|finished on;
        elected|appointed|named dr|mr|mrs|ms|professor|ambassador|general|admiral|judge; parachuted; drifted; was|were
        released; sailed from; flew from; chronology of; log of; last night's; judgment|ruling|verdict|order
        delivered|handed; closed at|in|on; closed with
        """
    ),
    Means.FUTURE: phrases(
        """
        stays|remains where|as it was|is; stays|remains unchanged; targeted for; targeting; is|are maintained; is|are
        kept; is|are unaffected; is|are not affected; stays|stay as planned; remains|remain as planned; still stands;
        still takes|take place; next release|issue|edition|estimate|publication|bulletin|report|session; next
        summit|conference|round|ministerial|committee|sitting|hearing|election|plenary|launch|test|meetings; next
        figures|results|decision; the next; will next; returns to; votes on; decides on; takes up; rules on; debates;
        flies to; sets off; opens to; reopens; go ahead; goes ahead; remains scheduled; remain scheduled; due out; is
        out on; are out on; be out on; come out; comes out; published next; returns on; resumes; resume; convenes;
        convene; meets again; gather; gathers; sits; sit; to appear; to return; to continue; to start; to begin; to end;
        to resume; to take; to lead; to co-chair; to testify; to stand trial; commences by; starts by; begins by;
        commences; kicks off; leaves for; departs for; arrives in; appears; will; shall; is to; are to; to be held; is
        scheduled; are scheduled; scheduled; is planned; are planned; planned; is due; are due; due to; is set to; are
        set to; takes place; take place; meets next; next meets; next meeting; is expected to; are expected to; expected
        to; reconvene*; to take place; will be held; to visit; to speak; to meet; to attend; to host; to participate; to
        take part; to address; to deliver; to hold; to publish; to present; to open; to brief; to travel; to sign; to
        chair; to join; to preview; to launch; to hand over; to receive; to welcome; to give; to mark; to award; to
        unveil; to announce; to discuss; to release; invites; invited; invite; are invited; is invited; forthcoming;
        upcoming; answer|answers questions; face|faces the press|media|reporters|journalists|questions; meet|meets the
        press|media; take|takes questions; have|has the floor; brief|briefs
        reporters|journalists|correspondents|editors|the; sign|signs the|an|a; is|are
        cut|raised|unveiled|lowered|christened|lit|sworn|awarded|handed|signed|laid|inaugurated|buried|blessed; would;
        can; may attend|join|film|follow|participate|watch|take|photograph|look|see|visit|observe; may
        inspect|board|interview|ask|put|walk|speak; is held; are held; begins; starts; plans to; intends to; opens on;
        follows; going to; set for; slated; will follow; now listed|fixed|set|scheduled|due|planned for; listed for;
        meet|meets|gather|gathers|convene|convenes|sit|sits again|next; published|released|issued as planned|scheduled;
        is|are published|released ... as planned|scheduled; is|are put to the|a vote; goes|go|comes|come to the|a vote;
        is|are not touched; gather|gathers for a|an|the|their; puts their|his|her name|signature to; silence is
        observed|kept; informs|inform the press|media|journalists|reporters; is|are followed at; will break; is|are
        fixed for; is|are given|played|run|rowed|sailed|raced|performed|staged in|from|on|at; goes|go on
        display|show|view
        """
    ),
    Means.OCCASION: phrases(
        """
        regatta*; first signal|signals|contact|light; acquisition of signal; touchdown; flyby; marathon; tournament*;
        championship*; expo; carnival; festivities; fireworks; picnic; procession; mass; liturgy; prayer*; air show;
        airshow; flyover; fly-past; parachute jump; topping-out; groundbreaking; ground-breaking; ribbon cutting;
        ribbon-cutting; keel laying; keel-laying; christening; commissioning; decommissioning; graduation; oath*; state
        visit; working visit; bilateral*; trilateral*; negotiations; colloquium; oral argument*; judgment*; judgement*;
        ruling*; sentencing; arraignment; question time; bulletin; census; estimate*; open call; meet and greet;
        surgery; cabinet; honours; honors; guard of honour; welcome ceremony; courtesy call; credentials; investiture;
        jubilee; foundation stone; first sod; passing-out parade; sail-past; port call; static display; clean-up;
        roll-out; rollout; undocking; splashdown; spacewalks; hatch opening; hotfire; static fire; countdown; launches;
        deployment; global update; oral update; situation update; quarterly update; ranger talk; talk; walk; lock-in;
        lock-up; lockup; service; services; change of command; launch window; drop-in session*; open house*; open day*;
        fair; screening; naming ceremony; sitting*; segment; high-level week; roundtables; consultations; flypast;
        salute; doorstop*; stand-up; town hall; all-hands; court; board meeting; general assembly; press conference*;
        news conference*; media conference; briefing*; press point*; press statement*; statement*; remarks; speech*;
        keynote*; address; addresses; lecture*; doorstep*; press opportunity; media opportunity; photo opportunity;
        photo call; photocall; photo op*; family photo*; family portrait; photograph; summit*; meeting*; council;
        conference*; forum*; seminar*; workshop*; symposium*; congress*; plenary; session*; hearing*; visit; visits;
        visiting day; visitors day; visitors' day; ceremony; ceremonies; signing; launch*; exhibition*; exercise*;
        event; events; reception*; dinner*; lunch*; luncheon*; breakfast*; talks; debate*; panel*; discussion*;
        interview*; exchange of views; round table*; roundtable*; webinar*; hackathon*; opening; closing; inauguration;
        commemoration*; memorial*; parade*; demonstration*; tour; tours; spacewalk*; docking; landing; liftoff;
        lift-off; flight; flights; test; tests; rehearsal*; farewell*; greeting*; greets; banquet*; wreath*; viewing;
        arrives; departs; inspection*; unveiling*; blessing*; celebration*; coverage; handshake; audience*; swearing;
        spray; press encounter*; encounter*; availability; gaggle*; announcement*; kick-off; performance*; concert*;
        broadcast; broadcasts; media day; open day; read-out; readout; publication*; publish*; release of; arrival*;
        departure*; welcome*; handover*; hand-over; award*; prize*; presentation*; q&a; vote; votes; ministerial*;
        assembly; meets; receives; delivers; hosts; attends; speaks; lays; presides; opens; chairs; holds; participates;
        takes part; presents; unveils; swearing-in; wreath-laying; holy mass; church service; memorial service; trial*;
        verdict*; auction*; election*; referendum; appointment*; media facility; facility; stakeout*; stake-out; call;
        teleconference*; telephone briefing; online; participation; intervention*; opening remarks; results; report;
        reports; decision*; the minutes; minutes of; statistics; figures; rally; festival*; show; shows; screening*;
        premiere*; training; drill*; manoeuvre*; maneuver*; gala; games; funeral; burial; vigil*; convention; tribute*;
        tasting; race; races; conversation*; dialogue*; summer|winter|spring|autumn school; press|media preview; private
        view|viewing
        """
    ),
    Means.AGENDA: phrases(
        """
        week of the; president's|minister's|secretary's|king's|chair's|mayor's programme|program|diary|engagements;
        programme week; programme for the week; weekly activities; weekly commitments; activities of; weekly programme;
        weekly program; weekly outlook; programme of the week; secretary general's week; minister's week; president's
        week; week in brief; agenda; week ahead; calendar; diary; schedule; public schedule; itinerary; guidance; look
        ahead; forward look; engagements; programme of; daily appointments; weekly appointments; public
        programme|program; appointments
        """
    ),
    Means.ADVISORY: phrases(
        """
        media advisory; press advisory; advisory; media alert; press alert; media note; note to
        media|editors|correspondents|the media; programme for media|press|the media; media programme; media program;
        press programme; invitation to media|the media|press|journalists; media invitation; press invitation; notice
        to media|editors|the media|correspondents; public schedule; daily schedule; weekly schedule; agenda; media
        opportunity; media opportunities; media facility; operational note; calendar; schedule; week ahead; media
        coverage; diary; save the date; media call; accreditation; coverage note; look ahead; media information
        """
    ),
    Means.BLANKET: phrases(
        """
        subject to change; subject to changes; indicative; may change; timings are approximate; times are approximate;
        all times approximate; provisional programme; provisional program; provisional agenda; draft programme; times
        may change; approximate times; tentative programme|program|agenda|schedule; provisional and
        """
    ),
    Means.L_WHAT: phrases("what; event; subject; topic; title; activity; occasion; type; issue"),
    Means.L_WHEN: phrases(
        """
        on; when; date and time; date & time; date/time; date and hour; time and date; day and time; day and hour;
        date, time; when and where; date and place; time and place; where and when; when & where; date and venue; time
        and venue
        """
    ),
    Means.L_DATE: phrases("date; day; dates; days"),
    Means.L_TIME: phrases(
        """
        time; hour; times; start; starts; start time; begin; begins; beginning; timing; starting time; from
        """
    ),
    Means.L_WHERE: phrases("at; where; place; venue; location; address; room; site; city; point of interest"),
    Means.L_WHO: phrases(
        """
        who; speaker; speakers; participants; with; participant; panel; attendees; by; host; moderator; briefers;
        briefer
        """
    ),
    Means.L_STREAM: phrases(
        """
        live; watch; watch live; webcast; stream; live stream; livestream; live coverage; how to watch; online;
        streaming; follow live; live on; broadcast; web stream; how to follow; link; remote viewing;
        viewing; on the web; live video; watch online; where to watch; live broadcast; live audio; to watch; live link
        """
    ),
    Means.L_ACCESS: phrases(
        """
        access; format; coverage; media access; press access; admission; how to attend; entry; media coverage; in
        person; participation; attendance; accreditation; registration; press; media
        """
    ),
    Means.L_DEADLINE: phrases(
        """
        deadline; rsvp; rsvp by; registration deadline; deadline for registration; accreditation deadline; register
        by; apply by; closing date; registration by; deadline for accreditation; sign up by; applications; rsvp
        deadline; registration closes; closes; to register; questions; deadline to register; deadline for
        applications; accreditation until
        """
    ),
    Means.L_HOURS: phrases(
        """
        opening hours; hours; office hours; media desk; desk hours; media centre; media center; press centre; press
        center; open; opening times; media desk hours; service hours; switchboard; doors; doors open; arrival; media
        arrival; press arrival; check-in; security check; call time; pre-set; preset; setup; set-up; gather; meeting
        point; meeting time; registration desk; final access time; final access; gathering time; assembly; escort; media
        check-in; buses; shuttle; departure time; collection; badge collection
        """
    ),
    Means.L_OTHER: phrases(
        """
        contact; contacts; phone; tel; telephone; mobile; fax; press contact; media contact; press officer;
        note; notes; notes to editors; email; e-mail; press service; duty press officer; background; source;
        spokesperson; reference; embargo; embargoed until; published; updated; issued; last updated; released;
        duty officer; newsroom; media line; press desk; press office; postal address; video; factsheet; photos;
        languages; language; for release; media contacts; media inquiries; media enquiries; media operations;
        hashtag; date of issue; publication date; posted; date issued; broadcast time; time of
        issue|release|broadcast; release time; issue time; date of release
        """
    ),
}

ENGLISH = Language(
    code="en",
    common=words(
        """
        the of and to in on at is for by with will be are from as has that its this which was were who it media press
        """
    ),
    months=MONTHS,
    weekdays=WEEKDAYS,
    ordinals=("st", "nd", "rd", "th"),
    of=("of",), the=("the",),
    through=("to", "to and including", "up to and including", "until", "till", "through", "thru"),
    span_from=("from", "between"),
    also=("and", "&"),
    hour_words=("o'clock", "o’clock", "oclock", "h"),
    hour_tails=("hrs", "hr", "hours", "hour", "h"),
    sharp="sharp", numbers=NUMBERS,
    before_hour={
        "half past": 30, "quarter past": 15, "a quarter past": 15, "quarter to": -15, "a quarter to": -15,
        "ten past": 10, "ten to": -10, "twenty past": 20, "twenty to": -20, "five past": 5, "five to": -5,
    },
    after_hour={"thirty": 30, "fifteen": 15, "forty-five": 45},
    bare_half=7,
    zone_of=("{} time", "{} local time", "time in {}", "in {}", "those of {}"),
    zones=ZONES,
    preterites=("ed",), prepositions_of_time=words("at on in around about shortly soon just"),
    subordinating=words("what which that who whom whose where when since after because although though until as"),
    behind_present=words("again home up down back on in at to for off out over into with from its her"),
    irregular=words("caught cut shot beat read set sat lay kept hung lit dug spread quit swore"),
    determiners=words("the a an its their his her our this that these those several")
    | words("two three four five six seven eight nine ten"),
    present_passive=frozenset(["is", "are", "be", "being", "'re", "it's", "hereby"]),
    before_nouns=words(
        """
        the a an its their his her our this that these those of for by from with to in on at as and or under between is
        are be being been newly recently jointly so not all some many more most no both two three four five
        """
    ),
    naming=words("named dubbed called titled entitled codenamed christened styled accredited based related"),
    remote=words("phone telephone videoconference video virtual virtually online teleconference webinar call"),
    passives=words("is are be being to"), agents=words("by"), nights=words("night overnight"),
    signing=("signed", "adopted", "ratified"),
    then=words("then afterwards subsequently later thereafter finally first earlier beforehand"),
    pronouns=frozenset(["he", "she", "they", "it", "this", "these", "both"]),
    settled=(" measures", " figures", " results", " result", " data", " estimate", " government", " arrest"),
    not_off=("off limits", "off the", "off camera", "off site", "off air", "off stage", "off shore"),
    whens=words("when once after"), onto=words("to until till for"),
    feasts=words("good easter palm ash maundy holy whit shrove super black bloody cyber giving remembrance pancake"),
    weeks_on=("a week on ", "a week ", " week"), rates=words("once twice times day days hour hours night nights"),
    nth={
        "first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "final": -1,
        "closing": -1, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    },
    none=frozenset(["no"]),
    refusals=words("not"),
    contrast=words("but rather"),
    dated=words("of dated from"),
    have=frozenset(["has", "have"]),
    arranged=ARRANGED,
    documents=DOCUMENTS, earlier=words("earlier previous former first original"),
    those=words("that one those"),
    like=frozenset(["as"]),
    lasting=words("hour hours minute minutes quarter"),
    counted=words("day session part"),
    counting=words("first second third fourth fifth last other former latter one another"),
    inhouse=frozenset(["internal", "in-house", "private"]),
    nothing=frozenset(["no", "nothing", "none", "not", "nil", "closed", "holiday"]),
    glue=words(
        """
        at on the from starting beginning begins start around about approximately approx circa ca c and to until of as
        hours hrs time local day not before between shortly after morning afternoon evening in this later both date
        estimated est again also still likewise now kl klo godz
        """
    ),
    phrases={**CORE, **ENGLISH_TIMES, **ENGLISH_ROLES, **ENGLISH_FACTS, **ENGLISH_PASSING, **ENGLISH_STATUS},
    applies=frozenset(["register", "apply", "sign", "enrol", "enroll", "rsvp", "book", "enter"]),
    meets=("meet",),
    opening=("open",),
    conditions=frozenset(["if", "whose", "who", "those", "whoever", "provided", "unless", "only", "once"]),
    done=frozenset(["be", "reach", "arrive", "been"]),
    relatives=frozenset(["which", "who", "that", "where", "when"]),
    persons=frozenset(["who", "whoever"]),
    prepositions=PREPOSITIONS,
    pauses=PAUSES, around_pauses=AROUND_PAUSES,
    toured=("guided tour", "tour"),
    weak=WEAK,
    small_words=frozenset(["the", "a", "an", "of", "and", "to", "in", "on", "at", "for", "by", "with", "from"]),
    venues=VENUES,
    venue_endings=VENUE_ENDINGS,
)  # fmt: skip
