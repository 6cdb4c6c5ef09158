using System.Globalization;
using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Planification.Tests.Placement;

/// <summary>Regions small enough to be reckoned by hand: communes 01001, 01002…, within a threshold everything counts the same.</summary>
internal static class PetiteRegion
{
    /// <summary>Care a doctor gives in a year: a power of two, so that every sum is exact.</summary>
    public const double Actes = 1024;

    public static CodeCommune Code(int rang) =>
        CodeCommune.Parse(string.Create(CultureInfo.InvariantCulture, $"01{rang + 1:000}"));

    /// <summary>Communes out of reach of each other.</summary>
    public static AccesRegion Isolee(params double[] habitants) =>
        Ligne(60, 10, habitants, new double[habitants.Length]);

    /// <summary>Communes along a road, a same time apart; times beyond the range are not known.</summary>
    public static AccesRegion Ligne(double pas, double portee, double[] habitants, double[] etp) =>
        Mesurer(
            habitants,
            etp,
            Bandes.Seuil(portee),
            (origine, destination) =>
                Math.Abs(origine - destination) * pas is var minutes && minutes <= portee ? minutes : null
        );

    public static AccesRegion Mesurer(
        double[] habitants,
        double[] etp,
        Decroissance decroissance,
        Func<int, int, double?> minutes
    )
    {
        var rangs = Enumerable.Range(0, habitants.Length).ToArray();
        Trajet[] trajets =
        [
            .. from origine in rangs
            from destination in rangs
            let duree = minutes(origine, destination)
            where duree is not null
            select new Trajet(origine, destination, duree.Value),
        ];
        return AccesRegion.Mesurer(
            new()
            {
                Communes = [.. rangs.Select(Code)],
                Temps = MatriceTemps.Assembler(rangs.Length, rangs.Length, trajets),
                Etp = etp,
                PopulationStandardisee = habitants,
                Habitants = habitants,
                Parametres = new()
                {
                    Decroissance = decroissance,
                    PlancherActes = 0,
                    PlafondActes = Actes,
                    AgeMaximum = 65,
                    ActesParEtp = Actes,
                },
            }
        );
    }

    public static ReponsePlacement Proposer(AccesRegion region, DemandePlacement demande, bool exacte = false)
    {
        var (probleme, fautes) = ProblemePlacement.Poser(region, demande);
        Assert.Empty(fautes);
        return Planification.Placement.Proposer(probleme!, new() { Exacte = exacte });
    }

    /// <summary>Ranks of the communes chosen, in the order of the answer.</summary>
    public static int[] Rangs(AccesRegion region, ReponsePlacement reponse) =>
        [.. reponse.Places.Select(place => region.Rang(place.Commune)!.Value)];
}
