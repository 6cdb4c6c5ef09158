using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>Class of a commune in the zoning of doctors on a day: known, presumed from the last zoning, or unknown (no zone).</summary>
public sealed record ZonageMedecins(Zone? Zone, bool Presume)
{
    private static readonly Zone[] Classes =
    [
        Territoires.Zone.Zip,
        Territoires.Zone.Zac,
        Territoires.Zone.Zar,
        Territoires.Zone.HorsZonage,
    ];

    internal static bool EstUneClasse(Zone zone) => Classes.Contains(zone);

    internal static ZonageMedecins De(ZonesCommune zones)
    {
        foreach (var classe in Classes)
        {
            if (zones.Presumee(classe) == Ternaire.Oui)
            {
                return new ZonageMedecins(classe, zones[classe] != Ternaire.Oui);
            }
        }
        return new ZonageMedecins(null, false);
    }
}
