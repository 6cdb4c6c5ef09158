using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Writes a settlement as the JSON of the contract.</summary>
public static class EcritureDepart
{
    /// <summary>Writes the answer as one JSON object.</summary>
    public static void Ecrire(Utf8JsonWriter json, Depart depart)
    {
        json.WriteStartObject();
        json.WriteString("aide", depart.Contrat.Aide.Id);
        json.WriteString("commune", depart.Commune.Code.ToString());
        json.WriteString("signature", EcritureSimulation.Iso(depart.Signature));
        json.WriteString("depart", EcritureSimulation.Iso(depart.Jour));
        json.WriteString("terme", depart.Terme is { } terme ? EcritureSimulation.Iso(terme) : null);
        EcritureSimulation.Euros(json, "verse", depart.Verse);
        EcritureSimulation.Euros(json, "a_reverser", depart.AReverser);
        EcritureSimulation.Euros(json, "reste_a_verser", depart.ResteAVerser);
        json.WriteString("unite", depart.Unite);
        Detail(json, depart.Detail);
        Lectures(json, depart.Lectures);
        Regle(json, depart.Regime);
        EcritureSimulation.Questions(json, depart.Questions);
        EcritureSimulation.Liste(json, "notes", depart.Notes);
        json.WriteString("avertissement", Depart.Avertissement);
        json.WriteEndObject();
    }

    /// <summary><c>versee</c>, <c>a_verser</c>, <c>plus_due</c>, <c>inconnue</c>.</summary>
    public static string Code(this EtatLigne etat) =>
        etat switch
        {
            EtatLigne.Versee => "versee",
            EtatLigne.AVerser => "a_verser",
            EtatLigne.PlusDue => "plus_due",
            EtatLigne.Inconnue => "inconnue",
        };

    private static void Detail(Utf8JsonWriter json, IReadOnlyList<LigneDepart> lignes)
    {
        json.WriteStartArray("detail");
        foreach (var ligne in lignes)
        {
            json.WriteStartObject();
            json.WriteString("date", ligne.Date is { } date ? EcritureSimulation.Iso(date) : null);
            json.WriteString("libelle", ligne.Libelle);
            EcritureSimulation.Euros(json, "montant", ligne.Montant);
            json.WriteString("etat", ligne.Etat.Code());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Lectures(Utf8JsonWriter json, IReadOnlyList<LectureDepart> lectures)
    {
        json.WriteStartArray("lectures");
        foreach (var lecture in lectures)
        {
            json.WriteStartObject();
            json.WriteString("libelle", lecture.Libelle);
            json.WriteString("unite", lecture.Unite);
            EcritureSimulation.Euros(json, "a_reverser", lecture.AReverser);
            EcritureSimulation.Euros(json, "reste_a_verser", lecture.ResteAVerser);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Regle(Utf8JsonWriter json, RegimeDepart? regime)
    {
        json.WriteString("regle", regime?.Texte);
        json.WriteString("source", regime?.Source.Texte);
        json.WriteString("fiabilite", regime?.Source.Fiabilite.Code());
        EcritureSimulation.Entier(json, "preavis_mois", regime?.PreavisMois);
        json.WriteStartArray("exceptions");
        foreach (var exception in regime?.Exceptions ?? [])
        {
            json.WriteStartObject();
            json.WriteString("question", exception.Question);
            json.WriteString("effet", exception.Effet);
            json.WriteString("source", exception.Source.Texte);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
