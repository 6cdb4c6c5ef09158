using Maillage.Accessibilite;

namespace Maillage.Planification.Tests.Placement;

/// <summary>Tries every placement, each measured again from the doctors there then are: slow, and independent of the search.</summary>
internal static class ForceBrute
{
    public static double Optimum(AccesRegion region, DemandePlacement demande) =>
        Placements(region, demande).Max(places => Valeur(region, demande, places));

    public static double Valeur(AccesRegion region, DemandePlacement demande, IReadOnlyList<int> places)
    {
        var etp = region.Region.Etp.ToArray();
        foreach (var place in places)
        {
            etp[place] += demande.EtpParMedecin;
        }
        var apres = AccesRegion.Mesurer(region.Region with { Etp = etp });
        return Enumerable.Range(0, etp.Length).Sum(commune => region.Region.Habitants[commune] * Gain(commune));

        double Gain(int commune)
        {
            var (a, b) = (region.Actuel.Valeurs[commune], apres.Actuel.Valeurs[commune]);
            return demande.Objectif switch
            {
                Objectif.Habitants => a < demande.Seuil && b >= demande.Seuil - 1e-9 ? 1 : 0,
                Objectif.Soins => Math.Max(0, Math.Min(b, demande.Seuil) - a),
                _ => Proche(region.Region, commune) - Proche(apres.Region, commune),
            };
        }
    }

    private static double Proche(RegionAcces region, int commune) =>
        Enumerable
            .Range(0, region.Communes.Count)
            .Where(lieu => region.Etp[lieu] > 0)
            .Select(lieu => region.Temps.Minutes(commune, lieu))
            .OfType<double>()
            .Append(region.Parametres.Decroissance.Portee)
            .Min();

    private static IEnumerable<List<int>> Placements(AccesRegion region, DemandePlacement demande)
    {
        var prioritaires = demande.Priorite?.Communes.Select(commune => region.Rang(commune)!.Value).ToHashSet() ?? [];
        var reserves = Math.Min(demande.Nombre, prioritaires.Count * demande.ParCommune);
        return Suites(region.Region.Communes.Count, demande.Nombre, demande.ParCommune, 0)
            .Where(places => places.Count(prioritaires.Contains) >= reserves);
    }

    private static IEnumerable<List<int>> Suites(int lieux, int nombre, int parCommune, int premier)
    {
        if (nombre == 0)
        {
            return
            [
                [],
            ];
        }
        return from lieu in Enumerable.Range(premier, lieux - premier)
            from ici in Enumerable.Range(1, Math.Min(nombre, parCommune))
            from suite in Suites(lieux, nombre - ici, parCommune, lieu + 1)
            select (List<int>)[.. Enumerable.Repeat(lieu, ici), .. suite];
    }
}
