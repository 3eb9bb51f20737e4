"""How newsrooms say who may come and where one can watch: statements beside what they mean, in three languages."""

from __future__ import annotations

ACCESS = {
    "en": {
        "accredited": """
            Media wishing to attend must register by 4 May at press@ministry.example.
            Accreditation is required.
            Only accredited media will be admitted.
            The event is open to accredited media.
            Journalists interested in attending should RSVP to press@ministry.example by noon on Monday.
            To attend in person, reporters must RSVP no later than 5 p.m. on Friday, May 1.
            Please confirm your attendance by email.
            Members of the press with a valid press card are welcome.
            Holders of a UN grounds pass may attend.
            Media representatives must present valid press credentials at the entrance.
            Places are limited; registration is on a first-come, first-served basis.
            Credentialed media only.
            A press pass is required for entry.
            Attendance is by prior registration only.
            Media are kindly requested to register in advance.
            Journalists with yearly accreditation show their badge at the gate.
            Reporters who plan to attend should email the press office with their name and outlet.
            The deadline for media accreditation is 1 May at 12:00.
            Interested media should contact the newsroom to be put on the list.
            Registration closes on 3 May.
            To cover the event, apply for accreditation via the online form.
            Pre-registration is mandatory for all media.
        """,
        "open": """
            The press conference is open to the media.
            Open press.
            All media are welcome; no accreditation is required.
            Journalists can attend without prior registration.
            Media are invited to attend.
            No registration is needed.
            Members of the public are welcome to attend.
            The event is open to the public and the media.
            Admission is free.
        """,
        "pool": """
            Coverage is by pool only.
            Pool coverage only.
            The event is restricted to the press pool.
            This event will be pooled press.
        """,
        "invitation": """
            Attendance is by invitation only.
            By invitation only.
            The event is for invited media only.
            Only invited journalists will be admitted.
        """,
        "none": """
            There will be no media opportunity.
            The event is closed to the media.
            Closed press.
            No press coverage is foreseen.
            The meeting will be held behind closed doors.
            The event is not open to the press.
            There will be no opportunity for media coverage.
            No media access is planned.
            This is a private event.
            The media will not be admitted.
        """,
        "unknown": """
            Photographs will be available on the website after the event.
            The ministry was founded in 1950.
            The Minister will answer questions.
        """,
    },
    "fr": {
        "accredited": """
            L'accréditation est obligatoire.
            Les journalistes souhaitant assister à la conférence sont priés de s'inscrire avant le 4 mai.
            Accréditation obligatoire avant lundi 18h00 : presse@ministere.example.
            Merci de confirmer votre présence par courriel.
            Entrée sur présentation de la carte de presse.
            Ouvert à la presse accréditée.
            Les médias intéressés s'accréditent auprès du service de presse.
            Inscription obligatoire auprès du service de presse.
            Les détenteurs d'un badge annuel ont accès à la salle.
            Le nombre de places étant limité, une inscription préalable est nécessaire.
        """,
        "open": """
            La conférence est ouverte à la presse.
            Toute la presse est invitée.
            Aucune accréditation n'est nécessaire.
            Ouvert à la presse.
            L'entrée est libre.
        """,
        "pool": """
            Pool uniquement.
            La couverture est réservée au pool.
        """,
        "invitation": """
            Sur invitation uniquement.
            La conférence est réservée aux médias invités.
        """,
        "none": """
            La réunion se tiendra à huis clos.
            La rencontre n'est pas ouverte à la presse.
            Fermé à la presse.
            Aucune couverture médiatique n'est prévue.
            L'entretien est fermé à la presse.
        """,
        "unknown": """
            Les photos seront disponibles sur le site.
        """,
    },
    "de": {
        "accredited": """
            Eine Akkreditierung ist erforderlich.
            Um Anmeldung bis zum 4. Mai wird gebeten.
            Interessierte Medienvertreter melden sich bitte bis Montag, 12 Uhr, an.
            Zutritt nur mit gültigem Presseausweis.
            Anmeldungen bitte an presse@ministerium.example.
            Bitte melden Sie sich bis 4. Mai an.
            Der Termin ist für akkreditierte Medien zugänglich.
            Die Teilnahme ist nur nach vorheriger Anmeldung möglich.
            Journalistinnen und Journalisten können sich bis 3. Mai akkreditieren.
            Die Platzzahl ist begrenzt, eine Anmeldung ist notwendig.
        """,
        "open": """
            Der Termin ist presseöffentlich.
            Medien sind herzlich willkommen, eine Anmeldung ist nicht erforderlich.
            Alle Medien sind eingeladen.
            Die Sitzung ist öffentlich.
            Keine Anmeldung erforderlich.
        """,
        "pool": """
            Nur Pool.
            Der Termin ist dem Bildpool vorbehalten.
        """,
        "invitation": """
            Nur auf Einladung.
            Der Termin ist nur für geladene Medien.
        """,
        "none": """
            Der Termin ist nicht presseöffentlich.
            Das Gespräch findet unter Ausschluss der Öffentlichkeit statt.
            Es gibt keinen Pressetermin.
            Medien sind nicht zugelassen.
            Die Sitzung ist nicht öffentlich.
        """,
        "unknown": """
            Fotos stehen nach der Veranstaltung zur Verfügung.
        """,
    },
}

STREAM = {
    "en": {
        "the ministry's website": "The press conference will be streamed live on the ministry's website.",
        "YouTube": "Viewers can watch it live on YouTube.",
        "www.ministry.example/live": "Live stream: www.ministry.example/live",
        "https://live.ministry.example": "The press conference can be followed live at https://live.ministry.example.",
        "UN Web TV": "The briefing will be carried live by UN Web TV.",
        "NASA+": "NASA will air the news conference live on NASA+.",
        "EbS": "The press conference will be available live on EbS.",
        "C-SPAN": "C-SPAN will carry the event live.",
        "the Facebook page of the Ministry": "It will be broadcast live on the Facebook page of the Ministry.",
        "the agency's website": "Audio of the briefing will stream live on the agency's website.",
        "Parliament's webstreaming": "It can be followed live via Parliament's webstreaming.",
        "ministry.example": "A live webcast is available at ministry.example.",
        "the NATO website": "A live feed will run on the NATO website.",
        "whitehouse.gov/live": "The event will be livestreamed at whitehouse.gov/live.",
        "the YouTube channel of the Ministry of Foreign Affairs": (
            "There will be a livestream on the YouTube channel of the Ministry of Foreign Affairs."
        ),
        "BBC Parliament": "The session is televised live on BBC Parliament.",
        "X": "The statement will be streamed on the Minister's X account.",
    },
    "fr": {
        "le site du ministère": "La conférence sera retransmise en direct sur le site du ministère.",
        "YouTube": "À suivre en direct sur YouTube.",
        "la chaîne YouTube de l'Élysée": "Elle sera diffusée en direct sur la chaîne YouTube de l'Élysée.",
        "www.ministere.example": "Diffusion en direct : www.ministere.example",
        "Facebook": "Le point de presse pourra être suivi en direct sur Facebook.",
    },
    "de": {
        "YouTube": "Die Pressekonferenz wird live auf YouTube übertragen.",
        "www.ministerium.example": "Die Pressekonferenz wird per Livestream auf www.ministerium.example übertragen.",
        "Webseite des Ministeriums": "Sie kann live auf der Webseite des Ministeriums verfolgt werden.",
        "phoenix": "Der Sender phoenix überträgt live.",
        "https://stream.example/pk": "Livestream: https://stream.example/pk",
    },
}

NO_STREAM = {
    "en": """
        There will be no live stream.
        The press conference will not be streamed.
        It will not be broadcast live.
        A recording will be available on the website afterwards.
        Video of the event will be posted on YouTube after the event.
        No webcast is planned.
        The event will be recorded but not streamed.
        The briefing is not webcast.
        Live stream: no
        Many of the 300,000 refugees live in the camp.
        The ceremony was streamed live last year.
        Photos and video will be available on the ministry's website.
    """,
    "fr": """
        Il n'y aura pas de retransmission en direct.
        La conférence ne sera pas diffusée en direct.
        Un enregistrement sera disponible sur le site.
        Les photos seront en ligne sur le site.
    """,
    "de": """
        Es gibt keinen Livestream.
        Die Pressekonferenz wird nicht live übertragen.
        Eine Aufzeichnung ist anschließend auf der Webseite abrufbar.
        Eine Übertragung im Internet ist nicht vorgesehen.
    """,
}

OPENING = {
    "en": (
        "Press conference with the Minister",
        "The Minister holds a press conference on Tuesday, 5 May 2026, at 10:00 in the Press Room of the ministry.",
    ),
    "fr": (
        "Conférence de presse du ministre",
        "Le ministre tiendra une conférence de presse le mardi 5 mai 2026 à 10h00 dans la salle de presse.",
    ),
    "de": (
        "Pressekonferenz mit dem Minister",
        "Der Minister gibt am Dienstag, dem 5. Mai 2026, um 10.00 Uhr eine Pressekonferenz im Presseraum.",
    ),
}


def lines(block: str) -> list[str]:
    """The statements of a block, one a line."""
    return [line.strip() for line in block.strip().splitlines()]
