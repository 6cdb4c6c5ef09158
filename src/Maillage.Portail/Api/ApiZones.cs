using System.Text;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Api;

/// <summary>
/// <c>GET /api/v1/zones.csv</c>: a row for each commune of the region, a column for each zone, worth <c>oui</c>, <c>non</c>,
/// <c>oui_presume</c>, <c>non_presume</c> (what the last zoning said), or nothing when it is unknown.
/// </summary>
internal static class ApiZones
{
    public static IResult Lire(string? date, Monde monde, Calendrier calendrier)
    {
        var (jour, erreur) = calendrier.Lire(date);
        return jour is { } lu
            ? new Reponse("text/csv; charset=utf-8", lu, flux => Ecrire(flux, monde, lu)).AGarder()
            : Probleme.Saisie([erreur!]);
    }

    private static void Ecrire(Stream flux, Monde monde, DateOnly jour)
    {
        using var sortie = new StreamWriter(flux, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        sortie.WriteLine(
            $"commune;nom;departement;date;millesime;{string.Join(';', NomsDeZones.Toutes.Select(zone => zone.Code()))}"
        );
        foreach (var commune in monde.Referentiel.Communes.Values.OrderBy(commune => commune.Code))
        {
            var zones = monde.Referentiel.Zones.Zones(commune.Code, jour);
            var valeurs = NomsDeZones.Toutes.Select(zone => Valeur(zones, zone));
            sortie.WriteLine(
                $"{commune.Code};{commune.Nom};{commune.Departement};{Calendrier.Iso(jour)};{monde.Referentiel.Millesime};{string.Join(';', valeurs)}"
            );
        }
    }

    private static string Valeur(ZonesCommune zones, Zone zone) =>
        (zones[zone], zones.Presumee(zone)) switch
        {
            (Ternaire.Oui, _) => "oui",
            (Ternaire.Non, _) => "non",
            (_, Ternaire.Oui) => "oui_presume",
            (_, Ternaire.Non) => "non_presume",
            _ => "",
        };
}
