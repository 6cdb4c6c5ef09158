using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>
/// Which years of a projection may be shown. Without imported ages, all: everything comes from published shares. With real ages, a year is
/// shown only when its departures and its arrivals, and what separates them from the next year shown, are none or at least
/// <see cref="SecretStatistique.Seuil"/>: no difference between two rows points at a doctor. The last year is kept first.
/// </summary>
internal static class Publication
{
    public static IReadOnlySet<int> Annees(IReadOnlyList<AnneeProjetee> annees, bool agesImportes)
    {
        var montrees = new HashSet<int>();
        AnneeProjetee? suivante = null;
        foreach (var annee in annees.Reverse())
        {
            if (!agesImportes || (Lisible(annee, null) && Lisible(annee, suivante)))
            {
                montrees.Add(annee.Annee);
                suivante = annee;
            }
        }
        return montrees;
    }

    private static bool Lisible(AnneeProjetee annee, AnneeProjetee? suivante) =>
        Lisible((suivante?.Departs.Mediane ?? 0) - annee.Departs.Mediane)
        && Lisible((suivante?.Arrivees.Mediane ?? 0) - annee.Arrivees.Mediane);

    private static bool Lisible(double nombre) => Math.Abs(nombre) is 0 or >= SecretStatistique.Seuil;
}
