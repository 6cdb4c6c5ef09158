using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>Measures the gap of aids across borders. Prepared once for a geography; safe to share between threads.</summary>
public sealed class CalculVoisins
{
    private readonly CodeCommune[] communes;
    private readonly long[] populations;
    private readonly (int Une, int Autre)[] paires;

    /// <param name="referentiel">The communes and their neighbours.</param>
    public CalculVoisins(ReferentielTerritorial referentiel)
    {
        communes = [.. referentiel.Communes.Keys.Order()];
        populations = [.. communes.Select(code => (long)(referentiel.Communes[code].Population ?? 0))];
        var rangs = communes.Index().ToDictionary(commune => commune.Item, commune => commune.Index);
        paires =
        [
            .. referentiel
                .Voisines.SelectMany(voisines => voisines.Value, (voisines, autre) => (voisines.Key, autre))
                .Where(paire => rangs.ContainsKey(paire.Key) && rangs.ContainsKey(paire.autre))
                .Select(paire => (rangs[paire.Key], rangs[paire.autre]))
                .Where(paire => paire.Item1 < paire.Item2)
                .Order(),
        ];
    }

    /// <summary>The communes, by code: the order of the amounts.</summary>
    public IReadOnlyList<CodeCommune> Communes => communes;

    /// <summary>Measures the gaps.</summary>
    /// <param name="montants">Euros a stated profile gets in each commune; null where unknown.</param>
    /// <param name="pires">How many of the widest gaps to name.</param>
    public EcartsDeVoisins Mesurer(ReadOnlySpan<decimal?> montants, int pires)
    {
        var (connues, inconnues) = (0, 0);
        var (somme, poids) = (0m, 0L);
        var ecarts = new List<(decimal Ecart, long Habitants, int Paire)>();
        for (var rang = 0; rang < paires.Length; rang++)
        {
            var (une, autre) = paires[rang];
            if ((montants[une] - montants[autre]) is not { } ecart)
            {
                inconnues++;
                continue;
            }
            connues++;
            var habitants = populations[une] + populations[autre];
            poids += habitants;
            if (ecart != 0)
            {
                somme += Math.Abs(ecart) * habitants;
                ecarts.Add((ecart, habitants, rang));
            }
        }
        return new(connues, ecarts.Count, inconnues, poids == 0 ? null : somme / poids, Pires(ecarts, pires));
    }

    private Frontiere[] Pires(List<(decimal Ecart, long Habitants, int Paire)> ecarts, int nombre)
    {
        ecarts.Sort(
            (a, b) =>
                Math.Abs(b.Ecart).CompareTo(Math.Abs(a.Ecart)) is var parEcart and not 0 ? parEcart
                : b.Habitants.CompareTo(a.Habitants) is var parHabitants and not 0 ? parHabitants
                : a.Paire.CompareTo(b.Paire)
        );
        return [.. ecarts.Take(nombre).Select(ecart => Nommer(ecart.Ecart, ecart.Habitants, paires[ecart.Paire]))];
    }

    private Frontiere Nommer(decimal ecart, long habitants, (int Une, int Autre) paire) =>
        ecart > 0
            ? new(communes[paire.Une], communes[paire.Autre], ecart, habitants)
            : new(communes[paire.Autre], communes[paire.Une], -ecart, habitants);
}
