using System.Globalization;
using System.Text.Json;

namespace Maillage.Aides;

/// <summary>Writes a budget as the JSON of the contract.</summary>
public static class EcritureBudget
{
    /// <summary>Writes the answer as one JSON object.</summary>
    public static void Ecrire(Utf8JsonWriter json, ReponseBudget reponse)
    {
        json.WriteStartObject();
        json.WriteString("avertissement", Simulation.Avertissement);
        EcritureSimulation.Liste(json, "conventions", ReponseBudget.Conventions);
        Ecrire(json, "reference", reponse.Reference);
        Ecrire(json, "variante", reponse.Variante);
        Ecrire(json, "difference", reponse.Difference);
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, string nom, Budget? budget)
    {
        if (budget is null)
        {
            json.WriteNull(nom);
            return;
        }
        json.WriteStartObject(nom);
        json.WriteNumber("dossiers", budget.Dossiers);
        json.WriteStartArray("annees");
        foreach (var annee in budget.Annees)
        {
            json.WriteNumberValue(annee);
        }
        json.WriteEndArray();
        Lignes(json, budget);
        Totaux(json, budget);
        Inconnues(json, budget);
        json.WriteEndObject();
    }

    private static void Lignes(Utf8JsonWriter json, Budget budget)
    {
        json.WriteStartArray("lignes");
        foreach (var ligne in budget.Lignes)
        {
            json.WriteStartObject();
            json.WriteString("volet", ligne.Volet.Code());
            json.WriteString("financeur", ligne.Financeur);
            ParAnnee(json, budget, ligne.Annees);
            EcritureSimulation.Euros(json, "sans_annee", ligne.SansAnnee);
            EcritureSimulation.Euros(json, "total", ligne.Total);
            EcritureSimulation.Euros(json, "dont_plafond", ligne.DontPlafond);
            EcritureSimulation.Euros(json, "dont_estime", ligne.DontEstime);
            json.WriteNumber("dossiers_inconnus", ligne.DossiersInconnus);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Totaux(Utf8JsonWriter json, Budget budget)
    {
        json.WriteStartArray("totaux");
        foreach (var volet in budget.VoletsPresents)
        {
            json.WriteStartObject();
            json.WriteString("volet", volet.Code());
            ParAnnee(json, budget, budget.TotauxAnnuels(volet));
            EcritureSimulation.Euros(json, "sans_annee", budget.TotalSansAnnee(volet));
            EcritureSimulation.Euros(json, "total", budget.Total(volet));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Inconnues(Utf8JsonWriter json, Budget budget)
    {
        json.WriteStartArray("inconnues");
        foreach (var inconnue in budget.Inconnues)
        {
            json.WriteStartObject();
            json.WriteString("id", inconnue.Aide.Id);
            json.WriteString("financeur", inconnue.Aide.Financeur);
            json.WriteString("volet", inconnue.Volet.Code());
            json.WriteNumber("montant_inconnu", inconnue.MontantInconnu);
            json.WriteNumber("droit_inconnu", inconnue.DroitInconnu);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void ParAnnee(Utf8JsonWriter json, Budget budget, IReadOnlyList<decimal>? montants)
    {
        json.WriteStartObject("annees");
        for (var rang = 0; rang < budget.Annees.Count; rang++)
        {
            EcritureSimulation.Euros(json, budget.Annees[rang].ToString(CultureInfo.InvariantCulture), montants?[rang]);
        }
        json.WriteEndObject();
    }
}
