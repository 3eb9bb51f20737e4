"""Names that no gazetteer holds: other spellings of countries, states, houses known to everyone, and false friends.

Kept as short as it can be: a name stands here because GeoNames and CLDR do not know it or because it is a common word.
"""

from __future__ import annotations

import unicodedata

from feeds.reading.languages.grammar import words

CAPITAL_LETTERS = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"
)


def letters(name: str) -> str:
    """A name without accents and in small letters: "São Paulo" and "Sao Paulo" are one."""
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if c.isalpha())


def plain(name: str) -> str:
    """A name without stops, and with straight apostrophes: how names are looked up ("U.S." -> "US")."""
    if "." in name:
        name = name.replace(".", "")
    if not name.isascii():
        for odd in "’‘ʻʼ":
            if odd in name:
                name = name.replace(odd, "'")
    if "\u00a0" in name:
        name = name.replace("\u00a0", " ")
    return name


NO_COUNTRY = frozenset({"EU", "EZ", "UN", "ZZ", "QO", "XA", "XB", "AQ"})

COUNTRY_ALSO = {
    "USA": "US", "US": "US", "U.S.A.": "US", "United States of America": "US", "States": "US", "UK": "GB",
    "Great Britain": "GB", "Britain": "GB",
    "England": "GB", "Scotland": "GB", "Wales": "GB", "Northern Ireland": "GB", "Turkey": "TR", "Turkiye": "TR",
    "Czech Republic": "CZ",
    "Holland": "NL", "Republic of Korea": "KR", "Bosnia": "BA", "Bosnia-Herzegovina": "BA", "Macedonia": "MK",
    "Burma": "MM", "Swaziland": "SZ",
    "Ivory Coast": "CI", "Cabo Verde": "CV", "East Timor": "TL", "Palestine": "PS", "DR Congo": "CD",
    "Democratic Republic of the Congo": "CD",
    "Republic of the Congo": "CG", "UAE": "AE", "Emirates": "AE", "Vatican": "VA", "Holy See": "VA",
    "Hong Kong": "HK", "Macau": "MO", "Moldova": "MD",
    "Republic of Moldova": "MD", "Republic of North Macedonia": "MK", "Viet Nam": "VN", "Lao PDR": "LA",
    "Russian Federation": "RU", "Slovak Republic": "SK",
    "Etats-Unis": "US", "Grande-Bretagne": "GB", "Angleterre": "GB", "Ecosse": "GB", "Écosse": "GB", "Pays-Bas": "NL",
    "Hollande": "NL", "République tchèque": "CZ", "Türkiye": "TR",
    "Bosnie": "BA", "Macédoine": "MK", "Birmanie": "MM", "RDC": "CD", "Émirats": "AE", "Moldavie": "MD",
    "Biélorussie": "BY",
    "Großbritannien": "GB", "Grossbritannien": "GB", "Schottland": "GB", "Bosnien": "BA",
    "Bosnien-Herzegowina": "BA", "Mazedonien": "MK", "Weißrussland": "BY", "Republik Moldau": "MD", "Moldau": "MD",
    "Moldawien": "MD", "Vatikan": "VA", "Tschechische Republik": "CZ",
    "Emirate": "AE", "Elfenbeinküste": "CI", "Palästina": "PS", "Schweiz": "CH", "Niederlande": "NL",
    "Niederlanden": "NL", "Hongkong": "HK", "Great Britain and Northern Ireland": "GB",
    "Republic of Cyprus": "CY", "Republic of Serbia": "RS", "Republic of Ireland": "IE", "Kingdom of Denmark": "DK",
    "Federal Republic of Germany": "DE",
}  # fmt: skip
CAPITAL_SPELLED = {
    "CH": "Bern",
    "XK": "Pristina",
    "US": "Washington",
}  # where the two tables spell a capital differently
OVERSEAS = {
    "FR": frozenset(["GF", "GP", "MQ", "RE", "YT", "NC", "PF", "PM", "WF", "BL", "MF"]),
    "US": frozenset(["PR", "GU", "VI", "AS", "MP"]),
    "GB": frozenset(["GI", "FK", "BM", "KY", "SH", "IO", "GG", "JE", "IM"]),
    "NL": frozenset(["CW", "AW", "SX", "BQ"]),
    "DK": frozenset(["GL", "FO"]),
    "NZ": frozenset(["CK", "NU", "TK"]),
    "AU": frozenset(["NF", "CX", "CC"]),
}  # lands with a code of their own that a newsroom of the country names like towns at home
# ISO 3166 codes of lands without towns, whose zones are named after stations; and zones with the name of something else
NO_TOWNS = frozenset({"AQ", "UM"})
NO_TOWN_OF_ZONE = frozenset({"Easter", "Christmas", "Canary", "Resolute", "Dawson", "Lindeman", "Macquarie", "Faroe"})
COUNTRY_ZONE_ALSO = {"XK": "Europe/Belgrade"}  # not in the tz table of countries

# Provinces and states beside those of the USA; zone None where its people keep several clocks.
STATES_ALSO: dict[str, tuple[str, str, str | None]] = {
    "Ontario": ("CA", "08", "America/Toronto"), "Alberta": ("CA", "01", "America/Edmonton"), "Manitoba": ("CA", "03",
    "America/Winnipeg"),
    "British Columbia": ("CA", "02", "America/Vancouver"), "New Brunswick": ("CA", "04", "America/Moncton"),
    "Nova Scotia": ("CA", "07", "America/Halifax"),
    "Saskatchewan": ("CA", "11", "America/Regina"), "Prince Edward Island": ("CA", "09", "America/Halifax"),
    "Newfoundland and Labrador": ("CA", "05", "America/St_Johns"), "Newfoundland": ("CA", "05", "America/St_Johns"),
    "Yukon": ("CA", "12", "America/Whitehorse"), "Nunavut": ("CA", "14", None), "Northwest Territories": ("CA", "13",
    "America/Edmonton"),
    "New South Wales": ("AU", "02", "Australia/Sydney"), "Queensland": ("AU", "04", "Australia/Brisbane"),
    "Western Australia": ("AU", "08", "Australia/Perth"),
    "South Australia": ("AU", "05", "Australia/Adelaide"), "Northern Territory": ("AU", "03", "Australia/Darwin"),
    "Tasmania": ("AU", "06", "Australia/Hobart"),
    "Bavaria": ("DE", "02", "Europe/Berlin"), "Bayern": ("DE", "02", "Europe/Berlin"), "Crete": ("GR", "",
    "Europe/Athens"), "Sicily": ("IT", "", "Europe/Rome"),
    "Svalbard": ("NO", "", "Europe/Oslo"), "Greenland": ("GL", "", "America/Nuuk"), "Azores": ("PT", "",
    "Atlantic/Azores"), "Madeira": ("PT", "", "Atlantic/Madeira"),
    "Canary Islands": ("ES", "", "Atlantic/Canary"), "Okinawa": ("JP", "", "Asia/Tokyo"), "Guam": ("GU", "",
    "Pacific/Guam"), "Puerto Rico": ("PR", "", "America/Puerto_Rico"),
    "DC": ("US", "DC", "America/New_York"), "District of Columbia": ("US", "DC", "America/New_York"),
}  # fmt: skip
STATE_SHORT = {
    "Ala": "AL", "Ariz": "AZ", "Ark": "AR", "Calif": "CA", "Colo": "CO", "Conn": "CT", "Del": "DE", "Fla": "FL",
    "Ga": "GA", "Ill": "IL", "Ind": "IN", "Kan": "KS",
    "Ky": "KY", "La": "LA", "Md": "MD", "Mass": "MA", "Mich": "MI", "Minn": "MN", "Miss": "MS", "Mo": "MO",
    "Mont": "MT", "Neb": "NE", "Nev": "NV", "NH": "NH", "NJ": "NJ",
    "NM": "NM", "NY": "NY", "NC": "NC", "ND": "ND", "Okla": "OK", "Ore": "OR", "Pa": "PA", "RI": "RI", "SC": "SC",
    "SD": "SD", "Tenn": "TN", "Tex": "TX", "Vt": "VT", "Va": "VA",
    "Wash": "WA", "WVa": "WV", "Wis": "WI", "Wyo": "WY", "DC": "DC",
}  # fmt: skip
PROVINCE_SHORT: dict[str, tuple[str, str]] = {
    "ON": ("CA", "08"), "Ont": ("CA", "08"), "QC": ("CA", "10"), "Que": ("CA", "10"), "BC": ("CA", "02"), "AB": ("CA",
    "01"), "Alta": ("CA", "01"), "Man": ("CA", "03"), "MB": ("CA", "03"),
    "NS": ("CA", "07"), "NB": ("CA", "04"), "Sask": ("CA", "11"), "NSW": ("AU", "02"), "Qld": ("AU", "04"),
    "QLD": ("AU", "04"), "Vic": ("AU", "07"), "VIC": ("AU", "07"), "ACT": ("AU", "01"), "Tas": ("AU", "06"),
    "TAS": ("AU", "06"),
}  # fmt: skip

# Houses and sites that are known by name alone and lie in one town: name -> town, country, zone.
HOUSES: dict[str, tuple[str, str, str]] = {
    **dict.fromkeys(("NATO Headquarters", "NATO headquarters", "NATO HQ", "Headquarters of NATO",
    "NATO-Hauptquartier", "siège de l'OTAN", "Berlaymont", "Berlaymont building", "Europa building",
    "Europa Building", "bâtiment Europa", "Justus Lipsius", "Justus Lipsius building", "Residence Palace",
    "Résidence Palace", "Spinelli building", "Egmont Palace"), ("Brussels", "BE", "Europe/Brussels")),
    **dict.fromkeys(("UN Headquarters", "United Nations Headquarters", "UNHQ", "UN headquarters",
    "Trusteeship Council Chamber", "Siège de l'ONU", "United Nations Secretariat Building"),
    ("New York City", "US", "America/New_York")),
    **dict.fromkeys(("White House", "Oval Office", "Pentagon", "Capitol Hill",
    "US Capitol", "Georgetown University", "State Department", "Department of State", "Foggy Bottom", "Blair House",
    "Mary W Jackson Building", "Maison Blanche", "Maison-Blanche", "Weißes Haus",
    "Weiße Haus", "Weißen Haus"), ("Washington", "US", "America/New_York")),
    **dict.fromkeys(("Élysée", "Elysée", "Élysée Palace", "Elysée Palace", "palais de l'Élysée", "Palais de l'Élysée",
    "Hôtel Matignon", "Matignon", "hôtel Matignon", "Quai d'Orsay", "quai d'Orsay", "Palais Bourbon",
    "Palais du Luxembourg", "hôtel de Brienne", "Hôtel de Brienne", "hôtel des Invalides", "Les Invalides"), ("Paris",
    "FR", "Europe/Paris")),
    **dict.fromkeys(("Westminster Abbey", "Westminster Hall", "Westminster",
    "Downing Street", "10 Downing Street", "No 10", "Buckingham Palace", "Chatham House",
    "Lancaster House", "Whitehall", "Palace of Westminster", "Horse Guards Parade", "Wellington Barracks"), ("London",
    "GB", "Europe/London")),
    **dict.fromkeys(("Palais des Nations", "WHO headquarters", "WHO Headquarters", "WTO headquarters"), ("Geneva",
    "CH", "Europe/Zurich")),
    **dict.fromkeys(("Bundeskanzleramt", "Kanzleramt", "Reichstag", "Reichstagsgebäude",
    "Bundespressekonferenz", "Schloss Bellevue", "Bendlerblock", "Auswärtiges Amt", "Auswärtigen Amt", "Bundestag"),
    ("Berlin", "DE", "Europe/Berlin")),
    **dict.fromkeys(("Vienna International Centre", "Hofburg", "Ballhausplatz"), ("Vienna", "AT", "Europe/Vienna")),
    **dict.fromkeys(("Peace Palace", "Binnenhof", "Vredespaleis"), ("The Hague", "NL", "Europe/Amsterdam")),
    **dict.fromkeys(("Johnson Space Center", "Mission Control Center"), ("Houston", "US", "America/Chicago")),
    **dict.fromkeys(("Kennedy Space Center", "Cape Canaveral"), ("Cape Canaveral", "US", "America/New_York")),
    **dict.fromkeys(("Jet Propulsion Laboratory", "Vandenberg Space Force Base", "Edwards Air Force Base"),
    ("Pasadena", "US", "America/Los_Angeles")),
    **dict.fromkeys(("Marshall Space Flight Center",), ("Huntsville", "US", "America/Chicago")),
    **dict.fromkeys(("Goddard Space Flight Center",), ("Greenbelt", "US", "America/New_York")),
    **dict.fromkeys(("Guiana Space Centre", "Centre spatial guyanais"), ("Kourou", "GF", "America/Cayenne")),
    **dict.fromkeys(("Baikonur Cosmodrome",), ("Baikonur", "KZ", "Asia/Qyzylorda")),
    **dict.fromkeys(("Parliament Hill", "Rideau Hall"), ("Ottawa", "CA", "America/Toronto")),
    **dict.fromkeys(("SHAPE", "Supreme Headquarters Allied Powers Europe"), ("Mons", "BE", "Europe/Brussels")),
    **dict.fromkeys(("Kremlin",), ("Moscow", "RU", "Europe/Moscow")),
    **dict.fromkeys(("Camp David",), ("Thurmont", "US", "America/New_York")),
    **dict.fromkeys(("Ramstein Air Base", "Ramstein"), ("Ramstein-Miesenbach", "DE", "Europe/Berlin")),
    **dict.fromkeys(("Storting", "Stortinget"), ("Oslo", "NO", "Europe/Oslo")),
    **dict.fromkeys(("Riigikogu", "Stenbock House"), ("Tallinn", "EE", "Europe/Tallinn")),
    **dict.fromkeys(("Saeima",), ("Riga", "LV", "Europe/Riga")),
    **dict.fromkeys(("Seimas",), ("Vilnius", "LT", "Europe/Vilnius")),
    **dict.fromkeys(("Sejm", "Belweder"), ("Warsaw", "PL", "Europe/Warsaw")),
    **dict.fromkeys(("Folketing", "Folketinget", "Christiansborg"), ("Copenhagen", "DK", "Europe/Copenhagen")),
    **dict.fromkeys(("Riksdag", "Riksdagen", "Rosenbad"), ("Stockholm", "SE", "Europe/Stockholm")),
    **dict.fromkeys(("Eduskunta",), ("Helsinki", "FI", "Europe/Helsinki")),
    **dict.fromkeys(("Althing", "Althingi", "Alþingi"), ("Reykjavík", "IS", "Atlantic/Reykjavik")),
    **dict.fromkeys(("Leinster House", "Iveagh House", "Farmleigh"), ("Dublin", "IE", "Europe/Dublin")),
    **dict.fromkeys(("Verkhovna Rada",), ("Kyiv", "UA", "Europe/Kyiv")),
    **dict.fromkeys(("Knesset",), ("Jerusalem", "IL", "Asia/Jerusalem")),
    **dict.fromkeys(("Lok Sabha", "Rajya Sabha", "Rashtrapati Bhavan"), ("New Delhi", "IN", "Asia/Kolkata")),
    **dict.fromkeys(("Palazzo Chigi", "Quirinale", "Montecitorio"), ("Rome", "IT", "Europe/Rome")),
    **dict.fromkeys(("Palais Bustros",), ("Beirut", "LB", "Asia/Beirut")),
}  # fmt: skip

# Houses whose name is another one's elsewhere: the newsroom's country and name -> town, country, zone.
OWN_HOUSES: dict[tuple[str, str], tuple[str, str, str]] = {
    **dict.fromkeys((("US", room) for room in ("Rose Garden", "South Lawn", "East Room", "Roosevelt Room")),
    ("Washington", "US", "America/New_York")),
    ("US", "General Assembly Hall"): ("New York City", "US", "America/New_York"),
    ("DE", "Federal Chancellery"): ("Berlin", "DE", "Europe/Berlin"),
    ("AT", "Federal Chancellery"): ("Vienna", "AT", "Europe/Vienna"),
    ("CH", "Federal Chancellery"): ("Bern", "CH", "Europe/Zurich"),
    ("AT", "Bundeskanzleramt"): ("Vienna", "AT", "Europe/Vienna"),
    ("AU", "Parliament House"): ("Canberra", "AU", "Australia/Sydney"),
    ("SG", "Parliament House"): ("Singapore", "SG", "Asia/Singapore"),
    ("FI", "Parliament House"): ("Helsinki", "FI", "Europe/Helsinki"),
    ("NZ", "Parliament House"): ("Wellington", "NZ", "Pacific/Auckland"),
}  # fmt: skip

# Common words, months and given names that are also names of towns: believed only right after "in" or before a country.
DOUBTFUL = words(
    """
    Nice Reading Bath Split Mobile March May June Augusta Of Media Police Best Most Man Time Marks Orange Independence
    Commerce Union Summit Mission Central Center Federal Post Hall Live Bar Male Hope Liberty Progress General Press
    Tower Christian
    Normal Enterprise Opportunity Roman August Page Hull Deal Rugby Stone Wells Sale Street Battle Sandwich Rye Ware
    Ash Eye Bury Hof Leer Weiden
    Gerne
    Halle Regen Plan Tag Moment Mars Lot Lure Ham Gap Ambassador Senator Delta Alliance Columbia America Europe Asia
    Africa Pacific Atlantic
    Ocean Marshall Forest Garden Beach Bay Lake River Valley Mountain City Town Village Port Harbor Harbour Bridge
    Church Temple University
    College School Castle Palace Park Square Plaza Market Medical Industrial Field Camp Fort Base Council Parliament
    Congress Senate Assembly
    Lead Bor Van Ans Ath Mol Ede Goes Buch Berg Au Wald Elbe Anger Egg Island Islands Bank
    North South East West Northern Southern Eastern Western Upper Lower New Old Great San Los Las El La Le Les De Da Al
    An On In To At By For The And Or It He She We They You If So No Yes Mr Mrs Ms Dr Notre Dame Saint Notes Lens Tours
    Troy Chad Jordan Georgia Turkey
    """
)
GERMAN_FORMS = {
    "Münchner": "München",
    "Basler": "Basel",
    "Zürcher": "Zürich",
    "Bremer": "Bremen",
    "Dresdner": "Dresden",
    "Haager": "Den Haag",
    "Brüsseler": "Brüssel",
    "Pariser": "Paris",
    "Athener": "Athen",
    "Moskauer": "Moskau",
}
