using System.Globalization;
using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Writes a simulation as the JSON of the contract, the same at the prompt and through the API.</summary>
public static class EcritureSimulation
{
    /// <summary>Writes the answer as one JSON object.</summary>
    public static void Ecrire(Utf8JsonWriter json, Simulation simulation)
    {
        json.WriteStartObject();
        json.WriteString("date", Iso(simulation.Date));
        json.WriteNumber("millesime", simulation.Millesime.Annee);
        json.WriteStartObject("commune");
        json.WriteString("code", simulation.Commune.Code.ToString());
        json.WriteString("nom", simulation.Commune.Nom);
        json.WriteString("departement", simulation.Commune.Departement.ToString());
        json.WriteEndObject();
        Liste(json, "zones", simulation.Zones.Connues.Select(zone => zone.Code()));
        Liste(json, "zones_inconnues", simulation.Zones.Inconnues.Select(zone => zone.Code()));
        json.WriteString("avertissement", Simulation.Avertissement);
        json.WriteStartArray("aides");
        foreach (var resultat in simulation.Aides)
        {
            Ecrire(json, resultat);
        }
        json.WriteEndArray();
        Ecrire(json, simulation.Cumul);
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, ResultatAide resultat)
    {
        json.WriteStartObject();
        json.WriteString("id", resultat.Aide.Id);
        json.WriteString("nom", resultat.Aide.Nom);
        json.WriteString("statut", resultat.Statut.Code());
        json.WriteString("statut_presume", resultat.StatutPresume?.Code());
        json.WriteString("nature", resultat.Aide.Nature.Code());
        Ecrire(json, resultat.Montant);
        json.WriteStartArray("engagements");
        foreach (var engagement in resultat.Engagements)
        {
            json.WriteStartObject();
            json.WriteString("libelle", engagement.Libelle);
            Entier(json, "duree_mois", engagement.DureeMois);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Motifs(json, resultat.Motifs);
        Questions(json, resultat.Questions);
        Liste(json, "a_verifier", resultat.AVerifier);
        Liste(json, "notes", resultat.Notes);
        EcritureAide.Signature(json, resultat.Aide.Signature);
        EcritureAide.Demarche(json, resultat.Aide.Demarche);
        EcritureAide.Sources(json, resultat.Aide.Sources);
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, Montant montant)
    {
        Euros(json, "montant_total", montant.Total);
        json.WriteString("montant_nature", montant.Nature.Code());
        json.WriteString("montant_objet", montant.Objet);
        Euros(json, "montant_annuel", montant.Annuel);
        json.WriteStartArray("echeancier");
        foreach (var echeance in montant.Echeancier)
        {
            json.WriteStartObject();
            json.WriteString("date", echeance.Date is { } date ? Iso(date) : null);
            Euros(json, "montant", echeance.Montant);
            json.WriteString("libelle", echeance.Libelle);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Motifs(Utf8JsonWriter json, IReadOnlyList<Motif> motifs)
    {
        json.WriteStartArray("motifs");
        foreach (var motif in motifs)
        {
            json.WriteStartObject();
            json.WriteString("condition", motif.Condition);
            json.WriteString("attendu", motif.Attendu);
            json.WriteString("constate", motif.Constate);
            json.WriteString("verdict", motif.Verdict.Code());
            json.WriteString("source", motif.Source.Texte);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    internal static void Questions(Utf8JsonWriter json, IReadOnlyList<Question> questions)
    {
        json.WriteStartArray("questions");
        foreach (var question in questions)
        {
            json.WriteStartObject();
            json.WriteString("cle", question.Cle.Nom);
            json.WriteString("texte", question.Texte);
            json.WriteString("pourquoi", question.Pourquoi);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Ecrire(Utf8JsonWriter json, Cumul cumul)
    {
        json.WriteStartObject("cumul");
        Liste(json, "retenues", cumul.Retenues);
        Euros(json, "montant_total", cumul.MontantTotal);
        Liste(json, "montants_inconnus", cumul.MontantsInconnus);
        json.WriteStartArray("exclues");
        foreach (var exclue in cumul.Exclues)
        {
            json.WriteStartObject();
            json.WriteString("id", exclue.Id);
            Liste(json, "incompatible_avec", exclue.IncompatibleAvec);
            json.WriteStartArray("motifs");
            foreach (var motif in exclue.Motifs)
            {
                json.WriteStartObject();
                json.WriteString("texte", motif.Texte);
                json.WriteString("source", motif.Source.Texte);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Liste(json, "a_part", cumul.APart);
        json.WriteEndObject();
    }

    internal static void Liste(Utf8JsonWriter json, string nom, IEnumerable<string> textes)
    {
        json.WriteStartArray(nom);
        foreach (var texte in textes)
        {
            json.WriteStringValue(texte);
        }
        json.WriteEndArray();
    }

    internal static void Euros(Utf8JsonWriter json, decimal montant) =>
        json.WriteRawValue(montant.ToString("0.00", CultureInfo.InvariantCulture));

    internal static void Euros(Utf8JsonWriter json, string nom, decimal? montant)
    {
        if (montant is { } euros)
        {
            json.WritePropertyName(nom);
            Euros(json, euros);
        }
        else
        {
            json.WriteNull(nom);
        }
    }

    internal static void Entier(Utf8JsonWriter json, string nom, int? valeur)
    {
        if (valeur is { } entier)
        {
            json.WriteNumber(nom, entier);
        }
        else
        {
            json.WriteNull(nom);
        }
    }

    internal static string Iso(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
