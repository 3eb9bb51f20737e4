"""English for what goes on around an occasion at hours of its own: what is usual, and things whose hours are no events.

Phrases are written as in grammar.py. Refuses what is asked of media and their arrival; that is in english_roles.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases, words

ENGLISH_PASSING: Mapping[Means, tuple[str, ...]] = {
    Means.ERRED: phrases(
        """
        wrong day|date|time|hour|weekday; incorrect day|date|time|hour; incorrectly; erroneous; erroneously; in error;
        by mistake; a mistake; misprint; typing error; our error; an error; we apologise|apologize; apologies;
        correction; erratum
        """
    ),
    Means.CORRECT: phrases(
        """
        correct|right|actual|proper time|hour|start|starting|date|day time? is|was; corrected|correct time; the correct
        time; the right time; should|must read; should|must have read; ought to read; read instead; please read
        """
    ),
    Means.LOG: phrases(
        """
        incident log; log of; log of the; event log; ship's log; chronology; chronology of; what happened; what has
        happened; as it happened; how it happened; how it unfolded; so far; to date; the story so far; timeline of the
        incident|accident|fire|outage|flood|storm|search|rescue|attack|failure|recall|events; incident timeline; history
        of the incident; log entries; readings; measurements; gauge readings; strongest earthquakes; highest
        gusts|values|readings; recorded values; key times of the; details of the incident; log; earlier
        publications|returns|launches|editions|releases|updates|meetings|dates|notices; previous
        publications|returns|launches|editions|releases|meetings; past editions|launches|events
        """
    ),
    Means.HABIT: phrases(
        """
        usually; normally; generally; often; rarely; seldom; mostly; regularly; typically; traditionally; as a rule; in
        general; on average; on the average; the average; an average; at the earliest each; in summer; in winter; in
        spring; in autumn; in the summer|winter months; on other days; on all other days; on public|bank holidays; on
        holidays; on summit days; on days with; on busy|quiet days; out of season; in season; out of term; in term time;
        most
        people|drivers|commuters|passengers|households|employees|workers|children|pupils|students|accidents|collisions;
        most
        calls|trips|journeys|visitors|users|families|crimes|fires|emergencies|customers|shoppers|respondents|flights;
        half of the|all; one in two|three|four|five|ten; per cent of; percent of; three quarters of the|all; a quarter
        of; a third of; two thirds of; to judge by; judging by; according to the
        study|survey|report|figures|diaries|statistics|data|entries|log|records|almanac|timetable; the entry; one entry;
        entry reads; the log; logbook; local solar time; solar time; whether or not; no matter; of the busiest; busiest;
        the quietest; the latest|earliest riser|risers; their day; the working day; the school day; prime time; rush
        hour; peak hour|hours; report|study|survey|statistics|data|diaries|counters|agency|figures
        counts|count|finds|find|found|shows|show|says|say|lists|records|registers|reckons|puts; sit down to
        supper|dinner|lunch|breakfast|eat|table; sits down to supper|dinner|lunch|breakfast|eat|table; go|goes to
        bed|sleep|work|school; get|gets up; wake|wakes up; leave|leaves home|work; fall|falls asleep; have|has
        breakfast|supper|their; eat|eats supper|breakfast|lunch|dinner; have|has dinner|lunch before|after|at; be light;
        get|gets dark; be dark; still be light|dark; film|picture|photo|photograph|video|painting shows; clocked in;
        clock in; comes home; come home; drive|drives to work; switched on; switch on; turned on; turned off; good
        morning; can be bought|borrowed|recorded|hired|rented|downloaded; is|are sold; is|are on sale;
        take|takes|bring|brings|carry|carries|ferry|ferries|fly|flies
        photographers|journalists|reporters|media|crews|guests|everyone|everybody out|back|there|across;
        shows|show|broadcasts|repeats ... again; welcomed with; cup of; every
        night|evening|hour|summer|winter|year|two|three|four; twice an hour; once an hour; on the hour; each
        night|evening|hour|year|summer|winter|month; seven days a week; five days a week; six days a week; day and
        night; by day and|by; since then; ever since; for decades; for centuries; for years; hours a day; between
        may|june|april|march|october|november|september|easter|christmas and
        may|june|july|august|september|october|november|december|march|april|easter; from
        may|june|april|march|october|november|september|easter to|until
        may|june|july|august|september|october|november|december|march|april|easter; night shifts; shifts at|in|of;
        pupils have|eat|start; in two|three|four sittings; six|five|seven days a week; degrees at|by|in|around; market
        days; general questions
        """
    ),
    Means.BACKDROP: phrases(
        """
        museum; museums; shop; shops; gift shop; bookshop; bookstore; café; cafe; cafés; cafeteria; canteen; bar; pub;
        restaurant; bistro; kiosk; kitchen; bakery; bakers; baker; library; libraries; archive; archives; reading room;
        visitor centre|center; visitors' centre|center; planetarium; aquarium; zoo; gallery; galleries; tower;
        observation deck; viewing platform; tourist office; box office; ticket office; ticket desk; post office;
        pharmacy; bank counter; cash desk; car park; car parks; parking lot; parking lots; parking; garage; cloakroom;
        lockers; the lift to|down|up; lift is|stops; lifts; escalator; heating; air conditioning; lights; street lights;
        lamps; floodlights; fountain; fountains; waterfall; carillon; bell; bells; chimes; clock; clocks; noon gun; gun;
        cannon; siren; sirens; foghorn; lighthouse; tide; tides; low tide|water; high tide|water; sun; moon; sunrise;
        sunset; dawn; dusk; twilight; eclipse; daylight; moonrise; moonset; tram; trams; bus line; metro; underground;
        subway; train; trains; ferry; ferries; water taxi; plane; planes; aircraft; airliner; airliners; flights; first
        flight; last flight; first|last train|tram|bus|ferry|boat|plane|metro|lift; night bus; night train; night shift;
        early shift; late shift; day shift; shift; shifts; watch changes; crews change; guard changes; traffic; lorries;
        trucks; market; markets; stalls; fair ground; newsletter; magazine; bulletin board; mailing; mailings;
        summaries; digest; website is; websites; server; servers; database; backups; maintenance; evening news; radio
        news; local station; harbour radio; radio; a repeat; repeats; reruns; cleaners; cleaning; cleaning crews;
        gardeners; lawn; gates; fence; garden; gardens; park; playground; beach; pool is; swimming pool; sauna; gym;
        nursery; kindergarten; schools; school; pupils; mass; masses; evensong; vespers; matins; services; church;
        cathedral; chapel; mosque; synagogue; prayer room; choir sings; organ; services are; guided tours; tours are;
        tours of the building|house|tower|town|city|palace|museum|plant|site|grounds|old; tours; walks; city walk; city
        walks; visits are; school classes; classes; open to tours; visitors; tourists; shoppers; commuters; drivers;
        coffee; tea; drinks; soft drinks; refreshments; snack; snacks; sandwiches; rolls; croissants; pastries; soup;
        buffet; cup of coffee|tea; hot drinks; cold drinks; water; breakfast for crews|media|journalists|reporters;
        lunch for crews|media|journalists|reporters; packed lunches; lunch boxes; free lunch; technician; technicians;
        technician's; engineers check|test; sound; sound test; sound engineer|engineers; soundcheck; microphone;
        microphones; headsets; interpreters' booths; picture and sound; the picture; pictures can|are|will; line; lines;
        telephone lines; the feed; feed; the signal; satellite signal; the stream; stream; livestream; live stream;
        webcast; loop; dial-in; dial-ins; wi-fi; internet; power; electricity; generator; generators; stage; stage is;
        tent; tents; hall is; hall will; room is; room will be; hall must; building is; building will be; dogs; police
        dogs; sniffer dogs; security service|services; security staff|guards; searches; quay is|will be; street is|will
        be; streets; roads; road; bridge is closed; tunnel; lock; locks; weather report|forecast|bulletin; the weather
        report|forecast; shipping forecast; evening|morning service|services; show|shows in the; city walk|tour of;
        copies of *; copies of the|his|her|its|their|a *; first
        ships|cars|lorries|trucks|visitors|aircraft|customers|passengers|noise; pilot boat; pilot station; tug; tugs;
        copies; printed copies; press kits; press kit; handouts; folders; programmes are; hard hats; helmets; vests;
        life jackets; earplugs; umbrellas; chairs; benches; headphones; copies of the; rehearsal for
        technicians|crews|interpreters|sound; briefing for drivers|technicians|crews|security|stewards|volunteers;
        switchboard; answering machine; telephone exchange; hotline; guides; porter; porters; caretaker; janitor;
        doorman; night porter; receptionist; reception desk; front desk; counter; counters; desk; helpdesk; cash
        machine; laundry; hotel; hotels; hostel; campsite; barbers; hairdresser; dentist; doctor's; wind; winds; gusts;
        rain; rains; snow; snowfall; storm; storms; fog; thunderstorms; gales; flight to|from|home|back; the landing is;
        landing is due|planned|expected; flood peak|crest; peak of the flood; crest of the flood|river; river crest; low
        water; high water; passable; eurostar; tgv; thalys; intercity; sleeper; pigeonhole*; riggers
        """
    ),
}

PREPOSITIONS = words(
    """
    in at on of by to from with into onto near behind outside inside before after for per beside under over through
    during within between among towards beyond off across along aboard
    """
)

WEAK = words(
    """
    opens opening closing show shows test tests call calls report reports arrives departs departure departures arrival
    arrivals landing broadcast broadcasts service services flight flights tour tours visit visits walk talk mass
    online coverage figures results training facility audience court vote votes lunch breakfast launches screening
    fair statistics award presents holds rehearsal welcome welcomes trial
    """
)

PAUSES = words(
    """
    coffee tea refreshments snack snacks sandwiches drinks biscuits cake cakes pastries break pause close lunch
    sandwich buffet departure transfer
    """
)
AROUND_PAUSES = words("welcome networking participants delegates guests morning afternoon both days each day")
