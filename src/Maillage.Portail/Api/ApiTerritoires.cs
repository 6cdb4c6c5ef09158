using System.Text.Json;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Api;

/// <summary>Communes and sets of communes as JSON.</summary>
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

    public static IResult Epci(string siren, string? date, Monde monde, Calendrier calendrier)
    {
        if (!Siren.TryParse(siren, out var numero))
        {
            return Probleme.Saisie([
                new("siren", $"« {siren} » n'est pas un numéro Siren : neuf chiffres, clé comprise."),
            ]);
        }
        return monde.Referentiel.Epci.TryGetValue(numero, out var epci)
            ? Donner(new(epci.Nom, epci.Nature, epci.Membres) { Code = epci.Siren.ToString() }, date, monde, calendrier)
            : Probleme.Introuvable("siren", $"Aucune intercommunalité de la région ne porte le Siren {siren}.");
    }

    public static IResult Departement(string code, string? date, Monde monde, Calendrier calendrier)
    {
        CodeCommune[] communes = CodeDepartement.TryParse(code, out var departement)
            ? [.. monde.Referentiel.Communes.Keys.Where(commune => commune.Departement == departement).Order()]
            : [];
        return communes.Length > 0
            ? Donner(
                new(monde.NomDepartement(departement), "departement", communes) { Code = departement.ToString() },
                date,
                monde,
                calendrier
            )
            : Probleme.Introuvable("code", $"« {code} » n'est le code d'aucun département de la région.");
    }

    public static IResult Liste(string? communes, string? nom, string? date, Monde monde, Calendrier calendrier)
    {
        var liste = ListeDeCommunes.Lire(communes, monde.Referentiel.Repertoire);
        return liste.Communes.Count > 0
            ? Donner(
                new(string.IsNullOrWhiteSpace(nom) ? null : nom.Trim(), "liste", liste.Communes) { Liste = liste },
                date,
                monde,
                calendrier
            )
            : Probleme.Saisie([
                new(
                    "communes",
                    liste.Inconnus.Count == 0
                        ? "Donnez des codes de communes séparés par des virgules : /api/v1/territoire?communes=34015,34172."
                        : $"Aucun de ces codes n'est celui d'une commune : {string.Join(", ", liste.Inconnus.Take(10))}."
                ),
            ]);
    }

    internal static void Entete(Utf8JsonWriter json, Monde monde, DateOnly jour)
    {
        json.WriteStartObject();
        json.WriteString("date", Calendrier.Iso(jour));
        json.WriteNumber("millesime", monde.Referentiel.Millesime.Annee);
    }

    private static IResult Donner(TerritoireDemande territoire, string? date, Monde monde, Calendrier calendrier)
    {
        var (jour, erreur) = calendrier.Lire(date);
        return jour is { } lu
            ? Reponse
                .Json(
                    lu,
                    json =>
                    {
                        Entete(json, monde, lu);
                        EcritureTerritoire.Ecrire(json, territoire, monde, lu);
                        json.WriteEndObject();
                    }
                )
                .AGarder()
            : Probleme.Saisie([erreur!]);
    }
}
