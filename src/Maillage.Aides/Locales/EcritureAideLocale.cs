using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Writes a local aid as JSON, under the names of the columns of its file.</summary>
public static class EcritureAideLocale
{
    /// <summary>Writes the aid as one JSON object; <c>professions</c> is empty when it is for every one.</summary>
    public static void Ecrire(Utf8JsonWriter json, AideLocale aide)
    {
        json.WriteStartObject();
        json.WriteString("fichier", aide.Fichier);
        json.WriteNumber("ligne", aide.Ligne);
        json.WriteString("collectivite", aide.Collectivite);
        EcritureSimulation.Liste(json, "communes", aide.Communes.Select(code => code.ToString()));
        EcritureSimulation.Liste(json, "professions", aide.Professions);
        EcritureSimulation.Euros(json, "montant", aide.Montant);
        json.WriteString("du", aide.Periode.Du is { } du ? EcritureSimulation.Iso(du) : null);
        json.WriteString("au", aide.Periode.Au is { } au ? EcritureSimulation.Iso(au) : null);
        json.WriteString("source", aide.Source);
        json.WriteString("fiabilite", aide.Fiabilite.Code());
        json.WriteEndObject();
    }
}
