using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Bench;

/// <summary>A country made of the communes of a region over and over, each under a new code, in as many départements as needed.</summary>
internal static class PaysDEssai
{
    private const int ParDepartement = 400;

    public static ReferentielTerritorial Repliquer(ReferentielTerritorial region, int nombre)
    {
        var modeles = region.Communes.Values.OrderBy(commune => commune.Code).ToArray();
        var communes = new Dictionary<CodeCommune, Commune>(nombre);
        var copies = modeles.ToDictionary(modele => modele.Code, _ => new List<CodeCommune>());
        for (var rang = 0; rang < nombre; rang++)
        {
            var (modele, code) = (modeles[rang % modeles.Length], Code(rang));
            communes[code] = modele with { Code = code, Departement = code.Departement };
            copies[modele.Code].Add(code);
        }
        return region with { Communes = communes, Zones = Zones(region.Zones, copies) };
    }

    private static RegistreZones Zones(RegistreZones registre, Dictionary<CodeCommune, List<CodeCommune>> copies) =>
        new(
            registre.Couches.Select(couche =>
                couche with
                {
                    ParCommune = couche
                        .ParCommune.Where(paire => copies.ContainsKey(paire.Key))
                        .SelectMany(paire => copies[paire.Key].Select(code => KeyValuePair.Create(code, paire.Value)))
                        .ToDictionary(),
                }
            ),
            registre.ExistenceLegale
        );

    // Départements 01 to 95 without 20, whose code is not a number.
    private static CodeCommune Code(int rang)
    {
        var departement = 1 + rang / ParDepartement;
        departement += departement >= 20 ? 1 : 0;
        return CodeCommune.Parse(
            string.Create(CultureInfo.InvariantCulture, $"{departement:00}{1 + rang % ParDepartement:000}")
        );
    }
}
