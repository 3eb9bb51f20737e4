"""What press offices say of who may come, told in parts: sentences, short fields and brackets, in three languages."""

from __future__ import annotations

# language -> access -> statements, one a line
TOLD = {
    "en": {
        "open": """
            You do not need to register in advance.
            Any reporter can walk in.
            Journalists are free to attend without signing up.
            No badge, no list: just turn up.
            Reporters need not announce themselves.
            Photographers and camera crews are welcome from 9.45.
            Press may come without notice.
            Camera teams have free access to the hall.
            Journalists do not need accreditation for this event.
            The press can follow the debate from the gallery without further formality.
            Registration is not foreseen.
            Media representatives are admitted without accreditation.
            Media are invited to cover the ceremony.
            The press is admitted.
            Entry is unrestricted for journalists.
            Media are most welcome and need not tell us beforehand.
            Any journalist may take part, no questions asked.
            The press conference can be attended by all media.
            Access is not restricted.
            Our doors are open to the press.
            Media are cordially invited; there is no need to reply.
            The press is invited to attend and no registration is required.
            Press: open
        """,
        "accredited": """
            A simple e-mail by Monday at noon is enough to take part.
            Those who wish to come send a line to press@ministry.example by 4 May.
            Send us your name and that of your medium by 4 May.
            Entry is reserved for media holding an EU badge.
            Media are asked to bring photo ID and their press credentials.
            Names of crew members must be received by noon on 4 May.
            A seat has to be reserved.
            If you plan to attend, please reply to this e-mail.
            Tell the press office before Monday evening that you are coming.
            A pass is handed out against a press card at Gate 2.
            Only journalists with UN accreditation can take part.
            Newsrooms order their badges before 4 May, 12.00.
            Only journalists who have signed up by then will be let in.
            You can attend with a valid press card or after registration.
            A confirmation of registration must be shown.
            Members of the Press Gallery and other accredited media can attend.
            Late registrations will not be accepted.
            One journalist per medium, on application.
            Please contact Jane Doe on 020 7946 0000 if you would like to attend.
            Media: by registration
            Access: press card
            Entry: with badge only
            Attendance: on registration
        """,
        "pool": """
            For reasons of space, one agency photographer takes the pictures for everyone.
            Pool only, on a rota.
            Pictures are taken by a pool.
            The event is for the travelling pool.
            A restricted pool will cover the start.
            Space allows for a pool only.
            Media coverage will be pooled.
            A pool of three photographers and one TV crew is admitted.
            Only one photographer will be in the room; the pictures are shared with all media.
            Pool arrangements apply.
            Access for the press pool only.
            A TV pool will provide the images.
            Two agency photographers and one camera work for all the others.
            Reserved for the pool.
            A media pool will be formed.
            Images will be supplied by one pool photographer.
            Coverage is restricted to the pool.
            A pool photographer will be present.
            Only one TV team and one photographer will be let in; all others receive their material.
            Media coverage: pool of three.
            Press: travelling pool only.
            The event will be covered by a small pool of journalists, whose report will be shared.
            Press: pool only
        """,
        "invitation": """
            Only media who have been invited may attend.
            It is for invited guests.
            Journalists attend at the invitation of the Ministry.
            Admission by personal invitation.
            Invitations have been sent to selected newsrooms.
            Attendance is limited to invited press.
            Entrance with invitation card only.
            The number of guests is limited and all have been invited personally.
            Selected journalists have been contacted directly.
            Those who have received an invitation may attend.
            Invitation only.
            You can only attend if you have been invited.
            The dinner is for invited guests only.
            Only holders of an invitation are let in.
            A small number of journalists have been invited.
            The reception is by invitation.
            Only guests who were sent an invitation may attend.
            Journalists on the guest list only, by invitation.
            Media participation is by invitation.
            Invited journalists only.
            This is an invitation-only event.
            Media: by invitation
            Access: by invitation
        """,
        "none": """
            There is nothing for media.
            There are no plans for media coverage.
            The meeting is off limits to the media.
            No provision has been made for the media.
            The press will not be present.
            Journalists cannot be let in.
            The meeting is internal.
            The press is not invited.
            Journalists are barred from the site.
            The talks are confidential.
            No one from the media can take part.
            No media.
            Journalists are asked to refrain from coming.
            Journalists may not attend.
            There are no opportunities for the press.
            There will be no contact with the press.
            No outsiders are admitted.
            Journalists will not be received.
            The public and the media are not admitted.
            Closed to the press and the public.
            Photographers and reporters are not allowed.
            Media: closed
            Media opportunity: none
        """,
        "unknown": """
            Requests for interviews should be sent to press@ministry.example.
            Live vans must be registered by 4 May with their number plates.
            The cafeteria is open to everyone.
            The museum is closed on Mondays.
            The report is embargoed until 10:00.
            Annual passes are renewed in January.
            The Minister will speak to reporters.
            The reading room is open to all on weekdays.
            Bicycles are not admitted to the courtyard.
            The ministers will discuss access to medicines.
            Press releases are sent to those who sign up for the newsletter.
            Lost badges cost 20 euros.
            The media are an important partner of the ministry.
            The press office is closed on Friday.
            The Minister will meet journalists' associations.
            The press kit is on the website.
            Journalists were not allowed to enter the camp last year.
            The report is not public.
            Please do not publish before 12:00.
            Seats in the restaurant can be booked.
            Contact: Jane Doe, press officer
            Access to the archive is by appointment only.
            Please register your vehicle with the police.
        """,
    },
    "fr": {
        "open": """
            Chaque journaliste peut venir ; personne n'a besoin de s'inscrire.
            Les photographes et cadreurs peuvent venir librement.
            La salle est accessible à tous les journalistes.
            Les rédactions sont les bienvenues.
            Pas besoin de s'annoncer.
            Tout journaliste peut y assister.
            Les journalistes sont attendus nombreux.
            Aucune inscription préalable.
            Nul besoin de s'inscrire.
            La presse peut venir sans rendez-vous.
            L'inscription n'est pas requise.
            Entrée libre, sans badge.
            La conférence est publique.
            Les journalistes sont invités à y assister.
            L'événement est ouvert à tous les journalistes.
            Venez librement.
            Il ne faut pas s'inscrire.
            Point presse ouvert à tous.
            Les journalistes sont cordialement conviés à cette conférence.
            La presse est invitée à couvrir l'événement.
            Ouvert à tous les médias, sans inscription.
            La séance est publique et ouverte à la presse.
            Presse : oui
        """,
        "accredited": """
            La carte de presse sera exigée à l'entrée.
            Seuls les journalistes figurant sur la liste entreront.
            Médias accrédités uniquement.
            Vous souhaitez venir ? Écrivez à presse@ministere.example avant lundi midi.
            Présence à confirmer avant lundi.
            Merci de vous inscrire.
            Les journalistes doivent s'accréditer avant le 4 mai.
            Carte de presse exigée.
            Accès réservé aux journalistes inscrits.
            Seuls les médias accrédités pourront accéder au site.
            Pensez à votre carte de presse.
            Les places sont attribuées dans l'ordre des inscriptions.
            Inscription nécessaire auprès du service de presse.
            Les rédactions doivent réserver leur place.
            Un badge est nécessaire pour entrer.
            Seuls les porteurs d'un badge sont admis.
            Merci de nous prévenir de votre venue avant lundi.
            Confirmation par courriel avant lundi.
            Les journalistes souhaitant participer sont invités à se faire connaître avant le 4 mai.
            Se présenter à l'accueil muni d'une carte de presse.
            Accréditation indispensable auprès de presse@ministere.example.
            Merci de confirmer votre participation.
            RSVP avant le 4 mai.
        """,
        "pool": """
            Une seule équipe de télévision est admise pour toutes les chaînes.
            Images par un pool.
            Prise d'images pool.
            Un pool restreint est admis.
            Seul un pool d'agences entre dans la salle.
            Un photographe et une caméra travailleront pour tous.
            Accès limité au pool.
            Réservé au pool.
            Couverture par un pool.
            Seul le pool sera admis.
            Une caméra et un photographe seront admis, au nom de tous.
            Pool TV et photo uniquement.
            Tour d'image réservé au pool.
            Presse : pool
            Médias : pool uniquement
        """,
        "invitation": """
            Uniquement sur invitation nominative.
            Réservé aux personnes invitées.
            Seuls les journalistes invités par le ministère peuvent y assister.
            Sur invitation.
            Les journalistes invités ont été prévenus.
            Réservé aux médias conviés.
            Accès : sur invitation
        """,
        "none": """
            Rien n'est prévu pour la presse.
            La presse reste dehors.
            Aucun journaliste ne sera admis.
            Il n'y a pas d'accès pour les médias.
            La rencontre se déroule sans la presse.
            Pas de caméras ni de journalistes.
            Les médias n'auront pas accès à la salle.
            Aucun point presse n'est prévu.
            La réunion a lieu portes closes.
            Les journalistes ne pourront pas y assister.
            Séance non publique.
            Il n'y aura pas d'opportunité presse.
            La rencontre n'est pas accessible aux médias.
            La presse n'y a pas accès.
            Entretien à huis clos.
            La presse n'est pas conviée.
            Les médias sont tenus à l'écart.
            La cérémonie est privée.
            Ni presse ni public.
            La presse n'est pas invitée.
            Presse : aucune
            Accès presse : fermé
            Couverture : aucune
        """,
        "unknown": """
            Les laissez-passer d'une journée se font au 7, place de Fontenoy.
            Les demandes d'interview sont à adresser au service de presse.
            La photothèque est ouverte à tous.
            Un accompagnateur attend les photographes à l'entrée.
            Les badges perdus sont facturés.
            La bibliothèque est fermée le lundi.
            Les vélos ne sont pas admis dans la cour.
            La cantine est ouverte à tous.
            Le service de presse est fermé vendredi.
            Les sacs volumineux ne sont pas admis.
            Les journalistes ont été nombreux l'an dernier.
            Le pont est fermé aux camions.
            Le communiqué sera diffusé à l'issue de la réunion.
            Contact presse : 01 02 03 04 05
        """,
    },
    "de": {
        "open": """
            Jeder Journalist kann kommen; niemand muss sich anmelden.
            Medien haben freien Zutritt.
            Die Presse ist herzlich eingeladen.
            Wir freuen uns auf alle Medien.
            Journalistinnen und Journalisten können ohne Voranmeldung teilnehmen.
            Eine Akkreditierung wird nicht verlangt.
            Alle Journalistinnen und Journalisten sind zugelassen.
            Der Termin ist offen für Medienvertreter.
            Offener Pressetermin
            Sie müssen sich nicht anmelden.
            Anmeldung nicht nötig.
            Die Veranstaltung ist für alle Medien offen.
            Medien sind zu dem Termin herzlich eingeladen.
            Auch ohne Voranmeldung sind Medien willkommen.
            Vertreter der Presse haben freien Zutritt.
            Alle Medien sind zugelassen.
            Anmelden muss sich niemand.
            Medienvertreterinnen und Medienvertreter sind herzlich eingeladen.
            Zu diesem Termin laden wir die Medien herzlich ein.
            Presse: offen
            Medien: willkommen
            Anmeldung: nicht erforderlich
            Anmeldung: keine
        """,
        "accredited": """
            Ohne Ausweis kommt niemand hinein.
            Eingelassen wird, wer auf der Liste steht.
            Der Presseausweis ist vorzuzeigen.
            Plätze sind zu reservieren.
            Nur für akkreditierte Medien.
            Rückmeldung erbeten bis 4. Mai.
            Die Anmeldung läuft bis 4. Mai.
            Medienvertreter weisen sich mit dem Presseausweis aus.
            Zutritt haben nur angemeldete Medien.
            Wer nicht auf der Liste steht, kommt nicht hinein.
            Wer dabei sein möchte, mailt bis Montag.
            Ein Presseausweis genügt.
            Bitte melden Sie sich an.
            Die Liste schließt am 4. Mai.
            Ohne Anmeldung kein Zutritt.
            Für die Teilnahme benötigen Sie einen Presseausweis.
            Medien, die kommen wollen, melden sich bis 4. Mai an.
            Akkreditierung erforderlich.
            Interessierte Journalisten können sich per Mail anmelden.
            Der Zugang ist nur mit Presseausweis und Lichtbildausweis möglich.
            Medien: mit Akkreditierung
            Zutritt: Presseausweis
            Zugang: nur akkreditierte Medien
        """,
        "pool": """
            Ein Kamerateam und ein Fotograf arbeiten für alle.
            Zugelassen ist nur ein Pool.
            Bilder liefert ein Pool.
            Nur für den Pool der Agenturen.
            Nur Poolbilder.
            Zwei Fotografen machen Bilder für alle.
            Der Auftakt ist dem Pool vorbehalten.
            Nur für Pool-Fotografen.
            Die Bilder kommen von einem Poolfotografen.
            Nur ein Kamerateam darf hinein, stellvertretend für alle.
            Bildtermin für Pool
            Auftaktbilder nur für Pool-Kameras.
            Presse: Pool
            Medien: nur Pool
        """,
        "invitation": """
            Nur für geladene Gäste.
            Ausgewählte Redaktionen wurden eingeladen.
            Teilnahme nur auf persönliche Einladung.
            Einlass nur mit Einladungskarte.
            Auf Einladung.
            Teilnehmen können nur geladene Journalisten.
            Nur geladene Medien.
            Zugang: auf Einladung
        """,
        "none": """
            Die Presse bleibt draußen.
            Medien werden nicht eingelassen.
            Berichterstattung ist nicht möglich.
            Keine Presse.
            Der Termin ist nicht presseoffen.
            Die Medien sind nicht eingeladen.
            Medienvertreter können nicht teilnehmen.
            Ein Pressetermin ist nicht vorgesehen.
            Das Gespräch ist vertraulich.
            Eine Berichterstattung ist nicht vorgesehen.
            Die Presse ist nicht zugelassen.
            Von der Sitzung wird nicht berichtet.
            Die Medien werden gebeten, nicht zu kommen.
            Der Termin findet ohne Medien statt.
            Für die Medien gibt es keinen Termin.
            Das Gespräch ist nicht presseöffentlich.
            Der Termin ist nicht medienöffentlich.
            Die Veranstaltung ist nicht öffentlich.
            Medienvertreter sind bei dem Gespräch nicht zugelassen.
            Nichtöffentlich
            Presse: keine
            Medien: nicht zugelassen
            Presse: nicht vorgesehen
        """,
        "unknown": """
            Interviewwünsche bitte bis 4. Mai an die Pressestelle.
            Hunde bleiben draußen.
            Die Kantine ist für alle offen.
            Ausweise des Vorjahres gelten nicht mehr.
            Fahrräder dürfen nicht in den Hof.
            Die Brücke ist gesperrt.
            Der Newsletter geht an alle, die sich anmelden.
            Die Pressestelle ist am Freitag geschlossen.
            Große Taschen sind nicht zugelassen.
            Die Journalisten durften im Vorjahr nicht hinein.
            Im Anschluss wird eine Pressemitteilung veröffentlicht.
            Ansprechpartnerin: Petra Muster, Pressestelle
        """,
    },
}
