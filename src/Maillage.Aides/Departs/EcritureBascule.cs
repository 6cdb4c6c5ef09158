using System.Text.Json;

namespace Maillage.Aides;

/// <summary>Writes a comparison of two ways as JSON.</summary>
public static class EcritureBascule
{
    /// <summary>Writes the answer as one JSON object.</summary>
    public static void Ecrire(Utf8JsonWriter json, Bascule bascule)
    {
        json.WriteStartObject();
        json.WriteString("aide", bascule.Depart.Contrat.Aide.Id);
        json.WriteString("vers", bascule.Vers.Aide.Id);
        json.WriteString("commune", bascule.Depart.Commune.Code.ToString());
        json.WriteString("signature", EcritureSimulation.Iso(bascule.Depart.Signature));
        json.WriteString("bascule", EcritureSimulation.Iso(bascule.Depart.Jour));
        json.WriteString("terme", EcritureSimulation.Iso(bascule.Terme));
        EcritureSimulation.Euros(json, "a_reverser", bascule.Depart.AReverser);
        EcritureSimulation.Euros(json, "apport_annuel", bascule.ApportAnnuel);
        EcritureSimulation.Euros(json, "garder", bascule.TotalGarder);
        EcritureSimulation.Euros(json, "basculer", bascule.TotalBasculer);
        EcritureSimulation.Euros(json, "seuil", bascule.Seuil);
        json.WriteString("cle_du_seuil", bascule.CleDuSeuil?.Nom);
        Annees(json, bascule.Annees);
        EcritureSimulation.Questions(json, bascule.Questions);
        EcritureSimulation.Liste(json, "hypotheses", bascule.Hypotheses);
        json.WriteString("avertissement", Depart.Avertissement);
        json.WriteEndObject();
    }

    private static void Annees(Utf8JsonWriter json, IReadOnlyList<AnneeBascule> annees)
    {
        json.WriteStartArray("annees");
        foreach (var annee in annees)
        {
            json.WriteStartObject();
            json.WriteNumber("annee", annee.Annee);
            EcritureSimulation.Euros(json, "garder", annee.Garder);
            EcritureSimulation.Euros(json, "basculer", annee.Basculer);
            EcritureSimulation.Euros(json, "ecart", annee.Ecart);
            EcritureSimulation.Euros(json, "cumul", annee.Cumul);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
