using System.Text.Json;
using Maillage.Accessibilite;

namespace Maillage.Cli;

/// <summary>Writes a fit of travel times as JSON.</summary>
internal static class EcritureCalage
{
    public static void Ecrire(Utf8JsonWriter json, Calage calage)
    {
        json.WriteStartObject();
        json.WriteNumber("couples", calage.Lus);
        json.WriteNumber("sans_route", calage.SansRoute);
        json.WriteNumber("cales", calage.Cales);
        json.WriteNumber("km_maximum", calage.Options.KmMaximum);
        json.WriteNumber("plis", calage.Options.Plis);
        json.WriteNumber("graine", calage.Options.Graine);
        json.WriteNumber("sinuosite", calage.Sinuosite);
        json.WriteNumber("vitesse_a_10_km", calage.VitesseA10Km);
        json.WriteNumber("croissance_vitesse", calage.CroissanceVitesse);
        json.WriteStartArray("formes");
        foreach (var forme in calage.Formes)
        {
            Ecrire(json, forme);
        }
        json.WriteEndArray();
        Tranches(json, "par_distance_km", calage.ParDistance);
        Tranches(json, "par_minutes_metric", calage.ParMinutes);
        json.WriteEndObject();
    }

    /// <summary>Writes differences under a name; null where there is none to measure.</summary>
    public static void Ecarts(Utf8JsonWriter json, string nom, MesureEcarts ecarts)
    {
        json.WriteStartObject(nom);
        json.WriteNumber("n", ecarts.Nombre);
        Nombre(json, "biais", ecarts.Biais);
        Nombre(json, "absolue_moyenne", ecarts.AbsolueMoyenne);
        Nombre(json, "absolue_mediane", ecarts.AbsolueMediane);
        Nombre(json, "quadratique", ecarts.Quadratique);
        json.WriteEndObject();
    }

    /// <summary>Writes a number, or null when it is unknown.</summary>
    public static void Nombre(Utf8JsonWriter json, string nom, double? valeur)
    {
        if (valeur is { } lue)
        {
            json.WriteNumber(nom, lue);
        }
        else
        {
            json.WriteNull(nom);
        }
    }

    private static void Ecrire(Utf8JsonWriter json, FormeEssayee forme)
    {
        json.WriteStartObject();
        json.WriteString("nom", forme.Nom);
        json.WriteBoolean("retenue", forme.EstRetenue);
        json.WriteNumber("a", forme.Loi.Constante);
        json.WriteNumber("b", forme.Loi.Coefficient);
        json.WriteNumber("c", forme.Loi.Exposant);
        Ecarts(json, "validation_croisee", forme.Ecarts);
        json.WriteEndObject();
    }

    private static void Tranches(Utf8JsonWriter json, string nom, IReadOnlyList<TrancheCalage> tranches)
    {
        json.WriteStartArray(nom);
        foreach (var tranche in tranches)
        {
            json.WriteStartObject();
            json.WriteNumber("de", tranche.De);
            Nombre(json, "a", tranche.A);
            Ecarts(json, "metric", tranche.Metric);
            Ecarts(json, "osrm", tranche.Osrm);
            Ecarts(json, "osrm_metric", tranche.OsrmMetric);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
