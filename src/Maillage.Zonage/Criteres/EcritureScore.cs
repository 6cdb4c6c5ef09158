using System.Text.Json;

namespace Maillage.Zonage;

/// <summary>Writes a score in its parts in JSON; what is unknown is <c>null</c>.</summary>
public static class EcritureScore
{
    /// <summary>Writes one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="score">The score.</param>
    /// <param name="classe">The class proposed; null when there is none.</param>
    public static void Ecrire(Utf8JsonWriter json, ScoreTerritoire score, ClasseZonage? classe)
    {
        json.WriteStartObject();
        json.WriteString("territoire", score.Territoire.Code);
        json.WriteString("nom", score.Territoire.Nom);
        json.WriteNumber("population", score.Territoire.Population);
        Nombre(json, "rang", score.Rang);
        Nombre(json, "score", score.Score);
        json.WriteBoolean("partiel", score.Partiel);
        json.WriteString("classe", classe?.Code());
        json.WriteStartArray("parts");
        foreach (var part in score.Parts)
        {
            json.WriteStartObject();
            json.WriteString("critere", part.Critere.Id);
            json.WriteNumber("poids", part.Critere.Poids);
            Nombre(json, "valeur", part.Valeur.Valeur);
            json.WriteNumber("communes_inconnues", part.Valeur.CommunesInconnues);
            Nombre(json, "contribution", part.Contribution);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Nombre(Utf8JsonWriter json, string nom, double? valeur)
    {
        if (valeur is { } connue)
        {
            json.WriteNumber(nom, Math.Round(connue, 4));
        }
        else
        {
            json.WriteNull(nom);
        }
    }
}
