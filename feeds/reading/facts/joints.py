"""The small words of all languages inside a name or before a place; a fourth language adds its own here.

They are the same for every text, whatever its language, since venues keep their names abroad ("Salle Pleyel", "Haus der
Kantone"). Refuses words that tell something of an event; those are phrases of a language.
"""

from __future__ import annotations

from feeds.reading.languages.grammar import words

# inside a name: "Hall of Nations", "salle des fêtes"
INNER = words(
    """
    am and by da das de del della der des di do dos du el et for für im la las le les los of und van vom von zu zum zur
    """
)

# those of them that may stand to the left of the word for the venue
LEFT = words(
    """
    and de der des di du et for für la le les of und van von
    """
)

# articles behind them
INNER_MORE = words(
    """
    las los el del della do da dos das
    dem den der des l la le les the
    """
)

# words in small letters before the word for the venue: "press room"
QUALIFIERS = words(
    """
    briefing central city committee conference former grand grande ground historic international lower main
    media meeting national new old petit plenary press royal town upper vip
    """
)

# French ones behind it: "Hôtel national des Invalides"
ADJECTIVES = words(
    """
    navale navales naval aérienne aérien militaire militaires
    central centrale communal communale départemental fédéral fédérale impérial international internationale
    municipal municipale national nationale nationaux public royal royale régional régionale universitaire
    spatial spatiale culturel culturelle français française européen européenne guyanais africain africaine canadien
    polyvalent polyvalente multifonctionnel sportif sportive hospitalier hospitalière maritime fluvial scolaire
    agricole ministériel ministérielle administratif administrative judiciaire professionnel professionnelle technique
    technologique industriel industrielle commercial commerciale préfectoral préfectorale départementale pénitentiaire
    culturels intercommunal intercommunale cantonal cantonale provincial provinciale
    """
)

# what may stand between "at" and a name
DETERMINERS = words(
    """
    a an das dem den der die einem einer her his its l la le les the their un une
    """
)

# words with which only flat things are venues: "on the North Lawn", not "on the Court"
UPON = words(
    """
    auf on sur über
    """
)

# those flat things
FLAT = words(
    """
    avenue base beach board boulevard bühne campus deck ebene esplanade field floor gelände hill hof lakeside
    lawn parvis perron pier place plage platz plaza quai quay roof runway ship site square stage steps stock
    straße street terrace terrasse waterfront étage
    """
)

# words behind which a capitalised phrase is a place
STRONG_AT = frozenset(["aboard", "at", "at the", "bei", "beim", "chez", "inside", "near", "on board", "outside"])

# articles
ARTICLES = words(
    """
    das dem den der die l la le les the
    """
)
