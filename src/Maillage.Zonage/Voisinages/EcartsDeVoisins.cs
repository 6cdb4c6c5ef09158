namespace Maillage.Zonage;

/// <summary>How much aids differ across the borders of communes.</summary>
/// <param name="Frontieres">Borders whose two amounts are known.</param>
/// <param name="AvecEcart">Those whose amounts differ.</param>
/// <param name="Inconnues">Borders where an amount is unknown: in none of the figures.</param>
/// <param name="EcartMoyen">Mean gap over the known borders, weighted by the residents of both sides; null when nobody lives there.</param>
/// <param name="Pires">The widest gaps, then those of most residents.</param>
public sealed record EcartsDeVoisins(
    int Frontieres,
    int AvecEcart,
    int Inconnues,
    decimal? EcartMoyen,
    IReadOnlyList<Frontiere> Pires
);
