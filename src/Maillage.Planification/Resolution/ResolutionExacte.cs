namespace Maillage.Planification;

/// <summary>The exact search, from a choice already good.</summary>
internal static class ResolutionExacte
{
    public static Choix Resoudre(Terrain terrain, Choix depart, TimeSpan limite)
    {
        var valeurDepart = Etat.Avec(terrain, depart.Places).Valeur;
        if (!Echanges.Depasse(depart.Borne, valeurDepart))
        {
            return depart with { Borne = valeurDepart, Methode = MethodePlacement.Exacte };
        }
        var modele = Formulation.De(terrain);
        var solution = SolveurCbc.Resoudre(modele, Depart(terrain, depart.Places), limite);
        var places = solution.Valeurs is { } valeurs ? Places(terrain, valeurs) : [];
        return Conclure(
            terrain,
            Meilleures(terrain, places, depart.Places),
            Resserrer(terrain, Math.Min(depart.Borne, solution.Borne)),
            solution.Optimale
        );
    }

    // The solver forgives rounding as we do, but not exactly as much: what it calls the best is valued again here, and is said to be the
    // best only if that value is the one it proved.
    internal static Choix Conclure(Terrain terrain, IReadOnlyList<int> places, double borne, bool optimale)
    {
        var valeur = Etat.Avec(terrain, places).Valeur;
        return optimale && borne - valeur <= 1e-6 * Math.Max(1, valeur)
            ? new(places, valeur, MethodePlacement.Exacte)
            : new(places, Math.Max(borne, valeur), MethodePlacement.Interrompue);
    }

    // People who cross a threshold are counted whole: no placement is worth a fraction of one more.
    private static double Resserrer(Terrain terrain, double borne) =>
        terrain.Objectif == Objectif.Habitants && terrain.Poids.All(double.IsInteger)
            ? Math.Floor(borne + 1e-6)
            : borne;

    private static double[] Depart(Terrain terrain, IReadOnlyList<int> places)
    {
        var depart = new double[terrain.Places];
        foreach (var place in places)
        {
            depart[place]++;
        }
        return depart;
    }

    private static List<int> Places(Terrain terrain, double[] valeurs) =>
        [
            .. Enumerable
                .Range(0, terrain.Places)
                .SelectMany(place => Enumerable.Repeat(place, (int)Math.Round(valeurs[place]))),
        ];

    private static IReadOnlyList<int> Meilleures(Terrain terrain, List<int> trouvees, IReadOnlyList<int> depart) =>
        Echanges.Depasse(Etat.Avec(terrain, trouvees).Valeur, Etat.Avec(terrain, depart).Valeur) ? trouvees : depart;
}
