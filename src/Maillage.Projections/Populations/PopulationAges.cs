namespace Maillage.Projections;

/// <summary>Inhabitants of a département by five-year band on 1 January of a year: 0-4, 5-9 … 95 and over.</summary>
/// <param name="Annee">Year.</param>
/// <param name="Tranches">The <see cref="Nombre"/> bands, each 0 or more.</param>
public sealed record PopulationAges(int Annee, IReadOnlyList<double> Tranches)
{
    /// <summary>Bands.</summary>
    public const int Nombre = 20;

    /// <summary>Years in a band.</summary>
    public const int Pas = 5;

    /// <summary>All inhabitants.</summary>
    public double Total => Tranches.Sum();

    /// <summary>Inhabitants of an age, a multiple of five, and over.</summary>
    public double APartirDe(int age) => Tranches.Skip(age / Pas).Sum();
}
