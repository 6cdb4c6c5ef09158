using System.Text.Json;

namespace Maillage.Aides;

/// <summary>Writes a map of rights as JSON, the same at the prompt and through the portal.</summary>
public static class EcritureCarte
{
    /// <summary>Writes some communes of a map as one JSON object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="carte">The map.</param>
    /// <param name="lignes">The communes, in the order to write them.</param>
    public static void Ecrire(Utf8JsonWriter json, CarteDesDroits carte, IEnumerable<LigneCarte> lignes)
    {
        json.WriteStartObject();
        json.WriteString("date", EcritureSimulation.Iso(carte.Date));
        json.WriteNumber("millesime", carte.Millesime.Annee);
        json.WriteString("avertissement", Simulation.Avertissement);
        EcritureSimulation.Liste(json, "declarees_du_lieu", carte.DeclareesDuLieu.Select(cle => cle.Nom));
        json.WriteStartArray("annees");
        foreach (var annee in carte.Annees)
        {
            json.WriteNumberValue(annee);
        }
        json.WriteEndArray();
        json.WriteStartArray("communes");
        foreach (var ligne in lignes)
        {
            Ecrire(json, ligne);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, LigneCarte ligne)
    {
        json.WriteStartObject();
        json.WriteString("code", ligne.Commune.Code.ToString());
        json.WriteString("nom", ligne.Commune.Nom);
        json.WriteString("departement", ligne.Commune.Departement.ToString());
        if (ligne.Km is { } km)
        {
            json.WriteNumber("km", Math.Round(km, 1));
        }
        EcritureSimulation.Euros(json, "total", ligne.Droits.Cumul.MontantTotal);
        EcritureSimulation.Euros(json, "total_presume", ligne.Droits.TotalPresume);
        EcritureSimulation.Liste(json, "indeterminees", ligne.Droits.Indeterminees);
        Part(json, "personne", ligne.Droits.Personne);
        Part(json, "fiscal", ligne.Droits.Fiscal);
        Part(json, "structure", ligne.Droits.Structure);
        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, string nom, PartDesDroits part)
    {
        json.WriteStartObject(nom);
        EcritureSimulation.Liste(json, "retenues", part.Retenues);
        EcritureSimulation.Euros(json, "montant_total", part.Total);
        json.WriteString("montant_nature", part.Nature.Code());
        EcritureSimulation.Liste(json, "montants_inconnus", part.MontantsInconnus);
        json.WriteStartArray("par_annee");
        foreach (var annee in part.Annees)
        {
            EcritureSimulation.Euros(json, annee);
        }
        json.WriteEndArray();
        EcritureSimulation.Euros(json, "sans_calendrier", part.SansCalendrier);
        json.WriteEndObject();
    }
}
