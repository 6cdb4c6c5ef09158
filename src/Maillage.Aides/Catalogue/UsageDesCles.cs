namespace Maillage.Aides;

/// <summary>Which aids look at which fact: the reason why a question is asked.</summary>
public static class UsageDesCles
{
    /// <summary>The aids of which some version looks at the fact, in its conditions or its amount, sorted by id.</summary>
    public static IReadOnlyList<Aide> AidesQuiLisent(this CatalogueAides catalogue, Cle cle) =>
        [.. catalogue.Aides.Where(aide => aide.Versions.Any(version => Lit(version, cle)))];

    /// <summary>The facts the amount of some version of the aid looks at, in the order to ask them.</summary>
    public static IReadOnlyList<Cle> ClesDuMontant(this Aide aide)
    {
        var lues = new HashSet<Cle>();
        foreach (var version in aide.Versions)
        {
            version.Montant.Lues(lues);
        }
        return [.. Cles.Toutes.Where(lues.Contains)];
    }

    private static bool Lit(VersionAide version, Cle cle)
    {
        var lues = new HashSet<Cle>();
        foreach (var exigence in version.Conditions)
        {
            exigence.Condition.Lues(lues);
        }
        version.Montant.Lues(lues);
        return lues.Contains(cle);
    }
}
