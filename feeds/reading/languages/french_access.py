"""French for who may come, in parts; see english_access.py."""

from __future__ import annotations

from collections.abc import Mapping

from feeds.reading.languages.grammar import Means, phrases

FRENCH_ACCESS: Mapping[Means, tuple[str, ...]] = {
    Means.PERMIT: phrases(
        """
        badge; badges; carte de presse; cartes de presse; carte; cartes; laissez-passer; accréditation;
        accréditations; accrédité; accrédités; accréditées; inscription; inscriptions; inscrit; inscrits; inscrites;
        réservation; réservations; la liste; une liste; annoncés; annoncées; annoncé; pièce d'identité; carte
        d'identité; réservé leur; sésame; enregistrés; enregistrement; confirmation; coupe-file; passe; passes; pass
        """
    ),
    Means.NEEDS: phrases(
        """
        doit; doivent; faut; besoin; nécessaire; nécessaires; obligatoire; obligatoires; requis; requise; requises;
        exigé; exigée; exigées; indispensable; seuls; seules; seul; seule; uniquement; exclusivement; réservé;
        réservée; réservés; réservées; porteurs; porteur; titulaires; titulaire; détenteurs; détenteur; munis; muni;
        munies; munie; sur présentation; présenter; présentation; sur; avec; admis; admise; admises; accès; entrée;
        places; demande; demander; demandée; limité; limitée; limités; suffit; dont; ayant; est à; sont à; prié;
        priés; priées; pour; figurer; être
        """
    ),
    Means.MATTER: phrases(
        """
        observations; commentaires; contributions; offres; candidatures; candidature; appel à projets; appel
        d'offres; propositions; dossiers; dossier; concours; prix; bourse; bourses; consultation; emploi; poste;
        postes; questions; question; photos; photographies; images; entretiens; interview; interviews; matériel;
        véhicules; véhicule; stationnement; drones; visa; visas; hébergement; hôtel; hôtels; huis clos de presse;
        salle de presse; centre de presse; positions de direct; cabine*; studio*; élèves; étudiants; exposants;
        navette; navettes; bus; réclamation*; déclarations; enquête publique; mémoires; avis; votes; prendre la
        parole; exemplaires; demandes de subvention; subvention*
        """
    ),
}  # fmt: skip
