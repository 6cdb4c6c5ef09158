namespace Maillage.Planification;

/// <summary>Takes each time the place that gains most.</summary>
internal static class Glouton
{
    // How much an advance short of arrival counts: all alone it spreads doctors thin, not at all it never prepares a large commune.
    private static readonly double[] Dosages = [0, 0.1, 0.3, 0.5, 0.7];

    /// <summary>
    /// The greedy of the relaxed value. A gain only shrinks as places are taken, so one computed earlier is a bound: the head of the queue
    /// is computed again, and taken if it stays at the head.
    /// </summary>
    public static List<int> Paresseux(Terrain terrain)
    {
        var etat = new Etat(terrain);
        var file = new PriorityQueue<int, (double, int)>();
        for (var place = 0; place < terrain.Places; place++)
        {
            file.Enqueue(place, (-etat.Gain(place).Relachee, place));
        }
        var choix = new List<int>(terrain.Nombre);
        while (choix.Count < terrain.Nombre && file.TryDequeue(out var place, out _))
        {
            var gain = etat.Permet(place) ? etat.Gain(place).Relachee : 0;
            if (gain <= 0)
            {
                continue;
            }
            if (!file.TryPeek(out _, out var suivant) || (-gain, place).CompareTo(suivant) <= 0)
            {
                etat.Ajouter(place);
                choix.Add(place);
            }
            file.Enqueue(place, (-gain, place));
        }
        return choix;
    }

    /// <summary>Greedy choices that weigh arrivals and advances in several ways; the value is not submodular, so each step tries every place.</summary>
    public static IEnumerable<List<int>> Doses(Terrain terrain) => Dosages.Select(dosage => Dose(terrain, dosage));

    private static List<int> Dose(Terrain terrain, double dosage)
    {
        var etat = new Etat(terrain);
        var choix = new List<int>(terrain.Nombre);
        while (choix.Count < terrain.Nombre && Meilleure(terrain, etat, dosage) is { } place)
        {
            etat.Ajouter(place);
            choix.Add(place);
        }
        return choix;
    }

    private static int? Meilleure(Terrain terrain, Etat etat, double dosage)
    {
        var (meilleure, record) = ((int?)null, 0.0);
        for (var place = 0; place < terrain.Places; place++)
        {
            if (!etat.Permet(place))
            {
                continue;
            }
            var gain = etat.Gain(place);
            var note = (1 - dosage) * gain.Valeur + dosage * gain.Relachee;
            (meilleure, record) = note > record ? (place, note) : (meilleure, record);
        }
        return meilleure;
    }
}
