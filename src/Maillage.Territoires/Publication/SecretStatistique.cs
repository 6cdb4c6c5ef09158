namespace Maillage.Territoires;

/// <summary>
/// Keeps back small counts of people before they are published: those of 1 to 4, then the fewest others so that no difference of published
/// figures gives a masked one back (docs/methodes/secret-statistique.md). Zero is published, and never masked to protect another count: a
/// masked zero would say less than it seems, for a reader knows that no count is below it.
/// </summary>
public static class SecretStatistique
{
    /// <summary>Counts from 1 to below this one are kept back.</summary>
    public const int Seuil = 5;

    /// <summary>Whether a count alone, without any total beside it, must be kept back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below zero.</exception>
    public static EffectifPublie Proteger(int effectif)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(effectif);
        return EstPetit(effectif) ? default : new(effectif);
    }

    /// <summary>
    /// Protects a list published with its total: while the total gives the counts kept back, the smallest other one above zero is kept back
    /// too, the first of several, and the total only when there is none. A table of one margin is such a list by row.
    /// </summary>
    /// <param name="effectifs">Counts, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is below zero.</exception>
    public static ListeProtegee Proteger(IReadOnlyList<int> effectifs)
    {
        Exiger(effectifs);
        var total = effectifs.Sum();
        var masques = effectifs.Select(EstPetit).ToArray();
        var totalMasque = EstPetit(total);
        while (!totalMasque && EstDeductible(effectifs, masques))
        {
            var autre = PlusPetitAutre(effectifs, masques);
            totalMasque = autre is null;
            masques[autre ?? 0] |= autre is not null;
        }
        return new(
            [.. effectifs.Select((effectif, rang) => Publier(effectif, masques[rang]))],
            Publier(total, totalMasque)
        );
    }

    /// <summary>Protects a table published with its two margins and its total.</summary>
    /// <param name="lignes">Rows of as many counts, 0 or more; at least one row and one column.</param>
    /// <exception cref="ArgumentException">The rows are not of the same length, or there is nothing in them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is below zero.</exception>
    public static TableauProtege Proteger(IReadOnlyList<IReadOnlyList<int>> lignes)
    {
        if (lignes.Count == 0 || lignes[0].Count == 0 || lignes.Any(ligne => ligne.Count != lignes[0].Count))
        {
            throw new ArgumentException("Rows of the same length, not empty, are needed.", nameof(lignes));
        }
        foreach (var ligne in lignes)
        {
            Exiger(ligne);
        }
        return new SuppressionComplementaire(lignes).Proteger();
    }

    internal static bool EstPetit(int effectif) => effectif is > 0 and < Seuil;

    internal static EffectifPublie Publier(int effectif, bool masque) => masque ? default : new(effectif);

    // The total gives the sum of the masked counts: it gives them all when there is one, or when they are as few as they can be, one each.
    private static bool EstDeductible(IReadOnlyList<int> effectifs, bool[] masques)
    {
        var caches = effectifs.Where((_, rang) => masques[rang]).ToList();
        return caches.Count == 1 || (caches.Count > 0 && caches.Sum() == caches.Count);
    }

    private static int? PlusPetitAutre(IReadOnlyList<int> effectifs, bool[] masques) =>
        Enumerable
            .Range(0, effectifs.Count)
            .Where(rang => effectifs[rang] > 0 && !masques[rang])
            .OrderBy(rang => effectifs[rang])
            .Select(rang => (int?)rang)
            .FirstOrDefault();

    private static void Exiger(IReadOnlyList<int> effectifs)
    {
        foreach (var effectif in effectifs)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(effectif, nameof(effectifs));
        }
    }
}
