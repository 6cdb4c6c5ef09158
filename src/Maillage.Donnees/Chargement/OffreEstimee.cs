using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// General practitioners of each département spread over its communes like its establishments of general medicine: an estimate, since no
/// open figure gives the doctors of a commune.
/// </summary>
internal static class OffreEstimee
{
    /// <summary>General practitioners of each commune, in the order given.</summary>
    public static IReadOnlyList<double> Repartir(
        IReadOnlyList<CodeCommune> communes,
        IReadOnlyDictionary<CodeCommune, int> motif,
        IReadOnlyDictionary<CodeDepartement, double> effectifs,
        RapportErreurs rapport
    )
    {
        var totaux = communes
            .GroupBy(commune => commune.Departement)
            .ToDictionary(groupe => groupe.Key, groupe => groupe.Sum(commune => motif.GetValueOrDefault(commune)));
        foreach (var (departement, total) in totaux)
        {
            if (!effectifs.TryGetValue(departement, out var effectif))
            {
                rapport.Signaler(
                    CheminsTables.Generalistes,
                    $"l'effectif du département {departement} manque. Ajoutez sa ligne."
                );
            }
            else if (total == 0 && effectif > 0)
            {
                rapport.Signaler(
                    CheminsTables.MotifGeneralistes,
                    $"le département {departement} n'a aucun établissement où placer ses médecins. Recompilez les données."
                );
            }
        }
        return [.. communes.Select(Part)];

        double Part(CodeCommune commune) =>
            totaux[commune.Departement] is var total and > 0
                ? effectifs.GetValueOrDefault(commune.Departement) * motif.GetValueOrDefault(commune) / total
                : 0;
    }
}
