using System.Text.Json;

namespace Maillage.Zonage;

/// <summary>Writes gauges in JSON; shares in per cent, an unknown ceiling is <c>null</c>.</summary>
public static class EcritureJauges
{
    /// <summary>Writes one object.</summary>
    public static void Ecrire(Utf8JsonWriter json, Jauges jauges)
    {
        json.WriteStartObject();
        json.WriteString("methode", jauges.Methode.Id);
        json.WriteNumber("population", jauges.Population);
        json.WriteStartObject("parts");
        foreach (var (classe, part) in jauges.Parts)
        {
            json.WriteNumber(classe.Code(), part);
        }
        json.WriteEndObject();
        json.WriteStartObject("populations");
        foreach (var (classe, population) in jauges.Populations)
        {
            json.WriteNumber(classe.Code(), population);
        }
        json.WriteEndObject();
        Nombre(json, "marge", jauges.Marge);
        Nombre(json, "selection_nationale", jauges.PartSelectionNationale);
        json.WriteStartObject("plafonds");
        Nombre(json, "zip", jauges.Plafonds.Zip);
        Nombre(json, "zac", jauges.Plafonds.Zac);
        json.WriteEndObject();
        Alertes(json, jauges.Alertes);
        json.WriteEndObject();
    }

    private static void Alertes(Utf8JsonWriter json, IReadOnlyList<Alerte> alertes)
    {
        json.WriteStartArray("alertes");
        foreach (var alerte in alertes)
        {
            json.WriteStartObject();
            json.WriteString("jauge", alerte.Jauge);
            json.WriteNumber("valeur", alerte.Valeur);
            json.WriteNumber("limite", alerte.Limite);
            json.WriteString("message", alerte.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Nombre(Utf8JsonWriter json, string nom, double? valeur)
    {
        if (valeur is { } connue)
        {
            json.WriteNumber(nom, connue);
        }
        else
        {
            json.WriteNull(nom);
        }
    }
}
