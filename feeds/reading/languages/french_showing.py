"""French parts of sentences that say whether one can watch from afar; the letters are told in showing.py."""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import phrases

FRENCH_SHOWING: Mapping[str, tuple[str, ...]] = {
    "L": phrases(
        """
        en direct; live; au moment même; au moment où; en temps réel; simultanément; pendant qu; pendant que; à mesure
        qu; au fur et à mesure; en simultané; direct; en même temps; du début à la fin; de bout en bout; dans le même
        temps
        """
    ),
    "S": phrases(
        """
        diffuse; diffusent; diffusé; diffusée; diffusés; diffusées; diffuser; diffusera; diffuseront; diffusons;
        retransmet; retransmettent; retransmis; retransmise; retransmises; retransmettre; retransmettra; retransmettons;
        retransmettront; transmet; transmettent; transmis; transmise; transmises; transmettra; transmettre; webdiffus*;
        rediffus*; télévis*; relaie; relaient; relayé; relayée; relayés; relayées; relayer; relaiera; streamé; streamée;
        streaming; à l'antenne; à l antenne; webcast; livestream*
        """
    ),
    "V": phrases(
        """
        montre; montrent; montré; montrée; montrés; montrées; montrer; montrera; suivre; suivie; suivi; suivies; suivis;
        suivra; suit; suivent; voir; vu; vue; vus; vues; visible; visibles; regarder; regardé; regardée; visionner;
        visionné; visionnée; écouter; écouté; écoutée; entendre; assister; propose; proposé; proposée; offre; offert;
        offerte; fournit; fourni; fournie; passe; passent; passera; accessible; accessibles; disponible; disponibles;
        mise en ligne; mis en ligne; mises en ligne; mettre en ligne; assure; assurée; trouver; capter; capté; envoyé;
        envoyées; distribué; distribuée; revue; revoir
        """
    ),
    "h": phrases("l'aura; l aura; la donne; le donne"),
    "i": phrases("est sur; sont sur; sera sur; seront sur; est aussi sur; sera aussi sur; est également sur"),
    "T": phrases(
        """
        retransmission; retransmissions; transmission; transmissions; diffusion; diffusions; webdiffusion; captation;
        flux; flux vidéo; relais
        """
    ),
    "p": phrases("image; images; signal; signaux; vidéo; son; audio; l'image; d'image"),
    "N": phrases("pas; plus; jamais; non; guère"),
    "K": phrases("rien; aucun; aucune; ni; nul; nulle; personne"),
    "w": phrases("sans; au lieu de; à défaut de"),
    "F": phrases(
        """
        prévu; prévue; prévus; prévues; possible; possibles; envisagé; envisagée; programmé; programmée; proposée;
        disponible; moyen; moyens; possibilité; autorisé; autorisée; offerte; assurée
        """
    ),
    "D": phrases(
        """
        annulé; annulée; supprimé; supprimée; abandonné; abandonnée; renoncé; retiré; retirée; exclu; exclue
        """
    ),
    "R": phrases(
        """
        enregistrement; enregistrements; enregistré; enregistrée; enregistrées; filmé; filmée; filmés; filmées;
        captation; différé; en différé; une vidéo; la vidéo; vidéo de; les vidéos; replay; à la demande; montage;
        revoir; revue; reprise; extraits; rediffusion; rediffusée; podcast
        """
    ),
    "A": phrases(
        """
        le lendemain; dès le lendemain; au lendemain; le jour suivant; le jour d'après; le soir même; le soir; en
        soirée; dans la soirée; plus tard; après coup; une fois terminée; une fois terminé; à l'issue; dans la journée;
        deux heures après; quelques heures après; en différé; ultérieurement; a posteriori; le matin suivant; demain
        """
    ),
    "l": phrases("ensuite; après; puis"),
    "M": phrases("peut; peuvent; pourra; pourront; peuvent-ils; possible de"),
    "a": phrases(
        """
        venir; viennent; vient; présent; présents; assister; accrédité; accrédités; accréditation; inscription; inscri*;
        admis; accès; salle; place; places; badge; journalistes; presse; médias; rédactions; se déplacer; déplacer;
        seulement; uniquement
        """
    ),
    "d": phrases(
        """
        à distance; de loin; en ligne; sur internet; sur l'internet; à la télévision; sur le web; sur la toile; de chez
        soi; par vidéo; sur les écrans
        """
    ),
    "W": phrases("était; étaient; avait; avaient; fut; furent; depuis; a été; ont été; avons"),
    "H": phrases("chaque; toujours; habituellement; hebdomadaire; tous les; toutes les; lundis"),
    "Q": phrases(
        """
        vol direct; vols directs; ligne directe; direct de; contact direct; accès direct; interviews; entretiens;
        positions; plateau; plateaux; questions; sous-titres; train direct; suffrage; en direct de
        """
    ),
}  # fmt: skip
