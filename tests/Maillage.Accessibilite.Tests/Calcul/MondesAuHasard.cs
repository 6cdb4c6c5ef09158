using FsCheck;
using FsCheck.Fluent;

namespace Maillage.Accessibilite.Tests.Calcul;

/// <summary>A small random world: some pairs out of reach, some places empty, some sites without supply.</summary>
/// <param name="Minutes">Origins in rows, destinations in columns; null when out of reach.</param>
/// <param name="Offre">Supply of each destination.</param>
/// <param name="Demande">Demand of each origin.</param>
public sealed record MondeAuHasard(double?[][] Minutes, double[] Offre, double[] Demande)
{
    public static Arbitrary<MondeAuHasard> Arbitraire { get; } = Tirage().ToArbitrary();

    public MatriceTemps Temps => PetitsMondes.Minutes(Minutes);

    private static Gen<MondeAuHasard> Tirage() =>
        from origines in Gen.Choose(1, 8)
        from destinations in Gen.Choose(1, 8)
        from minutes in Paire.ArrayOf(destinations).ArrayOf(origines)
        from offre in Quantite.ArrayOf(destinations)
        from demande in Quantite.ArrayOf(origines)
        select new MondeAuHasard(minutes, offre, demande);

    // Whole and half minutes, so that times fall on the bounds of bands; one pair in four is out of reach.
    private static Gen<double?> Paire =>
        Gen.Frequency((1, Gen.Constant<double?>(null)), (3, Gen.Choose(0, 50).Select(demi => (double?)(demi / 2.0))));

    private static Gen<double> Quantite =>
        Gen.Frequency((1, Gen.Constant(0.0)), (4, Gen.Choose(1, 4000).Select(centieme => centieme / 7.0)));
}
