using System.Diagnostics;
using System.Globalization;
using Maillage.Accessibilite;
using Maillage.Planification;

namespace Maillage.Bench;

/// <summary>Ten doctors placed in a region of the size of Occitanie, towards each objective, greedily and exactly.</summary>
internal static class PlacementRapide
{
    public static IEnumerable<string> Mesurer()
    {
        var region = RegionDEssai.Fabriquer();
        yield return $"région fabriquée : {region.Region.Communes.Count} communes, {region.Actuel.Poids.Couples} couples";
        foreach (var objectif in Enum.GetValues<Objectif>())
        {
            foreach (var exacte in new[] { false, true })
            {
                yield return Chronometrer(region, objectif, exacte);
            }
        }
    }

    private static string Chronometrer(AccesRegion region, Objectif objectif, bool exacte)
    {
        var (probleme, _) = ProblemePlacement.Poser(region, new() { Nombre = 10, Objectif = objectif });
        var options = new OptionsPlacement { Exacte = exacte };
        _ = Placement.Proposer(probleme!, new() { Exacte = false });
        var debut = Stopwatch.GetTimestamp();
        var reponse = Placement.Proposer(probleme!, options);
        var duree = Stopwatch.GetElapsedTime(debut).TotalSeconds;
        return string.Create(
            CultureInfo.CurrentCulture,
            $"placer 10 médecins, {objectif}, {reponse.Methode} | {duree:0.00} s | total {reponse.Total:0} | borne {reponse.Borne:0}"
        );
    }
}
