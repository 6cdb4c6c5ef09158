using Maillage.Accessibilite;
using Maillage.Essais.Mondes;
using Maillage.Portail.Atelier;
using Maillage.Territoires;

namespace Maillage.Portail.Tests.Atelier;

/// <summary>
/// Access in the small world, a hundred people a commune, 300 consultations a doctor, weights 1 at home and 0.5 at ten minutes. Assignan
/// (1 doctor), Cessenon (none) and Béziers (4) are ten minutes apart on a line; Montpellier (2) is ten minutes from Lattes (none); Cazals (half
/// a doctor) and Lunas (none) are alone; no time is known from Saint-Girons. Access: Assignan 2, Cessenon 5, Béziers 8, Montpellier 4,
/// Lattes 2, Cazals 1.5, Lunas 0, Saint-Girons unknown.
/// </summary>
internal static class PetitAcces
{
    private static readonly (CodeCommune Code, double Etp)[] Communes =
    [
        (PetitMonde.SaintGirons, 0),
        (PetitMonde.Assignan, 1),
        (PetitMonde.Beziers, 4),
        (PetitMonde.Cessenon, 0),
        (PetitMonde.Lattes, 0),
        (PetitMonde.Lunas, 0),
        (PetitMonde.Montpellier, 2),
        (PetitMonde.Cazals, 0.5),
    ];

    private static readonly (CodeCommune, CodeCommune)[] ADixMinutes =
    [
        (PetitMonde.Assignan, PetitMonde.Cessenon),
        (PetitMonde.Cessenon, PetitMonde.Beziers),
        (PetitMonde.Montpellier, PetitMonde.Lattes),
    ];

    public static AccesMesure Mesure { get; } = new(AccesRegion.Mesurer(Region()), []);

    private static RegionAcces Region()
    {
        double[] cent = [.. Communes.Select(_ => 100.0)];
        return new()
        {
            Communes = [.. Communes.Select(commune => commune.Code)],
            Temps = MatriceTemps.Assembler(Communes.Length, Communes.Length, [.. Trajets()]),
            Etp = [.. Communes.Select(commune => commune.Etp)],
            PopulationStandardisee = cent,
            Habitants = cent,
            Parametres = new()
            {
                Decroissance = new Bandes(new(0, 1), new(10, 0.5)),
                PlancherActes = 0,
                PlafondActes = 6000,
                AgeMaximum = 65,
                ActesParEtp = 300,
            },
        };
    }

    private static IEnumerable<Trajet> Trajets()
    {
        foreach (var (rang, commune) in Communes.Index().Where(une => une.Item.Code != PetitMonde.SaintGirons))
        {
            yield return new(rang, rang, 0);
        }
        foreach (var (a, b) in ADixMinutes)
        {
            yield return new(Rang(a), Rang(b), 10);
            yield return new(Rang(b), Rang(a), 10);
        }
    }

    private static int Rang(CodeCommune code) => Array.FindIndex(Communes, commune => commune.Code == code);
}
