namespace Maillage.Planification;

/// <summary>
/// How far each commune has advanced with the doctors chosen so far. Its relaxed value counts every advance, even short of arrival: never
/// below the value, and submodular, since a sum (or a maximum) of parts cut at 1 gains ever less.
/// </summary>
internal sealed class Etat(Terrain terrain)
{
    private readonly double[] avances = new double[terrain.Poids.Length];
    private readonly int[] occupees = new int[terrain.Places];

    /// <summary>Value of the doctors chosen, in the unit of the objective.</summary>
    public double Valeur { get; private set; }

    /// <summary>Relaxed value.</summary>
    public double Relachee { get; private set; }

    /// <summary>Doctors chosen outside the places to be served first.</summary>
    public int Ailleurs { get; private set; }

    public static Etat Avec(Terrain terrain, IEnumerable<int> places)
    {
        var etat = new Etat(terrain);
        foreach (var place in places)
        {
            etat.Ajouter(place);
        }
        return etat;
    }

    /// <summary>Whether one more doctor may go to a place, the number to place apart.</summary>
    public bool Permet(int place) => occupees[place] < terrain.ParPlace && PermetAilleurs(place);

    /// <summary>Doctors a place may still take.</summary>
    public int Libres(int place) => terrain.ParPlace - occupees[place];

    /// <summary>What one more doctor in a place adds to the value, and to the relaxed value.</summary>
    public (double Valeur, double Relachee) Gain(int place)
    {
        var lignes = terrain.Lignes(place);
        var parts = terrain.Parts(place);
        var (valeur, relachee) = (0.0, 0.0);
        for (var rang = 0; rang < lignes.Length; rang++)
        {
            var avant = avances[lignes[rang]];
            var apres = terrain.Avancer(avant, parts[rang]);
            var poids = terrain.Poids[lignes[rang]];
            valeur += poids * (terrain.Valeur(apres) - terrain.Valeur(avant));
            relachee += poids * (Math.Min(1, apres) - Math.Min(1, avant));
        }
        return (valeur, relachee);
    }

    public void Ajouter(int place)
    {
        var (valeur, relachee) = Gain(place);
        (Valeur, Relachee) = (Valeur + valeur, Relachee + relachee);
        var lignes = terrain.Lignes(place);
        var parts = terrain.Parts(place);
        for (var rang = 0; rang < lignes.Length; rang++)
        {
            avances[lignes[rang]] = terrain.Avancer(avances[lignes[rang]], parts[rang]);
        }
        occupees[place]++;
        Ailleurs += terrain.Prioritaires[place] ? 0 : 1;
    }

    private bool PermetAilleurs(int place) => terrain.Prioritaires[place] || Ailleurs < terrain.AilleursAuPlus;
}
