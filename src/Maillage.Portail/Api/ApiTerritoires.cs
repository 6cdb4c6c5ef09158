using System.Text.Json;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Api;

/// <summary>Communes and EPCI as JSON.</summary>
internal static class ApiTerritoires
{
    private const int ResultatsDonnes = 20;

    public static IResult Chercher(string? q, Monde monde, Calendrier calendrier)
    {
        if (string.IsNullOrWhiteSpace(q))
        {
            return Probleme.Saisie([new("q", "Donnez le nom ou le code cherché : /api/v1/communes?q=cazals.")]);
        }
        var jour = calendrier.Aujourdhui;
        return Reponse.Json(
            jour,
            json =>
            {
                Entete(json, monde, jour);
                json.WriteStartArray("communes");
                foreach (var commune in monde.Referentiel.Repertoire.Chercher(q.Trim(), ResultatsDonnes))
                {
                    EcritureCommune.Resumer(json, commune, monde.Referentiel);
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    public static IResult Commune(string code, string? date, Monde monde, Calendrier calendrier)
    {
        var (jour, erreur) = calendrier.Lire(date);
        if (jour is null)
        {
            return Probleme.Saisie([erreur!]);
        }
        var fiche = FicheCommune.Lire(code, jour.Value, monde.Referentiel);
        return fiche.Resolution is ResolutionCommune.Inconnue
            ? Probleme.Introuvable(
                "code",
                $"« {code} » n'est le code d'aucune commune. Cherchez-la par son nom : /api/v1/communes?q=."
            )
            : Reponse.Json(jour.Value, json => EcritureCommune.Ecrire(json, fiche));
    }

    public static IResult Epci(string siren, Monde monde, Calendrier calendrier)
    {
        if (!Siren.TryParse(siren, out var numero))
        {
            return Probleme.Saisie([
                new("siren", $"« {siren} » n'est pas un numéro Siren : neuf chiffres, clé comprise."),
            ]);
        }
        return monde.Referentiel.Epci.TryGetValue(numero, out var epci)
            ? Reponse.Json(calendrier.Aujourdhui, json => Ecrire(json, epci, monde, calendrier.Aujourdhui))
            : Probleme.Introuvable("siren", $"Aucune intercommunalité de la région ne porte le Siren {siren}.");
    }

    internal static void Entete(Utf8JsonWriter json, Monde monde, DateOnly jour)
    {
        json.WriteStartObject();
        json.WriteString("date", Calendrier.Iso(jour));
        json.WriteNumber("millesime", monde.Referentiel.Millesime.Annee);
    }

    private static void Ecrire(Utf8JsonWriter json, Epci epci, Monde monde, DateOnly jour)
    {
        Entete(json, monde, jour);
        json.WriteString("siren", epci.Siren.ToString());
        json.WriteString("nom", epci.Nom);
        json.WriteString("nature", epci.Nature);
        json.WriteStartArray("communes");
        foreach (var commune in epci.Membres.Select(monde.Referentiel.Repertoire.Trouver).OfType<NomCommune>())
        {
            EcritureCommune.Resumer(json, commune, monde.Referentiel);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
