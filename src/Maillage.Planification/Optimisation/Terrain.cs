namespace Maillage.Planification;

/// <summary>
/// A placement stripped to what decides: places that bring something, communes that have something to gain. A commune advances from 0 to 1;
/// each place has a part in it, at most 1. Parts add up, but towards the nearest place (<see cref="Objectif.Proximite"/>) where only the
/// largest counts. A commune is worth its weight times its advance, or its weight once it has arrived (<see cref="Objectif.Habitants"/>).
/// </summary>
internal sealed class Terrain
{
    /// <summary>Rounding forgiven to a commune that has arrived.</summary>
    public const double Tolerance = 1e-9;

    private readonly int[] debuts;
    private readonly int[] lignes;
    private readonly double[] parts;

    public Terrain(DemandePlacement demande, int ailleursAuPlus, IReadOnlyList<Place> places, double[] poids)
    {
        (Objectif, Nombre, AilleursAuPlus) = (demande.Objectif, demande.Nombre, ailleursAuPlus);
        ParPlace = Objectif == Objectif.Proximite ? 1 : demande.ParCommune;
        (Poids, Communes) = (poids, [.. places.Select(place => place.Commune)]);
        Prioritaires = [.. places.Select(place => place.Prioritaire)];
        debuts = new int[places.Count + 1];
        for (var place = 0; place < places.Count; place++)
        {
            debuts[place + 1] = debuts[place] + places[place].Lignes.Length;
        }
        lignes = [.. places.SelectMany(place => place.Lignes)];
        parts = [.. places.SelectMany(place => place.Parts)];
    }

    public Objectif Objectif { get; }

    public int Nombre { get; }

    /// <summary>Doctors a place may take: a second one brings nobody nearer.</summary>
    public int ParPlace { get; }

    public int AilleursAuPlus { get; }

    /// <summary>What each commune is worth, in the unit of the objective.</summary>
    public double[] Poids { get; }

    /// <summary>Rank in the region of each place, ascending.</summary>
    public int[] Communes { get; }

    /// <summary>Whether each place is to be served first.</summary>
    public bool[] Prioritaires { get; }

    public int Places => Communes.Length;

    public ReadOnlySpan<int> Lignes(int place) => lignes.AsSpan(debuts[place]..debuts[place + 1]);

    public ReadOnlySpan<double> Parts(int place) => parts.AsSpan(debuts[place]..debuts[place + 1]);

    /// <summary>Advance once a part is added.</summary>
    public double Avancer(double avance, double part) =>
        Objectif == Objectif.Proximite ? Math.Max(avance, part) : avance + part;

    /// <summary>Share of its weight that a commune is worth.</summary>
    public double Valeur(double avance) =>
        Objectif != Objectif.Habitants ? Math.Min(1, avance)
        : avance >= 1 - Tolerance ? 1
        : 0;

    internal readonly record struct Place(int Commune, bool Prioritaire, int[] Lignes, double[] Parts);
}
