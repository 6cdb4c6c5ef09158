using System.Text.Json;
using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Api;

/// <summary><c>GET /api/v1/carte.geojson</c>: the communes and their value in one layer of zoning.</summary>
internal static class ApiCarte
{
    private const string Zonage = "zonage";

    private static readonly string[] Couches =
    [
        Zonage,
        .. NomsDeZones.Toutes.Where(zone => !ZonageMedecins.EstUneClasse(zone)).Select(zone => zone.Code()),
    ];

    public static IResult Lire(string? date, string? couche, Monde monde, Calendrier calendrier)
    {
        var (jour, erreur) = calendrier.Lire(date);
        var nom = couche ?? Zonage;
        if (jour is null || !Couches.Contains(nom))
        {
            return Probleme.Saisie([
                erreur
                    ?? new(
                        "couche",
                        $"« {nom} » n'est pas une couche. Les couches sont : {string.Join(", ", Couches)}."
                    ),
            ]);
        }
        return monde.Fond is { } fond
            ? Reponse
                .Json(jour.Value, json => Ecrire(json, monde, fond, (nom, jour.Value)), "application/geo+json")
                .AGarder()
            : Probleme.Introuvable(
                "carte",
                "Les contours des communes ne sont pas installés ici. Compilez-les dans donnees/contours."
            );
    }

    private static void Ecrire(
        Utf8JsonWriter json,
        Monde monde,
        FondDeCarte fond,
        (string Couche, DateOnly Jour) vue
    ) =>
        fond.EcrireGeoJson(
            json,
            monde
                .Referentiel.Communes.Values.OrderBy(commune => commune.Code)
                .Select(commune => new ElementCarte(
                    commune.Code.ToString(),
                    [commune.Code],
                    proprietes => Proprietes(proprietes, monde, commune, vue)
                ))
        );

    private static void Proprietes(
        Utf8JsonWriter json,
        Monde monde,
        Commune commune,
        (string Couche, DateOnly Jour) vue
    )
    {
        var zones = monde.Referentiel.Zones.Zones(commune.Code, vue.Jour);
        var (valeur, etat) = Valeur(zones, vue.Couche);
        json.WriteString("code", commune.Code.ToString());
        json.WriteString("nom", commune.Nom);
        json.WriteString("date", Calendrier.Iso(vue.Jour));
        json.WriteNumber("millesime", monde.Referentiel.Millesime.Annee);
        json.WriteString(vue.Couche, valeur);
        json.WriteString("etat", etat);
    }

    private static (string? Valeur, string? Etat) Valeur(ZonesCommune zones, string couche)
    {
        if (couche == Zonage)
        {
            var zonage = ZonageMedecins.De(zones);
            return (zonage.Zone?.Code(), zonage.Zone is null ? null : Etat(zonage.Presume));
        }
        _ = NomsDeZones.TryParse(couche, out var zone);
        var presumee = zones.Presumee(zone);
        return presumee == Ternaire.Inconnu
            ? (null, null)
            : (presumee == Ternaire.Oui ? "oui" : "non", Etat(zones[zone] == Ternaire.Inconnu));
    }

    private static string Etat(bool presume) => (presume ? EtatZone.Presumee : EtatZone.Constatee).Code();
}
