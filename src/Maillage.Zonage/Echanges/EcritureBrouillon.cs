using System.Globalization;
using System.Text.Json;

namespace Maillage.Zonage;

/// <summary>
/// Writes a whole draft in JSON; read back, it is the same. A territory without justification or quarters of its own has no such key: there
/// are thousands of them.
/// </summary>
public static class EcritureBrouillon
{
    /// <summary>Writes one object.</summary>
    public static void Ecrire(Utf8JsonWriter json, Brouillon brouillon)
    {
        json.WriteStartObject();
        Entete(json, brouillon);
        json.WriteStartObject("decisions");
        foreach (var (code, decision) in brouillon.Decisions.OrderBy(une => une.Key, StringComparer.Ordinal))
        {
            Decision(json, code, decision);
        }
        json.WriteEndObject();
        Consultation(json, brouillon.Consultation);
        json.WriteEndObject();
    }

    /// <summary>Writes all but the decisions: names and values only.</summary>
    internal static void Entete(Utf8JsonWriter json, Brouillon brouillon)
    {
        json.WriteString("nom", brouillon.Nom);
        json.WriteString("methode", brouillon.Methode);
        json.WriteString("maille", brouillon.Maille.Code());
        json.WriteNumber("millesime", brouillon.Millesime.Annee);
        json.WriteStartObject("plafonds");
        Nombre(json, "zip", brouillon.Plafonds.Valeurs.Zip);
        Nombre(json, "zac", brouillon.Plafonds.Valeurs.Zac);
        json.WriteString("source", brouillon.Plafonds.Source);
        json.WriteEndObject();
    }

    internal static void Consultation(Utf8JsonWriter json, Consultation consultation)
    {
        json.WriteStartObject("consultation");
        foreach (var (instance, etape) in consultation.Etapes.OrderBy(une => une.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(instance);
            json.WriteString("saisie", Iso(etape.Saisie));
            json.WriteString("rendu", Iso(etape.Rendu));
            json.WriteString("avis", etape.Avis);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    internal static string? Iso(DateOnly? jour) => jour?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Decision(Utf8JsonWriter json, string code, Decision decision)
    {
        json.WriteStartObject(code);
        json.WriteString("classe", decision.Classe.Code());
        if (decision.Justification is { } justification)
        {
            json.WriteString("justification", justification);
        }
        if (decision.Quartiers is { } quartiers)
        {
            json.WriteStartObject("quartiers");
            json.WriteNumber("population", quartiers.Population);
            json.WriteString("classe", quartiers.Classe.Code());
            json.WriteEndObject();
        }
        json.WriteEndObject();
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
