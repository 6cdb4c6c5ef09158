using Maillage.Donnees;
using Maillage.Portraits;

namespace Maillage.Cli;

/// <summary>Reads what portraits are drawn from: communes, published figures, contradictions.</summary>
internal static class LecturePortraits
{
    /// <summary>What portraits are drawn from on a day, or what is wrong with the folder.</summary>
    public static Lu<GaleriePortraits> Lire(string dossier, DateOnly jour)
    {
        var donnees = ChargementDonnees.Charger(dossier);
        if (!donnees.Reussi)
        {
            return Refuser(donnees.Erreurs);
        }
        var etat = VerificationDonnees.Decrire(dossier, donnees.Valeur);
        var faits = ChargementPortraits.Charger(dossier);
        return etat.Reussi && faits.Reussi
            ? new(new GaleriePortraits(faits.Valeur, etat.Valeur.Contradictions, donnees.Valeur.Referentiel, jour))
            : Refuser([.. etat.Erreurs, .. faits.Erreurs]);
    }

    private static Lu<GaleriePortraits> Refuser(IEnumerable<ErreurDonnees> erreurs) =>
        new(null, [.. erreurs.Select(LectureReferentiel.EnSaisie)]);
}
