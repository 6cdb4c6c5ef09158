namespace Maillage.Planification;

/// <summary>Choices that differ by one doctor.</summary>
internal static class Echanges
{
    /// <summary>For each place chosen, the best one to take instead: what would be chosen, and its value.</summary>
    public static IEnumerable<Echange> Autour(Terrain terrain, IReadOnlyList<int> choix) =>
        choix.Distinct().Select(quittee => Meilleur(terrain, choix, quittee)).OfType<Echange>();

    /// <summary>Exchanges one place at a time, the best first, until none gains anything.</summary>
    public static IReadOnlyList<int> Ameliorer(Terrain terrain, IReadOnlyList<int> choix)
    {
        var valeur = Etat.Avec(terrain, choix).Valeur;
        while (
            Autour(terrain, choix).MaxBy(echange => echange.Valeur) is { } meilleur && Depasse(meilleur.Valeur, valeur)
        )
        {
            (choix, valeur) = (meilleur.Choix, meilleur.Valeur);
        }
        return choix;
    }

    /// <summary>Whether a value is above another by more than rounding.</summary>
    public static bool Depasse(double valeur, double autre) => valeur - autre > Terrain.Tolerance * Math.Max(1, autre);

    private static Echange? Meilleur(Terrain terrain, IReadOnlyList<int> choix, int quittee)
    {
        var restants = choix.ToList();
        restants.Remove(quittee);
        var etat = Etat.Avec(terrain, restants);
        var (prise, record) = (-1, (Valeur: double.NegativeInfinity, Relachee: 0.0));
        for (var place = 0; place < terrain.Places; place++)
        {
            if (place != quittee && etat.Permet(place) && etat.Gain(place) is var gain && gain.CompareTo(record) > 0)
            {
                (prise, record) = (place, gain);
            }
        }
        return prise < 0 ? null : new(quittee, prise, [.. restants, prise], etat.Valeur + record.Valeur);
    }
}
