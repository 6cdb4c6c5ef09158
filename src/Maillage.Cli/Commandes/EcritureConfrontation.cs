using System.Text.Json;
using Maillage.Accessibilite;
using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary>Writes estimated access beside published access as JSON.</summary>
internal static class EcritureConfrontation
{
    public static void Ecrire(Utf8JsonWriter json, ConfrontationChargee chargee)
    {
        json.WriteStartObject();
        json.WriteNumber("communes", chargee.Communes.Count);
        json.WriteNumber("etp", chargee.Region.Etp.Sum());
        json.WriteNumber("population_standardisee", chargee.Region.PopulationStandardisee.Sum());
        json.WriteNumber("couples", chargee.Region.Temps.Couples);
        Series(json, chargee.Series);
        json.WriteStartArray("variantes");
        foreach (var variante in chargee.Variantes)
        {
            json.WriteStartObject();
            json.WriteString("hypothese", variante.Nom);
            Series(json, variante.Series);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Series(Utf8JsonWriter json, IReadOnlyList<SerieConfrontee> series)
    {
        json.WriteStartArray("series");
        foreach (var serie in series)
        {
            json.WriteStartObject();
            json.WriteNumber("annee", serie.Annee);
            json.WriteBoolean("jusqu_a_65_ans", serie.JusquA65Ans);
            Ecrire(json, "ensemble", serie.Confrontation.Ensemble);
            Ecrire(json, "sans_bord", serie.Confrontation.SansBord);
            json.WriteStartArray("par_densite");
            foreach (var (densite, concordance) in serie.Confrontation.ParDensite)
            {
                json.WriteStartObject();
                EcritureCalage.Nombre(json, "grille_densite", densite);
                Ecrire(json, "concordance", concordance);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Ecrire(Utf8JsonWriter json, string nom, Concordance concordance)
    {
        json.WriteStartObject(nom);
        json.WriteNumber("communes", concordance.Communes);
        EcritureCalage.Nombre(json, "spearman", concordance.Spearman);
        EcritureCalage.Nombre(json, "moyenne_calculee", concordance.MoyenneCalculee);
        EcritureCalage.Nombre(json, "moyenne_publiee", concordance.MoyennePubliee);
        EcritureCalage.Ecarts(json, "ecarts", concordance.Ecarts);
        json.WriteEndObject();
    }
}
