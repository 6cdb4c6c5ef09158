namespace Maillage.Donnees;

/// <summary>One value a place, in the order of the file.</summary>
public sealed class ValeursLues
{
    internal ValeursLues(
        IReadOnlyList<string> identifiants,
        IReadOnlyList<double> valeurs,
        Dictionary<string, int> rangs
    ) => (Identifiants, Valeurs, Rangs) = (identifiants, valeurs, rangs);

    /// <summary>The places, each once.</summary>
    public IReadOnlyList<string> Identifiants { get; }

    /// <summary>Their values, finite, 0 or more, in the same order.</summary>
    public IReadOnlyList<double> Valeurs { get; }

    /// <summary>Rank of each place, from 0, by identifier.</summary>
    public IReadOnlyDictionary<string, int> Rangs { get; }
}
