namespace Maillage.Planification;

/// <summary>
/// Strips a problem: communes with nothing to gain go, those the doctors could never lift go too, then the places that bring nothing.
/// What a place brings is capped at what a commune lacks. No solution changes value.
/// </summary>
internal static class Reduction
{
    public static Terrain De(ProblemePlacement probleme)
    {
        var enjeux = Enjeux(probleme);
        var places = probleme.Permises.Select(commune => Lire(probleme, enjeux, commune)).ToList();
        if (probleme.Demande.Objectif == Objectif.Habitants)
        {
            EcarterHorsDAtteinte(places, enjeux, probleme.Demande);
        }
        return Renumeroter(probleme, places, enjeux);
    }

    // What each commune lacks: access below the threshold, or minutes to the nearest doctor; 0 when it has nothing to gain or is unknown.
    private static double[] Enjeux(ProblemePlacement probleme)
    {
        var region = probleme.Acces.Region;
        double[] manques =
            probleme.Demande.Objectif == Objectif.Proximite
                ? Eloignement.Minutes(region)
                :
                [
                    .. Enumerable
                        .Range(0, region.Communes.Count)
                        .Select(i => probleme.Demande.Seuil - probleme.Acces.Actuel.Valeurs[i]),
                ];
        return [.. manques.Select((manque, commune) => region.Habitants[commune] > 0 && manque > 0 ? manque : 0)];
    }

    private static Terrain.Place Lire(ProblemePlacement probleme, double[] enjeux, int place)
    {
        var communes = probleme.Apports.Communes(place);
        var (lignes, parts) = (new List<int>(communes.Length), new List<double>(communes.Length));
        for (var rang = 0; rang < communes.Length; rang++)
        {
            var enjeu = enjeux[communes[rang]];
            var gain =
                probleme.Demande.Objectif == Objectif.Proximite
                    ? enjeu - probleme.Apports.Minutes(place)[rang]
                    : probleme.Apports.Gains(place)[rang];
            if (enjeu > 0 && gain > 0)
            {
                lignes.Add(communes[rang]);
                parts.Add(Math.Min(1, gain / enjeu));
            }
        }
        return new(place, probleme.Prioritaires.Contains(place), [.. lignes], [.. parts]);
    }

    // The best doctors for a commune, as many as there are to place, may still be too few for it.
    private static void EcarterHorsDAtteinte(List<Terrain.Place> places, double[] enjeux, DemandePlacement demande)
    {
        var parCommune = places
            .SelectMany(place => place.Lignes.Zip(place.Parts))
            .GroupBy(apport => apport.First, apport => apport.Second);
        foreach (var commune in parCommune)
        {
            var meilleures = commune.OrderDescending().SelectMany(part => Enumerable.Repeat(part, demande.ParCommune));
            if (meilleures.Take(demande.Nombre).Sum() < 1 - Terrain.Tolerance)
            {
                enjeux[commune.Key] = 0;
            }
        }
    }

    private static Terrain Renumeroter(ProblemePlacement probleme, List<Terrain.Place> places, double[] enjeux)
    {
        int[] gardees =
        [
            .. places.SelectMany(place => place.Lignes).Distinct().Where(ligne => enjeux[ligne] > 0).Order(),
        ];
        var numeros = gardees
            .Select((ligne, numero) => (ligne, numero))
            .ToDictionary(paire => paire.ligne, paire => paire.numero);
        var utiles = places.Select(place => Garder(place, numeros)).Where(place => place.Lignes.Length > 0);
        return new(
            probleme.Demande,
            probleme.AilleursAuPlus,
            [.. utiles],
            [.. gardees.Select(ligne => Poids(probleme, enjeux, ligne))]
        );
    }

    private static Terrain.Place Garder(Terrain.Place place, Dictionary<int, int> numeros)
    {
        var gardes = place.Lignes.Zip(place.Parts).Where(apport => numeros.ContainsKey(apport.First)).ToList();
        return place with
        {
            Lignes = [.. gardes.Select(apport => numeros[apport.First])],
            Parts = [.. gardes.Select(apport => apport.Second)],
        };
    }

    private static double Poids(ProblemePlacement probleme, double[] enjeux, int commune) =>
        probleme.Acces.Region.Habitants[commune]
        * (probleme.Demande.Objectif == Objectif.Habitants ? 1 : enjeux[commune]);
}
