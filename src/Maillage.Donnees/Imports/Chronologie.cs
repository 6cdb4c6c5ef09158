using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Puts zonings of several origins in one sequence: an imported zoning prevails over the compiled ones on its period, a compiled one over
/// those that began before it. Two imported zonings of the same class on the same days are an error.
/// </summary>
internal static class Chronologie
{
    public static IReadOnlyList<CoucheZonage> Composer(
        IReadOnlyList<CoucheZonage> compilees,
        IReadOnlyList<CoucheZonage> importees,
        RapportErreurs rapport
    )
    {
        var retenues = new List<CoucheZonage>();
        foreach (var couche in compilees.OrderByDescending(couche => couche.Validite.Du ?? DateOnly.MinValue))
        {
            retenues.AddRange(Retrancher(couche, retenues));
        }
        var restantes = retenues.SelectMany(couche => Retrancher(couche, importees)).ToList();
        return RefuserConflits(importees, rapport) ? restantes : [.. restantes, .. importees];
    }

    private static IEnumerable<CoucheZonage> Retrancher(CoucheZonage couche, IReadOnlyList<CoucheZonage> prioritaires)
    {
        IEnumerable<Periode> reste = [couche.Validite];
        foreach (var prioritaire in prioritaires.Where(autre => autre.Classes.Intersect(couche.Classes).Any()))
        {
            reste = reste.SelectMany(periode => Moins(periode, prioritaire.Validite)).ToList();
        }
        return reste.Select(periode => couche with { Validite = periode });
    }

    private static IEnumerable<Periode> Moins(Periode periode, Periode ote)
    {
        if (!periode.Chevauche(ote))
        {
            yield return periode;
            yield break;
        }
        if (ote.Du is { } du && (periode.Du is null || periode.Du < du))
        {
            yield return periode with
            {
                Au = du.AddDays(-1),
            };
        }
        if (ote.Au is { } au && (periode.Au is null || periode.Au > au))
        {
            yield return periode with
            {
                Du = au.AddDays(1),
            };
        }
    }

    private static bool RefuserConflits(IReadOnlyList<CoucheZonage> importees, RapportErreurs rapport)
    {
        var conflit = false;
        for (var i = 0; i < importees.Count; i++)
        {
            foreach (var autre in importees.Skip(i + 1).Where(autre => EnConflit(importees[i], autre)))
            {
                rapport.Signaler(
                    CheminsTables.Imports,
                    $"{importees[i].Id} et {autre.Id} couvrent les mêmes jours. Corrigez les colonnes « du » et « au »."
                );
                conflit = true;
            }
        }
        return conflit;
    }

    private static bool EnConflit(CoucheZonage une, CoucheZonage autre) =>
        une.Classes.Intersect(autre.Classes).Any() && une.Validite.Chevauche(autre.Validite);
}
