using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Writes a dated change of the rules as JSON.</summary>
public static class EcritureChangement
{
    /// <summary>Writes one JSON object.</summary>
    public static void Ecrire(Utf8JsonWriter json, Changement changement)
    {
        json.WriteStartObject();
        json.WriteString("jour", EcritureSimulation.Iso(changement.Jour));
        json.WriteString("id", changement.Aide.Id);
        json.WriteString("nom", changement.Aide.Nom);
        json.WriteString("nature", changement.Nature.Code());
        Periode(json, changement.Periode);
        json.WriteString("version", changement.Apres?.Libelle);
        Lieux(json, "lieux", changement.Lieux);
        if (changement.LieuxAvant is { } avant)
        {
            Lieux(json, "lieux_avant", avant);
        }
        else
        {
            json.WriteNull("lieux_avant");
        }
        EcritureSimulation.Liste(json, "ecarts", changement.Ecarts);
        json.WriteEndObject();
    }

    /// <summary><c>ouvre</c>, <c>change</c>, <c>ferme</c>.</summary>
    public static string Code(this NatureChangement nature) => nature.ToString().ToLowerInvariant();

    private static void Periode(Utf8JsonWriter json, Periode periode)
    {
        json.WriteStartObject("periode");
        json.WriteString("du", periode.Du is { } du ? EcritureSimulation.Iso(du) : null);
        json.WriteString("au", periode.Au is { } au ? EcritureSimulation.Iso(au) : null);
        json.WriteEndObject();
    }

    private static void Lieux(Utf8JsonWriter json, string nom, LieuxRegardes lieux)
    {
        json.WriteStartObject(nom);
        EcritureSimulation.Liste(json, "zones", lieux.Zones.Select(zone => zone.Code()));
        EcritureSimulation.Liste(json, "departements", lieux.Departements.Select(code => code.ToString()));
        json.WriteBoolean("zonage_de_profession", lieux.ZonageDeProfession);
        json.WriteBoolean("aides_locales", lieux.AidesLocales);
        json.WriteBoolean("non_publies", lieux.NonPublies);
        json.WriteEndObject();
    }
}
