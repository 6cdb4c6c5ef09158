using System.Text.Json;

namespace Maillage.Aides;

/// <summary>Writes as JSON what became of a trace drawn again.</summary>
public static class EcritureRejeu
{
    /// <summary>Writes one JSON object; <paramref name="depuis"/> is null when the rules or the data of today cannot be read.</summary>
    public static void Ecrire(Utf8JsonWriter json, Trace trace, Rejeu rejeu, DepuisTrace? depuis)
    {
        json.WriteStartObject();
        json.WriteBoolean("identique", rejeu.Identique);
        json.WriteString("empreinte", trace.Reponse.Empreinte);
        json.WriteString("empreinte_rejouee", rejeu.Empreinte);
        EcritureSimulation.Liste(json, "alterations", rejeu.Alterations);
        EcritureSimulation.Liste(json, "obstacles", rejeu.Obstacles);
        Ecarts(json, "ecarts", rejeu.Ecarts);
        if (depuis is null)
        {
            json.WriteNull("depuis");
        }
        else
        {
            Ecrire(json, depuis);
        }
        json.WriteEndObject();
    }

    /// <summary><c>modifie</c>, <c>ajoute</c>, <c>retire</c>.</summary>
    public static string Code(this NatureEcart nature) => nature.ToString().ToLowerInvariant();

    private static void Ecrire(Utf8JsonWriter json, DepuisTrace depuis)
    {
        json.WriteStartObject("depuis");
        json.WriteString("moteur", depuis.MoteurDAlors);
        Fichiers(json, "regles", depuis.Regles);
        Fichiers(json, "tables", depuis.Tables);
        json.WriteStartArray("zones");
        foreach (var zone in depuis.Zones)
        {
            json.WriteStartObject();
            json.WriteString("commune", zone.Commune);
            json.WriteString("zone", zone.Zone);
            json.WriteString("avant", zone.Avant);
            json.WriteString("apres", zone.Apres);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Ecarts(json, "reponse", depuis.Reponse);
        EcritureSimulation.Liste(json, "refus", depuis.Refus.Select(erreur => $"{erreur.Chemin} : {erreur.Message}"));
        json.WriteEndObject();
    }

    private static void Fichiers(Utf8JsonWriter json, string nom, IReadOnlyList<EcartFichier> fichiers)
    {
        json.WriteStartArray(nom);
        foreach (var fichier in fichiers)
        {
            json.WriteStartObject();
            json.WriteString("chemin", fichier.Chemin);
            json.WriteString("aide", fichier.Aide);
            json.WriteString("nature", fichier.Nature.Code());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Ecarts(Utf8JsonWriter json, string nom, IReadOnlyList<EcartReponse> ecarts)
    {
        json.WriteStartArray(nom);
        foreach (var ecart in ecarts)
        {
            json.WriteStartObject();
            json.WriteString("chemin", ecart.Chemin);
            json.WriteString("avant", ecart.Avant);
            json.WriteString("apres", ecart.Apres);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
