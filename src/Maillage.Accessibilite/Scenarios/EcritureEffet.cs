using System.Text.Json;

namespace Maillage.Accessibilite;

/// <summary>Writes what a scenario changes, in JSON: <c>communes</c> that change, and <c>bilans</c> by threshold.</summary>
public static class EcritureEffet
{
    /// <summary>Writes one object.</summary>
    /// <param name="json">Where.</param>
    /// <param name="effet">What changes.</param>
    /// <param name="seuils">The thresholds to count people under.</param>
    public static void Ecrire(Utf8JsonWriter json, EffetScenario effet, IEnumerable<double> seuils)
    {
        json.WriteStartObject();
        EcrireMembres(json, effet, seuils);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of an object already begun.</summary>
    /// <param name="json">Where.</param>
    /// <param name="effet">What changes.</param>
    /// <param name="seuils">The thresholds to count people under.</param>
    /// <param name="lieux">Ranks of the communes whose people are counted; null for all.</param>
    public static void EcrireMembres(
        Utf8JsonWriter json,
        EffetScenario effet,
        IEnumerable<double> seuils,
        IReadOnlyList<int>? lieux = null
    )
    {
        json.WriteStartArray("communes");
        foreach (var ecart in effet.Ecarts)
        {
            json.WriteStartObject();
            json.WriteString("code", effet.Commune(ecart).ToString());
            Nombre(json, "avant", ecart.Avant);
            Nombre(json, "apres", ecart.Apres);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("bilans");
        foreach (var seuil in seuils)
        {
            Bilan(json, lieux is null ? effet.Bilan(seuil) : effet.Bilan(seuil, lieux));
        }
        json.WriteEndArray();
    }

    private static void Bilan(Utf8JsonWriter json, BilanSeuil bilan)
    {
        json.WriteStartObject();
        json.WriteNumber("seuil", bilan.Seuil);
        json.WriteNumber("sous_avant", bilan.SousAvant);
        json.WriteNumber("sous_apres", bilan.SousApres);
        json.WriteNumber("gagnants", bilan.Gagnants);
        json.WriteNumber("perdants", bilan.Perdants);
        json.WriteEndObject();
    }

    private static void Nombre(Utf8JsonWriter json, string nom, double valeur)
    {
        if (double.IsNaN(valeur))
        {
            json.WriteNull(nom);
        }
        else
        {
            json.WriteNumber(nom, valeur);
        }
    }
}
