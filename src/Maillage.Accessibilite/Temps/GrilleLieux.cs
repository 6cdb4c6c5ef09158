namespace Maillage.Accessibilite;

/// <summary>Places sorted into squares at least as wide as the reach, so that those near a point are in its square or the eight around.</summary>
internal sealed class GrilleLieux
{
    private const double KmParDegre = 111.0;

    private readonly double pasLatitude;
    private readonly double pasLongitude;
    private readonly Dictionary<(int, int), int[]> cases;

    public GrilleLieux(IReadOnlyList<LieuRoutier> lieux, double porteeKm, double latitudeMaximale)
    {
        pasLatitude = porteeKm / KmParDegre;
        // A degree of longitude is shortest at the highest latitude; a little more than the reach itself covers the curve of the Earth.
        pasLongitude = 1.05 * pasLatitude / Math.Cos((latitudeMaximale + pasLatitude) * Math.PI / 180);
        cases = Enumerable
            .Range(0, lieux.Count)
            .GroupBy(rang => Case(lieux[rang]))
            .ToDictionary(groupe => groupe.Key, groupe => groupe.ToArray());
    }

    /// <summary>Ranks of the places around another, square by square.</summary>
    public Voisinage Autour(LieuRoutier lieu) => new(this, Case(lieu));

    private (int Ligne, int Colonne) Case(LieuRoutier lieu) =>
        ((int)Math.Floor(lieu.Centre.Latitude / pasLatitude), (int)Math.Floor(lieu.Centre.Longitude / pasLongitude));

    internal readonly struct Voisinage(GrilleLieux grille, (int Ligne, int Colonne) centre)
    {
        /// <summary>The places of one of the nine squares, ascending.</summary>
        public ReadOnlySpan<int> this[int rang] =>
            grille.cases.GetValueOrDefault((centre.Ligne + rang / 3 - 1, centre.Colonne + rang % 3 - 1));
    }
}
