using Maillage.Aides;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Api;

/// <summary>The rules as JSON.</summary>
internal static class ApiAides
{
    public static IResult Lister(Monde monde, Calendrier calendrier)
    {
        var jour = calendrier.Aujourdhui;
        return Reponse.Json(
            jour,
            json =>
            {
                ApiTerritoires.Entete(json, monde, jour);
                json.WriteStartArray("aides");
                foreach (var aide in monde.Catalogue.Aides)
                {
                    EcritureAide.Resumer(json, aide);
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    public static IResult Expliquer(string id, Monde monde, Calendrier calendrier)
    {
        if (monde.Catalogue.Trouver(id) is not { } aide)
        {
            var ids = string.Join(", ", monde.Catalogue.Aides.Select(connue => connue.Id));
            return Probleme.Introuvable(
                "id",
                $"« {id} » n'est pas une aide du catalogue. Les identifiants sont : {ids}."
            );
        }
        var jour = calendrier.Aujourdhui;
        return Reponse.Json(
            jour,
            json =>
            {
                ApiTerritoires.Entete(json, monde, jour);
                json.WritePropertyName("aide");
                EcritureAide.Expliquer(json, aide);
                json.WriteEndObject();
            }
        );
    }
}
