using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>The last time a code ceased to be that of a commune, and the codes that followed it that day.</summary>
internal sealed record FinDeCode(CodeCommune Ancien, string Nom, DateOnly Date, NatureMouvement Nature)
{
    public SortedSet<CodeCommune> Suivants { get; } = [];
}

/// <summary>Follows ended codes from move to move, up to the codes current today.</summary>
internal sealed class SuiteMouvements(
    IReadOnlyDictionary<CodeCommune, FinDeCode> fins,
    IReadOnlySet<CodeCommune> actuelles
)
{
    /// <summary>The current codes the moves lead to; none when the commune left the list; null when the moves lead nowhere.</summary>
    public IReadOnlyList<CodeCommune>? Successeurs(FinDeCode depart)
    {
        var atteints = new SortedSet<CodeCommune>();
        var vus = new HashSet<CodeCommune> { depart.Ancien };
        var aSuivre = new Queue<CodeCommune>(depart.Suivants);
        while (aSuivre.TryDequeue(out var code))
        {
            if (actuelles.Contains(code))
            {
                atteints.Add(code);
            }
            else if (!fins.TryGetValue(code, out var fin))
            {
                return null;
            }
            else if (vus.Add(code))
            {
                EnfilerTous(aSuivre, fin.Suivants);
            }
        }
        return atteints.Count == 0 && depart.Suivants.Count > 0 ? null : [.. atteints];
    }

    private static void EnfilerTous(Queue<CodeCommune> file, IEnumerable<CodeCommune> codes)
    {
        foreach (var code in codes)
        {
            file.Enqueue(code);
        }
    }
}
