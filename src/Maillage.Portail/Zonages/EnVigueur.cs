using Maillage.Portail.Communes;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>The zoning of doctors of a day, or the last one known before it.</summary>
/// <param name="Classes">Class of each commune it classes.</param>
/// <param name="Presume">Whether it no longer covers the day.</param>
/// <param name="Source">Where it comes from; null when there is none.</param>
public sealed record EnVigueur(IReadOnlyDictionary<CodeCommune, ClasseZonage> Classes, bool Presume, string? Source)
{
    /// <summary>Reads it.</summary>
    public static EnVigueur Lire(ReferentielTerritorial referentiel, DateOnly jour)
    {
        var classes = new Dictionary<CodeCommune, ClasseZonage>();
        var (presume, source) = (false, (string?)null);
        foreach (var code in referentiel.Communes.Keys)
        {
            var zones = referentiel.Zones.Zones(code, jour);
            if (ZonageMedecins.De(zones) is { Zone: { } zone } lue && zone.Classe() is { } classe)
            {
                classes[code] = classe;
                presume |= lue.Presume;
                source ??= zones.Constats.First(constat => constat.Zone == zone).Source;
            }
        }
        return new(classes, presume, source);
    }
}
