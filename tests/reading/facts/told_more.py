"""More of what press offices say of who may come: places, links, questions, papers, duties of others."""

from __future__ import annotations

# language -> access -> statements, one a line
MORE = {
    "en": {
        "open": """
            Nothing is needed to attend.
            Nothing is required of the media.
            No formalities for the press.
            Just turn up.
            Journalists can come without having registered.
            The press conference is open to the media. Access is on presentation of an identity card.
            All media are welcome. Please bring photo ID.
            No accreditation is needed. Crews who require a sound feed let us know by 4 May.
            The media are welcome. Broadcasters needing electricity or a parking bay call the duty desk by 4 May.
            Media are free to attend; no need to let us know.
            The event is free and open to the public; registration is not necessary.
            Open to the press, no prior accreditation.
            Journalists wishing to attend may do so without prior notice.
            Journalists need only turn up.
            Media opportunity: all media
            Media access: open
            This is an on-the-record event open to all media.
            Walk-ins are welcome.
            There is no need to book.
            Seating is unreserved and nobody needs to sign in.
            No accreditation required.
            Cameras and reporters are welcome.
            Everyone is welcome, tickets are not required.
            The press is free to film.
            All journalists are free to join.
            Press are invited.
            You can just walk in.
            Nobody is turned away.
            Registration is not needed.
        """,
        "accredited": """
            Media have to bid for a place by 4pm on Monday 4 May.
            Media have been invited to look inside. Journalists apply by 5 p.m. on 4 May.
            Bids for places on the jetty should reach the press desk by noon on 4 May.
            Media should put in a bid for a seat by 4 May.
            Places are allocated on request; write to press@ministry.example by 4 May.
            Reporters secure a seat by e-mail to press@ministry.example by 4 May.
            Attendance must be confirmed to the press desk by noon on 4 May.
            Please indicate your attendance to press@ministry.example by 4 May.
            Kindly let us have your name and outlet by 4 May, 12:00.
            Journalists intending to come are asked to notify press@ministry.example by 4 May.
            Press passes will be issued to those who apply by 4 May.
            Media are invited to attend and are asked to register by Monday, 4 May, with the ministry's office.
            Media are invited and asked to sign up by 4 May.
            No walk-in registration will be possible.
            No registration is possible on site.
            No registrations can be accepted after 4 May.
            Members of the media are invited to cover the event and must RSVP by 4 May.
            Journalists register with the press office by 4 May. Those with permanent accreditation need not do so.
            Journalists must register by 4 May; holders of an annual pass need not.
            Media wishing to attend should email press@ministry.example with name and outlet before 5pm on 4 May.
            Please RSVP to Jane Doe, jane.doe@ministry.example.
            RSVP essential.
            Register here: www.ministry.example/media
            Access will be granted on presentation of a valid press card.
            A valid press pass is necessary.
            Media must hold a yellow badge.
            Only registered journalists will receive the link.
            Journalists who wish to take part in the video conference will be sent a link on request.
            To receive the dial-in details, email press@ministry.example by 9 a.m. on 5 May.
            Numbers are limited; please let us know by Monday if you are coming.
            Interested media are requested to confirm their participation by 4 May at noon.
            Accreditation: press@ministry.example, by 4 May
            Registration is open until 4 May at noon.
            Those who want to be there give their names to the press desk (020 7946 0000) by 4 May.
            Space is limited, and priority goes to those who sign up first.
            The Palace admits holders of the press card only.
            Attendance is limited to journalists on the list of the House.
            Photographers apply to the picture desk for a position by 4 May.
            Media planning to attend must complete the form by 4 May.
            Please quote your press card number when you reply, by 4 May.
            We ask for a word by 4 May from those who will come.
            Applications from the media are taken until 4 May.
            We would be grateful if you could confirm by 4 May.
            Please advise the press desk of your attendance.
            You must be on the list to get in.
            Entry on production of a press card.
            The link will be sent to reporters who ask for it before 9:00.
            Media not already accredited must apply by 4 May.
            Names, please, to the duty officer by noon on Monday.
            Clearance is needed: passport number and outlet by 4 May.
            Media are kindly requested to register with the company by Monday 4 May.
            Accreditation for the conference closed on 2 April.
            The registration period has ended.
            Registration is not possible on the day.
            There is no on-site registration.
            To get a place, in the room or online, let the press office know by 5pm on Monday 4 May.
            For members of the parliamentary press gallery only.
            Please identify yourself as media at the gate.
            Interested outlets are invited to flag their interest by 4 May.
        """,
        "none": """
            There is no media opportunity.
            The event will not be open to the media.
            This is a private event.
            No press access.
            Media are not invited to this event.
            Journalists will not be able to attend in person.
            The event takes place without the press.
            Reporters are asked not to come.
            Coverage is not possible.
            There will be no coverage and no statement.
            The press will not be admitted.
            There is nothing for the press to cover.
            Access for media cannot be granted.
            The media will not have access.
        """,
        "pool": """
            The press conference is for a small pool.
            The press conference is for a small pool that the Navy puts together.
            It is covered by a pool.
            A pool of two photographers and one camera crew will be let in.
            Pooled media coverage
            Only a pool can be taken along.
            For lack of room there will be a pool.
            Coverage by pool only.
            Travel pool coverage.
            Restricted to the pool.
            Stills and TV pool.
            Photographs will be taken by a pool photographer.
            A single camera will film for all broadcasters.
            Host photographer only.
            Access will be given to one photographer and one camera crew.
        """,
        "invitation": """
            An invitation is required.
            Attendance is by personal invitation only.
            Only invited guests are admitted.
            By invitation.
            Entry is by named invitation.
            The dinner is for invited media only.
        """,
        "unknown": """
            Visitors with pacemakers cannot be taken below ground.
            Up to two persons per company may register, until 10 April at 17:00.
            Suppliers sign up for the industry day by 10 April.
            The sign-up for the travelling press ended on 1 May.
            Registration for the press aircraft closed on 1 May.
            The text asks each Member to know by name who may close a harbour.
            The building is open from 8:00.
            Press passes for 2026 can be collected at Gate 2 from 9:00.
            Photographers should be in place by 9:30.
            Interview requests: press@ministry.example by 4 May.
            Pictures can be ordered from the photo service.
            Visa applications take ten days.
            The ministry opened to visitors in 1990.
            The consultation is open to all until 4 June.
            Hotels are reserved through the host country.
        """,
    },
    "fr": {
        "open": """
            Rien n'est à faire pour y assister.
            Aucune démarche n'est demandée aux médias.
            Les journalistes peuvent venir sans s'être inscrits.
            Il suffit de venir.
            La presse peut s'y rendre librement.
            La conférence est ouverte à la presse. Accès sur présentation d'une pièce d'identité.
            Ouvert à tous les médias, munis d'une pièce d'identité.
            Accès libre pour la presse.
            L'entrée est libre et sans inscription.
            La conférence de presse est ouverte à l'ensemble des médias.
            Aucune accréditation préalable n'est nécessaire.
            Point ouvert à tous les journalistes, sans inscription préalable.
            Les journalistes n'ont pas à s'inscrire.
            Il n'est pas nécessaire de s'inscrire.
            Tous les médias peuvent y assister.
            Présence libre de la presse.
            Presse : accès libre
            Nul besoin de s'inscrire.
            La presse est la bienvenue.
            Accessible à tous les médias.
            La séance est publique.
            Pas d'accréditation nécessaire.
            Cet avis tient lieu d'invitation.
        """,
        "accredited": """
            Les médias demandent une place avant le 4 mai à 16 heures.
            Les demandes de place sont à adresser à presse@ministere.example avant le 4 mai.
            Merci de confirmer votre présence à presse@ministere.example avant le 4 mai.
            Les rédactions intéressées se font connaître auprès du service de presse avant le 4 mai.
            Présence à confirmer avant le 4 mai, 12 h 00.
            Les places sont attribuées sur demande jusqu'au 4 mai.
            Les médias sont invités à y assister et priés de s'inscrire avant le 4 mai.
            Les journalistes sont conviés et doivent s'annoncer avant le 4 mai.
            Inscription obligatoire auprès de presse@ministere.example.
            Merci de vous inscrire avant le 4 mai à 12 h.
            Les journalistes doivent être munis de leur carte de presse.
            Accréditation nécessaire avant le 4 mai.
            Les médias souhaitant couvrir la conférence doivent s'accréditer à l'adresse presse@ministere.example.
            Réponse souhaitée avant le 4 mai.
            Merci de nous faire part de votre présence avant le 4 mai.
            Accès réservé aux journalistes accrédités.
            Prière de s'annoncer auprès du secrétariat jusqu'au 4 mai.
            Les journalistes recevront le lien sur demande.
            La carte de presse sera exigée à l'entrée.
            RSVP avant le 4 mai : presse@ministere.example
            Toute participation est soumise à inscription.
            Les équipes de tournage se signalent au service de presse avant le 4 mai.
            Le nombre de places étant limité, les rédactions réservent avant le 4 mai.
            Réservation indispensable.
            Une accréditation spécifique est exigée pour cet événement.
            Les journalistes de la presse écrite s'adressent à Mme Roy avant le 4 mai.
            Pour assister à la conférence, écrire à presse@ministere.example avant le 4 mai.
            Le lien de connexion est envoyé aux journalistes qui en font la demande.
            L'accès se fait sur liste.
            Seuls les médias préalablement inscrits pourront entrer.
            Les rédactions voudront bien communiquer les noms de leurs équipes avant le 4 mai.
            Une pièce d'identité et la carte de presse seront demandées.
            Les médias s'inscrivent auprès de l'entreprise avant le 4 mai.
            L'accréditation n'est plus possible.
            Aucune accréditation ne sera délivrée sur place.
            Pour obtenir une place, écrivez à presse@ministere.example.
            Les journalistes intéressés se manifestent auprès du service de presse.
            Merci de justifier de votre qualité de journaliste à l'entrée.
        """,
        "none": """
            Cette rencontre n'est pas ouverte à la presse.
            Pas de presse.
            Événement fermé aux médias.
            La presse n'y sera pas admise.
            Aucune couverture médiatique n'est prévue.
            La rencontre se tient à huis clos.
            Hors présence de la presse.
            Les médias ne sont pas conviés.
            La conférence ne donnera lieu à aucune couverture.
            Il n'est pas prévu d'accueillir la presse.
            La presse est tenue à l'écart.
            Non public.
            Il n'est pas prévu de séquence presse.
        """,
        "pool": """
            La conférence de presse est réservée à un petit pool.
            Elle sera couverte par un pool.
            Un pool de deux photographes et d'une équipe de télévision sera admis.
            Couverture en pool
            Pool images uniquement.
            Pool presse constitué.
            Seul le pool est admis.
            Photographe officiel uniquement.
        """,
        "invitation": """
            La conférence est réservée aux invités.
            Sur invitation uniquement.
            Réservé aux médias invités.
        """,
        "unknown": """
            Les personnes avec un stimulateur cardiaque ne peuvent pas entrer.
            Deux personnes au plus par entreprise peuvent s'inscrire, jusqu'au 10 avril à 17h00.
            Les fournisseurs s'inscrivent avant le 10 avril.
            Les inscriptions pour la presse accompagnante sont closes depuis le 1er mai.
            Les demandes d'interview sont à adresser au service de presse avant le 4 mai.
            Le parking est ouvert aux médias.
            Les photos sont libres de droits.
        """,
    },
    "de": {
        "open": """
            Es braucht nichts weiter.
            Nichts ist dafür erforderlich.
            Journalisten können kommen, ohne sich angemeldet zu haben.
            Kommen Sie einfach vorbei.
            Eine Anmeldung ist nicht vonnöten.
            Die Pressekonferenz ist für Medien offen. Zutritt gegen Vorlage eines Personalausweises.
            Alle Medien sind willkommen. Bitte bringen Sie einen Lichtbildausweis mit.
            Der Termin ist presseöffentlich, eine Anmeldung ist nicht nötig.
            Der Zugang ist frei.
            Medien können ohne Anmeldung teilnehmen.
            Presse ist zugelassen.
            Alle Medien haben Zutritt.
            Es bedarf keiner Anmeldung.
            Der Eintritt ist frei, eine Anmeldung entfällt.
            Auf eine Anmeldung wird verzichtet.
            Medienzugang: offen
            Journalistinnen und Journalisten sind herzlich willkommen.
            Zutritt für alle Medien.
            Die Sitzung ist öffentlich.
            Man braucht sich nicht anzumelden.
            Interessierte sind ohne Anmeldung willkommen.
            Für die Bevölkerung ist der Eintritt frei.
        """,
        "accredited": """
            Medien bewerben sich bis 4. Mai um einen Platz.
            Um Anmeldung bis 4. Mai wird gebeten.
            Bitte teilen Sie uns Ihre Teilnahme bis 4. Mai mit.
            Plätze werden auf Anfrage bis 4. Mai vergeben.
            Wir bitten um Rückmeldung bis 4. Mai an presse@ministerium.example.
            Interessierte Redaktionen melden sich bis 4. Mai bei der Pressestelle.
            Medien sind eingeladen und werden gebeten, sich bis 4. Mai anzumelden.
            Die Medien sind herzlich eingeladen, um Anmeldung bis 4. Mai wird gebeten.
            Journalisten melden sich bis 4. Mai an. Wer eine Jahresakkreditierung hat, braucht das nicht.
            Eine Akkreditierung ist erforderlich.
            Bitte melden Sie sich bis 4. Mai unter presse@ministerium.example an.
            Anmeldung unter presse@ministerium.example erforderlich.
            Einlass nur mit Presseausweis.
            Der Presseausweis ist vorzuzeigen.
            Medienschaffende werden gebeten, sich bis 4. Mai anzumelden.
            Wir bitten um Ihre Anmeldung bis Montag, 12.00 Uhr.
            Um Akkreditierung wird bis 4. Mai gebeten.
            Die Zugangsdaten erhalten Sie auf Anfrage.
            Den Link bekommen Redaktionen nach Anmeldung.
            Voraussetzung für die Teilnahme ist eine Akkreditierung.
            Teilnehmen kann, wer sich bis 4. Mai anmeldet.
            Zugelassen sind akkreditierte Journalisten.
            Kamerateams geben bis 4. Mai Bescheid.
            Bitte um Zusage bis 4. Mai.
            Ohne Akkreditierung ist kein Zutritt möglich.
            Einlass erhalten Inhaber eines Presseausweises.
            Wer kommen möchte, schreibt bis 4. Mai an presse@ministerium.example.
            Anmeldeschluss ist der 4. Mai, 12.00 Uhr.
            Ein Zugangslink wird nach Anmeldung verschickt.
            Bitte nennen Sie uns bis 4. Mai Namen und Medium.
            Akkreditieren können sich Medien bis 4. Mai.
            Die Teilnahme ist nur mit vorheriger Anmeldung möglich.
            Redaktionen, die ein Team schicken, sagen das bis 4. Mai der Pressestelle.
            Die Anmeldefrist ist abgelaufen.
            Die Akkreditierungen für die Tagung wurden am 29. April geschlossen.
            Akkreditierungen sind nicht mehr möglich.
            Keine Akkreditierung vor Ort.
            Nur für Mitglieder der Bundespressekonferenz.
            Bitte weisen Sie sich am Eingang als Journalistin oder Journalist aus.
            Medien melden sich bitte beim Betreiber bis 4. Mai an.
        """,
        "none": """
            Der Termin ist nicht presseöffentlich.
            Medien sind nicht zugelassen.
            Die Veranstaltung findet unter Ausschluss der Presse statt.
            Kein Pressetermin.
            Keine Medienöffentlichkeit.
            Medienvertreter haben keinen Zutritt.
            Die Presse ist nicht eingeladen.
            Es besteht keine Möglichkeit zur Berichterstattung.
            Für Medien ist kein Zugang vorgesehen.
            Die Presse bleibt draußen.
            Es ist keine Presse zugelassen.
        """,
        "pool": """
            Die Pressekonferenz ist einem kleinen Pool vorbehalten.
            Die Pressekonferenz ist für einen kleinen Pool bestimmt.
            Zugelassen ist ein Pool aus zwei Fotografen und einem Kamerateam.
            Aus Platzgründen wird ein Pool gebildet.
            Nur Pool.
            Bildberichterstattung nur durch den Pool.
            Es gilt eine Poolregelung.
            Ein Fotograf macht Bilder für alle Agenturen.
            Zugang hat nur der Pool.
        """,
        "invitation": """
            Nur geladene Gäste haben Zutritt.
            Teilnahme nur auf Einladung.
            Nur für geladene Medien.
            Der Zutritt ist nur mit Einladung möglich.
        """,
        "unknown": """
            Personen mit Herzschrittmacher dürfen nicht hinein.
            Je Unternehmen können sich zwei Personen anmelden, bis 10. April, 17 Uhr.
            Lieferanten melden sich bis 10. April an.
            Die Anmeldefrist für mitreisende Medien endete am 1. Mai.
            Interviewanfragen richten Sie bitte bis 4. Mai an die Pressestelle.
            Die Ausstellung ist bis 30. Juni geöffnet.
            Fotos sind honorarfrei.
            Bewerbungen nimmt das Amt bis 30. Juni entgegen.
        """,
    },
}

# language -> access of each item of a programme, and what is said of it
OF_ITEMS = {
    "en": """
        unknown unknown unknown: All talks with the trade unions are closed to the press.
        unknown unknown unknown: The meetings of the Standing Committee on Friday are not open to the press.
        unknown accredited unknown: Access to Government House is only for media registered with the Ministry by 4 May.
        unknown accredited open: The press conference is for holders of a press card, the lecture for anyone.
        accredited accredited accredited: Media wishing to be present at any of these should register by 4 May.
        unknown open open: Except for the meeting, everything is open to the media.
        unknown open unknown: Nothing is needed for the press conference.
        unknown open unknown: Only the press conference is open to media.
    """,
    "fr": """
        unknown accredited unknown: Les journalistes qui assistent au point presse doivent s'inscrire avant le 4 mai.
        unknown unknown unknown: Les réunions du comité de vendredi ne sont pas ouvertes à la presse.
        unknown open unknown: Rien n'est demandé pour le point presse.
        unknown accredited unknown: L'accès à la résidence est réservé aux médias inscrits avant le 4 mai.
    """,
    "de": """
        unknown accredited unknown: Medien, die an der Pressekonferenz teilnehmen, müssen sich bis 4. Mai anmelden.
        unknown unknown unknown: Am Freitag folgen Gespräche mit Vereinen; sie sind nicht presseöffentlich.
        unknown unknown unknown: Die Sitzungen des Ausschusses am Freitag sind nicht presseöffentlich.
        unknown accredited unknown: Der Zutritt zum Rathaus ist Medien vorbehalten, die sich bis 4. Mai gemeldet haben.
        unknown open unknown: Für die Pressekonferenz ist nichts weiter nötig.
    """,
}
