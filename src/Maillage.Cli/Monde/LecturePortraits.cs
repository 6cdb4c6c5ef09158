using Maillage.Donnees;
using Maillage.Portraits;

namespace Maillage.Cli;

/// <summary>Reads what portraits are drawn from: communes, published figures, contradictions.</summary>
internal static class LecturePortraits
{
    /// <summary>What portraits are drawn from on a day, or what is wrong with the folder.</summary>
    public static Lu<GaleriePortraits> Lire(string dossier, DateOnly jour)
    {
        var lecture = Task.Run(() => ChargementPortraits.Charger(dossier));
        var donnees = ChargementDonnees.Charger(dossier);
        var faits = lecture.GetAwaiter().GetResult();
        if (!donnees.Reussi || !faits.Reussi)
        {
            return Refuser([.. donnees.Erreurs, .. faits.Erreurs]);
        }
        var contradictions = VerificationDonnees.Contradictions(dossier, donnees.Valeur, faits.Valeur);
        return contradictions.Reussi
            ? new(new GaleriePortraits(faits.Valeur, contradictions.Valeur, donnees.Valeur.Referentiel, jour))
            : Refuser(contradictions.Erreurs);
    }

    private static Lu<GaleriePortraits> Refuser(IEnumerable<ErreurDonnees> erreurs) =>
        new(null, [.. erreurs.Select(LectureReferentiel.EnSaisie)]);
}
